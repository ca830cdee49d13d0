// Ends a program as soon as its first wizard page is painted. Qt loads it into any program that is asked for
// it by QT_QPA_GENERIC_PLUGINS, so that what is measured is the program that people start: it needs no option
// for measuring, and the reference is ended in the very same way.
#include <QCoreApplication>
#include <QEvent>
#include <QGenericPlugin>
#include <QTimer>

#include <unistd.h>

namespace {

/// Waits this long after the first picture before it ends the program: what the program does right after it
/// counts for its memory, too.
constexpr auto settling = "BENCH_SETTLE_MILLISECONDS";

class Painted final : public QObject
{
public:
    Painted() { QCoreApplication::instance()->installEventFilter(this); }

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (!m_seen && event->type() == QEvent::Paint && object->inherits("QWizardPage")) {
            m_seen = true;
            // Painting goes on with the page's children, and then to the screen; this comes after that.
            QMetaObject::invokeMethod(this, &Painted::end, Qt::QueuedConnection);
        }
        return false;
    }

private:
    void end()
    {
        const int wait = qEnvironmentVariableIntValue(settling);
        if (wait == 0)
            _exit(0);
        QTimer::singleShot(wait, this, [] { _exit(0); });
    }
    bool m_seen = false;
};

} // namespace

class PaintedPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "painted_plugin.json")

public:
    QObject *create(const QString &, const QString &) override { return new Painted; }
};

#include "painted_plugin.moc"
