// SPDX-License-Identifier: GPL-3.0-or-later
// OpenRuns: the paths that were begun and may be gone on with, the latest first. Their answers lie
// sealed in the file until look() reads them. Thread: GUI. Owner: the Reflect room.
#pragma once

#include "ui/reflect/hub_view.h"

#include <QObject>

namespace afterword {

class Journal;

class OpenRuns final : public QObject
{
    Q_OBJECT

public:
    OpenRuns(Journal &journal, const ReflectBook &book, QObject *parent);

    /// Reads them anew; found() tells when all are there, until then those of before stand.
    void look();
    /// How a run is now, ahead of the file: it was just left.
    void hold(const PathRun &record, const reflect::Run &run);

    /// What is still being read is not wanted any more.
    void forget() { ++m_ticket; }

    [[nodiscard]] const QList<OpenRun> &all() const { return m_all; }

    [[nodiscard]] const OpenRun *find(const Id &run) const;

Q_SIGNALS:
    void found();

private:
    void take(const reflect::Path &path, const PathRun &record, const QString &body);
    void tell();

    Journal &m_journal;
    const ReflectBook &m_book;
    QList<OpenRun> m_all;
    QList<OpenRun> m_next; ///< being read
    int m_reading = 0;
    quint64 m_ticket = 0;
};

} // namespace afterword
