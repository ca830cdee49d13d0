#include "app/cli/output.h"

#include "engine/report/words.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cstdio>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::CommandLine)
};

void write(std::FILE *stream, QByteArray bytes)
{
    if (!bytes.endsWith('\n'))
        bytes.append('\n');
    // Nothing sensible is left to do when the other end of a pipe is gone.
    [[maybe_unused]] const auto written =
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void print(const QString &text)
{
    write(stdout, text.toUtf8());
}

void printJson(const QJsonObject &object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void say(const QString &sentence)
{
    write(stderr, report_words::harmlessLine(sentence).toUtf8());
}

int fail(const Error &error, int code)
{
    return fail(errorText(error), code);
}

int fail(const QString &sentence, int code)
{
    say(sentence);
    return code;
}

QString wrapped(const QString &text, int indent, int hanging)
{
    constexpr qsizetype width = 80;
    QString result;
    bool first = true;
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        QString line(first ? indent - hanging : indent, QLatin1Char(' '));
        qsizetype lineStart = line.size();
        for (const QString &word : paragraph.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (line.size() > lineStart && line.size() + 1 + word.size() > width) {
                result += line + QLatin1Char('\n');
                line = QString(indent, QLatin1Char(' '));
                lineStart = line.size();
            }
            if (line.size() > lineStart)
                line += QLatin1Char(' ');
            line += word;
        }
        result += (line.size() > lineStart ? line : QString()) + QLatin1Char('\n');
        first = false;
    }
    result.chop(1);
    return result;
}

QString commandLine(const QStringList &arguments)
{
    static const QRegularExpression plain(QStringLiteral(R"re(\A[A-Za-z0-9_./:\\=+-]+\z)re"));
    QString line = QStringLiteral("credssp-wizard-cli");
    for (const QString &argument : arguments) {
        const bool bare = plain.match(argument).hasMatch();
        line += bare ? QLatin1Char(' ') + argument : QStringLiteral(" \"%1\"").arg(argument);
    }
    return line;
}

} // namespace credssp::cli
