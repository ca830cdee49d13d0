#include "wizard/models/earlier_sessions.h"

#include "engine/remedies/remedy.h"
#include "wizard/models/troubleshooting.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace credssp {

namespace {

/// Journals keep ISO 8601 in UTC.
QString localTime(const QString &iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : iso;
}

QString titleOf(const QString &remedyId)
{
    const Remedy *remedy = findRemedy(remedyId);
    return remedy ? remedy->title() : remedyId;
}

} // namespace

EarlierSessions::EarlierSessions(Troubleshooting &shared, QObject *parent)
    : QObject(parent)
    , m_shared(shared)
{
}

EarlierSessions::Journals EarlierSessions::read(const QStringList &folders)
{
    Journals journals;
    for (const QString &folder : folders) {
        for (const SessionSummary &summary : sessionsIn(folder)) {
            if (summary.broken)
                journals.damaged.append(errorText(*summary.broken));
            else
                journals.sessions.push_back({summary.id, folder, summary.kind == ComputerKind::Practice,
                                             summary.state, titleOf(summary.remedy), summary.computers,
                                             summary.user, localTime(summary.started)});
        }
        for (const ComputerKind kind : {ComputerKind::Windows, ComputerKind::Practice})
            for (const credssp::StillOn &on : credssp::stillOn(ownValues(folder, kind, QString())))
                journals.stillOn.push_back({on.session, folder, kind == ComputerKind::Practice, on.computer,
                                            on.what, on.value, on.user, localTime(on.since),
                                            on.kind == credssp::StillOn::Kind::CredSsp});
    }
    return journals;
}

void EarlierSessions::refresh()
{
    QStringList folders{m_shared.surroundings().journalFolder, m_shared.surroundings().practiceFolder};
    folders.removeAll(QString());
    folders.removeDuplicates();
    m_shared.worker().run(
        this, [folders](std::stop_token) { return read(folders); },
        [this](Journals journals) {
            m_sessions = std::move(journals.sessions);
            m_stillOn = std::move(journals.stillOn);
            m_damaged = std::move(journals.damaged);
            m_read = true;
            emit changed();
        });
}

bool EarlierSessions::isOfThisRun(const QString &session) const
{
    return m_shared.madeSessions().contains(session);
}

std::vector<EarlierSessions::Past> EarlierSessions::unfinished(SessionState state) const
{
    std::vector<Past> found;
    std::ranges::copy_if(m_sessions, std::back_inserter(found), [this, state](const Past &past) {
        return past.state == state && !isOfThisRun(past.id);
    });
    std::ranges::reverse(found);
    return found;
}

std::vector<EarlierSessions::Past> EarlierSessions::interrupted() const
{
    return unfinished(SessionState::Interrupted);
}

std::vector<EarlierSessions::Past> EarlierSessions::waiting() const
{
    return unfinished(SessionState::Waiting);
}

EarlierSessions::Offer EarlierSessions::interruptedOffer(const Past &past) const
{
    const QString computers = past.computers.join(QStringLiteral(", "));
    Offer offer{Offer::Kind::Interrupted, past.practice, past.id, past.folder, {}, {}, {}};
    offer.text = past.practice ? tr("An earlier practice run was interrupted.")
                               : tr("An earlier run was interrupted before all its changes were made.");
    offer.detail = tr("It was begun on %1 by %2, for %3. You can finish it or take it back; you see every "
                      "step before it happens.")
                       .arg(past.started, past.user, computers);
    offer.action = tr("Loo&k at it");
    return offer;
}

EarlierSessions::Offer EarlierSessions::waitingOffer(const Past &past) const
{
    Offer offer{Offer::Kind::Waiting, past.practice, past.id, past.folder, {}, {}, {}};
    offer.text =
        past.practice ? tr("An earlier practice run waits for you.") : tr("An earlier run waits for you.");
    offer.detail =
        tr("It was begun on %1 by %2, for %3. Something has to be done by hand, or the answer of a "
           "script has to be brought. You see every step before it happens.")
            .arg(past.started, past.user, past.computers.join(QStringLiteral(", ")));
    offer.action = tr("Go on with &it");
    return offer;
}

std::optional<EarlierSessions::Offer> EarlierSessions::stillOnOffer(bool practice) const
{
    // Taken back from the newest on, as changes lie on top of each other.
    const auto newest = std::find_if(m_stillOn.rbegin(), m_stillOn.rend(), [this, practice](const On &on) {
        return on.practice == practice && !isOfThisRun(on.session);
    });
    if (newest == m_stillOn.rend())
        return std::nullopt;
    QStringList computers;
    bool itself = false;
    for (const On &on : m_stillOn) {
        if (on.session != newest->session || on.folder != newest->folder)
            continue;
        computers.append(on.computer);
        itself = itself || on.credSsp;
    }
    computers.removeDuplicates();
    Offer offer{Offer::Kind::StillOn, practice, newest->session, newest->folder, {}, {}, {}};
    if (itself)
        offer.text = practice ? tr("CredSSP is still on in a practice world of an earlier run.")
                              : tr("CredSSP is still on from an earlier run.");
    else
        offer.text = practice ? tr("Sign-ins may still be passed on in a practice world of an earlier run.")
                              : tr("Sign-ins may still be passed on, by what an earlier run set.");
    offer.detail = tr("It was turned on for %1 by %2, and is on since %3. You see every step before it "
                      "happens.")
                       .arg(computers.join(QStringLiteral(", ")), newest->user, newest->since);
    offer.action = itself ? tr("T&urn CredSSP off …") : tr("Undo &it …");
    return offer;
}

std::optional<EarlierSessions::Offer> EarlierSessions::offer() const
{
    const std::vector<Past> open = interrupted();
    const std::vector<Past> waits = waiting();
    for (const bool practice : {false, true}) {
        const auto isOne = [practice](const Past &past) { return past.practice == practice; };
        if (const auto first = std::ranges::find_if(open, isOne); first != open.end())
            return interruptedOffer(*first);
        if (const auto first = std::ranges::find_if(waits, isOne); first != waits.end())
            return waitingOffer(*first);
        if (auto on = stillOnOffer(practice))
            return on;
        if (!practice && !m_damaged.isEmpty())
            return Offer{
                Offer::Kind::Damaged,
                false,
                {},
                {},
                tr("What %n earlier run(s) did cannot be told.", nullptr, static_cast<int>(m_damaged.size())),
                m_damaged.first(),
                {}};
    }
    return std::nullopt;
}

} // namespace credssp
