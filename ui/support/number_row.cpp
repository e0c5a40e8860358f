// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/number_row.h"

#include "ui/shared/accessible.h"
#include "ui/shared/controls.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTimer>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int copiedStaysMs = 2000;
constexpr int numberPixels = 16;

QLabel *wrappedLabel(const Theme &theme, Type type, Tone tone, const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(theme, type, tone, text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

NumberRow::NumberRow(const Theme &theme, const What &what, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(what.name)
{
    setObjectName(u"numberRow"_s);
    setAccessibleName(what.name);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    // A name alone stands level with its number.
    const bool isOneLine = what.about.isEmpty() && what.small.isEmpty() && what.numbers.size() == 1;
    words->addStretch(isOneLine ? 1 : 0);
    words->addWidget(wrappedLabel(theme, Type::Label, Tone::Text, what.name, this));
    if (!what.about.isEmpty())
        words->addWidget(wrappedLabel(theme, Type::Small, Tone::Text2, what.about, this));
    if (!what.small.isEmpty())
        words->addWidget(wrappedLabel(theme, Type::Tiny, Tone::Text3, what.small, this));
    words->addStretch(1);
    auto *numbers = new QVBoxLayout;
    numbers->setSpacing(0);
    numbers->addStretch(isOneLine ? 1 : 0);
    for (const Number &number : what.numbers)
        numbers->addWidget(makeNumber(number), 0, Qt::AlignTrailing);
    numbers->addStretch(1);
    m_first = new QHBoxLayout(this);
    m_first->setContentsMargins(0, 12, 0, 12);
    m_first->setSpacing(8);
    m_first->addLayout(words, 1);
    m_first->addLayout(numbers);
}

void NumberRow::addControl(QWidget *control)
{
    m_first->addWidget(control, 0, Qt::AlignTop);
}

QWidget *NumberRow::makeNumber(const Number &number)
{
    auto *box = new QWidget(this);
    auto *shown = new QLabel(number.shown, box);
    shown->setObjectName(u"number"_s);
    shown->setTextFormat(Qt::PlainText);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    shown->setLayoutDirection(Qt::LeftToRight); // groups of digits keep their order
    shown->setAccessibleName(tr("%1: %2").arg(m_name, number.shown));
    const auto restyle = [this, shown] {
        QFont face = m_theme.font(Type::Control);
        face.setPixelSize(m_theme.px(numberPixels));
        shown->setFont(face);
    };
    restyle();
    connect(&m_theme, &Theme::changed, shown, restyle);
    const QString name = tr("Copy %1").arg(number.copied);
    auto *take = makeIconButton(m_theme, u"copy"_s, name, box);
    take->setObjectName(u"copyNumber"_s);
    take->setAccessibleDescription(m_name);
    connect(take, &QToolButton::clicked, this, [this, take, name, text = number.copied] {
        copy(text, take, name);
    });
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(shown);
    row->addWidget(take);
    return box;
}

void NumberRow::copy(const QString &text, QWidget *button, const QString &name)
{
    QGuiApplication::clipboard()->setText(text);
    auto *take = qobject_cast<QToolButton *>(button);
    take->setIcon(themeIcon(m_theme, u"check"_s, Tone::Accent));
    announceName(take, tr("Copied"));
    take->setToolTip(tr("Copied"));
    QTimer::singleShot(copiedStaysMs, take, [this, take, name] {
        take->setIcon(themeIcon(m_theme, u"copy"_s));
        take->setAccessibleName(name);
        take->setToolTip(name);
    });
}

} // namespace afterword
