#include "app/platform/elevation.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryFile>

namespace credssp::platform {

bool ordinaryUsersMayReplaceUs()
{
    QTemporaryFile probe(
        QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("credssp-wizard-XXXXXX.tmp")));
    return probe.open();
}

} // namespace credssp::platform
