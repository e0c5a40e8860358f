// SPDX-License-Identifier: GPL-3.0-or-later
// What a Session holds, for the files its functions are spread over. Private to app/session*.cpp.
// Thread: GUI; what runs on the queues gets shared pointers and copies, never this. Owner: Session.
#pragma once

#include "app/session.h"

#include <QTimer>

#include <utility>

namespace afterword {

struct Session::Private
{
    explicit Private(Options given)
        : options(std::move(given))
        , settings(options.settingsPath)
    {}

    Options options;
    Settings settings;
    State state = State::NoVault;
    QString path;
    SerialQueue queue{"database"};
    std::shared_ptr<Store> store;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<JournalFile> file; ///< ends before the journal
    std::unique_ptr<Upkeep> upkeep;    ///< likewise
    std::unique_ptr<search::Index> index;
    bool readOnly = false;
    quint64 ticket = 0;           ///< of the opening that counts; older answers are dropped
    SerialQueue keyQueue{"keys"}; ///< one derivation at a time: each takes much memory
    QTimer idle;
    Moment lastActivity;
};

} // namespace afterword
