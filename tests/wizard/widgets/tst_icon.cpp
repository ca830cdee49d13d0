// Every icon is there, in every size, in the colour of its role.
#include "tests/support/log_guard.h"
#include "wizard/widgets/icon.h"
#include "wizard/widgets/own_png.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QTest>
#include <QtEndian>

using namespace credssp;
using theme::Role;

namespace {

struct Seen
{
    int painted = 0; ///< pixels that are painted so that one sees them
    int strange = 0; ///< of these, those in another colour
};

Seen look(const QImage &image, const QColor &color)
{
    // Half transparent colours are rounded.
    const auto near = [](int a, int b) { return std::abs(a - b) <= 4; };
    Seen seen;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 128)
                continue;
            ++seen.painted;
            const bool same = near(pixel.red(), color.red()) && near(pixel.green(), color.green()) &&
                              near(pixel.blue(), color.blue());
            seen.strange += same ? 0 : 1;
        }
    return seen;
}

} // namespace

class tst_Icon : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // The resources are there once an icon was asked for.
        QVERIFY(!applicationIcon().pixmap(16).isNull());
    }
    void init()
    {
        m_log.begin();
        theme::install(*qApp, theme::Scheme::Light);
    }
    void cleanup() { QCOMPARE(m_log.verify(), QString()); }
    void isThereInEverySize_data();
    void isThereInEverySize();
    void namesAreUnique();
    void followsTheTheme();
    void disabledIsPaler();
    void pointsInReadingDirection_data();
    void pointsInReadingDirection();
    void picturesAreReadAsQtReadsThem();
    void whatIsNoPictureIsNone_data();
    void whatIsNoPictureIsNone();
    void applicationIconHasItsSizes();
    void windowsIconIsWellFormed();

private:
    LogGuard m_log;
};

void tst_Icon::isThereInEverySize_data()
{
    QTest::addColumn<Icon>("which");
    for (int i = 0; i <= static_cast<int>(Icon::Wait); ++i)
        QTest::newRow(qPrintable(iconName(static_cast<Icon>(i)))) << static_cast<Icon>(i);
}

void tst_Icon::isThereInEverySize()
{
    QFETCH(Icon, which);
    for (const int size : {16, 20, 24, 32, 48})
        for (const qreal ratio : {1.0, 1.25, 1.5, 2.0, 3.0}) {
            const QPixmap pixmap = iconPixmap(which, size, Role::Problem, ratio);
            QCOMPARE(pixmap.width(), qRound(size * ratio));
            QCOMPARE(pixmap.devicePixelRatio(), ratio);
            const Seen seen = look(pixmap.toImage(), theme::color(Role::Problem));
            // Not empty, not a block (a stop sign is two thirds of one), and of one colour.
            QVERIFY(seen.painted > 0);
            QVERIFY(seen.painted < pixmap.width() * pixmap.height() * 3 / 4);
            QVERIFY2(seen.strange == 0,
                     qPrintable(QStringLiteral("%1 at %2: %3").arg(size).arg(ratio).arg(seen.strange)));
        }
}

void tst_Icon::namesAreUnique()
{
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(Icon::Wait); ++i)
        names.insert(iconName(static_cast<Icon>(i)));
    QCOMPARE(names.size(), static_cast<int>(Icon::Wait) + 1);
    QVERIFY(!names.contains(QString()));
}

void tst_Icon::followsTheTheme()
{
    const QIcon ok = icon(Icon::Ok, Role::Ok);
    const QColor light = theme::color(Role::Ok);
    QCOMPARE(look(ok.pixmap(24).toImage(), light).strange, 0);
    theme::install(*qApp, theme::Scheme::Dark);
    QVERIFY(theme::color(Role::Ok) != light);
    QCOMPARE(look(ok.pixmap(24).toImage(), theme::color(Role::Ok)).strange, 0);
}

void tst_Icon::disabledIsPaler()
{
    const QIcon copy = icon(Icon::Stop);
    const QColor usual = copy.pixmap(16).toImage().pixelColor(8, 8);
    const QColor disabled = copy.pixmap(16, QIcon::Disabled).toImage().pixelColor(8, 8);
    QCOMPARE(usual, theme::color(Role::Text));
    QVERIFY(disabled.lightness() > usual.lightness());
}

