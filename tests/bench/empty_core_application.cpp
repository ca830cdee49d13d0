// The reference of the process figures: a program that does nothing but start Qt Core.
#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    return 0;
}
