// SPDX-License-Identifier: GPL-3.0-or-later
// What the Journal room is made of, where it stands, and what it does.
#include "ui/journal/journal_room.h"

#include "ui/journal/calendar_side.h"
#include "ui/journal/chosen_bar.h"
#include "ui/journal/filter_bar.h"
#include "ui/journal/found_letters.h"
#include "ui/journal/journal_more.h"
#include "ui/journal/names_page.h"
#include "ui/journal/page_acts.h"
#include "ui/journal/page_list.h"
#include "ui/journal/reading_pane.h"
#include "ui/journal/saved_searches.h"
#include "ui/shared/controls.h"
#include "ui/shared/export_panel.h"
#include "ui/shared/markdown.h"
#include "ui/shared/panels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds readAfter{40}; // two frames without a key
constexpr std::chrono::milliseconds fillAfter{50}; // the list is painted by then
constexpr int listWidth = 332;
constexpr int oneColumnUnder = 760; // of the room itself, without the rail

} // namespace

JournalRoom::JournalRoom(const House &house, QWidget *parent)
    : Room(parent)
    , m_house(house)
    , m_journal(house.session.journal())
    , m_tell([this](const auto &...said) { Q_EMIT notice(said...); })
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_stack = new QStackedWidget(this);
    outer->addWidget(m_stack);
    auto *empty = new EmptyState(house.theme,
                                 tr("Nothing here yet"),
                                 tr("Pages gather here as you write them, newest first. There is "
                                    "no pace to keep."),
                                 tr("Write the first one"),
                                 m_stack);
    connect(empty, &EmptyState::acted, this, [this]() {
        Q_EMIT go(Visit{.room = u"write"_s, .newPage = true});
    });
    m_stack->addWidget(empty);

    m_whole = new QWidget(m_stack);
    auto *row = new QHBoxLayout(m_whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_model = new PageListModel(m_journal, house.session.search(), this);
    m_delegate = new PageRowDelegate(house.theme, *m_model, this);
    m_listPane = makeList();
    row->addWidget(m_listPane);
    m_reading = new ReadingPane(m_journal, house.theme, m_whole);
    row->addWidget(m_reading, 1);
    m_side = new CalendarSide(m_journal, house.session.settings(), house.theme, m_whole);
    row->addWidget(m_side);
    connectSide();
    addSearches();
    m_stack->addWidget(m_whole);

    connectReading();
    makeNames();
    addActs();
    connect(&m_journal, &Journal::changed, this, &JournalRoom::follow);
    connect(&house.session.search(), &search::Index::completed, this, &JournalRoom::ask);
    connect(&house.session.search(), &search::Index::refreshed, this, &JournalRoom::followWords);
    connect(&house.session.settings(), &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(key::hidePreviews)) {
            m_delegate->setHidePreviews(
                m_house.session.settings().value(key::hidePreviews).toBool());
            m_list->viewport()->update();
        }
    });
    m_delegate->setHidePreviews(house.session.settings().value(key::hidePreviews).toBool());
}

void JournalRoom::connectReading()
{
    connect(m_reading, &ReadingPane::editAsked, this, [this](const Id &id) {
        Q_EMIT go(Visit{.room = u"write"_s, .page = id});
    });
    connect(m_reading, &ReadingPane::binAsked, m_chosen, [this](const Id &id) {
        m_chosen->moveToBin({id});
    });
    connect(m_reading, &ReadingPane::exportAsked, this, [this](const Id &id) {
        new ExportPanel(m_house, window(), {id});
    });
    connect(m_reading, &ReadingPane::printAsked, this, [this](const Id &id) {
        new ExportPanel(m_house, window(), {id}, ExportPanel::Start::Print);
    });
    connect(m_reading, &ReadingPane::awayAsked, m_chosen, [this](const Id &id) {
        m_chosen->askAway({id});
    });
    connect(m_reading, &ReadingPane::bringBackAsked, m_chosen, [this](const Id &id) {
        m_chosen->bringBack({id});
    });
    connect(m_reading, &ReadingPane::notice, this, [this](const QString &text) {
        Q_EMIT notice(text, {}, {});
    });
    connect(m_reading, &ReadingPane::backAsked, this, [this]() {
        showReading(false);
        m_list->setFocus();
    });
    m_readLater.setSingleShot(true);
    m_readLater.setInterval(readAfter);
    connect(&m_readLater, &QTimer::timeout, this, &JournalRoom::read);
    for (const bool back : {false, true}) {
        auto *step = new QShortcut(
            back ? QKeySequence(Qt::SHIFT | Qt::Key_F3) : QKeySequence(Qt::Key_F3), this);
        connect(step, &QShortcut::activated, this, [this, back]() {
            if (m_readLater.isActive())
                read();
            m_reading->nextMatch(back);
        });
    }
}

