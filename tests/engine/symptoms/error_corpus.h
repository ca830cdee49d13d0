// The corpus of error texts in tests/data/errors/corpus: what people paste, and what it says.
//
// Which half a text belongs to is decided by the SHA-1 of its source, so that nobody can choose: of the first
// author's texts it is checked here, for they lie in two folders; later authors' lie in one each, and those
// that are divided at all are divided here.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

struct CorpusText
{
    QString name;
    QString where;         ///< file and line, for messages
    QStringList means;     ///< the ids that are right; empty: nothing of ours may be recognized
    bool tie = false;      ///< all of them, with equal confidence
    QStringList computers; ///< the names that are right; empty: the text names none; "-" among them: none is
                           ///< right, too
    QString text;
};

/// What one author wrote, or a half of it.
struct CorpusPart
{
    QString name;
    std::vector<CorpusText> texts;
    bool workedOn = true; ///< false: nobody has read what fails of it
};

struct Corpus
{
    std::vector<CorpusPart> parts;
    QStringList complaints; ///< what is wrong with the files, each with its file and line

    /// The part of this name; there must be one.
    [[nodiscard]] const std::vector<CorpusText> &part(const QString &name) const;
    /// All that were worked on, part by part.
    [[nodiscard]] std::vector<CorpusText> texts() const;
};

[[nodiscard]] Corpus readCorpus(const QString &folder);
