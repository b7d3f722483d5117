// SPDX-License-Identifier: MIT
#include "ui/connection/profilefield.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QMetaEnum>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

struct Row
{
    ProfileField::Deed deed;
    const char *text;
    const char *shortcut;
    bool needsProfile;
    bool separatorBefore = false;
};
constexpr std::array rows {
    Row { ProfileField::New, QT_TRANSLATE_NOOP("Shardscope::ProfileField", "&New from these settings…"), "Ctrl+P, N",
        false },
    Row { ProfileField::Edit, QT_TRANSLATE_NOOP("Shardscope::ProfileField", "&Edit…"), "Ctrl+P, E", true },
    Row { ProfileField::SaveChanges, QT_TRANSLATE_NOOP("Shardscope::ProfileField", "&Save these settings into it"),
        "Ctrl+P, S", true },
    Row { ProfileField::Duplicate, QT_TRANSLATE_NOOP("Shardscope::ProfileField", "D&uplicate"), "Ctrl+P, D", true },
    Row { ProfileField::MoveUp, QT_TRANSLATE_NOOP("Shardscope::ProfileField", "Move u&p"), "Ctrl+P, Up", true },
    Row { ProfileField::MoveDown, QT_TRANSLATE_NOOP("Shardscope::ProfileField", "Move &down"), "Ctrl+P, Down", true },
    Row { ProfileField::Delete, QT_TRANSLATE_NOOP("Shardscope::ProfileField", "De&lete…"), "Ctrl+P, Del", true },
    Row { ProfileField::Import, QT_TRANSLATE_NOOP("Shardscope::ProfileField", "&Import…"), "Ctrl+P, I", false, true },
    Row { ProfileField::Export, QT_TRANSLATE_NOOP("Shardscope::ProfileField", "E&xport all…"), "Ctrl+P, X", false },
};

} // namespace

ProfileField::ProfileField(QWidget *parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
    , m_manage(new QToolButton(this))
{
    m_box->setAccessibleName(tr("Profile"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_manage->setText(u"⋯"_s);
    m_manage->setAccessibleName(tr("Manage profiles"));
    m_manage->setToolTip(tr("New, edit, duplicate, delete, import, export"));
    m_manage->setFocusPolicy(Qt::StrongFocus);
    m_manage->setAutoRaise(true);
    auto *menu = new QMenu(m_manage);
    for (const Row &row : rows) {
        if (row.separatorBefore)
            menu->addSeparator();
        QAction *action = menu->addAction(tr(row.text));
        action->setObjectName(
            QLatin1String("Profile") + QLatin1String(QMetaEnum::fromType<Deed>().valueToKey(row.deed)));
        action->setShortcut(QKeySequence(QLatin1String(row.shortcut)));
        connect(action, &QAction::triggered, this, [this, deed = row.deed] { Q_EMIT asked(deed); });
        m_actions[row.deed] = action;
    }
    // As its own menu it would have an arrow, which says the same as the dots.
    connect(m_manage, &QToolButton::clicked, menu,
        [this, menu] { menu->popup(m_manage->mapToGlobal(m_manage->rect().bottomLeft())); });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_manage);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this, [this] { Q_EMIT chosen(current()); });
    setProfiles({}, -1);
}

void ProfileField::setProfiles(const QStringList &names, int current)
{
    m_box->clear();
    m_box->addItem(tr("None"));
    m_box->addItems(names);
    m_box->setCurrentIndex(current + 1);
    m_box->setToolTip(names.isEmpty() ? tr("No profiles yet: save these settings as one with ⋯")
                                      : tr("A profile holds every option of a connection"));
    for (const Row &row : rows)
        m_actions[row.deed]->setEnabled(!row.needsProfile || current >= 0);
    m_actions[MoveUp]->setEnabled(current > 0);
    m_actions[MoveDown]->setEnabled(current >= 0 && current + 1 < names.size());
    m_actions[Export]->setEnabled(!names.isEmpty());
}

QList<QAction *> ProfileField::forMenu() const
{
    QList<QAction *> result;
    for (const Row &row : rows) {
        if (row.separatorBefore)
            result.append(nullptr);
        result.append(m_actions[row.deed]);
    }
    return result;
}

int ProfileField::current() const
{
    return m_box->currentIndex() - 1;
}

} // namespace Shardscope
