// SPDX-License-Identifier: GPL-3.0-or-later
// T-FAULT: whatever the vault does, the n-th call to the disk fails, for every n, in four ways,
// once and from then on. What is found afterwards is the state before or the state after, whole;
// what was acknowledged is there; and the same thing tried again succeeds.
#include "tests/support/counted.h"
#include "tests/vault/power_image.h"
#include "tests/vault/scenarios.h"

#include <QTest>

namespace afterword::vault {

namespace {

enum class Then
{
    TryAgain, ///< the disk works again, and so does the program
    GiveUp,   ///< the disk works again; the program closes the file
    StaysBad, ///< it fails from then on, also when tried again and when closing
};

struct FaultCase
{
    DiskFault fault;
    Then then;
    int at;
};

const char *nameOf(DiskFault fault)
{
    constexpr std::array names{"error", "no space", "short write", "sync fails"};
    return names[static_cast<std::size_t>(fault)];
}

const char *nameOf(Then then)
{
    constexpr std::array names{"then again", "then given up", "from then on"};
    return names[static_cast<std::size_t>(then)];
}

/// What a person may be told when the disk fails. Never that the file is damaged.
bool isHonest(Errc code, DiskFault fault, const std::set<Errc> &also)
{
    const bool full = fault == DiskFault::NoSpace || fault == DiskFault::ShortWrite;
    return code == Errc::Io || (full && code == Errc::DiskFull) || also.count(code) > 0;
}

class FaultLoop final
{
public:
    explicit FaultLoop(const Scenario &scenario)
        : m_scenario(scenario)
    {
        Play play{m_world};
        scenario.prepare(play);
        m_before = m_world.files();
        m_states.push_back(m_world.look(m_before));
        require(scenario.open(play));
        for (const auto &step : scenario.steps) {
            require(step(play));
            m_states.push_back(m_world.look(m_world.files()));
        }
    }

    /// False when the fault was not reached: there is no n-th call.
    bool run(const FaultCase &faultCase)
    {
        m_case = faultCase;
        m_world.put(m_before);
        DiskSeam seam(m_world.folder());
        if (faultCase.fault == DiskFault::SyncFails)
            seam.record(m_before);
        Play play{m_world};
        require(m_scenario.open(play));
        seam.fail({faultCase.at, faultCase.fault, faultCase.then == Then::StaysBad});
        std::size_t done = 0;
        bool cut = false;
        while (done < m_scenario.steps.size() && !cut) {
            cut = !stepDone(seam, play, m_scenario.steps[done]);
            done += cut ? 0 : 1;
        }
        play.vault.reset();
        const bool reached = seam.reached();
        const int open = seam.openFiles();
        seam.mend();
        seam.stopRecording();
        if (open > 0 && faultCase.then != Then::StaysBad)
            complain("files left open");
        judge(m_world.files(), done, "as the file system has it");
        // A sync that failed may have dropped what it was to write, for good.
        if (faultCase.fault == DiskFault::SyncFails)
            judge(durableImage(m_before, seam.log), done, "as the disk has it");
        return reached;
    }

    [[nodiscard]] const std::string &complaint() const { return m_complaint; }

    void forgive() { m_complaint.clear(); }

private:
    bool stepDone(DiskSeam &seam, Play &play, const std::function<Status(Play &)> &step)
    {
        Status status = step(play);
        if (status)
            return true;
        if (!isHonest(status.error().code, m_case.fault, m_scenario.honest))
            complain("said " + std::to_string(static_cast<int>(status.error().code)) + " "
                     + status.error().detail);
        switch (m_case.then) {
        case Then::GiveUp:
            seam.mend();
            return false;
        case Then::StaysBad:
            status = step(play);
            if (!status && !isHonest(status.error().code, m_case.fault, m_scenario.honest))
                complain("said again " + std::to_string(static_cast<int>(status.error().code)) + " "
                         + status.error().detail);
            return status.has_value();
        case Then::TryAgain:
            break;
        }
        const int reached = seam.met();
        seam.mend();
        status = step(play);
        seam.fail({m_case.at, m_case.fault, false});
        seam.countFrom(reached);
        if (!status)
            complain("again: " + std::to_string(static_cast<int>(status.error().code)) + " "
                     + status.error().detail);
        return status.has_value();
    }

    void judge(const FileSet &files, std::size_t done, const char *view)
    {
        const WorldState found = m_world.look(files);
        if (found == m_states[done])
            return;
        // What was under way when it was given up may be there as well.
        if (done + 1 < m_states.size() && found == m_states[done + 1])
            return;
        complain(std::string(view) + " " + told(found) + "is not " + told(m_states[done]));
    }

    void complain(const std::string &what)
    {
        if (m_complaint.empty())
            m_complaint = std::string(m_scenario.name) + ", " + nameOf(m_case.fault) + " at call "
                          + std::to_string(m_case.at) + ", " + nameOf(m_case.then) + ": " + what;
    }

    const Scenario &m_scenario;
    World m_world;
    FileSet m_before;
    std::vector<WorldState> m_states;
    FaultCase m_case{};
    std::string m_complaint;
};

} // namespace

class FaultLoopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCall_data();
    void everyCall();
};

void FaultLoopTest::everyCall_data()
{
    QTest::addColumn<int>("scenario");
    const std::vector<Scenario> all = allScenarios();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << static_cast<int>(i);
}

void FaultLoopTest::everyCall()
{
    QFETCH(const int, scenario);
    const std::vector<Scenario> all = allScenarios();
    const Scenario &played = all[static_cast<std::size_t>(scenario)];
    FaultLoop loop(played);
    const int stride = longWholeRun() ? 1 : played.every * sampleStep();
    Counted counted("T-FAULT");
    int complaints = 0;
    for (const DiskFault fault :
         {DiskFault::Error, DiskFault::NoSpace, DiskFault::ShortWrite, DiskFault::SyncFails}) {
        for (const Then then : {Then::TryAgain, Then::GiveUp, Then::StaysBad}) {
            for (int at = 1; loop.run({fault, then, at}); at += stride) {
                const bool passed = counted.that(loop.complaint().empty());
                if (!passed && ++complaints <= 10)
                    qWarning("%s", loop.complaint().c_str());
                loop.forgive();
            }
        }
    }
    QCOMPARE(counted.failures(), qint64{0});
    QVERIFY(counted.cases() > 0);
}

} // namespace afterword::vault

QTEST_GUILESS_MAIN(afterword::vault::FaultLoopTest)
#include "fault_loop_test.moc"
