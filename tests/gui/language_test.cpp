// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window in each language: nothing that is shown, or said by a screen reader, is still in
// English; reading begins on the right side; the lock screen and the first steps as well.
#include "app/base/language.h"

#include "tests/support/open_window.h"
#include "ui/rooms.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

/// Every English text to what it is in a language, by the file of that language.
QHash<QString, QSet<QString>> translationsTo(const QString &code)
{
    QHash<QString, QSet<QString>> all;
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/translations/afterword_") + code
               + u".ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            all[source].insert(xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return all;
}

void contentIn(const QJsonValue &value, QSet<QString> &words)
{
    if (value.isString())
        words.insert(value.toString());
    for (const QJsonValue &row : value.toArray())
        contentIn(row, words);
    for (const QJsonValue &member : value.toObject())
        contentIn(member, words);
}

/// What a language without content of its own is asked in English.
QSet<QString> contentInEnglish(const QString &code)
{
    const QString resources = QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/");
    QSet<QString> words;
    for (const QString &part : {u"reflect/"_s, u"care/"_s, u"help/"_s}) {
        if (QFile::exists(resources + part + code))
            continue;
        QDirIterator files(
            resources + part + u"en"_s, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                contentIn(QJsonDocument::fromJson(file.readAll()).object(), words);
        }
    }
    return words;
}

/// What a person or a screen reader meets in a widget.
QStringList wordsIn(QWidget &in)
{
    QStringList words;
    QList<QWidget *> all = in.findChildren<QWidget *>();
    all.prepend(&in);
    for (const QWidget *each : std::as_const(all)) {
        if (!each->isVisible())
            continue;
        words << each->accessibleName() << each->accessibleDescription() << each->toolTip();
        if (const auto *label = qobject_cast<const QLabel *>(each))
            words << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            words << button->text();
        if (const auto *field = qobject_cast<const QLineEdit *>(each))
            words << field->placeholderText();
        if (const auto *choice = qobject_cast<const QComboBox *>(each)) {
            for (int i = 0; i < choice->count(); ++i)
                words << choice->itemText(i);
        }
    }
    words.removeAll(QString());
    return words;
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void languages_data();

    void nothingStaysEnglish_data() { languages_data(); }

    void nothingStaysEnglish();

    void theFirstStepsToo_data() { languages_data(); }

    void theFirstStepsToo();
    void cleanup();

private:
    void hold(QWidget &window, const QString &where);

    QHash<QString, QSet<QString>> m_known;
    QSet<QString> m_content;
    qsizetype m_seen = 0; ///< texts that were in the language
};

void LanguageTest::languages_data()
{
    QTest::addColumn<QString>("code");
    for (const language::Language &each : language::all()) {
        if (qstrcmp(each.code, "en") != 0)
            QTest::newRow(each.code) << QString::fromLatin1(each.code);
    }
}

void LanguageTest::cleanup()
{
    language::use(u"en"_s);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void LanguageTest::hold(QWidget &window, const QString &where)
{
    for (const QString &word : wordsIn(window)) {
        const auto known = m_known.constFind(word);
        if (known == m_known.constEnd() || m_content.contains(word)) {
            ++m_seen;
            continue;
        }
        // Some words are the same in both: "Start", "Export".
        QVERIFY2(known->contains(word), qPrintable(where + u": "_s + word));
    }
    const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
    if (!folder.isEmpty())
        QVERIFY(window.grab().save(folder + u"/language-"_s + language::code() + u'-' + where
                                   + u".png"_s));
}

void LanguageTest::nothingStaysEnglish()
{
    QFETCH(const QString, code);
    m_known = translationsTo(code);
    QVERIFY(m_known.size() > 1'500);
    m_content = contentInEnglish(code);
    m_seen = 0;
    language::use(code);
    QApplication::setLayoutDirection(QLocale().textDirection());
    QCOMPARE(QApplication::isRightToLeft(), code == u"ar");
    test::OpenWindow house;
    house.setNow(u"2026-03-03T21:00:00+01:00"_s);
    QVERIFY(house.start());
    hold(house.window(), u"lock"_s);
    QVERIFY(house.unlock());
    for (const RoomRow &room : rooms()) {
        if (room.make == nullptr)
            continue;
        const QString id = QString::fromLatin1(room.id);
        house.window().go(Visit{.room = id});
        QTRY_VERIFY(house.window().room() != nullptr && house.window().room()->isVisible());
        hold(house.window(), id);
        if (id != u"settings")
            continue;
        const auto pages = house.window().room()->findChildren<QAbstractButton *>(
            QRegularExpression(u"^page\\d$"_s));
        QVERIFY(pages.size() >= 6);
        for (QAbstractButton *page : pages) {
            page->click();
            hold(house.window(), id + u'-' + page->objectName());
        }
    }
    QVERIFY2(m_seen > 200, qPrintable(QString::number(m_seen)));
}

void LanguageTest::theFirstStepsToo()
{
    QFETCH(const QString, code);
    m_known = translationsTo(code);
    language::use(code);
    const QTemporaryDir folder;
    Session::Options how;
    how.settingsPath = folder.filePath(u"s.ini"_s);
    Session session(how);
    Theme theme;
    MainWindow window(session, theme);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    m_seen = 0;
    hold(window, u"welcome"_s);
    QVERIFY(m_seen > 5);
}

QTEST_MAIN(LanguageTest)
#include "language_test.moc"
