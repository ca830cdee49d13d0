#include "wizard/troubleshooting_wizard.h"

#include "wizard/models/cause_model.h"
#include "wizard/models/change_model.h"
#include "wizard/models/check_model.h"
#include "wizard/models/computers_model.h"
#include "wizard/models/done_model.h"
#include "wizard/models/error_model.h"
#include "wizard/models/result_model.h"
#include "wizard/models/review_model.h"
#include "wizard/models/troubleshooting.h"
#include "wizard/pages/cause_page.h"
#include "wizard/pages/change_page.h"
#include "wizard/pages/check_page.h"
#include "wizard/pages/computers_page.h"
#include "wizard/pages/done_page.h"
#include "wizard/pages/error_page.h"
#include "wizard/pages/result_page.h"
#include "wizard/pages/review_page.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/step_rail.h"
#include "wizard/widgets/theme.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QResizeEvent>
#include <QScreen>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace credssp {

struct TroubleshootingWizard::Models
{
    explicit Models(Troubleshooting &shared)
        : error(shared)
        , computers(shared)
        , check(shared)
        , cause(shared)
        , review(shared)
        , change(shared)
        , result(shared)
        , done(shared)
    {
    }

    ErrorModel error;
    ComputersModel computers;
    CheckModel check;
    CauseModel cause;
    ReviewModel review;
    ChangeModel change;
    ResultModel result;
    DoneModel done;
};

namespace {

constexpr int untilOnScreen = 20; ///< milliseconds from painting to the picture that people see
constexpr int railNeeds = 1100;   ///< pixels of window width, below which the rail is one line

std::vector<PageId> pagesOf(TroubleshootingWizard::Extent extent)
{
    if (extent == TroubleshootingWizard::Extent::Elevated)
        return {PageId::Review, PageId::Change};
    return {PageId::Error,  PageId::Computers, PageId::Check,  PageId::Cause,
            PageId::Review, PageId::Change,    PageId::Result, PageId::Done};
}

} // namespace

TroubleshootingWizard::TroubleshootingWizard(Troubleshooting &shared, Extent extent, QWidget *parent)
    : QWizard(parent)
    , m_shared(shared)
    , m_extent(extent)
    , m_pages(pagesOf(extent))
    , m_models(std::make_unique<Models>(shared))
{
    setWindowTitle(tr("CredSSP Wizard"));
    // The same page everywhere; the system's own frames stay around it.
    setWizardStyle(QWizard::ModernStyle);
    setOptions(QWizard::NoBackButtonOnStartPage | QWizard::NoCancelButton | QWizard::HaveHelpButton |
               QWizard::HelpButtonOnRight);
    addPages();
    setUpButtons();
    setMinimumSize(800, 560);
    // Larger than the screen it would be cut down, and laid out anew, as soon as it is shown.
    resize(QSize(1140, 740).boundedTo(screen()->availableGeometry().size()));
    fitRail(width());

    connect(this, &QWizard::currentIdChanged, this, &TroubleshootingWizard::pageShown);
    connect(this, &QWizard::helpRequested, this, &TroubleshootingWizard::showHelp);
    connect(&m_shared, &Troubleshooting::pageRequested, this, &TroubleshootingWizard::goTo);
    connect(&m_shared, &Troubleshooting::practiceChanged, this, &TroubleshootingWizard::updateBanner);
    connect(this, &QWizard::customButtonClicked, this, &TroubleshootingWizard::saveReport);
    connect(&m_models->done, &DoneModel::changed, this, &TroubleshootingWizard::updateBanner);
    // In the second window the rail says where one is, and leads nowhere.
    m_rail->setLocked(m_extent == Extent::Elevated);
    connect(&m_models->change, &ChangeModel::runningChanged, this,
            [this](bool running) { m_rail->setLocked(running || m_extent == Extent::Elevated); });
    updateBanner();
}

TroubleshootingWizard::~TroubleshootingWizard() = default;

void TroubleshootingWizard::addPages()
{
    const PageId first = m_pages.front();
    // Before the rail: on every page Tab goes from the page to the rail, and on to the buttons.
    setPage(static_cast<int>(first), newPage(first));
    setStartId(static_cast<int>(first));
    m_rail = new StepRail(this);
    QStringList words;
    for (const PageId page : m_pages)
        words.append(railWord(page));
    m_rail->setSteps(words);
    setSideWidget(m_rail);
    connect(m_rail, &StepRail::stepRequested, this,
            [this](int step) { goTo(m_pages.at(static_cast<std::size_t>(step))); });
}

