// SPDX-License-Identifier: MIT
#include "ui/connection/intentsdialog.h"

#include "core/events/intentplan.h"

#include "ui/connection/checkdelegate.h"
#include "ui/connection/eventchoicemodel.h"
#include "ui/connection/intentsmodel.h"
#include "ui/tonelabel.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

QLineEdit *createFilter(const QString &placeholder, QWidget *parent)
{
    auto *filter = new QLineEdit(parent);
    filter->setPlaceholderText(placeholder);
    filter->setAccessibleName(placeholder);
    filter->setClearButtonEnabled(true);
    return filter;
}

} // namespace

IntentsDialog::IntentsDialog(GatewayIntents intents, QWidget *parent)
    : QDialog(parent)
    , m_intents(intents)
    , m_model(new IntentsModel(this))
    , m_events(new EventChoiceModel(this))
    , m_tabs(new QTabWidget(this))
{
    setWindowTitle(tr("Intents"));
    m_tabs->setAccessibleName(tr("Ways to choose"));
    m_tabs->addTab(createList(), tr("&Intents"));
    m_tabs->addTab(createEvents(), tr("From &events"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(createFoot());
    layout->addWidget(buttons);
    connect(m_model, &IntentsModel::intentsChanged, this, &IntentsDialog::setIntents);
    connect(m_events, &EventChoiceModel::wantedChanged, this, &IntentsDialog::refreshLeast);
    setIntents(intents);
    refreshLeast();
    resize(900, 700);
}

QTreeView *IntentsDialog::createView(QAbstractTableModel *model, QLineEdit *filter, const QString &name, int wideColumn)
{
    auto *proxy = new QSortFilterProxyModel(this);
    proxy->setSourceModel(model);
    proxy->setFilterRole(Qt::UserRole); // FilterRole of both models
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(filter, &QLineEdit::textChanged, proxy, &QSortFilterProxyModel::setFilterFixedString);
    auto *view = new QTreeView(filter->parentWidget());
    view->setModel(proxy);
    view->setAccessibleName(name);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setItemDelegate(new CheckDelegate(Qt::UserRole + 2, view, 6)); // ToneRole of both models
    view->setAlternatingRowColors(true);
    view->setTabKeyNavigation(false);
    view->header()->setSectionsMovable(false);
    view->header()->setStretchLastSection(false);
    view->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    view->header()->setSectionResizeMode(wideColumn, QHeaderView::Stretch);
    view->setCurrentIndex(proxy->index(0, 0));
    return view;
}

QWidget *IntentsDialog::createList()
{
    auto *page = new QWidget(m_tabs);
    QLineEdit *filter = createFilter(tr("Filter by intent or event"), page);
    QTreeView *view = createView(m_model, filter, tr("Intents"), IntentsModel::BringsColumn);
    m_detail = new QPlainTextEdit(page);
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setAccessibleName(tr("What the intent brings"));
    m_detail->viewport()->setAutoFillBackground(false);
    const auto describe = [this](const QModelIndex &index) {
        const QVariant text
            = index.isValid() ? index.siblingAtColumn(0).data(IntentsModel::DescriptionRole) : QVariant();
        m_detail->setPlainText(text.toString());
    };
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, m_detail, describe);
    describe(view->currentIndex());

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(filter);
    left->addWidget(view, 1);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(12);
    layout->addLayout(left, 3);
    layout->addWidget(m_detail, 2);
    return page;
}

QWidget *IntentsDialog::createEvents()
{
    auto *page = new QWidget(m_tabs);
    QLineEdit *filter = createFilter(tr("Filter by event or intent"), page);
    QTreeView *view = createView(m_events, filter, tr("Events"), EventChoiceModel::IntentsColumn);
    m_least = new QLabel(page);
    m_least->setTextFormat(Qt::PlainText);
    m_least->setWordWrap(true);
    auto *use = new QPushButton(tr("&Use these"), page);
    use->setToolTip(tr("Choose exactly the intents that bring the events with a check mark"));
    use->setAutoDefault(false);
    connect(use, &QPushButton::clicked, this, [this] { setIntents(leastIntents(m_events->wanted())); });
    auto *clear = new QPushButton(tr("C&lear"), page);
    clear->setToolTip(tr("Take all check marks away"));
    clear->setAutoDefault(false);
    connect(clear, &QPushButton::clicked, this, [this] { m_events->setWanted({}); });
    m_useLeast = use;

    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_least, 1);
    foot->addWidget(clear, 0, Qt::AlignTop);
    foot->addWidget(use, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(filter);
    layout->addWidget(view, 1);
    layout->addLayout(foot);
    return page;
}

QWidget *IntentsDialog::createFoot()
{
    auto *foot = new QWidget(this);
    m_number = new QLineEdit(foot);
    m_number->setAccessibleName(tr("Intents as a number or as names"));
    m_number->setToolTip(tr("The number that is sent; names with commas, +all and +unprivileged are read as well"));
    auto *label = new QLabel(tr("&Number"), foot);
    label->setBuddy(m_number);
    connect(m_number, &QLineEdit::textEdited, this, &IntentsDialog::takeNumber);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label);
    line->addWidget(m_number, 1);
    struct Preset
    {
        QString text;
        GatewayIntents intents;
    };
    for (const Preset &preset : { Preset { tr("+un&privileged"), GatewayIntents::unprivileged() },
             Preset { tr("+&all"), GatewayIntents::all() }, Preset { tr("N&one"), GatewayIntents() } }) {
        auto *button = new QPushButton(preset.text, foot);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, chosen = preset.intents] { setIntents(chosen); });
        line->addWidget(button);
    }
    m_names = new QLabel(foot);
    m_names->setTextFormat(Qt::PlainText);
    m_names->setWordWrap(true);
    m_message = new ToneLabel(Tone::Warning, foot);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignTop);
    // Room for what may come, so that nothing jumps.
    m_message->setMinimumHeight(m_message->fontMetrics().lineSpacing() * 3);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(line);
    layout->addWidget(m_names);
    layout->addWidget(m_message);
    return foot;
}

