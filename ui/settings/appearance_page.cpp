// SPDX-License-Identifier: GPL-3.0-or-later
// Settings, Appearance: the look of the program. It writes settings only; the program's owner hands
// them on to the theme.
#include "app/base/language.h"
#include "app/session.h"
#include "ui/settings/rows.h"
#include "ui/settings/theme_cards.h"
#include "ui/shared/controls.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QSlider>

namespace afterword {

namespace {

constexpr int smallestText = 15;
constexpr int largestText = 28;

struct AppearanceText
{
    Q_DECLARE_TR_FUNCTIONS(AppearancePage)
};

/// A letter in the reading typeface, as small or large as the end of the slider.
class SizeLetter final : public QWidget
{
public:
    SizeLetter(const Theme &theme, int pixels, QWidget *parent)
        : QWidget(parent)
        , m_theme(theme)
        , m_pixels(pixels)
    {
        setFixedSize(pixels, largestText);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QFont face = m_theme.font(Type::Reading);
        face.setPixelSize(m_pixels);
        painter.setFont(face);
        painter.setPen(m_theme.color(Tone::Text));
        painter.drawText(rect(), Qt::AlignCenter, AppearanceText::tr("A"));
    }

private:
    const Theme &m_theme;
    int m_pixels;
};

QWidget *makeTextSize(const House &house, QWidget *parent)
{
    Settings &settings = house.session.settings();
    auto *whole = new QWidget(parent);
    auto *across = new QHBoxLayout(whole);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(12);
    auto *slider = new QSlider(Qt::Horizontal, whole);
    slider->setObjectName(QString::fromLatin1(key::textSize));
    slider->setRange(smallestText, largestText);
    slider->setPageStep(2);
    slider->setFixedWidth(180);
    slider->setAccessibleName(AppearanceText::tr("Text size"));
    const auto follow = [&settings, slider, &theme = house.theme]() {
        const int pixels = settings.value(key::textSize).toInt();
        const QSignalBlocker quiet(slider);
        slider->setValue(pixels == 0 ? theme.defaultReadingSize() : pixels);
    };
    follow();
    QObject::connect(slider, &QSlider::valueChanged, slider, [&settings](int pixels) {
        settings.set(key::textSize, pixels);
    });
    QObject::connect(&settings, &Settings::changed, slider, [follow](const QString &changed) {
        if (changed == QLatin1StringView(key::textSize))
            follow();
    });
    across->addWidget(new SizeLetter(house.theme, smallestText, whole));
    across->addWidget(slider);
    across->addWidget(new SizeLetter(house.theme, largestText - 2, whole));
    whole->setFocusProxy(slider);
    return whole;
}

QWidget *makeThemeChoice(const House &house, QWidget *parent)
{
    Settings &settings = house.session.settings();
    auto *cards = new ThemeCards(house.theme, parent);
    const auto follow = [&settings, cards]() {
        cards->setChosen(settings.value(key::theme).toString());
    };
    follow();
    QObject::connect(cards, &ThemeCards::chosen, cards, [&settings](const QString &look) {
        settings.set(key::theme, look);
    });
    QObject::connect(&settings, &Settings::changed, cards, [follow](const QString &changed) {
        if (changed == QLatin1StringView(key::theme))
            follow();
    });
    return cards;
}

QComboBox *makeLanguageChoice(const House &house, QWidget *parent)
{
    Settings &settings = house.session.settings();
    auto *choice = new QComboBox(parent);
    choice->setObjectName(QString::fromLatin1(key::language));
    choice->addItem(AppearanceText::tr("As this computer"), QString());
    for (const language::Language &each : language::all())
        choice->addItem(QString::fromUtf8(each.ownName), QString::fromLatin1(each.code));
    const auto follow = [&settings, choice]() {
        choice->setCurrentIndex(choice->findData(settings.value(key::language)));
    };
    follow();
    QObject::connect(choice, &QComboBox::activated, choice, [&settings, choice](int index) {
        settings.set(key::language, choice->itemData(index));
    });
    QObject::connect(&settings, &Settings::changed, choice, [follow](const QString &changed) {
        if (changed == QLatin1StringView(key::language))
            follow();
    });
    return choice;
}

} // namespace

SettingsPage *makeAppearancePage(const House &house, QWidget *parent)
{
    auto *page = new SettingsPage(house, AppearanceText::tr("Appearance"), parent);
    page->addGroup(AppearanceText::tr("Theme"));
    page->addWide(makeThemeChoice(house, page));
    page->addGroup(AppearanceText::tr("Page"));
    page->addRow(AppearanceText::tr("Text size"),
                 AppearanceText::tr("For writing and reading."),
                 makeTextSize(house, page));
    page->addGroup(AppearanceText::tr("Mood marks"));
    page->addSwitch(AppearanceText::tr("Show a notch as well"),
                    AppearanceText::tr("A short line in each mark, higher for more pleasant."),
                    key::notch,
                    new NotchSample(house.theme, page));
    page->addGroup(AppearanceText::tr("Motion"));
    page->addSwitch(AppearanceText::tr("Reduce motion"),
                    AppearanceText::tr("Follows the system unless you turn it on here."),
                    key::reduceMotion);
    page->addGroup(AppearanceText::tr("Language"));
    page->addRow(AppearanceText::tr("Language of Afterword"),
                 AppearanceText::tr("It changes when the journal is locked. Your own words stay as "
                                    "they are."),
                 makeLanguageChoice(house, page));
    page->finish();
    return page;
}

} // namespace afterword
