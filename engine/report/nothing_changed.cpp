#include "engine/report/nothing_changed.h"

#include "engine/report/html_parts.h"
#include "engine/report/masking.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::NothingChanged)
};

/// Longer messages repeat themselves; the beginning is what tells.
constexpr qsizetype longestMessage = 4000;

struct Part
{
    QString title;
    QStringList lines;
};

QString codeText(quint32 code)
{
    return QStringLiteral("0x") + QString::number(code, 16).toUpper().rightJustified(8, QLatin1Char('0'));
}

QStringList sentencesOf(const NothingChanged &report, FindingState state)
{
    QStringList sentences;
    for (const Finding &finding : report.findings)
        if (finding.state == state)
            sentences.append(Text::tr("%1: %2", "a computer, and a sentence about it")
                                 .arg(finding.computer, finding.title));
    sentences.removeDuplicates();
    return sentences;
}

/// What the ticket, the request and the page say, in their order; parts without lines are left out.
std::vector<Part> partsOf(const NothingChanged &report)
{
    Part error{Text::tr("What the error says"), {}};
    for (const Symptom &symptom : report.symptoms)
        error.lines.append(symptom.code ? Text::tr("%1 (code %2)").arg(symptom.title, codeText(*symptom.code))
                                        : symptom.title);
    Part found{Text::tr("What was found"), sentencesOf(report, FindingState::Problem)};
    if (report.diagnosis && report.diagnosis->healthy)
        found.lines.append(Text::tr("Nothing is wrong, as far as could be seen."));
    const Part untold{Text::tr("What could not be told"), sentencesOf(report, FindingState::Unknown)};
    const Part tried{Text::tr("What was tried and did not help"), report.tried};
    Part handOn{Text::tr("What to hand on"), {}};
    if (report.diagnosis && !report.diagnosis->handOn.isEmpty())
        handOn.lines.append(report.diagnosis->handOn);
    Part could{Text::tr("What could help"), {}};
    if (report.diagnosis)
        for (const RankedRemedy &remedy : report.diagnosis->remedies)
            if (!report.tried.contains(remedy.title))
                could.lines.append(remedy.title);
    const Part sessions{Text::tr("Changes were made in these sessions of CredSSP Wizard"), report.sessions};
    Part message{Text::tr("The message"), {}};
    if (const QString pasted = report.message.trimmed(); !pasted.isEmpty())
        message.lines.append(pasted.left(longestMessage));
    std::vector<Part> parts;
    for (Part &part : std::vector<Part>{error, found, untold, tried, handOn, could, sessions, message})
        if (!part.lines.isEmpty())
            parts.push_back(std::move(part));
    return parts;
}

QString textUnder(const QString &title, const NothingChanged &report)
{
    QString text = title + QLatin1Char('\n');
    if (report.kind == ComputerKind::Practice)
        text += Text::tr("Practice (%1): nothing here is real.").arg(report.scenario) + QLatin1Char('\n');
    if (!report.computers.isEmpty())
        text +=
            Text::tr("Computers: %1").arg(report.computers.join(QStringLiteral(", "))) + QLatin1Char('\n');
    for (const Part &part : partsOf(report)) {
        text += QLatin1Char('\n') + part.title + QLatin1Char('\n');
        text += QString(part.title.size(), QLatin1Char('-')) + QLatin1Char('\n');
        for (const QString &line : part.lines)
            text += line + QLatin1Char('\n');
    }
    return report_words::harmless(text);
}

} // namespace

QString nothingChangedTicket(const NothingChanged &report)
{
    return textUnder(Text::tr("CredSSP Wizard: nothing was changed."), report);
}

QString requestForHelp(const NothingChanged &report)
{
    return textUnder(Text::tr("Request for help with a remote connection (WinRM, CredSSP)"), report);
}

QString nothingChangedHtml(const NothingChanged &report)
{
    using report_html::element;
    QString body;
    if (report.kind == ComputerKind::Practice)
        body += element("p", Text::tr("Practice (%1): nothing here is real.").arg(report.scenario), "notice");
    body += QStringLiteral("<section class=\"card\">");
    body += element("h1", Text::tr("Nothing was changed"));
    if (!report.computers.isEmpty())
        body += element("p", Text::tr("Computers: %1").arg(report.computers.join(QStringLiteral(", "))));
    body += QStringLiteral("</section>\n");
    for (const Part &part : partsOf(report)) {
        body += element("h2", part.title) + QStringLiteral("<section class=\"card\">");
        for (const QString &line : part.lines)
            body += line.contains(QLatin1Char('\n')) ? element("pre", line) : element("p", line);
        body += QStringLiteral("</section>\n");
    }
    return report_html::page(Text::tr("CredSSP Wizard: nothing was changed"), body);
}

QJsonObject nothingChangedJson(const NothingChanged &report)
{
    QJsonArray symptoms;
    for (const Symptom &symptom : report.symptoms)
        symptoms.append(QJsonObject{{QStringLiteral("id"), symptom.id},
                                    {QStringLiteral("title"), maskSecrets(symptom.title)}});
    QJsonArray findings;
    for (const Finding &finding : report.findings)
        findings.append(QJsonObject{{QStringLiteral("computer"), finding.computer},
                                    {QStringLiteral("check"), finding.check},
                                    {QStringLiteral("state"), enumName(finding.state)},
                                    {QStringLiteral("title"), maskSecrets(finding.title)},
                                    {QStringLiteral("detail"), maskSecrets(finding.detail)}});
    QJsonArray remedies;
    if (report.diagnosis)
        for (const RankedRemedy &remedy : report.diagnosis->remedies)
            remedies.append(remedy.id);
    return {{QStringLiteral("state"), QStringLiteral("nothing-changed")},
            {QStringLiteral("kind"), enumName(report.kind)},
            {QStringLiteral("scenario"), report.scenario},
            {QStringLiteral("computers"), QJsonArray::fromStringList(report.computers)},
            {QStringLiteral("symptoms"), symptoms},
            {QStringLiteral("findings"), findings},
            {QStringLiteral("remedies"), remedies},
            {QStringLiteral("handOn"), report.diagnosis ? maskSecrets(report.diagnosis->handOn) : QString()}};
}

} // namespace credssp
