// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes, marks and links in the editor and the reading pane, by click and key.
#include "ui/shared/ask.h"
#include "ui/shared/markdown.h"
#include "ui/shared/markdown_links.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QMenu>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

#include <array>

using namespace afterword;
using namespace Qt::StringLiterals;

constexpr std::array handsSchemes{"http", "https", "mailto", "file"};

/// Stands for the browser and the mail program.
class Browser : public QObject
{
    Q_OBJECT

public:
    QStringList opened;

public Q_SLOTS:

    void open(const QUrl &url) { opened << QString::fromLatin1(url.toEncoded()); }
};

class MarkdownHandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ticksByKey_data();
    void ticksByKey();
    void ticksByClick();
    void aDragOverABoxTicksNothing();
    void aReadOnlyPageIsNotTicked();
    void marksByKey_data();
    void marksByKey();
    void makesLinks_data();
    void makesLinks();
    void readsLinks_data();
    void readsLinks();
    void ctrlClickAsksAndOpens();
    void theMenuOpensLinksAndMarks();
    void theReadingPaneOpensByClick();
    void theReadingPaneOpensByKey();
    void typewriterKeepsTheLine();

private:
    [[nodiscard]] QPoint placeOf(int position) const;

    Theme *m_theme = nullptr;
    QWidget *m_window = nullptr;
    MarkdownEdit *m_edit = nullptr;
    MarkdownView *m_view = nullptr;
    Browser *m_browser = nullptr;
};

void MarkdownHandsTest::init()
{
    m_theme = new Theme;
    m_theme->setMode(Theme::Mode::Light);
    m_theme->setReduceMotion(true);
    m_window = new QWidget;
    m_window->resize(700, 700);
    auto *column = new QVBoxLayout(m_window);
    m_edit = new MarkdownEdit(*m_theme, m_window);
    m_view = new MarkdownView(*m_theme, m_window);
    column->addWidget(m_edit);
    column->addWidget(m_view);
    m_window->show();
    m_edit->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    m_browser = new Browser;
    for (const char *scheme : handsSchemes)
        QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), m_browser, "open");
}

void MarkdownHandsTest::cleanup()
{
    ask::setScript(nullptr);
    for (const char *scheme : handsSchemes)
        QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    delete m_window;
    delete m_theme;
    delete m_browser;
}

QPoint MarkdownHandsTest::placeOf(int position) const
{
    QTextCursor at(m_edit->document());
    at.setPosition(position);
    return m_edit->cursorRect(at).center();
}

void MarkdownHandsTest::ticksByKey_data()
{
    QTest::addColumn<QString>(
        "before"); // | is the caret, [ … ] would be confusing: « » a selection
    QTest::addColumn<QString>("after");
    QTest::newRow("tick") << u"- [ ] a|"_s << u"- [x] a"_s;
    QTest::newRow("untick") << u"- [x] a|"_s << u"- [ ] a"_s;
    QTest::newRow("capital") << u"- [X] a|"_s << u"- [ ] a"_s;
    QTest::newRow("in the marker") << u"-| [ ] a"_s << u"- [x] a"_s;
    QTest::newRow("indented") << u"  * [ ] a|"_s << u"  * [x] a"_s;
    QTest::newRow("a bullet gets a box") << u"- a|"_s << u"- [ ] a"_s;
    QTest::newRow("words get a box") << u"a| b"_s << u"- [ ] a b"_s;
    QTest::newRow("an empty line gets a box") << u"|"_s << u"- [ ] "_s;
    QTest::newRow("a heading does not") << u"# a|"_s << u"# a"_s;
    QTest::newRow("code does not") << u"```\n- [ ] a|"_s << u"```\n- [ ] a"_s;
    QTest::newRow("several") << u"«- [ ] a\n- [x] b\n\nc»"_s << u"- [x] a\n- [ ] b\n\n- [ ] c"_s;
}

