// SPDX-License-Identifier: GPL-3.0-or-later
// The quiet line after "hopeless" and "not safe": by tap, with its reason and a way to Support,
// never a pop-up; it can be turned off and Support stays.
#include "app/reflect/deck.h"
#include "app/reflect/names.h"
#include "app/reflect/path.h"
#include "app/settings_care.h"
#include "tests/support/open_window.h"
#include "ui/hands.h"
#include "ui/shared/card_panel.h"
#include "ui/shared/controls.h"
#include "ui/shared/mood.h"
#include "ui/shared/panels.h"
#include "ui/write/care_line.h"

#include <QDir>
#include <QLabel>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

void shoot(QWidget &widget, const QString &name)
{
    for (int i = 0; i < 6; ++i)
        QCoreApplication::processEvents();
    const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        widget.grab().save(folder + u'/' + name + u".png"_s);
}

/// The shipped question whose words these are.
const reflect::Prompt *promptOf(const QString &shown)
{
    static const QList<reflect::Prompt> prompts = reflect::loadPrompts(u"en"_s).value();
    for (const reflect::Prompt &prompt : prompts) {
        if (reflect::worded(prompt.text, {}) == shown)
            return &prompt;
    }
    return nullptr;
}

} // namespace

class SupportLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_open = std::make_unique<test::OpenWindow>();
        QVERIFY(m_open->start());
        QVERIFY(m_open->unlock());
        auto *pad = hands::visible<MoodPad>(&m_open->window());
        QVERIFY(pad != nullptr);
        pad->choose({-3, -1});
    }

    void oneLineAfterTheWord_data()
    {
        QTest::addColumn<QString>("word");
        QTest::newRow("hopeless") << u"hopeless"_s;
        QTest::newRow("not safe") << u"not safe"_s;
    }

    void oneLineAfterTheWord()
    {
        QFETCH(QString, word);
        QVERIFY(line() == nullptr);
        tap(word);
        QVERIFY(line() != nullptr);
        const QString said = line()->findChild<QLabel *>()->text();
        QVERIFY2(said.contains(u"because you tapped "_s + word), qPrintable(said));
        QVERIFY(m_open->window().findChildren<CardPanel *>().isEmpty()); // nothing pops up
        auto *notice = m_open->window().findChild<Notice *>();
        QVERIFY(notice == nullptr || !notice->isVisible());
        shoot(m_open->window(), u"support-line-"_s + word.left(3));
        tap(word); // taken back
        QVERIFY(line() == nullptr);
    }

    void itLeadsToSupport()
    {
        tap(u"hopeless"_s);
        auto *way = hands::button(line(), u"Open Support"_s);
        way->setFocus(Qt::TabFocusReason);
        QTest::keyClick(way, Qt::Key_Space);
        QTRY_COMPARE(m_open->window().roomId(), u"support"_s);
    }

    void itCanBeTurnedOff()
    {
        tap(u"hopeless"_s);
        QVERIFY(line() != nullptr);
        m_open->window().go(Visit{.room = u"settings"_s});
        QVERIFY(hands::turnTo(m_open->window().room(), u"Writing"_s));
        auto *on = hands::visible<QAbstractButton>(&m_open->window(), u"support_line"_s);
        QVERIFY(on != nullptr && on->isChecked());
        QTest::keyClick(on, Qt::Key_Space);
        m_open->window().go(Visit{.room = u"write"_s});
        QVERIFY(line() == nullptr);
        QTest::keyClick(m_open->window().windowHandle(), Qt::Key_F1);
        QTRY_COMPARE(m_open->window().roomId(), u"support"_s);
    }

    /// In the first two weeks and with the line there: the questions of the day and what Reflect
    /// offers leave growth, decisions, memories and days to come alone, also with the line off.
    void growthIsHeldBackWithIt()
    {
        tap(u"hopeless"_s);
        m_open->window().room()->seal();
        QTRY_COMPARE(m_open->session().journal().pages().size(), 1U);
        for (const bool on : {true, false}) {
            m_open->session().settings().set(key::supportLine, on);
            m_open->window().go(Visit{.room = u"reflect"_s});
            m_open->window().go(Visit{.room = u"write"_s});
            QCOMPARE(line() != nullptr, on);
            QSet<QString> asked;
            for (int press = 0; press < 200; ++press) {
                QVERIFY(m_open->window().room()->act(u"prompt"_s));
                const auto *label = hands::visible<QLabel>(&m_open->window(), u"question"_s);
                const reflect::Prompt *prompt = promptOf(label->text());
                QVERIFY2(prompt != nullptr, qPrintable(label->text()));
                asked.insert(prompt->id);
                for (const QString &tag : {u"growth"_s, u"decision"_s, u"memories"_s, u"ahead"_s})
                    QVERIFY2(!prompt->tags.contains(tag), qPrintable(prompt->id));
            }
            QVERIFY(asked.size() > 60);
            const QStringList offered = offers();
            QVERIFY(!offered.isEmpty());
            for (const QString &path : offered) {
                const reflect::Path *found = reflect::findPath(paths(), path);
                QVERIFY(found != nullptr);
                for (const QString &tag : {u"growth"_s, u"decision"_s})
                    QVERIFY2(!found->tags.contains(tag), qPrintable(path));
                QVERIFY(found->code != u"P6"_s && found->code != u"P10"_s);
            }
        }
        // They are listed all the same, and open by hand.
        m_open->window().go(Visit{.room = u"reflect"_s});
        auto *gained = hands::visible<QAbstractButton>(&m_open->window(), u"card-what-i-gained"_s);
        QVERIFY(gained != nullptr && gained->isEnabled());
    }

    void otherWordsBringNothing()
    {
        tap(u"sad"_s);
        QVERIFY(line() == nullptr);
    }

private:
    [[nodiscard]] CareLine *line() { return hands::visible<CareLine>(&m_open->window()); }

    static const QList<reflect::Path> &paths()
    {
        static const QList<reflect::Path> all = reflect::loadPaths(u"en"_s).value();
        return all;
    }

    /// Ids of what Reflect offers.
    [[nodiscard]] QStringList offers()
    {
        m_open->window().go(Visit{.room = u"reflect"_s});
        QStringList ids;
        for (const auto *card : m_open->window().findChildren<QAbstractButton *>()) {
            if (card->isVisible() && card->objectName().startsWith(u"offer-"_s))
                ids << card->objectName().mid(6);
        }
        return ids;
    }

    /// The word's chip, from all of them when it is not among the six.
    void tap(const QString &word)
    {
        QAbstractButton *chip = hands::button(&m_open->window(), word);
        if (chip == nullptr) {
            QTest::mouseClick(hands::button(&m_open->window(), u"More…"_s), Qt::LeftButton);
            chip = hands::button(&m_open->window(), word);
        }
        QVERIFY2(chip != nullptr, qPrintable(word));
        QTest::mouseClick(chip, Qt::LeftButton);
    }

    std::unique_ptr<test::OpenWindow> m_open;
};

QTEST_MAIN(SupportLineTest)
#include "support_line_test.moc"
