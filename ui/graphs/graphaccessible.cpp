// SPDX-License-Identifier: MIT
#include "ui/graphs/graphaccessible.h"

#include "ui/graphs/graphview.h"

#include <QAccessibleWidget>

namespace Shardscope {

namespace {

class GraphAccessible final : public QAccessibleWidget
{
public:
    explicit GraphAccessible(GraphView *view)
        : QAccessibleWidget(view, QAccessible::Chart)
    {
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return static_cast<GraphView *>(widget())->spokenValue();
        return QAccessibleWidget::text(kind);
    }
};

QAccessibleInterface *create(const QString &, QObject *object)
{
    auto *view = qobject_cast<GraphView *>(object);
    return view ? new GraphAccessible(view) : nullptr;
}

} // namespace

void installGraphAccessibility()
{
    QAccessible::installFactory(create);
}

} // namespace Shardscope
