// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/senses_pane.h"

#include "ui/shared/accessible.h"
#include "ui/shared/controls.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int senseCircle = 40;
constexpr int sensesWidth = 460;

} // namespace

/// A circle with the number, and what is asked for beside it.
class SenseRow final : public QWidget
{
    Q_OBJECT

public:
    enum class State
    {
        Done,
        Now,
        Later
    };

    SenseRow(const Theme &theme, const care::Sense &sense, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_sense(sense)
        , m_ask(makeLabel(theme, Type::Card, Tone::Text, sense.ask, this))
        , m_help(makeLabel(theme, Type::Body, Tone::Text2, sense.help, this))
    {
        setObjectName(u"sense-"_s + sense.id);
        m_ask->setWordWrap(true);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        m_help->setWordWrap(true);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        words->addWidget(m_ask);
        words->addWidget(m_help);
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 15, 0, 15);
        row->setSpacing(0);
        row->addSpacing(senseCircle + 20); // a margin would not change sides
        row->addLayout(words, 1);
        setMinimumHeight(senseCircle + 31);
        connect(&theme, &Theme::changed, this, &SenseRow::restyle);
        setState(State::Later);
    }

    void setState(State state)
    {
        m_state = state;
        m_help->setVisible(state == State::Now);
        restyle();
        const QString name = state == State::Done  ? tr("%1: done").arg(m_sense.ask)
                             : state == State::Now ? m_sense.ask + u". "_s + m_sense.help
                                                   : m_sense.ask;
        if (state == State::Now)
            announceName(this, name);
        else
            setAccessibleName(name);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRectF circle(mirrored ? width() - senseCircle : 0,
                            (height() - senseCircle) / 2.0,
                            senseCircle,
                            senseCircle);
        const QRectF inside = circle.adjusted(0.5, 0.5, -0.5, -0.5);
        const bool done = m_state == State::Done;
        const bool now = m_state == State::Now;
        painter.setPen(m_theme.color(now    ? Tone::Accent
                                     : done ? Tone::AccentLine
                                            : Tone::EdgeSoft));
        painter.setBrush(now    ? m_theme.color(Tone::Accent)
                         : done ? m_theme.color(Tone::AccentSoft)
                                : QBrush(Qt::NoBrush));
        painter.drawEllipse(inside);
        if (done) {
            const QPointF corner = circle.center() - QPointF(10, 10);
            painter.drawPixmap(
                corner,
                m_theme.icon(u"check"_s, m_theme.color(Tone::Accent), 20, devicePixelRatioF()));
            return;
        }
        painter.setFont(m_theme.font(Type::Card));
        painter.setPen(m_theme.color(now ? Tone::OnAccent : Tone::Text2));
        painter.drawText(circle, Qt::AlignCenter, QLocale().toString(m_sense.count));
    }

private:
    void restyle()
    {
        m_ask->setFont(m_theme.font(m_state == State::Now ? Type::Section : Type::Card));
        QPalette ink = m_ask->palette();
        ink.setColor(QPalette::WindowText,
                     m_theme.color(m_state == State::Later ? Tone::Text2 : Tone::Text));
        m_ask->setPalette(ink);
        update();
    }

    const Theme &m_theme;
    care::Sense m_sense;
    QLabel *m_ask;
    QLabel *m_help;
    State m_state = State::Later;
};

SensesPane::SensesPane(const Theme &theme, const QList<care::Sense> &senses, QWidget *parent)
    : QWidget(parent)
    , m_next(makeButton(theme, Look::Primary, tr("Next"), this, 40))
    , m_again(makeButton(theme, Look::Quiet, tr("Start again"), this, 40))
{
    setObjectName(u"senses"_s);
    m_next->setObjectName(u"nextSense"_s);
    m_again->setObjectName(u"sensesAgain"_s);
    auto *inside = new QWidget(this);
    inside->setMaximumWidth(sensesWidth);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 15, 0, 0);
    column->setSpacing(0);
    for (const care::Sense &sense : senses) {
        if (!m_rows.isEmpty())
            column->addWidget(makeHairline(theme, inside));
        m_rows.append(new SenseRow(theme, sense, inside));
        column->addWidget(m_rows.constLast());
    }
    column->addSpacing(12);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_next);
    buttons->addWidget(m_again);
    buttons->addStretch();
    column->addLayout(buttons);
    column->addStretch(1);
    auto *whole = new QHBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(inside, 1);
    whole->addStretch();
    connect(m_next, &QPushButton::clicked, this, &SensesPane::next);
    connect(m_again, &QPushButton::clicked, this, &SensesPane::restart);
    refresh();
}

void SensesPane::next()
{
    ++m_at;
    refresh();
    if (m_at >= m_rows.size())
        m_again->setFocus(Qt::OtherFocusReason);
}

void SensesPane::restart()
{
    m_at = 0;
    refresh();
    m_next->setFocus(Qt::OtherFocusReason);
}

void SensesPane::refresh()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setState(i < m_at    ? SenseRow::State::Done
                            : i == m_at ? SenseRow::State::Now
                                        : SenseRow::State::Later);
    m_next->setEnabled(m_at < m_rows.size());
    m_again->setEnabled(m_at > 0);
}

} // namespace afterword

#include "senses_pane.moc"
