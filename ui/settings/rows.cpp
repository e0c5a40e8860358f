// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rows.h"

#include "app/session.h"
#include "ui/shared/controls.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace afterword {

namespace {

constexpr int contentWidth = 660;
constexpr int settingPadding = 15;

} // namespace

MadeRow makeSettingRow(
    const Theme &theme, const QString &name, const QString &hint, QWidget *control, QWidget *parent)
{
    auto *row = new QWidget(parent);
    QLabel *small = nullptr;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, settingPadding, 0, settingPadding);
    across->setSpacing(24);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    QLabel *label = makeLabel(theme, Type::Control, Tone::Text, name, row);
    label->setWordWrap(true);
    words->addWidget(label);
    if (!hint.isEmpty()) {
        small = makeLabel(theme, Type::Small, Tone::Text2, hint, row);
        small->setWordWrap(true);
        words->addWidget(small);
    }
    across->addLayout(words, 1);
    control->setParent(row);
    control->setAccessibleName(name);
    control->setAccessibleDescription(hint);
    label->setBuddy(control->focusProxy() != nullptr ? control->focusProxy() : control);
    across->addWidget(control, 0, Qt::AlignVCenter);
    return {row, small};
}

SettingsPage::SettingsPage(const House &house, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_column(new QVBoxLayout(this))
{
    setMaximumWidth(contentWidth);
    m_column->setContentsMargins(0, 0, 0, 40);
    m_column->setSpacing(0);
    m_column->addWidget(makeLabel(house.theme, Type::Section, Tone::Text, title, this));
}

void SettingsPage::addGroup(const QString &name)
{
    m_column->addSpacing(m_firstInGroup ? 28 : 24);
    m_column->addWidget(makeLabel(m_house.theme, Type::Label, Tone::Text, name, this));
    m_firstInGroup = true;
    m_group = name;
}

QString SettingsPage::Entry::words() const
{
    return hint == nullptr ? QString() : hint->text();
}

QLabel *SettingsPage::addRow(const QString &name, const QString &hint, QWidget *control)
{
    if (!m_firstInGroup)
        m_column->addWidget(makeHairline(m_house.theme, this));
    const MadeRow made = makeSettingRow(m_house.theme, name, hint, control, this);
    m_column->addWidget(made.row);
    m_firstInGroup = false;
    m_entries.append({m_group, name, made.hint, made.row, control});
    return made.hint;
}

void SettingsPage::addWide(QWidget *content)
{
    m_column->addSpacing(12);
    content->setParent(this);
    m_column->addWidget(content);
    m_firstInGroup = false;
}

void SettingsPage::addRows(QWidget *rows)
{
    rows->setParent(this);
    m_column->addWidget(rows);
    m_firstInGroup = false;
}

void SettingsPage::addText(const QString &text)
{
    m_column->addSpacing(10);
    QLabel *label = makeLabel(m_house.theme, Type::Body, Tone::Text2, text, this);
    label->setWordWrap(true);
    m_column->addWidget(label);
    m_firstInGroup = false;
    m_entries.append({m_group, QString(), label, label, nullptr});
}

Switch *
SettingsPage::addSwitch(const QString &name, const QString &hint, const char *key, QWidget *beside)
{
    Settings &settings = m_house.session.settings();
    auto *flip = new Switch(m_house.theme, name, this);
    flip->setObjectName(QString::fromLatin1(key));
    const auto follow = [&settings, flip, key]() {
        flip->setChecked(settings.value(key).toBool());
    };
    follow();
    connect(flip, &QAbstractButton::toggled, this, [&settings, key](bool on) {
        settings.set(key, on);
    });
    connect(&settings, &Settings::changed, flip, [follow, key](const QString &changed) {
        if (changed == QLatin1StringView(key))
            follow();
    });
    if (beside == nullptr) {
        addRow(name, hint, flip);
        return flip;
    }
    auto *both = new QWidget(this);
    auto *across = new QHBoxLayout(both);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(16);
    beside->setParent(both);
    across->addWidget(beside);
    across->addWidget(flip);
    both->setFocusProxy(flip);
    addRow(name, hint, both);
    flip->setAccessibleDescription(hint);
    return flip;
}

void SettingsPage::finish()
{
    m_column->addStretch();
}

} // namespace afterword
