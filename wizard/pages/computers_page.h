// Which computers are involved?
#pragma once

#include "wizard/pages/step_page.h"

class QPushButton;

namespace credssp {

class Card;
class ComputersModel;
class NameField;
class ServerRows;
class StatusLabel;

class ComputersPage final : public StepPage
{
    Q_OBJECT

public:
    explicit ComputersPage(ComputersModel &model, QWidget *parent = nullptr);

    void enter() override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] bool validatePage() override;

private:
    [[nodiscard]] Card *clientCard();
    [[nodiscard]] Card *serversCard();
    void showClient();
    void showSummary();
    void addServer();
    void pasteList();

    ComputersModel &m_model;
    NameField *m_client = nullptr;
    WrapLabel *m_remark = nullptr;
    ServerRows *m_servers = nullptr;
    WrapLabel *m_origin = nullptr;
    StatusLabel *m_summary = nullptr;
};

} // namespace credssp
