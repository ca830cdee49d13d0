// The part of the registry table that belongs to one key of one store. Not for pages.
#pragma once

#include "wizard/widgets/registry_model.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace credssp {

class DisclosureButton;
class ElidedLabel;

class RegistryGroup final : public QWidget
{
    Q_OBJECT
public:
    RegistryGroup(RegistryStore store, const QString &key, std::vector<RegistryRow> rows, QWidget *parent);

    [[nodiscard]] QTableView *view() const { return m_view; }
    [[nodiscard]] RegistryModel *model() const { return m_model; }
    [[nodiscard]] ElidedLabel *keyLabel() const { return m_key; }
    [[nodiscard]] QPushButton *copyButton() const { return m_copy; }
    /// Opens and closes the entries that stay; nullptr where there are too few to fold.
    [[nodiscard]] DisclosureButton *foldButton() const { return m_fold; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    RegistryModel *m_model = nullptr;
    ElidedLabel *m_key = nullptr;
    QPushButton *m_copy = nullptr;
    QTableView *m_view = nullptr;
    DisclosureButton *m_fold = nullptr;
};

} // namespace credssp
