// SPDX-License-Identifier: GPL-3.0-or-later
// The Journal's search finds letters, in memory alone; never those that are sealed or let go.
#include "tests/ui/journal_window.h"
#include "ui/shared/markdown.h"

#include <QFile>

using namespace afterword;
using namespace afterword::test;
using namespace Qt::StringLiterals;

class JournalLettersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_bench = std::make_unique<JournalWindow>();
        QVERIFY(m_bench->start());
    }

    void cleanup() { m_bench.reset(); }

    void lettersAreFound();
    void sealedAndGoneLettersAreNot();
    void pictures_data();
    void pictures();

private:
    void type(const QString &text)
    {
        m_bench->field()->clear();
        m_bench->filters()->focusField();
        QTest::keyClicks(m_bench->field(), text);
    }

    Letter
    addLetter(const QString &to, const QString &text, LetterState state = LetterState::Draft);
    [[nodiscard]] QStringList letters() const;

    std::unique_ptr<JournalWindow> m_bench;
};

Letter JournalLettersTest::addLetter(const QString &to, const QString &text, LetterState state)
{
    Letter letter;
    letter.to = to;
    letter.state = state;
    letter.until = QDate(2026, 3, 1);
    const auto kept = m_bench->journal().keep(letter, text);
    JournalWindow::wait(kept);
    return std::get<Letter>(*kept.result());
}

/// The rows of letters above the pages, by name: those of one moment lie in any order.
QStringList JournalLettersTest::letters() const
{
    QStringList rows;
    for (const auto *each : m_bench->window().findChildren<QAbstractButton *>(u"foundLetter"_s)) {
        if (each->isVisible())
            rows << each->accessibleName();
    }
    rows.sort();
    return rows;
}

void JournalLettersTest::lettersAreFound()
{
    const Letter one = addLetter(u"To M."_s, u"The Kitchen waits."_s);
    addLetter(u"Kitchens"_s, u"All of them."_s);
    type(u"kitchen"_s);
    QTRY_COMPARE(letters(),
                 QStringList({u"Letter: Kitchens. Draft, last touched today"_s,
                              u"Letter: To M.. Draft, last touched today"_s}));
    QTRY_COMPARE(m_bench->pages(), 3);
    type(u"kitchen waits"_s); // both words, as in pages
    QTRY_COMPARE(letters().size(), 1);
    type(u"waits -kitchen"_s);
    QTRY_VERIFY(letters().isEmpty());
    type(u"tag:evenings"_s); // letters have no tags
    QTRY_COMPARE(m_bench->pages(), 1);
    QVERIFY(letters().isEmpty());
    type(u"kind:page"_s);
    QTRY_COMPARE(m_bench->pages(), 6);
    QVERIFY(letters().isEmpty());
    type(u"waits"_s);
    QTRY_COMPARE(letters().size(), 1);
    auto *row = m_bench->window().findChild<QAbstractButton *>(u"foundLetter"_s);
    row->setFocus(Qt::TabFocusReason);
    QTest::keyClick(row, Qt::Key_Space);
    QTRY_COMPARE(m_bench->window().roomId(), u"letters"_s);
    QTRY_COMPARE(m_bench->named<MarkdownEdit>("letterWords")->text(), u"The Kitchen waits."_s);

    // More than a few: the rest is in the Letters room, under the same words.
    for (int i = 0; i < 3; ++i)
        addLetter(u"Waits %1"_s.arg(i), u"Soup."_s);
    m_bench->window().go(Visit{.room = u"journal"_s});
    QTRY_COMPARE(letters().size(), 3);
    m_bench->open().session().settings().set(key::hidePreviews, true);
    type(u"wait"_s);
    QTRY_VERIFY(letters().size() == 3 && letters().filter(u"Letter: A letter."_s).size() == 3);
    m_bench->open().session().settings().set(key::hidePreviews, false);
    QTest::mouseClick(m_bench->named<QPushButton>("moreLetters"), Qt::LeftButton);
    QCOMPARE(m_bench->window().roomId(), u"letters"_s);
    QCOMPARE(m_bench->named<QLineEdit>("letterSearch")->text(), u"wait"_s);
}

void JournalLettersTest::sealedAndGoneLettersAreNot()
{
    const Letter draft = addLetter(u"To M."_s, u"A zeppelin."_s);
    addLetter(u"Zeppelins"_s, u"A zeppelin, sealed."_s, LetterState::Sealed);
    type(u"zeppelin"_s);
    QTRY_COMPARE(letters().size(), 1);
    QCOMPARE(m_bench->pages(), 0);
    Letter sealed = draft;
    sealed.state = LetterState::Sealed;
    sealed.until = QDate(2026, 3, 1);
    JournalWindow::wait(m_bench->journal().keep(sealed)); // while it is shown
    QTRY_VERIFY(letters().isEmpty());
    sealed = *m_bench->journal().letter(draft.id);
    sealed.state = LetterState::Open;
    JournalWindow::wait(m_bench->journal().keep(sealed));
    QTRY_COMPARE(letters().size(), 1);
    JournalWindow::wait(m_bench->journal().letGo(draft.id));
    QTRY_VERIFY(letters().isEmpty());
    // Nothing that could be searched lies in the file.
    QFile file(m_bench->open().file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("eppelin"));
}

void JournalLettersTest::pictures_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << Theme::Mode::Light << QSize(1280, 820);
    QTest::newRow("dark") << Theme::Mode::Dark << QSize(900, 640);
    QTest::newRow("rtl") << Theme::Mode::Light << QSize(1280, 820);
}

void JournalLettersTest::pictures()
{
    QFETCH(Theme::Mode, mode);
    QFETCH(QSize, size);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    QApplication::setLayoutDirection(tag == u"rtl" ? Qt::RightToLeft : Qt::LeftToRight);
    m_bench->open().theme().setMode(mode);
    m_bench->open().theme().apply();
    m_bench->window().resize(size);
    for (const QString &to : {u"To M., about the summer"_s, u"To me"_s, u"The flat"_s, u"Soup"_s})
        addLetter(to, u"The kitchen waits."_s);
    type(u"kitchen"_s);
    QTRY_COMPARE(letters().size(), 3);
    const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
    if (!folder.isEmpty() && QDir().mkpath(folder))
        m_bench->window().grab().save(folder + u"/journal-letters-"_s + tag + u".png"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QTEST_MAIN(JournalLettersTest)
#include "journal_letters_test.moc"
