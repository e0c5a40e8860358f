// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/end_view.h"

#include "ui/shared/accessible.h"
#include "ui/shared/controls.h"
#include "ui/shared/markdown.h"
#include "ui/shared/scroll_page.h"

#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int endSide = 40;

} // namespace

EndView::EndView(const House &house, QWidget *parent)
    : QWidget(parent)
    , m_theme(house.theme)
{
    setObjectName(u"endView"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    QScrollArea *scroll = addScrollPage(whole, this);
    followFocus(scroll);
    m_content = scroll->widget();
    auto *column = new QVBoxLayout(m_content);
    column->setSpacing(0);
    m_heading = makeLabel(m_theme, Type::Page, Tone::Text, {}, m_content);
    m_heading->setObjectName(u"endHeading"_s);
    m_heading->setWordWrap(true);
    m_text = makeLabel(m_theme, Type::Body, Tone::Text2, {}, m_content);
    m_text->setWordWrap(true);
    column->addWidget(m_heading);
    column->addSpacing(6);
    column->addWidget(m_text);
    column->addSpacing(20);
    column->addWidget(makeButtons());
    column->addSpacing(28);
    m_line = makeHairline(m_theme, m_content);
    column->addWidget(m_line);
    column->addSpacing(24);
    m_title = makeLabel(m_theme, Type::Section, Tone::Text, {}, m_content);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    column->addSpacing(12);
    m_view = new MarkdownView(m_theme, m_content);
    m_view->setAccessibleName(tr("The page"));
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_view);
    column->addStretch();
    connect(&m_theme, &Theme::changed, this, &EndView::fit);
}

QWidget *EndView::makeButtons()
{
    auto *row = new QWidget(m_content);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    auto *buttons = new FlowLayout(row, 8);
    m_back = makeButton(m_theme, Look::Primary, tr("Back to Reflect"), row, 40);
    m_page = makeButton(m_theme, Look::Default, tr("Open the page"), row, 40);
    m_repeats = makeButton(m_theme, Look::Quiet, tr("Then and now"), row, 40);
    m_support = makeButton(m_theme, Look::Quiet, tr("Support"), row, 40);
    for (QPushButton *each : {m_back, m_page, m_repeats, m_support})
        buttons->addWidget(each);
    connect(m_back, &QPushButton::clicked, this, &EndView::done);
    connect(m_page, &QPushButton::clicked, this, &EndView::pageAsked);
    connect(m_repeats, &QPushButton::clicked, this, &EndView::repeatsAsked);
    connect(m_support, &QPushButton::clicked, this, &EndView::supportAsked);
    return row;
}

void EndView::show(const Words &words)
{
    m_heading->setText(words.heading);
    m_text->setText(words.text);
    m_text->setVisible(!words.text.isEmpty());
    m_title->setText(words.title);
    m_view->setMarkdownText(words.page);
    for (QWidget *each : std::initializer_list<QWidget *>{m_line, m_title, m_view})
        each->setVisible(!words.page.isEmpty());
    m_page->setVisible(words.hasPage);
    m_page->setText(words.open.isEmpty() ? tr("Open the page") : words.open);
    m_repeats->setVisible(words.repeats);
    m_support->setVisible(words.support);
    announceName(m_heading, words.heading + u' ' + words.text);
    fit();
}

void EndView::enter()
{
    m_back->setFocus(Qt::OtherFocusReason);
}

void EndView::fit()
{
    const int side = std::max(endSide, (width() - m_theme.measure()) / 2);
    m_content->layout()->setContentsMargins(side, 56, side, endSide);
    m_content->layout()->activate();
    m_view->setFixedHeight(m_view->textHeight() + 8);
}

void EndView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace afterword
