#include "tests/wizard/support/engine_watch.h"

#include "engine/run/journal.h"
#include "engine/session.h"

#include <QMutex>
#include <QThread>

// The linker's --wrap (engine_watch.cmake names the same functions) leads a call of X to __wrap_X, and one of
// __real_X to X itself. A member function takes its object as its first argument.
#define WATCHED(Answer, name, parameters, symbol)                                                            \
    Answer real##name parameters asm("__real_" symbol);                                                      \
    Answer watched##name parameters asm("__wrap_" symbol)

using namespace credssp;

namespace {

struct Watch
{
    QMutex mutex;
    const QThread *window = nullptr;
    QStringList heldUp;
    QStringList seen;
};

Watch &watch()
{
    static Watch instance;
    return instance;
}

void note(const char *name)
{
    const QMutexLocker lock(&watch().mutex);
    const QString call = QString::fromLatin1(name);
    if (!watch().seen.contains(call))
        watch().seen.append(call);
    if (QThread::currentThread() == watch().window)
        watch().heldUp.append(call);
}

} // namespace

namespace test {

using Progress = std::function<void(const QString &)>;

WATCHED(Result<void>, Check, (Session * session, std::stop_token stop, Progress progress),
        "_ZN7credssp7Session5checkESt10stop_tokenSt8functionIFvRK7QStringEE");
WATCHED(Result<Diagnosis>, Diagnose,
        (Session * session, const std::vector<Symptom> &symptoms, const QStringList &tried,
         std::stop_token stop),
        "_ZN7credssp7Session8diagnoseERKSt6vectorINS_7SymptomESaIS2_EERK5QListI7QStringESt10stop_token");
WATCHED(Result<ConnectionAnswer>, Try, (Session * session, std::stop_token stop),
        "_ZN7credssp7Session13tryConnectionESt10stop_token");
WATCHED(Result<Plan>, Plan, (Session * session, const QString &remedy, std::stop_token stop),
        "_ZN7credssp7Session4planERK7QStringSt10stop_token");
WATCHED(Result<RunResult>, Apply,
        (Session * session, const QString &remedy, const QString &hash, const RunOptions &options,
         std::stop_token stop),
        "_ZN7credssp7Session5applyERK7QStringS3_RKNS_10RunOptionsESt10stop_token");
WATCHED(Result<Plan>, UndoPlan,
        (Session * session, const QString &id, bool onlyUnchanged, std::stop_token stop),
        "_ZN7credssp7Session8undoPlanERK7QStringbSt10stop_token");
WATCHED(Result<RunResult>, Undo,
        (Session * session, const QString &id, bool onlyUnchanged, const RunOptions &options,
         std::stop_token stop),
        "_ZN7credssp7Session4undoERK7QStringbRKNS_10RunOptionsESt10stop_token");
WATCHED(Result<Remaining>, ResumePlan, (const Session *session, const QString &id),
        "_ZNK7credssp7Session10resumePlanERK7QString");
WATCHED(Result<RunResult>, Resume,
        (Session * session, const QString &id, const RunOptions &options, std::stop_token stop),
        "_ZN7credssp7Session6resumeERK7QStringRKNS_10RunOptionsESt10stop_token");
WATCHED(Result<void>, KeepOn, (Session * session, const QString &id, const QString &reason),
        "_ZN7credssp7Session6keepOnERK7QStringS3_");
WATCHED(std::vector<SessionSummary>, SessionsIn, (const QString &folder),
        "_ZN7credssp10sessionsInERK7QString");
WATCHED(Result<JournalContent>, Read, (const QString &folder, const QString &id),
        "_ZN7credssp7Journal4readERK7QStringS3_");

Result<void> watchedCheck(Session *session, std::stop_token stop, Progress progress)
{
    note("check");
    return realCheck(session, std::move(stop), std::move(progress));
}

Result<Diagnosis> watchedDiagnose(Session *session, const std::vector<Symptom> &symptoms,
                                  const QStringList &tried, std::stop_token stop)
{
    note("diagnose");
    return realDiagnose(session, symptoms, tried, std::move(stop));
}

Result<ConnectionAnswer> watchedTry(Session *session, std::stop_token stop)
{
    note("tryConnection");
    return realTry(session, std::move(stop));
}

Result<Plan> watchedPlan(Session *session, const QString &remedy, std::stop_token stop)
{
    note("plan");
    return realPlan(session, remedy, std::move(stop));
}

Result<RunResult> watchedApply(Session *session, const QString &remedy, const QString &hash,
                               const RunOptions &options, std::stop_token stop)
{
    note("apply");
    return realApply(session, remedy, hash, options, std::move(stop));
}

Result<Plan> watchedUndoPlan(Session *session, const QString &id, bool onlyUnchanged, std::stop_token stop)
{
    note("undoPlan");
    return realUndoPlan(session, id, onlyUnchanged, std::move(stop));
}

Result<RunResult> watchedUndo(Session *session, const QString &id, bool onlyUnchanged,
                              const RunOptions &options, std::stop_token stop)
{
    note("undo");
    return realUndo(session, id, onlyUnchanged, options, std::move(stop));
}

Result<Remaining> watchedResumePlan(const Session *session, const QString &id)
{
    note("resumePlan");
    return realResumePlan(session, id);
}

Result<RunResult> watchedResume(Session *session, const QString &id, const RunOptions &options,
                                std::stop_token stop)
{
    note("resume");
    return realResume(session, id, options, std::move(stop));
}

Result<void> watchedKeepOn(Session *session, const QString &id, const QString &reason)
{
    note("keepOn");
    return realKeepOn(session, id, reason);
}

std::vector<SessionSummary> watchedSessionsIn(const QString &folder)
{
    note("sessionsIn");
    return realSessionsIn(folder);
}

Result<JournalContent> watchedRead(const QString &folder, const QString &id)
{
    note("Journal::read");
    return realRead(folder, id);
}

void watchEngine()
{
    const QMutexLocker lock(&watch().mutex);
    watch().window = QThread::currentThread();
    watch().heldUp.clear();
    watch().seen.clear();
}

QStringList callsThatHeldUpTheWindow()
{
    const QMutexLocker lock(&watch().mutex);
    return watch().heldUp;
}

QStringList callsSeen()
{
    const QMutexLocker lock(&watch().mutex);
    QStringList seen = watch().seen;
    seen.sort();
    return seen;
}

QStringList callsWatched()
{
    QStringList all{QStringLiteral("check"),  QStringLiteral("diagnose"),   QStringLiteral("tryConnection"),
                    QStringLiteral("plan"),   QStringLiteral("apply"),      QStringLiteral("undoPlan"),
                    QStringLiteral("undo"),   QStringLiteral("resumePlan"), QStringLiteral("resume"),
                    QStringLiteral("keepOn"), QStringLiteral("sessionsIn"), QStringLiteral("Journal::read")};
    all.sort();
    return all;
}

} // namespace test
