// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/wrapping_button.h"

#include "ui/shared/mirror.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <iterator>

namespace afterword {

namespace {

constexpr std::size_t wrapKept = 8; ///< texts; a card has four

} // namespace

/// One text in its letters, and in the lines of the width that was asked for last.
struct WrappingButton::Laid
{
    Laid(Type of, const QString &words, const QFont &font)
        : type(of)
        , layout(words, font)
    {}

    Type type;
    QTextLayout layout;
    double width = -1;
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
};

WrappingButton::WrappingButton(const Theme &theme,
                               int cornerRadius,
                               QSizePolicy::Policy vertical,
                               QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_cornerRadius(cornerRadius)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ringRadius", cornerRadius);
    QSizePolicy policy(QSizePolicy::Expanding, vertical);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this]() {
        m_laid.clear();
        updateGeometry();
        update();
    });
}

WrappingButton::~WrappingButton() = default;

void WrappingButton::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void WrappingButton::paintGround(QPainter &painter, Tone line, Tone fill) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(line), 1));
    painter.setBrush(m_theme.color(fill));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_cornerRadius, m_cornerRadius);
}

/// Letters are shaped once: a layout asks for the height at one width after another, and shaping
/// took most of what a room of cards took to appear.
const QTextLayout &WrappingButton::laid(Type type, const QString &words, double width) const
{
    auto found = std::find_if(m_laid.begin(), m_laid.end(), [&](const auto &one) {
        return one->type == type && one->layout.text() == words;
    });
    if (found == m_laid.end()) {
        if (m_laid.size() == wrapKept)
            m_laid.clear();
        m_laid.push_back(std::make_unique<Laid>(type, words, m_theme.font(type)));
        found = std::prev(m_laid.end());
    }
    Laid &one = **found;
    if (one.direction != layoutDirection()) {
        QTextOption option;
        option.setWrapMode(QTextOption::WordWrap);
        // As its own letters run, so that a full stop stands where the sentence ends.
        option.setTextDirection(words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        option.setAlignment(
            Qt::AlignAbsolute
            | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
        one.layout.setTextOption(option);
        one.direction = layoutDirection();
        one.width = -1;
    }
    if (one.width != width) {
        one.layout.beginLayout();
        for (QTextLine line = one.layout.createLine(); line.isValid();
             line = one.layout.createLine())
            line.setLineWidth(width);
        one.layout.endLayout();
        one.width = width;
    }
    return one.layout;
}

int WrappingButton::linesOf(Type type, const QString &words, int width) const
{
    return std::max(1, laid(type, words, std::max(1, width)).lineCount());
}

void WrappingButton::paintWords(
    QPainter &painter, Type type, Tone tone, const QRectF &box, const QString &words) const
{
    const QTextLayout &layout = laid(type, words, std::max(1.0, box.width()));
    painter.setPen(m_theme.color(tone));
    const QRectF place = Mirror(*this).rect(box);
    const int high = m_theme.lineHeight(type);
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        // Its own y is that of the lines before it; they are set at the height of the type scale.
        const double top = place.top() + i * high + (high - line.height()) / 2;
        line.draw(&painter, QPointF(place.left(), top - line.y()));
    }
}

} // namespace afterword
