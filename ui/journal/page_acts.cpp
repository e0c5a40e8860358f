// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/page_acts.h"

#include "app/journal/page_time.h"
#include "app/session.h"
#include "ui/journal/bin_panel.h"
#include "ui/shared/dates.h"
#include "ui/shared/versions_panel.h"
#include "ui/shared/when_panel.h"
#include "ui/shared/wording.h"

#include <QPointer>

namespace afterword {

PageActs::PageActs(const House &house, QWidget *room)
    : QObject(room)
    , m_house(house)
    , m_room(room)
{}

void PageActs::tell(const QString &text, const Batch &undo)
{
    Q_EMIT notice(text, tr("Undo"), [self = QPointer<PageActs>(this), undo] {
        if (self)
            self->m_house.session.journal().apply(undo);
    });
}

void PageActs::run(const Batch &batch, const QString &text)
{
    m_house.session.journal().apply(batch).then(this, [this, text](const Result<Batch> &undo) {
        if (undo)
            tell(text, *undo);
        else
            Q_EMIT notice(savingTrouble(undo.error()).whole(), {}, {});
    });
}

void PageActs::changeTime(const Id &id)
{
    const Page *page = m_house.session.journal().page(id);
    if (page == nullptr || m_house.session.isReadOnly())
        return;
    auto *panel = new WhenPanel(m_house, m_room->window(), *page);
    connect(panel, &WhenPanel::chosen, this, [this, id](QDate day, QTime time) {
        const Page *now = m_house.session.journal().page(id);
        if (now == nullptr)
            return;
        Batch batch;
        batch.put(movedTo(*now, day, time));
        run(batch, tr("The page is at %1 now.").arg(shortDate(day)));
    });
}

void PageActs::showVersions(const Id &id)
{
    auto *panel = new VersionsPanel(m_house, m_room->window(), id);
    connect(panel, &VersionsPanel::broughtBack, this, [this](const Batch &undo) {
        tell(tr("The earlier version is back."), undo);
    });
}

void PageActs::openBin()
{
    auto *panel = new BinPanel(m_house, m_room->window());
    connect(panel, &BinPanel::broughtBack, this, [this](const QList<Id> &ids, const Batch &undo) {
        Q_EMIT broughtBack(ids.first());
        tell(ids.size() == 1 ? tr("The page is back.") : tr("The pages are back."), undo);
    });
    connect(panel, &BinPanel::erased, this, [this] {
        Q_EMIT notice(tr("Erased. It is gone from this journal’s file."), {}, {});
    });
}

QString PageActs::binLine() const
{
    return m_house.session.journal().bin().empty() ? QString() : tr("Bin");
}

} // namespace afterword
