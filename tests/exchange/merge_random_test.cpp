// SPDX-License-Identifier: GPL-3.0-or-later
// 300 random histories of two copies of one journal (fixed seeds): whatever was done on either
// side, after merging every text that stood there is found, twice is once, and both directions
// hold the same.
#include "tests/exchange/merge_fixture.h"

#include <random>
#include <set>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int histories = 300;

/// What someone does on one side.
class Hand final
{
public:
    Hand(Store &store, TestClock &clock, unsigned seed, const QString &side)
        : m_store(store)
        , m_clock(clock)
        , m_random(seed)
        , m_side(side)
    {}

    void act()
    {
        m_clock.advance(10'000 + 1'000 * upTo(300));
        switch (upTo(14)) {
        case 0:
        case 1:
            return addPage();
        case 2:
        case 3:
        case 4:
            return write();
        case 5:
            return letter();
        case 6:
            return erase();
        case 7:
            return mark();
        case 8:
            return tagOne();
        case 9:
            return letGo();
        default:
            return header();
        }
    }

private:
    [[nodiscard]] int upTo(int most)
    {
        return static_cast<int>(m_random() % static_cast<unsigned>(most));
    }

    [[nodiscard]] QString words()
    {
        return u"%1 wrote this, number %2."_s.arg(m_side).arg(++m_count);
    }

    template <typename List>
    [[nodiscard]] std::optional<typename List::value_type> any(const List &list)
    {
        if (list.empty())
            return std::nullopt;
        return list[static_cast<std::size_t>(upTo(static_cast<int>(list.size())))];
    }

    [[nodiscard]] Contents all() { return m_store.load().value(); }

    void addPage() { m_store.save(pageAt(m_clock, 0, m_side), words()).value(); }

    void write()
    {
        const auto page = any(all().pages);
        if (!page)
            return addPage();
        const QString before = m_store.text(*page).value();
        const bool adds = upTo(2) == 0;
        m_store.save(*page, adds ? before + u' ' + words() : words()).value();
    }

    void header()
    {
        auto page = any(all().pages);
        if (!page)
            return addPage();
        switch (upTo(5)) {
        case 0:
            page->title = words();
            break;
        case 1:
            page->bin = page->bin ? std::optional<Moment>() : m_clock.now();
            break;
        case 2:
            page->attachments.append(
                fileIn(m_store, page->id, words().toUtf8(), u"f%1.txt"_s.arg(upTo(2))));
            break;
        default:
            page->moods.append({m_clock.now(), upTo(7) - 3, 0, Frame::Now, {}, {}});
            break;
        }
        m_store.saveHeader(*page).value();
    }

    void letter()
    {
        const auto known = any(all().letters);
        const bool again = known && known->state != LetterState::Gone && upTo(2) == 0;
        Letter letter = again ? *known : Letter();
        letter.to = m_side;
        QVERIFY(m_store.keep(letter, words()));
    }

    void letGo()
    {
        const auto letter = any(all().letters);
        if (letter && letter->state != LetterState::Gone)
            QVERIFY(m_store.letGo(*letter));
    }

    void erase()
    {
        if (const auto page = any(all().pages); page && upTo(2) == 0)
            QVERIFY(m_store.apply({}, {BatchRecord(*page)}));
    }

    void mark()
    {
        const auto known = any(all().marks);
        LifeMark mark = known && upTo(2) == 0 ? *known : LifeMark();
        mark.day = m_clock.now().date();
        mark.name = words();
        m_store.save(mark).value();
    }

    void tagOne()
    {
        auto page = any(all().pages);
        const QString name = u"tag %1"_s.arg(upTo(3));
        const std::vector<Tag> tags = all().tags;
        const auto known = std::find_if(
            tags.begin(), tags.end(), [&name](const Tag &tag) { return tag.name == name; });
        const Tag tag = known != tags.end() ? *known : m_store.save(Tag{{}, name, {}}).value();
        if (!page || page->tags.contains(tag.id))
            return;
        page->tags.append(tag.id);
        m_store.saveHeader(*page).value();
    }

    Store &m_store;
    TestClock &m_clock;
    std::mt19937 m_random;
    QString m_side;
    int m_count = 0;
};

/// Everything a person wrote that stands somewhere in a copy.
struct Written
{
    QMap<Id, QString> pages;
    QMap<Id, QString> letters;
    std::set<Id> gone;
    QStringList marks;
    QStringList files;
    QStringList titles;
    QStringList past;
    std::multiset<qint64> moods;
    int tags = 0;

    explicit Written(Store &store)
    {
        const Contents all = store.load().value();
        for (const Page &page : all.pages) {
            pages.insert(page.id, store.text(page).value());
            titles.append(page.title);
            for (const Mood &mood : page.moods)
                moods.insert(mood.at.utcMs);
            for (const Attachment &file : page.attachments)
                files.append(
                    QString::fromUtf8(store.attachments().whole(file.blob, 1'000'000).value()));
        }
        for (const Letter &letter : all.letters) {
            letters.insert(letter.id, store.bodyText(letter.id, letter.body).value().text);
            if (letter.state == LetterState::Gone)
                gone.insert(letter.id);
        }
        for (const LifeMark &mark : all.marks)
            marks.append(mark.name);
        for (const History &history : all.histories) {
            for (const Version &version : history.versions) {
                past.append(store.versionText(history.page, version).value());
                titles.append(version.title);
            }
        }
        tags = static_cast<int>(all.tags.size());
    }

