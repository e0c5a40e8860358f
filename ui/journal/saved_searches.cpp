// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/saved_searches.h"

#include "ui/shared/controls.h"
#include "ui/shared/menu_place.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace afterword {

namespace {

using namespace Qt::StringLiterals;

constexpr int savedNameLength = 80;

/// A name in a menu, where "&" would underline.
QString menuText(const QString &name)
{
    return QString(name).replace(u'&', u"&&"_s);
}

} // namespace

SavedSearches::SavedSearches(Journal &journal,
                             const Theme &theme,
                             std::function<QString()> query,
                             QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_query(std::move(query))
{
    m_button = makeIconButton(theme, u"chev-down"_s, tr("Saved searches"), parent);
    m_button->setObjectName(u"saved-searches"_s);
    connect(m_button, &QToolButton::clicked, this, &SavedSearches::openMenu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_name = makeField(theme, tr("Name of this search"), this, 36);
    m_name->setObjectName(u"search-name"_s);
    m_name->setPlaceholderText(tr("Name of this search"));
    m_name->setMaxLength(savedNameLength);
    m_name->setInputMethodHints(Qt::ImhSensitiveData);
    m_name->installEventFilter(this);
    row->addWidget(m_name, 1);
    m_save = makeButton(theme, Look::Default, tr("Save"), this);
    row->addWidget(m_save);
    auto *cross = makeIconButton(theme, u"x"_s, tr("Do not save"), this);
    row->addWidget(cross);
    hide();
    connect(m_name, &QLineEdit::returnPressed, this, &SavedSearches::take);
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_save->setEnabled(!text.trimmed().isEmpty());
    });
    connect(m_save, &QPushButton::clicked, this, &SavedSearches::take);
    connect(cross, &QToolButton::clicked, this, &SavedSearches::leave);
}

void SavedSearches::openMenu()
{
    auto *menu = new QMenu(m_button);
    menu->setObjectName(u"saved-menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<SavedSearch> &all = m_journal.searches();
    for (const SavedSearch &search : all)
        menu->addAction(
            menuText(search.name), this, [this, query = search.query]() { Q_EMIT chosen(query); });
    if (!all.empty())
        menu->addSeparator();
    QAction *keep = menu->addAction(tr("Save this search…"), this, [this]() {
        SavedSearch search;
        search.query = m_query();
        askName(search);
    });
    keep->setEnabled(!m_query().trimmed().isEmpty());
    if (!all.empty()) {
        QMenu *rename = menu->addMenu(tr("Rename"));
        QMenu *removal = menu->addMenu(tr("Remove"));
        for (const SavedSearch &search : all) {
            rename->addAction(menuText(search.name), this, [this, id = search.id]() {
                if (const SavedSearch *known = m_journal.search(id))
                    askName(*known);
            });
            removal->addAction(
                menuText(search.name), this, [this, id = search.id]() { remove(id); });
        }
    }
    popupUnder(*menu, *m_button, Flush::End);
}

void SavedSearches::askName(const SavedSearch &search)
{
    m_named = search;
    m_name->setText(search.name);
    m_save->setEnabled(!search.name.isEmpty());
    show();
    m_name->selectAll();
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void SavedSearches::take()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty())
        return;
    const bool isNew = m_named.id.isNull();
    if (name == m_named.name)
        return leave();
    m_named.name = name;
    // The same name again means this search from now on.
    if (isNew) {
        const auto &all = m_journal.searches();
        const auto same = std::find_if(all.begin(), all.end(), [&name](const SavedSearch &each) {
            return each.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (same != all.end()) {
            const QString query = m_named.query;
            m_named = *same;
            m_named.query = query;
        }
    }
    save(m_named);
    leave();
}

void SavedSearches::save(const SavedSearch &search)
{
    Batch batch;
    batch.put(search);
    apply(batch, tr("Search saved as “%1”.").arg(search.name));
}

void SavedSearches::remove(const Id &id)
{
    const SavedSearch *search = m_journal.search(id);
    if (search == nullptr)
        return;
    Batch batch;
    batch.erase(*search);
    apply(batch, tr("“%1” was removed.").arg(search->name));
}

void SavedSearches::apply(const Batch &batch, const QString &said)
{
    m_journal.apply(batch).then(this, [this, said](const Result<Batch> &undo) {
        if (!undo) {
            Q_EMIT notice(tr("That could not be saved. Nothing was changed."), {}, {});
            return;
        }
        Q_EMIT notice(
            said, tr("Undo"), [journal = &m_journal, back = *undo]() { journal->apply(back); });
    });
}

void SavedSearches::leave()
{
    const bool shown = isVisible();
    hide();
    m_named = {};
    if (shown)
        Q_EMIT done();
}

bool SavedSearches::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        leave();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace afterword
