// The part of the ReviewModel that hands the changes to a second window with administrator rights, and waits.
#include "engine/handover.h"
#include "engine/report/words.h"
#include "wizard/models/handed_over.h"
#include "wizard/models/review_model.h"
#include "wizard/models/troubleshooting.h"

#include <QDir>
#include <QPointer>
#include <QTemporaryFile>

namespace credssp {

namespace {

bool isFinished(SessionState state)
{
    return state == SessionState::Done || state == SessionState::PartlyDone || state == SessionState::Undone;
}

} // namespace

bool ReviewModel::canElevate() const
{
    return static_cast<bool>(m_shared.surroundings().elevate);
}

void ReviewModel::say(Message message)
{
    m_said = std::move(message);
    emit changed();
    emit announced(m_said.text);
}

void ReviewModel::openElsewhere()
{
    const auto handover = handoverOf(m_shared);
    const auto bytes = handover ? encodeHandover(*handover) : Failure(handover.error());
    // Only this user can read it (QTemporaryFile); it holds names and a hash, and goes when the window is
    // closed.
    m_handover =
        std::make_unique<QTemporaryFile>(QDir::temp().filePath(QStringLiteral("credssp-XXXXXX.json")));
    const bool written = bytes && m_handover->open() && m_handover->write(*bytes) == bytes->size();
    m_handover->close();
    if (!written) {
        say({Severity::Problem,
             tr("The second window could not be opened. Nothing was changed."),
             bytes ? tr("The file for it could not be written: %1").arg(m_handover->errorString())
                   : errorText(bytes.error()),
             {}});
        m_handover.reset();
        return;
    }
    m_nonce = handover->nonce;
    setStage(Stage::Elsewhere);
    emit announced(message().text);
    const int round = m_round;
    m_shared.surroundings().elevate(
        m_handover->fileName(), [self = QPointer(this), round](const Result<void> &ended) {
            if (!self || round != self->m_round || self->m_stage != Stage::Elsewhere)
                return;
            if (ended) {
                self->lookElsewhere(tr("The second window was closed, and nothing was changed in it."));
                return;
            }
            self->m_handover.reset();
            self->setStage(self->settledStage());
            self->say({Severity::Warning,
                       tr("The second window was not opened. Nothing was changed."),
                       errorText(ended.error()),
                       {}});
        });
}

void ReviewModel::stopWaiting()
{
    if (m_stage == Stage::Elsewhere)
        lookElsewhere(tr("This window no longer waits. Close the second window before you go on here."));
}

void ReviewModel::lookElsewhere(const QString &nothingDone)
{
    m_handover.reset();
    const int round = m_round;
    m_shared.worker().run(
        this,
        [folder = m_shared.journalFolder(), nonce = m_nonce](std::stop_token) -> std::optional<RunResult> {
            const auto session = findHandedOver(folder, nonce);
            const auto journal =
                session ? Journal::read(folder, *session) : failure(ErrorCode::NotFound, nonce);
            return journal ? std::optional(lastRun(*journal)) : std::nullopt;
        },
        [this, round, nothingDone](std::optional<RunResult> result) {
            if (round != m_round)
                return;
            setStage(settledStage());
            if (result)
                adoptResult(*std::move(result));
            else
                say({Severity::Info, nothingDone, {}, {}});
        });
}

void ReviewModel::adoptResult(RunResult result)
{
    const bool finished = isFinished(result.state);
    const SessionState state = result.state;
    const QString session = result.session;
    m_shared.setResult(std::move(result));
    // Something is left to a person: what there is to do now is the rest of that session.
    if (state == SessionState::Waiting && m_shared.undertaking().kind == Undertaking::Kind::Apply)
        m_shared.setUndertaking(
            {Undertaking::Kind::Resume, m_shared.undertaking().remedy, session, false, {}});
    // What was shown is no longer what would happen: the other window has changed it.
    m_shared.forgetPlan();
    if (finished) {
        m_shared.requestPage(PageId::Result);
        return;
    }
    say({Severity::Warning,
         tr("The second window was closed before everything was done."),
         report_words::stateSentence(state),
         {}});
    plan();
}

} // namespace credssp
