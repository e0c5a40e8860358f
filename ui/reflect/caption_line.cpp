// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reflect/caption_line.h"

#include "app/reflect/repeats.h"
#include "ui/shared/controls.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace afterword {

using namespace Qt::StringLiterals;

namespace {

constexpr int captionSide = 7; ///< as the link below has

} // namespace

CaptionLine::CaptionLine(const Theme &theme, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_words = makeLabel(theme, Type::Body, Tone::Text2, {}, this);
    m_words->setObjectName(u"caption"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setContentsMargins(captionSide, 4, captionSide, 0);
    m_change = makeButton(theme, Look::Link, {}, this, 30);
    m_change->setObjectName(u"writeCaption"_s);
    m_field = makeField(theme, tr("A caption, if you like"), this, 36);
    m_field->setObjectName(u"captionField"_s);
    m_field->setPlaceholderText(tr("A caption, if you like"));
    m_field->setMaxLength(static_cast<int>(reflect::captionLength));
    m_field->installEventFilter(this);
    column->addWidget(m_words);
    column->addWidget(m_change, 0, Qt::AlignLeading);
    column->addWidget(m_field);
    connect(m_change, &QPushButton::clicked, this, &CaptionLine::write);
    connect(m_field, &QLineEdit::editingFinished, this, [this]() { close(true); });
    refresh();
}

void CaptionLine::show(const QString &caption, const QString &answer)
{
    m_writing = false;
    m_caption = caption;
    m_answer = answer;
    refresh();
}

void CaptionLine::write()
{
    m_writing = true;
    m_field->setText(m_caption);
    refresh();
    m_field->setFocus(Qt::OtherFocusReason);
}

void CaptionLine::seal()
{
    if (!m_writing || m_field->text().simplified() == m_caption)
        return;
    m_caption = m_field->text().simplified();
    Q_EMIT kept(m_caption);
}

QWidget *CaptionLine::start() const
{
    return m_writing ? static_cast<QWidget *>(m_field) : m_change;
}

void CaptionLine::close(bool keep)
{
    if (!m_writing)
        return;
    if (keep)
        seal();
    const bool focused = m_field->hasFocus();
    m_writing = false;
    refresh();
    if (focused)
        m_change->setFocus(Qt::OtherFocusReason);
}

void CaptionLine::refresh()
{
    m_words->setText(m_caption);
    m_words->setVisible(!m_writing && !m_caption.isEmpty());
    m_change->setText(m_caption.isEmpty() ? tr("Write a caption") : tr("Change the caption"));
    m_change->setAccessibleName(m_caption.isEmpty()
                                    ? tr("Write a caption: %1").arg(m_answer)
                                    : tr("Change the caption “%1”: %2").arg(m_caption, m_answer));
    m_change->setVisible(!m_writing);
    m_field->setAccessibleName(tr("Caption: %1").arg(m_answer));
    m_field->setVisible(m_writing);
}

bool CaptionLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            close(false);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace afterword
