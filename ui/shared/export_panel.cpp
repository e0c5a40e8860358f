// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/export_panel.h"

#include "app/base/jobs.h"
#include "app/session.h"
#include "app/timeline/csv.h"
#include "ui/shared/ask.h"
#include "ui/shared/controls.h"
#include "ui/shared/export_words.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int exportPanelWidth = 520;
constexpr int exportFolders = 1'000; // names that are tried

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

ExportPanel::ExportPanel(const House &house, QWidget *window, std::vector<Id> ids, Start start)
    : PagePanel(house, window, exportPanelWidth)
    , m_journal(house.session.journal())
    , m_ways(exportWays())
    , m_toPrinter(start == Start::Print)
{
    setObjectName(u"exportPanel"_s);
    m_pick.which = ids.empty() ? ExportPick::Which::All : ExportPick::Which::Chosen;
    m_pick.chosen = std::move(ids);
    connect(&m_journal, &Journal::changed, this, [this](const Change &change) {
        m_changed = m_changed || change.type == RecordType::Page
                    || change.type == RecordType::Person || change.type == RecordType::Mark;
    });
    if (start == Start::Choice) {
        showChoice();
        return;
    }
    const auto print = std::find_if(m_ways.begin(), m_ways.end(), [](const ExportWay &each) {
        return each.kind == ExportWay::Kind::Print;
    });
    m_chosen = static_cast<int>(print - m_ways.begin());
    preview();
}

void ExportPanel::showChoice()
{
    setCardWidth(exportPanelWidth);
    m_toPrinter = false;
    m_anew = false;
    QVBoxLayout *column = begin(tr("Export"), {});
    const auto heading = [&](const QString &words) {
        column->addWidget(makeLabel(house().theme, Type::FormLabel, Tone::Text, words, board()));
        column->addSpacing(6);
    };
    heading(tr("Which pages"));
    m_which = new ExportPages(house(), m_pick, board());
    column->addWidget(m_which);
    column->addSpacing(8);
    m_count = makeLabel(house().theme, Type::Small, Tone::Text2, {}, board());
    m_count->setObjectName(u"exportCount"_s);
    m_count->setWordWrap(true);
    column->addWidget(m_count);
    column->addSpacing(16);
    heading(tr("As what"));
    addWhat(column);
    column->addSpacing(18);
    QLabel *warning = makeLabel(house().theme,
                                Type::Body,
                                Tone::Text,
                                tr("The copy is outside the journal. Anyone who uses this computer "
                                   "can read it, and locking does not hide it."),
                                board());
    warning->setWordWrap(true);
    column->addWidget(warning);
    addFoot(column, tr("Cancel"), tr("Go on"));
    connect(m_which, &ExportPages::changed, this, &ExportPanel::refresh);
    connect(act(), &QPushButton::clicked, this, &ExportPanel::choose);
    refresh();
    showContent(m_pick.chosen.empty() ? m_which->first() : m_what);
}

void ExportPanel::addWhat(QVBoxLayout *column)
{
    m_what = new QComboBox(board());
    m_what->setObjectName(u"exportWhat"_s);
    m_what->setAccessibleName(tr("As what"));
    for (const ExportWay &one : std::as_const(m_ways))
        m_what->addItem(one.title);
    m_what->setCurrentIndex(m_chosen);
    column->addWidget(m_what);
    column->addSpacing(8);
    m_about = makeLabel(house().theme, Type::Small, Tone::Text2, {}, board());
    m_about->setWordWrap(true);
    column->addWidget(m_about);
    m_front = addSwitch(column,
                        tr("Begin with moods"),
                        tr("Begin with a page of moods and life marks from these days."));
    m_front->setObjectName(u"exportFront"_s);
    m_frontRow = m_front->parentWidget();
    m_initials = addSwitch(column,
                           tr("Names as initials"),
                           tr("Names of people as initials. Only names on your list of people "
                              "are shortened."));
    m_initials->setObjectName(u"exportInitials"_s);
    connect(m_what, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_chosen = index;
        refresh();
    });
    connect(m_front, &Switch::clicked, this, [this](bool on) { m_withMoods = on; });
    connect(m_initials, &Switch::clicked, this, [this](bool on) { m_asked = on; });
}

Switch *ExportPanel::addSwitch(QVBoxLayout *column, const QString &name, const QString &words)
{
    auto *line = new QWidget(board());
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 14, 0, 0);
    row->setSpacing(10);
    auto *made = new Switch(house().theme, name, line);
    made->setCheckable(true);
    row->addWidget(made, 0, Qt::AlignTop);
    QLabel *label = makeLabel(house().theme, Type::Body, Tone::Text, words, line);
    label->setWordWrap(true);
    row->addWidget(label, 1);
    column->addWidget(line);
    return made;
}

void ExportPanel::refresh()
{
    m_pick = m_which->pick();
    const ExportWay chosen = way();
    m_about->setText(chosen.about);
    m_frontRow->setVisible(chosen.kind == ExportWay::Kind::HandOff);
    m_front->setChecked(m_withMoods);
    m_initials->parentWidget()->setVisible(chosen.takesInitials());
    m_initials->setChecked(isShort());
    const auto count = static_cast<qint64>(pages().size());
    m_count->setText(leaving(count));
    act()->setText(chosen.isSheets() ? tr("Look at it") : tr("Choose a place…"));
    act()->setEnabled(count > 0);
}

std::vector<Id> ExportPanel::pages() const
{
    return m_pick.pages(m_journal, way().isWhole());
}

