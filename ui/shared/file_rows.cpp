// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/file_rows.h"

#include "app/paper/picture_decode.h"
#include "ui/shared/controls.h"

#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsShown = 3;

} // namespace

FileRows::FileRows(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_body = new QWidget(m_area);
    m_body->setAutoFillBackground(false);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_area->setWidget(m_body);
    outer->addWidget(m_area);
    setAccessibleName(tr("Files of this page"));
    connect(&theme, &Theme::changed, this, &FileRows::fit);
    fit();
}

void FileRows::setFiles(const QList<Attachment> &files, const QStringList &inText)
{
    if (files == m_files && inText == m_inText)
        return;
    m_files = files;
    m_inText = inText;
    rebuild();
}

void FileRows::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void FileRows::rebuild()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    const auto isInText = [this](const Attachment &file) { return m_inText.contains(file.name); };
    const auto inText = std::count_if(m_files.cbegin(), m_files.cend(), isInText);
    if (inText > 0)
        addPictures(static_cast<int>(inText), m_inText.first());
    for (const Attachment &file : std::as_const(m_files)) {
        if (!isInText(file))
            addFile(file);
    }
    fit();
}

void FileRows::addPictures(int count, const QString &first)
{
    auto *row = new FileRow(m_theme, m_body);
    row->setObjectName(u"pictures"_s);
    row->setFile(
        u"image"_s, count == 1 ? tr("Look at the picture") : tr("Look at the pictures"), {});
    row->setAccessibleName(row->text());
    connect(row, &FileRow::clicked, this, [this, first] { Q_EMIT openAsked(first); });
    m_column->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows << row;
    row->show();
}

void FileRows::addFile(const Attachment &file)
{
    auto *row = new FileRow(m_theme, m_body);
    row->setObjectName(u"file"_s);
    const QString size = fileSizeInWords(file.blob.length);
    row->setFile(fileIcon(file.mime), file.name, size);
    row->setAccessibleName(tr("%1, %2, %3").arg(file.name, fileKindInWords(file.mime), size));
    row->setEnd(u"more"_s, tr("More about %1").arg(file.name));
    connect(row, &FileRow::clicked, this, [this, row, file] {
        if (isShownPicture(file.mime))
            Q_EMIT openAsked(QString(file.name));
        else
            openMenu(file, row->mapToGlobal(QPoint(0, row->height())));
    });
    connect(row, &FileRow::endClicked, this, [this, row, file] {
        openMenu(file, row->end()->mapToGlobal(QPoint(0, row->end()->height() + 2)));
    });
    connect(row, &FileRow::menuAsked, this, [this, file](QPoint at) { openMenu(file, at); });
    m_column->insertWidget(static_cast<int>(m_rows.size()), row);
    m_rows << row;
    row->show();
}

void FileRows::openMenu(const Attachment &file, QPoint global)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"fileMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString name = file.name;
    if (isShownPicture(file.mime))
        menu->addAction(tr("Look at it"), this, [this, name] { Q_EMIT openAsked(name); });
    menu->addAction(tr("Save a copy…"), this, [this, name] { Q_EMIT saveAsked(name); });
    if (!m_readOnly)
        menu->addAction(tr("Take off this page"), this, [this, name] { Q_EMIT removeAsked(name); });
    menu->popup(global);
}

void FileRows::showRunning(int number, const QString &name, double progress)
{
    const auto found = std::find_if(m_running.begin(), m_running.end(), [number](const auto &each) {
        return each.number == number;
    });
    if (found != m_running.end())
        return found->row->setProgress(progress);
    auto *row = new FileRow(m_theme, m_body);
    row->setObjectName(u"running"_s);
    row->setFocusPolicy(Qt::NoFocus); // its button is what one can do
    row->setFile(u"file"_s, name, tr("being sealed"));
    row->setAccessibleName(tr("%1, being sealed").arg(name));
    row->setProgress(progress);
    row->setEnd(u"x"_s, tr("Stop adding %1").arg(name));
    connect(row, &FileRow::endClicked, this, [this, number] { Q_EMIT stopAsked(number); });
    m_column->addWidget(row);
    m_running.append({number, row});
    row->show();
    fit();
}

bool FileRows::isRunning(int number) const
{
    return std::any_of(m_running.cbegin(), m_running.cend(), [number](const auto &each) {
        return each.number == number;
    });
}

QList<QWidget *> FileRows::stops() const
{
    QList<QWidget *> stops;
    for (FileRow *row : m_rows) {
        stops << row;
        if (row->end() != nullptr)
            stops << row->end();
    }
    for (const Running &each : m_running)
        stops << each.row->end();
    return stops;
}

void FileRows::endRunning(int number)
{
    const auto found = std::find_if(m_running.begin(), m_running.end(), [number](const auto &each) {
        return each.number == number;
    });
    if (found == m_running.end())
        return;
    found->row->deleteLater();
    found->row->hide();
    m_running.erase(found);
    fit();
}

void FileRows::fit()
{
    const auto count = static_cast<int>(m_rows.size() + m_running.size());
    const int each = m_rows.isEmpty() && m_running.isEmpty() ? 0
                     : m_rows.isEmpty() ? m_running.first().row->sizeHint().height()
                                        : m_rows.first()->sizeHint().height();
    m_body->setMinimumHeight(count * each);
    setFixedHeight(std::min(count, rowsShown) * each);
    setVisible(count > 0);
}

} // namespace afterword
