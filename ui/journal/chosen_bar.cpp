// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/chosen_bar.h"

#include "app/base/fold.h"
#include "app/session.h"
#include "ui/journal/name_card.h"
#include "ui/journal/names_page.h"
#include "ui/shared/away_card.h"
#include "ui/shared/controls.h"
#include "ui/shared/export_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

template <typename Named>
Named namedOrNew(const std::vector<Named> &known, const QString &name)
{
    const QByteArray folded = fold(name);
    for (const Named &each : known) {
        if (fold(each.name) == folded)
            return each;
    }
    Named fresh;
    fresh.id = Id::random();
    fresh.name = name;
    return fresh;
}

} // namespace

ChosenBar::ChosenBar(const House &house, PageListView &list, Tell tell, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_journal(house.session.journal())
    , m_list(list)
    , m_tell(std::move(tell))
{
    setObjectName(u"chosenBar"_s);
    setAccessibleName(tr("Chosen pages"));
    build();
    hide();
    connect(
        list.selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChosenBar::follow);
    // The list is filled anew whenever something was saved; what is chosen stays chosen.
    connect(list.model(), &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        if (isChoosing())
            m_keep = chosen();
    });
    connect(list.model(), &QAbstractItemModel::modelReset, this, [this] {
        follow();
        if (!m_keep.empty())
            QMetaObject::invokeMethod(this, &ChosenBar::chooseAgain, Qt::QueuedConnection);
    });
    connect(&list, &PageListView::escaped, this, &ChosenBar::clear);
    connect(&list, &PageListView::deletePressed, this, [this] { moveToBin(chosen()); });
}

void ChosenBar::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 10);
    column->setSpacing(0);
    column->addWidget(makeHairline(m_house.theme, this));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 8, 10, 2);
    m_text = makeLabel(m_house.theme, Type::FormLabel, Tone::Text, {}, this);
    m_text->setObjectName(u"chosenCount"_s);
    line->addWidget(m_text, 1);
    auto *cross = makeIconButton(m_house.theme, u"x"_s, tr("Choose none"), this);
    cross->setObjectName(u"chooseNone"_s);
    cross->setToolTip(tr("Choose none  Esc"));
    line->addWidget(cross);
    column->addLayout(line);
    auto *acts = new QWidget(this);
    auto *flow = new FlowLayout(acts, 0);
    flow->setContentsMargins(6, 0, 6, 0);
    const auto act = [this, acts, flow](const QString &name, const QString &text, auto run) {
        auto *button = makeButton(m_house.theme, Look::Quiet, text, acts, 30);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, run);
        flow->addWidget(button);
        return button;
    };
    act(u"chosenAdd"_s, tr("Add a tag"), [this] { askAdd(); });
    m_away = act(u"chosenAway"_s, tr("Put away"), [this] {
        if (allAway())
            bringBack(chosen());
        else
            askAway(chosen());
    });
    act(u"chosenExport"_s, tr("Export…"), [this] {
        if (!chosen().empty())
            new ExportPanel(m_house, window(), chosen());
    });
    act(u"chosenPrint"_s, tr("Print…"), [this] {
        if (!chosen().empty())
            new ExportPanel(m_house, window(), chosen(), ExportPanel::Start::Print);
    });
    act(u"chosenBin"_s, tr("Move to bin"), [this] { moveToBin(chosen()); });
    column->addWidget(acts);
    connect(cross, &QToolButton::clicked, this, [this] {
        clear();
        m_list.setFocus(Qt::OtherFocusReason);
    });
}

QDate ChosenBar::today() const
{
    return m_house.session.clock()().date();
}

std::vector<Id> ChosenBar::chosen() const
{
    QModelIndexList rows = m_list.selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end());
    std::vector<Id> ids;
    ids.reserve(static_cast<std::size_t>(rows.size()));
    for (const QModelIndex &row : rows) {
        if (const Page *page = m_list.pageAt(row))
            ids.push_back(page->id);
    }
    return ids;
}

PageList ChosenBar::pages(const std::vector<Id> &ids) const
{
    PageList list;
    for (const Id &id : ids) {
        if (const Page *page = m_journal.page(id))
            list.push_back(page);
    }
    return list;
}

bool ChosenBar::allAway() const
{
    if (!m_journal.showsAway())
        return false; // none of them would be in the list
    const QItemSelection chosen = m_list.selectionModel()->selection();
    for (const QItemSelectionRange &range : chosen) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const Page *page = m_list.pageAt(m_list.model()->index(row, 0));
            if (page != nullptr && page->away <= today())
                return false;
        }
    }
    return m_count > 0;
}

