// SPDX-License-Identifier: GPL-3.0-or-later
// counts: the hottest pieces of work, each once and always the same, for counting their
// instructions under callgrind (packaging/bench --counts): a count does not mind what else the
// computer does. Each is one function by name; nothing here is timed.
#include "app/search/bundle.h"
#include "app/search/index.h"
#include "tests/bench/bench.h"
#include "ui/shared/markdown.h"
#include "ui/theme.h"

#include <QRandomGenerator>

using namespace afterword;
using namespace Qt::StringLiterals;

namespace {

constexpr int countedPages = 900;
constexpr int countedTimes = 40;

QString countedText(QRandomGenerator &random, int words)
{
    static const QStringList some{u"the"_s,    u"kettle"_s, u"was"_s,    u"on"_s,    u"and"_s,
                                  u"nobody"_s, u"rang"_s,   u"this"_s,   u"café"_s,  u"walked"_s,
                                  u"past"_s,   u"bakery"_s, u"quiet"_s,  u"river"_s, u"morning"_s,
                                  u"kept"_s,   u"letter"_s, u"window"_s, u"rain"_s,  u"tomorrow"_s};
    QString text;
    for (int i = 0; i < words; ++i)
        text +=
            some.at(random.bounded(static_cast<int>(some.size()))) + (i % 12 == 11 ? u". " : u" ");
    return text;
}

} // namespace

// The names callgrind is told; without internal linkage, so that they stay whole.
extern "C" {
[[gnu::noipa]] void countedFold(const std::vector<QString> *texts,
                                std::vector<search::FactsPtr> *facts)
{
    for (std::size_t i = 0; i < texts->size(); ++i) {
        Page page;
        page.id = Id{i, 7};
        page.at = Moment{1'760'000'000'000 - static_cast<qint64>(i) * 8'640'000, 0};
        facts->push_back(
            std::make_shared<const search::Facts>(search::makeFacts({page, {}, {}}, texts->at(i))));
    }
}

[[gnu::noipa]] void countedArrange(const std::vector<search::FactsPtr> *facts,
                                   std::vector<search::Bundle> *bundles)
{
    for (std::size_t from = 0; from < facts->size(); from += 450)
        bundles->emplace_back(std::vector<search::FactsPtr>(
            facts->begin() + static_cast<std::ptrdiff_t>(from),
            facts->begin() + static_cast<std::ptrdiff_t>(std::min(from + 450, facts->size()))));
}

[[gnu::noipa]] void countedSearch(const std::vector<search::Bundle> *bundles)
{
    for (const QString &text : {u"t"_s, u"ri"_s, u"river"_s, u"zzzz"_s, u"quiet -rain"_s}) {
        const search::Sieve sieve(search::parse(text, QDate(2025, 10, 14)));
        search::Found found;
        for (const search::Bundle &bundle : *bundles)
            bundle.look(sieve, found);
    }
}

[[gnu::noipa]] void countedKeys(MarkdownEdit *editor)
{
    for (int i = 0; i < countedTimes; ++i) {
        QTest::keyClick(editor, static_cast<Qt::Key>(Qt::Key_A + (i * 7) % 26));
        QCoreApplication::sendPostedEvents();
        editor->viewport()->repaint();
    }
}
}

namespace {

void typeInto(bool oneParagraph)
{
    QRandomGenerator random(20251014);
    QString text;
    for (int paragraph = 0; paragraph < 70; ++paragraph)
        text += countedText(random, 70) + (oneParagraph ? QString() : u"\n\n"_s);
    Theme theme;
    theme.setMode(Theme::Mode::Light);
    MarkdownEdit editor(theme, nullptr);
    editor.resize(720, 700);
    editor.setText(text);
    editor.show();
    editor.setFocus();
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(static_cast<int>(text.size() / 2));
    editor.setTextCursor(cursor);
    editor.ensureCursorVisible();
    QCoreApplication::processEvents();
    countedKeys(&editor);
}

} // namespace

bool bench::runCounted(const QString &name)
{
    if (name == u"key"_s || name == u"key-one-paragraph"_s) {
        typeInto(name != u"key"_s);
        return true;
    }
    QRandomGenerator random(20251014);
    std::vector<QString> texts;
    for (int i = 0; i < countedPages; ++i)
        texts.push_back(countedText(random, 250));
    std::vector<search::FactsPtr> facts;
    countedFold(&texts, &facts);
    std::vector<search::Bundle> bundles;
    countedArrange(&facts, &bundles);
    countedSearch(&bundles);
    return name == u"fold"_s || name == u"arrange"_s || name == u"search"_s;
}
