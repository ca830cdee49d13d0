// What the page "Which computers are involved?" shows and does, without a window.
#pragma once

#include <QObject>

namespace credssp {

class Troubleshooting;

class ComputersModel final : public QObject
{
    Q_OBJECT

public:
    explicit ComputersModel(Troubleshooting &shared, QObject *parent = nullptr);

private:
    Troubleshooting &m_shared;
};

} // namespace credssp
