// SPDX-License-Identifier: GPL-3.0-or-later
// A copy that a sync tool set aside, from the notice to what was in it and back, in the real
// window on real files. Pictures go to AFTERWORD_SHOTS.
#include "app/exchange/merge.h"
#include "tests/support/open_window.h"
#include "ui/merge_panel.h"
#include "ui/shared/panels.h"
#include "ui/shared/secret_field.h"

#include <QLabel>
#include <QPushButton>

using namespace afterword;
using namespace Qt::StringLiterals;

class MergeWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void noticeToUndo();
    void notNowChangesNothing();
    void aCopyWithKeysOfItsOwn();
    void aLetterLetGoLeavesTheBackups();
    void fitsSmallWindows();

private:
    [[nodiscard]] static std::unique_ptr<Store> open(const QString &path)
    {
        auto vault = vault::Vault::open(path.toStdString()).value();
        auto key = vault::recoverMasterKey(vault->slots(),
                                           vault::SlotType::Passphrase,
                                           vault::SecureBytes(test::OpenWindow::secret()));
        if (!vault->unlock(std::move(key.value())))
            qFatal("the copy does not open");
        auto store = std::make_unique<Store>(std::move(vault));
        static_cast<void>(store->load().value());
        return store;
    }

    static Page add(Store &store, const QString &title, const QString &text)
    {
        Page page;
        page.title = title;
        return store.save(page, text).value();
    }

    [[nodiscard]] QString copy() const
    {
        return QFileInfo(m_open->file()).path() + u"/j (1).afterword"_s;
    }

    [[nodiscard]] MergePanel *panel() const { return m_open->window().findChild<MergePanel *>(); }

    [[nodiscard]] QPushButton *button(const char *name) const
    {
        QPushButton *found = nullptr;
        if (panel() != nullptr && panel()->content() != nullptr)
            found = panel()->content()->findChild<QPushButton *>(QString::fromLatin1(name));
        return found;
    }

    [[nodiscard]] QString words() const
    {
        QStringList all;
        if (panel() != nullptr && panel()->content() != nullptr) {
            for (const QLabel *label : panel()->content()->findChildren<QLabel *>())
                all.append(label->text());
        }
        return all.join(u'\n');
    }

    /// By the notice, as a person would.
    void openPanel()
    {
        QVERIFY(m_open->start());
        QVERIFY(m_open->unlock());
        auto *notice = m_open->window().findChild<Notice *>();
        QVERIFY(notice != nullptr);
        const auto offers = [notice]() {
            const auto *button = notice->findChild<QPushButton *>();
            return notice->isVisible() && button != nullptr && button->isVisible()
                   && button->text() == u"See what is different"_s;
        };
        QTRY_VERIFY_WITH_TIMEOUT(offers(), 30'000);
        QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(button("mergeAct") != nullptr, 30'000);
    }

    void shot(const char *name) const
    {
        const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
        if (!folder.isEmpty())
            QVERIFY(m_open->window().grab().save(folder + u"/merge_"_s + QLatin1StringView(name)
                                                 + u".png"_s));
    }

    std::unique_ptr<test::OpenWindow> m_open;
    Id m_both;
};

void MergeWindowTest::init()
{
    m_open.reset();
    m_open = std::make_unique<test::OpenWindow>();
    auto here = open(m_open->file());
    m_both = add(*here, u"Both"_s, u"As it was."_s).id;
    QVERIFY(here->vault().copyAsIs(copy().toStdString()));
    auto there = open(copy());
    add(*there, u"From the train"_s, u"Only in the copy."_s);
    const auto change = [this](Store &store, const QString &text) {
        const Contents all = store.load().value();
        for (const Page &page : all.pages) {
            if (page.id == m_both)
                store.save(page, text).value();
        }
    };
    change(*here, u"Here it became this."_s);
    change(*there, u"There it is something else."_s);
}

void MergeWindowTest::noticeToUndo()
{
    openPanel();
    QVERIFY2(words().contains(u"Pages only in the copy: 1"_s), qPrintable(words()));
    QVERIFY(words().contains(u"Pages changed in both, each text kept: 1"_s));
    QVERIFY(words().contains(u"From the train"_s));
    QVERIFY(words().contains(u"j (1).afterword"_s));
    QVERIFY(panel()->accessibleName() == u"What the copy has"_s);
    shot("found");
    Journal &journal = m_open->session().journal();
    QCOMPARE(journal.pages().size(), 1U);
    QTest::keyClick(button("mergeAct"), Qt::Key_Space); // it has the focus
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"It is all here now"_s), 30'000);
    shot("done");
    QCOMPARE(journal.pages().size(), 3U);
    QVERIFY(QFileInfo::exists(copy()));
    QTest::mouseClick(button("mergeSafe"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"As it was before"_s), 30'000);
    QCOMPARE(journal.pages().size(), 1U);
    QTest::keyClick(panel(), Qt::Key_Escape);
    QTRY_VERIFY(panel() == nullptr);
    QVERIFY(m_open->lock());
}

void MergeWindowTest::notNowChangesNothing()
{
    openPanel();
    QTest::mouseClick(button("mergeSafe"), Qt::LeftButton);
    QTRY_VERIFY(panel() == nullptr);
    QCOMPARE(m_open->session().journal().pages().size(), 1U);
}

void MergeWindowTest::aCopyWithKeysOfItsOwn()
{
    {
        auto here = open(m_open->file());
        vault::NewSecrets secrets;
        secrets.passphrase = vault::SecureBytes(test::OpenWindow::secret());
        secrets.cost = test::OpenWindow::cheapest();
        secrets.recoveryCost = secrets.cost;
        auto keys = vault::newKeys(here->vault().name(), secrets, vault::systemRandom());
        QVERIFY(here->vault().rekey(std::move(*keys)));
    }
    openPanel();
    auto *field = panel()->content()->findChild<SecretField *>();
    QVERIFY(field != nullptr);
    QVERIFY(field->hasFocus());
    shot("passphrase");
    QTest::keyClicks(field, u"not this one"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"does not open the copy"_s), 30'000);
    field = panel()->content()->findChild<SecretField *>();
    QTest::keyClicks(field, QString::fromLatin1(test::OpenWindow::secret()));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"Pages only in the copy: 1"_s), 30'000);
    QTest::mouseClick(button("mergeAct"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(words().contains(u"It is all here now"_s), 30'000);
    QCOMPARE(m_open->session().journal().pages().size(), 3U);
}

/// What was let go there goes here, and out of the backups made here.
void MergeWindowTest::aLetterLetGoLeavesTheBackups()
{
    QVERIFY(QFile::remove(copy()));
    Letter letter;
    {
        auto here = open(m_open->file());
        letter.to = u"nobody"_s;
        letter = std::get<Letter>(here->keep(BatchRecord(letter), u"Words to let go."_s).value());
        QVERIFY(here->vault().copyAsIs(copy().toStdString()));
        QVERIFY(open(copy())->letGo(letter));
    }
    openPanel();
    QVERIFY2(words().contains(u"Letters let go there: 1."_s), qPrintable(words()));
    Session &session = m_open->session();
    const Future<Result<QString>> backup = session.backUpNow();
    QTRY_VERIFY_WITH_TIMEOUT(backup.isFinished(), 30'000);
    QVERIFY(backup.result());
    QCOMPARE(session.backups().size(), 1);
    const QString old = session.backups().constFirst().path;
    m_open->setNow(u"2026-03-03T21:20:00+01:00"_s);
    QTest::mouseClick(button("mergeAct"), Qt::LeftButton);
    const auto renewed = [this]() { return words().contains(u"out of this journal and of"_s); };
    QTRY_VERIFY_WITH_TIMEOUT(renewed(), 30'000);
    shot("let-go");
    QCOMPARE(session.journal().letter(letter.id)->state, LetterState::Gone);
    QCOMPARE(session.backups().size(), 1);
    QVERIFY(session.backups().constFirst().path != old);
    QVERIFY(!QFile::exists(old));
}

void MergeWindowTest::fitsSmallWindows()
{
    openPanel();
    m_open->window().resize(900, 640);
    m_open->theme().setMode(Theme::Mode::Dark);
    QTRY_VERIFY(button("mergeAct")->isVisible());
    QCoreApplication::sendPostedEvents();
    shot("small_dark");
    const QRect act(button("mergeAct")->mapTo(&m_open->window(), QPoint()),
                    button("mergeAct")->size());
    QVERIFY(m_open->window().rect().contains(act));
}

QTEST_MAIN(MergeWindowTest)
#include "merge_window_test.moc"
