// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/sample.h"

#include "app/journal/sample_words.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <span>

namespace afterword::sample {

namespace {

constexpr int sampleLongestSpan = 3'652; ///< days: ten years
constexpr int sampleShortestSpan = 30;
constexpr double sampleMedianWords = 230;
constexpr double sampleSpread = 0.6; ///< of the logarithm of the length
constexpr std::size_t sampleChunk = 900;

/// SplitMix64: small, and the same everywhere, which the standard distributions are not.
class SampleDice final
{
public:
    explicit SampleDice(quint64 seed)
        : m_state(seed)
    {}

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31U);
    }

    double unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }

    bool chance(double probability) { return unit() < probability; }

    /// low … high, both possible.
    int range(int low, int high)
    {
        return low + static_cast<int>(unit() * static_cast<double>(high - low + 1));
    }

    double normal()
    {
        const double radius = std::sqrt(-2 * std::log(1 - unit()));
        return radius * std::cos(2 * std::numbers::pi * unit());
    }

    template <typename List>
    const auto &oneOf(const List &list)
    {
        return list[static_cast<std::size_t>(next() % static_cast<quint64>(list.size()))];
    }

private:
    quint64 m_state;
};

struct SampleWord
{
    const char *key;
    int pleasant;
    int energy;
};

// Word keys with their quarter of the pad.
constexpr SampleWord sampleFeelingKeys[] = {
    {"angry", -1, 1},    {"anxious", -1, 1},   {"overwhelmed", -1, 1}, {"rejected", -1, 1},
    {"restless", -1, 1}, {"resentful", -1, 1}, {"lonely", -1, -1},     {"sad", -1, -1},
    {"empty", -1, -1},   {"numb", -1, -1},     {"lost", -1, -1},       {"disappointed", -1, -1},
    {"calm", 1, -1},     {"rested", 1, -1},    {"safe", 1, -1},        {"relieved", 1, -1},
    {"grateful", 1, -1}, {"tender", 1, -1},    {"hopeful", 1, 1},      {"proud", 1, 1},
    {"strong", 1, 1},    {"free", 1, 1},       {"amused", 1, 1},       {"alive", 1, 1},
};

