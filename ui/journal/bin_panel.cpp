// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/bin_panel.h"

#include "app/journal/bin.h"
#include "app/session.h"
#include "ui/shared/ask.h"
#include "ui/shared/controls.h"
#include "ui/shared/dates.h"
#include "ui/shared/fresh_backup.h"
#include "ui/shared/wording.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int binCard = 560;

} // namespace

BinPanel::BinPanel(const House &house, QWidget *window)
    : PagePanel(house, window, binCard)
{
    setObjectName(u"binPanel"_s);
    QVBoxLayout *column =
        begin(tr("Bin"), tr("Pages stay here for 30 days. Then they are erased for good."));
    m_list = new QListWidget(board());
    m_list->setObjectName(u"binned"_s);
    m_list->setProperty("look", u"rows"_s);
    m_list->setAccessibleName(tr("Pages in the bin"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setFont(house.theme.font(Type::Control));
    m_list->setMinimumHeight(house.theme.px(220));
    column->addWidget(m_list, 1);
    column->addSpacing(10);
    m_line = makeLabel(house.theme, Type::Small, Tone::Text2, {}, board());
    m_line->setObjectName(u"binLine"_s);
    m_line->setWordWrap(true);
    column->addWidget(m_line);
    column->addSpacing(8);
    m_erase = makeButton(house.theme, Look::Link, tr("Erase now…"), board(), 30);
    m_erase->setObjectName(u"binErase"_s);
    column->addWidget(m_erase, 0, Qt::AlignLeading);
    addFoot(column, tr("Close"), tr("Bring back"));
    connect(act(), &QPushButton::clicked, this, &BinPanel::bringBack);
    connect(m_erase, &QPushButton::clicked, this, &BinPanel::askToErase);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &BinPanel::refresh);
    connect(m_list, &QListWidget::itemActivated, this, &BinPanel::bringBack);
    connect(&house.session.journal(), &Journal::changed, this, [this](const Change &change) {
        if (change.type == RecordType::Page)
            fill();
    });
    fill();
    showContent(m_list);
}

void BinPanel::fill()
{
    const QList<Id> before = chosen();
    const bool hidden = house().session.settings().value(key::hidePreviews).toBool();
    m_list->clear();
    for (const Page *page : house().session.journal().bin()) {
        const auto apart = [](const QString &part) -> QString { // each part reads its own way
            return QChar(0x2068) + part + QChar(0x2069);
        };
        QString line = apart(shortDate(page->day()) + u"  "_s + shortTime(page->at.time()));
        const QString words = page->title.isEmpty() ? page->first.simplified() : page->title;
        if (!hidden && !words.isEmpty())
            line += u"  ·  "_s + apart(words);
        auto *item = new QListWidgetItem(line, m_list);
        item->setData(Qt::UserRole, page->id.toHex());
        if (before.contains(page->id))
            item->setSelected(true);
    }
    if (m_list->count() > 0 && m_list->selectedItems().isEmpty())
        m_list->setCurrentRow(0);
    refresh();
}

QList<Id> BinPanel::chosen() const
{
    QList<Id> ids;
    for (const QListWidgetItem *item : m_list->selectedItems()) {
        if (const auto id = Id::fromHex(item->data(Qt::UserRole).toString()))
            ids << *id;
    }
    return ids;
}

void BinPanel::refresh()
{
    const QList<Id> ids = chosen();
    const Page *page = ids.isEmpty() ? nullptr : house().session.journal().page(ids.first());
    const bool can = page != nullptr && !house().session.isReadOnly();
    act()->setEnabled(can);
    m_erase->setEnabled(can);
    m_line->setText(m_list->count() == 0 ? tr("The bin is empty.")
                    : page != nullptr && page->bin
                        ? tr("Kept until %1").arg(shortDate(bin::endOf(*page)))
                        : QString());
}

void BinPanel::bringBack()
{
    Journal &journal = house().session.journal();
    const QList<Id> ids = chosen();
    Batch batch;
    for (const Id &id : ids) {
        if (const Page *page = journal.page(id)) {
            Page back = *page;
            back.bin.reset();
            batch.put(back);
        }
    }
    if (batch.isEmpty() || house().session.isReadOnly())
        return;
    journal.apply(std::move(batch)).then(this, [this, ids](const Result<Batch> &undo) {
        if (undo)
            Q_EMIT broughtBack(ids, *undo);
        else
            m_line->setText(savingTrouble(undo.error()).whole());
    });
}

void BinPanel::askToErase()
{
    const QList<Id> ids = chosen();
    if (ids.isEmpty())
        return;
    const bool one = ids.size() == 1;
    // Of a single one the question says which: what the row says.
    const QString which =
        one ? m_list->selectedItems().constFirst()->text() + u"\n\n"_s : QString();
    ask::question(
        house().theme,
        window(),
        {one ? tr("Erase this page for good?")
             : tr("Erase these %Ln pages for good?", nullptr, static_cast<int>(ids.size())),
         which
             + tr("It is removed from this journal, with its earlier versions. Copies made by "
                  "other programs may remain."),
         tr("Keep it"),
         tr("Erase"),
         true},
        [panel = QPointer<BinPanel>(this), ids](bool erase) {
            if (panel && erase)
                panel->erase(ids);
        });
}

void BinPanel::erase(const QList<Id> &ids)
{
    Journal &journal = house().session.journal();
    Batch batch;
    for (const Id &id : ids) {
        if (const Page *page = journal.page(id))
            batch.erase(*page);
    }
    journal.apply(std::move(batch)).then(this, [this](const Result<Batch> &done) {
        if (!done) {
            m_line->setText(savingTrouble(done.error()).whole());
            return;
        }
        house().session.compactNow(); // nothing of it stays in the file
        Q_EMIT erased();
        offerFreshBackup(house(), window(), [panel = QPointer(this)](const QString &said) {
            if (panel)
                panel->m_line->setText(said);
        });
    });
}

} // namespace afterword
