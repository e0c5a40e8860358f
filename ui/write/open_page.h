// SPDX-License-Identifier: GPL-3.0-or-later
// OpenPage: the one page that lies open in the Write room, and its way to the disk. It holds the
// page and its text as they are in the window, decides what kind of page it is, and hands it to the
// journal: a moment after the last change, at least every ten seconds, and whenever save() is
// called. Guarantees: a page nobody touched is never saved; saved() comes only after the commit
// returned; nothing that comes from elsewhere replaces words that are not yet saved.
// Thread: GUI. Owner: the Write room. The journal may end first; then nothing is saved any more.
#pragma once

#include "app/reflect/deck.h"
#include "app/session.h"
#include "ui/shared/autosave.h"

#include <QPointer>

#include <functional>
#include <optional>

namespace afterword {

class OpenPage final : public QObject
{
    Q_OBJECT

public:
    OpenPage(Session &session, QObject *parent);

    [[nodiscard]] const Page &page() const { return m_page; }

    /// As it is in the window: taken from there when somebody asks, not at each key.
    [[nodiscard]] const QString &text() const;

    /// The journal knows this page, or is being told of it.
    [[nodiscard]] bool isStored() const { return m_stored; }

    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

    /// All of it is in the file.
    [[nodiscard]] bool isSaved() const { return m_stored && !isDirty(); }

    /// The stored text could not be read; the page is shown empty and never saved.
    [[nodiscard]] bool isUnreadable() const { return m_unreadable; }

    [[nodiscard]] bool isEditable() const { return !m_readOnly && !m_unreadable; }

    /// Nothing in it and never saved.
    [[nodiscard]] bool isBlank() const { return !m_stored && !hasSomething(); }

    [[nodiscard]] bool isToday() const;
    [[nodiscard]] bool hasOwnWords() const;
    /// The mark that the pad shows and changes, if there is one.
    [[nodiscard]] std::optional<Mood> mark() const;
    /// Every other mark of the page's day, on any page, oldest first.
    [[nodiscard]] QList<Mood> otherMarks() const;
    [[nodiscard]] QStringList tagNames() const;
    [[nodiscard]] QStringList personNames() const;
    [[nodiscard]] QStringList knownTags() const;
    [[nodiscard]] QStringList knownPeople() const;
    /// The page next in time: -1 the one before, +1 the one after. Null when there is none.
    [[nodiscard]] Id neighbour(int step) const;

    /// A page for now, or for noon of another day. What was open is saved first.
    void startBlank(QDate day = {});
    /// Opens a stored page as soon as its text has been read. With `sameSitting` a mark older than
    /// an hour is left alone and picking a dot adds one.
    void open(const Id &id, bool sameSitting = false);
    /// Today's page that was open last time, else a blank one.
    void resume();
    /// A blank page that lay there since yesterday becomes one of today; one that was put away
    /// meanwhile is left for a blank one.
    void freshen();
    /// Hands in what has not been handed in.
    void save();

    /// Where the words of the window are.
    struct Source
    {
        std::function<QString()> text;
        std::function<bool()> isBlank; ///< nothing but blanks; costs no copy
    };

    void setSource(Source source) { m_source = std::move(source); }

    /// The person changed the words; the window's text is now `length` units long.
    void noteTyping(qsizetype length);
    /// Just before the question is put into the text as a quote.
    void answer(const reflect::Prompt &prompt);
    [[nodiscard]] bool hasQuoteOf(const reflect::Prompt &prompt) const;
    void chooseMark(int pleasant, int energy);
    void clearMark();
    void setWords(const QStringList &keys);
    void setFrame(Frame frame);

    /// The page's marks as they were before a change of them.
    struct MoodPast
    {
        Id page;
        QList<Mood> moods;
        int mark = -1;
        bool cleared = false; ///< a mark was taken off, not changed
    };

    /// Takes back the last change of a mark on this page; false when there is none.
    bool undoMood();
    void restoreMoods(const MoodPast &past);
    void addTag(const QString &name);
    void removeTag(const QString &name);
    void addPerson(const QString &name);
    void removePerson(const QString &name);
    void setTitle(const QString &title);
    /// To another day and time, with its marks; in the zone it was written in.
    void moveTo(QDate day, QTime time);
    void setCircles(int circles);
    void apply(const Batch &batch);
    /// A day log with its first time in it.
    void startLog();
    void addFile(const Attachment &file);
    /// To a page that is not the one that lies open; it is as given.
    void addFileElsewhere(const Page &page, const Attachment &file);
    void removeFile(const QString &name);
    void moveToBin();
    void takeFromBin(const Id &id);

Q_SIGNALS:
    void opened();  ///< another page lies open
    void altered(); ///< moods, tags, people, kind or time changed
    void saved();   ///< everything asked for is on the disk
    void failed(const afterword::Error &error);
    void binned(const afterword::Id &id);
    /// A mark from before this sitting was changed, or one was taken off.
    void moodReplaced(const afterword::OpenPage::MoodPast &past);
    /// Another program changed this page too; what lies open here is a page of its own now.
    void movedApart();

private:
    struct Answered
    {
        QString id;
        QString quote;
        QString before; ///< the page's prompt until then
        bool first = false;
    };

    /// A tag or a person that a page is to carry, once the journal has one of that name.
    struct WantedName
    {
        Id page;
        QString name;
        bool person = false;
    };

    void adopt(const Page &page, const QString &text, int mark);
    void begin();
    void touch();
    void remember(bool cleared = false);
    void tellOfMood();
    void settleKind();
    void keep(const Result<Page> &result);
    void moveApart(const Id &theirs, const Id &ours);
    void follow(const Change &change);
    void takeOver(const Page &stored);
    void takeHead(const Page &stored);
    [[nodiscard]] bool isBlankLog() const;
    void want(const QString &name, bool person);
    void makeNames();
    void missName(const Error &error);
    void takeName(const WantedName &wanted, const Id &id);
    [[nodiscard]] QStringList wantedNames(bool person) const;
    [[nodiscard]] bool hasSomething() const;
    [[nodiscard]] bool isBlankText() const;

    [[nodiscard]] bool isDirty() const { return m_edition != m_asked || m_inFlight > 0; }

    Session &m_session;
    QPointer<Journal> m_journal;
    Autosave *m_autosave = nullptr;
    QTimer m_nameRetry;
    Page m_page;
    Page m_pageAsked; ///< as last handed in or read
    Source m_source;
    mutable QString m_text;
    mutable bool m_textBehind = false; ///< the window knows a newer one
    QString m_textAsked;               ///< as last handed in
    std::optional<Answered> m_answered;
    QList<WantedName> m_wanted;
    QList<MoodPast> m_moodPast; ///< newest last
    MoodPast m_moodThen;        ///< as it was when the page was opened
    Id m_apartFrom;             ///< saves on their way under this id are of this page too
    int m_mark = -1;            ///< index of mark()
    bool m_fresh = true;        ///< untouched: its time is still to come
    bool m_dayGiven = false;
    bool m_stored = false;
    bool m_readOnly = false;
    bool m_unreadable = false;
    bool m_trouble = false;
    quint64 m_edition = 0; ///< counts changes
    quint64 m_asked = 0;   ///< the edition last handed in
    quint64 m_ticket = 0;  ///< of the opening that counts
    int m_inFlight = 0;
};

} // namespace afterword
