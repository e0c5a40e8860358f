// SPDX-License-Identifier: GPL-3.0-or-later
// Tour: opens the sample journal and walks through every room that exists, by real key and mouse
// events on the real widgets, without a display. Writes a picture after each step and prints one
// line for it: "ok" or what failed. The relaunch at lock is a seam here: the window and session are
// dropped and new, locked ones are made (rulings.md 8). Thread: GUI; owner: main().
#pragma once

#include "ui/main_window.h"
#include "ui/options.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace afterword {

class Tour final : public QObject
{
    Q_OBJECT

public:
    Tour(StartOptions options, QString folder, QObject *parent = nullptr);
    ~Tour() override;
    void start();

    /// For tests that look over every state: no waiting for fades, which are off, and no pictures.
    void hurry() { m_hurried = true; }

Q_SIGNALS:
    /// A step was taken that has a picture of this name, and all of it is on the screen.
    void shown(const QString &picture, afterword::MainWindow *window);
    /// 0 only if every step worked.
    void finished(int code);

private:
    struct Step
    {
        QString name;    ///< printed, and the picture's name when it has one
        QString picture; ///< empty: none
        std::function<void()> act;
        std::function<bool()> done; ///< asked until true, or the step has failed
    };

    void add(const QString &name,
             const QString &picture,
             std::function<void()> act,
             std::function<bool()> done = {});
    void addFirstRun();
    void addUnlocking();
    void addWriting();
    void addWriteTools();
    void addPages();
    void addVersions();
    void addCircles();
    void addFiles();
    void addSpelling();
    void addLeaving();
    void addReading();
    void addTimeline();
    void addChips();
    void addDays();
    void addLookback();
    void addBin();
    void addNames();
    void addSheets();
    void addLockedSupport();
    void addSupport();
    void addFirstQuestion();
    void addHelp();
    void addReflect();
    void addLetters();
    void addSettings();
    void addBringIn();
    void addTakeOutAndMerge();
    void addLocking();
    void openWindow(const QString &journal);
    void tick();
    void finishStep(bool worked);
    void putNoticeAway();
    void takePicture(const QString &name);
    /// Opens the menu of a button and takes this entry.
    void pickUnder(const QString &button, const QString &entry);
    /// The picture's name if this room is asked for.
    [[nodiscard]] QString shot(const QString &room, const QString &name) const;
    [[nodiscard]] bool wanted(const QString &room) const;

    StartOptions m_options;
    QString m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    bool m_acted = false;
    bool m_hurried = false;
    int m_settled = 0;
    bool m_failed = false;
    QString m_noticeRoom; ///< where a notice belongs that is in a picture
    QElapsedTimer m_since;
    QTimer m_timer;
};

} // namespace afterword
