// SPDX-License-Identifier: GPL-3.0-or-later
// JournalRoom: list, reading pane, month calendar, search as you type (look.md 7, 02). For the
// files of this room alone: outside it is one function (rooms.h). Thread: GUI.
#pragma once

#include "app/session.h"
#include "ui/rooms.h"
#include "ui/shared/undoable.h"

#include <QTimer>

class QLabel;
class QModelIndex;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace afterword {

class CalendarSide;
class ChosenBar;
class FilterBar;
class FoundLetters;
class NamesPage;
class PageActs;
class PageListModel;
class PageListView;
class PageRowDelegate;
class ReadingPane;
class SavedSearches;

class JournalRoom final : public Room
{
    Q_OBJECT

public:
    JournalRoom(const House &house, QWidget *parent);
    void visit(const Visit &visit) override;
    void setWidth(Width width) override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    bool act(const QString &name) override;

protected:
    void paintEvent(QPaintEvent *) override;
    void resizeEvent(QResizeEvent *) override;

private:
    QWidget *makeList();
    void connectList();
    void addActs();
    void showBinLine();
    void follow(const Change &change);
    void followWords(const Id &id);
    void ask();
    void take(const search::Answer &answer);
    void showCount(const search::Answer *answer);
    [[nodiscard]] Id kept() const;
    void select(const Id &id);
    void read();
    void open(const QModelIndex &index);
    void makeNames();
    void showPages();
    [[nodiscard]] bool hasPages() const;
    void pickDay(QDate day);
    void arrange();
    void connectSide();
    void connectReading();
    void addSearches();
    void showSide(bool shown);
    bool print();
    void showReading(bool reading);

    [[nodiscard]] QDate today() const { return m_house.session.clock()().date(); }

    House m_house;
    Journal &m_journal;
    QStackedWidget *m_stack = nullptr;
    QWidget *m_whole = nullptr;
    QWidget *m_listPane = nullptr;
    FilterBar *m_filters = nullptr;
    FoundLetters *m_letters = nullptr;
    PageListView *m_list = nullptr;
    QStackedWidget *m_answers = nullptr;
    QLabel *m_nothing = nullptr;
    PageListModel *m_model = nullptr;
    PageRowDelegate *m_delegate = nullptr;
    ReadingPane *m_reading = nullptr;
    CalendarSide *m_side = nullptr;
    ChosenBar *m_chosen = nullptr;
    NamesPage *m_names = nullptr;
    Tell m_tell; ///< the notice of the window
    SavedSearches *m_searches = nullptr;
    QToolButton *m_calendar = nullptr; ///< where there is no room for the side
    PageActs *m_acts = nullptr;
    QWidget *m_foot = nullptr; ///< holds m_bin; hidden while the bin is empty, or names are shown
    QPushButton *m_bin = nullptr;
    quint64 m_ticket = 0;
    Id m_wanted;
    QTimer m_readLater;         ///< runs while the page beside the list is behind a search
    bool m_fieldWanted = false; ///< once the first page, still on its way to the file, is here
    bool m_oneColumn = false;
    bool m_readingShown = false;
    Width m_width = Width::Wide;
};

} // namespace afterword
