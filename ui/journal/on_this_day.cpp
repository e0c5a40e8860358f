// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/on_this_day.h"

#include "app/base/day_words.h"
#include "app/journal/excerpt.h"
#include "ui/shared/controls.h"
#include "ui/shared/menu_place.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

namespace {

using namespace Qt::StringLiterals;

constexpr std::size_t dayMost = 2;
constexpr int dayLines = 3; // of each page

/// A page by its date and first words; a click opens it.
class DayPage final : public QAbstractButton
{
public:
    DayPage(const Theme &theme, const QString &date, const QString &words, QWidget *parent)
        : QAbstractButton(parent)
        , m_theme(theme)
        , m_date(date)
        , m_words(words)
    {
        setAccessibleName(words.isEmpty() ? date : date + u". "_s + words);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setProperty("ringRadius", 8);
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    [[nodiscard]] QSize sizeHint() const override { return {180, heightForWidth(180)}; }

    [[nodiscard]] int heightForWidth(int width) const override
    {
        return m_theme.lineHeight(Type::Tiny) + 2
               + std::max(1, static_cast<int>(lines(width).size())) * m_theme.lineHeight(Type::Row);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int align = int(Qt::AlignVCenter | Qt::AlignAbsolute)
                          | int(mirrored ? Qt::AlignRight : Qt::AlignLeft);
        int y = m_theme.lineHeight(Type::Tiny);
        painter.setFont(m_theme.font(Type::Tiny));
        painter.setPen(m_theme.color(Tone::Text2));
        painter.drawText(QRect(0, 0, width(), y), align, m_date);
        y += 2;
        painter.setFont(m_theme.font(Type::Row));
        painter.setPen(m_theme.color(underMouse() || hasFocus() ? Tone::Accent : Tone::Text));
        painter.setLayoutDirection(m_words.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        for (const QString &line : lines(width())) {
            painter.drawText(QRect(0, y, width(), m_theme.lineHeight(Type::Row)), align, line);
            y += m_theme.lineHeight(Type::Row);
        }
    }

private:
    [[nodiscard]] QStringList lines(int width) const
    {
        const QFont font = m_theme.font(Type::Row);
        QTextLayout layout(m_words, font);
        QStringList found;
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            if (found.size() + 1 == dayLines) {
                found << QFontMetrics(font).elidedText(
                    m_words.mid(line.textStart()), Qt::ElideRight, width);
                break;
            }
            found << m_words.mid(line.textStart(), line.textLength()).trimmed();
        }
        layout.endLayout();
        return found;
    }

    const Theme &m_theme;
    QString m_date;
    QString m_words;
};

QString dayWords(const Page &page)
{
    const QString heading = headingOf(page);
    return heading.isEmpty() ? excerptOf(page) : heading;
}

} // namespace

std::vector<const Page *> pagesOnThisDay(const Journal &journal, QDate today)
{
    std::vector<const Page *> years;
    std::vector<const Page *> months;
    for (const Page *page : journal.pages()) {
        const QDate day = page->day();
        if (day.day() != today.day() || day >= today || page->draft || page->body.length == 0
            || page->lookback.never || page->lookback.from > today)
            continue;
        (day.month() == today.month() ? years : months).push_back(page);
    }
    years.insert(years.end(), months.begin(), months.end());
    years.resize(std::min(years.size(), dayMost));
    std::stable_sort(
        years.begin(), years.end(), [](const Page *a, const Page *b) { return b->at < a->at; });
    return years;
}

OnThisDay::OnThisDay(Journal &journal, Settings &settings, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_settings(settings)
    , m_theme(theme)
{
    setObjectName(u"on-this-day"_s);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(&settings, &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(key::onThisDay)
            || name == QLatin1StringView(key::hidePreviews))
            refresh();
    });
}

void OnThisDay::setToday(QDate today)
{
    m_today = today;
    refresh();
}

void OnThisDay::refresh()
{
    if (!m_today.isValid())
        return;
    bool wasHere = false; // the focus must not fall to wherever
    if (m_content != nullptr) {
        wasHere = m_content->isAncestorOf(QApplication::focusWidget());
        m_content->hide();
        m_content->deleteLater(); // one of its buttons may be what asked for this
    }
    m_content = new QWidget(this);
    m_column->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    const QString state = m_settings.value(key::onThisDay).toString();
    if (state == "on"_L1)
        showPages();
    else if (state == "ask"_L1 || m_asking)
        offer();
    else {
        auto *again = makeButton(m_theme, Look::Quiet, tr("Show On this day…"), m_content, 30);
        column->addWidget(again, 0, Qt::AlignLeading);
        connect(again, &QPushButton::clicked, this, [this]() {
            m_asking = true;
            refresh();
        });
    }
    m_content->show();
    QWidget *before = m_before; // what is new comes last for Tab, unless told
    const QList<QAbstractButton *> buttons = m_content->findChildren<QAbstractButton *>();
    for (QAbstractButton *each : buttons) {
        setTabOrder(before, each);
        before = each;
    }
    auto *first = buttons.isEmpty() ? nullptr : buttons.first();
    if (wasHere && first != nullptr)
        first->setFocus(Qt::OtherFocusReason);
}

