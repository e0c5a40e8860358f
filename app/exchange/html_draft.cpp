// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/html_draft.h"

#include "app/exchange/html_text.h"
#include "app/journal/file_link.h"

#include <QSet>

namespace afterword::exchange {

using namespace Qt::StringLiterals;

namespace {

/// "data:image/png;base64,…" as a file of the page; empty when it is none.
QString htmlOwnFile(Draft &draft, const QString &address)
{
    const qsizetype comma = address.indexOf(u',');
    const QString head = address.left(comma < 0 ? 0 : std::min<qsizetype>(comma, 100));
    if (!head.startsWith("data:"_L1) || !head.endsWith(";base64"_L1))
        return {};
    const QByteArray bytes = QByteArray::fromBase64(address.mid(comma + 1).toLatin1());
    if (bytes.isEmpty())
        return {};
    QString ending = head.mid(5).section(u';', 0, 0).section(u'/', 1).section(u'+', 0, 0);
    ending.removeIf([](QChar c) { return c.unicode() >= 128 || !c.isLetterOrNumber(); });
    return addBytes(draft, u"picture."_s + (ending.isEmpty() ? u"bin"_s : ending), bytes);
}

} // namespace

QString textFromHtml(Draft &draft,
                     const QString &html,
                     const FindFile &find,
                     const QStringList &withoutClasses)
{
    HtmlWishes wishes;
    wishes.withoutClasses = withoutClasses;
    wishes.link = [&](const QString &address, const QString &words) -> QString {
        QString name = htmlOwnFile(draft, address);
        const QString source = name.isEmpty() && find ? find(address) : QString();
        if (!source.isEmpty())
            name = addFile(draft, source, source);
        return name.isEmpty() ? QString() : linkTo(name, words.trimmed());
    };
    return markdownOf(html, wishes);
}

void showFiles(Draft &draft)
{
    const QStringList shown = markdown::filesIn(draft.text);
    const QSet<QString> known(shown.cbegin(), shown.cend());
    QString links;
    for (const DraftFile &file : draft.files) {
        if (!known.contains(file.name))
            links += u'\n' + linkTo(file.name);
    }
    if (links.isEmpty())
        return;
    draft.text += draft.text.isEmpty() ? links.mid(1) : u'\n' + links;
}

} // namespace afterword::exchange
