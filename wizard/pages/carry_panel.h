// One script that is taken to a server, step by step: read it, save it, run it there, bring the answer back.
#pragma once

#include "wizard/models/carry_model.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace credssp {

class CommandView;
class DisclosureButton;
class StatusLabel;
class WrapLabel;

class CarryPanel final : public QWidget
{
    Q_OBJECT

public:
    /// @p errand of the model; the panel is made anew for another one. @p isFirst: the one whose buttons
    /// have letters, for there can be several on a page.
    CarryPanel(CarryModel &model, int errand, bool isFirst, QWidget *parent = nullptr);

    /// Where the keyboard begins.
    [[nodiscard]] QWidget *first() const;

signals:
    /// Something that was not there before: what gets the focus in it is to come into view.
    void added(QWidget *widget);

private:
    void buildReading();
    void buildSaving();
    void buildRunning();
    void buildBringing(bool isFirst);
    /// A numbered heading; what is added to the column it returns stands indented below.
    [[nodiscard]] QVBoxLayout *step(const QString &heading);
    /// A button that shows @p content below it when it is pressed; @p fill is called the first time.
    void addFold(QVBoxLayout *column, const QString &title, QWidget *content, std::function<void()> fill);
    void refresh();
    void save();
    void open();
    [[nodiscard]] QString computer() const;

    CarryModel &m_model;
    const int m_errand;
    const CarriedRequest m_request;
    int m_steps = 0;
    QVBoxLayout *m_column = nullptr;
    DisclosureButton *m_firstFold = nullptr;
    QPushButton *m_save = nullptr;
    StatusLabel *m_saved = nullptr;
    CommandView *m_hashLine = nullptr;
    CommandView *m_runLine = nullptr;
    CommandView *m_unblockLine = nullptr;
    QPushButton *m_open = nullptr;
    StatusLabel *m_problem = nullptr;
};

} // namespace credssp
