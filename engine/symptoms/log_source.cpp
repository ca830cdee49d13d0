#include "engine/symptoms/log_source.h"

#include "engine/symptoms/log_inflater.h"
#include "engine/symptoms/text_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <utility>

namespace credssp::symptoms {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(credssp::LogFile)
};

constexpr qsizetype kSample = 64 * 1024;

/// UTF-16 in one of its orders, where the bytes say so.
std::optional<QStringConverter::Encoding> wideEncoding(const QByteArray &sample)
{
    if (const auto marked = QStringConverter::encodingForData(sample))
        return *marked == QStringConverter::Utf8 ? std::nullopt : marked;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < sample.size(); ++i) {
        if (sample[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    if (std::max(even, odd) * 8 < sample.size())
        return std::nullopt;
    return odd >= even ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

/// To the last whole line, so that no character is cut in two.
QByteArray wholeLines(const QByteArray &sample)
{
    const qsizetype lastBreak = sample.lastIndexOf('\n');
    return lastBreak > 0 && sample.size() >= kSample ? sample.first(lastBreak) : sample;
}

bool isText(const QByteArray &sample, std::optional<QStringConverter::Encoding> wide)
{
    if (wide) {
        QStringDecoder decoder(*wide);
        const QString text = decoder.decode(sample.first(sample.size() & ~qsizetype(3)));
        return looksLikeText(text, !decoder.hasError());
    }
    return decodeText(wholeLines(sample)).has_value();
}

} // namespace

LogSource::LogSource(const QString &file)
    : m_file(file)
    , m_name(file)
{
}

LogSource::~LogSource() = default;

Result<std::unique_ptr<LogSource>> LogSource::open(const QString &file)
{
    std::unique_ptr<LogSource> source(new LogSource(file));
    if (auto error = source->start())
        return Failure(*std::move(error));
    return source;
}

std::optional<Error> LogSource::start()
{
    const auto unusable = [&](const QString &sentence) {
        return Error{ErrorCode::InvalidInput, 0, m_name, sentence};
    };
    if (auto error = openToRead(m_file))
        return error;
    QByteArray sample(kSample, '\0');
    qint64 size = readFile(sample.data(), 3);
    const bool packed = LogInflater::isGzip(sample.constData(), size);
    if (packed) {
        m_inflater =
            std::make_unique<LogInflater>([this, begun = sample.first(size)](char *to, qint64 most) mutable {
                if (begun.isEmpty())
                    return readFile(to, most);
                std::ranges::copy(begun, to);
                return qint64(std::exchange(begun, QByteArray()).size());
            });
        size = 0;
    }
    while (size < kSample) {
        const qint64 more = readBytes(sample.data() + size, kSample - size);
        if (more <= 0)
            break;
        size += more;
    }
    sample.truncate(size);
    if (sample.isEmpty() && m_trouble)
        return m_trouble;
    if (sample.trimmed().isEmpty() && size < kSample)
        return unusable(Text::tr("\"%1\" is empty.").arg(m_name));
    const auto wide = wideEncoding(sample);
    if (!isText(sample, wide))
        return unusable(Text::tr("\"%1\" does not look like text.").arg(m_name));
    if (wide) {
        m_decoder = std::make_unique<QStringDecoder>(*wide);
        const QString text = m_decoder->decode(sample);
        m_ahead = text.toUtf8();
    } else {
        m_ahead = sample.startsWith("\xEF\xBB\xBF") ? sample.sliced(3) : sample;
    }
    return std::nullopt;
}

qint64 LogSource::readFile(char *to, qint64 most)
{
    const qint64 size = m_file.read(to, most);
    if (size > 0)
        m_read += size;
    if (size < 0 || (size == 0 && m_file.error() != QFileDevice::NoError))
        m_trouble = Error{
            ErrorCode::Failed, 0, m_name,
            Text::tr("\"%1\" cannot be read to its end. What was found until there is listed.").arg(m_name)};
    return std::max<qint64>(size, 0);
}

qint64 LogSource::readBytes(char *to, qint64 most)
{
    if (!m_inflater)
        return readFile(to, most);
    const qint64 size = m_inflater->read(to, most);
    if (size > 0 || m_trouble)
        return size;
    QString sentence;
    switch (m_inflater->state()) {
    case LogInflater::State::Good:
        return 0;
    case LogInflater::State::CutOff:
        sentence = Text::tr("\"%1\" is cut off: the packed text has no end. What was found until there is "
                            "listed.");
        break;
    case LogInflater::State::Damaged:
        sentence =
            Text::tr("\"%1\" is damaged and cannot be unpacked any further. What was found until there "
                     "is listed.");
        break;
    case LogInflater::State::OtherData:
        sentence = Text::tr("Behind the packed text of \"%1\" stands something else. It was not read.");
        break;
    }
    m_trouble = Error{ErrorCode::Corrupt, 0, m_name, sentence.arg(m_name)};
    return 0;
}

qint64 LogSource::read(char *to, qint64 most)
{
    while (m_aheadUsed == m_ahead.size() && m_decoder) {
        QByteArray wide(std::min<qint64>(most, 256 * 1024), '\0');
        wide.truncate(std::max<qint64>(0, readBytes(wide.data(), wide.size())));
        if (wide.isEmpty())
            return 0;
        const QString text = m_decoder->decode(wide);
        m_ahead = text.toUtf8();
        m_aheadUsed = 0;
    }
    if (m_aheadUsed == m_ahead.size())
        return readBytes(to, most);
    const qint64 size = std::min<qint64>(most, m_ahead.size() - m_aheadUsed);
    std::copy_n(m_ahead.constData() + m_aheadUsed, size, to);
    m_aheadUsed += size;
    return size;
}

} // namespace credssp::symptoms
