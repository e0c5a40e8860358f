// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/found_letters.h"

#include "app/session.h"
#include "ui/shared/controls.h"
#include "ui/shared/letter_find.h"
#include "ui/shared/letter_words.h"

#include <QAbstractButton>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int foundMost = 3; ///< the rest is in the Letters room
constexpr int foundPad = 12;
constexpr int foundIcon = 18;
constexpr int foundRadius = 10;

/// Words are looked for in letters; a search by tag, mood or day alone is one for pages.
bool foundAsksForWords(const search::Query &query)
{
    bool words = false;
    for (const search::Clause &clause : query.all) {
        for (const search::Term &term : clause.any) {
            if (term.op == search::Op::Kind)
                return false;
            words = words || (term.op == search::Op::Text && !term.negated);
        }
    }
    return words;
}

/// One letter: its sign, whom it is to, and how it stands.
class FoundRow final : public QAbstractButton
{
public:
    FoundRow(
        const Theme &theme, const Letter &letter, const QString &title, QDate today, QWidget *in)
        : QAbstractButton(in)
        , m_theme(theme)
        , m_sign(letterSign(letter))
        , m_state(letterState(letter, today))
    {
        setObjectName(u"foundLetter"_s);
        setText(title);
        setAccessibleName(FoundLetters::tr("Letter: %1. %2").arg(title, m_state));
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setProperty("ringRadius", foundRadius);
        setProperty("ringInset", 1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {100,
                m_theme.lineHeight(Type::Row) + m_theme.lineHeight(Type::Small) + foundPad + 4};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || isDown()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(isDown() ? Tone::Press : Tone::Hover));
            painter.drawRoundedRect(rect(), foundRadius, foundRadius);
        }
        const QRect inner = rect().adjusted(foundPad, foundPad / 2, -foundPad, -foundPad / 2);
        const int title = m_theme.lineHeight(Type::Row);
        const QRect sign(inner.left(), inner.top() + (title - foundIcon) / 2, foundIcon, foundIcon);
        painter.drawPixmap(
            QStyle::visualRect(layoutDirection(), inner, sign),
            m_theme.icon(m_sign, m_theme.color(Tone::Text2), foundIcon, devicePixelRatioF()));
        const auto line = [&](Type type, Tone tone, const QString &text, int top) {
            const QFont font = m_theme.font(type);
            const int left = inner.left() + foundIcon + foundPad;
            const QRect place(left, top, inner.right() - left, m_theme.lineHeight(type));
            painter.setFont(font);
            painter.setPen(m_theme.color(tone));
            painter.drawText(QStyle::visualRect(layoutDirection(), inner, place),
                             static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading)
                                 | Qt::TextSingleLine,
                             QFontMetrics(font).elidedText(text, Qt::ElideRight, place.width()));
        };
        line(Type::Row, Tone::Text, text(), inner.top());
        line(Type::Small, Tone::Text2, m_state, inner.top() + title + 2);
    }

private:
    const Theme &m_theme;
    QString m_sign;
    QString m_state;
};

} // namespace

FoundLetters::FoundLetters(const House &house, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_find(new LetterFind(house.session.journal(), this))
{
    setObjectName(u"foundLetters"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 0, 8, 4);
    column->setSpacing(2);
    QLabel *title = makeLabel(house.theme, Type::Small, Tone::Text2, tr("In letters"), this);
    title->setContentsMargins(8, 0, 8, 0);
    column->addWidget(title);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(2);
    column->addLayout(m_rows);
    m_more = makeButton(house.theme, Look::Link, tr("More in Letters"), this, 28);
    m_more->setObjectName(u"moreLetters"_s);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addWidget(makeHairline(house.theme, this));
    hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        Q_EMIT asked(Visit{.room = u"letters"_s, .query = m_words});
    });
    connect(m_find, &LetterFind::found, this, &FoundLetters::fill);
    connect(&house.session.journal(), &Journal::changed, this, [this](const Change &change) {
        if (change.type != RecordType::Letter && change.what != Change::What::Loaded)
            return;
        m_find->forget(change.id);
        fill();
    });
}

void FoundLetters::look(const search::Query &query, const QString &words)
{
    m_words = words;
    m_find->look(foundAsksForWords(query) ? query : search::Query());
}

void FoundLetters::fill()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int found = 0;
    if (m_find->isLooking()) {
        for (const Letter &letter : m_house.session.journal().letters()) {
            if (!letter.isReadable() || !m_find->matches(letter))
                continue;
            if (++found <= foundMost)
                m_rows->addWidget(makeRow(letter));
        }
    }
    m_more->setVisible(found > foundMost);
    setVisible(found > 0);
}

QWidget *FoundLetters::makeRow(const Letter &letter)
{
    const bool hidden = m_house.session.settings().value(key::hidePreviews).toBool();
    auto *row = new FoundRow(m_house.theme,
                             letter,
                             hidden ? tr("A letter") : letterTitle(letter),
                             m_house.session.clock()().date(),
                             this);
    // Queued: the row goes when what is found changes.
    connect(
        row,
        &QAbstractButton::clicked,
        this,
        [this, id = letter.id] { Q_EMIT asked(Visit{.room = u"letters"_s, .letter = id}); },
        Qt::QueuedConnection);
    return row;
}

} // namespace afterword
