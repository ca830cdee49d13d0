// What a byte usually costs, and the complaint about a text whose bytes cost far more.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <string_view>

class UsualTime
{
public:
    using Work = std::function<void()>;

    /// @p smallest is the work for a short message, @p ordinary for @p size bytes of ordinary text.
    void calibrate(const Work &smallest, const Work &ordinary, std::size_t size);

    /// Does the work. More than a hundred times the usual, and again and again so: ends the program, and
    /// libFuzzer keeps the input. What costs more per byte than anything before is kept in the file that the
    /// variable CREDSSP_FUZZ_WORST names, where it is set; how much more is printed at the end.
    /// @p bytes is the size of the text that @p input became.
    void watch(const Work &work, std::size_t bytes, std::string_view input);

private:
    using Seconds = std::chrono::duration<double>;
    [[nodiscard]] static Seconds timeOf(const Work &work);
    [[nodiscard]] static Seconds best(const Work &work, int rounds);
    [[nodiscard]] double ratio(Seconds time, std::size_t size) const;

    Seconds m_fixed{};
    Seconds m_perByte{};
    double m_worst = 0.0;
};
