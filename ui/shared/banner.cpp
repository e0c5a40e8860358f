// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/banner.h"

#include "ui/shared/controls.h"

#include <QAccessibleWidget>
#include <QBoxLayout>
#include <QPainter>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int bannerSide = 24;
constexpr int bannerIcon = 20;
constexpr int bannerGap = 12;

QAccessibleInterface *bannerAccessible(const QString &key, QObject *object)
{
    auto *banner = key == "afterword::Banner"_L1 ? qobject_cast<Banner *>(object) : nullptr;
    return banner != nullptr ? new QAccessibleWidget(banner, QAccessible::AlertMessage) : nullptr;
}

} // namespace

Banner::Banner(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QAccessible::installFactory(&bannerAccessible);
    setObjectName(u"banner"_s);
    m_text = makeLabel(theme, Type::Body, Tone::Text, {}, this);
    m_text->setObjectName(u"bannerText"_s);
    m_text->setWordWrap(true);
    m_first = makeButton(theme, Look::Default, {}, this, 30);
    m_first->setObjectName(u"bannerFirst"_s);
    m_second = makeButton(theme, Look::Quiet, {}, this, 30);
    m_second->setObjectName(u"bannerSecond"_s);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(bannerSide + bannerIcon + bannerGap, 9, bannerSide, 10);
    m_row->setSpacing(bannerGap);
    m_buttons = new QBoxLayout(QBoxLayout::LeftToRight);
    m_buttons->setSpacing(8);
    m_buttons->addWidget(m_first);
    m_buttons->addWidget(m_second);
    m_buttons->addStretch();
    m_row->addWidget(m_text, 1, Qt::AlignVCenter);
    m_row->addLayout(m_buttons);
    connect(m_first, &QPushButton::clicked, this, &Banner::firstPicked);
    connect(m_second, &QPushButton::clicked, this, &Banner::secondPicked);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void Banner::say(const QString &text, const QString &first, const QString &second)
{
    const bool news = isHidden() || text != m_text->text();
    m_text->setText(text);
    for (const auto &[button, words] : {std::pair(m_first, first), std::pair(m_second, second)}) {
        button->setText(words);
        button->setVisible(!words.isEmpty());
    }
    setAccessibleName(text);
    arrange();
    setVisible(true);
    // Its width decides its rows, and those its height: settled before it is painted.
    for (int step = 0; step < 2 && parentWidget()->layout() != nullptr; ++step)
        parentWidget()->layout()->activate();
    if (!news)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::clear()
{
    setBusy(false);
    hide();
    m_text->setText({});
    setAccessibleName({});
}

void Banner::setBusy(bool busy)
{
    m_first->setEnabled(!busy);
    m_second->setEnabled(!busy);
}

QString Banner::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void Banner::arrange()
{
    // One row as long as nothing has to wrap for it.
    int wanted = 2 * bannerSide + bannerIcon + bannerGap + m_text->sizeHint().width();
    for (const QPushButton *button : {m_first, m_second}) {
        if (!button->text().isEmpty())
            wanted += bannerGap + button->sizeHint().width();
    }
    const bool oneRow = m_first->text().isEmpty() || width() >= wanted;
    m_row->setDirection(oneRow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing(oneRow ? bannerGap : 6);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int before = bannerSide + bannerIcon + bannerGap;
    m_row->setContentsMargins(
        rtl ? bannerSide : before, 9, rtl ? before : bannerSide, 10); // the hairline is in it
    m_row->activate();
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Tone::Tint));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Tone::Hair));
    const int line = m_theme.lineHeight(Type::Body);
    const int left =
        layoutDirection() == Qt::RightToLeft ? width() - bannerSide - bannerIcon : bannerSide;
    painter.drawPixmap(
        left,
        m_text->y() + (line - bannerIcon) / 2,
        m_theme.icon(u"info"_s, m_theme.color(Tone::Text2), bannerIcon, devicePixelRatioF()));
}

} // namespace afterword
