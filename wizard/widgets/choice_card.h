// One remedy to choose: the goal, how sure, the risk, the reasons.
#pragma once

#include <QFrame>

class QButtonGroup;
class QLabel;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace credssp {

class IconLabel;
class WrapLabel;

class ChoiceCard final : public QFrame
{
    Q_OBJECT
public:
    /// @p goal: "If you want … then …"
    explicit ChoiceCard(const QString &goal, QWidget *parent = nullptr);

    /// "very likely, 92 %"; @p confidence 0 to 1.
    [[nodiscard]] static QString likelihood(double confidence);

    void setGroup(QButtonGroup *group);
    void setTitle(const QString &title); ///< the remedy's name, over the goal; may be empty
    void setLikelihood(double confidence);
    void setRisk(const QString &word, bool serious); ///< report_words::riskWord
    /// At most @p most of each are shown: the first ones weigh most.
    void setReasons(const QStringList &reasons, int most = 4);
    void setReasonsAgainst(const QStringList &reasons, int most = 4);
    void setRecommended(bool recommended);
    void setChecked(bool checked);
    [[nodiscard]] bool isChecked() const;
    [[nodiscard]] bool isExpanded() const { return m_expanded; }
    [[nodiscard]] QRadioButton *radioButton() const { return m_radio; }

public slots:
    /// Open and close by hand; choosing a card opens it, choosing another closes it again unless recommended.
    void setExpanded(bool expanded);

signals:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void tell();
    void addReasons(const QStringList &reasons, bool against);
    void fillReasons(QWidget *&box, const QStringList &reasons, bool against);

    QRadioButton *m_radio = nullptr;
    WrapLabel *m_goal = nullptr;
    WrapLabel *m_title = nullptr;
    QLabel *m_likelihoodLabel = nullptr;
    IconLabel *m_riskIcon = nullptr;
    QLabel *m_riskLabel = nullptr;
    QLabel *m_recommended = nullptr;
    QPushButton *m_toggle = nullptr;
    QWidget *m_details = nullptr;
    QVBoxLayout *m_detailsLayout = nullptr;
    QWidget *m_for = nullptr;
    QWidget *m_against = nullptr;
    bool m_isRecommended = false;
    bool m_expanded = false;
};

} // namespace credssp
