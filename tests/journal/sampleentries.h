#pragma once

#include "core/journal/dag.h"

// Entries for the tests of the journal.
namespace xf::test {

[[nodiscard]] QByteArray sampleSalt(int number);
[[nodiscard]] QByteArray samplePayload();

// All that a first, a later entry needs; a test changes what it is about.
[[nodiscard]] Envelope firstEnvelope();
[[nodiscard]] Envelope nextEnvelope(const Entry& first, const std::vector<Entry>& seen);

[[nodiscard]] Entry sealed(const Envelope& envelope, const QByteArray& payload = samplePayload(), int salt = 1);
[[nodiscard]] Entry erased(Entry entry);

} // namespace xf::test
