// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/hub_view.h"

#include "app/reflect/open_list.h"
#include "app/session.h"
#include "ui/reflect/card_grid.h"
#include "ui/reflect/clarity_card.h"
#include "ui/reflect/continue_card.h"
#include "ui/shared/controls.h"
#include "ui/shared/dates.h"
#include "ui/shared/scroll_page.h"

#include <QApplication>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int hubWidest = 1012;
constexpr int hubSide = 40;
constexpr int hubSideSmall = 24;
constexpr int hubTop = 25;
constexpr int hubNotice = 52;
constexpr int hubNoticeAround = 36;
constexpr int hubOwnHigh = 28;
constexpr int hubOwnPad = 11; // of a quiet button, beside its words
constexpr int hubGap = 32;
constexpr int hubTitleGap = 16;
constexpr int threeFrom = 1080; // of the window
constexpr int twoFrom = 700;
constexpr int hubNarrow = 620; // of the room
constexpr int weekDays = 6;

} // namespace

HubView::HubView(const House &house, ReflectBook &book, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_book(book)
{
    setObjectName(u"hub"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    m_scroll = addScrollPage(whole, this);
    followFocus(m_scroll, [this]() { return below(); });
    m_content = m_scroll->widget();
    m_column = new QVBoxLayout(m_content);
    m_column->setSpacing(0);
    const Theme &theme = house.theme;
    m_column->addWidget(makeLabel(theme, Type::Page, Tone::Text, tr("Reflect"), m_content));
    QLabel *about = makeLabel(theme,
                              Type::Body,
                              Tone::Text2,
                              tr("Short guided paths. Stop whenever you like; what you wrote is "
                                 "kept."),
                              m_content);
    about->setWordWrap(true);
    m_column->addWidget(about);
    m_continues = new QVBoxLayout;
    m_continues->setSpacing(12);
    m_column->addLayout(m_continues);
    m_offers = addSection(tr("For today, if you like"));
    m_paths = addSection(tr("Paths"));
    addOwnButton();
    m_clarityPlace = new QVBoxLayout;
    m_column->addLayout(m_clarityPlace);
    m_minis = addSection(tr("Two shorter ones"));
    m_kept = addSection(tr("Kept open"));
    m_own = addSection(tr("Your own"));
    m_cards = addSection(tr("Short cards"));
    m_column->addStretch();
    connect(&theme, &Theme::changed, this, &HubView::fit);
}

/// Beside the title of the paths, as something less than they are. Its words end where the cards
/// do; what is around them on hover goes a little beyond.
void HubView::addOwnButton()
{
    m_makeOwn = makeButton(m_house.theme, Look::Quiet, tr("Make your own…"), m_content, hubOwnHigh);
    m_makeOwn->setObjectName(u"makeOwn"_s);
    m_makeOwn->setAccessibleName(tr("Make a path of your own…"));
    m_makeOwn->setEnabled(!m_house.session.isReadOnly());
    connect(m_makeOwn, &QPushButton::clicked, this, &HubView::ownAsked);
    m_paths.title->installEventFilter(this);
    setTabOrder(m_makeOwn, m_paths.grid);
}

void HubView::placeOwnButton()
{
    const QSize size(m_makeOwn->sizeHint().width(),
                     std::max(m_makeOwn->minimumHeight(), hubOwnHigh));
    const QRect row = m_paths.title->geometry().adjusted(0, hubGap, hubOwnPad, -hubTitleGap);
    const QRect place(row.right() + 1 - size.width(),
                      row.center().y() + 1 - size.height() / 2,
                      size.width(),
                      size.height());
    const QRect title = m_paths.title->geometry();
    m_makeOwn->setGeometry(QStyle::visualRect(layoutDirection(), title, place));
}

bool HubView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_paths.title
        && (event->type() == QEvent::Move || event->type() == QEvent::Resize
            || event->type() == QEvent::LayoutDirectionChange))
        placeOwnButton();
    return QWidget::eventFilter(watched, event);
}

HubView::Section HubView::addSection(const QString &title)
{
    Section section;
    section.title = new QWidget(m_content);
    auto *head = new QHBoxLayout(section.title);
    head->setContentsMargins(0, hubGap, 0, hubTitleGap);
    head->addWidget(makeLabel(m_house.theme, Type::Label, Tone::Text, title, section.title), 1);
    section.grid = new CardGrid(m_content);
    section.grid->setAccessibleName(title);
    m_column->addWidget(section.title);
    m_column->addWidget(section.grid);
    return section;
}

