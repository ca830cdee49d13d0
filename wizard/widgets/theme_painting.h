// The strokes that controls are made of. Not for pages.
#pragma once

#include <QRectF>

class QPainter;
class QPushButton;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionTab;
class QWidget;

namespace credssp::theme {

/// What can be typed into or chosen from: the edge is the accent, twice as wide, where the focus is.
void paintField(QPainter &painter, const QStyleOption &option);
void paintFocusRing(QPainter &painter, const QRectF &rect);
/// Ground, edge and focus ring of a button; primary where theme::isPrimary(widget).
void paintButton(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void paintButtonLabel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
/// The box of a check box, or the circle of a radio button.
void paintIndicator(QPainter &painter, const QStyleOption &option, bool round);
void paintScrollBarHandle(QPainter &painter, const QStyleOption &option, const QRectF &handle);
void paintProgressGroove(QPainter &painter, const QStyleOption &option);
/// @p elapsed in milliseconds moves the piece of a bar that does not know how far it is.
void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option, qint64 elapsed);
void paintTab(QPainter &painter, const QStyleOptionTab &option);
void paintHeaderSection(QPainter &painter, const QStyleOption &option);
/// The ground of a row or an entry of a menu that is selected or pointed at.
void paintItem(QPainter &painter, const QStyleOption &option);
void paintChevron(QPainter &painter, const QRect &rect, bool enabled);

} // namespace credssp::theme
