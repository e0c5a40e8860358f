// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/write/find_bar.h"

#include "app/base/fold.h"
#include "ui/shared/accessible.h"
#include "ui/shared/controls.h"
#include "ui/shared/markdown.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int findFieldHeight = 36;
constexpr int findRadius = 8;
constexpr int findBelow = 12; ///< air between the bar and the text
constexpr int findAgainMs = 60;
constexpr int findCountWidth = 64;

} // namespace

FindBar::FindBar(const Theme &theme, MarkdownEdit &editor, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_editor(editor)
    , m_again(new QTimer(this))
{
    setObjectName(u"findBar"_s);
    build();
    wireKeys();
    m_again->setSingleShot(true);
    m_again->setInterval(findAgainMs);
    connect(m_again, &QTimer::timeout, this, [this] { find(m_from); });
    connect(&m_editor, &MarkdownEdit::textChanged, this, [this] {
        if (isVisible() && !m_replacing)
            m_again->start();
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void FindBar::build()
{
    m_words = makeField(m_theme, tr("Find in this page"), this, findFieldHeight);
    m_words->setObjectName(u"findWords"_s);
    m_words->setPlaceholderText(tr("Find in this page"));
    m_words->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase);
    m_count = makeLabel(m_theme, Type::Small, Tone::Text2, {}, this);
    m_count->setObjectName(u"findCount"_s);
    m_count->setAlignment(Qt::AlignCenter);
    m_count->setMinimumWidth(m_theme.px(findCountWidth)); // the field beside it stays as it is
    m_back = makeIconButton(m_theme, u"chev-left"_s, tr("Previous match"), this);
    m_back->setToolTip(tr("Previous match  Shift+F3"));
    m_forth = makeIconButton(m_theme, u"chev-right"_s, tr("Next match"), this);
    m_forth->setToolTip(tr("Next match  F3"));
    auto *away = makeIconButton(m_theme, u"x"_s, tr("Close"), this);
    away->setObjectName(u"findClose"_s);
    away->setToolTip(tr("Close  Esc"));
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_words, 1);
    row->addSpacing(4);
    row->addWidget(m_count);
    row->addWidget(m_back);
    row->addWidget(m_forth);
    row->addWidget(away);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 8, 8, 8 + findBelow);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(makeReplaceRow());
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_back, &QToolButton::clicked, this, [this] { step(true); });
    connect(m_forth, &QToolButton::clicked, this, [this] { step(false); });
    connect(away, &QToolButton::clicked, this, &FindBar::close);
}

