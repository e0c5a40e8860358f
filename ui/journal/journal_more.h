// SPDX-License-Identifier: GPL-3.0-or-later
// JournalMore: the menu beside the order of the list: tags and people, what is put away. Thread:
// GUI; owned by the Journal room.
#pragma once

#include "ui/journal/names_page.h"

class QToolButton;

namespace afterword {

class JournalMore final : public QObject
{
    Q_OBJECT

public:
    JournalMore(Journal &journal, QToolButton &button, QObject *parent);

Q_SIGNALS:
    void exportAsked();
    void namesAsked(afterword::NamesPage::Tab tab);

private:
    void open();

    Journal &m_journal;
    QToolButton &m_button;
};

} // namespace afterword
