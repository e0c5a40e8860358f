// SPDX-License-Identifier: GPL-3.0-or-later
// ReflectRoom: the first screen of Reflect, the path that is walked, its end, the clarity check and
// "then and now", one at a time. For the files of this room alone: outside it is one function
// (rooms.h). Thread: GUI.
#pragma once

#include "ui/reflect/open_runs.h"
#include "ui/reflect/path_view.h"
#include "ui/reflect/run_keeper.h"
#include "ui/rooms.h"

class QStackedWidget;

namespace afterword {

class ClarityView;
class EndView;
class OpenListView;
class ThenNowView;

class ReflectRoom final : public Room
{
    Q_OBJECT

public:
    ReflectRoom(const House &house, QWidget *parent);

    void visit(const Visit &visit) override;
    void seal() override;
    [[nodiscard]] QList<QWidget *> panes() const override;
    [[nodiscard]] bool wantsFocusMode() const override;
    bool act(const QString &name) override;

    [[nodiscard]] PathView *walk() const { return m_walk; }

private:
    void connectHub();
    void connectWalk();
    void makeOthers();
    void show(QWidget *view);
    void showHub();
    void backToHub();
    void begin(const QString &path);
    void resume(const Id &run);
    void walkRun(reflect::Run run, const PathRun &record);
    void keep();
    void leaveWalk();
    void finish();
    void goToLetters();
    void finishRun(const reflect::Run &run, const std::function<void()> &failed);
    void showEnd(const reflect::Run &run, const reflect::Finish &done);
    void openPage();
    void keepAsPage(const Id &run);
    void drop(const Id &run);
    void showOpenList();
    void makeOwn(const reflect::Path &path);
    void tellAbout(const QString &path);
    void showRepeats(const QString &path);
    void keepCaption(const Id &page, const QString &step, const QString &caption);
    void connectCheck();
    void beginCheck(const QMap<QString, int> &answers = {}, const PathRun &record = {});
    void doCheck();
    void keepHalfCheck();
    void keepCheck();
    void endCheck(const QMap<QString, int> &answers);

    House m_house;
    ReflectBook m_book;
    RunKeeper *m_keeper = nullptr;
    OpenRuns *m_open = nullptr;
    QStackedWidget *m_stack = nullptr;
    HubView *m_hub = nullptr;
    PathView *m_walk = nullptr;
    EndView *m_end = nullptr; ///< this and the next three: null until makeOthers()
    ClarityView *m_check = nullptr;
    ThenNowView *m_repeats = nullptr;
    OpenListView *m_list = nullptr;
    QString m_path;            ///< that the end, or "then and now", is about
    Id m_page;                 ///< that the end is about
    QPointer<QWidget> m_focus; ///< what had it when the room was left
    bool m_checkEnds = false;  ///< its page is on its way to the file
    bool m_left = false;       ///< for another room, since the last visit
};

} // namespace afterword
