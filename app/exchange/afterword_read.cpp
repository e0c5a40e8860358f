// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/afterword_json.h"
#include "app/exchange/json_slices.h"
#include "app/journal/codec.h"
#include "app/journal/history.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr auto afterwordInZip = "afterword.json"_L1;
constexpr qsizetype afterwordPastMost = 1'000'000; ///< letters of an earlier text

QString afterwordMainFile(const Source &source)
{
    if (source.contains(afterwordInZip))
        return afterwordInZip;
    return source.names().size() == 1 ? source.names().constFirst() : QString();
}

/// One element of "records": its own members, and what stands beside them in this format alone.
struct Element
{
    std::string header;
    std::optional<QString> text;
    QJsonArray files;
    QJsonArray versions;
};

std::optional<Element> afterwordElement(QByteArrayView slice)
{
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromRawData(slice.data(), slice.size()));
    if (!document.isObject())
        return std::nullopt;
    QJsonObject object = document.object();
    Element element;
    if (const QJsonValue text = object.take("text"_L1); text.isString())
        element.text = text.toString();
    element.files = object.take("files"_L1).toArray();
    element.versions = object.take("versions"_L1).toArray();
    element.header = QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
    return element;
}

void afterwordFiles(const QJsonArray &files, Draft &draft)
{
    for (const auto &each : files) {
        const QString file = each["file"_L1].toString();
        const QByteArray bytes =
            file.isEmpty() ? QByteArray::fromBase64(each["bytes"_L1].toString().toLatin1())
                           : QByteArray();
        // Plain and unique is what we wrote; a file from elsewhere may say anything.
        addBytes(draft, each["name"_L1].toString(), bytes);
        draft.files.last().source = file;
    }
}

/// Those whose moment can be read; a page keeps no more than history::mostKept.
QList<PastText> afterwordPast(const QJsonArray &versions)
{
    QList<PastText> past;
    for (const auto &each : versions) {
        const auto at = Moment::parse(each["at"_L1].toString());
        const QString text = each["text"_L1].toString();
        if (!at || text.size() > afterwordPastMost || past.size() == history::mostKept)
            continue;
        const auto n = static_cast<quint32>(std::max<qint64>(each["n"_L1].toInteger(), 0));
        past.push_back({*at, n, each["title"_L1].toString(), text});
    }
    return past;
}

class AfterwordReader final
{
public:
    explicit AfterwordReader(Intake &intake)
        : m_intake(intake)
    {}

    Status take(QByteArrayView slice)
    {
        ++m_count;
        auto element = afterwordElement(slice);
        if (!element)
            return refuse(slice);
        auto decoded = m_decoder.decode(element->header);
        if (!decoded)
            return refuse(slice);
        // clang 14 loses members' templates that are only called within a lambda of this class.
        return std::visit(Hand{*this, *element, slice}, *decoded);
    }

private:
    struct Hand
    {
        AfterwordReader &reader;
        Element &element;
        QByteArrayView slice;

        template <typename Value>
        Status operator()(Value &value) const
        {
            return reader.hand(value, element, slice);
        }
    };

    Status hand(Page &page, Element &element, QByteArrayView /*slice*/)
    {
        Draft draft;
        page.body = {};
        page.attachments.clear();
        draft.page = std::move(page);
        draft.text = std::move(element.text).value_or(QString());
        afterwordFiles(element.files, draft);
        draft.past = afterwordPast(element.versions);
        return m_intake.page(std::move(draft));
    }

    /// Records that keep something of the journal itself (settings, openings) are not brought in.
    template <typename Value>
    Status hand(Value &value, Element &element, QByteArrayView slice)
    {
        if constexpr (std::is_constructible_v<BatchRecord, Value &&>) {
            BatchRecord record(std::move(value));
            baseOf(record).rid = 0;
            if (BlobRef *body = bodyOf(record); body != nullptr)
                *body = {};
            return m_intake.other(std::move(record), std::move(element.text));
        } else {
            return refuse(slice);
        }
    }

    Status refuse(QByteArrayView slice)
    {
        m_intake.notTaken(
            u"record %1"_s.arg(m_count), NotTaken::NotUnderstood, slice.toByteArray());
        return {};
    }

    Intake &m_intake;
    codec::Decoder m_decoder;
    qsizetype m_count = 0;
};

} // namespace

Sure sniffAfterword(Source &source)
{
    const QString name = afterwordMainFile(source);
    if (name.isEmpty() || !name.endsWith(".json"_L1, Qt::CaseInsensitive))
        return Sure::No;
    const QByteArray start = beginningOf(source, name).simplified();
    return start.contains(R"("format":"afterword")") || start.contains(R"("format": "afterword")")
               ? Sure::Yes
               : Sure::No;
}

Status readAfterword(Source &source, const ReadOptions & /*options*/, Intake &intake)
{
    const QString name = afterwordMainFile(source);
    auto bytes = source.read(name);
    if (!bytes)
        return fail(bytes.error());
    const auto face = QJsonDocument::fromJson(smallMembers(*bytes)).object();
    if (face["format"_L1].toString() != "afterword"_L1)
        return fail(Errc::Malformed, "not this format");
    if (face["version"_L1].toInt() > jsonVersion)
        return fail(Errc::NewerFormat);
    AfterwordReader reader(intake);
    Spool json(std::move(*bytes));
    return eachElement(json, "records", [&](QByteArrayView slice) -> Status {
        intake.progress(json.part());
        return reader.take(slice);
    });
}

} // namespace afterword::exchange
