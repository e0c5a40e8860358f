// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of another program as a person brings them in: chosen in Settings, looked at, brought in,
// taken out again; a locked file, a file that is nothing, a stop on the way.
#include "ui/settings/bring_panel.h"

#include "tests/ui/gate_bench.h"
#include "ui/room.h"
#include "ui/rooms.h"
#include "ui/shared/controls.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QProgressBar>
#include <QtTest>

namespace afterword {

namespace {

using namespace Qt::StringLiterals;

QString bringSample()
{
    return QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data/json/two-pages/Journal.json");
}

class BringPanelTest final : public QObject
{
    Q_OBJECT

private:
    struct Page
    {
        Page()
        {
            bench.makeJournal(bench.journal());
            bench.session().choose(bench.journal());
            const QByteArray words = benchPassphrase().toUtf8();
            bench.session().unlock(
                vault::SlotType::Passphrase,
                vault::SecureBytes({words.constData(), static_cast<std::size_t>(words.size())}));
            if (!QTest::qWaitFor([this] { return bench.session().state() == Session::State::Open; },
                                 20'000))
                qFatal("the journal does not open");
            window.resize(1092, 820);
            room = makeSettingsRoom(House{bench.session(), bench.theme()}, &window);
            room->resize(window.size());
            window.show();
            room->visit({});
            for (int i = 0;; ++i) {
                auto *row = find<QAbstractButton>(QByteArray("page" + QByteArray::number(i)));
                if (row->text() == u"Backup"_s) {
                    QTest::mouseClick(row, Qt::LeftButton);
                    break;
                }
            }
        }

        template <typename T>
        T *find(const QByteArray &name)
        {
            T *found = window.findChild<T *>(QString::fromLatin1(name));
            if (found == nullptr)
                qFatal("no control called %s", name.constData());
            return found;
        }

        bool has(const QByteArray &name)
        {
            return window.findChild<QWidget *>(QString::fromLatin1(name)) != nullptr;
        }

        /// By the button and its menu, as a hand does it.
        void choose(const QString &path)
        {
            bench.script().paths = {path};
            QTest::mouseClick(find<QAbstractButton>("bringIn"), Qt::LeftButton);
            auto *menu = find<QMenu>("bringInKinds");
            QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        }

        void press(const QByteArray &name)
        {
            QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
        }

        /// Of the step that is shown; empty while there is no such label.
        QString words(const QByteArray &name)
        {
            const auto *label = window.findChild<QLabel *>(QString::fromLatin1(name));
            return label != nullptr ? label->text() : QString();
        }

        /// Chosen, looked at, brought in and closed.
        void bring(const QString &path)
        {
            choose(path);
            if (!QTest::qWaitFor([this] { return has("bringAct"); }, 20'000))
                qFatal("it is not looked at");
            press("bringAct");
            const auto done = [this] {
                const auto *act = window.findChild<QAbstractButton *>(u"bringAct"_s);
                return act != nullptr && act->text() == u"Done"_s;
            };
            if (!QTest::qWaitFor(done, 20'000))
                qFatal("it did not come in");
            press("bringAct");
            if (!QTest::qWaitFor([this] { return !has("bringPanel"); }, 20'000))
                qFatal("the panel stays");
        }

        /// What stands in the rows of the list, one text a row.
        QStringList imports()
        {
            QStringList rows;
            for (const QWidget *row : window.findChildren<QWidget *>(u"importRow"_s)) {
                QStringList words;
                for (const auto *label : row->findChildren<QLabel *>())
                    words += label->text();
                rows += words.join(u" / "_s);
            }
            return rows;
        }

        std::size_t pages() { return bench.session().journal().pages().size(); }

        GateBench bench;
        QWidget window;
        Room *room = nullptr;
    };

private Q_SLOTS:
    void comesInAndGoesOutAgain();
    void aSecondTimeAddsNothing();
    void anotherKindCanBeChosen();
    void columnsOfATableAreChosen();
    void whatIsNothingIsSaid();
    void stoppedItBringsNothing();
    void itGoesWithTheLock();
    void pastImportsAreListed();
    void oneIsTakenOutAndBroughtBack();
    void whatWasChangedIsAskedAbout();
};

void BringPanelTest::comesInAndGoesOutAgain()
{
    Page page;
    page.choose(bringSample());
    QTRY_VERIFY(page.has("bringCounts"));
    QCOMPARE(page.words("bringCounts"), u"6 entries. None are here yet."_s);
    QVERIFY(page.words("bringNotTaken").contains(u"record 6"_s));
    QCOMPARE(page.find<QComboBox>("bringFormat")->currentText(), u"Afterword (JSON)"_s);
    QCOMPARE(page.pages(), 0U); // nothing is written before the last button
    GateBench::shoot(&page.window, u"07d-bring-in"_s);
    page.bench.theme().setMode(Theme::Mode::Dark);
    GateBench::shoot(&page.window, u"07d-bring-in-dark"_s);
    page.bench.theme().setMode(Theme::Mode::Light);
    QCOMPARE(page.find<QAbstractButton>("bringAct")->text(), u"Bring in 5 entries"_s);
    page.press("bringAct");
    QTRY_COMPARE(page.pages(), 3U);
    QTRY_COMPARE(page.find<QAbstractButton>("bringAct")->text(), u"Done"_s);
    GateBench::shoot(&page.window, u"07d-brought-in"_s);
    const Journal &journal = page.bench.session().journal();
    const auto id = Id::fromHex(u"3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c"_s).value();
    QCOMPARE(journal.page(id)->title, u"Two columns"_s);
    QCOMPARE(journal.tagNames(*journal.page(id)), QStringList{u"evening"_s});
    QCOMPARE(journal.page(id)->attachments.size(), 1);
    page.press("bringSafe"); // Undo
    QTRY_COMPARE(page.pages(), 0U);
    QTRY_VERIFY(!page.has("bringPanel"));
    QVERIFY(journal.tags().empty());
}

void BringPanelTest::aSecondTimeAddsNothing()
{
    Page page;
    page.choose(bringSample());
    QTRY_VERIFY(page.has("bringCounts"));
    QTest::keyClick(page.find<QAbstractButton>("bringAct"), Qt::Key_Space);
    QTRY_COMPARE(page.pages(), 3U);
    QTRY_COMPARE(page.find<QAbstractButton>("bringAct")->text(), u"Done"_s);
    page.press("bringAct");
    QTRY_VERIFY(!page.has("bringPanel"));
    page.choose(bringSample());
    QTRY_VERIFY(page.has("bringCounts"));
    QVERIFY(page.words("bringCounts").endsWith(u"All are here already."_s));
    QVERIFY(!page.has("bringAct"));
    QTest::keyClick(page.find<QAbstractButton>("bringSafe"), Qt::Key_Escape);
    QTRY_VERIFY(!page.has("bringPanel"));
    QCOMPARE(page.pages(), 3U);
}

/// A guess that is wrong is put right by hand.
void BringPanelTest::anotherKindCanBeChosen()
{
    Page page;
    page.choose(bringSample());
    QTRY_VERIFY(page.has("bringCounts"));
    auto *kinds = page.find<QComboBox>("bringFormat");
    const int other = kinds->findData(u"markdown"_s);
    QVERIFY(other >= 0);
    QTest::keyClick(kinds, Qt::Key_Down, Qt::AltModifier);
    QAbstractItemView *list = kinds->view();
    QTRY_VERIFY(list->isVisible());
    QTest::keyClick(list, Qt::Key_Home);
    for (int i = 0; i < other; ++i)
        QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(page.words("bringText").startsWith(u"Nothing came in."_s)
                || page.has("bringCounts"));
    QCOMPARE(page.pages(), 0U);
}

/// A table with names that say nothing: the person says which column is what.
void BringPanelTest::columnsOfATableAreChosen()
{
    Page page;
    const QString path = page.bench.path(u"years.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray table = "A;B;C\n2025-10-14;Rain all day;ok\n2025-10-15;Sun;good\n";
    QCOMPARE(file.write(table), table.size());
    file.close();
    page.choose(path);
    QTRY_COMPARE(page.words("bringColumns"), u"Which column has the day?"_s);
    QVERIFY(!page.has("bringAct"));
    GateBench::shoot(&page.window, u"07d-bring-in-columns"_s);
    const auto choose = [&page](const char *name, const QString &role) {
        auto *column = page.find<QComboBox>(name);
        column->setFocus();
        const int wanted = column->findData(role);
        QTest::keyClick(column, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(column->view(), Qt::Key_Home);
        for (int i = 0; i < wanted; ++i)
            QTest::keyClick(column->view(), Qt::Key_Down);
        QTest::keyClick(column->view(), Qt::Key_Return);
    };
    choose("bringColumn0", u"date"_s);
    QTRY_COMPARE(page.words("bringCounts"), u"2 entries. None are here yet."_s);
    QTRY_VERIFY(page.has("bringColumn1"));
    choose("bringColumn1", u"text"_s);
    const auto chosen = [&page](const QString &name) {
        const auto *column = page.window.findChild<QComboBox *>(name);
        return column != nullptr ? column->currentData().toString() : QString();
    };
    QTRY_COMPARE(chosen(u"bringColumn1"_s), u"text"_s);
    QTRY_VERIFY(page.has("bringAct"));
    page.press("bringAct");
    QTRY_COMPARE(page.pages(), 2U);
    QCOMPARE(page.bench.session().journal().pages().front()->first, u"Sun"_s);
}

void BringPanelTest::whatIsNothingIsSaid()
{
    Page page;
    const QString path = page.bench.path(u"picture.bin"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(QByteArray("\x00\x01\x02\xff", 4)) == 4);
    file.close();
    page.choose(path);
    QTRY_VERIFY(page.words("bringText").startsWith(u"Nothing came in."_s));
    GateBench::shoot(&page.window, u"07d-bring-in-unknown"_s);
    page.press("bringSafe");
    QTRY_VERIFY(!page.has("bringPanel"));
}

void BringPanelTest::stoppedItBringsNothing()
{
    Page page;
    page.choose(bringSample());
    QTRY_VERIFY(page.has("bringSafe"));
    page.press("bringSafe"); // while it looks, or just after
    QTRY_VERIFY(!page.has("bringPanel"));
    QCOMPARE(page.pages(), 0U);
}

void BringPanelTest::itGoesWithTheLock()
{
    Page page;
    page.choose(bringSample());
    QTRY_VERIFY(page.has("bringCounts"));
    page.bench.session().lock();
    QTRY_VERIFY(!page.has("bringPanel"));
}

void BringPanelTest::pastImportsAreListed()
{
    Page page;
    QVERIFY(page.imports().isEmpty());
    page.bring(bringSample());
    QTRY_COMPARE(page.imports().size(), 1);
    const QString row = page.imports().constFirst();
    QVERIFY2(row.startsWith(u"Journal.json, Afterword (JSON) / "_s), qPrintable(row));
    QVERIFY2(row.endsWith(u"Pages of it here: 3."_s), qPrintable(row));
    GateBench::shoot(&page.window, u"07d-past-imports"_s);
    page.bench.theme().setMode(Theme::Mode::Dark);
    GateBench::shoot(&page.window, u"07d-past-imports-dark"_s);
}

void BringPanelTest::oneIsTakenOutAndBroughtBack()
{
    Page page;
    page.bring(bringSample());
    QTRY_VERIFY(page.has("takeOut"));
    // By key, and first left as it is: Esc is the safe answer.
    auto *row = page.find<QAbstractButton>("takeOut");
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Space);
    QTRY_VERIFY(page.has("takeOutPanel"));
    QVERIFY(page.words("takeOutText")
                .startsWith(u"Pages here from Journal.json, Afterword (JSON): 3."_s));
    QVERIFY(!page.has("takeOutKeep"));
    GateBench::shoot(&page.window, u"07d-take-out"_s);
    QTest::keyClick(page.find<QAbstractButton>("takeOutSafe"), Qt::Key_Escape);
    QTRY_VERIFY(!page.has("takeOutPanel"));
    QCOMPARE(page.pages(), 3U);

    page.press("takeOut");
    QTRY_VERIFY(page.has("takeOutAct"));
    page.press("takeOutAct");
    QTRY_COMPARE(page.pages(), 0U);
    QTRY_VERIFY(page.has("takeOutAct"));
    GateBench::shoot(&page.window, u"07d-taken-out"_s);
    QVERIFY(page.bench.session().journal().tags().empty());
    page.press("takeOutSafe"); // Undo
    QTRY_VERIFY(!page.has("takeOutPanel"));
    QCOMPARE(page.pages(), 3U);
    const auto id = Id::fromHex(u"3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c"_s).value();
    const Journal &journal = page.bench.session().journal();
    QCOMPARE(journal.tagNames(*journal.page(id)), QStringList{u"evening"_s});
    QTRY_COMPARE(page.imports().size(), 1);

    page.press("takeOut");
    QTRY_VERIFY(page.has("takeOutAct"));
    page.press("takeOutAct");
    QTRY_COMPARE(page.pages(), 0U);
    QTRY_VERIFY(page.has("takeOutAct"));
    page.press("takeOutAct"); // Done
    QTRY_VERIFY(!page.has("takeOutPanel"));
    QTRY_VERIFY(page.imports().isEmpty());
    page.bring(bringSample()); // it is not "here already"
    QCOMPARE(page.pages(), 3U);
}

void BringPanelTest::whatWasChangedIsAskedAbout()
{
    Page page;
    page.bring(bringSample());
    Journal &journal = page.bench.session().journal();
    const auto id = Id::fromHex(u"3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c3c"_s).value();
    journal.save(*journal.page(id), u"Now it is mine."_s);
    QTRY_VERIFY(page.imports().value(0).endsWith(u"Pages of it here: 3. Changed since: 1."_s));
    page.press("takeOut");
    QTRY_VERIFY(page.has("takeOutKeep"));
    QCOMPARE(page.words("takeOutChanged"), u"Changed by you since: 1."_s);
    GateBench::shoot(&page.window, u"07d-take-out-changed"_s);
    page.press("takeOutAct");
    QTRY_COMPARE(page.pages(), 1U);
    QTRY_VERIFY(page.has("takeOutAct"));
    page.press("takeOutSafe"); // Undo
    QTRY_COMPARE(page.pages(), 3U);
    QTRY_VERIFY(!page.has("takeOutPanel"));
    QTRY_VERIFY(page.has("takeOut"));

    page.press("takeOut");
    QTRY_VERIFY(page.has("takeOutKeep"));
    QTest::keyClick(page.find<QWidget>("takeOutKeep"), Qt::Key_Space);
    page.press("takeOutAct");
    QTRY_COMPARE(page.pages(), 0U);
    QCOMPARE(journal.bin().size(), 1U);
}

} // namespace

} // namespace afterword

QTEST_MAIN(afterword::BringPanelTest)
#include "bring_panel_test.moc"