int TroubleshootingWizard::placeOf(PageId page) const
{
    const auto found = std::ranges::find(m_pages, page);
    return found == m_pages.end() ? -1 : static_cast<int>(found - m_pages.begin());
}

StepPage *TroubleshootingWizard::newPage(PageId page)
{
    switch (page) {
    case PageId::Error:
        return new ErrorPage(m_models->error, this);
    case PageId::Computers:
        return new ComputersPage(m_models->computers, this);
    case PageId::Check:
        return new CheckPage(m_models->check, this);
    case PageId::Cause:
        return new CausePage(m_models->cause, this);
    case PageId::Review:
        return new ReviewPage(m_models->review, this);
    case PageId::Change:
        return new ChangePage(m_models->change, this);
    case PageId::Result:
        return new ResultPage(m_models->result, this);
    case PageId::Done:
        break;
    }
    return new DonePage(m_models->done, this);
}

void TroubleshootingWizard::makePage(PageId page)
{
    const int id = static_cast<int>(page);
    if (this->page(id) != nullptr || placeOf(page) < 0)
        return;
    StepPage *made = newPage(page);
    setPage(id, made);
    showStep(*made);
    showBanner(*made);
}

void TroubleshootingWizard::showStep(StepPage &page)
{
    // Where the rail has its place, it says it.
    page.setStep(sideWidget() == nullptr ? m_rail->summary(placeOf(page.pageId())) : QString());
}

void TroubleshootingWizard::makeNextPage()
{
    const auto next = std::ranges::find_if(
        m_pages, [this](PageId candidate) { return page(static_cast<int>(candidate)) == nullptr; });
    if (next == m_pages.end())
        return;
    makePage(*next);
    QTimer::singleShot(0, this, &TroubleshootingWizard::makeNextPage);
}

void TroubleshootingWizard::paintEvent(QPaintEvent *event)
{
    QWizard::paintEvent(event);
    if (std::exchange(m_painted, true))
        return;
    // The first page is there at once; the others come once it is on the screen, one at a time, so that keys
    // and clicks are answered in between.
    QTimer::singleShot(untilOnScreen, this, &TroubleshootingWizard::makeNextPage);
}

void TroubleshootingWizard::setUpButtons()
{
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::FinishButton, tr("&Close"));
    setButtonText(QWizard::HelpButton, tr("&Help"));
    setOption(QWizard::HaveCustomButton1);
    setButtonText(QWizard::CustomButton1, tr("Save re&port"));
    button(QWizard::CustomButton1)->setObjectName(QStringLiteral("saveReport"));
    setButtonLayout({QWizard::HelpButton, QWizard::CustomButton1, QWizard::Stretch, QWizard::BackButton,
                     QWizard::NextButton, QWizard::FinishButton});
    theme::setPrimary(*qobject_cast<QPushButton *>(button(QWizard::NextButton)));
    button(QWizard::NextButton)->setObjectName(QStringLiteral("primary"));
    button(QWizard::FinishButton)->setObjectName(QStringLiteral("close"));
}

StepPage *TroubleshootingWizard::stepPage(PageId page)
{
    makePage(page);
    return qobject_cast<StepPage *>(this->page(static_cast<int>(page)));
}

void TroubleshootingWizard::goTo(PageId page)
{
    const int target = static_cast<int>(page);
    if (target == currentId() || placeOf(page) < 0)
        return;
    if (visitedIds().contains(target)) {
        // The pages in between are passed, not entered.
        m_passing = true;
        while (currentId() != target && visitedIds().contains(target))
            back();
        m_passing = false;
        pageShown(currentId());
        return;
    }
    m_jump = target;
    next();
    m_jump = -1;
}

bool TroubleshootingWizard::validateCurrentPage()
{
    // What the primary button does on a page belongs to that button, not to a jump that leads past it.
    if (m_jump < 0 && !QWizard::validateCurrentPage())
        return false;
    // Who is quicker than the pages are made does not wait for the others.
    if (const int next = nextId(); next >= 0)
        makePage(static_cast<PageId>(next));
    return true;
}

int TroubleshootingWizard::nextId() const
{
    return m_jump >= 0 ? m_jump : QWizard::nextId();
}

void TroubleshootingWizard::setGround(StepPage &page)
{
    // QWizard paints the frame around its pages like an input; cards need the window's own ground.
    // By the role of a window: as an input's ground it would be handed on to every input on the pages.
    page.parentWidget()->setBackgroundRole(QPalette::Window);
    theme::setGroundRole(*page.parentWidget(), theme::Role::Window);
}

