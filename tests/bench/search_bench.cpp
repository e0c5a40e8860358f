// SPDX-License-Identifier: GPL-3.0-or-later
// bench-search FILE: the Journal room over a journal of sample pages. Each key of a query, from the
// event to the painted list; the first key right after unlocking; scrolling by a page; memory.
#include "app/session.h"
#include "tests/bench/bench.h"
#include "ui/journal/filter_bar.h"
#include "ui/journal/page_list.h"
#include "ui/main_window.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>

#include <memory>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int coldRounds = 5;
constexpr int warmRounds = 3;
constexpr int scrollSteps = 300;

/// The real window over the journal, with the hands that the rows need.
class SearchBench final
{
public:
    SearchBench(bench::App &app, const QString &file)
        : m_app(app)
        , m_file(file)
    {
        m_theme.setMode(Theme::Mode::Light);
    }

    /// A fresh session and window, unlocked, in the Journal room, with the list painted.
    [[nodiscard]] bool open()
    {
        m_window.reset();
        m_session.reset();
        Session::Options how;
        how.settingsPath = m_folder.filePath(u"s.ini"_s);
        how.backupRoot = m_folder.path();
        m_session = std::make_unique<Session>(how);
        m_session->choose(m_file);
        m_window = std::make_unique<MainWindow>(*m_session, m_theme);
        m_window->resize(1280, 820);
        m_window->show();
        m_session->unlock(vault::SlotType::Passphrase, vault::SecureBytes(bench::passphrase));
        if (!bench::until([this] { return m_window->room() != nullptr; }))
            return false;
        m_window->go(Visit{.room = u"journal"_s, .search = true});
        m_list = m_window->findChild<PageListView *>();
        m_field = m_window->findChild<FilterBar *>()->field();
        m_app.watch(m_list->parentWidget()); // the list, or the sentence in its place
        return bench::until([this] { return m_app.paints() > 0; });
    }

    [[nodiscard]] bool waitForTexts()
    {
        return bench::until([this] { return m_session->search().isComplete(); });
    }

    /// From the key to the painted list that answers it; false when that did not come.
    [[nodiscard]] bool key(int code, const QString &text, bench::Row *row = nullptr)
    {
        int paints = -1; // before the answer
        const auto link = QObject::connect(m_list->model(),
                                           &QAbstractItemModel::modelReset,
                                           m_list,
                                           [this, &paints] { paints = m_app.paints(); });
        const bool wasHidden = m_list->isHidden();
        const bench::Stopwatch watch;
        QTest::sendKeyEvent(QTest::Press, m_field, static_cast<Qt::Key>(code), text, {});
        const bool came = bench::until([&] {
            // "No page has those words" stays as it is when it is still so.
            return paints >= 0 && (m_app.paints() > paints || (wasHidden && m_list->isHidden()));
        });
        if (came && row != nullptr)
            row->add(watch);
        QObject::disconnect(link);
        QTest::sendKeyEvent(QTest::Release, m_field, static_cast<Qt::Key>(code), text, {});
        settle();
        return came;
    }

    /// What follows the answer (the chosen page, its text) is out of the way.
    static void settle() { QTest::qWait(25); }

    void clear()
    {
        m_field->clear();
        QTest::qWait(60);
    }

    [[nodiscard]] bool type(const QString &query, bench::Row *row)
    {
        for (const QChar c : query) {
            if (!key(0, QString(c), row))
                return false;
        }
        // And back: each shorter query is as new as a longer one.
        for (qsizetype i = 0; i + 1 < query.size(); ++i) {
            if (!key(Qt::Key_Backspace, {}, row))
                return false;
        }
        clear();
        return true;
    }

    [[nodiscard]] bool scroll(bench::Row &row)
    {
        QScrollBar *bar = m_list->verticalScrollBar();
        for (int step = 0; step < scrollSteps; ++step) {
            const int paints = m_app.paints();
            const bench::Stopwatch watch;
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
            if (!bench::until([&] { return m_app.paints() > paints; }, 2'000))
                return bar->value() == bar->maximum();
            row.add(watch);
        }
        return true;
    }

private:
    bench::App &m_app;
    QString m_file;
    QTemporaryDir m_folder;
    Theme m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    PageListView *m_list = nullptr;
    QLineEdit *m_field = nullptr;
};

/// Words that are everywhere and words that are rare, a phrase, operators, and nothing at all.
const QStringList &benchQueries()
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

int fail(const char *what)
{
    std::fprintf(stderr, "bench-search: %s\n", what);
    return 1;
}

bool typeAll(SearchBench &house, bench::Row *row)
{
    const auto &queries = benchQueries();
    return std::all_of(queries.begin(), queries.end(), [&](const QString &query) {
        return house.type(query, row);
    });
}

/// The first key right after unlocking, until the answer over every page.
bool measureCold(SearchBench &house)
{
    bench::Row cold("search cold", bench::Judge::Median, 300);
    for (int round = 0; round < coldRounds; ++round) {
        if (!house.open())
            return false;
        const bench::Stopwatch watch;
        if (!house.key(0, u"k"_s) || !house.waitForTexts())
            return false;
        cold.add(watch);
    }
    cold.print();
    return true;
}

int measure(SearchBench &house)
{
    if (!house.open() || !house.waitForTexts())
        return fail("the journal does not open");
    if (!typeAll(house, nullptr))
        return fail("no answer to a key");
    bench::Row memory("memory after search", bench::Judge::Median, 300, "MB");
    memory.add(bench::residentMb());
    memory.print();
    bench::Row warm("search", bench::Judge::P95, 16.7);
    for (int round = 0; round < warmRounds; ++round) {
        if (!typeAll(house, &warm))
            return fail("no answer to a key");
    }
    warm.print();
    bench::Row list("list scroll", bench::Judge::P99, 16.7);
    if (!house.scroll(list))
        return fail("the list does not scroll");
    list.print();
    return measureCold(house) ? 0 : fail("no first answer");
}

} // namespace

int main(int argc, char **argv)
{
    bench::App app(argc, argv);
    if (argc != 2)
        return fail("usage: bench-search FILE");
    SearchBench house(app, QString::fromLocal8Bit(argv[1]));
    return measure(house);
}
