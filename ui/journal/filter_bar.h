// SPDX-License-Identifier: GPL-3.0-or-later
// Search field and the chips under it (Mood, Tag, Kind, Date, Person), count and order. The chips
// write the same query language that a person can type. Thread: GUI; owned by the Journal room.
#pragma once

#include "ui/theme.h"

#include <QDate>
#include <QHash>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;
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
    /// Without people there is no chip for them.
    void setPeople(const QStringList &names);
    /// A button beside the field and a row under it that shows when it is needed.
    void addBeside(QWidget *button, QWidget *row = nullptr);
    /// The whole query as text in the field, no chip chosen.
    void setQuery(const QString &query);

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
    QWidget *makeChips();
    void open(const QString &id);
    void openMenu(const QString &id);
    void openMood();
    [[nodiscard]] static QString moodsInWords(int low, int high);
    void openDates();
    void openNames(const QString &id, const QStringList &names, const QString &none);
    [[nodiscard]] QList<Choice> choices(const QString &id) const;
    void choose(const QString &id, const Choice &choice);
    void openOrderMenu();

    const Theme &m_theme;
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_fieldRow = nullptr;
    QLineEdit *m_field = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_order = nullptr;
    QToolButton *m_more = nullptr;
    QHash<QString, Chip *> m_chips;
    QHash<QString, QString> m_names;
    QHash<QString, QString> m_terms;
    QStringList m_tags;
    QStringList m_people;
    int m_low = -3; ///< of the mood chip
    int m_high = 3;
    QDate m_from; ///< of the date chip, when days of one's own are chosen
    QDate m_until;
    QDate m_today;
};

} // namespace afterword
