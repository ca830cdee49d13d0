// Copying, and saying so for two seconds.
#include "wizard/widgets/copy_button.h"

#include "wizard/widgets/icon.h"
#include "wizard/widgets/status_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>

#include <chrono>

namespace credssp {

CopyButton::CopyButton(const QString &label, const QString &name, QWidget *parent)
    : QPushButton(parent)
    , m_label(label)
    , m_name(name)
    , m_timer(new QTimer(this))
{
    setAutoDefault(false);
    m_timer->setSingleShot(true);
    m_timer->setInterval(std::chrono::seconds(2));
    connect(m_timer, &QTimer::timeout, this, [this] { say(false); });
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
    say(true);
    const int said = sizeHint().width();
    say(false);
    setMinimumWidth(std::max(said, sizeHint().width()));
}

void CopyButton::setName(const QString &name)
{
    m_name = name;
    say(m_saysCopied);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_source);
    say(true);
    announceFrom(*this, accessibleName());
    m_timer->start();
    emit copied();
}

void CopyButton::say(bool copied)
{
    m_saysCopied = copied;
    if (!m_label.isEmpty())
        setText(copied ? tr("Copied") : m_label);
    setIcon(copied ? credssp::icon(Icon::Done, theme::Role::Ok) : credssp::icon(Icon::Copy));
    setAccessibleName(copied ? tr("Copied") : m_name);
    setToolTip(m_label.isEmpty() ? m_name : QString());
}

} // namespace credssp
