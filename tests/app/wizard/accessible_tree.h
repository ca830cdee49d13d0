// A program's window as a screen reader meets it: over the accessibility bus, from another process.
#pragma once

#include <QDBusConnection>
#include <QList>
#include <QString>

#include <optional>

namespace test {

/// One object of the tree, as it was when it was read.
struct Accessible
{
    QString service;
    QString path;
    QString role; ///< as the bus names it: "push button", "check box", "label"
    QString name;
    QString description;
    quint64 states = 0;

    enum State // the numbers of AT-SPI
    {
        Checked = 4,
        Enabled = 8,
        Focusable = 11,
        Focused = 12,
        Sensitive = 24,
        Showing = 25,
        Visible = 30
    };
    [[nodiscard]] bool is(State state) const { return (states >> state & 1U) != 0; }
    /// Something that a person acts on or reads on purpose, and would have to guess without a name.
    [[nodiscard]] bool needsName() const;
};

/// Needs a session bus with org.a11y.Bus on it. Every call blocks.
class AccessibilityBus
{
public:
    AccessibilityBus();
    /// Why there is no bus; empty when there is one.
    [[nodiscard]] QString problem() const { return m_problem; }

    /// The program's root object; none until it has made itself known.
    [[nodiscard]] std::optional<Accessible> program(const QString &name) const;
    /// What is visible below an object, itself first, parents before their children.
    [[nodiscard]] QList<Accessible> visibleBelow(const Accessible &root) const;
    /// Does the object's first action: presses a button, toggles a box. Each object has one or none here.
    [[nodiscard]] bool act(const Accessible &object) const;

private:
    [[nodiscard]] QList<Accessible> children(const Accessible &parent) const;
    void read(Accessible &object) const;
    void walk(const Accessible &object, QList<Accessible> &found, int depth) const;
    [[nodiscard]] QVariantList call(const Accessible &object, const char *interface, const char *method,
                                    const QVariantList &arguments = {}) const;
    [[nodiscard]] QString property(const Accessible &object, const char *name) const;

    QDBusConnection m_bus;
    QString m_problem;
};

} // namespace test
