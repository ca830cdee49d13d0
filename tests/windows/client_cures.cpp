#include "tests/windows/client_cures.h"

#include <QDir>

namespace test {

bool isTestWindows()
{
    return QDir(QStringLiteral("C:/test-windows")).exists();
}

QStringList clientCures()
{
    return {QStringLiteral("client-off"),     QStringLiteral("delegation-missing"),
            QStringLiteral("german"),         QStringLiteral("numbering-gap"),
            QStringLiteral("other-servers"),  QStringLiteral("ntlm-only"),
            QStringLiteral("ntlm-half-done"), QStringLiteral("not-gateway-administrator")};
}

QMap<QString, QString> notClientCures()
{
    const QString server = QStringLiteral("the cure is a change on the server");
    const QString directory = QStringLiteral("the cure is a change in the domain's directory, and the test "
                                             "Windows is in no domain");
    const QString person = QStringLiteral("a person uses another name; no computer changes");
    const QString nothing = QStringLiteral("the cure is none: the plan is empty");
    return {
        {QStringLiteral("server-off"), server},
        {QStringLiteral("restart-cures"), server},
        {QStringLiteral("winrm-stopped"), server},
        {QStringLiteral("trust-broken"), server},
        {QStringLiteral("oracle-mismatch"), server},
        {QStringLiteral("four-servers"), server},
        {QStringLiteral("spn-missing"), directory},
        {QStringLiteral("spn-missing-gateway"), directory},
        {QStringLiteral("spn-duplicate"), directory},
        {QStringLiteral("record-conflict"), directory},
        {QStringLiteral("clock-off"),
         QStringLiteral("the clock of the test Windows is this machine's, and it is in no domain")},
        {QStringLiteral("by-address"), person},
        {QStringLiteral("short-name"), person},
        {QStringLiteral("cluster-name"), person},
        {QStringLiteral("policy-managed"), nothing},
        {QStringLiteral("policy-overwrites"), nothing},
        {QStringLiteral("healthy"), nothing},
    };
}

} // namespace test
