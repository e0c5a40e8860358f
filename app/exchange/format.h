// SPDX-License-Identifier: GPL-3.0-or-later
// THE table of formats: what comes in and goes out, one row and one file each. A reader turns a
// source into drafts and touches nothing else; a writer turns pages into files. Pure but for their
// source and sink; thread: a job on the pool.
#pragma once

#include "app/exchange/intake.h"
#include "app/exchange/source.h"
#include "app/exchange/writer.h"
#include "app/vault/secure_bytes.h"

#include <QTimeZone>

#include <span>

namespace afterword::exchange {

struct ReadOptions
{
    QTimeZone local; ///< of times that name no zone
    QDate today;
    const vault::SecureBytes *passphrase = nullptr; ///< of a source that is encrypted
    /// For a table without known columns: what each column is ("date", "time", "title", "text",
    /// "mood", "tags", empty: not wanted). Empty list: by the names in its first line.
    QStringList columns;
    /// Of a day that is one text in several parts (Harvest::divided), each part a page.
    bool parts = false;
};

/// How sure a row is that a source is its own.
enum class Sure
{
    No,
    Perhaps, ///< could be read as this, among others: plain text, any table
    Likely,
    Yes
};

/// Looks at names and at the beginning of few files; cheap.
using Sniff = Sure (*)(Source &source);
/// Malformed when the source is not this format at all; WrongPassphrase when it is encrypted and
/// the passphrase is missing or wrong; NewerFormat for a version that is not known; what Source and
/// Intake give. One entry that is not understood is no error: it is reported.
using Read = Status (*)(Source &source, const ReadOptions &options, Intake &intake);
using Write = std::unique_ptr<Writer> (*)(Sink &sink, const WriteOptions &options);

struct Format
{
    const char *id = nullptr;    ///< as in `afterword-cli formats` and in an origin; never changes
    const char *title = nullptr; ///< a name, not translated: "Day One (JSON)"
    const char *files = nullptr; ///< for the chooser: "*.zip *.json"; "/" stands for a folder
    Sniff sniff = nullptr;       ///< nullptr: only written
    Read read = nullptr;
    Write write = nullptr;     ///< nullptr: only read
    bool writesFolder = false; ///< otherwise one file
    bool holdsAll = false;     ///< lossless: records of every type
};

/// In the order they are shown: ours first, then by title.
[[nodiscard]] std::span<const Format *const> formats();
[[nodiscard]] const Format *formatOf(QStringView id);
/// The row that is surest of this source; nullptr when none is. Of equals the first.
[[nodiscard]] const Format *formatFor(Source &source);

/// The first bytes of a file of the source, at most `most` (up to Source::beginningMost); empty
/// when it cannot be read. Not counted, and not read twice.
[[nodiscard]] QByteArray beginningOf(Source &source, const QString &name, qsizetype most = 4096);

} // namespace afterword::exchange
