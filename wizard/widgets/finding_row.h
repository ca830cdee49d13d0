// What a check found: its state, a sentence, the value read, and on demand why it matters.
#pragma once

#include "wizard/widgets/state_mark.h"

namespace credssp {

class DisclosureButton;
class WrapLabel;

/// Can be there before there is an answer (Mark::Asking) and filled in later without anything moving, as long
/// as the sentence keeps its length.
class FindingRow final : public QWidget
{
    Q_OBJECT
public:
    FindingRow(Mark mark, const QString &sentence, QWidget *parent = nullptr);

    void setMark(Mark mark);
    [[nodiscard]] Mark mark() const { return m_mark->mark(); }
    void setSentence(const QString &sentence);
    /// As read, untranslated; empty: none.
    void setValue(const QString &value);
    /// Folded away under "Why it matters"; empty: nothing to unfold.
    void setWhy(const QString &why);
    [[nodiscard]] DisclosureButton *whyButton() const { return m_whyButton; }

private:
    void tell();

    StateMark *m_mark = nullptr;
    WrapLabel *m_sentence = nullptr;
    WrapLabel *m_value = nullptr;
    DisclosureButton *m_whyButton = nullptr;
    WrapLabel *m_why = nullptr;
};

} // namespace credssp
