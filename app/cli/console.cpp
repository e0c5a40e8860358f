// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QUtf8StringView>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <termios.h>
#include <unistd.h>

namespace afterword::cli {

namespace {

constexpr std::size_t consoleLongestSecret = 4'096;
constexpr qsizetype consoleLongestText = 4'000'000;

// For the signal handler: what to put back before the program ends.
int consoleTerminal = -1;
termios consoleBefore;

extern "C" void consoleRestore(int number)
{
    if (consoleTerminal >= 0)
        tcsetattr(consoleTerminal, TCSAFLUSH, &consoleBefore);
    signal(number, SIG_DFL);
    raise(number);
}

/// Echo is off while it lives, and comes back however the program ends.
class EchoOff final
{
public:
    explicit EchoOff(int terminal)
    {
        if (tcgetattr(terminal, &consoleBefore) != 0)
            return;
        consoleTerminal = terminal;
        struct sigaction action = {};
        action.sa_handler = consoleRestore;
        sigemptyset(&action.sa_mask);
        for (std::size_t i = 0; i < 4; ++i)
            sigaction(numbers[i], &action, &m_before[i]);
        termios quiet = consoleBefore;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        quiet.c_lflag |= ICANON | ISIG;
        tcsetattr(terminal, TCSAFLUSH, &quiet);
    }

    ~EchoOff()
    {
        if (consoleTerminal < 0)
            return;
        tcsetattr(consoleTerminal, TCSAFLUSH, &consoleBefore);
        for (std::size_t i = 0; i < 4; ++i)
            sigaction(numbers[i], &m_before[i], nullptr);
        consoleTerminal = -1;
    }

    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

private:
    static constexpr int numbers[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    struct sigaction m_before[4] = {};
};

void consoleWrite(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

} // namespace

void printBytes(const QByteArray &utf8)
{
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stdout);
}

void print(const QString &text)
{
    printBytes(text.toUtf8());
}

void printText(const QString &text)
{
    if (isatty(STDOUT_FILENO) == 0) {
        print(text);
        return;
    }
    QString shown = text;
    for (QChar &c : shown) {
        const bool control = c < u' ' || (c >= u'\u007f' && c < u'\u00a0');
        if (control && c != u'\n' && c != u'\t')
            c = u'\ufffd';
    }
    print(shown);
}

void complain(const QString &line)
{
    const QByteArray utf8 = line.toUtf8() + '\n';
    std::fflush(stdout);
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stderr);
}

int finishOutput(int code)
{
    const bool flushed = std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
    if (!flushed && code == Exit::Done) {
        complain(Words::tr("The output could not be written. Look where it was sent to."));
        return Exit::Failed;
    }
    return code;
}

void printGroups(const vault::SecureBytes &secret, std::size_t groupSize)
{
    std::fflush(stdout);
    for (std::size_t at = 0; at < secret.size(); at += groupSize) {
        if (at > 0)
            consoleWrite(STDOUT_FILENO, "-");
        consoleWrite(STDOUT_FILENO, secret.view().substr(at, groupSize));
    }
    consoleWrite(STDOUT_FILENO, "\n");
}

Result<vault::SecureBytes> readSecretLine(int descriptor)
{
    vault::SecureBytes secret;
    for (;;) {
        char byte = 0;
        const ssize_t got = ::read(descriptor, &byte, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0 || secret.size() == consoleLongestSecret)
            return fail(Errc::Malformed, "secret cannot be read");
        if (got == 0 || byte == '\n')
            break;
        secret.append({&byte, 1});
    }
    if (!secret.isEmpty() && secret.view().back() == '\r')
        secret.truncate(secret.size() - 1);
    return secret;
}

Result<vault::SecureBytes> askSecret(const QString &question)
{
    const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0)
        return fail(Errc::NotFound, "no terminal");
    const QByteArray shown = question.toUtf8() + ": ";
    auto secret = [terminal, &shown] {
        const EchoOff quiet(terminal); // before the question: who sees it may type at once
        consoleWrite(terminal, shown.toStdString());
        return readSecretLine(terminal);
    }();
    consoleWrite(terminal, "\n");
    ::close(terminal);
    return secret;
}

Result<QString> readText()
{
    QByteArray bytes;
    char block[65'536];
    for (;;) {
        const ssize_t got = ::read(STDIN_FILENO, block, sizeof block);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return fail(Errc::Io, "standard input");
        if (got == 0)
            break;
        bytes.append(block, static_cast<qsizetype>(got));
        if (bytes.size() > consoleLongestText)
            return fail(Errc::Malformed, "text too long");
    }
    if (!QUtf8StringView(bytes.constData(), bytes.size()).isValidUtf8())
        return fail(Errc::Malformed, "text is not UTF-8");
    if (bytes.endsWith('\n')) // the end of the last line is the shell's, not the writer's
        bytes.chop(1);
    return QString::fromUtf8(bytes);
}

bool inputIsTerminal()
{
    return isatty(STDIN_FILENO) != 0;
}

bool errorsAreTerminal()
{
    return isatty(STDERR_FILENO) != 0;
}

int misuse(const QString &what)
{
    complain(what);
    complain(Words::tr("Try: afterword-cli --help"));
    return Exit::Usage;
}

} // namespace afterword::cli
