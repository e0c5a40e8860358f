// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/step_bar.h"

#include "app/session.h"
#include "ui/reflect/progress_dots.h"
#include "ui/rooms.h"
#include "ui/shared/controls.h"

#include <QGridLayout>
#include <QPainter>

#include <algorithm>

namespace afterword {

namespace {

constexpr int barHigh = 60;
constexpr int barSide = 28;
constexpr int barTight = 720; ///< under this width there is no room for the title

bool hasSupport()
{
    const auto table = rooms();
    return std::any_of(table.begin(), table.end(), [](const RoomRow &row) {
        return QLatin1StringView(row.id) == QLatin1StringView("support");
    });
}

} // namespace

StepBar::StepBar(const House &house, const QString &stopWords, QWidget *parent)
    : QWidget(parent)
    , m_theme(house.theme)
{
    setObjectName(QStringLiteral("stepBar"));
    setProperty("keepClear", true); // of notices
    m_title = makeLabel(m_theme, Type::Label, Tone::Text, {}, this);
    m_middle = makeLabel(m_theme, Type::Small, Tone::Text2, {}, this);
    m_dots = new ProgressDots(m_theme, true, this);
    m_stop = makeButton(m_theme, Look::Quiet, stopWords, this, 32);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_note = makeIconButton(m_theme, QStringLiteral("info"), tr("What this is based on"), this);
    auto *support = makeIconButton(m_theme, QStringLiteral("support"), tr("Support  F1"), this);
    support->setAccessibleName(tr("Support"));
    support->setVisible(hasSupport());
    auto *lock = makeIconButton(m_theme, QStringLiteral("lock"), tr("Lock  Ctrl+L"), this);
    lock->setAccessibleName(tr("Lock"));
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_dots);
    middle->addWidget(m_middle);
    auto *end = new QHBoxLayout;
    end->setSpacing(2);
    end->addStretch();
    for (QWidget *each : std::initializer_list<QWidget *>{m_stop, m_note, support, lock})
        end->addWidget(each);
    auto *row = new QGridLayout(this);
    row->setContentsMargins(barSide, 0, barSide - 6, 1);
    row->addWidget(m_title, 0, 0);
    row->addLayout(middle, 0, 1);
    row->addLayout(end, 0, 2);
    row->setColumnStretch(0, 1);
    row->setColumnStretch(2, 1);
    connect(m_stop, &QPushButton::clicked, this, &StepBar::stopAsked);
    connect(m_note, &QToolButton::clicked, this, &StepBar::basedOnAsked);
    connect(support, &QToolButton::clicked, this, &StepBar::supportAsked);
    Session *session = &house.session;
    connect(lock, &QToolButton::clicked, session, [session]() { session->lock(); });
    connect(&m_theme, &Theme::changed, this, &StepBar::fit);
    m_note->hide();
    m_middle->hide();
    fit();
}

void StepBar::setTitle(const QString &title)
{
    m_titleText = title;
    m_title->setText(title);
}

void StepBar::setStep(int number, int count)
{
    m_middle->hide();
    m_dots->show();
    m_dots->setStep(number, count);
}

void StepBar::setMiddle(const QString &text)
{
    m_dots->hide();
    m_middle->setText(text);
    m_middle->setVisible(!text.isEmpty());
}

void StepBar::setBasedOn(bool shown)
{
    m_note->setVisible(shown);
}

void StepBar::setStoppable(bool on)
{
    m_stop->setVisible(on);
}

QWidget *StepBar::stop() const
{
    return m_stop;
}

void StepBar::fit()
{
    setFixedHeight(m_theme.px(barHigh));
    m_title->setVisible(width() >= barTight);
}

void StepBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Tone::Hair));
}

} // namespace afterword
