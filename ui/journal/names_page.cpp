// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/names_page.h"

#include "app/session.h"
#include "ui/journal/away_list.h"
#include "ui/journal/name_row.h"
#include "ui/shared/away_card.h"
#include "ui/shared/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int namesWidth = 660;
constexpr int namesNarrow = 700;
constexpr int namesSide = 40;
constexpr int namesTop = 25; // its title stands as high as those of rooms

} // namespace

PageList everyPage(const Journal &journal)
{
    PageList pages = journal.pages();
    if (!journal.showsAway())
        pages.insert(pages.end(), journal.awayPages().begin(), journal.awayPages().end());
    pages.insert(pages.end(), journal.bin().begin(), journal.bin().end());
    return pages;
}

QString pagesInWords(int pages)
{
    if (pages == 0)
        return NamesPage::tr("no pages");
    return NamesPage::tr("%Ln pages", nullptr, pages);
}

NamesPage::NamesPage(const House &house, Tell tell, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_journal(house.session.journal())
    , m_tell(std::move(tell))
{
    setObjectName(u"namesPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(namesSide, namesTop, namesSide, 0);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    m_back = makeIconButton(house.theme, u"arrow-left"_s, tr("Back to the pages"), this);
    m_back->setObjectName(u"namesBack"_s);
    head->addWidget(m_back);
    QLabel *title = makeLabel(house.theme, Type::Page, Tone::Text, tr("Tags and people"), this);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    column->addLayout(head);
    column->addSpacing(16);
    m_tabs = new Segments(house.theme, {tr("Tags"), tr("People"), tr("Put away")}, this);
    m_tabs->setObjectName(u"namesTabs"_s);
    m_tabs->setAccessibleName(tr("What to show"));
    column->addWidget(m_tabs, 0, Qt::AlignLeading);
    column->addSpacing(16);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);

    QScrollArea *names = makeScroll();
    m_names = new QWidget;
    m_rows = new QVBoxLayout(m_names);
    m_rows->setContentsMargins(4, 4, 8, 24); // room for the ring
    m_rows->setSpacing(2);
    names->setWidget(m_names);
    QScrollArea *away = makeScroll();
    m_away = new AwayList(house, m_tell, nullptr);
    away->setWidget(m_away);
    for (QWidget *content : {m_names, static_cast<QWidget *>(m_away)}) {
        content->setMaximumWidth(namesWidth);
        content->setAutoFillBackground(false);
    }

    connect(m_back, &QToolButton::clicked, this, &NamesPage::backAsked);
    connect(m_tabs, &Segments::chosen, this, [this](int tab) { showTab(static_cast<Tab>(tab)); });
    connect(&m_journal, &Journal::changed, this, [this] {
        if (m_stale)
            return;
        m_stale = true; // one rebuild for however many changes come together
        QMetaObject::invokeMethod(this, &NamesPage::rebuild, Qt::QueuedConnection);
    });
}

QScrollArea *NamesPage::makeScroll()
{
    auto *scroll = new QScrollArea(m_stack);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    return scroll;
}

QDate NamesPage::today() const
{
    return m_house.session.clock()().date();
}

void NamesPage::open(Tab tab)
{
    m_tabs->setCurrent(static_cast<int>(tab));
    showTab(tab);
    m_tabs->currentButton()->setFocus(Qt::OtherFocusReason);
}

void NamesPage::showTab(Tab tab)
{
    m_tab = tab;
    m_stack->setCurrentIndex(tab == Tab::Away ? 1 : 0);
    m_focus = {};
    rebuild();
}

NameOf NamesPage::shown() const
{
    return m_tab == Tab::People ? NameOf::Person : NameOf::Tag;
}

QList<NamesPage::Named> NamesPage::all(NameOf of) const
{
    QList<Named> list;
    if (of == NameOf::Tag) {
        for (const Tag &tag : m_journal.tags())
            list.append({of, tag.id, tag.name, {}, tag.away});
    } else {
        for (const Person &person : m_journal.people())
            list.append({of, person.id, person.name, person.note, person.away});
    }
    return list;
}

void NamesPage::rebuild()
{
    m_stale = false;
    if (!isVisible())
        return; // open() builds it anew
    if (m_tab == Tab::Away)
        return m_away->rebuild();
    const auto old = m_names->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *widget : old) {
        widget->hide();
        widget->deleteLater(); // one of these may be what was pressed
    }
    while (QLayoutItem *item = m_rows->takeAt(0))
        delete item;
    const QHash<Id, int> counts = namesCounted(everyPage(m_journal));
    const QList<Named> list = all(shown());
    if (list.isEmpty()) {
        auto *empty = makeLabel(m_house.theme,
                                Type::Body,
                                Tone::Text2,
                                shown() == NameOf::Tag
                                    ? tr("No tags yet. You can add one at the foot of a page.")
                                    : tr("Nobody yet. You can add a person at the foot of a page."),
                                m_names);
        empty->setWordWrap(true);
        m_rows->addWidget(empty);
    }
    for (const Named &named : list)
        addRow(named, counts.value(named.id));
    m_rows->addStretch();
    focusRow(m_focus);
}

