// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/controls.h"

#include "ui/shared/mirror.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace afterword;
using namespace Qt::StringLiterals;

class ControlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void buttonHeights_data();
    void buttonHeights();
    void enterPressesAllButClay();
    void iconButtonIsNamed();
    void fieldKeepsItsSizeOnFocus();
    void chipTogglesByClickAndKey();
    void chipIsTakenOff();
    void chipThatOpensKeepsItsState();
    void segmentsMoveByKeys();
    void segmentsMirror();
    void switchFlips();
    void stateIsToldToAssistiveTools();

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    QVBoxLayout *m_column = nullptr;

    void show()
    {
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
};

void ControlsTest::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(Theme::Mode::Light);
    m_window = std::make_unique<QWidget>();
    m_window->resize(500, 300);
    m_column = new QVBoxLayout(m_window.get());
}

void ControlsTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

void ControlsTest::buttonHeights_data()
{
    QTest::addColumn<int>("height");
    for (const int height : {28, 30, 36, 40, 44}) {
        QTest::addRow("%d", height) << height;
    }
}

void ControlsTest::buttonHeights()
{
    QFETCH(int, height);
    for (const Look look : {Look::Primary, Look::Default, Look::Quiet, Look::Link, Look::Clay}) {
        auto *button = makeButton(*m_theme, look, u"Open"_s, m_window.get(), height);
        m_column->addWidget(button, 0, Qt::AlignLeft);
    }
    show();
    const QList<QPushButton *> all = m_window->findChildren<QPushButton *>();
    QCOMPARE(all.size(), 5);
    for (const QPushButton *button : all) {
        QCOMPARE(button->height(), height);
    }
}

void ControlsTest::enterPressesAllButClay()
{
    auto *plain = makeButton(*m_theme, Look::Default, u"Keep it"_s, m_window.get());
    auto *clay = makeButton(*m_theme, Look::Clay, u"Let it go"_s, m_window.get());
    m_column->addWidget(plain);
    m_column->addWidget(clay);
    show();
    QSignalSpy plainClicked(plain, &QPushButton::clicked);
    QSignalSpy clayClicked(clay, &QPushButton::clicked);
    plain->setFocus();
    QTest::keyClick(plain, Qt::Key_Return);
    QCOMPARE(plainClicked.count(), 1);
    clay->setFocus();
    QTest::keyClick(clay, Qt::Key_Return);
    QTest::keyClick(clay, Qt::Key_Enter);
    QCOMPARE(clayClicked.count(), 0);
    QTest::keyClick(clay, Qt::Key_Space);
    QCOMPARE(clayClicked.count(), 1);
}

void ControlsTest::iconButtonIsNamed()
{
    auto *button = makeIconButton(*m_theme, u"more"_s, u"More"_s, m_window.get());
    QCOMPARE(button->toolTip(), u"More"_s);
    QCOMPARE(button->size(), QSize(32, 32));
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(button);
    QCOMPARE(face->text(QAccessible::Name), u"More"_s);
    QVERIFY(!button->icon().pixmap(20).isNull());
}

void ControlsTest::fieldKeepsItsSizeOnFocus()
{
    auto *field = makeField(*m_theme, u"Name"_s, m_window.get());
    auto *tool = makeField(*m_theme, u"Find"_s, m_window.get(), 36);
    m_column->addWidget(field);
    m_column->addWidget(tool);
    show();
    tool->setFocus();
    QCOMPARE(field->height(), 40);
    QCOMPARE(tool->height(), 36);
    const QColor edge = field->grab().toImage().pixelColor(0, 20);
    QCOMPARE(edge, m_theme->color(Tone::Edge));
    setInvalid(field, true);
    QCOMPARE(field->grab().toImage().pixelColor(0, 20), m_theme->color(Tone::Clay));
    field->setFocus(Qt::MouseFocusReason);
    QCOMPARE(field->grab().toImage().pixelColor(0, 20), m_theme->color(Tone::Ring));
    QCOMPARE(field->grab().toImage().pixelColor(1, 20), m_theme->color(Tone::Ring));
    QCOMPARE(field->height(), 40);
    setInvalid(field, false);
    tool->setFocus();
    QCOMPARE(field->grab().toImage().pixelColor(0, 20), m_theme->color(Tone::Edge));
}

void ControlsTest::chipTogglesByClickAndKey()
{
    Chip chip(*m_theme, u"calm"_s, m_window.get());
    m_column->addWidget(&chip);
    show();
    QCOMPARE(chip.height(), 28);
    QSignalSpy clicked(&chip, &Chip::clicked);
    const QImage rest = chip.grab().toImage();
    QTest::mouseClick(&chip, Qt::LeftButton);
    QVERIFY(chip.isChecked());
    QVERIFY(chip.grab().toImage() != rest);
    QTest::keyClick(&chip, Qt::Key_Space);
    QVERIFY(!chip.isChecked());
    QTest::keyClick(&chip, Qt::Key_Return);
    QVERIFY(chip.isChecked());
    QCOMPARE(clicked.count(), 3);
}

