// SPDX-License-Identifier: GPL-3.0-or-later
// jrnl: its text file, a folder of days (2025/10/14.txt), its JSON, its YAML files, and text that
// is encrypted as version 2 or 3 of it does (a Fernet token; the key from the passphrase). JSON is
// written as well; what an entry had beside it comes back from the file that keeps it.
#include "app/exchange/foreign_crypto.h"
#include "app/exchange/jrnl_write.h"
#include "app/exchange/json_slices.h"
#include "app/exchange/plain_text.h"
#include "app/exchange/rows.h"
#include "app/exchange/spool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype jrnlTitleMost = 1'000;

bool jrnlIsLocked(QByteArrayView start)
{
    return start.startsWith("JRNLv3") || start.startsWith("gAAAAA");
}

bool jrnlIsYaml(QByteArrayView start)
{
    const QByteArray text = utf8Of(start);
    return text.startsWith("---\ntitle:") && text.contains("\nstarred:")
           && (text.contains("\nbody: |") || text.contains("\nbody:|"));
}

/// "[2025-10-14 21:14] " at `at`: where it ends; 0 when it is none.
qsizetype jrnlHead(QStringView text, qsizetype at, When &when)
{
    constexpr qsizetype longest = 64;
    if (text[at] != u'[')
        return 0;
    const QStringView line = text.sliced(at, std::min(longest, text.size() - at));
    const qsizetype end = line.indexOf(u']');
    if (end < 0 || line.first(end).contains(u'\n')
        || (end + 1 < line.size() && line[end + 1] != u' ' && line[end + 1] != u'\n'))
        return 0;
    const auto read = whenOf(line.sliced(1, end - 1));
    if (!read)
        return 0;
    when = *read;
    return end + 1;
}

/// The same of a line in UTF-8: how many bytes.
qsizetype jrnlHeadOf(QByteArrayView line, When &when)
{
    constexpr qsizetype longest = 256;
    if (!line.startsWith('['))
        return 0;
    const QString start = QString::fromUtf8(line.first(std::min(longest, line.size())));
    const qsizetype length = jrnlHead(start, 0, when);
    return QStringView(start).first(length).toUtf8().size();
}

/// Whether it begins with an entry, or has one further down.
Sure jrnlIsText(const QByteArray &start)
{
    const QString text = textOf(start).trimmed();
    When when;
    for (qsizetype at = 0; at < text.size();) {
        if (jrnlHead(text, at, when) > 0)
            return at == 0 ? Sure::Yes : Sure::Likely;
        const qsizetype end = text.indexOf(u'\n', at);
        at = end < 0 ? text.size() : end + 1;
    }
    return Sure::No;
}

bool jrnlIsDayFile(const QString &name)
{
    static const QRegularExpression path(u"(^|/)\\d{4}/\\d{2}/\\d{2}\\.txt$"_s);
    return path.match(name).hasMatch();
}

Sure sniffJrnl(Source &source)
{
    const QStringList &names = source.names();
    if (names.isEmpty())
        return Sure::No;
    const auto dayFile = std::find_if(names.cbegin(), names.cend(), jrnlIsDayFile);
    if (names.size() > 1 && dayFile != names.cend())
        return jrnlIsText(beginningOf(source, *dayFile));
    const auto first = std::find_if(names.cbegin(), names.cend(), [](const QString &name) {
        return !name.startsWith(u'.') && !name.contains("/."_L1);
    });
    if (first == names.cend())
        return Sure::No;
    const QByteArray start = beginningOf(source, *first);
    if (jrnlIsLocked(start) || jrnlIsYaml(start))
        return Sure::Yes;
    if (names.size() > 1)
        return Sure::No;
    if (start.trimmed().startsWith('{')) {
        const bool isJson = start.contains("\"tags\"") && start.contains("\"entries\"")
                            && start.contains("\"body\"") && start.contains("\"time\"");
        return isJson ? Sure::Yes : Sure::No;
    }
    return jrnlIsText(start);
}

void jrnlTags(Draft &draft, QStringView text)
{
    for (const QString &tag : hashtagsOf(text, u"@#"))
        draft.tags += tag.toLower();
    draft.tags.removeDuplicates();
}

void jrnlTitle(Draft &draft, const QString &whole)
{
    const qsizetype end = whole.indexOf(u'\n');
    QString title = (end < 0 ? whole : whole.left(end)).trimmed();
    if (title.endsWith(" *"_L1) || title == "*"_L1) {
        draft.tags += jrnlStar;
        title.chop(1);
    }
    QString text = end < 0 ? QString() : whole.mid(end + 1);
    while (text.endsWith(u'\n'))
        text.chop(1);
    while (text.startsWith(u'\n'))
        text.remove(0, 1);
    draft.page.title = title.trimmed();
    draft.text = text;
    if (draft.page.title.size() > jrnlTitleMost) {
        draft.text = draft.page.title + (text.isEmpty() ? QString() : u"\n\n" + text);
        draft.page.title.clear();
    }
}