QString sampleText(std::u16string_view text)
{
    return QString::fromUtf16(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

struct Maker::Private
{
    Options options;
    SampleDice dice;
    QTimeZone zone;
    std::vector<Tag> tags;
    std::vector<Person> people;
    std::vector<LifeMark> marks;
    std::vector<std::pair<QDate, int>> days; ///< written days and how many pages each has
    std::size_t day = 0;
    int doneToday = 0;
    std::vector<int> seconds; ///< of today's pages, in order
    double level = -1.2;      ///< pleasantness drifts, and rises over the years
    double drive = 0;         ///< energy

    explicit Private(Options given)
        : options(std::move(given))
        , dice(options.seed * 0x2545f4914f6cdd1dULL + 7)
        , zone(options.zone)
    {
        if (!zone.isValid())
            zone = QTimeZone::utc();
        options.zone = zone.id();
        makeNames();
        makeDays();
    }

    Id id() { return Id{dice.next(), dice.next()}; }

    void makeNames();
    void makeDays();
    void startDay();
    void drift();
    Mood mood(const Moment &at, Frame frame);
    void append(QString &to, std::u16string_view pattern, const QString &person);
    void appendCapital(QString &to, std::u16string_view pattern, const QString &person);
    void appendSentence(QString &to, const QString &person);
    QString text(const QString &person);
    QString title();
    [[nodiscard]] Moment moment(QDate on, int second) const;
    std::pair<Page, QString> page();
};

void Maker::Private::makeNames()
{
    for (const auto name : tagNames()) {
        Tag tag;
        tag.id = id();
        tag.name = sampleText(name);
        tags.push_back(tag);
    }
    for (const auto name : personNames()) {
        Person person;
        person.id = id();
        person.name = sampleText(name);
        people.push_back(person);
    }
}

void Maker::Private::makeDays()
{
    const int span = std::clamp(options.entries, sampleShortestSpan, sampleLongestSpan);
    const QDate first = options.today.addDays(1 - span);
    std::vector<int> weights;
    int total = 0;
    for (int offset = 0; offset < span; ++offset) {
        // About three silences a year, of three to forty days; never the last week.
        if (offset > 10 && offset < span - 48 && dice.chance(1.0 / 110))
            offset += dice.range(3, 40);
        weights.push_back(dice.range(1, 10));
        total += weights.back();
        days.emplace_back(first.addDays(offset), 0);
    }
    qint64 sum = 0;
    qint64 given = 0;
    for (std::size_t i = 0; i < days.size(); ++i) {
        sum += weights[i];
        const qint64 until = sum * options.entries / total;
        days[i].second = static_cast<int>(until - given);
        given = until;
    }
    for (std::size_t i = 0; i < markNames().size(); ++i) {
        LifeMark mark;
        mark.id = id();
        mark.name = sampleText(markNames()[i]);
        const auto part = static_cast<int>(i) * span / static_cast<int>(markNames().size());
        mark.day = first.addDays(part + dice.range(0, std::max(1, span / 20)));
        mark.day = std::min(mark.day, options.today);
        marks.push_back(mark);
    }
    startDay();
}

void Maker::Private::startDay()
{
    while (day < days.size() && days[day].second == 0) {
        drift();
        ++day;
    }
    doneToday = 0;
    seconds.clear();
    if (day == days.size())
        return;
    drift();
    for (int i = 0; i < days[day].second; ++i)
        seconds.push_back(dice.range(23'400, 86'380));
    std::sort(seconds.begin(), seconds.end());
}

void Maker::Private::drift()
{
    // A slow walk around a line that climbs from low to fairly well.
    const double through = static_cast<double>(day) / static_cast<double>(days.size());
    const double home = -1.2 + 2.4 * through;
    level += 0.04 * (home - level) + 0.25 * dice.normal();
    drive += -0.05 * drive + 0.2 * dice.normal();
    level = std::clamp(level, -3.0, 3.0);
    drive = std::clamp(drive, -2.0, 2.0);
}

Mood Maker::Private::mood(const Moment &at, Frame frame)
{
    Mood made;
    made.at = at;
    made.frame = frame;
    const auto near = [this](double center, int reach) {
        return std::clamp(
            static_cast<int>(std::lround(center + 0.8 * dice.normal())), -reach, reach);
    };
    made.pleasant = near(level, 3);
    made.energy = near(drive, 2);
    const int words = dice.range(0, 2);
    for (int i = 0; i < words; ++i) {
        const SampleWord &word = dice.oneOf(std::span(sampleFeelingKeys));
        const bool fits = word.pleasant * made.pleasant >= 0 && word.energy * made.energy >= 0;
        const QString key = QString::fromLatin1(word.key);
        if (fits && !made.words.contains(key))
            made.words += key;
    }
    return made;
}

void Maker::Private::append(QString &to, std::u16string_view pattern, const QString &person)
{
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] != u'%' || i + 1 == pattern.size())
            to += QChar(pattern[i]);
        else if (pattern[++i] == u'N')
            to += person;
        else
            append(to, dice.oneOf(listFor(pattern[i])), person);
    }
}

void Maker::Private::appendCapital(QString &to, std::u16string_view pattern, const QString &person)
{
    const qsizetype from = to.size();
    append(to, pattern, person);
    to[from] = to.at(from).toUpper();
}

void Maker::Private::appendSentence(QString &to, const QString &person)
{
    const bool about = !person.isEmpty() && dice.chance(0.12);
    appendCapital(to, dice.oneOf(about ? personSentences() : sentences()), person);
}

