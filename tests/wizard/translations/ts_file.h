// Reads a .ts file and says what is wrong with a translation, compared with its source.
#pragma once

#include "engine/result.h"

#include <QList>
#include <QString>
#include <QStringList>

struct TsMessage
{
    QString context;
    QString source;
    QString comment; ///< tells equal sources of one context apart
    bool numerus = false;
    bool finished = false;
    QStringList translations; ///< one; of a plural one per form of the language

    /// What makes it another text than every other.
    [[nodiscard]] QString key() const { return context + QLatin1String(" | ") + source + comment; }
};

struct TsFile
{
    QString language;
    QList<TsMessage> messages; ///< without those that the code no longer has
};

[[nodiscard]] credssp::Result<TsFile> readTsFile(const QString &path);

/// What in @p translation does not fit @p source; empty when all is well. A plural form may say its number in
/// words.
[[nodiscard]] QStringList misfits(const QString &source, const QString &translation, bool numerus);
