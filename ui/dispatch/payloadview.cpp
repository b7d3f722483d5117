// SPDX-License-Identifier: MIT
#include "ui/dispatch/payloadview.h"

#include "core/events/dispatchevents.h"
#include "core/events/objectshape.h"
#include "core/jsonsearch.h"

#include "ui/dispatch/comparepage.h"
#include "ui/dispatch/findbar.h"
#include "ui/dispatch/hexview.h"
#include "ui/dispatch/jsontreemodel.h"
#include "ui/dispatch/logtext.h"
#include "ui/dispatch/rawpage.h"
#include "ui/dispatch/textview.h"
#include "ui/dispatch/treepage.h"
#include "ui/elidinglabel.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/partactions.h"
#include "ui/tonelabel.h"
#include "ui/tooltip.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

enum Deed
{
    Compare,
    Find,
    FindNext,
    FindPrevious,
    FindClose,
    CopyAll
};
// In the order of Deed.
constexpr std::array actionTable {
    PartAction { "PayloadCompare",
        QT_TRANSLATE_NOOP("Shardscope::PayloadView", "Co&mpare with the previous of its kind"), "Ctrl+Shift+B",
        "compare", nullptr, true },
    PartAction {
        "PayloadFind", QT_TRANSLATE_NOOP("Shardscope::PayloadView", "F&ind in the payload"), "Ctrl+F", "find" },
    PartAction { "PayloadFindNext", QT_TRANSLATE_NOOP("Shardscope::PayloadView", "&Next place"), "F3" },
    PartAction { "PayloadFindPrevious", QT_TRANSLATE_NOOP("Shardscope::PayloadView", "Pre&vious place"), "Shift+F3" },
    PartAction { "PayloadFindClose", QT_TRANSLATE_NOOP("Shardscope::PayloadView", "C&lose the search"), "Esc" },
    PartAction { "PayloadCopy", QT_TRANSLATE_NOOP("Shardscope::PayloadView", "Copy the &whole payload"), "Ctrl+Shift+X",
        "copy", nullptr, true },
};

/// Larger payloads are not held against the documentation while the reader waits.
constexpr qsizetype longestChecked = 512 * 1024;
constexpr qsizetype longestList = 20;

/// What the documentation does not say of a dispatch, by the path of the value.
QHash<QByteArray, QString> undocumented(const EventRecord &record)
{
    QHash<QByteArray, QString> marks;
    if (!record.dispatchInfo || record.json.size() > longestChecked)
        return marks;
    const JsonValue data = JsonValue::within(record.json, record.dataOffset, record.dataLength);
    if (data.isNull())
        return marks;
    for (const ShapeFault &fault : ShapeCheck::faults(data, record.dispatchInfo->shape())) {
        // What is missing has no row; it is said of the object that lacks it.
        const bool isMissing = fault.kind == ShapeFault::Kind::Missing;
        const QByteArray place = isMissing ? fault.path.first(fault.path.lastIndexOf('.')) : fault.path;
        QString &mark = marks[place];
        if (!mark.isEmpty())
            mark += u'\n';
        mark += isMissing ? QString::fromUtf8(fault.path.sliced(place.size() + 1)) + u": "_s + fault.text : fault.text;
    }
    return marks;
}

/// A line for each of the first marks: they may lie where the tree is closed.
QString listOf(const QHash<QByteArray, QString> &marks)
{
    QStringList lines;
    for (auto mark = marks.cbegin(); mark != marks.cend(); ++mark)
        lines.append(QString::fromUtf8(mark.key()) + u": "_s + mark.value());
    lines.sort();
    if (lines.size() > longestList) {
        lines.resize(longestList);
        lines.append(u"…"_s);
    }
    return lines.join(u'\n');
}

} // namespace

