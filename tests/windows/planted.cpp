// A program that somebody left where it would be found first: it tells that it ran.
#include <cstdio>

int main()
{
    std::FILE *mark = std::fopen("C:\\planted-ran", "w");
    if (mark != nullptr)
        std::fclose(mark);
    return 0;
}
