// SPDX-License-Identifier: GPL-3.0-or-later
// Whether longer words fit: the window in a made-up language, whose texts are English with accents,
// 35 % longer and in brackets, and in each real one. In a small window and with large letters no
// text of the program is cut short, no paragraph is lower than its lines, and nothing that is laid
// out lies over its neighbour.
#include "app/base/language.h"
#include "tests/gui/fit.h"
#include "tests/gui/tour_walk.h"
#include "tests/support/counted.h"
#include "tests/support/open_window.h"
#include "ui/hands.h"
#include "ui/rooms.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr double pseudoLonger = 0.35;
constexpr int settlePatience = 2'000; ///< what still does not fit after that is told
const QString pseudoCode = u"pseudo"_s;

/// Longer, with accents, between brackets; what stands for something else stays.
QString pseudoOf(const QString &source)
{
    static const QRegularExpression format(u"^[dMyhHmA:.,' \\-/]+$"_s);
    static const QRegularExpression kept(u"%L?[n\\d]|<[^>]*>|&(?=\\w)"_s);
    if (source.isEmpty() || format.match(source).hasMatch())
        return source; // a pattern of a date
    static const QString plain = u"aeioucnsyAEIOUCNSY"_s;
    static const QString accented = u"âéîöüçñšýÂÉÎÖÜÇÑŠÝ"_s;
    QString words;
    qsizetype at = 0;
    const auto accent = [&words](QStringView part) {
        for (const QChar each : part) {
            const qsizetype index = plain.indexOf(each);
            words += index < 0 ? each : accented.at(index);
        }
    };
    for (auto all = kept.globalMatch(source); all.hasNext();) {
        const auto match = all.next();
        accent(QStringView(source).mid(at, match.capturedStart() - at));
        words += match.captured();
        at = match.capturedEnd();
    }
    accent(QStringView(source).mid(at));
    // Words, not one long string: languages that are longer wrap as well.
    const auto more = static_cast<qsizetype>(static_cast<double>(source.size()) * pseudoLonger);
    QString rest;
    while (rest.size() < more)
        rest += rest.size() % 6 == 0 && source.contains(u' ') ? u' ' : u'ö';
    return u'[' + words + rest + u']';
}

class PseudoTranslator final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QString made = pseudoOf(QString::fromUtf8(source));
        m_made.insert(made);
        return made;
    }

    [[nodiscard]] bool made(const QString &text) const { return m_made.contains(text); }

private:
    mutable QSet<QString> m_made;
};

} // namespace

class PseudoLocaleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingFits_data();
    void everythingFits();
    void everyStateFits_data();
    void everyStateFits();
    void aCutTextIsFound();
    void cleanup();

private:
    void begin(const QString &code);
    void look(QWidget &window, const QString &where);
    void keepPicture(QWidget &window, const QString &where);

    PseudoTranslator m_pseudo;
    test::Fit m_fit;
};

void PseudoLocaleTest::begin(const QString &code)
{
    m_fit = {};
    if (code == pseudoCode)
        QCoreApplication::installTranslator(&m_pseudo);
    else
        language::use(code);
    QApplication::setLayoutDirection(code == u"ar" ? Qt::RightToLeft : Qt::LeftToRight);
}

