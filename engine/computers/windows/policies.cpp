// The values that policies write again at every refresh: the computer's own policy and the domain's that were
// last applied.
//
// Source: facts/applied_policies.h; [MS-GPREG] 3.2.5: each policy keeps its values in Registry.pol in its
// folder, on the domain's SYSVOL share, which its computers and users may read. The own one lies in
// %SystemRoot%\System32\GroupPolicy\Machine (facts page §1.2); where ordinary users may not read it, the
// answer is AccessDenied.
#include "engine/computers/facts/applied_policies.h"
#include "engine/computers/windows/known_folder.h"
#include "engine/computers/windows/reads.h"
#include "engine/computers/windows/registry.h"
#include "engine/computers/windows/win32.h"

#include <QCoreApplication>
#include <QDir>

namespace credssp::windows {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::AppliedPolicies)
};

Result<QByteArray> bytesOf(const QString &file)
{
    const HANDLE raw =
        CreateFileW(wide(file), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                    OPEN_EXISTING, FILE_FLAG_SEQUENTIAL_SCAN, nullptr);
    if (raw == INVALID_HANDLE_VALUE)
        return win32Failure(GetLastError(), file);
    const UniqueHandle opened(raw);
    LARGE_INTEGER size{};
    if (!GetFileSizeEx(opened.get(), &size))
        return win32Failure(GetLastError(), file);
    if (size.QuadPart > policyFileLimit)
        return failure(ErrorCode::Corrupt, file);
    QByteArray bytes(static_cast<qsizetype>(size.QuadPart), '\0');
    DWORD read = 0;
    if (!ReadFile(opened.get(), bytes.data(), static_cast<DWORD>(bytes.size()), &read, nullptr))
        return win32Failure(GetLastError(), file);
    bytes.truncate(static_cast<qsizetype>(read));
    return bytes;
}

/// A policy without the file, or one that is gone by now, writes nothing.
Result<std::vector<PolicyEntry>> entriesIn(const QString &folder)
{
    const QString file = QDir::toNativeSeparators(folder) + QStringLiteral("\\Registry.pol");
    const auto bytes = bytesOf(file);
    if (!bytes && bytes.error().code == ErrorCode::NotFound)
        return std::vector<PolicyEntry>{};
    return bytes ? readPolicyFile(*bytes, file) : Failure(bytes.error());
}

Error unread(const facts::AppliedPolicy &policy, const Error &why)
{
    // Also what the network says in a hundred other ways: the share is not to be had now.
    const ErrorCode code = why.code == ErrorCode::Failed ? ErrorCode::Unreachable : why.code;
    return {code, why.native, policy.folder,
            Text::tr("The domain's policy \"%1\" could not be read. It lies in \"%2\".")
                .arg(policy.name, QDir::toNativeSeparators(policy.folder))};
}

void append(std::vector<PolicyValue> &values, std::vector<PolicyValue> more)
{
    values.insert(values.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

Result<PolicyAnswer> readPolicies()
{
    PolicyAnswer answer;
    const auto own = entriesIn(systemFolder() + QStringLiteral("/GroupPolicy/Machine"));
    if (!own)
        return Failure(own.error());
    append(answer.values, facts::concerningUs(QStringLiteral("Local policy"), false, *own));
    const auto applied = facts::appliedPolicies(readRegistryKey);
    if (!applied)
        return Failure(applied.error());
    for (const facts::AppliedPolicy &policy : *applied) {
        const auto entries = entriesIn(policy.folder);
        if (!entries)
            return Failure(unread(policy, entries.error()));
        append(answer.values, facts::concerningUs(policy.name, true, *entries));
    }
    return answer;
}

} // namespace credssp::windows
