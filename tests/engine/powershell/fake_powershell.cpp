// Speaks the bootstrap's side of the conversation and misbehaves as the request's text (or the environment)
// says:
//
//   FAKE_POWERSHELL           how it starts
//   FAKE_POWERSHELL_DOES      what is done whatever the text says, from the second request on: one of the
//   texts below FAKE_POWERSHELL_REPLY     the JSON that it answers then FAKE_POWERSHELL_RECORD    a file that
//   gets every such text, and the number of this process, as a line of JSON FAKE_POWERSHELL_REGISTRY
//   KEY|NAME|NUMBER: what such a text writes into Windows' registry
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QThread>

#include <cstdio>
#include <cstdlib>

namespace {

const QString greeting = QStringLiteral("$null");

QFile standardOutput;
QFile standardError;

void write(const QByteArray &bytes)
{
    standardOutput.write(bytes);
    standardOutput.flush();
}

QString unescaped(const QByteArray &text)
{
    const QList<QByteArray> parts = QByteArray(text).replace("\\u", "\n").split('\n');
    QString result = QString::fromLatin1(parts.first());
    for (qsizetype i = 1; i < parts.size(); ++i) {
        result.append(QChar(parts.at(i).left(4).toUShort(nullptr, 16)));
        result.append(QString::fromLatin1(parts.at(i).mid(4)));
    }
    return result;
}

/// The text comes back, with the number of this process.
QByteArray json(const QString &text)
{
    const QByteArray given = qEnvironmentVariable("FAKE_POWERSHELL_REPLY").toUtf8();
    if (!given.isEmpty() && text != greeting)
        return given;
    const auto output = [](const QJsonValue &value) {
        return QJsonObject{{QStringLiteral("output"), value}};
    };
    return QJsonDocument(QJsonArray{output(text), output(QCoreApplication::applicationPid()),
                                    output(QString::fromLocal8Bit(qgetenv("FAKE_POWERSHELL_INHERITED"))),
                                    QJsonObject{{QStringLiteral("whole"), true}}})
        .toJson(QJsonDocument::Compact);
}

QByteArray reply(const QByteArray &head, const QByteArray &code)
{
    return '\n' + head + " = " + QByteArray::number(code.size()) + ' ' + code + '\n';
}

[[noreturn]] void hang()
{
    for (;;)
        QThread::sleep(3600);
}

void flood(const QByteArray &piece)
{
    for (qint64 written = 0; written < 50'000'000; written += piece.size())
        standardOutput.write(piece);
    standardOutput.flush();
}

void floodStandardError()
{
    for (int i = 0; i < 1'000'000; ++i)
        standardError.write("WARNING: this goes on for a while and then some\n");
    standardError.flush();
}

/// A program that outlives this one, with this one's pipes.
void leaveChild()
{
    QProcess child;
    child.setProgram(QCoreApplication::applicationFilePath());
    child.setArguments({QStringLiteral("child")});
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.setInputChannelMode(QProcess::ForwardedInputChannel);
    child.startDetached();
}

void answer(const QByteArray &marker, const QByteArray &number, const QString &text)
{
    const QByteArray head = marker + ' ' + number;
    const QByteArray code = json(text).toBase64();
    const QByteArray good = reply(head, code);
    if (text == QLatin1String("hang"))
        hang();
    if (text == QLatin1String("leave a child and hang")) {
        leaveChild();
        hang();
    }
    if (text == QLatin1String("exit"))
        std::exit(3);
    if (text == QLatin1String("complain and exit")) {
        standardError.write("There is not enough memory.\n");
        std::exit(1);
    }
    if (text == QLatin1String("crash"))
        std::abort();
    if (text == QLatin1String("answer and exit")) {
        write(good);
        std::exit(0);
    }
    if (text == QLatin1String("half an answer and exit")) {
        write(good.chopped(20));
        std::exit(0);
    }

    if (text == QLatin1String("no base64"))
        write('\n' + head + " = 4 !!!!\n");
    else if (text == QLatin1String("wrong length"))
        write('\n' + head + " = 9999 " + code + '\n');
    else if (text == QLatin1String("no fields"))
        write('\n' + head + '\n');
    else if (text == QLatin1String("wrong number"))
        write(reply(marker + " 77", code));
    else if (text == QLatin1String("no JSON"))
        write(reply(head, QByteArray("hello").toBase64()));
    else if (text == QLatin1String("other JSON"))
        write(reply(head, QByteArray("{\"whole\": 1}").toBase64()));
    else if (text == QLatin1String("two answers at once"))
        write(good + good);
    else if (text == QLatin1String("flood of lines"))
        flood("a line of no importance\r\n");
    else if (text == QLatin1String("flood without a line end"))
        flood("xxxxxxxxxxxxxxxx");
    else if (text == QLatin1String("endless answer")) {
        write('\n' + head + " = 50000000 ");
        flood("QUJDREVG");
    } else if (text == QLatin1String("endless pieces"))
        flood('\n' + head + " + QUJDREVG");
    else if (text == QLatin1String("flood on standard error")) {
        floodStandardError();
        write(good);
    } else if (text == QLatin1String("flood on standard error and hang")) {
        floodStandardError();
        hang();
    } else if (text == QLatin1String("chatter")) {
        // Nearly replies: another marker, ours not at the line's beginning, ours cut short.
        write("VERBOSE: starting\r\n0123456789abcdef 2 = 4 QUJD\n say " + head + " = 4 QUJD\n" + marker +
              "\nno line end");
        standardError.write("a complaint\n");
        standardError.flush();
        write(good);
    } else if (text == QLatin1String("carriage returns"))
        write(QByteArray(good).replace('\n', "\r\n"));
    else if (text == QLatin1String("one byte at a time")) {
        for (const char c : good)
            write(QByteArray(1, c));
    } else if (text == QLatin1String("in pieces")) {
        for (qsizetype at = 0; at < code.size(); at += 40)
            write(head + " + " + code.mid(at, 40) + "\r\n");
        write(head + " = " + QByteArray::number(code.size()) + "\r\n");
    } else {
        write(good);
    }
}

/// Does what the environment says; the text that counts from here on.
QString obey(const QString &text)
{
    if (text == greeting)
        return text;
    if (QFile record(qEnvironmentVariable("FAKE_POWERSHELL_RECORD"));
        !record.fileName().isEmpty() && record.open(QIODevice::Append))
        record.write(QJsonDocument(QJsonArray{text, QCoreApplication::applicationPid()})
                         .toJson(QJsonDocument::Compact) +
                     '\n');
    if (const QStringList value = qEnvironmentVariable("FAKE_POWERSHELL_REGISTRY").split(u'|');
        value.size() == 3)
        QSettings(value.at(0), QSettings::NativeFormat).setValue(value.at(1), value.at(2).toInt());
    return qEnvironmentVariable("FAKE_POWERSHELL_DOES", text);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("child")) {
        QThread::sleep(20);
        return 0;
    }
    if (!standardOutput.open(stdout, QIODevice::WriteOnly) ||
        !standardError.open(stderr, QIODevice::WriteOnly))
        return 2;
    const QByteArray start = qgetenv("FAKE_POWERSHELL");
    if (start == "exit") {
        standardError.write("This program is blocked by group policy.\n");
        return 1;
    }
    if (start == "say nothing and exit")
        return 0;
    if (start == "hang")
        hang();
    if (start == "greet")
        write("Windows PowerShell\r\nCopyright (C) Microsoft Corporation\r\n");

    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 2;
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        const qsizetype first = line.indexOf(' ');
        const qsizetype second = line.indexOf(' ', first + 1);
        answer(line.left(first), line.mid(first + 1, second - first - 1),
               obey(unescaped(line.mid(second + 1))));
    }
    return 0;
}
