// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/erase_panel.h"

#include "app/journal/backups.h"
#include "app/session.h"
#include "app/upkeep.h"
#include "ui/shared/controls.h"
#include "ui/shared/place.h"
#include "ui/shared/secret_field.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace afterword {

namespace {

class ErasePanel final : public KeyPanel
{
    Q_DECLARE_TR_FUNCTIONS(afterword::ErasePanel)

public:
    ErasePanel(const House &house, QWidget *window);

private:
    void addCopies(QVBoxLayout *column);
    void act() override;
    void freeze(bool frozen) override;

    QCheckBox *m_copies = nullptr;
};

ErasePanel::ErasePanel(const House &house, QWidget *window)
    : KeyPanel(house, window)
{
    QVBoxLayout *column =
        beginStep(tr("Erase this journal"),
                  tr("Its file is overwritten and removed. After that no passphrase and no code "
                     "brings it back. Copies that you or other programs made elsewhere stay "
                     "where they are."));
    addCopies(column);
    // Who came in by the code cannot be asked for a passphrase that is lost.
    if (!house.session.openedByCode())
        addCurrent(column);
    addFoot(column, tr("Keep it"), tr("Erase for good"), Look::Clay);
    if (current() != nullptr) {
        disconnect(current(), &SecretField::submitted, this, nullptr);
        connect(current(), &SecretField::submitted, this, [this]() {
            if (actButton()->isEnabled())
                actButton()->setFocus(Qt::OtherFocusReason);
        });
    }
    showStep(current() != nullptr ? static_cast<QWidget *>(current()) : safeButton());
}

void ErasePanel::addCopies(QVBoxLayout *column)
{
    Session &session = house().session;
    const auto copies = static_cast<int>(session.backups().size());
    if (copies == 0)
        return;
    m_copies = new QCheckBox(tr("Erase its copies as well: %n", nullptr, copies), step());
    m_copies->setObjectName(QStringLiteral("eraseCopies"));
    m_copies->setChecked(true);
    const QString left = tr("In %1. Copies that stay still open with the passphrase.")
                             .arg(place::readable(session.upkeep().folder()));
    m_copies->setAccessibleDescription(left);
    column->addWidget(m_copies);
    column->addSpacing(4);
    addText(column, left);
    column->addSpacing(18);
}

void ErasePanel::freeze(bool frozen)
{
    KeyPanel::freeze(frozen);
    if (m_copies != nullptr)
        m_copies->setEnabled(!frozen);
}

void ErasePanel::act()
{
    Session &session = house().session;
    const bool copies = m_copies != nullptr && m_copies->isChecked();
    if (current() == nullptr)
        return session.erase(copies);
    run(session.checkPassphrase(current()->bytes()),
        tr("Looking whether it fits. This takes a few seconds."),
        [&session, copies]() { session.erase(copies); });
}

} // namespace

KeyPanel *openErasePanel(const House &house, QWidget *window)
{
    return new ErasePanel(house, window);
}

} // namespace afterword
