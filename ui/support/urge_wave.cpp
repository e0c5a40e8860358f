// SPDX-License-Identifier: GPL-3.0-or-later
// The ten minutes, the question in their middle, and the choice at their end.
#include "app/session.h"
#include "ui/shared/accessible.h"
#include "ui/shared/controls.h"
#include "ui/shared/urge_words.h"
#include "ui/support/breath_disc.h"
#include "ui/support/urge_page.h"

#include <QButtonGroup>
#include <QLabel>
#include <QProgressBar>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 waveMinute = 60'000;
constexpr qint64 waveLength = 10 * waveMinute;
constexpr qint64 waveMiddle = 5 * waveMinute;
constexpr qint64 waveSecond = 1000;
constexpr int waveAroundDisc = 372; // what else stands on the page

} // namespace

void UrgePage::showWave()
{
    const Theme &theme = m_house.theme;
    QVBoxLayout *column =
        begin(Stage::Wave,
              tr("Ten minutes"),
              tr("It is noted. Breathe with the disc, look out of the window, or do something with "
                 "your hands. You can stop at any time."));
    m_disc = new BreathDisc(theme, m_words.breathWords, m_page);
    if (!m_words.breaths.isEmpty())
        m_disc->setBreath(m_words.breaths.constFirst());
    column->addWidget(m_disc);
    fitDisc();
    column->addSpacing(16);
    m_bar = new QProgressBar(m_page);
    m_bar->setObjectName(u"urgeBar"_s);
    m_bar->setAccessibleName(tr("How much of the ten minutes has passed"));
    m_bar->setRange(0, static_cast<int>(waveLength / waveSecond));
    m_bar->setTextVisible(false);
    column->addWidget(m_bar);
    m_time = makeLabel(theme, Type::Small, Tone::Text2, {}, m_page);
    m_time->setObjectName(u"urgeTime"_s);
    auto *stop = makeButton(theme, Look::Default, tr("Stop here"), m_page, 40);
    stop->setObjectName(u"urgeStop"_s);
    connect(stop, &QPushButton::clicked, this, &UrgePage::showAfter);
    auto *row = new QHBoxLayout;
    row->addWidget(m_time, 1);
    row->addWidget(stop);
    column->addSpacing(12);
    column->addLayout(row);
    column->addSpacing(16);
    m_midway = makeStrength(
        tr("Five minutes have passed. How strong is it now?"), u"urgeMidway"_s, std::nullopt);
    m_midway->hide();
    column->addWidget(m_midway);
    column->addStretch(1);
    m_begun = m_house.session.clock()();
    m_disc->start();
    checkTime();
    m_timer.start();
    end(stop);
}

/// In a low window the disc gives way, so that nothing has to be scrolled to.
void UrgePage::fitDisc()
{
    if (m_disc == nullptr)
        return;
    const int room = viewport()->height() - m_house.theme.px(waveAroundDisc);
    m_disc->setFixedHeight(
        std::clamp(room, m_disc->minimumSizeHint().height(), m_disc->sizeHint().height()));
}

void UrgePage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitDisc();
}

void UrgePage::checkTime()
{
    if (m_stage != Stage::Wave || m_bar == nullptr)
        return;
    const qint64 over =
        std::clamp<qint64>(m_house.session.clock()().utcMs - m_begun.utcMs, 0, waveLength);
    if (over >= waveLength)
        return showAfter();
    if (m_touched)
        handIn();
    m_bar->setValue(static_cast<int>(over / waveSecond));
    const int left = static_cast<int>((waveLength - over + waveMinute - 1) / waveMinute);
    const QString words = tr("%Ln minutes left", nullptr, left);
    if (m_time->text() != words) {
        m_time->setText(words);
        announceName(m_bar, words);
    }
    if (over >= waveMiddle && m_midway->isHidden())
        askMidway();
}

/// The focus stays where it is: the question can be passed over.
void UrgePage::askMidway()
{
    m_midway->show();
    ensureWidgetVisible(m_midway);
    announceName(m_bar, m_strength->accessibleName());
}

void UrgePage::showAfter()
{
    handIn();
    const Theme &theme = m_house.theme;
    QVBoxLayout *column = begin(
        Stage::After, tr("Now you choose"), tr("All of these are fine. You can leave this out."));
    column->addWidget(makeStrength(tr("How strong is it now?"), u"urgeStrength"_s, std::nullopt));
    QLabel *ask =
        makeLabel(theme, Type::FormLabel, Tone::Text, tr("What happened, or what now?"), m_page);
    ask->setWordWrap(true);
    column->addWidget(ask);
    column->addSpacing(8);
    m_chips = addChips(column, urgeOutcomes(), true);
    auto *done = makeButton(theme, Look::Primary, tr("Keep"), m_page, 40);
    done->setObjectName(u"urgeKeep"_s);
    auto *skip = makeButton(theme, Look::Quiet, tr("Leave it out"), m_page, 40);
    skip->setObjectName(u"urgeSkip"_s);
    connect(done, &QPushButton::clicked, this, &UrgePage::keepAfter);
    connect(skip, &QPushButton::clicked, this, &UrgePage::showStart);
    addButtons(column, {done, skip});
    column->addStretch(1);
    end(m_strength);
}

void UrgePage::keepAfter()
{
    handIn();
    showStart();
}

/// Keeps what stands on the page: before a lock, and whenever the page moves on.
void UrgePage::handIn()
{
    if (m_page == nullptr)
        return;
    const Urge before = m_urge;
    switch (m_stage) {
    case Stage::Start:
        note();
        return;
    case Stage::Wave:
        if (m_touched)
            m_urge.midway = m_strength->value();
        break;
    case Stage::After:
        if (m_touched)
            m_urge.after = m_strength->value();
        if (const QAbstractButton *chosen = m_chips->checkedButton())
            m_urge.outcome = chosen->property("key").toString();
        break;
    }
    m_touched = false;
    if (m_urge != before)
        keep(m_urge);
}

} // namespace afterword
