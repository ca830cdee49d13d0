#include "engine/run/journal_line.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace credssp::journal_line {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Journal)
};

constexpr qint64 largestJournal = 256LL * 1024 * 1024;
constexpr qsizetype hashLength = 64;
constexpr qsizetype headLength = 10 + 1 + hashLength + 1;

Failure corrupt(const QString &path, int line, const QString &what)
{
    return failure(
        ErrorCode::Corrupt, path,
        Text::tr("The journal \"%1\" is damaged at line %2: %3. It is not used; nothing was changed.")
            .arg(path)
            .arg(line)
            .arg(what));
}

struct Head
{
    int lines = 0;
    QString hash;
};

std::optional<Head> readHead(const QString &path)
{
    QFile file(headPath(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray text = file.read(headLength + 1);
    bool ok = false;
    const int lines = text.left(10).toInt(&ok);
    if (!ok || text.size() != headLength)
        return std::nullopt;
    return Head{lines, QString::fromLatin1(text.mid(11, hashLength))};
}

} // namespace

QString chainHash(const QString &previousHash, const QByteArray &body)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previousHash.toLatin1());
    hash.addData("\n");
    hash.addData(body);
    return QString::fromLatin1(hash.result().toHex());
}

QByteArray format(int number, const QString &hash, const QByteArray &body)
{
    return "{\"n\":" + QByteArray::number(number) + ",\"hash\":\"" + hash.toLatin1() + "\",\"body\":" + body +
           "}\n";
}

QByteArray formatHead(int lines, const QString &hash)
{
    return QByteArray::number(lines).rightJustified(10, '0') + ' ' + hash.toLatin1() + '\n';
}

QString headPath(const QString &journalPath)
{
    return journalPath.chopped(6) + QStringLiteral(".head"); // ".jsonl"
}

bool neverBegan(const QString &path)
{
    // Most journals are known by this alone: the head is written right behind the first line.
    if (QFileInfo(headPath(path)).size() > 0)
        return false;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.size() <= largestJournal && !file.readLine().endsWith('\n');
}

Result<Chain> readChain(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return failure(ErrorCode::NotFound, path, Text::tr("There is no journal \"%1\".").arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::AccessDenied, path,
                       Text::tr("The journal \"%1\" cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > largestJournal)
        return corrupt(path, 1, Text::tr("it is larger than any journal of this program"));
    const auto head = readHead(path);
    Chain chain;
    int number = 0;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        ++number;
        if (!line.endsWith('\n')) {
            chain.torn = true;
            break;
        }
        const QByteArray start = "{\"n\":" + QByteArray::number(number) + ",\"hash\":\"";
        const QByteArray middle = "\",\"body\":";
        const qsizetype bodyAt = start.size() + hashLength + middle.size();
        if (!line.startsWith(start) || line.mid(start.size() + hashLength, middle.size()) != middle ||
            !line.endsWith("}\n"))
            return corrupt(path, number, Text::tr("it does not have the form of a journal line"));
        const QByteArray body = line.mid(bodyAt, line.size() - bodyAt - 2);
        const QString hash = QString::fromLatin1(line.mid(start.size(), hashLength));
        if (hash != chainHash(chain.lastHash, body))
            return corrupt(path, number, Text::tr("it does not belong to the line before"));
        chain.bodies.push_back(body);
        chain.lastHash = hash;
        chain.intactBytes += line.size();
        if (head && head->lines == number && head->hash != hash)
            return corrupt(path, number, Text::tr("it is not the line that the head file names"));
    }
    const int lines = static_cast<int>(chain.bodies.size());
    if (!head && lines > 1)
        return corrupt(path, lines, Text::tr("its head file is missing or unreadable"));
    if (head && head->lines > lines)
        return corrupt(path, lines + 1, Text::tr("lines that were written are missing"));
    if (lines == 0)
        return corrupt(path, 1, Text::tr("it holds no whole line"));
    return chain;
}

} // namespace credssp::journal_line
