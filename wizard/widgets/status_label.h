// A line that tells what just happened, to the eye and to a screen reader.
#pragma once

#include "wizard/widgets/wrap_label.h"

namespace credssp {

class StatusLabel final : public WrapLabel
{
    Q_OBJECT
public:
    explicit StatusLabel(QWidget *parent = nullptr);

    /// Shows the text and has screen readers say it. The same text again is said again.
    void announce(const QString &text);
};

class Announcer final : public QObject
{
    Q_OBJECT
signals:
    void announced(const QString &text);
};
/// Tells of every announcement, whether a screen reader runs or not.
[[nodiscard]] Announcer &announcer();

/// Has screen readers say @p text as coming from @p from, whose own name and text stay as they are.
void announceFrom(QWidget &from, const QString &text);

} // namespace credssp
