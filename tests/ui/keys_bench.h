// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the key panels share: an open journal in the Settings room, the panel that is
// up, and a look from outside at what opens the file. Thread and owner: the test.
#pragma once

#include "gate_bench.h"
#include "ui/rooms.h"
#include "ui/settings/key_panel.h"
#include "ui/shared/secret_field.h"
#include "ui/shared/secret_new.h"

#include <QRegularExpression>

namespace afterword {

inline const QString &benchNext()
{
    static const QString words = QStringLiteral("gravel piano seven herons");
    return words;
}

class KeysBench final
{
public:
    explicit KeysBench(bool withCode = true, const QSize &size = QSize(1092, 820))
    {
        bench.makeJournal(bench.journal(), withCode);
        open(vault::SlotType::Passphrase, benchPassphrase());
        showRoom(size);
    }

    explicit KeysBench(vault::SlotType type, const QString &secret)
    {
        bench.makeJournal(bench.journal(), true);
        open(type, secret);
        showRoom(QSize(1092, 820));
    }

    void open(vault::SlotType type, const QString &secret)
    {
        bench.session().choose(bench.journal());
        const QByteArray bytes = secret.toUtf8();
        bench.session().unlock(
            type, vault::SecureBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
        QTRY_COMPARE(bench.session().state(), Session::State::Open);
    }

    void showRoom(const QSize &size)
    {
        room.reset(makeSettingsRoom(House{bench.session(), bench.theme()}, nullptr));
        room->resize(size);
        room->show();
        room->visit({});
        if (!QTest::qWaitForWindowActive(room.get()))
            qFatal("the room is not shown");
        QObject::connect(room.get(), &Room::notice, room.get(), [this](const QString &text) {
            notices.append(text);
        });
    }

    template <typename T = QWidget>
    T *find(const char *name)
    {
        T *found = nullptr;
        for (T *each : room->findChildren<T *>(QString::fromLatin1(name))) {
            if (found == nullptr || each->isVisible()) // a step that is on its way out stays hidden
                found = each;
        }
        if (found == nullptr)
            qFatal("no widget called %s", name);
        return found;
    }

    [[nodiscard]] KeyPanel *panel() const
    {
        for (KeyPanel *each : room->findChildren<KeyPanel *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    void click(const char *name) { QTest::mouseClick(find(name), Qt::LeftButton); }

    void type(const char *name, const QString &text)
    {
        find(name)->setFocus();
        QTest::keyClicks(find(name), text);
    }

    void typeNew(const QString &text)
    {
        type("firstPassphrase", text);
        type("secondPassphrase", text);
    }

    [[nodiscard]] QString said(const char *name)
    {
        QWidget *row = find(name);
        return row->isVisible() ? row->findChild<QLabel *>()->text() : QString();
    }

    [[nodiscard]] QString textOf(const char *name) { return find<QLabel>(name)->text(); }

    /// Reads the shown code the way a person does: by typing it back. The groups come from the
    /// form's own memory because no widget holds them as text.
    [[nodiscard]] static QString group(const vault::SecureBytes &code, int index)
    {
        const std::string_view all = code.view();
        return QString::fromLatin1(all.data(), static_cast<qsizetype>(all.size()))
            .mid(index * vault::recoveryGroupSize, vault::recoveryGroupSize);
    }

    /// Whether the locked file opens so.
    [[nodiscard]] bool opens(vault::SlotType type, const QString &secret)
    {
        if (bench.session().state() == Session::State::Open) {
            bench.session().lock();
            if (!QTest::qWaitFor(
                    [this]() { return bench.session().state() == Session::State::Locked; }))
                qFatal("it does not lock");
        }
        return opensFile(bench.journal(), type, secret);
    }

    [[nodiscard]] static bool
    opensFile(const QString &path, vault::SlotType type, const QString &secret)
    {
        auto file = vault::Vault::open(path.toStdString());
        if (!file)
            qFatal("the file does not open at all");
        const QByteArray bytes = secret.toUtf8();
        const vault::SecureBytes typed({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        const auto plain = type == vault::SlotType::Passphrase ? vault::normalisePassphrase(typed)
                                                               : vault::parseRecoveryCode(typed);
        if (!plain)
            return false;
        auto key = vault::recoverMasterKey((*file)->slots(), type, *plain);
        return key && (*file)->unlock(std::move(*key)).has_value();
    }

    GateBench bench;
    std::unique_ptr<Room> room;
    QStringList notices;
};

} // namespace afterword
