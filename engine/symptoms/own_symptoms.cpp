#include "engine/symptoms/own_symptoms.h"

#include "engine/symptoms/symptom_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <map>

namespace credssp {

using namespace symptoms;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::OwnSymptoms)
};

static_assert(mostSymptoms >= 29 + mostSymptomFiles);

class Folder
{
public:
    explicit Folder(const QStringList &remedies)
        : m_remedies(remedies)
    {
    }

    void read(const QDir &folder, const QString &name)
    {
        QFile file(folder.filePath(name));
        // A pipe or a device would be waited for without end.
        if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) {
            complain(Text::tr("%1: The file cannot be read.").arg(name));
            return;
        }
        const QByteArray bytes = file.read(largestSymptomFile + 1);
        if (bytes.size() > largestSymptomFile) {
            complain(Text::tr("%1: The file is larger than 256 KB.").arg(name));
            return;
        }
        auto symptom = readSymptomFile(name.chopped(5), bytes, m_remedies);
        if (!symptom) {
            const JsonComplaint &complaint = symptom.error();
            complain(Text::tr("%1, line %2, column %3: %4")
                         .arg(name, QString::number(complaint.place.line),
                              QString::number(complaint.place.column), complaint.sentence));
            return;
        }
        add(name, std::move(*symptom));
    }

    void complain(const QString &sentence) { m_complaints.append(sentence); }

    [[nodiscard]] OwnSymptoms taken()
    {
        return {std::make_shared<const SymptomSet>(std::move(m_symptoms)), std::move(m_complaints)};
    }

private:
    void add(const QString &name, std::unique_ptr<const OwnSymptom> symptom)
    {
        std::size_t size = m_size;
        for (const Phrase &phrase : symptom->phrases)
            size += phrase.text.size();
        if (size > mostSymptomText) {
            complain(
                Text::tr("%1: All files together have too many wordings; this one is left out.").arg(name));
            return;
        }
        for (const Code &code : symptom->codes) {
            if (const auto other = m_codes.find(code.value); other != m_codes.end()) {
                complain(Text::tr("%1: One of its codes stands in %2 already; this file is left out.")
                             .arg(name, other->second));
                return;
            }
        }
        for (const Code &code : symptom->codes)
            m_codes.emplace(code.value, name);
        m_size = size;
        m_symptoms.push_back(std::move(symptom));
    }

    const QStringList &m_remedies;
    std::vector<std::unique_ptr<const OwnSymptom>> m_symptoms;
    std::map<quint32, QString> m_codes;
    std::size_t m_size = 0;
    QStringList m_complaints;
};

} // namespace

Result<OwnSymptoms> readOwnSymptoms(const QString &folder, const QStringList &remedies)
{
    const QDir dir(folder);
    const QFileInfo info(folder);
    if (!info.isDir())
        return failure(ErrorCode::NotFound, folder, Text::tr("There is no folder \"%1\".").arg(folder));
    if (!info.isReadable())
        return failure(ErrorCode::AccessDenied, folder,
                       Text::tr("The folder \"%1\" cannot be read: you may not open it.").arg(folder));
    QStringList names =
        dir.entryList({QStringLiteral("*.json")}, QDir::AllEntries | QDir::System, QDir::Name);
    names.removeAll(QStringLiteral("symptom.schema.json"));
    Folder files(remedies);
    if (names.size() > mostSymptomFiles)
        files.complain(Text::tr("There are more than %1 files in \"%2\"; those after \"%3\" are left out.")
                           .arg(QString::number(mostSymptomFiles), folder, names.at(mostSymptomFiles - 1)));
    for (const QString &name : names.mid(0, mostSymptomFiles))
        files.read(dir, name);
    return files.taken();
}

} // namespace credssp
