// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown put together from words, marks, lines and blocks as they come: marks stand close to
// their words and never reach over a line's end, blank lines are one. Linear. Pure, any thread.
#pragma once

#include <QList>
#include <QString>

namespace afterword::exchange {

class MarkdownLines final
{
public:
    void put(const QString &text) { m_line += text; }

    /// Words with their blanks as one, none at the beginning of a line.
    void words(const QString &raw);
    /// "**", "*", "~~", "`": up to the close() of the same.
    void open(const QString &sign);
    void close();
    /// What was written since the last open(), which ends without a sign.
    [[nodiscard]] QString taken();
    void line();
    void paragraph();
    void rule();

    /// Before the next line that has words: "- ", "## ".
    void setStart(const QString &start) { m_start = start; }

    void quote(int change) { m_quotes += change; }

    [[nodiscard]] bool isAtStart() const { return m_line.isEmpty(); }

    [[nodiscard]] QString finish();

private:
    struct Open
    {
        qsizetype from = 0;
        QString sign;
    };

    void mark(const Open &open);

    QString m_text;
    QString m_line;
    QString m_start;
    QList<Open> m_open;
    int m_quotes = 0;
};

} // namespace afterword::exchange
