#include "tests/bench/person.h"

#include "wizard/widgets/expander.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QWindow>

namespace bench {

using credssp::PageId;

Person::Person(Turns &turns, credssp::Troubleshooting &shared, credssp::TroubleshootingWizard &window)
    : m_turns(turns)
    , m_shared(shared)
    , m_window(window)
{
}

QWidget &Person::page()
{
    return *m_window.currentPage();
}

void Person::doing(const char *what)
{
    doing(what, static_cast<PageId>(m_window.currentId()));
}

void Person::doing(const char *what, PageId on)
{
    m_turns.begin(
        QStringLiteral("%1: %2").arg(QLatin1String(pageNames[static_cast<int>(on)]), QLatin1String(what)));
}

void Person::need(bool there, const char *what)
{
    if (!there && m_problem.isEmpty())
        m_problem = QStringLiteral("%1: %2").arg(m_window.currentId() + 1).arg(QLatin1String(what));
}

void Person::key(QWidget *to, int key, const QString &text, Qt::KeyboardModifiers with)
{
    need(to != nullptr, "nothing to type into");
    if (to == nullptr)
        return;
    m_turns.take([&] {
        QKeyEvent press(QEvent::KeyPress, key, with, text);
        QCoreApplication::sendEvent(to, &press);
        QKeyEvent release(QEvent::KeyRelease, key, with, text);
        QCoreApplication::sendEvent(to, &release);
    });
    m_turns.settleBriefly();
}

void Person::type(QWidget *to, const QString &text)
{
    for (const QChar letter : text)
        key(to, letter.toUpper().unicode(), letter);
}

void Person::press(QAbstractButton *button)
{
    need(button != nullptr && button->isEnabled(), "no button to press");
    if (button != nullptr)
        m_turns.take([button] { button->click(); });
}

void Person::goOn(PageId to)
{
    QAbstractButton *button = m_window.button(QWizard::NextButton);
    need(m_turns.until([&] { return button->isEnabled(); }), "the button does not wake");
    doing("first shown", to);
    press(button);
    need(m_turns.until([&] { return m_window.currentId() == static_cast<int>(to); }), "not the next page");
}

void Person::resize()
{
    doing("resized");
    for (const int width : {1100, 1060, 1000, 920, 860, 980, 1080, 1140, 1300, 1500}) {
        m_turns.take([&] { m_window.windowHandle()->resize(width, 740); });
        m_turns.settle();
    }
    m_turns.take([&] { m_window.windowHandle()->resize(1140, 740); });
    m_turns.settle();
}

void Person::openEverything()
{
    doing("opened");
    const auto buttons = page().findChildren<credssp::DisclosureButton *>();
    int opened = 0;
    for (credssp::DisclosureButton *button : buttons) {
        if (!button->isVisible() || button->isChecked() || ++opened > 12)
            continue;
        press(button);
        m_turns.settle();
    }
}

void Person::walk(QAbstractItemView *list, int steps)
{
    doing("walked through");
    for (int i = 0; i < steps; ++i)
        key(list, Qt::Key_Down);
    key(list, Qt::Key_End);
    key(list, Qt::Key_Home);
}

} // namespace bench
