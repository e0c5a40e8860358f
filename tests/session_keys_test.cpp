// SPDX-License-Identifier: GPL-3.0-or-later
// Keys through the session: passphrase and code changed, asked for again, cancelled and refused;
// new keys for everything; what is noted at lock and told at the next opening; compaction when
// quiet.
#include "app/quiet_work.h"
#include "app/session.h"
#include "tests/support/hand_clock.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace afterword;
using namespace Qt::StringLiterals;
using vault::AnchorState;
using vault::SecureBytes;
using vault::SlotType;

namespace {

constexpr int keysPatience = 20'000;
constexpr auto firstSecret = "late trains and tangerines";
constexpr auto nextSecret = "a quieter set of words";

Errc codeOf(const Future<Status> &answer)
{
    return answer.result() ? Errc::Internal : answer.result().error().code;
}

} // namespace

#define DONE(answer)                                                                               \
    QTRY_VERIFY_WITH_TIMEOUT((answer).isFinished(), keysPatience);                                 \
    QVERIFY2((answer).result().has_value(), (answer).result().error().detail.c_str())
#define REFUSED(answer, expected)                                                                  \
    QTRY_VERIFY_WITH_TIMEOUT((answer).isFinished(), keysPatience);                                 \
    QVERIFY(!(answer).result().has_value());                                                       \
    QCOMPARE(codeOf(answer), expected)

class SessionKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void asksForThePassphraseAgain();
    void changesThePassphrase();
    void aWrongOneChangesNothing();
    void afterACodeANewPassphraseIsSet();
    void codeIsAddedReplacedAndRemoved();
    void newKeysForEverything();
    void rekeyCanBeStopped();
    void cancelAnswersAtOnce();
    void oneAtATime();
    void lockingInTheMiddleIsSafe();
    void savesThatWaitComeFirst();
    void readOnlyIsRefused();
    void olderCopyIsTold();
    void forkIsTold();
    void lastOpeningIsTold();
    void compactsWhenAsked();
    void compactsWhenQuietOnceAWeek();
    void whenQuietWorkIsDue_data();
    void whenQuietWorkIsDue();

private:
    void restart();
    void open(SlotType type = SlotType::Passphrase,
              const SecureBytes &secret = SecureBytes(firstSecret));
    void lock();
    void write(const QString &text);
    [[nodiscard]] bool opens(SlotType type, const SecureBytes &secret) const;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"j.afterword"_s); }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile in(path());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    void setBytes(const QByteArray &bytes) const
    {
        QFile out(path());
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(out.write(bytes), bytes.size());
    }

    [[nodiscard]] QStringList notes() const
    {
        return QDir(m_folder->filePath(u"state/anchors"_s)).entryList(QDir::Files);
    }

    [[nodiscard]] Moment settingTime(const char *key) const
    {
        return Moment::parse(m_session->settings().value(key).toString()).value_or(Moment{});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    test::HandClock m_now;
};

void SessionKeysTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_now.set(*Moment::parse(u"2025-10-14T21:14:00+02:00"_s));
    restart();
    m_session->create(path(), SecureBytes(firstSecret));
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, keysPatience);
}

void SessionKeysTest::restart()
{
    m_session.reset();
    Session::Options how;
    how.clock = m_now.clock();
    how.settingsPath = m_folder->filePath(u"s.ini"_s);
    how.backupRoot = m_folder->filePath(u"backups"_s);
    how.cost = vault::KdfCost::make(1, 8).value();
    how.recoveryCost = how.cost;
    how.anchorFolder = m_folder->filePath(u"state/anchors"_s);
    m_session = std::make_unique<Session>(how);
}

void SessionKeysTest::cleanup()
{
    m_session.reset();
    m_folder.reset();
}

void SessionKeysTest::open(SlotType type, const SecureBytes &secret)
{
    restart();
    m_session->choose(path());
    m_session->unlock(type, secret.clone());
    QTRY_COMPARE_WITH_TIMEOUT(m_session->state(), Session::State::Open, keysPatience);
}

