// SPDX-License-Identifier: GPL-3.0-or-later
// Two copies of one journal, made of the same list of steps and sealed with the same key: the two
// top bits of a row's number say in which of them it lies (01 this one, 10 the other, else both).
// Whatever their rows hold, a merge ends whole and clean or changes nothing, is done with after one
// time, and can be taken back.
#include "app/exchange/merge.h"
#include "app/journal/store.h"
#include "tests/fuzz/image_place.h"
#include "tests/fuzz/step_mutator.h"

using namespace afterword;
using namespace afterword::fuzz;

namespace {

/// What each copy has of its own; the rest is of the journal, or harm.
bool isOfOneCopy(const Step &step)
{
    return step.kind == Step::Header || step.kind == Step::Blob || step.kind == Step::Padded
           || step.kind == Step::Root;
}

/// The steps of one side, 1 or 2.
std::vector<Step> sideOf(const std::vector<Step> &steps, unsigned side)
{
    std::vector<Step> own;
    for (Step step : steps) {
        const unsigned where = step.number >> 6U;
        if (isOfOneCopy(step)) {
            step.number &= 0x3fU;
            if (where == 0 || where == 3 || where == side)
                own.push_back(std::move(step));
        } else if (step.kind == Step::Generation) {
            own.push_back(std::move(step));
        }
    }
    return own;
}

std::unique_ptr<Vault> opened(const std::string &path)
{
    auto vault = Vault::open(path);
    return vault && (*vault)->unlock(knownKey()) && (*vault)->isWhole() ? std::move(*vault)
                                                                        : nullptr;
}

Clock standing()
{
    return [] { return Moment{1'760'470'200'000, 7'200}; };
}

bool isClean(Store &store)
{
    const auto report = store.vault().check(true);
    return store.vault().isWhole() && report && report->isClean();
}

/// What a row may be that no program of ours wrote: it is named, and nothing has changed.
bool isNamed(const Error &error)
{
    return error.code == Errc::Damaged || error.code == Errc::Malformed
           || error.code == Errc::NotFound;
}

void mergeOnce(Store &here, Store &there)
{
    const auto before = here.vault().commitCounter();
    const bool clean = isClean(here); // each row opens, fillers too
    exchange::Merge merge(here, there, standing());
    if (const Status looked = merge.look(); !looked) {
        must(isNamed(looked.error()), "looking failed for another reason");
        must(here.vault().commitCounter() == before, "looking has changed something");
        return;
    }
    must(here.vault().commitCounter() == before, "looking has changed something");
    const auto undo = merge.write();
    if (!undo) {
        must(isNamed(undo.error()), "merging failed for another reason");
        must(!clean || isClean(here), "not clean after a merge that failed");
        return;
    }
    must(!clean || isClean(here), "not clean after a merge");
    must(here.load().has_value(), "does not load after a merge");
    exchange::Merge again(here, there, standing());
    must(again.look().has_value(), "cannot be looked at again");
    must(again.news().known || merge.news().left > 0 || again.news().isEmpty(),
         "merged, and not done with");
    must(undoMerge(here, *undo).has_value(), "cannot be taken back");
    must(!clean || isClean(here), "not clean after it was taken back");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const ImagePlace here("here");
    static const ImagePlace there("there");
    const Meter meter;
    MemoryDisk disk;
    const std::vector<Step> steps = stepsOf(Source(data, size));
    SealedImage ours(sideOf(steps, 1));
    SealedImage theirs(sideOf(steps, 2));
    static_cast<void>(ours.bytes(disk, here.path));
    static_cast<void>(theirs.bytes(disk, there.path));
    auto one = opened(here.path);
    auto two = opened(there.path);
    if (one == nullptr || two == nullptr)
        return 0;
    Store into(std::move(one));
    Store from(std::move(two));
    into.setClock(standing());
    if (into.load() && from.load())
        mergeOnce(into, from);
    return 0;
}
