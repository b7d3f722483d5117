// SPDX-License-Identifier: MIT
#include "ui/dispatch/filterbar.h"

#include "ui/dispatch/filteredit.h"
#include "ui/dispatch/overlaynotice.h"
#include "ui/dispatch/savedfiltersdialog.h"
#include "ui/icons.h"
#include "ui/partactions.h"
#include "ui/tonelabel.h"
#include "ui/tooltip.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QInputDialog>
#include <QMenu>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr int progressHeight = 3;
constexpr int recentInMenu = 12;
constexpr int longestInMenu = 80;

// In the order of FilterBar::Deed.
constexpr std::array table {
    PartAction {
        "FilterChoose", QT_TRANSLATE_NOOP("Shardscope::FilterBar", "Saved an&d earlier filters"), "F4", "filter" },
    PartAction { "FilterSave", QT_TRANSLATE_NOOP("Shardscope::FilterBar", "&Save this filter…"), "Ctrl+S" },
    PartAction { "FilterEdit", QT_TRANSLATE_NOOP("Shardscope::FilterBar", "&Edit the saved filters…"), "Ctrl+Shift+S" },
    PartAction {
        "FilterForget", QT_TRANSLATE_NOOP("Shardscope::FilterBar", "&Forget the earlier filters"), "Ctrl+Shift+Del" },
    PartAction { "FilterClear", QT_TRANSLATE_NOOP("Shardscope::FilterBar", "&Clear the filter"), "Ctrl+Shift+Backspace",
        "clear" },
};

/// As it stands: an & is no mark of a key.
QString menuText(QString text)
{
    if (text.size() > longestInMenu)
        text = text.left(longestInMenu - 1) + u'…';
    return text.replace(u'&', "&&"_L1);
}

} // namespace

FilterBar::FilterBar(QSettings *settings, QWidget *parent)
    : QWidget(parent)
    , m_library(settings)
    , m_actions(new PartActions(table, &FilterBar::tr, { this }, Qt::WidgetWithChildrenShortcut, this))
    , m_edit(new FilterEdit(this))
    , m_choose(new QToolButton(this))
    , m_menu(new QMenu(m_choose))
    , m_counts(new ToneLabel(Tone::Muted, this))
    , m_progress(new QProgressBar(this))
    , m_reason(new OverlayNotice(this))
{
    m_edit->setPlaceholderText(tr("Filter, such as t:MESSAGE_* -d.author.bot:true"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMaxLength(static_cast<int>(Filter::maximumLength));
    m_state = m_edit->addAction(tintedIcon("good"), QLineEdit::LeadingPosition);
    m_choose->setIcon(tintedIcon("filter"));
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->setMenu(m_menu);
    m_choose->setAutoRaise(true);
    tellKeys(m_choose, tr("Saved and earlier filters"), (*m_actions)[Choose]);
    m_choose->setAccessibleName(tr("Saved and earlier filters"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(progressHeight);
    m_progress->setAccessibleName(tr("Progress of the filter"));
    m_progress->setToolTip(tr("The filter searches the rows. Esc in the line stops it."));
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    m_progress->hide();

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(4, 4, 0, 0);
    layout->setHorizontalSpacing(4);
    layout->setVerticalSpacing(1);
    layout->addWidget(m_choose, 0, 0);
    layout->addWidget(m_edit, 0, 1);
    layout->addWidget(m_counts, 0, 2);
    layout->addWidget(m_progress, 1, 1);
    layout->setColumnStretch(1, 1);

    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    m_waiting.setSingleShot(true);
    m_waiting.setInterval(patience);
    connect(&m_typing, &QTimer::timeout, this, &FilterBar::apply);
    connect(&m_waiting, &QTimer::timeout, this, [this] { m_progress->setVisible(!m_scan.isDone()); });
    connect(m_edit, &QLineEdit::textEdited, this, &FilterBar::take);
    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        // The clear button edits without textEdited().
        if (text.isEmpty() && !m_applied.isEmpty())
            apply();
        refreshActions();
    });
    connect(m_edit, &FilterEdit::enterPressed, this, [this] {
        apply();
        m_edit->selectFault();
        if (!m_edit->hasFault())
            m_library.remember(m_applied);
    });
    connect(m_edit, &FilterEdit::escapePressed, this, &FilterBar::escape);
    connect(m_edit, &FilterEdit::historyRequested, this, &FilterBar::recall);
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (!m_edit->hasFault())
            m_library.remember(m_applied);
    });
    connect(m_reason, &OverlayNotice::clicked, m_edit, &FilterEdit::selectFault);
    connect(m_state, &QAction::triggered, m_edit, &FilterEdit::selectFault);
    connect(m_menu, &QMenu::aboutToShow, this, &FilterBar::fillMenu);
    connectActions();
    clearFault();
}

void FilterBar::connectActions()
{
    const auto on = [this](Deed deed, auto done) { connect((*m_actions)[deed], &QAction::triggered, this, done); };
    on(Choose, [this] { m_menu->popup(m_choose->mapToGlobal(m_choose->rect().bottomLeft())); });
    on(Save, &FilterBar::askForName);
    on(Edit, &FilterBar::editSaved);
    on(Forget, [this] { m_library.clearHistory(); });
    on(Clear, [this] { setExpression({}); });
    connect(&m_library, &FilterLibrary::changed, this, &FilterBar::refreshActions);
}

void FilterBar::refreshActions()
{
    m_actions->setPossible(Save, !m_applied.isEmpty());
    m_actions->setPossible(Edit, !m_library.saved().isEmpty());
    m_actions->setPossible(Forget, !m_library.history().isEmpty());
    m_actions->setPossible(Clear, !m_edit->text().isEmpty());
}

