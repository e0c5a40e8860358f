// SPDX-License-Identifier: GPL-3.0-or-later
// Fit: whether the words of a window fit as it stands: no text of the program is cut short, no
// paragraph is lower than its lines, nothing reaches past the side of what scrolls up and down
// alone, and nothing that is laid out lies over its neighbour. Thread and owner: the test.
#pragma once

#include <QAbstractButton>
#include <QFontMetricsF>
#include <QLabel>
#include <QLayout>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStringList>

#include <algorithm>

namespace afterword::test {

class Fit final
{
public:
    QStringList complaints;
    int seen = 0; ///< texts

    /// Adds what does not fit now, each with `where` before it.
    void look(const QWidget &window, const QString &where)
    {
        for (const QWidget *each : window.findChildren<QWidget *>()) {
            if (!each->isVisible() || each->isWindow() || each->visibleRegion().isEmpty())
                continue;
            lookAtWords(*each, where);
            lookAtEdges(*each, where);
            lookAtNeighbours(*each, where);
        }
        lookAtNeighbours(window, where);
    }

private:
    static QString told(const QWidget &widget, const QString &text)
    {
        return QString::fromLatin1(widget.metaObject()->className()) + u' ' + widget.objectName()
               + QStringLiteral(" \"") + text.left(60).simplified() + u'"';
    }

    void complain(const QString &where, QLatin1StringView what, const QString &of)
    {
        complaints << where + QStringLiteral(": ") + what + QStringLiteral(", ") + of;
    }

    void lookAtWords(const QWidget &widget, const QString &where)
    {
        const auto *label = qobject_cast<const QLabel *>(&widget);
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        const QString text = label != nullptr    ? label->text()
                             : button != nullptr ? button->text()
                                                 : QString();
        if (text.isEmpty())
            return;
        ++seen;
        if (label != nullptr && label->wordWrap()) {
            if (label->heightForWidth(label->width()) > label->height() + 1)
                complain(where, QLatin1StringView("too low"), told(widget, text));
            return;
        }
        double needed = 0;
        for (const QString &line : text.split(u'\n'))
            needed = std::max(needed, QFontMetricsF(widget.font()).horizontalAdvance(line));
        const bool isCut = label != nullptr ? needed > label->contentsRect().width() + 1.5
                                            : widget.sizeHint().width() > widget.width() + 1
                                                  && needed > widget.width() - 8;
        if (isCut)
            complain(where, QLatin1StringView("cut"), told(widget, text));
    }

    /// What scrolls up and down alone shows its whole width.
    void lookAtEdges(const QWidget &widget, const QString &where)
    {
        for (const QWidget *up = widget.parentWidget(); up != nullptr; up = up->parentWidget()) {
            const auto *area = qobject_cast<const QScrollArea *>(up->parentWidget());
            if (area == nullptr || area->viewport() != up
                || area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
                continue;
            const int left = widget.mapTo(up, QPoint()).x();
            if (left < -1 || left + widget.width() > up->width() + 1)
                complain(
                    where, QLatin1StringView("past the side"), told(widget, widget.objectName()));
            return;
        }
    }

    void lookAtNeighbours(const QWidget &widget, const QString &where)
    {
        const QLayout *layout = widget.layout();
        if (layout == nullptr)
            return;
        QList<const QWidget *> laid;
        QList<const QLayout *> layouts{layout};
        while (!layouts.isEmpty()) {
            const QLayout *one = layouts.takeFirst();
            if (qobject_cast<const QStackedLayout *>(one) != nullptr)
                continue;
            for (int i = 0; i < one->count(); ++i) {
                if (const QWidget *each = one->itemAt(i)->widget();
                    each != nullptr && each->isVisible())
                    laid << each;
                if (const QLayout *inner = one->itemAt(i)->layout(); inner != nullptr)
                    layouts << inner;
            }
        }
        for (qsizetype i = 0; i < laid.size(); ++i) {
            for (qsizetype j = i + 1; j < laid.size(); ++j) {
                const QRect both = laid[i]->geometry().intersected(laid[j]->geometry());
                if (both.width() > 1 && both.height() > 1)
                    complain(where,
                             QLatin1StringView("over each other"),
                             told(*laid[i], {}) + QStringLiteral(" and ") + told(*laid[j], {}));
            }
        }
    }
};

} // namespace afterword::test
