// SPDX-License-Identifier: GPL-3.0-or-later
// The small fixed things of a vault: manifest (sealed and as plaintext), root, header, padding, the
// slots that are kept. The first byte says which.
#include "app/vault/slot_layout.h"
#include "tests/fuzz/sealed_image.h"

#include <set>

using namespace afterword;
using namespace afterword::fuzz;

namespace {

KeyRing manifestRing()
{
    VaultName name;
    name.generation = 7;
    return KeyRing(knownKey(), name);
}

bool isSame(const Manifest &a, const Manifest &b)
{
    return a.generation == b.generation && a.counter == b.counter && a.headerRows == b.headerRows
           && a.blobRows == b.blobRows && a.sum == b.sum && a.slots == b.slots
           && a.header == b.header && a.root == b.root && a.instance == b.instance;
}

void manifest(Source source)
{
    const KeyRing ring = manifestRing();
    Manifest made;
    made.generation = 7;
    made.counter = source.number(8);
    made.headerRows = source.number(8);
    made.blobRows = source.number(8);
    made.root = static_cast<RowId>(source.number(8));
    for (Digest *digest : {&made.sum, &made.slots, &made.header}) {
        for (std::uint8_t &byte : *digest)
            byte = source.byte();
    }
    std::string sealed = ring.seal(made, repeating());
    const Result<Manifest> opened = ring.openManifest(sealed);
    must(opened && isSame(*opened, made), "a manifest that is not itself");
    // And with what is left of the input laid over it: it cannot open.
    const std::string_view over = source.rest();
    bool changed = false;
    for (std::size_t i = 0; i < over.size() && i < sealed.size(); ++i) {
        sealed[i] = static_cast<char>(sealed[i] ^ over[i]);
        changed = changed || over[i] != 0;
    }
    must(!changed || !ring.openManifest(sealed), "a forged manifest opens");
    must(!ring.openManifest(over), "any bytes open");
}

void root(Source source)
{
    const std::string_view content = source.rest();
    const auto parsed = vault::Root::parse(content);
    if (!parsed)
        return;
    const std::string written = parsed->content();
    const auto again = vault::Root::parse(written);
    must(again && again->fillers == parsed->fillers, "a root that is not itself");
    must(again->content() == written, "written twice, it is not the same");
    for (const Table table : {Table::Header, Table::Blob}) {
        for (const RowId rid : parsed->fillers[indexOf(table)])
            must(parsed->isFiller(table, rid), "a filler that is none");
    }
}

void padding(Source source)
{
    const Table table = source.byte() % 2 == 0 ? Table::Header : Table::Blob;
    const std::size_t asked = source.number(4);
    if (const auto size = paddedSize(table, asked)) {
        must(*size >= asked + 4 && isPaddedSize(table, *size), "a size that does not exist");
        must(*size <= 512 || *size - asked - 4 <= asked + 2000, "more than twice as much");
    }
    std::string plain(source.rest());
    std::string content = plain;
    if (unpad(table, content))
        must(pad(content, plain.size()) == plain, "padding that is not ours");
}

void header(Source source)
{
    const std::string_view bytes = source.rest();
    if (const auto name = readHeader(bytes))
        must(makeHeader(*name) == bytes, "a header that we would not write");
}

/// A slot that can be read keeps its number. What a passphrase change left in the second copy alone
/// takes a number that holds nothing else that can be read.
void keptSlots(const std::map<std::uint32_t, Copies> &slots)
{
    std::set<std::uint32_t> numbers;
    for (const auto &[n, bytes] : slotsToKeep(slots)) {
        must(n >= 1 && n <= maxSlots && numbers.insert(n).second, "a number that is none");
        const auto own = slots.find(n);
        if (own != slots.end() && (readSlot(own->second[0]) || readSlot(own->second[1]))) {
            must(bytes == own->second[0] || bytes == own->second[1], "another slot than there was");
            continue;
        }
        const bool known =
            std::any_of(slots.begin(), slots.end(), [&bytes = bytes](const auto &slot) {
                return readSlot(slot.second[1]) && bytes == slot.second[1];
            });
        must(known, "a slot that never was");
    }
    for (const auto &[n, copies] : slots)
        must(numbers.contains(n) || (!readSlot(copies[0]) && !readSlot(copies[1])),
             "a slot is lost");
}

void slotRows(Source source)
{
    FixedRows fixed;
    while (!source.isEmpty()) {
        const auto n = static_cast<std::uint32_t>(1 + source.byte() % 4);
        fixed.slots[n][source.byte() % 2] = source.bytes(source.number(1));
    }
    const SlotSet set = slotSetOf(fixed, {VaultName()});
    must(set.slots.size() + static_cast<std::size_t>(set.unreadable) == fixed.slots.size(),
         "a slot is lost");
    must(set.info().size() == set.slots.size(), "a slot that can be read, and cannot");
    keptSlots(fixed.slots);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const Meter meter;
    Source source(data, size);
    switch (source.byte() % 5) {
    case 0:
        manifest(source);
        break;
    case 1:
        root(source);
        break;
    case 2:
        padding(source);
        break;
    case 3:
        header(source);
        break;
    default:
        slotRows(source);
        break;
    }
    return 0;
}
