// Recognition of any text: UTF-16 as it comes, or bytes as a file would bring them. With own symptoms or
// without.
#include "engine/symptoms/symptom.h"
#include "engine/symptoms/symptom_file.h"
#include "engine/symptoms/text_file.h"
#include "tests/fuzz/usual_time.h"

#include <QDir>
#include <QFile>

#include <cstdlib>
#include <cstring>

using namespace credssp;

namespace {

UsualTime &usual()
{
    static UsualTime time;
    return time;
}

/// Errors as people type them off, one after the other: nothing is clear, so everything is looked at.
QString ordinaryText()
{
    QString text;
    const QDir folder(QStringLiteral(SOURCE_TREE "/tests/data/errors"));
    for (const QString &name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            text += QString::fromUtf8(file.readAll());
    }
    text.truncate(8 * 1024);
    for (qsizetype i = 0; i < text.size(); i += 19)
        text[i] = u'x';
    return text;
}

std::shared_ptr<const symptoms::SymptomSet> withOwnOnes()
{
    const QByteArray json = R"({"id": "own", "title": "t", "explanation": "e", "codes": [4711, "0x80338FFE"],
        "wordings": {"en": ["aaaa", "aaaaaaaaaaaaaaaaaaaa", "The WinRM client cannot", "client cannot process",
        {"text": "WinRM", "needs": "winrm", "unless": {"followedBy": ["client"], "near": ["drill"]}}]}})";
    auto symptom = symptoms::readSymptomFile(QStringLiteral("own"), json, {});
    if (!symptom)
        std::abort();
    std::vector<std::unique_ptr<const symptoms::OwnSymptom>> own;
    own.push_back(std::move(*symptom));
    return std::make_shared<const symptoms::SymptomSet>(std::move(own));
}

void identifyAndCheck(const QString &text)
{
    for (const Symptom &symptom : identify(text)) {
        if (symptom.confidence <= 0.0 || symptom.confidence > 1.0 || symptom.evidence.empty())
            std::abort();
        for (const Evidence &place : symptom.evidence)
            if (place.line < 1 || place.column < 1 || !text.contains(place.text))
                std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    const QString text = ordinaryText();
    if (text.isEmpty())
        std::abort();
    const QString message = text.left(200);
    usual().calibrate([&] { identifyAndCheck(message); }, [&] { identifyAndCheck(text); },
                      static_cast<std::size_t>(text.size()) * 2);
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0)
        return 0;
    // The first byte says how the others are to be taken.
    static const std::shared_ptr<const symptoms::SymptomSet> own = withOwnOnes();
    symptoms::useSymptoms((data[0] & 2) != 0 ? own : nullptr);
    QString text;
    if ((data[0] & 1) != 0) {
        text.resize(static_cast<qsizetype>((size - 1) / 2));
        std::memcpy(text.data(), data + 1, static_cast<std::size_t>(text.size()) * 2);
    } else {
        const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
        text = decodeText(bytes).value_or(QString::fromLatin1(bytes));
    }
    usual().watch([&] { identifyAndCheck(text); }, static_cast<std::size_t>(text.size()) * 2,
                  {reinterpret_cast<const char *>(data), size});
    return 0;
}
