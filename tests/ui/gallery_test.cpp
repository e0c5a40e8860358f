// SPDX-License-Identifier: GPL-3.0-or-later
// Every shared control on one board, in each theme, mirrored, at 200 % and with large text. With
// AFTERWORD_SHOTS set to a folder the boards are written there as PNG, to be looked at.
#include "tests/ui/board.h"
#include "ui/shared/controls.h"
#include "ui/shared/mood.h"
#include "ui/shared/panels.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace afterword;
using namespace Qt::StringLiterals;
using board::Board;

namespace {

void save(const QPixmap &picture, const QString &name)
{
    const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder)) {
        picture.save(folder % u'/' % name % u".png"_s);
    }
}

QPixmap drawn(QWidget &widget, double ratio)
{
    QPixmap picture(widget.size() * ratio);
    picture.setDevicePixelRatio(ratio);
    widget.render(&picture);
    return picture;
}

} // namespace

class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boards_data();
    void boards();
    void menusAndLists_data();
    void menusAndLists();
    void statesUpClose_data();
    void statesUpClose();
    void everyStopHasAName();
    void cleanup();
};

void GalleryTest::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void GalleryTest::boards_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::addColumn<bool>("rtl");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<double>("scale");
    QTest::newRow("light") << Theme::Mode::Light << false << 1.0 << 1.0;
    QTest::newRow("dark") << Theme::Mode::Dark << false << 1.0 << 1.0;
    QTest::newRow("contrast") << Theme::Mode::Contrast << false << 1.0 << 1.0;
    QTest::newRow("rtl") << Theme::Mode::Light << true << 1.0 << 1.0;
    QTest::newRow("200pct") << Theme::Mode::Light << false << 2.0 << 1.0;
    QTest::newRow("large-text") << Theme::Mode::Dark << false << 1.0 << 1.6;
}

void GalleryTest::boards()
{
    QFETCH(Theme::Mode, mode);
    QFETCH(bool, rtl);
    QFETCH(double, ratio);
    QFETCH(double, scale);
    QGuiApplication::setLayoutDirection(rtl ? Qt::RightToLeft : Qt::LeftToRight);
    Theme theme;
    theme.setMode(mode);
    theme.setScale(scale);
    theme.setReduceMotion(true);
    Board board(theme);
    new FocusRing(theme, &board);
    board.resize(board.sizeHint().expandedTo(QSize(1280, 820)));
    board.show();
    QVERIFY(QTest::qWaitForWindowActive(&board));
    board.notice->show(u"Page moved to the bin."_s, u"Undo"_s, [] {});
    for (QWidget *widget : std::as_const(board.hovered)) {
        widget->setAttribute(Qt::WA_UnderMouse);
        QMouseEvent move(QEvent::MouseMove,
                         QPointF(widget->rect().center()),
                         widget->mapToGlobal(QPointF(widget->rect().center())),
                         Qt::NoButton,
                         Qt::NoButton,
                         Qt::NoModifier);
        QApplication::sendEvent(widget, &move);
    }
    board.focusable->setFocus(Qt::TabFocusReason);
    const double sharp = ratio * board.devicePixelRatioF();
    const QPixmap picture = drawn(board, sharp);
    save(picture, u"board-"_s % QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(picture.size(), board.size() * sharp);
    const QImage image = picture.toImage();
    QCOMPARE(image.pixelColor(3, 3), theme.color(Tone::Window));
    // Nothing is squeezed under what it asks for.
    const QList<QWidget *> all = board.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
            const QString what = QString::fromLatin1(widget->metaObject()->className()) % u' '
                                 % widget->accessibleName();
            QVERIFY2(widget->width() >= widget->minimumSizeHint().width()
                         && widget->height() >= widget->minimumSizeHint().height(),
                     qPrintable(what));
            QVERIFY2(widget->height() >= 28 && widget->width() >= 28, qPrintable(what));
        }
    }
}

void GalleryTest::menusAndLists_data()
{
    QTest::addColumn<Theme::Mode>("mode");
    QTest::newRow("light") << Theme::Mode::Light;
    QTest::newRow("dark") << Theme::Mode::Dark;
}

