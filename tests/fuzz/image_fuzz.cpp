// SPDX-License-Identifier: GPL-3.0-or-later
// A vault's file through the way a journal is opened: structure, key, manifest, rows, records,
// bodies; then a save, or keeping the rest. What no harm was done to reads as it was written; what
// is shown of a harmed one was once sealed under that name; what is saved is whole.
#include "app/journal/audit.h"
#include "app/journal/codec.h"
#include "app/journal/loader.h"
#include "tests/fuzz/image_place.h"
#include "tests/fuzz/step_mutator.h"

using namespace afterword;
using namespace afterword::fuzz;

namespace {

bool isNamed(Errc code)
{
    return code == Errc::Damaged || code == Errc::NotAVault || code == Errc::NewerFormat
           || code == Errc::Io;
}

/// Every row that opens is one that was sealed; in a whole vault without harm, each of them is.
void rowsAreKnown(Vault &vault, const SealedImage &image)
{
    const Opener opener = vault.opener();
    std::size_t same = 0;
    for (const Table table : {Table::Header, Table::Blob}) {
        const auto sealed = vault.sealedRows(table, 0, 1000);
        if (!sealed)
            continue;
        for (const SealedRow &row : *sealed) {
            const Result<std::string> content = opener.open(row);
            if (!content)
                continue;
            const auto known = image.sealed.find({table, row.rid});
            must(known != image.sealed.end() && known->second.count(*content) > 0,
                 "a row that nobody wrote");
            if (table == Table::Blob)
                static_cast<void>(codec::decodeBody(*content));
            ++same;
        }
    }
    // Fillers and root are rows as well, and are not shown.
    must(image.harmed || same <= image.rows.size(), "more rows than there are");
}

void canSave(Vault &vault, const std::string &path)
{
    const std::string content = R"({"v":1,"type":"note"})";
    const RowChange change{
        RowChange::Op::Insert, Table::Header, vault.newRowId(Table::Header), content};
    if (const Status saved = vault.commit({&change, 1}); !saved) {
        must(isNamed(saved.error().code), "a save failed for another reason");
        return;
    }
    const Result<std::string> read = vault.read(Table::Header, change.rid);
    must(read && *read == content, "what was saved does not read");
    must(vault.close().has_value(), "does not close");
    const auto again = Vault::open(path);
    must(again && (*again)->unlock(knownKey()), "does not open after a save");
    must((*again)->isWhole(), "not whole after a save");
}

void isUsed(Vault &vault, const SealedImage &image, const std::string &path)
{
    must(vault.isWhole() || vault.isReadOnly(), "not whole, and written to");
    rowsAreKnown(vault, image);
    static_cast<void>(loadHeaders(vault));
    static_cast<void>(auditRecords(vault));
    static_cast<void>(vault.anchorPoint());
    const auto report = vault.check(true);
    if (report && report->isClean())
        must(vault.isWhole() || report->verdict() != Finding::Sound, "sound, and not whole");
    if (!image.harmed)
        must(report.has_value() && (vault.isWhole() || image.rows.size() > 0), "no report");
    if (vault.isWhole()) {
        canSave(vault, path);
        return;
    }
    const Result<Kept> kept = vault.keepTheRest();
    if (kept) {
        must(vault.isWhole(), "not whole after keeping the rest");
        const auto rest = vault.check(true);
        must(rest && rest->isClean(), "not clean after keeping the rest");
        canSave(vault, path);
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const ImagePlace place("image");
    const Meter meter;
    MemoryDisk disk;
    SealedImage image(stepsOf(Source(data, size)));
    static_cast<void>(image.bytes(disk, place.path));

    auto vault = Vault::open(place.path);
    if (!vault) {
        must(image.harmed && isNamed(vault.error().code), "does not open");
        return 0;
    }
    if (const Status done = (*vault)->unlock(knownKey()); !done) {
        must(image.harmed && isNamed(done.error().code), "does not unlock");
        return 0;
    }
    isUsed(**vault, image, place.path);
    return 0;
}
