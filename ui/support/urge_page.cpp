// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/urge_page.h"

#include "app/session.h"
#include "ui/shared/accessible.h"
#include "ui/shared/controls.h"
#include "ui/shared/dates.h"
#include "ui/shared/urge_words.h"
#include "ui/support/breath_disc.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QProgressBar>
#include <QScrollBar>
#include <QShortcut>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int urgePageWidth = 600;
constexpr qint64 urgeWaitMs = 600'000;
constexpr int urgeTickMs = 1000;
constexpr int urgeMost = 10;
constexpr int urgeOwnLimit = 80;

QLabel *urgeLabel(const Theme &theme, Type type, Tone tone, const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(theme, type, tone, text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

UrgePage::UrgePage(const House &house, care::Support words, QWidget *parent)
    : QScrollArea(parent)
    , m_house(house)
    , m_journal(&house.session.journal())
    , m_words(std::move(words))
{
    setObjectName(u"urgePage"_s);
    setAccessibleName(tr("Urges and contact"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_timer.setInterval(urgeTickMs);
    connect(&m_timer, &QTimer::timeout, this, &UrgePage::checkTime);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &UrgePage::back);
}

void UrgePage::enter()
{
    m_situation = situationOf(m_house.session.settings());
    if (m_waiting)
        return m_page->setFocus(Qt::OtherFocusReason); // the ten minutes went on meanwhile
    showStart();
}

QVBoxLayout *UrgePage::begin(const QString &title, const QString &text)
{
    const Theme &theme = m_house.theme;
    m_holder = new QWidget;
    m_page = new QWidget(m_holder);
    m_page->setMaximumWidth(urgePageWidth);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 20, 0, 40);
    column->setSpacing(0);
    auto *back = makeButton(theme, Look::Quiet, tr("Back"), m_page, 30);
    back->setObjectName(u"urgeBack"_s);
    back->setIcon(themeIcon(theme, u"arrow-left"_s));
    connect(back, &QPushButton::clicked, this, &UrgePage::back);
    column->addWidget(back, 0, Qt::AlignLeading);
    column->addSpacing(12);
    column->addWidget(urgeLabel(theme, Type::Page, Tone::Text, title, m_page));
    if (!text.isEmpty()) {
        column->addSpacing(8);
        column->addWidget(urgeLabel(theme, Type::Body, Tone::Text2, text, m_page));
    }
    column->addSpacing(20);
    auto *across = new QHBoxLayout(m_holder);
    across->setContentsMargins(40, 0, 40, 0);
    across->addWidget(m_page, 1);
    across->addStretch();
    m_own = nullptr;
    m_chips = nullptr;
    m_strength = nullptr;
    m_bar = nullptr;
    m_time = nullptr;
    return column;
}

/// Shown when it is whole, so that everything in it can be seen and have the focus at once.
void UrgePage::end(QWidget *focus)
{
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    setWidget(m_holder);
    m_holder->setAutoFillBackground(false);
    m_holder->show();
    verticalScrollBar()->setValue(0);
    focus->setFocus(Qt::OtherFocusReason);
}

QButtonGroup *UrgePage::addChips(QVBoxLayout *column, const QStringList &keys, bool outcomes)
{
    auto *box = new QWidget(m_page);
    auto *flow = new FlowLayout(box);
    auto *group = new QButtonGroup(box);
    group->setExclusive(true);
    for (const QString &key : keys) {
        auto *chip = new Chip(
            m_house.theme, outcomes ? outcomeInWords(key) : urgeInWords(key, m_situation), box);
        chip->setObjectName(u"urge-"_s + key);
        chip->setProperty("key", key);
        chip->setCheckable(true);
        group->addButton(chip);
        flow->addWidget(chip);
    }
    column->addWidget(box);
    column->addSpacing(18);
    return group;
}

QSlider *UrgePage::addStrength(QVBoxLayout *column, const QString &label)
{
    const Theme &theme = m_house.theme;
    column->addWidget(urgeLabel(theme, Type::FormLabel, Tone::Text, label, m_page));
    auto *slider = new QSlider(Qt::Horizontal, m_page);
    slider->setObjectName(u"urgeStrength"_s);
    slider->setAccessibleName(label);
    slider->setRange(0, urgeMost);
    slider->setPageStep(1);
    slider->setValue(urgeMost / 2);
    auto *said =
        makeLabel(theme, Type::Small, Tone::Text2, strengthInWords(slider->value()), m_page);
    said->setObjectName(u"urgeStrengthWords"_s);
    m_strengthTouched = false;
    connect(slider, &QSlider::valueChanged, this, [this, slider, said](int value) {
        m_strengthTouched = true;
        said->setText(strengthInWords(value));
        slider->setAccessibleDescription(strengthInWords(value));
    });
    column->addWidget(slider);
    column->addWidget(said);
    column->addSpacing(22);
    return slider;
}

void UrgePage::addButtons(QVBoxLayout *column, const QList<QWidget *> &buttons)
{
    auto *box = new QWidget(m_page);
    auto *flow = new FlowLayout(box);
    for (QWidget *each : buttons) {
        each->setParent(box);
        flow->addWidget(each);
    }
    column->addWidget(box);
}

void UrgePage::showStart()
{
    const Theme &theme = m_house.theme;
    m_waiting = false;
    m_timer.stop();
    m_urge = {};
    QVBoxLayout *column =
        begin(tr("Urges and contact"),
              tr("You can wait with it for ten minutes, or only note it. Then you choose."));
    if (m_situation.shared.contains(u"children"_s)) {
        column->addWidget(urgeLabel(theme,
                                    Type::Body,
                                    Tone::Text2,
                                    tr("What the children need can be said at any time. This page "
                                       "is for the rest."),
                                    m_page));
        column->addSpacing(16);
    }
    column->addWidget(
        urgeLabel(theme, Type::FormLabel, Tone::Text, tr("What is the urge?"), m_page));
    column->addSpacing(8);
    m_chips = addChips(column, urgeKinds(m_situation), false);
    m_own = makeField(theme, tr("In your own words"), m_page, 40);
    m_own->setObjectName(u"urgeOwn"_s);
    m_own->setPlaceholderText(tr("Or in your own words"));
    m_own->setMaxLength(urgeOwnLimit);
    m_own->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    column->addWidget(m_own);
    column->addSpacing(22);
    m_strength = addStrength(column, tr("How strong is it now?"));
    auto *wait = makeButton(theme, Look::Primary, tr("Wait ten minutes with it"), m_page, 40);
    wait->setObjectName(u"urgeWait"_s);
    auto *only = makeButton(theme, Look::Default, tr("Only note it"), m_page, 40);
    only->setObjectName(u"urgeNote"_s);
    const auto follow = [this, wait, only] {
        const bool any = m_chips->checkedButton() != nullptr || !m_own->text().trimmed().isEmpty();
        wait->setEnabled(any);
        only->setEnabled(any && !m_house.session.isReadOnly());
    };
    follow();
    connect(m_chips, &QButtonGroup::buttonToggled, this, follow);
    connect(m_own, &QLineEdit::textChanged, this, follow);
    connect(wait, &QPushButton::clicked, this, [this] {
        if (note())
            showWave();
    });
    connect(only, &QPushButton::clicked, this, [this] {
        if (note())
            showAfter();
    });
    addButtons(column, {wait, only});
    addPast(column);
    column->addStretch(1);
    end(m_chips->buttons().constFirst());
}

bool UrgePage::note()
{
    const QString own = m_own->text().trimmed();
    const QAbstractButton *chosen = m_chips->checkedButton();
    if (own.isEmpty() && chosen == nullptr)
        return false;
    m_urge = {};
    m_urge.id = Id::random();
    m_urge.at = m_house.session.clock()();
    m_urge.what = own.isEmpty() ? chosen->property("key").toString() : own;
    m_urge.strength = m_strength->value();
    keep(m_urge);
    return true;
}

void UrgePage::showWave()
{
    const Theme &theme = m_house.theme;
    QVBoxLayout *column =
        begin(tr("Ten minutes"),
              tr("It is noted. Breathe with the disc, look out of the window, or do something with "
                 "your hands. You can stop at any time."));
    auto *disc = new BreathDisc(theme, m_words.breathWords, m_page);
    if (!m_words.breaths.isEmpty())
        disc->setBreath(m_words.breaths.constFirst());
    column->addWidget(disc, 1);
    column->addSpacing(16);
    m_bar = new QProgressBar(m_page);
    m_bar->setObjectName(u"urgeBar"_s);
    m_bar->setAccessibleName(tr("How much of the ten minutes has passed"));
    m_bar->setRange(0, static_cast<int>(urgeWaitMs / urgeTickMs));
    m_bar->setTextVisible(false);
    column->addWidget(m_bar);
    m_time = makeLabel(theme, Type::Small, Tone::Text2, {}, m_page);
    m_time->setObjectName(u"urgeTime"_s);
    column->addSpacing(6);
    column->addWidget(m_time);
    column->addSpacing(16);
    auto *stop = makeButton(theme, Look::Default, tr("Stop here"), m_page, 40);
    stop->setObjectName(u"urgeStop"_s);
    connect(stop, &QPushButton::clicked, this, &UrgePage::showAfter);
    addButtons(column, {stop});
    m_waiting = true;
    m_begun = m_house.session.clock()();
    disc->start();
    checkTime();
    m_timer.start();
    end(stop);
}

void UrgePage::checkTime()
{
    if (!m_waiting || m_bar == nullptr)
        return;
    const qint64 over =
        std::clamp<qint64>(m_house.session.clock()().utcMs - m_begun.utcMs, 0, urgeWaitMs);
    if (over >= urgeWaitMs)
        return showAfter();
    m_bar->setValue(static_cast<int>(over / urgeTickMs));
    constexpr qint64 minute = 60'000;
    const int left = static_cast<int>((urgeWaitMs - over + minute - 1) / minute);
    const QString words = left == 1 ? tr("One minute left") : tr("%1 minutes left").arg(left);
    if (m_time->text() != words) {
        m_time->setText(words);
        announceName(m_bar, words);
    }
}

void UrgePage::showAfter()
{
    m_waiting = false;
    m_timer.stop();
    const Theme &theme = m_house.theme;
    QVBoxLayout *column =
        begin(tr("Now you choose"), tr("All of these are fine. You can leave this out."));
    m_strength = addStrength(column, tr("How strong is it now?"));
    column->addWidget(
        urgeLabel(theme, Type::FormLabel, Tone::Text, tr("What happened, or what now?"), m_page));
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
    if (m_strengthTouched)
        m_urge.after = m_strength->value();
    if (const QAbstractButton *chosen = m_chips->checkedButton())
        m_urge.outcome = chosen->property("key").toString();
    keep(m_urge);
    showStart();
}

void UrgePage::back()
{
    // What is noted is kept; the wait ends with leaving it.
    m_waiting = false;
    m_timer.stop();
    Q_EMIT left();
}

} // namespace afterword
