// SPDX-License-Identifier: MIT
#include "ui/commands/sequencepanel.h"

#include "core/commands/librarymodel.h"

#include "ui/commands/sequencemodel.h"
#include "ui/partactions.h"
#include "ui/tonedelegate.h"
#include "ui/tonelabel.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

// In the order of SequencePanel::Deed.
constexpr std::array table {
    PartAction { "SequenceUp", QT_TRANSLATE_NOOP("Shardscope::SequencePanel", "Move the step &up"), "Alt+Up", "",
        QT_TRANSLATE_NOOP("Shardscope::SequencePanel", "Up") },
    PartAction { "SequenceDown", QT_TRANSLATE_NOOP("Shardscope::SequencePanel", "Move the step &down"), "Alt+Down", "",
        QT_TRANSLATE_NOOP("Shardscope::SequencePanel", "Down") },
    PartAction { "SequenceTakeOut", QT_TRANSLATE_NOOP("Shardscope::SequencePanel", "&Take the step out"), "Del", "",
        QT_TRANSLATE_NOOP("Shardscope::SequencePanel", "Take out") },
};

} // namespace

SequencePanel::SequencePanel(LibraryModel *library, QWidget *parent)
    : QWidget(parent)
    , m_library(library)
    , m_model(new SequenceModel(library, this))
    , m_enabled(new QCheckBox(tr("Send on &READY"), this))
    , m_view(new QTreeView(this))
    , m_actions(new PartActions(table, &SequencePanel::tr, { m_view }, Qt::WidgetShortcut, this))
    , m_warning(new ToneLabel(Tone::Muted, this))
    , m_trouble(new ToneLabel(Tone::Warning, this))
{
    m_enabled->setToolTip(tr("Each new session begins with these messages; a resumed one does not"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ToneDelegate(SequenceModel::ToneRole, m_view));
    m_view->setAccessibleName(tr("Messages sent on READY"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->header()->resizeSection(SequenceModel::MessageColumn, 140);
    m_view->header()->resizeSection(SequenceModel::DelayColumn, 80);
    m_warning->setWordWrap(true);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(4);
    foot->addWidget(m_warning, 1);
    for (const Deed deed : { MoveUp, MoveDown, TakeOut }) {
        QPushButton *button = m_actions->createButton(deed, this);
        button->setAccessibleName(QString((*m_actions)[deed]->text()).remove(u'&'));
        foot->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_enabled);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_trouble);
    layout->addLayout(foot);

    const auto on = [this](Deed deed, auto done) { connect((*m_actions)[deed], &QAction::triggered, this, done); };
    on(MoveUp, [this] { move(-1); });
    on(MoveDown, [this] { move(1); });
    on(TakeOut, [this] { m_model->remove(m_view->currentIndex().row()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SequencePanel::refreshActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SequencePanel::refreshActions);
    connect(m_enabled, &QCheckBox::toggled, m_library, &LibraryModel::setSendsOnReady);
    connect(m_library, &LibraryModel::changed, this, &SequencePanel::refresh);
    connect(m_library, &LibraryModel::modelReset, this, &SequencePanel::refresh);
    refresh();
}

void SequencePanel::setIntents(GatewayIntents intents)
{
    m_model->setIntents(intents);
    refresh();
}

void SequencePanel::append(int messageId)
{
    m_model->append(messageId);
    m_view->setCurrentIndex(m_model->index(m_model->rowCount() - 1, 0));
}

void SequencePanel::setTrouble(const QString &text)
{
    m_trouble->setText(text.isEmpty() ? text : u"▲ "_s + text);
    m_trouble->setVisible(!text.isEmpty());
}

void SequencePanel::move(int places)
{
    const int row = m_view->currentIndex().row();
    if (m_model->moveBy(row, places))
        m_view->setCurrentIndex(m_model->index(row + places, 0));
}

void SequencePanel::refreshActions()
{
    const int row = m_view->currentIndex().row();
    m_actions->setPossible(MoveUp, row > 0);
    m_actions->setPossible(MoveDown, row >= 0 && row + 1 < m_model->rowCount());
    m_actions->setPossible(TakeOut, row >= 0);
}

void SequencePanel::refresh()
{
    refreshActions();
    m_enabled->setChecked(m_library->library().sendsOnReady);
    const QString warning = m_model->warning();
    m_warning->setTone(warning.isEmpty() ? Tone::Muted : Tone::Warning);
    m_warning->setText(!warning.isEmpty() ? warning
            : m_model->rowCount() == 0    ? tr("Add saved messages with \"To READY\"")
                                          : tr("✓ Within the send limits"));
}

} // namespace Shardscope
