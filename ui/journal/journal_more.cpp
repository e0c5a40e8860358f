// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/journal_more.h"

#include "ui/shared/menu_place.h"

#include <QMenu>
#include <QToolButton>

namespace afterword {

JournalMore::JournalMore(Journal &journal, QToolButton &button, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_button(button)
{
    connect(&button, &QToolButton::clicked, this, &JournalMore::open);
}

void JournalMore::open()
{
    auto *menu = new QMenu(&m_button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("journalMenu"));
    menu->addAction(
        tr("Tags and people…"), this, [this]() { Q_EMIT namesAsked(NamesPage::Tab::Tags); });
    menu->addAction(
        tr("What is put away…"), this, [this]() { Q_EMIT namesAsked(NamesPage::Tab::Away); });
    const bool shown = m_journal.showsAway();
    QAction *show =
        menu->addAction(shown ? tr("Hide what is put away") : tr("Show what is put away"),
                        this,
                        [this, shown]() { m_journal.showAway(!shown); });
    show->setEnabled(shown || !m_journal.awayPages().empty());
    menu->addAction(tr("Export or print…"), this, &JournalMore::exportAsked)
        ->setEnabled(!m_journal.pages().empty());
    popupUnder(*menu, m_button, Flush::End);
}

} // namespace afterword
