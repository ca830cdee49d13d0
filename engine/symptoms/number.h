// Numbers of error codes in a text, in every form that Windows prints them (facts page §5.1).
#pragma once

#include <QStringView>

#include <optional>

namespace credssp::symptoms {

class Window;

struct Number
{
    qsizetype begin = 0;
    qsizetype end = 0;
    quint32 value = 0;
};

/// 0x803381A4, 803381a4, -2144108124, 2150859172 at the character @p i of the window, also when the console
/// broke it over two lines. Only numbers of the facilities that matter here.
[[nodiscard]] std::optional<Number> codeNumberAt(QStringView text, const Window &window, std::size_t i);

/// The bare number right before or behind @p at: at most five digits.
[[nodiscard]] std::optional<Number> numberBefore(QStringView text, qsizetype at);
[[nodiscard]] std::optional<Number> numberAfter(QStringView text, qsizetype at);

/// The next word after @p at, behind blanks, quotes, ":" and "=".
[[nodiscard]] QStringView wordAfter(QStringView text, qsizetype at);

} // namespace credssp::symptoms
