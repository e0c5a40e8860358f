// SPDX-License-Identifier: GPL-3.0-or-later
// PathView: walks one run, a step at a time (look.md 03b). Holds the run; every change is told so
// that it can be kept. Guarantees: what is typed is in run() as soon as takeIn() was called, which
// each way out of a step does. Thread: GUI; owned by the Reflect room.
#pragma once

#include "app/reflect/feelings.h"
#include "app/reflect/run.h"
#include "ui/room.h"

#include <optional>

class QVBoxLayout;

namespace afterword {

class StepBar;
class StepView;
struct StepPlace;

class PathView final : public QWidget
{
    Q_OBJECT

public:
    PathView(const House &house, QWidget *parent);

    /// Shows where this run stands. It has to be Open.
    void begin(reflect::Run run, const reflect::Situation &situation);
    /// Lets go of it.
    void end();

    [[nodiscard]] const std::optional<reflect::Run> &run() const { return m_run; }

    /// As it was at its last step, once ended() was told.
    [[nodiscard]] reflect::Run beforeEnd() const { return m_before.value_or(*m_run); }

    [[nodiscard]] StepView *step() const { return m_step; }

    /// Takes what stands in the field into the run.
    void takeIn();
    void next();
    void back();

    /// For tests: how long a minute is.
    void setMinute(std::chrono::milliseconds minute) { m_minute = minute; }

Q_SIGNALS:
    void typed(); ///< something changed within a step
    void moved(); ///< to another step: keep it now
    void stopped();
    void setDown(); ///< "Not today"
    void ended();   ///< Finished or Waiting
    void basedOnAsked();
    void lettersAsked(); ///< the letter of this step, in Letters
    void go(const afterword::Visit &visit);
    void notice(const QString &text, const QString &action, const std::function<void()> &undo);

private:
    [[nodiscard]] StepPlace placeOf(const reflect::Step &current) const;
    void showStep();
    void leaveStep();
    void step(void (reflect::Run::*how)(QDate));
    [[nodiscard]] QDate today() const;
    [[nodiscard]] bool isLast() const;

    House m_house;
    QList<reflect::Feeling> m_feelings;
    reflect::Situation m_situation;
    std::optional<reflect::Run> m_run;
    std::optional<reflect::Run> m_before;
    std::chrono::milliseconds m_minute{60'000};
    QVBoxLayout *m_column = nullptr;
    StepBar *m_bar = nullptr;
    StepView *m_step = nullptr;
};

} // namespace afterword
