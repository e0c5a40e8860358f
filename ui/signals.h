// SPDX-License-Identifier: GPL-3.0-or-later
// Signals: SIGTERM, SIGHUP and SIGINT become one Qt signal, so that the end of a desktop session
// saves first. One object in main(). Thread: GUI.
#pragma once

#include <QObject>

class QSocketNotifier;

namespace afterword {

class Signals final : public QObject
{
    Q_OBJECT

public:
    explicit Signals(QObject *parent = nullptr);
    ~Signals() override;

Q_SIGNALS:
    /// The system asked the program to end.
    void asked();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace afterword
