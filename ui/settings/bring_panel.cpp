// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/bring_panel.h"

#include "app/format_names.h"
#include "app/imports.h"
#include "app/session.h"
#include "ui/settings/bring_words.h"
#include "ui/shared/controls.h"
#include "ui/shared/fresh_backup.h"
#include "ui/shared/hint_row.h"
#include "ui/shared/mood.h"
#include "ui/shared/secret_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int bringCardWidth = 560;
constexpr int bringField = 40;
constexpr int bringNoMark = 99;

} // namespace

BringPanel::BringPanel(const House &house, QWidget *window, QString path)
    : StepPanel(house, window, bringCardWidth, "bring")
    , m_path(std::move(path))
    , m_bringing(new BringIn(house.session.journal(), house.session.clock(), this))
    , m_imports(new Imports(house.session.journal(), this))
{
    connect(m_bringing, &BringIn::progressed, this, [this](double part) {
        if (bar() != nullptr)
            bar()->setValue(static_cast<int>(part * 100));
    });
    look();
}

QVBoxLayout *BringPanel::begin(Step at, const QString &title, const QString &text)
{
    m_at = at;
    m_secret = nullptr;
    m_formats = nullptr;
    m_parts = nullptr;
    m_moods.clear();
    m_columns.clear();
    return beginStep(title, text);
}

/// What it is, with another choice for when the guess is wrong.
void BringPanel::addFormats(QVBoxLayout *column)
{
    QLabel *label =
        makeLabel(house().theme, Type::FormLabel, Tone::Text, tr("Where it is from"), step());
    m_formats = new QComboBox(step());
    m_formats->setObjectName(u"bringFormat"_s);
    m_formats->setAccessibleName(tr("Where it is from"));
    for (const exchange::Format *row : exchange::formats()) {
        if (row->read != nullptr)
            m_formats->addItem(formatName(*row), QString::fromLatin1(row->id));
    }
    const exchange::Format *shown = m_format != nullptr ? m_format : m_found.format;
    if (shown == nullptr)
        m_formats->setPlaceholderText(tr("Choose…"));
    m_formats->setCurrentIndex(
        shown != nullptr ? m_formats->findData(QString::fromLatin1(shown->id)) : -1);
    label->setBuddy(m_formats);
    connect(m_formats, &QComboBox::activated, this, [this]() {
        m_format = exchange::formatOf(m_formats->currentData().toString());
        m_roles.clear();
        m_column = -1;
        m_inParts = false;
        m_partsLast = false;
        look();
    });
    column->addWidget(label);
    column->addSpacing(6);
    column->addWidget(m_formats);
    column->addSpacing(16);
}

/// Each word of the source's own beside a choice; a guess is there already where it has one.
void BringPanel::addMoods(QVBoxLayout *column)
{
    if (m_found.moodLabels.isEmpty())
        return;
    addText(column, tr("Its words for moods, and what they are here:"), "Moods");
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    for (auto label = m_found.moodLabels.cbegin(); label != m_found.moodLabels.cend(); ++label) {
        auto *choice = new QComboBox(step());
        choice->setAccessibleName(label.key());
        choice->addItem(tr("no mark"), bringNoMark);
        for (int pleasant = 3; pleasant >= -3; --pleasant)
            choice->addItem(pleasantInWords(pleasant), pleasant);
        if (const auto guess = exchange::pleasantOfFive(label.value()))
            choice->setCurrentIndex(choice->findData(*guess));
        QLabel *word = makeLabel(house().theme, Type::Body, Tone::Text, label.key(), step());
        word->setTextFormat(Qt::PlainText);
        word->setBuddy(choice);
        form->addRow(word, choice);
        m_moods.insert(label.key(), choice);
    }
    column->addLayout(form);
    column->addSpacing(12);
}

