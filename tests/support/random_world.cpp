#include "tests/support/random_world.h"

#include <QJsonArray>
#include <QRandomGenerator>

namespace {

const QString delegationKey = QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows\\CredentialsDelegation");
const QString wsmanKey = QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WSMAN\\");

QJsonObject value(const QString &name, const QString &type, const QJsonValue &data)
{
    return {{QStringLiteral("name"), name}, {QStringLiteral("type"), type}, {QStringLiteral("data"), data}};
}

QJsonObject dword(const QString &name, qint64 number)
{
    return value(name, QStringLiteral("REG_DWORD"), number);
}

QJsonObject keyOf(const QString &path, const QJsonArray &values)
{
    return {{QStringLiteral("key"), path}, {QStringLiteral("values"), values}};
}

class Maker
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
        , m_seed(seed)
    {
    }

    QJsonObject world();

private:
    int below(int bound) { return m_random.bounded(bound); }
    bool oneIn(int n) { return below(n) == 0; }
    QString oneOf(const QStringList &list) { return list.at(below(static_cast<int>(list.size()))); }
    QString oddCase(const QString &text);

    QJsonObject entry(const QString &name);
    QJsonArray listValues();
    void appendList(QJsonArray &keys, QJsonArray &parent, const QString &switchName,
                    const QString &concatenateName);
    QJsonArray policyKeys();
    QJsonArray credSspValues();
    QStringList spnsOf(const QString &node);
    QJsonObject account(const QString &name, const QStringList &spns, bool isComputer);
    QJsonObject computer(const QString &name, bool joined, int number);
    QJsonArray groups(const QString &name);

    QRandomGenerator m_random;
    quint32 m_seed;
    QStringList m_targets; ///< the servers as typed
};

QString Maker::oddCase(const QString &text)
{
    switch (below(4)) {
    case 0:
        return text.toUpper();
    case 1:
        return text.toLower();
    default:
        return text;
    }
}

QJsonObject Maker::entry(const QString &name)
{
    if (oneIn(3)) {
        const QString prefix = oddCase(QStringLiteral("wsman/"));
        return value(name, QStringLiteral("REG_SZ"), prefix + oddCase(oneOf(m_targets)));
    }
    const QString text = oneOf(randomWorldForeignEntries());
    switch (below(12)) {
    case 0:
        return value(name, QStringLiteral("REG_EXPAND_SZ"), text);
    case 1:
        return dword(name, below(3));
    case 2:
        return value(name, QStringLiteral("REG_MULTI_SZ"), QJsonArray{text, text});
    case 3:
        return value(name, QStringLiteral("REG_BINARY"), QStringLiteral("00ff10"));
    case 4:
        return value(name, QStringLiteral("REG_TYPE_77"), QStringLiteral("0102"));
    case 5: // a number with three bytes, a text without its end
        return {{QStringLiteral("name"), name},
                {QStringLiteral("type"), oneIn(2) ? QStringLiteral("REG_DWORD") : QStringLiteral("REG_SZ")},
                {QStringLiteral("bytes"), QStringLiteral("610062")}};
    default:
        return value(name, QStringLiteral("REG_SZ"), text);
    }
}

QJsonArray Maker::listValues()
{
    QJsonArray values;
    QStringList names;
    int number = 0;
    for (int left = below(7); left > 0; --left) {
        number += oneIn(4) ? 1 + below(4) : 1;
        QString name = QString::number(number);
        if (oneIn(12))
            name = QStringLiteral("0") + name;
        else if (oneIn(12))
            name = oneOf({QStringLiteral("Hyper-V"), QStringLiteral("x1"), QStringLiteral("-1"), QString()});
        if (names.contains(name))
            continue;
        names.append(name);
        values.append(entry(name));
        if (oneIn(6) && !names.contains(QString::number(number + 1))) {
            QJsonObject twice = values.last().toObject();
            twice.insert(QStringLiteral("name"), QString::number(++number));
            names.append(QString::number(number));
            values.append(twice);
        }
    }
    return values;
}

