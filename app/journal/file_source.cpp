// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/file_source.h"

#include "app/journal/file_blobs.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sourceNameMost = 120;
constexpr qint64 sourcePart = 16 * codec::chunkBytes;
constexpr qint64 sourceStart = 4'096; ///< enough to tell kinds of files apart

} // namespace

FileSource::FileSource(QString path)
    : m_path(std::move(path))
    , m_name(plainFileName(m_path))
{}

FileSource::FileSource(QByteArray bytes, const QString &name)
    : m_bytes(std::move(bytes))
    , m_name(plainFileName(name))
{}

FileSource::~FileSource() = default;

Status FileSource::open()
{
    if (m_path.isEmpty()) {
        m_device = std::make_unique<QBuffer>(&m_bytes);
    } else {
        const QFileInfo info(m_path);
        if (!info.exists())
            return fail(Errc::NotFound);
        if (!info.isFile()) // a pipe would keep us waiting for ever
            return fail(Errc::Malformed, "no plain file");
        if (!info.isReadable())
            return fail(Errc::ReadOnly);
        m_device = std::make_unique<QFile>(m_path);
    }
    if (!m_device->open(QIODevice::ReadOnly))
        return fail(Errc::Io);
    return m_device->size() > attachmentMost ? Status(fail(Errc::TooCostly)) : Status();
}

Status FileSource::clean(bool keepPlace, FileFacts &facts)
{
    const QByteArray start = m_device->peek(sourceStart);
    const PictureFormat format = pictureFormat(start);
    const QLatin1StringView known = pictureMime(format);
    facts.mime = known.isEmpty() ? QMimeDatabase().mimeTypeForFileNameAndData(m_name, start).name()
                                 : QString(known);
    if (format == PictureFormat::None) {
        const bool mayHold =
            facts.mime.startsWith("video/"_L1) || facts.mime.startsWith("image/"_L1);
        facts.place = mayHold ? Place::Unknown : Place::Absent;
        return {};
    }
    if (keepPlace || m_device->size() > pictureMost) {
        facts.place = keepPlace ? Place::Kept : Place::Unknown;
        return {};
    }
    const QByteArray whole = m_device->readAll();
    if (whole.size() != m_device->size())
        return fail(Errc::Io);
    Placeless cleaned = withoutPlace(whole);
    facts.place = cleaned.place;
    m_device.reset();
    m_bytes = std::move(cleaned.bytes);
    m_device = std::make_unique<QBuffer>(&m_bytes);
    return m_device->open(QIODevice::ReadOnly) ? Status() : Status(fail(Errc::Io));
}

Result<FileFacts> FileSource::look(bool keepPlace, const Stop &stop)
{
    FileFacts facts;
    facts.name = m_name;
    if (const Status opened = open(); !opened)
        return fail(opened.error());
    if (const Status cleaned = clean(keepPlace, facts); !cleaned)
        return fail(cleaned.error());
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    m_device->seek(0);
    for (;;) {
        if (stop && *stop)
            return fail(Errc::Cancelled);
        const QByteArray bytes = m_device->read(sourcePart);
        if (bytes.isEmpty())
            break;
        facts.size += bytes.size();
        if (facts.size > attachmentMost)
            return fail(Errc::TooCostly);
        hash.addData(bytes);
    }
    if (facts.size != m_device->size())
        return fail(Errc::Io);
    facts.hash = hash.result();
    return facts;
}

Result<QByteArray> FileSource::part(qint64 from, qint64 length)
{
    if (!m_device || !m_device->seek(from))
        return fail(Errc::Io);
    QByteArray bytes;
    while (bytes.size() < length) {
        const QByteArray more = m_device->read(length - bytes.size());
        if (more.isEmpty())
            break;
        bytes += more;
    }
    return bytes;
}

QString plainFileName(const QString &name)
{
    QString plain = name.mid(name.lastIndexOf(u'/') + 1);
    plain.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
               || c == u'\\' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
    plain = plain.trimmed();
    while (plain.startsWith(u'.'))
        plain.remove(0, 1); // no hidden file, and nothing that leads out of a folder
    if (plain.size() > sourceNameMost) {
        const qsizetype dot = plain.lastIndexOf(u'.');
        const QString ending = dot > 0 && plain.size() - dot <= 12 ? plain.mid(dot) : QString();
        qsizetype kept = sourceNameMost - ending.size();
        if (plain.at(kept - 1).isHighSurrogate())
            --kept;
        plain = plain.left(kept) + ending;
    }
    return plain.isEmpty() ? u"file"_s : plain;
}

QString nameBeside(const QString &name, const QStringList &taken)
{
    if (!taken.contains(name, Qt::CaseInsensitive))
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString stem = dot > 0 ? name.left(dot) : name;
    const QString ending = dot > 0 ? name.mid(dot) : QString();
    for (int n = 2;; ++n) {
        const QString next = stem + u'-' + QString::number(n) + ending;
        if (!taken.contains(next, Qt::CaseInsensitive))
            return next;
    }
}

} // namespace afterword
