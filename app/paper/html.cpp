// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/paper/html.h"

#include "app/paper/html_style.h"
#include "app/paper/markup.h"
#include "app/paper/page_pictures.h"
#include "app/paper/words.h"

#include <algorithm>
#include <array>

namespace afterword::paper {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype htmlFlushAt = 262'144;

QByteArray htmlLine(const char *tag, const char *look, const QString &words)
{
    return QByteArray("<") + tag + " class=\"" + look + R"(" dir="auto">)" + escaped(words) + "</"
           + tag + ">\n";
}

/// The dot of look.md: colour by pleasantness, size by energy. The words beside it say the same.
QByteArray htmlDot(const Mood &mood)
{
    static constexpr std::array<const char *, 5> radii{"2.5", "3.5", "4.5", "5.5", "6.5"};
    const auto size = static_cast<std::size_t>(std::clamp(mood.energy, -2, 2) + 2);
    return QByteArray(R"(<svg width="15" height="15" aria-hidden="true"><circle class="m)")
           + QByteArray::number(std::clamp(mood.pleasant, -3, 3) + 3) + R"(" cx="7.5" cy="7.5" r=")"
           + radii.at(size) + "\"/></svg>";
}

class HtmlWriter final : public exchange::Writer
{
public:
    HtmlWriter(exchange::Sink &to, const exchange::WriteOptions &options)
        : Writer(to)
        , m_words(options.language)
    {}

    bool wants(const Attachment &file) const override { return isPicture(file); }

    Status begin(const exchange::Outline &outline) override
    {
        const auto device = sink().open({});
        if (!device)
            return fail(device.error());
        m_device = *device;
        const QString name = outline.journal.isEmpty() ? m_words.untitled() : outline.journal;
        const bool mirrored = m_words.locale().textDirection() == Qt::RightToLeft;
        m_text = "<!DOCTYPE html>\n<html lang=\"" + m_words.locale().bcp47Name().toLatin1()
                 + "\" dir=\"" + (mirrored ? "rtl" : "ltr") + "\">\n<head>\n"
                 + "<meta charset=\"utf-8\"/>\n<meta http-equiv=\"Content-Security-Policy\" "
                   "content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\"/>\n"
                   "<meta name=\"referrer\" content=\"no-referrer\"/>\n"
                   "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                   "<title>"
                 + escaped(name) + "</title>\n<style>\n" + htmlStyle()
                 + "</style>\n</head>\n<body>\n<header><h1 dir=\"auto\">" + escaped(name)
                 + "</h1></header>\n<main>\n";
        return {};
    }

    Status page(const exchange::PageOut &out) override
    {
        const QDate day = out.page->day();
        if (!m_first.isValid())
            m_first = day;
        m_last = day;
        beginMonth(day);
        PagePictures pictures(out);
        m_text += "<article>\n<h3><time datetime=\"" + out.page->at.toString().toLatin1() + "\">"
                  + escaped(m_words.day(day)) + " <span>" + escaped(m_words.time(out.page->at))
                  + "</span></time></h3>\n";
        if (!out.page->title.isEmpty())
            m_text += htmlLine("h4", "title", out.page->title);
        for (const Mood &mood : out.page->moods)
            m_text += R"(<p class="mood" dir="auto">)" + htmlDot(mood) + ' '
                      + escaped(m_words.mood(mood)) + "</p>\n";
        const auto picture = [&pictures](const QString &name) -> QByteArray {
            const QByteArray address = pictures.address(name);
            return address.isEmpty() ? QByteArray() : "src=\"" + address + '"';
        };
        m_text += htmlOf(out.text, {picture, false});
        for (const QString &name : pictures.rest(out.text)) {
            const QByteArray attributes = picture(name);
            if (!attributes.isEmpty())
                m_text += "<p><img " + attributes + " alt=\"" + escaped(name) + "\"/></p>\n";
        }
        QStringList lines = m_words.names(out);
        if (const QString files = m_words.files(pictures.files()); !files.isEmpty())
            lines << files;
        for (const QString &line : std::as_const(lines))
            m_text += htmlLine("p", "names", line);
        m_text += "</article>\n";
        if (!pictures.status())
            return pictures.status();
        return m_text.size() > htmlFlushAt ? flush() : Status{};
    }

    Status finish() override
    {
        if (m_month.isValid())
            m_text += "</section>\n";
        m_text += "</main>\n";
        if (!m_contents.isEmpty())
            m_contents += "</ul>\n";
        if (m_first.isValid())
            m_text += "<nav aria-label=\"" + escaped(Words::tr("Months")) + "\">\n<p>"
                      + escaped(m_words.range(m_first, m_last)) + "</p>\n" + m_contents
                      + "</nav>\n";
        m_text += "</body>\n</html>\n";
        const Status flushed = flush();
        return flushed ? sink().close() : flushed;
    }

private:
    void beginMonth(QDate day)
    {
        const QDate month(day.year(), day.month(), 1);
        if (month == m_month)
            return;
        if (m_month.isValid())
            m_text += "</section>\n";
        if (m_month.year() != month.year() || !m_month.isValid())
            m_contents += (m_contents.isEmpty() ? "<h2>" : "</ul>\n<h2>")
                          + escaped(m_words.locale().toString(month, u"yyyy"_s)) + "</h2>\n<ul>\n";
        m_month = month;
        const QByteArray id = 'm' + month.toString(u"yyyy-MM"_s).toLatin1();
        // A page brought back out of order would give a month twice.
        const bool again = m_months.contains(id);
        m_months.append(id);
        m_text += again ? QByteArray("<section>\n") : "<section id=\"" + id + "\">\n";
        m_text += "<h2>" + escaped(m_words.month(month)) + "</h2>\n";
        if (!again)
            m_contents += "<li><a href=\"#" + id + "\">"
                          + escaped(m_words.locale().standaloneMonthName(month.month()))
                          + "</a></li>\n";
    }

    Status flush()
    {
        const bool written = m_device->write(m_text) == m_text.size();
        m_text.clear();
        if (written)
            return {};
        const Status closed = sink().close();
        return closed ? fail(Errc::Io) : closed;
    }

    Words m_words;
    QIODevice *m_device = nullptr;
    QByteArray m_text;
    QByteArray m_contents;
    QByteArrayList m_months;
    QDate m_month;
    QDate m_first;
    QDate m_last;
};

} // namespace

const exchange::Format htmlFormat{
    "html",
    "Web page (HTML)",
    "*.html",
    nullptr,
    nullptr,
    [](exchange::Sink &sink,
       const exchange::WriteOptions &options) -> std::unique_ptr<exchange::Writer> {
        return std::make_unique<HtmlWriter>(sink, options);
    },
    false,
};

} // namespace afterword::paper
