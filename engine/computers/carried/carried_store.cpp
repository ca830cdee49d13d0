#include "engine/computers/carried/carried_store.h"

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

Result<void> CarriedStore::keep(const CarriedRequest &request) const
{
    const QString path = pathOf(request.nonce);
    const QByteArray bytes = QJsonDocument(json::encode(request).toObject()).toJson(QJsonDocument::Compact);
    QSaveFile file(path);
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
        !file.commit())
        return failure(ErrorCode::AccessDenied, path, file.errorString());
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
