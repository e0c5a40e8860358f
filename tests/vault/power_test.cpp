// SPDX-License-Identifier: GPL-3.0-or-later
// T-POWER: the power goes at every step of everything the vault does, and the disk then holds any
// part of what was not yet synced. Whoever opens the file next finds the state before or the state
// after, whole, and all that was acknowledged; also when the power goes, or the disk fails, once
// more while SQLite puts that right.
#include "tests/support/counted.h"
#include "tests/vault/power_image.h"
#include "tests/vault/scenarios.h"

#include <QTest>

namespace afterword::vault {

namespace {

constexpr int powerMoods = 20;
constexpr std::uint64_t powerSeed = 20260329;

/// One scenario as it went, and all states on the way.
class PowerRun final
{
public:
    explicit PowerRun(const Scenario &scenario)
    {
        Play play{m_world};
        scenario.prepare(play);
        m_before = m_world.files();
        m_states.push_back(m_world.look(m_before));
        DiskSeam seam(m_world.folder());
        seam.record(m_before);
        require(scenario.open(play));
        for (const auto &step : scenario.steps) {
            require(step(play));
            seam.mark(static_cast<std::int64_t>(m_states.size()));
            seam.stopRecording();
            m_states.push_back(m_world.look(m_world.files()));
            seam.goOnRecording();
        }
        play.vault.reset();
        m_log = std::move(seam.log);
    }

    [[nodiscard]] std::size_t length() const { return m_log.size(); }

    [[nodiscard]] FileSet imageAt(std::size_t at, int mood) const
    {
        const std::uint64_t seed =
            powerSeed + at * static_cast<std::size_t>(powerMoods) + static_cast<std::size_t>(mood);
        return cutAt(m_before, m_log, at, mood, seed);
    }

    /// Steps acknowledged before this entry.
    [[nodiscard]] std::size_t doneBefore(std::size_t at) const
    {
        std::size_t done = 0;
        for (std::size_t i = 0; i < at; ++i) {
            if (m_log[i].what == DiskEntry::What::Mark)
                done = static_cast<std::size_t>(m_log[i].at);
        }
        return done;
    }

    /// Empty when the files are what may be found after so many steps.
    [[nodiscard]] std::string judge(const FileSet &files, std::size_t done)
    {
        const WorldState found = m_world.look(files);
        if (found == m_states[done] || (done + 1 < m_states.size() && found == m_states[done + 1]))
            return {};
        return told(found) + "is not " + told(m_states[done]);
    }

    /// Opens an image while the disk fails at the n-th call; false when there is none.
    bool openFailing(const FileSet &image, int n, bool lasting)
    {
        m_world.put(image);
        DiskSeam seam(m_world.folder());
        seam.fail({n, DiskFault::Error, lasting});
        Play play{m_world};
        static_cast<void>(openPlay(play).has_value());
        play.vault.reset();
        return seam.reached();
    }

    /// What opening an image does to the disk.
    std::vector<DiskEntry> recoveryOf(const FileSet &image)
    {
        m_world.put(image);
        DiskSeam seam(m_world.folder());
        seam.record(image);
        Play play{m_world};
        static_cast<void>(openPlay(play).has_value());
        play.vault.reset();
        return seam.log;
    }

    World &world() { return m_world; }

private:
    World m_world;
    FileSet m_before;
    std::vector<WorldState> m_states;
    std::vector<DiskEntry> m_log;
};

bool needsRecovery(const FileSet &image)
{
    return std::any_of(image.begin(), image.end(), [](const auto &file) {
        return file.first == "journal.afterword-journal" && file.second.size() > 512
               && file.second.substr(0, 4) == "\xd9\xd5\x05\xf9";
    });
}

} // namespace

class PowerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStep_data();
    void everyStep();
    void onceMoreWhileRecovering();
    void noticesWhatIsNotSynced();

private:
    static void complain(int &complaints, const std::string &what)
    {
        if (++complaints <= 10)
            qWarning("%s", what.c_str());
    }
};

void PowerTest::everyStep_data()
{
    QTest::addColumn<int>("scenario");
    const std::vector<Scenario> all = allScenarios();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << static_cast<int>(i);
}

