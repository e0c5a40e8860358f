// SPDX-License-Identifier: GPL-3.0-or-later
// Row T-EDIT: a hand that does anything, in any order, in the real Write room over a real journal:
// typing, composing, pasting, deleting, marks, lists, ticks, undo, redo, find and replace, other
// pages, saves, locks. A plain string goes along as the model. After each step the page holds that
// string, unit for unit; after each lock the file holds it, for every page. What a key adds by
// itself (a list that goes on, a mark) is held to adding marks and taking away no words; undo leads
// to a text that was there before and nowhere else, and stays only where the edit did. Seeds are
// fixed.
#include "tests/support/counted.h"
#include "tests/ui/write_bench.h"
#include "ui/write/open_page.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTextDocument>

#include <utility>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int fuzzSteps = 2'500;
constexpr int fuzzLongPage = 4'000;
constexpr int fuzzMark = 24; ///< no key adds more marks than that by itself

class Hand final
{
public:
    explicit Hand(quint32 seed)
        : m_random(seed)
    {}

    [[nodiscard]] bool start()
    {
        if (!m_bench.temp.create())
            return false;
        m_bench.show();
        opened();
        return true;
    }

    /// False when something was lost or altered; what() tells.
    [[nodiscard]] bool step();

    /// Locks, opens the file again and reads every page of it.
    [[nodiscard]] bool lock();

    [[nodiscard]] QString what() const { return m_what; }

private:
    [[nodiscard]] MarkdownEdit *editor() const { return m_bench.editor(); }

    [[nodiscard]] const Page &page() const
    {
        return m_bench.room()->findChild<OpenPage *>()->page();
    }

    [[nodiscard]] int bounded(int end) { return m_random.bounded(end); }

    [[nodiscard]] const QString &any(const QStringList &of)
    {
        return of.at(bounded(static_cast<int>(of.size())));
    }

    [[nodiscard]] bool fail(const QString &what)
    {
        m_what = what;
        return false;
    }

    void opened();
    void place(bool choose);
    void choose(int from, int until);
    [[nodiscard]] bool settle(const QString &expected, const QString &what);
    [[nodiscard]] bool type();
    [[nodiscard]] bool compose();
    [[nodiscard]] bool paste();
    [[nodiscard]] bool cut();
    [[nodiscard]] bool erase();
    [[nodiscard]] bool enter();
    [[nodiscard]] bool mark();
    [[nodiscard]] bool backOrForth(bool undo);
    [[nodiscard]] bool replaceAll();
    [[nodiscard]] bool anotherPage();
    [[nodiscard]] bool everythingIsStored();

    WriteBench m_bench;
    QRandomGenerator m_random;
    QString m_model;
    QHash<Id, QString> m_pages; ///< as they are to be in the file
    QSet<QString> m_been;       ///< every text this page has had since it was opened
    QSet<int> m_unseen;         ///< undo steps that left the text as it was: "a" typed over "a"
    int m_steps = 0;            ///< undo steps now
    QString m_what;
    int m_from = 0; ///< selection, or the caret twice
    int m_until = 0;
};

/// What a key may add or take by itself.
bool fuzzIsMarks(const QString &text)
{
    return text.size() <= fuzzMark && std::all_of(text.begin(), text.end(), [](QChar sign) {
               return sign.isSpace() || QStringView(u"-*+>[]()xX.~`0123456789").contains(sign);
           });
}

/// Where two texts part, and what stands there, with every unit visible.
QString fuzzDifference(const QString &expected, const QString &found)
{
    qsizetype at = 0;
    while (at < expected.size() && at < found.size() && expected[at] == found[at])
        ++at;
    const auto shown = [at](const QString &text) {
        QString units;
        for (const QChar sign : text.mid(qMax(qsizetype(0), at - 12), 40))
            units += sign.isPrint() && sign.unicode() < 0x80
                         ? QString(sign)
                         : u"\\u%1"_s.arg(sign.unicode(), 4, 16, QChar(u'0'));
        return units;
    };
    return u" (at %1 of %2 and %3; expected …%4…, found …%5…)"_s.arg(at)
        .arg(expected.size())
        .arg(found.size())
        .arg(shown(expected), shown(found));
}

void Hand::opened()
{
    m_model = editor()->text();
    m_been = {m_model};
    m_unseen.clear();
    m_steps = editor()->document()->availableUndoSteps();
}

void Hand::place(bool choose)
{
    const auto length = static_cast<int>(m_model.size());
    // Half of the time where the hand is already, as people write.
    const int at = bounded(2) == 0 ? editor()->textCursor().position() : bounded(length + 1);
    const int reach = choose ? 1 + bounded(12) : 0;
    const int other = std::clamp(at + (bounded(2) == 0 ? reach : -reach), 0, length);
    this->choose(at, other);
}

