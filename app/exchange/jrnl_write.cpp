// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/jrnl_write.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr auto jrnlRest = "also-in-the-source.json"_L1; ///< as addLeftover() calls it

class JrnlWriter final : public Writer
{
public:
    using Writer::Writer;

    Status begin(const Outline & /*outline*/) override
    {
        const auto device = sink().open({});
        if (!device)
            return fail(device.error());
        m_device = *device;
        return put("{\"entries\":[");
    }

    Status page(const PageOut &out) override
    {
        const Page &page = *out.page;
        QJsonObject entry;
        if (const Status rest = others(out, entry); !rest)
            return rest;
        entry.insert("title"_L1, page.title);
        entry.insert("body"_L1, out.text);
        entry.insert("date"_L1, page.at.date().toString(Qt::ISODate));
        entry.insert("time"_L1, page.at.time().toString(u"HH:mm"_s));
        QJsonArray tags;
        for (const QString &name : out.tags) {
            if (name == jrnlStar)
                continue;
            tags += QString(u'@' + name);
            ++m_tags[QString(u'@' + name)];
        }
        entry.insert("tags"_L1, tags);
        entry.insert("starred"_L1, out.tags.contains(jrnlStar));
        const QByteArray text = QJsonDocument(entry).toJson(QJsonDocument::Compact);
        const bool isFirst = std::exchange(m_isFirst, false);
        return put((isFirst ? "\n" : ",\n") + text);
    }

    Status finish() override
    {
        QJsonObject tags;
        for (auto tag = m_tags.cbegin(); tag != m_tags.cend(); ++tag)
            tags.insert(tag.key(), tag.value());
        const QByteArray text = QJsonDocument(tags).toJson(QJsonDocument::Compact);
        if (const Status written = put("\n],\"tags\":" + text + "}\n"); !written)
            return written;
        return sink().close();
    }

private:
    /// What came with the entry when it was read.
    static Status others(const PageOut &out, QJsonObject &entry)
    {
        for (const Attachment &file : out.page->attachments) {
            if (file.name != jrnlRest)
                continue;
            const auto bytes = out.bytes(file);
            if (!bytes)
                return fail(bytes.error());
            entry = QJsonDocument::fromJson(*bytes).object();
        }
        return {};
    }

    Status put(const QByteArray &text)
    {
        if (m_device->write(text) == text.size())
            return {};
        const Status closed = sink().close();
        return closed ? fail(Errc::Io) : closed;
    }

    QIODevice *m_device = nullptr;
    QMap<QString, int> m_tags;
    bool m_isFirst = true;
};

} // namespace

std::unique_ptr<Writer> jrnlWriter(Sink &sink)
{
    return std::make_unique<JrnlWriter>(sink);
}

} // namespace afterword::exchange
