// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/export_card.h"

#include "app/timeline/captions.h"
#include "ui/shared/controls.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <array>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int exportWidth = 460;
constexpr int exportButton = 40;

QLabel *exportText(const Theme &theme, Type type, Tone tone, const QString &text, QWidget *parent)
{
    QLabel *label = makeLabel(theme, type, tone, text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

ExportCard::ExportCard(const Theme &theme, QWidget *window, const timeline::Range &range)
    : CardPanel(theme, window, exportWidth)
    , m_theme(theme)
    , m_range(range)
{
    setObjectName(u"exportCard"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(0);
    const QString title = tr("Export the chart");
    column->addWidget(makeLabel(theme, Type::Section, Tone::Text, title, content));
    column->addSpacing(8);
    m_says = exportText(theme, Type::Body, Tone::Text2, {}, content);
    m_says->setObjectName(u"exportSays"_s);
    column->addWidget(m_says);
    column->addSpacing(18);
    addChoices(column, content);
    column->addSpacing(18);
    column->addWidget(exportText(theme,
                                 Type::Body,
                                 Tone::Text,
                                 tr("The file is outside the journal. Anyone who uses this "
                                    "computer can open it, and locking does not hide it."),
                                 content));
    column->addSpacing(24);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addStretch();
    auto *safe = makeButton(theme, Look::Default, tr("Keep it inside"), content, exportButton);
    safe->setObjectName(u"exportSafe"_s);
    auto *act = makeButton(theme, Look::Primary, tr("Choose a place…"), content, exportButton);
    act->setObjectName(u"exportAct"_s);
    row->addWidget(safe);
    row->addWidget(act);
    column->addLayout(row);
    connect(safe, &QPushButton::clicked, this, &CardPanel::dismiss);
    connect(this, &CardPanel::escaped, this, &CardPanel::dismiss);
    connect(act, &QPushButton::clicked, this, [this] {
        const Wish wanted = wish();
        dismiss();
        Q_EMIT chosen(wanted);
    });
    setContent(content, title);
    open();
    safe->setFocus(Qt::OtherFocusReason);
}

void ExportCard::addChoices(QVBoxLayout *column, QWidget *content)
{
    m_kind = new Segments(m_theme, {tr("PNG"), tr("SVG"), tr("PDF"), tr("Numbers (CSV)")}, content);
    m_kind->setObjectName(u"exportKind"_s);
    m_kind->setAccessibleName(tr("Kind of file"));
    column->addWidget(m_kind, 0, Qt::AlignLeading);
    column->addSpacing(12);
    m_drawn = new QWidget(content);
    auto *drawn = new QVBoxLayout(m_drawn);
    drawn->setContentsMargins(0, 0, 0, 0);
    drawn->setSpacing(12);
    m_look = new Segments(m_theme, {tr("Light"), tr("Dark"), tr("High contrast")}, m_drawn);
    m_look->setObjectName(u"exportLook"_s);
    m_look->setAccessibleName(tr("How it looks"));
    m_look->setCurrent(m_theme.isContrast() ? 2 : m_theme.isDark() ? 1 : 0);
    drawn->addWidget(m_look, 0, Qt::AlignLeading);
    auto *names = new QHBoxLayout;
    names->setSpacing(8);
    m_names = new Switch(m_theme, tr("Include event names"), m_drawn);
    m_names->setObjectName(u"exportNames"_s);
    m_names->setCheckable(true);
    names->addWidget(m_names);
    names->addWidget(exportText(m_theme,
                                Type::Body,
                                Tone::Text,
                                tr("Include event names, and what the small signs are"),
                                m_drawn),
                     1);
    drawn->addLayout(names);
    column->addWidget(m_drawn);
    connect(m_kind, &Segments::chosen, this, &ExportCard::refresh);
    refresh();
}

void ExportCard::refresh()
{
    const bool numbers = wish().kind == Kind::Csv;
    m_drawn->setEnabled(!numbers);
    m_says->setText((numbers ? tr("The check-ins of %1 to %2, with the words you chose for them. "
                                  "No page goes into it.")
                             : tr("The days in sight: %1 to %2. Nothing you wrote goes into it."))
                        .arg(timeline::dayInWords(m_range.first, true, QLocale()),
                             timeline::dayInWords(m_range.last, true, QLocale())));
}

ExportCard::Wish ExportCard::wish() const
{
    constexpr std::array looks{Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::Contrast};
    Wish wish;
    wish.kind = static_cast<Kind>(m_kind->current());
    wish.look = looks.at(static_cast<std::size_t>(m_look->current()));
    wish.names = m_names->isChecked();
    return wish;
}

QString ExportCard::ending(Kind kind)
{
    switch (kind) {
    case Kind::Png:
        return u"png"_s;
    case Kind::Svg:
        return u"svg"_s;
    case Kind::Pdf:
        return u"pdf"_s;
    case Kind::Csv:
        break;
    }
    return u"csv"_s;
}

} // namespace afterword
