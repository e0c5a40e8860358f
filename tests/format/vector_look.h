// SPDX-License-Identifier: GPL-3.0-or-later
// A test vector of the vault format (make_vectors.py), and what this program makes of its file, in
// the members that reader.py prints. Header only. Thread and owner: the test.
#pragma once

#include "app/journal/json.h"
#include "app/vault/vault.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace afterword::vector {

struct VectorFile
{
    QString name;
    QMap<QByteArray, QByteArray> head;
    QByteArray json;
    QByteArray vault;
    QString mistake; ///< empty when the file is as it must be

    [[nodiscard]] QByteArray word(const char *key, int index) const
    {
        return head.value(key).split(' ').value(index);
    }

    [[nodiscard]] bool isReal() const { return head.value("window") == "real"; }

    [[nodiscard]] QByteArray typed() const { return QByteArray::fromHex(word("secret", 1)); }
};

inline QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

inline VectorFile readVector(const QString &path)
{
    VectorFile out;
    out.name = path.section(u'/', -1);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        out.mistake = QStringLiteral("cannot be read");
        return out;
    }
    const QByteArray all = file.readAll();
    const qsizetype end = all.indexOf("\n\n");
    const QList<QByteArray> lines = all.left(end).split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(": ");
        out.head[line.left(colon)] = line.mid(colon + 2);
    }
    const QList<QByteArray> keys{"expect", "fact", "json", "secret", "vault", "window"};
    if (out.head.keys() != keys) {
        out.mistake = QStringLiteral("another head");
        return out;
    }
    const qint64 size = out.word("json", 0).toLongLong() + 1 + out.word("vault", 0).toLongLong();
    QByteArray packed(4, '\0'); // qUncompress wants the size first, big-endian
    for (int i = 0; i < 4; ++i)
        packed[i] = static_cast<char>(static_cast<quint64>(size) >> (24 - 8 * i) & 0xffU);
    const QByteArray content = qUncompress(packed + all.mid(end + 2));
    const qsizetype line = content.indexOf('\n');
    out.json = content.left(line);
    out.vault = content.mid(line + 1);
    if (content.size() != size || sha256(out.json) != out.word("json", 1)
        || sha256(out.vault) != out.word("vault", 1))
        out.mistake = QStringLiteral("other bytes than its head says");
    return out;
}

inline QStringList vectorsIn(const char *folder)
{
    const QDir dir(QStringLiteral(AFTERWORD_SOURCE_DIR "/tests/format/")
                   + QString::fromUtf8(folder));
    QStringList out;
    const QStringList names = dir.entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &name : names)
        out.push_back(dir.filePath(name));
    return out;
}

/// The exit code of the command line for an error on the way in.
inline int exitOf(Errc code)
{
    const QMap<Errc, int> codes{{Errc::WrongPassphrase, 3},
                                {Errc::Damaged, 4},
                                {Errc::NotAVault, 5},
                                {Errc::NewerFormat, 6},
                                {Errc::TooCostly, 7}};
    return codes.value(code, 2);
}

inline QJsonObject ended(const char *outcome, const Error &error)
{
    const QMap<int, QString> known{{3, QStringLiteral("wrong passphrase")},
                                   {6, QStringLiteral("newer")},
                                   {7, QStringLiteral("too costly")}};
    const int exit = exitOf(error.code);
    return {{QStringLiteral("outcome"), known.value(exit, QString::fromUtf8(outcome))},
            {QStringLiteral("exit"), exit}};
}

/// One object and nothing behind it, as the program reads records.
inline bool isObject(std::string_view text)
{
    json::Reader reader(text);
    if (reader.peek() != '{')
        return false;
    reader.skip();
    return reader.finish();
}

inline bool isHidden(std::string_view object)
{
    json::Reader reader(object);
    reader.beginObject();
    json::Key key;
    while (reader.nextMember(key)) {
        if (key != "type") {
            reader.skip();
            continue;
        }
        const std::string_view type = reader.string();
        return type == "filler" || type == "root";
    }
    return false;
}

/// Everything in an unlocked vault: records, blobs, damaged rows.
class Inside final
{
public:
    explicit Inside(vault::Vault &vault)
        : m_vault(vault)
    {
        const auto report = vault.check(true).value();
        for (const auto &[table, rid] : report.damaged)
            m_damaged.push_back({table, rid});
        for (const vault::Table table : {vault::Table::Header, vault::Table::Blob})
            look(table);
        std::sort(m_damaged.begin(), m_damaged.end());
    }

    [[nodiscard]] QJsonArray records() const { return m_records; }

    [[nodiscard]] QJsonArray blobs() const { return m_blobs; }

