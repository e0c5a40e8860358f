// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/page_list.h"

#include "app/journal/excerpt.h"
#include "ui/shared/mood.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace afterword {

namespace {

using namespace Qt::StringLiterals;

QString monthHeading(QDate day, QDate today)
{
    const QLocale locale;
    const QString name = locale.standaloneMonthName(day.month());
    return day.year() == today.year() ? name : name + u' ' + QString::number(day.year());
}

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Log:
        return PageListModel::tr("Day log");
    case Kind::CheckIn:
        return PageListModel::tr("Check-in");
    case Kind::Answer:
        return PageListModel::tr("Prompt");
    case Kind::Page:
        break;
    }
    return {};
}

} // namespace

PageListModel::PageListModel(Journal &journal, const search::Index &index, QObject *parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
    , m_index(index)
    , m_feelings(reflect::loadFeelings(u"en"_s).value_or(QList<reflect::Feeling>()))
{}

void PageListModel::show(std::vector<Id> ids, const search::Query &query)
{
    m_ids = std::move(ids);
    m_query = query;
    rebuild();
}

void PageListModel::setToday(QDate today)
{
    m_today = today;
}

void PageListModel::setOldestFirst(bool oldest)
{
    if (m_oldestFirst == oldest)
        return;
    m_oldestFirst = oldest;
    rebuild();
}

void PageListModel::rebuild()
{
    beginResetModel();
    m_hits.clear();
    m_rows.clear();
    m_rows.reserve(m_ids.size() + m_ids.size() / 16 + 8);
    m_pages = 0;
    const QDate today = m_today;
    QDate month;
    const auto add = [this, &month, today](const Id &id) {
        const Page *page = m_journal.page(id);
        if (page == nullptr || !m_journal.shows(*page))
            return;
        const QDate day = page->day();
        const QDate first(day.year(), day.month(), 1);
        if (first != month) {
            month = first;
            m_rows.push_back(Row{monthHeading(day, today), {}});
        }
        m_rows.push_back(Row{{}, id});
        ++m_pages;
    };
    if (m_oldestFirst)
        std::for_each(m_ids.rbegin(), m_ids.rend(), add);
    else
        std::for_each(m_ids.begin(), m_ids.end(), add);
    endResetModel();
}

void PageListModel::touch(const Id &id)
{
    m_hits.remove(id);
    if (const QModelIndex row = indexOf(id); row.isValid())
        Q_EMIT dataChanged(row, row);
}

int PageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PageListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == IsMonthRole)
        return !row.month.isEmpty();
    if (role == HeadingRole)
        return row.month;
    if (role == Qt::AccessibleTextRole || role == Qt::DisplayRole) {
        const Page *page = row.month.isEmpty() ? m_journal.page(row.id) : nullptr;
        return page != nullptr ? spoken(*page) : row.month;
    }
    return {};
}

Qt::ItemFlags PageListModel::flags(const QModelIndex &index) const
{
    return index.data(IsMonthRole).toBool() ? Qt::ItemFlags(Qt::NoItemFlags)
                                            : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

const Page *PageListModel::pageAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    return row.month.isEmpty() ? m_journal.page(row.id) : nullptr;
}

QModelIndex PageListModel::indexOf(const Id &id) const
{
    const auto row = std::find_if(
        m_rows.begin(), m_rows.end(), [&id](const Row &each) { return each.id == id; });
    return id.isNull() || row == m_rows.end() ? QModelIndex()
                                              : index(static_cast<int>(row - m_rows.begin()));
}

search::Hit PageListModel::hit(const Page &page) const
{
    if (m_query.highlights().empty())
        return search::Hit{page.id, excerptFor(page), {}};
    if (const search::Hit *known = m_hits.object(page.id))
        return *known;
    auto *made = new search::Hit(m_index.excerpt(m_query, page.id));
    search::Hit copy = *made;
    m_hits.insert(page.id, made);
    return copy;
}

QString PageListModel::excerptFor(const Page &page) const
{
    // A check-in without text is told by its words.
    QString excerpt = excerptOf(page);
    if (excerpt.isEmpty() && headingOf(page).isEmpty() && !page.moods.isEmpty()) {
        QStringList words;
        for (const QString &key : page.moods.first().words)
            words << reflect::wordFor(m_feelings, key);
        excerpt = words.join(u", "_s);
    }
    return excerpt;
}

QString PageListModel::kindOf(const Page &page) const
{
    return kindWord(page.kind);
}

QString PageListModel::spoken(const Page &page) const
{
    const QLocale locale;
    QStringList parts{locale.toString(page.day(), tr("dddd d MMMM yyyy"))};
    if (!page.moods.isEmpty())
        parts << moodInWords(page.moods.first().pleasant, page.moods.first().energy);
    parts << headingOf(page);
    parts << kindWord(page.kind);
    if (isAway(page))
        parts << tr("put away");
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

PageRowDelegate::PageRowDelegate(const Theme &theme, const PageListModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_model(model)
{
    measure();
    connect(&theme, &Theme::changed, this, &PageRowDelegate::measure);
}

void PageRowDelegate::measure()
{
    m_monthHeight = 18 + m_theme.lineHeight(Type::FormLabel);
    m_pageHeight = 30 + m_theme.lineHeight(Type::Row) + 2 * m_theme.lineHeight(Type::Small)
                   + m_theme.lineHeight(Type::Tiny);
}

QSize PageRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {100, m_model.isMonth(index.row()) ? m_monthHeight : m_pageHeight};
}

void PageRowDelegate::paint(QPainter *painter,
                            const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool mirrored = option.direction == Qt::RightToLeft;
    if (index.data(PageListModel::IsMonthRole).toBool())
        paintMonth(
            painter, option.rect, index.data(PageListModel::HeadingRole).toString(), mirrored);
    else if (const Page *page = m_model.pageAt(index))
        paintPage(painter, option, *page);
    painter->restore();
}

void PageRowDelegate::paintMonth(QPainter *painter,
                                 const QRect &rect,
                                 const QString &month,
                                 bool mirrored) const
{
    painter->setFont(m_theme.font(Type::FormLabel));
    painter->setPen(m_theme.color(Tone::Text2));
    painter->drawText(rect.adjusted(16, 4, -16, -4),
                      mirrored ? int(Qt::AlignVCenter | Qt::AlignRight)
                               : int(Qt::AlignVCenter | Qt::AlignLeft),
                      month);
}

} // namespace afterword
