#include "engine/run/lock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

#include <cstdlib>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Lock)
};

/// Who takes a lock writes its name into the file at once. Whoever died before could do so holds nothing, but
/// the file stays, and nothing in it tells that its process is dead.
bool isLeftEmpty(const QLockFile &file, const QString &path)
{
    constexpr qint64 aMoment = 3; // seconds
    qint64 process = 0;
    QString host;
    QString program;
    if (file.getLockInfo(&process, &host, &program))
        return false;
    const QDateTime made = QFileInfo(path).lastModified();
    // A clock that was set meanwhile makes it old in either direction.
    return made.isValid() && std::abs(made.secsTo(QDateTime::currentDateTime())) >= aMoment;
}

bool takeOver(QLockFile &file, const QString &path)
{
    return isLeftEmpty(file, path) && file.removeStaleLockFile() && file.tryLock(0);
}

} // namespace

Lock::Lock(std::unique_ptr<QLockFile> file)
    : m_file(std::move(file))
{
}
Lock::~Lock() = default;
Lock::Lock(Lock &&) noexcept = default;
Lock &Lock::operator=(Lock &&) noexcept = default;

Result<Lock> Lock::take(const QString &path, std::chrono::milliseconds patience)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto file = std::make_unique<QLockFile>(path);
    // No age makes a lock stale: a person may look at a question for hours. A dead process does.
    file->setStaleLockTime(0);
    if (takeOver(*file, path) || file->tryLock(static_cast<int>(patience.count())) || takeOver(*file, path))
        return Lock(std::move(file));
    if (file->error() != QLockFile::LockFailedError)
        return failure(ErrorCode::AccessDenied, path,
                       Text::tr("The file \"%1\" cannot be written, so nothing was changed.").arg(path));
    qint64 process = 0;
    QString host;
    QString program;
    file->getLockInfo(&process, &host, &program);
    return failure(
        ErrorCode::Locked, path,
        Text::tr("Another CredSSP Wizard (process %1) is changing this computer right now. Wait until it "
                 "has finished, then try again. Nothing was changed.")
            .arg(process));
}

} // namespace credssp
