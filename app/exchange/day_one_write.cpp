// SPDX-License-Identifier: GPL-3.0-or-later
// Writes Day One's zip: files as they come, then one journal. What came from there and had no place
// here (weather, place …) goes back to where it was; moods have no place there.
#include "app/exchange/archive.h"
#include "app/exchange/day_one.h"
#include "app/exchange/json_members.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr auto dayOneKept = "also-in-the-source.json"_L1;

QString dayOneMd5(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Md5).toHex());
}

/// As they name a kind of file: "jpeg", "png", "mov".
QString dayOneType(const QString &name)
{
    const QString ending = name.mid(name.lastIndexOf(u'.') + 1).toLower();
    return ending == "jpg"_L1 ? u"jpeg"_s : ending;
}

/// The list a file belongs to; nullptr for one they have no list for.
const DayOneFiles *dayOneKindOf(const QString &type)
{
    static const QStringList pictures{
        u"jpeg"_s, u"png"_s, u"gif"_s, u"heic"_s, u"webp"_s, u"tif"_s, u"tiff"_s, u"bmp"_s};
    static const QStringList videos{u"mov"_s, u"mp4"_s, u"m4v"_s};
    static const QStringList audios{u"m4a"_s, u"aac"_s, u"mp3"_s, u"wav"_s};
    if (pictures.contains(type))
        return &dayOneFiles[0];
    if (videos.contains(type))
        return &dayOneFiles[1];
    if (audios.contains(type))
        return &dayOneFiles[2];
    return type == "pdf"_L1 ? &dayOneFiles[3] : nullptr;
}

QString dayOneTime(const Moment &at)
{
    return QDateTime::fromMSecsSinceEpoch(at.utcMs, Qt::UTC).toString(Qt::ISODate);
}

class DayOneWriter final : public Writer
{
public:
    explicit DayOneWriter(Sink &to)
        : Writer(to)
        , m_zip(to)
    {}

    bool wantsFilesFirst() const override { return true; }

    Status begin(const Outline &outline) override
    {
        m_now = outline.now.toDateTime();
        return m_zip.begin();
    }

    Status file(const Attachment &file, const QByteArray &bytes) override
    {
        if (file.name == dayOneKept) {
            const auto kept = QJsonDocument::fromJson(bytes);
            if (kept.isObject() && !isOurs(kept.object())) {
                m_kept.insert(file.blob.rid, kept.object());
                return {};
            }
        }
        const QString type = dayOneType(file.name);
        const DayOneFiles *kind = dayOneKindOf(type);
        const QString md5 = dayOneMd5(bytes);
        const bool plain =
            kind != nullptr || (!type.isEmpty() && type.size() <= 8 && isPlain(type));
        const QString name = (kind == nullptr ? u"files/"_s : QString(kind->folder)) + md5
                             + (plain ? u'.' + type : QString());
        m_files.insert(file.blob.rid, Stored{kind, md5, type, name});
        if (m_written.contains(name))
            return {};
        m_written.insert(name);
        return m_zip.store(name, bytes, m_now);
    }

    Status page(const PageOut &out) override
    {
        QByteArray text;
        if (!m_isBegun) {
            m_isBegun = true;
            if (const Status begun = m_zip.beginFile(u"Journal.json"_s, m_now); !begun)
                return begun;
            text = R"({"metadata":{"version":"1.0"},"entries":[)";
        } else {
            text = ",";
        }
        text += '\n' + QJsonDocument(entryOf(out)).toJson(QJsonDocument::Compact);
        return m_zip.add(text);
    }

    Status finish() override
    {
        QByteArray end = "\n]}\n";
        if (!m_isBegun) {
            if (const Status begun = m_zip.beginFile(u"Journal.json"_s, m_now); !begun)
                return begun;
            end.prepend(R"({"metadata":{"version":"1.0"},"entries":[)");
        }
        const Status added = m_zip.add(end);
        return added ? m_zip.finish() : added;
    }

private:
    struct Stored
    {
        const DayOneFiles *kind = nullptr;
        QString md5;
        QString type;
        QString name;
    };

    /// What came in with one of these in another shape stays a file.
    static bool isOurs(const QJsonObject &kept)
    {
        static constexpr std::array own{"uuid"_L1,
                                        "creationDate"_L1,
                                        "modifiedDate"_L1,
                                        "timeZone"_L1,
                                        "tags"_L1,
                                        "text"_L1,
                                        "starred"_L1,
                                        "otherFiles"_L1};
        return std::any_of(own.begin(), own.end(), [&kept](QLatin1StringView member) {
            return kept.contains(member);
        });
    }

