// SPDX-License-Identifier: GPL-3.0-or-later
// CardPanel: in a window too low for it everything scrolls but the last row, whose buttons stay in
// sight; where it fits nothing shows of that.
#include "ui/shared/card_panel.h"

#include "ui/shared/controls.h"
#include "ui/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <memory>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int cardFields = 12;

} // namespace

class CardPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void buttonsStayInSight();
    void nothingShowsWhereItFits();
    void tabGoesAround();
    void theNextStepHasItsOwn();
    void aCardWithoutButtonsScrollsWhole();

private:
    QWidget *step(const QString &act);
    [[nodiscard]] QRect placeOf(const QWidget *widget) const;
    [[nodiscard]] bool isInSight(const QWidget *widget) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    CardPanel *m_panel = nullptr;
    QList<QLineEdit *> m_fields;
    QPushButton *m_act = nullptr;
};

void CardPanelTest::init()
{
    m_theme = std::make_unique<Theme>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(640, 410); // a small laptop at 200 %
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_panel = new CardPanel(*m_theme, m_window.get(), 498);
}

void CardPanelTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

QWidget *CardPanelTest::step(const QString &act)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(32, 28, 32, 24);
    m_fields.clear();
    for (int i = 0; i < cardFields; ++i) {
        m_fields << new QLineEdit(content);
        column->addWidget(m_fields.last());
    }
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(makeButton(*m_theme, Look::Default, u"Cancel"_s, content, 40));
    m_act = makeButton(*m_theme, Look::Primary, act, content, 40);
    row->addWidget(m_act);
    column->addLayout(row);
    return content;
}

QRect CardPanelTest::placeOf(const QWidget *widget) const
{
    return {widget->mapTo(m_window.get(), QPoint()), widget->size()};
}

bool CardPanelTest::isInSight(const QWidget *widget) const
{
    return widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect()
           && m_window->rect().contains(placeOf(widget));
}

void CardPanelTest::buttonsStayInSight()
{
    m_panel->setContent(step(u"Keep"_s), u"A step"_s);
    m_panel->open();
    auto *bar = m_panel->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QVERIFY(isInSight(m_act) && isInSight(m_fields.first()));
    QVERIFY(!isInSight(m_fields.last()));
    const QRect place = placeOf(m_act);
    bar->setValue(bar->maximum());
    QCOMPARE(placeOf(m_act), place);
    QVERIFY(isInSight(m_act) && isInSight(m_fields.last()));
    QVERIFY(placeOf(m_fields.last()).bottom() < place.top());
}

void CardPanelTest::nothingShowsWhereItFits()
{
    m_window->resize(900, 900);
    QWidget *content = step(u"Keep"_s);
    const int wished = content->layout()->totalSizeHint().height();
    const int gap = content->layout()->spacing();
    m_panel->setContent(content, u"A step"_s);
    m_panel->open();
    QVERIFY(isInSight(m_act) && isInSight(m_fields.last()));
    QVERIFY(m_panel->findChild<QScrollArea *>()->verticalScrollBar()->maximum() == 0);
    const QRect card(placeOf(m_act->parentWidget()->parentWidget()));
    QVERIFY(qAbs(card.height() - wished) <= gap);
    QCOMPARE(card.bottom() - placeOf(m_act).bottom(), 24);
    m_window->resize(640, 410);
    QTRY_VERIFY(isInSight(m_act) && !isInSight(m_fields.last()));
    m_window->resize(900, 900);
    QTRY_VERIFY(isInSight(m_act) && isInSight(m_fields.last()));
}

void CardPanelTest::tabGoesAround()
{
    m_panel->setContent(step(u"Keep"_s), u"A step"_s);
    m_panel->open();
    m_act->setFocus();
    QVERIFY(m_act->hasFocus());
    QTest::keyClick(m_act, Qt::Key_Tab);
    QTRY_VERIFY(m_fields.first()->hasFocus());
    QTest::keyClick(m_fields.first(), Qt::Key_Backtab);
    QVERIFY(m_act->hasFocus());
    m_fields.last()->setFocus();
    QTRY_VERIFY(isInSight(m_fields.last()));
}

void CardPanelTest::theNextStepHasItsOwn()
{
    m_panel->setContent(step(u"Keep"_s), u"A step"_s);
    m_panel->open();
    const QPointer<QPushButton> before(m_act);
    m_panel->setContent(step(u"Done"_s), u"Another"_s);
    m_act->setFocus();
    QVERIFY(isInSight(m_act) && m_act->hasFocus());
    QVERIFY(before.isNull() || !before->isVisible());
    QTRY_VERIFY(before.isNull());
    m_panel->dismiss();
}

void CardPanelTest::aCardWithoutButtonsScrollsWhole()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    for (int i = 0; i < 2 * cardFields; ++i)
        column->addWidget(new QLineEdit(content));
    m_panel->setContent(content, u"Fields"_s);
    m_panel->open();
    auto *area = m_panel->findChild<QScrollArea *>();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QVERIFY(placeOf(area).bottom() <= m_window->height() - 16);
}

QTEST_MAIN(CardPanelTest)
#include "card_panel_test.moc"
