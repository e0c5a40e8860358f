// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/language.h"
#include "app/reflect/feelings.h"
#include "app/session.h"
#include "ui/rooms.h"
#include "ui/shared/markdown.h"
#include "ui/shared/panels.h"
#include "ui/shared/spell_menu.h"
#include "ui/write/about_you_row.h"
#include "ui/write/check_in.h"
#include "ui/write/open_page.h"
#include "ui/write/page_care.h"
#include "ui/write/page_export.h"
#include "ui/write/page_files.h"
#include "ui/write/page_head.h"
#include "ui/write/page_tools.h"
#include "ui/write/prompt_card.h"
#include "ui/write/prompt_of_day.h"
#include "ui/write/put_away.h"
#include "ui/write/write_view.h"

#include <QEvent>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

class WriteRoom final : public Room
{
    Q_OBJECT

public:
    WriteRoom(const House &house, QWidget *parent);
    ~WriteRoom() override;

    void visit(const Visit &visit) override;
    void seal() override;
    void setWidth(Width width) override;
    [[nodiscard]] QList<QWidget *> panes() const override;

    [[nodiscard]] bool wantsFocusMode() const override { return m_focusMode; }

    bool act(const QString &name) override;

protected:
    bool event(QEvent *event) override;

    /// Not by a proxy: Tab would take the room for a stop, and leave out what is above the page.
    void focusInEvent(QFocusEvent *event) override { m_view->editor->setFocus(event->reason()); }

private:
    void connectPage();
    void connectView();
    void showPage();
    void showHead();
    void showMoods();
    void showTags();
    void showPrompt();
    bool answer();
    bool step(int direction);
    void toggleFocusMode();
    void tellOfBin(const Id &id);

    [[nodiscard]] QDate today() const { return m_house.session.clock()().date(); }

    House m_house;
    QList<reflect::Feeling> m_feelings;
    PromptOfDay *m_prompt;
    OpenPage *m_page = nullptr;
    WriteView *m_view = nullptr;
    PageTools *m_tools = nullptr;
    PageFiles *m_files = nullptr;
    PageCare *m_care = nullptr;
    PageExport *m_export = nullptr;
    bool m_entered = false;
    bool m_focusMode = false;
};

WriteRoom::WriteRoom(const House &house, QWidget *parent)
    : Room(parent)
    , m_house(house)
    , m_feelings(reflect::loadFeelings(language::code()).value_or(QList<reflect::Feeling>()))
    , m_prompt(new PromptOfDay(house, this))
{
    m_page = new OpenPage(house.session, this);
    m_view = new WriteView(house.theme, m_feelings, this);
    m_tools = new PageTools(house, *m_view, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_view);
    auto *spelling = new SpellMenu(m_view->editor, house.session.spelling());
    connect(spelling, &SpellMenu::notice, this, &WriteRoom::notice);
    m_files = new PageFiles(house, *m_page, *m_view, *this);
    connectPage();
    connectView();
    connect(m_prompt, &PromptOfDay::changed, this, &WriteRoom::showPrompt);
    m_care = new PageCare(house, *m_page, *m_view, *this);
    m_export = new PageExport(house, *m_page, *m_view, *this);
}

WriteRoom::~WriteRoom()
{
    delete m_export;
    delete m_care; // what watches the view's parts goes before it does
    delete m_files;
    delete m_tools;
}

void WriteRoom::connectPage()
{
    connect(m_page, &OpenPage::opened, this, &WriteRoom::showPage);
    connect(m_page, &OpenPage::altered, this, [this] {
        showHead();
        showMoods();
        showTags();
    });
    connect(m_page, &OpenPage::saved, this, [this] {
        m_view->head->showSaved();
        showHead(); // it can be moved to the bin now
    });
    connect(m_page, &OpenPage::failed, m_view->head, &PageHead::showTrouble);
    connect(m_page, &OpenPage::binned, this, &WriteRoom::tellOfBin);
}

