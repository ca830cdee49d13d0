// What the page "Which computers are involved?" shows and does, without a window.
#pragma once

#include "wizard/models/server_list.h"

#include <QObject>

namespace credssp {

class Troubleshooting;

class ComputersModel final : public QObject
{
    Q_OBJECT

public:
    explicit ComputersModel(Troubleshooting &shared, QObject *parent = nullptr);

    // --- from ---
    [[nodiscard]] const QString &client() const { return m_client; }
    void setClient(const QString &typed);
    [[nodiscard]] const NameVerdict &clientVerdict() const { return m_clientVerdict; }
    void useClientSuggestion() { setClient(m_clientVerdict.suggestion); }
    /// "This computer", or whose it is in the example; empty when it is neither.
    [[nodiscard]] QString clientRemark() const;

    // --- to ---
    [[nodiscard]] ServerList &servers() { return m_servers; }
    /// Where the names come from, when nobody typed them; may be empty.
    [[nodiscard]] QString origin() const;
    /// How many servers, and what is in the way; one or two whole sentences.
    [[nodiscard]] QString summary() const;

    /// A client and at least one server, and nothing that is no name.
    [[nodiscard]] bool isComplete() const;
    /// Makes them the computers of this run.
    void commit();

signals:
    void clientChanged();
    void originChanged();
    void summaryChanged();
    void completeChanged();

private:
    enum class Origin
    {
        None,
        ErrorText,
        Example,
        Earlier ///< of a session that was taken up
    };
    void adopt();
    void fillFromError();
    void judgeClient();
    void touched();
    void setOrigin(Origin origin);
    [[nodiscard]] QString expectedClient() const;

    Troubleshooting &m_shared;
    ServerList m_servers;
    QString m_client;
    NameVerdict m_clientVerdict;
    Origin m_origin = Origin::None;
    bool m_touched = false; ///< a person has changed the list
    bool m_filling = false; ///< the list changes by itself
    bool m_committing = false;
};

} // namespace credssp