void SessionKeysTest::lock()
{
    QSignalSpy sealed(m_session.get(), &Session::sealed);
    m_session->lock();
    QVERIFY(sealed.count() == 1 || sealed.wait(keysPatience));
}

void SessionKeysTest::write(const QString &text)
{
    auto saved = m_session->journal().save(m_session->journal().newPage(), text);
    QTRY_VERIFY_WITH_TIMEOUT(saved.isFinished(), keysPatience);
    QVERIFY(saved.result());
}

bool SessionKeysTest::opens(SlotType type, const SecureBytes &secret) const
{
    const auto locked = vault::Vault::open(path().toStdString());
    return locked && vault::recoverMasterKey((*locked)->slots(), type, secret).has_value();
}

void SessionKeysTest::asksForThePassphraseAgain()
{
    auto right = m_session->checkPassphrase(SecureBytes(firstSecret));
    DONE(right);
    for (const char *typed : {"late trains and tangerine", ""}) {
        auto wrong = m_session->checkPassphrase(SecureBytes(typed));
        REFUSED(wrong, Errc::WrongPassphrase);
    }
    lock();
    auto locked = m_session->checkPassphrase(SecureBytes(firstSecret));
    REFUSED(locked, Errc::Internal);
}

void SessionKeysTest::changesThePassphrase()
{
    QCOMPARE(settingTime(key::passphraseChanged), m_now.now()); // when it was made
    m_now.advance(86'400'000);
    auto changed = m_session->changePassphrase(SecureBytes(firstSecret), SecureBytes(nextSecret));
    DONE(changed);
    QCOMPARE(settingTime(key::passphraseChanged), m_now.now());
    write(u"after it"_s);
    lock();
    QVERIFY(!opens(SlotType::Passphrase, SecureBytes(firstSecret)));
    open(SlotType::Passphrase, SecureBytes(nextSecret));
    QCOMPARE(m_session->journal().pages().size(), 1U);
    QCOMPARE(settingTime(key::passphraseChanged), m_now.now());
}

void SessionKeysTest::aWrongOneChangesNothing()
{
    auto wrong = m_session->changePassphrase(SecureBytes("no"), SecureBytes(nextSecret));
    REFUSED(wrong, Errc::WrongPassphrase);
    auto empty = m_session->changePassphrase(SecureBytes(firstSecret), SecureBytes());
    REFUSED(empty, Errc::Malformed);
    auto noCode = m_session->setPassphrase(SecureBytes(nextSecret));
    REFUSED(noCode, Errc::WrongPassphrase);
    auto rekeyed = m_session->rekey(SecureBytes("no"), SecureBytes(nextSecret), SecureBytes());
    REFUSED(rekeyed, Errc::WrongPassphrase);
    lock();
    QVERIFY(opens(SlotType::Passphrase, SecureBytes(firstSecret)));
    QVERIFY(!opens(SlotType::Passphrase, SecureBytes(nextSecret)));
}

void SessionKeysTest::afterACodeANewPassphraseIsSet()
{
    const SecureBytes code = vault::makeRecoveryCode(vault::systemRandom());
    auto added = m_session->addRecoveryCode(code.clone());
    DONE(added);
    lock();
    open(SlotType::Recovery, code);
    QVERIFY(m_session->openedByCode());
    QVERIFY(m_session->openNotes().openedByCode);
    auto set = m_session->setPassphrase(SecureBytes(nextSecret));
    DONE(set);
    QVERIFY(!m_session->openedByCode());
    auto twice = m_session->setPassphrase(SecureBytes("another"));
    REFUSED(twice, Errc::WrongPassphrase);
    lock();
    QVERIFY(!opens(SlotType::Passphrase, SecureBytes(firstSecret)));
    QVERIFY(opens(SlotType::Recovery, code));
    open(SlotType::Passphrase, SecureBytes(nextSecret));
    QVERIFY(!m_session->openedByCode());
}

