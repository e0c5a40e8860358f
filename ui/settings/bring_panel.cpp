// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/bring_panel.h"

#include "app/session.h"
#include "ui/settings/bring_words.h"
#include "ui/shared/controls.h"
#include "ui/shared/hint_row.h"
#include "ui/shared/mood.h"
#include "ui/shared/secret_field.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
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
    : CardPanel(house.theme, window, bringCardWidth)
    , m_house(house)
    , m_path(std::move(path))
    , m_bringing(new BringIn(house.session.journal(), house.session.clock(), this))
{
    setObjectName(u"bringPanel"_s);
    connect(this, &CardPanel::escaped, this, &BringPanel::stop);
    connect(&house.session, &Session::sealing, this, &CardPanel::dismiss);
    connect(&house.session, &Session::closing, this, &CardPanel::dismiss);
    connect(m_bringing, &BringIn::progressed, this, [this](double part) {
        if (m_bar != nullptr)
            m_bar->setValue(static_cast<int>(part * 100));
    });
    look();
}

QVBoxLayout *BringPanel::beginStep(Step step, const QString &title, const QString &text)
{
    m_at = step;
    m_title = title;
    m_bar = nullptr;
    m_secret = nullptr;
    m_formats = nullptr;
    m_trouble = nullptr;
    m_moods.clear();
    m_columns.clear();
    m_step = new QWidget;
    auto *column = new QVBoxLayout(m_step);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(0);
    QLabel *heading = makeLabel(m_house.theme, Type::Section, Tone::Text, title, m_step);
    heading->setWordWrap(true);
    column->addWidget(heading);
    column->addSpacing(8);
    if (!text.isEmpty())
        addText(column, text, "bringText");
    return column;
}

void BringPanel::addText(QVBoxLayout *column, const QString &text, const char *name)
{
    if (text.isEmpty())
        return;
    QLabel *label = makeLabel(m_house.theme, Type::Body, Tone::Text2, text, m_step);
    label->setObjectName(QString::fromLatin1(name));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    column->addWidget(label);
    column->addSpacing(12);
}

/// What it is, with another choice for when the guess is wrong.
void BringPanel::addFormats(QVBoxLayout *column)
{
    QLabel *label =
        makeLabel(m_house.theme, Type::FormLabel, Tone::Text, tr("Where it is from"), m_step);
    m_formats = new QComboBox(m_step);
    m_formats->setObjectName(u"bringFormat"_s);
    m_formats->setAccessibleName(tr("Where it is from"));
    for (const exchange::Format *row : exchange::formats()) {
        if (row->read != nullptr)
            m_formats->addItem(QString::fromUtf8(row->title), QString::fromLatin1(row->id));
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
    addText(column, tr("Its words for moods, and what they are here:"), "bringMoods");
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    for (auto label = m_found.moodLabels.cbegin(); label != m_found.moodLabels.cend(); ++label) {
        auto *choice = new QComboBox(m_step);
        choice->setAccessibleName(label.key());
        choice->addItem(tr("no mark"), bringNoMark);
        for (int pleasant = 3; pleasant >= -3; --pleasant)
            choice->addItem(pleasantInWords(pleasant), pleasant);
        if (const auto guess = exchange::pleasantOfFive(label.value()))
            choice->setCurrentIndex(choice->findData(*guess));
        QLabel *word = makeLabel(m_house.theme, Type::Body, Tone::Text, label.key(), m_step);
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
            "bringColumns");
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    for (qsizetype i = 0; i < columns.names.size(); ++i) {
        auto *choice = new QComboBox(m_step);
        choice->setObjectName(u"bringColumn%1"_s.arg(i));
        choice->setAccessibleName(columns.names[i]);
        choice->setAccessibleDescription(columns.firsts[i]);
        choice->addItem(tr("kept as a file"), QString());
        for (const QString &role : exchange::csvRoles())
            choice->addItem(columnInWords(role), role);
        choice->setCurrentIndex(std::max(0, choice->findData(columns.roles[i])));
        QLabel *name = makeLabel(m_house.theme,
                                 Type::Body,
                                 Tone::Text,
                                 columns.firsts[i].isEmpty()
                                     ? columns.names[i]
                                     : tr("%1 (%2)").arg(columns.names[i], columns.firsts[i]),
                                 m_step);
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
            look();
        });
    }
    column->addLayout(form);
    column->addSpacing(12);
}

void BringPanel::addBar(QVBoxLayout *column)
{
    m_bar = new QProgressBar(m_step);
    m_bar->setObjectName(u"bringProgress"_s);
    m_bar->setAccessibleName(tr("How far it is"));
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    column->addSpacing(8);
    column->addWidget(m_bar);
}

