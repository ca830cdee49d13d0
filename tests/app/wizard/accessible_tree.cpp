#include "tests/app/wizard/accessible_tree.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QSet>

namespace test {

namespace {

constexpr auto accessible = "org.a11y.atspi.Accessible";
constexpr int deepest = 60;

} // namespace

bool Accessible::needsName() const
{
    static const QSet<QString> controls{
        QStringLiteral("push button"),   QStringLiteral("check box"),   QStringLiteral("radio button"),
        QStringLiteral("text"),          QStringLiteral("entry"),       QStringLiteral("combo box"),
        QStringLiteral("list"),          QStringLiteral("tree"),        QStringLiteral("tree table"),
        QStringLiteral("table"),         QStringLiteral("list item"),   QStringLiteral("tree item"),
        QStringLiteral("table cell"),    QStringLiteral("link"),        QStringLiteral("progress bar"),
        QStringLiteral("slider"),        QStringLiteral("spin button"), QStringLiteral("page tab"),
        QStringLiteral("toggle button"), QStringLiteral("menu item"),   QStringLiteral("push button menu")};
    // A "filler" only holds others.
    return controls.contains(role) || (is(Focusable) && role != QLatin1String("filler"));
}

AccessibilityBus::AccessibilityBus()
    : m_bus(QString())
{
    const QDBusReply<QString> address = QDBusConnection::sessionBus().call(
        QDBusMessage::createMethodCall(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                                       QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
    if (!address.isValid()) {
        m_problem = address.error().message();
        return;
    }
    m_bus = QDBusConnection::connectToBus(address, QStringLiteral("accessibility"));
    if (!m_bus.isConnected())
        m_problem = m_bus.lastError().message();
}

QVariantList AccessibilityBus::call(const Accessible &object, const char *interface, const char *method,
                                    const QVariantList &arguments) const
{
    QDBusMessage message = QDBusMessage::createMethodCall(object.service, object.path,
                                                          QLatin1String(interface), QLatin1String(method));
    message.setArguments(arguments);
    // An object that is gone by now answers with an error: it has no children and no name.
    return m_bus.call(message).arguments();
}

QString AccessibilityBus::property(const Accessible &object, const char *name) const
{
    const QVariantList answer = call(object, "org.freedesktop.DBus.Properties", "Get",
                                     {QLatin1String(accessible), QLatin1String(name)});
    return answer.isEmpty() ? QString() : answer.first().value<QDBusVariant>().variant().toString();
}

void AccessibilityBus::read(Accessible &object) const
{
    object.name = property(object, "Name");
    object.description = property(object, "Description");
    object.role = call(object, accessible, "GetRoleName").value(0).toString();
    const QVariantList states = call(object, accessible, "GetState");
    if (states.isEmpty() || !states.first().canConvert<QDBusArgument>())
        return;
    QList<uint> words;
    states.first().value<QDBusArgument>() >> words;
    for (int i = 0; i < 2 && i < static_cast<int>(words.size()); ++i)
        object.states |= static_cast<quint64>(words.at(i)) << (32 * i);
}

QList<Accessible> AccessibilityBus::children(const Accessible &parent) const
{
    QList<Accessible> found;
    const QVariantList answer = call(parent, accessible, "GetChildren");
    if (answer.isEmpty() || !answer.first().canConvert<QDBusArgument>())
        return found;
    const auto argument = answer.first().value<QDBusArgument>();
    argument.beginArray();
    while (!argument.atEnd()) {
        Accessible child;
        QDBusObjectPath path;
        argument.beginStructure();
        argument >> child.service >> path;
        argument.endStructure();
        child.path = path.path();
        read(child);
        found.append(child);
    }
    argument.endArray();
    return found;
}

std::optional<Accessible> AccessibilityBus::program(const QString &name) const
{
    Accessible desktop;
    desktop.service = QStringLiteral("org.a11y.atspi.Registry");
    desktop.path = QStringLiteral("/org/a11y/atspi/accessible/root");
    for (const Accessible &program : children(desktop))
        if (program.name == name)
            return program;
    return std::nullopt;
}

void AccessibilityBus::walk(const Accessible &object, QList<Accessible> &found, int depth) const
{
    found.append(object);
    if (depth == deepest)
        return;
    for (const Accessible &child : children(object))
        if (child.is(Accessible::Visible))
            walk(child, found, depth + 1);
}

QList<Accessible> AccessibilityBus::visibleBelow(const Accessible &root) const
{
    QList<Accessible> found;
    walk(root, found, 0);
    return found;
}

bool AccessibilityBus::act(const Accessible &object) const
{
    return call(object, "org.a11y.atspi.Action", "DoAction", {0}).value(0).toBool();
}

} // namespace test
