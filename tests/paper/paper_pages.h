// SPDX-License-Identifier: GPL-3.0-or-later
// Pages for the tests of paper, and the way they go through a writer. Header alone: the tests that
// use it are few.
#pragma once

#include "app/exchange/format.h"
#include "app/exchange/sink.h"
#include "app/paper/formats.h"

#include <QBuffer>
#include <QHash>
#include <QImage>
#include <QPainter>

#include <utility>
#include <vector>

namespace afterword::test {

using namespace Qt::StringLiterals;

struct PaperPage
{
    Page page;
    QString text;
    QStringList tags;
    QStringList people;
};

inline Moment paperMoment(QDate day, int hour, int minute)
{
    return Moment::fromDateTime(QDateTime(day, QTime(hour, minute), Qt::UTC));
}

inline PaperPage paperPage(QDate day, const QString &text, const QString &title = {})
{
    PaperPage made;
    made.page.at = paperMoment(day, 21, 14);
    made.page.title = title;
    made.text = text;
    return made;
}

inline Mood paperMood(const Moment &at, int pleasant, int energy, const QStringList &words = {})
{
    Mood mood;
    mood.at = at;
    mood.pleasant = pleasant;
    mood.energy = energy;
    mood.words = words;
    return mood;
}

/// A photo of nothing: a sky, a hill and a sun.
inline QByteArray paperPhoto(QSize size, const char *format = "JPEG")
{
    QImage image(size, QImage::Format_RGB32);
    {
        QPainter painter(&image);
        QLinearGradient sky(0, 0, 0, size.height());
        sky.setColorAt(0, QColor(0x7C, 0xA6, 0xC8));
        sky.setColorAt(1, QColor(0xF4, 0xDD, 0xB8));
        painter.fillRect(image.rect(), sky);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xF8, 0xBE, 0x63));
        painter.drawEllipse(QPointF(size.width() * 0.7, size.height() * 0.35),
                            size.height() * 0.1,
                            size.height() * 0.1);
        painter.setBrush(QColor(0x4C, 0x6A, 0x62));
        painter.drawEllipse(QPointF(size.width() * 0.3, size.height() * 1.2),
                            size.width() * 0.8,
                            size.height() * 0.6);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

inline void paperAttach(
    PaperPage &to, qint64 rid, const QByteArray &bytes, const QString &mime, const QString &name)
{
    to.page.attachments.append({{rid, bytes.size()}, mime, name});
}

/// All pages through the row of that name; the bytes of its one file.
inline Result<QByteArray> paperWritten(const exchange::Format &row,
                                       const std::vector<PaperPage> &pages,
                                       const QHash<qint64, QByteArray> &files = {},
                                       const exchange::WriteOptions &options = {
                                           .language = u"en_GB"_s})
{
    QByteArray bytes;
    const auto sink = exchange::Sink::memory(bytes);
    const auto writer = row.write(*sink, options);
    exchange::Outline outline;
    outline.pages = static_cast<qsizetype>(pages.size());
    outline.journal = u"Kitchen & <table>"_s;
    outline.now = paperMoment(QDate(2026, 4, 1), 12, 0);
    Status status = writer->begin(outline);
    for (std::size_t i = 0; i < pages.size() && status; ++i) {
        exchange::PageOut out;
        out.page = &pages[i].page;
        out.text = pages[i].text;
        out.tags = pages[i].tags;
        out.people = pages[i].people;
        out.bytes = [&files](const Attachment &file) -> Result<QByteArray> {
            return files.contains(file.blob.rid) ? Result<QByteArray>(files.value(file.blob.rid))
                                                 : fail(Errc::NotFound);
        };
        status = writer->page(out);
    }
    if (status)
        status = writer->finish();
    if (status)
        status = sink->finish();
    return status ? Result<QByteArray>(bytes) : fail(status.error());
}

inline const QString &paperProse()
{
    static const QString text =
        u"I walked the long way home, past the bakery and the school with the green fence. It was "
        "raining a little and I did not mind. There was a light on in the kitchen when I came in, "
        "and for once I had left it on for myself."_s;
    return text;
}

inline const QString &paperArabic()
{
    static const QString text =
        u"مشيت اليوم على طول النهر حتى غابت الشمس. كان الهواء بارداً لكنني لم أشعر بالبرد كثيراً، "
        "وفكرت في الأيام التي كنا نمشي فيها معاً.\n\n> كل شيء يمر، حتى هذا.\n\n- خبز\n- **قهوة**\n- 3 تفاحات"_s;
    return text;
}

} // namespace afterword::test