void Maker::appendList(QJsonArray &keys, QJsonArray &parent, const QString &switchName,
                       const QString &concatenateName)
{
    for (const QString &name : {switchName, concatenateName}) {
        switch (below(6)) {
        case 0:
            parent.append(dword(name, 0));
            break;
        case 1:
            break;
        case 2:
            parent.append(oneIn(4) ? value(name, QStringLiteral("REG_SZ"), QStringLiteral("1"))
                                   : dword(name, 2));
            break;
        default:
            parent.append(dword(name, 1));
            break;
        }
    }
    if (!oneIn(3))
        keys.append(keyOf(delegationKey + QLatin1Char('\\') + switchName, listValues()));
}

QJsonArray Maker::policyKeys()
{
    QJsonArray keys;
    if (oneIn(5))
        return keys;
    QJsonArray parent;
    appendList(keys, parent, QStringLiteral("AllowFreshCredentials"),
               QStringLiteral("ConcatenateDefaults_AllowFresh"));
    if (oneIn(2))
        appendList(keys, parent, QStringLiteral("AllowFreshCredentialsWhenNTLMOnly"),
                   QStringLiteral("ConcatenateDefaults_AllowFreshNTLMOnly"));
    if (oneIn(8))
        appendList(keys, parent, QStringLiteral("DenyFreshCredentials"),
                   QStringLiteral("ConcatenateDefaults_DenyFresh"));
    if (oneIn(4))
        parent.append(dword(QStringLiteral("AllowSavedCredentials"), 1));
    keys.append(keyOf(delegationKey, parent));
    return keys;
}

QJsonArray Maker::credSspValues()
{
    switch (below(4)) {
    case 0:
        return {};
    case 1:
        return {dword(QStringLiteral("auth_credssp"), 0)};
    default:
        return {dword(QStringLiteral("auth_credssp"), 1)};
    }
}

QStringList Maker::spnsOf(const QString &node)
{
    QStringList spns{QStringLiteral("HOST/") + node};
    const QString full = node.toLower() + QStringLiteral(".contoso.com");
    if (!oneIn(3))
        spns.append(QStringLiteral("WSMAN/") + node);
    if (!oneIn(3))
        spns.append(QStringLiteral("WSMAN/") + oddCase(full));
    return spns;
}

QJsonObject Maker::account(const QString &name, const QStringList &spns, bool isComputer)
{
    return {{QStringLiteral("account"), name},
            {QStringLiteral("isComputer"), isComputer},
            {QStringLiteral("spns"),
             QJsonObject{{QStringLiteral("registered"), QJsonArray::fromStringList(spns)}}}};
}

QJsonArray Maker::groups(const QString &name)
{
    const auto members = [&] {
        QJsonArray list;
        for (const QString &user : {QStringLiteral("CONTOSO\\admin"), QStringLiteral("CONTOSO\\helpdesk"),
                                    QStringLiteral("%1\\local").arg(name)})
            if (oneIn(2))
                list.append(user);
        return list;
    };
    return {QJsonObject{{QStringLiteral("name"), QStringLiteral("Administrators")},
                        {QStringLiteral("sid"), QStringLiteral("S-1-5-32-544")},
                        {QStringLiteral("members"), members()}},
            QJsonObject{{QStringLiteral("name"), QStringLiteral("Windows Admin Center CredSSP")},
                        {QStringLiteral("members"), members()}}};
}

QJsonObject Maker::computer(const QString &name, bool joined, int number)
{
    QJsonArray registry = policyKeys();
    // Alike in both stores more often than not, as the cmdlets leave it.
    const QJsonArray localPolicy = oneIn(3) ? policyKeys() : registry;
    registry.append(keyOf(wsmanKey + QStringLiteral("Client"), credSspValues()));
    registry.append(keyOf(wsmanKey + QStringLiteral("Service"), credSspValues()));
    if (oneIn(20))
        registry.append(keyOf(QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows\\WinRM\\Client"),
                              {dword(QStringLiteral("AllowCredSSP"), below(2))}));
    QJsonObject circumstances{{QStringLiteral("mayWriteOwnSpns"), oneIn(2)}};
    if (oneIn(2))
        circumstances.insert(
            QStringLiteral("signIns"),
            QJsonArray{QJsonObject{{QStringLiteral("session"), QStringLiteral("current-user")},
                                   {QStringLiteral("negativeAnswers"),
                                    QJsonArray{QStringLiteral("WSMAN/") + m_targets.first()}}}});
    QJsonObject computer{
        {QStringLiteral("name"), name},
        {QStringLiteral("domain"), joined ? QJsonValue(QStringLiteral("contoso.com")) : QJsonValue()},
        {QStringLiteral("addresses"), QJsonArray{QStringLiteral("10.0.0.%1").arg(number)}},
        {QStringLiteral("groups"), groups(name)},
        {QStringLiteral("registry"), registry},
        {QStringLiteral("localPolicy"), localPolicy},
        {QStringLiteral("circumstances"), circumstances}};
    if (oneIn(2))
        computer.insert(QStringLiteral("adminCenter"), QJsonObject{});
    return computer;
}

