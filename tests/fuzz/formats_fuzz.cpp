// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the table of formats, which the name of the program chooses ("fuzz.formats-ROW"): the
// input is one file, or several with their names. What comes out has a day, bounded titles and
// texts, files with plain names of their own, can be kept and read again, and comes in once.
#include "app/exchange/plan.h"
#include "app/journal/codec.h"
#include "app/journal/file_source.h"
#include "tests/fuzz/fuzz.h"

#include <QDateTime>
#include <QSet>

using namespace afterword;
using namespace afterword::exchange;

namespace {

constexpr char formatsSeveral = 'm';

QString formatsText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QByteArray formatsBytes(std::string_view raw)
{
    return QByteArray(raw.data(), static_cast<qsizetype>(raw.size()));
}

const Format *formatsRow = nullptr;

void formatsChoose(std::string_view program)
{
    constexpr std::string_view before = "fuzz.formats-";
    const std::size_t at = program.rfind(before);
    fuzz::must(at != std::string_view::npos, "the program's name has no row in it");
    const std::string_view id = program.substr(at + before.size());
    for (const Format *row : formats()) {
        if (row->read != nullptr && id == row->id)
            formatsRow = row;
    }
    fuzz::must(formatsRow != nullptr, "no row of the table reads under that name");
}

/// One file ("fNAME\n…") or several ("mNAME\nLL…NAME\nLL…").
std::unique_ptr<exchange::Source> formatsSource(fuzz::Source &input)
{
    Limits limits;
    limits.fileMost = 8LL * 1024 * 1024;
    limits.wholeMost = 2 * limits.fileMost;
    if (static_cast<char>(input.byte()) != formatsSeveral) {
        const QString name = formatsText(input.upTo('\n'));
        auto one = exchange::Source::fromBytes(
            name.isEmpty() ? QStringLiteral("x") : name, formatsBytes(input.rest()), limits);
        return one ? std::move(*one) : nullptr;
    }
    QList<std::pair<QString, QByteArray>> files;
    while (!input.isEmpty()) {
        const QString name = formatsText(input.upTo('\n'));
        const auto length = static_cast<std::size_t>(input.number(2));
        files.emplace_back(name, formatsBytes(input.bytes(length)));
    }
    return exchange::Source::fromFiles(files);
}

void formatsDraftHolds(const Draft &draft)
{
    QSet<QString> names;
    for (const DraftFile &file : draft.files) {
        fuzz::must(file.name == plainFileName(file.name), "a name that is not plain");
        fuzz::must(!names.contains(file.name), "two files of one name on a page");
        names.insert(file.name);
    }
    fuzz::must(!draft.page.at.isNull(), "a page without a day");
    const auto again = Moment::parse(draft.page.at.toString());
    fuzz::must(again && *again == draft.page.at, "a time that cannot be written");
}

void formatsPageHolds(const PlannedPage &planned)
{
    fuzz::must(planned.page.title.size() <= 1'000, "a title without bounds");
    fuzz::must(planned.text.toUtf8().size() <= 4'000'000, "a text without bounds");
    for (const Mood &mood : planned.page.moods)
        fuzz::must(mood.pleasant >= -3 && mood.pleasant <= 3, "a mood beyond the pad");
    const auto header = codec::encode(planned.page);
    fuzz::must(header.has_value(), "a page that cannot be kept");
    codec::Decoder decoder;
    fuzz::must(decoder.decode(*header).has_value(), "a page that cannot be read again");
}

/// As tests/exchange/formats_test.cpp does with samples.
void formatsComesInOnce(const Harvest &harvest, const QString &format)
{
    PlanOptions options;
    options.format = format;
    options.import = Id{1, 2};
    options.now = Moment{1'774'000'000'000, 3600};
    options.zone = "Europe/Berlin";
    options.leftOver = QStringLiteral("Left over");
    QHash<QString, int> moods;
    for (auto label = harvest.moodLabels.cbegin(); label != harvest.moodLabels.cend(); ++label)
        moods.insert(label.key(), pleasantOfFive(label.value()).value_or(0));
    Known known;
    Plan first = planOf(harvest, known, options);
    markMoods(first, moods);
    for (const PlannedPage &page : first.pages) {
        formatsPageHolds(page);
        known.add(page.page);
    }
    for (const OtherRecord &other : first.others) {
        known.ids.insert(baseOf(other.record).id);
        if (const auto *tag = std::get_if<Tag>(&other.record))
            known.tags.emplace_back(tag->id, tag->name);
        if (const auto *person = std::get_if<Person>(&other.record))
            known.people.emplace_back(person->id, person->name);
    }
    const Plan second = planOf(harvest, known, options);
    fuzz::must(second.pages.empty() && second.fresh == 0, "the second time added something");
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments)
{
    fuzz::must(*count > 0, "a program without a name");
    formatsChoose((*arguments)[0]);
    return 0;
}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Meter meter;
    fuzz::Source input(data, size);
    const Format &row = *formatsRow;
    const auto source = formatsSource(input);
    if (!source)
        return 0;
    const vault::SecureBytes passphrase(std::string_view("correct horse"));
    ReadOptions options;
    options.local = QTimeZone("Europe/Berlin");
    options.today = QDate(2026, 3, 29);
    options.passphrase = &passphrase;
    options.parts = size % 2 == 1;
    static_cast<void>(row.sniff(*source));
    Intake intake;
    if (!row.read(*source, options, intake))
        return 0;
    const Harvest &harvest = intake.harvest();
    for (const Draft &draft : harvest.pages)
        formatsDraftHolds(draft);
    formatsComesInOnce(harvest, QString::fromLatin1(row.id));
    return 0;
}
