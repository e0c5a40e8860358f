// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/controls.h"
#include "ui/shared/file_rows.h"
#include "ui/shared/mirror.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 36;
constexpr int rowSide = 8;
constexpr int rowIcon = 20;
constexpr int rowGap = 10;

} // namespace

QString fileSizeInWords(qint64 bytes)
{
    // Isolated, or "2.4 MB" would read "MB 2.4" in a line from right to left.
    const QString size =
        QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
    return QApplication::isLeftToRight() ? size : QChar(0x2068) + size + QChar(0x2069);
}

QString fileIcon(const QString &mime)
{
    if (mime.startsWith("image/"_L1))
        return u"image"_s;
    if (mime.startsWith("audio/"_L1))
        return u"sound"_s;
    return mime.startsWith("video/"_L1) ? u"film"_s : u"file"_s;
}

QString fileKindInWords(const QString &mime)
{
    if (mime.startsWith("image/"_L1))
        return FileRows::tr("picture");
    if (mime.startsWith("audio/"_L1))
        return FileRows::tr("sound");
    return mime.startsWith("video/"_L1) ? FileRows::tr("film") : FileRows::tr("file");
}

FileRow::FileRow(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ringRadius", 8);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FileRow::setFile(const QString &icon, const QString &name, const QString &aside)
{
    m_icon = icon;
    m_aside = aside;
    setText(name);
    update();
}

void FileRow::setProgress(double progress)
{
    m_progress = progress;
    update();
}

void FileRow::setEnd(const QString &icon, const QString &name)
{
    m_end = makeIconButton(m_theme, icon, name, this);
    connect(m_end, &QToolButton::clicked, this, &FileRow::endClicked);
}

QSize FileRow::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(rowHeight)};
}

void FileRow::resizeEvent(QResizeEvent *)
{
    if (m_end == nullptr)
        return;
    const int side = qMax(m_end->sizeHint().height(), m_end->minimumHeight());
    const QRectF place(width() - side - 2, (height() - side) / 2.0, side, side);
    m_end->setGeometry(Mirror(*this).rect(place).toAlignedRect());
}

void FileRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isDown() ? Tone::Press : Tone::Hover));
        painter.drawRoundedRect(rect(), 8, 8);
    }
    const Mirror mirror(*this);
    const int end = m_end != nullptr ? m_end->width() + 6 : rowSide;
    const QRectF icon(rowSide, (height() - rowIcon) / 2.0, rowIcon, rowIcon);
    painter.drawPixmap(
        mirror.rect(icon).topLeft(),
        m_theme.icon(m_icon, m_theme.color(Tone::Text2), rowIcon, devicePixelRatioF()));
    const QFont small = m_theme.font(Type::Small);
    const QFont body = m_theme.font(Type::Body);
    const qreal aside = m_aside.isEmpty() ? 0 : QFontMetricsF(small).horizontalAdvance(m_aside) + 1;
    const qreal from = rowSide + rowIcon + rowGap;
    const qreal room = qMax(width() - from - end - (aside > 0 ? aside + rowGap : 0), 10.0);
    const QString name = QFontMetricsF(body).elidedText(text(), Qt::ElideMiddle, room);
    const qreal taken = qMin(QFontMetricsF(body).horizontalAdvance(name) + 1, room);
    const int side = static_cast<int>(isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)
                     | static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::AlignAbsolute);
    painter.setFont(body);
    painter.setPen(m_theme.color(Tone::Text));
    painter.drawText(mirror.rect(QRectF(from, 0, taken, height())), side, name);
    painter.setFont(small);
    painter.setPen(m_theme.color(Tone::Text2));
    painter.drawText(mirror.rect(QRectF(from + taken + rowGap, 0, aside, height())), side, m_aside);
    if (m_progress >= 0) {
        const QRectF track(from, height() - 4, width() - from - end, 2);
        painter.fillRect(mirror.rect(track), m_theme.color(Tone::Hair));
        const QRectF done(track.topLeft(), QSizeF(track.width() * qMin(m_progress, 1.0), 2));
        painter.fillRect(mirror.rect(done), m_theme.color(Tone::Accent));
    }
}

void FileRow::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    Q_EMIT menuAsked(byKey ? mapToGlobal(QPoint(rowSide, height())) : event->globalPos());
}

void FileRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace afterword
