// SPDX-License-Identifier: MIT
#include "ui/dispatch/rawpage.h"

#include "core/jsontext.h"

#include "ui/dispatch/textview.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

RawPage::RawPage(QWidget *parent)
    : QWidget(parent)
    , m_indent(new QCheckBox(tr("&Indent"), this))
    , m_view(new TextView(this))
{
    m_indent->setObjectName(u"indent"_s);
    m_indent->setToolTip(tr("A line for each value; the received text is one line"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 4);
    bar->addWidget(m_indent);
    bar->addStretch();
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    connect(m_indent, &QCheckBox::toggled, this, [this] {
        m_isStale = true;
        refresh();
    });
}

void RawPage::setJson(const QByteArray &json)
{
    m_json = json;
    m_mark = {};
    m_selection = {};
    m_matches.clear();
    m_isStale = true;
    if (isVisible() || json.isEmpty())
        refresh();
}

void RawPage::setMark(ByteRange mark)
{
    m_mark = mark;
    if (!m_isStale)
        m_view->setMark(places({ mark }).front());
}

void RawPage::setMatches(const std::vector<ByteRange> &matches)
{
    m_matches = matches;
    if (!m_isStale)
        m_view->setMatches(places(matches));
}

void RawPage::select(ByteRange range)
{
    m_selection = range;
    if (!m_isStale)
        m_view->select(places({ range }).front());
}

void RawPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

bool RawPage::isIndented() const
{
    return m_indent->isChecked();
}

std::vector<ByteRange> RawPage::places(const std::vector<ByteRange> &received) const
{
    return isIndented() ? indentedPlaces(m_json, m_view->bytes(), received) : received;
}

void RawPage::refresh()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    m_view->setBytes(isIndented() ? indented(m_json) : m_json);
    m_view->setMatches(places(m_matches));
    m_view->setMark(places({ m_mark }).front());
    if (!m_selection.isEmpty())
        m_view->select(places({ m_selection }).front());
}

} // namespace Shardscope
