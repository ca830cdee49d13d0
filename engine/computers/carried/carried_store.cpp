#include "engine/computers/carried/carried_store.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace credssp {

namespace {

/// Many times what a request comes to.
constexpr qint64 largest = 4 << 20;

} // namespace

QString CarriedStore::pathOf(const QString &nonce) const
{
    return QDir(m_folder).filePath(nonce + QStringLiteral(".json"));
}

void CarriedStore::forgetOldOnes() const
{
    const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-keptDays);
    const QDir folder(m_folder);
    const QFileInfoList files = folder.entryInfoList({QStringLiteral("*.json")}, QDir::Files);
    for (const QFileInfo &file : files)
        // Nothing else of that folder is ours to remove.
        if (isCarriedNonce(file.completeBaseName()) && file.lastModified() < oldest)
            QFile::remove(file.filePath());
}

Result<void> CarriedStore::keep(const CarriedRequest &request) const
{
    const QString path = pathOf(request.nonce);
    const QByteArray bytes = QJsonDocument(json::encode(request).toObject()).toJson(QJsonDocument::Compact);
    QSaveFile file(path);
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.commit())
        return failure(ErrorCode::AccessDenied, path, file.errorString());
    forgetOldOnes();
    return {};
}

Result<CarriedRequest> CarriedStore::find(const QString &nonce) const
{
    if (!isCarriedNonce(nonce))
        return failure(ErrorCode::NotFound, nonce);
    QFile file(pathOf(nonce));
    if (!file.exists())
        return failure(ErrorCode::NotFound, nonce);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return failure(ErrorCode::Corrupt, file.fileName());
    auto request =
        json::decode<CarriedRequest>(QJsonDocument::fromJson(file.readAll()).object(), file.fileName());
    if (!request || request->schema != 1 || request->nonce != nonce)
        return failure(ErrorCode::Corrupt, file.fileName());
    return request;
}

} // namespace credssp
