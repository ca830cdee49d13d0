// The requests that were made and not yet forgotten: one file each, in a folder of the user's own.
#pragma once

#include "engine/computers/carried/carried_request.h"

namespace credssp {

class CarriedStore
{
public:
    /// @p folder is made with the first request.
    explicit CarriedStore(QString folder)
        : m_folder(std::move(folder))
    {
    }

    /// A request is forgotten so many days after it was last written; its answer has long been refused then.
    static constexpr int keptDays = 30;

    /// Writes it anew, or for the first time, and forgets old ones. Error: AccessDenied when the folder
    /// cannot be written.
    [[nodiscard]] Result<void> keep(const CarriedRequest &request) const;

    /// NotFound when no request here has that nonce (anything that is no nonce has none); Corrupt when its
    /// file cannot be read.
    [[nodiscard]] Result<CarriedRequest> find(const QString &nonce) const;

private:
    [[nodiscard]] QString pathOf(const QString &nonce) const;
    void forgetOldOnes() const;

    QString m_folder;
};

} // namespace credssp
