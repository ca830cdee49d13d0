#include "wizard/models/name_judgement.h"

#include "engine/computers/name.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::NameJudgement)
};

bool isSeparator(QChar c)
{
    return c == u',' || c == u';' || c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

QString firstLabel(const QString &name)
{
    return name.section(QLatin1Char('.'), 0, 0);
}

/// The name within what people copy along with it: quotes, \\, an address of a web page, an SPN, a port.
QString nameWithin(const QString &typed)
{
    static const QRegularExpression around(
        QStringLiteral(R"re(\A[\s"'“”„«»‘’`\[<(]*(?:[A-Za-z]+://|\\\\|(?:WSMAN|HTTP|HOST|TERMSRV)/)?)re"
                       R"re(([A-Za-z0-9._-]+?)\.?(?::\d{1,5})?(?:[/\\].*)?[\s"'“”„«»‘’`\]>).]*\z)re"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = around.match(typed);
    if (!match.hasMatch() || match.captured(1) == typed || !ComputerName::parse(match.captured(1)))
        return {};
    return match.captured(1);
}

/// Names that people give to clusters; no proof, so it is only asked.
bool soundsLikeCluster(const QString &name)
{
    static const QRegularExpression cluster(QStringLiteral(R"re(clus|clstr|(?:\A|[-_])cl?u?[-_]?\d+\z)re"),
                                            QRegularExpression::CaseInsensitiveOption);
    return cluster.match(firstLabel(name)).hasMatch();
}

NameVerdict attention(const QString &sentence, const QString &suggestion = {})
{
    return {NameState::Attention, sentence, suggestion};
}

} // namespace

void NameSurroundings::add(const QString &server)
{
    const QString folded = server.toCaseFolded();
    others.insert(folded, server);
    auto &byLabel = folded.contains(QLatin1Char('.')) ? fullNames : shortNames;
    const QString label = firstLabel(folded);
    if (!byLabel.contains(label))
        byLabel.insert(label, server);
}

QString domainOf(const QString &typed)
{
    const auto name = ComputerName::parse(typed);
    return name && !name->isAddress() ? typed.section(QLatin1Char('.'), 1) : QString();
}

bool isSameName(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QStringList namesIn(const QString &list)
{
    QStringList names;
    QString name;
    for (const QChar c : list + QLatin1Char('\n')) {
        if (!isSeparator(c)) {
            name += c;
            continue;
        }
        if (const QString trimmed = name.trimmed(); !trimmed.isEmpty())
            names.append(trimmed);
        name.clear();
    }
    return names;
}

bool isList(const QString &typed)
{
    return std::ranges::any_of(typed, isSeparator);
}

NameVerdict judgeServerName(const QString &typed, const NameSurroundings &surroundings)
{
    if (typed.isEmpty())
        return {};
    const auto name = ComputerName::parse(typed);
    if (!name)
        return {NameState::Invalid, name.error().detail, nameWithin(typed)};
    if (surroundings.others.contains(typed.toCaseFolded()))
        return attention(Text::tr("\"%1\" is in the list already; it is checked once.").arg(typed));
    if (isSameName(typed, surroundings.client))
        return attention(Text::tr("This is the computer that sends the credentials. Keep it here only if it "
                                  "connects to itself."));
    if (name->isAddress())
        return attention(
            Text::tr("Windows proves who a server is by its name, so CredSSP often fails with an "
                     "address. Use the server's name if you know it."));
    const QString label = firstLabel(typed).toCaseFolded();
    const QString other =
        name->isShort() ? surroundings.fullNames.value(label) : surroundings.shortNames.value(label);
    if (!other.isEmpty())
        return attention(Text::tr("This may be the same server as \"%1\".").arg(other));
    if (soundsLikeCluster(typed))
        return attention(Text::tr("If this is the name of a cluster, name its servers (nodes) instead: "
                                  "CredSSP is set up on each of them."));
    if (name->isShort()) {
        if (surroundings.domain.isEmpty())
            return attention(Text::tr("This is a short name. Use the full name, such as %1.contoso.com, if "
                                      "the connection uses it.")
                                 .arg(typed));
        return attention(Text::tr("This is a short name. Use the full name if the connection uses it."),
                         typed + QLatin1Char('.') + surroundings.domain);
    }
    return {NameState::Fine, {}, {}};
}

NameVerdict judgeClientName(const QString &typed, const QString &expected, bool practice)
{
    const auto name = ComputerName::parse(typed);
    if (!name)
        return {NameState::Invalid, name.error().detail, expected};
    const bool shortened = !typed.contains(QLatin1Char('.')) || !expected.contains(QLatin1Char('.'));
    if (isSameName(typed, expected) ||
        (!name->isAddress() && shortened && isSameName(firstLabel(typed), firstLabel(expected))))
        return {NameState::Fine, {}, {}};
    return attention(
        practice ? Text::tr("In this example the connection starts at another computer.")
                 : Text::tr("Only the computer that this window runs on can be checked as the sender. "
                            "To check \"%1\", start CredSSP Wizard there.")
                       .arg(typed),
        expected);
}

} // namespace credssp
