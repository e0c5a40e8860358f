// SPDX-License-Identifier: GPL-3.0-or-later
// Free writing: one box, several boxes with a line above each, or one line.
#include "ui/reflect/answer_field.h"
#include "ui/reflect/starters.h"
#include "ui/reflect/writing_box.h"
#include "ui/shared/controls.h"
#include "ui/shared/markdown.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int fullLines = 6;
constexpr int boxLines = 2;
constexpr int twoByTwo = 4;

class TextField final : public AnswerField
{
    Q_OBJECT

public:
    TextField(const Theme &theme, const Asked &asked, QWidget *parent);

    [[nodiscard]] reflect::Answer answer() const override;
    void setAnswer(const reflect::Answer &answer) override;
    [[nodiscard]] QWidget *start() const override;

    [[nodiscard]] bool isTall() const override { return m_line == nullptr; }

    [[nodiscard]] bool isWide() const override { return m_boxes.size() >= twoByTwo; }

    void addLine(const QString &line) override;

private:
    void addBoxes(const Asked &asked, QVBoxLayout *column);

    const Theme &m_theme;
    QLineEdit *m_line = nullptr;
    QList<WritingBox *> m_boxes;
};

TextField::TextField(const Theme &theme, const Asked &asked, QWidget *parent)
    : AnswerField(parent)
    , m_theme(theme)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    if (!asked.step.starters.isEmpty())
        column->addWidget(makeStarters(theme, asked.step.starters, this));
    if (asked.step.lines == 1 && asked.step.boxes.isEmpty()) {
        m_line = makeField(theme, asked.step.ask, this);
        column->addWidget(m_line);
        connect(m_line, &QLineEdit::textEdited, this, &AnswerField::edited);
        connect(m_line, &QLineEdit::returnPressed, this, &AnswerField::entered);
        return;
    }
    addBoxes(asked, column);
}

void TextField::addBoxes(const Asked &asked, QVBoxLayout *column)
{
    const QStringList labels = asked.step.boxes;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    column->addLayout(grid, 1);
    const int across = labels.size() >= twoByTwo ? 2 : 1;
    const int count = std::max(1, static_cast<int>(labels.size()));
    for (int i = 0; i < count; ++i) {
        const QString label = labels.value(i);
        auto *box = new WritingBox(m_theme,
                                   label.isEmpty() ? asked.step.ask : label,
                                   labels.isEmpty() ? fullLines : boxLines,
                                   asked.spelling,
                                   this);
        const int row = 2 * (i / across);
        if (!label.isEmpty()) {
            QLabel *head = makeLabel(m_theme, Type::Label, Tone::Text, label, this);
            head->setWordWrap(true);
            head->setBuddy(box->edit());
            grid->addWidget(head, row, i % across, Qt::AlignBottom);
        }
        grid->addWidget(box, row + 1, i % across);
        grid->setRowStretch(row + 1, 1);
        connect(box, &WritingBox::typed, this, &AnswerField::edited);
        m_boxes.append(box);
    }
}

void TextField::addLine(const QString &line)
{
    const QString words = line.endsWith(u'…') ? line.chopped(1) + u' ' : line + u' ';
    if (m_line != nullptr) {
        m_line->setText(m_line->text().isEmpty() ? words : m_line->text() + u' ' + words);
        m_line->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
        return;
    }
    MarkdownEdit *edit = m_boxes.constLast()->edit();
    QTextCursor caret(edit->document());
    caret.movePosition(QTextCursor::End);
    caret.insertText(edit->isBlank() ? words : u"\n\n"_s + words);
    edit->setTextCursor(caret);
    edit->setFocus(Qt::OtherFocusReason);
}

reflect::Answer TextField::answer() const
{
    reflect::Answer answer;
    if (m_line != nullptr) {
        answer.texts.append(m_line->text());
        return answer;
    }
    for (const WritingBox *box : m_boxes)
        answer.texts.append(box->edit()->text());
    return answer;
}

void TextField::setAnswer(const reflect::Answer &answer)
{
    if (m_line != nullptr)
        m_line->setText(answer.texts.value(0));
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        MarkdownEdit *edit = m_boxes.at(i)->edit();
        edit->setText(answer.texts.value(i));
        QTextCursor caret(edit->document());
        caret.movePosition(QTextCursor::End);
        edit->setTextCursor(caret);
    }
}

QWidget *TextField::start() const
{
    return m_line != nullptr ? static_cast<QWidget *>(m_line) : m_boxes.constFirst()->edit();
}

} // namespace

AnswerField *makeTextField(const Theme &theme, const Asked &asked, QWidget *parent)
{
    return new TextField(theme, asked, parent);
}

} // namespace afterword

#include "text_field.moc"
