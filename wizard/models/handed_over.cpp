#include "wizard/models/handed_over.h"

#include "engine/computers/carried/carried_answer.h"
#include "engine/run/journal.h"
#include "wizard/models/troubleshooting.h"

#include <QDateTime>

#include <algorithm>

namespace credssp {

namespace {

/// Which computers those were, as far as the session to go on with knows.
std::vector<PlannedComputer> computersOf(const Troubleshooting &shared, const QString &session)
{
    const auto journal = session.isEmpty() ? failure(ErrorCode::NotFound, session)
                                           : Journal::read(shared.journalFolder(), session);
    return journal ? journal->header.plan.computers : std::vector<PlannedComputer>();
}

/// Known here as it was in the first window, which may be another account's. What is known here already
/// counts: it is not written over.
void keepRequest(const QString &folder, const CarriedRequest &request)
{
    const CarriedStore store(folder);
    const auto known = store.find(request.nonce);
    // Where it cannot be written the answer is refused, with its sentence.
    if (!known && known.error().code == ErrorCode::NotFound)
        static_cast<void>(store.keep(request));
}

Undertaking undertakingOf(const Handover &handover)
{
    Undertaking undertaking;
    if (const auto *apply = std::get_if<HandoverApply>(&handover.task)) {
        undertaking.kind = Undertaking::Kind::Apply;
        undertaking.remedy = apply->remedy;
    } else if (const auto *undo = std::get_if<HandoverUndo>(&handover.task)) {
        undertaking.kind = Undertaking::Kind::Undo;
        undertaking.session = undo->session;
        undertaking.onlyUnchanged = undo->onlyUnchanged;
    } else if (const auto *resume = std::get_if<HandoverResume>(&handover.task)) {
        undertaking.kind = Undertaking::Kind::Resume;
        undertaking.session = resume->session;
        undertaking.leaveOut = resume->leaveOut;
    }
    return undertaking;
}

} // namespace

Result<Handover> handoverOf(const Troubleshooting &shared)
{
    const auto computer = [&](const QString &name, ComputerKind usual) {
        for (const PlannedComputer &planned : shared.plan()->computers)
            if (sameRegistryName(planned.typed, name))
                return HandoverComputer{name, planned.identity.kind};
        return HandoverComputer{name, usual};
    };
    Handover handover;
    handover.client = computer(shared.client(), ComputerKind::Windows);
    for (const QString &server : shared.servers())
        handover.servers.push_back(computer(server, ComputerKind::Remote));
    for (HandoverComputer &server : handover.servers)
        for (const CarriedServer &carried : shared.carried()) {
            if (!sameRegistryName(carried.name, server.name) || carried.answer.isEmpty())
                continue;
            const auto answer = takeCarriedAnswer(carried.answer, carried.file,
                                                  CarriedStore(shared.surroundings().carriedFolder),
                                                  QDateTime::currentSecsSinceEpoch());
            if (!answer)
                return Failure(answer.error());
            server.asked = answer->request;
            server.answer = carried.answer;
        }
    handover.also = shared.also();
    const Undertaking &what = shared.undertaking();
    if (what.kind == Undertaking::Kind::Undo)
        handover.task = HandoverUndo{what.session, what.onlyUnchanged, shared.preview().hash};
    else if (what.kind == Undertaking::Kind::Resume)
        handover.task = HandoverResume{what.session, what.leaveOut, shared.preview().hash};
    else
        handover.task = HandoverApply{what.remedy, shared.preview().hash};
    // The second window may run under another account: who joins a group is still the person of this one.
    handover.user =
        shared.surroundings().user.isEmpty() ? this_machine::userName() : shared.surroundings().user;
    handover.nonce = newHandoverNonce();
    return handover;
}

void adoptHandover(Troubleshooting &shared, const Handover &handover)
{
    const Undertaking undertaking = undertakingOf(handover);
    const auto known = computersOf(shared, undertaking.session);
    QStringList servers;
    std::vector<CarriedServer> carried;
    for (const HandoverComputer &server : handover.servers) {
        servers.append(server.name);
        if (server.kind != ComputerKind::Carried)
            continue;
        CarriedServer one{server.name};
        for (const PlannedComputer &planned : known)
            if (sameRegistryName(planned.typed, server.name) &&
                planned.identity.kind == ComputerKind::Carried)
                one.known = planned.identity;
        if (server.asked) {
            keepRequest(shared.surroundings().carriedFolder, *server.asked);
            one.answer = server.answer;
            one.file = carriedFileName(*server.asked) + QStringLiteral(".answer.json");
        }
        carried.push_back(std::move(one));
    }
    shared.setComputers(handover.client.name, servers);
    shared.setAlso(handover.also);
    if (!carried.empty())
        shared.setCarried(std::move(carried));
    shared.setUndertaking(undertaking);
}

} // namespace credssp
