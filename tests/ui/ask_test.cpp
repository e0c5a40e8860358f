// SPDX-License-Identifier: GPL-3.0-or-later
// Questions by keys and clicks: Esc is the safe answer, Enter never does what cannot be undone, and
// the focus stays inside and goes back.
#include "ui/shared/ask.h"

#include <QAccessible>
#include <QApplication>
#include <QFileDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace afterword;
using namespace Qt::StringLiterals;

class AskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void looksAsDrawn();
    void escIsSafe();
    void enterAnswersTheButtonInFocus();
    void enterNeverPressesClay();
    void spaceAndClickPressClay();
    void tabStaysInside();
    void nothingBehindIsReached();
    void shortcutsWait();
    void focusGoesBack();
    void followsTheWindow();
    void longButtonsStand();
    void oneAnswerOnly();
    void askerMayBeGone();
    void scriptAnswers();
    void choosesAPath();
    void isAnAlert();

private:
    void ask(bool clay, const QString &act = u"Erase it"_s);
    [[nodiscard]] QWidget *panel() const;
    [[nodiscard]] QPushButton *button(const char *name) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_line = nullptr;
    std::optional<bool> m_answer;
    int m_answers = 0;
};

void AskTest::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(Theme::Mode::Light);
    m_theme->setReduceMotion(true);
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    m_line = new QLineEdit(m_window.get());
    m_window->show();
    m_line->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_answer.reset();
    m_answers = 0;
}

void AskTest::cleanup()
{
    ask::setScript(nullptr);
    m_window.reset();
    m_theme.reset();
}

void AskTest::ask(bool clay, const QString &act)
{
    ask::question(*m_theme,
                  m_line,
                  {.title = u"Erase this page?"_s,
                   .text = u"It is gone for good then."_s,
                   .safe = u"Keep it"_s,
                   .act = act,
                   .clay = clay},
                  [this](bool answer) {
                      m_answer = answer;
                      ++m_answers;
                  });
    QVERIFY(panel() != nullptr);
    QVERIFY(panel()->isVisible());
    QCOMPARE(QApplication::focusWidget(), button("safe"));
}

QWidget *AskTest::panel() const
{
    return m_window->findChild<QWidget *>(u"question"_s);
}

QPushButton *AskTest::button(const char *name) const
{
    return panel()->findChild<QPushButton *>(QString::fromLatin1(name));
}

void AskTest::looksAsDrawn()
{
    ask(true);
    QCOMPARE(panel()->geometry(), m_window->rect());
    const QWidget *card = button("safe")->parentWidget();
    QCOMPARE(card->width(), 456);
    QCOMPARE(card->geometry().center().x(), m_window->rect().center().x());
    QCOMPARE(button("act")->property("look").toString(), u"clay"_s);
    QVERIFY(button("safe")->x() < button("act")->x());
    QCOMPARE(card->width() - button("act")->geometry().right() - 1, 32);
    QCOMPARE(card->height() - button("act")->geometry().bottom() - 1, 24);
    const QImage image = m_window->grab().toImage();
    QCOMPARE(image.pixelColor(card->geometry().center().x(), card->y() + 10),
             m_theme->color(Tone::Raised));
    QVERIFY(image.pixelColor(5, 300) != m_theme->color(Tone::Window));
}

void AskTest::escIsSafe()
{
    ask(true);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(m_answer, std::optional(false));
    QTRY_VERIFY(panel() == nullptr);
}

void AskTest::enterAnswersTheButtonInFocus()
{
    ask(false);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_answer, std::optional(false));
    QTRY_VERIFY(panel() == nullptr);
    m_answer.reset();
    ask(false);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Enter);
    QCOMPARE(m_answer, std::optional(true));
}

void AskTest::enterNeverPressesClay()
{
    ask(true);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button("act"));
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        QTest::keyClick(QApplication::focusWidget(), key);
        QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier);
    }
    QVERIFY(!m_answer.has_value());
    QVERIFY(panel()->isVisible());
}

void AskTest::spaceAndClickPressClay()
{
    ask(true);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_answer, std::optional(true));
    QTRY_VERIFY(panel() == nullptr);
    m_answer.reset();
    ask(true);
    QTest::mouseClick(button("act"), Qt::LeftButton);
    QCOMPARE(m_answer, std::optional(true));
}

void AskTest::tabStaysInside()
{
    ask(true);
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button("act"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button("safe"));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), button("act"));
}

