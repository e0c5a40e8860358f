// SPDX-License-Identifier: GPL-3.0-or-later
// 200 MB of files in one vault: a page is saved and read as fast as before them, the checks of an
// opening take less than its key derivation, and memory does not grow with the files. Times are
// compared within one run, of the release build: others add every row up after each save.
#include "app/journal/attachments.h"
#include "app/journal/audit.h"
#include "app/journal/store.h"
#include "app/vault/vault.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int files = 4;
constexpr qint64 parts = 50; // of a megabyte
constexpr int rounds = 15;
constexpr double slower = 3.0; ///< what a save may cost more; a machine's noise is in it

vault::SecureBytes passphrase()
{
    return vault::SecureBytes("late trains and tangerines");
}

void require(const Status &status)
{
    if (!status)
        qFatal("error %d", static_cast<int>(status.error().code));
}

std::unique_ptr<vault::Vault> openUnlocked(const std::string &file)
{
    auto vault = vault::Vault::open(file).value();
    require(vault->unlock(
        vault::recoverMasterKey(vault->slots(), vault::SlotType::Passphrase, passphrase())
            .value()));
    return vault;
}

/// From here on peakKilobytes() is of what comes: the key derivation before it took 256 MB.
void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QCOMPARE(file.write("5"), 1);
}

qint64 peakKilobytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

/// The part `n` of file `file`: every one another.
QByteArray partOf(int file, qint64 n)
{
    QByteArray bytes(Attachments::partBytes, Qt::Uninitialized);
    quint32 state = static_cast<quint32>(file * 1'000 + n) * 2'654'435'761U + 1;
    for (qsizetype i = 0; i < bytes.size(); i += 4) {
        state = state * 1'664'525U + 1'013'904'223U;
        std::memcpy(bytes.data() + i, &state, 4);
    }
    return bytes;
}

BlobRef putFile(Attachments &to, int file)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (qint64 n = 0; n < parts; ++n)
        hash.addData(partOf(file, n));
    const FileFace face{Id{7, 7}, parts * Attachments::partBytes, hash.result()};
    const Incoming in = to.begin(face);
    for (qint64 n = 0; n < parts; ++n)
        require(to.add(in, partOf(file, n)));
    return to.finish(in).value();
}

/// The best of several: what else the computer does must not count.
template <typename Work>
qint64 microseconds(const Work &work)
{
    qint64 best = INT64_MAX;
    QElapsedTimer clock;
    for (int i = 0; i < rounds; ++i) {
        clock.start();
        work();
        best = std::min(best, clock.nsecsElapsed() / 1'000);
    }
    return best;
}

} // namespace

class LargeFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoHundredMegabytes();
};

void LargeFilesTest::twoHundredMegabytes()
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(u"journal.afterword"_s).toStdString();
    Page page;
    page.id = Id::random();
    page.at = systemClock()();
    page.zone = "UTC";
    {
        const auto store =
            std::make_shared<Store>(vault::Vault::create(path, passphrase()).value());
        page = store->save(page, QString(3'000, u'x')).value();
        const auto save = [&] { page = store->save(page, QString(3'000, u'y')).value(); };
        const auto read = [&] { QCOMPARE(store->text(page).value().size(), 3'000); };
        save();
        const qint64 savedBefore = microseconds(save);
        const qint64 readBefore = microseconds(read);
        forgetPeak();
        const qint64 memory = peakKilobytes();
        for (int file = 0; file < files; ++file)
            page.attachments.append(
                {putFile(store->attachments(), file), u"video/mp4"_s, QString::number(file)});
        const qint64 grown = (peakKilobytes() - memory) / 1'024;
        save();
        const qint64 savedAfter = microseconds(save);
        const qint64 readAfter = microseconds(read);
        qInfo("save %lld us, then %lld; read %lld us, then %lld; memory grew by %lld MB",
              savedBefore,
              savedAfter,
              readBefore,
              readAfter,
              grown);
        QVERIFY(static_cast<double>(savedAfter) < slower * static_cast<double>(savedBefore));
        QVERIFY(static_cast<double>(readAfter) < slower * static_cast<double>(readBefore) + 200.0);
        QVERIFY(grown < 48);
    }
    QVERIFY(QFileInfo(QString::fromStdString(path)).size() > 200'000'000);

    QElapsedTimer opening;
    opening.start();
    const auto vault = vault::Vault::open(path).value();
    require(vault->checkStructure());
    const qint64 checked = opening.elapsed();
    vault->close();
    const auto store = std::make_shared<Store>(openUnlocked(path));
    forgetPeak();
    const qint64 memory = peakKilobytes();
    QCOMPARE(store->load().value().pages.size(), std::size_t{1});
    const Audit audit = auditRecords(store->vault()).value();
    QVERIFY(audit.broken.empty() && audit.missing.empty() && audit.unnamed.empty());
    const codec::FileIndex index = store->attachments().index(page.attachments.at(2).blob).value();
    QVERIFY(store->attachments().verify(index).has_value());
    QCOMPARE(store->attachments().read(index, 20 * Attachments::partBytes, 99).value(),
             partOf(2, 20).left(99));
    const qint64 grown = (peakKilobytes() - memory) / 1'024;
    qInfo("looking through all of it: memory grew by %lld MB", grown);
    QVERIFY(grown < 64);

    opening.start(); // last: it takes 256 MB
    const auto slot = store->vault().sealSlot(
        vault::SlotType::Passphrase, passphrase(), vault::KdfCost::standard());
    const qint64 derived = opening.elapsed();
    QVERIFY(slot.has_value());
    qInfo("checks of an opening %lld ms, key derivation %lld ms", checked, derived);
    QVERIFY(checked < derived);
}

QTEST_APPLESS_MAIN(LargeFilesTest)
#include "large_files_test.moc"
