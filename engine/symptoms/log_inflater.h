// Unpacks gzip as it comes: any number of members behind each other, a few kilobytes at a time.
#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>

namespace credssp::symptoms {

class LogInflater
{
public:
    enum class State : quint8
    {
        Good,
        CutOff,    ///< the file ends in the middle
        Damaged,   ///< what comes is no gzip, or its check sum is wrong
        OtherData, ///< behind the last member stands something else
    };
    /// Fills the bytes, returns how many; 0: the end of the file.
    using More = std::function<qint64(char *to, qint64 most)>;

    explicit LogInflater(More more);
    ~LogInflater();

    [[nodiscard]] static bool isGzip(const char *bytes, qsizetype size);
    /// 0: the end, good or not.
    [[nodiscard]] qint64 read(char *to, qint64 most);
    [[nodiscard]] State state() const;

private:
    struct Stream;
    std::unique_ptr<Stream> m;
};

} // namespace credssp::symptoms
