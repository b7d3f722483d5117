// SPDX-License-Identifier: MIT
#include "ui/dispatch/colorrulesdialog.h"

#include "ui/tonelabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

enum Column
{
    FilterColumn,
    ToneColumn
};
enum Role
{
    ToneRole = Qt::UserRole
};

constexpr int rowPadding = 6;

} // namespace

ColorRulesDialog::ColorRulesDialog(const QList<ColorRule> &rules, QWidget *parent)
    : QDialog(parent)
    , m_list(new QTreeWidget(this))
    , m_filter(new QLineEdit(this))
    , m_tone(new QComboBox(this))
    , m_reason(new ToneLabel(Tone::Bad, this))
{
    setWindowTitle(tr("Colour rules"));
    resize(600, 420);
    auto *help = new ToneLabel(Tone::Muted, this);
    help->setText(tr("The first rule that matches a row colours it. Drag the rules into their order."));
    help->setWordWrap(true);
    m_list->setAccessibleName(tr("Colour rules"));
    m_list->setHeaderLabels({ tr("Filter"), tr("Colour") });
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(FilterColumn, QHeaderView::Stretch);
    m_list->setRootIsDecorated(false);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    for (const Tone tone : ColorRules::tones())
        m_tone->addItem(ColorRules::toneName(tone), static_cast<int>(tone));

    auto *form = new QFormLayout;
    form->addRow(tr("&Filter:"), m_filter);
    form->addRow(QString(), m_reason);
    form->addRow(tr("C&olour:"), m_tone);
    QSizePolicy policy = m_reason->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reason->setSizePolicy(policy);
    m_reason->setWordWrap(true);

    auto *buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    auto *own = new QHBoxLayout;
    const auto button = [this, own](const QString &text) {
        auto *result = new QPushButton(text, this);
        result->setAutoDefault(false);
        own->addWidget(result);
        return result;
    };
    QPushButton *add = button(tr("&New rule"));
    m_remove = button(tr("&Delete"));
    m_up = button(tr("&Up"));
    m_down = button(tr("Do&wn"));
    own->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(help);
    layout->addWidget(m_list, 1);
    layout->addLayout(own);
    layout->addLayout(form);
    layout->addWidget(buttons);

    connect(add, &QPushButton::clicked, this, &ColorRulesDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &ColorRulesDialog::remove);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ColorRulesDialog::showCurrent);
    connect(m_filter, &QLineEdit::textEdited, this, &ColorRulesDialog::edit);
    connect(m_tone, &QComboBox::activated, this, &ColorRulesDialog::edit);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
        [this] { setRules(ColorRules::defaults()); });
    setRules(rules);
}

void ColorRulesDialog::setRules(const QList<ColorRule> &rules)
{
    m_list->clear();
    for (const ColorRule &rule : rules)
        append(rule);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    showCurrent();
}

QTreeWidgetItem *ColorRulesDialog::append(const ColorRule &rule)
{
    auto *item = new QTreeWidgetItem(m_list);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    item->setCheckState(FilterColumn, rule.isEnabled ? Qt::Checked : Qt::Unchecked);
    item->setSizeHint(FilterColumn, QSize(0, m_list->fontMetrics().height() + rowPadding));
    show(item, rule);
    return item;
}

void ColorRulesDialog::show(QTreeWidgetItem *item, const ColorRule &rule)
{
    item->setText(FilterColumn, rule.filter);
    item->setText(ToneColumn, ColorRules::toneName(rule.tone));
    item->setData(ToneColumn, ToneRole, static_cast<int>(rule.tone));
    item->setForeground(ToneColumn, toneColor(rule.tone, palette()));
    for (const int column : { FilterColumn, ToneColumn })
        item->setBackground(column, toneSurface(rule.tone, palette()));
}

ColorRule ColorRulesDialog::ruleOf(const QTreeWidgetItem *item)
{
    return { item->text(FilterColumn), static_cast<Tone>(item->data(ToneColumn, ToneRole).toInt()),
        item->checkState(FilterColumn) == Qt::Checked };
}

QList<ColorRule> ColorRulesDialog::rules() const
{
    QList<ColorRule> result;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const ColorRule rule = ruleOf(m_list->topLevelItem(row));
        if (!rule.filter.trimmed().isEmpty())
            result.append(rule);
    }
    return result;
}

void ColorRulesDialog::add()
{
    m_list->setCurrentItem(append({ {}, Tone::Warning, true }));
    m_filter->setFocus();
}

void ColorRulesDialog::remove()
{
    delete m_list->currentItem();
    showCurrent();
}

void ColorRulesDialog::move(int step)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const int to = row + step;
    if (row < 0 || to < 0 || to >= m_list->topLevelItemCount())
        return;
    QTreeWidgetItem *item = m_list->takeTopLevelItem(row);
    m_list->insertTopLevelItem(to, item);
    m_list->setCurrentItem(item);
}

void ColorRulesDialog::edit()
{
    QTreeWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    show(item,
        { m_filter->text(), static_cast<Tone>(m_tone->currentData().toInt()),
            item->checkState(FilterColumn) == Qt::Checked });
    checkFilter();
}

void ColorRulesDialog::showCurrent()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    for (QWidget *widget : std::initializer_list<QWidget *> { m_filter, m_tone, m_remove, m_up, m_down })
        widget->setEnabled(item);
    if (item) {
        const ColorRule rule = ruleOf(item);
        m_filter->setText(rule.filter);
        m_tone->setCurrentIndex(m_tone->findData(static_cast<int>(rule.tone)));
    } else {
        m_filter->clear();
    }
    checkFilter();
}

void ColorRulesDialog::checkFilter()
{
    const auto result = Filter::compile(m_filter->text());
    const auto *error = std::get_if<FilterError>(&result);
    const bool isWrong = error && !m_filter->text().trimmed().isEmpty();
    m_reason->setText(isWrong ? u"▲ "_s + error->text() : QString());
}

} // namespace Shardscope
