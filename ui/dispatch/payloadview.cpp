// SPDX-License-Identifier: MIT
#include "ui/dispatch/payloadview.h"

#include "core/events/dispatchevents.h"
#include "core/events/objectshape.h"
#include "ui/dispatch/jsontreemodel.h"
#include "ui/dispatch/logtext.h"
#include "ui/format.h"
#include "ui/icons.h"
#include "ui/tonedelegate.h"
#include "ui/tonelabel.h"
#include "ui/tooltip.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

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
    , m_model(new JsonTreeModel(this))
    , m_title(new ToneLabel(Tone::Plain, this))
    , m_facts(new ToneLabel(Tone::Muted, this))
    , m_copy(new QToolButton(this))
    , m_tabs(new QTabWidget(this))
    , m_tree(new QTreeView(this))
    , m_text(new QPlainTextEdit(this))
    , m_indent(new QCheckBox(tr("&Indent"), this))
    , m_cut(new ToneLabel(Tone::Warning, this))
{
    m_facts->setObjectName(u"facts"_s);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setAccessibleName(tr("Event"));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setIcon(tintedIcon("copy"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the payload as it was received, secrets masked"));
    m_copy->setAccessibleName(tr("Copy payload"));
    m_copy->setAutoRaise(true);

    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_tree->setModel(m_model);
    m_tree->setFont(fixed);
    m_tree->setAccessibleName(tr("Payload as a tree"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(false);
    m_tree->setItemDelegate(new ToneDelegate(JsonTreeModel::ToneRole, m_tree));
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setIndentation(16);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(0, 200);
    m_tree->setFrameShape(QFrame::NoFrame);

    m_text->setReadOnly(true);
    m_text->setFont(fixed);
    m_text->setAccessibleName(tr("Payload as text"));
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setUndoRedoEnabled(false);
    // Tab leaves the text instead of being swallowed by it.
    m_text->setTabChangesFocus(true);

    auto *textPage = new QWidget(this);
    auto *textLayout = new QVBoxLayout(textPage);
    textLayout->setContentsMargins(0, 0, 0, 0);
    textLayout->setSpacing(0);
    auto *textBar = new QHBoxLayout;
    textBar->setContentsMargins(8, 4, 8, 4);
    textBar->addWidget(m_indent);
    textBar->addStretch();
    textBar->addWidget(m_cut);
    textLayout->addLayout(textBar);
    textLayout->addWidget(m_text, 1);

    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_tree, tr("Tree"));
    m_tabs->addTab(textPage, tr("Raw"));
    m_tabs->setAccessibleName(tr("Views of the payload"));

    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 4, 0);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_facts, 1);
    head->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tabs, 1);

    connect(m_tabs, &QTabWidget::currentChanged, this, &PayloadView::refreshText);
    connect(m_indent, &QCheckBox::toggled, this, [this] {
        m_textStale = true;
        refreshText();
    });
    connect(m_copy, &QToolButton::clicked, this, &PayloadView::copyText);
    connect(m_tree, &QTreeView::activated, this, &PayloadView::loadMore);
    clear();
}

void PayloadView::clear()
{
    m_record = {};
    m_model->setJson({});
    m_title->setText(tr("No row selected"));
    m_facts->setText(tr("Choose a row of the log to see its payload"));
    m_facts->setToolTip({});
    m_copy->setEnabled(false);
    m_textStale = true;
    refreshText();
}

void PayloadView::setRecord(const EventRecord &record)
{
    m_record = record;
    m_title->setText(recordTitle(record));
    QStringList facts { Format::clock(record.at) };
    if (record.isMessage())
        facts.append(tr("%1 of JSON").arg(Format::bytes(static_cast<double>(record.bytes))));
    if (record.wireBytes > 0)
        facts.append(tr("%1 on the wire").arg(Format::bytes(static_cast<double>(record.wireBytes))));
    m_model->setJson(record.json);
    const QHash<QByteArray, QString> marks = undocumented(record);
    m_model->setMarks(marks);
    if (!marks.isEmpty())
        facts.append(tr("%n value(s) not as documented", nullptr, static_cast<int>(marks.size())));
    m_facts->setText(facts.join(u" · "_s));
    m_facts->setToolTip(plainToolTip(listOf(marks)));
    m_copy->setEnabled(true);
    m_tree->expand(m_model->topLevel(u"d"));
    m_textStale = true;
    refreshText();
}

/// Laid out only while it is looked at.
void PayloadView::refreshText()
{
    if (!m_textStale || (m_tabs->currentIndex() != 1 && !m_record.json.isEmpty()))
        return;
    m_textStale = false;
    const bool cut = m_record.json.size() > longestText;
    const QByteArrayView shown = QByteArrayView(m_record.json).first(std::min(m_record.json.size(), longestText));
    m_text->setPlainText(QString::fromUtf8(m_indent->isChecked() ? indented(shown) : shown.toByteArray()));
    m_cut->setText(cut ? tr("The first %1 of %2; Copy takes all")
                             .arg(Format::bytes(longestText), Format::bytes(static_cast<double>(m_record.json.size())))
                       : QString());
}

void PayloadView::copyText()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_record.json));
}

void PayloadView::loadMore(const QModelIndex &index)
{
    if (m_model->isMoreRow(index))
        m_model->loadMore(index);
}

} // namespace Shardscope