    [[nodiscard]] QJsonArray damaged() const
    {
        QJsonArray out;
        for (const auto &[table, rid] : m_damaged) {
            const char *name = table == vault::Table::Header ? "h" : "b";
            out.push_back(QJsonArray{QString::fromUtf8(name), QString::number(rid)});
        }
        return out;
    }

private:
    void look(vault::Table table)
    {
        const vault::Opener opener = m_vault.opener();
        const auto rows = m_vault.sealedRows(table, 0, 1 << 20).value();
        for (const vault::SealedRow &row : rows) {
            const auto content = opener.open(row);
            if (!content)
                continue; // check() has listed it
            const std::size_t end = content->find('\n');
            const bool blob = table == vault::Table::Blob;
            const std::string_view object =
                std::string_view(*content).substr(0, blob ? end : std::string::npos);
            if ((blob && end == std::string::npos) || !isObject(object))
                m_damaged.push_back({table, row.rid});
            else if (!isHidden(object))
                add(table, row.rid, *content, object);
        }
    }

    void
    add(vault::Table table, vault::RowId rid, const std::string &content, std::string_view object)
    {
        const QString number = QString::number(rid);
        const QString text =
            QString::fromUtf8(object.data(), static_cast<qsizetype>(object.size()));
        if (table == vault::Table::Header) {
            m_records.push_back(
                QJsonObject{{QStringLiteral("rid"), number}, {QStringLiteral("json"), text}});
            return;
        }
        const auto size = static_cast<qint64>(content.size() - object.size() - 1);
        const QByteArray hash = sha256(QByteArray::fromStdString(content));
        m_blobs.push_back(QJsonObject{{QStringLiteral("rid"), number},
                                      {QStringLiteral("line"), text},
                                      {QStringLiteral("size"), size},
                                      {QStringLiteral("sha256"), QString::fromUtf8(hash)}});
    }

    vault::Vault &m_vault;
    QJsonArray m_records;
    QJsonArray m_blobs;
    std::vector<std::pair<vault::Table, vault::RowId>> m_damaged;
};

inline QJsonObject everythingIn(vault::Vault &vault)
{
    const Inside inside(vault);
    const bool damaged = !inside.damaged().isEmpty();
    const QString outcome = !vault.isWhole() ? QStringLiteral("manifest mismatch")
                            : damaged        ? QStringLiteral("record damaged")
                                             : QStringLiteral("opens");
    QJsonArray slots;
    for (const vault::SlotInfo &slot : vault.slots().info()) {
        const bool code = slot.type == vault::SlotType::Recovery;
        slots.push_back(QJsonArray{static_cast<qint64>(slot.n),
                                   QString::fromUtf8(code ? "recovery" : "passphrase"),
                                   static_cast<qint64>(slot.t),
                                   static_cast<qint64>(slot.memoryKiB)});
    }
    return {{QStringLiteral("outcome"), outcome},
            {QStringLiteral("exit"), vault.isWhole() && !damaged ? 0 : 1},
            {QStringLiteral("commit"), QString::number(vault.commitCounter())},
            {QStringLiteral("slots"), slots},
            {QStringLiteral("records"), inside.records()},
            {QStringLiteral("blobs"), inside.blobs()},
            {QStringLiteral("damaged"), inside.damaged()}};
}

/// What the program makes of the file: the members of reader.py's answer that the vault tells.
inline QJsonObject lookInto(const QString &path, const QByteArray &kind, const QByteArray &typed)
{
    auto opened = vault::Vault::open(path.toStdString());
    if (!opened)
        return ended(opened.error().detail == "vault header" ? "header failure" : "refused",
                     opened.error());
    const auto type = kind == "recovery" ? vault::SlotType::Recovery : vault::SlotType::Passphrase;
    auto key =
        vault::recoverMasterKey((*opened)->slots(), type, vault::SecureBytes(typed.toStdString()));
    if (!key)
        return ended("slot failure", key.error());
    if (const Status done = (*opened)->checkStructure(); !done)
        return ended("refused", done.error());
    if (const Status done = (*opened)->unlock(std::move(*key)); !done)
        return ended("manifest mismatch", done.error());
    return everythingIn(**opened);
}

/// What a reader told, without what only readers tell.
inline QJsonObject comparable(const QByteArray &json)
{
    QJsonObject out = QJsonDocument::fromJson(json).object();
    for (const char *key : {"vault", "generation", "disagree", "files"})
        out.remove(QLatin1StringView(key));
    if (out.value(QStringLiteral("commit")).isNull())
        out[QStringLiteral("commit")] = QStringLiteral("0"); // no manifest: the vault knows of none
    QJsonArray blobs;
    for (const QJsonValueConstRef blob : out.value(QStringLiteral("blobs")).toArray()) {
        QJsonObject one = blob.toObject();
        one.remove(QStringLiteral("text")); // its hash is compared
        blobs.push_back(one);
    }
    if (out.contains(QStringLiteral("blobs")))
        out[QStringLiteral("blobs")] = blobs;
    return out;
}

} // namespace afterword::vector
