// SPDX-License-Identifier: GPL-3.0-or-later
// The list of pages by month: a view adapter over the journal's values (it holds ids, no copies),
// the delegate that paints a row, and the view. Nothing of it takes longer for more pages: months
// come with the answer, places are computed from them, excerpts are made for painted rows only.
// Thread: GUI; owned by the Journal room.
#pragma once

#include "app/reflect/feelings.h"
#include "app/search/index.h"
#include "ui/theme.h"

#include <QAbstractListModel>
#include <QCache>
#include <QListView>
#include <QStyledItemDelegate>

#include <vector>

namespace afterword {

class PageListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        HeadingRole = Qt::UserRole,
        IsMonthRole
    };

    PageListModel(Journal &journal, const search::Index &index, QObject *parent);
    /// Everything, or what a query found.
    void show(search::Answer answer);
    void setToday(QDate today); ///< years are named when they are not this one's
    void setOldestFirst(bool oldest);
    /// Repaints one page's row after it changed.
    void touch(const Id &id);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] bool isMonth(int row) const { return place(row).isMonth; }

    /// What stands above a row: so its place is known without asking each of them.
    struct Place
    {
        int months = 0;
        int pages = 0;
        bool isMonth = false;
    };

    [[nodiscard]] Place place(int row) const;

    /// Rows of the month headings, rising.
    [[nodiscard]] int months() const { return static_cast<int>(m_answer.months.size()); }

    [[nodiscard]] int monthRow(int month) const;
    [[nodiscard]] QString monthName(int month) const;

    [[nodiscard]] const Page *pageAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Id &id) const;

    [[nodiscard]] const search::Answer &answer() const { return m_answer; }

    /// Whether a listed page still stands between an earlier and a later one.
    [[nodiscard]] bool isInPlace(const Id &id) const;

    [[nodiscard]] int pages() const { return static_cast<int>(m_answer.ids.size()); }

    /// How many pages the rows from `first` to `last` have.
    [[nodiscard]] int pagesBetween(int first, int last) const
    {
        return place(last + 1).pages - place(first).pages;
    }

    [[nodiscard]] search::Hit hit(const Page &page) const;
    /// What a screen reader says of a row.
    [[nodiscard]] QString spoken(const Page &page) const;
    [[nodiscard]] QString kindOf(const Page &page) const; ///< empty for a plain page

    [[nodiscard]] bool isAway(const Page &page) const { return m_journal.isAway(page); }

private:
    [[nodiscard]] QString excerptFor(const Page &page) const;

    void turnRound();

    Journal &m_journal;
    const search::Index &m_index;
    search::Answer m_answer; ///< in the order shown
    mutable QCache<Id, search::Hit> m_hits{400};
    QDate m_today;
    bool m_oldestFirst = false;
    QList<reflect::Feeling> m_feelings;
};

class PageRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PageRowDelegate(const Theme &theme, const PageListModel &model, QObject *parent);

    void setHidePreviews(bool hide) { m_hide = hide; }

    [[nodiscard]] int monthHeight() const { return m_monthHeight; }

    [[nodiscard]] int pageHeight() const { return m_pageHeight; }

    void
    paintMonth(QPainter *painter, const QRect &rect, const QString &month, bool mirrored) const;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void measure();
    int paintWords(QPainter *painter,
                   const QRect &words,
                   Qt::LayoutDirection direction,
                   const Page &page) const;
    void paintPage(QPainter *painter, const QStyleOptionViewItem &option, const Page &page) const;

    const Theme &m_theme;
    const PageListModel &m_model;
    int m_monthHeight = 0;
    int m_pageHeight = 0;
    bool m_hide = false;
};

/// The view: month headings stay at the top while their pages pass. A QListView to the outside (and
/// to screen readers), but places are computed, since it would ask each of 36,500 rows for its size
/// after each key typed into the search. Several pages can be
/// chosen with Ctrl, Shift and Ctrl+A.
class PageListView final : public QListView
{
    Q_OBJECT

public:
    PageListView(PageListModel &model, PageRowDelegate *delegate, QWidget *parent);
    /// To the next (1) or previous (-1) page; false at the end.
    bool step(int direction);
    void ensureCurrent();

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void doItemsLayout() override;

    void keyboardSearch(const QString &) override {} ///< letters belong to the search field

    [[nodiscard]] const Page *pageAt(const QModelIndex &index) const
    {
        return m_pages.pageAt(index);
    }

    [[nodiscard]] QModelIndex indexOf(const Id &id) const { return m_pages.indexOf(id); }

    /// How many pages are chosen; takes no longer for more of them.
    [[nodiscard]] int chosenCount() const;

Q_SIGNALS:
    void escaped(); ///< while several are chosen
    void deletePressed();

protected:
    void keyPressEvent(QKeyEvent *) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;

    [[nodiscard]] int horizontalOffset() const override { return 0; }

    [[nodiscard]] int verticalOffset() const override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;

private:
    [[nodiscard]] int top(int row) const; ///< from the top of everything
    [[nodiscard]] int heightOf(int row) const;
    [[nodiscard]] int rowAt(int y) const; ///< -1 outside
    [[nodiscard]] int nextPage(int row, int direction) const;
    void paintHeading(QPainter &painter) const;

    PageListModel &m_pages;
    PageRowDelegate &m_rows;
    QPersistentModelIndex m_hover;
};

} // namespace afterword