void MarkdownHandsTest::ticksByKey()
{
    QFETCH(QString, before);
    QFETCH(const QString, after);
    int from = int(before.indexOf(u'|'));
    int to = from;
    if (from < 0) {
        from = int(before.indexOf(u'«'));
        to = int(before.indexOf(u'»')) - 1;
    }
    before.remove(u'|').remove(u'«').remove(u'»');
    m_edit->setText(before);
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    m_edit->setTextCursor(cursor);
    QTest::keyClick(m_edit, Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(m_edit->text(), after);
    if (before != after) {
        m_edit->undo(); // one step
        QCOMPARE(m_edit->text(), before);
    }
}

void MarkdownHandsTest::ticksByClick()
{
    m_edit->setText(u"first\n- [ ] bread\n- [x] call Ada"_s);
    const int bread = int(m_edit->text().indexOf(u"[ ]"_s));
    QTest::mouseClick(m_edit->viewport(), Qt::LeftButton, {}, placeOf(bread + 1));
    QCOMPARE(m_edit->text(), u"first\n- [x] bread\n- [x] call Ada"_s);
    const int call = int(m_edit->text().lastIndexOf(u"[x]"_s));
    QTest::mouseClick(m_edit->viewport(), Qt::LeftButton, {}, placeOf(call + 1));
    QCOMPARE(m_edit->text(), u"first\n- [x] bread\n- [ ] call Ada"_s);
    // Words beside it are only words.
    QTest::mouseClick(m_edit->viewport(), Qt::LeftButton, {}, placeOf(call + 8));
    QTest::mouseClick(m_edit->viewport(), Qt::LeftButton, {}, placeOf(2));
    QCOMPARE(m_edit->text(), u"first\n- [x] bread\n- [ ] call Ada"_s);
    m_edit->undo();
    m_edit->undo();
    QCOMPARE(m_edit->text(), u"first\n- [ ] bread\n- [x] call Ada"_s);
}

void MarkdownHandsTest::aDragOverABoxTicksNothing()
{
    m_edit->setText(u"- [ ] bread"_s);
    QTest::mousePress(m_edit->viewport(), Qt::LeftButton, {}, placeOf(8));
    QTest::mouseMove(m_edit->viewport(), placeOf(5));
    QTest::mouseRelease(m_edit->viewport(), Qt::LeftButton, {}, placeOf(3));
    QVERIFY(m_edit->textCursor().hasSelection());
    QCOMPARE(m_edit->text(), u"- [ ] bread"_s);
}

void MarkdownHandsTest::aReadOnlyPageIsNotTicked()
{
    m_edit->setText(u"- [ ] bread"_s);
    m_edit->setReadOnly(true);
    QTest::mouseClick(m_edit->viewport(), Qt::LeftButton, {}, placeOf(3));
    QTest::keyClick(m_edit, Qt::Key_D, Qt::ControlModifier);
    QTest::keyClick(m_edit, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClick(m_edit, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(m_edit->text(), u"- [ ] bread"_s);
}

void MarkdownHandsTest::marksByKey_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<QString>("after");
    QTest::newRow("bold") << int(Qt::Key_B) << int(Qt::ControlModifier) << u"**quiet** flat"_s;
    QTest::newRow("italic") << int(Qt::Key_I) << int(Qt::ControlModifier) << u"*quiet* flat"_s;
    QTest::newRow("code") << int(Qt::Key_E) << int(Qt::ControlModifier) << u"`quiet` flat"_s;
    QTest::newRow("strike") << int(Qt::Key_X) << int(Qt::ControlModifier | Qt::ShiftModifier)
                            << u"~~quiet~~ flat"_s;
}

void MarkdownHandsTest::marksByKey()
{
    QFETCH(const int, key);
    QFETCH(const int, modifiers);
    QFETCH(const QString, after);
    m_edit->setText(u"quiet flat"_s);
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(2);
    m_edit->setTextCursor(cursor);
    QTest::keyClick(m_edit, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(m_edit->text(), after);
    QTest::keyClick(m_edit, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QCOMPARE(m_edit->text(), u"quiet flat"_s);
}

void MarkdownHandsTest::makesLinks_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("after");
    QTest::newRow("words") << u"here"_s << u"[here](|)"_s;
    QTest::newRow("nothing") << QString() << u"[|]()"_s;
    QTest::newRow("an address") << u"https://example.org/a"_s << u"[|](https://example.org/a)"_s;
}

void MarkdownHandsTest::makesLinks()
{
    QFETCH(const QString, chosen);
    QFETCH(const QString, after);
    m_edit->setText(chosen);
    m_edit->selectAll();
    QTest::keyClick(m_edit, Qt::Key_K, Qt::ControlModifier);
    QString now = m_edit->text();
    now.insert(m_edit->textCursor().position(), u'|');
    QCOMPARE(now, after);
    m_edit->undo();
    QCOMPARE(m_edit->text(), chosen);
}

void MarkdownHandsTest::readsLinks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("address"); // empty: none that opens
    QTest::newRow("words") << u"see [the map](https://example.org/m) there"_s
                           << u"https://example.org/m"_s;
    QTest::newRow("bold words") << u"[**the** map](https://example.org/m)"_s
                                << u"https://example.org/m"_s;
    QTest::newRow("title") << u"[a](https://example.org/m \"t\")"_s << u"https://example.org/m"_s;
    QTest::newRow("angle") << u"<https://example.org/m>"_s << u"https://example.org/m"_s;
    QTest::newRow("bare") << u"at https://example.org/m."_s << u"https://example.org/m"_s;
    QTest::newRow("mail") << u"<mailto:ada@example.org>"_s << u"mailto:ada@example.org"_s;
    QTest::newRow("in a list") << u"- [a](http://example.org)"_s << u"http://example.org"_s;
    QTest::newRow("accents are shown encoded")
        << u"[a](https://ex\u0430mple.org/)"_s << u"https://xn--exmple-4nf.org/"_s;
    QTest::newRow("a file") << u"[a](file:///etc/passwd)"_s << QString();
    QTest::newRow("a script") << u"[a](javascript:alert(1))"_s << QString();
    QTest::newRow("no scheme") << u"[a](example.org)"_s << QString();
    QTest::newRow("no host") << u"[a](https://)"_s << QString();
    QTest::newRow("ours") << u"[a](attachment:walk.ogg)"_s << QString();
}

void MarkdownHandsTest::readsLinks()
{
    QFETCH(const QString, line);
    QFETCH(const QString, address);
    const auto links = markdown::readLinks(line);
    QCOMPARE(links.size(), size_t(1));
    QCOMPARE(links.front().address, address);
}

void MarkdownHandsTest::ctrlClickAsksAndOpens()
{
    m_edit->setText(u"see [the map](https://example.org/m) there"_s);
    const QPoint words = placeOf(8);
    ask::Script script{{false, true}, {}};
    ask::setScript(&script);
    QTest::mouseClick(m_edit->viewport(), Qt::LeftButton, {}, words); // no Ctrl: only the caret
    QCOMPARE(script.answers.size(), 2);
    QTest::mouseClick(m_edit->viewport(), Qt::LeftButton, Qt::ControlModifier, words);
    QCOMPARE(m_browser->opened, QStringList());
    QTest::mouseClick(m_edit->viewport(), Qt::LeftButton, Qt::ControlModifier, words);
    QTRY_COMPARE(m_browser->opened, QStringList{u"https://example.org/m"_s});
    QTest::mouseClick(m_edit->viewport(), Qt::LeftButton, Qt::ControlModifier, placeOf(1));
    QVERIFY(script.answers.isEmpty());
}

void MarkdownHandsTest::theMenuOpensLinksAndMarks()
{
    m_edit->setText(u"quiet <https://example.org/m>"_s);
    int asked = 0;
    connect(m_edit, &MarkdownEdit::menuAsked, this, [&asked] { ++asked; });
    const auto open = [this](const QPoint &place, QContextMenuEvent::Reason reason) {
        QContextMenuEvent event(reason, place, m_edit->viewport()->mapToGlobal(place));
        QApplication::sendEvent(m_edit->viewport(), &event);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    };
    const auto action = [](const QMenu *menu, const QString &text) -> QAction * {
        for (QAction *each : menu->findChildren<QAction *>()) {
            if (each->text().section(u'\t', 0, 0) == text)
                return each;
        }
        return nullptr;
    };
    QMenu *menu = open(placeOf(10), QContextMenuEvent::Mouse);
    QVERIFY(menu != nullptr);
    QCOMPARE(asked, 1);
    QVERIFY(action(menu, u"Open link"_s) != nullptr);
    ask::Script script{{true}, {}};
    ask::setScript(&script);
    action(menu, u"Open link"_s)->trigger();
    QTRY_COMPARE(m_browser->opened, QStringList{u"https://example.org/m"_s});
    menu->close();
    // By the Menu key, where the caret is.
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(2);
    m_edit->setTextCursor(cursor);
    menu = open(placeOf(2), QContextMenuEvent::Keyboard);
    QVERIFY(menu != nullptr);
    QVERIFY(action(menu, u"Open link"_s) == nullptr);
    QVERIFY(action(menu, u"Bold"_s) != nullptr);
    action(menu, u"Bold"_s)->trigger();
    QCOMPARE(m_edit->text(), u"**quiet** <https://example.org/m>"_s);
    menu->close();
}

void MarkdownHandsTest::theReadingPaneOpensByClick()
{
    m_view->setMarkdownText(
        u"see [the **map**](https://example.org/m) and [a](file:///etc/hosts)"_s);
    QTextCursor at(m_view->document());
    at.setPosition(6);
    const QPoint words = m_view->cursorRect(at).center();
    ask::Script script{{false, true}, {}};
    ask::setScript(&script);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, words);
    QCOMPARE(m_browser->opened, QStringList());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, words);
    QTRY_COMPARE(m_browser->opened, QStringList{u"https://example.org/m"_s});
    at.movePosition(QTextCursor::End);
    at.movePosition(QTextCursor::Left);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->cursorRect(at).center());
    QVERIFY(script.answers.isEmpty());
    QCOMPARE(m_browser->opened.size(), 1);
}

