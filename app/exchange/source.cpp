// SPDX-License-Identifier: GPL-3.0-or-later
// Names, bounds and the sources that need no library: one file, a folder, files in memory.
#include "app/exchange/source.h"

#include "app/exchange/archive.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <limits>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sourceNameLongest = 4'096;
constexpr auto sourceLockedThere = "locked by the program it came from";

/// Relative, no "..", no empty part, no sign that cannot be seen, no drive.
bool sourceLeadsInside(const QString &name)
{
    if (name.isEmpty() || name.size() > sourceNameLongest || name.startsWith(u'/')
        || name.contains(u'\\') || (name.size() > 1 && name[1] == u':'))
        return false;
    const auto parts = QStringView(name).split(u'/');
    return std::none_of(parts.cbegin(), parts.cend(), [](QStringView part) {
        return part.isEmpty() || part == "."_L1 || part == ".."_L1
               || std::any_of(part.cbegin(), part.cend(), [](QChar c) {
                      return c.category() == QChar::Other_Control;
                  });
    });
}

/// At most `most` bytes. What read() is asked for it takes from memory before it looks: no more is
/// asked than there is.
Result<QByteArray> sourceReadFile(const QString &path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(QFileInfo::exists(path) ? Errc::ReadOnly : Errc::NotFound);
    QByteArray bytes = file.read(std::min(file.size(), most));
    // A file that grows meanwhile, or one that tells no size.
    constexpr qint64 piece = 65'536;
    while (file.error() == QFileDevice::NoError && bytes.size() < most) {
        const QByteArray more = file.read(std::min<qint64>(piece, most - bytes.size()));
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (file.error() != QFileDevice::NoError)
        return fail(Errc::Io);
    return bytes;
}

/// One file or a folder of the disk.
class DiskSource final : public Source
{
public:
    DiskSource(const QString &path, const Limits &limits, const Stop &stop)
        : Source(QFileInfo(path).fileName(), limits, stop)
        , m_root(path)
    {}

    Status list()
    {
        if (QFileInfo(m_root).isFile()) {
            m_single = true;
            note(m_name, QFileInfo(m_root).size());
            return {};
        }
        // Links are not followed: what they lead to was not chosen.
        QDirIterator files(
            m_root, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        qsizetype seen = 0;
        while (files.hasNext()) {
            if (isStopped())
                return fail(Errc::Cancelled);
            if (++seen > m_limits.namesMost)
                return fail(Errc::TooCostly, "too many files");
            const QFileInfo info(files.next());
            const QString name = QDir(m_root).relativeFilePath(info.filePath());
            if (info.isSymLink() || !info.isFile())
                refuse(name);
            else
                note(name, info.size());
        }
        sortNames();
        return {};
    }

    QDateTime changed(const QString &name) const override
    {
        return QFileInfo(pathOf(name)).lastModified();
    }

private:
    QString pathOf(const QString &name) const { return m_single ? m_root : m_root + u'/' + name; }

    Status pass(const QSet<QString> &wanted, qint64 most, const Take &take) override
    {
        for (const QString &name : names()) {
            if (!wanted.contains(name))
                continue;
            auto bytes = sourceReadFile(pathOf(name), std::min(most, m_limits.fileMost + 1));
            if (!bytes)
                return fail(bytes.error());
            if (bytes->size() > m_limits.fileMost)
                return fail(Errc::TooCostly, "a file beyond the limit");
            if (const Status taken = take(name, std::move(*bytes)); !taken)
                return taken;
        }
        return {};
    }

    QString m_root;
    bool m_single = false;
};

class MemorySource final : public Source
{
public:
    MemorySource(const QString &name, const QList<std::pair<QString, QByteArray>> &files)
        : Source(name, {}, {})
    {
        for (const auto &[each, bytes] : files) {
            if (note(each, bytes.size()))
                m_files.insert(each, bytes);
        }
        sortNames();
    }

private:
    Status pass(const QSet<QString> &wanted, qint64 most, const Take &take) override
    {
        for (const QString &name : names()) {
            if (!wanted.contains(name))
                continue;
            const QByteArray bytes = m_files.value(name);
            if (const Status taken = take(name, bytes.size() > most ? bytes.left(most) : bytes);
                !taken)
                return taken;
        }
        return {};
    }

    QHash<QString, QByteArray> m_files;
};

} // namespace

Source::Source(QString name, const Limits &limits, Stop stop)
    : m_name(std::move(name))
    , m_limits(limits)
    , m_stop(std::move(stop))
{}

Source::~Source() = default;

QDateTime Source::changed(const QString & /*name*/) const
{
    return {};
}

Result<std::unique_ptr<Source>>
Source::open(const QString &path, const Limits &limits, const Stop &stop)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fail(Errc::NotFound);
    if (!info.isReadable() || (!info.isFile() && !info.isDir()))
        return fail(Errc::ReadOnly, "not a file that can be read");
    if (info.isFile() && isArchive(path))
        return openArchive(path, limits, stop);
    auto disk = std::make_unique<DiskSource>(path, limits, stop);
    if (const Status listed = disk->list(); !listed)
        return fail(listed.error());
    return disk;
}

