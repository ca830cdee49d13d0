#include "wizard/pages/carry_cards.h"

#include "wizard/pages/carry_panel.h"
#include "wizard/pages/gradual.h"
#include "wizard/widgets/card.h"
#include "wizard/widgets/expander.h"
#include "wizard/widgets/wrap_label.h"

#include <QVBoxLayout>

namespace credssp {

CarryCards::CarryCards(CarryModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_gradual(new Gradual(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void CarryCards::refresh()
{
    QStringList nonces;
    for (const CarryModel::Errand &errand : m_model.errands())
        nonces.append(errand.request.nonce);
    if (nonces == m_shown)
        return;
    m_shown = nonces;
    m_gradual->stop();
    m_first = nullptr;
    if (m_cards != nullptr) {
        // What answers may be one of its own buttons.
        m_cards->hide();
        m_cards->deleteLater();
    }
    m_cards = new QWidget(this);
    auto *column = new QVBoxLayout(m_cards);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::groups);
    layout()->addWidget(m_cards);
    m_gradual->start(static_cast<int>(nonces.size()), [this](int errand) { addCard(errand); });
}

void CarryCards::addCard(int errand)
{
    const bool isFirst = errand == 0;
    auto *card = new Card(m_cards);
    card->setStripe(theme::Role::Warning);
    const QString computer = m_model.errands().at(static_cast<std::size_t>(errand)).request.expected;
    card->column()->addWidget(headingLabel(tr("Take this script to %1").arg(computer), card));
    if (isFirst) {
        auto *panel = new CarryPanel(m_model, errand, true, card);
        card->column()->addWidget(panel);
        connect(panel, &CarryPanel::added, this, &CarryCards::added);
        m_first = panel->first();
    } else {
        auto *fold = new DisclosureButton(tr("Show the steps"), card);
        fold->setAccessibleName(tr("Show the steps for %1").arg(computer));
        card->column()->addWidget(fold, 0, Qt::AlignLeading);
        connect(fold, &DisclosureButton::toggled, card, [this, card, errand](bool open) {
            auto *panel = card->findChild<CarryPanel *>();
            if (panel == nullptr && open) {
                panel = new CarryPanel(m_model, errand, false, card);
                card->column()->addWidget(panel);
                connect(panel, &CarryPanel::added, this, &CarryCards::added);
                emit added(card);
            }
            if (panel != nullptr)
                panel->setVisible(open);
        });
    }
    m_cards->layout()->addWidget(card);
    emit added(card);
}

} // namespace credssp
