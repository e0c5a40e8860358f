// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing: plans put into a store. Files are sealed first, by parts; then all records of all plans
// go in as ONE commit. Guarantees: after an error or a stop the journal is as it was, and files
// that were sealed for nothing are taken out again. Thread: that of the store. Owner: the command
// line.
#pragma once

#include "app/exchange/plan.h"
#include "app/exchange/source.h"

namespace afterword::exchange {

class Bringing final
{
public:
    explicit Bringing(Store &store, Stop stop = {});

    /// Seals what the plan's pages want of their source. Files that are not there or larger than a
    /// page takes are named in plan.notTaken, and their page comes without them.
    [[nodiscard]] Status takeFiles(Source &source, Plan &plan);
    /// Everything, in one commit. The plans are used up.
    [[nodiscard]] Status commit(std::vector<Plan> plans);

private:
    /// Which pages want a file of the source, and as what.
    using Wishes = QMultiHash<QString, std::pair<std::size_t, QString>>;
    [[nodiscard]] Status
    takeFile(Plan &plan, const Wishes &wishes, const QString &source, const QByteArray &bytes);
    [[nodiscard]] Result<Attachment>
    seal(const Id &page, const QByteArray &bytes, const QString &name);
    void forget();

    Store &m_store;
    Stop m_stop;
    std::vector<vault::RowId> m_sealed;
};

/// One file into the blob rows of a store, unless it is there already.
/// TooCostly above attachmentMost.
[[nodiscard]] Result<Attachment> sealFile(Attachments &attachments,
                                          const Id &page,
                                          const QByteArray &bytes,
                                          const QString &name,
                                          const Stop &stop);

} // namespace afterword::exchange
