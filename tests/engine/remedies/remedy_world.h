// A healthy pair of computers as a situation, for the tests of remedies and diagnosis to spoil one thing at a
// time.
#pragma once

#include "engine/remedies/remedy.h"
#include "tests/engine/checks/check_world.h"

/// GW1 and node1.contoso.com of CheckWorld, with symptoms and what is ours.
class RemedyWorld : public CheckWorld
{
public:
    RemedyWorld();

    std::vector<credssp::Symptom> symptoms;
    std::vector<credssp::OwnValue> own;
    QStringList also;
    QStringList tried;
    QString user;

    /// An error message of that id; its remedies are those of shared use (symptoms page).
    void complain(const QString &symptom, const QStringList &remedies = {});
    /// delegation-untrusted with the order of the symptoms page.
    void complainUntrusted();
    /// A further server, healthy, in the domain, with its entry.
    void addServer(const QString &dnsName);
    void putServerIntoWorkgroup();
    /// Nobody owns the server's two names.
    void dropSpns();
    /// Every answer of every computer is NotAvailable.
    void silenceAll();
    /// The value as it is now was written by us over @p before.
    void makeOurs(const QString &computer, credssp::RegistryStore store, const QString &key,
                  const QString &name,
                  const credssp::RegistryState &before = credssp::RegistryState::valueAbsent());

    [[nodiscard]] credssp::Situation situation() const;
    /// "GW1 edit-registry HKLM AllowFreshCredentials 2=wsman/node1; …", one per step.
    [[nodiscard]] static QStringList summary(const credssp::Plan &plan);
};

using Spoil = std::function<void(RemedyWorld &)>;
Q_DECLARE_METATYPE(Spoil)
