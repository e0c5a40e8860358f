// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/talk_pane.h"

#include "app/base/language.h"
#include "app/session.h"
#include "app/settings_care.h"
#include "ui/shared/controls.h"
#include "ui/support/line_words.h"

#include <QComboBox>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr auto otherCountry = "other";

} // namespace

QString supportCountry(const Settings &settings, const care::Lines &lines)
{
    QString code = settings.value(key::country).toString();
    if (code.isEmpty())
        code = QLocale::territoryToCode(language::country());
    const QList<care::CountryName> all = lines.countries();
    const bool known = std::any_of(
        all.begin(), all.end(), [&](const care::CountryName &each) { return each.code == code; });
    return known ? code : QString::fromLatin1(otherCountry);
}

TalkPane::TalkPane(const House &house, care::Support words, QWidget *parent)
    : QWidget(parent)
    , m_house(house)
    , m_words(std::move(words))
    , m_lines(care::Lines::load().value_or(care::Lines()))
    , m_country(new QComboBox(this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"talk"_s);
    m_country->setObjectName(u"country"_s);
    m_country->setAccessibleName(tr("Country of these lines"));
    m_country->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QLabel *title = makeLabel(house.theme, Type::Card, Tone::Text, tr("Someone to talk to"), this);
    title->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(title, 1);
    head->addWidget(m_country);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(head);
    m_column->addSpacing(8);
    fillCountries();
    connect(m_country, &QComboBox::activated, this, [this](int index) {
        choose(m_country->itemData(index).toString());
    });
    connect(&house.session.settings(), &Settings::changed, this, [this](const QString &name) {
        if (name == QLatin1StringView(key::country)) {
            m_country->setCurrentIndex(
                m_country->findData(supportCountry(m_house.session.settings(), m_lines)));
            rebuild();
        }
    });
    rebuild();
}

void TalkPane::fillCountries()
{
    QList<care::CountryName> all = m_lines.countries();
    std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    for (const care::CountryName &each : std::as_const(all))
        m_country->addItem(each.name, each.code);
    m_country->addItem(tr("Another country"), QString::fromLatin1(otherCountry));
    m_country->setCurrentIndex(
        m_country->findData(supportCountry(m_house.session.settings(), m_lines)));
}

void TalkPane::choose(const QString &code)
{
    m_house.session.settings().set(key::country, code);
}

QString TalkPane::standing() const
{
    return standingOfAll(m_lines.isCheckedByAPerson());
}

QString TalkPane::paperStanding() const
{
    return standingOnPaper(m_lines.isCheckedByAPerson());
}

void TalkPane::rebuild()
{
    const QDate today = m_house.session.clock()().date();
    m_shelf = m_lines.shelfFor(supportCountry(m_house.session.settings(), m_lines), today);
    if (m_list != nullptr) {
        m_list->hide();
        m_list->deleteLater();
    }
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (m_shelf.country.isEmpty()) {
        addNote(column, u"no-country"_s, m_list);
        addDirectories(column, m_list);
    } else {
        if (m_shelf.directoriesFirst) {
            addNote(column, u"out-of-date"_s, m_list);
            addDirectories(column, m_list);
        }
        addLines(column, care::LineFor::Feelings, m_list);
        addEmergency(column, m_list);
        addLines(column, care::LineFor::Abuse, m_list);
        if (m_shelf.noneForAll)
            addNote(column, u"none-for-all"_s, m_list);
        const bool quiet = std::any_of(m_shelf.lines.begin(),
                                       m_shelf.lines.end(),
                                       [](const care::Line &line) { return line.notOnBill; });
        if (quiet)
            addNote(column, u"phone-bill"_s, m_list);
        if (!m_shelf.directoriesFirst)
            addDirectories(column, m_list);
        addText(column, standing(), m_list);
    }
    m_column->addWidget(m_list);
    m_list->show();
    Q_EMIT countryChanged();
}

void TalkPane::addRow(QVBoxLayout *column, const NumberRow::What &what, QWidget *parent) const
{
    if (column->count() > 0)
        column->addWidget(makeHairline(m_house.theme, parent));
    column->addWidget(new NumberRow(m_house.theme, what, parent));
}

void TalkPane::addLines(QVBoxLayout *column, care::LineFor purpose, QWidget *parent) const
{
    for (const care::Line &line : m_shelf.lines) {
        if (line.purpose == purpose)
            addRow(column, lineInWords(line), parent);
    }
}

void TalkPane::addEmergency(QVBoxLayout *column, QWidget *parent) const
{
    if (!m_shelf.emergency.isEmpty())
        addRow(column, emergencyInWords(m_shelf.emergency), parent);
}

void TalkPane::addDirectories(QVBoxLayout *column, QWidget *parent) const
{
    for (const care::Directory &each : m_shelf.directories)
        addRow(column, directoryInWords(each), parent);
}

void TalkPane::addNote(QVBoxLayout *column, const QString &id, QWidget *parent) const
{
    const care::CareText *note = m_words.note(id);
    if (note == nullptr)
        return;
    for (const QString &paragraph : note->paragraphs)
        addText(column, care::withNumber(paragraph, firstNumber(m_shelf)), parent);
}

void TalkPane::addText(QVBoxLayout *column, const QString &text, QWidget *parent) const
{
    QLabel *label = makeLabel(m_house.theme, Type::Small, Tone::Text2, text, parent);
    label->setWordWrap(true);
    column->addSpacing(6);
    column->addWidget(label);
    column->addSpacing(6);
}

QWidget *TalkPane::makeRows(care::LineFor purpose, QWidget *parent) const
{
    auto *rows = new QWidget(parent);
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addEmergency(column, rows);
    addLines(column, purpose, rows);
    if (m_shelf.country.isEmpty())
        addDirectories(column, rows);
    return rows;
}

} // namespace afterword
