// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/after_code_page.h"

#include "app/session.h"
#include "ui/shared/controls.h"
#include "ui/shared/hint_row.h"
#include "ui/shared/secret_new.h"
#include "ui/shared/wording.h"
#include "ui/unlock/gate_columns.h"

#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int afterCodeButton = 40;

} // namespace

AfterCodePage::AfterCodePage(const House &house, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_passphrase(new NewPassphrase(house.theme, tr("New passphrase"), this))
{
    setObjectName(QStringLiteral("afterCode"));
    setMaximumWidth(gateFormWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QLabel *title =
        makeLabel(house.theme, Type::Page, Tone::Text, tr("Choose a new passphrase"), this);
    QLabel *text = makeLabel(house.theme,
                             Type::Body,
                             Tone::Text2,
                             tr("You came in with the recovery code. Choose a passphrase to use "
                                "from now on. The code stays as it is."),
                             this);
    title->setWordWrap(true);
    text->setWordWrap(true);
    column->addWidget(title);
    column->addSpacing(10);
    column->addWidget(text);
    column->addSpacing(26);
    column->addWidget(m_passphrase);
    addFoot(column);
    connect(m_passphrase, &NewPassphrase::edited, this, &AfterCodePage::refresh);
    connect(m_passphrase, &NewPassphrase::submitted, this, &AfterCodePage::submit);
    refresh();
}

void AfterCodePage::addFoot(QVBoxLayout *column)
{
    const Theme &theme = m_house.theme;
    m_status = new HintRow(theme, QStringLiteral("clock"), this);
    m_trouble = new HintRow(theme, QStringLiteral("info"), this);
    m_trouble->setObjectName(QStringLiteral("afterCodeTrouble"));
    for (HintRow *row : {m_status, m_trouble}) {
        row->setContentsMargins(0, 12, 0, 0);
        column->addWidget(row);
    }
    column->addSpacing(24);
    auto *acts = new QWidget(this);
    auto *flow = new FlowLayout(acts);
    m_use = makeButton(theme, Look::Primary, tr("Use this passphrase"), acts, afterCodeButton);
    m_use->setObjectName(QStringLiteral("usePassphrase"));
    m_later = makeButton(theme, Look::Quiet, tr("Later"), acts, afterCodeButton);
    m_later->setObjectName(QStringLiteral("passphraseLater"));
    flow->addWidget(m_use);
    flow->addWidget(m_later);
    column->addWidget(acts);
    connect(m_use, &QPushButton::clicked, this, &AfterCodePage::submit);
    connect(m_later, &QPushButton::clicked, this, &AfterCodePage::later);
}

void AfterCodePage::enter()
{
    m_passphrase->enter();
}

void AfterCodePage::forget()
{
    m_passphrase->clear();
    setEnabled(false);
}

void AfterCodePage::refresh()
{
    m_use->setEnabled(!m_busy && m_passphrase->isReady());
}

void AfterCodePage::setBusy(bool busy)
{
    m_busy = busy;
    m_passphrase->setReadOnly(busy);
    m_status->say(busy ? tr("Making the key. This takes a few seconds.") : QString());
    m_later->setText(busy ? tr("Stop") : tr("Later"));
    refresh();
}

void AfterCodePage::later()
{
    if (m_busy)
        return m_house.session.cancelKeyWork(); // the answer tells how it ended
    forget();
    Q_EMIT finished();
}

void AfterCodePage::submit()
{
    if (m_busy)
        return;
    if (!m_passphrase->isReady())
        return m_passphrase->tellMissing();
    m_trouble->say(QString());
    setBusy(true);
    m_house.session.setPassphrase(m_passphrase->bytes()).then(this, [this](const Status &done) {
        if (m_house.session.state() == Session::State::Open)
            answer(done);
    });
}

void AfterCodePage::answer(const Status &done)
{
    setBusy(false);
    if (done) {
        forget();
        Q_EMIT finished();
        return;
    }
    m_trouble->say(done.error().code == Errc::Cancelled ? tr("Stopped. Nothing has changed.")
                                                        : savingTrouble(done.error()).whole());
    m_passphrase->enter();
}

} // namespace afterword
