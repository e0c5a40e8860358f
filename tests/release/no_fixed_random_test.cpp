// SPDX-License-Identifier: GPL-3.0-or-later
// T-NONCE, release part: in the build that people run, nothing can stand in for the system's random
// numbers. That is a matter of types, so most of this test is done once it compiles.
#include "app/vault/vault.h"
#include "tests/support/counted.h"

#include <QTest>

#include <set>
#include <type_traits>

using namespace afterword;

namespace {

struct FixedRandom
{
    void operator()(std::span<std::uint8_t> out) const { std::fill(out.begin(), out.end(), 7); }
};

using Source = vault::RandomSource;
static_assert(!std::is_constructible_v<Source, FixedRandom>);
static_assert(!std::is_constructible_v<Source, void (*)(std::span<std::uint8_t>)>);
static_assert(!std::is_constructible_v<Source, std::function<void(std::span<std::uint8_t>)>>);
static_assert(!std::is_assignable_v<Source &, FixedRandom>);
static_assert(std::is_empty_v<Source>); // nothing is kept that could be another
static_assert(!std::is_polymorphic_v<Source> && std::is_final_v<Source>);

} // namespace

class NoFixedRandomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void numbersDiffer()
    {
        Counted counted("T-NONCE");
        std::set<std::array<std::uint8_t, 24>> seen;
        for (int i = 0; i < 10000; ++i) {
            std::array<std::uint8_t, 24> one{};
            vault::CreateOptions().random(one);
            QVERIFY(counted.that(seen.insert(one).second));
        }
        QVERIFY(!vault::testKdfAllowed());
    }
};

QTEST_GUILESS_MAIN(NoFixedRandomTest)
#include "no_fixed_random_test.moc"