QWidget *JournalRoom::makeList()
{
    auto *pane = new QWidget(m_whole);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(4);
    m_filters = new FilterBar(m_house.theme, pane);
    column->addWidget(m_filters);
    m_letters = new FoundLetters(m_house, pane);
    connect(m_letters, &FoundLetters::asked, this, &Room::go);
    column->addWidget(m_letters);
    m_answers = new QStackedWidget(pane);
    m_nothing = makeLabel(m_house.theme, Type::Body, Tone::Text2, {}, m_answers);
    m_nothing->setObjectName(u"nothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_nothing->setContentsMargins(16, 16, 16, 0);
    m_list = new PageListView(*m_model, m_delegate, m_answers);
    m_answers->addWidget(m_list);
    m_answers->addWidget(m_nothing);
    column->addWidget(m_answers, 1);
    m_chosen = new ChosenBar(m_house, *m_list, m_tell, pane);
    column->addWidget(m_chosen);
    connectList();
    return pane;
}

void JournalRoom::connectList()
{
    connect(m_filters, &FilterBar::edited, this, [this]() {
        m_chosen->clear(); // what is chosen may be out of sight
        ask();
    });
    connect(m_filters, &FilterBar::orderChosen, this, [this](bool oldest) {
        const Id kept = this->kept();
        m_model->setOldestFirst(oldest);
        select(kept);
    });
    connect(m_filters, &FilterBar::downPressed, this, [this]() {
        m_list->setFocus(Qt::TabFocusReason);
        m_list->ensureCurrent();
    });
    connect(m_list->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            [this](const QModelIndex &now) {
                if (!m_readLater.isActive())
                    open(now);
            });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (m_model->pageAt(index) != nullptr && !m_chosen->isChoosing())
            showReading(true);
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const Page *page = m_model->pageAt(index)) {
            if (m_oneColumn && !m_readingShown)
                showReading(true);
            else
                Q_EMIT go(Visit{.room = u"write"_s, .page = page->id});
        }
    });
}

void JournalRoom::visit(const Visit &visit)
{
    showBinLine();
    m_filters->setToday(today());
    m_model->setToday(today());
    m_side->setToday(today());
    QStringList tags;
    for (const Tag &tag : m_journal.tags())
        tags << tag.name;
    m_filters->setTags(tags);
    QStringList people;
    for (const Person &person : m_journal.people())
        people << person.name;
    m_filters->setPeople(people);
    showPages();
    m_fieldWanted = visit.search && m_stack->currentIndex() == 0;
    if (m_stack->currentIndex() == 0) {
        m_stack->currentWidget()->setFocus();
        return;
    }
    if (!visit.query.isEmpty())
        m_filters->setText(visit.query);
    else if (!visit.page.isNull() || visit.day.isValid())
        m_filters->clear();
    m_wanted = visit.page;
    ask();
    if (visit.day.isValid())
        pickDay(visit.day);
    if (visit.search)
        m_filters->focusField();
    else
        m_list->setFocus(Qt::OtherFocusReason);
    if (!visit.page.isNull())
        showReading(true);
    // Behind the list, so that the first key of a search finds the texts on their way.
    search::Index &index = m_house.session.search();
    QTimer::singleShot(fillAfter, &index, [&index]() { index.fill(); });
}