/// How many leave, and what does not or goes along.
QString ExportPanel::leaving(qint64 count) const
{
    QStringList words{count == 0 ? tr("There is no page to copy.")
                                 : tr("%Ln pages go into the copy. The journal keeps them.",
                                      nullptr,
                                      static_cast<int>(count))};
    const bool away = !m_journal.awayPages().empty() && !m_journal.showsAway();
    if (m_pick.which == ExportPick::Which::All && way().isWhole()) {
        words << tr("Letters, tags, people and all the rest go along.");
        if (away)
            words << tr("So do pages that are put away.");
    } else if (away && m_pick.which != ExportPick::Which::Chosen) {
        words << tr("Pages that are put away stay inside.");
    }
    return words.join(u' ');
}

bool ExportPanel::isShort() const
{
    const ExportWay chosen = way();
    return chosen.takesInitials() && m_asked.value_or(chosen.kind == ExportWay::Kind::HandOff);
}

void ExportPanel::choose()
{
    const ExportWay chosen = way();
    if (chosen.isSheets())
        return preview();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name =
        chosen.kind == ExportWay::Kind::Moods ? tr("Moods", "file name") : tr("Pages");
    const QString suggested =
        chosen.isFolder() ? documents : documents + u'/' + name + u'.' + chosen.ending();
    ask::choosePath(house().theme,
                    this,
                    chosen.isFolder() ? ask::Chooser::Folder : ask::Chooser::SaveFile,
                    suggested,
                    [self = QPointer(this)](const QString &path) {
                        if (self && !path.isEmpty())
                            self->write(path);
                    });
}

ExportWish ExportPanel::wish() const
{
    ExportWish wish;
    wish.pages = pages();
    wish.journal = house().session.settings().value(key::shownName).toString();
    wish.now = house().session.clock()();
    wish.initials = isShort();
    wish.everything = m_pick.which == ExportPick::Which::All;
    return wish;
}

void ExportPanel::write(const QString &chosen)
{
    const ExportWay as = way();
    QString path = chosen;
    if (as.isFolder())
        path += u'/' + tr("Pages");
    else if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + as.ending();
    if (as.kind == ExportWay::Kind::Moods)
        return writeMoods(path);
    ExportWish wanted = wish();
    exchange::WriteOptions options;
    options.initials = wanted.initials;
    wanted.writer = [row = as.row, options](exchange::Sink &sink) {
        return row->write(sink, options);
    };
    wanted.sink = [path, folder = as.isFolder()] {
        return folder ? exportNewFolder(path) : exchange::Sink::file(path);
    };
    follow(
        tr("Nothing is there until it is whole."),
        std::move(wanted),
        [this, name = QFileInfo(path).fileName()](const Status &status) { showEnd(status, name); });
}

void ExportPanel::writeMoods(const QString &path)
{
    std::vector<const Page *> list;
    for (const Id &id : pages())
        list.push_back(m_journal.page(id));
    std::reverse(list.begin(), list.end()); // as the journal gives them
    runOnPool([path, dots = timeline::dots(list)]() -> Status {
        const auto sink = exchange::Sink::file(path);
        if (!sink)
            return fail(sink.error());
        const Status put = (*sink)->put({}, timeline::csvOf(dots));
        return put ? (*sink)->finish() : put;
    })
        .then(&m_journal,
              [self = QPointer(this), hold = m_journal.hold(), name = QFileInfo(path).fileName()](
                  const Status &status) {
                  if (self)
                      self->showEnd(status, name);
              });
}

void ExportPanel::follow(const QString &words,
                         ExportWish wanted,
                         std::function<void(const Status &)> then)
{
    delete m_run;
    m_run = new ExportRun(m_journal, std::move(wanted), std::move(then), this);
    showProgress(words);
    connect(m_run, &ExportRun::progressed, this, [this](int done, int of) {
        m_progress->setText(tr("%1 of %2").arg(QLocale().toString(done), QLocale().toString(of)));
    });
    m_run->start();
}

void ExportPanel::showProgress(const QString &words)
{
    m_paper = nullptr;
    QVBoxLayout *column = begin(m_toPrinter ? tr("Print") : tr("Export"), words);
    m_progress = makeLabel(house().theme, Type::Body, Tone::Text, {}, board());
    m_progress->setObjectName(u"exportProgress"_s);
    column->addWidget(m_progress);
    addFoot(column, tr("Stop"), {});
    // Dismissed, the panel takes the run with it, and the run what it began.
    showContent(safe());
}

void ExportPanel::say(const QString &title, const QString &text)
{
    m_paper = nullptr;
    setCardWidth(exportPanelWidth);
    QVBoxLayout *column = begin(title, text);
    addFoot(column, tr("Close"), {});
    showContent(safe());
}

void ExportPanel::showEnd(const Status &status, const QString &name)
{
    if (!status)
        return showTrouble(status.error());
    say(tr("Export"),
        tr("It is in “%1” now. Anyone who uses this computer can read it.").arg(name));
}

/// What happened, and the way back to where another place is chosen.
void ExportPanel::showTrouble(const Error &error)
{
    m_paper = nullptr;
    setCardWidth(exportPanelWidth);
    QVBoxLayout *column = begin(tr("Nothing was written"), exportTrouble(error));
    addFoot(column, tr("Close"), tr("Go back"));
    connect(act(), &QPushButton::clicked, this, [this] {
        if (m_book.plan != nullptr && way().isSheets())
            showPreview();
        else
            showChoice();
    });
    showContent(act());
}

} // namespace afterword
