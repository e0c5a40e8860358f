// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/controls.h"
#include "ui/shared/mood.h"

#include <QVBoxLayout>

namespace afterword {

WordChips::WordChips(const Theme &theme, QList<reflect::Feeling> all, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_all(std::move(all))
{
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    rebuild();
}

void WordChips::suggestFor(int pleasant, int energy)
{
    QStringList keys;
    const QList<reflect::Feeling> found = reflect::suggest(m_all, pleasant, energy);
    for (const reflect::Feeling &feeling : found) {
        keys << feeling.key;
    }
    if (keys != m_suggested) {
        m_suggested = keys;
        rebuild();
    }
}

void WordChips::setChosen(const QStringList &keys)
{
    m_chosen = keys.mid(0, m_most);
    for (const QString &key : std::as_const(m_chosen)) {
        if (!m_chips.contains(key)) {
            rebuild();
            return;
        }
    }
    tick();
}

QStringList WordChips::ofQuarter(bool pleasant, bool high) const
{
    QStringList keys;
    for (const reflect::Feeling &feeling : m_all) {
        if ((feeling.pleasant >= 0) == pleasant && (feeling.energy > 0) == high) {
            keys << feeling.key;
        }
    }
    return keys;
}

void WordChips::rebuild()
{
    // Not deleted at once: one of these may be telling us that it was pressed.
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_chips.clear();
    QStringList elsewhere;
    for (const QString &key : std::as_const(m_chosen)) {
        const bool known = std::any_of(m_all.cbegin(), m_all.cend(), [&key](const auto &feeling) {
            return feeling.key == key;
        });
        if (m_showAll ? !known : !m_suggested.contains(key)) {
            elsewhere << key;
        }
    }
    if (m_showAll) {
        addRow({}, elsewhere);
        addRow(tr("Unpleasant, more energy"), ofQuarter(false, true));
        addRow(tr("Unpleasant, less energy"), ofQuarter(false, false));
        addRow(tr("Pleasant, less energy"), ofQuarter(true, false));
        addRow(tr("Pleasant, more energy"), ofQuarter(true, true));
    } else {
        addRow({}, elsewhere + m_suggested);
    }
    addMore();
    tick();
}

void WordChips::addRow(const QString &title, const QStringList &keys)
{
    if (keys.isEmpty()) {
        return;
    }
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, title.isEmpty() ? 0 : 8);
    column->setSpacing(6);
    if (!title.isEmpty()) {
        column->addWidget(makeLabel(m_theme, Type::Tiny, Tone::Text3, title, box));
    }
    auto *rowWidget = new QWidget(box);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    rowWidget->setSizePolicy(policy);
    auto *flow = new FlowLayout(rowWidget, 8);
    column->addWidget(rowWidget);
    for (const QString &key : keys) {
        auto *chip = new Chip(m_theme, reflect::wordFor(m_all, key), rowWidget);
        for (const reflect::Feeling &feeling : std::as_const(m_all)) {
            if (feeling.key == key) {
                chip->setToolTip(feeling.gloss);
                chip->setAccessibleDescription(feeling.gloss);
            }
        }
        connect(chip, &Chip::clicked, this, [this, key](bool on) { toggle(key, on); });
        m_chips.insert(key, chip);
        flow->addWidget(chip);
    }
    m_column->addWidget(box);
    box->show();
}

void WordChips::addMore()
{
    const bool hadFocus = m_more != nullptr && m_more->hasFocus();
    m_more = makeButton(m_theme, Look::Link, m_showAll ? tr("Fewer") : tr("More…"), this, 28);
    m_more->setAccessibleName(m_showAll ? tr("Fewer words") : tr("More words"));
    m_column->addWidget(m_more, 0, Qt::AlignLeading);
    m_more->setVisible(!m_all.isEmpty());
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_showAll = !m_showAll;
        rebuild();
    });
    if (hadFocus) {
        m_more->setFocus(Qt::TabFocusReason);
    }
}

void WordChips::toggle(const QString &key, bool on)
{
    m_chosen.removeAll(key);
    if (on) {
        m_chosen << key;
        while (m_chosen.size() > m_most) {
            m_chosen.removeFirst();
        }
    }
    tick();
    Q_EMIT edited(m_chosen);
}

void WordChips::tick()
{
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it) {
        it.value()->setChecked(m_chosen.contains(it.key()));
    }
}

} // namespace afterword
