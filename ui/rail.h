// SPDX-License-Identifier: GPL-3.0-or-later
// Rail: the list of rooms at the start edge, with Lock at its foot. 188 wide with words, 60 with
// icons alone (look.md 6). One tab stop; arrows move. Thread: GUI; owned by MainWindow.
#pragma once

#include "ui/theme.h"

#include <QAbstractButton>
#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace afterword {

class Rail final : public QWidget
{
    Q_OBJECT

public:
    Rail(const Theme &theme, QString name, QWidget *parent);
    void setNarrow(bool narrow);
    void setName(const QString &name);
    void setCurrent(const QString &room);

Q_SIGNALS:
    void picked(const QString &room);
    void lockPicked();

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    void addLock(QVBoxLayout *column);
    QAbstractButton *
    addRow(const QString &id, const QString &icon, const QString &title, const QKeySequence &keys);

    const Theme &m_theme;
    QString m_name;
    bool m_narrow = false;
    QList<QAbstractButton *> m_rows;
    QHash<QString, QAbstractButton *> m_byRoom;
};

} // namespace afterword
