// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/accessible.h"
#include "ui/shared/mirror.h"
#include "ui/shared/mood.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize padSize(238, 151);
constexpr double padCellWidth = 34;
constexpr double padCellHeight = 29;
constexpr double padTop = 3;
constexpr int padColumns = 7;
constexpr int padRows = 5;

/// One slider-like value: places are counted row by row from very unpleasant, very low energy.
class PadAccessible final
    : public QAccessibleWidget
    , public QAccessibleValueInterface
{
public:
    explicit PadAccessible(MoodPad *pad)
        : QAccessibleWidget(pad, QAccessible::Slider)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface) {
            return static_cast<QAccessibleValueInterface *>(this);
        }
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value && pad() != nullptr) {
            const MoodPad::Place at = pad()->cursor();
            return moodInWords(at.pleasant, at.energy);
        }
        return QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QVariant currentValue() const override
    {
        const MoodPad::Place at = pad() != nullptr ? pad()->cursor() : MoodPad::Place{};
        return (at.energy + 2) * padColumns + at.pleasant + 3;
    }

    void setCurrentValue(const QVariant &value) override
    {
        const int index = value.toInt();
        if (pad() != nullptr && index >= 0 && index < padColumns * padRows) {
            pad()->choose({index % padColumns - 3, index / padColumns - 2});
        }
    }

    [[nodiscard]] QVariant maximumValue() const override { return padColumns * padRows - 1; }

    [[nodiscard]] QVariant minimumValue() const override { return 0; }

    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    [[nodiscard]] MoodPad *pad() const { return qobject_cast<MoodPad *>(object()); }
};

QAccessibleInterface *padAccessible(const QString &key, QObject *object)
{
    auto *pad = key == "afterword::MoodPad"_L1 ? qobject_cast<MoodPad *>(object) : nullptr;
    return pad != nullptr ? new PadAccessible(pad) : nullptr;
}

} // namespace

MoodPad::MoodPad(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QAccessible::installFactory(&padAccessible);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFixedSize(padSize);
    setProperty("ringRadius", 8);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    describe();
}

QSize MoodPad::sizeHint() const
{
    return padSize;
}

QPointF MoodPad::centreOf(Place place) const
{
    return Mirror(*this).point(
        {padCellWidth * (place.pleasant + 3.5), padTop + padCellHeight * (2 - place.energy + 0.5)});
}

std::optional<MoodPad::Place> MoodPad::placeAt(QPointF point) const
{
    const double x = Mirror(*this).x(point.x());
    if (x < 0 || x >= padCellWidth * padColumns || point.y() < 0 || point.y() >= height()) {
        return {};
    }
    const int column = static_cast<int>(x / padCellWidth);
    const int row =
        std::clamp(static_cast<int>((point.y() - padTop) / padCellHeight), 0, padRows - 1);
    return Place{column - 3, 2 - row};
}

void MoodPad::setChosen(std::optional<Place> place)
{
    m_chosen = place;
    m_cursor = place.value_or(Place{});
    describe();
    update();
}

void MoodPad::choose(Place place)
{
    setChosen(place);
    Q_EMIT picked(place.pleasant, place.energy);
}

void MoodPad::clear()
{
    if (m_chosen.has_value()) {
        m_chosen.reset();
        describe();
        update();
        Q_EMIT cleared();
    }
}

void MoodPad::describe()
{
    setAccessibleDescription(m_chosen.has_value()
                                 ? tr("Chosen: %1. Delete clears it.")
                                       .arg(moodInWords(m_chosen->pleasant, m_chosen->energy))
                                 : tr("Nothing chosen. Arrow keys move, Enter chooses."));
    announceName(this,
                 tr("Mood: %1. Column %2 of 7, row %3 of 5.")
                     .arg(moodInWords(m_cursor.pleasant, m_cursor.energy))
                     .arg(m_cursor.pleasant + 4)
                     .arg(m_cursor.energy + 3));
}

bool MoodPad::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (const auto at = placeAt(help->pos()); at.has_value()) {
            QToolTip::showText(help->globalPos(), moodInWords(at->pleasant, at->energy), this);
        }
        return true;
    }
    return QWidget::event(event);
}

void MoodPad::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool full = !m_chosen.has_value() || m_hover.has_value() || hasFocus();
    const auto ring = [&](Place place, Tone tone) {
        const double radius = dotDiameter(DotPlace::Pad, place.energy) / 2 + 4;
        painter.setPen(QPen(m_theme.color(tone), 1.75));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centreOf(place), radius, radius);
    };
    for (int energy = -2; energy <= 2; ++energy) {
        for (int pleasant = -3; pleasant <= 3; ++pleasant) {
            const Place place{pleasant, energy};
            const double grown = m_hover == place && isEnabled() ? 2 : 0;
            const double opacity = full || m_chosen == place ? 1.0 : 0.5;
            painter.setOpacity(isEnabled() ? opacity : 0.4);
            paintDot(painter,
                     m_theme,
                     centreOf(place),
                     pleasant,
                     dotDiameter(DotPlace::Pad, energy) + grown);
        }
    }
    painter.setOpacity(1.0);
    if (m_chosen.has_value()) {
        ring(*m_chosen, Tone::Text);
    }
    if (hasFocus() && m_chosen != m_cursor) {
        ring(m_cursor, m_chosen.has_value() ? Tone::Ring : Tone::Text);
    }
}

void MoodPad::mousePressEvent(QMouseEvent *event)
{
    const auto at = placeAt(event->position());
    if (event->button() == Qt::LeftButton && at.has_value()) {
        choose(*at);
    }
}

void MoodPad::mouseMoveEvent(QMouseEvent *event)
{
    const auto at = placeAt(event->position());
    if (at != m_hover) {
        m_hover = at;
        update();
    }
}

void MoodPad::leaveEvent(QEvent *)
{
    m_hover.reset();
    update();
}

void MoodPad::keyPressEvent(QKeyEvent *event)
{
    const int forward = Mirror(*this).step();
    Place next = m_cursor;
    switch (event->key()) {
    case Qt::Key_Left:
        next.pleasant -= forward;
        break;
    case Qt::Key_Right:
        next.pleasant += forward;
        break;
    case Qt::Key_Up:
        ++next.energy;
        break;
    case Qt::Key_Down:
        --next.energy;
        break;
    case Qt::Key_Home:
        next.pleasant = -3;
        break;
    case Qt::Key_End:
        next.pleasant = 3;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            QWidget::keyPressEvent(event); // Ctrl+Return belongs to the room
        } else {
            choose(m_cursor);
        }
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        clear();
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (event->modifiers().testFlag(Qt::AltModifier)) {
        QWidget::keyPressEvent(event); // Alt+Left and Alt+Right turn pages
        return;
    }
    m_cursor = {std::clamp(next.pleasant, -3, 3), std::clamp(next.energy, -2, 2)};
    describe();
    update();
}

void MoodPad::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MoodPad::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace afterword
