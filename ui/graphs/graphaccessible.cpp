// SPDX-License-Identifier: MIT
#include "ui/graphs/graphaccessible.h"

#include "ui/graphs/graphview.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

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
        const QString &value = static_cast<GraphView *>(widget())->spokenValue();
        if (kind == QAccessible::Value)
            return value;
        const QString text = QAccessibleWidget::text(kind);
        // Some readers tell a name and a description, and no value.
        return kind == QAccessible::Description && !value.isEmpty() ? value + u". "_s + text : text;
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
