<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>&quot;%1&quot; is not an activity: it is TYPE:TEXT[@URL], with a type of 0 to 5 or playing, streaming, listening, watching, custom or competing.</source>
        <translation>„%1“ ist keine Aktivität: erwartet wird TYPE:TEXT[@URL] mit einem Typ von 0 bis 5 oder playing, streaming, listening, watching, custom oder competing.</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; has no text.</source>
        <translation>Die Aktivität „%1“ hat keinen Text.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>connect and print what happens</source>
        <translation>verbinden und ausgeben, was geschieht</translation>
    </message>
    <message>
        <source>find what is wrong with a token</source>
        <translation>herausfinden, was mit einem Token nicht stimmt</translation>
    </message>
    <message>
        <source>run the built-in gateway</source>
        <translation>das eingebaute Gateway starten</translation>
    </message>
    <message>
        <source>write a capture in another form</source>
        <translation>einen Mitschnitt in ein anderes Format umschreiben</translation>
    </message>
    <message>
        <source>An oscilloscope for Discord&apos;s event gateway, without its window.

Commands:%1

Each has its own --help.</source>
        <translation>Ein Oszilloskop für Discords Event-Gateway, ohne sein Fenster.

Befehle:%1

Jeder hat ein eigenes --help.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Ein Befehl fehlt.</translation>
    </message>
    <message>
        <source>serve a capture as a gateway</source>
        <translation>einen Mitschnitt als Gateway bereitstellen</translation>
    </message>
</context>
<context>
    <name>ConnectionConfig</name>
    <message>
        <source>The API recommends %1 shards, but one process runs at most %2. Choose one with --shard ID/COUNT.</source>
        <translation>Die API empfiehlt %1 Shards, ein Prozess betreibt aber höchstens %2. Einen davon mit --shard ID/COUNT wählen.</translation>
    </message>
    <message>
        <source>The API must be an http:// or https:// address with a host and without a user, not &quot;%1&quot;.</source>
        <translation>Die API muss eine http://- oder https://-Adresse mit Host und ohne Benutzer sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>http:// to %1 would send the token unencrypted. Use https://, or allow it with --allow-plaintext.</source>
        <translation>http:// zu %1 würde das Token unverschlüsselt senden. https:// verwenden oder mit --allow-plaintext erlauben.</translation>
    </message>
    <message>
        <source>How many shards are all is asked of the HTTP API: give it with --api, or choose with --shard ID/COUNT.</source>
        <translation>Wie viele Shards „all“ umfasst, wird bei der HTTP-API erfragt: diese mit --api angeben oder mit --shard ID/COUNT wählen.</translation>
    </message>
    <message>
        <source>One process runs at most %1 shards, not %2.</source>
        <translation>Ein Prozess betreibt höchstens %1 Shards, nicht %2.</translation>
    </message>
    <message>
        <source>The shards must be from 0 to %1, each once and in order.</source>
        <translation>Die Shards müssen von 0 bis %1 gehen, jeder einmal und der Reihe nach.</translation>
    </message>
</context>
<context>
    <name>FilterSuggestions</name>
    <message>
        <source>not documented</source>
        <translation>nicht dokumentiert</translation>
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
        <translation>%1 J</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
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
        <translation>Die Verbindung brach ohne Close-Frame ab. Netzwerk, Proxy oder Firewall zwischen hier und dem Gateway prüfen.</translation>
    </message>
    <message>
        <source>Normal closure</source>
        <translation>Normales Ende</translation>
    </message>
    <message>
        <source>The gateway ended the connection on purpose. Nothing to do: the session is resumed once, then made anew.</source>
        <translation>Das Gateway hat die Verbindung absichtlich beendet. Nichts zu tun: Die Sitzung wird einmal fortgesetzt, danach neu begonnen.</translation>
    </message>
    <message>
        <source>Going away</source>
        <translation>Host geht vom Netz</translation>
    </message>
    <message>
        <source>The gateway&apos;s host is being taken down. Nothing to do: another host takes over.</source>
        <translation>Der Host des Gateways wird abgeschaltet. Nichts zu tun: Ein anderer Host übernimmt.</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>Protokollfehler</translation>
    </message>
    <message>
        <source>One side broke the WebSocket protocol. Look for a proxy that changes the traffic.</source>
        <translation>Eine Seite hat das WebSocket-Protokoll verletzt. Nach einem Proxy suchen, der den Datenverkehr verändert.</translation>
    </message>
    <message>
        <source>Unsupported data</source>
        <translation>Nicht unterstützte Daten</translation>
    </message>
    <message>
        <source>One side got a kind of frame that it cannot read. Try another compression.</source>
        <translation>Eine Seite bekam eine Art Frame, die sie nicht lesen kann. Eine andere Kompression versuchen.</translation>
    </message>
    <message>
        <source>Invalid data</source>
        <translation>Ungültige Daten</translation>
    </message>
    <message>
        <source>A text message was not UTF-8. Look for a proxy that changes the traffic.</source>
        <translation>Eine Textnachricht war kein UTF-8. Nach einem Proxy suchen, der den Datenverkehr verändert.</translation>
    </message>
    <message>
        <source>Policy violation</source>
        <translation>Richtlinienverstoß</translation>
    </message>
    <message>
        <source>The other side refuses what was sent. Check the last message sent; its reason, where it gave one, tells more.</source>
        <translation>Die Gegenseite lehnt das Gesendete ab. Die zuletzt gesendete Nachricht prüfen; der Grund, falls angegeben, sagt mehr.</translation>
    </message>
    <message>
        <source>Message too big</source>
        <translation>Nachricht zu groß</translation>
    </message>
    <message>
        <source>A message was larger than the receiver takes. Raise --max-message where it was ours.</source>
        <translation>Eine Nachricht war größer, als der Empfänger annimmt. --max-message erhöhen, falls der Empfänger Shardscope war.</translation>
    </message>
    <message>
        <source>Internal server error</source>
        <translation>Interner Serverfehler</translation>
    </message>
    <message>
        <source>The gateway failed. Nothing to do but to try again, which happens by itself.</source>
        <translation>Im Gateway trat ein Fehler auf. Nichts zu tun: Der nächste Versuch erfolgt von selbst.</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Unbekannter Fehler</translation>
    </message>
    <message>
        <source>The gateway is not sure what went wrong. Nothing to do: the session is resumed.</source>
        <translation>Das Gateway weiß nicht genau, was schiefging. Nichts zu tun: Die Sitzung wird fortgesetzt.</translation>
    </message>
    <message>
        <source>Unknown opcode</source>
        <translation>Unbekannter Opcode</translation>
    </message>
    <message>
        <source>An opcode that does not exist, or a payload that does not fit its opcode, was sent. Check the last message sent.</source>
        <translation>Gesendet wurde ein Opcode, den es nicht gibt, oder eine Payload, die nicht zum Opcode passt. Die zuletzt gesendete Nachricht prüfen.</translation>
    </message>
    <message>
        <source>Decode error</source>
        <translation>Dekodierfehler</translation>
    </message>
    <message>
        <source>A payload could not be decoded, or had more than 4,096 bytes. Check the last message sent.</source>
        <translation>Eine Payload ließ sich nicht dekodieren oder hatte mehr als 4096 Bytes. Die zuletzt gesendete Nachricht prüfen.</translation>
    </message>
    <message>
        <source>Not authenticated</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Something was sent before IDENTIFY, or the session was invalidated, as it is when the application&apos;s intents change. Nothing to do: a new session is made.</source>
        <translation>Vor IDENTIFY wurde etwas gesendet, oder die Sitzung wurde ungültig, etwa weil sich die Intents der Anwendung geändert haben. Nichts zu tun: Eine neue Sitzung wird begonnen.</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>The token is not valid. Copy the bot&apos;s token again, or reset it, in the Developer Portal under Bot.</source>
        <translation>Das Token ist ungültig. Das Token des Bots im Developer Portal unter „Bot“ neu kopieren oder zurücksetzen.</translation>
    </message>
    <message>
        <source>Already authenticated</source>
        <translation>Bereits angemeldet</translation>
    </message>
    <message>
        <source>IDENTIFY was sent twice on one connection. Nothing to do: a new session is made.</source>
        <translation>IDENTIFY wurde auf einer Verbindung zweimal gesendet. Nichts zu tun: Eine neue Sitzung wird begonnen.</translation>
    </message>
    <message>
        <source>Invalid seq</source>
        <translation>Ungültige Sequenznummer</translation>
    </message>
    <message>
        <source>The sequence sent with RESUME was not valid. Nothing to do: a new session is made.</source>
        <translation>Die mit RESUME gesendete Sequenznummer war ungültig. Nichts zu tun: Eine neue Sitzung wird begonnen.</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Rate-Limit erreicht</translation>
    </message>
    <message>
        <source>More than 120 messages were sent in 60 seconds. Send less; another client with this token does not count.</source>
        <translation>In 60 Sekunden wurden mehr als 120 Nachrichten gesendet. Weniger senden; ein anderer Client mit diesem Token zählt nicht mit.</translation>
    </message>
    <message>
        <source>Session timed out</source>
        <translation>Sitzung abgelaufen</translation>
    </message>
    <message>
        <source>The session is too old to be resumed. Nothing to do: a new session is made.</source>
        <translation>Die Sitzung ist zu alt, um fortgesetzt zu werden. Nichts zu tun: Eine neue Sitzung wird begonnen.</translation>
    </message>
    <message>
        <source>Invalid shard</source>
        <translation>Ungültiger Shard</translation>
    </message>
    <message>
        <source>The shard number or count does not fit. Change --shard: its number must be from 0 to count - 1.</source>
        <translation>Nummer oder Anzahl der Shards passt nicht. --shard ändern: Die Nummer muss von 0 bis Anzahl - 1 gehen.</translation>
    </message>
    <message>
        <source>Sharding required</source>
        <translation>Sharding erforderlich</translation>
    </message>
    <message>
        <source>The bot is in too many guilds for one connection. Raise the count of --shard to at least the number that GET /gateway/bot recommends.</source>
        <translation>Der Bot ist in zu vielen Guilds für eine Verbindung. Die Anzahl in --shard mindestens auf die Zahl erhöhen, die GET /gateway/bot empfiehlt.</translation>
    </message>
    <message>
        <source>Invalid API version</source>
        <translation>Ungültige API-Version</translation>
    </message>
    <message>
        <source>The gateway does not speak version 10. Check the address given with --gateway.</source>
        <translation>Das Gateway unterstützt Version 10 nicht. Die mit --gateway angegebene Adresse prüfen.</translation>
    </message>
    <message>
        <source>Invalid intents</source>
        <translation>Ungültige Intents</translation>
    </message>
    <message>
        <source>The intents number has bits that do not exist. Take them out of --intents.</source>
        <translation>Die Intents-Zahl hat Bits, die es nicht gibt. Diese aus --intents entfernen.</translation>
    </message>
    <message>
        <source>Disallowed intents</source>
        <translation>Nicht erlaubte Intents</translation>
    </message>
    <message>
        <source>A privileged intent is not enabled for this application. Enable it in the Developer Portal under Bot, Privileged Gateway Intents, or leave it out of --intents.</source>
        <translation>Ein privilegierter Intent ist für diese Anwendung nicht freigeschaltet. Im Developer Portal unter „Bot“, „Privileged Gateway Intents“ freischalten oder in --intents weglassen.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Undocumented close code</source>
        <translation>Undokumentierter Close-Code</translation>
    </message>
    <message>
        <source>Discord does not document this code. The session is resumed; the gateway&apos;s own reason may tell more.</source>
        <translation>Discord dokumentiert diesen Code nicht. Die Sitzung wird fortgesetzt; die Begründung des Gateways sagt vielleicht mehr.</translation>
    </message>
</context>
<context>
    <name>GatewayIntents</name>
    <message>
        <source>The list of intents is empty.</source>
        <translation>Die Liste der Intents ist leer.</translation>
    </message>
    <message>
        <source>The intents number %1 is too large.</source>
        <translation>Die Intents-Zahl %1 ist zu groß.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an intent; use documented names such as GUILD_MESSAGES, +all, +unprivileged or a number.</source>
        <translation>„%1“ ist kein Intent; dokumentierte Namen wie GUILD_MESSAGES verwenden, +all, +unprivileged oder eine Zahl.</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Not connected: an option is wrong</source>
        <translation>Nicht verbunden: Eine Option ist falsch</translation>
    </message>
    <message>
        <source>An intent is missing</source>
        <translation>Ein Intent fehlt</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Zurzeit nicht möglich</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>Die Nachricht ist zu groß</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Rate-Limit erreicht</translation>
    </message>
    <message>
        <source>Too many messages are waiting</source>
        <translation>Zu viele Nachrichten warten</translation>
    </message>
    <message>
        <source>No IDENTIFY was spent: the session budget is too low</source>
        <translation>Kein IDENTIFY verbraucht: Das Sitzungsbudget ist zu niedrig</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Netzwerkfehler</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
    <message>
        <source>The gateway sent something wrong</source>
        <translation>Das Gateway hat Fehlerhaftes gesendet</translation>
    </message>
    <message>
        <source>The token was refused</source>
        <translation>Das Token wurde abgelehnt</translation>
    </message>
    <message>
        <source>The run is over.</source>
        <translation>Der Lauf ist beendet.</translation>
    </message>
    <message>
        <source>The session will be resumed.</source>
        <translation>Die Sitzung wird fortgesetzt.</translation>
    </message>
    <message>
        <source>A new session will be made.</source>
        <translation>Eine neue Sitzung wird begonnen.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>%1 The gateway said: “%2”</source>
        <translation>%1 Begründung des Gateways: „%2“</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>heartbeat</source>
        <translation>Heartbeat</translation>
    </message>
    <message>
        <source>close</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>Rate-Limit</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Bilanz</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>Mitschnitt</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>unbekannte Art</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Nutzer %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>danach: %1</translation>
    </message>
    <message>
        <source>leaves in %1</source>
        <translation>wird in %1 gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <translation>
            <numerusform>%1 übrig</numerusform>
            <numerusform>%1 übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>one more in %1</source>
        <translation>ein weiteres in %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 dispatches</source>
        <translation>
            <numerusform>%1 Dispatch</numerusform>
            <numerusform>%1 Dispatches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reconnects</source>
        <translation>
            <numerusform>%1 Neuverbindung</numerusform>
            <numerusform>%1 Neuverbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>guild %1</source>
        <translation>Guild %1</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>acknowledged after %1</source>
        <translation>bestätigt nach %1</translation>
    </message>
</context>
<context>
    <name>ReplyThread</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message numerus="yes">
        <source>chunk %1 of %2 · %3 members</source>
        <translation>
            <numerusform>Chunk %1 von %2 · %3 Mitglied</numerusform>
            <numerusform>Chunk %1 von %2 · %3 Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 presences</source>
        <translation>
            <numerusform>%1 Präsenz</numerusform>
            <numerusform>%1 Präsenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>nicht gefunden: %1</translation>
    </message>
    <message>
        <source>▲ again in %1</source>
        <translation>▲ erneut in %1</translation>
    </message>
    <message>
        <source>in no channel</source>
        <translation>in keinem Kanal</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>no voice server is free at present; another update will follow</source>
        <translation>zurzeit ist kein Sprachserver frei; ein weiteres Update folgt</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE came: left the channel</source>
        <translation>VOICE_STATE_UPDATE kam: Kanal verlassen</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE and VOICE_SERVER_UPDATE came</source>
        <translation>VOICE_STATE_UPDATE und VOICE_SERVER_UPDATE kamen</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE came, VOICE_SERVER_UPDATE is missing</source>
        <translation>VOICE_STATE_UPDATE kam, VOICE_SERVER_UPDATE fehlt</translation>
    </message>
    <message>
        <source>VOICE_SERVER_UPDATE came, VOICE_STATE_UPDATE is missing</source>
        <translation>VOICE_SERVER_UPDATE kam, VOICE_STATE_UPDATE fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%1 channels, %2 of them in use</source>
        <translation>
            <numerusform>%1 Kanal, davon %2 benutzt</numerusform>
            <numerusform>%1 Kanäle, davon %2 benutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 sounds</source>
        <translation>
            <numerusform>%1: %2 Sound</numerusform>
            <numerusform>%1: %2 Sounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 guilds · %3 sounds</source>
        <translation>
            <numerusform>%1 von %2 Guilds · %3 Sound</numerusform>
            <numerusform>%1 von %2 Guilds · %3 Sounds</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ no GUILD_MEMBERS_CHUNK so far: is the bot in this guild, and does the guild belong to this shard?</source>
        <translation>▲ bisher kein GUILD_MEMBERS_CHUNK: Ist der Bot in dieser Guild, und gehört sie zu diesem Shard?</translation>
    </message>
    <message>
        <source>▲ %1 · further chunks are late</source>
        <translation>▲ %1 · weitere Chunks verspäten sich</translation>
    </message>
    <message>
        <source>▲ no CHANNEL_INFO so far: is the bot in this guild, and does the guild belong to this shard?</source>
        <translation>▲ bisher kein CHANNEL_INFO: Ist der Bot in dieser Guild, und gehört sie zu diesem Shard?</translation>
    </message>
    <message>
        <source>▲ no SOUNDBOARD_SOUNDS so far of %1: is the bot in this guild?</source>
        <translation>▲ bisher kein SOUNDBOARD_SOUNDS von %1: Ist der Bot in dieser Guild?</translation>
    </message>
    <message>
        <source>VOICE_SERVER_UPDATE came; VOICE_STATE_UPDATE cannot: the intent GUILD_VOICE_STATES is not requested</source>
        <translation>VOICE_SERVER_UPDATE kam; VOICE_STATE_UPDATE kann nicht kommen: Der Intent GUILD_VOICE_STATES ist nicht angefordert</translation>
    </message>
    <message>
        <source>neither leg came: the intent GUILD_VOICE_STATES is not requested, and the channel may not be open to the bot</source>
        <translation>keines von beiden kam: Der Intent GUILD_VOICE_STATES ist nicht angefordert, und der Kanal steht dem Bot vielleicht nicht offen</translation>
    </message>
    <message>
        <source>neither leg came: the channel does not exist or is full, or the bot lacks View Channel or Connect there</source>
        <translation>keines von beiden kam: Der Kanal existiert nicht oder ist voll, oder dem Bot fehlt dort „Kanal anzeigen“ oder „Verbinden“</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE is missing: the bot was in no voice channel of this guild</source>
        <translation>VOICE_STATE_UPDATE fehlt: Der Bot war in keinem Sprachkanal dieser Guild</translation>
    </message>
    <message>
        <source>VOICE_SERVER_UPDATE is missing: the bot was in that channel already, or no voice server is free</source>
        <translation>VOICE_SERVER_UPDATE fehlt: Der Bot war schon in diesem Kanal, oder kein Sprachserver ist frei</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE is missing: it may have been lost with a session; send again</source>
        <translation>VOICE_STATE_UPDATE fehlt: Es ging vielleicht mit einer Sitzung verloren; erneut senden</translation>
    </message>
</context>
<context>
    <name>Shape</name>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a snowflake</source>
        <translation>eine Snowflake</translation>
    </message>
    <message>
        <source>a set of permissions</source>
        <translation>eine Menge von Berechtigungen</translation>
    </message>
    <message>
        <source>an ISO 8601 time</source>
        <translation>eine Zeit (ISO 8601)</translation>
    </message>
    <message>
        <source>a time since 1970</source>
        <translation>eine Unix-Zeit</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>ein String</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>ein boolescher Wert</translation>
    </message>
    <message>
        <source>%1 has no such field</source>
        <translation>%1 hat kein solches Feld</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is expected, %2 stands there</source>
        <translation>erwartet: %1, gefunden: %2</translation>
    </message>
    <message>
        <source>%1 is expected, null stands there</source>
        <translation>erwartet: %1, gefunden: null</translation>
    </message>
    <message>
        <source>%1 is a value without a name</source>
        <translation>%1 ist ein Wert ohne Namen</translation>
    </message>
