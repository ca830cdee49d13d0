#include "engine/symptoms/own_wordings.h"

#include <algorithm>

namespace credssp::symptoms {

OwnWordings::OwnWordings(const std::vector<Wording> &wordings)
{
    if (wordings.empty())
        return;
    Trie trie;
    m_nodes.resize(1);
    // From the last to the first: of those with the same text the first is then found first.
    for (std::size_t i = wordings.size(); i-- > 0;) {
        const Wording &wording = wordings[i];
        quint32 node = 0;
        for (const char16_t letter : wording.text) {
            const auto [edge, isNew] = trie.try_emplace({node, letter}, static_cast<quint32>(m_nodes.size()));
            if (isNew)
                m_nodes.emplace_back();
            node = edge->second;
        }
        m_entries.push_back({wording.text.size(), wording.symptom, wording.phrase, m_nodes[node].entry});
        m_nodes[node].entry = static_cast<quint32>(m_entries.size());
    }
    link(trie);
}

void OwnWordings::link(const Trie &trie)
{
    m_nodes.emplace_back();
    m_edges.reserve(trie.size());
    quint32 node = 0;
    for (const auto &[from, to] : trie) { // by node, and by letter
        for (; node < from.first; ++node)
            m_nodes[node + 1].edges = static_cast<quint32>(m_edges.size());
        m_edges.push_back({from.second, to});
    }
    for (; node + 1 < m_nodes.size(); ++node)
        m_nodes[node + 1].edges = static_cast<quint32>(m_edges.size());
    for (quint32 i = 0; i < m_nodes[1].edges; ++i) {
        if (m_edges[i].letter < m_starts.size())
            m_starts[m_edges[i].letter] = m_edges[i].to;
    }

    // The shorter ones first: a longer one's links lead to them.
    std::vector<quint32> order{0};
    order.reserve(m_nodes.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const quint32 from = order[i];
        for (quint32 e = m_nodes[from].edges; e < m_nodes[from + 1].edges; ++e) {
            const Edge edge = m_edges[e];
            Node &to = m_nodes[edge.to];
            quint32 shorter = from;
            while (shorter != 0 && to.shorter == 0) {
                shorter = m_nodes[shorter].shorter;
                to.shorter = follow(shorter, edge.letter);
            }
            to.ending = to.entry != 0 ? edge.to : m_nodes[to.shorter].ending;
            order.push_back(edge.to);
        }
    }
}

quint32 OwnWordings::follow(quint32 node, char16_t letter) const
{
    if (node == 0 && letter < m_starts.size())
        return m_starts[letter];
    const auto begin = m_edges.begin() + m_nodes[node].edges;
    const auto end = m_edges.begin() + m_nodes[node + 1].edges;
    const auto edge = std::ranges::lower_bound(begin, end, letter, {}, &Edge::letter);
    return edge != end && edge->letter == letter ? edge->to : 0;
}

std::vector<OwnWordings::Find> OwnWordings::findsIn(const char16_t *text, std::size_t size,
                                                    std::size_t toMatch) const
{
    std::vector<Find> finds;
    if (isEmpty())
        return finds;
    quint32 node = 0;
    for (std::size_t i = 0; i < size; ++i) {
        quint32 to = follow(node, text[i]);
        while (to == 0 && node != 0) {
            node = m_nodes[node].shorter;
            to = follow(node, text[i]);
        }
        node = to;
        int found = 0;
        for (quint32 end = m_nodes[node].ending; end != 0 && found < mostAtOnePlace;
             end = m_nodes[m_nodes[end].shorter].ending) {
            for (quint32 n = m_nodes[end].entry; n != 0 && found < mostAtOnePlace;
                 n = m_entries[n - 1].next, ++found) {
                const Entry &entry = m_entries[n - 1];
                if (i + 1 - entry.size < toMatch)
                    finds.push_back({i + 1 - entry.size, i + 1, entry.symptom, entry.phrase});
            }
        }
    }
    return finds;
}

} // namespace credssp::symptoms
