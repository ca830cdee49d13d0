// How a cell of the registry table is painted and how large it wants to be. Not for pages.
#pragma once

#include "wizard/widgets/registry_model.h"

#include <QFontMetrics>
#include <QStyledItemDelegate>

namespace credssp {

class RegistryDelegate final : public QStyledItemDelegate
{
public:
    RegistryDelegate(const QFont &font, QObject *parent);

    /// Fonts are looked up once: a table may have thousands of cells.
    void setFont(const QFont &font);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The width at which nothing has to wrap.
    [[nodiscard]] int widthOf(const QModelIndex &index) const;
    [[nodiscard]] int heightOf(const QModelIndex &index, int width) const;
    /// Of a row in which nothing wraps.
    [[nodiscard]] int lineHeight() const;

private:
    enum Kind
    {
        Plain,
        Strong,
        Mono,
        Struck,
        Small,
        KindCount
    };
    struct Type
    {
        QFont font;
        QFontMetrics metrics;
    };

    [[nodiscard]] const Type &typeOf(const QModelIndex &index) const;
    /// How far down a font begins, so that all words of a row stand on one line.
    [[nodiscard]] int dropOf(const Type &type) const;

    std::vector<Type> m_types;
};

} // namespace credssp
