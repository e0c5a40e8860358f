// SPDX-License-Identifier: GPL-3.0-or-later
// The row "html": one quiet file that any browser shows, light or dark, on screen and on paper.
// Guarantees: no script, nothing from outside, pictures within; every sign of a page is escaped.
// Pages go out as they come, so that nothing holds the journal. Thread: a job on the pool.
#pragma once

#include "app/exchange/format.h"

namespace afterword::paper {

extern const exchange::Format htmlFormat;

} // namespace afterword::paper