void MarkdownHandsTest::theReadingPaneOpensByKey()
{
    m_view->setMarkdownText(u"[one](https://example.org/1) [two](https://example.org/2)"_s);
    m_view->setFocus();
    QTest::keyClick(m_view, Qt::Key_Return); // no link chosen: nothing asks
    QTest::keyClick(m_view, Qt::Key_Tab);
    QCOMPARE(m_view->textCursor().selectedText(), u"one"_s);
    QTest::keyClick(m_view, Qt::Key_Tab);
    QCOMPARE(m_view->textCursor().selectedText(), u"two"_s);
    QVERIFY(m_view->hasFocus());
    ask::Script script{{true}, {}};
    ask::setScript(&script);
    QTest::keyClick(m_view, Qt::Key_Return);
    QTRY_COMPARE(m_browser->opened, QStringList{u"https://example.org/2"_s});
    QTest::keyClick(m_view, Qt::Key_Tab);
    QVERIFY(!m_view->hasFocus());
}

void MarkdownHandsTest::typewriterKeepsTheLine()
{
    QString text;
    for (int i = 0; i < 60; ++i)
        text += u"line of words\n"_s;
    m_edit->setText(text);
    m_edit->setTypewriter(true);
    m_edit->moveCursor(QTextCursor::End);
    const int middle = m_edit->viewport()->height() / 2;
    const int line = m_theme->lineHeight(Type::Reading);
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(m_edit, i == 2 ? Qt::Key_Return : Qt::Key_A);
        QVERIFY(qAbs(m_edit->cursorRect().center().y() - middle) <= line);
    }
    QTest::keyClick(m_edit, Qt::Key_Up);
    QVERIFY(qAbs(m_edit->cursorRect().center().y() - middle) <= line);
    // A click finds the line where it was.
    const QPoint place(40, middle + 3 * line);
    QTest::mouseClick(m_edit->viewport(), Qt::LeftButton, {}, place);
    m_edit->setTypewriter(false);
    QTest::keyClick(m_edit, Qt::Key_End, Qt::ControlModifier);
    QVERIFY(m_edit->cursorRect().center().y() > middle + line);
}

QTEST_MAIN(MarkdownHandsTest)
#include "markdown_hands_test.moc"
