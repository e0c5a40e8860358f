// SPDX-License-Identifier: GPL-3.0-or-later
// The room's way out for a picture or the numbers: asked once on a card, painted in memory, written
// on a thread of its own.
#include "app/base/jobs.h"
#include "app/session.h"
#include "ui/shared/ask.h"
#include "ui/shared/save_copy.h"
#include "ui/timeline/chart_picture.h"
#include "ui/timeline/export_card.h"
#include "ui/timeline/mood_chart.h"
#include "ui/timeline/timeline_room.h"

#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <functional>
#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

Status exportWrite(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Errc::ReadOnly);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return fail(Errc::Io);
    return {};
}

/// Painted here; the numbers of many years take longer, and are made where they are written.
std::function<QByteArray()> exportBytes(const ChartPicture &picture, ExportCard::Kind kind)
{
    const auto made = [](const QByteArray &bytes) { return [bytes] { return bytes; }; };
    switch (kind) {
    case ExportCard::Kind::Png:
        return made(chartAsPng(picture));
    case ExportCard::Kind::Svg:
        return made(chartAsSvg(picture));
    case ExportCard::Kind::Pdf:
        return made(chartAsPdf(picture));
    case ExportCard::Kind::Csv:
        break;
    }
    return [picture] { return chartAsCsv(picture); };
}

} // namespace

void TimelineRoom::askExport()
{
    auto *card = new ExportCard(m_house.theme, window(), m_chart->content().range);
    m_card = card;
    connect(card, &ExportCard::chosen, this, [this](const ExportCard::Wish &wish) {
        ChartPicture picture;
        picture.content = m_chart->whole();
        picture.content.view = m_chart->content().view;
        picture.look = wish.look;
        picture.names = wish.names;
        picture.mirrored = layoutDirection() == Qt::RightToLeft;
        const QString ending = ExportCard::ending(wish.kind);
        const QString place = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                              + u"/chart."_s + ending;
        ask::choosePath(m_house.theme,
                        this,
                        ask::Chooser::SaveFile,
                        place,
                        [this, picture = std::move(picture), kind = wish.kind](QString path) {
                            if (path.isEmpty())
                                return;
                            if (QFileInfo(path).suffix().isEmpty())
                                path += u'.' + ExportCard::ending(kind);
                            writeExport(path, exportBytes(picture, kind));
                        });
    });
}

void TimelineRoom::writeExport(const QString &path, const std::function<QByteArray()> &bytes)
{
    runOnPool([path, bytes] {
        return exportWrite(path, bytes());
    }).then(this, [this, name = QFileInfo(path).fileName()](const Status &written) {
        Q_EMIT notice(written ? tr("Saved. Anyone can open that file.")
                              : savingCopyTrouble(written.error(), name),
                      {},
                      {});
    });
}

} // namespace afterword
