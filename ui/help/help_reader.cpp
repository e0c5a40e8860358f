// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_reader.h"

#include "ui/shared/accessible.h"
#include "ui/shared/controls.h"
#include "ui/shared/markdown.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

namespace {

constexpr int readerSide = 4; ///< for the focus ring of what stands at the edge

} // namespace

HelpReader::HelpReader(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_page(new QWidget)
    , m_title(makeLabel(theme, Type::Page, Tone::Text, {}, m_page))
    , m_text(new MarkdownView(theme, m_page))
    , m_seeAlso(makeLabel(theme, Type::Small, Tone::Text2, tr("See also"), m_page))
    , m_ways(new QWidget(m_page))
{
    speakAs(this, QAccessible::Document);
    setObjectName(QStringLiteral("helpReader"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::TabFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_title->setObjectName(QStringLiteral("helpTitle"));
    m_title->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("helpText"));
    // Tab stops at the whole, which scrolls; a click selects words.
    m_text->setFocusPolicy(Qt::ClickFocus);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_page);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(12);
    column->addWidget(m_text);
    column->addSpacing(20);
    column->addWidget(m_seeAlso);
    column->addSpacing(6);
    column->addWidget(m_ways);
    column->addStretch(1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_ways->setSizePolicy(policy);
    new FlowLayout(m_ways, 8);
    setWidget(m_page);
    m_page->setAutoFillBackground(false);
    connect(&theme, &Theme::changed, this, &HelpReader::fit);
}

void HelpReader::show(const QString &title, const QString &text, const QList<Way> &ways)
{
    setAccessibleName(title);
    m_title->setText(title);
    m_text->setMarkdownText(text);
    m_text->setAccessibleName(title);
    while (QLayoutItem *old = m_ways->layout()->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    for (const Way &way : ways) {
        auto *button = makeButton(m_theme, Look::Default, way.title, m_ways, 30);
        button->setObjectName(QStringLiteral("helpWay-") + way.to);
        connect(
            button, &QPushButton::clicked, this, [this, to = way.to]() { Q_EMIT wayPicked(to); });
        m_ways->layout()->addWidget(button);
        button->show();
    }
    m_seeAlso->setVisible(!ways.isEmpty());
    verticalScrollBar()->setValue(0);
    fit();
}

void HelpReader::setQuery(const search::Query &query)
{
    m_text->setQuery(query);
}

void HelpReader::setEdges(int top, int end)
{
    if (m_top == top && m_end == end)
        return;
    m_top = top;
    m_end = end;
    fit();
}

void HelpReader::fit()
{
    const int spare = std::max(m_end, viewport()->width() - m_theme.measure() - 2 * readerSide);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_page->layout()->setContentsMargins(
        readerSide + (mirrored ? spare : 0), m_top, readerSide + (mirrored ? 0 : spare), 40);
    m_page->layout()->activate();
    m_text->setFixedHeight(m_text->textHeight() + 8);
    m_page->layout()->activate(); // what is below moves with it at once
}

void HelpReader::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void HelpReader::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    fit();
}

} // namespace afterword
