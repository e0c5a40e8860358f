// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/versions_panel.h"

#include "app/base/jobs.h"
#include "app/journal/text_diff.h"
#include "app/session.h"
#include "ui/shared/controls.h"
#include "ui/shared/dates.h"
#include "ui/shared/markdown_format.h"
#include "ui/shared/picture_lines.h"

#include <QListWidget>
#include <QLocale>
#include <QScrollBar>
#include <QTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int versionsCard = 820;
constexpr int versionsBeside = 620; ///< list and text stand side by side from here on
constexpr int versionsList = 190;

/// Read-only; what is copied out of it is marked as secret like any other page.
class ComparedText final : public QTextEdit
{
public:
    using QTextEdit::QTextEdit;

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override
    {
        return markdown::secretMimeData(textCursor());
    }
};

} // namespace

VersionsPanel::VersionsPanel(const House &house, QWidget *window, const Id &page)
    : PagePanel(house, window, versionsCard)
    , m_page(page)
{
    setObjectName(u"versionsPanel"_s);
    build();
    fill();
    showContent(m_list);
}

void VersionsPanel::build()
{
    QVBoxLayout *column =
        begin(tr("Earlier versions"),
              tr("One version for each pause in the last day. For days before, the last one."));
    const bool beside = parentWidget()->width() >= house().theme.px(versionsBeside);
    auto *both = new QBoxLayout(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    both->setSpacing(16);
    m_list = new QListWidget(board());
    m_list->setObjectName(u"versions"_s);
    m_list->setProperty("look", u"rows"_s);
    m_list->setAccessibleName(tr("Earlier versions"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFont(house().theme.font(Type::Control));
    if (beside)
        m_list->setFixedWidth(house().theme.px(versionsList));
    else
        m_list->setFixedHeight(house().theme.px(120));
    both->addWidget(m_list);
    m_text = new ComparedText(board());
    m_text->setObjectName(u"compared"_s);
    m_text->setAccessibleName(tr("Compared with the page now"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->setFont(house().theme.font(Type::Reading));
    m_text->setMinimumHeight(house().theme.px(beside ? 300 : 180));
    both->addWidget(m_text, 1);
    column->addLayout(both, 1);
    column->addSpacing(12);
    m_legend = makeLabel(house().theme,
                         Type::Small,
                         Tone::Text2,
                         tr("Underlined: only in this version. Crossed out: only in the page as it "
                            "is now."),
                         board());
    m_legend->setObjectName(u"legend"_s);
    m_legend->setWordWrap(true);
    column->addWidget(m_legend);
    m_files = makeLabel(house().theme, Type::Small, Tone::Text2, {}, board());
    m_files->setObjectName(u"versionFiles"_s);
    m_files->setWordWrap(true);
    m_files->hide();
    column->addWidget(m_files);
    addFoot(column, tr("Close"), tr("Bring this back"));
    act()->setEnabled(false);
    connect(act(), &QPushButton::clicked, this, &VersionsPanel::bringBack);
    connect(m_list, &QListWidget::currentRowChanged, this, &VersionsPanel::choose);
}

QString VersionsPanel::nameOf(const Version &version) const
{
    const QDate day = version.at.date();
    const QString named = day == today()               ? tr("Today")
                          : day == today().addDays(-1) ? tr("Yesterday")
                                                       : shortDate(day);
    return named + u"  "_s + shortTime(version.at.time());
}

void VersionsPanel::fill()
{
    const History *history = house().session.journal().history(m_page);
    if (history != nullptr)
        m_versions = history->versions;
    for (const Version &version : std::as_const(m_versions))
        m_list->addItem(nameOf(version));
    const bool any = !m_versions.isEmpty();
    m_list->setVisible(any);
    m_legend->setVisible(any);
    act()->setVisible(any);
    if (any)
        m_list->setCurrentRow(0);
    else
        m_text->setPlainText(
            tr("There is none yet. What you write over or take away is kept here."));
}

void VersionsPanel::choose(int row)
{
    if (row < 0 || row >= m_versions.size())
        return;
    act()->setEnabled(false);
    m_files->hide();
    const quint64 ticket = ++m_ticket;
    Journal &journal = house().session.journal();
    journal.versionText(m_page, m_versions.at(row))
        .then(this, [this, ticket, &journal](const Result<QString> &then) {
            if (ticket != m_ticket)
                return;
            if (!then) {
                m_text->setPlainText(tr("This version could not be read from the file."));
                return;
            }
            m_then = *then;
            journal.text(m_page).then(this, [this, ticket](const Result<QString> &now) {
                if (ticket == m_ticket)
                    compare(m_then, now.value_or(QString()));
            });
        });
}

void VersionsPanel::compare(const QString &then, const QString &now)
{
    const quint64 ticket = m_ticket;
    runOnPool([then, now] {
        return compareTexts(then, now);
    }).then(this, [this, ticket, then, now](const QList<TextPiece> &pieces) {
        if (ticket != m_ticket)
            return;
        const Theme &theme = house().theme;
        m_text->clear();
        QTextCursor cursor(m_text->document());
        QTextCharFormat both;
        both.setForeground(theme.color(Tone::Text));
        QTextCharFormat back = both;
        back.setBackground(theme.color(Tone::AccentSoft));
        back.setFontUnderline(true);
        QTextCharFormat gone;
        gone.setForeground(theme.color(Tone::Text2));
        gone.setFontStrikeOut(true);
        int change = -1; // the first one is what is looked for
        TextPiece::Of before = TextPiece::Of::Both;
        for (const TextPiece &piece : pieces) {
            const bool isChange = piece.of != TextPiece::Of::Both;
            if (change < 0 && isChange)
                change = cursor.position();
            // One word in place of another: a little room, or the two read as one.
            if (isChange && before != TextPiece::Of::Both)
                cursor.insertText(u"\u2009"_s, both);
            before = piece.of;
            cursor.insertText(piece.text,
                              piece.of == TextPiece::Of::Both    ? both
                              : piece.of == TextPiece::Of::First ? back
                                                                 : gone);
        }
        cursor.setPosition(std::max(change, 0));
        m_text->setTextCursor(cursor);
        QScrollBar *bar = m_text->verticalScrollBar();
        bar->setValue(bar->value() + m_text->cursorRect().top() - m_text->viewport()->height() / 3);
        sayFiles();
        act()->setEnabled(then != now && !house().session.isReadOnly());
    });
}

void VersionsPanel::sayFiles()
{
    const Page *page = house().session.journal().page(m_page);
    QStringList gone;
    for (const QString &name : markdown::filesIn(m_then)) {
        const bool there =
            page != nullptr
            && std::any_of(page->attachments.cbegin(),
                           page->attachments.cend(),
                           [&name](const Attachment &file) { return file.name == name; });
        if (!there)
            gone << u"\u2068"_s + name + u"\u2069"_s;
    }
    m_files->setVisible(!gone.isEmpty());
    m_files->setText(
        gone.size() == 1
            ? tr("%1 was taken off this page. Only its name would come back.").arg(gone.first())
            : tr("These were taken off this page: %1. Only their names would come "
                 "back.")
                  .arg(QLocale().createSeparatedList(gone)));
}

void VersionsPanel::bringBack()
{
    Journal &journal = house().session.journal();
    const Page *page = journal.page(m_page);
    if (page == nullptr)
        return dismiss();
    Batch batch;
    batch.put(*page, m_then);
    act()->setEnabled(false);
    journal.apply(std::move(batch)).then(this, [this](const Result<Batch> &undo) {
        if (!undo) {
            m_text->setPlainText(tr("That could not be saved. The page is as it was."));
            return;
        }
        Q_EMIT broughtBack(*undo);
        dismiss();
    });
}

} // namespace afterword
