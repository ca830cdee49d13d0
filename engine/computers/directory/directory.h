// The directory of the domain as a thing to search: one question with a filter, answered by entries. Who
// really asks (LDAP on Windows) and what the entries mean are told apart here.
#pragma once

#include "engine/result.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace credssp::directory {

struct Entry
{
    QString distinguishedName;
    QMap<QString, QStringList> attributes; ///< by the names that were asked for

    /// Empty when there is no such value.
    [[nodiscard]] QString first(const QString &attribute) const
    {
        return attributes.value(attribute).value(0);
    }
};

/// All domains of the forest, read-only.
class Directory
{
public:
    Directory() = default;
    Directory(const Directory &) = delete;
    Directory &operator=(const Directory &) = delete;
    virtual ~Directory() = default;

    /// Blocks, for a limited time. Errors: Unreachable, TimedOut, AccessDenied; Failed when there are more
    /// entries than anybody could mean.
    [[nodiscard]] virtual Result<std::vector<Entry>> search(const QString &filter,
                                                            const QStringList &attributes) = 0;
};

/// A value inside a filter: what would end it or stand for something else is written as \xx (RFC 4515,
/// section 3).
[[nodiscard]] QString escaped(const QString &value);

/// (attribute=value), the value escaped. Directories compare the attributes used here without regard to case.
[[nodiscard]] QString equals(const QString &attribute, const QString &value);

} // namespace credssp::directory
