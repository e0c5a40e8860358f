// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the room, and its life marks: each change is one commit with an undo.
#include "app/journal/batch.h"
#include "app/session.h"
#include "app/timeline/captions.h"
#include "ui/shared/menu_place.h"
#include "ui/shared/undoable.h"
#include "ui/timeline/mark_card.h"
#include "ui/timeline/timeline_options.h"
#include "ui/timeline/timeline_room.h"

#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace afterword {

void TimelineRoom::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("timelineMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Life marks…"), this, &TimelineRoom::openMarks);
    menu->addSeparator();
    fillOptions(*menu, m_house.session.settings(), m_all, [this]() { refresh(); });
    popupUnder(*menu, *m_more, Flush::End);
}

void TimelineRoom::openMarks()
{
    auto *card = new MarksCard(m_house.theme, window(), m_house.session.journal().marks());
    m_card = card;
    connect(card, &MarksCard::chosen, this, [this](const LifeMark &mark) {
        if (mark.id.isNull())
            markAt(m_today);
        else
            editMark(mark);
    });
}

void TimelineRoom::markAt(QDate day)
{
    LifeMark mark;
    mark.day = day;
    editMark(mark);
}

void TimelineRoom::editMark(const LifeMark &mark)
{
    auto *card = new MarkCard(m_house.theme, window(), mark, m_today);
    m_card = card;
    connect(card, &MarkCard::kept, this, &TimelineRoom::keepMark);
    connect(card, &MarkCard::removed, this, &TimelineRoom::removeMark);
}

void TimelineRoom::keepMark(const LifeMark &mark)
{
    Batch batch;
    batch.put(mark);
    apply(std::move(batch),
          mark.shown ? tr("The mark is kept.")
                     : tr("The mark is hidden. Life marks in the menu brings it back."));
}

void TimelineRoom::moveMark(const LifeMark &mark)
{
    Batch batch;
    batch.put(mark);
    apply(std::move(batch),
          tr("The mark is moved to %1.").arg(timeline::dayInWords(mark.day, true, QLocale())));
}

void TimelineRoom::removeMark(const LifeMark &mark)
{
    Batch batch;
    batch.erase(mark);
    apply(std::move(batch), tr("The mark is taken away."));
}

void TimelineRoom::apply(Batch batch, const QString &said)
{
    applyUndoably(
        m_house.session.journal(),
        std::move(batch),
        said,
        this,
        [this](const QString &text, const QString &action, const std::function<void()> &undo) {
            if (action.isEmpty())
                refresh(); // nothing was changed: the chart shows what is so
            Q_EMIT notice(text, action, undo);
        });
}

void TimelineRoom::openDayMenu(QDate day, QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("dayMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString said = timeline::dayInWords(day, true, QLocale());
    menu->addAction(tr("Mark %1…").arg(said), this, [this, day]() { markAt(day); });
    for (const LifeMark &mark : m_house.session.journal().marks()) {
        if (mark.day == day)
            menu->addAction(
                tr("Life mark “%1”…").arg(mark.name), this, [this, mark]() { editMark(mark); });
    }
    menu->addAction(tr("Pages of %1").arg(said), this, [this, day]() {
        Q_EMIT go(Visit{.room = QStringLiteral("journal"), .day = day});
    });
    menu->popup(place);
}

} // namespace afterword
