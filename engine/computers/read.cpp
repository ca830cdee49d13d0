#include "engine/computers/read.h"

#include <algorithm>

namespace credssp {

void Answers::insert(Read read, Result<Answer> answer)
{
    const auto same = std::ranges::find(m_entries, read, &std::pair<Read, Result<Answer>>::first);
    if (same == m_entries.end())
        m_entries.emplace_back(std::move(read), std::move(answer));
    else
        same->second = std::move(answer);
}

const Result<Answer> *Answers::find(const Read &read) const
{
    const auto found = std::ranges::find(m_entries, read, &std::pair<Read, Result<Answer>>::first);
    return found == m_entries.end() ? nullptr : &found->second;
}

std::vector<Read> Answers::reads() const
{
    std::vector<Read> reads;
    for (const auto &[read, answer] : m_entries)
        reads.push_back(read);
    return reads;
}

} // namespace credssp
