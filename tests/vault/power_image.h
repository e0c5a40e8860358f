// SPDX-License-Identifier: GPL-3.0-or-later
// The disk after a power cut, made from a DiskSeam's log: what was synced is there; of what was
// not, each write is there, lost, torn at 512 bytes or garbage, and each new name, new place or
// removal is there or lost. Header only. Pure. Owner: the test.
#pragma once

#include "tests/vault/disk_seam.h"
#include "tests/vault/world.h"

namespace afterword::vault {

class PowerImage final
{
public:
    using Choice = std::function<unsigned(unsigned)>; ///< a number below its argument

    /// `mood`: 0 all that was not synced is lost, 1 all is there, else each by chance.
    PowerImage(const FileSet &present, int mood, Choice choice)
        : m_mood(mood)
        , m_choice(std::move(choice))
    {
        m_files.resize(1);
        for (const auto &[name, bytes] : present) {
            m_names[name] = static_cast<int>(m_files.size());
            m_files.push_back({bytes, {}});
        }
    }

    void take(const DiskEntry &entry)
    {
        using What = DiskEntry::What;
        const auto number = static_cast<std::size_t>(entry.file);
        if (number >= m_files.size())
            m_files.resize(number + 1);
        File &file = m_files[number];
        switch (entry.what) {
        case What::Write:
        case What::Truncate:
            file.waiting.push_back(&entry);
            break;
        case What::Sync:
            for (const DiskEntry *change : file.waiting)
                apply(file.bytes, *change);
            file.waiting.clear();
            break;
        case What::FailedSync:
            settle(file);
            break;
        case What::SyncFolder:
            for (const DiskEntry *change : m_waiting)
                apply(*change);
            m_waiting.clear();
            break;
        case What::Create:
        case What::Unlink:
        case What::Rename:
        case What::Link:
            m_waiting.push_back(&entry);
            break;
        case What::Mark:
            break;
        }
    }

    [[nodiscard]] FileSet cut()
    {
        for (const DiskEntry *change : m_waiting) {
            if (m_mood == 1 || (m_mood > 1 && m_choice(2) == 0))
                apply(*change);
        }
        for (File &file : m_files)
            settle(file);
        FileSet out;
        for (const auto &[name, number] : m_names)
            out[name] = m_files[static_cast<std::size_t>(number)].bytes;
        return out;
    }

private:
    struct File
    {
        std::string bytes;
        std::vector<const DiskEntry *> waiting;
    };

    static constexpr std::size_t sector = 512;

    static void apply(std::string &bytes, const DiskEntry &change)
    {
        const auto at = static_cast<std::size_t>(change.at);
        if (change.what == DiskEntry::What::Truncate) {
            bytes.resize(at);
            return;
        }
        if (bytes.size() < at + change.bytes.size())
            bytes.resize(at + change.bytes.size());
        bytes.replace(at, change.bytes.size(), change.bytes);
    }

    void apply(const DiskEntry &change)
    {
        using What = DiskEntry::What;
        if (change.what == What::Create || change.what == What::Link)
            m_names[change.what == What::Create ? change.name : change.newName] = change.file;
        else if (change.what == What::Unlink)
            m_names.erase(change.name);
        else if (m_names.erase(change.name) > 0)
            m_names[change.newName] = change.file;
    }

    /// Each waiting change by chance.
    void settle(File &file)
    {
        for (const DiskEntry *change : file.waiting) {
            // In every other mood most of it is there, so that longer runs of writes survive.
            unsigned fate = m_mood < 2 ? static_cast<unsigned>(m_mood) : m_choice(4);
            if (m_mood > 2 && m_mood % 2 == 1 && m_choice(4) != 0)
                fate = 1;
            if (fate == 0)
                continue;
            if (fate == 1 || change->what == DiskEntry::What::Truncate)
                apply(file.bytes, *change);
            else
                applyHarmed(file.bytes, *change, fate == 3);
        }
        file.waiting.clear();
    }

    /// Sector by sector: there or not, and what is there may be anything.
    void applyHarmed(std::string &bytes, const DiskEntry &change, bool garbage)
    {
        for (std::size_t from = 0; from < change.bytes.size();) {
            const std::size_t place = static_cast<std::size_t>(change.at) + from;
            const std::size_t size = std::min(change.bytes.size() - from, sector - place % sector);
            if (m_choice(2) == 0) {
                DiskEntry part = change;
                part.at = static_cast<std::int64_t>(place);
                part.bytes = change.bytes.substr(from, size);
                if (garbage) {
                    for (char &byte : part.bytes)
                        byte = static_cast<char>(m_choice(256));
                }
                apply(bytes, part);
            }
            from += size;
        }
    }

    int m_mood;
    Choice m_choice;
    std::vector<File> m_files; ///< by number; 0 is nobody
    std::map<std::string, int> m_names;
    std::vector<const DiskEntry *> m_waiting;
};

/// Numbers that repeat for the same seed.
inline PowerImage::Choice seededChoice(std::uint64_t seed)
{
    const auto engine = std::make_shared<std::mt19937_64>(seed);
    return [engine](unsigned below) { return static_cast<unsigned>((*engine)() % below); };
}

/// A cut before the entry of this number.
inline FileSet cutAt(const FileSet &present,
                     const std::vector<DiskEntry> &log,
                     std::size_t at,
                     int mood,
                     std::uint64_t seed)
{
    PowerImage image(present, mood, seededChoice(seed));
    for (std::size_t i = 0; i < at; ++i)
        image.take(log[i]);
    return image.cut();
}

/// Only what was synced.
inline FileSet durableImage(const FileSet &present, const std::vector<DiskEntry> &log)
{
    PowerImage image(present, 0, [](unsigned) { return 0U; });
    for (const DiskEntry &entry : log)
        image.take(entry);
    return image.cut();
}

} // namespace afterword::vault
