// SPDX-License-Identifier: GPL-3.0-or-later
// What the vault's tests share: a folder of their own, vaults of the lowest key cost, and the
// bytes of the file. Header only. Thread and owner: the test.
#pragma once

#include "app/vault/recovery_code.h"
#include "app/vault/vault.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <map>

namespace afterword::vault {

inline SecureBytes passphrase()
{
    return SecureBytes("correct horse battery staple");
}

/// Always the same code.
inline SecureBytes recoveryCode()
{
    return makeRecoveryCode([](std::span<std::uint8_t> out) {
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = static_cast<std::uint8_t>(7 * i + 3);
    });
}

inline CreateOptions cheapOptions()
{
    CreateOptions options;
    options.passphraseCost = KdfCost::make(1, 8).value();
    return options;
}

/// A folder that goes away with its vault `journal.afterword`. A value that must is taken with
/// value(): an error then ends the test program, loudly.
class TestFolder final
{
public:
    [[nodiscard]] QString name() const { return QStringLiteral("journal.afterword"); }

    [[nodiscard]] std::string path(const char *file) const
    {
        return m_folder.filePath(QString::fromUtf8(file)).toStdString();
    }

    [[nodiscard]] std::string file() const { return m_folder.filePath(name()).toStdString(); }

    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] QStringList entries() const
    {
        return QDir(m_folder.path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    [[nodiscard]] QByteArray bytes() const
    {
        QFile in(m_folder.filePath(name()));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    void setBytes(const QByteArray &bytes) const
    {
        QFile out(m_folder.filePath(name()));
        if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate)
            || out.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
    }

    std::unique_ptr<Vault> create(const SecureBytes &secret = passphrase()) const
    {
        return Vault::create(file(), secret, cheapOptions()).value();
    }

    [[nodiscard]] Result<std::unique_ptr<Vault>> tryUnlocked() const
    {
        Result<std::unique_ptr<Vault>> vault = Vault::open(file());
        if (!vault)
            return vault;
        Result<SecureBytes> key =
            recoverMasterKey((*vault)->slots(), SlotType::Passphrase, passphrase());
        if (!key)
            return fail(key.error());
        if (const Status done = (*vault)->unlock(std::move(*key)); !done)
            return fail(done.error());
        return vault;
    }

    [[nodiscard]] std::unique_ptr<Vault> openUnlocked() const { return tryUnlocked().value(); }

private:
    QTemporaryDir m_folder;
};

/// A step of the test's own that must succeed.
inline void require(const Status &status)
{
    if (!status)
        qFatal(
            "error %d: %s", static_cast<int>(status.error().code), status.error().detail.c_str());
}

inline RowId insert(Vault &vault, Table table, const std::string &content)
{
    const RowChange change{RowChange::Op::Insert, table, vault.newRowId(table), content};
    require(vault.commit({&change, 1}));
    return change.rid;
}

/// Everything that opens.
inline std::map<RowId, std::string> contentsOf(Vault &vault, Table table)
{
    std::map<RowId, std::string> out;
    const Opener opener = vault.opener();
    const std::vector<SealedRow> rows = vault.sealedRows(table, 0, 1 << 20).value();
    for (const SealedRow &row : rows) {
        if (auto content = opener.open(row))
            out[row.rid] = std::move(*content);
    }
    return out;
}

} // namespace afterword::vault
