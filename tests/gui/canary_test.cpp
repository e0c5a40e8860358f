// SPDX-License-Identifier: GPL-3.0-or-later
// No plaintext on disk: the real program on a display of its own, with a home of its own, gets
// distinct canary words as title, text, tag, mood word, own word, search term, name and bytes of a
// file, passphrase and recovery code. Then every file it wrote is searched for each of them in
// seven encodings.
#include "app/journal/store.h"
#include "app/vault/slots.h"
#include "tests/support/x_desktop.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = static_cast<char>(c.unicode() & 0xff);
        const char high = static_cast<char>(c.unicode() >> 8);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

/// What one word looks like in a file that leaks it.
QList<QByteArray> disguises(const QString &word)
{
    const QByteArray utf8 = word.toUtf8();
    QByteArray reversed = utf8;
    std::reverse(reversed.begin(), reversed.end());
    // Base64 of a longer text holds the middle of the word in one of three alignments.
    QList<QByteArray> all{utf8,
                          utf16(word, false),
                          utf16(word, true),
                          utf8.toHex(),
                          utf8.toHex().toUpper(),
                          reversed};
    for (int shift = 0; shift < 3; ++shift) {
        const QByteArray padded = QByteArray(shift, '.') + utf8;
        const QByteArray coded = padded.toBase64(QByteArray::OmitTrailingEquals);
        all << coded.mid(shift == 0 ? 0 : 4, (utf8.size() - 3) / 3 * 4);
    }
    return all;
}

/// "file: canary" for each find under a folder.
QStringList search(const QString &folder, const QHash<QString, QString> &canaries, int *files)
{
    QStringList found;
    QDirIterator all(
        folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++*files;
        const QByteArray bytes = file.readAll() + path.toUtf8();
        for (auto canary = canaries.begin(); canary != canaries.end(); ++canary) {
            for (const QByteArray &disguise : disguises(canary.value())) {
                if (bytes.contains(disguise))
                    found << path.mid(folder.size()) + u": "_s + canary.key();
            }
        }
    }
    return found;
}

} // namespace

class CanaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSearchFindsEachDisguise();
    void nothingReadableIsWritten();

private:
    QByteArray cli(const QStringList &arguments, const QByteArray &input = {});
    [[nodiscard]] bool waitForSave(const QString &file, const QByteArray &before);
    [[nodiscard]] static QByteArray stamp(const QString &file);
    [[nodiscard]] bool addOwnWord(qint64 pid, const QString &file, const QString &word);
    [[nodiscard]] QStringList ownWords(const QString &file) const;

    test::XDesktop m_desktop;
    const QString m_pass = u"glimmer quartz 7 otter plinth"_s;
};

