// SPDX-License-Identifier: GPL-3.0-or-later
// PageHead: the day and the time of day a page is about, whether it is saved, and what can be done
// with it. Thread: GUI; owned by its parent.
#pragma once

#include "app/base/moment.h"
#include "app/base/result.h"
#include "ui/shared/saved_state.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace afterword {

/// "Tuesday, 14 October" as the locale writes it; with the year when it is not this year's.
[[nodiscard]] QString dayInWords(QDate day, QDate today);
/// "Night", "Morning", "Afternoon", "Evening": never a clock.
[[nodiscard]] QString timeOfDay(QTime time);

class PageHead final : public QWidget
{
    Q_OBJECT

public:
    PageHead(const Theme &theme, QWidget *parent);

    void setDay(const Moment &at, QDate today);
    /// One line in a smaller hand, without the time of day.
    void setSmall(bool small);
    void setFocusMode(bool on);
    void setCanBin(bool can);
    /// What stands in the menu before "Move to bin".
    QAction *addAction(const QString &text);
    void setCanAdd(bool can);
    void showSaved();
    void showTrouble(const Error &error);
    void clearState();

    /// How far the day's letters stand lower than the design has them, in a tall typeface.
    [[nodiscard]] int overhang() const;
    /// Where the focus goes when someone comes here by F6.
    [[nodiscard]] QWidget *first() const;

Q_SIGNALS:
    void focusModePicked();
    void newPagePicked();
    void findPicked();
    void addFilesPicked();
    void awayPicked();
    void binPicked();

private:
    void layOut();
    void restyle();
    void openMenu();

    const Theme &m_theme;
    QLabel *m_day = nullptr;
    QLabel *m_time = nullptr;
    QVBoxLayout *m_column = nullptr;
    QHBoxLayout *m_right = nullptr;  ///< beside the day
    QHBoxLayout *m_second = nullptr; ///< the line under it
    SavedState *m_state = nullptr;
    QPushButton *m_details = nullptr;
    QLabel *m_why = nullptr;
    QToolButton *m_focus = nullptr;
    QToolButton *m_more = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_away = nullptr;
    QAction *m_bin = nullptr;
    QAction *m_addFiles = nullptr;
    bool m_small = false;
};

} // namespace afterword
