// SPDX-License-Identifier: GPL-3.0-or-later
// What a person reads when something goes wrong: what happened, then what they can do. Complete by
// -Wswitch-enum: a new Errc without a sentence does not compile.
#pragma once

#include "app/base/result.h"

#include <QString>

namespace afterword {

struct Wording
{
    QString happened;
    QString canDo;

    [[nodiscard]] QString whole() const { return happened + u' ' + canDo; }
};

/// While opening a journal.
[[nodiscard]] Wording openingTrouble(const Error &error, bool withCode = false);
/// While saving. The text is still in the window.
[[nodiscard]] Wording savingTrouble(const Error &error);
/// Of a backup that could not be made or brought back.
[[nodiscard]] Wording copyTrouble(const Error &error);

} // namespace afterword
