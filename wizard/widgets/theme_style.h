// How controls are painted: Fusion, with calmer edges, round corners and a clear focus ring. Not for pages.
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QProxyStyle>
#include <QTimer>

#include <vector>

namespace credssp::theme {

/// One style for both systems. In high contrast it only sizes controls and paints nothing itself.
class ThemeStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ThemeStyle();

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rectangle, int flags, const QPalette &palette,
                      bool enabled, const QString &text, QPalette::ColorRole textRole) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl subControl, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *result) const override;

    /// A bar that does not know how far it is is being moved.
    [[nodiscard]] bool isMoving() const { return m_timer.isActive(); }

private:
    void keepMoving(const QWidget *bar) const;
    void moveBars();

    // Bars that do not know how far they are move; they are noted when painted, which is const.
    mutable std::vector<QPointer<QWidget>> m_moving;
    mutable QTimer m_timer;
    QElapsedTimer m_clock;
};

} // namespace credssp::theme
