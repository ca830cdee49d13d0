// What the page "Review every change" shows and does, without a window.
#pragma once

#include <QObject>

namespace credssp {

class Troubleshooting;

class ReviewModel final : public QObject
{
    Q_OBJECT

public:
    explicit ReviewModel(Troubleshooting &shared, QObject *parent = nullptr);

private:
    Troubleshooting &m_shared;
};

} // namespace credssp