QJsonObject Maker::world()
{
    const int count = 1 + below(3);
    QStringList names;
    std::vector<bool> joined;
    for (int i = 1; i <= count; ++i) {
        names.append(QStringLiteral("NODE%1").arg(i));
        joined.push_back(!oneIn(8));
        const QString full =
            joined.back() ? names.last().toLower() + QStringLiteral(".contoso.com") : names.last().toLower();
        const int form = below(8);
        m_targets.append(form == 0   ? names.last().toLower()
                         : form == 1 ? QStringLiteral("10.0.0.%1").arg(10 + i)
                                     : oddCase(full));
    }
    QJsonArray accounts{account(QStringLiteral("GATEWAY01$"), spnsOf(QStringLiteral("GATEWAY01")), true)};
    QJsonArray computers{computer(QStringLiteral("GATEWAY01"), true, 10)};
    for (int i = 0; i < count; ++i) {
        const bool member = joined[static_cast<std::size_t>(i)];
        if (member)
            accounts.append(account(names.at(i) + QLatin1Char('$'), spnsOf(names.at(i)), true));
        computers.append(computer(names.at(i), member, 11 + i));
    }
    QStringList elsewhere{QStringLiteral("HTTP/web.contoso.com")};
    if (oneIn(6))
        elsewhere.append(QStringLiteral("WSMAN/node1.contoso.com"));
    accounts.append(account(QStringLiteral("svc-web"), elsewhere, false));

    QJsonArray policies;
    if (oneIn(5))
        policies.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("Delegation of the domain")},
                                    {QStringLiteral("values"), policyKeys()}});
    return {{QStringLiteral("name"), QStringLiteral("random-%1").arg(m_seed)},
            {QStringLiteral("story"), QStringLiteral("A random world.")},
            {QStringLiteral("client"), QStringLiteral("gateway01.contoso.com")},
            {QStringLiteral("servers"), QJsonArray::fromStringList(m_targets)},
            {QStringLiteral("domains"),
             QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("contoso.com")},
                                    {QStringLiteral("netBiosName"), QStringLiteral("CONTOSO")},
                                    {QStringLiteral("accounts"), accounts},
                                    {QStringLiteral("policies"), policies}}}},
            {QStringLiteral("computers"), computers}};
}

QJsonValue withoutPassingThings(const QJsonValue &json)
{
    if (json.isArray()) {
        QJsonArray array;
        const QJsonArray source = json.toArray();
        for (const QJsonValue &item : source)
            array.append(withoutPassingThings(item));
        return array;
    }
    if (!json.isObject())
        return json;
    QJsonObject object;
    const QJsonObject source = json.toObject();
    for (auto it = source.begin(); it != source.end(); ++it)
        if (it.key() != QLatin1String("circumstances") && it.key() != QLatin1String("spns"))
            object.insert(it.key(), withoutPassingThings(it.value()));
    return object;
}

} // namespace

QJsonObject randomWorld(quint32 seed)
{
    return Maker(seed).world();
}

QStringList randomWorldForeignEntries()
{
    return {QStringLiteral("wsman/backup1.contoso.com"),
            QStringLiteral("WSMAN/SQL1"),
            QStringLiteral("Wsman/*.fabrikam.com"),
            QStringLiteral("TERMSRV/jump1.contoso.com"),
            QStringLiteral("TERMSRV/*"),
            QStringLiteral("HTTP/web.contoso.com"),
            QStringLiteral("wsmanager/tool1"),
            QStringLiteral("wsman/print1,print2"),
            QStringLiteral("backup2.contoso.com"),
            QStringLiteral("wsman/172.16.0.9"),
            QStringLiteral("*"),
            QString()};
}

QJsonObject configurationOf(const QJsonObject &world)
{
    return withoutPassingThings(world).toObject();
}
