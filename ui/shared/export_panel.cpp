// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/export_panel.h"

#include "app/exchange/initials.h"
#include "app/paper/formats.h"
#include "app/session.h"
#include "ui/shared/ask.h"
#include "ui/shared/controls.h"
#include "ui/shared/save_copy.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int exportPanelWidth = 520;
constexpr int exportFolders = 1'000; // names that are tried

QString exportEnding(const exchange::Format &row)
{
    const QString files = QString::fromLatin1(row.files);
    return files.section(u' ', 0, 0).remove(u"*."_s);
}

/// A new folder of this name, or with a number behind it.
Result<std::unique_ptr<exchange::Sink>> exportNewFolder(const QString &path)
{
    for (int i = 1; i < exportFolders; ++i) {
        auto sink = exchange::Sink::folder(i == 1 ? path : path + u' ' + QString::number(i));
        if (sink || sink.error().code != Errc::Busy)
            return sink;
    }
    return fail(Errc::Busy);
}

} // namespace

QList<ExportPanel::Way> ExportPanel::ways()
{
    QList<Way> ways{
        {tr("For a therapist"),
         tr("First a page of moods and life marks from these days, then the pages. You see each "
            "sheet before it is saved or printed."),
         nullptr,
         true,
         true},
        {tr("Print, or look at it first"),
         tr("The pages on paper. You see each sheet before it is saved or printed."),
         nullptr,
         false,
         true},
    };
    for (const exchange::Format *row : paper::paperFormats())
        ways.append({QString::fromLatin1(row->title),
                     row->writesFolder ? QString()
                                       : tr("One file that other programs show. It cannot be "
                                            "brought back in."),
                     row,
                     false,
                     true});
    for (const exchange::Format *row : exchange::formats()) {
        if (row->write == nullptr)
            continue;
        const bool ours =
            QLatin1StringView(row->id) == "json"_L1 || QLatin1StringView(row->id) == "zip"_L1;
        ways.append({QString::fromLatin1(row->title),
                     row->writesFolder ? tr("A new folder with a file for each page.")
                     : ours            ? tr("All there is to know of them. Afterword can bring it "
                                            "back in.")
                                       : tr("To move to another program."),
                     row,
                     false,
                     !ours});
    }
    return ways;
}

ExportPanel::Way ExportPanel::way() const
{
    return ways().value(m_chosen);
}

ExportPanel::ExportPanel(const House &house, QWidget *window, std::vector<Id> ids)
    : PagePanel(house, window, exportPanelWidth)
    , m_journal(house.session.journal())
    , m_ids(std::move(ids))
    , m_all(m_ids.empty())
{
    setObjectName(u"exportPanel"_s);
    if (m_all) {
        for (const Page *page : m_journal.pages())
            m_ids.push_back(page->id);
    }
    showChoice();
}

void ExportPanel::showChoice()
{
    const Theme &theme = house().theme;
    const auto count = static_cast<int>(m_ids.size());
    QVBoxLayout *column = begin(tr("Export"),
                                m_all        ? tr("All pages that the journal shows.")
                                : count == 1 ? tr("This page.")
                                             : tr("The %1 chosen pages.").arg(count));
    m_what = new QComboBox(board());
    m_what->setObjectName(u"exportWhat"_s);
    m_what->setAccessibleName(tr("As what"));
    for (const Way &one : ways())
        m_what->addItem(one.title);
    m_what->setCurrentIndex(m_chosen);
    column->addWidget(m_what);
    column->addSpacing(8);
    m_about = makeLabel(theme, Type::Small, Tone::Text2, {}, board());
    m_about->setWordWrap(true);
    column->addWidget(m_about);
    column->addSpacing(14);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_initials = new Switch(theme, tr("Names as initials"), board());
    m_initials->setObjectName(u"exportInitials"_s);
    m_initials->setCheckable(true);
    row->addWidget(m_initials);
    QLabel *words = makeLabel(theme,
                              Type::Body,
                              Tone::Text,
                              tr("Names of people as initials. Only names that are on your list of "
                                 "people are known."),
                              board());
    words->setWordWrap(true);
    row->addWidget(words, 1);
    column->addLayout(row);
    column->addSpacing(18);
    QLabel *warning = makeLabel(theme,
                                Type::Body,
                                Tone::Text,
                                tr("A copy lies outside the journal. Anyone who uses this computer "
                                   "can read it, and locking does not hide it."),
                                board());
    warning->setWordWrap(true);
    column->addWidget(warning);
    addFoot(column, tr("Keep them inside"), tr("Go on"));
    connect(m_what, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_chosen = index;
        refresh();
    });
    connect(m_initials, &Switch::clicked, this, [this](bool on) { m_asked = on; });
    connect(act(), &QPushButton::clicked, this, &ExportPanel::choose);
    refresh();
    showContent(m_what);
}

