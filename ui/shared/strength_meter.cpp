// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/accessible.h"
#include "ui/shared/mirror.h"
#include "ui/shared/panels.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int meterBars = 4;
constexpr double meterGap = 4;

QString meterInWords(int level)
{
    const std::array<QString, 5> words{StrengthMeter::tr("nothing typed yet"),
                                       StrengthMeter::tr("too short"),
                                       StrengthMeter::tr("fair"),
                                       StrengthMeter::tr("good"),
                                       StrengthMeter::tr("strong")};
    return words.at(static_cast<std::size_t>(level));
}

class MeterAccessible final : public QAccessibleWidget
{
public:
    explicit MeterAccessible(StrengthMeter *meter)
        : QAccessibleWidget(meter, QAccessible::ProgressBar)
    {}

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const auto *meter = qobject_cast<StrengthMeter *>(object());
        if (kind == QAccessible::Value && meter != nullptr) {
            return meterInWords(meter->level());
        }
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *meterAccessible(const QString &key, QObject *object)
{
    auto *meter =
        key == "afterword::StrengthMeter"_L1 ? qobject_cast<StrengthMeter *>(object) : nullptr;
    return meter != nullptr ? new MeterAccessible(meter) : nullptr;
}

} // namespace

StrengthMeter::StrengthMeter(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    QAccessible::installFactory(&meterAccessible);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Strength: %1").arg(meterInWords(0)));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize StrengthMeter::sizeHint() const
{
    return {240, 4};
}

void StrengthMeter::setLevel(int level)
{
    const int bounded = std::clamp(level, 0, meterBars);
    if (bounded != m_level) {
        m_level = bounded;
        announceName(this, tr("Strength: %1").arg(meterInWords(m_level)));
        update();
    }
}

void StrengthMeter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Mirror mirror(*this);
    const double width = (this->width() - (meterBars - 1) * meterGap) / meterBars;
    for (int bar = 0; bar < meterBars; ++bar) {
        const bool filled = bar < m_level;
        QRectF box = mirror.rect(QRectF(bar * (width + meterGap), 0, width, height()));
        painter.setPen(Qt::NoPen);
        if (m_theme.isContrast()) {
            // Full and empty bars differ in shape, too.
            painter.setPen(QPen(m_theme.color(Tone::Edge), 1));
            box.adjust(0.5, 0.5, -0.5, -0.5);
        }
        const Tone empty = m_theme.isContrast() ? Tone::Window : Tone::Hair;
        painter.setBrush(m_theme.color(filled ? Tone::Accent : empty));
        painter.drawRoundedRect(box, 2, 2);
    }
}

} // namespace afterword
