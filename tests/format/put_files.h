// SPDX-License-Identifier: GPL-3.0-or-later
// Puts files into a journal the way the program does, for others to read. Header only. Thread: the
// test.
#pragma once

#include "app/journal/attachments.h"
#include "tests/cli/cli_fixture.h"

namespace afterword::vector {

/// Two files on every page; the bytes are not what their names say, which is nobody's business.
inline void putFiles(const CliHouse &house, const QByteArray &code)
{
    auto vault = vault::Vault::open(house.file().toStdString()).value();
    auto key = vault::recoverMasterKey(
        vault->slots(), vault::SlotType::Recovery, vault::SecureBytes(code.toStdString()));
    if (!key || !vault->unlock(std::move(*key)))
        qFatal("the journal does not open");
    Store store(std::move(vault));
    const auto pages = store.load().value().pages;
    for (Page page : pages) {
        for (const qsizetype size : {150'000, 7}) {
            const QByteArray bytes(size, static_cast<char>(size));
            const FileFace face{
                page.id, size, QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256)};
            auto ref = store.attachments().find(face).value();
            if (!ref) {
                const Incoming file = store.attachments().begin(face);
                if (!store.attachments().add(file, bytes))
                    qFatal("a part was not saved");
                ref = store.attachments().finish(file).value();
            }
            const bool large = size > 7;
            page.attachments.append(
                {*ref,
                 large ? QStringLiteral("image/png") : QStringLiteral("text/plain"),
                 large ? QStringLiteral("sea.png") : QStringLiteral("notes")});
        }
        if (!store.saveHeader(page))
            qFatal("a page was not saved");
    }
}

} // namespace afterword::vector
