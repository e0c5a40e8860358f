// SPDX-License-Identifier: GPL-3.0-or-later
// Rescue, over files whose structure lies (sealed_image.h): pages are looked through, cells and
// chains followed, and a new vault written. What comes out was once sealed; where the file was not
// harmed, all of it comes out; the new vault is whole.
#include "app/vault/rescue.h"
#include "tests/fuzz/step_mutator.h"

#include <filesystem>
#include <fstream>
#include <optional>
#include <unistd.h>

using namespace afterword;
using namespace afterword::fuzz;

namespace {

/// Real files: rescue reads the system's, never SQLite's.
class RescueFolder final
{
public:
    RescueFolder()
        : m_folder("/dev/shm/afterword-fuzz-" + std::to_string(::getpid()))
    {
        std::filesystem::create_directory(m_folder);
    }

    ~RescueFolder() { std::filesystem::remove_all(m_folder); }

    RescueFolder(const RescueFolder &) = delete;
    RescueFolder &operator=(const RescueFolder &) = delete;

    [[nodiscard]] std::string in() const { return m_folder + "/in"; }

    [[nodiscard]] std::string out() const { return m_folder + "/out"; }

    void write(const std::string &bytes) const
    {
        std::ofstream file(in(), std::ios::binary | std::ios::trunc);
        file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        must(file.good(), "no room");
    }

    void forgetOut() const { std::filesystem::remove(out()); }

    [[nodiscard]] bool isTidy() const
    {
        std::size_t files = 0;
        for (const auto &entry : std::filesystem::directory_iterator(m_folder))
            files += entry.is_regular_file() ? 1 : 0;
        return files == 1;
    }

private:
    std::string m_folder;
};

std::size_t provenRows(const std::string &path, const SealedImage &image)
{
    const auto vault = Vault::open(path);
    must(vault && (*vault)->unlock(knownKey()), "the new vault does not open");
    must((*vault)->isWhole(), "the new vault is not whole");
    const auto report = (*vault)->check(true);
    must(report && report->isClean(), "the new vault is not clean");
    const Opener opener = (*vault)->opener();
    std::size_t rows = 0;
    for (const Table table : {Table::Header, Table::Blob}) {
        const auto sealed = (*vault)->sealedRows(table, 0, 1000).value();
        for (const SealedRow &row : sealed) {
            const Result<std::string> content = opener.open(row);
            const auto known = image.sealed.find({table, row.rid});
            must(content && known != image.sealed.end() && known->second.count(*content) > 0,
                 "a row that nobody wrote");
            ++rows;
        }
    }
    return rows;
}

/// Without fillers and root, which a rescue finds and does not show.
std::size_t shownRows(const SealedImage &image)
{
    std::size_t rows = 0;
    for (const auto &[key, content] : image.rows) {
        const bool filler = content == (key.first == Table::Header ? fillerHeader : fillerBlob);
        rows += filler || (key.first == Table::Blob && vault::Root::parse(content)) ? 0 : 1;
    }
    return rows;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const RescueFolder folder;
    const Meter meter;
    const std::vector<Step> steps = stepsOf(Source(data, size));
    std::optional<SealedImage> image(steps);
    {
        MemoryDisk disk;
        folder.write(image->bytes(disk, "made"));
    }
    const auto names = vaultNamesIn(folder.in());
    must(names.size() <= 8, "more names than a few");
    const auto rescue = Rescue::scan(folder.in());
    if (!rescue) {
        must(
            image->harmed
                && (rescue.error().code == Errc::NotAVault || rescue.error().code == Errc::Damaged),
            "nothing is found");
        return 0;
    }
    const Result<RescueReport> report = (*rescue)->writeTo(folder.out(), knownKey());
    if (!report) {
        must(image->harmed && report.error().code == Errc::Damaged, "nothing is written");
        must(folder.isTidy(), "something is left behind");
        return 0;
    }
    const std::size_t rows = provenRows(folder.out(), *image);
    must(rows <= report->headerRows + report->blobRows, "more rows than are told");
    if (!image->harmed)
        must(rows == shownRows(*image), "rows are lost");
    folder.forgetOut();
    return 0;
}
