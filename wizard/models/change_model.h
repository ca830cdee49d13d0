// What the page "Making the changes" shows and does, without a window.
#pragma once

#include <QObject>

namespace credssp {

class Troubleshooting;

class ChangeModel final : public QObject
{
    Q_OBJECT

public:
    explicit ChangeModel(Troubleshooting &shared, QObject *parent = nullptr);

private:
    Troubleshooting &m_shared;
};

} // namespace credssp
