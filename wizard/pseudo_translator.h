// A language that nobody speaks: English made longer and accented, to find clipped and untranslated texts.
#pragma once

#include <QTranslator>

namespace credssp {

/// "&Open %1" becomes something like "[&Öþéñ %1 ···]": about 40 % longer, so a text that is cut off loses its
/// bracket, and a text without accents was never given to a translator.
/// Placeholders (%1, %L1, %n, %p), mnemonics with their letter, tags, entities and line breaks stay as they
/// are.
[[nodiscard]] QString pseudoTranslated(const QString &source);

class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation,
                                    int n) const override;
};

} // namespace credssp
