// SPDX-License-Identifier: GPL-3.0-or-later
// What a record becomes that was changed in both copies, field by field: the later one's, with all
// the other has that does not contradict it (marks on the pad, tags, people, files, readings); of
// two limits that keep something out of sight the stricter. Texts in bodies are not decided here.
// Pure; any thread.
#pragma once

#include "app/journal/records_reflect.h"

namespace afterword::exchange {

/// A file of a record and whether it lies in the other copy. The hash tells two of one name apart;
/// empty where that was not asked.
struct MergeFile
{
    Attachment file;
    bool theirs = false;
    QByteArray hash;
};

using MergeFiles = QList<MergeFile>;

[[nodiscard]] MergeFiles mergeFiles(const QList<Attachment> &files, bool theirs);
/// Those of the later record, then those only the other has; one of another content gets another
/// name.
[[nodiscard]] MergeFiles joinedFiles(const MergeFiles &late, const MergeFiles &early);

/// `late` takes over from `early`. Gives false when something a person wrote in `early` cannot stay
/// in the same record: then it is kept beside.
[[nodiscard]] bool joinFields(Page &late, const Page &early);
[[nodiscard]] bool joinFields(Letter &late, const Letter &early);
[[nodiscard]] bool joinFields(Tag &late, const Tag &early);
[[nodiscard]] bool joinFields(Person &late, const Person &early);
[[nodiscard]] bool joinFields(LifeMark &late, const LifeMark &early);
[[nodiscard]] bool joinFields(SavedSearch &late, const SavedSearch &early);
[[nodiscard]] bool joinFields(Urge &late, const Urge &early);
[[nodiscard]] bool joinFields(PathRun &late, const PathRun &early);
[[nodiscard]] bool joinFields(Deck &late, const Deck &early);
[[nodiscard]] bool joinFields(Dictionary &late, const Dictionary &early);

/// Both notes about one person.
[[nodiscard]] QString joinedNotes(const QString &late, const QString &early);

} // namespace afterword::exchange
