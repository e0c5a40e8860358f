// SPDX-License-Identifier: GPL-3.0-or-later
// One page to read: date, mood, text with matches, tags; Edit and a menu above. The text is fetched
// from the vault when a page is shown; an answer for a page no longer shown is dropped. Thread:
// GUI.
#pragma once

#include "app/journal/journal.h"
#include "app/reflect/feelings.h"
#include "app/search/query.h"
#include "ui/theme.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

class QVBoxLayout;

namespace afterword {

class FileRows;
class MarkdownView;
class PictureLines;
class PictureShelf;
class PictureView;
class TagRow;

class ReadingPane final : public QWidget
{
    Q_OBJECT

public:
    ReadingPane(Journal &journal, const Theme &theme, QWidget *parent);
    void showPage(const Id &id);

    [[nodiscard]] Id shown() const { return m_shown; }

    void setQuery(const search::Query &query);
    bool nextMatch(bool backwards);
    void setBackShown(bool shown); ///< the arrow of the one-column layout

    [[nodiscard]] MarkdownView *view() const { return m_view; }

Q_SIGNALS:
    void editAsked(const afterword::Id &id);
    void binAsked(const afterword::Id &id);
    void awayAsked(const afterword::Id &id);
    void exportAsked(const afterword::Id &id);
    void printAsked(const afterword::Id &id);
    void bringBackAsked(const afterword::Id &id);
    void timeAsked(const afterword::Id &id);
    void versionsAsked(const afterword::Id &id);
    void backAsked();
    void notice(const QString &text);

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    void describe(const Page &page);
    void describeAway(const Page &page);
    void openMenu();
    void buildPage(QVBoxLayout *column);
    void fitColumn();
    void buildFiles();
    void showFiles(const QString &text);
    void lookAt(const QString &name);
    void saveFile(const QString &name);
    [[nodiscard]] const Attachment *file(const QString &name) const;

    Journal &m_journal;
    const Theme &m_theme;
    QList<reflect::Feeling> m_feelings;
    Id m_shown;
    QWidget *m_column = nullptr;
    QToolButton *m_back = nullptr;
    QLabel *m_date = nullptr;
    QLabel *m_away = nullptr;
    QPushButton *m_edit = nullptr;
    QToolButton *m_more = nullptr;
    QLabel *m_dot = nullptr;
    QLabel *m_mood = nullptr;
    QLabel *m_title = nullptr;
    MarkdownView *m_view = nullptr;
    PictureShelf *m_shelf = nullptr;
    PictureLines *m_lines = nullptr;
    FileRows *m_files = nullptr;
    QPointer<PictureView> m_large;
    TagRow *m_tags = nullptr;
    TagRow *m_people = nullptr;
};

} // namespace afterword
