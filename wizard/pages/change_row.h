// One change while it is made: its state, what it is, and on demand what was read back.
#pragma once

#include "wizard/models/change_model.h"

#include <QWidget>

namespace credssp {

class DisclosureButton;
class StateMark;
class WrapLabel;

class ChangeRow final : public QWidget
{
    Q_OBJECT

public:
    ChangeRow(int number, const ChangeModel::Line &line, QWidget *parent = nullptr);

    void setLine(const ChangeModel::Line &line);
    [[nodiscard]] StateMark *mark() const { return m_mark; }

private:
    StateMark *m_mark = nullptr;
    DisclosureButton *m_more = nullptr;
    WrapLabel *m_detail = nullptr;
};

} // namespace credssp
