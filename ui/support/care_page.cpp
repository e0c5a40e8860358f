// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/care_page.h"

#include "ui/shared/accessible.h"
#include "ui/shared/controls.h"

#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int carePageWidth = 600;

} // namespace

CarePage::CarePage(const Theme &theme, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
{
    speakAs(this, QAccessible::Document);
    setObjectName(u"carePage"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::TabFocus); // arrows scroll it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &CarePage::left);
}

void CarePage::setContent(const What &what)
{
    auto *holder = new QWidget;
    auto *page = new QWidget(holder);
    page->setMaximumWidth(carePageWidth);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 20, 0, 40);
    column->setSpacing(0);
    auto *back = makeButton(m_theme, Look::Quiet, tr("Back"), page, 30);
    back->setObjectName(u"careBack"_s);
    back->setIcon(themeIcon(m_theme, u"arrow-left"_s));
    connect(back, &QPushButton::clicked, this, &CarePage::left);
    column->addWidget(back, 0, Qt::AlignLeading);
    column->addSpacing(12);
    QLabel *title = makeLabel(m_theme, Type::Page, Tone::Text, what.title, page);
    title->setWordWrap(true);
    column->addWidget(title);
    for (const care::CareText &part : what.parts)
        addPart(column, part, what.number, part.title != what.title);
    if (what.rows != nullptr) {
        what.rows->setParent(page);
        column->addSpacing(20);
        column->addWidget(makeHairline(m_theme, page));
        column->addWidget(what.rows);
    }
    column->addStretch(1);
    auto *across = new QHBoxLayout(holder);
    across->setContentsMargins(40, 0, 40, 0);
    across->addWidget(page, 1);
    across->addStretch();
    setWidget(holder);
    holder->setAutoFillBackground(false);
    setAccessibleName(what.title);
}

void CarePage::addPart(QVBoxLayout *column,
                       const care::CareText &part,
                       const QString &number,
                       bool title)
{
    const auto add = [&](Type type, Tone tone, const QString &text, int above) {
        QLabel *label = makeLabel(m_theme, type, tone, text, widget());
        label->setWordWrap(true);
        column->addSpacing(above);
        column->addWidget(label);
    };
    if (title)
        add(Type::Card, Tone::Text, part.title, 28);
    if (!part.acts.isEmpty())
        add(Type::Card, Tone::Accent, part.acts.join(u" · "_s), 16);
    for (const QString &paragraph : part.paragraphs)
        add(Type::Row, Tone::Text, care::withNumber(paragraph, number), 10);
}

void CarePage::enter()
{
    verticalScrollBar()->setValue(0);
    setFocus(Qt::OtherFocusReason);
}

} // namespace afterword
