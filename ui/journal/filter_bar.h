// SPDX-License-Identifier: GPL-3.0-or-later
// Search field and the chips under it (Mood, Tag, Kind, Date), count and order. The chips write the
// same query language that a person can type. Thread: GUI; owned by the Journal room.
#pragma once

#include "ui/theme.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace afterword {

class Chip;

class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    FilterBar(const Theme &theme, QWidget *parent);
    /// Field and chips as one query.
    [[nodiscard]] QString query() const;
    void setText(const QString &text);
    void clear();
    void setTags(const QStringList &names);

    void setToday(QDate today) { m_today = today; }

    void setCount(const QString &text);
    void focusField();

    [[nodiscard]] QLineEdit *field() const { return m_field; }

    /// For the menu of the list.
    [[nodiscard]] QToolButton *more() const { return m_more; }

Q_SIGNALS:
    void edited();
    void orderChosen(bool oldestFirst);
    void downPressed(); ///< from the field into the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Choice
    {
        QString shown;
        QString term;
    };

    Chip *addChip(const QString &name, const QString &id);
    void openMenu(const QString &id);
    [[nodiscard]] QList<Choice> choices(const QString &id) const;
    void choose(const QString &id, const Choice &choice);
    void openOrderMenu();

    const Theme &m_theme;
    QLineEdit *m_field = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_order = nullptr;
    QToolButton *m_more = nullptr;
    QHash<QString, Chip *> m_chips;
    QHash<QString, QString> m_names;
    QHash<QString, QString> m_terms;
    QStringList m_tags;
    QDate m_today;
};

} // namespace afterword
