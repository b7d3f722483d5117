// SPDX-License-Identifier: MIT
#include "ui/alerts/alertdialog.h"

#include "ui/alerts/alertrules.h"
#include "ui/tonelabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr QSize firstSize { 720, 460 };
constexpr int filterWidth = 280;

} // namespace

AlertDialog::AlertDialog(const QList<AlertRule> &rules, QWidget *parent)
    : QDialog(parent)
    , m_model(new AlertModel(this))
    , m_view(new QTreeView(this))
    , m_filter(new QLineEdit(this))
    , m_reason(new ToneLabel(Tone::Bad, this))
    , m_condition(new QComboBox(this))
    , m_count(new QSpinBox(this))
    , m_span(new QSpinBox(this))
    , m_remove(new QPushButton(tr("&Delete"), this))
{
    setWindowTitle(tr("Alerts"));
    auto *help = new ToneLabel(Tone::Muted, this);
    help->setText(
        tr("While a session is alive each rule is held against every new row. It tells you once, and again only "
           "after what made it tell has passed."));
    help->setWordWrap(true);
    m_model->setRules(rules);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Alerts"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->resizeSection(AlertModel::FilterColumn, filterWidth);
    m_view->header()->setSectionResizeMode(AlertModel::ThresholdColumn, QHeaderView::ResizeToContents);

    auto *buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(help);
    layout->addWidget(m_view, 1);
    layout->addLayout(createButtons());
    layout->addLayout(createForm());
    layout->addWidget(buttons);
    resize(firstSize);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AlertDialog::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &AlertDialog::showCurrent);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        m_model->setRules(AlertRules::defaults());
        m_view->setCurrentIndex(m_model->index(0, 0));
    });
    m_view->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

QLayout *AlertDialog::createButtons()
{
    auto *add = new QPushButton(tr("&New rule"), this);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : { add, m_remove }) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(add, &QPushButton::clicked, this, &AlertDialog::add);
    connect(m_remove, &QPushButton::clicked, this, &AlertDialog::remove);
    return row;
}

QLayout *AlertDialog::createForm()
{
    m_condition->addItem(tr("at least"), static_cast<int>(AlertRule::Condition::AtLeast));
    m_condition->addItem(tr("none at all"), static_cast<int>(AlertRule::Condition::Silence));
    m_count->setRange(1, AlertRule::mostCount);
    m_count->setSuffix(tr(" rows"));
    m_count->setAccessibleName(tr("Rows"));
    m_span->setRange(1, static_cast<int>(AlertRule::longestSpan.count()));
    m_span->setSuffix(tr(" s"));
    m_span->setAccessibleName(tr("Seconds"));
    m_reason->setWordWrap(true);
    QSizePolicy policy = m_reason->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reason->setSizePolicy(policy);
    m_filter->setPlaceholderText(tr("As in the filter of the log: t:MESSAGE_CREATE and d.author.bot:true"));

    auto *amount = new QHBoxLayout;
    amount->addWidget(m_condition);
    amount->addWidget(m_count);
    auto *within = new QLabel(tr("&within"), this);
    within->setBuddy(m_span);
    amount->addWidget(within);
    amount->addWidget(m_span);
    amount->addStretch(1);
    auto *form = new QFormLayout;
    form->addRow(tr("&Filter:"), m_filter);
    form->addRow(QString(), m_reason);
    form->addRow(tr("&Tell me of:"), amount);
    qobject_cast<QLabel *>(form->labelForField(amount))->setBuddy(m_condition);

    connect(m_filter, &QLineEdit::textEdited, this, &AlertDialog::edit);
    connect(m_condition, &QComboBox::currentIndexChanged, this, &AlertDialog::edit);
    connect(m_count, &QSpinBox::valueChanged, this, &AlertDialog::edit);
    connect(m_span, &QSpinBox::valueChanged, this, &AlertDialog::edit);
    return form;
}

int AlertDialog::row() const
{
    return m_view->currentIndex().row();
}

QList<AlertRule> AlertDialog::rules() const
{
    QList<AlertRule> result = m_model->rules();
    result.removeIf([](const AlertRule &rule) { return rule.filter.trimmed().isEmpty(); });
    return result;
}

void AlertDialog::add()
{
    m_view->setCurrentIndex(m_model->index(m_model->add({}), 0));
    m_filter->setFocus();
}

void AlertDialog::remove()
{
    m_model->remove(row());
    showCurrent();
}

void AlertDialog::edit()
{
    if (m_isFilling || row() < 0)
        return;
    m_model->change(row(),
        { m_filter->text(), static_cast<AlertRule::Condition>(m_condition->currentData().toInt()), m_count->value(),
            std::chrono::seconds(m_span->value()), m_model->rules()[row()].isEnabled });
    explain();
}

void AlertDialog::showCurrent()
{
    const QScopedValueRollback filling(m_isFilling, true);
    const bool isRule = row() >= 0;
    for (QWidget *widget : std::initializer_list<QWidget *> { m_filter, m_condition, m_count, m_span, m_remove })
        widget->setEnabled(isRule);
    const AlertRule rule = isRule ? m_model->rules()[row()] : AlertRule();
    m_filter->setText(rule.filter);
    m_condition->setCurrentIndex(m_condition->findData(static_cast<int>(rule.condition)));
    m_count->setValue(rule.count);
    m_span->setValue(static_cast<int>(rule.span.count()));
    explain();
}

void AlertDialog::explain()
{
    const bool isSilence = m_condition->currentData().toInt() == static_cast<int>(AlertRule::Condition::Silence);
    m_count->setVisible(!isSilence);
    const QString wrong = row() < 0 || m_filter->text().trimmed().isEmpty() ? QString() : m_model->problem(row());
    m_reason->setText(wrong.isEmpty() ? QString() : u"▲ "_s + wrong);
    m_filter->setAccessibleDescription(wrong);
}

} // namespace Shardscope
