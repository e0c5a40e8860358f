// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/open_list_view.h"

#include "app/session.h"
#include "ui/shared/controls.h"
#include "ui/shared/dates.h"
#include "ui/shared/wording.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidest = 680;

} // namespace

OpenListView::OpenListView(const House &house, QWidget *parent)
    : BackPage(house.theme, listWidest, u"openListBack"_s, parent)
    , m_house(house)
{
    setObjectName(u"openList"_s);
    build();
    connect(&house.session, &Session::sealing, this, [this]() {
        const Page *page = latest();
        if (isVisible() && page != nullptr && page->id == m_read)
            addNow(*page, m_text);
    });
    connect(&house.session.journal(), &Journal::changed, this, [this](const Change &change) {
        if (isVisible() && change.type == RecordType::Page)
            refresh();
    });
}

void OpenListView::build()
{
    m_title = makeLabel(theme(), Type::Page, Tone::Text, {}, content());
    m_question = makeLabel(theme(), Type::Body, Tone::Text2, {}, content());
    for (QLabel *label : {m_title, m_question}) {
        label->setWordWrap(true);
        column()->addWidget(label);
    }
    column()->addSpacing(20);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_field = makeField(theme(), tr("One more line"), content());
    m_field->setObjectName(u"openListField"_s);
    m_field->setPlaceholderText(tr("One more line, or none"));
    m_field->setMaxLength(static_cast<int>(reflect::keptLineLength));
    m_add = makeButton(theme(), Look::Default, tr("Add"), content(), 40);
    m_add->setObjectName(u"openListAdd"_s);
    row->addWidget(m_field, 1);
    row->addWidget(m_add);
    column()->addLayout(row);
    column()->addSpacing(12);
    m_none = makeLabel(theme(), Type::Small, Tone::Text2, tr("Nothing yet is fine."), content());
    column()->addWidget(m_none);
    m_rows = new QWidget(content());
    m_list = new QVBoxLayout(m_rows);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    column()->addWidget(m_rows);
    column()->addSpacing(20);
    m_close = makeButton(theme(), Look::Quiet, tr("Close this list"), content(), 36);
    m_close->setObjectName(u"openListClose"_s);
    m_close->setToolTip(tr("Its lines stay in their pages"));
    column()->addWidget(m_close, 0, Qt::AlignLeading);
    column()->addStretch();
    for (QWidget *writes : std::initializer_list<QWidget *>{m_field, m_close})
        writes->setEnabled(!m_house.session.isReadOnly());
    connect(m_close, &QPushButton::clicked, this, &OpenListView::closeList);
    connect(m_add, &QPushButton::clicked, this, &OpenListView::add);
    connect(m_field, &QLineEdit::returnPressed, this, &OpenListView::add);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_add->setEnabled(!text.trimmed().isEmpty());
    });
    m_add->setEnabled(false);
}

std::vector<const Page *> OpenListView::kept() const
{
    std::vector<const Page *> pages = m_house.session.journal().pages();
    pages.erase(std::remove_if(pages.begin(),
                               pages.end(),
                               [](const Page *page) { return !reflect::isKeptOpen(*page); }),
                pages.end());
    return pages;
}

/// To which lines are added.
const Page *OpenListView::latest() const
{
    const std::vector<const Page *> pages = kept();
    return pages.empty() ? nullptr : pages.front();
}

void OpenListView::show(const QString &title, const QString &question)
{
    m_title->setText(title);
    m_question->setText(question);
    m_field->clear();
    refresh();
}

void OpenListView::refresh()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (QWidget *row = item->widget()) {
            row->hide();
            row->deleteLater(); // its button may be what asked for this
        }
        delete item;
    }
    const QList<reflect::KeptLine> lines = reflect::keptLines(kept());
    QWidget *last = m_add;
    for (const reflect::KeptLine &line : lines) {
        QWidget *away = addRow(line);
        setTabOrder(last, away);
        last = away;
    }
    setTabOrder(last, m_close);
    m_none->setVisible(lines.isEmpty());
    if (const Page *page = latest()) {
        m_house.session.journal().text(page->id).then(
            this, [this, id = page->id](const Result<QString> &text) {
                m_read = text ? id : Id();
                m_text = text.value_or(QString());
            });
    }
    fit();
}

