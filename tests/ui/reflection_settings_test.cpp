// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, Reflection: what was told about the situation, by click and key; each rule of offers
// with its switch; all of it kept after a lock. And the one quiet offer in the Write room.
#include "app/asking.h"
#include "tests/support/open_window.h"
#include "ui/settings/about_you_box.h"
#include "ui/shared/controls.h"
#include "ui/shared/markdown.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QScrollArea>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

class Bench final
{
public:
    [[nodiscard]] bool start()
    {
        if (!open.start() || !open.unlock())
            return false;
        return true;
    }

    void goToPage() { open.window().go({.room = u"settings"_s, .query = u"reflection"_s}); }

    [[nodiscard]] bool reopen() { return open.lock() && open.start() && open.unlock(); }

    [[nodiscard]] Settings &settings() { return open.session().settings(); }

    [[nodiscard]] reflect::Situation told() { return asking::situation(settings()); }

    template <typename T = QWidget>
    [[nodiscard]] T *find(const QString &name)
    {
        for (T *each : open.window().findChildren<T *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    /// Scrolls there and clicks.
    [[nodiscard]] bool click(const QString &name)
    {
        auto *widget = find(name);
        if (widget == nullptr)
            return false;
        for (QWidget *up = widget; up != nullptr; up = up->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(up))
                area->ensureWidgetVisible(widget);
        }
        QTest::mouseClick(widget, Qt::LeftButton);
        return true;
    }

    [[nodiscard]] bool addPage()
    {
        Page page = open.session().journal().newPage();
        const auto saved = open.session().journal().save(page, u"A first page."_s);
        return QTest::qWaitFor([&saved] { return saved.isFinished(); }, 10'000);
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

class ReflectionSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everythingMayStayOpen()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.goToPage();
        QVERIFY(bench.find(u"aboutYou"_s) != nullptr);
        for (const reflect::Step &step : asking::aboutYouQuestions().steps)
            QCOMPARE(bench.find(u"ask-"_s + step.id) != nullptr, step.ifStep.isEmpty());
        QCOMPARE(bench.told(), reflect::Situation());
        for (Chip *chip : bench.find(u"aboutYou"_s)->findChildren<Chip *>())
            QVERIFY(!chip->isChecked());
    }

    void whatIsTappedIsKept()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.goToPage();
        QVERIFY(bench.click(u"say-call-name"_s));
        QVERIFY(bench.find(u"ask-name"_s) != nullptr); // asked now
        auto *field = bench.find<QLineEdit>(u"type-name"_s);
        field->setFocus();
        QTest::keyClicks(field, u"  Rowan "_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(bench.click(u"say-pronoun-she"_s));
        QVERIFY(bench.click(u"say-ended-they-ended"_s));
        QVERIFY(bench.click(u"say-shared-children"_s));
        QVERIFY(bench.click(u"say-shared-home"_s));
        QVERIFY(bench.reopen());
        const reflect::Situation told = bench.told();
        QCOMPARE(told.name, u"Rowan"_s);
        QCOMPARE(told.pronoun, reflect::Call::She);
        QCOMPARE(told.ended, u"they-ended"_s);
        QCOMPARE(told.shared, (QStringList{u"children"_s, u"home"_s}));
        bench.goToPage();
        QVERIFY(bench.find<Chip>(u"say-ended-they-ended"_s)->isChecked());
        QCOMPARE(bench.find<QLineEdit>(u"type-name"_s)->text(), u"Rowan"_s);
    }

    void itIsChangedAndTakenBack()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.goToPage();
        QVERIFY(bench.click(u"say-ended-faded"_s));
        QVERIFY(bench.click(u"say-ended-both"_s)); // one at a time
        QCOMPARE(bench.told().ended, u"both"_s);
        QVERIFY(!bench.find<Chip>(u"say-ended-faded"_s)->isChecked());
        QVERIFY(bench.click(u"say-ended-both"_s)); // and off again
        QCOMPARE(bench.told().ended, QString());
        // "None of these" and the others take each other away.
        QVERIFY(bench.click(u"say-shared-work"_s));
        QVERIFY(bench.click(u"say-shared-nothing"_s));
        QVERIFY(!bench.find<Chip>(u"say-shared-work"_s)->isChecked());
        QVERIFY(bench.click(u"say-shared-group"_s));
        QVERIFY(!bench.find<Chip>(u"say-shared-nothing"_s)->isChecked());
        QCOMPARE(bench.told().shared, QStringList{u"group"_s});
        // Own words for the bond, in place of a chip.
        QVERIFY(bench.click(u"say-bond-online"_s));
        auto *field = bench.find<QLineEdit>(u"type-bond"_s);
        field->setFocus();
        QTest::keyClicks(field, u"our thing"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(!bench.find<Chip>(u"say-bond-online"_s)->isChecked());
        QCOMPARE(asking::aboutYou(bench.settings()).value(u"bond"_s).texts,
                 QStringList{u"own:our thing"_s});
        QVERIFY(bench.click(u"say-bond-affair"_s));
        field->clearFocus();
        QTRY_COMPARE(field->text(), QString());
    }

    void byKeysAlone()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.goToPage();
        auto *first = bench.find<Chip>(u"say-how-many-one"_s);
        for (int tab = 0; tab < 40 && QApplication::focusWidget() != first; ++tab)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(first->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(bench.told().several);
    }

    /// A hard answer is met with a few plain words, and no more.
    void aDeathIsMetWithCare()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.goToPage();
        QVERIFY(bench.find(u"card-bereavement"_s) == nullptr);
        QVERIFY(bench.click(u"say-ended-died"_s));
        QVERIFY(bench.find(u"card-bereavement"_s) != nullptr);
        QVERIFY(bench.click(u"say-ended-died"_s));
        QVERIFY(bench.find(u"card-bereavement"_s) == nullptr);
    }

    void eachRuleHasItsSwitch()
    {
        Bench bench;
        QVERIFY(bench.start());
        bench.goToPage();
        const QList<reflect::Path> paths = reflect::loadPaths(u"en"_s).value();
        const QList<reflect::Rule> rules = reflect::loadRules(u"en"_s, paths).value();
        for (const reflect::Rule &rule : rules) {
            const bool offers = !rule.first.isEmpty() || !rule.second.isEmpty();
            auto *flip = bench.find<Switch>(u"offer-"_s + rule.id);
            QVERIFY2((flip != nullptr) == offers, qPrintable(rule.id));
            if (!offers)
                continue;
            QVERIFY(flip->isChecked());
            QVERIFY(!flip->accessibleName().contains(u'{'));
            QVERIFY2(flip->accessibleDescription().startsWith(u"Offers: "_s),
                     qPrintable(flip->accessibleDescription()));
            QVERIFY2(flip->accessibleDescription() != u"Offers: ."_s, qPrintable(rule.id));
        }
        QVERIFY(bench.click(u"offer-circles"_s));
        QVERIFY(bench.click(u"offer-paths"_s));
        QVERIFY(bench.reopen());
        QCOMPARE(asking::offersOff(bench.settings()), (QSet<QString>{u"circles"_s, u"paths"_s}));
        bench.goToPage();
        QVERIFY(!bench.find<Switch>(u"offer-circles"_s)->isChecked());
        auto *flip = bench.find<Switch>(u"offer-paths"_s);
        flip->setFocus();
        QTest::keyClick(flip, Qt::Key_Space);
        QCOMPARE(asking::offersOff(bench.settings()), QSet<QString>{u"circles"_s});
    }

    void offeredOnceAfterTheFirstPage()
    {
        Bench bench;
        QVERIFY(bench.start());
        QVERIFY(bench.find(u"aboutYouRow"_s) == nullptr); // it asks for little
        QVERIFY(bench.addPage());
        QVERIFY(bench.find(u"aboutYouRow"_s) == nullptr); // not while somebody writes
        QVERIFY(bench.reopen());
        QVERIFY(bench.find(u"aboutYouRow"_s) != nullptr);
        bench.shoot(u"write-about-you"_s);
        QVERIFY(bench.click(u"aboutYouShow"_s));
        QCOMPARE(bench.open.window().roomId(), u"settings"_s);
        QVERIFY(bench.find(u"aboutYou"_s) != nullptr);
        bench.open.window().go({.room = u"write"_s});
        QVERIFY(bench.find(u"aboutYouRow"_s) == nullptr);
        QVERIFY(bench.reopen());
        QVERIFY(bench.find(u"aboutYouRow"_s) == nullptr);
    }

    void noThanksIsAnAnswer()
    {
        Bench bench;
        QVERIFY(bench.start());
        QVERIFY(bench.addPage());
        QVERIFY(bench.reopen());
        auto *close = bench.find<QPushButton>(u"aboutYouClose"_s);
        QVERIFY(close != nullptr);
        close->setFocus();
        QTest::keyClick(close, Qt::Key_Space);
        QVERIFY(bench.find(u"aboutYouRow"_s) == nullptr);
        QVERIFY(qobject_cast<MarkdownEdit *>(QApplication::focusWidget()) != nullptr);
        QVERIFY(bench.reopen());
        QVERIFY(bench.find(u"aboutYouRow"_s) == nullptr);
    }

    /// Not looked at is an answer as well.
    void notAskedTwice()
    {
        Bench bench;
        QVERIFY(bench.start());
        QVERIFY(bench.addPage());
        QVERIFY(bench.reopen());
        QVERIFY(bench.find(u"aboutYouRow"_s) != nullptr);
        QVERIFY(bench.reopen());
        QVERIFY(bench.find(u"aboutYouRow"_s) == nullptr);
    }

    /// Who asks for the most room.
    [[nodiscard]] static QString widest(const QWidget &page)
    {
        QStringList wide;
        for (const QWidget *each : page.findChildren<QWidget *>()) {
            if (each->isVisible() && each->minimumSizeHint().width() > 300)
                wide << QString::fromLatin1(each->metaObject()->className()) + u' '
                            + each->objectName() + u' '
                            + QString::number(each->minimumSizeHint().width());
        }
        return wide.join(u", "_s);
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("scale");
        QTest::newRow("light") << false << QSize(1280, 820) << 100;
        QTest::newRow("dark") << true << QSize(1280, 820) << 100;
        QTest::newRow("small") << false << QSize(900, 640) << 100;
        QTest::newRow("200 %") << false << QSize(640, 410) << 100;
        QTest::newRow("large text") << false << QSize(900, 640) << 160;
    }

    /// At each size nothing is cut off at the side.
    void pictures()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, size);
        QFETCH(int, scale);
        Bench bench;
        QVERIFY(bench.start());
        Theme &theme = bench.open.theme();
        theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        theme.setScale(scale / 100.0);
        theme.apply();
        bench.open.window().resize(size);
        bench.goToPage();
        QVERIFY(bench.click(u"say-call-name"_s));
        QVERIFY(bench.click(u"say-ended-died"_s));
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        auto *box = bench.find(u"aboutYou"_s);
        for (QWidget *up = box; up != nullptr; up = up->parentWidget()) {
            auto *area = qobject_cast<QScrollArea *>(up);
            if (area == nullptr)
                continue;
            QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(),
                         qPrintable(widest(*area->widget())));
            area->ensureVisible(0, 0);
            bench.shoot(u"reflection-settings-"_s + tag);
            area->ensureWidgetVisible(bench.find(u"offer-first-days"_s));
            bench.shoot(u"reflection-offers-"_s + tag);
        }
    }
};

QTEST_MAIN(ReflectionSettingsTest)
#include "reflection_settings_test.moc"
