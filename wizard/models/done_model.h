// What the page "Done" shows and does, without a window.
#pragma once

#include <QObject>

namespace credssp {

class Troubleshooting;

class DoneModel final : public QObject
{
    Q_OBJECT

public:
    explicit DoneModel(Troubleshooting &shared, QObject *parent = nullptr);

private:
    Troubleshooting &m_shared;
};

} // namespace credssp
