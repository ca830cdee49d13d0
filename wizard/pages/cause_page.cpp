#include "wizard/pages/cause_page.h"

#include "engine/report/words.h"
#include "wizard/models/cause_model.h"
#include "wizard/pages/cause_parts.h"
#include "wizard/widgets/choice_card.h"
#include "wizard/widgets/copy_button.h"
#include "wizard/widgets/expander.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/state_mark.h"
#include "wizard/widgets/status_label.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace credssp {

namespace {

/// As high as its texts need at the width it gets. The area would else go by the height that they need at
/// their narrowest, and scroll where everything fits.
class Body final : public QWidget
{
public:
    [[nodiscard]] QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }
};

} // namespace

CausePage::CausePage(CauseModel &model, QWidget *parent)
    : StepPage(PageId::Cause, tr("What we found"), QString(), parent)
    , m_model(model)
{
    buildFrame();
    connect(&m_model, &CauseModel::changed, this, &CausePage::showFound);
    connect(&m_model, &CauseModel::planChanged, this, &CausePage::showPlan);
    connect(notice(), &Notice::actionTriggered, &m_model, &CauseModel::again);
    showFound();
}

void CausePage::buildFrame()
{
    m_tried = new WrapLabel(QString(), this);
    theme::setTextRole(*m_tried, theme::Role::MutedText);
    m_tried->setObjectName(QStringLiteral("tried"));
    content()->addWidget(m_tried);

    m_busy = new QWidget(this);
    auto *busy = new QHBoxLayout(m_busy);
    busy->setContentsMargins(0, 0, 0, 0);
    busy->setSpacing(theme::related);
    auto *bar = new QProgressBar(m_busy);
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Working"));
    busy->addWidget(bar, 1);
    auto *stop = new QPushButton(tr("S&top"), m_busy);
    stop->setObjectName(QStringLiteral("stop"));
    stop->setAutoDefault(false);
    connect(stop, &QPushButton::clicked, &m_model, &CauseModel::cancel);
    busy->addWidget(stop);
    m_busy->hide();
    content()->addWidget(m_busy);
    m_patience = new QTimer(this);
    m_patience->setSingleShot(true);
    m_patience->setInterval(std::chrono::milliseconds(400));
    connect(m_patience, &QTimer::timeout, this, [this] { m_busy->setVisible(m_model.isBusy()); });

    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    content()->addWidget(m_scroll, 1);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::related);
    m_status = new StatusLabel(this);
    m_status->setObjectName(QStringLiteral("status"));
    foot->addWidget(m_status, 1);
    m_again = new QPushButton(tr("Check &again"), this);
    m_again->setObjectName(QStringLiteral("again"));
    m_again->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, &m_model, &CauseModel::again);
    foot->addWidget(m_again);
    content()->addLayout(foot);
}

void CausePage::enter()
{
    m_model.begin();
    takeFocus();
}

void CausePage::takeFocus()
{
    // What is asked first, or what is done next where nothing is asked.
    if (!isVisible() || m_model.isThinking())
        return;
    if (!m_cards.empty())
        m_cards.at(static_cast<std::size_t>(std::max(m_model.chosen(), 0)))->radioButton()->setFocus();
    else if (m_handOn != nullptr)
        m_handOn->copyButton()->setFocus();
    else if (wizard() != nullptr)
        wizard()->button(QWizard::NextButton)->setFocus();
}

PageId CausePage::following() const
{
    return m_model.following();
}

bool CausePage::isComplete() const
{
    return m_model.canGoOn();
}

QString CausePage::help() const
{
    return tr(
        "This page says what most likely stands behind the error, and what helps against it. The best is "
        "chosen already; the others stand below it, with what speaks against them.\n\n"
        "It is safe: nothing is changed here. On the next page you see every change before it is made.\n\n"
        "Press the button at the bottom to look at the changes. What a person must do is listed here as "
        "steps; tick each when it is done.");
}

void CausePage::showFound()
{
    setHeading(heading(), m_model.sentence());
    const QStringList tried = m_model.tried();
    m_tried->setText(tried.join(QLatin1Char('\n')));
    m_tried->setVisible(!tried.isEmpty());
    showNotice();

    m_cards.clear();
    m_manual = nullptr;
    m_handOn = nullptr;
    auto *body = new Body;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    addCards(body, column);
    addEndings(body, column);
    addExpanders(body, column);
    column->addStretch(m_handOn == nullptr ? 1 : 0);
    m_scroll->setWidget(body);
    body->setAutoFillBackground(false);
    showPlan();
    takeFocus();
}

