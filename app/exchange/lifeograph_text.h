// SPDX-License-Identifier: GPL-3.0-or-later
// The paragraphs of one entry of Lifeograph as Markdown: in version 2000 a line's beginning says
// what it is, from 3000 on signs before it and spans behind it do. The first one is the title.
// A value, any thread.
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace afterword::exchange {

class LifeographText final
{
public:
    LifeographText() = default;

    explicit LifeographText(bool isNew)
        : m_isNew(isNew)
    {}

    /// What stands behind "Ep" and "Ef".
    void paragraph(const QString &value);
    void format(const QString &value);

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString markdown() const;

    [[nodiscard]] QStringList tags() const { return m_tags; }

    /// Places and other things that paragraphs had.
    void addTo(QJsonObject &leftover) const;

private:
    struct Span
    {
        qsizetype from = 0;
        qsizetype to = 0;
        QString before;
        QString behind;
    };

    struct Paragraph
    {
        QString lead; ///< "## ", "- [x] "
        QString text;
        std::vector<Span> spans;
        bool isRule = false;
    };

    void oldParagraph(const QString &text);
    [[nodiscard]] static QString written(const Paragraph &paragraph);

    bool m_isNew = false;
    std::vector<Paragraph> m_paragraphs;
    QStringList m_tags;
    QStringList m_more;
};

} // namespace afterword::exchange
