// The window: the pages and their order, nothing else.
#pragma once

#include "wizard/models/page_id.h"

#include <QWizard>

#include <memory>
#include <vector>

namespace credssp {

class StepPage;
class StepRail;
class Troubleshooting;

class TroubleshootingWizard final : public QWizard
{
    Q_OBJECT

public:
    /// Full: all eight pages. Elevated: Review and Change alone, for what another window handed over.
    enum class Extent
    {
        Full,
        Elevated
    };

    explicit TroubleshootingWizard(Troubleshooting &shared, Extent extent = Extent::Full,
                                   QWidget *parent = nullptr);
    ~TroubleshootingWizard() override;

    /// Forward, or back to a page that was already seen; nothing that was typed is lost.
    void goTo(PageId page);
    /// Makes it when it is not there yet: the pages that nobody sees are made after the first picture. None
    /// where the window does not have it.
    [[nodiscard]] StepPage *stepPage(PageId page);

    void reject() override;
    bool validateCurrentPage() override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] int nextId() const override;
    void done(int result) override;

private:
    void addPages();
    [[nodiscard]] StepPage *newPage(PageId page);
    void makePage(PageId page);
    void makeNextPage();
    /// The page's place among those of this window, from 0; -1 where it does not have it.
    [[nodiscard]] int placeOf(PageId page) const;
    void showStep(StepPage &page);
    /// The rail, or one line on each page where the window is too narrow for it.
    void fitRail(int width);
    void setUpButtons();
    static void setGround(StepPage &page);
    void pageShown(int id);
    void updateBanner();
    void showBanner(StepPage &page);
    void updateReportButton();
    void updateRail();
    void showHelp();
    void saveReport();
    /// Asks where closing would leave something unfinished or on.
    [[nodiscard]] bool mayClose();
    [[nodiscard]] bool ask(const QString &title, const QString &text, const QString &yes, const QString &no);

    struct Models;
    Troubleshooting &m_shared;
    Extent m_extent;
    std::vector<PageId> m_pages; ///< that this window has, in their order
    std::unique_ptr<Models> m_models;
    StepRail *m_rail = nullptr;
    int m_shown = -1;
    bool m_passing = false;
    bool m_painted = false;
    int m_jump = -1; ///< where the next step leads instead of the page's own following()
};

} // namespace credssp
