// SPDX-License-Identifier: GPL-3.0-or-later
// A row of beginnings to borrow when somebody is stuck: a tap writes one into the field
// (AnswerField::addLine), the caret stands behind it. Thread: GUI; owned by the field.
#pragma once

#include "ui/reflect/answer_field.h"

namespace afterword {

[[nodiscard]] QWidget *
makeStarters(const Theme &theme, const QStringList &starters, AnswerField *field);

} // namespace afterword