void Hand::choose(int from, int until)
{
    // No click and no key comes to stand within a pair of surrogates.
    const auto whole = [this](int at) {
        return at > 0 && at < m_model.size() && m_model[at].isLowSurrogate()
                       && m_model[at - 1].isHighSurrogate()
                   ? at + 1
                   : at;
    };
    QTextCursor cursor = editor()->textCursor();
    cursor.setPosition(whole(from));
    cursor.setPosition(whole(until), QTextCursor::KeepAnchor);
    editor()->setTextCursor(cursor);
    m_from = cursor.selectionStart();
    m_until = cursor.selectionEnd();
}

bool Hand::settle(const QString &expected, const QString &what)
{
    const QString now = editor()->text();
    if (now != expected)
        return fail(what + fuzzDifference(expected, now));
    const int steps = editor()->document()->availableUndoSteps();
    const bool seen = now != m_model;
    if (!seen && steps > m_steps && m_from == m_until)
        return fail(what + u": an undo step and nothing else"_s);
    // An edit: what could be redone is gone, and it may have become one with the edit before.
    if (seen || steps > m_steps)
        m_unseen.removeIf([&](int step) { return step > m_steps || (seen && step >= steps); });
    if (!seen && steps > m_steps)
        m_unseen.insert(steps);
    m_steps = steps;
    m_model = now;
    m_been.insert(now);
    return true;
}

bool Hand::type()
{
    static const QStringList keys{u"a"_s, u"B"_s, u" "_s, u"e"_s,  u"zq"_s, u"the "_s, u"*"_s,
                                  u"_"_s, u"`"_s, u"#"_s, u"- "_s, u"> "_s, u"1. "_s,  u"["_s,
                                  u"]"_s, u"("_s, u"~"_s, u"\\"_s, u"!"_s,  u"."_s};
    place(bounded(6) == 0);
    const QString &text = any(keys);
    QTest::keyClicks(editor(), text);
    QString expected = m_model;
    return settle(expected.replace(m_from, m_until - m_from, text), u"typed "_s + text);
}

bool Hand::compose()
{
    static const QStringList words{u"é"_s,
                                   u"e\u0301"_s,
                                   u"ß"_s,
                                   u"日本"_s,
                                   u"שלום"_s,
                                   u"مرحبا"_s,
                                   u"\U0001F600"_s,
                                   u"👨‍👩‍👧"_s,
                                   u"\u00A0"_s};
    place(bounded(6) == 0);
    const QString &word = any(words);
    const bool cancelled = bounded(4) == 0;
    QInputMethodEvent composing(u"xyz"_s, {});
    QApplication::sendEvent(editor(), &composing);
    // Composing takes the place of what was chosen; what is composed is not in the page yet.
    QString expected = m_model;
    expected.remove(m_from, m_until - m_from);
    if (!settle(expected, u"composing"_s))
        return false;
    QInputMethodEvent done;
    if (!cancelled) {
        done.setCommitString(word);
        expected.insert(m_from, word);
    }
    QApplication::sendEvent(editor(), &done);
    return settle(expected, cancelled ? u"gave up composing"_s : u"composed "_s + word);
}

bool Hand::paste()
{
    static const QStringList pieces{u"two\nlines"_s,
                                    u"\n\n"_s,
                                    u"```\ncode\n```\n"_s,
                                    u"**bold**"_s,
                                    u"- [ ] box\n"_s,
                                    u"\t"_s,
                                    u"\u2028"_s,
                                    u"[a](b)"_s,
                                    u"zq zq"_s,
                                    u"# head\n"_s,
                                    u"\u05D0\u05D1"_s,
                                    u"a\u0300\u0301b"_s};
    place(bounded(4) == 0);
    const QString &piece = any(pieces);
    auto *data = new QMimeData; // the clipboard owns it
    data->setText(piece);
    QApplication::clipboard()->setMimeData(data);
    const bool plain = bounded(3) == 0;
    QTest::keyClick(
        editor(), Qt::Key_V, plain ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier);
    QString expected = m_model;
    return settle(expected.replace(m_from, m_until - m_from, piece), u"pasted "_s + piece);
}

bool Hand::cut()
{
    place(true);
    QTest::keyClick(editor(), Qt::Key_X, Qt::ControlModifier);
    QString expected = m_model;
    const QString taken = expected.mid(m_from, m_until - m_from);
    expected.remove(m_from, m_until - m_from);
    if (!settle(expected, u"cut "_s + taken))
        return false;
    if (!taken.isEmpty() && QApplication::clipboard()->text() != taken)
        return fail(u"the clipboard holds something else than was cut"_s);
    return true;
}

