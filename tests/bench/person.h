// One person at the window, whose every key, click and wait is watched.
#pragma once

#include "tests/bench/turns.h"
#include "wizard/models/troubleshooting.h"
#include "wizard/troubleshooting_wizard.h"

class QAbstractButton;
class QAbstractItemView;

namespace bench {

/// By page: what actions and figures are called.
inline constexpr const char *pageNames[] = {"error",  "computers", "check",  "cause",
                                            "review", "change",    "result", "done"};

class Person
{
public:
    Person(Turns &turns, credssp::Troubleshooting &shared, credssp::TroubleshootingWizard &window);

    /// What went wrong, or nothing.
    [[nodiscard]] const QString &problem() const { return m_problem; }

protected:
    [[nodiscard]] QWidget &page();
    /// What follows is counted as this, on the present page.
    void doing(const char *what);
    void doing(const char *what, credssp::PageId on);
    void need(bool there, const char *what);
    /// The first that can be seen.
    template <typename Widget> [[nodiscard]] Widget *find(const char *name = nullptr)
    {
        const auto found = page().findChildren<Widget *>(QString::fromLatin1(name));
        for (Widget *widget : found)
            if (widget->isVisible())
                return widget;
        return nullptr;
    }

    void key(QWidget *to, int key, const QString &text = {}, Qt::KeyboardModifiers with = {});
    void type(QWidget *to, const QString &text);
    void press(QAbstractButton *button);
    /// Presses the button that leads on.
    void goOn(credssp::PageId to);
    /// Through widths with and without the rail; back to the usual one.
    void resize();
    /// The first of what can be opened.
    void openEverything();
    void walk(QAbstractItemView *list, int steps);

    Turns &m_turns;
    credssp::Troubleshooting &m_shared;
    credssp::TroubleshootingWizard &m_window;

private:
    QString m_problem;
};

} // namespace bench
