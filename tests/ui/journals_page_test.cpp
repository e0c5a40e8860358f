// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, Journals, by click and key: where the file is, the way to another journal, to another
// computer, and erasing for good.
#include "keys_bench.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace afterword;
using namespace Qt::StringLiterals;

class JournalsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileIsToldAndCopied();
    void anotherOneIsChosenFromTheMenu();
    void anotherFileIsChosen();
    void aNewOneIsBegun();
    void takenToAnotherComputer();
    void takingItCanBeLeft();
    void aWrongPassphraseErasesNothing();
    void enterErasesNothing();
    void erasedForGood();
    void whoCameByCodeIsNotAskedForWords();
    void pictures();
};

namespace {

/// The room on its page.
class JournalsBench final
{
public:
    explicit JournalsBench(const QSize &size = QSize(1092, 820))
        : keys(true, size)
    {
        show();
    }

    JournalsBench(vault::SlotType type, const QString &secret)
        : keys(type, secret)
    {
        show();
    }

    void show()
    {
        for (int i = 0;; ++i) {
            const QByteArray name = "page" + QByteArray::number(i);
            auto *row = keys.find<QAbstractButton>(name.constData());
            if (row->text() != u"Journals"_s)
                continue;
            QTest::mouseClick(row, Qt::LeftButton);
            return;
        }
    }

    QMenu *openMenu()
    {
        keys.click("otherJournals");
        QMenu *menu = nullptr;
        if (!QTest::qWaitFor([this, &menu]() {
                menu = keys.room->findChild<QMenu *>(u"journalMenu"_s);
                return menu != nullptr && menu->isVisible();
            }))
            qFatal("no menu of journals");
        return menu;
    }

    static void pick(QMenu *menu, const QString &name)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() != name)
                continue;
            menu->setActiveAction(action);
            QTest::keyClick(menu, Qt::Key_Return);
            return;
        }
        qFatal("the menu has no such journal");
    }

    [[nodiscard]] bool seals()
    {
        QSignalSpy sealed(&keys.bench.session(), &Session::sealed);
        return !sealed.isEmpty() || sealed.wait(10'000);
    }

    KeysBench keys;
};

} // namespace

void JournalsPageTest::theFileIsToldAndCopied()
{
    JournalsBench house;
    QStringList shown;
    for (const auto *label : house.keys.room->findChildren<QLabel *>()) {
        if (label->isVisible())
            shown.append(label->text());
    }
    QVERIFY(shown.contains(house.keys.bench.journal()));
    house.keys.click("copyPath");
    QCOMPARE(QGuiApplication::clipboard()->text(), house.keys.bench.journal());
    QGuiApplication::clipboard()->clear();
}

void JournalsPageTest::anotherOneIsChosenFromTheMenu()
{
    JournalsBench house;
    const QString other = house.keys.bench.path(u"A & B.afterword"_s);
    QVERIFY(QFile::copy(house.keys.bench.journal(), other));
    QMenu *menu = house.openMenu();
    // This one is marked; what is chosen is the other.
    int marked = 0;
    for (const QAction *action : menu->actions())
        marked += action->isChecked() ? 1 : 0;
    QCOMPARE(marked, 1);
    QSignalSpy sealed(&house.keys.bench.session(), &Session::sealed);
    JournalsBench::pick(menu, u"A && B"_s);
    QTRY_COMPARE(sealed.size(), 1);
    QCOMPARE(house.keys.bench.session().path(), other);
    QCOMPARE(house.keys.bench.session().state(), Session::State::Locked);
}

void JournalsPageTest::anotherFileIsChosen()
{
    JournalsBench house;
    const QString other = house.keys.bench.path(u"elsewhere.afterword"_s);
    house.keys.bench.script().paths = {QString(), house.keys.bench.journal(), other};
    QSignalSpy sealed(&house.keys.bench.session(), &Session::sealed);
    for (int round = 0; round < 3; ++round) {
        JournalsBench::pick(house.openMenu(), u"Open a journal…"_s);
        QTRY_COMPARE(house.keys.bench.script().paths.size(), 2 - round);
        QTRY_VERIFY(house.keys.room->findChild<QMenu *>() == nullptr);
        if (round < 2) // a change of mind, and this very journal: nothing is locked for it
            QCOMPARE(house.keys.bench.session().state(), Session::State::Open);
    }
    QTRY_COMPARE(sealed.size(), 1);
    QCOMPARE(house.keys.bench.session().path(), other);
}

void JournalsPageTest::aNewOneIsBegun()
{
    JournalsBench house;
    QSignalSpy sealed(&house.keys.bench.session(), &Session::sealed);
    JournalsBench::pick(house.openMenu(), u"New journal…"_s);
    QTRY_COMPARE(sealed.size(), 1);
    QVERIFY(house.keys.bench.session().wantsNewJournal());
}

