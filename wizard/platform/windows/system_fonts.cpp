// Windows: the font of the controls, and the one for commands.
#include "wizard/platform/system_fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QStringList>

namespace credssp {

void nameOtherFonts()
{
    const QStringList plain{QStringLiteral("Segoe UI"), QStringLiteral("Tahoma"),
                            QStringLiteral("DejaVu Sans"), QStringLiteral("Liberation Sans"),
                            QStringLiteral("Arial")};
    const QStringList fixed{QStringLiteral("Cascadia Mono"), QStringLiteral("Consolas"),
                            QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Liberation Mono"),
                            QStringLiteral("Courier New")};
    QFont::insertSubstitutions(QGuiApplication::font().family(), plain);
    QFont::insertSubstitutions(QFontDatabase::systemFont(QFontDatabase::FixedFont).family(), fixed);
}

} // namespace credssp
