// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signals.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace afterword {

namespace {

// A signal handler may do little more than write to a descriptor made before.
std::array<int, 2> signalPipe{-1, -1};
constexpr std::array<int, 3> endingSignals{SIGTERM, SIGHUP, SIGINT};

extern "C" void onEndingSignal(int)
{
    const char byte = 1;
    // Nothing can be done in a handler when this fails; the pipe is never full of one byte.
    [[maybe_unused]] const ssize_t written = write(signalPipe[1], &byte, 1);
}

} // namespace

Signals::Signals(QObject *parent)
    : QObject(parent)
{
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, signalPipe.data()) != 0)
        return;
    m_notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this]() {
        std::array<char, 16> drained{};
        while (read(signalPipe[0], drained.data(), drained.size()) > 0) {
        }
        Q_EMIT asked();
    });
    for (const int number : endingSignals) {
        struct sigaction action = {};
        action.sa_handler = onEndingSignal;
        action.sa_flags = SA_RESTART;
        sigaction(number, &action, nullptr);
    }
}

Signals::~Signals()
{
    for (const int number : endingSignals) {
        struct sigaction action = {};
        action.sa_handler = SIG_DFL;
        sigaction(number, &action, nullptr);
    }
    for (int &end : signalPipe) {
        if (end >= 0)
            close(end);
        end = -1;
    }
}

} // namespace afterword
