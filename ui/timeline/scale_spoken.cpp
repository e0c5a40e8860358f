// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/scale_spoken.h"

#include "ui/timeline/scale_chart.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace afterword {

namespace {

class SpokenAnswer final
    : public QAccessibleInterface
    , public QAccessibleActionInterface
{
public:
    SpokenAnswer(ScaleChart *chart, int index)
        : m_chart(chart)
        , m_index(index)
    {}

    [[nodiscard]] bool isValid() const override
    {
        return m_chart && m_index < m_chart->shown().size();
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
        return isValid() && kind == QAccessible::Name ? m_chart->inWords(m_index) : QString();
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
    QPointer<ScaleChart> m_chart;
    int m_index;
};

class SpokenScale final : public QAccessibleWidget
{
public:
    explicit SpokenScale(ScaleChart *chart)
        : QAccessibleWidget(chart, QAccessible::Chart)
    {}

    ~SpokenScale() override
    {
        for (const QAccessible::Id id : std::as_const(m_answers))
            QAccessible::deleteAccessibleInterface(id);
    }

    SpokenScale(const SpokenScale &) = delete;
    SpokenScale &operator=(const SpokenScale &) = delete;

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return chart()->current() < 0 ? QString() : chart()->inWords(chart()->current());
        return QAccessibleWidget::text(kind);
    }

    [[nodiscard]] int childCount() const override
    {
        return static_cast<int>(chart()->shown().size());
    }

    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        const auto known = m_answers.constFind(index);
        if (known != m_answers.cend())
            return QAccessible::accessibleInterface(*known);
        auto *answer = new SpokenAnswer(chart(), index); // owned by Qt's table of interfaces
        m_answers.insert(index, QAccessible::registerAccessibleInterface(answer));
        return answer;
    }

    [[nodiscard]] int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (auto it = m_answers.cbegin(); it != m_answers.cend(); ++it) {
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
    [[nodiscard]] ScaleChart *chart() const { return static_cast<ScaleChart *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_answers;
};

QAccessibleInterface *spokenScale(const QString &, QObject *object)
{
    if (auto *chart = qobject_cast<ScaleChart *>(object))
        return new SpokenScale(chart); // owned by Qt's table of interfaces
    return nullptr;
}

} // namespace

void installSpokenScale()
{
    QAccessible::installFactory(spokenScale);
}

} // namespace afterword