/// Gives the button that takes it away.
QWidget *OpenListView::addRow(const reflect::KeptLine &line)
{
    if (m_list->count() > 0)
        m_list->addWidget(makeHairline(theme(), m_rows));
    auto *row = new QWidget(m_rows);
    row->setObjectName(u"openListRow"_s);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 10, 0, 10);
    across->setSpacing(12);
    QLabel *text = makeLabel(theme(), Type::Row, Tone::Text, line.text, row);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    across->addWidget(text, 1);
    across->addWidget(makeLabel(theme(), Type::Small, Tone::Text3, shortDate(line.day), row));
    auto *away = makeIconButton(theme(), u"x"_s, tr("Take away “%1”").arg(line.text), row);
    away->setObjectName(u"openListAway"_s);
    away->setEnabled(!m_house.session.isReadOnly());
    across->addWidget(away);
    connect(away, &QToolButton::clicked, this, [this, line]() { takeAway(line); });
    m_list->addWidget(row);
    row->show();
    return away;
}

Tell OpenListView::tell()
{
    return [this](const QString &text, const QString &action, const std::function<void()> &undo) {
        Q_EMIT notice(text, action, undo);
    };
}

void OpenListView::add()
{
    const Page *page = latest();
    if (page == nullptr || m_field->text().trimmed().isEmpty())
        return;
    m_house.session.journal().text(page->id).then(
        this, [this, id = page->id](const Result<QString> &text) {
            const Page *still = m_house.session.journal().page(id);
            if (text && still != nullptr)
                addNow(*still, *text);
            else if (!text)
                Q_EMIT notice(savingTrouble(text.error()).whole(), {}, {});
        });
}

/// The line stays in the field until it is in the file.
void OpenListView::addNow(const Page &page, const QString &text)
{
    const QString line = m_field->text();
    if (line.trimmed().isEmpty())
        return;
    const QDate today = m_house.session.clock()().date();
    const reflect::ListedPage more = reflect::withLine({page, text}, line, today, QLocale());
    if (more.page == page) {
        Q_EMIT notice(
            tr("This list is full. Another walk through the path begins a new one."), {}, {});
        return;
    }
    Batch batch;
    batch.put(more.page, more.text);
    m_house.session.journal().apply(batch).then(this, [this, line](const Result<Batch> &done) {
        if (!done)
            Q_EMIT notice(savingTrouble(done.error()).whole(), {}, {});
        else if (m_field->text() == line)
            m_field->clear();
    });
}

void OpenListView::takeAway(const reflect::KeptLine &line)
{
    m_field->setFocus(Qt::OtherFocusReason);
    Journal &journal = m_house.session.journal();
    journal.text(line.page).then(this, [this, line, &journal](const Result<QString> &text) {
        const Page *page = journal.page(line.page);
        if (!text || page == nullptr)
            return;
        const reflect::ListedPage less = reflect::withoutLine({*page, *text}, line.at, QLocale());
        Batch batch;
        batch.put(less.page, less.text);
        applyUndoably(journal, batch, tr("Taken away."), this, tell());
    });
}

void OpenListView::closeList()
{
    Batch batch;
    for (const Page *page : kept())
        batch.put(reflect::withListClosed(*page));
    applyUndoably(m_house.session.journal(),
                  batch,
                  tr("The list is closed. Its lines stay in their pages."),
                  this,
                  tell());
    Q_EMIT done();
}

void OpenListView::enter()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> OpenListView::panes() const
{
    return {backButton(), m_field, m_close};
}

} // namespace afterword
