// SPDX-License-Identifier: GPL-3.0-or-later
// OwnPathForm: a path of one's own, on a card: its name, and its questions one under the other,
// each with the kind of answer it wants. Ctrl+Enter keeps it, and so does a lock. Thread: GUI.
// Owner: its window.
#pragma once

#include "app/reflect/path.h"
#include "ui/shared/page_panel.h"
#include "ui/shared/undoable.h"

class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

namespace afterword {

class OwnQuestions;
class Segments;

/// Takes a path of one's own away and says so, with a way back. Pages that came from it stay.
void removeOwnPath(OwnQuestions &own, const QString &id, const Tell &tell);

/// Opens the form, keeps what it gives and says so; one that was left can be had back. `tell`
/// outlives the room it speaks for, and sees to that.
void openOwnPath(const House &house, QWidget *window, const reflect::Path &path, const Tell &tell);

class OwnPathForm final : public PagePanel
{
    Q_OBJECT

public:
    /// `path` without steps: a new one under its id. Another one can be removed here as well.
    OwnPathForm(const House &house, QWidget *window, const reflect::Path &path);

Q_SIGNALS:
    void kept(const afterword::reflect::Path &path);
    void removed(const QString &id);
    /// Left with something in it that was not kept.
    void left(const afterword::reflect::Path &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row
    {
        QWidget *whole = nullptr;
        QLineEdit *ask = nullptr;
        Segments *kind = nullptr; ///< none for a step that this form cannot say
        reflect::Step step;       ///< as it was
    };

    [[nodiscard]] QHBoxLayout *makeActs();
    void addStep(const reflect::Step &step);
    void refresh();
    void orderTabs();
    void take();
    [[nodiscard]] reflect::Path path() const;
    [[nodiscard]] reflect::Step stepOf(const Row &row, const QList<reflect::Step> &before) const;

    reflect::Path m_path;
    bool m_taken = false;
    bool m_changed = false;
    QLineEdit *m_title = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_remove = nullptr; ///< none on a new one
    QVBoxLayout *m_steps = nullptr;
    QList<Row> m_rows;
};

} // namespace afterword
