<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>&quot;%1&quot; is not an activity: it is TYPE:TEXT[@URL], with a type of 0 to 5 or playing, streaming, listening, watching, custom or competing.</source>
        <translation>「%1」はアクティビティではありません。形式は TYPE:TEXT[@URL] で、TYPE は 0～5 または playing、streaming、listening、watching、custom、competing です。</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; has no text.</source>
        <translation>アクティビティ「%1」にテキストがありません。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>connect and print what happens</source>
        <translation>接続し、起きたことを出力する</translation>
    </message>
    <message>
        <source>find what is wrong with a token</source>
        <translation>トークンの問題を調べる</translation>
    </message>
    <message>
        <source>run the built-in gateway</source>
        <translation>内蔵 Gateway を起動する</translation>
    </message>
    <message>
        <source>write a capture in another form</source>
        <translation>キャプチャを別の形式で書き出す</translation>
    </message>
    <message>
        <source>An oscilloscope for Discord&apos;s event gateway, without its window.

Commands:%1

Each has its own --help.</source>
        <translation>Discord のイベント Gateway 用オシロスコープ（ウィンドウなし）。

コマンド:%1

詳しくは各コマンドの --help を参照してください。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>コマンドが指定されていません。</translation>
    </message>
    <message>
        <source>serve a capture as a gateway</source>
        <translation>キャプチャを Gateway として配信する</translation>
    </message>
</context>
<context>
    <name>ConnectionConfig</name>
    <message>
        <source>The API recommends %1 shards, but one process runs at most %2. Choose one with --shard ID/COUNT.</source>
        <translation>API が推奨するシャード数は %1 ですが、1 プロセスで実行できるのは最大 %2 です。--shard ID/COUNT で 1 つ選んでください。</translation>
    </message>
    <message>
        <source>The API must be an http:// or https:// address with a host and without a user, not &quot;%1&quot;.</source>
        <translation>API は、ホストを含みユーザー名を含まない http:// または https:// のアドレスで指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>http:// to %1 would send the token unencrypted. Use https://, or allow it with --allow-plaintext.</source>
        <translation>http:// で %1 に接続すると、トークンが暗号化されずに送られます。https:// を使うか、--allow-plaintext で許可してください。</translation>
    </message>
    <message>
        <source>How many shards are all is asked of the HTTP API: give it with --api, or choose with --shard ID/COUNT.</source>
        <translation>all のシャード数は HTTP API に問い合わせます。--api を指定するか、--shard ID/COUNT で選んでください。</translation>
    </message>
    <message>
        <source>One process runs at most %1 shards, not %2.</source>
        <translation>1 プロセスで実行できるシャードは最大 %1 です（指定: %2）。</translation>
    </message>
    <message>
        <source>The shards must be from 0 to %1, each once and in order.</source>
        <translation>シャードは 0 から %1 まで、重複なく順番に指定してください。</translation>
    </message>
</context>
<context>
    <name>FilterSuggestions</name>
    <message>
        <source>not documented</source>
        <translation>ドキュメント未記載</translation>
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
        <translation>%1 日</translation>
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
        <translation>クローズフレームなしで接続が失われました。ネットワーク、または Gateway までの間のプロキシやファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>Normal closure</source>
        <translation>正常な切断</translation>
    </message>
    <message>
        <source>The gateway ended the connection on purpose. Nothing to do: the session is resumed once, then made anew.</source>
        <translation>Gateway が意図的に接続を終了しました。対処は不要です。セッションの再開を 1 回試し、だめなら新しく開始します。</translation>
    </message>
    <message>
        <source>Going away</source>
        <translation>ホストの停止</translation>
    </message>
    <message>
        <source>The gateway&apos;s host is being taken down. Nothing to do: another host takes over.</source>
        <translation>Gateway のホストが停止されます。対処は不要です。別のホストが引き継ぎます。</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>プロトコルエラー</translation>
    </message>
    <message>
        <source>One side broke the WebSocket protocol. Look for a proxy that changes the traffic.</source>
        <translation>どちらかの側が WebSocket プロトコルに違反しました。通信を書き換えるプロキシがないか確認してください。</translation>
    </message>
    <message>
        <source>Unsupported data</source>
        <translation>未対応のデータ</translation>
    </message>
    <message>
        <source>One side got a kind of frame that it cannot read. Try another compression.</source>
        <translation>どちらかの側が、読めない種類のフレームを受け取りました。別の圧縮方式を試してください。</translation>
    </message>
    <message>
        <source>Invalid data</source>
        <translation>不正なデータ</translation>
    </message>
    <message>
        <source>A text message was not UTF-8. Look for a proxy that changes the traffic.</source>
        <translation>テキストメッセージが UTF-8 ではありませんでした。通信を書き換えるプロキシがないか確認してください。</translation>
    </message>
    <message>
        <source>Policy violation</source>
        <translation>ポリシー違反</translation>
    </message>
    <message>
        <source>The other side refuses what was sent. Check the last message sent; its reason, where it gave one, tells more.</source>
        <translation>送信した内容を相手が拒否しました。最後に送ったメッセージを確認してください。理由が示されていれば、それが手がかりになります。</translation>
    </message>
    <message>
        <source>Message too big</source>
        <translation>メッセージが大きすぎる</translation>
    </message>
    <message>
        <source>A message was larger than the receiver takes. Raise --max-message where it was ours.</source>
        <translation>メッセージが受信側の上限を超えました。こちらの上限であれば --max-message を大きくしてください。</translation>
    </message>
    <message>
        <source>Internal server error</source>
        <translation>サーバー内部エラー</translation>
    </message>
    <message>
        <source>The gateway failed. Nothing to do but to try again, which happens by itself.</source>
        <translation>Gateway で障害が発生しました。再試行は自動で行われます。</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>不明なエラー</translation>
    </message>
    <message>
        <source>The gateway is not sure what went wrong. Nothing to do: the session is resumed.</source>
        <translation>Gateway 側でも原因がはっきりしません。対処は不要です。セッションは再開されます。</translation>
    </message>
    <message>
        <source>Unknown opcode</source>
        <translation>不明な opcode</translation>
    </message>
    <message>
        <source>An opcode that does not exist, or a payload that does not fit its opcode, was sent. Check the last message sent.</source>
        <translation>存在しない opcode、または opcode に合わないペイロードが送信されました。最後に送ったメッセージを確認してください。</translation>
    </message>
    <message>
        <source>Decode error</source>
        <translation>デコードエラー</translation>
    </message>
    <message>
        <source>A payload could not be decoded, or had more than 4,096 bytes. Check the last message sent.</source>
        <translation>ペイロードをデコードできないか、4,096 バイトを超えていました。最後に送ったメッセージを確認してください。</translation>
    </message>
    <message>
        <source>Not authenticated</source>
        <translation>未認証</translation>
    </message>
    <message>
        <source>Something was sent before IDENTIFY, or the session was invalidated, as it is when the application&apos;s intents change. Nothing to do: a new session is made.</source>
        <translation>IDENTIFY の前に何かが送信されたか、セッションが無効になりました（アプリケーションのインテントを変更したときなど）。対処は不要です。新しいセッションを開始します。</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <translation>認証失敗</translation>
    </message>
    <message>
        <source>The token is not valid. Copy the bot&apos;s token again, or reset it, in the Developer Portal under Bot.</source>
        <translation>トークンが無効です。Developer Portal の Bot でトークンをコピーし直すか、リセットしてください。</translation>
    </message>
    <message>
        <source>Already authenticated</source>
        <translation>認証済み</translation>
    </message>
    <message>
        <source>IDENTIFY was sent twice on one connection. Nothing to do: a new session is made.</source>
        <translation>1 つの接続で IDENTIFY が 2 回送信されました。対処は不要です。新しいセッションを開始します。</translation>
    </message>
    <message>
        <source>Invalid seq</source>
        <translation>無効な seq</translation>
    </message>
    <message>
        <source>The sequence sent with RESUME was not valid. Nothing to do: a new session is made.</source>
        <translation>RESUME で送ったシーケンス番号が無効でした。対処は不要です。新しいセッションを開始します。</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>More than 120 messages were sent in 60 seconds. Send less; another client with this token does not count.</source>
        <translation>60 秒間に 120 件を超えるメッセージを送信しました。送信を減らしてください。同じトークンを使う別のクライアントの分は数に入りません。</translation>
    </message>
    <message>
        <source>Session timed out</source>
        <translation>セッションの期限切れ</translation>
    </message>
    <message>
        <source>The session is too old to be resumed. Nothing to do: a new session is made.</source>
        <translation>セッションが古く、再開できません。対処は不要です。新しいセッションを開始します。</translation>
    </message>
    <message>
        <source>Invalid shard</source>
        <translation>無効なシャード</translation>
    </message>
    <message>
        <source>The shard number or count does not fit. Change --shard: its number must be from 0 to count - 1.</source>
        <translation>シャードの番号か数が合いません。--shard を変更してください。番号は 0 からシャード数 - 1 までです。</translation>
    </message>
    <message>
        <source>Sharding required</source>
        <translation>シャーディングが必要</translation>
    </message>
    <message>
        <source>The bot is in too many guilds for one connection. Raise the count of --shard to at least the number that GET /gateway/bot recommends.</source>
        <translation>ボットのギルドが 1 つの接続には多すぎます。--shard のシャード数を、GET /gateway/bot の推奨数以上にしてください。</translation>
    </message>
    <message>
        <source>Invalid API version</source>
        <translation>無効な API バージョン</translation>
    </message>
    <message>
        <source>The gateway does not speak version 10. Check the address given with --gateway.</source>
        <translation>Gateway がバージョン 10 に対応していません。--gateway のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Invalid intents</source>
        <translation>無効なインテント</translation>
    </message>
    <message>
        <source>The intents number has bits that do not exist. Take them out of --intents.</source>
        <translation>インテントの数値に存在しないビットがあります。--intents から外してください。</translation>
    </message>
    <message>
        <source>Disallowed intents</source>
        <translation>許可外のインテント</translation>
    </message>
    <message>
        <source>A privileged intent is not enabled for this application. Enable it in the Developer Portal under Bot, Privileged Gateway Intents, or leave it out of --intents.</source>
        <translation>このアプリケーションで有効になっていない特権インテントがあります。Developer Portal の Bot にある Privileged Gateway Intents で有効にするか、--intents から外してください。</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>接続断</translation>
    </message>
    <message>
        <source>Undocumented close code</source>
        <translation>ドキュメント未記載のコード</translation>
    </message>
    <message>
        <source>Discord does not document this code. The session is resumed; the gateway&apos;s own reason may tell more.</source>
        <translation>Discord のドキュメントに記載のないコードです。セッションは再開されます。Gateway が示した理由が手がかりになることがあります。</translation>
    </message>
</context>
<context>
    <name>GatewayIntents</name>
    <message>
        <source>The list of intents is empty.</source>
        <translation>インテントのリストが空です。</translation>
    </message>
    <message>
        <source>The intents number %1 is too large.</source>
        <translation>インテントの数値 %1 は大きすぎます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an intent; use documented names such as GUILD_MESSAGES, +all, +unprivileged or a number.</source>
        <translation>「%1」はインテントではありません。GUILD_MESSAGES のようなドキュメント記載の名前、+all、+unprivileged、または数値を指定してください。</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Not connected: an option is wrong</source>
        <translation>未接続: オプションが正しくありません</translation>
    </message>
    <message>
        <source>An intent is missing</source>
        <translation>インテントが足りません</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>今は実行できません</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>メッセージが大きすぎます</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>Too many messages are waiting</source>
        <translation>待機中のメッセージが多すぎます</translation>
    </message>
    <message>
        <source>No IDENTIFY was spent: the session budget is too low</source>
        <translation>セッション枠が少ないため IDENTIFY を送信しませんでした</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>ネットワークエラー</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>安全な接続を確立できません</translation>
    </message>
    <message>
        <source>The gateway sent something wrong</source>
        <translation>Gateway から不正なデータが届きました</translation>
    </message>
    <message>
        <source>The token was refused</source>
        <translation>トークンが拒否されました</translation>
    </message>
    <message>
        <source>The run is over.</source>
        <translation>実行は終了しました。</translation>
    </message>
    <message>
        <source>The session will be resumed.</source>
        <translation>セッションは再開されます。</translation>
    </message>
    <message>
        <source>A new session will be made.</source>
        <translation>新しいセッションを開始します。</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>%1 The gateway said: “%2”</source>
        <translation>%1 Gateway の応答:「%2」</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>不正</translation>
    </message>
    <message>
        <source>heartbeat</source>
        <translation>ハートビート</translation>
    </message>
    <message>
        <source>close</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>レート制限</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>キャプチャ</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>不明な種類</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>待機 %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>ユーザー %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>セッション %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>次: %1</translation>
    </message>
    <message>
        <source>leaves in %1</source>
        <translation>%1 後に送信</translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <translation>
            <numerusform>残り %1</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>上限 %1</translation>
    </message>
    <message>
        <source>one more in %1</source>
        <translation>%1 後に 1 つ回復</translation>
    </message>
    <message numerus="yes">
        <source>%1 dispatches</source>
        <translation>
            <numerusform>ディスパッチ %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reconnects</source>
        <translation>
            <numerusform>再接続 %1 回</numerusform>
        </translation>
    </message>
    <message>
        <source>guild %1</source>
        <translation>ギルド %1</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>チャンネル %1</translation>
    </message>
    <message>
        <source>acknowledged after %1</source>
        <translation>%1 後に ACK</translation>
    </message>
</context>
<context>
    <name>ReplyThread</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか %2 件</translation>
    </message>
    <message numerus="yes">
        <source>chunk %1 of %2 · %3 members</source>
        <translation>
            <numerusform>チャンク %1/%2 · メンバー %3 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 presences</source>
        <translation>
            <numerusform>プレゼンス %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>見つからない: %1</translation>
    </message>
    <message>
        <source>▲ again in %1</source>
        <translation>▲ %1 後に再試行可</translation>
    </message>
    <message>
        <source>in no channel</source>
        <translation>チャンネル未参加</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1 に参加中</translation>
    </message>
    <message>
        <source>no voice server is free at present; another update will follow</source>
        <translation>空いているボイスサーバーがありません。次の更新を待ってください</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE came: left the channel</source>
        <translation>VOICE_STATE_UPDATE を受信: チャンネルから退出</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE and VOICE_SERVER_UPDATE came</source>
        <translation>VOICE_STATE_UPDATE と VOICE_SERVER_UPDATE を受信</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE came, VOICE_SERVER_UPDATE is missing</source>
        <translation>VOICE_STATE_UPDATE を受信、VOICE_SERVER_UPDATE は未着</translation>
    </message>
    <message>
        <source>VOICE_SERVER_UPDATE came, VOICE_STATE_UPDATE is missing</source>
        <translation>VOICE_SERVER_UPDATE を受信、VOICE_STATE_UPDATE は未着</translation>
    </message>
    <message numerus="yes">
        <source>%1 channels, %2 of them in use</source>
        <translation>
            <numerusform>チャンネル %1 個、うち使用中 %2 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 sounds</source>
        <translation>
            <numerusform>%1: サウンド %2 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 guilds · %3 sounds</source>
        <translation>
            <numerusform>ギルド %1/%2 · サウンド %3 個</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ no GUILD_MEMBERS_CHUNK so far: is the bot in this guild, and does the guild belong to this shard?</source>
        <translation>▲ GUILD_MEMBERS_CHUNK がまだ届きません。ボットはこのギルドに参加していますか。ギルドはこのシャードの担当ですか。</translation>
    </message>
    <message>
        <source>▲ %1 · further chunks are late</source>
        <translation>▲ %1 · 続きのチャンクが遅れています</translation>
    </message>
    <message>
        <source>▲ no CHANNEL_INFO so far: is the bot in this guild, and does the guild belong to this shard?</source>
        <translation>▲ CHANNEL_INFO がまだ届きません。ボットはこのギルドに参加していますか。ギルドはこのシャードの担当ですか。</translation>
    </message>
    <message>
        <source>▲ no SOUNDBOARD_SOUNDS so far of %1: is the bot in this guild?</source>
        <translation>▲ %1 の SOUNDBOARD_SOUNDS がまだ届きません。ボットはこのギルドに参加していますか。</translation>
    </message>
    <message>
        <source>VOICE_SERVER_UPDATE came; VOICE_STATE_UPDATE cannot: the intent GUILD_VOICE_STATES is not requested</source>
        <translation>VOICE_SERVER_UPDATE を受信。GUILD_VOICE_STATES インテントを要求していないため、VOICE_STATE_UPDATE は届きません</translation>
    </message>
    <message>
        <source>neither leg came: the intent GUILD_VOICE_STATES is not requested, and the channel may not be open to the bot</source>
        <translation>どちらも届きません。GUILD_VOICE_STATES インテントを要求していません。また、ボットがそのチャンネルに入れない可能性があります</translation>
    </message>
    <message>
        <source>neither leg came: the channel does not exist or is full, or the bot lacks View Channel or Connect there</source>
        <translation>どちらも届きません。チャンネルが存在しないか満員、またはボットにチャンネルの View Channel か Connect の権限がありません</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE is missing: the bot was in no voice channel of this guild</source>
        <translation>VOICE_STATE_UPDATE が届きません。ボットはこのギルドのボイスチャンネルにいませんでした</translation>
    </message>
    <message>
        <source>VOICE_SERVER_UPDATE is missing: the bot was in that channel already, or no voice server is free</source>
        <translation>VOICE_SERVER_UPDATE が届きません。ボットがすでにそのチャンネルにいたか、空いているボイスサーバーがありません</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE is missing: it may have been lost with a session; send again</source>
        <translation>VOICE_STATE_UPDATE が届きません。セッションとともに失われた可能性があります。もう一度送信してください</translation>
    </message>
</context>
<context>
    <name>Shape</name>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>配列</translation>
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
        <translation>権限セット</translation>
    </message>
    <message>
        <source>an ISO 8601 time</source>
        <translation>ISO 8601 の日時</translation>
    </message>
    <message>
        <source>a time since 1970</source>
        <translation>Unix 時刻</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>真偽値</translation>
    </message>
    <message>
        <source>%1 has no such field</source>
        <translation>%1 にそのようなフィールドはありません</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>%1 is expected, %2 stands there</source>
        <translation>%1 が必要ですが、%2 になっています</translation>
    </message>
    <message>
        <source>%1 is expected, null stands there</source>
        <translation>%1 が必要ですが、null になっています</translation>
    </message>
    <message>
        <source>%1 is a value without a name</source>
        <translation>%1 は名前のない値です</translation>
    </message>
