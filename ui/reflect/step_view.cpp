// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/step_view.h"

#include "ui/reflect/care_card.h"
#include "ui/reflect/progress_dots.h"
#include "ui/reflect/wait_pane.h"
#include "ui/shared/controls.h"
#include "ui/shared/markdown.h"
#include "ui/shared/saved_state.h"
#include "ui/shared/scroll_page.h"
#include "ui/shared/soft_timer.h"
#include "ui/shared/spell_menu.h"

#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int questionWidest = 680;
constexpr int boxesWidest = 920;
constexpr int stepSide = 32;
constexpr int stepTop = 52;
constexpr int stepTopLow = 16;
constexpr int stepLow = 600; ///< under this height the question moves up
constexpr int footHigh = 40;

/// So that a question reads in the middle whatever its length.
QLabel *centred(QLabel *label)
{
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignHCenter);
    return label;
}

} // namespace

StepView::StepView(const Theme &theme, const Asked &asked, const StepPlace &place, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"step"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_scroll = addScrollPage(whole, this);
    followFocus(m_scroll);
    m_content = m_scroll->widget();
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_top = new QVBoxLayout;
    m_top->setSpacing(0);
    m_column->addLayout(m_top);
    m_body = new QWidget(m_content);
    m_middle = new QVBoxLayout(m_body);
    m_middle->setSpacing(16);
    m_column->addWidget(m_body, 1);
    addQuestion(asked, place, m_top);
    addField(asked, place);
    whole->addWidget(makeFoot(place));
    if (place.wait > 0) {
        auto *wait = new WaitPane(theme, place.wait, m_content, place.minute);
        m_wait = wait;
        m_column->insertWidget(0, wait, 1);
        m_body->hide();
        connect(wait, &WaitPane::over, this, &StepView::showField);
    }
    connect(&theme, &Theme::changed, this, &StepView::fit);
    m_scroll->viewport()->installEventFilter(this);
    fit();
}

void StepView::addQuestion(const Asked &asked, const StepPlace &place, QVBoxLayout *column)
{
    column->addWidget(centred(makeLabel(m_theme,
                                        Type::Small,
                                        Tone::Text2,
                                        ProgressDots::inWords(place.number, place.count),
                                        m_content)));
    column->addSpacing(6);
    QLabel *question =
        centred(makeLabel(m_theme, Type::Question, Tone::Text, asked.step.ask, m_content));
    question->setObjectName(u"question"_s);
    column->addWidget(question);
    if (!asked.step.help.isEmpty()) {
        column->addSpacing(10);
        column->addWidget(
            centred(makeLabel(m_theme, Type::Body, Tone::Text2, asked.step.help, m_content)));
    }
    column->addSpacing(28);
    if (!place.earlier.isEmpty()) {
        m_earlier = new EarlierBox(m_theme, place.earlier, m_content);
        column->addWidget(m_earlier);
        column->addSpacing(20);
    }
}

void StepView::addField(const Asked &asked, const StepPlace &place)
{
    m_field = makeAnswerField(m_theme, asked, m_body);
    m_field->setAnswer(place.answer);
    m_middle->addWidget(m_field, m_field->isTall() ? 1 : 0);
    m_care = new CareCard(m_theme, m_body);
    m_middle->addWidget(m_care);
    if (asked.step.type == reflect::StepType::Text && asked.step.minutes > 0)
        addTimer(asked, place);
    if (place.letter)
        addLetters();
    if (!m_field->isTall())
        m_middle->addStretch();
    connect(m_field, &AnswerField::edited, this, &StepView::edited);
    connect(m_field, &AnswerField::entered, this, &StepView::next);
    connect(m_field, &AnswerField::cardAsked, m_care, &CareCard::showCard);
    connect(m_care, &CareCard::supportAsked, this, &StepView::supportAsked);
    for (const reflect::Option &option : asked.step.options) {
        if (!option.card.isEmpty() && place.answer.texts.contains(option.key))
            m_care->showCard(option.card);
    }
    for (auto *edit : m_field->findChildren<MarkdownEdit *>())
        connect(
            edit, &MarkdownEdit::cursorPositionChanged, this, [this, edit]() { showCaret(edit); });
    for (auto *menu : m_field->findChildren<SpellMenu *>())
        connect(menu, &SpellMenu::notice, this, &StepView::notice);
}

/// A letter that wants more than a step: what stands here, a beginning that was borrowed included,
/// goes on as a draft on a sheet of its own.
void StepView::addLetters()
{
    auto *letters =
        makeButton(m_theme, Look::Link, tr("Go on with it on a sheet in Letters"), m_body, 30);
    letters->setObjectName(u"goToLetters"_s);
    m_middle->addWidget(letters, 0, Qt::AlignLeading);
    connect(letters, &QPushButton::clicked, this, &StepView::lettersAsked);
}

