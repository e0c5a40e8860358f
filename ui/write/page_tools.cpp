// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/page_tools.h"

#include "app/session.h"
#include "ui/shared/markdown.h"
#include "ui/shared/soft_timer.h"
#include "ui/write/find_bar.h"
#include "ui/write/write_view.h"

#include <QShortcut>

namespace afterword {

using namespace Qt::StringLiterals;

PageTools::PageTools(const House &house, WriteView &view, QObject *parent)
    : QObject(parent)
    , m_house(house)
    , m_view(view)
{
    const auto on = [this](const QKeySequence &keys, const QString &name) {
        auto *shortcut = new QShortcut(keys, &m_view);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, name] { act(name); });
    };
    on(Qt::CTRL | Qt::Key_H, u"find"_s);
    on(Qt::Key_F3, u"findNext"_s);
    on(Qt::SHIFT | Qt::Key_F3, u"findPrevious"_s);
    MarkdownEdit *editor = m_view.editor;
    const auto back = [editor] { editor->setFocus(Qt::OtherFocusReason); };
    connect(m_view.find, &FindBar::closed, editor, back);
    connect(m_view.timer, &SoftTimer::putAway, editor, back);
    connect(m_view.timer, &SoftTimer::lastLineWanted, this, &PageTools::addLastLine);
    connect(editor, &MarkdownEdit::typed, m_view.timer, &SoftTimer::noteTyping);
    connect(&house.session.settings(), &Settings::changed, this, [this](const QString &key) {
        if (key == QLatin1StringView(key::softTimer) || key == QLatin1StringView(key::typewriter))
            follow();
    });
    follow();
}

bool PageTools::act(const QString &name) const
{
    if (name == u"find"_s) {
        m_view.find->open();
        return true;
    }
    if (name == u"findNext"_s || name == u"findPrevious"_s) {
        m_view.find->step(name == u"findPrevious"_s);
        return true;
    }
    return false;
}

void PageTools::pageChanged() const
{
    m_view.find->close();
    m_view.timer->reset();
}

void PageTools::setFocusMode(bool on)
{
    m_focusMode = on;
    follow();
}

void PageTools::follow()
{
    const Settings &settings = m_house.session.settings();
    m_view.timer->setMinutes(settings.value(key::softTimer).toInt());
    m_view.editor->setTypewriter(m_focusMode && settings.value(key::typewriter).toBool());
}

void PageTools::addLastLine() const
{
    MarkdownEdit *editor = m_view.editor;
    if (editor->isReadOnly())
        return;
    QTextCursor cursor(editor->document());
    cursor.movePosition(QTextCursor::End);
    const QString text = cursor.block().text();
    const QString gap = text.trimmed().isEmpty() ? QString() : u"\n\n"_s;
    cursor.insertText(gap + tr("Next, I will") + u' ', QTextCharFormat());
    editor->setTextCursor(cursor);
    editor->setFocus(Qt::OtherFocusReason);
    editor->ensureCursorVisible();
}

} // namespace afterword
