// SPDX-License-Identifier: GPL-3.0-or-later
// Another recovery code, or none. A new one counts only after two of its groups were typed back;
// until then the old one opens the journal.
#include "app/session.h"
#include "app/vault/slots.h"
#include "ui/settings/key_panel.h"
#include "ui/shared/recovery_form.h"
#include "ui/shared/secret_field.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QVBoxLayout>

namespace afterword {

namespace {

class CodePanel final : public KeyPanel
{
    Q_DECLARE_TR_FUNCTIONS(afterword::CodePanel)

public:
    CodePanel(const House &house, QWidget *window)
        : KeyPanel(house, window)
    {
        QVBoxLayout *column =
            beginStep(tr("A new sheet with a code"),
                      house.session.hasRecoveryCode()
                          ? tr("A new code takes the place of the old one. The old sheet then "
                               "opens nothing here.")
                          : tr("A code on paper opens the journal when the passphrase has "
                               "slipped away."));
        addCurrent(column);
        addFoot(column, tr("Cancel"), tr("Go on"));
        showStep(current());
    }

private:
    [[nodiscard]] bool isReady() const override
    {
        return m_code != nullptr ? m_code->isTypedBack() : KeyPanel::isReady();
    }

    void freeze(bool frozen) override
    {
        KeyPanel::freeze(frozen);
        if (m_code != nullptr)
            m_code->setEnabled(!frozen);
    }

    void act() override
    {
        if (m_code != nullptr)
            return replace();
        m_passphrase = current()->bytes();
        // Asked before the code is written out by hand, not after.
        run(house().session.checkPassphrase(m_passphrase.clone()),
            tr("Looking whether it fits. This takes a few seconds."),
            [this]() { showCode(); });
    }

    void showCode()
    {
        Session &session = house().session;
        QVBoxLayout *column = beginStep(tr("Your recovery sheet"),
                                        tr("This code opens the journal without the passphrase. "
                                           "It is shown once, now."));
        m_code = new RecoveryForm(house().theme,
                                  vault::systemRandom(),
                                  session.clock()().date(),
                                  QFileInfo(session.path()).absolutePath(),
                                  column->parentWidget());
        column->addWidget(m_code);
        connect(m_code, &RecoveryForm::edited, this, &CodePanel::refresh);
        connect(m_code, &RecoveryForm::submitted, this, [this]() {
            if (isReady() && !isBusy())
                act();
        });
        addFoot(column, tr("Cancel"), tr("Use this code"));
        showStep(m_code->findChild<QWidget *>(QStringLiteral("printSheet")));
    }

    void replace()
    {
        run(house().session.replaceRecoveryCode(m_passphrase.clone(), m_code->code()),
            tr("Sealing the code in. This takes a few seconds."),
            [this]() {
                m_code->forget();
                Q_EMIT finished(tr("The new code is in use. The old sheet can go."));
                dismiss();
            });
    }

    vault::SecureBytes m_passphrase;
    RecoveryForm *m_code = nullptr;
};

class RemoveCodePanel final : public KeyPanel
{
    Q_DECLARE_TR_FUNCTIONS(afterword::RemoveCodePanel)

public:
    RemoveCodePanel(const House &house, QWidget *window)
        : KeyPanel(house, window)
    {
        QVBoxLayout *column =
            beginStep(tr("Go on without a code?"),
                      tr("Then only the passphrase opens this journal. If it slips away, nobody "
                         "can bring the pages back."));
        addCurrent(column);
        addFoot(column, tr("Keep the code"), tr("Remove the code"));
        showStep(current());
    }

private:
    void act() override
    {
        run(house().session.removeRecoveryCode(current()->bytes()),
            tr("Looking whether it fits. This takes a few seconds."),
            [this]() {
                Q_EMIT finished(tr("The code is removed. The old sheet can go."));
                dismiss();
            });
    }
};

} // namespace

KeyPanel *openNewCode(const House &house, QWidget *window)
{
    return new CodePanel(house, window);
}

KeyPanel *openRemoveCode(const House &house, QWidget *window)
{
    return new RemoveCodePanel(house, window);
}

} // namespace afterword