void CausePage::showNotice()
{
    const CauseModel::NoticeText said = m_model.notice();
    notice()->setKind(said.kind == CauseModel::NoticeText::Kind::Problem   ? Notice::Kind::Problem
                      : said.kind == CauseModel::NoticeText::Kind::Warning ? Notice::Kind::Warning
                                                                           : Notice::Kind::Info);
    notice()->setDetail(said.detail);
    notice()->setAction(said.again ? tr("Check &again") : QString());
    notice()->setText(said.text);
}

void CausePage::addCards(QWidget *body, QVBoxLayout *column)
{
    delete std::exchange(m_group, new QButtonGroup(this));
    m_list = new QVBoxLayout;
    m_list->setSpacing(theme::related);
    column->addLayout(m_list);
    const auto &remedies = m_model.remedies();
    for (std::size_t i = 0; i < remedies.size(); ++i) {
        const RankedRemedy &remedy = remedies.at(i);
        const int index = static_cast<int>(i);
        auto *card = new ChoiceCard(remedy.goal, body);
        card->setGroup(m_group);
        card->setLikelihood(remedy.confidence);
        card->setRisk(report_words::riskWord(remedy.risk), remedy.risk > Risk::Low);
        card->setReasons(remedy.reasons);
        if (!remedy.against.isEmpty())
            card->setReasonsAgainst(remedy.against);
        card->setRecommended(i == 0);
        card->setChecked(index == m_model.chosen());
        connect(card, &ChoiceCard::chosen, this, [this, index, card] {
            m_model.choose(index);
            // The arrow keys go from card to card; the area follows once the cards have their new heights.
            QTimer::singleShot(0, card, [this, card] { m_scroll->ensureWidgetVisible(card->radioButton()); });
        });
        m_list->addWidget(card);
        m_cards.push_back(card);
    }
}

void CausePage::addEndings(QWidget *body, QVBoxLayout *column)
{
    if (!m_cards.empty())
        return;
    if (const QString verdict = m_model.verdict(); !verdict.isEmpty()) {
        auto *card = new Card(body);
        auto *line = new QHBoxLayout;
        line->setSpacing(theme::groups);
        line->addWidget(new StateMark(Mark::Fine, card));
        line->addWidget(new WrapLabel(verdict, card), 1);
        card->column()->addLayout(line);
        column->addWidget(card);
    }
    if (const QString text = m_model.handOn(); !text.isEmpty()) {
        m_handOn = new HandOnView(text, body);
        column->addWidget(m_handOn, 1);
    }
    if (const QStringList advice = m_model.advice(); !advice.isEmpty())
        column->addWidget(sentenceCard(tr("What you can do"), advice, body));
    if (const QStringList untold = m_model.untold(); !untold.isEmpty())
        column->addWidget(sentenceCard(tr("What could not be told"), untold, body));
}

void CausePage::addExpanders(QWidget *body, QVBoxLayout *column)
{
    const auto add = [&](const QString &title, QWidget *inside) {
        column->addWidget(new Expander(title, inside, body));
    };
    if (!m_cards.empty()) {
        if (const QString text = m_model.handOn(); !text.isEmpty())
            add(tr("Text for the &owner of the policy"), new HandOnView(text, body));
        if (const QStringList advice = m_model.advice(); !advice.isEmpty())
            add(tr("What e&lse is worth knowing"), bulletList(advice, body));
    }
    if (const auto others = m_model.notOffered(); !others.empty())
        add(tr("&Why not something else?"), notOfferedList(others, body));
    if (const QStringList alternatives = m_model.alternatives(); !alternatives.isEmpty())
        add(tr("&Do you need CredSSP at all?"), bulletList(alternatives, body));
}

void CausePage::showPlan()
{
    showManual();
    showBusy();
    const QString sentence = m_model.planSentence();
    if (sentence != m_status->text())
        m_status->announce(sentence);
    m_status->setVisible(!sentence.isEmpty());
    m_again->setVisible(m_model.planStage() == CauseModel::PlanStage::Failed);
    setPrimary(m_model.primaryText());
    emit completeChanged();
}

void CausePage::showManual()
{
    const auto &steps = m_model.manualSteps();
    if (m_manual != nullptr && !steps.empty() && m_manual->shows(steps)) {
        m_manual->setTicks(steps);
        return;
    }
    delete std::exchange(m_manual, nullptr);
    if (steps.empty() || m_cards.empty())
        return;
    m_manual = new ManualList(steps, m_model.planNotes(), m_scroll->widget());
    connect(m_manual, &ManualList::ticked, &m_model, &CauseModel::setTicked);
    m_list->insertWidget(m_model.chosen() + 1, m_manual);
}

void CausePage::showBusy()
{
    if (!m_model.isBusy()) {
        m_patience->stop();
        m_busy->hide();
    } else if (!m_patience->isActive() && !m_busy->isVisible()) {
        m_patience->start();
    }
}

} // namespace credssp
