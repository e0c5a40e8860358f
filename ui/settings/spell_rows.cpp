// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/spell_rows.h"

#include "app/session.h"
#include "ui/settings/own_words_box.h"
#include "ui/settings/rows.h"
#include "ui/shared/controls.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

/// One row for each dictionary, once it is known which there are.
class LanguageRows final : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(LanguageRows)

public:
    LanguageRows(const House &house, QWidget *parent)
        : QWidget(parent)
        , m_theme(house.theme)
        , m_settings(house.session.settings())
        , m_spelling(house.session.spelling())
        , m_column(new QVBoxLayout(this))
    {
        m_column->setContentsMargins(0, 0, 0, 0);
        m_column->setSpacing(0);
        connect(&m_spelling, &Spelling::found, this, &LanguageRows::rebuild);
        connect(&m_spelling, &Spelling::chosenChanged, this, &LanguageRows::follow);
        connect(&m_spelling.speller(), &spell::Speller::changed, this, &LanguageRows::follow);
        m_spelling.look();
        if (m_spelling.hasLooked())
            rebuild();
    }

private:
    struct Row
    {
        QString code;
        Switch *wanted;
        QLabel *trouble;
    };

    void rebuild()
    {
        for (const auto &[code, name] : byName())
            addLanguage(code, name);
        m_elsewhere = makeLabel(m_theme, Type::Small, Tone::Text2, {}, this);
        m_elsewhere->setObjectName(u"dictionariesElsewhere"_s);
        m_elsewhere->setWordWrap(true);
        m_column->addWidget(m_elsewhere);
        if (m_rows.isEmpty()) {
            auto *none =
                makeLabel(m_theme,
                          Type::Body,
                          Tone::Text2,
                          tr("Nothing is marked, for no word list was found here. Add one, such "
                             "as the package hunspell-en-us, and open this again."),
                          this);
            none->setObjectName(u"noDictionaries"_s);
            none->setWordWrap(true);
            none->setContentsMargins(0, 0, 0, 15);
            m_column->insertWidget(0, none);
        }
        follow();
    }

    [[nodiscard]] QList<std::pair<QString, QString>> byName() const
    {
        QList<std::pair<QString, QString>> all;
        for (const spell::DictionaryFile &file : m_spelling.installed())
            all.append({file.code, dictionaryName(file.code, m_spelling.installed())});
        const QCollator order;
        std::sort(all.begin(), all.end(), [&order](const auto &a, const auto &b) {
            return order(a.second, b.second);
        });
        return all;
    }

    void addLanguage(const QString &code, const QString &name)
    {
        auto *wanted = new Switch(m_theme, name, this);
        wanted->setObjectName(u"language_"_s + code);
        m_column->addWidget(makeHairline(m_theme, this));
        const MadeRow made =
            makeSettingRow(m_theme, name, tr("This one could not be read."), wanted, this);
        m_column->addWidget(made.row);
        m_rows.append({code, wanted, made.hint});
        connect(wanted, &QAbstractButton::toggled, this, [this, code](bool on) {
            if (m_spelling.chosen().contains(code) != on)
                m_spelling.choose(code, on);
        });
    }

    void follow()
    {
        if (m_elsewhere == nullptr)
            return;
        const bool on = m_settings.value(key::spelling).toBool();
        QStringList missing = m_spelling.chosen();
        const QStringList chosen = missing;
        const QStringList unusable = m_spelling.speller().unusable();
        for (const Row &row : std::as_const(m_rows)) {
            missing.removeAll(row.code);
            row.wanted->setChecked(chosen.contains(row.code));
            row.wanted->setEnabled(on);
            const bool broken = unusable.contains(row.code);
            row.trouble->setVisible(broken);
            row.wanted->setAccessibleDescription(broken ? row.trouble->text() : QString());
        }
        for (QString &code : missing)
            code = dictionaryName(code, {});
        m_elsewhere->setText(
            tr("Chosen, but not on this computer: %1").arg(missing.join(tr(", "))));
        m_elsewhere->setVisible(!missing.isEmpty());
    }

    const Theme &m_theme;
    Settings &m_settings;
    Spelling &m_spelling;
    QVBoxLayout *m_column;
    QList<Row> m_rows;
    QLabel *m_elsewhere = nullptr;
};

struct SpellText
{
    Q_DECLARE_TR_FUNCTIONS(WritingPage)
};

} // namespace

void addSpellRows(const House &house, SettingsPage *page)
{
    page->addGroup(SpellText::tr("Spelling"));
    page->addSwitch(SpellText::tr("Mark unknown words"),
                    SpellText::tr("A dotted line under words no dictionary below knows. A right "
                                  "click on one offers others. Off at first: no word is too badly "
                                  "spelled to keep."),
                    key::spelling);
    page->addRows(new LanguageRows(house, page));
    page->addGroup(SpellText::tr("My words"));
    page->addText(SpellText::tr("Words and names that are never marked. They stay inside this "
                                "journal."));
    auto *words = new OwnWordsBox(house, page);
    page->addWide(words);
    QObject::connect(words, &OwnWordsBox::undoNotice, page, &SettingsPage::undoNotice);
}

} // namespace afterword