void WriteRoom::connectView()
{
    MarkdownEdit *editor = m_view->editor;
    m_page->setSource(
        {[editor] { return editor->text(); }, [editor] { return editor->isBlank(); }});
    connect(editor, &MarkdownEdit::typed, m_page, [this, editor] {
        m_page->noteTyping(editor->document()->characterCount() - 1);
    });
    connect(m_view->head, &PageHead::newPagePicked, this, [this] { visit({.newPage = true}); });
    connect(m_view->head, &PageHead::findPicked, this, [this] { m_tools->act(u"find"_s); });
    connect(m_view->head, &PageHead::binPicked, m_page, &OpenPage::moveToBin);
    connect(m_view->head, &PageHead::awayPicked, this, [this] {
        askPutAway(m_house, *m_page, this, [this](const auto &...said) { Q_EMIT notice(said...); });
    });
    connect(m_view->head, &PageHead::focusModePicked, this, &WriteRoom::toggleFocusMode);
    connect(m_view->prompt, &PromptCard::answered, this, &WriteRoom::answer);
    connect(m_view->prompt, &PromptCard::another, m_prompt, &PromptOfDay::another);
    connect(m_view->prompt, &PromptCard::skipped, this, [this] {
        m_prompt->skip();
        m_view->editor->setFocus(Qt::OtherFocusReason);
    });
    connect(m_view->aboutYou, &AboutYouRow::picked, this, [this] {
        Q_EMIT go({.room = u"settings"_s, .query = u"reflection"_s});
    });
    connect(m_view->aboutYou, &AboutYouRow::closed, this, [this] {
        m_view->editor->setFocus(Qt::OtherFocusReason);
    });
    CheckIn *checkIn = m_view->checkIn;
    connect(checkIn, &CheckIn::picked, m_page, &OpenPage::chooseMark);
    connect(checkIn, &CheckIn::cleared, m_page, &OpenPage::clearMark);
    connect(checkIn, &CheckIn::wordsEdited, m_page, &OpenPage::setWords);
    connect(checkIn, &CheckIn::framePicked, m_page, &OpenPage::setFrame);
    connect(checkIn, &CheckIn::undone, m_page, &OpenPage::undoMood);
    connect(m_view->tags, &TagRow::added, m_page, &OpenPage::addTag);
    connect(m_view->tags, &TagRow::removed, m_page, &OpenPage::removeTag);
    connect(m_view->people, &TagRow::added, m_page, &OpenPage::addPerson);
    connect(m_view->people, &TagRow::removed, m_page, &OpenPage::removePerson);
}

void WriteRoom::visit(const Visit &visit)
{
    m_prompt->refresh();
    m_view->aboutYou->offerIn(m_house.session);
    if (visit.newPage)
        m_page->startBlank();
    else if (!visit.page.isNull())
        m_page->open(visit.page);
    else if (visit.day.isValid())
        m_page->startBlank(visit.day);
    else if (!m_entered)
        m_page->resume();
    else
        m_page->freshen();
    m_entered = true;
    showPrompt();
    m_view->editor->setFocus(Qt::OtherFocusReason);
}

void WriteRoom::seal()
{
    m_page->save();
}

void WriteRoom::setWidth(Width width)
{
    m_view->setWidthClass(width);
}

QList<QWidget *> WriteRoom::panes() const
{
    return m_view->panes();
}

bool WriteRoom::act(const QString &name)
{
    if (name == u"bold"_s || name == u"italic"_s) {
        if (!m_page->isEditable())
            return false;
        m_view->editor->toggleMark(name == u"bold"_s ? u"**"_s : u"*"_s);
        return true;
    }
    if (name == u"pad"_s) {
        m_view->openCheckIn();
        return true;
    }
    if (name == u"prompt"_s) {
        if (!m_prompt->isShown())
            return false;
        m_prompt->another();
        return true;
    }
    if (name == u"answer"_s)
        return m_prompt->isShown() && answer();
    if (name == u"tag"_s) {
        m_view->tags->startAdding();
        return m_page->isEditable();
    }
    if (name == u"person"_s) {
        m_view->people->startAdding();
        return m_page->isEditable();
    }
    if (name == u"previous"_s || name == u"next"_s)
        return step(name == u"next"_s ? 1 : -1);
    if (m_tools->act(name) || m_files->act(name) || m_export->act(name))
        return true;
    if (name == u"focus"_s) {
        toggleFocusMode();
        return true;
    }
    return false;
}

