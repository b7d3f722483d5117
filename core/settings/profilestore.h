// SPDX-License-Identifier: MIT
#pragma once

#include "core/settings/connectionprofile.h"

#include <QAbstractListModel>

class QSettings;

namespace Shardscope {

/// The profiles in their order, kept in the settings; rows are their names. Every change is written at once.
class ProfileStore : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Reads what is there; what cannot be read is told by problems(). @p settings must outlive the store.
    explicit ProfileStore(QSettings *settings, QObject *parent = nullptr);

    [[nodiscard]] const QList<ConnectionProfile> &profiles() const { return m_profiles; }
    [[nodiscard]] QStringList names() const;
    /// Row of the profile with this id or this name (ASCII case does not matter); -1 where there is none.
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] int rowOfName(const QString &name) const;
    /// Sentences about what could not be read.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

    /// The profile in use; empty: none. Kept between runs.
    [[nodiscard]] const QString &current() const { return m_current; }
    void setCurrent(const QString &id);

    /// Why @p profile cannot be added or take the place of the one with its id: what its validate() finds, or a name
    /// that another one has.
    [[nodiscard]] std::optional<GatewayError> check(const ConnectionProfile &profile, const QString &token = {}) const;
    /// Takes the place of the one with its id, or comes last. Its name must be free, as check() tells.
    void save(const ConnectionProfile &profile);
    [[nodiscard]] bool rename(int row, const QString &name);
    /// A copy below it under a free name and a new id, so without its secrets.
    const ConnectionProfile &duplicate(int row);
    void remove(int row);
    void move(int from, int to);

    /// `{"shardscope-profiles":1,"profiles":[…]}` without ids and secrets.
    [[nodiscard]] QByteArray exported() const;
    /// Adds what @p json holds, under free names and new ids; how many, or none with the reason in @p problems.
    static constexpr qsizetype longestFile = 4 * 1024 * 1024;
    int import(const QByteArray &json, QStringList *problems);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void load();
    void write(const ConnectionProfile &profile);
    void writeOrder();
    void insert(int row, const ConnectionProfile &profile);
    [[nodiscard]] QString freeName(const QString &name) const;

    QSettings *const m_settings;
    QList<ConnectionProfile> m_profiles;
    QString m_current;
    QStringList m_problems;
};

} // namespace Shardscope
