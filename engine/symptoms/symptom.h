// Pasted text → symptoms: what the error says, how sure that is, and where it stands.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <vector>

namespace credssp {

/// A place in the pasted text. Lines and columns count from 1, in UTF-16 units of the decoded text.
struct Evidence
{
    int line = 1;
    int column = 1;
    QString text; ///< the very words, as they stand there
};

struct Symptom
{
    QString id;                  ///< a built-in one, see allSymptomIds(), or one of an own file
    double confidence = 0.0;     ///< 0 to 1
    std::optional<quint32> code; ///< the code that was recognized, as the 32-bit number; 5 stays 5
    QString title;               ///< one translated sentence
    QString explanation;         ///< a translated sentence or two: what that means; plain words
    QString computer;            ///< the computer it failed for; empty when the text does not say
    std::vector<Evidence> evidence;
    QStringList remedies; ///< ids, best first, when nothing could be read
};

/// Who wrote the text. A program does not mistype: words that are nearly right are no guess then.
enum class WrittenBy : quint8
{
    Person,
    Program,
};

/// Best first; empty when nothing is recognized. Linear in the text, no state, any thread.
[[nodiscard]] std::vector<Symptom> identify(QStringView text, WrittenBy writer = WrittenBy::Person);

[[nodiscard]] QStringList allSymptomIds();

} // namespace credssp