void OnThisDay::choose(const char *answer)
{
    m_asking = false;
    m_settings.set(key::onThisDay, QString::fromLatin1(answer));
    refresh();
}

void OnThisDay::offer()
{
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->addWidget(makeLabel(m_theme, Type::Label, Tone::Text, tr("On this day"), m_content));
    auto *sentence = makeLabel(m_theme,
                               Type::Small,
                               Tone::Text2,
                               tr("Older pages from this date can show here. Some days that is "
                                  "welcome. Turn it on?"),
                               m_content);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    auto *row = new QWidget(m_content); // one below the other where words are long
    auto *flow = new FlowLayout(row);
    auto *no = makeButton(m_theme, Look::Default, tr("Not now"), row, 30);
    auto *yes = makeButton(m_theme, Look::Default, tr("Turn it on"), row, 30);
    flow->addWidget(no);
    flow->addWidget(yes);
    column->addWidget(row);
    connect(no, &QPushButton::clicked, this, [this]() { choose("off"); });
    connect(yes, &QPushButton::clicked, this, [this]() { choose("on"); });
}

void OnThisDay::showPages()
{
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(m_theme, Type::Label, Tone::Text, tr("On this day"), m_content), 1);
    auto *more = makeIconButton(m_theme, u"more"_s, tr("More about On this day"), m_content);
    head->addWidget(more);
    column->addLayout(head);
    connect(more, &QToolButton::clicked, this, [this, more]() {
        auto *menu = new QMenu(more);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Turn off"), this, [this]() { choose("off"); });
        popupUnder(*menu, *more, Flush::End);
    });
    const std::vector<const Page *> pages = pagesOnThisDay(m_journal, m_today);
    for (const Page *page : pages)
        addPage(*page);
    if (pages.empty()) {
        auto *none = makeLabel(
            m_theme, Type::Small, Tone::Text2, tr("Nothing to show from this date."), m_content);
        none->setWordWrap(true);
        column->addWidget(none);
    }
}

void OnThisDay::addPage(const Page &page)
{
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    const bool thisYear = page.day().year() == m_today.year();
    const QString date = dayInWords(page.day(), thisYear ? DayStyle::Plain : DayStyle::Year);
    const bool veiled = m_settings.value(key::hidePreviews).toBool();
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    auto *words = new DayPage(m_theme, date, veiled ? QString() : dayWords(page), m_content);
    row->addWidget(words, 1);
    auto *more =
        makeIconButton(m_theme, u"more"_s, tr("More about the page of %1").arg(date), m_content);
    row->addWidget(more, 0, Qt::AlignTop);
    column->addLayout(row);
    const Id id = page.id;
    connect(words, &QAbstractButton::clicked, this, [this, id]() { Q_EMIT opened(id); });
    connect(more, &QToolButton::clicked, this, [this, more, id]() { openPageMenu(more, id); });
}

void OnThisDay::openPageMenu(QToolButton *under, const Id &id)
{
    auto *menu = new QMenu(under);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Hide this one"), this, [this, id]() {
        keep(id, Lookback{true, {}}, tr("That page stays out of On this day."));
    });
    QMenu *later = menu->addMenu(tr("Only after a date"));
    for (const QDate day :
         {m_today.addMonths(3), m_today.addYears(1), m_today.addYears(2), m_today.addYears(5)}) {
        const QString said = dayInWords(day, DayStyle::Year);
        later->addAction(said, this, [this, id, day, said]() {
            keep(id, Lookback{false, day}, tr("That page can show again from %1.").arg(said));
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Turn off"), this, [this]() { choose("off"); });
    popupUnder(*menu, *under, Flush::End);
}

void OnThisDay::keep(const Id &id, const Lookback &lookback, const QString &said)
{
    const Page *page = m_journal.page(id);
    if (page == nullptr)
        return;
    Page changed = *page;
    changed.lookback = lookback;
    Batch batch;
    batch.put(changed);
    m_journal.apply(batch).then(this, [this, said](const Result<Batch> &undo) {
        if (!undo) {
            Q_EMIT notice(tr("That could not be saved. Nothing was changed."), {}, {});
            return;
        }
        Q_EMIT notice(
            said, tr("Undo"), [journal = &m_journal, back = *undo]() { journal->apply(back); });
    });
}

} // namespace afterword
