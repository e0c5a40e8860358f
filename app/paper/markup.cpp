// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/markup.h"

#include <QUrl>

#include <md4c.h>

namespace afterword::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr auto attachmentScheme = "attachment:"_L1;

class Markup
{
public:
    explicit Markup(const MarkupHow &how)
        : m_how(how)
    {}

    QByteArray run(const QByteArray &text)
    {
        MD_PARSER parser{};
        parser.flags = MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS | MD_FLAG_TABLES | MD_FLAG_NOHTML
                       | MD_FLAG_NOINDENTEDCODEBLOCKS | MD_FLAG_PERMISSIVEURLAUTOLINKS;
        parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            static_cast<Markup *>(self)->enter(type, detail);
            return 0;
        };
        parser.leave_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
            static_cast<Markup *>(self)->leave(type, detail);
            return 0;
        };
        parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
            static_cast<Markup *>(self)->enterSpan(type, detail);
            return 0;
        };
        parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
            static_cast<Markup *>(self)->leaveSpan(type);
            return 0;
        };
        parser.text = [](MD_TEXTTYPE type, const MD_CHAR *words, MD_SIZE size, void *self) {
            static_cast<Markup *>(self)->text(type,
                                              QByteArray(words, static_cast<qsizetype>(size)));
            return 0;
        };
        if (md_parse(text.constData(), static_cast<MD_SIZE>(text.size()), &parser, this) != 0)
            return "<p dir=\"auto\">" + escaped(QString::fromUtf8(text)) + "</p>\n";
        return m_out;
    }

