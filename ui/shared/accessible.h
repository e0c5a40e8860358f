// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive tools are told about our widgets: painted controls that are on or off, every
// button (its action does what a click does), containers and painted words; and how a change is
// announced. Thread: GUI; interfaces are owned by Qt's accessibility cache.
#pragma once

#include <QAccessibleWidget>

class QAbstractButton;

namespace afterword {

/// A painted button that is on or off: state in the interface, toggled by its action.
class ToggleAccessible : public QAccessibleWidget
{
public:
    ToggleAccessible(QAbstractButton *button, QAccessible::Role role);

    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &action) override;

protected:
    [[nodiscard]] QAbstractButton *button() const;
};

/// A painted control on which one of several steps is chosen: told as a slider whose name says it.
class Stepped
{
public:
    struct Range
    {
        int least = 0;
        int most = 0;
    };

    Stepped() = default;
    Stepped(const Stepped &) = delete;
    Stepped &operator=(const Stepped &) = delete;
    virtual ~Stepped() = default;

    [[nodiscard]] virtual int step() const = 0;
    virtual void setStep(int step) = 0; ///< as by hand
    [[nodiscard]] virtual Range steps() const = 0;
};

/// The role of a painted widget that has a name and needs nothing more. First of all it is told.
void speakAs(QWidget *widget, QAccessible::Role role);

/// From here on all plain buttons, containers and windows are told as above. Any number of calls.
void describeWidgets();

/// Sets the accessible name, which tells assistive tools, and that the value has changed.
void announceName(QWidget *widget, const QString &name);

} // namespace afterword
