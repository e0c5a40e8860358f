// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a merge back: every record as it was, but for those that were changed since.
#include "app/exchange/merge_private.h"

namespace afterword::exchange {

namespace {

/// The mark of the revision that lies in a header row; empty when it cannot be told.
QByteArray undoMark(vault::Vault &vault, vault::RowId rid)
{
    const auto content = vault.read(vault::Table::Header, rid);
    codec::Decoder decoder;
    const auto record = content ? decoder.decode(*content) : fail(content.error());
    if (!record)
        return {};
    return std::visit(
        [](const auto &value) -> QByteArray {
            if constexpr (std::is_base_of_v<RecordBase, std::decay_t<decltype(value)>>)
                return value.rev.mark;
            else
                return {};
        },
        *record);
}

/// What the merge set becomes as it was, unless it was chosen anew since. True if anything did.
bool undoSettings(QHash<QString, QVariant> &settings, const MergeUndo &undo)
{
    bool changed = false;
    for (auto value = undo.written.begin(); value != undo.written.end(); ++value) {
        if (settings.value(value.key()) != *value)
            continue;
        changed = true;
        const QVariant before = undo.before.value(value.key());
        if (before.isValid())
            settings.insert(value.key(), before);
        else
            settings.remove(value.key());
    }
    return changed;
}

} // namespace

Result<int> undoMerge(Store &ours, const MergeUndo &undo)
{
    vault::Vault &vault = ours.vault();
    std::vector<vault::RowChange> changes;
    int kept = 0;
    for (const MergeUndo::Part &part : undo.parts) {
        bool untouched = true;
        for (const auto &[rid, mark] : part.written)
            untouched = untouched && undoMark(vault, rid) == mark;
        if (untouched)
            changes.insert(changes.end(), part.back.begin(), part.back.end());
        else
            ++kept;
    }
    if (!changes.empty()) {
        if (const Status done = vault.commit(changes); !done)
            return fail(done.error());
    }
    auto contents = ours.load();
    if (!contents)
        return fail(contents.error());
    if (undoSettings(contents->settings, undo)) {
        if (const Status saved = ours.saveSettings(contents->settings); !saved)
            return fail(saved.error());
    }
    static_cast<void>(ours.attachments().clear(undo.files)); // what stays, an audit finds
    return kept;
}

} // namespace afterword::exchange
