// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/own_deck_box.h"

#include "app/session.h"
#include "ui/shared/ask.h"
#include "ui/shared/controls.h"
#include "ui/shared/own_path_form.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestOwnQuestion = 300;

QString deckFileName()
{
    return QDir::home().filePath(u"questions.json"_s);
}

Status writeDeckFile(const QString &path, const QByteArray &json)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(Errc::ReadOnly);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(json) != json.size() || !file.commit())
        return fail(Errc::Io);
    return {};
}

Result<QByteArray> readDeckFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Errc::NotFound);
    const QByteArray json = file.read(reflect::ownDeckBytes + 1);
    if (json.size() > reflect::ownDeckBytes)
        return fail(Errc::TooCostly);
    return json;
}

} // namespace

OwnDeckBox::OwnDeckBox(const House &house, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_own(OwnQuestions::of(house.session.journal()))
    , m_readOnly(house.session.isReadOnly())
{
    setObjectName(u"ownDeck"_s);
    build();
    connect(&m_own, &OwnQuestions::changed, this, &OwnDeckBox::rebuild);
    rebuild();
}

void OwnDeckBox::build()
{
    const Theme &theme = m_house.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_field = makeField(theme, tr("A question of your own"), this, 36);
    m_field->setObjectName(u"ownQuestion"_s);
    m_field->setPlaceholderText(tr("A question of your own"));
    m_field->setMaxLength(longestOwnQuestion);
    m_add = makeButton(theme, Look::Default, tr("Add"), this);
    m_add->setObjectName(u"addOwnQuestion"_s);
    m_add->setEnabled(false);
    row->addWidget(m_field, 1);
    row->addWidget(m_add);
    column->addLayout(row);
    m_none = makeLabel(theme, Type::Small, Tone::Text2, tr("None yet."), this);
    m_none->setObjectName(u"ownNone"_s);
    column->addWidget(m_none);
    m_rows = new QWidget(this);
    m_list = new QVBoxLayout(m_rows);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    column->addWidget(m_rows);
    column->addWidget(makeActs());
    m_field->setEnabled(!m_readOnly);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_add->setEnabled(!m_readOnly && !typed.trimmed().isEmpty());
    });
    connect(m_field, &QLineEdit::returnPressed, this, &OwnDeckBox::add);
    connect(m_add, &QPushButton::clicked, this, &OwnDeckBox::add);
}

QWidget *OwnDeckBox::makeActs()
{
    const Theme &theme = m_house.theme;
    auto *acts = new QWidget(this);
    auto *flow = new FlowLayout(acts, 8);
    auto *path = makeButton(theme, Look::Default, tr("New path…"), acts);
    path->setObjectName(u"newOwnPath"_s);
    auto *take = makeButton(theme, Look::Default, tr("Take in a file…"), acts);
    take->setObjectName(u"importOwn"_s);
    m_export = makeButton(theme, Look::Default, tr("Save to a file…"), acts);
    m_export->setObjectName(u"exportOwn"_s);
    for (QPushButton *button : {path, take, m_export})
        flow->addWidget(button);
    for (QPushButton *writes : {path, take})
        writes->setEnabled(!m_readOnly);
    connect(path, &QPushButton::clicked, this, [this] {
        reflect::Path fresh;
        fresh.id = m_own.freeId();
        openForm(fresh);
    });
    connect(take, &QPushButton::clicked, this, &OwnDeckBox::importDeck);
    connect(m_export, &QPushButton::clicked, this, &OwnDeckBox::exportDeck);
    return acts;
}

void OwnDeckBox::rebuild()
{
    const reflect::OwnDeck &deck = m_own.deck();
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
    for (const reflect::Prompt &prompt : deck.prompts)
        addRow(prompt.id, prompt.text, false);
    for (const reflect::Path &path : deck.paths)
        addRow(path.id, path.title, true);
    const bool none = deck.prompts.isEmpty() && deck.paths.isEmpty();
    m_none->setVisible(none);
    m_rows->setVisible(!none);
    m_export->setEnabled(!none);
}

void OwnDeckBox::addRow(const QString &id, const QString &text, bool isPath)
{
    auto *row = new QWidget(m_rows);
    row->setObjectName(u"own-row"_s);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 8, 0, 8);
    across->setSpacing(4);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel *label = makeLabel(m_house.theme, Type::Control, Tone::Text, text, row);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    words->addWidget(label);
    if (isPath)
        words->addWidget(makeLabel(m_house.theme, Type::Small, Tone::Text2, tr("A path"), row));
    across->addLayout(words, 1);
    auto *edit = makeIconButton(m_house.theme, u"write"_s, tr("Change “%1”").arg(text), row);
    edit->setObjectName(u"changeOwn"_s);
    auto *away = makeIconButton(m_house.theme, u"x"_s, tr("Remove “%1”").arg(text), row);
    away->setObjectName(u"removeOwn"_s);
    for (QToolButton *button : {edit, away}) {
        button->setEnabled(!m_readOnly);
        across->addWidget(button, 0, Qt::AlignTop);
    }
    connect(edit, &QToolButton::clicked, this, [this, id] { change(id); });
    // Queued: the row goes, and its button is speaking.
    connect(
        away,
        &QToolButton::clicked,
        this,
        [this, id, isPath] { remove(id, isPath); },
        Qt::QueuedConnection);
    m_list->addWidget(row);
    row->show();
}

