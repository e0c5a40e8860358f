// SPDX-License-Identifier: GPL-3.0-or-later
// Autosave: says when it is time to save. 1.5 s after the last change, and 10 s after the first one
// that has not been saved, however fast someone types. Knows nothing of what is saved.
// Thread: GUI. Owner: what is written in.
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace afterword {

class Autosave final : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds idle{1'500};
        std::chrono::milliseconds longest{10'000};
    };

    explicit Autosave(QObject *parent);

    void setPace(Pace pace) { m_pace = pace; }

    void touch();  ///< something changed
    void forget(); ///< everything has been handed in

    [[nodiscard]] bool isWaiting() const { return m_longest.isActive(); }

Q_SIGNALS:
    void due();

private:
    void fire();

    Pace m_pace;
    QTimer m_idle;
    QTimer m_longest;
};

} // namespace afterword
