// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_panel.h"

#include "app/session.h"
#include "ui/shared/controls.h"
#include "ui/shared/hint_row.h"
#include "ui/shared/secret_field.h"
#include "ui/shared/secret_new.h"
#include "ui/shared/wording.h"

#include <QHBoxLayout>
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
    : CardPanel(house.theme, window, keyCardWidth)
    , m_house(house)
{
    setObjectName(QStringLiteral("keyPanel"));
    connect(this, &CardPanel::escaped, this, &KeyPanel::stop);
    connect(&house.session, &Session::sealing, this, &CardPanel::dismiss);
    connect(&house.session, &Session::closing, this, &CardPanel::dismiss);
}

QVBoxLayout *KeyPanel::beginStep(const QString &title, const QString &text)
{
    m_title = title;
    m_current = nullptr;
    m_next = nullptr;
    m_wrong = nullptr;
    m_step = new QWidget;
    auto *column = new QVBoxLayout(m_step);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(0);
    QLabel *heading = makeLabel(m_house.theme, Type::Section, Tone::Text, title, m_step);
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addSpacing(8);
    addText(column, text);
    column->addSpacing(20);
    return column;
}

void KeyPanel::addText(QVBoxLayout *column, const QString &text)
{
    QLabel *label = makeLabel(m_house.theme, Type::Body, Tone::Text2, text, m_step);
    label->setWordWrap(true);
    column->addWidget(label);
}

void KeyPanel::addCurrent(QVBoxLayout *column)
{
    const QString name = tr("Passphrase you use now");
    QLabel *label = makeLabel(m_house.theme, Type::FormLabel, Tone::Text, name, m_step);
    m_current = new SecretField(m_house.theme, name, m_step);
    m_current->setObjectName(QStringLiteral("currentPassphrase"));
    m_current->setMinimumHeight(m_house.theme.px(keyField));
    label->setBuddy(m_current);
    m_wrong = keyHint(m_house, "info", "wrongCurrent", m_step);
    column->addWidget(label);
    column->addSpacing(6);
    column->addWidget(m_current);
    column->addWidget(m_wrong);
    connect(m_current, &SecretField::submitted, this, &KeyPanel::submit);
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
    m_next = new NewPassphrase(m_house.theme, label, m_step);
    column->addWidget(m_next);
    connect(m_next, &NewPassphrase::edited, this, &KeyPanel::refresh);
    connect(m_next, &NewPassphrase::submitted, this, &KeyPanel::submit);
}

void KeyPanel::addFoot(QVBoxLayout *column, const QString &safe, const QString &act)
{
    m_status = keyHint(m_house, "clock", "keyStatus", m_step);
    m_trouble = keyHint(m_house, "info", "keyTrouble", m_step);
    m_status->setContentsMargins(0, 16, 0, 0);
    m_trouble->setContentsMargins(0, 16, 0, 0);
    column->addWidget(m_status);
    column->addWidget(m_trouble);
    column->addSpacing(24);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    m_safeText = safe;
    m_safe = makeButton(m_house.theme, Look::Default, safe, m_step, keyField);
    m_safe->setObjectName(QStringLiteral("keySafe"));
    row->addWidget(m_safe);
    m_act = makeButton(m_house.theme, Look::Primary, act, m_step, keyField);
    m_act->setObjectName(QStringLiteral("keyAct"));
    row->addWidget(m_act);
    column->addLayout(row);
    connect(m_safe, &QPushButton::clicked, this, &KeyPanel::stop);
    connect(m_act, &QPushButton::clicked, this, &KeyPanel::submit);
}

void KeyPanel::showStep(QWidget *focus)
{
    setContent(m_step, m_title);
    refresh();
    if (!isVisible())
        open();
    focus->setFocus(Qt::OtherFocusReason);
}

bool KeyPanel::isReady() const
{
    return (m_current == nullptr || !m_current->isEmpty())
           && (m_next == nullptr || m_next->isReady());
}

void KeyPanel::refresh()
{
    if (m_act != nullptr)
        m_act->setEnabled(!m_busy && isReady());
}

void KeyPanel::submit()
{
    if (m_busy)
        return;
    if (isReady()) {
        m_trouble->say(QString());
        return act();
    }
    // Enter says what is still missing by going there.
    if (m_current != nullptr && m_current->isEmpty())
        m_current->setFocus(Qt::OtherFocusReason);
    else if (m_next != nullptr)
        m_next->tellMissing();
}

void KeyPanel::stop()
{
    if (!m_busy)
        return dismiss();
    // The answer says how it ended: what is being written may be done already.
    m_safe->setEnabled(false);
    m_house.session.cancelKeyWork();
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
    m_safe->setText(busy ? tr("Stop") : m_safeText);
    m_safe->setEnabled(true);
    freeze(busy);
    refresh();
    if (busy && (focusWidget() == nullptr || !isAncestorOf(focusWidget()) || !m_act->isEnabled()))
        m_safe->setFocus(Qt::OtherFocusReason);
}

void KeyPanel::run(const Future<Status> &work, const QString &busy, std::function<void()> then)
{
    setBusy(true, busy);
    Future<Status> answer = work;
    answer.then(this, [this, then = std::move(then)](const Status &done) {
        if (m_house.session.state() != Session::State::Open)
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
        m_trouble->say(tr("Stopped. Nothing has changed."));
    else if (error.code == Errc::Busy)
        m_trouble->say(tr("Another change is still running. Try again in a moment."));
    else
        m_trouble->say(savingTrouble(error).whole());
    if (m_current != nullptr)
        m_current->setFocus(Qt::OtherFocusReason);
    else if (m_next != nullptr)
        m_next->enter();
    else
        m_safe->setFocus(Qt::OtherFocusReason);
}

} // namespace afterword
