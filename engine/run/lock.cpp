#include "engine/run/lock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::Lock)
};

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
    if (file->tryLock(static_cast<int>(patience.count())))
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
