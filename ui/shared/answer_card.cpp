// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/answer_card.h"

#include "ui/shared/controls.h"
#include "ui/shared/markdown.h"
#include "ui/shared/mirror.h"

#include <QPainter>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr double scaleEnds = 10;
constexpr int scaleHigh = 24;

/// A line from 0 to 10 and one dot on it.
class DotScale final : public QWidget
{
public:
    DotScale(const Theme &theme, int number, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_number(number)
    {
        setFixedHeight(scaleHigh);
        connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Mirror mirror(*this);
        const double room = width() - 2 * 8;
        painter.setPen(QPen(m_theme.color(Tone::EdgeSoft), 2));
        painter.drawLine(mirror.point({8, height() / 2.0}),
                         mirror.point({8 + room, height() / 2.0}));
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(Tone::Accent));
        painter.drawEllipse(mirror.point({8 + room * m_number / scaleEnds, height() / 2.0}), 7, 7);
    }

private:
    const Theme &m_theme;
    int m_number;
};

/// What 0 and 10 stand for, below the ends of the line.
QLayout *endsOf(const Theme &theme, const reflect::Slider &slider, QWidget *parent)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(12);
    for (const QString &end : {slider.low, slider.high}) {
        QLabel *label = makeLabel(theme, Type::Tiny, Tone::Text3, end, parent);
        label->setWordWrap(true);
        label->setAlignment(row->count() == 0 ? Qt::AlignLeading : Qt::AlignTrailing);
        row->addWidget(label, 1, Qt::AlignTop);
    }
    return row;
}

} // namespace

AnswerCard::AnswerCard(const Theme &theme,
                       const QString &caption,
                       const QList<reflect::Slider> &sliders,
                       const reflect::Dated &answer,
                       QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(caption + u". "_s + answer.text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // as high as what it says
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(6);
    column->addWidget(makeLabel(theme, Type::Label, Tone::Text, caption, this));
    if (sliders.isEmpty()) {
        m_text = new MarkdownView(theme, this);
        m_text->setMarkdownText(answer.text);
        m_text->setAccessibleName(caption);
        m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        column->addWidget(m_text);
    }
    for (qsizetype i = 0; i < sliders.size(); ++i) {
        if (const std::optional<int> number = answer.numbers.value(i))
            addNumber(column, sliders.at(i), *number);
    }
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void AnswerCard::addNumber(QVBoxLayout *column, const reflect::Slider &slider, int number)
{
    const QString of = tr("%1 of 10").arg(number);
    QLabel *head = makeLabel(m_theme,
                             Type::Small,
                             Tone::Text2,
                             slider.label.isEmpty() ? of : slider.label + u": "_s + of,
                             this);
    head->setWordWrap(true);
    column->addWidget(head);
    column->addWidget(new DotScale(m_theme, number, this));
    column->addLayout(endsOf(m_theme, slider, this));
}

void AnswerCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_text != nullptr) {
        layout()->activate();
        m_text->setFixedHeight(m_text->textHeight() + 6);
    }
}

void AnswerCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Tone::Hair), 1));
    painter.setBrush(m_theme.color(Tone::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
}

} // namespace afterword
