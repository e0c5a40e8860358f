// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/card_panel.h"
#include "ui/shared/controls.h"
#include "ui/shared/mirror.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace afterword;
using namespace Qt::StringLiterals;

class LayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void flowWrapsAndMirrors();
    void flowEndsAtTheTrailingEdge();
    void flowSkipsHidden();
    void ringFollowsTheKeyboardOnly();
    void labelHasTheLineHeightOfTheScale();
    void labelFollowsTheme();
    void mirrorFlips();
    void aCardScrollsOnlyWhenItMust();

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

void LayoutTest::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->setMode(Theme::Mode::Light);
    m_window = std::make_unique<QWidget>();
    m_window->resize(500, 300);
    m_column = new QVBoxLayout(m_window.get());
}

void LayoutTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

void LayoutTest::flowWrapsAndMirrors()
{
    QWidget box(m_window.get());
    auto *flow = new FlowLayout(&box, 8);
    for (int i = 0; i < 5; ++i) {
        auto *item = new QWidget(&box);
        item->setFixedSize(60, 20);
        flow->addWidget(item);
    }
    QCOMPARE(flow->sizeHint(), QSize(5 * 60 + 4 * 8, 20));
    QCOMPARE(flow->minimumSize(), QSize(60, 20));
    QCOMPARE(flow->heightForWidth(332), 20);
    QCOMPARE(flow->heightForWidth(331), 48);
    QCOMPARE(flow->heightForWidth(60), 5 * 20 + 4 * 8);
    box.resize(200, 48);
    box.show();
    show();
    QCOMPARE(flow->itemAt(2)->geometry(), QRect(136, 0, 60, 20));
    QCOMPARE(flow->itemAt(3)->geometry(), QRect(0, 28, 60, 20));
    box.setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(flow->itemAt(0)->geometry(), QRect(140, 0, 60, 20));
    QCOMPARE(flow->itemAt(3)->geometry(), QRect(140, 28, 60, 20));
}

void LayoutTest::flowEndsAtTheTrailingEdge()
{
    QWidget box(m_window.get());
    auto *flow = new FlowLayout(&box, 8);
    flow->setTrailing(true);
    for (int i = 0; i < 4; ++i) {
        auto *item = new QWidget(&box);
        item->setFixedSize(60, 20);
        flow->addWidget(item);
    }
    box.resize(210, 48);
    box.show();
    show();
    QCOMPARE(flow->itemAt(0)->geometry(), QRect(14, 0, 60, 20));
    QCOMPARE(flow->itemAt(2)->geometry(), QRect(150, 0, 60, 20));
    QCOMPARE(flow->itemAt(3)->geometry(), QRect(150, 28, 60, 20));
    box.setLayoutDirection(Qt::RightToLeft);
    QTRY_COMPARE(flow->itemAt(0)->geometry(), QRect(136, 0, 60, 20));
    QCOMPARE(flow->itemAt(3)->geometry(), QRect(0, 28, 60, 20));
}

void LayoutTest::flowSkipsHidden()
{
    QWidget box;
    auto *flow = new FlowLayout(&box, 8);
    QList<QWidget *> items;
    for (int i = 0; i < 3; ++i) {
        auto *item = new QWidget(&box);
        item->setFixedSize(60, 20);
        flow->addWidget(item);
        items << item;
    }
    items.at(1)->hide();
    QCOMPARE(flow->sizeHint(), QSize(128, 20));
    std::unique_ptr<QLayoutItem> taken(flow->takeAt(0));
    QVERIFY(taken != nullptr);
    QCOMPARE(flow->count(), 2);
    QVERIFY(flow->itemAt(7) == nullptr);
    QVERIFY(flow->takeAt(-1) == nullptr);
}

void LayoutTest::ringFollowsTheKeyboardOnly()
{
    auto *one = makeButton(*m_theme, Look::Default, u"One"_s, m_window.get());
    auto *two = makeButton(*m_theme, Look::Default, u"Two"_s, m_window.get());
    auto *field = makeField(*m_theme, u"Name"_s, m_window.get());
    for (QWidget *widget : QList<QWidget *>{one, two, field}) {
        m_column->addWidget(widget);
    }
    FocusRing ring(*m_theme, m_window.get());
    show();
    one->setFocus(Qt::MouseFocusReason);
    QVERIFY(!ring.isVisible());
    QTest::keyClick(one, Qt::Key_Tab);
    QVERIFY(two->hasFocus());
    QTRY_VERIFY(ring.isVisible());
    QCOMPARE(ring.widget(), two);
    QCOMPARE(ring.geometry(), two->geometry().adjusted(-4, -4, 4, 4));
    const QImage seen = m_window->grab().toImage();
    const QPoint above(two->geometry().center().x(), two->geometry().top() - 3);
    QCOMPARE(seen.pixelColor(above), m_theme->color(Tone::Ring));
    QCOMPARE(seen.pixelColor(above + QPoint(0, 2)), m_theme->color(Tone::Window));
    QTest::mouseClick(one, Qt::LeftButton);
    QVERIFY(!ring.isVisible());
    two->setFocus(Qt::ShortcutFocusReason);
    QTRY_VERIFY(ring.isVisible());
    QTest::keyClick(two, Qt::Key_Tab);
    QVERIFY(field->hasFocus());
    QVERIFY(!ring.isVisible()); // fields have their own
    QTest::keyClick(field, Qt::Key_Backtab);
    QTRY_VERIFY(ring.isVisible());
}

