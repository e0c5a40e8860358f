// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/charge_row.h"

#include "ui/shared/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSlider>
#include <QStyle>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int chargeMost = 10;

} // namespace

ChargeRow::ChargeRow(const Theme &theme, const QString &question, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QLabel *label = makeLabel(theme, Type::Small, Tone::Text2, question, this);
    label->setWordWrap(true);
    column->addWidget(label);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setRange(0, chargeMost);
    m_slider->setPageStep(2);
    m_slider->setMinimumWidth(theme.px(110));
    m_slider->setAccessibleName(question);
    m_slider->installEventFilter(this);
    row->addWidget(m_slider, 1);
    m_words = makeLabel(theme, Type::Small, Tone::Text, {}, this);
    m_words->setMinimumWidth(m_words->fontMetrics().horizontalAdvance(tr("Not noted")) + 4);
    row->addWidget(m_words);
    m_clear = makeButton(theme, Look::Link, tr("Clear"), this, 28);
    m_clear->setAccessibleName(tr("Clear: %1").arg(question));
    row->addWidget(m_clear);
    column->addLayout(row);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (!m_setting)
            note(value);
    });
    // A press that moves nothing is an answer as well.
    connect(m_slider, &QSlider::sliderPressed, this, [this] { note(m_slider->value()); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setValue(std::nullopt);
        m_slider->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    setValue(std::nullopt);
}

void ChargeRow::setValue(const std::optional<int> &value)
{
    m_setting = true;
    m_value = value;
    m_slider->setValue(value.value_or(0));
    m_setting = false;
    say();
}

void ChargeRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_slider->setEnabled(!readOnly);
    say();
}

void ChargeRow::note(const std::optional<int> &value)
{
    if (m_value == value)
        return;
    m_value = value;
    say();
    Q_EMIT changed();
}

void ChargeRow::say()
{
    const QString words = m_value ? tr("%1 of 10").arg(*m_value) : tr("Not noted");
    m_words->setText(words);
    m_slider->setAccessibleDescription(words);
    // Nothing noted is no answer of 0: the knob is there once it is one.
    m_slider->setProperty("unset", !m_value.has_value());
    m_slider->style()->unpolish(m_slider);
    m_slider->style()->polish(m_slider);
    QSizePolicy policy = m_clear->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(policy);
    m_clear->setVisible(m_value.has_value() && !m_readOnly);
}

bool ChargeRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && !m_slider->hasFocus()) {
        event->ignore(); // scrolling past it is no answer
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if (press->key() == Qt::Key_Delete || press->key() == Qt::Key_Backspace) {
            m_clear->click();
            return true;
        }
        const bool stays = press->key() == Qt::Key_Space || press->key() == Qt::Key_Home;
        if (stays && !m_value && !m_readOnly) {
            note(m_slider->value()); // where it stands already
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace afterword
