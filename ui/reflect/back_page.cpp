// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/back_page.h"

#include "ui/shared/controls.h"
#include "ui/shared/scroll_page.h"

#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int backSide = 40;
constexpr int backSideSmall = 24;
constexpr int backTop = 28;
constexpr int backNarrow = 620;

} // namespace

BackPage::BackPage(const Theme &theme, int widest, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_widest(widest)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    QScrollArea *scroll = addScrollPage(whole, this);
    followFocus(scroll);
    m_content = scroll->widget();
    m_column = new QVBoxLayout(m_content);
    m_column->setSpacing(0);
    m_back = makeButton(theme, Look::Quiet, tr("Back to Reflect"), m_content, 36);
    m_back->setObjectName(name);
    m_back->setIcon(themeIcon(theme, u"arrow-left"_s));
    m_column->addWidget(m_back, 0, Qt::AlignLeading);
    m_column->addSpacing(8);
    connect(m_back, &QPushButton::clicked, this, &BackPage::done);
    connect(&theme, &Theme::changed, this, [this]() { fit(); });
}

bool BackPage::isNarrow() const
{
    return width() < backNarrow;
}

void BackPage::fit()
{
    const int side =
        std::max(isNarrow() ? backSideSmall : backSide, (width() - m_theme.px(m_widest)) / 2);
    m_column->setContentsMargins(side, backTop, side, backSide);
}

void BackPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

} // namespace afterword