void LayoutTest::labelHasTheLineHeightOfTheScale()
{
    const QString text =
        u"Pages gather here as you write them, newest first. There is no pace to keep."_s;
    auto *label = makeLabel(*m_theme, Type::Body, Tone::Text2, text, m_window.get());
    QCOMPARE(label->sizeHint().height(), 20);
    const int whole = label->sizeHint().width();
    label->setWordWrap(true);
    QCOMPARE(label->heightForWidth(whole + 2), 20);
    QCOMPARE(label->heightForWidth(whole / 2 + 30), 40);
    const int narrow = label->heightForWidth(120);
    QVERIFY(narrow > 80);
    QCOMPARE(narrow % 20, 0);
    auto *page = makeLabel(*m_theme, Type::Page, Tone::Text, u"Tuesday"_s, m_window.get());
    QVERIFY(page->sizeHint().height() >= 36);
    // The ink of the second line lies 20 under that of the first.
    label->setText(u"xxx\nxxx"_s);
    label->resize(100, 40);
    show();
    label->show();
    const QImage image = label->grab().toImage();
    const auto inked = [&image](int y) {
        for (int x = 0; x < 30; ++x) {
            if (qGray(image.pixel(x, y)) < 180) {
                return true;
            }
        }
        return false;
    };
    for (int y = 0; y < 20; ++y) {
        QCOMPARE(inked(y), inked(y + 20));
    }
    QVERIFY(inked(11));
}

void LayoutTest::labelFollowsTheme()
{
    auto *label = makeLabel(*m_theme, Type::Small, Tone::Text3, u"A hint"_s, m_window.get());
    m_theme->setMode(Theme::Mode::Dark);
    QCOMPARE(label->palette().color(QPalette::WindowText), m_theme->color(Tone::Text3));
    m_theme->setScale(1.5);
    QCOMPARE(label->font().pixelSize(), 20);
    QCOMPARE(label->sizeHint().height(), 27);
    // One that was made before and is shown for the first time after it.
    m_theme->apply();
    auto *hidden = makeLabel(*m_theme, Type::Body, Tone::Text, u"Later"_s, m_window.get());
    m_column->addWidget(hidden);
    hidden->hide();
    m_theme->setScale(1.0);
    m_theme->apply();
    show();
    m_theme->setScale(1.5);
    m_theme->apply();
    hidden->show();
    QCOMPARE(hidden->font().pixelSize(), m_theme->font(Type::Body).pixelSize());
    // Text from a page is never taken for markup.
    label->setText(u"<b>not bold</b>"_s);
    QVERIFY(label->sizeHint().width()
            > QFontMetrics(label->font()).horizontalAdvance(u"not bold"_s) + 20);
}

void LayoutTest::mirrorFlips()
{
    QWidget widget;
    widget.resize(100, 40);
    QCOMPARE(Mirror(widget).x(10), 10.0);
    QCOMPARE(Mirror(widget).step(), 1);
    widget.setLayoutDirection(Qt::RightToLeft);
    const Mirror mirror(widget);
    QCOMPARE(mirror.x(10), 90.0);
    QCOMPARE(mirror.rect(QRectF(10, 5, 20, 10)), QRectF(70, 5, 20, 10));
    QCOMPARE(mirror.point({25, 7}), QPointF(75, 7));
    QCOMPARE(mirror.step(), -1);
}

void LayoutTest::aCardScrollsOnlyWhenItMust()
{
    m_window->resize(600, 500);
    show();
    const QString words = u"The page is out of sight until then. Nothing is deleted."_s;
    for (int width = 240; width <= 440; ++width) {
        auto *card = new CardPanel(*m_theme, m_window.get(), width);
        auto *content = new QWidget;
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(32, 28, 32, 24);
        QLabel *label = makeLabel(*m_theme, Type::Body, Tone::Text2, words, content);
        label->setWordWrap(true);
        column->addWidget(label);
        card->setContent(content, u"Card"_s);
        card->open();
        QCoreApplication::sendPostedEvents();
        const auto *scroll = card->findChild<QScrollArea *>();
        QVERIFY2(scroll->verticalScrollBar()->maximum() == 0, qPrintable(QString::number(width)));
        delete card;
    }
}

QTEST_MAIN(LayoutTest)
#include "layout_test.moc"
