// What a screen reader finds in a window: the tree of accessible objects, walked in-process.
#pragma once

#include <QStringList>

class QWidget;

namespace test {

/// Every control of the visible tree that a screen reader could not name, each as "role path"; empty when all
/// is well. Read-only texts count as controls when they can be focused.
[[nodiscard]] QStringList namelessControls(QWidget &window);

/// Letters that two visible, enabled controls of the window share as mnemonic, each with their texts.
[[nodiscard]] QStringList clashingMnemonics(QWidget &window);

/// The widgets that Tab reaches, in its order, beginning with the one that has the focus; each once.
[[nodiscard]] QList<QWidget *> tabOrder(QWidget &window);

/// Visible, enabled buttons, inputs and lists that Tab never reaches.
[[nodiscard]] QStringList unreachableControls(QWidget &window);

/// Texts that do not fit the label or button that shows them.
[[nodiscard]] QStringList clippedTexts(QWidget &window);

/// Texts of visible labels and buttons that hold a Latin letter outside of the pseudo-locale's brackets,
/// names and values (as listed in @p allowed) left aside.
[[nodiscard]] QStringList untranslatedTexts(QWidget &window, const QStringList &allowed);

} // namespace test