/// Which column is what, with what stands in its first row.
void BringPanel::addColumns(QVBoxLayout *column)
{
    const exchange::CsvColumns &columns = m_found.columns;
    if (columns.names.isEmpty())
        return;
    addText(column,
            columns.roles.contains("date"_L1) ? tr("Its columns, and what they are here:")
                                              : tr("Which column has the day?"),
            "Columns");
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    for (qsizetype i = 0; i < columns.names.size(); ++i) {
        auto *choice = new QComboBox(step());
        choice->setObjectName(u"bringColumn%1"_s.arg(i));
        choice->setAccessibleName(columns.names[i]);
        choice->setAccessibleDescription(columns.firsts[i]);
        choice->addItem(tr("kept as a file"), QString());
        for (const QString &role : exchange::csvRoles())
            choice->addItem(columnInWords(role), role);
        choice->setCurrentIndex(std::max(0, choice->findData(columns.roles[i])));
        QLabel *name = makeLabel(house().theme,
                                 Type::Body,
                                 Tone::Text,
                                 columns.firsts[i].isEmpty()
                                     ? columns.names[i]
                                     : tr("%1 (%2)").arg(columns.names[i], columns.firsts[i]),
                                 step());
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        name->setBuddy(choice);
        form->addRow(name, choice);
        m_columns += choice;
        connect(choice, &QComboBox::activated, this, [this, i]() {
            m_roles.clear();
            for (const QComboBox *each : std::as_const(m_columns))
                m_roles += each->currentData().toString();
            m_column = i;
            m_partsLast = false;
            look();
        });
    }
    column->addLayout(form);
    column->addSpacing(12);
}

/// A day that was one text there may be several pages here.
void BringPanel::addParts(QVBoxLayout *column)
{
    if (m_found.divided == 0)
        return;
    const QString why =
        tr("Days with more than one part: %n. A line, a title or a time begins each.",
           nullptr,
           static_cast<int>(m_found.divided));
    m_parts = new QCheckBox(tr("Make each part of a day its own page"), step());
    m_parts->setObjectName(u"bringParts"_s);
    m_parts->setAccessibleDescription(why);
    m_parts->setChecked(m_inParts);
    column->addWidget(m_parts);
    column->addSpacing(4);
    addText(column, why, "Divided");
    connect(m_parts, &QCheckBox::toggled, this, [this](bool on) {
        m_inParts = on;
        m_partsLast = true;
        look();
    });
}

/// Who goes through the kinds or columns by key stays there.
QWidget *BringPanel::firstOfFound() const
{
    if (m_partsLast && m_parts != nullptr)
        return m_parts;
    if (m_column >= 0 && m_column < m_columns.size())
        return m_columns[m_column];
    return m_format != nullptr ? m_formats : nullptr;
}

void BringPanel::look()
{
    QVBoxLayout *column = begin(Step::Looking,
                                tr("Looking at “%1”").arg(QFileInfo(m_path).fileName()),
                                tr("Nothing is changed yet."));
    addBar(column);
    addFoot(column, tr("Stop"), QString());
    showStep();
    BringWish wish;
    wish.path = m_path;
    wish.format = m_format;
    wish.passphrase = m_passphrase;
    wish.columns = m_roles;
    wish.parts = m_inParts;
    wish.leftOver = tr("Left over from “%1”").arg(QFileInfo(m_path).fileName());
    m_bringing->look(std::move(wish)).then(this, [this](const Result<BringFound> &found) {
        if (found)
            return showFound(*found);
        if (found.error().code == Errc::WrongPassphrase)
            return showLocked(m_passphrase != nullptr);
        if (found.error().code == Errc::Cancelled)
            return dismiss();
        showTrouble(found.error());
    });
}

void BringPanel::showLocked(bool again)
{
    QVBoxLayout *column =
        begin(Step::Locked,
              tr("This file is locked"),
              tr("The other program gave it a passphrase of its own. It is used to read the "
                 "file, and not kept."));
    m_secret = new SecretField(house().theme, tr("Passphrase of the file"), step());
    m_secret->setObjectName(u"bringSecret"_s);
    m_secret->setMinimumHeight(house().theme.px(bringField));
    column->addWidget(m_secret);
    addTrouble(column);
    if (again)
        trouble()->say(bringTrouble({Errc::WrongPassphrase, {}}).whole());
    addFoot(column, tr("Cancel"), tr("Open"));
    connect(m_secret, &SecretField::submitted, this, &BringPanel::press);
    showStep(m_secret);
}

