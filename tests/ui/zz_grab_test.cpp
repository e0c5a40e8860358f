#include "ui/shared/ask.h"
#include "ui/shared/markdown.h"
#include "ui/shared/secret_field.h"
#include "ui/shared/controls.h"
#include <QTest>
#include <QVBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
using namespace afterword;
using namespace Qt::StringLiterals;
class Grab : public QObject { Q_OBJECT
private Q_SLOTS:
 void all() {
  for (const bool dark : {false, true}) {
   Theme theme; theme.setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
   const QString tag = dark ? u"dark"_s : u"light"_s;
   const QString text = u"I walked past the bakery this morning and only noticed afterwards that I hadn’t looked in. Six weeks ago I used to cross the road. It’s a small thing, but I’d like it **written down somewhere**.\n\n## The flat, after work\n- Quiet, but not the waiting kind of quiet\n- Reached for the phone at six. Put the kettle on instead\n\n> Missing someone is not an instruction.\n\nI keep wanting to send a photo of the light in the kitchen. Maybe I can just keep it. Maybe that is what this page is for"_s;
   const QString more = u"# One\nplain *it* ***both*** ~~gone~~ `code` [a link](https://x.y) <https://a.b>\n### Three\n1. first\n2. second\n- [ ] to do\n- [x] done 😢 ❤️\n\n---\n\n```\nlet x = 1;\n```\n> \u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd\n\u0645\u0631\u062d\u0628\u0627 \u0628\u0627\u0644\u0639\u0627\u0644\u0645\n你好 world\n"_s;
   QWidget page; page.resize(1280, 1000);
   auto *edit = new MarkdownEdit(theme, &page); edit->setGeometry(40, 40, 556, 420); edit->setText(text);
   auto *view = new MarkdownView(theme, &page); view->setGeometry(680, 40, 420, 420); view->setMarkdownText(text);
   view->setQuery(search::parse(u"kitchen the"_s, QDate(2025,10,14))); view->nextMatch(false);
   auto *edit2 = new MarkdownEdit(theme, &page); edit2->setGeometry(40, 480, 556, 500); edit2->setText(more);
   auto *view2 = new MarkdownView(theme, &page); view2->setGeometry(680, 480, 420, 420); view2->setMarkdownText(more);
   auto *blank = new MarkdownEdit(theme, &page); blank->setGeometry(680, 920, 420, 60); blank->setPlaceholderText(u"Start anywhere. The middle is fine."_s);
   page.show(); edit->setFocus(); QVERIFY(QTest::qWaitForWindowActive(&page));
   edit->moveCursor(QTextCursor::End);
   QTextCursor c = edit2->textCursor(); c.setPosition(3); c.setPosition(90, QTextCursor::KeepAnchor); edit2->setTextCursor(c);
   QTest::qWait(50);
   page.grab().save(u"/tmp/grab_md_"_s + tag + u".png"_s);
   QWidget form; form.resize(760, 420);
   auto add = [&](int y, int x, int w, int h) { auto *f = new SecretField(theme, u"Passphrase"_s, &form); f->setGeometry(x, y, w, h); return f; };
   auto *a = add(20, 20, 336, 44); auto *b = add(80, 20, 336, 44); auto *cc = add(140, 20, 336, 40); auto *d = add(200, 20, 336, 40); auto *e = add(260, 20, 336, 40);
   auto *g = add(20, 400, 110, 40); g->setMono(true, 5); g->setShowButton(false); g->setShown(true);
   auto *ar = add(80, 400, 336, 40); auto *dis = add(140, 400, 336, 40); dis->setEnabled(false);
   form.show(); QVERIFY(QTest::qWaitForWindowActive(&form));
   QTest::keyClicks(a, u"LATE TRAINS AND"_s); a->setShown(true);
   QTest::keyClicks(b, u"late trains"_s);
   QTest::keyClicks(cc, u"late trains and all of the other things that make this very long indeed"_s); cc->setShown(true);
   d->setInvalid(true); QTest::keyClicks(d, u"abc"_s); e->setReadOnly(true); 
   QTest::keyClicks(g, u"a7k9x"_s); { QKeyEvent k(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, u"\u0645\u0631\u062d\u0628\u0627 \U0001F469\u200D\U0001F467e\u0301"_s); QApplication::sendEvent(ar, &k); ar->setShown(true); }
   a->setFocus(); QTest::qWait(20);
   form.grab().save(u"/tmp/grab_field_"_s + tag + u".png"_s);
   theme.setReduceMotion(true);
   QWidget win; win.resize(900, 600); auto *under = new MarkdownEdit(theme, &win); under->setGeometry(100,50,556,420); under->setText(text);
   win.show(); QVERIFY(QTest::qWaitForWindowActive(&win));
   ask::question(theme, &win, {.title = u"Move this page to the bin?"_s, .text = u"It stays there for thirty days. Then it is erased, and no copy of it is kept in this file."_s, .safe = u"Keep it"_s, .act = u"Move to the bin"_s, .clay = dark}, [](bool){});
   QTest::qWait(50);
   win.grab().save(u"/tmp/grab_ask_"_s + tag + u".png"_s);
   QString chosen; bool done=false;
   ask::choosePath(theme, &win, ask::Chooser::NewJournal, u"/tmp/My journal.afterword"_s, [&](const QString &p){ chosen=p; done=true; });
   QTest::qWait(300);
   if (auto *w = QApplication::activeModalWidget()) { w->grab().save(u"/tmp/grab_file_"_s + tag + u".png"_s); w->close(); }
   QTRY_VERIFY(done);
  }
 }
};
QTEST_MAIN(Grab)
#include "zz_grab_test.moc"