void ChosenBar::follow()
{
    const bool before = isChoosing();
    m_count = m_list.chosenCount();
    setVisible(isChoosing());
    if (isChoosing()) {
        m_text->setText(pagesInWords(m_count));
        m_away->setText(allAway() ? tr("Bring back now") : tr("Put away"));
    }
    if (before != isChoosing())
        Q_EMIT choosingChanged();
}

void ChosenBar::clear()
{
    m_keep.clear();
    const QModelIndex current = m_list.currentIndex();
    m_list.selectionModel()->select(current, QItemSelectionModel::ClearAndSelect);
}

void ChosenBar::chooseAgain()
{
    QItemSelection selection;
    for (const Id &id : m_keep) {
        const QModelIndex row = m_list.indexOf(id);
        if (row.isValid())
            selection.select(row, row);
    }
    m_keep.clear();
    if (selection.indexes().size() > 1)
        m_list.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void ChosenBar::askAdd()
{
    NameCard::Form form;
    form.title = tr("Add to %1").arg(pagesInWords(m_count));
    form.label = tr("Name");
    form.kinds = {tr("Tag"), tr("Person")};
    QStringList tags;
    for (const Tag &tag : m_journal.tags())
        tags << tag.name;
    QStringList people;
    for (const Person &person : m_journal.people())
        people << person.name;
    form.known = {tags, people};
    form.judge = [](const QString &text, int) {
        return NameCard::Verdict{tr("Add"), {}, !text.isEmpty()};
    };
    auto *card = new NameCard(m_house.theme, window(), form);
    connect(&m_house.session, &Session::sealing, card, &CardPanel::dismiss);
    connect(card, &NameCard::accepted, this, [this](const QString &name, int kind) {
        add(name, kind == 1);
    });
}

void ChosenBar::add(const QString &name, bool person)
{
    const std::vector<Id> ids = chosen();
    const PageList list = pages(ids);
    Batch batch;
    QString shown;
    if (person) {
        const Person named = namedOrNew(m_journal.people(), name);
        shown = named.name;
        batch = naming::add(list, named);
    } else {
        const Tag named = namedOrNew(m_journal.tags(), name);
        shown = named.name;
        batch = naming::add(list, named);
    }
    if (batch.isEmpty())
        return m_tell(tr("They all have “%1” already.").arg(shown), {}, {});
    applyUndoably(m_journal,
                  std::move(batch),
                  tr("“%1” is added to %2.").arg(shown, pagesInWords(static_cast<int>(ids.size()))),
                  this,
                  m_tell);
}

void ChosenBar::askAway(const std::vector<Id> &ids)
{
    if (ids.empty())
        return;
    const bool one = ids.size() == 1;
    AwayCard::Asked asked;
    asked.title = one ? tr("Put this page away")
                      : tr("Put %1 away").arg(pagesInWords(static_cast<int>(ids.size())));
    asked.text = one ? tr("You will not see it until the day you choose. That goes for the list, "
                          "search, calendar and timeline. Nothing is deleted.")
                     : tr("You will not see them until the day you choose. That goes for the list, "
                          "search, calendar and timeline. Nothing is deleted.");
    auto *card = new AwayCard(m_house.theme, window(), asked, today());
    connect(&m_house.session, &Session::sealing, card, &CardPanel::dismiss);
    connect(card, &AwayCard::chosen, this, [this, ids, one](QDate until) {
        const QString day = dayOf(until, today());
        applyUndoably(m_journal,
                      naming::putAway(pages(ids), until),
                      one ? tr("The page is put away until %1.").arg(day)
                          : tr("%1 are put away until %2.")
                                .arg(pagesInWords(static_cast<int>(ids.size())), day),
                      this,
                      m_tell);
    });
}

void ChosenBar::bringBack(const std::vector<Id> &ids)
{
    const bool one = ids.size() == 1;
    applyUndoably(m_journal,
                  naming::putAway(pages(ids), {}),
                  one ? tr("The page is back.")
                      : tr("%1 are back.").arg(pagesInWords(static_cast<int>(ids.size()))),
                  this,
                  m_tell);
}

void ChosenBar::moveToBin(const std::vector<Id> &ids)
{
    if (ids.empty())
        return;
    const bool one = ids.size() == 1;
    applyUndoably(m_journal,
                  naming::moveToBin(pages(ids), m_house.session.clock()()),
                  one ? tr("Page moved to the bin.")
                      : tr("%1 moved to the bin.").arg(pagesInWords(static_cast<int>(ids.size()))),
                  this,
                  m_tell);
}

} // namespace afterword
