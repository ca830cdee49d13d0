#include "engine/report/html_parts.h"

#include <QCoreApplication>

namespace credssp {

namespace {

using namespace report_words;
using namespace report_html;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Report)
};

// The roles and colors of the product's window; each checked for contrast on its ground.
const QString styleSheet = QStringLiteral(R"css(
:root{color-scheme:light dark;--window:#F3F5F8;--surface:#FFFFFF;--sunken:#E9EDF2;--line:#77818F;--text:#1B2430;
--muted:#55606F;--accent:#0B5CAD;--ok:#0E7A3D;--problem:#B3261E;--warning:#8A5A00;--added:#E3F4E8;
--removed:#FBE6E4;--changed:#FFF3D6}
@media (prefers-color-scheme:dark){:root{--window:#171B21;--surface:#20262E;--sunken:#12161B;--line:#76818F;
--text:#E8ECF1;--muted:#A9B4C1;--accent:#6CB4FF;--ok:#5FD08C;--problem:#FF8A80;--warning:#F2C14E;--added:#173524;
--removed:#43201E;--changed:#3A2F12}}
*{box-sizing:border-box}
body{margin:0;background:var(--window);color:var(--text);font:16px/1.5 system-ui,"Segoe UI",sans-serif}
main{max-width:960px;margin:0 auto;padding:24px}
h1{font-size:1.6em;line-height:1.25;margin:0 0 8px}
h2{font-size:1.2em;margin:32px 0 8px}
h3{font-size:1em;margin:0 0 8px}
p{margin:8px 0;max-width:80ch;overflow-wrap:anywhere}
section.card{background:var(--surface);border:1px solid var(--sunken);
border-radius:8px;padding:16px;margin:16px 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:16px 0 0}
dt{color:var(--muted)}
dd{margin:0;overflow-wrap:anywhere}
.state{font-weight:600}span.state{white-space:nowrap}
.ok{color:var(--ok)}.problem{color:var(--problem)}.warning{color:var(--warning)}.muted{color:var(--muted)}
.notice{border-left:4px solid var(--warning);padding:4px 12px;margin:16px 0}
.head{display:flex;gap:16px;justify-content:space-between;align-items:baseline}
.head h3{flex:1}
section.card>:first-child{margin-top:0}section.card>:last-child{margin-bottom:0}
code,pre,td.value{font-family:"Cascadia Mono",Consolas,"DejaVu Sans Mono",monospace;font-size:.875em}
pre{background:var(--sunken);border-radius:4px;padding:12px;margin:4px 0 12px;white-space:pre-wrap;
overflow-wrap:anywhere}
p.label{color:var(--muted);font-size:.875em;margin:12px 0 0;max-width:none}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;margin:4px 0 12px;background:var(--sunken);border-radius:4px}
th,td{text-align:start;padding:4px 12px;vertical-align:top;font-size:.875em;overflow-wrap:anywhere}
th{color:var(--muted);font-weight:400}
td.sign{width:7em;white-space:nowrap;font-weight:600}
tr.added{background:var(--added)}tr.removed{background:var(--removed)}tr.changed{background:var(--changed)}
tr.removed .before{text-decoration:line-through}
footer{color:var(--muted);font-size:.875em;margin:32px 0 0}
@media print{body{background:#FFFFFF}section.card{break-inside:avoid}}
)css");

const char *cssOf(OutcomeState state)
{
    switch (state) {
    case OutcomeState::Done:
        return "state ok";
    case OutcomeState::NotChanged:
    case OutcomeState::Failed:
    case OutcomeState::Refused:
        return "state problem";
    case OutcomeState::Waiting:
    case OutcomeState::Unproven:
        return "state warning";
    case OutcomeState::Skipped:
        return "state muted";
    }
    return "state";
}

const char *cssOf(SessionState state)
{
    switch (state) {
    case SessionState::Done:
    case SessionState::Undone:
        return "state ok";
    case SessionState::Failed:
    case SessionState::Refused:
        return "state problem";
    case SessionState::Waiting:
    case SessionState::Interrupted:
    case SessionState::PartlyUndone:
    case SessionState::PartlyDone:
        return "state warning";
    }
    return "state";
}

const char *cssOf(Sign sign)
{
    switch (sign) {
    case Sign::Stays:
        return "stays";
    case Sign::Added:
        return "added";
    case Sign::Changed:
        return "changed";
    case Sign::Removed:
        return "removed";
    }
    return "stays";
}

QString rowHtml(const RegistryRow &row)
{
    const Sign sign = signOf(row);
    QString after = valueText(row.after);
    if (!row.note.isEmpty())
        after = QStringLiteral("%1 (%2)").arg(after, row.note);
    QString html = QStringLiteral("<tr class=\"%1\">").arg(QLatin1String(cssOf(sign)));
    html += element("td", QStringLiteral("%1 %2").arg(signText(sign), signWord(sign)), "sign");
    html += element("td", row.name, "value");
    html += element("td", typeText(row));
    html += element("td", valueText(row.before), "value before");
    html += element("td", after, "value after");
    return html + QStringLiteral("</tr>\n");
}

QString registryHtml(const std::vector<RegistryRow> &rows)
{
    QString html;
    const RegistryRow *previous = nullptr;
    for (const RegistryRow &row : rows) {
        if (previous == nullptr || previous->key != row.key || previous->store != row.store) {
            if (previous != nullptr)
                html += QStringLiteral("</tbody></table></div>\n");
            html += element("p", QStringLiteral("%1 (%2)").arg(row.key, storeWord(row.store)), "label");
            html += QStringLiteral("<div class=\"wide\"><table><thead><tr>");
            for (const QString &title : {Text::tr("Change"), Text::tr("Name"), Text::tr("Type"),
                                         Text::tr("Before"), Text::tr("After")})
                html += element("th", title);
            html += QStringLiteral("</tr></thead><tbody>\n");
        }
        html += rowHtml(row);
        previous = &row;
    }
    return previous == nullptr ? html : html + QStringLiteral("</tbody></table></div>\n");
}

QString stepHtml(const StepPreview &step, const Outcome *outcome)
{
    const OutcomeState state = outcome ? outcome->state : OutcomeState::Skipped;
    QString html = QStringLiteral("<section class=\"card\"><div class=\"head\">");
    html += element("h3", Text::tr("%1 · %2: %3").arg(step.id, step.computer, step.title));
    html +=
        element("span", QStringLiteral("%1 %2").arg(outcomeMark(state), outcomeWord(outcome)), cssOf(state));
    html += QStringLiteral("</div>\n");
    html += element("p", step.riskSentence.isEmpty() ? riskWord(step.risk) : step.riskSentence, "muted");
    if (!step.command.isEmpty()) {
        html += element("p", commandLabel(step), "label");
        html += element("pre", step.command);
    }
    if (!step.manualSteps.isEmpty()) {
        html += element("p", commandLabel(step), "label") + QStringLiteral("<ol>");
        for (const QString &manual : step.manualSteps)
            html += element("li", manual);
        html += QStringLiteral("</ol>\n");
    }
    html += registryHtml(step.registry);
    for (const QString &change : step.otherChanges)
        html += element("p", change);
    if (const QString detail = outcomeDetail(outcome); !detail.isEmpty())
        html += element("p", detail);
    if (!step.undo.isEmpty())
        html += element("p", Text::tr("Undo: %1").arg(step.undo), "muted");
    return html + QStringLiteral("</section>\n");
}

QString passHtml(const ReportPass &pass)
{
    QString html = element("h2", passTitle(pass.kind));
    html += element("p", pass.started, "muted");
    for (const QString &note : pass.preview.lasting)
        html += element("p", note);
    if (pass.preview.steps.empty())
        html += element("p", pass.preview.reason.isEmpty() ? Text::tr("There was nothing to do.")
                                                           : pass.preview.reason);
    for (std::size_t i = 0; i < pass.preview.steps.size(); ++i)
        html += stepHtml(pass.preview.steps.at(i), pass.outcomeOf(i));
    if (!pass.ended)
        html += element("p", Text::tr("This was interrupted before its end."), "notice");
    return html;
}

QString factsHtml(const Report &report)
{
    QString html = QStringLiteral("<dl>");
    const auto add = [&html](const QString &name, const QString &value) {
        if (!value.isEmpty())
            html += element("dt", name) + element("dd", value);
    };
    add(Text::tr("Remedy"), report.remedy);
    add(Text::tr("Computers"), report.computers.join(QStringLiteral(", ")));
    add(Text::tr("Started"), report.started);
    add(Text::tr("By"), report.user);
    add(Text::tr("Session"), report.session);
    add(Text::tr("Confirmed plan"), report.hash);
    return html + QStringLiteral("</dl>\n");
}

QString endHtml(const Report &report)
{
    QString html = element("h2", Text::tr("How to undo")) + QStringLiteral("<section class=\"card\">");
    if (report.state == SessionState::Undone)
        html += element("p", Text::tr("This session has been undone."));
    else
        html += element("pre", QStringLiteral("credssp-wizard-cli undo --session %1").arg(report.session));
    html += QStringLiteral("</section>\n") + element("h2", Text::tr("What is still on"));
    html += QStringLiteral("<section class=\"card\">");
    if (report.on.empty())
        html += element("p", Text::tr("Nothing that this session turned on is still on."));
    for (const StillOn &value : report.on)
        html += element("p", QStringLiteral("! %1 (%2)").arg(value.what, value.value), "warning");
    if (report.keptOn)
        html += element("p", keptOnSentence(*report.keptOn));
    return html + QStringLiteral("</section>\n");
}

QString sessionHtml(const Report &report)
{
    const QString title = report.remedyTitle.isEmpty() ? report.remedy : report.remedyTitle;
    QString html;
    if (report.kind == ComputerKind::Practice)
        html += element("p", Text::tr("Practice (%1): nothing here is real.").arg(report.scenario), "notice");
    html += QStringLiteral("<section class=\"card\">") + element("h1", title);
    html += element("p", stateSentence(report), cssOf(report.state));
    html += factsHtml(report) + QStringLiteral("</section>\n");
    if (report.torn)
        html += element("p", Text::tr("The last line of the journal was cut off by a crash and is left out."),
                        "notice");
    if (!report.causes.isEmpty() || !report.remedyGoal.isEmpty()) {
        html += element("h2", whyTitle(report)) + QStringLiteral("<section class=\"card\">");
        for (const QString &cause : report.causes)
            html += element("p", cause);
        if (report.causes.isEmpty())
            html += element("p", report.remedyGoal);
        html += QStringLiteral("</section>\n");
    }
    for (const ReportPass &pass : report.passes)
        html += passHtml(pass);
    return html + endHtml(report);
}

} // namespace

QString report_html::element(const char *tag, const QString &text, const char *cssClass)
{
    const QLatin1String name(tag);
    const QString attribute =
        cssClass ? QStringLiteral(" class=\"%1\"").arg(QLatin1String(cssClass)) : QString();
    const QString escaped =
        harmless(text).toHtmlEscaped().replace(QLatin1Char('\''), QStringLiteral("&#39;"));
    return QStringLiteral("<%1%2>").arg(name, attribute) + escaped + QStringLiteral("</%1>\n").arg(name);
}

QString report_html::page(const QString &title, const QString &body)
{
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                                  "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
                       .arg(Text::tr("en", "language code of this translation"));
    html += element("title", title);
    html += QStringLiteral("<style>") + styleSheet + QStringLiteral("</style>\n</head>\n<body>\n<main>\n");
    html += body + element("footer", Text::tr("Written by CredSSP Wizard."));
    return html + QStringLiteral("</main>\n</body>\n</html>\n");
}

QString reportHtml(const Report &report)
{
    return page(Text::tr("CredSSP Wizard, session %1").arg(report.session), sessionHtml(report));
}

QString reportHtml(const std::vector<Report> &reports)
{
    if (reports.size() == 1)
        return reportHtml(reports.front());
    QString body;
    for (const Report &report : reports)
        body += sessionHtml(report);
    return page(Text::tr("CredSSP Wizard, %n session(s)", nullptr, static_cast<int>(reports.size())), body);
}

} // namespace credssp
