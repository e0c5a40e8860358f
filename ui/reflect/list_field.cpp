// SPDX-License-Identifier: GPL-3.0-or-later
// Short lines, one field each. Enter goes on to the next, an emptied line closes up, and there is
// always one more to write in until the step's last.
#include "ui/reflect/answer_field.h"
#include "ui/reflect/starters.h"
#include "ui/shared/controls.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int withoutEnd = 40; ///< lines of a list that has no end of its own
constexpr int fewest = 3;      ///< so many stand there from the start

class ListField final : public AnswerField
{
    Q_OBJECT

public:
    ListField(const Theme &theme, const Asked &asked, QWidget *parent);

    [[nodiscard]] reflect::Answer answer() const override;
    void setAnswer(const reflect::Answer &answer) override;

    [[nodiscard]] QWidget *start() const override;
    /// Into the first line that is free.
    void addLine(const QString &starter) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField(const QString &text);
    void settle();
    void name();
    bool press(qsizetype at, const QKeyEvent &key);
    void focusLine(qsizetype at);

    const Theme &m_theme;
    int m_most;
    int m_enoughAfter;
    QVBoxLayout *m_column = nullptr;
    QLabel *m_enough = nullptr;
    QList<QLineEdit *> m_lines;
};

ListField::ListField(const Theme &theme, const Asked &asked, QWidget *parent)
    : AnswerField(parent)
    , m_theme(theme)
    , m_most(asked.step.lines > 0 ? asked.step.lines : withoutEnd)
    , m_enoughAfter(asked.step.enoughAfter)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(8);
    if (!asked.step.starters.isEmpty())
        whole->addWidget(makeStarters(theme, asked.step.starters, this));
    m_column = new QVBoxLayout;
    m_column->setSpacing(8);
    whole->addLayout(m_column);
    m_enough = makeLabel(theme, Type::Small, Tone::Text2, asked.step.enough, this);
    m_enough->setObjectName(u"enough"_s);
    m_enough->setWordWrap(true);
    m_enough->hide();
    whole->addWidget(m_enough);
    whole->addStretch();
    settle();
}

void ListField::addLine(const QString &starter)
{
    const auto free = std::find_if(m_lines.cbegin(), m_lines.cend(), [](const QLineEdit *line) {
        return line->text().trimmed().isEmpty();
    });
    if (free == m_lines.cend())
        return;
    QLineEdit *line = *free;
    line->setText(starter + u' ');
    settle();
    line->setFocus(Qt::OtherFocusReason);
    line->end(false);
    Q_EMIT edited();
}

void ListField::addField(const QString &text)
{
    auto *line = makeField(m_theme, {}, this);
    line->setText(text);
    line->installEventFilter(this);
    m_lines.append(line);
    m_column->addWidget(line);
    if (isVisible())
        line->show(); // at once: the next key may go to it
    connect(line, &QLineEdit::textEdited, this, [this]() {
        settle();
        Q_EMIT edited();
    });
}

/// One free line at the end, no more than allowed; a soft word when it may be enough for today.
void ListField::settle()
{
    while (m_lines.size() < m_most
           && (m_lines.size() < std::min(fewest, m_most)
               || !m_lines.constLast()->text().trimmed().isEmpty()))
        addField({});
    name();
    const auto filled = std::count_if(m_lines.cbegin(), m_lines.cend(), [](const QLineEdit *line) {
        return !line->text().trimmed().isEmpty();
    });
    m_enough->setVisible(m_enoughAfter > 0 && filled >= m_enoughAfter);
}

void ListField::name()
{
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines.at(i)->setAccessibleName(tr("Line %1").arg(i + 1));
}

reflect::Answer ListField::answer() const
{
    reflect::Answer answer;
    for (const QLineEdit *line : m_lines) {
        if (!line->text().trimmed().isEmpty())
            answer.texts.append(line->text().trimmed());
    }
    return answer;
}

void ListField::setAnswer(const reflect::Answer &answer)
{
    while (!m_lines.isEmpty())
        delete m_lines.takeLast();
    for (const QString &text : answer.texts)
        addField(text);
    settle();
}

QWidget *ListField::start() const
{
    for (QLineEdit *line : m_lines) {
        if (line->text().isEmpty())
            return line;
    }
    return m_lines.constLast();
}

void ListField::focusLine(qsizetype at)
{
    if (at >= 0 && at < m_lines.size()) {
        m_lines.at(at)->setFocus(Qt::TabFocusReason);
        m_lines.at(at)->deselect();
        m_lines.at(at)->end(false);
    }
}

bool ListField::press(qsizetype at, const QKeyEvent &key)
{
    QLineEdit *line = m_lines.at(at);
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.modifiers() & Qt::ControlModifier)
            return false;
        if (line->text().trimmed().isEmpty() || at + 1 == m_lines.size())
            Q_EMIT entered();
        else
            focusLine(at + 1);
        return true;
    case Qt::Key_Down:
        focusLine(at + 1);
        return true;
    case Qt::Key_Up:
        focusLine(at - 1);
        return true;
    case Qt::Key_Backspace:
        if (!line->text().isEmpty() || m_lines.size() == 1)
            return false;
        // An empty line closes up; settle() puts a free one at the end.
        line->removeEventFilter(this);
        m_lines.removeAt(at);
        line->hide();
        line->deleteLater();
        settle();
        focusLine(std::max<qsizetype>(at - 1, 0));
        Q_EMIT edited();
        return true;
    default:
        return false;
    }
}

bool ListField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const qsizetype at = m_lines.indexOf(static_cast<QLineEdit *>(watched));
        if (at >= 0 && press(at, *static_cast<QKeyEvent *>(event)))
            return true;
    }
    return AnswerField::eventFilter(watched, event);
}

} // namespace

AnswerField *makeListField(const Theme &theme, const Asked &asked, QWidget *parent)
{
    return new ListField(theme, asked, parent);
}

} // namespace afterword

#include "list_field.moc"
