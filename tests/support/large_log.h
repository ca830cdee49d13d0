// Logs larger than a pasted text, for the tests of what reads them: errors with quiet lines in between.
#pragma once

#include <QByteArray>

namespace test {

/// One line: access denied at srv1, srv2, …
inline QByteArray errorFor(int server)
{
    return "2026-03-01 10:11:12 ERROR Connecting to remote server srv" + QByteArray::number(server) +
           " failed with the following error message : Access is denied.\n";
}

/// Ten megabytes in which nothing happens: 200,000 lines.
inline QByteArray quietLines()
{
    return QByteArray("2026-03-01 10:11:13 INFO all is well in this line\n").repeated(200'000);
}

} // namespace test