void OwnDeckBox::add()
{
    const QString text = m_field->text().simplified();
    if (text.isEmpty())
        return;
    reflect::OwnDeck deck = m_own.deck();
    const auto same = std::find_if(deck.prompts.begin(), deck.prompts.end(), [&](const auto &one) {
        return one.id == m_editing;
    });
    if (same != deck.prompts.end()) {
        same->text = text;
        watch(m_own.keep(deck));
    } else {
        watch(m_own.addPrompt(text));
    }
    m_editing.clear();
    m_add->setText(tr("Add"));
    m_field->clear();
    m_field->setFocus(Qt::OtherFocusReason);
}

void OwnDeckBox::change(const QString &id)
{
    for (const reflect::Path &path : m_own.deck().paths) {
        if (path.id == id)
            return openForm(path);
    }
    for (const reflect::Prompt &prompt : m_own.deck().prompts) {
        if (prompt.id != id)
            continue;
        m_editing = id;
        m_add->setText(tr("Change"));
        m_field->setText(prompt.text);
        m_field->setFocus(Qt::OtherFocusReason);
        m_field->selectAll();
    }
}

void OwnDeckBox::openForm(const reflect::Path &path)
{
    openOwnPath(m_house, window(), path, tell());
}

Tell OwnDeckBox::tell()
{
    return [box = QPointer(this)](
               const QString &text, const QString &, const std::function<void()> &undo) {
        if (box && undo)
            Q_EMIT box->undoNotice(text, undo);
        else if (box)
            Q_EMIT box->notice(text);
    };
}

void OwnDeckBox::remove(const QString &id, bool isPath)
{
    m_field->setFocus(Qt::OtherFocusReason);
    if (isPath)
        return removeOwnPath(m_own, id, tell());
    const reflect::OwnDeck before = m_own.deck();
    if (std::none_of(before.prompts.cbegin(), before.prompts.cend(), [&id](const auto &one) {
            return one.id == id;
        }))
        return; // a second click on the same cross
    watch(m_own.remove(id), [this, before] {
        Q_EMIT undoNotice(tr("The question is removed. Pages that answer it stay."),
                          [own = QPointer(&m_own), before] {
                              if (own)
                                  own->keep(before);
                          });
    });
}

void OwnDeckBox::watch(Future<Status> done, const std::function<void()> &then)
{
    done.then(this, [this, then](const Status &status) {
        if (!status)
            Q_EMIT notice(status.error().code == Errc::Malformed
                              ? tr("That is more than fits here. Remove some first.")
                              : tr("It could not be saved. Nothing has changed."));
        else if (then)
            then();
    });
}

void OwnDeckBox::exportDeck()
{
    ask::question(
        m_house.theme,
        this,
        {tr("Save a copy anyone can read?"),
         tr("The file holds your questions and paths, no pages and no answers. Anyone who opens it "
            "can read them. Pick a place only you use."),
         tr("Cancel"),
         tr("Choose a place…"),
         false},
        [this](bool yes) {
            if (!yes)
                return;
            ask::choosePath(m_house.theme,
                            this,
                            ask::Chooser::SaveFile,
                            deckFileName(),
                            [this](const QString &path) {
                                if (!path.isEmpty())
                                    writeTo(path);
                            });
        });
}

void OwnDeckBox::writeTo(const QString &path)
{
    const QByteArray json = reflect::writeOwnDeck(m_own.deck());
    runOnPool([path, json] {
        return writeDeckFile(path, json);
    }).then(this, [this](const Status &written) {
        Q_EMIT notice(written ? tr("Saved. Anyone can read that file.")
                              : tr("It could not be saved there. Try another place."));
    });
}

void OwnDeckBox::importDeck()
{
    ask::choosePath(
        m_house.theme, this, ask::Chooser::OpenFile, QDir::homePath(), [this](const QString &path) {
            if (!path.isEmpty())
                readFrom(path);
        });
}

void OwnDeckBox::readFrom(const QString &path)
{
    runOnPool([path] {
        return readDeckFile(path);
    }).then(this, [this](const Result<QByteArray> &json) { takeIn(json); });
}

void OwnDeckBox::takeIn(const Result<QByteArray> &json)
{
    const Result<reflect::OwnDeck> read = json ? reflect::readOwnDeck(*json) : fail(json.error());
    if (!read) {
        Q_EMIT notice(tr("That file holds no questions this version can read. Nothing has "
                         "changed."));
        return;
    }
    const reflect::OwnDeck news = m_own.news(*read);
    const int count = static_cast<int>(news.prompts.size() + news.paths.size());
    if (count == 0) {
        Q_EMIT notice(tr("All of that is here already."));
        return;
    }
    const reflect::OwnDeck before = m_own.deck();
    reflect::OwnDeck all = before;
    all.prompts += news.prompts;
    all.paths += news.paths;
    watch(m_own.keep(all), [this, before, count] {
        Q_EMIT undoNotice(tr("%n taken in.", nullptr, count), [own = QPointer(&m_own), before] {
            if (own)
                own->keep(before);
        });
    });
}

} // namespace afterword
