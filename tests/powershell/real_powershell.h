// How tests start the host of Microsoft's engine (host/). POWERSHELL_HOST and DOTNET_FOLDER come from CMake.
#pragma once

#include "engine/powershell/process.h"

#include <QDir>

#include <initializer_list>

namespace real_powershell {

using Variables = std::initializer_list<std::pair<QString, QString>>;

inline credssp::PowerShellLaunch launch(const Variables &variables = {})
{
    credssp::PowerShellLaunch result;
    result.program = QStringLiteral(POWERSHELL_HOST);
    result.environment = QProcessEnvironment::systemEnvironment();
    result.environment.insert(QStringLiteral("DOTNET_ROOT"), QStringLiteral(DOTNET_FOLDER));
    result.environment.remove(QStringLiteral("LD_PRELOAD"));
    for (const auto &[name, value] : variables)
        result.environment.insert(name, value);
    result.folder = QDir::tempPath();
    return result;
}

/// Slow machines with sanitizers: what must come takes its time; what must not come is given none.
inline credssp::PowerShellLimits patient()
{
    using namespace std::chrono_literals;
    credssp::PowerShellLimits limits;
    limits.start = 300s;
    limits.request = 300s;
    return limits;
}

inline QString sentence(const std::optional<credssp::Error> &error)
{
    return error ? credssp::errorId(error->code) + u' ' + credssp::errorText(*error) : QString();
}

/// @p text for PowerShell's [regex]::Unescape(): plain ASCII without a quote, so that it does not depend on
/// the quoting that is under test.
inline QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size() * 2);
    for (const QChar c : text) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        result += plain ? QString(c) : QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return result;
}

} // namespace real_powershell

#define VERIFY_REPLY(reply)                                                                                  \
    QVERIFY2((reply).has_value(),                                                                            \
             qPrintable((reply) ? QString() : real_powershell::sentence((reply).error())))
