// Review every change
#pragma once

#include "wizard/models/review_model.h"
#include "wizard/pages/step_page.h"

#include <vector>

class QProgressBar;
class QPushButton;

namespace credssp {

class Gradual;
class ScrollColumn;
class StateMark;
class StatusLabel;
class StepCard;
class WrapLabel;

class ReviewPage final : public StepPage
{
    Q_OBJECT

public:
    explicit ReviewPage(ReviewModel &model, QWidget *parent = nullptr);

    void enter() override;
    void leave() override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] PageId following() const override;
    [[nodiscard]] bool changesComputers() const override { return true; }
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool validatePage() override;
    [[nodiscard]] int nextId() const override;

    /// By the change's place; those that are not built yet are missing.
    [[nodiscard]] const std::vector<StepCard *> &cards() const { return m_cards; }

private:
    void build();
    void refresh();
    void refreshNotice();
    void refreshPrimary();
    void clearList();
    void buildList();
    void addHeading(const ReviewModel::Part &part);
    void addStep(int step);
    void addNotes();
    void addOtherServers();
    void seen(int step);
    void say(const QString &text);
    void saveScript();

    ReviewModel &m_model;
    int m_edition = -1; ///< of the plan that the cards show
    bool m_inView = false;
    bool m_built = false;    ///< the list, or as much of it as the gradual building has come to
    bool m_complete = false; ///< as the wizard's button was told
    StateMark *m_risk = nullptr;
    WrapLabel *m_summary = nullptr;
    QProgressBar *m_asking = nullptr;
    ScrollColumn *m_list = nullptr;
    StatusLabel *m_status = nullptr;
    QPushButton *m_save = nullptr;
    Gradual *m_gradual = nullptr;
    std::vector<StepCard *> m_cards;
};

} // namespace credssp
