// What the page "What we found" shows and does, without a window.
#pragma once

#include <QObject>

namespace credssp {

class Troubleshooting;

class CauseModel final : public QObject
{
    Q_OBJECT

public:
    explicit CauseModel(Troubleshooting &shared, QObject *parent = nullptr);

private:
    Troubleshooting &m_shared;
};

} // namespace credssp
