// SPDX-License-Identifier: GPL-3.0-or-later
// Two copies of one journal as a sync tool leaves them: a real file, copied byte by byte, each
// opened as a Store of its own. Header only. Thread: the test.
#pragma once

#include "app/exchange/merge.h"
#include "app/journal/attachments.h"
#include "tests/journal/journal_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace afterword {

class TwoCopies final
{
public:
    /// One journal, open; `there` comes with part().
    TwoCopies()
    {
        here = makeStore(vault::Vault::create(
                             path("here").toStdString(), vault::passphrase(), vault::cheapOptions())
                             .value(),
                         clock);
        static_cast<void>(here->load().value());
    }

    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name) + QStringLiteral(".afterword"));
    }

    /// From now on there are two.
    void part()
    {
        if (!here->vault().copyAsIs(path("there").toStdString()))
            qFatal("no copy");
        there = openLike("there");
    }

    /// A further copy of one of them, for merging the other way round.
    [[nodiscard]] std::shared_ptr<Store> copyOf(Store &store, const char *name)
    {
        if (!store.vault().copyAsIs(path(name).toStdString()))
            qFatal("no copy");
        return openLike(name);
    }

    [[nodiscard]] std::shared_ptr<Store> openLike(const char *name)
    {
        auto vault = vault::Vault::open(path(name).toStdString()).value();
        if (!vault->unlockLike(here->vault()))
            qFatal("the copy does not open");
        auto store = makeStore(std::move(vault), clock);
        static_cast<void>(store->load().value());
        return store;
    }

    /// Brings the news of one store into another; what became of it.
    exchange::MergeNews merge(Store &into, Store &from)
    {
        exchange::Merge merge(into, from, clock.clock());
        auto undo = merge.write();
        if (!undo)
            qFatal(
                "merge: %d %s", static_cast<int>(undo.error().code), undo.error().detail.c_str());
        lastUndo = std::move(*undo);
        static_cast<void>(into.load().value());
        return merge.news();
    }

    TestClock clock;
    std::shared_ptr<Store> here;
    std::shared_ptr<Store> there;
    exchange::MergeUndo lastUndo;

private:
    /// In memory where that is offered: hundreds of copies, and every save waits for its disk.
    static QString place()
    {
        const QString memory = QStringLiteral("/dev/shm");
        return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
               + QStringLiteral("/afterword-merge-XXXXXX");
    }

    QTemporaryDir m_folder{place()};
};

inline const Page *pageIn(const Contents &contents, const Id &id)
{
    const auto found = std::find_if(contents.pages.begin(),
                                    contents.pages.end(),
                                    [&id](const Page &page) { return page.id == id; });
    return found == contents.pages.end() ? nullptr : &*found;
}

/// All texts of pages, sorted.
inline QStringList textsIn(Store &store)
{
    QStringList texts;
    const Contents contents = store.load().value();
    for (const Page &page : contents.pages)
        texts.append(store.text(page).value());
    texts.sort();
    return texts;
}

/// Puts a file in as the program does.
inline Attachment
fileIn(Store &store, const Id &owner, const QByteArray &bytes, const QString &name)
{
    const FileFace face{
        owner, bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256)};
    Attachments &files = store.attachments();
    if (const auto known = files.find(face).value())
        return {*known, QStringLiteral("text/plain"), name};
    const Incoming in = files.begin(face);
    for (qsizetype at = 0; at < bytes.size(); at += Attachments::partBytes)
        vault::require(files.add(in, bytes.mid(at, Attachments::partBytes)));
    return {files.finish(in).value(), QStringLiteral("text/plain"), name};
}

/// Everything a person can see, without what differs by file (rows), as lines that can be compared.
inline QStringList linesOf(Store &store)
{
    QStringList lines;
    const Contents all = store.load().value();
    const auto base = [](const char *type, const RecordBase &record) -> QString {
        return QString::fromLatin1(type) + u' ' + record.id.toHex() + u' '
               + QString::number(record.rev.n) + QString::fromLatin1(record.rev.mark) + u' ';
    };
    const auto ids = [](const QList<Id> &list) -> QString {
        QStringList words;
        for (const Id &id : list)
            words.append(id.toHex());
        return words.join(u',');
    };
    for (const Page &page : all.pages) {
        QString line = base("page", page) + page.title + u'|' + page.first + u'|'
                       + store.text(page).value() + u'|' + ids(page.tags) + u'|' + ids(page.people)
                       + u'|' + (page.bin ? page.bin->toString() : QString()) + u'|'
                       + page.away.toString(Qt::ISODate);
        for (const Mood &mood : page.moods)
            line += QStringLiteral(" m%1:%2").arg(mood.at.utcMs).arg(mood.pleasant);
        for (const Attachment &file : page.attachments)
            line += u' ' + file.name + u'='
                    + QString::fromUtf8(store.attachments().whole(file.blob, 1'000'000).value());
        lines.append(line);
    }
    for (const History &history : all.histories) {
        for (const Version &version : history.versions)
            lines.append(QStringLiteral("past ") + history.page.toHex() + u' '
                         + version.at.toString() + u' ' + version.title + u' '
                         + store.versionText(history.page, version).value());
    }
    for (const Letter &letter : all.letters)
        lines.append(base("letter", letter) + letter.to + u'|' + letter.next + u'|'
                     + QString::number(static_cast<int>(letter.state)) + u'|'
                     + store.bodyText(letter.id, letter.body).value().text);
    for (const Tag &tag : all.tags)
        lines.append(base("tag", tag) + tag.name);
    for (const Person &person : all.people)
        lines.append(base("person", person) + person.name + u'|' + person.note);
    for (const LifeMark &mark : all.marks)
        lines.append(base("mark", mark) + mark.name + u'|' + mark.day.toString(Qt::ISODate));
    for (const Urge &urge : all.urges)
        lines.append(base("urge", urge) + urge.what + u'|' + urge.note);
    for (const SavedSearch &search : all.searches)
        lines.append(base("search", search) + search.name + u'|' + search.query);
    for (const PathRun &run : all.runs)
        lines.append(base("run", run) + run.path + u'|'
                     + store.bodyText(run.id, run.body).value().text);
    for (const Deck &deck : all.decks)
        lines.append(base("deck", deck) + deck.name + u'|'
                     + store.bodyText(deck.id, deck.body).value().text);
    QStringList words = all.dictionary.words;
    words.sort();
    lines.append(QStringLiteral("words ") + words.join(u' '));
    lines.sort();
    return lines;
}

} // namespace afterword
