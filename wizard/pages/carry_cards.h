// All scripts that a run waits for, a card each.
#pragma once

#include <QStringList>
#include <QWidget>

namespace credssp {

class CarryModel;
class DisclosureButton;
class Gradual;

/// The first one is open; with many, the others open on demand.
class CarryCards final : public QWidget
{
    Q_OBJECT

public:
    explicit CarryCards(CarryModel &model, QWidget *parent = nullptr);

    /// Shows what is to be carried now; what is shown already stays as it is.
    void refresh();
    /// Where the keyboard begins; nullptr while there is nothing.
    [[nodiscard]] QWidget *first() const { return m_first; }

signals:
    /// A card is there: what gets the focus in it is to come into view.
    void added(QWidget *card);

private:
    void addCard(int errand);

    CarryModel &m_model;
    QStringList m_shown; ///< nonces
    QWidget *m_first = nullptr;
    QWidget *m_cards = nullptr;
    Gradual *m_gradual = nullptr;
};

} // namespace credssp
