// The list of steps under their computers, each with its mark, its word and what was read back.
#pragma once

#include <QListView>

namespace credssp {

class OutcomeRows;

/// As high as its rows, where there is room; else it scrolls. Painted, not built of widgets: hundreds of rows
/// are no matter.
class OutcomeList final : public QListView
{
    Q_OBJECT

public:
    explicit OutcomeList(OutcomeRows &rows, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    [[nodiscard]] int rowsHeight() const;

    bool m_fitting = false;
    mutable int m_height = 0;    ///< of all rows, when the viewport was m_heightAt pixels wide
    mutable int m_heightAt = -1; ///< -1: to be added up again
};

} // namespace credssp
