// Qt tells of a checkable button that it is checked; of this one it has to be that it is open.
#include "wizard/widgets/disclosure_accessible.h"

#include "wizard/widgets/expander.h"
#include "wizard/widgets/mnemonic.h"

#include <QAccessibleWidget>

namespace credssp {

namespace {

class DisclosureInterface final : public QAccessibleWidget
{
public:
    explicit DisclosureInterface(DisclosureButton *button)
        : QAccessibleWidget(button, QAccessible::PushButton)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = button()->isChecked();
        state.collapsed = !button()->isChecked();
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString text = QAccessibleWidget::text(kind);
        if (kind == QAccessible::Name && text.isEmpty())
            return withoutMnemonic(button()->text());
        if (kind == QAccessible::Accelerator && text.isEmpty())
            return button()->shortcut().toString(QKeySequence::NativeText);
        return text;
    }

    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction())
            button()->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] DisclosureButton *button() const { return static_cast<DisclosureButton *>(widget()); }
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *button = qobject_cast<DisclosureButton *>(object);
    return button == nullptr ? nullptr : new DisclosureInterface(button);
}

} // namespace

void installDisclosureAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace credssp
