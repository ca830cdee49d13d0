#include "wizard/pages/step_page.h"

#include "wizard/widgets/notice.h"
#include "wizard/widgets/theme.h"
#include "wizard/widgets/wrap_label.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QWizard>

namespace credssp {

QString railWord(PageId page)
{
    switch (page) {
    case PageId::Error:
        return QCoreApplication::translate("credssp::ErrorPage", "Error");
    case PageId::Computers:
        return QCoreApplication::translate("credssp::ComputersPage", "Computers");
    case PageId::Check:
        return QCoreApplication::translate("credssp::CheckPage", "Check");
    case PageId::Cause:
        return QCoreApplication::translate("credssp::CausePage", "Cause");
    case PageId::Review:
        return QCoreApplication::translate("credssp::ReviewPage", "Review");
    case PageId::Change:
        return QCoreApplication::translate("credssp::ChangePage", "Change");
    case PageId::Result:
        return QCoreApplication::translate("credssp::ResultPage", "Result");
    case PageId::Done:
        break;
    }
    return QCoreApplication::translate("credssp::DonePage", "Done");
}

StepPage::StepPage(PageId id, const QString &heading, const QString &purpose, QWidget *parent)
    : QWizardPage(parent)
    , m_id(id)
    , m_banner(new Notice(this))
    , m_step(new QLabel(this))
    , m_heading(new WrapLabel({}, this))
    , m_purpose(new WrapLabel({}, this))
    , m_notice(new Notice(this))
    , m_content(new QVBoxLayout)
{
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(theme::margin, theme::groups, theme::margin, theme::groups);
    page->setSpacing(theme::related);

    for (QLabel *label : {m_step, static_cast<QLabel *>(m_heading), static_cast<QLabel *>(m_purpose)})
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    theme::setTextRole(*m_step, theme::Role::MutedText);
    theme::setTextRole(*m_purpose, theme::Role::MutedText);

    m_banner->setObjectName(QStringLiteral("banner"));
    // The same on every page: it is read with the page, and Tab goes to what can be done.
    for (QLabel *label : m_banner->findChildren<QLabel *>()) {
        label->setTextInteractionFlags(Qt::NoTextInteraction);
        label->setFocusPolicy(Qt::NoFocus);
    }
    m_banner->hide();
    page->addWidget(m_banner);

    m_step->setObjectName(QStringLiteral("step"));
    m_step->setTextFormat(Qt::PlainText);
    m_step->hide();
    page->addWidget(m_step);

    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setFont(theme::titleFont());
    page->addWidget(m_heading);
    m_purpose->setObjectName(QStringLiteral("purpose"));
    m_purpose->setProse();
    page->addWidget(m_purpose);
    m_notice->hide();
    page->addWidget(m_notice);
    page->addSpacing(theme::related);

    m_content->setSpacing(theme::groups);
    page->addLayout(m_content, 1);
    setHeading(heading, purpose);
}

StepPage::~StepPage() = default;

QString StepPage::heading() const
{
    return m_heading->text();
}

void StepPage::setHeading(const QString &heading, const QString &purpose)
{
    m_heading->setText(heading);
    m_purpose->setText(purpose);
    m_purpose->setVisible(!purpose.isEmpty());
    // What a screen reader says when the page comes into view.
    setAccessibleName(heading);
    setAccessibleDescription(purpose);
}

void StepPage::setPrimary(const QString &text)
{
    setButtonText(QWizard::NextButton, text);
}

void StepPage::setBanner(const QString &text, Notice::Kind kind)
{
    m_banner->setKind(kind);
    m_banner->setText(text);
}

void StepPage::setStep(const QString &step)
{
    m_step->setText(step);
    m_step->setVisible(!step.isEmpty());
}

PageId StepPage::following() const
{
    return static_cast<PageId>(static_cast<int>(m_id) + 1);
}

int StepPage::nextId() const
{
    return m_id == PageId::Done ? -1 : static_cast<int>(following());
}

} // namespace credssp
