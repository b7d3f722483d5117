// SPDX-License-Identifier: MIT
#include "ui/diagnosis/closedialog.h"

#include "ui/format.h"
#include "ui/icons.h"
#include "ui/textwidth.h"
#include "ui/tonelabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr QSize firstSize { 760, 620 };

Tone toneOf(CloseAction action)
{
    switch (action) {
    case CloseAction::Resume:
        return Tone::Warning;
    case CloseAction::Identify:
        return Tone::Warning;
    case CloseAction::Stop:
        return Tone::Bad;
    }
    return Tone::Plain;
}

} // namespace

CloseDialog::CloseDialog(const CloseStory &story, QWidget *parent)
    : QDialog(parent)
    , m_story(story)
    , m_next(createValue(tr("What happens next"), {}))
    , m_retry(new QPushButton(tintedIcon("retry"), tr("&Retry now"), this))
    , m_anew(new QPushButton(tr("&New session…"), this))
    , m_stop(new QPushButton(tintedIcon("disconnect"), tr("&Stop"), this))
{
    setWindowTitle(tr("What ended here"));
    ToneLabel *title
        = createValue(tr("What ended here"), (story.action == CloseAction::Stop ? u"▲ "_s : u"● "_s) + story.title);
    title->setTone(toneOf(story.action));
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    title->setFont(bold);
    auto *when = new ToneLabel(Tone::Muted, this);
    when->setText(story.shard ? tr("%1, shard %2").arg(Format::dateTime(story.at)).arg(*story.shard)
                              : Format::dateTime(story.at));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    form->setLabelAlignment(Qt::AlignLeading | Qt::AlignTop);
    form->addRow(tr("What to do"), createValue(tr("What to do"), story.advice));
    addFacts(form);
    form->addRow(tr("Next"), m_next);

    auto *page = new QPushButton(tintedIcon("external"),
        story.page.path().startsWith("/developers/applications"_L1) ? tr("Open the &portal")
            : story.page.host() == "discordstatus.com"_L1           ? tr("O&pen Discord's status")
                                                                    : tr("Open the docu&mentation"),
        this);
    page->setToolTip(story.page.toString());
    auto *copy = new QPushButton(tintedIcon("copy"), tr("&Copy as text"), this);
    copy->setToolTip(tr("All of this, without the token"));
    auto *show = new QPushButton(tr("Sho&w the row"), this);
    auto *deeds = new QHBoxLayout;
    for (QPushButton *button : { m_retry, m_anew, m_stop })
        deeds->addWidget(button);
    deeds->addStretch();
    deeds->addWidget(page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton *button : { copy, show })
        buttons->addButton(button, QDialogButtonBox::ActionRole);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(when);
    layout->addLayout(form);
    layout->addWidget(createPast(), 1);
    layout->addLayout(deeds);
    layout->addWidget(buttons);
    resize(firstSize);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(page, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(m_story.page); });
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(show, &QPushButton::clicked, this, [this] { Q_EMIT recordRequested(m_story.record); });
    connect(m_retry, &QPushButton::clicked, this, &CloseDialog::retryRequested);
    connect(m_anew, &QPushButton::clicked, this, &CloseDialog::newSessionRequested);
    connect(m_stop, &QPushButton::clicked, this, &CloseDialog::stopRequested);
    refresh();
}

ToneLabel *CloseDialog::createValue(const QString &name, const QString &text)
{
    auto *label = new ToneLabel(Tone::Plain, this);
    label->setValue(name, text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

void CloseDialog::addFacts(QFormLayout *form)
{
    for (const CloseStory::Fact &fact : m_story.facts)
        form->addRow(fact.name, createValue(fact.name, fact.text));
}

QWidget *CloseDialog::createPast()
{
    auto *past = new QTreeWidget(this);
    past->setAccessibleName(tr("What this session did just before"));
    past->setHeaderLabels({ tr("Before"), tr("What this session did just before") });
    past->setRootIsDecorated(false);
    past->setUniformRowHeights(true);
    past->setAllColumnsShowFocus(true);
    for (const CloseStory::Deed &deed : m_story.past)
        new QTreeWidgetItem(past, { Format::duration(deed.before), deed.text });
    past->header()->resizeSection(0, letterWidth(fontMetrics()) * 16);
    if (!m_story.past.empty()) {
        past->setCurrentItem(past->topLevelItem(past->topLevelItemCount() - 1));
        past->scrollToBottom();
    }
    return past;
}

void CloseDialog::setLive(bool live)
{
    m_isLive = live;
    refresh();
}

void CloseDialog::setFuture(const SessionFuture &future)
{
    m_story.future = future;
    refresh();
}

void CloseDialog::setStatus(const ShardStatus &status, TimePoint now)
{
    if (m_story.shard && *m_story.shard != status.shardId)
        return;
    const bool isOpen
        = m_story.future.kind == SessionFuture::Kind::Unknown || m_story.future.kind == SessionFuture::Kind::Waiting;
    m_countdown.clear();
    if (isOpen && status.state == ShardState::BackingOff)
        m_countdown = tr("%1 Next attempt in %2.")
                          .arg(status.detail, Format::countdown(status.since + status.delay - now))
                          .trimmed();
    refresh();
}

void CloseDialog::refresh()
{
    const QString told = m_story.futureText();
    const QString next = m_isLive && !m_countdown.isEmpty() ? m_countdown : told;
    m_next->setValue(tr("What happens next"), next.isEmpty() ? tr("not told by the rows that there are") : next);
    for (QPushButton *button : { m_retry, m_anew, m_stop })
        button->setVisible(m_isLive);
}

QString CloseDialog::text() const
{
    return Format::dateTime(m_story.at) + u'\n' + m_story.toText();
}

} // namespace Shardscope
