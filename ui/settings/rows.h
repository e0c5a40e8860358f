// SPDX-License-Identifier: GPL-3.0-or-later
// What a page of Settings is built from: groups of rows with a name, a hint and one control
// (look.md 7, 07). Hairlines stand between rows of a group only. Thread: GUI.
#pragma once

#include "ui/room.h"

#include <QLabel>
#include <QList>
#include <QPointer>
#include <QWidget>

#include <functional>

class QComboBox;
class QVBoxLayout;

namespace afterword {

class Switch;

struct MadeRow
{
    QWidget *row = nullptr;
    QLabel *hint = nullptr; ///< the label that shows it; nullptr when it is empty
};

/// A row as on each page: words at the start, the control at the end. `hint` may be empty.
[[nodiscard]] MadeRow makeSettingRow(const Theme &theme,
                                     const QString &name,
                                     const QString &hint,
                                     QWidget *control,
                                     QWidget *parent);

/// One page: title, then groups.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    SettingsPage(const House &house, const QString &title, QWidget *parent);
    void addGroup(const QString &name);
    /// The control's accessible name and description become those of the row.
    /// Returns the hint, or nullptr when there is none.
    QLabel *addRow(const QString &name, const QString &hint, QWidget *control);
    /// A row that is one wide thing.
    void addWide(QWidget *content);
    /// Rows that come and go; each brings its own hairline above it.
    void addRows(QWidget *rows);
    void addText(const QString &text);
    /// A switch tied to a setting that is true or false.
    Switch *
    addSwitch(const QString &name, const QString &hint, const char *key, QWidget *beside = nullptr);
    /// To be called after the last row.
    void finish();

    /// What can be found on the page: a row, or a piece of text (which has no name).
    struct Entry
    {
        QString group;
        QString name;
        QPointer<QLabel> hint;
        QPointer<QWidget> row;
        QPointer<QWidget> control;

        [[nodiscard]] QString words() const;
    };

    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }

Q_SIGNALS:
    /// A sentence for the quiet notice at the bottom.
    void notice(const QString &text);
    /// The same with a way back.
    void undoNotice(const QString &text, const std::function<void()> &undo);

private:
    const House m_house;
    QVBoxLayout *m_column;
    bool m_firstInGroup = true;
    QString m_group;
    QList<Entry> m_entries;
};

SettingsPage *makeSecurityPage(const House &house, QWidget *parent);
SettingsPage *makeAppearancePage(const House &house, QWidget *parent);
SettingsPage *makeWritingPage(const House &house, QWidget *parent);
SettingsPage *makeRemindersPage(const House &house, QWidget *parent);
SettingsPage *makeReflectionPage(const House &house, QWidget *parent);
SettingsPage *makeBackupPage(const House &house, QWidget *parent);
SettingsPage *makePrivacyPage(const House &house, QWidget *parent);
SettingsPage *makeJournalsPage(const House &house, QWidget *parent);
SettingsPage *makeAboutPage(const House &house, QWidget *parent);

} // namespace afterword
