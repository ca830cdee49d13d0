// The part of the registry table that belongs to one key of one store. Not for pages.
#pragma once

#include "wizard/widgets/registry_model.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QTableView;

namespace credssp {

class CopyButton;
class DisclosureButton;
class ElidedLabel;
class RegistryDelegate;

class RegistryGroup final : public QWidget
{
    Q_OBJECT
public:
    RegistryGroup(RegistryStore store, const QString &key, std::vector<RegistryRow> rows, QWidget *parent);

    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] RegistryModel *model() const { return m_model; }
    [[nodiscard]] ElidedLabel *keyLabel() const { return m_key; }
    [[nodiscard]] CopyButton *copyButton() const { return m_copy; }
    /// Opens and closes the entries that stay; nullptr where there are too few to fold.
    [[nodiscard]] DisclosureButton *foldButton() const { return m_fold; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Widths = std::array<int, RegistryModel::ColumnCount>;
    void setUpView();
    void setUpFold();
    void measure();
    [[nodiscard]] Widths share(int room) const;
    void fit();
    /// The row's height at the present widths; returns it.
    int fitRow(int row);
    void fitRest();

    RegistryModel *m_model = nullptr;
    ElidedLabel *m_key = nullptr;
    CopyButton *m_copy = nullptr;
    QTableView *m_view = nullptr;
    RegistryDelegate *m_delegate = nullptr;
    DisclosureButton *m_fold = nullptr;
    Widths m_wanted{}; ///< at which nothing wraps; all 0: not measured yet
    Widths m_given{};
    QTimer m_rest;      ///< rows that nobody sees yet
    int m_nextRest = 0; ///< the first of them that may be too low
};

} // namespace credssp
