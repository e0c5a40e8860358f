// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_options.h"

#include "app/settings.h"
#include "app/settings_care.h"
#include "app/settings_timeline.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

struct OptionsText
{
    Q_DECLARE_TR_FUNCTIONS(TimelineOptions)
};

struct OptionsChoice
{
    const char *value;
    QString text;
};

/// One of several; what is chosen now is ticked.
void optionsOneOf(QMenu &menu,
                  Settings &settings,
                  const char *key,
                  const QList<OptionsChoice> &choices,
                  const std::function<void()> &changed)
{
    auto *group = new QActionGroup(&menu);
    const QString now = settings.value(key).toString();
    for (const OptionsChoice &choice : choices) {
        const QString value = QString::fromLatin1(choice.value);
        QAction *action = menu.addAction(choice.text);
        action->setObjectName(value);
        action->setCheckable(true);
        action->setChecked(value == now);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [&settings, key, value, changed] {
            settings.set(key, value);
            changed();
        });
    }
    menu.addSeparator();
}

void optionsShown(QMenu &menu,
                  Settings &settings,
                  const OptionsChoice &choice,
                  const std::function<void()> &changed)
{
    const QString value = QString::fromLatin1(choice.value);
    QAction *action = menu.addAction(choice.text);
    action->setObjectName(value);
    action->setCheckable(true);
    action->setChecked(!settings.value(key::timelineHidden).toStringList().contains(value));
    QObject::connect(action, &QAction::triggered, &menu, [&settings, value, changed](bool shown) {
        QStringList hidden = settings.value(key::timelineHidden).toStringList();
        hidden.removeAll(value);
        if (!shown)
            hidden.append(value);
        settings.set(key::timelineHidden, hidden);
        changed();
    });
}

} // namespace

TimelineOptions timelineOptions(const Settings &settings)
{
    TimelineOptions options;
    if (settings.value(key::timelineAxis).toString() == "energy"_L1)
        options.axis = timeline::Axis::Energy;
    const QString frame = settings.value(key::timelineFrame).toString();
    if (frame == "now"_L1)
        options.frame = Frame::Now;
    else if (frame == "day"_L1)
        options.frame = Frame::Day;
    options.hidden = settings.value(key::timelineHidden).toStringList();
    options.noCharts = settings.value(key::timelineNoCharts).toBool();
    return options;
}

std::vector<timeline::Dot> shownDots(const std::vector<timeline::Dot> &all,
                                     const TimelineOptions &options)
{
    if (!options.frame)
        return all;
    std::vector<timeline::Dot> shown;
    std::copy_if(all.begin(), all.end(), std::back_inserter(shown), [&options](const auto &dot) {
        return dot.frame == *options.frame;
    });
    return shown;
}

void fillOptions(QMenu &menu,
                 Settings &settings,
                 const std::vector<timeline::Dot> &all,
                 const std::function<void()> &changed)
{
    optionsOneOf(menu,
                 settings,
                 key::timelineAxis,
                 {{"pleasantness", OptionsText::tr("From unpleasant to pleasant")},
                  {"energy", OptionsText::tr("From low to high energy")}},
                 changed);
    const auto about = [&all](Frame frame) {
        return std::any_of(
            all.begin(), all.end(), [frame](const auto &dot) { return dot.frame == frame; });
    };
    const bool chosen = settings.value(key::timelineFrame).toString() != "both"_L1;
    if (chosen || (about(Frame::Now) && about(Frame::Day)))
        optionsOneOf(menu,
                     settings,
                     key::timelineFrame,
                     {{"both", OptionsText::tr("All check-ins")},
                      {"now", OptionsText::tr("Only those about the moment")},
                      {"day", OptionsText::tr("Only those about the whole day")}},
                     changed);
    optionsShown(menu, settings, {"mark", OptionsText::tr("Show life marks")}, changed);
    optionsShown(menu, settings, {"path", OptionsText::tr("Show paths")}, changed);
    optionsShown(menu, settings, {"letter", OptionsText::tr("Show letters")}, changed);
    if (settings.value(key::urges).toBool())
        optionsShown(menu, settings, {"urge", OptionsText::tr("Show urges")}, changed);
    menu.addSeparator();
    QAction *quiet = menu.addAction(OptionsText::tr("Words only, no charts"));
    quiet->setObjectName(u"noCharts"_s);
    quiet->setCheckable(true);
    quiet->setChecked(settings.value(key::timelineNoCharts).toBool());
    QObject::connect(quiet, &QAction::triggered, &menu, [&settings, changed](bool on) {
        settings.set(key::timelineNoCharts, on);
        changed();
    });
}

} // namespace afterword
