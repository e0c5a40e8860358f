// SPDX-License-Identifier: GPL-3.0-or-later
// Help: a list of short pages with a field to find words in them, and the page beside it; in a
// narrow window one or the other. It reads nothing of a journal, so it is the same over the lock
// screen. Esc goes back to where one was.
#include "app/base/fold.h"
#include "app/base/language.h"
#include "app/care/help.h"
#include "app/session.h"
#include "ui/help/help_list.h"
#include "ui/help/help_reader.h"
#include "ui/help/help_words.h"
#include "ui/rooms.h"
#include "ui/shared/controls.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QResizeEvent>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int helpTop = 20;
constexpr int helpSide = 236;
constexpr int helpNarrowBelow = 760;

search::Query queryOf(const QString &words)
{
    search::Query query;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        search::Term term;
        term.folded = fold(word);
        query.all.push_back({{term}});
    }
    return query;
}

class HelpRoom final : public Room
{
    Q_DECLARE_TR_FUNCTIONS(afterword::HelpRoom)

public:
    HelpRoom(const House &house, QWidget *parent);
    void visit(const Visit &visit) override;
    [[nodiscard]] QList<QWidget *> panes() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildSide();
    void buildReader();
    void find();
    void showPage(int page);
    void openPage(int page);
    void follow(const QString &to);
    void fit();
    [[nodiscard]] int pageOf(const QString &id) const;

    [[nodiscard]] bool isNarrow() const { return width() < m_theme.px(helpNarrowBelow); }

    const Theme &m_theme;
    const bool m_open; ///< there is a journal to go back to
    QList<care::HelpPage> m_all;
    QStringList m_texts;
    QStringList m_bodies;
    QList<int> m_found; ///< pages in the list
    int m_page = 0;     ///< the one that is shown
    bool m_reading = false;
    QWidget *m_side;
    QWidget *m_beside;
    QLineEdit *m_field = nullptr;
    QLabel *m_none = nullptr;
    HelpList *m_list = nullptr;
    HelpReader *m_reader = nullptr;
    QPushButton *m_toList = nullptr;
};

HelpRoom::HelpRoom(const House &house, QWidget *parent)
    : Room(parent)
    , m_theme(house.theme)
    , m_open(house.session.state() == Session::State::Open)
    , m_all(care::loadHelp(language::code()).value_or(QList<care::HelpPage>()))
    , m_side(new QWidget(this))
    , m_beside(new QWidget(this))
{
    for (const care::HelpPage &page : std::as_const(m_all)) {
        m_bodies.append(care::helpText(page, helpBlankInWords));
        m_texts.append(page.title + u'\n' + m_bodies.constLast());
    }
    buildSide();
    buildReader();
    auto *whole = new QHBoxLayout(this);
    whole->setSpacing(0);
    whole->addWidget(m_side);
    whole->addWidget(m_beside, 1);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this]() { Q_EMIT go(Visit{}); });
    find();
    fit();
}

void HelpRoom::buildSide()
{
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, helpTop, 0, 0);
    column->setSpacing(0);
    auto *back = makeButton(m_theme, Look::Quiet, tr("Back"), m_side, 30);
    back->setObjectName(u"helpBack"_s);
    back->setIcon(themeIcon(m_theme, u"arrow-left"_s));
    back->setToolTip(tr("Back  Esc"));
    connect(back, &QPushButton::clicked, this, [this]() { Q_EMIT go(Visit{}); });
    QLabel *title = makeLabel(m_theme, Type::Page, Tone::Text, tr("Help"), m_side);
    title->setContentsMargins(10, 0, 0, 0);
    m_field = makeField(m_theme, tr("Find in help"), m_side, 36);
    m_field->setObjectName(u"helpFind"_s);
    m_field->setPlaceholderText(tr("Find in help"));
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &HelpRoom::find);
    m_none = makeLabel(m_theme,
                       Type::Body,
                       Tone::Text2,
                       tr("No page has those words. Try fewer, or other ones."),
                       m_side);
    m_none->setObjectName(u"helpNone"_s);
    m_none->setWordWrap(true);
    m_none->setContentsMargins(10, 12, 10, 0);
    m_list = new HelpList(m_theme, m_side);
    QSizePolicy policy = m_list->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // what stands above it does not move
    m_list->setSizePolicy(policy);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && !isNarrow())
            showPage(m_found.at(row));
    });
    connect(m_list, &HelpList::opened, this, [this](int row) { openPage(m_found.at(row)); });
    column->addWidget(back, 0, Qt::AlignLeading);
    column->addSpacing(8);
    column->addWidget(title);
    column->addSpacing(14);
    column->addWidget(m_field);
    column->addSpacing(10);
    column->addWidget(m_none);
    column->addWidget(m_list, 1);
}

