// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/breath_disc.h"

#include "ui/shared/accessible.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr double discRing = 158;
constexpr double discLeast = 66;
constexpr double discMost = 118;
constexpr double discGrowth = 0.8; // of the most, that the least may grow to
constexpr double discBeside = 10;  // beside its words
constexpr int discFace = 12;       // of its words, at least
constexpr int discMargin = 4;
constexpr int discSmallest = 160;
constexpr int discFrameMs = 33;
constexpr int discStillMs = 200; // often enough to tell each second
constexpr qint64 discLongestStep = 1000;

} // namespace

BreathDisc::BreathDisc(const Theme &theme, QHash<QString, QString> words, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_words(std::move(words))
{
    setObjectName(u"breathDisc"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_timer, &QTimer::timeout, this, &BreathDisc::tick);
    connect(&theme, &Theme::changed, this, [this] {
        settle();
        update();
    });
}

void BreathDisc::setBreath(const care::Breath &breath)
{
    m_breath = breath;
    m_at = 0;
    m_said.clear();
    update();
}

qint64 BreathDisc::wholeBreath() const
{
    return std::max<qint64>(1, 1000LL * (m_breath.in + m_breath.hold + m_breath.out));
}

BreathDisc::Place BreathDisc::place() const
{
    const qint64 in = 1000LL * m_breath.in;
    const qint64 hold = 1000LL * m_breath.hold;
    const qint64 at = m_at % wholeBreath();
    if (at < in)
        return {Part::In, at, std::max<qint64>(1, in)};
    if (at < in + hold)
        return {Part::Hold, at - in, std::max<qint64>(1, hold)};
    return {Part::Out, at - in - hold, std::max<qint64>(1, 1000LL * m_breath.out)};
}

QString BreathDisc::word() const
{
    switch (place().part) {
    case Part::In:
        return m_words.value(u"in"_s);
    case Part::Hold:
        return m_words.value(u"hold"_s);
    case Part::Out:
        break;
    }
    return m_words.value(u"out"_s);
}

int BreathDisc::second() const
{
    return static_cast<int>(place().since / 1000) + 1;
}

double BreathDisc::fullness() const
{
    const Place now = place();
    if (now.part == Part::Hold)
        return 1;
    const double part = static_cast<double>(now.since) / static_cast<double>(now.length);
    const double soft = (1 - std::cos(std::numbers::pi * part)) / 2;
    return now.part == Part::In ? soft : 1 - soft;
}

void BreathDisc::start()
{
    m_running = true;
    settle();
}

void BreathDisc::stop()
{
    m_running = false;
    settle();
    update();
}

void BreathDisc::settle()
{
    const bool wanted = m_running && isVisible();
    m_timer.setInterval(m_theme.reduceMotion() ? discStillMs : discFrameMs);
    if (!wanted) {
        m_timer.stop();
        return;
    }
    if (!m_timer.isActive()) {
        m_since.start();
        m_timer.start();
        advance(0);
    }
}

void BreathDisc::tick()
{
    // A computer that slept goes on where it was.
    advance(std::min(m_since.restart(), discLongestStep));
}

void BreathDisc::advance(qint64 ms)
{
    m_at += ms;
    const QString now = word();
    if (now != m_said) {
        m_said = now;
        announceName(this, now);
    }
    update();
}

void BreathDisc::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    settle();
}

void BreathDisc::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    settle();
}

QSize BreathDisc::sizeHint() const
{
    const int side = static_cast<int>(2 * discRing) + 2 * discMargin;
    return {side, side};
}

QSize BreathDisc::minimumSizeHint() const
{
    return {discSmallest, discSmallest};
}

void BreathDisc::paintRing(QPainter &painter, double radius) const
{
    const QRectF ring(-radius, -radius, 2 * radius, 2 * radius);
    painter.setBrush(Qt::NoBrush);
    // Where track and arc are nearly one colour, their width tells them apart.
    const bool contrast = m_theme.isContrast();
    painter.setPen(QPen(m_theme.color(contrast ? Tone::Edge : Tone::Hair), contrast ? 1 : 3));
    painter.drawEllipse(ring);
    const double part =
        static_cast<double>(m_at % wholeBreath()) / static_cast<double>(wholeBreath());
    painter.setPen(
        QPen(m_theme.color(Tone::Accent), contrast ? 5 : 3, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, 90 * 16, -qRound(part * 360 * 16));
}

double BreathDisc::widestWord(const QFont &face) const
{
    double widest = 0;
    for (const QString &part : {u"in"_s, u"hold"_s, u"out"_s})
        widest = std::max(widest, QFontMetricsF(face).horizontalAdvance(m_words.value(part)));
    return widest;
}

/// The words never reach over the edge: the least disc grows to hold them, up to a point; from
/// there on they get smaller. One size for all of them, so that nothing jumps.
BreathDisc::Fit BreathDisc::fit(double scale) const
{
    const double top = discMost * discGrowth * scale;
    Fit fit{m_theme.font(Type::Section), discLeast * scale};
    while (widestWord(fit.face) + 2 * discBeside > 2 * top && fit.face.pixelSize() > discFace)
        fit.face.setPixelSize(fit.face.pixelSize() - 1);
    fit.least =
        std::clamp(widestWord(fit.face) / 2 + discBeside, fit.least, std::max(fit.least, top));
    return fit;
}

void BreathDisc::paintWords(QPainter &painter, const QRectF &box, const QFont &face) const
{
    const int high = m_theme.lineHeight(Type::Section);
    const int low = m_theme.lineHeight(Type::Body);
    painter.setPen(m_theme.color(Tone::Text));
    painter.setFont(face);
    painter.drawText(QRectF(box.left(), -high + 4, box.width(), high), Qt::AlignCenter, word());
    painter.setFont(m_theme.font(Type::Body));
    painter.setPen(m_theme.color(Tone::Text2));
    painter.drawText(
        QRectF(box.left(), 8, box.width(), low), Qt::AlignCenter, QLocale().toString(second()));
}

void BreathDisc::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double room = std::min(width(), height()) / 2.0 - discMargin;
    const double scale = std::min(m_theme.px(100) / 100.0, room / discRing);
    painter.translate(width() / 2.0, height() / 2.0);
    paintRing(painter, discRing * scale);
    const bool still = m_theme.reduceMotion();
    const double part = still ? 1.0 : fullness();
    const Fit words = fit(scale);
    const double radius = words.least + (discMost * scale - words.least) * part;
    painter.setPen(QPen(m_theme.color(m_theme.isContrast() ? Tone::Edge : Tone::AccentLine), 1));
    painter.setBrush(m_theme.color(Tone::AccentSoft));
    painter.drawEllipse(QPointF(), radius, radius);
    QPen dots(m_theme.color(Tone::AccentLine), 1, Qt::CustomDashLine);
    dots.setDashPattern({2, 4});
    painter.setPen(dots);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(), words.least, words.least);
    const double most = discMost * scale;
    paintWords(painter, QRectF(-most, -most, 2 * most, 2 * most), words.face);
}

} // namespace afterword
