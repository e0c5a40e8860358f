// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/afterword_json.h"

#include "app/exchange/archive.h"
#include "app/exchange/rows.h"
#include "app/journal/codec.h"
#include "app/journal/json.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype jsonFlushAt = 1'048'576;
constexpr auto jsonInZip = "afterword.json"_L1;

/// Where its files stand is told by name; rows mean nothing outside of the journal.
template <typename Value>
QList<Attachment> jsonWithoutRows(Value &value)
{
    QList<Attachment> files;
    if constexpr (requires { value.body; })
        value.body = {};
    if constexpr (requires { value.first; })
        value.first.clear();
    if constexpr (requires { value.attachments; })
        files = std::exchange(value.attachments, {});
    return files;
}

QString jsonFileName(const Attachment &file, const QByteArray &bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    QString ending = file.name.mid(file.name.lastIndexOf(u'.') + 1).toLower();
    const bool plain = file.name.contains(u'.') && ending.size() <= 8
                       && std::all_of(ending.cbegin(), ending.cend(), [](QChar c) {
                              return c.unicode() < 128 && c.isLetterOrNumber();
                          });
    return u"attachments/"_s + QString::fromLatin1(hash) + (plain ? u'.' + ending : QString());
}

class JsonWriter final : public Writer
{
public:
    JsonWriter(Sink &to, bool zip)
        : Writer(to)
        , m_isZip(zip)
        , m_zip(to)
    {}

    bool wantsAll() const override { return true; }

    bool wantsPast() const override { return true; }

    bool wantsFilesFirst() const override { return m_isZip; }

    Status begin(const Outline &outline) override
    {
        m_now = outline.now.toDateTime();
        m_text = R"({"format":"afterword","version":)" + QByteArray::number(jsonVersion)
                 + R"(,"exported":")" + outline.now.toString().toLatin1() + R"(","records":[)";
        if (m_isZip)
            return m_zip.begin();
        const auto device = sink().open({});
        if (!device)
            return fail(device.error());
        m_device = *device;
        return {};
    }

    Status file(const Attachment &file, const QByteArray &bytes) override
    {
        const QString name = jsonFileName(file, bytes);
        m_names.insert(file.blob.rid, name);
        if (m_written.contains(name))
            return {};
        m_written.insert(name);
        return m_zip.store(name, bytes, m_now);
    }

    Status other(const RecordOut &out) override
    {
        return std::visit(
            [&](const auto &value) {
                auto bare = value;
                const QList<Attachment> files = jsonWithoutRows(bare);
                return record(codec::encode(bare), out.text, {}, files, out.bytes);
            },
            *out.record);
    }

    Status page(const PageOut &out) override
    {
        Page bare = *out.page;
        const QList<Attachment> files = jsonWithoutRows(bare);
        return record(codec::encode(bare), out.text, out.past, files, out.bytes);
    }

    Status finish() override
    {
        m_text += "\n]}\n";
        const Status flushed = flush();
        if (!flushed)
            return flushed;
        return m_isZip ? m_zip.finish() : sink().close();
    }

private:
    Status record(const Result<std::string> &header,
                  const std::optional<QString> &text,
                  const QList<PastText> &past,
                  const QList<Attachment> &files,
                  const std::function<Result<QByteArray>(const Attachment &)> &bytes)
    {
        if (!header)
            return fail(header.error());
        m_text += m_isFirst ? "\n" : ",\n";
        m_isFirst = false;
        m_text.append(header->data(), static_cast<qsizetype>(header->size() - 1));
        if (text) {
            json::Writer writer;
            writer.string(QStringView(*text));
            m_text += R"(,"text":)";
            m_text += writer.text();
        }
        if (!past.isEmpty())
            putPast(past);
        if (!files.isEmpty()) {
            if (const Status written = putFiles(files, bytes); !written)
                return written;
        }
        m_text += '}';
        return m_text.size() > jsonFlushAt ? flush() : Status{};
    }

    void putPast(const QList<PastText> &past)
    {
        json::Writer writer;
        writer.beginArray();
        for (const PastText &each : past) {
            writer.beginObject();
            writer.key("at");
            writer.string(QStringView(each.at.toString()));
            writer.key("n");
            writer.integer(each.n);
            if (!each.title.isEmpty()) {
                writer.key("title");
                writer.string(QStringView(each.title));
            }
            writer.key("text");
            writer.string(QStringView(each.text));
            writer.endObject();
        }
        writer.endArray();
        m_text += R"(,"versions":)";
        m_text += writer.text();
    }

    Status putFiles(const QList<Attachment> &files,
                    const std::function<Result<QByteArray>(const Attachment &)> &bytes)
    {
        m_text += R"(,"files":[)";
        for (const Attachment &file : files) {
            json::Writer writer;
            writer.beginObject();
            writer.key("name");
            writer.string(QStringView(file.name));
            writer.key("mime");
            writer.string(QStringView(file.mime));
            if (m_isZip) {
                writer.key("file");
                writer.string(QStringView(m_names.value(file.blob.rid)));
                writer.endObject();
                m_text += writer.text();
            } else {
                const auto whole = bytes(file);
                if (!whole)
                    return fail(whole.error());
                m_text += writer.text();
                m_text += R"(,"bytes":")" + whole->toBase64() + "\"}";
            }
            m_text += ',';
        }
        m_text.back() = ']';
        return {};
    }

    Status flush()
    {
        if (m_isZip) {
            if (!m_isBegun) {
                m_isBegun = true;
                if (const Status begun = m_zip.beginFile(jsonInZip, m_now); !begun)
                    return begun;
            }
            const Status added = m_zip.add(m_text);
            m_text.clear();
            return added;
        }
        const bool written = m_device->write(m_text) == m_text.size();
        m_text.clear();
        if (written)
            return {};
        const Status closed = sink().close();
        return closed ? fail(Errc::Io) : closed;
    }

    bool m_isZip;
    ZipOut m_zip;
    QIODevice *m_device = nullptr;
    QDateTime m_now;
    QByteArray m_text;
    bool m_isFirst = true;
    bool m_isBegun = false; ///< afterword.json in the zip
    QHash<qint64, QString> m_names;
    QSet<QString> m_written;
};

} // namespace

const Format jsonFormat{
    "json",
    "Afterword (JSON)",
    "*.json",
    sniffAfterword,
    readAfterword,
    [](Sink &sink, const WriteOptions & /*options*/) -> std::unique_ptr<Writer> {
        return std::make_unique<JsonWriter>(sink, false);
    },
    false,
    true,
};

const Format zipFormat{
    "zip",
    "Afterword (JSON and files in a zip)",
    "*.zip",
    nullptr, // read by the row above
    nullptr,
    [](Sink &sink, const WriteOptions & /*options*/) -> std::unique_ptr<Writer> {
        return std::make_unique<JsonWriter>(sink, true);
    },
    false,
    true,
};

} // namespace afterword::exchange
