#include "wizard/translations.h"

#include "wizard/pseudo_translator.h"

#include <QDir>
#include <QGuiApplication>
#include <QTranslator>

#include <memory>
#include <vector>

// Outside of every namespace, as Qt asks.
static void initTranslationResources()
{
    Q_INIT_RESOURCE(translations);
}

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Translations)
};

constexpr QLatin1String folder(":/translations");
constexpr QLatin1String ownPrefix("credssp-wizard_");
constexpr QLatin1String english("en");
constexpr QLatin1String pseudo("pseudo");
constexpr QLatin1String pseudoMirrored("pseudo-rtl");

/// Our translators among the application's children, so that the next call finds them.
constexpr QLatin1String translatorName("credssp-wizard");

/// The available language that serves somebody who reads @p name; empty when none does.
/// The script decides, not the country: Chinese in its traditional script is another thing to read.
QString servedBy(const QString &name)
{
    const QLocale wanted(name);
    if (wanted.language() == QLocale::C)
        return {};
    for (const QString &language : availableLanguages()) {
        const QLocale locale(language);
        if (locale.language() == wanted.language() && locale.script() == wanted.script())
            return language;
    }
    return {};
}

using Translators = std::vector<std::unique_ptr<QTranslator>>;

void loadInto(Translators &translators, const QString &name)
{
    auto translator = std::make_unique<QTranslator>();
    // Qt has none for English, its own language.
    if (translator->load(name, folder))
        translators.push_back(std::move(translator));
}

Translators translatorsFor(const QString &language)
{
    Translators translators;
    if (language == pseudo || language == pseudoMirrored) {
        auto translator = std::make_unique<PseudoTranslator>();
        (void)translator->load(ownPrefix + english, folder);
        translators.push_back(std::move(translator));
        return translators;
    }
    loadInto(translators, QLatin1String("qtbase_") + language);
    loadInto(translators, ownPrefix + language);
    return translators;
}

/// A person who reads our texts in the system's language keeps the formats that they set there.
QLocale formatsFor(const QString &language, bool isSystems)
{
    if (language == pseudo || language == pseudoMirrored)
        return QLocale(english);
    const QLocale system = QLocale::system();
    const QLocale own(language);
    return isSystems && system.language() == own.language() ? system : own;
}

} // namespace

QStringList availableLanguages()
{
    initTranslationResources();
    QStringList languages{english};
    for (const QString &file : QDir(folder).entryList({ownPrefix + QStringLiteral("*.qm")}))
        languages.append(file.mid(ownPrefix.size()).chopped(3));
    languages.sort();
    languages.removeDuplicates();
    return languages;
}

QString languageFor(const QStringList &uiLanguages)
{
    for (const QString &name : uiLanguages) {
        const QString language = servedBy(name);
        if (!language.isEmpty())
            return language;
    }
    return english;
}

Result<void> installTranslations(QCoreApplication &application, const QString &language)
{
    QString chosen = language;
    if (language.isEmpty())
        chosen = languageFor(QLocale::system().uiLanguages());
    else if (language != pseudo && language != pseudoMirrored)
        chosen = servedBy(language);
    if (chosen.isEmpty())
        return failure(ErrorCode::InvalidInput, language,
                       Text::tr("There is no language \"%1\" here. Choose one of these: %2.")
                           .arg(language, availableLanguages().join(QStringLiteral(", "))));

    initTranslationResources();
    const auto earlier = application.findChildren<QTranslator *>(translatorName, Qt::FindDirectChildrenOnly);
    for (QTranslator *translator : earlier)
        delete translator; // takes itself out of the application
    // The last one is asked first: our own.
    for (std::unique_ptr<QTranslator> &translator : translatorsFor(chosen)) {
        translator->setObjectName(translatorName);
        translator->setParent(&application);
        QCoreApplication::installTranslator(translator.release());
    }

    QLocale::setDefault(formatsFor(chosen, language.isEmpty()));
    if (qobject_cast<QGuiApplication *>(&application) != nullptr)
        QGuiApplication::setLayoutDirection(chosen == pseudoMirrored ? Qt::RightToLeft
                                                                     : QLocale(chosen).textDirection());
    return {};
}

} // namespace credssp
