// SPDX-License-Identifier: MIT
#include "core/settings/connectionprofile.h"

#include "core/text.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardscope {

namespace {

constexpr QLatin1String sessionName("session");
constexpr QLatin1String keychainName("keychain");
/// Of a bot's shape, to check the other fields while there is no token.
constexpr QLatin1String standIn("MTIzNDU2Nzg5MDEyMzQ1Njc4.token.later");

GatewayError invalid(const char *field, const QString &message)
{
    return { .kind = GatewayError::Kind::InvalidArgument, .message = message, .field = QLatin1String(field) };
}

/// Headers that carry a credential, by what their names say.
bool isCredential(const QByteArray &header)
{
    static const QRegularExpression words(
        u"auth|cookie|token|secret|pass|api-?key|credential"_s, QRegularExpression::CaseInsensitiveOption);
    return words.match(QString::fromUtf8(header)).hasMatch();
}

QJsonValue jsonOf(const ConnectionField &field, const QStringList &values)
{
    if (field.isFlag())
        return !values.isEmpty();
    return field.repeats() ? QJsonValue(QJsonArray::fromStringList(values)) : QJsonValue(values.value(0));
}

/// The values of an option as the command line would give them; empty where @p value is of no such type.
std::optional<QStringList> valuesOf(const ConnectionField &field, const QJsonValue &value)
{
    if (field.isFlag())
        return value.isBool() ? std::optional(value.toBool() ? QStringList { QString() } : QStringList())
                              : std::nullopt;
    QStringList values;
    const QJsonArray list = field.repeats() ? value.toArray() : QJsonArray { value };
    for (const QJsonValue &item : list) {
        if (!item.isString() && !item.isDouble())
            return std::nullopt;
        values.append(item.isDouble() ? QString::number(item.toInteger()) : item.toString());
    }
    return field.repeats() && !value.isArray() ? std::nullopt : std::optional(values);
}

} // namespace

bool holdsBotToken(const QString &text)
{
    static const QRegularExpression between(u"[^A-Za-z0-9._-]+"_s);
    const QStringList words = text.split(between);
    return std::any_of(words.begin(), words.end(), hasBotTokenShape);
}

ConnectionProfile ConnectionProfile::make(const QString &name, const ConnectionConfig &config)
{
    ConnectionProfile profile {
        .id = QUuid::createUuid().toString(QUuid::WithoutBraces), .name = name, .config = config
    };
    profile.config.shard.token.clear();
    profile.config.shard.proxy.user.clear();
    profile.config.shard.proxy.password.clear();
    return profile;
}

std::optional<GatewayError> ConnectionProfile::validate(const QString &token) const
{
    if (name.trimmed().isEmpty())
        return invalid("name", Text::tr("Give the profile a name."));
    if (name.size() > longestName)
        return invalid(
            "name", Text::tr("The name has %1 characters, but may have %2.").arg(name.size()).arg(longestName));
    if (holdsBotToken(name))
        return invalid("name",
            Text::tr(
                "This is a bot's token, and names are written into the settings: put it into the field of the token."));
    for (const ConnectionField &field : connectionFields()) {
        const QStringList values = field.write(config);
        if (std::any_of(values.begin(), values.end(), holdsBotToken))
            return invalid(field.name,
                Text::tr("There is a bot's token in it, which would be written into the settings: put it into the "
                         "field of the token."));
    }
    for (const auto &[header, content] : config.shard.proxy.headers) {
        if (isCredential(header)) {
            return invalid("proxy-header",
                Text::tr("%1 carries a credential, which would be written into the settings: give the proxy's user and "
                         "password instead.")
                    .arg(QString::fromUtf8(header)));
        }
    }
    ConnectionConfig whole = config;
    whole.shard.token = token.isEmpty() ? QString(standIn) : token;
    return whole.validate();
}

QJsonObject ConnectionProfile::toJson() const
{
    QJsonObject options;
    for (const ConnectionField &field : connectionFields()) {
        if (field.isSet(config))
            options.insert(QLatin1String(field.name), jsonOf(field, field.write(config)));
    }
    return { { u"name"_s, name }, { u"secrets"_s, secrets == Secrets::Keychain ? keychainName : sessionName },
        { u"options"_s, options } };
}

ConnectionProfile ConnectionProfile::fromJson(const QJsonObject &object, QStringList *problems)
{
    ConnectionProfile profile = make(object.value("name"_L1).toString().simplified().left(longestName), {});
    if (profile.name.isEmpty() || holdsBotToken(profile.name))
        profile.name = Text::tr("Unnamed");
    const auto report = [&](const QString &sentence) {
        problems->append(Text::tr("Profile \"%1\": %2").arg(profile.name, sentence));
    };
    const QJsonValue secrets = object.value("secrets"_L1);
    if (secrets.toString() == keychainName)
        profile.secrets = Secrets::Keychain;
    else if (!secrets.isUndefined() && secrets.toString() != sessionName)
        report(Text::tr("secrets is neither \"session\" nor \"keychain\"; \"session\" is used."));
    const QJsonObject options = object.value("options"_L1).toObject();
    for (auto option = options.begin(); option != options.end(); ++option) {
        const ConnectionField *field = connectionField(option.key());
        if (!field) {
            report(Text::tr("the option \"%1\" is not known here and is left out.").arg(shownValue(option.key())));
            continue;
        }
        ConnectionConfig with = profile.config;
        const std::optional<QStringList> values = valuesOf(*field, option.value());
        const QString wrong = values ? field->take(*values, &with) : Text::tr("this is no value of such an option.");
        if (!wrong.isEmpty()) {
            report(Text::tr("%1 is left at its default: %2").arg(option.key(), wrong));
            continue;
        }
        profile.config = with;
    }
    return profile;
}

} // namespace Shardscope
