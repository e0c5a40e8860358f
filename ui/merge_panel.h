// SPDX-License-Identifier: GPL-3.0-or-later
// MergePanel: what a copy that a sync tool set aside has and this journal has not, shown before
// anything is done; then brought in, with a way to stop, and a way to take it back. The copy itself
// is never touched. Goes when the journal locks. Thread: GUI. Owner: the window it stands on.
#pragma once

#include "app/base/result.h"
#include "ui/room.h"
#include "ui/shared/card_panel.h"

#include <QTimer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace afterword {

class Merging;
class SecretField;

class MergePanel final : public CardPanel
{
    Q_OBJECT

public:
    MergePanel(const House &house, QWidget *window, const QString &path);
    ~MergePanel() override;

private:
    QVBoxLayout *beginStep(const QString &title, const QString &text);
    QLabel *addLine(QVBoxLayout *column, const QString &text);
    QPushButton *addButton(const QString &text, bool primary, void (MergePanel::*pressed)());
    void showStep(QWidget *focus);
    void showBusy(const QString &title, const QString &text);
    void showPassphrase(bool wrong);
    void showFound();
    void showDone();
    void showEnd(const QString &title, const QString &text);
    void showTrouble(const Error &error);
    void addNews(QVBoxLayout *column, bool isHere);
    void addPages(QVBoxLayout *column);
    void look();
    void tryPassphrase();
    void looked(const Status &done);
    void bring();
    void renewBackups(QLabel *line);
    void takeBack();
    void leave();
    [[nodiscard]] QString name() const;

    const House m_house;
    Merging *m_merging;
    QWidget *m_step = nullptr;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_foot = nullptr;
    QString m_title;
    SecretField *m_secret = nullptr;
    QLabel *m_progress = nullptr;
    QTimer m_tick;
    bool m_busy = false;
};

} // namespace afterword
