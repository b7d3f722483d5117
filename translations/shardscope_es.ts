<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>&quot;%1&quot; is not an activity: it is TYPE:TEXT[@URL], with a type of 0 to 5 or playing, streaming, listening, watching, custom or competing.</source>
        <translation>«%1» no es una actividad: es TYPE:TEXT[@URL], con un tipo de 0 a 5 o playing, streaming, listening, watching, custom o competing.</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; has no text.</source>
        <translation>La actividad «%1» no tiene texto.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>connect and print what happens</source>
        <translation>conectar e imprimir lo que ocurre</translation>
    </message>
    <message>
        <source>find what is wrong with a token</source>
        <translation>averiguar qué falla en un token</translation>
    </message>
    <message>
        <source>run the built-in gateway</source>
        <translation>ejecutar el gateway integrado</translation>
    </message>
    <message>
        <source>write a capture in another form</source>
        <translation>escribir una captura en otro formato</translation>
    </message>
    <message>
        <source>An oscilloscope for Discord&apos;s event gateway, without its window.

Commands:%1

Each has its own --help.</source>
        <translation>Un osciloscopio para el gateway de eventos de Discord, sin su ventana.

Comandos:%1

Cada uno tiene su propio --help.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta un comando.</translation>
    </message>
    <message>
        <source>serve a capture as a gateway</source>
        <translation>servir una captura como gateway</translation>
    </message>
</context>
<context>
    <name>ConnectionConfig</name>
    <message>
        <source>The API recommends %1 shards, but one process runs at most %2. Choose one with --shard ID/COUNT.</source>
        <translation>La API recomienda %1 shards, pero un proceso ejecuta como máximo %2. Elige uno con --shard ID/COUNT.</translation>
    </message>
    <message>
        <source>The API must be an http:// or https:// address with a host and without a user, not &quot;%1&quot;.</source>
        <translation>La API debe ser una dirección http:// o https:// con host y sin usuario, no «%1».</translation>
    </message>
    <message>
        <source>http:// to %1 would send the token unencrypted. Use https://, or allow it with --allow-plaintext.</source>
        <translation>http:// a %1 enviaría el token sin cifrar. Usa https:// o permítelo con --allow-plaintext.</translation>
    </message>
    <message>
        <source>How many shards are all is asked of the HTTP API: give it with --api, or choose with --shard ID/COUNT.</source>
        <translation>Con &quot;all&quot;, la API HTTP indica cuántos shards son: da su dirección con --api o elige con --shard ID/COUNT.</translation>
    </message>
    <message>
        <source>One process runs at most %1 shards, not %2.</source>
        <translation>Un proceso ejecuta como máximo %1 shards, no %2.</translation>
    </message>
    <message>
        <source>The shards must be from 0 to %1, each once and in order.</source>
        <translation>Los shards deben ir de 0 a %1, una vez cada uno y en orden.</translation>
    </message>
</context>
<context>
    <name>FilterSuggestions</name>
    <message>
        <source>not documented</source>
        <translation>sin documentar</translation>
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
        <translation>%1 a</translation>
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
        <translation>La conexión desapareció sin frame de cierre. Revisa la red y si hay un proxy o un firewall entre este equipo y el gateway.</translation>
    </message>
    <message>
        <source>Normal closure</source>
        <translation>Cierre normal</translation>
    </message>
    <message>
        <source>The gateway ended the connection on purpose. Nothing to do: the session is resumed once, then made anew.</source>
        <translation>El gateway terminó la conexión a propósito. No hay que hacer nada: la sesión se reanuda una vez y después se crea de nuevo.</translation>
    </message>
    <message>
        <source>Going away</source>
        <translation>El host se retira</translation>
    </message>
    <message>
        <source>The gateway&apos;s host is being taken down. Nothing to do: another host takes over.</source>
        <translation>El host del gateway se está apagando. No hay que hacer nada: otro host toma el relevo.</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>Error de protocolo</translation>
    </message>
    <message>
        <source>One side broke the WebSocket protocol. Look for a proxy that changes the traffic.</source>
        <translation>Una de las partes incumplió el protocolo WebSocket. Busca un proxy que altere el tráfico.</translation>
    </message>
    <message>
        <source>Unsupported data</source>
        <translation>Datos no admitidos</translation>
    </message>
    <message>
        <source>One side got a kind of frame that it cannot read. Try another compression.</source>
        <translation>Una de las partes recibió un tipo de frame que no sabe leer. Prueba otra compresión.</translation>
    </message>
    <message>
        <source>Invalid data</source>
        <translation>Datos no válidos</translation>
    </message>
    <message>
        <source>A text message was not UTF-8. Look for a proxy that changes the traffic.</source>
        <translation>Un mensaje de texto no era UTF-8. Busca un proxy que altere el tráfico.</translation>
    </message>
    <message>
        <source>Policy violation</source>
        <translation>Infracción de política</translation>
    </message>
    <message>
        <source>The other side refuses what was sent. Check the last message sent; its reason, where it gave one, tells more.</source>
        <translation>La otra parte rechaza lo que se envió. Revisa el último mensaje enviado; el motivo, si lo indicó, dice más.</translation>
    </message>
    <message>
        <source>Message too big</source>
        <translation>Mensaje demasiado grande</translation>
    </message>
    <message>
        <source>A message was larger than the receiver takes. Raise --max-message where it was ours.</source>
        <translation>Un mensaje era mayor de lo que admite el receptor. Aumenta --max-message si el receptor es Shardscope.</translation>
    </message>
    <message>
        <source>Internal server error</source>
        <translation>Error interno del servidor</translation>
    </message>
    <message>
        <source>The gateway failed. Nothing to do but to try again, which happens by itself.</source>
        <translation>El gateway falló. Solo queda reintentar, y eso ocurre automáticamente.</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Error desconocido</translation>
    </message>
    <message>
        <source>The gateway is not sure what went wrong. Nothing to do: the session is resumed.</source>
        <translation>El gateway no sabe con certeza qué falló. No hay que hacer nada: la sesión se reanuda.</translation>
    </message>
    <message>
        <source>Unknown opcode</source>
        <translation>Opcode desconocido</translation>
    </message>
    <message>
        <source>An opcode that does not exist, or a payload that does not fit its opcode, was sent. Check the last message sent.</source>
        <translation>Se envió un opcode que no existe o un payload que no corresponde a su opcode. Revisa el último mensaje enviado.</translation>
    </message>
    <message>
        <source>Decode error</source>
        <translation>Error de decodificación</translation>
    </message>
    <message>
        <source>A payload could not be decoded, or had more than 4,096 bytes. Check the last message sent.</source>
        <translation>Un payload no se pudo decodificar o tenía más de 4096 bytes. Revisa el último mensaje enviado.</translation>
    </message>
    <message>
        <source>Not authenticated</source>
        <translation>Sin autenticar</translation>
    </message>
    <message>
        <source>Something was sent before IDENTIFY, or the session was invalidated, as it is when the application&apos;s intents change. Nothing to do: a new session is made.</source>
        <translation>Se envió algo antes de IDENTIFY, o la sesión se invalidó, como ocurre cuando cambian los intents de la aplicación. No hay que hacer nada: se crea una sesión nueva.</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <translation>Falló la autenticación</translation>
    </message>
    <message>
        <source>The token is not valid. Copy the bot&apos;s token again, or reset it, in the Developer Portal under Bot.</source>
        <translation>El token no es válido. Copia de nuevo el token del bot en el Developer Portal, en Bot, o restablécelo allí.</translation>
    </message>
    <message>
        <source>Already authenticated</source>
        <translation>Ya autenticado</translation>
    </message>
    <message>
        <source>IDENTIFY was sent twice on one connection. Nothing to do: a new session is made.</source>
        <translation>Se envió IDENTIFY dos veces en una conexión. No hay que hacer nada: se crea una sesión nueva.</translation>
    </message>
    <message>
        <source>Invalid seq</source>
        <translation>seq no válido</translation>
    </message>
    <message>
        <source>The sequence sent with RESUME was not valid. Nothing to do: a new session is made.</source>
        <translation>La secuencia enviada con RESUME no era válida. No hay que hacer nada: se crea una sesión nueva.</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Rate limit superado</translation>
    </message>
    <message>
        <source>More than 120 messages were sent in 60 seconds. Send less; another client with this token does not count.</source>
        <translation>Se enviaron más de 120 mensajes en 60 segundos. Envía menos; otro cliente con este token no cuenta.</translation>
    </message>
    <message>
        <source>Session timed out</source>
        <translation>Sesión caducada</translation>
    </message>
    <message>
        <source>The session is too old to be resumed. Nothing to do: a new session is made.</source>
        <translation>La sesión es demasiado antigua para reanudarse. No hay que hacer nada: se crea una sesión nueva.</translation>
    </message>
    <message>
        <source>Invalid shard</source>
        <translation>Shard no válido</translation>
    </message>
    <message>
        <source>The shard number or count does not fit. Change --shard: its number must be from 0 to count - 1.</source>
        <translation>El número o la cantidad de shards no encaja. Cambia --shard: su número debe ir de 0 a la cantidad - 1.</translation>
    </message>
    <message>
        <source>Sharding required</source>
        <translation>Se requiere sharding</translation>
    </message>
    <message>
        <source>The bot is in too many guilds for one connection. Raise the count of --shard to at least the number that GET /gateway/bot recommends.</source>
        <translation>El bot está en demasiados guilds para una sola conexión. Aumenta la cantidad de --shard al menos hasta el número que recomienda GET /gateway/bot.</translation>
    </message>
    <message>
        <source>Invalid API version</source>
        <translation>Versión de API no válida</translation>
    </message>
    <message>
        <source>The gateway does not speak version 10. Check the address given with --gateway.</source>
        <translation>El gateway no habla la versión 10. Comprueba la dirección indicada con --gateway.</translation>
    </message>
    <message>
        <source>Invalid intents</source>
        <translation>Intents no válidos</translation>
    </message>
    <message>
        <source>The intents number has bits that do not exist. Take them out of --intents.</source>
        <translation>El número de intents tiene bits que no existen. Quítalos de --intents.</translation>
    </message>
    <message>
        <source>Disallowed intents</source>
        <translation>Intents no permitidos</translation>
    </message>
    <message>
        <source>A privileged intent is not enabled for this application. Enable it in the Developer Portal under Bot, Privileged Gateway Intents, or leave it out of --intents.</source>
        <translation>Un intent privilegiado no está activado para esta aplicación. Actívalo en el Developer Portal, en Bot, Privileged Gateway Intents, o quítalo de --intents.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexión perdida</translation>
    </message>
    <message>
        <source>Undocumented close code</source>
        <translation>Código de cierre sin documentar</translation>
    </message>
    <message>
        <source>Discord does not document this code. The session is resumed; the gateway&apos;s own reason may tell more.</source>
        <translation>Discord no documenta este código. La sesión se reanuda; el motivo que da el gateway puede decir más.</translation>
    </message>
</context>
<context>
    <name>GatewayIntents</name>
    <message>
        <source>The list of intents is empty.</source>
        <translation>La lista de intents está vacía.</translation>
    </message>
    <message>
        <source>The intents number %1 is too large.</source>
        <translation>El número de intents %1 es demasiado grande.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an intent; use documented names such as GUILD_MESSAGES, +all, +unprivileged or a number.</source>
        <translation>«%1» no es un intent; usa nombres documentados como GUILD_MESSAGES, +all, +unprivileged o un número.</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Not connected: an option is wrong</source>
        <translation>Sin conexión: una opción es incorrecta</translation>
    </message>
    <message>
        <source>An intent is missing</source>
        <translation>Falta un intent</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>No es posible ahora</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>El mensaje es demasiado grande</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Rate limit superado</translation>
    </message>
    <message>
        <source>Too many messages are waiting</source>
        <translation>Hay demasiados mensajes en espera</translation>
    </message>
    <message>
        <source>No IDENTIFY was spent: the session budget is too low</source>
        <translation>No se gastó ningún IDENTIFY: el cupo de sesiones es demasiado bajo</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Error de red</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sin conexión segura</translation>
    </message>
    <message>
        <source>The gateway sent something wrong</source>
        <translation>El gateway envió algo incorrecto</translation>
    </message>
    <message>
        <source>The token was refused</source>
        <translation>El token fue rechazado</translation>
    </message>
    <message>
        <source>The run is over.</source>
        <translation>La ejecución terminó.</translation>
    </message>
    <message>
        <source>The session will be resumed.</source>
        <translation>La sesión se reanudará.</translation>
    </message>
    <message>
        <source>A new session will be made.</source>
        <translation>Se creará una sesión nueva.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>%1 The gateway said: “%2”</source>
        <translation>%1 El gateway dijo: «%2»</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>heartbeat</source>
        <translation>heartbeat</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cierre</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>rate limit</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>captura</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>tipo desconocido</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>sesión %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>después: %1</translation>
    </message>
    <message>
        <source>leaves in %1</source>
        <translation>sale en %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <translation>
            <numerusform>queda %1</numerusform>
            <numerusform>quedan %1</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>one more in %1</source>
        <translation>uno más en %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 dispatches</source>
        <translation>
            <numerusform>%1 dispatch</numerusform>
            <numerusform>%1 dispatches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reconnects</source>
        <translation>
            <numerusform>%1 reconexión</numerusform>
            <numerusform>%1 reconexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>guild %1</source>
        <translation>guild %1</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>acknowledged after %1</source>
        <translation>confirmado tras %1</translation>
    </message>
</context>
<context>
    <name>ReplyThread</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message numerus="yes">
        <source>chunk %1 of %2 · %3 members</source>
        <translation>
            <numerusform>parte %1 de %2 · %3 miembro</numerusform>
            <numerusform>parte %1 de %2 · %3 miembros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 presences</source>
        <translation>
            <numerusform>%1 presencia</numerusform>
            <numerusform>%1 presencias</numerusform>
        </translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>no encontrados: %1</translation>
    </message>
    <message>
        <source>▲ again in %1</source>
        <translation>▲ de nuevo en %1</translation>
    </message>
    <message>
        <source>in no channel</source>
        <translation>en ningún canal</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>no voice server is free at present; another update will follow</source>
        <translation>ningún servidor de voz está libre por ahora; llegará otra actualización</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE came: left the channel</source>
        <translation>llegó VOICE_STATE_UPDATE: salió del canal</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE and VOICE_SERVER_UPDATE came</source>
        <translation>llegaron VOICE_STATE_UPDATE y VOICE_SERVER_UPDATE</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE came, VOICE_SERVER_UPDATE is missing</source>
        <translation>llegó VOICE_STATE_UPDATE, falta VOICE_SERVER_UPDATE</translation>
    </message>
    <message>
        <source>VOICE_SERVER_UPDATE came, VOICE_STATE_UPDATE is missing</source>
        <translation>llegó VOICE_SERVER_UPDATE, falta VOICE_STATE_UPDATE</translation>
    </message>
    <message numerus="yes">
        <source>%1 channels, %2 of them in use</source>
        <translation>
            <numerusform>%1 canal, %2 en uso</numerusform>
            <numerusform>%1 canales, %2 de ellos en uso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 sounds</source>
        <translation>
            <numerusform>%1: %2 sonido</numerusform>
            <numerusform>%1: %2 sonidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 guilds · %3 sounds</source>
        <translation>
            <numerusform>%1 de %2 guilds · %3 sonido</numerusform>
            <numerusform>%1 de %2 guilds · %3 sonidos</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ no GUILD_MEMBERS_CHUNK so far: is the bot in this guild, and does the guild belong to this shard?</source>
        <translation>▲ sin GUILD_MEMBERS_CHUNK hasta ahora: ¿está el bot en este guild y pertenece el guild a este shard?</translation>
    </message>
    <message>
        <source>▲ %1 · further chunks are late</source>
        <translation>▲ %1 · las demás partes se retrasan</translation>
    </message>
    <message>
        <source>▲ no CHANNEL_INFO so far: is the bot in this guild, and does the guild belong to this shard?</source>
        <translation>▲ sin CHANNEL_INFO hasta ahora: ¿está el bot en este guild y pertenece el guild a este shard?</translation>
    </message>
    <message>
        <source>▲ no SOUNDBOARD_SOUNDS so far of %1: is the bot in this guild?</source>
        <translation>▲ sin SOUNDBOARD_SOUNDS de %1 hasta ahora: ¿está el bot en este guild?</translation>
    </message>
    <message>
        <source>VOICE_SERVER_UPDATE came; VOICE_STATE_UPDATE cannot: the intent GUILD_VOICE_STATES is not requested</source>
        <translation>llegó VOICE_SERVER_UPDATE; VOICE_STATE_UPDATE no puede llegar: no se pidió el intent GUILD_VOICE_STATES</translation>
    </message>
    <message>
        <source>neither leg came: the intent GUILD_VOICE_STATES is not requested, and the channel may not be open to the bot</source>
        <translation>no llegó ninguno de los dos eventos: no se pidió el intent GUILD_VOICE_STATES, y puede que el canal no esté abierto al bot</translation>
    </message>
    <message>
        <source>neither leg came: the channel does not exist or is full, or the bot lacks View Channel or Connect there</source>
        <translation>no llegó ninguno de los dos eventos: el canal no existe o está lleno, o al bot le falta allí View Channel o Connect</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE is missing: the bot was in no voice channel of this guild</source>
        <translation>falta VOICE_STATE_UPDATE: el bot no estaba en ningún canal de voz de este guild</translation>
    </message>
    <message>
        <source>VOICE_SERVER_UPDATE is missing: the bot was in that channel already, or no voice server is free</source>
        <translation>falta VOICE_SERVER_UPDATE: el bot ya estaba en ese canal o no hay ningún servidor de voz libre</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE is missing: it may have been lost with a session; send again</source>
        <translation>falta VOICE_STATE_UPDATE: puede haberse perdido con una sesión; envía de nuevo</translation>
    </message>
</context>
<context>
    <name>Shape</name>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un array</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a snowflake</source>
        <translation>un snowflake</translation>
    </message>
    <message>
        <source>a set of permissions</source>
        <translation>un conjunto de permisos</translation>
    </message>
    <message>
        <source>an ISO 8601 time</source>
        <translation>una fecha ISO 8601</translation>
    </message>
    <message>
        <source>a time since 1970</source>
        <translation>una marca de tiempo Unix</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>un entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>un booleano</translation>
    </message>
    <message>
        <source>%1 has no such field</source>
        <translation>%1 no tiene ese campo</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 is expected, %2 stands there</source>
        <translation>se espera %1, pero hay %2</translation>
    </message>
    <message>
        <source>%1 is expected, null stands there</source>
        <translation>se espera %1, pero hay null</translation>
    </message>
    <message>
        <source>%1 is a value without a name</source>
        <translation>%1 es un valor sin nombre</translation>
    </message>
