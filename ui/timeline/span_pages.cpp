// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/span_pages.h"

#include "app/timeline/captions.h"
#include "ui/shared/controls.h"

#include <QAbstractListModel>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace afterword {

namespace {

constexpr int spanRow = 32;
constexpr int spanRows = 6; // in sight; the others can be scrolled to

} // namespace

class SpanPages::Model final : public QAbstractListModel
{
public:
    Model(Line line, QObject *parent)
        : QAbstractListModel(parent)
        , m_line(std::move(line))
    {}

    void setPages(std::vector<Id> pages)
    {
        beginResetModel();
        m_pages = std::move(pages);
        endResetModel();
    }

    [[nodiscard]] Id at(int row) const { return m_pages.at(static_cast<size_t>(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_pages.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        return index.isValid() && role == Qt::DisplayRole ? m_line(at(index.row())) : QVariant();
    }

private:
    Line m_line;
    std::vector<Id> m_pages;
};

SpanPages::SpanPages(const Theme &theme, Line line, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new Model(std::move(line), this))
    , m_list(new QListView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_title = makeLabel(theme, Type::Label, Tone::Text, {}, this);
    m_title->setObjectName(QStringLiteral("spanTitle"));
    auto *clear = makeButton(theme, Look::Link, tr("Clear selection"), this, 28);
    clear->setObjectName(QStringLiteral("spanNone"));
    row->addWidget(m_title);
    row->addWidget(clear);
    row->addStretch();
    column->addLayout(row);
    m_list->setObjectName(QStringLiteral("spanList"));
    m_list->setAccessibleName(tr("Pages of the selected days"));
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    column->addWidget(m_list);
    connect(clear, &QPushButton::clicked, this, &SpanPages::cleared);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT opened(m_model->at(index.row()));
    });
    connect(&theme, &Theme::changed, this, &SpanPages::fit);
    hide();
}

void SpanPages::setPages(std::optional<timeline::Range> days, std::vector<Id> pages)
{
    setVisible(days.has_value());
    m_model->setPages(std::move(pages));
    if (!days)
        return;
    const QLocale locale;
    const QString first = timeline::dayInWords(days->first, true, locale);
    const QString last = timeline::dayInWords(days->last, true, locale);
    const QString which = days->first == days->last ? first : tr("%1 to %2").arg(first, last);
    m_title->setText(m_model->rowCount() == 0 ? tr("No page: %1").arg(which)
                                              : tr("Pages: %1").arg(which));
    fit();
}

void SpanPages::fit()
{
    const int row = std::max(m_theme.px(spanRow), QFontMetrics(m_list->font()).height() + 8);
    m_list->setStyleSheet(QStringLiteral("QListView { background: transparent; border: none; }"
                                         "QListView::item { padding: 0 8px; min-height: %1px; }")
                              .arg(row - 2));
    m_list->setFixedHeight(std::min(spanRows, m_model->rowCount()) * row);
    m_list->setVisible(m_model->rowCount() > 0);
}

bool SpanPages::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (m_list->currentIndex().isValid())
                Q_EMIT opened(m_model->at(m_list->currentIndex().row()));
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT cleared();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace afterword
