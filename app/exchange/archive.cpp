// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/archive.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <cstdint>
#include <cstring>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t archiveBlock = 65'536;
constexpr qint64 archiveFree =
    16LL * 1024 * 1024; ///< up to here nobody asks how well it was packed

struct ArchiveCloser
{
    void operator()(struct archive *reader) const { archive_read_free(reader); }
};

using Reader = std::unique_ptr<struct archive, ArchiveCloser>;

bool archiveStarts(const QByteArray &start)
{
    constexpr qsizetype tarMagic = 257;
    return start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")
           || start.startsWith("\x1f\x8b") || start.mid(tarMagic, 5) == "ustar";
}

/// UTF-8 as it should be, whatever the locale; what is not is read by the oldest rule of zips.
QString archiveName(struct archive_entry *entry)
{
    const char *raw = archive_entry_pathname(entry);
    if (raw == nullptr)
        raw = archive_entry_pathname_utf8(entry);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString name = utf8(QByteArrayView(raw == nullptr ? "" : raw));
    return utf8.hasError() ? QString::fromLatin1(raw) : name;
}

class ArchiveSource final : public Source
{
public:
    ArchiveSource(const QString &path, QByteArray bytes, const Limits &limits, const Stop &stop)
        : Source(QFileInfo(path).fileName(), limits, stop)
        , m_path(bytes.isNull() ? path : QString())
        , m_bytes(std::move(bytes))
        , m_packed(m_path.isEmpty() ? m_bytes.size() : QFileInfo(path).size())
    {}

    Status list()
    {
        qsizetype seen = 0;
        const Status listed = each([this, &seen](Reader &, struct archive_entry *entry) -> Status {
            if (++seen > m_limits.namesMost)
                return fail(Errc::TooCostly, "too many files");
            const QString name = archiveName(entry);
            const auto type = archive_entry_filetype(entry);
            m_isLocked = m_isLocked || archive_entry_is_data_encrypted(entry) != 0;
            if (type == AE_IFDIR)
                return {};
            if (type != AE_IFREG || archive_entry_hardlink(entry) != nullptr)
                refuse(name);
            else if (note(name,
                          archive_entry_size_is_set(entry) != 0 ? archive_entry_size(entry) : -1)
                     && archive_entry_mtime_is_set(entry) != 0)
                m_changed.insert(name, archive_entry_mtime(entry));
            return {};
        });
        sortNames();
        return listed;
    }

    QDateTime changed(const QString &name) const override
    {
        const auto found = m_changed.constFind(name);
        return found == m_changed.constEnd() ? QDateTime()
                                             : QDateTime::fromSecsSinceEpoch(*found, Qt::UTC);
    }

private:
    Result<Reader> opened() const
    {
        Reader reader(archive_read_new());
        if (!reader)
            return fail(Errc::NoMemory);
        archive_read_support_format_zip(reader.get());
        archive_read_support_format_tar(reader.get());
        archive_read_support_format_gnutar(reader.get());
        archive_read_support_filter_gzip(reader.get());
        const int code =
            m_path.isEmpty() ? archive_read_open_memory(
                reader.get(), m_bytes.constData(), static_cast<std::size_t>(m_bytes.size()))
                             : archive_read_open_filename(
                                 reader.get(), QFile::encodeName(m_path).constData(), archiveBlock);
        if (code != ARCHIVE_OK)
            return fail(Errc::Malformed, "no archive that can be read");
        return reader;
    }

    template <typename See>
    Status each(See see) const
    {
        auto reader = opened();
        if (!reader)
            return fail(reader.error());
        struct archive_entry *entry = nullptr;
        for (;;) {
            if (isStopped())
                return fail(Errc::Cancelled);
            const int code = archive_read_next_header(reader->get(), &entry);
            if (code == ARCHIVE_EOF)
                return {};
            if (code < ARCHIVE_WARN)
                return fail(Errc::Damaged, "the archive breaks off");
            if (const Status seen = see(*reader, entry); !seen)
                return seen;
        }
    }