private:
    static QByteArray heading(const void *detail)
    {
        const unsigned level = static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level;
        return 'h' + QByteArray::number(std::min(level + 3, 6U)); // under the page's own heading
    }

    static QByteArray cell(MD_BLOCKTYPE type) { return type == MD_BLOCK_TH ? "th" : "td"; }

    void enter(MD_BLOCKTYPE type, const void *detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            m_out += "<blockquote dir=\"auto\">";
            break;
        case MD_BLOCK_UL:
            m_out += "<ul>";
            break;
        case MD_BLOCK_OL:
            m_out += "<ol start=\""
                     + QByteArray::number(static_cast<const MD_BLOCK_OL_DETAIL *>(detail)->start)
                     + "\">";
            break;
        case MD_BLOCK_LI: {
            const auto *item = static_cast<const MD_BLOCK_LI_DETAIL *>(detail);
            m_out += item->is_task == 0 ? R"(<li dir="auto">)" : R"(<li class="task" dir="auto">)";
            if (item->is_task != 0)
                m_out += item->task_mark == ' ' ? "\u2610 " : "\u2611 ";
            break;
        }
        case MD_BLOCK_HR:
            m_out += "<hr/>\n";
            break;
        case MD_BLOCK_H:
            m_out += '<' + heading(detail) + " dir=\"auto\">";
            break;
        case MD_BLOCK_CODE:
            m_out += "<pre dir=\"auto\">";
            break;
        case MD_BLOCK_P:
            m_out += "<p dir=\"auto\">";
            break;
        case MD_BLOCK_TABLE:
            m_out += "<table>";
            break;
        case MD_BLOCK_TR:
            m_out += "<tr>";
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            m_out += '<' + cell(type) + " dir=\"auto\">";
            break;
        case MD_BLOCK_DOC:
        case MD_BLOCK_HTML:
        case MD_BLOCK_THEAD:
        case MD_BLOCK_TBODY:
            break;
        }
    }

    void leave(MD_BLOCKTYPE type, const void *detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE:
            m_out += "</blockquote>\n";
            break;
        case MD_BLOCK_UL:
            m_out += "</ul>\n";
            break;
        case MD_BLOCK_OL:
            m_out += "</ol>\n";
            break;
        case MD_BLOCK_LI:
            m_out += "</li>\n";
            break;
        case MD_BLOCK_H:
            m_out += "</" + heading(detail) + ">\n";
            break;
        case MD_BLOCK_CODE:
            m_out += "</pre>\n";
            break;
        case MD_BLOCK_P:
            m_out += "</p>\n";
            break;
        case MD_BLOCK_TABLE:
            m_out += "</table>\n";
            break;
        case MD_BLOCK_TR:
            m_out += "</tr>\n";
            break;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            m_out += "</" + cell(type) + '>';
            break;
        case MD_BLOCK_HR:
        case MD_BLOCK_DOC:
        case MD_BLOCK_HTML:
        case MD_BLOCK_THEAD:
        case MD_BLOCK_TBODY:
            break;
        }
    }

    static QString wordOf(const MD_ATTRIBUTE &attribute)
    {
        return QString::fromUtf8(attribute.text, static_cast<qsizetype>(attribute.size));
    }

    void enterSpan(MD_SPANTYPE type, const void *detail)
    {
        if (type == MD_SPAN_IMG) {
            if (m_inPicture++ == 0) {
                m_address = wordOf(static_cast<const MD_SPAN_IMG_DETAIL *>(detail)->src);
                m_caption.clear();
            }
            return;
        }
        if (m_inPicture > 0)
            return;
        if (type == MD_SPAN_A) {
            m_link = wordOf(static_cast<const MD_SPAN_A_DETAIL *>(detail)->href);
            if (isLink())
                m_out += "<a href=\"" + escaped(m_link) + R"(" rel="noreferrer noopener">)";
            m_linkWords = m_out.size();
        } else {
            m_out += open(type, '<');
        }
    }

    void leaveSpan(MD_SPANTYPE type)
    {
        if (type == MD_SPAN_IMG) {
            if (--m_inPicture == 0)
                putPicture();
            return;
        }
        if (m_inPicture > 0)
            return;
        if (type != MD_SPAN_A) {
            m_out += open(type, '/');
            return;
        }
        const QByteArray address = escaped(m_link);
        const bool same = m_out.size() - m_linkWords == address.size() && m_out.endsWith(address);
        if (isLink())
            m_out += "</a>";
        const bool ours = m_link.startsWith(attachmentScheme);
        if (!same && !ours && !m_link.isEmpty() && (m_how.linksShown || !isLink()))
            m_out += " (" + address + ')';
    }

    static QByteArray open(MD_SPANTYPE type, char sign)
    {
        QByteArray name;
        switch (type) {
        case MD_SPAN_EM:
            name = "em>";
            break;
        case MD_SPAN_STRONG:
            name = "strong>";
            break;
        case MD_SPAN_CODE:
            name = "code>";
            break;
        case MD_SPAN_DEL:
            name = "s>";
            break;
        case MD_SPAN_A:
        case MD_SPAN_IMG:
        case MD_SPAN_LATEXMATH:
        case MD_SPAN_LATEXMATH_DISPLAY:
        case MD_SPAN_WIKILINK:
        case MD_SPAN_U:
            return {};
        }
        return (sign == '/' ? "</" : "<") + name;
    }

    [[nodiscard]] bool isLink() const
    {
        return m_link.startsWith("http://"_L1, Qt::CaseInsensitive)
               || m_link.startsWith("https://"_L1, Qt::CaseInsensitive)
               || m_link.startsWith("mailto:"_L1, Qt::CaseInsensitive);
    }

    void putPicture()
    {
        QByteArray attributes;
        const bool ours = m_address.startsWith(attachmentScheme);
        if (ours && m_how.picture)
            attributes = m_how.picture(QUrl::fromPercentEncoding(
                QStringView(m_address).sliced(attachmentScheme.size()).toUtf8()));
        const QByteArray caption = escaped(m_caption);
        if (!attributes.isEmpty())
            m_out += "<img " + attributes + " alt=\"" + caption + "\"/>";
        else if (!ours && !m_address.isEmpty())
            m_out += caption + " (" + escaped(m_address) + ')';
        else
            m_out += caption;
    }

    void text(MD_TEXTTYPE type, const QByteArray &words)
    {
        const bool lineEnd = type == MD_TEXT_BR || type == MD_TEXT_SOFTBR;
        const QString whole = type == MD_TEXT_NULLCHAR ? QString(QChar::ReplacementCharacter)
                                                       : QString::fromUtf8(words);
        if (m_inPicture > 0)
            m_caption += lineEnd ? u" "_s : whole;
        else if (lineEnd)
            m_out += "<br/>\n"; // as it was typed
        else
            m_out += escaped(whole);
    }

    const MarkupHow &m_how;
    QByteArray m_out;
    int m_inPicture = 0;
    QString m_address;
    QString m_caption;
    QString m_link;
    qsizetype m_linkWords = 0;
};

} // namespace

QByteArray escaped(QStringView text)
{
    QString out;
    out.reserve(text.size() + 16);
    for (const QChar c : text) {
        switch (c.unicode()) {
        case '&':
            out += "&amp;"_L1;
            break;
        case '<':
            out += "&lt;"_L1;
            break;
        case '>':
            out += "&gt;"_L1;
            break;
        case '"':
            out += "&quot;"_L1;
            break;
        default:
            if ((c.unicode() >= 0x20 || c == u'\n' || c == u'\t') && c.unicode() < 0xFFFE)
                out += c;
        }
    }
    return out.toUtf8();
}

QByteArray htmlOf(const QString &markdown, const MarkupHow &how)
{
    return Markup(how).run(markdown.toUtf8());
}

} // namespace afterword::paper
