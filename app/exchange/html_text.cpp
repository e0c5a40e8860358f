// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/html_text.h"

#include "app/exchange/html_bounds.h"
#include "app/exchange/markdown_lines.h"

#include <QRegularExpression>

#include <algorithm>
#include <gumbo.h>
#include <memory>
#include <span>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Deeper than this, text alone is taken: nobody writes so, and the stack is not endless.
constexpr int htmlDeepest = 200;

struct HtmlTree
{
    explicit HtmlTree(const QString &html)
        : utf8(html.toUtf8())
    {
        options.max_errors = 0;
        output = gumbo_parse_with_options(
            &options, utf8.constData(), static_cast<std::size_t>(utf8.size()));
    }

    ~HtmlTree() { gumbo_destroy_output(&options, output); }

    HtmlTree(const HtmlTree &) = delete;
    HtmlTree &operator=(const HtmlTree &) = delete;

    QByteArray utf8;
    GumboOptions options = kGumboDefaultOptions;
    GumboOutput *output = nullptr;
};

std::span<void *const> htmlItems(const GumboVector &vector)
{
    return {vector.data, vector.length};
}

QString htmlAttribute(const GumboNode &node, const char *name)
{
    const GumboAttribute *found = gumbo_get_attribute(&node.v.element.attributes, name);
    return found == nullptr ? QString() : QString::fromUtf8(found->value);
}

bool htmlHasClass(const GumboNode &node, const QString &name)
{
    const QStringList classes = htmlAttribute(node, "class").simplified().split(u' ');
    return classes.contains(name);
}

bool htmlIsElement(const GumboNode &node)
{
    return node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
}

bool htmlIsText(const GumboNode &node)
{
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE
           || node.type == GUMBO_NODE_CDATA;
}

/// Goes through the tree without recursion: `enter` says whether to go into an element.
template <typename Enter, typename Leave>
void htmlWalk(const GumboNode *root, Enter enter, Leave leave)
{
    struct Step
    {
        const GumboNode *node;
        bool isLeaving;
    };

    std::vector<Step> steps{{root, false}};
    while (!steps.empty()) {
        const Step step = steps.back();
        steps.pop_back();
        if (step.isLeaving) {
            leave(*step.node);
            continue;
        }
        if (!enter(*step.node) || !htmlIsElement(*step.node))
            continue;
        steps.push_back({step.node, true});
        const auto children = htmlItems(step.node->v.element.children);
        for (auto child = children.rbegin(); child != children.rend(); ++child)
            steps.push_back({static_cast<const GumboNode *>(*child), false});
    }
}

/// The tree as Markdown, while it is walked.
class HtmlMarkdown final
{
public:
    explicit HtmlMarkdown(const HtmlWishes &wishes)
        : m_wishes(wishes)
    {}

    bool enter(const GumboNode &node)
    {
        if (htmlIsText(node)) {
            words(QString::fromUtf8(node.v.text.text));
            return false;
        }
        if (!htmlIsElement(node) || isLeftOut(node))
            return false;
        ++m_depth;
        const GumboTag tag = node.v.element.tag;
        if (m_depth > htmlDeepest)
            return true;
        if (isInline(tag))
            open(sign(tag));
        else if (tag == GUMBO_TAG_BR)
            m_lines.line();
        else if (tag == GUMBO_TAG_IMG)
            m_lines.put(linkOf(htmlAttribute(node, "src"), htmlAttribute(node, "alt"), true));
        else if (tag == GUMBO_TAG_VIDEO || tag == GUMBO_TAG_AUDIO || tag == GUMBO_TAG_SOURCE)
            m_lines.put(linkOf(htmlAttribute(node, "src"), {}, false));
        else if (tag == GUMBO_TAG_HR)
            m_lines.rule();
        else if (isBlock(tag))
            enterBlock(tag);
        return true;
    }

    void leave(const GumboNode &node)
    {
        const GumboTag tag = node.v.element.tag;
        if (m_depth-- > htmlDeepest)
            return;
        if (isInline(tag))
            close(tag == GUMBO_TAG_A ? htmlAttribute(node, "href") : QString());
        else if (isBlock(tag))
            leaveBlock(tag);
    }

    QString finish() { return m_lines.finish(); }

private:
    struct List
    {
        bool isNumbered = false;
        int count = 0;
    };

    static QString sign(GumboTag tag)
    {
        if (tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG)
            return u"**"_s;
        if (tag == GUMBO_TAG_I || tag == GUMBO_TAG_EM)
            return u"*"_s;
        if (tag == GUMBO_TAG_S || tag == GUMBO_TAG_DEL || tag == GUMBO_TAG_STRIKE)
            return u"~~"_s;
        return tag == GUMBO_TAG_CODE ? u"`"_s : QString();
    }

    static bool isInline(GumboTag tag) { return tag == GUMBO_TAG_A || !sign(tag).isEmpty(); }

    static int heading(GumboTag tag)
    {
        return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? tag - GUMBO_TAG_H1 + 1 : 0;
    }

    static bool isBlock(GumboTag tag)
    {
        static constexpr std::array others{GUMBO_TAG_P,
                                           GUMBO_TAG_DIV,
                                           GUMBO_TAG_UL,
                                           GUMBO_TAG_OL,
                                           GUMBO_TAG_LI,
                                           GUMBO_TAG_TR,
                                           GUMBO_TAG_TABLE,
                                           GUMBO_TAG_BLOCKQUOTE,
                                           GUMBO_TAG_SECTION,
                                           GUMBO_TAG_HEADER,
                                           GUMBO_TAG_FOOTER,
                                           GUMBO_TAG_ARTICLE,
                                           GUMBO_TAG_PRE,
                                           GUMBO_TAG_FIGURE,
                                           GUMBO_TAG_TD,
                                           GUMBO_TAG_TH};
        return heading(tag) > 0 || std::find(others.begin(), others.end(), tag) != others.end();
    }

