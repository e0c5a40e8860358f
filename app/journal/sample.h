// SPDX-License-Identifier: GPL-3.0-or-later
// A synthetic journal for trials, tests and benchmarks (rulings.md, `sample`): up to ten years
// ending today, realistic lengths, gaps and moods, our own words. The same seed, count, day and
// zone give the same pages. Thread: the store's.
#pragma once

#include "app/journal/store.h"

#include <functional>

namespace afterword::sample {

struct Options
{
    int entries = 3'650; ///< at least 1; a page a day below ten years, more a day above
    quint64 seed = 1;
    QDate today;         ///< the last day
    QByteArray zone;     ///< IANA name; offsets follow it
    QStringList prompts; ///< ids that answers may name; may be empty
};

/// Makes pages in order of time. Not a store: nothing is written.
class Maker final
{
public:
    explicit Maker(Options options);
    ~Maker();

    [[nodiscard]] const std::vector<Tag> &tags() const;
    [[nodiscard]] const std::vector<Person> &people() const;
    [[nodiscard]] const std::vector<LifeMark> &marks() const;
    [[nodiscard]] bool atEnd() const;
    [[nodiscard]] std::pair<Page, QString> next();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

/// Writes all of it into a store. `progress` gets 0…1.
[[nodiscard]] Status
write(Store &store, const Options &options, const std::function<void(double)> &progress = {});

} // namespace afterword::sample
