// SPDX-License-Identifier: MIT
#include "ui/diagnosis/incidentbanner.h"

#include "ui/format.h"
#include "ui/icons.h"
#include "ui/partactions.h"
#include "ui/tonelabel.h"
#include "ui/tooltip.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

// In the order of IncidentBanner::Deed.
constexpr std::array table {
    PartAction { "TroubleRetry", QT_TRANSLATE_NOOP("Shardscope::IncidentBanner", "&Retry now"), "Ctrl+W, R", "retry",
        QT_TRANSLATE_NOOP("Shardscope::IncidentBanner", "Retry no&w") },
    PartAction { "TroubleWithout", QT_TRANSLATE_NOOP("Shardscope::IncidentBanner", "Connect &without them"),
        "Ctrl+W, W", "", QT_TRANSLATE_NOOP("Shardscope::IncidentBanner", "Connect without the&m") },
    PartAction { "TroubleSpend", QT_TRANSLATE_NOOP("Shardscope::IncidentBanner", "&Connect anyway"), "Ctrl+W, C",
        "connect", QT_TRANSLATE_NOOP("Shardscope::IncidentBanner", "Connect an&yway") },
    PartAction { "TroubleDetails", QT_TRANSLATE_NOOP("Shardscope::IncidentBanner", "D&etails…"), "Ctrl+W, E", "explain",
        QT_TRANSLATE_NOOP("Shardscope::IncidentBanner", "De&tails…") },
    PartAction { "TroubleDismiss", QT_TRANSLATE_NOOP("Shardscope::IncidentBanner", "&Dismiss"), "Ctrl+W, D", "close" },
};

} // namespace

