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

/// Has screen readers say @p text as coming from @p from, whose own name and text stay as they are.
void announceFrom(QWidget &from, const QString &text);

} // namespace credssp
