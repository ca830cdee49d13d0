// What is made of a pasted text before the window shows it: what was recognized and where, and what is too
// long.
#pragma once

#include "engine/result.h"
#include "engine/symptoms/symptom.h"

namespace credssp {

/// A place in a text, in UTF-16 units.
struct TextRange
{
    qsizetype position = 0;
    qsizetype length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

/// Where the words stand that a symptom was recognized by.
[[nodiscard]] std::vector<TextRange> rangesOf(const std::vector<Evidence> &evidence, QStringView text);

struct Recognition
{
    QString text;
    std::vector<Symptom> symptoms;     ///< best first
    std::vector<TextRange> highlights; ///< of the best one
};

/// Blocks for some milliseconds per MB; any thread.
[[nodiscard]] Recognition recognize(const QString &text);

/// What of a long text is shown, and what the person must know about that; @c note may be empty. Of a log,
/// which no editor shows, there is no text: see LogModel.
struct Intake
{
    QString text;
    QString note;
    bool isLog = false;
};

/// Texts up to this many units can be put into an editor at once.
inline constexpr qsizetype shownAtOnce = 32 * 1024;

/// Of a text that an editor cannot show well (too long, or one endless line) the part around what is
/// recognized remains. Error InvalidInput: too long to be looked through. Blocks; any thread.
[[nodiscard]] Result<Intake> takeIn(const QString &text);

} // namespace credssp
