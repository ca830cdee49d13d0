// Every piece in every scheme and at 100 and 200 %, as pictures for people to look at.
#include "tests/support/log_guard.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/choice_card.h"
#include "wizard/widgets/command_view.h"
#include "wizard/widgets/expander.h"
#include "wizard/widgets/finding_row.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/registry_table.h"
#include "wizard/widgets/state_mark.h"
#include "wizard/widgets/status_label.h"
#include "wizard/widgets/step_rail.h"
#include "wizard/widgets/tick_row.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace credssp;

namespace {

RegistryRow row(const QString &name, RegistryState before, RegistryState after, const QString &note = {})
{
    return {RegistryStore::Hklm,
            QStringLiteral("HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\CredentialsDelegation"
                           "\\AllowFreshCredentials"),
            name,
            std::move(before),
            std::move(after),
            note};
}

RegistryState text(const char *value)
{
    return RegistryState::present(RegistryData::text(QString::fromUtf8(value)));
}

std::vector<RegistryRow> sampleRows()
{
    std::vector<RegistryRow> rows{
        row(QStringLiteral("AllowFreshCredentials"), RegistryState::present(RegistryData::dword(0)),
            RegistryState::present(RegistryData::dword(1))),
        row(QStringLiteral("1"), RegistryState::valueAbsent(), text("wsman/node1.contoso.com")),
        row(QStringLiteral("2"), text("wsman/old-node.contoso.com"), RegistryState::valueAbsent())};
    for (int i = 3; i < 9; ++i)
        rows.push_back(row(QString::number(i), text("wsman/other"), text("wsman/other")));
    RegistryRow policy =
        row(QStringLiteral("ConcatenateDefaults_AllowFresh"), RegistryState::denied(),
            RegistryState::present(RegistryData::dword(1)), QStringLiteral("not available yet"));
    policy.store = RegistryStore::LocalPolicy;
    rows.push_back(policy);
    return rows;
}

QWidget *controls()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->addWidget(titleLabel(QStringLiteral("What does the error say?")));
    column->addWidget(mutedLabel(QStringLiteral("One sentence that says what this page is for.")));
    column->addWidget(headingLabel(QStringLiteral("Controls")));
    for (const bool enabled : {true, false}) {
        auto *buttons = new QHBoxLayout;
        auto *primary = new QPushButton(QStringLiteral("&Check the computers"));
        theme::setPrimary(*primary);
        auto *plain = new QPushButton(QStringLiteral("&Open a file"));
        plain->setIcon(icon(Icon::Open));
        auto *quiet = new QPushButton(QStringLiteral("&Help"));
        theme::setQuiet(*quiet);
        for (auto *button : {primary, plain, quiet}) {
            button->setEnabled(enabled);
            buttons->addWidget(button);
        }
        buttons->addStretch();
        column->addLayout(buttons);
        auto *ticks = new QHBoxLayout;
        for (int i = 0; i < 4; ++i) {
            QAbstractButton *tick =
                i < 2 ? static_cast<QAbstractButton *>(new QCheckBox(QStringLiteral("I have &read this")))
                      : new QRadioButton(QStringLiteral("It &works"));
            if (auto *box = qobject_cast<QCheckBox *>(tick))
                box->setChecked(i == 1);
            tick->setAutoExclusive(false);
            tick->setCheckable(true);
            tick->setChecked(i % 2 == 1);
            tick->setEnabled(enabled);
            ticks->addWidget(tick);
        }
        ticks->addStretch();
        column->addLayout(ticks);
        auto *inputs = new QHBoxLayout;
        auto *line = new QLineEdit(enabled ? QString() : QStringLiteral("node1.contoso.com"));
        line->setPlaceholderText(QStringLiteral("Name of a computer"));
        auto *combo = new QComboBox;
        combo->addItems({QStringLiteral("This computer (GATEWAY01)"), QStringLiteral("node1")});
        auto *bar = new QProgressBar;
        bar->setValue(40);
        for (QWidget *widget :
             {static_cast<QWidget *>(line), static_cast<QWidget *>(combo), static_cast<QWidget *>(bar)}) {
            widget->setEnabled(enabled);
            inputs->addWidget(widget, 1);
        }
        column->addLayout(inputs);
    }
    auto *paste = new QPlainTextEdit;
    paste->setPlaceholderText(QStringLiteral("Paste the error here, or drop a file"));
    paste->setMaximumHeight(80);
    column->addWidget(paste);
    auto *tabs = new QTabWidget;
    auto *list = new QTreeWidget;
    list->setHeaderLabels({QStringLiteral("Computer"), QStringLiteral("State")});
    for (int i = 0; i < 12; ++i)
        new QTreeWidgetItem(list, {QStringLiteral("node%1").arg(i), QStringLiteral("fine")});
    list->setCurrentItem(list->topLevelItem(1));
    tabs->addTab(list, QStringLiteral("GATEWAY01"));
    tabs->addTab(new QWidget, QStringLiteral("node1"));
    tabs->addTab(new QWidget, QStringLiteral("node2"));
    tabs->setFixedHeight(180);
    column->addWidget(tabs);
    auto *status = new StatusLabel;
    status->announce(QStringLiteral("Four computers are being asked."));
    column->addWidget(status);
    column->addStretch();
    return page;
}

