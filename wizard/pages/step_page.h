// What all pages are: a heading, one sentence, a notice at most, one column of content, one primary button.
#pragma once

#include "wizard/models/page_id.h"
#include "wizard/widgets/notice.h"

#include <QWizardPage>

class QLabel;
class QVBoxLayout;

namespace credssp {

class WrapLabel;

/// The one word that the step rail says for a page, before there is one.
[[nodiscard]] QString railWord(PageId page);

/// A page binds its model and decides nothing. Going back keeps everything: nothing is cleaned up.
class StepPage : public QWizardPage
{
    Q_OBJECT

public:
    /// @p heading is a question or a statement a person would say; @p purpose one sentence: what this page
    /// is for.
    StepPage(PageId id, const QString &heading, const QString &purpose, QWidget *parent = nullptr);
    ~StepPage() override;

    [[nodiscard]] PageId pageId() const { return m_id; }
    [[nodiscard]] QString railWord() const { return credssp::railWord(m_id); }
    [[nodiscard]] QString heading() const;

    /// Called each time the page comes into view, forward or back.
    virtual void enter() {}
    /// Called when the page goes out of view.
    virtual void leave() {}
    /// Whole sentences for the Help button: what this page is, whether it is safe, what to press next.
    [[nodiscard]] virtual QString help() const = 0;
    /// Where the page leads when the primary button is pressed; by default to the next one.
    [[nodiscard]] virtual PageId following() const;
    /// Whether pressing the primary button changes computers: Enter does not press it then.
    [[nodiscard]] virtual bool changesComputers() const { return false; }

    /// The practice banner, or that CredSSP is on; empty hides it. Set by the window.
    void setBanner(const QString &text, Notice::Kind kind);
    /// "Step 3 of 8 · Check", where there is no room for the rail; empty hides it. Set by the window.
    void setStep(const QString &step);

    [[nodiscard]] int nextId() const override;
    void cleanupPage() override {}

protected:
    /// Where a page puts its widgets, one below the other.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// The page's one notice, on top of the content; hidden until shown.
    [[nodiscard]] Notice *notice() const { return m_notice; }
    void setHeading(const QString &heading, const QString &purpose);
    /// Names the primary button by its act ("&Check the computers"); it is awake while isComplete().
    void setPrimary(const QString &text);

private:
    PageId m_id;
    Notice *m_banner = nullptr;
    QLabel *m_step = nullptr;
    WrapLabel *m_heading = nullptr;
    WrapLabel *m_purpose = nullptr;
    Notice *m_notice = nullptr;
    QVBoxLayout *m_content = nullptr;
};

} // namespace credssp
