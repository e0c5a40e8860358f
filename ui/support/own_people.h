// SPDX-License-Identifier: GPL-3.0-or-later
// OwnPeople: somebody one could ring at a bad hour, with the way to reach them. Kept sealed inside
// the journal and shown only while it is open; nothing is looked up and nobody is called.
// Thread: GUI; owned by its parent. The journal outlives it.
#pragma once

#include "ui/room.h"

#include <QVariant>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace afterword {

/// One of one's own people.
struct Helper
{
    QString name;
    QString reach; ///< a number, an address, or words
    QString note;

    friend bool operator==(const Helper &, const Helper &) = default;
};

/// As the setting keeps it; rows that are none are left out.
[[nodiscard]] QList<Helper> helpersFrom(const QVariant &setting);
[[nodiscard]] QVariant toSetting(const QList<Helper> &helpers);

class OwnPeople final : public QWidget
{
    Q_OBJECT

public:
    OwnPeople(const House &house, QWidget *parent);

    [[nodiscard]] QList<Helper> people() const;

Q_SIGNALS:
    void notice(const QString &text, const QString &action, const std::function<void()> &undo);

private:
    void rebuild();
    void ask(int index); ///< -1: a new one
    void keep(const QList<Helper> &people);
    void drop(int index);

    House m_house;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QWidget *m_list = nullptr;
};

} // namespace afterword
