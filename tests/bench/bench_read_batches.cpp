// How many times checking asks one computer: exactly once.
#include "tests/bench/figure.h"
#include "tests/bench/practice_session.h"

#include <QTemporaryDir>

#include <atomic>

namespace {

/// Passes everything on and counts the batches.
class CountingComputer final : public credssp::Computer
{
public:
    explicit CountingComputer(std::shared_ptr<credssp::Computer> computer)
        : m_computer(std::move(computer))
    {
    }

    [[nodiscard]] credssp::ComputerIdentity identity() const override { return m_computer->identity(); }
    [[nodiscard]] std::vector<credssp::Result<credssp::Answer>> read(std::span<const credssp::Read> batch,
                                                                     std::stop_token stop) override
    {
        ++m_batches;
        return m_computer->read(batch, stop);
    }
    [[nodiscard]] credssp::Result<credssp::Performed> perform(const credssp::Action &action,
                                                              std::stop_token stop) override
    {
        return m_computer->perform(action, stop);
    }
    [[nodiscard]] int batches() const { return m_batches; }

private:
    std::shared_ptr<credssp::Computer> m_computer;
    std::atomic<int> m_batches = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bench::Options options = bench::Options::of(QCoreApplication::arguments());
    const QTemporaryDir folder;
    auto setup = bench::practiceSetup(QStringLiteral("four-servers"), folder.path());
    if (!setup)
        return bench::giveUp(credssp::errorText(setup.error()));

    std::vector<std::shared_ptr<CountingComputer>> counted;
    const auto count = [&counted](credssp::Involved &involved) {
        counted.push_back(std::make_shared<CountingComputer>(involved.computer));
        involved.computer = counted.back();
    };
    count(setup->topology.client);
    for (credssp::Involved &server : setup->topology.servers)
        count(server);

    credssp::Session session(*setup);
    if (const auto checked = session.check(); !checked)
        return bench::giveUp(credssp::errorText(checked.error()));
    int most = 0;
    int least = 1;
    for (const auto &computer : counted) {
        most = std::max(most, computer->batches());
        least = std::min(least, computer->batches());
    }
    if (least < 1)
        return bench::giveUp(QStringLiteral("A computer was not asked at all."));
    return bench::report({QStringLiteral("read-batches"), static_cast<double>(most), 1.0, 1.0,
                          QStringLiteral("batches")},
                         options)
               ? 0
               : 1;
}
