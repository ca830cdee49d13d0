// Somebody who takes scripts to practice servers, runs them there, and brings their answers back as files.
#pragma once

#include "engine/computers/carried/carried_request.h"
#include "engine/computers/practice/practice.h"

#include <QTemporaryDir>

namespace test {

class ScriptCarrier
{
public:
    /// @p store: the world whose servers are walked to.
    explicit ScriptCarrier(const std::shared_ptr<credssp::PracticeStore> &store);

    /// Does what the script would do there; the path of the answer file, empty when the server is not known.
    /// @p age: seconds since it was written.
    [[nodiscard]] QString answer(const credssp::CarriedRequest &request, qint64 age = 0);
    /// The request in that folder that no answer was taken for yet; the newest of several.
    [[nodiscard]] static credssp::CarriedRequest waiting(const QString &folder);
    /// A file of these bytes; its path.
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    credssp::Topology m_direct;
    QTemporaryDir m_folder;
};

} // namespace test