    bool isLeftOut(const GumboNode &node) const
    {
        const GumboTag tag = node.v.element.tag;
        if (tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_HEAD
            || tag == GUMBO_TAG_TEMPLATE)
            return true;
        return std::any_of(m_wishes.withoutClasses.cbegin(),
                           m_wishes.withoutClasses.cend(),
                           [&node](const QString &name) { return htmlHasClass(node, name); });
    }

    void enterBlock(GumboTag tag)
    {
        if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) {
            if (!m_lines.isAtStart())
                m_lines.put(u" | "_s);
            return;
        }
        breakBefore(tag);
        if (tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL)
            m_lists += List{tag == GUMBO_TAG_OL, 0};
        else if (tag == GUMBO_TAG_LI)
            m_lines.setStart(itemStart());
        else if (tag == GUMBO_TAG_BLOCKQUOTE)
            m_lines.quote(1);
        else if (const int level = heading(tag); level > 0)
            m_lines.setStart(QString(level, u'#') + u' ');
        m_pre += tag == GUMBO_TAG_PRE ? 1 : 0;
    }

    void leaveBlock(GumboTag tag)
    {
        m_pre -= tag == GUMBO_TAG_PRE ? 1 : 0;
        if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH)
            return;
        if ((tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL) && !m_lists.isEmpty())
            m_lists.removeLast();
        breakBefore(tag);
        if (tag == GUMBO_TAG_LI || heading(tag) > 0)
            m_lines.setStart({});
        else if (tag == GUMBO_TAG_BLOCKQUOTE)
            m_lines.quote(-1);
    }

    /// Lists' items, rows and plain blocks follow each other without an empty line.
    void breakBefore(GumboTag tag)
    {
        const bool isLine = tag == GUMBO_TAG_LI || tag == GUMBO_TAG_TR || tag == GUMBO_TAG_DIV
                            || !m_lists.isEmpty();
        if (!isLine)
            m_lines.paragraph();
        else if (!m_lines.isAtStart())
            m_lines.line();
    }

    QString itemStart()
    {
        constexpr qsizetype deepest = 12;
        if (m_lists.isEmpty())
            return u"- "_s;
        List &list = m_lists.last();
        const QString indent(2 * std::min(m_lists.size() - 1, deepest), u' ');
        return indent + (list.isNumbered ? QString::number(++list.count) + u". "_s : u"- "_s);
    }

    void words(const QString &raw)
    {
        if (m_pre == 0) {
            m_lines.words(raw);
            return;
        }
        const QStringList lines = raw.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_lines.line();
            m_lines.put(lines[i]);
        }
    }

    /// Marks within marks within marks say nothing more.
    void open(const QString &sign)
    {
        constexpr int most = 8;
        if (++m_marks <= most)
            m_lines.open(sign);
    }

    void close(const QString &address)
    {
        constexpr int most = 8;
        if (m_marks-- > most)
            return;
        if (address.isEmpty()) {
            m_lines.close();
            return;
        }
        const QString inner = m_lines.taken();
        m_lines.put(linkOf(address, inner, false));
    }

    QString linkOf(const QString &address, const QString &words, bool isPicture) const
    {
        const QString own = m_wishes.link ? m_wishes.link(address, words) : QString();
        if (!own.isEmpty())
            return own;
        const bool isPlain = !address.isEmpty() && !address.startsWith("data:"_L1)
                             && !address.startsWith("javascript:"_L1) && !address.contains(u'\n');
        if (!isPlain || (!isPicture && address == words.trimmed()))
            return words;
        QString safe = address;
        safe.replace(u' ', "%20"_L1).replace(u'(', "%28"_L1).replace(u')', "%29"_L1);
        return (isPicture ? u"!["_s : u"["_s) + words + u"]("_s + safe + u')';
    }

    const HtmlWishes &m_wishes;
    MarkdownLines m_lines;
    QList<List> m_lists;
    int m_pre = 0;
    int m_marks = 0;
    int m_depth = 0;
};

} // namespace

QString markdownOf(const QString &html, const HtmlWishes &wishes)
{
    if (!htmlIsBounded(html))
        return wordsOfHtml(html);
    const HtmlTree tree(html);
    HtmlMarkdown markdown(wishes);
    htmlWalk(
        tree.output->root,
        [&markdown](const GumboNode &node) { return markdown.enter(node); },
        [&markdown](const GumboNode &node) { markdown.leave(node); });
    return markdown.finish();
}

QString textOfClass(const QString &html, const QString &name)
{
    if (!htmlIsBounded(html))
        return {};
    const HtmlTree tree(html);
    QString text;
    int inside = 0;
    bool isDone = false;
    htmlWalk(
        tree.output->root,
        [&](const GumboNode &node) {
            if (isDone)
                return false;
            if (htmlIsText(node) && inside > 0)
                text += QString::fromUtf8(node.v.text.text);
            if (htmlIsElement(node) && (inside > 0 || htmlHasClass(node, name)))
                ++inside;
            return true;
        },
        [&](const GumboNode & /*node*/) {
            if (inside > 0 && --inside == 0)
                isDone = true;
        });
    return text.simplified();
}

bool looksLikeHtml(const QString &text)
{
    static const QRegularExpression pattern(u"</[A-Za-z][A-Za-z0-9]*>|<br ?/?>"_s);
    return text.contains(pattern);
}

} // namespace afterword::exchange
