// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/welcome_page.h"

#include "app/care/strength.h"
#include "app/session.h"
#include "ui/shared/ask.h"
#include "ui/shared/controls.h"
#include "ui/shared/panels.h"
#include "ui/shared/secret_field.h"
#include "ui/shared/wording.h"
#include "ui/unlock/hint_row.h"
#include "ui/unlock/place.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLineEdit>

namespace afterword {

namespace {

constexpr std::size_t shortPassphrase = 12;

} // namespace

void WelcomePage::begin()
{
    m_name->setText(m_house.session.settings().value(key::shownName).toString());
    m_first->clear();
    m_second->clear();
    m_first->setShown(false);
    m_second->setShown(false);
    m_mismatch->say(QString());
    m_trouble->say(QString());
    m_placeChosen = false;
    setBusy(false);
}

void WelcomePage::enter()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::connectForm()
{
    connect(m_name, &QLineEdit::textChanged, this, &WelcomePage::refresh);
    connect(m_name, &QLineEdit::returnPressed, this, &WelcomePage::submit);
    connect(m_first, &SecretField::edited, this, &WelcomePage::refresh);
    connect(m_first, &SecretField::submitted, this, &WelcomePage::submit);
    connect(m_second, &SecretField::edited, this, &WelcomePage::refresh);
    connect(m_second, &SecretField::submitted, this, &WelcomePage::submit);
    for (const SecretField *field : {m_first, m_second}) {
        connect(field, &SecretField::capsLockChanged, this, [this](bool on) {
            m_caps->say(on ? tr("Caps Lock is on.") : QString());
        });
    }
    connect(m_change, &QPushButton::clicked, this, &WelcomePage::changePlace);
    connect(m_create, &QPushButton::clicked, this, &WelcomePage::submit);
    connect(m_existing, &QPushButton::clicked, this, &WelcomePage::openExisting);
    connect(m_back, &QPushButton::clicked, this, &WelcomePage::backWanted);
    m_second->installEventFilter(this);
}

bool WelcomePage::eventFilter(QObject *watched, QEvent *event)
{
    // Only when the second field is left: while it is typed it is never the same yet.
    if (watched == m_second && event->type() == QEvent::FocusOut && !m_second->isEmpty())
        sayMismatch();
    return QWidget::eventFilter(watched, event);
}

bool WelcomePage::areSame() const
{
    return m_first->view() == m_second->view();
}

bool WelcomePage::isReady() const
{
    return !m_busy && !m_name->text().trimmed().isEmpty()
           && m_meter->level() >= static_cast<int>(care::Strength::Fair) && areSame();
}

void WelcomePage::sayMismatch()
{
    const bool differ = !areSame();
    m_mismatch->say(differ ? tr("These two are not the same.") : QString());
    m_second->setInvalid(differ);
}

void WelcomePage::sayStrength()
{
    const std::string_view typed = m_first->view();
    const care::Strength strength = care::strengthOf(typed);
    m_meter->setLevel(static_cast<int>(strength));
    switch (strength) {
    case care::Strength::Empty:
        m_level->setText(QString());
        m_help->setText(tr("Four or five words that do not belong together are hard to guess."));
        break;
    case care::Strength::Weak:
        m_level->setText(typed.size() < shortPassphrase ? tr("Too short.") : tr("Easy to guess."));
        m_help->setText(tr("A few more words that do not belong together would help."));
        break;
    case care::Strength::Fair:
        m_level->setText(tr("Fair."));
        m_help->setText(tr("One more word would make it good."));
        break;
    case care::Strength::Good:
        m_level->setText(tr("Good."));
        m_help->setText(tr("One more rare word would make it strong."));
        break;
    case care::Strength::Strong:
        m_level->setText(tr("Strong."));
        m_help->setText(tr("It needs nothing more."));
        break;
    }
    m_level->setVisible(!m_level->text().isEmpty());
}

void WelcomePage::refresh()
{
    sayStrength();
    if (!m_mismatch->sentence().isEmpty() && areSame())
        sayMismatch();
    if (!m_placeChosen)
        m_path = place::suggest(m_name->text().trimmed());
    m_where->setText(tr("Kept in %1").arg(place::readable(m_path)));
    m_where->setToolTip(QDir::toNativeSeparators(m_path));
    m_create->setText(m_busy ? tr("Creating…") : tr("Create journal"));
    m_create->setEnabled(isReady());
    m_back->setVisible(m_house.session.state() == Session::State::Locked);
}

void WelcomePage::setBusy(bool busy)
{
    m_busy = busy;
    m_name->setReadOnly(busy);
    m_first->setReadOnly(busy);
    m_second->setReadOnly(busy);
    m_change->setEnabled(!busy);
    m_existing->setEnabled(!busy);
    m_back->setEnabled(!busy);
    refresh();
}

void WelcomePage::submit()
{
    if (isReady())
        return create();
    if (m_busy)
        return;
    // Enter says what is still missing by going there.
    if (m_name->text().trimmed().isEmpty())
        return m_name->setFocus(Qt::OtherFocusReason);
    if (m_meter->level() < static_cast<int>(care::Strength::Fair))
        return m_first->setFocus(Qt::OtherFocusReason);
    if (!m_second->isEmpty())
        sayMismatch();
    m_second->setFocus(Qt::OtherFocusReason);
}

void WelcomePage::create()
{
    m_trouble->say(QString());
    // Looked at once more: another file may have come to lie there meanwhile.
    m_path = place::freePath(m_path);
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    m_house.session.settings().set(key::shownName, m_name->text().trimmed());
    setBusy(true);
    Q_EMIT creating();
    m_house.session.create(m_path, m_first->bytes());
}

void WelcomePage::showTrouble(const Error &error)
{
    setBusy(false);
    m_trouble->say(openingTrouble(error).whole());
    enter();
}

void WelcomePage::changePlace()
{
    ask::choosePath(
        m_house.theme, this, ask::Chooser::NewJournal, m_path, [this](const QString &path) {
            if (path.isEmpty())
                return;
            m_path = place::freePath(path);
            m_placeChosen = true;
            refresh();
        });
}

void WelcomePage::openExisting()
{
    ask::choosePath(m_house.theme,
                    this,
                    ask::Chooser::OpenJournal,
                    QFileInfo(m_path).absolutePath(),
                    [this](const QString &path) {
                        if (path.isEmpty() || m_busy)
                            return;
                        begin();
                        m_house.session.choose(path);
                        Q_EMIT journalChosen();
                    });
}

} // namespace afterword
