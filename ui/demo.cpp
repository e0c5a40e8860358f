// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo.h"

#include "app/base/process.h"
#include "app/journal/demo.h"
#include "app/journal/store.h"

#include <QDir>
#include <QFile>

namespace afterword::demo {

namespace {

using namespace Qt::StringLiterals;

Status fill(const QString &path, const Moment &now, vault::KdfCost cost)
{
    auto sample = loadDemo(now);
    if (!sample)
        return fail(sample.error());
    vault::CreateOptions how;
    how.passphraseCost = cost;
    const vault::SecureBytes secret(passphrase().toStdString());
    auto made = vault::Vault::create(path.toStdString(), secret, how);
    if (!made)
        return fail(made.error());
    Store store(std::move(*made));
    store.setClock([now]() { return now; });
    for (Tag &tag : sample->tags) {
        if (auto saved = store.save(tag); !saved)
            return fail(saved.error());
    }
    for (LifeMark &mark : sample->marks) {
        if (auto saved = store.save(mark); !saved)
            return fail(saved.error());
    }
    for (const auto &[letter, text] : sample->letters) {
        store.setClock([at = letter.edited]() { return at; });
        if (auto saved = store.keep(letter, text); !saved)
            return fail(saved.error());
    }
    store.setClock([now]() { return now; });
    if (auto saved = store.saveMany(std::move(sample->pages)); !saved)
        return saved;
    return store.vault().close();
}

} // namespace

QString passphrase()
{
    return u"late trains and tangerines"_s;
}

Result<QString> folder(const QString &purpose)
{
    auto made = process::ownFolder(purpose.toStdString());
    if (!made)
        return fail(made.error());
    return QString::fromStdString(*made);
}

Result<QString> journal(const QString &folder, const Moment &now, vault::KdfCost cost)
{
    QString path = folder + u"/sample.afterword"_s;
    if (QFile::exists(path))
        return path;
    if (auto filled = fill(path, now, cost); !filled)
        return fail(filled.error());
    return path;
}

void removeFolder(const QString &folder)
{
    QDir(folder).removeRecursively();
}

} // namespace afterword::demo
