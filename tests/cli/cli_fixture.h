// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real afterword-cli as a process and hands its secrets over by descriptor or by a
// terminal of its own. Header only. Thread: the test.
#pragma once

#include "app/journal/store.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <functional>
#include <unistd.h>

namespace afterword {

struct CliResult
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonArray list() const { return QJsonDocument::fromJson(out).array(); }

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }

    [[nodiscard]] QString line() const { return QString::fromUtf8(out).trimmed(); }
};

/// A folder with a journal and the program beside it.
class CliHouse final
{
public:
    static QByteArray secret() { return "correct horse battery staple"; }

    static QString program() { return QStringLiteral(AFTERWORD_BIN_DIR "/afterword-cli"); }

    CliHouse() { QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)); }

    [[nodiscard]] QString file(const char *name = "journal.afterword") const
    {
        return m_folder.filePath(QString::fromUtf8(name));
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }

    /// Runs it with this standard input; `inChild` happens in the new process before it starts.
    static CliResult run(const QStringList &words,
                         const QByteArray &input = {},
                         const std::function<void()> &inChild = {})
    {
        QProcess process;
        if (inChild)
            process.setChildProcessModifier(inChild);
        process.start(program(), words);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
            qFatal("afterword-cli did not end");
        return {
            process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// A command on the journal, the passphrase in the first line of standard input.
    [[nodiscard]] CliResult
    open(const char *command, const QStringList &more = {}, const QByteArray &input = {}) const
    {
        QStringList words{QString::fromUtf8(command), file()};
        words += more;
        words += {QStringLiteral("--passphrase-fd"), QStringLiteral("0")};
        return run(words, secret() + '\n' + input);
    }

    /// Makes the journal; returns the recovery code that was printed.
    QByteArray make() const
    {
        const CliResult made = open("new", {QStringLiteral("--kdf"), QStringLiteral("1,8KiB")});
        if (made.code != 0)
            qFatal("new failed: %s", made.err.constData());
        return made.out.trimmed();
    }

    /// Changes the file behind the program's back.
    void sql(const QByteArray &statement) const
    {
        sqlite3 *db = nullptr;
        if (sqlite3_open(file().toUtf8().constData(), &db) != SQLITE_OK
            || sqlite3_exec(db, statement.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("sql: %s", sqlite3_errmsg(db));
        sqlite3_close(db);
    }

    /// Overwrites the ciphertext of the only page's text.
    void damageBody() const
    {
        auto vault = vault::Vault::open(file().toStdString()).value();
        auto key = vault::recoverMasterKey(vault->slots(),
                                           vault::SlotType::Passphrase,
                                           vault::SecureBytes(secret().toStdString()));
        if (!key || !vault->unlock(std::move(*key)))
            qFatal("the test journal does not open");
        Store store(std::move(vault));
        const qint64 rid = store.load().value().pages.front().body.rid;
        if (!store.vault().close())
            qFatal("the test journal does not close");
        sql("UPDATE b SET c = zeroblob(length(c)) WHERE rid = " + QByteArray::number(rid));
    }

    void writeFile(const QByteArray &bytes) const
    {
        QFile out(file());
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate)
            || out.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
    }

private:
    QTemporaryDir m_folder;
};

} // namespace afterword
