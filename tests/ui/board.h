// SPDX-License-Identifier: GPL-3.0-or-later
// Every shared control on one widget, in the states that can be shown side by side. Tests only.
#pragma once

#include "ui/shared/controls.h"
#include "ui/shared/mood.h"
#include "ui/shared/panels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QSlider>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace board {

using namespace afterword;
using namespace Qt::StringLiterals;

inline QList<reflect::Feeling> someFeelings()
{
    return {{u"angry"_s, u"angry"_s, u"hot and ready to push back"_s, -2, 2},
            {u"restless"_s, u"restless"_s, u"unable to settle"_s, -1, 1},
            {u"lonely"_s, u"lonely"_s, u"missing someone near"_s, -3, -1},
            {u"sad"_s, u"sad"_s, u"heavy and low"_s, -2, -1},
            {u"numb"_s, u"numb"_s, u"feeling little at all"_s, -1, -2},
            {u"calm"_s, u"calm"_s, u"quiet inside"_s, 2, -2},
            {u"tender"_s, u"tender"_s, u"soft and easily touched"_s, 2, -1},
            {u"relieved"_s, u"relieved"_s, u"lighter than before"_s, 2, -1},
            {u"curious"_s, u"curious"_s, u"wanting to know"_s, 1, 1},
            {u"hopeful"_s, u"hopeful"_s, u"able to see a way on"_s, 2, 1}};
}

inline QWidget *boardRow(QVBoxLayout *column, const QList<QWidget *> &widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    for (QWidget *widget : widgets) {
        layout->addWidget(widget);
    }
    layout->addStretch(1);
    column->addWidget(row);
    return row;
}

class Board final : public QWidget
{
public:
    explicit Board(const Theme &theme)
        : m_theme(theme)
    {
        auto *halves = new QHBoxLayout(this);
        halves->setContentsMargins(36, 24, 36, 24);
        halves->setSpacing(48);
        auto *left = new QVBoxLayout;
        auto *right = new QVBoxLayout;
        for (QVBoxLayout *half : {left, right}) {
            half->setSpacing(12);
            halves->addLayout(half, 1);
        }
        buttons(left);
        fields(left);
        chips(left);
        type(left);
        left->addStretch(1);
        moods(right);
        panels(right);
        right->addStretch(1);
    }

    Segments *segments = nullptr;
    QPushButton *focusable = nullptr;
    MoodPad *pad = nullptr;
    Notice *notice = nullptr;
    QList<QWidget *> hovered;

private:
    void title(QVBoxLayout *column, const QString &text)
    {
        column->addWidget(makeLabel(m_theme, Type::FormLabel, Tone::Text2, text, this));
    }

    void buttons(QVBoxLayout *column)
    {
        title(column, u"Rest, hover, pressed, disabled"_s);
        const QList<std::pair<Look, QString>> looks{{Look::Primary, u"Open"_s},
                                                    {Look::Default, u"Back"_s},
                                                    {Look::Quiet, u"Another"_s},
                                                    {Look::Link, u"Answer this"_s},
                                                    {Look::Clay, u"Let it go"_s}};
        for (const auto &[look, text] : looks) {
            auto *rest = makeButton(m_theme, look, text, this);
            auto *hover = makeButton(m_theme, look, text, this);
            hovered << hover;
            auto *pressed = makeButton(m_theme, look, text, this);
            pressed->setDown(true);
            auto *disabled = makeButton(m_theme, look, text, this);
            disabled->setEnabled(false);
            auto *small = makeButton(m_theme, look, text, this, 30);
            boardRow(column, {rest, hover, pressed, disabled, small});
            if (look == Look::Default) {
                focusable = rest;
            }
        }
        auto *withIcon = makeButton(m_theme, Look::Default, u"Print"_s, this);
        withIcon->setIcon(themeIcon(m_theme, u"printer"_s));
        auto *icon = makeIconButton(m_theme, u"more"_s, u"More"_s, this);
        auto *hover = makeIconButton(m_theme, u"focus"_s, u"Focus mode"_s, this);
        hover->setAttribute(Qt::WA_UnderMouse);
        auto *arrow = makeIconButton(m_theme, u"arrow-left"_s, u"Back"_s, this);
        auto *off = makeIconButton(m_theme, u"timeline"_s, u"Timeline"_s, this);
        off->setEnabled(false);
        boardRow(column, {withIcon, icon, hover, arrow, off});
    }

    void fields(QVBoxLayout *column)
    {
        title(column, u"Fields: rest, invalid, disabled, tool"_s);
        auto *rest = makeField(m_theme, u"Search"_s, this);
        rest->setPlaceholderText(u"Search"_s);
        auto *invalid = makeField(m_theme, u"Code"_s, this);
        invalid->setText(u"12-3"_s);
        setInvalid(invalid, true);
        auto *disabled = makeField(m_theme, u"Name"_s, this);
        disabled->setText(u"Afterword"_s);
        disabled->setEnabled(false);
        auto *tool = makeField(m_theme, u"Find"_s, this, 36);
        tool->setText(u"kitchen"_s);
        boardRow(column, {rest, invalid, disabled, tool});
        auto *combo = new QComboBox(this);
        combo->setAccessibleDescription(u"Lock after"_s);
        combo->addItems({u"5 minutes"_s, u"10 minutes"_s});
        auto *time = new QTimeEdit(QTime(21, 14), this);
        time->setAccessibleName(u"Time"_s);
        auto *slider = new QSlider(Qt::Horizontal, this);
        slider->setAccessibleName(u"Text size"_s);
        slider->setValue(40);
        slider->setMinimumWidth(160);
        boardRow(column, {combo, time, slider});
    }

