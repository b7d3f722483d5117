// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

class QSettings;

namespace Shardscope {

/// The filters of earlier: those that were used, newest first, and those that were saved under a name. Kept in the
/// settings where there are any.
class FilterLibrary : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostRemembered = 50;

    /// @p settings may be null, else it must outlive the library.
    explicit FilterLibrary(QSettings *settings, QObject *parent = nullptr);

    [[nodiscard]] const QStringList &history() const { return m_history; }
    void remember(const QString &expression);
    void clearHistory();

    struct Saved
    {
        QString name;
        QString expression;

        bool operator==(const Saved &other) const = default;
    };
    [[nodiscard]] const QList<Saved> &saved() const { return m_saved; }
    /// One that has the name already is replaced.
    void save(const QString &name, const QString &expression);
    void setSaved(const QList<Saved> &saved);

Q_SIGNALS:
    void changed();

private:
    void write();

    QSettings *const m_settings;
    QStringList m_history;
    QList<Saved> m_saved;
};

} // namespace Shardscope
