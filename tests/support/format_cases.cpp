// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/format_cases.h"

#include "app/exchange/archive.h"
#include "app/journal/codec.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace afterword::test {

using namespace Qt::StringLiterals;
using namespace exchange;

namespace {

QByteArray caseBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject caseObject(const QString &path)
{
    return QJsonDocument::fromJson(caseBytes(path)).object();
}

QJsonArray caseMoods(const QList<Mood> &moods)
{
    QJsonArray all;
    for (const Mood &mood : moods) {
        QJsonObject one{{u"at"_s, mood.at.toString()}, {u"p"_s, mood.pleasant}};
        if (mood.energyKnown)
            one.insert(u"e"_s, mood.energy);
        if (mood.frame == Frame::Day)
            one.insert(u"frame"_s, u"day"_s);
        if (!mood.words.isEmpty())
            one.insert(u"words"_s, QJsonArray::fromStringList(mood.words));
        all += one;
    }
    return all;
}

QJsonArray caseFiles(const QList<DraftFile> &files)
{
    QJsonArray all;
    for (const DraftFile &file : files) {
        QJsonObject one{{u"name"_s, file.name}};
        if (!file.source.isEmpty())
            one.insert(u"source"_s, file.source);
        else if (file.name.endsWith(".json"_L1) || file.name.endsWith(".txt"_L1))
            one.insert(u"text"_s, QString::fromUtf8(file.bytes));
        else
            one.insert(u"sha1"_s,
                       QString::fromLatin1(
                           QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha1).toHex()));
        all += one;
    }
    return all;
}

QJsonObject casePage(const Draft &draft)
{
    QJsonObject page;
    const auto put = [&page](const char *key, const QJsonValue &value) {
        const bool empty = value.isString() ? value.toString().isEmpty()
                                            : value.isArray() && value.toArray().isEmpty();
        if (!empty)
            page.insert(QLatin1StringView(key), value);
    };
    put("at", draft.page.at.isNull() ? QString() : draft.page.at.toString());
    put("zone", QString::fromLatin1(draft.page.zone));
    if (draft.page.kind != Kind::Page)
        put("kind", QString::fromLatin1(codec::kindName(draft.page.kind)));
    put("source_id", draft.page.origin.id);
    put("title", draft.page.title);
    put("text", draft.text);
    put("tags", QJsonArray::fromStringList(draft.tags));
    put("people", QJsonArray::fromStringList(draft.people));
    put("moods", caseMoods(draft.page.moods));
    put("mood_label", draft.moodLabel);
    put("files", caseFiles(draft.files));
    if (!draft.page.created.isNull() && draft.page.created != draft.page.at)
        put("created", draft.page.created.toString());
    return page;
}

QString caseReason(NotTaken reason)
{
    switch (reason) {
    case NotTaken::NotUnderstood:
        return u"not understood"_s;
    case NotTaken::NoDay:
        return u"no day"_s;
    case NotTaken::Missing:
        return u"missing"_s;
    case NotTaken::Refused:
        return u"refused"_s;
    }
    return {};
}

QByteArray caseFileBytes(const DraftFile &file, Source &source)
{
    if (file.source.isEmpty())
        return file.bytes;
    const auto bytes = source.read(file.source);
    return bytes ? *bytes : QByteArray();
}

} // namespace

Status writeAll(Writer &writer, const Harvest &harvest, Source &source)
{
    Outline outline;
    outline.pages = static_cast<qsizetype>(harvest.pages.size());
    outline.now = Moment{1'774'000'000'000, 3600};
    outline.journal = u"Journal"_s;
    if (const Status begun = writer.begin(outline); !begun)
        return begun;
    std::vector<Page> pages;
    QHash<qint64, QByteArray> files;
    for (const Draft &draft : harvest.pages) {
        pages.push_back(draft.page);
        for (const DraftFile &file : draft.files) {
            const qint64 rid = files.size() + 1;
            files.insert(rid, caseFileBytes(file, source));
            const Attachment attachment{
                {rid, files[rid].size()}, u"application/octet-stream"_s, file.name};
            pages.back().attachments += attachment;
            if (!writer.wantsFilesFirst())
                continue;
            if (const Status put = writer.file(attachment, files[rid]); !put)
                return put;
        }
    }
    for (const OtherRecord &other : harvest.others) {
        RecordOut out;
        out.record = &other.record;
        out.text = other.text;
        if (const Status put = writer.other(out); !put)
            return put;
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
        const Draft &draft = harvest.pages[i];
        PageOut out{&pages[i], draft.text, draft.tags, draft.people, {}};
        out.bytes = [&files](const Attachment &file) -> Result<QByteArray> {
            return files.value(file.blob.rid);
        };
        if (const Status put = writer.page(out); !put)
            return put;
    }
    return writer.finish();
}