void CanaryTest::theSearchFindsEachDisguise()
{
    // A search that finds nothing would pass for ever.
    QTemporaryDir folder;
    const QString word = u"zanzibarpebble"_s;
    const QByteArray inside = "front " + word.toUtf8() + " back";
    QByteArray turned = inside;
    std::reverse(turned.begin(), turned.end());
    const QList<QByteArray> leaks{inside,
                                  utf16(word, false),
                                  utf16(word, true),
                                  inside.toHex(),
                                  inside.toBase64(),
                                  QByteArray("x" + inside).toBase64(),
                                  QByteArray("xy" + inside).toBase64(),
                                  turned};
    for (const QByteArray &leak : leaks) {
        QFile file(folder.filePath(u"leak"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(leak);
        file.close();
        int files = 0;
        QVERIFY2(!search(folder.path(), {{u"word"_s, word}}, &files).isEmpty(), leak.constData());
        QCOMPARE(files, 1);
    }
}

QByteArray CanaryTest::cli(const QStringList &arguments, const QByteArray &input)
{
    QProcess program;
    program.setProcessEnvironment(m_desktop.environment());
    program.start(QStringLiteral(AFTERWORD_BIN_DIR "/afterword-cli"),
                  arguments + QStringList{u"--passphrase-fd"_s, u"0"_s});
    program.write(m_pass.toUtf8() + '\n' + input);
    program.closeWriteChannel();
    if (!program.waitForFinished(patience) || program.exitCode() != 0) {
        qWarning("afterword-cli %s: %d %s",
                 qPrintable(arguments.value(0)),
                 program.exitCode(),
                 program.readAllStandardError().constData());
        return {};
    }
    return program.readAllStandardOutput();
}

QByteArray CanaryTest::stamp(const QString &path)
{
    // SQLite counts its transactions in bytes 24 to 27; reading a copy of them needs no lock.
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.seek(24) ? file.read(4) : QByteArray();
}

bool CanaryTest::waitForSave(const QString &file, const QByteArray &before)
{
    return QTest::qWaitFor([&]() { return stamp(file) != before; }, patience);
}

/// By the keyboard, from the menu on a word that no dictionary knows.
bool CanaryTest::addOwnWord(qint64 pid, const QString &file, const QString &word)
{
    m_desktop.key(u"ctrl+1"_s);
    QByteArray before = stamp(file);
    if (!m_desktop.openMenu(pid, u"shift+F10"_s))
        return false;
    m_desktop.key(u"m"_s); // "Mark unknown words", which is off at first
    if (!waitForSave(file, before))
        return false;
    before = stamp(file);
    m_desktop.type(u' ' + word + u' ');
    if (!waitForSave(file, before))
        return false;
    m_desktop.key(u"Left"_s); // behind the word, which is looked at now and not typed
    before = stamp(file);
    const auto added = [&]() {
        if (!m_desktop.openMenu(pid, u"shift+F10"_s))
            return false;
        m_desktop.key(u"a"_s); // "Add to my words"; nothing in the menu of a word not yet judged
        if (QTest::qWaitFor([&]() { return stamp(file) != before; }, 2'000))
            return true;
        m_desktop.key(u"Escape"_s);
        return false;
    };
    return QTest::qWaitFor(added, patience);
}

QStringList CanaryTest::ownWords(const QString &file) const
{
    auto opened = vault::Vault::open(file.toStdString());
    const QByteArray pass = m_pass.toUtf8();
    const vault::SecureBytes secret({pass.constData(), static_cast<std::size_t>(pass.size())});
    if (!opened)
        return {};
    auto key = vault::recoverMasterKey((*opened)->slots(), vault::SlotType::Passphrase, secret);
    if (!key || !(*opened)->unlock(std::move(*key)))
        return {};
    Store store(std::move(*opened));
    const auto contents = store.load();
    return contents ? contents->dictionary.words : QStringList();
}

void CanaryTest::nothingReadableIsWritten()
{
    QVERIFY2(m_desktop.start(), qPrintable(m_desktop.problem()));
    const QString file = m_desktop.home() + u"/home/journal.afterword"_s;
    const QByteArray made = cli({u"new"_s, file});
    static const QRegularExpression codeShape(u"([0-9A-Z]{5}-){6}[0-9A-Z]{5}"_s);
    const QString code = codeShape.match(QString::fromUtf8(made)).captured();
    QVERIFY(!code.isEmpty());
    QHash<QString, QString> canaries{{u"title"_s, u"marzipanlantern"_s},
                                     {u"text"_s, u"zanzibarpebble"_s},
                                     {u"typed"_s, u"thimblecomet"_s},
                                     {u"own word"_s, u"saffronledger"_s},
                                     {u"tag"_s, u"velvetharbour"_s},
                                     {u"typed tag"_s, u"copperorchid"_s},
                                     {u"mood word"_s, u"nostalgic"_s},
                                     {u"search"_s, u"juniperwaltz"_s},
                                     {u"attached name"_s, u"saffronwindmill"_s},
                                     {u"attached bytes"_s, u"pepperbalustrade"_s},
                                     {u"passphrase"_s, m_pass},
                                     {u"passphrase word"_s, u"glimmer quartz"_s},
                                     {u"code"_s, code},
                                     {u"code without hyphens"_s, QString(code).remove(u'-')}};
    QVERIFY(!cli({u"add"_s,
                  file,
                  u"--title"_s,
                  canaries[u"title"_s],
                  u"--mood"_s,
                  u"1,-1"_s,
                  u"--feel"_s,
                  canaries[u"mood word"_s],
                  u"--tag"_s,
                  canaries[u"tag"_s]},
                 canaries[u"text"_s].toUtf8())
                 .isEmpty());
    QVERIFY(!cli({u"search"_s, file, canaries[u"text"_s], u"--json"_s}).isEmpty());

    QProcess window;
    window.setProcessEnvironment(m_desktop.environment());
    window.start(QStringLiteral(AFTERWORD_BIN_DIR "/afterword"), {file});
    QVERIFY(window.waitForStarted());
    const qint64 pid = window.processId();
    QVERIFY(m_desktop.waitForWindow(pid));
    QByteArray before = stamp(file);
    m_desktop.type(m_pass);
    m_desktop.key(u"Return"_s);
    QVERIFY(waitForSave(file, before)); // the sealed list of openings
    before = stamp(file);
    const auto typed = [&]() {
        m_desktop.type(canaries[u"typed"_s]);
        return QTest::qWaitFor([&]() { return stamp(file) != before; }, 5'000);
    };
    QVERIFY(QTest::qWaitFor(typed, patience));
    m_desktop.key(u"ctrl+shift+t"_s);
    m_desktop.type(canaries[u"typed tag"_s]);
    before = stamp(file);
    m_desktop.key(u"Return"_s);
    QVERIFY(waitForSave(file, before));
    QVERIFY(addOwnWord(pid, file, canaries[u"own word"_s]));
    before = stamp(file);
    QVERIFY(m_desktop.giveFile(canaries[u"attached name"_s] + u".txt"_s,
                               canaries[u"attached bytes"_s].toUtf8()));
    QVERIFY(waitForSave(file, before));
    m_desktop.key(u"ctrl+f"_s);
    m_desktop.type(canaries[u"search"_s]);
    m_desktop.key(u"ctrl+l"_s);

    // The lock ends the process image: the same process, started anew at its lock screen.
    const auto relaunched = [pid]() {
        QFile line(u"/proc/%1/cmdline"_s.arg(pid));
        return line.open(QIODevice::ReadOnly) && line.readAll().contains("--locked");
    };
    QVERIFY(QTest::qWaitFor(relaunched, patience));
    QVERIFY(m_desktop.waitForWindow(pid));
    before = stamp(file);
    m_desktop.type(m_pass);
    m_desktop.key(u"Return"_s);
    QVERIFY(waitForSave(file, before));
    m_desktop.key(u"ctrl+q"_s);
    QVERIFY(window.waitForFinished(patience));
    QCOMPARE(window.exitCode(), 0);

    // It really was typed into the journal.
    const QJsonArray pages = QJsonDocument::fromJson(cli({u"list"_s, file, u"--json"_s})).array();
    QString all;
    QStringList tags;
    QByteArray shown;
    for (const QJsonValue &page : pages) {
        all += page.toObject().value(u"first"_s).toString() + u'\n';
        shown += cli({u"show"_s, file, page.toObject().value(u"id"_s).toString(), u"--json"_s});
        for (const QJsonValue &tag : page.toObject().value(u"tags"_s).toArray())
            tags << tag.toString();
    }
    QVERIFY2(all.contains(canaries[u"typed"_s]), "the typed words did not arrive");
    QVERIFY2(tags.contains(canaries[u"typed tag"_s]), "the typed tag did not arrive");
    QVERIFY2(ownWords(file).contains(canaries[u"own word"_s]), "the own word did not arrive");

    QVERIFY2(shown.contains(canaries[u"attached name"_s].toUtf8()), "the file did not arrive");

    int files = 0;
    const QStringList found = search(m_desktop.home(), canaries, &files);
    QVERIFY(files > 0);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    // And the private folders are gone.
    QVERIFY(QDir(m_desktop.home() + u"/runtime"_s)
                .entryList({u"afterword*"_s}, QDir::AllEntries | QDir::NoDotAndDotDot)
                .isEmpty());
}

QTEST_GUILESS_MAIN(CanaryTest)
#include "canary_test.moc"
