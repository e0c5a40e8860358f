// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/support_view.h"

#include "app/base/language.h"
#include "app/session.h"
#include "app/settings_care.h"
#include "ui/shared/controls.h"
#include "ui/shared/urge_words.h"
#include "ui/support/breathe_pane.h"
#include "ui/support/care_page.h"
#include "ui/support/hint_card.h"
#include "ui/support/line_words.h"
#include "ui/support/own_people.h"
#include "ui/support/senses_pane.h"
#include "ui/support/sheet_panel.h"
#include "ui/support/talk_pane.h"
#include "ui/support/urge_page.h"

#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int talkWide = 452;
constexpr int talkMiddle = 380;
constexpr int practicePeople = 2;
constexpr int supportLow = 480;

QScrollArea *makeScroll(QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

} // namespace

SupportView::SupportView(const House &house, Where where, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_where(where)
    , m_words(care::loadSupport(language::code()).value_or(care::Support()))
    , m_whole(new QStackedLayout(this))
    , m_main(new QWidget(this))
    , m_page(new CarePage(house.theme, this))
{
    m_across = new QBoxLayout(QBoxLayout::LeftToRight, m_main);
    m_across->setContentsMargins(0, 0, 0, 0);
    m_across->setSpacing(0);
    buildLeft();
    m_line = new QWidget(m_main);
    m_line->setFixedWidth(1);
    m_line->setAutoFillBackground(true);
    const auto colour = [this] {
        QPalette ink = m_line->palette();
        ink.setColor(QPalette::Window, m_house.theme.color(Tone::Hair));
        m_line->setPalette(ink);
        update();
    };
    colour();
    connect(&house.theme, &Theme::changed, this, colour);
    m_across->addWidget(m_line);
    buildRight();
    addLinks();
    m_whole->addWidget(m_main);
    m_whole->addWidget(m_page);
    connect(m_page, &CarePage::left, this, &SupportView::showMain);
    if (isLocked()) {
        auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_main);
        escape->setContext(Qt::WidgetWithChildrenShortcut);
        connect(escape, &QShortcut::activated, this, &SupportView::backWanted);
    }
    fit();
}

void SupportView::buildLeft()
{
    const Theme &theme = m_house.theme;
    m_leftScroll = makeScroll(m_main);
    m_left = new QWidget;
    m_leftColumn = new QVBoxLayout(m_left);
    m_leftColumn->setSpacing(0);
    if (isLocked()) {
        auto *back = makeButton(theme, Look::Quiet, tr("Back"), m_left, 30);
        back->setObjectName(u"supportBack"_s);
        back->setIcon(themeIcon(theme, u"arrow-left"_s));
        back->setToolTip(tr("Back  Esc"));
        connect(back, &QPushButton::clicked, this, &SupportView::backWanted);
        m_leftColumn->addWidget(back, 0, Qt::AlignLeading);
        m_leftColumn->addSpacing(8);
    }
    m_leftColumn->addWidget(makeLabel(theme, Type::Page, Tone::Text, tr("Support"), m_left));
    QLabel *hint = makeLabel(theme,
                             Type::Body,
                             Tone::Text2,
                             tr("For when it is a lot. You do not have to write anything."),
                             m_left);
    hint->setWordWrap(true);
    m_leftColumn->addSpacing(4);
    m_leftColumn->addWidget(hint);
    m_leftColumn->addSpacing(18);
    m_two = new Segments(theme, {tr("Breathe"), tr("Five senses")}, m_left, 34);
    m_three = new Segments(theme, {tr("People"), tr("Breathe"), tr("Five senses")}, m_left, 34);
    for (Segments *each : {m_two, m_three}) {
        each->setAccessibleName(tr("What is shown"));
        m_leftColumn->addWidget(each, 0, Qt::AlignLeading);
    }
    m_two->setObjectName(u"practices"_s);
    m_three->setObjectName(u"practicesSmall"_s);
    connect(m_two, &Segments::chosen, this, &SupportView::show);
    connect(m_three, &Segments::chosen, this, [this](int index) {
        show(index == 0 ? practicePeople : index - 1);
    });
    // No stack: that would be as high as the higher of the two, and end below a small window.
    m_practices = new QWidget(m_left);
    m_breathe = new BreathePane(theme, m_words, m_practices);
    m_senses = new SensesPane(theme, m_words.senses, m_practices);
    auto *practices = new QVBoxLayout(m_practices);
    practices->setContentsMargins(0, 0, 0, 0);
    practices->addWidget(m_breathe);
    practices->addWidget(m_senses);
    m_leftColumn->addWidget(m_practices, 1);
    m_leftScroll->setWidget(m_left);
    m_left->setAutoFillBackground(false);
    m_across->addWidget(m_leftScroll, 1);
}

