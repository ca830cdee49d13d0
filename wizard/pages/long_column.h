// Hundreds of widgets, one below the other, without holding the window up.
#pragma once

#include <QTimer>
#include <QWidget>

#include <vector>

namespace credssp {

/// In place of a layout, which measures and moves everything whenever one thing changes. Here what is in view
/// gets its place at once; what is out of view follows a few at a time, in later turns of the event loop.
/// Of very many, only those in view and near it are shown, and the first and the last one, so that Tab gets
/// everywhere: to show and to hide a page takes as long as it has widgets. As high as what is in it.
class LongColumn final : public QWidget
{
    Q_OBJECT

public:
    explicit LongColumn(QWidget *parent = nullptr);

    void setSpacing(int spacing) { m_spacing = spacing; }
    /// Takes the widget; it should have a layout. What is hidden takes no room.
    void add(QWidget *widget);
    /// Deletes what is in it.
    void clear();
    [[nodiscard]] bool isEmpty() const { return m_items.empty(); }
    /// Whether everything has its place at the present width.
    [[nodiscard]] bool isSettled() const;
    /// How often something was measured since this was made: for tests.
    [[nodiscard]] int measured() const { return m_measured; }
    /// More than these, and those far out of view are not shown.
    static constexpr int shownAtOnce = 60;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Item
    {
        QWidget *widget = nullptr;
        int top = 0;
        int height = -1;   ///< -1: never measured
        bool stale = true; ///< it has changed since it was measured
    };

    /// What is in view, and of the rest no more than @p most.
    void arrange(int most);
    void scrolled();
    void fit(Item &item);
    void fitInView();
    void showNear();
    void setShown(Item &item, bool shown);
    void place();
    [[nodiscard]] bool needsFit(const Item &item) const;
    [[nodiscard]] QRect inView() const;

    std::vector<Item> m_items;
    QTimer m_rest; ///< what is out of view
    int m_spacing = 0;
    int m_usual = 0; ///< height that is taken for what was never measured
    int m_total = 0;
    int m_measured = 0;
    bool m_showing = false; ///< it is us who show and hide
};

} // namespace credssp
