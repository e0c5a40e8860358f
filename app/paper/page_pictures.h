// SPDX-License-Identifier: GPL-3.0-or-later
// PagePictures: the pictures of one page, decoded when its text asks for them, and what of its
// files the text did not name. Pictures are made small enough for what they go into; one that
// cannot be decoded is a file like any other. Thread: one job at a time.
#pragma once

#include "app/exchange/writer.h"

#include <QImage>

#include <optional>

namespace afterword::paper {

class PagePictures final
{
public:
    explicit PagePictures(const exchange::PageOut &out)
        : m_out(out)
    {}

    /// The picture of that name, fitted into `box`; null when there is none.
    [[nodiscard]] QImage image(const QString &name, QSize box);
    /// "data:image/jpeg;base64,…", as it lies in the journal when that is small; empty: none.
    [[nodiscard]] QByteArray address(const QString &name);

    /// Names of pictures the text did not speak of.
    [[nodiscard]] QStringList rest(const QString &text) const;
    /// Names of the files that are no pictures, or could not be shown as such.
    [[nodiscard]] QStringList files() const;

    /// What reading the journal's bytes met.
    [[nodiscard]] const Status &status() const { return m_status; }

private:
    [[nodiscard]] std::optional<QByteArray> bytes(const QString &name);

    const exchange::PageOut &m_out;
    QStringList m_unshown;
    Status m_status;
};

/// Whether a file of this kind may be shown as a picture.
[[nodiscard]] bool isPicture(const Attachment &file);

} // namespace afterword::paper
