// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/page_list.h"

#include "app/base/day_words.h"
#include "app/base/language.h"
#include "app/journal/excerpt.h"
#include "app/timeline/mood_words.h"
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
    , m_feelings(reflect::loadFeelings(language::code()).value_or(QList<reflect::Feeling>()))
{}

void PageListModel::show(search::Answer answer)
{
    beginResetModel();
    m_hits.clear();
    m_answer = std::move(answer);
    if (m_oldestFirst)
        turnRound();
    endResetModel();
}

void PageListModel::setToday(QDate today)
{
    m_today = today;
}

void PageListModel::setOldestFirst(bool oldest)
{
    if (m_oldestFirst == oldest)
        return;
    beginResetModel();
    m_oldestFirst = oldest;
    turnRound();
    endResetModel();
}

void PageListModel::turnRound()
{
    const std::size_t count = m_answer.ids.size();
    std::reverse(m_answer.ids.begin(), m_answer.ids.end());
    std::size_t end = count;
    for (auto month = m_answer.months.rbegin(); month != m_answer.months.rend(); ++month) {
        const std::size_t first = month->first;
        month->first = count - end;
        end = first;
    }
    std::reverse(m_answer.months.begin(), m_answer.months.end());
}

PageListModel::Place PageListModel::place(int row) const
{
    // Heading k stands k rows further down than its first page does among the pages.
    const auto &all = m_answer.months;
    auto low = std::size_t{0};
    auto high = all.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (static_cast<int>(all[middle].first + middle) <= row)
            low = middle + 1;
        else
            high = middle;
    }
    const int months = static_cast<int>(low); // headings at or above the row
    if (months > 0 && monthRow(months - 1) == row)
        return {months - 1, row - (months - 1), true};
    return {months, row - months, false};
}

int PageListModel::monthRow(int month) const
{
    return static_cast<int>(m_answer.months[static_cast<std::size_t>(month)].first) + month;
}

QString PageListModel::monthName(int month) const
{
    return monthHeading(m_answer.months[static_cast<std::size_t>(month)].month, m_today);
}

void PageListModel::touch(const Id &id)
{
    m_hits.remove(id);
    if (const QModelIndex row = indexOf(id); row.isValid())
        Q_EMIT dataChanged(row, row);
}

int PageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : pages() + months();
}

QVariant PageListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Place where = place(index.row());
    if (role == IsMonthRole)
        return where.isMonth;
    if (role == HeadingRole)
        return where.isMonth ? monthName(where.months) : QString();
    if (role == Qt::AccessibleTextRole || role == Qt::DisplayRole) {
        if (where.isMonth)
            return monthName(where.months);
        const Page *page = pageAt(index);
        return page != nullptr ? spoken(*page) : QString();
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
    const Place where = place(index.row());
    return where.isMonth ? nullptr
                         : m_journal.page(m_answer.ids[static_cast<std::size_t>(where.pages)]);
}

QModelIndex PageListModel::indexOf(const Id &id) const
{
    const auto found = std::find(m_answer.ids.begin(), m_answer.ids.end(), id);
    if (id.isNull() || found == m_answer.ids.end())
        return {};
    const auto at = static_cast<std::size_t>(found - m_answer.ids.begin());
    const auto after =
        std::upper_bound(m_answer.months.begin(),
                         m_answer.months.end(),
                         at,
                         [](std::size_t page, const auto &month) { return page < month.first; });
    return index(static_cast<int>(at) + static_cast<int>(after - m_answer.months.begin()));
}

bool PageListModel::isInPlace(const Id &id) const
{
    const auto &ids = m_answer.ids;
    const auto found = std::find(ids.begin(), ids.end(), id);
    const Page *page = m_journal.page(id);
    if (found == ids.end() || page == nullptr)
        return false;
    const auto at = [this](const Id &other) {
        const Page *known = m_journal.page(other);
        return known == nullptr ? Moment() : known->at;
    };
    const Moment before = found == ids.begin() ? page->at : at(*(found - 1));
    const Moment after = found + 1 == ids.end() ? page->at : at(*(found + 1));
    const bool ordered = m_oldestFirst ? before <= page->at && page->at <= after
                                       : before >= page->at && page->at >= after;
    const int row = indexOf(id).row();
    const QDate month = m_answer.months[static_cast<std::size_t>(place(row).months) - 1].month;
    return ordered && month.year() == page->day().year() && month.month() == page->day().month();
}

search::Hit PageListModel::hit(const Page &page) const
{
    if (m_answer.query.highlights().empty())
        return search::Hit{page.id, excerptFor(page), {}};
    if (const search::Hit *known = m_hits.object(page.id))
        return *known;
    auto *made = new search::Hit(m_index.excerpt(m_answer.query, page.id));
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
    QStringList parts{dayInWords(page.day(), DayStyle::WeekdayYear)};
    if (!page.moods.isEmpty())
        parts << timeline::moodInWords(page.moods.first());
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
    connect(&theme, &Theme::changed, this, [this]() {
        measure();
        Q_EMIT sizeHintChanged({});
    });
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
    if (m_model.isMonth(index.row()))
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
                      int(Qt::AlignVCenter | Qt::AlignAbsolute)
                          | int(mirrored ? Qt::AlignRight : Qt::AlignLeft),
                      month);
}

} // namespace afterword