    /// At most `most` first bytes. What its header says of its length is believed as far as it is
    /// likely: room that is made at once is not made again while it grows.
    Result<QByteArray> unpack(struct archive *reader, qint64 told, qint64 most)
    {
        QByteArray bytes;
        constexpr qint64 likely = 20; // times; words pack to a third or a fifth
        const qint64 credible = beginningMost + m_packed * likely;
        bytes.reserve(static_cast<qsizetype>(
            std::clamp<qint64>(told, 0, std::min({most, credible, m_limits.fileMost}))));
        for (;;) {
            const void *block = nullptr;
            std::size_t size = 0;
            la_int64_t offset = 0;
            const int code = archive_read_data_block(reader, &block, &size, &offset);
            if (code == ARCHIVE_EOF)
                return bytes;
            if (code != ARCHIVE_OK) // a sum that is wrong is only a warning there
                return fail(Errc::Damaged, "a packed file breaks off");
            if (isStopped())
                return fail(Errc::Cancelled);
            const qint64 end = offset + static_cast<qint64>(size);
            // A hole in a tar's file is length without bytes: it counts as well.
            if (offset < bytes.size() || end > m_limits.fileMost)
                return fail(Errc::TooCostly, "a file beyond the limit");
            m_unpacked += end - bytes.size();
            if (m_unpacked > archiveFree && m_unpacked / m_limits.packedMost > m_packed)
                return fail(Errc::TooCostly, "packed beyond reason");
            bytes.resize(static_cast<qsizetype>(std::min<qint64>(offset, most)), '\0');
            bytes.append(
                static_cast<const char *>(block),
                static_cast<qsizetype>(std::min(static_cast<qint64>(size), most - bytes.size())));
            if (bytes.size() >= most)
                return bytes;
        }
    }

    Status pass(const QSet<QString> &wanted, qint64 most, const Take &take) override
    {
        QSet<QString> left = wanted;
        m_unpacked = 0;
        const Status passed = each([&, this](Reader &reader,
                                             struct archive_entry *entry) -> Status {
            const QString name = archiveName(entry);
            // Of two files of one name the first counts.
            if (archive_entry_filetype(entry) != AE_IFREG || !contains(name) || !left.remove(name))
                return {};
            const qint64 told =
                archive_entry_size_is_set(entry) != 0 ? archive_entry_size(entry) : 0;
            auto bytes = unpack(reader.get(), told, most);
            if (!bytes && archive_entry_is_data_encrypted(entry) != 0)
                return failLockedThere();
            if (!bytes)
                return fail(bytes.error());
            const Status taken = take(name, std::move(*bytes));
            if (taken && left.isEmpty())
                return fail(Errc::NotFound, enough);
            return taken;
        });
        const bool done = !passed && passed.error().detail == enough;
        return done ? Status{} : passed;
    }

    static constexpr auto enough = "all were found";

    QString m_path;
    QByteArray m_bytes;
    qint64 m_packed = 0;
    qint64 m_unpacked = 0; ///< in this pass
    QHash<QString, qint64> m_changed;
};

Result<std::unique_ptr<Source>>
archiveOpened(const QString &name, QByteArray bytes, const Limits &limits, const Stop &stop)
{
    auto source = std::make_unique<ArchiveSource>(name, std::move(bytes), limits, stop);
    if (const Status listed = source->list(); !listed)
        return fail(listed.error());
    return source;
}

} // namespace

bool isArchive(const QString &path)
{
    QFile file(path);
    constexpr qint64 start = 512;
    return file.open(QIODevice::ReadOnly) && archiveStarts(file.read(start));
}

bool isArchive(const QByteArray &bytes)
{
    return archiveStarts(bytes);
}

Result<std::unique_ptr<Source>>
openArchive(const QString &path, const Limits &limits, const Stop &stop)
{
    return archiveOpened(path, {}, limits, stop);
}

