// SPDX-License-Identifier: GPL-3.0-or-later
// What was noted before, newest first, and keeping and taking away. Nothing is counted here.
#include "app/session.h"
#include "ui/shared/controls.h"
#include "ui/shared/dates.h"
#include "ui/shared/urge_words.h"
#include "ui/shared/wording.h"
#include "ui/support/urge_page.h"

#include <QApplication>
#include <QButtonGroup>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t urgesShown = 20;

} // namespace

/// Handed to the journal at once, which keeps the order of saves and tries again what failed.
void UrgePage::keep(const Urge &urge)
{
    if (!m_journal || m_house.session.isReadOnly())
        return;
    Urge next = urge;
    if (const Urge *known = m_journal->urge(next.id); known != nullptr) {
        const RecordBase &place = *known; // where it lies; what it says is newer here
        static_cast<RecordBase &>(next) = place;
    }
    m_journal->keep(next).then(this, [this](const Result<BatchRecord> &saved) {
        if (!saved)
            Q_EMIT notice(savingTrouble(saved.error()).whole(), {}, {});
    });
}

void UrgePage::fillPast()
{
    if (m_past == nullptr || !m_journal)
        return;
    bool focused = false;
    while (QLayoutItem *item = m_past->takeAt(0)) {
        if (QWidget *old = item->widget()) {
            focused = focused || old->isAncestorOf(QApplication::focusWidget());
            old->hide();
            old->setParent(nullptr);
            old->deleteLater();
        }
        delete item;
    }
    if (m_journal->urges().empty()) {
        if (focused)
            m_chips->buttons().constFirst()->setFocus(Qt::OtherFocusReason);
        return;
    }
    const Theme &theme = m_house.theme;
    m_past->addSpacing(32);
    m_past->addWidget(makeLabel(theme, Type::Card, Tone::Text, tr("Noted before"), m_page));
    m_past->addSpacing(6);
    const auto &all = m_journal->urges();
    const auto wanted = std::find_if(
        all.begin(), all.end(), [this](const Urge &each) { return each.id == m_wanted; });
    const auto most =
        wanted == all.end()
            ? urgesShown
            : std::max(urgesShown, static_cast<std::size_t>(wanted - all.begin()) + 1);
    std::size_t shown = 0;
    for (const Urge &each : all) {
        if (shown++ == most)
            break;
        if (shown > 1)
            m_past->addWidget(makeHairline(theme, m_page));
        m_past->addWidget(makeRow(each));
    }
    if (focused)
        m_page->findChild<QToolButton *>(u"urgeTake"_s)->setFocus(Qt::OtherFocusReason);
}

QWidget *UrgePage::makeRow(const Urge &urge)
{
    const Theme &theme = m_house.theme;
    auto *row = new QWidget(m_page);
    row->setObjectName(u"urgeRow"_s);
    QStringList parts{shortDate(urge.at.date()) + u", "_s + shortTime(urge.at.time()),
                      strengthsInWords(urge)};
    if (!urge.outcome.isEmpty())
        parts << outcomeInWords(urge.outcome);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    const QString what = urgeInWords(urge.what, m_situation);
    for (const auto &[type, tone, text] :
         {std::tuple{Type::Label, Tone::Text, what},
          std::tuple{Type::Small, Tone::Text2, parts.join(u" · "_s)}}) {
        QLabel *label = makeLabel(theme, type, tone, text, row);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    auto *take = makeIconButton(theme, u"x"_s, tr("Take off: %1").arg(what), row);
    take->setObjectName(u"urgeTake"_s);
    take->setEnabled(!m_house.session.isReadOnly());
    connect(take, &QToolButton::clicked, this, [this, urge] { erase(urge); });
    if (urge.id == m_wanted) { // asked for by its sign: reading it is all, nothing happens by Enter
        row->setObjectName(u"urgeWanted"_s);
        row->setAccessibleName(what + u". "_s + parts.join(u". "_s));
        row->setFocusPolicy(Qt::StrongFocus);
    }
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 10, 0, 10);
    across->addLayout(words, 1);
    across->addWidget(take, 0, Qt::AlignTop);
    return row;
}

void UrgePage::erase(const Urge &urge)
{
    if (!m_journal)
        return;
    Batch batch;
    batch.erase(urge);
    m_journal->apply(batch).then(this, [this](const Result<Batch> &undo) {
        if (!undo)
            return;
        Q_EMIT notice(tr("It is off the list."), tr("Undo"), [self = QPointer(this), back = *undo] {
            if (self && self->m_journal)
                self->m_journal->apply(back);
        });
    });
}

} // namespace afterword
