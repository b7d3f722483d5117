// SPDX-License-Identifier: MIT
#pragma once

#include "core/gateway/gatewayerror.h"

#include <QHash>
#include <QObject>

class QBoxLayout;
class QWidget;

namespace Shardscope {

class ToneLabel;

/// Fields by the names that errors use, each with a line below it that says what is wrong.
class FieldErrors : public QObject
{
    Q_OBJECT

public:
    explicit FieldErrors(QWidget *parent);

    /// The line that shows errors of @p key; to be laid out below @p editor, which is described by it aloud.
    ToneLabel *add(const QString &key, QWidget *editor);
    /// @p editor above its line, for a layout.
    [[nodiscard]] QBoxLayout *stack(const QString &key, QWidget *editor);

    /// Shows @p error at its field and puts the cursor there; false where none of the fields is meant.
    bool show(const GatewayError &error);
    void clear();
    [[nodiscard]] QWidget *editor(const QString &key) const { return m_fields.value(key).editor; }
    void setEnabled(bool enabled);

Q_SIGNALS:
    /// An error is about to show at @p editor, which may have to be unfolded.
    void showing(QWidget *editor);

private:
    struct Field
    {
        QWidget *editor = nullptr;
        ToneLabel *message = nullptr;
    };
    QHash<QString, Field> m_fields;
};

} // namespace Shardscope
