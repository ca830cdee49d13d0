#include "engine/checks/delegation_linter.h"

#include "engine/computers/name.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <set>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::DelegationLinter)
};

const QRegularExpression &separators()
{
    static const QRegularExpression pattern(QStringLiteral("[,;\\s]+"));
    return pattern;
}

/// "wsman/node1" → "node1"; an entry without a prefix stays as it is.
QString hostOf(const QString &entry)
{
    const qsizetype slash = entry.indexOf(QLatin1Char('/'));
    return slash < 0 ? entry : entry.sliced(slash + 1);
}

QString firstLabel(const QString &host)
{
    return host.section(QLatin1Char('.'), 0, 0);
}

bool isRemoteDesktop(const QString &entry)
{
    return entry.startsWith(QLatin1String("termsrv/"), Qt::CaseInsensitive);
}

bool isAddress(const QString &host)
{
    const auto name = ComputerName::parse(host);
    return name && name->isAddress();
}

/// Another name of the same computer, as far as can be told without asking anybody.
bool isOtherName(const QString &host, const ServerFacts &server)
{
    if (host.isEmpty() || sameRegistryName(host, server.typed))
        return false;
    if (sameRegistryName(host, server.netBiosName) || sameRegistryName(host, server.dnsName) ||
        server.addresses.contains(host, Qt::CaseInsensitive))
        return true;
    if (server.isAddress || isAddress(host))
        return false;
    const bool formsDiffer = host.contains(QLatin1Char('.')) != server.typed.contains(QLatin1Char('.'));
    return formsDiffer && sameRegistryName(firstLabel(host), firstLabel(server.typed));
}

bool namesServer(const QString &text, const ServerFacts &server)
{
    const QString host = hostOf(text);
    return sameRegistryName(host, server.typed) || isOtherName(host, server);
}

bool isGlued(const QString &entry)
{
    return entry.contains(separators());
}

/// The entry ends with the server's name, behind something else than "wsman/".
bool hasWrongPrefix(const QString &entry, const ServerFacts &server)
{
    if (isRemoteDesktop(entry) || !entry.endsWith(server.typed, Qt::CaseInsensitive))
        return false;
    const QString before = entry.chopped(server.typed.size());
    if (before.isEmpty())
        return true;
    const QChar last = before.back();
    return !last.isLetterOrNumber() && last != QLatin1Char('-') && last != QLatin1Char('.') &&
           last != QLatin1Char('_') && last != QLatin1Char('*');
}

/// What a pattern with several wildcards would cover if Windows took it.
bool wouldCover(const QString &entry, const QString &target)
{
    QString pattern = QRegularExpression::escape(entry);
    pattern.replace(QStringLiteral("\\*"), QStringLiteral(".*"));
    const QRegularExpression expression(QRegularExpression::anchoredPattern(pattern),
                                        QRegularExpression::CaseInsensitiveOption);
    return expression.match(target).hasMatch();
}

QString otherNameSentence(const QString &host, const ServerFacts &server)
{
    if (isAddress(host))
        return Text::tr("\"%1\" is the address of \"%2\". Windows compares names, so it does not count.")
            .arg(host, server.typed);
    if (server.isCluster)
        return Text::tr(
                   "\"%1\" is a cluster name; the entry names \"%2\". Windows compares the names as they "
                   "are typed, so it does not count.")
            .arg(server.typed, host);
    if (server.isAddress)
        return Text::tr(
                   "You connect to the address \"%1\"; the entry names \"%2\". Windows compares the names "
                   "as they are typed, so it does not count.")
            .arg(server.typed, host);
    if (host.contains(QLatin1Char('.')) != server.typed.contains(QLatin1Char('.')))
        return Text::tr("\"%1\" and \"%2\" are the short and the full name of one computer. Windows compares "
                        "the names as they are typed, so the entry does not count.")
            .arg(host, server.typed);
    return Text::tr("\"%1\" and \"%2\" are two names of one computer. Windows compares the names as they are "
                    "typed, so the entry does not count.")
        .arg(host, server.typed);
}

/// Why an entry that seems meant for the server does not cover it; empty when it is not meant for it.
QString whyNotCounted(const QString &entry, const ServerFacts &server)
{
    if (isGlued(entry)) {
        const QStringList pieces = entry.split(separators(), Qt::SkipEmptyParts);
        const bool meant =
            std::ranges::any_of(pieces, [&](const QString &piece) { return namesServer(piece, server); });
        return meant
                   ? Text::tr("Several names, or a name and blanks, stand in one entry. Each server needs an "
                              "entry of its own.")
                   : QString();
    }
    if (entry.count(QLatin1Char('*')) > 1)
        return wouldCover(entry, delegationEntry(server.typed))
                   ? Text::tr("Windows takes only one * in an entry.")
                   : QString();
    if (hasWrongPrefix(entry, server) && !sameRegistryName(entry, delegationEntry(server.typed)))
        return Text::tr("The entry does not begin with \"wsman/\", so Windows does not use it for remote "
                        "management.");
    const bool wsman = entry.startsWith(QLatin1String("wsman/"), Qt::CaseInsensitive);
    if (wsman && isOtherName(hostOf(entry), server))
        return otherNameSentence(hostOf(entry), server);
    return {};
}