QWidget *FindBar::makeReplaceRow()
{
    m_replaceRow = new QWidget(this);
    m_other = makeField(m_theme, tr("Put in its place"), m_replaceRow, findFieldHeight);
    m_other->setObjectName(u"findOther"_s);
    m_other->setPlaceholderText(tr("Put in its place"));
    m_other->setInputMethodHints(Qt::ImhSensitiveData);
    m_one = makeButton(m_theme, Look::Default, tr("Replace"), m_replaceRow, 30);
    m_one->setObjectName(u"findReplace"_s);
    m_all = makeButton(m_theme, Look::Default, tr("Replace all"), m_replaceRow, 30);
    m_all->setObjectName(u"findReplaceAll"_s);
    auto *row = new QHBoxLayout(m_replaceRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_other, 1);
    row->addWidget(m_one);
    row->addWidget(m_all);
    connect(m_one, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(m_all, &QPushButton::clicked, this, &FindBar::replaceAll);
    connect(m_other, &QLineEdit::returnPressed, this, &FindBar::replaceOne);
    return m_replaceRow;
}

void FindBar::wireKeys()
{
    const auto on = [this](QWidget *where, const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    on(this, Qt::Key_Escape, [this] { close(); });
    on(m_words, Qt::Key_Return, [this] { step(false); });
    on(m_words, Qt::Key_Enter, [this] { step(false); });
    on(m_words, Qt::SHIFT | Qt::Key_Return, [this] { step(true); });
}

void FindBar::open()
{
    const QTextCursor cursor = m_editor.textCursor();
    const QString chosen = cursor.selectedText();
    m_from = cursor.selectionStart();
    const bool writable = !m_editor.isReadOnly();
    m_replaceRow->setVisible(writable);
    show();
    if (!chosen.isEmpty() && !chosen.contains(QChar::ParagraphSeparator))
        m_words->setText(chosen);
    Q_EMIT opened();
    find(m_from);
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::close()
{
    if (!isVisible())
        return;
    m_again->stop();
    hide();
    m_hits.clear();
    m_hit = -1;
    m_editor.setHits({}, -1);
    Q_EMIT closed();
}

void FindBar::step(bool backwards)
{
    if (!isVisible()) {
        open();
        return;
    }
    const QTextCursor cursor = m_editor.textCursor();
    // From where the caret is now: somebody may have clicked elsewhere meanwhile.
    const auto after = [](const search::Span &hit, int place) { return hit.start < place; };
    const int place = backwards ? cursor.selectionStart() : cursor.selectionEnd();
    const auto next = std::lower_bound(m_hits.begin(), m_hits.end(), place, after);
    const int count = static_cast<int>(m_hits.size());
    if (count == 0)
        return;
    const int index = static_cast<int>(next - m_hits.begin());
    choose(backwards ? (index + count - 1) % count : index % count);
}

void FindBar::search()
{
    find(m_from);
}

void FindBar::collect()
{
    m_again->stop();
    m_hits.clear();
    m_hit = -1;
    if (const QByteArray folded = fold(m_words->text()); !folded.isEmpty()) {
        search::Term term;
        term.folded = folded;
        search::Query query;
        query.all.push_back({{term}});
        // Its units are the document's positions.
        m_hits = search::findAll(query, m_editor.text(), std::numeric_limits<int>::max());
    }
}

void FindBar::find(int from)
{
    collect();
    const auto first = std::find_if(
        m_hits.begin(), m_hits.end(), [from](const auto &hit) { return hit.start >= from; });
    if (m_hits.empty()) {
        m_editor.setHits({}, -1);
        showCount();
        return;
    }
    const bool typing = m_editor.hasFocus();
    const int index = first == m_hits.end() ? 0 : static_cast<int>(first - m_hits.begin());
    if (!typing) {
        choose(index);
        return;
    }
    m_editor.setHits(m_hits, -1); // the caret is someone's
    showCount();
}

void FindBar::choose(int index)
{
    m_hit = index;
    const search::Span &hit = m_hits[static_cast<std::size_t>(index)];
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(static_cast<int>(hit.start));
    cursor.setPosition(static_cast<int>(hit.start + hit.length), QTextCursor::KeepAnchor);
    m_editor.setTextCursor(cursor);
    m_editor.ensureCursorVisible();
    m_editor.setHits(m_hits, index);
    m_from = static_cast<int>(hit.start);
    showCount();
}

void FindBar::showCount()
{
    const bool any = !m_hits.empty();
    const bool asked = !m_words->text().isEmpty();
    const QLocale locale;
    const QString found = locale.toString(static_cast<qulonglong>(m_hits.size()));
    m_count->setText(!asked      ? QString()
                     : !any      ? tr("Not here")
                     : m_hit < 0 ? found
                                 : tr("%1 of %2").arg(locale.toString(m_hit + 1), found));
    for (QWidget *button : std::initializer_list<QWidget *>{m_back, m_forth, m_one, m_all})
        button->setEnabled(any);
}

void FindBar::replaceOne()
{
    if (m_editor.isReadOnly())
        return;
    QTextCursor cursor = m_editor.textCursor();
    collect();
    const bool shown = std::any_of(m_hits.begin(), m_hits.end(), [&cursor](const auto &hit) {
        return hit.start == cursor.selectionStart()
               && hit.start + hit.length == cursor.selectionEnd();
    });
    if (!shown) {
        find(cursor.selectionStart()); // first it is shown, then it is replaced
        return;
    }
    m_replacing = true;
    cursor.insertText(m_other->text(), QTextCharFormat());
    m_replacing = false;
    m_editor.setTextCursor(cursor);
    m_from = cursor.position();
    find(m_from);
}

void FindBar::replaceAll()
{
    if (m_editor.isReadOnly())
        return;
    find(0);
    const auto count = static_cast<int>(m_hits.size());
    QTextCursor cursor(m_editor.document());
    m_replacing = true;
    cursor.beginEditBlock();
    for (auto hit = m_hits.rbegin(); hit != m_hits.rend(); ++hit) {
        cursor.setPosition(static_cast<int>(hit->start));
        cursor.setPosition(static_cast<int>(hit->start + hit->length), QTextCursor::KeepAnchor);
        cursor.insertText(m_other->text(), QTextCharFormat());
    }
    cursor.endEditBlock();
    m_replacing = false;
    m_from = 0;
    find(m_from);
    if (count > 0) {
        m_count->setText(tr("%n replaced", nullptr, count));
        announceName(m_count, m_count->text());
    }
}

void FindBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Tone::Tint));
    painter.drawRoundedRect(rect().adjusted(0, 0, 0, -findBelow), findRadius, findRadius);
}

} // namespace afterword
