#include "app/wizard/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::WizardOptions)
};

void describe(QCommandLineParser &parser)
{
    const QString name = QStringLiteral("NAME");
    const QString file = QStringLiteral("FILE");
    parser.setApplicationDescription(
        Text::tr("Follows a WinRM or CredSSP error from its message to its cure, and back."));
    parser.addOptions({
        {QStringLiteral("language"), Text::tr("Speaks this language instead of the system's."),
         QStringLiteral("CODE")},
        {QStringLiteral("practice"), Text::tr("Begins with this practice scenario."), name},
        {QStringLiteral("state"), Text::tr("Keeps the practice computers in this file."), file},
        {QStringLiteral("journal"), Text::tr("Keeps the journals of practice in this folder."),
         QStringLiteral("FOLDER")},
        {QStringLiteral("symptoms"),
         Text::tr("Recognizes also what the symptom files in this folder describe."),
         QStringLiteral("FOLDER")},
        {QStringLiteral("log"), Text::tr("Writes a log to this file."), file},
        {QStringLiteral("continue"),
         Text::tr("Goes on with what another window handed over; nothing else goes with it."), file},
        {{QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Says what there is.")},
        {{QStringLiteral("v"), QStringLiteral("version")}, Text::tr("Says which version this is.")},
    });
}

} // namespace

Result<WizardOptions> parseWizardOptions(const QStringList &typed)
{
    QCommandLineParser parser;
    describe(parser);
    const auto refuse = [](const QString &sentence) {
        return failure(ErrorCode::InvalidInput, QString(), sentence);
    };
    if (!parser.parse(QStringList(QStringLiteral("credssp-wizard")) + typed))
        return refuse(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return refuse(Text::tr("\"%1\" is not an option. \"credssp-wizard --help\" lists them.")
                          .arg(parser.positionalArguments().first()));
    WizardOptions options;
    const auto value = [&](const char *name) { return parser.value(QLatin1String(name)); };
    options.language = value("language");
    options.practice = value("practice");
    options.state = value("state");
    options.journal = value("journal");
    options.symptoms = value("symptoms");
    options.log = value("log");
    options.sessionFile = value("continue");
    options.help = parser.isSet(QStringLiteral("help"));
    options.version = parser.isSet(QStringLiteral("version"));
    // The elevated window takes one checked file and nothing that could point it elsewhere.
    if (!options.sessionFile.isEmpty())
        for (const char *other : {"practice", "state", "journal", "symptoms", "log"})
            if (parser.isSet(QLatin1String(other)))
                return refuse(Text::tr("--continue goes with --language alone, not with --%1.")
                                  .arg(QLatin1String(other)));
    if (parser.isSet(QStringLiteral("state")) && options.practice.isEmpty())
        return refuse(Text::tr("--state belongs to --practice. Name the scenario, too."));
    if (parser.isSet(QStringLiteral("symptoms")) && options.symptoms.isEmpty())
        return refuse(Text::tr("--symptoms needs the name of a folder."));
    return options;
}

QString wizardHelp()
{
    QCommandLineParser parser;
    describe(parser);
    return parser.helpText();
}

QString noDisplay()
{
    return Text::tr(
        "There is no display here, so the window cannot open. \"credssp-wizard-cli\" does the same on "
        "the command line.");
}

} // namespace credssp
