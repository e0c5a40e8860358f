// SPDX-License-Identifier: GPL-3.0-or-later
// Two columns side by side, or one above the other where there is little room.
#include "ui/reflect/answer_field.h"
#include "ui/reflect/writing_box.h"
#include "ui/shared/controls.h"
#include "ui/shared/markdown.h"

#include <QBoxLayout>
#include <QResizeEvent>

#include <array>

namespace afterword {

namespace {

constexpr int sideBySide = 700; // of this field; the window is then about 760
constexpr int columnLines = 6;
constexpr int columnGap = 24;

class TwoField final : public AnswerField
{
    Q_OBJECT

public:
    TwoField(const Theme &theme, const Asked &asked, QWidget *parent);

    [[nodiscard]] reflect::Answer answer() const override;
    void setAnswer(const reflect::Answer &answer) override;

    [[nodiscard]] QWidget *start() const override { return m_boxes.at(m_turned ? 1U : 0U)->edit(); }

    [[nodiscard]] bool isTall() const override { return true; }

    [[nodiscard]] bool isWide() const override { return true; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    bool m_turned;
    QBoxLayout *m_sides = nullptr;
    std::array<WritingBox *, 2> m_boxes{}; ///< left, right as the path names them
};

TwoField::TwoField(const Theme &theme, const Asked &asked, QWidget *parent)
    : AnswerField(parent)
    , m_turned(asked.turned && asked.step.alternates)
{
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(columnGap);
    const std::array<QString, 2> labels{asked.step.left, asked.step.right};
    const std::array<std::size_t, 2> order =
        m_turned ? std::array<std::size_t, 2>{1, 0} : std::array<std::size_t, 2>{0, 1};
    for (const std::size_t side : order) {
        auto *column = new QVBoxLayout;
        column->setSpacing(8);
        auto *box = new WritingBox(theme, labels.at(side), columnLines, asked.spelling, this);
        QLabel *label = makeLabel(theme, Type::Label, Tone::Text, labels.at(side), this);
        label->setWordWrap(true);
        label->setBuddy(box->edit());
        column->addWidget(label);
        column->addWidget(box, 1);
        m_sides->addLayout(column, 1);
        connect(box, &WritingBox::typed, this, &AnswerField::edited);
        m_boxes.at(side) = box;
    }
}

reflect::Answer TwoField::answer() const
{
    return {{}, {m_boxes[0]->edit()->text(), m_boxes[1]->edit()->text()}};
}

void TwoField::setAnswer(const reflect::Answer &answer)
{
    qsizetype side = 0;
    for (WritingBox *box : m_boxes)
        box->edit()->setText(answer.texts.value(side++));
}

void TwoField::resizeEvent(QResizeEvent *event)
{
    m_sides->setDirection(event->size().width() >= sideBySide ? QBoxLayout::LeftToRight
                                                              : QBoxLayout::TopToBottom);
    AnswerField::resizeEvent(event);
}

} // namespace

AnswerField *makeTwoField(const Theme &theme, const Asked &asked, QWidget *parent)
{
    return new TwoField(theme, asked, parent);
}

} // namespace afterword

#include "two_field.moc"
