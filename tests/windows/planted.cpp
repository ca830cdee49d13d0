// A program, or with PLANTED_LIBRARY a library, that somebody left where it would be found first: it tells
// that it ran.
#include <cstdio>

namespace {

int tell()
{
    std::FILE *mark = std::fopen("C:\\planted-ran", "w");
    if (mark != nullptr)
        std::fclose(mark);
    return 0;
}

} // namespace

#ifdef PLANTED_LIBRARY
const int told = tell(); // as soon as it is loaded
#else
int main()
{
    return tell();
}
#endif