void PseudoLocaleTest::cleanup()
{
    QCoreApplication::removeTranslator(&m_pseudo);
    language::use(u"en"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void PseudoLocaleTest::look(QWidget &window, const QString &where)
{
    QTest::qWait(0); // what was asked to be laid out is
    const test::Fit before = m_fit;
    // What comes late (an answer of the desktop, a line that appears) is laid out at its own pace.
    static_cast<void>(QTest::qWaitFor(
        [this, &window, &where, &before]() {
            m_fit = before;
            m_fit.look(window, where);
            return m_fit.complaints.size() == before.complaints.size();
        },
        settlePatience));
    keepPicture(window, where);
}

void PseudoLocaleTest::keepPicture(QWidget &window, const QString &where)
{
    const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
    if (!folder.isEmpty())
        QVERIFY(window.grab().save(folder + u"/fits-"_s
                                   + QString::fromLatin1(QTest::currentDataTag()) + u'-' + where
                                   + u".png"_s));
}

void PseudoLocaleTest::everythingFits_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QSize>("size");
    QTest::newRow("pseudo-900") << pseudoCode << QSize(900, 640);
    QTest::newRow("pseudo-1280") << pseudoCode << QSize(1280, 820);
    for (const language::Language &each : language::all()) {
        const QString code = QString::fromLatin1(each.code);
        QTest::newRow(qPrintable(code + u"-900"_s)) << code << QSize(900, 640);
    }
}

void PseudoLocaleTest::everythingFits()
{
    QFETCH(const QString, code);
    QFETCH(const QSize, size);
    begin(code);
    test::OpenWindow house;
    house.setNow(u"2026-03-03T21:00:00+01:00"_s);
    QVERIFY(house.start());
    house.window().resize(size);
    look(house.window(), u"lock"_s);
    QVERIFY(house.unlock());
    for (const RoomRow &room : rooms()) {
        if (room.make == nullptr)
            continue;
        const QString id = QString::fromLatin1(room.id);
        house.window().go(Visit{.room = id});
        QTRY_VERIFY(house.window().room() != nullptr && house.window().room()->isVisible());
        look(house.window(), id);
        if (id != u"settings")
            continue;
        const auto pages = house.window().room()->findChildren<QAbstractButton *>(
            QRegularExpression(u"^page\\d$"_s));
        for (QAbstractButton *page : pages) {
            page->click();
            look(house.window(), id + u'-' + page->objectName());
        }
    }
    m_fit.complaints.removeDuplicates();
    QVERIFY2(m_fit.complaints.isEmpty(), qPrintable(u'\n' + m_fit.complaints.join(u'\n')));
    QVERIFY2(m_fit.seen > 300, qPrintable(QString::number(m_fit.seen)));
}

void PseudoLocaleTest::everyStateFits_data()
{
    QTest::addColumn<QString>("code");
    // Two long languages and the one from right to left; all of them where there is time.
    const bool all = longRun();
    for (const language::Language &each : language::all()) {
        const QString code = QString::fromLatin1(each.code);
        if (all || code == u"de" || code == u"es" || code == u"ar")
            QTest::newRow(each.code) << code;
    }
}

/// The tour as each language takes it: panels, menus and paths as well.
void PseudoLocaleTest::everyStateFits()
{
    QFETCH(const QString, code);
    begin(code);
    hands::readAlong(code);
    test::TourWalk walk;
    walk.options.language = code; // goes on where a word of the content is not found
    static_cast<void>(walk.go([this](const QString &state, MainWindow &window) {
        for (QWidget *each : test::TourWalk::tops(window))
            m_fit.look(*each, state);
        keepPicture(window, state);
    }));
    m_fit.complaints.removeDuplicates();
    QVERIFY2(m_fit.complaints.isEmpty(), qPrintable(u'\n' + m_fit.complaints.join(u'\n')));
    QVERIFY2(walk.states() > 60, qPrintable(QString::number(walk.states())));
}

void PseudoLocaleTest::aCutTextIsFound()
{
    begin(u"en"_s);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    auto *label = new QLabel(u"A text that is longer than its place"_s, &window);
    label->setFixedWidth(60);
    row->addWidget(label);
    auto *wrapped = new QLabel(u"A text that takes more lines than it may have here"_s, &window);
    wrapped->setWordWrap(true);
    wrapped->setFixedSize(60, 20);
    row->addWidget(wrapped);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    look(window, u"planted"_s);
    QCOMPARE(m_fit.complaints.size(), 2);
    label->move(wrapped->pos());
    look(window, u"planted"_s);
    QCOMPARE(m_fit.complaints.size(), 5); // both again, and one over the other
}

QTEST_MAIN(PseudoLocaleTest)
#include "pseudo_locale_test.moc"