QString Maker::Private::text(const QString &person)
{
    const double wanted = sampleMedianWords * std::exp(sampleSpread * dice.normal());
    const auto characters = static_cast<qsizetype>(std::clamp(wanted, 4.0, 3'000.0) * 5.1);
    QString made;
    made.reserve(characters + 200);
    int left = dice.range(2, 6);
    while (made.size() < characters) {
        if (!made.isEmpty() && left == 0) {
            made += QStringLiteral("\n\n");
            left = dice.range(2, 6);
        } else if (!made.isEmpty()) {
            made += u' ';
        }
        appendSentence(made, person);
        --left;
    }
    return made;
}

QString Maker::Private::title()
{
    QString made;
    if (dice.chance(0.6))
        appendCapital(made, dice.oneOf(titles()), QString());
    return made;
}

Moment Maker::Private::moment(QDate on, int second) const
{
    const QDateTime local(on, QTime::fromMSecsSinceStartOfDay(second * 1'000), zone);
    return Moment::fromDateTime(local);
}

std::pair<Page, QString> Maker::Private::page()
{
    Page page;
    page.id = id();
    page.at = moment(days[day].first, seconds[static_cast<std::size_t>(doneToday)]);
    page.created = page.at;
    page.zone = options.zone;
    const double which = dice.unit();
    if (which < 0.08)
        page.kind = Kind::CheckIn;
    else if (which < 0.14)
        page.kind = Kind::Answer;
    else if (which < 0.24)
        page.kind = Kind::Log;
    if (page.kind == Kind::Answer && !options.prompts.isEmpty())
        page.prompt =
            options.prompts.at(dice.range(0, static_cast<int>(options.prompts.size()) - 1));
    if (page.kind == Kind::CheckIn || dice.chance(0.6))
        page.moods += mood(page.at, page.kind == Kind::Log ? Frame::Day : Frame::Now);
    QString written;
    if (page.kind != Kind::CheckIn) {
        const Person &person = dice.oneOf(people);
        const bool with = dice.chance(0.25);
        written = text(with ? person.name : QString());
        if (with)
            page.people += person.id;
        page.title = title();
        for (int count = dice.range(0, 3); count > 0; --count) {
            // A few tags are used much, most seldom.
            const double skewed = std::pow(dice.unit(), 2.5) * static_cast<double>(tags.size());
            const Id tag = tags[static_cast<std::size_t>(skewed)].id;
            if (!page.tags.contains(tag))
                page.tags += tag;
        }
    }
    if (++doneToday == days[day].second) {
        ++day;
        startDay();
    }
    return {std::move(page), std::move(written)};
}

Maker::Maker(Options options)
    : m_d(std::make_unique<Private>(std::move(options)))
{}

Maker::~Maker() = default;

const std::vector<Tag> &Maker::tags() const
{
    return m_d->tags;
}

const std::vector<Person> &Maker::people() const
{
    return m_d->people;
}

const std::vector<LifeMark> &Maker::marks() const
{
    return m_d->marks;
}

bool Maker::atEnd() const
{
    return m_d->day == m_d->days.size();
}

std::pair<Page, QString> Maker::next()
{
    return m_d->page();
}

Status write(Store &store, const Options &options, const std::function<void(double)> &progress)
{
    Maker maker(options);
    const auto saveAll = [&store](const auto &list) -> Status {
        for (const auto &record : list) {
            if (const auto saved = store.save(record); !saved)
                return fail(saved.error());
        }
        return {};
    };
    if (Status done = saveAll(maker.tags()); !done)
        return done;
    if (Status done = saveAll(maker.people()); !done)
        return done;
    if (Status done = saveAll(maker.marks()); !done)
        return done;
    std::size_t written = 0;
    while (!maker.atEnd()) {
        std::vector<std::pair<Page, QString>> pages;
        while (!maker.atEnd() && pages.size() < sampleChunk)
            pages.push_back(maker.next());
        written += pages.size();
        if (Status done = store.saveMany(std::move(pages)); !done)
            return done;
        if (progress)
            progress(static_cast<double>(written) / options.entries);
    }
    return {};
}

} // namespace afterword::sample
