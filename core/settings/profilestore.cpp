// SPDX-License-Identifier: MIT
#include "core/settings/profilestore.h"

#include "core/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

/// Raised when what is written changes its meaning: older and newer versions then leave each other's profiles alone.
constexpr int version = 1;
constexpr QLatin1String formatName("shardscope-profiles");

QString key(const QString &name)
{
    return u"profiles%1/%2"_s.arg(version).arg(name);
}

QString profileKey(const QString &id)
{
    return key(u"profile-"_s + id);
}

} // namespace

ProfileStore::ProfileStore(QSettings *settings, QObject *parent)
    : QAbstractListModel(parent)
    , m_settings(settings)
{
    load();
}

void ProfileStore::load()
{
    for (const QString &id : m_settings->value(key(u"order"_s)).toStringList()) {
        const QByteArray text = m_settings->value(profileKey(id)).toString().toUtf8();
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(text, &error);
        if (!document.isObject()) {
            m_problems.append(Text::tr("A profile in the settings cannot be read and is left out: %1.")
                                  .arg(text.isEmpty() ? Text::tr("it is empty") : error.errorString()));
            continue;
        }
        ConnectionProfile profile = ConnectionProfile::fromJson(document.object(), &m_problems);
        profile.id = id;
        profile.name = freeName(profile.name);
        m_profiles.append(profile);
    }
    m_current = m_settings->value(key(u"current"_s)).toString();
    if (rowOf(m_current) < 0)
        m_current.clear();
}

void ProfileStore::write(const ConnectionProfile &profile)
{
    m_settings->setValue(
        profileKey(profile.id), QString::fromUtf8(QJsonDocument(profile.toJson()).toJson(QJsonDocument::Compact)));
}

void ProfileStore::writeOrder()
{
    QStringList ids;
    for (const ConnectionProfile &profile : std::as_const(m_profiles))
        ids.append(profile.id);
    m_settings->setValue(key(u"order"_s), ids);
}

QStringList ProfileStore::names() const
{
    QStringList result;
    for (const ConnectionProfile &profile : m_profiles)
        result.append(profile.name);
    return result;
}

int ProfileStore::rowOf(const QString &id) const
{
    for (int row = 0; row < m_profiles.size(); ++row) {
        if (m_profiles[row].id == id)
            return row;
    }
    return -1;
}

int ProfileStore::rowOfName(const QString &name) const
{
    for (int row = 0; row < m_profiles.size(); ++row) {
        if (m_profiles[row].name.compare(name.trimmed(), Qt::CaseInsensitive) == 0)
            return row;
    }
    return -1;
}

QString ProfileStore::freeName(const QString &name) const
{
    QString candidate = name;
    for (int i = 2; rowOfName(candidate) >= 0; ++i) {
        const QString suffix = u" (%1)"_s.arg(i);
        candidate = name.left(ConnectionProfile::longestName - suffix.size()) + suffix;
    }
    return candidate;
}

void ProfileStore::setCurrent(const QString &id)
{
    m_current = id;
    m_settings->setValue(key(u"current"_s), id);
}

std::optional<GatewayError> ProfileStore::check(const ConnectionProfile &profile, const QString &token) const
{
    const int sameName = rowOfName(profile.name);
    if (sameName >= 0 && m_profiles[sameName].id != profile.id) {
        return GatewayError { .kind = GatewayError::Kind::InvalidArgument,
            .message = Text::tr("Another profile is called \"%1\".").arg(m_profiles[sameName].name),
            .field = u"name"_s };
    }
    return profile.validate(token);
}

void ProfileStore::insert(int row, const ConnectionProfile &profile)
{
    beginInsertRows({}, row, row);
    m_profiles.insert(row, profile);
    endInsertRows();
    write(profile);
    writeOrder();
}

void ProfileStore::save(const ConnectionProfile &profile)
{
    const int row = rowOf(profile.id);
    if (row < 0) {
        insert(static_cast<int>(m_profiles.size()), profile);
        return;
    }
    m_profiles[row] = profile;
    write(profile);
    Q_EMIT dataChanged(index(row), index(row));
}

bool ProfileStore::rename(int row, const QString &name)
{
    ConnectionProfile renamed = m_profiles[row];
    renamed.name = name.simplified();
    if (check(renamed))
        return false;
    save(renamed);
    return true;
}

const ConnectionProfile &ProfileStore::duplicate(int row)
{
    ConnectionProfile copy = ConnectionProfile::make(freeName(m_profiles[row].name), m_profiles[row].config);
    copy.secrets = m_profiles[row].secrets;
    insert(row + 1, copy);
    return m_profiles[row + 1];
}

void ProfileStore::remove(int row)
{
    const QString id = m_profiles[row].id;
    beginRemoveRows({}, row, row);
    m_profiles.removeAt(row);
    endRemoveRows();
    m_settings->remove(profileKey(id));
    writeOrder();
    if (m_current == id)
        setCurrent({});
}

void ProfileStore::move(int from, int to)
{
    if (from == to || !beginMoveRows({}, from, from, {}, to > from ? to + 1 : to))
        return;
    m_profiles.move(from, to);
    endMoveRows();
    writeOrder();
}

QByteArray ProfileStore::exported() const
{
    QJsonArray list;
    for (const ConnectionProfile &profile : m_profiles)
        list.append(profile.toJson());
    return QJsonDocument(QJsonObject { { formatName, version }, { u"profiles"_s, list } }).toJson();
}

int ProfileStore::import(const QByteArray &json, QStringList *problems)
{
    if (json.size() > longestFile) {
        problems->append(Text::tr("The file is too large for profiles."));
        return 0;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        problems->append(Text::tr("This is no JSON: %1 at byte %2.").arg(error.errorString()).arg(error.offset));
        return 0;
    }
    const QJsonObject object = document.object();
    if (object.value(formatName).toInt() != version) {
        problems->append(object.contains(formatName)
                ? Text::tr("These profiles are of another version of Shardscope.")
                : Text::tr("These are no profiles of Shardscope: \"%1\" is missing.").arg(formatName));
        return 0;
    }
    int count = 0;
    const QJsonArray list = object.value("profiles"_L1).toArray();
    for (const QJsonValue &item : list) {
        if (!item.isObject()) {
            problems->append(Text::tr("What is no object is left out."));
            continue;
        }
        ConnectionProfile profile = ConnectionProfile::fromJson(item.toObject(), problems);
        profile.name = freeName(profile.name);
        const std::optional<GatewayError> wrong = check(profile);
        // A path of another machine, or a version of something: the profile is worth having, connecting tells.
        if (wrong
            && (wrong->field == "proxy-header"_L1
                || holdsBotToken(QString::fromUtf8(QJsonDocument(profile.toJson()).toJson())))) {
            problems->append(Text::tr("Profile \"%1\" is left out: %2").arg(profile.name, wrong->message));
            continue;
        }
        insert(static_cast<int>(m_profiles.size()), profile);
        ++count;
    }
    if (count == 0 && problems->isEmpty())
        problems->append(Text::tr("There is no profile in the file."));
    return count;
}

int ProfileStore::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_profiles.size());
}

QVariant ProfileStore::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    return m_profiles[index.row()].name;
}

} // namespace Shardscope