void GalleryTest::menusAndLists()
{
    QFETCH(Theme::Mode, mode);
    Theme theme;
    theme.setMode(mode);
    QMenu menu;
    menu.addAction(themeIcon(theme, u"flag"_s, Tone::Text), u"Mark an event…"_s);
    auto *hide = menu.addAction(themeIcon(theme, u"eye-off"_s, Tone::Text), u"Hide titles"_s);
    hide->setShortcut(QKeySequence(u"Ctrl+H"_s));
    menu.addSeparator();
    auto *undo = menu.addAction(themeIcon(theme, u"another"_s), u"Undo"_s);
    undo->setEnabled(false);
    auto *check = menu.addAction(u"Newest first"_s);
    check->setCheckable(true);
    check->setChecked(true);
    menu.popup(QPoint(20, 20));
    menu.setActiveAction(hide);
    QTRY_VERIFY(menu.isVisible());
    save(menu.grab(), u"menu-"_s % QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(menu.actionGeometry(hide).height() >= 32);
    menu.close();

    QWidget window;
    auto *combo = new QComboBox(&window);
    combo->addItems({u"1 minute"_s, u"5 minutes"_s, u"10 minutes"_s});
    combo->setCurrentIndex(1);
    auto *area = new QScrollArea(&window);
    auto *tall = new QWidget;
    tall->setFixedSize(120, 900);
    area->setWidget(tall);
    auto *column = new QVBoxLayout(&window);
    column->addWidget(combo);
    column->addWidget(area);
    window.resize(240, 260);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    save(window.grab(), u"lists-"_s % QString::fromLatin1(QTest::currentDataTag()));
    combo->showPopup();
    QTRY_VERIFY(combo->view()->isVisible());
    save(combo->view()->window()->grab(),
         u"popup-"_s % QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(combo->view()->visualRect(combo->model()->index(0, 0)).height() >= 32);
    combo->hidePopup();
}

void GalleryTest::statesUpClose_data()
{
    menusAndLists_data();
}

void GalleryTest::statesUpClose()
{
    QFETCH(Theme::Mode, mode);
    Theme theme;
    theme.setMode(mode);
    theme.setNotch(true);
    QWidget window;
    window.resize(360, 820);
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    auto *pad = new MoodPad(theme, &window);
    pad->setChosen(MoodPad::Place{1, -1});
    auto *words = new WordChips(theme, board::someFeelings(), &window);
    words->suggestFor(1, -1);
    words->setChosen({u"tender"_s});
    auto *tags = new TagRow(theme, &window);
    tags->setTags({u"evenings"_s, u"the flat"_s, u"a rather long name for a tag"_s});
    tags->setKnown({u"mornings"_s, u"work"_s});
    column->addWidget(pad);
    column->addWidget(words);
    column->addWidget(tags);
    column->addStretch(1);
    FocusRing ring(theme, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    pad->setFocus(Qt::TabFocusReason);
    QTest::keyClick(pad, Qt::Key_Left);
    QTest::keyClick(pad, Qt::Key_Up);
    const QList<QPushButton *> buttons = words->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 1);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    pad->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(ring.isVisible());
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    save(window.grab(), u"close-pad-"_s % name);
    tags->startAdding();
    auto *field = tags->findChild<QLineEdit *>();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, u"or"_s);
    QTRY_VERIFY(field->completer()->popup()->isVisible());
    save(window.grab(), u"close-tags-"_s % name);
    save(field->completer()->popup()->grab(), u"close-completer-"_s % name);
    // Two names need no scroll bar.
    QVERIFY(!field->completer()->popup()->verticalScrollBar()->isVisible());
    QVERIFY(!ring.isVisible());
    QCOMPARE(field->height(), 28);
}

void GalleryTest::everyStopHasAName()
{
    Theme theme;
    Board board(theme);
    board.show();
    int stops = 0;
    const QList<QWidget *> all = board.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisibleTo(&board) || widget->focusPolicy() == Qt::NoFocus
            || widget->inherits("QComboBox") || widget->focusProxy() != nullptr
            || qobject_cast<QAbstractItemView *>(widget) != nullptr
            || widget->parent()->inherits("QAbstractSpinBox")) {
            continue;
        }
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(face != nullptr);
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        ++stops;
    }
    QVERIFY(stops > 40);
}

QTEST_MAIN(GalleryTest)
#include "gallery_test.moc"
