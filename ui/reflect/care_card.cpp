// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/care_card.h"

#include "app/base/language.h"
#include "app/care/support.h"
#include "ui/shared/accessible.h"
#include "ui/shared/controls.h"

#include <QPainter>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int careRadius = 12;

} // namespace

CareCard::CareCard(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("careCard"));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(20, 16, 20, 16);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void CareCard::showCard(const QString &id)
{
    if (id == m_shown)
        return;
    m_shown = id;
    delete m_content;
    m_content = nullptr;
    const Result<care::Support> support = care::loadSupport(language::code());
    const care::CareText *card = support ? support->card(id) : nullptr;
    setVisible(card != nullptr);
    if (card == nullptr)
        return;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    QLabel *title = makeLabel(m_theme, Type::Label, Tone::Text, card->title, m_content);
    title->setWordWrap(true);
    column->addWidget(title);
    if (!card->acts.isEmpty()) {
        column->addWidget(makeLabel(
            m_theme, Type::Body, Tone::Text, card->acts.join(QStringLiteral("  ·  ")), m_content));
    }
    for (const QString &paragraph : card->paragraphs) {
        // The number of the country stands in Support, beside where it comes from.
        if (paragraph.contains(QLatin1Char('{')))
            continue;
        QLabel *label = makeLabel(m_theme, Type::Body, Tone::Text2, paragraph, m_content);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    auto *open =
        makeButton(m_theme, Look::Default, tr("Numbers and people in Support"), m_content, 36);
    open->setObjectName(QStringLiteral("openSupport"));
    column->addSpacing(4);
    column->addWidget(open, 0, Qt::AlignLeading);
    connect(open, &QPushButton::clicked, this, &CareCard::supportAsked);
    layout()->addWidget(m_content);
    m_content->show();
    announceName(this, card->title);
}

void CareCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Tone::AccentLine), 1));
    painter.setBrush(m_theme.color(Tone::Tint));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), careRadius, careRadius);
}

} // namespace afterword
