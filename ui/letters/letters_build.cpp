// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the Letters room and how they share its width.
#include "ui/letters/envelope_view.h"
#include "ui/letters/letter_sheet.h"
#include "ui/letters/letters_room.h"
#include "ui/rooms.h"
#include "ui/shared/autosave.h"
#include "ui/shared/controls.h"
#include "ui/shared/letter_find.h"
#include "ui/shared/markdown.h"
#include "ui/shared/panels.h"
#include "ui/shared/saved_state.h"
#include "ui/shared/spell_menu.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersList = 312;
constexpr int lettersListMiddle = 264;
constexpr int lettersDayMs = 20'000;
constexpr int lettersLow = 700;   ///< a window lower than this has tighter margins
constexpr int lettersLeast = 440; ///< and one lower than this, as at 200 %, hardly any

} // namespace

LettersRoom::LettersRoom(const House &house, QWidget *parent)
    : Room(parent)
    , m_house(house)
    , m_autosave(new Autosave(this))
    , m_find(new LetterFind(house.session.journal(), this))
{
    setObjectName(u"lettersRoom"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildSide());
    row->addWidget(buildMain(), 1);
    connectParts();
    m_dayTimer.start(lettersDayMs);
    showEmpty();
    fillList();
}

LettersRoom::~LettersRoom()
{
    m_list->disconnect(this);
}

QWidget *LettersRoom::buildSide()
{
    m_side = new QWidget(this);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 25, 0, 12);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 0, 16, 0);
    QLabel *title = makeLabel(m_house.theme, Type::Page, Tone::Text, tr("Letters"), m_side);
    head->addWidget(title);
    head->addStretch();
    auto *fresh = makeButton(m_house.theme, Look::Primary, tr("New"), m_side, 30);
    fresh->setObjectName(u"newLetter"_s);
    fresh->setAccessibleName(tr("New letter"));
    fresh->setToolTip(tr("New letter (Ctrl+N)"));
    fresh->setIcon(themeIcon(m_house.theme, u"plus"_s, Tone::OnAccent));
    connect(fresh, &QPushButton::clicked, this, [this] { startNew({}); });
    head->addWidget(fresh, 0, Qt::AlignVCenter);
    column->addLayout(head);
    QLabel *line = makeLabel(
        m_house.theme, Type::Small, Tone::Text2, tr("Written to someone, sent to no one."), m_side);
    line->setWordWrap(true);
    line->setContentsMargins(20, 8, 16, 8);
    column->addWidget(line);
    m_search = makeField(m_house.theme, tr("Find in letters"), m_side, 36);
    m_search->setObjectName(u"letterSearch"_s);
    m_search->setPlaceholderText(tr("Find in letters"));
    m_search->setClearButtonEnabled(true);
    auto *field = new QHBoxLayout;
    field->setContentsMargins(16, 2, 16, 8);
    field->addWidget(m_search);
    column->addLayout(field);
    m_ready = makeLabel(m_house.theme,
                        Type::Small,
                        Tone::Text,
                        tr("A letter is ready to open, when you are."),
                        m_side);
    m_ready->setObjectName(u"letterReady"_s);
    m_ready->setWordWrap(true);
    m_ready->setContentsMargins(20, 0, 16, 8);
    column->addWidget(m_ready);
    m_list = new LetterList(m_house.theme, m_side);
    column->addWidget(m_list, 1);
    return m_side;
}

QLayout *LettersRoom::buildHead(QWidget *parent)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_back = makeIconButton(m_house.theme, u"arrow-left"_s, tr("Back to the letters"), parent);
    m_back->setObjectName(u"letterBack"_s);
    m_saved = new SavedState(m_house.theme, parent);
    m_letGoButton = makeButton(m_house.theme, Look::Quiet, tr("Let it go…"), parent, 30);
    m_letGoButton->setObjectName(u"letGo"_s);
    m_sealButton = makeButton(m_house.theme, Look::Default, tr("Seal…"), parent, 30);
    m_sealButton->setObjectName(u"seal"_s);
    m_sealButton->setIcon(themeIcon(m_house.theme, u"seal"_s));
    m_more = makeIconButton(m_house.theme, u"more"_s, tr("More"), parent);
    m_more->setObjectName(u"letterMore"_s);
    head->addWidget(m_back);
    head->addWidget(m_saved);
    head->addStretch();
    head->addWidget(m_letGoButton);
    head->addWidget(m_sealButton);
    head->addWidget(m_more);
    return head;
}

