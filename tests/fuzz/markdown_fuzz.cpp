// SPDX-License-Identifier: GPL-3.0-or-later
// Markdown as it is coloured and drawn: line by line, in a text whose one part is said many times
// over, so that work that grows with the square of a line is seen.
#include "app/journal/excerpt.h"
#include "tests/fuzz/fuzz.h"
#include "ui/shared/markdown_text.h"

using namespace afterword;

namespace {

QString markdownText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool readsLine(const QString &text, bool inCode)
{
    const markdown::Line line = markdown::readLine(text, inCode);
    fuzz::must(line.mark >= 0 && line.mark <= line.content && line.content <= text.size(),
               "a line's parts are out of order");
    fuzz::must(line.level >= 0 && (line.kind != markdown::Kind::Heading || line.level <= 6),
               "no such level");
    const std::vector<markdown::Run> runs = markdown::readInline(text, line.content);
    qsizetype end = line.content;
    for (const markdown::Run &run : runs) {
        fuzz::must(run.start == end && run.length > 0, "a gap, or a run of nothing");
        end += run.length;
    }
    fuzz::must(runs.empty() || end == text.size(), "the runs do not end with the line");
    fuzz::must(withoutMarks(text).size() <= text.size(), "longer without marks");
    return line.kind == markdown::Kind::Fence ? !inCode : inCode;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr qsizetype most = 20'000;
    const fuzz::Meter meter;
    fuzz::Source source(data, size);
    const auto times = static_cast<qsizetype>(source.number(2));
    const QString part = markdownText(source.upTo('\0'));
    const QString rest = markdownText(source.rest());
    const QString text = part.repeated(std::min(times, most / (part.size() + 1))) + rest;
    bool inCode = false;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        inCode = readsLine(line, inCode);
    Page page;
    page.first = text;
    static_cast<void>(headingOf(page));
    static_cast<void>(excerptOf(page));
    return 0;
}
