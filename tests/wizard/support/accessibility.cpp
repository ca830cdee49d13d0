#include "tests/wizard/support/accessibility.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionButton>
#include <QTextEdit>

#include <map>
#include <set>

namespace test {

namespace {

/// Roles that a person acts on or reads on purpose.
bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::ComboBox:
    case QAccessible::List:
    case QAccessible::Tree:
    case QAccessible::Table:
    case QAccessible::ListItem:
    case QAccessible::TreeItem:
    case QAccessible::Cell:
    case QAccessible::Link:
    case QAccessible::ProgressBar:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
    case QAccessible::PageTab:
    case QAccessible::ButtonMenu:
    case QAccessible::MenuItem:
        return true;
    default:
        return false;
    }
}

QString roleName(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::PushButton:
        return QStringLiteral("button");
    case QAccessible::CheckBox:
        return QStringLiteral("check box");
    case QAccessible::RadioButton:
        return QStringLiteral("radio button");
    case QAccessible::EditableText:
        return QStringLiteral("input");
    default:
        return QStringLiteral("role %1").arg(static_cast<int>(role));
    }
}

void walk(QAccessibleInterface *object, const QString &path, QStringList &nameless, int depth)
{
    if (object == nullptr || !object->isValid() || object->state().invisible || depth > 60)
        return;
    const QObject *behind = object->object();
    const QString here = path + QLatin1Char('/') +
                         (behind != nullptr ? QString::fromLatin1(behind->metaObject()->className()) +
                                                  QLatin1Char('#') + behind->objectName()
                                            : QStringLiteral("?"));
    const QAccessible::Role role = object->role();
    const bool focusable = object->state().focusable;
    const bool named = !object->text(QAccessible::Name).trimmed().isEmpty();
    if (!named && (isControl(role) || (focusable && role != QAccessible::Client)))
        nameless.append(roleName(role) + QStringLiteral(" ") + here);
    for (int i = 0; i < object->childCount(); ++i)
        walk(object->child(i), here, nameless, depth + 1);
}

template <typename Visit> void everyVisible(QWidget &window, Visit visit)
{
    for (QWidget *widget : window.findChildren<QWidget *>())
        if (widget->isVisibleTo(&window) && widget->window() == &window)
            visit(*widget);
}

QString textOf(const QWidget &widget)
{
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return label->text();
    return {};
}

QString nameOf(const QWidget &widget)
{
    const QString text = textOf(widget);
    return QStringLiteral("%1#%2 \"%3\"")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(),
             text.isEmpty() ? widget.accessibleName() : text);
}

} // namespace

QStringList namelessControls(QWidget &window)
{
    QStringList nameless;
    walk(QAccessible::queryAccessibleInterface(&window), {}, nameless, 0);
    return nameless;
}

QStringList clashingMnemonics(QWidget &window)
{
    std::map<QString, QStringList> owners;
    everyVisible(window, [&](QWidget &widget) {
        const auto *button = qobject_cast<QAbstractButton *>(&widget);
        const auto *label = qobject_cast<QLabel *>(&widget);
        if ((button == nullptr && (label == nullptr || label->buddy() == nullptr)) || !widget.isEnabled())
            return;
        const QKeySequence key = QKeySequence::mnemonic(textOf(widget));
        if (!key.isEmpty())
            owners[key.toString()].append(textOf(widget));
    });
    QStringList clashes;
    for (const auto &[key, texts] : owners)
        if (texts.size() > 1)
            clashes.append(QStringLiteral("%1: %2").arg(key, texts.join(QStringLiteral(" | "))));
    return clashes;
}

QList<QWidget *> tabOrder(QWidget &window)
{
    QList<QWidget *> order;
    QWidget *first = window.focusWidget() != nullptr ? window.focusWidget() : &window;
    QWidget *widget = first;
    do {
        const bool reached = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled() &&
                             widget->isVisibleTo(&window) && widget->window() == &window;
        if (reached && !order.contains(widget))
            order.append(widget);
        widget = widget->nextInFocusChain();
    } while (widget != nullptr && widget != first);
    return order;
}

QStringList unreachableControls(QWidget &window)
{
    const QList<QWidget *> reached = tabOrder(window);
    QStringList missing;
    everyVisible(window, [&](QWidget &widget) {
        const bool control = qobject_cast<QAbstractButton *>(&widget) != nullptr ||
                             qobject_cast<QLineEdit *>(&widget) != nullptr ||
                             qobject_cast<QPlainTextEdit *>(&widget) != nullptr ||
                             qobject_cast<QTextEdit *>(&widget) != nullptr ||
                             qobject_cast<QComboBox *>(&widget) != nullptr ||
                             qobject_cast<QAbstractItemView *>(&widget) != nullptr;
        // Buttons inside other controls (a line edit's clear button) belong to those.
        const bool inner = qobject_cast<QLineEdit *>(widget.parentWidget()) != nullptr ||
                           qobject_cast<QComboBox *>(widget.parentWidget()) != nullptr ||
                           qobject_cast<QAbstractScrollArea *>(widget.parentWidget()) != nullptr;
        // Of exclusive radio buttons Tab reaches one, the arrow keys the others.
        const auto *button = qobject_cast<QAbstractButton *>(&widget);
        const bool grouped = button != nullptr && (button->group() != nullptr || button->autoExclusive());
        if (control && !inner && !grouped && widget.isEnabled() && !reached.contains(&widget))
            missing.append(nameOf(widget));
    });
    return missing;
}

QStringList clippedTexts(QWidget &window)
{
    QStringList clipped;
    everyVisible(window, [&](QWidget &widget) {
        if (textOf(widget).isEmpty())
            return;
        if (const auto *label = qobject_cast<QLabel *>(&widget)) {
            const int needed =
                label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            const bool narrow = !label->wordWrap() && label->width() + 1 < label->sizeHint().width();
            if (narrow || label->height() + 1 < needed)
                clipped.append(
                    nameOf(widget) +
                    QStringLiteral(" %1x%2, needs %3").arg(label->width()).arg(label->height()).arg(needed));
        } else if (widget.width() + 1 < widget.minimumSizeHint().width() ||
                   widget.height() + 1 < widget.minimumSizeHint().height()) {
            clipped.append(nameOf(widget));
        }
    });
    return clipped;
}

QStringList untranslatedTexts(QWidget &window, const QStringList &allowed)
{
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    QStringList plain;
    everyVisible(window, [&](QWidget &widget) {
        QString text = textOf(widget);
        if (text.contains(QLatin1Char('[')) && text.contains(QLatin1Char(']')))
            return;
        for (const QString &part : allowed)
            text.remove(part, Qt::CaseInsensitive);
        if (text.contains(word))
            plain.append(nameOf(widget));
    });
    return plain;
}

} // namespace test
