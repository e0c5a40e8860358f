// SPDX-License-Identifier: GPL-3.0-or-later
// Own questions and paths in Settings, Reflection: added, changed, removed and brought back by
// click and key; handed on as a file after a warning, and taken in from one. An own question comes
// up in the Write room.
#include "app/own_questions.h"
#include "tests/support/open_window.h"
#include "ui/shared/ask.h"
#include "ui/shared/controls.h"
#include "ui/shared/own_path_form.h"
#include "ui/shared/panels.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

class Bench final
{
public:
    [[nodiscard]] bool start() { return open.start() && open.unlock() && goToPage(); }

    [[nodiscard]] bool goToPage()
    {
        open.window().go({.room = u"settings"_s, .query = u"reflection"_s});
        return QTest::qWaitFor([this] { return own().isRead(); });
    }

    [[nodiscard]] OwnQuestions &own() { return OwnQuestions::of(open.session().journal()); }

    template <typename T = QWidget>
    [[nodiscard]] T *find(const QString &name, int number = 0)
    {
        for (T *each : open.window().findChildren<T *>(name)) {
            if (each->isVisible() && number-- == 0)
                return each;
        }
        return nullptr;
    }

    [[nodiscard]] bool click(const QString &name, int number = 0)
    {
        auto *widget = find(name, number);
        if (widget == nullptr || !widget->isEnabled())
            return false;
        for (QWidget *up = widget; up != nullptr; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up))
                area->ensureWidgetVisible(widget);
        }
        QTest::mouseClick(widget, Qt::LeftButton);
        return true;
    }

    [[nodiscard]] QStringList questions()
    {
        QStringList texts;
        for (const reflect::Prompt &prompt : own().deck().prompts)
            texts << prompt.text;
        return texts;
    }

    [[nodiscard]] QStringList titles()
    {
        QStringList texts;
        for (const reflect::Path &path : own().deck().paths)
            texts << path.title;
        return texts;
    }

    [[nodiscard]] bool add(const QString &question)
    {
        auto *field = find<QLineEdit>(u"ownQuestion"_s);
        field->setFocus();
        QTest::keyClicks(field, question);
        QTest::keyClick(field, Qt::Key_Return);
        return QTest::qWaitFor([&] { return questions().contains(question) && own().isRead(); });
    }

    [[nodiscard]] QString notice()
    {
        const auto *notice = open.window().findChild<Notice *>();
        return notice != nullptr && notice->isVisible() ? notice->accessibleName() : QString();
    }

    [[nodiscard]] bool undo()
    {
        auto *notice = open.window().findChild<Notice *>();
        for (auto *button : notice->findChildren<QPushButton *>()) {
            if (button->text() == u"Undo"_s && button->isVisible()) {
                QTest::mouseClick(button, Qt::LeftButton);
                return true;
            }
        }
        return false;
    }

    void shoot(const QString &name)
    {
        const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
        if (folder.isEmpty() || !QDir().mkpath(folder))
            return;
        QTest::qWait(50);
        open.window().grab().save(folder + u'/' + name + u".png"_s);
    }

    test::OpenWindow open;
};

} // namespace

class OwnDeckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cleanup() { ask::setScript(nullptr); }

    void aQuestionIsAddedChangedAndRemoved()
    {
        Bench bench;
        QVERIFY(bench.start());
        QVERIFY(bench.find(u"ownNone"_s) != nullptr);
        QVERIFY(!bench.find<QPushButton>(u"exportOwn"_s)->isEnabled());
        QVERIFY(bench.add(u"What did the dog do?"_s));
        QVERIFY(bench.find(u"ownNone"_s) == nullptr);
        QVERIFY(bench.click(u"changeOwn"_s));
        auto *field = bench.find<QLineEdit>(u"ownQuestion"_s);
        QVERIFY(field->hasFocus());
        QCOMPARE(field->selectedText(), u"What did the dog do?"_s);
        QTest::keyClicks(field, u"What did the cat do?"_s);
        QVERIFY(bench.click(u"addOwnQuestion"_s));
        QTRY_COMPARE(bench.questions(), QStringList{u"What did the cat do?"_s});
        QTRY_VERIFY(bench.own().isRead());
        QVERIFY(bench.click(u"removeOwn"_s));
        QTRY_COMPARE(bench.questions(), QStringList());
        QTRY_VERIFY(bench.notice().startsWith(u"The question is removed."_s));
        QVERIFY(bench.undo());
        QTRY_COMPARE(bench.questions(), QStringList{u"What did the cat do?"_s});
        QTRY_VERIFY(bench.own().isRead());
        QVERIFY(bench.open.lock() && bench.open.start() && bench.open.unlock());
        QVERIFY(bench.goToPage());
        QCOMPARE(bench.questions(), QStringList{u"What did the cat do?"_s});
    }

    void aPathByKeysAlone()
    {
        Bench bench;
        QVERIFY(bench.start());
        auto *button = bench.find<QPushButton>(u"newOwnPath"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(bench.find<OwnPathForm>(u"ownPathForm"_s) != nullptr);
        auto *title = bench.find<QLineEdit>(u"ownPathTitle"_s);
        QVERIFY(title->hasFocus());
        QVERIFY(!bench.find(u"panelAct"_s)->isEnabled());
        const auto keys = [](const QString &text) {
            QTest::keyClicks(QApplication::focusWidget(), text);
        };
        const auto key = [](Qt::Key which, Qt::KeyboardModifiers with = Qt::NoModifier) {
            QTest::keyClick(QApplication::focusWidget(), which, with);
        };
        keys(u"Sundays"_s);
        key(Qt::Key_Tab);
        keys(u"How heavy was it?"_s);
        key(Qt::Key_Tab); // one question alone cannot be taken out
        key(Qt::Key_End); // of the kinds of answer: 0 to 10
        key(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"ownPathMore"_s);
        key(Qt::Key_Space);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"ownPathAsk"_s);
        keys(u"Who was there?"_s);
        bench.shoot(u"own-path-form"_s);
        key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bench.titles(), QStringList{u"Sundays"_s});
        const reflect::Path path = bench.own().deck().paths.constFirst();
        QCOMPARE(path.kind, u"own"_s);
        QCOMPARE(path.steps.size(), 2);
        QCOMPARE(path.steps.at(0).type, reflect::StepType::Slider);
        QCOMPARE(path.steps.at(1).type, reflect::StepType::Text);
        QCOMPARE(path.steps.at(1).ask, u"Who was there?"_s);
        QTRY_COMPARE(bench.notice(), u"“Sundays” is kept."_s);
    }

    void aPathIsChangedWithItsAnswersInMind()
    {
        Bench bench;
        QVERIFY(bench.start());
        QVERIFY(bench.click(u"newOwnPath"_s));
        QTest::keyClicks(bench.find<QLineEdit>(u"ownPathTitle"_s), u"Sundays"_s);
        QTest::keyClicks(bench.find<QLineEdit>(u"ownPathAsk"_s), u"One?"_s);
        QVERIFY(bench.click(u"ownPathMore"_s));
        QTest::keyClicks(bench.find<QLineEdit>(u"ownPathAsk"_s, 1), u"Two?"_s);
        QVERIFY(bench.click(u"panelAct"_s));
        QTRY_COMPARE(bench.titles(), QStringList{u"Sundays"_s});
        QTRY_VERIFY(bench.own().isRead() && bench.find(u"ownPathForm"_s) == nullptr);
        const reflect::Path before = bench.own().deck().paths.constFirst();
        QVERIFY(bench.click(u"changeOwn"_s));
        QVERIFY(bench.click(u"ownPathAway"_s)); // the first one
        QVERIFY(bench.click(u"ownPathMore"_s));
        QTest::keyClicks(bench.find<QLineEdit>(u"ownPathAsk"_s, 1), u"Three?"_s);
        QVERIFY(bench.click(u"panelAct"_s));
        QTRY_COMPARE(bench.own().deck().paths.constFirst().steps.constLast().ask, u"Three?"_s);
        const reflect::Path after = bench.own().deck().paths.constFirst();
        QCOMPARE(after.id, before.id);
        QCOMPARE(after.steps.size(), 2);
        QCOMPARE(after.steps.at(0).id, before.steps.at(1).id); // its answers stay its own
        QVERIFY(after.steps.at(1).id != before.steps.at(0).id);
    }

    void whatWasTypedIsNotLostByEsc()
    {
        Bench bench;
        QVERIFY(bench.start());
        QVERIFY(bench.click(u"newOwnPath"_s));
        QTest::keyClicks(bench.find<QLineEdit>(u"ownPathTitle"_s), u"Sundays"_s);
        QTest::keyClicks(bench.find<QLineEdit>(u"ownPathAsk"_s), u"One?"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_COMPARE(bench.notice(), u"The path was not kept."_s);
        QVERIFY(bench.titles().isEmpty());
        QVERIFY(bench.undo());
        QTRY_VERIFY(bench.find<QLineEdit>(u"ownPathTitle"_s) != nullptr);
        QCOMPARE(bench.find<QLineEdit>(u"ownPathTitle"_s)->text(), u"Sundays"_s);
        QCOMPARE(bench.find<QLineEdit>(u"ownPathAsk"_s)->text(), u"One?"_s);
    }

    void aLockKeepsTheForm()
    {
        Bench bench;
        QVERIFY(bench.start());
        QVERIFY(bench.click(u"newOwnPath"_s));
        QTest::keyClicks(bench.find<QLineEdit>(u"ownPathTitle"_s), u"Sundays"_s);
        QTest::keyClicks(bench.find<QLineEdit>(u"ownPathAsk"_s), u"One?"_s);
        QVERIFY(bench.open.lock() && bench.open.start() && bench.open.unlock());
        QVERIFY(bench.goToPage());
        QCOMPARE(bench.titles(), QStringList{u"Sundays"_s});
    }

    void handedOnAsAFileAndTakenIn()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"deck.json"_s);
        Bench bench;
        QVERIFY(bench.start());
        QVERIFY(bench.add(u"What did the dog do?"_s));
        ask::Script script{{false, true}, {path, path, path}};
        ask::setScript(&script);
        QVERIFY(bench.click(u"exportOwn"_s)); // it asks first; no
        QTRY_COMPARE(script.answers.size(), 1);
        QVERIFY(!QFile::exists(path));
        QVERIFY(bench.click(u"exportOwn"_s));
        QTRY_COMPARE(bench.notice(), u"Saved. Anyone can read that file."_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(reflect::readOwnDeck(file.readAll()).has_value());
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        // What is here already is not taken in twice.
        QVERIFY(bench.click(u"importOwn"_s));
        QTRY_COMPARE(bench.notice(), u"All of that is here already."_s);
        QVERIFY(bench.click(u"removeOwn"_s));
        QTRY_VERIFY(bench.questions().isEmpty());
        QTRY_VERIFY(bench.own().isRead());
        QVERIFY(bench.click(u"importOwn"_s));
        QTRY_COMPARE(bench.questions(), QStringList{u"What did the dog do?"_s});
        QTRY_VERIFY(bench.own().isRead());
        QVERIFY(bench.undo());
        QTRY_VERIFY(bench.questions().isEmpty());
    }

    void anotherFileIsRefusedKindly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "{\"version\":1,\"deck\":{\"prompts\":[{\"id\":\"first-night\",\"text\":\"x\"}]}}");
        file.close();
        Bench bench;
        QVERIFY(bench.start());
        ask::Script script{{}, {path, folder.filePath(u"none.json"_s)}};
        ask::setScript(&script);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(bench.click(u"importOwn"_s));
            QTRY_VERIFY(bench.notice().startsWith(u"That file holds no questions"_s));
            QVERIFY(bench.questions().isEmpty());
        }
    }

    void anOwnQuestionComesUp()
    {
        Bench bench;
        QVERIFY(bench.start());
        QVERIFY(bench.add(u"What did the dog do?"_s));
        bench.open.setNow(u"2026-03-04T08:00:00+01:00"_s);
        QVERIFY(bench.open.lock() && bench.open.start() && bench.open.unlock());
        QTRY_COMPARE(bench.find<QLabel>(u"question"_s)->text(), u"What did the dog do?"_s);
        // And then not for 60 days.
        bench.open.setNow(u"2026-03-05T08:00:00+01:00"_s);
        bench.open.window().go({.room = u"write"_s});
        QVERIFY(bench.find<QLabel>(u"question"_s)->text() != u"What did the dog do?"_s);
    }
};

QTEST_MAIN(OwnDeckTest)
#include "own_deck_test.moc"
