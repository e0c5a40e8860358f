# SPDX-License-Identifier: GPL-3.0-or-later
"""Vectors of key slots (FORMAT.md 3). Most have two copies of one passphrase slot and harm both of them, or one."""
from vector_kit import CHEAP, CODE, SECRET, flip, patch, small
from writer import PASSPHRASE, RECOVERY, Stream, Vault, make_slot, u

MIB = 1024
TOP = 2**32 - 1


def with_code(name):
    return small(name, code=True)


def put(where, change, n=1):
    """Changes slot n in `slot`, in `spare` or in both."""
    def after(vault):
        for table, key in (("slot", n), ("spare", 1000 + n)):
            if where in (table, "both"):
                vault.tables[table][key] = change(vault.tables[table][key])
    return after


def told_of_spare(change, n=1):
    """As put("slot"), and the slots that are then shown are those of the second copy."""
    def after(vault):
        shown = [[1, "passphrase", 1, 8]]
        put("slot", change, n)(vault)
        return {"slots": shown}
    return after


def at(place, new):
    return lambda slot: patch(slot, place, new)


def bit(place, mask=1):
    return lambda slot: flip(slot, place, mask)


def cost(t, m):
    """The only slot, sealed at this cost, or at none when the cost is absurd."""
    def before(vault):
        vault.slot(1, PASSPHRASE, SECRET, (t, m))
    return before


def more(*slots, digest=True):
    """Further slots (n, kind, secret); without digest the manifest does not know them."""
    def add(vault):
        for n, kind, typed in slots:
            vault.slot(n, kind, typed, CHEAP)
    return {"before" if digest else "after": add}


def alone(kind, typed):
    def before(vault):
        vault.slot(1, kind, typed, CHEAP)
    return before


def drop(*keys):
    def after(vault):
        for table, key in keys:
            del vault.tables[table][key]
    return after


def forms(case):
    """Each field of a slot that is not as it must be, in both copies: the slot cannot be read."""
    for name, place, value in (("version-0", 0, 0), ("version-2", 0, 2), ("version-255", 0, 255), ("type-0", 1, 0), ("type-3", 1, 3), ("type-255", 1, 255),
                               ("kdf-0", 2, 0), ("kdf-2", 2, 2), ("kdf-255", 2, 255), ("reserved-byte", 3, 1), ("reserved-byte-255", 3, 255),
                               ("zeros-first", 152, 1), ("zeros-middle", 171, 1), ("zeros-last", 191, 128)):
        yield case("slot failure", f"slot-{name}", f"Byte {place} of both copies of the only slot is {value}.", after=put("both", at(place, [value])))
        if "255" not in name:
            yield case("opens", f"slot-first-copy-{name}", f"Byte {place} of the first copy is {value}; the second is sound.", after=put("slot", at(place, [value])))
    for name, change in (("191-bytes", lambda s: s[:191]), ("193-bytes", lambda s: s + b"\0"), ("no-bytes", lambda s: b""), ("half", lambda s: s[:96]),
                         ("doubled", lambda s: s + s), ("all-zero", lambda s: bytes(192)), ("all-ones", lambda s: b"\xff" * 192)):
        yield case("slot failure", f"slot-{name}", f"Both copies of the only slot: {name.replace('-', ' ')}.", after=put("both", change))
        yield case("opens", f"slot-spare-{name}", f"The second copy: {name.replace('-', ' ')}; the first is sound.", after=put("spare", change))
    yield case("wrong passphrase", "slot-type-swapped", "The passphrase slot calls itself a recovery slot: there is none for a passphrase.", after=put("both", at(1, [2])))
    yield case("slot failure", "slot-code-slot-lost", "A code is typed; its slot cannot be read in either copy.", build=with_code, after=put("both", at(0, [9]), 2), secret=("recovery", CODE))
    yield case("manifest mismatch", "slot-other-lost", "The recovery slot is spoiled in both copies; the passphrase opens and the manifest shows it.", build=with_code,
               after=put("both", at(0, [9]), 2), disagree=["slots digest"], slots=[[1, "passphrase", 1, 8]])


