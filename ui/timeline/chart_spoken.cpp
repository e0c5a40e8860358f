// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/chart_spoken.h"

#include "ui/timeline/mood_chart.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

#include <cmath>

namespace afterword {

namespace {

class SpokenDot final
    : public QAccessibleInterface
    , public QAccessibleActionInterface
{
public:
    SpokenDot(MoodChart *chart, int index)
        : m_chart(chart)
        , m_index(index)
    {}

    [[nodiscard]] bool isValid() const override { return m_chart && m_index < m_chart->count(); }

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
        return isValid() && kind == QAccessible::Name ? m_chart->pointInWords(m_index) : QString();
    }

    void setText(QAccessible::Text, const QString &) override {}

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QPointF at = m_chart->pointOf(m_index);
        const QRect box(static_cast<int>(std::lround(at.x())) - 5,
                        static_cast<int>(std::lround(at.y())) - 5,
                        10,
                        10);
        return {m_chart->mapToGlobal(box.topLeft()), box.size()};
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
    QPointer<MoodChart> m_chart;
    int m_index;
};

class SpokenChart final : public QAccessibleWidget
{
public:
    explicit SpokenChart(MoodChart *chart)
        : QAccessibleWidget(chart, QAccessible::Chart)
    {}

    ~SpokenChart() override
    {
        for (const QAccessible::Id id : std::as_const(m_dots))
            QAccessible::deleteAccessibleInterface(id);
    }

    SpokenChart(const SpokenChart &) = delete;
    SpokenChart &operator=(const SpokenChart &) = delete;

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Name)
            return chart()->summary();
        if (kind == QAccessible::Value)
            return chart()->pointInWords(chart()->current());
        if (kind == QAccessible::Description)
            return chart()->marksInWords();
        return QAccessibleWidget::text(kind);
    }

    [[nodiscard]] int childCount() const override { return chart()->count(); }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_dots.constFind(index);
        if (known != m_dots.cend())
            return QAccessible::accessibleInterface(*known);
        auto *dot = new SpokenDot(chart(), index); // owned by Qt's table of interfaces
        m_dots.insert(index, QAccessible::registerAccessibleInterface(dot));
        return dot;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (auto it = m_dots.cbegin(); it != m_dots.cend(); ++it) {
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

private:
    [[nodiscard]] MoodChart *chart() const { return static_cast<MoodChart *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_dots;
};

QAccessibleInterface *spokenChart(const QString &, QObject *object)
{
    if (auto *chart = qobject_cast<MoodChart *>(object))
        return new SpokenChart(chart); // owned by Qt's table of interfaces
    return nullptr;
}

} // namespace

void installSpokenChart()
{
    QAccessible::installFactory(spokenChart);
}

} // namespace afterword
