// What the page "Did it work?" shows and does, without a window.
#pragma once

#include <QObject>

namespace credssp {

class Troubleshooting;

class ResultModel final : public QObject
{
    Q_OBJECT

public:
    explicit ResultModel(Troubleshooting &shared, QObject *parent = nullptr);

private:
    Troubleshooting &m_shared;
};

} // namespace credssp
