// SPDX-License-Identifier: GPL-3.0-or-later
// TalkPane: lines to call or write to in a country that the person chooses; it starts from the
// system's locale and asks nobody. Every number stands under its country's name with the day it was
// seen. Thread: GUI; owned by its parent.
#pragma once

#include "app/care/lines.h"
#include "app/care/support.h"
#include "ui/room.h"
#include "ui/support/number_row.h"

class QComboBox;
class QVBoxLayout;

namespace afterword {

class Settings;

class TalkPane final : public QWidget
{
    Q_OBJECT

public:
    TalkPane(const House &house, care::Support words, QWidget *parent);

    /// What is shown now.
    [[nodiscard]] const care::Shelf &shelf() const { return m_shelf; }

    /// Lines of one kind, with the emergency number first: for a page about one thing.
    [[nodiscard]] QWidget *makeRows(care::LineFor purpose, QWidget *parent) const;

    [[nodiscard]] QString standing() const;
    [[nodiscard]] QString paperStanding() const; ///< the same, on a sheet of paper

Q_SIGNALS:
    void countryChanged();

private:
    void fillCountries();
    void choose(const QString &code);
    void rebuild();
    void addRow(QVBoxLayout *column, const NumberRow::What &what, QWidget *parent) const;
    void addLines(QVBoxLayout *column, care::LineFor purpose, QWidget *parent) const;
    void addEmergency(QVBoxLayout *column, QWidget *parent) const;
    void addDirectories(QVBoxLayout *column, QWidget *parent) const;
    void addNote(QVBoxLayout *column, const QString &id, QWidget *parent) const;
    void addText(QVBoxLayout *column, const QString &text, QWidget *parent) const;

    House m_house;
    care::Support m_words;
    care::Lines m_lines;
    care::Shelf m_shelf;
    QComboBox *m_country;
    QVBoxLayout *m_column;
    QWidget *m_list = nullptr;
};

/// The country that was chosen, or that of the locale; "other" when neither is in the list.
[[nodiscard]] QString supportCountry(const Settings &settings, const care::Lines &lines);

} // namespace afterword
