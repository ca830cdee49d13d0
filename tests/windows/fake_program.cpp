// Stands where one of Windows' own programs would: writes down how it was started and does what the
// environment says.
//
//   FAKE_PROGRAM_RECORD   a file that gets, as a line of JSON: arguments, folder, PATH, what there was to
//   read
//   FAKE_PROGRAM          wait (20 s), hang, or flood
//   FAKE_PROGRAM_SAYS     bytes for standard output, in hexadecimal
//   FAKE_PROGRAM_COMPLAINS  the same for standard error, behind it
//   FAKE_PROGRAM_EXIT     the exit code
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>

#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <io.h>

namespace {

void write(FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QByteArray input()
{
    if (_isatty(_fileno(stdin)) != 0) // a person would be waited for
        return {};
    QFile file;
    return file.open(stdin, QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    // Bytes as they were asked for.
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
    QFile record(qEnvironmentVariable("FAKE_PROGRAM_RECORD"));
    if (!record.open(QIODevice::Append))
        return 99;
    const QJsonArray started{QJsonArray::fromStringList(application.arguments().mid(1)), QDir::currentPath(),
                             qEnvironmentVariable("PATH"), QString::fromLatin1(input())};
    record.write(QJsonDocument(started).toJson(QJsonDocument::Compact) + '\n');
    record.close();

    write(stdout, QByteArray::fromHex(qgetenv("FAKE_PROGRAM_SAYS")));
    write(stderr, QByteArray::fromHex(qgetenv("FAKE_PROGRAM_COMPLAINS")));
    const QByteArray does = qgetenv("FAKE_PROGRAM");
    if (does == "wait") // as long as a person needs who is slow
        QThread::sleep(20);
    while (does == "hang")
        QThread::sleep(3600);
    while (does == "flood")
        write(stdout, QByteArray(1 << 16, 'x'));
    std::_Exit(static_cast<int>(qgetenv("FAKE_PROGRAM_EXIT").toUInt()));
}
