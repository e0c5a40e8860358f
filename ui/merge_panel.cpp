// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge_panel.h"

#include "app/merging.h"
#include "app/session.h"
#include "ui/shared/controls.h"
#include "ui/shared/dates.h"
#include "ui/shared/fresh_backup.h"
#include "ui/shared/secret_field.h"
#include "ui/shared/wording.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QVBoxLayout>

namespace afterword {

namespace {

using exchange::MergeFate;

constexpr int mergeCardWidth = 498;
constexpr int mergeButton = 40;
constexpr int mergeTickMs = 150;
constexpr int mergePagesShown = 8;
constexpr qsizetype mergeTitleKept = 60;

QString mergePageWords(const exchange::MergedPage &page, bool hidden)
{
    const QString day = shortDate(page.day);
    const QString title = page.title.isEmpty() ? page.first.simplified() : page.title;
    if (hidden || title.isEmpty())
        return day;
    return MergePanel::tr("%1: %2").arg(day, title.left(mergeTitleKept));
}

} // namespace

MergePanel::MergePanel(const House &house, QWidget *window, const QString &path)
    : CardPanel(house.theme, window, mergeCardWidth)
    , m_house(house)
    , m_merging(new Merging(house.session, path, this))
{
    setObjectName(QStringLiteral("mergePanel"));
    connect(this, &CardPanel::escaped, this, &MergePanel::leave);
    connect(&house.session, &Session::sealing, this, &CardPanel::dismiss);
    connect(&house.session, &Session::closing, this, &CardPanel::dismiss);
    m_tick.setInterval(mergeTickMs);
    connect(&m_tick, &QTimer::timeout, this, [this]() {
        m_progress->setText(tr("%1 %").arg(m_merging->percent()));
    });
    look();
}

MergePanel::~MergePanel()
{
    m_merging->stop();
}

QString MergePanel::name() const
{
    return QFileInfo(m_merging->path()).fileName();
}

QVBoxLayout *MergePanel::beginStep(const QString &title, const QString &text)
{
    m_tick.stop();
    m_title = title;
    m_secret = nullptr;
    m_busy = false;
    m_step = new QWidget;
    m_column = new QVBoxLayout(m_step);
    m_column->setContentsMargins(32, 28, 32, 24);
    m_column->setSpacing(8);
    QLabel *heading = makeLabel(m_house.theme, Type::Section, Tone::Text, title, m_step);
    heading->setWordWrap(true);
    m_column->addWidget(heading);
    if (!text.isEmpty())
        addLine(m_column, text);
    m_foot = new QWidget(m_step);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(0, 16, 0, 0);
    row->setSpacing(8);
    row->addStretch();
    return m_column;
}

QLabel *MergePanel::addLine(QVBoxLayout *column, const QString &text)
{
    QLabel *line = makeLabel(m_house.theme, Type::Body, Tone::Text2, text, m_step);
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    column->addWidget(line);
    return line;
}

QPushButton *MergePanel::addButton(const QString &text, bool primary, void (MergePanel::*pressed)())
{
    QPushButton *button = makeButton(
        m_house.theme, primary ? Look::Primary : Look::Default, text, m_foot, mergeButton);
    button->setObjectName(primary ? QStringLiteral("mergeAct") : QStringLiteral("mergeSafe"));
    m_foot->layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

void MergePanel::showStep(QWidget *focus)
{
    m_column->addWidget(m_foot);
    setContent(m_step, m_title);
    if (!isVisible())
        open();
    focus->setFocus(Qt::OtherFocusReason);
}

void MergePanel::showBusy(const QString &title, const QString &text)
{
    beginStep(title, text);
    m_progress = addLine(m_column, QString());
    m_progress->setObjectName(QStringLiteral("mergeProgress"));
    QPushButton *stop = addButton(tr("Stop"), false, &MergePanel::leave);
    m_busy = true;
    m_tick.start();
    showStep(stop);
}

void MergePanel::look()
{
    showBusy(tr("Looking at the copy"), name());
    m_merging->look().then(this, [this](const Status &done) { looked(done); });
}

void MergePanel::looked(const Status &done)
{
    if (m_house.session.state() != Session::State::Open)
        return;
    if (!done && done.error().code == Errc::WrongPassphrase)
        return showPassphrase(m_secret != nullptr);
    if (!done)
        return showTrouble(done.error());
    if (m_merging->news().isEmpty())
        return showEnd(tr("Nothing new"),
                       tr("All that is in the copy is here already. It stays where it is: %1. You "
                          "can remove it when you like.")
                           .arg(name()));
    showFound();
}

void MergePanel::showPassphrase(bool wrong)
{
    QVBoxLayout *column = beginStep(tr("The copy has a lock of its own"),
                                    tr("It was made before this journal got new keys. Type the "
                                       "passphrase you used then."));
    const QString label = tr("Passphrase of the copy");
    QLabel *words = makeLabel(m_house.theme, Type::FormLabel, Tone::Text, label, m_step);
    column->addSpacing(8);
    column->addWidget(words);
    m_secret = new SecretField(m_house.theme, label, m_step);
    m_secret->setObjectName(QStringLiteral("mergePassphrase"));
    m_secret->setMinimumHeight(m_house.theme.px(mergeButton));
    words->setBuddy(m_secret);
    column->addWidget(m_secret);
    if (wrong) {
        m_secret->setInvalid(true);
        addLine(column, tr("That does not open the copy. Nothing has changed."));
    }
    addButton(tr("Not now"), false, &MergePanel::leave);
    QPushButton *act = addButton(tr("Open the copy"), true, &MergePanel::tryPassphrase);
    act->setEnabled(false);
    connect(m_secret, &SecretField::edited, act, [this, act]() {
        act->setEnabled(!m_secret->isEmpty());
    });
    connect(m_secret, &SecretField::submitted, this, &MergePanel::tryPassphrase);
    showStep(m_secret);
}

void MergePanel::tryPassphrase()
{
    if (m_secret == nullptr || m_secret->isEmpty())
        return;
    vault::SecureBytes secret = m_secret->bytes();
    showBusy(tr("Opening the copy"), tr("This takes a few seconds."));
    m_merging->look(std::move(secret)).then(this, [this](const Status &done) {
        const bool wrong = !done && done.error().code == Errc::WrongPassphrase;
        if (wrong && m_house.session.state() == Session::State::Open)
            showPassphrase(true);
        else
            looked(done);
    });
}

/// `isHere`: it has come in.
void MergePanel::addNews(QVBoxLayout *column, bool isHere)
{
    const exchange::MergeNews &news = m_merging->news();
    const auto say = [&](int count, const QString &words) {
        if (count > 0)
            addLine(column, words);
    };
    const auto of = [&news](MergeFate fate) { return news.count(fate); };
    say(of(MergeFate::New),
        (isHere ? tr("New pages: %1") : tr("Pages only in the copy: %1")).arg(of(MergeFate::New)));
    say(of(MergeFate::Newer), tr("Pages that are newer there: %1").arg(of(MergeFate::Newer)));
    say(of(MergeFate::Joined),
        tr("Pages changed in both, put together: %1").arg(of(MergeFate::Joined)));
    say(of(MergeFate::Twice),
        tr("Pages changed in both, each text kept: %1").arg(of(MergeFate::Twice)));
    say(news.letters, tr("Letters: %1").arg(news.letters));
    say(news.others, tr("Tags, people, marks and the like: %1").arg(news.others));
    say(news.twice, tr("Other things kept twice: %1").arg(news.twice));
    say(news.versions, tr("Older texts of pages: %1").arg(news.versions));
    say(news.letGo,
        tr("Letters let go there: %1. They go here too, and out of Afterword’s backups, and that "
           "can’t be undone.")
            .arg(news.letGo));
    say(news.left, tr("Parts that can’t be read: %1. They stay in the copy.").arg(news.left));
}

void MergePanel::addPages(QVBoxLayout *column)
{
    const auto &pages = m_merging->news().pages;
    const bool hidden = m_house.session.settings().value(key::hidePreviews).toBool();
    int shown = 0;
    for (const exchange::MergedPage &page : pages) {
        if (shown++ == mergePagesShown)
            break;
        QLabel *line = makeLabel(
            m_house.theme, Type::Small, Tone::Text2, mergePageWords(page, hidden), m_step);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        column->addWidget(line);
    }
    const int more = static_cast<int>(pages.size()) - mergePagesShown;
    if (more > 0)
        column->addWidget(makeLabel(
            m_house.theme, Type::Small, Tone::Text2, tr("And %1 more").arg(more), m_step));
}

void MergePanel::showFound()
{
    QVBoxLayout *column =
        beginStep(tr("What the copy has"), tr("Nothing has changed yet. The copy: %1").arg(name()));
    column->addSpacing(8);
    addNews(column, false);
    column->addSpacing(8);
    addPages(column);
    addButton(tr("Not now"), false, &MergePanel::leave);
    showStep(addButton(tr("Bring it in"), true, &MergePanel::bring));
}

void MergePanel::bring()
{
    showBusy(tr("Bringing it in"), tr("If you stop, nothing changes."));
    m_merging->merge().then(this, [this](const Status &done) {
        if (m_house.session.state() != Session::State::Open)
            return;
        if (done)
            showDone();
        else
            showTrouble(done.error());
    });
}

void MergePanel::showDone()
{
    QVBoxLayout *column = beginStep(tr("It is all here now"), tr("What came in:"));
    addNews(column, true);
    column->addSpacing(8);
    addLine(column,
            tr("The copy stays where it is: %1. You can remove it when you like.").arg(name()));
    if (m_merging->news().letGo > 0)
        renewBackups(addLine(column, QString()));
    QPushButton *back = addButton(tr("Undo"), false, &MergePanel::takeBack);
    back->setAccessibleName(tr("Undo: take out what was brought in"));
    showStep(addButton(tr("Close"), true, &MergePanel::leave));
}

/// As after letting a letter go here. It goes on when the panel is closed meanwhile.
void MergePanel::renewBackups(QLabel *line)
{
    line->setObjectName(QStringLiteral("mergeBackups"));
    line->setText(tr("New backups are made now…"));
    replaceBackups(
        m_house.session, window(), [line = QPointer<QLabel>(line)](const Result<bool> &all) {
            if (!line)
                return;
            if (all && *all)
                line->setText(tr("The letters are out of this journal and of Afterword’s backups. "
                                 "Copies made by other programs, as this one, are out of its "
                                 "reach."));
            else
                line->setText(tr("A backup still holds a copy. It could not be made anew.")
                              + (all ? QString() : u' ' + savingTrouble(all.error()).happened));
        });
}

void MergePanel::takeBack()
{
    showBusy(tr("Taking it back"), QString());
    m_merging->undo().then(this, [this](const Status &done) {
        if (m_house.session.state() != Session::State::Open)
            return;
        if (done)
            showEnd(
                tr("As it was before"),
                tr("What you changed since then stays. The copy is still there: %1.").arg(name()));
        else
            showTrouble(done.error());
    });
}

void MergePanel::showEnd(const QString &title, const QString &text)
{
    beginStep(title, text);
    showStep(addButton(tr("Close"), true, &MergePanel::leave));
}

void MergePanel::showTrouble(const Error &error)
{
    QString text = savingTrouble(error).whole();
    if (error.code == Errc::Cancelled)
        text = tr("Stopped. Nothing has changed.");
    else if (error.code == Errc::Busy)
        text = tr("The copy is in use, or a save in it was cut off. Open it once by itself and "
                  "close it, then try again.");
    else if (error.code == Errc::Malformed)
        text = tr("That file is another journal, not a copy of this one.");
    else if (error.code == Errc::Damaged || error.code == Errc::NotAVault
             || error.code == Errc::NotFound || error.code == Errc::NewerFormat)
        text = openingTrouble(error).whole();
    showEnd(tr("Nothing was brought in"), text);
}

void MergePanel::leave()
{
    if (!m_busy)
        return dismiss();
    m_merging->stop(); // the answer says how it ended
}

} // namespace afterword
