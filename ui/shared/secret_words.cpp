// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/secret_words.h"

#include "ui/shared/secret_text.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <utility>

namespace afterword {

SecretWords::SecretWords(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, [this]() {
        updateGeometry();
        update();
    });
}

void SecretWords::setWords(vault::SecureBytes words)
{
    m_words = std::move(words);
    updateGeometry();
    update();
}

void SecretWords::clear()
{
    setWords({});
}

double SecretWords::advance(std::size_t from) const
{
    secret::Grapheme grapheme;
    grapheme.read(m_words.view(), from);
    QString one = grapheme.view().toString();
    const double wide = QFontMetricsF(m_theme.font(Type::Row)).horizontalAdvance(one);
    one.fill(u'\0');
    return wide;
}

std::vector<SecretWords::Sign> SecretWords::place(int width) const
{
    const std::string_view all = m_words.view();
    std::vector<Sign> signs;
    double x = 0;
    int line = 0;
    std::size_t wordStart = 0; // index of the sign a word starts with
    for (std::size_t at = 0; at < all.size();) {
        const bool blank = all[at] == ' ';
        const double wide = advance(at);
        if (!blank && x + wide > width && wordStart > 0 && signs[wordStart - 1].line == line) {
            // The whole word goes to the next line.
            ++line;
            const double back = wordStart < signs.size() ? signs[wordStart].x : x;
            for (std::size_t i = wordStart; i < signs.size(); ++i) {
                signs[i].x -= back;
                signs[i].line = line;
            }
            x -= back;
        }
        signs.push_back({at, x, line});
        x += wide;
        if (blank)
            wordStart = signs.size();
        const std::size_t next = secret::nextGrapheme(all, at);
        at = next > at ? next : at + 1;
    }
    return signs;
}

int SecretWords::heightForWidth(int width) const
{
    const std::vector<Sign> signs = place(width);
    const int lines = signs.empty() ? 1 : signs.back().line + 1;
    return lines * m_theme.lineHeight(Type::Row);
}

QSize SecretWords::sizeHint() const
{
    const int wide = m_theme.px(320);
    return {wide, heightForWidth(wide)};
}

void SecretWords::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(Type::Row));
    painter.setPen(m_theme.color(Tone::Text));
    const QFontMetricsF metrics(painter.font());
    const int lineHeight = m_theme.lineHeight(Type::Row);
    const double base = (lineHeight + metrics.ascent() - metrics.descent()) / 2;
    secret::Grapheme grapheme;
    for (const Sign &sign : place(width())) {
        grapheme.read(m_words.view(), sign.from);
        QString one = grapheme.view().toString();
        painter.drawText(QPointF(sign.x, sign.line * lineHeight + base), one);
        one.fill(u'\0');
    }
}

} // namespace afterword
