// SPDX-License-Identifier: MIT
#pragma once

#include "core/byterange.h"

#include <QByteArray>
#include <QWidget>

#include <vector>

class QCheckBox;

namespace Shardscope {

class TextView;

/// A payload as the text that was received, or with a line for each value. Places are those of the received text.
class RawPage : public QWidget
{
    Q_OBJECT

public:
    explicit RawPage(QWidget *parent = nullptr);

    void setJson(const QByteArray &json);
    void setMark(ByteRange mark);
    void setMatches(const std::vector<ByteRange> &matches);
    void select(ByteRange range);
    [[nodiscard]] TextView *view() const { return m_view; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// Hands the text to the view, once somebody looks.
    void refresh();
    [[nodiscard]] bool isIndented() const;
    [[nodiscard]] std::vector<ByteRange> places(const std::vector<ByteRange> &received) const;

    QByteArray m_json;
    ByteRange m_mark;
    ByteRange m_selection;
    std::vector<ByteRange> m_matches;
    bool m_isStale = false;
    QCheckBox *m_indent;
    TextView *m_view;
};

} // namespace Shardscope
