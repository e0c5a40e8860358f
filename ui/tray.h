// SPDX-License-Identifier: GPL-3.0-or-later
// Tray: a neutral sign among the desktop's own, where the person asked for it and the desktop has
// such a place, with Open, Hide now and Quit. While it is shown, closing the window locks and
// leaves the program here. Thread: GUI. Owner: main().
#pragma once

#include <QObject>

#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace afterword {

class MainWindow;
class Settings;
class Theme;

class Tray final : public QObject
{
    Q_OBJECT

public:
    Tray(Settings &settings, const Theme &theme, MainWindow &window, QObject *parent = nullptr);
    ~Tray() override;

    [[nodiscard]] bool isShown() const { return m_icon != nullptr; }

private:
    void follow();
    void makeIcon();

    Settings &m_settings;
    const Theme &m_theme;
    MainWindow &m_window;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace afterword
