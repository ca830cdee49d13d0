#include "tests/bench/shown_window.h"

#include "tests/bench/figure.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace bench {

namespace {

constexpr int patience = 20000; ///< milliseconds for the X server to say its number

} // namespace

VirtualDisplay::VirtualDisplay()
    : m_server(std::make_unique<QProcess>())
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
    if (program.isEmpty())
        return;
    // It chooses a free number itself and writes it to its standard output. It would else begin anew each
    // time that a window ends, and refuse the next one meanwhile.
    m_server->start(program, {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                              QStringLiteral("0"), QStringLiteral("1280x1024x24"), QStringLiteral("-noreset"),
                              QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    while (!m_server->canReadLine())
        if (!m_server->waitForReadyRead(patience))
            return;
    m_name = ':' + m_server->readLine().trimmed();
}

VirtualDisplay::~VirtualDisplay()
{
    m_server->terminate();
    m_server->waitForFinished(patience);
}

std::optional<ShownPair> showInTurn(const char *platform, int settle, int warmUp, int rounds)
{
    const QTemporaryDir home;
    qputenv("QT_QPA_PLATFORM", platform);
    qputenv("QT_PLUGIN_PATH", QFile::encodeName(programFolder() + QStringLiteral("/bench-plugins")));
    qputenv("QT_QPA_GENERIC_PLUGINS", "painted");
    qputenv("BENCH_SETTLE_MILLISECONDS", QByteArray::number(settle));
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(home.path()));
    const QString window = programFolder() + QStringLiteral("/credssp-wizard");
    const QString empty = programFolder() + QStringLiteral("/empty_wizard");

    ShownPair pair;
    // Taken in turn, so that whatever else the machine does meets both alike; the first rounds warm it up.
    for (int round = 0; round < warmUp + rounds; ++round) {
        const auto reference = run(empty, {});
        const auto ours = run(window, {});
        if (!reference || !ours)
            return std::nullopt;
        if (round < warmUp)
            continue;
        pair.reference.push_back(*reference);
        pair.ours.push_back(*ours);
    }
    return pair;
}

int measureShown(int settle, int warmUp, int rounds,
                 const std::function<bool(const QString &platform, const ShownPair &taken)> &judge)
{
    bool met = true;
    const VirtualDisplay display;
    std::vector<const char *> platforms{"offscreen"};
    if (display.name().isEmpty()) {
        std::fputs("There is no Xvfb here: nothing is measured under X.\n", stderr);
    } else {
        platforms.push_back("xcb");
        qputenv("DISPLAY", display.name());
    }
    for (const char *platform : platforms) {
        const auto taken = showInTurn(platform, settle, warmUp, rounds);
        if (!taken)
            return giveUp(QStringLiteral("A window did not open on the platform \"%1\".")
                              .arg(QString::fromLatin1(platform)));
        met = judge(QString::fromLatin1(platform), *taken) && met;
    }
    return met ? 0 : 1;
}

} // namespace bench