bool Hand::erase()
{
    const bool choose = m_model.size() > fuzzLongPage || bounded(2) == 0;
    place(choose);
    if (m_model.size() > fuzzLongPage)
        this->choose(m_from, qMin(static_cast<int>(m_model.size()), m_from + fuzzLongPage / 2));
    const bool back = bounded(2) == 0;
    QTest::keyClick(editor(), back ? Qt::Key_Backspace : Qt::Key_Delete);
    QString expected = m_model;
    if (m_from != m_until)
        return settle(expected.remove(m_from, m_until - m_from), u"erased a choice"_s);
    // One character, which may be several units; nothing anywhere else.
    const auto gone = static_cast<int>(m_model.size() - editor()->text().size());
    const int at = back ? m_from - gone : m_from;
    if (gone < 0 || gone > 16 || at < 0)
        return fail(u"erased %1 units at %2"_s.arg(gone).arg(m_from));
    const bool atEdge = back ? m_from == 0 : m_from == m_model.size();
    if ((gone == 0) != atEdge)
        return fail(u"erased nothing"_s);
    return settle(expected.remove(at, gone), back ? u"Backspace"_s : u"Delete"_s);
}

bool Hand::enter()
{
    place(false);
    const bool plain = bounded(3) == 0;
    QTest::keyClick(editor(), Qt::Key_Return, plain ? Qt::ShiftModifier : Qt::NoModifier);
    QString expected = m_model;
    const QString now = editor()->text();
    const qsizetype more = now.size() - m_model.size();
    if (plain)
        return settle(expected.insert(m_from, u'\n'), u"Shift+Enter"_s);
    if (more > 0) {
        const QString added = now.mid(m_from, more);
        if (!added.startsWith(u'\n') || !fuzzIsMarks(added))
            return fail(u"Enter added "_s + added);
        return settle(expected.insert(m_from, added), u"Enter"_s);
    }
    // An empty item ended its list: the marks of this line went.
    const qsizetype begin = m_from == 0 ? 0 : m_model.lastIndexOf(u'\n', m_from - 1) + 1;
    qsizetype end = m_model.indexOf(u'\n', m_from);
    end = end < 0 ? m_model.size() : end;
    const QString gone = m_model.mid(end + more, -more);
    if (more == 0 || end + more < begin || !fuzzIsMarks(gone))
        return fail(u"Enter took "_s + gone);
    return settle(expected.remove(end + more, -more), u"Enter ended a list"_s);
}

bool Hand::mark()
{
    struct Key
    {
        Qt::Key key;
        Qt::KeyboardModifiers held;
        QStringView signs;
    };

    static const QList<Key> keys{
        {Qt::Key_B, Qt::ControlModifier, u"*"},
        {Qt::Key_I, Qt::ControlModifier, u"*"},
        {Qt::Key_E, Qt::ControlModifier, u"`"},
        {Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier, u"~"},
        {Qt::Key_K, Qt::ControlModifier, u"[]()"},
        {Qt::Key_D, Qt::ControlModifier, u"-[] xX"},
    };
    place(bounded(2) == 0);
    const Key &key = keys.at(bounded(static_cast<int>(keys.size())));
    QTest::keyClick(editor(), key.key, key.held);
    const QString now = editor()->text();
    const auto words = [&key](QString text) {
        return text.removeIf([&key](QChar sign) { return key.signs.contains(sign); });
    };
    if (words(now) != words(m_model))
        return fail(u"a mark took words: "_s + QKeySequence(key.key).toString()
                    + fuzzDifference(m_model, now));
    return settle(now, u"mark"_s);
}

