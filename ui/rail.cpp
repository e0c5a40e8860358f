// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rail.h"

#include "ui/rooms.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

constexpr int wideRail = 188;
constexpr int widestRail = 240;
constexpr int narrowRail = 60;
constexpr int rowHeight = 40;
constexpr int headHeight = 62;

/// One row: icon and words, or the icon alone.
class RailRow final : public QAbstractButton
{
    Q_OBJECT

public:
    RailRow(const Theme &theme, QString icon, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_icon(std::move(icon))
    {
        setFixedHeight(std::max(rowHeight, m_theme.lineHeight(Type::Control) + 16));
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
    }

    void setNarrow(bool narrow)
    {
        m_narrow = narrow;
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(Type::Control));
        return {m_narrow ? narrowRail - 16 : 42 + metrics.horizontalAdvance(text()) + 20,
                rowHeight};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool chosen = isChecked();
        if (chosen || isDown() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(chosen || isDown() ? Tone::Press : Tone::Hover));
            painter.drawRoundedRect(rect(), 8, 8);
        }
        if (hasFocus() && m_byKeyboard) {
            painter.setPen(QPen(m_theme.color(Tone::Ring), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 7, 7);
        }
        const QPixmap icon = m_theme.icon(
            m_icon, m_theme.color(chosen ? Tone::Accent : Tone::Text2), 20, devicePixelRatioF());
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int iconX = m_narrow ? (width() - 20) / 2 : (mirrored ? width() - 30 : 10);
        painter.drawPixmap(iconX, (height() - 20) / 2, icon);
        if (m_narrow)
            return;
        painter.setFont(m_theme.font(Type::Control));
        painter.setPen(m_theme.color(chosen ? Tone::Text : Tone::Text2));
        const QRect words =
            mirrored ? rect().adjusted(10, 0, -42, 0) : rect().adjusted(42, 0, -10, 0);
        painter.drawText(
            words, int(Qt::AlignVCenter | Qt::AlignLeading), text()); // turns by itself
    }

    void focusInEvent(QFocusEvent *event) override
    {
        m_byKeyboard = event->reason() != Qt::MouseFocusReason;
        QAbstractButton::focusInEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
            event->ignore(); // the rail moves the focus
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    const Theme &m_theme;
    QString m_icon;
    bool m_narrow = false;
    bool m_byKeyboard = true;
};

} // namespace

Rail::Rail(const Theme &theme, QString name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(std::move(name))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Sections"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, headHeight + 4, 12, 16);
    column->setSpacing(2);
    for (const RoomRow &room : rooms()) {
        if (room.atFoot || !room.onRail)
            continue;
        column->addWidget(addRow(QString::fromLatin1(room.id),
                                 QString::fromLatin1(room.icon),
                                 roomTitle(room),
                                 room.shortcut));
    }
    column->addStretch(1);
    for (const RoomRow &room : rooms()) {
        if (!room.atFoot || !room.onRail)
            continue;
        if (QLatin1StringView(room.id) == QLatin1StringView("settings"))
            addLock(column);
        column->addWidget(addRow(QString::fromLatin1(room.id),
                                 QString::fromLatin1(room.icon),
                                 roomTitle(room),
                                 room.shortcut));
    }
    connect(&m_theme, &Theme::changed, this, qOverload<>(&Rail::update));
    setNarrow(false);
}

void Rail::addLock(QVBoxLayout *column)
{
    QAbstractButton *lock =
        addRow(QString(), QStringLiteral("lock"), tr("Lock"), QKeySequence(Qt::CTRL | Qt::Key_L));
    lock->setObjectName(QStringLiteral("lock"));
    column->addWidget(lock);
}

QAbstractButton *
Rail::addRow(const QString &id, const QString &icon, const QString &title, const QKeySequence &keys)
{
    auto *row = new RailRow(m_theme, icon, this);
    row->setText(title);
    row->setAccessibleName(title);
    row->setToolTip(title + QStringLiteral("  ") + keys.toString(QKeySequence::NativeText));
    m_rows.append(row);
    if (id.isEmpty()) {
        connect(row, &QAbstractButton::clicked, this, &Rail::lockPicked);
    } else {
        row->setCheckable(true);
        row->setAutoExclusive(true);
        m_byRoom.insert(id, row);
        connect(row, &QAbstractButton::clicked, this, [this, id]() { Q_EMIT picked(id); });
    }
    return row;
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    layout()->setContentsMargins(
        narrow ? 8 : 12, narrow ? 54 : headHeight + 4, narrow ? 8 : 12, narrow ? 12 : 16);
    int width = narrow ? narrowRail : wideRail;
    for (QAbstractButton *row : std::as_const(m_rows)) {
        static_cast<RailRow *>(row)->setNarrow(narrow);
        if (!narrow)
            width = std::min(widestRail, std::max(width, row->sizeHint().width() + 24));
    }
    setFixedWidth(width);
    update();
}

void Rail::setName(const QString &name)
{
    m_name = name;
    update();
}

void Rail::setCurrent(const QString &room)
{
    if (QAbstractButton *row = m_byRoom.value(room))
        row->setChecked(true);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Tone::Rail));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int line = mirrored ? 0 : width() - 1;
    painter.fillRect(line, 0, 1, height(), m_theme.color(Tone::Hair));
    const qreal ratio = devicePixelRatioF();
    const int markSize = 20;
    if (m_narrow) {
        painter.drawPixmap((width() - markSize) / 2, 16, m_theme.mark(markSize, ratio));
        return;
    }
    const int x = mirrored ? width() - 20 - markSize : 20;
    painter.drawPixmap(x, 20, m_theme.mark(markSize, ratio));
    QFont font = m_theme.font(Type::Card);
    painter.setFont(font);
    painter.setPen(m_theme.color(Tone::Text));
    const QRect words =
        mirrored ? QRect(12, 14, width() - 61, 32) : QRect(49, 14, width() - 61, 32);
    painter.drawText(words,
                     int(Qt::AlignVCenter | Qt::AlignAbsolute)
                         | int(mirrored ? Qt::AlignRight : Qt::AlignLeft),
                     painter.fontMetrics().elidedText(m_name, Qt::ElideRight, words.width()));
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QWidget::keyPressEvent(event);
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i]->hasFocus()) {
            const qsizetype next = std::clamp<qsizetype>(i + step, 0, m_rows.size() - 1);
            m_rows[next]->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

} // namespace afterword

#include "rail.moc"
