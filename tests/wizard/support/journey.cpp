#include "tests/wizard/support/journey.h"

#include "wizard/pages/step_page.h"
#include "wizard/widgets/mnemonic.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

using namespace credssp;

namespace test {

namespace {

constexpr int patience = 20000; ///< milliseconds; machines under load are slow, and nothing waits in vain

QString plain(const QString &text)
{
    return withoutMnemonic(text);
}

} // namespace

Journey::Journey(const QString &folder)
    : m_journals(folder.isEmpty() ? m_own.path() : folder)
    , m_shared(std::make_unique<Troubleshooting>(
          Surroundings{false, QStringLiteral("HERE"), {}, m_journals, {}, true, {}, {}, {}}))
    , m_window(std::make_unique<TroubleshootingWizard>(*m_shared))
{
    m_window->resize(1140, 740);
    m_window->show();
}

Journey::Journey(Surroundings surroundings, TroubleshootingWizard::Extent extent,
                 const std::function<void(Troubleshooting &)> &before)
    : m_journals(surroundings.journalFolder)
    , m_shared(std::make_unique<Troubleshooting>(std::move(surroundings)))
{
    if (before)
        before(*m_shared);
    m_window = std::make_unique<TroubleshootingWizard>(*m_shared, extent);
    m_window->resize(1140, 740);
    m_window->show();
}

Journey::~Journey() = default;

StepPage &Journey::page()
{
    return *m_window->stepPage(static_cast<PageId>(m_window->currentId()));
}

bool Journey::isAt(PageId page) const
{
    return m_window->currentId() == static_cast<int>(page);
}

QAbstractButton *Journey::primary() const
{
    for (const auto which : {QWizard::NextButton, QWizard::FinishButton})
        if (QAbstractButton *button = m_window->button(which); button != nullptr && button->isVisible())
            return button;
    return nullptr;
}

bool Journey::practise(const QString &scenario)
{
    if (!m_shared->startPractice(scenario))
        return false;
    auto *box = page().findChild<QPlainTextEdit *>();
    return QTest::qWaitFor([&] { return !m_shared->worker().isBusy() && !box->toPlainText().isEmpty(); },
                           patience);
}

bool Journey::type(const QString &text)
{
    auto *box = page().findChild<QPlainTextEdit *>();
    if (box == nullptr)
        return false;
    box->selectAll();
    QTest::keyClicks(box, text);
    return box->toPlainText() == text;
}

namespace {

/// A text of the window as it stands there now, in the language that is spoken.
QString spoken(const char *context, const char *source)
{
    return plain(QCoreApplication::translate(context, source));
}

/// What asks "also for these servers?" is a decision and no gate. The server's name may stand anywhere in it.
bool isDecision(const QAbstractButton &box)
{
    const QString text = spoken("credssp::ReviewPage", "Turn it off also for %1");
    const QString name = box.accessibleName();
    return name.startsWith(text.section(QStringLiteral("%1"), 0, 0)) &&
           name.endsWith(text.section(QStringLiteral("%1"), 1));
}

} // namespace

QAbstractButton *Journey::alsoBox()
{
    for (QCheckBox *box : page().findChildren<QCheckBox *>())
        if (box->isVisible() && isDecision(*box) && !box->isChecked())
            return box;
    return nullptr;
}

void Journey::tickAll()
{
    for (QCheckBox *box : page().findChildren<QCheckBox *>())
        if (box->isVisible() && box->isEnabled() && !box->isChecked() && !isDecision(*box))
            QTest::keyClick(box, Qt::Key_Space);
}

bool Journey::goOn()
{
    const int before = m_window->currentId();
    if (isAt(PageId::Done)) // its button closes the window
        return false;
    const bool awake = QTest::qWaitFor(
        [&] {
            if (primary() == nullptr || !primary()->isEnabled())
                tickAll();
            return primary() != nullptr && primary()->isEnabled();
        },
        patience);
    if (!awake)
        return false;
    QTest::keyClick(primary(), Qt::Key_Space);
    return QTest::qWaitFor([&] { return m_window->currentId() != before; }, patience);
}

bool Journey::goOnTo(PageId page)
{
    for (int i = 0; i < pageCount && !isAt(page); ++i)
        if (!goOn())
            return false;
    return isAt(page);
}

QAbstractButton *Journey::find(const QString &text)
{
    const auto buttons = m_window->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons)
        if (button->isVisible() && plain(button->text()).contains(text))
            return button;
    return nullptr;
}

bool Journey::press(const QString &text)
{
    const bool there = QTest::qWaitFor(
        [&] {
            const QAbstractButton *button = find(text);
            return button != nullptr && button->isEnabled();
        },
        patience);
    if (there)
        find(text)->click();
    return there;
}

QString Journey::everythingSaid()
{
    QStringList texts;
    for (const QWidget *widget : page().findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(plain(button->text()));
        else if (const auto *box = qobject_cast<const QPlainTextEdit *>(widget))
            texts.append(box->toPlainText());
    }
    return texts.join(QLatin1Char('\n'));
}

void Journey::settle()
{
    QVERIFY(QTest::qWaitFor([&] { return !m_shared->worker().isBusy(); }, patience));
}

QStringList Journey::names()
{
    QStringList names{QStringLiteral("CredSSP Wizard"), QStringLiteral("CredSSP"), m_shared->client(),
                      QStringLiteral("contoso.com")};
    names += m_shared->servers();
    if (const PracticeScenario *scenario = m_shared->scenario())
        names.append(scenario->name);
    for (const Finding &finding : m_shared->findings())
        names.append(finding.value);
    for (const StepPreview &step : m_shared->preview().steps) {
        names.append(step.command);
        for (const RegistryRow &row : step.registry)
            names += {row.key, row.name};
    }
    names.removeAll(QString());
    // The longest first: a name may be a part of another.
    std::ranges::sort(names, std::ranges::greater(), &QString::size);
    return names;
}

bool Journey::tryAgain()
{
    return press(spoken("credssp::ResultPage", "&Try the connection")) &&
           QTest::qWaitFor([&] { return primary() != nullptr && primary()->isEnabled(); }, patience);
}

void Journey::lie(bool lying)
{
    bool told = false;
    m_shared->withSession(
        m_window.get(),
        [lying](Session &session, std::stop_token) -> Result<bool> {
            session.setup().practice->setLying(lying);
            return true;
        },
        [&](const Result<bool> &) { told = true; });
    QVERIFY(QTest::qWaitFor([&] { return told; }, patience));
}

bool Journey::says(const QString &text)
{
    return QTest::qWaitFor([&] { return everythingSaid().contains(text); }, patience);
}

} // namespace test
