// SPDX-License-Identifier: GPL-3.0-or-later
// Another passphrase: with the one in use, or without it right after opening by code.
#include "app/session.h"
#include "ui/settings/key_panel.h"
#include "ui/shared/secret_field.h"
#include "ui/shared/secret_new.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace afterword {

namespace {

class ChangePanel final : public KeyPanel
{
    Q_DECLARE_TR_FUNCTIONS(afterword::ChangePanel)

public:
    ChangePanel(const House &house, QWidget *window, bool byCode)
        : KeyPanel(house, window)
    {
        QVBoxLayout *column =
            byCode ? beginStep(tr("Choose a new passphrase"),
                               tr("You came in with the recovery code. Choose a passphrase to use "
                                  "from now on. The code stays as it is."))
                   : beginStep(tr("Change the passphrase"),
                               tr("Your pages stay as they are. Copies of the file made before "
                                  "today still open with the old one."));
        if (!byCode) {
            addCurrent(column);
            column->addSpacing(18);
        }
        addNew(column, tr("New passphrase"));
        addFoot(column, byCode ? tr("Later") : tr("Cancel"), tr("Use the new one"));
        showStep(byCode ? next()->findChild<SecretField *>() : current());
    }

private:
    void act() override
    {
        Session &session = house().session;
        const Future<Status> work =
            current() != nullptr ? session.changePassphrase(current()->bytes(), next()->bytes())
                                 : session.setPassphrase(next()->bytes());
        run(work, tr("Making the key. This takes a few seconds."), [this]() {
            Q_EMIT finished(tr("The new passphrase is in use."));
            dismiss();
        });
    }
};

} // namespace

KeyPanel *openChangePassphrase(const House &house, QWidget *window)
{
    return new ChangePanel(house, window, false);
}

KeyPanel *openSetPassphrase(const House &house, QWidget *window)
{
    return new ChangePanel(house, window, true);
}

} // namespace afterword
