// SPDX-License-Identifier: GPL-3.0-or-later
// A day to come, or none. A day may be suggested; it is an answer only when it was picked.
#include "ui/reflect/answer_field.h"
#include "ui/shared/controls.h"
#include "ui/shared/panels.h"

#include <QLocale>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

class DateField final : public AnswerField
{
    Q_OBJECT

public:
    DateField(const Theme &theme, const Asked &asked, QWidget *parent);

    [[nodiscard]] reflect::Answer answer() const override;
    void setAnswer(const reflect::Answer &answer) override;

    [[nodiscard]] QWidget *start() const override { return m_month; }

private:
    void pick(QDate day);
    void refresh();
    [[nodiscard]] static QString inWords(QDate day);

    QDate m_day;
    QDate m_suggested;
    MonthView *m_month = nullptr;
    QLabel *m_line = nullptr;
    QPushButton *m_take = nullptr;
    QPushButton *m_none = nullptr;
};

DateField::DateField(const Theme &theme, const Asked &asked, QWidget *parent)
    : AnswerField(parent)
    , m_suggested(asked.today.addDays(asked.step.suggest))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_line = makeLabel(theme, Type::Card, Tone::Text, {}, this);
    m_line->setObjectName(u"chosenDay"_s);
    column->addWidget(m_line, 0, Qt::AlignHCenter);
    m_month = new MonthView(theme, this);
    m_month->setToday(asked.today);
    m_month->setRange(asked.today, {});
    m_month->setSelected(m_suggested);
    column->addWidget(m_month, 0, Qt::AlignHCenter);
    auto *row = new QHBoxLayout;
    m_take = makeButton(theme, Look::Default, tr("Take %1").arg(inWords(m_suggested)), this);
    m_none = makeButton(theme, Look::Quiet, tr("No date"), this);
    row->addStretch();
    row->addWidget(m_take);
    row->addWidget(m_none);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    m_take->setVisible(asked.step.suggest > 0);
    connect(m_month, &MonthView::picked, this, &DateField::pick);
    connect(m_take, &QPushButton::clicked, this, [this]() { pick(m_suggested); });
    connect(m_none, &QPushButton::clicked, this, [this]() { pick({}); });
    refresh();
}

QString DateField::inWords(QDate day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

void DateField::pick(QDate day)
{
    m_day = day;
    if (day.isValid())
        m_month->setSelected(day);
    refresh();
    Q_EMIT edited();
}

void DateField::refresh()
{
    m_line->setText(m_day.isValid() ? inWords(m_day) : tr("No date chosen"));
    m_none->setEnabled(m_day.isValid());
}

reflect::Answer DateField::answer() const
{
    reflect::Answer answer;
    if (m_day.isValid())
        answer.texts.append(m_day.toString(Qt::ISODate));
    return answer;
}

void DateField::setAnswer(const reflect::Answer &answer)
{
    m_day = QDate::fromString(answer.texts.value(0), Qt::ISODate);
    if (m_day.isValid())
        m_month->setSelected(m_day);
    refresh();
}

} // namespace

AnswerField *makeDateField(const Theme &theme, const Asked &asked, QWidget *parent)
{
    return new DateField(theme, asked, parent);
}

} // namespace afterword

#include "date_field.moc"
