// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/mark_table.h"

#include "app/timeline/captions.h"
#include "app/timeline/mood_words.h"
#include "ui/shared/mood.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>
#include <variant>

namespace afterword {

namespace {

enum TableColumn
{
    TableDay,
    TableTime,
    TableMood,
    TableWords,
    TableColumns
};

} // namespace

class MarkTable::Model final : public QAbstractTableModel
{
public:
    Model(Words words, QObject *parent)
        : QAbstractTableModel(parent)
        , m_words(std::move(words))
    {}

    using Row = std::variant<timeline::Dot, SmallMark>;

    void setRows(std::span<const timeline::Dot> dots, std::span<const SmallMark> small)
    {
        beginResetModel();
        m_rows.assign(dots.begin(), dots.end());
        m_rows.insert(m_rows.end(), small.begin(), small.end());
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) {
            return when(a) < when(b);
        });
        endResetModel();
    }

    [[nodiscard]] const Row &at(int row) const
    {
        return m_rows.at(m_rows.size() - 1 - static_cast<size_t>(row));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : TableColumns;
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || role != Qt::DisplayRole)
            return {};
        const Row &row = at(index.row());
        if (const auto *sign = std::get_if<SmallMark>(&row); sign != nullptr)
            return cell(*sign, index.column());
        return cell(std::get<timeline::Dot>(row), index.column());
    }

    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal)
            return {};
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::AlignLeading | Qt::AlignVCenter);
        if (role != Qt::DisplayRole)
            return {};
        const std::array<QString, TableColumns> names = {MarkTable::tr("Day"),
                                                         MarkTable::tr("Time"),
                                                         MarkTable::tr("Mood or mark"),
                                                         MarkTable::tr("Words")};
        return names.at(static_cast<size_t>(section));
    }

private:
    [[nodiscard]] static double when(const Row &row)
    {
        return std::visit([](const auto &each) { return each.x; }, row);
    }

    [[nodiscard]] QString cell(const timeline::Dot &dot, int column) const
    {
        switch (column) {
        case TableDay:
            return timeline::weekdayInWords(dot.day, true, QLocale());
        case TableTime:
            return dot.frame == Frame::Day
                       ? MarkTable::tr("about the whole day")
                       : QLocale().toString(dot.at.time(), QLocale::ShortFormat);
        case TableMood:
            return timeline::moodInWords(dot);
        default:
            return m_words(dot.words);
        }
    }

    [[nodiscard]] static QString cell(const SmallMark &sign, int column)
    {
        switch (column) {
        case TableDay:
            return timeline::weekdayInWords(sign.day, true, QLocale());
        case TableTime:
            return sign.time.isValid() ? QLocale().toString(sign.time, QLocale::ShortFormat)
                                       : QString();
        case TableMood:
            return sign.what;
        default:
            return sign.more;
        }
    }

    Words m_words;
    std::vector<Row> m_rows; ///< oldest first; shown newest first
};

MarkTable::MarkTable(const Theme &theme, Words words, QWidget *parent)
    : QTableView(parent)
    , m_theme(theme)
    , m_model(new Model(std::move(words), this))
{
    setObjectName(QStringLiteral("markTable"));
    setAccessibleName(tr("Check-ins"));
    setModel(m_model);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(&theme, &Theme::changed, this, &MarkTable::fit);
    connect(this, &QTableView::doubleClicked, this, &MarkTable::open);
    fit();
}

void MarkTable::setRows(std::span<const timeline::Dot> dots, std::span<const SmallMark> small)
{
    m_model->setRows(dots, small);
}

void MarkTable::choose(const Id &id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto *dot = std::get_if<timeline::Dot>(&m_model->at(row));
        const auto *sign = std::get_if<SmallMark>(&m_model->at(row));
        if ((dot != nullptr && dot->page == id) || (sign != nullptr && sign->id == id)) {
            setCurrentIndex(m_model->index(row, 0));
            scrollTo(currentIndex(), PositionAtCenter);
            return;
        }
    }
}

void MarkTable::fit()
{
    // By the longest text there can be: measuring every row of ten years would be slow.
    setFont(m_theme.font(Type::Small));
    const QFontMetrics metrics(m_theme.font(Type::Small));
    int longestDay = 0;
    for (int month = 1; month <= 12; ++month) {
        const QString day =
            timeline::weekdayInWords(QDate(2020, month, 30 - 2 * (month == 2)), true, QLocale());
        longestDay = std::max(longestDay, metrics.horizontalAdvance(day));
    }
    int longestMood = 0;
    for (int value = -3; value <= 3; ++value)
        longestMood = std::max(longestMood, metrics.horizontalAdvance(moodInWords(value, -2)));
    const int pad = m_theme.px(40);
    setColumnWidth(TableDay, longestDay + pad);
    setColumnWidth(TableTime, metrics.horizontalAdvance(tr("about the whole day")) + pad);
    setColumnWidth(TableMood, longestMood + pad);
    verticalHeader()->setDefaultSectionSize(m_theme.px(30));
    setStyleSheet(QStringLiteral("QTableView { background: %1; color: %2; border: none;"
                                 " selection-background-color: %3; selection-color: %2; }"
                                 "QTableView::item { padding: 0 8px; border: none;"
                                 " border-bottom: 1px solid %4; }"
                                 "QTableView::item:selected { background: %3; color: %2; }"
                                 "QHeaderView { background: %1; border: none; }"
                                 "QHeaderView::section { background: %1; color: %5; border: none;"
                                 " border-bottom: 1px solid %4; padding: 6px 13px; }")
                      .arg(m_theme.color(Tone::Window).name(),
                           m_theme.color(Tone::Text).name(),
                           m_theme.color(Tone::AccentSoft).name(),
                           m_theme.color(Tone::Hair).name(),
                           m_theme.color(Tone::Text2).name()));
    horizontalHeader()->setFont(m_theme.font(Type::Small));
}

void MarkTable::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    if (const auto *sign = std::get_if<SmallMark>(&m_model->at(index.row())); sign != nullptr)
        Q_EMIT signOpened(*sign);
    else
        Q_EMIT opened(std::get<timeline::Dot>(m_model->at(index.row())).page);
}

void MarkTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        open(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace afterword
