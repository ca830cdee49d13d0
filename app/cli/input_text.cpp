#include "app/cli/input_text.h"

#include "app/platform/platform.h"
#include "engine/symptoms/text_file.h"

#include <QCoreApplication>

namespace credssp::cli {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::InputText)
};

} // namespace

Result<QString> readInput(const QString &file)
{
    if (file != QLatin1String("-"))
        return readTextFile(file);
    return textFromBytes(file, Text::tr("Standard input"), platform::readStandardInput(largestText));
}

} // namespace credssp::cli
