// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/page_files.h"

#include "app/paper/picture_decode.h"
#include "ui/shared/ask.h"
#include "ui/shared/file_rows.h"
#include "ui/shared/markdown.h"
#include "ui/shared/picture_lines.h"
#include "ui/shared/picture_shelf.h"
#include "ui/shared/picture_view.h"
#include "ui/shared/save_copy.h"
#include "ui/write/open_page.h"
#include "ui/write/page_head.h"
#include "ui/write/write_view.h"

#include <QBuffer>
#include <QDropEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int filesLookMs = 200;
constexpr int filesShowRunningMs = 250; ///< what is quicker comes without a row
constexpr std::chrono::seconds filesLockWait{3};

QByteArray filesPng(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage plain = picture;
    for (const QString &key : picture.textKeys()) // who made it, and where
        plain.setText(key, {});
    plain.save(&buffer, "PNG");
    return bytes;
}

QStringList filesDropped(const QMimeData *data)
{
    QStringList paths;
    const QList<QUrl> urls = data != nullptr ? data->urls() : QList<QUrl>();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

PageFiles::PageFiles(const House &house, OpenPage &page, WriteView &view, Room &room)
    : QObject(&view)
    , m_session(house.session)
    , m_journal(&house.session.journal())
    , m_theme(house.theme)
    , m_page(page)
    , m_view(view)
    , m_room(room)
    , m_shelf(new PictureShelf(house.session.journal(), this))
    , m_lines(new PictureLines(house.theme, *m_shelf, this))
{
    view.editor->setPictures(m_lines);
    view.setAcceptDrops(true);
    view.installEventFilter(this);
    connect(view.editor, &MarkdownEdit::filesGiven, this, [this](const QStringList &paths) {
        add(paths);
    });
    connect(view.editor, &MarkdownEdit::pictureGiven, this, [this](const QImage &picture) {
        add(picture);
    });
    connect(view.editor, &MarkdownEdit::pictureAsked, this, &PageFiles::open);
    m_look.setSingleShot(true);
    m_look.setInterval(filesLookMs);
    connect(&m_look, &QTimer::timeout, this, &PageFiles::showFiles);
    connect(view.editor, &QTextEdit::textChanged, &m_look, qOverload<>(&QTimer::start));
    connect(view.head, &PageHead::addFilesPicked, this, &PageFiles::choose);
    connect(&page, &OpenPage::altered, this, &PageFiles::showFiles);
    // Before its text is laid out; the rows once it is there.
    connect(
        &page, &OpenPage::opened, this, [this] { m_lines->setFiles(m_page.page().attachments); });
    connect(&page, &OpenPage::opened, this, &PageFiles::showFiles, Qt::QueuedConnection);
    connect(view.files, &FileRows::openAsked, this, &PageFiles::open);
    connect(view.files, &FileRows::saveAsked, this, &PageFiles::saveOne);
    connect(view.files, &FileRows::removeAsked, this, &PageFiles::remove);
    connect(view.files, &FileRows::stopAsked, this, &PageFiles::stop);
    m_lockWait.setSingleShot(true);
    m_lockWait.setInterval(filesLockWait);
    connect(&m_lockWait, &QTimer::timeout, this, &PageFiles::stopFiles);
    connect(&m_session, &Session::stateChanged, this, [this](Session::State state) {
        if (state == Session::State::Sealing && m_hold)
            m_lockWait.start();
    });
}

void PageFiles::showFiles()
{
    const QList<Attachment> &files = m_page.page().attachments;
    m_lines->setFiles(files);
    m_view.files->setReadOnly(!m_page.isEditable());
    m_view.head->setCanAdd(m_page.isEditable());
    m_view.files->setFiles(files, inText());
    m_view.orderTabs();
}

QStringList PageFiles::inText() const
{
    QStringList names;
    if (m_page.page().attachments.isEmpty())
        return names; // most pages: nothing to look for at each key
    for (QTextBlock block = m_view.editor->document()->begin(); block.isValid();
         block = block.next()) {
        const Attachment *file = m_lines->pictureAt(block);
        if (file != nullptr && !names.contains(file->name))
            names << file->name;
    }
    return names;
}

const Attachment *PageFiles::file(const QString &name) const
{
    const QList<Attachment> &files = m_page.page().attachments;
    const auto found = std::find_if(
        files.cbegin(), files.cend(), [&name](const auto &each) { return each.name == name; });
    return found == files.cend() ? nullptr : &*found;
}

bool PageFiles::act(const QString &name)
{
    return name == u"files"_s && choose();
}

bool PageFiles::choose()
{
    if (!m_page.isEditable())
        return false;
    ask::choosePaths(m_theme,
                     &m_view,
                     ask::Chooser::AddFiles,
                     {},
                     [this, id = m_page.page().id](const QStringList &paths) {
                         if (id == m_page.page().id)
                             add(paths);
                     });
    return true;
}

void PageFiles::add(const QStringList &paths)
{
    if (!m_page.isEditable())
        return;
    for (const QString &path : paths) {
        Run run = here();
        run.name = plainFileName(path);
        run.source = std::make_shared<FileSource>(path);
        run.isOnDisk = true;
        enqueue(std::move(run));
    }
}

void PageFiles::add(const QImage &picture)
{
    if (picture.isNull() || !m_page.isEditable())
        return;
    ++m_making;
    keepOpen();
    // Of a screen it takes a moment to become a file: not on this thread.
    runOnPool([picture] {
        return filesPng(picture);
    }).then(this, [this, run = here()](const QByteArray &bytes) mutable {
        --m_making;
        run.name = tr("picture") + u".png"_s;
        run.source = std::make_shared<FileSource>(bytes, run.name);
        enqueue(std::move(run));
    });
}

PageFiles::Run PageFiles::here()
{
    Run run;
    run.page = m_page.page();
    run.stop = std::make_shared<std::atomic<bool>>(false);
    run.at = m_view.editor->textCursor();
    return run;
}

void PageFiles::keepOpen()
{
    if (m_making == 0 && m_runs.empty()) {
        m_lockWait.stop();
        m_hold.reset();
    } else if (!m_hold && m_journal) {
        m_hold = m_journal->hold();
    }
}

void PageFiles::enqueue(Run run)
{
    if (!m_journal)
        return;
    run.number = ++m_lastNumber;
    m_runs.push_back(std::move(run));
    keepOpen();
    QTimer::singleShot(filesShowRunningMs, this, [this, number = m_lastNumber] {
        for (const Run &each : m_runs) {
            if (each.number == number)
                m_view.files->showRunning(number, each.name, each.progress);
        }
    });
    start();
}

void PageFiles::start()
{
    if (m_busy || m_runs.empty() || !m_journal)
        return;
    m_busy = true;
    Run &run = m_runs.front();
    FileWish wish;
    wish.page = run.page.id;
    wish.source = run.source;
    wish.stop = run.stop;
    wish.keepPlace = m_session.settings().value(key::keepPlace).toBool();
    wish.progress = [guard = QPointer<PageFiles>(this), number = run.number](double progress) {
        if (!guard || guard->m_runs.empty() || guard->m_runs.front().number != number)
            return;
        Run &now = guard->m_runs.front();
        now.progress = progress;
        if (guard->m_view.files->isRunning(number))
            guard->m_view.files->showRunning(number, now.name, progress);
    };
    m_journal->attach(std::move(wish)).then(this, [this](const Result<FileTaken> &taken) {
        finish(taken);
    });
}

void PageFiles::finish(const Result<FileTaken> &taken)
{
    m_busy = false;
    const Run run = m_runs.front();
    m_runs.pop_front();
    m_view.files->endRunning(run.number);
    if (taken) {
        place(run, taken->attachment);
        tellOfPlace(*taken);
    } else if (taken.error().code != Errc::Cancelled) {
        tell(addingTrouble(taken.error(), run.name));
    }
    keepOpen();
    start();
}

void PageFiles::place(const Run &run, Attachment file)
{
    const bool here = run.page.id == m_page.page().id;
    const Page *stored = m_journal ? m_journal->page(run.page.id) : nullptr;
    const Page before = here ? m_page.page() : stored != nullptr ? *stored : run.page;
    QStringList taken;
    for (const Attachment &each : before.attachments) {
        if (each.blob == file.blob)
            file.name = each.name; // it is on this page already
        else
            taken << each.name;
    }
    file.name = nameBeside(file.name, taken);
    if (!here) {
        m_page.addFileElsewhere(before, file);
        return;
    }
    m_page.addFile(file);
    if (isShownPicture(file.mime))
        m_view.editor->insertLines(run.at, {markdown::pictureText(file.name)});
    m_page.save();
    showFiles();
}

void PageFiles::tellOfPlace(const FileTaken &taken)
{
    if (taken.place == Place::Removed)
        tell(tr("The place where this was taken is left out. The rest of the file is as it was."));
    else if (taken.place == Place::Unknown)
        tell(tr("%1 is on this page. A place may be noted inside this kind of file. It stays "
                "sealed with the rest.")
                 .arg(taken.attachment.name));
}

void PageFiles::open(const QString &name)
{
    const Attachment *asked = file(name);
    if (asked == nullptr || m_large)
        return;
    QList<Attachment> pictures;
    const QStringList first = inText(); // in the order of the text, then the rest
    for (const QString &each : first)
        pictures << *file(each);
    for (const Attachment &each : m_page.page().attachments) {
        if (isShownPicture(each.mime) && !first.contains(each.name))
            pictures << each;
    }
    m_large = new PictureView(m_theme, *m_shelf, &m_view);
    connect(m_large, &PictureView::saveAsked, this, &PageFiles::saveOne);
    m_large->open(pictures, name);
}

void PageFiles::saveOne(const QString &name)
{
    const Attachment *asked = file(name);
    if (asked == nullptr || !m_journal)
        return;
    saveCopy(m_theme,
             &m_view,
             *m_journal,
             *asked,
             [guard = QPointer<PageFiles>(this)](const QString &said) {
                 if (guard)
                     guard->tell(said);
             });
}

void PageFiles::remove(const QString &name)
{
    const Attachment *asked = file(name);
    if (asked == nullptr || !m_page.isEditable() || !m_journal)
        return;
    const Attachment gone = *asked;
    m_journal->holdFile(gone.blob);
    m_page.removeFile(name);
    m_page.save();
    showFiles();
    Q_EMIT m_room.notice(tr("%1 is off this page.").arg(name),
                         tr("Undo"),
                         [guard = QPointer<PageFiles>(this), id = m_page.page().id, gone] {
                             if (!guard)
                                 return;
                             OpenPage &page = guard->m_page;
                             const Page *stored =
                                 guard->m_journal ? guard->m_journal->page(id) : nullptr;
                             if (page.page().id == id)
                                 page.addFile(gone);
                             else if (stored != nullptr)
                                 page.addFileElsewhere(*stored, gone);
                             page.save();
                             guard->showFiles();
                         });
}

void PageFiles::stopFiles()
{
    std::vector<int> numbers;
    for (const Run &each : m_runs) {
        if (each.isOnDisk)
            numbers.push_back(each.number);
    }
    for (const int each : numbers)
        stop(each);
}

void PageFiles::stop(int number)
{
    const auto found = std::find_if(
        m_runs.begin(), m_runs.end(), [number](const Run &run) { return run.number == number; });
    if (found == m_runs.end())
        return;
    *found->stop = true;
    if (found != m_runs.begin() || !m_busy) {
        m_runs.erase(found);
        m_view.files->endRunning(number);
        keepOpen();
    }
}

bool PageFiles::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter || event->type() == QEvent::Drop) {
        auto *drop = static_cast<QDropEvent *>(event);
        const QStringList paths = filesDropped(drop->mimeData());
        if (paths.isEmpty() || !m_page.isEditable())
            return false;
        drop->setDropAction(Qt::CopyAction); // never moved out of where it lies
        drop->accept();
        if (event->type() == QEvent::Drop)
            add(paths);
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace afterword
