// SPDX-License-Identifier: GPL-3.0-or-later
// Saved searches: a menu beside the search field, and a row to name one in, which shows under the
// field only while a name is asked for. What is removed or renamed can be undone. Thread: GUI;
// owned by the filter bar it is put into.
#pragma once

#include "app/journal/journal.h"
#include "ui/theme.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace afterword {

class SavedSearches final : public QWidget
{
    Q_OBJECT

public:
    /// `query` gives what is being searched for now.
    SavedSearches(Journal &journal,
                  const Theme &theme,
                  std::function<QString()> query,
                  QWidget *parent);

    [[nodiscard]] QToolButton *button() const { return m_button; }

    void openMenu();

Q_SIGNALS:
    void chosen(const QString &query);
    void notice(const QString &text, const QString &action, const std::function<void()> &undo);
    /// The name was given or not; the focus belongs to the search again.
    void done();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askName(const SavedSearch &search);
    void take();
    void leave();
    void remove(const Id &id);
    void save(const SavedSearch &search);
    void apply(const Batch &batch, const QString &said);

    Journal &m_journal;
    std::function<QString()> m_query;
    QToolButton *m_button = nullptr;
    QLineEdit *m_name = nullptr;
    QPushButton *m_save = nullptr;
    SavedSearch m_named; ///< being given a name
};

} // namespace afterword