QStringList IntentsDialog::warnings(GatewayIntents intents)
{
    QStringList result;
    const auto lacksContent = [intents](GatewayIntent messages) {
        return intents.contains(messages) && !intents.contains(GatewayIntent::MessageContent);
    };
    if (intents.isEmpty())
        result.append(tr("Without intents only events that are always sent arrive."));
    if (lacksContent(GatewayIntent::GuildMessages))
        result.append(tr("GUILD_MESSAGES without MESSAGE_CONTENT brings messages with empty content."));
    else if (intents.contains(GatewayIntent::MessageContent) && !intents.contains(GatewayIntent::GuildMessages)
        && !intents.contains(GatewayIntent::DirectMessages))
        result.append(tr("MESSAGE_CONTENT alone brings nothing: it fills the messages of GUILD_MESSAGES."));
    if (const GatewayIntents privileged = intents & GatewayIntents::privileged(); !privileged.isEmpty())
        result.append(tr("Privileged, to be turned on in the portal: %1.").arg(privileged.names().join(u", "_s)));
    if (const GatewayIntents unknown = intents.unknown(); !unknown.isEmpty())
        result.append(tr("Not documented, sent all the same: %1.").arg(unknown.names().join(u", "_s)));
    return result;
}

void IntentsDialog::setIntents(GatewayIntents intents)
{
    take(intents);
    m_number->setText(QString::number(intents.bits()));
}

void IntentsDialog::take(GatewayIntents intents)
{
    m_intents = intents;
    m_model->setIntents(intents);
    m_events->setIntents(intents);
    const qsizetype known = (intents - intents.unknown()).names().size();
    m_names->setText(tr("%1 of %2 intents are chosen.").arg(known).arg(gatewayIntentTable().size()));
    QString text;
    for (const QString &sentence : warnings(intents))
        text += (text.isEmpty() ? u"▲ "_s : u"\n▲ "_s) + sentence;
    m_message->setTone(Tone::Warning);
    m_message->setText(text);
}

void IntentsDialog::takeNumber(const QString &text)
{
    QString error;
    const std::optional<GatewayIntents> intents = GatewayIntents::parse(text, &error);
    if (intents) {
        take(*intents);
        return;
    }
    m_message->setTone(Tone::Bad);
    m_message->setText(u"▲ "_s + error);
}

void IntentsDialog::refreshLeast()
{
    const QList<DispatchEvent> wanted = m_events->wanted();
    const GatewayIntents least = leastIntents(wanted);
    m_useLeast->setEnabled(!wanted.isEmpty());
    if (wanted.isEmpty())
        m_least->setText(tr("Tick the events you want; the least intents that bring them show here."));
    else if (least.isEmpty())
        m_least->setText(tr("These are always sent: no intents are needed."));
    else
        m_least->setText(tr("Least intents: %1 (%2)").arg(least.names().join(u", "_s)).arg(least.bits()));
}

} // namespace Shardscope
