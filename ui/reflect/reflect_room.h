// SPDX-License-Identifier: GPL-3.0-or-later
// ReflectRoom: the first screen of Reflect, the path that is walked, its end, the clarity check and
// "then and now", one at a time. For the files of this room alone: outside it is one function
// (rooms.h). Thread: GUI.
#pragma once

#include "ui/reflect/hub_view.h"
#include "ui/reflect/path_view.h"
#include "ui/reflect/run_keeper.h"
#include "ui/rooms.h"

class QStackedWidget;

namespace afterword {

class ClarityView;
class EndView;
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
    void show(QWidget *view);
    void showHub();
    void lookForOpen();
    void begin(const QString &path);
    void resume(const Id &run);
    void walkRun(reflect::Run run, const PathRun &record);
    void keep();
    void leaveWalk();
    void finish();
    void finishRun(const reflect::Run &run);
    void showEnd(const reflect::Run &run, const reflect::Finish &done);
    void keepAsPage(const Id &run);
    void drop(const Id &run);
    void tellAbout(const QString &path);
    void showRepeats(const QString &path);
    void beginCheck();
    void keepCheck();
    [[nodiscard]] const OpenRun *open(const Id &run) const;

    House m_house;
    ReflectBook m_book;
    RunKeeper *m_keeper = nullptr;
    QStackedWidget *m_stack = nullptr;
    HubView *m_hub = nullptr;
    PathView *m_walk = nullptr;
    EndView *m_end = nullptr;
    ClarityView *m_check = nullptr;
    ThenNowView *m_repeats = nullptr;
    QList<OpenRun> m_open;
    QString m_path; ///< that the end, or "then and now", is about
    Id m_page;      ///< that the end is about
    quint64 m_ticket = 0;
};

} // namespace afterword
