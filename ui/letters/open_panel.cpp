// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/open_panel.h"

#include "ui/shared/away_card.h"
#include "ui/shared/controls.h"
#include "ui/shared/letter_words.h"

#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int openCard = 456;

} // namespace

OpenPanel::OpenPanel(const House &house, QWidget *window, const Letter &letter)
    : PagePanel(house, window, openCard)
{
    setObjectName(u"openPanel"_s);
    const QString day = dayOf(letter.until, today());
    const bool ready = letter.isReady(today());
    QVBoxLayout *column =
        begin(ready ? tr("It is ready. Open it now?") : tr("You chose %1. Open it now?").arg(day),
              tr("“%1”. Later is fine. It stays sealed as it is.").arg(letterTitle(letter)));
    auto *unread = makeButton(house.theme, Look::Link, tr("Delete it unread…"), board(), 30);
    unread->setObjectName(u"deleteUnread"_s);
    column->addWidget(unread, 0, Qt::AlignLeading);
    addFoot(column, tr("Later"), tr("Open now"));
    connect(act(), &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT openNow();
    });
    connect(unread, &QPushButton::clicked, this, [this] {
        dismiss();
        Q_EMIT deleteUnread();
    });
    showContent(safe());
}

} // namespace afterword
