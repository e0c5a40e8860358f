// SPDX-License-Identifier: GPL-3.0-or-later
// The Support room, and the same over the lock screen. It reads nothing that was written; it keeps
// nothing of a visit.
#include "app/session.h"
#include "ui/rooms.h"
#include "ui/support/support_view.h"

#include <QResizeEvent>
#include <QVBoxLayout>

namespace afterword {

namespace {

class SupportRoom final : public Room
{
public:
    SupportRoom(const House &house, SupportView::Where where, QWidget *parent)
        : Room(parent)
        , m_view(new SupportView(house, where, this))
    {
        auto *whole = new QVBoxLayout(this);
        whole->setContentsMargins(0, 0, 0, 0);
        whole->addWidget(m_view);
        connect(m_view, &SupportView::notice, this, &Room::notice);
        connect(m_view, &SupportView::backWanted, this, [this] { Q_EMIT go(Visit{}); });
    }

    void visit(const Visit &visit) override
    {
        m_view->enter();
        if (visit.path == QLatin1String("urges"))
            m_view->openUrges(visit.page);
    }

    void setWidth(Width width) override { m_view->setWidthClass(width); }

    [[nodiscard]] QList<QWidget *> panes() const override { return m_view->panes(); }

private:
    SupportView *m_view;
};

} // namespace

Room *makeSupportRoom(const House &house, QWidget *parent)
{
    return new SupportRoom(house, SupportView::Where::Room, parent);
}

Room *makeLockedSupport(const House &house, QWidget *parent)
{
    return new SupportRoom(house, SupportView::Where::LockScreen, parent);
}

} // namespace afterword
