// SPDX-License-Identifier: GPL-3.0-or-later
// Each of the 202 themes is asked by a prompt, a path or a card, answered by a rule of the program,
// or left out with a reason (resources/reflect/themes.json).
#include "app/reflect/deck.h"
#include "app/reflect/path.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace afterword;
using namespace afterword::reflect;
using namespace Qt::StringLiterals;

namespace {

constexpr int themesInAll = 202;
constexpr int shortestReason = 20;

QJsonObject ruled()
{
    QFile file(QStringLiteral(AFTERWORD_SOURCE_DIR "/resources/reflect/themes.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QSet<int> named(const QString &list, const QString &reason)
{
    QSet<int> themes;
    const QJsonArray rows = ruled().value(list).toArray();
    for (const auto &row : rows) {
        const QJsonObject object = row.toObject();
        const int theme = object.value("theme"_L1).toInt();
        const bool told = object.value(reason).toString().size() >= shortestReason;
        if (theme < 1 || theme > themesInAll || !told || themes.contains(theme))
            qWarning("a row of %s that says nothing: %d", qPrintable(list), theme);
        else
            themes.insert(theme);
    }
    return themes;
}

QSet<int> asked()
{
    QSet<int> themes;
    for (const Prompt &prompt : loadPrompts(u"en"_s).value_or(QList<Prompt>()))
        themes += QSet<int>(prompt.themes.begin(), prompt.themes.end());
    for (const Path &path : loadPaths(u"en"_s).value_or(QList<Path>()))
        themes += QSet<int>(path.themes.begin(), path.themes.end());
    return themes;
}

} // namespace

class ThemesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void everyThemeIsSomewhere()
    {
        const QSet<int> covered = asked() + named(u"rules"_s, u"rule"_s);
        const QSet<int> left = named(u"left_out"_s, u"reason"_s);
        for (int theme = 1; theme <= themesInAll; ++theme) {
            const QByteArray where = "theme " + QByteArray::number(theme);
            QVERIFY2(covered.contains(theme) != left.contains(theme), where.constData());
        }
    }

    void everyRowSaysSomething()
    {
        const QJsonObject file = ruled();
        QCOMPARE(file.value("version"_L1).toInt(), 1);
        QCOMPARE(named(u"rules"_s, u"rule"_s).size(), file.value("rules"_L1).toArray().size());
        QCOMPARE(named(u"left_out"_s, u"reason"_s).size(),
                 file.value("left_out"_L1).toArray().size());
    }

    void everyPromptAndPathHasThemes()
    {
        for (const Prompt &prompt : loadPrompts(u"en"_s).value_or(QList<Prompt>()))
            QVERIFY2(!prompt.themes.isEmpty(), qPrintable(prompt.id));
        const QList<Path> paths = loadPaths(u"en"_s).value_or(QList<Path>());
        QVERIFY(!paths.isEmpty());
        for (const Path &path : paths)
            QVERIFY2(!path.themes.isEmpty(), qPrintable(path.id));
    }
};

QTEST_APPLESS_MAIN(ThemesTest)
#include "themes_test.moc"
