// Ends a program, as a power cut would, right before one of the calls with which it leaves something behind:
// writing into a file, flushing, replacing or deleting one, setting or deleting a registry value. It needs
// nothing in the program: it is its debugger.
#pragma once

#include <QString>
#include <QStringList>

namespace test {

struct Death
{
    bool died = false; ///< false: it ended by itself before that call
    QString before;    ///< the function that was not called any more
    int exitCode = -1;
    QString trouble; ///< what went wrong with the debugging itself
    int calls = 0;   ///< how many there were
};

/// Runs the program to its end, or to its @p call-th such call. Counted from 1, from the first write into a
/// file on: what Windows itself sets in the registry while a program starts is none of it.
[[nodiscard]] Death runUntilCall(const QString &program, const QStringList &arguments, int call);

/// Ends every PowerShell of this Windows; how many there were.
int killPowerShells();

} // namespace test
