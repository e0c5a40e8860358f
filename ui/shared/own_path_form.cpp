// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/own_path_form.h"

#include "app/own_questions.h"
#include "app/session.h"
#include "ui/shared/controls.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace afterword {

using namespace Qt::StringLiterals;
using reflect::Step;
using reflect::StepType;

namespace {

constexpr int ownFormCard = 560;
constexpr int longestOwnAsk = 300;
constexpr qsizetype mostOwnSteps = 20;
constexpr std::array ownKinds{StepType::Text, StepType::List, StepType::Slider};

/// Which of the three it is; -1 for a step that this form cannot say, such as two columns of an
/// imported path. It is kept as it is; its question may be reworded.
int ownKindOf(const Step &step)
{
    const bool plain = step.boxes.isEmpty() && step.per.isEmpty() && step.sliders.size() <= 1;
    const auto *found = std::find(ownKinds.begin(), ownKinds.end(), step.type);
    return plain && found != ownKinds.end() ? static_cast<int>(found - ownKinds.begin()) : -1;
}

struct OwnPathText
{
    Q_DECLARE_TR_FUNCTIONS(OwnPathForm)
};

} // namespace

void removeOwnPath(OwnQuestions &own, const QString &id, const Tell &tell)
{
    const reflect::OwnDeck before = own.deck();
    if (reflect::findPath(before.paths, id) == nullptr)
        return; // a second click on the same cross
    own.remove(id).then(&own, [tell, before, back = QPointer(&own)](const Status &status) {
        if (!status)
            return tell(OwnPathText::tr("It could not be saved. Nothing has changed."), {}, {});
        tell(OwnPathText::tr("The path is removed. Pages that came from it stay."),
             OwnPathText::tr("Undo"),
             [back, before] {
                 if (back)
                     back->keep(before);
             });
    });
}

void openOwnPath(const House &house, QWidget *window, const reflect::Path &path, const Tell &tell)
{
    auto *form = new OwnPathForm(house, window, path);
    OwnQuestions *own = &OwnQuestions::of(house.session.journal());
    QObject::connect(form, &OwnPathForm::kept, own, [own, tell](const reflect::Path &kept) {
        own->putPath(kept).then(own, [tell, title = kept.title](const Status &status) {
            if (status)
                tell(OwnPathText::tr("“%1” is kept.").arg(title), {}, {});
            else if (status.error().code == Errc::Malformed)
                tell(OwnPathText::tr("That is more than fits here. Remove some first."), {}, {});
            else
                tell(OwnPathText::tr("It could not be saved. Nothing has changed."), {}, {});
        });
    });
    QObject::connect(form, &OwnPathForm::removed, own, [own, tell](const QString &id) {
        removeOwnPath(*own, id, tell);
    });
    QObject::connect(form,
                     &OwnPathForm::left,
                     own,
                     [house, over = QPointer(window), tell](const reflect::Path &left) {
                         tell(OwnPathText::tr("The path was not kept."),
                              OwnPathText::tr("Undo"),
                              [house, over, tell, left] {
                                  if (over)
                                      openOwnPath(house, over, left, tell);
                              });
                     });
}

OwnPathForm::OwnPathForm(const House &house, QWidget *window, const reflect::Path &path)
    : PagePanel(house, window, ownFormCard)
    , m_path(path)
{
    setObjectName(u"ownPathForm"_s);
    QVBoxLayout *column =
        begin(path.steps.isEmpty() ? tr("A path of your own") : tr("Change the path"),
              tr("Its questions come one after the other. Each can be skipped."));
    m_title = makeField(house.theme, tr("What is it called?"), board());
    m_title->setObjectName(u"ownPathTitle"_s);
    m_title->setPlaceholderText(tr("What is it called?"));
    m_title->setMaxLength(longestOwnAsk);
    m_title->setText(path.title);
    column->addWidget(m_title);
    column->addSpacing(14);
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(14);
    column->addLayout(m_steps);
    column->addSpacing(10);
    column->addLayout(makeActs());
    addFoot(column, tr("Cancel"), tr("Keep it"));
    for (const Step &step : path.steps)
        addStep(step);
    if (path.steps.isEmpty())
        addStep({});
    connect(m_more, &QPushButton::clicked, this, [this] {
        addStep({});
        m_more->setEnabled(m_rows.size() < mostOwnSteps);
        m_rows.constLast().ask->setFocus(Qt::OtherFocusReason);
    });
    connect(m_title, &QLineEdit::textEdited, this, [this] {
        m_changed = true;
        refresh();
    });
    connect(act(), &QPushButton::clicked, this, &OwnPathForm::take);
    connect(&house.session, &Session::sealing, this, [this] {
        if (act()->isEnabled())
            take();
    });
    connect(this, &CardPanel::dismissed, this, [this] {
        if (!m_taken && m_changed && !this->path().steps.isEmpty())
            Q_EMIT left(this->path());
    });
    refresh();
    showContent(m_title);
}

QHBoxLayout *OwnPathForm::makeActs()
{
    auto *row = new QHBoxLayout;
    m_more = makeButton(house().theme, Look::Link, tr("One more question"), board(), 30);
    m_more->setObjectName(u"ownPathMore"_s);
    row->addWidget(m_more);
    row->addStretch();
    OwnQuestions &own = OwnQuestions::of(house().session.journal());
    if (reflect::findPath(own.deck().paths, m_path.id) == nullptr)
        return row;
    m_remove = makeButton(house().theme, Look::Quiet, tr("Remove this path"), board(), 30);
    m_remove->setObjectName(u"ownPathRemove"_s);
    row->addWidget(m_remove);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_taken)
            return;
        m_taken = true;
        Q_EMIT removed(m_path.id);
        dismiss();
    });
    return row;
}

