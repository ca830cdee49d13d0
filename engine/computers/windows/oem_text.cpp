#include "engine/computers/windows/oem_text.h"

#include "engine/computers/windows/registry.h"
#include "engine/computers/windows/win32.h"

namespace credssp::windows {

unsigned oemCodePage()
{
    const auto state = readRegistryValue(QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage"),
                                         QStringLiteral("OEMCP"));
    const unsigned number = state ? state->text().value_or(QString()).toUInt() : 0;
    return number != 0 && IsValidCodePage(number) ? number : GetOEMCP();
}

QString fromCodePage(const QByteArray &bytes, unsigned codePage)
{
    const int size = static_cast<int>(bytes.size());
    const int length = MultiByteToWideChar(codePage, 0, bytes.constData(), size, nullptr, 0);
    QString text(length, Qt::Uninitialized);
    MultiByteToWideChar(codePage, 0, bytes.constData(), size, reinterpret_cast<wchar_t *>(text.data()),
                        length);
    return text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
}

} // namespace credssp::windows
