// SPDX-License-Identifier: GPL-3.0-or-later
// PromptOfDay: which question the card asks. None comes again within 60 days of being shown, unless
// somebody asks for more than there are; own ones come before ours; what the taps of today hold
// back does not come; the words follow the person's situation. One question lasts the day: it does
// not change under the hand, and a lock brings back the same one. Thread: GUI. Owner: the Write
// room.
#pragma once

#include "app/reflect/deck.h"
#include "app/reflect/offers.h"
#include "ui/room.h"

#include <QObject>
#include <QPointer>

#include <optional>

namespace afterword {

class Journal;
class Settings;

class PromptOfDay final : public QObject
{
    Q_OBJECT

public:
    PromptOfDay(const House &house, QObject *parent);

    /// Looks at the day, the taps and the situation again. Called each time the room is shown.
    void refresh();
    void another();
    /// No question for the rest of the day.
    void skip();

    /// In the words of this situation; none when there is nothing to ask.
    [[nodiscard]] const std::optional<reflect::Prompt> &current() const { return m_current; }

    /// False when it was skipped today or nothing can be answered here.
    [[nodiscard]] bool isShown() const;

Q_SIGNALS:
    void changed();

private:
    void loadRules();
    void choose(const QSet<QString> &held);
    [[nodiscard]] QSet<QString> heldBack();
    [[nodiscard]] QHash<QString, QDate> shown() const;
    [[nodiscard]] QSet<QString> answeredToday() const;
    void show(const reflect::Prompt &prompt);
    void takeOwn();
    [[nodiscard]] std::optional<reflect::Prompt> next(const QHash<QString, QDate> &shown,
                                                      const QSet<QString> &held) const;

    [[nodiscard]] QDate today() const;
    [[nodiscard]] Settings &settings() const;

    House m_house;
    QPointer<Journal> m_journal;
    QList<reflect::Prompt> m_prompts; ///< ours
    QList<reflect::Path> m_paths;
    QList<reflect::Rule> m_rules;
    std::optional<reflect::Prompt> m_current;
    QDate m_day;
    int m_step = 0;
    bool m_early = false; ///< chosen before their own questions were read
};

} // namespace afterword
