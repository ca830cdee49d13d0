// Fails a test when an error reaches the log that it did not announce.
#pragma once

#include <QStringList>

#include <memory>

/// One per test class: call begin() in init() and verify() in cleanup().
class LogGuard
{
public:
    LogGuard();
    ~LogGuard();
    LogGuard(const LogGuard &) = delete;
    LogGuard &operator=(const LogGuard &) = delete;

    void begin();
    /// The next error whose text contains @p part is meant to happen.
    void expect(const QString &part);
    /// The first unexpected error, or an announced one that did not come; empty when all is well.
    [[nodiscard]] QString verify();

private:
    struct Private;
    std::shared_ptr<Private> d;
};
