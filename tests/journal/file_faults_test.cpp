// SPDX-License-Identifier: GPL-3.0-or-later
// A file goes in while the disk fails: at each call in turn, and when the program is killed between
// two parts. The pages stay; what was acknowledged is whole; what was not is at most rows that
// nothing names, and those go.
#include "app/journal/attachments.h"
#include "app/journal/audit.h"
#include "tests/journal/journal_fixture.h"
#include "tests/support/counted.h"
#include "tests/vault/child.h"
#include "tests/vault/disk_seam.h"

#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 twoDaysMs = 2LL * 24 * 60 * 60 * 1'000;
const Id owner{5, 6};

QByteArray faultBytes()
{
    QByteArray bytes(Attachments::partBytes + 70'000, 'x');
    for (qsizetype i = 0; i < bytes.size(); i += 97)
        bytes[i] = static_cast<char>(i);
    return bytes;
}

/// Puts the file in and saves a page with it, stopping after `steps` commits.
Result<Page> putAll(Store &store, const TestClock &clock, const QByteArray &bytes, int steps = 99)
{
    const FileFace face{
        owner, bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256)};
    const Incoming in = store.attachments().begin(face);
    for (qsizetype at = 0; at < bytes.size(); at += Attachments::partBytes) {
        if (steps-- == 0)
            ::_exit(9);
        const Status added = store.attachments().add(in, bytes.mid(at, Attachments::partBytes));
        if (!added)
            return fail(added.error());
    }
    if (steps-- == 0)
        ::_exit(9);
    const auto ref = store.attachments().finish(in);
    if (!ref)
        return fail(ref.error());
    if (steps-- == 0)
        ::_exit(9);
    Page page = pageAt(clock, 1);
    page.attachments = {Attachment{*ref, u"image/png"_s, u"a.png"_s}};
    return store.save(page, u"with"_s);
}

} // namespace

class FileFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachCallFailsOnce_data();
    void eachCallFailsOnce();
    void killedBetweenParts();

private:
    void judge(const vault::TestFolder &folder, TestClock &clock, const Result<Page> &put);
};

void FileFaultsTest::judge(const vault::TestFolder &folder,
                           TestClock &clock,
                           const Result<Page> &put)
{
    const auto store = makeStore(folder.openUnlocked(), clock);
    QVERIFY(store->vault().isWhole());
    const Contents contents = store->load().value();
    const Audit audit = auditRecords(store->vault()).value();
    QVERIFY(audit.broken.empty() && audit.missing.empty());
    QVERIFY(!put || contents.pages.size() == 2);
    for (const Page &page : contents.pages) {
        QCOMPARE(store->text(page).value(), page.attachments.isEmpty() ? u"before"_s : u"with"_s);
        for (const Attachment &attachment : page.attachments)
            QCOMPARE(store->attachments().whole(attachment.blob, 1 << 22).value(), faultBytes());
    }
    clock.advance(twoDaysMs);
    QVERIFY(store->attachments().clearUnnamed(audit.unnamed).has_value());
    QVERIFY(auditRecords(store->vault()).value().unnamed.empty());
    QVERIFY(store->vault().check(true).value().isClean());
}

void FileFaultsTest::eachCallFailsOnce_data()
{
    QTest::addColumn<int>("fault");
    QTest::newRow("error") << static_cast<int>(vault::DiskFault::Error);
    QTest::newRow("no room") << static_cast<int>(vault::DiskFault::NoSpace);
    QTest::newRow("half written") << static_cast<int>(vault::DiskFault::ShortWrite);
}

void FileFaultsTest::eachCallFailsOnce()
{
    QFETCH(int, fault);
    const QByteArray bytes = faultBytes();
    bool reached = true;
    for (int at = 1; reached; at += 1 + at / 12) {
        const vault::TestFolder folder;
        TestClock clock;
        vault::DiskSeam seam(folder.folder().toStdString());
        Result<Page> put = fail(Errc::Internal);
        {
            const auto store = makeStore(folder.create(), clock);
            QVERIFY(store->save(pageAt(clock, 0), u"before"_s).has_value());
            seam.fail({at, static_cast<vault::DiskFault>(fault), false});
            put = putAll(*store, clock, bytes);
            reached = seam.reached();
            seam.mend();
        }
        judge(folder, clock, put);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"call %1"_s.arg(at)));
        QVERIFY(!reached || !put || put->rid > 0);
    }
}

void FileFaultsTest::killedBetweenParts()
{
    for (int steps = 0; steps <= 3; ++steps) {
        const vault::TestFolder folder;
        TestClock clock;
        {
            const auto store = makeStore(folder.create(), clock);
            QVERIFY(store->save(pageAt(clock, 0), u"before"_s).has_value());
        }
        const int code = vault::inChild([&] {
            const auto store = makeStore(folder.openUnlocked(), clock);
            return putAll(*store, clock, faultBytes(), steps) ? 0 : 1;
        });
        QCOMPARE(code, 9);
        judge(folder, clock, fail(Errc::Cancelled));
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(u"after %1 commits"_s.arg(steps)));
    }
}

QTEST_APPLESS_MAIN(FileFaultsTest)
#include "file_faults_test.moc"
