// SPDX-License-Identifier: GPL-3.0-or-later
// Files of prompts and of words for feelings, as a translator might hand them in.
#include "app/reflect/deck.h"
#include "app/reflect/feelings.h"
#include "tests/fuzz/fuzz.h"

using namespace afterword;
using namespace afterword::reflect;

namespace {

void deckHolds(const QList<Prompt> &prompts)
{
    fuzz::must(!prompts.isEmpty(), "an empty deck");
    QSet<QString> seen;
    for (int step = 0; step < prompts.size(); ++step) {
        const Prompt *prompt = promptFor(prompts, QDate(2026, 3, 29), step, {});
        fuzz::must(prompt != nullptr && !prompt->text.trimmed().isEmpty(), "a card of nothing");
        seen += prompt->id;
    }
    fuzz::must(seen.size() == prompts.size(), "a card comes again too early");
    fuzz::must(promptFor(prompts, QDate(), -1, seen) != nullptr, "all seen, and none is left");
}

void feelingsHold(const QList<Feeling> &feelings)
{
    for (int pleasant = -3; pleasant <= 3; ++pleasant) {
        for (int energy = -2; energy <= 2; ++energy)
            fuzz::must(suggest(feelings, pleasant, energy).size() <= 6, "more than six words");
    }
    for (const Feeling &feeling : feelings) {
        fuzz::must(wordFor(feelings, feeling.key) == feeling.word, "a key with another word");
        fuzz::must(feeling.pleasant >= -3 && feeling.pleasant <= 3 && feeling.energy >= -2
                       && feeling.energy <= 2,
                   "a word beside the pad");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const fuzz::Meter meter;
    const std::string_view text = fuzz::Source(data, size).rest();
    const QByteArray json(text.data(), static_cast<qsizetype>(text.size()));
    if (const auto prompts = parsePrompts(json))
        deckHolds(*prompts);
    else
        fuzz::must(prompts.error().code == Errc::Malformed, "another error");
    if (const auto feelings = parseFeelings(json))
        feelingsHold(*feelings);
    else
        fuzz::must(feelings.error().code == Errc::Malformed, "another error");
    return 0;
}
