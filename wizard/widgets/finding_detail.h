// One finding, read closely: the sentence, what was read, why it matters.
#pragma once

#include "wizard/widgets/card.h"
#include "wizard/widgets/state_mark.h"

namespace credssp {

class WrapLabel;

class FindingDetail final : public Card
{
    Q_OBJECT
public:
    explicit FindingDetail(QWidget *parent = nullptr);

    /// Any text but @p sentence may be empty. Keeps its height over one row, so that the list above stays
    /// put.
    void show(Mark mark, const QString &sentence, const QString &detail, const QString &value,
              const QString &why);
    /// A person brought the answer; it was not read from here.
    void setReported(bool reported);
    void clear();

private:
    StateMark *m_mark = nullptr;
    WrapLabel *m_sentence = nullptr;
    WrapLabel *m_detail = nullptr;
    WrapLabel *m_value = nullptr;
    WrapLabel *m_reported = nullptr;
    WrapLabel *m_whyTitle = nullptr;
    WrapLabel *m_why = nullptr;
};

} // namespace credssp
