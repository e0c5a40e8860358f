// SPDX-License-Identifier: GPL-3.0-or-later
// NameCard: a card that asks for one text: a new name, the name to merge into, a note, a tag to put
// on several pages. What is typed is judged at each key, and the button says what it will do.
// Thread: GUI. Owner: its window.
#pragma once

#include "ui/shared/card_panel.h"

#include <QStringList>

#include <functional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace afterword {

class Segments;

class NameCard final : public CardPanel
{
    Q_OBJECT

public:
    struct Verdict
    {
        QString act;  ///< what the button says
        QString hint; ///< below the field
        bool ready = false;
    };

    struct Form
    {
        QString title;
        QString text;
        QString label; ///< of the field
        QString value;
        QStringList kinds;        ///< a choice above the field; none when empty
        QList<QStringList> known; ///< for completion, one list for each kind
        bool lines = false;       ///< several lines instead of one
        std::function<Verdict(const QString &text, int kind)> judge;
    };

    NameCard(const Theme &theme, QWidget *window, Form form);

Q_SIGNALS:
    void accepted(const QString &text, int kind);

private:
    void build();
    void addField(QWidget *content);
    void refresh();
    void submit();
    [[nodiscard]] QString typed() const;
    [[nodiscard]] int kind() const;
    [[nodiscard]] QWidget *field() const;

    const Theme &m_theme;
    Form m_form;
    Segments *m_kinds = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_box = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_act = nullptr;
};

} // namespace afterword
