// A heading that opens and closes what belongs to it.
#pragma once

#include <QPushButton>
#include <QWidget>

namespace credssp {

/// The button alone, for those who place the content themselves. Screen readers hear "expanded" or
/// "collapsed".
class DisclosureButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit DisclosureButton(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void checkStateSet() override;
    void nextCheckState() override;

private:
    void tell();
};

class Expander final : public QWidget
{
    Q_OBJECT
public:
    /// Takes @p content. Closed at first.
    Expander(const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] bool isExpanded() const;
    [[nodiscard]] QWidget *content() const { return m_content; }
    [[nodiscard]] DisclosureButton *button() const { return m_button; }

public slots:
    void setExpanded(bool expanded);

signals:
    void expandedChanged(bool expanded);

private:
    DisclosureButton *m_button = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace credssp