void BringPanel::addFoot(QVBoxLayout *column, const QString &safe, const QString &act)
{
    column->addSpacing(16);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    m_safe = makeButton(m_house.theme, Look::Default, safe, m_step, bringField);
    m_safe->setObjectName(u"bringSafe"_s);
    row->addWidget(m_safe);
    m_act = nullptr;
    if (!act.isEmpty()) {
        m_act = makeButton(m_house.theme, Look::Primary, act, m_step, bringField);
        m_act->setObjectName(u"bringAct"_s);
        row->addWidget(m_act);
        connect(m_act, &QPushButton::clicked, this, &BringPanel::press);
    }
    column->addLayout(row);
    connect(m_safe, &QPushButton::clicked, this, &BringPanel::stop);
}

void BringPanel::showStep()
{
    setContent(m_step, m_title);
    if (!isVisible())
        open();
    // Who goes through the kinds by key stays there.
    const bool chosen = m_format != nullptr && m_formats != nullptr;
    QWidget *first = m_secret != nullptr ? static_cast<QWidget *>(m_secret)
                     : m_column >= 0 && m_column < m_columns.size()
                         ? static_cast<QWidget *>(m_columns[m_column])
                     : chosen           ? static_cast<QWidget *>(m_formats)
                     : m_act != nullptr ? m_act
                                        : m_safe;
    first->setFocus(Qt::OtherFocusReason);
}

void BringPanel::look()
{
    QVBoxLayout *column = beginStep(Step::Looking,
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
        beginStep(Step::Locked,
                  tr("This file is locked"),
                  tr("The other program gave it a passphrase of its own. It is used to read the "
                     "file, and not kept."));
    m_secret = new SecretField(m_house.theme, tr("Passphrase of the file"), m_step);
    m_secret->setObjectName(u"bringSecret"_s);
    m_secret->setMinimumHeight(m_house.theme.px(bringField));
    column->addWidget(m_secret);
    m_trouble = new HintRow(m_house.theme, u"info"_s, m_step);
    m_trouble->setObjectName(u"bringTrouble"_s);
    column->addWidget(m_trouble);
    if (again)
        m_trouble->say(bringTrouble({Errc::WrongPassphrase, {}}).whole());
    addFoot(column, tr("Cancel"), tr("Open"));
    connect(m_secret, &SecretField::submitted, this, &BringPanel::press);
    showStep();
}

void BringPanel::showFound(const BringFound &found)
{
    m_found = found;
    QVBoxLayout *column = beginStep(Step::Found, tr("Bring in pages"), QString());
    addFormats(column);
    addColumns(column);
    addText(column, foundInWords(found), "bringCounts");
    addText(column, notTakenInWords(found.notTaken), "bringNotTaken");
    addMoods(column);
    const bool any = found.fresh > 0;
    addFoot(column,
            any ? tr("Cancel") : tr("Close"),
            any ? tr("Bring in %1").arg(broughtInWords(found.fresh)) : QString());
    showStep();
}

void BringPanel::showTrouble(const Error &error)
{
    const Wording words = bringTrouble(error);
    QVBoxLayout *column = beginStep(Step::Trouble, words.happened, words.canDo);
    m_found.format = nullptr;
    if (error.code == Errc::Malformed)
        addFormats(column);
    addFoot(column, tr("Close"), QString());
    showStep();
}

void BringPanel::bring()
{
    QHash<QString, int> moods;
    for (auto choice = m_moods.cbegin(); choice != m_moods.cend(); ++choice) {
        const int pleasant = choice.value()->currentData().toInt();
        if (pleasant != bringNoMark)
            moods.insert(choice.key(), pleasant);
    }
    QVBoxLayout *column = beginStep(Step::Bringing,
                                    tr("Bringing it in"),
                                    tr("All of it comes in, or nothing. You can go on writing."));
    addBar(column);
    addFoot(column, tr("Stop"), QString());
    showStep();
    m_bringing->bring(moods).then(this, [this](const Result<Batch> &undo) {
        if (!undo)
            return showTrouble(undo.error());
        m_undo = *undo;
        showDone();
    });
}

void BringPanel::showDone()
{
    QVBoxLayout *column = beginStep(
        Step::Done,
        tr("It is in your journal now"),
        tr("%1 came in. A second time it adds nothing.").arg(broughtInWords(m_found.fresh)));
    addText(column, notTakenInWords(m_bringing->notTaken()), "bringNotTaken");
    m_trouble = new HintRow(m_house.theme, u"info"_s, m_step);
    m_trouble->setObjectName(u"bringTrouble"_s);
    column->addWidget(m_trouble);
    addFoot(column, tr("Undo"), tr("Done"));
    showStep();
}

void BringPanel::undo()
{
    m_safe->setEnabled(false);
    m_house.session.journal().apply(m_undo).then(this, [this](const Result<Batch> &undone) {
        if (undone)
            return dismiss();
        m_safe->setEnabled(true);
        m_trouble->say(tr("It could not be taken out again. It is all still here."));
    });
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

void BringPanel::stop()
{
    // The answer says how it ended: what is being put in may be done already.
    if (m_at == Step::Bringing || m_at == Step::Looking) {
        m_safe->setEnabled(false);
        return m_bringing->stop();
    }
    if (m_at == Step::Done && sender() == m_safe)
        return undo();
    dismiss();
}

} // namespace afterword