void FilterBar::setExpression(const QString &expression)
{
    m_edit->setText(expression);
    apply();
    if (!m_edit->hasFault())
        m_library.remember(m_applied);
}

void FilterBar::focusEdit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::setCounts(const QString &text, const QString &toolTip)
{
    m_counts->setText(text);
    m_counts->setToolTip(toolTip);
    // Grows and never shrinks, so that the line beside it does not twitch.
    m_counts->setMinimumWidth(std::max(m_counts->minimumWidth(), m_counts->sizeHint().width()));
}

QString FilterBar::counts() const
{
    return m_counts->text();
}

void FilterBar::setProgress(const FilterScan::Progress &progress)
{
    const bool wasDone = m_scan.isDone();
    m_scan = progress;
    m_progress->setMaximum(1000);
    m_progress->setValue(progress.total > 0 ? static_cast<int>(progress.searched * 1000 / progress.total) : 0);
    if (progress.isDone()) {
        m_waiting.stop();
        m_progress->hide();
    } else if (wasDone) {
        m_waiting.start();
    }
}

bool FilterBar::showsProgress() const
{
    return !m_progress->isHidden();
}

QString FilterBar::reason() const
{
    return m_reason->text();
}

void FilterBar::take()
{
    m_recalled = -1;
    // What became right is no longer called wrong; what became wrong may be half a word.
    if (m_edit->hasFault() && std::holds_alternative<std::shared_ptr<const Filter>>(Filter::compile(m_edit->text())))
        clearFault();
    m_typing.start();
}

void FilterBar::apply()
{
    m_typing.stop();
    const QString expression = m_edit->text().trimmed();
    std::shared_ptr<const Filter> filter;
    if (!expression.isEmpty()) {
        // Untrimmed, so that places are those of the line.
        auto result = Filter::compile(m_edit->text());
        if (const auto *error = std::get_if<FilterError>(&result)) {
            showFault(*error);
            return;
        }
        filter = std::get<std::shared_ptr<const Filter>>(result);
    }
    const bool isChanged = expression != m_applied;
    m_applied = expression;
    clearFault();
    if (isChanged)
        Q_EMIT filterChanged(filter);
}

void FilterBar::showFault(const FilterError &error)
{
    m_edit->setFault(error);
    m_reason->setNotice(Tone::Bad, error.text());
    refreshLook();
}

void FilterBar::clearFault()
{
    m_edit->setFault({});
    m_reason->setNotice(Tone::Bad, {});
    refreshLook();
}

/// An icon and words besides the colour.
void FilterBar::refreshLook()
{
    refreshActions();
    const bool isWrong = m_edit->hasFault();
    const bool isSet = !m_applied.isEmpty();
    m_state->setIcon(tintedIcon(isWrong ? "bad" : isSet ? "good" : "find"));
    m_state->setText(isWrong ? tr("The filter is wrong: show where")
            : isSet          ? tr("The filter is right")
                             : tr("No filter"));
    m_state->setToolTip(m_state->text());
    m_edit->setAccessibleDescription(isWrong ? m_reason->text() : m_state->text());
    const QPalette around = parentWidget() ? parentWidget()->palette() : palette();
    QPalette own = around;
    if (isWrong) {
        own.setColor(QPalette::Text, toneColor(Tone::Bad, around));
        own.setColor(QPalette::Base, toneSurface(Tone::Bad, around));
    }
    m_edit->setPalette(own);
}

void FilterBar::escape()
{
    if (!m_edit->text().isEmpty())
        m_edit->clear();
    else
        Q_EMIT left();
    apply();
}

void FilterBar::recall(int step)
{
    const QStringList &history = m_library.history();
    if (m_recalled < 0)
        m_typed = m_edit->text();
    m_recalled = std::clamp<qsizetype>(m_recalled + step, -1, history.size() - 1);
    m_edit->setText(m_recalled < 0 ? m_typed : history[m_recalled]);
    m_typing.start();
}

void FilterBar::fillMenu()
{
    m_menu->clear();
    const auto offer = [this](const QString &text, const QString &expression) {
        QAction *action = m_menu->addAction(menuText(text));
        action->setToolTip(expression);
        connect(action, &QAction::triggered, this, [this, expression] { setExpression(expression); });
    };
    m_menu->addSection(tr("Saved"));
    for (const FilterLibrary::Saved &saved : m_library.saved())
        offer(saved.name, saved.expression);
    m_menu->addAction((*m_actions)[Save]);
    m_menu->addAction((*m_actions)[Edit]);
    if (m_library.history().isEmpty())
        return;
    m_menu->addSection(tr("Earlier"));
    for (const QString &expression :
        m_library.history().first(std::min<qsizetype>(recentInMenu, m_library.history().size())))
        offer(expression, expression);
    m_menu->addAction((*m_actions)[Forget]);
}

void FilterBar::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save the filter"));
    dialog->setLabelText(tr("Name of the filter:"));
    dialog->setTextValue(m_applied);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, expression = m_applied](const QString &name) {
        if (!name.trimmed().isEmpty())
            m_library.save(name.trimmed(), expression);
    });
    dialog->open();
}

void FilterBar::editSaved()
{
    auto *dialog = new SavedFiltersDialog(m_library.saved(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_library.setSaved(dialog->saved()); });
    dialog->open();
}

void FilterBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_edit)
        refreshLook();
}

} // namespace Shardscope
