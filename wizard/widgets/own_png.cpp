// A PNG is packed rows of pixels; each byte is told by how it differs from its neighbors.
#include "wizard/widgets/own_png.h"

#include <QResource>
#include <QtEndian>

#include <cstdlib>

namespace credssp {

namespace {

constexpr qsizetype signatureSize = 8;
constexpr qsizetype chunkFrame = 12; ///< length, name and checksum
constexpr qsizetype headerSize = 13;
constexpr int channels = 4;
constexpr int largestSide = 4096;

struct Packed
{
    int width = 0;
    int height = 0;
    QByteArray rows; ///< as qUncompress() wants them: the unpacked size first
};

/// Width, height, eight bits a channel, red, green, blue and alpha, no interlacing.
bool readHeader(QByteArrayView header, Packed &packed)
{
    if (header.size() != headerSize || header.sliced(8) != QByteArrayView("\x08\x06\x00\x00\x00", 5))
        return false;
    packed.width = qFromBigEndian<qint32>(header.data());
    packed.height = qFromBigEndian<qint32>(header.data() + 4);
    return packed.width > 0 && packed.height > 0 && packed.width <= largestSide &&
           packed.height <= largestSide;
}

Packed readChunks(QByteArrayView file)
{
    Packed packed;
    QByteArray rows;
    qsizetype at = signatureSize;
    while (file.size() - at >= chunkFrame) {
        const qsizetype size = qFromBigEndian<quint32>(file.data() + at);
        if (size > file.size() - at - chunkFrame)
            return {};
        const QByteArrayView name = file.sliced(at + 4, 4);
        const QByteArrayView data = file.sliced(at + 8, size);
        if (name == "IHDR" && !readHeader(data, packed))
            return {};
        if (name == "IDAT")
            rows.append(data.data(), data.size());
        at += chunkFrame + size;
    }
    packed.rows.resize(4);
    qToBigEndian(packed.height * (packed.width * channels + 1), packed.rows.data());
    packed.rows.append(rows);
    return packed;
}

int nearest(int left, int above, int corner)
{
    const int guess = left + above - corner;
    const int byLeft = std::abs(guess - left);
    const int byAbove = std::abs(guess - above);
    const int byCorner = std::abs(guess - corner);
    if (byLeft <= byAbove && byLeft <= byCorner)
        return left;
    return byAbove <= byCorner ? above : corner;
}

int foretold(int filter, int left, int above, int corner)
{
    switch (filter) {
    case 1:
        return left;
    case 2:
        return above;
    case 3:
        return (left + above) / 2;
    case 4:
        return nearest(left, above, corner);
    default:
        return 0;
    }
}

} // namespace

QImage decodedPng(QByteArrayView file)
{
    const Packed packed = readChunks(file);
    if (packed.width == 0)
        return {};
    QByteArray rows = qUncompress(packed.rows);
    const int row = packed.width * channels;
    if (rows.size() != packed.height * (row + 1))
        return {};
    auto *bytes = reinterpret_cast<uchar *>(rows.data());
    QImage image(packed.width, packed.height, QImage::Format_RGBA8888);
    const QByteArray none(row, '\0');
    const auto *above = reinterpret_cast<const uchar *>(none.constData());
    for (int y = 0; y < packed.height; ++y) {
        const int filter = *bytes++;
        uchar *line = image.scanLine(y);
        for (int x = 0; x < row; ++x) {
            const bool first = x < channels;
            const int before =
                foretold(filter, first ? 0 : line[x - channels], above[x], first ? 0 : above[x - channels]);
            line[x] = static_cast<uchar>(bytes[x] + before);
        }
        above = line;
        bytes += row;
    }
    return image.convertToFormat(QImage::Format_ARGB32);
}

QImage ownPng(const QString &resource)
{
    return decodedPng(QResource(resource).uncompressedData());
}

} // namespace credssp
