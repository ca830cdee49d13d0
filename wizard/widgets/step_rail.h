// Where one is: the steps at the side, by shape and word. Steps that are done lead back.
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace credssp {

class StepButton;

class StepRail final : public QWidget
{
    Q_OBJECT
public:
    explicit StepRail(QWidget *parent = nullptr);

    void setSteps(const QStringList &titles);
    /// Steps before @p current are done, and so are those up to @p reached: they may be gone to. Both count
    /// from 0.
    void setState(int current, int reached);
    /// No step can be gone to, for example while changes are being made.
    void setLocked(bool locked);
    [[nodiscard]] int current() const { return m_current; }
    /// "Step 3 of 8 · Check", for windows that are too narrow for the rail; @p step counts from 0.
    [[nodiscard]] QString summary(int step) const;
    [[nodiscard]] QString summary() const { return summary(m_current); } ///< of where one is

signals:
    void stepRequested(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    QVBoxLayout *m_layout = nullptr;
    std::vector<StepButton *> m_buttons;
    QStringList m_titles;
    int m_current = 0;
    int m_reached = 0;
    bool m_locked = false;
};

} // namespace credssp
