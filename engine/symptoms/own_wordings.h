// The wordings of own symptom files, all looked for at once (Aho and Corasick's automaton): the work is
// linear in the text, whatever the files say.
#pragma once

#include <QtGlobal>

#include <array>
#include <map>
#include <string_view>
#include <utility>
#include <vector>

namespace credssp::symptoms {

class OwnWordings
{
public:
    struct Find
    {
        std::size_t begin; ///< of the text's folded characters
        std::size_t end;
        quint16 symptom; ///< number of the own symptom
        quint16 phrase;  ///< number of its phrase
    };

    /// Where several wordings end at the same place, the longest count, and no more than this many.
    static constexpr int mostAtOnePlace = 4;

    OwnWordings() = default;
    /// Folded texts, none of them empty, each with the numbers that its finds bear.
    struct Wording
    {
        std::u16string_view text;
        quint16 symptom;
        quint16 phrase;
    };
    explicit OwnWordings(const std::vector<Wording> &wordings);

    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    /// What begins in the first @p toMatch of the @p size characters, in the order of the ends.
    [[nodiscard]] std::vector<Find> findsIn(const char16_t *text, std::size_t size,
                                            std::size_t toMatch) const;

private:
    struct Entry
    {
        std::size_t size;
        quint16 symptom;
        quint16 phrase;
        quint32 next; ///< 1 + another one with the same text
    };
    struct Node
    {
        quint32 edges = 0;   ///< the first of its edges; they end where those of the next node begin
        quint32 shorter = 0; ///< the node of the longest end of its text that is the beginning of a wording
        quint32 entry = 0;   ///< 1 + the wording that ends here
        quint32 ending = 0;  ///< this node, or the next one along `shorter`, that has an entry; 0: none
    };
    struct Edge
    {
        char16_t letter;
        quint32 to;
    };

    using Trie = std::map<std::pair<quint32, char16_t>, quint32>;
    void link(const Trie &trie);
    [[nodiscard]] quint32 follow(quint32 node, char16_t letter) const;

    std::vector<Entry> m_entries;
    std::vector<Node> m_nodes; ///< one more than there are, for the end of the last one's edges
    std::vector<Edge> m_edges;
    std::array<quint32, 128> m_starts{}; ///< from the first node, for ASCII
};

} // namespace credssp::symptoms