def sealed_parts(case):
    """Bits of what the key is made from or sealed with."""
    for name, place, expect in (("id", 16, "wrong passphrase"), ("salt", 32, "wrong passphrase"), ("salt-last", 47, "wrong passphrase"), ("commitment", 48, "wrong passphrase"),
                                ("commitment-last", 79, "wrong passphrase"), ("nonce", 80, "slot failure"), ("nonce-last", 103, "slot failure"), ("key", 104, "slot failure"),
                                ("key-last", 135, "slot failure"), ("tag", 136, "slot failure"), ("tag-last", 151, "slot failure")):
        yield case(expect, f"slot-bit-in-{name}", f"One bit of byte {place} in both copies.", after=put("both", bit(place)))
    for name, place in (("id", 16), ("salt", 32), ("commitment", 48), ("nonce", 80), ("key", 104), ("tag", 151)):
        yield case("opens", f"slot-first-copy-bit-in-{name}", f"One bit of byte {place} in the first copy; the second is sound.", after=put("slot", bit(place)))
        yield case("opens", f"slot-second-copy-bit-in-{name}", f"One bit of byte {place} in the second copy; the first is sound.", after=put("spare", bit(place)))
    yield case("wrong passphrase", "slot-copies-differ-wrong-secret", "The copies differ and the passphrase opens neither.", after=put("slot", bit(32)), secret=("passphrase", "no"))
    yield case("slot failure", "slot-copies-both-broken", "Each copy has another byte of its sealed key wrong.", after=lambda v: (put("slot", bit(110))(v), put("spare", bit(120))(v)) and None)

    def another_key(vault):
        other = Vault(Stream("another key"))
        vault.tables["slot"][1] = vault.tables["spare"][1001] = make_slot(vault.random, vault.name, other.keys.master, PASSPHRASE, SECRET, CHEAP)
    yield case("manifest mismatch", "slot-another-key", "The slot opens and holds a key that opens nothing.", after=another_key, exit=4)


def costs(case):
    for name, t, m, expect in (("t-0", 0, 8, "too costly"), ("t-1", 1, 8, "opens"), ("t-2", 2, 8, "opens"), ("t-16", 16, 8, "opens"), ("t-17", 17, 8, "too costly"), ("t-endless", TOP, 8, "too costly"),
                               ("m-0", 1, 0, "too costly"), ("m-7", 1, 7, "too costly"), ("m-9", 1, 9, "opens"), ("m-1-mib", 1, MIB, "opens"), ("m-over-1-gib", 1, MIB * MIB + 1, "too costly"),
                               ("m-3-tib", 1, 3 * MIB**3, "too costly"), ("m-endless", 1, TOP, "too costly"), ("all-endless", TOP, TOP, "too costly")):
        yield case(expect, f"slot-cost-{name}", f"Asks for t={t}, m={m} KiB.", before=cost(t, m))
    yield case("wrong passphrase", "slot-cost-t-lowered", "t was 2 when it was sealed and says 1.", before=cost(2, 8), after=put("both", at(4, u(1, 4))))
    yield case("wrong passphrase", "slot-cost-m-lowered", "m was 16 KiB when it was sealed and says 8.", before=cost(1, 16), after=put("both", at(8, u(8, 4))))
    yield case("opens", "slot-cost-first-copy-costly", "The first copy asks for 3 TiB; the second is sound.", after=put("slot", at(8, u(3 * MIB**3, 4))), slots=[[1, "passphrase", 1, 3 * MIB**3]])
    yield case("opens", "slot-cost-one-of-two-costly", "One passphrase slot asks too much, the other opens.", before=lambda v: (cost(17, 8)(v), v.slot(2, PASSPHRASE, SECRET, CHEAP)) and None)
    yield case("wrong passphrase", "slot-cost-one-of-two-costly-wrong", "One passphrase slot asks too much, the other says no.", before=lambda v: (cost(17, 8)(v), v.slot(2, PASSPHRASE, "two", CHEAP)) and None)
    yield case("too costly", "slot-cost-both-costly", "Both passphrase slots ask too much.", before=lambda v: (cost(17, 8)(v), v.slot(2, PASSPHRASE, SECRET, (1, 7))) and None)
    yield case("too costly", "slot-cost-code-costly", "A code is typed and only its slot asks too much.", before=lambda v: v.slot(2, RECOVERY, CODE, (17, 8)), secret=("recovery", CODE))
    yield case("opens", "slot-cost-other-kind-costly", "A passphrase is typed and only the recovery slot asks too much.", before=lambda v: v.slot(2, RECOVERY, CODE, (17, 8)))
    real = {"window": "real"}
    yield case("opens", "slot-real-least", "The least real cost: t=3, 64 MiB.", before=cost(3, 64 * MIB), **real)
    yield case("opens", "slot-real-code", "A recovery slot at its real cost.", before=lambda v: v.slot(2, RECOVERY, CODE, (3, 64 * MIB)), secret=("recovery", CODE), **real)
    yield case("opens", "slot-real-standard", "The cost that a passphrase gets: t=3, 256 MiB.", before=cost(3, 256 * MIB), **real)
    yield case("opens", "slot-real-odd-memory", "64 MiB and 1 KiB.", before=cost(3, 64 * MIB + 1), **real)
    yield case("wrong passphrase", "slot-real-wrong", "A wrong passphrase at a real cost.", before=cost(4, 64 * MIB), secret=("passphrase", "no"), **real)
    yield case("too costly", "slot-real-t-2", "One pass below the real window.", before=cost(2, 64 * MIB), **real)
    yield case("too costly", "slot-real-m-below", "One KiB below the real window.", before=cost(3, 64 * MIB - 1), **real)
    yield case("too costly", "slot-real-cheap", "The cost of tests, under the real window.", before=cost(1, 8), **real)