QWidget *states()
{
    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    auto *rail = new StepRail;
    rail->setSteps({QStringLiteral("Error"), QStringLiteral("Computers"), QStringLiteral("Check"),
                    QStringLiteral("Cause"), QStringLiteral("Review"), QStringLiteral("Change"),
                    QStringLiteral("Result"), QStringLiteral("Done")});
    rail->setState(2, 3);
    columns->addWidget(rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::groups);
    columns->addLayout(column, 1);
    for (const auto kind :
         {Notice::Kind::Practice, Notice::Kind::Info, Notice::Kind::Warning, Notice::Kind::Problem}) {
        auto *notice = new Notice;
        notice->setKind(kind);
        notice->setText(QStringLiteral("CredSSP is on on GATEWAY01 since 9 o'clock."));
        notice->setDetail(
            QStringLiteral("Whoever takes over node1 could read the passwords of those who sign in."));
        notice->setAction(QStringLiteral("Turn it off"));
        column->addWidget(notice);
    }
    auto *card = new Card;
    card->setStripe(theme::Role::Problem);
    for (const auto mark :
         {Mark::Fine, Mark::Attention, Mark::Problem, Mark::Unknown, Mark::NotApplicable, Mark::Asking}) {
        auto *row = new FindingRow(mark, QStringLiteral("The server does not accept CredSSP."));
        if (mark == Mark::Problem) {
            row->setValue(QStringLiteral("Auth_CredSSP = 0"));
            row->setWhy(
                QStringLiteral("Windows only accepts handed-on credentials where this is switched on."));
            row->whyButton()->setChecked(true);
        }
        card->column()->addWidget(row);
    }
    column->addWidget(card);
    auto *expander =
        new Expander(QStringLiteral("Do you &need CredSSP at all?"),
                     proseLabel(QStringLiteral(
                         "Most tasks work without it. Resource-based delegation hands on an identity without "
                         "handing on a password, and it can be limited to single servers.")));
    expander->setExpanded(true);
    column->addWidget(expander);
    column->addWidget(new Expander(QStringLiteral("Out&put"), new QWidget));
    column->addWidget(new TickRow(
        QStringLiteral("I have &read what this changes, and I know that whoever takes over node1 could read "
                       "the passwords of those who sign in there while it is switched on.")));
    auto *icons = new QHBoxLayout;
    for (int i = 0; i <= static_cast<int>(Icon::Wait); ++i) {
        auto *label = new QLabel;
        label->setPixmap(iconPixmap(static_cast<Icon>(i), 16, theme::Role::Text, qApp->devicePixelRatio()));
        icons->addWidget(label);
    }
    column->addLayout(icons);
    auto *large = new QHBoxLayout;
    for (int i = 0; i <= static_cast<int>(Icon::Wait); ++i) {
        auto *label = new QLabel;
        label->setPixmap(iconPixmap(static_cast<Icon>(i), 24, theme::Role::Text, qApp->devicePixelRatio()));
        large->addWidget(label);
    }
    column->addLayout(large);
    column->addStretch();
    return page;
}

