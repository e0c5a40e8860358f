// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/name_row.h"

#include "ui/shared/mirror.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowInset = 12;
constexpr int rowIcon = 18;
constexpr int rowGap = 12;
constexpr int rowMore = 20;

} // namespace

NameRow::NameRow(const Theme &theme, const Shown &shown, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_shown(shown)
{
    setText(shown.name);
    QStringList said{shown.name, shown.pages, shown.line};
    said.removeAll(QString());
    setAccessibleName(said.join(u", "_s));
    setAccessibleDescription(shown.of == NameOf::Tag ? tr("Tag. Press Enter to see more.")
                                                     : tr("Person. Press Enter to see more."));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("ringRadius", 10);
    setProperty("ringInset", 2);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize NameRow::sizeHint() const
{
    const int name = m_theme.lineHeight(Type::Control);
    const int line = m_shown.line.isEmpty() ? 0 : m_theme.lineHeight(Type::Small);
    return {200, std::max(m_theme.px(44), name + line + 20)};
}

QPoint NameRow::menuPlace(int menuWidth) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return mapToGlobal(QPoint(mirrored ? 0 : width() - menuWidth, height() - 2));
}

void NameRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isDown() ? Tone::Press : Tone::Hover));
        painter.drawRoundedRect(rect(), 10, 10);
    }
    const Mirror mirror(*this);
    const qreal ratio = painter.device()->devicePixelRatioF();
    const auto icon = [&](const QString &name, int side, double x) {
        const QRectF box(x, (height() - side) / 2.0, side, side);
        painter.drawPixmap(mirror.rect(box).topLeft(),
                           m_theme.icon(name, m_theme.color(Tone::Text2), side, ratio));
    };
    icon(m_shown.of == NameOf::Tag ? u"tag"_s : u"user"_s, rowIcon, rowInset);
    icon(u"more"_s, rowMore, width() - rowInset - rowMore);
    const auto write = [&](Type type, Tone tone, const QString &text, const QRectF &box, bool end) {
        painter.setFont(m_theme.font(type));
        painter.setPen(m_theme.color(tone));
        const Qt::Alignment side = end ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(
            mirror.rect(box),
            static_cast<int>(QStyle::visualAlignment(layoutDirection(), side) | Qt::AlignVCenter),
            QFontMetricsF(painter.font()).elidedText(text, Qt::ElideRight, box.width() + 1));
    };
    const QFontMetricsF small(m_theme.font(Type::Small));
    const double pages = small.horizontalAdvance(m_shown.pages) + 2;
    const double end = width() - rowInset - rowMore - rowGap;
    const double start = rowInset + rowIcon + rowGap;
    write(Type::Small, Tone::Text2, m_shown.pages, {end - pages, 0, pages, double(height())}, true);
    const double room = end - pages - rowGap - start;
    const double name = m_theme.lineHeight(Type::Control);
    const double line = m_shown.line.isEmpty() ? 0 : m_theme.lineHeight(Type::Small);
    const double top = (height() - name - line) / 2;
    write(Type::Control, Tone::Text, m_shown.name, {start, top, room, name}, false);
    if (line > 0)
        write(Type::Small, Tone::Text2, m_shown.line, {start, top + name, room, line}, false);
}

void NameRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Menu:
        click();
        return;
    case Qt::Key_F2:
        Q_EMIT renameAsked();
        return;
    case Qt::Key_Up:
        Q_EMIT stepAsked(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepAsked(1);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void NameRow::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
    click();
}

} // namespace afterword
