// A directory that lies in memory and takes the filters apart itself, so that a filter which lets a name
// break out is found.
#pragma once

#include "engine/computers/directory/spn_owners.h"

#include <optional>

class FakeDirectory final : public credssp::directory::Directory
{
public:
    static inline const QString computerClass = QStringLiteral("computer");
    static inline const QString userClass = QStringLiteral("user");

    void add(const QString &name, const QString &domain, const QStringList &classes, const QString &account,
             const QString &dnsName, const QStringList &spns);
    /// With the two SPNs that every computer has, HOST/NAME and HOST/name.domain.
    void addComputer(const QString &name, const QString &domain, QStringList spns);
    void failWith(credssp::ErrorCode code) { m_error = code; }
    /// Every filter so far was well formed.
    [[nodiscard]] bool wasAskedProperly() const { return m_proper; }

    [[nodiscard]] credssp::Result<std::vector<credssp::directory::Entry>>
    search(const QString &text, const QStringList &attributes) override;

private:
    std::vector<credssp::directory::Entry> m_entries;
    std::optional<credssp::ErrorCode> m_error;
    bool m_proper = true;
};
