// SPDX-License-Identifier: GPL-3.0-or-later
// Sitting: whether a free page has grown long in one go: 300 words more than it began with, or a
// quarter of an hour of writing. It counts words and time and looks at nothing else. A value,
// any thread.
#pragma once

#include "app/base/moment.h"

#include <QString>

namespace afterword {

class Sitting final
{
public:
    /// Another page lies open.
    void begin(const QString &text);
    /// A key at this moment. A long pause ends the sitting and begins another.
    void type(const Moment &now, const QString &before);
    [[nodiscard]] bool isLong(const QString &text) const;

    [[nodiscard]] static qsizetype words(QStringView text);

private:
    Moment m_first;
    Moment m_last;
    qsizetype m_words = 0; ///< at the beginning
};

} // namespace afterword
