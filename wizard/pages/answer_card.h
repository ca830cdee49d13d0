// One answer to choose: a radio button in a box, with what it means in a weaker line.
#pragma once

#include <QFrame>

class QButtonGroup;
class QRadioButton;

namespace credssp {

class WrapLabel;

/// The whole box can be pressed; the radio button has the focus, the name and the mnemonic.
class AnswerCard final : public QFrame
{
    Q_OBJECT

public:
    AnswerCard(const QString &text, const QString &meaning, QButtonGroup *group, QWidget *parent = nullptr);

    [[nodiscard]] QRadioButton *radioButton() const { return m_radio; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QRadioButton *m_radio = nullptr;
    WrapLabel *m_meaning = nullptr;
};

} // namespace credssp