</context>
<context>
    <name>Shardscope</name>
    <message>
        <source>any, once in %1 s</source>
        <translation>jede, einmal in %1 s</translation>
    </message>
    <message>
        <source>%1 or more within %2 s</source>
        <translation>mindestens %1 in %2 s</translation>
    </message>
    <message>
        <source>none for %1 s</source>
        <translation>%1 s lang keine</translation>
    </message>
    <message>
        <source>the name says nothing of the form; expected one that ends in .jsonl, .jsonl.zst or .jsonl.gz</source>
        <translation>der Name sagt nichts über das Format; erwartet wird einer, der auf .jsonl, .jsonl.zst oder .jsonl.gz endet</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no capture: none of its first %2 lines is a line of the format. %3</source>
        <translation>„%1“ ist kein Mitschnitt: Keine der ersten %2 Zeilen hat das Format. %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>„%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>the file ends in the middle of a compressed frame</source>
        <translation>die Datei endet mitten in einem komprimierten Frame</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no capture: no line of the format can be read in it. %2</source>
        <translation>„%1“ ist kein Mitschnitt: Keine Zeile des Formats lässt sich darin lesen. %2</translation>
    </message>
    <message>
        <source>the line is longer than %1 MiB</source>
        <translation>die Zeile ist länger als %1 MiB</translation>
    </message>
    <message>
        <source>the file ends in the middle of the line</source>
        <translation>die Datei endet mitten in der Zeile</translation>
    </message>
    <message>
        <source>the compressed data is damaged at byte %1: %2</source>
        <translation>die komprimierten Daten sind bei Byte %1 beschädigt: %2</translation>
    </message>
    <message>
        <source>At character %1 stands %2; expected is %3.</source>
        <translation>Bei Zeichen %1 steht %2; erwartet wird %3.</translation>
    </message>
    <message>
        <source>a number, for %1 is one</source>
        <translation>eine Zahl, denn %1 ist eine</translation>
    </message>
    <message>
        <source>a moment such as 2026-11-28T22:14:03.120Z, which may end earlier</source>
        <translation>ein Zeitpunkt wie 2026-11-28T22:14:03.120Z, auch gekürzt</translation>
    </message>
    <message>
        <source>name of a dispatch event: t:MESSAGE_*</source>
        <translation>Name eines Dispatch-Events: t:MESSAGE_*</translation>
    </message>
    <message>
        <source>opcode of a message: op:0 is a dispatch</source>
        <translation>Opcode einer Nachricht: op:0 ist ein Dispatch</translation>
    </message>
    <message>
        <source>sequence number of a dispatch: s:100..200</source>
        <translation>Sequenznummer eines Dispatches: s:100..200</translation>
    </message>
    <message>
        <source>kind of a row: kind:heartbeat</source>
        <translation>Art einer Zeile: kind:heartbeat</translation>
    </message>
    <message>
        <source>id of the guild it is about</source>
        <translation>ID der Guild, um die es geht</translation>
    </message>
    <message>
        <source>id of the channel or thread it is about</source>
        <translation>ID des Kanals oder Threads, um den es geht</translation>
    </message>
    <message>
        <source>id of the user it is about</source>
        <translation>ID des Nutzers, um den es geht</translation>
    </message>
    <message>
        <source>length of a message&apos;s JSON text: bytes:4096..</source>
        <translation>Länge des JSON-Texts einer Nachricht: bytes:4096..</translation>
    </message>
    <message>
        <source>milliseconds of a heartbeat: latency:250..</source>
        <translation>Millisekunden eines Heartbeats: latency:250..</translation>
    </message>
    <message>
        <source>number of the shard</source>
        <translation>Nummer des Shards</translation>
    </message>
    <message>
        <source>moment, UTC: at:2026-11-28T22:14 is that whole minute</source>
        <translation>Zeitpunkt, UTC: at:2026-11-28T22:14 ist die ganze Minute</translation>
    </message>
    <message>
        <source>a value of the payload: d.author.bot:true, d.mentions[*].id:42</source>
        <translation>ein Wert der Payload: d.author.bot:true, d.mentions[*].id:42</translation>
    </message>
    <message>
        <source>the end of the expression</source>
        <translation>das Ende des Ausdrucks</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>ein Leerzeichen</translation>
    </message>
    <message>
        <source>the end of the regular expression, or &quot;i&quot; to ignore case; a slash within it is written &quot;\/&quot;</source>
        <translation>das Ende des regulären Ausdrucks oder „i“, um Groß-/Kleinschreibung zu ignorieren; ein Schrägstrich darin wird als „\/“ geschrieben</translation>
    </message>
    <message>
        <source>a space; names of fields stand without quotes, and a text with a colon stands in quotes as a whole</source>
        <translation>ein Leerzeichen; Feldnamen stehen ohne Anführungszeichen, ein Text mit Doppelpunkt steht ganz in Anführungszeichen</translation>
    </message>
    <message>
        <source>a space behind the closing quote</source>
        <translation>ein Leerzeichen hinter dem schließenden Anführungszeichen</translation>
    </message>
    <message>
        <source>no quote within a word; the whole word in quotes, a quote in it as &quot;\&quot;&quot;</source>
        <translation>kein Anführungszeichen innerhalb eines Worts; das ganze Wort in Anführungszeichen, eines darin als „\&quot;“</translation>
    </message>
    <message>
        <source>the name of a field directly before the colon, or the whole text in quotes</source>
        <translation>der Name eines Felds direkt vor dem Doppelpunkt oder der ganze Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>a colon and a value behind the path</source>
        <translation>ein Doppelpunkt und ein Wert hinter dem Pfad</translation>
    </message>
    <message>
        <source>the whole value in quotes, for it has quotes or colons in it</source>
        <translation>der ganze Wert in Anführungszeichen, denn er enthält Anführungszeichen oder Doppelpunkte</translation>
    </message>
    <message>
        <source>four hexadecimal digits behind &quot;\u&quot;</source>
        <translation>vier Hexadezimalziffern hinter „\u“</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>ein Anführungszeichen, das nicht geschlossen wird</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>ein schließendes Anführungszeichen</translation>
    </message>
    <message>
        <source>a regular expression that is not closed</source>
        <translation>ein regulärer Ausdruck, der nicht geschlossen wird</translation>
    </message>
    <message>
        <source>a closing slash, or quotes where the slash is meant as it is</source>
        <translation>ein schließender Schrägstrich oder Anführungszeichen, wenn der Schrägstrich wörtlich gemeint ist</translation>
    </message>
    <message>
        <source>a range that is empty</source>
        <translation>ein leerer Bereich</translation>
    </message>
    <message>
        <source>the smaller value before the dots</source>
        <translation>der kleinere Wert vor den Punkten</translation>
    </message>
    <message>
        <source>an opening parenthesis before it, or the end of the expression</source>
        <translation>eine öffnende Klammer davor oder das Ende des Ausdrucks</translation>
    </message>
    <message>
        <source>a text, a field with its value, or an expression in parentheses</source>
        <translation>ein Text, ein Feld mit seinem Wert oder ein Ausdruck in Klammern</translation>
    </message>
    <message>
        <source>parentheses no more than %1 deep</source>
        <translation>eine Klammertiefe von höchstens %1</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation>eine schließende Klammer</translation>
    </message>
    <message>
        <source>a path such as d.content</source>
        <translation>ein Pfad wie d.content</translation>
    </message>
    <message>
        <source>one of %1; a text with a colon stands in quotes</source>
        <translation>eines der Felder %1; ein Text mit Doppelpunkt steht in Anführungszeichen</translation>
    </message>
    <message>
        <source>the unknown field %1</source>
        <translation>das unbekannte Feld %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; perhaps, or %2</source>
        <translation>vielleicht „%1“ oder %2</translation>
    </message>
    <message>
        <source>a value directly behind the colon</source>
        <translation>ein Wert direkt hinter dem Doppelpunkt</translation>
    </message>
    <message>
        <source>a space, or the whole value in quotes</source>
        <translation>ein Leerzeichen oder der ganze Wert in Anführungszeichen</translation>
    </message>
    <message>
        <source>a value before or behind the dots</source>
        <translation>ein Wert vor oder hinter den Punkten</translation>
    </message>
    <message>
        <source>the last value of the range</source>
        <translation>der letzte Wert des Bereichs</translation>
    </message>
    <message>
        <source>a space behind the range, or values with dots in quotes</source>
        <translation>ein Leerzeichen hinter dem Bereich oder Werte mit Punkten in Anführungszeichen</translation>
    </message>
    <message>
        <source>a wrong regular expression (%1)</source>
        <translation>ein ungültiger regulärer Ausdruck (%1)</translation>
    </message>
    <message>
        <source>one that Perl understands</source>
        <translation>einer, den Perl versteht</translation>
    </message>
    <message>
        <source>an expression of %1 characters</source>
        <translation>ein Ausdruck aus %1 Zeichen</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>the end of the path</source>
        <translation>das Ende des Pfads</translation>
    </message>
    <message>
        <source>a path no more than %1 deep</source>
        <translation>ein Pfad von höchstens %1 Ebenen</translation>
    </message>
    <message>
        <source>&quot;.&quot; and a key, &quot;[0]&quot;, &quot;[*]&quot; or the colon</source>
        <translation>„.“ und ein Schlüssel, „[0]“, „[*]“ oder der Doppelpunkt</translation>
    </message>
    <message>
        <source>a key; one with signs in it stands in quotes</source>
        <translation>ein Schlüssel; einer mit Sonderzeichen steht in Anführungszeichen</translation>
    </message>
    <message>
        <source>the number of an element, or &quot;*&quot; for each, and &quot;]&quot;</source>
        <translation>die Nummer eines Elements oder „*“ für alle, und „]“</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong type</source>
        <translation>„%1“ hat den falschen Typ</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is missing</source>
        <translation>„kind“ fehlt</translation>
    </message>
    <message>
        <source>&quot;at&quot; is missing</source>
        <translation>„at“ fehlt</translation>
    </message>
    <message>
        <source>&quot;at&quot; is no time</source>
        <translation>„at“ ist keine Zeitangabe</translation>
    </message>
    <message>
        <source>the name says nothing of the form; expected one that ends in .jsonl, .jsonl.zst, .jsonl.gz, .har or .csv</source>
        <translation>der Name sagt nichts über das Format; erwartet wird einer, der auf .jsonl, .jsonl.zst, .jsonl.gz, .har oder .csv endet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written to</source>
        <translation>„%1“ ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>the bot&apos;s token</source>
        <translation>das Token des Bots</translation>
    </message>
    <message>
        <source>the ids of the bot&apos;s sessions</source>
        <translation>die IDs der Sitzungen des Bots</translation>
    </message>
    <message>
        <source>tokens of interactions, voice servers and webhooks</source>
        <translation>Token von Interaktionen, Sprachservern und Webhooks</translation>
    </message>
    <message>
        <source>content of messages and whatever else was written</source>
        <translation>Inhalt von Nachrichten und was sonst geschrieben wurde</translation>
    </message>
    <message>
        <source>names of people, guilds, channels, roles, emoji and commands</source>
        <translation>Namen von Personen, Guilds, Kanälen, Rollen, Emojis und Befehlen</translation>
    </message>
    <message>
        <source>addresses, file names, invites and pictures</source>
        <translation>Adressen, Dateinamen, Einladungen und Bilder</translation>
    </message>
    <message>
        <source>messages that could not be read</source>
        <translation>Nachrichten, die nicht lesbar waren</translation>
    </message>
    <message>
        <source>The saved messages in %1 cannot be read: %2 They stay as they are, and nothing is saved over them.</source>
        <translation>Die gespeicherten Nachrichten in %1 lassen sich nicht lesen: %2 Sie bleiben, wie sie sind, und werden nicht überschrieben.</translation>
    </message>
    <message>
        <source>The saved messages cannot be read: %1 The file was kept as %2.</source>
        <translation>Die gespeicherten Nachrichten lassen sich nicht lesen: %1 Die Datei wurde als %2 aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 could not be read and is left as it is: nothing was saved. Move it away and start again.</source>
        <translation>%1 ließ sich nicht lesen und bleibt, wie es ist: Nichts wurde gespeichert. Die Datei verschieben und Shardscope neu starten.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 lässt sich nicht öffnen: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a library of messages.</source>
        <translation>%1 ist zu groß für eine Nachrichtenbibliothek.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Not JSON: %1.</source>
        <translation>Kein JSON: %1.</translation>
    </message>
    <message>
        <source>A message is an object: {&quot;op&quot;:3,&quot;d&quot;:{…}} or {&quot;command&quot;:&quot;…&quot;}.</source>
        <translation>Eine Nachricht ist ein Objekt: {&quot;op&quot;:3,&quot;d&quot;:{…}} oder {&quot;command&quot;:&quot;…&quot;}.</translation>
    </message>
    <message>
        <source>op %1 (%2) is not for clients to send; Discord may close the connection.</source>
        <translation>op %1 (%2) dürfen Clients nicht senden; Discord schließt vielleicht die Verbindung.</translation>
    </message>
    <message>
        <source>op %1 is not documented; Discord may close the connection with 4001.</source>
        <translation>op %1 ist nicht dokumentiert; Discord schließt vielleicht die Verbindung mit 4001.</translation>
    </message>
    <message>
        <source>It is no library of saved messages: &quot;shardscope-library&quot; and &quot;items&quot; are missing.</source>
        <translation>Das ist keine Bibliothek gespeicherter Nachrichten: „shardscope-library“ und „items“ fehlen.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Shardscope.</source>
        <translation>Geschrieben von einer neueren Version von Shardscope.</translation>
    </message>
    <message>
        <source>Its folders are nested deeper than %1 levels.</source>
        <translation>Die Ordner sind tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; is neither a folder with &quot;items&quot; nor a message with &quot;command&quot;.</source>
        <translation>Der Eintrag „%1“ ist weder ein Ordner mit „items“ noch eine Nachricht mit „command“.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Zeile %1, Spalte %2: %3.</translation>
    </message>
    <message>
        <source>The message is larger than %1 bytes.</source>
        <translation>Die Nachricht ist größer als %1 Bytes.</translation>
    </message>
    <message>
        <source>Token shape</source>
        <translation>Token-Format</translation>
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
        <translation>Bot</translation>
    </message>
    <message>
        <source>Intents</source>
        <translation>Intents</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Session budget</source>
        <translation>Sitzungsbudget</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
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
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation>Keine Fehler gefunden</translation>
    </message>
    <message>
        <source>It works; look at: %1</source>
        <translation>Es funktioniert; zu beachten: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Copy it again from the Developer Portal under Bot: three parts with a dot between them and nothing around them.</source>
        <translation>Im Developer Portal unter „Bot“ neu kopieren: drei Teile, durch Punkte getrennt, nichts davor oder danach.</translation>
    </message>
    <message>
        <source>&quot;Bot &quot; stands before the token.</source>
        <translation>Vor dem Token steht „Bot “.</translation>
    </message>
    <message>
        <source>Take &quot;Bot &quot; away: it is put before the token where it belongs.</source>
        <translation>„Bot “ entfernen: Es wird dort vorangestellt, wo es hingehört.</translation>
    </message>
    <message>
        <source>No shape of a bot&apos;s token, which only Discord asks for.</source>
        <translation>Nicht das Format eines Bot-Tokens; das verlangt aber nur Discord.</translation>
    </message>
    <message>
        <source>A bot&apos;s token, of the bot %1.</source>
        <translation>Ein Bot-Token, vom Bot %1.</translation>
    </message>
    <message>
        <source>The token is of the bot %1, but the API answers for %2.</source>
        <translation>Das Token gehört dem Bot %1, die API antwortet aber für %2.</translation>
    </message>
    <message>
        <source>Check which token is used, and the address given with --api: they do not belong together.</source>
        <translation>Prüfen, welches Token verwendet wird, und die mit --api angegebene Adresse: Die beiden gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>The bot %1.</source>
        <translation>Der Bot %1.</translation>
    </message>
    <message>
        <source>The bot %1 (%2).</source>
        <translation>Der Bot %1 (%2).</translation>
    </message>
    <message>
        <source>%1 are privileged, and the API does not tell whether they are enabled.</source>
        <translation>%1 sind privilegiert, und die API sagt nicht, ob sie freigeschaltet sind.</translation>
    </message>
    <message>
        <source>Where the gateway closes with 4014, enable them for the application or do not ask for them.</source>
        <translation>Schließt das Gateway mit 4014, sie für die Anwendung freischalten oder nicht anfordern.</translation>
    </message>
    <message>
        <source>Asked for, but not enabled for this application: %1. The gateway would close with 4014.</source>
        <translation>Angefordert, aber für diese Anwendung nicht freigeschaltet: %1. Das Gateway würde mit 4014 schließen.</translation>
    </message>
    <message>
        <source>Enable %1 in the Developer Portal under Bot, Privileged Gateway Intents, or leave it out of the intents (--intents).</source>
        <translation>%1 im Developer Portal unter „Bot“, „Privileged Gateway Intents“ freischalten oder in den Intents (--intents) weglassen.</translation>
    </message>
    <message>
        <source>The bits %1 are not documented; Discord closes with 4013 for such.</source>
        <translation>Die Bits %1 sind nicht dokumentiert; Discord schließt dann mit 4013.</translation>
    </message>
    <message>
        <source>Take them out of --intents unless you know better.</source>
        <translation>Aus --intents entfernen, außer es ist Absicht.</translation>
    </message>
    <message>
        <source>%1 asked for, none of them privileged.</source>
        <translation>Intents %1 angefordert, keiner davon privilegiert.</translation>
    </message>
    <message>
        <source>%1 asked for; the privileged ones are enabled: %2.</source>
        <translation>Intents %1 angefordert; die privilegierten sind freigeschaltet: %2.</translation>
    </message>
    <message>
        <source>All shards are asked for, as many as are recommended: %1.</source>
        <translation>Alle Shards sind gewählt, so viele wie empfohlen: %1.</translation>
    </message>
    <message>
        <source>Shard %1/%2 is asked for; the recommended count is %3.</source>
        <translation>Shard %1/%2 ist gewählt; die empfohlene Anzahl ist %3.</translation>
    </message>
    <message>
        <source>Use --shard ID/%1.</source>
        <translation>--shard ID/%1 verwenden.</translation>
    </message>
    <message>
        <source>The bot is in about %1 guilds, more than %2 for each shard: the gateway would close with 4011.</source>
        <translation>Der Bot ist in etwa %1 Guilds, mehr als %2 je Shard: Das Gateway würde mit 4011 schließen.</translation>
    </message>
    <message>
        <source>Fewer than recommended, the gateway may close with 4011 once a shard has too many guilds.</source>
        <translation>Sind es weniger als empfohlen, schließt das Gateway vielleicht mit 4011, sobald ein Shard zu viele Guilds hat.</translation>
    </message>
    <message>
        <source>Of a large bot the count must be a multiple, or the gateway closes with 4010.</source>
        <translation>Bei einem großen Bot muss die Anzahl ein Vielfaches davon sein, sonst schließt das Gateway mit 4010.</translation>
    </message>
    <message>
        <source>Guilds: about %1.</source>
        <translation>Guilds: etwa %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 sessions are left; a run takes %3.</source>
        <translation>
            <numerusform>%1 von %2 Sitzungen ist übrig; ein Lauf braucht %3.</numerusform>
            <numerusform>%1 von %2 Sitzungen sind übrig; ein Lauf braucht %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>All come back in %1 min.</source>
        <translation>Alle sind in %1 min wieder verfügbar.</translation>
    </message>
    <message>
        <source>Find what starts sessions so often: an empty budget resets the bot&apos;s token.</source>
        <translation>Herausfinden, was so oft Sitzungen beginnt: Ein leeres Budget setzt das Token des Bots zurück.</translation>
    </message>
    <message>
        <source>Wait until it resets.</source>
        <translation>Warten, bis sich das Budget erneuert.</translation>
    </message>
    <message>
        <source>Wait until it resets, or go on with --spend-budget.</source>
        <translation>Warten, bis sich das Budget erneuert, oder mit --spend-budget weitermachen.</translation>
    </message>
    <message>
        <source>The API does not tell its time.</source>
        <translation>Die API nennt ihre Uhrzeit nicht.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is right to the second.</source>
        <translation>Die Uhr dieses Rechners stimmt auf die Sekunde.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s ahead of the server&apos;s.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber dem Server %1 s vor.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s behind the server&apos;s.</source>
        <translation>Die Uhr dieses Rechners geht gegenüber dem Server %1 s nach.</translation>
    </message>
    <message>
        <source>Set the clock (NTP): the age of events is wrong by as much, and far off certificates fail.</source>
        <translation>Die Uhr stellen (NTP): Das Alter der Events ist um so viel falsch, und bei großer Abweichung scheitert die Zertifikatsprüfung.</translation>
    </message>
    <message>
        <source>HELLO came after %1 ms; a heartbeat every %2 s.</source>
        <translation>HELLO kam nach %1 ms; alle %2 s ein Heartbeat.</translation>
    </message>
    <message>
        <source>Look at the network and at a proxy on the way; where both are well the gateway itself is slow.</source>
        <translation>Das Netzwerk und einen Proxy unterwegs prüfen; ist beides in Ordnung, ist das Gateway selbst langsam.</translation>
    </message>
    <message>
        <source>the gateway, with a close frame</source>
        <translation>das Gateway, mit einem Close-Frame</translation>
    </message>
    <message>
        <source>Shardscope</source>
        <translation>Shardscope</translation>
    </message>
    <message>
        <source>nobody: the connection went away without a close frame</source>
        <translation>niemanden: Die Verbindung brach ohne Close-Frame ab</translation>
    </message>
    <message>
        <source>may be resumed; what happened meanwhile is replayed</source>
        <translation>kann fortgesetzt werden; was inzwischen geschah, wird nachgeliefert</translation>
    </message>
    <message>
        <source>is gone; a new one takes one IDENTIFY of the budget</source>
        <translation>ist verloren; eine neue kostet ein IDENTIFY aus dem Budget</translation>
    </message>
    <message>
        <source>is gone, and connecting again ends the same way until the cause is mended</source>
        <translation>ist verloren, und ein neuer Versuch endet genauso, bis die Ursache behoben ist</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>none: no close frame came</source>
        <translation>keiner: Es kam kein Close-Frame</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Discord does not document this code</source>
        <translation>Discord dokumentiert diesen Code nicht</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Geschlossen durch</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Angegebener Grund</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>Die Sitzung</translation>
    </message>
    <message>
        <source>was ended on request</source>
        <translation>wurde auf Wunsch beendet</translation>
    </message>
    <message>
        <source>The token was refused</source>
        <translation>Das Token wurde abgelehnt</translation>
    </message>
    <message>
        <source>No IDENTIFY was spent</source>
        <translation>Kein IDENTIFY verbraucht</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>Verbindung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>had not begun yet</source>
        <translation>hatte noch nicht begonnen</translation>
    </message>
    <message>
        <source>op 9 Invalid Session</source>
        <translation>op 9 Invalid Session</translation>
    </message>
    <message>
        <source>Nothing to do: the session is resumed after 1 to 5 s, as the gateway asks.</source>
        <translation>Nichts zu tun: Die Sitzung wird nach 1 bis 5 s fortgesetzt, wie vom Gateway verlangt.</translation>
    </message>
    <message>
        <source>Nothing to do: a new session is made after 1 to 5 s. Where this follows each IDENTIFY, look for another program that identifies with this token at the same time.</source>
        <translation>Nichts zu tun: Nach 1 bis 5 s wird eine neue Sitzung begonnen. Folgt dies auf jedes IDENTIFY, nach einem anderen Programm suchen, das sich gleichzeitig mit diesem Token identifiziert.</translation>
    </message>
    <message>
        <source>The session is not valid at present, and may be resumed (d is true)</source>
        <translation>Die Sitzung ist zurzeit ungültig und darf fortgesetzt werden (d ist true)</translation>
    </message>
    <message>
        <source>The session is not valid, and may not be resumed (d is false)</source>
        <translation>Die Sitzung ist ungültig und darf nicht fortgesetzt werden (d ist false)</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Verlangt durch</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>das Gateway</translation>
    </message>
    <message>
        <source>op 7 Reconnect</source>
        <translation>op 7 Reconnect</translation>
    </message>
    <message>
        <source>Nothing to do: the gateway&apos;s host is being taken down, and another takes over.</source>
        <translation>Nichts zu tun: Der Host des Gateways wird abgeschaltet, und ein anderer übernimmt.</translation>
    </message>
    <message>
        <source>The client is to reconnect and to resume</source>
        <translation>Der Client soll sich neu verbinden und fortsetzen</translation>
    </message>
    <message>
        <source>Ready for</source>
        <translation>War bereit</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>never on this connection, begun %1 s before</source>
        <translation>nie auf dieser Verbindung, begonnen %1 s zuvor</translation>
    </message>
    <message>
        <source>Intents asked for</source>
        <translation>Angeforderte Intents</translation>
    </message>
    <message>
        <source>not known: no IDENTIFY is among the rows just before</source>
        <translation>nicht bekannt: In den Zeilen kurz davor ist kein IDENTIFY</translation>
    </message>
    <message>
        <source>Sent in 60 s</source>
        <translation>Gesendet in 60 s</translation>
    </message>
    <message>
        <source>%1 of %2, heartbeats included</source>
        <translation>%1 von %2, Heartbeats eingerechnet</translation>
    </message>
    <message>
        <source>Identifies left</source>
        <translation>IDENTIFYs übrig</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>sent %1, %2 bytes</source>
        <translation>%1 gesendet, %2 Bytes</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>%1 empfangen</translation>
    </message>
    <message>
        <source>heartbeat acknowledged after %1 ms</source>
        <translation>Heartbeat nach %1 ms bestätigt</translation>
    </message>
    <message>
        <source>sent a heartbeat that was not acknowledged</source>
        <translation>einen Heartbeat gesendet, der nicht bestätigt wurde</translation>
    </message>
    <message>
        <source>Shardscope waits %1 s and then tries again.</source>
        <translation>Shardscope wartet %1 s und versucht es dann erneut.</translation>
    </message>
    <message>
        <source>The session was resumed %1 s later.</source>
        <translation>Die Sitzung wurde %1 s später fortgesetzt.</translation>
    </message>
    <message>
        <source>A new session was ready %1 s later.</source>
        <translation>Eine neue Sitzung war %1 s später bereit.</translation>
    </message>
    <message>
        <source>The run ended with it.</source>
        <translation>Damit endete der Lauf.</translation>
    </message>
    <message>
        <source>Just before:</source>
        <translation>Kurz davor:</translation>
    </message>
    <message>
        <source>%1 s before: %2</source>
        <translation>%1 s davor: %2</translation>
    </message>
    <message>
        <source>The bot needs the permission View Audit Log.</source>
        <translation>Der Bot braucht die Berechtigung „Audit-Log einsehen“.</translation>
    </message>
    <message>
        <source>The bot needs the permission Manage Server.</source>
        <translation>Der Bot braucht die Berechtigung „Server verwalten“.</translation>
    </message>
    <message>
        <source>The bot needs the permission Manage Channels, or Manage Server.</source>
        <translation>Der Bot braucht die Berechtigung „Kanäle verwalten“ oder „Server verwalten“.</translation>
    </message>
    <message>
        <source>It comes only where the application sells something.</source>
        <translation>Kommt nur, wenn die Anwendung etwas verkauft.</translation>
    </message>
    <message>
        <source>The bot needs the permission Manage Server, and the guild a rule of AutoMod.</source>
        <translation>Der Bot braucht die Berechtigung „Server verwalten“ und die Guild eine AutoMod-Regel.</translation>
    </message>
    <message>
        <source>It only answers op 43, Request Channel Info.</source>
        <translation>Antwortet nur auf op 43, Request Channel Info.</translation>
    </message>
    <message>
        <source>It only answers op 8, Request Guild Members.</source>
        <translation>Antwortet nur auf op 8, Request Guild Members.</translation>
    </message>
    <message>
        <source>An Interactions Endpoint URL in the portal takes them away from the gateway: clear it.</source>
        <translation>Eine „Interactions Endpoint URL“ im Portal leitet sie am Gateway vorbei: das Feld leeren.</translation>
    </message>
    <message>
        <source>It comes only where a request was sent too often.</source>
        <translation>Kommt nur, wenn eine Anfrage zu oft gesendet wurde.</translation>
    </message>
    <message>
        <source>It only ends the replay after a RESUME.</source>
        <translation>Beendet nur die Nachlieferung nach einem RESUME.</translation>
    </message>
    <message>
        <source>It only answers op 31, Request Soundboard Sounds.</source>
        <translation>Antwortet nur auf op 31, Request Soundboard Sounds.</translation>
    </message>
    <message>
        <source>It comes only where the bot&apos;s own user changes.</source>
        <translation>Kommt nur, wenn sich der eigene Nutzer des Bots ändert.</translation>
    </message>
    <message>
        <source>It follows only where the bot itself joins a voice channel.</source>
        <translation>Folgt nur, wenn der Bot selbst einem Sprachkanal beitritt.</translation>
    </message>
    <message>
        <source>Usual reasons: no guild, no permission, or nothing happened.</source>
        <translation>Übliche Gründe: keine Guild, keine Berechtigung, oder es geschah nichts.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Not asked for: add %1.</source>
        <translation>Nicht angefordert: %1 hinzufügen.</translation>
    </message>
    <message>
        <source>It is privileged: run the token check to see whether the application has it.</source>
        <translation>Er ist privilegiert: Die Token-Prüfung zeigt, ob die Anwendung ihn hat.</translation>
    </message>
    <message>
        <source>The application has it not: switch it on in the portal first.</source>
        <translation>Die Anwendung hat ihn nicht: zuerst im Portal einschalten.</translation>
    </message>
    <message>
        <source>Needs no intent, none came. %1</source>
        <translation>Braucht keinen Intent, es kam keines. %1</translation>
    </message>
    <message>
        <source>Asked for, but the application has no %1: switch it on in the portal.</source>
        <translation>Angefordert, aber der Anwendung fehlt %1: im Portal einschalten.</translation>
    </message>
    <message>
        <source>Asked for; the session is not ready yet.</source>
        <translation>Angefordert; die Sitzung ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>Asked for, none came. Whether the application has %1 is not known: run the token check.</source>
        <translation>Angefordert, es kam keines. Ob die Anwendung %1 hat, ist nicht bekannt: Token prüfen.</translation>
    </message>
    <message>
        <source>Asked for and allowed, none came. %1</source>
        <translation>Angefordert und erlaubt, es kam keines. %1</translation>
    </message>
    <message>
        <source>Some of them need %1, which was not asked for.</source>
        <translation>Einige davon brauchen %1 (nicht angefordert).</translation>
    </message>
    <message>
        <source>Stopped although heartbeats go on. Where it should come, reconnect with a new session.</source>
        <translation>Bleibt aus, obwohl Heartbeats weiterlaufen. Wird es noch erwartet, mit neuer Sitzung neu verbinden.</translation>
    </message>
    <message>
        <source>Arrives.</source>
        <translation>Kommt an.</translation>
    </message>
    <message>
        <source>No IDENTIFY was seen: what was asked for is known once a session begins.</source>
        <translation>Noch kein IDENTIFY gesehen: Was angefordert ist, zeigt sich, sobald eine Sitzung beginnt.</translation>
    </message>
    <message>
        <source>Fills content, embeds, attachments, components and poll of messages.</source>
        <translation>Füllt content, embeds, attachments, components und poll von Nachrichten.</translation>
    </message>
    <message>
        <source>Brings %1.</source>
        <translation>Bringt %1.</translation>
    </message>
    <message>
        <source>Without it these fields are empty.</source>
        <translation>Ohne ihn sind diese Felder leer.</translation>
    </message>
    <message>
        <source>Without it these events do not come.</source>
        <translation>Ohne ihn kommen diese Events nicht.</translation>
    </message>
    <message>
        <source>Ask for it: add %1 to --intents.</source>
        <translation>Zum Anfordern %1 zu --intents hinzufügen.</translation>
    </message>
    <message>
        <source>Asked for and not allowed, the gateway closes with 4014 and the run is over.</source>
        <translation>Wird er angefordert und ist nicht erlaubt, schließt das Gateway mit 4014, und der Lauf ist beendet.</translation>
    </message>
    <message>
        <source>Turn on “%1” in the Developer Portal under Bot, Privileged Gateway Intents, and add %2 to --intents; or leave it out of --intents.</source>
        <translation>„%1“ im Developer Portal unter „Bot“, „Privileged Gateway Intents“ einschalten und %2 zu --intents hinzufügen; oder in --intents weglassen.</translation>
    </message>
    <message>
        <source>empty: the application has no MESSAGE_CONTENT, switch it on in the portal</source>
        <translation>leer: Der Anwendung fehlt MESSAGE_CONTENT, im Portal einschalten</translation>
    </message>
    <message>
        <source>empty: MESSAGE_CONTENT was not asked for</source>
        <translation>leer: MESSAGE_CONTENT wurde nicht angefordert</translation>
    </message>
    <message>
        <source>Look-up of the gateway</source>
        <translation>Abfrage des Gateways</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Wait for the turn to IDENTIFY</source>
        <translation>Warten, bis IDENTIFY an der Reihe ist</translation>
    </message>
    <message>
        <source>IDENTIFY until READY</source>
        <translation>IDENTIFY bis READY</translation>
    </message>
    <message>
        <source>RESUME until RESUMED</source>
        <translation>RESUME bis RESUMED</translation>
    </message>
    <message>
        <source>closed by the gateway</source>
        <translation>vom Gateway geschlossen</translation>
    </message>
    <message>
        <source>closed by us</source>
        <translation>von Shardscope geschlossen</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>Stood already</source>
        <translation>Bestand schon</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Fortgesetzt</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Never ready</source>
        <translation>Nie bereit</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>%1  Shard %2, connect %3: %4</source>
        <translation>%1  Shard %2, Verbindung %3: %4</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <translation>%1: %2 ms</translation>
    </message>
    <message>
        <source>%1: did not end</source>
        <translation>%1: endete nicht</translation>
    </message>
    <message>
        <source>Events: %1, replayed: %2, sequence gaps: %3 (missing: %4), duplicates: %5</source>
        <translation>Events: %1, nachgeliefert: %2, Sequenzlücken: %3 (fehlend: %4), doppelt: %5</translation>
    </message>
    <message>
        <source>Ended %1 after %2 ms: %3</source>
        <translation>Endete %1 nach %2 ms: %3</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Dauert an</translation>
    </message>
    <message>
        <source>the event is not documented</source>
        <translation>das Event ist nicht dokumentiert</translation>
    </message>
    <message>
        <source>The activity&apos;s type must be 0 to 5 or a name such as &quot;playing&quot;.</source>
        <translation>Der Typ der Aktivität muss 0 bis 5 sein oder ein Name wie „playing“.</translation>
    </message>
    <message>
        <source>status is &quot;%1&quot;, but must be online, dnd, idle, invisible or offline.</source>
        <translation>status ist „%1“, muss aber online, dnd, idle, invisible oder offline sein.</translation>
    </message>
    <message>
        <source>%1 must be an object.</source>
        <translation>%1 muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>The activity&apos;s type must be a number from 0 to 5.</source>
        <translation>Der Typ der Aktivität muss eine Zahl von 0 bis 5 sein.</translation>
    </message>
    <message>
        <source>channel_id is missing: give the channel&apos;s id, or null to leave.</source>
        <translation>channel_id fehlt: die ID des Kanals angeben oder null zum Verlassen.</translation>
    </message>
    <message>
        <source>Either query or user_ids must be there.</source>
        <translation>Entweder query oder user_ids muss angegeben sein.</translation>
    </message>
    <message>
        <source>query needs a limit; 0 asks for all that match.</source>
        <translation>query braucht ein limit; 0 verlangt alle Treffer.</translation>
    </message>
    <message>
        <source>d of op %1 must be an object.</source>
        <translation>d von op %1 muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>The line is not JSON: %1 at byte %2.</source>
        <translation>Die Zeile ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>The line is not a JSON object such as {&quot;command&quot;:&quot;close&quot;}.</source>
        <translation>Die Zeile ist kein JSON-Objekt wie {&quot;command&quot;:&quot;close&quot;}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command; there are %2.</source>
        <translation>„%1“ ist kein Befehl; es gibt %2.</translation>
    </message>
    <message>
        <source>The whole member list of a guild may be asked for once in 30 seconds; try again in %1 s.</source>
        <translation>Die ganze Mitgliederliste einer Guild darf einmal in 30 Sekunden angefordert werden; in %1 s erneut versuchen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 commands wait already; send less, or wait until some have left.</source>
        <translation>
            <numerusform>%1 Befehl wartet bereits; weniger senden oder warten, bis er gesendet ist.</numerusform>
            <numerusform>%1 Befehle warten bereits; weniger senden oder warten, bis einige gesendet sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>%1 must be an integer.</source>
        <translation>%1 muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts in quotes.</source>
        <translation>%1 muss eine Liste von Texten in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 muss eine Liste sein.</translation>
    </message>
    <message>
        <source>%1 must be an object or null.</source>
        <translation>%1 muss ein Objekt oder null sein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a key of this command.</source>
        <translation>„%1“ ist kein Schlüssel dieses Befehls.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 muss %2 sein.</translation>
    </message>
    <message>
        <source>%1 is missing: give the id as digits in quotes.</source>
        <translation>%1 fehlt: die ID als Ziffern in Anführungszeichen angeben.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but an id has digits only.</source>
        <translation>%1 ist „%2“, eine ID hat aber nur Ziffern.</translation>
    </message>
    <message>
        <source>idle_since is milliseconds since 1970 and cannot be negative.</source>
        <translation>idle_since zählt Millisekunden seit 1970 und kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>The activity has no name.</source>
        <translation>Die Aktivität hat keinen Namen.</translation>
    </message>
    <message>
        <source>A custom status needs its text in &quot;state&quot;.</source>
        <translation>Ein eigener Status braucht seinen Text in „state“.</translation>
    </message>
    <message>
        <source>The activity&apos;s url must begin with https://.</source>
        <translation>Die url der Aktivität muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>query cannot go together with user_ids: ask for names or for ids.</source>
        <translation>query und user_ids gehen nicht zusammen: nach Namen oder nach IDs fragen.</translation>
    </message>
    <message>
        <source>limit cannot go together with user_ids: every id is looked up.</source>
        <translation>limit und user_ids gehen nicht zusammen: Jede ID wird nachgeschlagen.</translation>
    </message>
    <message>
        <source>limit is %1, but must be from 0 to 100.</source>
        <translation>limit ist %1, muss aber von 0 bis 100 sein.</translation>
    </message>
    <message>
        <source>user_ids has %1 ids, but must have 1 to 100.</source>
        <translation>user_ids hat %1 IDs, muss aber 1 bis 100 haben.</translation>
    </message>
    <message>
        <source>nonce has %1 bytes, but at most 32 are allowed.</source>
        <translation>nonce hat %1 Bytes, erlaubt sind aber höchstens 32.</translation>
    </message>
    <message>
        <source>An empty query asks for all members, which needs the intent GUILD_MEMBERS.</source>
        <translation>Eine leere query verlangt alle Mitglieder; das braucht den Intent GUILD_MEMBERS.</translation>
    </message>
    <message>
        <source>presences needs the intent GUILD_PRESENCES.</source>
        <translation>presences braucht den Intent GUILD_PRESENCES.</translation>
    </message>
    <message>
        <source>guild_ids is empty: name at least one guild.</source>
        <translation>guild_ids ist leer: mindestens eine Guild angeben.</translation>
    </message>
    <message>
        <source>fields is empty: ask for &quot;status&quot;, &quot;voice_start_time&quot; or both.</source>
        <translation>fields ist leer: „status“, „voice_start_time“ oder beide anfordern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of channel info: use &quot;status&quot; or &quot;voice_start_time&quot;.</source>
        <translation>„%1“ ist kein Feld der Kanalinfo: „status“ oder „voice_start_time“ verwenden.</translation>
    </message>
    <message>
        <source>op is missing or negative.</source>
        <translation>op fehlt oder ist negativ.</translation>
    </message>
    <message>
        <source>op %1 belongs to the shard: sending it by hand would break the session.</source>
        <translation>op %1 ist Sache des Shards: Von Hand gesendet würde es die Sitzung zerstören.</translation>
    </message>
    <message>
        <source>the message is not a JSON object</source>
        <translation>die Nachricht ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the message cannot be read</source>
        <translation>die Nachricht lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>&quot;op&quot; is missing</source>
        <translation>„op“ fehlt</translation>
    </message>
    <message>
        <source>The gateway asked to resume at %1, which is not Discord&apos;s; the session goes on at the original address.</source>
        <translation>Das Gateway wollte die Sitzung bei %1 fortsetzen lassen, das nicht zu Discord gehört; sie geht an der ursprünglichen Adresse weiter.</translation>
    </message>
    <message>
        <source>The gateway gave no encrypted address to resume at; the session goes on at the original address.</source>
        <translation>Das Gateway nannte keine verschlüsselte Adresse zum Fortsetzen; die Sitzung geht an der ursprünglichen Adresse weiter.</translation>
    </message>
    <message>
        <source>The gateway must be a ws:// or wss:// address with a host, not &quot;%1&quot;.</source>
        <translation>Das Gateway muss eine ws://- oder wss://-Adresse mit Host sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address must not hold a user or password.</source>
        <translation>Die Adresse des Gateways darf weder Benutzer noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>ws:// to %1 would send the token unencrypted. Use wss://, or allow it with --allow-plaintext.</source>
        <translation>ws:// zu %1 würde das Token unverschlüsselt senden. wss:// verwenden oder mit --allow-plaintext erlauben.</translation>
    </message>
    <message>
        <source>A proxy spoken to over https:// is not supported by Qt; use http:// or socks5://. What goes through it stays encrypted.</source>
        <translation>Einen Proxy, der selbst über https:// angesprochen wird, unterstützt Qt nicht; http:// oder socks5:// verwenden. Was hindurchgeht, bleibt verschlüsselt.</translation>
    </message>
    <message>
        <source>The proxy must be an http:// or socks5:// address with a host.</source>
        <translation>Der Proxy muss eine http://- oder socks5://-Adresse mit Host sein.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address must not hold a user or password: give them as user:password in SHARDSCOPE_PROXY_AUTH.</source>
        <translation>Die Adresse des Proxys darf weder Benutzer noch Passwort enthalten: als user:password in SHARDSCOPE_PROXY_AUTH angeben.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no PEM certificate.</source>
        <translation>Die CA-Datei %1 enthält kein PEM-Zertifikat.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>Die CA-Datei %1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Kein Token angegeben.</translation>
    </message>
    <message>
        <source>The token has white space in it; copy it again without.</source>
        <translation>Das Token enthält Leerzeichen oder Umbrüche; ohne sie neu kopieren.</translation>
    </message>
    <message>
        <source>The token has control characters in it; copy it again without.</source>
        <translation>Das Token enthält Steuerzeichen; ohne sie neu kopieren.</translation>
    </message>
    <message>
        <source>This is not a bot&apos;s token: it has three parts with a dot between them. Copy it from the Developer Portal under Bot.</source>
        <translation>Das ist kein Bot-Token: Es hat drei durch Punkte getrennte Teile. Im Developer Portal unter „Bot“ kopieren.</translation>
    </message>
    <message>
        <source>The shard count is %1, but must be at least 1.</source>
        <translation>Die Anzahl der Shards ist %1, muss aber mindestens 1 sein.</translation>
    </message>
    <message>
        <source>The shard is %1, but must be from 0 to %2.</source>
        <translation>Der Shard ist %1, muss aber von 0 bis %2 sein.</translation>
    </message>
    <message>
        <source>The large threshold is %1, but must be from 50 to 250.</source>
        <translation>large_threshold ist %1, muss aber von 50 bis 250 sein.</translation>
    </message>
    <message>
        <source>Only JSON is spoken.</source>
        <translation>Nur JSON wird unterstützt.</translation>
    </message>
    <message>
        <source>The largest message is %1 bytes, but must be at least 1024.</source>
        <translation>Die größte Nachricht ist %1 Bytes, muss aber mindestens 1024 sein.</translation>
    </message>
    <message>
        <source>A time-out must be longer than 0.</source>
        <translation>Ein Zeitlimit muss länger als 0 sein.</translation>
    </message>
    <message>
        <source>The intents have bits that are not documented (%1); they are sent all the same, and Discord answers such with 4013.</source>
        <translation>Die Intents haben Bits, die nicht dokumentiert sind (%1); sie werden trotzdem gesendet, und Discord antwortet darauf mit 4013.</translation>
    </message>
    <message>
        <source>A streaming activity without a Twitch or YouTube address is shown as playing.</source>
        <translation>Eine Streaming-Aktivität ohne Twitch- oder YouTube-Adresse wird als „Spielt“ angezeigt.</translation>
    </message>
    <message>
        <source>zlib could not be set up</source>
        <translation>zlib ließ sich nicht einrichten</translation>
    </message>
    <message>
        <source>the zlib data is corrupt: %1</source>
        <translation>die zlib-Daten sind beschädigt: %1</translation>
    </message>
    <message>
        <source>data came after the end of the zlib stream</source>
        <translation>nach dem Ende des zlib-Stroms kamen Daten</translation>
    </message>
    <message>
        <source>the zlib stream ended in the middle of a message</source>
        <translation>der zlib-Strom endete mitten in einer Nachricht</translation>
    </message>
    <message>
        <source>the compressed message is cut off</source>
        <translation>die komprimierte Nachricht ist abgeschnitten</translation>
    </message>
    <message>
        <source>zstd could not be set up</source>
        <translation>zstd ließ sich nicht einrichten</translation>
    </message>
    <message>
        <source>the zstd data is corrupt: %1</source>
        <translation>die zstd-Daten sind beschädigt: %1</translation>
    </message>
    <message>
        <source>a message is larger than %1 bytes; --max-message raises the limit</source>
        <translation>eine Nachricht ist größer als %1 Bytes; --max-message hebt die Grenze an</translation>
    </message>
    <message>
        <source>a text frame came where compressed data was agreed on; the gateway may not know this compression</source>
        <translation>ein Text-Frame kam, wo komprimierte Daten vereinbart waren; das Gateway kennt diese Kompression vielleicht nicht</translation>
    </message>
    <message>
        <source>a binary frame came where text was agreed on; the gateway may compress unasked</source>
        <translation>ein Binär-Frame kam, wo Text vereinbart war; das Gateway komprimiert vielleicht ungefragt</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>Who runs %1 must renew it. Check this machine&apos;s clock too.</source>
        <translation>Wer %1 betreibt, muss es erneuern. Auch die Uhr dieses Rechners prüfen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>Das Zertifikat von %1 ist erst ab %2 gültig.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock.</source>
        <translation>Die Uhr dieses Rechners stellen.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is for %2.</source>
        <translation>Das Zertifikat, das %1 vorlegt, gilt für: %2.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, something else answers in place of %1.</source>
        <translation>Die Adresse prüfen. Stimmt sie, antwortet etwas anderes anstelle von %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that is not trusted here: %2.</source>
        <translation>Das Zertifikat von %1 stammt von einer Zertifizierungsstelle, der hier nicht vertraut wird: %2.</translation>
    </message>
    <message>
        <source>Where it is your own, as of a company&apos;s proxy or a test server, give its certificate with --ca-file. Otherwise somebody listens in.</source>
        <translation>Ist es die eigene, etwa die eines Firmen-Proxys oder Testservers, ihr Zertifikat mit --ca-file angeben. Andernfalls hört jemand mit.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>%1 schloss die Verbindung, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>Try again; a firewall or a proxy on the way may do so.</source>
        <translation>Erneut versuchen; eine Firewall oder ein Proxy unterwegs kann die Ursache sein.</translation>
    </message>
    <message>
        <source>The proxy wants a user and a password.</source>
        <translation>Der Proxy verlangt Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>Give them as user:password in SHARDSCOPE_PROXY_AUTH.</source>
        <translation>Als user:password in SHARDSCOPE_PROXY_AUTH angeben.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let us through to %2: %3.</source>
        <translation>Der Proxy %1 ließ keine Verbindung zu %2 zu: %3.</translation>
    </message>
    <message>
        <source>Check --proxy, and what that proxy allows.</source>
        <translation>--proxy prüfen und was dieser Proxy erlaubt.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>Der Host %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the name, the connection and the name server.</source>
        <translation>Den Namen, die Verbindung und den Nameserver prüfen.</translation>
    </message>
    <message>
        <source>%1 refused the connection on port %2.</source>
        <translation>%1 hat die Verbindung auf Port %2 abgelehnt.</translation>
    </message>
    <message>
        <source>Check the address, and that something listens there.</source>
        <translation>Die Adresse prüfen und ob dort etwas lauscht.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>Die Verbindung zu %1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Das Netzwerk prüfen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2.</source>
        <translation>Das Zertifikat von %1 wird nicht akzeptiert: %2.</translation>
    </message>
    <message>
        <source>Who runs %1 must mend it.</source>
        <translation>Wer %1 betreibt, muss es in Ordnung bringen.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 failed: %2.</source>
        <translation>Die verschlüsselte Verbindung zu %1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>Check the port and that it speaks TLS. Where its authority is your own, give it with --ca-file.</source>
        <translation>Den Port prüfen und ob er TLS spricht. Ist die Zertifizierungsstelle die eigene, mit --ca-file angeben.</translation>
    </message>
    <message>
        <source>%1 is no code that a client may close with: use 1000, or one from %2 to %3.</source>
        <translation>%1 ist kein Code, mit dem ein Client schließen darf: 1000 verwenden oder einen von %2 bis %3.</translation>
    </message>
    <message>
        <source>a frame has reserved bits set</source>
        <translation>in einem Frame sind reservierte Bits gesetzt</translation>
    </message>
    <message>
        <source>a frame has the unknown opcode %1</source>
        <translation>ein Frame hat den unbekannten Opcode %1</translation>
    </message>
    <message>
        <source>a frame is masked, which servers must not do</source>
        <translation>ein Frame ist maskiert, was Server nicht dürfen</translation>
    </message>
    <message>
        <source>a control frame is cut up or longer than 125 bytes</source>
        <translation>ein Kontroll-Frame ist fragmentiert oder länger als 125 Bytes</translation>
    </message>
    <message>
        <source>the length of a frame takes more bytes than it needs</source>
        <translation>die Länge eines Frames braucht mehr Bytes als nötig</translation>
    </message>
    <message>
        <source>a frame is too large</source>
        <translation>ein Frame ist zu groß</translation>
    </message>
    <message>
        <source>a close frame has the invalid code %1</source>
        <translation>ein Close-Frame hat den ungültigen Code %1</translation>
    </message>
    <message>
        <source>the reason of a close frame is not UTF-8</source>
        <translation>der Grund eines Close-Frames ist kein UTF-8</translation>
    </message>
    <message>
        <source>what it answers is not HTTP</source>
        <translation>die Antwort ist kein HTTP</translation>
    </message>
    <message>
        <source>it switches to another protocol than WebSocket</source>
        <translation>es wechselt zu einem anderen Protokoll als WebSocket</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is not the answer to our key</source>
        <translation>Sec-WebSocket-Accept ist nicht die Antwort auf den gesendeten Schlüssel</translation>
    </message>
    <message>
        <source>it chose an extension or a protocol that was not offered</source>
        <translation>es wählte eine Erweiterung oder ein Protokoll, das nicht angeboten war</translation>
    </message>
    <message>
        <source>Port %1 on %2 cannot be used: %3.</source>
        <translation>Port %1 auf %2 ist nicht verwendbar: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host; an IPv6 address stands in brackets</source>
        <translation>„%1“ ist kein Host; eine IPv6-Adresse steht in eckigen Klammern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port; it is a number from 0 to 65535</source>
        <translation>„%1“ ist kein Port; möglich sind 0 bis 65535</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; cannot be found: %2.</source>
        <translation>Der Host „%1“ wurde nicht gefunden: %2.</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>der Text ist leer</translation>
    </message>
    <message>
        <source>something follows the JSON value</source>
        <translation>auf den JSON-Wert folgt noch etwas</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>der Text endet zu früh</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>a key in quotes is missing</source>
        <translation>ein Schlüssel in Anführungszeichen fehlt</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>ein Doppelpunkt fehlt</translation>
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation>ein Komma oder eine schließende geschweifte Klammer fehlt</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>ein Komma oder eine schließende eckige Klammer fehlt</translation>
    </message>
    <message>
        <source>not a JSON value</source>
        <translation>kein JSON-Wert</translation>
    </message>
    <message>
        <source>a digit is missing</source>
        <translation>eine Ziffer fehlt</translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation>ein Steuerzeichen steht in einem String</translation>
    </message>
    <message>
        <source>a string is not UTF-8</source>
        <translation>ein String ist kein UTF-8</translation>
    </message>
    <message>
        <source>an unknown escape stands in a string</source>
        <translation>eine unbekannte Escape-Sequenz steht in einem String</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u braucht vier Hexadezimalziffern</translation>
    </message>
    <message>
        <source>%1 (byte %2)</source>
        <translation>%1 (Byte %2)</translation>
    </message>
    <message>
        <source>No keychain answers on this system. Start one (GNOME Keyring, KWallet), or keep the token for this session only.</source>
        <translation>Auf diesem System antwortet kein Schlüsselbund. Einen starten (GNOME Keyring, KWallet) oder das Token nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The keychain is locked or was never set up. Unlock it, or keep the token for this session only.</source>
        <translation>Der Schlüsselbund ist gesperrt oder wurde nie eingerichtet. Entsperren oder das Token nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The keychain refused the access. Allow it there, or keep the token for this session only.</source>
        <translation>Der Schlüsselbund hat den Zugriff abgelehnt. Dort erlauben oder das Token nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>The keychain failed: %1.</source>
        <translation>Der Schlüsselbund meldet einen Fehler: %1.</translation>
    </message>
    <message>
        <source>it did not say why</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>Web pages and requests for another host are refused.</source>
        <translation>Webseiten und Anfragen für einen anderen Host werden abgelehnt.</translation>
    </message>
    <message>
        <source>The head of the request is too long.</source>
        <translation>Der Kopf der Anfrage ist zu lang.</translation>
    </message>
    <message>
        <source>There is nothing here; the metrics are at /metrics.</source>
        <translation>Hier gibt es nichts; die Metriken sind unter /metrics.</translation>
    </message>
    <message>
        <source>Metrics can only be read: use GET or HEAD.</source>
        <translation>Metriken lassen sich nur lesen: GET oder HEAD verwenden.</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>kein JSON: %1</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>kein JSON-Objekt</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an integer of at least %1</source>
        <translation>eine ganze Zahl ab %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is not %2</source>
        <translation>„%1“ darin ist nicht wie erwartet %2</translation>
    </message>
    <message>
        <source>its &quot;url&quot; is no WebSocket address</source>
        <translation>„url“ darin ist keine WebSocket-Adresse</translation>
    </message>
    <message>
        <source>its &quot;url&quot; leads away from Discord</source>
        <translation>„url“ darin führt von Discord weg</translation>
    </message>
    <message>
        <source>its &quot;url&quot; is missing</source>
        <translation>„url“ fehlt darin</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be used: %2.</source>
        <translation>Die Antwort von %1 ist nicht verwendbar: %2.</translation>
    </message>
    <message>
        <source>Check the address given with --api, and whether a page to log in stands before the network.</source>
        <translation>Die mit --api angegebene Adresse prüfen und ob das Netzwerk eine Anmeldeseite vorschaltet.</translation>
    </message>
    <message>
        <source>This token belongs to a user, not to a bot.</source>
        <translation>Dieses Token gehört einem Nutzer, keinem Bot.</translation>
    </message>
    <message>
        <source>Shardscope works with bots only: copy the token of a bot from the Developer Portal under Bot.</source>
        <translation>Shardscope arbeitet nur mit Bots: das Token eines Bots im Developer Portal unter „Bot“ kopieren.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: nothing new, as a cache would say.</source>
        <translation>%1 antwortete mit HTTP %2: nichts Neues, wie es ein Cache sagen würde.</translation>
    </message>
    <message>
        <source>Check the proxy: what it hands on must not come from a cache.</source>
        <translation>Den Proxy prüfen: Was er weitergibt, darf nicht aus einem Cache kommen.</translation>
    </message>
    <message>
        <source>%1 points to another address (HTTP %2).</source>
        <translation>%1 verweist auf eine andere Adresse (HTTP %2).</translation>
    </message>
    <message>
        <source>Redirects are not followed, since another host must not get the token; give the right address with --api.</source>
        <translation>Weiterleitungen wird nicht gefolgt, da kein anderer Host das Token bekommen darf; die richtige Adresse mit --api angeben.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: the question was not understood%3.</source>
        <translation>%1 antwortete mit HTTP %2: Die Anfrage wurde nicht verstanden%3.</translation>
    </message>
    <message>
        <source>Check the address given with --api, and whether a proxy changes what is sent.</source>
        <translation>Die mit --api angegebene Adresse prüfen und ob ein Proxy das Gesendete verändert.</translation>
    </message>
    <message>
        <source>The token was refused: %1 answered HTTP %2.</source>
        <translation>Das Token wurde abgelehnt: %1 antwortete mit HTTP %2.</translation>
    </message>
    <message>
        <source>It is wrong, or was reset; copy it again from the Developer Portal under Bot.</source>
        <translation>Es ist falsch oder wurde zurückgesetzt; im Developer Portal unter „Bot“ neu kopieren.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: this address may not ask%3.</source>
        <translation>%1 antwortete mit HTTP %2: Diese Adresse darf nicht anfragen%3.</translation>
    </message>
    <message>
        <source>A firewall, a proxy or a ban for too many bad requests can be behind it. Try from another network, or wait an hour.</source>
        <translation>Dahinter kann eine Firewall, ein Proxy oder eine Sperre wegen zu vieler fehlerhafter Anfragen stecken. Aus einem anderen Netzwerk versuchen oder eine Stunde warten.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: there is no such page%3.</source>
        <translation>%1 antwortete mit HTTP %2: Diesen Endpunkt gibt es nicht%3.</translation>
    </message>
    <message>
        <source>Check the address given with --api.</source>
        <translation>Die mit --api angegebene Adresse prüfen.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: it may not be asked for with GET%3.</source>
        <translation>%1 antwortete mit HTTP %2: GET ist dafür nicht erlaubt%3.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: too many requests from this bot or this address.</source>
        <translation>%1 antwortete mit HTTP %2: zu viele Anfragen von diesem Bot oder dieser Adresse.</translation>
    </message>
    <message>
        <source>Wait before trying again, and find what asks so often with this token.</source>
        <translation>Vor einem neuen Versuch warten und herausfinden, was mit diesem Token so oft anfragt.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: nothing behind it was there to answer%3.</source>
        <translation>%1 antwortete mit HTTP %2: Dahinter war nichts, das antworten konnte%3.</translation>
    </message>
    <message>
        <source>Try again later; https://discordstatus.com tells of outages.</source>
        <translation>Später erneut versuchen; https://discordstatus.com meldet Ausfälle.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: the server has trouble of its own%3.</source>
        <translation>%1 antwortete mit HTTP %2: Der Server hat selbst Probleme%3.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2%3, which is not what a gateway&apos;s API answers.</source>
        <translation>%1 antwortete mit HTTP %2%3; so antwortet keine Gateway-API.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Sie lautet %1.</translation>
    </message>
    <message>
        <source>It holds for everything this bot asks.</source>
        <translation>Das gilt für alle Anfragen dieses Bots.</translation>
    </message>
    <message>
        <source>It lets us in again in %1 s.</source>
        <translation>In %1 s sind wieder Anfragen möglich.</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>erwartet wird %1</translation>
    </message>
    <message>
        <source>an address must not hold a user or password</source>
        <translation>eine Adresse darf weder Benutzer noch Passwort enthalten</translation>
    </message>
    <message>
        <source>a ws:// or wss:// address with a host</source>
        <translation>eine ws://- oder wss://-Adresse mit Host</translation>
    </message>
    <message>
        <source>an http:// or https:// address with a host</source>
        <translation>eine http://- oder https://-Adresse mit Host</translation>
    </message>
    <message>
        <source>ID/COUNT with an ID from 0 to COUNT - 1, such as 0/1, or all</source>
        <translation>ID/COUNT mit einer ID von 0 bis COUNT - 1, etwa 0/1, oder all</translation>
    </message>
    <message>
        <source>an integer from 50 to 250</source>
        <translation>eine ganze Zahl von 50 bis 250</translation>
    </message>
    <message>
        <source>an integer of at least 0</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>ISO 8601 with a zone, such as 2026-11-23T22:14:03Z, or integer milliseconds since 1970</source>
        <translation>ISO 8601 mit Zeitzone, etwa 2026-11-23T22:14:03Z, oder ganze Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>an address must not hold a user or password; give them as user:password in SHARDSCOPE_PROXY_AUTH</source>
        <translation>eine Adresse darf weder Benutzer noch Passwort enthalten; als user:password in SHARDSCOPE_PROXY_AUTH angeben</translation>
    </message>
    <message>
        <source>a proxy that is itself spoken to over https:// is not supported by Qt; use http:// or socks5://, what goes through it stays encrypted</source>
        <translation>ein Proxy, der selbst über https:// angesprochen wird, wird von Qt nicht unterstützt; http:// oder socks5:// verwenden, was hindurchgeht, bleibt verschlüsselt</translation>
    </message>
    <message>
        <source>an http:// or socks5:// address with a host</source>
        <translation>eine http://- oder socks5://-Adresse mit Host</translation>
    </message>
    <message>
        <source>NAME:VALUE, as in a header of HTTP</source>
        <translation>NAME:VALUE, wie in einem HTTP-Header</translation>
    </message>
    <message>
        <source>the path of a file with PEM certificates</source>
        <translation>der Pfad einer Datei mit PEM-Zertifikaten</translation>
    </message>
    <message>
        <source>seconds above 0, at most 86400</source>
        <translation>Sekunden über 0, höchstens 86400</translation>
    </message>
    <message>
        <source>an integer from 1 to 1024, in MiB</source>
        <translation>eine ganze Zahl von 1 bis 1024, in MiB</translation>
    </message>
    <message>
        <source>The gateway itself (ws:// or wss://); the HTTP look-up is skipped.</source>
        <translation>Das Gateway selbst (ws:// oder wss://); die HTTP-Abfrage entfällt.</translation>
    </message>
    <message>
        <source>Where the HTTP look-ups are made. Default: Discord&apos;s API v10.</source>
        <translation>Wo die HTTP-Abfragen stattfinden. Standard: Discords API v10.</translation>
    </message>
    <message>
        <source>Names, comma-separated, +all, +unprivileged (default), or an integer.</source>
        <translation>Namen, durch Kommas getrennt, +all, +unprivileged (Standard) oder eine ganze Zahl.</translation>
    </message>
    <message>
        <source>Which shard of how many, or all that are recommended. Default: 0/1.</source>
        <translation>Welcher Shard von wie vielen, oder all für alle empfohlenen. Standard: 0/1.</translation>
    </message>
    <message>
        <source>zstd-stream, zlib-stream (default), payload or none.</source>
        <translation>zstd-stream, zlib-stream (Standard), payload oder none.</translation>
    </message>
    <message>
        <source>Members above which a guild comes without its offline ones, 50 to 250 (default).</source>
        <translation>Mitgliederzahl, ab der eine Guild ohne ihre Offline-Mitglieder kommt, 50 bis 250 (Standard).</translation>
    </message>
    <message>
        <source>Capabilities to identify with; not sent where 0 (default).</source>
        <translation>Capabilities für IDENTIFY; bei 0 (Standard) nicht gesendet.</translation>
    </message>
    <message>
        <source>Initial status: online, dnd, idle, invisible or offline.</source>
        <translation>Status zu Beginn: online, dnd, idle, invisible oder offline.</translation>
    </message>
    <message>
        <source>Initial activity; the type is playing, streaming, listening, watching, custom, competing or 0 to 5.</source>
        <translation>Aktivität zu Beginn; der Typ ist playing, streaming, listening, watching, custom, competing oder 0 bis 5.</translation>
    </message>
    <message>
        <source>Initially away from the keyboard.</source>
        <translation>Zu Beginn nicht an der Tastatur (AFK).</translation>
    </message>
    <message>
        <source>Initially idle since: ISO 8601 with a zone, or milliseconds since 1970.</source>
        <translation>Zu Beginn abwesend seit: ISO 8601 mit Zeitzone oder Millisekunden seit 1970.</translation>
    </message>
    <message>
        <source>http:// or socks5:// proxy in place of the system&apos;s; user:password come from SHARDSCOPE_PROXY_AUTH.</source>
        <translation>http://- oder socks5://-Proxy anstelle des systemeigenen; user:password kommt aus SHARDSCOPE_PROXY_AUTH.</translation>
    </message>
    <message>
        <source>A header for the HTTP proxy; may be repeated.</source>
        <translation>Ein Header für den HTTP-Proxy; mehrfach möglich.</translation>
    </message>
    <message>
        <source>PEM certificates of authorities to trust besides the system&apos;s.</source>
        <translation>PEM-Zertifikate von Zertifizierungsstellen, denen zusätzlich zu denen des Systems vertraut wird.</translation>
    </message>
    <message>
        <source>Seconds for look-up, connection and upgrade. Default: 30.</source>
        <translation>Sekunden für Abfrage, Verbindung und Upgrade. Standard: 30.</translation>
    </message>
    <message>
        <source>Seconds for HELLO to come. Default: 20.</source>
        <translation>Sekunden, in denen HELLO kommen muss. Standard: 20.</translation>
    </message>
    <message>
        <source>Seconds for READY or RESUMED to come. Default: 30.</source>
        <translation>Sekunden, in denen READY oder RESUMED kommen muss. Standard: 30.</translation>
    </message>
    <message>
        <source>Largest JSON of one message, 1 to 1024. Default: 64.</source>
        <translation>Größtes JSON einer Nachricht, 1 bis 1024. Standard: 64.</translation>
    </message>
    <message>
        <source>Allow ws:// and http:// to hosts that are not loopback; they see the token.</source>
        <translation>ws:// und http:// zu Hosts außerhalb von Loopback erlauben; sie sehen das Token.</translation>
    </message>
    <message>
        <source>Start a session even where under 5 % of the session budget would be left.</source>
        <translation>Eine Sitzung auch beginnen, wenn weniger als 5 % des Sitzungsbudgets übrig blieben.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Das Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name has %1 characters, but may have %2.</source>
        <translation>Der Name hat %1 Zeichen, darf aber nur %2 haben.</translation>
    </message>
    <message>
        <source>This is a bot&apos;s token, and names are written into the settings: put it into the field of the token.</source>
        <translation>Das ist ein Bot-Token, und Namen werden in die Einstellungen geschrieben: ins Token-Feld eintragen.</translation>
    </message>
    <message>
        <source>There is a bot&apos;s token in it, which would be written into the settings: put it into the field of the token.</source>
        <translation>Darin steht ein Bot-Token, das in die Einstellungen geschrieben würde: ins Token-Feld eintragen.</translation>
    </message>
    <message>
        <source>%1 carries a credential, which would be written into the settings: give the proxy&apos;s user and password instead.</source>
        <translation>%1 enthält Zugangsdaten, die in die Einstellungen geschrieben würden: stattdessen Benutzer und Passwort des Proxys angeben.</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot;: %2</source>
        <translation>Profil „%1“: %2</translation>
    </message>
    <message>
        <source>secrets is neither &quot;session&quot; nor &quot;keychain&quot;; &quot;session&quot; is used.</source>
        <translation>secrets ist weder „session“ noch „keychain“; „session“ wird verwendet.</translation>
    </message>
    <message>
        <source>the option &quot;%1&quot; is not known here and is left out.</source>
        <translation>die Option „%1“ ist hier nicht bekannt und wird weggelassen.</translation>
    </message>
    <message>
        <source>this is no value of such an option.</source>
        <translation>kein gültiger Wert für diese Option.</translation>
    </message>
    <message>
        <source>%1 is left at its default: %2</source>
        <translation>%1 bleibt beim Standard: %2</translation>
    </message>
    <message>
        <source>This build cannot speak to a keychain: keep the token for this session only.</source>
        <translation>Dieser Build kann keinen Schlüsselbund ansprechen: das Token nur für diese Sitzung behalten.</translation>
    </message>
    <message>
        <source>A profile in the settings cannot be read and is left out: %1.</source>
        <translation>Ein Profil in den Einstellungen lässt sich nicht lesen und wird weggelassen: %1.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>Another profile is called &quot;%1&quot;.</source>
        <translation>Ein anderes Profil heißt bereits „%1“.</translation>
    </message>
    <message>
        <source>The file is too large for profiles.</source>
        <translation>Die Datei ist zu groß für Profile.</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at byte %2.</source>
        <translation>Das ist kein JSON: %1 bei Byte %2.</translation>
    </message>
    <message>
        <source>These profiles are of another version of Shardscope.</source>
        <translation>Diese Profile stammen von einer anderen Version von Shardscope.</translation>
    </message>
    <message>
        <source>These are no profiles of Shardscope: &quot;%1&quot; is missing.</source>
        <translation>Das sind keine Profile von Shardscope: „%1“ fehlt.</translation>
    </message>
    <message>
        <source>What is no object is left out.</source>
        <translation>Was kein Objekt ist, wird weggelassen.</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot; is left out: %2</source>
        <translation>Profil „%1“ wird weggelassen: %2</translation>
    </message>
    <message>
        <source>There is no profile in the file.</source>
        <translation>In der Datei ist kein Profil.</translation>
    </message>
    <message>
        <source>Shard %1 is not part of this run; it has shard %2.</source>
        <translation>Shard %1 ist nicht Teil dieses Laufs, der nur Shard %2 umfasst.</translation>
    </message>
    <message>
        <source>Shard %1 is not part of this run; it has %2 shards from %3 to %4.</source>
        <translation>Shard %1 ist nicht Teil dieses Laufs, der %2 Shards von %3 bis %4 umfasst.</translation>
    </message>
    <message>
        <source>The guild %1 belongs to shard %2, which is not part of this run.</source>
        <translation>Die Guild %1 gehört zu Shard %2, der nicht Teil dieses Laufs ist.</translation>
    </message>
    <message>
        <source>This guild belongs to shard %1, which is not part of this run.</source>
        <translation>Diese Guild gehört zu Shard %1, der nicht Teil dieses Laufs ist.</translation>
    </message>
    <message>
        <source>%1 sessions were started within %2 s and none lasted 30 s. To spare the session budget no more are started; find the cause first.</source>
        <translation>%1 Sitzungen wurden in %2 s begonnen, und keine hielt 30 s. Um das Sitzungsbudget zu schonen, werden keine weiteren begonnen; zuerst die Ursache suchen.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %2 sessions may be started before the budget resets in %3 min; this run needs %4. An empty budget resets the bot&apos;s token. Wait, or go on with --spend-budget.</source>
        <translation>
            <numerusform>Nur %1 von %2 Sitzungen darf noch begonnen werden, bevor sich das Budget in %3 min erneuert; dieser Lauf braucht %4. Ein leeres Budget setzt das Token des Bots zurück. Warten oder mit --spend-budget weitermachen.</numerusform>
            <numerusform>Nur %1 von %2 Sitzungen dürfen noch begonnen werden, bevor sich das Budget in %3 min erneuert; dieser Lauf braucht %4. Ein leeres Budget setzt das Token des Bots zurück. Warten oder mit --spend-budget weitermachen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the budget of %1 sessions only the last 5 % are left, which are kept back; it resets in %2 min.</source>
        <translation>Vom Budget von %1 Sitzungen sind nur die letzten 5 % übrig, die zurückgehalten werden; es erneuert sich in %2 min.</translation>
    </message>
    <message>
        <source>The budget of %1 sessions is empty; it resets in %2 min.</source>
        <translation>Das Budget von %1 Sitzungen ist leer; es erneuert sich in %2 min.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read.</source>
        <translation>Der Ordner „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no *.json file.</source>
        <translation>Der Ordner „%1“ enthält keine Datei *.json.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 64 MiB.</source>
        <translation>„%1“ ist größer als 64 MiB.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a JSON object: %2.</source>
        <translation>„%1“ ist kein JSON-Objekt: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a gateway message: it has no number &quot;op&quot;.</source>
        <translation>„%1“ ist keine Gateway-Nachricht: Die Zahl „op“ fehlt.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no dispatch (op 0).</source>
        <translation>Der Ordner „%1“ enthält keinen Dispatch (op 0).</translation>
    </message>
    <message>
        <source>The rate goes from 1 to 50,000 events a second.</source>
        <translation>Die Rate geht von 1 bis 50.000 Events pro Sekunde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a fault; there are %2.</source>
        <translation>„%1“ ist keine Störung; es gibt %2.</translation>
    </message>
    <message>
        <source>The fault %1 needs a value: %1=VALUE.</source>
        <translation>Die Störung %1 braucht einen Wert: %1=VALUE.</translation>
    </message>
    <message>
        <source>The fault %1 takes no value.</source>
        <translation>Die Störung %1 nimmt keinen Wert an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the fault %2; it takes true or false.</source>
        <translation>„%1“ ist kein Wert der Störung %2; möglich sind true oder false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no close code; it is 1000 to 1003, 1007 to 1014 or 3000 to 4999.</source>
        <translation>„%1“ ist kein Close-Code; möglich sind 1000 bis 1003, 1007 bis 1014 oder 3000 bis 4999.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the fault %2; it goes from %3 to %4.</source>
        <translation>„%1“ ist kein Wert der Störung %2; möglich ist %3 bis %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment for the fault %2; it is start, ready, seconds such as 5s or events such as 100ev.</source>
        <translation>„%1“ ist kein Zeitpunkt für die Störung %2; möglich sind start, ready, Sekunden wie 5s oder Events wie 100ev.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Uses nothing of the send limits</source>
        <translation>Verbraucht nichts von den Sendelimits</translation>
    </message>
    <message>
        <source>Uses 1 of %1 in 60 s (%2 used)</source>
        <translation>Verbraucht 1 von %1 in 60 s (%2 belegt)</translation>
    </message>
    <message>
        <source>Uses 1 of 120 in 60 s</source>
        <translation>Verbraucht 1 von 120 in 60 s</translation>
    </message>
    <message>
        <source>presence 1 of %1 in 20 s (%2 used)</source>
        <translation>Präsenz 1 von %1 in 20 s (%2 belegt)</translation>
    </message>
    <message>
        <source>▲ member list of this guild: in %1</source>
        <translation>▲ Mitgliederliste dieser Guild: in %1</translation>
    </message>
    <message>
        <source>member list of this guild: free, then in 30 s</source>
        <translation>Mitgliederliste dieser Guild: frei, dann in 30 s</translation>
    </message>
    <message>
        <source>◔ waits %1</source>
        <translation>◔ wartet %1</translation>
    </message>
    <message>
        <source>◔ waits until one is free</source>
        <translation>◔ wartet, bis etwas frei ist</translation>
    </message>
    <message>
        <source>%1 wait already</source>
        <translation>Bereits wartend: %1</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>Presence · %1</source>
        <translation>Präsenz · %1</translation>
    </message>
    <message>
        <source>Join voice · %1</source>
        <translation>Sprachkanal beitreten · %1</translation>
    </message>
    <message>
        <source>Leave voice · %1</source>
        <translation>Sprachkanal verlassen · %1</translation>
    </message>
    <message>
        <source>Members · %1</source>
        <translation>Mitglieder · %1</translation>
    </message>
    <message>
        <source>Soundboard · %1</source>
        <translation>Soundboard · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 guilds</source>
        <translation>
            <numerusform>%1 Guild</numerusform>
            <numerusform>%1 Guilds</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel info · %1</source>
        <translation>Kanalinfo · %1</translation>
    </message>
    <message>
        <source>op %1 by hand · %2</source>
        <translation>op %1 von Hand · %2</translation>
    </message>
    <message>
        <source>op %1 by hand</source>
        <translation>op %1 von Hand</translation>
    </message>
    <message>
        <source>Reconnect and resume</source>
        <translation>Neu verbinden und fortsetzen</translation>
    </message>
    <message>
        <source>Reconnect with a new session</source>
        <translation>Mit neuer Sitzung verbinden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>✓ sent</source>
        <translation>✓ gesendet</translation>
    </message>
    <message>
        <source>◔ queued, leaves in %1</source>
        <translation>◔ eingereiht, wird in %1 gesendet</translation>
    </message>
    <message>
        <source>◔ queued</source>
        <translation>◔ eingereiht</translation>
    </message>
    <message>
        <source>✓ remembered, goes out with the next session</source>
        <translation>✓ gemerkt, wird mit der nächsten Sitzung gesendet</translation>
    </message>
    <message>
        <source>– superseded by a newer one</source>
        <translation>– durch eine neuere ersetzt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 früher</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 später</translation>
    </message>
    <message>
        <source>%1 earlier than the message came</source>
        <translation>%1 vor dem Eintreffen der Nachricht</translation>
    </message>
    <message>
        <source>%1 later than the message came</source>
        <translation>%1 nach dem Eintreffen der Nachricht</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Local: %1</source>
        <translation>Lokal: %1</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC: %1</translation>
    </message>
    <message>
        <source>Worker %1, process %2, number %3</source>
        <translation>Worker %1, Prozess %2, Nummer %3</translation>
    </message>
    <message>
        <source>Nothing is set</source>
        <translation>Nichts gesetzt</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Shardscope: graphs</source>
        <translation>Shardscope: Diagramme</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>nothing at %1</source>
        <translation>nichts um %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Heartbeat latency</source>
        <translation>Heartbeat-Latenz</translation>
    </message>
    <message>
        <source>No heartbeat was acknowledged yet</source>
        <translation>Noch kein Heartbeat bestätigt</translation>
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
        <translation>Latenz</translation>
    </message>
    <message>
        <source>median %1, worst %2 (shard %3)</source>
        <translation>Median %1, schlechteste %2 (Shard %3)</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>zuletzt %1</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, jetzt</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation>Events pro Sekunde</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Events</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>undocumented</source>
        <translation>undokumentiert</translation>
    </message>
    <message>
        <source>most often %1</source>
        <translation>am häufigsten %1</translation>
    </message>
    <message>
        <source>rest %1</source>
        <translation>Rest %1</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Bytes pro Sekunde</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>No bytes yet</source>
        <translation>Noch keine Bytes</translation>
    </message>
    <message>
        <source>inflated</source>
        <translation>entpackt</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>auf der Leitung</translation>
    </message>
    <message>
        <source>%1 on the wire</source>
        <translation>%1 auf der Leitung</translation>
    </message>
    <message>
        <source>%1 inflated</source>
        <translation>%1 entpackt</translation>
    </message>
    <message>
        <source>Event age</source>
        <translation>Event-Alter</translation>
    </message>
    <message>
        <source>No event with its time in its id yet</source>
        <translation>Noch kein Event, dessen ID seine Zeit enthält</translation>
    </message>
    <message>
        <source>age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>below 0: the clocks differ</source>
        <translation>unter 0: Die Uhren weichen ab</translation>
    </message>
    <message>
        <source>not corrected</source>
        <translation>nicht korrigiert</translation>
    </message>
    <message>
        <source>the clock agrees with the gateway&apos;s</source>
        <translation>die Uhr stimmt mit der des Gateways überein</translation>
    </message>
    <message>
        <source>corrected, since the clock is %1 behind</source>
        <translation>korrigiert, da die Uhr %1 nachgeht</translation>
    </message>
    <message>
        <source>corrected, since the clock is %1 ahead</source>
        <translation>korrigiert, da die Uhr %1 vorgeht</translation>
    </message>
    <message>
        <source>Sends in 60 s</source>
        <translation>Gesendet in 60 s</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Noch nichts gesendet</translation>
    </message>
    <message>
        <source>heartbeats</source>
        <translation>Heartbeats</translation>
    </message>
    <message>
        <source>all sends</source>
        <translation>alles Gesendete</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>höchstens %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 at most, %2 of them kept for heartbeats</source>
        <translation>
            <numerusform>höchstens %1, davon %2 für Heartbeats reserviert</numerusform>
            <numerusform>höchstens %1, davon %2 für Heartbeats reserviert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 von %2 gesendet</translation>
    </message>
    <message>
        <source>heartbeats among them: %1</source>
        <translation>davon Heartbeats: %1</translation>
    </message>
    <message>
        <source>kept for heartbeats: %1</source>
        <translation>für Heartbeats reserviert: %1</translation>
    </message>
    <message>
        <source>Tells what is wrong with a token, its intents, its budget and the way to the gateway.
No session is started unless --identify is given. A stage may take 4 s, or what its time-out says.
The token comes from SHARDSCOPE_TOKEN or --token-file, never from an argument.</source>
        <translation>Zeigt, was mit einem Token, seinen Intents, seinem Budget und dem Weg zum Gateway nicht stimmt.
Ohne --identify wird keine Sitzung begonnen. Ein Schritt dauert höchstens 4 s oder so lange, wie sein Zeitlimit erlaubt.
Das Token kommt aus SHARDSCOPE_TOKEN oder --token-file, nie aus einem Argument.</translation>
    </message>
    <message>
        <source>Print the findings as one JSON object.</source>
        <translation>Die Ergebnisse als ein JSON-Objekt ausgeben.</translation>
    </message>
    <message>
        <source>Also start a session and close it; takes one of the bot&apos;s daily sessions.</source>
        <translation>Auch eine Sitzung beginnen und schließen; kostet eine der täglichen Sitzungen des Bots.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Auf die Standardausgabe lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Usage: shardscope-cli %1</source>
        <translation>Aufruf: shardscope-cli %1</translation>
    </message>
    <message>
        <source>See &quot;shardscope-cli %1&quot;.</source>
        <translation>Siehe „shardscope-cli %1“.</translation>
    </message>
    <message>
        <source>An argument looks like a bot&apos;s token, which others on this machine can read there: reset it, and give the new one in SHARDSCOPE_TOKEN or with --token-file.</source>
        <translation>Ein Argument sieht wie ein Bot-Token aus, und andere auf diesem Rechner können es dort lesen: zurücksetzen und das neue in SHARDSCOPE_TOKEN oder mit --token-file angeben.</translation>
    </message>
    <message>
        <source>Unknown argument --%1.</source>
        <translation>Unbekanntes Argument --%1.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>Unbekanntes Argument „%1“.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot;: expected an integer from %3 to %4.</source>
        <translation>--%1 „%2“: erwartet wird eine ganze Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot;: expected a number from %3 to %4.</source>
        <translation>--%1 „%2“: erwartet wird eine Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>SHARDSCOPE_PROXY_AUTH does not hold user:password.</source>
        <translation>SHARDSCOPE_PROXY_AUTH enthält kein user:password.</translation>
    </message>
    <message>
        <source>--%1 is given %2 times, but may be given once.</source>
        <translation>--%1 ist %2-mal angegeben, darf aber nur einmal vorkommen.</translation>
    </message>
    <message>
        <source>Read the token from the first line of FILE, - for standard input; otherwise it comes from SHARDSCOPE_TOKEN.</source>
        <translation>Das Token aus der ersten Zeile von FILE lesen, - für die Standardeingabe; sonst kommt es aus SHARDSCOPE_TOKEN.</translation>
    </message>
    <message>
        <source>Start the built-in gateway and connect to it; no token needed.</source>
        <translation>Das eingebaute Gateway starten und damit verbinden; kein Token nötig.</translation>
    </message>
    <message>
        <source>--demo and --gateway or --api exclude each other: --demo is a gateway of its own.</source>
        <translation>--demo und --gateway oder --api schließen einander aus: --demo ist selbst ein Gateway.</translation>
    </message>
    <message>
        <source>--ca-file &quot;%1&quot; cannot be read: %2.</source>
        <translation>--ca-file „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>A capture in any form, - for standard input.</source>
        <translation>Ein Mitschnitt in beliebigem Format, - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>What to write: .jsonl, .jsonl.zst, .jsonl.gz, or an export as .har or .csv; - for standard output.</source>
        <translation>Was geschrieben wird: .jsonl, .jsonl.zst, .jsonl.gz oder ein Export als .har oder .csv; - für die Standardausgabe.</translation>
    </message>
    <message>
        <source>Leave the tokens of interactions, voice servers and webhooks in.</source>
        <translation>Die Token von Interaktionen, Sprachservern und Webhooks darin lassen.</translation>
    </message>
    <message>
        <source>Also replace what people wrote, and every name, picture and address.</source>
        <translation>Auch ersetzen, was Menschen geschrieben haben, und jeden Namen, jedes Bild und jede Adresse.</translation>
    </message>
    <message>
        <source>--strict and --keep-tokens exclude each other.</source>
        <translation>--strict und --keep-tokens schließen einander aus.</translation>
    </message>
    <message>
        <source>OUT &quot;%1&quot;: %2.</source>
        <translation>OUT „%1“: %2.</translation>
    </message>
    <message>
        <source>IN and OUT are the same file.</source>
        <translation>IN und OUT sind dieselbe Datei.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: problems that are not told here: %2.</source>
        <translation>„%1“: hier nicht genannte Probleme: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2.</source>
        <translation>„%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Writes a capture in another form. Tokens of interactions, voice servers and webhooks are masked.
What is damaged is told and left out, and the rest is kept.</source>
        <translation>Schreibt einen Mitschnitt in ein anderes Format um. Token von Interaktionen, Sprachservern und Webhooks werden maskiert.
Was beschädigt ist, wird gemeldet und weggelassen, der Rest bleibt erhalten.</translation>
    </message>
    <message>
        <source>Leave out the dispatch, received, sent and heartbeat lines that do not match EXPR, for example &quot;t:MESSAGE_* and d.author.bot:false&quot;.</source>
        <translation>Die Zeilen dispatch, received, sent und heartbeat weglassen, die nicht zu EXPR passen, zum Beispiel „t:MESSAGE_* and d.author.bot:false“.</translation>
    </message>
    <message>
        <source>--filter: %1</source>
        <translation>--filter: %1</translation>
    </message>
    <message>
        <source>%1 % of %2 MiB</source>
        <translation>%1 % von %2 MiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1. Default: a free one.</source>
        <translation>Port auf 127.0.0.1. Standard: ein freier.</translation>
    </message>
    <message>
        <source>Events a second, 1 to 50000. Default: 20.</source>
        <translation>Events pro Sekunde, 1 bis 50000. Standard: 20.</translation>
    </message>
    <message>
        <source>Send so many events after READY, then heartbeats only.</source>
        <translation>So viele Events nach READY senden, danach nur noch Heartbeats.</translation>
    </message>
    <message>
        <source>The same seed makes the same world. Default: 1.</source>
        <translation>Gleicher Seed, gleiche Welt. Standard: 1.</translation>
    </message>
    <message>
        <source>Send the dispatches of the *.json files in DIR once, in byte order of their names.</source>
        <translation>Die Dispatches der Dateien *.json in DIR einmal senden, in Byte-Reihenfolge ihrer Namen.</translation>
    </message>
    <message>
        <source>Something that goes wrong: no-ack, op7, op9, close=CODE, hello-delay=S, ready-delay=S, http=STATUS, bot=false, flags=N, remaining=N, shards=N, max-concurrency=N, clock=S; WHEN is start (default), ready, 5s or 100ev. May be repeated.</source>
        <translation>Etwas, das schiefgeht: no-ack, op7, op9, close=CODE, hello-delay=S, ready-delay=S, http=STATUS, bot=false, flags=N, remaining=N, shards=N, max-concurrency=N, clock=S; WHEN ist start (Standard), ready, 5s oder 100ev. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Let every token in.</source>
        <translation>Jedes Token akzeptieren.</translation>
    </message>
    <message>
        <source>--fault &quot;%1&quot;: %2</source>
        <translation>--fault „%1“: %2</translation>
    </message>
    <message>
        <source>--payloads &quot;&quot;: expected the path of a folder.</source>
        <translation>--payloads „“: erwartet wird der Pfad eines Ordners.</translation>
    </message>
    <message>
        <source>Runs the built-in gateway on 127.0.0.1 and prints where it listens and its token as one JSON object.</source>
        <translation>Startet das eingebaute Gateway auf 127.0.0.1 und gibt seine Adresse und sein Token als ein JSON-Objekt aus.</translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation>%1 Events pro Sekunde</translation>
    </message>
    <message>
        <source>End after N printed dispatch lines.</source>
        <translation>Nach N ausgegebenen Dispatch-Zeilen enden.</translation>
    </message>
    <message>
        <source>End after S seconds.</source>
        <translation>Nach S Sekunden enden.</translation>
    </message>
    <message>
        <source>Also write every line to FILE (.jsonl, .jsonl.zst or .jsonl.gz), readable for you alone.</source>
        <translation>Jede Zeile auch in FILE schreiben (.jsonl, .jsonl.zst oder .jsonl.gz), lesbar nur für den eigenen Benutzer.</translation>
    </message>
    <message>
        <source>Leave the tokens of interactions, voice servers and webhooks in the capture.</source>
        <translation>Die Token von Interaktionen, Sprachservern und Webhooks im Mitschnitt lassen.</translation>
    </message>
    <message>
        <source>Print dispatch lines without their d.</source>
        <translation>Dispatch-Zeilen ohne ihr d ausgeben.</translation>
    </message>
    <message>
        <source>Serve metrics for Prometheus at http://HOST:PORT/metrics. HOST: 127.0.0.1; port 0: a free one.</source>
        <translation>Metriken für Prometheus unter http://HOST:PORT/metrics bereitstellen. HOST: 127.0.0.1; Port 0: ein freier.</translation>
    </message>
    <message>
        <source>--metrics &quot;%1&quot;: %2.</source>
        <translation>--metrics „%1“: %2.</translation>
    </message>
    <message>
        <source>--capture &quot;&quot;: expected the path of a file.</source>
        <translation>--capture „“: erwartet wird der Pfad einer Datei.</translation>
    </message>
    <message>
        <source>--capture &quot;%1&quot;: %2.</source>
        <translation>--capture „%1“: %2.</translation>
    </message>
    <message>
        <source>Connects to the gateway and prints what happens, one JSON object a line.
Commands are read from standard input, one JSON object a line.
The token comes from SHARDSCOPE_TOKEN or --token-file, never from an argument.</source>
        <translation>Verbindet sich mit dem Gateway und gibt aus, was geschieht, ein JSON-Objekt pro Zeile.
Befehle werden von der Standardeingabe gelesen, ein JSON-Objekt pro Zeile.
Das Token kommt aus SHARDSCOPE_TOKEN oder --token-file, nie aus einem Argument.</translation>
    </message>
    <message>
        <source>its first line is longer than %1 bytes</source>
        <translation>die erste Zeile ist länger als %1 Bytes</translation>
    </message>
    <message>
        <source>SHARDSCOPE_TOKEN is set, but --demo brings its own token: unset it, or leave --demo out.</source>
        <translation>SHARDSCOPE_TOKEN ist gesetzt, aber --demo bringt sein eigenes Token mit: die Variable löschen oder --demo weglassen.</translation>
    </message>
    <message>
        <source>--token-file and --demo exclude each other: --demo brings its own token.</source>
        <translation>--token-file und --demo schließen einander aus: --demo bringt sein eigenes Token mit.</translation>
    </message>
    <message>
        <source>The token is given twice, by SHARDSCOPE_TOKEN and by --token-file: use one of them.</source>
        <translation>Das Token ist zweimal angegeben, durch SHARDSCOPE_TOKEN und durch --token-file: nur eines davon verwenden.</translation>
    </message>
    <message>
        <source>There is no token: set SHARDSCOPE_TOKEN, give --token-file FILE (- reads standard input), or try --demo.</source>
        <translation>Kein Token angegeben: SHARDSCOPE_TOKEN setzen, --token-file FILE angeben (- liest die Standardeingabe) oder --demo versuchen.</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; cannot be read: %2.</source>
        <translation>--token-file „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; holds no token in its first line.</source>
        <translation>--token-file „%1“ enthält in der ersten Zeile kein Token.</translation>
    </message>
    <message>
        <source>There is more that is not told here.</source>
        <translation>Es gibt noch mehr, was hier nicht gemeldet wird.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no dispatch in it that can be served.</source>
        <translation>„%1“: enthält keinen Dispatch, der sich senden lässt.</translation>
    </message>
    <message>
        <source>It was written without %1; clients get what stands in their place.</source>
        <translation>Geschrieben ohne %1; Clients erhalten, was an deren Stelle steht.</translation>
    </message>
    <message>
        <source>Line %1: the dispatch has no name or no data, as --no-dispatch-data prints them; it is left out, and so are others.</source>
        <translation>Zeile %1: Der Dispatch hat keinen Namen oder keine Daten, wie --no-dispatch-data ihn ausgibt; er wird weggelassen, andere ebenso.</translation>
    </message>
    <message>
        <source>Line %1: the dispatch is left out: its data has more than %2 MiB.</source>
        <translation>Zeile %1: Der Dispatch wird weggelassen: Seine Daten sind größer als %2 MiB.</translation>
    </message>
    <message>
        <source>Line %1: the silence of %2 s before it is shortened to %3 s.</source>
        <translation>Zeile %1: Die Stille von %2 s davor wird auf %3 s gekürzt.</translation>
    </message>
    <message>
        <source>Line %1: its time lies %2 s before the one above it; it is sent at once.</source>
        <translation>Zeile %1: Ihre Zeit liegt %2 s vor der Zeile darüber; sie wird sofort gesendet.</translation>
    </message>
    <message>
        <source>Shard %1/%2 has got all there is for it, events: %3. Heartbeats go on.</source>
        <translation>Shard %1/%2 hat alles erhalten, was es für ihn gibt, Events: %3. Heartbeats gehen weiter.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file that can be read from its beginning for each client.</source>
        <translation>„%1“ ist keine Datei, die sich für jeden Client von vorn lesen lässt.</translation>
    </message>
    <message>
        <source>--speed &quot;%1&quot;: expected 0, or a number from %2 to %3.</source>
        <translation>--speed „%1“: erwartet wird 0 oder eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>FILE &quot;%1&quot;: expected a file, for each client gets it from its beginning.</source>
        <translation>FILE „%1“: erwartet wird eine Datei, denn jeder Client erhält sie von Anfang an.</translation>
    </message>
    <message>
        <source>Serves a capture as a gateway on 127.0.0.1 and prints where it listens and its token as one JSON object.
Every client gets the dispatches from the beginning, in the capture&apos;s own timing, numbered anew and with their data byte for byte; one that resumes goes on. READY names this session and gateway; those of later connections, and RESUMED, are left out. Whoever identifies as shard 0/1 gets the dispatches of all shards, others those of their shard. A silence of more than an hour is shortened to one. What is damaged is told and left out.</source>
        <translation>Stellt einen Mitschnitt als Gateway auf 127.0.0.1 bereit und gibt dessen Adresse und Token als ein JSON-Objekt aus.
Jeder Client erhält die Dispatches von Anfang an, im Zeitablauf des Mitschnitts, neu nummeriert und mit Byte für Byte unveränderten Daten; wer die Sitzung fortsetzt, bekommt die weiteren. READY nennt diese Sitzung und dieses Gateway; READY späterer Verbindungen und RESUMED werden weggelassen. Wer sich als Shard 0/1 identifiziert, erhält die Dispatches aller Shards, andere die ihres Shards. Eine Stille von mehr als einer Stunde wird auf eine Stunde gekürzt. Was beschädigt ist, wird gemeldet und weggelassen.</translation>
    </message>
    <message>
        <source>A capture: .jsonl, .jsonl.zst or .jsonl.gz.</source>
        <translation>Ein Mitschnitt: .jsonl, .jsonl.zst oder .jsonl.gz.</translation>
    </message>
    <message>
        <source>So many times as fast, 0.01 to 1000; 0: as fast as the client reads. Default: 1.</source>
        <translation>So viel mal so schnell, 0.01 bis 1000; 0: so schnell, wie der Client liest. Standard: 1.</translation>
    </message>
    <message>
        <source>a time such as 500ms, 5s or 2m, at most 24 hours</source>
        <translation>eine Zeit wie 500ms, 5s oder 2m, höchstens 24 Stunden</translation>
    </message>
    <message>
        <source>Here stands %1; expected is %2.</source>
        <translation>Hier steht %1; erwartet wird %2.</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>das Ende der Zeile</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>%1 with a time, such as %1 5s</source>
        <translation>%1 mit einer Zeit, etwa %1 5s</translation>
    </message>
    <message>
        <source>a filter expression, such as op:2</source>
        <translation>ein Filterausdruck wie op:2</translation>
    </message>
    <message>
        <source>the end of the line: the fault comes at this step, so let a step wait before it</source>
        <translation>das Ende der Zeile: die Störung kommt bei diesem Schritt, also davor einen Schritt mit wait setzen</translation>
    </message>
    <message>
        <source>a fault that lasts: %1</source>
        <translation>eine Störung, die anhält: %1</translation>
    </message>
    <message>
        <source>Here stands %1, which is not JSON: %2.</source>
        <translation>Hier steht %1, was kein JSON ist: %2.</translation>
    </message>
    <message>
        <source>a message such as %1</source>
        <translation>eine Nachricht wie %1</translation>
    </message>
    <message>
        <source>an opcode, 0 for a dispatch</source>
        <translation>ein Opcode, 0 für einen Dispatch</translation>
    </message>
    <message>
        <source>another opcode: INVALID SESSION is sent by &quot;fault op9&quot;</source>
        <translation>ein anderer Opcode: INVALID SESSION sendet „fault op9“</translation>
    </message>
    <message>
        <source>the name of an event in quotes</source>
        <translation>der Name eines Events in Anführungszeichen</translation>
    </message>
    <message>
        <source>one of op, t and d; the gateway numbers dispatches itself</source>
        <translation>eines von op, t und d; Dispatches nummeriert das Gateway selbst</translation>
    </message>
    <message>
        <source>a dispatch with its name: t</source>
        <translation>ein Dispatch mit seinem Namen: t</translation>
    </message>
    <message>
        <source>a message without t, as it is no dispatch</source>
        <translation>eine Nachricht ohne t, denn sie ist kein Dispatch</translation>
    </message>
    <message>
        <source>Here stands a byte that is no UTF-8; expected is a text in UTF-8.</source>
        <translation>Hier steht ein Byte, das kein UTF-8 ist; erwartet wird ein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Here stands the end of the file; expected is a step, such as &quot;expect op:2 within 30s&quot;.</source>
        <translation>Hier steht das Ende der Datei; erwartet wird ein Schritt wie „expect op:2 within 30s“.</translation>
    </message>
    <message>
        <source>This came: %1</source>
        <translation>Dies kam: %1</translation>
    </message>
    <message>
        <source>Nothing came within %1.</source>
        <translation>In %1 kam nichts.</translation>
    </message>
    <message>
        <source>Within %1 only this came: %2</source>
        <translation>In %1 kam nur dies: %2</translation>
    </message>
    <message>
        <source>Within %1 nothing of the %2 that came matches; the last were: %3</source>
        <translation>In %1 passt nichts von den %2, die kamen; die letzten waren: %3</translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation>Kein Client ist verbunden.</translation>
    </message>
    <message>
        <source>No client is ready.</source>
        <translation>Kein Client ist bereit.</translation>
    </message>
    <message>
        <source>Go through the steps of FILE, one a line: expect EXPR within TIME, never EXPR for TIME, fault NAME[=VALUE], mend NAME, send JSON, wait TIME. EXPR is a filter on what the client does, such as op:2. Ends with the last step, or with exit code 7 where one does not hold.</source>
        <translation>Die Schritte von FILE durchgehen, einen je Zeile: expect EXPR within TIME, never EXPR for TIME, fault NAME[=VALUE], mend NAME, send JSON, wait TIME. EXPR ist ein Filter auf das, was der Client tut, etwa op:2. Endet mit dem letzten Schritt, oder mit Exit-Code 7, wo einer nicht zutrifft.</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>sie ist größer als 1 MiB</translation>
    </message>
</context>
<context>
    <name>Shardscope::AboutDialog</name>
    <message>
        <source>About Shardscope</source>
        <translation>Über Shardscope</translation>
    </message>
    <message>
        <source>Shardscope %1</source>
        <translation>Shardscope %1</translation>
    </message>
    <message>
        <source>An oscilloscope for Discord&apos;s event gateway. Free software under the MIT licence.
Not affiliated with Discord.</source>
        <translation>Ein Oszilloskop für Discords Event-Gateway. Freie Software unter der MIT-Lizenz.
Steht in keiner Verbindung zu Discord.</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Bestandteile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>For a report: the versions of Shardscope, of its parts and of this system</source>
        <translation>Für einen Fehlerbericht: die Versionen von Shardscope, seinen Bestandteilen und diesem System</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
</context>
<context>
    <name>Shardscope::Activities</name>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1 cannot be written: %2.</source>
        <translation>Nichts gespeichert: %1 lässt sich nicht schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ActivityEditor</name>
    <message>
        <source>Activity type</source>
        <translation>Typ der Aktivität</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Spielt</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streamt</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>Hört</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Schaut</translation>
    </message>
    <message>
        <source>Custom status</source>
        <translation>Eigener Status</translation>
    </message>
    <message>
        <source>Competing in</source>
        <translation>Tritt an in</translation>
    </message>
    <message>
        <source>Activity text</source>
        <translation>Text der Aktivität</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Stream address</source>
        <translation>Stream-Adresse</translation>
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
        <translation>%1 (seit dem letzten zurückgehalten: %2)</translation>
    </message>
    <message>
        <source>Show the row</source>
        <translation>Zeile zeigen</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Alarme…</translation>
    </message>
    <message>
        <source>Alert at %1: %2.</source>
        <translation>Alarm um %1: %2.</translation>
    </message>
    <message>
        <source>Alert at %1: %2. Times so far: %3.</source>
        <translation>Alarm um %1: %2. Bisher insgesamt: %3.</translation>
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
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>While a session is alive each rule is held against every new row. It tells you once, and again only after what made it tell has passed.</source>
        <translation>Solange eine Sitzung besteht, wird jede Regel auf jede neue Zeile angewendet. Sie meldet sich einmal und erst dann wieder, wenn der Anlass vorbei war.</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Neue Regel</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>none at all</source>
        <translation>gar keine</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> Zeilen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>As in the filter of the log: t:MESSAGE_CREATE and d.author.bot:true</source>
        <translation>Wie im Filter des Logs: t:MESSAGE_CREATE and d.author.bot:true</translation>
    </message>
    <message>
        <source>&amp;within</source>
        <translation>&amp;innerhalb</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>&amp;Tell me of:</source>
        <translation>&amp;Melden:</translation>
    </message>
</context>
<context>
    <name>Shardscope::AlertModel</name>
    <message>
        <source>It has no filter yet.</source>
        <translation>Noch kein Filter.</translation>
    </message>
    <message>
        <source>● watched while connected</source>
        <translation>● aktiv, solange verbunden</translation>
    </message>
    <message>
        <source>○ off</source>
        <translation>○ aus</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Tell me of</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>Shardscope::BudgetDialog</name>
    <message>
        <source>Budgets</source>
        <translation>Budgets</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>● No budget is low.</source>
        <translation>● Kein Budget ist knapp.</translation>
    </message>
</context>
<context>
    <name>Shardscope::BudgetModel</name>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Wieder frei</translation>
    </message>
    <message>
        <source>Messages that one connection may send in any 60 s. A part is kept for heartbeats; what is sent beyond the rest waits. Discord closes with 4008 beyond 120.</source>
        <translation>Nachrichten, die eine Verbindung in beliebigen 60 s senden darf. Ein Teil ist für Heartbeats reserviert; was über den Rest hinaus gesendet wird, wartet. Über 120 schließt Discord mit 4008.</translation>
    </message>
    <message>
        <source>Presences that one connection may send in any 20 s. The newest waits, those before it are dropped.</source>
        <translation>Präsenzen, die eine Verbindung in beliebigen 20 s senden darf. Die neueste wartet, ältere werden verworfen.</translation>
    </message>
    <message>
        <source>The whole member list of a guild, once in 30 s. Sooner it is refused.</source>
        <translation>Die ganze Mitgliederliste einer Guild, einmal in 30 s. Vorher wird die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Sessions that the bot may begin in a day, all its shards together. Discord resets the token of a bot that uses them up.</source>
        <translation>Sitzungen, die der Bot an einem Tag beginnen darf, alle Shards zusammen. Discord setzt das Token eines Bots zurück, der sie aufbraucht.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1, shard %2</source>
        <translation>%1, Shard %2</translation>
    </message>
    <message>
        <source>Sends in 60 s</source>
        <translation>Gesendet in 60 s</translation>
    </message>
    <message>
        <source>Presences in 20 s</source>
        <translation>Präsenzen in 20 s</translation>
    </message>
    <message>
        <source>Member list of each guild in 30 s</source>
        <translation>Mitgliederliste je Guild in 30 s</translation>
    </message>
    <message>
        <source>Member list of guild %1</source>
        <translation>Mitgliederliste der Guild %1</translation>
    </message>
    <message>
        <source>Identifies in a day</source>
        <translation>IDENTIFYs pro Tag</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>used</source>
        <translation>belegt</translation>
    </message>
    <message numerus="yes">
        <source>%1 kept for heartbeats</source>
        <translation>
            <numerusform>%1 für Heartbeats reserviert</numerusform>
            <numerusform>%1 für Heartbeats reserviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 wartend</numerusform>
            <numerusform>%1 wartend</numerusform>
        </translation>
    </message>
    <message>
        <source>as remembered here</source>
        <translation>nach lokalem Stand</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>alles frei</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>all in %1</source>
        <translation>alle in %1</translation>
    </message>
    <message>
        <source>one in %1</source>
        <translation>eins in %1</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 von %2 belegt</translation>
    </message>
</context>
<context>
    <name>Shardscope::ByteView</name>
    <message>
        <source>Before byte %1 of %2</source>
        <translation>Vor Byte %1 von %2</translation>
    </message>
    <message>
        <source>Bytes %1 up to %2: %3</source>
        <translation>Bytes %1 bis %2: %3</translation>
    </message>
</context>
<context>
    <name>Shardscope::CaptureController</name>
    <message>
        <source>A capture is being opened. Record when that is done.</source>
        <translation>Gerade wird ein Mitschnitt geöffnet. Danach aufzeichnen.</translation>
    </message>
    <message>
        <source>There is nothing in the log to be exported.</source>
        <translation>Im Log ist nichts zum Exportieren.</translation>
    </message>
    <message>
        <source>A session is alive. It ends when a capture is opened, and the log is emptied.</source>
        <translation>Eine Sitzung läuft. Sie endet, wenn ein Mitschnitt geöffnet wird, und das Log wird geleert.</translation>
    </message>
    <message>
        <source>A capture is being recorded. It ends when another one is opened.</source>
        <translation>Ein Mitschnitt wird aufgezeichnet. Die Aufzeichnung endet, wenn ein anderer geöffnet wird.</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>%1 öffnen?</translation>
    </message>
    <message>
        <source>&amp;Disconnect and open</source>
        <translation>&amp;Trennen und öffnen</translation>
    </message>
    <message>
        <source>&amp;Stop recording and open</source>
        <translation>Aufzeichnung &amp;beenden und öffnen</translation>
    </message>
    <message>
        <source>Memory for the log</source>
        <translation>Speicher für das Log</translation>
    </message>
    <message>
        <source>The log may take so many MiB of memory; it takes %1 now.
When it is full the oldest rows go, or are read from the recording where there is one.</source>
        <translation>So viele MiB Speicher darf das Log belegen; zurzeit sind es %1.
Ist er voll, entfallen die ältesten Zeilen oder werden aus der Aufzeichnung gelesen, falls es eine gibt.</translation>
    </message>
</context>
<context>
    <name>Shardscope::CaptureDialog</name>
    <message>
        <source>Capture, compressed (.jsonl.zst)</source>
        <translation>Mitschnitt, komprimiert (.jsonl.zst)</translation>
    </message>
    <message>
        <source>Capture, compressed for older tools (.jsonl.gz)</source>
        <translation>Mitschnitt, komprimiert für ältere Programme (.jsonl.gz)</translation>
    </message>
    <message>
        <source>Capture, plain lines (.jsonl)</source>
        <translation>Mitschnitt, unkomprimiert (.jsonl)</translation>
    </message>
    <message>
        <source>HTTP archive (.har)</source>
        <translation>HTTP-Archiv (.har)</translation>
    </message>
    <message>
        <source>Table without payloads (.csv)</source>
        <translation>Tabelle ohne Payloads (.csv)</translation>
    </message>
    <message>
        <source>Tokens (usual)</source>
        <translation>Token (üblich)</translation>
    </message>
    <message>
        <source>What people wrote and their names stay in the file.</source>
        <translation>Was Menschen geschrieben haben und ihre Namen bleiben in der Datei.</translation>
    </message>
    <message>
        <source>Tokens, message content and names (strict)</source>
        <translation>Token, Nachrichteninhalt und Namen (streng)</translation>
    </message>
    <message>
        <source>Ids, types and times stay: fit to be shared.</source>
        <translation>IDs, Typen und Zeiten bleiben: zum Weitergeben geeignet.</translation>
    </message>
    <message>
        <source>The bot&apos;s token alone</source>
        <translation>Nur das Token des Bots</translation>
    </message>
    <message>
        <source>Tokens of interactions, voice servers and webhooks stay in the file, and what people wrote.</source>
        <translation>Token von Interaktionen, Sprachservern und Webhooks bleiben in der Datei, und was Menschen geschrieben haben.</translation>
    </message>
    <message>
        <source>&amp;Whoever gets the file may use these tokens</source>
        <translation>&amp;Wer die Datei erhält, darf diese Token verwenden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Needed where tokens stay in the file</source>
        <translation>Nötig, wenn Token in der Datei bleiben</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>Weg&amp;gelassen</translation>
    </message>
    <message>
        <source>A file is needed.</source>
        <translation>Es fehlt eine Datei.</translation>
    </message>
    <message>
        <source>The name must end in one of %1.</source>
        <translation>Der Name muss eine dieser Endungen haben: %1.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Den Ordner „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>„%1“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>“%1” is in use in this window.</source>
        <translation>„%1“ wird in diesem Fenster verwendet.</translation>
    </message>
    <message>
        <source>Tokens that stay in the file need a second yes.</source>
        <translation>Token, die in der Datei bleiben, brauchen eine zweite Bestätigung.</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation>Weggelassen: %1. %2</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>„%1“ gibt es bereits. Ersetzen?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>Shardscope::ChannelInfoForm</name>
    <message>
        <source>Name or id of the guild</source>
        <translation>Name oder ID der Guild</translation>
    </message>
    <message>
        <source>Voice channel status</source>
        <translation>Status des Sprachkanals</translation>
    </message>
    <message>
        <source>Voice start time</source>
        <translation>Sprachbeginn</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>&amp;Guild</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>Shardscope::CheckDialog</name>
    <message>
        <source>&amp;Run again</source>
        <translation>&amp;Neu prüfen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>Token prüfen</translation>
    </message>
    <message>
        <source>The whole report, without the token</source>
        <translation>Der ganze Bericht, ohne das Token</translation>
    </message>
    <message>
        <source>Stages of the check</source>
        <translation>Schritte der Prüfung</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>Chosen stage</source>
        <translation>Gewählter Schritt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Open the Developer &amp;Portal</source>
        <translation>Developer &amp;Portal öffnen</translation>
    </message>
    <message>
        <source>O&amp;pen %1</source>
        <translation>%1 &amp;öffnen</translation>
    </message>
</context>
<context>
    <name>Shardscope::CheckModel</name>
    <message>
        <source>Began after %1</source>
        <translation>Begann nach %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>Shardscope::CheckRunner</name>
    <message>
        <source>A check is under way already.</source>
        <translation>Es läuft bereits eine Prüfung.</translation>
    </message>
</context>
<context>
    <name>Shardscope::CloseCodeDialog</name>
    <message>
        <source>Come &amp;back afterwards</source>
        <translation>Danach &amp;neu verbinden</translation>
    </message>
    <message>
        <source>C&amp;lose the connection</source>
        <translation>&amp;Verbindung schließen</translation>
    </message>
    <message>
        <source>Close with a code</source>
        <translation>Mit einem Code schließen</translation>
    </message>
    <message>
        <source>4000: keep the session</source>
        <translation>4000: Sitzung behalten</translation>
    </message>
    <message>
        <source>1000: end the session</source>
        <translation>1000: Sitzung beenden</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>anderer Code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Close &amp;with</source>
        <translation>Schließen &amp;mit</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
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
        <translation>Discord beendet die Sitzung und zeigt den Bot als offline. Danach wird eine neue Sitzung begonnen, die ein IDENTIFY aus dem Budget kostet; die Events dazwischen gehen verloren.</translation>
    </message>
    <message>
        <source>Discord ends the session and shows the bot offline. The run ends.</source>
        <translation>Discord beendet die Sitzung und zeigt den Bot als offline. Der Lauf endet.</translation>
    </message>
    <message>
        <source>Discord keeps the session. It is resumed at once, and what happened meanwhile is replayed; no IDENTIFY is spent.</source>
        <translation>Discord behält die Sitzung. Sie wird sofort fortgesetzt, und was inzwischen geschah, wird nachgeliefert; es wird kein IDENTIFY verbraucht.</translation>
    </message>
    <message>
        <source>Discord keeps the session for some minutes, and shows the bot online as long. The run ends; the next one begins with a new session.</source>
        <translation>Discord behält die Sitzung einige Minuten und zeigt den Bot so lange als online. Der Lauf endet; der nächste beginnt mit einer neuen Sitzung.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Wirkung</translation>
    </message>
</context>
<context>
    <name>Shardscope::CloseDialog</name>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>&amp;New session…</source>
        <translation>&amp;Neue Sitzung…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>What ended here</source>
        <translation>Was hier endete</translation>
    </message>
    <message>
        <source>%1, shard %2</source>
        <translation>%1, Shard %2</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Open the &amp;portal</source>
        <translation>&amp;Portal öffnen</translation>
    </message>
    <message>
        <source>O&amp;pen Discord&apos;s status</source>
        <translation>Discord-&amp;Status öffnen</translation>
    </message>
    <message>
        <source>Open the docu&amp;mentation</source>
        <translation>&amp;Dokumentation öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>All of this, without the token</source>
        <translation>Alles hier, ohne das Token</translation>
    </message>
    <message>
        <source>Sho&amp;w the row</source>
        <translation>&amp;Zeile zeigen</translation>
    </message>
    <message>
        <source>What this session did just before</source>
        <translation>Was diese Sitzung kurz davor tat</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>%1 Next attempt in %2.</source>
        <translation>%1 Nächster Versuch in %2.</translation>
    </message>
    <message>
        <source>not told by the rows that there are</source>
        <translation>aus den vorhandenen Zeilen nicht ersichtlich</translation>
    </message>
</context>
<context>
    <name>Shardscope::ColorRules</name>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Gedämpft</translation>
    </message>
</context>
<context>
    <name>Shardscope::ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>Farbregeln</translation>
    </message>
    <message>
        <source>The first rule that matches a row colours it. Drag the rules into their order.</source>
        <translation>Die erste Regel, die auf eine Zeile passt, färbt sie. Reihenfolge der Regeln durch Ziehen ändern.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filter:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>F&amp;arbe:</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Neue Regel</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
</context>
<context>
    <name>Shardscope::CommandPage</name>
    <message>
        <source>JSON that will be sent</source>
        <translation>JSON, das gesendet wird</translation>
    </message>
    <message>
        <source>Size of the message</source>
        <translation>Größe der Nachricht</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Keep this message in the library</source>
        <translation>Diese Nachricht in der Bibliothek aufbewahren</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>S&amp;enden</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>The message has %1 bytes; Discord takes %2.</source>
        <translation>Die Nachricht hat %1 Bytes; Discord nimmt %2 an.</translation>
    </message>
    <message>
        <source>Nothing goes over the wire: the shard itself acts.</source>
        <translation>Nichts geht über die Leitung: Der Shard führt es selbst aus.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 von %2 Bytes</translation>
    </message>
    <message>
        <source>Not connected: this command needs a session that is ready.</source>
        <translation>Nicht verbunden: Dieser Befehl braucht eine bereite Sitzung.</translation>
    </message>
    <message>
        <source>The whole member list of a guild may be asked for once in 30 seconds.</source>
        <translation>Die ganze Mitgliederliste einer Guild darf einmal in 30 Sekunden angefordert werden.</translation>
    </message>
    <message>
        <source>Not connected: the presence is remembered and goes out with the next session.</source>
        <translation>Nicht verbunden: Die Präsenz wird gemerkt und mit der nächsten Sitzung gesendet.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
</context>
<context>
    <name>Shardscope::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Aktion finden</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Einige Buchstaben der gewünschten Aktion tippen</translation>
    </message>
    <message>
        <source>Letters of the action</source>
        <translation>Buchstaben der Aktion</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>Shardscope::CommandPanel</name>
    <message>
        <source>Se&amp;nd this form</source>
        <translation>Dieses Formular se&amp;nden</translation>
    </message>
    <message>
        <source>S&amp;ave this form as a message…</source>
        <translation>Dieses Formular als N&amp;achricht speichern…</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Präsenz</translation>
    </message>
    <message>
        <source>Voice state</source>
        <translation>Sprachstatus</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Soundboard</source>
        <translation>Soundboard</translation>
    </message>
    <message>
        <source>Channel info</source>
        <translation>Kanalinfo</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>The session ended before the sequence did; messages not sent: %1.</source>
        <translation>Die Sitzung endete vor der Sequenz; nicht gesendete Nachrichten: %1.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ComparePage</name>
    <message>
        <source>Show what is the same</source>
        <translation>Gleiches zeigen</translation>
    </message>
    <message>
        <source>Differences as a tree</source>
        <translation>Unterschiede als Baum</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegenüber %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message numerus="yes">
        <source>≠ %1 changed</source>
        <translation>
            <numerusform>≠ %1 geändert</numerusform>
            <numerusform>≠ %1 geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %1 added</source>
        <translation>
            <numerusform>+ %1 neu</numerusform>
            <numerusform>+ %1 neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− %1 removed</source>
        <translation>
            <numerusform>− %1 entfernt</numerusform>
            <numerusform>− %1 entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>⇅ other order of keys</source>
        <translation>⇅ andere Reihenfolge der Schlüssel</translation>
    </message>
    <message>
        <source>too much to show all</source>
        <translation>zu viel, um alles zu zeigen</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionBar</name>
    <message>
        <source>Options…</source>
        <translation>Optionen…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Dem&amp;o starten</translation>
    </message>
    <message>
        <source>Shard id and count: 0/1 for a bot that is not sharded; all runs as many as Discord recommends,
with the demo %1</source>
        <translation>Shard-ID und -Anzahl: 0/1 für einen Bot ohne Sharding; all startet so viele, wie Discord empfiehlt,
in der Demo %1</translation>
    </message>
    <message>
        <source>Every other option of the connection: gateway, compression, presence, proxy, …
In brackets: how many are not at their default.</source>
        <translation>Alle anderen Optionen der Verbindung: Gateway, Kompression, Präsenz, Proxy, …
In Klammern: wie viele vom Standard abweichen.</translation>
    </message>
    <message>
        <source>Connect to the built-in gateway: no token, no network</source>
        <translation>Mit dem eingebauten Gateway verbinden: kein Token, kein Netzwerk</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
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
        <translation>Shar&amp;d</translation>
    </message>
    <message>
        <source>Options (%1)…</source>
        <translation>Optionen (%1)…</translation>
    </message>
    <message>
        <source>Paste the bot&apos;s token, from the Developer Portal under Bot.</source>
        <translation>Das Token des Bots einfügen, aus dem Developer Portal unter „Bot“.</translation>
    </message>
    <message>
        <source>Disco&amp;nnect</source>
        <translation>T&amp;rennen</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>End the session cleanly</source>
        <translation>Die Sitzung sauber beenden</translation>
    </message>
    <message>
        <source>Connect to the gateway</source>
        <translation>Mit dem Gateway verbinden</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionForm</name>
    <message>
        <source>Advanced options</source>
        <translation>Erweiterte Optionen</translation>
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
        <translation>&amp;Kompression</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>Discord&apos;s own, asked of the API</source>
        <translation>Discords eigenes, von der API erfragt</translation>
    </message>
    <message>
        <source>Presence at the start</source>
        <translation>Präsenz zu Beginn</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Bitte nicht stören</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Unsichtbar</translation>
    </message>
    <message>
        <source>Offline, sent as invisible</source>
        <translation>Offline, als unsichtbar gesendet</translation>
    </message>
    <message>
        <source>Not idle</source>
        <translation>Nicht abwesend</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>Abwesend seit</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Idle since now</source>
        <translation>Abwesend ab jetzt</translation>
    </message>
    <message>
        <source>I&amp;dle since</source>
        <translation>Abwesend s&amp;eit</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Akti&amp;vität</translation>
    </message>
    <message>
        <source>Away from the &amp;keyboard (AFK)</source>
        <translation>&amp;Nicht an der Tastatur (AFK)</translation>
    </message>
    <message>
        <source>A&amp;PI</source>
        <translation>&amp;API</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>The system&apos;s authorities only</source>
        <translation>Nur die Zertifizierungsstellen des Systems</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>CA-&amp;Datei</translation>
    </message>
    <message>
        <source>Connect within, s</source>
        <translation>Verbinden binnen, s</translation>
    </message>
    <message>
        <source>HELLO within, s</source>
        <translation>HELLO binnen, s</translation>
    </message>
    <message>
        <source>READY within, s</source>
        <translation>READY binnen, s</translation>
    </message>
    <message>
        <source>Message, MiB</source>
        <translation>Nachricht, MiB</translation>
    </message>
    <message>
        <source>&amp;Large threshold</source>
        <translation>&amp;Large Threshold</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capabilities</translation>
    </message>
    <message>
        <source>Prox&amp;y</source>
        <translation>Prox&amp;y</translation>
    </message>
    <message>
        <source>The system&apos;s; else http:// or socks5://</source>
        <translation>Der des Systems; sonst http:// oder socks5://</translation>
    </message>
    <message>
        <source>Hold to show the password</source>
        <translation>Halten, um das Passwort zu zeigen</translation>
    </message>
    <message>
        <source>User and password of the proxy are kept together, where the token is kept.</source>
        <translation>Benutzer und Passwort des Proxys werden zusammen dort aufbewahrt, wo auch das Token ist.</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxy-Benutzer</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Proxy headers</source>
        <translation>Proxy-Header</translation>
    </message>
    <message>
        <source>Allow ws:// and http:// to other machines, where others can read the token</source>
        <translation>ws:// und http:// zu anderen Rechnern erlauben, wo andere das Token lesen können</translation>
    </message>
    <message>
        <source>Identify even where under 5 % of the session budget would be left</source>
        <translation>IDENTIFY auch senden, wenn weniger als 5 % des Sitzungsbudgets übrig blieben</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>&amp;Advanced ▾</source>
        <translation>E&amp;rweitert ▾</translation>
    </message>
    <message>
        <source>&amp;Advanced ▸</source>
        <translation>E&amp;rweitert ▸</translation>
    </message>
    <message>
        <source>There is a password, but no user.</source>
        <translation>Es gibt ein Passwort, aber keinen Benutzer.</translation>
    </message>
    <message>
        <source>A user of a proxy has no colon in the name.</source>
        <translation>Der Name eines Proxy-Benutzers enthält keinen Doppelpunkt.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionProbe</name>
    <message>
        <source>Nothing came within %1 s.</source>
        <translation>In %1 s kam nichts.</translation>
    </message>
    <message>
        <source>Check the connection, the proxy and the firewall: something on the way swallows what is sent to %1.</source>
        <translation>Verbindung, Proxy und Firewall prüfen: Etwas unterwegs verschluckt, was an %1 gesendet wird.</translation>
    </message>
    <message>
        <source>%1 is an address already.</source>
        <translation>%1 ist bereits eine IP-Adresse.</translation>
    </message>
    <message>
        <source>The proxy %1 is an address already and looks %2 up itself.</source>
        <translation>Der Proxy %1 ist bereits eine IP-Adresse und löst %2 selbst auf.</translation>
    </message>
    <message>
        <source>The host %1 was not found: %2.</source>
        <translation>Der Host %1 wurde nicht gefunden: %2.</translation>
    </message>
    <message>
        <source>Check the name in --proxy.</source>
        <translation>Den Namen in --proxy prüfen.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>%1 is %2, and %3 more.</source>
        <translation>%1 ist %2 und %3 weitere.</translation>
    </message>
    <message>
        <source>Connected to %1, port %2.</source>
        <translation>Verbunden mit %1, Port %2.</translation>
    </message>
    <message>
        <source>Connected to %1, port %2, through the proxy %3.</source>
        <translation>Verbunden mit %1, Port %2, über den Proxy %3.</translation>
    </message>
    <message>
        <source>%1:// on this machine is not encrypted.</source>
        <translation>%1:// auf diesem Rechner ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>%1:// to %2 is not encrypted: everybody on the way can read the token.</source>
        <translation>%1:// zu %2 ist nicht verschlüsselt: Jeder unterwegs kann das Token lesen.</translation>
    </message>
    <message>
        <source>Use https:// and wss://.</source>
        <translation>https:// und wss:// verwenden.</translation>
    </message>
    <message>
        <source>Give --ca-file a file of PEM certificates.</source>
        <translation>Mit --ca-file eine Datei mit PEM-Zertifikaten angeben.</translation>
    </message>
    <message>
        <source>%1; the certificate holds until %2.</source>
        <translation>%1; das Zertifikat gilt bis %2.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionStages</name>
    <message>
        <source>Stages of connecting</source>
        <translation>Schritte des Verbindungsaufbaus</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>TCP, TLS, upgrade</source>
        <translation>TCP, TLS, Upgrade</translation>
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
        <translation>Event</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>What is not as documented</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>Shardscope::DriftPanel</name>
    <message>
        <source>Co&amp;py the report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>Values that are not as documented</source>
        <translation>Werte, die von der Dokumentation abweichen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the report, one line a row</source>
        <translation>Den Bericht kopieren, eine Textzeile pro Zeile</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Den Bericht kopieren</translation>
    </message>
    <message>
        <source>Payloads are held against Discord&apos;s documentation as they arrive</source>
        <translation>Payloads werden beim Eintreffen mit Discords Dokumentation abgeglichen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 dispatches were held against Discord&apos;s documentation: all as documented</source>
        <translation>
            <numerusform>%1 von %2 Dispatches mit Discords Dokumentation abgeglichen: alles wie dokumentiert</numerusform>
            <numerusform>%1 von %2 Dispatches mit Discords Dokumentation abgeglichen: alles wie dokumentiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 dispatches were held against Discord&apos;s documentation</source>
        <translation>
            <numerusform>%1 von %2 Dispatches mit Discords Dokumentation abgeglichen</numerusform>
            <numerusform>%1 von %2 Dispatches mit Discords Dokumentation abgeglichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::EmptyNotice</name>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No row matches the filter</source>
        <translation>Keine Zeile entspricht dem Filter</translation>
    </message>
    <message numerus="yes">
        <source>%1 matches none of %2 rows.</source>
        <translation>
            <numerusform>%1 passt nicht auf die %2 Zeile.</numerusform>
            <numerusform>%1 passt auf keine von %2 Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the alternatives matches any row.</source>
        <translation>Keine der Alternativen passt auf eine Zeile.</translation>
    </message>
    <message>
        <source>Each part matches by itself, but no row matches them all.</source>
        <translation>Jeder Teil passt für sich, aber keine Zeile passt auf alle.</translation>
    </message>
    <message>
        <source>%1: searching…</source>
        <translation>%1: wird gesucht…</translation>
    </message>
    <message>
        <source>▸ %1 matches none</source>
        <translation>▸ %1 passt auf keine</translation>
    </message>
    <message numerus="yes">
        <source>%1 alone matches %2 rows</source>
        <translation>
            <numerusform>%1 allein passt auf %2 Zeile</numerusform>
            <numerusform>%1 allein passt auf %2 Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::EventChoiceModel</name>
    <message>
        <source>none: always sent</source>
        <translation>keiner: immer gesendet</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>▲ %1, privileged</source>
        <translation>▲ %1, privilegiert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Kommt durch</translation>
    </message>
    <message>
        <source>Comes now</source>
        <translation>Kommt jetzt</translation>
    </message>
</context>
<context>
    <name>Shardscope::EventMatrixModel</name>
    <message>
        <source>not needed</source>
        <translation>unnötig</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keinen</translation>
    </message>
    <message>
        <source>%1 (privileged)</source>
        <translation>%1 (privilegiert)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Silent for %1 on shard %2, usually within %3. %4</source>
        <translation>Still seit %1 auf Shard %2, üblicher Abstand bis %3. %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Needs the intent</source>
        <translation>Braucht den Intent</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Portal allows</source>
        <translation>Portal erlaubt</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Warum, und was zu tun ist</translation>
    </message>
</context>
<context>
    <name>Shardscope::EventMatrixPanel</name>
    <message>
        <source>Sort the e&amp;vents by the next column</source>
        <translation>Events &amp;nach nächster Spalte sortieren</translation>
    </message>
    <message>
        <source>Find an event or an intent</source>
        <translation>Event oder Intent finden</translation>
    </message>
    <message>
        <source>Why an event comes or not</source>
        <translation>Warum ein Event kommt oder nicht</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Wird gelesen: %1 %</translation>
    </message>
    <message>
        <source>Intents asked for: %1 of %2</source>
        <translation>Angeforderte Intents: %1 von %2</translation>
    </message>
    <message>
        <source>No session was seen yet: what was asked for is not known</source>
        <translation>Noch keine Sitzung gesehen: Was angefordert wurde, ist nicht bekannt</translation>
    </message>
    <message>
        <source>the application&apos;s flags are known</source>
        <translation>die Flags der Anwendung sind bekannt</translation>
    </message>
    <message>
        <source>the application&apos;s flags are not known: run the token check</source>
        <translation>die Flags der Anwendung sind nicht bekannt: Token prüfen</translation>
    </message>
    <message>
        <source>events that fell silent: %1</source>
        <translation>verstummte Events: %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::ExportController</name>
    <message>
        <source>Nothing was exported to %1: %2.</source>
        <translation>Nichts nach %1 exportiert: %2.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export nach %1</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 cannot be written: %2.</source>
        <translation>Nichts exportiert: %1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 rows to %2.</source>
        <translation>
            <numerusform>%1 Zeile nach %2 exportiert.</numerusform>
            <numerusform>%1 Zeilen nach %2 exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 left memory before they could be written.</source>
        <translation>
            <numerusform>%1 %2 Zeile entfiel aus dem Speicher, bevor sie geschrieben werden konnte.</numerusform>
            <numerusform>%1 %2 Zeilen entfielen aus dem Speicher, bevor sie geschrieben werden konnten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Selected rows: %1</source>
        <translation>Ausgewählte Zeilen: %1</translation>
    </message>
    <message>
        <source>Rows that the filter shows: %1</source>
        <translation>Vom Filter gezeigte Zeilen: %1</translation>
    </message>
    <message>
        <source>All rows: %1</source>
        <translation>Alle Zeilen: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>W&amp;as</translation>
    </message>
</context>
<context>
    <name>Shardscope::FilterBar</name>
    <message>
        <source>Saved an&amp;d earlier filters</source>
        <translation>Gespeicherte und f&amp;rühere Filter</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Diesen Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Edit the saved filters…</source>
        <translation>Gespeicherte Filter &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Forget the earlier filters</source>
        <translation>Frühere Filter &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>Filter &amp;löschen</translation>
    </message>
    <message>
        <source>Filter, such as t:MESSAGE_* -d.author.bot:true</source>
        <translation>Filter, etwa t:MESSAGE_* -d.author.bot:true</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Saved and earlier filters</source>
        <translation>Gespeicherte und frühere Filter</translation>
    </message>
    <message>
        <source>Progress of the filter</source>
        <translation>Fortschritt des Filters</translation>
    </message>
    <message>
        <source>The filter searches the rows. Esc in the line stops it.</source>
        <translation>Der Filter durchsucht die Zeilen. Esc im Eingabefeld hält ihn an.</translation>
    </message>
    <message>
        <source>The filter is wrong: show where</source>
        <translation>Der Filter ist falsch: Stelle zeigen</translation>
    </message>
    <message>
        <source>The filter is right</source>
        <translation>Der Filter ist richtig</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Kein Filter</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Frühere</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Name des Filters:</translation>
    </message>
</context>
<context>
    <name>Shardscope::FilterEdit</name>
    <message>
        <source>Ways to go on</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>Shardscope::FindBar</name>
    <message>
        <source>Find in keys and values</source>
        <translation>In Schlüsseln und Werten suchen</translation>
    </message>
    <message>
        <source>Find in the payload</source>
        <translation>In der Payload suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Shardscope::GatewayProbe</name>
    <message>
        <source>The gateway asked for another connection (op 7) at once.</source>
        <translation>Das Gateway verlangte sofort eine andere Verbindung (op 7).</translation>
    </message>
    <message>
        <source>Try again; its host is being taken down.</source>
        <translation>Erneut versuchen; sein Host wird gerade abgeschaltet.</translation>
    </message>
    <message>
        <source>The gateway answered IDENTIFY with INVALID SESSION (op 9).</source>
        <translation>Das Gateway antwortete auf IDENTIFY mit INVALID SESSION (op 9).</translation>
    </message>
    <message>
        <source>Another start of this bot within 5 s may be behind it: stop the others and try again.</source>
        <translation>Dahinter kann ein anderer Start dieses Bots innerhalb von 5 s stecken: die anderen anhalten und erneut versuchen.</translation>
    </message>
    <message>
        <source>The gateway closed with %1 (%2).</source>
        <translation>Das Gateway schloss mit %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Shardscope::GatewayShard</name>
    <message>
        <source>no heartbeat ACK</source>
        <translation>kein Heartbeat-ACK</translation>
    </message>
    <message>
        <source>The gateway did not acknowledge the last heartbeat before the next was due; the connection is dead.</source>
        <translation>Das Gateway hat den letzten Heartbeat nicht bestätigt, bevor der nächste fällig war; die Verbindung ist tot.</translation>
    </message>
    <message>
        <source>The user is not known before the first READY.</source>
        <translation>Der Nutzer ist vor dem ersten READY nicht bekannt.</translation>
    </message>
    <message>
        <source>The shard is running already.</source>
        <translation>Der Shard läuft bereits.</translation>
    </message>
    <message>
        <source>The shard is not running.</source>
        <translation>Der Shard läuft nicht.</translation>
    </message>
    <message>
        <source>Nothing to do: this run was ended by hand.</source>
        <translation>Nichts zu tun: Dieser Lauf wurde von Hand beendet.</translation>
    </message>
    <message>
        <source>closed on request</source>
        <translation>auf Wunsch geschlossen</translation>
    </message>
    <message>
        <source>No HELLO came within %1 s.</source>
        <translation>In %1 s kam kein HELLO.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s.</source>
        <translation>Keine Verbindung zu %1 in %2 s.</translation>
    </message>
    <message>
        <source>Closed on request</source>
        <translation>Auf Wunsch geschlossen</translation>
    </message>
    <message>
        <source>Closed by Shardscope</source>
        <translation>Von Shardscope geschlossen</translation>
    </message>
    <message>
        <source>Not enabled for this application: %1. Enable them in the Developer Portal under Bot, Privileged Gateway Intents, or leave them out of --intents.</source>
        <translation>Für diese Anwendung nicht freigeschaltet: %1. Im Developer Portal unter „Bot“, „Privileged Gateway Intents“ freischalten oder in --intents weglassen.</translation>
    </message>
    <message>
        <source>One or more of %1 are not enabled for this application. Enable them in the Developer Portal under Bot, Privileged Gateway Intents, or leave them out of --intents.</source>
        <translation>Mindestens einer von %1 ist für diese Anwendung nicht freigeschaltet. Im Developer Portal unter „Bot“, „Privileged Gateway Intents“ freischalten oder in --intents weglassen.</translation>
    </message>
    <message>
        <source>These bits of the intents do not exist: %1. Take them out of --intents.</source>
        <translation>Diese Bits der Intents gibt es nicht: %1. Aus --intents entfernen.</translation>
    </message>
    <message>
        <source>The bot is in too many guilds for one connection. Raise the count of --shard: Discord recommends %1 shards.</source>
        <translation>Der Bot ist in zu vielen Guilds für eine Verbindung. Die Anzahl in --shard erhöhen: Discord empfiehlt %1 Shards.</translation>
    </message>
    <message>
        <source>It was op %1 with %2 bytes.</source>
        <translation>Es war op %1 mit %2 Bytes.</translation>
    </message>
    <message>
        <source>The session will be resumed.</source>
        <translation>Die Sitzung wird fortgesetzt.</translation>
    </message>
    <message>
        <source>A new session will be made.</source>
        <translation>Eine neue Sitzung wird begonnen.</translation>
    </message>
    <message>
        <source>The run ended before this command could leave.</source>
        <translation>Der Lauf endete, bevor dieser Befehl gesendet werden konnte.</translation>
    </message>
    <message>
        <source>There is no connection at present that could be closed.</source>
        <translation>Zurzeit gibt es keine Verbindung, die sich schließen ließe.</translation>
    </message>
    <message>
        <source>The shard is connecting already.</source>
        <translation>Der Shard verbindet sich bereits.</translation>
    </message>
    <message>
        <source>Nothing to do: this was asked for by hand.</source>
        <translation>Nichts zu tun: Das wurde von Hand verlangt.</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>von Hand geschlossen</translation>
    </message>
    <message>
        <source>Nothing to do: the connection was dropped by hand, without a close frame.</source>
        <translation>Nichts zu tun: Die Verbindung wurde von Hand abgebrochen, ohne Close-Frame.</translation>
    </message>
    <message>
        <source>reconnecting on request</source>
        <translation>auf Wunsch neu verbunden</translation>
    </message>
    <message>
        <source>The first message was op %1 instead of HELLO.</source>
        <translation>Die erste Nachricht war op %1 statt HELLO.</translation>
    </message>
    <message>
        <source>reconnect requested</source>
        <translation>Neuverbindung verlangt</translation>
    </message>
    <message>
        <source>Nothing to do: the gateway asked for a new connection, as it does before a host is taken down.</source>
        <translation>Nichts zu tun: Das Gateway verlangte eine neue Verbindung, wie immer, bevor ein Host abgeschaltet wird.</translation>
    </message>
    <message>
        <source>The gateway sent what cannot be read: %1.</source>
        <translation>Das Gateway sendete Unlesbares: %1.</translation>
    </message>
    <message>
        <source>HELLO has no usable heartbeat_interval.</source>
        <translation>HELLO hat kein brauchbares heartbeat_interval.</translation>
    </message>
    <message>
        <source>A dispatch came before HELLO.</source>
        <translation>Vor HELLO kam ein Dispatch.</translation>
    </message>
    <message>
        <source>not a bot</source>
        <translation>kein Bot</translation>
    </message>
    <message>
        <source>This token belongs to a user, not to a bot. Shardscope works with bots only.</source>
        <translation>Dieses Token gehört einem Nutzer, keinem Bot. Shardscope arbeitet nur mit Bots.</translation>
    </message>
    <message>
        <source>READY has no session_id: this session cannot be resumed.</source>
        <translation>READY hat keine session_id: Diese Sitzung kann nicht fortgesetzt werden.</translation>
    </message>
    <message>
        <source>session invalidated</source>
        <translation>Sitzung ungültig</translation>
    </message>
    <message>
        <source>Nothing to do: the gateway asked to resume the session on a new connection.</source>
        <translation>Nichts zu tun: Das Gateway verlangte, die Sitzung auf einer neuen Verbindung fortzusetzen.</translation>
    </message>
    <message>
        <source>The gateway does not know the session any more: a new one is made. Where this goes on, look whether another client uses the same token.</source>
        <translation>Das Gateway kennt die Sitzung nicht mehr: Eine neue wird begonnen. Kommt das immer wieder vor, prüfen, ob ein anderer Client dasselbe Token verwendet.</translation>
    </message>
    <message>
        <source>no identify left</source>
        <translation>kein IDENTIFY übrig</translation>
    </message>
    <message>
        <source>no identify for now</source>
        <translation>vorerst kein IDENTIFY</translation>
    </message>
    <message>
        <source>So many sessions were started within the last hour that the next one waits, to spare the session budget. Look at what ends them.</source>
        <translation>In der letzten Stunde wurden so viele Sitzungen begonnen, dass die nächste wartet, um das Sitzungsbudget zu schonen. Nachsehen, was sie beendet.</translation>
    </message>
    <message>
        <source>Waiting %1 s for its turn to identify.</source>
        <translation>Wartet %1 s, bis IDENTIFY an der Reihe ist.</translation>
    </message>
    <message>
        <source>No READY came within %1 s.</source>
        <translation>In %1 s kam kein READY.</translation>
    </message>
    <message>
        <source>No RESUMED came within %1 s.</source>
        <translation>In %1 s kam kein RESUMED.</translation>
    </message>
    <message>
        <source>The shard is not ready; try again once it is.</source>
        <translation>Der Shard ist nicht bereit; erneut versuchen, sobald er es ist.</translation>
    </message>
    <message>
        <source>The message has %1 bytes, but the gateway takes at most %2.</source>
        <translation>Die Nachricht hat %1 Bytes, das Gateway nimmt aber höchstens %2 an.</translation>
    </message>
</context>
<context>
    <name>Shardscope::GatewayTransport</name>
    <message>
        <source>%1 answers the WebSocket upgrade with a header without end.</source>
        <translation>%1 antwortet auf das WebSocket-Upgrade mit einem endlosen Header.</translation>
    </message>
    <message>
        <source>%1 does not read what is sent to it.</source>
        <translation>%1 liest nicht, was gesendet wird.</translation>
    </message>
    <message>
        <source>%1 answered the WebSocket upgrade with HTTP %2.</source>
        <translation>%1 antwortete auf das WebSocket-Upgrade mit HTTP %2.</translation>
    </message>
    <message>
        <source>%1 did not open a WebSocket: %2.</source>
        <translation>%1 hat keinen WebSocket geöffnet: %2.</translation>
    </message>
    <message>
        <source>A message is larger than --max-message allows.</source>
        <translation>Eine Nachricht ist größer, als --max-message erlaubt.</translation>
    </message>
    <message>
        <source>The gateway broke the WebSocket protocol: %1.</source>
        <translation>Das Gateway hat das WebSocket-Protokoll verletzt: %1.</translation>
    </message>
</context>
<context>
    <name>Shardscope::GraphActions</name>
    <message>
        <source>Heartbeat &amp;latency</source>
        <translation>Heartbeat-&amp;Latenz</translation>
    </message>
    <message>
        <source>&amp;Events a second</source>
        <translation>&amp;Events pro Sekunde</translation>
    </message>
    <message>
        <source>&amp;Bytes a second</source>
        <translation>&amp;Bytes pro Sekunde</translation>
    </message>
    <message>
        <source>Event &amp;age</source>
        <translation>Event-&amp;Alter</translation>
    </message>
    <message>
        <source>&amp;Sends in 60 s</source>
        <translation>&amp;Gesendet in 60 s</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic scale</source>
        <translation>Loga&amp;rithmische Skala</translation>
    </message>
    <message>
        <source>Span grows &amp;with the session</source>
        <translation>Zeitspanne &amp;wächst mit der Sitzung</translation>
    </message>
    <message>
        <source>Span of &amp;1 minute</source>
        <translation>Zeitspanne &amp;1 Minute</translation>
    </message>
    <message>
        <source>Span of &amp;5 minutes</source>
        <translation>Zeitspanne &amp;5 Minuten</translation>
    </message>
    <message>
        <source>Span of 15 mi&amp;nutes</source>
        <translation>Zeitspanne 15 &amp;Minuten</translation>
    </message>
    <message>
        <source>Span of 1 &amp;hour</source>
        <translation>Zeitspanne 1 S&amp;tunde</translation>
    </message>
    <message>
        <source>Span of &amp;6 hours</source>
        <translation>Zeitspanne &amp;6 Stunden</translation>
    </message>
    <message>
        <source>Span of &amp;24 hours</source>
        <translation>Zeitspanne &amp;24 Stunden</translation>
    </message>
    <message>
        <source>Sh&amp;orter span</source>
        <translation>&amp;Kürzere Zeitspanne</translation>
    </message>
    <message>
        <source>Longe&amp;r span</source>
        <translation>Lä&amp;ngere Zeitspanne</translation>
    </message>
    <message>
        <source>&amp;To the newest</source>
        <translation>&amp;Zum Neuesten</translation>
    </message>
    <message>
        <source>Save graphs as &amp;PNG…</source>
        <translation>Diagramme als &amp;PNG speichern…</translation>
    </message>
    <message>
        <source>Save graphs as S&amp;VG…</source>
        <translation>Diagramme als S&amp;VG speichern…</translation>
    </message>
    <message>
        <source>Save values as &amp;CSV…</source>
        <translation>Werte als &amp;CSV speichern…</translation>
    </message>
</context>
<context>
    <name>Shardscope::GraphCell</name>
    <message>
        <source>Arrow keys move the cursor, plus and minus change the span, Enter goes to the row of the log, Shift with arrows and Enter filter the log.</source>
        <translation>Pfeiltasten bewegen den Cursor, Plus und Minus ändern die Zeitspanne, Enter springt zur Zeile im Log, Umschalt mit Pfeiltasten und Enter filtern das Log.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 um %2</translation>
    </message>
</context>
<context>
    <name>Shardscope::GraphPanel</name>
    <message>
        <source>Save the graphs</source>
        <translation>Diagramme speichern</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
</context>
<context>
    <name>Shardscope::HeaderTable</name>
    <message>
        <source>Proxy headers</source>
        <translation>Proxy-Header</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a proxy header</source>
        <translation>Proxy-Header hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the proxy header</source>
        <translation>Proxy-Header entfernen</translation>
    </message>
</context>
<context>
    <name>Shardscope::HexView</name>
    <message>
        <source>Payload as hexadecimal bytes</source>
        <translation>Payload als hexadezimale Bytes</translation>
    </message>
    <message>
        <source>Copy bytes as &amp;hex</source>
        <translation>Bytes als &amp;Hex kopieren</translation>
    </message>
    <message>
        <source>Copy bytes as &amp;text</source>
        <translation>Bytes als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all bytes</source>
        <translation>&amp;Alle Bytes auswählen</translation>
    </message>
</context>
<context>
    <name>Shardscope::IncidentBanner</name>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>Retry no&amp;w</source>
        <translation>Jetzt versu&amp;chen</translation>
    </message>
    <message>
        <source>Connect &amp;without them</source>
        <translation>Ohne sie &amp;verbinden</translation>
    </message>
    <message>
        <source>Connect without the&amp;m</source>
        <translation>Ohne sie verbin&amp;den</translation>
    </message>
    <message>
        <source>&amp;Connect anyway</source>
        <translation>&amp;Trotzdem verbinden</translation>
    </message>
    <message>
        <source>Connect an&amp;yway</source>
        <translation>Trot&amp;zdem verbinden</translation>
    </message>
    <message>
        <source>D&amp;etails…</source>
        <translation>D&amp;etails…</translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation>Detai&amp;ls…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Ausblenden</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>Open the po&amp;rtal</source>
        <translation>Porta&amp;l öffnen</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Was schiefging</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>The application&apos;s page in Discord&apos;s Developer Portal</source>
        <translation>Die Seite der Anwendung in Discords Developer Portal</translation>
    </message>
    <message numerus="yes">
        <source>%1 Next attempt in %n s.</source>
        <translation>
            <numerusform>%1 Nächster Versuch in %n s.</numerusform>
            <numerusform>%1 Nächster Versuch in %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect a&amp;gain</source>
        <translation>Ne&amp;u verbinden</translation>
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
        <translation>Arten der Auswahl</translation>
    </message>
    <message>
        <source>&amp;Intents</source>
        <translation>&amp;Intents</translation>
    </message>
    <message>
        <source>From &amp;events</source>
        <translation>Nach &amp;Events</translation>
    </message>
    <message>
        <source>Filter by intent or event</source>
        <translation>Nach Intent oder Event filtern</translation>
    </message>
    <message>
        <source>What the intent brings</source>
        <translation>Was der Intent bringt</translation>
    </message>
    <message>
        <source>Filter by event or intent</source>
        <translation>Nach Event oder Intent filtern</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <source>Choose exactly the intents that bring the events with a check mark</source>
        <translation>Genau die Intents wählen, die die Events mit Häkchen bringen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Take all check marks away</source>
        <translation>Alle Häkchen entfernen</translation>
    </message>
    <message>
        <source>Intents as a number or as names</source>
        <translation>Intents als Zahl oder als Namen</translation>
    </message>
    <message>
        <source>The number that is sent; names with commas, +all and +unprivileged are read as well</source>
        <translation>Die Zahl, die gesendet wird; Namen mit Kommas, +all und +unprivileged werden auch gelesen</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Zahl</translation>
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
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>Without intents only events that are always sent arrive.</source>
        <translation>Ohne Intents kommen nur Events an, die immer gesendet werden.</translation>
    </message>
    <message>
        <source>GUILD_MESSAGES without MESSAGE_CONTENT brings messages with empty content.</source>
        <translation>GUILD_MESSAGES ohne MESSAGE_CONTENT bringt Nachrichten ohne Inhalt.</translation>
    </message>
    <message>
        <source>MESSAGE_CONTENT alone brings nothing: it fills the messages of GUILD_MESSAGES.</source>
        <translation>MESSAGE_CONTENT allein bringt nichts: Er füllt die Nachrichten von GUILD_MESSAGES.</translation>
    </message>
    <message>
        <source>Privileged, to be turned on in the portal: %1.</source>
        <translation>Privilegiert, im Portal einzuschalten: %1.</translation>
    </message>
    <message>
        <source>Not documented, sent all the same: %1.</source>
        <translation>Nicht dokumentiert, trotzdem gesendet: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 intents are chosen.</source>
        <translation>%1 von %2 Intents gewählt.</translation>
    </message>
    <message>
        <source>Tick the events you want; the least intents that bring them show here.</source>
        <translation>Gewünschte Events ankreuzen; hier steht die kleinste Menge Intents, die sie bringt.</translation>
    </message>
    <message>
        <source>These are always sent: no intents are needed.</source>
        <translation>Diese werden immer gesendet: Intents sind nicht nötig.</translation>
    </message>
    <message>
        <source>Least intents: %1 (%2)</source>
        <translation>Kleinste Menge: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Shardscope::IntentsField</name>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 von %2…</translation>
    </message>
    <message>
        <source>%1 of %2 and others…</source>
        <translation>%1 von %2 und andere…</translation>
    </message>
    <message>
        <source>Intents, %1</source>
        <translation>Intents, %1</translation>
    </message>
    <message>
        <source>Intents: %1</source>
        <translation>Intents: %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::IntentsModel</name>
    <message>
        <source>No events of its own: it fills content, embeds, attachments, components and poll of messages. Without it they are empty, except in direct messages, in the bot&apos;s own messages and where the bot is mentioned.</source>
        <translation>Keine eigenen Events: füllt content, embeds, attachments, components und poll von Nachrichten. Ohne ihn sind sie leer, außer in Direktnachrichten, in eigenen Nachrichten des Bots und wo der Bot erwähnt wird.</translation>
    </message>
    <message>
        <source>Needed as well to request all members of a guild.</source>
        <translation>Auch nötig, um alle Mitglieder einer Guild anzufordern.</translation>
    </message>
    <message>
        <source>Needed as well to request members with their presences.</source>
        <translation>Auch nötig, um Mitglieder mit ihren Präsenzen anzufordern.</translation>
    </message>
    <message>
        <source>Messages in guilds; their content is empty without MESSAGE_CONTENT.</source>
        <translation>Nachrichten in Guilds; ohne MESSAGE_CONTENT ist ihr Inhalt leer.</translation>
    </message>
    <message>
        <source>In direct messages with the bot only.</source>
        <translation>Nur in Direktnachrichten mit dem Bot.</translation>
    </message>
    <message>
        <source>%1 is bit %2, the number %3.</source>
        <translation>%1 ist Bit %2, die Zahl %3.</translation>
    </message>
    <message>
        <source>▲ Privileged. %1 %2</source>
        <translation>▲ Privilegiert. %1 %2</translation>
    </message>
    <message>
        <source>Brings:</source>
        <translation>Bringt:</translation>
    </message>
    <message>
        <source>▲ privileged</source>
        <translation>▲ privilegiert</translation>
    </message>
    <message>
        <source>fields of messages</source>
        <translation>Felder von Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Event</numerusform>
            <numerusform>%n Events</numerusform>
        </translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Bringt</translation>
    </message>
</context>
<context>
    <name>Shardscope::JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>Shardscope::JsonDiffModel</name>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1, in another order</source>
        <translation>%1, in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
</context>
<context>
    <name>Shardscope::JsonTreeModel</name>
    <message numerus="yes">
        <source>{%n keys}</source>
        <translation>
            <numerusform>{%n Schlüssel}</numerusform>
            <numerusform>{%n Schlüssel}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%n items]</source>
        <translation>
            <numerusform>[%n Element]</numerusform>
            <numerusform>[%n Elemente]</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 weitere…</translation>
    </message>
    <message>
        <source>Press Enter or double-click to load more</source>
        <translation>Enter oder Doppelklick lädt mehr</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Shardscope::LanguageField</name>
    <message>
        <source>The system&apos;s</source>
        <translation>Systemsprache</translation>
    </message>
</context>
<context>
    <name>Shardscope::LibraryModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1, Ordner</translation>
    </message>
    <message>
        <source>%1, message</source>
        <translation>%1, Nachricht</translation>
    </message>
</context>
<context>
    <name>Shardscope::LibraryPage</name>
    <message>
        <source>S&amp;end</source>
        <translation>S&amp;enden</translation>
    </message>
    <message>
        <source>&amp;Open in its form</source>
        <translation>Im Formular ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Add to what is sent on REA&amp;DY</source>
        <translation>Zur Sequenz bei REA&amp;DY hinzufügen</translation>
    </message>
    <message>
        <source>To READY</source>
        <translation>Zu READY</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Search the saved messages</source>
        <translation>Gespeicherte Nachrichten durchsuchen</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Gespeicherte Nachrichten</translation>
    </message>
    <message>
        <source>Send the chosen message as it is</source>
        <translation>Die gewählte Nachricht unverändert senden</translation>
    </message>
    <message>
        <source>Load the chosen message into its form</source>
        <translation>Die gewählte Nachricht in ihr Formular laden</translation>
    </message>
    <message>
        <source>Add the chosen message to what is sent on READY</source>
        <translation>Die gewählte Nachricht zu denen hinzufügen, die bei READY gesendet werden</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>M&amp;ehr</translation>
    </message>
    <message>
        <source>More for saved messages</source>
        <translation>Mehr für gespeicherte Nachrichten</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 wurde nicht importiert. %2</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>Nachrichten importieren</translation>
    </message>
    <message>
        <source>Saved messages (*.json)</source>
        <translation>Gespeicherte Nachrichten (*.json)</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Nachrichten exportieren</translation>
    </message>
</context>
<context>
    <name>Shardscope::LineWriter</name>
    <message>
        <source>it is written to too slowly: %1 MiB wait</source>
        <translation>das Schreiben ist zu langsam: %1 MiB warten</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogActions</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtern</translation>
    </message>
    <message>
        <source>&amp;Show all rows, mark matches</source>
        <translation>Alle &amp;Zeilen zeigen, Treffer markieren</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>&amp;Nächster Treffer</translation>
    </message>
    <message>
        <source>Pre&amp;vious match</source>
        <translation>V&amp;origer Treffer</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <translation>&amp;Markierung umschalten</translation>
    </message>
    <message>
        <source>Nex&amp;t mark</source>
        <translation>Näch&amp;ste Markierung</translation>
    </message>
    <message>
        <source>P&amp;revious mark</source>
        <translation>Vor&amp;ige Markierung</translation>
    </message>
    <message>
        <source>Remove &amp;all marks</source>
        <translation>&amp;Alle Markierungen entfernen</translation>
    </message>
    <message>
        <source>&amp;Copy as JSON</source>
        <translation>Als JSON &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;line</source>
        <translation>A&amp;ls Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy as shardscope-cli comman&amp;d</source>
        <translation>Als shardscope-cli-&amp;Befehl kopieren</translation>
    </message>
    <message>
        <source>Compare the two c&amp;hosen rows</source>
        <translation>&amp;Die zwei gewählten Zeilen vergleichen</translation>
    </message>
    <message>
        <source>E&amp;xplain what ended here…</source>
        <translation>&amp;Erklären, was hier endete…</translation>
    </message>
    <message>
        <source>&amp;Export selection…</source>
        <translation>Auswahl e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export all ro&amp;ws shown…</source>
        <translation>Alle &amp;gezeigten Zeilen exportieren…</translation>
    </message>
    <message>
        <source>Colour r&amp;ules…</source>
        <translation>Farb&amp;regeln…</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>Spal&amp;ten…</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogClipboard</name>
    <message>
        <source>Nothing was copied: these rows are more than %1. Choose fewer, or export them to a file.</source>
        <translation>Nichts kopiert: Diese Zeilen umfassen mehr als %1. Weniger auswählen oder in eine Datei exportieren.</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogColumns</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogColumnsDialog</name>
    <message>
        <source>&amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Columns of the log</source>
        <translation>Spalten des Logs</translation>
    </message>
    <message>
        <source>Space shows or hides the chosen column. The first is the leftmost. Where there is little room some wait until there is more.</source>
        <translation>Leertaste zeigt oder verbirgt die gewählte Spalte. Die erste steht ganz links. Bei wenig Platz warten einige, bis mehr da ist.</translation>
    </message>
    <message>
        <source>Columns from the left</source>
        <translation>Spalten von links</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Columns, order and widths as they were at first</source>
        <translation>Spalten, Reihenfolge und Breiten wie zu Anfang</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogMenu</name>
    <message>
        <source>Filter for %1</source>
        <translation>Nach %1 filtern</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>%1 ausschließen</translation>
    </message>
    <message>
        <source>Filter only for %1</source>
        <translation>Nur nach %1 filtern</translation>
    </message>
    <message>
        <source>More of this row</source>
        <translation>Mehr aus dieser Zeile</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogModel</name>
    <message>
        <source>marked</source>
        <translation>markiert</translation>
    </message>
    <message>
        <source>matches the filter</source>
        <translation>entspricht dem Filter</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Time since the row before</source>
        <translation>Zeit seit der Zeile davor</translation>
    </message>
    <message>
        <source>Sequence number of a dispatch</source>
        <translation>Sequenznummer eines Dispatches</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
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
        <translation>Event</translation>
    </message>
    <message>
        <source>s</source>
        <comment>sequence number</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Shard</source>
        <translation>Shard</translation>
    </message>
    <message>
        <source>Guild</source>
        <translation>Guild</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogPanel</name>
    <message>
        <source>Go to the newest row and follow</source>
        <translation>Zur neuesten Zeile springen und folgen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 Zeile</numerusform>
            <numerusform>%1 Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 gone</source>
        <translation>%1, %2 entfallen</translation>
    </message>
    <message>
        <source>The oldest %1 rows went to stay within memory.</source>
        <translation>Die ältesten %1 Zeilen sind entfallen, um mit dem Speicher auszukommen.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 neu</numerusform>
            <numerusform>%1 neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Show what was recorded meanwhile</source>
        <translation>Zeigen, was inzwischen aufgezeichnet wurde</translation>
    </message>
    <message>
        <source>Let no row come; recording goes on</source>
        <translation>Keine neuen Zeilen zeigen; aufgezeichnet wird weiter</translation>
    </message>
    <message>
        <source>Show all rows and mark what the filter matches</source>
        <translation>Alle Zeilen zeigen und markieren, was dem Filter entspricht</translation>
    </message>
    <message>
        <source>There is no earlier row of this kind.</source>
        <translation>Es gibt keine frühere Zeile dieser Art.</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogView</name>
    <message>
        <source>Log of messages</source>
        <translation>Log der Nachrichten</translation>
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
        <translation>Die Sitzung endete mitten in der READY-Sequenz: nicht gesendete Nachrichten: %1.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>Shardscope::MemberRequestForm</name>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>With presences</source>
        <translation>Mit Präsenzen</translation>
    </message>
    <message>
        <source>Without presences</source>
        <translation>Ohne Präsenzen</translation>
    </message>
    <message>
        <source>Name or id of the guild</source>
        <translation>Name oder ID der Guild</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>By id</source>
        <translation>Nach ID</translation>
    </message>
    <message>
        <source>Beginning of the name; empty: all members</source>
        <translation>Anfang des Namens; leer: alle Mitglieder</translation>
    </message>
    <message>
        <source>Up to 100 users, by name or id, separated by commas</source>
        <translation>Bis zu 100 Nutzer, nach Name oder ID, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>0 to 100; 0 asks for all that match</source>
        <translation>0 bis 100; 0 = alle Treffer</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Beginning of the name</source>
        <translation>Anfang des Namens</translation>
    </message>
    <message>
        <source>User ids</source>
        <translation>Nutzer-IDs</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>&amp;Guild</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>Mitg&amp;lieder</translation>
    </message>
    <message>
        <source>P&amp;resences</source>
        <translation>Präsen&amp;zen</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Ties the chunks to this request</source>
        <translation>Ordnet die Chunks dieser Anfrage zu</translation>
    </message>
    <message>
        <source>The limit &quot;%1&quot; is no number; it is 0 to 100.</source>
        <translation>Das Limit „%1“ ist keine Zahl; möglich sind 0 bis 100.</translation>
    </message>
</context>
<context>
    <name>Shardscope::NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>Shardscope::OpeningController</name>
    <message>
        <source>Open a capture</source>
        <translation>Mitschnitt öffnen</translation>
    </message>
    <message>
        <source>Captures (*.jsonl *.jsonl.zst *.jsonl.gz)</source>
        <translation>Mitschnitte (*.jsonl *.jsonl.zst *.jsonl.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>Opening %n captures</source>
        <translation>
            <numerusform>%n Mitschnitt wird geöffnet</numerusform>
            <numerusform>%n Mitschnitte werden geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 What was read before is shown: %2 rows.</source>
        <translation>
            <numerusform>%1 Was davor gelesen wurde, wird gezeigt: %2 Zeile.</numerusform>
            <numerusform>%1 Was davor gelesen wurde, wird gezeigt: %2 Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %1 was cancelled: its first %2 rows are shown, the rest is not.</source>
        <translation>
            <numerusform>Das Öffnen von %1 wurde abgebrochen: Vom Anfang wird %2 Zeile gezeigt, der Rest nicht.</numerusform>
            <numerusform>Das Öffnen von %1 wurde abgebrochen: Die ersten %2 Zeilen werden gezeigt, der Rest nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in the middle of something, as a crash or a full disk leaves a file. All before is shown: %2 rows. %3</source>
        <translation>
            <numerusform>%1 endet mittendrin, wie nach einem Absturz oder bei vollem Datenträger. Alles davor wird gezeigt: %2 Zeile. %3</numerusform>
            <numerusform>%1 endet mittendrin, wie nach einem Absturz oder bei vollem Datenträger. Alles davor wird gezeigt: %2 Zeilen. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has places that cannot be read: %2. All else is shown: %3 rows. %4</source>
        <translation>
            <numerusform>%1 hat unlesbare Stellen: %2. Alles andere wird gezeigt: %3 Zeile. %4</numerusform>
            <numerusform>%1 hat unlesbare Stellen: %2. Alles andere wird gezeigt: %3 Zeilen. %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %1 rows are left out: the log may take %2 of memory, and they cannot be read again from this file piece by piece.</source>
        <translation>
            <numerusform>%1 Zeile, die älteste, fehlt: Das Log darf %2 Speicher belegen, und aus dieser Datei lässt sie sich nicht stückweise nachlesen.</numerusform>
            <numerusform>Die ältesten %1 Zeilen fehlen: Das Log darf %2 Speicher belegen, und aus dieser Datei lassen sie sich nicht stückweise nachlesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory for the log…</source>
        <translation>Speicher für das Log…</translation>
    </message>
</context>
<context>
    <name>Shardscope::OverviewStrip</name>
    <message>
        <source>Overview of the log</source>
        <translation>Übersicht des Logs</translation>
    </message>
    <message>
        <source>Marks: %1</source>
        <translation>Markierungen: %1</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>Treffer: %1</translation>
    </message>
    <message>
        <source>Closes and errors: %1</source>
        <translation>Schließungen und Fehler: %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::PayloadView</name>
    <message>
        <source>Co&amp;mpare with the previous of its kind</source>
        <translation>&amp;Mit der vorigen derselben Art vergleichen</translation>
    </message>
    <message>
        <source>F&amp;ind in the payload</source>
        <translation>&amp;In der Payload suchen</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>&amp;Nächste Stelle</translation>
    </message>
    <message>
        <source>Pre&amp;vious place</source>
        <translation>&amp;Vorige Stelle</translation>
    </message>
    <message>
        <source>C&amp;lose the search</source>
        <translation>Suche s&amp;chließen</translation>
    </message>
    <message>
        <source>Copy the &amp;whole payload</source>
        <translation>&amp;Ganze Payload kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Payload kopieren</translation>
    </message>
    <message>
        <source>Copy the payload as it was received, secrets masked</source>
        <translation>Die Payload kopieren, wie sie empfangen wurde, Geheimes maskiert</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the payload</source>
        <translation>In der Payload suchen</translation>
    </message>
    <message>
        <source>Find in keys and values</source>
        <translation>In Schlüsseln und Werten suchen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with the previous</source>
        <translation>Mit der vorigen vergleichen</translation>
    </message>
    <message>
        <source>Compare with the previous message of its kind</source>
        <translation>Mit der vorigen Nachricht derselben Art vergleichen</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>Erklären…</translation>
    </message>
    <message>
        <source>Explain what ended here</source>
        <translation>Erklären, was hier endete</translation>
    </message>
    <message>
        <source>What it means, what the session did just before and what follows</source>
        <translation>Was es bedeutet, was die Sitzung kurz davor tat und was folgt</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Baum</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Views of the payload</source>
        <translation>Ansichten der Payload</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>No row selected</source>
        <translation>Keine Zeile gewählt</translation>
    </message>
    <message>
        <source>Choose a row of the log to see its payload</source>
        <translation>Eine Zeile des Logs wählen, um ihre Payload zu sehen</translation>
    </message>
    <message>
        <source>%1 of JSON</source>
        <translation>%1 JSON</translation>
    </message>
    <message>
        <source>%1 on the wire</source>
        <translation>%1 auf der Leitung</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not as documented</source>
        <translation>
            <numerusform>%n Wert weicht von der Dokumentation ab</numerusform>
            <numerusform>%n Werte weichen von der Dokumentation ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::PresenceForm</name>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Away from the keyboard</source>
        <translation>Nicht an der Tastatur</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>An der Tastatur</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Bitte nicht stören</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Unsichtbar</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Idle since now</source>
        <translation>Abwesend ab jetzt</translation>
    </message>
    <message>
        <source>2026-11-23T22:14:03 or milliseconds since 1970</source>
        <translation>2026-11-23T22:14:03 oder Millisekunden seit 1970</translation>
    </message>
    <message>
        <source>Idle since, time</source>
        <translation>Abwesend seit, Zeit</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>Abwesend seit</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>A&amp;ktivität</translation>
    </message>
    <message>
        <source>A&amp;FK</source>
        <translation>A&amp;FK</translation>
    </message>
    <message>
        <source>Activity type</source>
        <translation>Typ der Aktivität</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Spielt</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streamt</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>Hört</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Schaut</translation>
    </message>
    <message>
        <source>Custom status</source>
        <translation>Eigener Status</translation>
    </message>
    <message>
        <source>Competing in</source>
        <translation>Tritt an in</translation>
    </message>
    <message>
        <source>Activity text</source>
        <translation>Text der Aktivität</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>Stream address</source>
        <translation>Stream-Adresse</translation>
    </message>
    <message>
        <source>https://www.twitch.tv/…</source>
        <translation>https://www.twitch.tv/…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 2026-11-23T22:14:03, with a zone or in local time, or milliseconds since 1970.</source>
        <translation>„%1“ ist keine Zeitangabe: 2026-11-23T22:14:03 schreiben, mit Zeitzone oder in Ortszeit, oder Millisekunden seit 1970.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProblemDialog</name>
    <message>
        <source>What cannot be read</source>
        <translation>Was sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>%1
%2 rows could be read of %3 lines.</source>
        <translation>%1
Aus %3 Dateizeilen ließen sich %2 Zeilen lesen.</translation>
    </message>
    <message>
        <source>Others that are not listed: %1.</source>
        <translation>Weitere, nicht aufgeführte: %1.</translation>
    </message>
    <message>
        <source>Places that cannot be read</source>
        <translation>Unlesbare Stellen</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProfileController</name>
    <message>
        <source>Delete profile</source>
        <translation>Profil löschen</translation>
    </message>
    <message>
        <source>Delete the profile &quot;%1&quot;?</source>
        <translation>Das Profil „%1“ löschen?</translation>
    </message>
    <message>
        <source>Its token is removed from the keychain as well.</source>
        <translation>Sein Token wird auch aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>Its token is forgotten.</source>
        <translation>Sein Token wird vergessen.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The profile is deleted, but its token may still be in the keychain. %1</source>
        <translation>Das Profil ist gelöscht, sein Token ist aber vielleicht noch im Schlüsselbund. %1</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Profile exportieren</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profile (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 lässt sich nicht schreiben: %2.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProfileDialog</name>
    <message>
        <source>Connection options</source>
        <translation>Verbindungsoptionen</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>&amp;for this session only</source>
        <translation>nur für &amp;diese Sitzung</translation>
    </message>
    <message>
        <source>in the system&apos;s &amp;keychain</source>
        <translation>im &amp;Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What the profile is called, also by --profile on the command line</source>
        <translation>Wie das Profil heißt, auch für --profile in der Befehlszeile</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>From the Developer Portal under Bot</source>
        <translation>Aus dem Developer Portal unter „Bot“</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Token aufbewahren</translation>
    </message>
    <message>
        <source>Neither the token nor a proxy&apos;s password is ever written into the settings or an export</source>
        <translation>Weder das Token noch ein Proxy-Passwort wird je in die Einstellungen oder einen Export geschrieben</translation>
    </message>
    <message>
        <source>Without one it is asked for when you connect.</source>
        <translation>Ohne Token wird beim Verbinden danach gefragt.</translation>
    </message>
    <message>
        <source>It is forgotten when Shardscope ends.</source>
        <translation>Es wird vergessen, wenn Shardscope endet.</translation>
    </message>
    <message>
        <source>It stays in the keychain, under Shardscope, until the profile is deleted.</source>
        <translation>Es bleibt im Schlüsselbund, unter Shardscope, bis das Profil gelöscht wird.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Schlüsselbund wird abgefragt…</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProfileField</name>
    <message>
        <source>&amp;New from these settings…</source>
        <translation>&amp;Neu aus diesen Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Save these settings into it</source>
        <translation>Diese Einstellungen darin &amp;speichern</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplizieren</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach un&amp;ten</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>Alle e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Manage profiles</source>
        <translation>Profile verwalten</translation>
    </message>
    <message>
        <source>New, edit, duplicate, delete, import, export</source>
        <translation>Neu, bearbeiten, duplizieren, löschen, importieren, exportieren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>No profiles yet: save these settings as one with ⋯</source>
        <translation>Noch keine Profile: diese Einstellungen mit ⋯ als Profil speichern</translation>
    </message>
    <message>
        <source>A profile holds every option of a connection</source>
        <translation>Ein Profil enthält alle Optionen einer Verbindung</translation>
    </message>
</context>
<context>
    <name>Shardscope::RawForm</name>
    <message>
        <source>op 3 · Presence</source>
        <translation>op 3 · Präsenz</translation>
    </message>
    <message>
        <source>op 4 · Voice state</source>
        <translation>op 4 · Sprachstatus</translation>
    </message>
    <message>
        <source>op 8 · Members</source>
        <translation>op 8 · Mitglieder</translation>
    </message>
    <message>
        <source>op 31 · Soundboard sounds</source>
        <translation>op 31 · Soundboard-Sounds</translation>
    </message>
    <message>
        <source>op 43 · Channel info</source>
        <translation>op 43 · Kanalinfo</translation>
    </message>
    <message>
        <source>Command line · reconnect</source>
        <translation>Befehl · reconnect</translation>
    </message>
    <message>
        <source>Send it although Discord would refuse it</source>
        <translation>Senden, obwohl Discord es ablehnen würde</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>A line for each value; the tokens stay as they are</source>
        <translation>Eine Zeile je Wert; die Token bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>Na&amp;chricht</translation>
    </message>
    <message>
        <source>op and d as they go over the wire, or a command line of shardscope-cli tail</source>
        <translation>op und d, wie sie über die Leitung gehen, oder ein JSON-Befehl von shardscope-cli tail</translation>
    </message>
    <message>
        <source>The message is empty: choose a template, or write op and d.</source>
        <translation>Die Nachricht ist leer: eine Vorlage wählen oder op und d schreiben.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>Shardscope::RawPage</name>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;Einrücken</translation>
    </message>
    <message>
        <source>A line for each value; the received text is one line</source>
        <translation>Eine Zeile je Wert; der empfangene Text ist eine einzige Zeile</translation>
    </message>
</context>
<context>
    <name>Shardscope::RecentMenu</name>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (nicht mehr vorhanden)</translation>
    </message>
</context>
<context>
    <name>Shardscope::RecordDialog</name>
    <message>
        <source>Record a capture</source>
        <translation>Mitschnitt aufzeichnen</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Aufzeichnen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Begin with the %1 rows that are in the log</source>
        <translation>
            <numerusform>&amp;Mit der %1 Zeile beginnen, die im Log ist</numerusform>
            <numerusform>&amp;Mit den %1 Zeilen beginnen, die im Log sind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::RecordingController</name>
    <message>
        <source>Nothing is recorded: %1 cannot be written: %2.</source>
        <translation>Nichts wird aufgezeichnet: %1 lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>It is recorded, but a crash would not be noticed when Shardscope starts again: %1.</source>
        <translation>Es wird aufgezeichnet, aber ein Absturz würde beim nächsten Start von Shardscope nicht bemerkt: %1.</translation>
    </message>
    <message>
        <source>Writing what is in the log to %1</source>
        <translation>Inhalt des Logs wird in %1 geschrieben</translation>
    </message>
    <message>
        <source>Recording was cancelled, and %1 was removed.</source>
        <translation>Die Aufzeichnung wurde abgebrochen und %1 gelöscht.</translation>
    </message>
    <message>
        <source>Finishing %1</source>
        <translation>%1 wird abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>The end of %1 could not be written: %2. %3 rows are in it.</source>
        <translation>
            <numerusform>Das Ende von %1 ließ sich nicht schreiben: %2. %3 Zeile ist darin.</numerusform>
            <numerusform>Das Ende von %1 ließ sich nicht schreiben: %2. %3 Zeilen sind darin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %1 rows to %2, %3.</source>
        <translation>
            <numerusform>%1 Zeile in %2 aufgezeichnet, %3.</numerusform>
            <numerusform>%1 Zeilen in %2 aufgezeichnet, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording stopped: %1</source>
        <translation>Aufzeichnung beendet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows (%2) are in %3 and can be opened. What came since is in the log alone.</source>
        <translation>
            <numerusform>%1 Zeile (%2) ist in %3 und lässt sich öffnen. Was seither kam, ist nur im Log.</numerusform>
            <numerusform>%1 Zeilen (%2) sind in %3 und lassen sich öffnen. Was seither kam, ist nur im Log.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shardscope ended while it was recording %1 (since %2). What was written is kept: %3.</source>
        <translation>Shardscope endete, während es %1 aufzeichnete (seit %2). Das Geschriebene ist erhalten: %3.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Do not offer it again; the file stays</source>
        <translation>Nicht wieder anbieten; die Datei bleibt</translation>
    </message>
</context>
<context>
    <name>Shardscope::RecordingRow</name>
    <message>
        <source>Stop recording</source>
        <translation>Aufzeichnung beenden</translation>
    </message>
    <message>
        <source>● rec</source>
        <translation>● Aufz.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 rows · %3 · %4</source>
        <translation>
            <numerusform>%1 · %2 Zeile · %3 · %4</numerusform>
            <numerusform>%1 · %2 Zeilen · %3 · %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>%1 wird aufgezeichnet</translation>
    </message>
</context>
<context>
    <name>Shardscope::RequestModel</name>
    <message>
        <source>again in %1</source>
        <translation>erneut in %1</translation>
    </message>
    <message>
        <source>may be sent again now</source>
        <translation>darf jetzt erneut gesendet werden</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>wartet auf die Antwort</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
</context>
<context>
    <name>Shardscope::RequestPanel</name>
    <message>
        <source>&amp;Send again</source>
        <translation>E&amp;rneut senden</translation>
    </message>
    <message>
        <source>&amp;Clear the requests</source>
        <translation>Anfragen &amp;leeren</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>Requests and what came back</source>
        <translation>Anfragen und was zurückkam</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the requests</source>
        <translation>Anfragen leeren</translation>
    </message>
    <message>
        <source>Again in %1</source>
        <translation>Erneut in %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::RestClient</name>
    <message>
        <source>%1 would get the token unencrypted.</source>
        <translation>%1 bekäme das Token unverschlüsselt.</translation>
    </message>
    <message>
        <source>Use https://, or allow it with --allow-plaintext.</source>
        <translation>https:// verwenden oder mit --allow-plaintext erlauben.</translation>
    </message>
    <message>
        <source>Give --ca-file a file of PEM certificates.</source>
        <translation>Mit --ca-file eine Datei mit PEM-Zertifikaten angeben.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes and was not read.</source>
        <translation>Die Antwort von %1 ist größer als %2 Bytes und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Check the address given with --api.</source>
        <translation>Die mit --api angegebene Adresse prüfen.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 hat in %2 s nicht geantwortet.</translation>
    </message>
    <message>
        <source>Check the connection and the proxy.</source>
        <translation>Die Verbindung und den Proxy prüfen.</translation>
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
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
</context>
<context>
    <name>Shardscope::SecretField</name>
    <message>
        <source>Paste and clear the clip&amp;board</source>
        <translation>Einfügen und &amp;Zwischenablage leeren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Leeren</translation>
    </message>
</context>
<context>
    <name>Shardscope::SequenceModel</name>
    <message numerus="yes">
        <source>%1 would wait for a limit</source>
        <translation>
            <numerusform>%1 würde auf ein Limit warten</numerusform>
            <numerusform>%1 würden auf ein Limit warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would be replaced by a newer presence</source>
        <translation>
            <numerusform>%1 würde durch eine neuere Präsenz ersetzt</numerusform>
            <numerusform>%1 würden durch eine neuere Präsenz ersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would be refused</source>
        <translation>
            <numerusform>%1 würde abgelehnt</numerusform>
            <numerusform>%1 würden abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ leaves at %1</source>
        <translation>✓ wird nach %1 gesendet</translation>
    </message>
    <message>
        <source>◔ leaves at %1, waits %2</source>
        <translation>◔ wird nach %1 gesendet, wartet %2</translation>
    </message>
    <message>
        <source>– replaced by a newer presence</source>
        <translation>– durch eine neuere Präsenz ersetzt</translation>
    </message>
    <message>
        <source>▲ refused: %1</source>
        <translation>▲ abgelehnt: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>Voraussichtlich</translation>
    </message>
</context>
<context>
    <name>Shardscope::SequencePanel</name>
    <message>
        <source>Move the step &amp;up</source>
        <translation>Schritt nach &amp;oben</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the step &amp;down</source>
        <translation>Schritt nach &amp;unten</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>&amp;Take the step out</source>
        <translation>Schritt he&amp;rausnehmen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Send on &amp;READY</source>
        <translation>Bei READ&amp;Y senden</translation>
    </message>
    <message>
        <source>Each new session begins with these messages; a resumed one does not</source>
        <translation>Jede neue Sitzung beginnt mit diesen Nachrichten, eine fortgesetzte nicht</translation>
    </message>
    <message>
        <source>Messages sent on READY</source>
        <translation>Bei READY gesendete Nachrichten</translation>
    </message>
    <message>
        <source>Add saved messages with &quot;To READY&quot;</source>
        <translation>Gespeicherte Nachrichten mit „Zu READY“ hinzufügen</translation>
    </message>
    <message>
        <source>✓ Within the send limits</source>
        <translation>✓ Innerhalb der Sendelimits</translation>
    </message>
</context>
<context>
    <name>Shardscope::SessionController</name>
    <message>
        <source>This build has no built-in gateway.</source>
        <translation>Dieser Build hat kein eingebautes Gateway.</translation>
    </message>
</context>
<context>
    <name>Shardscope::SessionMetrics</name>
    <message>
        <source>Session resumed</source>
        <translation>Sitzung fortgesetzt</translation>
    </message>
    <message>
        <source>Ready with a new session</source>
        <translation>Bereit mit neuer Sitzung</translation>
    </message>
    <message>
        <source>Reconnected with a new session</source>
        <translation>Mit neuer Sitzung neu verbunden</translation>
    </message>
</context>
<context>
    <name>Shardscope::SessionTools</name>
    <message>
        <source>This takes one of the %1 identifies left of %2.</source>
        <translation>Das kostet eines der %1 übrigen IDENTIFYs von %2.</translation>
    </message>
    <message>
        <source>They all come back in %1.</source>
        <translation>In %1 sind alle wieder verfügbar.</translation>
    </message>
    <message>
        <source>▲ That is little: Discord resets the token of a bot that uses them up.</source>
        <translation>▲ Das ist wenig: Discord setzt das Token eines Bots zurück, der sie aufbraucht.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Give up this session and identify anew?</source>
        <translation>Diese Sitzung aufgeben und ein neues IDENTIFY senden?</translation>
    </message>
    <message>
        <source>The present session cannot be resumed then; events of the time between are lost.</source>
        <translation>Die jetzige Sitzung kann dann nicht fortgesetzt werden; die Events dazwischen gehen verloren.</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Neue Sitzung</translation>
    </message>
</context>
<context>
    <name>Shardscope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Rules of &amp;alerts…</source>
        <translation>Alarm&amp;regeln…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>Spra&amp;che</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;Memory for the log</source>
        <translation>&amp;Speicher für das Log</translation>
    </message>
    <message>
        <source>It takes %1 now. When it is full the oldest rows go, or are read from the recording where there is one.</source>
        <translation>Zurzeit belegt es %1. Ist er voll, entfallen die ältesten Zeilen oder werden aus der Aufzeichnung gelesen, falls es eine gibt.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>What a recording or an export begins with; each asks before it writes.</source>
        <translation>Womit eine Aufzeichnung oder ein Export beginnt; vor dem Schreiben wird jeweils gefragt.</translation>
    </message>
    <message>
        <source>Next capture &amp;goes to</source>
        <translation>Nächster &amp;Mitschnitt in</translation>
    </message>
    <message>
        <source>Captures leave &amp;out</source>
        <translation>In Mitschnitten &amp;weglassen</translation>
    </message>
    <message>
        <source>Folder of captures</source>
        <translation>Ordner der Mitschnitte</translation>
    </message>
    <message>
        <source>There is no folder “%1”. The last one stays.</source>
        <translation>Den Ordner „%1“ gibt es nicht. Der letzte bleibt.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardLaneDelegate</name>
    <message>
        <source>filtered</source>
        <translation>gefiltert</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardManager</name>
    <message>
        <source>A run is under way already.</source>
        <translation>Ein Lauf ist bereits im Gang.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardRun</name>
    <message>
        <source>Asking %1 for the gateway</source>
        <translation>Gateway wird bei %1 erfragt</translation>
    </message>
    <message>
        <source>The gateway will be asked for again.</source>
        <translation>Das Gateway wird erneut erfragt.</translation>
    </message>
    <message>
        <source>The gateway is still being asked for; there is no connection yet.</source>
        <translation>Das Gateway wird noch erfragt; es gibt noch keine Verbindung.</translation>
    </message>
    <message>
        <source>Shard %1 is not part of this run.</source>
        <translation>Shard %1 gehört nicht zu diesem Lauf.</translation>
    </message>
    <message>
        <source>No shard of this run is connected at present.</source>
        <translation>Zurzeit ist kein Shard dieses Laufs verbunden.</translation>
    </message>
    <message>
        <source>The shard is not ready; try again once it is.</source>
        <translation>Der Shard ist nicht bereit; erneut versuchen, sobald er es ist.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardWallModel</name>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>Bucket %1</translation>
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
        <translation>wartet %1</translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation>%1 Events pro Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n guild(s)</source>
        <translation>
            <numerusform>%n Guild</numerusform>
            <numerusform>%n Guilds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reconnected %n time(s)</source>
        <translation>
            <numerusform>%n-mal neu verbunden</numerusform>
            <numerusform>%n-mal neu verbunden</numerusform>
        </translation>
    </message>
    <message>
        <source>identifies in bucket %1</source>
        <translation>identifiziert sich in Bucket %1</translation>
    </message>
    <message>
        <source>Shard %1: %2</source>
        <translation>Shard %1: %2</translation>
    </message>
    <message>
        <source>the log shows it alone</source>
        <translation>das Log zeigt nur ihn</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardWallPanel</name>
    <message>
        <source>Show only this s&amp;hard in the log, or all again</source>
        <translation>&amp;Nur diesen Shard im Log zeigen oder wieder alle</translation>
    </message>
    <message>
        <source>Leave this shard o&amp;ut of the log, or show it again</source>
        <translation>Diesen Shard im Log &amp;weglassen oder wieder zeigen</translation>
    </message>
    <message>
        <source>Ex&amp;plain its last close</source>
        <translation>Letzte Schließung &amp;erklären</translation>
    </message>
    <message>
        <source>Reconnect and resu&amp;me this shard</source>
        <translation>Diesen Shard neu &amp;verbinden und fortsetzen</translation>
    </message>
    <message>
        <source>New session of this shard…</source>
        <translation>Neue Sitzung dieses Shards…</translation>
    </message>
    <message>
        <source>Close this shard with a code…</source>
        <translation>Diesen Shard mit einem Code schließen…</translation>
    </message>
    <message>
        <source>Sort the shards by the next order</source>
        <translation>Shards nach der nächsten Reihenfolge sortieren</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <source>Worst state first</source>
        <translation>Schlechtester Zustand zuerst</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <translation>Langsamste zuerst</translation>
    </message>
    <message>
        <source>Most events first</source>
        <translation>Meiste Events zuerst</translation>
    </message>
    <message>
        <source>Order of the shards</source>
        <translation>Reihenfolge der Shards</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>A lane for each shard of the session comes here. To run all shards of a bot write all in the field Shard.</source>
        <translation>Hier erscheint eine Spur für jeden Shard der Sitzung. Um alle Shards eines Bots zu starten, „all“ in das Feld Shard schreiben.</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 von %2 bereit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, shards</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waiting for their turn: %1</source>
        <translation>in der Warteschlange: %1</translation>
    </message>
    <message>
        <source>identifying at once: %1</source>
        <translation>gleichzeitige IDENTIFYs: %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShortcutEditor</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>New keys of the chosen action</source>
        <translation>Neue Tasten der gewählten Aktion</translation>
    </message>
    <message>
        <source>&amp;Press the new keys</source>
        <translation>Neue Tasten &amp;drücken</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>&amp;All to standard</source>
        <translation>&amp;Alle auf Standard</translation>
    </message>
    <message>
        <source>%1 was in the way of %2, which has no keys now.</source>
        <translation>%1 kollidierte mit %2; dort gibt es jetzt keine Tasten.</translation>
    </message>
</context>
<context>
    <name>Shardscope::SilenceNotice</name>
    <message>
        <source>Why no event?</source>
        <translation>Warum kein Event?</translation>
    </message>
    <message>
        <source>%1 (shard %2)</source>
        <translation>%1 (Shard %2)</translation>
    </message>
    <message>
        <source>others: %1</source>
        <translation>andere: %1</translation>
    </message>
    <message>
        <source>Stopped arriving although heartbeats go on: %1. A new session may bring it back.</source>
        <translation>Bleibt aus, obwohl Heartbeats weiterlaufen: %1. Eine neue Sitzung hilft vielleicht.</translation>
    </message>
</context>
<context>
    <name>Shardscope::SnowflakeField</name>
    <message>
        <source>Names seen in this session</source>
        <translation>In dieser Sitzung gesehene Namen</translation>
    </message>
</context>
<context>
    <name>Shardscope::SoundboardForm</name>
    <message>
        <source>Names or ids of guilds, separated by commas</source>
        <translation>Namen oder IDs von Guilds, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Guilds</source>
        <translation>&amp;Guilds</translation>
    </message>
    <message>
        <source>Each guild answers with a SOUNDBOARD_SOUNDS of its own</source>
        <translation>Jede Guild antwortet mit einem eigenen SOUNDBOARD_SOUNDS</translation>
    </message>
</context>
<context>
    <name>Shardscope::TailRun</name>
    <message>
        <source>The capture &quot;%1&quot; cannot be written: %2.</source>
        <translation>Der Mitschnitt „%1“ lässt sich nicht schreiben: %2.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>Auf die Standardausgabe lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>Shard %1: %2</source>
        <translation>Shard %1: %2</translation>
    </message>
    <message>
        <source>Metrics at %1</source>
        <translation>Metriken unter %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Connection closed with %1: %2. %3</source>
        <translation>Verbindung mit %1 geschlossen: %2. %3</translation>
    </message>
    <message>
        <source>Connection closed without a code: %1. %2</source>
        <translation>Verbindung ohne Code geschlossen: %1. %2</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation>Die Zeile ist länger als %1 Bytes.</translation>
    </message>
</context>
<context>
    <name>Shardscope::TextView</name>
    <message>
        <source>Payload as text</source>
        <translation>Payload als Text</translation>
    </message>
    <message>
        <source>Copy raw te&amp;xt</source>
        <translation>Rohte&amp;xt kopieren</translation>
    </message>
    <message>
        <source>Select all &amp;raw text</source>
        <translation>Gesamten &amp;Rohtext auswählen</translation>
    </message>
</context>
<context>
    <name>Shardscope::TimelineModel</name>
    <message>
        <source>Shard %1, connect %2: %3</source>
        <translation>Shard %1, Verbindung %2: %3</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ready for, or took</source>
        <translation>Bereit / Dauer</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Nachgeliefert</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie sie endete</translation>
    </message>
</context>
<context>
    <name>Shardscope::TimelinePanel</name>
    <message>
        <source>Export t&amp;he sessions…</source>
        <translation>Sitzungen expor&amp;tieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Connections and their stages</source>
        <translation>Verbindungen und ihre Schritte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Wird gelesen: %1 %</translation>
    </message>
    <message>
        <source>Each connection of a shard comes here with its stages</source>
        <translation>Hier erscheint jede Verbindung eines Shards mit ihren Schritten</translation>
    </message>
    <message>
        <source>Connections: %1, of them resumed: %2, sequence numbers missing: %3</source>
        <translation>Verbindungen: %1, davon fortgesetzt: %2, fehlende Sequenznummern: %3</translation>
    </message>
    <message>
        <source>older ones that are not kept: %1</source>
        <translation>ältere, nicht aufbewahrte: %1</translation>
    </message>
    <message>
        <source>a name that ends with .json, .csv or .txt says what is to be written</source>
        <translation>ein Name, der auf .json, .csv oder .txt endet, bestimmt das Format</translation>
    </message>
    <message>
        <source>Export the sessions</source>
        <translation>Sitzungen exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV, a row for each connection (*.csv)</source>
        <translation>CSV, eine Zeile je Verbindung (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>Shardscope::TokenCheck</name>
    <message>
        <source>%1 is open.</source>
        <translation>%1 ist offen.</translation>
    </message>
    <message>
        <source>READY; the session was closed again.</source>
        <translation>READY; die Sitzung wurde wieder geschlossen.</translation>
    </message>
    <message>
        <source>READY as %1; the session was closed again.</source>
        <translation>READY als %1; die Sitzung wurde wieder geschlossen.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Not tried, since %1 failed.</source>
        <translation>Nicht versucht, da „%1“ fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>With --gateway and no --api, HTTP is asked only where the gateway is Discord&apos;s.</source>
        <translation>Mit --gateway und ohne --api wird HTTP nur gefragt, wenn das Gateway das von Discord ist.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2.</source>
        <translation>%1 antwortete mit HTTP %2.</translation>
    </message>
    <message>
        <source>This API has no page for it.</source>
        <translation>Diese API hat dafür keinen Endpunkt.</translation>
    </message>
    <message>
        <source>The API took the token.</source>
        <translation>Die API hat das Token angenommen.</translation>
    </message>
    <message>
        <source>Not asked for: it would take one of the day&apos;s sessions.</source>
        <translation>Nicht verlangt: Es würde eine der Sitzungen des Tages kosten.</translation>
    </message>
    <message>
        <source>Not tried: what failed before would make it fail, or spend a session in vain.</source>
        <translation>Nicht versucht: Was zuvor scheiterte, ließe auch dies scheitern oder würde umsonst eine Sitzung verbrauchen.</translation>
    </message>
    <message>
        <source>Wait, and find what starts sessions so often: each costs one of the day&apos;s.</source>
        <translation>Warten und herausfinden, was so oft Sitzungen beginnt: Jede ist eine der Sitzungen des Tages.</translation>
    </message>
    <message>
        <source>Check --gateway. Where HTTP works and this does not, a proxy, a firewall or a virus scanner on the way does not let WebSockets through.</source>
        <translation>--gateway prüfen. Funktioniert HTTP und dies nicht, lässt ein Proxy, eine Firewall oder ein Virenscanner unterwegs keine WebSockets durch.</translation>
    </message>
    <message>
        <source>What is open there is no gateway, or it is overloaded: check --gateway, or raise --hello-timeout.</source>
        <translation>Was dort offen ist, ist kein Gateway oder überlastet: --gateway prüfen oder --hello-timeout erhöhen.</translation>
    </message>
    <message>
        <source>Try again, or raise --ready-timeout.</source>
        <translation>Erneut versuchen oder --ready-timeout erhöhen.</translation>
    </message>
</context>
<context>
    <name>Shardscope::TokenField</name>
    <message>
        <source>Hold to show the token</source>
        <translation>Halten, um das Token zu zeigen</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Bot-Token</translation>
    </message>
    <message>
        <source>Paste a bot token</source>
        <translation>Bot-Token einfügen</translation>
    </message>
    <message>
        <source>This has not the three parts of a bot&apos;s token: Discord will refuse it.</source>
        <translation>Nicht dreiteilig wie ein Bot-Token: Discord wird es ablehnen.</translation>
    </message>
    <message>
        <source>Token of the bot %1</source>
        <translation>Token des Bots %1</translation>
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
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;path for filters</source>
        <translation>&amp;Pfad für Filter kopieren</translation>
    </message>
    <message>
        <source>Copy JSON P&amp;ointer</source>
        <translation>JSON P&amp;ointer kopieren</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Als P&amp;ython kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JavaScript</source>
        <translation>Als &amp;JavaScript kopieren</translation>
    </message>
    <message>
        <source>Payload as a tree</source>
        <translation>Payload als Baum</translation>
    </message>
    <message>
        <source>&amp;Filter for this value</source>
        <translation>Nach diesem Wert &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Exclude this value</source>
        <translation>Diesen Wert aus&amp;schließen</translation>
    </message>
</context>
<context>
    <name>Shardscope::VitalStrip</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>State of the shard and how long it has lasted</source>
        <translation>Zustand des Shards und wie lange er schon andauert</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>The bot of this session</source>
        <translation>Der Bot dieser Sitzung</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>From the last heartbeat to its acknowledgement, and how long ago that was</source>
        <translation>Vom letzten Heartbeat bis zu seiner Bestätigung, und wie lange das her ist</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 of 100 heartbeats were acknowledged faster</source>
        <translation>95 von 100 Heartbeats wurden schneller bestätigt</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Dispatches over the last second</source>
        <translation>Dispatches in der letzten Sekunde</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Bytes received over the last second, as they came</source>
        <translation>In der letzten Sekunde empfangene Bytes, wie sie ankamen</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>JSON against bytes on the wire</source>
        <translation>JSON im Verhältnis zu den Bytes auf der Leitung</translation>
    </message>
    <message>
        <source>Sends left</source>
        <translation>Noch sendbar</translation>
    </message>
    <message>
        <source>Of those allowed in 60 s; click for all budgets</source>
        <translation>Von den in 60 s erlaubten; Klick zeigt alle Budgets</translation>
    </message>
    <message>
        <source>Identifies left</source>
        <translation>IDENTIFYs übrig</translation>
    </message>
    <message>
        <source>Of the bot&apos;s sessions allowed in 24 hours; click for all budgets</source>
        <translation>Übrige der in 24 Stunden erlaubten Sitzungen des Bots; Klick zeigt alle Budgets</translation>
    </message>
    <message>
        <source>other tokens kept</source>
        <translation>andere Token enthalten</translation>
    </message>
    <message>
        <source>tokens left out</source>
        <translation>Token weggelassen</translation>
    </message>
    <message>
        <source>content left out</source>
        <translation>Inhalt weggelassen</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Weggelassen: %1</translation>
    </message>
    <message>
        <source>State of the session</source>
        <translation>Zustand der Sitzung</translation>
    </message>
    <message>
        <source>%1 (demo)</source>
        <translation>%1 (Demo)</translation>
    </message>
    <message>
        <source>User id %1</source>
        <translation>Nutzer-ID %1</translation>
    </message>
    <message>
        <source>↑ %1 of %2</source>
        <translation>↑ %1 von %2</translation>
    </message>
    <message>
        <source>, %1 waiting</source>
        <translation>, %1 wartend</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>File, %1</source>
        <translation>Datei, %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Bot: %1</source>
        <translation>Bot: %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>▤ Capture</source>
        <translation>▤ Mitschnitt</translation>
    </message>
    <message>
        <source>A session that was recorded; nothing is connected</source>
        <translation>Eine aufgezeichnete Sitzung; nichts ist verbunden</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 von %2 bereit</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, shards</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The median of the newest latency of each shard; the worst is that of shard %1</source>
        <translation>Der Median der jeweils neuesten Latenz aller Shards; die schlechteste hat Shard %1</translation>
    </message>
    <message>
        <source>♥ %1, worst %2</source>
        <translation>♥ %1, schlechteste %2</translation>
    </message>
    <message>
        <source>♥ %1, %2 ago</source>
        <translation>♥ %1, vor %2</translation>
    </message>
    <message>
        <source>♥ %1, now</source>
        <translation>♥ %1, jetzt</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Awaiting HELLO</source>
        <translation>Wartet auf HELLO</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>Sendet IDENTIFY</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Setzt fort</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>Wartepause</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>Shardscope::VoiceStateForm</name>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Unmuted</source>
        <translation>Nicht stumm</translation>
    </message>
    <message>
        <source>Deafened</source>
        <translation>Taub</translation>
    </message>
    <message>
        <source>Undeafened</source>
        <translation>Nicht taub</translation>
    </message>
    <message>
        <source>Name or id of the guild</source>
        <translation>Name oder ID der Guild</translation>
    </message>
    <message>
        <source>Name or id of the voice channel</source>
        <translation>Name oder ID des Sprachkanals</translation>
    </message>
    <message>
        <source>Channel id</source>
        <translation>Kanal-ID</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>&amp;Guild</translation>
    </message>
    <message>
        <source>Self &amp;mute</source>
        <translation>Selbst st&amp;umm</translation>
    </message>
    <message>
        <source>Self dea&amp;f</source>
        <translation>Se&amp;lbst taub</translation>
    </message>
</context>
<context>
    <name>Shardscope::WebSocketClient</name>
    <message>
        <source>a frame continues a message that did not begin</source>
        <translation>ein Frame setzt eine Nachricht fort, die nicht begonnen hat</translation>
    </message>
    <message>
        <source>a message begins before the one before it has ended</source>
        <translation>eine Nachricht beginnt, bevor die vorige zu Ende ist</translation>
    </message>
    <message>
        <source>a message is too large</source>
        <translation>eine Nachricht ist zu groß</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>ein Text ist kein UTF-8</translation>
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
        <translation>Alles sehen, was Discords Gateway tut</translation>
    </message>
    <message>
        <source>Shardscope connects as your bot&apos;s shard would and shows every message, the latency and each error.</source>
        <translation>Shardscope verbindet sich, wie es der Shard eines Bots täte, und zeigt jede Nachricht, die Latenz und jeden Fehler.</translation>
    </message>
    <message>
        <source>Tr&amp;y the demo</source>
        <translation>D&amp;emo starten</translation>
    </message>
    <message>
        <source>Chec&amp;k a token</source>
        <translation>To&amp;ken prüfen</translation>
    </message>
    <message>
        <source>&amp;Open a capture</source>
        <translation>Mitschnitt ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Developer Porta&amp;l</source>
        <translation>Developer Porta&amp;l</translation>
    </message>
    <message>
        <source>No bot at hand?</source>
        <translation>Kein Bot zur Hand?</translation>
    </message>
    <message>
        <source>The built-in gateway plays a lively server on this machine. No token, no network.</source>
        <translation>Das eingebaute Gateway spielt auf diesem Rechner einen belebten Server. Kein Token, kein Netzwerk.</translation>
    </message>
    <message>
        <source>You have a bot token</source>
        <translation>Ein Bot-Token ist vorhanden</translation>
    </message>
    <message>
        <source>It stays in memory, or in the keychain with a profile: no file, no log, no capture holds it.</source>
        <translation>Es bleibt im Speicher oder, mit einem Profil, im Schlüsselbund: Keine Datei, kein Log, kein Mitschnitt enthält es.</translation>
    </message>
    <message>
        <source>Somebody sent you a capture</source>
        <translation>Jemand hat einen Mitschnitt geschickt</translation>
    </message>
    <message>
        <source>See its log, its graphs and what went wrong. Dropping the file here does the same.</source>
        <translation>Log, Diagramme und was schiefging ansehen. Die Datei hier abzulegen bewirkt dasselbe.</translation>
    </message>
    <message>
        <source>You need a token</source>
        <translation>Ein Token fehlt noch</translation>
    </message>
    <message>
        <source>Make an application in the Developer Portal; its page Bot has the token.</source>
        <translation>Im Developer Portal eine Anwendung anlegen; auf deren Seite „Bot“ steht das Token.</translation>
    </message>
</context>
<context>
    <name>Shardscope::WindowActions</name>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>Pro&amp;fil</translation>
    </message>
    <message>
        <source>Wha&amp;t went wrong</source>
        <translation>&amp;Was schiefging</translation>
    </message>
    <message>
        <source>Ca&amp;pture</source>
        <translation>&amp;Mitschnitt</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Log &amp;rows</source>
        <translation>Log-&amp;Zeilen</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Gr&amp;aphs</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>&amp;Shards</source>
        <translation>&amp;Shards</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>F&amp;arben</translation>
    </message>
    <message>
        <source>&amp;Commands</source>
        <translation>&amp;Befehle</translation>
    </message>
    <message>
        <source>Ch&amp;osen saved message</source>
        <translation>Gewählte &amp;gespeicherte Nachricht</translation>
    </message>
    <message>
        <source>Sequence on REA&amp;DY</source>
        <translation>Sequenz bei REA&amp;DY</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>An&amp;fragen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>D&amp;isconnect</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demo starten</translation>
    </message>
    <message>
        <source>Chec&amp;k the token…</source>
        <translation>Token &amp;prüfen…</translation>
    </message>
    <message>
        <source>I&amp;ntents…</source>
        <translation>&amp;Intents…</translation>
    </message>
    <message>
        <source>Connection &amp;options…</source>
        <translation>Verbindungs&amp;optionen…</translation>
    </message>
    <message>
        <source>&amp;Reconnect and resume</source>
        <translation>&amp;Neu verbinden und fortsetzen</translation>
    </message>
    <message>
        <source>Reconnect with a ne&amp;w session…</source>
        <translation>&amp;Mit neuer Sitzung verbinden…</translation>
    </message>
    <message>
        <source>C&amp;lose with a code…</source>
        <translation>Mit einem Code s&amp;chließen…</translation>
    </message>
    <message>
        <source>Drop t&amp;he connection</source>
        <translation>Verbindung abb&amp;rechen</translation>
    </message>
    <message>
        <source>&amp;Budgets…</source>
        <translation>B&amp;udgets…</translation>
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation>&amp;Alarme…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>Mitschnitt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;last capture</source>
        <translation>&amp;Letzten Mitschnitt öffnen</translation>
    </message>
    <message>
        <source>&amp;Forget these captures</source>
        <translation>Diese Mitschnitte &amp;vergessen</translation>
    </message>
    <message>
        <source>R&amp;ecord…</source>
        <translation>&amp;Aufzeichnen…</translation>
    </message>
    <message>
        <source>&amp;Stop recording</source>
        <translation>Aufzeichnung &amp;beenden</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Memory for the log…</source>
        <translation>&amp;Speicher für das Log…</translation>
    </message>
    <message>
        <source>&amp;Clear the log</source>
        <translation>Log l&amp;eeren</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>B&amp;eobachten</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>&amp;Graphs</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Befehle</translation>
    </message>
    <message>
        <source>&amp;Reset this layout</source>
        <translation>Dieses Layout &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>What is not as &amp;documented</source>
        <translation>Ab&amp;weichungen</translation>
    </message>
    <message>
        <source>Why no &amp;event?</source>
        <translation>Warum kein &amp;Event?</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sitzungen</translation>
    </message>
    <message>
        <source>Sha&amp;rds</source>
        <translation>Sha&amp;rds</translation>
    </message>
    <message>
        <source>&amp;Float this panel, or dock it</source>
        <translation>Diesen Bereich &amp;lösen oder andocken</translation>
    </message>
    <message>
        <source>C&amp;lose this panel</source>
        <translation>Diesen Bereich s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Tool bar</source>
        <translation>&amp;Werkzeugleiste</translation>
    </message>
    <message>
        <source>To the &amp;next part</source>
        <translation>Zum &amp;nächsten Bereich</translation>
    </message>
    <message>
        <source>To the &amp;part before</source>
        <translation>Zum &amp;vorigen Bereich</translation>
    </message>
    <message>
        <source>To the &amp;token</source>
        <translation>Zum &amp;Token</translation>
    </message>
    <message>
        <source>To the p&amp;rofile</source>
        <translation>Zum &amp;Profil</translation>
    </message>
    <message>
        <source>To the &amp;graphs</source>
        <translation>Zu den &amp;Diagrammen</translation>
    </message>
    <message>
        <source>To the &amp;log</source>
        <translation>Zum &amp;Log</translation>
    </message>
    <message>
        <source>To the &amp;inspector</source>
        <translation>Zum &amp;Inspektor</translation>
    </message>
    <message>
        <source>To the &amp;commands</source>
        <translation>Zu den &amp;Befehlen</translation>
    </message>
    <message>
        <source>To the n&amp;ewest row, and follow</source>
        <translation>Zur neu&amp;esten Zeile und folgen</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>&amp;Systemfarben</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Presence</source>
        <translation>&amp;Präsenz</translation>
    </message>
    <message>
        <source>&amp;Voice state</source>
        <translation>&amp;Sprachstatus</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Mitglieder</translation>
    </message>
    <message>
        <source>&amp;Soundboard sounds</source>
        <translation>Soundb&amp;oard-Sounds</translation>
    </message>
    <message>
        <source>&amp;Channel info</source>
        <translation>&amp;Kanalinfo</translation>
    </message>
    <message>
        <source>&amp;Raw message</source>
        <translation>&amp;Rohe Nachricht</translation>
    </message>
    <message>
        <source>Saved m&amp;essages</source>
        <translation>G&amp;espeicherte Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>Aktion &amp;finden…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Discord&apos;s Developer Portal</source>
        <translation>&amp;Discords Developer Portal</translation>
    </message>
    <message>
        <source>&amp;About Shardscope</source>
        <translation>Ü&amp;ber Shardscope</translation>
    </message>
</context>
<context>
    <name>Shardscope::WindowToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>Shardscope::Workspace</name>
    <message>
        <source>Graphs</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Not as documented</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Why no event?</source>
        <translation>Warum kein Event?</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Panels in one place</source>
        <translation>Bereiche an einem Ort</translation>
    </message>
</context>
<context>
    <name>StandardInput</name>
    <message>
        <source>its first line is longer than %1 bytes</source>
        <translation>die erste Zeile ist länger als %1 Bytes</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>permissions of command {id}[ in {guild_id:guild}]</source>
        <translation>Berechtigungen des Befehls {id}[ in {guild_id:guild}]</translation>
    </message>
    <message>
        <source>a rule acted on {user_id:user}[ in {channel_id:channel}][: {content:text}]</source>
        <translation>eine Regel griff bei {user_id:user}[ in {channel_id:channel}][: {content:text}]</translation>
    </message>
    <message>
        <source>rule {name:text}[ in {guild_id:guild}]</source>
        <translation>Regel {name:text}[ in {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{:channel}[ in {guild_id:guild}]</source>
        <translation>{:channel}[ in {guild_id:guild}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{channels} channel(s)[ of {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{channels} Kanal[ von {guild_id:guild}]</numerusform>
            <numerusform>%n{channels} Kanäle[ von {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel_id:channel}[, last pin {last_pin_timestamp:time}]</source>
        <translation>{channel_id:channel}[, letzter Pin {last_pin_timestamp:time}]</translation>
    </message>
    <message>
        <source>{:channel}[ in {guild_id:guild}][: {topic:text}]</source>
        <translation>{:channel}[ in {guild_id:guild}][: {topic:text}]</translation>
    </message>
    <message>
        <source>entitlement to {sku_id}[ for {user_id:user}][ in {guild_id:guild}]</source>
        <translation>Entitlement zu {sku_id}[ für {user_id:user}][ in {guild_id:guild}]</translation>
    </message>
    <message>
        <source>entitlement to {sku_id}[ for {user_id:user}][ in {guild_id:guild}][, until {ends_at:time}]</source>
        <translation>Entitlement zu {sku_id}[ für {user_id:user}][ in {guild_id:guild}][, bis {ends_at:time}]</translation>
    </message>
    <message>
        <source>action {action_type}[ by {user_id:user}][ in {guild_id:guild}][: {reason:text}]</source>
        <translation>Aktion {action_type}[ von {user_id:user}][ in {guild_id:guild}][: {reason:text}]</translation>
    </message>
    <message>
        <source>{user:user} banned[ from {guild_id:guild}]</source>
        <translation>{user:user} gebannt[ aus {guild_id:guild}]</translation>
    </message>
    <message>
        <source>ban of {user:user} lifted[ in {guild_id:guild}]</source>
        <translation>Bann von {user:user} aufgehoben[ in {guild_id:guild}]</translation>
    </message>
    <message numerus="yes">
        <source>{:guild}[, {member_count} members][, %n{channels} channel(s)]</source>
        <translation>
            <numerusform>{:guild}[, {member_count} Mitglieder][, %n{channels} Kanal]</numerusform>
            <numerusform>{:guild}[, {member_count} Mitglieder][, %n{channels} Kanäle]</numerusform>
        </translation>
    </message>
    <message>
        <source>{:guild}[ is unavailable{unavailable:true}]</source>
        <translation>{:guild}[ ist nicht verfügbar{unavailable:true}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{emojis} emoji[ in {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{emojis} Emoji[ in {guild_id:guild}]</numerusform>
            <numerusform>%n{emojis} Emojis[ in {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{guild_id:guild}</source>
        <translation>{guild_id:guild}</translation>
    </message>
    <message numerus="yes">
        <source>%n{members} member(s)[ of {guild_id:guild}], chunk {chunk_index} of {chunk_count}[, nonce {nonce}]</source>
        <translation>
            <numerusform>%n{members} Mitglied[ von {guild_id:guild}], Chunk {chunk_index} von {chunk_count}[, Nonce {nonce}]</numerusform>
            <numerusform>%n{members} Mitglieder[ von {guild_id:guild}], Chunk {chunk_index} von {chunk_count}[, Nonce {nonce}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{user:user} joined[ {guild_id:guild}]</source>
        <translation>{user:user} ist beigetreten[: {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{user:user} left[ {guild_id:guild}]</source>
        <translation>{user:user} ist gegangen[: {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{user:user}[ in {guild_id:guild}][, nickname {nick:text}]</source>
        <translation>{user:user}[ in {guild_id:guild}][, Nickname {nick:text}]</translation>
    </message>
    <message>
        <source>role {role.name:text}[ in {guild_id:guild}]</source>
        <translation>Rolle {role.name:text}[ in {guild_id:guild}]</translation>
    </message>
    <message>
        <source>role {role_id}[ in {guild_id:guild}]</source>
        <translation>Rolle {role_id}[ in {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{name:text}[ in {guild_id:guild}][, starts {scheduled_start_time:time}]</source>
        <translation>{name:text}[ in {guild_id:guild}][, beginnt {scheduled_start_time:time}]</translation>
    </message>
    <message>
        <source>{user_id:user} comes to event {guild_scheduled_event_id}[ in {guild_id:guild}]</source>
        <translation>{user_id:user} kommt zum Event {guild_scheduled_event_id}[ in {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{user_id:user} does not come to event {guild_scheduled_event_id}[ in {guild_id:guild}]</source>
        <translation>{user_id:user} kommt nicht zum Event {guild_scheduled_event_id}[ in {guild_id:guild}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{soundboard_sounds} sound(s)[ in {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{soundboard_sounds} Sound[ in {guild_id:guild}]</numerusform>
            <numerusform>%n{soundboard_sounds} Sounds[ in {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>sound {name:text}[ in {guild_id:guild}]</source>
        <translation>Sound {name:text}[ in {guild_id:guild}]</translation>
    </message>
    <message>
        <source>sound {sound_id}[ in {guild_id:guild}]</source>
        <translation>Sound {sound_id}[ in {guild_id:guild}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{stickers} sticker(s)[ in {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{stickers} Sticker[ in {guild_id:guild}]</numerusform>
            <numerusform>%n{stickers} Sticker[ in {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{:guild}</source>
        <translation>{:guild}</translation>
    </message>
    <message>
        <source>integration {name:text}[ in {guild_id:guild}]</source>
        <translation>Integration {name:text}[ in {guild_id:guild}]</translation>
    </message>
    <message>
        <source>integration {id}[ in {guild_id:guild}]</source>
        <translation>Integration {id}[ in {guild_id:guild}]</translation>
    </message>
    <message>
        <source>[{member.user:user}][{user:user}][ used /{data.name}][ used component {data.custom_id:text}][ in {channel_id:channel}]</source>
        <translation>[{member.user:user}][{user:user}][ verwendete /{data.name}][ verwendete Komponente {data.custom_id:text}][ in {channel_id:channel}]</translation>
    </message>
    <message>
        <source>invite {code}[ to {channel_id:channel}][ by {inviter:user}]</source>
        <translation>Einladung {code}[ für {channel_id:channel}][ von {inviter:user}]</translation>
    </message>
    <message>
        <source>invite {code}[ to {channel_id:channel}]</source>
        <translation>Einladung {code}[ für {channel_id:channel}]</translation>
    </message>
    <message numerus="yes">
        <source>{author:user}[ in {channel_id:channel}][: {content:text}][, %n{attachments} attachment(s)]</source>
        <translation>
            <numerusform>{author:user}[ in {channel_id:channel}][: {content:text}][, %n{attachments} Anhang]</numerusform>
            <numerusform>{author:user}[ in {channel_id:channel}][: {content:text}][, %n{attachments} Anhänge]</numerusform>
        </translation>
    </message>
    <message>
        <source>message {id}[ in {channel_id:channel}]</source>
        <translation>Nachricht {id}[ in {channel_id:channel}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{ids} message(s)[ in {channel_id:channel}]</source>
        <translation>
            <numerusform>%n{ids} Nachricht[ in {channel_id:channel}]</numerusform>
            <numerusform>%n{ids} Nachrichten[ in {channel_id:channel}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{user_id:user} voted for answer {answer_id}[ in {channel_id:channel}]</source>
        <translation>{user_id:user} stimmte für Antwort {answer_id}[ in {channel_id:channel}]</translation>
    </message>
    <message>
        <source>{user_id:user} took back the vote for answer {answer_id}[ in {channel_id:channel}]</source>
        <translation>{user_id:user} zog die Stimme für Antwort {answer_id} zurück[ in {channel_id:channel}]</translation>
    </message>
    <message>
        <source>{member.user|user_id:user} reacted with {emoji.name}[ in {channel_id:channel}]</source>
        <translation>{member.user|user_id:user} reagierte mit {emoji.name}[ in {channel_id:channel}]</translation>
    </message>
    <message>
        <source>{user_id:user} took back {emoji.name}[ in {channel_id:channel}]</source>
        <translation>{user_id:user} nahm {emoji.name} zurück[ in {channel_id:channel}]</translation>
    </message>
    <message>
        <source>all reactions of message {message_id}[ in {channel_id:channel}]</source>
        <translation>alle Reaktionen auf Nachricht {message_id}[ in {channel_id:channel}]</translation>
    </message>
    <message>
        <source>all {emoji.name} of message {message_id}[ in {channel_id:channel}]</source>
        <translation>alle {emoji.name} auf Nachricht {message_id}[ in {channel_id:channel}]</translation>
    </message>
    <message>
        <source>[{author:user}][ in {channel_id:channel}][: {content:text}]</source>
        <translation>[{author:user}][ in {channel_id:channel}][: {content:text}]</translation>
    </message>
    <message>
        <source>{user:user} is {status}[, {activities.0.name:text}][ in {guild_id:guild}]</source>
        <translation>{user:user} ist {status}[, {activities.0.name:text}][ in {guild_id:guild}]</translation>
    </message>
    <message>
        <source>op {opcode}, again in {retry_after} s[, {meta.guild_id:guild}]</source>
        <translation>op {opcode}, erneut in {retry_after} s[, {meta.guild_id:guild}]</translation>
    </message>
    <message numerus="yes">
        <source>{user:user}[, %n{guilds} guild(s)]</source>
        <translation>
            <numerusform>{user:user}[, %n{guilds} Guild]</numerusform>
            <numerusform>{user:user}[, %n{guilds} Guilds]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n{soundboard_sounds} sound(s)[ of {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{soundboard_sounds} Sound[ von {guild_id:guild}]</numerusform>
            <numerusform>%n{soundboard_sounds} Sounds[ von {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel_id:channel}[: {topic:text}]</source>
        <translation>{channel_id:channel}[: {topic:text}]</translation>
    </message>
    <message>
        <source>subscription of {user_id:user}</source>
        <translation>Abo von {user_id:user}</translation>
    </message>
    <message>
        <source>subscription of {user_id:user}[, until {current_period_end:time}]</source>
        <translation>Abo von {user_id:user}[, bis {current_period_end:time}]</translation>
    </message>
    <message>
        <source>{:channel}[ in {parent_id:channel}][ by {owner_id:user}]</source>
        <translation>{:channel}[ in {parent_id:channel}][ von {owner_id:user}]</translation>
    </message>
    <message>
        <source>{:channel}[ in {parent_id:channel}]</source>
        <translation>{:channel}[ in {parent_id:channel}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{threads} thread(s)[ of {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{threads} Thread[ von {guild_id:guild}]</numerusform>
            <numerusform>%n{threads} Threads[ von {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{:channel}[, {member_count} members]</source>
        <translation>{:channel}[, {member_count} Mitglieder]</translation>
    </message>
    <message>
        <source>{:channel}</source>
        <translation>{:channel}</translation>
    </message>
    <message>
        <source>{member.user|user_id:user} types[ in {channel_id:channel}]</source>
        <translation>{member.user|user_id:user} schreibt[ in {channel_id:channel}]</translation>
    </message>
    <message>
        <source>{:user}</source>
        <translation>{:user}</translation>
    </message>
    <message>
        <source>{user_id:user}[ plays {emoji.name}][ in {channel_id:channel}]</source>
        <translation>{user_id:user}[ spielt {emoji.name}][ in {channel_id:channel}]</translation>
    </message>
    <message>
        <source>{:channel}[, since {voice_start_time:time}]</source>
        <translation>{:channel}[, seit {voice_start_time:time}]</translation>
    </message>
    <message>
        <source>{:channel}[: {status:text}]</source>
        <translation>{:channel}[: {status:text}]</translation>
    </message>
    <message>
        <source>[{guild_id:guild}][ on {endpoint}]</source>
        <translation>[{guild_id:guild}][ auf {endpoint}]</translation>
    </message>
    <message>
        <source>{member.user|user_id:user}[ in {channel_id:channel}]</source>
        <translation>{member.user|user_id:user}[ in {channel_id:channel}]</translation>
    </message>
    <message>
        <source>{channel_id:channel}</source>
        <translation>{channel_id:channel}</translation>
    </message>
    <message>
        <source>guild %1</source>
        <translation>Guild %1</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Nutzer %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>--profile &quot;%1&quot;: there are no profiles yet.</source>
        <translation>--profile „%1“: Es gibt noch keine Profile.</translation>
    </message>
    <message>
        <source>--profile &quot;%1&quot;: no profile is called so; there are: %2.</source>
        <translation>--profile „%1“: Kein Profil heißt so; es gibt: %2.</translation>
    </message>
    <message>
        <source>An oscilloscope for Discord&apos;s event gateway.</source>
        <translation>Ein Oszilloskop für Discords Event-Gateway.</translation>
    </message>
    <message>
        <source>Connect to the built-in gateway at once.</source>
        <translation>Sofort mit dem eingebauten Gateway verbinden.</translation>
    </message>
    <message>
        <source>Begin with this profile; options given besides win over it.</source>
        <translation>Mit diesem Profil beginnen; zusätzlich angegebene Optionen haben Vorrang.</translation>
    </message>
    <message>
        <source>Open these captures.</source>
        <translation>Diese Mitschnitte öffnen.</translation>
    </message>
    <message>
        <source>Give a token or --demo, not both.</source>
        <translation>Entweder ein Token oder --demo angeben, nicht beides.</translation>
    </message>
    <message>
        <source>Give captures or --demo, not both.</source>
        <translation>Entweder Mitschnitte oder --demo angeben, nicht beides.</translation>
    </message>
</context>
</TS>
