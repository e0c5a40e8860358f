// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/path_card.h"

#include "ui/shared/controls.h"
#include "ui/shared/mirror.h"

#include <QFocusEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace afterword {

namespace {

constexpr int cardSide = 20;
constexpr int cardTop = 18;
constexpr int cardHigh = 146;
constexpr int cardSmall = 104;
constexpr int cardRadius = 12;
constexpr int cardNote = 28;
constexpr int cardNoteEdge = 10;
constexpr int cardGap = 6;

} // namespace

PathCard::PathCard(const Theme &theme, Words words, QWidget *parent)
    : WrappingButton(theme, cardRadius, QSizePolicy::Preferred, parent)
    , m_words(std::move(words))
{
    setText(m_words.title);
    QStringList said{m_words.title, m_words.about, m_words.foot};
    if (!m_words.because.isEmpty())
        said.insert(1, m_words.because);
    setAccessibleName(said.join(QStringLiteral(". ")));
    setCursor(Qt::PointingHandCursor);
    if (m_words.corner != Corner::None)
        addCorner();
}

void PathCard::addCorner()
{
    const bool own = m_words.corner == Corner::Change;
    const QString name = own ? tr("Change this path") : tr("What this is based on");
    m_note =
        makeIconButton(theme(), own ? QStringLiteral("write") : QStringLiteral("info"), name, this);
    m_note->setAccessibleName(name + QStringLiteral(": ") + m_words.title);
    m_note->setFocusPolicy(Qt::ClickFocus);
    // After its own, which makes it larger with the text.
    connect(&theme(), &Theme::changed, m_note, [this]() {
        m_note->setFixedSize(noteSide(), noteSide());
        placeCorner();
    });
    m_note->setFixedSize(noteSide(), noteSide());
    connect(m_note, &QToolButton::clicked, this, &PathCard::noteAsked);
}

int PathCard::least() const
{
    return theme().px(m_words.small ? cardSmall : cardHigh);
}

int PathCard::noteSide() const
{
    return theme().px(cardNote);
}

int PathCard::room(int width) const
{
    return std::max(1, width - 2 * cardSide);
}

int PathCard::textHeight(Type type, const QString &text, int width) const
{
    if (text.isEmpty())
        return 0;
    return linesOf(type, text, room(width)) * theme().lineHeight(type);
}

int PathCard::heightForWidth(int width) const
{
    const int noteRoom = m_note != nullptr ? noteSide() : 0;
    int high = cardTop + textHeight(Type::Card, m_words.title, width - noteRoom) + cardGap
               + textHeight(Type::Body, m_words.about, width) + 14 + theme().lineHeight(Type::Tiny)
               + cardTop - 2;
    if (!m_words.because.isEmpty())
        high += textHeight(Type::Small, m_words.because, width) + cardGap;
    return std::max(least(), high);
}

QSize PathCard::sizeHint() const
{
    return {300, heightForWidth(300)};
}

void PathCard::placeCorner()
{
    if (m_note == nullptr)
        return;
    const QRectF place(width() - noteSide() - cardNoteEdge, 12, noteSide(), noteSide());
    m_note->move(Mirror(*this).rect(place).topLeft().toPoint());
}

void PathCard::resizeEvent(QResizeEvent *event)
{
    WrappingButton::resizeEvent(event);
    placeCorner();
}

void PathCard::changeEvent(QEvent *event)
{
    WrappingButton::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeCorner();
}

void PathCard::focusInEvent(QFocusEvent *event)
{
    if (m_note != nullptr)
        m_note->setFocusPolicy(Qt::StrongFocus);
    WrappingButton::focusInEvent(event);
}

void PathCard::focusOutEvent(QFocusEvent *event)
{
    // The button stays reachable while Tab is on its way to it.
    if (m_note != nullptr && event->reason() != Qt::TabFocusReason)
        m_note->setFocusPolicy(Qt::ClickFocus);
    WrappingButton::focusOutEvent(event);
}

/// Lines of the type scale's own height; gives where the next text begins.
int PathCard::paintText(QPainter &painter, Type type, Tone tone, const QString &text, int top) const
{
    const int noteRoom = type == Type::Card && m_note != nullptr ? noteSide() : 0;
    const int wide = room(width() - noteRoom);
    const int high = textHeight(type, text, width() - noteRoom);
    paintWords(painter, type, tone, QRectF(cardSide, top, wide, high), text);
    return top + high;
}

void PathCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool near = underMouse() || hasFocus();
    paintGround(
        painter, near ? Tone::AccentLine : Tone::Hair, isDown() ? Tone::Tint : Tone::Surface);
    int top = paintText(painter, Type::Card, Tone::Text, m_words.title, cardTop) + cardGap;
    if (!m_words.because.isEmpty())
        top = paintText(painter, Type::Small, Tone::Accent, m_words.because, top) + cardGap;
    paintText(painter, Type::Body, Tone::Text2, m_words.about, top);
    const int foot = height() - (cardTop - 2) - theme().lineHeight(Type::Tiny);
    paintText(painter, Type::Tiny, Tone::Text3, m_words.foot, foot);
}

} // namespace afterword
