// SPDX-License-Identifier: GPL-3.0-or-later
// SettingsFind: rows of all pages of Settings that hold the words looked for, as a list to choose
// from. A row is found by its name, its hint, its group and its page, whatever the case and the
// accents. Thread: GUI. Owner: the room.
#pragma once

#include "ui/theme.h"

#include <QByteArrayList>
#include <QList>
#include <QPointer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace afterword {

class SettingsPage;

class SettingsFind final : public QWidget
{
    Q_OBJECT

public:
    SettingsFind(const Theme &theme, QWidget *parent);
    /// `index`: what chosen() calls this page.
    void addPage(int index, const QString &name, const SettingsPage *page);
    /// Shows what holds all of these words.
    void show(const QString &words);
    /// The first one that was found; nothing when there is none.
    void chooseFirst();
    void focusFirst();

Q_SIGNALS:
    /// `row` lies on the page; `control` may be null.
    void chosen(int page, QWidget *row, QWidget *control);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Page
    {
        int index = 0;
        QString name;
        QPointer<const SettingsPage> page;
    };

    /// Adds up to `most` rows whose name holds the words, or those that hold them elsewhere alone.
    int addFound(const Page &page, const QByteArrayList &wanted, bool byName, int most);

    const Theme &m_theme;
    QList<Page> m_pages;
    QVBoxLayout *m_column;
    QLabel *m_none;
    QWidget *m_rows = nullptr;
};

} // namespace afterword