QString HubView::foot(const reflect::Path &path) const
{
    const QString minutes = tr("%1 min").arg(path.minutes);
    const QDate done = m_done.value(path.id);
    return done.isValid() ? tr("%1   Done %2").arg(minutes, shortDate(done)) : minutes;
}

CardWish HubView::wish(const reflect::Path &path) const
{
    const reflect::Situation situation = m_book.words().situation;
    CardWish wish;
    wish.name = u"card-"_s + path.id;
    wish.path = path.id;
    wish.words.title = reflect::worded(path.title, situation);
    wish.words.about = reflect::worded(path.about, situation);
    wish.words.foot = foot(path);
    if (path.kind == "own"_L1)
        wish.words.corner = PathCard::Corner::Change;
    else if (!path.note.isEmpty() || !path.marks.isEmpty())
        wish.words.corner = PathCard::Corner::Note;
    wish.words.small = path.kind == "card"_L1;
    return wish;
}

void HubView::fill(const Section &section, const QList<CardWish> &wishes)
{
    section.grid->setCards(wishes, m_house.theme, [this](PathCard *card, const QString &path) {
        if (path.isEmpty()) {
            connect(card, &PathCard::clicked, this, &HubView::listAsked);
            return;
        }
        connect(card, &PathCard::clicked, this, [this, path]() { Q_EMIT pathAsked(path); });
        connect(card, &PathCard::noteAsked, this, [this, path]() { Q_EMIT noteAsked(path); });
    });
    section.title->setVisible(!wishes.isEmpty());
    section.grid->setVisible(!wishes.isEmpty());
}

void HubView::fillPaths()
{
    const std::pair<QStringView, const Section *> kinds[] = {
        {u"path", &m_paths}, {u"mini", &m_minis}, {u"own", &m_own}, {u"card", &m_cards}};
    for (const auto &[kind, section] : kinds) {
        QList<CardWish> wishes;
        for (const reflect::Path &path : m_book.paths()) {
            if (path.kind == kind)
                wishes.append(wish(path));
        }
        fill(*section, wishes);
    }
}

void HubView::fillOffers()
{
    QList<CardWish> wishes;
    const reflect::Situation situation = m_book.words().situation;
    for (const reflect::Offer &offer : m_book.offers()) {
        const reflect::Path *path = m_book.path(offer.what);
        if (path == nullptr)
            continue;
        CardWish offered = wish(*path);
        offered.name = u"offer-"_s + path->id;
        offered.words.because = tr("Because %1.").arg(reflect::worded(offer.because, situation));
        offered.words.corner = PathCard::Corner::None;
        offered.words.small = false;
        wishes.append(offered);
    }
    fill(m_offers, wishes);
}

/// A door and no more: what is on the list is seen by whoever opens it.
void HubView::fillKept()
{
    QList<CardWish> wishes;
    const reflect::Path *path = m_book.path(reflect::keptListPath());
    if (path != nullptr && m_book.hasOpenList()) {
        const reflect::Situation situation = m_book.words().situation;
        const reflect::Step *step = path->step(reflect::keptListStep());
        CardWish list;
        list.name = u"openListCard"_s;
        list.words.title = reflect::worded(path->title, situation);
        list.words.about = step != nullptr ? reflect::worded(*step, situation).ask : QString();
        list.words.foot = tr("A list you keep open");
        list.words.small = true;
        wishes.append(list);
    }
    fill(m_kept, wishes);
}

void HubView::fillClarity()
{
    const QList<DoneCheck> checks = m_book.checks();
    if (m_clarity != nullptr) {
        if (checks == m_checks)
            return;
        m_clarity->hide();
        m_clarity->deleteLater();
    }
    m_checks = checks;
    auto *card = new ClarityCard(m_house.theme, m_book.clarity(), checks, m_content);
    m_clarity = card;
    m_check = card->button();
    m_check->setObjectName(u"doCheck"_s);
    m_clarityPlace->addWidget(card);
    card->show();
    connect(card, &ClarityCard::asked, this, &HubView::checkAsked);
}

/// The name of what has the focus, when it is here.
QString HubView::focusName() const
{
    const QWidget *focused = QApplication::focusWidget();
    return focused != nullptr && m_content->isAncestorOf(focused) ? focused->objectName()
                                                                  : QString();
}

