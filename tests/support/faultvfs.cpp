#include "tests/support/faultvfs.h"

#include <catch2/catch.hpp>
#include <sqlite3.h>

#include <csignal>
#include <cstdlib>
#include <deque>

namespace xf::test {

namespace {

// The original methods with our own xWrite in front. One for each table of methods the original layer uses (files with
// locks and files without have different ones), kept for ever: SQLite may compare the pointers.
struct Methods
{
    sqlite3_io_methods ours;
    const sqlite3_io_methods* original;
};

std::deque<Methods>& tables()
{
    static std::deque<Methods> all;
    return all;
}

sqlite3_vfs* original = nullptr;
sqlite3_vfs shim;
int written = 0;
int allowed = -1; // writes that succeed; negative: all
int failure = SQLITE_FULL;
bool refused = false;
bool kills = false; // and does not fail

// As a power cut does it: nothing is written out any more.
void endAtOnce()
{
#ifdef SIGKILL
    std::raise(SIGKILL);
#endif
    std::_Exit(1);
}

int countedWrite(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    const auto* methods = reinterpret_cast<const Methods*>(file->pMethods);
    if (kills && written >= allowed) {
        methods->original->xWrite(file, bytes, count / 2, offset);
        endAtOnce();
    }
    if (allowed >= 0 && written >= allowed) {
        refused = true;
        return failure;
    }
    ++written;
    return methods->original->xWrite(file, bytes, count, offset);
}

const sqlite3_io_methods* wrapped(const sqlite3_io_methods* methods)
{
    for (const Methods& known : tables()) {
        if (known.original == methods || &known.ours == methods)
            return &known.ours;
    }
    tables().push_back({*methods, methods});
    tables().back().ours.xWrite = countedWrite;
    return &tables().back().ours;
}

int openWrapped(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    const int result = original->xOpen(original, name, file, flags, outFlags);
    if (result == SQLITE_OK && file->pMethods)
        file->pMethods = wrapped(file->pMethods);
    return result;
}

} // namespace

FaultVfs::FaultVfs()
{
    REQUIRE(original == nullptr);
    original = sqlite3_vfs_find(nullptr);
    REQUIRE(original != nullptr);
    shim = *original;
    shim.zName = "xf-fault";
    shim.pNext = nullptr;
    shim.xOpen = openWrapped;
    heal();
    REQUIRE(sqlite3_vfs_register(&shim, 1) == SQLITE_OK);
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&shim);
    sqlite3_vfs_register(original, 1);
    original = nullptr;
}

void FaultVfs::failAfter(int writes, int code)
{
    allowed = writes;
    failure = code;
    written = 0;
    refused = false;
}

void FaultVfs::killAfter(int writes)
{
    failAfter(writes);
    kills = true;
}

void FaultVfs::heal()
{
    kills = false;
    allowed = -1;
    written = 0;
    refused = false;
}

int FaultVfs::writes() const
{
    return written;
}

bool FaultVfs::failed() const
{
    return refused;
}

} // namespace xf::test