/// Off until it is chosen, here or in settings; it never stops anybody.
void StepView::addTimer(const Asked &asked, const StepPlace &place)
{
    m_timer = new SoftTimer(m_theme, m_body);
    m_timer->setMinute(place.minute);
    const int minutes = asked.step.minutes;
    auto *chip = new Chip(m_theme, tr("A quiet sign after %Ln minutes", nullptr, minutes), m_body);
    chip->setObjectName(u"softTimerChip"_s);
    chip->setChecked(place.timed);
    m_timer->setMinutes(place.timed ? minutes : 0);
    m_middle->addWidget(m_timer);
    m_middle->addWidget(chip, 0, Qt::AlignLeading);
    connect(chip, &Chip::toggled, this, [this, minutes](bool on) {
        m_timer->setMinutes(on ? minutes : 0);
    });
    connect(m_field, &AnswerField::edited, m_timer, &SoftTimer::noteTyping);
    connect(m_timer, &SoftTimer::lastLineWanted, this, [this]() {
        m_field->addLine(tr("Next, I will…"));
    });
    connect(m_timer, &SoftTimer::putAway, this, [this]() {
        m_field->start()->setFocus(Qt::OtherFocusReason);
    });
}

QWidget *StepView::makeFoot(const StepPlace &place)
{
    auto *foot = new QWidget(this);
    foot->setProperty("keepClear", true); // of notices
    m_footRow = new QHBoxLayout(foot);
    m_footRow->setSpacing(8);
    auto *back = makeButton(m_theme, Look::Default, tr("Back"), foot, footHigh);
    back->setIcon(themeIcon(m_theme, u"arrow-left"_s, Tone::Text));
    back->setObjectName(u"back"_s);
    back->setToolTip(tr("Back  Alt+Left"));
    back->setVisible(place.hasBack);
    auto *later = makeButton(m_theme, Look::Quiet, tr("Not today"), foot, footHigh);
    later->setObjectName(u"notToday"_s);
    m_saved = new SavedState(m_theme, foot);
    auto *skip = makeButton(m_theme, Look::Quiet, tr("Skip this"), foot, footHigh);
    skip->setObjectName(u"skip"_s);
    m_next = makeButton(
        m_theme, Look::Primary, place.isLast ? tr("Finish") : tr("Next"), foot, footHigh);
    m_next->setObjectName(u"next"_s);
    m_next->setToolTip(tr("Ctrl+Return"));
    if (!place.isLast) {
        m_next->setIcon(themeIcon(m_theme, u"arrow-right"_s, Tone::OnAccent));
        m_next->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight
                                                                        : Qt::RightToLeft);
    }
    m_footRow->addWidget(back);
    m_footRow->addWidget(later);
    m_footRow->addStretch();
    m_footRow->addWidget(m_saved);
    m_footRow->addSpacing(4);
    m_footRow->addWidget(skip);
    m_footRow->addWidget(m_next);
    connect(back, &QPushButton::clicked, this, &StepView::back);
    connect(later, &QPushButton::clicked, this, &StepView::notToday);
    connect(skip, &QPushButton::clicked, this, &StepView::skip);
    connect(m_next, &QPushButton::clicked, this, &StepView::next);
    return foot;
}

void StepView::showField()
{
    if (m_wait == nullptr)
        return;
    m_wait->hide();
    m_wait->deleteLater();
    m_wait = nullptr;
    m_body->show();
    fit();
    enter();
}

void StepView::enter()
{
    if (m_wait != nullptr)
        static_cast<WaitPane *>(m_wait)->askNow()->setFocus(Qt::OtherFocusReason);
    else
        m_field->start()->setFocus(Qt::OtherFocusReason);
}

/// In a low window a box is higher than what is seen of it: the line that is written stays in
/// sight.
void StepView::showCaret(const MarkdownEdit *edit)
{
    if (!edit->hasFocus())
        return;
    const QRect caret = edit->cursorRect();
    const int middle = edit->viewport()->mapTo(m_content, caret.center()).y();
    m_scroll->ensureVisible(m_content->width() / 2, middle, 0, caret.height());
}

/// The question keeps its measure in the middle; boxes take more, never all there is.
void StepView::fit()
{
    const auto side = [this](int widest) {
        return std::max(stepSide, (m_scroll->viewport()->width() - m_theme.px(widest)) / 2);
    };
    const int bar = width() - m_scroll->viewport()->width(); // of the page, which the foot has not
    const int question = side(questionWidest);
    const int boxes = side(m_field->isWide() ? boxesWidest : questionWidest);
    const bool low = height() < stepLow;
    const int top = low ? stepTopLow : stepTop;
    if (m_earlier != nullptr)
        m_earlier->setLow(low); // what is written now needs the room
    for (int i = 0; i < m_top->count(); ++i) {
        if (QWidget *each = m_top->itemAt(i)->widget())
            each->setVisible(m_wait == nullptr);
    }
    m_top->setContentsMargins(question, top, question, 0);
    m_middle->setContentsMargins(boxes, 4, boxes, 8);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const int foot = side(boxesWidest); // in one place on each step: hands learn it
    m_footRow->setContentsMargins(foot + (rtl ? bar : 0), 16, foot + (rtl ? 0 : bar), 24);
}

void StepView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool StepView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) // the scroll bar came or went
        fit();
    return QWidget::eventFilter(watched, event);
}

} // namespace afterword
