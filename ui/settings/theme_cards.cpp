// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/theme_cards.h"

#include "ui/shared/controls.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace afterword {

namespace {

constexpr int pictureWidth = 116;
constexpr int pictureHeight = 76;
constexpr int wordsGap = 8;

/// The colours a card shows are of the look it stands for, not of the one in use.
struct CardInk
{
    QColor paper;
    QColor heading;
    QColor line;
};

CardInk cardInk(const QString &look, bool darkSystem = false)
{
    if (look == QLatin1StringView("dark"))
        return {QColor(0x1B, 0x1A, 0x18), QColor(0xB8, 0xB0, 0xA3), QColor(0x4A, 0x46, 0x3F)};
    if (look == QLatin1StringView("contrast")) {
        const QColor ink(darkSystem ? Qt::white : Qt::black);
        return {QColor(darkSystem ? Qt::black : Qt::white), ink, ink};
    }
    return {QColor(0xFB, 0xF9, 0xF5), QColor(0x5F, 0x58, 0x4E), QColor(0xD5, 0xCC, 0xBE)};
}

void paintSketch(
    QPainter &painter, const QRectF &box, const CardInk &ink, double heading, double line)
{
    painter.fillRect(box, ink.paper);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.heading);
    painter.drawRoundedRect(QRectF(box.x() + 10, box.y() + 18, heading, 4), 2, 2);
    painter.setBrush(ink.line);
    painter.drawRoundedRect(QRectF(box.x() + 10, box.y() + 29, line, 4), 2, 2);
}

class ThemeCard final : public QAbstractButton
{
public:
    ThemeCard(const Theme &theme, QString look, const QString &name, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_look(std::move(look))
    {
        setText(name);
        setAccessibleName(name);
        setObjectName(QStringLiteral("theme_%1").arg(m_look));
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setProperty("ringRadius", 9);
        connect(&theme, &Theme::changed, this, [this]() {
            updateGeometry();
            update();
        });
    }

    [[nodiscard]] QString look() const { return m_look; }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int words = QFontMetrics(face(true)).horizontalAdvance(text());
        return {std::max(pictureWidth, words + 2),
                pictureHeight + wordsGap + m_theme.lineHeight(Type::Small) + 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRectF box(mirrored ? width() - pictureWidth : 0, 0, pictureWidth, pictureHeight);
        QPainterPath shape;
        shape.addRoundedRect(box.adjusted(1, 1, -1, -1), 9, 9);
        painter.save();
        painter.setClipPath(shape);
        if (m_look == QLatin1StringView("system")) {
            const QRectF half(box.x(), box.y(), box.width() / 2, box.height());
            paintSketch(painter, half, cardInk(QStringLiteral("light")), 34, 24);
            paintSketch(
                painter, half.translated(half.width(), 0), cardInk(QStringLiteral("dark")), 34, 24);
        } else {
            paintSketch(painter, box, cardInk(m_look, m_theme.isDark()), 56, 40);
        }
        painter.restore();
        const bool over = underMouse() || isDown();
        const Tone edge = isChecked() ? Tone::Accent : over ? Tone::AccentLine : Tone::EdgeSoft;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(edge), isChecked() ? 2 : 1));
        painter.drawPath(shape);
        painter.setFont(face(isChecked()));
        painter.setPen(m_theme.color(isChecked() ? Tone::Text : Tone::Text2));
        painter.drawText(
            QRect(0, pictureHeight + wordsGap, width(), height() - pictureHeight - wordsGap),
            Qt::AlignLeading | Qt::AlignTop,
            text());
    }

private:
    [[nodiscard]] QFont face(bool chosen) const
    {
        QFont words = m_theme.font(Type::Small);
        words.setWeight(chosen ? QFont::Medium : QFont::Normal);
        return words;
    }

    const Theme &m_theme;
    QString m_look;
};

} // namespace

ThemeCards::ThemeCards(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(this, 16);
    auto *group = new QButtonGroup(this);
    const std::array<std::pair<QString, QString>, 4> looks{{
        {QStringLiteral("system"), tr("Follow the system")},
        {QStringLiteral("light"), tr("Light")},
        {QStringLiteral("dark"), tr("Dark")},
        {QStringLiteral("contrast"), tr("High contrast")},
    }};
    for (const auto &[look, name] : looks) {
        auto *card = new ThemeCard(theme, look, name, this);
        group->addButton(card);
        flow->addWidget(card);
        m_cards.append(card);
        connect(
            card, &QAbstractButton::clicked, this, [this, card]() { Q_EMIT chosen(card->look()); });
    }
}

void ThemeCards::setChosen(const QString &name)
{
    for (QAbstractButton *card : std::as_const(m_cards))
        card->setChecked(static_cast<ThemeCard *>(card)->look() == name);
}

NotchSample::NotchSample(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setFixedSize(68, 20);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void NotchSample::paintEvent(QPaintEvent *)
{
    // Unpleasant, neutral, pleasant: the notch stands lower, in the middle, higher.
    constexpr std::array<std::pair<int, double>, 3> marks{{{-2, 12.0}, {0, 9.0}, {2, 4.0}}};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double x = 0;
    for (const auto &[pleasant, y] : marks) {
        const double left = layoutDirection() == Qt::RightToLeft ? width() - 20 - x : x;
        painter.setPen(m_theme.moodOutline(pleasant));
        painter.setBrush(m_theme.moodFill(pleasant));
        painter.drawRoundedRect(QRectF(left + 0.5, 0.5, 19, 19), 5, 5);
        painter.fillRect(QRectF(left + 5, y, 10, 2), m_theme.moodText(pleasant));
        x += 24;
    }
}

} // namespace afterword
