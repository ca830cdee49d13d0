// Runs the window and its reference in turn, each until its first page is painted, on every platform there
// is.
#pragma once

#include "tests/bench/child_process.h"

#include <functional>
#include <memory>
#include <vector>

class QProcess;

namespace bench {

/// An X server without a screen, for as long as this lives.
class VirtualDisplay
{
public:
    VirtualDisplay();
    ~VirtualDisplay();
    /// ":NUMBER"; empty when there is no Xvfb here or it did not start.
    [[nodiscard]] const QByteArray &name() const { return m_name; }

private:
    std::unique_ptr<QProcess> m_server;
    QByteArray m_name;
};

struct ShownPair
{
    std::vector<Taken> ours;
    std::vector<Taken> reference;
};

/// Runs both until the first page is painted and @p settle milliseconds more, @p rounds times after a
/// warm-up, on Qt's platform @p platform. Nothing of the person's own folders is touched. Empty when one did
/// not run.
[[nodiscard]] std::optional<ShownPair> showInTurn(const char *platform, int settle, int warmUp, int rounds);

/// Measures on the offscreen platform and, where Xvfb is, under X; @p judge reports one of them. Returns the
/// program's exit code.
[[nodiscard]] int
measureShown(int settle, int warmUp, int rounds,
             const std::function<bool(const QString &platform, const ShownPair &taken)> &judge);

} // namespace bench