</context>
<context>
    <name>Shardscope</name>
    <message>
        <source>any, once in %1 s</source>
        <translation>1 件でも発生（%1 秒に 1 回通知）</translation>
    </message>
    <message>
        <source>%1 or more within %2 s</source>
        <translation>%2 秒以内に %1 件以上</translation>
    </message>
    <message>
        <source>none for %1 s</source>
        <translation>%1 秒間に 0 件</translation>
    </message>
    <message>
        <source>the name says nothing of the form; expected one that ends in .jsonl, .jsonl.zst or .jsonl.gz</source>
        <translation>名前から形式を判断できません。.jsonl、.jsonl.zst、.jsonl.gz のいずれかで終わる名前にしてください</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>%1 行目: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no capture: none of its first %2 lines is a line of the format. %3</source>
        <translation>「%1」はキャプチャではありません。最初の %2 行に、この形式の行がありません。%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>「%1」を読み込めません: %2。</translation>
    </message>
    <message>
        <source>the file ends in the middle of a compressed frame</source>
        <translation>ファイルが圧縮フレームの途中で終わっています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no capture: no line of the format can be read in it. %2</source>
        <translation>「%1」はキャプチャではありません。この形式の行を 1 行も読み取れません。%2</translation>
    </message>
    <message>
        <source>the line is longer than %1 MiB</source>
        <translation>行が %1 MiB を超えています</translation>
    </message>
    <message>
        <source>the file ends in the middle of the line</source>
        <translation>ファイルが行の途中で終わっています</translation>
    </message>
    <message>
        <source>the compressed data is damaged at byte %1: %2</source>
        <translation>圧縮データがバイト %1 で壊れています: %2</translation>
    </message>
    <message>
        <source>At character %1 stands %2; expected is %3.</source>
        <translation>%1 文字目: %2。必要なもの: %3。</translation>
    </message>
    <message>
        <source>a number, for %1 is one</source>
        <translation>数値（%1 は数値フィールド）</translation>
    </message>
    <message>
        <source>a moment such as 2026-11-28T22:14:03.120Z, which may end earlier</source>
        <translation>2026-11-28T22:14:03.120Z のような日時（後ろは省略可）</translation>
    </message>
    <message>
        <source>name of a dispatch event: t:MESSAGE_*</source>
        <translation>ディスパッチイベントの名前: t:MESSAGE_*</translation>
    </message>
    <message>
        <source>opcode of a message: op:0 is a dispatch</source>
        <translation>メッセージの opcode: op:0 はディスパッチ</translation>
    </message>
    <message>
        <source>sequence number of a dispatch: s:100..200</source>
        <translation>ディスパッチのシーケンス番号: s:100..200</translation>
    </message>
    <message>
        <source>kind of a row: kind:heartbeat</source>
        <translation>行の種類: kind:heartbeat</translation>
    </message>
    <message>
        <source>id of the guild it is about</source>
        <translation>対象のギルドの ID</translation>
    </message>
    <message>
        <source>id of the channel or thread it is about</source>
        <translation>対象のチャンネルまたはスレッドの ID</translation>
    </message>
    <message>
        <source>id of the user it is about</source>
        <translation>対象のユーザーの ID</translation>
    </message>
    <message>
        <source>length of a message&apos;s JSON text: bytes:4096..</source>
        <translation>メッセージの JSON テキストの長さ: bytes:4096..</translation>
    </message>
    <message>
        <source>milliseconds of a heartbeat: latency:250..</source>
        <translation>ハートビートのミリ秒数: latency:250..</translation>
    </message>
    <message>
        <source>number of the shard</source>
        <translation>シャードの番号</translation>
    </message>
    <message>
        <source>moment, UTC: at:2026-11-28T22:14 is that whole minute</source>
        <translation>日時 (UTC): at:2026-11-28T22:14 はその 1 分間全体</translation>
    </message>
    <message>
        <source>a value of the payload: d.author.bot:true, d.mentions[*].id:42</source>
        <translation>ペイロードの値: d.author.bot:true、d.mentions[*].id:42</translation>
    </message>
    <message>
        <source>the end of the expression</source>
        <translation>式の末尾</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>the end of the regular expression, or &quot;i&quot; to ignore case; a slash within it is written &quot;\/&quot;</source>
        <translation>正規表現の終わり、または大文字小文字を無視する &quot;i&quot;（正規表現の中の / は &quot;\/&quot; と書く）</translation>
    </message>
    <message>
        <source>a space; names of fields stand without quotes, and a text with a colon stands in quotes as a whole</source>
        <translation>空白（フィールド名には引用符を付けず、コロンを含むテキストは全体を引用符で囲む）</translation>
    </message>
    <message>
        <source>a space behind the closing quote</source>
        <translation>閉じ引用符の後の空白</translation>
    </message>
    <message>
        <source>no quote within a word; the whole word in quotes, a quote in it as &quot;\&quot;&quot;</source>
        <translation>語の途中に引用符がない形（語全体を引用符で囲み、中の引用符は &quot;\&quot;&quot; と書く）</translation>
    </message>
    <message>
        <source>the name of a field directly before the colon, or the whole text in quotes</source>
        <translation>コロンの直前のフィールド名、または引用符で囲んだテキスト全体</translation>
    </message>
    <message>
        <source>a colon and a value behind the path</source>
        <translation>パスの後のコロンと値</translation>
    </message>
    <message>
        <source>the whole value in quotes, for it has quotes or colons in it</source>
        <translation>引用符で囲んだ値全体（値に引用符かコロンが含まれるため）</translation>
    </message>
    <message>
        <source>four hexadecimal digits behind &quot;\u&quot;</source>
        <translation>&quot;\u&quot; の後の 16 進数 4 桁</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>閉じていない引用符</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>閉じ引用符</translation>
    </message>
    <message>
        <source>a regular expression that is not closed</source>
        <translation>閉じていない正規表現</translation>
    </message>
    <message>
        <source>a closing slash, or quotes where the slash is meant as it is</source>
        <translation>閉じるスラッシュ、または引用符（スラッシュをそのまま使う場合）</translation>
    </message>
    <message>
        <source>a range that is empty</source>
        <translation>空の範囲</translation>
    </message>
    <message>
        <source>the smaller value before the dots</source>
        <translation>.. の前の小さいほうの値</translation>
    </message>
    <message>
        <source>an opening parenthesis before it, or the end of the expression</source>
        <translation>対応する開き括弧、または式の末尾</translation>
    </message>
    <message>
        <source>a text, a field with its value, or an expression in parentheses</source>
        <translation>テキスト、値付きのフィールド、または括弧で囲んだ式</translation>
    </message>
    <message>
        <source>parentheses no more than %1 deep</source>
        <translation>%1 段以内の括弧</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation>閉じ括弧</translation>
    </message>
    <message>
        <source>a path such as d.content</source>
        <translation>d.content のようなパス</translation>
    </message>
    <message>
        <source>one of %1; a text with a colon stands in quotes</source>
        <translation>%1 のいずれか（コロンを含むテキストは引用符で囲む）</translation>
    </message>
    <message>
        <source>the unknown field %1</source>
        <translation>不明なフィールド %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; perhaps, or %2</source>
        <translation>「%1」（または %2）</translation>
    </message>
    <message>
        <source>a value directly behind the colon</source>
        <translation>コロンの直後の値</translation>
    </message>
    <message>
        <source>a space, or the whole value in quotes</source>
        <translation>空白、または引用符で囲んだ値全体</translation>
    </message>
    <message>
        <source>a value before or behind the dots</source>
        <translation>.. の前か後ろの値</translation>
    </message>
    <message>
        <source>the last value of the range</source>
        <translation>範囲の終わりの値</translation>
    </message>
    <message>
        <source>a space behind the range, or values with dots in quotes</source>
        <translation>範囲の後の空白、または引用符で囲んだドット入りの値</translation>
    </message>
    <message>
        <source>a wrong regular expression (%1)</source>
        <translation>不正な正規表現 (%1)</translation>
    </message>
    <message>
        <source>one that Perl understands</source>
        <translation>Perl 互換の正規表現</translation>
    </message>
    <message>
        <source>an expression of %1 characters</source>
        <translation>%1 文字の式</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 文字以内</translation>
    </message>
    <message>
        <source>the end of the path</source>
        <translation>パスの末尾</translation>
    </message>
    <message>
        <source>a path no more than %1 deep</source>
        <translation>%1 段以内のパス</translation>
    </message>
    <message>
        <source>&quot;.&quot; and a key, &quot;[0]&quot;, &quot;[*]&quot; or the colon</source>
        <translation>&quot;.&quot; とキー、&quot;[0]&quot;、&quot;[*]&quot;、またはコロン</translation>
    </message>
    <message>
        <source>a key; one with signs in it stands in quotes</source>
        <translation>キー（記号を含むものは引用符で囲む）</translation>
    </message>
    <message>
        <source>the number of an element, or &quot;*&quot; for each, and &quot;]&quot;</source>
        <translation>要素の番号または &quot;*&quot;（すべて）と &quot;]&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong type</source>
        <translation>「%1」の型が正しくありません</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is missing</source>
        <translation>&quot;kind&quot; がありません</translation>
    </message>
    <message>
        <source>&quot;at&quot; is missing</source>
        <translation>&quot;at&quot; がありません</translation>
    </message>
    <message>
        <source>&quot;at&quot; is no time</source>
        <translation>&quot;at&quot; が時刻ではありません</translation>
    </message>
    <message>
        <source>the name says nothing of the form; expected one that ends in .jsonl, .jsonl.zst, .jsonl.gz, .har or .csv</source>
        <translation>名前から形式を判断できません。.jsonl、.jsonl.zst、.jsonl.gz、.har、.csv のいずれかで終わる名前にしてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written to</source>
        <translation>「%1」に書き込めません</translation>
    </message>
    <message>
        <source>the bot&apos;s token</source>
        <translation>ボットのトークン</translation>
    </message>
    <message>
        <source>the ids of the bot&apos;s sessions</source>
        <translation>ボットのセッションの ID</translation>
    </message>
    <message>
        <source>tokens of interactions, voice servers and webhooks</source>
        <translation>インタラクション、ボイスサーバー、Webhook のトークン</translation>
    </message>
    <message>
        <source>content of messages and whatever else was written</source>
        <translation>メッセージの内容など、書かれたものすべて</translation>
    </message>
    <message>
        <source>names of people, guilds, channels, roles, emoji and commands</source>
        <translation>人、ギルド、チャンネル、ロール、絵文字、コマンドの名前</translation>
    </message>
    <message>
        <source>addresses, file names, invites and pictures</source>
        <translation>アドレス、ファイル名、招待、画像</translation>
    </message>
    <message>
        <source>messages that could not be read</source>
        <translation>読み取れなかったメッセージ</translation>
    </message>
    <message>
        <source>The saved messages in %1 cannot be read: %2 They stay as they are, and nothing is saved over them.</source>
        <translation>%1 の保存済みメッセージを読み込めません: %2 元のまま残し、上書き保存はしません。</translation>
    </message>
    <message>
        <source>The saved messages cannot be read: %1 The file was kept as %2.</source>
        <translation>保存済みメッセージを読み込めません: %1 ファイルは %2 として残しました。</translation>
    </message>
    <message>
        <source>%1 could not be read and is left as it is: nothing was saved. Move it away and start again.</source>
        <translation>%1 を読み込めなかったため、そのまま残し、何も保存していません。ファイルを移動してから起動し直してください。</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 を開けません: %2。</translation>
    </message>
    <message>
        <source>%1 is too large for a library of messages.</source>
        <translation>%1 はメッセージライブラリとしては大きすぎます。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Not JSON: %1.</source>
        <translation>JSON ではありません: %1。</translation>
    </message>
    <message>
        <source>A message is an object: {&quot;op&quot;:3,&quot;d&quot;:{…}} or {&quot;command&quot;:&quot;…&quot;}.</source>
        <translation>メッセージはオブジェクトです: {&quot;op&quot;:3,&quot;d&quot;:{…}} または {&quot;command&quot;:&quot;…&quot;}。</translation>
    </message>
    <message>
        <source>op %1 (%2) is not for clients to send; Discord may close the connection.</source>
        <translation>op %1 (%2) はクライアントが送るものではありません。Discord に切断される可能性があります。</translation>
    </message>
    <message>
        <source>op %1 is not documented; Discord may close the connection with 4001.</source>
        <translation>op %1 はドキュメントに記載がありません。Discord に 4001 で切断される可能性があります。</translation>
    </message>
    <message>
        <source>It is no library of saved messages: &quot;shardscope-library&quot; and &quot;items&quot; are missing.</source>
        <translation>保存済みメッセージのライブラリではありません。&quot;shardscope-library&quot; と &quot;items&quot; がありません。</translation>
    </message>
    <message>
        <source>It was written by a newer version of Shardscope.</source>
        <translation>新しいバージョンの Shardscope で書き込まれたものです。</translation>
    </message>
    <message>
        <source>Its folders are nested deeper than %1 levels.</source>
        <translation>フォルダーの階層が %1 段を超えています。</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; is neither a folder with &quot;items&quot; nor a message with &quot;command&quot;.</source>
        <translation>項目「%1」は、&quot;items&quot; のあるフォルダーでも &quot;command&quot; のあるメッセージでもありません。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>%1 行 %2 列: %3。</translation>
    </message>
    <message>
        <source>The message is larger than %1 bytes.</source>
        <translation>メッセージが %1 バイトを超えています。</translation>
    </message>
    <message>
        <source>Token shape</source>
        <translation>トークンの形</translation>
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
        <translation>トークン</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>ボット</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>インテント</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Session budget</source>
        <translation>セッション枠</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
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
        <translation>待機中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>問題あり: %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation>問題は見つかりませんでした</translation>
    </message>
    <message>
        <source>It works; look at: %1</source>
        <translation>動作しますが、要確認: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Copy it again from the Developer Portal under Bot: three parts with a dot between them and nothing around them.</source>
        <translation>Developer Portal の Bot からコピーし直してください。ドットで区切られた 3 つの部分だけで、前後には何も付きません。</translation>
    </message>
    <message>
        <source>&quot;Bot &quot; stands before the token.</source>
        <translation>トークンの前に &quot;Bot &quot; が付いています。</translation>
    </message>
    <message>
        <source>Take &quot;Bot &quot; away: it is put before the token where it belongs.</source>
        <translation>&quot;Bot &quot; を取り除いてください。必要な場所では自動で付きます。</translation>
    </message>
    <message>
        <source>No shape of a bot&apos;s token, which only Discord asks for.</source>
        <translation>ボットのトークンの形をしていません。ただし、この形を求めるのは Discord だけです。</translation>
    </message>
    <message>
        <source>A bot&apos;s token, of the bot %1.</source>
        <translation>ボット %1 のトークンです。</translation>
    </message>
    <message>
        <source>The token is of the bot %1, but the API answers for %2.</source>
        <translation>トークンはボット %1 のものですが、API は %2 と答えています。</translation>
    </message>
    <message>
        <source>Check which token is used, and the address given with --api: they do not belong together.</source>
        <translation>使っているトークンと --api のアドレスを確認してください。両者が対応していません。</translation>
    </message>
    <message>
        <source>The bot %1.</source>
        <translation>ボット %1。</translation>
    </message>
    <message>
        <source>The bot %1 (%2).</source>
        <translation>ボット %1 (%2)。</translation>
    </message>
    <message>
        <source>%1 are privileged, and the API does not tell whether they are enabled.</source>
        <translation>%1 は特権インテントですが、有効かどうかは API から分かりません。</translation>
    </message>
    <message>
        <source>Where the gateway closes with 4014, enable them for the application or do not ask for them.</source>
        <translation>Gateway に 4014 で切断される場合は、アプリケーションで有効にするか、要求から外してください。</translation>
    </message>
    <message>
        <source>Asked for, but not enabled for this application: %1. The gateway would close with 4014.</source>
        <translation>要求していますが、このアプリケーションでは有効になっていません: %1。Gateway に 4014 で切断されます。</translation>
    </message>
    <message>
        <source>Enable %1 in the Developer Portal under Bot, Privileged Gateway Intents, or leave it out of the intents (--intents).</source>
        <translation>Developer Portal の Bot にある Privileged Gateway Intents で %1 を有効にするか、インテント (--intents) から外してください。</translation>
    </message>
    <message>
        <source>The bits %1 are not documented; Discord closes with 4013 for such.</source>
        <translation>ビット %1 はドキュメントに記載がありません。Discord はこの場合 4013 で切断します。</translation>
    </message>
    <message>
        <source>Take them out of --intents unless you know better.</source>
        <translation>確信がなければ --intents から外してください。</translation>
    </message>
    <message>
        <source>%1 asked for, none of them privileged.</source>
        <translation>%1 を要求しています。特権インテントは含まれません。</translation>
    </message>
    <message>
        <source>%1 asked for; the privileged ones are enabled: %2.</source>
        <translation>%1 を要求しています。特権インテントは有効です: %2。</translation>
    </message>
    <message>
        <source>All shards are asked for, as many as are recommended: %1.</source>
        <translation>推奨数どおり、すべてのシャードを要求しています: %1。</translation>
    </message>
    <message>
        <source>Shard %1/%2 is asked for; the recommended count is %3.</source>
        <translation>シャード %1/%2 を要求しています。推奨数は %3 です。</translation>
    </message>
    <message>
        <source>Use --shard ID/%1.</source>
        <translation>--shard ID/%1 を使ってください。</translation>
    </message>
    <message>
        <source>The bot is in about %1 guilds, more than %2 for each shard: the gateway would close with 4011.</source>
        <translation>ボットのギルドは約 %1 で、シャードあたり %2 を超えています。Gateway に 4011 で切断されます。</translation>
    </message>
    <message>
        <source>Fewer than recommended, the gateway may close with 4011 once a shard has too many guilds.</source>
        <translation>推奨より少ないため、シャードのギルドが増えすぎると Gateway に 4011 で切断される可能性があります。</translation>
    </message>
    <message>
        <source>Of a large bot the count must be a multiple, or the gateway closes with 4010.</source>
        <translation>大規模ボットではシャード数を推奨数の倍数にする必要があります。そうでないと Gateway に 4010 で切断されます。</translation>
    </message>
    <message>
        <source>Guilds: about %1.</source>
        <translation>ギルド: 約 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 sessions are left; a run takes %3.</source>
        <translation>
            <numerusform>セッション残り %1/%2、1 回の実行で %3 を使用します。</numerusform>
        </translation>
    </message>
    <message>
        <source>All come back in %1 min.</source>
        <translation>%1 分後にすべて回復します。</translation>
    </message>
    <message>
        <source>Find what starts sessions so often: an empty budget resets the bot&apos;s token.</source>
        <translation>セッションが頻繁に開始される原因を調べてください。枠を使い切るとボットのトークンがリセットされます。</translation>
    </message>
    <message>
        <source>Wait until it resets.</source>
        <translation>リセットされるまで待ってください。</translation>
    </message>
    <message>
        <source>Wait until it resets, or go on with --spend-budget.</source>
        <translation>リセットされるまで待つか、--spend-budget で続行してください。</translation>
    </message>
    <message>
        <source>The API does not tell its time.</source>
        <translation>API から時刻を取得できません。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is right to the second.</source>
        <translation>このマシンの時計は秒単位で合っています。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s ahead of the server&apos;s.</source>
        <translation>このマシンの時計はサーバーより %1 秒進んでいます。</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s behind the server&apos;s.</source>
        <translation>このマシンの時計はサーバーより %1 秒遅れています。</translation>
    </message>
    <message>
        <source>Set the clock (NTP): the age of events is wrong by as much, and far off certificates fail.</source>
        <translation>時計を合わせてください (NTP)。イベント経過時間に同じだけ誤差が出ます。大きくずれると証明書の検証にも失敗します。</translation>
    </message>
    <message>
        <source>HELLO came after %1 ms; a heartbeat every %2 s.</source>
        <translation>HELLO は %1 ms 後に届きました。ハートビートは %2 秒ごとです。</translation>
    </message>
    <message>
        <source>Look at the network and at a proxy on the way; where both are well the gateway itself is slow.</source>
        <translation>ネットワークと途中のプロキシを確認してください。どちらも問題なければ Gateway 自体が遅くなっています。</translation>
    </message>
    <message>
        <source>the gateway, with a close frame</source>
        <translation>Gateway（クローズフレームあり）</translation>
    </message>
    <message>
        <source>Shardscope</source>
        <translation>Shardscope</translation>
    </message>
    <message>
        <source>nobody: the connection went away without a close frame</source>
        <translation>なし（クローズフレームなしで接続が失われた）</translation>
    </message>
    <message>
        <source>may be resumed; what happened meanwhile is replayed</source>
        <translation>再開可能（その間の出来事は再送される）</translation>
    </message>
    <message>
        <source>is gone; a new one takes one IDENTIFY of the budget</source>
        <translation>終了（新しいセッションで IDENTIFY 枠を 1 つ使う）</translation>
    </message>
    <message>
        <source>is gone, and connecting again ends the same way until the cause is mended</source>
        <translation>終了（原因が直るまで、再接続しても同じ結果になる）</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>none: no close frame came</source>
        <translation>なし（クローズフレームは届いていない）</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>意味</translation>
    </message>
    <message>
        <source>Discord does not document this code</source>
        <translation>Discord のドキュメントに記載のないコード</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>切断した側</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>示された理由</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>was ended on request</source>
        <translation>要求により終了</translation>
    </message>
    <message>
        <source>The token was refused</source>
        <translation>トークンが拒否されました</translation>
    </message>
    <message>
        <source>No IDENTIFY was spent</source>
        <translation>IDENTIFY は送信していません</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>接続に失敗しました</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>had not begun yet</source>
        <translation>まだ始まっていない</translation>
    </message>
    <message>
        <source>op 9 Invalid Session</source>
        <translation>op 9 Invalid Session</translation>
    </message>
    <message>
        <source>Nothing to do: the session is resumed after 1 to 5 s, as the gateway asks.</source>
        <translation>対処は不要です。Gateway の求めに従い、1～5 秒後にセッションを再開します。</translation>
    </message>
    <message>
        <source>Nothing to do: a new session is made after 1 to 5 s. Where this follows each IDENTIFY, look for another program that identifies with this token at the same time.</source>
        <translation>対処は不要です。1～5 秒後に新しいセッションを開始します。IDENTIFY のたびにこれが続く場合は、同じトークンで同時に IDENTIFY している別のプログラムを探してください。</translation>
    </message>
    <message>
        <source>The session is not valid at present, and may be resumed (d is true)</source>
        <translation>セッションは現在無効ですが、再開できます（d は true）</translation>
    </message>
    <message>
        <source>The session is not valid, and may not be resumed (d is false)</source>
        <translation>セッションは無効で、再開できません（d は false）</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>要求元</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>op 7 Reconnect</source>
        <translation>op 7 Reconnect</translation>
    </message>
    <message>
        <source>Nothing to do: the gateway&apos;s host is being taken down, and another takes over.</source>
        <translation>対処は不要です。Gateway のホストが停止され、別のホストが引き継ぎます。</translation>
    </message>
    <message>
        <source>The client is to reconnect and to resume</source>
        <translation>クライアントは再接続して再開する必要があります</translation>
    </message>
    <message>
        <source>Ready for</source>
        <translation>準備完了の継続時間</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>never on this connection, begun %1 s before</source>
        <translation>この接続では一度もなし（%1 秒前に開始）</translation>
    </message>
    <message>
        <source>Intents asked for</source>
        <translation>要求したインテント</translation>
    </message>
    <message>
        <source>not known: no IDENTIFY is among the rows just before</source>
        <translation>不明（直前の行に IDENTIFY がない）</translation>
    </message>
    <message>
        <source>Sent in 60 s</source>
        <translation>60 秒間の送信数</translation>
    </message>
    <message>
        <source>%1 of %2, heartbeats included</source>
        <translation>%1/%2（ハートビートを含む）</translation>
    </message>
    <message>
        <source>Identifies left</source>
        <translation>IDENTIFY 残り</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>sent %1, %2 bytes</source>
        <translation>%1 を送信、%2 バイト</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>%1 を受信</translation>
    </message>
    <message>
        <source>heartbeat acknowledged after %1 ms</source>
        <translation>%1 ms 後にハートビートの ACK</translation>
    </message>
    <message>
        <source>sent a heartbeat that was not acknowledged</source>
        <translation>ハートビートを送信、ACK なし</translation>
    </message>
    <message>
        <source>Shardscope waits %1 s and then tries again.</source>
        <translation>Shardscope は %1 秒待ってから再試行します。</translation>
    </message>
    <message>
        <source>The session was resumed %1 s later.</source>
        <translation>%1 秒後にセッションが再開されました。</translation>
    </message>
    <message>
        <source>A new session was ready %1 s later.</source>
        <translation>%1 秒後に新しいセッションが準備完了しました。</translation>
    </message>
    <message>
        <source>The run ended with it.</source>
        <translation>これで実行は終了しました。</translation>
    </message>
    <message>
        <source>Just before:</source>
        <translation>直前:</translation>
    </message>
    <message>
        <source>%1 s before: %2</source>
        <translation>%1 秒前: %2</translation>
    </message>
    <message>
        <source>The bot needs the permission View Audit Log.</source>
        <translation>ボットに View Audit Log の権限が必要です。</translation>
    </message>
    <message>
        <source>The bot needs the permission Manage Server.</source>
        <translation>ボットに Manage Server の権限が必要です。</translation>
    </message>
    <message>
        <source>The bot needs the permission Manage Channels, or Manage Server.</source>
        <translation>ボットに Manage Channels か Manage Server の権限が必要です。</translation>
    </message>
    <message>
        <source>It comes only where the application sells something.</source>
        <translation>アプリケーションが何かを販売している場合にだけ届きます。</translation>
    </message>
    <message>
        <source>The bot needs the permission Manage Server, and the guild a rule of AutoMod.</source>
        <translation>ボットに Manage Server の権限が、ギルドに AutoMod のルールが必要です。</translation>
    </message>
    <message>
        <source>It only answers op 43, Request Channel Info.</source>
        <translation>op 43 Request Channel Info の応答としてだけ届きます。</translation>
    </message>
    <message>
        <source>It only answers op 8, Request Guild Members.</source>
        <translation>op 8 Request Guild Members の応答としてだけ届きます。</translation>
    </message>
    <message>
        <source>An Interactions Endpoint URL in the portal takes them away from the gateway: clear it.</source>
        <translation>ポータルの Interactions Endpoint URL が設定されていると、Gateway には届きません。空にしてください。</translation>
    </message>
    <message>
        <source>It comes only where a request was sent too often.</source>
        <translation>要求を頻繁に送りすぎた場合にだけ届きます。</translation>
    </message>
    <message>
        <source>It only ends the replay after a RESUME.</source>
        <translation>RESUME 後の再送の終わりにだけ届きます。</translation>
    </message>
    <message>
        <source>It only answers op 31, Request Soundboard Sounds.</source>
        <translation>op 31 Request Soundboard Sounds の応答としてだけ届きます。</translation>
    </message>
    <message>
        <source>It comes only where the bot&apos;s own user changes.</source>
        <translation>ボット自身のユーザーが変更された場合にだけ届きます。</translation>
    </message>
    <message>
        <source>It follows only where the bot itself joins a voice channel.</source>
        <translation>ボット自身がボイスチャンネルに参加した場合にだけ届きます。</translation>
    </message>
    <message>
        <source>Usual reasons: no guild, no permission, or nothing happened.</source>
        <translation>よくある理由: ギルドがない、権限がない、または何も起きていない。</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Not asked for: add %1.</source>
        <translation>要求していません。%1 を追加してください。</translation>
    </message>
    <message>
        <source>It is privileged: run the token check to see whether the application has it.</source>
        <translation>特権インテントです。アプリケーションで有効かどうかは、トークンの確認を実行すると分かります。</translation>
    </message>
    <message>
        <source>The application has it not: switch it on in the portal first.</source>
        <translation>アプリケーションで有効になっていません。先にポータルで有効にしてください。</translation>
    </message>
    <message>
        <source>Needs no intent, none came. %1</source>
        <translation>インテントは不要ですが、まだ届いていません。%1</translation>
    </message>
    <message>
        <source>Asked for, but the application has no %1: switch it on in the portal.</source>
        <translation>要求しましたが、アプリケーションで %1 が有効になっていません。ポータルで有効にしてください。</translation>
    </message>
    <message>
        <source>Asked for; the session is not ready yet.</source>
        <translation>要求しましたが、セッションの準備がまだです。</translation>
    </message>
    <message>
        <source>Asked for, none came. Whether the application has %1 is not known: run the token check.</source>
        <translation>要求しましたが、まだ届いていません。アプリケーションで %1 が有効かどうか不明です。トークンの確認を実行してください。</translation>
    </message>
    <message>
        <source>Asked for and allowed, none came. %1</source>
        <translation>要求し、許可されていますが、まだ届いていません。%1</translation>
    </message>
    <message>
        <source>Some of them need %1, which was not asked for.</source>
        <translation>一部は %1 が必要ですが、要求していません。</translation>
    </message>
    <message>
        <source>Stopped although heartbeats go on. Where it should come, reconnect with a new session.</source>
        <translation>ハートビートは続いていますが、このイベントは届かなくなりました。届くはずのものなら、新しいセッションで再接続してください。</translation>
    </message>
    <message>
        <source>Arrives.</source>
        <translation>届いています。</translation>
    </message>
    <message>
        <source>No IDENTIFY was seen: what was asked for is known once a session begins.</source>
        <translation>IDENTIFY がまだありません。要求内容はセッションが始まると分かります。</translation>
    </message>
    <message>
        <source>Fills content, embeds, attachments, components and poll of messages.</source>
        <translation>メッセージの content、embeds、attachments、components、poll に値が入ります。</translation>
    </message>
    <message>
        <source>Brings %1.</source>
        <translation>%1 が届きます。</translation>
    </message>
    <message>
        <source>Without it these fields are empty.</source>
        <translation>ないと、これらのフィールドは空になります。</translation>
    </message>
    <message>
        <source>Without it these events do not come.</source>
        <translation>ないと、これらのイベントは届きません。</translation>
    </message>
    <message>
        <source>Ask for it: add %1 to --intents.</source>
        <translation>要求するには、--intents に %1 を追加してください。</translation>
    </message>
    <message>
        <source>Asked for and not allowed, the gateway closes with 4014 and the run is over.</source>
        <translation>許可なく要求すると、Gateway に 4014 で切断され、実行が終了します。</translation>
    </message>
    <message>
        <source>Turn on “%1” in the Developer Portal under Bot, Privileged Gateway Intents, and add %2 to --intents; or leave it out of --intents.</source>
        <translation>Developer Portal の Bot にある Privileged Gateway Intents で「%1」をオンにし、--intents に %2 を追加するか、--intents から外してください。</translation>
    </message>
    <message>
        <source>empty: the application has no MESSAGE_CONTENT, switch it on in the portal</source>
        <translation>空: アプリケーションで MESSAGE_CONTENT が有効になっていません。ポータルで有効にしてください</translation>
    </message>
    <message>
        <source>empty: MESSAGE_CONTENT was not asked for</source>
        <translation>空: MESSAGE_CONTENT を要求していません</translation>
    </message>
    <message>
        <source>Look-up of the gateway</source>
        <translation>Gateway の照会</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Wait for the turn to IDENTIFY</source>
        <translation>IDENTIFY の順番待ち</translation>
    </message>
    <message>
        <source>IDENTIFY until READY</source>
        <translation>IDENTIFY から READY まで</translation>
    </message>
    <message>
        <source>RESUME until RESUMED</source>
        <translation>RESUME から RESUMED まで</translation>
    </message>
    <message>
        <source>closed by the gateway</source>
        <translation>Gateway が切断</translation>
    </message>
    <message>
        <source>closed by us</source>
        <translation>こちらから切断</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>接続断</translation>
    </message>
    <message>
        <source>Stood already</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新しいセッション</translation>
    </message>
    <message>
        <source>Never ready</source>
        <translation>準備完了せず</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>%1  Shard %2, connect %3: %4</source>
        <translation>%1  シャード %2、接続 %3: %4</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <translation>%1: %2 ms</translation>
    </message>
    <message>
        <source>%1: did not end</source>
        <translation>%1: 未完了</translation>
    </message>
    <message>
        <source>Events: %1, replayed: %2, sequence gaps: %3 (missing: %4), duplicates: %5</source>
        <translation>イベント: %1、再送: %2、シーケンスの欠番: %3（欠落: %4）、重複: %5</translation>
    </message>
    <message>
        <source>Ended %1 after %2 ms: %3</source>
        <translation>%1 に終了、%2 ms 後: %3</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>the event is not documented</source>
        <translation>ドキュメントに記載のないイベント</translation>
    </message>
    <message>
        <source>The activity&apos;s type must be 0 to 5 or a name such as &quot;playing&quot;.</source>
        <translation>アクティビティの type は 0～5、または &quot;playing&quot; などの名前で指定してください。</translation>
    </message>
    <message>
        <source>status is &quot;%1&quot;, but must be online, dnd, idle, invisible or offline.</source>
        <translation>status が「%1」です。online、dnd、idle、invisible、offline のいずれかにしてください。</translation>
    </message>
    <message>
        <source>%1 must be an object.</source>
        <translation>%1 はオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>The activity&apos;s type must be a number from 0 to 5.</source>
        <translation>アクティビティの type は 0～5 の数値にしてください。</translation>
    </message>
    <message>
        <source>channel_id is missing: give the channel&apos;s id, or null to leave.</source>
        <translation>channel_id がありません。チャンネルの ID を指定するか、退出するには null にしてください。</translation>
    </message>
    <message>
        <source>Either query or user_ids must be there.</source>
        <translation>query か user_ids のどちらかが必要です。</translation>
    </message>
    <message>
        <source>query needs a limit; 0 asks for all that match.</source>
        <translation>query には limit が必要です。0 にすると一致するものすべてを要求します。</translation>
    </message>
    <message>
        <source>d of op %1 must be an object.</source>
        <translation>op %1 の d はオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>The line is not JSON: %1 at byte %2.</source>
        <translation>行が JSON ではありません: %1（バイト %2）。</translation>
    </message>
    <message>
        <source>The line is not a JSON object such as {&quot;command&quot;:&quot;close&quot;}.</source>
        <translation>行が {&quot;command&quot;:&quot;close&quot;} のような JSON オブジェクトではありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command; there are %2.</source>
        <translation>「%1」はコマンドではありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>The whole member list of a guild may be asked for once in 30 seconds; try again in %1 s.</source>
        <translation>ギルドの全メンバーリストは 30 秒に 1 回しか要求できません。%1 秒後にもう一度試してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 commands wait already; send less, or wait until some have left.</source>
        <translation>
            <numerusform>%1 件のコマンドがすでに待機中です。送信を減らすか、いくつか送信されるまで待ってください。</numerusform>
        </translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>引用符で囲んだテキスト</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true または false</translation>
    </message>
    <message>
        <source>%1 must be an integer.</source>
        <translation>%1 は整数にしてください。</translation>
    </message>
    <message>
        <source>%1 must be a list of texts in quotes.</source>
        <translation>%1 は引用符で囲んだテキストのリストにしてください。</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 はリストにしてください。</translation>
    </message>
    <message>
        <source>%1 must be an object or null.</source>
        <translation>%1 はオブジェクトか null にしてください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a key of this command.</source>
        <translation>「%1」はこのコマンドのキーではありません。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 がありません。</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 に指定できるのは %2 です。</translation>
    </message>
    <message>
        <source>%1 is missing: give the id as digits in quotes.</source>
        <translation>%1 がありません。ID を引用符で囲んだ数字で指定してください。</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but an id has digits only.</source>
        <translation>%1 が「%2」です。ID に使えるのは数字だけです。</translation>
    </message>
    <message>
        <source>idle_since is milliseconds since 1970 and cannot be negative.</source>
        <translation>idle_since は 1970 年からのミリ秒数です。負の値にはできません。</translation>
    </message>
    <message>
        <source>The activity has no name.</source>
        <translation>アクティビティに名前がありません。</translation>
    </message>
    <message>
        <source>A custom status needs its text in &quot;state&quot;.</source>
        <translation>カスタムステータスのテキストは &quot;state&quot; に必要です。</translation>
    </message>
    <message>
        <source>The activity&apos;s url must begin with https://.</source>
        <translation>アクティビティの url は https:// で始めてください。</translation>
    </message>
    <message>
        <source>query cannot go together with user_ids: ask for names or for ids.</source>
        <translation>query と user_ids は併用できません。名前か ID のどちらかで要求してください。</translation>
    </message>
    <message>
        <source>limit cannot go together with user_ids: every id is looked up.</source>
        <translation>limit と user_ids は併用できません。ID はすべて検索されます。</translation>
    </message>
    <message>
        <source>limit is %1, but must be from 0 to 100.</source>
        <translation>limit が %1 です。0～100 にしてください。</translation>
    </message>
    <message>
        <source>user_ids has %1 ids, but must have 1 to 100.</source>
        <translation>user_ids に %1 個の ID があります。1～100 個にしてください。</translation>
    </message>
    <message>
        <source>nonce has %1 bytes, but at most 32 are allowed.</source>
        <translation>nonce が %1 バイトです。上限は 32 バイトです。</translation>
    </message>
    <message>
        <source>An empty query asks for all members, which needs the intent GUILD_MEMBERS.</source>
        <translation>query を空にすると全メンバーの要求になり、GUILD_MEMBERS インテントが必要です。</translation>
    </message>
    <message>
        <source>presences needs the intent GUILD_PRESENCES.</source>
        <translation>presences には GUILD_PRESENCES インテントが必要です。</translation>
    </message>
    <message>
        <source>guild_ids is empty: name at least one guild.</source>
        <translation>guild_ids が空です。ギルドを 1 つ以上指定してください。</translation>
    </message>
    <message>
        <source>fields is empty: ask for &quot;status&quot;, &quot;voice_start_time&quot; or both.</source>
        <translation>fields が空です。&quot;status&quot;、&quot;voice_start_time&quot;、またはその両方を指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of channel info: use &quot;status&quot; or &quot;voice_start_time&quot;.</source>
        <translation>「%1」はチャンネル情報のフィールドではありません。&quot;status&quot; か &quot;voice_start_time&quot; を使ってください。</translation>
    </message>
    <message>
        <source>op is missing or negative.</source>
        <translation>op がないか、負の値です。</translation>
    </message>
    <message>
        <source>op %1 belongs to the shard: sending it by hand would break the session.</source>
        <translation>op %1 はシャードが扱うものです。手動で送るとセッションが壊れます。</translation>
    </message>
    <message>
        <source>the message is not a JSON object</source>
        <translation>メッセージが JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>the message cannot be read</source>
        <translation>メッセージを読み取れません</translation>
    </message>
    <message>
        <source>&quot;op&quot; is missing</source>
        <translation>&quot;op&quot; がありません</translation>
    </message>
    <message>
        <source>The gateway asked to resume at %1, which is not Discord&apos;s; the session goes on at the original address.</source>
        <translation>Gateway が示した再開先 %1 は Discord のものではありません。セッションは元のアドレスで続行します。</translation>
    </message>
    <message>
        <source>The gateway gave no encrypted address to resume at; the session goes on at the original address.</source>
        <translation>Gateway が示した再開先は暗号化されていません。セッションは元のアドレスで続行します。</translation>
    </message>
    <message>
        <source>The gateway must be a ws:// or wss:// address with a host, not &quot;%1&quot;.</source>
        <translation>Gateway は、ホストを含む ws:// または wss:// のアドレスで指定してください。「%1」は使えません。</translation>
    </message>
    <message>
        <source>The gateway&apos;s address must not hold a user or password.</source>
        <translation>Gateway のアドレスにユーザー名やパスワードを含めないでください。</translation>
    </message>
    <message>
        <source>ws:// to %1 would send the token unencrypted. Use wss://, or allow it with --allow-plaintext.</source>
        <translation>ws:// で %1 に接続すると、トークンが暗号化されずに送られます。wss:// を使うか、--allow-plaintext で許可してください。</translation>
    </message>
    <message>
        <source>A proxy spoken to over https:// is not supported by Qt; use http:// or socks5://. What goes through it stays encrypted.</source>
        <translation>https:// で接続するプロキシに Qt は対応していません。http:// か socks5:// を使ってください。プロキシを通る通信は暗号化されたままです。</translation>
    </message>
    <message>
        <source>The proxy must be an http:// or socks5:// address with a host.</source>
        <translation>プロキシは、ホストを含む http:// または socks5:// のアドレスで指定してください。</translation>
    </message>
    <message>
        <source>The proxy&apos;s address must not hold a user or password: give them as user:password in SHARDSCOPE_PROXY_AUTH.</source>
        <translation>プロキシのアドレスにユーザー名やパスワードを含めないでください。SHARDSCOPE_PROXY_AUTH に user:password の形で指定してください。</translation>
    </message>
    <message>
        <source>The CA file %1 holds no PEM certificate.</source>
        <translation>CA ファイル %1 に PEM 証明書がありません。</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>CA ファイル %1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>トークンがありません。</translation>
    </message>
    <message>
        <source>The token has white space in it; copy it again without.</source>
        <translation>トークンに空白文字が含まれています。空白なしでコピーし直してください。</translation>
    </message>
    <message>
        <source>The token has control characters in it; copy it again without.</source>
        <translation>トークンに制御文字が含まれています。制御文字なしでコピーし直してください。</translation>
    </message>
    <message>
        <source>This is not a bot&apos;s token: it has three parts with a dot between them. Copy it from the Developer Portal under Bot.</source>
        <translation>ボットのトークンではありません。ボットのトークンはドットで区切られた 3 つの部分からなります。Developer Portal の Bot からコピーしてください。</translation>
    </message>
    <message>
        <source>The shard count is %1, but must be at least 1.</source>
        <translation>シャード数が %1 です。1 以上にしてください。</translation>
    </message>
    <message>
        <source>The shard is %1, but must be from 0 to %2.</source>
        <translation>シャードが %1 です。0～%2 にしてください。</translation>
    </message>
    <message>
        <source>The large threshold is %1, but must be from 50 to 250.</source>
        <translation>large_threshold が %1 です。50～250 にしてください。</translation>
    </message>
    <message>
        <source>Only JSON is spoken.</source>
        <translation>対応しているのは JSON だけです。</translation>
    </message>
    <message>
        <source>The largest message is %1 bytes, but must be at least 1024.</source>
        <translation>最大メッセージサイズが %1 バイトです。1024 以上にしてください。</translation>
    </message>
    <message>
        <source>A time-out must be longer than 0.</source>
        <translation>タイムアウトは 0 より長くしてください。</translation>
    </message>
    <message>
        <source>The intents have bits that are not documented (%1); they are sent all the same, and Discord answers such with 4013.</source>
        <translation>インテントにドキュメント未記載のビット (%1) があります。そのまま送信しますが、Discord は 4013 で応答します。</translation>
    </message>
    <message>
        <source>A streaming activity without a Twitch or YouTube address is shown as playing.</source>
        <translation>Twitch か YouTube のアドレスがない配信アクティビティは「プレイ中」として表示されます。</translation>
    </message>
    <message>
        <source>zlib could not be set up</source>
        <translation>zlib を初期化できませんでした</translation>
    </message>
    <message>
        <source>the zlib data is corrupt: %1</source>
        <translation>zlib データが壊れています: %1</translation>
    </message>
    <message>
        <source>data came after the end of the zlib stream</source>
        <translation>zlib ストリームの終了後にデータが届きました</translation>
    </message>
    <message>
        <source>the zlib stream ended in the middle of a message</source>
        <translation>zlib ストリームがメッセージの途中で終わりました</translation>
    </message>
    <message>
        <source>the compressed message is cut off</source>
        <translation>圧縮されたメッセージが途中で切れています</translation>
    </message>
    <message>
        <source>zstd could not be set up</source>
        <translation>zstd を初期化できませんでした</translation>
    </message>
    <message>
        <source>the zstd data is corrupt: %1</source>
        <translation>zstd データが壊れています: %1</translation>
    </message>
    <message>
        <source>a message is larger than %1 bytes; --max-message raises the limit</source>
        <translation>メッセージが %1 バイトを超えています。上限は --max-message で変更できます</translation>
    </message>
    <message>
        <source>a text frame came where compressed data was agreed on; the gateway may not know this compression</source>
        <translation>圧縮データで合意したのに、テキストフレームが届きました。Gateway がこの圧縮方式に対応していない可能性があります</translation>
    </message>
    <message>
        <source>a binary frame came where text was agreed on; the gateway may compress unasked</source>
        <translation>テキストで合意したのに、バイナリフレームが届きました。Gateway が要求なしに圧縮している可能性があります</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>%1 の証明書は %2 に期限切れになりました。</translation>
    </message>
    <message>
        <source>Who runs %1 must renew it. Check this machine&apos;s clock too.</source>
        <translation>%1 の運用者による更新が必要です。このマシンの時計も確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>%1 の証明書は %2 より前は有効ではありません。</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock.</source>
        <translation>このマシンの時計を合わせてください。</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is for %2.</source>
        <translation>%1 が提示した証明書は %2 のものです。</translation>
    </message>
    <message>
        <source>Check the address. If it is right, something else answers in place of %1.</source>
        <translation>アドレスを確認してください。正しい場合は、%1 の代わりに別のものが応答しています。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that is not trusted here: %2.</source>
        <translation>%1 の証明書は、このマシンで信頼されていない認証局が発行したものです: %2。</translation>
    </message>
    <message>
        <source>Where it is your own, as of a company&apos;s proxy or a test server, give its certificate with --ca-file. Otherwise somebody listens in.</source>
        <translation>会社のプロキシやテストサーバーなど自分たちの認証局なら、--ca-file でその証明書を指定してください。そうでなければ、通信が盗聴されています。</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>%1 が応答の途中で接続を閉じました。</translation>
    </message>
    <message>
        <source>Try again; a firewall or a proxy on the way may do so.</source>
        <translation>もう一度試してください。途中のファイアウォールやプロキシが原因のこともあります。</translation>
    </message>
    <message>
        <source>The proxy wants a user and a password.</source>
        <translation>プロキシがユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>Give them as user:password in SHARDSCOPE_PROXY_AUTH.</source>
        <translation>SHARDSCOPE_PROXY_AUTH に user:password の形で指定してください。</translation>
    </message>
    <message>
        <source>The proxy %1 did not let us through to %2: %3.</source>
        <translation>プロキシ %1 が %2 への接続を許可しませんでした: %3。</translation>
    </message>
    <message>
        <source>Check --proxy, and what that proxy allows.</source>
        <translation>--proxy と、そのプロキシの許可設定を確認してください。</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>ホスト %1 が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Check the name, the connection and the name server.</source>
        <translation>名前、接続、DNS サーバーを確認してください。</translation>
    </message>
    <message>
        <source>%1 refused the connection on port %2.</source>
        <translation>%1 がポート %2 への接続を拒否しました。</translation>
    </message>
    <message>
        <source>Check the address, and that something listens there.</source>
        <translation>アドレスと、そこで何かが待ち受けているかを確認してください。</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>%1 への接続に失敗しました: %2。</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>ネットワークを確認してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2.</source>
        <translation>%1 の証明書を受け入れられません: %2。</translation>
    </message>
    <message>
        <source>Who runs %1 must mend it.</source>
        <translation>%1 の運用者による修正が必要です。</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 failed: %2.</source>
        <translation>%1 への暗号化接続に失敗しました: %2。</translation>
    </message>
    <message>
        <source>Check the port and that it speaks TLS. Where its authority is your own, give it with --ca-file.</source>
        <translation>ポートと、それが TLS に対応しているかを確認してください。独自の認証局なら --ca-file で指定してください。</translation>
    </message>
    <message>
        <source>%1 is no code that a client may close with: use 1000, or one from %2 to %3.</source>
        <translation>%1 はクライアントが切断に使えるコードではありません。1000、または %2～%3 を使ってください。</translation>
    </message>
    <message>
        <source>a frame has reserved bits set</source>
        <translation>フレームの予約ビットが立っています</translation>
    </message>
    <message>
        <source>a frame has the unknown opcode %1</source>
        <translation>フレームの opcode %1 が不明です</translation>
    </message>
    <message>
        <source>a frame is masked, which servers must not do</source>
        <translation>フレームがマスクされています（サーバーには許されない）</translation>
    </message>
    <message>
        <source>a control frame is cut up or longer than 125 bytes</source>
        <translation>制御フレームが分割されているか、125 バイトを超えています</translation>
    </message>
    <message>
        <source>the length of a frame takes more bytes than it needs</source>
        <translation>フレームの長さが必要以上のバイト数で表されています</translation>
    </message>
    <message>
        <source>a frame is too large</source>
        <translation>フレームが大きすぎます</translation>
    </message>
    <message>
        <source>a close frame has the invalid code %1</source>
        <translation>クローズフレームのコード %1 が無効です</translation>
    </message>
    <message>
        <source>the reason of a close frame is not UTF-8</source>
        <translation>クローズフレームの理由が UTF-8 ではありません</translation>
    </message>
    <message>
        <source>what it answers is not HTTP</source>
        <translation>応答が HTTP ではありません</translation>
    </message>
    <message>
        <source>it switches to another protocol than WebSocket</source>
        <translation>WebSocket 以外のプロトコルに切り替えました</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is not the answer to our key</source>
        <translation>Sec-WebSocket-Accept がこちらのキーに対応していません</translation>
    </message>
    <message>
        <source>it chose an extension or a protocol that was not offered</source>
        <translation>提示していない拡張またはプロトコルを選びました</translation>
    </message>
    <message>
        <source>Port %1 on %2 cannot be used: %3.</source>
        <translation>%2 のポート %1 を使えません: %3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host; an IPv6 address stands in brackets</source>
        <translation>「%1」はホストではありません。IPv6 アドレスは角括弧で囲みます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port; it is a number from 0 to 65535</source>
        <translation>「%1」はポートではありません。0～65535 の数値です</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; cannot be found: %2.</source>
        <translation>ホスト「%1」が見つかりません: %2。</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>テキストが空です</translation>
    </message>
    <message>
        <source>something follows the JSON value</source>
        <translation>JSON の値の後に余分なものがあります</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>テキストが途中で終わっています</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>%1 段より深く入れ子になっています</translation>
    </message>
    <message>
        <source>a key in quotes is missing</source>
        <translation>引用符で囲んだキーがありません</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>コロンがありません</translation>
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation>カンマまたは閉じ波括弧がありません</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>カンマまたは閉じ角括弧がありません</translation>
    </message>
    <message>
        <source>not a JSON value</source>
        <translation>JSON の値ではありません</translation>
    </message>
    <message>
        <source>a digit is missing</source>
        <translation>数字がありません</translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation>文字列に制御文字があります</translation>
    </message>
    <message>
        <source>a string is not UTF-8</source>
        <translation>文字列が UTF-8 ではありません</translation>
    </message>
    <message>
        <source>an unknown escape stands in a string</source>
        <translation>文字列に不明なエスケープがあります</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u の後には 16 進数 4 桁が必要です</translation>
    </message>
    <message>
        <source>%1 (byte %2)</source>
        <translation>%1（バイト %2）</translation>
    </message>
    <message>
        <source>No keychain answers on this system. Start one (GNOME Keyring, KWallet), or keep the token for this session only.</source>
        <translation>このシステムでキーチェーンが応答しません。GNOME Keyring や KWallet などを起動するか、トークンをこのセッション中だけ保持してください。</translation>
    </message>
    <message>
        <source>The keychain is locked or was never set up. Unlock it, or keep the token for this session only.</source>
        <translation>キーチェーンがロックされているか、未設定です。ロックを解除するか、トークンをこのセッション中だけ保持してください。</translation>
    </message>
    <message>
        <source>The keychain refused the access. Allow it there, or keep the token for this session only.</source>
        <translation>キーチェーンにアクセスを拒否されました。アクセスを許可するか、トークンをこのセッション中だけ保持してください。</translation>
    </message>
    <message>
        <source>The keychain failed: %1.</source>
        <translation>キーチェーンのエラー: %1。</translation>
    </message>
    <message>
        <source>it did not say why</source>
        <translation>理由は示されませんでした</translation>
    </message>
    <message>
        <source>Web pages and requests for another host are refused.</source>
        <translation>Web ページからの要求と、別のホスト宛ての要求は拒否されます。</translation>
    </message>
    <message>
        <source>The head of the request is too long.</source>
        <translation>リクエストのヘッダーが長すぎます。</translation>
    </message>
    <message>
        <source>There is nothing here; the metrics are at /metrics.</source>
        <translation>ここには何もありません。メトリクスは /metrics にあります。</translation>
    </message>
    <message>
        <source>Metrics can only be read: use GET or HEAD.</source>
        <translation>メトリクスは読み取り専用です。GET か HEAD を使ってください。</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>JSON ではありません: %1</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>JSON オブジェクトではありません</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>an integer of at least %1</source>
        <translation>%1 以上の整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is not %2</source>
        <translation>&quot;%1&quot; が %2 ではありません</translation>
    </message>
    <message>
        <source>its &quot;url&quot; is no WebSocket address</source>
        <translation>&quot;url&quot; が WebSocket のアドレスではありません</translation>
    </message>
    <message>
        <source>its &quot;url&quot; leads away from Discord</source>
        <translation>&quot;url&quot; が Discord 以外を指しています</translation>
    </message>
    <message>
        <source>its &quot;url&quot; is missing</source>
        <translation>&quot;url&quot; がありません</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be used: %2.</source>
        <translation>%1 の応答を使えません: %2。</translation>
    </message>
    <message>
        <source>Check the address given with --api, and whether a page to log in stands before the network.</source>
        <translation>--api のアドレスと、ネットワークの手前にログインページがないかを確認してください。</translation>
    </message>
    <message>
        <source>This token belongs to a user, not to a bot.</source>
        <translation>このトークンはボットではなくユーザーのものです。</translation>
    </message>
    <message>
        <source>Shardscope works with bots only: copy the token of a bot from the Developer Portal under Bot.</source>
        <translation>Shardscope で使えるのはボットだけです。Developer Portal の Bot からボットのトークンをコピーしてください。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: nothing new, as a cache would say.</source>
        <translation>%1 が HTTP %2 で応答しました: 変更なし（キャッシュからの応答の可能性があります）。</translation>
    </message>
    <message>
        <source>Check the proxy: what it hands on must not come from a cache.</source>
        <translation>プロキシを確認してください。キャッシュからの応答を渡してはいけません。</translation>
    </message>
    <message>
        <source>%1 points to another address (HTTP %2).</source>
        <translation>%1 が別のアドレスを指しています (HTTP %2)。</translation>
    </message>
    <message>
        <source>Redirects are not followed, since another host must not get the token; give the right address with --api.</source>
        <translation>別のホストにトークンを渡さないため、リダイレクトには従いません。正しいアドレスを --api で指定してください。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: the question was not understood%3.</source>
        <translation>%1 が HTTP %2 で応答しました: 要求を理解できません%3。</translation>
    </message>
    <message>
        <source>Check the address given with --api, and whether a proxy changes what is sent.</source>
        <translation>--api のアドレスと、プロキシが送信内容を書き換えていないかを確認してください。</translation>
    </message>
    <message>
        <source>The token was refused: %1 answered HTTP %2.</source>
        <translation>トークンが拒否されました: %1 が HTTP %2 で応答しました。</translation>
    </message>
    <message>
        <source>It is wrong, or was reset; copy it again from the Developer Portal under Bot.</source>
        <translation>トークンが間違っているか、リセットされています。Developer Portal の Bot からコピーし直してください。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: this address may not ask%3.</source>
        <translation>%1 が HTTP %2 で応答しました: このアドレスからの要求は許可されていません%3。</translation>
    </message>
    <message>
        <source>A firewall, a proxy or a ban for too many bad requests can be behind it. Try from another network, or wait an hour.</source>
        <translation>ファイアウォール、プロキシ、または不正な要求が多すぎたためのブロックが考えられます。別のネットワークから試すか、1 時間待ってください。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: there is no such page%3.</source>
        <translation>%1 が HTTP %2 で応答しました: ページがありません%3。</translation>
    </message>
    <message>
        <source>Check the address given with --api.</source>
        <translation>--api のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: it may not be asked for with GET%3.</source>
        <translation>%1 が HTTP %2 で応答しました: GET では要求できません%3。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: too many requests from this bot or this address.</source>
        <translation>%1 が HTTP %2 で応答しました: このボットまたはこのアドレスからの要求が多すぎます。</translation>
    </message>
    <message>
        <source>Wait before trying again, and find what asks so often with this token.</source>
        <translation>しばらく待ってからもう一度試し、このトークンで頻繁に要求しているものを調べてください。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: nothing behind it was there to answer%3.</source>
        <translation>%1 が HTTP %2 で応答しました: バックエンドが応答しません%3。</translation>
    </message>
    <message>
        <source>Try again later; https://discordstatus.com tells of outages.</source>
        <translation>後でもう一度試してください。障害情報は https://discordstatus.com にあります。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: the server has trouble of its own%3.</source>
        <translation>%1 が HTTP %2 で応答しました: サーバー側に問題があります%3。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2%3, which is not what a gateway&apos;s API answers.</source>
        <translation>%1 が HTTP %2%3 で応答しました。Gateway の API の応答ではありません。</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>リダイレクト先: %1。</translation>
    </message>
    <message>
        <source>It holds for everything this bot asks.</source>
        <translation>このボットの要求すべてに適用されます。</translation>
    </message>
    <message>
        <source>It lets us in again in %1 s.</source>
        <translation>%1 秒後にまた受け付けられます。</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>必要な値: %1</translation>
    </message>
    <message>
        <source>an address must not hold a user or password</source>
        <translation>ユーザー名やパスワードを含まないアドレス</translation>
    </message>
    <message>
        <source>a ws:// or wss:// address with a host</source>
        <translation>ホストを含む ws:// または wss:// のアドレス</translation>
    </message>
    <message>
        <source>an http:// or https:// address with a host</source>
        <translation>ホストを含む http:// または https:// のアドレス</translation>
    </message>
    <message>
        <source>ID/COUNT with an ID from 0 to COUNT - 1, such as 0/1, or all</source>
        <translation>ID/COUNT（ID は 0 から COUNT - 1 まで、例: 0/1）、または all</translation>
    </message>
    <message>
        <source>an integer from 50 to 250</source>
        <translation>50～250 の整数</translation>
    </message>
    <message>
        <source>an integer of at least 0</source>
        <translation>0 以上の整数</translation>
    </message>
    <message>
        <source>ISO 8601 with a zone, such as 2026-11-23T22:14:03Z, or integer milliseconds since 1970</source>
        <translation>2026-11-23T22:14:03Z のようなタイムゾーン付き ISO 8601、または 1970 年からのミリ秒数（整数）</translation>
    </message>
    <message>
        <source>an address must not hold a user or password; give them as user:password in SHARDSCOPE_PROXY_AUTH</source>
        <translation>ユーザー名やパスワードを含まないアドレス（SHARDSCOPE_PROXY_AUTH に user:password の形で指定する）</translation>
    </message>
    <message>
        <source>a proxy that is itself spoken to over https:// is not supported by Qt; use http:// or socks5://, what goes through it stays encrypted</source>
        <translation>http:// か socks5:// のプロキシ（https:// で接続するプロキシに Qt は対応していない。通信は暗号化されたまま）</translation>
    </message>
    <message>
        <source>an http:// or socks5:// address with a host</source>
        <translation>ホストを含む http:// または socks5:// のアドレス</translation>
    </message>
    <message>
        <source>NAME:VALUE, as in a header of HTTP</source>
        <translation>HTTP ヘッダーと同じ NAME:VALUE</translation>
    </message>
    <message>
        <source>the path of a file with PEM certificates</source>
        <translation>PEM 証明書のファイルのパス</translation>
    </message>
    <message>
        <source>seconds above 0, at most 86400</source>
        <translation>0 より大きく 86400 以下の秒数</translation>
    </message>
    <message>
        <source>an integer from 1 to 1024, in MiB</source>
        <translation>1～1024 の整数 (MiB)</translation>
    </message>
    <message>
        <source>The gateway itself (ws:// or wss://); the HTTP look-up is skipped.</source>
        <translation>Gateway そのもの（ws:// または wss://）。HTTP での照会は省略する。</translation>
    </message>
    <message>
        <source>Where the HTTP look-ups are made. Default: Discord&apos;s API v10.</source>
        <translation>HTTP で照会するアドレス。既定値: Discord の API v10。</translation>
    </message>
    <message>
        <source>Names, comma-separated, +all, +unprivileged (default), or an integer.</source>
        <translation>カンマ区切りの名前、+all、+unprivileged（既定値）、または整数。</translation>
    </message>
    <message>
        <source>Which shard of how many, or all that are recommended. Default: 0/1.</source>
        <translation>シャードの番号と総数、または推奨数すべての all。既定値: 0/1。</translation>
    </message>
    <message>
        <source>zstd-stream, zlib-stream (default), payload or none.</source>
        <translation>zstd-stream、zlib-stream（既定値）、payload、none のいずれか。</translation>
    </message>
    <message>
        <source>Members above which a guild comes without its offline ones, 50 to 250 (default).</source>
        <translation>ギルドがオフラインのメンバーなしで届くようになるメンバー数、50～250（既定値）。</translation>
    </message>
    <message>
        <source>Capabilities to identify with; not sent where 0 (default).</source>
        <translation>IDENTIFY で送る capabilities。0（既定値）なら送信しない。</translation>
    </message>
    <message>
        <source>Initial status: online, dnd, idle, invisible or offline.</source>
        <translation>初期ステータス: online、dnd、idle、invisible、offline。</translation>
    </message>
    <message>
        <source>Initial activity; the type is playing, streaming, listening, watching, custom, competing or 0 to 5.</source>
        <translation>初期アクティビティ。type は playing、streaming、listening、watching、custom、competing、または 0～5。</translation>
    </message>
    <message>
        <source>Initially away from the keyboard.</source>
        <translation>初期状態を離席中にする。</translation>
    </message>
    <message>
        <source>Initially idle since: ISO 8601 with a zone, or milliseconds since 1970.</source>
        <translation>初期の退席開始日時: タイムゾーン付き ISO 8601、または 1970 年からのミリ秒数。</translation>
    </message>
    <message>
        <source>http:// or socks5:// proxy in place of the system&apos;s; user:password come from SHARDSCOPE_PROXY_AUTH.</source>
        <translation>システム設定の代わりに使う http:// か socks5:// のプロキシ。user:password は SHARDSCOPE_PROXY_AUTH で指定する。</translation>
    </message>
    <message>
        <source>A header for the HTTP proxy; may be repeated.</source>
        <translation>HTTP プロキシ用のヘッダー。複数指定可。</translation>
    </message>
    <message>
        <source>PEM certificates of authorities to trust besides the system&apos;s.</source>
        <translation>システムのもののほかに信頼する認証局の PEM 証明書。</translation>
    </message>
    <message>
        <source>Seconds for look-up, connection and upgrade. Default: 30.</source>
        <translation>照会、接続、アップグレードの制限秒数。既定値: 30。</translation>
    </message>
    <message>
        <source>Seconds for HELLO to come. Default: 20.</source>
        <translation>HELLO が届くまでの制限秒数。既定値: 20。</translation>
    </message>
    <message>
        <source>Seconds for READY or RESUMED to come. Default: 30.</source>
        <translation>READY または RESUMED が届くまでの制限秒数。既定値: 30。</translation>
    </message>
    <message>
        <source>Largest JSON of one message, 1 to 1024. Default: 64.</source>
        <translation>1 メッセージの JSON の最大サイズ (MiB)、1～1024。既定値: 64。</translation>
    </message>
    <message>
        <source>Allow ws:// and http:// to hosts that are not loopback; they see the token.</source>
        <translation>ループバック以外のホストへの ws:// と http:// を許可する。トークンが相手に見える。</translation>
    </message>
    <message>
        <source>Start a session even where under 5 % of the session budget would be left.</source>
        <translation>セッション枠の残りが 5 % 未満になる場合でもセッションを開始する。</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>プロファイルに名前を付けてください。</translation>
    </message>
    <message>
        <source>The name has %1 characters, but may have %2.</source>
        <translation>名前が %1 文字です。上限は %2 文字です。</translation>
    </message>
    <message>
        <source>This is a bot&apos;s token, and names are written into the settings: put it into the field of the token.</source>
        <translation>これはボットのトークンです。名前は設定に書き込まれるので、トークンの欄に入力してください。</translation>
    </message>
    <message>
        <source>There is a bot&apos;s token in it, which would be written into the settings: put it into the field of the token.</source>
        <translation>ボットのトークンが含まれています。このままでは設定に書き込まれるので、トークンの欄に入力してください。</translation>
    </message>
    <message>
        <source>%1 carries a credential, which would be written into the settings: give the proxy&apos;s user and password instead.</source>
        <translation>%1 に認証情報が含まれていて、このままでは設定に書き込まれます。代わりにプロキシのユーザー名とパスワードを指定してください。</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>名称未設定</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot;: %2</source>
        <translation>プロファイル「%1」: %2</translation>
    </message>
    <message>
        <source>secrets is neither &quot;session&quot; nor &quot;keychain&quot;; &quot;session&quot; is used.</source>
        <translation>secrets が &quot;session&quot; でも &quot;keychain&quot; でもないため、&quot;session&quot; を使用します。</translation>
    </message>
    <message>
        <source>the option &quot;%1&quot; is not known here and is left out.</source>
        <translation>オプション「%1」は不明なため除外します。</translation>
    </message>
    <message>
        <source>this is no value of such an option.</source>
        <translation>このオプションに使えない値です。</translation>
    </message>
    <message>
        <source>%1 is left at its default: %2</source>
        <translation>%1 は既定値のままにします: %2</translation>
    </message>
    <message>
        <source>This build cannot speak to a keychain: keep the token for this session only.</source>
        <translation>このビルドはキーチェーンに対応していません。トークンはこのセッション中だけ保持してください。</translation>
    </message>
    <message>
        <source>A profile in the settings cannot be read and is left out: %1.</source>
        <translation>設定のプロファイルを 1 つ読み込めないため除外します: %1。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>Another profile is called &quot;%1&quot;.</source>
        <translation>「%1」という名前のプロファイルが別にあります。</translation>
    </message>
    <message>
        <source>The file is too large for profiles.</source>
        <translation>プロファイルのファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at byte %2.</source>
        <translation>JSON ではありません: %1（バイト %2）。</translation>
    </message>
    <message>
        <source>These profiles are of another version of Shardscope.</source>
        <translation>別のバージョンの Shardscope のプロファイルです。</translation>
    </message>
    <message>
        <source>These are no profiles of Shardscope: &quot;%1&quot; is missing.</source>
        <translation>Shardscope のプロファイルではありません。&quot;%1&quot; がありません。</translation>
    </message>
    <message>
        <source>What is no object is left out.</source>
        <translation>オブジェクトでないものは除外します。</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot; is left out: %2</source>
        <translation>プロファイル「%1」を除外します: %2</translation>
    </message>
    <message>
        <source>There is no profile in the file.</source>
        <translation>ファイルにプロファイルがありません。</translation>
    </message>
    <message>
        <source>Shard %1 is not part of this run; it has shard %2.</source>
        <translation>シャード %1 はこの実行に含まれません。含まれるのはシャード %2 です。</translation>
    </message>
    <message>
        <source>Shard %1 is not part of this run; it has %2 shards from %3 to %4.</source>
        <translation>シャード %1 はこの実行に含まれません。含まれるのは %3～%4 の %2 シャードです。</translation>
    </message>
    <message>
        <source>The guild %1 belongs to shard %2, which is not part of this run.</source>
        <translation>ギルド %1 はシャード %2 の担当ですが、この実行に含まれません。</translation>
    </message>
    <message>
        <source>This guild belongs to shard %1, which is not part of this run.</source>
        <translation>このギルドはシャード %1 の担当ですが、この実行に含まれません。</translation>
    </message>
    <message>
        <source>%1 sessions were started within %2 s and none lasted 30 s. To spare the session budget no more are started; find the cause first.</source>
        <translation>%2 秒間に %1 セッションが開始され、どれも 30 秒続きませんでした。セッション枠を守るため、これ以上は開始しません。まず原因を調べてください。</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %2 sessions may be started before the budget resets in %3 min; this run needs %4. An empty budget resets the bot&apos;s token. Wait, or go on with --spend-budget.</source>
        <translation>
            <numerusform>%3 分後に枠がリセットされるまで、開始できるのは %2 セッション中 %1 だけです。この実行には %4 必要です。枠を使い切るとボットのトークンがリセットされます。待つか、--spend-budget で続行してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the budget of %1 sessions only the last 5 % are left, which are kept back; it resets in %2 min.</source>
        <translation>%1 セッションの枠のうち残りは最後の 5 % だけで、これは予備として確保されています。%2 分後にリセットされます。</translation>
    </message>
    <message>
        <source>The budget of %1 sessions is empty; it resets in %2 min.</source>
        <translation>%1 セッションの枠を使い切りました。%2 分後にリセットされます。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist.</source>
        <translation>フォルダー「%1」は存在しません。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read.</source>
        <translation>フォルダー「%1」を読み込めません。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no *.json file.</source>
        <translation>フォルダー「%1」に *.json ファイルがありません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 64 MiB.</source>
        <translation>「%1」は 64 MiB を超えています。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a JSON object: %2.</source>
        <translation>「%1」は JSON オブジェクトではありません: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a gateway message: it has no number &quot;op&quot;.</source>
        <translation>「%1」は Gateway のメッセージではありません。数値の &quot;op&quot; がありません。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no dispatch (op 0).</source>
        <translation>フォルダー「%1」にディスパッチ (op 0) がありません。</translation>
    </message>
    <message>
        <source>The rate goes from 1 to 50,000 events a second.</source>
        <translation>頻度は毎秒 1～50,000 イベントです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a fault; there are %2.</source>
        <translation>「%1」という障害はありません。使えるのは %2 です。</translation>
    </message>
    <message>
        <source>The fault %1 needs a value: %1=VALUE.</source>
        <translation>障害 %1 には値が必要です: %1=VALUE。</translation>
    </message>
    <message>
        <source>The fault %1 takes no value.</source>
        <translation>障害 %1 に値は指定できません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the fault %2; it takes true or false.</source>
        <translation>「%1」は障害 %2 の値ではありません。true か false を指定してください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no close code; it is 1000 to 1003, 1007 to 1014 or 3000 to 4999.</source>
        <translation>「%1」はクローズコードではありません。1000～1003、1007～1014、3000～4999 のいずれかです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the fault %2; it goes from %3 to %4.</source>
        <translation>「%1」は障害 %2 の値ではありません。範囲は %3～%4 です。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment for the fault %2; it is start, ready, seconds such as 5s or events such as 100ev.</source>
        <translation>「%1」は障害 %2 のタイミングではありません。start、ready、5s のような秒数、または 100ev のようなイベント数を指定してください。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Uses nothing of the send limits</source>
        <translation>送信枠を使いません</translation>
    </message>
    <message>
        <source>Uses 1 of %1 in 60 s (%2 used)</source>
        <translation>60 秒に %1 件のうち 1 件を使用（使用済み %2）</translation>
    </message>
    <message>
        <source>Uses 1 of 120 in 60 s</source>
        <translation>60 秒に 120 件のうち 1 件を使用</translation>
    </message>
    <message>
        <source>presence 1 of %1 in 20 s (%2 used)</source>
        <translation>プレゼンス: 20 秒に %1 件のうち 1 件（使用済み %2）</translation>
    </message>
    <message>
        <source>▲ member list of this guild: in %1</source>
        <translation>▲ このギルドのメンバーリスト: %1 後</translation>
    </message>
    <message>
        <source>member list of this guild: free, then in 30 s</source>
        <translation>このギルドのメンバーリスト: 今すぐ可、次は 30 秒後</translation>
    </message>
    <message>
        <source>◔ waits %1</source>
        <translation>◔ 待機 %1</translation>
    </message>
    <message>
        <source>◔ waits until one is free</source>
        <translation>◔ 空きを待機</translation>
    </message>
    <message>
        <source>%1 wait already</source>
        <translation>%1 件がすでに待機中</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>プレゼンス</translation>
    </message>
    <message>
        <source>Presence · %1</source>
        <translation>プレゼンス · %1</translation>
    </message>
    <message>
        <source>Join voice · %1</source>
        <translation>ボイス参加 · %1</translation>
    </message>
    <message>
        <source>Leave voice · %1</source>
        <translation>ボイス退出 · %1</translation>
    </message>
    <message>
        <source>Members · %1</source>
        <translation>メンバー · %1</translation>
    </message>
    <message>
        <source>Soundboard · %1</source>
        <translation>サウンドボード · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 guilds</source>
        <translation>
            <numerusform>%1 ギルド</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel info · %1</source>
        <translation>チャンネル情報 · %1</translation>
    </message>
    <message>
        <source>op %1 by hand · %2</source>
        <translation>手動の op %1 · %2</translation>
    </message>
    <message>
        <source>op %1 by hand</source>
        <translation>手動の op %1</translation>
    </message>
    <message>
        <source>Reconnect and resume</source>
        <translation>再接続して再開</translation>
    </message>
    <message>
        <source>Reconnect with a new session</source>
        <translation>新しいセッションで再接続</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>✓ sent</source>
        <translation>✓ 送信済み</translation>
    </message>
    <message>
        <source>◔ queued, leaves in %1</source>
        <translation>◔ 待機中、%1 後に送信</translation>
    </message>
    <message>
        <source>◔ queued</source>
        <translation>◔ 待機中</translation>
    </message>
    <message>
        <source>✓ remembered, goes out with the next session</source>
        <translation>✓ 保存済み、次のセッションで送信</translation>
    </message>
    <message>
        <source>– superseded by a newer one</source>
        <translation>– 新しいものに置き換え</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 後</translation>
    </message>
    <message>
        <source>%1 earlier than the message came</source>
        <translation>メッセージ受信の %1 前</translation>
    </message>
    <message>
        <source>%1 later than the message came</source>
        <translation>メッセージ受信の %1 後</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Local: %1</source>
        <translation>ローカル: %1</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC: %1</translation>
    </message>
    <message>
        <source>Worker %1, process %2, number %3</source>
        <translation>ワーカー %1、プロセス %2、番号 %3</translation>
    </message>
    <message>
        <source>Nothing is set</source>
        <translation>何も設定されていない</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Shardscope: graphs</source>
        <translation>Shardscope: グラフ</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2～%3）</translation>
    </message>
    <message>
        <source>nothing at %1</source>
        <translation>%1: 値なし</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>Heartbeat latency</source>
        <translation>ハートビートのレイテンシ</translation>
    </message>
    <message>
        <source>No heartbeat was acknowledged yet</source>
        <translation>ハートビートの ACK はまだありません</translation>
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
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>median %1, worst %2 (shard %3)</source>
        <translation>中央値 %1、最大 %2（シャード %3）</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最新 %1</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1、現在</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1、%2 前</translation>
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
        <translation>イベント/秒</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>イベントはまだありません</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>undocumented</source>
        <translation>ドキュメント未記載</translation>
    </message>
    <message>
        <source>most often %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>rest %1</source>
        <translation>その他 %1</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>バイト/秒</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>No bytes yet</source>
        <translation>バイトはまだありません</translation>
    </message>
    <message>
        <source>inflated</source>
        <translation>展開後</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>転送時</translation>
    </message>
    <message>
        <source>%1 on the wire</source>
        <translation>転送時 %1</translation>
    </message>
    <message>
        <source>%1 inflated</source>
        <translation>展開後 %1</translation>
    </message>
    <message>
        <source>Event age</source>
        <translation>イベント経過時間</translation>
    </message>
    <message>
        <source>No event with its time in its id yet</source>
        <translation>ID に時刻を含むイベントはまだありません</translation>
    </message>
    <message>
        <source>age</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>below 0: the clocks differ</source>
        <translation>0 未満: 時計がずれています</translation>
    </message>
    <message>
        <source>not corrected</source>
        <translation>補正なし</translation>
    </message>
    <message>
        <source>the clock agrees with the gateway&apos;s</source>
        <translation>時計は Gateway と一致</translation>
    </message>
    <message>
        <source>corrected, since the clock is %1 behind</source>
        <translation>補正済み（時計が %1 遅れ）</translation>
    </message>
    <message>
        <source>corrected, since the clock is %1 ahead</source>
        <translation>補正済み（時計が %1 進み）</translation>
    </message>
    <message>
        <source>Sends in 60 s</source>
        <translation>60 秒間の送信数</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>送信はまだありません</translation>
    </message>
    <message>
        <source>heartbeats</source>
        <translation>ハートビート</translation>
    </message>
    <message>
        <source>all sends</source>
        <translation>すべての送信</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>上限 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 at most, %2 of them kept for heartbeats</source>
        <translation>
            <numerusform>上限 %1、うち %2 はハートビート用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>送信済み %1/%2</translation>
    </message>
    <message>
        <source>heartbeats among them: %1</source>
        <translation>うちハートビート: %1</translation>
    </message>
    <message>
        <source>kept for heartbeats: %1</source>
        <translation>ハートビート用: %1</translation>
    </message>
    <message>
        <source>Tells what is wrong with a token, its intents, its budget and the way to the gateway.
No session is started unless --identify is given. A stage may take 4 s, or what its time-out says.
The token comes from SHARDSCOPE_TOKEN or --token-file, never from an argument.</source>
        <translation>トークン、インテント、セッション枠、Gateway までの経路の問題を調べます。
--identify を指定しない限り、セッションは開始しません。1 つの段階には最長 4 秒、またはそのタイムアウトの時間がかかります。
トークンは SHARDSCOPE_TOKEN か --token-file から読み取ります。引数では指定できません。</translation>
    </message>
    <message>
        <source>Print the findings as one JSON object.</source>
        <translation>結果を 1 つの JSON オブジェクトで出力する。</translation>
    </message>
    <message>
        <source>Also start a session and close it; takes one of the bot&apos;s daily sessions.</source>
        <translation>セッションを 1 つ開始して終了する操作も行う。ボットの 1 日のセッション枠を 1 つ使う。</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>標準出力に書き込めません。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示する。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示する。</translation>
    </message>
    <message>
        <source>Usage: shardscope-cli %1</source>
        <translation>使い方: shardscope-cli %1</translation>
    </message>
    <message>
        <source>See &quot;shardscope-cli %1&quot;.</source>
        <translation>「shardscope-cli %1」を参照してください。</translation>
    </message>
    <message>
        <source>An argument looks like a bot&apos;s token, which others on this machine can read there: reset it, and give the new one in SHARDSCOPE_TOKEN or with --token-file.</source>
        <translation>ボットのトークンらしき引数があります。引数はこのマシンのほかのユーザーにも見えます。トークンをリセットし、新しいトークンを SHARDSCOPE_TOKEN か --token-file で指定してください。</translation>
    </message>
    <message>
        <source>Unknown argument --%1.</source>
        <translation>不明な引数です: --%1。</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>不明な引数です:「%1」。</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot;: expected an integer from %3 to %4.</source>
        <translation>--%1 &quot;%2&quot;: %3～%4 の整数が必要です。</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot;: expected a number from %3 to %4.</source>
        <translation>--%1 &quot;%2&quot;: %3～%4 の数値が必要です。</translation>
    </message>
    <message>
        <source>SHARDSCOPE_PROXY_AUTH does not hold user:password.</source>
        <translation>SHARDSCOPE_PROXY_AUTH が user:password の形になっていません。</translation>
    </message>
    <message>
        <source>--%1 is given %2 times, but may be given once.</source>
        <translation>--%1 が %2 回指定されています。指定できるのは 1 回だけです。</translation>
    </message>
    <message>
        <source>Read the token from the first line of FILE, - for standard input; otherwise it comes from SHARDSCOPE_TOKEN.</source>
        <translation>トークンを FILE の 1 行目から読み取る（- は標準入力）。指定がなければ SHARDSCOPE_TOKEN を使う。</translation>
    </message>
    <message>
        <source>Start the built-in gateway and connect to it; no token needed.</source>
        <translation>内蔵 Gateway を起動して接続する。トークンは不要。</translation>
    </message>
    <message>
        <source>--demo and --gateway or --api exclude each other: --demo is a gateway of its own.</source>
        <translation>--demo は --gateway や --api と併用できません。--demo は独自の Gateway を使います。</translation>
    </message>
    <message>
        <source>--ca-file &quot;%1&quot; cannot be read: %2.</source>
        <translation>--ca-file &quot;%1&quot; を読み込めません: %2。</translation>
    </message>
    <message>
        <source>A capture in any form, - for standard input.</source>
        <translation>任意の形式のキャプチャ（- は標準入力）。</translation>
    </message>
    <message>
        <source>What to write: .jsonl, .jsonl.zst, .jsonl.gz, or an export as .har or .csv; - for standard output.</source>
        <translation>出力先: .jsonl、.jsonl.zst、.jsonl.gz、またはエクスポート用の .har か .csv（- は標準出力）。</translation>
    </message>
    <message>
        <source>Leave the tokens of interactions, voice servers and webhooks in.</source>
        <translation>インタラクション、ボイスサーバー、Webhook のトークンを残す。</translation>
    </message>
    <message>
        <source>Also replace what people wrote, and every name, picture and address.</source>
        <translation>書かれた内容と、すべての名前、画像、アドレスも置き換える。</translation>
    </message>
    <message>
        <source>--strict and --keep-tokens exclude each other.</source>
        <translation>--strict と --keep-tokens は併用できません。</translation>
    </message>
    <message>
        <source>OUT &quot;%1&quot;: %2.</source>
        <translation>OUT &quot;%1&quot;: %2。</translation>
    </message>
    <message>
        <source>IN and OUT are the same file.</source>
        <translation>IN と OUT が同じファイルです。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: problems that are not told here: %2.</source>
        <translation>「%1」: ここに示していない問題: %2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2.</source>
        <translation>「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Writes a capture in another form. Tokens of interactions, voice servers and webhooks are masked.
What is damaged is told and left out, and the rest is kept.</source>
        <translation>キャプチャを別の形式で書き出します。インタラクション、ボイスサーバー、Webhook のトークンはマスクされます。
壊れた部分は報告して除外し、残りは保持します。</translation>
    </message>
    <message>
        <source>Leave out the dispatch, received, sent and heartbeat lines that do not match EXPR, for example &quot;t:MESSAGE_* and d.author.bot:false&quot;.</source>
        <translation>EXPR に一致しない dispatch、received、sent、heartbeat の行を除外する。例: &quot;t:MESSAGE_* and d.author.bot:false&quot;。</translation>
    </message>
    <message>
        <source>--filter: %1</source>
        <translation>--filter: %1</translation>
    </message>
    <message>
        <source>%1 % of %2 MiB</source>
        <translation>%2 MiB 中 %1 %</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1. Default: a free one.</source>
        <translation>127.0.0.1 のポート。既定値: 空いているポート。</translation>
    </message>
    <message>
        <source>Events a second, 1 to 50000. Default: 20.</source>
        <translation>毎秒のイベント数、1～50000。既定値: 20。</translation>
    </message>
    <message>
        <source>Send so many events after READY, then heartbeats only.</source>
        <translation>READY の後にこの数のイベントを送り、以後はハートビートだけにする。</translation>
    </message>
    <message>
        <source>The same seed makes the same world. Default: 1.</source>
        <translation>シードが同じなら同じ世界になる。既定値: 1。</translation>
    </message>
    <message>
        <source>Send the dispatches of the *.json files in DIR once, in byte order of their names.</source>
        <translation>DIR の *.json ファイルのディスパッチを、名前のバイト順に 1 回ずつ送る。</translation>
    </message>
    <message>
        <source>Something that goes wrong: no-ack, op7, op9, close=CODE, hello-delay=S, ready-delay=S, http=STATUS, bot=false, flags=N, remaining=N, shards=N, max-concurrency=N, clock=S; WHEN is start (default), ready, 5s or 100ev. May be repeated.</source>
        <translation>起こす障害: no-ack、op7、op9、close=CODE、hello-delay=S、ready-delay=S、http=STATUS、bot=false、flags=N、remaining=N、shards=N、max-concurrency=N、clock=S。WHEN は start（既定値）、ready、5s、100ev など。複数指定可。</translation>
    </message>
    <message>
        <source>Let every token in.</source>
        <translation>どのトークンでも受け入れる。</translation>
    </message>
    <message>
        <source>--fault &quot;%1&quot;: %2</source>
        <translation>--fault &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>--payloads &quot;&quot;: expected the path of a folder.</source>
        <translation>--payloads &quot;&quot;: フォルダーのパスが必要です。</translation>
    </message>
    <message>
        <source>Runs the built-in gateway on 127.0.0.1 and prints where it listens and its token as one JSON object.</source>
        <translation>内蔵 Gateway を 127.0.0.1 で起動し、待ち受けアドレスとトークンを 1 つの JSON オブジェクトで出力します。</translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation>毎秒 %1 イベント</translation>
    </message>
    <message>
        <source>End after N printed dispatch lines.</source>
        <translation>ディスパッチを N 行出力したら終了する。</translation>
    </message>
    <message>
        <source>End after S seconds.</source>
        <translation>S 秒後に終了する。</translation>
    </message>
    <message>
        <source>Also write every line to FILE (.jsonl, .jsonl.zst or .jsonl.gz), readable for you alone.</source>
        <translation>すべての行を FILE（.jsonl、.jsonl.zst、.jsonl.gz）にも書き込む。読めるのは自分だけ。</translation>
    </message>
    <message>
        <source>Leave the tokens of interactions, voice servers and webhooks in the capture.</source>
        <translation>インタラクション、ボイスサーバー、Webhook のトークンをキャプチャに残す。</translation>
    </message>
    <message>
        <source>Print dispatch lines without their d.</source>
        <translation>ディスパッチの行を d なしで出力する。</translation>
    </message>
    <message>
        <source>Serve metrics for Prometheus at http://HOST:PORT/metrics. HOST: 127.0.0.1; port 0: a free one.</source>
        <translation>Prometheus 用のメトリクスを http://HOST:PORT/metrics で提供する。HOST は 127.0.0.1。ポート 0 は空いているポート。</translation>
    </message>
    <message>
        <source>--metrics &quot;%1&quot;: %2.</source>
        <translation>--metrics &quot;%1&quot;: %2。</translation>
    </message>
    <message>
        <source>--capture &quot;&quot;: expected the path of a file.</source>
        <translation>--capture &quot;&quot;: ファイルのパスが必要です。</translation>
    </message>
    <message>
        <source>--capture &quot;%1&quot;: %2.</source>
        <translation>--capture &quot;%1&quot;: %2。</translation>
    </message>
    <message>
        <source>Connects to the gateway and prints what happens, one JSON object a line.
Commands are read from standard input, one JSON object a line.
The token comes from SHARDSCOPE_TOKEN or --token-file, never from an argument.</source>
        <translation>Gateway に接続し、起きたことを 1 行 1 つの JSON オブジェクトで出力します。
コマンドは標準入力から、1 行 1 つの JSON オブジェクトで読み取ります。
トークンは SHARDSCOPE_TOKEN か --token-file から読み取ります。引数では指定できません。</translation>
    </message>
    <message>
        <source>its first line is longer than %1 bytes</source>
        <translation>1 行目が %1 バイトを超えています</translation>
    </message>
    <message>
        <source>SHARDSCOPE_TOKEN is set, but --demo brings its own token: unset it, or leave --demo out.</source>
        <translation>SHARDSCOPE_TOKEN が設定されていますが、--demo は独自のトークンを使います。設定を解除するか、--demo を外してください。</translation>
    </message>
    <message>
        <source>--token-file and --demo exclude each other: --demo brings its own token.</source>
        <translation>--token-file と --demo は併用できません。--demo は独自のトークンを使います。</translation>
    </message>
    <message>
        <source>The token is given twice, by SHARDSCOPE_TOKEN and by --token-file: use one of them.</source>
        <translation>トークンが SHARDSCOPE_TOKEN と --token-file の両方で指定されています。どちらか一方にしてください。</translation>
    </message>
    <message>
        <source>There is no token: set SHARDSCOPE_TOKEN, give --token-file FILE (- reads standard input), or try --demo.</source>
        <translation>トークンがありません。SHARDSCOPE_TOKEN を設定するか、--token-file FILE（- は標準入力）を指定するか、--demo を試してください。</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; cannot be read: %2.</source>
        <translation>--token-file &quot;%1&quot; を読み込めません: %2。</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; holds no token in its first line.</source>
        <translation>--token-file &quot;%1&quot; の 1 行目にトークンがありません。</translation>
    </message>
    <message>
        <source>There is more that is not told here.</source>
        <translation>ほかにもありますが、ここには示しません。</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>「%1」: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no dispatch in it that can be served.</source>
        <translation>「%1」: 配信できるディスパッチがありません。</translation>
    </message>
    <message>
        <source>It was written without %1; clients get what stands in their place.</source>
        <translation>次のものを除いて書き込まれています: %1。クライアントには代わりの値が届きます。</translation>
    </message>
    <message>
        <source>Line %1: the dispatch has no name or no data, as --no-dispatch-data prints them; it is left out, and so are others.</source>
        <translation>%1 行目: --no-dispatch-data の出力のように、ディスパッチに名前またはデータがありません。同様のものも含めて除外します。</translation>
    </message>
    <message>
        <source>Line %1: the dispatch is left out: its data has more than %2 MiB.</source>
        <translation>%1 行目: データが %2 MiB を超えているため、ディスパッチを除外します。</translation>
    </message>
    <message>
        <source>Line %1: the silence of %2 s before it is shortened to %3 s.</source>
        <translation>%1 行目: 直前の %2 s の無通信時間を %3 s に短縮します。</translation>
    </message>
    <message>
        <source>Line %1: its time lies %2 s before the one above it; it is sent at once.</source>
        <translation>%1 行目: 時刻が直前の行より %2 s 前です。すぐに送信します。</translation>
    </message>
    <message>
        <source>Shard %1/%2 has got all there is for it, events: %3. Heartbeats go on.</source>
        <translation>シャード %1/%2 への配信はすべて終わりました。イベント数: %3。ハートビートは続きます。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file that can be read from its beginning for each client.</source>
        <translation>「%1」は、クライアントごとに先頭から読み込めるファイルではありません。</translation>
    </message>
    <message>
        <source>--speed &quot;%1&quot;: expected 0, or a number from %2 to %3.</source>
        <translation>--speed &quot;%1&quot;: 0、または %2～%3 の数値が必要です。</translation>
    </message>
    <message>
        <source>FILE &quot;%1&quot;: expected a file, for each client gets it from its beginning.</source>
        <translation>FILE &quot;%1&quot;: ファイルが必要です。各クライアントに先頭から配信するためです。</translation>
    </message>
    <message>
        <source>Serves a capture as a gateway on 127.0.0.1 and prints where it listens and its token as one JSON object.
Every client gets the dispatches from the beginning, in the capture&apos;s own timing, numbered anew and with their data byte for byte; one that resumes goes on. READY names this session and gateway; those of later connections, and RESUMED, are left out. Whoever identifies as shard 0/1 gets the dispatches of all shards, others those of their shard. A silence of more than an hour is shortened to one. What is damaged is told and left out.</source>
        <translation>キャプチャを 127.0.0.1 の Gateway として配信し、待ち受けアドレスとトークンを 1 つの JSON オブジェクトで出力します。
どのクライアントにも、ディスパッチを最初から、キャプチャと同じ間隔で、番号を振り直し、データは 1 バイトも変えずに送ります。再開したクライアントには続きを送ります。READY はこのセッションと Gateway を示すものになり、以降の接続の READY と RESUMED は除外されます。シャード 0/1 として IDENTIFY したクライアントには全シャードの、それ以外には該当シャードのディスパッチを送ります。1 時間を超える無通信時間は 1 時間に短縮します。壊れた部分は報告して除外します。</translation>
    </message>
    <message>
        <source>A capture: .jsonl, .jsonl.zst or .jsonl.gz.</source>
        <translation>キャプチャ: .jsonl、.jsonl.zst、.jsonl.gz のいずれか。</translation>
    </message>
    <message>
        <source>So many times as fast, 0.01 to 1000; 0: as fast as the client reads. Default: 1.</source>
        <translation>再生速度の倍率、0.01～1000。0 はクライアントが読み取る速さに合わせる。既定値: 1。</translation>
    </message>
    <message>
        <source>a time such as 500ms, 5s or 2m, at most 24 hours</source>
        <translation>500ms、5s、2m などの時間（最大 24 時間）</translation>
    </message>
    <message>
        <source>Here stands %1; expected is %2.</source>
        <translation>ここにあるもの: %1。必要なもの: %2。</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>行末</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1 のいずれか</translation>
    </message>
    <message>
        <source>%1 with a time, such as %1 5s</source>
        <translation>%1 と時間（例: %1 5s）</translation>
    </message>
    <message>
        <source>a filter expression, such as op:2</source>
        <translation>op:2 などのフィルター式</translation>
    </message>
    <message>
        <source>the end of the line: the fault comes at this step, so let a step wait before it</source>
        <translation>行末（障害はこのステップで起こるので、遅らせるには前に wait のステップを置く）</translation>
    </message>
    <message>
        <source>a fault that lasts: %1</source>
        <translation>持続する障害: %1</translation>
    </message>
    <message>
        <source>Here stands %1, which is not JSON: %2.</source>
        <translation>ここにある %1 は JSON ではありません: %2。</translation>
    </message>
    <message>
        <source>a message such as %1</source>
        <translation>%1 のようなメッセージ</translation>
    </message>
    <message>
        <source>an opcode, 0 for a dispatch</source>
        <translation>オペコード（ディスパッチは 0）</translation>
    </message>
    <message>
        <source>another opcode: INVALID SESSION is sent by &quot;fault op9&quot;</source>
        <translation>別のオペコード（INVALID SESSION は「fault op9」で送る）</translation>
    </message>
    <message>
        <source>the name of an event in quotes</source>
        <translation>引用符で囲んだイベント名</translation>
    </message>
    <message>
        <source>one of op, t and d; the gateway numbers dispatches itself</source>
        <translation>op、t、d のいずれか（ディスパッチの番号はゲートウェイが付ける）</translation>
    </message>
    <message>
        <source>a dispatch with its name: t</source>
        <translation>名前 (t) のあるディスパッチ</translation>
    </message>
    <message>
        <source>a message without t, as it is no dispatch</source>
        <translation>t のないメッセージ（ディスパッチではないため）</translation>
    </message>
    <message>
        <source>Here stands a byte that is no UTF-8; expected is a text in UTF-8.</source>
        <translation>ここに UTF-8 ではないバイトがあります。必要なもの: UTF-8 のテキスト。</translation>
    </message>
    <message>
        <source>Here stands the end of the file; expected is a step, such as &quot;expect op:2 within 30s&quot;.</source>
        <translation>ここはファイルの末尾です。必要なもの: 「expect op:2 within 30s」のようなステップ。</translation>
    </message>
    <message>
        <source>This came: %1</source>
        <translation>届いたもの: %1</translation>
    </message>
    <message>
        <source>Nothing came within %1.</source>
        <translation>%1 以内に何も届きませんでした。</translation>
    </message>
    <message>
        <source>Within %1 only this came: %2</source>
        <translation>%1 以内に届いたのはこれだけです: %2</translation>
    </message>
    <message>
        <source>Within %1 nothing of the %2 that came matches; the last were: %3</source>
        <translation>%1 以内に届いた %2 件のうち一致するものはありません。最後のもの: %3</translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation>接続しているクライアントがありません。</translation>
    </message>
    <message>
        <source>No client is ready.</source>
        <translation>準備のできたクライアントがありません。</translation>
    </message>
    <message>
        <source>Go through the steps of FILE, one a line: expect EXPR within TIME, never EXPR for TIME, fault NAME[=VALUE], mend NAME, send JSON, wait TIME. EXPR is a filter on what the client does, such as op:2. Ends with the last step, or with exit code 7 where one does not hold.</source>
        <translation>FILE のステップを 1 行に 1 つずつ実行する: expect EXPR within TIME、never EXPR for TIME、fault NAME[=VALUE]、mend NAME、send JSON、wait TIME。EXPR は op:2 のような、クライアントの動作に対するフィルター。最後のステップで終わるか、満たされないステップで終了コード 7 で終わる。</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>1 MiB を超えています</translation>
    </message>
</context>
<context>
    <name>Shardscope::AboutDialog</name>
    <message>
        <source>About Shardscope</source>
        <translation>Shardscope について</translation>
    </message>
    <message>
        <source>Shardscope %1</source>
        <translation>Shardscope %1</translation>
    </message>
    <message>
        <source>An oscilloscope for Discord&apos;s event gateway. Free software under the MIT licence.
Not affiliated with Discord.</source>
        <translation>Discord のイベント Gateway 用オシロスコープ。MIT ライセンスのフリーソフトウェアです。
Discord とは関係ありません。</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>コンポーネントとライセンス</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>コンポーネント</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>バージョンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>For a report: the versions of Shardscope, of its parts and of this system</source>
        <translation>報告用: Shardscope、コンポーネント、このシステムのバージョン</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Qt について(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>Shardscope::Activities</name>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Nothing was saved: %1 cannot be written: %2.</source>
        <translation>何も保存されませんでした。%1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>Shardscope::ActivityEditor</name>
    <message>
        <source>Activity type</source>
        <translation>アクティビティの種類</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>プレイ中</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>配信中</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>視聴中</translation>
    </message>
    <message>
        <source>Custom status</source>
        <translation>カスタムステータス</translation>
    </message>
    <message>
        <source>Competing in</source>
        <translation>参戦中</translation>
    </message>
    <message>
        <source>Activity text</source>
        <translation>アクティビティのテキスト</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Stream address</source>
        <translation>配信アドレス</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (alerts held back since the last: %2)</source>
        <translation>%1（前回以降に保留したアラート: %2）</translation>
    </message>
    <message>
        <source>Show the row</source>
        <translation>行を表示</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>アラート…</translation>
    </message>
    <message>
        <source>Alert at %1: %2.</source>
        <translation>%1 のアラート: %2。</translation>
    </message>
    <message>
        <source>Alert at %1: %2. Times so far: %3.</source>
        <translation>%1 のアラート: %2。これまでの回数: %3。</translation>
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
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>While a session is alive each rule is held against every new row. It tells you once, and again only after what made it tell has passed.</source>
        <translation>セッションの間、新しい行をすべてのルールと照合します。通知は 1 回で、条件がいったん解消するまで繰り返しません。</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>新しいルール(&amp;N)</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>少なくとも</translation>
    </message>
    <message>
        <source>none at all</source>
        <translation>1 件もなし</translation>
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
        <translation> 秒</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒数</translation>
    </message>
    <message>
        <source>As in the filter of the log: t:MESSAGE_CREATE and d.author.bot:true</source>
        <translation>ログのフィルターと同じ書式: t:MESSAGE_CREATE and d.author.bot:true</translation>
    </message>
    <message>
        <source>&amp;within</source>
        <translation>期間(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>フィルター(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Tell me of:</source>
        <translation>通知条件(&amp;T):</translation>
    </message>
</context>
<context>
    <name>Shardscope::AlertModel</name>
    <message>
        <source>It has no filter yet.</source>
        <translation>フィルターがまだありません。</translation>
    </message>
    <message>
        <source>● watched while connected</source>
        <translation>● 接続中は監視</translation>
    </message>
    <message>
        <source>○ off</source>
        <translation>○ オフ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Tell me of</source>
        <translation>通知条件</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>Shardscope::BudgetDialog</name>
    <message>
        <source>Budgets</source>
        <translation>利用枠</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>● No budget is low.</source>
        <translation>● 残りの少ない枠はありません。</translation>
    </message>
</context>
<context>
    <name>Shardscope::BudgetModel</name>
    <message>
        <source>Budget</source>
        <translation>利用枠</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>回復</translation>
    </message>
    <message>
        <source>Messages that one connection may send in any 60 s. A part is kept for heartbeats; what is sent beyond the rest waits. Discord closes with 4008 beyond 120.</source>
        <translation>1 つの接続が任意の 60 秒間に送れるメッセージ。一部はハートビート用に確保され、残りを超えた送信は待機します。120 を超えると Discord に 4008 で切断されます。</translation>
    </message>
    <message>
        <source>Presences that one connection may send in any 20 s. The newest waits, those before it are dropped.</source>
        <translation>1 つの接続が任意の 20 秒間に送れるプレゼンス。最新のものが待機し、それより前のものは破棄されます。</translation>
    </message>
    <message>
        <source>The whole member list of a guild, once in 30 s. Sooner it is refused.</source>
        <translation>ギルドの全メンバーリスト。30 秒に 1 回。それより早い要求は拒否されます。</translation>
    </message>
    <message>
        <source>Sessions that the bot may begin in a day, all its shards together. Discord resets the token of a bot that uses them up.</source>
        <translation>ボットが 1 日に開始できるセッション（全シャードの合計）。使い切ると Discord がボットのトークンをリセットします。</translation>
    </message>
    <message>
        <source>low</source>
        <translation>残りわずか</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>残りなし</translation>
    </message>
    <message>
        <source>%1, shard %2</source>
        <translation>%1、シャード %2</translation>
    </message>
    <message>
        <source>Sends in 60 s</source>
        <translation>60 秒間の送信</translation>
    </message>
    <message>
        <source>Presences in 20 s</source>
        <translation>20 秒間のプレゼンス</translation>
    </message>
    <message>
        <source>Member list of each guild in 30 s</source>
        <translation>ギルドごとのメンバーリスト（30 秒）</translation>
    </message>
    <message>
        <source>Member list of guild %1</source>
        <translation>ギルド %1 のメンバーリスト</translation>
    </message>
    <message>
        <source>Identifies in a day</source>
        <translation>1 日の IDENTIFY</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用済み</translation>
    </message>
    <message numerus="yes">
        <source>%1 kept for heartbeats</source>
        <translation>
            <numerusform>ハートビート用 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>待機中 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>as remembered here</source>
        <translation>このマシンの記録による値</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>全量あり</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>all in %1</source>
        <translation>%1 後にすべて</translation>
    </message>
    <message>
        <source>one in %1</source>
        <translation>%1 後に 1 つ</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>使用済み %1/%2</translation>
    </message>
</context>
<context>
    <name>Shardscope::ByteView</name>
    <message>
        <source>Before byte %1 of %2</source>
        <translation>バイト %1/%2 の前</translation>
    </message>
    <message>
        <source>Bytes %1 up to %2: %3</source>
        <translation>バイト %1～%2: %3</translation>
    </message>
</context>
<context>
    <name>Shardscope::CaptureController</name>
    <message>
        <source>A capture is being opened. Record when that is done.</source>
        <translation>キャプチャを開いています。完了してから記録してください。</translation>
    </message>
    <message>
        <source>There is nothing in the log to be exported.</source>
        <translation>エクスポートできるものがログにありません。</translation>
    </message>
    <message>
        <source>A session is alive. It ends when a capture is opened, and the log is emptied.</source>
        <translation>セッションが動作中です。キャプチャを開くとセッションは終了し、ログは消去されます。</translation>
    </message>
    <message>
        <source>A capture is being recorded. It ends when another one is opened.</source>
        <translation>キャプチャを記録中です。別のキャプチャを開くと記録は終了します。</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>%1 を開きますか？</translation>
    </message>
    <message>
        <source>&amp;Disconnect and open</source>
        <translation>切断して開く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stop recording and open</source>
        <translation>記録を停止して開く(&amp;S)</translation>
    </message>
    <message>
        <source>Memory for the log</source>
        <translation>ログ用メモリ</translation>
    </message>
    <message>
        <source>The log may take so many MiB of memory; it takes %1 now.
When it is full the oldest rows go, or are read from the recording where there is one.</source>
        <translation>ログが使えるメモリの上限 (MiB)。現在の使用量は %1 です。
上限に達すると、古い行から消えます。記録がある場合は、そこから読み込まれます。</translation>
    </message>
</context>
<context>
    <name>Shardscope::CaptureDialog</name>
    <message>
        <source>Capture, compressed (.jsonl.zst)</source>
        <translation>キャプチャ、圧縮 (.jsonl.zst)</translation>
    </message>
    <message>
        <source>Capture, compressed for older tools (.jsonl.gz)</source>
        <translation>キャプチャ、圧縮・旧ツール向け (.jsonl.gz)</translation>
    </message>
    <message>
        <source>Capture, plain lines (.jsonl)</source>
        <translation>キャプチャ、非圧縮 (.jsonl)</translation>
    </message>
    <message>
        <source>HTTP archive (.har)</source>
        <translation>HTTP アーカイブ (.har)</translation>
    </message>
    <message>
        <source>Table without payloads (.csv)</source>
        <translation>ペイロードなしの表 (.csv)</translation>
    </message>
    <message>
        <source>Tokens (usual)</source>
        <translation>トークン（標準）</translation>
    </message>
    <message>
        <source>What people wrote and their names stay in the file.</source>
        <translation>書かれた内容と名前はファイルに残ります。</translation>
    </message>
    <message>
        <source>Tokens, message content and names (strict)</source>
        <translation>トークン、メッセージ内容、名前（厳格）</translation>
    </message>
    <message>
        <source>Ids, types and times stay: fit to be shared.</source>
        <translation>ID、種類、時刻は残ります。共有に適しています。</translation>
    </message>
    <message>
        <source>The bot&apos;s token alone</source>
        <translation>ボットのトークンのみ</translation>
    </message>
    <message>
        <source>Tokens of interactions, voice servers and webhooks stay in the file, and what people wrote.</source>
        <translation>インタラクション、ボイスサーバー、Webhook のトークンと、書かれた内容がファイルに残ります。</translation>
    </message>
    <message>
        <source>&amp;Whoever gets the file may use these tokens</source>
        <translation>ファイルを受け取った人がトークンを使えることを了承する(&amp;W)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Needed where tokens stay in the file</source>
        <translation>トークンをファイルに残す場合に必要</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>形式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>除外(&amp;L)</translation>
    </message>
    <message>
        <source>A file is needed.</source>
        <translation>ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The name must end in one of %1.</source>
        <translation>名前は %1 のいずれかで終わる必要があります。</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>フォルダー「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>「%1」はフォルダーです。</translation>
    </message>
    <message>
        <source>“%1” is in use in this window.</source>
        <translation>「%1」はこのウィンドウで使用中です。</translation>
    </message>
    <message>
        <source>Tokens that stay in the file need a second yes.</source>
        <translation>トークンをファイルに残すには、チェックを入れて了承してください。</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation>除外: %1。%2</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>「%1」はすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換え(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Shardscope::ChannelInfoForm</name>
    <message>
        <source>Name or id of the guild</source>
        <translation>ギルドの名前か ID</translation>
    </message>
    <message>
        <source>Voice channel status</source>
        <translation>ボイスチャンネルステータス</translation>
    </message>
    <message>
        <source>Voice start time</source>
        <translation>ボイス開始日時</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>ギルド(&amp;G)</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
</context>
<context>
    <name>Shardscope::CheckDialog</name>
    <message>
        <source>&amp;Run again</source>
        <translation>再実行(&amp;R)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>トークンの確認</translation>
    </message>
    <message>
        <source>The whole report, without the token</source>
        <translation>レポート全体（トークンは除く）</translation>
    </message>
    <message>
        <source>Stages of the check</source>
        <translation>確認の段階</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>確認の結果</translation>
    </message>
    <message>
        <source>Chosen stage</source>
        <translation>選択した段階</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>確認できたこと</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Open the Developer &amp;Portal</source>
        <translation>Developer Portal を開く(&amp;P)</translation>
    </message>
    <message>
        <source>O&amp;pen %1</source>
        <translation>%1 を開く(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Shardscope::CheckModel</name>
    <message>
        <source>Began after %1</source>
        <translation>%1 後に開始</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>When</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>確認できたこと</translation>
    </message>
</context>
<context>
    <name>Shardscope::CheckRunner</name>
    <message>
        <source>A check is under way already.</source>
        <translation>確認はすでに進行中です。</translation>
    </message>
</context>
<context>
    <name>Shardscope::CloseCodeDialog</name>
    <message>
        <source>Come &amp;back afterwards</source>
        <translation>切断後に再接続する(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;lose the connection</source>
        <translation>接続を切断(&amp;L)</translation>
    </message>
    <message>
        <source>Close with a code</source>
        <translation>コードを指定して切断</translation>
    </message>
    <message>
        <source>4000: keep the session</source>
        <translation>4000: セッションを維持</translation>
    </message>
    <message>
        <source>1000: end the session</source>
        <translation>1000: セッションを終了</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>別のコード</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Close &amp;with</source>
        <translation>切断方法(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Shard</source>
        <translation>シャード(&amp;S)</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Discord ends the session and shows the bot offline. Then a new session is made, which takes one IDENTIFY of the budget; events of the time between are lost.</source>
        <translation>Discord はセッションを終了し、ボットをオフラインと表示します。その後、新しいセッションを開始し、IDENTIFY 枠を 1 つ使います。その間のイベントは失われます。</translation>
    </message>
    <message>
        <source>Discord ends the session and shows the bot offline. The run ends.</source>
        <translation>Discord はセッションを終了し、ボットをオフラインと表示します。実行は終了します。</translation>
    </message>
    <message>
        <source>Discord keeps the session. It is resumed at once, and what happened meanwhile is replayed; no IDENTIFY is spent.</source>
        <translation>Discord はセッションを維持します。すぐに再開し、その間の出来事は再送されます。IDENTIFY は使いません。</translation>
    </message>
    <message>
        <source>Discord keeps the session for some minutes, and shows the bot online as long. The run ends; the next one begins with a new session.</source>
        <translation>Discord は数分間セッションを維持し、その間ボットをオンラインと表示します。実行は終了し、次の実行は新しいセッションで始まります。</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>動作の説明</translation>
    </message>
</context>
<context>
    <name>Shardscope::CloseDialog</name>
    <message>
        <source>What happens next</source>
        <translation>次に起きること</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>今すぐ再試行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;New session…</source>
        <translation>新しいセッション(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>What ended here</source>
        <translation>終了の原因</translation>
    </message>
    <message>
        <source>%1, shard %2</source>
        <translation>%1、シャード %2</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Open the &amp;portal</source>
        <translation>ポータルを開く(&amp;P)</translation>
    </message>
    <message>
        <source>O&amp;pen Discord&apos;s status</source>
        <translation>Discord のステータスを開く(&amp;P)</translation>
    </message>
    <message>
        <source>Open the docu&amp;mentation</source>
        <translation>ドキュメントを開く(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>テキストをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>All of this, without the token</source>
        <translation>この内容すべて（トークンは除く）</translation>
    </message>
    <message>
        <source>Sho&amp;w the row</source>
        <translation>行を表示(&amp;W)</translation>
    </message>
    <message>
        <source>What this session did just before</source>
        <translation>このセッションの直前の動作</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>直前</translation>
    </message>
    <message>
        <source>%1 Next attempt in %2.</source>
        <translation>%1 次の試行は %2 後です。</translation>
    </message>
    <message>
        <source>not told by the rows that there are</source>
        <translation>残っている行からは不明</translation>
    </message>
</context>
<context>
    <name>Shardscope::ColorRules</name>
    <message>
        <source>Bad</source>
        <translation>異常</translation>
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
        <translation>受信</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>ライフサイクル</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>控えめ</translation>
    </message>
</context>
<context>
    <name>Shardscope::ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>色のルール</translation>
    </message>
    <message>
        <source>The first rule that matches a row colours it. Drag the rules into their order.</source>
        <translation>行に一致した最初のルールの色が使われます。ルールはドラッグで並べ替えられます。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>フィルター(&amp;F):</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>色(&amp;O):</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>新しいルール(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>下へ(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Shardscope::CommandPage</name>
    <message>
        <source>JSON that will be sent</source>
        <translation>送信される JSON</translation>
    </message>
    <message>
        <source>Size of the message</source>
        <translation>メッセージのサイズ</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Keep this message in the library</source>
        <translation>このメッセージをライブラリに保存</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>送信(&amp;E)</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>送信予定</translation>
    </message>
    <message>
        <source>The message has %1 bytes; Discord takes %2.</source>
        <translation>メッセージが %1 バイトです。Discord の上限は %2 バイトです。</translation>
    </message>
    <message>
        <source>Nothing goes over the wire: the shard itself acts.</source>
        <translation>何も送信しません。シャード自体が動作します。</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1/%2 バイト</translation>
    </message>
    <message>
        <source>Not connected: this command needs a session that is ready.</source>
        <translation>未接続: このコマンドには準備完了のセッションが必要です。</translation>
    </message>
    <message>
        <source>The whole member list of a guild may be asked for once in 30 seconds.</source>
        <translation>ギルドの全メンバーリストは 30 秒に 1 回しか要求できません。</translation>
    </message>
    <message>
        <source>Not connected: the presence is remembered and goes out with the next session.</source>
        <translation>未接続: プレゼンスは保存され、次のセッションで送信されます。</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
</context>
<context>
    <name>Shardscope::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>操作の名前の一部を入力</translation>
    </message>
    <message>
        <source>Letters of the action</source>
        <translation>操作の名前の一部</translation>
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
        <translation>このフォームを送信(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;ave this form as a message…</source>
        <translation>このフォームをメッセージとして保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>プレゼンス</translation>
    </message>
    <message>
        <source>Voice state</source>
        <translation>ボイス状態</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Soundboard</source>
        <translation>サウンドボード</translation>
    </message>
    <message>
        <source>Channel info</source>
        <translation>チャンネル情報</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>直接入力</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>The session ended before the sequence did; messages not sent: %1.</source>
        <translation>一連の送信が終わる前にセッションが終了しました。未送信のメッセージ: %1。</translation>
    </message>
</context>
<context>
    <name>Shardscope::ComparePage</name>
    <message>
        <source>Show what is the same</source>
        <translation>同じ部分を表示</translation>
    </message>
    <message>
        <source>Differences as a tree</source>
        <translation>差分のツリー</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差分</translation>
    </message>
    <message numerus="yes">
        <source>≠ %1 changed</source>
        <translation>
            <numerusform>≠ 変更 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %1 added</source>
        <translation>
            <numerusform>+ 追加 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− %1 removed</source>
        <translation>
            <numerusform>− 削除 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>差分なし</translation>
    </message>
    <message>
        <source>⇅ other order of keys</source>
        <translation>⇅ キーの順序の違い</translation>
    </message>
    <message>
        <source>too much to show all</source>
        <translation>多すぎて一部のみ表示</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionBar</name>
    <message>
        <source>Options…</source>
        <translation>オプション…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>デモを試す(&amp;D)</translation>
    </message>
    <message>
        <source>Shard id and count: 0/1 for a bot that is not sharded; all runs as many as Discord recommends,
with the demo %1</source>
        <translation>シャードの ID と数: シャーディングしないボットは 0/1。all は Discord の推奨数だけ実行
（デモでは %1）</translation>
    </message>
    <message>
        <source>Every other option of the connection: gateway, compression, presence, proxy, …
In brackets: how many are not at their default.</source>
        <translation>その他すべての接続オプション: Gateway、圧縮、プレゼンス、プロキシなど
括弧内は、既定値から変更した項目の数です。</translation>
    </message>
    <message>
        <source>Connect to the built-in gateway: no token, no network</source>
        <translation>内蔵 Gateway に接続: トークンもネットワークも不要</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Intents</source>
        <translation>インテント(&amp;I)</translation>
    </message>
    <message>
        <source>Sh&amp;ard</source>
        <translation>シャード(&amp;A)</translation>
    </message>
    <message>
        <source>Options (%1)…</source>
        <translation>オプション (%1)…</translation>
    </message>
    <message>
        <source>Paste the bot&apos;s token, from the Developer Portal under Bot.</source>
        <translation>ボットのトークンを Developer Portal からコピーして貼り付けてください。</translation>
    </message>
    <message>
        <source>Disco&amp;nnect</source>
        <translation>切断(&amp;N)</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>接続(&amp;N)</translation>
    </message>
    <message>
        <source>End the session cleanly</source>
        <translation>セッションを正常に終了</translation>
    </message>
    <message>
        <source>Connect to the gateway</source>
        <translation>Gateway に接続</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionForm</name>
    <message>
        <source>Advanced options</source>
        <translation>詳細オプション</translation>
    </message>
    <message>
        <source>&amp;Intents</source>
        <translation>インテント(&amp;I)</translation>
    </message>
    <message>
        <source>S&amp;hard</source>
        <translation>シャード(&amp;H)</translation>
    </message>
    <message>
        <source>Co&amp;mpression</source>
        <translation>圧縮(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>Gateway(&amp;G)</translation>
    </message>
    <message>
        <source>Discord&apos;s own, asked of the API</source>
        <translation>Discord のもの（API に照会）</translation>
    </message>
    <message>
        <source>Presence at the start</source>
        <translation>開始時のプレゼンス</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>ステータス(&amp;U)</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>退席中</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>オンライン状態を隠す</translation>
    </message>
    <message>
        <source>Offline, sent as invisible</source>
        <translation>オフライン（invisible として送信）</translation>
    </message>
    <message>
        <source>Not idle</source>
        <translation>退席なし</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>退席開始</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Idle since now</source>
        <translation>今から退席中</translation>
    </message>
    <message>
        <source>I&amp;dle since</source>
        <translation>退席開始(&amp;D)</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>アクティビティ(&amp;V)</translation>
    </message>
    <message>
        <source>Away from the &amp;keyboard (AFK)</source>
        <translation>離席中 (AFK)(&amp;K)</translation>
    </message>
    <message>
        <source>A&amp;PI</source>
        <translation>API(&amp;P)</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA ファイル</translation>
    </message>
    <message>
        <source>The system&apos;s authorities only</source>
        <translation>システムの認証局のみ</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>CA ファイルを選択</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Connect within, s</source>
        <translation>接続の期限 (秒)</translation>
    </message>
    <message>
        <source>HELLO within, s</source>
        <translation>HELLO の期限 (秒)</translation>
    </message>
    <message>
        <source>READY within, s</source>
        <translation>READY の期限 (秒)</translation>
    </message>
    <message>
        <source>Message, MiB</source>
        <translation>メッセージ (MiB)</translation>
    </message>
    <message>
        <source>&amp;Large threshold</source>
        <translation>large_threshold(&amp;L)</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>capabilities</translation>
    </message>
    <message>
        <source>Prox&amp;y</source>
        <translation>プロキシ(&amp;Y)</translation>
    </message>
    <message>
        <source>The system&apos;s; else http:// or socks5://</source>
        <translation>システム設定。または http:// か socks5://</translation>
    </message>
    <message>
        <source>Hold to show the password</source>
        <translation>押している間パスワードを表示</translation>
    </message>
    <message>
        <source>User and password of the proxy are kept together, where the token is kept.</source>
        <translation>プロキシのユーザー名とパスワードは、トークンと同じ場所に保存されます。</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>プロキシユーザー名</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシパスワード</translation>
    </message>
    <message>
        <source>Proxy headers</source>
        <translation>プロキシヘッダー</translation>
    </message>
    <message>
        <source>Allow ws:// and http:// to other machines, where others can read the token</source>
        <translation>他のマシンへの ws:// と http:// を許可（トークンを他人に読まれるおそれあり）</translation>
    </message>
    <message>
        <source>Identify even where under 5 % of the session budget would be left</source>
        <translation>セッション枠の残りが 5 % 未満になる場合でも IDENTIFY する</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>&amp;Advanced ▾</source>
        <translation>詳細(&amp;A) ▾</translation>
    </message>
    <message>
        <source>&amp;Advanced ▸</source>
        <translation>詳細(&amp;A) ▸</translation>
    </message>
    <message>
        <source>There is a password, but no user.</source>
        <translation>パスワードがありますが、ユーザー名がありません。</translation>
    </message>
    <message>
        <source>A user of a proxy has no colon in the name.</source>
        <translation>プロキシのユーザー名にコロンは使えません。</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionProbe</name>
    <message>
        <source>Nothing came within %1 s.</source>
        <translation>%1 秒以内に何も届きませんでした。</translation>
    </message>
    <message>
        <source>Check the connection, the proxy and the firewall: something on the way swallows what is sent to %1.</source>
        <translation>接続、プロキシ、ファイアウォールを確認してください。途中の何かが %1 への送信を破棄しています。</translation>
    </message>
    <message>
        <source>%1 is an address already.</source>
        <translation>%1 は IP アドレスのため、名前解決は不要です。</translation>
    </message>
    <message>
        <source>The proxy %1 is an address already and looks %2 up itself.</source>
        <translation>プロキシ %1 は IP アドレスです。%2 の名前解決はプロキシが行います。</translation>
    </message>
    <message>
        <source>The host %1 was not found: %2.</source>
        <translation>ホスト %1 が見つかりませんでした: %2。</translation>
    </message>
    <message>
        <source>Check the name in --proxy.</source>
        <translation>--proxy の名前を確認してください。</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 のアドレスは %2 です。</translation>
    </message>
    <message>
        <source>%1 is %2, and %3 more.</source>
        <translation>%1 のアドレスは %2、ほか %3 件です。</translation>
    </message>
    <message>
        <source>Connected to %1, port %2.</source>
        <translation>%1 のポート %2 に接続しました。</translation>
    </message>
    <message>
        <source>Connected to %1, port %2, through the proxy %3.</source>
        <translation>%1 のポート %2 に、プロキシ %3 経由で接続しました。</translation>
    </message>
    <message>
        <source>%1:// on this machine is not encrypted.</source>
        <translation>このマシンへの %1:// は暗号化されていません。</translation>
    </message>
    <message>
        <source>%1:// to %2 is not encrypted: everybody on the way can read the token.</source>
        <translation>%2 への %1:// は暗号化されていません。経路上の誰でもトークンを読めます。</translation>
    </message>
    <message>
        <source>Use https:// and wss://.</source>
        <translation>https:// と wss:// を使ってください。</translation>
    </message>
    <message>
        <source>Give --ca-file a file of PEM certificates.</source>
        <translation>--ca-file には PEM 証明書のファイルを指定してください。</translation>
    </message>
    <message>
        <source>%1; the certificate holds until %2.</source>
        <translation>%1、証明書の有効期限は %2 です。</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionStages</name>
    <message>
        <source>Stages of connecting</source>
        <translation>接続の段階</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>TCP, TLS, upgrade</source>
        <translation>TCP、TLS、Upgrade</translation>
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
        <translation>イベント</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>パス</translation>
    </message>
    <message>
        <source>What is not as documented</source>
        <translation>ドキュメントとの相違</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>件数</translation>
    </message>
</context>
<context>
    <name>Shardscope::DriftPanel</name>
    <message>
        <source>Co&amp;py the report</source>
        <translation>レポートをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Values that are not as documented</source>
        <translation>ドキュメントと異なる値</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the report, one line a row</source>
        <translation>レポートをコピー（1 行に 1 件）</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Payloads are held against Discord&apos;s documentation as they arrive</source>
        <translation>届いたペイロードは Discord のドキュメントと照合されます</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 dispatches were held against Discord&apos;s documentation: all as documented</source>
        <translation>
            <numerusform>%2 件中 %1 件のディスパッチを Discord のドキュメントと照合: すべて記載どおり</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 dispatches were held against Discord&apos;s documentation</source>
        <translation>
            <numerusform>%2 件中 %1 件のディスパッチを Discord のドキュメントと照合</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::EmptyNotice</name>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>No row matches the filter</source>
        <translation>フィルターに一致する行はありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 matches none of %2 rows.</source>
        <translation>
            <numerusform>%2 行のうち %1 に一致する行はありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the alternatives matches any row.</source>
        <translation>どの選択肢にも一致する行がありません。</translation>
    </message>
    <message>
        <source>Each part matches by itself, but no row matches them all.</source>
        <translation>各部分に一致する行はありますが、すべてに一致する行がありません。</translation>
    </message>
    <message>
        <source>%1: searching…</source>
        <translation>%1: 検索中…</translation>
    </message>
    <message>
        <source>▸ %1 matches none</source>
        <translation>▸ %1 は一致なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 alone matches %2 rows</source>
        <translation>
            <numerusform>%1 だけなら %2 行が一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::EventChoiceModel</name>
    <message>
        <source>none: always sent</source>
        <translation>なし: 常に送信される</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>▲ %1, privileged</source>
        <translation>▲ %1、特権</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>必要なインテント</translation>
    </message>
    <message>
        <source>Comes now</source>
        <translation>現在届くか</translation>
    </message>
</context>
<context>
    <name>Shardscope::EventMatrixModel</name>
    <message>
        <source>not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 (privileged)</source>
        <translation>%1（特権）</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Silent for %1 on shard %2, usually within %3. %4</source>
        <translation>シャード %2 で %1 途絶えています（通常は %3 以内）。%4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Needs the intent</source>
        <translation>必要なインテント</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Portal allows</source>
        <translation>ポータル許可</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>受信数</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終受信</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>理由と対処方法</translation>
    </message>
</context>
<context>
    <name>Shardscope::EventMatrixPanel</name>
    <message>
        <source>Sort the e&amp;vents by the next column</source>
        <translation>次の列でイベントを並べ替え(&amp;V)</translation>
    </message>
    <message>
        <source>Find an event or an intent</source>
        <translation>イベントかインテントを検索</translation>
    </message>
    <message>
        <source>Why an event comes or not</source>
        <translation>イベントが届く理由・届かない理由</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>読み込み中: %1 %</translation>
    </message>
    <message>
        <source>Intents asked for: %1 of %2</source>
        <translation>要求したインテント: %1/%2</translation>
    </message>
    <message>
        <source>No session was seen yet: what was asked for is not known</source>
        <translation>セッションがまだないため、要求内容は不明です</translation>
    </message>
    <message>
        <source>the application&apos;s flags are known</source>
        <translation>アプリケーションのフラグは判明しています</translation>
    </message>
    <message>
        <source>the application&apos;s flags are not known: run the token check</source>
        <translation>アプリケーションのフラグが不明です。トークンの確認を実行してください</translation>
    </message>
    <message>
        <source>events that fell silent: %1</source>
        <translation>途絶えたイベント: %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::ExportController</name>
    <message>
        <source>Nothing was exported to %1: %2.</source>
        <translation>%1 には何もエクスポートされませんでした: %2。</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>%1 にエクスポート中</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 cannot be written: %2.</source>
        <translation>何もエクスポートされませんでした。%1 に書き込めません: %2。</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 rows to %2.</source>
        <translation>
            <numerusform>%2 に %1 行をエクスポートしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 left memory before they could be written.</source>
        <translation>
            <numerusform>%1 %2 行は、書き込む前にメモリから消えました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Selected rows: %1</source>
        <translation>選択した行: %1</translation>
    </message>
    <message>
        <source>Rows that the filter shows: %1</source>
        <translation>フィルターで表示中の行: %1</translation>
    </message>
    <message>
        <source>All rows: %1</source>
        <translation>すべての行: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>対象(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Shardscope::FilterBar</name>
    <message>
        <source>Saved an&amp;d earlier filters</source>
        <translation>保存済みと以前のフィルター(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>このフィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Edit the saved filters…</source>
        <translation>保存済みフィルターを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Forget the earlier filters</source>
        <translation>以前のフィルターを消去(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>フィルターをクリア(&amp;C)</translation>
    </message>
    <message>
        <source>Filter, such as t:MESSAGE_* -d.author.bot:true</source>
        <translation>フィルター（例: t:MESSAGE_* -d.author.bot:true）</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Saved and earlier filters</source>
        <translation>保存済みと以前のフィルター</translation>
    </message>
    <message>
        <source>Progress of the filter</source>
        <translation>フィルターの進行状況</translation>
    </message>
    <message>
        <source>The filter searches the rows. Esc in the line stops it.</source>
        <translation>フィルターが行を検索しています。入力欄で Esc を押すと停止します。</translation>
    </message>
    <message>
        <source>The filter is wrong: show where</source>
        <translation>フィルターに誤りがあります: 場所を表示</translation>
    </message>
    <message>
        <source>The filter is right</source>
        <translation>フィルターに誤りはありません</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>フィルターなし</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>フィルターを保存</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>フィルターの名前:</translation>
    </message>
</context>
<context>
    <name>Shardscope::FilterEdit</name>
    <message>
        <source>Ways to go on</source>
        <translation>入力候補</translation>
    </message>
</context>
<context>
    <name>Shardscope::FindBar</name>
    <message>
        <source>Find in keys and values</source>
        <translation>キーと値を検索</translation>
    </message>
    <message>
        <source>Find in the payload</source>
        <translation>ペイロード内を検索</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>前の一致</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の一致</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>検索を閉じる</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>一致箇所</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
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
        <translation>Gateway がすぐに再接続を求めました (op 7)。</translation>
    </message>
    <message>
        <source>Try again; its host is being taken down.</source>
        <translation>もう一度試してください。そのホストは停止されるところです。</translation>
    </message>
    <message>
        <source>The gateway answered IDENTIFY with INVALID SESSION (op 9).</source>
        <translation>Gateway が IDENTIFY に INVALID SESSION (op 9) で応答しました。</translation>
    </message>
    <message>
        <source>Another start of this bot within 5 s may be behind it: stop the others and try again.</source>
        <translation>5 秒以内に同じボットが別の場所で開始された可能性があります。ほかを停止してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The gateway closed with %1 (%2).</source>
        <translation>Gateway が %1 で切断しました（%2）。</translation>
    </message>
</context>
<context>
    <name>Shardscope::GatewayShard</name>
    <message>
        <source>no heartbeat ACK</source>
        <translation>ハートビート ACK なし</translation>
    </message>
    <message>
        <source>The gateway did not acknowledge the last heartbeat before the next was due; the connection is dead.</source>
        <translation>次のハートビートまでに、Gateway から前回の ACK が届きませんでした。接続は切れています。</translation>
    </message>
    <message>
        <source>The user is not known before the first READY.</source>
        <translation>最初の READY まで、ユーザーは分かりません。</translation>
    </message>
    <message>
        <source>The shard is running already.</source>
        <translation>シャードはすでに動作中です。</translation>
    </message>
    <message>
        <source>The shard is not running.</source>
        <translation>シャードは動作していません。</translation>
    </message>
    <message>
        <source>Nothing to do: this run was ended by hand.</source>
        <translation>対処は不要です。この実行は手動で終了しました。</translation>
    </message>
    <message>
        <source>closed on request</source>
        <translation>要求により切断</translation>
    </message>
    <message>
        <source>No HELLO came within %1 s.</source>
        <translation>%1 秒以内に HELLO が届きませんでした。</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s.</source>
        <translation>%2 秒以内に %1 に接続できませんでした。</translation>
    </message>
    <message>
        <source>Closed on request</source>
        <translation>要求により切断</translation>
    </message>
    <message>
        <source>Closed by Shardscope</source>
        <translation>Shardscope が切断</translation>
    </message>
    <message>
        <source>Not enabled for this application: %1. Enable them in the Developer Portal under Bot, Privileged Gateway Intents, or leave them out of --intents.</source>
        <translation>このアプリケーションで有効になっていません: %1。Developer Portal の Bot にある Privileged Gateway Intents で有効にするか、--intents から外してください。</translation>
    </message>
    <message>
        <source>One or more of %1 are not enabled for this application. Enable them in the Developer Portal under Bot, Privileged Gateway Intents, or leave them out of --intents.</source>
        <translation>%1 のうち 1 つ以上が、このアプリケーションで有効になっていません。Developer Portal の Bot にある Privileged Gateway Intents で有効にするか、--intents から外してください。</translation>
    </message>
    <message>
        <source>These bits of the intents do not exist: %1. Take them out of --intents.</source>
        <translation>インテントのビット %1 は存在しません。--intents から外してください。</translation>
    </message>
    <message>
        <source>The bot is in too many guilds for one connection. Raise the count of --shard: Discord recommends %1 shards.</source>
        <translation>ボットのギルドが 1 つの接続には多すぎます。--shard のシャード数を増やしてください。Discord の推奨数は %1 です。</translation>
    </message>
    <message>
        <source>It was op %1 with %2 bytes.</source>
        <translation>op %1、%2 バイトでした。</translation>
    </message>
    <message>
        <source>The session will be resumed.</source>
        <translation>セッションは再開されます。</translation>
    </message>
    <message>
        <source>A new session will be made.</source>
        <translation>新しいセッションを開始します。</translation>
    </message>
    <message>
        <source>The run ended before this command could leave.</source>
        <translation>このコマンドが送信される前に実行が終了しました。</translation>
    </message>
    <message>
        <source>There is no connection at present that could be closed.</source>
        <translation>切断できる接続が今はありません。</translation>
    </message>
    <message>
        <source>The shard is connecting already.</source>
        <translation>シャードはすでに接続中です。</translation>
    </message>
    <message>
        <source>Nothing to do: this was asked for by hand.</source>
        <translation>対処は不要です。手動で要求された動作です。</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>手動で切断</translation>
    </message>
    <message>
        <source>Nothing to do: the connection was dropped by hand, without a close frame.</source>
        <translation>対処は不要です。接続は、クローズフレームなしで手動で切断されました。</translation>
    </message>
    <message>
        <source>reconnecting on request</source>
        <translation>要求により再接続</translation>
    </message>
    <message>
        <source>The first message was op %1 instead of HELLO.</source>
        <translation>最初のメッセージが HELLO ではなく op %1 でした。</translation>
    </message>
    <message>
        <source>reconnect requested</source>
        <translation>再接続の要求</translation>
    </message>
    <message>
        <source>Nothing to do: the gateway asked for a new connection, as it does before a host is taken down.</source>
        <translation>対処は不要です。Gateway が再接続を求めました。ホストが停止される前の通常の動作です。</translation>
    </message>
    <message>
        <source>The gateway sent what cannot be read: %1.</source>
        <translation>Gateway から読み取れないデータが届きました: %1。</translation>
    </message>
    <message>
        <source>HELLO has no usable heartbeat_interval.</source>
        <translation>HELLO に有効な heartbeat_interval がありません。</translation>
    </message>
    <message>
        <source>A dispatch came before HELLO.</source>
        <translation>HELLO の前にディスパッチが届きました。</translation>
    </message>
    <message>
        <source>not a bot</source>
        <translation>ボットではない</translation>
    </message>
    <message>
        <source>This token belongs to a user, not to a bot. Shardscope works with bots only.</source>
        <translation>このトークンはボットではなくユーザーのものです。Shardscope で使えるのはボットだけです。</translation>
    </message>
    <message>
        <source>READY has no session_id: this session cannot be resumed.</source>
        <translation>READY に session_id がないため、このセッションは再開できません。</translation>
    </message>
    <message>
        <source>session invalidated</source>
        <translation>セッションが無効になりました</translation>
    </message>
    <message>
        <source>Nothing to do: the gateway asked to resume the session on a new connection.</source>
        <translation>対処は不要です。Gateway が、新しい接続でのセッション再開を求めました。</translation>
    </message>
    <message>
        <source>The gateway does not know the session any more: a new one is made. Where this goes on, look whether another client uses the same token.</source>
        <translation>Gateway はこのセッションを保持していないため、新しいセッションを開始します。これが続く場合は、別のクライアントが同じトークンを使っていないか確認してください。</translation>
    </message>
    <message>
        <source>no identify left</source>
        <translation>IDENTIFY の残りなし</translation>
    </message>
    <message>
        <source>no identify for now</source>
        <translation>IDENTIFY を保留</translation>
    </message>
    <message>
        <source>So many sessions were started within the last hour that the next one waits, to spare the session budget. Look at what ends them.</source>
        <translation>直近の 1 時間に多くのセッションが開始されたため、セッション枠を守るために次の開始を待っています。終了の原因を調べてください。</translation>
    </message>
    <message>
        <source>Waiting %1 s for its turn to identify.</source>
        <translation>IDENTIFY の順番まで %1 秒待っています。</translation>
    </message>
    <message>
        <source>No READY came within %1 s.</source>
        <translation>%1 秒以内に READY が届きませんでした。</translation>
    </message>
    <message>
        <source>No RESUMED came within %1 s.</source>
        <translation>%1 秒以内に RESUMED が届きませんでした。</translation>
    </message>
    <message>
        <source>The shard is not ready; try again once it is.</source>
        <translation>シャードの準備ができていません。準備完了後にもう一度試してください。</translation>
    </message>
    <message>
        <source>The message has %1 bytes, but the gateway takes at most %2.</source>
        <translation>メッセージが %1 バイトです。Gateway の上限は %2 バイトです。</translation>
    </message>
</context>
<context>
    <name>Shardscope::GatewayTransport</name>
    <message>
        <source>%1 answers the WebSocket upgrade with a header without end.</source>
        <translation>WebSocket アップグレードへの %1 の応答ヘッダーが終わりません。</translation>
    </message>
    <message>
        <source>%1 does not read what is sent to it.</source>
        <translation>%1 が送信内容を読み取っていません。</translation>
    </message>
    <message>
        <source>%1 answered the WebSocket upgrade with HTTP %2.</source>
        <translation>%1 が WebSocket アップグレードに HTTP %2 で応答しました。</translation>
    </message>
    <message>
        <source>%1 did not open a WebSocket: %2.</source>
        <translation>%1 が WebSocket を開きませんでした: %2。</translation>
    </message>
    <message>
        <source>A message is larger than --max-message allows.</source>
        <translation>メッセージが --max-message の上限を超えています。</translation>
    </message>
    <message>
        <source>The gateway broke the WebSocket protocol: %1.</source>
        <translation>Gateway が WebSocket プロトコルに違反しました: %1。</translation>
    </message>
</context>
<context>
    <name>Shardscope::GraphActions</name>
    <message>
        <source>Heartbeat &amp;latency</source>
        <translation>ハートビートのレイテンシ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Events a second</source>
        <translation>イベント/秒(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Bytes a second</source>
        <translation>バイト/秒(&amp;B)</translation>
    </message>
    <message>
        <source>Event &amp;age</source>
        <translation>イベント経過時間(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Sends in 60 s</source>
        <translation>60 秒間の送信数(&amp;S)</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic scale</source>
        <translation>対数目盛(&amp;I)</translation>
    </message>
    <message>
        <source>Span grows &amp;with the session</source>
        <translation>セッションに合わせて期間を拡大(&amp;W)</translation>
    </message>
    <message>
        <source>Span of &amp;1 minute</source>
        <translation>期間 1 分(&amp;1)</translation>
    </message>
    <message>
        <source>Span of &amp;5 minutes</source>
        <translation>期間 5 分(&amp;5)</translation>
    </message>
    <message>
        <source>Span of 15 mi&amp;nutes</source>
        <translation>期間 15 分(&amp;N)</translation>
    </message>
    <message>
        <source>Span of 1 &amp;hour</source>
        <translation>期間 1 時間(&amp;H)</translation>
    </message>
    <message>
        <source>Span of &amp;6 hours</source>
        <translation>期間 6 時間(&amp;6)</translation>
    </message>
    <message>
        <source>Span of &amp;24 hours</source>
        <translation>期間 24 時間(&amp;2)</translation>
    </message>
    <message>
        <source>Sh&amp;orter span</source>
        <translation>期間を短く(&amp;O)</translation>
    </message>
    <message>
        <source>Longe&amp;r span</source>
        <translation>期間を長く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;To the newest</source>
        <translation>最新へ移動(&amp;T)</translation>
    </message>
    <message>
        <source>Save graphs as &amp;PNG…</source>
        <translation>グラフを PNG で保存(&amp;P)…</translation>
    </message>
    <message>
        <source>Save graphs as S&amp;VG…</source>
        <translation>グラフを SVG で保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Save values as &amp;CSV…</source>
        <translation>値を CSV で保存(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>Shardscope::GraphCell</name>
    <message>
        <source>Arrow keys move the cursor, plus and minus change the span, Enter goes to the row of the log, Shift with arrows and Enter filter the log.</source>
        <translation>矢印キーでカーソルを移動、+ と - で期間を変更、Enter でログの行へ移動、Shift+矢印キーと Enter でログを絞り込みます。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2: %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::GraphPanel</name>
    <message>
        <source>Save the graphs</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 ファイル (*.%2)</translation>
    </message>
</context>
<context>
    <name>Shardscope::HeaderTable</name>
    <message>
        <source>Proxy headers</source>
        <translation>プロキシヘッダー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a proxy header</source>
        <translation>プロキシヘッダーを追加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the proxy header</source>
        <translation>プロキシヘッダーを削除</translation>
    </message>
</context>
<context>
    <name>Shardscope::HexView</name>
    <message>
        <source>Payload as hexadecimal bytes</source>
        <translation>ペイロードの 16 進バイト表示</translation>
    </message>
    <message>
        <source>Copy bytes as &amp;hex</source>
        <translation>バイトを 16 進でコピー(&amp;H)</translation>
    </message>
    <message>
        <source>Copy bytes as &amp;text</source>
        <translation>バイトをテキストでコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Select &amp;all bytes</source>
        <translation>すべてのバイトを選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Shardscope::IncidentBanner</name>
    <message>
        <source>&amp;Retry now</source>
        <translation>今すぐ再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Retry no&amp;w</source>
        <translation>今すぐ再試行(&amp;W)</translation>
    </message>
    <message>
        <source>Connect &amp;without them</source>
        <translation>外して接続(&amp;W)</translation>
    </message>
    <message>
        <source>Connect without the&amp;m</source>
        <translation>外して接続(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Connect anyway</source>
        <translation>そのまま接続(&amp;C)</translation>
    </message>
    <message>
        <source>Connect an&amp;yway</source>
        <translation>そのまま接続(&amp;Y)</translation>
    </message>
    <message>
        <source>D&amp;etails…</source>
        <translation>詳細(&amp;E)…</translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation>詳細(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>閉じる(&amp;D)</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>停止(&amp;P)</translation>
    </message>
    <message>
        <source>Open the po&amp;rtal</source>
        <translation>ポータルを開く(&amp;O)</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>発生した問題</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The application&apos;s page in Discord&apos;s Developer Portal</source>
        <translation>Discord の Developer Portal にあるアプリケーションのページ</translation>
    </message>
    <message numerus="yes">
        <source>%1 Next attempt in %n s.</source>
        <translation>
            <numerusform>%1 次の試行は %n 秒後です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect a&amp;gain</source>
        <translation>再接続(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Shardscope::IntentsDialog</name>
    <message>
        <source>Intents</source>
        <translation>インテント</translation>
    </message>
    <message>
        <source>Ways to choose</source>
        <translation>選び方</translation>
    </message>
    <message>
        <source>&amp;Intents</source>
        <translation>インテント(&amp;I)</translation>
    </message>
    <message>
        <source>From &amp;events</source>
        <translation>イベントから(&amp;E)</translation>
    </message>
    <message>
        <source>Filter by intent or event</source>
        <translation>インテントかイベントで絞り込み</translation>
    </message>
    <message>
        <source>What the intent brings</source>
        <translation>インテントで届くもの</translation>
    </message>
    <message>
        <source>Filter by event or intent</source>
        <translation>イベントかインテントで絞り込み</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>この選択を使う(&amp;U)</translation>
    </message>
    <message>
        <source>Choose exactly the intents that bring the events with a check mark</source>
        <translation>チェックしたイベントが届くインテントだけを選択</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>クリア(&amp;L)</translation>
    </message>
    <message>
        <source>Take all check marks away</source>
        <translation>すべてのチェックを外す</translation>
    </message>
    <message>
        <source>Intents as a number or as names</source>
        <translation>インテント（数値または名前）</translation>
    </message>
    <message>
        <source>The number that is sent; names with commas, +all and +unprivileged are read as well</source>
        <translation>送信される数値。カンマ区切りの名前、+all、+unprivileged も入力できます</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>数値(&amp;N)</translation>
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
        <translation>なし(&amp;O)</translation>
    </message>
    <message>
        <source>Without intents only events that are always sent arrive.</source>
        <translation>インテントがないと、常に送信されるイベントだけが届きます。</translation>
    </message>
    <message>
        <source>GUILD_MESSAGES without MESSAGE_CONTENT brings messages with empty content.</source>
        <translation>MESSAGE_CONTENT なしの GUILD_MESSAGES では、メッセージの content が空になります。</translation>
    </message>
    <message>
        <source>MESSAGE_CONTENT alone brings nothing: it fills the messages of GUILD_MESSAGES.</source>
        <translation>MESSAGE_CONTENT だけでは何も届きません。GUILD_MESSAGES のメッセージに内容を加えるものです。</translation>
    </message>
    <message>
        <source>Privileged, to be turned on in the portal: %1.</source>
        <translation>特権。ポータルで有効にしてください: %1。</translation>
    </message>
    <message>
        <source>Not documented, sent all the same: %1.</source>
        <translation>ドキュメント未記載。そのまま送信します: %1。</translation>
    </message>
    <message>
        <source>%1 of %2 intents are chosen.</source>
        <translation>%2 個中 %1 個のインテントを選択。</translation>
    </message>
    <message>
        <source>Tick the events you want; the least intents that bring them show here.</source>
        <translation>必要なイベントにチェックを入れると、それが届く最小限のインテントがここに表示されます。</translation>
    </message>
    <message>
        <source>These are always sent: no intents are needed.</source>
        <translation>これらは常に送信されます。インテントは不要です。</translation>
    </message>
    <message>
        <source>Least intents: %1 (%2)</source>
        <translation>最小限のインテント: %1 (%2)</translation>
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
        <translation>%1/%2 とその他…</translation>
    </message>
    <message>
        <source>Intents, %1</source>
        <translation>インテント、%1</translation>
    </message>
    <message>
        <source>Intents: %1</source>
        <translation>インテント: %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::IntentsModel</name>
    <message>
        <source>No events of its own: it fills content, embeds, attachments, components and poll of messages. Without it they are empty, except in direct messages, in the bot&apos;s own messages and where the bot is mentioned.</source>
        <translation>固有のイベントはありません。メッセージの content、embeds、attachments、components、poll に値が入ります。ないとこれらは空になります。ただし、ダイレクトメッセージ、ボット自身のメッセージ、ボットへのメンションを含むメッセージは除きます。</translation>
    </message>
    <message>
        <source>Needed as well to request all members of a guild.</source>
        <translation>ギルドの全メンバーを要求する場合にも必要です。</translation>
    </message>
    <message>
        <source>Needed as well to request members with their presences.</source>
        <translation>メンバーをプレゼンス付きで要求する場合にも必要です。</translation>
    </message>
    <message>
        <source>Messages in guilds; their content is empty without MESSAGE_CONTENT.</source>
        <translation>ギルドのメッセージ。MESSAGE_CONTENT がないと content は空です。</translation>
    </message>
    <message>
        <source>In direct messages with the bot only.</source>
        <translation>ボットとのダイレクトメッセージのみ。</translation>
    </message>
    <message>
        <source>%1 is bit %2, the number %3.</source>
        <translation>%1 はビット %2、数値 %3 です。</translation>
    </message>
    <message>
        <source>▲ Privileged. %1 %2</source>
        <translation>▲ 特権。%1 %2</translation>
    </message>
    <message>
        <source>Brings:</source>
        <translation>届くもの:</translation>
    </message>
    <message>
        <source>▲ privileged</source>
        <translation>▲ 特権</translation>
    </message>
    <message>
        <source>fields of messages</source>
        <translation>メッセージのフィールド</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n イベント</numerusform>
        </translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>インテント</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>届くもの</translation>
    </message>
</context>
<context>
    <name>Shardscope::JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>キャンセル中…</translation>
    </message>
</context>
<context>
    <name>Shardscope::JsonDiffModel</name>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1, in another order</source>
        <translation>%1、順序が異なる</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>後</translation>
    </message>
</context>
<context>
    <name>Shardscope::JsonTreeModel</name>
    <message numerus="yes">
        <source>{%n keys}</source>
        <translation>
            <numerusform>{%n 個のキー}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%n items]</source>
        <translation>
            <numerusform>[%n 個の要素]</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>ほか %1 個…</translation>
    </message>
    <message>
        <source>Press Enter or double-click to load more</source>
        <translation>Enter キーかダブルクリックで続きを読み込み</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
</context>
<context>
    <name>Shardscope::LanguageField</name>
    <message>
        <source>The system&apos;s</source>
        <translation>システムの言語</translation>
    </message>
</context>
<context>
    <name>Shardscope::LibraryModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（コピー）</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1、フォルダー</translation>
    </message>
    <message>
        <source>%1, message</source>
        <translation>%1、メッセージ</translation>
    </message>
</context>
<context>
    <name>Shardscope::LibraryPage</name>
    <message>
        <source>S&amp;end</source>
        <translation>送信(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Open in its form</source>
        <translation>フォームで開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Add to what is sent on REA&amp;DY</source>
        <translation>READY 時の送信に追加(&amp;D)</translation>
    </message>
    <message>
        <source>To READY</source>
        <translation>READY へ</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>新規フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上へ移動(&amp;P)</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>下へ移動(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Search the saved messages</source>
        <translation>保存済みメッセージを検索</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>保存済みメッセージ</translation>
    </message>
    <message>
        <source>Send the chosen message as it is</source>
        <translation>選択したメッセージをそのまま送信</translation>
    </message>
    <message>
        <source>Load the chosen message into its form</source>
        <translation>選択したメッセージをフォームに読み込む</translation>
    </message>
    <message>
        <source>Add the chosen message to what is sent on READY</source>
        <translation>選択したメッセージを READY 時の送信に追加</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>More for saved messages</source>
        <translation>保存済みメッセージのその他の操作</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新規フォルダー</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation>「%1」を読み込めません: %2</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 はインポートされませんでした。%2</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>メッセージをインポート</translation>
    </message>
    <message>
        <source>Saved messages (*.json)</source>
        <translation>保存済みメッセージ (*.json)</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>メッセージをエクスポート</translation>
    </message>
</context>
<context>
    <name>Shardscope::LineWriter</name>
    <message>
        <source>it is written to too slowly: %1 MiB wait</source>
        <translation>書き込みが遅すぎます。%1 MiB が待機中です</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogActions</name>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Show all rows, mark matches</source>
        <translation>全行を表示し一致をマーク(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>次の一致(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious match</source>
        <translation>前の一致(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <translation>マークを切り替え(&amp;M)</translation>
    </message>
    <message>
        <source>Nex&amp;t mark</source>
        <translation>次のマーク(&amp;T)</translation>
    </message>
    <message>
        <source>P&amp;revious mark</source>
        <translation>前のマーク(&amp;R)</translation>
    </message>
    <message>
        <source>Remove &amp;all marks</source>
        <translation>すべてのマークを削除(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy as JSON</source>
        <translation>JSON としてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;line</source>
        <translation>行としてコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copy as shardscope-cli comman&amp;d</source>
        <translation>shardscope-cli コマンドとしてコピー(&amp;D)</translation>
    </message>
    <message>
        <source>Compare the two c&amp;hosen rows</source>
        <translation>選択した 2 行を比較(&amp;H)</translation>
    </message>
    <message>
        <source>E&amp;xplain what ended here…</source>
        <translation>終了の原因を説明(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Export selection…</source>
        <translation>選択範囲をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Export all ro&amp;ws shown…</source>
        <translation>表示中の全行をエクスポート(&amp;W)…</translation>
    </message>
    <message>
        <source>Colour r&amp;ules…</source>
        <translation>色のルール(&amp;U)…</translation>
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
        <translation>コピーされませんでした。選択した行が %1 を超えています。行を減らすか、ファイルにエクスポートしてください。</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogColumns</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogColumnsDialog</name>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>下へ(&amp;W)</translation>
    </message>
    <message>
        <source>Columns of the log</source>
        <translation>ログの列</translation>
    </message>
    <message>
        <source>Space shows or hides the chosen column. The first is the leftmost. Where there is little room some wait until there is more.</source>
        <translation>スペースキーで選択した列の表示を切り替えます。先頭が左端の列です。幅が足りないと、一部の列は余裕ができるまで表示されません。</translation>
    </message>
    <message>
        <source>Columns from the left</source>
        <translation>列（左から順）</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Columns, order and widths as they were at first</source>
        <translation>列、順序、幅を最初の状態に戻す</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogMenu</name>
    <message>
        <source>Filter for %1</source>
        <translation>%1 で絞り込み</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>%1 を除外</translation>
    </message>
    <message>
        <source>Filter only for %1</source>
        <translation>%1 だけで絞り込み</translation>
    </message>
    <message>
        <source>More of this row</source>
        <translation>この行のその他の項目</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogModel</name>
    <message>
        <source>marked</source>
        <translation>マーク済み</translation>
    </message>
    <message>
        <source>matches the filter</source>
        <translation>フィルターに一致</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>マーク</translation>
    </message>
    <message>
        <source>Time since the row before</source>
        <translation>前の行からの時間</translation>
    </message>
    <message>
        <source>Sequence number of a dispatch</source>
        <translation>ディスパッチのシーケンス番号</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
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
        <translation>イベント</translation>
    </message>
    <message>
        <source>s</source>
        <comment>sequence number</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>転送時</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>ギルド</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogPanel</name>
    <message>
        <source>Go to the newest row and follow</source>
        <translation>最新の行へ移動して追従</translation>
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
        <translation>%1、%2 消去</translation>
    </message>
    <message>
        <source>The oldest %1 rows went to stay within memory.</source>
        <translation>メモリの上限に収めるため、最も古い %1 行を消去しました。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>新着 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Show what was recorded meanwhile</source>
        <translation>その間に記録された行を表示</translation>
    </message>
    <message>
        <source>Let no row come; recording goes on</source>
        <translation>行の追加を止める（記録は続きます）</translation>
    </message>
    <message>
        <source>Show all rows and mark what the filter matches</source>
        <translation>すべての行を表示し、フィルターに一致した行をマーク</translation>
    </message>
    <message>
        <source>There is no earlier row of this kind.</source>
        <translation>同じ種類の前の行はありません。</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogView</name>
    <message>
        <source>Log of messages</source>
        <translation>メッセージのログ</translation>
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
        <translation>READY 時の一連の送信中にセッションが終了しました。未送信のメッセージ: %1。</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>Shardscope::MemberRequestForm</name>
    <message>
        <source>Not sent</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>With presences</source>
        <translation>プレゼンスあり</translation>
    </message>
    <message>
        <source>Without presences</source>
        <translation>プレゼンスなし</translation>
    </message>
    <message>
        <source>Name or id of the guild</source>
        <translation>ギルドの名前か ID</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>名前で</translation>
    </message>
    <message>
        <source>By id</source>
        <translation>ID で</translation>
    </message>
    <message>
        <source>Beginning of the name; empty: all members</source>
        <translation>名前の先頭部分。空の場合は全メンバー</translation>
    </message>
    <message>
        <source>Up to 100 users, by name or id, separated by commas</source>
        <translation>最大 100 ユーザー（名前か ID をカンマ区切りで）</translation>
    </message>
    <message>
        <source>0 to 100; 0 asks for all that match</source>
        <translation>0～100。0 は一致するものすべて</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Beginning of the name</source>
        <translation>名前の先頭部分</translation>
    </message>
    <message>
        <source>User ids</source>
        <translation>ユーザー ID</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>ギルド(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>メンバー(&amp;M)</translation>
    </message>
    <message>
        <source>P&amp;resences</source>
        <translation>プレゼンス(&amp;R)</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>nonce</translation>
    </message>
    <message>
        <source>Ties the chunks to this request</source>
        <translation>チャンクをこの要求に対応付けます</translation>
    </message>
    <message>
        <source>The limit &quot;%1&quot; is no number; it is 0 to 100.</source>
        <translation>上限「%1」は数値ではありません。0～100 を指定してください。</translation>
    </message>
</context>
<context>
    <name>Shardscope::NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Shardscope::OpeningController</name>
    <message>
        <source>Open a capture</source>
        <translation>キャプチャを開く</translation>
    </message>
    <message>
        <source>Captures (*.jsonl *.jsonl.zst *.jsonl.gz)</source>
        <translation>キャプチャ (*.jsonl *.jsonl.zst *.jsonl.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>ファイル「%1」がありません。</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 を開いています</translation>
    </message>
    <message numerus="yes">
        <source>Opening %n captures</source>
        <translation>
            <numerusform>%n 個のキャプチャを開いています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 What was read before is shown: %2 rows.</source>
        <translation>
            <numerusform>%1 それまでに読み込んだ %2 行を表示しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %1 was cancelled: its first %2 rows are shown, the rest is not.</source>
        <translation>
            <numerusform>%1 を開く操作はキャンセルされました。最初の %2 行だけを表示しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in the middle of something, as a crash or a full disk leaves a file. All before is shown: %2 rows. %3</source>
        <translation>
            <numerusform>%1 は途中で終わっています。クラッシュやディスク不足で残ったファイルのようです。それより前の %2 行を表示しています。%3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has places that cannot be read: %2. All else is shown: %3 rows. %4</source>
        <translation>
            <numerusform>%1 に読み取れない箇所があります: %2。残りの %3 行を表示しています。%4</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %1 rows are left out: the log may take %2 of memory, and they cannot be read again from this file piece by piece.</source>
        <translation>
            <numerusform>最も古い %1 行を除外しました。ログが使えるメモリは %2 までで、このファイルからは部分的に読み直せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory for the log…</source>
        <translation>ログ用メモリ…</translation>
    </message>
</context>
<context>
    <name>Shardscope::OverviewStrip</name>
    <message>
        <source>Overview of the log</source>
        <translation>ログの全体表示</translation>
    </message>
    <message>
        <source>Marks: %1</source>
        <translation>マーク: %1</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>一致: %1</translation>
    </message>
    <message>
        <source>Closes and errors: %1</source>
        <translation>切断とエラー: %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::PayloadView</name>
    <message>
        <source>Co&amp;mpare with the previous of its kind</source>
        <translation>同じ種類の前のメッセージと比較(&amp;M)</translation>
    </message>
    <message>
        <source>F&amp;ind in the payload</source>
        <translation>ペイロード内を検索(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>次の一致(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious place</source>
        <translation>前の一致(&amp;V)</translation>
    </message>
    <message>
        <source>C&amp;lose the search</source>
        <translation>検索を閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the &amp;whole payload</source>
        <translation>ペイロード全体をコピー(&amp;W)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>ペイロードをコピー</translation>
    </message>
    <message>
        <source>Copy the payload as it was received, secrets masked</source>
        <translation>ペイロードを受信時のままコピー（秘密情報はマスク）</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in the payload</source>
        <translation>ペイロード内を検索</translation>
    </message>
    <message>
        <source>Find in keys and values</source>
        <translation>キーと値を検索</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Compare with the previous</source>
        <translation>前のメッセージと比較</translation>
    </message>
    <message>
        <source>Compare with the previous message of its kind</source>
        <translation>同じ種類の前のメッセージと比較</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>説明…</translation>
    </message>
    <message>
        <source>Explain what ended here</source>
        <translation>終了の原因を説明</translation>
    </message>
    <message>
        <source>What it means, what the session did just before and what follows</source>
        <translation>意味、セッションの直前の動作、次に起きること</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>ツリー</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Raw</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>16 進</translation>
    </message>
    <message>
        <source>Views of the payload</source>
        <translation>ペイロードの表示</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>No row selected</source>
        <translation>行が選択されていません</translation>
    </message>
    <message>
        <source>Choose a row of the log to see its payload</source>
        <translation>ログの行を選ぶとペイロードが表示されます</translation>
    </message>
    <message>
        <source>%1 of JSON</source>
        <translation>JSON %1</translation>
    </message>
    <message>
        <source>%1 on the wire</source>
        <translation>転送時 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not as documented</source>
        <translation>
            <numerusform>ドキュメントと異なる値 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::PresenceForm</name>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Away from the keyboard</source>
        <translation>離席中</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>在席</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>退席中</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>取り込み中</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>オンライン状態を隠す</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Idle since now</source>
        <translation>今から退席中</translation>
    </message>
    <message>
        <source>2026-11-23T22:14:03 or milliseconds since 1970</source>
        <translation>2026-11-23T22:14:03、または 1970 年からのミリ秒数</translation>
    </message>
    <message>
        <source>Idle since, time</source>
        <translation>退席開始、日時</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>退席開始</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>ステータス(&amp;U)</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>アクティビティ(&amp;Y)</translation>
    </message>
    <message>
        <source>A&amp;FK</source>
        <translation>AFK(&amp;F)</translation>
    </message>
    <message>
        <source>Activity type</source>
        <translation>アクティビティの種類</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>プレイ中</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>配信中</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>再生中</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>視聴中</translation>
    </message>
    <message>
        <source>Custom status</source>
        <translation>カスタムステータス</translation>
    </message>
    <message>
        <source>Competing in</source>
        <translation>参戦中</translation>
    </message>
    <message>
        <source>Activity text</source>
        <translation>アクティビティのテキスト</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>表示する内容</translation>
    </message>
    <message>
        <source>Stream address</source>
        <translation>配信アドレス</translation>
    </message>
    <message>
        <source>https://www.twitch.tv/…</source>
        <translation>https://www.twitch.tv/…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 2026-11-23T22:14:03, with a zone or in local time, or milliseconds since 1970.</source>
        <translation>「%1」は日時ではありません。2026-11-23T22:14:03（タイムゾーン付き、またはローカル時刻）か、1970 年からのミリ秒数で入力してください。</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProblemDialog</name>
    <message>
        <source>What cannot be read</source>
        <translation>読み取れない箇所の詳細</translation>
    </message>
    <message>
        <source>%1
%2 rows could be read of %3 lines.</source>
        <translation>%1
%3 行中 %2 行を読み取れました。</translation>
    </message>
    <message>
        <source>Others that are not listed: %1.</source>
        <translation>一覧にないその他の件数: %1。</translation>
    </message>
    <message>
        <source>Places that cannot be read</source>
        <translation>読み取れない箇所</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProfileController</name>
    <message>
        <source>Delete profile</source>
        <translation>プロファイルを削除</translation>
    </message>
    <message>
        <source>Delete the profile &quot;%1&quot;?</source>
        <translation>プロファイル「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Its token is removed from the keychain as well.</source>
        <translation>トークンもキーチェーンから削除されます。</translation>
    </message>
    <message>
        <source>Its token is forgotten.</source>
        <translation>トークンは破棄されます。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>The profile is deleted, but its token may still be in the keychain. %1</source>
        <translation>プロファイルは削除されましたが、トークンがキーチェーンに残っている可能性があります。%1</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>プロファイルをエクスポート</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>プロファイルをインポート</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>プロファイル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み込めません: %2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 に書き込めません: %2。</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProfileDialog</name>
    <message>
        <source>Connection options</source>
        <translation>接続オプション</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>プロファイルを編集</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>新規プロファイル</translation>
    </message>
    <message>
        <source>&amp;for this session only</source>
        <translation>このセッション中のみ(&amp;F)</translation>
    </message>
    <message>
        <source>in the system&apos;s &amp;keychain</source>
        <translation>システムのキーチェーン(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>What the profile is called, also by --profile on the command line</source>
        <translation>プロファイルの名前。コマンドラインの --profile でも使います</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>トークン(&amp;T)</translation>
    </message>
    <message>
        <source>From the Developer Portal under Bot</source>
        <translation>Developer Portal の Bot から</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>トークンの保持</translation>
    </message>
    <message>
        <source>Neither the token nor a proxy&apos;s password is ever written into the settings or an export</source>
        <translation>トークンもプロキシのパスワードも、設定やエクスポートには書き込まれません</translation>
    </message>
    <message>
        <source>Without one it is asked for when you connect.</source>
        <translation>ない場合は、接続時に入力を求められます。</translation>
    </message>
    <message>
        <source>It is forgotten when Shardscope ends.</source>
        <translation>Shardscope を終了すると破棄されます。</translation>
    </message>
    <message>
        <source>It stays in the keychain, under Shardscope, until the profile is deleted.</source>
        <translation>プロファイルを削除するまで、キーチェーンの Shardscope に保存されます。</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>キーチェーンに問い合わせ中…</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProfileField</name>
    <message>
        <source>&amp;New from these settings…</source>
        <translation>この設定から新規作成(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Save these settings into it</source>
        <translation>この設定を保存(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>複製(&amp;U)</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>上へ移動(&amp;P)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>すべてエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Manage profiles</source>
        <translation>プロファイルの管理</translation>
    </message>
    <message>
        <source>New, edit, duplicate, delete, import, export</source>
        <translation>新規、編集、複製、削除、インポート、エクスポート</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No profiles yet: save these settings as one with ⋯</source>
        <translation>プロファイルはまだありません。⋯ から、この設定を保存できます</translation>
    </message>
    <message>
        <source>A profile holds every option of a connection</source>
        <translation>プロファイルには接続のすべてのオプションが入ります</translation>
    </message>
</context>
<context>
    <name>Shardscope::RawForm</name>
    <message>
        <source>op 3 · Presence</source>
        <translation>op 3 · プレゼンス</translation>
    </message>
    <message>
        <source>op 4 · Voice state</source>
        <translation>op 4 · ボイス状態</translation>
    </message>
    <message>
        <source>op 8 · Members</source>
        <translation>op 8 · メンバー</translation>
    </message>
    <message>
        <source>op 31 · Soundboard sounds</source>
        <translation>op 31 · サウンドボード</translation>
    </message>
    <message>
        <source>op 43 · Channel info</source>
        <translation>op 43 · チャンネル情報</translation>
    </message>
    <message>
        <source>Command line · reconnect</source>
        <translation>コマンド行 · reconnect</translation>
    </message>
    <message>
        <source>Send it although Discord would refuse it</source>
        <translation>Discord に拒否される内容でも送信する</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>A line for each value; the tokens stay as they are</source>
        <translation>値ごとに改行します。各値の表記は変わりません</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>メッセージ(&amp;M)</translation>
    </message>
    <message>
        <source>op and d as they go over the wire, or a command line of shardscope-cli tail</source>
        <translation>送信される op と d、または shardscope-cli tail のコマンド行</translation>
    </message>
    <message>
        <source>The message is empty: choose a template, or write op and d.</source>
        <translation>メッセージが空です。テンプレートを選ぶか、op と d を入力してください。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>%1 行 %2 列: %3</translation>
    </message>
</context>
<context>
    <name>Shardscope::RawPage</name>
    <message>
        <source>&amp;Indent</source>
        <translation>整形(&amp;I)</translation>
    </message>
    <message>
        <source>A line for each value; the received text is one line</source>
        <translation>値ごとに改行します。受信したテキストは 1 行です</translation>
    </message>
</context>
<context>
    <name>Shardscope::RecentMenu</name>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1（見つかりません）</translation>
    </message>
</context>
<context>
    <name>Shardscope::RecordDialog</name>
    <message>
        <source>Record a capture</source>
        <translation>キャプチャを記録</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>記録(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Begin with the %1 rows that are in the log</source>
        <translation>
            <numerusform>ログにある %1 行から始める(&amp;B)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::RecordingController</name>
    <message>
        <source>Nothing is recorded: %1 cannot be written: %2.</source>
        <translation>何も記録されていません。%1 に書き込めません: %2。</translation>
    </message>
    <message>
        <source>It is recorded, but a crash would not be noticed when Shardscope starts again: %1.</source>
        <translation>記録中ですが、クラッシュしても次回の起動時に検出できません: %1。</translation>
    </message>
    <message>
        <source>Writing what is in the log to %1</source>
        <translation>ログの内容を %1 に書き込み中</translation>
    </message>
    <message>
        <source>Recording was cancelled, and %1 was removed.</source>
        <translation>記録はキャンセルされ、%1 は削除されました。</translation>
    </message>
    <message>
        <source>Finishing %1</source>
        <translation>%1 を完了処理中</translation>
    </message>
    <message numerus="yes">
        <source>The end of %1 could not be written: %2. %3 rows are in it.</source>
        <translation>
            <numerusform>%1 の末尾を書き込めませんでした: %2。%3 行が記録されています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %1 rows to %2, %3.</source>
        <translation>
            <numerusform>%2 に %1 行を記録しました（%3）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording stopped: %1</source>
        <translation>記録が停止しました: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows (%2) are in %3 and can be opened. What came since is in the log alone.</source>
        <translation>
            <numerusform>%1 行 (%2) が %3 に入っていて、開くことができます。その後の行はログにだけあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shardscope ended while it was recording %1 (since %2). What was written is kept: %3.</source>
        <translation>%1 の記録中に Shardscope が終了しました（%2 に開始）。書き込み済みの内容は残っています: %3。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>今後表示しない</translation>
    </message>
    <message>
        <source>Do not offer it again; the file stays</source>
        <translation>この通知を今後表示しません。ファイルは残ります</translation>
    </message>
</context>
<context>
    <name>Shardscope::RecordingRow</name>
    <message>
        <source>Stop recording</source>
        <translation>記録を停止</translation>
    </message>
    <message>
        <source>● rec</source>
        <translation>● 記録中</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 rows · %3 · %4</source>
        <translation>
            <numerusform>%1 · %2 行 · %3 · %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>%1 を記録中</translation>
    </message>
</context>
<context>
    <name>Shardscope::RequestModel</name>
    <message>
        <source>again in %1</source>
        <translation>%1 後に再送可</translation>
    </message>
    <message>
        <source>may be sent again now</source>
        <translation>今すぐ再送可</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>受け渡し済み</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>応答</translation>
    </message>
</context>
<context>
    <name>Shardscope::RequestPanel</name>
    <message>
        <source>&amp;Send again</source>
        <translation>再送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear the requests</source>
        <translation>要求を消去(&amp;C)</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Requests and what came back</source>
        <translation>要求と応答</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Clear the requests</source>
        <translation>要求を消去</translation>
    </message>
    <message>
        <source>Again in %1</source>
        <translation>%1 後に再送可</translation>
    </message>
</context>
<context>
    <name>Shardscope::RestClient</name>
    <message>
        <source>%1 would get the token unencrypted.</source>
        <translation>%1 にトークンが暗号化されずに送られます。</translation>
    </message>
    <message>
        <source>Use https://, or allow it with --allow-plaintext.</source>
        <translation>https:// を使うか、--allow-plaintext で許可してください。</translation>
    </message>
    <message>
        <source>Give --ca-file a file of PEM certificates.</source>
        <translation>--ca-file には PEM 証明書のファイルを指定してください。</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes and was not read.</source>
        <translation>%1 の応答が %2 バイトを超えるため、読み込みませんでした。</translation>
    </message>
    <message>
        <source>Check the address given with --api.</source>
        <translation>--api のアドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 から %2 秒以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Check the connection and the proxy.</source>
        <translation>接続とプロキシを確認してください。</translation>
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
        <translation>保存済みフィルター</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>Shardscope::SecretField</name>
    <message>
        <source>Paste and clear the clip&amp;board</source>
        <translation>貼り付けてクリップボードを消去(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>クリア(&amp;L)</translation>
    </message>
</context>
<context>
    <name>Shardscope::SequenceModel</name>
    <message numerus="yes">
        <source>%1 would wait for a limit</source>
        <translation>
            <numerusform>%1 件が送信枠を待機</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would be replaced by a newer presence</source>
        <translation>
            <numerusform>%1 件が新しいプレゼンスに置き換え</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would be refused</source>
        <translation>
            <numerusform>%1 件が拒否</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ leaves at %1</source>
        <translation>✓ 送信: %1</translation>
    </message>
    <message>
        <source>◔ leaves at %1, waits %2</source>
        <translation>◔ 送信: %1、待機 %2</translation>
    </message>
    <message>
        <source>– replaced by a newer presence</source>
        <translation>– 新しいプレゼンスに置き換え</translation>
    </message>
    <message>
        <source>▲ refused: %1</source>
        <translation>▲ 拒否: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>待ち時間</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>予想される結果</translation>
    </message>
</context>
<context>
    <name>Shardscope::SequencePanel</name>
    <message>
        <source>Move the step &amp;up</source>
        <translation>ステップを上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move the step &amp;down</source>
        <translation>ステップを下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>&amp;Take the step out</source>
        <translation>ステップを除外(&amp;T)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Send on &amp;READY</source>
        <translation>READY 時に送信(&amp;R)</translation>
    </message>
    <message>
        <source>Each new session begins with these messages; a resumed one does not</source>
        <translation>新しいセッションはこれらのメッセージで始まります（再開時を除く）</translation>
    </message>
    <message>
        <source>Messages sent on READY</source>
        <translation>READY 時に送信するメッセージ</translation>
    </message>
    <message>
        <source>Add saved messages with &quot;To READY&quot;</source>
        <translation>「READY へ」で保存済みメッセージを追加</translation>
    </message>
    <message>
        <source>✓ Within the send limits</source>
        <translation>✓ 送信枠の範囲内</translation>
    </message>
</context>
<context>
    <name>Shardscope::SessionController</name>
    <message>
        <source>This build has no built-in gateway.</source>
        <translation>このビルドには内蔵 Gateway がありません。</translation>
    </message>
</context>
<context>
    <name>Shardscope::SessionMetrics</name>
    <message>
        <source>Session resumed</source>
        <translation>セッションを再開しました</translation>
    </message>
    <message>
        <source>Ready with a new session</source>
        <translation>新しいセッションの準備が完了しました</translation>
    </message>
    <message>
        <source>Reconnected with a new session</source>
        <translation>新しいセッションで再接続しました</translation>
    </message>
</context>
<context>
    <name>Shardscope::SessionTools</name>
    <message>
        <source>This takes one of the %1 identifies left of %2.</source>
        <translation>IDENTIFY 枠の残り %1/%2 のうち 1 つを使います。</translation>
    </message>
    <message>
        <source>They all come back in %1.</source>
        <translation>%1 後にすべて回復します。</translation>
    </message>
    <message>
        <source>▲ That is little: Discord resets the token of a bot that uses them up.</source>
        <translation>▲ 残りわずかです。使い切ると Discord がボットのトークンをリセットします。</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>新しいセッション</translation>
    </message>
    <message>
        <source>Give up this session and identify anew?</source>
        <translation>このセッションを破棄して新しく IDENTIFY しますか？</translation>
    </message>
    <message>
        <source>The present session cannot be resumed then; events of the time between are lost.</source>
        <translation>現在のセッションは再開できなくなり、その間のイベントは失われます。</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>新しいセッション(&amp;N)</translation>
    </message>
</context>
<context>
    <name>Shardscope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Rules of &amp;alerts…</source>
        <translation>アラートのルール(&amp;A)…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>言語(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>外観(&amp;L)</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;Memory for the log</source>
        <translation>ログ用メモリ(&amp;M)</translation>
    </message>
    <message>
        <source>It takes %1 now. When it is full the oldest rows go, or are read from the recording where there is one.</source>
        <translation>現在の使用量は %1 です。上限に達すると、古い行から消えます。記録がある場合は、そこから読み込まれます。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>What a recording or an export begins with; each asks before it writes.</source>
        <translation>記録とエクスポートの初期値です。どちらも書き込む前に確認します。</translation>
    </message>
    <message>
        <source>Next capture &amp;goes to</source>
        <translation>次のキャプチャの保存先(&amp;G)</translation>
    </message>
    <message>
        <source>Captures leave &amp;out</source>
        <translation>キャプチャから除外(&amp;O)</translation>
    </message>
    <message>
        <source>Folder of captures</source>
        <translation>キャプチャのフォルダー</translation>
    </message>
    <message>
        <source>There is no folder “%1”. The last one stays.</source>
        <translation>フォルダー「%1」がありません。前回のフォルダーを維持します。</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardLaneDelegate</name>
    <message>
        <source>filtered</source>
        <translation>絞り込み</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardManager</name>
    <message>
        <source>A run is under way already.</source>
        <translation>実行はすでに進行中です。</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardRun</name>
    <message>
        <source>Asking %1 for the gateway</source>
        <translation>%1 に Gateway を照会中</translation>
    </message>
    <message>
        <source>The gateway will be asked for again.</source>
        <translation>Gateway をもう一度照会します。</translation>
    </message>
    <message>
        <source>The gateway is still being asked for; there is no connection yet.</source>
        <translation>Gateway を照会中です。接続はまだありません。</translation>
    </message>
    <message>
        <source>Shard %1 is not part of this run.</source>
        <translation>シャード %1 はこの実行に含まれません。</translation>
    </message>
    <message>
        <source>No shard of this run is connected at present.</source>
        <translation>この実行のシャードは現在どれも接続されていません。</translation>
    </message>
    <message>
        <source>The shard is not ready; try again once it is.</source>
        <translation>シャードの準備ができていません。準備完了後にもう一度試してください。</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardWallModel</name>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>あと %1</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>バケット %1</translation>
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
        <translation>待機 %1</translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation>毎秒 %1 イベント</translation>
    </message>
    <message numerus="yes">
        <source>%n guild(s)</source>
        <translation>
            <numerusform>%n ギルド</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reconnected %n time(s)</source>
        <translation>
            <numerusform>再接続 %n 回</numerusform>
        </translation>
    </message>
    <message>
        <source>identifies in bucket %1</source>
        <translation>バケット %1 で IDENTIFY</translation>
    </message>
    <message>
        <source>Shard %1: %2</source>
        <translation>シャード %1: %2</translation>
    </message>
    <message>
        <source>the log shows it alone</source>
        <translation>ログはこのシャードのみ表示</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardWallPanel</name>
    <message>
        <source>Show only this s&amp;hard in the log, or all again</source>
        <translation>ログにこのシャードだけを表示／全表示(&amp;H)</translation>
    </message>
    <message>
        <source>Leave this shard o&amp;ut of the log, or show it again</source>
        <translation>ログからこのシャードを除外／再表示(&amp;U)</translation>
    </message>
    <message>
        <source>Ex&amp;plain its last close</source>
        <translation>最後の切断を説明(&amp;P)</translation>
    </message>
    <message>
        <source>Reconnect and resu&amp;me this shard</source>
        <translation>このシャードを再接続して再開(&amp;M)</translation>
    </message>
    <message>
        <source>New session of this shard…</source>
        <translation>このシャードの新しいセッション…</translation>
    </message>
    <message>
        <source>Close this shard with a code…</source>
        <translation>このシャードをコード指定で切断…</translation>
    </message>
    <message>
        <source>Sort the shards by the next order</source>
        <translation>次の順序でシャードを並べ替え</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>番号順</translation>
    </message>
    <message>
        <source>Worst state first</source>
        <translation>状態の悪い順</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <translation>遅い順</translation>
    </message>
    <message>
        <source>Most events first</source>
        <translation>イベントの多い順</translation>
    </message>
    <message>
        <source>Order of the shards</source>
        <translation>シャードの順序</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>A lane for each shard of the session comes here. To run all shards of a bot write all in the field Shard.</source>
        <translation>セッションのシャードごとのレーンがここに表示されます。ボットの全シャードを実行するには、「シャード」の欄に all と入力します。</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>準備完了 %1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, shards</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waiting for their turn: %1</source>
        <translation>順番待ち: %1</translation>
    </message>
    <message>
        <source>identifying at once: %1</source>
        <translation>同時 IDENTIFY: %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShortcutEditor</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>既定</translation>
    </message>
    <message>
        <source>New keys of the chosen action</source>
        <translation>選択した操作の新しいキー</translation>
    </message>
    <message>
        <source>&amp;Press the new keys</source>
        <translation>新しいキーを押す(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>既定(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;All to standard</source>
        <translation>すべて既定に戻す(&amp;A)</translation>
    </message>
    <message>
        <source>%1 was in the way of %2, which has no keys now.</source>
        <translation>%1 と重複していた %2 のキー割り当てを解除しました。</translation>
    </message>
</context>
<context>
    <name>Shardscope::SilenceNotice</name>
    <message>
        <source>Why no event?</source>
        <translation>届かない理由</translation>
    </message>
    <message>
        <source>%1 (shard %2)</source>
        <translation>%1（シャード %2）</translation>
    </message>
    <message>
        <source>others: %1</source>
        <translation>ほか: %1</translation>
    </message>
    <message>
        <source>Stopped arriving although heartbeats go on: %1. A new session may bring it back.</source>
        <translation>ハートビートは続いていますが、届かなくなりました: %1。新しいセッションで回復することがあります。</translation>
    </message>
</context>
<context>
    <name>Shardscope::SnowflakeField</name>
    <message>
        <source>Names seen in this session</source>
        <translation>このセッションに現れた名前</translation>
    </message>
</context>
<context>
    <name>Shardscope::SoundboardForm</name>
    <message>
        <source>Names or ids of guilds, separated by commas</source>
        <translation>ギルドの名前か ID（カンマ区切り）</translation>
    </message>
    <message>
        <source>&amp;Guilds</source>
        <translation>ギルド(&amp;G)</translation>
    </message>
    <message>
        <source>Each guild answers with a SOUNDBOARD_SOUNDS of its own</source>
        <translation>ギルドごとに SOUNDBOARD_SOUNDS が返ります</translation>
    </message>
</context>
<context>
    <name>Shardscope::TailRun</name>
    <message>
        <source>The capture &quot;%1&quot; cannot be written: %2.</source>
        <translation>キャプチャ「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>標準出力に書き込めません: %1。</translation>
    </message>
    <message>
        <source>Shard %1: %2</source>
        <translation>シャード %1: %2</translation>
    </message>
    <message>
        <source>Metrics at %1</source>
        <translation>メトリクス: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Connection closed with %1: %2. %3</source>
        <translation>%1 で切断されました: %2。%3</translation>
    </message>
    <message>
        <source>Connection closed without a code: %1. %2</source>
        <translation>コードなしで切断されました: %1。%2</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation>行が %1 バイトを超えています。</translation>
    </message>
</context>
<context>
    <name>Shardscope::TextView</name>
    <message>
        <source>Payload as text</source>
        <translation>ペイロードのテキスト表示</translation>
    </message>
    <message>
        <source>Copy raw te&amp;xt</source>
        <translation>元のテキストをコピー(&amp;X)</translation>
    </message>
    <message>
        <source>Select all &amp;raw text</source>
        <translation>元のテキストをすべて選択(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Shardscope::TimelineModel</name>
    <message>
        <source>Shard %1, connect %2: %3</source>
        <translation>シャード %1、接続 %2: %3</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ready for, or took</source>
        <translation>準備完了／所要</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>終了の経緯</translation>
    </message>
</context>
<context>
    <name>Shardscope::TimelinePanel</name>
    <message>
        <source>Export t&amp;he sessions…</source>
        <translation>セッションをエクスポート(&amp;H)…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Connections and their stages</source>
        <translation>接続とその段階</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>読み込み中: %1 %</translation>
    </message>
    <message>
        <source>Each connection of a shard comes here with its stages</source>
        <translation>シャードの接続が段階ごとにここに表示されます</translation>
    </message>
    <message>
        <source>Connections: %1, of them resumed: %2, sequence numbers missing: %3</source>
        <translation>接続: %1、うち再開: %2、欠落したシーケンス番号: %3</translation>
    </message>
    <message>
        <source>older ones that are not kept: %1</source>
        <translation>保持されていない古い接続: %1</translation>
    </message>
    <message>
        <source>a name that ends with .json, .csv or .txt says what is to be written</source>
        <translation>書き出す形式は、.json、.csv、.txt のどれで終わる名前かで決まります</translation>
    </message>
    <message>
        <source>Export the sessions</source>
        <translation>セッションをエクスポート</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV, a row for each connection (*.csv)</source>
        <translation>CSV（接続ごとに 1 行）(*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
</context>
<context>
    <name>Shardscope::TokenCheck</name>
    <message>
        <source>%1 is open.</source>
        <translation>%1 に接続しました。</translation>
    </message>
    <message>
        <source>READY; the session was closed again.</source>
        <translation>READY。セッションは終了しました。</translation>
    </message>
    <message>
        <source>READY as %1; the session was closed again.</source>
        <translation>%1 として READY。セッションは終了しました。</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>確認はキャンセルされました。</translation>
    </message>
    <message>
        <source>Not tried, since %1 failed.</source>
        <translation>%1 が失敗したため、試していません。</translation>
    </message>
    <message>
        <source>With --gateway and no --api, HTTP is asked only where the gateway is Discord&apos;s.</source>
        <translation>--gateway を指定して --api を指定しない場合、HTTP に問い合わせるのは Gateway が Discord のものであるときだけです。</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2.</source>
        <translation>%1 が HTTP %2 で応答しました。</translation>
    </message>
    <message>
        <source>This API has no page for it.</source>
        <translation>この API にそのページはありません。</translation>
    </message>
    <message>
        <source>The API took the token.</source>
        <translation>API がトークンを受け付けました。</translation>
    </message>
    <message>
        <source>Not asked for: it would take one of the day&apos;s sessions.</source>
        <translation>要求されていません。1 日のセッション枠を 1 つ使うためです。</translation>
    </message>
    <message>
        <source>Not tried: what failed before would make it fail, or spend a session in vain.</source>
        <translation>試していません。先の失敗のため、これも失敗するか、セッションを無駄に使うことになります。</translation>
    </message>
    <message>
        <source>Wait, and find what starts sessions so often: each costs one of the day&apos;s.</source>
        <translation>しばらく待ち、セッションが頻繁に開始される原因を調べてください。開始のたびに 1 日の枠を 1 つ使います。</translation>
    </message>
    <message>
        <source>Check --gateway. Where HTTP works and this does not, a proxy, a firewall or a virus scanner on the way does not let WebSockets through.</source>
        <translation>--gateway を確認してください。HTTP が通るのにこれが通らない場合は、途中のプロキシ、ファイアウォール、ウイルス対策ソフトが WebSocket を遮断しています。</translation>
    </message>
    <message>
        <source>What is open there is no gateway, or it is overloaded: check --gateway, or raise --hello-timeout.</source>
        <translation>接続先が Gateway ではないか、過負荷になっています。--gateway を確認するか、--hello-timeout を大きくしてください。</translation>
    </message>
    <message>
        <source>Try again, or raise --ready-timeout.</source>
        <translation>もう一度試すか、--ready-timeout を大きくしてください。</translation>
    </message>
</context>
<context>
    <name>Shardscope::TokenField</name>
    <message>
        <source>Hold to show the token</source>
        <translation>押している間トークンを表示</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>ボットのトークン</translation>
    </message>
    <message>
        <source>Paste a bot token</source>
        <translation>トークンを貼り付け</translation>
    </message>
    <message>
        <source>This has not the three parts of a bot&apos;s token: Discord will refuse it.</source>
        <translation>ボットのトークンに必要な 3 つの部分がありません。Discord に拒否されます。</translation>
    </message>
    <message>
        <source>Token of the bot %1</source>
        <translation>ボット %1 のトークン</translation>
    </message>
</context>
<context>
    <name>Shardscope::ToneLabel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Shardscope::TreePage</name>
    <message>
        <source>&amp;Copy value</source>
        <translation>値をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;path for filters</source>
        <translation>フィルター用のパスをコピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy JSON P&amp;ointer</source>
        <translation>JSON Pointer をコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Python としてコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy as &amp;JavaScript</source>
        <translation>JavaScript としてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Payload as a tree</source>
        <translation>ペイロードのツリー表示</translation>
    </message>
    <message>
        <source>&amp;Filter for this value</source>
        <translation>この値で絞り込み(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Exclude this value</source>
        <translation>この値を除外(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Shardscope::VitalStrip</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>State of the shard and how long it has lasted</source>
        <translation>シャードの状態とその継続時間</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>The bot of this session</source>
        <translation>このセッションのボット</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>From the last heartbeat to its acknowledgement, and how long ago that was</source>
        <translation>最後のハートビートから ACK までの時間と、それがどれだけ前か</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 of 100 heartbeats were acknowledged faster</source>
        <translation>ハートビート 100 回中 95 回は、ACK までがこれより短い</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Dispatches over the last second</source>
        <translation>直近 1 秒間のディスパッチ</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>通信量</translation>
    </message>
    <message>
        <source>Bytes received over the last second, as they came</source>
        <translation>直近 1 秒間の受信バイト（転送時のまま）</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>圧縮比</translation>
    </message>
    <message>
        <source>JSON against bytes on the wire</source>
        <translation>JSON と転送時のバイト数の比</translation>
    </message>
    <message>
        <source>Sends left</source>
        <translation>送信残り</translation>
    </message>
    <message>
        <source>Of those allowed in 60 s; click for all budgets</source>
        <translation>60 秒間に許可された送信のうちの残り。クリックですべての利用枠を表示</translation>
    </message>
    <message>
        <source>Identifies left</source>
        <translation>IDENTIFY 残り</translation>
    </message>
    <message>
        <source>Of the bot&apos;s sessions allowed in 24 hours; click for all budgets</source>
        <translation>24 時間に許可されたボットのセッションのうちの残り。クリックですべての利用枠を表示</translation>
    </message>
    <message>
        <source>other tokens kept</source>
        <translation>他のトークンあり</translation>
    </message>
    <message>
        <source>tokens left out</source>
        <translation>トークン除外</translation>
    </message>
    <message>
        <source>content left out</source>
        <translation>内容除外</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>除外: %1</translation>
    </message>
    <message>
        <source>State of the session</source>
        <translation>セッションの状態</translation>
    </message>
    <message>
        <source>%1 (demo)</source>
        <translation>%1（デモ）</translation>
    </message>
    <message>
        <source>User id %1</source>
        <translation>ユーザー ID %1</translation>
    </message>
    <message>
        <source>↑ %1 of %2</source>
        <translation>↑ %1/%2</translation>
    </message>
    <message>
        <source>, %1 waiting</source>
        <translation>、待機 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>File, %1</source>
        <translation>ファイル、%1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Bot: %1</source>
        <translation>ボット: %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>▤ Capture</source>
        <translation>▤ キャプチャ</translation>
    </message>
    <message>
        <source>A session that was recorded; nothing is connected</source>
        <translation>記録されたセッションです。何も接続していません</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>準備完了 %1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, shards</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The median of the newest latency of each shard; the worst is that of shard %1</source>
        <translation>各シャードの最新レイテンシの中央値。最大はシャード %1 のものです</translation>
    </message>
    <message>
        <source>♥ %1, worst %2</source>
        <translation>♥ %1、最大 %2</translation>
    </message>
    <message>
        <source>♥ %1, %2 ago</source>
        <translation>♥ %1、%2 前</translation>
    </message>
    <message>
        <source>♥ %1, now</source>
        <translation>♥ %1、現在</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Awaiting HELLO</source>
        <translation>HELLO 待ち</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>IDENTIFY 中</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>再開中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>再試行待ち</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>切断中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>切断済み</translation>
    </message>
</context>
<context>
    <name>Shardscope::VoiceStateForm</name>
    <message>
        <source>Not sent</source>
        <translation>送信しない</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Unmuted</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Deafened</source>
        <translation>スピーカーミュート</translation>
    </message>
    <message>
        <source>Undeafened</source>
        <translation>スピーカーミュート解除</translation>
    </message>
    <message>
        <source>Name or id of the guild</source>
        <translation>ギルドの名前か ID</translation>
    </message>
    <message>
        <source>Name or id of the voice channel</source>
        <translation>ボイスチャンネルの名前か ID</translation>
    </message>
    <message>
        <source>Channel id</source>
        <translation>チャンネル ID</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>チャンネル</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>ギルド(&amp;G)</translation>
    </message>
    <message>
        <source>Self &amp;mute</source>
        <translation>ミュート(&amp;M)</translation>
    </message>
    <message>
        <source>Self dea&amp;f</source>
        <translation>スピーカーミュート(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Shardscope::WebSocketClient</name>
    <message>
        <source>a frame continues a message that did not begin</source>
        <translation>始まっていないメッセージの続きのフレームが届きました</translation>
    </message>
    <message>
        <source>a message begins before the one before it has ended</source>
        <translation>前のメッセージが終わる前に次のメッセージが始まりました</translation>
    </message>
    <message>
        <source>a message is too large</source>
        <translation>メッセージが大きすぎます</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>テキストが UTF-8 ではありません</translation>
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
        <translation>Discord の Gateway の動きをすべて見る</translation>
    </message>
    <message>
        <source>Shardscope connects as your bot&apos;s shard would and shows every message, the latency and each error.</source>
        <translation>Shardscope はボットのシャードと同じように接続し、すべてのメッセージ、レイテンシ、エラーを表示します。</translation>
    </message>
    <message>
        <source>Tr&amp;y the demo</source>
        <translation>デモを試す(&amp;Y)</translation>
    </message>
    <message>
        <source>Chec&amp;k a token</source>
        <translation>トークンを確認(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Open a capture</source>
        <translation>キャプチャを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Developer Porta&amp;l</source>
        <translation>Developer Portal(&amp;L)</translation>
    </message>
    <message>
        <source>No bot at hand?</source>
        <translation>手元にボットがない場合</translation>
    </message>
    <message>
        <source>The built-in gateway plays a lively server on this machine. No token, no network.</source>
        <translation>内蔵 Gateway が、このマシン上でにぎやかなサーバーを再現します。トークンもネットワークも不要です。</translation>
    </message>
    <message>
        <source>You have a bot token</source>
        <translation>ボットのトークンがある場合</translation>
    </message>
    <message>
        <source>It stays in memory, or in the keychain with a profile: no file, no log, no capture holds it.</source>
        <translation>トークンはメモリにだけ、またはプロファイルを使うならキーチェーンに保存されます。ファイル、ログ、キャプチャには残りません。</translation>
    </message>
    <message>
        <source>Somebody sent you a capture</source>
        <translation>キャプチャを受け取った場合</translation>
    </message>
    <message>
        <source>See its log, its graphs and what went wrong. Dropping the file here does the same.</source>
        <translation>ログ、グラフ、発生した問題を確認できます。ファイルをここにドロップしても開けます。</translation>
    </message>
    <message>
        <source>You need a token</source>
        <translation>トークンが必要な場合</translation>
    </message>
    <message>
        <source>Make an application in the Developer Portal; its page Bot has the token.</source>
        <translation>Developer Portal でアプリケーションを作成してください。トークンはその Bot ページにあります。</translation>
    </message>
</context>
<context>
    <name>Shardscope::WindowActions</name>
    <message>
        <source>&amp;Session</source>
        <translation>セッション(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
    <message>
        <source>Wha&amp;t went wrong</source>
        <translation>発生した問題(&amp;T)</translation>
    </message>
    <message>
        <source>Ca&amp;pture</source>
        <translation>キャプチャ(&amp;P)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近のファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>レイアウト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>Log &amp;rows</source>
        <translation>ログの行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>インスペクター(&amp;I)</translation>
    </message>
    <message>
        <source>Gr&amp;aphs</source>
        <translation>グラフ(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Shards</source>
        <translation>シャード(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Commands</source>
        <translation>コマンド(&amp;C)</translation>
    </message>
    <message>
        <source>Ch&amp;osen saved message</source>
        <translation>選択した保存済みメッセージ(&amp;O)</translation>
    </message>
    <message>
        <source>Sequence on REA&amp;DY</source>
        <translation>READY 時の一連の送信(&amp;D)</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>要求(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>D&amp;isconnect</source>
        <translation>切断(&amp;I)</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>デモを試す(&amp;D)</translation>
    </message>
    <message>
        <source>Chec&amp;k the token…</source>
        <translation>トークンを確認(&amp;K)…</translation>
    </message>
    <message>
        <source>I&amp;ntents…</source>
        <translation>インテント(&amp;N)…</translation>
    </message>
    <message>
        <source>Connection &amp;options…</source>
        <translation>接続オプション(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Reconnect and resume</source>
        <translation>再接続して再開(&amp;R)</translation>
    </message>
    <message>
        <source>Reconnect with a ne&amp;w session…</source>
        <translation>新しいセッションで再接続(&amp;W)…</translation>
    </message>
    <message>
        <source>C&amp;lose with a code…</source>
        <translation>コードを指定して切断(&amp;L)…</translation>
    </message>
    <message>
        <source>Drop t&amp;he connection</source>
        <translation>接続をそのまま切る(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Budgets…</source>
        <translation>利用枠(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation>アラート(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>キャプチャを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the &amp;last capture</source>
        <translation>前回のキャプチャを開く(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Forget these captures</source>
        <translation>キャプチャの履歴を消去(&amp;F)</translation>
    </message>
    <message>
        <source>R&amp;ecord…</source>
        <translation>記録(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Stop recording</source>
        <translation>記録を停止(&amp;S)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Memory for the log…</source>
        <translation>ログ用メモリ(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Clear the log</source>
        <translation>ログを消去(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>監視(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Graphs</source>
        <translation>グラフ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>コマンド(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reset this layout</source>
        <translation>このレイアウトをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>What is not as &amp;documented</source>
        <translation>ドキュメントとの相違(&amp;D)</translation>
    </message>
    <message>
        <source>Why no &amp;event?</source>
        <translation>イベントが届かない理由(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>セッション(&amp;S)</translation>
    </message>
    <message>
        <source>Sha&amp;rds</source>
        <translation>シャード(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Float this panel, or dock it</source>
        <translation>このパネルを切り離す／ドッキング(&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;lose this panel</source>
        <translation>このパネルを閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Tool bar</source>
        <translation>ツールバー(&amp;T)</translation>
    </message>
    <message>
        <source>To the &amp;next part</source>
        <translation>次の領域へ(&amp;N)</translation>
    </message>
    <message>
        <source>To the &amp;part before</source>
        <translation>前の領域へ(&amp;P)</translation>
    </message>
    <message>
        <source>To the &amp;token</source>
        <translation>トークンへ(&amp;T)</translation>
    </message>
    <message>
        <source>To the p&amp;rofile</source>
        <translation>プロファイルへ(&amp;R)</translation>
    </message>
    <message>
        <source>To the &amp;graphs</source>
        <translation>グラフへ(&amp;G)</translation>
    </message>
    <message>
        <source>To the &amp;log</source>
        <translation>ログへ(&amp;L)</translation>
    </message>
    <message>
        <source>To the &amp;inspector</source>
        <translation>インスペクターへ(&amp;I)</translation>
    </message>
    <message>
        <source>To the &amp;commands</source>
        <translation>コマンドへ(&amp;C)</translation>
    </message>
    <message>
        <source>To the n&amp;ewest row, and follow</source>
        <translation>最新の行へ移動して追従(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>システムの配色(&amp;S)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>ライト(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイコントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Presence</source>
        <translation>プレゼンス(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Voice state</source>
        <translation>ボイス状態(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>メンバー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Soundboard sounds</source>
        <translation>サウンドボード(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Channel info</source>
        <translation>チャンネル情報(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Raw message</source>
        <translation>直接入力(&amp;R)</translation>
    </message>
    <message>
        <source>Saved m&amp;essages</source>
        <translation>保存済みメッセージ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>操作を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Discord&apos;s Developer Portal</source>
        <translation>Discord の Developer Portal(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About Shardscope</source>
        <translation>Shardscope について(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Shardscope::WindowToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
</context>
<context>
    <name>Shardscope::Workspace</name>
    <message>
        <source>Graphs</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Not as documented</source>
        <translation>ドキュメントとの相違</translation>
    </message>
    <message>
        <source>Why no event?</source>
        <translation>届かない理由</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>シャード</translation>
    </message>
    <message>
        <source>Panels in one place</source>
        <translation>1 か所にまとめたパネル</translation>
    </message>
</context>
<context>
    <name>StandardInput</name>
    <message>
        <source>its first line is longer than %1 bytes</source>
        <translation>1 行目が %1 バイトを超えています</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>permissions of command {id}[ in {guild_id:guild}]</source>
        <translation>コマンド {id} の権限[（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>a rule acted on {user_id:user}[ in {channel_id:channel}][: {content:text}]</source>
        <translation>{user_id:user} に AutoMod ルールが作動[（{channel_id:channel}）][: {content:text}]</translation>
    </message>
    <message>
        <source>rule {name:text}[ in {guild_id:guild}]</source>
        <translation>ルール {name:text}[（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>{:channel}[ in {guild_id:guild}]</source>
        <translation>{:channel}[（{guild_id:guild}）]</translation>
    </message>
    <message numerus="yes">
        <source>%n{channels} channel(s)[ of {guild_id:guild}]</source>
        <translation>
            <numerusform>[{guild_id:guild} の ]%n{channels} チャンネル</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel_id:channel}[, last pin {last_pin_timestamp:time}]</source>
        <translation>{channel_id:channel}[、最後のピン留め {last_pin_timestamp:time}]</translation>
    </message>
    <message>
        <source>{:channel}[ in {guild_id:guild}][: {topic:text}]</source>
        <translation>{:channel}[（{guild_id:guild}）][: {topic:text}]</translation>
    </message>
    <message>
        <source>entitlement to {sku_id}[ for {user_id:user}][ in {guild_id:guild}]</source>
        <translation>SKU {sku_id} の利用権[、{user_id:user}][（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>entitlement to {sku_id}[ for {user_id:user}][ in {guild_id:guild}][, until {ends_at:time}]</source>
        <translation>SKU {sku_id} の利用権[、{user_id:user}][（{guild_id:guild}）][、{ends_at:time} まで]</translation>
    </message>
    <message>
        <source>action {action_type}[ by {user_id:user}][ in {guild_id:guild}][: {reason:text}]</source>
        <translation>アクション {action_type}[、実行者 {user_id:user}][（{guild_id:guild}）][: {reason:text}]</translation>
    </message>
    <message>
        <source>{user:user} banned[ from {guild_id:guild}]</source>
        <translation>{user:user} を BAN[（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>ban of {user:user} lifted[ in {guild_id:guild}]</source>
        <translation>{user:user} の BAN を解除[（{guild_id:guild}）]</translation>
    </message>
    <message numerus="yes">
        <source>{:guild}[, {member_count} members][, %n{channels} channel(s)]</source>
        <translation>
            <numerusform>{:guild}[、メンバー {member_count} 人][、%n{channels} チャンネル]</numerusform>
        </translation>
    </message>
    <message>
        <source>{:guild}[ is unavailable{unavailable:true}]</source>
        <translation>{:guild}[ は利用不可{unavailable:true}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{emojis} emoji[ in {guild_id:guild}]</source>
        <translation>
            <numerusform>絵文字 %n{emojis} 個[（{guild_id:guild}）]</numerusform>
        </translation>
    </message>
    <message>
        <source>{guild_id:guild}</source>
        <translation>{guild_id:guild}</translation>
    </message>
    <message numerus="yes">
        <source>%n{members} member(s)[ of {guild_id:guild}], chunk {chunk_index} of {chunk_count}[, nonce {nonce}]</source>
        <translation>
            <numerusform>[{guild_id:guild} の ]メンバー %n{members} 人、チャンク {chunk_index}/{chunk_count}[、nonce {nonce}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{user:user} joined[ {guild_id:guild}]</source>
        <translation>{user:user} が参加[（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>{user:user} left[ {guild_id:guild}]</source>
        <translation>{user:user} が退出[（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>{user:user}[ in {guild_id:guild}][, nickname {nick:text}]</source>
        <translation>{user:user}[（{guild_id:guild}）][、ニックネーム {nick:text}]</translation>
    </message>
    <message>
        <source>role {role.name:text}[ in {guild_id:guild}]</source>
        <translation>ロール {role.name:text}[（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>role {role_id}[ in {guild_id:guild}]</source>
        <translation>ロール {role_id}[（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>{name:text}[ in {guild_id:guild}][, starts {scheduled_start_time:time}]</source>
        <translation>{name:text}[（{guild_id:guild}）][、{scheduled_start_time:time} 開始]</translation>
    </message>
    <message>
        <source>{user_id:user} comes to event {guild_scheduled_event_id}[ in {guild_id:guild}]</source>
        <translation>{user_id:user} がイベント {guild_scheduled_event_id} に参加予定[（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>{user_id:user} does not come to event {guild_scheduled_event_id}[ in {guild_id:guild}]</source>
        <translation>{user_id:user} がイベント {guild_scheduled_event_id} への参加を取り消し[（{guild_id:guild}）]</translation>
    </message>
    <message numerus="yes">
        <source>%n{soundboard_sounds} sound(s)[ in {guild_id:guild}]</source>
        <translation>
            <numerusform>サウンド %n{soundboard_sounds} 個[（{guild_id:guild}）]</numerusform>
        </translation>
    </message>
    <message>
        <source>sound {name:text}[ in {guild_id:guild}]</source>
        <translation>サウンド {name:text}[（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>sound {sound_id}[ in {guild_id:guild}]</source>
        <translation>サウンド {sound_id}[（{guild_id:guild}）]</translation>
    </message>
    <message numerus="yes">
        <source>%n{stickers} sticker(s)[ in {guild_id:guild}]</source>
        <translation>
            <numerusform>スタンプ %n{stickers} 個[（{guild_id:guild}）]</numerusform>
        </translation>
    </message>
    <message>
        <source>{:guild}</source>
        <translation>{:guild}</translation>
    </message>
    <message>
        <source>integration {name:text}[ in {guild_id:guild}]</source>
        <translation>連携サービス {name:text}[（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>integration {id}[ in {guild_id:guild}]</source>
        <translation>連携サービス {id}[（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>[{member.user:user}][{user:user}][ used /{data.name}][ used component {data.custom_id:text}][ in {channel_id:channel}]</source>
        <translation>[{member.user:user}][{user:user}][ が /{data.name} を使用][ がコンポーネント {data.custom_id:text} を使用][（{channel_id:channel}）]</translation>
    </message>
    <message>
        <source>invite {code}[ to {channel_id:channel}][ by {inviter:user}]</source>
        <translation>招待 {code}[、招待先 {channel_id:channel}][、作成者 {inviter:user}]</translation>
    </message>
    <message>
        <source>invite {code}[ to {channel_id:channel}]</source>
        <translation>招待 {code}[、招待先 {channel_id:channel}]</translation>
    </message>
    <message numerus="yes">
        <source>{author:user}[ in {channel_id:channel}][: {content:text}][, %n{attachments} attachment(s)]</source>
        <translation>
            <numerusform>{author:user}[（{channel_id:channel}）][: {content:text}][、添付 %n{attachments} 件]</numerusform>
        </translation>
    </message>
    <message>
        <source>message {id}[ in {channel_id:channel}]</source>
        <translation>メッセージ {id}[（{channel_id:channel}）]</translation>
    </message>
    <message numerus="yes">
        <source>%n{ids} message(s)[ in {channel_id:channel}]</source>
        <translation>
            <numerusform>メッセージ %n{ids} 件[（{channel_id:channel}）]</numerusform>
        </translation>
    </message>
    <message>
        <source>{user_id:user} voted for answer {answer_id}[ in {channel_id:channel}]</source>
        <translation>{user_id:user} が回答 {answer_id} に投票[（{channel_id:channel}）]</translation>
    </message>
    <message>
        <source>{user_id:user} took back the vote for answer {answer_id}[ in {channel_id:channel}]</source>
        <translation>{user_id:user} が回答 {answer_id} への投票を取り消し[（{channel_id:channel}）]</translation>
    </message>
    <message>
        <source>{member.user|user_id:user} reacted with {emoji.name}[ in {channel_id:channel}]</source>
        <translation>{member.user|user_id:user} が {emoji.name} でリアクション[（{channel_id:channel}）]</translation>
    </message>
    <message>
        <source>{user_id:user} took back {emoji.name}[ in {channel_id:channel}]</source>
        <translation>{user_id:user} が {emoji.name} を取り消し[（{channel_id:channel}）]</translation>
    </message>
    <message>
        <source>all reactions of message {message_id}[ in {channel_id:channel}]</source>
        <translation>メッセージ {message_id} の全リアクション[（{channel_id:channel}）]</translation>
    </message>
    <message>
        <source>all {emoji.name} of message {message_id}[ in {channel_id:channel}]</source>
        <translation>メッセージ {message_id} のすべての {emoji.name}[（{channel_id:channel}）]</translation>
    </message>
    <message>
        <source>[{author:user}][ in {channel_id:channel}][: {content:text}]</source>
        <translation>[{author:user}][（{channel_id:channel}）][: {content:text}]</translation>
    </message>
    <message>
        <source>{user:user} is {status}[, {activities.0.name:text}][ in {guild_id:guild}]</source>
        <translation>{user:user} は {status}[、{activities.0.name:text}][（{guild_id:guild}）]</translation>
    </message>
    <message>
        <source>op {opcode}, again in {retry_after} s[, {meta.guild_id:guild}]</source>
        <translation>op {opcode}、{retry_after} 秒後に再試行可[、{meta.guild_id:guild}]</translation>
    </message>
    <message numerus="yes">
        <source>{user:user}[, %n{guilds} guild(s)]</source>
        <translation>
            <numerusform>{user:user}[、%n{guilds} ギルド]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n{soundboard_sounds} sound(s)[ of {guild_id:guild}]</source>
        <translation>
            <numerusform>[{guild_id:guild} の ]サウンド %n{soundboard_sounds} 個</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel_id:channel}[: {topic:text}]</source>
        <translation>{channel_id:channel}[: {topic:text}]</translation>
    </message>
    <message>
        <source>subscription of {user_id:user}</source>
        <translation>{user_id:user} のサブスクリプション</translation>
    </message>
    <message>
        <source>subscription of {user_id:user}[, until {current_period_end:time}]</source>
        <translation>{user_id:user} のサブスクリプション[、{current_period_end:time} まで]</translation>
    </message>
    <message>
        <source>{:channel}[ in {parent_id:channel}][ by {owner_id:user}]</source>
        <translation>{:channel}[（{parent_id:channel}）][、作成者 {owner_id:user}]</translation>
    </message>
    <message>
        <source>{:channel}[ in {parent_id:channel}]</source>
        <translation>{:channel}[（{parent_id:channel}）]</translation>
    </message>
    <message numerus="yes">
        <source>%n{threads} thread(s)[ of {guild_id:guild}]</source>
        <translation>
            <numerusform>[{guild_id:guild} の ]%n{threads} スレッド</numerusform>
        </translation>
    </message>
    <message>
        <source>{:channel}[, {member_count} members]</source>
        <translation>{:channel}[、メンバー {member_count} 人]</translation>
    </message>
    <message>
        <source>{:channel}</source>
        <translation>{:channel}</translation>
    </message>
    <message>
        <source>{member.user|user_id:user} types[ in {channel_id:channel}]</source>
        <translation>{member.user|user_id:user} が入力中[（{channel_id:channel}）]</translation>
    </message>
    <message>
        <source>{:user}</source>
        <translation>{:user}</translation>
    </message>
    <message>
        <source>{user_id:user}[ plays {emoji.name}][ in {channel_id:channel}]</source>
        <translation>{user_id:user}[ が {emoji.name} を再生][（{channel_id:channel}）]</translation>
    </message>
    <message>
        <source>{:channel}[, since {voice_start_time:time}]</source>
        <translation>{:channel}[、{voice_start_time:time} から]</translation>
    </message>
    <message>
        <source>{:channel}[: {status:text}]</source>
        <translation>{:channel}[: {status:text}]</translation>
    </message>
    <message>
        <source>[{guild_id:guild}][ on {endpoint}]</source>
        <translation>[{guild_id:guild}][（{endpoint}）]</translation>
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
        <translation>ギルド %1</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>チャンネル %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>ユーザー %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>--profile &quot;%1&quot;: there are no profiles yet.</source>
        <translation>--profile &quot;%1&quot;: プロファイルがまだありません。</translation>
    </message>
    <message>
        <source>--profile &quot;%1&quot;: no profile is called so; there are: %2.</source>
        <translation>--profile &quot;%1&quot;: その名前のプロファイルはありません。あるもの: %2。</translation>
    </message>
    <message>
        <source>An oscilloscope for Discord&apos;s event gateway.</source>
        <translation>Discord のイベント Gateway 用オシロスコープ。</translation>
    </message>
    <message>
        <source>Connect to the built-in gateway at once.</source>
        <translation>すぐに内蔵 Gateway に接続する。</translation>
    </message>
    <message>
        <source>Begin with this profile; options given besides win over it.</source>
        <translation>このプロファイルで始める。ほかに指定したオプションが優先される。</translation>
    </message>
    <message>
        <source>Open these captures.</source>
        <translation>これらのキャプチャを開く。</translation>
    </message>
    <message>
        <source>Give a token or --demo, not both.</source>
        <translation>トークンと --demo は、どちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>Give captures or --demo, not both.</source>
        <translation>キャプチャと --demo は、どちらか一方だけを指定してください。</translation>
    </message>
</context>
</TS>