</context>
<context>
    <name>Shardscope</name>
    <message>
        <source>any, once in %1 s</source>
        <translation>cualquiera, una vez cada %1 s</translation>
    </message>
    <message>
        <source>%1 or more within %2 s</source>
        <translation>%1 o más en %2 s</translation>
    </message>
    <message>
        <source>none for %1 s</source>
        <translation>ninguna durante %1 s</translation>
    </message>
    <message>
        <source>the name says nothing of the form; expected one that ends in .jsonl, .jsonl.zst or .jsonl.gz</source>
        <translation>el nombre no indica el formato; se espera uno que termine en .jsonl, .jsonl.zst o .jsonl.gz</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Línea %1: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no capture: none of its first %2 lines is a line of the format. %3</source>
        <translation>«%1» no es una captura: ninguna de sus primeras %2 líneas es una línea del formato. %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>the file ends in the middle of a compressed frame</source>
        <translation>el archivo termina en medio de un frame comprimido</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no capture: no line of the format can be read in it. %2</source>
        <translation>«%1» no es una captura: no se puede leer ninguna línea del formato en ese archivo. %2</translation>
    </message>
    <message>
        <source>the line is longer than %1 MiB</source>
        <translation>la línea supera los %1 MiB</translation>
    </message>
    <message>
        <source>the file ends in the middle of the line</source>
        <translation>el archivo termina en medio de la línea</translation>
    </message>
    <message>
        <source>the compressed data is damaged at byte %1: %2</source>
        <translation>los datos comprimidos están dañados en el byte %1: %2</translation>
    </message>
    <message>
        <source>At character %1 stands %2; expected is %3.</source>
        <translation>En el carácter %1 hay %2; se espera %3.</translation>
    </message>
    <message>
        <source>a number, for %1 is one</source>
        <translation>un número, pues %1 lo es</translation>
    </message>
    <message>
        <source>a moment such as 2026-11-28T22:14:03.120Z, which may end earlier</source>
        <translation>un momento como 2026-11-28T22:14:03.120Z, que puede ir abreviado por el final</translation>
    </message>
    <message>
        <source>name of a dispatch event: t:MESSAGE_*</source>
        <translation>nombre de un evento dispatch: t:MESSAGE_*</translation>
    </message>
    <message>
        <source>opcode of a message: op:0 is a dispatch</source>
        <translation>opcode de un mensaje: op:0 es un dispatch</translation>
    </message>
    <message>
        <source>sequence number of a dispatch: s:100..200</source>
        <translation>número de secuencia de un dispatch: s:100..200</translation>
    </message>
    <message>
        <source>kind of a row: kind:heartbeat</source>
        <translation>tipo de fila: kind:heartbeat</translation>
    </message>
    <message>
        <source>id of the guild it is about</source>
        <translation>id del guild al que se refiere</translation>
    </message>
    <message>
        <source>id of the channel or thread it is about</source>
        <translation>id del canal o hilo al que se refiere</translation>
    </message>
    <message>
        <source>id of the user it is about</source>
        <translation>id del usuario al que se refiere</translation>
    </message>
    <message>
        <source>length of a message&apos;s JSON text: bytes:4096..</source>
        <translation>longitud del texto JSON de un mensaje: bytes:4096..</translation>
    </message>
    <message>
        <source>milliseconds of a heartbeat: latency:250..</source>
        <translation>milisegundos de un heartbeat: latency:250..</translation>
    </message>
    <message>
        <source>number of the shard</source>
        <translation>número del shard</translation>
    </message>
    <message>
        <source>moment, UTC: at:2026-11-28T22:14 is that whole minute</source>
        <translation>momento, UTC: at:2026-11-28T22:14 es ese minuto entero</translation>
    </message>
    <message>
        <source>a value of the payload: d.author.bot:true, d.mentions[*].id:42</source>
        <translation>un valor del payload: d.author.bot:true, d.mentions[*].id:42</translation>
    </message>
    <message>
        <source>the end of the expression</source>
        <translation>el final de la expresión</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>un espacio</translation>
    </message>
    <message>
        <source>the end of the regular expression, or &quot;i&quot; to ignore case; a slash within it is written &quot;\/&quot;</source>
        <translation>el final de la expresión regular, o &quot;i&quot; para no distinguir mayúsculas; una barra dentro de ella se escribe &quot;\/&quot;</translation>
    </message>
    <message>
        <source>a space; names of fields stand without quotes, and a text with a colon stands in quotes as a whole</source>
        <translation>un espacio; los nombres de campos van sin comillas, y un texto con dos puntos va entero entre comillas</translation>
    </message>
    <message>
        <source>a space behind the closing quote</source>
        <translation>un espacio tras las comillas de cierre</translation>
    </message>
    <message>
        <source>no quote within a word; the whole word in quotes, a quote in it as &quot;\&quot;&quot;</source>
        <translation>ninguna comilla dentro de una palabra; la palabra entera entre comillas, y una comilla en ella como &quot;\&quot;&quot;</translation>
    </message>
    <message>
        <source>the name of a field directly before the colon, or the whole text in quotes</source>
        <translation>el nombre de un campo justo antes de los dos puntos, o el texto entero entre comillas</translation>
    </message>
    <message>
        <source>a colon and a value behind the path</source>
        <translation>dos puntos y un valor tras la ruta</translation>
    </message>
    <message>
        <source>the whole value in quotes, for it has quotes or colons in it</source>
        <translation>el valor entero entre comillas, pues contiene comillas o dos puntos</translation>
    </message>
    <message>
        <source>four hexadecimal digits behind &quot;\u&quot;</source>
        <translation>cuatro dígitos hexadecimales tras &quot;\u&quot;</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>una comilla sin cerrar</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>una comilla de cierre</translation>
    </message>
    <message>
        <source>a regular expression that is not closed</source>
        <translation>una expresión regular sin cerrar</translation>
    </message>
    <message>
        <source>a closing slash, or quotes where the slash is meant as it is</source>
        <translation>una barra de cierre, o comillas si la barra se toma tal cual</translation>
    </message>
    <message>
        <source>a range that is empty</source>
        <translation>un rango vacío</translation>
    </message>
    <message>
        <source>the smaller value before the dots</source>
        <translation>el valor menor antes de los puntos</translation>
    </message>
    <message>
        <source>an opening parenthesis before it, or the end of the expression</source>
        <translation>un paréntesis de apertura antes, o el final de la expresión</translation>
    </message>
    <message>
        <source>a text, a field with its value, or an expression in parentheses</source>
        <translation>un texto, un campo con su valor o una expresión entre paréntesis</translation>
    </message>
    <message>
        <source>parentheses no more than %1 deep</source>
        <translation>paréntesis con no más de %1 niveles</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation>un paréntesis de cierre</translation>
    </message>
    <message>
        <source>a path such as d.content</source>
        <translation>una ruta como d.content</translation>
    </message>
    <message>
        <source>one of %1; a text with a colon stands in quotes</source>
        <translation>uno de %1; un texto con dos puntos va entre comillas</translation>
    </message>
    <message>
        <source>the unknown field %1</source>
        <translation>el campo desconocido %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; perhaps, or %2</source>
        <translation>&quot;%1&quot; quizá, o %2</translation>
    </message>
    <message>
        <source>a value directly behind the colon</source>
        <translation>un valor justo tras los dos puntos</translation>
    </message>
    <message>
        <source>a space, or the whole value in quotes</source>
        <translation>un espacio, o el valor entero entre comillas</translation>
    </message>
    <message>
        <source>a value before or behind the dots</source>
        <translation>un valor antes o después de los puntos</translation>
    </message>
    <message>
        <source>the last value of the range</source>
        <translation>el último valor del rango</translation>
    </message>
    <message>
        <source>a space behind the range, or values with dots in quotes</source>
        <translation>un espacio tras el rango, o los valores con puntos entre comillas</translation>
    </message>
    <message>
        <source>a wrong regular expression (%1)</source>
        <translation>una expresión regular incorrecta (%1)</translation>
    </message>
    <message>
        <source>one that Perl understands</source>
        <translation>una que Perl entienda</translation>
    </message>
    <message>
        <source>an expression of %1 characters</source>
        <translation>una expresión de %1 caracteres</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>the end of the path</source>
        <translation>el final de la ruta</translation>
    </message>
    <message>
        <source>a path no more than %1 deep</source>
        <translation>una ruta de no más de %1 niveles</translation>
    </message>
    <message>
        <source>&quot;.&quot; and a key, &quot;[0]&quot;, &quot;[*]&quot; or the colon</source>
        <translation>&quot;.&quot; y una clave, &quot;[0]&quot;, &quot;[*]&quot; o los dos puntos</translation>
    </message>
    <message>
        <source>a key; one with signs in it stands in quotes</source>
        <translation>una clave; si tiene signos, va entre comillas</translation>
    </message>
    <message>
        <source>the number of an element, or &quot;*&quot; for each, and &quot;]&quot;</source>
        <translation>el número de un elemento, o &quot;*&quot; para todos, y &quot;]&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong type</source>
        <translation>&quot;%1&quot; tiene un tipo incorrecto</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is missing</source>
        <translation>falta &quot;kind&quot;</translation>
    </message>
    <message>
        <source>&quot;at&quot; is missing</source>
        <translation>falta &quot;at&quot;</translation>
    </message>
    <message>
        <source>&quot;at&quot; is no time</source>
        <translation>&quot;at&quot; no es una fecha</translation>
    </message>
    <message>
        <source>the name says nothing of the form; expected one that ends in .jsonl, .jsonl.zst, .jsonl.gz, .har or .csv</source>
        <translation>el nombre no indica el formato; se espera uno que termine en .jsonl, .jsonl.zst, .jsonl.gz, .har o .csv</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written to</source>
        <translation>no se puede escribir en «%1»</translation>
    </message>
    <message>
        <source>the bot&apos;s token</source>
        <translation>el token del bot</translation>
    </message>
    <message>
        <source>the ids of the bot&apos;s sessions</source>
        <translation>los ids de las sesiones del bot</translation>
    </message>
    <message>
        <source>tokens of interactions, voice servers and webhooks</source>
        <translation>los tokens de interacciones, servidores de voz y webhooks</translation>
    </message>
    <message>
        <source>content of messages and whatever else was written</source>
        <translation>el contenido de los mensajes y todo lo demás que se escribió</translation>
    </message>
    <message>
        <source>names of people, guilds, channels, roles, emoji and commands</source>
        <translation>los nombres de personas, guilds, canales, roles, emojis y comandos</translation>
    </message>
    <message>
        <source>addresses, file names, invites and pictures</source>
        <translation>las direcciones, los nombres de archivo, las invitaciones y las imágenes</translation>
    </message>
    <message>
        <source>messages that could not be read</source>
        <translation>los mensajes que no se pudieron leer</translation>
    </message>
    <message>
        <source>The saved messages in %1 cannot be read: %2 They stay as they are, and nothing is saved over them.</source>
        <translation>Los mensajes guardados en %1 no se pueden leer: %2 Se dejan como están y no se guarda nada encima.</translation>
    </message>
    <message>
        <source>The saved messages cannot be read: %1 The file was kept as %2.</source>
        <translation>Los mensajes guardados no se pueden leer: %1 El archivo se conservó como %2.</translation>
    </message>
    <message>
        <source>%1 could not be read and is left as it is: nothing was saved. Move it away and start again.</source>
        <translation>%1 no se pudo leer y se deja como está: no se guardó nada. Muévelo a otro sitio y vuelve a iniciar.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 no se puede abrir: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a library of messages.</source>
        <translation>%1 es demasiado grande para una biblioteca de mensajes.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>Not JSON: %1.</source>
        <translation>No es JSON: %1.</translation>
    </message>
    <message>
        <source>A message is an object: {&quot;op&quot;:3,&quot;d&quot;:{…}} or {&quot;command&quot;:&quot;…&quot;}.</source>
        <translation>Un mensaje es un objeto: {&quot;op&quot;:3,&quot;d&quot;:{…}} o {&quot;command&quot;:&quot;…&quot;}.</translation>
    </message>
    <message>
        <source>op %1 (%2) is not for clients to send; Discord may close the connection.</source>
        <translation>Los clientes no deben enviar op %1 (%2); Discord puede cerrar la conexión.</translation>
    </message>
    <message>
        <source>op %1 is not documented; Discord may close the connection with 4001.</source>
        <translation>op %1 no está documentado; Discord puede cerrar la conexión con 4001.</translation>
    </message>
    <message>
        <source>It is no library of saved messages: &quot;shardscope-library&quot; and &quot;items&quot; are missing.</source>
        <translation>No es una biblioteca de mensajes guardados: faltan &quot;shardscope-library&quot; e &quot;items&quot;.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Shardscope.</source>
        <translation>Se escribió con una versión más reciente de Shardscope.</translation>
    </message>
    <message>
        <source>Its folders are nested deeper than %1 levels.</source>
        <translation>Sus carpetas tienen más de %1 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; is neither a folder with &quot;items&quot; nor a message with &quot;command&quot;.</source>
        <translation>El elemento «%1» no es ni una carpeta con &quot;items&quot; ni un mensaje con &quot;command&quot;.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Línea %1, columna %2: %3.</translation>
    </message>
    <message>
        <source>The message is larger than %1 bytes.</source>
        <translation>El mensaje supera los %1 bytes.</translation>
    </message>
    <message>
        <source>Token shape</source>
        <translation>Formato del token</translation>
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
        <translation>Cupo de sesiones</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
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
        <translation>En espera</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Falla: %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation>No se encontró ningún fallo</translation>
    </message>
    <message>
        <source>It works; look at: %1</source>
        <translation>Funciona; conviene revisar: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Copy it again from the Developer Portal under Bot: three parts with a dot between them and nothing around them.</source>
        <translation>Cópialo de nuevo del Developer Portal, en Bot: tres partes separadas por puntos y sin nada alrededor.</translation>
    </message>
    <message>
        <source>&quot;Bot &quot; stands before the token.</source>
        <translation>Delante del token está &quot;Bot &quot;.</translation>
    </message>
    <message>
        <source>Take &quot;Bot &quot; away: it is put before the token where it belongs.</source>
        <translation>Quita &quot;Bot &quot;: se antepone al token donde corresponde.</translation>
    </message>
    <message>
        <source>No shape of a bot&apos;s token, which only Discord asks for.</source>
        <translation>No tiene el formato del token de un bot, pero solo Discord lo exige.</translation>
    </message>
    <message>
        <source>A bot&apos;s token, of the bot %1.</source>
        <translation>Un token de bot, del bot %1.</translation>
    </message>
    <message>
        <source>The token is of the bot %1, but the API answers for %2.</source>
        <translation>El token es del bot %1, pero la API responde por %2.</translation>
    </message>
    <message>
        <source>Check which token is used, and the address given with --api: they do not belong together.</source>
        <translation>Comprueba qué token se usa y la dirección indicada con --api: no se corresponden.</translation>
    </message>
    <message>
        <source>The bot %1.</source>
        <translation>El bot %1.</translation>
    </message>
    <message>
        <source>The bot %1 (%2).</source>
        <translation>El bot %1 (%2).</translation>
    </message>
    <message>
        <source>%1 are privileged, and the API does not tell whether they are enabled.</source>
        <translation>Privilegiados: %1. La API no indica si están activados.</translation>
    </message>
    <message>
        <source>Where the gateway closes with 4014, enable them for the application or do not ask for them.</source>
        <translation>Si el gateway cierra con 4014, actívalos para la aplicación o no los pidas.</translation>
    </message>
    <message>
        <source>Asked for, but not enabled for this application: %1. The gateway would close with 4014.</source>
        <translation>Pedidos, pero no activados para esta aplicación: %1. El gateway cerraría con 4014.</translation>
    </message>
    <message>
        <source>Enable %1 in the Developer Portal under Bot, Privileged Gateway Intents, or leave it out of the intents (--intents).</source>
        <translation>Activa %1 en el Developer Portal, en Bot, Privileged Gateway Intents, o quítalo de los intents (--intents).</translation>
    </message>
    <message>
        <source>The bits %1 are not documented; Discord closes with 4013 for such.</source>
        <translation>Los bits %1 no están documentados; Discord cierra con 4013 en ese caso.</translation>
    </message>
    <message>
        <source>Take them out of --intents unless you know better.</source>
        <translation>Quítalos de --intents, salvo que sepas lo que haces.</translation>
    </message>
    <message>
        <source>%1 asked for, none of them privileged.</source>
        <translation>Intents pedidos: %1; ninguno es privilegiado.</translation>
    </message>
    <message>
        <source>%1 asked for; the privileged ones are enabled: %2.</source>
        <translation>Intents pedidos: %1; los privilegiados están activados: %2.</translation>
    </message>
    <message>
        <source>All shards are asked for, as many as are recommended: %1.</source>
        <translation>Se piden todos los shards, tantos como se recomiendan: %1.</translation>
    </message>
    <message>
        <source>Shard %1/%2 is asked for; the recommended count is %3.</source>
        <translation>Se pide el shard %1/%2; la cantidad recomendada es %3.</translation>
    </message>
    <message>
        <source>Use --shard ID/%1.</source>
        <translation>Usa --shard ID/%1.</translation>
    </message>
    <message>
        <source>The bot is in about %1 guilds, more than %2 for each shard: the gateway would close with 4011.</source>
        <translation>El bot está en unos %1 guilds, más de %2 por shard: el gateway cerraría con 4011.</translation>
    </message>
    <message>
        <source>Fewer than recommended, the gateway may close with 4011 once a shard has too many guilds.</source>
        <translation>Son menos de los recomendados: el gateway puede cerrar con 4011 cuando un shard tenga demasiados guilds.</translation>
    </message>
    <message>
        <source>Of a large bot the count must be a multiple, or the gateway closes with 4010.</source>
        <translation>En un bot grande la cantidad debe ser un múltiplo, o el gateway cierra con 4010.</translation>
    </message>
    <message>
        <source>Guilds: about %1.</source>
        <translation>Guilds: unos %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 sessions are left; a run takes %3.</source>
        <translation>
            <numerusform>Queda %1 de %2 sesiones; una ejecución gasta %3.</numerusform>
            <numerusform>Quedan %1 de %2 sesiones; una ejecución gasta %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>All come back in %1 min.</source>
        <translation>Todas vuelven a estar disponibles en %1 min.</translation>
    </message>
    <message>
        <source>Find what starts sessions so often: an empty budget resets the bot&apos;s token.</source>
        <translation>Averigua qué inicia sesiones tan a menudo: agotar el cupo restablece el token del bot.</translation>
    </message>
    <message>
        <source>Wait until it resets.</source>
        <translation>Espera a que se restablezca.</translation>
    </message>
    <message>
        <source>Wait until it resets, or go on with --spend-budget.</source>
        <translation>Espera a que se restablezca o continúa con --spend-budget.</translation>
    </message>
    <message>
        <source>The API does not tell its time.</source>
        <translation>La API no indica su hora.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is right to the second.</source>
        <translation>El reloj de este equipo es exacto al segundo.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s ahead of the server&apos;s.</source>
        <translation>El reloj de este equipo va %1 s adelantado respecto al del servidor.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s behind the server&apos;s.</source>
        <translation>El reloj de este equipo va %1 s atrasado respecto al del servidor.</translation>
    </message>
    <message>
        <source>Set the clock (NTP): the age of events is wrong by as much, and far off certificates fail.</source>
        <translation>Ajusta el reloj (NTP): la edad de los eventos se desvía en esa cantidad y, si es mucha, los certificados fallan.</translation>
    </message>
    <message>
        <source>HELLO came after %1 ms; a heartbeat every %2 s.</source>
        <translation>HELLO llegó a los %1 ms; un heartbeat cada %2 s.</translation>
    </message>
    <message>
        <source>Look at the network and at a proxy on the way; where both are well the gateway itself is slow.</source>
        <translation>Revisa la red y cualquier proxy intermedio; si ambos están bien, el lento es el propio gateway.</translation>
    </message>
    <message>
        <source>the gateway, with a close frame</source>
        <translation>el gateway, con un frame de cierre</translation>
    </message>
    <message>
        <source>Shardscope</source>
        <translation>Shardscope</translation>
    </message>
    <message>
        <source>nobody: the connection went away without a close frame</source>
        <translation>nadie: la conexión desapareció sin frame de cierre</translation>
    </message>
    <message>
        <source>may be resumed; what happened meanwhile is replayed</source>
        <translation>puede reanudarse; lo que ocurrió entretanto se reenvía</translation>
    </message>
    <message>
        <source>is gone; a new one takes one IDENTIFY of the budget</source>
        <translation>se perdió; una nueva gasta un IDENTIFY del cupo</translation>
    </message>
    <message>
        <source>is gone, and connecting again ends the same way until the cause is mended</source>
        <translation>se perdió, y volver a conectar termina igual hasta que se corrija la causa</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>none: no close frame came</source>
        <translation>ninguno: no llegó ningún frame de cierre</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Discord does not document this code</source>
        <translation>Discord no documenta este código</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>La cerró</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo indicado</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>La sesión</translation>
    </message>
    <message>
        <source>was ended on request</source>
        <translation>se terminó a petición</translation>
    </message>
    <message>
        <source>The token was refused</source>
        <translation>El token fue rechazado</translation>
    </message>
    <message>
        <source>No IDENTIFY was spent</source>
        <translation>No se gastó ningún IDENTIFY</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>La conexión falló</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>had not begun yet</source>
        <translation>aún no había empezado</translation>
    </message>
    <message>
        <source>op 9 Invalid Session</source>
        <translation>op 9 Invalid Session</translation>
    </message>
    <message>
        <source>Nothing to do: the session is resumed after 1 to 5 s, as the gateway asks.</source>
        <translation>No hay que hacer nada: la sesión se reanuda tras 1 a 5 s, como pide el gateway.</translation>
    </message>
    <message>
        <source>Nothing to do: a new session is made after 1 to 5 s. Where this follows each IDENTIFY, look for another program that identifies with this token at the same time.</source>
        <translation>No hay que hacer nada: se crea una sesión nueva tras 1 a 5 s. Si esto ocurre después de cada IDENTIFY, busca otro programa que se identifique con este token al mismo tiempo.</translation>
    </message>
    <message>
        <source>The session is not valid at present, and may be resumed (d is true)</source>
        <translation>La sesión no es válida por ahora y puede reanudarse (d es true)</translation>
    </message>
    <message>
        <source>The session is not valid, and may not be resumed (d is false)</source>
        <translation>La sesión no es válida y no puede reanudarse (d es false)</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Lo pidió</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>el gateway</translation>
    </message>
    <message>
        <source>op 7 Reconnect</source>
        <translation>op 7 Reconnect</translation>
    </message>
    <message>
        <source>Nothing to do: the gateway&apos;s host is being taken down, and another takes over.</source>
        <translation>No hay que hacer nada: el host del gateway se está apagando y otro toma el relevo.</translation>
    </message>
    <message>
        <source>The client is to reconnect and to resume</source>
        <translation>El cliente debe reconectar y reanudar</translation>
    </message>
    <message>
        <source>Ready for</source>
        <translation>Lista durante</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>never on this connection, begun %1 s before</source>
        <translation>nunca en esta conexión, iniciada %1 s antes</translation>
    </message>
    <message>
        <source>Intents asked for</source>
        <translation>Intents pedidos</translation>
    </message>
    <message>
        <source>not known: no IDENTIFY is among the rows just before</source>
        <translation>no se sabe: no hay ningún IDENTIFY en las filas inmediatamente anteriores</translation>
    </message>
    <message>
        <source>Sent in 60 s</source>
        <translation>Enviados en 60 s</translation>
    </message>
    <message>
        <source>%1 of %2, heartbeats included</source>
        <translation>%1 de %2, heartbeats incluidos</translation>
    </message>
    <message>
        <source>Identifies left</source>
        <translation>IDENTIFY restantes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>sent %1, %2 bytes</source>
        <translation>se envió %1, %2 bytes</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>se recibió %1</translation>
    </message>
    <message>
        <source>heartbeat acknowledged after %1 ms</source>
        <translation>heartbeat confirmado tras %1 ms</translation>
    </message>
    <message>
        <source>sent a heartbeat that was not acknowledged</source>
        <translation>se envió un heartbeat que no se confirmó</translation>
    </message>
    <message>
        <source>Shardscope waits %1 s and then tries again.</source>
        <translation>Shardscope espera %1 s y luego lo intenta de nuevo.</translation>
    </message>
    <message>
        <source>The session was resumed %1 s later.</source>
        <translation>La sesión se reanudó %1 s después.</translation>
    </message>
    <message>
        <source>A new session was ready %1 s later.</source>
        <translation>Una sesión nueva estuvo lista %1 s después.</translation>
    </message>
    <message>
        <source>The run ended with it.</source>
        <translation>La ejecución terminó con ello.</translation>
    </message>
    <message>
        <source>Just before:</source>
        <translation>Justo antes:</translation>
    </message>
    <message>
        <source>%1 s before: %2</source>
        <translation>%1 s antes: %2</translation>
    </message>
    <message>
        <source>The bot needs the permission View Audit Log.</source>
        <translation>El bot necesita el permiso View Audit Log.</translation>
    </message>
    <message>
        <source>The bot needs the permission Manage Server.</source>
        <translation>El bot necesita el permiso Manage Server.</translation>
    </message>
    <message>
        <source>The bot needs the permission Manage Channels, or Manage Server.</source>
        <translation>El bot necesita el permiso Manage Channels o Manage Server.</translation>
    </message>
    <message>
        <source>It comes only where the application sells something.</source>
        <translation>Solo llega si la aplicación vende algo.</translation>
    </message>
    <message>
        <source>The bot needs the permission Manage Server, and the guild a rule of AutoMod.</source>
        <translation>El bot necesita el permiso Manage Server, y el guild una regla de AutoMod.</translation>
    </message>
    <message>
        <source>It only answers op 43, Request Channel Info.</source>
        <translation>Solo responde a op 43, Request Channel Info.</translation>
    </message>
    <message>
        <source>It only answers op 8, Request Guild Members.</source>
        <translation>Solo responde a op 8, Request Guild Members.</translation>
    </message>
    <message>
        <source>An Interactions Endpoint URL in the portal takes them away from the gateway: clear it.</source>
        <translation>Una Interactions Endpoint URL en el portal los desvía del gateway: bórrala.</translation>
    </message>
    <message>
        <source>It comes only where a request was sent too often.</source>
        <translation>Solo llega si se envió una petición con demasiada frecuencia.</translation>
    </message>
    <message>
        <source>It only ends the replay after a RESUME.</source>
        <translation>Solo termina el reenvío tras un RESUME.</translation>
    </message>
    <message>
        <source>It only answers op 31, Request Soundboard Sounds.</source>
        <translation>Solo responde a op 31, Request Soundboard Sounds.</translation>
    </message>
    <message>
        <source>It comes only where the bot&apos;s own user changes.</source>
        <translation>Solo llega si cambia el propio usuario del bot.</translation>
    </message>
    <message>
        <source>It follows only where the bot itself joins a voice channel.</source>
        <translation>Solo llega después de que el propio bot entre en un canal de voz.</translation>
    </message>
    <message>
        <source>Usual reasons: no guild, no permission, or nothing happened.</source>
        <translation>Motivos habituales: no hay guild, no hay permiso o no ocurrió nada.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Not asked for: add %1.</source>
        <translation>No se pide: añade %1.</translation>
    </message>
    <message>
        <source>It is privileged: run the token check to see whether the application has it.</source>
        <translation>Es privilegiado: ejecuta la comprobación del token para ver si la aplicación lo tiene.</translation>
    </message>
    <message>
        <source>The application has it not: switch it on in the portal first.</source>
        <translation>La aplicación no lo tiene: actívalo primero en el portal.</translation>
    </message>
    <message>
        <source>Needs no intent, none came. %1</source>
        <translation>No requiere ningún intent y no llegó ninguno. %1</translation>
    </message>
    <message>
        <source>Asked for, but the application has no %1: switch it on in the portal.</source>
        <translation>Se pide, pero la aplicación no tiene %1: actívalo en el portal.</translation>
    </message>
    <message>
        <source>Asked for; the session is not ready yet.</source>
        <translation>Se pide; la sesión aún no está lista.</translation>
    </message>
    <message>
        <source>Asked for, none came. Whether the application has %1 is not known: run the token check.</source>
        <translation>Se pide y no llegó ninguno. No se sabe si la aplicación tiene %1: ejecuta la comprobación del token.</translation>
    </message>
    <message>
        <source>Asked for and allowed, none came. %1</source>
        <translation>Se pide, está permitido y no llegó ninguno. %1</translation>
    </message>
    <message>
        <source>Some of them need %1, which was not asked for.</source>
        <translation>Algunos requieren %1, que no se pidió.</translation>
    </message>
    <message>
        <source>Stopped although heartbeats go on. Where it should come, reconnect with a new session.</source>
        <translation>Dejó de llegar aunque los heartbeats continúan. Si debería llegar, reconecta con una sesión nueva.</translation>
    </message>
    <message>
        <source>Arrives.</source>
        <translation>Llega.</translation>
    </message>
    <message>
        <source>No IDENTIFY was seen: what was asked for is known once a session begins.</source>
        <translation>No se vio ningún IDENTIFY: lo que se pidió se sabrá cuando empiece una sesión.</translation>
    </message>
    <message>
        <source>Fills content, embeds, attachments, components and poll of messages.</source>
        <translation>Rellena content, embeds, attachments, components y poll de los mensajes.</translation>
    </message>
    <message>
        <source>Brings %1.</source>
        <translation>Trae %1.</translation>
    </message>
    <message>
        <source>Without it these fields are empty.</source>
        <translation>Sin él, estos campos están vacíos.</translation>
    </message>
    <message>
        <source>Without it these events do not come.</source>
        <translation>Sin él, estos eventos no llegan.</translation>
    </message>
    <message>
        <source>Ask for it: add %1 to --intents.</source>
        <translation>Pídelo: añade %1 a --intents.</translation>
    </message>
    <message>
        <source>Asked for and not allowed, the gateway closes with 4014 and the run is over.</source>
        <translation>Si se pide y no está permitido, el gateway cierra con 4014 y la ejecución termina.</translation>
    </message>
    <message>
        <source>Turn on “%1” in the Developer Portal under Bot, Privileged Gateway Intents, and add %2 to --intents; or leave it out of --intents.</source>
        <translation>Activa «%1» en el Developer Portal, en Bot, Privileged Gateway Intents, y añade %2 a --intents; o quítalo de --intents.</translation>
    </message>
    <message>
        <source>empty: the application has no MESSAGE_CONTENT, switch it on in the portal</source>
        <translation>vacío: la aplicación no tiene MESSAGE_CONTENT, actívalo en el portal</translation>
    </message>
    <message>
        <source>empty: MESSAGE_CONTENT was not asked for</source>
        <translation>vacío: no se pidió MESSAGE_CONTENT</translation>
    </message>
    <message>
        <source>Look-up of the gateway</source>
        <translation>Consulta del gateway</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Wait for the turn to IDENTIFY</source>
        <translation>Espera del turno de IDENTIFY</translation>
    </message>
    <message>
        <source>IDENTIFY until READY</source>
        <translation>De IDENTIFY a READY</translation>
    </message>
    <message>
        <source>RESUME until RESUMED</source>
        <translation>De RESUME a RESUMED</translation>
    </message>
    <message>
        <source>closed by the gateway</source>
        <translation>cerrada por el gateway</translation>
    </message>
    <message>
        <source>closed by us</source>
        <translation>cerrada por nosotros</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>Stood already</source>
        <translation>Ya existía</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reanudada</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Sesión nueva</translation>
    </message>
    <message>
        <source>Never ready</source>
        <translation>Nunca lista</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>%1  Shard %2, connect %3: %4</source>
        <translation>%1  Shard %2, conexión %3: %4</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <translation>%1: %2 ms</translation>
    </message>
    <message>
        <source>%1: did not end</source>
        <translation>%1: no terminó</translation>
    </message>
    <message>
        <source>Events: %1, replayed: %2, sequence gaps: %3 (missing: %4), duplicates: %5</source>
        <translation>Eventos: %1, reenviados: %2, saltos de secuencia: %3 (faltan: %4), duplicados: %5</translation>
    </message>
    <message>
        <source>Ended %1 after %2 ms: %3</source>
        <translation>Fin: %1, tras %2 ms: %3</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>the event is not documented</source>
        <translation>el evento no está documentado</translation>
    </message>
    <message>
        <source>The activity&apos;s type must be 0 to 5 or a name such as &quot;playing&quot;.</source>
        <translation>El tipo de la actividad debe ser de 0 a 5 o un nombre como &quot;playing&quot;.</translation>
    </message>
    <message>
        <source>status is &quot;%1&quot;, but must be online, dnd, idle, invisible or offline.</source>
        <translation>status es &quot;%1&quot;, pero debe ser online, dnd, idle, invisible u offline.</translation>
    </message>
    <message>
        <source>%1 must be an object.</source>
        <translation>%1 debe ser un objeto.</translation>
    </message>
    <message>
        <source>The activity&apos;s type must be a number from 0 to 5.</source>
        <translation>El tipo de la actividad debe ser un número de 0 a 5.</translation>
    </message>
    <message>
        <source>channel_id is missing: give the channel&apos;s id, or null to leave.</source>
        <translation>Falta channel_id: indica el id del canal, o null para salir.</translation>
    </message>
    <message>
        <source>Either query or user_ids must be there.</source>
        <translation>Debe estar query o user_ids.</translation>
    </message>
    <message>
        <source>query needs a limit; 0 asks for all that match.</source>
        <translation>query necesita un limit; 0 pide todos los que coincidan.</translation>
    </message>
    <message>
        <source>d of op %1 must be an object.</source>
        <translation>d de op %1 debe ser un objeto.</translation>
    </message>
    <message>
        <source>The line is not JSON: %1 at byte %2.</source>
        <translation>La línea no es JSON: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>The line is not a JSON object such as {&quot;command&quot;:&quot;close&quot;}.</source>
        <translation>La línea no es un objeto JSON como {&quot;command&quot;:&quot;close&quot;}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command; there are %2.</source>
        <translation>&quot;%1&quot; no es un comando; existen %2.</translation>
    </message>
    <message>
        <source>The whole member list of a guild may be asked for once in 30 seconds; try again in %1 s.</source>
        <translation>La lista completa de miembros de un guild puede pedirse una vez cada 30 segundos; inténtalo de nuevo en %1 s.</translation>
    </message>
    <message numerus="yes">
        <source>%1 commands wait already; send less, or wait until some have left.</source>
        <translation>
            <numerusform>Ya hay %1 comando en espera; envía menos o espera a que salga.</numerusform>
            <numerusform>Ya hay %1 comandos en espera; envía menos o espera a que salgan algunos.</numerusform>
        </translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>%1 must be an integer.</source>
        <translation>%1 debe ser un entero.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts in quotes.</source>
        <translation>%1 debe ser una lista de textos entre comillas.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 debe ser una lista.</translation>
    </message>
    <message>
        <source>%1 must be an object or null.</source>
        <translation>%1 debe ser un objeto o null.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a key of this command.</source>
        <translation>&quot;%1&quot; no es una clave de este comando.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 debe ser %2.</translation>
    </message>
    <message>
        <source>%1 is missing: give the id as digits in quotes.</source>
        <translation>Falta %1: escribe el id con dígitos entre comillas.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but an id has digits only.</source>
        <translation>%1 es &quot;%2&quot;, pero un id solo tiene dígitos.</translation>
    </message>
    <message>
        <source>idle_since is milliseconds since 1970 and cannot be negative.</source>
        <translation>idle_since son milisegundos desde 1970 y no puede ser negativo.</translation>
    </message>
    <message>
        <source>The activity has no name.</source>
        <translation>La actividad no tiene nombre.</translation>
    </message>
    <message>
        <source>A custom status needs its text in &quot;state&quot;.</source>
        <translation>Un estado personalizado necesita su texto en &quot;state&quot;.</translation>
    </message>
    <message>
        <source>The activity&apos;s url must begin with https://.</source>
        <translation>La url de la actividad debe empezar por https://.</translation>
    </message>
    <message>
        <source>query cannot go together with user_ids: ask for names or for ids.</source>
        <translation>query no puede ir junto a user_ids: pide por nombres o por ids.</translation>
    </message>
    <message>
        <source>limit cannot go together with user_ids: every id is looked up.</source>
        <translation>limit no puede ir junto a user_ids: se buscan todos los ids.</translation>
    </message>
    <message>
        <source>limit is %1, but must be from 0 to 100.</source>
        <translation>limit es %1, pero debe ser de 0 a 100.</translation>
    </message>
    <message>
        <source>user_ids has %1 ids, but must have 1 to 100.</source>
        <translation>user_ids tiene %1 ids, pero debe tener de 1 a 100.</translation>
    </message>
    <message>
        <source>nonce has %1 bytes, but at most 32 are allowed.</source>
        <translation>nonce tiene %1 bytes, pero se permiten 32 como máximo.</translation>
    </message>
    <message>
        <source>An empty query asks for all members, which needs the intent GUILD_MEMBERS.</source>
        <translation>Una query vacía pide todos los miembros, y eso requiere el intent GUILD_MEMBERS.</translation>
    </message>
    <message>
        <source>presences needs the intent GUILD_PRESENCES.</source>
        <translation>presences requiere el intent GUILD_PRESENCES.</translation>
    </message>
    <message>
        <source>guild_ids is empty: name at least one guild.</source>
        <translation>guild_ids está vacío: indica al menos un guild.</translation>
    </message>
    <message>
        <source>fields is empty: ask for &quot;status&quot;, &quot;voice_start_time&quot; or both.</source>
        <translation>fields está vacío: pide &quot;status&quot;, &quot;voice_start_time&quot; o ambos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of channel info: use &quot;status&quot; or &quot;voice_start_time&quot;.</source>
        <translation>&quot;%1&quot; no es un campo de la información de canal: usa &quot;status&quot; o &quot;voice_start_time&quot;.</translation>
    </message>
    <message>
        <source>op is missing or negative.</source>
        <translation>Falta op o es negativo.</translation>
    </message>
    <message>
        <source>op %1 belongs to the shard: sending it by hand would break the session.</source>
        <translation>op %1 es cosa del shard: enviarlo a mano rompería la sesión.</translation>
    </message>
    <message>
        <source>the message is not a JSON object</source>
        <translation>el mensaje no es un objeto JSON</translation>
    </message>
    <message>
        <source>the message cannot be read</source>
        <translation>el mensaje no se puede leer</translation>
    </message>
    <message>
        <source>&quot;op&quot; is missing</source>
        <translation>falta &quot;op&quot;</translation>
    </message>
    <message>
        <source>The gateway asked to resume at %1, which is not Discord&apos;s; the session goes on at the original address.</source>
        <translation>El gateway pidió reanudar en %1, que no es de Discord; la sesión continúa en la dirección original.</translation>
    </message>
    <message>
        <source>The gateway gave no encrypted address to resume at; the session goes on at the original address.</source>
        <translation>El gateway no dio una dirección cifrada en la que reanudar; la sesión continúa en la dirección original.</translation>
    </message>
    <message>
        <source>The gateway must be a ws:// or wss:// address with a host, not &quot;%1&quot;.</source>
        <translation>El gateway debe ser una dirección ws:// o wss:// con host, no «%1».</translation>
    </message>
    <message>
        <source>The gateway&apos;s address must not hold a user or password.</source>
        <translation>La dirección del gateway no debe contener usuario ni contraseña.</translation>
    </message>
    <message>
        <source>ws:// to %1 would send the token unencrypted. Use wss://, or allow it with --allow-plaintext.</source>
        <translation>ws:// a %1 enviaría el token sin cifrar. Usa wss:// o permítelo con --allow-plaintext.</translation>
    </message>
    <message>
        <source>A proxy spoken to over https:// is not supported by Qt; use http:// or socks5://. What goes through it stays encrypted.</source>
        <translation>Qt no admite un proxy al que se acceda por https://; usa http:// o socks5://. Lo que pasa por él sigue cifrado.</translation>
    </message>
    <message>
        <source>The proxy must be an http:// or socks5:// address with a host.</source>
        <translation>El proxy debe ser una dirección http:// o socks5:// con host.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address must not hold a user or password: give them as user:password in SHARDSCOPE_PROXY_AUTH.</source>
        <translation>La dirección del proxy no debe contener usuario ni contraseña: indícalos como user:password en SHARDSCOPE_PROXY_AUTH.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no PEM certificate.</source>
        <translation>El archivo de CA %1 no contiene ningún certificado PEM.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>El archivo de CA %1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>No hay token.</translation>
    </message>
    <message>
        <source>The token has white space in it; copy it again without.</source>
        <translation>El token contiene espacios en blanco; cópialo de nuevo sin ellos.</translation>
    </message>
    <message>
        <source>The token has control characters in it; copy it again without.</source>
        <translation>El token contiene caracteres de control; cópialo de nuevo sin ellos.</translation>
    </message>
    <message>
        <source>This is not a bot&apos;s token: it has three parts with a dot between them. Copy it from the Developer Portal under Bot.</source>
        <translation>Esto no es el token de un bot: tiene tres partes separadas por puntos. Cópialo del Developer Portal, en Bot.</translation>
    </message>
    <message>
        <source>The shard count is %1, but must be at least 1.</source>
        <translation>La cantidad de shards es %1, pero debe ser al menos 1.</translation>
    </message>
    <message>
        <source>The shard is %1, but must be from 0 to %2.</source>
        <translation>El shard es %1, pero debe ser de 0 a %2.</translation>
    </message>
    <message>
        <source>The large threshold is %1, but must be from 50 to 250.</source>
        <translation>large_threshold es %1, pero debe ser de 50 a 250.</translation>
    </message>
    <message>
        <source>Only JSON is spoken.</source>
        <translation>Solo se admite JSON.</translation>
    </message>
    <message>
        <source>The largest message is %1 bytes, but must be at least 1024.</source>
        <translation>El mensaje máximo es de %1 bytes, pero debe ser al menos de 1024.</translation>
    </message>
    <message>
        <source>A time-out must be longer than 0.</source>
        <translation>Un tiempo límite debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>The intents have bits that are not documented (%1); they are sent all the same, and Discord answers such with 4013.</source>
        <translation>Los intents tienen bits sin documentar (%1); se envían igualmente, y Discord responde a ello con 4013.</translation>
    </message>
    <message>
        <source>A streaming activity without a Twitch or YouTube address is shown as playing.</source>
        <translation>Una actividad de transmisión sin dirección de Twitch o YouTube se muestra como «Jugando a».</translation>
    </message>
    <message>
        <source>zlib could not be set up</source>
        <translation>no se pudo preparar zlib</translation>
    </message>
    <message>
        <source>the zlib data is corrupt: %1</source>
        <translation>los datos zlib están dañados: %1</translation>
    </message>
    <message>
        <source>data came after the end of the zlib stream</source>
        <translation>llegaron datos después del final del flujo zlib</translation>
    </message>
    <message>
        <source>the zlib stream ended in the middle of a message</source>
        <translation>el flujo zlib terminó en medio de un mensaje</translation>
    </message>
    <message>
        <source>the compressed message is cut off</source>
        <translation>el mensaje comprimido está cortado</translation>
    </message>
    <message>
        <source>zstd could not be set up</source>
        <translation>no se pudo preparar zstd</translation>
    </message>
    <message>
        <source>the zstd data is corrupt: %1</source>
        <translation>los datos zstd están dañados: %1</translation>
    </message>
    <message>
        <source>a message is larger than %1 bytes; --max-message raises the limit</source>
        <translation>un mensaje supera los %1 bytes; --max-message aumenta el límite</translation>
    </message>
    <message>
        <source>a text frame came where compressed data was agreed on; the gateway may not know this compression</source>
        <translation>llegó un frame de texto donde se acordaron datos comprimidos; puede que el gateway no conozca esta compresión</translation>
    </message>
    <message>
        <source>a binary frame came where text was agreed on; the gateway may compress unasked</source>
        <translation>llegó un frame binario donde se acordó texto; puede que el gateway comprima sin que se le pida</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>El certificado de %1 caducó el %2.</translation>
    </message>
    <message>
        <source>Who runs %1 must renew it. Check this machine&apos;s clock too.</source>
        <translation>Quien administra %1 debe renovarlo. Comprueba también el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>El certificado de %1 no es válido antes del %2.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock.</source>
        <translation>Ajusta el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is for %2.</source>
        <translation>El certificado que presenta %1 es para %2.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, something else answers in place of %1.</source>
        <translation>Comprueba la dirección. Si es correcta, otra cosa responde en lugar de %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that is not trusted here: %2.</source>
        <translation>El certificado de %1 lo emitió una autoridad en la que este equipo no confía: %2.</translation>
    </message>
    <message>
        <source>Where it is your own, as of a company&apos;s proxy or a test server, give its certificate with --ca-file. Otherwise somebody listens in.</source>
        <translation>Si es tuya, como la del proxy de una empresa o la de un servidor de pruebas, indica su certificado con --ca-file. Si no, alguien está interceptando la conexión.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>%1 cerró la conexión antes de completar su respuesta.</translation>
    </message>
    <message>
        <source>Try again; a firewall or a proxy on the way may do so.</source>
        <translation>Inténtalo de nuevo; un firewall o un proxy intermedio puede causarlo.</translation>
    </message>
    <message>
        <source>The proxy wants a user and a password.</source>
        <translation>El proxy pide usuario y contraseña.</translation>
    </message>
    <message>
        <source>Give them as user:password in SHARDSCOPE_PROXY_AUTH.</source>
        <translation>Indícalos como user:password en SHARDSCOPE_PROXY_AUTH.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let us through to %2: %3.</source>
        <translation>El proxy %1 no dio paso a %2: %3.</translation>
    </message>
    <message>
        <source>Check --proxy, and what that proxy allows.</source>
        <translation>Comprueba --proxy y qué permite ese proxy.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>No se encontró el host %1.</translation>
    </message>
    <message>
        <source>Check the name, the connection and the name server.</source>
        <translation>Comprueba el nombre, la conexión y el servidor DNS.</translation>
    </message>
    <message>
        <source>%1 refused the connection on port %2.</source>
        <translation>%1 rechazó la conexión en el puerto %2.</translation>
    </message>
    <message>
        <source>Check the address, and that something listens there.</source>
        <translation>Comprueba la dirección y que haya algo escuchando allí.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>La conexión con %1 falló: %2.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Revisa la red.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2.</source>
        <translation>El certificado de %1 no se acepta: %2.</translation>
    </message>
    <message>
        <source>Who runs %1 must mend it.</source>
        <translation>Quien administra %1 debe corregirlo.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 failed: %2.</source>
        <translation>La conexión cifrada con %1 falló: %2.</translation>
    </message>
    <message>
        <source>Check the port and that it speaks TLS. Where its authority is your own, give it with --ca-file.</source>
        <translation>Comprueba el puerto y que hable TLS. Si su autoridad es tuya, indícala con --ca-file.</translation>
    </message>
    <message>
        <source>%1 is no code that a client may close with: use 1000, or one from %2 to %3.</source>
        <translation>%1 no es un código con el que un cliente pueda cerrar: usa 1000 o uno de %2 a %3.</translation>
    </message>
    <message>
        <source>a frame has reserved bits set</source>
        <translation>un frame tiene activos bits reservados</translation>
    </message>
    <message>
        <source>a frame has the unknown opcode %1</source>
        <translation>un frame tiene el opcode desconocido %1</translation>
    </message>
    <message>
        <source>a frame is masked, which servers must not do</source>
        <translation>un frame está enmascarado, y los servidores no deben hacerlo</translation>
    </message>
    <message>
        <source>a control frame is cut up or longer than 125 bytes</source>
        <translation>un frame de control está fragmentado o supera los 125 bytes</translation>
    </message>
    <message>
        <source>the length of a frame takes more bytes than it needs</source>
        <translation>la longitud de un frame ocupa más bytes de los necesarios</translation>
    </message>
    <message>
        <source>a frame is too large</source>
        <translation>un frame es demasiado grande</translation>
    </message>
    <message>
        <source>a close frame has the invalid code %1</source>
        <translation>un frame de cierre tiene el código no válido %1</translation>
    </message>
    <message>
        <source>the reason of a close frame is not UTF-8</source>
        <translation>el motivo de un frame de cierre no es UTF-8</translation>
    </message>
    <message>
        <source>what it answers is not HTTP</source>
        <translation>lo que responde no es HTTP</translation>
    </message>
    <message>
        <source>it switches to another protocol than WebSocket</source>
        <translation>cambia a un protocolo distinto de WebSocket</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is not the answer to our key</source>
        <translation>Sec-WebSocket-Accept no corresponde a nuestra clave</translation>
    </message>
    <message>
        <source>it chose an extension or a protocol that was not offered</source>
        <translation>eligió una extensión o un protocolo que no se ofreció</translation>
    </message>
    <message>
        <source>Port %1 on %2 cannot be used: %3.</source>
        <translation>El puerto %1 en %2 no se puede usar: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host; an IPv6 address stands in brackets</source>
        <translation>«%1» no es un host; una dirección IPv6 va entre corchetes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port; it is a number from 0 to 65535</source>
        <translation>«%1» no es un puerto; es un número de 0 a 65535</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; cannot be found: %2.</source>
        <translation>No se puede encontrar el host «%1»: %2.</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>el texto está vacío</translation>
    </message>
    <message>
        <source>something follows the JSON value</source>
        <translation>hay algo después del valor JSON</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>el texto termina antes de tiempo</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>más de %1 niveles de anidamiento</translation>
    </message>
    <message>
        <source>a key in quotes is missing</source>
        <translation>falta una clave entre comillas</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>faltan dos puntos</translation>
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation>falta una coma o una llave de cierre</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>falta una coma o un corchete de cierre</translation>
    </message>
    <message>
        <source>not a JSON value</source>
        <translation>no es un valor JSON</translation>
    </message>
    <message>
        <source>a digit is missing</source>
        <translation>falta un dígito</translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation>hay un carácter de control en una cadena</translation>
    </message>
    <message>
        <source>a string is not UTF-8</source>
        <translation>una cadena no es UTF-8</translation>
    </message>
    <message>
        <source>an unknown escape stands in a string</source>
        <translation>hay un escape desconocido en una cadena</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u necesita cuatro dígitos hexadecimales</translation>
    </message>
    <message>
        <source>%1 (byte %2)</source>
        <translation>%1 (byte %2)</translation>
    </message>
    <message>
        <source>No keychain answers on this system. Start one (GNOME Keyring, KWallet), or keep the token for this session only.</source>
        <translation>Ningún llavero responde en este sistema. Inicia uno (GNOME Keyring, KWallet) o guarda el token solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain is locked or was never set up. Unlock it, or keep the token for this session only.</source>
        <translation>El llavero está bloqueado o nunca se configuró. Desbloquéalo o guarda el token solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain refused the access. Allow it there, or keep the token for this session only.</source>
        <translation>El llavero denegó el acceso. Permítelo allí o guarda el token solo para esta sesión.</translation>
    </message>
    <message>
        <source>The keychain failed: %1.</source>
        <translation>El llavero falló: %1.</translation>
    </message>
    <message>
        <source>it did not say why</source>
        <translation>no indicó el motivo</translation>
    </message>
    <message>
        <source>Web pages and requests for another host are refused.</source>
        <translation>Se rechazan las páginas web y las peticiones a otro host.</translation>
    </message>
    <message>
        <source>The head of the request is too long.</source>
        <translation>La cabecera de la petición es demasiado larga.</translation>
    </message>
    <message>
        <source>There is nothing here; the metrics are at /metrics.</source>
        <translation>Aquí no hay nada; las métricas están en /metrics.</translation>
    </message>
    <message>
        <source>Metrics can only be read: use GET or HEAD.</source>
        <translation>Las métricas solo se pueden leer: usa GET o HEAD.</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>no es JSON: %1</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>an integer of at least %1</source>
        <translation>un entero de al menos %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is not %2</source>
        <translation>su &quot;%1&quot; no es %2</translation>
    </message>
    <message>
        <source>its &quot;url&quot; is no WebSocket address</source>
        <translation>su &quot;url&quot; no es una dirección WebSocket</translation>
    </message>
    <message>
        <source>its &quot;url&quot; leads away from Discord</source>
        <translation>su &quot;url&quot; lleva fuera de Discord</translation>
    </message>
    <message>
        <source>its &quot;url&quot; is missing</source>
        <translation>falta su &quot;url&quot;</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be used: %2.</source>
        <translation>La respuesta de %1 no se puede usar: %2.</translation>
    </message>
    <message>
        <source>Check the address given with --api, and whether a page to log in stands before the network.</source>
        <translation>Comprueba la dirección indicada con --api y si la red exige pasar antes por una página de inicio de sesión.</translation>
    </message>
    <message>
        <source>This token belongs to a user, not to a bot.</source>
        <translation>Este token pertenece a un usuario, no a un bot.</translation>
    </message>
    <message>
        <source>Shardscope works with bots only: copy the token of a bot from the Developer Portal under Bot.</source>
        <translation>Shardscope solo funciona con bots: copia el token de un bot del Developer Portal, en Bot.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: nothing new, as a cache would say.</source>
        <translation>%1 respondió HTTP %2: nada nuevo, como diría una caché.</translation>
    </message>
    <message>
        <source>Check the proxy: what it hands on must not come from a cache.</source>
        <translation>Revisa el proxy: lo que transmite no debe venir de una caché.</translation>
    </message>
    <message>
        <source>%1 points to another address (HTTP %2).</source>
        <translation>%1 remite a otra dirección (HTTP %2).</translation>
    </message>
    <message>
        <source>Redirects are not followed, since another host must not get the token; give the right address with --api.</source>
        <translation>No se siguen redirecciones, porque otro host no debe recibir el token; indica la dirección correcta con --api.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: the question was not understood%3.</source>
        <translation>%1 respondió HTTP %2: no entendió la petición%3.</translation>
    </message>
    <message>
        <source>Check the address given with --api, and whether a proxy changes what is sent.</source>
        <translation>Comprueba la dirección indicada con --api y si un proxy altera lo que se envía.</translation>
    </message>
    <message>
        <source>The token was refused: %1 answered HTTP %2.</source>
        <translation>El token fue rechazado: %1 respondió HTTP %2.</translation>
    </message>
    <message>
        <source>It is wrong, or was reset; copy it again from the Developer Portal under Bot.</source>
        <translation>Es incorrecto o se restableció; cópialo de nuevo del Developer Portal, en Bot.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: this address may not ask%3.</source>
        <translation>%1 respondió HTTP %2: esta dirección no tiene permiso para preguntar%3.</translation>
    </message>
    <message>
        <source>A firewall, a proxy or a ban for too many bad requests can be behind it. Try from another network, or wait an hour.</source>
        <translation>Puede deberse a un firewall, a un proxy o a un bloqueo por demasiadas peticiones incorrectas. Prueba desde otra red o espera una hora.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: there is no such page%3.</source>
        <translation>%1 respondió HTTP %2: no existe esa página%3.</translation>
    </message>
    <message>
        <source>Check the address given with --api.</source>
        <translation>Comprueba la dirección indicada con --api.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: it may not be asked for with GET%3.</source>
        <translation>%1 respondió HTTP %2: no se puede pedir con GET%3.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: too many requests from this bot or this address.</source>
        <translation>%1 respondió HTTP %2: demasiadas peticiones de este bot o de esta dirección.</translation>
    </message>
    <message>
        <source>Wait before trying again, and find what asks so often with this token.</source>
        <translation>Espera antes de intentarlo de nuevo y averigua qué hace tantas peticiones con este token.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: nothing behind it was there to answer%3.</source>
        <translation>%1 respondió HTTP %2: detrás no había nada que respondiera%3.</translation>
    </message>
    <message>
        <source>Try again later; https://discordstatus.com tells of outages.</source>
        <translation>Inténtalo más tarde; https://discordstatus.com informa de las interrupciones.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: the server has trouble of its own%3.</source>
        <translation>%1 respondió HTTP %2: el servidor tiene problemas propios%3.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2%3, which is not what a gateway&apos;s API answers.</source>
        <translation>%1 respondió HTTP %2%3, y eso no es lo que responde la API de un gateway.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Es %1.</translation>
    </message>
    <message>
        <source>It holds for everything this bot asks.</source>
        <translation>Afecta a todo lo que pide este bot.</translation>
    </message>
    <message>
        <source>It lets us in again in %1 s.</source>
        <translation>Nos dejará pasar de nuevo en %1 s.</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>se espera %1</translation>
    </message>
    <message>
        <source>an address must not hold a user or password</source>
        <translation>una dirección no debe contener usuario ni contraseña</translation>
    </message>
    <message>
        <source>a ws:// or wss:// address with a host</source>
        <translation>una dirección ws:// o wss:// con host</translation>
    </message>
    <message>
        <source>an http:// or https:// address with a host</source>
        <translation>una dirección http:// o https:// con host</translation>
    </message>
    <message>
        <source>ID/COUNT with an ID from 0 to COUNT - 1, such as 0/1, or all</source>
        <translation>ID/COUNT con un ID de 0 a COUNT - 1, como 0/1, o all</translation>
    </message>
    <message>
        <source>an integer from 50 to 250</source>
        <translation>un entero de 50 a 250</translation>
    </message>
    <message>
        <source>an integer of at least 0</source>
        <translation>un entero de al menos 0</translation>
    </message>
    <message>
        <source>ISO 8601 with a zone, such as 2026-11-23T22:14:03Z, or integer milliseconds since 1970</source>
        <translation>ISO 8601 con zona, como 2026-11-23T22:14:03Z, o milisegundos enteros desde 1970</translation>
    </message>
    <message>
        <source>an address must not hold a user or password; give them as user:password in SHARDSCOPE_PROXY_AUTH</source>
        <translation>una dirección no debe contener usuario ni contraseña; indícalos como user:password en SHARDSCOPE_PROXY_AUTH</translation>
    </message>
    <message>
        <source>a proxy that is itself spoken to over https:// is not supported by Qt; use http:// or socks5://, what goes through it stays encrypted</source>
        <translation>Qt no admite un proxy al que se acceda por https://; usa http:// o socks5://, lo que pasa por él sigue cifrado</translation>
    </message>
    <message>
        <source>an http:// or socks5:// address with a host</source>
        <translation>una dirección http:// o socks5:// con host</translation>
    </message>
    <message>
        <source>NAME:VALUE, as in a header of HTTP</source>
        <translation>NAME:VALUE, como en una cabecera HTTP</translation>
    </message>
    <message>
        <source>the path of a file with PEM certificates</source>
        <translation>la ruta de un archivo con certificados PEM</translation>
    </message>
    <message>
        <source>seconds above 0, at most 86400</source>
        <translation>segundos por encima de 0, como máximo 86400</translation>
    </message>
    <message>
        <source>an integer from 1 to 1024, in MiB</source>
        <translation>un entero de 1 a 1024, en MiB</translation>
    </message>
    <message>
        <source>The gateway itself (ws:// or wss://); the HTTP look-up is skipped.</source>
        <translation>El propio gateway (ws:// o wss://); se omite la consulta HTTP.</translation>
    </message>
    <message>
        <source>Where the HTTP look-ups are made. Default: Discord&apos;s API v10.</source>
        <translation>Dónde se hacen las consultas HTTP. Predeterminado: la API v10 de Discord.</translation>
    </message>
    <message>
        <source>Names, comma-separated, +all, +unprivileged (default), or an integer.</source>
        <translation>Nombres separados por comas, +all, +unprivileged (predeterminado) o un entero.</translation>
    </message>
    <message>
        <source>Which shard of how many, or all that are recommended. Default: 0/1.</source>
        <translation>Qué shard de cuántos, o all para todos los recomendados. Predeterminado: 0/1.</translation>
    </message>
    <message>
        <source>zstd-stream, zlib-stream (default), payload or none.</source>
        <translation>zstd-stream, zlib-stream (predeterminado), payload o none.</translation>
    </message>
    <message>
        <source>Members above which a guild comes without its offline ones, 50 to 250 (default).</source>
        <translation>Cantidad de miembros a partir de la cual un guild llega sin los desconectados, de 50 a 250 (predeterminado).</translation>
    </message>
    <message>
        <source>Capabilities to identify with; not sent where 0 (default).</source>
        <translation>Capacidades con las que identificarse; no se envían si es 0 (predeterminado).</translation>
    </message>
    <message>
        <source>Initial status: online, dnd, idle, invisible or offline.</source>
        <translation>Estado inicial: online, dnd, idle, invisible u offline.</translation>
    </message>
    <message>
        <source>Initial activity; the type is playing, streaming, listening, watching, custom, competing or 0 to 5.</source>
        <translation>Actividad inicial; el tipo es playing, streaming, listening, watching, custom, competing o de 0 a 5.</translation>
    </message>
    <message>
        <source>Initially away from the keyboard.</source>
        <translation>Inicialmente lejos del teclado (AFK).</translation>
    </message>
    <message>
        <source>Initially idle since: ISO 8601 with a zone, or milliseconds since 1970.</source>
        <translation>Inicialmente ausente desde: ISO 8601 con zona, o milisegundos desde 1970.</translation>
    </message>
    <message>
        <source>http:// or socks5:// proxy in place of the system&apos;s; user:password come from SHARDSCOPE_PROXY_AUTH.</source>
        <translation>Proxy http:// o socks5:// en lugar del proxy del sistema; user:password viene de SHARDSCOPE_PROXY_AUTH.</translation>
    </message>
    <message>
        <source>A header for the HTTP proxy; may be repeated.</source>
        <translation>Una cabecera para el proxy HTTP; puede repetirse.</translation>
    </message>
    <message>
        <source>PEM certificates of authorities to trust besides the system&apos;s.</source>
        <translation>Certificados PEM de autoridades en las que confiar además de las del sistema.</translation>
    </message>
    <message>
        <source>Seconds for look-up, connection and upgrade. Default: 30.</source>
        <translation>Segundos para consulta, conexión y upgrade. Predeterminado: 30.</translation>
    </message>
    <message>
        <source>Seconds for HELLO to come. Default: 20.</source>
        <translation>Segundos para que llegue HELLO. Predeterminado: 20.</translation>
    </message>
    <message>
        <source>Seconds for READY or RESUMED to come. Default: 30.</source>
        <translation>Segundos para que llegue READY o RESUMED. Predeterminado: 30.</translation>
    </message>
    <message>
        <source>Largest JSON of one message, 1 to 1024. Default: 64.</source>
        <translation>Tamaño máximo del JSON de un mensaje, de 1 a 1024. Predeterminado: 64.</translation>
    </message>
    <message>
        <source>Allow ws:// and http:// to hosts that are not loopback; they see the token.</source>
        <translation>Permitir ws:// y http:// a hosts que no son loopback; ven el token.</translation>
    </message>
    <message>
        <source>Start a session even where under 5 % of the session budget would be left.</source>
        <translation>Iniciar una sesión aunque quede menos del 5 % del cupo de sesiones.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Ponle un nombre al perfil.</translation>
    </message>
    <message>
        <source>The name has %1 characters, but may have %2.</source>
        <translation>El nombre tiene %1 caracteres, pero puede tener %2.</translation>
    </message>
    <message>
        <source>This is a bot&apos;s token, and names are written into the settings: put it into the field of the token.</source>
        <translation>Esto es el token de un bot, y los nombres se escriben en la configuración: ponlo en el campo del token.</translation>
    </message>
    <message>
        <source>There is a bot&apos;s token in it, which would be written into the settings: put it into the field of the token.</source>
        <translation>Contiene el token de un bot, que se escribiría en la configuración: ponlo en el campo del token.</translation>
    </message>
    <message>
        <source>%1 carries a credential, which would be written into the settings: give the proxy&apos;s user and password instead.</source>
        <translation>%1 contiene una credencial, que se escribiría en la configuración: indica en su lugar el usuario y la contraseña del proxy.</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot;: %2</source>
        <translation>Perfil «%1»: %2</translation>
    </message>
    <message>
        <source>secrets is neither &quot;session&quot; nor &quot;keychain&quot;; &quot;session&quot; is used.</source>
        <translation>secrets no es ni &quot;session&quot; ni &quot;keychain&quot;; se usa &quot;session&quot;.</translation>
    </message>
    <message>
        <source>the option &quot;%1&quot; is not known here and is left out.</source>
        <translation>la opción «%1» no se conoce aquí y se omite.</translation>
    </message>
    <message>
        <source>this is no value of such an option.</source>
        <translation>esto no es un valor de esa opción.</translation>
    </message>
    <message>
        <source>%1 is left at its default: %2</source>
        <translation>%1 conserva su valor predeterminado: %2</translation>
    </message>
    <message>
        <source>This build cannot speak to a keychain: keep the token for this session only.</source>
        <translation>Esta compilación no puede usar un llavero: guarda el token solo para esta sesión.</translation>
    </message>
    <message>
        <source>A profile in the settings cannot be read and is left out: %1.</source>
        <translation>Un perfil de la configuración no se puede leer y se omite: %1.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>Another profile is called &quot;%1&quot;.</source>
        <translation>Otro perfil se llama «%1».</translation>
    </message>
    <message>
        <source>The file is too large for profiles.</source>
        <translation>El archivo es demasiado grande para contener perfiles.</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at byte %2.</source>
        <translation>Esto no es JSON: %1 en el byte %2.</translation>
    </message>
    <message>
        <source>These profiles are of another version of Shardscope.</source>
        <translation>Estos perfiles son de otra versión de Shardscope.</translation>
    </message>
    <message>
        <source>These are no profiles of Shardscope: &quot;%1&quot; is missing.</source>
        <translation>Estos no son perfiles de Shardscope: falta &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>What is no object is left out.</source>
        <translation>Lo que no es un objeto se omite.</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot; is left out: %2</source>
        <translation>El perfil «%1» se omite: %2</translation>
    </message>
    <message>
        <source>There is no profile in the file.</source>
        <translation>No hay ningún perfil en el archivo.</translation>
    </message>
    <message>
        <source>Shard %1 is not part of this run; it has shard %2.</source>
        <translation>El shard %1 no forma parte de esta ejecución, que solo tiene el shard %2.</translation>
    </message>
    <message>
        <source>Shard %1 is not part of this run; it has %2 shards from %3 to %4.</source>
        <translation>El shard %1 no forma parte de esta ejecución, que tiene %2 shards, del %3 al %4.</translation>
    </message>
    <message>
        <source>The guild %1 belongs to shard %2, which is not part of this run.</source>
        <translation>El guild %1 pertenece al shard %2, que no forma parte de esta ejecución.</translation>
    </message>
    <message>
        <source>This guild belongs to shard %1, which is not part of this run.</source>
        <translation>Este guild pertenece al shard %1, que no forma parte de esta ejecución.</translation>
    </message>
    <message>
        <source>%1 sessions were started within %2 s and none lasted 30 s. To spare the session budget no more are started; find the cause first.</source>
        <translation>Se iniciaron %1 sesiones en %2 s y ninguna duró 30 s. Para no gastar el cupo de sesiones no se inician más; encuentra antes la causa.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %2 sessions may be started before the budget resets in %3 min; this run needs %4. An empty budget resets the bot&apos;s token. Wait, or go on with --spend-budget.</source>
        <translation>
            <numerusform>Solo se puede iniciar %1 de %2 sesiones antes de que el cupo se restablezca en %3 min; esta ejecución necesita %4. Agotar el cupo restablece el token del bot. Espera o continúa con --spend-budget.</numerusform>
            <numerusform>Solo se pueden iniciar %1 de %2 sesiones antes de que el cupo se restablezca en %3 min; esta ejecución necesita %4. Agotar el cupo restablece el token del bot. Espera o continúa con --spend-budget.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the budget of %1 sessions only the last 5 % are left, which are kept back; it resets in %2 min.</source>
        <translation>Del cupo de %1 sesiones solo queda el último 5 %, que se reserva; se restablece en %2 min.</translation>
    </message>
    <message>
        <source>The budget of %1 sessions is empty; it resets in %2 min.</source>
        <translation>El cupo de %1 sesiones está agotado; se restablece en %2 min.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist.</source>
        <translation>La carpeta «%1» no existe.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read.</source>
        <translation>La carpeta «%1» no se puede leer.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no *.json file.</source>
        <translation>La carpeta «%1» no contiene ningún archivo *.json.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 64 MiB.</source>
        <translation>«%1» supera los 64 MiB.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a JSON object: %2.</source>
        <translation>«%1» no es un objeto JSON: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a gateway message: it has no number &quot;op&quot;.</source>
        <translation>«%1» no es un mensaje del gateway: no tiene el número &quot;op&quot;.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no dispatch (op 0).</source>
        <translation>La carpeta «%1» no contiene ningún dispatch (op 0).</translation>
    </message>
    <message>
        <source>The rate goes from 1 to 50,000 events a second.</source>
        <translation>La tasa va de 1 a 50 000 eventos por segundo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a fault; there are %2.</source>
        <translation>&quot;%1&quot; no es un fallo; existen %2.</translation>
    </message>
    <message>
        <source>The fault %1 needs a value: %1=VALUE.</source>
        <translation>El fallo %1 necesita un valor: %1=VALUE.</translation>
    </message>
    <message>
        <source>The fault %1 takes no value.</source>
        <translation>El fallo %1 no admite ningún valor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the fault %2; it takes true or false.</source>
        <translation>&quot;%1&quot; no es un valor del fallo %2; admite true o false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no close code; it is 1000 to 1003, 1007 to 1014 or 3000 to 4999.</source>
        <translation>&quot;%1&quot; no es un código de cierre; va de 1000 a 1003, de 1007 a 1014 o de 3000 a 4999.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the fault %2; it goes from %3 to %4.</source>
        <translation>&quot;%1&quot; no es un valor del fallo %2; va de %3 a %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment for the fault %2; it is start, ready, seconds such as 5s or events such as 100ev.</source>
        <translation>&quot;%1&quot; no es un momento para el fallo %2; es start, ready, segundos como 5s o eventos como 100ev.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Uses nothing of the send limits</source>
        <translation>No gasta nada de los límites de envío</translation>
    </message>
    <message>
        <source>Uses 1 of %1 in 60 s (%2 used)</source>
        <translation>Gasta 1 de %1 en 60 s (%2 gastados)</translation>
    </message>
    <message>
        <source>Uses 1 of 120 in 60 s</source>
        <translation>Gasta 1 de 120 en 60 s</translation>
    </message>
    <message>
        <source>presence 1 of %1 in 20 s (%2 used)</source>
        <translation>presencia: 1 de %1 en 20 s (%2 gastadas)</translation>
    </message>
    <message>
        <source>▲ member list of this guild: in %1</source>
        <translation>▲ lista de miembros de este guild: en %1</translation>
    </message>
    <message>
        <source>member list of this guild: free, then in 30 s</source>
        <translation>lista de miembros de este guild: libre; la siguiente, en 30 s</translation>
    </message>
    <message>
        <source>◔ waits %1</source>
        <translation>◔ espera %1</translation>
    </message>
    <message>
        <source>◔ waits until one is free</source>
        <translation>◔ espera a que quede uno libre</translation>
    </message>
    <message>
        <source>%1 wait already</source>
        <translation>ya en espera: %1</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Presence · %1</source>
        <translation>Presencia · %1</translation>
    </message>
    <message>
        <source>Join voice · %1</source>
        <translation>Entrar en voz · %1</translation>
    </message>
    <message>
        <source>Leave voice · %1</source>
        <translation>Salir de voz · %1</translation>
    </message>
    <message>
        <source>Members · %1</source>
        <translation>Miembros · %1</translation>
    </message>
    <message>
        <source>Soundboard · %1</source>
        <translation>Panel de sonidos · %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 guilds</source>
        <translation>
            <numerusform>%1 guild</numerusform>
            <numerusform>%1 guilds</numerusform>
        </translation>
    </message>
    <message>
        <source>Channel info · %1</source>
        <translation>Info de canal · %1</translation>
    </message>
    <message>
        <source>op %1 by hand · %2</source>
        <translation>op %1 a mano · %2</translation>
    </message>
    <message>
        <source>op %1 by hand</source>
        <translation>op %1 a mano</translation>
    </message>
    <message>
        <source>Reconnect and resume</source>
        <translation>Reconectar y reanudar</translation>
    </message>
    <message>
        <source>Reconnect with a new session</source>
        <translation>Reconectar con una sesión nueva</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>✓ sent</source>
        <translation>✓ enviado</translation>
    </message>
    <message>
        <source>◔ queued, leaves in %1</source>
        <translation>◔ en cola, sale en %1</translation>
    </message>
    <message>
        <source>◔ queued</source>
        <translation>◔ en cola</translation>
    </message>
    <message>
        <source>✓ remembered, goes out with the next session</source>
        <translation>✓ recordado, sale con la próxima sesión</translation>
    </message>
    <message>
        <source>– superseded by a newer one</source>
        <translation>– sustituido por uno más reciente</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 después</translation>
    </message>
    <message>
        <source>%1 earlier than the message came</source>
        <translation>%1 antes de llegar el mensaje</translation>
    </message>
    <message>
        <source>%1 later than the message came</source>
        <translation>%1 después de llegar el mensaje</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Local: %1</source>
        <translation>Local: %1</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC: %1</translation>
    </message>
    <message>
        <source>Worker %1, process %2, number %3</source>
        <translation>Worker %1, proceso %2, número %3</translation>
    </message>
    <message>
        <source>Nothing is set</source>
        <translation>No hay nada activo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Shardscope: graphs</source>
        <translation>Shardscope: gráficas</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>nothing at %1</source>
        <translation>nada a las %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
    <message>
        <source>Heartbeat latency</source>
        <translation>Latencia de heartbeat</translation>
    </message>
    <message>
        <source>No heartbeat was acknowledged yet</source>
        <translation>Aún no se confirmó ningún heartbeat</translation>
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
        <translation>latencia</translation>
    </message>
    <message>
        <source>median %1, worst %2 (shard %3)</source>
        <translation>mediana %1, peor %2 (shard %3)</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>última %1</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, ahora</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, hace %2</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>máx. %1</translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation>Eventos por segundo</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aún no hay eventos</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>undocumented</source>
        <translation>sin documentar</translation>
    </message>
    <message>
        <source>most often %1</source>
        <translation>el más frecuente: %1</translation>
    </message>
    <message>
        <source>rest %1</source>
        <translation>resto %1</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Bytes por segundo</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>No bytes yet</source>
        <translation>Aún no hay bytes</translation>
    </message>
    <message>
        <source>inflated</source>
        <translation>descomprimido</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>en la red</translation>
    </message>
    <message>
        <source>%1 on the wire</source>
        <translation>%1 en la red</translation>
    </message>
    <message>
        <source>%1 inflated</source>
        <translation>%1 descomprimido</translation>
    </message>
    <message>
        <source>Event age</source>
        <translation>Edad de eventos</translation>
    </message>
    <message>
        <source>No event with its time in its id yet</source>
        <translation>Aún no hay eventos con su hora en el id</translation>
    </message>
    <message>
        <source>age</source>
        <translation>edad</translation>
    </message>
    <message>
        <source>below 0: the clocks differ</source>
        <translation>bajo 0: los relojes difieren</translation>
    </message>
    <message>
        <source>not corrected</source>
        <translation>sin corregir</translation>
    </message>
    <message>
        <source>the clock agrees with the gateway&apos;s</source>
        <translation>el reloj coincide con el del gateway</translation>
    </message>
    <message>
        <source>corrected, since the clock is %1 behind</source>
        <translation>corregida, pues el reloj va %1 atrasado</translation>
    </message>
    <message>
        <source>corrected, since the clock is %1 ahead</source>
        <translation>corregida, pues el reloj va %1 adelantado</translation>
    </message>
    <message>
        <source>Sends in 60 s</source>
        <translation>Envíos en 60 s</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Aún no se envió nada</translation>
    </message>
    <message>
        <source>heartbeats</source>
        <translation>heartbeats</translation>
    </message>
    <message>
        <source>all sends</source>
        <translation>todos los envíos</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 como máximo</translation>
    </message>
    <message numerus="yes">
        <source>%1 at most, %2 of them kept for heartbeats</source>
        <translation>
            <numerusform>%1 como máximo, %2 reservado para heartbeats</numerusform>
            <numerusform>%1 como máximo, %2 reservados para heartbeats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 de %2 enviados</translation>
    </message>
    <message>
        <source>heartbeats among them: %1</source>
        <translation>de ellos, heartbeats: %1</translation>
    </message>
    <message>
        <source>kept for heartbeats: %1</source>
        <translation>reservados para heartbeats: %1</translation>
    </message>
    <message>
        <source>Tells what is wrong with a token, its intents, its budget and the way to the gateway.
No session is started unless --identify is given. A stage may take 4 s, or what its time-out says.
The token comes from SHARDSCOPE_TOKEN or --token-file, never from an argument.</source>
        <translation>Indica qué falla en un token, sus intents, su cupo y el camino hasta el gateway.
No se inicia ninguna sesión si no se da --identify. Una etapa puede tardar 4 s, o lo que diga su tiempo límite.
El token viene de SHARDSCOPE_TOKEN o de --token-file, nunca de un argumento.</translation>
    </message>
    <message>
        <source>Print the findings as one JSON object.</source>
        <translation>Imprimir los resultados como un solo objeto JSON.</translation>
    </message>
    <message>
        <source>Also start a session and close it; takes one of the bot&apos;s daily sessions.</source>
        <translation>Además, iniciar una sesión y cerrarla; gasta una de las sesiones diarias del bot.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>No se puede escribir en la salida estándar.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Usage: shardscope-cli %1</source>
        <translation>Uso: shardscope-cli %1</translation>
    </message>
    <message>
        <source>See &quot;shardscope-cli %1&quot;.</source>
        <translation>Consulta &quot;shardscope-cli %1&quot;.</translation>
    </message>
    <message>
        <source>An argument looks like a bot&apos;s token, which others on this machine can read there: reset it, and give the new one in SHARDSCOPE_TOKEN or with --token-file.</source>
        <translation>Un argumento parece el token de un bot, y otros usuarios de este equipo pueden leerlo ahí: restablécelo e indica el nuevo en SHARDSCOPE_TOKEN o con --token-file.</translation>
    </message>
    <message>
        <source>Unknown argument --%1.</source>
        <translation>Argumento desconocido --%1.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>Argumento desconocido &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot;: expected an integer from %3 to %4.</source>
        <translation>--%1 &quot;%2&quot;: se espera un entero de %3 a %4.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot;: expected a number from %3 to %4.</source>
        <translation>--%1 &quot;%2&quot;: se espera un número de %3 a %4.</translation>
    </message>
    <message>
        <source>SHARDSCOPE_PROXY_AUTH does not hold user:password.</source>
        <translation>SHARDSCOPE_PROXY_AUTH no contiene user:password.</translation>
    </message>
    <message>
        <source>--%1 is given %2 times, but may be given once.</source>
        <translation>--%1 aparece %2 veces, pero solo puede aparecer una.</translation>
    </message>
    <message>
        <source>Read the token from the first line of FILE, - for standard input; otherwise it comes from SHARDSCOPE_TOKEN.</source>
        <translation>Leer el token de la primera línea de FILE, - para la entrada estándar; si no, viene de SHARDSCOPE_TOKEN.</translation>
    </message>
    <message>
        <source>Start the built-in gateway and connect to it; no token needed.</source>
        <translation>Iniciar el gateway integrado y conectarse a él; no hace falta token.</translation>
    </message>
    <message>
        <source>--demo and --gateway or --api exclude each other: --demo is a gateway of its own.</source>
        <translation>--demo y --gateway o --api se excluyen: --demo es un gateway propio.</translation>
    </message>
    <message>
        <source>--ca-file &quot;%1&quot; cannot be read: %2.</source>
        <translation>--ca-file &quot;%1&quot; no se puede leer: %2.</translation>
    </message>
    <message>
        <source>A capture in any form, - for standard input.</source>
        <translation>Una captura en cualquier formato, - para la entrada estándar.</translation>
    </message>
    <message>
        <source>What to write: .jsonl, .jsonl.zst, .jsonl.gz, or an export as .har or .csv; - for standard output.</source>
        <translation>Qué escribir: .jsonl, .jsonl.zst, .jsonl.gz, o una exportación como .har o .csv; - para la salida estándar.</translation>
    </message>
    <message>
        <source>Leave the tokens of interactions, voice servers and webhooks in.</source>
        <translation>Conservar los tokens de interacciones, servidores de voz y webhooks.</translation>
    </message>
    <message>
        <source>Also replace what people wrote, and every name, picture and address.</source>
        <translation>Sustituir también lo que se escribió y todos los nombres, imágenes y direcciones.</translation>
    </message>
    <message>
        <source>--strict and --keep-tokens exclude each other.</source>
        <translation>--strict y --keep-tokens se excluyen.</translation>
    </message>
    <message>
        <source>OUT &quot;%1&quot;: %2.</source>
        <translation>OUT &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>IN and OUT are the same file.</source>
        <translation>IN y OUT son el mismo archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: problems that are not told here: %2.</source>
        <translation>«%1»: problemas que no se muestran aquí: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2.</source>
        <translation>«%1» no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>Writes a capture in another form. Tokens of interactions, voice servers and webhooks are masked.
What is damaged is told and left out, and the rest is kept.</source>
        <translation>Escribe una captura en otro formato. Los tokens de interacciones, servidores de voz y webhooks se enmascaran.
Lo que está dañado se notifica y se omite, y el resto se conserva.</translation>
    </message>
    <message>
        <source>Leave out the dispatch, received, sent and heartbeat lines that do not match EXPR, for example &quot;t:MESSAGE_* and d.author.bot:false&quot;.</source>
        <translation>Omitir las líneas de dispatch, received, sent y heartbeat que no coincidan con EXPR, por ejemplo &quot;t:MESSAGE_* and d.author.bot:false&quot;.</translation>
    </message>
    <message>
        <source>--filter: %1</source>
        <translation>--filter: %1</translation>
    </message>
    <message>
        <source>%1 % of %2 MiB</source>
        <translation>%1 % de %2 MiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1. Default: a free one.</source>
        <translation>Puerto en 127.0.0.1. Predeterminado: uno libre.</translation>
    </message>
    <message>
        <source>Events a second, 1 to 50000. Default: 20.</source>
        <translation>Eventos por segundo, de 1 a 50000. Predeterminado: 20.</translation>
    </message>
    <message>
        <source>Send so many events after READY, then heartbeats only.</source>
        <translation>Enviar esta cantidad de eventos después de READY y luego solo heartbeats.</translation>
    </message>
    <message>
        <source>The same seed makes the same world. Default: 1.</source>
        <translation>La misma semilla crea el mismo mundo. Predeterminado: 1.</translation>
    </message>
    <message>
        <source>Send the dispatches of the *.json files in DIR once, in byte order of their names.</source>
        <translation>Enviar una vez los dispatches de los archivos *.json de DIR, en el orden de bytes de sus nombres.</translation>
    </message>
    <message>
        <source>Something that goes wrong: no-ack, op7, op9, close=CODE, hello-delay=S, ready-delay=S, http=STATUS, bot=false, flags=N, remaining=N, shards=N, max-concurrency=N, clock=S; WHEN is start (default), ready, 5s or 100ev. May be repeated.</source>
        <translation>Algo que falla: no-ack, op7, op9, close=CODE, hello-delay=S, ready-delay=S, http=STATUS, bot=false, flags=N, remaining=N, shards=N, max-concurrency=N, clock=S; WHEN es start (predeterminado), ready, 5s o 100ev. Puede repetirse.</translation>
    </message>
    <message>
        <source>Let every token in.</source>
        <translation>Aceptar cualquier token.</translation>
    </message>
    <message>
        <source>--fault &quot;%1&quot;: %2</source>
        <translation>--fault &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>--payloads &quot;&quot;: expected the path of a folder.</source>
        <translation>--payloads &quot;&quot;: se espera la ruta de una carpeta.</translation>
    </message>
    <message>
        <source>Runs the built-in gateway on 127.0.0.1 and prints where it listens and its token as one JSON object.</source>
        <translation>Ejecuta el gateway integrado en 127.0.0.1 e imprime dónde escucha y su token como un solo objeto JSON.</translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation>%1 eventos por segundo</translation>
    </message>
    <message>
        <source>End after N printed dispatch lines.</source>
        <translation>Terminar tras N líneas de dispatch impresas.</translation>
    </message>
    <message>
        <source>End after S seconds.</source>
        <translation>Terminar tras S segundos.</translation>
    </message>
    <message>
        <source>Also write every line to FILE (.jsonl, .jsonl.zst or .jsonl.gz), readable for you alone.</source>
        <translation>Escribir además cada línea en FILE (.jsonl, .jsonl.zst o .jsonl.gz), legible solo para ti.</translation>
    </message>
    <message>
        <source>Leave the tokens of interactions, voice servers and webhooks in the capture.</source>
        <translation>Conservar en la captura los tokens de interacciones, servidores de voz y webhooks.</translation>
    </message>
    <message>
        <source>Print dispatch lines without their d.</source>
        <translation>Imprimir las líneas de dispatch sin su d.</translation>
    </message>
    <message>
        <source>Serve metrics for Prometheus at http://HOST:PORT/metrics. HOST: 127.0.0.1; port 0: a free one.</source>
        <translation>Servir métricas para Prometheus en http://HOST:PORT/metrics. HOST: 127.0.0.1; puerto 0: uno libre.</translation>
    </message>
    <message>
        <source>--metrics &quot;%1&quot;: %2.</source>
        <translation>--metrics &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>--capture &quot;&quot;: expected the path of a file.</source>
        <translation>--capture &quot;&quot;: se espera la ruta de un archivo.</translation>
    </message>
    <message>
        <source>--capture &quot;%1&quot;: %2.</source>
        <translation>--capture &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>Connects to the gateway and prints what happens, one JSON object a line.
Commands are read from standard input, one JSON object a line.
The token comes from SHARDSCOPE_TOKEN or --token-file, never from an argument.</source>
        <translation>Se conecta al gateway e imprime lo que ocurre, un objeto JSON por línea.
Los comandos se leen de la entrada estándar, un objeto JSON por línea.
El token viene de SHARDSCOPE_TOKEN o de --token-file, nunca de un argumento.</translation>
    </message>
    <message>
        <source>its first line is longer than %1 bytes</source>
        <translation>su primera línea supera los %1 bytes</translation>
    </message>
    <message>
        <source>SHARDSCOPE_TOKEN is set, but --demo brings its own token: unset it, or leave --demo out.</source>
        <translation>SHARDSCOPE_TOKEN está definida, pero --demo trae su propio token: elimínala o no uses --demo.</translation>
    </message>
    <message>
        <source>--token-file and --demo exclude each other: --demo brings its own token.</source>
        <translation>--token-file y --demo se excluyen: --demo trae su propio token.</translation>
    </message>
    <message>
        <source>The token is given twice, by SHARDSCOPE_TOKEN and by --token-file: use one of them.</source>
        <translation>El token se indica dos veces, con SHARDSCOPE_TOKEN y con --token-file: usa solo uno de los dos.</translation>
    </message>
    <message>
        <source>There is no token: set SHARDSCOPE_TOKEN, give --token-file FILE (- reads standard input), or try --demo.</source>
        <translation>No hay token: define SHARDSCOPE_TOKEN, indica --token-file FILE (- lee la entrada estándar) o prueba --demo.</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; cannot be read: %2.</source>
        <translation>--token-file &quot;%1&quot; no se puede leer: %2.</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; holds no token in its first line.</source>
        <translation>--token-file &quot;%1&quot; no contiene ningún token en su primera línea.</translation>
    </message>
    <message>
        <source>There is more that is not told here.</source>
        <translation>Hay más que no se muestra aquí.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no dispatch in it that can be served.</source>
        <translation>«%1»: no contiene ningún dispatch que se pueda servir.</translation>
    </message>
    <message>
        <source>It was written without %1; clients get what stands in their place.</source>
        <translation>Se escribió sin %1; los clientes reciben lo que hay en su lugar.</translation>
    </message>
    <message>
        <source>Line %1: the dispatch has no name or no data, as --no-dispatch-data prints them; it is left out, and so are others.</source>
        <translation>Línea %1: el dispatch no tiene nombre o no tiene datos, como los imprime --no-dispatch-data; se omite, y otros también.</translation>
    </message>
    <message>
        <source>Line %1: the dispatch is left out: its data has more than %2 MiB.</source>
        <translation>Línea %1: el dispatch se omite: sus datos superan los %2 MiB.</translation>
    </message>
    <message>
        <source>Line %1: the silence of %2 s before it is shortened to %3 s.</source>
        <translation>Línea %1: el silencio de %2 s que la precede se acorta a %3 s.</translation>
    </message>
    <message>
        <source>Line %1: its time lies %2 s before the one above it; it is sent at once.</source>
        <translation>Línea %1: su hora es %2 s anterior a la de la línea de arriba; se envía de inmediato.</translation>
    </message>
    <message>
        <source>Shard %1/%2 has got all there is for it, events: %3. Heartbeats go on.</source>
        <translation>El shard %1/%2 ya recibió todo lo que hay para él, eventos: %3. Los heartbeats continúan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file that can be read from its beginning for each client.</source>
        <translation>«%1» no es un archivo que se pueda leer desde el principio para cada cliente.</translation>
    </message>
    <message>
        <source>--speed &quot;%1&quot;: expected 0, or a number from %2 to %3.</source>
        <translation>--speed &quot;%1&quot;: se espera 0, o un número de %2 a %3.</translation>
    </message>
    <message>
        <source>FILE &quot;%1&quot;: expected a file, for each client gets it from its beginning.</source>
        <translation>FILE &quot;%1&quot;: se espera un archivo, pues cada cliente lo recibe desde el principio.</translation>
    </message>
    <message>
        <source>Serves a capture as a gateway on 127.0.0.1 and prints where it listens and its token as one JSON object.
Every client gets the dispatches from the beginning, in the capture&apos;s own timing, numbered anew and with their data byte for byte; one that resumes goes on. READY names this session and gateway; those of later connections, and RESUMED, are left out. Whoever identifies as shard 0/1 gets the dispatches of all shards, others those of their shard. A silence of more than an hour is shortened to one. What is damaged is told and left out.</source>
        <translation>Sirve una captura como gateway en 127.0.0.1 e imprime dónde escucha y su token como un solo objeto JSON.
Cada cliente recibe los dispatches desde el principio, al ritmo de la propia captura, con numeración nueva y con sus datos byte por byte; el que reanuda la sesión continúa. READY indica esta sesión y este gateway; los de conexiones posteriores, y RESUMED, se omiten. Quien se identifica como shard 0/1 recibe los dispatches de todos los shards; los demás, los de su shard. Un silencio de más de una hora se acorta a una hora. Lo que está dañado se notifica y se omite.</translation>
    </message>
    <message>
        <source>A capture: .jsonl, .jsonl.zst or .jsonl.gz.</source>
        <translation>Una captura: .jsonl, .jsonl.zst o .jsonl.gz.</translation>
    </message>
    <message>
        <source>So many times as fast, 0.01 to 1000; 0: as fast as the client reads. Default: 1.</source>
        <translation>Factor de velocidad, de 0.01 a 1000; 0: tan rápido como lea el cliente. Predeterminado: 1.</translation>
    </message>
    <message>
        <source>a time such as 500ms, 5s or 2m, at most 24 hours</source>
        <translation>un tiempo como 500ms, 5s o 2m, 24 horas como máximo</translation>
    </message>
    <message>
        <source>Here stands %1; expected is %2.</source>
        <translation>Aquí hay %1; se espera %2.</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>el final de la línea</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>%1 with a time, such as %1 5s</source>
        <translation>%1 con un tiempo, como %1 5s</translation>
    </message>
    <message>
        <source>a filter expression, such as op:2</source>
        <translation>una expresión de filtro, como op:2</translation>
    </message>
    <message>
        <source>the end of the line: the fault comes at this step, so let a step wait before it</source>
        <translation>el final de la línea: el fallo llega en este paso; antes puede ir un paso wait</translation>
    </message>
    <message>
        <source>a fault that lasts: %1</source>
        <translation>un fallo que perdura: %1</translation>
    </message>
    <message>
        <source>Here stands %1, which is not JSON: %2.</source>
        <translation>Aquí hay %1, que no es JSON: %2.</translation>
    </message>
    <message>
        <source>a message such as %1</source>
        <translation>un mensaje como %1</translation>
    </message>
    <message>
        <source>an opcode, 0 for a dispatch</source>
        <translation>un opcode, 0 para un dispatch</translation>
    </message>
    <message>
        <source>another opcode: INVALID SESSION is sent by &quot;fault op9&quot;</source>
        <translation>otro opcode: INVALID SESSION se envía con «fault op9»</translation>
    </message>
    <message>
        <source>the name of an event in quotes</source>
        <translation>el nombre de un evento entre comillas</translation>
    </message>
    <message>
        <source>one of op, t and d; the gateway numbers dispatches itself</source>
        <translation>uno de op, t y d; el gateway numera los dispatches por sí mismo</translation>
    </message>
    <message>
        <source>a dispatch with its name: t</source>
        <translation>un dispatch con su nombre: t</translation>
    </message>
    <message>
        <source>a message without t, as it is no dispatch</source>
        <translation>un mensaje sin t, pues no es un dispatch</translation>
    </message>
    <message>
        <source>Here stands a byte that is no UTF-8; expected is a text in UTF-8.</source>
        <translation>Aquí hay un byte que no es UTF-8; se espera un texto en UTF-8.</translation>
    </message>
    <message>
        <source>Here stands the end of the file; expected is a step, such as &quot;expect op:2 within 30s&quot;.</source>
        <translation>Aquí está el final del archivo; se espera un paso, como «expect op:2 within 30s».</translation>
    </message>
    <message>
        <source>This came: %1</source>
        <translation>Llegó esto: %1</translation>
    </message>
    <message>
        <source>Nothing came within %1.</source>
        <translation>En %1 no llegó nada.</translation>
    </message>
    <message>
        <source>Within %1 only this came: %2</source>
        <translation>En %1 solo llegó esto: %2</translation>
    </message>
    <message>
        <source>Within %1 nothing of the %2 that came matches; the last were: %3</source>
        <translation>En %1 no coincide nada de lo que llegó (%2); lo último fue: %3</translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation>No hay ningún cliente conectado.</translation>
    </message>
    <message>
        <source>No client is ready.</source>
        <translation>No hay ningún cliente listo.</translation>
    </message>
    <message>
        <source>Go through the steps of FILE, one a line: expect EXPR within TIME, never EXPR for TIME, fault NAME[=VALUE], mend NAME, send JSON, wait TIME. EXPR is a filter on what the client does, such as op:2. Ends with the last step, or with exit code 7 where one does not hold.</source>
        <translation>Recorrer los pasos de FILE, uno por línea: expect EXPR within TIME, never EXPR for TIME, fault NAME[=VALUE], mend NAME, send JSON, wait TIME. EXPR es un filtro sobre lo que hace el cliente, como op:2. Termina con el último paso, o con el código de salida 7 si uno no se cumple.</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>supera 1 MiB</translation>
    </message>
</context>
<context>
    <name>Shardscope::AboutDialog</name>
    <message>
        <source>About Shardscope</source>
        <translation>Acerca de Shardscope</translation>
    </message>
    <message>
        <source>Shardscope %1</source>
        <translation>Shardscope %1</translation>
    </message>
    <message>
        <source>An oscilloscope for Discord&apos;s event gateway. Free software under the MIT licence.
Not affiliated with Discord.</source>
        <translation>Un osciloscopio para el gateway de eventos de Discord. Software libre con licencia MIT.
Sin afiliación con Discord.</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Componentes y sus licencias</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versiones</translation>
    </message>
    <message>
        <source>For a report: the versions of Shardscope, of its parts and of this system</source>
        <translation>Para un informe: las versiones de Shardscope, de sus componentes y de este sistema</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Acerca de &amp;Qt</translation>
    </message>
</context>
<context>
    <name>Shardscope::Activities</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Se guardó %1.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1 cannot be written: %2.</source>
        <translation>No se guardó nada: %1 no se puede escribir: %2.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ActivityEditor</name>
    <message>
        <source>Activity type</source>
        <translation>Tipo de actividad</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Jugando a</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Transmitiendo</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Viendo</translation>
    </message>
    <message>
        <source>Custom status</source>
        <translation>Estado personalizado</translation>
    </message>
    <message>
        <source>Competing in</source>
        <translation>Compitiendo en</translation>
    </message>
    <message>
        <source>Activity text</source>
        <translation>Texto de la actividad</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Stream address</source>
        <translation>URL de transmisión</translation>
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
        <translation>%1 (alertas retenidas desde la última: %2)</translation>
    </message>
    <message>
        <source>Show the row</source>
        <translation>Mostrar la fila</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Alertas…</translation>
    </message>
    <message>
        <source>Alert at %1: %2.</source>
        <translation>Alerta a las %1: %2.</translation>
    </message>
    <message>
        <source>Alert at %1: %2. Times so far: %3.</source>
        <translation>Alerta a las %1: %2. Veces hasta ahora: %3.</translation>
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
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>While a session is alive each rule is held against every new row. It tells you once, and again only after what made it tell has passed.</source>
        <translation>Mientras hay una sesión activa, cada regla se comprueba con cada fila nueva. Avisa una vez y no vuelve a hacerlo hasta que la causa haya cesado.</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Nueva regla</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>none at all</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> filas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>As in the filter of the log: t:MESSAGE_CREATE and d.author.bot:true</source>
        <translation>Como en el filtro del registro: t:MESSAGE_CREATE and d.author.bot:true</translation>
    </message>
    <message>
        <source>&amp;within</source>
        <translation>&amp;en</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>&amp;Tell me of:</source>
        <translation>&amp;Avisar de:</translation>
    </message>
</context>
<context>
    <name>Shardscope::AlertModel</name>
    <message>
        <source>It has no filter yet.</source>
        <translation>Aún no tiene filtro.</translation>
    </message>
    <message>
        <source>● watched while connected</source>
        <translation>● activa mientras hay conexión</translation>
    </message>
    <message>
        <source>○ off</source>
        <translation>○ inactiva</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Tell me of</source>
        <translation>Avisar de</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>Shardscope::BudgetDialog</name>
    <message>
        <source>Budgets</source>
        <translation>Cupos</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>● No budget is low.</source>
        <translation>● Ningún cupo está bajo.</translation>
    </message>
</context>
<context>
    <name>Shardscope::BudgetModel</name>
    <message>
        <source>Budget</source>
        <translation>Cupo</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Se repone</translation>
    </message>
    <message>
        <source>Messages that one connection may send in any 60 s. A part is kept for heartbeats; what is sent beyond the rest waits. Discord closes with 4008 beyond 120.</source>
        <translation>Mensajes que una conexión puede enviar en cualquier periodo de 60 s. Una parte se reserva para heartbeats; lo que exceda del resto espera. Discord cierra con 4008 por encima de 120.</translation>
    </message>
    <message>
        <source>Presences that one connection may send in any 20 s. The newest waits, those before it are dropped.</source>
        <translation>Presencias que una conexión puede enviar en cualquier periodo de 20 s. La más reciente espera; las anteriores se descartan.</translation>
    </message>
    <message>
        <source>The whole member list of a guild, once in 30 s. Sooner it is refused.</source>
        <translation>La lista completa de miembros de un guild, una vez cada 30 s. Antes de ese plazo se rechaza.</translation>
    </message>
    <message>
        <source>Sessions that the bot may begin in a day, all its shards together. Discord resets the token of a bot that uses them up.</source>
        <translation>Sesiones que el bot puede iniciar en un día, entre todos sus shards. Discord restablece el token del bot que las agota.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>agotado</translation>
    </message>
    <message>
        <source>%1, shard %2</source>
        <translation>%1, shard %2</translation>
    </message>
    <message>
        <source>Sends in 60 s</source>
        <translation>Envíos en 60 s</translation>
    </message>
    <message>
        <source>Presences in 20 s</source>
        <translation>Presencias en 20 s</translation>
    </message>
    <message>
        <source>Member list of each guild in 30 s</source>
        <translation>Lista de miembros de cada guild en 30 s</translation>
    </message>
    <message>
        <source>Member list of guild %1</source>
        <translation>Lista de miembros del guild %1</translation>
    </message>
    <message>
        <source>Identifies in a day</source>
        <translation>IDENTIFY en un día</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>used</source>
        <translation>usada</translation>
    </message>
    <message numerus="yes">
        <source>%1 kept for heartbeats</source>
        <translation>
            <numerusform>%1 reservado para heartbeats</numerusform>
            <numerusform>%1 reservados para heartbeats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 en espera</numerusform>
            <numerusform>%1 en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>as remembered here</source>
        <translation>según se recuerda aquí</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>all in %1</source>
        <translation>todo en %1</translation>
    </message>
    <message>
        <source>one in %1</source>
        <translation>uno en %1</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 de %2 usados</translation>
    </message>
</context>
<context>
    <name>Shardscope::ByteView</name>
    <message>
        <source>Before byte %1 of %2</source>
        <translation>Antes del byte %1 de %2</translation>
    </message>
    <message>
        <source>Bytes %1 up to %2: %3</source>
        <translation>Bytes del %1 al %2: %3</translation>
    </message>
</context>
<context>
    <name>Shardscope::CaptureController</name>
    <message>
        <source>A capture is being opened. Record when that is done.</source>
        <translation>Se está abriendo una captura. Graba cuando haya terminado.</translation>
    </message>
    <message>
        <source>There is nothing in the log to be exported.</source>
        <translation>No hay nada en el registro que exportar.</translation>
    </message>
    <message>
        <source>A session is alive. It ends when a capture is opened, and the log is emptied.</source>
        <translation>Hay una sesión activa. Termina al abrir una captura, y el registro se vacía.</translation>
    </message>
    <message>
        <source>A capture is being recorded. It ends when another one is opened.</source>
        <translation>Se está grabando una captura. Termina al abrir otra.</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>¿Abrir %1?</translation>
    </message>
    <message>
        <source>&amp;Disconnect and open</source>
        <translation>&amp;Desconectar y abrir</translation>
    </message>
    <message>
        <source>&amp;Stop recording and open</source>
        <translation>Detener la &amp;grabación y abrir</translation>
    </message>
    <message>
        <source>Memory for the log</source>
        <translation>Memoria para el registro</translation>
    </message>
    <message>
        <source>The log may take so many MiB of memory; it takes %1 now.
When it is full the oldest rows go, or are read from the recording where there is one.</source>
        <translation>Cuántos MiB de memoria puede ocupar el registro; ahora ocupa %1.
Cuando se llena, las filas más antiguas se descartan o, si hay una grabación, se leen de ella.</translation>
    </message>
</context>
<context>
    <name>Shardscope::CaptureDialog</name>
    <message>
        <source>Capture, compressed (.jsonl.zst)</source>
        <translation>Captura, comprimida (.jsonl.zst)</translation>
    </message>
    <message>
        <source>Capture, compressed for older tools (.jsonl.gz)</source>
        <translation>Captura, comprimida para herramientas antiguas (.jsonl.gz)</translation>
    </message>
    <message>
        <source>Capture, plain lines (.jsonl)</source>
        <translation>Captura, líneas sin comprimir (.jsonl)</translation>
    </message>
    <message>
        <source>HTTP archive (.har)</source>
        <translation>HTTP Archive (.har)</translation>
    </message>
    <message>
        <source>Table without payloads (.csv)</source>
        <translation>Tabla sin payloads (.csv)</translation>
    </message>
    <message>
        <source>Tokens (usual)</source>
        <translation>Tokens (habitual)</translation>
    </message>
    <message>
        <source>What people wrote and their names stay in the file.</source>
        <translation>Lo que se escribió y los nombres quedan en el archivo.</translation>
    </message>
    <message>
        <source>Tokens, message content and names (strict)</source>
        <translation>Tokens, contenido de mensajes y nombres (estricto)</translation>
    </message>
    <message>
        <source>Ids, types and times stay: fit to be shared.</source>
        <translation>Quedan ids, tipos y horas: apto para compartir.</translation>
    </message>
    <message>
        <source>The bot&apos;s token alone</source>
        <translation>Solo el token del bot</translation>
    </message>
    <message>
        <source>Tokens of interactions, voice servers and webhooks stay in the file, and what people wrote.</source>
        <translation>Los tokens de interacciones, servidores de voz y webhooks quedan en el archivo, y también lo que se escribió.</translation>
    </message>
    <message>
        <source>&amp;Whoever gets the file may use these tokens</source>
        <translation>&amp;Quien reciba el archivo puede usar estos tokens</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Needed where tokens stay in the file</source>
        <translation>Necesario si quedan tokens en el archivo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>O&amp;mitido</translation>
    </message>
    <message>
        <source>A file is needed.</source>
        <translation>Se necesita un archivo.</translation>
    </message>
    <message>
        <source>The name must end in one of %1.</source>
        <translation>El nombre debe terminar en uno de estos: %1.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>No existe la carpeta «%1».</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«%1» es una carpeta.</translation>
    </message>
    <message>
        <source>“%1” is in use in this window.</source>
        <translation>«%1» está en uso en esta ventana.</translation>
    </message>
    <message>
        <source>Tokens that stay in the file need a second yes.</source>
        <translation>Los tokens que quedan en el archivo requieren una segunda confirmación.</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation>Omitido: %1. %2</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>«%1» ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
</context>
<context>
    <name>Shardscope::ChannelInfoForm</name>
    <message>
        <source>Name or id of the guild</source>
        <translation>Nombre o id del guild</translation>
    </message>
    <message>
        <source>Voice channel status</source>
        <translation>Estado del canal de voz</translation>
    </message>
    <message>
        <source>Voice start time</source>
        <translation>Hora de inicio de voz</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>&amp;Guild</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
</context>
<context>
    <name>Shardscope::CheckDialog</name>
    <message>
        <source>&amp;Run again</source>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>Comprobar el token</translation>
    </message>
    <message>
        <source>The whole report, without the token</source>
        <translation>El informe completo, sin el token</translation>
    </message>
    <message>
        <source>Stages of the check</source>
        <translation>Etapas de la comprobación</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Resultado de la comprobación</translation>
    </message>
    <message>
        <source>Chosen stage</source>
        <translation>Etapa elegida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Qué se vio</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Open the Developer &amp;Portal</source>
        <translation>Abrir el Developer &amp;Portal</translation>
    </message>
    <message>
        <source>O&amp;pen %1</source>
        <translation>&amp;Abrir %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::CheckModel</name>
    <message>
        <source>Began after %1</source>
        <translation>Empezó tras %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Qué se vio</translation>
    </message>
</context>
<context>
    <name>Shardscope::CheckRunner</name>
    <message>
        <source>A check is under way already.</source>
        <translation>Ya hay una comprobación en curso.</translation>
    </message>
</context>
<context>
    <name>Shardscope::CloseCodeDialog</name>
    <message>
        <source>Come &amp;back afterwards</source>
        <translation>&amp;Reconectar después</translation>
    </message>
    <message>
        <source>C&amp;lose the connection</source>
        <translation>C&amp;errar la conexión</translation>
    </message>
    <message>
        <source>Close with a code</source>
        <translation>Cerrar con un código</translation>
    </message>
    <message>
        <source>4000: keep the session</source>
        <translation>4000: conservar la sesión</translation>
    </message>
    <message>
        <source>1000: end the session</source>
        <translation>1000: terminar la sesión</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>otro código</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Close &amp;with</source>
        <translation>Cerrar co&amp;n</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
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
        <translation>Discord termina la sesión y muestra el bot como desconectado. Después se crea una sesión nueva, que gasta un IDENTIFY del cupo; los eventos de ese intervalo se pierden.</translation>
    </message>
    <message>
        <source>Discord ends the session and shows the bot offline. The run ends.</source>
        <translation>Discord termina la sesión y muestra el bot como desconectado. La ejecución termina.</translation>
    </message>
    <message>
        <source>Discord keeps the session. It is resumed at once, and what happened meanwhile is replayed; no IDENTIFY is spent.</source>
        <translation>Discord conserva la sesión. Se reanuda de inmediato y lo que ocurrió entretanto se reenvía; no se gasta ningún IDENTIFY.</translation>
    </message>
    <message>
        <source>Discord keeps the session for some minutes, and shows the bot online as long. The run ends; the next one begins with a new session.</source>
        <translation>Discord conserva la sesión unos minutos y mientras tanto muestra el bot en línea. La ejecución termina; la próxima empieza con una sesión nueva.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>Shardscope::CloseDialog</name>
    <message>
        <source>What happens next</source>
        <translation>Qué ocurre después</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Reintentar ahora</translation>
    </message>
    <message>
        <source>&amp;New session…</source>
        <translation>&amp;Sesión nueva…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>What ended here</source>
        <translation>Qué terminó aquí</translation>
    </message>
    <message>
        <source>%1, shard %2</source>
        <translation>%1, shard %2</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Open the &amp;portal</source>
        <translation>Abrir el &amp;portal</translation>
    </message>
    <message>
        <source>O&amp;pen Discord&apos;s status</source>
        <translation>Abrir el &amp;estado de Discord</translation>
    </message>
    <message>
        <source>Open the docu&amp;mentation</source>
        <translation>Abrir la docu&amp;mentación</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>All of this, without the token</source>
        <translation>Todo esto, sin el token</translation>
    </message>
    <message>
        <source>Sho&amp;w the row</source>
        <translation>Mostrar la &amp;fila</translation>
    </message>
    <message>
        <source>What this session did just before</source>
        <translation>Qué hizo esta sesión justo antes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>%1 Next attempt in %2.</source>
        <translation>%1 Próximo intento en %2.</translation>
    </message>
    <message>
        <source>not told by the rows that there are</source>
        <translation>las filas disponibles no lo indican</translation>
    </message>
</context>
<context>
    <name>Shardscope::ColorRules</name>
    <message>
        <source>Bad</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Ciclo de vida</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Atenuado</translation>
    </message>
</context>
<context>
    <name>Shardscope::ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>Reglas de color</translation>
    </message>
    <message>
        <source>The first rule that matches a row colours it. Drag the rules into their order.</source>
        <translation>La primera regla que coincide con una fila le da color. Arrastra las reglas para ordenarlas.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>C&amp;olor:</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Nueva regla</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
</context>
<context>
    <name>Shardscope::CommandPage</name>
    <message>
        <source>JSON that will be sent</source>
        <translation>JSON que se enviará</translation>
    </message>
    <message>
        <source>Size of the message</source>
        <translation>Tamaño del mensaje</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Keep this message in the library</source>
        <translation>Conservar este mensaje en la biblioteca</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Se enviará</translation>
    </message>
    <message>
        <source>The message has %1 bytes; Discord takes %2.</source>
        <translation>El mensaje tiene %1 bytes; Discord admite %2.</translation>
    </message>
    <message>
        <source>Nothing goes over the wire: the shard itself acts.</source>
        <translation>No se envía nada por la red: actúa el propio shard.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 de %2 bytes</translation>
    </message>
    <message>
        <source>Not connected: this command needs a session that is ready.</source>
        <translation>Sin conexión: este comando necesita una sesión lista.</translation>
    </message>
    <message>
        <source>The whole member list of a guild may be asked for once in 30 seconds.</source>
        <translation>La lista completa de miembros de un guild puede pedirse una vez cada 30 segundos.</translation>
    </message>
    <message>
        <source>Not connected: the presence is remembered and goes out with the next session.</source>
        <translation>Sin conexión: la presencia se recuerda y sale con la próxima sesión.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>Shardscope::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Escribe unas letras de lo que quieres hacer</translation>
    </message>
    <message>
        <source>Letters of the action</source>
        <translation>Letras de la acción</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
</context>
<context>
    <name>Shardscope::CommandPanel</name>
    <message>
        <source>Se&amp;nd this form</source>
        <translation>Enviar este &amp;formulario</translation>
    </message>
    <message>
        <source>S&amp;ave this form as a message…</source>
        <translation>Gu&amp;ardar este formulario como mensaje…</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presencia</translation>
    </message>
    <message>
        <source>Voice state</source>
        <translation>Estado de voz</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>Soundboard</source>
        <translation>Sonidos</translation>
    </message>
    <message>
        <source>Channel info</source>
        <translation>Info de canal</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>The session ended before the sequence did; messages not sent: %1.</source>
        <translation>La sesión terminó antes que la secuencia; mensajes sin enviar: %1.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ComparePage</name>
    <message>
        <source>Show what is the same</source>
        <translation>Mostrar lo que es igual</translation>
    </message>
    <message>
        <source>Differences as a tree</source>
        <translation>Diferencias en árbol</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message numerus="yes">
        <source>≠ %1 changed</source>
        <translation>
            <numerusform>≠ %1 cambio</numerusform>
            <numerusform>≠ %1 cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %1 added</source>
        <translation>
            <numerusform>+ %1 añadido</numerusform>
            <numerusform>+ %1 añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− %1 removed</source>
        <translation>
            <numerusform>− %1 quitado</numerusform>
            <numerusform>− %1 quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>⇅ other order of keys</source>
        <translation>⇅ otro orden de claves</translation>
    </message>
    <message>
        <source>too much to show all</source>
        <translation>demasiado para mostrarlo todo</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionBar</name>
    <message>
        <source>Options…</source>
        <translation>Opciones…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demo</translation>
    </message>
    <message>
        <source>Shard id and count: 0/1 for a bot that is not sharded; all runs as many as Discord recommends,
with the demo %1</source>
        <translation>Id del shard y cantidad: 0/1 para un bot sin sharding; all ejecuta tantos como recomienda Discord,
y %1 con la demo</translation>
    </message>
    <message>
        <source>Every other option of the connection: gateway, compression, presence, proxy, …
In brackets: how many are not at their default.</source>
        <translation>Todas las demás opciones de la conexión: gateway, compresión, presencia, proxy, …
Entre paréntesis: cuántas no tienen su valor predeterminado.</translation>
    </message>
    <message>
        <source>Connect to the built-in gateway: no token, no network</source>
        <translation>Conectar con el gateway integrado: sin token y sin red</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
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
        <translation>Opciones (%1)…</translation>
    </message>
    <message>
        <source>Paste the bot&apos;s token, from the Developer Portal under Bot.</source>
        <translation>Pega el token del bot; está en el Developer Portal, en Bot.</translation>
    </message>
    <message>
        <source>Disco&amp;nnect</source>
        <translation>Desco&amp;nectar</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Co&amp;nectar</translation>
    </message>
    <message>
        <source>End the session cleanly</source>
        <translation>Terminar la sesión correctamente</translation>
    </message>
    <message>
        <source>Connect to the gateway</source>
        <translation>Conectar con el gateway</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionForm</name>
    <message>
        <source>Advanced options</source>
        <translation>Opciones avanzadas</translation>
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
        <translation>Co&amp;mpresión</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>Discord&apos;s own, asked of the API</source>
        <translation>El de Discord, según la API</translation>
    </message>
    <message>
        <source>Presence at the start</source>
        <translation>Presencia inicial</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Es&amp;tado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No se envía</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>Offline, sent as invisible</source>
        <translation>Desconectado (como invisible)</translation>
    </message>
    <message>
        <source>Not idle</source>
        <translation>No ausente</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>Ausente desde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Idle since now</source>
        <translation>Ausente desde ahora</translation>
    </message>
    <message>
        <source>I&amp;dle since</source>
        <translation>Ausente &amp;desde</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Acti&amp;vidad</translation>
    </message>
    <message>
        <source>Away from the &amp;keyboard (AFK)</source>
        <translation>Lejos del teclado (AF&amp;K)</translation>
    </message>
    <message>
        <source>A&amp;PI</source>
        <translation>A&amp;PI</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo CA</translation>
    </message>
    <message>
        <source>The system&apos;s authorities only</source>
        <translation>Solo las autoridades del sistema</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Elegir el archivo CA</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>Archivo &amp;CA</translation>
    </message>
    <message>
        <source>Connect within, s</source>
        <translation>Máx. conexión, s</translation>
    </message>
    <message>
        <source>HELLO within, s</source>
        <translation>Máx. HELLO, s</translation>
    </message>
    <message>
        <source>READY within, s</source>
        <translation>Máx. READY, s</translation>
    </message>
    <message>
        <source>Message, MiB</source>
        <translation>Mensaje, MiB</translation>
    </message>
    <message>
        <source>&amp;Large threshold</source>
        <translation>&amp;large_threshold</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacidades</translation>
    </message>
    <message>
        <source>Prox&amp;y</source>
        <translation>Prox&amp;y</translation>
    </message>
    <message>
        <source>The system&apos;s; else http:// or socks5://</source>
        <translation>El del sistema; si no, http:// o socks5://</translation>
    </message>
    <message>
        <source>Hold to show the password</source>
        <translation>Mantener pulsado para mostrar la contraseña</translation>
    </message>
    <message>
        <source>User and password of the proxy are kept together, where the token is kept.</source>
        <translation>El usuario y la contraseña del proxy se guardan juntos, donde se guarda el token.</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Proxy headers</source>
        <translation>Cabeceras del proxy</translation>
    </message>
    <message>
        <source>Allow ws:// and http:// to other machines, where others can read the token</source>
        <translation>Permitir ws:// y http:// a otros equipos, donde otros pueden leer el token</translation>
    </message>
    <message>
        <source>Identify even where under 5 % of the session budget would be left</source>
        <translation>Identificarse aunque quede menos del 5 % del cupo de sesiones</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>&amp;Advanced ▾</source>
        <translation>&amp;Avanzado ▾</translation>
    </message>
    <message>
        <source>&amp;Advanced ▸</source>
        <translation>&amp;Avanzado ▸</translation>
    </message>
    <message>
        <source>There is a password, but no user.</source>
        <translation>Hay contraseña, pero no usuario.</translation>
    </message>
    <message>
        <source>A user of a proxy has no colon in the name.</source>
        <translation>El nombre de usuario de un proxy no lleva dos puntos.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionProbe</name>
    <message>
        <source>Nothing came within %1 s.</source>
        <translation>No llegó nada en %1 s.</translation>
    </message>
    <message>
        <source>Check the connection, the proxy and the firewall: something on the way swallows what is sent to %1.</source>
        <translation>Revisa la conexión, el proxy y el firewall: algo en el camino descarta lo que se envía a %1.</translation>
    </message>
    <message>
        <source>%1 is an address already.</source>
        <translation>%1 ya es una dirección IP.</translation>
    </message>
    <message>
        <source>The proxy %1 is an address already and looks %2 up itself.</source>
        <translation>El proxy %1 ya es una dirección IP y resuelve %2 por sí mismo.</translation>
    </message>
    <message>
        <source>The host %1 was not found: %2.</source>
        <translation>No se encontró el host %1: %2.</translation>
    </message>
    <message>
        <source>Check the name in --proxy.</source>
        <translation>Comprueba el nombre en --proxy.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 es %2.</translation>
    </message>
    <message>
        <source>%1 is %2, and %3 more.</source>
        <translation>%1 es %2 y %3 más.</translation>
    </message>
    <message>
        <source>Connected to %1, port %2.</source>
        <translation>Conectado a %1, puerto %2.</translation>
    </message>
    <message>
        <source>Connected to %1, port %2, through the proxy %3.</source>
        <translation>Conectado a %1, puerto %2, a través del proxy %3.</translation>
    </message>
    <message>
        <source>%1:// on this machine is not encrypted.</source>
        <translation>%1:// en este equipo no está cifrado.</translation>
    </message>
    <message>
        <source>%1:// to %2 is not encrypted: everybody on the way can read the token.</source>
        <translation>%1:// a %2 no está cifrado: cualquiera en el camino puede leer el token.</translation>
    </message>
    <message>
        <source>Use https:// and wss://.</source>
        <translation>Usa https:// y wss://.</translation>
    </message>
    <message>
        <source>Give --ca-file a file of PEM certificates.</source>
        <translation>Indica en --ca-file un archivo de certificados PEM.</translation>
    </message>
    <message>
        <source>%1; the certificate holds until %2.</source>
        <translation>%1; el certificado es válido hasta el %2.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionStages</name>
    <message>
        <source>Stages of connecting</source>
        <translation>Etapas de la conexión</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>TCP, TLS, upgrade</source>
        <translation>TCP, TLS, upgrade</translation>
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
        <translation>Evento</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>What is not as documented</source>
        <translation>Qué difiere de la documentación</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Veces</translation>
    </message>
</context>
<context>
    <name>Shardscope::DriftPanel</name>
    <message>
        <source>Co&amp;py the report</source>
        <translation>Copiar el &amp;informe</translation>
    </message>
    <message>
        <source>Values that are not as documented</source>
        <translation>Valores que difieren de la documentación</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the report, one line a row</source>
        <translation>Copiar el informe, una línea por fila</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Payloads are held against Discord&apos;s documentation as they arrive</source>
        <translation>Los payloads se comparan con la documentación de Discord a medida que llegan</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 dispatches were held against Discord&apos;s documentation: all as documented</source>
        <translation>
            <numerusform>Se comparó %1 de %2 dispatches con la documentación de Discord: todo según lo documentado</numerusform>
            <numerusform>Se compararon %1 de %2 dispatches con la documentación de Discord: todo según lo documentado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 dispatches were held against Discord&apos;s documentation</source>
        <translation>
            <numerusform>Se comparó %1 de %2 dispatches con la documentación de Discord</numerusform>
            <numerusform>Se compararon %1 de %2 dispatches con la documentación de Discord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::EmptyNotice</name>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>No row matches the filter</source>
        <translation>Ninguna fila coincide con el filtro</translation>
    </message>
    <message numerus="yes">
        <source>%1 matches none of %2 rows.</source>
        <translation>
            <numerusform>%1 no coincide con la única fila (%2).</numerusform>
            <numerusform>%1 no coincide con ninguna de %2 filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the alternatives matches any row.</source>
        <translation>Ninguna de las alternativas coincide con ninguna fila.</translation>
    </message>
    <message>
        <source>Each part matches by itself, but no row matches them all.</source>
        <translation>Cada parte tiene coincidencias por sí sola, pero ninguna fila coincide con todas.</translation>
    </message>
    <message>
        <source>%1: searching…</source>
        <translation>%1: buscando…</translation>
    </message>
    <message>
        <source>▸ %1 matches none</source>
        <translation>▸ %1 no coincide con ninguna</translation>
    </message>
    <message numerus="yes">
        <source>%1 alone matches %2 rows</source>
        <translation>
            <numerusform>%1 por sí solo coincide con %2 fila</numerusform>
            <numerusform>%1 por sí solo coincide con %2 filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::EventChoiceModel</name>
    <message>
        <source>none: always sent</source>
        <translation>ninguno: siempre se envía</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>▲ %1, privileged</source>
        <translation>▲ %1, privilegiado</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Requiere</translation>
    </message>
    <message>
        <source>Comes now</source>
        <translation>Llega ahora</translation>
    </message>
</context>
<context>
    <name>Shardscope::EventMatrixModel</name>
    <message>
        <source>not needed</source>
        <translation>no hace falta</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 (privileged)</source>
        <translation>%1 (privilegiado)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Silent for %1 on shard %2, usually within %3. %4</source>
        <translation>En silencio desde hace %1 en el shard %2; lo habitual es cada %3 como mucho. %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Needs the intent</source>
        <translation>Requiere el intent</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Portal allows</source>
        <translation>En el portal</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vistos</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Último visto</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Por qué y qué hacer</translation>
    </message>
</context>
<context>
    <name>Shardscope::EventMatrixPanel</name>
    <message>
        <source>Sort the e&amp;vents by the next column</source>
        <translation>&amp;Ordenar los eventos por la columna siguiente</translation>
    </message>
    <message>
        <source>Find an event or an intent</source>
        <translation>Buscar un evento o intent</translation>
    </message>
    <message>
        <source>Why an event comes or not</source>
        <translation>Por qué un evento llega o no</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Leyendo: %1 %</translation>
    </message>
    <message>
        <source>Intents asked for: %1 of %2</source>
        <translation>Intents pedidos: %1 de %2</translation>
    </message>
    <message>
        <source>No session was seen yet: what was asked for is not known</source>
        <translation>Aún no se vio ninguna sesión: no se sabe qué se pidió</translation>
    </message>
    <message>
        <source>the application&apos;s flags are known</source>
        <translation>se conocen los flags de la aplicación</translation>
    </message>
    <message>
        <source>the application&apos;s flags are not known: run the token check</source>
        <translation>no se conocen los flags de la aplicación: ejecuta la comprobación del token</translation>
    </message>
    <message>
        <source>events that fell silent: %1</source>
        <translation>eventos que dejaron de llegar: %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::ExportController</name>
    <message>
        <source>Nothing was exported to %1: %2.</source>
        <translation>No se exportó nada a %1: %2.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportando a %1</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 cannot be written: %2.</source>
        <translation>No se exportó nada: %1 no se puede escribir: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 rows to %2.</source>
        <translation>
            <numerusform>Se exportó %1 fila a %2.</numerusform>
            <numerusform>Se exportaron %1 filas a %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 left memory before they could be written.</source>
        <translation>
            <numerusform>%1 %2 fila salió de la memoria antes de poder escribirla.</numerusform>
            <numerusform>%1 %2 filas salieron de la memoria antes de poder escribirlas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Selected rows: %1</source>
        <translation>Filas seleccionadas: %1</translation>
    </message>
    <message>
        <source>Rows that the filter shows: %1</source>
        <translation>Filas que muestra el filtro: %1</translation>
    </message>
    <message>
        <source>All rows: %1</source>
        <translation>Todas las filas: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>&amp;Qué</translation>
    </message>
</context>
<context>
    <name>Shardscope::FilterBar</name>
    <message>
        <source>Saved an&amp;d earlier filters</source>
        <translation>Filtros guardados y ant&amp;eriores</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Guardar este filtro…</translation>
    </message>
    <message>
        <source>&amp;Edit the saved filters…</source>
        <translation>E&amp;ditar los filtros guardados…</translation>
    </message>
    <message>
        <source>&amp;Forget the earlier filters</source>
        <translation>&amp;Olvidar los filtros anteriores</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Quitar el filtro</translation>
    </message>
    <message>
        <source>Filter, such as t:MESSAGE_* -d.author.bot:true</source>
        <translation>Filtro, como t:MESSAGE_* -d.author.bot:true</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Saved and earlier filters</source>
        <translation>Filtros guardados y anteriores</translation>
    </message>
    <message>
        <source>Progress of the filter</source>
        <translation>Progreso del filtro</translation>
    </message>
    <message>
        <source>The filter searches the rows. Esc in the line stops it.</source>
        <translation>El filtro busca en las filas. Esc en el campo lo detiene.</translation>
    </message>
    <message>
        <source>The filter is wrong: show where</source>
        <translation>El filtro es incorrecto: mostrar dónde</translation>
    </message>
    <message>
        <source>The filter is right</source>
        <translation>El filtro es correcto</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Sin filtro</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Guardar el filtro</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nombre del filtro:</translation>
    </message>
</context>
<context>
    <name>Shardscope::FilterEdit</name>
    <message>
        <source>Ways to go on</source>
        <translation>Formas de continuar</translation>
    </message>
</context>
<context>
    <name>Shardscope::FindBar</name>
    <message>
        <source>Find in keys and values</source>
        <translation>Buscar en claves y valores</translation>
    </message>
    <message>
        <source>Find in the payload</source>
        <translation>Buscar en el payload</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cerrar la búsqueda</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Resultados encontrados</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Shardscope::GatewayProbe</name>
    <message>
        <source>The gateway asked for another connection (op 7) at once.</source>
        <translation>El gateway pidió otra conexión (op 7) de inmediato.</translation>
    </message>
    <message>
        <source>Try again; its host is being taken down.</source>
        <translation>Inténtalo de nuevo; su host se está apagando.</translation>
    </message>
    <message>
        <source>The gateway answered IDENTIFY with INVALID SESSION (op 9).</source>
        <translation>El gateway respondió a IDENTIFY con INVALID SESSION (op 9).</translation>
    </message>
    <message>
        <source>Another start of this bot within 5 s may be behind it: stop the others and try again.</source>
        <translation>Puede deberse a otro inicio de este bot en menos de 5 s: detén los demás e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The gateway closed with %1 (%2).</source>
        <translation>El gateway cerró con %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Shardscope::GatewayShard</name>
    <message>
        <source>no heartbeat ACK</source>
        <translation>sin ACK de heartbeat</translation>
    </message>
    <message>
        <source>The gateway did not acknowledge the last heartbeat before the next was due; the connection is dead.</source>
        <translation>El gateway no confirmó el último heartbeat antes de que tocara el siguiente; la conexión está muerta.</translation>
    </message>
    <message>
        <source>The user is not known before the first READY.</source>
        <translation>El usuario no se conoce antes del primer READY.</translation>
    </message>
    <message>
        <source>The shard is running already.</source>
        <translation>El shard ya está en ejecución.</translation>
    </message>
    <message>
        <source>The shard is not running.</source>
        <translation>El shard no está en ejecución.</translation>
    </message>
    <message>
        <source>Nothing to do: this run was ended by hand.</source>
        <translation>No hay que hacer nada: esta ejecución se terminó manualmente.</translation>
    </message>
    <message>
        <source>closed on request</source>
        <translation>cierre solicitado</translation>
    </message>
    <message>
        <source>No HELLO came within %1 s.</source>
        <translation>No llegó HELLO en %1 s.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s.</source>
        <translation>No se pudo conectar con %1 en %2 s.</translation>
    </message>
    <message>
        <source>Closed on request</source>
        <translation>Cierre solicitado</translation>
    </message>
    <message>
        <source>Closed by Shardscope</source>
        <translation>Cerrada por Shardscope</translation>
    </message>
    <message>
        <source>Not enabled for this application: %1. Enable them in the Developer Portal under Bot, Privileged Gateway Intents, or leave them out of --intents.</source>
        <translation>No activados para esta aplicación: %1. Actívalos en el Developer Portal, en Bot, Privileged Gateway Intents, o quítalos de --intents.</translation>
    </message>
    <message>
        <source>One or more of %1 are not enabled for this application. Enable them in the Developer Portal under Bot, Privileged Gateway Intents, or leave them out of --intents.</source>
        <translation>Uno o varios de %1 no están activados para esta aplicación. Actívalos en el Developer Portal, en Bot, Privileged Gateway Intents, o quítalos de --intents.</translation>
    </message>
    <message>
        <source>These bits of the intents do not exist: %1. Take them out of --intents.</source>
        <translation>Estos bits de los intents no existen: %1. Quítalos de --intents.</translation>
    </message>
    <message>
        <source>The bot is in too many guilds for one connection. Raise the count of --shard: Discord recommends %1 shards.</source>
        <translation>El bot está en demasiados guilds para una sola conexión. Aumenta la cantidad de --shard: Discord recomienda %1 shards.</translation>
    </message>
    <message>
        <source>It was op %1 with %2 bytes.</source>
        <translation>Era op %1 con %2 bytes.</translation>
    </message>
    <message>
        <source>The session will be resumed.</source>
        <translation>La sesión se reanudará.</translation>
    </message>
    <message>
        <source>A new session will be made.</source>
        <translation>Se creará una sesión nueva.</translation>
    </message>
    <message>
        <source>The run ended before this command could leave.</source>
        <translation>La ejecución terminó antes de que este comando pudiera salir.</translation>
    </message>
    <message>
        <source>There is no connection at present that could be closed.</source>
        <translation>Ahora mismo no hay ninguna conexión que cerrar.</translation>
    </message>
    <message>
        <source>The shard is connecting already.</source>
        <translation>El shard ya se está conectando.</translation>
    </message>
    <message>
        <source>Nothing to do: this was asked for by hand.</source>
        <translation>No hay que hacer nada: esto se pidió manualmente.</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>cerrada manualmente</translation>
    </message>
    <message>
        <source>Nothing to do: the connection was dropped by hand, without a close frame.</source>
        <translation>No hay que hacer nada: la conexión se cortó manualmente, sin frame de cierre.</translation>
    </message>
    <message>
        <source>reconnecting on request</source>
        <translation>reconexión solicitada</translation>
    </message>
    <message>
        <source>The first message was op %1 instead of HELLO.</source>
        <translation>El primer mensaje fue op %1 en lugar de HELLO.</translation>
    </message>
    <message>
        <source>reconnect requested</source>
        <translation>el gateway pide reconectar</translation>
    </message>
    <message>
        <source>Nothing to do: the gateway asked for a new connection, as it does before a host is taken down.</source>
        <translation>No hay que hacer nada: el gateway pidió una conexión nueva, como hace antes de apagar un host.</translation>
    </message>
    <message>
        <source>The gateway sent what cannot be read: %1.</source>
        <translation>El gateway envió algo que no se puede leer: %1.</translation>
    </message>
    <message>
        <source>HELLO has no usable heartbeat_interval.</source>
        <translation>HELLO no tiene un heartbeat_interval utilizable.</translation>
    </message>
    <message>
        <source>A dispatch came before HELLO.</source>
        <translation>Llegó un dispatch antes de HELLO.</translation>
    </message>
    <message>
        <source>not a bot</source>
        <translation>no es un bot</translation>
    </message>
    <message>
        <source>This token belongs to a user, not to a bot. Shardscope works with bots only.</source>
        <translation>Este token pertenece a un usuario, no a un bot. Shardscope solo funciona con bots.</translation>
    </message>
    <message>
        <source>READY has no session_id: this session cannot be resumed.</source>
        <translation>READY no tiene session_id: esta sesión no se puede reanudar.</translation>
    </message>
    <message>
        <source>session invalidated</source>
        <translation>sesión invalidada</translation>
    </message>
    <message>
        <source>Nothing to do: the gateway asked to resume the session on a new connection.</source>
        <translation>No hay que hacer nada: el gateway pidió reanudar la sesión en una conexión nueva.</translation>
    </message>
    <message>
        <source>The gateway does not know the session any more: a new one is made. Where this goes on, look whether another client uses the same token.</source>
        <translation>El gateway ya no conoce la sesión: se crea una nueva. Si esto continúa, mira si otro cliente usa el mismo token.</translation>
    </message>
    <message>
        <source>no identify left</source>
        <translation>no queda ningún IDENTIFY</translation>
    </message>
    <message>
        <source>no identify for now</source>
        <translation>sin IDENTIFY por ahora</translation>
    </message>
    <message>
        <source>So many sessions were started within the last hour that the next one waits, to spare the session budget. Look at what ends them.</source>
        <translation>Se iniciaron tantas sesiones en la última hora que la próxima espera, para no gastar el cupo de sesiones. Mira qué las termina.</translation>
    </message>
    <message>
        <source>Waiting %1 s for its turn to identify.</source>
        <translation>Esperando %1 s a que llegue su turno de IDENTIFY.</translation>
    </message>
    <message>
        <source>No READY came within %1 s.</source>
        <translation>No llegó READY en %1 s.</translation>
    </message>
    <message>
        <source>No RESUMED came within %1 s.</source>
        <translation>No llegó RESUMED en %1 s.</translation>
    </message>
    <message>
        <source>The shard is not ready; try again once it is.</source>
        <translation>El shard no está listo; inténtalo de nuevo cuando lo esté.</translation>
    </message>
    <message>
        <source>The message has %1 bytes, but the gateway takes at most %2.</source>
        <translation>El mensaje tiene %1 bytes, pero el gateway admite como máximo %2.</translation>
    </message>
</context>
<context>
    <name>Shardscope::GatewayTransport</name>
    <message>
        <source>%1 answers the WebSocket upgrade with a header without end.</source>
        <translation>%1 responde al upgrade de WebSocket con una cabecera sin fin.</translation>
    </message>
    <message>
        <source>%1 does not read what is sent to it.</source>
        <translation>%1 no lee lo que se le envía.</translation>
    </message>
    <message>
        <source>%1 answered the WebSocket upgrade with HTTP %2.</source>
        <translation>%1 respondió al upgrade de WebSocket con HTTP %2.</translation>
    </message>
    <message>
        <source>%1 did not open a WebSocket: %2.</source>
        <translation>%1 no abrió un WebSocket: %2.</translation>
    </message>
    <message>
        <source>A message is larger than --max-message allows.</source>
        <translation>Un mensaje es mayor de lo que permite --max-message.</translation>
    </message>
    <message>
        <source>The gateway broke the WebSocket protocol: %1.</source>
        <translation>El gateway incumplió el protocolo WebSocket: %1.</translation>
    </message>
</context>
<context>
    <name>Shardscope::GraphActions</name>
    <message>
        <source>Heartbeat &amp;latency</source>
        <translation>&amp;Latencia de heartbeat</translation>
    </message>
    <message>
        <source>&amp;Events a second</source>
        <translation>&amp;Eventos por segundo</translation>
    </message>
    <message>
        <source>&amp;Bytes a second</source>
        <translation>&amp;Bytes por segundo</translation>
    </message>
    <message>
        <source>Event &amp;age</source>
        <translation>E&amp;dad de eventos</translation>
    </message>
    <message>
        <source>&amp;Sends in 60 s</source>
        <translation>En&amp;víos en 60 s</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic scale</source>
        <translation>Escala lo&amp;garítmica</translation>
    </message>
    <message>
        <source>Span grows &amp;with the session</source>
        <translation>Intervalo que &amp;crece con la sesión</translation>
    </message>
    <message>
        <source>Span of &amp;1 minute</source>
        <translation>Intervalo de &amp;1 minuto</translation>
    </message>
    <message>
        <source>Span of &amp;5 minutes</source>
        <translation>Intervalo de &amp;5 minutos</translation>
    </message>
    <message>
        <source>Span of 15 mi&amp;nutes</source>
        <translation>Intervalo de 15 mi&amp;nutos</translation>
    </message>
    <message>
        <source>Span of 1 &amp;hour</source>
        <translation>Intervalo de 1 &amp;hora</translation>
    </message>
    <message>
        <source>Span of &amp;6 hours</source>
        <translation>Intervalo de &amp;6 horas</translation>
    </message>
    <message>
        <source>Span of &amp;24 hours</source>
        <translation>Intervalo de &amp;24 horas</translation>
    </message>
    <message>
        <source>Sh&amp;orter span</source>
        <translation>Intervalo más co&amp;rto</translation>
    </message>
    <message>
        <source>Longe&amp;r span</source>
        <translation>Intervalo más larg&amp;o</translation>
    </message>
    <message>
        <source>&amp;To the newest</source>
        <translation>&amp;A lo más reciente</translation>
    </message>
    <message>
        <source>Save graphs as &amp;PNG…</source>
        <translation>Guardar gráficas como &amp;PNG…</translation>
    </message>
    <message>
        <source>Save graphs as S&amp;VG…</source>
        <translation>Guardar gráficas como &amp;SVG…</translation>
    </message>
    <message>
        <source>Save values as &amp;CSV…</source>
        <translation>G&amp;uardar valores como CSV…</translation>
    </message>
</context>
<context>
    <name>Shardscope::GraphCell</name>
    <message>
        <source>Arrow keys move the cursor, plus and minus change the span, Enter goes to the row of the log, Shift with arrows and Enter filter the log.</source>
        <translation>Las flechas mueven el cursor, más y menos cambian el intervalo, Intro va a la fila del registro, Mayús con flechas e Intro filtra el registro.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a las %2</translation>
    </message>
</context>
<context>
    <name>Shardscope::GraphPanel</name>
    <message>
        <source>Save the graphs</source>
        <translation>Guardar las gráficas</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Archivos %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>Shardscope::HeaderTable</name>
    <message>
        <source>Proxy headers</source>
        <translation>Cabeceras del proxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a proxy header</source>
        <translation>Añadir una cabecera del proxy</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the proxy header</source>
        <translation>Quitar la cabecera del proxy</translation>
    </message>
</context>
<context>
    <name>Shardscope::HexView</name>
    <message>
        <source>Payload as hexadecimal bytes</source>
        <translation>Payload en bytes hexadecimales</translation>
    </message>
    <message>
        <source>Copy bytes as &amp;hex</source>
        <translation>Copiar bytes como &amp;hex</translation>
    </message>
    <message>
        <source>Copy bytes as &amp;text</source>
        <translation>Copiar bytes como &amp;texto</translation>
    </message>
    <message>
        <source>Select &amp;all bytes</source>
        <translation>Seleccion&amp;ar todos los bytes</translation>
    </message>
</context>
<context>
    <name>Shardscope::IncidentBanner</name>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Reintentar ahora</translation>
    </message>
    <message>
        <source>Retry no&amp;w</source>
        <translation>Reintentar a&amp;hora</translation>
    </message>
    <message>
        <source>Connect &amp;without them</source>
        <translation>Conectar sin e&amp;llos</translation>
    </message>
    <message>
        <source>Connect without the&amp;m</source>
        <translation>Conectar sin ell&amp;os</translation>
    </message>
    <message>
        <source>&amp;Connect anyway</source>
        <translation>Conectar igual&amp;mente</translation>
    </message>
    <message>
        <source>Connect an&amp;yway</source>
        <translation>Conectar i&amp;gualmente</translation>
    </message>
    <message>
        <source>D&amp;etails…</source>
        <translation>De&amp;talles…</translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation>Deta&amp;lles…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>Open the po&amp;rtal</source>
        <translation>A&amp;brir el portal</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Qué falló</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The application&apos;s page in Discord&apos;s Developer Portal</source>
        <translation>La página de la aplicación en el Developer Portal de Discord</translation>
    </message>
    <message numerus="yes">
        <source>%1 Next attempt in %n s.</source>
        <translation>
            <numerusform>%1 Próximo intento en %n s.</numerusform>
            <numerusform>%1 Próximo intento en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect a&amp;gain</source>
        <translation>Conectar otra ve&amp;z</translation>
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
        <translation>Formas de elegir</translation>
    </message>
    <message>
        <source>&amp;Intents</source>
        <translation>&amp;Intents</translation>
    </message>
    <message>
        <source>From &amp;events</source>
        <translation>Por &amp;eventos</translation>
    </message>
    <message>
        <source>Filter by intent or event</source>
        <translation>Filtrar por intent o evento</translation>
    </message>
    <message>
        <source>What the intent brings</source>
        <translation>Qué trae el intent</translation>
    </message>
    <message>
        <source>Filter by event or intent</source>
        <translation>Filtrar por evento o intent</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Usar estos</translation>
    </message>
    <message>
        <source>Choose exactly the intents that bring the events with a check mark</source>
        <translation>Elegir exactamente los intents que traen los eventos marcados</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>Take all check marks away</source>
        <translation>Quitar todas las marcas</translation>
    </message>
    <message>
        <source>Intents as a number or as names</source>
        <translation>Intents como número o como nombres</translation>
    </message>
    <message>
        <source>The number that is sent; names with commas, +all and +unprivileged are read as well</source>
        <translation>El número que se envía; también se leen nombres separados por comas, +all y +unprivileged</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
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
        <translation>Nin&amp;guno</translation>
    </message>
    <message>
        <source>Without intents only events that are always sent arrive.</source>
        <translation>Sin intents solo llegan los eventos que siempre se envían.</translation>
    </message>
    <message>
        <source>GUILD_MESSAGES without MESSAGE_CONTENT brings messages with empty content.</source>
        <translation>GUILD_MESSAGES sin MESSAGE_CONTENT trae mensajes con el contenido vacío.</translation>
    </message>
    <message>
        <source>MESSAGE_CONTENT alone brings nothing: it fills the messages of GUILD_MESSAGES.</source>
        <translation>MESSAGE_CONTENT por sí solo no trae nada: rellena los mensajes de GUILD_MESSAGES.</translation>
    </message>
    <message>
        <source>Privileged, to be turned on in the portal: %1.</source>
        <translation>Privilegiados, hay que activarlos en el portal: %1.</translation>
    </message>
    <message>
        <source>Not documented, sent all the same: %1.</source>
        <translation>Sin documentar, se envían igualmente: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 intents are chosen.</source>
        <translation>%1 de %2 intents elegidos.</translation>
    </message>
    <message>
        <source>Tick the events you want; the least intents that bring them show here.</source>
        <translation>Marca los eventos que quieres; aquí se muestran los intents mínimos que los traen.</translation>
    </message>
    <message>
        <source>These are always sent: no intents are needed.</source>
        <translation>Estos siempre se envían: no hacen falta intents.</translation>
    </message>
    <message>
        <source>Least intents: %1 (%2)</source>
        <translation>Intents mínimos: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Shardscope::IntentsField</name>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 de %2…</translation>
    </message>
    <message>
        <source>%1 of %2 and others…</source>
        <translation>%1 de %2 y otros…</translation>
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
        <translation>Sin eventos propios: rellena content, embeds, attachments, components y poll de los mensajes. Sin él están vacíos, salvo en mensajes directos, en los mensajes del propio bot y donde se menciona al bot.</translation>
    </message>
    <message>
        <source>Needed as well to request all members of a guild.</source>
        <translation>También hace falta para pedir todos los miembros de un guild.</translation>
    </message>
    <message>
        <source>Needed as well to request members with their presences.</source>
        <translation>También hace falta para pedir miembros con sus presencias.</translation>
    </message>
    <message>
        <source>Messages in guilds; their content is empty without MESSAGE_CONTENT.</source>
        <translation>Mensajes en guilds; su contenido está vacío sin MESSAGE_CONTENT.</translation>
    </message>
    <message>
        <source>In direct messages with the bot only.</source>
        <translation>Solo en mensajes directos con el bot.</translation>
    </message>
    <message>
        <source>%1 is bit %2, the number %3.</source>
        <translation>%1 es el bit %2, el número %3.</translation>
    </message>
    <message>
        <source>▲ Privileged. %1 %2</source>
        <translation>▲ Privilegiado. %1 %2</translation>
    </message>
    <message>
        <source>Brings:</source>
        <translation>Trae:</translation>
    </message>
    <message>
        <source>▲ privileged</source>
        <translation>▲ privilegiado</translation>
    </message>
    <message>
        <source>fields of messages</source>
        <translation>campos de mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Intent</source>
        <translation>Intent</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Trae</translation>
    </message>
</context>
<context>
    <name>Shardscope::JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
</context>
<context>
    <name>Shardscope::JsonDiffModel</name>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>%1, in another order</source>
        <translation>%1, en otro orden</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>Shardscope::JsonTreeModel</name>
    <message numerus="yes">
        <source>{%n keys}</source>
        <translation>
            <numerusform>{%n clave}</numerusform>
            <numerusform>{%n claves}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%n items]</source>
        <translation>
            <numerusform>[%n elemento]</numerusform>
            <numerusform>[%n elementos]</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 más…</translation>
    </message>
    <message>
        <source>Press Enter or double-click to load more</source>
        <translation>Pulsa Intro o haz doble clic para cargar más</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Shardscope::LanguageField</name>
    <message>
        <source>The system&apos;s</source>
        <translation>El del sistema</translation>
    </message>
</context>
<context>
    <name>Shardscope::LibraryModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1, carpeta</translation>
    </message>
    <message>
        <source>%1, message</source>
        <translation>%1, mensaje</translation>
    </message>
</context>
<context>
    <name>Shardscope::LibraryPage</name>
    <message>
        <source>S&amp;end</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>&amp;Open in its form</source>
        <translation>&amp;Abrir en su formulario</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Add to what is sent on REA&amp;DY</source>
        <translation>Añadir a lo que se envía tras REA&amp;DY</translation>
    </message>
    <message>
        <source>To READY</source>
        <translation>A READY</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>&amp;Carpeta nueva</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Search the saved messages</source>
        <translation>Buscar en los mensajes guardados</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Mensajes guardados</translation>
    </message>
    <message>
        <source>Send the chosen message as it is</source>
        <translation>Enviar el mensaje elegido tal como está</translation>
    </message>
    <message>
        <source>Load the chosen message into its form</source>
        <translation>Cargar el mensaje elegido en su formulario</translation>
    </message>
    <message>
        <source>Add the chosen message to what is sent on READY</source>
        <translation>Añadir el mensaje elegido a lo que se envía tras READY</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>More for saved messages</source>
        <translation>Más para los mensajes guardados</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Carpeta nueva</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation>«%1» no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 no se importó. %2</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>Importar mensajes</translation>
    </message>
    <message>
        <source>Saved messages (*.json)</source>
        <translation>Mensajes guardados (*.json)</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Exportar mensajes</translation>
    </message>
</context>
<context>
    <name>Shardscope::LineWriter</name>
    <message>
        <source>it is written to too slowly: %1 MiB wait</source>
        <translation>se escribe en él con demasiada lentitud: hay %1 MiB en espera</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogActions</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Show all rows, mark matches</source>
        <translation>&amp;Mostrar todas las filas y marcar coincidencias</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>Coincidencia &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious match</source>
        <translation>Coincidencia ante&amp;rior</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <translation>Marcar &amp;o desmarcar</translation>
    </message>
    <message>
        <source>Nex&amp;t mark</source>
        <translation>Marca si&amp;guiente</translation>
    </message>
    <message>
        <source>P&amp;revious mark</source>
        <translation>Marca a&amp;nterior</translation>
    </message>
    <message>
        <source>Remove &amp;all marks</source>
        <translation>&amp;Quitar las marcas</translation>
    </message>
    <message>
        <source>&amp;Copy as JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;line</source>
        <translation>Copiar como &amp;línea</translation>
    </message>
    <message>
        <source>Copy as shardscope-cli comman&amp;d</source>
        <translation>Copiar como coman&amp;do de shardscope-cli</translation>
    </message>
    <message>
        <source>Compare the two c&amp;hosen rows</source>
        <translation>&amp;Comparar las dos filas elegidas</translation>
    </message>
    <message>
        <source>E&amp;xplain what ended here…</source>
        <translation>E&amp;xplicar qué terminó aquí…</translation>
    </message>
    <message>
        <source>&amp;Export selection…</source>
        <translation>&amp;Exportar la selección…</translation>
    </message>
    <message>
        <source>Export all ro&amp;ws shown…</source>
        <translation>Exportar &amp;todo lo mostrado…</translation>
    </message>
    <message>
        <source>Colour r&amp;ules…</source>
        <translation>Regl&amp;as de color…</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>Col&amp;umnas…</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogClipboard</name>
    <message>
        <source>Nothing was copied: these rows are more than %1. Choose fewer, or export them to a file.</source>
        <translation>No se copió nada: estas filas superan %1. Elige menos o expórtalas a un archivo.</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogColumns</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogColumnsDialog</name>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Columns of the log</source>
        <translation>Columnas del registro</translation>
    </message>
    <message>
        <source>Space shows or hides the chosen column. The first is the leftmost. Where there is little room some wait until there is more.</source>
        <translation>Espacio muestra u oculta la columna elegida. La primera es la de más a la izquierda. Si hay poco sitio, algunas esperan hasta que haya más.</translation>
    </message>
    <message>
        <source>Columns from the left</source>
        <translation>Columnas desde la izquierda</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Columns, order and widths as they were at first</source>
        <translation>Columnas, orden y anchos como al principio</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogMenu</name>
    <message>
        <source>Filter for %1</source>
        <translation>Filtrar por %1</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>Filter only for %1</source>
        <translation>Filtrar solo por %1</translation>
    </message>
    <message>
        <source>More of this row</source>
        <translation>Más de esta fila</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogModel</name>
    <message>
        <source>marked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>matches the filter</source>
        <translation>coincide con el filtro</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Time since the row before</source>
        <translation>Tiempo desde la fila anterior</translation>
    </message>
    <message>
        <source>Sequence number of a dispatch</source>
        <translation>Número de secuencia de un dispatch</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
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
        <translation>Evento</translation>
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
        <translation>En la red</translation>
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
        <translation>Canal</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogPanel</name>
    <message>
        <source>Go to the newest row and follow</source>
        <translation>Ir a la fila más reciente y seguir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 fila</numerusform>
            <numerusform>%1 filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 gone</source>
        <translation>%1, descartadas: %2</translation>
    </message>
    <message>
        <source>The oldest %1 rows went to stay within memory.</source>
        <translation>Las %1 filas más antiguas se descartaron para no superar la memoria.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 nueva</numerusform>
            <numerusform>%1 nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Lo último</translation>
    </message>
    <message>
        <source>Show what was recorded meanwhile</source>
        <translation>Mostrar lo que se grabó entretanto</translation>
    </message>
    <message>
        <source>Let no row come; recording goes on</source>
        <translation>No mostrar filas nuevas; la grabación continúa</translation>
    </message>
    <message>
        <source>Show all rows and mark what the filter matches</source>
        <translation>Mostrar todas las filas y marcar las que coinciden con el filtro</translation>
    </message>
    <message>
        <source>There is no earlier row of this kind.</source>
        <translation>No hay ninguna fila anterior de este tipo.</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogView</name>
    <message>
        <source>Log of messages</source>
        <translation>Registro de mensajes</translation>
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
        <translation>La sesión terminó durante la secuencia de READY; mensajes sin enviar: %1.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
</context>
<context>
    <name>Shardscope::MemberRequestForm</name>
    <message>
        <source>Not sent</source>
        <translation>No se envía</translation>
    </message>
    <message>
        <source>With presences</source>
        <translation>Con presencias</translation>
    </message>
    <message>
        <source>Without presences</source>
        <translation>Sin presencias</translation>
    </message>
    <message>
        <source>Name or id of the guild</source>
        <translation>Nombre o id del guild</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By id</source>
        <translation>Por id</translation>
    </message>
    <message>
        <source>Beginning of the name; empty: all members</source>
        <translation>Comienzo del nombre; vacío: todos los miembros</translation>
    </message>
    <message>
        <source>Up to 100 users, by name or id, separated by commas</source>
        <translation>Hasta 100 usuarios, por nombre o id, separados por comas</translation>
    </message>
    <message>
        <source>0 to 100; 0 asks for all that match</source>
        <translation>0 a 100; 0 pide todos los que coincidan</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Beginning of the name</source>
        <translation>Comienzo del nombre</translation>
    </message>
    <message>
        <source>User ids</source>
        <translation>Ids de usuario</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Miembros</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>&amp;Guild</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Miembros</translation>
    </message>
    <message>
        <source>P&amp;resences</source>
        <translation>P&amp;resencias</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Ties the chunks to this request</source>
        <translation>Vincula las partes con esta petición</translation>
    </message>
    <message>
        <source>The limit &quot;%1&quot; is no number; it is 0 to 100.</source>
        <translation>El límite «%1» no es un número; va de 0 a 100.</translation>
    </message>
</context>
<context>
    <name>Shardscope::NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Shardscope::OpeningController</name>
    <message>
        <source>Open a capture</source>
        <translation>Abrir una captura</translation>
    </message>
    <message>
        <source>Captures (*.jsonl *.jsonl.zst *.jsonl.gz)</source>
        <translation>Capturas (*.jsonl *.jsonl.zst *.jsonl.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message numerus="yes">
        <source>Opening %n captures</source>
        <translation>
            <numerusform>Abriendo %n captura</numerusform>
            <numerusform>Abriendo %n capturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 What was read before is shown: %2 rows.</source>
        <translation>
            <numerusform>%1 Se muestra lo leído antes: %2 fila.</numerusform>
            <numerusform>%1 Se muestra lo leído antes: %2 filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %1 was cancelled: its first %2 rows are shown, the rest is not.</source>
        <translation>
            <numerusform>Se canceló la apertura de %1: se muestra su primera fila (%2), el resto no.</numerusform>
            <numerusform>Se canceló la apertura de %1: se muestran sus primeras %2 filas, el resto no.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in the middle of something, as a crash or a full disk leaves a file. All before is shown: %2 rows. %3</source>
        <translation>
            <numerusform>%1 termina a medias, como ocurre tras un cierre inesperado o con el disco lleno. Se muestra todo lo anterior: %2 fila. %3</numerusform>
            <numerusform>%1 termina a medias, como ocurre tras un cierre inesperado o con el disco lleno. Se muestra todo lo anterior: %2 filas. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has places that cannot be read: %2. All else is shown: %3 rows. %4</source>
        <translation>
            <numerusform>%1 tiene partes que no se pueden leer: %2. Se muestra todo lo demás: %3 fila. %4</numerusform>
            <numerusform>%1 tiene partes que no se pueden leer: %2. Se muestra todo lo demás: %3 filas. %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %1 rows are left out: the log may take %2 of memory, and they cannot be read again from this file piece by piece.</source>
        <translation>
            <numerusform>Se omite la fila más antigua (%1): el registro puede ocupar %2 de memoria, y no se puede releer por partes desde este archivo.</numerusform>
            <numerusform>Se omiten las %1 filas más antiguas: el registro puede ocupar %2 de memoria, y no se pueden releer por partes desde este archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory for the log…</source>
        <translation>Memoria para el registro…</translation>
    </message>
</context>
<context>
    <name>Shardscope::OverviewStrip</name>
    <message>
        <source>Overview of the log</source>
        <translation>Vista general del registro</translation>
    </message>
    <message>
        <source>Marks: %1</source>
        <translation>Marcas: %1</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>Coincidencias: %1</translation>
    </message>
    <message>
        <source>Closes and errors: %1</source>
        <translation>Cierres y errores: %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::PayloadView</name>
    <message>
        <source>Co&amp;mpare with the previous of its kind</source>
        <translation>Co&amp;mparar con el anterior del mismo tipo</translation>
    </message>
    <message>
        <source>F&amp;ind in the payload</source>
        <translation>&amp;Buscar en el payload</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious place</source>
        <translation>Buscar a&amp;nterior</translation>
    </message>
    <message>
        <source>C&amp;lose the search</source>
        <translation>Cerrar &amp;la búsqueda</translation>
    </message>
    <message>
        <source>Copy the &amp;whole payload</source>
        <translation>Copiar el payload com&amp;pleto</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Copiar payload</translation>
    </message>
    <message>
        <source>Copy the payload as it was received, secrets masked</source>
        <translation>Copiar el payload tal como se recibió, con los secretos enmascarados</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the payload</source>
        <translation>Buscar en el payload</translation>
    </message>
    <message>
        <source>Find in keys and values</source>
        <translation>Buscar en claves y valores</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with the previous</source>
        <translation>Comparar con el anterior</translation>
    </message>
    <message>
        <source>Compare with the previous message of its kind</source>
        <translation>Comparar con el mensaje anterior del mismo tipo</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>Explicar…</translation>
    </message>
    <message>
        <source>Explain what ended here</source>
        <translation>Explicar qué terminó aquí</translation>
    </message>
    <message>
        <source>What it means, what the session did just before and what follows</source>
        <translation>Qué significa, qué hizo la sesión justo antes y qué sigue</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Views of the payload</source>
        <translation>Vistas del payload</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>No row selected</source>
        <translation>Ninguna fila seleccionada</translation>
    </message>
    <message>
        <source>Choose a row of the log to see its payload</source>
        <translation>Elige una fila del registro para ver su payload</translation>
    </message>
    <message>
        <source>%1 of JSON</source>
        <translation>%1 de JSON</translation>
    </message>
    <message>
        <source>%1 on the wire</source>
        <translation>%1 en la red</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not as documented</source>
        <translation>
            <numerusform>%n valor difiere de la documentación</numerusform>
            <numerusform>%n valores difieren de la documentación</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::PresenceForm</name>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Away from the keyboard</source>
        <translation>Lejos del teclado</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Idle since now</source>
        <translation>Ausente desde ahora</translation>
    </message>
    <message>
        <source>2026-11-23T22:14:03 or milliseconds since 1970</source>
        <translation>2026-11-23T22:14:03 o milisegundos desde 1970</translation>
    </message>
    <message>
        <source>Idle since, time</source>
        <translation>Ausente desde, hora</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>Ausente desde</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Estad&amp;o</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>Acti&amp;vidad</translation>
    </message>
    <message>
        <source>A&amp;FK</source>
        <translation>A&amp;FK</translation>
    </message>
    <message>
        <source>Activity type</source>
        <translation>Tipo de actividad</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Jugando a</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Transmitiendo</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Viendo</translation>
    </message>
    <message>
        <source>Custom status</source>
        <translation>Estado personalizado</translation>
    </message>
    <message>
        <source>Competing in</source>
        <translation>Compitiendo en</translation>
    </message>
    <message>
        <source>Activity text</source>
        <translation>Texto de la actividad</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Qué mostrar</translation>
    </message>
    <message>
        <source>Stream address</source>
        <translation>URL de transmisión</translation>
    </message>
    <message>
        <source>https://www.twitch.tv/…</source>
        <translation>https://www.twitch.tv/…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 2026-11-23T22:14:03, with a zone or in local time, or milliseconds since 1970.</source>
        <translation>«%1» no es una fecha válida: escribe 2026-11-23T22:14:03, con zona o en hora local, o milisegundos desde 1970.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProblemDialog</name>
    <message>
        <source>What cannot be read</source>
        <translation>Lo que no se puede leer</translation>
    </message>
    <message>
        <source>%1
%2 rows could be read of %3 lines.</source>
        <translation>%1
Filas leídas: %2, de %3 líneas.</translation>
    </message>
    <message>
        <source>Others that are not listed: %1.</source>
        <translation>Otras que no se listan: %1.</translation>
    </message>
    <message>
        <source>Places that cannot be read</source>
        <translation>Partes que no se pueden leer</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProfileController</name>
    <message>
        <source>Delete profile</source>
        <translation>Eliminar perfil</translation>
    </message>
    <message>
        <source>Delete the profile &quot;%1&quot;?</source>
        <translation>¿Eliminar el perfil «%1»?</translation>
    </message>
    <message>
        <source>Its token is removed from the keychain as well.</source>
        <translation>Su token también se elimina del llavero.</translation>
    </message>
    <message>
        <source>Its token is forgotten.</source>
        <translation>Su token se olvida.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>The profile is deleted, but its token may still be in the keychain. %1</source>
        <translation>El perfil se eliminó, pero puede que su token siga en el llavero. %1</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Exportar perfiles</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importar perfiles</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Perfiles (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 no se puede escribir: %2.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProfileDialog</name>
    <message>
        <source>Connection options</source>
        <translation>Opciones de conexión</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Perfil nuevo</translation>
    </message>
    <message>
        <source>&amp;for this session only</source>
        <translation>&amp;solo para esta sesión</translation>
    </message>
    <message>
        <source>in the system&apos;s &amp;keychain</source>
        <translation>en el &amp;llavero del sistema</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What the profile is called, also by --profile on the command line</source>
        <translation>Cómo se llama el perfil, también con --profile en la línea de comandos</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>From the Developer Portal under Bot</source>
        <translation>Está en el Developer Portal, en Bot</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Guardar el token</translation>
    </message>
    <message>
        <source>Neither the token nor a proxy&apos;s password is ever written into the settings or an export</source>
        <translation>Ni el token ni la contraseña de un proxy se escriben nunca en la configuración ni en una exportación</translation>
    </message>
    <message>
        <source>Without one it is asked for when you connect.</source>
        <translation>Si falta, se pide al conectar.</translation>
    </message>
    <message>
        <source>It is forgotten when Shardscope ends.</source>
        <translation>Se olvida al cerrar Shardscope.</translation>
    </message>
    <message>
        <source>It stays in the keychain, under Shardscope, until the profile is deleted.</source>
        <translation>Permanece en el llavero, en la entrada Shardscope, hasta que se elimine el perfil.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando el llavero…</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProfileField</name>
    <message>
        <source>&amp;New from these settings…</source>
        <translation>&amp;Nuevo con estos ajustes…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Save these settings into it</source>
        <translation>&amp;Guardar en él estos ajustes</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>E&amp;xportar todo…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Manage profiles</source>
        <translation>Gestionar perfiles</translation>
    </message>
    <message>
        <source>New, edit, duplicate, delete, import, export</source>
        <translation>Crear, editar, duplicar, eliminar, importar, exportar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>No profiles yet: save these settings as one with ⋯</source>
        <translation>Aún no hay perfiles: guarda estos ajustes como uno con ⋯</translation>
    </message>
    <message>
        <source>A profile holds every option of a connection</source>
        <translation>Un perfil contiene todas las opciones de una conexión</translation>
    </message>
</context>
<context>
    <name>Shardscope::RawForm</name>
    <message>
        <source>op 3 · Presence</source>
        <translation>op 3 · Presencia</translation>
    </message>
    <message>
        <source>op 4 · Voice state</source>
        <translation>op 4 · Estado de voz</translation>
    </message>
    <message>
        <source>op 8 · Members</source>
        <translation>op 8 · Miembros</translation>
    </message>
    <message>
        <source>op 31 · Soundboard sounds</source>
        <translation>op 31 · Panel de sonidos</translation>
    </message>
    <message>
        <source>op 43 · Channel info</source>
        <translation>op 43 · Info de canal</translation>
    </message>
    <message>
        <source>Command line · reconnect</source>
        <translation>Línea de comando · reconectar</translation>
    </message>
    <message>
        <source>Send it although Discord would refuse it</source>
        <translation>Enviarlo aunque Discord lo rechace</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Sangrar</translation>
    </message>
    <message>
        <source>A line for each value; the tokens stay as they are</source>
        <translation>Una línea por valor; los tokens quedan como están</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>op and d as they go over the wire, or a command line of shardscope-cli tail</source>
        <translation>op y d tal como van por la red, o una línea de comando de shardscope-cli tail</translation>
    </message>
    <message>
        <source>The message is empty: choose a template, or write op and d.</source>
        <translation>El mensaje está vacío: elige una plantilla o escribe op y d.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
</context>
<context>
    <name>Shardscope::RawPage</name>
    <message>
        <source>&amp;Indent</source>
        <translation>Sangr&amp;ar</translation>
    </message>
    <message>
        <source>A line for each value; the received text is one line</source>
        <translation>Una línea por valor; el texto recibido es una sola línea</translation>
    </message>
</context>
<context>
    <name>Shardscope::RecentMenu</name>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (ya no existe)</translation>
    </message>
</context>
<context>
    <name>Shardscope::RecordDialog</name>
    <message>
        <source>Record a capture</source>
        <translation>Grabar una captura</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Grabar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Begin with the %1 rows that are in the log</source>
        <translation>
            <numerusform>&amp;Empezar con la %1 fila que hay en el registro</numerusform>
            <numerusform>&amp;Empezar con las %1 filas que hay en el registro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::RecordingController</name>
    <message>
        <source>Nothing is recorded: %1 cannot be written: %2.</source>
        <translation>No se graba nada: %1 no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>It is recorded, but a crash would not be noticed when Shardscope starts again: %1.</source>
        <translation>Se está grabando, pero si Shardscope se cierra de forma inesperada no se detectará al iniciarlo de nuevo: %1.</translation>
    </message>
    <message>
        <source>Writing what is in the log to %1</source>
        <translation>Escribiendo en %1 lo que hay en el registro</translation>
    </message>
    <message>
        <source>Recording was cancelled, and %1 was removed.</source>
        <translation>La grabación se canceló y %1 se eliminó.</translation>
    </message>
    <message>
        <source>Finishing %1</source>
        <translation>Finalizando %1</translation>
    </message>
    <message numerus="yes">
        <source>The end of %1 could not be written: %2. %3 rows are in it.</source>
        <translation>
            <numerusform>No se pudo escribir el final de %1: %2. Contiene %3 fila.</numerusform>
            <numerusform>No se pudo escribir el final de %1: %2. Contiene %3 filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %1 rows to %2, %3.</source>
        <translation>
            <numerusform>Se grabó %1 fila en %2, %3.</numerusform>
            <numerusform>Se grabaron %1 filas en %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording stopped: %1</source>
        <translation>La grabación se detuvo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows (%2) are in %3 and can be opened. What came since is in the log alone.</source>
        <translation>
            <numerusform>%3 contiene %1 fila (%2) y se puede abrir. Lo que llegó después está solo en el registro.</numerusform>
            <numerusform>%3 contiene %1 filas (%2) y se puede abrir. Lo que llegó después está solo en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shardscope ended while it was recording %1 (since %2). What was written is kept: %3.</source>
        <translation>Shardscope se cerró mientras grababa %1 (desde %2). Lo escrito se conserva: %3.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Do not offer it again; the file stays</source>
        <translation>No volver a ofrecerla; el archivo se conserva</translation>
    </message>
</context>
<context>
    <name>Shardscope::RecordingRow</name>
    <message>
        <source>Stop recording</source>
        <translation>Detener la grabación</translation>
    </message>
    <message>
        <source>● rec</source>
        <translation>● rec</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 rows · %3 · %4</source>
        <translation>
            <numerusform>%1 · %2 fila · %3 · %4</numerusform>
            <numerusform>%1 · %2 filas · %3 · %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Grabando %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::RequestModel</name>
    <message>
        <source>again in %1</source>
        <translation>de nuevo en %1</translation>
    </message>
    <message>
        <source>may be sent again now</source>
        <translation>ya se puede enviar de nuevo</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>esperando la respuesta</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>Shardscope::RequestPanel</name>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Repetir envío</translation>
    </message>
    <message>
        <source>&amp;Clear the requests</source>
        <translation>&amp;Vaciar las peticiones</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Repetir envío</translation>
    </message>
    <message>
        <source>Requests and what came back</source>
        <translation>Peticiones y sus respuestas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Clear the requests</source>
        <translation>Vaciar las peticiones</translation>
    </message>
    <message>
        <source>Again in %1</source>
        <translation>De nuevo en %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::RestClient</name>
    <message>
        <source>%1 would get the token unencrypted.</source>
        <translation>%1 recibiría el token sin cifrar.</translation>
    </message>
    <message>
        <source>Use https://, or allow it with --allow-plaintext.</source>
        <translation>Usa https:// o permítelo con --allow-plaintext.</translation>
    </message>
    <message>
        <source>Give --ca-file a file of PEM certificates.</source>
        <translation>Indica en --ca-file un archivo de certificados PEM.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes and was not read.</source>
        <translation>La respuesta de %1 supera los %2 bytes y no se leyó.</translation>
    </message>
    <message>
        <source>Check the address given with --api.</source>
        <translation>Comprueba la dirección indicada con --api.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 no respondió en %2 s.</translation>
    </message>
    <message>
        <source>Check the connection and the proxy.</source>
        <translation>Revisa la conexión y el proxy.</translation>
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
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>Shardscope::SecretField</name>
    <message>
        <source>Paste and clear the clip&amp;board</source>
        <translation>Pegar y vaciar el &amp;portapapeles</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Pe&amp;gar</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Vaciar</translation>
    </message>
</context>
<context>
    <name>Shardscope::SequenceModel</name>
    <message numerus="yes">
        <source>%1 would wait for a limit</source>
        <translation>
            <numerusform>%1 esperaría debido a un límite</numerusform>
            <numerusform>%1 esperarían debido a un límite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would be replaced by a newer presence</source>
        <translation>
            <numerusform>%1 se sustituiría por una presencia más reciente</numerusform>
            <numerusform>%1 se sustituirían por una presencia más reciente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would be refused</source>
        <translation>
            <numerusform>%1 se rechazaría</numerusform>
            <numerusform>%1 se rechazarían</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ leaves at %1</source>
        <translation>✓ sale a los %1</translation>
    </message>
    <message>
        <source>◔ leaves at %1, waits %2</source>
        <translation>◔ sale a los %1, espera %2</translation>
    </message>
    <message>
        <source>– replaced by a newer presence</source>
        <translation>– sustituido por una presencia más reciente</translation>
    </message>
    <message>
        <source>▲ refused: %1</source>
        <translation>▲ rechazado: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>Resultado previsto</translation>
    </message>
</context>
<context>
    <name>Shardscope::SequencePanel</name>
    <message>
        <source>Move the step &amp;up</source>
        <translation>&amp;Subir el paso</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move the step &amp;down</source>
        <translation>&amp;Bajar el paso</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>&amp;Take the step out</source>
        <translation>&amp;Quitar el paso</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Send on &amp;READY</source>
        <translation>Enviar tras &amp;READY</translation>
    </message>
    <message>
        <source>Each new session begins with these messages; a resumed one does not</source>
        <translation>Cada sesión nueva empieza con estos mensajes; una reanudada, no</translation>
    </message>
    <message>
        <source>Messages sent on READY</source>
        <translation>Mensajes enviados tras READY</translation>
    </message>
    <message>
        <source>Add saved messages with &quot;To READY&quot;</source>
        <translation>Añade mensajes guardados con «A READY»</translation>
    </message>
    <message>
        <source>✓ Within the send limits</source>
        <translation>✓ Dentro de los límites de envío</translation>
    </message>
</context>
<context>
    <name>Shardscope::SessionController</name>
    <message>
        <source>This build has no built-in gateway.</source>
        <translation>Esta compilación no tiene gateway integrado.</translation>
    </message>
</context>
<context>
    <name>Shardscope::SessionMetrics</name>
    <message>
        <source>Session resumed</source>
        <translation>Sesión reanudada</translation>
    </message>
    <message>
        <source>Ready with a new session</source>
        <translation>Lista con una sesión nueva</translation>
    </message>
    <message>
        <source>Reconnected with a new session</source>
        <translation>Reconectado con una sesión nueva</translation>
    </message>
</context>
<context>
    <name>Shardscope::SessionTools</name>
    <message>
        <source>This takes one of the %1 identifies left of %2.</source>
        <translation>Esto gasta uno de los %1 IDENTIFY que quedan de %2.</translation>
    </message>
    <message>
        <source>They all come back in %1.</source>
        <translation>Todos vuelven a estar disponibles en %1.</translation>
    </message>
    <message>
        <source>▲ That is little: Discord resets the token of a bot that uses them up.</source>
        <translation>▲ Quedan pocos: Discord restablece el token del bot que los agota.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Sesión nueva</translation>
    </message>
    <message>
        <source>Give up this session and identify anew?</source>
        <translation>¿Abandonar esta sesión e identificarse de nuevo?</translation>
    </message>
    <message>
        <source>The present session cannot be resumed then; events of the time between are lost.</source>
        <translation>La sesión actual ya no podrá reanudarse; los eventos de ese intervalo se pierden.</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Sesión nueva</translation>
    </message>
</context>
<context>
    <name>Shardscope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Rules of &amp;alerts…</source>
        <translation>Reglas de aler&amp;ta…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Atajos de teclado…</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>As&amp;pecto</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;Memory for the log</source>
        <translation>&amp;Memoria para el registro</translation>
    </message>
    <message>
        <source>It takes %1 now. When it is full the oldest rows go, or are read from the recording where there is one.</source>
        <translation>Ahora ocupa %1. Cuando se llena, las filas más antiguas se descartan o, si hay una grabación, se leen de ella.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>What a recording or an export begins with; each asks before it writes.</source>
        <translation>Con esto empieza una grabación o una exportación; ambas preguntan antes de escribir.</translation>
    </message>
    <message>
        <source>Next capture &amp;goes to</source>
        <translation>&amp;Guardar capturas en</translation>
    </message>
    <message>
        <source>Captures leave &amp;out</source>
        <translation>Las capturas &amp;omiten</translation>
    </message>
    <message>
        <source>Folder of captures</source>
        <translation>Carpeta de capturas</translation>
    </message>
    <message>
        <source>There is no folder “%1”. The last one stays.</source>
        <translation>No existe la carpeta «%1». Se mantiene la última.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardLaneDelegate</name>
    <message>
        <source>filtered</source>
        <translation>filtrado</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardManager</name>
    <message>
        <source>A run is under way already.</source>
        <translation>Ya hay una ejecución en curso.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardRun</name>
    <message>
        <source>Asking %1 for the gateway</source>
        <translation>Preguntando a %1 por el gateway</translation>
    </message>
    <message>
        <source>The gateway will be asked for again.</source>
        <translation>Se preguntará de nuevo por el gateway.</translation>
    </message>
    <message>
        <source>The gateway is still being asked for; there is no connection yet.</source>
        <translation>Todavía se está preguntando por el gateway; aún no hay conexión.</translation>
    </message>
    <message>
        <source>Shard %1 is not part of this run.</source>
        <translation>El shard %1 no forma parte de esta ejecución.</translation>
    </message>
    <message>
        <source>No shard of this run is connected at present.</source>
        <translation>Ahora mismo no hay ningún shard de esta ejecución conectado.</translation>
    </message>
    <message>
        <source>The shard is not ready; try again once it is.</source>
        <translation>El shard no está listo; inténtalo de nuevo cuando lo esté.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardWallModel</name>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>bucket %1</source>
        <translation>bucket %1</translation>
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
        <translation>espera %1</translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation>%1 eventos por segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n guild(s)</source>
        <translation>
            <numerusform>%n guild</numerusform>
            <numerusform>%n guilds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>reconnected %n time(s)</source>
        <translation>
            <numerusform>reconectado %n vez</numerusform>
            <numerusform>reconectado %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>identifies in bucket %1</source>
        <translation>se identifica en el bucket %1</translation>
    </message>
    <message>
        <source>Shard %1: %2</source>
        <translation>Shard %1: %2</translation>
    </message>
    <message>
        <source>the log shows it alone</source>
        <translation>el registro muestra solo este</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardWallPanel</name>
    <message>
        <source>Show only this s&amp;hard in the log, or all again</source>
        <translation>Mostrar solo este s&amp;hard en el registro, o todos de nuevo</translation>
    </message>
    <message>
        <source>Leave this shard o&amp;ut of the log, or show it again</source>
        <translation>Excluir este sha&amp;rd del registro, o mostrarlo de nuevo</translation>
    </message>
    <message>
        <source>Ex&amp;plain its last close</source>
        <translation>E&amp;xplicar su último cierre</translation>
    </message>
    <message>
        <source>Reconnect and resu&amp;me this shard</source>
        <translation>Reconectar y rean&amp;udar este shard</translation>
    </message>
    <message>
        <source>New session of this shard…</source>
        <translation>Sesión nueva de este shard…</translation>
    </message>
    <message>
        <source>Close this shard with a code…</source>
        <translation>Cerrar este shard con un código…</translation>
    </message>
    <message>
        <source>Sort the shards by the next order</source>
        <translation>Ordenar los shards por el orden siguiente</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>Worst state first</source>
        <translation>Primero el peor estado</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <translation>Primero el más lento</translation>
    </message>
    <message>
        <source>Most events first</source>
        <translation>Primero más eventos</translation>
    </message>
    <message>
        <source>Order of the shards</source>
        <translation>Orden de los shards</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>A lane for each shard of the session comes here. To run all shards of a bot write all in the field Shard.</source>
        <translation>Aquí aparece un carril por cada shard de la sesión. Para ejecutar todos los shards de un bot escribe all en el campo Shard.</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 de %2 listos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, shards</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waiting for their turn: %1</source>
        <translation>esperan su turno: %1</translation>
    </message>
    <message>
        <source>identifying at once: %1</source>
        <translation>se identifican a la vez: %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShortcutEditor</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>New keys of the chosen action</source>
        <translation>Atajo nuevo de la acción elegida</translation>
    </message>
    <message>
        <source>&amp;Press the new keys</source>
        <translation>&amp;Pulsa el atajo nuevo</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Sin atajo</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Estándar</translation>
    </message>
    <message>
        <source>&amp;All to standard</source>
        <translation>&amp;Todo al estándar</translation>
    </message>
    <message>
        <source>%1 was in the way of %2, which has no keys now.</source>
        <translation>%1 entraba en conflicto con %2, ahora sin atajo.</translation>
    </message>
</context>
<context>
    <name>Shardscope::SilenceNotice</name>
    <message>
        <source>Why no event?</source>
        <translation>¿Falta un evento?</translation>
    </message>
    <message>
        <source>%1 (shard %2)</source>
        <translation>%1 (shard %2)</translation>
    </message>
    <message>
        <source>others: %1</source>
        <translation>otros: %1</translation>
    </message>
    <message>
        <source>Stopped arriving although heartbeats go on: %1. A new session may bring it back.</source>
        <translation>Dejaron de llegar aunque los heartbeats continúan: %1. Una sesión nueva puede recuperarlos.</translation>
    </message>
</context>
<context>
    <name>Shardscope::SnowflakeField</name>
    <message>
        <source>Names seen in this session</source>
        <translation>Nombres vistos en esta sesión</translation>
    </message>
</context>
<context>
    <name>Shardscope::SoundboardForm</name>
    <message>
        <source>Names or ids of guilds, separated by commas</source>
        <translation>Nombres o ids de guilds, separados por comas</translation>
    </message>
    <message>
        <source>&amp;Guilds</source>
        <translation>&amp;Guilds</translation>
    </message>
    <message>
        <source>Each guild answers with a SOUNDBOARD_SOUNDS of its own</source>
        <translation>Cada guild responde con su propio SOUNDBOARD_SOUNDS</translation>
    </message>
</context>
<context>
    <name>Shardscope::TailRun</name>
    <message>
        <source>The capture &quot;%1&quot; cannot be written: %2.</source>
        <translation>La captura «%1» no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>La salida estándar no se puede escribir: %1.</translation>
    </message>
    <message>
        <source>Shard %1: %2</source>
        <translation>Shard %1: %2</translation>
    </message>
    <message>
        <source>Metrics at %1</source>
        <translation>Métricas en %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Connection closed with %1: %2. %3</source>
        <translation>Conexión cerrada con %1: %2. %3</translation>
    </message>
    <message>
        <source>Connection closed without a code: %1. %2</source>
        <translation>Conexión cerrada sin código: %1. %2</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation>La línea supera los %1 bytes.</translation>
    </message>
</context>
<context>
    <name>Shardscope::TextView</name>
    <message>
        <source>Payload as text</source>
        <translation>Payload como texto</translation>
    </message>
    <message>
        <source>Copy raw te&amp;xt</source>
        <translation>Copiar te&amp;xto original</translation>
    </message>
    <message>
        <source>Select all &amp;raw text</source>
        <translation>Seleccionar to&amp;do el texto</translation>
    </message>
</context>
<context>
    <name>Shardscope::TimelineModel</name>
    <message>
        <source>Shard %1, connect %2: %3</source>
        <translation>Shard %1, conexión %2: %3</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Ready for, or took</source>
        <translation>Lista durante / tardó</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Reenviados</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
</context>
<context>
    <name>Shardscope::TimelinePanel</name>
    <message>
        <source>Export t&amp;he sessions…</source>
        <translation>Exportar las sesio&amp;nes…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Connections and their stages</source>
        <translation>Conexiones y sus etapas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Leyendo: %1 %</translation>
    </message>
    <message>
        <source>Each connection of a shard comes here with its stages</source>
        <translation>Aquí aparece cada conexión de un shard con sus etapas</translation>
    </message>
    <message>
        <source>Connections: %1, of them resumed: %2, sequence numbers missing: %3</source>
        <translation>Conexiones: %1, de ellas reanudadas: %2, números de secuencia que faltan: %3</translation>
    </message>
    <message>
        <source>older ones that are not kept: %1</source>
        <translation>anteriores que no se conservan: %1</translation>
    </message>
    <message>
        <source>a name that ends with .json, .csv or .txt says what is to be written</source>
        <translation>un nombre que termine en .json, .csv o .txt indica qué se debe escribir</translation>
    </message>
    <message>
        <source>Export the sessions</source>
        <translation>Exportar las sesiones</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV, a row for each connection (*.csv)</source>
        <translation>CSV, una fila por conexión (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>Shardscope::TokenCheck</name>
    <message>
        <source>%1 is open.</source>
        <translation>La conexión con %1 está abierta.</translation>
    </message>
    <message>
        <source>READY; the session was closed again.</source>
        <translation>READY; la sesión se cerró de nuevo.</translation>
    </message>
    <message>
        <source>READY as %1; the session was closed again.</source>
        <translation>READY como %1; la sesión se cerró de nuevo.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La comprobación se canceló.</translation>
    </message>
    <message>
        <source>Not tried, since %1 failed.</source>
        <translation>No se intentó, porque falló %1.</translation>
    </message>
    <message>
        <source>With --gateway and no --api, HTTP is asked only where the gateway is Discord&apos;s.</source>
        <translation>Con --gateway y sin --api, solo se consulta HTTP si el gateway es de Discord.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2.</source>
        <translation>%1 respondió HTTP %2.</translation>
    </message>
    <message>
        <source>This API has no page for it.</source>
        <translation>Esta API no tiene esa página.</translation>
    </message>
    <message>
        <source>The API took the token.</source>
        <translation>La API aceptó el token.</translation>
    </message>
    <message>
        <source>Not asked for: it would take one of the day&apos;s sessions.</source>
        <translation>No se pidió: gastaría una de las sesiones del día.</translation>
    </message>
    <message>
        <source>Not tried: what failed before would make it fail, or spend a session in vain.</source>
        <translation>No se intentó: lo que falló antes lo haría fallar o gastaría una sesión en vano.</translation>
    </message>
    <message>
        <source>Wait, and find what starts sessions so often: each costs one of the day&apos;s.</source>
        <translation>Espera y averigua qué inicia sesiones tan a menudo: cada una gasta una de las del día.</translation>
    </message>
    <message>
        <source>Check --gateway. Where HTTP works and this does not, a proxy, a firewall or a virus scanner on the way does not let WebSockets through.</source>
        <translation>Comprueba --gateway. Si HTTP funciona y esto no, un proxy, un firewall o un antivirus en el camino no deja pasar WebSockets.</translation>
    </message>
    <message>
        <source>What is open there is no gateway, or it is overloaded: check --gateway, or raise --hello-timeout.</source>
        <translation>Lo que está abierto ahí no es un gateway, o está sobrecargado: comprueba --gateway o aumenta --hello-timeout.</translation>
    </message>
    <message>
        <source>Try again, or raise --ready-timeout.</source>
        <translation>Inténtalo de nuevo o aumenta --ready-timeout.</translation>
    </message>
</context>
<context>
    <name>Shardscope::TokenField</name>
    <message>
        <source>Hold to show the token</source>
        <translation>Mantener pulsado para mostrar el token</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Token del bot</translation>
    </message>
    <message>
        <source>Paste a bot token</source>
        <translation>Pega el token de un bot</translation>
    </message>
    <message>
        <source>This has not the three parts of a bot&apos;s token: Discord will refuse it.</source>
        <translation>Esto no tiene las tres partes del token de un bot: Discord lo rechazará.</translation>
    </message>
    <message>
        <source>Token of the bot %1</source>
        <translation>Token del bot %1</translation>
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
        <translation>&amp;Copiar valor</translation>
    </message>
    <message>
        <source>Copy &amp;path for filters</source>
        <translation>Copiar &amp;ruta para filtros</translation>
    </message>
    <message>
        <source>Copy JSON P&amp;ointer</source>
        <translation>Copiar JSON P&amp;ointer</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Copiar como P&amp;ython</translation>
    </message>
    <message>
        <source>Copy as &amp;JavaScript</source>
        <translation>Copiar como &amp;JavaScript</translation>
    </message>
    <message>
        <source>Payload as a tree</source>
        <translation>Payload en árbol</translation>
    </message>
    <message>
        <source>&amp;Filter for this value</source>
        <translation>&amp;Filtrar por este valor</translation>
    </message>
    <message>
        <source>&amp;Exclude this value</source>
        <translation>&amp;Excluir este valor</translation>
    </message>
</context>
<context>
    <name>Shardscope::VitalStrip</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>State of the shard and how long it has lasted</source>
        <translation>Estado del shard y cuánto lleva en él</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>The bot of this session</source>
        <translation>El bot de esta sesión</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>From the last heartbeat to its acknowledgement, and how long ago that was</source>
        <translation>Del último heartbeat a su confirmación, y cuánto hace de eso</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 of 100 heartbeats were acknowledged faster</source>
        <translation>95 de cada 100 heartbeats se confirmaron más rápido</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Dispatches over the last second</source>
        <translation>Dispatches en el último segundo</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Bytes received over the last second, as they came</source>
        <translation>Bytes recibidos en el último segundo, tal como llegaron</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>JSON against bytes on the wire</source>
        <translation>JSON frente a bytes en la red</translation>
    </message>
    <message>
        <source>Sends left</source>
        <translation>Envíos rest.</translation>
    </message>
    <message>
        <source>Of those allowed in 60 s; click for all budgets</source>
        <translation>De los permitidos en 60 s; clic para ver todos los cupos</translation>
    </message>
    <message>
        <source>Identifies left</source>
        <translation>IDENTIFY rest.</translation>
    </message>
    <message>
        <source>Of the bot&apos;s sessions allowed in 24 hours; click for all budgets</source>
        <translation>De las sesiones del bot permitidas en 24 horas; clic para ver todos los cupos</translation>
    </message>
    <message>
        <source>other tokens kept</source>
        <translation>con otros tokens</translation>
    </message>
    <message>
        <source>tokens left out</source>
        <translation>sin tokens</translation>
    </message>
    <message>
        <source>content left out</source>
        <translation>sin contenido</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>State of the session</source>
        <translation>Estado de la sesión</translation>
    </message>
    <message>
        <source>%1 (demo)</source>
        <translation>%1 (demo)</translation>
    </message>
    <message>
        <source>User id %1</source>
        <translation>Id de usuario %1</translation>
    </message>
    <message>
        <source>↑ %1 of %2</source>
        <translation>↑ %1 de %2</translation>
    </message>
    <message>
        <source>, %1 waiting</source>
        <translation>, %1 en espera</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n archivo</numerusform>
            <numerusform>%n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>File, %1</source>
        <translation>Archivo, %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Bot: %1</source>
        <translation>Bot: %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>▤ Capture</source>
        <translation>▤ Captura</translation>
    </message>
    <message>
        <source>A session that was recorded; nothing is connected</source>
        <translation>Una sesión que se grabó; no hay nada conectado</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 de %2 listos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, shards</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The median of the newest latency of each shard; the worst is that of shard %1</source>
        <translation>La mediana de la latencia más reciente de cada shard; la peor es la del shard %1</translation>
    </message>
    <message>
        <source>♥ %1, worst %2</source>
        <translation>♥ %1, peor %2</translation>
    </message>
    <message>
        <source>♥ %1, %2 ago</source>
        <translation>♥ %1, hace %2</translation>
    </message>
    <message>
        <source>♥ %1, now</source>
        <translation>♥ %1, ahora</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Awaiting HELLO</source>
        <translation>Esperando HELLO</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>Identificando</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Reanudando</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>Por reintentar</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cerrando</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
</context>
<context>
    <name>Shardscope::VoiceStateForm</name>
    <message>
        <source>Not sent</source>
        <translation>No se envía</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Unmuted</source>
        <translation>No silenciado</translation>
    </message>
    <message>
        <source>Deafened</source>
        <translation>Ensordecido</translation>
    </message>
    <message>
        <source>Undeafened</source>
        <translation>No ensordecido</translation>
    </message>
    <message>
        <source>Name or id of the guild</source>
        <translation>Nombre o id del guild</translation>
    </message>
    <message>
        <source>Name or id of the voice channel</source>
        <translation>Nombre o id del canal de voz</translation>
    </message>
    <message>
        <source>Channel id</source>
        <translation>Id del canal</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>&amp;Guild</translation>
    </message>
    <message>
        <source>Self &amp;mute</source>
        <translation>&amp;Silenciarse</translation>
    </message>
    <message>
        <source>Self dea&amp;f</source>
        <translation>Ensor&amp;decerse</translation>
    </message>
</context>
<context>
    <name>Shardscope::WebSocketClient</name>
    <message>
        <source>a frame continues a message that did not begin</source>
        <translation>un frame continúa un mensaje que no empezó</translation>
    </message>
    <message>
        <source>a message begins before the one before it has ended</source>
        <translation>un mensaje empieza antes de que termine el anterior</translation>
    </message>
    <message>
        <source>a message is too large</source>
        <translation>un mensaje es demasiado grande</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>un texto no es UTF-8</translation>
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
        <translation>Mira todo lo que hace el gateway de Discord</translation>
    </message>
    <message>
        <source>Shardscope connects as your bot&apos;s shard would and shows every message, the latency and each error.</source>
        <translation>Shardscope se conecta como lo haría el shard de tu bot y muestra cada mensaje, la latencia y cada error.</translation>
    </message>
    <message>
        <source>Tr&amp;y the demo</source>
        <translation>Probar la de&amp;mo</translation>
    </message>
    <message>
        <source>Chec&amp;k a token</source>
        <translation>Comprobar un to&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Open a capture</source>
        <translation>A&amp;brir una captura</translation>
    </message>
    <message>
        <source>Developer Porta&amp;l</source>
        <translation>Developer Porta&amp;l</translation>
    </message>
    <message>
        <source>No bot at hand?</source>
        <translation>¿No tienes un bot a mano?</translation>
    </message>
    <message>
        <source>The built-in gateway plays a lively server on this machine. No token, no network.</source>
        <translation>El gateway integrado simula un servidor con mucha actividad en este equipo. Sin token y sin red.</translation>
    </message>
    <message>
        <source>You have a bot token</source>
        <translation>Tienes el token de un bot</translation>
    </message>
    <message>
        <source>It stays in memory, or in the keychain with a profile: no file, no log, no capture holds it.</source>
        <translation>Permanece en memoria o, con un perfil, en el llavero: ningún archivo, registro ni captura lo contiene.</translation>
    </message>
    <message>
        <source>Somebody sent you a capture</source>
        <translation>Alguien te envió una captura</translation>
    </message>
    <message>
        <source>See its log, its graphs and what went wrong. Dropping the file here does the same.</source>
        <translation>Mira su registro, sus gráficas y qué falló. También puedes soltar aquí el archivo.</translation>
    </message>
    <message>
        <source>You need a token</source>
        <translation>Necesitas un token</translation>
    </message>
    <message>
        <source>Make an application in the Developer Portal; its page Bot has the token.</source>
        <translation>Crea una aplicación en el Developer Portal; su página Bot tiene el token.</translation>
    </message>
</context>
<context>
    <name>Shardscope::WindowActions</name>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>Perfi&amp;l</translation>
    </message>
    <message>
        <source>Wha&amp;t went wrong</source>
        <translation>Qué &amp;falló</translation>
    </message>
    <message>
        <source>Ca&amp;pture</source>
        <translation>Ca&amp;ptura</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Log &amp;rows</source>
        <translation>&amp;Filas del registro</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Fil&amp;tros</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>I&amp;nspector</translation>
    </message>
    <message>
        <source>Gr&amp;aphs</source>
        <translation>&amp;Gráficas</translation>
    </message>
    <message>
        <source>&amp;Shards</source>
        <translation>S&amp;hards</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>&amp;Commands</source>
        <translation>&amp;Comandos</translation>
    </message>
    <message>
        <source>Ch&amp;osen saved message</source>
        <translation>Mensaje &amp;guardado elegido</translation>
    </message>
    <message>
        <source>Sequence on REA&amp;DY</source>
        <translation>Secuencia de REA&amp;DY</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Peti&amp;ciones</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>D&amp;isconnect</source>
        <translation>&amp;Desconectar</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la de&amp;mo</translation>
    </message>
    <message>
        <source>Chec&amp;k the token…</source>
        <translation>Comprobar el to&amp;ken…</translation>
    </message>
    <message>
        <source>I&amp;ntents…</source>
        <translation>I&amp;ntents…</translation>
    </message>
    <message>
        <source>Connection &amp;options…</source>
        <translation>&amp;Opciones de conexión…</translation>
    </message>
    <message>
        <source>&amp;Reconnect and resume</source>
        <translation>&amp;Reconectar y reanudar</translation>
    </message>
    <message>
        <source>Reconnect with a ne&amp;w session…</source>
        <translation>Reconectar con una sesión n&amp;ueva…</translation>
    </message>
    <message>
        <source>C&amp;lose with a code…</source>
        <translation>C&amp;errar con un código…</translation>
    </message>
    <message>
        <source>Drop t&amp;he connection</source>
        <translation>Cort&amp;ar la conexión</translation>
    </message>
    <message>
        <source>&amp;Budgets…</source>
        <translation>Cu&amp;pos…</translation>
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation>Aler&amp;tas…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Confi&amp;guración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>&amp;Abrir una captura…</translation>
    </message>
    <message>
        <source>Open the &amp;last capture</source>
        <translation>Abrir la ú&amp;ltima captura</translation>
    </message>
    <message>
        <source>&amp;Forget these captures</source>
        <translation>&amp;Olvidar estas capturas</translation>
    </message>
    <message>
        <source>R&amp;ecord…</source>
        <translation>&amp;Grabar…</translation>
    </message>
    <message>
        <source>&amp;Stop recording</source>
        <translation>&amp;Detener la grabación</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Memory for the log…</source>
        <translation>&amp;Memoria para el registro…</translation>
    </message>
    <message>
        <source>&amp;Clear the log</source>
        <translation>&amp;Vaciar el registro</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Observar</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Graphs</source>
        <translation>&amp;Gráficas</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Comando</translation>
    </message>
    <message>
        <source>&amp;Reset this layout</source>
        <translation>Resta&amp;blecer disposición</translation>
    </message>
    <message>
        <source>What is not as &amp;documented</source>
        <translation>&amp;Difiere de la documentación</translation>
    </message>
    <message>
        <source>Why no &amp;event?</source>
        <translation>¿Falta un &amp;evento?</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sesiones</translation>
    </message>
    <message>
        <source>Sha&amp;rds</source>
        <translation>Sha&amp;rds</translation>
    </message>
    <message>
        <source>&amp;Float this panel, or dock it</source>
        <translation>&amp;Flotar o acoplar este panel</translation>
    </message>
    <message>
        <source>C&amp;lose this panel</source>
        <translation>Cerrar es&amp;te panel</translation>
    </message>
    <message>
        <source>&amp;Tool bar</source>
        <translation>&amp;Barra de herramientas</translation>
    </message>
    <message>
        <source>To the &amp;next part</source>
        <translation>A la parte &amp;siguiente</translation>
    </message>
    <message>
        <source>To the &amp;part before</source>
        <translation>A la parte &amp;anterior</translation>
    </message>
    <message>
        <source>To the &amp;token</source>
        <translation>Al &amp;token</translation>
    </message>
    <message>
        <source>To the p&amp;rofile</source>
        <translation>Al &amp;perfil</translation>
    </message>
    <message>
        <source>To the &amp;graphs</source>
        <translation>A las &amp;gráficas</translation>
    </message>
    <message>
        <source>To the &amp;log</source>
        <translation>Al &amp;registro</translation>
    </message>
    <message>
        <source>To the &amp;inspector</source>
        <translation>Al &amp;inspector</translation>
    </message>
    <message>
        <source>To the &amp;commands</source>
        <translation>A los &amp;comandos</translation>
    </message>
    <message>
        <source>To the n&amp;ewest row, and follow</source>
        <translation>A la fila más &amp;nueva, y seguir</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Al&amp;to contraste</translation>
    </message>
    <message>
        <source>&amp;Presence</source>
        <translation>&amp;Presencia</translation>
    </message>
    <message>
        <source>&amp;Voice state</source>
        <translation>Estado de &amp;voz</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Miembros</translation>
    </message>
    <message>
        <source>&amp;Soundboard sounds</source>
        <translation>Panel de &amp;sonidos</translation>
    </message>
    <message>
        <source>&amp;Channel info</source>
        <translation>&amp;Info de canal</translation>
    </message>
    <message>
        <source>&amp;Raw message</source>
        <translation>Mensaje man&amp;ual</translation>
    </message>
    <message>
        <source>Saved m&amp;essages</source>
        <translation>M&amp;ensajes guardados</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Buscar una acción…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Atajos de teclado…</translation>
    </message>
    <message>
        <source>&amp;Discord&apos;s Developer Portal</source>
        <translation>Developer Portal de &amp;Discord</translation>
    </message>
    <message>
        <source>&amp;About Shardscope</source>
        <translation>A&amp;cerca de Shardscope</translation>
    </message>
</context>
<context>
    <name>Shardscope::WindowToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
</context>
<context>
    <name>Shardscope::Workspace</name>
    <message>
        <source>Graphs</source>
        <translation>Gráficas</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Not as documented</source>
        <translation>Difiere de la doc.</translation>
    </message>
    <message>
        <source>Why no event?</source>
        <translation>¿Falta un evento?</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Panels in one place</source>
        <translation>Paneles en un solo sitio</translation>
    </message>
</context>
<context>
    <name>StandardInput</name>
    <message>
        <source>its first line is longer than %1 bytes</source>
        <translation>su primera línea supera los %1 bytes</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>permissions of command {id}[ in {guild_id:guild}]</source>
        <translation>permisos del comando {id}[ en {guild_id:guild}]</translation>
    </message>
    <message>
        <source>a rule acted on {user_id:user}[ in {channel_id:channel}][: {content:text}]</source>
        <translation>una regla actuó sobre {user_id:user}[ en {channel_id:channel}][: {content:text}]</translation>
    </message>
    <message>
        <source>rule {name:text}[ in {guild_id:guild}]</source>
        <translation>regla {name:text}[ en {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{:channel}[ in {guild_id:guild}]</source>
        <translation>{:channel}[ en {guild_id:guild}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{channels} channel(s)[ of {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{channels} canal[ de {guild_id:guild}]</numerusform>
            <numerusform>%n{channels} canales[ de {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel_id:channel}[, last pin {last_pin_timestamp:time}]</source>
        <translation>{channel_id:channel}[, último fijado {last_pin_timestamp:time}]</translation>
    </message>
    <message>
        <source>{:channel}[ in {guild_id:guild}][: {topic:text}]</source>
        <translation>{:channel}[ en {guild_id:guild}][: {topic:text}]</translation>
    </message>
    <message>
        <source>entitlement to {sku_id}[ for {user_id:user}][ in {guild_id:guild}]</source>
        <translation>derecho a {sku_id}[ para {user_id:user}][ en {guild_id:guild}]</translation>
    </message>
    <message>
        <source>entitlement to {sku_id}[ for {user_id:user}][ in {guild_id:guild}][, until {ends_at:time}]</source>
        <translation>derecho a {sku_id}[ para {user_id:user}][ en {guild_id:guild}][, hasta {ends_at:time}]</translation>
    </message>
    <message>
        <source>action {action_type}[ by {user_id:user}][ in {guild_id:guild}][: {reason:text}]</source>
        <translation>acción {action_type}[ de {user_id:user}][ en {guild_id:guild}][: {reason:text}]</translation>
    </message>
    <message>
        <source>{user:user} banned[ from {guild_id:guild}]</source>
        <translation>ban a {user:user}[ en {guild_id:guild}]</translation>
    </message>
    <message>
        <source>ban of {user:user} lifted[ in {guild_id:guild}]</source>
        <translation>ban retirado a {user:user}[ en {guild_id:guild}]</translation>
    </message>
    <message numerus="yes">
        <source>{:guild}[, {member_count} members][, %n{channels} channel(s)]</source>
        <translation>
            <numerusform>{:guild}[, {member_count} miembros][, %n{channels} canal]</numerusform>
            <numerusform>{:guild}[, {member_count} miembros][, %n{channels} canales]</numerusform>
        </translation>
    </message>
    <message>
        <source>{:guild}[ is unavailable{unavailable:true}]</source>
        <translation>{:guild}[ no está disponible{unavailable:true}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{emojis} emoji[ in {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{emojis} emoji[ en {guild_id:guild}]</numerusform>
            <numerusform>%n{emojis} emojis[ en {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{guild_id:guild}</source>
        <translation>{guild_id:guild}</translation>
    </message>
    <message numerus="yes">
        <source>%n{members} member(s)[ of {guild_id:guild}], chunk {chunk_index} of {chunk_count}[, nonce {nonce}]</source>
        <translation>
            <numerusform>%n{members} miembro[ de {guild_id:guild}], parte {chunk_index} de {chunk_count}[, nonce {nonce}]</numerusform>
            <numerusform>%n{members} miembros[ de {guild_id:guild}], parte {chunk_index} de {chunk_count}[, nonce {nonce}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{user:user} joined[ {guild_id:guild}]</source>
        <translation>{user:user} se unió[ a {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{user:user} left[ {guild_id:guild}]</source>
        <translation>{user:user} salió[ de {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{user:user}[ in {guild_id:guild}][, nickname {nick:text}]</source>
        <translation>{user:user}[ en {guild_id:guild}][, apodo {nick:text}]</translation>
    </message>
    <message>
        <source>role {role.name:text}[ in {guild_id:guild}]</source>
        <translation>rol {role.name:text}[ en {guild_id:guild}]</translation>
    </message>
    <message>
        <source>role {role_id}[ in {guild_id:guild}]</source>
        <translation>rol {role_id}[ en {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{name:text}[ in {guild_id:guild}][, starts {scheduled_start_time:time}]</source>
        <translation>{name:text}[ en {guild_id:guild}][, empieza {scheduled_start_time:time}]</translation>
    </message>
    <message>
        <source>{user_id:user} comes to event {guild_scheduled_event_id}[ in {guild_id:guild}]</source>
        <translation>{user_id:user} asistirá al evento {guild_scheduled_event_id}[ en {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{user_id:user} does not come to event {guild_scheduled_event_id}[ in {guild_id:guild}]</source>
        <translation>{user_id:user} no asistirá al evento {guild_scheduled_event_id}[ en {guild_id:guild}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{soundboard_sounds} sound(s)[ in {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{soundboard_sounds} sonido[ en {guild_id:guild}]</numerusform>
            <numerusform>%n{soundboard_sounds} sonidos[ en {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>sound {name:text}[ in {guild_id:guild}]</source>
        <translation>sonido {name:text}[ en {guild_id:guild}]</translation>
    </message>
    <message>
        <source>sound {sound_id}[ in {guild_id:guild}]</source>
        <translation>sonido {sound_id}[ en {guild_id:guild}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{stickers} sticker(s)[ in {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{stickers} sticker[ en {guild_id:guild}]</numerusform>
            <numerusform>%n{stickers} stickers[ en {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{:guild}</source>
        <translation>{:guild}</translation>
    </message>
    <message>
        <source>integration {name:text}[ in {guild_id:guild}]</source>
        <translation>integración {name:text}[ en {guild_id:guild}]</translation>
    </message>
    <message>
        <source>integration {id}[ in {guild_id:guild}]</source>
        <translation>integración {id}[ en {guild_id:guild}]</translation>
    </message>
    <message>
        <source>[{member.user:user}][{user:user}][ used /{data.name}][ used component {data.custom_id:text}][ in {channel_id:channel}]</source>
        <translation>[{member.user:user}][{user:user}][ usó /{data.name}][ usó el componente {data.custom_id:text}][ en {channel_id:channel}]</translation>
    </message>
    <message>
        <source>invite {code}[ to {channel_id:channel}][ by {inviter:user}]</source>
        <translation>invitación {code}[ a {channel_id:channel}][ de {inviter:user}]</translation>
    </message>
    <message>
        <source>invite {code}[ to {channel_id:channel}]</source>
        <translation>invitación {code}[ a {channel_id:channel}]</translation>
    </message>
    <message numerus="yes">
        <source>{author:user}[ in {channel_id:channel}][: {content:text}][, %n{attachments} attachment(s)]</source>
        <translation>
            <numerusform>{author:user}[ en {channel_id:channel}][: {content:text}][, %n{attachments} adjunto]</numerusform>
            <numerusform>{author:user}[ en {channel_id:channel}][: {content:text}][, %n{attachments} adjuntos]</numerusform>
        </translation>
    </message>
    <message>
        <source>message {id}[ in {channel_id:channel}]</source>
        <translation>mensaje {id}[ en {channel_id:channel}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{ids} message(s)[ in {channel_id:channel}]</source>
        <translation>
            <numerusform>%n{ids} mensaje[ en {channel_id:channel}]</numerusform>
            <numerusform>%n{ids} mensajes[ en {channel_id:channel}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{user_id:user} voted for answer {answer_id}[ in {channel_id:channel}]</source>
        <translation>{user_id:user} votó por la respuesta {answer_id}[ en {channel_id:channel}]</translation>
    </message>
    <message>
        <source>{user_id:user} took back the vote for answer {answer_id}[ in {channel_id:channel}]</source>
        <translation>{user_id:user} retiró su voto por la respuesta {answer_id}[ en {channel_id:channel}]</translation>
    </message>
    <message>
        <source>{member.user|user_id:user} reacted with {emoji.name}[ in {channel_id:channel}]</source>
        <translation>{member.user|user_id:user} reaccionó con {emoji.name}[ en {channel_id:channel}]</translation>
    </message>
    <message>
        <source>{user_id:user} took back {emoji.name}[ in {channel_id:channel}]</source>
        <translation>{user_id:user} retiró {emoji.name}[ en {channel_id:channel}]</translation>
    </message>
    <message>
        <source>all reactions of message {message_id}[ in {channel_id:channel}]</source>
        <translation>todas las reacciones del mensaje {message_id}[ en {channel_id:channel}]</translation>
    </message>
    <message>
        <source>all {emoji.name} of message {message_id}[ in {channel_id:channel}]</source>
        <translation>todas las {emoji.name} del mensaje {message_id}[ en {channel_id:channel}]</translation>
    </message>
    <message>
        <source>[{author:user}][ in {channel_id:channel}][: {content:text}]</source>
        <translation>[{author:user}][ en {channel_id:channel}][: {content:text}]</translation>
    </message>
    <message>
        <source>{user:user} is {status}[, {activities.0.name:text}][ in {guild_id:guild}]</source>
        <translation>{user:user}: {status}[, {activities.0.name:text}][ en {guild_id:guild}]</translation>
    </message>
    <message>
        <source>op {opcode}, again in {retry_after} s[, {meta.guild_id:guild}]</source>
        <translation>op {opcode}, de nuevo en {retry_after} s[, {meta.guild_id:guild}]</translation>
    </message>
    <message numerus="yes">
        <source>{user:user}[, %n{guilds} guild(s)]</source>
        <translation>
            <numerusform>{user:user}[, %n{guilds} guild]</numerusform>
            <numerusform>{user:user}[, %n{guilds} guilds]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n{soundboard_sounds} sound(s)[ of {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{soundboard_sounds} sonido[ de {guild_id:guild}]</numerusform>
            <numerusform>%n{soundboard_sounds} sonidos[ de {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel_id:channel}[: {topic:text}]</source>
        <translation>{channel_id:channel}[: {topic:text}]</translation>
    </message>
    <message>
        <source>subscription of {user_id:user}</source>
        <translation>suscripción de {user_id:user}</translation>
    </message>
    <message>
        <source>subscription of {user_id:user}[, until {current_period_end:time}]</source>
        <translation>suscripción de {user_id:user}[, hasta {current_period_end:time}]</translation>
    </message>
    <message>
        <source>{:channel}[ in {parent_id:channel}][ by {owner_id:user}]</source>
        <translation>{:channel}[ en {parent_id:channel}][ de {owner_id:user}]</translation>
    </message>
    <message>
        <source>{:channel}[ in {parent_id:channel}]</source>
        <translation>{:channel}[ en {parent_id:channel}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{threads} thread(s)[ of {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{threads} hilo[ de {guild_id:guild}]</numerusform>
            <numerusform>%n{threads} hilos[ de {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{:channel}[, {member_count} members]</source>
        <translation>{:channel}[, {member_count} miembros]</translation>
    </message>
    <message>
        <source>{:channel}</source>
        <translation>{:channel}</translation>
    </message>
    <message>
        <source>{member.user|user_id:user} types[ in {channel_id:channel}]</source>
        <translation>{member.user|user_id:user} está escribiendo[ en {channel_id:channel}]</translation>
    </message>
    <message>
        <source>{:user}</source>
        <translation>{:user}</translation>
    </message>
    <message>
        <source>{user_id:user}[ plays {emoji.name}][ in {channel_id:channel}]</source>
        <translation>{user_id:user}[ reproduce {emoji.name}][ en {channel_id:channel}]</translation>
    </message>
    <message>
        <source>{:channel}[, since {voice_start_time:time}]</source>
        <translation>{:channel}[, desde {voice_start_time:time}]</translation>
    </message>
    <message>
        <source>{:channel}[: {status:text}]</source>
        <translation>{:channel}[: {status:text}]</translation>
    </message>
    <message>
        <source>[{guild_id:guild}][ on {endpoint}]</source>
        <translation>[{guild_id:guild}][ en {endpoint}]</translation>
    </message>
    <message>
        <source>{member.user|user_id:user}[ in {channel_id:channel}]</source>
        <translation>{member.user|user_id:user}[ en {channel_id:channel}]</translation>
    </message>
    <message>
        <source>{channel_id:channel}</source>
        <translation>{channel_id:channel}</translation>
    </message>
    <message>
        <source>guild %1</source>
        <translation>guild %1</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuario %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>--profile &quot;%1&quot;: there are no profiles yet.</source>
        <translation>--profile &quot;%1&quot;: aún no hay perfiles.</translation>
    </message>
    <message>
        <source>--profile &quot;%1&quot;: no profile is called so; there are: %2.</source>
        <translation>--profile &quot;%1&quot;: ningún perfil se llama así; existen: %2.</translation>
    </message>
    <message>
        <source>An oscilloscope for Discord&apos;s event gateway.</source>
        <translation>Un osciloscopio para el gateway de eventos de Discord.</translation>
    </message>
    <message>
        <source>Connect to the built-in gateway at once.</source>
        <translation>Conectar de inmediato con el gateway integrado.</translation>
    </message>
    <message>
        <source>Begin with this profile; options given besides win over it.</source>
        <translation>Empezar con este perfil; las opciones que se den aparte tienen prioridad.</translation>
    </message>
    <message>
        <source>Open these captures.</source>
        <translation>Abrir estas capturas.</translation>
    </message>
    <message>
        <source>Give a token or --demo, not both.</source>
        <translation>Indica un token o --demo, no ambos.</translation>
    </message>
    <message>
        <source>Give captures or --demo, not both.</source>
        <translation>Indica capturas o --demo, no ambas cosas.</translation>
    </message>
</context>
</TS>