void HelpRoom::buildReader()
{
    auto *column = new QVBoxLayout(m_beside);
    column->setSpacing(4);
    m_toList = makeButton(m_theme, Look::Quiet, tr("All pages"), m_beside, 30);
    m_toList->setObjectName(u"helpToList"_s);
    m_toList->setIcon(themeIcon(m_theme, u"arrow-left"_s));
    connect(m_toList, &QPushButton::clicked, this, [this]() {
        m_reading = false;
        fit();
        m_list->setFocus(Qt::OtherFocusReason);
    });
    m_reader = new HelpReader(m_theme, m_beside);
    connect(m_reader, &HelpReader::wayPicked, this, &HelpRoom::follow);
    column->addWidget(m_toList, 0, Qt::AlignLeading);
    column->addWidget(m_reader, 1);
}

int HelpRoom::pageOf(const QString &id) const
{
    const auto found = std::find_if(
        m_all.cbegin(), m_all.cend(), [&id](const care::HelpPage &page) { return page.id == id; });
    return found == m_all.cend() ? -1 : static_cast<int>(found - m_all.cbegin());
}

void HelpRoom::find()
{
    m_found = care::findHelp(m_texts, m_field->text());
    QStringList titles;
    for (const int page : std::as_const(m_found))
        titles.append(m_all.at(page).title);
    if (!m_found.isEmpty() && !m_found.contains(m_page))
        m_page = m_found.constFirst();
    m_list->setTitles(titles, static_cast<int>(m_found.indexOf(m_page)));
    m_list->setVisible(!m_found.isEmpty());
    m_none->setVisible(m_found.isEmpty());
    if (!m_found.isEmpty())
        showPage(m_page);
    m_reader->setQuery(queryOf(m_field->text()));
}

void HelpRoom::showPage(int page)
{
    if (page < 0 || page >= m_all.size())
        return;
    m_page = page;
    QList<HelpReader::Way> ways;
    for (const QString &to : m_all.at(page).see) {
        if (const int other = pageOf(to); other >= 0) {
            ways.append({to, m_all.at(other).title});
            continue;
        }
        if (!m_open && to != "room:support"_L1)
            continue; // nothing else opens without the passphrase
        for (const RoomRow &row : rooms()) {
            if (to == u"room:"_s + QLatin1StringView(row.id))
                ways.append({to, roomTitle(row)});
        }
    }
    m_reader->show(m_all.at(page).title, m_bodies.at(page), ways);
    m_reader->setQuery(queryOf(m_field->text()));
}

void HelpRoom::openPage(int page)
{
    showPage(page);
    m_reading = true;
    fit();
    m_reader->setFocus(Qt::OtherFocusReason);
}

void HelpRoom::follow(const QString &to)
{
    if (to.startsWith("room:"_L1)) {
        Q_EMIT go(Visit{.room = to.mid(5)});
        return;
    }
    const int page = pageOf(to);
    if (!m_found.contains(page))
        m_field->clear(); // else the page would stand beside a list without it
    m_list->setCurrentRow(static_cast<int>(m_found.indexOf(page)));
    openPage(page);
}

void HelpRoom::fit()
{
    const bool narrow = isNarrow();
    const bool reading = narrow && m_reading;
    m_side->setVisible(!reading);
    m_beside->setVisible(!narrow || reading);
    m_toList->setVisible(narrow);
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : m_theme.px(helpSide));
    m_side->setMinimumWidth(narrow ? 0 : m_theme.px(helpSide));
    auto *whole = static_cast<QHBoxLayout *>(layout());
    whole->setSpacing(narrow ? 0 : 40);
    const int side = narrow ? 24 : 28;
    // The reader keeps its own distance, within its scroll bar; the list alone has none.
    const int end = narrow && !reading ? side : 0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    whole->setContentsMargins(mirrored ? end : side, 0, mirrored ? side : end, 0);
    m_beside->layout()->setContentsMargins(0, narrow ? helpTop : 0, 0, 0);
    // With the bar and what a focus ring takes: as far from the end as from the start, or 40.
    m_reader->setEdges(narrow ? 5 : helpTop + 5, narrow ? 10 : 26);
    whole->activate();
}

void HelpRoom::resizeEvent(QResizeEvent *event)
{
    Room::resizeEvent(event);
    fit();
}

bool HelpRoom::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if ((press->key() == Qt::Key_Down || enter) && !m_found.isEmpty()) {
            if (enter)
                openPage(m_found.at(std::max(0, m_list->currentRow())));
            else
                m_list->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return Room::eventFilter(watched, event);
}

void HelpRoom::visit(const Visit &visit)
{
    if (visit.search) { // what is read stays beside it where there is room
        m_reading = false;
        fit();
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
        return;
    }
    const int page = pageOf(visit.path);
    m_page = std::max(0, page);
    m_field->clear();
    find();
    m_reading = page >= 0;
    fit();
    if (page >= 0)
        m_reader->setFocus(Qt::OtherFocusReason);
    else
        m_field->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> HelpRoom::panes() const
{
    QList<QWidget *> all;
    for (QWidget *each : std::initializer_list<QWidget *>{m_list, m_reader}) {
        if (each->isVisible())
            all.append(each);
    }
    return all;
}

} // namespace

Room *makeHelpRoom(const House &house, QWidget *parent)
{
    return new HelpRoom(house, parent);
}

} // namespace afterword
