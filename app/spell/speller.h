// SPDX-License-Identifier: GPL-3.0-or-later
// Speller: what several dictionaries together think of a word. It is right when one of them, or the
// person's own words, knows it. hunspell lives on a thread of its own, which opens the dictionaries
// when the first word is asked about; here a verdict is one look into a table, so that typing and
// painting never wait. A word seen for the first time is Pending and checked() tells when that
// has changed. Own and ignored words never reach hunspell, nor anything outside this object.
// Thread: GUI. Owner: Spelling; the queue outlives it, so that a lock waits for no dictionary.
#pragma once

#include "app/base/jobs.h"
#include "app/spell/dictionary_files.h"

#include <QChar>
#include <QObject>
#include <QSet>
#include <QStringList>

#include <memory>

namespace afterword::spell {

enum class Verdict
{
    Pending, ///< not known yet
    Right,
    Wrong
};

class Speller final : public QObject
{
    Q_OBJECT

public:
    explicit Speller(SerialQueue &queue, QObject *parent = nullptr);
    ~Speller() override;

    /// The dictionaries to ask, none: nothing is ever wrong. Verdicts start anew.
    void setDictionaries(const QList<DictionaryFile> &files);
    /// Words that are right besides: of the person, names of people and tags.
    void setOwnWords(const QStringList &words);
    /// Right until this object ends.
    void ignore(const QString &word);

    /// Of a word of this script. Words of scripts no dictionary has are Right.
    [[nodiscard]] Verdict verdict(QStringView word, QChar::Script script);
    /// Spellings a person might have meant, the likeliest first, from all dictionaries in turn.
    [[nodiscard]] Future<QStringList> suggest(const QString &word, int most);
    /// Codes of dictionaries that could not be used.
    [[nodiscard]] QStringList unusable() const;
    /// The dictionaries have been opened (or there are none).
    [[nodiscard]] bool isReady() const;

Q_SIGNALS:
    /// Some words that were Pending are Right or Wrong now; whether any is Wrong.
    void checked(bool anyWrong);
    /// Any word may have another verdict than before.
    void changed();

private:
    void open();
    void close();
    void send();
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace afterword::spell
