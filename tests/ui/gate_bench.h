// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the gate share: a home folder of their own, a session with the lowest key cost,
// the gate on screen, and a look at every word any widget holds. Thread and owner: the test.
#pragma once

#include "app/session.h"
#include "app/vault/recovery_code.h"
#include "ui/shared/ask.h"
#include "ui/theme.h"
#include "ui/unlock/gate_view.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMetaProperty>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <memory>

namespace afterword {

inline const QString &benchPassphrase()
{
    static const QString words = QStringLiteral("tangerine lantern oboe");
    return words;
}

/// Always the same code; the groups asked back follow from the same bytes.
inline vault::RandomSource benchRandom()
{
    return [](std::span<std::uint8_t> out) {
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = static_cast<std::uint8_t>(7 * i + 3);
    };
}

inline QString benchCode()
{
    const vault::SecureBytes code = vault::makeRecoveryCode(benchRandom());
    return QString::fromLatin1(code.view().data(), static_cast<qsizetype>(code.size()));
}

inline QString benchGroup(int index)
{
    return benchCode().mid(index * vault::recoveryGroupSize, vault::recoveryGroupSize);
}

/// A folder that is HOME while it lives, so that nothing is written elsewhere.
class GateBench final
{
public:
    GateBench()
        : m_oldHome(qgetenv("HOME"))
    {
        qputenv("HOME", QFile::encodeName(m_folder.path()));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(path(QStringLiteral("config"))));
        Session::Options options;
        options.settingsPath = path(QStringLiteral("afterword.ini"));
        options.anchorFolder = path(QStringLiteral("anchors"));
        options.backupRoot = path(QStringLiteral("backups"));
        options.dictionaries = {{path(QStringLiteral("dictionaries"))}, {QStringLiteral("en-US")}};
        options.cost = vault::KdfCost::make(1, 8).value();
        options.recoveryCost = vault::KdfCost::make(1, 8).value();
        m_session = std::make_unique<Session>(options);
        ask::setScript(&m_script);
        m_theme.setMode(Theme::Mode::Light);
        m_theme.apply();
    }

    ~GateBench()
    {
        m_gate.reset();
        m_session.reset();
        ask::setScript(nullptr);
        qputenv("HOME", m_oldHome);
    }

    GateBench(const GateBench &) = delete;
    GateBench &operator=(const GateBench &) = delete;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QString journal() const { return path(QStringLiteral("journal.afterword")); }

    /// A journal that opens with benchPassphrase(), and with benchCode() when asked for.
    void makeJournal(const QString &file, bool withCode = false)
    {
        vault::CreateOptions how;
        how.passphraseCost = vault::KdfCost::make(1, 8).value();
        const QByteArray words = benchPassphrase().toUtf8();
        auto made = vault::Vault::create(
            file.toStdString(),
            vault::SecureBytes({words.constData(), static_cast<std::size_t>(words.size())}),
            how);
        if (!made)
            qFatal("no vault: %d", static_cast<int>(made.error().code));
        if (withCode) {
            const auto symbols =
                vault::parseRecoveryCode(vault::makeRecoveryCode(benchRandom())).value();
            const auto slot = (*made)->sealSlot(
                vault::SlotType::Recovery, symbols, vault::KdfCost::make(1, 8).value());
            if (!slot || !(*made)->addSlot(*slot))
                qFatal("no recovery slot");
        }
    }

    /// The gate on screen and in focus.
    void show(const QSize &size = QSize(1280, 820))
    {
        m_gate = std::make_unique<GateView>(House{*m_session, m_theme}, benchRandom(), nullptr);
        m_passed = std::make_unique<QSignalSpy>(m_gate.get(), &Gate::passed);
        m_gate->resize(size);
        m_gate->show();
        m_gate->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_gate.get()));
        m_gate->enter();
    }

    /// A locked journal and its lock screen.
    void showLocked(bool withCode = false)
    {
        makeJournal(journal(), withCode);
        m_session->choose(journal());
        show();
    }

    template <typename T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        T *found = m_gate->findChild<T *>(QString::fromLatin1(name));
        if (found == nullptr)
            qFatal("no widget called %s", name);
        return found;
    }

    void click(const char *name) const
    {
        auto *button = find<QAbstractButton>(name);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    void type(const char *name, const QString &text) const
    {
        QTest::keyClicks(find<QWidget>(name), text);
    }

    /// Opened by code: the question for a new passphrase is put off.
    void putOffPassphrase()
    {
        QTRY_COMPARE(m_session->state(), Session::State::Open);
        click("passphraseLater");
    }

    enum class Other
    {
        Beside, ///< the first that lies around
        File,
        New
    };

    /// From the menu of other journals, which comes when the folders have been read.
    void pickOther(Other which)
    {
        click("otherJournal");
        QTRY_VERIFY(m_gate->findChild<QMenu *>(QStringLiteral("otherJournals")) != nullptr);
        auto *menu = find<QMenu>("otherJournals");
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, which == Other::Beside ? Qt::Key_Down : Qt::Key_Up);
        if (which == Other::File)
            QTest::keyClick(menu, Qt::Key_Up);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(m_gate->findChild<QMenu *>() == nullptr);
        m_gate->activateWindow(); // a window manager would; the offscreen platform has none
        QVERIFY(QTest::qWaitForWindowActive(m_gate.get()));
    }

    /// What a hint row says; empty when it says nothing or cannot be seen.
    [[nodiscard]] QString said(const char *name) const
    {
        const auto *row = find<QWidget>(name);
        return row->isVisible() ? row->findChild<QLabel *>()->text() : QString();
    }

    /// Each text that any widget of the program holds: properties of type text, of all widgets.
    [[nodiscard]] static QStringList everyText()
    {
        QStringList all;
        const QWidgetList widgets = QApplication::allWidgets();
        for (const QWidget *widget : widgets) {
            const QMetaObject *meta = widget->metaObject();
            for (int i = 0; i < meta->propertyCount(); ++i) {
                const QVariant value = meta->property(i).read(widget);
                if (value.typeId() == QMetaType::QString && !value.toString().isEmpty())
                    all.append(value.toString());
            }
        }
        return all;
    }

    [[nodiscard]] static bool isHeldAnywhere(const QString &secret)
    {
        const QStringList all = everyText();
        return std::any_of(all.begin(), all.end(), [&secret](const QString &text) {
            return text.contains(secret, Qt::CaseInsensitive);
        });
    }

    /// A picture for human eyes, where AFTERWORD_SHOTS says.
    static void shoot(QWidget *widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("AFTERWORD_SHOTS");
        if (!folder.isEmpty())
            widget->grab().save(QStringLiteral("%1/%2.png").arg(folder, name));
    }

    Session &session() { return *m_session; }

    GateView &gate() { return *m_gate; }

    Theme &theme() { return m_theme; }

    ask::Script &script() { return m_script; }

    [[nodiscard]] qsizetype passed() const { return m_passed->size(); }

private:
    QTemporaryDir m_folder;
    QByteArray m_oldHome;
    Theme m_theme;
    ask::Script m_script;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<GateView> m_gate;
    std::unique_ptr<QSignalSpy> m_passed;
};

} // namespace afterword
