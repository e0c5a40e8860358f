// SPDX-License-Identifier: GPL-3.0-or-later
// One to four sliders, or the same ones for each line of an earlier list. Two sliders are two
// things: nothing here weighs one against the other.
#include "ui/reflect/answer_field.h"
#include "ui/reflect/scale_slider.h"
#include "ui/shared/controls.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowGap = 22;

class SliderField final : public AnswerField
{
    Q_OBJECT

public:
    SliderField(const Theme &theme, const Asked &asked, QWidget *parent);

    [[nodiscard]] reflect::Answer answer() const override;
    void setAnswer(const reflect::Answer &answer) override;

    [[nodiscard]] QWidget *start() const override { return m_sliders.constFirst(); }

private:
    void addGroup(const Asked &asked, const QString &line, QVBoxLayout *column);
    void addSlider(const reflect::Slider &slider, const QString &name, QVBoxLayout *column);
    void refresh();

    const Theme &m_theme;
    QList<ScaleSlider *> m_sliders;
    QList<QLabel *> m_values;
    QList<QPushButton *> m_clear;
};

SliderField::SliderField(const Theme &theme, const Asked &asked, QWidget *parent)
    : AnswerField(parent)
    , m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rowGap);
    const QStringList lines = asked.step.per.isEmpty() ? QStringList{{}} : asked.lines;
    for (const QString &line : lines)
        addGroup(asked, line, column);
    column->addStretch();
    refresh();
}

void SliderField::addGroup(const Asked &asked, const QString &line, QVBoxLayout *column)
{
    if (!line.isEmpty()) {
        QLabel *head = makeLabel(m_theme, Type::Row, Tone::Text, line, this);
        head->setWordWrap(true);
        column->addWidget(head);
        column->addSpacing(8 - rowGap);
    }
    for (const reflect::Slider &slider : asked.step.sliders) {
        const QString label = slider.label.isEmpty() ? asked.step.ask : slider.label;
        addSlider(slider, line.isEmpty() ? label : line + u", "_s + label, column);
    }
}

void SliderField::addSlider(const reflect::Slider &slider, const QString &name, QVBoxLayout *column)
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    auto *scale = new ScaleSlider(m_theme, name, box);
    auto *value = makeLabel(m_theme, Type::Small, Tone::Text2, {}, box);
    value->setObjectName(u"value"_s);
    auto *clear = makeButton(m_theme, Look::Quiet, tr("Clear"), box, 28);
    clear->setAccessibleName(tr("Clear: %1").arg(name));
    QSizePolicy policy = clear->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing moves under the pointer
    clear->setSizePolicy(policy);
    QLabel *label = makeLabel(m_theme, Type::Label, Tone::Text, slider.label, box);
    label->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 0, 0);
    head->addWidget(label, 1);
    head->addWidget(value);
    head->addWidget(clear);
    grid->addLayout(head, 0, 0, 1, 2);
    grid->addWidget(scale, 1, 0, 1, 2);
    QLabel *low = makeLabel(m_theme, Type::Small, Tone::Text3, slider.low, box);
    QLabel *high = makeLabel(m_theme, Type::Small, Tone::Text3, slider.high, box);
    low->setContentsMargins(12, 0, 0, 0);
    high->setContentsMargins(0, 0, 12, 0);
    grid->addWidget(low, 2, 0, Qt::AlignLeading);
    grid->addWidget(high, 2, 1, Qt::AlignTrailing);
    column->addWidget(box);
    scale->setAccessibleDescription(
        tr("0 is %1, 10 is %2. Delete clears.").arg(slider.low, slider.high));
    connect(scale, &ScaleSlider::marked, this, [this]() {
        refresh();
        Q_EMIT edited();
    });
    connect(clear, &QPushButton::clicked, this, [this, scale]() {
        scale->setFocus(Qt::OtherFocusReason);
        scale->setMark({});
        refresh();
        Q_EMIT edited();
    });
    m_sliders.append(scale);
    m_values.append(value);
    m_clear.append(clear);
}

void SliderField::refresh()
{
    for (qsizetype i = 0; i < m_sliders.size(); ++i) {
        const std::optional<int> mark = m_sliders.at(i)->mark();
        m_values.at(i)->setText(mark ? tr("%1 of 10").arg(*mark) : QString());
        m_clear.at(i)->setVisible(mark.has_value());
    }
}

reflect::Answer SliderField::answer() const
{
    reflect::Answer answer;
    for (const ScaleSlider *slider : m_sliders)
        answer.numbers.append(slider->mark());
    return answer;
}

void SliderField::setAnswer(const reflect::Answer &answer)
{
    for (qsizetype i = 0; i < m_sliders.size(); ++i)
        m_sliders.at(i)->setMark(answer.numbers.value(i));
    refresh();
}

} // namespace

AnswerField *makeSliderField(const Theme &theme, const Asked &asked, QWidget *parent)
{
    return new SliderField(theme, asked, parent);
}

} // namespace afterword

#include "slider_field.moc"
