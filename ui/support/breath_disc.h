// SPDX-License-Identifier: GPL-3.0-or-later
// BreathDisc: a disc that grows and shrinks with the breath, inside a ring that goes round once a
// breath (look.md 7, 06). It moves only while it is started and can be seen. With reduced motion
// the disc stands still and the word and the second are told instead. Each part of the breath is
// said to assistive tools. Thread: GUI; owned by its parent.
#pragma once

#include "app/care/support.h"
#include "ui/theme.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace afterword {

class BreathDisc final : public QWidget
{
    Q_OBJECT

public:
    BreathDisc(const Theme &theme, QHash<QString, QString> words, QWidget *parent);

    /// From the beginning of the first breath.
    void setBreath(const care::Breath &breath);
    void start();
    void stop();

    [[nodiscard]] bool isRunning() const { return m_running; }

    /// So much time has passed. Called by its timer.
    void advance(qint64 ms);

    /// "Breathe in"
    [[nodiscard]] QString word() const;
    /// Seconds of this part, from 1.
    [[nodiscard]] int second() const;
    /// 0 at the end of a breath out, 1 at the end of a breath in.
    [[nodiscard]] double fullness() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *) override;
    void showEvent(QShowEvent *) override;
    void hideEvent(QHideEvent *) override;

private:
    enum class Part
    {
        In,
        Hold,
        Out
    };

    struct Place
    {
        Part part = Part::In;
        qint64 since = 0;  ///< ms into the part
        qint64 length = 1; ///< of the part
    };

    /// What holds the words at this size.
    struct Fit
    {
        QFont face;
        double least = 0; ///< radius of the disc
    };

    [[nodiscard]] Place place() const;
    [[nodiscard]] qint64 wholeBreath() const;
    void tick();
    void settle();
    void paintRing(QPainter &painter, double radius) const;
    void paintWords(QPainter &painter, const QRectF &box, const QFont &face) const;
    [[nodiscard]] double widestWord(const QFont &face) const;
    [[nodiscard]] Fit fit(double scale) const;

    const Theme &m_theme;
    QHash<QString, QString> m_words;
    care::Breath m_breath;
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_at = 0; ///< ms since the start
    QString m_said;
    bool m_running = false;
};

} // namespace afterword
