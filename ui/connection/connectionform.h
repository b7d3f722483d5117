// SPDX-License-Identifier: MIT
#pragma once

#include "core/shards/connectionconfig.h"

#include "ui/connection/formgrid.h"

#include <QWidget>

#include <functional>
#include <variant>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace Shardscope {

/// Every common connection option but the token; the rare ones fold under Advanced.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    using Result = std::variant<ConnectionConfig, GatewayError>;

    /// Its fields join @p errors, which must outlive it.
    explicit ConnectionForm(FieldErrors *errors, QWidget *parent = nullptr);

    /// Options at their default stand empty, with the default shown in grey.
    void setConfig(const ConnectionConfig &config);
    void setProxyLogin(const ProxySettings &proxy);
    /// What the fields say with the proxy's login, or which of them holds no value at all.
    /// What the values forbid each other, ConnectionConfig::validate() tells.
    [[nodiscard]] Result config() const;
    /// Shows @p error below its field, unfolding it; false where none of the fields is meant.
    bool showError(const GatewayError &error);
    void setAdvancedShown(bool shown);

Q_SIGNALS:
    void changed();
    void advancedShown(bool shown);

private:
    using Values = std::function<QStringList()>;
    using SetValues = std::function<void(const QStringList &)>;
    struct Editor
    {
        Values values;
        SetValues setValues;
    };
    void createSession(FormGrid *grid);
    void createPresence(FormGrid *grid);
    void createAdvanced(FormGrid *grid);
    void createProxy(FormGrid *grid);
    void add(FormGrid *grid, const char *key, const QString &label, QWidget *widget, Editor editor,
        FormGrid::Place place = FormGrid::Place::Whole);
    void addLine(
        FormGrid *grid, const char *key, const QString &label, FormGrid::Place place, const QString &placeholder = {});
    void addChoice(FormGrid *grid, const char *key, const QString &label, FormGrid::Place place,
        const QList<std::pair<QString, QString>> &choices);
    void addFlag(FormGrid *grid, const char *key, const QString &text);
    /// A line with a button behind it.
    QWidget *besides(QLineEdit *line, QToolButton *button);
    void chooseCaFile(QLineEdit *line);

    FieldErrors *const m_errors;
    QHash<QString, Editor> m_editors; ///< by the names of connectionFields()
    QLineEdit *m_proxyUser = nullptr;
    QLineEdit *m_proxyPassword = nullptr;
    QWidget *m_advanced = nullptr;
    QToolButton *m_more = nullptr;
};

} // namespace Shardscope
