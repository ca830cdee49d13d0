// The reader of own symptom files, and recognition with what it accepts: a file that is looked for in itself.
#include "engine/symptoms/symptom.h"
#include "engine/symptoms/symptom_file.h"
#include "tests/fuzz/usual_time.h"

#include <QFile>

#include <cstdlib>

using namespace credssp;

namespace {

UsualTime &usual()
{
    static UsualTime time;
    return time;
}

/// Null: not a good file.
std::shared_ptr<const symptoms::SymptomSet> setOf(const QByteArray &bytes)
{
    auto symptom = symptoms::readSymptomFile(QStringLiteral("own"), bytes, {QStringLiteral("restart-winrm")});
    if (!symptom) {
        const symptoms::JsonComplaint &complaint = symptom.error();
        if (complaint.place.line < 1 || complaint.place.column < 1 || complaint.sentence.isEmpty())
            std::abort();
        return nullptr;
    }
    std::vector<std::unique_ptr<const symptoms::OwnSymptom>> own;
    own.push_back(std::move(*symptom));
    return std::make_shared<const symptoms::SymptomSet>(std::move(own));
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *, char ***)
{
    QFile file(QStringLiteral(SOURCE_TREE "/resources/symptoms/quota-limit.json"));
    if (!file.open(QIODevice::ReadOnly))
        std::abort();
    QByteArray ordinary = file.readAll();
    // Made an own one: its codes are nobody else's.
    ordinary.replace("\"quota-limit\"", "\"own\"").replace("0x8033", "0x8009");
    ordinary.replace("\"code\": 14", "\"code\": 4711");
    if (setOf(ordinary) == nullptr)
        std::abort();
    usual().calibrate([] { (void)setOf("{}"); }, [&] { (void)setOf(ordinary); },
                      static_cast<std::size_t>(ordinary.size()));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    std::shared_ptr<const symptoms::SymptomSet> set;
    usual().watch([&] { set = setOf(bytes); }, size, {bytes.constData(), size});
    if (set == nullptr)
        return 0;
    symptoms::useSymptoms(std::move(set));
    (void)identify(QString::fromUtf8(bytes));
    return 0;
}
