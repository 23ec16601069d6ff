#include "core/base/canonicalcbor.h"

#include "core/base/cborreader.h"
#include "core/base/limits.h"

namespace xf {

bool isCanonicalCbor(const QByteArray& bytes)
{
    if (bytes.size() > limits::entryBytes) {
        return false;
    }
    CborReader reader(bytes);
    return reader.skip() && reader.atEnd();
}

} // namespace xf
