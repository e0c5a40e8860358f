// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/writing_box.h"

#include "ui/shared/markdown.h"
#include "ui/shared/spell_menu.h"

#include <QPainter>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int boxRadius = 12;
constexpr int boxSide = 20;
constexpr int boxTop = 14;

} // namespace

WritingBox::WritingBox(
    const Theme &theme, const QString &name, int lines, Spelling *spelling, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_edit(new MarkdownEdit(theme, this))
    , m_lines(lines)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(boxSide, boxTop, 6, boxTop);
    column->addWidget(m_edit);
    m_edit->setAccessibleName(name);
    m_edit->setObjectName(QStringLiteral("box"));
    m_edit->installEventFilter(this);
    if (spelling != nullptr)
        new SpellMenu(m_edit, *spelling);
    setCursor(Qt::IBeamCursor);
    connect(m_edit, &MarkdownEdit::typed, this, &WritingBox::typed);
    connect(&theme, &Theme::changed, this, &WritingBox::restyle);
    restyle();
}

void WritingBox::restyle()
{
    m_edit->setMinimumHeight(m_lines * m_theme.lineHeight(Type::Reading) + 4);
    update();
}

bool WritingBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void WritingBox::mousePressEvent(QMouseEvent *)
{
    m_edit->setFocus(Qt::MouseFocusReason);
}

void WritingBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_edit->hasFocus();
    const double pen = focused ? 2 : 1;
    painter.setPen(QPen(m_theme.color(focused ? Tone::Ring : Tone::Edge), pen));
    painter.setBrush(m_theme.color(Tone::Surface));
    const double in = pen / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(in, in, -in, -in), boxRadius, boxRadius);
}

} // namespace afterword
