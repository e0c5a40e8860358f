// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/markdown_lines.h"

#include <algorithm>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

void MarkdownLines::words(const QString &raw)
{
    QString text;
    text.reserve(raw.size());
    for (const QChar c : raw) {
        const bool isBlank = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
        const bool after =
            text.isEmpty() ? m_line.isEmpty() || m_line.endsWith(u' ') : text.endsWith(u' ');
        if (!isBlank)
            text += c == QChar::Nbsp ? QChar(u' ') : c;
        else if (!after)
            text += u' ';
    }
    put(text);
}

void MarkdownLines::open(const QString &sign)
{
    m_open += Open{m_line.size(), sign};
}

void MarkdownLines::close()
{
    if (!m_open.isEmpty())
        mark(m_open.takeLast());
}

QString MarkdownLines::taken()
{
    if (m_open.isEmpty())
        return {};
    const qsizetype from = m_open.takeLast().from;
    QString inner = m_line.mid(from);
    m_line.truncate(from);
    return inner;
}

/// Around nothing there are no marks.
void MarkdownLines::mark(const Open &open)
{
    const QString inner = m_line.mid(open.from);
    const QString bare = inner.trimmed();
    if (bare.isEmpty() || open.sign.isEmpty())
        return;
    const qsizetype at = inner.indexOf(bare[0]);
    m_line.truncate(open.from);
    m_line += inner.left(at) + open.sign + bare + open.sign + inner.mid(at + bare.size());
}

void MarkdownLines::line()
{
    constexpr int quotesMost = 8;
    for (auto open = m_open.rbegin(); open != m_open.rend(); ++open) {
        mark(*open);
        open->from = 0; // and on in the next line
    }
    qsizetype end = m_line.size();
    while (end > 0 && m_line[end - 1] == u' ')
        --end;
    const QString text = m_line.left(end);
    m_line.clear();
    if (!text.isEmpty()) {
        const QString quote = QString(std::clamp(m_quotes, 0, quotesMost), u'>');
        m_text += quote + (quote.isEmpty() ? QString() : u" "_s) + m_start + text + u'\n';
        m_start.clear();
    } else if (m_start.isEmpty() && !m_text.isEmpty() && !m_text.endsWith("\n\n"_L1)) {
        m_text += u'\n';
    }
}

void MarkdownLines::paragraph()
{
    if (!m_line.isEmpty())
        line();
    if (m_start.isEmpty() && !m_text.isEmpty() && !m_text.endsWith("\n\n"_L1))
        m_text += u'\n';
}

void MarkdownLines::rule()
{
    paragraph();
    m_text += u"---\n\n"_s;
}

QString MarkdownLines::finish()
{
    m_start.clear();
    paragraph();
    qsizetype end = m_text.size();
    while (end > 0 && m_text[end - 1] == u'\n')
        --end;
    return m_text.left(end);
}

} // namespace afterword::exchange
