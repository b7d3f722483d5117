// SPDX-License-Identifier: MIT
#include "ui/diagnosis/checkdialog.h"

#include "core/diagnosis/checkrunner.h"
#include "core/diagnosis/tokencheck.h"

#include "ui/diagnosis/checkmodel.h"
#include "ui/diagnosis/checktone.h"
#include "ui/diagnosis/waterfalldelegate.h"
#include "ui/icons.h"
#include "ui/tonelabel.h"
#include "ui/textwidth.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

QStringList stageWords()
{
    QStringList words;
    for (int stage = 0; stage < checkStages; ++stage)
        words.append(checkStageTitle(static_cast<CheckStage>(stage)));
    return words;
}

QStringList statusWords()
{
    QStringList words;
    for (int status = 0; status <= static_cast<int>(CheckStatus::Skip); ++status)
        words.append(checkStatusText(static_cast<CheckStatus>(status)));
    return words;
}

} // namespace

CheckDialog::CheckDialog(Source source, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_model(new CheckModel(this))
    , m_summary(new ToneLabel(Tone::Plain, this))
    , m_view(new QTreeView(this))
    , m_title(new ToneLabel(Tone::Plain, this))
    , m_seen(new ToneLabel(Tone::Plain, this))
    , m_advice(new ToneLabel(Tone::Plain, this))
    , m_page(new QPushButton(tintedIcon("external"), {}, this))
    , m_again(new QPushButton(tintedIcon("retry"), tr("&Run again"), this))
    , m_cancel(new QPushButton(tr("Cance&l"), this))
    , m_copy(new QPushButton(tintedIcon("copy"), tr("&Copy as text"), this))
{
    setWindowTitle(tr("Check the token"));
    resize(920, 640);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_summary->setFont(bold);
    for (ToneLabel *label : { m_seen, m_advice }) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_copy->setToolTip(tr("The whole report, without the token"));

    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Stages of the check"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setItemDelegate(new WaterfallDelegate(m_view));
    m_view->header()->setStretchLastSection(true);
    const int letter = letterWidth(fontMetrics());
    m_view->header()->resizeSection(CheckModel::StageColumn, std::max(letter * 19, widestWord(*m_view, stageWords())));
    m_view->header()->resizeSection(CheckModel::StatusColumn, std::max(letter * 15, widestWord(*m_view, statusWords())));
    m_view->header()->resizeSection(CheckModel::WaterfallColumn, letter * 26);
    m_view->header()->resizeSection(CheckModel::DurationColumn, letter * 11);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton *button : { m_again, m_cancel, m_copy })
        buttons->addButton(button, QDialogButtonBox::ActionRole);
    auto *pageRow = new QHBoxLayout;
    pageRow->addWidget(m_page);
    pageRow->addStretch();
    auto *detail = new QWidget(this);
    auto *words = new QVBoxLayout(detail);
    words->setContentsMargins(4, 0, 4, 0);
    words->addWidget(m_title);
    words->addWidget(m_seen);
    words->addWidget(m_advice);
    words->addLayout(pageRow);
    words->addStretch();
    // So that the table does not jump from stage to stage.
    detail->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_summary);
    layout->addWidget(m_view, 1);
    layout->addWidget(detail);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_again, &QPushButton::clicked, this, &CheckDialog::run);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_runner->cancel(); });
    connect(m_copy, &QPushButton::clicked, this, &CheckDialog::copy);
    connect(m_page, &QPushButton::clicked, this, &CheckDialog::openPage);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { showFinding(current.row()); });
    connect(m_view, &QTreeView::activated, this, &CheckDialog::openPage);
    // Enter in the table opens the page, and nothing else besides.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    m_view->setFocus();
    refresh();
    showFinding(-1);
}

CheckDialog::~CheckDialog() = default;

void CheckDialog::connectRunner()
{
    m_runner = std::make_unique<CheckRunner>();
    connect(m_runner.get(), &CheckRunner::changed, this, &CheckDialog::take);
    connect(m_runner.get(), &CheckRunner::finished, this, [this](const CheckReport &report) {
        take(report);
        const int row = m_model->worstRow();
        m_view->setCurrentIndex(m_model->index(std::max(row, 0), 0));
        showFinding(m_view->currentIndex().row());
        Q_EMIT checked(report);
    });
}

void CheckDialog::run()
{
    if (!m_runner)
        connectRunner();
    if (!m_runner->isRunning()) {
        const std::variant<ConnectionConfig, GatewayError> source = m_source();
        std::optional<GatewayError> error;
        if (const auto *config = std::get_if<ConnectionConfig>(&source))
            error = m_runner->start(TokenCheck::withStageTimeouts(*config));
        else
            error = std::get<GatewayError>(source);
        if (error) {
            Q_EMIT refused(*error);
            return;
        }
        take({});
    }
    show();
    raise();
    activateWindow();
}

void CheckDialog::done(int result)
{
    if (m_runner)
        m_runner->cancel();
    QDialog::done(result);
}

void CheckDialog::take(const CheckReport &report)
{
    m_model->setReport(report);
    refresh();
    showFinding(m_view->currentIndex().row());
}

void CheckDialog::refresh()
{
    const CheckReport &report = m_model->report();
    const bool isRunning = m_runner && m_runner->isRunning();
    const int worst = m_model->worstRow();
    m_summary->setValue(tr("Result of the check"), report.summary());
    m_summary->setTone(worst >= 0 ? checkTone(m_model->finding(worst).status())
            : report.isOver       ? Tone::Good
                                  : Tone::Plain);
    m_again->setEnabled(!isRunning);
    m_cancel->setEnabled(isRunning);
    m_copy->setEnabled(report.isOver);
}

void CheckDialog::showFinding(int row)
{
    const bool isChosen = row >= 0;
    const CheckFinding finding = isChosen ? m_model->finding(row) : CheckFinding {};
    m_title->setValue(tr("Chosen stage"),
        isChosen ? tr("%1: %2").arg(checkStageTitle(finding.stage), checkStatusText(finding.status())) : QString());
    m_title->setTone(checkTone(finding.status()));
    m_seen->setValue(tr("What was seen"), finding.outcome.seen);
    m_advice->setValue(tr("What to do"), finding.outcome.advice);
    m_advice->setVisible(!finding.outcome.advice.isEmpty());
    const bool isPortal = finding.page.isEmpty() || finding.page.host() == "discord.com"_L1;
    m_page->setText(isPortal ? tr("Open the Developer &Portal") : tr("O&pen %1").arg(finding.page.host()));
    m_page->setToolTip(finding.page.toString());
    m_page->setVisible(!finding.page.isEmpty());
}

void CheckDialog::copy() const
{
    QGuiApplication::clipboard()->setText(m_model->report().toText());
}

void CheckDialog::openPage() const
{
    const int row = m_view->currentIndex().row();
    if (row >= 0 && !m_model->finding(row).page.isEmpty())
        QDesktopServices::openUrl(m_model->finding(row).page);
}

} // namespace Shardscope
