// SPDX-License-Identifier: GPL-3.0-or-later
// SpokenPoints: a painted chart for a screen reader, each point of it an accessible child that can
// be gone to and opened. `Tell` says in words what the two kinds of charts have of their own:
//     static int count(const Chart &chart);
//     static QString point(const Chart &chart, int index);
//     static std::optional<QString> text(const Chart &chart, QAccessible::Text kind);
// The chart has pointOf(), indexAt(), current(), setCurrent() and open(). Children are made when
// they are asked for. Thread: GUI; owned by Qt's table of interfaces.
#pragma once

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <optional>
#include <utility>

namespace afterword {

template <typename Chart, typename Tell>
class SpokenPoint final
    : public QAccessibleInterface
    , public QAccessibleActionInterface
{
public:
    SpokenPoint(Chart *chart, int index)
        : m_chart(chart)
        , m_index(index)
    {}

    [[nodiscard]] bool isValid() const override
    {
        return m_chart && m_index < Tell::count(*m_chart);
    }

    [[nodiscard]] QObject *object() const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_chart);
    }

    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }

    [[nodiscard]] int childCount() const override { return 0; }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? Tell::point(*m_chart, m_index) : QString();
    }

    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QPoint at = m_chart->pointOf(m_index).toPoint();
        return {m_chart->mapToGlobal(at - QPoint(5, 5)), QSize(10, 10)};
    }

    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        state.focusable = true;
        state.focused = isValid() && m_chart->hasFocus() && m_chart->current() == m_index;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ActionInterface)
            return static_cast<QAccessibleActionInterface *>(this);
        return nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return {pressAction(), setFocusAction()};
    }

    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        if (action == pressAction())
            m_chart->open(m_index);
        else if (action == setFocusAction())
            m_chart->setCurrent(m_index);
    }

    [[nodiscard]] QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<Chart> m_chart;
    int m_index;
};

template <typename Chart, typename Tell>
class SpokenPoints final : public QAccessibleWidget
{
public:
    explicit SpokenPoints(Chart *chart)
        : QAccessibleWidget(chart, QAccessible::Chart)
    {}

    ~SpokenPoints() override
    {
        for (const QAccessible::Id id : std::as_const(m_points))
            QAccessible::deleteAccessibleInterface(id);
    }

    SpokenPoints(const SpokenPoints &) = delete;
    SpokenPoints &operator=(const SpokenPoints &) = delete;

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return chart()->current() < 0 ? QString() : Tell::point(*chart(), chart()->current());
        return Tell::text(*chart(), kind).value_or(QAccessibleWidget::text(kind));
    }

    [[nodiscard]] int childCount() const override { return Tell::count(*chart()); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_points.constFind(index);
        if (known != m_points.cend())
            return QAccessible::accessibleInterface(*known);
        auto *point = new SpokenPoint<Chart, Tell>(chart(), index); // Qt's table owns it
        m_points.insert(index, QAccessible::registerAccessibleInterface(point));
        return point;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (auto it = m_points.cbegin(); it != m_points.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == wanted)
                return it.key();
        }
        return -1;
    }

    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(chart()->indexAt(chart()->mapFromGlobal(QPoint(x, y))));
    }

    [[nodiscard]] QAccessibleInterface *focusChild() const override
    {
        return chart()->hasFocus() ? child(chart()->current()) : nullptr;
    }

    /// For QAccessible::installFactory().
    static QAccessibleInterface *make(const QString &, QObject *object)
    {
        if (auto *chart = qobject_cast<Chart *>(object))
            return new SpokenPoints(chart); // Qt's table owns it
        return nullptr;
    }

private:
    [[nodiscard]] Chart *chart() const { return static_cast<Chart *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_points;
};

} // namespace afterword
