// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/own_people.h"

#include "app/session.h"
#include "app/settings_care.h"
#include "ui/shared/controls.h"
#include "ui/support/helper_panel.h"
#include "ui/support/number_row.h"

#include <QPointer>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

QList<Helper> helpersFrom(const QVariant &setting)
{
    QList<Helper> people;
    const QVariantList rows = setting.toList();
    for (const QVariant &row : rows) {
        const QVariantMap map = row.toMap();
        const Helper one{map.value(u"name"_s).toString(),
                         map.value(u"reach"_s).toString(),
                         map.value(u"note"_s).toString()};
        if (!one.name.isEmpty())
            people.append(one);
    }
    return people;
}

QVariant toSetting(const QList<Helper> &helpers)
{
    QVariantList rows;
    for (const Helper &one : helpers) {
        rows.append(
            QVariantMap{{u"name"_s, one.name}, {u"reach"_s, one.reach}, {u"note"_s, one.note}});
    }
    return rows;
}

OwnPeople::OwnPeople(const House &house, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_column(new QVBoxLayout(this))
    , m_add(makeButton(house.theme, Look::Quiet, tr("Add"), this, 30))
{
    setObjectName(u"ownPeople"_s);
    m_add->setObjectName(u"addHelper"_s);
    m_add->setIcon(themeIcon(house.theme, u"plus"_s));
    m_add->setAccessibleName(tr("Add one of your people"));
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(house.theme, Type::Card, Tone::Text, tr("Your people"), this), 1);
    head->addWidget(m_add);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(head);
    connect(m_add, &QPushButton::clicked, this, [this] { ask(-1); });
    m_add->setEnabled(!house.session.isReadOnly());
    connect(&house.session.settings(), &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(key::supportPeople))
            rebuild();
    });
    rebuild();
}

QList<Helper> OwnPeople::people() const
{
    return helpersFrom(m_house.session.settings().value(key::supportPeople));
}

void OwnPeople::keep(const QList<Helper> &people)
{
    m_house.session.settings().set(key::supportPeople, toSetting(people));
}

void OwnPeople::rebuild()
{
    if (m_list != nullptr) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const QList<Helper> all = people();
    if (all.isEmpty()) {
        QLabel *empty = makeLabel(m_house.theme,
                                  Type::Small,
                                  Tone::Text2,
                                  tr("Add one person you could ring at a bad hour."),
                                  m_list);
        empty->setWordWrap(true);
        column->addSpacing(8);
        column->addWidget(empty);
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i > 0)
            column->addWidget(makeHairline(m_house.theme, m_list));
        NumberRow::What what{all[i].name, all[i].note, {}, {}};
        if (!all[i].reach.isEmpty())
            what.numbers.append({all[i].reach, all[i].reach});
        auto *row = new NumberRow(m_house.theme, what, m_list);
        auto *change =
            makeIconButton(m_house.theme, u"write"_s, tr("Change %1").arg(all[i].name), row);
        change->setObjectName(u"changeHelper"_s);
        change->setEnabled(!m_house.session.isReadOnly());
        connect(change, &QToolButton::clicked, this, [this, index = static_cast<int>(i)] {
            ask(index);
        });
        row->addControl(change);
        column->addWidget(row);
    }
    m_column->addWidget(m_list);
    m_list->show();
}

void OwnPeople::ask(int index)
{
    const QList<Helper> all = people();
    const bool isNew = index < 0 || index >= all.size();
    auto *panel = new HelperPanel(m_house, window(), isNew ? Helper() : all.at(index), isNew);
    connect(panel, &HelperPanel::kept, this, [this, index, isNew](const Helper &helper) {
        QList<Helper> now = people();
        if (isNew)
            now.append(helper);
        else if (index < now.size())
            now[index] = helper;
        keep(now);
    });
    connect(panel, &HelperPanel::dropped, this, [this, index] { drop(index); });
    connect(panel, &CardPanel::dismissed, this, [this] {
        m_add->setFocus(Qt::OtherFocusReason); // the row that had it may be gone
    });
}

void OwnPeople::drop(int index)
{
    const QList<Helper> before = people();
    if (index < 0 || index >= before.size())
        return;
    QList<Helper> now = before;
    const QString name = now.takeAt(index).name;
    keep(now);
    Q_EMIT notice(tr("%1 is off the list.").arg(name), tr("Undo"), [self = QPointer(this), before] {
        if (self)
            self->keep(before);
    });
}

} // namespace afterword
