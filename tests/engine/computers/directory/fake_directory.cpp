#include "tests/engine/computers/directory/fake_directory.h"

using namespace credssp;
using namespace credssp::directory;

namespace {

/// Understands &, |, and attribute=value with \xx; nothing else.
class Filter
{
public:
    explicit Filter(const QString &text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool matches(const Entry &entry)
    {
        m_at = 0;
        const bool match = term(entry);
        m_broken = m_broken || m_at != m_text.size();
        return match;
    }
    [[nodiscard]] bool isBroken() const { return m_broken; }

private:
    bool take(QChar c)
    {
        if (m_at < m_text.size() && m_text.at(m_at) == c) {
            ++m_at;
            return true;
        }
        return false;
    }
    void need(QChar c) { m_broken = !take(c) || m_broken; }

    bool term(const Entry &entry)
    {
        need(u'(');
        bool match = false;
        if (take(u'&')) {
            match = true;
            while (!m_broken && m_at < m_text.size() && m_text.at(m_at) == u'(')
                match = term(entry) && match;
        } else if (take(u'|')) {
            while (!m_broken && m_at < m_text.size() && m_text.at(m_at) == u'(')
                match = term(entry) || match;
        } else {
            match = comparison(entry);
        }
        need(u')');
        return match;
    }

    bool comparison(const Entry &entry)
    {
        const qsizetype equal = m_text.indexOf(u'=', m_at);
        const qsizetype end = m_text.indexOf(u')', m_at);
        if (equal < 0 || end < equal) {
            m_broken = true;
            return false;
        }
        const QString attribute = m_text.mid(m_at, equal - m_at);
        QString value;
        for (m_at = equal + 1; m_at < end; ++m_at) {
            if (m_text.at(m_at) == u'*' || m_text.at(m_at) == u'(')
                m_broken = true;
            if (m_text.at(m_at) != u'\\') {
                value += m_text.at(m_at);
                continue;
            }
            bool isHex = false;
            value += QChar(m_text.mid(m_at + 1, 2).toUShort(&isHex, 16));
            m_broken = m_broken || !isHex;
            m_at += 2;
        }
        if (attribute == QLatin1String("objectCategory")) // every class computer has it
            return entry.attributes.value(QStringLiteral("objectClass")).contains(value);
        return entry.attributes.value(attribute).contains(value, Qt::CaseInsensitive);
    }

    QString m_text;
    qsizetype m_at = 0;
    bool m_broken = false;
};

} // namespace

void FakeDirectory::add(const QString &name, const QString &domain, const QStringList &classes,
                        const QString &account, const QString &dnsName, const QStringList &spns)
{
    Entry entry{QStringLiteral("CN=%1,OU=Servers,%2").arg(name, suffixOf(domain)), {}};
    entry.attributes.insert(QStringLiteral("objectClass"), classes);
    entry.attributes.insert(QStringLiteral("sAMAccountName"), {account});
    if (!dnsName.isEmpty())
        entry.attributes.insert(QStringLiteral("dNSHostName"), {dnsName});
    entry.attributes.insert(QStringLiteral("servicePrincipalName"), spns);
    m_entries.push_back(entry);
}

void FakeDirectory::addComputer(const QString &name, const QString &domain, QStringList spns)
{
    const QString dnsName = name.toLower() + QLatin1Char('.') + domain;
    spns << QStringLiteral("HOST/") + name << QStringLiteral("HOST/") + dnsName;
    add(name, domain, {userClass, computerClass}, name + QLatin1Char('$'), dnsName, spns);
}

Result<std::vector<Entry>> FakeDirectory::search(const QString &text, const QStringList &attributes)
{
    if (m_error)
        return failure(*m_error, QStringLiteral("dc1.contoso.com"));
    std::vector<Entry> found;
    Filter filter(text);
    for (const Entry &entry : m_entries) {
        if (!filter.matches(entry))
            continue;
        Entry answer{entry.distinguishedName, {}};
        for (const QString &attribute : attributes)
            if (entry.attributes.contains(attribute))
                answer.attributes.insert(attribute, entry.attributes.value(attribute));
        found.push_back(answer);
    }
    m_proper = m_proper && !filter.isBroken();
    return found;
}