void TroubleshootingWizard::pageShown(int id)
{
    if (m_passing)
        return;
    if (m_shown >= 0 && m_shown != id)
        stepPage(static_cast<PageId>(m_shown))->leave();
    m_shown = id;
    if (id < 0)
        return;
    StepPage *page = stepPage(static_cast<PageId>(id));
    setGround(*page);
    // Enter is the primary button, except where it changes computers.
    setOption(QWizard::NoDefaultButton, page->changesComputers());
    updateRail();
    updateReportButton();
    page->enter();
}

void TroubleshootingWizard::updateBanner()
{
    for (const int id : pageIds())
        showBanner(*stepPage(static_cast<PageId>(id)));
    updateReportButton();
}

void TroubleshootingWizard::showBanner(StepPage &page)
{
    const PracticeScenario *scenario = m_shared.scenario();
    if (scenario != nullptr)
        page.setBanner(tr("Practice \"%1\": nothing real is changed.").arg(scenario->name),
                       Notice::Kind::Practice);
    else
        page.setBanner(m_models->done.onTitle(), Notice::Kind::Warning);
}

void TroubleshootingWizard::updateReportButton()
{
    // From the changes on there is something to report; the last page has its own, beside what it is about.
    const bool about =
        currentId() == static_cast<int>(PageId::Change) || currentId() == static_cast<int>(PageId::Result);
    button(QWizard::CustomButton1)->setVisible(about && m_models->done.hasReport());
}

void TroubleshootingWizard::updateRail()
{
    const int place = placeOf(static_cast<PageId>(currentId()));
    m_rail->setState(place, place);
}

void TroubleshootingWizard::resizeEvent(QResizeEvent *event)
{
    QWizard::resizeEvent(event);
    if (m_rail != nullptr) // Windows resizes while the wizard's frame is being made
        fitRail(event->size().width());
}

void TroubleshootingWizard::fitRail(int width)
{
    const bool compact = width < railNeeds;
    if (compact == (sideWidget() == nullptr))
        return;
    // A hidden side widget would leave its margin behind.
    setSideWidget(compact ? nullptr : m_rail);
    m_rail->setVisible(!compact);
    // QWizard has laid itself out anew, and given its frame the ground of an input again.
    if (currentId() >= 0)
        setGround(*stepPage(static_cast<PageId>(currentId())));
    for (const int id : pageIds())
        showStep(*stepPage(static_cast<PageId>(id)));
}

void TroubleshootingWizard::showHelp()
{
    const StepPage *page = stepPage(static_cast<PageId>(currentId()));
    QMessageBox box(QMessageBox::NoIcon, page->heading(), page->heading(), QMessageBox::Close, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(page->help());
    box.exec();
}

void TroubleshootingWizard::saveReport()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save the report"), m_models->done.reportName() + QStringLiteral(".html"),
        tr("Page for people (*.html);;Data for programs (*.json)"));
    if (path.isEmpty())
        return;
    if (const auto saved = m_models->done.saveReport(path, DoneModel::formatOf(path)); !saved)
        QMessageBox::warning(this, windowTitle(), errorText(saved.error()));
}

bool TroubleshootingWizard::ask(const QString &title, const QString &text, const QString &yes,
                                const QString &no)
{
    QMessageBox box(QMessageBox::Warning, windowTitle(), title, QMessageBox::NoButton, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(text);
    const QPushButton *close = box.addButton(yes, QMessageBox::DestructiveRole);
    QPushButton *stay = box.addButton(no, QMessageBox::RejectRole);
    box.setDefaultButton(stay);
    box.setEscapeButton(stay);
    box.exec();
    return box.clickedButton() == close;
}

bool TroubleshootingWizard::mayClose()
{
    if (m_models->change.isRunning()) {
        if (!ask(tr("Changes are being made right now."),
                 tr("The step under way is finished first; those after it are not begun. The next start "
                    "offers to "
                    "finish them or to take back what was done."),
                 tr("S&top and close"), tr("&Keep going")))
            return false;
        m_models->change.stop();
        return true;
    }
    // What is on is looked after by the first window, which goes on.
    const QString warning = m_extent == Extent::Elevated ? QString() : m_models->done.closingWarning();
    return warning.isEmpty() ||
           ask(tr("Something is still switched on."), warning, tr("&Close all the same"), tr("&Stay here"));
}

void TroubleshootingWizard::reject()
{
    if (mayClose())
        QWizard::reject();
}

void TroubleshootingWizard::done(int result)
{
    if (result == Accepted && !mayClose())
        return;
    QWizard::done(result);
}

} // namespace credssp
