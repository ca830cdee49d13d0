// Symptom files as a team might write them, good and bad, each with what is said about it. Two tests go
// through them: the loader's, and the one that holds the JSON Schema to the same judgment.
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

struct OwnFile
{
    const char *why;
    QByteArray json;
    QString complaint;      ///< empty: the file is good; else what stands behind "contoso-vpn.json, "
    bool schemaSees = true; ///< false: a schema cannot say it
};

/// All of them are read as contoso-vpn.json.
[[nodiscard]] std::vector<OwnFile> ownFiles();

/// A good file, whose line 5 is @p line.
[[nodiscard]] QByteArray ownFile(const QByteArray &line);
