// What the page "Checking the computers" shows and does, without a window.
#pragma once

#include <QObject>

namespace credssp {

class Troubleshooting;

class CheckModel final : public QObject
{
    Q_OBJECT

public:
    explicit CheckModel(Troubleshooting &shared, QObject *parent = nullptr);

private:
    Troubleshooting &m_shared;
};

} // namespace credssp
