// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/accessible.h"

#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace afterword {

namespace {

using namespace Qt::StringLiterals;

/// What is read of a text with a mnemonic: "&Open" is "Open", "Q&&A" is "Q&A".
QString withoutMnemonic(const QString &text)
{
    QString read;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'&' || (++i < text.size()))
            read += text[i];
    }
    return read;
}

/// Any button. Qt's own interface would check a button without telling anybody that it was clicked,
/// and rooms listen to clicks.
class ButtonAccessible final : public ToggleAccessible
{
public:
    explicit ButtonAccessible(QAbstractButton *button)
        : ToggleAccessible(button, QAccessible::Button)
    {}

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (menu() != nullptr)
            return QAccessible::ButtonMenu;
        if (button() == nullptr || !button()->isCheckable())
            return QAccessible::Button;
        return button()->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = ToggleAccessible::state();
        const auto *push = qobject_cast<QPushButton *>(object());
        state.defaultButton = push != nullptr && push->isDefault();
        state.hasPopup = menu() != nullptr;
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (button() == nullptr)
            return {};
        if (kind == QAccessible::Accelerator)
            return button()->shortcut().toString(QKeySequence::NativeText);
        QString said = ToggleAccessible::text(kind);
        // Tool tips repeat the name, for the eye, before the keys.
        if (kind == QAccessible::Description && button()->accessibleDescription().isEmpty()) {
            const QString name = text(QAccessible::Name);
            if (said.startsWith(name))
                said = said.mid(name.size()).trimmed();
        }
        return said;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        if (menu() == nullptr)
            return ToggleAccessible::actionNames();
        return QStringList{showMenuAction()} + ToggleAccessible::actionNames();
    }

    void doAction(const QString &action) override
    {
        // Later: a menu answers only when it has gone, and who asked would wait for it.
        if (action == showMenuAction() && menu() != nullptr) {
            if (qobject_cast<QPushButton *>(object()) != nullptr)
                QMetaObject::invokeMethod(object(), "showMenu", Qt::QueuedConnection);
            else if (auto *tool = qobject_cast<QToolButton *>(object()))
                QMetaObject::invokeMethod(tool, &QToolButton::showMenu, Qt::QueuedConnection);
            return;
        }
        if (action == pressAction() && button() != nullptr)
            QMetaObject::invokeMethod(button(), &QAbstractButton::click, Qt::QueuedConnection);
        else
            ToggleAccessible::doAction(action);
    }

private:
    [[nodiscard]] QMenu *menu() const
    {
        if (const auto *push = qobject_cast<QPushButton *>(object()))
            return push->menu();
        const auto *tool = qobject_cast<QToolButton *>(object());
        return tool != nullptr ? tool->menu() : nullptr;
    }
};

class SteppedAccessible final
    : public QAccessibleWidget
    , public QAccessibleValueInterface
{
public:
    SteppedAccessible(QWidget *widget, Stepped &stepped)
        : QAccessibleWidget(widget, QAccessible::Slider)
        , m_stepped(stepped)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QVariant currentValue() const override
    {
        return isValid() ? m_stepped.step() : 0;
    }

    void setCurrentValue(const QVariant &value) override
    {
        const int step = value.toInt();
        if (isValid() && step >= minimumValue().toInt() && step <= maximumValue().toInt())
            m_stepped.setStep(step);
    }

    [[nodiscard]] QVariant maximumValue() const override
    {
        return isValid() ? m_stepped.steps().most : 0;
    }

    [[nodiscard]] QVariant minimumValue() const override
    {
        return isValid() ? m_stepped.steps().least : 0;
    }

    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    Stepped &m_stepped; ///< the widget itself
};

/// A widget of no kind that Qt knows: a window, words or a mark that we paint, a group with a name,
/// or merely what holds others together.
class PlainAccessible final : public QAccessibleWidget
{
public:
    explicit PlainAccessible(QWidget *widget)
        : QAccessibleWidget(widget)
    {}

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (widget() == nullptr)
            return QAccessible::Client;
        if (widget()->isWindow())
            return QAccessible::Window;
        if (widget()->accessibleName().isEmpty())
            return QAccessible::Client;
        const QObjectList &parts = widget()->children();
        const bool holds = std::any_of(
            parts.begin(), parts.end(), [](const QObject *each) { return each->isWidgetType(); });
        return holds ? QAccessible::Grouping : QAccessible::StaticText;
    }
};

constexpr auto spokenRole = "spokenRole"; ///< of a widget, as a number

QAccessibleInterface *widgetAccessible(const QString &key, QObject *object)
{
    if (const QVariant role = object->property(spokenRole); role.isValid()) {
        auto *spoken = qobject_cast<QWidget *>(object);
        return new QAccessibleWidget(spoken, static_cast<QAccessible::Role>(role.toInt()));
    }
    if (auto *stepped = dynamic_cast<Stepped *>(object))
        return new SteppedAccessible(qobject_cast<QWidget *>(object), *stepped);
    if (auto *button = qobject_cast<QAbstractButton *>(object)) {
        // What a class of ours has of its own was asked for before.
        const bool plain = key == "QAbstractButton"_L1 || key == "QPushButton"_L1
                           || key == "QToolButton"_L1 || key == "QCheckBox"_L1
                           || key == "QRadioButton"_L1;
        return plain ? new ButtonAccessible(button) : nullptr;
    }
    auto *widget = key == "QWidget"_L1 ? qobject_cast<QWidget *>(object) : nullptr;
    return widget != nullptr ? new PlainAccessible(widget) : nullptr;
}

} // namespace

ToggleAccessible::ToggleAccessible(QAbstractButton *button, QAccessible::Role role)
    : QAccessibleWidget(button, role)
{}

QAbstractButton *ToggleAccessible::button() const
{
    return qobject_cast<QAbstractButton *>(object());
}

QAccessible::State ToggleAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    if (const QAbstractButton *toggle = button(); toggle != nullptr) {
        state.checkable = toggle->isCheckable();
        state.checked = toggle->isChecked();
        state.pressed = toggle->isDown();
    }
    return state;
}

QString ToggleAccessible::text(QAccessible::Text kind) const
{
    const QString own = QAccessibleWidget::text(kind);
    if (kind == QAccessible::Name && own.isEmpty() && button() != nullptr) {
        return withoutMnemonic(button()->text());
    }
    return own;
}

QStringList ToggleAccessible::actionNames() const
{
    QStringList names;
    if (button() != nullptr && button()->isEnabled()) {
        names << (button()->isCheckable() ? toggleAction() : pressAction());
    }
    return names + QAccessibleWidget::actionNames();
}

void ToggleAccessible::doAction(const QString &action)
{
    if (button() != nullptr && (action == toggleAction() || action == pressAction())) {
        button()->click();
        return;
    }
    QAccessibleWidget::doAction(action);
}

void speakAs(QWidget *widget, QAccessible::Role role)
{
    describeWidgets();
    widget->setProperty(spokenRole, static_cast<int>(role));
}

void describeWidgets()
{
    QAccessible::installFactory(&widgetAccessible);
}

void announceName(QWidget *widget, const QString &name)
{
    if (widget->accessibleName() == name) {
        return;
    }
    widget->setAccessibleName(name);
    QAccessibleValueChangeEvent event(widget, name);
    QAccessible::updateAccessibility(&event);
}

} // namespace afterword
