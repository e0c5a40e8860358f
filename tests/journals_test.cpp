// SPDX-License-Identifier: GPL-3.0-or-later
// The journals that lie around: by their names, without opening one of them.
#include "app/journals.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class JournalsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namedLikeAJournalAndSorted();
    void theSameFileOnce();
    void nothingIsThere();
};

namespace {

void put(const QTemporaryDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
}

QStringList names(const QList<journals::Found> &found)
{
    QStringList all;
    for (const journals::Found &each : found)
        all += each.name;
    return all;
}

} // namespace

void JournalsTest::namedLikeAJournalAndSorted()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const QTemporaryDir folder;
    for (const auto &name : {u"Notes 10.afterword"_s,
                             u"notes 2.afterword"_s,
                             u"Äpfel.afterword"_s,
                             u"letter.txt"_s,
                             u"a.b.afterword"_s})
        put(folder, name);
    QVERIFY(QDir(folder.path()).mkdir(u"folder.afterword"_s));
    const QStringList found = names(journals::inFolders({folder.path(), QString()}));
    QCOMPARE(found.size(), 4);
    QVERIFY(found.indexOf(u"notes 2"_s) < found.indexOf(u"Notes 10"_s));
    QVERIFY(found.contains(u"a.b"_s));
    QVERIFY(found.contains(u"Äpfel"_s));
}

void JournalsTest::theSameFileOnce()
{
    const QTemporaryDir folder;
    put(folder, u"One.afterword"_s);
    QVERIFY(QFile::link(folder.filePath(u"One.afterword"_s), folder.filePath(u"Two.afterword"_s)));
    QVERIFY(QFile::link(folder.filePath(u"gone"_s), folder.filePath(u"Lost.afterword"_s)));
    QCOMPARE(names(journals::inFolders({folder.path(), folder.path()})), QStringList{u"One"_s});
}

void JournalsTest::nothingIsThere()
{
    const QTemporaryDir folder;
    QVERIFY(journals::inFolders({folder.filePath(u"nowhere"_s)}).isEmpty());
    QVERIFY(journals::inFolders({}).isEmpty());
}

QTEST_GUILESS_MAIN(JournalsTest)
#include "journals_test.moc"