QWidget *changes()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setSpacing(theme::groups);
    auto *group = new QButtonGroup(page);
    for (int i = 0; i < 3; ++i) {
        auto *card =
            new ChoiceCard(i == 0 ? QStringLiteral("If you want the connection to work again and keep other "
                                                   "servers' entries, then reset CredSSP on both computers.")
                                  : QStringLiteral("If the server's name is not known to the domain, then "
                                                   "register the service principal name."));
        card->setGroup(group);
        card->setLikelihood(i == 0 ? 0.92 : 0.41);
        card->setRisk(i == 0 ? QStringLiteral("low risk") : QStringLiteral("restarts something"), i != 0);
        card->setReasons({QStringLiteral("The server says that it does not accept CredSSP."),
                          QStringLiteral("The delegation list lacks wsman/node1.contoso.com.")});
        card->setReasonsAgainst({QStringLiteral("It needs administrator rights on both computers.")});
        card->setRecommended(i == 0);
        card->setChecked(i == 0);
        column->addWidget(card);
    }
    column->addWidget(new CommandView(
        QStringLiteral("PowerShell on GATEWAY01, as administrator"),
        QStringLiteral(
            "Enable-WSManCredSSP -Role Client -DelegateComputer 'node1.contoso.com','node2.contoso.com' "
            "-Force\n"
            "Set-ItemProperty -LiteralPath "
            "'HKLM:\\SOFTWARE\\Policies\\Microsoft\\Windows\\CredentialsDelegation\\AllowFreshCredentials' "
            "-Name '1' -Value $entry -Type String")));
    column->addWidget(new RegistryTable(sampleRows()));
    column->addStretch();
    return page;
}

} // namespace

class tst_Gallery : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void picture_data();
    void picture();

private:
    LogGuard m_log;
};

void tst_Gallery::picture_data()
{
    QTest::addColumn<theme::Scheme>("scheme");
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("page");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    const char *schemes[] = {"light", "dark", "high-contrast"};
    const char *pages[] = {"controls", "states", "changes"};
    for (int s = 0; s < 3; ++s)
        for (const int percent : {100, 200})
            for (int p = 0; p < 3; ++p)
                for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft})
                    if (direction == Qt::LeftToRight || (percent == 100 && s == 0))
                        QTest::addRow("%s-%s-%d%s", pages[p], schemes[s], percent,
                                      direction == Qt::RightToLeft ? "-rtl" : "")
                            << static_cast<theme::Scheme>(s) << percent / 100.0 << p << direction;
}

void tst_Gallery::picture()
{
    QFETCH(theme::Scheme, scheme);
    QFETCH(double, scale);
    QFETCH(int, page);
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    theme::install(*qApp, scheme);
    const std::unique_ptr<QWidget> widget(page == 0 ? controls() : page == 1 ? states() : changes());
    widget->resize(800, 700);
    widget->show();
    QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
    widget->resize(800, std::max(700, widget->layout()->totalHeightForWidth(widget->width())));
    QCoreApplication::processEvents();
    QPixmap picture(widget->size() * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(theme::color(theme::Role::Window));
    widget->render(&picture);
    QVERIFY(QDir().mkpath(QStringLiteral(SCREENSHOTS "/widgets")));
    QVERIFY(picture.save(
        QStringLiteral(SCREENSHOTS "/widgets/%1.png").arg(QLatin1String(QTest::currentDataTag()))));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(tst_Gallery)
#include "tst_gallery.moc"
