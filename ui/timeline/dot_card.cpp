// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/dot_card.h"

#include "ui/shared/mood.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

#include <algorithm>

namespace afterword {

namespace {

constexpr int cardWidth = 226;
constexpr int cardPad = 16;
constexpr int cardIndent = 39; // of the day and the words, past the dot
constexpr int cardClear = 17;  // from the middle of the chart's dot
constexpr int cardLean = 34;
constexpr int cardMostLines = 4;

} // namespace

DotCard::DotCard(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void DotCard::show(const timeline::Dot &dot,
                   const QString &day,
                   const QString &words,
                   const QString &excerpt)
{
    m_dot = dot;
    m_sign.reset();
    showWords(day, words, excerpt);
}

void DotCard::show(SmallMark::Kind sign, const QString &day, const QString &words)
{
    m_sign = sign;
    showWords(day, words, {});
}

void DotCard::showWords(const QString &day, const QString &words, const QString &excerpt)
{
    m_day = day;
    m_words = words;
    m_excerpt = excerpt;
    m_mostLines = cardMostLines;
    resize(m_theme.px(cardWidth), textHeight());
    update();
    QWidget::show();
    raise();
}

int DotCard::beside() const
{
    return m_theme.px(cardWidth) - cardIndent - cardPad;
}

int DotCard::wrapped(const QFont &font, const QString &text) const
{
    return QFontMetrics(font)
        .boundingRect(QRect(0, 0, beside(), 400), Qt::TextWordWrap, text)
        .height();
}

int DotCard::textHeight() const
{
    int height =
        12 + std::max(m_theme.lineHeight(Type::Label), wrapped(m_theme.font(Type::Label), m_day));
    if (!m_words.isEmpty())
        height += wrapped(m_theme.font(Type::Small), m_words) + 2;
    const auto lines = static_cast<int>(excerptLines().size());
    if (lines > 0)
        height += 6 + lines * m_theme.lineHeight(Type::Row);
    return height + 14;
}

QStringList DotCard::excerptLines() const
{
    QStringList lines;
    if (m_excerpt.isEmpty() || m_mostLines <= 0)
        return lines;
    const QFont font = m_theme.font(Type::Row);
    const int width = m_theme.px(cardWidth) - 2 * cardPad;
    QTextLayout layout(m_excerpt, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const QString rest = m_excerpt.mid(line.textStart());
        if (lines.size() == m_mostLines - 1
            && line.textStart() + line.textLength() < m_excerpt.size()) {
            lines.append(QFontMetrics(font).elidedText(rest, Qt::ElideRight, width));
            break;
        }
        lines.append(rest.left(line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

void DotCard::place(QPointF dot, const QRectF &within)
{
    m_mostLines = cardMostLines;
    do {
        resize(m_theme.px(cardWidth), textHeight());
        if (fits(dot, within))
            return;
    } while (m_mostLines-- > 0);
    move(qRound(within.left()), qRound(within.top()));
}

bool DotCard::fits(QPointF dot, const QRectF &within)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto clamped = [](double value, double low, double high) {
        return std::clamp(value, low, std::max(low, high));
    };
    const double lowest = within.bottom() - height();
    const double above = dot.y() - cardClear - height();
    const double below = dot.y() + cardClear;
    if (above >= within.top() || below <= lowest) {
        const double lean = mirrored ? dot.x() - cardLean : dot.x() + cardLean - width();
        const double x = clamped(lean, within.left(), within.right() - width());
        move(qRound(x), qRound(above >= within.top() ? above : below));
        return true;
    }
    const double before = dot.x() - cardClear - width();
    const double after = dot.x() + cardClear;
    const bool fitsAfter = after + width() <= within.right();
    if (!fitsAfter && before < within.left())
        return false;
    const double y = clamped(dot.y() - height() / 2.0, within.top(), lowest);
    move(qRound(fitsAfter ? after : before), qRound(y));
    return height() <= within.height();
}

void DotCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Tone::EdgeSoft), 1));
    painter.setBrush(m_theme.color(Tone::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);

    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto placed = [this, mirrored](QRect box) {
        if (mirrored)
            box.moveLeft(width() - box.right() - 1);
        return box;
    };
    const int flags =
        static_cast<int>((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute)
        | static_cast<int>(Qt::TextWordWrap);

    const int label =
        std::max(m_theme.lineHeight(Type::Label), wrapped(m_theme.font(Type::Label), m_day));
    const double dotX = mirrored ? width() - 23.5 : 23.5;
    paintSign(painter, {dotX, 12 + m_theme.lineHeight(Type::Label) / 2.0});
    painter.setFont(m_theme.font(Type::Label));
    painter.setPen(m_theme.color(Tone::Text));
    painter.drawText(
        placed(QRect(cardIndent, 12, beside(), label)), flags | Qt::AlignVCenter, m_day);
    int y = 12 + label;
    if (!m_words.isEmpty()) {
        const QFont small = m_theme.font(Type::Small);
        const int high = wrapped(small, m_words);
        painter.setFont(small);
        painter.setPen(m_theme.color(Tone::Text2));
        painter.drawText(placed(QRect(cardIndent, y + 1, beside(), high)), flags, m_words);
        y += high + 2;
    }
    y += 6;
    painter.setFont(m_theme.font(Type::Row));
    painter.setPen(m_theme.color(Tone::Text));
    const int row = m_theme.lineHeight(Type::Row);
    // Each text runs its own way, whatever the window's is.
    painter.setLayoutDirection(m_excerpt.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    for (const QString &line : excerptLines()) {
        const QRect box(cardPad, y, width() - 2 * cardPad, row);
        const bool rightward = line.isRightToLeft();
        painter.drawText(box,
                         static_cast<int>((rightward ? Qt::AlignRight : Qt::AlignLeft)
                                          | Qt::AlignAbsolute | Qt::AlignVCenter)
                             | static_cast<int>(Qt::TextSingleLine),
                         line);
        y += row;
    }
}

void DotCard::paintSign(QPainter &painter, QPointF centre) const
{
    if (m_sign)
        paintSmallMark(painter, m_theme, *m_sign, centre);
    else
        paintDot(
            painter, m_theme, centre, m_dot.pleasant, dotDiameter(DotPlace::List, m_dot.energy));
}

QString plainBeginning(const QString &markdown)
{
    static const QRegularExpression starts(
        QStringLiteral(R"(^[ \t]*(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+|\d+[.)][ \t]+)+)"),
        QRegularExpression::MultilineOption);
    static const QRegularExpression pairs(QStringLiteral(R"((\*\*|\*|`)(?=\S)(.+?)(?<=\S)\1)"));
    QString text = markdown;
    text.remove(starts);
    text.replace(pairs, QStringLiteral("\\2"));
    text.replace(pairs, QStringLiteral("\\2")); // emphasis inside emphasis
    return text.simplified();
}

} // namespace afterword
