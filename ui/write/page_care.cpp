// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/page_care.h"

#include "app/base/language.h"
#include "app/reflect/deck.h"
#include "app/session.h"
#include "app/settings_care.h"
#include "ui/shared/dates.h"
#include "ui/shared/markdown.h"
#include "ui/shared/versions_panel.h"
#include "ui/shared/when_panel.h"
#include "ui/write/care_line.h"
#include "ui/write/check_in.h"
#include "ui/write/circles_row.h"
#include "ui/write/day_log.h"
#include "ui/write/open_page.h"
#include "ui/write/page_head.h"
#include "ui/write/put_away.h"
#include "ui/write/write_view.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>

#include <algorithm>

namespace afterword {

namespace {

constexpr int carePauseMs = 5'000;

} // namespace

PageCare::PageCare(const House &house, OpenPage &page, WriteView &view, Room &room)
    : QObject(&room)
    , m_house(house)
    , m_page(page)
    , m_view(view)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(carePauseMs);
    connect(this, &PageCare::notice, &room, &Room::notice);
    connect(this, &PageCare::go, &room, &Room::go);
    addActions();
    connectTitle();
    connectCircles();
    connectCareLine();
    connect(&page, &OpenPage::opened, this, &PageCare::pageOpened);
    connect(&page, &OpenPage::altered, this, &PageCare::showHead);
    connect(&page, &OpenPage::saved, this, &PageCare::showHead);
    connectNotices();
    connect(&m_pause, &QTimer::timeout, this, &PageCare::askIfLong);
    view.editor->installEventFilter(this);
    connect(view.editor, &MarkdownEdit::typed, this, &PageCare::noteTyping);
    pageOpened();
}

void PageCare::connectNotices()
{
    connect(&m_page, &OpenPage::moodReplaced, this, [this](const OpenPage::MoodPast &past) {
        Q_EMIT notice(
            past.cleared ? tr("The mood is taken off.") : tr("The mood is changed."),
            tr("Undo"),
            [page = QPointer(&m_page), past] { page ? page->restoreMoods(past) : void(); });
    });
    connect(&m_page, &OpenPage::movedApart, this, [this] {
        Q_EMIT notice(
            tr("This page was changed somewhere else too. Both texts are kept: this one is "
               "now a page of its own."),
            {},
            {});
    });
}

void PageCare::addActions()
{
    PageHead &head = *m_view.head;
    connect(
        head.addAction(tr("Log what I did today")), &QAction::triggered, this, &PageCare::startLog);
    m_title = head.addAction(tr("Title"));
    connect(m_title, &QAction::triggered, this, [this] {
        m_titleWanted = true;
        showHead();
        m_view.title->setFocus(Qt::ShortcutFocusReason);
    });
    m_time = head.addAction(tr("Date and time…"));
    connect(m_time, &QAction::triggered, this, &PageCare::changeTime);
    m_versions = head.addAction(tr("Earlier versions…"));
    connect(m_versions, &QAction::triggered, this, &PageCare::showVersions);
}

void PageCare::connectTitle()
{
    QLineEdit *title = m_view.title;
    connect(title, &QLineEdit::textEdited, &m_page, &OpenPage::setTitle);
    connect(title, &QLineEdit::returnPressed, this, [this] {
        m_view.editor->setFocus(Qt::TabFocusReason);
    });
    connect(title, &QLineEdit::editingFinished, this, [this] {
        m_titleWanted = false;
        showHead();
    });
}

void PageCare::connectCircles()
{
    CirclesRow *row = m_view.circles;
    connect(row, &CirclesRow::answered, this, [this](int circles) {
        m_page.setCircles(circles);
        if (circles < 2) {
            hideCircles();
            m_view.editor->setFocus(Qt::OtherFocusReason);
        }
    });
    connect(row, &CirclesRow::closed, this, [this] {
        hideCircles();
        m_view.editor->setFocus(Qt::OtherFocusReason);
    });
    connect(row, &CirclesRow::logPicked, this, &PageCare::startLog);
    connect(row, &CirclesRow::cameraPicked, this, &PageCare::askCamera);
    connect(row, &CirclesRow::setDownPicked, this, &PageCare::setDown);
    connect(&m_house.session.settings(), &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(key::askCircles))
            hideCircles();
    });
}

