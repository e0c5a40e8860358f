// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/accessible.h"
#include "ui/shared/controls.h"
#include "ui/shared/mirror.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int segmentPadding = 16;

/// One choice: only the words; the row behind it paints the boxes.
class SegmentButton final : public QPushButton
{
    Q_OBJECT

public:
    SegmentButton(const Theme &theme, const QString &text, QWidget *parent)
        : QPushButton(text, parent)
        , m_theme(theme)
    {
        setProperty("look", u"segment"_s);
        setCheckable(true);
        setAutoExclusive(true);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const QFontMetrics metrics(face(true));
        return {metrics.horizontalAdvance(text()) + 2 * segmentPadding, minimumHeight()};
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QFontMetrics metrics(face(true));
        return {metrics.horizontalAdvance(text()) + 12, minimumHeight()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Tone ink = isChecked() || underMouse() ? Tone::Text : Tone::Text2;
        if (!isEnabled()) {
            ink = Tone::Disabled;
        }
        painter.setFont(face(isChecked()));
        painter.setPen(m_theme.color(ink));
        painter.drawText(rect(), static_cast<int>(Qt::AlignCenter), text());
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
            event->ignore(); // the row moves the choice
            return;
        default:
            QPushButton::keyPressEvent(event);
        }
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
            parentWidget()->update();
        }
        return QPushButton::event(event);
    }

private:
    [[nodiscard]] QFont face(bool chosen) const
    {
        QFont font = m_theme.font(Type::Small);
        font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
        return font;
    }

    const Theme &m_theme;
};

QAccessibleInterface *segmentAccessible(const QString &key, QObject *object)
{
    auto *button = key.endsWith("SegmentButton"_L1) ? qobject_cast<QPushButton *>(object) : nullptr;
    return button != nullptr ? new ToggleAccessible(button, QAccessible::RadioButton) : nullptr;
}

} // namespace

Segments::Segments(const Theme &theme, const QStringList &texts, QWidget *parent, int height)
    : QWidget(parent)
    , m_theme(theme)
    , m_height(height)
{
    QAccessible::installFactory(&segmentAccessible);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const QString &text : texts) {
        auto *button = new SegmentButton(theme, text, this);
        const int index = static_cast<int>(m_buttons.size());
        connect(button, &QPushButton::clicked, this, [this, index] { choose(index); });
        connect(button, &QPushButton::toggled, this, qOverload<>(&QWidget::update));
        connect(button, &QPushButton::pressed, this, qOverload<>(&QWidget::update));
        connect(button, &QPushButton::released, this, qOverload<>(&QWidget::update));
        row->addWidget(button);
        m_buttons << button;
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, &Segments::restyle);
    restyle();
    setCurrent(0);
}

void Segments::restyle()
{
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->setMinimumHeight(
            qMax(m_theme.px(m_height), QFontMetrics(m_theme.font(Type::Small)).height() + 8));
        button->updateGeometry();
    }
    update();
}

int Segments::current() const
{
    const auto found = std::find_if(
        m_buttons.begin(), m_buttons.end(), [](const QPushButton *b) { return b->isChecked(); });
    return found == m_buttons.end() ? -1 : static_cast<int>(found - m_buttons.begin());
}

void Segments::setCurrent(int index)
{
    if (index < 0 || index >= m_buttons.size()) {
        return;
    }
    m_buttons.at(index)->setChecked(true);
    // One stop for Tab: the choice itself.
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_buttons.at(i)->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
    }
    update();
}

QWidget *Segments::currentButton() const
{
    return m_buttons.value(current());
}

void Segments::choose(int index)
{
    setCurrent(index);
    Q_EMIT chosen(index);
}

void Segments::keyPressEvent(QKeyEvent *event)
{
    const int forward = Mirror(*this).step();
    const int last = static_cast<int>(m_buttons.size()) - 1;
    int next = current();
    switch (event->key()) {
    case Qt::Key_Left:
        next -= forward;
        break;
    case Qt::Key_Right:
        next += forward;
        break;
    case Qt::Key_Up:
        --next;
        break;
    case Qt::Key_Down:
        ++next;
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    next = std::clamp(next, 0, last);
    if (next != current()) {
        choose(next);
        m_buttons.at(next)->setFocus(Qt::TabFocusReason);
    }
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.fillPath(outline, m_theme.color(Tone::Surface));
    painter.save();
    painter.setClipPath(outline);
    for (const QPushButton *button : std::as_const(m_buttons)) {
        Tone fill = Tone::Surface;
        if (button->isDown()) {
            fill = Tone::Press;
        } else if (button->isChecked()) {
            fill = Tone::AccentSoft;
        } else if (button->underMouse() && button->isEnabled()) {
            fill = Tone::Hover;
        }
        painter.fillRect(button->geometry(), m_theme.color(fill));
    }
    painter.restore();
    painter.setPen(QPen(m_theme.color(Tone::EdgeSoft), 1));
    for (const QPushButton *button : std::as_const(m_buttons)) {
        const double edge = button->geometry().right() + 0.5;
        if (edge < width() - 2) {
            painter.drawLine(QPointF(edge, 1), QPointF(edge, height() - 1));
        }
    }
    painter.drawPath(outline);
    if (m_theme.isContrast() && current() >= 0) {
        painter.setPen(QPen(m_theme.color(Tone::Text), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(
            QRectF(m_buttons.at(current())->geometry()).adjusted(1, 1, -1, -1), 7, 7);
    }
}

} // namespace afterword

#include "segments.moc"
