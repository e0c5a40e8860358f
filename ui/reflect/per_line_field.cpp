// SPDX-License-Identifier: GPL-3.0-or-later
// One choice for each line of an earlier list. A line may stay without one.
#include "ui/reflect/answer_field.h"
#include "ui/reflect/roving.h"
#include "ui/shared/controls.h"

#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int lineGap = 20;

class PerLineField final : public AnswerField
{
    Q_OBJECT

public:
    PerLineField(const Theme &theme, const Asked &asked, QWidget *parent);

    [[nodiscard]] reflect::Answer answer() const override;
    void setAnswer(const reflect::Answer &answer) override;

    [[nodiscard]] QWidget *start() const override { return m_rows.constFirst().roving->stop(); }

private:
    struct Row
    {
        Roving *roving = nullptr;
        QList<Chip *> chips; ///< in the order of the options
    };

    void addRow(const Theme &theme, const QString &line, QVBoxLayout *column);
    void chosen(qsizetype row, qsizetype option);

    QList<reflect::Option> m_options;
    QList<Row> m_rows;
};

PerLineField::PerLineField(const Theme &theme, const Asked &asked, QWidget *parent)
    : AnswerField(parent)
    , m_options(asked.step.options)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(lineGap);
    for (const QString &line : asked.lines)
        addRow(theme, line, column);
    column->addStretch();
}

void PerLineField::addRow(const Theme &theme, const QString &line, QVBoxLayout *column)
{
    auto *box = new QWidget(this);
    auto *stack = new QVBoxLayout(box);
    stack->setContentsMargins(0, 0, 0, 0);
    stack->setSpacing(8);
    QLabel *words = makeLabel(theme, Type::Row, Tone::Text, line, box);
    words->setWordWrap(true);
    stack->addWidget(words);
    auto *chips = new QWidget(box);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    chips->setSizePolicy(policy);
    auto *flow = new FlowLayout(chips, 8);
    stack->addWidget(chips);
    Row row;
    row.roving = new Roving(this);
    const qsizetype at = m_rows.size();
    for (const reflect::Option &option : std::as_const(m_options)) {
        auto *chip = new Chip(theme, option.label, chips);
        chip->setAccessibleDescription(line);
        row.roving->add(chip);
        const qsizetype index = row.chips.size();
        row.chips.append(chip);
        flow->addWidget(chip);
        connect(chip, &Chip::clicked, this, [this, at, index]() { chosen(at, index); });
    }
    m_rows.append(row);
    column->addWidget(box);
}

/// One a line; a second tap takes it back.
void PerLineField::chosen(qsizetype row, qsizetype option)
{
    const QList<Chip *> chips = m_rows.at(row).chips;
    for (qsizetype i = 0; i < chips.size(); ++i) {
        if (i != option)
            chips.at(i)->setChecked(false);
    }
    QString card;
    for (const Row &each : std::as_const(m_rows)) {
        for (qsizetype i = 0; i < each.chips.size(); ++i) {
            if (each.chips.at(i)->isChecked() && !m_options.at(i).card.isEmpty())
                card = m_options.at(i).card;
        }
    }
    Q_EMIT cardAsked(card);
    Q_EMIT edited();
}

reflect::Answer PerLineField::answer() const
{
    reflect::Answer answer;
    for (const Row &row : m_rows) {
        QString key;
        for (qsizetype i = 0; i < row.chips.size(); ++i) {
            if (row.chips.at(i)->isChecked())
                key = m_options.at(i).key;
        }
        answer.texts.append(key);
    }
    return answer;
}

void PerLineField::setAnswer(const reflect::Answer &answer)
{
    for (qsizetype line = 0; line < m_rows.size(); ++line) {
        const Row &row = m_rows.at(line);
        for (qsizetype i = 0; i < row.chips.size(); ++i) {
            const bool on = m_options.at(i).key == answer.texts.value(line);
            row.chips.at(i)->setChecked(on);
            if (on)
                row.roving->setStop(row.chips.at(i));
        }
    }
}

} // namespace

AnswerField *makePerLineField(const Theme &theme, const Asked &asked, QWidget *parent)
{
    return new PerLineField(theme, asked, parent);
}

} // namespace afterword

#include "per_line_field.moc"
