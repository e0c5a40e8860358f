// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/large_source.h"

#include "app/exchange/archive.h"
#include "app/exchange/foreign_crypto.h"
#include "tests/support/large_entries.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <archive.h>
#include <archive_entry.h>
#include <optional>

namespace afterword::test {

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

constexpr qint64 largePhotoBytes = 1'048'576;
constexpr auto largeDiarium = "diarium"_L1;
constexpr auto largeDiariumMedia = "diarium media"_L1;

/// Bytes that no packing makes smaller, after a picture's first ones.
QByteArray largePhoto(int number)
{
    QByteArray bytes("\x89PNG\r\n\x1a\n");
    bytes.reserve(largePhotoBytes);
    quint64 state = static_cast<quint64>(number) + 1;
    while (bytes.size() < largePhotoBytes) {
        state = state * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        bytes.append(reinterpret_cast<const char *>(&state), sizeof state);
    }
    return bytes;
}

/// Where the files of a shape go, one after the other.
class LargeOut
{
public:
    LargeOut() = default;
    virtual ~LargeOut() = default;
    LargeOut(const LargeOut &) = delete;
    LargeOut &operator=(const LargeOut &) = delete;
    virtual bool put(const QString &name, const QByteArray &bytes) = 0;

    virtual bool finish() { return true; }
};

class LargeFolder final : public LargeOut
{
public:
    explicit LargeFolder(QString path)
        : m_path(std::move(path))
    {}

    bool put(const QString &name, const QByteArray &bytes) override
    {
        const QString path = m_path + u'/' + name;
        QFile file(path);
        return QDir().mkpath(path.left(path.lastIndexOf(u'/'))) && file.open(QIODevice::WriteOnly)
               && file.write(bytes) == bytes.size();
    }

private:
    QString m_path;
};

/// A zip, or a tar as Joplin writes it.
class LargeArchive final : public LargeOut
{
public:
    LargeArchive(const QString &path, bool isTar)
        : m_writer(archive_write_new())
    {
        if (isTar)
            archive_write_set_format_ustar(m_writer);
        else
            archive_write_set_format_zip(m_writer);
        archive_write_set_options(m_writer, isTar ? "" : "compression-level=1");
        archive_write_open_filename(m_writer, QFile::encodeName(path).constData());
    }

    ~LargeArchive() override { archive_write_free(m_writer); }

    bool put(const QString &name, const QByteArray &bytes) override
    {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname_utf8(entry, name.toUtf8().constData());
        archive_entry_set_size(entry, bytes.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0600);
        const bool begun = archive_write_header(m_writer, entry) == ARCHIVE_OK;
        archive_entry_free(entry);
        const auto size = static_cast<std::size_t>(bytes.size());
        return begun
               && archive_write_data(m_writer, bytes.constData(), size)
                      == static_cast<la_ssize_t>(size);
    }

