// The corpus of error texts in tests/data/errors/corpus: what people paste, and what it says.
//
// Which half a text belongs to is decided by the SHA-1 of its source, so that nobody can choose: of the first
// author's texts it is checked here, for they lie in two folders; the fresh ones lie in one and are split
// here.
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

struct Corpus
{
    std::vector<CorpusText> working;
    std::vector<CorpusText> aside;
    std::vector<CorpusText> freshA; ///< by another author; the even half
    std::vector<CorpusText> freshB;
    QStringList complaints; ///< what is wrong with the files, each with its file and line
};

[[nodiscard]] Corpus readCorpus(const QString &folder);
