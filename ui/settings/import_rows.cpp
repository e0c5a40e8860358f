// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/import_rows.h"

#include "app/imports.h"
#include "app/session.h"
#include "ui/settings/rows.h"
#include "ui/settings/take_out_panel.h"
#include "ui/shared/controls.h"
#include "ui/shared/dates.h"
#include "ui/shared/fresh_backup.h"

#include <QPointer>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr std::size_t importsShown = 5; ///< the rest on request

} // namespace

ImportRows::ImportRows(const House &house, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_imports(new Imports(house.session.journal(), this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("importRows"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    connect(&house.session.journal(), &Journal::changed, this, [this](const Change &change) {
        if (change.type == RecordType::Page)
            soon();
    });
}

void ImportRows::showEvent(QShowEvent *)
{
    if (m_stale)
        fill();
}

/// Once for however many changes come together, and only where it is seen.
void ImportRows::soon()
{
    if (m_stale)
        return;
    m_stale = true;
    if (isVisible())
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_stale)
                    fill();
            },
            Qt::QueuedConnection);
}

QString ImportRows::hint(const PastImport &import) const
{
    const QDateTime at = import.at.toDateTime();
    const auto pages = static_cast<int>(import.pages);
    const auto changed = static_cast<int>(import.changed);
    const QString when = tr("%1, %2.").arg(shortDate(at.date()), shortTime(at.time()));
    const QString here = tr("Pages of it here: %n.", nullptr, pages);
    return changed == 0
               ? tr("%1 %2").arg(when, here)
               : tr("%1 %2 %3").arg(when, here, tr("Changed since: %n.", nullptr, changed));
}

void ImportRows::addRow(const PastImport &import)
{
    auto *button = makeButton(m_house.theme, Look::Default, tr("Take these out…"), m_rows);
    button->setObjectName(QStringLiteral("takeOut"));
    button->setEnabled(!m_house.session.isReadOnly());
    connect(button, &QPushButton::clicked, this, [this, import] { ask(import); });
    QLayout *rows = m_rows->layout();
    rows->addWidget(makeHairline(m_house.theme, m_rows));
    const MadeRow row =
        makeSettingRow(m_house.theme, importName(import), hint(import), button, m_rows);
    row.row->setObjectName(QStringLiteral("importRow"));
    button->setAccessibleName(tr("Take these out: %1").arg(importName(import)));
    rows->addWidget(row.row);
}

void ImportRows::fill()
{
    m_stale = false;
    const bool hadFocus =
        m_rows != nullptr && focusWidget() != nullptr && m_rows->isAncestorOf(focusWidget());
    delete m_rows;
    m_rows = new QWidget(this);
    auto *rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const std::vector<PastImport> list = m_imports->list();
    const std::size_t shown = m_all ? list.size() : std::min(list.size(), importsShown);
    for (std::size_t i = 0; i < shown; ++i)
        addRow(list[i]);
    if (shown < list.size()) {
        auto *more = makeButton(m_house.theme, Look::Link, tr("Show all"), m_rows, 30);
        more->setObjectName(QStringLiteral("moreImports"));
        connect(more, &QPushButton::clicked, this, [this] {
            m_all = true;
            soon();
        });
        rows->addWidget(more, 0, Qt::AlignLeading);
    }
    m_column->addWidget(m_rows);
    m_rows->show();
    auto *first = hadFocus ? m_rows->findChild<QPushButton *>() : nullptr;
    if (first != nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

void ImportRows::ask(const PastImport &import)
{
    auto *panel = new TakeOutPanel(m_house, window(), import);
    // Nothing of it stays in the file, nor in the backups if that is wanted.
    connect(panel, &TakeOutPanel::erased, this, [this] {
        m_house.session.compactNow();
        offerFreshBackup(m_house, window(), [rows = QPointer(this)](const QString &said) {
            if (rows)
                Q_EMIT rows->notice(said);
        });
    });
}

} // namespace afterword
