// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_rows.h"

#include "app/session.h"
#include "ui/settings/key_panel.h"
#include "ui/settings/rows.h"
#include "ui/shared/controls.h"
#include "ui/shared/dates.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPointer>

namespace afterword {

namespace {

using OpenKeyPanel = KeyPanel *(*)(const House &house, QWidget *window);

/// Lives as long as its page.
class KeyRows final : public QObject
{
    Q_DECLARE_TR_FUNCTIONS(KeyRows)

public:
    KeyRows(const House &house, SettingsPage *page);

private:
    QPushButton *addButton(const char *name, Look look, QWidget *parent, OpenKeyPanel panel);
    void refresh();
    void open(OpenKeyPanel panel);
    [[nodiscard]] QString day(const char *key) const;
    [[nodiscard]] QString passphraseHint() const;
    [[nodiscard]] QString codeHint() const;

    const House m_house;
    SettingsPage *m_page;
    QLabel *m_passphraseHint;
    QLabel *m_codeHint;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_newCode;
    QPushButton *m_newKeys;
    QPointer<KeyPanel> m_panel;
};

KeyRows::KeyRows(const House &house, SettingsPage *page)
    : QObject(page)
    , m_house(house)
    , m_page(page)
{
    page->addGroup(tr("Getting in"));
    m_change = addButton("changePassphrase", Look::Default, page, nullptr);
    connect(m_change, &QPushButton::clicked, this, [this]() {
        open(m_house.session.openedByCode() ? openSetPassphrase : openChangePassphrase);
    });
    m_passphraseHint = page->addRow(tr("Passphrase"), passphraseHint(), m_change);
    m_passphraseHint->setObjectName(QStringLiteral("passphraseHint"));

    auto *both = new QWidget(page);
    auto *across = new QHBoxLayout(both);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(4);
    m_remove = addButton("removeCode", Look::Quiet, both, openRemoveCode);
    m_newCode = addButton("newCode", Look::Default, both, openNewCode);
    across->addWidget(m_remove);
    across->addWidget(m_newCode);
    both->setFocusProxy(m_newCode);
    m_codeHint = page->addRow(tr("Recovery sheet"), codeHint(), both);
    m_codeHint->setObjectName(QStringLiteral("codeHint"));

    m_newKeys = addButton("newKeys", Look::Default, page, openNewKeys);
    page->addRow(tr("Someone may know it"),
                 tr("Changing the passphrase keeps the same lock. New keys change the lock: old "
                    "words and old codes then open nothing here."),
                 m_newKeys);
    connect(&house.session.settings(), &Settings::changed, this, [this](const QString &changed) {
        if (changed == QLatin1StringView(key::passphraseChanged)
            || changed == QLatin1StringView(key::codeMade))
            refresh();
    });
    refresh();
}

QPushButton *KeyRows::addButton(const char *name, Look look, QWidget *parent, OpenKeyPanel panel)
{
    QPushButton *button = makeButton(m_house.theme, look, QString(), parent);
    button->setObjectName(QString::fromLatin1(name));
    if (panel != nullptr)
        connect(button, &QPushButton::clicked, this, [this, panel]() { open(panel); });
    return button;
}

QString KeyRows::day(const char *key) const
{
    const auto at = Moment::parse(m_house.session.settings().value(key).toString());
    if (!at)
        return {};
    const QDate day = at->date();
    return dayInWords(day, day.year() != m_house.session.clock()().date().year());
}

QString KeyRows::passphraseHint() const
{
    if (m_house.session.openedByCode())
        return tr("You came in with the recovery code. Choose a new passphrase when you like.");
    const QString changed = day(key::passphraseChanged);
    if (changed.isEmpty())
        return tr("You need the current one to change it.");
    return tr("Last changed on %1. You need the current one to change it.").arg(changed);
}

QString KeyRows::codeHint() const
{
    if (!m_house.session.hasRecoveryCode())
        return tr("None yet. A code on paper opens the journal if the words slip away.");
    const QString made = day(key::codeMade);
    if (made.isEmpty())
        return tr("Making a new code cancels the old one.");
    return tr("Made on %1. A new code cancels the old one.").arg(made);
}

void KeyRows::refresh()
{
    const Session &session = m_house.session;
    if (session.state() != Session::State::Open)
        return; // the page is on its way out
    const bool hasCode = session.hasRecoveryCode();
    m_passphraseHint->setText(passphraseHint());
    m_codeHint->setText(codeHint());
    m_change->setText(session.openedByCode() ? tr("Choose one…") : tr("Change…"));
    m_change->setAccessibleName(tr("Change the passphrase"));
    m_newCode->setText(hasCode ? tr("Make a new one…") : tr("Make one…"));
    m_newCode->setAccessibleName(tr("Make a new recovery sheet"));
    m_remove->setText(tr("Remove…"));
    m_remove->setAccessibleName(tr("Take the code out"));
    m_remove->setVisible(hasCode);
    m_newKeys->setText(tr("New keys…"));
    m_newKeys->setAccessibleName(tr("Make new keys"));
    for (QPushButton *each : {m_change, m_remove, m_newCode, m_newKeys})
        each->setEnabled(!session.isReadOnly());
}

void KeyRows::open(OpenKeyPanel panel)
{
    if (m_panel != nullptr)
        return;
    m_panel = panel(m_house, m_page->window());
    connect(m_panel, &CardPanel::dismissed, this, [this]() { m_panel = nullptr; });
    connect(m_panel, &KeyPanel::finished, this, [this](const QString &notice) {
        refresh();
        if (!notice.isEmpty())
            Q_EMIT m_page->notice(notice);
    });
}

} // namespace

void addKeyRows(const House &house, SettingsPage *page)
{
    new KeyRows(house, page);
}

} // namespace afterword
