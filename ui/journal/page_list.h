// SPDX-License-Identifier: GPL-3.0-or-later
// The list of pages by month: a view adapter over the journal's values (it holds ids, no copies)
// and the delegate that paints a row. Excerpts are made for painted rows only. Thread: GUI; owned
// by the Journal room.
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
    /// Everything, or what a query found. Ids that are gone are skipped.
    void show(std::vector<Id> ids, const search::Query &query);
    void setToday(QDate today); ///< years are named when they are not this one's
    void setOldestFirst(bool oldest);
    /// Repaints one page's row after it changed.
    void touch(const Id &id);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] bool isMonth(int row) const
    {
        return m_rows[static_cast<std::size_t>(row)].id.isNull();
    }

    [[nodiscard]] const Page *pageAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Id &id) const;

    [[nodiscard]] int pages() const { return m_pages; }

    [[nodiscard]] search::Hit hit(const Page &page) const;
    /// What a screen reader says of a row.
    [[nodiscard]] QString spoken(const Page &page) const;
    [[nodiscard]] QString kindOf(const Page &page) const; ///< empty for a plain page

    [[nodiscard]] bool isAway(const Page &page) const { return m_journal.isAway(page); }

private:
    [[nodiscard]] QString excerptFor(const Page &page) const;

    struct Row
    {
        QString month; ///< a heading when not empty
        Id id;
    };

    void rebuild();

    Journal &m_journal;
    const search::Index &m_index;
    std::vector<Id> m_ids;
    search::Query m_query;
    std::vector<Row> m_rows;
    mutable QCache<Id, search::Hit> m_hits{400};
    QDate m_today;
    int m_pages = 0;
    bool m_oldestFirst = false;
    QList<reflect::Feeling> m_feelings;
};

class PageRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    PageRowDelegate(const Theme &theme, const PageListModel &model, QObject *parent);

    void setHidePreviews(bool hide) { m_hide = hide; }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    void paint(QPainter *painter,
               const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    void measure();
    void
    paintMonth(QPainter *painter, const QRect &rect, const QString &month, bool mirrored) const;
    void paintPage(QPainter *painter, const QStyleOptionViewItem &option, const Page &page) const;

    const Theme &m_theme;
    const PageListModel &m_model;
    int m_monthHeight = 0; ///< asked for once for each of tens of thousands of rows
    int m_pageHeight = 0;
    bool m_hide = false;
};

/// The view with its manners: no frame, smooth wheel, headings skipped. Several pages can be chosen
/// with Ctrl, Shift and Ctrl+A.
class PageListView final : public QListView
{
    Q_OBJECT

public:
    PageListView(PageListModel &model, PageRowDelegate *delegate, QWidget *parent);
    /// To the next (1) or previous (-1) page; false at the end.
    bool step(int direction);
    void ensureCurrent();

    [[nodiscard]] const Page *pageAt(const QModelIndex &index) const
    {
        return m_pages.pageAt(index);
    }

    [[nodiscard]] QModelIndex indexOf(const Id &id) const { return m_pages.indexOf(id); }

Q_SIGNALS:
    void escaped(); ///< while several are chosen
    void deletePressed();

protected:
    void keyPressEvent(QKeyEvent *) override;

private:
    PageListModel &m_pages;
};

} // namespace afterword