void SessionKeysTest::codeIsAddedReplacedAndRemoved()
{
    const SecureBytes code = vault::makeRecoveryCode(vault::systemRandom());
    const SecureBytes other = vault::makeRecoveryCode(vault::systemRandom());
    QVERIFY(!m_session->hasRecoveryCode());
    auto added = m_session->addRecoveryCode(code.clone());
    DONE(added);
    QVERIFY(m_session->hasRecoveryCode());
    QCOMPARE(settingTime(key::codeMade), m_now.now());
    auto again = m_session->addRecoveryCode(other.clone());
    REFUSED(again, Errc::Malformed); // one at most; replacing asks for the passphrase
    auto noCode = m_session->replaceRecoveryCode(SecureBytes(firstSecret), SecureBytes("K7Q2M"));
    REFUSED(noCode, Errc::Malformed);
    auto wrong = m_session->replaceRecoveryCode(SecureBytes("no"), other.clone());
    REFUSED(wrong, Errc::WrongPassphrase);
    m_now.advance(1000);
    auto replaced = m_session->replaceRecoveryCode(SecureBytes(firstSecret), other.clone());
    DONE(replaced);
    QCOMPARE(settingTime(key::codeMade), m_now.now());
    lock();
    QVERIFY(!opens(SlotType::Recovery, code));
    QVERIFY(opens(SlotType::Recovery, other));
    open();
    QVERIFY(m_session->hasRecoveryCode());
    auto refused = m_session->removeRecoveryCode(SecureBytes("no"));
    REFUSED(refused, Errc::WrongPassphrase);
    QVERIFY(m_session->hasRecoveryCode());
    auto removed = m_session->removeRecoveryCode(SecureBytes(firstSecret));
    DONE(removed);
    QVERIFY(!m_session->hasRecoveryCode());
    QVERIFY(m_session->settings().value(key::codeMade).toString().isEmpty());
    lock();
    QVERIFY(!opens(SlotType::Recovery, other));
}

