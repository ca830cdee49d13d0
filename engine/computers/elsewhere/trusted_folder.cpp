#include "engine/computers/elsewhere/trusted_folder.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <sys/stat.h>

namespace credssp::elsewhere {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::TrustedFolder)
};

} // namespace

Result<QString> trustedFolder(const QString &base, const QStringList &parts)
{
    QString path = base;
    for (const QString &part : parts) {
        path += QLatin1Char('/') + part;
        struct stat found = {};
        if (lstat(QFile::encodeName(path).constData(), &found) != 0) {
            const int error = errno;
            if (error == ENOENT || error == ENOTDIR)
                return QString();
            return failure(ErrorCode::AccessDenied, path, {}, error);
        }
        if (!S_ISDIR(found.st_mode))
            return failure(
                ErrorCode::Corrupt, path,
                Text::tr("\"%1\" is no folder, or leads to another place. Have root put a folder there.")
                    .arg(path));
        if (found.st_uid != 0 || (found.st_mode & (S_IWGRP | S_IWOTH)) != 0)
            return failure(
                ErrorCode::Corrupt, path,
                Text::tr("Others than root can write to the folder \"%1\", so what lies in it is not "
                         "used. Give it to root, and take the right to write from all others.")
                    .arg(path));
    }
    return path;
}

} // namespace credssp::elsewhere
