// What the page "What does the error say?" shows and does, without a window.
#pragma once

#include <QObject>

namespace credssp {

class Troubleshooting;

class ErrorModel final : public QObject
{
    Q_OBJECT

public:
    explicit ErrorModel(Troubleshooting &shared, QObject *parent = nullptr);

private:
    Troubleshooting &m_shared;
};

} // namespace credssp
