// SPDX-License-Identifier: GPL-3.0-or-later
// KeyPanel: what the panels of "Getting in" share: steps with a heading and fields, one piece of
// key work at a time with a way to stop it, and what is said when it does not work. The session
// derives keys on its own thread; the window stays live. The panel goes when the journal locks.
// Thread: GUI. Owner: the window it stands on.
#pragma once

#include "app/base/future.h"
#include "app/base/result.h"
#include "ui/shared/step_panel.h"

#include <functional>

class QVBoxLayout;

namespace afterword {

class HintRow;
class NewPassphrase;
class SecretField;

class KeyPanel : public StepPanel
{
    Q_OBJECT

public:
    KeyPanel(const House &house, QWidget *window);

Q_SIGNALS:
    /// It is done; a sentence for the quiet notice.
    void finished(const QString &notice);

protected:
    /// A new step: heading and text. Fields of the step before are gone after showStep().
    QVBoxLayout *beginStep(const QString &title, const QString &text);
    void addText(QVBoxLayout *column, const QString &text);
    void addCurrent(QVBoxLayout *column);
    void addNew(QVBoxLayout *column, const QString &label);
    /// What is going on, what went wrong, and the last row.
    void addFoot(QVBoxLayout *column,
                 const QString &safe,
                 const QString &act,
                 Look look = Look::Primary);
    void showStep(QWidget *focus);

    /// Shows `busy` until the work answers, then says what went wrong or goes on with `then`.
    void run(const Future<Status> &work, const QString &busy, std::function<void()> then);

    [[nodiscard]] bool isBusy() const { return m_busy; }

    [[nodiscard]] SecretField *current() const { return m_current; }

    [[nodiscard]] NewPassphrase *next() const { return m_next; }

    void refresh();
    /// Whether the button that acts can be pressed now.
    [[nodiscard]] virtual bool isReady() const;
    virtual void act() = 0;
    /// While key work runs nothing of the step can be changed.
    virtual void freeze(bool frozen);

private:
    void press() override;
    void stepBack() override;
    void fail(const Error &error);
    void setBusy(bool busy, const QString &sentence);

    SecretField *m_current = nullptr;
    NewPassphrase *m_next = nullptr;
    HintRow *m_wrong = nullptr;
    HintRow *m_status = nullptr;
    QString m_safeText;
    bool m_busy = false;
};

/// The panels. Each is opened over the window it is given.
KeyPanel *openChangePassphrase(const House &house, QWidget *window);
/// After opening by code: the present passphrase is not asked for.
KeyPanel *openSetPassphrase(const House &house, QWidget *window);
KeyPanel *openNewCode(const House &house, QWidget *window);
KeyPanel *openRemoveCode(const House &house, QWidget *window);
KeyPanel *openNewKeys(const House &house, QWidget *window);

} // namespace afterword
