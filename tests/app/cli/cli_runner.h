// Runs credssp-wizard-cli as a script would, with a home of its own that goes with the test.
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

struct CliResult
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    /// The one line on standard output; empty when there is not exactly one object.
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QList<QJsonObject> jsonLines() const;
};

class CliRunner
{
public:
    [[nodiscard]] CliResult run(const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    /// A file with these bytes; its path.
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const;

private:
    QTemporaryDir m_home;
};