void JournalsPageTest::takenToAnotherComputer()
{
    JournalsBench house;
    const QString stick = house.keys.bench.path(u"stick"_s);
    QVERIFY(QDir().mkdir(stick));
    house.keys.bench.script().paths = {stick};
    house.keys.click("moveJournal");
    house.keys.click("moveAct");
    QTRY_VERIFY(house.keys.room->findChild<QLabel *>(u"moveThree"_s) != nullptr);
    const QStringList copies = QDir(stick).entryList({u"*.afterword"_s});
    QCOMPARE(copies.size(), 1);
    QVERIFY(house.keys.textOf("moveText").contains(copies.constFirst()));
    GateBench::shoot(house.keys.room.get(), u"07f-move-done"_s);
    house.keys.click("moveSafe");
    QCOMPARE(house.keys.bench.session().state(), Session::State::Open);
    QVERIFY(KeysBench::opensFile(
        stick + u'/' + copies.constFirst(), vault::SlotType::Passphrase, benchPassphrase()));
}

void JournalsPageTest::takingItCanBeLeft()
{
    JournalsBench house;
    house.keys.bench.script().paths = {house.keys.bench.path(u"no such folder/at all"_s)};
    house.keys.click("moveJournal");
    QFile blocked(house.keys.bench.path(u"no such folder"_s)); // a file where a folder is meant
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    house.keys.click("moveAct");
    QTRY_VERIFY(house.keys.room->findChild<QWidget *>(u"moveTrouble"_s) != nullptr
                && !house.keys.said("moveTrouble").isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(house.keys.room->findChild<QWidget *>(u"movePanel"_s) == nullptr);
    QVERIFY(house.keys.find("moveJournal")->hasFocus());
}

void JournalsPageTest::aWrongPassphraseErasesNothing()
{
    JournalsBench house;
    house.keys.click("eraseJournal");
    QVERIFY(!house.keys.find<QPushButton>("keyAct")->isEnabled());
    house.keys.type("currentPassphrase", u"some other words"_s);
    house.keys.click("keyAct");
    QTRY_VERIFY(!house.keys.said("wrongCurrent").isEmpty());
    QVERIFY(QFile::exists(house.keys.bench.journal()));
    QCOMPARE(house.keys.bench.session().state(), Session::State::Open);
}

void JournalsPageTest::enterErasesNothing()
{
    JournalsBench house;
    house.keys.click("eraseJournal");
    house.keys.type("currentPassphrase", benchPassphrase());
    QTest::keyClick(house.keys.find("currentPassphrase"), Qt::Key_Return);
    // It only leads to the button.
    QVERIFY(house.keys.find<QPushButton>("keyAct")->hasFocus());
    QVERIFY(house.keys.said("keyStatus").isEmpty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(house.keys.panel() == nullptr);
    QVERIFY(QFile::exists(house.keys.bench.journal()));
}

void JournalsPageTest::erasedForGood()
{
    JournalsBench house;
    Session &session = house.keys.bench.session();
    const auto copy = session.backUpNow();
    QTRY_VERIFY(copy.isFinished());
    QVERIFY(copy.result().has_value());
    house.keys.click("eraseJournal");
    QVERIFY(house.keys.find<QCheckBox>("eraseCopies")->isChecked());
    house.keys.type("currentPassphrase", benchPassphrase());
    GateBench::shoot(house.keys.room.get(), u"07f-erase"_s);
    QSignalSpy sealed(&session, &Session::sealed);
    house.keys.click("keyAct");
    QTRY_COMPARE(sealed.size(), 1);
    QCOMPARE(session.erased(), Session::Erased::Whole);
    QCOMPARE(session.state(), Session::State::NoVault);
    QVERIFY(!QFile::exists(house.keys.bench.journal()));
    QVERIFY(!QFile::exists(*copy.result()));
}

void JournalsPageTest::whoCameByCodeIsNotAskedForWords()
{
    JournalsBench house(vault::SlotType::Recovery, benchCode());
    house.keys.click("eraseJournal");
    QVERIFY(house.keys.room->findChild<QWidget *>(u"currentPassphrase"_s) == nullptr);
    QVERIFY(house.keys.find<QPushButton>("keySafe")->hasFocus());
    QSignalSpy sealed(&house.keys.bench.session(), &Session::sealed);
    house.keys.click("keyAct");
    QTRY_COMPARE(sealed.size(), 1);
    QVERIFY(!QFile::exists(house.keys.bench.journal()));
}

void JournalsPageTest::pictures()
{
    JournalsBench house;
    house.keys.click("moveJournal");
    GateBench::shoot(house.keys.room.get(), u"07f-move"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    GateBench::shoot(house.openMenu(), u"07f-menu"_s);
    QVERIFY(house.keys.room->isVisible());
}

QTEST_MAIN(JournalsPageTest)
#include "journals_page_test.moc"
