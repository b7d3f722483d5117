<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>&quot;%1&quot; is not an activity: it is TYPE:TEXT[@URL], with a type of 0 to 5 or playing, streaming, listening, watching, custom or competing.</source>
        <translation>“%1”不是活动：格式为 TYPE:TEXT[@URL]，其中类型为 0 到 5 或 playing、streaming、listening、watching、custom、competing 之一。</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; has no text.</source>
        <translation>活动“%1”没有文本。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>connect and print what happens</source>
        <translation>连接并输出所发生的一切</translation>
    </message>
    <message>
        <source>find what is wrong with a token</source>
        <translation>找出 token 的问题</translation>
    </message>
    <message>
        <source>run the built-in gateway</source>
        <translation>运行内置 gateway</translation>
    </message>
    <message>
        <source>write a capture in another form</source>
        <translation>将捕获文件转换为其他格式</translation>
    </message>
    <message>
        <source>An oscilloscope for Discord&apos;s event gateway, without its window.

Commands:%1

Each has its own --help.</source>
        <translation>Discord 事件 gateway 的示波器（无窗口版）。

命令：%1

每个命令都有自己的 --help。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>serve a capture as a gateway</source>
        <translation>将捕获文件作为 gateway 提供</translation>
    </message>
</context>
<context>
    <name>ConnectionConfig</name>
    <message>
        <source>The API recommends %1 shards, but one process runs at most %2. Choose one with --shard ID/COUNT.</source>
        <translation>API 建议使用 %1 个 shard，但一个进程最多运行 %2 个。请用 --shard ID/COUNT 选择其中一个。</translation>
    </message>
    <message>
        <source>The API must be an http:// or https:// address with a host and without a user, not &quot;%1&quot;.</source>
        <translation>API 必须是带主机名且不含用户名的 http:// 或 https:// 地址，而不是“%1”。</translation>
    </message>
    <message>
        <source>http:// to %1 would send the token unencrypted. Use https://, or allow it with --allow-plaintext.</source>
        <translation>用 http:// 连接 %1 会以明文发送 token。请使用 https://，或用 --allow-plaintext 允许。</translation>
    </message>
    <message>
        <source>How many shards are all is asked of the HTTP API: give it with --api, or choose with --shard ID/COUNT.</source>
        <translation>all 对应的 shard 总数需向 HTTP API 查询：请用 --api 指定地址，或用 --shard ID/COUNT 选择。</translation>
    </message>
    <message>
        <source>One process runs at most %1 shards, not %2.</source>
        <translation>一个进程最多运行 %1 个 shard（指定了 %2 个）。</translation>
    </message>
    <message>
        <source>The shards must be from 0 to %1, each once and in order.</source>
        <translation>shard 编号必须从 0 到 %1，不重复且按顺序排列。</translation>
    </message>
</context>
<context>
    <name>FilterSuggestions</name>
    <message>
        <source>not documented</source>
        <translation>文档未记载</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 y</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
</context>
<context>
    <name>GatewayCloseCode</name>
    <message>
        <source>The connection went away without a close frame. Look at the network, a proxy or a firewall between here and the gateway.</source>
        <translation>连接在没有关闭帧的情况下断开。请检查本机与 gateway 之间的网络、代理或防火墙。</translation>
    </message>
    <message>
        <source>Normal closure</source>
        <translation>正常关闭</translation>
    </message>
    <message>
        <source>The gateway ended the connection on purpose. Nothing to do: the session is resumed once, then made anew.</source>
        <translation>gateway 主动结束了连接。无需处理：先尝试恢复一次会话，不行再新建。</translation>
    </message>
    <message>
        <source>Going away</source>
        <translation>即将离线</translation>
    </message>
    <message>
        <source>The gateway&apos;s host is being taken down. Nothing to do: another host takes over.</source>
        <translation>gateway 所在主机正在下线。无需处理：会由另一台主机接管。</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>协议错误</translation>
    </message>
    <message>
        <source>One side broke the WebSocket protocol. Look for a proxy that changes the traffic.</source>
        <translation>有一方违反了 WebSocket 协议。请检查是否有代理修改了流量。</translation>
    </message>
    <message>
        <source>Unsupported data</source>
        <translation>不支持的数据</translation>
    </message>
    <message>
        <source>One side got a kind of frame that it cannot read. Try another compression.</source>
        <translation>有一方收到了无法读取的帧类型。请尝试其他压缩方式。</translation>
    </message>
    <message>
        <source>Invalid data</source>
        <translation>无效数据</translation>
    </message>
    <message>
        <source>A text message was not UTF-8. Look for a proxy that changes the traffic.</source>
        <translation>某条文本消息不是 UTF-8。请检查是否有代理修改了流量。</translation>
    </message>
    <message>
        <source>Policy violation</source>
        <translation>违反策略</translation>
    </message>
    <message>
        <source>The other side refuses what was sent. Check the last message sent; its reason, where it gave one, tells more.</source>
        <translation>对方拒绝了发送的内容。请检查最后发送的消息；若对方给出了原因，可从中了解更多。</translation>
    </message>
    <message>
        <source>Message too big</source>
        <translation>消息过大</translation>
    </message>
    <message>
        <source>A message was larger than the receiver takes. Raise --max-message where it was ours.</source>
        <translation>消息超过了接收方的上限。如果是本端的上限，请调大 --max-message。</translation>
    </message>
    <message>
        <source>Internal server error</source>
        <translation>服务端内部错误</translation>
    </message>
    <message>
        <source>The gateway failed. Nothing to do but to try again, which happens by itself.</source>
        <translation>gateway 出现故障。只需重试，程序会自动进行。</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>未知错误</translation>
    </message>
    <message>
        <source>The gateway is not sure what went wrong. Nothing to do: the session is resumed.</source>
        <translation>gateway 不确定出了什么问题。无需处理：会话会恢复。</translation>
    </message>
    <message>
        <source>Unknown opcode</source>
        <translation>未知 opcode</translation>
    </message>
    <message>
        <source>An opcode that does not exist, or a payload that does not fit its opcode, was sent. Check the last message sent.</source>
        <translation>发送了不存在的 opcode，或与 opcode 不符的载荷。请检查最后发送的消息。</translation>
    </message>
    <message>
        <source>Decode error</source>
        <translation>解码错误</translation>
    </message>
    <message>
        <source>A payload could not be decoded, or had more than 4,096 bytes. Check the last message sent.</source>
        <translation>载荷无法解码，或超过 4,096 字节。请检查最后发送的消息。</translation>
    </message>
    <message>
        <source>Not authenticated</source>
        <translation>未认证</translation>
    </message>
    <message>
        <source>Something was sent before IDENTIFY, or the session was invalidated, as it is when the application&apos;s intents change. Nothing to do: a new session is made.</source>
        <translation>在 IDENTIFY 之前发送了内容，或会话已失效（例如应用的 intent 发生变化时）。无需处理：会新建会话。</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <translation>认证失败</translation>
    </message>
    <message>
        <source>The token is not valid. Copy the bot&apos;s token again, or reset it, in the Developer Portal under Bot.</source>
        <translation>token 无效。请到开发者门户的 Bot 页面重新复制或重置机器人的 token。</translation>
    </message>
    <message>
        <source>Already authenticated</source>
        <translation>重复认证</translation>
    </message>
    <message>
        <source>IDENTIFY was sent twice on one connection. Nothing to do: a new session is made.</source>
        <translation>同一连接上发送了两次 IDENTIFY。无需处理：会新建会话。</translation>
    </message>
    <message>
        <source>Invalid seq</source>
        <translation>无效的 seq</translation>
    </message>
    <message>
        <source>The sequence sent with RESUME was not valid. Nothing to do: a new session is made.</source>
        <translation>随 RESUME 发送的序列号无效。无需处理：会新建会话。</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>More than 120 messages were sent in 60 seconds. Send less; another client with this token does not count.</source>
        <translation>60 秒内发送了超过 120 条消息。请减少发送；使用同一 token 的其他客户端不计入。</translation>
    </message>
    <message>
        <source>Session timed out</source>
        <translation>会话超时</translation>
    </message>
    <message>
        <source>The session is too old to be resumed. Nothing to do: a new session is made.</source>
        <translation>会话太旧，无法恢复。无需处理：会新建会话。</translation>
    </message>
    <message>
        <source>Invalid shard</source>
        <translation>无效的 shard</translation>
    </message>
    <message>
        <source>The shard number or count does not fit. Change --shard: its number must be from 0 to count - 1.</source>
        <translation>shard 编号或总数不符。请修改 --shard：编号必须在 0 到总数 - 1 之间。</translation>
    </message>
    <message>
        <source>Sharding required</source>
        <translation>需要分片</translation>
    </message>
    <message>
        <source>The bot is in too many guilds for one connection. Raise the count of --shard to at least the number that GET /gateway/bot recommends.</source>
        <translation>机器人所在的服务器太多，单个连接无法承载。请将 --shard 的总数至少提高到 GET /gateway/bot 建议的数量。</translation>
    </message>
    <message>
        <source>Invalid API version</source>
        <translation>无效的 API 版本</translation>
    </message>
    <message>
        <source>The gateway does not speak version 10. Check the address given with --gateway.</source>
        <translation>gateway 不支持版本 10。请检查 --gateway 指定的地址。</translation>
    </message>
    <message>
        <source>Invalid intents</source>
        <translation>无效的 intent</translation>
    </message>
    <message>
        <source>The intents number has bits that do not exist. Take them out of --intents.</source>
        <translation>intent 数值包含不存在的位。请从 --intents 中去掉它们。</translation>
    </message>
    <message>
        <source>Disallowed intents</source>
        <translation>不允许的 intent</translation>
    </message>
    <message>
        <source>A privileged intent is not enabled for this application. Enable it in the Developer Portal under Bot, Privileged Gateway Intents, or leave it out of --intents.</source>
        <translation>某个特权 intent 未为此应用启用。请在开发者门户的 Bot 页面“Privileged Gateway Intents”中启用，或从 --intents 中去掉。</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Undocumented close code</source>
        <translation>文档未记载的关闭码</translation>
    </message>
    <message>
        <source>Discord does not document this code. The session is resumed; the gateway&apos;s own reason may tell more.</source>
        <translation>Discord 文档未记载此关闭码。会话会恢复；gateway 给出的原因可能说明更多。</translation>
    </message>
</context>
<context>
    <name>GatewayIntents</name>
    <message>
        <source>The list of intents is empty.</source>
        <translation>intent 列表为空。</translation>
    </message>
    <message>
        <source>The intents number %1 is too large.</source>
        <translation>intent 数值 %1 过大。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an intent; use documented names such as GUILD_MESSAGES, +all, +unprivileged or a number.</source>
        <translation>“%1”不是 intent；请使用文档中的名称（如 GUILD_MESSAGES）、+all、+unprivileged 或数值。</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Not connected: an option is wrong</source>
        <translation>未连接：选项有误</translation>
    </message>
    <message>
        <source>An intent is missing</source>
        <translation>缺少 intent</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>当前无法进行</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>消息过大</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>Too many messages are waiting</source>
        <translation>等待中的消息过多</translation>
    </message>
    <message>
        <source>No IDENTIFY was spent: the session budget is too low</source>
        <translation>未消耗 IDENTIFY：会话配额过低</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>网络错误</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>The gateway sent something wrong</source>
        <translation>gateway 发送的内容有误</translation>
    </message>
    <message>
        <source>The token was refused</source>
        <translation>token 被拒绝</translation>
    </message>
    <message>
        <source>The run is over.</source>
        <translation>本次运行已结束。</translation>
    </message>
    <message>
        <source>The session will be resumed.</source>
        <translation>会话将恢复。</translation>
    </message>
    <message>
        <source>A new session will be made.</source>
        <translation>将新建会话。</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1 The gateway said: “%2”</source>
        <translation>%1 gateway 的说明：“%2”</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>无效</translation>
    </message>
    <message>
        <source>heartbeat</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>速率限制</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>未知类型</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>会话 %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>leaves in %1</source>
        <translation>%1 后发出</translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <translation>
            <numerusform>剩余 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>one more in %1</source>
        <translation>%1 后恢复一次</translation>
    </message>
    <message numerus="yes">
        <source>%1 dispatches</source>
        <translation>
            <numerusform>%1 个 dispatch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reconnects</source>
        <translation>
            <numerusform>%1 次重连</numerusform>
        </translation>
    </message>
    <message>
        <source>guild %1</source>
        <translation>服务器 %1</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>频道 %1</translation>
    </message>
    <message>
        <source>acknowledged after %1</source>
        <translation>%1 后得到确认</translation>
    </message>
</context>
<context>
    <name>ReplyThread</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 及另外 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>chunk %1 of %2 · %3 members</source>
        <translation>
            <numerusform>分块 %1/%2 · %3 名成员</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 presences</source>
        <translation>
            <numerusform>%1 条在线状态</numerusform>
        </translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>未找到：%1</translation>
    </message>
    <message>
        <source>▲ again in %1</source>
        <translation>▲ %1 后可重试</translation>
    </message>
    <message>
        <source>in no channel</source>
        <translation>不在任何频道</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>no voice server is free at present; another update will follow</source>
        <translation>目前没有空闲的语音服务器；稍后会再次更新</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE came: left the channel</source>
        <translation>已收到 VOICE_STATE_UPDATE：已离开频道</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE and VOICE_SERVER_UPDATE came</source>
        <translation>已收到 VOICE_STATE_UPDATE 和 VOICE_SERVER_UPDATE</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE came, VOICE_SERVER_UPDATE is missing</source>
        <translation>已收到 VOICE_STATE_UPDATE，缺少 VOICE_SERVER_UPDATE</translation>
    </message>
    <message>
        <source>VOICE_SERVER_UPDATE came, VOICE_STATE_UPDATE is missing</source>
        <translation>已收到 VOICE_SERVER_UPDATE，缺少 VOICE_STATE_UPDATE</translation>
    </message>
    <message numerus="yes">
        <source>%1 channels, %2 of them in use</source>
        <translation>
            <numerusform>%1 个频道，其中 %2 个在使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 sounds</source>
        <translation>
            <numerusform>%1：%2 个音效</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 guilds · %3 sounds</source>
        <translation>
            <numerusform>%1/%2 个服务器 · %3 个音效</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ no GUILD_MEMBERS_CHUNK so far: is the bot in this guild, and does the guild belong to this shard?</source>
        <translation>▲ 尚未收到 GUILD_MEMBERS_CHUNK：机器人是否在此服务器中，此服务器是否属于此 shard？</translation>
    </message>
    <message>
        <source>▲ %1 · further chunks are late</source>
        <translation>▲ %1 · 后续分块迟到</translation>
    </message>
    <message>
        <source>▲ no CHANNEL_INFO so far: is the bot in this guild, and does the guild belong to this shard?</source>
        <translation>▲ 尚未收到 CHANNEL_INFO：机器人是否在此服务器中，此服务器是否属于此 shard？</translation>
    </message>
    <message>
        <source>▲ no SOUNDBOARD_SOUNDS so far of %1: is the bot in this guild?</source>
        <translation>▲ 尚未收到 %1 的 SOUNDBOARD_SOUNDS：机器人是否在此服务器中？</translation>
    </message>
    <message>
        <source>VOICE_SERVER_UPDATE came; VOICE_STATE_UPDATE cannot: the intent GUILD_VOICE_STATES is not requested</source>
        <translation>已收到 VOICE_SERVER_UPDATE；不会收到 VOICE_STATE_UPDATE：未请求 intent GUILD_VOICE_STATES</translation>
    </message>
    <message>
        <source>neither leg came: the intent GUILD_VOICE_STATES is not requested, and the channel may not be open to the bot</source>
        <translation>两个事件都未收到：未请求 intent GUILD_VOICE_STATES，且该频道可能不对机器人开放</translation>
    </message>
    <message>
        <source>neither leg came: the channel does not exist or is full, or the bot lacks View Channel or Connect there</source>
        <translation>两个事件都未收到：频道不存在或已满，或机器人没有该频道的“查看频道”或“连接”权限</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE is missing: the bot was in no voice channel of this guild</source>
        <translation>缺少 VOICE_STATE_UPDATE：机器人原本不在此服务器的任何语音频道</translation>
    </message>
    <message>
        <source>VOICE_SERVER_UPDATE is missing: the bot was in that channel already, or no voice server is free</source>
        <translation>缺少 VOICE_SERVER_UPDATE：机器人原本就在该频道，或没有空闲的语音服务器</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE is missing: it may have been lost with a session; send again</source>
        <translation>缺少 VOICE_STATE_UPDATE：可能随会话一起丢失；请重新发送</translation>
    </message>
</context>
<context>
    <name>Shape</name>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a snowflake</source>
        <translation>snowflake</translation>
    </message>
    <message>
        <source>a set of permissions</source>
        <translation>权限集</translation>
    </message>
    <message>
        <source>an ISO 8601 time</source>
        <translation>ISO 8601 时间</translation>
    </message>
    <message>
        <source>a time since 1970</source>
        <translation>Unix 时间戳</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>字符串</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>布尔值</translation>
    </message>
    <message>
        <source>%1 has no such field</source>
        <translation>%1 没有此字段</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少 %1</translation>
    </message>
    <message>
        <source>%1 is expected, %2 stands there</source>
        <translation>应为：%1；实际：%2</translation>
    </message>
    <message>
        <source>%1 is expected, null stands there</source>
        <translation>应为：%1；实际：null</translation>
    </message>
    <message>
        <source>%1 is a value without a name</source>
        <translation>值 %1 没有对应的名称</translation>
    </message>