void PageCare::connectCareLine()
{
    CareLine *line = m_view.checkIn->careLine();
    const auto follow = [this, line] {
        line->setWanted(m_house.session.settings().value(key::supportLine).toBool());
    };
    follow();
    connect(line, &CareLine::supportPicked, this, [this] {
        Q_EMIT go(Visit{.room = QStringLiteral("support")});
    });
    connect(&m_house.session.settings(), &Settings::changed, this, [follow](const QString &name) {
        if (name == QLatin1StringView(key::supportLine))
            follow();
    });
}

void PageCare::pageOpened()
{
    m_titleWanted = false;
    m_pause.stop();
    hideCircles();
    m_before = m_page.text();
    m_sitting.begin(m_before);
    showHead();
}

void PageCare::showHead()
{
    QLineEdit *title = m_view.title;
    const QString &kept = m_page.page().title;
    if (!title->hasFocus() && title->text() != kept)
        title->setText(kept);
    title->setReadOnly(!m_page.isEditable());
    title->setVisible(!kept.isEmpty() || m_titleWanted || title->hasFocus());
    m_title->setEnabled(m_page.isEditable());
    m_time->setEnabled(m_page.isEditable());
    m_versions->setEnabled(m_page.isStored());
}

void PageCare::noteTyping()
{
    m_sitting.type(m_house.session.clock()(), m_before);
    m_pause.start();
}

void PageCare::askIfLong()
{
    m_before = m_page.text();
    const Page &page = m_page.page();
    const bool free = page.kind == Kind::Page && page.prompt.isEmpty() && page.circles == 0;
    if (!free || !m_page.isEditable() || m_asked.contains(page.id)
        || !m_house.session.settings().value(key::askCircles).toBool()
        || !m_sitting.isLong(m_before))
        return;
    m_asked.insert(page.id);
    m_view.circles->ask();
    m_view.circles->show();
    m_view.orderTabs();
    m_view.editor->ensureCursorVisible();
}

void PageCare::hideCircles() const
{
    m_view.circles->hide();
}

void PageCare::startLog()
{
    m_page.startLog();
    m_view.editor->setFocus(Qt::OtherFocusReason);
}

bool PageCare::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view.editor || event->type() != QEvent::KeyPress
        || m_page.page().kind != Kind::Log || !m_page.isEditable())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || (key->modifiers() & ~Qt::KeypadModifier) != 0)
        return QObject::eventFilter(watched, event);
    daylog::lineBreak(*m_view.editor, m_house.session.clock()().time());
    return true;
}

void PageCare::changeTime()
{
    const Page before = m_page.page();
    auto *panel = new WhenPanel(m_house, m_view.window(), before);
    connect(panel, &WhenPanel::chosen, this, [this, before](QDate day, QTime time) {
        if (m_page.page().id != before.id)
            return;
        m_page.moveTo(day, time);
        Q_EMIT notice(tr("The page is at %1 now.").arg(shortDate(day)),
                      tr("Undo"),
                      [page = QPointer<OpenPage>(&m_page), before] {
                          if (page && page->page().id == before.id)
                              page->moveTo(before.day(), before.at.time());
                      });
    });
}

void PageCare::showVersions()
{
    m_page.save(); // what is compared is what is there
    auto *panel = new VersionsPanel(m_house, m_view.window(), m_page.page().id);
    connect(panel, &VersionsPanel::broughtBack, this, [this](const Batch &undo) {
        tellUndo(tr("The earlier version is back."), undo);
    });
}

/// A page of its own for the question that looks from outside.
void PageCare::askCamera()
{
    const auto prompts = reflect::loadPrompts(language::code());
    m_page.startBlank();
    m_view.editor->setFocus(Qt::OtherFocusReason);
    if (!prompts || !m_page.isEditable())
        return;
    const auto camera = std::find_if(prompts->begin(), prompts->end(), [](const auto &prompt) {
        return prompt.id == QLatin1StringView("camera-view");
    });
    if (camera == prompts->end())
        return;
    m_page.answer(*camera);
    m_view.editor->insertQuote(camera->text);
}

void PageCare::setDown()
{
    m_view.editor->setFocus(Qt::OtherFocusReason); // the row goes, and with it its button
    askPutAway(
        m_house, m_page, m_view.editor, [this](const auto &...said) { Q_EMIT notice(said...); });
}

void PageCare::tellUndo(const QString &text, const Batch &undo)
{
    Q_EMIT notice(text, tr("Undo"), [page = QPointer<OpenPage>(&m_page), undo] {
        if (page)
            page->apply(undo);
    });
}

} // namespace afterword