    static bool isPlain(const QString &type)
    {
        return std::all_of(type.cbegin(), type.cend(), [](QChar c) {
            return c.unicode() < 128 && c.isLetterOrNumber();
        });
    }

    QJsonObject entryOf(const PageOut &out) const
    {
        const Page &page = *out.page;
        QJsonObject entry;
        QHash<QString, QString> links;
        putFiles(page, entry, links);
        QStringList tags = out.tags;
        if (tags.removeAll(QString(starTag)) > 0)
            entry.insert(u"starred"_s, true);
        tags += out.people;
        entry.insert(u"uuid"_s, page.id.toHex().toUpper());
        entry.insert(u"creationDate"_s, dayOneTime(page.at));
        if (!page.edited.isNull())
            entry.insert(u"modifiedDate"_s, dayOneTime(page.edited));
        entry.insert(u"timeZone"_s, QString::fromLatin1(page.zone));
        if (!tags.isEmpty())
            entry.insert(u"tags"_s, QJsonArray::fromStringList(tags));
        QString text = withLinks(out.text, links);
        if (!page.title.isEmpty())
            text.prepend(u"# "_s + page.title + u"\n\n"_s);
        entry.insert(u"text"_s, text);
        return entry;
    }

    void putFiles(const Page &page, QJsonObject &entry, QHash<QString, QString> &links) const
    {
        QHash<QString, QJsonArray> lists;
        QJsonArray others;
        for (const Attachment &file : page.attachments) {
            const auto kept = m_kept.constFind(file.blob.rid);
            if (kept != m_kept.constEnd()) {
                for (auto member = kept->begin(); member != kept->end(); ++member)
                    entry.insert(member.key(), member.value());
                continue;
            }
            const auto stored = m_files.constFind(file.blob.rid);
            if (stored == m_files.constEnd())
                continue;
            if (stored->kind == nullptr) {
                others += QJsonObject{{u"name"_s, file.name}, {u"file"_s, stored->name}};
                continue;
            }
            const QString identifier =
                dayOneMd5(page.id.toHex().toLatin1() + file.name.toUtf8()).toUpper();
            QJsonArray &list = lists[stored->kind->list];
            list += QJsonObject{{u"identifier"_s, identifier},
                                {u"md5"_s, stored->md5},
                                {u"type"_s, stored->type},
                                {u"filename"_s, file.name},
                                {u"orderInEntry"_s, static_cast<int>(list.size())}};
            links.insert(file.name, stored->kind->link + identifier);
        }
        for (auto list = lists.cbegin(); list != lists.cend(); ++list) {
            // Files that were missing in what came in stay in the list.
            QJsonArray all = list.value();
            for (const auto &missing : entry[list.key()].toArray())
                all += missing;
            entry.insert(list.key(), all);
        }
        if (!others.isEmpty())
            entry.insert(u"otherFiles"_s, others);
    }

    static QString withLinks(const QString &text, const QHash<QString, QString> &links)
    {
        static const QRegularExpression pattern(uR"(!?\[([^\]\n]*)\]\(attachment:([^)\n]*)\))"_s);
        QString placed;
        qsizetype end = 0;
        for (auto match = pattern.globalMatch(text); match.hasNext();) {
            const auto link = match.next();
            const QString name = QUrl::fromPercentEncoding(link.captured(2).toUtf8());
            const auto moment = links.constFind(name);
            placed += QStringView(text).sliced(end, link.capturedStart() - end);
            placed += moment == links.constEnd()
                          ? link.captured()
                          : u"!["_s + link.captured(1) + u"]("_s + *moment + u')';
            end = link.capturedEnd();
        }
        placed += QStringView(text).sliced(end);
        return placed;
    }

    ZipOut m_zip;
    QDateTime m_now;
    bool m_isBegun = false; ///< Journal.json
    QHash<qint64, Stored> m_files;
    QHash<qint64, QJsonObject> m_kept;
    QSet<QString> m_written;
};

} // namespace

std::unique_ptr<Writer> writeDayOne(Sink &sink, const WriteOptions & /*options*/)
{
    return std::make_unique<DayOneWriter>(sink);
}

} // namespace afterword::exchange