PayloadView::PayloadView(QWidget *parent)
    : QWidget(parent)
    , m_actions(new PartActions(actionTable, &PayloadView::tr, { this }, Qt::WidgetWithChildrenShortcut, this))
    , m_title(new ToneLabel(Tone::Plain, this))
    , m_facts(new ElidingLabel(Tone::Muted, this))
    , m_remark(new ToneLabel(Tone::Warning, this))
    , m_copy(
          makeButton("copy", tr("Copy"), tr("Copy payload"), tr("Copy the payload as it was received, secrets masked")))
    , m_find(makeButton("find", tr("Find"), tr("Find in the payload"), tr("Find in keys and values")))
    , m_previous(makeButton("compare", tr("Compare"), tr("Compare with the previous"),
          tr("Compare with the previous message of its kind")))
    , m_explain(makeButton("explain", tr("Explain…"), tr("Explain what ended here"),
          tr("What it means, what the session did just before and what follows")))
    , m_tabs(new QTabWidget(this))
    , m_findBar(new FindBar(this))
    , m_tree(new TreePage(this))
    , m_raw(new RawPage(this))
    , m_hex(new HexView(this))
    , m_compare(new ComparePage(this))
{
    m_facts->setObjectName(u"facts"_s);
    m_remark->setObjectName(u"remark"_s);
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(8, 0, 8, 2);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_tree, tr("Tree"));
    m_tabs->addTab(m_raw, tr("Raw"));
    m_tabs->addTab(m_hex, tr("Hex"));
    m_tabs->addTab(m_compare, tr("Compare"));
    m_tabs->setTabVisible(CompareTab, false);
    m_tabs->setAccessibleName(tr("Views of the payload"));
    m_tabs->tabBar()->setAccessibleName(tr("Views of the payload"));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 4, 0);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_facts, 1);
    m_explain->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_explain->hide();
    for (QToolButton *button : { m_explain, m_previous, m_find, m_copy })
        head->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_remark);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_findBar);

    connect(m_explain, &QToolButton::clicked, this, &PayloadView::explanationRequested);
    connect(m_previous, &QToolButton::clicked, this, &PayloadView::previousOfKindRequested);
    connect(m_find, &QToolButton::clicked, this, &PayloadView::openFind);
    connect(m_copy, &QToolButton::clicked, this, &PayloadView::copyText);
    connectActions();
    connect(m_tree, &TreePage::valueChosen, m_raw, &RawPage::setMark);
    connect(m_tree, &TreePage::valueChosen, m_hex, &ByteView::setMark);
    connect(m_tree, &TreePage::filterRequested, this, &PayloadView::filterRequested);
    connect(m_findBar, &FindBar::textChanged, this, &PayloadView::find);
    connect(m_findBar, &FindBar::stepped, this, &PayloadView::step);
    connect(m_findBar, &FindBar::closed, this, &PayloadView::endFind);
    clear();
}

QToolButton *PayloadView::makeButton(const char *icon, const QString &text, const QString &name, const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(icon));
    button->setIcon(tintedIcon(icon));
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(toolTip);
    button->setAutoRaise(true);
    return button;
}

void PayloadView::clear()
{
    load({});
    m_title->setValue(tr("Event"), tr("No row selected"));
    m_facts->setText(tr("Choose a row of the log to see its payload"));
    m_facts->setToolTip(m_facts->text());
    m_hasRecord = false;
    m_findBar->close();
    refreshActions();
}

void PayloadView::setRecord(const EventRecord &record)
{
    load(record);
    m_title->setValue(tr("Event"), recordTitle(record));
    QStringList facts { Format::clock(record.at) };
    if (record.isMessage())
        facts.append(tr("%1 of JSON").arg(Format::bytes(static_cast<double>(record.bytes))));
    if (record.wireBytes > 0)
        facts.append(tr("%1 on the wire").arg(Format::bytes(static_cast<double>(record.wireBytes))));
    const QHash<QByteArray, QString> marks = undocumented(record);
    m_tree->tree()->setMarks(marks);
    if (!marks.isEmpty())
        facts.append(tr("%n value(s) not as documented", nullptr, static_cast<int>(marks.size())));
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setToolTip(plainToolTip(QStringList { m_facts->text(), listOf(marks) }.join(u'\n').trimmed()));
    m_hasRecord = true;
    // The search goes on in the new record, but the reader is not taken away from its beginning.
    if (m_findBar->isVisible())
        search();
    refreshActions();
}

void PayloadView::connectActions()
{
    const auto on = [this](Deed deed, auto done) { connect((*m_actions)[deed], &QAction::triggered, this, done); };
    on(Compare, &PayloadView::previousOfKindRequested);
    on(Find, &PayloadView::openFind);
    on(FindNext, [this] { m_findBar->isHidden() ? openFind() : step(1); });
    on(FindPrevious, [this] { m_findBar->isHidden() ? openFind() : step(-1); });
    on(FindClose, [this] { m_findBar->close(); });
    on(CopyAll, &PayloadView::copyText);
    for (const Deed deed : { Find, FindNext, FindPrevious, FindClose })
        m_actions->letComeFirst(deed);
    tellKeys(m_previous, m_previous->toolTip(), (*m_actions)[Compare]);
    tellKeys(m_find, m_find->toolTip(), (*m_actions)[Find]);
    tellKeys(m_copy, m_copy->toolTip(), (*m_actions)[CopyAll]);
    m_findBar->setActions((*m_actions)[FindPrevious], (*m_actions)[FindNext], (*m_actions)[FindClose]);
}

