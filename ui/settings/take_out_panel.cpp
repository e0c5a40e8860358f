// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/take_out_panel.h"

#include "app/exchange/format.h"
#include "app/format_names.h"
#include "app/session.h"
#include "ui/shared/controls.h"
#include "ui/shared/hint_row.h"
#include "ui/shared/wording.h"

#include <QCheckBox>
#include <QProgressBar>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int takeOutWidth = 498;

} // namespace

QString importName(const PastImport &import)
{
    const exchange::Format *format = exchange::formatOf(import.format);
    const QString from = format != nullptr ? formatName(*format) : QString();
    if (import.name.isEmpty())
        return from.isEmpty() ? TakeOutPanel::tr("Another program") : from;
    // A file and the program it is from.
    return from.isEmpty() ? import.name : TakeOutPanel::tr("%1, %2").arg(import.name, from);
}

TakeOutPanel::TakeOutPanel(const House &house, QWidget *window, PastImport import)
    : StepPanel(house, window, takeOutWidth, "takeOut")
    , m_import(std::move(import))
    , m_imports(new Imports(house.session.journal(), this))
{
    ask();
}

void TakeOutPanel::ask()
{
    m_at = Step::Asking;
    const auto pages = static_cast<int>(m_import.pages);
    const auto changed = static_cast<int>(m_import.changed);
    QVBoxLayout *column = beginStep(
        tr("Take these pages out again?"),
        tr("Pages here from %1: %n. The file they came from stays "
           "where it is. Tags and letters that came with them go too. Until you close the "
           "next message you can undo it.",
           nullptr,
           pages)
            .arg(importName(m_import)));
    if (changed > 0) {
        addText(column,
                changed == pages ? tr("You changed all of them since.")
                                 : tr("Changed by you since: %n.", nullptr, changed),
                "Changed");
        m_keep = new QCheckBox(tr("Keep what was changed"), step());
        m_keep->setObjectName(QStringLiteral("takeOutKeep"));
        m_keep->setChecked(true);
        m_keep->setAccessibleDescription(tr("Without it, those pages go to the bin."));
        column->addWidget(m_keep);
        column->addSpacing(4);
        addText(column, tr("Without it, those pages go to the bin."), "Bin");
    }
    addTrouble(column);
    addFoot(column, tr("Leave them here"), tr("Take them out"));
    if (changed == pages && m_keep != nullptr) {
        actButton()->setEnabled(false); // all of it is kept
        connect(m_keep, &QCheckBox::toggled, actButton(), &QWidget::setDisabled);
    }
    showStep(safeButton());
}

void TakeOutPanel::showBusy(const QString &title)
{
    m_at = Step::Working;
    QVBoxLayout *column = beginStep(title, tr("All of it, or nothing."));
    addBar(column);
    bar()->setRange(0, 0);
    addFoot(column, tr("Please wait"), QString());
    safeButton()->setEnabled(false);
    showStep(bar());
}

void TakeOutPanel::takeOut()
{
    const bool changedToo = m_keep != nullptr && !m_keep->isChecked();
    showBusy(tr("Taking them out"));
    m_imports->takeOut(m_import.id, changedToo).then(this, [this](const Imports::Removal &taken) {
        if (taken) {
            m_taken = *taken;
            return showDone();
        }
        ask();
        trouble()->say(savingTrouble(taken.error()).whole());
    });
}

void TakeOutPanel::showDone()
{
    m_at = Step::Done;
    QVBoxLayout *column =
        beginStep(tr("They are out of your journal"),
                  tr("Undo brings them back as they were. When you close this, they are gone from "
                     "here for good. What is in the bin stays there."));
    addTrouble(column);
    addFoot(column, tr("Undo"), tr("Done"));
    showStep();
}

void TakeOutPanel::bringBack()
{
    showBusy(tr("Bringing them back"));
    m_imports->bringBack(m_taken).then(this, [this](const Status &back) {
        if (back)
            return dismiss();
        showDone();
        trouble()->say(savingTrouble(back.error()).whole());
    });
}

void TakeOutPanel::finish()
{
    const bool gone = m_taken->erased() > 0;
    m_taken.reset();
    if (gone)
        Q_EMIT erased();
    dismiss();
}

void TakeOutPanel::press()
{
    if (m_at == Step::Asking)
        takeOut();
    else if (m_at == Step::Done)
        finish();
}

void TakeOutPanel::stepBack()
{
    if (m_at == Step::Done)
        bringBack();
    else if (m_at == Step::Asking)
        dismiss();
}

void TakeOutPanel::escape()
{
    if (m_at == Step::Done)
        finish();
    else
        stepBack();
}

} // namespace afterword
