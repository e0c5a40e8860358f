// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/welcome_page.h"

#include "app/session.h"
#include "ui/shared/ask.h"
#include "ui/shared/controls.h"
#include "ui/shared/hint_row.h"
#include "ui/shared/journal_menu.h"
#include "ui/shared/place.h"
#include "ui/shared/secret_new.h"
#include "ui/shared/wording.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>

namespace afterword {

void WelcomePage::begin()
{
    m_name->setText(m_house.session.settings().value(key::shownName).toString());
    m_passphrase->clear();
    m_trouble->say(QString());
    m_placeChosen = false;
    setBusy(false);
}

void WelcomePage::enter()
{
    m_passphrase->enter();
}

void WelcomePage::connectForm()
{
    connect(m_name, &QLineEdit::textChanged, this, &WelcomePage::refresh);
    connect(m_name, &QLineEdit::returnPressed, this, &WelcomePage::submit);
    connect(m_passphrase, &NewPassphrase::edited, this, &WelcomePage::refresh);
    connect(m_passphrase, &NewPassphrase::submitted, this, &WelcomePage::submit);
    connect(m_change, &QPushButton::clicked, this, &WelcomePage::changePlace);
    connect(m_create, &QPushButton::clicked, this, &WelcomePage::submit);
    connect(m_existing, &QPushButton::clicked, this, &WelcomePage::openExisting);
    connect(m_back, &QPushButton::clicked, this, &WelcomePage::backWanted);
}

bool WelcomePage::isReady() const
{
    return !m_busy && !m_name->text().trimmed().isEmpty() && m_passphrase->isReady();
}

void WelcomePage::refresh()
{
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
    m_passphrase->setReadOnly(busy);
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
    m_passphrase->tellMissing();
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
    m_house.session.create(m_path, m_passphrase->bytes());
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
    openJournalMenu(m_existing,
                    {.around = m_path,
                     .objectName = QStringLiteral("existingJournals"),
                     .isWanted = [this]() { return isVisible() && !m_busy; },
                     .picked = [this](const QString &path) { openThis(path); },
                     .choose = [this]() { openFile(); },
                     .make = {}});
}

void WelcomePage::openFile()
{
    ask::choosePath(m_house.theme,
                    this,
                    ask::Chooser::OpenJournal,
                    QFileInfo(m_path).absolutePath(),
                    [this](const QString &path) { openThis(path); });
}

void WelcomePage::openThis(const QString &path)
{
    if (path.isEmpty() || m_busy)
        return;
    begin();
    m_house.session.choose(path);
    Q_EMIT journalChosen();
}

void WelcomePage::tell(const QString &sentence)
{
    m_trouble->say(sentence);
}

} // namespace afterword
