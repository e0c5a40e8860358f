// SPDX-License-Identifier: GPL-3.0-or-later
// OpenListView: the list that was kept open (app/reflect/open_list.h): a line to add, the lines so
// far with their days, each of which can be taken away without a trace, and a way to close it.
// Nothing counts the lines. A line half typed is kept by the lock. Thread: GUI; owned by the
// Reflect room.
#pragma once

#include "app/reflect/open_list.h"
#include "ui/reflect/back_page.h"
#include "ui/room.h"
#include "ui/shared/undoable.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace afterword {

class OpenListView final : public BackPage
{
    Q_OBJECT

public:
    OpenListView(const House &house, QWidget *parent);

    /// `question` in the words of the person's situation.
    void show(const QString &title, const QString &question);
    void enter();
    [[nodiscard]] QList<QWidget *> panes() const;

Q_SIGNALS:
    void notice(const QString &text, const QString &action, const std::function<void()> &undo);

private:
    void build();
    void refresh();
    QWidget *addRow(const reflect::KeptLine &line);
    void add();
    void addNow(const Page &page, const QString &text);
    void takeAway(const reflect::KeptLine &line);
    void closeList();
    [[nodiscard]] const Page *latest() const;
    [[nodiscard]] std::vector<const Page *> kept() const;
    [[nodiscard]] Tell tell();

    House m_house;
    QLabel *m_title = nullptr;
    QLabel *m_question = nullptr;
    QLabel *m_none = nullptr;
    QLineEdit *m_field = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_close = nullptr;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_list = nullptr;
    Id m_read;      ///< the page whose text is held for the lock
    QString m_text; ///< of that page
};

} // namespace afterword