    bool finish() override { return archive_write_close(m_writer) == ARCHIVE_OK; }

private:
    struct archive *m_writer;
};

/// jrnl 2: a token; the salt is the same for everybody.
QByteArray largeSealedJrnl(const QByteArray &plain, const vault::SecureBytes &passphrase)
{
    const QByteArray salt = QByteArray::fromHex("f2d5710ec18d2ededc8e36748904cef8");
    const auto key = foreign::pbkdf2(foreign::Hash::Sha256, passphrase, salt, 100'000, 32);
    return foreign::sealFernet(key, QByteArray(16, 'i'), plain).value_or(QByteArray());
}

QByteArray largeSealedLifeograph(const QByteArray &plain, const vault::SecureBytes &passphrase)
{
    const QByteArray salt(16, 's');
    const QByteArray iv(16, 'i');
    vault::SecureBytes salted(std::string_view(salt.constData(), 16));
    salted.append(passphrase.view());
    const QByteArray body = QByteArray(passphrase.view().data(), 1) + '\n' + plain + '\0';
    const auto key = foreign::secretHashOf(foreign::Hash::Sha256, salted);
    return "LIFEOGRAPHDB\nV 3010\nE y\nId77\n\n" + salt + iv
           + foreign::sealAesCfb(key, iv, body).value_or(QByteArray());
}

/// All files of the shape, each when its last entry was made.
bool largePut(const LargeShape &shape, qint64 most, LargeOut &out, LargeSource &source)
{
    QString name;
    QByteArray bytes;
    const bool isBase64 = shape.name == "daylio backup"_L1;
    const auto close = [&] {
        bytes += shape.tail;
        if (isBase64)
            bytes = bytes.toBase64();
        if (source.passphrase != nullptr)
            bytes = shape.name.startsWith("jrnl"_L1)
                        ? largeSealedJrnl(bytes, *source.passphrase)
                        : largeSealedLifeograph(bytes, *source.passphrase);
        source.text += bytes.size();
        return out.put(name, std::exchange(bytes, {}));
    };
    for (; source.text + bytes.size() < most; ++source.entries) {
        const QString next = shape.file(source.entries);
        if (next != name && !name.isEmpty() && !close())
            return false;
        bytes += name == next ? shape.between : shape.head;
        bytes += shape.entry(source.entries);
        name = next;
    }
    if (!close())
        return false;
    if (shape.name == "obsidian"_L1 && !out.put(u".obsidian/app.json"_s, "{}"))
        return false;
    for (int photo = 0; photo < shape.photos; ++photo) {
        source.photos += largePhotoBytes;
        if (!out.put(u"photos/waves-%1.png"_s.arg(photo), largePhoto(photo)))
            return false;
    }
    return out.finish();
}

void largeExecute(sqlite3 *database, const char *sql)
{
    sqlite3_exec(database, sql, nullptr, nullptr, nullptr);
}

/// Diarium's database: words alone, or a picture for each sixteenth of what is to be there.
LargeSource largeDatabase(const QString &folder, bool hasMedia, qint64 most)
{
    LargeSource source;
    source.format = QString(largeDiarium);
    source.path = folder + u"/diary.diary"_s;
    sqlite3 *database = nullptr;
    sqlite3_open(source.path.toUtf8().constData(), &database);
    largeExecute(database,
                 "CREATE TABLE Entries(DiaryEntryId INTEGER PRIMARY KEY, Heading TEXT, Text TEXT,"
                 "Rating INTEGER);CREATE TABLE Media(DiaryEntryId INTEGER, Type INTEGER,"
                 "\"Index\" INTEGER, Data BLOB);CREATE TABLE Tags(DiaryTagId INTEGER PRIMARY KEY,"
                 "Value TEXT);CREATE TABLE EntryTags(DiaryEntryId INTEGER, DiaryTagId INTEGER);"
                 "BEGIN");
    sqlite3_stmt *entry = nullptr;
    sqlite3_stmt *media = nullptr;
    sqlite3_prepare_v2(
        database, "INSERT INTO Entries VALUES(?, 'A day', ?, 4)", -1, &entry, nullptr);
    sqlite3_prepare_v2(database, "INSERT INTO Media VALUES(?, 0, 0, ?)", -1, &media, nullptr);
    constexpr qint64 ticksOfDay = 864'000'000'000;
    for (qint64 put = 0; put < most; ++source.entries) {
        const qint64 id = (largeDay(source.entries).toJulianDay() - 1'721'426) * ticksOfDay;
        const QByteArray text = "<p>" + largePages(source.entries, "</p><p>") + "</p>";
        sqlite3_bind_int64(entry, 1, id);
        sqlite3_bind_text(
            entry, 2, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        static_cast<void>(sqlite3_step(entry));
        sqlite3_reset(entry);
        put += text.size();
        if (!hasMedia)
            continue;
        const QByteArray photo = largePhoto(static_cast<int>(source.entries));
        sqlite3_bind_int64(media, 1, id);
        sqlite3_bind_blob(
            media, 2, photo.constData(), static_cast<int>(photo.size()), SQLITE_TRANSIENT);
        static_cast<void>(sqlite3_step(media));
        sqlite3_reset(media);
        put += photo.size();
    }
    sqlite3_finalize(entry);
    sqlite3_finalize(media);
    largeExecute(database, "COMMIT");
    sqlite3_close(database);
    source.text = QFileInfo(source.path).size();
    return source;
}

} // namespace

QStringList largeSourceNames()
{
    QStringList names{QString(largeDiarium), QString(largeDiariumMedia)};
    for (const LargeShape &shape : largeShapes())
        names += shape.name;
    return names;
}

LargeSource largeSource(const QString &name, const QString &folder, qint64 text)
{
    if (name.startsWith(largeDiarium))
        return largeDatabase(folder, name == largeDiariumMedia, text);
    const auto shape = std::find_if(largeShapes().cbegin(),
                                    largeShapes().cend(),
                                    [&name](const LargeShape &each) { return each.name == name; });
    LargeSource source;
    source.format = name.section(u' ', 0, 0);
    if (name.endsWith(" locked"_L1))
        source.passphrase = std::make_unique<vault::SecureBytes>("correct horse");
    const bool isTar = shape->box == LargeBox::Tar;
    source.packed = isTar || shape->box == LargeBox::Zip;
    bool made = false;
    if (source.packed) {
        source.path = folder + (isTar ? u"/Export.jex"_s : u"/Export.zip"_s);
        LargeArchive out(source.path, isTar);
        made = largePut(*shape, text, out, source);
    } else {
        LargeFolder out(folder);
        made = largePut(*shape, text, out, source);
        source.path =
            shape->box == LargeBox::Folder ? folder : folder + u'/' + shape->file(source.entries);
    }
    if (!made)
        source.path.clear();
    return source;
}

} // namespace afterword::test
