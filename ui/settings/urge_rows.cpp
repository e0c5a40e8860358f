// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/urge_rows.h"

#include "app/session.h"
#include "app/settings_care.h"
#include "ui/settings/rows.h"
#include "ui/shared/controls.h"
#include "ui/shared/urge_words.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

struct UrgeRowsText
{
    Q_DECLARE_TR_FUNCTIONS(UrgeRows)
};

/// A chip for each kind; chosen means that it is marked.
QWidget *makeKinds(const House &house, QWidget *parent)
{
    Settings &settings = house.session.settings();
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeLabel(house.theme,
                                Type::Small,
                                Tone::Text2,
                                UrgeRowsText::tr("Marked on the timeline, without a number:"),
                                box));
    auto *chips = new QWidget(box);
    auto *flow = new FlowLayout(chips);
    const reflect::Situation situation = situationOf(settings);
    for (const QString &kind : urgeKinds(situation)) {
        auto *chip = new Chip(house.theme, urgeInWords(kind, situation), chips);
        chip->setObjectName(u"mark-"_s + kind);
        chip->setCheckable(true);
        chip->setChecked(!settings.value(key::urgeMarksOff).toStringList().contains(kind));
        QObject::connect(chip, &Chip::toggled, chip, [&settings, kind](bool on) {
            QStringList off = settings.value(key::urgeMarksOff).toStringList();
            off.removeAll(kind);
            if (!on)
                off << kind;
            settings.set(key::urgeMarksOff, off);
        });
        flow->addWidget(chip);
    }
    column->addWidget(chips);
    return box;
}

} // namespace

void addUrgeRows(const House &house, SettingsPage *page)
{
    Settings &settings = house.session.settings();
    page->addGroup(UrgeRowsText::tr("Urges and contact"));
    page->addSwitch(UrgeRowsText::tr("A page for urges, in Support"),
                    UrgeRowsText::tr("Note an urge to get in touch, or wait ten minutes with it. "
                                     "Nothing is counted."),
                    key::urges);
    QWidget *kinds = makeKinds(house, page);
    page->addWide(kinds);
    const auto follow = [&settings, kinds] {
        kinds->setVisible(settings.value(key::urges).toBool());
    };
    follow();
    QObject::connect(&settings, &Settings::changed, kinds, [follow](const QString &name) {
        if (name == QLatin1StringView(key::urges))
            follow();
    });
}

} // namespace afterword