bool WriteRoom::event(QEvent *event)
{
    // Told to every widget of a window that is left for another.
    if (event->type() == QEvent::WindowDeactivate)
        m_page->save();
    return Room::event(event);
}

void WriteRoom::showPage()
{
    m_tools->pageChanged();
    m_view->editor->setText(m_page->text());
    m_view->editor->moveCursor(QTextCursor::End);
    const bool editable = m_page->isEditable();
    m_view->editor->setReadOnly(!editable);
    m_view->editor->setPlaceholderText(editable ? tr("Start anywhere. The middle is fine.")
                                                : QString());
    m_view->tags->setReadOnly(!editable);
    m_view->people->setReadOnly(!editable);
    m_view->checkIn->setEditable(editable);
    m_view->prompt->setAnswerable(editable);
    m_view->setLine(m_page->isUnreadable()
                        ? tr("This page’s text could not be read. Nothing here will be changed.")
                    : m_page->isReadOnly()
                        ? tr("Nothing can be written here for now. The pages are under Journal.")
                        : QString());
    m_view->head->clearState();
    showHead();
    showMoods();
    showTags();
}

void WriteRoom::showHead()
{
    m_view->head->setDay(m_page->page().at, today());
    m_view->head->setCanBin(m_page->isStored() && m_page->isEditable());
}

void WriteRoom::showMoods()
{
    const std::optional<Mood> mark = m_page->mark();
    const bool isToday = m_page->isToday();
    m_view->checkIn->showMark(mark, isToday);
    m_view->checkIn->showOthers(m_page->otherMarks(), isToday);
    QStringList words;
    if (mark) {
        for (const QString &key : mark->words)
            words << reflect::wordFor(m_feelings, key);
    }
    m_view->showMark(mark, words, isToday);
}

void WriteRoom::showTags()
{
    m_view->tags->setKnown(m_page->knownTags());
    m_view->tags->setTags(m_page->tagNames());
    m_view->people->setKnown(m_page->knownPeople());
    m_view->people->setTags(m_page->personNames());
    m_view->orderTabs();
}

void WriteRoom::showPrompt()
{
    if (m_prompt->current())
        m_view->prompt->setQuestion(m_prompt->current()->text);
    m_view->setPromptShown(m_prompt->isShown());
}

bool WriteRoom::answer()
{
    const std::optional<reflect::Prompt> &prompt = m_prompt->current();
    if (!prompt || !m_page->isEditable())
        return false;
    if (!m_page->hasQuoteOf(*prompt)) {
        m_page->answer(*prompt);
        m_view->editor->insertQuote(prompt->text);
    }
    m_view->editor->setFocus(Qt::OtherFocusReason);
    return true;
}

bool WriteRoom::step(int direction)
{
    const Id next = m_page->neighbour(direction);
    if (!next.isNull()) {
        m_page->open(next);
        return true;
    }
    // After the newest page comes the one not written yet.
    if (direction < 0 || m_page->isBlank())
        return false;
    m_page->startBlank();
    return true;
}

void WriteRoom::toggleFocusMode()
{
    m_focusMode = !m_focusMode;
    m_view->setFocusMode(m_focusMode);
    m_tools->setFocusMode(m_focusMode);
    m_view->editor->setFocus(Qt::OtherFocusReason);
    Q_EMIT focusModeChanged();
}

void WriteRoom::tellOfBin(const Id &id)
{
    Q_EMIT notice(
        tr("Page moved to the bin."), tr("Undo"), [page = QPointer<OpenPage>(m_page), id] {
            if (page)
                page->takeFromBin(id);
        });
}

} // namespace

Room *makeWriteRoom(const House &house, QWidget *parent)
{
    return new WriteRoom(house, parent);
}

} // namespace afterword

#include "write_room.moc"
