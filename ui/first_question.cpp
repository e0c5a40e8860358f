// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_question.h"

#include "app/asking.h"
#include "app/base/language.h"
#include "app/session.h"
#include "ui/shared/controls.h"

#include <QAccessible>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstSide = 24;
constexpr int halfPageWidth = 520;
constexpr int shortLock = 2; ///< minutes

const care::CareText *firstRunText(const QString &id)
{
    static const care::Support words =
        care::loadSupport(language::code()).value_or(care::Support());
    const auto found = std::find_if(words.firstRun.cbegin(),
                                    words.firstRun.cend(),
                                    [&id](const care::CareText &text) { return text.id == id; });
    return found == words.firstRun.cend() ? nullptr : &*found;
}

} // namespace

FirstQuestion::FirstQuestion(const House &house, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_text(makeLabel(house.theme, Type::Body, Tone::Text, {}, this))
    , m_buttons(new QWidget(this))
{
    setObjectName(u"firstQuestion"_s);
    m_text->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(firstSide, 10, firstSide, 11); // the hairline is in it
    column->setSpacing(6);
    column->addWidget(m_text);
    column->addWidget(m_buttons);
    connect(&house.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void FirstQuestion::ask()
{
    Settings &settings = m_house.session.settings();
    const care::CareText *asked = firstRunText(u"ask"_s);
    if (asked == nullptr || settings.value(key::othersAsked).toBool())
        return;
    settings.set(key::othersAsked, true);
    m_text->setText(asked->title);
    setAccessibleName(asked->title);
    auto *flow = new FlowLayout(m_buttons, 8);
    const auto add = [this, flow, asked](Look look, const QString &words, bool help) {
        QPushButton *button = makeButton(m_house.theme, look, words, m_buttons, 30);
        button->setAccessibleDescription(asked->title);
        connect(button, &QPushButton::clicked, this, [this, help]() { leave(help); });
        flow->addWidget(button);
        return button;
    };
    for (qsizetype i = 0; i < asked->paragraphs.size(); ++i) // no, yes, not sure
        add(Look::Default, asked->paragraphs.at(i), i > 0)
            ->setObjectName(u"firstAnswer%1"_s.arg(i));
    add(Look::Quiet, tr("Skip"), false)->setObjectName(u"firstSkip"_s);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FirstQuestion::leave(bool help)
{
    hide();
    Q_EMIT answered();
    if (help)
        Q_EMIT helpWanted();
}

void FirstQuestion::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_house.theme.color(Tone::Tint));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_house.theme.color(Tone::Hair));
}

HalfPage::HalfPage(const House &house, QWidget *window, std::function<void()> more)
    : PagePanel(house, window, halfPageWidth)
{
    setObjectName(u"halfPage"_s);
    const care::CareText *text = firstRunText(u"half-page"_s);
    QVBoxLayout *column = begin(text != nullptr ? text->title : QString(), {});
    for (const QString &paragraph : text != nullptr ? text->paragraphs : QStringList()) {
        QLabel *label = makeLabel(house.theme, Type::Body, Tone::Text, paragraph, board());
        label->setWordWrap(true);
        column->addWidget(label);
        column->addSpacing(8);
    }
    Settings &settings = house.session.settings();
    const int before = settings.value(key::lockMinutes).toInt();
    if (before > shortLock) {
        auto *row = new QHBoxLayout;
        QLabel *label =
            makeLabel(house.theme, Type::Body, Tone::Text, tr("Lock after two minutes"), board());
        label->setWordWrap(true);
        auto *lock = new Switch(house.theme, tr("Lock after two minutes"), board());
        lock->setObjectName(u"shortLock"_s);
        connect(lock, &Switch::toggled, this, [&settings, before](bool on) {
            settings.set(key::lockMinutes, on ? shortLock : before);
        });
        row->addWidget(label, 1);
        row->addWidget(lock);
        column->addSpacing(8);
        column->addLayout(row);
    }
    QPushButton *link =
        makeButton(house.theme, Look::Link, tr("More about this, in Help"), board(), 30);
    link->setObjectName(u"halfPageMore"_s);
    connect(link, &QPushButton::clicked, this, [this, more = std::move(more)]() {
        dismiss();
        more();
    });
    column->addSpacing(8);
    column->addWidget(link, 0, Qt::AlignLeading);
    addFoot(column, tr("Close"), {});
    showContent(safe());
}

} // namespace afterword