IncidentBanner::IncidentBanner(QWidget *parent)
    : QFrame(parent)
    , m_actions(new PartActions(table, &IncidentBanner::tr, { this }, Qt::WindowShortcut, this))
    , m_title(new ToneLabel(Tone::Bad, this))
    , m_text(new ToneLabel(Tone::Plain, this))
    , m_next(new ToneLabel(Tone::Muted, this))
    , m_retry(m_actions->createButton(Retry, this))
    , m_stop(new QPushButton(tintedIcon("disconnect"), tr("Sto&p"), this))
    , m_portal(new QPushButton(tintedIcon("external"), tr("Open the po&rtal"), this))
    , m_without(m_actions->createButton(Without, this))
    , m_spend(m_actions->createButton(Spend, this))
    , m_details(m_actions->createButton(Details, this))
    , m_dismiss(new QToolButton(this))
{
    setAccessibleName(tr("What went wrong"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_title->setAccessibleName(tr("What went wrong"));
    m_text->setAccessibleName(tr("What to do"));
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_text->setWordWrap(true);
    for (ToneLabel *label : { m_title, m_text })
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_dismiss->setIcon(tintedIcon("close"));
    m_dismiss->setText(tr("Dismiss"));
    m_dismiss->setAccessibleName(tr("Dismiss"));
    tellKeys(m_dismiss, tr("Dismiss"), (*m_actions)[Dismiss]);
    m_dismiss->setAutoRaise(true);
    m_portal->setToolTip(tr("The application's page in Discord's Developer Portal"));

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_next, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addLayout(head);
    words->addWidget(m_text);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->setSpacing(8);
    layout->addLayout(words, 1);
    for (QPushButton *button : { m_without, m_portal, m_spend, m_retry, m_stop, m_details })
        layout->addWidget(button, 0, Qt::AlignVCenter);
    layout->addWidget(m_dismiss, 0, Qt::AlignTop);

    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &QWidget::show);
    connect((*m_actions)[Retry], &QAction::triggered, this, &IncidentBanner::retryRequested);
    connect(m_stop, &QPushButton::clicked, this, &IncidentBanner::stopRequested);
    connect(m_portal, &QPushButton::clicked, this, &IncidentBanner::portalRequested);
    connect((*m_actions)[Without], &QAction::triggered, this, &IncidentBanner::withoutIntentsRequested);
    connect((*m_actions)[Spend], &QAction::triggered, this, &IncidentBanner::spendingRequested);
    connect((*m_actions)[Dismiss], &QAction::triggered, this, &IncidentBanner::clear);
    connect((*m_actions)[Details], &QAction::triggered, this, &IncidentBanner::detailsRequested);
    connect(m_dismiss, &QToolButton::clicked, this, &IncidentBanner::clear);
    hide();
}

void IncidentBanner::showIncident(const Incident &incident)
{
    m_incident = incident;
    refresh();
    if (incident.over || incident.isNotice || incident.tone == Tone::Bad || !isHidden()) {
        m_patience.stop();
        show();
    } else {
        m_patience.start();
    }
}

void IncidentBanner::showError(const GatewayError &error)
{
    showIncident(incidentOf(error));
    m_errorIsFresh = true;
}

void IncidentBanner::showClose(const GatewayCloseInfo &info)
{
    std::optional<Incident> incident = incidentOf(info);
    if (!incident)
        return;
    if (!info.code && m_errorIsFresh && m_incident) {
        incident->title = m_incident->title;
        incident->text = m_incident->text;
        incident->tone = m_incident->tone;
        incident->actions |= m_incident->actions;
    }
    showIncident(*incident);
}

void IncidentBanner::setStatus(const ShardStatus &status, TimePoint now)
{
    m_status = status;
    if (status.state == ShardState::Connecting)
        m_errorIsFresh = false;
    // What was refused by hand is no matter of the session that goes on.
    const bool isRefusal = m_incident && m_incident->actions.testFlag(Incident::SpendBudget);
    if (status.state == ShardState::Ready && m_incident && !m_incident->over && !m_incident->isNotice && !isRefusal)
        clear();
    setNow(now);
}

void IncidentBanner::setNow(TimePoint now)
{
    m_now = now;
    if (m_incident)
        refresh();
}

void IncidentBanner::clear()
{
    m_patience.stop();
    m_errorIsFresh = false;
    m_incident.reset();
    hide();
}

QString IncidentBanner::text() const
{
    return m_title->text() + u'\n' + m_next->text() + u'\n' + m_text->text();
}

void IncidentBanner::refresh()
{
    m_title->setTone(m_incident->tone);
    m_title->setText((m_incident->tone == Tone::Bad ? u"▲ "_s : u"● "_s) + m_incident->title);
    m_text->setText(m_incident->text);
    const bool running
        = !m_incident->over && m_status.state != ShardState::Idle && m_status.state != ShardState::Closed;
    QString next = m_incident->next.isEmpty() && running ? m_status.detail : m_incident->next;
    if (running && m_status.state == ShardState::BackingOff && m_status.delay > Milliseconds::zero()) {
        const Duration left = m_status.since + m_status.delay - m_now;
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(std::max(left, Duration::zero()));
        next = tr("%1 Next attempt in %n s.", nullptr, static_cast<int>(seconds.count())).arg(next).trimmed();
    }
    m_next->setText(next);
    (*m_actions)[Retry]->setText(running ? tr("&Retry now") : tr("Connect a&gain"));
    (*m_actions)[Retry]->setIconText(running ? tr("Retry no&w") : tr("Connect a&gain"));
    offer(Retry, m_retry, Incident::Retry);
    m_stop->setVisible(running && m_incident->actions.testFlag(Incident::Stop));
    m_portal->setVisible(m_incident->actions.testFlag(Incident::OpenPortal));
    offer(Without, m_without, Incident::WithoutIntents);
    offer(Details, m_details, Incident::Details);
    m_title->setAccessibleName(m_title->text());
    m_text->setAccessibleName(m_text->text());
    offer(Spend, m_spend, Incident::SpendBudget);
    setAccessibleDescription(text());
    update();
}

void IncidentBanner::offer(Deed deed, QPushButton *button, Incident::Action action)
{
    const bool isOffered = m_incident->actions.testFlag(action);
    m_actions->setPossible(deed, isOffered);
    button->setVisible(isOffered);
}

void IncidentBanner::setActions(QAction *stop, QAction *portal)
{
    tellKeys(m_stop, {}, stop);
    tellKeys(m_portal, m_portal->toolTip(), portal);
}

bool IncidentBanner::event(QEvent *event)
{
    const bool result = QFrame::event(event);
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        Q_EMIT visibilityChanged();
    return result;
}

void IncidentBanner::paintEvent(QPaintEvent *)
{
    const Tone tone = m_incident ? m_incident->tone : Tone::Muted;
    QPainter painter(this);
    painter.fillRect(rect(), toneSurface(tone, palette()));
    painter.fillRect(QRect(0, 0, 4, height()), toneColor(tone, palette()));
}

} // namespace Shardscope
