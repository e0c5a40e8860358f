// SPDX-License-Identifier: GPL-3.0-or-later
// Large JSON taken apart into its elements, so that no tree of the whole is ever built: the
// elements of an array at the top, or of one that is a member of the object at the top. Says where
// each begins and ends; that it is JSON is for whoever parses the slice. Pure, any thread.
#pragma once

#include "app/base/result.h"
#include "app/exchange/spool.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace afterword::exchange {

/// Calls `take` for each element of the array named `member` in the top object (empty: the array at
/// the top), in order. Malformed when there is no such array or a bracket or quote does not close;
/// what `take` gives when it is no good.
[[nodiscard]] Status eachElement(QByteArrayView json,
                                 QByteArrayView member,
                                 const std::function<Status(QByteArrayView)> &take);

/// The same, letting go of what was taken: the last that is asked of this JSON.
[[nodiscard]] Status
eachElement(Spool &json, QByteArrayView member, const std::function<Status(QByteArrayView)> &take);

/// The members of an object named `member`: their keys as they are written, without quotes, and
/// their values. Lets go of what was taken.
[[nodiscard]] Status eachMember(Spool &json,
                                QByteArrayView member,
                                const std::function<Status(QByteArrayView, QByteArrayView)> &take);

/// The other members of the top object, as a small object: {"metadata": …}. Members longer than
/// `most` bytes are left out.
[[nodiscard]] QByteArray smallMembers(QByteArrayView json, qsizetype most = 65'536);

} // namespace afterword::exchange
