// SPDX-License-Identifier: GPL-3.0-or-later
// ThenNowView: the same question on two days (care.md 5.4): a question, a day and its answer, the
// next day and its answer, nothing between, no word of ours about them. Sliders are dots on a fixed
// scale. Thread: GUI; owned by the Reflect room.
#pragma once

#include "app/reflect/path.h"
#include "app/reflect/repeats.h"
#include "ui/room.h"

class QPushButton;
class QVBoxLayout;

namespace afterword {

class ThenNowView final : public QWidget
{
    Q_OBJECT

public:
    ThenNowView(const House &house, QWidget *parent);
    void
    show(const reflect::Path &path, const QString &title, const QList<reflect::Repeated> &repeats);
    void enter();

Q_SIGNALS:
    void done();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addQuestion(const reflect::Path &path, const reflect::Repeated &repeated);
    void fit();

    const Theme &m_theme;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_cards = nullptr;
    QVBoxLayout *m_list = nullptr;
    QPushButton *m_back = nullptr;
};

} // namespace afterword
