// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/care_line.h"

#include "app/base/language.h"
#include "app/care/support.h"
#include "ui/shared/controls.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

CareLine::CareLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel(theme, Type::Small, Tone::Text2, {}, this))
    , m_support(makeButton(theme, Look::Link, tr("Open Support"), this, 30))
{
    setObjectName(u"careLine"_s);
    m_text->setWordWrap(true);
    m_support->setObjectName(u"careLineSupport"_s);
    m_support->setToolTip(tr("Support  F1"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 14, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_text);
    column->addWidget(m_support, 0, Qt::AlignLeading);
    connect(m_support, &QPushButton::clicked, this, &CareLine::supportPicked);
    follow();
}

void CareLine::showFor(const QStringList &words)
{
    m_words = words;
    follow();
}

void CareLine::setWanted(bool wanted)
{
    m_wanted = wanted;
    follow();
}

void CareLine::follow()
{
    // The last of the two that was tapped is the one it is about.
    QString card;
    for (const QString &word : std::as_const(m_words)) {
        if (word == "hopeless"_L1)
            card = u"hopeless-line"_s;
        else if (word == "not-safe"_L1)
            card = u"not-safe-line"_s;
    }
    const bool shown = m_wanted && !card.isEmpty();
    if (shown) {
        static const care::Support words =
            care::loadSupport(language::code()).value_or(care::Support());
        if (const care::CareText *text = words.card(card))
            m_text->setText(text->title + u". "_s + text->paragraphs.join(u' '));
        if (isHidden()) {
            QAccessibleEvent told(m_text, QAccessible::NameChanged);
            QAccessible::updateAccessibility(&told);
        }
    }
    setVisible(shown);
}

} // namespace afterword