def generations(case):
    for name, value in (("0", 0), ("below", 2), ("above", 4), ("top", TOP)):
        yield case("slot failure", f"slot-generation-{name}", f"The slot says generation {value}, the header 3.", build=lambda name: small(name, generation=3), after=put("both", at(12, u(value, 4))))
    yield case("opens", "slot-generation-3", "A journal whose keys were replaced three times.", build=lambda name: small(name, generation=3))
    yield case("opens", "slot-generation-greatest", "The last generation there can be.", build=lambda name: small(name, generation=TOP))
    yield case("opens", "slot-generation-first-copy", "The first copy says another generation; the second is sound.", build=lambda name: small(name, generation=3), after=put("slot", at(12, u(2, 4))))

    def older(vault):
        vault.name.generation = 2
        slot = make_slot(vault.random, vault.name, vault.keys.master, PASSPHRASE, "the old one", CHEAP)
        vault.name.generation = 3
        vault.tables["slot"][1] = vault.tables["spare"][1001] = slot
    yield case("slot failure", "slot-generation-put-back", "A whole slot of the generation before is put back.", build=lambda name: small(name, generation=3), after=older, secret=("passphrase", "the old one"))


def which(case):
    """How many, whose, and in which order."""
    two, three = ((2, PASSPHRASE, "two"),), ((2, PASSPHRASE, "two"), (3, PASSPHRASE, "three"))
    yield case("opens", "slot-two-passphrases-first", "Two passphrases; the first is typed.", **more(*two))
    yield case("opens", "slot-two-passphrases-second", "Two passphrases; the second is typed.", **more(*two), secret=("passphrase", "two"))
    yield case("opens", "slot-code-beside", "A passphrase and a code; the code is typed.", build=with_code, secret=("recovery", CODE))
    yield case("opens", "slot-full", "Two passphrases and a code in places 1, 3 and 4.", **more((3, PASSPHRASE, "two"), (4, RECOVERY, CODE)), secret=("recovery", CODE))
    yield case("opens", "slot-same-twice", "The same slot in two places, as the manifest says.", before=lambda v: v.tables["slot"].update({2: v.tables["slot"][1]}) or v.tables["spare"].update({1002: v.tables["slot"][1]}))
    yield case("opens", "slot-place-4", "The only slot stands in place 4.", before=lambda v: (drop(("slot", 1), ("spare", 1001))(v), v.slot(4, PASSPHRASE, SECRET, CHEAP)) and None)
    yield case("wrong passphrase", "slot-none-of-the-kind", "A code is typed and there is no recovery slot.", secret=("recovery", CODE))
    yield case("refused", "slot-three-passphrases", "Three passphrase slots.", **more(*three))
    yield case("refused", "slot-two-codes", "Two recovery slots.", **more((2, RECOVERY, CODE), (3, RECOVERY, CODE)))
    yield case("refused", "slot-three-in-spare-alone", "Two further passphrase slots in the second table alone.", after=lambda v: v.tables["spare"].update({1002: v.tables["slot"][1], 1003: v.tables["slot"][1]}))
    for n in (0, 5, -1, 2**62):
        yield case("refused", f"slot-place-{n}", f"A slot in place {n}.", after=lambda v, n=n: v.tables["slot"].update({n: v.tables["slot"][1]}))
    for k in (0, 2, 1000, 1005):
        yield case("refused", f"slot-spare-key-{k}", f"A row of spare with k={k}.", after=lambda v, k=k: v.tables["spare"].update({k: v.tables["slot"][1]}))
    yield case("opens", "slot-first-copy-gone", "The row of slot is gone; its second copy is there.", after=lambda v: drop(("slot", 1))(v) or {"slots": [[1, "passphrase", 1, 8]]})
    yield case("opens", "slot-second-copy-gone", "The second copy is gone.", after=drop(("spare", 1001)))
    yield case("slot failure", "slot-all-gone", "No slot at all, in neither table.", after=drop(("slot", 1), ("spare", 1001)))
    yield case("manifest mismatch", "slot-deleted", "The recovery slot was deleted in both tables.", build=with_code, after=drop(("slot", 2), ("spare", 1002)), disagree=["slots digest"], slots=[[1, "passphrase", 1, 8]])
    added = {"disagree": ["slots digest"], "slots": [[1, "passphrase", 1, 8], [2, "passphrase", 1, 8]]}
    yield case("manifest mismatch", "slot-added", "A slot the manifest does not know; the other passphrase is typed.", **more(*two, digest=False), **added)
    yield case("manifest mismatch", "slot-put-back", "A passphrase that was taken away is put back, and opens.", **more(*two, digest=False), **added, secret=("passphrase", "two"))
    yield case("manifest mismatch", "slot-added-in-spare", "A slot in the second table alone that the manifest does not know.", after=lambda v: v.tables["spare"].update({1002: v.tables["slot"][1]}), **added)
    yield case("manifest mismatch", "slot-copied", "The slot stands in a second place the manifest does not know.", after=lambda v: v.tables["slot"].update({2: v.tables["slot"][1]}) or v.tables["spare"].update({1002: v.tables["slot"][1]}), **added)
    swapped = [[1, "recovery", 1, 8], [2, "passphrase", 1, 8]]
    yield case("manifest mismatch", "slot-places-swapped", "Two slots have changed places in both tables.", build=with_code, after=swap_places, disagree=["slots digest"], slots=swapped)
    yield case("wrong passphrase", "slot-of-another-journal", "A slot of another journal with the same passphrase.", after=foreign("both"))
    yield case("opens", "slot-first-copy-of-another-journal", "The first copy is that of another journal.", after=foreign("slot"))
    yield case("opens", "slot-second-copy-of-another-journal", "The second copy is that of another journal.", after=foreign("spare"))
    yield case("opens", "slot-second-derivation", "Of two different copies the second is the right one.", before=alone(PASSPHRASE, SECRET), after=lambda v: v.tables["slot"].update({1: other_secret(v)}))
    yield case("wrong passphrase", "slot-third-derivation", "The right copy would be the third derivation: two are enough.", **more(*two), after=lambda v: v.tables["slot"].update({1: other_secret(v)}))
    yield case("opens", "slot-shared-derivation", "The right copy comes third and shares its derivation with the first.", **more(*two), after=put("slot", bit(48)))


def swap_places(vault):
    slot, spare = vault.tables["slot"], vault.tables["spare"]
    slot[1], slot[2] = slot[2], slot[1]
    spare[1001], spare[1002] = spare[1002], spare[1001]


def other_secret(vault):
    return make_slot(vault.random, vault.name, vault.keys.master, PASSPHRASE, "another one", CHEAP)


def foreign(where):
    def after(vault):
        other = small("another journal")
        put(where, lambda _: other.tables["slot"][1])(vault)
    return after


def cases(case):
    for group in (forms, sealed_parts, costs, generations, which):
        yield from group(case)