Result<std::unique_ptr<Source>>
Source::fromBytes(const QString &name, QByteArray bytes, const Limits &limits, const Stop &stop)
{
    if (isArchive(bytes))
        return openArchive(name, std::move(bytes), limits, stop);
    if (bytes.size() > limits.fileMost)
        return fail(Errc::TooCostly, "a file beyond the limit");
    return std::make_unique<MemorySource>(
        name, QList<std::pair<QString, QByteArray>>{{name, std::move(bytes)}});
}

std::unique_ptr<Source> Source::fromFiles(const QList<std::pair<QString, QByteArray>> &files)
{
    return std::make_unique<MemorySource>(QString(), files);
}

bool Source::note(const QString &name, qint64 size)
{
    if (!sourceLeadsInside(name)) {
        m_refused += name;
        return false;
    }
    if (!m_sizes.contains(name))
        m_names += name;
    m_sizes.insert(name, size);
    return true;
}

void Source::refuse(const QString &name)
{
    m_refused += name;
}

void Source::sortNames()
{
    std::sort(m_names.begin(), m_names.end());
}

/// The file itself, and of each ending the first few: what rows of the table look at.
QSet<QString> Source::likelyAsked(const QString &name) const
{
    constexpr int ofEnding = 6;
    constexpr qsizetype inAll = 48;
    QSet<QString> asked{name};
    if (!m_beginnings.isEmpty()) // one that nobody thought of
        return asked;
    static const QSet<QString> words{u"json"_s,
                                     u"txt"_s,
                                     u"md"_s,
                                     u"markdown"_s,
                                     u"html"_s,
                                     u"xml"_s,
                                     u"csv"_s,
                                     u"tsv"_s,
                                     u"db"_s,
                                     u"diary"_s,
                                     u"daylio"_s,
                                     u"doentry"_s};
    QHash<QString, int> seen;
    for (const QString &each : m_names) {
        const QString ending = each.mid(each.lastIndexOf(u'.') + 1).toLower();
        if (asked.size() < inAll && words.contains(ending) && ++seen[ending] <= ofEnding)
            asked.insert(each);
    }
    return asked;
}

QByteArray Source::beginning(const QString &name)
{
    const auto found = m_beginnings.constFind(name);
    if (found != m_beginnings.constEnd())
        return *found;
    if (!contains(name))
        return {};
    const QSet<QString> asked = likelyAsked(name);
    const auto keep = [this](const QString &each, const QByteArray &bytes) -> Status {
        if (isStopped())
            return fail(Errc::Cancelled);
        m_beginnings.insert(each, bytes);
        return {};
    };
    // One that cannot be read ends the pass for the others: they are asked for one by one then.
    if (!pass(asked, beginningMost, keep) && !m_beginnings.contains(name) && !isStopped())
        static_cast<void>(pass({name}, beginningMost, keep));
    if (!m_beginnings.contains(name) && !isStopped())
        m_beginnings.insert(name, {});
    return m_beginnings.value(name);
}

Status Source::visit(const QSet<QString> &wanted,
                     const std::function<Status(const QString &, QByteArray)> &take)
{
    constexpr qint64 whole = std::numeric_limits<qint64>::max();
    return pass(wanted, whole, [this, &take](const QString &name, QByteArray bytes) -> Status {
        if (isStopped())
            return fail(Errc::Cancelled);
        m_taken += bytes.size();
        if (m_taken > m_limits.wholeMost)
            return fail(Errc::TooCostly, "more than the limit in all");
        return take(name, std::move(bytes));
    });
}

Result<QByteArray> Source::read(const QString &name)
{
    if (!contains(name))
        return fail(Errc::NotFound);
    std::optional<QByteArray> found;
    const Status passed = visit({name}, [&found](const QString &, QByteArray bytes) -> Status {
        found = std::move(bytes);
        return {};
    });
    if (!passed)
        return fail(passed.error());
    if (!found)
        return fail(Errc::NotFound);
    return std::move(*found);
}

tl::unexpected<Error> failLockedThere()
{
    return fail(Errc::Malformed, sourceLockedThere);
}

bool isLockedThere(const Error &error)
{
    return error.code == Errc::Malformed && error.detail == sourceLockedThere;
}

QString folderOf(const QString &name)
{
    return name.left(std::max<qsizetype>(name.lastIndexOf(u'/'), 0));
}

QString resolved(const QString &from, const QString &link)
{
    const QString path = QUrl::fromPercentEncoding(link.toUtf8());
    QStringList parts = folderOf(from).split(u'/', Qt::SkipEmptyParts);
    for (const QString &part : path.split(u'/')) {
        if (part.isEmpty() || part == "."_L1)
            continue;
        if (part != ".."_L1)
            parts += part;
        else if (parts.isEmpty())
            return {};
        else
            parts.removeLast();
    }
    const QString name = parts.join(u'/');
    return path.startsWith(u'/') || !sourceLeadsInside(name) ? QString() : name;
}

} // namespace afterword::exchange
