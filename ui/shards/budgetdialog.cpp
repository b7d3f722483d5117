// SPDX-License-Identifier: MIT
#include "ui/shards/budgetdialog.h"

#include "ui/icons.h"
#include "ui/shards/budgetdelegate.h"
#include "ui/shards/budgetmodel.h"
#include "ui/shards/budgets.h"
#include "ui/textwidth.h"
#include "ui/tonelabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr QSize firstSize { 860, 280 };

qint64 now()
{
    return Clock::system().utcMicroseconds();
}

} // namespace

BudgetDialog::BudgetDialog(Budgets *budgets, QWidget *parent)
    : QDialog(parent)
    , m_budgets(budgets)
    , m_model(new BudgetModel(this))
    , m_warning(new ToneLabel(Tone::Muted, this))
    , m_view(new QTreeView(this))
{
    setWindowTitle(tr("Budgets"));
    m_warning->setWordWrap(true);
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Budgets"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setItemDelegate(new BudgetDelegate(m_view));
    const int letter = letterWidth(fontMetrics());
    m_view->header()->resizeSection(BudgetModel::NameColumn, letter * 38);
    m_view->header()->resizeSection(BudgetModel::UseColumn, letter * 26);
    m_view->header()->resizeSection(BudgetModel::LeftColumn, letter * 40);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = new QPushButton(tintedIcon("copy"), tr("&Copy as text"), this);
    copy->setAutoDefault(false);
    buttons->addButton(copy, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(m_warning);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    resize(firstSize);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_model->toText()); });
    connect(m_budgets, &Budgets::changed, this, [this] { refresh(now()); });
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, [this] { refresh(now()); });
    m_second.start();
    refresh(now());
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->setFocus();
}

void BudgetDialog::refresh(qint64 at)
{
    m_model->setMeters(m_budgets->board().meters(at));
    QStringList low;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const BudgetMeter &meter = m_model->meters()[static_cast<std::size_t>(row)];
        if (const QString word = levelWord(meter.level());
            !word.isEmpty() && meter.bucket != RateLimitStatus::Bucket::Members)
            low.append(tr("%1: %2").arg(m_model->index(row, BudgetModel::NameColumn).data().toString(), word));
    }
    m_warning->setTone(low.isEmpty() ? Tone::Good : Tone::Warning);
    m_warning->setValue(tr("Warning"), low.isEmpty() ? tr("● No budget is low.") : u"▲ "_s + low.join(u" · "_s));
}

} // namespace Shardscope
