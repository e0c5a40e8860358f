// SPDX-License-Identifier: GPL-3.0-or-later
// Spelling: what rooms talk to about spelling: which dictionaries there are on this computer, which
// of them this journal wants, and its own words. It keeps the Speller in step with all three. Names
// of people and tags count as own words. Nothing is looked for or opened before look(), which the
// first painted page and the settings call; folders are read on another thread.
// Thread: GUI. Owner: Session, while a journal is open.
#pragma once

#include "app/journal/journal.h"
#include "app/settings.h"
#include "app/spell/speller.h"

#include <QObject>
#include <QStringList>

namespace afterword {

class Spelling final : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        QStringList folders;   ///< empty: the usual ones
        QStringList languages; ///< as QLocale::uiLanguages(); empty: the system's
    };

    Spelling(Settings &settings, Journal &journal, SerialQueue &queue, Places places);

    [[nodiscard]] spell::Speller &speller() { return m_speller; }

    /// Looks which dictionaries there are, the first time it is called; found() tells.
    void look();

    [[nodiscard]] bool hasLooked() const { return m_looked == Looked::Done; }

    [[nodiscard]] const QList<spell::DictionaryFile> &installed() const { return m_installed; }

    /// Whether words are marked at all: off until somebody wants it.
    [[nodiscard]] bool isOn() const;
    void setOn(bool on);

    /// Codes of the dictionaries this journal wants, whether spelling is on or not.
    [[nodiscard]] QStringList chosen() const;
    void choose(const QString &code, bool wanted);

    /// By name, as a person would look them up.
    [[nodiscard]] QStringList ownWords() const;
    /// False when there is nothing to add, or it is there already.
    bool addWord(const QString &word);
    bool removeWord(const QString &word);
    /// Right until the journal is locked.
    void ignore(const QString &word);

Q_SIGNALS:
    void found();
    void chosenChanged();
    void wordsChanged();
    /// The own words are again as they were: the journal could not be written.
    void notKept();

private:
    enum class Looked
    {
        Not,
        Looking,
        Done
    };

    void follow();
    void followWords();
    void keep(const QStringList &words);
    void adopt();

    Settings &m_settings;
    Journal &m_journal;
    Places m_places;
    spell::Speller m_speller;
    Looked m_looked = Looked::Not;
    QList<spell::DictionaryFile> m_installed;
    /// The record as it will be when all that was asked of the journal is done.
    Dictionary m_words;
    int m_asked = 0; ///< of the journal, and not answered yet
    bool m_refused = false;
};

/// What a dictionary is called where a person chooses: "British English", "Deutsch"; its code where
/// that is all there is, or where two would be called the same.
[[nodiscard]] QString dictionaryName(const QString &code,
                                     const QList<spell::DictionaryFile> &installed);

} // namespace afterword
