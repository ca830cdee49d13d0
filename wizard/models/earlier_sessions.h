// What was done here before: sessions of the past, those that were interrupted, and what of them is still on.
#pragma once

#include "engine/session.h"

#include <QObject>

#include <optional>

namespace credssp {

class Troubleshooting;

/// Lives in the window's thread; the journals are read on the worker. Sessions on practice worlds are marked:
/// they never concern a real computer.
class EarlierSessions final : public QObject
{
    Q_OBJECT

public:
    struct Past
    {
        QString id;
        QString folder; ///< where its journal is, for Troubleshooting::takeUp()
        bool practice = false;
        SessionState state = SessionState::Done;
        QString title; ///< what it was for, a translated sentence
        QStringList computers;
        QString user;
        QString started; ///< in this user's time and format
    };
    struct On
    {
        QString session;
        QString folder;
        bool practice = false;
        QString computer;
        QString what;  ///< one whole sentence
        QString value; ///< untranslated
        QString user;
        QString since;        ///< in this user's time and format
        bool credSsp = false; ///< CredSSP itself, and not merely a list of servers that it would use
    };
    /// The one thing that a start offers first.
    struct Offer
    {
        enum class Kind
        {
            Interrupted, ///< take it up again: finish or undo
            Waiting,     ///< for a person: take it up again when that is done
            StillOn,     ///< take it back
            Damaged      ///< a journal that cannot be trusted; nothing to press
        };
        Kind kind = Kind::Interrupted;
        bool practice = false;
        QString session;
        QString folder;
        QString text;   ///< what happened
        QString detail; ///< what it means
        QString action; ///< the button; empty for none
    };

    explicit EarlierSessions(Troubleshooting &shared, QObject *parent = nullptr);

    /// Reads the journals again; changed() follows.
    void refresh();
    [[nodiscard]] bool isRead() const { return m_read; }
    [[nodiscard]] const std::vector<Past> &sessions() const { return m_sessions; } ///< oldest first
    /// Newest first, without those of this run of the window.
    [[nodiscard]] std::vector<Past> interrupted() const;
    /// The same of those that wait for a person.
    [[nodiscard]] std::vector<Past> waiting() const;
    [[nodiscard]] const std::vector<On> &stillOn() const { return m_stillOn; } ///< oldest first
    [[nodiscard]] const QStringList &damaged() const { return m_damaged; }     ///< whole sentences
    /// Without those of this run of the window: interrupted before waiting before still on, real before
    /// practice, the newest session first.
    [[nodiscard]] std::optional<Offer> offer() const;

signals:
    void changed();

private:
    struct Journals
    {
        std::vector<Past> sessions;
        std::vector<On> stillOn;
        QStringList damaged;
    };
    [[nodiscard]] static Journals read(const QStringList &folders);
    [[nodiscard]] bool isOfThisRun(const QString &session) const;
    [[nodiscard]] std::vector<Past> unfinished(SessionState state) const;
    [[nodiscard]] Offer interruptedOffer(const Past &past) const;
    [[nodiscard]] Offer waitingOffer(const Past &past) const;
    [[nodiscard]] std::optional<Offer> stillOnOffer(bool practice) const;

    Troubleshooting &m_shared;
    bool m_read = false;
    std::vector<Past> m_sessions;
    std::vector<On> m_stillOn;
    QStringList m_damaged;
};

} // namespace credssp