void JournalRoom::follow(const Change &change)
{
    if (change.type != RecordType::Page) {
        m_list->viewport()->update();
        return;
    }
    showBinLine();
    m_side->refresh();
    if (!isVisible() || m_stack->currentWidget() == m_names)
        return; // visit() asks again
    if (change.what == Change::What::Updated) {
        const Page *page = m_journal.page(change.id);
        if (page != nullptr && m_journal.shows(*page) && m_model->isInPlace(change.id)) {
            m_model->touch(change.id);
            if (change.id == m_reading->shown())
                m_reading->showPage(change.id);
            return;
        }
    }
    const bool toField = m_fieldWanted && isAncestorOf(QApplication::focusWidget());
    showPages();
    ask();
    if (toField && hasPages()) {
        m_fieldWanted = false;
        m_filters->focusField();
    }
}

bool JournalRoom::hasPages() const
{
    return !m_journal.pages().empty() || !m_journal.awayPages().empty();
}

void JournalRoom::showPages()
{
    m_stack->setCurrentIndex(hasPages() ? 1 : 0);
}

void JournalRoom::makeNames()
{
    m_names = new NamesPage(m_house, m_tell, m_stack);
    m_stack->addWidget(m_names);
    auto *more = new JournalMore(m_journal, *m_filters->more(), this);
    connect(more, &JournalMore::namesAsked, this, [this](NamesPage::Tab tab) {
        m_stack->setCurrentWidget(m_names);
        m_names->open(tab);
    });
    connect(more, &JournalMore::exportAsked, this, [this]() {
        new ExportPanel(m_house, window(), {});
    });
    connect(m_names, &NamesPage::backAsked, this, [this]() { visit({}); });
    connect(m_names, &NamesPage::queryAsked, this, [this](const QString &query) {
        visit({.query = query});
    });
}

void JournalRoom::pickDay(QDate day)
{
    m_side->select(day);
    const std::vector<const Page *> pages = m_journal.pagesOf(day);
    if (pages.empty())
        return;
    if (!m_model->indexOf(pages.front()->id).isValid())
        m_filters->clear();
    m_wanted = pages.front()->id;
    ask();
    showReading(true);
}

void JournalRoom::setWidth(Width width)
{
    m_width = width;
    arrange();
}

void JournalRoom::arrange()
{
    m_oneColumn = this->width() < oneColumnUnder;
    showSide(m_width == Width::Wide);
    m_reading->setBackShown(m_oneColumn);
    if (m_oneColumn) {
        m_listPane->setMinimumWidth(0);
        m_listPane->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_listPane->setFixedWidth(listWidth);
    }
    m_listPane->setVisible(!m_oneColumn || !m_readingShown);
    m_reading->setVisible(!m_oneColumn || m_readingShown);
}

/// Beside the page where there is room, else over it.
void JournalRoom::showSide(bool shown)
{
    const bool wide = m_width == Width::Wide;
    auto *row = static_cast<QHBoxLayout *>(m_whole->layout());
    if (wide && row->indexOf(m_side) < 0)
        row->addWidget(m_side);
    else if (!wide)
        row->removeWidget(m_side);
    m_side->setOver(!wide);
    m_side->setVisible(shown);
    m_calendar->setVisible(!wide);
    if (wide || !shown)
        return;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    // Under the field, so that the button that opened it stays.
    const int top = m_oneColumn ? m_filters->field()->height() + 28 : 0;
    const int x = mirrored ? 0 : m_whole->width() - m_side->width();
    m_side->setGeometry(x, top, m_side->width(), m_whole->height() - top);
    m_side->raise();
    m_side->setFocus(Qt::PopupFocusReason);
}

void JournalRoom::showReading(bool reading)
{
    m_readingShown = reading;
    if (reading && m_readLater.isActive())
        read();
    arrange();
}

QList<QWidget *> JournalRoom::panes() const
{
    if (m_stack->currentWidget() == m_names)
        return m_names->panes();
    return {m_filters->field(), m_list, m_reading->view(), m_side};
}

bool JournalRoom::act(const QString &name)
{
    if (name == "print"_L1)
        return print();
    const int step = name == "next"_L1 ? 1 : name == "previous"_L1 ? -1 : 0;
    if (step == 0)
        return false;
    return m_list->step(step);
}

void JournalRoom::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_house.theme.color(Tone::Window));
}

void JournalRoom::resizeEvent(QResizeEvent *event)
{
    Room::resizeEvent(event);
    arrange();
}

Room *makeJournalRoom(const House &house, QWidget *parent)
{
    return new JournalRoom(house, parent);
}

} // namespace afterword
