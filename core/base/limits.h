#pragma once

#include <QtGlobal>

// Caps on what is read from outside, in one place; the fuzzing tests use them too.
namespace xf::limits {

inline constexpr qsizetype entryBytes = 256 * 1024;         // envelope and payload together; larger belongs in a blob
inline constexpr qint64 blobBytes = 200 * 1024 * 1024;      // one attachment
inline constexpr qsizetype proofBytes = 64 * 1024;          // relay proof kept beside an entry
inline constexpr int cborDepth = 8;                         // nesting of maps and arrays, the outermost counted
inline constexpr int cborItems = 65536;                     // elements of one map or array
inline constexpr qsizetype seenIds = 4096;                  // parents of one entry
inline constexpr int fixedWord = 64;                        // letters of a tag, a kind, a sight
inline constexpr qsizetype textLetters = 60000;             // of one text: any 60,000 letters fit an entry
inline constexpr int streamEntries = 10000;                 // of one stream, by way of packages
inline constexpr int streamBranches = 64;                   // heads of one stream, by way of packages
inline constexpr int waitingEntries = 20000;                // of one partner, whose parents have not come
inline constexpr int quarantinedRecords = 2000;             // of one partner, kept to be looked at
inline constexpr int receiptLines = 100000;                 // of one package: hashes, refused entries, lacking blobs
inline constexpr int inventoryLines = 1000000;              // of one package: streams
inline constexpr qint64 packageBytes = 256LL * 1024 * 1024; // of the records of one package made; twice that is taken
inline constexpr int packageEntries = 1000000;              // of one package
inline constexpr int listElements = 10000;                  // petitioners or demands of one command
inline constexpr qsizetype packagePartBytes = 512 * 1024;   // one part inside a package: a record with its proof fits
inline constexpr qint64 enrolmentBytes = 32 * 1024 * 1024;  // a request or an answer

} // namespace xf::limits