bool Hand::backOrForth(bool undo)
{
    const bool can =
        undo ? editor()->document()->isUndoAvailable() : editor()->document()->isRedoAvailable();
    QTest::keyClick(
        editor(), Qt::Key_Z, undo ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
    const QString now = editor()->text();
    if (!can && now != m_model)
        return fail(u"undo or redo of nothing changed the page"_s);
    const int before = std::exchange(m_steps, editor()->document()->availableUndoSteps());
    if (can && now == m_model && !m_unseen.contains(qMax(before, m_steps)))
        return fail(u"undo or redo changed nothing that can be seen"_s);
    if (!m_been.contains(now))
        return fail((undo ? u"undo"_s : u"redo"_s) + u" led to a text that never was"_s
                    + fuzzDifference(m_model, now));
    m_model = now;
    return true;
}

bool Hand::replaceAll()
{
    QTest::keyClick(editor(), Qt::Key_H, Qt::ControlModifier);
    auto *words = m_bench.room()->findChild<QLineEdit *>(u"findWords"_s);
    auto *other = m_bench.room()->findChild<QLineEdit *>(u"findOther"_s);
    if (words == nullptr || !words->isVisible())
        return fail(u"no find bar"_s);
    words->clear();
    QTest::keyClicks(words, u"zq"_s);
    other->clear();
    QTest::keyClicks(other, u"Word"_s);
    if (QWidget *all = m_bench.find(u"findReplaceAll"_s); all->isEnabled())
        QTest::mouseClick(all, Qt::LeftButton);
    QTest::keyClick(other, Qt::Key_Escape);
    editor()->setFocus();
    QString expected = m_model;
    // As in search, capitals and accents make no difference.
    static const QRegularExpression found(u"z\\p{M}*q\\p{M}*"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return settle(expected.replace(found, u"Word"_s), u"replaced all"_s);
}

bool Hand::anotherPage()
{
    m_pages[page().id] = m_model;
    const Id before = page().id;
    const int way = bounded(4);
    if (way == 0 || m_pages.size() < 2) {
        m_bench.temp.advance(90'000);
        m_bench.room()->visit({.newPage = true});
    } else if (!m_bench.room()->act(way == 1 ? u"next"_s : u"previous"_s)) {
        return true; // there is none
    }
    if (!QTest::qWaitFor([&] { return page().id != before; }, test::patienceMs))
        return fail(u"the page stayed"_s);
    if (!m_bench.temp.flush())
        return fail(u"not saved"_s);
    opened();
    const auto known = m_pages.constFind(page().id);
    if (known != m_pages.constEnd() && *known != m_model)
        return fail(u"opened as something else"_s + fuzzDifference(*known, m_model));
    return true;
}

bool Hand::everythingIsStored()
{
    for (auto it = m_pages.constBegin(); it != m_pages.constEnd(); ++it) {
        if (m_bench.journal().page(it.key()) == nullptr) {
            if (!it->trimmed().isEmpty())
                return fail(u"a page is not in the file"_s);
            continue; // never had a word when it was saved
        }
        const QString stored = m_bench.temp.textOf(it.key());
        if (stored != *it && !(stored.trimmed().isEmpty() && it->trimmed().isEmpty()))
            return fail(u"stored as something else"_s + fuzzDifference(*it, stored));
    }
    return true;
}

bool Hand::lock()
{
    m_pages[page().id] = m_model;
    if (!m_bench.reopen())
        return fail(u"did not open again"_s);
    // Today's page comes back by itself, once its text has been read.
    const auto last =
        Id::fromHex(m_bench.temp.session().settings().value(key::openPage).toString());
    const Page *stored = last ? m_bench.journal().page(*last) : nullptr;
    const bool comes = stored != nullptr && stored->day() == m_bench.temp.now().date();
    if (comes && !QTest::qWaitFor([&] { return page().id == *last; }, test::patienceMs))
        return fail(u"the page did not come back"_s);
    opened();
    return everythingIsStored();
}

bool Hand::step()
{
    const int what = bounded(200);
    if (m_model.size() > fuzzLongPage || what < 30)
        return erase();
    if (what < 90)
        return type();
    if (what < 105)
        return compose();
    if (what < 120)
        return paste();
    if (what < 128)
        return cut();
    if (what < 145)
        return enter();
    if (what < 160)
        return mark();
    if (what < 178)
        return backOrForth(true);
    if (what < 186)
        return backOrForth(false);
    if (what < 190)
        return m_bench.save() || fail(u"not saved"_s);
    if (what < 193)
        return replaceAll();
    return what < 199 ? anotherPage() : lock();
}

} // namespace

class EditingFuzzTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost();
};

void EditingFuzzTest::nothingIsLost()
{
    Counted cases("T-EDIT");
    const int steps = longRun() ? fuzzSteps * 10 : fuzzSteps / sampleStep();
    for (const quint32 seed : {20251014U, 7U, 424242U, 1'000'003U}) {
        Hand hand(seed);
        QVERIFY(hand.start());
        for (int i = 0; i < steps; ++i) {
            const bool kept = cases.that(hand.step());
            QVERIFY2(kept, qPrintable(u"seed %1, step %2: %3"_s.arg(seed).arg(i).arg(hand.what())));
        }
        QVERIFY2(hand.lock(), qPrintable(hand.what()));
    }
}

QTEST_MAIN(EditingFuzzTest)
#include "editing_fuzz_test.moc"
