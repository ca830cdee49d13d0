// A field for the name of a computer, with what is told of the name beside it.
#pragma once

#include "wizard/models/name_judgement.h"

#include <QWidget>

class QHBoxLayout;
class QLineEdit;
class QPushButton;

namespace credssp {

class StateMark;
class StatusLabel;

class NameField final : public QWidget
{
    Q_OBJECT

public:
    /// @p name is what screen readers call the field.
    explicit NameField(const QString &name, QWidget *parent = nullptr);

    /// Keeps the cursor where the text is the same.
    void setText(const QString &text);
    void setVerdict(const NameVerdict &verdict);
    void setFieldName(const QString &name);
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] QPushButton *suggestion() const { return m_suggestion; }
    /// A button at the end of the line.
    void addButton(QPushButton *button);

signals:
    void typed(const QString &text);
    void suggestionTaken();

private:
    QLineEdit *m_edit = nullptr;
    StateMark *m_mark = nullptr;
    StatusLabel *m_sentence = nullptr;
    QPushButton *m_suggestion = nullptr;
    QHBoxLayout *m_line = nullptr;
};

} // namespace credssp