    void chips(QVBoxLayout *column)
    {
        title(column, u"Chip, switch, check, radio, segment"_s);
        auto *calm = new Chip(m_theme, u"calm"_s, this);
        auto *hover = new Chip(m_theme, u"hover"_s, this);
        hover->setAttribute(Qt::WA_UnderMouse);
        auto *tender = new Chip(m_theme, u"tender"_s, this);
        tender->setChecked(true);
        auto *flat = new Chip(m_theme, u"the flat"_s, this);
        flat->setChecked(true);
        flat->setRemovable(true);
        auto *mood = new Chip(m_theme, u"Mood"_s, this);
        mood->setMenuArrow(true);
        auto *disabled = new Chip(m_theme, u"later"_s, this);
        disabled->setEnabled(false);
        boardRow(column, {calm, hover, tender, flat, mood, disabled});
        auto *off = new Switch(m_theme, u"Hide titles"_s, this);
        auto *on = new Switch(m_theme, u"Reduce motion"_s, this);
        on->setChecked(true);
        auto *dead = new Switch(m_theme, u"Later"_s, this);
        dead->setEnabled(false);
        auto *box = new QCheckBox(u"A check"_s, this);
        auto *ticked = new QCheckBox(u"Ticked"_s, this);
        ticked->setChecked(true);
        auto *radio = new QRadioButton(u"One"_s, this);
        auto *chosen = new QRadioButton(u"Two"_s, this);
        chosen->setChecked(true);
        boardRow(column, {off, on, dead, box, ticked, radio, chosen});
        segments = new Segments(m_theme, {u"Month"_s, u"Year"_s, u"All"_s}, this);
        segments->setCurrent(1);
        auto *small = new Segments(m_theme, {u"Now"_s, u"Day"_s}, this, 28);
        auto *tags = new TagRow(m_theme, this);
        tags->setTags({u"evenings"_s, u"the flat"_s});
        boardRow(column, {segments, small});
        column->addWidget(tags);
    }

    void type(QVBoxLayout *column)
    {
        title(column, u"Type"_s);
        const QList<std::pair<Type, QString>> rows{{Type::Page, u"Page"_s},
                                                   {Type::Section, u"Section"_s},
                                                   {Type::Card, u"Card"_s},
                                                   {Type::Prompt, u"Prompt"_s},
                                                   {Type::Row, u"Row"_s},
                                                   {Type::Reading, u"Reading"_s},
                                                   {Type::Label, u"Label"_s},
                                                   {Type::Body, u"Body"_s},
                                                   {Type::Small, u"Small"_s},
                                                   {Type::Tiny, u"Tiny"_s}};
        QList<QWidget *> labels;
        for (const auto &[type, text] : rows) {
            labels << makeLabel(m_theme, type, Tone::Text, text, this);
        }
        boardRow(column, labels);
        auto *wrapped =
            makeLabel(m_theme,
                      Type::Body,
                      Tone::Text2,
                      u"Pages gather here as you write them, newest first. There is no "
                      "pace to keep. A second sentence makes it wrap over several lines."_s,
                      this);
        wrapped->setWordWrap(true);
        column->addWidget(wrapped);
    }

    void moods(QVBoxLayout *column)
    {
        title(column, u"The pad, chosen, and words"_s);
        pad = new MoodPad(m_theme, this);
        auto *chosen = new MoodPad(m_theme, this);
        chosen->setChosen(MoodPad::Place{-1, 1});
        boardRow(column, {pad, chosen});
        auto *words = new WordChips(m_theme, someFeelings(), this);
        words->setChosen({u"tender"_s, u"lonely"_s});
        words->suggestFor(1, -1);
        column->addWidget(words);
        auto *meter = new StrengthMeter(m_theme, this);
        meter->setLevel(3);
        column->addWidget(meter);
        column->addWidget(makeHairline(m_theme, this));
    }

    void panels(QVBoxLayout *column)
    {
        auto *month = new MonthView(m_theme, this);
        month->setToday(QDate(2025, 10, 14));
        month->setSelected(QDate(2025, 10, 14));
        month->setSource([](QDate day) {
            MonthView::Day known;
            if (day.day() % 4 != 0) {
                known.pleasant = (day.day() * 5) % 7 - 3;
            }
            known.pages = day.day() == 8 ? 2 : day.day() % 3;
            return known;
        });
        auto *empty = new EmptyState(m_theme,
                                     u"Nothing here yet"_s,
                                     u"Pages gather here as you write them, newest first."_s,
                                     u"Write the first one"_s,
                                     this);
        auto *row = new QHBoxLayout;
        row->addWidget(month, 0, Qt::AlignTop);
        row->addWidget(empty, 1);
        column->addLayout(row);
        auto *foot = new QWidget(this);
        foot->setMinimumHeight(m_theme.px(100));
        column->addWidget(foot);
        notice = new Notice(m_theme, foot);
    }

    const Theme &m_theme;
};

} // namespace board
