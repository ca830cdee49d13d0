// The whole window with more than it is made for: 200 servers, 400 changes, 1000 registry values, 1 MB of
// text. What is measured is the longest time in which it answered nobody, page by page, against the 50 ms in
// which a person notices nothing.
#include "tests/bench/figure.h"
#include "tests/bench/person.h"
#include "tests/bench/practice_session.h"
#include "tests/bench/sample_error.h"
#include "wizard/models/troubleshooting.h"
#include "wizard/pages/step_page.h"
#include "wizard/troubleshooting_wizard.h"
#include "wizard/widgets/registry_table.h"
#include "wizard/widgets/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QWindow>

#include <iterator>

namespace {

using credssp::PageId;

constexpr double unnoticed = 50.0; ///< milliseconds
constexpr int servers = 200;
constexpr int listed = 500; ///< each stands in two lists of the registry
constexpr int earlier = 40; ///< sessions of the past

QString largeText()
{
    QString text;
    for (int i = 0; text.size() < 1024 * 1024; ++i)
        text += QStringLiteral("2026-01-01 12:00:%1 [%2] an ordinary line of an ordinary log file\n")
                    .arg(i % 60, 2, 10, QLatin1Char('0'))
                    .arg(i);
    return text + bench::sampleError();
}

/// A file that practice can be started with; the window is told of one server only, the others are typed.
QString worldFile(const QString &folder, const QString &scenario, int count, bool allNamed)
{
    const auto world = bench::manyServersWorld(scenario, count, 2);
    if (!world)
        return {};
    QJsonObject json = *world;
    if (!allNamed)
        json.insert(QStringLiteral("servers"), QJsonArray{QStringLiteral("node1.contoso.com")});
    QFile file(folder + QLatin1Char('/') + scenario + QStringLiteral(".json"));
    const QByteArray bytes = QJsonDocument(json).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

/// Sessions that have left something on.
bool leaveSessions(const QString &folder)
{
    for (int i = 0; i < earlier; ++i) {
        const auto setup = bench::practiceSetup(QStringLiteral("client-off"), folder);
        if (!setup)
            return false;
        credssp::Session session(*setup);
        const auto plan = session.plan(QStringLiteral("reset-credssp"));
        if (!plan || !session.apply(plan->remedy, credssp::planHash(*plan), {}))
            return false;
    }
    return true;
}

/// Does everything there is to do, page by page.
class Visitor final : public bench::Person
{
public:
    using Person::Person;

    void mainJob(const QString &world, const QString &text);
    void longTable(const QString &world);

private:
    void error(const QString &text);
    void computers();
    void check();
    void cause();
    void review();
    void change();
    void result(const QString &text);
    void done();
};

void Visitor::error(const QString &text)
{
    m_turns.begin(QStringLiteral("error: first shown"));
    m_turns.take([&] { m_window.show(); });
    m_turns.settle();
    auto *box = find<QPlainTextEdit>();
    doing("1 MB pasted");
    QGuiApplication::clipboard()->setText(text);
    m_turns.take([&] { box->paste(); });
    need(m_turns.until([&] { return m_shared.errorText().size() >= text.size(); }), "not pasted");
    m_turns.settle();
    openEverything();
    doing("typed into 1 MB");
    type(box, QStringLiteral("at the end"));
    key(box, Qt::Key_Home, {}, Qt::ControlModifier);
    type(box, QStringLiteral("at the start"));
    key(box, Qt::Key_Return);
    key(box, Qt::Key_End, {}, Qt::ControlModifier);
    m_turns.settle();
    resize();
    doing("1 MB removed");
    key(box, Qt::Key_A, {}, Qt::ControlModifier);
    key(box, Qt::Key_Delete);
    m_turns.settle();
}

void Visitor::computers()
{
    m_turns.settle();
    doing("200 pasted");
    QStringList list;
    for (int number = 2; number < servers; ++number)
        list.append(QStringLiteral("node%1.contoso.com").arg(number));
    QGuiApplication::clipboard()->setText(list.join(QLatin1Char('\n')));
    press(find<QPushButton>("paste"));
    m_turns.settle();
    resize();
    const auto fields = page().findChildren<QLineEdit *>();
    need(fields.size() == servers, "not all fields are there");
    doing("a name typed");
    QLineEdit *field = fields.back();
    m_turns.take([&] { field->setFocus(); });
    key(field, Qt::Key_End);
    type(field, QStringLiteral(", node200.contoso.com,"));
    key(find<QLineEdit>(), Qt::Key_Home);
    type(find<QLineEdit>(), QStringLiteral("abc"));
    for (int i = 0; i < 3; ++i)
        key(find<QLineEdit>(), Qt::Key_Backspace);
    QLineEdit *server = page().findChildren<QLineEdit *>().at(1);
    key(server, Qt::Key_End);
    type(server, QStringLiteral("abc"));
    for (int i = 0; i < 3; ++i)
        key(server, Qt::Key_Backspace);
    m_turns.settle();
    doing("scrolled");
    auto *area = find<QAbstractScrollArea>("servers");
    for (int i = 0; i < 20; ++i) {
        m_turns.take([&] { area->verticalScrollBar()->triggerAction(QScrollBar::SliderPageStepAdd); });
        m_turns.settleBriefly();
    }
    doing("a name removed");
    press(page().findChildren<QPushButton *>(QStringLiteral("remove")).back());
    m_turns.settle();
    doing("a list typed into one field");
    list.clear();
    for (int number = 1; number <= servers; ++number)
        list.append(QStringLiteral("node%1.contoso.com").arg(number));
    m_turns.take([&] { m_shared.setComputers(m_shared.client(), list); });
    m_turns.settle();
}

void Visitor::check()
{
    doing("answers arrive");
    need(m_turns.until([&] { return m_shared.isChecked(); }), "not checked");
    m_turns.settle();
    resize();
    walk(find<QAbstractItemView>("computers"), 30);
    walk(find<QAbstractItemView>("findings"), 20);
    m_turns.begin(QStringLiteral("done: nothing was changed"));
    m_turns.take([&] { m_window.goTo(PageId::Done); });
    m_turns.settle();
    m_turns.take([&] { m_window.goTo(PageId::Check); });
    m_turns.settle();
}

void Visitor::cause()
{
    m_turns.settle();
    openEverything();
    resize();
    doing("chosen");
    const auto choices = page().findChildren<QRadioButton *>();
    for (QRadioButton *choice : choices) {
        press(choice);
        m_turns.settle();
    }
    if (!choices.isEmpty())
        press(choices.front());
    m_turns.settle();
}

void Visitor::review()
{
    need(m_turns.until([&] { return m_shared.plan().has_value(); }), "no plan");
    m_turns.settle();
    need(m_shared.plan()->steps.size() >= 2 * servers, "too few changes");
    resize();
    openEverything();
    doing("resized, much open");
    for (const int width : {1100, 920, 1300, 1140}) {
        m_turns.take([&] { m_window.windowHandle()->resize(width, 740); });
        m_turns.settle();
    }
    doing("ticked");
    for (QCheckBox *box : page().findChildren<QCheckBox *>()) {
        if (!box->isChecked()) {
            m_turns.take([box] { box->click(); });
            m_turns.settleBriefly();
        }
    }
}

void Visitor::change()
{
    doing("changes are made");
    need(m_turns.until([&] { return m_shared.result().has_value(); }), "not made");
    m_turns.settle();
    resize();
    openEverything();
}

void Visitor::result(const QString &text)
{
    m_turns.settle();
    resize();
    walk(find<QAbstractItemView>("outcomes"), 20);
    doing("tried");
    press(find<QPushButton>("try"));
    m_turns.settle();
    doing("1 MB pasted");
    press(find<QRadioButton>("another"));
    m_turns.settle();
    QGuiApplication::clipboard()->setText(text);
    m_turns.take([&] { find<QPlainTextEdit>("other")->paste(); });
    m_turns.settle();
    type(find<QPlainTextEdit>("other"), QStringLiteral("abc"));
    m_turns.settle();
    press(find<QRadioButton>("works"));
    m_turns.settle();
}

void Visitor::done()
{
    m_turns.settle();
    resize();
    walk(find<QAbstractItemView>("changes"), 20);
    openEverything();
    resize();
}

void Visitor::mainJob(const QString &world, const QString &text)
{
    error(text);
    need(m_shared.startPractice(world).has_value(), "no practice");
    m_turns.begin(QStringLiteral("error: practice begun"));
    m_turns.settle();
    const std::pair<PageId, std::function<void()>> pages[] = {{PageId::Computers, [this] { computers(); }},
                                                              {PageId::Check, [this] { check(); }},
                                                              {PageId::Cause, [this] { cause(); }},
                                                              {PageId::Review, [this] { review(); }},
                                                              {PageId::Change, [this] { change(); }},
                                                              {PageId::Result, [&] { result(text); }},
                                                              {PageId::Done, [this] { done(); }}};
    for (const auto &[page, visit] : pages) {
        if (!problem().isEmpty())
            return;
        goOn(page);
        visit();
    }
    for (const PageId page : {PageId::Review, PageId::Check, PageId::Computers}) {
        m_turns.begin(
            QStringLiteral("%1: gone back to").arg(QLatin1String(bench::pageNames[static_cast<int>(page)])));
        m_turns.take([&] { m_window.goTo(page); });
        m_turns.settle();
    }
}

void Visitor::longTable(const QString &world)
{
    need(m_shared.startPractice(world).has_value(), "no practice");
    m_turns.begin(QStringLiteral("review: 1000 registry values"));
    m_turns.settle();
    m_shared.setUndertaking(
        {credssp::Undertaking::Kind::Apply, QStringLiteral("reset-credssp"), {}, false, {}});
    m_turns.take([&] { m_window.goTo(PageId::Review); });
    need(m_turns.until([&] { return m_shared.plan().has_value(); }), "no plan");
    m_turns.settle();
    for (int level = 0; level < 2; ++level) {
        openEverything();
        m_turns.settle();
    }
    const auto *longest = find<credssp::RegistryTable>();
    need(longest != nullptr && longest->rowCount() >= 1000, "no long table");
    doing("1000 registry values resized");
    for (const int width : {1100, 1060, 1000, 920, 860, 980, 1080, 1140, 1300, 1500}) {
        m_turns.take([&] { m_window.windowHandle()->resize(width, 740); });
        m_turns.settle();
    }
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bench::Options options = bench::Options::of(arguments);
    credssp::theme::install(application, credssp::theme::Scheme::Light);
    const QString text = largeText();
    const QTemporaryDir folder;
    const QString changes = worldFile(folder.path(), QStringLiteral("spn-missing"), servers, false);
    const QString table = worldFile(folder.path(), QStringLiteral("delegation-missing"), listed, true);
    if (changes.isEmpty() || table.isEmpty())
        return bench::giveUp(QStringLiteral("The worlds could not be made."));

    credssp::Troubleshooting *current = nullptr;
    bench::Turns turns([&] { return current != nullptr && current->worker().isBusy(); });
    for (int round = 0; round < (options.quick ? 1 : 5); ++round) {
        const QTemporaryDir journals;
        if (!leaveSessions(journals.path()))
            return bench::giveUp(QStringLiteral("There are no sessions of the past."));
        for (const bool first : {true, false}) {
            credssp::Troubleshooting shared(
                {false, QStringLiteral("GATEWAY01"), {}, journals.path(), {}, true, {}, {}, {}});
            current = &shared;
            credssp::TroubleshootingWizard window(shared);
            Visitor person(turns, shared, window);
            if (first) {
                person.mainJob(changes, text);
            } else {
                window.show();
                person.longTable(table);
            }
            if (!person.problem().isEmpty())
                return bench::giveUp(person.problem());
            current = nullptr;
        }
        turns.nextRound();
    }

    if (arguments.contains(QStringLiteral("--all")))
        for (const auto &longest : turns.all())
            std::fprintf(stderr, "  %-40s %8.1f ms, %8.1f ms of them computing\n", qPrintable(longest.action),
                         longest.milliseconds, longest.computing);
    bool met = true;
    const auto worst = turns.worstByPage();
    for (const char *page : bench::pageNames) {
        const QString name = QLatin1String(page);
        met &= bench::report({QStringLiteral("window-turns-") + name, worst.at(name).milliseconds, unnoticed,
                              1.0, QStringLiteral("ms")},
                             options);
    }
    return met ? 0 : 1;
}
