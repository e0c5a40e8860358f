// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the house's walls: reads every #include of app/ and ui/ against the table of
// app/README.md, and refuses nested event loops, foreign C libraries outside their room, overlong
// files and files without a licence line.
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Source
{
    QString path; // from the project's root
    QString text;
};

QList<Source> sources()
{
    QList<Source> all;
    const QString root = QStringLiteral(AFTERWORD_SOURCE_DIR "/");
    for (const QString &top : {u"app"_s, u"ui"_s}) {
        QDirIterator files(
            root + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all.append({file.fileName().mid(root.size()), QString::fromUtf8(file.readAll())});
        }
    }
    return all;
}

/// "app/vault", "ui/write", or "app" and "ui" for files that lie directly in them.
QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

/// Which folders a folder may include, beside itself.
const QHash<QString, QSet<QString>> &table()
{
    static const QSet<QString> allOfApp{u"app"_s,
                                        u"app/base"_s,
                                        u"app/vault"_s,
                                        u"app/journal"_s,
                                        u"app/search"_s,
                                        u"app/reflect"_s,
                                        u"app/timeline"_s,
                                        u"app/care"_s,
                                        u"app/spell"_s,
                                        u"app/exchange"_s,
                                        u"app/paper"_s};
    static const QSet<QString> appButVault = []() {
        QSet<QString> most = allOfApp;
        most.remove(u"app/vault"_s);
        return most;
    }();
    static const auto withShared = []() {
        QSet<QString> set = appButVault;
        set << u"ui/shared"_s << u"ui"_s;
        return set;
    }();
    static const auto forWindow = []() {
        QSet<QString> set = allOfApp;
        set << u"ui/shared"_s;
        return set;
    }();
    static const auto forShared = []() {
        QSet<QString> set = appButVault;
        set << u"ui"_s;
        return set;
    }();
    static const QHash<QString, QSet<QString>> allowed{
        {u"app/base"_s, {}},
        {u"app/vault"_s, {u"app/base"_s}},
        {u"app/journal"_s, {u"app/base"_s, u"app/vault"_s}},
        {u"app/search"_s, {u"app/base"_s, u"app/journal"_s}},
        {u"app/reflect"_s, {u"app/base"_s, u"app/journal"_s}},
        {u"app/timeline"_s, {u"app/base"_s, u"app/journal"_s}},
        {u"app/care"_s, {u"app/base"_s}},
        {u"app/spell"_s, {u"app/base"_s}},
        {u"app/exchange"_s, {u"app/base"_s, u"app/journal"_s}},
        {u"app/paper"_s,
         {u"app/base"_s, u"app/journal"_s, u"app/reflect"_s, u"app/timeline"_s, u"app/exchange"_s}},
        {u"app"_s, allOfApp},
        {u"app/cli"_s, allOfApp},
        {u"ui"_s, forWindow},
        {u"ui/shared"_s, forShared},
        {u"ui/unlock"_s, withShared},
        {u"ui/write"_s, withShared},
        {u"ui/journal"_s, withShared},
        {u"ui/reflect"_s, withShared},
        {u"ui/letters"_s, withShared},
        {u"ui/timeline"_s, withShared},
        {u"ui/settings"_s, withShared},
        {u"ui/support"_s, withShared},
        {u"ui/help"_s, withShared},
    };
    return allowed;
}

/// Single headers that may cross where their folder may not, each with its reason.
bool isNamedException(const QString &file, const QString &included)
{
    // Passphrases and codes live in guarded memory from the key press to the key derivation.
    if (included == "app/vault/secure_bytes.h"_L1)
        return file.startsWith("ui/shared/secret_"_L1) || file.startsWith("ui/shared/recovery_"_L1)
               || file.startsWith("app/care/strength"_L1)
               || file.startsWith("app/care/suggestion"_L1) || file.startsWith("ui/unlock/"_L1)
               || file.startsWith("ui/settings/key_"_L1)
               || file == "app/exchange/format.h"_L1 // of a source that is encrypted
               || file == "app/exchange/foreign_crypto.h"_L1;
    // The gate and the settings of keys make, show and check the recovery code.
    if (included == "app/vault/recovery_code.h"_L1 || included == "app/vault/slots.h"_L1)
        return file.startsWith("ui/unlock/"_L1) || file.startsWith("ui/shared/recovery_"_L1)
               || file.startsWith("ui/settings/key_"_L1)
               || (file.startsWith("app/care/suggestion"_L1) // the system's random source
                   && included == "app/vault/slots.h"_L1);
    return false;
}

/// Of ui/ itself a room and the shared widgets see only these.
bool isFaceOfWindow(const QString &included)
{
    static const QSet<QString> face{u"ui/room.h"_s, u"ui/rooms.h"_s, u"ui/theme.h"_s};
    return face.contains(included);
}

} // namespace

class LayeringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesPointOneWay();
    void vaultHasNoQt();
    void foreignLibrariesStayInTheirRoom();
    void noNestedEventLoops();
    void namespacesAreNotPouredOut();
    void filesAreShortAndLicensed();
    void nothingReachesTheNetwork();
};

