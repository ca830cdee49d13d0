// The icon engine: finds the sharpest mask for a size and tints it when it is painted.
#include "wizard/widgets/icon.h"

#include "wizard/widgets/own_png.h"

#include <QCache>
#include <QGuiApplication>
#include <QIconEngine>
#include <QImage>
#include <QPainter>
#include <QPalette>

#include <array>

static void initIcons()
{
    // A static library's resources are linked only where somebody asks for them.
    Q_INIT_RESOURCE(icons);
}

namespace credssp {

namespace {

struct Size
{
    int grid;
    int pixels;
};
/// The masks of each grid, smallest first; as icons.cmake renders them.
constexpr std::array masks{Size{16, 16}, Size{16, 24}, Size{16, 32}, Size{24, 24},
                           Size{24, 32}, Size{24, 36}, Size{24, 48}, Size{24, 64}};

bool mirrors(Icon which)
{
    return which == Icon::ExpandMore || which == Icon::Arrow || which == Icon::Undo;
}

QImage mask(Icon which, int size, int pixels)
{
    const int grid = size < 20 ? 16 : 24;
    Size best = masks.back();
    for (const Size &candidate : masks) {
        if (candidate.grid == grid && candidate.pixels >= pixels) {
            best = candidate;
            break;
        }
    }
    QImage image =
        ownPng(QStringLiteral(":/icons/%1-%2-%3.png").arg(iconName(which)).arg(best.grid).arg(best.pixels));
    if (image.width() != pixels)
        image = image.scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return image;
}

QPixmap tinted(Icon which, int size, const QColor &color, qreal ratio)
{
    static QCache<QString, QPixmap> cache(400);
    const bool mirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft && mirrors(which);
    const int pixels = qRound(size * ratio);
    const QString key = QStringLiteral("%1/%2/%3/%4/%5")
                            .arg(static_cast<int>(which))
                            .arg(size)
                            .arg(pixels)
                            .arg(color.rgba())
                            .arg(mirrored);
    if (const QPixmap *found = cache.object(key))
        return *found;
    initIcons();
    QImage image = mask(which, size, pixels).convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    // By hand: Qt 6.4 gives half transparent pixels of a scaled image wrong colours when it composes them.
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            line[x] = qPremultiply(qRgba(color.red(), color.green(), color.blue(), qAlpha(line[x])));
    }
    QPixmap pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    pixmap.setDevicePixelRatio(ratio);
    cache.insert(key, new QPixmap(pixmap));
    return pixmap;
}

class Engine final : public QIconEngine
{
public:
    Engine(Icon which, theme::Role tint)
        : m_icon(which)
        , m_tint(tint)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int size = std::min(rect.width(), rect.height());
        const qreal ratio = painter->device()->devicePixelRatio();
        const QPoint at(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2);
        painter->drawPixmap(at, tinted(m_icon, size, colorOf(mode), ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt asks in device pixels and sets the ratio itself.
        const int pixels = std::min(size.width(), size.height());
        QPixmap pixmap = tinted(m_icon, qRound(pixels / scale), colorOf(mode), scale);
        pixmap.setDevicePixelRatio(1.0);
        return pixmap;
    }

    QIconEngine *clone() const override { return new Engine(m_icon, m_tint); }
    QString key() const override { return QStringLiteral("credssp"); }
    bool isNull() override { return false; }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }

private:
    [[nodiscard]] QColor colorOf(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return theme::mixed(theme::Role::Window, theme::Role::MutedText, 0.7);
        if (mode == QIcon::Selected)
            return theme::scheme() == theme::Scheme::HighContrast
                       ? QGuiApplication::palette().color(QPalette::HighlightedText)
                       : theme::color(theme::Role::OnAccent);
        return theme::color(m_tint);
    }

    Icon m_icon;
    theme::Role m_tint;
};

/// The program's own picture. Each size is read when it is asked for: reading them all took a tenth of the
/// start.
class ApplicationEngine final : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, pixmap(rect.size(), mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        initIcons();
        const int wanted = std::min(size.width(), size.height());
        const int drawn = *std::find_if(sizes.begin(), sizes.end() - 1,
                                        [wanted](int candidate) { return candidate >= wanted; });
        const QImage image = ownPng(QStringLiteral(":/icons/application-%1.png").arg(drawn));
        return QPixmap::fromImage(
            image.scaled(actualSize(size, mode, state), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }

    QIconEngine *clone() const override { return new ApplicationEngine; }
    QString key() const override { return QStringLiteral("credssp-application"); }
    bool isNull() override { return false; }

    /// What is handed to the X server with each window before it is shown. Desktops take the large ones from
    /// the program's desktop entry; they are here for who asks.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override
    {
        QList<QSize> list;
        for (const int size : sizes)
            if (size <= largestOfAWindow)
                list.append(QSize(size, size));
        return list;
    }

    /// Never larger than it was drawn.
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        const int side = std::min({size.width(), size.height(), sizes.back()});
        return {side, side};
    }

private:
    static constexpr std::array sizes{16, 24, 32, 48, 64, 128, 256};
    static constexpr int largestOfAWindow = 64;
};

} // namespace

QString iconName(Icon which)
{
    switch (which) {
    case Icon::Ok:
        return QStringLiteral("ok");
    case Icon::Warning:
        return QStringLiteral("warning");
    case Icon::Problem:
        return QStringLiteral("problem");
    case Icon::Unknown:
        return QStringLiteral("unknown");
    case Icon::NotApplicable:
        return QStringLiteral("not-applicable");
    case Icon::Asking:
        return QStringLiteral("asking");
    case Icon::Computer:
        return QStringLiteral("computer");
    case Icon::Server:
        return QStringLiteral("server");
    case Icon::Shield:
        return QStringLiteral("shield");
    case Icon::Copy:
        return QStringLiteral("copy");
    case Icon::Paste:
        return QStringLiteral("paste");
    case Icon::Add:
        return QStringLiteral("add");
    case Icon::Remove:
        return QStringLiteral("remove");
    case Icon::Open:
        return QStringLiteral("open");
    case Icon::Save:
        return QStringLiteral("save");
    case Icon::Info:
        return QStringLiteral("info");
    case Icon::Done:
        return QStringLiteral("done");
    case Icon::Current:
        return QStringLiteral("current");
    case Icon::Ahead:
        return QStringLiteral("ahead");
    case Icon::ExpandMore:
        return QStringLiteral("expand-more");
    case Icon::ExpandLess:
        return QStringLiteral("expand-less");
    case Icon::Arrow:
        return QStringLiteral("arrow");
    case Icon::Undo:
        return QStringLiteral("undo");
    case Icon::Power:
        return QStringLiteral("power");
    case Icon::Retry:
        return QStringLiteral("retry");
    case Icon::Stop:
        return QStringLiteral("stop");
    case Icon::Practice:
        return QStringLiteral("practice");
    case Icon::Close:
        return QStringLiteral("close");
    case Icon::Help:
        return QStringLiteral("help");
    case Icon::Edit:
        return QStringLiteral("edit");
    case Icon::Document:
        return QStringLiteral("document");
    case Icon::Wait:
        return QStringLiteral("wait");
    }
    return {};
}

QIcon icon(Icon which, theme::Role tint)
{
    return QIcon(new Engine(which, tint));
}

QPixmap iconPixmap(Icon which, int size, theme::Role tint, qreal devicePixelRatio)
{
    return tinted(which, size, theme::color(tint), devicePixelRatio);
}

QIcon applicationIcon()
{
    return QIcon(new ApplicationEngine);
}

} // namespace credssp
