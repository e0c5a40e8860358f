// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/about_you_row.h"

#include "app/asking.h"
#include "app/session.h"
#include "ui/shared/controls.h"

namespace afterword {

using namespace Qt::StringLiterals;

AboutYouRow::AboutYouRow(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_show(makeButton(theme, Look::Link, tr("Show them"), this, 30))
    , m_close(makeButton(theme, Look::Quiet, tr("No, thanks"), this, 30))
{
    setObjectName(u"aboutYouRow"_s);
    auto *flow = new FlowLayout(this, 8, 2);
    flow->setContentsMargins(2, 6, 0, 6);
    const QString words = tr("A few questions can help the wording fit. You can skip any of them.");
    QLabel *text = makeLabel(theme, Type::Body, Tone::Text2, words, this);
    text->setWordWrap(true);
    flow->addWidget(text);
    m_show->setObjectName(u"aboutYouShow"_s);
    m_show->setAccessibleDescription(words);
    m_close->setObjectName(u"aboutYouClose"_s);
    m_close->setAccessibleDescription(
        tr("You can find them later on the Settings page, under Reflection."));
    m_close->setToolTip(m_close->accessibleDescription());
    auto *answers = new QWidget(this); // on one line, whichever that is
    auto *both = new QHBoxLayout(answers);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(8);
    both->addWidget(m_show);
    both->addWidget(m_close);
    flow->addWidget(answers);
    setAccessibleName(words);
    connect(m_show, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT picked();
    });
    connect(m_close, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    hide();
}

void AboutYouRow::offerIn(Session &session)
{
    Settings &settings = session.settings();
    if (m_offered || session.isReadOnly() || session.journal().pages().empty())
        return;
    m_offered = true;
    if (settings.value(key::aboutYouAsked).toBool())
        return;
    // Once, whatever comes of it: it stands there until the journal is locked, then no more.
    settings.set(key::aboutYouAsked, true);
    setVisible(settings.value(key::aboutYou).toMap().isEmpty());
}

QList<QWidget *> AboutYouRow::stops() const
{
    return {m_show, m_close};
}

} // namespace afterword