QWidget *LettersRoom::buildMain()
{
    m_main = new QWidget(this);
    m_mainColumn = new QVBoxLayout(m_main);
    m_mainColumn->setSpacing(12);
    // As wide as the sheet under it.
    m_head = new QWidget(m_main);
    QLayout *head = buildHead(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    m_head->setLayout(head);
    auto *across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(m_head, 100);
    across->addStretch();
    m_mainColumn->addLayout(across);
    m_caution = new QWidget(m_main);
    auto *caution = new QHBoxLayout(m_caution);
    caution->setContentsMargins(0, 0, 0, 0);
    QLabel *words = makeLabel(m_house.theme,
                              Type::Small,
                              Tone::Text2,
                              tr("The last two letters left you more charged than before. A small "
                                 "step can come first. You choose."),
                              m_caution);
    words->setWordWrap(true);
    auto *look = makeButton(m_house.theme, Look::Link, tr("Go to Reflect"), m_caution, 28);
    caution->addWidget(words, 1);
    caution->addWidget(look);
    connect(look, &QPushButton::clicked, this, [this] { Q_EMIT go(Visit{.room = u"reflect"_s}); });
    m_mainColumn->addWidget(m_caution);
    m_stack = new QStackedWidget(m_main);
    m_empty = new EmptyState(m_house.theme,
                             tr("Say it here first."),
                             tr("Nothing leaves this page."),
                             tr("Write a letter"),
                             m_stack);
    m_sheet = new LetterSheet(m_house.theme, m_stack);
    m_envelope = new EnvelopeView(m_house.theme, m_stack);
    for (QWidget *page : std::initializer_list<QWidget *>{m_empty, m_sheet, m_envelope})
        m_stack->addWidget(page);
    m_mainColumn->addWidget(m_stack, 1);
    return m_main;
}

void LettersRoom::connectParts()
{
    auto *spelling = new SpellMenu(m_sheet->editor(), m_house.session.spelling());
    connect(spelling, &SpellMenu::notice, this, &Room::notice);
    // Queued: the list is filled anew on the way.
    connect(m_list, &LetterList::chosen, this, &LettersRoom::open, Qt::QueuedConnection);
    connect(m_list, &QListWidget::activated, this, [this] {
        m_onList = false;
        fit();
        if (m_stack->currentWidget() == m_envelope)
            m_envelope->focusFirst();
        else
            m_sheet->focusWords();
    });
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        m_onList = false;
        fit();
    });
    connect(m_empty, &EmptyState::acted, this, [this] { startNew({}); });
    connect(m_sheet, &LetterSheet::edited, this, &LettersRoom::touch);
    connect(m_autosave, &Autosave::due, this, &LettersRoom::saveNow);
    connect(m_search, &QLineEdit::textChanged, m_find, [this](const QString &words) {
        m_find->look(search::parse(words, today()));
    });
    connect(m_find, &LetterFind::found, this, &LettersRoom::fillList);
    connect(&m_dayTimer, &QTimer::timeout, this, &LettersRoom::checkDay);
    connect(m_back, &QToolButton::clicked, this, [this] {
        saveNow();
        m_onList = true;
        fit();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    connect(m_sealButton, &QPushButton::clicked, this, [this] { askSeal(false); });
    connect(m_letGoButton, &QPushButton::clicked, this, [this] { askLetGo(false); });
    connect(m_more, &QToolButton::clicked, this, &LettersRoom::fillMenu);
    connect(m_envelope, &EnvelopeView::firstPressed, this, &LettersRoom::firstPressed);
    connect(m_envelope, &EnvelopeView::secondPressed, this, &LettersRoom::secondPressed);
    connect(&journal(), &Journal::changed, this, &LettersRoom::hear);
    connect(&journal(), &Journal::saveFailed, this, [this](const Id &id, const Error &) {
        if (id == m_letter.id)
            m_saved->showTrouble();
    });
    connect(&m_house.theme, &Theme::changed, this, &LettersRoom::fit);
}

void LettersRoom::setWidth(Width width)
{
    m_width = width;
    fit();
}

void LettersRoom::fit()
{
    const bool small = m_width == Width::Small;
    const bool low = window()->height() < lettersLow;
    const bool nothing = m_letter.id.isNull() && journal().letters().empty();
    const bool listed = !small || (m_onList && !nothing);
    m_side->setVisible(listed);
    m_main->setVisible(!small || !listed);
    m_back->setVisible(small && !nothing);
    if (small)
        m_side->setMaximumWidth(QWIDGETSIZE_MAX);
    else
        m_side->setFixedWidth(
            m_house.theme.px(m_width == Width::Wide ? lettersList : lettersListMiddle));
    if (small)
        m_side->setMinimumWidth(0);
    const int side = small ? 20 : 40;
    const int around = window()->height() < lettersLeast ? 8 : low ? 16 : 28;
    m_mainColumn->setContentsMargins(side, around, side, around);
    m_sheet->setTight(small || low);
    m_head->setMaximumWidth(LetterSheet::widest(m_house.theme));
    update();
}

void LettersRoom::resizeEvent(QResizeEvent *event)
{
    Room::resizeEvent(event);
    fit();
}

void LettersRoom::paintEvent(QPaintEvent *)
{
    if (!m_side->isVisible() || !m_main->isVisible())
        return;
    QPainter painter(this);
    painter.setPen(QPen(m_house.theme.color(Tone::Hair), 1));
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const qreal x = rtl ? m_side->geometry().left() - 0.5 : m_side->geometry().right() + 0.5;
    painter.drawLine(QPointF(x, 0), QPointF(x, height()));
}

Room *makeLettersRoom(const House &house, QWidget *parent)
{
    return new LettersRoom(house, parent);
}

} // namespace afterword
