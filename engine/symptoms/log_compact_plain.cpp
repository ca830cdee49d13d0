// Where the processor is not an x86: byte by byte.
#include "engine/symptoms/log_compact.h"

namespace credssp::symptoms {

std::size_t compact(const char *in, std::size_t size, char *out)
{
    return compactPlainly(in, size, out);
}

} // namespace credssp::symptoms
