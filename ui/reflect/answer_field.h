// SPDX-License-Identifier: GPL-3.0-or-later
// AnswerField: what the answer to one step is given with. One class a step type, each in a file of
// its own; outside them they are all this. It shows and hands out an answer, keeps nothing and
// checks nothing: that is Run's. Everything in it is reached by keyboard. Thread: GUI; owned by its
// parent.
#pragma once

#include "app/reflect/feelings.h"
#include "app/reflect/path.h"
#include "ui/theme.h"

#include <QDate>
#include <QWidget>

#include <optional>

namespace afterword {

class Spelling;

/// A step as it is asked in one run.
struct Asked
{
    reflect::Step step;  ///< in the words of the person's situation (reflect::worded)
    QStringList lines;   ///< of the list it looks at
    bool turned = false; ///< columns change sides this time
    QDate today;
    QList<reflect::Feeling> feelings;
    Spelling *spelling = nullptr; ///< may be missing; outlives the field
};

class AnswerField : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual reflect::Answer answer() const = 0;
    /// Shows it; no signal.
    virtual void setAnswer(const reflect::Answer &answer) = 0;
    /// Where typing or choosing begins.
    [[nodiscard]] virtual QWidget *start() const = 0;

    /// Takes all the height there is, as text does.
    [[nodiscard]] virtual bool isTall() const { return false; }

    /// Wider than a question, as columns are.
    [[nodiscard]] virtual bool isWide() const { return false; }

    /// Puts a line at the end of what is written, caret behind it. For text.
    virtual void addLine(const QString &) {}

Q_SIGNALS:
    void edited();
    /// Enter in a field of one line: there is nothing more to say here.
    void entered();
    /// A text of the Support room belongs to what was chosen; empty when it no longer does.
    void cardAsked(const QString &card);
};

/// The field for this step's type.
[[nodiscard]] AnswerField *makeAnswerField(const Theme &theme, const Asked &asked, QWidget *parent);

AnswerField *makeTextField(const Theme &theme, const Asked &asked, QWidget *parent);
AnswerField *makeListField(const Theme &theme, const Asked &asked, QWidget *parent);
AnswerField *makeTwoField(const Theme &theme, const Asked &asked, QWidget *parent);
AnswerField *makeSliderField(const Theme &theme, const Asked &asked, QWidget *parent);
AnswerField *makeChoiceField(const Theme &theme, const Asked &asked, QWidget *parent);
AnswerField *makePerLineField(const Theme &theme, const Asked &asked, QWidget *parent);
AnswerField *makePlanField(const Theme &theme, const Asked &asked, QWidget *parent);
AnswerField *makeDateField(const Theme &theme, const Asked &asked, QWidget *parent);
AnswerField *makePadField(const Theme &theme, const Asked &asked, QWidget *parent);

} // namespace afterword
