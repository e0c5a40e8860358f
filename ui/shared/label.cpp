// SPDX-License-Identifier: GPL-3.0-or-later
// Labels with the exact line height of the type scale, which QLabel cannot do.
#include "ui/shared/controls.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <limits>
#include <utility>
#include <vector>

namespace afterword {

namespace {

constexpr std::size_t labelWidths = 6; ///< whose sizes a label keeps

/// Plain text is laid out here; rich or selectable text is left to QLabel.
class ScaleLabel final : public QLabel
{
public:
    ScaleLabel(const Theme &theme, Type type, Tone tone, const QString &text, QWidget *parent)
        : QLabel(parent)
        , m_theme(theme)
        , m_type(type)
        , m_tone(tone)
    {
        setTextFormat(Qt::PlainText);
        setText(text);
        restyle();
        connect(&theme, &Theme::changed, this, [this] {
            m_changed = !testAttribute(Qt::WA_WState_Polished);
            restyle();
        });
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        if (!isOurs()) {
            return QLabel::sizeHint();
        }
        const int natural = qCeil(used(std::numeric_limits<int>::max()).width());
        const int width = wordWrap() ? qMin(natural, m_theme.px(480)) : natural;
        const QMargins around = margins();
        return {width + around.left() + around.right(), heightForWidth(width + extra())};
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        if (!isOurs()) {
            return QLabel::minimumSizeHint();
        }
        if (!wordWrap()) {
            return sizeHint();
        }
        const int least = qMin(sizeHint().width(), m_theme.px(80));
        return {least, line() + margins().top() + margins().bottom()};
    }

    [[nodiscard]] int heightForWidth(int width) const override
    {
        if (!isOurs()) {
            return QLabel::heightForWidth(width);
        }
        const int inside = wordWrap() ? qMax(1, width - extra()) : std::numeric_limits<int>::max();
        return qCeil(used(inside).height()) + margins().top() + margins().bottom();
    }

protected:
    /// The first polish brings back the font from before a change that came while it was hidden.
    bool event(QEvent *event) override
    {
        const bool done = QLabel::event(event);
        if (event->type() == QEvent::Polish && std::exchange(m_changed, false)) {
            restyle();
        }
        return done;
    }

    void paintEvent(QPaintEvent *event) override
    {
        if (!isOurs()) {
            QLabel::paintEvent(event);
            return;
        }
        QPainter painter(this);
        const QPalette::ColorGroup group = isEnabled() ? QPalette::Active : QPalette::Disabled;
        painter.setPen(palette().color(group, QPalette::WindowText));
        const QRect inside = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
        const double high = used(inside.width()).height();
        double top = inside.top();
        if (alignment().testFlag(Qt::AlignBottom)) {
            top = inside.bottom() + 1 - high;
        } else if (!alignment().testFlag(Qt::AlignTop)) {
            top += qMax(0.0, (inside.height() - high) / 2);
        }
        painter.translate(inside.left(), top);
        layOut(inside.width(), &painter);
    }

private:
    void restyle()
    {
        setFont(m_theme.font(m_type));
        QPalette colors = palette();
        colors.setColor(QPalette::WindowText, m_theme.color(m_tone));
        colors.setColor(QPalette::Text, m_theme.color(m_tone));
        colors.setColor(QPalette::Disabled, QPalette::WindowText, m_theme.color(Tone::Disabled));
        setPalette(colors);
        updateGeometry();
        update();
    }

    [[nodiscard]] bool isOurs() const
    {
        const bool selectable =
            (textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard))
            != Qt::NoTextInteraction;
        const bool mnemonic = buddy() != nullptr && text().contains(u'&');
        return textFormat() == Qt::PlainText && !selectable && !mnemonic
               && pixmap(Qt::ReturnByValue).isNull();
    }

    /// Follows a font the owner has changed, never below the scale.
    [[nodiscard]] int line() const
    {
        return qMax(m_theme.lineHeight(m_type), qCeil(QFontMetricsF(font()).height()));
    }

    [[nodiscard]] QMargins margins() const
    {
        const QMargins around = contentsMargins();
        return around + QMargins(margin(), margin(), margin(), margin());
    }

    [[nodiscard]] int extra() const { return margins().left() + margins().right(); }

    /// A paragraph runs as its first strong letter does; figures alone run as the window does.
    [[nodiscard]] Qt::LayoutDirection reading(const QString &shown) const
    {
        if (std::any_of(shown.cbegin(), shown.cend(), [](QChar sign) { return sign.isLetter(); })) {
            return shown.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
        }
        return layoutDirection();
    }

    /// What decides the size in a width.
    struct Face
    {
        QString text;
        QFont font;
        int line = 0;
        bool wraps = false;
        bool operator==(const Face &) const = default;
    };

    /// Size used in `width`. A layout asks for the same few widths time and again, and shaping
    /// letters for each was half of what a room of settings took to appear.
    [[nodiscard]] QSizeF used(int width) const
    {
        Face face{text(), font(), line(), wordWrap()};
        if (face != m_face) {
            m_face = std::move(face);
            m_used.clear();
        }
        for (const auto &[known, size] : m_used) {
            if (known == width)
                return size;
        }
        if (m_used.size() == labelWidths)
            m_used.clear();
        return m_used.emplace_back(width, layOut(width, nullptr)).second;
    }

    /// Size used in `width`; draws when given a painter.
    QSizeF layOut(int width, QPainter *painter) const
    {
        QString shown = text();
        if (!wordWrap() && painter != nullptr) {
            shown = QFontMetricsF(font()).elidedText(shown, Qt::ElideRight, width + 1);
        }
        shown.replace(u'\n', QChar(QChar::LineSeparator));
        QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment())
                           | Qt::AlignAbsolute);
        option.setTextDirection(reading(shown));
        option.setWrapMode(wordWrap() ? QTextOption::WrapAtWordBoundaryOrAnywhere
                                      : QTextOption::ManualWrap);
        QTextLayout layout(shown, font());
        layout.setTextOption(option);
        QSizeF used(0, 0);
        layout.beginLayout();
        for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
            row.setLineWidth(width);
            row.setPosition(QPointF(0, used.height() + (line() - row.height()) / 2));
            used = QSizeF(qMax(used.width(), row.naturalTextWidth()), used.height() + line());
        }
        layout.endLayout();
        if (painter != nullptr) {
            layout.draw(painter, QPointF(0, 0));
        }
        return shown.isEmpty() ? QSizeF(0, line()) : used;
    }

    const Theme &m_theme;
    bool m_changed = false; ///< the theme, before the first polish
    Type m_type;
    Tone m_tone;
    mutable Face m_face;
    mutable std::vector<std::pair<int, QSizeF>> m_used; ///< by width, with m_face
};

} // namespace

QLabel *makeLabel(const Theme &theme, Type type, Tone tone, const QString &text, QWidget *parent)
{
    return new ScaleLabel(theme, type, tone, text, parent);
}

} // namespace afterword
