// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_panel.h"

#include "app/session.h"
#include "ui/shared/controls.h"
#include "ui/shared/hint_row.h"
#include "ui/shared/secret_field.h"
#include "ui/shared/secret_new.h"
#include "ui/shared/wording.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace afterword {

namespace {

constexpr int keyCardWidth = 498; ///< 432 for the fields, as at the gate
constexpr int keyField = 40;

HintRow *keyHint(const House &house, const char *icon, const char *name, QWidget *parent)
{
    auto *hint = new HintRow(house.theme, QString::fromLatin1(icon), parent);
    hint->setObjectName(QString::fromLatin1(name));
    hint->setContentsMargins(0, 8, 0, 0);
    return hint;
}

} // namespace

KeyPanel::KeyPanel(const House &house, QWidget *window)
    : StepPanel(house, window, keyCardWidth, "key")
{}

QVBoxLayout *KeyPanel::beginStep(const QString &title, const QString &text)
{
    m_current = nullptr;
    m_next = nullptr;
    m_wrong = nullptr;
    QVBoxLayout *column = StepPanel::beginStep(title, text);
    column->addSpacing(8);
    return column;
}

void KeyPanel::addText(QVBoxLayout *column, const QString &text)
{
    QLabel *label = makeLabel(house().theme, Type::Body, Tone::Text2, text, step());
    label->setWordWrap(true);
    column->addWidget(label);
}

void KeyPanel::addCurrent(QVBoxLayout *column)
{
    const QString name = tr("Passphrase you use now");
    QLabel *label = makeLabel(house().theme, Type::FormLabel, Tone::Text, name, step());
    m_current = new SecretField(house().theme, name, step());
    m_current->setObjectName(QStringLiteral("currentPassphrase"));
    m_current->setMinimumHeight(house().theme.px(keyField));
    label->setBuddy(m_current);
    m_wrong = keyHint(house(), "info", "wrongCurrent", step());
    column->addWidget(label);
    column->addSpacing(6);
    column->addWidget(m_current);
    column->addWidget(m_wrong);
    connect(m_current, &SecretField::submitted, this, &KeyPanel::press);
    connect(m_current, &SecretField::edited, this, [this]() {
        if (!m_current->isEmpty()) {
            m_wrong->say(QString());
            m_current->setInvalid(false);
        }
        refresh();
    });
}

void KeyPanel::addNew(QVBoxLayout *column, const QString &label)
{
    m_next = new NewPassphrase(house().theme, label, step());
    column->addWidget(m_next);
    connect(m_next, &NewPassphrase::edited, this, &KeyPanel::refresh);
    connect(m_next, &NewPassphrase::submitted, this, &KeyPanel::press);
}

void KeyPanel::addFoot(QVBoxLayout *column, const QString &safe, const QString &act, Look look)
{
    m_status = keyHint(house(), "clock", "keyStatus", step());
    m_status->setContentsMargins(0, 16, 0, 0);
    column->addWidget(m_status);
    addTrouble(column);
    trouble()->setContentsMargins(0, 16, 0, 0);
    column->addSpacing(8);
    m_safeText = safe;
    StepPanel::addFoot(column, safe, act, look);
}

void KeyPanel::showStep(QWidget *focus)
{
    refresh();
    StepPanel::showStep(focus);
}

bool KeyPanel::isReady() const
{
    return (m_current == nullptr || !m_current->isEmpty())
           && (m_next == nullptr || m_next->isReady());
}

void KeyPanel::refresh()
{
    if (actButton() != nullptr)
        actButton()->setEnabled(!m_busy && isReady());
}

void KeyPanel::press()
{
    if (m_busy)
        return;
    if (isReady()) {
        trouble()->say(QString());
        return act();
    }
    // Enter says what is still missing by going there.
    if (m_current != nullptr && m_current->isEmpty())
        m_current->setFocus(Qt::OtherFocusReason);
    else if (m_next != nullptr)
        m_next->tellMissing();
}

void KeyPanel::stepBack()
{
    if (!m_busy)
        return dismiss();
    // The answer says how it ended: what is being written may be done already.
    safeButton()->setEnabled(false);
    house().session.cancelKeyWork();
}

void KeyPanel::freeze(bool frozen)
{
    if (m_current != nullptr)
        m_current->setReadOnly(frozen);
    if (m_next != nullptr)
        m_next->setReadOnly(frozen);
}

void KeyPanel::setBusy(bool busy, const QString &sentence)
{
    m_busy = busy;
    m_status->say(sentence);
    safeButton()->setText(busy ? tr("Stop") : m_safeText);
    safeButton()->setEnabled(true);
    freeze(busy);
    refresh();
    if (busy
        && (focusWidget() == nullptr || !isAncestorOf(focusWidget()) || !actButton()->isEnabled()))
        safeButton()->setFocus(Qt::OtherFocusReason);
}

void KeyPanel::run(const Future<Status> &work, const QString &busy, std::function<void()> then)
{
    setBusy(true, busy);
    Future<Status> answer = work;
    answer.then(this, [this, then = std::move(then)](const Status &done) {
        if (house().session.state() != Session::State::Open)
            return;
        setBusy(false, QString());
        if (done)
            then();
        else
            fail(done.error());
    });
}

void KeyPanel::fail(const Error &error)
{
    if (error.code == Errc::WrongPassphrase && m_current != nullptr) {
        m_current->clear();
        m_current->setInvalid(true);
        m_wrong->say(tr("That is not the passphrase in use. Nothing has changed."));
        m_current->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (error.code == Errc::Cancelled)
        trouble()->say(tr("Stopped. Nothing has changed."));
    else if (error.code == Errc::Busy)
        trouble()->say(tr("Another change is still running. Try again in a moment."));
    else
        trouble()->say(savingTrouble(error).whole());
    if (m_current != nullptr)
        m_current->setFocus(Qt::OtherFocusReason);
    else if (m_next != nullptr)
        m_next->enter();
    else
        safeButton()->setFocus(Qt::OtherFocusReason);
}

} // namespace afterword
