// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/mark_table.h"

#include "app/timeline/captions.h"
#include "ui/shared/mood.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>
#include <array>

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

    void setDots(std::vector<timeline::Dot> dots)
    {
        beginResetModel();
        m_dots = std::move(dots);
        endResetModel();
    }

    [[nodiscard]] const timeline::Dot &dot(int row) const
    {
        return m_dots.at(m_dots.size() - 1 - static_cast<size_t>(row));
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_dots.size());
    }

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : TableColumns;
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (!index.isValid() || role != Qt::DisplayRole)
            return {};
        const timeline::Dot &shown = dot(index.row());
        switch (index.column()) {
        case TableDay:
            return timeline::weekdayInWords(shown.day, true, QLocale());
        case TableTime:
            return shown.frame == Frame::Day
                       ? MarkTable::tr("about the whole day")
                       : QLocale().toString(shown.at.time(), QLocale::ShortFormat);
        case TableMood:
            return moodInWords(shown.pleasant, shown.energy);
        default:
            return m_words(shown.words);
        }
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
                                                         MarkTable::tr("Mood"),
                                                         MarkTable::tr("Words")};
        return names.at(static_cast<size_t>(section));
    }

private:
    Words m_words;
    std::vector<timeline::Dot> m_dots; ///< oldest first; shown newest first
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

void MarkTable::setDots(std::vector<timeline::Dot> dots)
{
    m_model->setDots(std::move(dots));
}

void MarkTable::choose(const Id &page)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->dot(row).page == page) {
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
    if (index.isValid())
        Q_EMIT opened(m_model->dot(index.row()).page);
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
