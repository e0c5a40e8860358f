// SPDX-License-Identifier: GPL-3.0-or-later
// search: Each key of a query in the Journal room, from the event to the painted
// list that answers it; the first key right after unlocking, until the answer over every page.
#include "tests/bench/house.h"
#include "tests/bench/limit.h"
#include "ui/journal/filter_bar.h"
#include "ui/journal/page_list.h"

#include <QLineEdit>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int searchColdRounds = 5;
constexpr int searchWarmRounds = 3;

/// Hands on the search field.
class SearchHands final
{
public:
    explicit SearchHands(bench::House &house)
        : m_house(house)
    {
        house.window().go(Visit{.room = u"journal"_s, .search = true});
        m_list = house.find<PageListView>();
        m_field = house.find<FilterBar>()->field();
        house.awaitPaint(m_list->parentWidget()); // the list, or the sentence in its place
    }

    /// From the key to the painted list that answers it.
    void key(int code, const QString &text, bench::Row *row)
    {
        bench::App &app = m_house.app();
        int paints = -1; // before the answer
        const auto link = QObject::connect(m_list->model(),
                                           &QAbstractItemModel::modelReset,
                                           m_list,
                                           [&app, &paints] { paints = app.paints(); });
        const bool wasHidden = m_list->isHidden();
        const bench::Stopwatch watch;
        QTest::sendKeyEvent(QTest::Press, m_field, static_cast<Qt::Key>(code), text, {});
        bench::House::await("an answer", [&] {
            // "No page has those words" stays as it is when it is still so.
            return paints >= 0 && (app.paints() > paints || (wasHidden && m_list->isHidden()));
        });
        if (row != nullptr)
            row->add(watch);
        QObject::disconnect(link);
        QTest::sendKeyEvent(QTest::Release, m_field, static_cast<Qt::Key>(code), text, {});
        bench::House::settle();
    }

    void type(const QString &query, bench::Row *row)
    {
        for (const QChar c : query)
            key(0, QString(c), row);
        // And back: each shorter query is as new as a longer one.
        for (qsizetype i = 0; i + 1 < query.size(); ++i)
            key(Qt::Key_Backspace, {}, row);
        m_field->clear();
        bench::House::settle(60);
    }

private:
    bench::House &m_house;
    PageListView *m_list = nullptr;
    QLineEdit *m_field = nullptr;
};

/// Words that are everywhere and words that are rare, a phrase, operators, and nothing at all.
const QStringList &searchQueries()
{
    static const QStringList queries{u"the river"_s,
                                     u"kitchen table"_s,
                                     u"\"i was\""_s,
                                     u"quiet -night"_s,
                                     u"tag:home lamp"_s,
                                     u"mood:<0 soup"_s,
                                     u"tea OR coffee"_s,
                                     u"zzzz"_s};
    return queries;
}

void searchWarm(bench::House &house)
{
    house.open();
    house.awaitTexts();
    SearchHands hands(house);
    bench::Row row("search", bench::Judge::P95, 16.7);
    for (int round = -1; round < searchWarmRounds; ++round) {
        for (const QString &query : searchQueries())
            hands.type(query, round < 0 ? nullptr : &row);
    }
    row.print();
}

void searchCold(bench::House &house)
{
    bench::Limit limit(house.file().toStdString());
    bench::Row least("search, cold: texts only opened", bench::Judge::Median, 0);
    bench::Row row("search, cold", bench::Judge::Median, 300);
    for (int round = 0; round < searchColdRounds; ++round) {
        house.shut();
        limit.addTexts(least);
        house.open();
        const bench::Stopwatch watch;
        SearchHands(house).key(0, u"k"_s, nullptr);
        house.awaitTexts();
        row.add(watch);
    }
    least.print();
    row.print();
}

} // namespace

void bench::measureSearch(House &house)
{
    searchWarm(house);
    searchCold(house);
}