</context>
<context>
    <name>Shardscope</name>
    <message>
        <source>any, once in %1 s</source>
        <translation>任意一行，%1 s 内只提醒一次</translation>
    </message>
    <message>
        <source>%1 or more within %2 s</source>
        <translation>%2 s 内达到 %1 行</translation>
    </message>
    <message>
        <source>none for %1 s</source>
        <translation>%1 s 内没有任何行</translation>
    </message>
    <message>
        <source>the name says nothing of the form; expected one that ends in .jsonl, .jsonl.zst or .jsonl.gz</source>
        <translation>无法从文件名判断格式；应以 .jsonl、.jsonl.zst 或 .jsonl.gz 结尾</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>第 %1 行：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no capture: none of its first %2 lines is a line of the format. %3</source>
        <translation>“%1”不是捕获文件：前 %2 行都不符合格式。%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>the file ends in the middle of a compressed frame</source>
        <translation>文件在压缩帧中间结束</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no capture: no line of the format can be read in it. %2</source>
        <translation>“%1”不是捕获文件：其中没有一行符合格式。%2</translation>
    </message>
    <message>
        <source>the line is longer than %1 MiB</source>
        <translation>该行超过 %1 MiB</translation>
    </message>
    <message>
        <source>the file ends in the middle of the line</source>
        <translation>文件在行中间结束</translation>
    </message>
    <message>
        <source>the compressed data is damaged at byte %1: %2</source>
        <translation>压缩数据在字节 %1 处损坏：%2</translation>
    </message>
    <message>
        <source>At character %1 stands %2; expected is %3.</source>
        <translation>第 %1 个字符处是%2；应为%3。</translation>
    </message>
    <message>
        <source>a number, for %1 is one</source>
        <translation>数字，因为 %1 是数字字段</translation>
    </message>
    <message>
        <source>a moment such as 2026-11-28T22:14:03.120Z, which may end earlier</source>
        <translation>时刻，例如 2026-11-28T22:14:03.120Z，后面的部分可省略</translation>
    </message>
    <message>
        <source>name of a dispatch event: t:MESSAGE_*</source>
        <translation>dispatch 事件的名称：t:MESSAGE_*</translation>
    </message>
    <message>
        <source>opcode of a message: op:0 is a dispatch</source>
        <translation>消息的 opcode：op:0 为 dispatch</translation>
    </message>
    <message>
        <source>sequence number of a dispatch: s:100..200</source>
        <translation>dispatch 的序列号：s:100..200</translation>
    </message>
    <message>
        <source>kind of a row: kind:heartbeat</source>
        <translation>行的类型：kind:heartbeat</translation>
    </message>
    <message>
        <source>id of the guild it is about</source>
        <translation>相关服务器的 ID</translation>
    </message>
    <message>
        <source>id of the channel or thread it is about</source>
        <translation>相关频道或子区的 ID</translation>
    </message>
    <message>
        <source>id of the user it is about</source>
        <translation>相关用户的 ID</translation>
    </message>
    <message>
        <source>length of a message&apos;s JSON text: bytes:4096..</source>
        <translation>消息 JSON 文本的长度：bytes:4096..</translation>
    </message>
    <message>
        <source>milliseconds of a heartbeat: latency:250..</source>
        <translation>心跳的毫秒数：latency:250..</translation>
    </message>
    <message>
        <source>number of the shard</source>
        <translation>shard 编号</translation>
    </message>
    <message>
        <source>moment, UTC: at:2026-11-28T22:14 is that whole minute</source>
        <translation>时刻，UTC：at:2026-11-28T22:14 表示这一整分钟</translation>
    </message>
    <message>
        <source>a value of the payload: d.author.bot:true, d.mentions[*].id:42</source>
        <translation>载荷中的值：d.author.bot:true、d.mentions[*].id:42</translation>
    </message>
    <message>
        <source>the end of the expression</source>
        <translation>表达式末尾</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>the end of the regular expression, or &quot;i&quot; to ignore case; a slash within it is written &quot;\/&quot;</source>
        <translation>正则表达式末尾，或用“i”忽略大小写；其中的斜杠写作“\/”</translation>
    </message>
    <message>
        <source>a space; names of fields stand without quotes, and a text with a colon stands in quotes as a whole</source>
        <translation>空格；字段名不加引号，含冒号的文本整体加引号</translation>
    </message>
    <message>
        <source>a space behind the closing quote</source>
        <translation>右引号后的空格</translation>
    </message>
    <message>
        <source>no quote within a word; the whole word in quotes, a quote in it as &quot;\&quot;&quot;</source>
        <translation>词中不能有引号；整个词加引号，其中的引号写作 &quot;\&quot;&quot;</translation>
    </message>
    <message>
        <source>the name of a field directly before the colon, or the whole text in quotes</source>
        <translation>紧接在冒号前的字段名，或整个文本加引号</translation>
    </message>
    <message>
        <source>a colon and a value behind the path</source>
        <translation>路径后的冒号和值</translation>
    </message>
    <message>
        <source>the whole value in quotes, for it has quotes or colons in it</source>
        <translation>整个值加引号，因为其中含有引号或冒号</translation>
    </message>
    <message>
        <source>four hexadecimal digits behind &quot;\u&quot;</source>
        <translation>“\u”后的四位十六进制数字</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>未闭合的引号</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>右引号</translation>
    </message>
    <message>
        <source>a regular expression that is not closed</source>
        <translation>未闭合的正则表达式</translation>
    </message>
    <message>
        <source>a closing slash, or quotes where the slash is meant as it is</source>
        <translation>结尾的斜杠；若斜杠仅表示字面意思，请加引号</translation>
    </message>
    <message>
        <source>a range that is empty</source>
        <translation>空范围</translation>
    </message>
    <message>
        <source>the smaller value before the dots</source>
        <translation>较小的值在点号之前</translation>
    </message>
    <message>
        <source>an opening parenthesis before it, or the end of the expression</source>
        <translation>之前的左括号，或表达式末尾</translation>
    </message>
    <message>
        <source>a text, a field with its value, or an expression in parentheses</source>
        <translation>文本、带值的字段，或括号中的表达式</translation>
    </message>
    <message>
        <source>parentheses no more than %1 deep</source>
        <translation>不超过 %1 层的括号</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation>右括号</translation>
    </message>
    <message>
        <source>a path such as d.content</source>
        <translation>路径，例如 d.content</translation>
    </message>
    <message>
        <source>one of %1; a text with a colon stands in quotes</source>
        <translation>%1 之一；含冒号的文本要加引号</translation>
    </message>
    <message>
        <source>the unknown field %1</source>
        <translation>未知字段 %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; perhaps, or %2</source>
        <translation>“%1”（最接近），或 %2</translation>
    </message>
    <message>
        <source>a value directly behind the colon</source>
        <translation>紧接在冒号后的值</translation>
    </message>
    <message>
        <source>a space, or the whole value in quotes</source>
        <translation>空格，或整个值加引号</translation>
    </message>
    <message>
        <source>a value before or behind the dots</source>
        <translation>点号之前或之后的值</translation>
    </message>
    <message>
        <source>the last value of the range</source>
        <translation>范围的末值</translation>
    </message>
    <message>
        <source>a space behind the range, or values with dots in quotes</source>
        <translation>范围后的空格，或含点号的值加引号</translation>
    </message>
    <message>
        <source>a wrong regular expression (%1)</source>
        <translation>错误的正则表达式（%1）</translation>
    </message>
    <message>
        <source>one that Perl understands</source>
        <translation>Perl 兼容的正则表达式</translation>
    </message>
    <message>
        <source>an expression of %1 characters</source>
        <translation>长 %1 个字符的表达式</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最多 %1 个</translation>
    </message>
    <message>
        <source>the end of the path</source>
        <translation>路径末尾</translation>
    </message>
    <message>
        <source>a path no more than %1 deep</source>
        <translation>不超过 %1 层的路径</translation>
    </message>
    <message>
        <source>&quot;.&quot; and a key, &quot;[0]&quot;, &quot;[*]&quot; or the colon</source>
        <translation>“.”加键、“[0]”、“[*]”或冒号</translation>
    </message>
    <message>
        <source>a key; one with signs in it stands in quotes</source>
        <translation>键；含符号的键要加引号</translation>
    </message>
    <message>
        <source>the number of an element, or &quot;*&quot; for each, and &quot;]&quot;</source>
        <translation>元素的序号，或表示每个元素的“*”，以及“]”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong type</source>
        <translation>“%1”的类型错误</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is missing</source>
        <translation>缺少“kind”</translation>
    </message>
    <message>
        <source>&quot;at&quot; is missing</source>
        <translation>缺少“at”</translation>
    </message>
    <message>
        <source>&quot;at&quot; is no time</source>
        <translation>“at”不是时间</translation>
    </message>
    <message>
        <source>the name says nothing of the form; expected one that ends in .jsonl, .jsonl.zst, .jsonl.gz, .har or .csv</source>
        <translation>无法从文件名判断格式；应以 .jsonl、.jsonl.zst、.jsonl.gz、.har 或 .csv 结尾</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written to</source>
        <translation>无法写入“%1”</translation>
    </message>
    <message>
        <source>the bot&apos;s token</source>
        <translation>机器人的 token</translation>
    </message>
    <message>
        <source>the ids of the bot&apos;s sessions</source>
        <translation>机器人会话的 ID</translation>
    </message>
    <message>
        <source>tokens of interactions, voice servers and webhooks</source>
        <translation>交互、语音服务器和 webhook 的 token</translation>
    </message>
    <message>
        <source>content of messages and whatever else was written</source>
        <translation>消息内容及其他由用户撰写的文字</translation>
    </message>
    <message>
        <source>names of people, guilds, channels, roles, emoji and commands</source>
        <translation>用户、服务器、频道、身份组、表情符号和命令的名称</translation>
    </message>
    <message>
        <source>addresses, file names, invites and pictures</source>
        <translation>地址、文件名、邀请和图片</translation>
    </message>
    <message>
        <source>messages that could not be read</source>
        <translation>无法读取的消息</translation>
    </message>
    <message>
        <source>The saved messages in %1 cannot be read: %2 They stay as they are, and nothing is saved over them.</source>
        <translation>无法读取 %1 中保存的消息：%2 它们会原样保留，也不会被覆盖。</translation>
    </message>
    <message>
        <source>The saved messages cannot be read: %1 The file was kept as %2.</source>
        <translation>无法读取保存的消息：%1 文件已保留为 %2。</translation>
    </message>
    <message>
        <source>%1 could not be read and is left as it is: nothing was saved. Move it away and start again.</source>
        <translation>%1 无法读取，已原样保留：没有保存任何内容。请将其移走后重新启动。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>无法打开 %1：%2。</translation>
    </message>
    <message>
        <source>%1 is too large for a library of messages.</source>
        <translation>%1 过大，不能作为消息库。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>Not JSON: %1.</source>
        <translation>不是 JSON：%1。</translation>
    </message>
    <message>
        <source>A message is an object: {&quot;op&quot;:3,&quot;d&quot;:{…}} or {&quot;command&quot;:&quot;…&quot;}.</source>
        <translation>消息应为对象：{&quot;op&quot;:3,&quot;d&quot;:{…}} 或 {&quot;command&quot;:&quot;…&quot;}。</translation>
    </message>
    <message>
        <source>op %1 (%2) is not for clients to send; Discord may close the connection.</source>
        <translation>op %1（%2）不由客户端发送；Discord 可能会关闭连接。</translation>
    </message>
    <message>
        <source>op %1 is not documented; Discord may close the connection with 4001.</source>
        <translation>文档未记载 op %1；Discord 可能会以 4001 关闭连接。</translation>
    </message>
    <message>
        <source>It is no library of saved messages: &quot;shardscope-library&quot; and &quot;items&quot; are missing.</source>
        <translation>这不是消息库：缺少“shardscope-library”和“items”。</translation>
    </message>
    <message>
        <source>It was written by a newer version of Shardscope.</source>
        <translation>它由更新版本的 Shardscope 写入。</translation>
    </message>
    <message>
        <source>Its folders are nested deeper than %1 levels.</source>
        <translation>其文件夹嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; is neither a folder with &quot;items&quot; nor a message with &quot;command&quot;.</source>
        <translation>条目“%1”既不是含“items”的文件夹，也不是含“command”的消息。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>第 %1 行，第 %2 列：%3。</translation>
    </message>
    <message>
        <source>The message is larger than %1 bytes.</source>
        <translation>消息超过 %1 字节。</translation>
    </message>
    <message>
        <source>Token shape</source>
        <translation>token 格式</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>机器人</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intents</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Session budget</source>
        <translation>会话配额</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>HELLO</source>
        <translation>HELLO</translation>
    </message>
    <message>
        <source>IDENTIFY</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>有问题：%1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation>未发现问题</translation>
    </message>
    <message>
        <source>It works; look at: %1</source>
        <translation>可以正常工作；请留意：%1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Copy it again from the Developer Portal under Bot: three parts with a dot between them and nothing around them.</source>
        <translation>请到开发者门户的 Bot 页面重新复制：三段内容以点号分隔，前后没有其他字符。</translation>
    </message>
    <message>
        <source>&quot;Bot &quot; stands before the token.</source>
        <translation>token 前面带有“Bot ”。</translation>
    </message>
    <message>
        <source>Take &quot;Bot &quot; away: it is put before the token where it belongs.</source>
        <translation>请去掉“Bot ”：需要时程序会自动加上。</translation>
    </message>
    <message>
        <source>No shape of a bot&apos;s token, which only Discord asks for.</source>
        <translation>不是机器人 token 的形式，但只有 Discord 才要求这种形式。</translation>
    </message>
    <message>
        <source>A bot&apos;s token, of the bot %1.</source>
        <translation>机器人 token，属于机器人 %1。</translation>
    </message>
    <message>
        <source>The token is of the bot %1, but the API answers for %2.</source>
        <translation>token 属于机器人 %1，但 API 返回的是 %2。</translation>
    </message>
    <message>
        <source>Check which token is used, and the address given with --api: they do not belong together.</source>
        <translation>请检查使用的 token 和 --api 指定的地址：两者不匹配。</translation>
    </message>
    <message>
        <source>The bot %1.</source>
        <translation>机器人 %1。</translation>
    </message>
    <message>
        <source>The bot %1 (%2).</source>
        <translation>机器人 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 are privileged, and the API does not tell whether they are enabled.</source>
        <translation>%1 是特权 intent，而 API 未说明是否已启用。</translation>
    </message>
    <message>
        <source>Where the gateway closes with 4014, enable them for the application or do not ask for them.</source>
        <translation>如果 gateway 以 4014 关闭连接，请为应用启用它们，或不要请求。</translation>
    </message>
    <message>
        <source>Asked for, but not enabled for this application: %1. The gateway would close with 4014.</source>
        <translation>已请求但未为此应用启用：%1。gateway 会以 4014 关闭连接。</translation>
    </message>
    <message>
        <source>Enable %1 in the Developer Portal under Bot, Privileged Gateway Intents, or leave it out of the intents (--intents).</source>
        <translation>请在开发者门户的 Bot 页面“Privileged Gateway Intents”中启用 %1，或从 intent（--intents）中去掉。</translation>
    </message>
    <message>
        <source>The bits %1 are not documented; Discord closes with 4013 for such.</source>
        <translation>文档未记载位 %1；Discord 会因此以 4013 关闭连接。</translation>
    </message>
    <message>
        <source>Take them out of --intents unless you know better.</source>
        <translation>除非确有把握，请从 --intents 中去掉它们。</translation>
    </message>
    <message>
        <source>%1 asked for, none of them privileged.</source>
        <translation>已请求 %1，其中没有特权 intent。</translation>
    </message>
    <message>
        <source>%1 asked for; the privileged ones are enabled: %2.</source>
        <translation>已请求 %1；其中的特权 intent 已启用：%2。</translation>
    </message>
    <message>
        <source>All shards are asked for, as many as are recommended: %1.</source>
        <translation>请求全部 shard，数量与建议相同：%1。</translation>
    </message>
    <message>
        <source>Shard %1/%2 is asked for; the recommended count is %3.</source>
        <translation>请求 shard %1/%2；建议的总数为 %3。</translation>
    </message>
    <message>
        <source>Use --shard ID/%1.</source>
        <translation>请使用 --shard ID/%1。</translation>
    </message>
    <message>
        <source>The bot is in about %1 guilds, more than %2 for each shard: the gateway would close with 4011.</source>
        <translation>机器人大约在 %1 个服务器中，每个 shard 超过 %2 个：gateway 会以 4011 关闭连接。</translation>
    </message>
    <message>
        <source>Fewer than recommended, the gateway may close with 4011 once a shard has too many guilds.</source>
        <translation>少于建议数量，一旦某个 shard 的服务器过多，gateway 可能以 4011 关闭连接。</translation>
    </message>
    <message>
        <source>Of a large bot the count must be a multiple, or the gateway closes with 4010.</source>
        <translation>大型机器人的总数必须是建议值的倍数，否则 gateway 会以 4010 关闭连接。</translation>
    </message>
    <message>
        <source>Guilds: about %1.</source>
        <translation>服务器：约 %1 个。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 sessions are left; a run takes %3.</source>
        <translation>
            <numerusform>会话剩余 %1/%2；一次运行需要 %3 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>All come back in %1 min.</source>
        <translation>%1 min 后全部恢复。</translation>
    </message>
    <message>
        <source>Find what starts sessions so often: an empty budget resets the bot&apos;s token.</source>
        <translation>请找出频繁启动会话的原因：配额用尽会重置机器人的 token。</translation>
    </message>
    <message>
        <source>Wait until it resets.</source>
        <translation>请等待配额重置。</translation>
    </message>
    <message>
        <source>Wait until it resets, or go on with --spend-budget.</source>
        <translation>请等待配额重置，或用 --spend-budget 继续。</translation>
    </message>
    <message>
        <source>The API does not tell its time.</source>
        <translation>API 未提供时间。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is right to the second.</source>
        <translation>本机时钟准确，误差不到一秒。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s ahead of the server&apos;s.</source>
        <translation>本机时钟比服务端快 %1 s。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s behind the server&apos;s.</source>
        <translation>本机时钟比服务端慢 %1 s。</translation>
    </message>
    <message>
        <source>Set the clock (NTP): the age of events is wrong by as much, and far off certificates fail.</source>
        <translation>请校准时钟（NTP）：事件滞后会有同样的误差，偏差过大时证书验证会失败。</translation>
    </message>
    <message>
        <source>HELLO came after %1 ms; a heartbeat every %2 s.</source>
        <translation>%1 ms 后收到 HELLO；心跳间隔 %2 s。</translation>
    </message>
    <message>
        <source>Look at the network and at a proxy on the way; where both are well the gateway itself is slow.</source>
        <translation>请检查网络和途中的代理；如果两者都正常，则是 gateway 本身较慢。</translation>
    </message>
    <message>
        <source>the gateway, with a close frame</source>
        <translation>gateway，带有关闭帧</translation>
    </message>
    <message>
        <source>Shardscope</source>
        <translation>Shardscope</translation>
    </message>
    <message>
        <source>nobody: the connection went away without a close frame</source>
        <translation>无：连接断开时没有关闭帧</translation>
    </message>
    <message>
        <source>may be resumed; what happened meanwhile is replayed</source>
        <translation>可以恢复；期间发生的事件会重放</translation>
    </message>
    <message>
        <source>is gone; a new one takes one IDENTIFY of the budget</source>
        <translation>已失效；新建会话会消耗配额中的一次 IDENTIFY</translation>
    </message>
    <message>
        <source>is gone, and connecting again ends the same way until the cause is mended</source>
        <translation>已失效，在排除原因之前，重新连接仍会以同样方式结束</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>关闭码</translation>
    </message>
    <message>
        <source>none: no close frame came</source>
        <translation>无：没有收到关闭帧</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Discord does not document this code</source>
        <translation>Discord 文档未记载此关闭码</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>关闭方</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>给出的原因</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>was ended on request</source>
        <translation>已按请求结束</translation>
    </message>
    <message>
        <source>The token was refused</source>
        <translation>token 被拒绝</translation>
    </message>
    <message>
        <source>No IDENTIFY was spent</source>
        <translation>未消耗 IDENTIFY</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>连接失败</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>had not begun yet</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>op 9 Invalid Session</source>
        <translation>op 9 Invalid Session</translation>
    </message>
    <message>
        <source>Nothing to do: the session is resumed after 1 to 5 s, as the gateway asks.</source>
        <translation>无需处理：按 gateway 的要求，会话会在 1 到 5 s 后恢复。</translation>
    </message>
    <message>
        <source>Nothing to do: a new session is made after 1 to 5 s. Where this follows each IDENTIFY, look for another program that identifies with this token at the same time.</source>
        <translation>无需处理：1 到 5 s 后会新建会话。如果每次 IDENTIFY 之后都这样，请检查是否有其他程序同时用此 token 发送 IDENTIFY。</translation>
    </message>
    <message>
        <source>The session is not valid at present, and may be resumed (d is true)</source>
        <translation>会话目前无效，但可以恢复（d 为 true）</translation>
    </message>
    <message>
        <source>The session is not valid, and may not be resumed (d is false)</source>
        <translation>会话无效，且不能恢复（d 为 false）</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>请求方</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>gateway</translation>
    </message>
    <message>
        <source>op 7 Reconnect</source>
        <translation>op 7 Reconnect</translation>
    </message>
    <message>
        <source>Nothing to do: the gateway&apos;s host is being taken down, and another takes over.</source>
        <translation>无需处理：gateway 所在主机正在下线，会由另一台接管。</translation>
    </message>
    <message>
        <source>The client is to reconnect and to resume</source>
        <translation>要求客户端重连并恢复会话</translation>
    </message>
    <message>
        <source>Ready for</source>
        <translation>就绪时长</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>never on this connection, begun %1 s before</source>
        <translation>此连接从未就绪，%1 s 前开始</translation>
    </message>
    <message>
        <source>Intents asked for</source>
        <translation>请求的 intent</translation>
    </message>
    <message>
        <source>not known: no IDENTIFY is among the rows just before</source>
        <translation>未知：前面的行中没有 IDENTIFY</translation>
    </message>
    <message>
        <source>Sent in 60 s</source>
        <translation>60 s 内已发送</translation>
    </message>
    <message>
        <source>%1 of %2, heartbeats included</source>
        <translation>%1/%2，含心跳</translation>
    </message>
    <message>
        <source>Identifies left</source>
        <translation>剩余 IDENTIFY</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>sent %1, %2 bytes</source>
        <translation>发送了 %1，%2 字节</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>收到了 %1</translation>
    </message>
    <message>
        <source>heartbeat acknowledged after %1 ms</source>
        <translation>心跳在 %1 ms 后得到确认</translation>
    </message>
    <message>
        <source>sent a heartbeat that was not acknowledged</source>
        <translation>发送了心跳，但未得到确认</translation>
    </message>
    <message>
        <source>Shardscope waits %1 s and then tries again.</source>
        <translation>Shardscope 会等待 %1 s 后重试。</translation>
    </message>
    <message>
        <source>The session was resumed %1 s later.</source>
        <translation>会话在 %1 s 后恢复。</translation>
    </message>
    <message>
        <source>A new session was ready %1 s later.</source>
        <translation>新会话在 %1 s 后就绪。</translation>
    </message>
    <message>
        <source>The run ended with it.</source>
        <translation>本次运行随之结束。</translation>
    </message>
    <message>
        <source>Just before:</source>
        <translation>此前不久：</translation>
    </message>
    <message>
        <source>%1 s before: %2</source>
        <translation>%1 s 前：%2</translation>
    </message>
    <message>
        <source>The bot needs the permission View Audit Log.</source>
        <translation>机器人需要“查看审核日志”权限。</translation>
    </message>
    <message>
        <source>The bot needs the permission Manage Server.</source>
        <translation>机器人需要“管理服务器”权限。</translation>
    </message>
    <message>
        <source>The bot needs the permission Manage Channels, or Manage Server.</source>
        <translation>机器人需要“管理频道”或“管理服务器”权限。</translation>
    </message>
    <message>
        <source>It comes only where the application sells something.</source>
        <translation>仅在应用有商品出售时才会收到。</translation>
    </message>
    <message>
        <source>The bot needs the permission Manage Server, and the guild a rule of AutoMod.</source>
        <translation>机器人需要“管理服务器”权限，且服务器中要有 AutoMod 规则。</translation>
    </message>
    <message>
        <source>It only answers op 43, Request Channel Info.</source>
        <translation>仅作为 op 43 Request Channel Info 的回应。</translation>
    </message>
    <message>
        <source>It only answers op 8, Request Guild Members.</source>
        <translation>仅作为 op 8 Request Guild Members 的回应。</translation>
    </message>
    <message>
        <source>An Interactions Endpoint URL in the portal takes them away from the gateway: clear it.</source>
        <translation>门户中设置了 Interactions Endpoint URL 时，gateway 不会收到它们：请将其清空。</translation>
    </message>
    <message>
        <source>It comes only where a request was sent too often.</source>
        <translation>仅在请求发送过于频繁时才会收到。</translation>
    </message>
    <message>
        <source>It only ends the replay after a RESUME.</source>
        <translation>仅在 RESUME 后重放结束时收到。</translation>
    </message>
    <message>
        <source>It only answers op 31, Request Soundboard Sounds.</source>
        <translation>仅作为 op 31 Request Soundboard Sounds 的回应。</translation>
    </message>
    <message>
        <source>It comes only where the bot&apos;s own user changes.</source>
        <translation>仅在机器人自己的用户变更时收到。</translation>
    </message>
    <message>
        <source>It follows only where the bot itself joins a voice channel.</source>
        <translation>仅在机器人自己加入语音频道后收到。</translation>
    </message>
    <message>
        <source>Usual reasons: no guild, no permission, or nothing happened.</source>
        <translation>常见原因：没有服务器、没有权限，或没有发生任何事。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Not asked for: add %1.</source>
        <translation>未请求：请添加 %1。</translation>
    </message>
    <message>
        <source>It is privileged: run the token check to see whether the application has it.</source>
        <translation>这是特权 intent：请运行“检查 token”，确认应用是否拥有它。</translation>
    </message>
    <message>
        <source>The application has it not: switch it on in the portal first.</source>
        <translation>应用没有此 intent：请先在门户中开启。</translation>
    </message>
    <message>
        <source>Needs no intent, none came. %1</source>
        <translation>不需要 intent，尚未收到。%1</translation>
    </message>
    <message>
        <source>Asked for, but the application has no %1: switch it on in the portal.</source>
        <translation>已请求，但应用没有 %1：请在门户中开启。</translation>
    </message>
    <message>
        <source>Asked for; the session is not ready yet.</source>
        <translation>已请求；会话尚未就绪。</translation>
    </message>
    <message>
        <source>Asked for, none came. Whether the application has %1 is not known: run the token check.</source>
        <translation>已请求，尚未收到。应用是否有 %1 未知：请运行“检查 token”。</translation>
    </message>
    <message>
        <source>Asked for and allowed, none came. %1</source>
        <translation>已请求且已允许，尚未收到。%1</translation>
    </message>
    <message>
        <source>Some of them need %1, which was not asked for.</source>
        <translation>其中一部分需要 %1，但未请求。</translation>
    </message>
    <message>
        <source>Stopped although heartbeats go on. Where it should come, reconnect with a new session.</source>
        <translation>已停止，但心跳仍在继续。如果本应收到，请重连并新建会话。</translation>
    </message>
    <message>
        <source>Arrives.</source>
        <translation>正常到达。</translation>
    </message>
    <message>
        <source>No IDENTIFY was seen: what was asked for is known once a session begins.</source>
        <translation>未见到 IDENTIFY：会话开始后才知道请求了哪些 intent。</translation>
    </message>
    <message>
        <source>Fills content, embeds, attachments, components and poll of messages.</source>
        <translation>填充消息的 content、embeds、attachments、components 和 poll。</translation>
    </message>
    <message>
        <source>Brings %1.</source>
        <translation>可接收 %1。</translation>
    </message>
    <message>
        <source>Without it these fields are empty.</source>
        <translation>没有它，这些字段为空。</translation>
    </message>
    <message>
        <source>Without it these events do not come.</source>
        <translation>没有它，不会收到这些事件。</translation>
    </message>
    <message>
        <source>Ask for it: add %1 to --intents.</source>
        <translation>请求它：将 %1 加入 --intents。</translation>
    </message>
    <message>
        <source>Asked for and not allowed, the gateway closes with 4014 and the run is over.</source>
        <translation>已请求但未获允许，gateway 会以 4014 关闭连接，运行随之结束。</translation>
    </message>
    <message>
        <source>Turn on “%1” in the Developer Portal under Bot, Privileged Gateway Intents, and add %2 to --intents; or leave it out of --intents.</source>
        <translation>请在开发者门户的 Bot 页面“Privileged Gateway Intents”中开启“%1”，并将 %2 加入 --intents；或从 --intents 中去掉。</translation>
    </message>
    <message>
        <source>empty: the application has no MESSAGE_CONTENT, switch it on in the portal</source>
        <translation>空：应用没有 MESSAGE_CONTENT，请在门户中开启</translation>
    </message>
    <message>
        <source>empty: MESSAGE_CONTENT was not asked for</source>
        <translation>空：未请求 MESSAGE_CONTENT</translation>
    </message>
    <message>
        <source>Look-up of the gateway</source>
        <translation>查询 gateway</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Wait for the turn to IDENTIFY</source>
        <translation>等待轮到 IDENTIFY</translation>
    </message>
    <message>
        <source>IDENTIFY until READY</source>
        <translation>IDENTIFY 到 READY</translation>
    </message>
    <message>
        <source>RESUME until RESUMED</source>
        <translation>RESUME 到 RESUMED</translation>
    </message>
    <message>
        <source>closed by the gateway</source>
        <translation>由 gateway 关闭</translation>
    </message>
    <message>
        <source>closed by us</source>
        <translation>由本端关闭</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>Stood already</source>
        <translation>此前已连接</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新会话</translation>
    </message>
    <message>
        <source>Never ready</source>
        <translation>从未就绪</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1  Shard %2, connect %3: %4</source>
        <translation>%1  shard %2，连接 %3：%4</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <translation>%1：%2 ms</translation>
    </message>
    <message>
        <source>%1: did not end</source>
        <translation>%1：未结束</translation>
    </message>
    <message>
        <source>Events: %1, replayed: %2, sequence gaps: %3 (missing: %4), duplicates: %5</source>
        <translation>事件：%1，重放：%2，序列缺口：%3（缺失：%4），重复：%5</translation>
    </message>
    <message>
        <source>Ended %1 after %2 ms: %3</source>
        <translation>结束于 %1，历时 %2 ms：%3</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>仍在继续</translation>
    </message>
    <message>
        <source>the event is not documented</source>
        <translation>文档未记载此事件</translation>
    </message>
    <message>
        <source>The activity&apos;s type must be 0 to 5 or a name such as &quot;playing&quot;.</source>
        <translation>活动类型必须是 0 到 5，或“playing”等名称。</translation>
    </message>
    <message>
        <source>status is &quot;%1&quot;, but must be online, dnd, idle, invisible or offline.</source>
        <translation>status 为“%1”，但必须是 online、dnd、idle、invisible 或 offline。</translation>
    </message>
    <message>
        <source>%1 must be an object.</source>
        <translation>%1 必须是对象。</translation>
    </message>
    <message>
        <source>The activity&apos;s type must be a number from 0 to 5.</source>
        <translation>活动类型必须是 0 到 5 的数字。</translation>
    </message>
    <message>
        <source>channel_id is missing: give the channel&apos;s id, or null to leave.</source>
        <translation>缺少 channel_id：请指定频道 ID，或用 null 表示离开。</translation>
    </message>
    <message>
        <source>Either query or user_ids must be there.</source>
        <translation>query 和 user_ids 必须有其一。</translation>
    </message>
    <message>
        <source>query needs a limit; 0 asks for all that match.</source>
        <translation>query 需要 limit；0 表示请求所有匹配的成员。</translation>
    </message>
    <message>
        <source>d of op %1 must be an object.</source>
        <translation>op %1 的 d 必须是对象。</translation>
    </message>
    <message>
        <source>The line is not JSON: %1 at byte %2.</source>
        <translation>该行不是 JSON：%1，位于字节 %2。</translation>
    </message>
    <message>
        <source>The line is not a JSON object such as {&quot;command&quot;:&quot;close&quot;}.</source>
        <translation>该行不是 JSON 对象，例如 {&quot;command&quot;:&quot;close&quot;}。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command; there are %2.</source>
        <translation>“%1”不是命令；可用的命令：%2。</translation>
    </message>
    <message>
        <source>The whole member list of a guild may be asked for once in 30 seconds; try again in %1 s.</source>
        <translation>同一服务器的完整成员列表每 30 秒只能请求一次；请在 %1 s 后重试。</translation>
    </message>
    <message numerus="yes">
        <source>%1 commands wait already; send less, or wait until some have left.</source>
        <translation>
            <numerusform>已有 %1 条命令在等待；请减少发送，或等部分命令发出。</numerusform>
        </translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>加引号的文本</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>%1 must be an integer.</source>
        <translation>%1 必须是整数。</translation>
    </message>
    <message>
        <source>%1 must be a list of texts in quotes.</source>
        <translation>%1 必须是由加引号文本组成的列表。</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 必须是列表。</translation>
    </message>
    <message>
        <source>%1 must be an object or null.</source>
        <translation>%1 必须是对象或 null。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a key of this command.</source>
        <translation>“%1”不是此命令的键。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 必须是：%2。</translation>
    </message>
    <message>
        <source>%1 is missing: give the id as digits in quotes.</source>
        <translation>缺少 %1：请以加引号的数字指定 ID。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but an id has digits only.</source>
        <translation>%1 为“%2”，但 ID 只能包含数字。</translation>
    </message>
    <message>
        <source>idle_since is milliseconds since 1970 and cannot be negative.</source>
        <translation>idle_since 是自 1970 年起的毫秒数，不能为负。</translation>
    </message>
    <message>
        <source>The activity has no name.</source>
        <translation>活动没有名称。</translation>
    </message>
    <message>
        <source>A custom status needs its text in &quot;state&quot;.</source>
        <translation>自定义状态需要在“state”中填写文本。</translation>
    </message>
    <message>
        <source>The activity&apos;s url must begin with https://.</source>
        <translation>活动的 url 必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>query cannot go together with user_ids: ask for names or for ids.</source>
        <translation>query 不能与 user_ids 同时使用：请按名称或按 ID 请求。</translation>
    </message>
    <message>
        <source>limit cannot go together with user_ids: every id is looked up.</source>
        <translation>limit 不能与 user_ids 同时使用：每个 ID 都会查询。</translation>
    </message>
    <message>
        <source>limit is %1, but must be from 0 to 100.</source>
        <translation>limit 为 %1，但必须在 0 到 100 之间。</translation>
    </message>
    <message>
        <source>user_ids has %1 ids, but must have 1 to 100.</source>
        <translation>user_ids 有 %1 个 ID，但必须是 1 到 100 个。</translation>
    </message>
    <message>
        <source>nonce has %1 bytes, but at most 32 are allowed.</source>
        <translation>nonce 有 %1 字节，但最多允许 32 字节。</translation>
    </message>
    <message>
        <source>An empty query asks for all members, which needs the intent GUILD_MEMBERS.</source>
        <translation>空的 query 会请求所有成员，需要 intent GUILD_MEMBERS。</translation>
    </message>
    <message>
        <source>presences needs the intent GUILD_PRESENCES.</source>
        <translation>presences 需要 intent GUILD_PRESENCES。</translation>
    </message>
    <message>
        <source>guild_ids is empty: name at least one guild.</source>
        <translation>guild_ids 为空：请至少指定一个服务器。</translation>
    </message>
    <message>
        <source>fields is empty: ask for &quot;status&quot;, &quot;voice_start_time&quot; or both.</source>
        <translation>fields 为空：请指定“status”、“voice_start_time”或两者。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of channel info: use &quot;status&quot; or &quot;voice_start_time&quot;.</source>
        <translation>“%1”不是频道信息的字段：请使用“status”或“voice_start_time”。</translation>
    </message>
    <message>
        <source>op is missing or negative.</source>
        <translation>缺少 op，或 op 为负数。</translation>
    </message>
    <message>
        <source>op %1 belongs to the shard: sending it by hand would break the session.</source>
        <translation>op %1 由 shard 负责：手动发送会破坏会话。</translation>
    </message>
    <message>
        <source>the message is not a JSON object</source>
        <translation>消息不是 JSON 对象</translation>
    </message>
    <message>
        <source>the message cannot be read</source>
        <translation>无法读取消息</translation>
    </message>
    <message>
        <source>&quot;op&quot; is missing</source>
        <translation>缺少“op”</translation>
    </message>
    <message>
        <source>The gateway asked to resume at %1, which is not Discord&apos;s; the session goes on at the original address.</source>
        <translation>gateway 要求到 %1 恢复会话，但该地址不属于 Discord；会话仍使用原地址。</translation>
    </message>
    <message>
        <source>The gateway gave no encrypted address to resume at; the session goes on at the original address.</source>
        <translation>gateway 未给出用于恢复的加密地址；会话仍使用原地址。</translation>
    </message>
    <message>
        <source>The gateway must be a ws:// or wss:// address with a host, not &quot;%1&quot;.</source>
        <translation>gateway 必须是带主机名的 ws:// 或 wss:// 地址，而不是“%1”。</translation>
    </message>
    <message>
        <source>The gateway&apos;s address must not hold a user or password.</source>
        <translation>gateway 的地址不能包含用户名或密码。</translation>
    </message>
    <message>
        <source>ws:// to %1 would send the token unencrypted. Use wss://, or allow it with --allow-plaintext.</source>
        <translation>用 ws:// 连接 %1 会以明文发送 token。请使用 wss://，或用 --allow-plaintext 允许。</translation>
    </message>
    <message>
        <source>A proxy spoken to over https:// is not supported by Qt; use http:// or socks5://. What goes through it stays encrypted.</source>
        <translation>Qt 不支持通过 https:// 连接的代理；请使用 http:// 或 socks5://。经过代理的内容仍然加密。</translation>
    </message>
    <message>
        <source>The proxy must be an http:// or socks5:// address with a host.</source>
        <translation>代理必须是带主机名的 http:// 或 socks5:// 地址。</translation>
    </message>
    <message>
        <source>The proxy&apos;s address must not hold a user or password: give them as user:password in SHARDSCOPE_PROXY_AUTH.</source>
        <translation>代理地址不能包含用户名或密码：请在 SHARDSCOPE_PROXY_AUTH 中以 user:password 的形式指定。</translation>
    </message>
    <message>
        <source>The CA file %1 holds no PEM certificate.</source>
        <translation>CA 文件 %1 中没有 PEM 证书。</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>无法读取 CA 文件 %1：%2。</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>没有 token。</translation>
    </message>
    <message>
        <source>The token has white space in it; copy it again without.</source>
        <translation>token 中含有空白字符；请重新复制，不要带空白。</translation>
    </message>
    <message>
        <source>The token has control characters in it; copy it again without.</source>
        <translation>token 中含有控制字符；请重新复制，不要带这些字符。</translation>
    </message>
    <message>
        <source>This is not a bot&apos;s token: it has three parts with a dot between them. Copy it from the Developer Portal under Bot.</source>
        <translation>这不是机器人的 token：机器人的 token 由点号分隔的三段组成。请到开发者门户的 Bot 页面复制。</translation>
    </message>
    <message>
        <source>The shard count is %1, but must be at least 1.</source>
        <translation>shard 总数为 %1，但至少应为 1。</translation>
    </message>
    <message>
        <source>The shard is %1, but must be from 0 to %2.</source>
        <translation>shard 为 %1，但必须在 0 到 %2 之间。</translation>
    </message>
    <message>
        <source>The large threshold is %1, but must be from 50 to 250.</source>
        <translation>大型服务器阈值为 %1，但必须在 50 到 250 之间。</translation>
    </message>
    <message>
        <source>Only JSON is spoken.</source>
        <translation>仅支持 JSON。</translation>
    </message>
    <message>
        <source>The largest message is %1 bytes, but must be at least 1024.</source>
        <translation>消息大小上限为 %1 字节，但至少应为 1024。</translation>
    </message>
    <message>
        <source>A time-out must be longer than 0.</source>
        <translation>超时必须大于 0。</translation>
    </message>
    <message>
        <source>The intents have bits that are not documented (%1); they are sent all the same, and Discord answers such with 4013.</source>
        <translation>intent 包含文档未记载的位（%1）；仍会照样发送，Discord 会以 4013 回应。</translation>
    </message>
    <message>
        <source>A streaming activity without a Twitch or YouTube address is shown as playing.</source>
        <translation>没有 Twitch 或 YouTube 地址的直播活动会显示为“正在玩”。</translation>
    </message>
    <message>
        <source>zlib could not be set up</source>
        <translation>无法初始化 zlib</translation>
    </message>
    <message>
        <source>the zlib data is corrupt: %1</source>
        <translation>zlib 数据损坏：%1</translation>
    </message>
    <message>
        <source>data came after the end of the zlib stream</source>
        <translation>zlib 流结束后仍有数据</translation>
    </message>
    <message>
        <source>the zlib stream ended in the middle of a message</source>
        <translation>zlib 流在消息中间结束</translation>
    </message>
    <message>
        <source>the compressed message is cut off</source>
        <translation>压缩的消息被截断</translation>
    </message>
    <message>
        <source>zstd could not be set up</source>
        <translation>无法初始化 zstd</translation>
    </message>
    <message>
        <source>the zstd data is corrupt: %1</source>
        <translation>zstd 数据损坏：%1</translation>
    </message>
    <message>
        <source>a message is larger than %1 bytes; --max-message raises the limit</source>
        <translation>有消息超过 %1 字节；可用 --max-message 提高上限</translation>
    </message>
    <message>
        <source>a text frame came where compressed data was agreed on; the gateway may not know this compression</source>
        <translation>约定使用压缩数据，却收到文本帧；gateway 可能不支持此压缩方式</translation>
    </message>
    <message>
        <source>a binary frame came where text was agreed on; the gateway may compress unasked</source>
        <translation>约定使用文本，却收到二进制帧；gateway 可能擅自压缩</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>%1 的证书已于 %2 过期。</translation>
    </message>
    <message>
        <source>Who runs %1 must renew it. Check this machine&apos;s clock too.</source>
        <translation>%1 的运营方需要更新证书。也请检查本机时钟。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>%1 的证书在 %2 之前无效。</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock.</source>
        <translation>请校准本机时钟。</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is for %2.</source>
        <translation>%1 出示的证书属于 %2。</translation>
    </message>
    <message>
        <source>Check the address. If it is right, something else answers in place of %1.</source>
        <translation>请检查地址。如果地址正确，则有其他程序冒充 %1 应答。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that is not trusted here: %2.</source>
        <translation>%1 的证书由此处不信任的机构签发：%2。</translation>
    </message>
    <message>
        <source>Where it is your own, as of a company&apos;s proxy or a test server, give its certificate with --ca-file. Otherwise somebody listens in.</source>
        <translation>如果是自有机构（例如公司代理或测试服务器），请用 --ca-file 指定其证书。否则就是有人在窃听。</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>%1 在应答完成之前关闭了连接。</translation>
    </message>
    <message>
        <source>Try again; a firewall or a proxy on the way may do so.</source>
        <translation>请重试；可能是途中的防火墙或代理所致。</translation>
    </message>
    <message>
        <source>The proxy wants a user and a password.</source>
        <translation>代理需要用户名和密码。</translation>
    </message>
    <message>
        <source>Give them as user:password in SHARDSCOPE_PROXY_AUTH.</source>
        <translation>请在 SHARDSCOPE_PROXY_AUTH 中以 user:password 的形式指定。</translation>
    </message>
    <message>
        <source>The proxy %1 did not let us through to %2: %3.</source>
        <translation>代理 %1 不允许连接到 %2：%3。</translation>
    </message>
    <message>
        <source>Check --proxy, and what that proxy allows.</source>
        <translation>请检查 --proxy，以及该代理允许的范围。</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>找不到主机 %1。</translation>
    </message>
    <message>
        <source>Check the name, the connection and the name server.</source>
        <translation>请检查名称、网络连接和域名服务器。</translation>
    </message>
    <message>
        <source>%1 refused the connection on port %2.</source>
        <translation>%1 拒绝了端口 %2 上的连接。</translation>
    </message>
    <message>
        <source>Check the address, and that something listens there.</source>
        <translation>请检查地址，以及该处是否有程序在监听。</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>连接 %1 失败：%2。</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>请检查网络。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2.</source>
        <translation>%1 的证书未被接受：%2。</translation>
    </message>
    <message>
        <source>Who runs %1 must mend it.</source>
        <translation>需由 %1 的运营方修复。</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 failed: %2.</source>
        <translation>与 %1 的加密连接失败：%2。</translation>
    </message>
    <message>
        <source>Check the port and that it speaks TLS. Where its authority is your own, give it with --ca-file.</source>
        <translation>请检查端口，以及该端口是否使用 TLS。如果是自有证书颁发机构，请用 --ca-file 指定。</translation>
    </message>
    <message>
        <source>%1 is no code that a client may close with: use 1000, or one from %2 to %3.</source>
        <translation>%1 不是客户端可以使用的关闭码：请使用 1000，或 %2 到 %3 之间的值。</translation>
    </message>
    <message>
        <source>a frame has reserved bits set</source>
        <translation>帧设置了保留位</translation>
    </message>
    <message>
        <source>a frame has the unknown opcode %1</source>
        <translation>帧的 opcode %1 未知</translation>
    </message>
    <message>
        <source>a frame is masked, which servers must not do</source>
        <translation>帧带有掩码，服务端不得这样做</translation>
    </message>
    <message>
        <source>a control frame is cut up or longer than 125 bytes</source>
        <translation>控制帧被分片或超过 125 字节</translation>
    </message>
    <message>
        <source>the length of a frame takes more bytes than it needs</source>
        <translation>帧的长度字段占用了多余的字节</translation>
    </message>
    <message>
        <source>a frame is too large</source>
        <translation>帧过大</translation>
    </message>
    <message>
        <source>a close frame has the invalid code %1</source>
        <translation>关闭帧的关闭码 %1 无效</translation>
    </message>
    <message>
        <source>the reason of a close frame is not UTF-8</source>
        <translation>关闭帧的原因不是 UTF-8</translation>
    </message>
    <message>
        <source>what it answers is not HTTP</source>
        <translation>应答不是 HTTP</translation>
    </message>
    <message>
        <source>it switches to another protocol than WebSocket</source>
        <translation>切换到了 WebSocket 以外的协议</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is not the answer to our key</source>
        <translation>Sec-WebSocket-Accept 与我们的密钥不符</translation>
    </message>
    <message>
        <source>it chose an extension or a protocol that was not offered</source>
        <translation>选择了未提供的扩展或协议</translation>
    </message>
    <message>
        <source>Port %1 on %2 cannot be used: %3.</source>
        <translation>%2 上的端口 %1 无法使用：%3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host; an IPv6 address stands in brackets</source>
        <translation>“%1”不是主机；IPv6 地址要放在方括号中</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port; it is a number from 0 to 65535</source>
        <translation>“%1”不是端口；端口是 0 到 65535 的数字</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; cannot be found: %2.</source>
        <translation>找不到主机“%1”：%2。</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>文本为空</translation>
    </message>
    <message>
        <source>something follows the JSON value</source>
        <translation>JSON 值之后还有内容</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>文本过早结束</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>a key in quotes is missing</source>
        <translation>缺少加引号的键</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>缺少冒号</translation>
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation>缺少逗号或右花括号</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>缺少逗号或右方括号</translation>
    </message>
    <message>
        <source>not a JSON value</source>
        <translation>不是 JSON 值</translation>
    </message>
    <message>
        <source>a digit is missing</source>
        <translation>缺少数字</translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation>字符串中有控制字符</translation>
    </message>
    <message>
        <source>a string is not UTF-8</source>
        <translation>字符串不是 UTF-8</translation>
    </message>
    <message>
        <source>an unknown escape stands in a string</source>
        <translation>字符串中有未知的转义</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u 需要四位十六进制数字</translation>
    </message>
    <message>
        <source>%1 (byte %2)</source>
        <translation>%1（字节 %2）</translation>
    </message>
    <message>
        <source>No keychain answers on this system. Start one (GNOME Keyring, KWallet), or keep the token for this session only.</source>
        <translation>此系统上没有钥匙串应答。请启动一个（GNOME Keyring、KWallet），或仅在本次会话保留 token。</translation>
    </message>
    <message>
        <source>The keychain is locked or was never set up. Unlock it, or keep the token for this session only.</source>
        <translation>钥匙串已锁定或从未设置。请解锁，或仅在本次会话保留 token。</translation>
    </message>
    <message>
        <source>The keychain refused the access. Allow it there, or keep the token for this session only.</source>
        <translation>钥匙串拒绝了访问。请在钥匙串中允许，或仅在本次会话保留 token。</translation>
    </message>
    <message>
        <source>The keychain failed: %1.</source>
        <translation>钥匙串出错：%1。</translation>
    </message>
    <message>
        <source>it did not say why</source>
        <translation>未说明原因</translation>
    </message>
    <message>
        <source>Web pages and requests for another host are refused.</source>
        <translation>来自网页的请求和发往其他主机的请求会被拒绝。</translation>
    </message>
    <message>
        <source>The head of the request is too long.</source>
        <translation>请求头过长。</translation>
    </message>
    <message>
        <source>There is nothing here; the metrics are at /metrics.</source>
        <translation>这里没有内容；指标位于 /metrics。</translation>
    </message>
    <message>
        <source>Metrics can only be read: use GET or HEAD.</source>
        <translation>指标只能读取：请使用 GET 或 HEAD。</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>不是 JSON：%1</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>an integer of at least %1</source>
        <translation>至少为 %1 的整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is not %2</source>
        <translation>其中的“%1”不是%2</translation>
    </message>
    <message>
        <source>its &quot;url&quot; is no WebSocket address</source>
        <translation>其中的“url”不是 WebSocket 地址</translation>
    </message>
    <message>
        <source>its &quot;url&quot; leads away from Discord</source>
        <translation>其中的“url”指向 Discord 之外</translation>
    </message>
    <message>
        <source>its &quot;url&quot; is missing</source>
        <translation>缺少“url”</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be used: %2.</source>
        <translation>%1 的应答无法使用：%2。</translation>
    </message>
    <message>
        <source>Check the address given with --api, and whether a page to log in stands before the network.</source>
        <translation>请检查 --api 指定的地址，以及网络是否需要先在网页上登录。</translation>
    </message>
    <message>
        <source>This token belongs to a user, not to a bot.</source>
        <translation>此 token 属于用户，而不是机器人。</translation>
    </message>
    <message>
        <source>Shardscope works with bots only: copy the token of a bot from the Developer Portal under Bot.</source>
        <translation>Shardscope 仅适用于机器人：请到开发者门户的 Bot 页面复制机器人的 token。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: nothing new, as a cache would say.</source>
        <translation>%1 返回了 HTTP %2：没有新内容，像是来自缓存。</translation>
    </message>
    <message>
        <source>Check the proxy: what it hands on must not come from a cache.</source>
        <translation>请检查代理：它转交的内容不能来自缓存。</translation>
    </message>
    <message>
        <source>%1 points to another address (HTTP %2).</source>
        <translation>%1 指向另一个地址（HTTP %2）。</translation>
    </message>
    <message>
        <source>Redirects are not followed, since another host must not get the token; give the right address with --api.</source>
        <translation>不会跟随重定向，因为不能让其他主机得到 token；请用 --api 指定正确的地址。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: the question was not understood%3.</source>
        <translation>%1 返回了 HTTP %2：无法理解请求%3。</translation>
    </message>
    <message>
        <source>Check the address given with --api, and whether a proxy changes what is sent.</source>
        <translation>请检查 --api 指定的地址，以及是否有代理修改了发送的内容。</translation>
    </message>
    <message>
        <source>The token was refused: %1 answered HTTP %2.</source>
        <translation>token 被拒绝：%1 返回了 HTTP %2。</translation>
    </message>
    <message>
        <source>It is wrong, or was reset; copy it again from the Developer Portal under Bot.</source>
        <translation>token 有误或已被重置；请到开发者门户的 Bot 页面重新复制。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: this address may not ask%3.</source>
        <translation>%1 返回了 HTTP %2：不允许此地址请求%3。</translation>
    </message>
    <message>
        <source>A firewall, a proxy or a ban for too many bad requests can be behind it. Try from another network, or wait an hour.</source>
        <translation>可能是防火墙、代理，或因错误请求过多而被封禁。请换用其他网络，或等待一小时。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: there is no such page%3.</source>
        <translation>%1 返回了 HTTP %2：没有这个页面%3。</translation>
    </message>
    <message>
        <source>Check the address given with --api.</source>
        <translation>请检查 --api 指定的地址。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: it may not be asked for with GET%3.</source>
        <translation>%1 返回了 HTTP %2：不能用 GET 请求%3。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: too many requests from this bot or this address.</source>
        <translation>%1 返回了 HTTP %2：来自此机器人或此地址的请求过多。</translation>
    </message>
    <message>
        <source>Wait before trying again, and find what asks so often with this token.</source>
        <translation>请等待后再试，并找出用此 token 频繁请求的程序。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: nothing behind it was there to answer%3.</source>
        <translation>%1 返回了 HTTP %2：其后端没有应答%3。</translation>
    </message>
    <message>
        <source>Try again later; https://discordstatus.com tells of outages.</source>
        <translation>请稍后重试；https://discordstatus.com 会公布故障信息。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: the server has trouble of its own%3.</source>
        <translation>%1 返回了 HTTP %2：服务端自身出现问题%3。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2%3, which is not what a gateway&apos;s API answers.</source>
        <translation>%1 返回了 HTTP %2%3，这不是 gateway 的 API 会给出的应答。</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>重定向目标：%1。</translation>
    </message>
    <message>
        <source>It holds for everything this bot asks.</source>
        <translation>该限制对此机器人的所有请求有效。</translation>
    </message>
    <message>
        <source>It lets us in again in %1 s.</source>
        <translation>%1 s 后可以再次请求。</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>应为：%1</translation>
    </message>
    <message>
        <source>an address must not hold a user or password</source>
        <translation>地址不能包含用户名或密码</translation>
    </message>
    <message>
        <source>a ws:// or wss:// address with a host</source>
        <translation>带主机名的 ws:// 或 wss:// 地址</translation>
    </message>
    <message>
        <source>an http:// or https:// address with a host</source>
        <translation>带主机名的 http:// 或 https:// 地址</translation>
    </message>
    <message>
        <source>ID/COUNT with an ID from 0 to COUNT - 1, such as 0/1, or all</source>
        <translation>ID/COUNT，ID 在 0 到 COUNT - 1 之间，例如 0/1，或 all</translation>
    </message>
    <message>
        <source>an integer from 50 to 250</source>
        <translation>50 到 250 的整数</translation>
    </message>
    <message>
        <source>an integer of at least 0</source>
        <translation>不小于 0 的整数</translation>
    </message>
    <message>
        <source>ISO 8601 with a zone, such as 2026-11-23T22:14:03Z, or integer milliseconds since 1970</source>
        <translation>带时区的 ISO 8601 时间，例如 2026-11-23T22:14:03Z，或自 1970 年起的整数毫秒</translation>
    </message>
    <message>
        <source>an address must not hold a user or password; give them as user:password in SHARDSCOPE_PROXY_AUTH</source>
        <translation>地址不能包含用户名或密码；请在 SHARDSCOPE_PROXY_AUTH 中以 user:password 的形式指定</translation>
    </message>
    <message>
        <source>a proxy that is itself spoken to over https:// is not supported by Qt; use http:// or socks5://, what goes through it stays encrypted</source>
        <translation>Qt 不支持本身通过 https:// 连接的代理；请使用 http:// 或 socks5://，经过代理的内容仍然加密</translation>
    </message>
    <message>
        <source>an http:// or socks5:// address with a host</source>
        <translation>带主机名的 http:// 或 socks5:// 地址</translation>
    </message>
    <message>
        <source>NAME:VALUE, as in a header of HTTP</source>
        <translation>NAME:VALUE，与 HTTP 标头相同</translation>
    </message>
    <message>
        <source>the path of a file with PEM certificates</source>
        <translation>含有 PEM 证书的文件路径</translation>
    </message>
    <message>
        <source>seconds above 0, at most 86400</source>
        <translation>大于 0、最多 86400 的秒数</translation>
    </message>
    <message>
        <source>an integer from 1 to 1024, in MiB</source>
        <translation>1 到 1024 的整数，单位 MiB</translation>
    </message>
    <message>
        <source>The gateway itself (ws:// or wss://); the HTTP look-up is skipped.</source>
        <translation>gateway 本身（ws:// 或 wss://）；跳过 HTTP 查询。</translation>
    </message>
    <message>
        <source>Where the HTTP look-ups are made. Default: Discord&apos;s API v10.</source>
        <translation>HTTP 查询的地址。默认：Discord 的 API v10。</translation>
    </message>
    <message>
        <source>Names, comma-separated, +all, +unprivileged (default), or an integer.</source>
        <translation>以逗号分隔的名称、+all、+unprivileged（默认）或整数。</translation>
    </message>
    <message>
        <source>Which shard of how many, or all that are recommended. Default: 0/1.</source>
        <translation>总数中的哪一个 shard，或 all 表示建议的全部 shard。默认：0/1。</translation>
    </message>
    <message>
        <source>zstd-stream, zlib-stream (default), payload or none.</source>
        <translation>zstd-stream、zlib-stream（默认）、payload 或 none。</translation>
    </message>
    <message>
        <source>Members above which a guild comes without its offline ones, 50 to 250 (default).</source>
        <translation>成员超过此数的服务器不附带离线成员，50 到 250（默认）。</translation>
    </message>
    <message>
        <source>Capabilities to identify with; not sent where 0 (default).</source>
        <translation>IDENTIFY 时的 capabilities；为 0（默认）时不发送。</translation>
    </message>
    <message>
        <source>Initial status: online, dnd, idle, invisible or offline.</source>
        <translation>初始状态：online、dnd、idle、invisible 或 offline。</translation>
    </message>
    <message>
        <source>Initial activity; the type is playing, streaming, listening, watching, custom, competing or 0 to 5.</source>
        <translation>初始活动；类型为 playing、streaming、listening、watching、custom、competing 或 0 到 5。</translation>
    </message>
    <message>
        <source>Initially away from the keyboard.</source>
        <translation>初始为离开键盘。</translation>
    </message>
    <message>
        <source>Initially idle since: ISO 8601 with a zone, or milliseconds since 1970.</source>
        <translation>初始闲置起始时间：带时区的 ISO 8601，或自 1970 年起的毫秒数。</translation>
    </message>
    <message>
        <source>http:// or socks5:// proxy in place of the system&apos;s; user:password come from SHARDSCOPE_PROXY_AUTH.</source>
        <translation>代替系统代理的 http:// 或 socks5:// 代理；user:password 取自 SHARDSCOPE_PROXY_AUTH。</translation>
    </message>
    <message>
        <source>A header for the HTTP proxy; may be repeated.</source>
        <translation>HTTP 代理的标头；可多次指定。</translation>
    </message>
    <message>
        <source>PEM certificates of authorities to trust besides the system&apos;s.</source>
        <translation>除系统信任的之外，另外信任的证书颁发机构的 PEM 证书。</translation>
    </message>
    <message>
        <source>Seconds for look-up, connection and upgrade. Default: 30.</source>
        <translation>查询、连接和升级的秒数。默认：30。</translation>
    </message>
    <message>
        <source>Seconds for HELLO to come. Default: 20.</source>
        <translation>等待 HELLO 的秒数。默认：20。</translation>
    </message>
    <message>
        <source>Seconds for READY or RESUMED to come. Default: 30.</source>
        <translation>等待 READY 或 RESUMED 的秒数。默认：30。</translation>
    </message>
    <message>
        <source>Largest JSON of one message, 1 to 1024. Default: 64.</source>
        <translation>单条消息的最大 JSON，1 到 1024。默认：64。</translation>
    </message>
    <message>
        <source>Allow ws:// and http:// to hosts that are not loopback; they see the token.</source>
        <translation>允许用 ws:// 和 http:// 连接非本机的主机；它们能看到 token。</translation>
    </message>
    <message>
        <source>Start a session even where under 5 % of the session budget would be left.</source>
        <translation>即使会话配额将不足 5 % 也启动会话。</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>请给配置命名。</translation>
    </message>
    <message>
        <source>The name has %1 characters, but may have %2.</source>
        <translation>名称有 %1 个字符，但最多可有 %2 个。</translation>
    </message>
    <message>
        <source>This is a bot&apos;s token, and names are written into the settings: put it into the field of the token.</source>
        <translation>这是机器人的 token，而名称会写入设置：请填入 token 字段。</translation>
    </message>
    <message>
        <source>There is a bot&apos;s token in it, which would be written into the settings: put it into the field of the token.</source>
        <translation>其中含有机器人的 token，会被写入设置：请填入 token 字段。</translation>
    </message>
    <message>
        <source>%1 carries a credential, which would be written into the settings: give the proxy&apos;s user and password instead.</source>
        <translation>%1 带有凭据，会被写入设置：请改用代理用户名和密码。</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot;: %2</source>
        <translation>配置“%1”：%2</translation>
    </message>
    <message>
        <source>secrets is neither &quot;session&quot; nor &quot;keychain&quot;; &quot;session&quot; is used.</source>
        <translation>secrets 既不是“session”也不是“keychain”；将使用“session”。</translation>
    </message>
    <message>
        <source>the option &quot;%1&quot; is not known here and is left out.</source>
        <translation>无法识别选项“%1”，已忽略。</translation>
    </message>
    <message>
        <source>this is no value of such an option.</source>
        <translation>这不是该选项的有效值。</translation>
    </message>
    <message>
        <source>%1 is left at its default: %2</source>
        <translation>%1 保持默认值：%2</translation>
    </message>
    <message>
        <source>This build cannot speak to a keychain: keep the token for this session only.</source>
        <translation>此版本无法访问钥匙串：请仅在本次会话保留 token。</translation>
    </message>
    <message>
        <source>A profile in the settings cannot be read and is left out: %1.</source>
        <translation>设置中有一个配置无法读取，已忽略：%1。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>Another profile is called &quot;%1&quot;.</source>
        <translation>已有名为“%1”的其他配置。</translation>
    </message>
    <message>
        <source>The file is too large for profiles.</source>
        <translation>文件过大，不能作为配置。</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at byte %2.</source>
        <translation>这不是 JSON：%1，位于字节 %2。</translation>
    </message>
    <message>
        <source>These profiles are of another version of Shardscope.</source>
        <translation>这些配置来自其他版本的 Shardscope。</translation>
    </message>
    <message>
        <source>These are no profiles of Shardscope: &quot;%1&quot; is missing.</source>
        <translation>这不是 Shardscope 的配置：缺少“%1”。</translation>
    </message>
    <message>
        <source>What is no object is left out.</source>
        <translation>非对象的内容已忽略。</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot; is left out: %2</source>
        <translation>配置“%1”已忽略：%2</translation>
    </message>
    <message>
        <source>There is no profile in the file.</source>
        <translation>文件中没有配置。</translation>
    </message>
    <message>
        <source>Shard %1 is not part of this run; it has shard %2.</source>
        <translation>Shard %1 不在本次运行中；本次运行只有 shard %2。</translation>
    </message>
    <message>
        <source>Shard %1 is not part of this run; it has %2 shards from %3 to %4.</source>
        <translation>Shard %1 不在本次运行中；本次运行有 %3 到 %4 共 %2 个 shard。</translation>
    </message>
    <message>
        <source>The guild %1 belongs to shard %2, which is not part of this run.</source>
        <translation>服务器 %1 属于 shard %2，该 shard 不在本次运行中。</translation>
    </message>
    <message>
        <source>This guild belongs to shard %1, which is not part of this run.</source>
        <translation>此服务器属于 shard %1，该 shard 不在本次运行中。</translation>
    </message>
    <message>
        <source>%1 sessions were started within %2 s and none lasted 30 s. To spare the session budget no more are started; find the cause first.</source>
        <translation>%2 s 内启动了 %1 个会话，没有一个持续达到 30 s。为节省会话配额，不再启动新会话；请先查明原因。</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %2 sessions may be started before the budget resets in %3 min; this run needs %4. An empty budget resets the bot&apos;s token. Wait, or go on with --spend-budget.</source>
        <translation>
            <numerusform>在 %3 min 后配额重置之前，%2 个会话中只能再启动 %1 个；本次运行需要 %4 个。配额用尽会重置机器人的 token。请等待，或用 --spend-budget 继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the budget of %1 sessions only the last 5 % are left, which are kept back; it resets in %2 min.</source>
        <translation>%1 个会话的配额只剩最后保留的 5 %；%2 min 后重置。</translation>
    </message>
    <message>
        <source>The budget of %1 sessions is empty; it resets in %2 min.</source>
        <translation>%1 个会话的配额已用尽；%2 min 后重置。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist.</source>
        <translation>文件夹“%1”不存在。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read.</source>
        <translation>无法读取文件夹“%1”。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no *.json file.</source>
        <translation>文件夹“%1”中没有 *.json 文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 64 MiB.</source>
        <translation>“%1”超过 64 MiB。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a JSON object: %2.</source>
        <translation>“%1”不是 JSON 对象：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a gateway message: it has no number &quot;op&quot;.</source>
        <translation>“%1”不是 gateway 消息：没有数字“op”。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no dispatch (op 0).</source>
        <translation>文件夹“%1”中没有 dispatch（op 0）。</translation>
    </message>
    <message>
        <source>The rate goes from 1 to 50,000 events a second.</source>
        <translation>速率为每秒 1 到 50,000 个事件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a fault; there are %2.</source>
        <translation>“%1”不是故障；可用的故障：%2。</translation>
    </message>
    <message>
        <source>The fault %1 needs a value: %1=VALUE.</source>
        <translation>故障 %1 需要一个值：%1=VALUE。</translation>
    </message>
    <message>
        <source>The fault %1 takes no value.</source>
        <translation>故障 %1 不接受值。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the fault %2; it takes true or false.</source>
        <translation>“%1”不是故障 %2 的有效值；可用 true 或 false。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no close code; it is 1000 to 1003, 1007 to 1014 or 3000 to 4999.</source>
        <translation>“%1”不是关闭码；关闭码为 1000 到 1003、1007 到 1014 或 3000 到 4999。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the fault %2; it goes from %3 to %4.</source>
        <translation>“%1”不是故障 %2 的有效值；范围为 %3 到 %4。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment for the fault %2; it is start, ready, seconds such as 5s or events such as 100ev.</source>
        <translation>“%1”不是故障 %2 的有效时刻；可用 start、ready、秒数（如 5s）或事件数（如 100ev）。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Uses nothing of the send limits</source>
        <translation>不占用发送限额</translation>
    </message>
    <message>
        <source>Uses 1 of %1 in 60 s (%2 used)</source>
        <translation>占用 1/%1（60 s 内，已用 %2）</translation>
    </message>
    <message>
        <source>Uses 1 of 120 in 60 s</source>
        <translation>占用 1/120（60 s 内）</translation>
    </message>
    <message>
        <source>presence 1 of %1 in 20 s (%2 used)</source>
        <translation>在线状态 1/%1（20 s 内，已用 %2）</translation>
    </message>
    <message>
        <source>▲ member list of this guild: in %1</source>
        <translation>▲ 此服务器的成员列表：%1 后可用</translation>
    </message>
    <message>
        <source>member list of this guild: free, then in 30 s</source>
        <translation>此服务器的成员列表：现在可用，之后需等 30 s</translation>
    </message>
    <message>
        <source>◔ waits %1</source>
        <translation>◔ 等待 %1</translation>
    </message>
    <message>
        <source>◔ waits until one is free</source>
        <translation>◔ 等待空位</translation>
    </message>
    <message>
        <source>%1 wait already</source>
        <translation>已有 %1 条在等待</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>在线状态</translation>
    </message>
    <message>
        <source>Presence · %1</source>
        <translation>在线状态 · %1</translation>
    </message>
    <message>
        <source>Join voice · %1</source>
        <translation>加入语音 · %1</translation>
    </message>
    <message>
        <source>Leave voice · %1</source>
        <translation>离开语音 · %1</translation>
    </message>
    <message>
        <source>Members · %1</source>
        <translation>成员 · %1</translation>
    </message>
    <message>
        <source>Soundboard · %1</source>
        <translation>音效板 · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 guilds</source>
        <translation>
            <numerusform>%1 个服务器</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel info · %1</source>
        <translation>频道信息 · %1</translation>
    </message>
    <message>
        <source>op %1 by hand · %2</source>
        <translation>手动 op %1 · %2</translation>
    </message>
    <message>
        <source>op %1 by hand</source>
        <translation>手动 op %1</translation>
    </message>
    <message>
        <source>Reconnect and resume</source>
        <translation>重连并恢复</translation>
    </message>
    <message>
        <source>Reconnect with a new session</source>
        <translation>重连并新建会话</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>✓ sent</source>
        <translation>✓ 已发送</translation>
    </message>
    <message>
        <source>◔ queued, leaves in %1</source>
        <translation>◔ 已排队，%1 后发出</translation>
    </message>
    <message>
        <source>◔ queued</source>
        <translation>◔ 已排队</translation>
    </message>
    <message>
        <source>✓ remembered, goes out with the next session</source>
        <translation>✓ 已记住，随下一个会话发出</translation>
    </message>
    <message>
        <source>– superseded by a newer one</source>
        <translation>– 已被更新的取代</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>早 %1</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>晚 %1</translation>
    </message>
    <message>
        <source>%1 earlier than the message came</source>
        <translation>比消息到达早 %1</translation>
    </message>
    <message>
        <source>%1 later than the message came</source>
        <translation>比消息到达晚 %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Local: %1</source>
        <translation>本地：%1</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC：%1</translation>
    </message>
    <message>
        <source>Worker %1, process %2, number %3</source>
        <translation>Worker %1，进程 %2，序号 %3</translation>
    </message>
    <message>
        <source>Nothing is set</source>
        <translation>没有设置任何位</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Shardscope: graphs</source>
        <translation>Shardscope：图表</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>nothing at %1</source>
        <translation>%1 无数据</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2：%1</translation>
    </message>
    <message>
        <source>Heartbeat latency</source>
        <translation>心跳延迟</translation>
    </message>
    <message>
        <source>No heartbeat was acknowledged yet</source>
        <translation>尚无心跳得到确认</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>p50</source>
        <translation>p50</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>median %1, worst %2 (shard %3)</source>
        <translation>中位数 %1，最差 %2（shard %3）</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1，刚刚</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1，%2 前</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation>每秒事件数</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>尚无事件</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>undocumented</source>
        <translation>文档未记载</translation>
    </message>
    <message>
        <source>most often %1</source>
        <translation>最多的是 %1</translation>
    </message>
    <message>
        <source>rest %1</source>
        <translation>其余 %1</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>每秒字节数</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>No bytes yet</source>
        <translation>尚无字节</translation>
    </message>
    <message>
        <source>inflated</source>
        <translation>解压后</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>%1 on the wire</source>
        <translation>传输 %1</translation>
    </message>
    <message>
        <source>%1 inflated</source>
        <translation>解压后 %1</translation>
    </message>
    <message>
        <source>Event age</source>
        <translation>事件滞后</translation>
    </message>
    <message>
        <source>No event with its time in its id yet</source>
        <translation>尚无 ID 中带时间的事件</translation>
    </message>
    <message>
        <source>age</source>
        <translation>滞后</translation>
    </message>
    <message>
        <source>below 0: the clocks differ</source>
        <translation>低于 0：时钟不一致</translation>
    </message>
    <message>
        <source>not corrected</source>
        <translation>未校正</translation>
    </message>
    <message>
        <source>the clock agrees with the gateway&apos;s</source>
        <translation>时钟与 gateway 一致</translation>
    </message>
    <message>
        <source>corrected, since the clock is %1 behind</source>
        <translation>已校正，因为本机时钟慢 %1</translation>
    </message>
    <message>
        <source>corrected, since the clock is %1 ahead</source>
        <translation>已校正，因为本机时钟快 %1</translation>
    </message>
    <message>
        <source>Sends in 60 s</source>
        <translation>60 s 内发送数</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>尚未发送任何内容</translation>
    </message>
    <message>
        <source>heartbeats</source>
        <translation>心跳</translation>
    </message>
    <message>
        <source>all sends</source>
        <translation>全部发送</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>最多 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 at most, %2 of them kept for heartbeats</source>
        <translation>
            <numerusform>最多 %1，其中 %2 留给心跳</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>已发送 %1/%2</translation>
    </message>
    <message>
        <source>heartbeats among them: %1</source>
        <translation>其中心跳：%1</translation>
    </message>
    <message>
        <source>kept for heartbeats: %1</source>
        <translation>留给心跳：%1</translation>
    </message>
    <message>
        <source>Tells what is wrong with a token, its intents, its budget and the way to the gateway.
No session is started unless --identify is given. A stage may take 4 s, or what its time-out says.
The token comes from SHARDSCOPE_TOKEN or --token-file, never from an argument.</source>
        <translation>指出 token、intent、配额以及到 gateway 的线路有什么问题。
除非指定 --identify，否则不会启动会话。每个阶段最多 4 s，或以其超时为准。
token 来自 SHARDSCOPE_TOKEN 或 --token-file，不接受通过参数传入。</translation>
    </message>
    <message>
        <source>Print the findings as one JSON object.</source>
        <translation>将检查结果输出为一个 JSON 对象。</translation>
    </message>
    <message>
        <source>Also start a session and close it; takes one of the bot&apos;s daily sessions.</source>
        <translation>另外启动一个会话再关闭；消耗机器人每日会话中的一个。</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>无法写入标准输出。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Usage: shardscope-cli %1</source>
        <translation>用法：shardscope-cli %1</translation>
    </message>
    <message>
        <source>See &quot;shardscope-cli %1&quot;.</source>
        <translation>请参阅“shardscope-cli %1”。</translation>
    </message>
    <message>
        <source>An argument looks like a bot&apos;s token, which others on this machine can read there: reset it, and give the new one in SHARDSCOPE_TOKEN or with --token-file.</source>
        <translation>有参数像是机器人的 token，本机上的其他人可以看到：请重置它，并通过 SHARDSCOPE_TOKEN 或 --token-file 提供新 token。</translation>
    </message>
    <message>
        <source>Unknown argument --%1.</source>
        <translation>未知参数 --%1。</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>未知参数“%1”。</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot;: expected an integer from %3 to %4.</source>
        <translation>--%1 &quot;%2&quot;：应为 %3 到 %4 的整数。</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot;: expected a number from %3 to %4.</source>
        <translation>--%1 &quot;%2&quot;：应为 %3 到 %4 的数字。</translation>
    </message>
    <message>
        <source>SHARDSCOPE_PROXY_AUTH does not hold user:password.</source>
        <translation>SHARDSCOPE_PROXY_AUTH 不是 user:password 的形式。</translation>
    </message>
    <message>
        <source>--%1 is given %2 times, but may be given once.</source>
        <translation>--%1 指定了 %2 次，但只能指定一次。</translation>
    </message>
    <message>
        <source>Read the token from the first line of FILE, - for standard input; otherwise it comes from SHARDSCOPE_TOKEN.</source>
        <translation>从 FILE 的第一行读取 token，- 表示标准输入；否则取自 SHARDSCOPE_TOKEN。</translation>
    </message>
    <message>
        <source>Start the built-in gateway and connect to it; no token needed.</source>
        <translation>启动内置 gateway 并连接；不需要 token。</translation>
    </message>
    <message>
        <source>--demo and --gateway or --api exclude each other: --demo is a gateway of its own.</source>
        <translation>--demo 不能与 --gateway 或 --api 同时使用：--demo 自带 gateway。</translation>
    </message>
    <message>
        <source>--ca-file &quot;%1&quot; cannot be read: %2.</source>
        <translation>无法读取 --ca-file &quot;%1&quot;：%2。</translation>
    </message>
    <message>
        <source>A capture in any form, - for standard input.</source>
        <translation>任意格式的捕获文件，- 表示标准输入。</translation>
    </message>
    <message>
        <source>What to write: .jsonl, .jsonl.zst, .jsonl.gz, or an export as .har or .csv; - for standard output.</source>
        <translation>要写入的文件：.jsonl、.jsonl.zst、.jsonl.gz，或导出为 .har 或 .csv；- 表示标准输出。</translation>
    </message>
    <message>
        <source>Leave the tokens of interactions, voice servers and webhooks in.</source>
        <translation>保留交互、语音服务器和 webhook 的 token。</translation>
    </message>
    <message>
        <source>Also replace what people wrote, and every name, picture and address.</source>
        <translation>同时替换用户所写的内容，以及所有名称、图片和地址。</translation>
    </message>
    <message>
        <source>--strict and --keep-tokens exclude each other.</source>
        <translation>--strict 与 --keep-tokens 不能同时使用。</translation>
    </message>
    <message>
        <source>OUT &quot;%1&quot;: %2.</source>
        <translation>OUT &quot;%1&quot;：%2。</translation>
    </message>
    <message>
        <source>IN and OUT are the same file.</source>
        <translation>IN 和 OUT 是同一个文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: problems that are not told here: %2.</source>
        <translation>“%1”：此处未列出的问题：%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2.</source>
        <translation>无法写入“%1”：%2。</translation>
    </message>
    <message>
        <source>Writes a capture in another form. Tokens of interactions, voice servers and webhooks are masked.
What is damaged is told and left out, and the rest is kept.</source>
        <translation>将捕获文件写成其他格式。交互、语音服务器和 webhook 的 token 会被遮盖。
损坏的部分会报告并略去，其余保留。</translation>
    </message>
    <message>
        <source>Leave out the dispatch, received, sent and heartbeat lines that do not match EXPR, for example &quot;t:MESSAGE_* and d.author.bot:false&quot;.</source>
        <translation>略去不匹配 EXPR 的 dispatch、received、sent 和 heartbeat 行，例如 &quot;t:MESSAGE_* and d.author.bot:false&quot;。</translation>
    </message>
    <message>
        <source>--filter: %1</source>
        <translation>--filter：%1</translation>
    </message>
    <message>
        <source>%1 % of %2 MiB</source>
        <translation>%2 MiB 的 %1 %</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1. Default: a free one.</source>
        <translation>127.0.0.1 上的端口。默认：任一空闲端口。</translation>
    </message>
    <message>
        <source>Events a second, 1 to 50000. Default: 20.</source>
        <translation>每秒事件数，1 到 50000。默认：20。</translation>
    </message>
    <message>
        <source>Send so many events after READY, then heartbeats only.</source>
        <translation>READY 之后发送这么多个事件，然后只发送心跳。</translation>
    </message>
    <message>
        <source>The same seed makes the same world. Default: 1.</source>
        <translation>相同的种子产生相同的世界。默认：1。</translation>
    </message>
    <message>
        <source>Send the dispatches of the *.json files in DIR once, in byte order of their names.</source>
        <translation>将 DIR 中 *.json 文件的 dispatch 各发送一次，按文件名的字节顺序。</translation>
    </message>
    <message>
        <source>Something that goes wrong: no-ack, op7, op9, close=CODE, hello-delay=S, ready-delay=S, http=STATUS, bot=false, flags=N, remaining=N, shards=N, max-concurrency=N, clock=S; WHEN is start (default), ready, 5s or 100ev. May be repeated.</source>
        <translation>要模拟的故障：no-ack、op7、op9、close=CODE、hello-delay=S、ready-delay=S、http=STATUS、bot=false、flags=N、remaining=N、shards=N、max-concurrency=N、clock=S；WHEN 为 start（默认）、ready、5s 或 100ev。可多次指定。</translation>
    </message>
    <message>
        <source>Let every token in.</source>
        <translation>接受任何 token。</translation>
    </message>
    <message>
        <source>--fault &quot;%1&quot;: %2</source>
        <translation>--fault &quot;%1&quot;：%2</translation>
    </message>
    <message>
        <source>--payloads &quot;&quot;: expected the path of a folder.</source>
        <translation>--payloads &quot;&quot;：应为文件夹路径。</translation>
    </message>
    <message>
        <source>Runs the built-in gateway on 127.0.0.1 and prints where it listens and its token as one JSON object.</source>
        <translation>在 127.0.0.1 上运行内置 gateway，并以一个 JSON 对象输出其监听地址和 token。</translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation>每秒 %1 个事件</translation>
    </message>
    <message>
        <source>End after N printed dispatch lines.</source>
        <translation>输出 N 行 dispatch 后结束。</translation>
    </message>
    <message>
        <source>End after S seconds.</source>
        <translation>S 秒后结束。</translation>
    </message>
    <message>
        <source>Also write every line to FILE (.jsonl, .jsonl.zst or .jsonl.gz), readable for you alone.</source>
        <translation>同时将每一行写入 FILE（.jsonl、.jsonl.zst 或 .jsonl.gz），仅当前用户可读。</translation>
    </message>
    <message>
        <source>Leave the tokens of interactions, voice servers and webhooks in the capture.</source>
        <translation>在捕获文件中保留交互、语音服务器和 webhook 的 token。</translation>
    </message>
    <message>
        <source>Print dispatch lines without their d.</source>
        <translation>输出 dispatch 行时略去 d。</translation>
    </message>
    <message>
        <source>Serve metrics for Prometheus at http://HOST:PORT/metrics. HOST: 127.0.0.1; port 0: a free one.</source>
        <translation>在 http://HOST:PORT/metrics 提供 Prometheus 指标。HOST：127.0.0.1；端口 0：任一空闲端口。</translation>
    </message>
    <message>
        <source>--metrics &quot;%1&quot;: %2.</source>
        <translation>--metrics &quot;%1&quot;：%2。</translation>
    </message>
    <message>
        <source>--capture &quot;&quot;: expected the path of a file.</source>
        <translation>--capture &quot;&quot;：应为文件路径。</translation>
    </message>
    <message>
        <source>--capture &quot;%1&quot;: %2.</source>
        <translation>--capture &quot;%1&quot;：%2。</translation>
    </message>
    <message>
        <source>Connects to the gateway and prints what happens, one JSON object a line.
Commands are read from standard input, one JSON object a line.
The token comes from SHARDSCOPE_TOKEN or --token-file, never from an argument.</source>
        <translation>连接到 gateway 并输出所发生的一切，每行一个 JSON 对象。
命令从标准输入读取，每行一个 JSON 对象。
token 来自 SHARDSCOPE_TOKEN 或 --token-file，不接受通过参数传入。</translation>
    </message>
    <message>
        <source>its first line is longer than %1 bytes</source>
        <translation>其第一行超过 %1 字节</translation>
    </message>
    <message>
        <source>SHARDSCOPE_TOKEN is set, but --demo brings its own token: unset it, or leave --demo out.</source>
        <translation>设置了 SHARDSCOPE_TOKEN，但 --demo 自带 token：请取消设置，或去掉 --demo。</translation>
    </message>
    <message>
        <source>--token-file and --demo exclude each other: --demo brings its own token.</source>
        <translation>--token-file 不能与 --demo 同时使用：--demo 自带 token。</translation>
    </message>
    <message>
        <source>The token is given twice, by SHARDSCOPE_TOKEN and by --token-file: use one of them.</source>
        <translation>token 给出了两次，分别来自 SHARDSCOPE_TOKEN 和 --token-file：请只用其一。</translation>
    </message>
    <message>
        <source>There is no token: set SHARDSCOPE_TOKEN, give --token-file FILE (- reads standard input), or try --demo.</source>
        <translation>没有 token：请设置 SHARDSCOPE_TOKEN，指定 --token-file FILE（- 表示读取标准输入），或试试 --demo。</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; cannot be read: %2.</source>
        <translation>无法读取 --token-file &quot;%1&quot;：%2。</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; holds no token in its first line.</source>
        <translation>--token-file &quot;%1&quot; 的第一行没有 token。</translation>
    </message>
    <message>
        <source>There is more that is not told here.</source>
        <translation>还有更多问题，此处不再列出。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no dispatch in it that can be served.</source>
        <translation>“%1”：其中没有可发送的 dispatch。</translation>
    </message>
    <message>
        <source>It was written without %1; clients get what stands in their place.</source>
        <translation>写入时已移除：%1；客户端收到的是其替代内容。</translation>
    </message>
    <message>
        <source>Line %1: the dispatch has no name or no data, as --no-dispatch-data prints them; it is left out, and so are others.</source>
        <translation>第 %1 行：dispatch 没有名称或没有数据（--no-dispatch-data 的输出即如此）；已略去，其他同类行也会略去。</translation>
    </message>
    <message>
        <source>Line %1: the dispatch is left out: its data has more than %2 MiB.</source>
        <translation>第 %1 行：dispatch 已略去：其数据超过 %2 MiB。</translation>
    </message>
    <message>
        <source>Line %1: the silence of %2 s before it is shortened to %3 s.</source>
        <translation>第 %1 行：此前 %2 s 的静默缩短为 %3 s。</translation>
    </message>
    <message>
        <source>Line %1: its time lies %2 s before the one above it; it is sent at once.</source>
        <translation>第 %1 行：其时间比上一行早 %2 s；将立即发送。</translation>
    </message>
    <message>
        <source>Shard %1/%2 has got all there is for it, events: %3. Heartbeats go on.</source>
        <translation>shard %1/%2 的内容已全部发送，事件数：%3。心跳继续。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file that can be read from its beginning for each client.</source>
        <translation>“%1”不是可以为每个客户端从头读取的文件。</translation>
    </message>
    <message>
        <source>--speed &quot;%1&quot;: expected 0, or a number from %2 to %3.</source>
        <translation>--speed &quot;%1&quot;：应为 0，或 %2 到 %3 的数字。</translation>
    </message>
    <message>
        <source>FILE &quot;%1&quot;: expected a file, for each client gets it from its beginning.</source>
        <translation>FILE &quot;%1&quot;：应为文件，因为要为每个客户端从头发送。</translation>
    </message>
    <message>
        <source>Serves a capture as a gateway on 127.0.0.1 and prints where it listens and its token as one JSON object.
Every client gets the dispatches from the beginning, in the capture&apos;s own timing, numbered anew and with their data byte for byte; one that resumes goes on. READY names this session and gateway; those of later connections, and RESUMED, are left out. Whoever identifies as shard 0/1 gets the dispatches of all shards, others those of their shard. A silence of more than an hour is shortened to one. What is damaged is told and left out.</source>
        <translation>在 127.0.0.1 上将捕获文件作为 gateway 提供，并以一个 JSON 对象输出其监听地址和 token。
每个客户端都会按捕获文件自身的时间间隔从头收到 dispatch，序号重新编排，数据逐字节保持不变；恢复会话的客户端则接着接收。READY 会指明当前会话和 gateway；后续连接的 READY 以及 RESUMED 会略去。以 shard 0/1 发送 IDENTIFY 的客户端收到所有 shard 的 dispatch，其他客户端只收到自己 shard 的。超过一小时的静默缩短为一小时。损坏的部分会报告并略去。</translation>
    </message>
    <message>
        <source>A capture: .jsonl, .jsonl.zst or .jsonl.gz.</source>
        <translation>捕获文件：.jsonl、.jsonl.zst 或 .jsonl.gz。</translation>
    </message>
    <message>
        <source>So many times as fast, 0.01 to 1000; 0: as fast as the client reads. Default: 1.</source>
        <translation>速度倍数，0.01 到 1000；0：与客户端读取的速度一致。默认：1。</translation>
    </message>
    <message>
        <source>a time such as 500ms, 5s or 2m, at most 24 hours</source>
        <translation>500ms、5s、2m 之类的时间，最多 24 小时</translation>
    </message>
    <message>
        <source>Here stands %1; expected is %2.</source>
        <translation>此处是%1；应为%2。</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>行末</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 之一</translation>
    </message>
    <message>
        <source>%1 with a time, such as %1 5s</source>
        <translation>%1 加时间，例如 %1 5s</translation>
    </message>
    <message>
        <source>a filter expression, such as op:2</source>
        <translation>过滤表达式，例如 op:2</translation>
    </message>
    <message>
        <source>the end of the line: the fault comes at this step, so let a step wait before it</source>
        <translation>行末：故障在此步骤发生，若要推迟，请在前面加一个 wait 步骤</translation>
    </message>
    <message>
        <source>a fault that lasts: %1</source>
        <translation>持续性故障：%1</translation>
    </message>
    <message>
        <source>Here stands %1, which is not JSON: %2.</source>
        <translation>此处的%1不是 JSON：%2。</translation>
    </message>
    <message>
        <source>a message such as %1</source>
        <translation>%1 之类的消息</translation>
    </message>
    <message>
        <source>an opcode, 0 for a dispatch</source>
        <translation>操作码，dispatch 为 0</translation>
    </message>
    <message>
        <source>another opcode: INVALID SESSION is sent by &quot;fault op9&quot;</source>
        <translation>其他操作码：INVALID SESSION 由“fault op9”发送</translation>
    </message>
    <message>
        <source>the name of an event in quotes</source>
        <translation>引号中的事件名</translation>
    </message>
    <message>
        <source>one of op, t and d; the gateway numbers dispatches itself</source>
        <translation>op、t、d 之一；dispatch 由网关自行编号</translation>
    </message>
    <message>
        <source>a dispatch with its name: t</source>
        <translation>带名称的 dispatch：t</translation>
    </message>
    <message>
        <source>a message without t, as it is no dispatch</source>
        <translation>不带 t 的消息，因为它不是 dispatch</translation>
    </message>
    <message>
        <source>Here stands a byte that is no UTF-8; expected is a text in UTF-8.</source>
        <translation>此处有一个不是 UTF-8 的字节；应为 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Here stands the end of the file; expected is a step, such as &quot;expect op:2 within 30s&quot;.</source>
        <translation>此处是文件末尾；应为一个步骤，例如“expect op:2 within 30s”。</translation>
    </message>
    <message>
        <source>This came: %1</source>
        <translation>收到了：%1</translation>
    </message>
    <message>
        <source>Nothing came within %1.</source>
        <translation>%1 内没有收到任何内容。</translation>
    </message>
    <message>
        <source>Within %1 only this came: %2</source>
        <translation>%1 内只收到：%2</translation>
    </message>
    <message>
        <source>Within %1 nothing of the %2 that came matches; the last were: %3</source>
        <translation>%1 内收到的 %2 条均不匹配；最后的是：%3</translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation>没有客户端已连接。</translation>
    </message>
    <message>
        <source>No client is ready.</source>
        <translation>没有客户端已就绪。</translation>
    </message>
    <message>
        <source>Go through the steps of FILE, one a line: expect EXPR within TIME, never EXPR for TIME, fault NAME[=VALUE], mend NAME, send JSON, wait TIME. EXPR is a filter on what the client does, such as op:2. Ends with the last step, or with exit code 7 where one does not hold.</source>
        <translation>依次执行 FILE 中的步骤，每行一个：expect EXPR within TIME、never EXPR for TIME、fault NAME[=VALUE]、mend NAME、send JSON、wait TIME。EXPR 是对客户端行为的过滤器，例如 op:2。在最后一步结束，若某一步不成立则以退出码 7 结束。</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>超过 1 MiB</translation>
    </message>
</context>
<context>
    <name>Shardscope::AboutDialog</name>
    <message>
        <source>About Shardscope</source>
        <translation>关于 Shardscope</translation>
    </message>
    <message>
        <source>Shardscope %1</source>
        <translation>Shardscope %1</translation>
    </message>
    <message>
        <source>An oscilloscope for Discord&apos;s event gateway. Free software under the MIT licence.
Not affiliated with Discord.</source>
        <translation>Discord 事件 gateway 的示波器。采用 MIT 许可证的自由软件。
与 Discord 无关联。</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>组件及其许可证</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>复制版本信息(&amp;C)</translation>
    </message>
    <message>
        <source>For a report: the versions of Shardscope, of its parts and of this system</source>
        <translation>用于报告问题：Shardscope、其组件及本系统的版本</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>Shardscope::Activities</name>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>已保存 %1。</translation>
    </message>
    <message>
        <source>Nothing was saved: %1 cannot be written: %2.</source>
        <translation>未保存任何内容：无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Shardscope::ActivityEditor</name>
    <message>
        <source>Activity type</source>
        <translation>活动类型</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>正在玩</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>正在直播</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>正在听</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>正在看</translation>
    </message>
    <message>
        <source>Custom status</source>
        <translation>自定义状态</translation>
    </message>
    <message>
        <source>Competing in</source>
        <translation>正在参赛</translation>
    </message>
    <message>
        <source>Activity text</source>
        <translation>活动文本</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>要显示的内容</translation>
    </message>
    <message>
        <source>Stream address</source>
        <translation>直播地址</translation>
    </message>
    <message>
        <source>https://www.twitch.tv/…</source>
        <translation>https://www.twitch.tv/…</translation>
    </message>
</context>
<context>
    <name>Shardscope::AlertController</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (alerts held back since the last: %2)</source>
        <translation>%1（自上次以来暂缓的告警：%2）</translation>
    </message>
    <message>
        <source>Show the row</source>
        <translation>显示该行</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>告警…</translation>
    </message>
    <message>
        <source>Alert at %1: %2.</source>
        <translation>%1 告警：%2。</translation>
    </message>
    <message>
        <source>Alert at %1: %2. Times so far: %3.</source>
        <translation>%1 告警：%2。目前次数：%3。</translation>
    </message>
    <message>
        <source>Shardscope</source>
        <translation>Shardscope</translation>
    </message>
</context>
<context>
    <name>Shardscope::AlertDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>While a session is alive each rule is held against every new row. It tells you once, and again only after what made it tell has passed.</source>
        <translation>会话存续期间，每个新行都会用每条规则检查。规则触发时只告警一次，触发条件解除后才会再次告警。</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>新建规则(&amp;N)</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>none at all</source>
        <translation>完全没有</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> 行</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>As in the filter of the log: t:MESSAGE_CREATE and d.author.bot:true</source>
        <translation>与日志过滤器的写法相同：t:MESSAGE_CREATE and d.author.bot:true</translation>
    </message>
    <message>
        <source>&amp;within</source>
        <translation>时间范围(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>过滤器(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Tell me of:</source>
        <translation>告警条件(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>Shardscope::AlertModel</name>
    <message>
        <source>It has no filter yet.</source>
        <translation>还没有过滤器。</translation>
    </message>
    <message>
        <source>● watched while connected</source>
        <translation>● 连接期间监视</translation>
    </message>
    <message>
        <source>○ off</source>
        <translation>○ 关闭</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Tell me of</source>
        <translation>告警条件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Shardscope::BudgetDialog</name>
    <message>
        <source>Budgets</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>● No budget is low.</source>
        <translation>● 没有偏低的配额。</translation>
    </message>
</context>
<context>
    <name>Shardscope::BudgetModel</name>
    <message>
        <source>Budget</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Messages that one connection may send in any 60 s. A part is kept for heartbeats; what is sent beyond the rest waits. Discord closes with 4008 beyond 120.</source>
        <translation>一个连接在任意 60 s 内可发送的消息数。其中一部分留给心跳；超出其余部分的发送会等待。超过 120 条时 Discord 会以 4008 关闭连接。</translation>
    </message>
    <message>
        <source>Presences that one connection may send in any 20 s. The newest waits, those before it are dropped.</source>
        <translation>一个连接在任意 20 s 内可发送的在线状态数。最新的会等待，之前的会丢弃。</translation>
    </message>
    <message>
        <source>The whole member list of a guild, once in 30 s. Sooner it is refused.</source>
        <translation>服务器的完整成员列表，每 30 s 一次。间隔不足会被拒绝。</translation>
    </message>
    <message>
        <source>Sessions that the bot may begin in a day, all its shards together. Discord resets the token of a bot that uses them up.</source>
        <translation>机器人一天内可启动的会话数，所有 shard 合计。如果机器人用尽配额，Discord 会重置其 token。</translation>
    </message>
    <message>
        <source>low</source>
        <translation>偏低</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>已用尽</translation>
    </message>
    <message>
        <source>%1, shard %2</source>
        <translation>%1，shard %2</translation>
    </message>
    <message>
        <source>Sends in 60 s</source>
        <translation>60 s 内发送数</translation>
    </message>
    <message>
        <source>Presences in 20 s</source>
        <translation>20 s 内在线状态数</translation>
    </message>
    <message>
        <source>Member list of each guild in 30 s</source>
        <translation>30 s 内各服务器成员列表</translation>
    </message>
    <message>
        <source>Member list of guild %1</source>
        <translation>服务器 %1 的成员列表</translation>
    </message>
    <message>
        <source>Identifies in a day</source>
        <translation>一天内 IDENTIFY 次数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message numerus="yes">
        <source>%1 kept for heartbeats</source>
        <translation>
            <numerusform>%1 留给心跳</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 条在等待</numerusform>
        </translation>
    </message>
    <message>
        <source>as remembered here</source>
        <translation>按本机记录</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>全部可用</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>all in %1</source>
        <translation>%1 后全部恢复</translation>
    </message>
    <message>
        <source>one in %1</source>
        <translation>%1 后恢复一次</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>已用 %1/%2</translation>
    </message>
</context>
<context>
    <name>Shardscope::ByteView</name>
    <message>
        <source>Before byte %1 of %2</source>
        <translation>位于字节 %1 之前，共 %2</translation>
    </message>
    <message>
        <source>Bytes %1 up to %2: %3</source>
        <translation>字节 %1 至 %2：%3</translation>
    </message>
</context>
<context>
    <name>Shardscope::CaptureController</name>
    <message>
        <source>A capture is being opened. Record when that is done.</source>
        <translation>正在打开捕获文件。请在完成后再录制。</translation>
    </message>
    <message>
        <source>There is nothing in the log to be exported.</source>
        <translation>日志中没有可导出的内容。</translation>
    </message>
    <message>
        <source>A session is alive. It ends when a capture is opened, and the log is emptied.</source>
        <translation>当前有活动会话。打开捕获文件会结束会话并清空日志。</translation>
    </message>
    <message>
        <source>A capture is being recorded. It ends when another one is opened.</source>
        <translation>正在录制捕获文件。打开其他捕获文件会结束录制。</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>打开 %1？</translation>
    </message>
    <message>
        <source>&amp;Disconnect and open</source>
        <translation>断开并打开(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stop recording and open</source>
        <translation>停止录制并打开(&amp;S)</translation>
    </message>
    <message>
        <source>Memory for the log</source>
        <translation>日志内存</translation>
    </message>
    <message>
        <source>The log may take so many MiB of memory; it takes %1 now.
When it is full the oldest rows go, or are read from the recording where there is one.</source>
        <translation>日志最多可占用的内存（MiB）；目前占用 %1。
占满后，最旧的行会移出；如果有录制文件，则从中读取。</translation>
    </message>
</context>
<context>
    <name>Shardscope::CaptureDialog</name>
    <message>
        <source>Capture, compressed (.jsonl.zst)</source>
        <translation>捕获文件，压缩 (.jsonl.zst)</translation>
    </message>
    <message>
        <source>Capture, compressed for older tools (.jsonl.gz)</source>
        <translation>捕获文件，压缩，适用于较旧的工具 (.jsonl.gz)</translation>
    </message>
    <message>
        <source>Capture, plain lines (.jsonl)</source>
        <translation>捕获文件，纯文本行 (.jsonl)</translation>
    </message>
    <message>
        <source>HTTP archive (.har)</source>
        <translation>HTTP 存档 (.har)</translation>
    </message>
    <message>
        <source>Table without payloads (.csv)</source>
        <translation>不含载荷的表格 (.csv)</translation>
    </message>
    <message>
        <source>Tokens (usual)</source>
        <translation>token（标准）</translation>
    </message>
    <message>
        <source>What people wrote and their names stay in the file.</source>
        <translation>用户所写的内容及其名称会留在文件中。</translation>
    </message>
    <message>
        <source>Tokens, message content and names (strict)</source>
        <translation>token、消息内容和名称（严格）</translation>
    </message>
    <message>
        <source>Ids, types and times stay: fit to be shared.</source>
        <translation>保留 ID、类型和时间：适合分享。</translation>
    </message>
    <message>
        <source>The bot&apos;s token alone</source>
        <translation>仅机器人的 token</translation>
    </message>
    <message>
        <source>Tokens of interactions, voice servers and webhooks stay in the file, and what people wrote.</source>
        <translation>交互、语音服务器和 webhook 的 token 以及用户所写的内容会留在文件中。</translation>
    </message>
    <message>
        <source>&amp;Whoever gets the file may use these tokens</source>
        <translation>得到此文件的任何人都可以使用这些 token(&amp;W)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>移除内容</translation>
    </message>
    <message>
        <source>Needed where tokens stay in the file</source>
        <translation>token 留在文件中时需要确认</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>格式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>移除内容(&amp;L)</translation>
    </message>
    <message>
        <source>A file is needed.</source>
        <translation>需要指定文件。</translation>
    </message>
    <message>
        <source>The name must end in one of %1.</source>
        <translation>文件名必须以 %1 之一结尾。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>没有文件夹“%1”。</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>“%1”是文件夹。</translation>
    </message>
    <message>
        <source>“%1” is in use in this window.</source>
        <translation>“%1”正在此窗口中使用。</translation>
    </message>
    <message>
        <source>Tokens that stay in the file need a second yes.</source>
        <translation>token 会留在文件中，需要再次确认。</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation>移除：%1。%2</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>“%1”已存在。是否替换？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Shardscope::ChannelInfoForm</name>
    <message>
        <source>Name or id of the guild</source>
        <translation>服务器名称或 ID</translation>
    </message>
    <message>
        <source>Voice channel status</source>
        <translation>语音频道状态</translation>
    </message>
    <message>
        <source>Voice start time</source>
        <translation>语音开始时间</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>服务器(&amp;G)</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>Shardscope::CheckDialog</name>
    <message>
        <source>&amp;Run again</source>
        <translation>重新检查(&amp;R)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>检查 token</translation>
    </message>
    <message>
        <source>The whole report, without the token</source>
        <translation>完整报告，不含 token</translation>
    </message>
    <message>
        <source>Stages of the check</source>
        <translation>检查的各个阶段</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Chosen stage</source>
        <translation>所选阶段</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>检查所见</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Open the Developer &amp;Portal</source>
        <translation>打开开发者门户(&amp;P)</translation>
    </message>
    <message>
        <source>O&amp;pen %1</source>
        <translation>打开 %1(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Shardscope::CheckModel</name>
    <message>
        <source>Began after %1</source>
        <translation>%1 后开始</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>耗时</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>检查所见</translation>
    </message>
</context>
<context>
    <name>Shardscope::CheckRunner</name>
    <message>
        <source>A check is under way already.</source>
        <translation>已有检查正在进行。</translation>
    </message>
</context>
<context>
    <name>Shardscope::CloseCodeDialog</name>
    <message>
        <source>Come &amp;back afterwards</source>
        <translation>之后重新连接(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;lose the connection</source>
        <translation>关闭连接(&amp;L)</translation>
    </message>
    <message>
        <source>Close with a code</source>
        <translation>以关闭码关闭</translation>
    </message>
    <message>
        <source>4000: keep the session</source>
        <translation>4000：保留会话</translation>
    </message>
    <message>
        <source>1000: end the session</source>
        <translation>1000：结束会话</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>其他关闭码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>关闭码</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Close &amp;with</source>
        <translation>关闭方式(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>关闭码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Shard</source>
        <translation>&amp;Shard</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Discord ends the session and shows the bot offline. Then a new session is made, which takes one IDENTIFY of the budget; events of the time between are lost.</source>
        <translation>Discord 会结束会话，并将机器人显示为离线。随后新建会话，消耗配额中的一次 IDENTIFY；其间的事件会丢失。</translation>
    </message>
    <message>
        <source>Discord ends the session and shows the bot offline. The run ends.</source>
        <translation>Discord 会结束会话，并将机器人显示为离线。本次运行结束。</translation>
    </message>
    <message>
        <source>Discord keeps the session. It is resumed at once, and what happened meanwhile is replayed; no IDENTIFY is spent.</source>
        <translation>Discord 会保留会话。会话立即恢复，期间发生的事件会重放；不消耗 IDENTIFY。</translation>
    </message>
    <message>
        <source>Discord keeps the session for some minutes, and shows the bot online as long. The run ends; the next one begins with a new session.</source>
        <translation>Discord 会将会话保留几分钟，在此期间机器人显示为在线。本次运行结束；下次运行会新建会话。</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>效果</translation>
    </message>
</context>
<context>
    <name>Shardscope::CloseDialog</name>
    <message>
        <source>What happens next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>立即重试(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New session…</source>
        <translation>新建会话(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>What ended here</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>%1, shard %2</source>
        <translation>%1，shard %2</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Open the &amp;portal</source>
        <translation>打开门户(&amp;P)</translation>
    </message>
    <message>
        <source>O&amp;pen Discord&apos;s status</source>
        <translation>打开 Discord 状态页(&amp;P)</translation>
    </message>
    <message>
        <source>Open the docu&amp;mentation</source>
        <translation>打开文档(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>复制为文本(&amp;C)</translation>
    </message>
    <message>
        <source>All of this, without the token</source>
        <translation>以上全部内容，不含 token</translation>
    </message>
    <message>
        <source>Sho&amp;w the row</source>
        <translation>显示该行(&amp;W)</translation>
    </message>
    <message>
        <source>What this session did just before</source>
        <translation>此会话此前不久的活动</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>此前</translation>
    </message>
    <message>
        <source>%1 Next attempt in %2.</source>
        <translation>%1 %2 后进行下次尝试。</translation>
    </message>
    <message>
        <source>not told by the rows that there are</source>
        <translation>现有的行中没有说明</translation>
    </message>
</context>
<context>
    <name>Shardscope::ColorRules</name>
    <message>
        <source>Bad</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>生命周期</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>淡化</translation>
    </message>
</context>
<context>
    <name>Shardscope::ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>颜色规则</translation>
    </message>
    <message>
        <source>The first rule that matches a row colours it. Drag the rules into their order.</source>
        <translation>以匹配某行的第一条规则为该行着色。拖动规则可调整顺序。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>过滤器(&amp;F)：</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>颜色(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>新建规则(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Shardscope::CommandPage</name>
    <message>
        <source>JSON that will be sent</source>
        <translation>将要发送的 JSON</translation>
    </message>
    <message>
        <source>Size of the message</source>
        <translation>消息大小</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Keep this message in the library</source>
        <translation>将此消息保存到消息库</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>发送(&amp;E)</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>将要发送</translation>
    </message>
    <message>
        <source>The message has %1 bytes; Discord takes %2.</source>
        <translation>消息有 %1 字节；Discord 最多接受 %2 字节。</translation>
    </message>
    <message>
        <source>Nothing goes over the wire: the shard itself acts.</source>
        <translation>不会向 gateway 发送任何内容：由 shard 自身执行。</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1/%2 字节</translation>
    </message>
    <message>
        <source>Not connected: this command needs a session that is ready.</source>
        <translation>未连接：此命令需要已就绪的会话。</translation>
    </message>
    <message>
        <source>The whole member list of a guild may be asked for once in 30 seconds.</source>
        <translation>同一服务器的完整成员列表每 30 秒只能请求一次。</translation>
    </message>
    <message>
        <source>Not connected: the presence is remembered and goes out with the next session.</source>
        <translation>未连接：在线状态会被记住，并随下一个会话发出。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>Shardscope::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>输入想执行的操作名称中的几个字</translation>
    </message>
    <message>
        <source>Letters of the action</source>
        <translation>操作名称中的文字</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>Shardscope::CommandPanel</name>
    <message>
        <source>Se&amp;nd this form</source>
        <translation>发送此表单(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;ave this form as a message…</source>
        <translation>将此表单保存为消息(&amp;A)…</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>在线状态</translation>
    </message>
    <message>
        <source>Voice state</source>
        <translation>语音状态</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Soundboard</source>
        <translation>音效板</translation>
    </message>
    <message>
        <source>Channel info</source>
        <translation>频道信息</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>The session ended before the sequence did; messages not sent: %1.</source>
        <translation>会话在序列发送完之前结束；未发送的消息：%1。</translation>
    </message>
</context>
<context>
    <name>Shardscope::ComparePage</name>
    <message>
        <source>Show what is the same</source>
        <translation>显示相同部分</translation>
    </message>
    <message>
        <source>Differences as a tree</source>
        <translation>差异（树形）</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对比 %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差异</translation>
    </message>
    <message numerus="yes">
        <source>≠ %1 changed</source>
        <translation>
            <numerusform>≠ %1 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %1 added</source>
        <translation>
            <numerusform>+ %1 处添加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− %1 removed</source>
        <translation>
            <numerusform>− %1 处移除</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>没有差异</translation>
    </message>
    <message>
        <source>⇅ other order of keys</source>
        <translation>⇅ 键的顺序不同</translation>
    </message>
    <message>
        <source>too much to show all</source>
        <translation>内容过多，无法全部显示</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionBar</name>
    <message>
        <source>Options…</source>
        <translation>选项…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>试用演示(&amp;D)</translation>
    </message>
    <message>
        <source>Shard id and count: 0/1 for a bot that is not sharded; all runs as many as Discord recommends,
with the demo %1</source>
        <translation>shard 编号和总数：未分片的机器人填 0/1；填 all 则按 Discord 的建议数量运行，
演示中为 %1 个</translation>
    </message>
    <message>
        <source>Every other option of the connection: gateway, compression, presence, proxy, …
In brackets: how many are not at their default.</source>
        <translation>连接的其他所有选项：gateway、压缩、在线状态、代理等。
括号中的数字表示有多少项不是默认值。</translation>
    </message>
    <message>
        <source>Connect to the built-in gateway: no token, no network</source>
        <translation>连接到内置 gateway：不需要 token，不需要网络</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>&amp;Intents</source>
        <translation>&amp;Intents</translation>
    </message>
    <message>
        <source>Sh&amp;ard</source>
        <translation>Sh&amp;ard</translation>
    </message>
    <message>
        <source>Options (%1)…</source>
        <translation>选项（%1）…</translation>
    </message>
    <message>
        <source>Paste the bot&apos;s token, from the Developer Portal under Bot.</source>
        <translation>粘贴机器人的 token，可在开发者门户的 Bot 页面获取。</translation>
    </message>
    <message>
        <source>Disco&amp;nnect</source>
        <translation>断开(&amp;N)</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>连接(&amp;N)</translation>
    </message>
    <message>
        <source>End the session cleanly</source>
        <translation>正常结束会话</translation>
    </message>
    <message>
        <source>Connect to the gateway</source>
        <translation>连接到 gateway</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionForm</name>
    <message>
        <source>Advanced options</source>
        <translation>高级选项</translation>
    </message>
    <message>
        <source>&amp;Intents</source>
        <translation>&amp;Intents</translation>
    </message>
    <message>
        <source>S&amp;hard</source>
        <translation>S&amp;hard</translation>
    </message>
    <message>
        <source>Co&amp;mpression</source>
        <translation>压缩(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>Discord&apos;s own, asked of the API</source>
        <translation>Discord 官方地址，通过 API 查询</translation>
    </message>
    <message>
        <source>Presence at the start</source>
        <translation>初始在线状态</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>状态(&amp;U)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>闲置</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>隐身</translation>
    </message>
    <message>
        <source>Offline, sent as invisible</source>
        <translation>离线（按隐身发送）</translation>
    </message>
    <message>
        <source>Not idle</source>
        <translation>非闲置</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>闲置起始时间</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Idle since now</source>
        <translation>从现在起闲置</translation>
    </message>
    <message>
        <source>I&amp;dle since</source>
        <translation>闲置起始(&amp;D)</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>活动(&amp;V)</translation>
    </message>
    <message>
        <source>Away from the &amp;keyboard (AFK)</source>
        <translation>离开键盘（AFK）(&amp;K)</translation>
    </message>
    <message>
        <source>A&amp;PI</source>
        <translation>A&amp;PI</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA 文件</translation>
    </message>
    <message>
        <source>The system&apos;s authorities only</source>
        <translation>仅系统信任的证书颁发机构</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA 文件(&amp;F)</translation>
    </message>
    <message>
        <source>Connect within, s</source>
        <translation>连接超时，s</translation>
    </message>
    <message>
        <source>HELLO within, s</source>
        <translation>HELLO 超时，s</translation>
    </message>
    <message>
        <source>READY within, s</source>
        <translation>READY 超时，s</translation>
    </message>
    <message>
        <source>Message, MiB</source>
        <translation>消息上限，MiB</translation>
    </message>
    <message>
        <source>&amp;Large threshold</source>
        <translation>大型服务器阈值(&amp;L)</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Prox&amp;y</source>
        <translation>代理(&amp;Y)</translation>
    </message>
    <message>
        <source>The system&apos;s; else http:// or socks5://</source>
        <translation>系统代理；或 http:// 或 socks5://</translation>
    </message>
    <message>
        <source>Hold to show the password</source>
        <translation>按住以显示密码</translation>
    </message>
    <message>
        <source>User and password of the proxy are kept together, where the token is kept.</source>
        <translation>代理的用户名和密码一起保存，与 token 的保存位置相同。</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>代理用户名</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Proxy headers</source>
        <translation>代理标头</translation>
    </message>
    <message>
        <source>Allow ws:// and http:// to other machines, where others can read the token</source>
        <translation>允许用 ws:// 和 http:// 连接其他机器，他人可能会读取 token</translation>
    </message>
    <message>
        <source>Identify even where under 5 % of the session budget would be left</source>
        <translation>即使会话配额将不足 5 % 也发送 IDENTIFY</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>&amp;Advanced ▾</source>
        <translation>高级(&amp;A) ▾</translation>
    </message>
    <message>
        <source>&amp;Advanced ▸</source>
        <translation>高级(&amp;A) ▸</translation>
    </message>
    <message>
        <source>There is a password, but no user.</source>
        <translation>有密码，但没有用户名。</translation>
    </message>
    <message>
        <source>A user of a proxy has no colon in the name.</source>
        <translation>代理用户名中不能有冒号。</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionProbe</name>
    <message>
        <source>Nothing came within %1 s.</source>
        <translation>%1 s 内没有收到任何内容。</translation>
    </message>
    <message>
        <source>Check the connection, the proxy and the firewall: something on the way swallows what is sent to %1.</source>
        <translation>请检查网络连接、代理和防火墙：途中有设备丢弃了发往 %1 的数据。</translation>
    </message>
    <message>
        <source>%1 is an address already.</source>
        <translation>%1 本身就是 IP 地址，无需解析。</translation>
    </message>
    <message>
        <source>The proxy %1 is an address already and looks %2 up itself.</source>
        <translation>代理 %1 本身就是 IP 地址；%2 由代理自行解析。</translation>
    </message>
    <message>
        <source>The host %1 was not found: %2.</source>
        <translation>找不到主机 %1：%2。</translation>
    </message>
    <message>
        <source>Check the name in --proxy.</source>
        <translation>请检查 --proxy 中的名称。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 的地址是 %2。</translation>
    </message>
    <message>
        <source>%1 is %2, and %3 more.</source>
        <translation>%1 的地址是 %2，另有 %3 个。</translation>
    </message>
    <message>
        <source>Connected to %1, port %2.</source>
        <translation>已连接到 %1，端口 %2。</translation>
    </message>
    <message>
        <source>Connected to %1, port %2, through the proxy %3.</source>
        <translation>已通过代理 %3 连接到 %1，端口 %2。</translation>
    </message>
    <message>
        <source>%1:// on this machine is not encrypted.</source>
        <translation>本机上的 %1:// 未加密。</translation>
    </message>
    <message>
        <source>%1:// to %2 is not encrypted: everybody on the way can read the token.</source>
        <translation>到 %2 的 %1:// 未加密：途中的任何人都能读取 token。</translation>
    </message>
    <message>
        <source>Use https:// and wss://.</source>
        <translation>请使用 https:// 和 wss://。</translation>
    </message>
    <message>
        <source>Give --ca-file a file of PEM certificates.</source>
        <translation>请为 --ca-file 指定含有 PEM 证书的文件。</translation>
    </message>
    <message>
        <source>%1; the certificate holds until %2.</source>
        <translation>%1；证书有效期至 %2。</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionStages</name>
    <message>
        <source>Stages of connecting</source>
        <translation>连接的各个阶段</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>TCP, TLS, upgrade</source>
        <translation>TCP、TLS、升级</translation>
    </message>
    <message>
        <source>HELLO</source>
        <translation>HELLO</translation>
    </message>
    <message>
        <source>RESUME</source>
        <translation>RESUME</translation>
    </message>
    <message>
        <source>IDENTIFY</source>
        <translation>IDENTIFY</translation>
    </message>
    <message>
        <source>RESUMED</source>
        <translation>RESUMED</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>READY</translation>
    </message>
</context>
<context>
    <name>Shardscope::DriftModel</name>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>What is not as documented</source>
        <translation>与文档不符之处</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>次数</translation>
    </message>
</context>
<context>
    <name>Shardscope::DriftPanel</name>
    <message>
        <source>Co&amp;py the report</source>
        <translation>复制报告(&amp;P)</translation>
    </message>
    <message>
        <source>Values that are not as documented</source>
        <translation>与文档不符的值</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the report, one line a row</source>
        <translation>复制报告，每行一条</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Payloads are held against Discord&apos;s documentation as they arrive</source>
        <translation>载荷到达时会与 Discord 的文档对照</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 dispatches were held against Discord&apos;s documentation: all as documented</source>
        <translation>
            <numerusform>%2 个 dispatch 中有 %1 个已与 Discord 的文档对照：全部相符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 dispatches were held against Discord&apos;s documentation</source>
        <translation>
            <numerusform>%2 个 dispatch 中有 %1 个已与 Discord 的文档对照</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::EmptyNotice</name>
    <message>
        <source>Clear the filter</source>
        <translation>清除过滤器</translation>
    </message>
    <message>
        <source>No row matches the filter</source>
        <translation>没有行匹配过滤器</translation>
    </message>
    <message numerus="yes">
        <source>%1 matches none of %2 rows.</source>
        <translation>
            <numerusform>%1 在 %2 行中没有匹配。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the alternatives matches any row.</source>
        <translation>所有备选条件都没有匹配任何行。</translation>
    </message>
    <message>
        <source>Each part matches by itself, but no row matches them all.</source>
        <translation>每个部分单独都有匹配，但没有行同时匹配全部。</translation>
    </message>
    <message>
        <source>%1: searching…</source>
        <translation>%1：正在搜索…</translation>
    </message>
    <message>
        <source>▸ %1 matches none</source>
        <translation>▸ %1 没有匹配</translation>
    </message>
    <message numerus="yes">
        <source>%1 alone matches %2 rows</source>
        <translation>
            <numerusform>单独的 %1 匹配 %2 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::EventChoiceModel</name>
    <message>
        <source>none: always sent</source>
        <translation>无：始终发送</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>▲ %1, privileged</source>
        <translation>▲ %1，特权</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>所需 intent</translation>
    </message>
    <message>
        <source>Comes now</source>
        <translation>当前收到</translation>
    </message>
</context>
<context>
    <name>Shardscope::EventMatrixModel</name>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 (privileged)</source>
        <translation>%1（特权）</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Silent for %1 on shard %2, usually within %3. %4</source>
        <translation>shard %2 上已有 %1 未收到，通常间隔在 %3 以内。%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Needs the intent</source>
        <translation>所需 intent</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>已请求</translation>
    </message>
    <message>
        <source>Portal allows</source>
        <translation>门户允许</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近收到</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>原因与处理方法</translation>
    </message>
</context>
<context>
    <name>Shardscope::EventMatrixPanel</name>
    <message>
        <source>Sort the e&amp;vents by the next column</source>
        <translation>按下一列排序事件(&amp;V)</translation>
    </message>
    <message>
        <source>Find an event or an intent</source>
        <translation>查找事件或 intent</translation>
    </message>
    <message>
        <source>Why an event comes or not</source>
        <translation>事件为何收到或收不到</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>正在读取：%1 %</translation>
    </message>
    <message>
        <source>Intents asked for: %1 of %2</source>
        <translation>请求的 intent：%1/%2</translation>
    </message>
    <message>
        <source>No session was seen yet: what was asked for is not known</source>
        <translation>尚未见到会话：不知道请求了什么</translation>
    </message>
    <message>
        <source>the application&apos;s flags are known</source>
        <translation>应用的标志已知</translation>
    </message>
    <message>
        <source>the application&apos;s flags are not known: run the token check</source>
        <translation>应用的标志未知：请运行“检查 token”</translation>
    </message>
    <message>
        <source>events that fell silent: %1</source>
        <translation>停止到达的事件：%1</translation>
    </message>
</context>
<context>
    <name>Shardscope::ExportController</name>
    <message>
        <source>Nothing was exported to %1: %2.</source>
        <translation>未导出任何内容到 %1：%2。</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>正在导出到 %1</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 cannot be written: %2.</source>
        <translation>未导出任何内容：无法写入 %1：%2。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 rows to %2.</source>
        <translation>
            <numerusform>已将 %1 行导出到 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 left memory before they could be written.</source>
        <translation>
            <numerusform>%1 有 %2 行在写入之前已移出内存。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>Selected rows: %1</source>
        <translation>所选行：%1</translation>
    </message>
    <message>
        <source>Rows that the filter shows: %1</source>
        <translation>过滤器显示的行：%1</translation>
    </message>
    <message>
        <source>All rows: %1</source>
        <translation>所有行：%1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>内容(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Shardscope::FilterBar</name>
    <message>
        <source>Saved an&amp;d earlier filters</source>
        <translation>已保存和最近的过滤器(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>保存此过滤器(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Edit the saved filters…</source>
        <translation>编辑已保存的过滤器(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Forget the earlier filters</source>
        <translation>清除最近的过滤器(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>清除过滤器(&amp;C)</translation>
    </message>
    <message>
        <source>Filter, such as t:MESSAGE_* -d.author.bot:true</source>
        <translation>过滤器，例如 t:MESSAGE_* -d.author.bot:true</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>Saved and earlier filters</source>
        <translation>已保存和最近的过滤器</translation>
    </message>
    <message>
        <source>Progress of the filter</source>
        <translation>过滤进度</translation>
    </message>
    <message>
        <source>The filter searches the rows. Esc in the line stops it.</source>
        <translation>过滤器正在搜索各行。在输入框中按 Esc 可停止。</translation>
    </message>
    <message>
        <source>The filter is wrong: show where</source>
        <translation>过滤器有误：显示位置</translation>
    </message>
    <message>
        <source>The filter is right</source>
        <translation>过滤器正确</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>没有过滤器</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>保存过滤器</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>过滤器名称：</translation>
    </message>
</context>
<context>
    <name>Shardscope::FilterEdit</name>
    <message>
        <source>Ways to go on</source>
        <translation>补全建议</translation>
    </message>
</context>
<context>
    <name>Shardscope::FindBar</name>
    <message>
        <source>Find in keys and values</source>
        <translation>在键和值中查找</translation>
    </message>
    <message>
        <source>Find in the payload</source>
        <translation>在载荷中查找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>关闭查找</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>Shardscope::GatewayProbe</name>
    <message>
        <source>The gateway asked for another connection (op 7) at once.</source>
        <translation>gateway 立即要求另建连接（op 7）。</translation>
    </message>
    <message>
        <source>Try again; its host is being taken down.</source>
        <translation>请重试；其所在主机正在下线。</translation>
    </message>
    <message>
        <source>The gateway answered IDENTIFY with INVALID SESSION (op 9).</source>
        <translation>gateway 以 INVALID SESSION（op 9）回应了 IDENTIFY。</translation>
    </message>
    <message>
        <source>Another start of this bot within 5 s may be behind it: stop the others and try again.</source>
        <translation>可能是此机器人在 5 s 内有另一次启动：请停止其他程序后重试。</translation>
    </message>
    <message>
        <source>The gateway closed with %1 (%2).</source>
        <translation>gateway 以 %1 关闭了连接（%2）。</translation>
    </message>
</context>
<context>
    <name>Shardscope::GatewayShard</name>
    <message>
        <source>no heartbeat ACK</source>
        <translation>没有心跳 ACK</translation>
    </message>
    <message>
        <source>The gateway did not acknowledge the last heartbeat before the next was due; the connection is dead.</source>
        <translation>在下一次心跳之前，gateway 没有确认上一次心跳；连接已失效。</translation>
    </message>
    <message>
        <source>The user is not known before the first READY.</source>
        <translation>首次 READY 之前，用户未知。</translation>
    </message>
    <message>
        <source>The shard is running already.</source>
        <translation>shard 已在运行。</translation>
    </message>
    <message>
        <source>The shard is not running.</source>
        <translation>shard 未在运行。</translation>
    </message>
    <message>
        <source>Nothing to do: this run was ended by hand.</source>
        <translation>无需处理：本次运行已手动结束。</translation>
    </message>
    <message>
        <source>closed on request</source>
        <translation>按请求关闭</translation>
    </message>
    <message>
        <source>No HELLO came within %1 s.</source>
        <translation>%1 s 内没有收到 HELLO。</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s.</source>
        <translation>%2 s 内未能连接到 %1。</translation>
    </message>
    <message>
        <source>Closed on request</source>
        <translation>已按请求关闭</translation>
    </message>
    <message>
        <source>Closed by Shardscope</source>
        <translation>由 Shardscope 关闭</translation>
    </message>
    <message>
        <source>Not enabled for this application: %1. Enable them in the Developer Portal under Bot, Privileged Gateway Intents, or leave them out of --intents.</source>
        <translation>未为此应用启用：%1。请在开发者门户的 Bot 页面“Privileged Gateway Intents”中启用，或从 --intents 中去掉。</translation>
    </message>
    <message>
        <source>One or more of %1 are not enabled for this application. Enable them in the Developer Portal under Bot, Privileged Gateway Intents, or leave them out of --intents.</source>
        <translation>%1 中有一项或多项未为此应用启用。请在开发者门户的 Bot 页面“Privileged Gateway Intents”中启用，或从 --intents 中去掉。</translation>
    </message>
    <message>
        <source>These bits of the intents do not exist: %1. Take them out of --intents.</source>
        <translation>intent 中的这些位不存在：%1。请从 --intents 中去掉。</translation>
    </message>
    <message>
        <source>The bot is in too many guilds for one connection. Raise the count of --shard: Discord recommends %1 shards.</source>
        <translation>机器人所在的服务器太多，单个连接无法承载。请提高 --shard 的总数：Discord 建议 %1 个 shard。</translation>
    </message>
    <message>
        <source>It was op %1 with %2 bytes.</source>
        <translation>即 op %1，%2 字节。</translation>
    </message>
    <message>
        <source>The session will be resumed.</source>
        <translation>会话将恢复。</translation>
    </message>
    <message>
        <source>A new session will be made.</source>
        <translation>将新建会话。</translation>
    </message>
    <message>
        <source>The run ended before this command could leave.</source>
        <translation>命令发出之前，本次运行已结束。</translation>
    </message>
    <message>
        <source>There is no connection at present that could be closed.</source>
        <translation>目前没有可以关闭的连接。</translation>
    </message>
    <message>
        <source>The shard is connecting already.</source>
        <translation>shard 已在连接。</translation>
    </message>
    <message>
        <source>Nothing to do: this was asked for by hand.</source>
        <translation>无需处理：这是手动请求的。</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>手动关闭</translation>
    </message>
    <message>
        <source>Nothing to do: the connection was dropped by hand, without a close frame.</source>
        <translation>无需处理：连接已手动断开，没有关闭帧。</translation>
    </message>
    <message>
        <source>reconnecting on request</source>
        <translation>按请求重连</translation>
    </message>
    <message>
        <source>The first message was op %1 instead of HELLO.</source>
        <translation>第一条消息是 op %1，而不是 HELLO。</translation>
    </message>
    <message>
        <source>reconnect requested</source>
        <translation>已请求重连</translation>
    </message>
    <message>
        <source>Nothing to do: the gateway asked for a new connection, as it does before a host is taken down.</source>
        <translation>无需处理：gateway 要求建立新连接，主机下线之前都会这样。</translation>
    </message>
    <message>
        <source>The gateway sent what cannot be read: %1.</source>
        <translation>gateway 发送的内容无法读取：%1。</translation>
    </message>
    <message>
        <source>HELLO has no usable heartbeat_interval.</source>
        <translation>HELLO 中没有可用的 heartbeat_interval。</translation>
    </message>
    <message>
        <source>A dispatch came before HELLO.</source>
        <translation>在 HELLO 之前收到了 dispatch。</translation>
    </message>
    <message>
        <source>not a bot</source>
        <translation>不是机器人</translation>
    </message>
    <message>
        <source>This token belongs to a user, not to a bot. Shardscope works with bots only.</source>
        <translation>此 token 属于用户，而不是机器人。Shardscope 仅适用于机器人。</translation>
    </message>
    <message>
        <source>READY has no session_id: this session cannot be resumed.</source>
        <translation>READY 中没有 session_id：此会话无法恢复。</translation>
    </message>
    <message>
        <source>session invalidated</source>
        <translation>会话已失效</translation>
    </message>
    <message>
        <source>Nothing to do: the gateway asked to resume the session on a new connection.</source>
        <translation>无需处理：gateway 要求在新连接上恢复会话。</translation>
    </message>
    <message>
        <source>The gateway does not know the session any more: a new one is made. Where this goes on, look whether another client uses the same token.</source>
        <translation>gateway 已不再保留此会话：将新建会话。如果持续如此，请检查是否有其他客户端使用同一 token。</translation>
    </message>
    <message>
        <source>no identify left</source>
        <translation>没有剩余的 IDENTIFY</translation>
    </message>
    <message>
        <source>no identify for now</source>
        <translation>暂时不能 IDENTIFY</translation>
    </message>
    <message>
        <source>So many sessions were started within the last hour that the next one waits, to spare the session budget. Look at what ends them.</source>
        <translation>过去一小时内启动的会话过多，为节省会话配额，下一个会话需要等待。请查明会话结束的原因。</translation>
    </message>
    <message>
        <source>Waiting %1 s for its turn to identify.</source>
        <translation>正在等待 %1 s，直到轮到 IDENTIFY。</translation>
    </message>
    <message>
        <source>No READY came within %1 s.</source>
        <translation>%1 s 内没有收到 READY。</translation>
    </message>
    <message>
        <source>No RESUMED came within %1 s.</source>
        <translation>%1 s 内没有收到 RESUMED。</translation>
    </message>
    <message>
        <source>The shard is not ready; try again once it is.</source>
        <translation>shard 尚未就绪；请在就绪后重试。</translation>
    </message>
    <message>
        <source>The message has %1 bytes, but the gateway takes at most %2.</source>
        <translation>消息有 %1 字节，但 gateway 最多接受 %2 字节。</translation>
    </message>
</context>
<context>
    <name>Shardscope::GatewayTransport</name>
    <message>
        <source>%1 answers the WebSocket upgrade with a header without end.</source>
        <translation>%1 对 WebSocket 升级的应答标头没有结尾。</translation>
    </message>
    <message>
        <source>%1 does not read what is sent to it.</source>
        <translation>%1 不读取发送给它的内容。</translation>
    </message>
    <message>
        <source>%1 answered the WebSocket upgrade with HTTP %2.</source>
        <translation>%1 以 HTTP %2 应答了 WebSocket 升级。</translation>
    </message>
    <message>
        <source>%1 did not open a WebSocket: %2.</source>
        <translation>%1 未能建立 WebSocket：%2。</translation>
    </message>
    <message>
        <source>A message is larger than --max-message allows.</source>
        <translation>有消息超过 --max-message 的上限。</translation>
    </message>
    <message>
        <source>The gateway broke the WebSocket protocol: %1.</source>
        <translation>gateway 违反了 WebSocket 协议：%1。</translation>
    </message>
</context>
<context>
    <name>Shardscope::GraphActions</name>
    <message>
        <source>Heartbeat &amp;latency</source>
        <translation>心跳延迟(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Events a second</source>
        <translation>每秒事件数(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Bytes a second</source>
        <translation>每秒字节数(&amp;B)</translation>
    </message>
    <message>
        <source>Event &amp;age</source>
        <translation>事件滞后(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sends in 60 s</source>
        <translation>60 s 内发送数(&amp;S)</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic scale</source>
        <translation>对数刻度(&amp;G)</translation>
    </message>
    <message>
        <source>Span grows &amp;with the session</source>
        <translation>跨度随会话增长(&amp;W)</translation>
    </message>
    <message>
        <source>Span of &amp;1 minute</source>
        <translation>跨度 1 分钟(&amp;1)</translation>
    </message>
    <message>
        <source>Span of &amp;5 minutes</source>
        <translation>跨度 5 分钟(&amp;5)</translation>
    </message>
    <message>
        <source>Span of 15 mi&amp;nutes</source>
        <translation>跨度 15 分钟(&amp;N)</translation>
    </message>
    <message>
        <source>Span of 1 &amp;hour</source>
        <translation>跨度 1 小时(&amp;H)</translation>
    </message>
    <message>
        <source>Span of &amp;6 hours</source>
        <translation>跨度 6 小时(&amp;6)</translation>
    </message>
    <message>
        <source>Span of &amp;24 hours</source>
        <translation>跨度 24 小时(&amp;2)</translation>
    </message>
    <message>
        <source>Sh&amp;orter span</source>
        <translation>缩短跨度(&amp;O)</translation>
    </message>
    <message>
        <source>Longe&amp;r span</source>
        <translation>延长跨度(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;To the newest</source>
        <translation>转到最新(&amp;T)</translation>
    </message>
    <message>
        <source>Save graphs as &amp;PNG…</source>
        <translation>将图表保存为 PNG(&amp;P)…</translation>
    </message>
    <message>
        <source>Save graphs as S&amp;VG…</source>
        <translation>将图表保存为 SVG(&amp;V)…</translation>
    </message>
    <message>
        <source>Save values as &amp;CSV…</source>
        <translation>将数值保存为 CSV(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>Shardscope::GraphCell</name>
    <message>
        <source>Arrow keys move the cursor, plus and minus change the span, Enter goes to the row of the log, Shift with arrows and Enter filter the log.</source>
        <translation>方向键移动光标，加号和减号更改跨度，Enter 转到日志中的对应行，Shift 加方向键和 Enter 过滤日志。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2：%1</translation>
    </message>
</context>
<context>
    <name>Shardscope::GraphPanel</name>
    <message>
        <source>Save the graphs</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
</context>
<context>
    <name>Shardscope::HeaderTable</name>
    <message>
        <source>Proxy headers</source>
        <translation>代理标头</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a proxy header</source>
        <translation>添加代理标头</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the proxy header</source>
        <translation>移除代理标头</translation>
    </message>
</context>
<context>
    <name>Shardscope::HexView</name>
    <message>
        <source>Payload as hexadecimal bytes</source>
        <translation>十六进制字节形式的载荷</translation>
    </message>
    <message>
        <source>Copy bytes as &amp;hex</source>
        <translation>将字节复制为十六进制(&amp;H)</translation>
    </message>
    <message>
        <source>Copy bytes as &amp;text</source>
        <translation>将字节复制为文本(&amp;T)</translation>
    </message>
    <message>
        <source>Select &amp;all bytes</source>
        <translation>选择全部字节(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Shardscope::IncidentBanner</name>
    <message>
        <source>&amp;Retry now</source>
        <translation>立即重试(&amp;R)</translation>
    </message>
    <message>
        <source>Retry no&amp;w</source>
        <translation>立即重试(&amp;W)</translation>
    </message>
    <message>
        <source>Connect &amp;without them</source>
        <translation>去掉它们再连接(&amp;W)</translation>
    </message>
    <message>
        <source>Connect without the&amp;m</source>
        <translation>去掉它们再连接(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Connect anyway</source>
        <translation>仍然连接(&amp;C)</translation>
    </message>
    <message>
        <source>Connect an&amp;yway</source>
        <translation>仍然连接(&amp;Y)</translation>
    </message>
    <message>
        <source>D&amp;etails…</source>
        <translation>详情(&amp;E)…</translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation>详情(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>关闭提示(&amp;D)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Open the po&amp;rtal</source>
        <translation>打开门户(&amp;R)</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>问题所在</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>The application&apos;s page in Discord&apos;s Developer Portal</source>
        <translation>应用在 Discord 开发者门户中的页面</translation>
    </message>
    <message numerus="yes">
        <source>%1 Next attempt in %n s.</source>
        <translation>
            <numerusform>%1 %n s 后进行下次尝试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect a&amp;gain</source>
        <translation>重新连接(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Shardscope::IntentsDialog</name>
    <message>
        <source>Intents</source>
        <translation>Intents</translation>
    </message>
    <message>
        <source>Ways to choose</source>
        <translation>选择方式</translation>
    </message>
    <message>
        <source>&amp;Intents</source>
        <translation>&amp;Intents</translation>
    </message>
    <message>
        <source>From &amp;events</source>
        <translation>按事件(&amp;E)</translation>
    </message>
    <message>
        <source>Filter by intent or event</source>
        <translation>按 intent 或事件过滤</translation>
    </message>
    <message>
        <source>What the intent brings</source>
        <translation>此 intent 可接收的内容</translation>
    </message>
    <message>
        <source>Filter by event or intent</source>
        <translation>按事件或 intent 过滤</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>使用这些(&amp;U)</translation>
    </message>
    <message>
        <source>Choose exactly the intents that bring the events with a check mark</source>
        <translation>只选择接收所勾选事件所需的 intent</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
    <message>
        <source>Take all check marks away</source>
        <translation>取消所有勾选</translation>
    </message>
    <message>
        <source>Intents as a number or as names</source>
        <translation>以数值或名称表示的 intent</translation>
    </message>
    <message>
        <source>The number that is sent; names with commas, +all and +unprivileged are read as well</source>
        <translation>实际发送的数值；也可输入以逗号分隔的名称、+all 和 +unprivileged</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>数值(&amp;N)</translation>
    </message>
    <message>
        <source>+un&amp;privileged</source>
        <translation>+un&amp;privileged</translation>
    </message>
    <message>
        <source>+&amp;all</source>
        <translation>+&amp;all</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>无(&amp;O)</translation>
    </message>
    <message>
        <source>Without intents only events that are always sent arrive.</source>
        <translation>没有 intent 时，只会收到始终发送的事件。</translation>
    </message>
    <message>
        <source>GUILD_MESSAGES without MESSAGE_CONTENT brings messages with empty content.</source>
        <translation>有 GUILD_MESSAGES 而没有 MESSAGE_CONTENT 时，消息的 content 为空。</translation>
    </message>
    <message>
        <source>MESSAGE_CONTENT alone brings nothing: it fills the messages of GUILD_MESSAGES.</source>
        <translation>仅有 MESSAGE_CONTENT 不会收到任何事件：它只为 GUILD_MESSAGES 的消息填充内容。</translation>
    </message>
    <message>
        <source>Privileged, to be turned on in the portal: %1.</source>
        <translation>特权 intent，需在门户中开启：%1。</translation>
    </message>
    <message>
        <source>Not documented, sent all the same: %1.</source>
        <translation>文档未记载，仍会照样发送：%1。</translation>
    </message>
    <message>
        <source>%1 of %2 intents are chosen.</source>
        <translation>已选择 %1/%2 个 intent。</translation>
    </message>
    <message>
        <source>Tick the events you want; the least intents that bring them show here.</source>
        <translation>勾选需要的事件；此处会显示接收它们所需的最少 intent。</translation>
    </message>
    <message>
        <source>These are always sent: no intents are needed.</source>
        <translation>这些事件始终发送：不需要 intent。</translation>
    </message>
    <message>
        <source>Least intents: %1 (%2)</source>
        <translation>最少 intent：%1（%2）</translation>
    </message>
</context>
<context>
    <name>Shardscope::IntentsField</name>
    <message>
        <source>%1 of %2…</source>
        <translation>%1/%2…</translation>
    </message>
    <message>
        <source>%1 of %2 and others…</source>
        <translation>%1/%2 及其他…</translation>
    </message>
    <message>
        <source>Intents, %1</source>
        <translation>Intents，%1</translation>
    </message>
    <message>
        <source>Intents: %1</source>
        <translation>Intents：%1</translation>
    </message>
</context>
<context>
    <name>Shardscope::IntentsModel</name>
    <message>
        <source>No events of its own: it fills content, embeds, attachments, components and poll of messages. Without it they are empty, except in direct messages, in the bot&apos;s own messages and where the bot is mentioned.</source>
        <translation>没有对应的事件：它填充消息的 content、embeds、attachments、components 和 poll。没有它，这些字段为空，但私信、机器人自己的消息以及提及机器人的消息除外。</translation>
    </message>
    <message>
        <source>Needed as well to request all members of a guild.</source>
        <translation>请求服务器的全部成员时也需要。</translation>
    </message>
    <message>
        <source>Needed as well to request members with their presences.</source>
        <translation>请求成员及其在线状态时也需要。</translation>
    </message>
    <message>
        <source>Messages in guilds; their content is empty without MESSAGE_CONTENT.</source>
        <translation>服务器中的消息；没有 MESSAGE_CONTENT 时其 content 为空。</translation>
    </message>
    <message>
        <source>In direct messages with the bot only.</source>
        <translation>仅限与机器人的私信。</translation>
    </message>
    <message>
        <source>%1 is bit %2, the number %3.</source>
        <translation>%1 是第 %2 位，数值为 %3。</translation>
    </message>
    <message>
        <source>▲ Privileged. %1 %2</source>
        <translation>▲ 特权。%1 %2</translation>
    </message>
    <message>
        <source>Brings:</source>
        <translation>可接收：</translation>
    </message>
    <message>
        <source>▲ privileged</source>
        <translation>▲ 特权</translation>
    </message>
    <message>
        <source>fields of messages</source>
        <translation>消息的字段</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>可接收</translation>
    </message>
</context>
<context>
    <name>Shardscope::JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
</context>
<context>
    <name>Shardscope::JsonDiffModel</name>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>%1, in another order</source>
        <translation>%1，顺序不同</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
</context>
<context>
    <name>Shardscope::JsonTreeModel</name>
    <message numerus="yes">
        <source>{%n keys}</source>
        <translation>
            <numerusform>{%n 个键}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%n items]</source>
        <translation>
            <numerusform>[%n 项]</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>还有 %1 项…</translation>
    </message>
    <message>
        <source>Press Enter or double-click to load more</source>
        <translation>按 Enter 或双击以加载更多</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
</context>
<context>
    <name>Shardscope::LanguageField</name>
    <message>
        <source>The system&apos;s</source>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>Shardscope::LibraryModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1，文件夹</translation>
    </message>
    <message>
        <source>%1, message</source>
        <translation>%1，消息</translation>
    </message>
</context>
<context>
    <name>Shardscope::LibraryPage</name>
    <message>
        <source>S&amp;end</source>
        <translation>发送(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open in its form</source>
        <translation>在其表单中打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Add to what is sent on REA&amp;DY</source>
        <translation>加入 READY 时的发送序列(&amp;D)</translation>
    </message>
    <message>
        <source>To READY</source>
        <translation>加入 READY</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>新建文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Search the saved messages</source>
        <translation>搜索已保存的消息</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>已保存的消息</translation>
    </message>
    <message>
        <source>Send the chosen message as it is</source>
        <translation>原样发送所选消息</translation>
    </message>
    <message>
        <source>Load the chosen message into its form</source>
        <translation>将所选消息载入其表单</translation>
    </message>
    <message>
        <source>Add the chosen message to what is sent on READY</source>
        <translation>将所选消息加入 READY 时的发送序列</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>更多(&amp;M)</translation>
    </message>
    <message>
        <source>More for saved messages</source>
        <translation>已保存消息的更多操作</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>未导入 %1。%2</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>导入消息</translation>
    </message>
    <message>
        <source>Saved messages (*.json)</source>
        <translation>已保存的消息 (*.json)</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>导出消息</translation>
    </message>
</context>
<context>
    <name>Shardscope::LineWriter</name>
    <message>
        <source>it is written to too slowly: %1 MiB wait</source>
        <translation>写入过慢：%1 MiB 在等待</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogActions</name>
    <message>
        <source>&amp;Filter</source>
        <translation>过滤(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Show all rows, mark matches</source>
        <translation>显示所有行并标出匹配项(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>下一个匹配项(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious match</source>
        <translation>上一个匹配项(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <translation>添加或移除标记(&amp;M)</translation>
    </message>
    <message>
        <source>Nex&amp;t mark</source>
        <translation>下一个标记(&amp;T)</translation>
    </message>
    <message>
        <source>P&amp;revious mark</source>
        <translation>上一个标记(&amp;R)</translation>
    </message>
    <message>
        <source>Remove &amp;all marks</source>
        <translation>移除所有标记(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy as JSON</source>
        <translation>复制为 JSON(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;line</source>
        <translation>复制为文本行(&amp;L)</translation>
    </message>
    <message>
        <source>Copy as shardscope-cli comman&amp;d</source>
        <translation>复制为 shardscope-cli 命令(&amp;D)</translation>
    </message>
    <message>
        <source>Compare the two c&amp;hosen rows</source>
        <translation>比较所选的两行(&amp;H)</translation>
    </message>
    <message>
        <source>E&amp;xplain what ended here…</source>
        <translation>说明结束原因(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Export selection…</source>
        <translation>导出所选行(&amp;E)…</translation>
    </message>
    <message>
        <source>Export all ro&amp;ws shown…</source>
        <translation>导出显示的所有行(&amp;W)…</translation>
    </message>
    <message>
        <source>Colour r&amp;ules…</source>
        <translation>颜色规则(&amp;U)…</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>列(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogClipboard</name>
    <message>
        <source>Nothing was copied: these rows are more than %1. Choose fewer, or export them to a file.</source>
        <translation>未复制任何内容：所选的行超过 %1。请减少选择，或导出到文件。</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogColumns</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogColumnsDialog</name>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>Columns of the log</source>
        <translation>日志的列</translation>
    </message>
    <message>
        <source>Space shows or hides the chosen column. The first is the leftmost. Where there is little room some wait until there is more.</source>
        <translation>按空格键显示或隐藏所选列。第一列位于最左边。空间不足时，部分列会暂不显示，直到空间足够。</translation>
    </message>
    <message>
        <source>Columns from the left</source>
        <translation>从左到右的列</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Columns, order and widths as they were at first</source>
        <translation>将列、顺序和宽度恢复为初始状态</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogMenu</name>
    <message>
        <source>Filter for %1</source>
        <translation>按 %1 过滤</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>排除 %1</translation>
    </message>
    <message>
        <source>Filter only for %1</source>
        <translation>仅按 %1 过滤</translation>
    </message>
    <message>
        <source>More of this row</source>
        <translation>此行的更多操作</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogModel</name>
    <message>
        <source>marked</source>
        <translation>已标记</translation>
    </message>
    <message>
        <source>matches the filter</source>
        <translation>匹配过滤器</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Time since the row before</source>
        <translation>距上一行的时间</translation>
    </message>
    <message>
        <source>Sequence number of a dispatch</source>
        <translation>dispatch 的序列号</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Δ</source>
        <translation>Δ</translation>
    </message>
    <message>
        <source>⇅</source>
        <translation>⇅</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>s</source>
        <comment>sequence number</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogPanel</name>
    <message>
        <source>Go to the newest row and follow</source>
        <translation>转到最新的行并跟随</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 gone</source>
        <translation>%1，%2 行已移出</translation>
    </message>
    <message>
        <source>The oldest %1 rows went to stay within memory.</source>
        <translation>为了不超出内存限制，最旧的 %1 行已移出。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>新增 %1 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Show what was recorded meanwhile</source>
        <translation>显示其间录制的内容</translation>
    </message>
    <message>
        <source>Let no row come; recording goes on</source>
        <translation>不再显示新行；录制仍继续</translation>
    </message>
    <message>
        <source>Show all rows and mark what the filter matches</source>
        <translation>显示所有行，并标出匹配过滤器的行</translation>
    </message>
    <message>
        <source>There is no earlier row of this kind.</source>
        <translation>没有更早的同类行。</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogView</name>
    <message>
        <source>Log of messages</source>
        <translation>消息日志</translation>
    </message>
</context>
<context>
    <name>Shardscope::MainWindow</name>
    <message>
        <source>Shardscope</source>
        <translation>Shardscope</translation>
    </message>
    <message>
        <source>The session ended within the sequence on READY: messages not sent: %1.</source>
        <translation>会话在 READY 时的序列发送完之前结束；未发送的消息：%1。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>Shardscope::MemberRequestForm</name>
    <message>
        <source>Not sent</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>With presences</source>
        <translation>包含在线状态</translation>
    </message>
    <message>
        <source>Without presences</source>
        <translation>不含在线状态</translation>
    </message>
    <message>
        <source>Name or id of the guild</source>
        <translation>服务器名称或 ID</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>By id</source>
        <translation>按 ID</translation>
    </message>
    <message>
        <source>Beginning of the name; empty: all members</source>
        <translation>名称的开头；留空：全部成员</translation>
    </message>
    <message>
        <source>Up to 100 users, by name or id, separated by commas</source>
        <translation>最多 100 个用户，名称或 ID，以逗号分隔</translation>
    </message>
    <message>
        <source>0 to 100; 0 asks for all that match</source>
        <translation>0 到 100；0 表示请求所有匹配的成员</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>数量上限</translation>
    </message>
    <message>
        <source>Beginning of the name</source>
        <translation>名称的开头</translation>
    </message>
    <message>
        <source>User ids</source>
        <translation>用户 ID</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>服务器(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>成员(&amp;M)</translation>
    </message>
    <message>
        <source>P&amp;resences</source>
        <translation>在线状态(&amp;R)</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Ties the chunks to this request</source>
        <translation>将分块与此请求关联</translation>
    </message>
    <message>
        <source>The limit &quot;%1&quot; is no number; it is 0 to 100.</source>
        <translation>数量上限“%1”不是数字；应为 0 到 100。</translation>
    </message>
</context>
<context>
    <name>Shardscope::NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>Shardscope::OpeningController</name>
    <message>
        <source>Open a capture</source>
        <translation>打开捕获文件</translation>
    </message>
    <message>
        <source>Captures (*.jsonl *.jsonl.zst *.jsonl.gz)</source>
        <translation>捕获文件 (*.jsonl *.jsonl.zst *.jsonl.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message numerus="yes">
        <source>Opening %n captures</source>
        <translation>
            <numerusform>正在打开 %n 个捕获文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 What was read before is shown: %2 rows.</source>
        <translation>
            <numerusform>%1 已显示此前读取的内容：%2 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %1 was cancelled: its first %2 rows are shown, the rest is not.</source>
        <translation>
            <numerusform>打开 %1 的操作已取消：显示前 %2 行，其余未显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in the middle of something, as a crash or a full disk leaves a file. All before is shown: %2 rows. %3</source>
        <translation>
            <numerusform>%1 在内容中间结束，崩溃或磁盘已满时会留下这样的文件。此前的内容全部显示：%2 行。%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has places that cannot be read: %2. All else is shown: %3 rows. %4</source>
        <translation>
            <numerusform>%1 有无法读取的位置：%2。其余内容全部显示：%3 行。%4</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %1 rows are left out: the log may take %2 of memory, and they cannot be read again from this file piece by piece.</source>
        <translation>
            <numerusform>最旧的 %1 行已略去：日志最多可占用 %2 内存，而此文件无法分段重新读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory for the log…</source>
        <translation>日志内存…</translation>
    </message>
</context>
<context>
    <name>Shardscope::OverviewStrip</name>
    <message>
        <source>Overview of the log</source>
        <translation>日志概览</translation>
    </message>
    <message>
        <source>Marks: %1</source>
        <translation>标记：%1</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>匹配项：%1</translation>
    </message>
    <message>
        <source>Closes and errors: %1</source>
        <translation>关闭和错误：%1</translation>
    </message>
</context>
<context>
    <name>Shardscope::PayloadView</name>
    <message>
        <source>Co&amp;mpare with the previous of its kind</source>
        <translation>与上一条同类消息比较(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;ind in the payload</source>
        <translation>在载荷中查找(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious place</source>
        <translation>上一处(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;lose the search</source>
        <translation>关闭查找(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the &amp;whole payload</source>
        <translation>复制整个载荷(&amp;W)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>复制载荷</translation>
    </message>
    <message>
        <source>Copy the payload as it was received, secrets masked</source>
        <translation>按收到的原样复制载荷，敏感信息会遮盖</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the payload</source>
        <translation>在载荷中查找</translation>
    </message>
    <message>
        <source>Find in keys and values</source>
        <translation>在键和值中查找</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compare with the previous</source>
        <translation>与上一条比较</translation>
    </message>
    <message>
        <source>Compare with the previous message of its kind</source>
        <translation>与上一条同类消息比较</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>说明…</translation>
    </message>
    <message>
        <source>Explain what ended here</source>
        <translation>说明结束原因</translation>
    </message>
    <message>
        <source>What it means, what the session did just before and what follows</source>
        <translation>它的含义、会话此前不久的活动以及后续</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树形</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Views of the payload</source>
        <translation>载荷的视图</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No row selected</source>
        <translation>未选择行</translation>
    </message>
    <message>
        <source>Choose a row of the log to see its payload</source>
        <translation>选择日志中的一行以查看其载荷</translation>
    </message>
    <message>
        <source>%1 of JSON</source>
        <translation>JSON %1</translation>
    </message>
    <message>
        <source>%1 on the wire</source>
        <translation>传输 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not as documented</source>
        <translation>
            <numerusform>%n 个值与文档不符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::PresenceForm</name>
    <message>
        <source>Unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Away from the keyboard</source>
        <translation>离开键盘</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在电脑前</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>闲置</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>请勿打扰</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>隐身</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Idle since now</source>
        <translation>从现在起闲置</translation>
    </message>
    <message>
        <source>2026-11-23T22:14:03 or milliseconds since 1970</source>
        <translation>2026-11-23T22:14:03 或自 1970 年起的毫秒数</translation>
    </message>
    <message>
        <source>Idle since, time</source>
        <translation>闲置起始时间</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>闲置起始</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>状态(&amp;U)</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>活动(&amp;Y)</translation>
    </message>
    <message>
        <source>A&amp;FK</source>
        <translation>A&amp;FK</translation>
    </message>
    <message>
        <source>Activity type</source>
        <translation>活动类型</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>正在玩</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>正在直播</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>正在听</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>正在看</translation>
    </message>
    <message>
        <source>Custom status</source>
        <translation>自定义状态</translation>
    </message>
    <message>
        <source>Competing in</source>
        <translation>正在参赛</translation>
    </message>
    <message>
        <source>Activity text</source>
        <translation>活动文本</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>要显示的内容</translation>
    </message>
    <message>
        <source>Stream address</source>
        <translation>直播地址</translation>
    </message>
    <message>
        <source>https://www.twitch.tv/…</source>
        <translation>https://www.twitch.tv/…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 2026-11-23T22:14:03, with a zone or in local time, or milliseconds since 1970.</source>
        <translation>“%1”不是时间：请写 2026-11-23T22:14:03（带时区或本地时间），或自 1970 年起的毫秒数。</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProblemDialog</name>
    <message>
        <source>What cannot be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>%1
%2 rows could be read of %3 lines.</source>
        <translation>%1
%3 行中可以读取 %2 行。</translation>
    </message>
    <message>
        <source>Others that are not listed: %1.</source>
        <translation>其他未列出的：%1。</translation>
    </message>
    <message>
        <source>Places that cannot be read</source>
        <translation>无法读取的位置</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProfileController</name>
    <message>
        <source>Delete profile</source>
        <translation>删除配置</translation>
    </message>
    <message>
        <source>Delete the profile &quot;%1&quot;?</source>
        <translation>删除配置“%1”？</translation>
    </message>
    <message>
        <source>Its token is removed from the keychain as well.</source>
        <translation>其 token 也会从钥匙串中移除。</translation>
    </message>
    <message>
        <source>Its token is forgotten.</source>
        <translation>其 token 会被清除。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>The profile is deleted, but its token may still be in the keychain. %1</source>
        <translation>配置已删除，但其 token 可能仍在钥匙串中。%1</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>导出配置</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>导入配置</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>配置 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>无法读取 %1：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>无法写入 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProfileDialog</name>
    <message>
        <source>Connection options</source>
        <translation>连接选项</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>编辑配置</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新建配置</translation>
    </message>
    <message>
        <source>&amp;for this session only</source>
        <translation>仅本次会话(&amp;F)</translation>
    </message>
    <message>
        <source>in the system&apos;s &amp;keychain</source>
        <translation>保存到系统钥匙串(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>What the profile is called, also by --profile on the command line</source>
        <translation>配置的名称，也用于命令行的 --profile</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>From the Developer Portal under Bot</source>
        <translation>来自开发者门户的 Bot 页面</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>保留 token</translation>
    </message>
    <message>
        <source>Neither the token nor a proxy&apos;s password is ever written into the settings or an export</source>
        <translation>token 和代理密码绝不会写入设置或导出文件</translation>
    </message>
    <message>
        <source>Without one it is asked for when you connect.</source>
        <translation>没有 token 时，会在连接时询问。</translation>
    </message>
    <message>
        <source>It is forgotten when Shardscope ends.</source>
        <translation>Shardscope 退出时会清除。</translation>
    </message>
    <message>
        <source>It stays in the keychain, under Shardscope, until the profile is deleted.</source>
        <translation>保存在钥匙串中的 Shardscope 名下，直到配置被删除。</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>正在访问钥匙串…</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProfileField</name>
    <message>
        <source>&amp;New from these settings…</source>
        <translation>用当前设置新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Save these settings into it</source>
        <translation>将当前设置保存到此配置(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上移(&amp;P)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>全部导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Manage profiles</source>
        <translation>管理配置</translation>
    </message>
    <message>
        <source>New, edit, duplicate, delete, import, export</source>
        <translation>新建、编辑、创建副本、删除、导入、导出</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No profiles yet: save these settings as one with ⋯</source>
        <translation>尚无配置：可用 ⋯ 将当前设置保存为配置</translation>
    </message>
    <message>
        <source>A profile holds every option of a connection</source>
        <translation>配置包含连接的所有选项</translation>
    </message>
</context>
<context>
    <name>Shardscope::RawForm</name>
    <message>
        <source>op 3 · Presence</source>
        <translation>op 3 · 在线状态</translation>
    </message>
    <message>
        <source>op 4 · Voice state</source>
        <translation>op 4 · 语音状态</translation>
    </message>
    <message>
        <source>op 8 · Members</source>
        <translation>op 8 · 成员</translation>
    </message>
    <message>
        <source>op 31 · Soundboard sounds</source>
        <translation>op 31 · 音效板音效</translation>
    </message>
    <message>
        <source>op 43 · Channel info</source>
        <translation>op 43 · 频道信息</translation>
    </message>
    <message>
        <source>Command line · reconnect</source>
        <translation>命令行 · reconnect</translation>
    </message>
    <message>
        <source>Send it although Discord would refuse it</source>
        <translation>即使 Discord 会拒绝也发送</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>缩进</translation>
    </message>
    <message>
        <source>A line for each value; the tokens stay as they are</source>
        <translation>每个值一行；各值的写法不变</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>op and d as they go over the wire, or a command line of shardscope-cli tail</source>
        <translation>按实际发送的 op 和 d，或 shardscope-cli tail 的一行命令</translation>
    </message>
    <message>
        <source>The message is empty: choose a template, or write op and d.</source>
        <translation>消息为空：请选择模板，或写入 op 和 d。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
</context>
<context>
    <name>Shardscope::RawPage</name>
    <message>
        <source>&amp;Indent</source>
        <translation>缩进(&amp;I)</translation>
    </message>
    <message>
        <source>A line for each value; the received text is one line</source>
        <translation>每个值一行；收到的文本是一整行</translation>
    </message>
</context>
<context>
    <name>Shardscope::RecentMenu</name>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1（已不存在）</translation>
    </message>
</context>
<context>
    <name>Shardscope::RecordDialog</name>
    <message>
        <source>Record a capture</source>
        <translation>录制捕获文件</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>录制(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Begin with the %1 rows that are in the log</source>
        <translation>
            <numerusform>包含日志中现有的 %1 行(&amp;B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::RecordingController</name>
    <message>
        <source>Nothing is recorded: %1 cannot be written: %2.</source>
        <translation>未录制任何内容：无法写入 %1：%2。</translation>
    </message>
    <message>
        <source>It is recorded, but a crash would not be noticed when Shardscope starts again: %1.</source>
        <translation>正在录制，但如果崩溃，Shardscope 下次启动时不会察觉：%1。</translation>
    </message>
    <message>
        <source>Writing what is in the log to %1</source>
        <translation>正在将日志内容写入 %1</translation>
    </message>
    <message>
        <source>Recording was cancelled, and %1 was removed.</source>
        <translation>录制已取消，%1 已删除。</translation>
    </message>
    <message>
        <source>Finishing %1</source>
        <translation>正在完成 %1</translation>
    </message>
    <message numerus="yes">
        <source>The end of %1 could not be written: %2. %3 rows are in it.</source>
        <translation>
            <numerusform>无法写入 %1 的末尾：%2。其中有 %3 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %1 rows to %2, %3.</source>
        <translation>
            <numerusform>已将 %1 行录制到 %2，%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording stopped: %1</source>
        <translation>录制已停止：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows (%2) are in %3 and can be opened. What came since is in the log alone.</source>
        <translation>
            <numerusform>%1 行（%2）在 %3 中，可以打开。之后的内容只在日志中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shardscope ended while it was recording %1 (since %2). What was written is kept: %3.</source>
        <translation>Shardscope 在录制 %1 时结束（始于 %2）。已写入的内容仍保留：%3。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Do not offer it again; the file stays</source>
        <translation>不再提示；文件保留</translation>
    </message>
</context>
<context>
    <name>Shardscope::RecordingRow</name>
    <message>
        <source>Stop recording</source>
        <translation>停止录制</translation>
    </message>
    <message>
        <source>● rec</source>
        <translation>● 录制中</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 rows · %3 · %4</source>
        <translation>
            <numerusform>%1 · %2 行 · %3 · %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>正在录制 %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::RequestModel</name>
    <message>
        <source>again in %1</source>
        <translation>%1 后可重试</translation>
    </message>
    <message>
        <source>may be sent again now</source>
        <translation>现在可以重新发送</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>等待回应</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>回应</translation>
    </message>
</context>
<context>
    <name>Shardscope::RequestPanel</name>
    <message>
        <source>&amp;Send again</source>
        <translation>重新发送(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear the requests</source>
        <translation>清除请求(&amp;C)</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Requests and what came back</source>
        <translation>请求与回应</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the requests</source>
        <translation>清除请求</translation>
    </message>
    <message>
        <source>Again in %1</source>
        <translation>%1 后可重试</translation>
    </message>
</context>
<context>
    <name>Shardscope::RestClient</name>
    <message>
        <source>%1 would get the token unencrypted.</source>
        <translation>%1 会以明文收到 token。</translation>
    </message>
    <message>
        <source>Use https://, or allow it with --allow-plaintext.</source>
        <translation>请使用 https://，或用 --allow-plaintext 允许。</translation>
    </message>
    <message>
        <source>Give --ca-file a file of PEM certificates.</source>
        <translation>请为 --ca-file 指定含有 PEM 证书的文件。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes and was not read.</source>
        <translation>%1 的应答超过 %2 字节，未读取。</translation>
    </message>
    <message>
        <source>Check the address given with --api.</source>
        <translation>请检查 --api 指定的地址。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 在 %2 s 内没有应答。</translation>
    </message>
    <message>
        <source>Check the connection and the proxy.</source>
        <translation>请检查网络连接和代理。</translation>
    </message>
</context>
<context>
    <name>Shardscope::RunPresenter</name>
    <message>
        <source>Shardscope</source>
        <translation>Shardscope</translation>
    </message>
    <message>
        <source>Shardscope — %1</source>
        <translation>Shardscope — %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>已保存的过滤器</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Shardscope::SecretField</name>
    <message>
        <source>Paste and clear the clip&amp;board</source>
        <translation>粘贴并清空剪贴板(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>清除(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Shardscope::SequenceModel</name>
    <message numerus="yes">
        <source>%1 would wait for a limit</source>
        <translation>
            <numerusform>%1 条会因限额而等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would be replaced by a newer presence</source>
        <translation>
            <numerusform>%1 条会被更新的在线状态取代</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would be refused</source>
        <translation>
            <numerusform>%1 条会被拒绝</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ leaves at %1</source>
        <translation>✓ %1 后发出</translation>
    </message>
    <message>
        <source>◔ leaves at %1, waits %2</source>
        <translation>◔ %1 后发出，等待 %2</translation>
    </message>
    <message>
        <source>– replaced by a newer presence</source>
        <translation>– 被更新的在线状态取代</translation>
    </message>
    <message>
        <source>▲ refused: %1</source>
        <translation>▲ 被拒绝：%1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>After</source>
        <translation>延后</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>预计结果</translation>
    </message>
</context>
<context>
    <name>Shardscope::SequencePanel</name>
    <message>
        <source>Move the step &amp;up</source>
        <translation>上移此步骤(&amp;U)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the step &amp;down</source>
        <translation>下移此步骤(&amp;D)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>&amp;Take the step out</source>
        <translation>移除此步骤(&amp;T)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Send on &amp;READY</source>
        <translation>READY 时发送(&amp;R)</translation>
    </message>
    <message>
        <source>Each new session begins with these messages; a resumed one does not</source>
        <translation>每个新会话都以这些消息开始；恢复的会话不会</translation>
    </message>
    <message>
        <source>Messages sent on READY</source>
        <translation>READY 时发送的消息</translation>
    </message>
    <message>
        <source>Add saved messages with &quot;To READY&quot;</source>
        <translation>用“加入 READY”添加已保存的消息</translation>
    </message>
    <message>
        <source>✓ Within the send limits</source>
        <translation>✓ 未超出发送限额</translation>
    </message>
</context>
<context>
    <name>Shardscope::SessionController</name>
    <message>
        <source>This build has no built-in gateway.</source>
        <translation>此版本没有内置 gateway。</translation>
    </message>
</context>
<context>
    <name>Shardscope::SessionMetrics</name>
    <message>
        <source>Session resumed</source>
        <translation>会话已恢复</translation>
    </message>
    <message>
        <source>Ready with a new session</source>
        <translation>新会话已就绪</translation>
    </message>
    <message>
        <source>Reconnected with a new session</source>
        <translation>已重连并新建会话</translation>
    </message>
</context>
<context>
    <name>Shardscope::SessionTools</name>
    <message>
        <source>This takes one of the %1 identifies left of %2.</source>
        <translation>这会消耗一次 IDENTIFY（剩余 %1/%2）。</translation>
    </message>
    <message>
        <source>They all come back in %1.</source>
        <translation>%1 后全部恢复。</translation>
    </message>
    <message>
        <source>▲ That is little: Discord resets the token of a bot that uses them up.</source>
        <translation>▲ 剩余不多：如果机器人用尽配额，Discord 会重置其 token。</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新建会话</translation>
    </message>
    <message>
        <source>Give up this session and identify anew?</source>
        <translation>放弃此会话并重新 IDENTIFY？</translation>
    </message>
    <message>
        <source>The present session cannot be resumed then; events of the time between are lost.</source>
        <translation>当前会话将无法恢复；其间的事件会丢失。</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>新建会话(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Shardscope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Rules of &amp;alerts…</source>
        <translation>告警规则(&amp;A)…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>语言(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外观(&amp;L)</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;Memory for the log</source>
        <translation>日志内存(&amp;M)</translation>
    </message>
    <message>
        <source>It takes %1 now. When it is full the oldest rows go, or are read from the recording where there is one.</source>
        <translation>目前占用 %1。占满后，最旧的行会移出；如果有录制文件，则从中读取。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>What a recording or an export begins with; each asks before it writes.</source>
        <translation>录制或导出时的初始选择；写入之前都会询问。</translation>
    </message>
    <message>
        <source>Next capture &amp;goes to</source>
        <translation>下次捕获保存到(&amp;G)</translation>
    </message>
    <message>
        <source>Captures leave &amp;out</source>
        <translation>捕获时移除(&amp;O)</translation>
    </message>
    <message>
        <source>Folder of captures</source>
        <translation>捕获文件的文件夹</translation>
    </message>
    <message>
        <source>There is no folder “%1”. The last one stays.</source>
        <translation>没有文件夹“%1”。仍使用上一个。</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardLaneDelegate</name>
    <message>
        <source>filtered</source>
        <translation>已过滤</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardManager</name>
    <message>
        <source>A run is under way already.</source>
        <translation>已有一次运行正在进行。</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardRun</name>
    <message>
        <source>Asking %1 for the gateway</source>
        <translation>正在向 %1 查询 gateway</translation>
    </message>
    <message>
        <source>The gateway will be asked for again.</source>
        <translation>将重新查询 gateway。</translation>
    </message>
    <message>
        <source>The gateway is still being asked for; there is no connection yet.</source>
        <translation>仍在查询 gateway；尚无连接。</translation>
    </message>
    <message>
        <source>Shard %1 is not part of this run.</source>
        <translation>Shard %1 不在本次运行中。</translation>
    </message>
    <message>
        <source>No shard of this run is connected at present.</source>
        <translation>目前本次运行没有已连接的 shard。</translation>
    </message>
    <message>
        <source>The shard is not ready; try again once it is.</source>
        <translation>shard 尚未就绪；请在就绪后重试。</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardWallModel</name>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>还需 %1</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>桶 %1</translation>
    </message>
    <message>
        <source>⌂ %1</source>
        <comment>guilds</comment>
        <translation>⌂ %1</translation>
    </message>
    <message>
        <source>↻ %1</source>
        <comment>reconnects</comment>
        <translation>↻ %1</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation>每秒 %1 个事件</translation>
    </message>
    <message numerus="yes">
        <source>%n guild(s)</source>
        <translation>
            <numerusform>%n 个服务器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reconnected %n time(s)</source>
        <translation>
            <numerusform>已重连 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>identifies in bucket %1</source>
        <translation>在桶 %1 中 IDENTIFY</translation>
    </message>
    <message>
        <source>Shard %1: %2</source>
        <translation>Shard %1：%2</translation>
    </message>
    <message>
        <source>the log shows it alone</source>
        <translation>日志只显示它</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardWallPanel</name>
    <message>
        <source>Show only this s&amp;hard in the log, or all again</source>
        <translation>日志只显示此 shard，或恢复全部(&amp;H)</translation>
    </message>
    <message>
        <source>Leave this shard o&amp;ut of the log, or show it again</source>
        <translation>日志不显示此 shard，或恢复显示(&amp;U)</translation>
    </message>
    <message>
        <source>Ex&amp;plain its last close</source>
        <translation>说明最近一次关闭的原因(&amp;P)</translation>
    </message>
    <message>
        <source>Reconnect and resu&amp;me this shard</source>
        <translation>重连并恢复此 shard(&amp;M)</translation>
    </message>
    <message>
        <source>New session of this shard…</source>
        <translation>为此 shard 新建会话…</translation>
    </message>
    <message>
        <source>Close this shard with a code…</source>
        <translation>以关闭码关闭此 shard…</translation>
    </message>
    <message>
        <source>Sort the shards by the next order</source>
        <translation>按下一种顺序排列 shard</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>Worst state first</source>
        <translation>状态最差的在前</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <translation>最慢的在前</translation>
    </message>
    <message>
        <source>Most events first</source>
        <translation>事件最多的在前</translation>
    </message>
    <message>
        <source>Order of the shards</source>
        <translation>shard 的顺序</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>A lane for each shard of the session comes here. To run all shards of a bot write all in the field Shard.</source>
        <translation>会话的每个 shard 在此各占一条。要运行机器人的所有 shard，请在 Shard 字段填 all。</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1/%2 已就绪</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, shards</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>waiting for their turn: %1</source>
        <translation>等待轮到：%1</translation>
    </message>
    <message>
        <source>identifying at once: %1</source>
        <translation>可同时 IDENTIFY：%1</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShortcutEditor</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>New keys of the chosen action</source>
        <translation>所选操作的新按键</translation>
    </message>
    <message>
        <source>&amp;Press the new keys</source>
        <translation>按下新按键(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>默认(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;All to standard</source>
        <translation>全部恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>%1 was in the way of %2, which has no keys now.</source>
        <translation>%1 原属于 %2，后者现在没有按键。</translation>
    </message>
</context>
<context>
    <name>Shardscope::SilenceNotice</name>
    <message>
        <source>Why no event?</source>
        <translation>为何没有事件？</translation>
    </message>
    <message>
        <source>%1 (shard %2)</source>
        <translation>%1（shard %2）</translation>
    </message>
    <message>
        <source>others: %1</source>
        <translation>其他：%1</translation>
    </message>
    <message>
        <source>Stopped arriving although heartbeats go on: %1. A new session may bring it back.</source>
        <translation>心跳仍在继续，但已停止到达：%1。新建会话可能会使其恢复。</translation>
    </message>
</context>
<context>
    <name>Shardscope::SnowflakeField</name>
    <message>
        <source>Names seen in this session</source>
        <translation>此会话中见过的名称</translation>
    </message>
</context>
<context>
    <name>Shardscope::SoundboardForm</name>
    <message>
        <source>Names or ids of guilds, separated by commas</source>
        <translation>服务器名称或 ID，以逗号分隔</translation>
    </message>
    <message>
        <source>&amp;Guilds</source>
        <translation>服务器(&amp;G)</translation>
    </message>
    <message>
        <source>Each guild answers with a SOUNDBOARD_SOUNDS of its own</source>
        <translation>每个服务器各自以 SOUNDBOARD_SOUNDS 回应</translation>
    </message>
</context>
<context>
    <name>Shardscope::TailRun</name>
    <message>
        <source>The capture &quot;%1&quot; cannot be written: %2.</source>
        <translation>无法写入捕获文件“%1”：%2。</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>无法写入标准输出：%1。</translation>
    </message>
    <message>
        <source>Shard %1: %2</source>
        <translation>Shard %1：%2</translation>
    </message>
    <message>
        <source>Metrics at %1</source>
        <translation>指标位于 %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Connection closed with %1: %2. %3</source>
        <translation>连接以 %1 关闭：%2。%3</translation>
    </message>
    <message>
        <source>Connection closed without a code: %1. %2</source>
        <translation>连接关闭，没有关闭码：%1。%2</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation>该行超过 %1 字节。</translation>
    </message>
</context>
<context>
    <name>Shardscope::TextView</name>
    <message>
        <source>Payload as text</source>
        <translation>文本形式的载荷</translation>
    </message>
    <message>
        <source>Copy raw te&amp;xt</source>
        <translation>复制原始文本(&amp;X)</translation>
    </message>
    <message>
        <source>Select all &amp;raw text</source>
        <translation>选择全部原始文本(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Shardscope::TimelineModel</name>
    <message>
        <source>Shard %1, connect %2: %3</source>
        <translation>Shard %1，连接 %2：%3</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>仍在继续</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ready for, or took</source>
        <translation>就绪时长或耗时</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>结束方式</translation>
    </message>
</context>
<context>
    <name>Shardscope::TimelinePanel</name>
    <message>
        <source>Export t&amp;he sessions…</source>
        <translation>导出会话(&amp;H)…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Connections and their stages</source>
        <translation>连接及其阶段</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>正在读取：%1 %</translation>
    </message>
    <message>
        <source>Each connection of a shard comes here with its stages</source>
        <translation>shard 的每个连接及其阶段会显示在此</translation>
    </message>
    <message>
        <source>Connections: %1, of them resumed: %2, sequence numbers missing: %3</source>
        <translation>连接：%1，其中恢复：%2，缺失的序列号：%3</translation>
    </message>
    <message>
        <source>older ones that are not kept: %1</source>
        <translation>未保留的更早连接：%1</translation>
    </message>
    <message>
        <source>a name that ends with .json, .csv or .txt says what is to be written</source>
        <translation>文件名需以 .json、.csv 或 .txt 结尾，以确定写入格式</translation>
    </message>
    <message>
        <source>Export the sessions</source>
        <translation>导出会话</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV, a row for each connection (*.csv)</source>
        <translation>CSV，每个连接一行 (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
</context>
<context>
    <name>Shardscope::TokenCheck</name>
    <message>
        <source>%1 is open.</source>
        <translation>已连接到 %1。</translation>
    </message>
    <message>
        <source>READY; the session was closed again.</source>
        <translation>READY；会话随后已关闭。</translation>
    </message>
    <message>
        <source>READY as %1; the session was closed again.</source>
        <translation>READY，身份为 %1；会话随后已关闭。</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <source>Not tried, since %1 failed.</source>
        <translation>未尝试，因为 %1 失败。</translation>
    </message>
    <message>
        <source>With --gateway and no --api, HTTP is asked only where the gateway is Discord&apos;s.</source>
        <translation>使用 --gateway 而没有 --api 时，仅当 gateway 属于 Discord 才会查询 HTTP。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2.</source>
        <translation>%1 返回了 HTTP %2。</translation>
    </message>
    <message>
        <source>This API has no page for it.</source>
        <translation>此 API 没有对应的页面。</translation>
    </message>
    <message>
        <source>The API took the token.</source>
        <translation>API 接受了 token。</translation>
    </message>
    <message>
        <source>Not asked for: it would take one of the day&apos;s sessions.</source>
        <translation>未检查：会消耗当天的一个会话。</translation>
    </message>
    <message>
        <source>Not tried: what failed before would make it fail, or spend a session in vain.</source>
        <translation>未尝试：之前的失败会使其同样失败，或白白消耗一个会话。</translation>
    </message>
    <message>
        <source>Wait, and find what starts sessions so often: each costs one of the day&apos;s.</source>
        <translation>请等待，并找出频繁启动会话的原因：每次都会消耗当天的一个会话。</translation>
    </message>
    <message>
        <source>Check --gateway. Where HTTP works and this does not, a proxy, a firewall or a virus scanner on the way does not let WebSockets through.</source>
        <translation>请检查 --gateway。如果 HTTP 可用而这里不行，则途中的代理、防火墙或杀毒软件不允许 WebSocket 通过。</translation>
    </message>
    <message>
        <source>What is open there is no gateway, or it is overloaded: check --gateway, or raise --hello-timeout.</source>
        <translation>连接到的并非 gateway，或 gateway 已过载：请检查 --gateway，或调大 --hello-timeout。</translation>
    </message>
    <message>
        <source>Try again, or raise --ready-timeout.</source>
        <translation>请重试，或调大 --ready-timeout。</translation>
    </message>
</context>
<context>
    <name>Shardscope::TokenField</name>
    <message>
        <source>Hold to show the token</source>
        <translation>按住以显示 token</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>机器人 token</translation>
    </message>
    <message>
        <source>Paste a bot token</source>
        <translation>粘贴机器人 token</translation>
    </message>
    <message>
        <source>This has not the three parts of a bot&apos;s token: Discord will refuse it.</source>
        <translation>这不是机器人 token 的三段格式：Discord 会拒绝它。</translation>
    </message>
    <message>
        <source>Token of the bot %1</source>
        <translation>机器人 %1 的 token</translation>
    </message>
</context>
<context>
    <name>Shardscope::ToneLabel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Shardscope::TreePage</name>
    <message>
        <source>&amp;Copy value</source>
        <translation>复制值(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;path for filters</source>
        <translation>复制用于过滤器的路径(&amp;P)</translation>
    </message>
    <message>
        <source>Copy JSON P&amp;ointer</source>
        <translation>复制 JSON Pointer(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>复制为 Python(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy as &amp;JavaScript</source>
        <translation>复制为 JavaScript(&amp;J)</translation>
    </message>
    <message>
        <source>Payload as a tree</source>
        <translation>树形载荷</translation>
    </message>
    <message>
        <source>&amp;Filter for this value</source>
        <translation>按此值过滤(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Exclude this value</source>
        <translation>排除此值(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Shardscope::VitalStrip</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>State of the shard and how long it has lasted</source>
        <translation>shard 的状态及其持续时间</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>The bot of this session</source>
        <translation>此会话的机器人</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>From the last heartbeat to its acknowledgement, and how long ago that was</source>
        <translation>最近一次心跳到得到确认的时间，以及距今多久</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 of 100 heartbeats were acknowledged faster</source>
        <translation>100 次心跳中有 95 次的确认比这更快</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Dispatches over the last second</source>
        <translation>最近一秒的 dispatch 数</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Bytes received over the last second, as they came</source>
        <translation>最近一秒收到的原始字节数</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>压缩比</translation>
    </message>
    <message>
        <source>JSON against bytes on the wire</source>
        <translation>JSON 字节数与传输字节数之比</translation>
    </message>
    <message>
        <source>Sends left</source>
        <translation>剩余发送</translation>
    </message>
    <message>
        <source>Of those allowed in 60 s; click for all budgets</source>
        <translation>60 s 内还可发送的次数；点击查看全部配额</translation>
    </message>
    <message>
        <source>Identifies left</source>
        <translation>剩余 IDENTIFY</translation>
    </message>
    <message>
        <source>Of the bot&apos;s sessions allowed in 24 hours; click for all budgets</source>
        <translation>机器人 24 小时内还可启动的会话数；点击查看全部配额</translation>
    </message>
    <message>
        <source>other tokens kept</source>
        <translation>保留其他 token</translation>
    </message>
    <message>
        <source>tokens left out</source>
        <translation>已移除 token</translation>
    </message>
    <message>
        <source>content left out</source>
        <translation>已移除内容</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>移除：%1</translation>
    </message>
    <message>
        <source>State of the session</source>
        <translation>会话状态</translation>
    </message>
    <message>
        <source>%1 (demo)</source>
        <translation>%1（演示）</translation>
    </message>
    <message>
        <source>User id %1</source>
        <translation>用户 ID %1</translation>
    </message>
    <message>
        <source>↑ %1 of %2</source>
        <translation>↑ %1/%2</translation>
    </message>
    <message>
        <source>, %1 waiting</source>
        <translation>，%1 在等待</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>File, %1</source>
        <translation>文件，%1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Bot: %1</source>
        <translation>机器人：%1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>跨度</translation>
    </message>
    <message>
        <source>▤ Capture</source>
        <translation>▤ 捕获文件</translation>
    </message>
    <message>
        <source>A session that was recorded; nothing is connected</source>
        <translation>录制的会话；没有任何连接</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1/%2 已就绪</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, shards</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The median of the newest latency of each shard; the worst is that of shard %1</source>
        <translation>各 shard 最新延迟的中位数；最差的是 shard %1</translation>
    </message>
    <message>
        <source>♥ %1, worst %2</source>
        <translation>♥ %1，最差 %2</translation>
    </message>
    <message>
        <source>♥ %1, %2 ago</source>
        <translation>♥ %1，%2 前</translation>
    </message>
    <message>
        <source>♥ %1, now</source>
        <translation>♥ %1，刚刚</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Awaiting HELLO</source>
        <translation>等待 HELLO</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>正在 IDENTIFY</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>等待重试</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>Shardscope::VoiceStateForm</name>
    <message>
        <source>Not sent</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Unmuted</source>
        <translation>取消静音</translation>
    </message>
    <message>
        <source>Deafened</source>
        <translation>拒听</translation>
    </message>
    <message>
        <source>Undeafened</source>
        <translation>取消拒听</translation>
    </message>
    <message>
        <source>Name or id of the guild</source>
        <translation>服务器名称或 ID</translation>
    </message>
    <message>
        <source>Name or id of the voice channel</source>
        <translation>语音频道名称或 ID</translation>
    </message>
    <message>
        <source>Channel id</source>
        <translation>频道 ID</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>频道</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>服务器(&amp;G)</translation>
    </message>
    <message>
        <source>Self &amp;mute</source>
        <translation>自身静音(&amp;M)</translation>
    </message>
    <message>
        <source>Self dea&amp;f</source>
        <translation>自身拒听(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Shardscope::WebSocketClient</name>
    <message>
        <source>a frame continues a message that did not begin</source>
        <translation>帧延续了一条尚未开始的消息</translation>
    </message>
    <message>
        <source>a message begins before the one before it has ended</source>
        <translation>前一条消息尚未结束，新消息就开始了</translation>
    </message>
    <message>
        <source>a message is too large</source>
        <translation>有消息过大</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>有文本不是 UTF-8</translation>
    </message>
</context>
<context>
    <name>Shardscope::WelcomePage</name>
    <message>
        <source>Shardscope</source>
        <translation>Shardscope</translation>
    </message>
    <message>
        <source>See everything Discord&apos;s gateway does</source>
        <translation>看清 Discord gateway 的一切</translation>
    </message>
    <message>
        <source>Shardscope connects as your bot&apos;s shard would and shows every message, the latency and each error.</source>
        <translation>Shardscope 像机器人的 shard 一样连接，显示每条消息、延迟和每个错误。</translation>
    </message>
    <message>
        <source>Tr&amp;y the demo</source>
        <translation>试用演示(&amp;Y)</translation>
    </message>
    <message>
        <source>Chec&amp;k a token</source>
        <translation>检查 token(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Open a capture</source>
        <translation>打开捕获文件(&amp;O)</translation>
    </message>
    <message>
        <source>Developer Porta&amp;l</source>
        <translation>开发者门户(&amp;L)</translation>
    </message>
    <message>
        <source>No bot at hand?</source>
        <translation>手头没有机器人？</translation>
    </message>
    <message>
        <source>The built-in gateway plays a lively server on this machine. No token, no network.</source>
        <translation>内置 gateway 在本机模拟一个热闹的服务器。不需要 token，不需要网络。</translation>
    </message>
    <message>
        <source>You have a bot token</source>
        <translation>有机器人 token</translation>
    </message>
    <message>
        <source>It stays in memory, or in the keychain with a profile: no file, no log, no capture holds it.</source>
        <translation>token 只留在内存中，或随配置存入钥匙串：不会出现在任何文件、日志或捕获文件中。</translation>
    </message>
    <message>
        <source>Somebody sent you a capture</source>
        <translation>有人发来了捕获文件</translation>
    </message>
    <message>
        <source>See its log, its graphs and what went wrong. Dropping the file here does the same.</source>
        <translation>查看其日志、图表和出错之处。也可将文件拖放到此处。</translation>
    </message>
    <message>
        <source>You need a token</source>
        <translation>需要 token</translation>
    </message>
    <message>
        <source>Make an application in the Developer Portal; its page Bot has the token.</source>
        <translation>请在开发者门户中创建应用；其 Bot 页面上有 token。</translation>
    </message>
</context>
<context>
    <name>Shardscope::WindowActions</name>
    <message>
        <source>&amp;Session</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>配置(&amp;P)</translation>
    </message>
    <message>
        <source>Wha&amp;t went wrong</source>
        <translation>问题所在(&amp;T)</translation>
    </message>
    <message>
        <source>Ca&amp;pture</source>
        <translation>捕获(&amp;P)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Log &amp;rows</source>
        <translation>日志行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>过滤器(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>Gr&amp;aphs</source>
        <translation>图表(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Shards</source>
        <translation>Shard(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Commands</source>
        <translation>命令(&amp;C)</translation>
    </message>
    <message>
        <source>Ch&amp;osen saved message</source>
        <translation>所选的已保存消息(&amp;O)</translation>
    </message>
    <message>
        <source>Sequence on REA&amp;DY</source>
        <translation>READY 时的序列(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>请求(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>D&amp;isconnect</source>
        <translation>断开(&amp;I)</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>试用演示(&amp;D)</translation>
    </message>
    <message>
        <source>Chec&amp;k the token…</source>
        <translation>检查 token(&amp;K)…</translation>
    </message>
    <message>
        <source>I&amp;ntents…</source>
        <translation>I&amp;ntents…</translation>
    </message>
    <message>
        <source>Connection &amp;options…</source>
        <translation>连接选项(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Reconnect and resume</source>
        <translation>重连并恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Reconnect with a ne&amp;w session…</source>
        <translation>重连并新建会话(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;lose with a code…</source>
        <translation>以关闭码关闭(&amp;L)…</translation>
    </message>
    <message>
        <source>Drop t&amp;he connection</source>
        <translation>直接断开连接(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Budgets…</source>
        <translation>配额(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation>告警(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>打开捕获文件(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;last capture</source>
        <translation>打开上一个捕获文件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Forget these captures</source>
        <translation>清除这些记录(&amp;F)</translation>
    </message>
    <message>
        <source>R&amp;ecord…</source>
        <translation>录制(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Stop recording</source>
        <translation>停止录制(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Memory for the log…</source>
        <translation>日志内存(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Clear the log</source>
        <translation>清空日志(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>监视(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Graphs</source>
        <translation>图表(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>命令(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reset this layout</source>
        <translation>重置此布局(&amp;R)</translation>
    </message>
    <message>
        <source>What is not as &amp;documented</source>
        <translation>与文档不符之处(&amp;D)</translation>
    </message>
    <message>
        <source>Why no &amp;event?</source>
        <translation>为何没有事件？(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>会话(&amp;S)</translation>
    </message>
    <message>
        <source>Sha&amp;rds</source>
        <translation>Shard(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Float this panel, or dock it</source>
        <translation>浮动或停靠此面板(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lose this panel</source>
        <translation>关闭此面板(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Tool bar</source>
        <translation>工具栏(&amp;T)</translation>
    </message>
    <message>
        <source>To the &amp;next part</source>
        <translation>到下一区域(&amp;N)</translation>
    </message>
    <message>
        <source>To the &amp;part before</source>
        <translation>到上一区域(&amp;P)</translation>
    </message>
    <message>
        <source>To the &amp;token</source>
        <translation>到 token(&amp;T)</translation>
    </message>
    <message>
        <source>To the p&amp;rofile</source>
        <translation>到配置(&amp;R)</translation>
    </message>
    <message>
        <source>To the &amp;graphs</source>
        <translation>到图表(&amp;G)</translation>
    </message>
    <message>
        <source>To the &amp;log</source>
        <translation>到日志(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;inspector</source>
        <translation>到检查器(&amp;I)</translation>
    </message>
    <message>
        <source>To the &amp;commands</source>
        <translation>到命令(&amp;C)</translation>
    </message>
    <message>
        <source>To the n&amp;ewest row, and follow</source>
        <translation>到最新的行并跟随(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>系统颜色(&amp;S)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>浅色(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Presence</source>
        <translation>在线状态(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Voice state</source>
        <translation>语音状态(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>成员(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Soundboard sounds</source>
        <translation>音效板音效(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Channel info</source>
        <translation>频道信息(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Raw message</source>
        <translation>原始消息(&amp;R)</translation>
    </message>
    <message>
        <source>Saved m&amp;essages</source>
        <translation>已保存的消息(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>查找操作(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Discord&apos;s Developer Portal</source>
        <translation>Discord 开发者门户(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Shardscope</source>
        <translation>关于 Shardscope(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Shardscope::WindowToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
</context>
<context>
    <name>Shardscope::Workspace</name>
    <message>
        <source>Graphs</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Not as documented</source>
        <translation>与文档不符</translation>
    </message>
    <message>
        <source>Why no event?</source>
        <translation>为何没有事件？</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Panels in one place</source>
        <translation>同一位置的面板</translation>
    </message>
</context>
<context>
    <name>StandardInput</name>
    <message>
        <source>its first line is longer than %1 bytes</source>
        <translation>其第一行超过 %1 字节</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>permissions of command {id}[ in {guild_id:guild}]</source>
        <translation>命令 {id} 的权限[（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>a rule acted on {user_id:user}[ in {channel_id:channel}][: {content:text}]</source>
        <translation>规则对 {user_id:user} 执行了操作[（{channel_id:channel}）][：{content:text}]</translation>
    </message>
    <message>
        <source>rule {name:text}[ in {guild_id:guild}]</source>
        <translation>规则 {name:text}[（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>{:channel}[ in {guild_id:guild}]</source>
        <translation>{:channel}[（{guild_id:guild}）]</translation>
    </message>
    <message numerus="yes">
        <source>%n{channels} channel(s)[ of {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{channels} 个频道[（{guild_id:guild}）]</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel_id:channel}[, last pin {last_pin_timestamp:time}]</source>
        <translation>{channel_id:channel}[，最近标注 {last_pin_timestamp:time}]</translation>
    </message>
    <message>
        <source>{:channel}[ in {guild_id:guild}][: {topic:text}]</source>
        <translation>{:channel}[（{guild_id:guild}）][：{topic:text}]</translation>
    </message>
    <message>
        <source>entitlement to {sku_id}[ for {user_id:user}][ in {guild_id:guild}]</source>
        <translation>SKU {sku_id} 的权益[，归属 {user_id:user}][（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>entitlement to {sku_id}[ for {user_id:user}][ in {guild_id:guild}][, until {ends_at:time}]</source>
        <translation>SKU {sku_id} 的权益[，归属 {user_id:user}][（{guild_id:guild}）][，至 {ends_at:time}]</translation>
    </message>
    <message>
        <source>action {action_type}[ by {user_id:user}][ in {guild_id:guild}][: {reason:text}]</source>
        <translation>操作 {action_type}[，由 {user_id:user} 执行][（{guild_id:guild}）][：{reason:text}]</translation>
    </message>
    <message>
        <source>{user:user} banned[ from {guild_id:guild}]</source>
        <translation>{user:user} 被封禁[（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>ban of {user:user} lifted[ in {guild_id:guild}]</source>
        <translation>{user:user} 被解除封禁[（{guild_id:guild}）]</translation>
    </message>
    <message numerus="yes">
        <source>{:guild}[, {member_count} members][, %n{channels} channel(s)]</source>
        <translation>
            <numerusform>{:guild}[，{member_count} 名成员][，%n{channels} 个频道]</numerusform>
        </translation>
    </message>
    <message>
        <source>{:guild}[ is unavailable{unavailable:true}]</source>
        <translation>{:guild}[ 不可用{unavailable:true}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{emojis} emoji[ in {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{emojis} 个表情符号[（{guild_id:guild}）]</numerusform>
        </translation>
    </message>
    <message>
        <source>{guild_id:guild}</source>
        <translation>{guild_id:guild}</translation>
    </message>
    <message numerus="yes">
        <source>%n{members} member(s)[ of {guild_id:guild}], chunk {chunk_index} of {chunk_count}[, nonce {nonce}]</source>
        <translation>
            <numerusform>%n{members} 名成员[（{guild_id:guild}）]，分块 {chunk_index}/{chunk_count}[，nonce {nonce}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{user:user} joined[ {guild_id:guild}]</source>
        <translation>{user:user} 加入了[ {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{user:user} left[ {guild_id:guild}]</source>
        <translation>{user:user} 离开了[ {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{user:user}[ in {guild_id:guild}][, nickname {nick:text}]</source>
        <translation>{user:user}[（{guild_id:guild}）][，昵称 {nick:text}]</translation>
    </message>
    <message>
        <source>role {role.name:text}[ in {guild_id:guild}]</source>
        <translation>身份组 {role.name:text}[（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>role {role_id}[ in {guild_id:guild}]</source>
        <translation>身份组 {role_id}[（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>{name:text}[ in {guild_id:guild}][, starts {scheduled_start_time:time}]</source>
        <translation>{name:text}[（{guild_id:guild}）][，{scheduled_start_time:time} 开始]</translation>
    </message>
    <message>
        <source>{user_id:user} comes to event {guild_scheduled_event_id}[ in {guild_id:guild}]</source>
        <translation>{user_id:user} 将参加活动 {guild_scheduled_event_id}[（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>{user_id:user} does not come to event {guild_scheduled_event_id}[ in {guild_id:guild}]</source>
        <translation>{user_id:user} 不再参加活动 {guild_scheduled_event_id}[（{guild_id:guild}）]</translation>
    </message>
    <message numerus="yes">
        <source>%n{soundboard_sounds} sound(s)[ in {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{soundboard_sounds} 个音效[（{guild_id:guild}）]</numerusform>
        </translation>
    </message>
    <message>
        <source>sound {name:text}[ in {guild_id:guild}]</source>
        <translation>音效 {name:text}[（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>sound {sound_id}[ in {guild_id:guild}]</source>
        <translation>音效 {sound_id}[（{guild_id:guild}）]</translation>
    </message>
    <message numerus="yes">
        <source>%n{stickers} sticker(s)[ in {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{stickers} 个贴纸[（{guild_id:guild}）]</numerusform>
        </translation>
    </message>
    <message>
        <source>{:guild}</source>
        <translation>{:guild}</translation>
    </message>
    <message>
        <source>integration {name:text}[ in {guild_id:guild}]</source>
        <translation>集成 {name:text}[（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>integration {id}[ in {guild_id:guild}]</source>
        <translation>集成 {id}[（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>[{member.user:user}][{user:user}][ used /{data.name}][ used component {data.custom_id:text}][ in {channel_id:channel}]</source>
        <translation>[{member.user:user}][{user:user}][ 使用了 /{data.name}][ 使用了组件 {data.custom_id:text}][（{channel_id:channel}）]</translation>
    </message>
    <message>
        <source>invite {code}[ to {channel_id:channel}][ by {inviter:user}]</source>
        <translation>邀请 {code}[，前往 {channel_id:channel}][，来自 {inviter:user}]</translation>
    </message>
    <message>
        <source>invite {code}[ to {channel_id:channel}]</source>
        <translation>邀请 {code}[，前往 {channel_id:channel}]</translation>
    </message>
    <message numerus="yes">
        <source>{author:user}[ in {channel_id:channel}][: {content:text}][, %n{attachments} attachment(s)]</source>
        <translation>
            <numerusform>{author:user}[（{channel_id:channel}）][：{content:text}][，%n{attachments} 个附件]</numerusform>
        </translation>
    </message>
    <message>
        <source>message {id}[ in {channel_id:channel}]</source>
        <translation>消息 {id}[（{channel_id:channel}）]</translation>
    </message>
    <message numerus="yes">
        <source>%n{ids} message(s)[ in {channel_id:channel}]</source>
        <translation>
            <numerusform>%n{ids} 条消息[（{channel_id:channel}）]</numerusform>
        </translation>
    </message>
    <message>
        <source>{user_id:user} voted for answer {answer_id}[ in {channel_id:channel}]</source>
        <translation>{user_id:user} 投票给答案 {answer_id}[（{channel_id:channel}）]</translation>
    </message>
    <message>
        <source>{user_id:user} took back the vote for answer {answer_id}[ in {channel_id:channel}]</source>
        <translation>{user_id:user} 撤回了对答案 {answer_id} 的投票[（{channel_id:channel}）]</translation>
    </message>
    <message>
        <source>{member.user|user_id:user} reacted with {emoji.name}[ in {channel_id:channel}]</source>
        <translation>{member.user|user_id:user} 添加了反应 {emoji.name}[（{channel_id:channel}）]</translation>
    </message>
    <message>
        <source>{user_id:user} took back {emoji.name}[ in {channel_id:channel}]</source>
        <translation>{user_id:user} 移除了反应 {emoji.name}[（{channel_id:channel}）]</translation>
    </message>
    <message>
        <source>all reactions of message {message_id}[ in {channel_id:channel}]</source>
        <translation>消息 {message_id} 的所有反应[（{channel_id:channel}）]</translation>
    </message>
    <message>
        <source>all {emoji.name} of message {message_id}[ in {channel_id:channel}]</source>
        <translation>消息 {message_id} 的所有 {emoji.name}[（{channel_id:channel}）]</translation>
    </message>
    <message>
        <source>[{author:user}][ in {channel_id:channel}][: {content:text}]</source>
        <translation>[{author:user}][（{channel_id:channel}）][：{content:text}]</translation>
    </message>
    <message>
        <source>{user:user} is {status}[, {activities.0.name:text}][ in {guild_id:guild}]</source>
        <translation>{user:user} 状态为 {status}[，{activities.0.name:text}][（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>op {opcode}, again in {retry_after} s[, {meta.guild_id:guild}]</source>
        <translation>op {opcode}，{retry_after} s 后可重试[，{meta.guild_id:guild}]</translation>
    </message>
    <message numerus="yes">
        <source>{user:user}[, %n{guilds} guild(s)]</source>
        <translation>
            <numerusform>{user:user}[，%n{guilds} 个服务器]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n{soundboard_sounds} sound(s)[ of {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{soundboard_sounds} 个音效[（{guild_id:guild}）]</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel_id:channel}[: {topic:text}]</source>
        <translation>{channel_id:channel}[：{topic:text}]</translation>
    </message>
    <message>
        <source>subscription of {user_id:user}</source>
        <translation>{user_id:user} 的订阅</translation>
    </message>
    <message>
        <source>subscription of {user_id:user}[, until {current_period_end:time}]</source>
        <translation>{user_id:user} 的订阅[，至 {current_period_end:time}]</translation>
    </message>
    <message>
        <source>{:channel}[ in {parent_id:channel}][ by {owner_id:user}]</source>
        <translation>{:channel}[（{parent_id:channel}）][，由 {owner_id:user} 创建]</translation>
    </message>
    <message>
        <source>{:channel}[ in {parent_id:channel}]</source>
        <translation>{:channel}[（{parent_id:channel}）]</translation>
    </message>
    <message numerus="yes">
        <source>%n{threads} thread(s)[ of {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{threads} 个子区[（{guild_id:guild}）]</numerusform>
        </translation>
    </message>
    <message>
        <source>{:channel}[, {member_count} members]</source>
        <translation>{:channel}[，{member_count} 名成员]</translation>
    </message>
    <message>
        <source>{:channel}</source>
        <translation>{:channel}</translation>
    </message>
    <message>
        <source>{member.user|user_id:user} types[ in {channel_id:channel}]</source>
        <translation>{member.user|user_id:user} 正在输入[（{channel_id:channel}）]</translation>
    </message>
    <message>
        <source>{:user}</source>
        <translation>{:user}</translation>
    </message>
    <message>
        <source>{user_id:user}[ plays {emoji.name}][ in {channel_id:channel}]</source>
        <translation>{user_id:user}[ 播放 {emoji.name}][（{channel_id:channel}）]</translation>
    </message>
    <message>
        <source>{:channel}[, since {voice_start_time:time}]</source>
        <translation>{:channel}[，始于 {voice_start_time:time}]</translation>
    </message>
    <message>
        <source>{:channel}[: {status:text}]</source>
        <translation>{:channel}[：{status:text}]</translation>
    </message>
    <message>
        <source>[{guild_id:guild}][ on {endpoint}]</source>
        <translation>[{guild_id:guild}][，端点 {endpoint}]</translation>
    </message>
    <message>
        <source>{member.user|user_id:user}[ in {channel_id:channel}]</source>
        <translation>{member.user|user_id:user}[（{channel_id:channel}）]</translation>
    </message>
    <message>
        <source>{channel_id:channel}</source>
        <translation>{channel_id:channel}</translation>
    </message>
    <message>
        <source>guild %1</source>
        <translation>服务器 %1</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>频道 %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>--profile &quot;%1&quot;: there are no profiles yet.</source>
        <translation>--profile &quot;%1&quot;：还没有配置。</translation>
    </message>
    <message>
        <source>--profile &quot;%1&quot;: no profile is called so; there are: %2.</source>
        <translation>--profile &quot;%1&quot;：没有这个名称的配置；现有配置：%2。</translation>
    </message>
    <message>
        <source>An oscilloscope for Discord&apos;s event gateway.</source>
        <translation>Discord 事件 gateway 的示波器。</translation>
    </message>
    <message>
        <source>Connect to the built-in gateway at once.</source>
        <translation>立即连接到内置 gateway。</translation>
    </message>
    <message>
        <source>Begin with this profile; options given besides win over it.</source>
        <translation>使用此配置启动；同时给出的选项优先。</translation>
    </message>
    <message>
        <source>Open these captures.</source>
        <translation>打开这些捕获文件。</translation>
    </message>
    <message>
        <source>Give a token or --demo, not both.</source>
        <translation>token 与 --demo 不能同时使用，请只指定其一。</translation>
    </message>
    <message>
        <source>Give captures or --demo, not both.</source>
        <translation>捕获文件与 --demo 不能同时使用，请只指定其一。</translation>
    </message>
</context>
</TS>
