// Walks the whole window as a person would: types, ticks, presses, and waits for what comes.
#pragma once

#include "wizard/models/troubleshooting.h"
#include "wizard/troubleshooting_wizard.h"

#include <QTemporaryDir>

class QAbstractButton;

namespace test {

/// One window on practice computers, with a journal folder of its own. English texts.
class Journey
{
public:
    /// @p folder: journals of an earlier journey; empty = a fresh folder.
    explicit Journey(const QString &folder = {});
    /// Elsewhere than in practice. @p extent: all pages, or those of a second window; @p before is called
    /// when the window is not made yet.
    explicit Journey(
        credssp::Surroundings surroundings,
        credssp::TroubleshootingWizard::Extent extent = credssp::TroubleshootingWizard::Extent::Full,
        const std::function<void(credssp::Troubleshooting &)> &before = {});
    ~Journey();

    [[nodiscard]] credssp::Troubleshooting &shared() { return *m_shared; }
    [[nodiscard]] credssp::TroubleshootingWizard &window() { return *m_window; }
    [[nodiscard]] credssp::StepPage &page();
    [[nodiscard]] QString folder() const { return m_journals; }

    /// Starts practice by the scenario's name, and puts what trying the connection prints into the box.
    [[nodiscard]] bool practise(const QString &scenario);
    [[nodiscard]] bool type(const QString &text); ///< into the box of the first page
    /// Ticks every box of the page that waits for it.
    void tickAll();

    /// Waits for the primary button to wake, presses it, and waits for another page. False after a minute.
    [[nodiscard]] bool goOn();
    /// The same until the page is reached; boxes are ticked on the way, the Result page is not passed.
    [[nodiscard]] bool goOnTo(credssp::PageId page);
    /// Waits for a button of the page, or of the window's frame, whose text holds @p text, and presses it.
    [[nodiscard]] bool press(const QString &text);
    [[nodiscard]] QAbstractButton *find(const QString &text);
    /// "Also for these servers": the first box of that kind that is not ticked; nullptr without one.
    [[nodiscard]] QAbstractButton *alsoBox();
    /// Waits until nothing is being read any more.
    void settle();
    /// What no language changes: the names, accounts, commands and values of this practice world, and of
    /// Windows.
    [[nodiscard]] QStringList names();
    /// On the Result page of a practice journey: tries the connection and lets the answer be chosen.
    [[nodiscard]] bool tryAgain();
    /// From now on every change says done and changes nothing, or no longer.
    void lie(bool lying);
    /// Everything that is written on the page now, one text a line: for looking things up.
    [[nodiscard]] QString everythingSaid();
    /// Waits until the page says it.
    [[nodiscard]] bool says(const QString &text);
    [[nodiscard]] bool isAt(credssp::PageId page) const;

private:
    [[nodiscard]] QAbstractButton *primary() const;

    QTemporaryDir m_own;
    QString m_journals;
    std::unique_ptr<credssp::Troubleshooting> m_shared;
    std::unique_ptr<credssp::TroubleshootingWizard> m_window;
};

} // namespace test