Result<std::unique_ptr<Source>>
openArchive(const QString &name, QByteArray bytes, const Limits &limits, const Stop &stop)
{
    return archiveOpened(name, std::move(bytes), limits, stop);
}

struct ZipOut::Private
{
    Sink &sink;
    QIODevice *device = nullptr;
    struct archive *writer = nullptr;

    Status head(const QString &name, qint64 size, const QDateTime &at, bool packed) const
    {
        if (packed)
            archive_write_zip_set_compression_deflate(writer);
        else
            archive_write_zip_set_compression_store(writer);
        std::unique_ptr<struct archive_entry, decltype(&archive_entry_free)> entry(
            archive_entry_new(), &archive_entry_free);
        archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
        if (size >= 0)
            archive_entry_set_size(entry.get(), size);
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0600);
        archive_entry_set_mtime(entry.get(), at.toSecsSinceEpoch(), 0);
        if (archive_write_header(writer, entry.get()) < ARCHIVE_WARN)
            return trouble();
        return {};
    }

    Status add(const QByteArray &bytes) const
    {
        const auto size = static_cast<std::size_t>(bytes.size());
        if (size > 0
            && archive_write_data(writer, bytes.constData(), size) != static_cast<la_ssize_t>(size))
            return trouble();
        return {};
    }

    /// What the device met says more than the library does.
    tl::unexpected<Error> trouble() const
    {
        const Status closed = sink.close();
        const char *what = archive_error_string(writer);
        return closed ? fail(Errc::Io, what == nullptr ? "" : what) : fail(closed.error());
    }

    Status put(const QString &name, const QByteArray &bytes, const QDateTime &at, bool packed) const
    {
        if (const Status begun = head(name, bytes.size(), at, packed); !begun)
            return begun;
        return add(bytes);
    }
};

namespace {

la_ssize_t archiveWrite(struct archive * /*writer*/, void *device, const void *bytes, size_t size)
{
    return static_cast<la_ssize_t>(static_cast<QIODevice *>(device)->write(
        static_cast<const char *>(bytes), static_cast<qint64>(size)));
}

} // namespace

ZipOut::ZipOut(Sink &sink)
    : m_d(new Private{sink})
{}

ZipOut::~ZipOut()
{
    if (m_d->writer != nullptr)
        archive_write_free(m_d->writer);
}

Status ZipOut::begin()
{
    const auto device = m_d->sink.open({});
    if (!device)
        return fail(device.error());
    m_d->device = *device;
    m_d->writer = archive_write_new();
    if (m_d->writer == nullptr)
        return fail(Errc::NoMemory);
    archive_write_set_format_zip(m_d->writer);
    archive_write_set_format_option(m_d->writer, "zip", "hdrcharset", "UTF-8");
    archive_write_set_bytes_in_last_block(m_d->writer, 1);
    if (archive_write_open(m_d->writer, m_d->device, nullptr, archiveWrite, nullptr) != ARCHIVE_OK)
        return fail(Errc::Io);
    return {};
}

Status ZipOut::put(const QString &name, const QByteArray &bytes, const QDateTime &at)
{
    return m_d->put(name, bytes, at, true);
}

Status ZipOut::store(const QString &name, const QByteArray &bytes, const QDateTime &at)
{
    return m_d->put(name, bytes, at, false);
}

Status ZipOut::beginFile(const QString &name, const QDateTime &at)
{
    return m_d->head(name, -1, at, true);
}

Status ZipOut::add(const QByteArray &bytes)
{
    return m_d->add(bytes);
}

Status ZipOut::finish()
{
    const int code = archive_write_close(m_d->writer);
    const Status closed = m_d->sink.close();
    if (!closed)
        return closed;
    return code == ARCHIVE_OK ? Status{} : fail(Errc::Io);
}

} // namespace afterword::exchange
