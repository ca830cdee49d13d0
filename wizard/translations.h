// The language of the window: which there are, and putting one into force before the first text is shown.
#pragma once

#include "engine/result.h"

#include <QLocale>
#include <QStringList>

class QCoreApplication;

namespace credssp {

/// The languages there are, in order, as --language takes them: "de", "en", …, "zh_CN". English is the
/// language of the code and always there.
[[nodiscard]] QStringList availableLanguages();

/// Which of the available languages serves a person who reads @p uiLanguages (as QLocale::uiLanguages() gives
/// them, best first). English when none does.
[[nodiscard]] QString languageFor(const QStringList &uiLanguages);

/// Puts a language into force: our texts, Qt's own, the format of numbers and dates (QLocale()), and the
/// layout direction. What an earlier call put into force is taken back.
///
/// @p language is one of availableLanguages(), or a name that one of them serves ("de-AT", "pt"); empty is
/// the system's. For tests of the window there are two more: "pseudo" makes every text longer, accented and
/// bracketed, and "pseudo-rtl" also mirrors the layout.
/// Errors: InvalidInput with a sentence that names the languages; nothing has changed then.
/// Thread: the main thread, before the window is made.
[[nodiscard]] Result<void> installTranslations(QCoreApplication &application, const QString &language);

} // namespace credssp