void ExportPanel::refresh()
{
    const Way chosen = way();
    m_about->setText(chosen.about);
    m_initials->setEnabled(chosen.initials);
    m_initials->setChecked(isShort());
    act()->setText(chosen.row == nullptr ? tr("Look at it") : tr("Choose a place…"));
}

bool ExportPanel::isShort() const
{
    return way().initials && m_asked.value_or(way().row == nullptr);
}

void ExportPanel::choose()
{
    if (way().row == nullptr)
        return preview();
    const exchange::Format &row = *way().row;
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString suggested =
        row.writesFolder ? documents : documents + u'/' + tr("Pages") + u'.' + exportEnding(row);
    ask::choosePath(house().theme,
                    this,
                    row.writesFolder ? ask::Chooser::Folder : ask::Chooser::SaveFile,
                    suggested,
                    [self = QPointer(this)](const QString &path) {
                        if (self && !path.isEmpty())
                            self->write(path);
                    });
}

ExportWish ExportPanel::wish() const
{
    ExportWish wish;
    wish.pages = m_ids;
    wish.journal = house().session.settings().value(key::shownName).toString();
    wish.now = house().session.clock()();
    wish.initials = isShort();
    wish.everything = m_all;
    return wish;
}

void ExportPanel::write(const QString &chosen)
{
    const exchange::Format &row = *way().row;
    QString path = chosen;
    if (row.writesFolder)
        path += u'/' + tr("Pages");
    else if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + exportEnding(row);
    ExportWish wanted = wish();
    exchange::WriteOptions options;
    options.initials = wanted.initials;
    wanted.writer = [&row, options](exchange::Sink &sink) { return row.write(sink, options); };
    wanted.sink = [path, folder = row.writesFolder] {
        return folder ? exportNewFolder(path) : exchange::Sink::file(path);
    };
    follow(std::move(wanted), [this, name = QFileInfo(path).fileName()](const Status &status) {
        showEnd(status, name);
    });
}

void ExportPanel::follow(ExportWish wanted, std::function<void(const Status &)> then)
{
    delete m_run;
    m_run = new ExportRun(m_journal, std::move(wanted), std::move(then), this);
    showProgress();
    connect(m_run, &ExportRun::progressed, this, [this](int done, int of) {
        m_progress->setText(tr("%1 of %2").arg(done).arg(of));
    });
    m_run->start();
}

void ExportPanel::showProgress()
{
    QVBoxLayout *column = begin(tr("Export"), tr("Nothing is there until it is whole."));
    m_progress = makeLabel(house().theme, Type::Body, Tone::Text, {}, board());
    m_progress->setObjectName(u"exportProgress"_s);
    column->addWidget(m_progress);
    addFoot(column, tr("Stop"), {});
    // Dismissed, the panel takes the run with it, and the run what it began.
    showContent(board()->findChild<QWidget *>(u"panelSafe"_s));
}

void ExportPanel::say(const QString &title, const QString &text)
{
    QVBoxLayout *column = begin(title, text);
    addFoot(column, tr("Close"), {});
    showContent(board()->findChild<QWidget *>(u"panelSafe"_s));
}

void ExportPanel::showEnd(const Status &status, const QString &name)
{
    if (status)
        return say(tr("Export"),
                   tr("It is in “%1” now. Anyone who uses this computer can read it.").arg(name));
    if (status.error().code == Errc::Busy)
        return say(tr("Export"),
                   tr("There is something of that name already, and it was left as it is. Choose "
                      "another name."));
    say(tr("Export"), savingCopyTrouble(status.error(), tr("A page")));
}

/// What a book of these pages begins with.
paper::BookHow ExportPanel::how() const
{
    paper::BookHow how;
    how.titled = false;
    how.chapters = false;
    if (!way().front || m_ids.empty())
        return how;
    paper::Front front;
    for (const Id &id : m_ids) {
        if (const Page *page = m_journal.page(id)) {
            front.range.first = front.range.first.isValid()
                                    ? std::min(front.range.first, page->day())
                                    : page->day();
            front.range.last =
                front.range.last.isValid() ? std::max(front.range.last, page->day()) : page->day();
        }
    }
    QStringList names;
    for (const Person &person : m_journal.people())
        names << person.name;
    const exchange::Initials initials(names);
    front.dots = timeline::within(timeline::dots(m_journal.pages()), front.range);
    for (const LifeMark &mark : m_journal.marks()) {
        if (!mark.shown || mark.day < front.range.first || mark.day > front.range.last)
            continue;
        front.marks.push_back(mark);
        if (isShort())
            front.marks.back().name = initials.in(mark.name);
    }
    how.front = std::move(front);
    return how;
}

} // namespace afterword
