// A painted row: the state's icon can be told from the ground behind it, chosen or not.
#include "tests/support/log_guard.h"
#include "tests/wizard/support/contrast.h"
#include "wizard/widgets/state_delegate.h"
#include "wizard/widgets/theme.h"

#include <QApplication>
#include <QListView>
#include <QStandardItemModel>
#include <QTest>

#include <map>

using namespace credssp;

class tst_StateDelegate : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_log.begin(); }
    void cleanup()
    {
        theme::install(*qApp, theme::Scheme::Light);
        QCOMPARE(m_log.verify(), QString());
    }
    void iconStandsOutFromItsGround_data();
    void iconStandsOutFromItsGround();

private:
    LogGuard m_log;
};

void tst_StateDelegate::iconStandsOutFromItsGround_data()
{
    QTest::addColumn<theme::Scheme>("scheme");
    QTest::addColumn<bool>("chosen");
    QTest::addColumn<Mark>("mark");
    const std::map<const char *, theme::Scheme> schemes{{"light", theme::Scheme::Light},
                                                        {"dark", theme::Scheme::Dark},
                                                        {"high contrast", theme::Scheme::HighContrast}};
    const std::map<const char *, Mark> marks{
        {"fine", Mark::Fine}, {"problem", Mark::Problem}, {"attention", Mark::Attention}};
    for (const auto &[schemeName, scheme] : schemes)
        for (const auto &[markName, mark] : marks)
            for (const bool chosen : {false, true})
                QTest::addRow("%s, %s, %s", schemeName, markName, chosen ? "chosen" : "not chosen")
                    << scheme << chosen << mark;
}

void tst_StateDelegate::iconStandsOutFromItsGround()
{
    QFETCH(theme::Scheme, scheme);
    QFETCH(bool, chosen);
    QFETCH(Mark, mark);
    theme::install(*qApp, scheme);
    // As Windows' own: what is chosen lies on a dark ground with light letters.
    if (scheme == theme::Scheme::HighContrast) {
        QPalette palette = QApplication::palette();
        palette.setColor(QPalette::Highlight, QColor(Qt::darkBlue));
        palette.setColor(QPalette::HighlightedText, QColor(Qt::white));
        QApplication::setPalette(palette);
    }
    QStandardItemModel model(1, 1);
    QListView list;
    list.setItemDelegate(new StateDelegate(
        [mark](const QModelIndex &) {
            return StateRow{mark, {}, {}, {}, false};
        },
        &list));
    list.setModel(&model);
    list.resize(200, 60);
    list.setSelectionMode(chosen ? QAbstractItemView::SingleSelection : QAbstractItemView::NoSelection);
    if (chosen)
        list.setCurrentIndex(model.index(0, 0));
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const QImage picture = list.viewport()->grab().toImage();
    const QRect row = list.visualRect(model.index(0, 0));

    // The icon is the only thing in the row beside the stripe at its edge; its ground is what lies in the
    // row's middle.
    const QColor ground = picture.pixelColor(row.center());
    double best = 1.0;
    const QRect left(row.left() + theme::groups, row.center().y() - 8, row.width() / 3, 16);
    for (int y = left.top(); y <= left.bottom(); ++y)
        for (int x = left.left(); x <= left.right(); ++x)
            best = std::max(best, test::contrast(picture.pixelColor(x, y), ground));
    QVERIFY2(best >= 3.0, qPrintable(QStringLiteral("%1 : 1").arg(best)));
}

QTEST_MAIN(tst_StateDelegate)
#include "tst_state_delegate.moc"