void SupportView::buildRight()
{
    m_rightHolder = new QWidget(m_main);
    auto *whole = new QVBoxLayout(m_rightHolder);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_right = makeScroll(m_rightHolder);
    auto *inside = new QWidget;
    m_rightColumn = new QVBoxLayout(inside);
    m_rightColumn->setSpacing(0);
    m_talk = new TalkPane(m_house, m_words, inside);
    m_rightColumn->addWidget(m_talk);
    if (!isLocked()) {
        m_people = new OwnPeople(m_house, inside);
        connect(m_people, &OwnPeople::notice, this, &SupportView::notice);
        m_rightColumn->addSpacing(28);
        m_rightColumn->addWidget(m_people);
    }
    m_rightColumn->addStretch(1);
    m_right->setWidget(inside);
    inside->setAutoFillBackground(false);
    whole->addWidget(m_right, 1);
    if (!isLocked()) {
        auto *holder = new QWidget(m_rightHolder);
        auto *around = new QVBoxLayout(holder);
        around->setContentsMargins(36, 8, 36, 20);
        m_hint = around;
        m_hide = new HideHint(m_house, holder);
        around->addWidget(m_hide);
        whole->addWidget(holder);
    }
    m_across->addWidget(m_rightHolder);
}

QPushButton *SupportView::addLink(const QString &text, const QString &name)
{
    auto *link = makeButton(m_house.theme, Look::Link, text, m_links, 30);
    link->setObjectName(name);
    m_links->layout()->addWidget(link);
    return link;
}

void SupportView::addLinks()
{
    m_links = new QWidget(m_left);
    auto *flow = new FlowLayout(m_links, 4, 2);
    flow->setContentsMargins(0, 12, 0, 0);
    for (const QString &id : {u"crisis"_s, u"danger"_s, u"someone-else"_s}) {
        const care::CareText *card = m_words.card(id);
        if (card == nullptr)
            continue;
        connect(addLink(card->title, u"card-"_s + id), &QPushButton::clicked, this, [this, id] {
            openCard(id);
        });
    }
    if (const care::CareText *grief = m_words.card(u"bereavement"_s); grief != nullptr) {
        m_grief = addLink(grief->title, u"card-bereavement"_s);
        m_grief->hide();
        connect(m_grief, &QPushButton::clicked, this, [this] { openCard(u"bereavement"_s); });
    }
    connect(addLink(tr("Your safety"), u"safety"_s),
            &QPushButton::clicked,
            this,
            &SupportView::openSafety);
    connect(addLink(tr("Help sheet…"), u"helpSheet"_s),
            &QPushButton::clicked,
            this,
            &SupportView::openSheet);
    if (!isLocked())
        addUrgeLink();
}

void SupportView::addUrgeLink()
{
    QPushButton *link = addLink(tr("An urge to get in touch"), u"urgeLink"_s);
    const auto follow = [this, link] {
        link->setVisible(m_house.session.settings().value(key::urges).toBool());
    };
    follow();
    connect(&m_house.session.settings(), &Settings::changed, link, [follow](const QString &name) {
        if (name == QLatin1StringView(key::urges))
            follow();
    });
    connect(link, &QPushButton::clicked, this, [this] { openUrges(); });
}

void SupportView::openUrges(const Id &urge)
{
    if (isLocked())
        return;
    if (m_urges == nullptr) {
        m_urges = new UrgePage(m_house, m_words, this);
        connect(m_urges, &UrgePage::left, this, &SupportView::showMain);
        connect(m_urges, &UrgePage::notice, this, &SupportView::notice);
    }
    showWhole(m_urges);
    m_urges->enter(urge);
}

void SupportView::show(int practice)
{
    m_practice = practice;
    fit();
    if (practice == 0)
        m_breathe->start();
}

void SupportView::setWidthClass(Room::Width width)
{
    m_width = width;
    fit();
}