void AskTest::nothingBehindIsReached()
{
    ask(true);
    m_line->setFocus();
    QVERIFY(QApplication::focusWidget() != m_line);
    QTest::keyClicks(m_line, u"abc"_s);
    QCOMPARE(m_line->text(), QString());
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, m_line->geometry().center());
    QVERIFY(QApplication::focusWidget() != m_line);
    QTest::keyClick(m_line, Qt::Key_Escape);
    QCOMPARE(m_answer, std::optional(false));
}

void AskTest::shortcutsWait()
{
    int journal = 0;
    int lock = 0;
    auto *toJournal = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_2), m_window.get());
    auto *toLock = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), m_window.get());
    connect(toJournal, &QShortcut::activated, this, [&journal] { ++journal; });
    connect(toLock, &QShortcut::activated, this, [&lock] { ++lock; });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(journal, 1);
    ask(false);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(journal, 1);
    // Locking never waits for an answer.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(lock, 1);
}

void AskTest::focusGoesBack()
{
    m_line->setFocus();
    ask(false);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), m_line);
    QTRY_VERIFY(panel() == nullptr);
    QTest::keyClicks(m_line, u"abc"_s);
    QCOMPARE(m_line->text(), u"abc"_s);
}

void AskTest::followsTheWindow()
{
    ask(false);
    m_window->resize(400, 500);
    QCOMPARE(panel()->size(), m_window->size());
    const QWidget *card = button("safe")->parentWidget();
    QVERIFY(m_window->rect().contains(card->geometry()));
    QVERIFY(card->width() < 400);
}

void AskTest::longButtonsStand()
{
    ask(false, u"A very long answer that takes more room than one row of buttons gives"_s);
    QVERIFY(button("safe")->y() < button("act")->y());
    QVERIFY(button("act")->parentWidget()->rect().contains(button("act")->geometry()));
}

void AskTest::oneAnswerOnly()
{
    ask(false);
    QPointer<QPushButton> act = button("act");
    QTest::mouseClick(button("safe"), Qt::LeftButton);
    if (act != nullptr) {
        act->click();
    }
    QTRY_VERIFY(panel() == nullptr);
    QCOMPARE(m_answers, 1);
    QCOMPARE(m_answer, std::optional(false));
}

void AskTest::askerMayBeGone()
{
    ask(false);
    delete m_line;
    QTest::mouseClick(button("act"), Qt::LeftButton);
    QTRY_VERIFY(panel() == nullptr);
    QVERIFY(!m_answer.has_value());
}

void AskTest::scriptAnswers()
{
    ask::Script script{{true, false}, {u"/tmp/a.afterword"_s, QString()}};
    ask::setScript(&script);
    QList<bool> answers;
    QStringList paths;
    for (int i = 0; i < 2; ++i) {
        ask::question(*m_theme, m_line, {}, [&answers](bool answer) { answers << answer; });
        ask::choosePath(
            *m_theme, m_line, ask::Chooser::OpenJournal, {}, [&paths](const QString &path) {
                paths << path;
            });
    }
    QVERIFY2(answers.isEmpty(), "an answer never comes before the question has been put");
    QTRY_COMPARE(answers, (QList<bool>{true, false}));
    QCOMPARE(paths, (QStringList{u"/tmp/a.afterword"_s, QString()}));
    QVERIFY(panel() == nullptr);
}

void AskTest::choosesAPath()
{
    QTemporaryDir folder;
    std::optional<QString> chosen;
    const auto choose = [&](ask::Chooser chooser) {
        ask::choosePath(*m_theme,
                        m_line,
                        chooser,
                        folder.filePath(u"Journal.afterword"_s),
                        [&chosen](const QString &path) { chosen = path; });
        return m_window->findChild<QFileDialog *>();
    };
    QFileDialog *dialog = choose(ask::Chooser::NewJournal);
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->testOption(QFileDialog::DontUseNativeDialog));
    QCOMPARE(dialog->directory().absolutePath(), folder.path());
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QCOMPARE(name->text(), u"Journal.afterword"_s);
    name->setText(u"Mine"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(chosen, std::optional(folder.filePath(u"Mine.afterword"_s)));
    QTRY_VERIFY(m_window->findChild<QFileDialog *>() == nullptr);
    chosen.reset();
    dialog = choose(ask::Chooser::SavePdf);
    QCOMPARE(dialog->defaultSuffix(), u"pdf"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_COMPARE(chosen, std::optional(QString()));
}

void AskTest::isAnAlert()
{
    ask(true);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(panel());
    QVERIFY(interface != nullptr);
    QCOMPARE(interface->role(), QAccessible::AlertMessage);
    QCOMPARE(interface->text(QAccessible::Name), u"Erase this page?"_s);
    QCOMPARE(interface->text(QAccessible::Description), u"It is gone for good then."_s);
}

QTEST_MAIN(AskTest)
#include "ask_test.moc"
