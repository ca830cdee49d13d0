#include "tests/bench/practice_session.h"

namespace bench {

namespace {

credssp::Result<credssp::SessionSetup> setupOf(std::shared_ptr<credssp::PracticeStore> store,
                                               const QString &journalFolder)
{
    auto topology = store->topology({}, {});
    if (!topology)
        return tl::unexpected(topology.error());
    credssp::SessionSetup setup;
    setup.topology = std::move(*topology);
    setup.journalFolder = journalFolder;
    setup.practice = std::move(store);
    return setup;
}

} // namespace

credssp::Result<credssp::SessionSetup> practiceSetup(const QString &scenario, const QString &journalFolder)
{
    auto store = credssp::PracticeStore::open(scenario, {});
    if (!store)
        return tl::unexpected(store.error());
    return setupOf(std::move(*store), journalFolder);
}

} // namespace bench
