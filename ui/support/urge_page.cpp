// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/urge_page.h"

#include "app/session.h"
#include "ui/shared/controls.h"
#include "ui/shared/dates.h"
#include "ui/shared/urge_words.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QSlider>
#include <QVBoxLayout>

#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int urgePageWidth = 600;
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
    connect(&house.session, &Session::sealing, this, &UrgePage::handIn);
    connect(m_journal, &Journal::changed, this, [this](const Change &change) {
        if (change.type == RecordType::Urge || change.what == Change::What::Loaded)
            fillPast();
    });
}

void UrgePage::enter(const Id &urge)
{
    m_wanted = urge;
    m_situation = situationOf(m_house.session.settings());
    // The ten minutes went on meanwhile, and what was begun waits.
    if (m_page != nullptr && (m_stage != Stage::Start || anyChosen()))
        return m_page->setFocus(Qt::OtherFocusReason);
    showStart();
    if (auto *row = m_page->findChild<QWidget *>(u"urgeWanted"_s)) {
        m_holder->layout()->activate();
        m_page->layout()->activate();
        row->setFocus(Qt::ShortcutFocusReason);
        ensureWidgetVisible(row);
    }
}

QVBoxLayout *UrgePage::begin(Stage stage, const QString &title, const QString &text)
{
    const Theme &theme = m_house.theme;
    m_stage = stage;
    m_timer.stop();
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
    m_midway = nullptr;
    m_disc = nullptr;
    m_bar = nullptr;
    m_time = nullptr;
    m_past = nullptr;
    m_touched = false;
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

/// A slider with its question and words. Without a value it stands at nothing until it is touched;
/// Space or Home then takes the place where it stands.
QWidget *UrgePage::makeStrength(const QString &label, const QString &name, std::optional<int> shown)
{
    const Theme &theme = m_house.theme;
    auto *box = new QWidget(m_page);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 22);
    column->setSpacing(0);
    column->addWidget(urgeLabel(theme, Type::FormLabel, Tone::Text, label, box));
    auto *slider = new QSlider(Qt::Horizontal, box);
    slider->setObjectName(name);
    slider->setAccessibleName(label);
    slider->setRange(0, urgeMost);
    slider->setPageStep(1);
    slider->setValue(shown.value_or(0));
    slider->installEventFilter(this);
    auto *said = makeLabel(theme, Type::Small, Tone::Text2, {}, box);
    said->setObjectName(name + u"Words"_s);
    const auto say = [slider, said](const QString &words) {
        said->setText(words);
        slider->setAccessibleDescription(words);
    };
    say(shown ? strengthInWords(*shown) : tr("not noted"));
    const auto take = [this, slider, say] {
        m_touched = true;
        say(strengthInWords(slider->value()));
    };
    connect(this, &UrgePage::strengthTaken, slider, take);
    connect(slider, &QSlider::valueChanged, this, take);
    connect(slider, &QSlider::sliderPressed, this, take); // a press that moves nothing counts too
    column->addWidget(slider);
    column->addWidget(said);
    m_strength = slider;
    return box;
}

bool UrgePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_strength && event->type() == QEvent::KeyPress && m_strength->value() == 0) {
        const int pressed = static_cast<QKeyEvent *>(event)->key();
        if (pressed == Qt::Key_Space || pressed == Qt::Key_Home)
            Q_EMIT strengthTaken();
    }
    if (watched == m_strength && event->type() == QEvent::Wheel && !m_strength->hasFocus()) {
        event->ignore(); // scrolling past it is no answer
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
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
    m_urge = {};
    QVBoxLayout *column =
        begin(Stage::Start,
              tr("Urges and contact"),
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
    column->addWidget(makeStrength(tr("How strong is it now?"), u"urgeStrength"_s, urgeMost / 2));
    auto *wait = makeButton(theme, Look::Primary, tr("Wait ten minutes with it"), m_page, 40);
    wait->setObjectName(u"urgeWait"_s);
    auto *only = makeButton(theme, Look::Default, tr("Only note it"), m_page, 40);
    only->setObjectName(u"urgeNote"_s);
    const auto follow = [this, wait, only] {
        wait->setEnabled(anyChosen());
        only->setEnabled(anyChosen() && !m_house.session.isReadOnly());
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
    m_past = new QVBoxLayout;
    m_past->setSpacing(0);
    column->addLayout(m_past);
    fillPast();
    column->addStretch(1);
    end(m_chips->buttons().constFirst());
}

bool UrgePage::anyChosen() const
{
    return m_chips->checkedButton() != nullptr || !m_own->text().trimmed().isEmpty();
}

bool UrgePage::note()
{
    if (!anyChosen())
        return false;
    const QString own = m_own->text().trimmed();
    const QAbstractButton *chosen = m_chips->checkedButton();
    if (m_urge.id.isNull()) {
        m_urge.id = Id::random();
        m_urge.at = m_house.session.clock()();
    }
    m_urge.what = own.isEmpty() ? chosen->property("key").toString() : own;
    m_urge.strength = m_strength->value();
    keep(m_urge);
    return true;
}

/// What is noted is kept, and what was chosen at the end with it; the wait ends with leaving it.
void UrgePage::back()
{
    if (m_stage != Stage::Start) {
        handIn();
        showStart();
    }
    Q_EMIT left();
}

} // namespace afterword
