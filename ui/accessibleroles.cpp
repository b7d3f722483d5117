// SPDX-License-Identifier: MIT
#include "ui/accessibleroles.h"

#include <QAccessibleWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

struct RoleRow
{
    QLatin1String className; ///< derived ones, too
    QAccessible::Role role;
};

constexpr std::array roleTable {
    RoleRow { "QKeySequenceEdit"_L1, QAccessible::HotkeyField },
    RoleRow { "Shardscope::ByteView"_L1, QAccessible::Document },
    RoleRow { "Shardscope::VitalStrip"_L1, QAccessible::StatusBar },
};

QAccessibleInterface *create(const QString &className, QObject *object)
{
    const auto row = std::find_if(
        roleTable.begin(), roleTable.end(), [&className](const RoleRow &r) { return r.className == className; });
    auto *widget = qobject_cast<QWidget *>(object);
    return row == roleTable.end() || !widget ? nullptr : new QAccessibleWidget(widget, row->role);
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(create); // which knows what it has already
}

} // namespace Shardscope
