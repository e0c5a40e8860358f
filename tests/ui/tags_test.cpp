// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/controls.h"
#include "ui/shared/panels.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace afterword;
using namespace Qt::StringLiterals;

class TagsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tagIsAddedByKeys();
    void tagIsNotAddedTwice();
    void tagEscapeCancels();
    void tagBackspaceInEmptyFieldDoesNothing();
    void tagIsCompleted();
    void tagIsKeptWhenOneLeavesTheField();
    void tagIsRemoved();
    void tagsReadOnly();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;

    void show()
    {
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    [[nodiscard]] static QAbstractButton *tag(const TagRow &row, const QString &name);
    [[nodiscard]] static QPushButton *addButton(const TagRow &row);
};

void TagsTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(Theme::Mode::Light);
    m_theme->setReduceMotion(true);
    m_window = std::make_unique<QWidget>();
    m_window->resize(640, 480);
}

void TagsTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

QAbstractButton *TagsTest::tag(const TagRow &row, const QString &name)
{
    const QList<QAbstractButton *> all = row.findChildren<QAbstractButton *>();
    for (QAbstractButton *button : all) {
        if (button->text() == name && button->isVisibleTo(&row)) {
            return button;
        }
    }
    return nullptr;
}

QPushButton *TagsTest::addButton(const TagRow &row)
{
    return row.findChild<QPushButton *>();
}

void TagsTest::tagIsAddedByKeys()
{
    TagRow row(*m_theme, m_window.get());
    row.resize(600, 60);
    row.setTags({u"evenings"_s});
    show();
    QSignalSpy added(&row, &TagRow::added);
    QTest::mouseClick(addButton(row), Qt::LeftButton);
    auto *field = row.findChild<QLineEdit *>();
    QTRY_VERIFY(field->hasFocus());
    QVERIFY(!addButton(row)->isVisible());
    QTest::keyClicks(field, u"  the   flat "_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(added.takeFirst().at(0).toString(), u"the flat"_s);
    QCOMPARE(row.tags(), QStringList({u"evenings"_s, u"the flat"_s}));
    QVERIFY(tag(row, u"the flat"_s) != nullptr);
    // Open for the next one; an empty Enter closes.
    QVERIFY(field->hasFocus());
    QVERIFY(field->text().isEmpty());
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!field->isVisible());
    QVERIFY(addButton(row)->hasFocus());
    QCOMPARE(added.count(), 0);
    // The owner says what it already shows: nothing moves.
    QAbstractButton *before = tag(row, u"the flat"_s);
    row.setTags({u"evenings"_s, u"the flat"_s});
    QCOMPARE(tag(row, u"the flat"_s), before);
}

void TagsTest::tagIsNotAddedTwice()
{
    TagRow row(*m_theme, m_window.get());
    row.setTags({u"Evenings"_s});
    row.setKnown({u"Work"_s});
    show();
    QSignalSpy added(&row, &TagRow::added);
    row.startAdding();
    auto *field = row.findChild<QLineEdit *>();
    field->completer()->setCompletionMode(QCompleter::InlineCompletion);
    QTest::keyClicks(field, u"evenings"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(added.count(), 0);
    QCOMPARE(row.tags().size(), 1);
    QTest::keyClicks(field, u"work"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(added.takeFirst().at(0).toString(), u"Work"_s);
}

void TagsTest::tagEscapeCancels()
{
    TagRow row(*m_theme, m_window.get());
    show();
    QSignalSpy added(&row, &TagRow::added);
    row.startAdding();
    auto *field = row.findChild<QLineEdit *>();
    QTest::keyClicks(field, u"never"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!field->isVisible());
    QVERIFY(addButton(row)->isVisible());
    QCOMPARE(added.count(), 0);
    row.startAdding();
    QVERIFY(field->text().isEmpty());
}

void TagsTest::tagBackspaceInEmptyFieldDoesNothing()
{
    TagRow row(*m_theme, m_window.get());
    row.setTags({u"evenings"_s});
    show();
    QSignalSpy removed(&row, &TagRow::removed);
    row.startAdding();
    auto *field = row.findChild<QLineEdit *>();
    QTest::keyClick(field, Qt::Key_Backspace);
    QCOMPARE(removed.count(), 0);
    QVERIFY(field->isVisible());
    QCOMPARE(row.tags(), QStringList({u"evenings"_s}));
}

void TagsTest::tagIsCompleted()
{
    TagRow row(*m_theme, m_window.get());
    row.resize(600, 60);
    row.setTags({u"evenings"_s});
    row.setKnown({u"evenings"_s, u"Mornings"_s, u"work"_s});
    show();
    QSignalSpy added(&row, &TagRow::added);
    row.startAdding();
    auto *field = row.findChild<QLineEdit *>();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"nings"_s);
    QAbstractItemView *popup = field->completer()->popup();
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(popup->model()->rowCount(), 1); // not the one already there
    QCOMPARE(popup->model()->index(0, 0).data().toString(), u"Mornings"_s);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(added.count(), 1);
    QCOMPARE(added.takeFirst().at(0).toString(), u"Mornings"_s);
    QCOMPARE(row.tags(), QStringList({u"evenings"_s, u"Mornings"_s}));
    QTRY_VERIFY(field->text().isEmpty());
}

void TagsTest::tagIsKeptWhenOneLeavesTheField()
{
    QLineEdit other(m_window.get());
    other.move(0, 100);
    TagRow row(*m_theme, m_window.get());
    row.resize(600, 60);
    show();
    QSignalSpy added(&row, &TagRow::added);
    row.startAdding();
    auto *field = row.findChild<QLineEdit *>();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"slow"_s);
    QTest::mouseClick(&other, Qt::LeftButton);
    QCOMPARE(added.count(), 1);
    QTRY_VERIFY(!field->isVisible());
    QVERIFY(other.hasFocus());
}

void TagsTest::tagIsRemoved()
{
    TagRow row(*m_theme, m_window.get());
    row.resize(600, 60);
    row.setTags({u"evenings"_s, u"the flat"_s, u"work"_s});
    show();
    QSignalSpy removed(&row, &TagRow::removed);
    QAbstractButton *first = tag(row, u"evenings"_s);
    QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(10, 14));
    QCOMPARE(removed.count(), 0); // beside the x
    QTest::mouseClick(first, Qt::LeftButton, {}, QPoint(first->width() - 10, 14));
    QCOMPARE(removed.takeFirst().at(0).toString(), u"evenings"_s);
    tag(row, u"the flat"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QCOMPARE(removed.takeFirst().at(0).toString(), u"the flat"_s);
    QCOMPARE(row.tags(), QStringList({u"work"_s}));
    QVERIFY(tag(row, u"work"_s)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    QVERIFY(row.tags().isEmpty());
    QVERIFY(addButton(row)->hasFocus());
}

void TagsTest::tagsReadOnly()
{
    TagRow row(*m_theme, m_window.get());
    row.setTags({u"evenings"_s});
    row.setReadOnly(true);
    show();
    QSignalSpy removed(&row, &TagRow::removed);
    QVERIFY(!addButton(row)->isVisible());
    QAbstractButton *only = tag(row, u"evenings"_s);
    QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(only->width() - 8, 14));
    QCOMPARE(removed.count(), 0);
    row.startAdding();
    QVERIFY(!row.findChild<QLineEdit *>()->isVisible());
}

QTEST_MAIN(TagsTest)
#include "tags_test.moc"
