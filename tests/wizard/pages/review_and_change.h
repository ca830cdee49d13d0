// The two pages that make changes, in a wizard of their own on a practice scenario, for their tests.
#pragma once

#include "wizard/models/change_model.h"
#include "wizard/models/review_model.h"
#include "wizard/models/troubleshooting.h"
#include "wizard/pages/change_page.h"
#include "wizard/pages/review_page.h"
#include "wizard/widgets/mnemonic.h"

#include <QAbstractButton>
#include <QTest>
#include <QWizard>

namespace test {

class ReviewAndChange
{
public:
    explicit ReviewAndChange(const QString &folder, const QString &handover = {})
        : shared({false, QStringLiteral("HERE"), {}, folder, {}, true, handover})
        , review(shared)
        , change(shared)
    {
        using credssp::PageId;
        reviewPage = new credssp::ReviewPage(review);
        changePage = new credssp::ChangePage(change);
        wizard.setPage(static_cast<int>(PageId::Review), reviewPage);
        wizard.setPage(static_cast<int>(PageId::Change), changePage);
        wizard.setPage(static_cast<int>(PageId::Result), new QWizardPage);
        wizard.setPage(static_cast<int>(PageId::Done), new QWizardPage);
        wizard.setOption(QWizard::NoDefaultButton);
        wizard.setOption(QWizard::NoCancelButton);
        QObject::connect(&wizard, &QWizard::currentIdChanged, &wizard, [this](int id) {
            if (auto *page = qobject_cast<credssp::StepPage *>(wizard.page(id)))
                page->enter();
        });
        wizard.resize(1024, 700);
    }

    /// Opens the window on Review with that remedy and waits until everything is there.
    void show(const QString &scenario, const QString &remedy)
    {
        QVERIFY(shared.startPractice(scenario));
        shared.setUndertaking({credssp::Undertaking::Kind::Apply, remedy, {}, false, {}});
        wizard.show();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        QTRY_VERIFY(review.stage() != credssp::ReviewModel::Stage::Planning);
        QTRY_COMPARE(reviewPage->cards().size(), review.steps().size());
    }
    void readAll()
    {
        for (int step = 0; std::cmp_less(step, review.steps().size()); ++step)
            review.setSeen(step, true);
    }
    [[nodiscard]] QAbstractButton *primary() const { return wizard.button(QWizard::NextButton); }
    /// A visible button by the start of its text, without its mnemonic.
    [[nodiscard]] QAbstractButton *button(const QString &text) const
    {
        const auto buttons = wizard.findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons)
            if (button->isVisible() && credssp::withoutMnemonic(button->text()).startsWith(text))
                return button;
        return nullptr;
    }

    credssp::Troubleshooting shared;
    credssp::ReviewModel review;
    credssp::ChangeModel change;
    QWizard wizard;
    credssp::ReviewPage *reviewPage = nullptr;
    credssp::ChangePage *changePage = nullptr;
};

} // namespace test
