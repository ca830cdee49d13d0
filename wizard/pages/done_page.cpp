#include "wizard/pages/done_page.h"

#include "wizard/models/done_model.h"
#include "wizard/pages/outcome_list.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/copy_button.h"
#include "wizard/widgets/expander.h"
#include "wizard/widgets/icon_label.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/status_label.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace credssp {

namespace {

constexpr int mostSentences = 4; ///< about what is on; the report lists all

} // namespace

DonePage::DonePage(DoneModel &model, QWidget *parent)
    : StepPage(PageId::Done, model.heading(), model.purpose(), parent)
    , m_model(model)
{
    addWhatIsOn();
    addChanges();
    addText();
    addEarlier();
    addButtons();
    content()->addStretch(1);
    connect(&m_model, &DoneModel::changed, this, [this] {
        // Much happens before this page is seen; enter() shows what has come of it.
        if (isVisible())
            refresh();
    });
    connect(&m_model, &DoneModel::kept, this, [this] {
        askReason(false);
        say(tr("The reason is recorded."));
    });
    refresh();
}

void DonePage::addWhatIsOn()
{
    m_on = new Card(this);
    m_on->setObjectName(QStringLiteral("on"));
    m_on->setStripe(theme::Role::Warning);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::groups);
    line->addWidget(new IconLabel(Icon::Power, 24, theme::Role::Warning, m_on), 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(theme::related);
    m_onText = new WrapLabel(QString(), m_on);
    m_onText->setObjectName(QStringLiteral("onText"));
    words->addWidget(m_onText);
    m_kept = new WrapLabel(QString(), m_on);
    m_kept->setObjectName(QStringLiteral("kept"));
    m_kept->setFont(theme::strongFont());
    words->addWidget(m_kept);
    words->addStretch();
    line->addLayout(words, 1);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(theme::related);
    m_turnOff = new QPushButton(m_model.turnOffText(), m_on);
    m_turnOff->setObjectName(QStringLiteral("turnOff"));
    m_turnOff->setAccessibleDescription(tr("Shows every change first; nothing is changed yet."));
    m_turnOff->setMinimumHeight(theme::controlHeight + theme::related);
    m_turnOff->setFont(theme::strongFont());
    theme::setPrimary(*m_turnOff);
    m_keep = new QPushButton(tr("&Keep it on…"), m_on);
    m_keep->setObjectName(QStringLiteral("keep"));
    m_keep->setAccessibleDescription(tr("Asks for the reason, which the report then says."));
    m_keep->setAutoDefault(false);
    theme::setQuiet(*m_keep);
    buttons->addWidget(m_turnOff);
    buttons->addWidget(m_keep);
    buttons->addStretch();
    line->addLayout(buttons);
    m_on->column()->addLayout(line);

    m_reasonRow = new QWidget(m_on);
    auto *ask = new QHBoxLayout(m_reasonRow);
    ask->setContentsMargins(theme::margin + theme::groups, 0, 0, 0);
    ask->setSpacing(theme::related);
    auto *label = new QLabel(tr("&Why does it stay on?"), m_reasonRow);
    m_reason = new QLineEdit(m_reasonRow);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Why does it stay on?"));
    m_reason->setPlaceholderText(tr("For example: the cluster is built until Thursday"));
    m_reason->setMaxLength(static_cast<int>(KeptOn::longestReason));
    label->setBuddy(m_reason);
    m_record = new QPushButton(tr("&Record the reason"), m_reasonRow);
    m_record->setObjectName(QStringLiteral("record"));
    m_record->setAutoDefault(false);
    ask->addWidget(label);
    ask->addWidget(m_reason, 1);
    ask->addWidget(m_record);
    m_on->column()->addWidget(m_reasonRow);
    content()->addWidget(m_on);

    connect(m_turnOff, &QPushButton::clicked, &m_model, &DoneModel::turnOff);
    connect(m_keep, &QPushButton::clicked, this, [this] { askReason(true); });
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_record->setEnabled(DoneModel::isReason(text)); });
    connect(m_record, &QPushButton::clicked, this, &DonePage::keepOn);
    m_record->setEnabled(false);
}

void DonePage::addChanges()
{
    m_changes = new QWidget(this);
    auto *column = new QVBoxLayout(m_changes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    column->addWidget(headingLabel(tr("What was changed"), m_changes));
    auto *card = new Card(m_changes);
    card->column()->setContentsMargins(0, theme::inside, 0, theme::inside);
    m_list = new OutcomeList(m_model.changes(), card);
    m_list->setObjectName(QStringLiteral("changes"));
    m_list->setAccessibleName(tr("What was changed"));
    card->column()->addWidget(m_list);
    column->addWidget(card);
    content()->addWidget(m_changes);
}

void DonePage::addText()
{
    m_textPart = new QWidget(this);
    auto *column = new QVBoxLayout(m_textPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::related);
    m_textTitle = headingLabel(QString(), m_textPart);
    auto *head = new QHBoxLayout;
    head->addWidget(m_textTitle, 1, Qt::AlignVCenter);
    m_copyText = new CopyButton(tr("Copy the te&xt"), tr("Copy the text to hand on"), m_textPart);
    m_copyText->setObjectName(QStringLiteral("copyText"));
    head->addWidget(m_copyText);
    column->addLayout(head);
    m_text = new QPlainTextEdit(m_textPart);
    m_text->setObjectName(QStringLiteral("text"));
    m_text->setReadOnly(true);
    theme::setGroundRole(*m_text->viewport(), theme::Role::Surface);
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 1);
    content()->addWidget(m_textPart, 100);
}