void SessionKeysTest::newKeysForEverything()
{
    write(u"a page from before"_s);
    lock();
    m_now.advance(60'000);
    open();
    const auto unlocks = m_session->journal().unlocks();
    QCOMPARE(notes().size(), 1);
    const QString oldNote = notes().first();
    const QByteArray before = bytes();
    const SecureBytes code = vault::makeRecoveryCode(vault::systemRandom());
    std::vector<double> parts;
    auto rekeyed = m_session->rekey(SecureBytes(firstSecret),
                                    SecureBytes(nextSecret),
                                    code.clone(),
                                    [&](double part) { parts.push_back(part); });
    DONE(rekeyed);
    QTRY_VERIFY(!parts.empty() && parts.back() == 1.0);
    QVERIFY(std::is_sorted(parts.begin(), parts.end()));
    QVERIFY(m_session->hasRecoveryCode());
    QCOMPARE(settingTime(key::passphraseChanged), m_now.now());
    QCOMPARE(settingTime(key::codeMade), m_now.now());
    QCOMPARE(notes().size(), 1);
    QVERIFY(notes().first() != oldNote);
    QTRY_COMPARE(m_session->file().trouble(), JournalFile::Trouble::None);
    write(u"and one from after"_s);
    lock();
    QVERIFY(!opens(SlotType::Passphrase, SecureBytes(firstSecret)));
    QVERIFY(opens(SlotType::Recovery, code));
    open(SlotType::Passphrase, SecureBytes(nextSecret));
    QCOMPARE(m_session->journal().pages().size(), 2U);
    QCOMPARE(m_session->openNotes().anchor.state, AnchorState::Same);
    QVERIFY(m_session->journal().unlocks().size() >= unlocks.size());
    for (const Moment &unlock : unlocks)
        QVERIFY(m_session->journal().unlocks().contains(unlock));
    lock();
    // The copy from before still opens the old way: nothing reaches it.
    setBytes(before);
    QVERIFY(opens(SlotType::Passphrase, SecureBytes(firstSecret)));
}

void SessionKeysTest::rekeyCanBeStopped()
{
    for (int i = 0; i < 20; ++i)
        write(u"page %1"_s.arg(i));
    const auto stop = [this](double part) {
        if (part < 1.0)
            m_session->cancelKeyWork();
    };
    auto rekeyed =
        m_session->rekey(SecureBytes(firstSecret), SecureBytes(nextSecret), SecureBytes(), stop);
    QTRY_VERIFY_WITH_TIMEOUT(rekeyed.isFinished(), keysPatience);
    const bool stopped = !rekeyed.result().has_value();
    if (stopped)
        QCOMPARE(codeOf(rekeyed), Errc::Cancelled);
    write(u"goes on"_s);
    lock();
    QCOMPARE(opens(SlotType::Passphrase, SecureBytes(firstSecret)), stopped);
    QCOMPARE(opens(SlotType::Passphrase, SecureBytes(nextSecret)), !stopped);
    QCOMPARE(QDir(m_folder->path()).entryList({u"*.new-*"_s}).size(), 0);
}

void SessionKeysTest::cancelAnswersAtOnce()
{
    auto changed = m_session->changePassphrase(SecureBytes(firstSecret), SecureBytes(nextSecret));
    m_session->cancelKeyWork();
    QVERIFY(changed.isFinished());
    QCOMPARE(codeOf(changed), Errc::Cancelled);
    m_session->cancelKeyWork(); // nothing left to cancel
    // The next try waits for the one that is discarded, and wins.
    auto next = m_session->changePassphrase(SecureBytes(firstSecret), SecureBytes("third"));
    DONE(next);
    lock();
    QVERIFY(!opens(SlotType::Passphrase, SecureBytes(nextSecret)));
    QVERIFY(opens(SlotType::Passphrase, SecureBytes("third")));
}

void SessionKeysTest::oneAtATime()
{
    auto first = m_session->changePassphrase(SecureBytes(firstSecret), SecureBytes(nextSecret));
    auto second = m_session->checkPassphrase(SecureBytes(firstSecret));
    QVERIFY(second.isFinished());
    QCOMPARE(codeOf(second), Errc::Busy);
    DONE(first);
    auto third = m_session->checkPassphrase(SecureBytes(nextSecret));
    DONE(third);
}

void SessionKeysTest::lockingInTheMiddleIsSafe()
{
    std::string known = firstSecret;
    for (int i = 0; i < 8; ++i) {
        const std::string next = nextSecret + std::to_string(i);
        auto changed = i < 4
                           ? m_session->changePassphrase(SecureBytes(known), SecureBytes(next))
                           : m_session->rekey(SecureBytes(known), SecureBytes(next), SecureBytes());
        for (int turns = 0; turns < i; ++turns)
            QTest::qWait(1); // a little further each time
        lock();
        QTRY_VERIFY_WITH_TIMEOUT(changed.isFinished(), keysPatience);
        const bool isOld = opens(SlotType::Passphrase, SecureBytes(known));
        const bool isNew = opens(SlotType::Passphrase, SecureBytes(next));
        QVERIFY(isOld != isNew);
        QCOMPARE(isNew, changed.result().has_value());
        known = isNew ? next : known;
        open(SlotType::Passphrase, SecureBytes(known));
        QVERIFY(m_session->openNotes().whole);
    }
}

void SessionKeysTest::savesThatWaitComeFirst()
{
    auto saved = m_session->journal().save(m_session->journal().newPage(), u"just typed"_s);
    auto rekeyed =
        m_session->rekey(SecureBytes(firstSecret), SecureBytes(nextSecret), SecureBytes());
    DONE(rekeyed);
    QVERIFY(saved.isFinished());
    lock();
    open(SlotType::Passphrase, SecureBytes(nextSecret));
    QCOMPARE(m_session->journal().pages().front()->first, u"just typed"_s);
}

void SessionKeysTest::readOnlyIsRefused()
{
    lock();
    // A file with a row that is not that of the last save opens, read-only.
    open();
    write(u"one more"_s);
    lock();
    {
        auto locked = vault::Vault::open(path().toStdString()).value();
        auto key = vault::recoverMasterKey(
            locked->slots(), SlotType::Passphrase, SecureBytes(firstSecret));
        QVERIFY(key && locked->unlock(std::move(*key)));
        const auto rows = locked->sealedRows(vault::Table::Blob, 0, 10).value();
        QVERIFY(!rows.empty());
        QVERIFY(locked->close());
        QByteArray now = bytes();
        const qsizetype at = now.indexOf(QByteArray::fromStdString(rows.front().t));
        QVERIFY(at > 0);
        now[at] = static_cast<char>(now[at] ^ 1);
        setBytes(now);
    }
    open();
    QVERIFY(!m_session->openNotes().whole);
    QVERIFY(m_session->isReadOnly());
    auto changed = m_session->changePassphrase(SecureBytes(firstSecret), SecureBytes(nextSecret));
    REFUSED(changed, Errc::ReadOnly);
    auto compacted = m_session->compactNow();
    REFUSED(compacted, Errc::ReadOnly);
    auto asked = m_session->checkPassphrase(SecureBytes(firstSecret));
    DONE(asked);
}

void SessionKeysTest::olderCopyIsTold()
{
    QCOMPARE(m_session->openNotes().anchor.state, AnchorState::Missing);
    lock();
    QCOMPARE(notes().size(), 1);
    const QByteArray older = bytes();
    open();
    QCOMPARE(m_session->openNotes().anchor.state, AnchorState::Same);
    write(u"one"_s);
    write(u"two"_s);
    m_now.advance(60'000);
    lock();
    const Moment locked = m_now.now();
    m_now.advance(3'600'000);
    setBytes(older);
    open();
    QCOMPARE(m_session->openNotes().anchor.state, AnchorState::Older);
    QVERIFY(m_session->openNotes().anchor.saves >= 2);
    QCOMPARE(m_session->openNotes().anchor.writtenMs, locked.utcMs);
    QVERIFY2(m_session->state() == Session::State::Open, "it only warns");
    write(u"goes on from here"_s);
    lock();
    open();
    QCOMPARE(m_session->openNotes().anchor.state, AnchorState::Same);
    lock();
    // A note that was damaged, and none at all.
    const QString note = m_folder->filePath(u"state/anchors/"_s) + notes().first();
    QVERIFY(QFile::resize(note, 50));
    open();
    QCOMPARE(m_session->openNotes().anchor.state, AnchorState::Damaged);
    lock();
    QVERIFY(QDir(m_folder->filePath(u"state"_s)).removeRecursively());
    open();
    QCOMPARE(m_session->openNotes().anchor.state, AnchorState::Missing);
}

void SessionKeysTest::forkIsTold()
{
    lock();
    const QByteArray common = bytes();
    const auto saves = [this](int count) {
        auto locked = vault::Vault::open(path().toStdString()).value();
        auto key = vault::recoverMasterKey(
            locked->slots(), SlotType::Passphrase, SecureBytes(firstSecret));
        QVERIFY(key && locked->unlock(std::move(*key)));
        for (int i = 0; i < count; ++i) {
            const vault::RowChange change{vault::RowChange::Op::Insert,
                                          vault::Table::Blob,
                                          locked->newRowId(vault::Table::Blob),
                                          "saved elsewhere"};
            QVERIFY(locked->commit({&change, 1}));
        }
    };
    open();
    write(u"on this side"_s);
    lock();
    std::uint64_t counter = 0;
    {
        auto here = vault::Vault::open(path().toStdString()).value();
        auto key =
            vault::recoverMasterKey(here->slots(), SlotType::Passphrase, SecureBytes(firstSecret));
        QVERIFY(key && here->unlock(std::move(*key)));
        counter = here->commitCounter();
    }
    setBytes(common);
    {
        auto there = vault::Vault::open(path().toStdString()).value();
        auto key =
            vault::recoverMasterKey(there->slots(), SlotType::Passphrase, SecureBytes(firstSecret));
        QVERIFY(key && there->unlock(std::move(*key)));
        QVERIFY(counter > there->commitCounter());
        counter -= there->commitCounter();
    }
    saves(static_cast<int>(counter));
    open();
    QCOMPARE(m_session->openNotes().anchor.state, AnchorState::Forked);
}

void SessionKeysTest::lastOpeningIsTold()
{
    QVERIFY(!m_session->openNotes().lastOpened.has_value());
    const Moment first = m_now.now();
    lock();
    m_now.advance(7'200'000);
    open();
    QCOMPARE(m_session->openNotes().lastOpened.value_or(Moment{}), first);
    QCOMPARE(m_session->openNotes().damaged, 0);
    QVERIFY(m_session->openNotes().whole);
}

void SessionKeysTest::compactsWhenAsked()
{
    for (int i = 0; i < 5; ++i)
        write(QString(30'000, u'x'));
    auto compacted = m_session->compactNow();
    DONE(compacted);
    QCOMPARE(settingTime(key::compacted), m_now.now());
    write(u"after it"_s);
    lock();
    open();
    QCOMPARE(m_session->journal().pages().size(), 6U);
    QVERIFY(m_session->openNotes().whole);
}

void SessionKeysTest::compactsWhenQuietOnceAWeek()
{
    m_session->checkQuiet();
    QVERIFY(m_session->settings().value(key::compacted).toString().isEmpty()); // someone is here
    m_now.advance(61'000);
    m_session->checkQuiet();
    QTRY_COMPARE_WITH_TIMEOUT(settingTime(key::compacted), m_now.now(), keysPatience);
    const Moment first = m_now.now();
    lock();
    m_now.advance(6 * 86'400'000LL);
    open();
    m_now.advance(61'000);
    m_session->checkQuiet();
    auto flushed = m_session->journal().flushed();
    QTRY_VERIFY(flushed.isFinished());
    QCOMPARE(settingTime(key::compacted), first);
    lock();
    m_now.advance(86'400'000LL);
    open();
    m_session->noteActivity();
    m_now.advance(61'000);
    m_session->checkQuiet();
    QTRY_COMPARE_WITH_TIMEOUT(settingTime(key::compacted), m_now.now(), keysPatience);
}

void SessionKeysTest::whenQuietWorkIsDue_data()
{
    QTest::addColumn<qint64>("since"); // last compaction; below -999 days: never
    QTest::addColumn<bool>("due");
    constexpr qint64 day = 86'400'000;
    QTest::newRow("never") << -1000 * day << true;
    QTest::newRow("just now") << qint64{0} << false;
    QTest::newRow("six days and a bit") << 7 * day - 1 << false;
    QTest::newRow("a week") << 7 * day << true;
    QTest::newRow("a clock set back") << -day << true;
}

void SessionKeysTest::whenQuietWorkIsDue()
{
    QFETCH(const qint64, since);
    QFETCH(const bool, due);
    std::optional<Moment> last = m_now.now();
    last->utcMs -= since;
    if (since < -999 * 86'400'000LL)
        last.reset();
    QCOMPARE(isCompactionDue(m_now.now(), last), due);
    Moment active = m_now.now();
    QCOMPARE(untilQuiet(m_now.now(), active), quietMs);
    active.utcMs -= quietMs - 1;
    QCOMPARE(untilQuiet(m_now.now(), active), qint64{1});
    active.utcMs -= 1;
    QCOMPARE(untilQuiet(m_now.now(), active), qint64{0});
    active.utcMs = m_now.now().utcMs + 1;
    QCOMPARE(untilQuiet(m_now.now(), active), quietMs);
}

QTEST_GUILESS_MAIN(SessionKeysTest)
#include "session_keys_test.moc"