void PayloadView::refreshActions()
{
    for (QToolButton *button : { m_previous, m_find, m_copy })
        button->setEnabled(m_hasRecord);
    for (const Deed deed : { Compare, Find, FindNext, FindPrevious, CopyAll })
        m_actions->setPossible(deed, m_hasRecord);
    m_actions->setPossible(FindClose, !m_findBar->isHidden());
}

void PayloadView::setRemark(const QString &remark)
{
    m_remark->setText(remark.isEmpty() ? remark : u"⚠ "_s + remark);
    m_remark->setVisible(!remark.isEmpty());
}

void PayloadView::load(const EventRecord &record)
{
    setRemark({});
    m_record = record;
    m_matches.clear();
    m_match = -1;
    m_tabs->setTabVisible(CompareTab, false);
    m_compare->clear();
    m_raw->setJson(record.json);
    m_hex->setBytes(record.json);
    m_tree->setRecord(record);
}

void PayloadView::compare(const EventRecord &before, const EventRecord &after)
{
    setRecord(after);
    m_compare->compare(before, after);
    m_tabs->setTabVisible(CompareTab, true);
    m_tabs->setCurrentIndex(CompareTab);
}

void PayloadView::copyText()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_record.json));
}

QList<QAction *> PayloadView::forMenu() const
{
    return m_tree->actions() + m_actions->forMenu() + QList<QAction *> { nullptr } + m_raw->view()->actions()
        + m_hex->actions();
}

void PayloadView::setExplainAction(QAction *explain)
{
    tellKeys(m_explain, m_explain->toolTip(), explain);
    m_explain->setVisible(explain->isEnabled());
    connect(explain, &QAction::enabledChanged, m_explain, &QWidget::setVisible);
}

void PayloadView::openFind()
{
    if (!m_hasRecord)
        return;
    if (m_tabs->currentIndex() == CompareTab)
        m_tabs->setCurrentIndex(TreeTab);
    m_findBar->open();
    refreshActions();
    if (m_matches.empty())
        find(m_findBar->text());
}

void PayloadView::search()
{
    m_matches = findInJson(m_record.json, m_findBar->text());
    m_match = -1;
    m_raw->setMatches(m_matches);
    m_hex->setMatches(m_matches);
    m_findBar->setCount(0, static_cast<qsizetype>(m_matches.size()));
}

/// Goes to the first place at or behind the chosen value.
void PayloadView::find(const QString &)
{
    search();
    const qsizetype from = m_tree->chosen().begin;
    const auto first = std::partition_point(
        m_matches.begin(), m_matches.end(), [from](const ByteRange &place) { return place.end <= from; });
    if (!m_matches.empty())
        goTo(first == m_matches.end() ? 0 : first - m_matches.begin());
}

void PayloadView::step(int direction)
{
    const auto count = static_cast<qsizetype>(m_matches.size());
    if (count > 0)
        goTo(m_match < 0 && direction < 0 ? count - 1 : (m_match + direction + count) % count);
}

void PayloadView::goTo(qsizetype match)
{
    m_match = match;
    const ByteRange place = m_matches[static_cast<std::size_t>(match)];
    m_tree->reveal(place.begin);
    m_raw->select(place);
    m_hex->select(place);
    m_findBar->setCount(match + 1, static_cast<qsizetype>(m_matches.size()));
}

void PayloadView::endFind()
{
    refreshActions();
    m_matches.clear();
    m_match = -1;
    m_raw->setMatches({});
    m_hex->setMatches({});
    if (m_tabs->currentWidget())
        m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason);
}

bool PayloadView::event(QEvent *event)
{
    // Within the inspector these keys are its own, also where the window uses them.
    if (event->type() == QEvent::ShortcutOverride && m_actions->firstFor(*static_cast<QKeyEvent *>(event)))
        event->accept();
    return QWidget::event(event);
}

void PayloadView::keyPressEvent(QKeyEvent *event)
{
    if (QAction *action = m_actions->firstFor(*event))
        action->trigger();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Shardscope
