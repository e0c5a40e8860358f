// SPDX-License-Identifier: GPL-3.0-or-later
// TourWalk: takes the program's own tour through every room, page and panel, without its pictures
// and pauses, and hands each state to the test: what is added to the tour is looked over by all of
// them. Thread and owner: the test.
#pragma once

#include "ui/tour.h"

#include <QApplication>
#include <QDir>
#include <QSignalSpy>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace afterword::test {

class TourWalk final
{
public:
    using Look = std::function<void(const QString &state, MainWindow &window)>;

    StartOptions options;

    TourWalk() { options.size = QSize(900, 640); }

    /// The tour's code: 0 when each of its steps worked.
    [[nodiscard]] int go(const Look &look)
    {
        QDir().mkpath(m_folder.filePath(QStringLiteral("home")));
        qputenv("HOME", m_folder.filePath(QStringLiteral("home")).toUtf8());
        options.tourFolder = m_folder.path();
        Tour tour(options, m_folder.path());
        tour.hurry();
        QObject::connect(&tour, &Tour::shown, &tour, [&](const QString &state, MainWindow *window) {
            ++m_states;
            if (QApplication::activePopupWidget() == nullptr)
                QApplication::setActiveWindow(window);
            look(state, *window);
        });
        QSignalSpy ended(&tour, &Tour::finished);
        tour.start();
        if (ended.isEmpty() && !ended.wait(walkPatience))
            return -1;
        return ended.first().first().toInt();
    }

    [[nodiscard]] int states() const { return m_states; }

    /// The window and what stands over it as a window of its own.
    [[nodiscard]] static QList<QWidget *> tops(MainWindow &window)
    {
        QList<QWidget *> tops{&window};
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (each->isVisible() && each->windowType() == Qt::Popup)
                tops << each;
        }
        return tops;
    }

private:
    static constexpr int walkPatience = 400'000;

    QTemporaryDir m_folder;
    int m_states = 0;
};

} // namespace afterword::test
