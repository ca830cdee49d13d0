#include "wizard/models/error_text.h"

#include "engine/symptoms/text_file.h"

#include <QCoreApplication>

#include <algorithm>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::ErrorText)
};

// Beyond these an editor is no longer quick: it keeps some ten times the text's size in memory, and lays out
// a line as a whole, however long it is.
constexpr qsizetype longestShown = 2 * 1024 * 1024;
constexpr qsizetype longestLine = shownAtOnce;
constexpr qsizetype before = 8 * 1024; ///< units that stay before what was recognized

bool canBeShown(QStringView text)
{
    if (text.size() > longestShown)
        return false;
    qsizetype lineStart = 0;
    while (text.size() - lineStart > longestLine) {
        const qsizetype lineEnd = text.indexOf(u'\n', lineStart);
        if (lineEnd < 0 || lineEnd - lineStart > longestLine)
            return false;
        lineStart = lineEnd + 1;
    }
    return true;
}

/// About shownAtOnce units around @p place; whole lines where they are not too long for that.
QStringView excerpt(QStringView text, qsizetype place)
{
    qsizetype from = std::max<qsizetype>(0, place - before);
    qsizetype to = std::min(text.size(), from + shownAtOnce);
    if (from > 0)
        if (const qsizetype lineStart = text.indexOf(u'\n', from) + 1; lineStart > 0 && lineStart <= place)
            from = lineStart;
    if (to < text.size())
        if (const qsizetype lineEnd = text.lastIndexOf(u'\n', to); lineEnd > place)
            to = lineEnd;
    // Never half of a character that takes two units.
    if (from > 0 && text[from].isLowSurrogate())
        ++from;
    if (to < text.size() && text[to].isLowSurrogate())
        --to;
    return text.sliced(from, to - from);
}

} // namespace

std::vector<TextRange> rangesOf(const std::vector<Evidence> &evidence, QStringView text)
{
    std::vector<TextRange> ranges;
    std::vector<const Evidence *> ordered;
    for (const Evidence &place : evidence)
        ordered.push_back(&place);
    std::ranges::sort(ordered, {}, [](const Evidence *place) { return place->line; });
    int line = 1;
    qsizetype lineStart = 0;
    for (const Evidence *place : ordered) {
        for (; line < place->line; ++line)
            lineStart = text.indexOf(u'\n', lineStart) + 1;
        ranges.push_back({lineStart + place->column - 1, place->text.size()});
    }
    return ranges;
}

Recognition recognize(const QString &text)
{
    Recognition result{text, identify(text), {}};
    if (!result.symptoms.empty())
        result.highlights = rangesOf(result.symptoms.front().evidence, text);
    return result;
}

Result<Intake> takeIn(const QString &text)
{
    if (text.size() > largestText)
        return failure(ErrorCode::InvalidInput, {},
                       Text::tr("The text is larger than 16 MB. Paste only the part with the error."));
    if (canBeShown(text))
        return Intake{text, {}, false};
    const Recognition found = recognize(text);
    if (found.highlights.empty())
        return Intake{excerpt(text, 0).toString(),
                      Text::tr("The text is too long to show. Nothing was recognized in it; its beginning "
                               "is shown."),
                      false};
    return Intake{
        excerpt(text, found.highlights.front().position).toString(),
        Text::tr("The text is too long to show. You see the part around the words that were recognized."),
        false};
}

} // namespace credssp
