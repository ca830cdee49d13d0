#include "engine/registry/policy_file.h"

#include <QCoreApplication>
#include <QtEndian>

namespace credssp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::PolicyFile)
};

const QByteArray signature = QByteArrayLiteral("PReg");
constexpr quint32 version = 1;
constexpr qsizetype headerSize = 8;

/// Walks through the bytes. After the first thing that is wrong it stands still there.
class Cursor
{
public:
    explicit Cursor(const QByteArray &bytes)
        : m_bytes(bytes)
        , m_at(headerSize)
    {
    }

    [[nodiscard]] bool isBroken() const { return m_broken; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_bytes.size(); }
    [[nodiscard]] qsizetype position() const { return m_at; }

    void sign(char16_t expected)
    {
        if (!has(2))
            return;
        if (unit() != expected)
            m_broken = true;
        else
            m_at += 2;
    }

    QString text()
    {
        QString text;
        while (has(2)) {
            const char16_t next = unit();
            m_at += 2;
            if (next == 0)
                return text;
            text.append(QChar(next));
        }
        return text;
    }

    quint32 number(quint32 limit = std::numeric_limits<quint32>::max())
    {
        if (!has(4))
            return 0;
        const auto number = qFromLittleEndian<quint32>(m_bytes.constData() + m_at);
        if (number > limit)
            m_broken = true;
        else
            m_at += 4;
        return number;
    }

    QByteArray raw(qsizetype size)
    {
        if (!has(size))
            return {};
        m_at += size;
        return m_bytes.mid(m_at - size, size);
    }

private:
    [[nodiscard]] char16_t unit() const { return qFromLittleEndian<quint16>(m_bytes.constData() + m_at); }

    bool has(qsizetype size)
    {
        m_broken = m_broken || m_bytes.size() - m_at < size;
        return !m_broken;
    }

    const QByteArray &m_bytes;
    qsizetype m_at;
    bool m_broken = false;
};

PolicyEntry readEntry(Cursor &cursor)
{
    PolicyEntry entry;
    cursor.sign(u'[');
    entry.key = cursor.text();
    cursor.sign(u';');
    entry.name = cursor.text();
    cursor.sign(u';');
    entry.data.type = cursor.number();
    cursor.sign(u';');
    const quint32 size = cursor.number(static_cast<quint32>(policyDataLimit));
    cursor.sign(u';');
    entry.data.bytes = cursor.raw(static_cast<qsizetype>(size));
    cursor.sign(u']');
    return entry;
}

void append(QByteArray &bytes, quint16 unit)
{
    const quint16 little = qToLittleEndian(unit);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void append(QByteArray &bytes, quint32 number)
{
    const quint32 little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void append(QByteArray &bytes, const QString &text)
{
    for (const QChar unit : text)
        append(bytes, quint16(unit.unicode()));
    append(bytes, quint16(0));
}

void append(QByteArray &bytes, const PolicyEntry &entry)
{
    append(bytes, quint16(u'['));
    append(bytes, entry.key);
    append(bytes, quint16(u';'));
    append(bytes, entry.name);
    append(bytes, quint16(u';'));
    append(bytes, entry.data.type);
    append(bytes, quint16(u';'));
    append(bytes, static_cast<quint32>(entry.data.bytes.size()));
    append(bytes, quint16(u';'));
    bytes.append(entry.data.bytes);
    append(bytes, quint16(u']'));
}

} // namespace

Result<std::vector<PolicyEntry>> readPolicyFile(const QByteArray &bytes, const QString &subject)
{
    if (bytes.size() > policyFileLimit)
        return failure(ErrorCode::Corrupt, subject,
                       Text::tr("\"%1\" is too large for a policy file and is not used. It has %2 bytes, and "
                                "at most %3 are read.")
                           .arg(subject)
                           .arg(bytes.size())
                           .arg(policyFileLimit));
    const bool begins = bytes.size() >= headerSize && bytes.startsWith(signature) &&
                        qFromLittleEndian<quint32>(bytes.constData() + signature.size()) == version;
    if (!begins)
        return failure(
            ErrorCode::Corrupt, subject,
            Text::tr("\"%1\" is not used: it does not begin like a policy file (at byte 0).").arg(subject));
    std::vector<PolicyEntry> entries;
    Cursor cursor(bytes);
    while (!cursor.isAtEnd()) {
        PolicyEntry entry = readEntry(cursor);
        if (cursor.isBroken())
            return failure(ErrorCode::Corrupt, subject,
                           Text::tr("The policy file \"%1\" is damaged at byte %2 and is not used.")
                               .arg(subject)
                               .arg(cursor.position()));
        entries.push_back(std::move(entry));
    }
    return entries;
}

Result<QByteArray> writePolicyFile(const std::vector<PolicyEntry> &entries)
{
    QByteArray bytes = signature;
    append(bytes, version);
    for (const PolicyEntry &entry : entries) {
        if (entry.key.contains(QChar(0)) || entry.name.contains(QChar(0)) ||
            entry.data.bytes.size() > policyDataLimit)
            return failure(ErrorCode::InvalidInput, entry.key + QLatin1Char('\\') + entry.name);
        append(bytes, entry);
        if (bytes.size() > policyFileLimit)
            return failure(ErrorCode::InvalidInput, entry.key + QLatin1Char('\\') + entry.name);
    }
    return bytes;
}

} // namespace credssp