void PowerTest::everyStep()
{
    QFETCH(const int, scenario);
    const std::vector<Scenario> all = allScenarios();
    const Scenario &played = all[static_cast<std::size_t>(scenario)];
    PowerRun run(played);
    Counted counted("T-POWER");
    int complaints = 0;
    const auto stride =
        longWholeRun() ? std::size_t{1} : static_cast<std::size_t>(played.every * sampleStep());
    for (std::size_t at = 0; at <= run.length(); at += stride) {
        const std::size_t done = run.doneBefore(at);
        for (int mood = 0; mood < powerMoods; ++mood) {
            const std::string trouble = run.judge(run.imageAt(at, mood), done);
            if (!counted.that(trouble.empty()))
                complain(complaints,
                         std::string(played.name) + ", cut before entry " + std::to_string(at)
                             + ", mood " + std::to_string(mood) + ": " + trouble);
        }
    }
    QCOMPARE(counted.failures(), qint64{0});
    QVERIFY(counted.cases() > 0);
}

/// An unfinished save is found, and while it is undone the disk fails, or the power goes again.
void PowerTest::onceMoreWhileRecovering()
{
    const int images = longWholeRun() ? 200 : 6;
    const std::vector<Scenario> all = allScenarios();
    const auto save = std::find_if(all.begin(), all.end(), [](const Scenario &scenario) {
        return std::string_view(scenario.name) == "autosave";
    });
    PowerRun run(*save);
    Counted counted("T-POWER");
    int complaints = 0;
    int found = 0;
    for (std::size_t i = 0; found < images; ++i) {
        const std::size_t at = (i * 7919) % run.length();
        const int mood = static_cast<int>(i) % powerMoods;
        const FileSet image = run.imageAt(at, mood);
        if (!needsRecovery(image))
            continue;
        ++found;
        const std::size_t done = run.doneBefore(at);
        const std::string where =
            "cut before entry " + std::to_string(at) + ", mood " + std::to_string(mood);
        for (const bool lasting : {false, true}) {
            for (int n = 1; run.openFailing(image, n, lasting); n += sampleStep()) {
                const std::string trouble = run.judge(run.world().files(), done);
                if (!counted.that(trouble.empty()))
                    complain(complaints,
                             where + ", then call " + std::to_string(n) + ": " + trouble);
            }
        }
        const std::vector<DiskEntry> log = run.recoveryOf(image);
        for (std::size_t again = 0; again <= log.size(); ++again) {
            const int secondMood = static_cast<int>(again + i) % powerMoods;
            const std::string trouble =
                run.judge(cutAt(image, log, again, secondMood, powerSeed + again), done);
            if (!counted.that(trouble.empty()))
                complain(complaints,
                         where + ", again before " + std::to_string(again) + ": " + trouble);
        }
    }
    QCOMPARE(counted.failures(), qint64{0});
}

/// The images can lose a save: without its syncs, one that was acknowledged is gone.
void PowerTest::noticesWhatIsNotSynced()
{
    World world;
    Play play{world};
    makeVault(play);
    const FileSet before = world.files();
    std::vector<DiskEntry> log;
    {
        DiskSeam seam(world.folder());
        seam.record(before);
        require(openPlay(play));
        require(saveDraft(play, 1));
        play.vault.reset();
        log = std::move(seam.log);
    }
    const WorldState after = world.look(world.files());
    QVERIFY(after != world.look(before));
    QVERIFY(world.look(durableImage(before, log)) == after);
    log.erase(
        std::remove_if(log.begin(),
                       log.end(),
                       [](const DiskEntry &entry) { return entry.what == DiskEntry::What::Sync; }),
        log.end());
    QVERIFY(world.look(durableImage(before, log)) == world.look(before));
    int harmed = 0;
    for (int mood = 2; mood < powerMoods; ++mood) {
        const std::uint64_t seed = powerSeed + static_cast<std::uint64_t>(mood);
        const WorldState found = world.look(cutAt(before, log, log.size(), mood, seed));
        harmed += found != after && found != world.look(before) ? 1 : 0;
    }
    QVERIFY2(harmed > 0, "writes in any order do harm");
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::PowerTest)
#include "power_test.moc"