void tst_Icon::pointsInReadingDirection_data()
{
    QTest::addColumn<Icon>("which");
    QTest::addColumn<bool>("turns");
    QTest::newRow("what is closed points to what it hides") << Icon::ExpandMore << true;
    QTest::newRow("before to after") << Icon::Arrow << true;
    QTest::newRow("back") << Icon::Undo << true;
    QTest::newRow("a tick is the same everywhere") << Icon::Done << false;
    QTest::newRow("a question mark is a letter") << Icon::Unknown << false;
}

void tst_Icon::pointsInReadingDirection()
{
    QFETCH(Icon, which);
    QFETCH(bool, turns);
    const QImage usual = iconPixmap(which, 24, Role::Text, 1).toImage();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const QImage turned = iconPixmap(which, 24, Role::Text, 1).toImage();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(turned, turns ? usual.mirrored(true, false) : usual);
}

void tst_Icon::picturesAreReadAsQtReadsThem()
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.png")});
    QVERIFY(files.size() > 100);
    for (const QString &file : files) {
        const QString path = QStringLiteral(":/icons/") + file;
        const QImage theirs(path);
        QVERIFY(!theirs.isNull());
        QVERIFY2(ownPng(path) == theirs.convertToFormat(QImage::Format_ARGB32), qPrintable(file));
    }
}

void tst_Icon::whatIsNoPictureIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QFile file(QStringLiteral(":/icons/ok-16-16.png"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("this is no picture at all, and long enough to be looked at");
    QTest::newRow("cut off in the first part") << whole.first(20);
    QTest::newRow("cut off in the pixels") << whole.first(whole.size() / 2);
    QByteArray gray = whole;
    gray[25] = 0;
    QTest::newRow("another kind of pixels") << gray;
    QByteArray huge = whole;
    huge[16] = 0x7f;
    QTest::newRow("a size that cannot be") << huge;
    QByteArray taller = whole;
    taller[23] = 17;
    QTest::newRow("more rows than there are") << taller;
}

void tst_Icon::whatIsNoPictureIsNone()
{
    QFETCH(QByteArray, content);
    QVERIFY(decodedPng(content).isNull());
}

void tst_Icon::applicationIconHasItsSizes()
{
    const QIcon program = applicationIcon();
    QVERIFY(!program.isNull());
    for (const int size : {16, 24, 32, 48, 64})
        QVERIFY(program.availableSizes().contains(QSize(size, size)));
    // A window shows no larger ones, but others do.
    for (const int size : {16, 20, 48, 128, 256})
        QCOMPARE(program.pixmap(size).size(), QSize(size, size));
}

void tst_Icon::windowsIconIsWellFormed()
{
    QFile file(QStringLiteral(APPLICATION_ICO));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto number16 = [&bytes](qsizetype at) {
        return qFromLittleEndian<quint16>(bytes.constData() + at);
    };
    const auto number32 = [&bytes](qsizetype at) {
        return qFromLittleEndian<quint32>(bytes.constData() + at);
    };
    QCOMPARE(number16(0), quint16(0));
    QCOMPARE(number16(2), quint16(1));
    const int count = number16(4);
    QCOMPARE(count, 7);
    qsizetype end = 6 + 16 * count;
    for (int i = 0; i < count; ++i) {
        const qsizetype entry = 6 + 16 * i;
        const int width = static_cast<uchar>(bytes[entry]);
        const auto length = static_cast<qsizetype>(number32(entry + 8));
        const auto offset = static_cast<qsizetype>(number32(entry + 12));
        QCOMPARE(offset, end);
        const QImage image = QImage::fromData(bytes.mid(offset, length), "PNG");
        QCOMPARE(image.width(), width == 0 ? 256 : width);
        QCOMPARE(image.height(), image.width());
        end = offset + length;
    }
    QCOMPARE(end, bytes.size());
}

QTEST_MAIN(tst_Icon)
#include "tst_icon.moc"