    [[nodiscard]] bool has(const QString &text) const
    {
        const auto within = [&text](const QString &other) { return other.contains(text); };
        return std::any_of(pages.begin(), pages.end(), within)
               || std::any_of(letters.begin(), letters.end(), within)
               || std::any_of(past.begin(), past.end(), within);
    }
};

} // namespace

class MergeRandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost();

private:
    static void compare(const Written &base, const Written &side, const Written &merged);
};

/// `base`: as it was when the copies parted. What a side left as it was may have been changed by
/// the other.
void MergeRandomTest::compare(const Written &base, const Written &side, const Written &merged)
{
    for (auto page = side.pages.begin(); page != side.pages.end(); ++page) {
        if (base.pages.value(page.key()) != *page)
            QVERIFY2(merged.has(*page), qPrintable(*page));
    }
    for (auto letter = side.letters.begin(); letter != side.letters.end(); ++letter) {
        const bool isGone = merged.gone.count(letter.key()) != 0;
        if (!isGone && base.letters.value(letter.key()) != *letter)
            QVERIFY2(merged.has(*letter), qPrintable(*letter));
    }
    for (const Id &id : side.gone) {
        QVERIFY(merged.gone.count(id) != 0);
        if (!base.letters.value(id).isEmpty())
            QVERIFY2(!merged.has(base.letters.value(id)), qPrintable(base.letters.value(id)));
    }
    for (const QString &mark : side.marks)
        QVERIFY2(base.marks.contains(mark) || merged.marks.contains(mark), qPrintable(mark));
    for (const QString &file : side.files)
        QVERIFY2(merged.files.contains(file), qPrintable(file));
    for (const QString &title : side.titles)
        QVERIFY2(base.titles.contains(title) || merged.titles.contains(title), qPrintable(title));
    for (const qint64 mood : side.moods)
        QVERIFY(merged.moods.count(mood) == 1);
}

void MergeRandomTest::nothingIsLost()
{
    QMap<exchange::MergeFate, int> fates;
    for (unsigned seed = 0; seed < histories; ++seed) {
        TwoCopies both;
        Hand before(*both.here, both.clock, seed, u"Base"_s);
        std::mt19937 lengths(seed + 1'000'000);
        for (auto i = lengths() % 12; i > 0; --i)
            before.act();
        both.part();
        const Written base(*both.here);
        Hand left(*both.here, both.clock, seed + 1'000, u"Left"_s);
        Hand right(*both.there, both.clock, seed + 2'000, u"Right"_s);
        for (auto i = lengths() % 16; i > 0; --i)
            (lengths() % 2 == 0 ? left : right).act();
        const Written here(*both.here);
        const Written there(*both.there);
        const auto back = both.copyOf(*both.here, "back");
        const auto brought = both.merge(*both.here, *both.there);
        for (const exchange::MergedPage &page : brought.pages)
            ++fates[page.fate];
        both.merge(*both.there, *back);
        const QByteArray which = "seed " + QByteArray::number(seed);
        const Written merged(*both.here);
        compare(base, here, merged);
        compare(base, there, merged);
        const QStringList lines = linesOf(*both.here);
        if (lines != linesOf(*both.there))
            qInfo().noquote() << lines.join(u'\n') << "\n\n" << linesOf(*both.there).join(u'\n');
        QVERIFY2(lines == linesOf(*both.there), which.constData());
        QVERIFY2(both.here->vault().check(true).value().isClean(), which.constData());
        // Again, from a copy that has the same and one page more.
        const Page more = both.there->save(pageAt(both.clock, 0), u"One more."_s).value();
        const auto news = both.merge(*both.here, *both.there);
        QVERIFY2(news.pages.size() == 1 && news.pages.front().id == more.id, which.constData());
        QVERIFY(both.merge(*both.here, *both.there).known);
        QStringList now = linesOf(*both.here);
        now.erase(
            std::remove_if(now.begin(),
                           now.end(),
                           [&more](const QString &line) { return line.contains(more.id.toHex()); }),
            now.end());
        QVERIFY2(now == lines, which.constData());
        if (QTest::currentTestFailed())
            QFAIL(which.constData());
    }
    // All that may happen to a page did.
    for (const auto fate : {exchange::MergeFate::New,
                            exchange::MergeFate::Newer,
                            exchange::MergeFate::Joined,
                            exchange::MergeFate::Twice})
        QVERIFY2(fates.value(fate) >= 20, qPrintable(QString::number(fates.value(fate))));
}

QTEST_GUILESS_MAIN(MergeRandomTest)
#include "merge_random_test.moc"
