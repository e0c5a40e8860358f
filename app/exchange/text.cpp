// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text: a file is a page, its day from its name or from when it was changed; a file whose
// lines say days of their own ("14 October 2025", "2025-10-14 21:14 Tea") is split there, when it
// begins with one.
#include "app/exchange/notes.h"
#include "app/exchange/rows.h"
#include "app/exchange/spool.h"

#include <algorithm>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype textLineLongest = 1'000;

bool isTextName(const QString &name)
{
    return name.endsWith(".txt"_L1, Qt::CaseInsensitive)
           || name.endsWith(".text"_L1, Qt::CaseInsensitive);
}

Sure sniffText(Source &source)
{
    const QStringList &names = source.names();
    const auto texts = std::count_if(names.cbegin(), names.cend(), isTextName);
    return texts > 0 && texts * 2 >= names.size() ? Sure::Perhaps : Sure::No;
}

/// A line that is a day; or begins with a day and a time, then has words of its own.
struct TextDay
{
    When when;
    QString title;
};

std::optional<TextDay> textDay(QStringView line)
{
    if (line.size() > textLineLongest)
        return std::nullopt;
    QStringView plain = line.trimmed();
    while (!plain.isEmpty() && u"#=*_-~ ["_s.contains(plain.front()))
        plain = plain.sliced(1);
    while (!plain.isEmpty() && u"#=*_-~ :]"_s.contains(plain.back()))
        plain.chop(1);
    When when;
    const qsizetype length = whenAtStart(plain, when);
    if (length == 0)
        return std::nullopt;
    if (length == plain.size())
        return TextDay{when, {}};
    const bool bare = line.startsWith(plain.first(length));
    if (!when.time.isValid() || !bare || plain[length] != u' ')
        return std::nullopt;
    return TextDay{when, plain.sliced(length).trimmed().toString()};
}

class TextReader final
{
public:
    TextReader(Source &source, const ReadOptions &options, Intake &intake)
        : m_source(source)
        , m_options(options)
        , m_intake(intake)
    {}

    Status read()
    {
        QSet<QString> wanted;
        for (const QString &name : m_source.names()) {
            if (isHiddenName(name))
                continue;
            if (isTextName(name) || m_source.names().size() == 1)
                wanted.insert(name);
            else
                m_intake.leftOver(name);
        }
        qsizetype seen = 0;
        return m_source.visit(wanted, [&](const QString &name, QByteArray bytes) {
            m_intake.progress(static_cast<double>(seen++) / static_cast<double>(wanted.size()));
            return file(name, std::move(bytes));
        });
    }

private:
    Status file(const QString &name, QByteArray bytes)
    {
        Spool text(plainUtf8(bytes));
        const QByteArrayView all = text.rest();
        qsizetype start = 0;
        for (qsizetype at = 0; at < all.size() && textIsBlank(all[at]); ++at) {
            if (all[at] == '\n')
                start = at + 1;
        }
        if (start >= all.size() || !textDay(lineAt(all, start)))
            return whole(name, QString::fromUtf8(all), bytes);
        bytes.clear();
        text.pass(start);
        return split(text);
    }

    static bool textIsBlank(char c)
    {
        return c == ' ' || c == '\n' || c == '\t' || c == '\f' || c == '\v';
    }

    static QString lineAt(QByteArrayView text, qsizetype at)
    {
        const qsizetype end = text.indexOf('\n', at);
        const qsizetype length = (end < 0 ? text.size() : end) - at;
        // One that is longer is no day.
        return QString::fromUtf8(text.sliced(at, std::min(length, 4 * textLineLongest + 4)));
    }

    /// What was taken is let go of.
    Status split(Spool &text)
    {
        std::optional<TextDay> open;
        qsizetype line = 0;
        while (line < text.rest().size()) {
            const QByteArrayView rest = text.rest();
            const qsizetype end = rest.indexOf('\n', line);
            qsizetype next = end < 0 ? rest.size() : end + 1;
            if (auto day = textDay(lineAt(rest, line))) {
                if (const Status put = entry(open, QString::fromUtf8(rest.first(line))); !put)
                    return put;
                open = std::move(day);
                text.pass(next);
                m_intake.progress(text.part());
                next = 0;
            }
            line = next;
        }
        return entry(open, QString::fromUtf8(text.rest()));
    }

    Status entry(const std::optional<TextDay> &day, QString text)
    {
        if (!day)
            return {};
        Draft draft;
        setWhen(draft.page, day->when, {}, m_options.local);
        draft.page.title = day->title;
        draft.text = trimmedLines(std::move(text));
        return m_intake.page(std::move(draft));
    }

    Status whole(const QString &name, QString text, const QByteArray &bytes)
    {
        const NoteName told = noteName(name);
        Draft draft;
        if (told.when)
            setWhen(draft.page, *told.when, {}, m_options.local);
        else
            setTime(draft.page, m_source.changed(name), {}, m_options.local);
        if (draft.page.at.isNull()) {
            m_intake.notTaken(name, NotTaken::NoDay, bytes);
            return {};
        }
        draft.page.title = told.words.left(textLineLongest);
        draft.text = trimmedLines(std::move(text));
        return m_intake.page(std::move(draft));
    }

    /// Without empty lines around it.
    static QString trimmedLines(QString text)
    {
        while (text.endsWith(u'\n'))
            text.chop(1);
        qsizetype from = 0;
        while (from < text.size() && text[from] == u'\n')
            ++from;
        return text.remove(0, from);
    }

    Source &m_source;
    const ReadOptions &m_options;
    Intake &m_intake;
};

} // namespace

const Format textFormat{
    "text",
    "Plain text",
    "*.txt *.text / *.zip",
    sniffText,
    [](Source &source, const ReadOptions &options, Intake &intake) {
        return TextReader(source, options, intake).read();
    },
    nullptr,
    false,
};

} // namespace afterword::exchange
