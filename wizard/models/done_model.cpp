#include "wizard/models/done_model.h"

#include "wizard/models/known_so_far.h"
#include "wizard/models/troubleshooting.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace credssp {

namespace {

Result<Ending> endingOf(const EndingQuestion &question, Session *session, std::stop_token stop)
{
    return readEnding(question, session, std::move(stop));
}

QString jsonText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

QString jsonText(const std::vector<Report> &reports)
{
    if (reports.size() == 1)
        return jsonText(reportJson(reports.front()));
    QJsonArray sessions;
    for (const Report &report : reports)
        sessions.append(reportJson(report));
    return jsonText(QJsonObject{{QStringLiteral("sessions"), sessions}});
}

} // namespace

DoneModel::DoneModel(Troubleshooting &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
    , m_earlier(shared)
{
    connect(&m_shared, &Troubleshooting::resultChanged, this, &DoneModel::refresh);
    connect(&m_shared, &Troubleshooting::practiceChanged, this, [this] {
        ++m_round;
        adopt({});
    });
    connect(&m_shared, &Troubleshooting::diagnosisChanged, this, &DoneModel::changed);
    connect(&m_earlier, &EarlierSessions::changed, this, &DoneModel::changed);
}

void DoneModel::enter()
{
    m_problem.clear();
    m_earlier.refresh();
    refresh();
}

void DoneModel::refresh()
{
    const int round = ++m_round;
    if (m_shared.madeSessions().isEmpty()) {
        adopt({});
        return;
    }
    ++m_reading;
    const EndingQuestion question{m_shared.journalFolder(), m_shared.madeSessions()};
    const auto done = [this, round](Ending ending) {
        --m_reading;
        if (round == m_round)
            adopt(std::move(ending));
        else
            emit changed();
    };
    m_shared.withSession(
        this,
        [question](Session &session, std::stop_token stop) {
            return endingOf(question, &session, std::move(stop));
        },
        [this, question, done](Result<Ending> ending) {
            if (ending) {
                done(*std::move(ending));
                return;
            }
            // The computers cannot be asked; the journals still say what was done.
            m_shared.worker().run(
                this,
                [question](std::stop_token stop) { return readEnding(question, nullptr, std::move(stop)); },
                done);
        });
    emit changed();
}

void DoneModel::adopt(Ending ending)
{
    m_ending = std::move(ending);
    m_changes.setRows(m_ending.rows);
    if (m_ending.unreadable)
        m_problem = errorText(*m_ending.unreadable);
    emit changed();
}

QString DoneModel::heading() const
{
    if (!m_ending.on.empty())
        return onTitle();
    if (!changedAnything())
        return isReading() ? tr("Done") : tr("Nothing was changed");
    if (m_ending.undone == static_cast<int>(m_ending.reports.size()))
        return tr("Everything was taken back");
    return m_ending.unfinished ? tr("Not everything was done") : tr("Done");
}

QString DoneModel::purpose() const
{
    if (isReading() && m_ending.reports.empty())
        return tr("The computers are being asked what is on now.");
    if (!m_ending.on.empty())
        return m_ending.isCredSspOn()
                   ? tr("While it is on, sign-ins can be passed on. Turn it off when the work is done.")
                   : tr("CredSSP itself was not switched on here, but where it is on, sign-ins can be passed "
                        "on. Take "
                        "this back when the work is done.");
    if (!changedAnything()) {
        if (!handOn().isEmpty())
            return tr("Somebody else decides here. Hand the text below on to them.");
        return tr("All computers are as they were before.");
    }
    if (m_ending.undone == static_cast<int>(m_ending.reports.size()))
        return tr("What can be given back was given back, and was read back.");
    return tr("Nothing that was switched on here is on any more.");
}

QString DoneModel::onTitle() const
{
    if (m_ending.on.empty())
        return {};
    const QString names = namesText(m_ending.computersOn());
    return m_ending.isCredSspOn() ? tr("Still switched on: CredSSP, on %1").arg(names)
                                  : tr("Still allowed: passing sign-ins on, from %1").arg(names);
}

QString DoneModel::turnOffText() const
{
    return m_ending.isCredSspOn() ? tr("Turn CredSSP &off now") : tr("Take it back n&ow");
}

QStringList DoneModel::onSentences(int most) const
{
    QStringList sentences;
    for (const OnNow &on : m_ending.on)
        sentences.append(on.confirmed
                             ? on.value.what
                             : tr("%1 (by the journal; it could not be read now)").arg(on.value.what));
    const auto more = static_cast<int>(sentences.size()) - most;
    if (more > 1) {
        sentences = sentences.mid(0, most);
        sentences.append(tr("And %n more, which the report lists.", nullptr, more));
    }
    return sentences;
}

void DoneModel::turnOff()
{
    m_shared.setUndertaking(
        {Undertaking::Kind::Apply, QStringLiteral("turn-off-credssp"), QString(), false, {}});
    m_shared.forgetPlan();
    m_shared.requestPage(PageId::Review);
}

QString DoneModel::keptText() const
{
    const auto &kept = m_ending.keptOn;
    if (m_ending.on.empty() || !kept)
        return {};
    return tr("It stays on, because: %1 (%2, %3)").arg(kept->reason, kept->user, timeText(kept->time));
}

bool DoneModel::isReason(const QString &reason)
{
    return !reason.trimmed().isEmpty() && reason.trimmed().size() <= KeptOn::longestReason &&
           !reason.trimmed().contains(QLatin1Char('\n'));
}

void DoneModel::keepOn(const QString &reason)
{
    if (!isReason(reason) || m_ending.on.empty())
        return;
    QStringList sessions;
    for (const OnNow &on : m_ending.on)
        if (!sessions.contains(on.value.session))
            sessions.append(on.value.session);
    m_problem.clear();
    m_shared.withSession(
        this,
        [sessions, reason = reason.trimmed()](Session &session, std::stop_token) -> Result<bool> {
            for (const QString &id : sessions)
                if (auto written = session.keepOn(id, reason); !written)
                    return Failure(written.error());
            return true;
        },
        [this](const Result<bool> &written) {
            if (written)
                emit kept();
            else
                m_problem = errorText(written.error());
            refresh();
        });
}

QStringList DoneModel::earlierLines() const
{
    QStringList lines;
    const auto &on = m_earlier.stillOn();
    for (auto value = on.rbegin(); value != on.rend(); ++value) {
        if (m_shared.madeSessions().contains(value->session))
            continue;
        lines.append(value->practice ? tr("%1 In practice: nothing real is on. Since %2, by %3.")
                                           .arg(value->what, value->since, value->user)
                                     : tr("%1 Since %2, by %3.").arg(value->what, value->since, value->user));
    }
    return lines;
}

QString DoneModel::undoText() const
{
    if (m_ending.undoable.isEmpty())
        return {};
    if (m_ending.undone > 0)
        return tr("&Undo the rest…");
    return tr("&Undo everything…");
}

void DoneModel::undoNext()
{
    if (m_ending.undoable.isEmpty())
        return;
    m_shared.setUndertaking({Undertaking::Kind::Undo, QString(), m_ending.undoable.constFirst(), false, {}});
    m_shared.forgetPlan();
    m_shared.requestPage(PageId::Review);
}

QString DoneModel::handOn() const
{
    return changedAnything() || !m_shared.diagnosis() ? QString() : m_shared.diagnosis()->handOn;
}

QString DoneModel::textTitle() const
{
    return handOn().isEmpty() ? tr("For your ticket") : tr("Text to hand on");
}

QString DoneModel::ticketText() const
{
    if (m_ending.reports.empty())
        return nothingChangedTicket(knownSoFar(m_shared));
    return m_ending.ticket;
}

bool DoneModel::hasReport() const
{
    return !m_ending.reports.empty() || m_shared.isChecked() || m_shared.diagnosis() ||
           !m_shared.symptoms().empty();
}

QString DoneModel::reportName() const
{
    return QStringLiteral("credssp-wizard-%1")
        .arg(m_ending.reports.empty() ? m_shared.client() : m_ending.reports.back().session);
}

Result<void> DoneModel::saveReport(const QString &path, ReportFormat format) const
{
    QString text;
    if (m_ending.reports.empty()) {
        const NothingChanged report = knownSoFar(m_shared);
        text =
            format == ReportFormat::Json ? jsonText(nothingChangedJson(report)) : nothingChangedHtml(report);
    } else {
        text = format == ReportFormat::Json ? jsonText(m_ending.reports) : reportHtml(m_ending.reports);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return failure(file.error() == QFileDevice::PermissionsError ? ErrorCode::AccessDenied
                                                                     : ErrorCode::Failed,
                       path, tr("The report could not be written: %1").arg(file.errorString()));
    return {};
}

ReportFormat DoneModel::formatOf(const QString &path)
{
    return path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive) ? ReportFormat::Json
                                                                       : ReportFormat::Html;
}

QString DoneModel::closingWarning() const
{
    if (m_ending.on.empty() || m_ending.keptOn)
        return {};
    const QString names = namesText(m_ending.computersOn());
    return m_ending.isCredSspOn()
               ? tr("CredSSP is switched on, on %1. Nobody has said why it should stay on.").arg(names)
               : tr("Sign-ins may be passed on from %1. Nobody has said why that should stay so.").arg(names);
}

} // namespace credssp