void DonePage::addButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::related);
    m_copy = new CopyButton(tr("Copy the &ticket text"), tr("Copy the ticket text"), this);
    m_copy->setObjectName(QStringLiteral("copy"));
    m_save = new QPushButton(tr("&Save the report…"), this);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setIcon(icon(Icon::Save));
    m_save->setAccessibleDescription(tr("As a page for people (HTML) or for programs (JSON)."));
    m_save->setAutoDefault(false);
    m_undo = new QPushButton(this);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setIcon(icon(Icon::Undo));
    m_undo->setAccessibleDescription(tr("Shows every step first; nothing is changed yet."));
    m_undo->setAutoDefault(false);
    m_status = new StatusLabel(this);
    m_status->setObjectName(QStringLiteral("status"));
    row->addWidget(m_copy);
    row->addWidget(m_save);
    m_status->hide();
    row->addWidget(m_status, 100, Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(m_undo);
    content()->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &DonePage::saveReport);
    connect(m_undo, &QPushButton::clicked, &m_model, &DoneModel::undoNext);
}

void DonePage::addEarlier()
{
    m_earlierList = new QListWidget;
    m_earlierList->setObjectName(QStringLiteral("earlier"));
    m_earlierList->setAccessibleName(tr("Still on from earlier sessions"));
    m_earlierList->setWordWrap(true);
    m_earlierList->setResizeMode(QListView::Adjust);
    m_earlierList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_earlierList->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_earlierList->setTabKeyNavigation(false);
    m_earlierList->setFixedHeight(3 * theme::controlHeight);
    m_earlier = new Expander(QString(), m_earlierList, this);
    content()->addWidget(m_earlier);
}

void DonePage::enter()
{
    say(QString());
    askReason(false);
    m_model.enter();
    refresh();
    if (m_turnOff->isVisibleTo(this))
        m_turnOff->setFocus();
    else if (m_copyText->isVisibleTo(this))
        m_copyText->setFocus();
    else
        m_copy->setFocus();
}

void DonePage::refresh()
{
    setHeading(m_model.heading(), m_model.purpose());
    notice()->setKind(Notice::Kind::Problem);
    notice()->setText(m_model.problem());

    m_on->setVisible(!m_model.on().empty());
    m_turnOff->setText(m_model.turnOffText());
    m_onText->setText(m_model.onSentences(mostSentences).join(QLatin1Char('\n')));
    m_kept->setText(m_model.keptText());
    m_kept->setVisible(!m_kept->text().isEmpty());
    m_keep->setText(m_kept->text().isEmpty() ? tr("&Keep it on…") : tr("&Keep it on for another reason…"));
    askReason(m_asking);

    const bool changed = m_model.changedAnything();
    m_changes->setVisible(changed);
    const QString text = m_model.ticketText();
    m_copy->setSource(text);
    m_textPart->setVisible(!changed && !m_model.isReading() && m_model.hasReport());
    m_textTitle->setText(m_model.textTitle());
    m_text->setAccessibleName(m_model.textTitle());
    const QString handOn = m_model.handOn();
    m_copyText->setVisible(!handOn.isEmpty());
    m_copyText->setSource(handOn);
    const QString &shown = handOn.isEmpty() ? text : handOn;
    if (m_text->toPlainText() != shown)
        m_text->setPlainText(shown);
    m_copy->setEnabled(m_model.hasReport());
    m_save->setEnabled(m_model.hasReport());
    m_undo->setText(m_model.undoText());
    m_undo->setVisible(!m_model.undoText().isEmpty());

    const QStringList lines = m_model.earlierLines();
    m_earlier->setVisible(!lines.isEmpty());
    m_earlier->setTitle(tr("Still on from &earlier sessions: %n", nullptr, static_cast<int>(lines.size())));
    QStringList present;
    for (int i = 0; i < m_earlierList->count(); ++i)
        present.append(m_earlierList->item(i)->text());
    if (present != lines) {
        m_earlierList->clear();
        m_earlierList->addItems(lines);
    }
}

void DonePage::askReason(bool asking)
{
    m_asking = asking && !m_model.on().empty();
    m_reasonRow->setVisible(m_asking);
    m_keep->setEnabled(!m_asking);
    if (m_asking && isVisible())
        m_reason->setFocus();
}

void DonePage::say(const QString &text)
{
    m_status->setVisible(!text.isEmpty());
    if (text.isEmpty())
        m_status->clear();
    else
        m_status->announce(text);
}

void DonePage::keepOn()
{
    m_model.keepOn(m_reason->text());
}

void DonePage::saveReport()
{
    const QString html = tr("Page for people (*.html)");
    const QString json = tr("Data for programs (*.json)");
    QString chosen = html;
    const QString proposed = QDir::home().filePath(m_model.reportName() + QStringLiteral(".html"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the report"), proposed,
                                                      html + QStringLiteral(";;") + json, &chosen);
    if (path.isEmpty())
        return;
    const ReportFormat format = chosen == json ? ReportFormat::Json : DoneModel::formatOf(path);
    const auto saved = m_model.saveReport(path, format);
    say(saved ? tr("Saved: %1").arg(QDir::toNativeSeparators(path)) : errorText(saved.error()));
}

QString DonePage::help() const
{
    return tr(
        "This page says what was changed and what is still on. While CredSSP is on, sign-ins can be passed "
        "on: turn it off when the work is done. Taking back and turning off show every step first. "
        "The ticket text and the report say everything that happened here.");
}

} // namespace credssp