/// What was made anew has the focus that the old one had.
void HubView::focusAgain(const QString &name)
{
    if (name.isEmpty())
        return;
    for (auto *each : m_content->findChildren<QAbstractButton *>(name)) {
        if (!each->isHidden()) {
            each->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void HubView::refresh()
{
    const QString focused = focusName();
    m_done = m_book.done();
    fillOffers();
    fillPaths();
    fillClarity();
    fillKept();
    fit();
    focusAgain(focused);
}

QString HubView::whereStopped(const OpenRun &open) const
{
    if (open.run.state() == reflect::RunState::Waiting)
        return tr("The rest of it is here");
    const QDate day = open.record.edited.date();
    const QDate today = m_book.today();
    if (day == today)
        return tr("Where you stopped, today");
    if (day.daysTo(today) <= weekDays)
        return tr("Where you stopped, on %1").arg(QLocale().dayName(day.dayOfWeek()));
    return tr("Where you stopped, on %1").arg(shortDate(day));
}

void HubView::setOpen(const QList<OpenRun> &open)
{
    const QString focused = focusName();
    for (ContinueCard *old : std::as_const(m_continueCards)) {
        old->hide();
        old->deleteLater();
    }
    m_continueCards.clear();
    for (const OpenRun &each : open) {
        reflect::Run run = each.run;
        run.resume();
        const reflect::Situation situation = m_book.words().situation;
        auto *card = new ContinueCard(m_house.theme,
                                      {reflect::worded(run.path().title, situation),
                                       whereStopped(each),
                                       run.number(),
                                       run.count()},
                                      m_content);
        m_continues->addWidget(card);
        card->show();
        m_continueCards.append(card);
        const Id id = each.record.id;
        card->button()->setObjectName(u"continue-"_s + id.toHex());
        connect(card, &ContinueCard::continued, this, [this, id]() { Q_EMIT continueAsked(id); });
        connect(card, &ContinueCard::keepAsked, this, [this, id]() { Q_EMIT keepAsked(id); });
        connect(card, &ContinueCard::dropAsked, this, [this, id]() { Q_EMIT dropAsked(id); });
    }
    m_continues->setContentsMargins(0, open.isEmpty() ? 0 : 18, 0, 0);
    fit();
    // What was left comes a moment after the room: it has the focus unless somebody moved it.
    if (!m_continueCards.isEmpty() && focused == m_entered)
        enter();
    else
        focusAgain(focused);
}

void HubView::enter()
{
    m_scroll->ensureVisible(0, 0);
    if (!m_continueCards.isEmpty())
        m_continueCards.constFirst()->button()->setFocus(Qt::OtherFocusReason);
    else if (PathCard *card = m_offers.grid->stop())
        card->setFocus(Qt::OtherFocusReason);
    else if (PathCard *first = m_paths.grid->stop())
        first->setFocus(Qt::OtherFocusReason);
    m_entered = focusName();
}

QList<QWidget *> HubView::panes() const
{
    QList<QWidget *> all;
    if (!m_continueCards.isEmpty())
        all.append(m_continueCards.constFirst()->button());
    for (const Section *section : {&m_offers, &m_paths, &m_minis, &m_kept, &m_own, &m_cards}) {
        if (PathCard *card = section->grid->stop())
            all.append(card);
        if (section == &m_paths && m_check != nullptr)
            all.append(m_check);
    }
    return all;
}

/// A notice fits below the last card, and below the one in use.
int HubView::below() const
{
    return m_house.theme.px(hubNotice) + hubNoticeAround;
}

void HubView::fit()
{
    const int side = std::max(width() < hubNarrow ? hubSideSmall : hubSide,
                              (width() - m_house.theme.px(hubWidest)) / 2);
    m_column->setContentsMargins(side, hubTop, side, below());
    const int wide = window()->width();
    const int across = wide >= threeFrom ? 3 : wide >= twoFrom ? 2 : 1;
    for (const Section *section : {&m_offers, &m_paths, &m_minis, &m_kept, &m_own, &m_cards})
        section->grid->setAcross(across);
    for (ContinueCard *card : std::as_const(m_continueCards))
        card->setNarrow(width() < hubNarrow);
    if (auto *card = qobject_cast<ClarityCard *>(m_clarity))
        card->setNarrow(width() < 2 * hubNarrow - 380);
    m_clarityPlace->setContentsMargins(0, 16, 0, 0);
}

void HubView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace afterword