class JrnlReader final
{
public:
    JrnlReader(Source &source, const ReadOptions &options, Intake &intake)
        : m_source(source)
        , m_options(options)
        , m_intake(intake)
    {}

    Status read()
    {
        QSet<QString> wanted;
        for (const QString &name : m_source.names()) {
            if (!name.startsWith(u'.') && !name.contains("/."_L1))
                wanted.insert(name);
        }
        qsizetype seen = 0;
        return m_source.visit(wanted, [&](const QString &name, QByteArray bytes) {
            m_intake.progress(static_cast<double>(seen++) / static_cast<double>(wanted.size()));
            return file(name, std::move(bytes));
        });
    }

private:
    Status file(const QString &name, QByteArray bytes)
    {
        if (jrnlIsLocked(bytes)) {
            auto opened = unlock(bytes);
            bytes.clear();
            return opened ? text(name, std::move(*opened)) : fail(opened.error());
        }
        if (jrnlIsYaml(QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 4'096))))
            return yamlEntry(name, bytes);
        const bool isAlone = m_source.names().size() == 1;
        if (!isAlone && !name.endsWith(".txt"_L1, Qt::CaseInsensitive)) {
            m_intake.leftOver(name);
            return {};
        }
        QByteArray utf8 = plainUtf8(std::move(bytes));
        const auto *const first = std::find_if_not(
            utf8.cbegin(), utf8.cend(), [](char c) { return c == ' ' || c == '\n' || c == '\t'; });
        if (!isAlone || first == utf8.cend() || *first != '{')
            return text(name, std::move(utf8));
        Spool json(std::move(utf8));
        return eachElement(json, "entries", [&](QByteArrayView slice) {
            m_intake.progress(json.part());
            return jsonEntry(slice);
        });
    }

    Result<QByteArray> unlock(const QByteArray &bytes) const
    {
        QByteArray salt = QByteArray::fromHex("f2d5710ec18d2ededc8e36748904cef8");
        QByteArrayView token(bytes);
        if (bytes.startsWith("JRNLv3")) {
            constexpr qsizetype head = 8;
            if (bytes.size() < head)
                return fail(Errc::Malformed, "breaks off");
            const auto length = static_cast<qsizetype>(static_cast<unsigned char>(bytes[6])) * 256
                                + static_cast<unsigned char>(bytes[7]);
            if (bytes.size() < head + length)
                return fail(Errc::Malformed, "breaks off");
            const QByteArray header = bytes.mid(head, length).trimmed();
            // The first files of version 3 have their JSON as it is.
            const QByteArray json =
                header.startsWith('{') ? header : QByteArray::fromBase64(header);
            const auto text = QJsonDocument::fromJson(json).object()["salt"_L1].toString();
            salt = QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
            token = token.sliced(head + length);
        }
        if (m_options.passphrase == nullptr)
            return fail(Errc::WrongPassphrase);
        constexpr unsigned rounds = 100'000;
        const auto key =
            foreign::pbkdf2(foreign::Hash::Sha256, *m_options.passphrase, salt, rounds, 32);
        return foreign::openFernet(key, token);
    }

    /// Each entry is text by itself alone; what came before it is let go of.
    Status text(const QString &name, QByteArray bytes)
    {
        Spool whole(plainUtf8(std::move(bytes)));
        std::optional<When> open;
        qsizetype line = 0;
        while (line < whole.rest().size()) {
            const QByteArrayView rest = whole.rest();
            When when;
            const qsizetype length = jrnlHeadOf(rest.sliced(line), when);
            if (length > 0) {
                if (const Status put = entry(name, open, QString::fromUtf8(rest.first(line))); !put)
                    return put;
                open = when;
                whole.pass(line + length);
                m_intake.progress(whole.part());
                line = 0;
            }
            const qsizetype end = whole.rest().indexOf('\n', line);
            line = end < 0 ? whole.rest().size() : end + 1;
        }
        return entry(name, open, QString::fromUtf8(whole.rest()));
    }

    Status entry(const QString &name, const std::optional<When> &when, const QString &whole)
    {
        if (!when) {
            if (!whole.trimmed().isEmpty())
                m_intake.notTaken(name, NotTaken::NoDay, whole.toUtf8());
            return {};
        }
        Draft draft;
        setWhen(draft.page, *when, {}, m_options.local);
        jrnlTitle(draft, whole);
        jrnlTags(draft, whole);
        return hand(draft);
    }

    /// The star behind the tags, as JSON has it.
    Status hand(Draft &draft)
    {
        if (draft.tags.removeOne(jrnlStar))
            draft.tags += jrnlStar;
        return m_intake.page(std::move(draft));
    }

    Status jsonEntry(QByteArrayView slice)
    {
        ++m_count;
        QJsonObject object =
            QJsonDocument::fromJson(QByteArray::fromRawData(slice.data(), slice.size())).object();
        const QString day = object.value("date"_L1).toString();
        const QString time = object.value("time"_L1).toString();
        const auto when = whenOf(time.isEmpty() ? day : day + u' ' + time);
        if (!when) {
            m_intake.notTaken(u"entry %1"_s.arg(m_count), NotTaken::NoDay, slice.toByteArray());
            return {};
        }
        Draft draft;
        setWhen(draft.page, *when, {}, m_options.local);
        draft.page.title = object.value("title"_L1).toString();
        draft.text = object.value("body"_L1).toString();
        while (draft.text.endsWith(u'\n'))
            draft.text.chop(1);
        for (const auto &tag : object.value("tags"_L1).toArray()) {
            QString name = tag.toString();
            if (name.startsWith(u'@') || name.startsWith(u'#'))
                name.remove(0, 1);
            if (!name.isEmpty())
                draft.tags += name;
        }
        draft.tags.removeDuplicates();
        if (object.value("starred"_L1).toBool() && !draft.tags.contains(jrnlStar))
            draft.tags += jrnlStar;
        draft.page.origin.id = object.value("uuid"_L1).toString();
        leaveOut(object);
        addLeftover(draft, object);
        return m_intake.page(std::move(draft));
    }

    /// What was understood; a member of another kind than expected stays.
    static void leaveOut(QJsonObject &object)
    {
        for (const auto &name : {"title"_L1, "body"_L1, "date"_L1, "time"_L1, "uuid"_L1}) {
            if (object.value(name).isString())
                object.remove(name);
        }
        if (object.value("starred"_L1).isBool())
            object.remove("starred"_L1);
        if (object.value("tags"_L1).isArray())
            object.remove("tags"_L1);
    }

    static QStringList yamlTags(const QString &value)
    {
        QStringList tags;
        for (const QString &part : value.split(u',')) {
            QString tag = part.trimmed();
            if (tag.startsWith(u'@') || tag.startsWith(u'#'))
                tag.remove(0, 1);
            if (!tag.isEmpty())
                tags += tag;
        }
        tags.removeDuplicates();
        return tags;
    }

    /// Its body is set in by a tab, which is no YAML: taken line by line.
    Status yamlEntry(const QString &name, const QByteArray &bytes)
    {
        const QString whole = textOf(bytes);
        const qsizetype body = whole.indexOf("\nbody:"_L1);
        Draft draft;
        std::optional<When> when;
        for (const QString &line : whole.left(std::max<qsizetype>(body, 0)).split(u'\n')) {
            const QString key = line.section(u':', 0, 0).trimmed();
            const QString value = line.section(u':', 1).trimmed();
            if (key == "title"_L1)
                draft.page.title = value;
            else if (key == "date"_L1)
                when = whenOf(value);
            else if (key == "starred"_L1 && value.toLower() == "true"_L1)
                draft.tags += jrnlStar;
            else if (key == "tags"_L1)
                draft.tags += yamlTags(value);
        }
        if (!when) {
            m_intake.notTaken(name, NotTaken::NoDay, bytes);
            return {};
        }
        setWhen(draft.page, *when, {}, m_options.local);
        QStringList lines = whole.mid(whole.indexOf(u'\n', body + 1) + 1).split(u'\n');
        while (!lines.isEmpty() && (lines.constLast().isEmpty() || lines.constLast() == "..."_L1))
            lines.removeLast();
        for (QString &line : lines) {
            if (line.startsWith(u'\t'))
                line.remove(0, 1);
        }
        draft.text = lines.join(u'\n');
        return hand(draft);
    }

    Source &m_source;
    const ReadOptions &m_options;
    Intake &m_intake;
    qsizetype m_count = 0;
};

Status readJrnl(Source &source, const ReadOptions &options, Intake &intake)
{
    if (sniffJrnl(source) == Sure::No)
        return fail(Errc::Malformed, "no jrnl");
    return JrnlReader(source, options, intake).read();
}

} // namespace

const Format jrnlFormat{
    "jrnl",
    "jrnl",
    "*.txt *.json *.jrnl /",
    sniffJrnl,
    readJrnl,
    [](Sink &sink, const WriteOptions & /*options*/) -> std::unique_ptr<Writer> {
        return jrnlWriter(sink);
    },
    false,
};

} // namespace afterword::exchange