void SupportView::fit()
{
    const bool small = m_width == Room::Width::Small;
    const bool wide = m_width == Room::Width::Wide;
    const bool people = small && m_practice == practicePeople;
    m_two->setVisible(!small);
    m_three->setVisible(small);
    if (m_practice != practicePeople) {
        m_two->setCurrent(m_practice);
        m_breathe->setVisible(m_practice == 0);
        m_senses->setVisible(m_practice != 0);
    }
    m_three->setCurrent(m_practice == practicePeople ? 0 : m_practice + 1);
    m_practices->setVisible(!people);
    m_across->setDirection(small ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_line->setVisible(!small);
    m_rightHolder->setVisible(!small || people);
    // With people below it the head is as high as it is; else it has the whole room.
    m_across->setStretch(0, people ? 0 : 1);
    m_across->setStretch(2, people ? 1 : 0);
    const int side = small ? 24 : 40;
    m_leftColumn->setContentsMargins(side, isLocked() ? 16 : 25, side, people ? 8 : 20);
    const bool low = height() < m_house.theme.px(supportLow);
    if (m_hint != nullptr) {
        m_hint->setContentsMargins(small ? 24 : 36, 8, small ? 24 : 36, low ? 8 : 20);
        m_hide->setLow(low);
    }
    m_rightColumn->setContentsMargins(small ? 24 : 36, small ? 8 : 30, small ? 24 : 36, 16);
    if (small)
        m_rightHolder->setMaximumWidth(QWIDGETSIZE_MAX);
    else
        m_rightHolder->setFixedWidth(m_house.theme.px(wide ? talkWide : talkMiddle));
    if (small)
        m_rightHolder->setMinimumWidth(0);
    if (people)
        m_rightColumn->insertWidget(m_rightColumn->count() - 1, m_links);
    else
        m_leftColumn->addWidget(m_links);
    m_links->show(); // another parent has hidden it
    fitHead(people);
}

void SupportView::fitHead(bool people)
{
    m_leftColumn->activate();
    const int wide = width() > 0 ? width() : m_left->width();
    const int high = m_leftColumn->hasHeightForWidth() ? m_leftColumn->totalHeightForWidth(wide)
                                                       : m_leftColumn->totalSizeHint().height();
    m_leftScroll->setMinimumHeight(people ? high : 0);
    m_leftScroll->setMaximumHeight(people ? high : QWIDGETSIZE_MAX);
}

void SupportView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().height() != height())
        fit(); // a low window leaves something out
    fitHead(m_width == Room::Width::Small && m_practice == practicePeople);
}

void SupportView::enter()
{
    showMain();
    // Only for those who said so, and never on the lock screen.
    if (m_grief != nullptr)
        m_grief->setVisible(!isLocked()
                            && situationOf(m_house.session.settings()).ended == "died"_L1);
    if (m_width == Room::Width::Small)
        m_practice = practicePeople;
    fit();
    m_senses->restart();
    m_breathe->start();
    (m_two->isVisible() ? m_two : m_three)->currentButton()->setFocus(Qt::OtherFocusReason);
}

void SupportView::showMain()
{
    QWidget *shown = m_whole->currentWidget();
    m_whole->setCurrentWidget(m_main);
    if (shown != m_main && m_main->focusWidget() != nullptr)
        m_main->focusWidget()->setFocus(Qt::OtherFocusReason);
}

void SupportView::showWhole(QWidget *page)
{
    if (m_whole->indexOf(page) < 0)
        m_whole->addWidget(page);
    m_whole->setCurrentWidget(page);
}

void SupportView::openCard(const QString &id)
{
    const care::CareText *card = m_words.card(id);
    if (card == nullptr)
        return;
    const auto purpose = card->lines == "abuse"_L1 ? care::LineFor::Abuse : care::LineFor::Feelings;
    QWidget *rows = m_talk->makeRows(purpose, m_page);
    if (!isLocked() && id == "danger"_L1)
        rows->layout()->addWidget(new HideHint(m_house, rows));
    m_page->setContent({card->title, {*card}, firstNumber(m_talk->shelf()), rows});
    showWhole(m_page);
    m_page->enter();
}

void SupportView::openSafety()
{
    m_page->setContent({tr("Your safety"), m_words.safety, firstNumber(m_talk->shelf()), nullptr});
    showWhole(m_page);
    m_page->enter();
}

void SupportView::openSheet()
{
    new SheetPanel(m_house,
                   window(),
                   {m_talk->shelf(),
                    m_words,
                    m_talk->paperStanding(),
                    m_people != nullptr ? m_people->people() : QList<Helper>()});
}

QList<QWidget *> SupportView::panes() const
{
    if (m_whole->currentWidget() != m_main)
        return {m_whole->currentWidget()};
    QList<QWidget *> all{(m_width == Room::Width::Small ? m_three : m_two)->currentButton()};
    if (!m_rightHolder->isHidden())
        all << m_talk->findChild<QWidget *>(u"country"_s);
    return all;
}

void SupportView::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_house.theme.color(Tone::Window));
}

} // namespace afterword
