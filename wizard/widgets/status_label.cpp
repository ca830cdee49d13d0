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

void announceFrom(QWidget &from, const QString &text)
{
    if (text.isEmpty() || !QAccessible::isActive())
        return;
    QAccessibleEvent alert(&from, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QAccessibleEvent named(&from, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&named);
}

} // namespace credssp