QJsonObject comparable(const Harvest &harvest, Source &source)
{
    QJsonObject all = described(harvest);
    QJsonArray pages = all["pages"_L1].toArray();
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QJsonObject page = pages[i].toObject();
        page.remove("source_id"_L1);
        QJsonArray files;
        for (const DraftFile &file : harvest.pages[static_cast<std::size_t>(i)].files) {
            const QByteArray hash =
                QCryptographicHash::hash(caseFileBytes(file, source), QCryptographicHash::Sha1);
            files +=
                QJsonObject{{u"name"_s, file.name}, {u"sha1"_s, QString::fromLatin1(hash.toHex())}};
        }
        if (!files.isEmpty())
            page.insert("files"_L1, files);
        pages[i] = page;
    }
    QJsonObject kept{{u"pages"_s, pages}};
    if (all.contains("others"_L1))
        kept.insert("others"_L1, all["others"_L1]);
    return kept;
}

QByteArray zipOf(const QString &folder)
{
    QByteArray bytes;
    const auto sink = Sink::memory(bytes);
    ZipOut zip(*sink);
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        files += all.next();
    files.sort();
    const QDateTime at(QDate(2026, 3, 29), QTime(12, 0), Qt::UTC);
    bool packed = zip.begin().has_value();
    for (const QString &file : files)
        packed = packed && zip.put(QDir(folder).relativeFilePath(file), caseBytes(file), at);
    return packed && zip.finish() ? bytes : QByteArray();
}

QList<FormatCase> formatCases()
{
    QList<FormatCase> cases;
    const QDir root(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/data"));
    for (const Format *row : formats()) {
        const QDir formatDir(root.filePath(QString::fromLatin1(row->id)));
        for (const QString &name : formatDir.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QDir dir(formatDir.filePath(name));
            FormatCase one{QString::fromLatin1(row->id), name, dir.path(), {}, {}, {}};
            one.options = caseObject(dir.filePath(u"options.json"_s));
            one.expected = caseObject(dir.filePath(u"expected.json"_s));
            for (const QString &entry :
                 dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
                if (entry != "options.json"_L1 && entry != "expected.json"_L1)
                    one.source = dir.filePath(entry);
            }
            cases += one;
        }
    }
    return cases;
}

Result<std::unique_ptr<Source>> sourceOf(const FormatCase &each)
{
    const QFileInfo info(each.source);
    const bool packed = info.isDir() && (info.suffix() == "zip"_L1 || info.suffix() == "daylio"_L1);
    return packed ? Source::fromBytes(info.fileName(), zipOf(each.source))
                  : Source::open(each.source);
}

Result<Harvest> harvestOf(const FormatCase &each)
{
    auto source = sourceOf(each);
    if (!source)
        return fail(source.error());
    ReadOptions options;
    options.local = QTimeZone(each.options["zone"_L1].toString(u"Europe/Berlin"_s).toLatin1());
    options.today = QDate(2026, 3, 29);
    for (const QJsonValue &column : each.options["columns"_L1].toArray())
        options.columns += column.toString();
    options.parts = each.options["parts"_L1].toBool();
    const QByteArray passphrase = each.options["passphrase"_L1].toString().toUtf8();
    const vault::SecureBytes secret(
        std::string_view(passphrase.constData(), static_cast<std::size_t>(passphrase.size())));
    if (!passphrase.isEmpty())
        options.passphrase = &secret;
    Intake intake;
    const Format *row = formatOf(each.format);
    if (const Status read = row->read(**source, options, intake); !read)
        return fail(read.error());
    return intake.take();
}

QJsonObject described(const Harvest &harvest)
{
    QJsonObject all{{u"read"_s, harvest.read}};
    QJsonArray pages;
    for (const Draft &draft : harvest.pages)
        pages += casePage(draft);
    all.insert(u"pages"_s, pages);
    if (!harvest.others.empty())
        all.insert(u"others"_s, static_cast<qint64>(harvest.others.size()));
    QJsonArray notTaken;
    for (const NotTakenItem &item : harvest.notTaken) {
        QJsonObject one{{u"name"_s, item.name}, {u"why"_s, caseReason(item.reason)}};
        if (!item.kept.isEmpty())
            one.insert(u"kept"_s, QString::fromUtf8(item.kept));
        notTaken += one;
    }
    if (!notTaken.isEmpty())
        all.insert(u"not_taken"_s, notTaken);
    QJsonObject moods;
    for (auto label = harvest.moodLabels.cbegin(); label != harvest.moodLabels.cend(); ++label)
        moods.insert(label.key(), label.value());
    if (!moods.isEmpty())
        all.insert(u"moods"_s, moods);
    return all;
}

} // namespace afterword::test