void LayeringTest::includesPointOneWay()
{
    static const QRegularExpression include(u"^#include \"([^\"]+)\""_s,
                                            QRegularExpression::MultilineOption);
    int seen = 0;
    QStringList wrong;
    for (const Source &source : sources()) {
        const QString folder = folderOf(source.path);
        QVERIFY2(table().contains(folder), qPrintable(u"no row for "_s + folder));
        auto found = include.globalMatch(source.text);
        while (found.hasNext()) {
            const QString included = found.next().captured(1);
            if (included.endsWith(".moc"_L1))
                continue;
            ++seen;
            const QString target = folderOf(included);
            const bool toWindow = target == "ui"_L1 && folder != "ui"_L1;
            const bool allowed = target == folder || table().value(folder).contains(target);
            if ((!allowed || (toWindow && !isFaceOfWindow(included)))
                && !isNamedException(source.path, included))
                wrong << source.path + u" includes "_s + included;
        }
    }
    QVERIFY(seen > 50); // a reader that finds nothing would pass for ever
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void LayeringTest::vaultHasNoQt()
{
    for (const Source &source : sources()) {
        if (source.path.startsWith("app/vault/"_L1))
            QVERIFY2(!source.text.contains("#include <Q"_L1), qPrintable(source.path));
    }
}

void LayeringTest::foreignLibrariesStayInTheirRoom()
{
    for (const Source &source : sources()) {
        const bool foreign = source.text.contains("#include <sodium"_L1)
                             || source.text.contains("#include <sqlite3"_L1);
        QVERIFY2(!foreign || source.path.startsWith("app/vault/"_L1)
                     || (source.path == "app/exchange/foreign_sqlite.cpp"_L1
                         && !source.text.contains("#include <sodium"_L1)),
                 qPrintable(source.path));
        // What reads other programs' files is one file's business each.
        static const QHash<QString, QString> rooms{
            {u"#include <archive"_s, u"app/exchange/archive.cpp"_s},
            {u"#include <gcrypt"_s, u"app/exchange/foreign_crypto.cpp"_s},
            {u"#include <gumbo"_s, u"app/exchange/html_text.cpp"_s},
            {u"#include <md4c"_s, u"app/paper/markup.cpp"_s},
            {u"#include <yaml-cpp"_s, u"app/exchange/yaml.cpp"_s},
        };
        for (auto room = rooms.cbegin(); room != rooms.cend(); ++room)
            QVERIFY2(!source.text.contains(room.key()) || source.path == room.value(),
                     qPrintable(source.path));
        // hunspell is one file's business.
        QVERIFY2(!source.text.contains("#include <hunspell"_L1)
                     || source.path == "app/spell/dictionary.cpp"_L1,
                 qPrintable(source.path));
        // A header of ours never drags a C library along.
        QVERIFY2(!foreign || !source.path.endsWith(".h"_L1)
                     || source.path.startsWith("app/vault/"_L1),
                 qPrintable(source.path));
    }
}

void LayeringTest::noNestedEventLoops()
{
    static const QRegularExpression nested(
        u"\\bQEventLoop\\b|\\bprocessEvents\\b|[.>]exec\\(\\)|waitForFinished\\(\\)"_s);
    for (const Source &source : sources()) {
        const bool ui = source.path.startsWith("ui/"_L1);
        if (ui)
            QVERIFY2(!nested.match(source.text).hasMatch(), qPrintable(source.path));
        QVERIFY2(!source.text.contains("SIGNAL("_L1), qPrintable(source.path));
    }
}

/// Namespaces of literals are made to be used whole; main() is outside of ours.
void LayeringTest::namespacesAreNotPouredOut()
{
    static const QRegularExpression whole(u"\\busing namespace ([\\w:]+);"_s);
    int seen = 0;
    for (const Source &source : sources()) {
        auto found = whole.globalMatch(source.text);
        while (found.hasNext()) {
            ++seen;
            const QString name = found.next().captured(1);
            const bool literals =
                name == "Qt::StringLiterals"_L1 || name == "std::chrono_literals"_L1;
            QVERIFY2(literals || (name == "afterword"_L1 && source.path.endsWith("main.cpp"_L1)),
                     qPrintable(source.path));
        }
    }
    QVERIFY(seen > 10);
}

void LayeringTest::filesAreShortAndLicensed()
{
    for (const Source &source : sources()) {
        QVERIFY2(source.text.count(u'\n') <= 400, qPrintable(source.path));
        QVERIFY2(source.text.startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1),
                 qPrintable(source.path));
        if (source.path.endsWith(".h"_L1))
            QVERIFY2(source.text.contains("#pragma once"_L1), qPrintable(source.path));
    }
}

void LayeringTest::nothingReachesTheNetwork()
{
    static const QRegularExpression network(
        u"QtNetwork|QNetwork|QTcpSocket|QUdpSocket|QSslSocket|AF_INET|getaddrinfo|curl_"_s);
    for (const Source &source : sources())
        QVERIFY2(!network.match(source.text).hasMatch(), qPrintable(source.path));
}

QTEST_GUILESS_MAIN(LayeringTest)
#include "layering_test.moc"
