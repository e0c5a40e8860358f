// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown files with front matter: this program's own folder (written here, read back whole), and
// any folder of notes, one note, Diary's YYYY/MM/DD.md, Joplin's export with front matter.
//     entries/2025/10/2025-10-14-2114-two-columns.md
//     entries/2025/10/attachments/2025-10-14-2114-two-columns/rain.png
#include "app/exchange/notes.h"
#include "app/exchange/rows.h"
#include "app/journal/page_markdown.h"

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

Sure sniffMarkdown(Source &source)
{
    const auto &names = source.names();
    const auto first = std::find_if(names.cbegin(), names.cend(), [](const QString &name) {
        return isNoteName(name) && !isHiddenName(name);
    });
    if (first == names.cend())
        return Sure::No;
    const QByteArray start = beginningOf(source, *first);
    if (start.startsWith("---\nid: \"") && start.contains("\nkind: "))
        return Sure::Yes;
    const auto notes = std::count_if(names.cbegin(), names.cend(), isNoteName);
    return start.startsWith("---") || notes * 2 >= names.size() ? Sure::Likely : Sure::Perhaps;
}

Status readMarkdown(Source &source, const ReadOptions &options, Intake &intake)
{
    if (sniffMarkdown(source) == Sure::No)
        return fail(Errc::Malformed, "no Markdown file");
    return readNotes(source, options, intake, {});
}

class MarkdownWriter final : public Writer
{
public:
    using Writer::Writer;

    Status begin(const Outline & /*outline*/) override { return {}; }

    Status page(const PageOut &out) override
    {
        const Page &page = *out.page;
        const QString folder = u"entries/"_s + page.day().toString(u"yyyy/MM/"_s);
        const QString stem = freeStem(folder, page_markdown::stemOf(page));
        const QString text = page_markdown::fileOf(page, out.text, {out.tags, out.people}, stem);
        if (const Status put = sink().put(folder + stem + u".md"_s, text.toUtf8()); !put)
            return put;
        for (const Attachment &file : page.attachments) {
            const auto bytes = out.bytes(file);
            if (!bytes)
                return fail(bytes.error());
            const QString name = folder + u"attachments/"_s + stem + u'/' + file.name;
            if (const Status put = sink().put(name, *bytes); !put)
                return put;
        }
        return {};
    }

    Status finish() override { return {}; }

private:
    QString freeStem(const QString &folder, const QString &wished)
    {
        // Counted, so that a thousand pages of one name do not look through each other's.
        int &count = m_counts[folder + wished];
        QString stem = ++count == 1 ? wished : wished + u'-' + QString::number(count);
        while (m_taken.contains(folder + stem))
            stem = wished + u'-' + QString::number(++count);
        m_taken.insert(folder + stem);
        return stem;
    }

    QSet<QString> m_taken;
    QHash<QString, int> m_counts;
};

} // namespace

const Format markdownFormat{
    "markdown",
    "Markdown (folder)",
    "/ *.md *.markdown *.zip",
    sniffMarkdown,
    readMarkdown,
    [](Sink &sink, const WriteOptions & /*options*/) -> std::unique_ptr<Writer> {
        return std::make_unique<MarkdownWriter>(sink);
    },
    true,
};

} // namespace afterword::exchange
