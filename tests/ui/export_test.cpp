// SPDX-License-Identifier: GPL-3.0-or-later
// Pages leave the journal by click and key: chosen pages, all of them, one; what is looked at is
// what is written, names go as initials, and nothing is there before it is whole.
#include "tests/ui/journal_bench.h"
#include "ui/shared/ask.h"
#include "ui/shared/export_panel.h"
#include "ui/shared/paper_view.h"

#include <QComboBox>
#include <QDir>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

bool exportFill(JournalBench &bench)
{
    if (!bench.temp.create())
        return false;
    const auto kim = bench.journal().ensurePerson(u"Kim"_s);
    return test::settled(kim) && kim.result()
           && !bench.add(u"2025-10-01T09:00:00+02:00"_s, u"Kim rang. **Rain** all day."_s).isNull()
           && !bench.add(u"2025-10-03T21:14:00+02:00"_s, u"Bread and tea."_s).isNull();
}

} // namespace

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void cleanup() { ask::setScript(nullptr); }

    void chosenAsWebPage();
    void handOffIsWhatIsShown();
    void escapeLeavesNothing();
};

void ExportTest::chosenAsWebPage()
{
    const QTemporaryDir folder;
    JournalBench bench;
    QVERIFY(exportFill(bench));
    bench.show();
    QTest::keyClick(bench.list(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(bench.click(u"Export…"_s));
    auto *what = qobject_cast<QComboBox *>(bench.find(u"exportWhat"_s));
    QVERIFY(what != nullptr && what->hasFocus());
    what->setCurrentText(u"Web page (HTML)"_s);
    QVERIFY(bench.click(bench.find(u"exportInitials"_s)));
    ask::Script script{{}, {folder.filePath(u"a.html"_s)}};
    ask::setScript(&script);
    QVERIFY(bench.click(bench.find(u"panelAct"_s)));
    QTRY_VERIFY(QFile::exists(folder.filePath(u"a.html"_s)));
    QFile file(folder.filePath(u"a.html"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(file.readAll());
    QVERIFY(html.contains(u"K. rang. <strong>Rain</strong> all day."_s));
    QVERIFY(html.contains(u"Bread and tea."_s));
    QVERIFY(!html.contains(u"Kim"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    // It says where it is, and can be closed.
    QTRY_VERIFY(bench.button(u"Close"_s) != nullptr);
    QVERIFY(bench.click(u"Close"_s));
}

void ExportTest::handOffIsWhatIsShown()
{
    const QTemporaryDir folder;
    JournalBench bench;
    QVERIFY(exportFill(bench));
    bench.show();
    QTest::keyClick(bench.list(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(bench.click(u"Export…"_s));
    auto *what = qobject_cast<QComboBox *>(bench.find(u"exportWhat"_s));
    QVERIFY(what != nullptr);
    // For a therapist names are initials from the start; for anything else by choice.
    const auto *initials = qobject_cast<QAbstractButton *>(bench.find(u"exportInitials"_s));
    QVERIFY(initials->isChecked());
    what->setCurrentText(u"Web page (HTML)"_s);
    QVERIFY(!initials->isChecked());
    what->setCurrentIndex(0);
    QVERIFY(initials->isChecked());
    QVERIFY(bench.click(bench.find(u"panelAct"_s))); // the hand-off stands first
    PaperView *view = nullptr;
    QTRY_VERIFY((view = qobject_cast<PaperView *>(bench.find(u"paperView"_s))) != nullptr);
    QVERIFY(view->hasFocus());
    QCOMPARE(view->count(), 2);
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(view->page(), 1);
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(view->page(), 1);
    QTest::keyClick(view, Qt::Key_Home);
    QCOMPARE(view->page(), 0);
    const QString shots = qEnvironmentVariable("AFTERWORD_SHOTS");
    if (!shots.isEmpty())
        view->window()->grab().save(shots + u"/export-preview.png"_s);
    ask::Script script{{}, {folder.filePath(u"hand off.pdf"_s)}};
    ask::setScript(&script);
    QVERIFY(bench.click(bench.find(u"exportSave"_s)));
    QTRY_VERIFY(QFile::exists(folder.filePath(u"hand off.pdf"_s)));
    QFile file(folder.filePath(u"hand off.pdf"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
    QCOMPARE(file.permissions() & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
}

void ExportTest::escapeLeavesNothing()
{
    JournalBench bench;
    QVERIFY(exportFill(bench));
    bench.show();
    QTest::keyClick(bench.list(), Qt::Key_A, Qt::ControlModifier);
    QVERIFY(bench.click(u"Export…"_s));
    const QPointer<QWidget> panel = bench.find(u"exportPanel"_s);
    QVERIFY(panel != nullptr);
    const QString shots = qEnvironmentVariable("AFTERWORD_SHOTS");
    if (!shots.isEmpty())
        panel->window()->grab().save(shots + u"/export-choice.png"_s);
    QTest::keyClick(bench.find(u"exportWhat"_s), Qt::Key_Escape);
    QTRY_VERIFY(panel == nullptr);
    QVERIFY(bench.list()->isVisible());
}

QTEST_MAIN(ExportTest)
#include "export_test.moc"