void OwnPathForm::addStep(const Step &step)
{
    Row row;
    row.step = step;
    row.whole = new QWidget(board());
    auto *column = new QVBoxLayout(row.whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto *across = new QHBoxLayout;
    across->setSpacing(4);
    row.ask = makeField(house().theme, tr("Question"), row.whole);
    row.ask->setObjectName(u"ownPathAsk"_s);
    row.ask->setPlaceholderText(tr("What do you want to ask?"));
    row.ask->setMaxLength(longestOwnAsk);
    row.ask->setText(step.ask);
    auto *away = makeIconButton(house().theme, u"x"_s, tr("Take this question out"), row.whole);
    away->setObjectName(u"ownPathAway"_s);
    across->addWidget(row.ask, 1);
    across->addWidget(away);
    column->addLayout(across);
    const int kind = step.ask.isEmpty() ? 0 : ownKindOf(step);
    if (kind >= 0) {
        row.kind = new Segments(
            house().theme, {tr("Free words"), tr("A list"), tr("0 to 10")}, row.whole, 28);
        row.kind->setObjectName(u"ownPathKind"_s);
        row.kind->setAccessibleName(tr("How it is answered"));
        row.kind->setCurrent(kind);
        column->addWidget(row.kind, 0, Qt::AlignLeading);
        connect(row.kind, &Segments::chosen, this, [this] { m_changed = true; });
    }
    connect(row.ask, &QLineEdit::textEdited, this, [this] {
        m_changed = true;
        refresh();
    });
    connect(away, &QToolButton::clicked, this, [this, whole = row.whole] {
        if (m_rows.size() == 1)
            return;
        m_rows.removeIf([whole](const Row &one) { return one.whole == whole; });
        whole->hide();
        whole->deleteLater();
        m_changed = true;
        refresh();
        m_rows.constLast().ask->setFocus(Qt::OtherFocusReason);
    });
    m_steps->addWidget(row.whole);
    m_rows.append(row);
    refresh();
}

void OwnPathForm::orderTabs()
{
    QList<QWidget *> stops{m_title};
    for (const Row &row : std::as_const(m_rows)) {
        stops << row.ask << row.whole->findChild<QToolButton *>(u"ownPathAway"_s);
        if (row.kind == nullptr)
            continue;
        for (QPushButton *kind : row.kind->findChildren<QPushButton *>())
            stops << kind;
    }
    stops << m_more;
    if (m_remove != nullptr)
        stops << m_remove;
    stops << safe() << act();
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops.at(i - 1), stops.at(i));
}

void OwnPathForm::refresh()
{
    if (act() == nullptr)
        return;
    orderTabs();
    const bool asks = std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row &row) {
        return !row.ask->text().trimmed().isEmpty();
    });
    act()->setEnabled(asks && !m_title->text().trimmed().isEmpty());
    for (const Row &row : std::as_const(m_rows))
        row.whole->findChild<QToolButton *>(u"ownPathAway"_s)->setVisible(m_rows.size() > 1);
}

Step OwnPathForm::stepOf(const Row &row, const QList<Step> &before) const
{
    Step step = row.step;
    step.ask = row.ask->text().simplified();
    if (row.kind != nullptr) {
        const StepType type = ownKinds.at(static_cast<std::size_t>(row.kind->current()));
        if (type != step.type || step.id.isEmpty()) {
            Step fresh; // what belonged to the other kind goes
            fresh.ask = step.ask;
            fresh.type = type;
            step = fresh;
        }
        if (type == StepType::Slider && step.sliders.isEmpty())
            step.sliders = {{QString(), tr("not at all"), tr("completely")}};
    }
    // An answer belongs to the id for ever: one that is new gets one that was never there.
    const auto isTaken = [&](const QString &id) {
        return m_path.step(id) != nullptr
               || std::any_of(before.cbegin(), before.cend(), [&id](const Step &other) {
                      return other.id == id;
                  });
    };
    for (int number = 1; step.id.isEmpty(); ++number) {
        const QString id = u"step-"_s % QString::number(number);
        if (!isTaken(id))
            step.id = id;
    }
    return step;
}

reflect::Path OwnPathForm::path() const
{
    reflect::Path path = m_path;
    path.kind = u"own"_s;
    path.title = m_title->text().simplified();
    if (path.about.isEmpty())
        path.about = tr("Written by you.");
    path.minutes = std::max(path.minutes, 5);
    path.steps.clear();
    for (const Row &row : m_rows) {
        if (!row.ask->text().trimmed().isEmpty())
            path.steps.append(stepOf(row, path.steps));
    }
    return path;
}

void OwnPathForm::take()
{
    if (m_taken)
        return;
    m_taken = true;
    Q_EMIT kept(path());
    dismiss();
}

void OwnPathForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && (event->modifiers() & Qt::ControlModifier) != 0 && act()->isEnabled()) {
        take();
        return;
    }
    PagePanel::keyPressEvent(event);
}

} // namespace afterword
