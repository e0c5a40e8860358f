// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of files in the Write room share: a room with a page open, files of the test's own
// to give it, and hands for what stands under the text. Header only. Thread and owner: the test.
#pragma once

#include "app/journal/file_source.h"
#include "tests/ui/write_bench.h"
#include "ui/shared/ask.h"
#include "ui/shared/file_rows.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QToolButton>
#include <QUrl>

namespace afterword {

inline QImage colours(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x)
            image.setPixelColor(x, y, QColor::fromHsv((x + y) % 360, 120, 200));
    }
    return image;
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<none>");
}

class FilesBench : public WriteBench
{
public:
    using WriteBench::WriteBench;

    ~FilesBench() { ask::setScript(nullptr); }

    FilesBench(const FilesBench &) = delete;
    FilesBench &operator=(const FilesBench &) = delete;

    [[nodiscard]] QString place(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(place(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        return place(name);
    }

    [[nodiscard]] QString putPicture(const QString &name, QSize size = {600, 400}) const
    {
        if (!colours(size).save(place(name)))
            qFatal("cannot write the test's picture");
        return place(name);
    }

    /// False when one of the three steps of a drop was not taken.
    [[nodiscard]] static bool drop(QWidget *on, const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        const QPoint at(20, 10);
        const Qt::DropActions actions = Qt::CopyAction | Qt::MoveAction;
        QDragEnterEvent enter(at, actions, &data, Qt::LeftButton, {});
        QApplication::sendEvent(on, &enter);
        QDragMoveEvent move(at, actions, &data, Qt::LeftButton, {});
        QApplication::sendEvent(on, &move);
        QDropEvent drop(at, actions, &data, Qt::LeftButton, {});
        QApplication::sendEvent(on, &drop);
        return enter.isAccepted() && drop.isAccepted();
    }

    [[nodiscard]] bool dropOnText(const QStringList &paths) const
    {
        return drop(editor()->viewport(), paths);
    }

    [[nodiscard]] bool hasFiles(int count)
    {
        return QTest::qWaitFor(
            [this, count] {
                const Page *page = newest();
                return page != nullptr && page->attachments.size() == count;
            },
            test::patienceMs);
    }

    [[nodiscard]] const QList<Attachment> &files() { return newest()->attachments; }

    /// A visible row under the text.
    [[nodiscard]] FileRow *row(const QString &text) const
    {
        for (auto *each : room()->findChildren<FileRow *>()) {
            if (each->isVisible() && each->text() == text)
                return each;
        }
        return nullptr;
    }

    /// Of the menu that is open.
    [[nodiscard]] QAction *menuAction(const QString &text) const
    {
        for (auto *menu : room()->findChildren<QMenu *>(QStringLiteral("fileMenu"))) {
            const auto actions = menu->isVisible() ? menu->actions() : QList<QAction *>();
            for (QAction *action : actions) {
                if (action->text() == text)
                    return action;
            }
        }
        return nullptr;
    }

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] inline bool saidSomething(const QSignalSpy &spy)
{
    return QTest::qWaitFor([&spy] { return !spy.isEmpty(); }, test::patienceMs);
}

} // namespace afterword
