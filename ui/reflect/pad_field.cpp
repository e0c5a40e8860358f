// SPDX-License-Identifier: GPL-3.0-or-later
// A mark on the pad, feeling words, or both.
#include "ui/reflect/answer_field.h"
#include "ui/shared/controls.h"
#include "ui/shared/mood.h"

#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

class PadField final : public AnswerField
{
    Q_OBJECT

public:
    PadField(const Theme &theme, const Asked &asked, QWidget *parent);

    [[nodiscard]] reflect::Answer answer() const override;
    void setAnswer(const reflect::Answer &answer) override;
    [[nodiscard]] QWidget *start() const override;

private:
    void addPad(const Theme &theme, QVBoxLayout *column);
    void say();

    MoodPad *m_pad = nullptr;
    QLabel *m_said = nullptr;
    WordChips *m_words = nullptr;
};

PadField::PadField(const Theme &theme, const Asked &asked, QWidget *parent)
    : AnswerField(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (asked.step.mark)
        addPad(theme, column);
    if (asked.step.words > 0) {
        m_words = new WordChips(theme, asked.feelings, this);
        m_words->setMost(asked.step.words);
        m_words->suggestFor(0, 0);
        column->addWidget(m_words);
        connect(m_words, &WordChips::edited, this, &AnswerField::edited);
    }
    column->addStretch();
}

void PadField::addPad(const Theme &theme, QVBoxLayout *column)
{
    m_pad = new MoodPad(theme, this);
    m_said = makeLabel(theme, Type::Small, Tone::Text2, {}, this);
    m_said->setObjectName(u"said"_s);
    QLabel *above = makeLabel(theme, Type::Tiny, Tone::Text3, tr("more energy"), this);
    QLabel *below = makeLabel(theme, Type::Tiny, Tone::Text3, tr("less energy"), this);
    auto *across = new QHBoxLayout;
    across->addStretch();
    across->addWidget(makeLabel(theme, Type::Tiny, Tone::Text3, tr("unpleasant"), this));
    across->addWidget(m_pad);
    across->addWidget(makeLabel(theme, Type::Tiny, Tone::Text3, tr("pleasant"), this));
    across->addStretch();
    column->addWidget(above, 0, Qt::AlignHCenter);
    column->addLayout(across);
    column->addWidget(below, 0, Qt::AlignHCenter);
    column->addWidget(m_said, 0, Qt::AlignHCenter);
    const auto changed = [this]() {
        say();
        Q_EMIT edited();
    };
    connect(m_pad, &MoodPad::picked, this, changed);
    connect(m_pad, &MoodPad::cleared, this, changed);
}

void PadField::say()
{
    if (m_pad == nullptr)
        return;
    const std::optional<MoodPad::Place> place = m_pad->chosen();
    m_said->setText(place ? moodInWords(place->pleasant, place->energy) : tr("No mark"));
    if (place && m_words != nullptr)
        m_words->suggestFor(place->pleasant, place->energy);
}

reflect::Answer PadField::answer() const
{
    reflect::Answer answer;
    const auto place = m_pad != nullptr ? m_pad->chosen() : std::nullopt;
    if (place)
        answer.numbers = {place->pleasant, place->energy};
    if (m_words != nullptr)
        answer.texts = m_words->chosen();
    return answer;
}

void PadField::setAnswer(const reflect::Answer &answer)
{
    if (m_pad != nullptr) {
        const std::optional<int> pleasant = answer.numbers.value(0);
        const std::optional<int> energy = answer.numbers.value(1);
        m_pad->setChosen(pleasant && energy ? std::optional<MoodPad::Place>({*pleasant, *energy})
                                            : std::nullopt);
    }
    say();
    if (m_words != nullptr)
        m_words->setChosen(answer.texts);
}

QWidget *PadField::start() const
{
    if (m_pad != nullptr)
        return m_pad;
    // Chips that are about to go are still children.
    for (auto *chip : m_words->findChildren<QAbstractButton *>()) {
        if (chip->isVisibleTo(m_words))
            return chip;
    }
    return m_words;
}

} // namespace

AnswerField *makePadField(const Theme &theme, const Asked &asked, QWidget *parent)
{
    return new PadField(theme, asked, parent);
}

} // namespace afterword

#include "pad_field.moc"
