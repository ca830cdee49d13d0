#include "tests/engine/registry/policy_samples.h"

#include "engine/registry/known_keys.h"

#include <QRandomGenerator>

using namespace credssp;

namespace {

class Sampler
{
public:
    explicit Sampler(quint32 seed)
        : m_random(seed)
    {
    }

    std::vector<PolicyEntry> policy(bool wellFormed)
    {
        std::vector<PolicyEntry> entries(m_random.bounded(12U));
        for (PolicyEntry &entry : entries) {
            entry.key = below(3) == 0 ? keys::delegation : text(1 + below(40));
            entry.name = name();
            entry.data = wellFormed ? fitting() : RegistryData{m_random.generate(), raw(below(30))};
        }
        return entries;
    }

private:
    qsizetype below(int limit) { return m_random.bounded(limit); }

    /// Any characters, the format's own signs among them; no half of a pair, no NUL.
    QString text(qsizetype length)
    {
        const QString signs = QStringLiteral("[];\\*. =%\"");
        QString text;
        while (text.size() < length) {
            const qsizetype kind = below(10);
            if (kind < 5)
                text += QChar(u' ' + static_cast<char16_t>(below(95)));
            else if (kind < 7)
                text += signs.at(below(static_cast<int>(signs.size())));
            else if (kind < 9)
                text += QChar(u'\u00A1' + static_cast<char16_t>(below(0xD000)));
            else
                text += QString::fromUcs4(U"\U0001F511", 1);
        }
        return text;
    }

    QString name()
    {
        static const QStringList orders{QStringLiteral("**Del."),         QStringLiteral("**DelVals."),
                                        QStringLiteral("**DeleteValues"), QStringLiteral("**DeleteKeys"),
                                        QStringLiteral("**SecureKey"),    QStringLiteral("**soft.")};
        const QString name = text(below(20));
        return below(4) == 0 ? orders.at(below(static_cast<int>(orders.size()))) + name : name;
    }

    QByteArray raw(qsizetype size)
    {
        QByteArray bytes;
        while (bytes.size() < size)
            bytes += static_cast<char>(below(256));
        return bytes;
    }

    RegistryData fitting()
    {
        using namespace registry_type;
        switch (below(9)) {
        case 0:
        case 1:
            return RegistryData::text(text(below(60)));
        case 2:
            return {ExpandString, RegistryData::text(text(below(60))).bytes};
        case 3:
            return RegistryData::binary(raw(below(80)));
        case 4:
            return RegistryData::dword(m_random.generate());
        case 5:
            return {DwordBigEndian, raw(4)};
        case 6:
            return RegistryData::qword(m_random.generate64());
        case 7:
            return RegistryData::multiText({text(1 + below(10)), text(1 + below(10))});
        default:
            return {};
        }
    }

    QRandomGenerator m_random;
};

} // namespace

std::vector<PolicyEntry> wellFormedPolicy(quint32 seed)
{
    return Sampler(seed).policy(true);
}

std::vector<PolicyEntry> anyPolicy(quint32 seed)
{
    return Sampler(seed).policy(false);
}
