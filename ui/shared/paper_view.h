// SPDX-License-Identifier: GPL-3.0-or-later
// PaperView: pages as they will be on paper, one at a time, always black on white. PgUp, PgDn, the
// arrows, Home and End turn them. Thread: GUI; owned by its parent.
#pragma once

#include "ui/theme.h"

#include <QByteArray>
#include <QImage>
#include <QWidget>

#include <memory>
#include <vector>

namespace afterword {

class PaperView final : public QWidget
{
    Q_OBJECT

public:
    PaperView(const Theme &theme,
              std::shared_ptr<const std::vector<QByteArray>> pages,
              QWidget *parent);

    [[nodiscard]] int page() const { return m_at; }

    [[nodiscard]] int count() const { return static_cast<int>(m_pages->size()); }

    void turnTo(int page);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void turned(int page);

protected:
    void paintEvent(QPaintEvent *) override;
    void keyPressEvent(QKeyEvent *) override;

private:
    const Theme &m_theme;
    std::shared_ptr<const std::vector<QByteArray>> m_pages;
    QImage m_image;
    int m_at = 0;
};

} // namespace afterword
