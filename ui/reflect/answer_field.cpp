// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/answer_field.h"

namespace afterword {

AnswerField *makeAnswerField(const Theme &theme, const Asked &asked, QWidget *parent)
{
    using reflect::StepType;
    switch (asked.step.type) {
    case StepType::Text:
        break;
    case StepType::List:
        return makeListField(theme, asked, parent);
    case StepType::Two:
        return makeTwoField(theme, asked, parent);
    case StepType::Slider:
        return makeSliderField(theme, asked, parent);
    case StepType::Choice:
        return makeChoiceField(theme, asked, parent);
    case StepType::PerLine:
        return makePerLineField(theme, asked, parent);
    case StepType::Plan:
        return makePlanField(theme, asked, parent);
    case StepType::Date:
        return makeDateField(theme, asked, parent);
    case StepType::Pad:
        return makePadField(theme, asked, parent);
    }
    return makeTextField(theme, asked, parent);
}

} // namespace afterword
