// Announcing without Qt 6.8's announcement event: an alert, and a changed name.
#include "wizard/widgets/status_label.h"

#include <QAccessible>

namespace credssp {

StatusLabel::StatusLabel(QWidget *parent)
    : WrapLabel(QString(), parent)
{
    setSelectable();
}

void StatusLabel::announce(const QString &text)
{
    setText(text);
    setAccessibleName(text);
    announceFrom(*this, text);
}

Announcer &announcer()
{
    static Announcer instance;
    return instance;
}

void announceFrom(QWidget &from, const QString &text)
{
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(&from, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QAccessibleEvent named(&from, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
    emit announcer().announced(text);
}

} // namespace credssp