void NamesPage::addRow(const Named &named, int pages)
{
    QStringList line;
    if (named.away > today())
        line << tr("Put away until %1").arg(dayOf(named.away, today()));
    if (!named.note.isEmpty())
        line << QString(named.note).replace(u'\n', u' ');
    auto *row = new NameRow(
        m_house.theme, {named.of, named.name, line.join(u"  ·  "_s), pagesInWords(pages)}, m_names);
    row->setProperty("nameId", named.id.toHex());
    m_rows->addWidget(row);
    row->show();
    connect(row, &NameRow::clicked, this, [this, row, named, pages] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_focus = named.id;
        fill(menu, named);
        menu->addSeparator();
        menu->addAction(
            tr("Remove from all pages…"), this, [this, named, pages] { askRemove(named, pages); });
        menu->popup(row->menuPlace(menu->sizeHint().width()));
    });
    connect(row, &NameRow::renameAsked, this, [this, named] { askRename(named); });
    connect(row, &NameRow::stepAsked, this, [this, row](int rows) {
        const int at = m_rows->indexOf(row) + rows;
        if (QLayoutItem *item = m_rows->itemAt(at); item != nullptr && item->widget() != nullptr)
            item->widget()->setFocus(Qt::TabFocusReason);
    });
}

void NamesPage::fill(QMenu *menu, const Named &named)
{
    menu->addAction(tr("Show the pages"), this, [this, named] {
        if (named.away > today())
            m_journal.showAway(true); // asked for
        const QString op = named.of == NameOf::Tag ? u"tag:"_s : u"person:"_s;
        Q_EMIT queryAsked(op + u'"' + named.name + u'"');
    });
    menu->addSeparator();
    menu->addAction(tr("Rename…"), this, [this, named] { askRename(named); });
    QAction *merge = menu->addAction(tr("Merge into…"), this, [this, named] { askMerge(named); });
    merge->setEnabled(all(named.of).size() > 1);
    if (named.of == NameOf::Person) {
        menu->addAction(named.note.isEmpty() ? tr("Add a note…") : tr("Change the note…"),
                        this,
                        [this, named] { askNote(named); });
    }
    if (named.away > today())
        menu->addAction(tr("Bring back now"), this, [this, named] { bringBack(named); });
    menu->addAction(named.away > today() ? tr("Change the day…") : tr("Put away until…"),
                    this,
                    [this, named] { askAway(named); });
}

void NamesPage::focusRow(const Id &id)
{
    const auto cards = window()->findChildren<CardPanel *>();
    const bool asking = std::any_of(
        cards.begin(), cards.end(), [](const CardPanel *card) { return card->isVisible(); });
    if (id.isNull() || asking)
        return;
    for (int i = 0; i < m_rows->count(); ++i) {
        QWidget *row = m_rows->itemAt(i)->widget();
        if (row != nullptr && row->property("nameId").toString() == id.toHex())
            return row->setFocus(Qt::OtherFocusReason);
    }
    if (m_rows->itemAt(0) != nullptr && m_rows->itemAt(0)->widget() != nullptr)
        m_rows->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> NamesPage::panes() const
{
    QList<QWidget *> list{m_back, m_tabs->currentButton()};
    QWidget *first = nullptr;
    const auto all = m_stack->currentWidget()->findChildren<QWidget *>();
    for (QWidget *each : all) {
        if (first == nullptr && each->isVisible() && (each->focusPolicy() & Qt::TabFocus) != 0)
            first = each;
    }
    if (first != nullptr)
        list << first;
    return list;
}

void NamesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        Q_EMIT backAsked();
        return;
    }
    QWidget::keyPressEvent(event);
}

void NamesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int side = width() < namesNarrow ? 24 : namesSide;
    layout()->setContentsMargins(side, namesTop, side, 0);
}

} // namespace afterword
