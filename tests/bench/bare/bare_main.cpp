// SPDX-License-Identifier: GPL-3.0-or-later
// The least a program of Qt Widgets can be, one empty window: what `start` is held against.
#include <QApplication>
#include <QMainWindow>

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QMainWindow window;
    window.resize(1'120, 760);
    window.show();
    return QApplication::exec();
}
