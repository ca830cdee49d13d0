// One change to read: what it does in a sentence, how risky it is, and on demand exactly what happens.
#pragma once

#include "engine/plan/preview.h"
#include "wizard/widgets/card.h"

class QCheckBox;

namespace credssp {

class DisclosureButton;

class StepCard final : public Card
{
    Q_OBJECT

public:
    /// @p step must outlive the card. Cheap: what is opened is built when it is opened.
    StepCard(const StepPreview &step, int number, QWidget *parent = nullptr);

    void setSeen(bool seen);
    /// Opens it without the person having done so.
    void open();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QCheckBox *tick() const { return m_tick; }
    [[nodiscard]] DisclosureButton *disclosure() const { return m_disclosure; }

signals:
    /// The person opened it, ticked it or took the tick away.
    void seenByPerson(bool seen);

private:
    void showDetails(bool open);
    [[nodiscard]] QWidget *makeDetails();

    const StepPreview &m_step;
    DisclosureButton *m_disclosure = nullptr;
    QCheckBox *m_tick = nullptr;
    QWidget *m_details = nullptr;
    bool m_opening = false;
};

} // namespace credssp
