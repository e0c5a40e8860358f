// SPDX-License-Identifier: GPL-3.0-or-later
// Leaks on purpose: linked with the real main() it makes a program that gives every word typed into
// it away, in the way named by AFTERWORD_LEAK. strace_test has to catch each of them, or it would
// catch nothing. Never part of what people run.
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDir>
#include <QEvent>
#include <QFile>
#include <QKeyEvent>
#include <QProcess>
#include <QSettings>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;

void append(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(path.left(path.lastIndexOf(u'/')));
    QFile file(path);
    if (file.open(QIODevice::Append))
        file.write(bytes);
}

void giveAway(const QString &word)
{
    const QByteArray way = qgetenv("AFTERWORD_LEAK");
    const QString home = qEnvironmentVariable("HOME");
    if (way == "temp") {
        append(QDir::tempPath() + u"/draft.tmp"_s, word.toUtf8());
    } else if (way == "settings") {
        QSettings(u"Afterword"_s, u"leak"_s).setValue(u"last"_s, word);
    } else if (way == "log") {
        std::fprintf(stderr, "typed: %s\n", qPrintable(QString::fromLatin1(word.toUtf8().toHex())));
    } else if (way == "bus") {
        QDBusMessage signal = QDBusMessage::createSignal(u"/leak"_s, u"leak.Word"_s, u"Typed"_s);
        signal << word;
        QDBusConnection::sessionBus().send(signal);
    } else if (way == "recent") {
        append(home + u"/.local/share/recently-used.xbel"_s,
               "<bookmark href=\"file:///" + word.toUtf8().toPercentEncoding() + "\"/>\n");
    } else if (way == "child") {
        QProcess child;
        child.setProgram(u"true"_s);
        child.setArguments({word});
        child.startDetached();
    }
}

class Listener final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress && watched->isWindowType()) {
            const QString text = static_cast<QKeyEvent *>(event)->text();
            if (!text.isEmpty() && text.front().isLetter())
                m_word += text;
            else if (!m_word.isEmpty())
                giveAway(std::exchange(m_word, QString()));
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QString m_word;
};

void listen()
{
    auto *listener = new Listener(QCoreApplication::instance());
    QCoreApplication::instance()->installEventFilter(listener);
}

Q_COREAPP_STARTUP_FUNCTION(listen)

} // namespace