void BringPanel::showFound(const BringFound &found)
{
    m_found = found;
    QVBoxLayout *column = begin(Step::Found, tr("Bring in pages"), QString());
    addFormats(column);
    addColumns(column);
    addParts(column);
    addText(column, foundInWords(found), "Counts");
    addText(column, notTakenInWords(found.notTaken), "NotTaken");
    addMoods(column);
    const bool any = found.fresh > 0;
    addFoot(column,
            any ? tr("Cancel") : tr("Close"),
            any ? tr("Bring in %1").arg(broughtInWords(found.fresh)) : QString());
    showStep(firstOfFound());
}

void BringPanel::showTrouble(const Error &error)
{
    const Wording words = bringTrouble(error);
    QVBoxLayout *column = begin(Step::Trouble, words.happened, words.canDo);
    m_found.format = nullptr;
    if (error.code == Errc::Malformed)
        addFormats(column);
    addFoot(column, tr("Close"), QString());
    showStep(m_format != nullptr ? m_formats : nullptr);
}

void BringPanel::bring()
{
    QHash<QString, int> moods;
    for (auto choice = m_moods.cbegin(); choice != m_moods.cend(); ++choice) {
        const int pleasant = choice.value()->currentData().toInt();
        if (pleasant != bringNoMark)
            moods.insert(choice.key(), pleasant);
    }
    QVBoxLayout *column = begin(Step::Bringing,
                                tr("Bringing it in"),
                                tr("All of it comes in, or nothing. You can go on writing."));
    addBar(column);
    addFoot(column, tr("Stop"), QString());
    showStep();
    m_bringing->bring(moods).then(this, [this](const Status &done) {
        if (!done)
            return showTrouble(done.error());
        PastImport import;
        import.id = m_bringing->import();
        import.format = QString::fromLatin1(m_found.format->id);
        import.name = QFileInfo(m_path).fileName();
        import.at = m_came = house().session.clock()();
        Imports::note(house().session.journal(), import);
        showDone();
    });
}

void BringPanel::showDone()
{
    QVBoxLayout *column = begin(
        Step::Done,
        tr("It is in your journal now"),
        tr("%1 came in. Bringing it in again adds nothing.").arg(broughtInWords(m_found.fresh)));
    addText(column, notTakenInWords(m_bringing->notTaken()), "NotTaken");
    addTrouble(column);
    addFoot(column, tr("Undo"), tr("Done"));
    showStep();
}

void BringPanel::undo()
{
    safeButton()->setEnabled(false);
    m_imports->takeOut(m_bringing->import(), false).then(this, [this](const Imports::Removal &out) {
        if (out) {
            offerBackups();
            return dismiss();
        }
        safeButton()->setEnabled(true);
        trouble()->say(tr("It could not be taken out again. It is all still here."));
    });
}

/// A backup that was made since it came in holds what is out now.
void BringPanel::offerBackups()
{
    const QList<backups::Backup> all = house().session.backups();
    if (!all.isEmpty() && all.constFirst().at >= backups::wallTime(m_came))
        offerFreshBackup(house(), window(), [](const QString &) {});
}

void BringPanel::press()
{
    if (m_at == Step::Found)
        return bring();
    if (m_at == Step::Done)
        return dismiss();
    if (m_at == Step::Locked && !m_secret->isEmpty()) {
        m_passphrase = std::make_shared<const vault::SecureBytes>(m_secret->bytes());
        look();
    }
}

void BringPanel::stepBack()
{
    if (m_at == Step::Done)
        return undo();
    escape();
}

void BringPanel::escape()
{
    if (m_at != Step::Bringing && m_at != Step::Looking)
        return dismiss();
    // The answer says how it ended: what is being put in may be done already.
    safeButton()->setEnabled(false);
    m_bringing->stop();
}

void BringPanel::leave()
{
    m_bringing->leave();
    dismiss();
}

} // namespace afterword
