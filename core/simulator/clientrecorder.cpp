// SPDX-License-Identifier: MIT
#include "core/simulator/clientrecorder.h"

#include "core/gateway/gatewayopcode.h"
#include "core/gateway/gatewayshard.h"
#include "core/jsontext.h"
#include "core/jsonwriter.h"
#include "core/simulator/simulatorsession.h"

#include <QUrlQuery>

namespace Shardscope::Simulation {

namespace {

int shardOf(const SimulatorSession *session)
{
    return session ? session->shardId() : -1;
}

} // namespace

ClientRecorder::ClientRecorder(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_recorder(&m_redactor, clock, this)
{
}

void ClientRecorder::begin(RecordSink *sink, const QByteArray &token)
{
    m_redactor.addSecret(token);
    m_recorder.addSink(sink);
    m_isWatched = true;
}

void ClientRecorder::recordConnected(const QUrl &url, bool isResumeUrl)
{
    if (!m_isWatched)
        return;
    JsonWriter keys;
    keys.beginObject().pair("state", "connected").pair("resume_url", isResumeUrl).pair("path", url.path());
    keys.key("query").beginObject();
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        keys.pair(name.toUtf8(), value);
    EventRecord made;
    made.at = m_clock.utcMicroseconds();
    made.type = "connected";
    made.json = m_redactor.redactedJson(keys.endObject().endObject().take());
    m_recorder.record(std::move(made));
}

void ClientRecorder::recordReady(const SimulatorSession *session, bool resumed)
{
    if (!m_isWatched || !session)
        return;
    ShardStatus status;
    status.shardId = session->shardId();
    status.state = ShardState::Ready;
    status.sessionId = QString::fromLatin1(session->id());
    status.userId = QString::number(session->bot().id);
    status.resumed = resumed;
    m_recorder.recordStatus(status);
}

void ClientRecorder::learnSecrets(const QByteArray &json)
{
    const JsonText text(json);
    const std::optional<JsonText::Value> root = text.root();
    if (!root || root->type != JsonText::Type::Object)
        return;
    for (const QByteArrayView key : { "token", "session_id" }) {
        if (const auto value = text.find(*root, { "d", key }); value && value->type == JsonText::Type::String)
            m_redactor.addSecret(text.scalar(*value).toUtf8());
    }
}

void ClientRecorder::recordMessage(const QByteArray &json, const SimulatorSession *session)
{
    if (!m_isWatched)
        return;
    QString reason;
    const qint64 now = m_clock.utcMicroseconds();
    const std::optional<GatewayPayload> payload = GatewayPayload::parse(json, &reason);
    if (!payload) {
        m_recorder.recordInvalid({ reason, json, json.size(), now, shardOf(session) });
        return;
    }
    if (!session || payload->op == qint32(GatewayOpcode::Identify) || payload->op == qint32(GatewayOpcode::Resume))
        learnSecrets(json);
    m_recorder.recordSent({ payload->op, json, now, shardOf(session) });
}

void ClientRecorder::recordClose(
    CloseInitiator by, std::optional<int> code, const QString &reason, const SimulatorSession *session)
{
    if (!m_isWatched)
        return;
    const CloseCodeInfo known = closeCodeInfo(code);
    m_recorder.recordClose({ by, code, reason, known.meaning, known.action, known.hint }, shardOf(session));
}

} // namespace Shardscope::Simulation
