// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/spell/speller.h"

#include "app/spell/dictionary.h"
#include "app/spell/own_words.h"

#include <QHash>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <utility>
#include <vector>

namespace afterword::spell {

namespace {

/// More verdicts than a long evening of reading needs; then the table starts anew.
constexpr qsizetype mostVerdicts = 200'000;
/// Words of one job: a suggestion asked for meanwhile waits for no more than these.
constexpr qsizetype mostAtOnce = 500;

/// The opened dictionaries. Touched on the queue only, but for `stop`.
struct Shelf
{
    std::vector<std::unique_ptr<Dictionary>> open;
    std::atomic<bool> stop{false}; ///< nobody waits for answers any more

    bool know(const QString &word)
    {
        for (const auto &each : open) {
            if (each->knows(word))
                return true;
        }
        return false;
    }
};

struct Opened
{
    Scripts scripts;
    QStringList unusable;
};

Opened openAll(Shelf &shelf, const QList<DictionaryFile> &files)
{
    Opened opened;
    for (const DictionaryFile &file : files) {
        if (shelf.stop)
            break;
        auto dictionary = Dictionary::open(file);
        if (!dictionary) {
            opened.unusable << file.code;
            continue;
        }
        opened.scripts |= (*dictionary)->scripts();
        shelf.open.push_back(std::move(*dictionary));
    }
    return opened;
}

QStringList suggestAll(Shelf &shelf, const QString &word, qsizetype most)
{
    QList<QStringList> lists;
    qsizetype longest = 0;
    for (const auto &each : shelf.open) {
        if (shelf.stop)
            return {};
        lists << each->suggest(word);
        longest = std::max(longest, lists.constLast().size());
    }
    // The best of each language first, then the second best.
    QStringList words;
    for (qsizetype rank = 0; rank < longest && words.size() < most; ++rank) {
        for (const QStringList &list : std::as_const(lists)) {
            if (rank < list.size() && !words.contains(list[rank]) && words.size() < most)
                words << list[rank];
        }
    }
    return words;
}

} // namespace

struct Speller::Private
{
    enum class State
    {
        Closed, ///< nobody has asked yet
        Opening,
        Open
    };

    explicit Private(SerialQueue &jobs)
        : queue(jobs)
    {}

    SerialQueue &queue;
    QList<DictionaryFile> files;
    std::shared_ptr<Shelf> shelf = std::make_shared<Shelf>();
    State state = State::Closed;
    Opened opened;
    OwnWords own;
    QHash<QString, Verdict> verdicts;
    QStringList waiting; ///< Pending, to be sent
    QTimer sending;
};

Speller::Speller(SerialQueue &queue, QObject *parent)
    : QObject(parent)
    , m_d(std::make_unique<Private>(queue))
{
    // All words of a painted page go together.
    m_d->sending.setSingleShot(true);
    m_d->sending.setInterval(0);
    connect(&m_d->sending, &QTimer::timeout, this, &Speller::send);
}

Speller::~Speller()
{
    close();
}

void Speller::close()
{
    m_d->shelf->stop = true;
    // Let go where it was opened, and after the jobs that look at it.
    m_d->queue.run([shelf = std::exchange(m_d->shelf, nullptr)]() mutable { shelf.reset(); });
}

void Speller::setDictionaries(const QList<DictionaryFile> &files)
{
    if (files == m_d->files)
        return;
    if (m_d->state != Private::State::Closed)
        close();
    m_d->shelf = std::make_shared<Shelf>();
    m_d->files = files;
    m_d->state = Private::State::Closed;
    m_d->opened = Opened();
    m_d->verdicts.clear();
    m_d->waiting.clear();
    m_d->sending.stop();
    Q_EMIT changed();
}

void Speller::setOwnWords(const QStringList &words)
{
    if (m_d->own.set(words))
        Q_EMIT changed();
}

void Speller::ignore(const QString &word)
{
    m_d->own.ignore(word);
    Q_EMIT changed();
}

void Speller::open()
{
    m_d->state = Private::State::Opening;
    m_d->queue.run([shelf = m_d->shelf, files = m_d->files]() { return openAll(*shelf, files); })
        .then(this, [this, shelf = m_d->shelf](const Opened &opened) {
            if (shelf != m_d->shelf)
                return; // of a choice that has been changed since
            m_d->opened = opened;
            m_d->state = Private::State::Open;
            Q_EMIT changed();
        });
}

Verdict Speller::verdict(QStringView word, QChar::Script script)
{
    if (m_d->files.isEmpty())
        return Verdict::Right;
    if (m_d->state != Private::State::Open) {
        if (m_d->state == Private::State::Closed)
            open();
        return Verdict::Pending;
    }
    if (!m_d->opened.scripts[static_cast<std::size_t>(script)])
        return Verdict::Right;
    const QString plain = plainWord(word);
    const auto known = m_d->verdicts.constFind(plain);
    const bool listed = known != m_d->verdicts.constEnd();
    if ((listed && *known == Verdict::Right) || m_d->own.know(plain))
        return Verdict::Right;
    if (listed)
        return *known;
    if (m_d->verdicts.size() >= mostVerdicts)
        m_d->verdicts.clear();
    m_d->verdicts.insert(plain, Verdict::Pending);
    m_d->waiting << plain;
    if (!m_d->sending.isActive())
        m_d->sending.start();
    return Verdict::Pending;
}

void Speller::send()
{
    while (!m_d->waiting.isEmpty()) {
        const QStringList words = m_d->waiting.mid(0, mostAtOnce);
        m_d->waiting = m_d->waiting.mid(words.size());
        m_d->queue
            .run([shelf = m_d->shelf, words]() {
                std::vector<bool> right;
                for (const QString &word : words) {
                    if (shelf->stop)
                        break;
                    right.push_back(shelf->know(word));
                }
                return right;
            })
            .then(this, [this, shelf = m_d->shelf, words](const std::vector<bool> &right) {
                if (shelf != m_d->shelf)
                    return;
                for (std::size_t i = 0; i < right.size(); ++i)
                    m_d->verdicts.insert(words[static_cast<qsizetype>(i)],
                                         right[i] ? Verdict::Right : Verdict::Wrong);
                Q_EMIT checked(std::find(right.begin(), right.end(), false) != right.end());
            });
    }
}

Future<QStringList> Speller::suggest(const QString &word, int most)
{
    return m_d->queue.run([shelf = m_d->shelf, plain = plainWord(word), most]() {
        return suggestAll(*shelf, plain, most);
    });
}

QStringList Speller::unusable() const
{
    return m_d->opened.unusable;
}

bool Speller::isReady() const
{
    return m_d->files.isEmpty() || m_d->state == Private::State::Open;
}

} // namespace afterword::spell