void ControlsTest::chipIsTakenOff()
{
    Chip chip(*m_theme, u"the flat"_s, m_window.get());
    chip.setRemovable(true);
    chip.setChecked(true);
    m_column->addWidget(&chip, 0, Qt::AlignLeft);
    show();
    QSignalSpy removed(&chip, &Chip::removed);
    QSignalSpy clicked(&chip, &Chip::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 16, 14));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(clicked.count(), 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(16, 14));
    QCOMPARE(removed.count(), 1);
    QCOMPARE(clicked.count(), 1);
    QVERIFY(chip.isChecked());
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.count(), 2);
    // Mirrored, the x is at the other end.
    chip.setLayoutDirection(Qt::RightToLeft);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(16, 14));
    QCOMPARE(removed.count(), 3);
}

void ControlsTest::chipThatOpensKeepsItsState()
{
    Chip chip(*m_theme, u"Mood"_s, m_window.get());
    const int plain = chip.sizeHint().width();
    chip.setMenuArrow(true);
    QVERIFY(chip.sizeHint().width() > plain);
    show();
    QSignalSpy clicked(&chip, &Chip::clicked);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(10, 10));
    QCOMPARE(clicked.count(), 1);
    QVERIFY(!chip.isChecked());
}

void ControlsTest::segmentsMoveByKeys()
{
    Segments row(*m_theme, {u"Month"_s, u"Year"_s, u"All"_s}, m_window.get());
    m_column->addWidget(&row, 0, Qt::AlignLeft);
    show();
    QCOMPARE(row.height(), 34);
    QCOMPARE(row.current(), 0);
    QSignalSpy chosen(&row, &Segments::chosen);
    row.setCurrent(1);
    QCOMPARE(row.current(), 1);
    QCOMPARE(chosen.count(), 0);
    const QList<QPushButton *> buttons = row.findChildren<QPushButton *>();
    buttons.at(1)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(row.current(), 2);
    QCOMPARE(chosen.takeFirst().at(0).toInt(), 2);
    QVERIFY(buttons.at(2)->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(chosen.count(), 0); // the end
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QCOMPARE(row.current(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QCOMPARE(row.current(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(row.current(), 1);
    chosen.clear();
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QCOMPARE(row.current(), 0);
    QCOMPARE(chosen.count(), 1);
    // Tab stops once, at the choice.
    int stops = 0;
    for (const QPushButton *button : buttons) {
        stops += (button->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
    }
    QCOMPARE(stops, 1);
}

void ControlsTest::segmentsMirror()
{
    m_window->setLayoutDirection(Qt::RightToLeft);
    Segments row(*m_theme, {u"Month"_s, u"Year"_s, u"All"_s}, m_window.get());
    m_column->addWidget(&row, 0, Qt::AlignLeft);
    show();
    const QList<QPushButton *> buttons = row.findChildren<QPushButton *>();
    QVERIFY(buttons.at(0)->x() > buttons.at(2)->x());
    buttons.at(0)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(row.current(), 1);
}

void ControlsTest::switchFlips()
{
    Switch flip(*m_theme, u"Hide titles"_s, m_window.get());
    m_column->addWidget(&flip, 0, Qt::AlignLeft);
    show();
    QCOMPARE(flip.size(), QSize(36, 28));
    const auto at = [&flip](int x) { return flip.grab().toImage().pixelColor(x, 14); };
    QCOMPARE(at(10), m_theme->color(Tone::Surface)); // the knob
    QCOMPARE(at(26), m_theme->color(Tone::Edge));
    QSignalSpy toggled(&flip, &Switch::toggled);
    flip.setFocus();
    QTest::keyClick(&flip, Qt::Key_Space);
    QVERIFY(flip.isChecked());
    QCOMPARE(at(26), m_theme->color(Tone::OnAccent));
    QCOMPARE(at(10), m_theme->color(Tone::Accent));
    flip.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(at(10), m_theme->color(Tone::OnAccent));
    QTest::mouseClick(&flip, Qt::LeftButton);
    QVERIFY(!flip.isChecked());
    QCOMPARE(toggled.count(), 2);
}

void ControlsTest::stateIsToldToAssistiveTools()
{
    Switch flip(*m_theme, u"Hide titles"_s, m_window.get());
    Chip chip(*m_theme, u"calm"_s, m_window.get());
    Segments row(*m_theme, {u"Month"_s, u"Year"_s}, m_window.get());
    show();
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&flip);
    QCOMPARE(face->text(QAccessible::Name), u"Hide titles"_s);
    QCOMPARE(face->role(), QAccessible::CheckBox);
    QVERIFY(face->state().checkable);
    QVERIFY(!face->state().checked);
    face->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(flip.isChecked());
    QVERIFY(face->state().checked);

    face = QAccessible::queryAccessibleInterface(&chip);
    QCOMPARE(face->text(QAccessible::Name), u"calm"_s);
    QVERIFY(face->state().checkable);
    QVERIFY(face->actionInterface()->actionNames().contains(
        QAccessibleActionInterface::toggleAction()));
    chip.setChecked(true);
    QVERIFY(face->state().checked);

    face = QAccessible::queryAccessibleInterface(row.findChildren<QPushButton *>().at(1));
    QCOMPARE(face->role(), QAccessible::RadioButton);
    QCOMPARE(face->text(QAccessible::Name), u"Year"_s);
    QVERIFY(!face->state().checked);
}

QTEST_MAIN(ControlsTest)
#include "controls_test.moc"
