// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strace_log.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace afterword::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int tracePatienceMs = 60'000;
constexpr qsizetype keptFromBefore = 256; ///< a word may be written in two goes

int nibble(char c)
{
    return c <= '9' ? c - '0' : c - 'a' + 10;
}

/// With -xx every string is written as \xNN and nothing else, names in <…> as well. Quoted ones
/// are data; the parts of one vector are put together.
QByteArray quotedBytes(const QByteArray &line)
{
    QByteArray all;
    qsizetype at = line.indexOf('"');
    while (at >= 0) {
        qsizetype end = at + 1;
        while (end + 3 < line.size() && line[end] == '\\' && line[end + 1] == 'x') {
            all += static_cast<char>(nibble(line[end + 2]) * 16 + nibble(line[end + 3]));
            end += 4;
        }
        at = line.indexOf('"', end + 1);
    }
    return all;
}

QString readableName(const QByteArray &shown)
{
    QByteArray name;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (shown[i] == '\\' && i + 3 < shown.size() && shown[i + 1] == 'x') {
            name += static_cast<char>(nibble(shown[i + 2]) * 16 + nibble(shown[i + 3]));
            i += 3;
        } else {
            name += shown[i];
        }
    }
    return QString::fromUtf8(name);
}

} // namespace

void StraceLog::start(QProcess &process, const QString &program, const QStringList &arguments) const
{
    process.start(
        u"strace"_s,
        QStringList{u"-D"_s,
                    u"-f"_s,
                    u"-q"_s,
                    u"-yy"_s,
                    u"-s"_s,
                    u"1000000"_s,
                    u"-xx"_s,
                    u"--seccomp-bpf"_s,
                    u"-e"_s,
                    u"abbrev=!execve"_s,
                    u"-e"_s,
                    u"trace=openat,creat,mkdir,mkdirat,symlink,symlinkat,link,linkat,execve,"
                    "rename,renameat,renameat2,setxattr,memfd_create,socket,write,pwrite64,"
                    "writev,pwritev,pwritev2,sendto,sendmsg,sendmmsg"_s,
                    u"-o"_s,
                    m_path,
                    program}
            + arguments);
}

bool StraceLog::waitForEnd(qint64 pid) const
{
    const QRegularExpression exited(u"(^|\n)%1 +\\+\\+\\+ "_s.arg(pid)); // names are padded
    const auto ended = [&]() {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        file.seek(std::max<qint64>(0, file.size() - 4096));
        return QString::fromLatin1(file.readAll()).contains(exited);
    };
    return QTest::qWaitFor(ended, tracePatienceMs);
}

StraceLog::Told StraceLog::read(CanaryScan &scan) const
{
    Told told;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return told;
    static const QRegularExpression shape(u"^\\d+ +(\\w+)\\((?:\\d+<(.*?)>)?"_s);
    QHash<QByteArray, QByteArray> before;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const auto match = shape.match(QString::fromLatin1(line.left(4096)));
        if (!match.hasMatch())
            continue;
        ++told.calls;
        const QByteArray call = match.captured(1).toLatin1();
        const QByteArray where = match.captured(2).toLatin1();
        if (call == "socket") {
            const QByteArray family = line.mid(line.indexOf('(') + 1).split(',').value(0);
            if (!told.sockets.contains(QString::fromLatin1(family)))
                told.sockets << QString::fromLatin1(family);
            continue;
        }
        const QByteArray data = quotedBytes(line);
        told.bytes += data.size();
        QByteArray &kept = before[call == "execve" || where.isEmpty() ? QByteArray() : where];
        const QByteArray whole = where.isEmpty() ? data : kept + data;
        for (const QString &found : scan.find(whole)) {
            const QString leak =
                QString::fromLatin1(call) + u' ' + readableName(where) + u": "_s + found;
            if (!told.leaks.contains(leak))
                told.leaks << leak;
        }
        if (!where.isEmpty())
            kept = whole.right(keptFromBefore);
    }
    return told;
}

} // namespace afterword::test
