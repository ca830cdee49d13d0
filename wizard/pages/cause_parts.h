// What the page "What we found" is made of besides the cards: lists, steps to tick, a text to hand on.
#pragma once

#include "engine/diagnosis/diagnosis.h"
#include "wizard/models/cause_model.h"
#include "wizard/widgets/card.h"

#include <QStringList>

#include <vector>

class QCheckBox;
class QPlainTextEdit;

namespace credssp {

class CopyButton;

/// Sentences one below the other, each with a dot in front.
[[nodiscard]] QWidget *bulletList(const QStringList &sentences, QWidget *parent = nullptr);

/// A heading and sentences in a box.
[[nodiscard]] Card *sentenceCard(const QString &heading, const QStringList &sentences,
                                 QWidget *parent = nullptr);

/// Remedies that do not fit: each by its name, with the reasons.
[[nodiscard]] QWidget *notOfferedList(const std::vector<RankedRemedy> &remedies, QWidget *parent = nullptr);

/// Instructions for a person, each with a box to tick.
class ManualList final : public Card
{
    Q_OBJECT
public:
    ManualList(const std::vector<CauseModel::ManualStep> &steps, const QStringList &notes,
               QWidget *parent = nullptr);

    /// Whether these are the same instructions; their ticks may differ.
    [[nodiscard]] bool shows(const std::vector<CauseModel::ManualStep> &steps) const;
    void setTicks(const std::vector<CauseModel::ManualStep> &steps);
    [[nodiscard]] const std::vector<QCheckBox *> &boxes() const { return m_boxes; }

signals:
    void ticked(int step, bool on);

private:
    std::vector<QCheckBox *> m_boxes;
    QStringList m_texts;
};

/// A complete text that somebody else is to get: read-only, as high as it is long where there is room, with a
/// copy button.
class HandOnView final : public Card
{
    Q_OBJECT
public:
    explicit HandOnView(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QPlainTextEdit *textEdit() const { return m_text; }
    [[nodiscard]] CopyButton *copyButton() const { return m_copy; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QPlainTextEdit *m_text = nullptr;
    CopyButton *m_copy = nullptr;
};

} // namespace credssp