std::set<int> numbers(const DelegationView &view)
{
    std::set<int> result;
    for (const ListEntry &entry : view.entries) {
        bool ok = false;
        const int number = entry.name.toInt(&ok);
        if (ok)
            result.insert(number);
    }
    for (const QString &name : view.oddTyped) {
        bool ok = false;
        const int number = name.toInt(&ok);
        if (ok)
            result.insert(number);
    }
    return result;
}

QString numbering(const DelegationView &view)
{
    QStringList names;
    for (const int number : numbers(view))
        names.append(QString::number(number));
    return names.join(QStringLiteral(", "));
}

QStringList duplicated(const DelegationView &view)
{
    QStringList seen;
    QStringList twice;
    for (const ListEntry &entry : view.entries) {
        if (seen.contains(entry.text, Qt::CaseInsensitive) &&
            !twice.contains(entry.text, Qt::CaseInsensitive))
            twice.append(entry.text);
        seen.append(entry.text);
    }
    return twice;
}

} // namespace

void lintMissing(const DelegationView &view, const ServerFacts &server, FindingList &findings)
{
    for (const ListEntry &entry : view.entries) {
        const QString why = whyNotCounted(entry.text, server);
        if (!why.isEmpty())
            findings.problem(
                Problem::DelegationUntidy,
                Text::tr("Entry \"%1\" of the list \"%2\" on \"%3\" is meant for \"%4\" but does not count.")
                    .arg(entry.name, view.list.switchName, findings.computer(), server.typed),
                sentences({Text::tr("The entry reads \"%1\".").arg(entry.text), why}), server.typed,
                entry.text);
    }
}

void lintDuplicates(const DelegationView &view, const QString &server, FindingList &findings)
{
    const QString wanted = delegationEntry(server);
    QStringList names;
    for (const ListEntry &entry : view.entries)
        if (sameRegistryName(entry.text, wanted))
            names.append(entry.name);
    if (names.size() > 1)
        findings.problem(
            Problem::DelegationUntidy,
            Text::tr("The list \"%1\" on \"%2\" names \"%3\" more than once.")
                .arg(view.list.switchName, findings.computer(), server),
            Text::tr("The entries %1 are equal. One is enough; Windows' own command adds another one every "
                     "time that it runs.")
                .arg(names.join(QStringLiteral(", "))),
            server, wanted);
}

void lintNumbering(const DelegationView &view, FindingList &findings)
{
    if (hasGaps(view))
        findings.problem(
            Problem::DelegationUntidy,
            Text::tr("The list \"%1\" on \"%2\" has gaps in its numbering.")
                .arg(view.list.switchName, findings.computer()),
            Text::tr(
                "Its entries are numbered %1. Windows' own command counts the entries and writes the next "
                "number, and so it can overwrite an entry that is there.")
                .arg(numbering(view)),
            {}, numbering(view));
}

bool hasGaps(const DelegationView &view)
{
    const std::set<int> present = numbers(view);
    return !present.empty() &&
           (*present.begin() != 1 || *present.rbegin() != static_cast<int>(present.size()));
}

QString wildcardHint(const ListEntry &entry)
{
    if (!entry.text.contains(QLatin1Char('*')))
        return {};
    return Text::tr(
               "The entry \"%1\" has a wildcard: credentials may go to every computer whose name fits it. "
               "Entries for single servers are safer.")
        .arg(entry.text);
}

QStringList foreignHints(const DelegationView &view, const QStringList &servers)
{
    QStringList hints;
    const auto isOurs = [&](const QString &entry) {
        return std::ranges::any_of(
            servers, [&](const QString &server) { return entryMatches(entry, delegationEntry(server)); });
    };
    for (const ListEntry &entry : view.entries) {
        if (isOurs(entry.text))
            continue;
        if (isGlued(entry.text))
            hints.append(Text::tr("Entry \"%1\" (\"%2\") holds more than one name and covers no computer.")
                             .arg(entry.name, entry.text));
        else if (entry.text.count(QLatin1Char('*')) > 1)
            hints.append(Text::tr("Entry \"%1\" (\"%2\") has more than one *, which Windows does not take.")
                             .arg(entry.name, entry.text));
        else if (!entry.text.contains(QLatin1Char('/')) && entry.text != QLatin1String("*"))
            hints.append(Text::tr("Entry \"%1\" (\"%2\") has no prefix such as \"wsman/\".")
                             .arg(entry.name, entry.text));
        else
            hints.append(wildcardHint(entry));
    }
    for (const QString &entry : duplicated(view))
        if (!isOurs(entry))
            hints.append(Text::tr("The entry \"%1\" is there more than once.").arg(entry));
    for (const QString &name : view.oddTyped)
        hints.append(Text::tr("The value \"%1\" is no text (REG_SZ) and does not count.").arg(name));
    if (hasGaps(view))
        hints.append(Text::tr("The numbering has gaps (%1).").arg(numbering(view)));
    hints.removeAll(QString());
    return hints;
}

} // namespace credssp
