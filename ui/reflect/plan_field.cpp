// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence with gaps to write in, read as one: "If it is ___, then I will ___."
#include "ui/reflect/answer_field.h"
#include "ui/shared/controls.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int gapWide = 240;
constexpr int sentenceRowGap = 10;

class PlanField final : public AnswerField
{
    Q_OBJECT

public:
    PlanField(const Theme &theme, const Asked &asked, QWidget *parent);

    [[nodiscard]] reflect::Answer answer() const override;
    void setAnswer(const reflect::Answer &answer) override;

    [[nodiscard]] QWidget *start() const override { return m_gaps.constFirst(); }

private:
    void addGap(const Theme &theme, const QString &name, QWidget *into);

    QList<QLineEdit *> m_gaps;
};

PlanField::PlanField(const Theme &theme, const Asked &asked, QWidget *parent)
    : AnswerField(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *sentence = new QWidget(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    sentence->setSizePolicy(policy);
    auto *flow = new FlowLayout(sentence, 7, sentenceRowGap);
    const QStringList parts = asked.step.line.split(u"___"_s);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const QStringList words = parts.at(i).split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words) {
            QLabel *label = makeLabel(theme, Type::Card, Tone::Text, word, sentence);
            label->setMinimumHeight(theme.px(40));
            label->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
            flow->addWidget(label);
        }
        if (i + 1 < parts.size()) {
            addGap(theme, asked.step.gaps.value(i), sentence);
            flow->addWidget(m_gaps.constLast());
        }
    }
    column->addWidget(sentence);
    column->addStretch();
}

void PlanField::addGap(const Theme &theme, const QString &name, QWidget *into)
{
    auto *gap = makeField(theme, name, into);
    gap->setPlaceholderText(name);
    gap->setFixedWidth(gapWide);
    const auto at = m_gaps.size();
    m_gaps.append(gap);
    connect(gap, &QLineEdit::textEdited, this, &AnswerField::edited);
    connect(gap, &QLineEdit::returnPressed, this, [this, at]() {
        if (at + 1 < m_gaps.size())
            m_gaps.at(at + 1)->setFocus(Qt::TabFocusReason);
        else
            Q_EMIT entered();
    });
}

reflect::Answer PlanField::answer() const
{
    reflect::Answer answer;
    for (const QLineEdit *gap : m_gaps)
        answer.texts.append(gap->text().trimmed());
    return answer;
}

void PlanField::setAnswer(const reflect::Answer &answer)
{
    for (qsizetype i = 0; i < m_gaps.size(); ++i)
        m_gaps.at(i)->setText(answer.texts.value(i));
}

} // namespace

AnswerField *makePlanField(const Theme &theme, const Asked &asked, QWidget *parent)
{
    return new PlanField(theme, asked, parent);
}

} // namespace afterword

#include "plan_field.moc"
