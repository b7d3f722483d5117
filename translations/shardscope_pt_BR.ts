<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>&quot;%1&quot; is not an activity: it is TYPE:TEXT[@URL], with a type of 0 to 5 or playing, streaming, listening, watching, custom or competing.</source>
        <translation>“%1” não é uma atividade: o formato é TYPE:TEXT[@URL], com tipo de 0 a 5 ou playing, streaming, listening, watching, custom ou competing.</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; has no text.</source>
        <translation>A atividade “%1” não tem texto.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>connect and print what happens</source>
        <translation>conecta e imprime o que acontece</translation>
    </message>
    <message>
        <source>find what is wrong with a token</source>
        <translation>descobre o que há de errado com um token</translation>
    </message>
    <message>
        <source>run the built-in gateway</source>
        <translation>executa o gateway embutido</translation>
    </message>
    <message>
        <source>write a capture in another form</source>
        <translation>grava uma captura em outro formato</translation>
    </message>
    <message>
        <source>An oscilloscope for Discord&apos;s event gateway, without its window.

Commands:%1

Each has its own --help.</source>
        <translation>Um osciloscópio para o gateway de eventos do Discord, sem a janela.

Comandos:%1

Cada um tem seu próprio --help.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta um comando.</translation>
    </message>
    <message>
        <source>serve a capture as a gateway</source>
        <translation>serve uma captura como gateway</translation>
    </message>
</context>
<context>
    <name>ConnectionConfig</name>
    <message>
        <source>The API recommends %1 shards, but one process runs at most %2. Choose one with --shard ID/COUNT.</source>
        <translation>A API recomenda %1 shards, mas um processo executa no máximo %2. Escolha um com --shard ID/COUNT.</translation>
    </message>
    <message>
        <source>The API must be an http:// or https:// address with a host and without a user, not &quot;%1&quot;.</source>
        <translation>A API deve ser um endereço http:// ou https:// com host e sem usuário, não “%1”.</translation>
    </message>
    <message>
        <source>http:// to %1 would send the token unencrypted. Use https://, or allow it with --allow-plaintext.</source>
        <translation>http:// para %1 enviaria o token sem criptografia. Use https:// ou permita com --allow-plaintext.</translation>
    </message>
    <message>
        <source>How many shards are all is asked of the HTTP API: give it with --api, or choose with --shard ID/COUNT.</source>
        <translation>A quantidade total de shards é obtida da API HTTP: informe-a com --api ou escolha com --shard ID/COUNT.</translation>
    </message>
    <message>
        <source>One process runs at most %1 shards, not %2.</source>
        <translation>Um processo executa no máximo %1 shards, não %2.</translation>
    </message>
    <message>
        <source>The shards must be from 0 to %1, each once and in order.</source>
        <translation>Os shards devem ir de 0 a %1, cada um uma só vez e em ordem.</translation>
    </message>
</context>
<context>
    <name>FilterSuggestions</name>
    <message>
        <source>not documented</source>
        <translation>não documentado</translation>
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
        <translation>A conexão caiu sem frame de fechamento. Verifique a rede, um proxy ou um firewall entre este computador e o gateway.</translation>
    </message>
    <message>
        <source>Normal closure</source>
        <translation>Fechamento normal</translation>
    </message>
    <message>
        <source>The gateway ended the connection on purpose. Nothing to do: the session is resumed once, then made anew.</source>
        <translation>O gateway encerrou a conexão de propósito. Nada a fazer: a sessão é retomada uma vez e, depois, refeita.</translation>
    </message>
    <message>
        <source>Going away</source>
        <translation>Saindo do ar</translation>
    </message>
    <message>
        <source>The gateway&apos;s host is being taken down. Nothing to do: another host takes over.</source>
        <translation>O host do gateway está sendo retirado do ar. Nada a fazer: outro host assume.</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>Erro de protocolo</translation>
    </message>
    <message>
        <source>One side broke the WebSocket protocol. Look for a proxy that changes the traffic.</source>
        <translation>Um dos lados violou o protocolo WebSocket. Procure um proxy que altere o tráfego.</translation>
    </message>
    <message>
        <source>Unsupported data</source>
        <translation>Dados não suportados</translation>
    </message>
    <message>
        <source>One side got a kind of frame that it cannot read. Try another compression.</source>
        <translation>Um dos lados recebeu um tipo de frame que não consegue ler. Tente outra compressão.</translation>
    </message>
    <message>
        <source>Invalid data</source>
        <translation>Dados inválidos</translation>
    </message>
    <message>
        <source>A text message was not UTF-8. Look for a proxy that changes the traffic.</source>
        <translation>Uma mensagem de texto não era UTF-8. Procure um proxy que altere o tráfego.</translation>
    </message>
    <message>
        <source>Policy violation</source>
        <translation>Violação de política</translation>
    </message>
    <message>
        <source>The other side refuses what was sent. Check the last message sent; its reason, where it gave one, tells more.</source>
        <translation>O outro lado recusa o que foi enviado. Verifique a última mensagem enviada; o motivo, se foi informado, diz mais.</translation>
    </message>
    <message>
        <source>Message too big</source>
        <translation>Mensagem grande demais</translation>
    </message>
    <message>
        <source>A message was larger than the receiver takes. Raise --max-message where it was ours.</source>
        <translation>Uma mensagem era maior do que o destinatário aceita. Se o limite era o nosso, aumente --max-message.</translation>
    </message>
    <message>
        <source>Internal server error</source>
        <translation>Erro interno do servidor</translation>
    </message>
    <message>
        <source>The gateway failed. Nothing to do but to try again, which happens by itself.</source>
        <translation>O gateway falhou. Só resta tentar de novo, o que acontece automaticamente.</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Erro desconhecido</translation>
    </message>
    <message>
        <source>The gateway is not sure what went wrong. Nothing to do: the session is resumed.</source>
        <translation>O gateway não sabe ao certo o que deu errado. Nada a fazer: a sessão é retomada.</translation>
    </message>
    <message>
        <source>Unknown opcode</source>
        <translation>Opcode desconhecido</translation>
    </message>
    <message>
        <source>An opcode that does not exist, or a payload that does not fit its opcode, was sent. Check the last message sent.</source>
        <translation>Foi enviado um opcode que não existe ou um payload que não corresponde ao seu opcode. Verifique a última mensagem enviada.</translation>
    </message>
    <message>
        <source>Decode error</source>
        <translation>Erro de decodificação</translation>
    </message>
    <message>
        <source>A payload could not be decoded, or had more than 4,096 bytes. Check the last message sent.</source>
        <translation>Um payload não pôde ser decodificado ou tinha mais de 4.096 bytes. Verifique a última mensagem enviada.</translation>
    </message>
    <message>
        <source>Not authenticated</source>
        <translation>Não autenticado</translation>
    </message>
    <message>
        <source>Something was sent before IDENTIFY, or the session was invalidated, as it is when the application&apos;s intents change. Nothing to do: a new session is made.</source>
        <translation>Algo foi enviado antes do IDENTIFY, ou a sessão foi invalidada, como acontece quando as intents do aplicativo mudam. Nada a fazer: uma nova sessão é criada.</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <translation>Falha na autenticação</translation>
    </message>
    <message>
        <source>The token is not valid. Copy the bot&apos;s token again, or reset it, in the Developer Portal under Bot.</source>
        <translation>O token não é válido. Copie novamente o token do bot, ou redefina-o, em Bot no Developer Portal.</translation>
    </message>
    <message>
        <source>Already authenticated</source>
        <translation>Já autenticado</translation>
    </message>
    <message>
        <source>IDENTIFY was sent twice on one connection. Nothing to do: a new session is made.</source>
        <translation>IDENTIFY foi enviado duas vezes na mesma conexão. Nada a fazer: uma nova sessão é criada.</translation>
    </message>
    <message>
        <source>Invalid seq</source>
        <translation>Seq inválido</translation>
    </message>
    <message>
        <source>The sequence sent with RESUME was not valid. Nothing to do: a new session is made.</source>
        <translation>A sequência enviada com RESUME não era válida. Nada a fazer: uma nova sessão é criada.</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Rate limit atingido</translation>
    </message>
    <message>
        <source>More than 120 messages were sent in 60 seconds. Send less; another client with this token does not count.</source>
        <translation>Mais de 120 mensagens foram enviadas em 60 segundos. Envie menos; outro cliente com este token não entra na conta.</translation>
    </message>
    <message>
        <source>Session timed out</source>
        <translation>A sessão expirou</translation>
    </message>
    <message>
        <source>The session is too old to be resumed. Nothing to do: a new session is made.</source>
        <translation>A sessão é antiga demais para ser retomada. Nada a fazer: uma nova sessão é criada.</translation>
    </message>
    <message>
        <source>Invalid shard</source>
        <translation>Shard inválido</translation>
    </message>
    <message>
        <source>The shard number or count does not fit. Change --shard: its number must be from 0 to count - 1.</source>
        <translation>O número ou a quantidade de shards não confere. Altere --shard: o número deve ir de 0 até a quantidade - 1.</translation>
    </message>
    <message>
        <source>Sharding required</source>
        <translation>Sharding obrigatório</translation>
    </message>
    <message>
        <source>The bot is in too many guilds for one connection. Raise the count of --shard to at least the number that GET /gateway/bot recommends.</source>
        <translation>O bot está em guilds demais para uma só conexão. Aumente a quantidade em --shard para, no mínimo, o número recomendado por GET /gateway/bot.</translation>
    </message>
    <message>
        <source>Invalid API version</source>
        <translation>Versão de API inválida</translation>
    </message>
    <message>
        <source>The gateway does not speak version 10. Check the address given with --gateway.</source>
        <translation>O gateway não suporta a versão 10. Verifique o endereço informado com --gateway.</translation>
    </message>
    <message>
        <source>Invalid intents</source>
        <translation>Intents inválidas</translation>
    </message>
    <message>
        <source>The intents number has bits that do not exist. Take them out of --intents.</source>
        <translation>O número das intents tem bits que não existem. Retire-os de --intents.</translation>
    </message>
    <message>
        <source>Disallowed intents</source>
        <translation>Intents não permitidas</translation>
    </message>
    <message>
        <source>A privileged intent is not enabled for this application. Enable it in the Developer Portal under Bot, Privileged Gateway Intents, or leave it out of --intents.</source>
        <translation>Uma intent privilegiada não está ativada para este aplicativo. Ative-a no Developer Portal, em Bot, Privileged Gateway Intents, ou retire-a de --intents.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexão perdida</translation>
    </message>
    <message>
        <source>Undocumented close code</source>
        <translation>Close code não documentado</translation>
    </message>
    <message>
        <source>Discord does not document this code. The session is resumed; the gateway&apos;s own reason may tell more.</source>
        <translation>O Discord não documenta este código. A sessão é retomada; o motivo informado pelo gateway pode dizer mais.</translation>
    </message>
</context>
<context>
    <name>GatewayIntents</name>
    <message>
        <source>The list of intents is empty.</source>
        <translation>A lista de intents está vazia.</translation>
    </message>
    <message>
        <source>The intents number %1 is too large.</source>
        <translation>O número de intents %1 é grande demais.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an intent; use documented names such as GUILD_MESSAGES, +all, +unprivileged or a number.</source>
        <translation>“%1” não é uma intent; use nomes documentados como GUILD_MESSAGES, +all, +unprivileged ou um número.</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Not connected: an option is wrong</source>
        <translation>Sem conexão: há uma opção errada</translation>
    </message>
    <message>
        <source>An intent is missing</source>
        <translation>Falta uma intent</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Não é possível agora</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>A mensagem é grande demais</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Rate limit atingido</translation>
    </message>
    <message>
        <source>Too many messages are waiting</source>
        <translation>Há mensagens demais aguardando</translation>
    </message>
    <message>
        <source>No IDENTIFY was spent: the session budget is too low</source>
        <translation>Nenhum IDENTIFY foi gasto: a cota de sessões está baixa demais</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Erro de rede</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Sem conexão segura</translation>
    </message>
    <message>
        <source>The gateway sent something wrong</source>
        <translation>O gateway enviou algo errado</translation>
    </message>
    <message>
        <source>The token was refused</source>
        <translation>O token foi recusado</translation>
    </message>
    <message>
        <source>The run is over.</source>
        <translation>A execução terminou.</translation>
    </message>
    <message>
        <source>The session will be resumed.</source>
        <translation>A sessão será retomada.</translation>
    </message>
    <message>
        <source>A new session will be made.</source>
        <translation>Uma nova sessão será criada.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>%1 The gateway said: “%2”</source>
        <translation>%1 O gateway informou: “%2”</translation>
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
        <translation>recebido</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>inválido</translation>
    </message>
    <message>
        <source>heartbeat</source>
        <translation>heartbeat</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fechamento</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erro</translation>
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
        <translation>resumo</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>captura</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>tipo desconhecido</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>usuário %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>sessão %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>a seguir: %1</translation>
    </message>
    <message>
        <source>leaves in %1</source>
        <translation>sai em %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <translation>
            <numerusform>resta %1</numerusform>
            <numerusform>restam %1</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>one more in %1</source>
        <translation>mais um em %1</translation>
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
            <numerusform>%1 reconexão</numerusform>
            <numerusform>%1 reconexões</numerusform>
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
        <translation>confirmado após %1</translation>
    </message>
</context>
<context>
    <name>ReplyThread</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message numerus="yes">
        <source>chunk %1 of %2 · %3 members</source>
        <translation>
            <numerusform>chunk %1 de %2 · %3 membro</numerusform>
            <numerusform>chunk %1 de %2 · %3 membros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 presences</source>
        <translation>
            <numerusform>%1 presença</numerusform>
            <numerusform>%1 presenças</numerusform>
        </translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>não encontrado: %1</translation>
    </message>
    <message>
        <source>▲ again in %1</source>
        <translation>▲ de novo em %1</translation>
    </message>
    <message>
        <source>in no channel</source>
        <translation>em nenhum canal</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>no voice server is free at present; another update will follow</source>
        <translation>nenhum servidor de voz está livre no momento; outra atualização virá</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE came: left the channel</source>
        <translation>VOICE_STATE_UPDATE chegou: saiu do canal</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE and VOICE_SERVER_UPDATE came</source>
        <translation>VOICE_STATE_UPDATE e VOICE_SERVER_UPDATE chegaram</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE came, VOICE_SERVER_UPDATE is missing</source>
        <translation>VOICE_STATE_UPDATE chegou, falta VOICE_SERVER_UPDATE</translation>
    </message>
    <message>
        <source>VOICE_SERVER_UPDATE came, VOICE_STATE_UPDATE is missing</source>
        <translation>VOICE_SERVER_UPDATE chegou, falta VOICE_STATE_UPDATE</translation>
    </message>
    <message numerus="yes">
        <source>%1 channels, %2 of them in use</source>
        <translation>
            <numerusform>%1 canal, %2 em uso</numerusform>
            <numerusform>%1 canais, %2 em uso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 sounds</source>
        <translation>
            <numerusform>%1: %2 som</numerusform>
            <numerusform>%1: %2 sons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 guilds · %3 sounds</source>
        <translation>
            <numerusform>%1 de %2 guilds · %3 som</numerusform>
            <numerusform>%1 de %2 guilds · %3 sons</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ no GUILD_MEMBERS_CHUNK so far: is the bot in this guild, and does the guild belong to this shard?</source>
        <translation>▲ nenhum GUILD_MEMBERS_CHUNK até agora: o bot está nesta guild, e a guild pertence a este shard?</translation>
    </message>
    <message>
        <source>▲ %1 · further chunks are late</source>
        <translation>▲ %1 · os demais chunks estão atrasados</translation>
    </message>
    <message>
        <source>▲ no CHANNEL_INFO so far: is the bot in this guild, and does the guild belong to this shard?</source>
        <translation>▲ nenhum CHANNEL_INFO até agora: o bot está nesta guild, e a guild pertence a este shard?</translation>
    </message>
    <message>
        <source>▲ no SOUNDBOARD_SOUNDS so far of %1: is the bot in this guild?</source>
        <translation>▲ nenhum SOUNDBOARD_SOUNDS até agora de %1: o bot está nesta guild?</translation>
    </message>
    <message>
        <source>VOICE_SERVER_UPDATE came; VOICE_STATE_UPDATE cannot: the intent GUILD_VOICE_STATES is not requested</source>
        <translation>VOICE_SERVER_UPDATE chegou; VOICE_STATE_UPDATE não pode chegar: a intent GUILD_VOICE_STATES não foi solicitada</translation>
    </message>
    <message>
        <source>neither leg came: the intent GUILD_VOICE_STATES is not requested, and the channel may not be open to the bot</source>
        <translation>nenhum dos dois chegou: a intent GUILD_VOICE_STATES não foi solicitada, e o canal pode não estar aberto ao bot</translation>
    </message>
    <message>
        <source>neither leg came: the channel does not exist or is full, or the bot lacks View Channel or Connect there</source>
        <translation>nenhum dos dois chegou: o canal não existe ou está cheio, ou faltam ao bot as permissões Ver canal ou Conectar nele</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE is missing: the bot was in no voice channel of this guild</source>
        <translation>falta VOICE_STATE_UPDATE: o bot não estava em nenhum canal de voz desta guild</translation>
    </message>
    <message>
        <source>VOICE_SERVER_UPDATE is missing: the bot was in that channel already, or no voice server is free</source>
        <translation>falta VOICE_SERVER_UPDATE: o bot já estava nesse canal, ou nenhum servidor de voz está livre</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE is missing: it may have been lost with a session; send again</source>
        <translation>falta VOICE_STATE_UPDATE: pode ter se perdido com uma sessão; envie de novo</translation>
    </message>
</context>
<context>
    <name>Shape</name>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>um array</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>a snowflake</source>
        <translation>um snowflake</translation>
    </message>
    <message>
        <source>a set of permissions</source>
        <translation>um conjunto de permissões</translation>
    </message>
    <message>
        <source>an ISO 8601 time</source>
        <translation>um horário ISO 8601</translation>
    </message>
    <message>
        <source>a time since 1970</source>
        <translation>um horário contado desde 1970</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>um valor</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>um inteiro</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>uma string</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>um booleano</translation>
    </message>
    <message>
        <source>%1 has no such field</source>
        <translation>%1 não tem este campo</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 is expected, %2 stands there</source>
        <translation>esperado: %1; encontrado: %2</translation>
    </message>
    <message>
        <source>%1 is expected, null stands there</source>
        <translation>esperado: %1; encontrado: null</translation>
    </message>
    <message>
        <source>%1 is a value without a name</source>
        <translation>%1 é um valor sem nome</translation>
    </message>
</context>
<context>
    <name>Shardscope</name>
    <message>
        <source>any, once in %1 s</source>
        <translation>qualquer uma, uma vez a cada %1 s</translation>
    </message>
    <message>
        <source>%1 or more within %2 s</source>
        <translation>%1 ou mais em %2 s</translation>
    </message>
    <message>
        <source>none for %1 s</source>
        <translation>nenhuma por %1 s</translation>
    </message>
    <message>
        <source>the name says nothing of the form; expected one that ends in .jsonl, .jsonl.zst or .jsonl.gz</source>
        <translation>o nome não indica o formato; esperado um que termine em .jsonl, .jsonl.zst ou .jsonl.gz</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Linha %1: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no capture: none of its first %2 lines is a line of the format. %3</source>
        <translation>“%1” não é uma captura: nenhuma das primeiras %2 linhas está no formato esperado. %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>“%1” não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>the file ends in the middle of a compressed frame</source>
        <translation>o arquivo termina no meio de um frame comprimido</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no capture: no line of the format can be read in it. %2</source>
        <translation>“%1” não é uma captura: nenhuma linha no formato esperado pode ser lida nele. %2</translation>
    </message>
    <message>
        <source>the line is longer than %1 MiB</source>
        <translation>a linha tem mais de %1 MiB</translation>
    </message>
    <message>
        <source>the file ends in the middle of the line</source>
        <translation>o arquivo termina no meio da linha</translation>
    </message>
    <message>
        <source>the compressed data is damaged at byte %1: %2</source>
        <translation>os dados comprimidos estão danificados no byte %1: %2</translation>
    </message>
    <message>
        <source>At character %1 stands %2; expected is %3.</source>
        <translation>No caractere %1 há %2; o esperado é %3.</translation>
    </message>
    <message>
        <source>a number, for %1 is one</source>
        <translation>um número, pois %1 é um</translation>
    </message>
    <message>
        <source>a moment such as 2026-11-28T22:14:03.120Z, which may end earlier</source>
        <translation>um instante como 2026-11-28T22:14:03.120Z, que pode ser mais curto</translation>
    </message>
    <message>
        <source>name of a dispatch event: t:MESSAGE_*</source>
        <translation>nome de um evento de dispatch: t:MESSAGE_*</translation>
    </message>
    <message>
        <source>opcode of a message: op:0 is a dispatch</source>
        <translation>opcode de uma mensagem: op:0 é um dispatch</translation>
    </message>
    <message>
        <source>sequence number of a dispatch: s:100..200</source>
        <translation>número de sequência de um dispatch: s:100..200</translation>
    </message>
    <message>
        <source>kind of a row: kind:heartbeat</source>
        <translation>tipo de uma linha: kind:heartbeat</translation>
    </message>
    <message>
        <source>id of the guild it is about</source>
        <translation>id da guild em questão</translation>
    </message>
    <message>
        <source>id of the channel or thread it is about</source>
        <translation>id do canal ou tópico em questão</translation>
    </message>
    <message>
        <source>id of the user it is about</source>
        <translation>id do usuário em questão</translation>
    </message>
    <message>
        <source>length of a message&apos;s JSON text: bytes:4096..</source>
        <translation>tamanho do texto JSON de uma mensagem: bytes:4096..</translation>
    </message>
    <message>
        <source>milliseconds of a heartbeat: latency:250..</source>
        <translation>milissegundos de um heartbeat: latency:250..</translation>
    </message>
    <message>
        <source>number of the shard</source>
        <translation>número do shard</translation>
    </message>
    <message>
        <source>moment, UTC: at:2026-11-28T22:14 is that whole minute</source>
        <translation>instante, UTC: at:2026-11-28T22:14 é aquele minuto inteiro</translation>
    </message>
    <message>
        <source>a value of the payload: d.author.bot:true, d.mentions[*].id:42</source>
        <translation>um valor do payload: d.author.bot:true, d.mentions[*].id:42</translation>
    </message>
    <message>
        <source>the end of the expression</source>
        <translation>o fim da expressão</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>um espaço</translation>
    </message>
    <message>
        <source>the end of the regular expression, or &quot;i&quot; to ignore case; a slash within it is written &quot;\/&quot;</source>
        <translation>o fim da expressão regular, ou “i” para ignorar maiúsculas e minúsculas; dentro dela, uma barra se escreve “\/”</translation>
    </message>
    <message>
        <source>a space; names of fields stand without quotes, and a text with a colon stands in quotes as a whole</source>
        <translation>um espaço; nomes de campos ficam sem aspas, e um texto com dois-pontos fica inteiro entre aspas</translation>
    </message>
    <message>
        <source>a space behind the closing quote</source>
        <translation>um espaço depois das aspas finais</translation>
    </message>
    <message>
        <source>no quote within a word; the whole word in quotes, a quote in it as &quot;\&quot;&quot;</source>
        <translation>palavra sem aspas no meio; a palavra inteira entre aspas, com as aspas dentro dela escritas como \&quot;</translation>
    </message>
    <message>
        <source>the name of a field directly before the colon, or the whole text in quotes</source>
        <translation>o nome de um campo logo antes dos dois-pontos, ou o texto inteiro entre aspas</translation>
    </message>
    <message>
        <source>a colon and a value behind the path</source>
        <translation>dois-pontos e um valor depois do caminho</translation>
    </message>
    <message>
        <source>the whole value in quotes, for it has quotes or colons in it</source>
        <translation>o valor inteiro entre aspas, pois contém aspas ou dois-pontos</translation>
    </message>
    <message>
        <source>four hexadecimal digits behind &quot;\u&quot;</source>
        <translation>quatro dígitos hexadecimais depois de “\u”</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>uma abertura de aspas sem fechamento</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>as aspas finais</translation>
    </message>
    <message>
        <source>a regular expression that is not closed</source>
        <translation>uma expressão regular sem fechamento</translation>
    </message>
    <message>
        <source>a closing slash, or quotes where the slash is meant as it is</source>
        <translation>uma barra final, ou aspas quando a barra deve ser entendida literalmente</translation>
    </message>
    <message>
        <source>a range that is empty</source>
        <translation>um intervalo vazio</translation>
    </message>
    <message>
        <source>the smaller value before the dots</source>
        <translation>o menor valor antes dos pontos</translation>
    </message>
    <message>
        <source>an opening parenthesis before it, or the end of the expression</source>
        <translation>um parêntese de abertura antes dele, ou o fim da expressão</translation>
    </message>
    <message>
        <source>a text, a field with its value, or an expression in parentheses</source>
        <translation>um texto, um campo com seu valor ou uma expressão entre parênteses</translation>
    </message>
    <message>
        <source>parentheses no more than %1 deep</source>
        <translation>parênteses com no máximo %1 níveis</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation>um parêntese de fechamento</translation>
    </message>
    <message>
        <source>a path such as d.content</source>
        <translation>um caminho como d.content</translation>
    </message>
    <message>
        <source>one of %1; a text with a colon stands in quotes</source>
        <translation>um de %1; um texto com dois-pontos fica entre aspas</translation>
    </message>
    <message>
        <source>the unknown field %1</source>
        <translation>o campo desconhecido %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; perhaps, or %2</source>
        <translation>talvez “%1”, ou %2</translation>
    </message>
    <message>
        <source>a value directly behind the colon</source>
        <translation>um valor logo depois dos dois-pontos</translation>
    </message>
    <message>
        <source>a space, or the whole value in quotes</source>
        <translation>um espaço, ou o valor inteiro entre aspas</translation>
    </message>
    <message>
        <source>a value before or behind the dots</source>
        <translation>um valor antes ou depois dos pontos</translation>
    </message>
    <message>
        <source>the last value of the range</source>
        <translation>o último valor do intervalo</translation>
    </message>
    <message>
        <source>a space behind the range, or values with dots in quotes</source>
        <translation>um espaço depois do intervalo, ou valores com pontos entre aspas</translation>
    </message>
    <message>
        <source>a wrong regular expression (%1)</source>
        <translation>uma expressão regular inválida (%1)</translation>
    </message>
    <message>
        <source>one that Perl understands</source>
        <translation>uma compatível com Perl</translation>
    </message>
    <message>
        <source>an expression of %1 characters</source>
        <translation>uma expressão de %1 caracteres</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>the end of the path</source>
        <translation>o fim do caminho</translation>
    </message>
    <message>
        <source>a path no more than %1 deep</source>
        <translation>um caminho com no máximo %1 níveis</translation>
    </message>
    <message>
        <source>&quot;.&quot; and a key, &quot;[0]&quot;, &quot;[*]&quot; or the colon</source>
        <translation>“.” e uma chave, “[0]”, “[*]” ou os dois-pontos</translation>
    </message>
    <message>
        <source>a key; one with signs in it stands in quotes</source>
        <translation>uma chave; se tiver símbolos, fica entre aspas</translation>
    </message>
    <message>
        <source>the number of an element, or &quot;*&quot; for each, and &quot;]&quot;</source>
        <translation>o número de um elemento, ou “*” para todos, e “]”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong type</source>
        <translation>“%1” tem o tipo errado</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is missing</source>
        <translation>falta “kind”</translation>
    </message>
    <message>
        <source>&quot;at&quot; is missing</source>
        <translation>falta “at”</translation>
    </message>
    <message>
        <source>&quot;at&quot; is no time</source>
        <translation>“at” não é um horário</translation>
    </message>
    <message>
        <source>the name says nothing of the form; expected one that ends in .jsonl, .jsonl.zst, .jsonl.gz, .har or .csv</source>
        <translation>o nome não indica o formato; esperado um que termine em .jsonl, .jsonl.zst, .jsonl.gz, .har ou .csv</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written to</source>
        <translation>não é possível escrever em “%1”</translation>
    </message>
    <message>
        <source>the bot&apos;s token</source>
        <translation>o token do bot</translation>
    </message>
    <message>
        <source>the ids of the bot&apos;s sessions</source>
        <translation>os ids das sessões do bot</translation>
    </message>
    <message>
        <source>tokens of interactions, voice servers and webhooks</source>
        <translation>tokens de interações, servidores de voz e webhooks</translation>
    </message>
    <message>
        <source>content of messages and whatever else was written</source>
        <translation>o conteúdo das mensagens e tudo o mais que foi escrito</translation>
    </message>
    <message>
        <source>names of people, guilds, channels, roles, emoji and commands</source>
        <translation>nomes de pessoas, guilds, canais, cargos, emojis e comandos</translation>
    </message>
    <message>
        <source>addresses, file names, invites and pictures</source>
        <translation>endereços, nomes de arquivos, convites e imagens</translation>
    </message>
    <message>
        <source>messages that could not be read</source>
        <translation>mensagens que não puderam ser lidas</translation>
    </message>
    <message>
        <source>The saved messages in %1 cannot be read: %2 They stay as they are, and nothing is saved over them.</source>
        <translation>Não foi possível ler as mensagens salvas em %1: %2 Elas ficam como estão, e nada é salvo por cima delas.</translation>
    </message>
    <message>
        <source>The saved messages cannot be read: %1 The file was kept as %2.</source>
        <translation>Não foi possível ler as mensagens salvas: %1 O arquivo foi mantido como %2.</translation>
    </message>
    <message>
        <source>%1 could not be read and is left as it is: nothing was saved. Move it away and start again.</source>
        <translation>%1 não pôde ser lido e fica como está: nada foi salvo. Mova-o para outro lugar e inicie de novo.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>Não é possível abrir %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a library of messages.</source>
        <translation>%1 é grande demais para uma biblioteca de mensagens.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Não é possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>Not JSON: %1.</source>
        <translation>Não é JSON: %1.</translation>
    </message>
    <message>
        <source>A message is an object: {&quot;op&quot;:3,&quot;d&quot;:{…}} or {&quot;command&quot;:&quot;…&quot;}.</source>
        <translation>Uma mensagem é um objeto: {&quot;op&quot;:3,&quot;d&quot;:{…}} ou {&quot;command&quot;:&quot;…&quot;}.</translation>
    </message>
    <message>
        <source>op %1 (%2) is not for clients to send; Discord may close the connection.</source>
        <translation>op %1 (%2) não deve ser enviado por clientes; o Discord pode fechar a conexão.</translation>
    </message>
    <message>
        <source>op %1 is not documented; Discord may close the connection with 4001.</source>
        <translation>op %1 não está documentado; o Discord pode fechar a conexão com 4001.</translation>
    </message>
    <message>
        <source>It is no library of saved messages: &quot;shardscope-library&quot; and &quot;items&quot; are missing.</source>
        <translation>Não é uma biblioteca de mensagens salvas: faltam “shardscope-library” e “items”.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Shardscope.</source>
        <translation>Foi gravada por uma versão mais nova do Shardscope.</translation>
    </message>
    <message>
        <source>Its folders are nested deeper than %1 levels.</source>
        <translation>As pastas têm mais de %1 níveis.</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; is neither a folder with &quot;items&quot; nor a message with &quot;command&quot;.</source>
        <translation>O item “%1” não é uma pasta com “items” nem uma mensagem com “command”.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Linha %1, coluna %2: %3.</translation>
    </message>
    <message>
        <source>The message is larger than %1 bytes.</source>
        <translation>A mensagem tem mais de %1 bytes.</translation>
    </message>
    <message>
        <source>Token shape</source>
        <translation>Formato do token</translation>
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
        <translation>Cota de sessões</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
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
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em execução</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passou</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Falha em: %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation>Nada de errado foi encontrado</translation>
    </message>
    <message>
        <source>It works; look at: %1</source>
        <translation>Funciona; veja: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Copy it again from the Developer Portal under Bot: three parts with a dot between them and nothing around them.</source>
        <translation>Copie-o novamente do Developer Portal, em Bot: três partes separadas por pontos e nada em volta.</translation>
    </message>
    <message>
        <source>&quot;Bot &quot; stands before the token.</source>
        <translation>Há “Bot ” antes do token.</translation>
    </message>
    <message>
        <source>Take &quot;Bot &quot; away: it is put before the token where it belongs.</source>
        <translation>Retire “Bot ”: o prefixo é colocado antes do token onde é necessário.</translation>
    </message>
    <message>
        <source>No shape of a bot&apos;s token, which only Discord asks for.</source>
        <translation>Não tem o formato de um token de bot, que só o Discord exige.</translation>
    </message>
    <message>
        <source>A bot&apos;s token, of the bot %1.</source>
        <translation>Um token de bot, do bot %1.</translation>
    </message>
    <message>
        <source>The token is of the bot %1, but the API answers for %2.</source>
        <translation>O token é do bot %1, mas a API o reconhece como sendo de %2.</translation>
    </message>
    <message>
        <source>Check which token is used, and the address given with --api: they do not belong together.</source>
        <translation>Verifique qual token está em uso e o endereço informado com --api: os dois não combinam.</translation>
    </message>
    <message>
        <source>The bot %1.</source>
        <translation>O bot %1.</translation>
    </message>
    <message>
        <source>The bot %1 (%2).</source>
        <translation>O bot %1 (%2).</translation>
    </message>
    <message>
        <source>%1 are privileged, and the API does not tell whether they are enabled.</source>
        <translation>%1 são privilegiadas, e a API não diz se estão ativadas.</translation>
    </message>
    <message>
        <source>Where the gateway closes with 4014, enable them for the application or do not ask for them.</source>
        <translation>Se o gateway fechar com 4014, ative-as para o aplicativo ou não as solicite.</translation>
    </message>
    <message>
        <source>Asked for, but not enabled for this application: %1. The gateway would close with 4014.</source>
        <translation>Solicitadas, mas não ativadas para este aplicativo: %1. O gateway fecharia com 4014.</translation>
    </message>
    <message>
        <source>Enable %1 in the Developer Portal under Bot, Privileged Gateway Intents, or leave it out of the intents (--intents).</source>
        <translation>Ative %1 no Developer Portal, em Bot, Privileged Gateway Intents, ou retire das intents (--intents).</translation>
    </message>
    <message>
        <source>The bits %1 are not documented; Discord closes with 4013 for such.</source>
        <translation>Os bits %1 não estão documentados; o Discord fecha com 4013 nesse caso.</translation>
    </message>
    <message>
        <source>Take them out of --intents unless you know better.</source>
        <translation>Retire-os de --intents, a menos que saiba o que está fazendo.</translation>
    </message>
    <message>
        <source>%1 asked for, none of them privileged.</source>
        <translation>%1 solicitadas, nenhuma delas privilegiada.</translation>
    </message>
    <message>
        <source>%1 asked for; the privileged ones are enabled: %2.</source>
        <translation>%1 solicitadas; as privilegiadas estão ativadas: %2.</translation>
    </message>
    <message>
        <source>All shards are asked for, as many as are recommended: %1.</source>
        <translation>Todos os shards foram solicitados, tantos quantos são recomendados: %1.</translation>
    </message>
    <message>
        <source>Shard %1/%2 is asked for; the recommended count is %3.</source>
        <translation>O shard %1/%2 foi solicitado; a quantidade recomendada é %3.</translation>
    </message>
    <message>
        <source>Use --shard ID/%1.</source>
        <translation>Use --shard ID/%1.</translation>
    </message>
    <message>
        <source>The bot is in about %1 guilds, more than %2 for each shard: the gateway would close with 4011.</source>
        <translation>O bot está em cerca de %1 guilds, mais de %2 por shard: o gateway fecharia com 4011.</translation>
    </message>
    <message>
        <source>Fewer than recommended, the gateway may close with 4011 once a shard has too many guilds.</source>
        <translation>Com menos que o recomendado, o gateway pode fechar com 4011 quando um shard tiver guilds demais.</translation>
    </message>
    <message>
        <source>Of a large bot the count must be a multiple, or the gateway closes with 4010.</source>
        <translation>Em um bot grande, a quantidade deve ser um múltiplo da recomendada, ou o gateway fecha com 4010.</translation>
    </message>
    <message>
        <source>Guilds: about %1.</source>
        <translation>Guilds: cerca de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 sessions are left; a run takes %3.</source>
        <translation>
            <numerusform>Resta %1 de %2 sessões; uma execução usa %3.</numerusform>
            <numerusform>Restam %1 de %2 sessões; uma execução usa %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>All come back in %1 min.</source>
        <translation>Todas voltam em %1 min.</translation>
    </message>
    <message>
        <source>Find what starts sessions so often: an empty budget resets the bot&apos;s token.</source>
        <translation>Descubra o que inicia sessões com tanta frequência: com a cota esgotada, o Discord redefine o token do bot.</translation>
    </message>
    <message>
        <source>Wait until it resets.</source>
        <translation>Aguarde a renovação.</translation>
    </message>
    <message>
        <source>Wait until it resets, or go on with --spend-budget.</source>
        <translation>Aguarde a renovação ou prossiga com --spend-budget.</translation>
    </message>
    <message>
        <source>The API does not tell its time.</source>
        <translation>A API não informa seu horário.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is right to the second.</source>
        <translation>O relógio deste computador está certo ao segundo.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s ahead of the server&apos;s.</source>
        <translation>O relógio deste computador está %1 s adiantado em relação ao do servidor.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s behind the server&apos;s.</source>
        <translation>O relógio deste computador está %1 s atrasado em relação ao do servidor.</translation>
    </message>
    <message>
        <source>Set the clock (NTP): the age of events is wrong by as much, and far off certificates fail.</source>
        <translation>Acerte o relógio (NTP): a idade dos eventos fica errada na mesma medida e, com um desvio grande, os certificados falham.</translation>
    </message>
    <message>
        <source>HELLO came after %1 ms; a heartbeat every %2 s.</source>
        <translation>HELLO chegou após %1 ms; um heartbeat a cada %2 s.</translation>
    </message>
    <message>
        <source>Look at the network and at a proxy on the way; where both are well the gateway itself is slow.</source>
        <translation>Verifique a rede e um eventual proxy no caminho; se ambos estiverem bem, é o próprio gateway que está lento.</translation>
    </message>
    <message>
        <source>the gateway, with a close frame</source>
        <translation>o gateway, com um frame de fechamento</translation>
    </message>
    <message>
        <source>Shardscope</source>
        <translation>Shardscope</translation>
    </message>
    <message>
        <source>nobody: the connection went away without a close frame</source>
        <translation>ninguém: a conexão caiu sem frame de fechamento</translation>
    </message>
    <message>
        <source>may be resumed; what happened meanwhile is replayed</source>
        <translation>pode ser retomada; o que aconteceu nesse meio-tempo é reenviado</translation>
    </message>
    <message>
        <source>is gone; a new one takes one IDENTIFY of the budget</source>
        <translation>foi perdida; uma nova usa um IDENTIFY da cota</translation>
    </message>
    <message>
        <source>is gone, and connecting again ends the same way until the cause is mended</source>
        <translation>foi perdida, e uma nova conexão termina do mesmo jeito até que a causa seja corrigida</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>none: no close frame came</source>
        <translation>nenhum: não chegou frame de fechamento</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Discord does not document this code</source>
        <translation>O Discord não documenta este código</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Fechado por</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo informado</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>A sessão</translation>
    </message>
    <message>
        <source>was ended on request</source>
        <translation>foi encerrada a pedido</translation>
    </message>
    <message>
        <source>The token was refused</source>
        <translation>O token foi recusado</translation>
    </message>
    <message>
        <source>No IDENTIFY was spent</source>
        <translation>Nenhum IDENTIFY foi gasto</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>A conexão falhou</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>had not begun yet</source>
        <translation>ainda não havia começado</translation>
    </message>
    <message>
        <source>op 9 Invalid Session</source>
        <translation>op 9 Invalid Session</translation>
    </message>
    <message>
        <source>Nothing to do: the session is resumed after 1 to 5 s, as the gateway asks.</source>
        <translation>Nada a fazer: a sessão é retomada após 1 a 5 s, como o gateway pede.</translation>
    </message>
    <message>
        <source>Nothing to do: a new session is made after 1 to 5 s. Where this follows each IDENTIFY, look for another program that identifies with this token at the same time.</source>
        <translation>Nada a fazer: uma nova sessão é criada após 1 a 5 s. Se isso ocorrer depois de cada IDENTIFY, procure outro programa que se identifique com este token ao mesmo tempo.</translation>
    </message>
    <message>
        <source>The session is not valid at present, and may be resumed (d is true)</source>
        <translation>A sessão não é válida no momento e pode ser retomada (d é true)</translation>
    </message>
    <message>
        <source>The session is not valid, and may not be resumed (d is false)</source>
        <translation>A sessão não é válida e não pode ser retomada (d é false)</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>o gateway</translation>
    </message>
    <message>
        <source>op 7 Reconnect</source>
        <translation>op 7 Reconnect</translation>
    </message>
    <message>
        <source>Nothing to do: the gateway&apos;s host is being taken down, and another takes over.</source>
        <translation>Nada a fazer: o host do gateway está sendo retirado do ar, e outro assume.</translation>
    </message>
    <message>
        <source>The client is to reconnect and to resume</source>
        <translation>O cliente deve reconectar e retomar a sessão</translation>
    </message>
    <message>
        <source>Ready for</source>
        <translation>Pronta por</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>never on this connection, begun %1 s before</source>
        <translation>nunca nesta conexão, iniciada %1 s antes</translation>
    </message>
    <message>
        <source>Intents asked for</source>
        <translation>Intents solicitadas</translation>
    </message>
    <message>
        <source>not known: no IDENTIFY is among the rows just before</source>
        <translation>desconhecidas: não há IDENTIFY nas linhas imediatamente anteriores</translation>
    </message>
    <message>
        <source>Sent in 60 s</source>
        <translation>Enviadas em 60 s</translation>
    </message>
    <message>
        <source>%1 of %2, heartbeats included</source>
        <translation>%1 de %2, incluindo heartbeats</translation>
    </message>
    <message>
        <source>Identifies left</source>
        <translation>Identifies restantes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>sent %1, %2 bytes</source>
        <translation>enviado %1, %2 bytes</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>recebido %1</translation>
    </message>
    <message>
        <source>heartbeat acknowledged after %1 ms</source>
        <translation>heartbeat confirmado após %1 ms</translation>
    </message>
    <message>
        <source>sent a heartbeat that was not acknowledged</source>
        <translation>enviado um heartbeat que não foi confirmado</translation>
    </message>
    <message>
        <source>Shardscope waits %1 s and then tries again.</source>
        <translation>O Shardscope aguarda %1 s e tenta de novo.</translation>
    </message>
    <message>
        <source>The session was resumed %1 s later.</source>
        <translation>A sessão foi retomada %1 s depois.</translation>
    </message>
    <message>
        <source>A new session was ready %1 s later.</source>
        <translation>Uma nova sessão ficou pronta %1 s depois.</translation>
    </message>
    <message>
        <source>The run ended with it.</source>
        <translation>A execução terminou com isso.</translation>
    </message>
    <message>
        <source>Just before:</source>
        <translation>Logo antes:</translation>
    </message>
    <message>
        <source>%1 s before: %2</source>
        <translation>%1 s antes: %2</translation>
    </message>
    <message>
        <source>The bot needs the permission View Audit Log.</source>
        <translation>O bot precisa da permissão Ver registro de auditoria.</translation>
    </message>
    <message>
        <source>The bot needs the permission Manage Server.</source>
        <translation>O bot precisa da permissão Gerenciar servidor.</translation>
    </message>
    <message>
        <source>The bot needs the permission Manage Channels, or Manage Server.</source>
        <translation>O bot precisa da permissão Gerenciar canais ou Gerenciar servidor.</translation>
    </message>
    <message>
        <source>It comes only where the application sells something.</source>
        <translation>Só chega se o aplicativo vende algo.</translation>
    </message>
    <message>
        <source>The bot needs the permission Manage Server, and the guild a rule of AutoMod.</source>
        <translation>O bot precisa da permissão Gerenciar servidor, e a guild, de uma regra do AutoMod.</translation>
    </message>
    <message>
        <source>It only answers op 43, Request Channel Info.</source>
        <translation>Só responde ao op 43, Request Channel Info.</translation>
    </message>
    <message>
        <source>It only answers op 8, Request Guild Members.</source>
        <translation>Só responde ao op 8, Request Guild Members.</translation>
    </message>
    <message>
        <source>An Interactions Endpoint URL in the portal takes them away from the gateway: clear it.</source>
        <translation>Uma Interactions Endpoint URL no portal tira as interações do gateway: apague-a.</translation>
    </message>
    <message>
        <source>It comes only where a request was sent too often.</source>
        <translation>Só chega se uma solicitação foi enviada com frequência demais.</translation>
    </message>
    <message>
        <source>It only ends the replay after a RESUME.</source>
        <translation>Só encerra o reenvio após um RESUME.</translation>
    </message>
    <message>
        <source>It only answers op 31, Request Soundboard Sounds.</source>
        <translation>Só responde ao op 31, Request Soundboard Sounds.</translation>
    </message>
    <message>
        <source>It comes only where the bot&apos;s own user changes.</source>
        <translation>Só chega se o próprio usuário do bot muda.</translation>
    </message>
    <message>
        <source>It follows only where the bot itself joins a voice channel.</source>
        <translation>Só chega se o próprio bot entra em um canal de voz.</translation>
    </message>
    <message>
        <source>Usual reasons: no guild, no permission, or nothing happened.</source>
        <translation>Motivos comuns: nenhuma guild, nenhuma permissão, ou nada aconteceu.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Not asked for: add %1.</source>
        <translation>Não solicitada: adicione %1.</translation>
    </message>
    <message>
        <source>It is privileged: run the token check to see whether the application has it.</source>
        <translation>É privilegiada: execute a verificação do token para saber se o aplicativo a tem.</translation>
    </message>
    <message>
        <source>The application has it not: switch it on in the portal first.</source>
        <translation>O aplicativo não a tem: ative-a primeiro no portal.</translation>
    </message>
    <message>
        <source>Needs no intent, none came. %1</source>
        <translation>Não precisa de intent, nenhum chegou. %1</translation>
    </message>
    <message>
        <source>Asked for, but the application has no %1: switch it on in the portal.</source>
        <translation>Solicitada, mas o aplicativo não tem %1: ative-a no portal.</translation>
    </message>
    <message>
        <source>Asked for; the session is not ready yet.</source>
        <translation>Solicitada; a sessão ainda não está pronta.</translation>
    </message>
    <message>
        <source>Asked for, none came. Whether the application has %1 is not known: run the token check.</source>
        <translation>Solicitada, nenhum chegou. Não se sabe se o aplicativo tem %1: execute a verificação do token.</translation>
    </message>
    <message>
        <source>Asked for and allowed, none came. %1</source>
        <translation>Solicitada e permitida, nenhum chegou. %1</translation>
    </message>
    <message>
        <source>Some of them need %1, which was not asked for.</source>
        <translation>Parte deles precisa de %1, que não foi solicitada.</translation>
    </message>
    <message>
        <source>Stopped although heartbeats go on. Where it should come, reconnect with a new session.</source>
        <translation>Parou, embora os heartbeats continuem. Se deveria chegar, reconecte com uma nova sessão.</translation>
    </message>
    <message>
        <source>Arrives.</source>
        <translation>Chega.</translation>
    </message>
    <message>
        <source>No IDENTIFY was seen: what was asked for is known once a session begins.</source>
        <translation>Nenhum IDENTIFY foi visto: o que foi solicitado se sabe quando uma sessão começa.</translation>
    </message>
    <message>
        <source>Fills content, embeds, attachments, components and poll of messages.</source>
        <translation>Preenche content, embeds, attachments, components e poll das mensagens.</translation>
    </message>
    <message>
        <source>Brings %1.</source>
        <translation>Traz %1.</translation>
    </message>
    <message>
        <source>Without it these fields are empty.</source>
        <translation>Sem ela, esses campos ficam vazios.</translation>
    </message>
    <message>
        <source>Without it these events do not come.</source>
        <translation>Sem ela, esses eventos não chegam.</translation>
    </message>
    <message>
        <source>Ask for it: add %1 to --intents.</source>
        <translation>Solicite-a: adicione %1 a --intents.</translation>
    </message>
    <message>
        <source>Asked for and not allowed, the gateway closes with 4014 and the run is over.</source>
        <translation>Se for solicitada sem permissão, o gateway fecha com 4014 e a execução termina.</translation>
    </message>
    <message>
        <source>Turn on “%1” in the Developer Portal under Bot, Privileged Gateway Intents, and add %2 to --intents; or leave it out of --intents.</source>
        <translation>Ative “%1” no Developer Portal, em Bot, Privileged Gateway Intents, e adicione %2 a --intents; ou retire-a de --intents.</translation>
    </message>
    <message>
        <source>empty: the application has no MESSAGE_CONTENT, switch it on in the portal</source>
        <translation>vazio: o aplicativo não tem MESSAGE_CONTENT, ative-a no portal</translation>
    </message>
    <message>
        <source>empty: MESSAGE_CONTENT was not asked for</source>
        <translation>vazio: MESSAGE_CONTENT não foi solicitada</translation>
    </message>
    <message>
        <source>Look-up of the gateway</source>
        <translation>Consulta do gateway</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Wait for the turn to IDENTIFY</source>
        <translation>Espera pela vez do IDENTIFY</translation>
    </message>
    <message>
        <source>IDENTIFY until READY</source>
        <translation>IDENTIFY até READY</translation>
    </message>
    <message>
        <source>RESUME until RESUMED</source>
        <translation>RESUME até RESUMED</translation>
    </message>
    <message>
        <source>closed by the gateway</source>
        <translation>fechada pelo gateway</translation>
    </message>
    <message>
        <source>closed by us</source>
        <translation>fechada por nós</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexão perdida</translation>
    </message>
    <message>
        <source>Stood already</source>
        <translation>Já estava aberta</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Retomada</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nova sessão</translation>
    </message>
    <message>
        <source>Never ready</source>
        <translation>Nunca pronta</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>encerrada</translation>
    </message>
    <message>
        <source>%1  Shard %2, connect %3: %4</source>
        <translation>%1  Shard %2, conexão %3: %4</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <translation>%1: %2 ms</translation>
    </message>
    <message>
        <source>%1: did not end</source>
        <translation>%1: não terminou</translation>
    </message>
    <message>
        <source>Events: %1, replayed: %2, sequence gaps: %3 (missing: %4), duplicates: %5</source>
        <translation>Eventos: %1, reenviados: %2, lacunas na sequência: %3 (faltando: %4), duplicados: %5</translation>
    </message>
    <message>
        <source>Ended %1 after %2 ms: %3</source>
        <translation>Encerrada em %1 após %2 ms: %3</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>the event is not documented</source>
        <translation>o evento não está documentado</translation>
    </message>
    <message>
        <source>The activity&apos;s type must be 0 to 5 or a name such as &quot;playing&quot;.</source>
        <translation>O tipo da atividade deve ser de 0 a 5 ou um nome como “playing”.</translation>
    </message>
    <message>
        <source>status is &quot;%1&quot;, but must be online, dnd, idle, invisible or offline.</source>
        <translation>status é “%1”, mas deve ser online, dnd, idle, invisible ou offline.</translation>
    </message>
    <message>
        <source>%1 must be an object.</source>
        <translation>%1 deve ser um objeto.</translation>
    </message>
    <message>
        <source>The activity&apos;s type must be a number from 0 to 5.</source>
        <translation>O tipo da atividade deve ser um número de 0 a 5.</translation>
    </message>
    <message>
        <source>channel_id is missing: give the channel&apos;s id, or null to leave.</source>
        <translation>Falta channel_id: informe o id do canal, ou null para sair.</translation>
    </message>
    <message>
        <source>Either query or user_ids must be there.</source>
        <translation>É preciso informar query ou user_ids.</translation>
    </message>
    <message>
        <source>query needs a limit; 0 asks for all that match.</source>
        <translation>query precisa de um limit; 0 pede todos os que correspondem.</translation>
    </message>
    <message>
        <source>d of op %1 must be an object.</source>
        <translation>d de op %1 deve ser um objeto.</translation>
    </message>
    <message>
        <source>The line is not JSON: %1 at byte %2.</source>
        <translation>A linha não é JSON: %1 no byte %2.</translation>
    </message>
    <message>
        <source>The line is not a JSON object such as {&quot;command&quot;:&quot;close&quot;}.</source>
        <translation>A linha não é um objeto JSON como {&quot;command&quot;:&quot;close&quot;}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command; there are %2.</source>
        <translation>“%1” não é um comando; os comandos são: %2.</translation>
    </message>
    <message>
        <source>The whole member list of a guild may be asked for once in 30 seconds; try again in %1 s.</source>
        <translation>A lista completa de membros de uma guild pode ser pedida uma vez a cada 30 segundos; tente de novo em %1 s.</translation>
    </message>
    <message numerus="yes">
        <source>%1 commands wait already; send less, or wait until some have left.</source>
        <translation>
            <numerusform>Já há %1 comando aguardando; envie menos ou espere até que ele saia.</numerusform>
            <numerusform>Já há %1 comandos aguardando; envie menos ou espere até que alguns saiam.</numerusform>
        </translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>um texto entre aspas</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>%1 must be an integer.</source>
        <translation>%1 deve ser um inteiro.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts in quotes.</source>
        <translation>%1 deve ser uma lista de textos entre aspas.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 deve ser uma lista.</translation>
    </message>
    <message>
        <source>%1 must be an object or null.</source>
        <translation>%1 deve ser um objeto ou null.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a key of this command.</source>
        <translation>“%1” não é uma chave deste comando.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 deve ser %2.</translation>
    </message>
    <message>
        <source>%1 is missing: give the id as digits in quotes.</source>
        <translation>Falta %1: informe o id como dígitos entre aspas.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but an id has digits only.</source>
        <translation>%1 é “%2”, mas um id só tem dígitos.</translation>
    </message>
    <message>
        <source>idle_since is milliseconds since 1970 and cannot be negative.</source>
        <translation>idle_since são milissegundos desde 1970 e não pode ser negativo.</translation>
    </message>
    <message>
        <source>The activity has no name.</source>
        <translation>A atividade não tem nome.</translation>
    </message>
    <message>
        <source>A custom status needs its text in &quot;state&quot;.</source>
        <translation>Um status personalizado precisa do texto em “state”.</translation>
    </message>
    <message>
        <source>The activity&apos;s url must begin with https://.</source>
        <translation>O url da atividade deve começar com https://.</translation>
    </message>
    <message>
        <source>query cannot go together with user_ids: ask for names or for ids.</source>
        <translation>query não pode ser usado junto com user_ids: peça por nomes ou por ids.</translation>
    </message>
    <message>
        <source>limit cannot go together with user_ids: every id is looked up.</source>
        <translation>limit não pode ser usado junto com user_ids: todos os ids são consultados.</translation>
    </message>
    <message>
        <source>limit is %1, but must be from 0 to 100.</source>
        <translation>limit é %1, mas deve ir de 0 a 100.</translation>
    </message>
    <message>
        <source>user_ids has %1 ids, but must have 1 to 100.</source>
        <translation>user_ids tem %1 ids, mas deve ter de 1 a 100.</translation>
    </message>
    <message>
        <source>nonce has %1 bytes, but at most 32 are allowed.</source>
        <translation>nonce tem %1 bytes, mas são permitidos no máximo 32.</translation>
    </message>
    <message>
        <source>An empty query asks for all members, which needs the intent GUILD_MEMBERS.</source>
        <translation>Um query vazio pede todos os membros, o que exige a intent GUILD_MEMBERS.</translation>
    </message>
    <message>
        <source>presences needs the intent GUILD_PRESENCES.</source>
        <translation>presences exige a intent GUILD_PRESENCES.</translation>
    </message>
    <message>
        <source>guild_ids is empty: name at least one guild.</source>
        <translation>guild_ids está vazio: informe ao menos uma guild.</translation>
    </message>
    <message>
        <source>fields is empty: ask for &quot;status&quot;, &quot;voice_start_time&quot; or both.</source>
        <translation>fields está vazio: peça “status”, “voice_start_time” ou ambos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of channel info: use &quot;status&quot; or &quot;voice_start_time&quot;.</source>
        <translation>“%1” não é um campo das informações do canal: use “status” ou “voice_start_time”.</translation>
    </message>
    <message>
        <source>op is missing or negative.</source>
        <translation>op está faltando ou é negativo.</translation>
    </message>
    <message>
        <source>op %1 belongs to the shard: sending it by hand would break the session.</source>
        <translation>op %1 é reservado ao shard: enviá-lo manualmente quebraria a sessão.</translation>
    </message>
    <message>
        <source>the message is not a JSON object</source>
        <translation>a mensagem não é um objeto JSON</translation>
    </message>
    <message>
        <source>the message cannot be read</source>
        <translation>a mensagem não pode ser lida</translation>
    </message>
    <message>
        <source>&quot;op&quot; is missing</source>
        <translation>falta “op”</translation>
    </message>
    <message>
        <source>The gateway asked to resume at %1, which is not Discord&apos;s; the session goes on at the original address.</source>
        <translation>O gateway pediu para retomar em %1, que não é do Discord; a sessão continua no endereço original.</translation>
    </message>
    <message>
        <source>The gateway gave no encrypted address to resume at; the session goes on at the original address.</source>
        <translation>O gateway não informou um endereço criptografado para retomar; a sessão continua no endereço original.</translation>
    </message>
    <message>
        <source>The gateway must be a ws:// or wss:// address with a host, not &quot;%1&quot;.</source>
        <translation>O gateway deve ser um endereço ws:// ou wss:// com host, não “%1”.</translation>
    </message>
    <message>
        <source>The gateway&apos;s address must not hold a user or password.</source>
        <translation>O endereço do gateway não pode conter usuário nem senha.</translation>
    </message>
    <message>
        <source>ws:// to %1 would send the token unencrypted. Use wss://, or allow it with --allow-plaintext.</source>
        <translation>ws:// para %1 enviaria o token sem criptografia. Use wss:// ou permita com --allow-plaintext.</translation>
    </message>
    <message>
        <source>A proxy spoken to over https:// is not supported by Qt; use http:// or socks5://. What goes through it stays encrypted.</source>
        <translation>O Qt não suporta proxies acessados por https://; use http:// ou socks5://. O que passa por eles continua criptografado.</translation>
    </message>
    <message>
        <source>The proxy must be an http:// or socks5:// address with a host.</source>
        <translation>O proxy deve ser um endereço http:// ou socks5:// com host.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address must not hold a user or password: give them as user:password in SHARDSCOPE_PROXY_AUTH.</source>
        <translation>O endereço do proxy não pode conter usuário nem senha: informe-os como user:password em SHARDSCOPE_PROXY_AUTH.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no PEM certificate.</source>
        <translation>O arquivo CA %1 não contém nenhum certificado PEM.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>Não é possível ler o arquivo CA %1: %2.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Não há token.</translation>
    </message>
    <message>
        <source>The token has white space in it; copy it again without.</source>
        <translation>O token contém espaços em branco; copie-o de novo sem eles.</translation>
    </message>
    <message>
        <source>The token has control characters in it; copy it again without.</source>
        <translation>O token contém caracteres de controle; copie-o de novo sem eles.</translation>
    </message>
    <message>
        <source>This is not a bot&apos;s token: it has three parts with a dot between them. Copy it from the Developer Portal under Bot.</source>
        <translation>Isto não é um token de bot, que tem três partes separadas por pontos. Copie-o do Developer Portal, em Bot.</translation>
    </message>
    <message>
        <source>The shard count is %1, but must be at least 1.</source>
        <translation>A quantidade de shards é %1, mas deve ser no mínimo 1.</translation>
    </message>
    <message>
        <source>The shard is %1, but must be from 0 to %2.</source>
        <translation>O shard é %1, mas deve ir de 0 a %2.</translation>
    </message>
    <message>
        <source>The large threshold is %1, but must be from 50 to 250.</source>
        <translation>O large threshold é %1, mas deve ir de 50 a 250.</translation>
    </message>
    <message>
        <source>Only JSON is spoken.</source>
        <translation>Somente JSON é suportado.</translation>
    </message>
    <message>
        <source>The largest message is %1 bytes, but must be at least 1024.</source>
        <translation>O tamanho máximo de mensagem é de %1 bytes, mas deve ser no mínimo 1024.</translation>
    </message>
    <message>
        <source>A time-out must be longer than 0.</source>
        <translation>Um tempo limite deve ser maior que 0.</translation>
    </message>
    <message>
        <source>The intents have bits that are not documented (%1); they are sent all the same, and Discord answers such with 4013.</source>
        <translation>As intents têm bits não documentados (%1); eles são enviados mesmo assim, e o Discord responde com 4013.</translation>
    </message>
    <message>
        <source>A streaming activity without a Twitch or YouTube address is shown as playing.</source>
        <translation>Uma atividade streaming sem endereço da Twitch ou do YouTube é exibida como playing.</translation>
    </message>
    <message>
        <source>zlib could not be set up</source>
        <translation>não foi possível inicializar o zlib</translation>
    </message>
    <message>
        <source>the zlib data is corrupt: %1</source>
        <translation>os dados zlib estão corrompidos: %1</translation>
    </message>
    <message>
        <source>data came after the end of the zlib stream</source>
        <translation>chegaram dados depois do fim do fluxo zlib</translation>
    </message>
    <message>
        <source>the zlib stream ended in the middle of a message</source>
        <translation>o fluxo zlib terminou no meio de uma mensagem</translation>
    </message>
    <message>
        <source>the compressed message is cut off</source>
        <translation>a mensagem comprimida está truncada</translation>
    </message>
    <message>
        <source>zstd could not be set up</source>
        <translation>não foi possível inicializar o zstd</translation>
    </message>
    <message>
        <source>the zstd data is corrupt: %1</source>
        <translation>os dados zstd estão corrompidos: %1</translation>
    </message>
    <message>
        <source>a message is larger than %1 bytes; --max-message raises the limit</source>
        <translation>uma mensagem tem mais de %1 bytes; --max-message aumenta o limite</translation>
    </message>
    <message>
        <source>a text frame came where compressed data was agreed on; the gateway may not know this compression</source>
        <translation>chegou um frame de texto quando se combinaram dados comprimidos; o gateway talvez não conheça esta compressão</translation>
    </message>
    <message>
        <source>a binary frame came where text was agreed on; the gateway may compress unasked</source>
        <translation>chegou um frame binário quando se combinou texto; o gateway talvez comprima sem que se peça</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>O certificado de %1 expirou em %2.</translation>
    </message>
    <message>
        <source>Who runs %1 must renew it. Check this machine&apos;s clock too.</source>
        <translation>Quem administra %1 precisa renová-lo. Verifique também o relógio deste computador.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>O certificado de %1 não é válido antes de %2.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock.</source>
        <translation>Acerte o relógio deste computador.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is for %2.</source>
        <translation>O certificado que %1 apresenta é de %2.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, something else answers in place of %1.</source>
        <translation>Verifique o endereço. Se estiver certo, outra coisa responde no lugar de %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that is not trusted here: %2.</source>
        <translation>O certificado de %1 foi emitido por uma autoridade que não é confiável aqui: %2.</translation>
    </message>
    <message>
        <source>Where it is your own, as of a company&apos;s proxy or a test server, give its certificate with --ca-file. Otherwise somebody listens in.</source>
        <translation>Se for sua, como a do proxy de uma empresa ou de um servidor de teste, informe o certificado dela com --ca-file. Caso contrário, alguém está interceptando a conexão.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>%1 fechou a conexão antes de completar a resposta.</translation>
    </message>
    <message>
        <source>Try again; a firewall or a proxy on the way may do so.</source>
        <translation>Tente de novo; um firewall ou um proxy no caminho pode causar isso.</translation>
    </message>
    <message>
        <source>The proxy wants a user and a password.</source>
        <translation>O proxy exige usuário e senha.</translation>
    </message>
    <message>
        <source>Give them as user:password in SHARDSCOPE_PROXY_AUTH.</source>
        <translation>Informe-os como user:password em SHARDSCOPE_PROXY_AUTH.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let us through to %2: %3.</source>
        <translation>O proxy %1 não nos deixou chegar a %2: %3.</translation>
    </message>
    <message>
        <source>Check --proxy, and what that proxy allows.</source>
        <translation>Verifique --proxy e o que esse proxy permite.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>O host %1 não foi encontrado.</translation>
    </message>
    <message>
        <source>Check the name, the connection and the name server.</source>
        <translation>Verifique o nome, a conexão e o servidor DNS.</translation>
    </message>
    <message>
        <source>%1 refused the connection on port %2.</source>
        <translation>%1 recusou a conexão na porta %2.</translation>
    </message>
    <message>
        <source>Check the address, and that something listens there.</source>
        <translation>Verifique o endereço e se há algo escutando nele.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>A conexão com %1 falhou: %2.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Verifique a rede.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2.</source>
        <translation>O certificado de %1 não é aceito: %2.</translation>
    </message>
    <message>
        <source>Who runs %1 must mend it.</source>
        <translation>Quem administra %1 precisa corrigi-lo.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 failed: %2.</source>
        <translation>A conexão criptografada com %1 falhou: %2.</translation>
    </message>
    <message>
        <source>Check the port and that it speaks TLS. Where its authority is your own, give it with --ca-file.</source>
        <translation>Verifique a porta e se ela usa TLS. Se a autoridade for sua, informe-a com --ca-file.</translation>
    </message>
    <message>
        <source>%1 is no code that a client may close with: use 1000, or one from %2 to %3.</source>
        <translation>%1 não é um código com que um cliente possa fechar: use 1000 ou um de %2 a %3.</translation>
    </message>
    <message>
        <source>a frame has reserved bits set</source>
        <translation>um frame tem bits reservados ativados</translation>
    </message>
    <message>
        <source>a frame has the unknown opcode %1</source>
        <translation>um frame tem o opcode desconhecido %1</translation>
    </message>
    <message>
        <source>a frame is masked, which servers must not do</source>
        <translation>um frame está mascarado, o que servidores não podem fazer</translation>
    </message>
    <message>
        <source>a control frame is cut up or longer than 125 bytes</source>
        <translation>um frame de controle está fragmentado ou tem mais de 125 bytes</translation>
    </message>
    <message>
        <source>the length of a frame takes more bytes than it needs</source>
        <translation>o tamanho de um frame ocupa mais bytes do que precisa</translation>
    </message>
    <message>
        <source>a frame is too large</source>
        <translation>um frame é grande demais</translation>
    </message>
    <message>
        <source>a close frame has the invalid code %1</source>
        <translation>um frame de fechamento tem o código inválido %1</translation>
    </message>
    <message>
        <source>the reason of a close frame is not UTF-8</source>
        <translation>o motivo de um frame de fechamento não é UTF-8</translation>
    </message>
    <message>
        <source>what it answers is not HTTP</source>
        <translation>a resposta não é HTTP</translation>
    </message>
    <message>
        <source>it switches to another protocol than WebSocket</source>
        <translation>muda para um protocolo diferente de WebSocket</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is not the answer to our key</source>
        <translation>Sec-WebSocket-Accept não corresponde à nossa chave</translation>
    </message>
    <message>
        <source>it chose an extension or a protocol that was not offered</source>
        <translation>escolheu uma extensão ou um protocolo que não foi oferecido</translation>
    </message>
    <message>
        <source>Port %1 on %2 cannot be used: %3.</source>
        <translation>A porta %1 em %2 não pode ser usada: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host; an IPv6 address stands in brackets</source>
        <translation>“%1” não é um host; um endereço IPv6 fica entre colchetes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port; it is a number from 0 to 65535</source>
        <translation>“%1” não é uma porta; é um número de 0 a 65535</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; cannot be found: %2.</source>
        <translation>O host “%1” não foi encontrado: %2.</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>o texto está vazio</translation>
    </message>
    <message>
        <source>something follows the JSON value</source>
        <translation>há algo depois do valor JSON</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>o texto termina cedo demais</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>aninhamento com mais de %1 níveis</translation>
    </message>
    <message>
        <source>a key in quotes is missing</source>
        <translation>falta uma chave entre aspas</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>faltam dois-pontos</translation>
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation>falta uma vírgula ou uma chave de fechamento “}”</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>falta uma vírgula ou um colchete de fechamento “]”</translation>
    </message>
    <message>
        <source>not a JSON value</source>
        <translation>não é um valor JSON</translation>
    </message>
    <message>
        <source>a digit is missing</source>
        <translation>falta um dígito</translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation>há um caractere de controle em uma string</translation>
    </message>
    <message>
        <source>a string is not UTF-8</source>
        <translation>uma string não é UTF-8</translation>
    </message>
    <message>
        <source>an unknown escape stands in a string</source>
        <translation>há um escape desconhecido em uma string</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u precisa de quatro dígitos hexadecimais</translation>
    </message>
    <message>
        <source>%1 (byte %2)</source>
        <translation>%1 (byte %2)</translation>
    </message>
    <message>
        <source>No keychain answers on this system. Start one (GNOME Keyring, KWallet), or keep the token for this session only.</source>
        <translation>Nenhum chaveiro responde neste sistema. Inicie um (GNOME Keyring, KWallet) ou guarde o token só nesta sessão.</translation>
    </message>
    <message>
        <source>The keychain is locked or was never set up. Unlock it, or keep the token for this session only.</source>
        <translation>O chaveiro está bloqueado ou nunca foi configurado. Desbloqueie-o ou guarde o token só nesta sessão.</translation>
    </message>
    <message>
        <source>The keychain refused the access. Allow it there, or keep the token for this session only.</source>
        <translation>O chaveiro recusou o acesso. Permita-o lá ou guarde o token só nesta sessão.</translation>
    </message>
    <message>
        <source>The keychain failed: %1.</source>
        <translation>O chaveiro falhou: %1.</translation>
    </message>
    <message>
        <source>it did not say why</source>
        <translation>sem informar o motivo</translation>
    </message>
    <message>
        <source>Web pages and requests for another host are refused.</source>
        <translation>Páginas web e requisições para outro host são recusadas.</translation>
    </message>
    <message>
        <source>The head of the request is too long.</source>
        <translation>O cabeçalho da requisição é longo demais.</translation>
    </message>
    <message>
        <source>There is nothing here; the metrics are at /metrics.</source>
        <translation>Não há nada aqui; as métricas estão em /metrics.</translation>
    </message>
    <message>
        <source>Metrics can only be read: use GET or HEAD.</source>
        <translation>As métricas só podem ser lidas: use GET ou HEAD.</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>não é JSON: %1</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>não é um objeto JSON</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>an integer of at least %1</source>
        <translation>um inteiro maior ou igual a %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is not %2</source>
        <translation>o valor de “%1” não é %2</translation>
    </message>
    <message>
        <source>its &quot;url&quot; is no WebSocket address</source>
        <translation>o valor de “url” não é um endereço WebSocket</translation>
    </message>
    <message>
        <source>its &quot;url&quot; leads away from Discord</source>
        <translation>o valor de “url” leva para fora do Discord</translation>
    </message>
    <message>
        <source>its &quot;url&quot; is missing</source>
        <translation>falta “url”</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be used: %2.</source>
        <translation>A resposta de %1 não pode ser usada: %2.</translation>
    </message>
    <message>
        <source>Check the address given with --api, and whether a page to log in stands before the network.</source>
        <translation>Verifique o endereço informado com --api e se a rede não exige antes um login em uma página.</translation>
    </message>
    <message>
        <source>This token belongs to a user, not to a bot.</source>
        <translation>Este token é de um usuário, não de um bot.</translation>
    </message>
    <message>
        <source>Shardscope works with bots only: copy the token of a bot from the Developer Portal under Bot.</source>
        <translation>O Shardscope só funciona com bots: copie o token de um bot do Developer Portal, em Bot.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: nothing new, as a cache would say.</source>
        <translation>%1 respondeu HTTP %2: nada de novo, como diria um cache.</translation>
    </message>
    <message>
        <source>Check the proxy: what it hands on must not come from a cache.</source>
        <translation>Verifique o proxy: o que ele repassa não pode vir de um cache.</translation>
    </message>
    <message>
        <source>%1 points to another address (HTTP %2).</source>
        <translation>%1 aponta para outro endereço (HTTP %2).</translation>
    </message>
    <message>
        <source>Redirects are not followed, since another host must not get the token; give the right address with --api.</source>
        <translation>Redirecionamentos não são seguidos, pois outro host não deve receber o token; informe o endereço certo com --api.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: the question was not understood%3.</source>
        <translation>%1 respondeu HTTP %2: a requisição não foi entendida%3.</translation>
    </message>
    <message>
        <source>Check the address given with --api, and whether a proxy changes what is sent.</source>
        <translation>Verifique o endereço informado com --api e se um proxy altera o que é enviado.</translation>
    </message>
    <message>
        <source>The token was refused: %1 answered HTTP %2.</source>
        <translation>O token foi recusado: %1 respondeu HTTP %2.</translation>
    </message>
    <message>
        <source>It is wrong, or was reset; copy it again from the Developer Portal under Bot.</source>
        <translation>Ele está errado ou foi redefinido; copie-o novamente do Developer Portal, em Bot.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: this address may not ask%3.</source>
        <translation>%1 respondeu HTTP %2: este endereço não tem permissão de acesso%3.</translation>
    </message>
    <message>
        <source>A firewall, a proxy or a ban for too many bad requests can be behind it. Try from another network, or wait an hour.</source>
        <translation>A causa pode ser um firewall, um proxy ou um bloqueio por excesso de requisições inválidas. Tente de outra rede ou espere uma hora.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: there is no such page%3.</source>
        <translation>%1 respondeu HTTP %2: essa página não existe%3.</translation>
    </message>
    <message>
        <source>Check the address given with --api.</source>
        <translation>Verifique o endereço informado com --api.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: it may not be asked for with GET%3.</source>
        <translation>%1 respondeu HTTP %2: não aceita GET%3.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: too many requests from this bot or this address.</source>
        <translation>%1 respondeu HTTP %2: há requisições demais deste bot ou deste endereço.</translation>
    </message>
    <message>
        <source>Wait before trying again, and find what asks so often with this token.</source>
        <translation>Espere antes de tentar de novo e descubra o que faz tantas requisições com este token.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: nothing behind it was there to answer%3.</source>
        <translation>%1 respondeu HTTP %2: nenhum servidor por trás dele estava disponível para responder%3.</translation>
    </message>
    <message>
        <source>Try again later; https://discordstatus.com tells of outages.</source>
        <translation>Tente de novo mais tarde; https://discordstatus.com informa sobre interrupções.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: the server has trouble of its own%3.</source>
        <translation>%1 respondeu HTTP %2: o próprio servidor está com problemas%3.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2%3, which is not what a gateway&apos;s API answers.</source>
        <translation>%1 respondeu HTTP %2%3, e não é assim que a API de um gateway responde.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>O endereço é %1.</translation>
    </message>
    <message>
        <source>It holds for everything this bot asks.</source>
        <translation>Isso vale para todas as requisições deste bot.</translation>
    </message>
    <message>
        <source>It lets us in again in %1 s.</source>
        <translation>Voltaremos a ser aceitos em %1 s.</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>esperado: %1</translation>
    </message>
    <message>
        <source>an address must not hold a user or password</source>
        <translation>um endereço não pode conter usuário nem senha</translation>
    </message>
    <message>
        <source>a ws:// or wss:// address with a host</source>
        <translation>um endereço ws:// ou wss:// com host</translation>
    </message>
    <message>
        <source>an http:// or https:// address with a host</source>
        <translation>um endereço http:// ou https:// com host</translation>
    </message>
    <message>
        <source>ID/COUNT with an ID from 0 to COUNT - 1, such as 0/1, or all</source>
        <translation>ID/COUNT com um ID de 0 a COUNT - 1, como 0/1, ou all</translation>
    </message>
    <message>
        <source>an integer from 50 to 250</source>
        <translation>um inteiro de 50 a 250</translation>
    </message>
    <message>
        <source>an integer of at least 0</source>
        <translation>um inteiro maior ou igual a 0</translation>
    </message>
    <message>
        <source>ISO 8601 with a zone, such as 2026-11-23T22:14:03Z, or integer milliseconds since 1970</source>
        <translation>ISO 8601 com fuso, como 2026-11-23T22:14:03Z, ou um inteiro de milissegundos desde 1970</translation>
    </message>
    <message>
        <source>an address must not hold a user or password; give them as user:password in SHARDSCOPE_PROXY_AUTH</source>
        <translation>um endereço não pode conter usuário nem senha; informe-os como user:password em SHARDSCOPE_PROXY_AUTH</translation>
    </message>
    <message>
        <source>a proxy that is itself spoken to over https:// is not supported by Qt; use http:// or socks5://, what goes through it stays encrypted</source>
        <translation>o Qt não suporta proxies acessados por https://; use http:// ou socks5://, o que passa por eles continua criptografado</translation>
    </message>
    <message>
        <source>an http:// or socks5:// address with a host</source>
        <translation>um endereço http:// ou socks5:// com host</translation>
    </message>
    <message>
        <source>NAME:VALUE, as in a header of HTTP</source>
        <translation>NAME:VALUE, como em um cabeçalho HTTP</translation>
    </message>
    <message>
        <source>the path of a file with PEM certificates</source>
        <translation>o caminho de um arquivo com certificados PEM</translation>
    </message>
    <message>
        <source>seconds above 0, at most 86400</source>
        <translation>segundos acima de 0, no máximo 86400</translation>
    </message>
    <message>
        <source>an integer from 1 to 1024, in MiB</source>
        <translation>um inteiro de 1 a 1024, em MiB</translation>
    </message>
    <message>
        <source>The gateway itself (ws:// or wss://); the HTTP look-up is skipped.</source>
        <translation>O próprio gateway (ws:// ou wss://); a consulta HTTP não é feita.</translation>
    </message>
    <message>
        <source>Where the HTTP look-ups are made. Default: Discord&apos;s API v10.</source>
        <translation>Onde são feitas as consultas HTTP. Padrão: a API v10 do Discord.</translation>
    </message>
    <message>
        <source>Names, comma-separated, +all, +unprivileged (default), or an integer.</source>
        <translation>Nomes separados por vírgula, +all, +unprivileged (padrão) ou um inteiro.</translation>
    </message>
    <message>
        <source>Which shard of how many, or all that are recommended. Default: 0/1.</source>
        <translation>Qual shard de quantos, ou all para todos os recomendados. Padrão: 0/1.</translation>
    </message>
    <message>
        <source>zstd-stream, zlib-stream (default), payload or none.</source>
        <translation>zstd-stream, zlib-stream (padrão), payload ou none.</translation>
    </message>
    <message>
        <source>Members above which a guild comes without its offline ones, 50 to 250 (default).</source>
        <translation>Número de membros acima do qual uma guild vem sem os que estão offline, de 50 a 250 (padrão).</translation>
    </message>
    <message>
        <source>Capabilities to identify with; not sent where 0 (default).</source>
        <translation>Capabilities com as quais se identificar; não enviadas se 0 (padrão).</translation>
    </message>
    <message>
        <source>Initial status: online, dnd, idle, invisible or offline.</source>
        <translation>Status inicial: online, dnd, idle, invisible ou offline.</translation>
    </message>
    <message>
        <source>Initial activity; the type is playing, streaming, listening, watching, custom, competing or 0 to 5.</source>
        <translation>Atividade inicial; o tipo é playing, streaming, listening, watching, custom, competing ou 0 a 5.</translation>
    </message>
    <message>
        <source>Initially away from the keyboard.</source>
        <translation>Inicialmente longe do teclado.</translation>
    </message>
    <message>
        <source>Initially idle since: ISO 8601 with a zone, or milliseconds since 1970.</source>
        <translation>Inicialmente ausente desde: ISO 8601 com fuso, ou milissegundos desde 1970.</translation>
    </message>
    <message>
        <source>http:// or socks5:// proxy in place of the system&apos;s; user:password come from SHARDSCOPE_PROXY_AUTH.</source>
        <translation>Proxy http:// ou socks5:// em vez do proxy do sistema; user:password vêm de SHARDSCOPE_PROXY_AUTH.</translation>
    </message>
    <message>
        <source>A header for the HTTP proxy; may be repeated.</source>
        <translation>Um cabeçalho para o proxy HTTP; pode ser repetido.</translation>
    </message>
    <message>
        <source>PEM certificates of authorities to trust besides the system&apos;s.</source>
        <translation>Certificados PEM de autoridades em que confiar além das do sistema.</translation>
    </message>
    <message>
        <source>Seconds for look-up, connection and upgrade. Default: 30.</source>
        <translation>Segundos para consulta, conexão e upgrade. Padrão: 30.</translation>
    </message>
    <message>
        <source>Seconds for HELLO to come. Default: 20.</source>
        <translation>Segundos até a chegada do HELLO. Padrão: 20.</translation>
    </message>
    <message>
        <source>Seconds for READY or RESUMED to come. Default: 30.</source>
        <translation>Segundos até a chegada de READY ou RESUMED. Padrão: 30.</translation>
    </message>
    <message>
        <source>Largest JSON of one message, 1 to 1024. Default: 64.</source>
        <translation>Maior JSON de uma mensagem, de 1 a 1024. Padrão: 64.</translation>
    </message>
    <message>
        <source>Allow ws:// and http:// to hosts that are not loopback; they see the token.</source>
        <translation>Permite ws:// e http:// para hosts que não são loopback; eles veem o token.</translation>
    </message>
    <message>
        <source>Start a session even where under 5 % of the session budget would be left.</source>
        <translation>Inicia uma sessão mesmo que restem menos de 5% da cota de sessões.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dê um nome ao perfil.</translation>
    </message>
    <message>
        <source>The name has %1 characters, but may have %2.</source>
        <translation>O nome tem %1 caracteres, mas pode ter no máximo %2.</translation>
    </message>
    <message>
        <source>This is a bot&apos;s token, and names are written into the settings: put it into the field of the token.</source>
        <translation>Isto é um token de bot, e os nomes são gravados nas configurações: coloque-o no campo do token.</translation>
    </message>
    <message>
        <source>There is a bot&apos;s token in it, which would be written into the settings: put it into the field of the token.</source>
        <translation>Há um token de bot nele, que seria gravado nas configurações: coloque-o no campo do token.</translation>
    </message>
    <message>
        <source>%1 carries a credential, which would be written into the settings: give the proxy&apos;s user and password instead.</source>
        <translation>%1 contém uma credencial, que seria gravada nas configurações: informe, em vez disso, o usuário e a senha do proxy.</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot;: %2</source>
        <translation>Perfil “%1”: %2</translation>
    </message>
    <message>
        <source>secrets is neither &quot;session&quot; nor &quot;keychain&quot;; &quot;session&quot; is used.</source>
        <translation>secrets não é “session” nem “keychain”; “session” é usado.</translation>
    </message>
    <message>
        <source>the option &quot;%1&quot; is not known here and is left out.</source>
        <translation>a opção “%1” não é conhecida aqui e foi ignorada.</translation>
    </message>
    <message>
        <source>this is no value of such an option.</source>
        <translation>isto não é um valor dessa opção.</translation>
    </message>
    <message>
        <source>%1 is left at its default: %2</source>
        <translation>%1 fica no valor padrão: %2</translation>
    </message>
    <message>
        <source>This build cannot speak to a keychain: keep the token for this session only.</source>
        <translation>Esta compilação não acessa chaveiros: guarde o token só nesta sessão.</translation>
    </message>
    <message>
        <source>A profile in the settings cannot be read and is left out: %1.</source>
        <translation>Um perfil nas configurações não pode ser lido e foi ignorado: %1.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>Another profile is called &quot;%1&quot;.</source>
        <translation>Outro perfil já se chama “%1”.</translation>
    </message>
    <message>
        <source>The file is too large for profiles.</source>
        <translation>O arquivo é grande demais para conter perfis.</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at byte %2.</source>
        <translation>Isto não é JSON: %1 no byte %2.</translation>
    </message>
    <message>
        <source>These profiles are of another version of Shardscope.</source>
        <translation>Estes perfis são de outra versão do Shardscope.</translation>
    </message>
    <message>
        <source>These are no profiles of Shardscope: &quot;%1&quot; is missing.</source>
        <translation>Estes não são perfis do Shardscope: falta “%1”.</translation>
    </message>
    <message>
        <source>What is no object is left out.</source>
        <translation>O que não é um objeto foi ignorado.</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot; is left out: %2</source>
        <translation>O perfil “%1” foi ignorado: %2</translation>
    </message>
    <message>
        <source>There is no profile in the file.</source>
        <translation>Não há nenhum perfil no arquivo.</translation>
    </message>
    <message>
        <source>Shard %1 is not part of this run; it has shard %2.</source>
        <translation>O shard %1 não faz parte desta execução; ela tem o shard %2.</translation>
    </message>
    <message>
        <source>Shard %1 is not part of this run; it has %2 shards from %3 to %4.</source>
        <translation>O shard %1 não faz parte desta execução; ela tem %2 shards, de %3 a %4.</translation>
    </message>
    <message>
        <source>The guild %1 belongs to shard %2, which is not part of this run.</source>
        <translation>A guild %1 pertence ao shard %2, que não faz parte desta execução.</translation>
    </message>
    <message>
        <source>This guild belongs to shard %1, which is not part of this run.</source>
        <translation>Esta guild pertence ao shard %1, que não faz parte desta execução.</translation>
    </message>
    <message>
        <source>%1 sessions were started within %2 s and none lasted 30 s. To spare the session budget no more are started; find the cause first.</source>
        <translation>%1 sessões foram iniciadas em %2 s e nenhuma durou 30 s. Para poupar a cota de sessões, nenhuma outra é iniciada; encontre a causa primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %2 sessions may be started before the budget resets in %3 min; this run needs %4. An empty budget resets the bot&apos;s token. Wait, or go on with --spend-budget.</source>
        <translation>
            <numerusform>Só %1 de %2 sessões pode ser iniciada antes de a cota ser renovada em %3 min; esta execução precisa de %4. Com a cota esgotada, o Discord redefine o token do bot. Aguarde ou prossiga com --spend-budget.</numerusform>
            <numerusform>Só %1 de %2 sessões podem ser iniciadas antes de a cota ser renovada em %3 min; esta execução precisa de %4. Com a cota esgotada, o Discord redefine o token do bot. Aguarde ou prossiga com --spend-budget.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the budget of %1 sessions only the last 5 % are left, which are kept back; it resets in %2 min.</source>
        <translation>Da cota de %1 sessões restam só os últimos 5%, que ficam reservados; ela é renovada em %2 min.</translation>
    </message>
    <message>
        <source>The budget of %1 sessions is empty; it resets in %2 min.</source>
        <translation>A cota de %1 sessões está esgotada; ela é renovada em %2 min.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist.</source>
        <translation>A pasta “%1” não existe.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read.</source>
        <translation>A pasta “%1” não pode ser lida.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no *.json file.</source>
        <translation>A pasta “%1” não contém nenhum arquivo *.json.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 64 MiB.</source>
        <translation>“%1” tem mais de 64 MiB.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a JSON object: %2.</source>
        <translation>“%1” não é um objeto JSON: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a gateway message: it has no number &quot;op&quot;.</source>
        <translation>“%1” não é uma mensagem do gateway: não tem um número em “op”.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no dispatch (op 0).</source>
        <translation>A pasta “%1” não contém nenhum dispatch (op 0).</translation>
    </message>
    <message>
        <source>The rate goes from 1 to 50,000 events a second.</source>
        <translation>A taxa vai de 1 a 50.000 eventos por segundo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a fault; there are %2.</source>
        <translation>“%1” não é uma falha; as falhas são: %2.</translation>
    </message>
    <message>
        <source>The fault %1 needs a value: %1=VALUE.</source>
        <translation>A falha %1 precisa de um valor: %1=VALUE.</translation>
    </message>
    <message>
        <source>The fault %1 takes no value.</source>
        <translation>A falha %1 não aceita valor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the fault %2; it takes true or false.</source>
        <translation>“%1” não é um valor da falha %2; ela aceita true ou false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no close code; it is 1000 to 1003, 1007 to 1014 or 3000 to 4999.</source>
        <translation>“%1” não é um close code; são 1000 a 1003, 1007 a 1014 ou 3000 a 4999.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the fault %2; it goes from %3 to %4.</source>
        <translation>“%1” não é um valor da falha %2; ele vai de %3 a %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment for the fault %2; it is start, ready, seconds such as 5s or events such as 100ev.</source>
        <translation>“%1” não é um momento para a falha %2; use start, ready, segundos como 5s ou eventos como 100ev.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Uses nothing of the send limits</source>
        <translation>Não consome os limites de envio</translation>
    </message>
    <message>
        <source>Uses 1 of %1 in 60 s (%2 used)</source>
        <translation>Usa 1 de %1 em 60 s (usados: %2)</translation>
    </message>
    <message>
        <source>Uses 1 of 120 in 60 s</source>
        <translation>Usa 1 de 120 em 60 s</translation>
    </message>
    <message>
        <source>presence 1 of %1 in 20 s (%2 used)</source>
        <translation>presença 1 de %1 em 20 s (usadas: %2)</translation>
    </message>
    <message>
        <source>▲ member list of this guild: in %1</source>
        <translation>▲ lista de membros desta guild: em %1</translation>
    </message>
    <message>
        <source>member list of this guild: free, then in 30 s</source>
        <translation>lista de membros desta guild: livre, depois em 30 s</translation>
    </message>
    <message>
        <source>◔ waits %1</source>
        <translation>◔ aguarda %1</translation>
    </message>
    <message>
        <source>◔ waits until one is free</source>
        <translation>◔ aguarda uma vaga</translation>
    </message>
    <message>
        <source>%1 wait already</source>
        <translation>já aguardando: %1</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presença</translation>
    </message>
    <message>
        <source>Presence · %1</source>
        <translation>Presença · %1</translation>
    </message>
    <message>
        <source>Join voice · %1</source>
        <translation>Entrar na voz · %1</translation>
    </message>
    <message>
        <source>Leave voice · %1</source>
        <translation>Sair da voz · %1</translation>
    </message>
    <message>
        <source>Members · %1</source>
        <translation>Membros · %1</translation>
    </message>
    <message>
        <source>Soundboard · %1</source>
        <translation>Soundboard · %1</translation>
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
        <translation>Infos do canal · %1</translation>
    </message>
    <message>
        <source>op %1 by hand · %2</source>
        <translation>op %1 manual · %2</translation>
    </message>
    <message>
        <source>op %1 by hand</source>
        <translation>op %1 manual</translation>
    </message>
    <message>
        <source>Reconnect and resume</source>
        <translation>Reconectar e retomar</translation>
    </message>
    <message>
        <source>Reconnect with a new session</source>
        <translation>Reconectar com nova sessão</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>✓ sent</source>
        <translation>✓ enviado</translation>
    </message>
    <message>
        <source>◔ queued, leaves in %1</source>
        <translation>◔ na fila, sai em %1</translation>
    </message>
    <message>
        <source>◔ queued</source>
        <translation>◔ na fila</translation>
    </message>
    <message>
        <source>✓ remembered, goes out with the next session</source>
        <translation>✓ guardado, sai na próxima sessão</translation>
    </message>
    <message>
        <source>– superseded by a newer one</source>
        <translation>– substituído por um mais novo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 depois</translation>
    </message>
    <message>
        <source>%1 earlier than the message came</source>
        <translation>%1 antes da chegada da mensagem</translation>
    </message>
    <message>
        <source>%1 later than the message came</source>
        <translation>%1 depois da chegada da mensagem</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
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
        <translation>Worker %1, processo %2, número %3</translation>
    </message>
    <message>
        <source>Nothing is set</source>
        <translation>Nada ativado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Shardscope: graphs</source>
        <translation>Shardscope: gráficos</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>nothing at %1</source>
        <translation>nada às %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 às %2</translation>
    </message>
    <message>
        <source>Heartbeat latency</source>
        <translation>Latência do heartbeat</translation>
    </message>
    <message>
        <source>No heartbeat was acknowledged yet</source>
        <translation>Nenhum heartbeat foi confirmado ainda</translation>
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
        <translation>latência</translation>
    </message>
    <message>
        <source>median %1, worst %2 (shard %3)</source>
        <translation>mediana %1, pior %2 (shard %3)</translation>
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
        <translation>%1, agora</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, há %2</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>máx %1</translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation>Eventos por segundo</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Nenhum evento ainda</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>undocumented</source>
        <translation>não documentados</translation>
    </message>
    <message>
        <source>most often %1</source>
        <translation>mais frequente: %1</translation>
    </message>
    <message>
        <source>rest %1</source>
        <translation>demais: %1</translation>
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
        <translation>Nenhum byte ainda</translation>
    </message>
    <message>
        <source>inflated</source>
        <translation>descomprimidos</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>na rede</translation>
    </message>
    <message>
        <source>%1 on the wire</source>
        <translation>%1 na rede</translation>
    </message>
    <message>
        <source>%1 inflated</source>
        <translation>%1 descomprimidos</translation>
    </message>
    <message>
        <source>Event age</source>
        <translation>Idade dos eventos</translation>
    </message>
    <message>
        <source>No event with its time in its id yet</source>
        <translation>Nenhum evento com horário no id ainda</translation>
    </message>
    <message>
        <source>age</source>
        <translation>idade</translation>
    </message>
    <message>
        <source>below 0: the clocks differ</source>
        <translation>abaixo de 0: os relógios divergem</translation>
    </message>
    <message>
        <source>not corrected</source>
        <translation>não corrigida</translation>
    </message>
    <message>
        <source>the clock agrees with the gateway&apos;s</source>
        <translation>o relógio está de acordo com o do gateway</translation>
    </message>
    <message>
        <source>corrected, since the clock is %1 behind</source>
        <translation>corrigida, pois o relógio está %1 atrasado</translation>
    </message>
    <message>
        <source>corrected, since the clock is %1 ahead</source>
        <translation>corrigida, pois o relógio está %1 adiantado</translation>
    </message>
    <message>
        <source>Sends in 60 s</source>
        <translation>Envios em 60 s</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Nada foi enviado ainda</translation>
    </message>
    <message>
        <source>heartbeats</source>
        <translation>heartbeats</translation>
    </message>
    <message>
        <source>all sends</source>
        <translation>todos os envios</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>no máximo %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 at most, %2 of them kept for heartbeats</source>
        <translation>
            <numerusform>no máximo %1, sendo %2 reservado para heartbeats</numerusform>
            <numerusform>no máximo %1, sendo %2 reservados para heartbeats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 de %2 enviados</translation>
    </message>
    <message>
        <source>heartbeats among them: %1</source>
        <translation>heartbeats entre eles: %1</translation>
    </message>
    <message>
        <source>kept for heartbeats: %1</source>
        <translation>reservados para heartbeats: %1</translation>
    </message>
    <message>
        <source>Tells what is wrong with a token, its intents, its budget and the way to the gateway.
No session is started unless --identify is given. A stage may take 4 s, or what its time-out says.
The token comes from SHARDSCOPE_TOKEN or --token-file, never from an argument.</source>
        <translation>Informa o que há de errado com um token, suas intents, sua cota e o caminho até o gateway.
Nenhuma sessão é iniciada, a menos que --identify seja usado. Uma etapa pode levar 4 s, ou o que seu tempo limite definir.
O token vem de SHARDSCOPE_TOKEN ou de --token-file, nunca de um argumento.</translation>
    </message>
    <message>
        <source>Print the findings as one JSON object.</source>
        <translation>Imprime o resultado como um único objeto JSON.</translation>
    </message>
    <message>
        <source>Also start a session and close it; takes one of the bot&apos;s daily sessions.</source>
        <translation>Também inicia uma sessão e a fecha; usa uma das sessões diárias do bot.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Não é possível escrever na saída padrão.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostra esta ajuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>Usage: shardscope-cli %1</source>
        <translation>Uso: shardscope-cli %1</translation>
    </message>
    <message>
        <source>See &quot;shardscope-cli %1&quot;.</source>
        <translation>Veja “shardscope-cli %1”.</translation>
    </message>
    <message>
        <source>An argument looks like a bot&apos;s token, which others on this machine can read there: reset it, and give the new one in SHARDSCOPE_TOKEN or with --token-file.</source>
        <translation>Um argumento parece um token de bot, que outras pessoas neste computador podem ler ali: redefina-o e informe o novo em SHARDSCOPE_TOKEN ou com --token-file.</translation>
    </message>
    <message>
        <source>Unknown argument --%1.</source>
        <translation>Argumento desconhecido --%1.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>Argumento desconhecido “%1”.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot;: expected an integer from %3 to %4.</source>
        <translation>--%1 &quot;%2&quot;: esperado um inteiro de %3 a %4.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot;: expected a number from %3 to %4.</source>
        <translation>--%1 &quot;%2&quot;: esperado um número de %3 a %4.</translation>
    </message>
    <message>
        <source>SHARDSCOPE_PROXY_AUTH does not hold user:password.</source>
        <translation>SHARDSCOPE_PROXY_AUTH não contém user:password.</translation>
    </message>
    <message>
        <source>--%1 is given %2 times, but may be given once.</source>
        <translation>--%1 foi informado %2 vezes, mas só pode ser informado uma vez.</translation>
    </message>
    <message>
        <source>Read the token from the first line of FILE, - for standard input; otherwise it comes from SHARDSCOPE_TOKEN.</source>
        <translation>Lê o token da primeira linha de FILE, - para a entrada padrão; caso contrário, ele vem de SHARDSCOPE_TOKEN.</translation>
    </message>
    <message>
        <source>Start the built-in gateway and connect to it; no token needed.</source>
        <translation>Inicia o gateway embutido e conecta-se a ele; não precisa de token.</translation>
    </message>
    <message>
        <source>--demo and --gateway or --api exclude each other: --demo is a gateway of its own.</source>
        <translation>--demo e --gateway ou --api se excluem: --demo é um gateway próprio.</translation>
    </message>
    <message>
        <source>--ca-file &quot;%1&quot; cannot be read: %2.</source>
        <translation>Não é possível ler --ca-file &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>A capture in any form, - for standard input.</source>
        <translation>Uma captura em qualquer formato, - para a entrada padrão.</translation>
    </message>
    <message>
        <source>What to write: .jsonl, .jsonl.zst, .jsonl.gz, or an export as .har or .csv; - for standard output.</source>
        <translation>O que gravar: .jsonl, .jsonl.zst, .jsonl.gz, ou uma exportação como .har ou .csv; - para a saída padrão.</translation>
    </message>
    <message>
        <source>Leave the tokens of interactions, voice servers and webhooks in.</source>
        <translation>Mantém os tokens de interações, servidores de voz e webhooks.</translation>
    </message>
    <message>
        <source>Also replace what people wrote, and every name, picture and address.</source>
        <translation>Também substitui o que as pessoas escreveram e todos os nomes, imagens e endereços.</translation>
    </message>
    <message>
        <source>--strict and --keep-tokens exclude each other.</source>
        <translation>--strict e --keep-tokens se excluem.</translation>
    </message>
    <message>
        <source>OUT &quot;%1&quot;: %2.</source>
        <translation>OUT &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>IN and OUT are the same file.</source>
        <translation>IN e OUT são o mesmo arquivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: problems that are not told here: %2.</source>
        <translation>“%1”: problemas não listados aqui: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2.</source>
        <translation>Não é possível gravar “%1”: %2.</translation>
    </message>
    <message>
        <source>Writes a capture in another form. Tokens of interactions, voice servers and webhooks are masked.
What is damaged is told and left out, and the rest is kept.</source>
        <translation>Grava uma captura em outro formato. Tokens de interações, servidores de voz e webhooks são mascarados.
O que está danificado é informado e omitido, e o resto é mantido.</translation>
    </message>
    <message>
        <source>Leave out the dispatch, received, sent and heartbeat lines that do not match EXPR, for example &quot;t:MESSAGE_* and d.author.bot:false&quot;.</source>
        <translation>Omite as linhas de dispatch, received, sent e heartbeat que não correspondem a EXPR, por exemplo &quot;t:MESSAGE_* and d.author.bot:false&quot;.</translation>
    </message>
    <message>
        <source>--filter: %1</source>
        <translation>--filter: %1</translation>
    </message>
    <message>
        <source>%1 % of %2 MiB</source>
        <translation>%1% de %2 MiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1. Default: a free one.</source>
        <translation>Porta em 127.0.0.1. Padrão: uma livre.</translation>
    </message>
    <message>
        <source>Events a second, 1 to 50000. Default: 20.</source>
        <translation>Eventos por segundo, de 1 a 50000. Padrão: 20.</translation>
    </message>
    <message>
        <source>Send so many events after READY, then heartbeats only.</source>
        <translation>Envia essa quantidade de eventos após READY e, depois, só heartbeats.</translation>
    </message>
    <message>
        <source>The same seed makes the same world. Default: 1.</source>
        <translation>A mesma semente cria o mesmo mundo. Padrão: 1.</translation>
    </message>
    <message>
        <source>Send the dispatches of the *.json files in DIR once, in byte order of their names.</source>
        <translation>Envia uma vez os dispatches dos arquivos *.json em DIR, na ordem dos bytes de seus nomes.</translation>
    </message>
    <message>
        <source>Something that goes wrong: no-ack, op7, op9, close=CODE, hello-delay=S, ready-delay=S, http=STATUS, bot=false, flags=N, remaining=N, shards=N, max-concurrency=N, clock=S; WHEN is start (default), ready, 5s or 100ev. May be repeated.</source>
        <translation>Algo que dá errado: no-ack, op7, op9, close=CODE, hello-delay=S, ready-delay=S, http=STATUS, bot=false, flags=N, remaining=N, shards=N, max-concurrency=N, clock=S; WHEN é start (padrão), ready, 5s ou 100ev. Pode ser repetido.</translation>
    </message>
    <message>
        <source>Let every token in.</source>
        <translation>Aceita qualquer token.</translation>
    </message>
    <message>
        <source>--fault &quot;%1&quot;: %2</source>
        <translation>--fault &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>--payloads &quot;&quot;: expected the path of a folder.</source>
        <translation>--payloads &quot;&quot;: esperado o caminho de uma pasta.</translation>
    </message>
    <message>
        <source>Runs the built-in gateway on 127.0.0.1 and prints where it listens and its token as one JSON object.</source>
        <translation>Executa o gateway embutido em 127.0.0.1 e imprime onde ele escuta e seu token como um único objeto JSON.</translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation>%1 eventos por segundo</translation>
    </message>
    <message>
        <source>End after N printed dispatch lines.</source>
        <translation>Termina após imprimir N linhas de dispatch.</translation>
    </message>
    <message>
        <source>End after S seconds.</source>
        <translation>Termina após S segundos.</translation>
    </message>
    <message>
        <source>Also write every line to FILE (.jsonl, .jsonl.zst or .jsonl.gz), readable for you alone.</source>
        <translation>Também grava cada linha em FILE (.jsonl, .jsonl.zst ou .jsonl.gz), que só você pode ler.</translation>
    </message>
    <message>
        <source>Leave the tokens of interactions, voice servers and webhooks in the capture.</source>
        <translation>Mantém na captura os tokens de interações, servidores de voz e webhooks.</translation>
    </message>
    <message>
        <source>Print dispatch lines without their d.</source>
        <translation>Imprime as linhas de dispatch sem o d.</translation>
    </message>
    <message>
        <source>Serve metrics for Prometheus at http://HOST:PORT/metrics. HOST: 127.0.0.1; port 0: a free one.</source>
        <translation>Expõe métricas para o Prometheus em http://HOST:PORT/metrics. HOST: 127.0.0.1; porta 0: uma livre.</translation>
    </message>
    <message>
        <source>--metrics &quot;%1&quot;: %2.</source>
        <translation>--metrics &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>--capture &quot;&quot;: expected the path of a file.</source>
        <translation>--capture &quot;&quot;: esperado o caminho de um arquivo.</translation>
    </message>
    <message>
        <source>--capture &quot;%1&quot;: %2.</source>
        <translation>--capture &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>Connects to the gateway and prints what happens, one JSON object a line.
Commands are read from standard input, one JSON object a line.
The token comes from SHARDSCOPE_TOKEN or --token-file, never from an argument.</source>
        <translation>Conecta-se ao gateway e imprime o que acontece, um objeto JSON por linha.
Os comandos são lidos da entrada padrão, um objeto JSON por linha.
O token vem de SHARDSCOPE_TOKEN ou de --token-file, nunca de um argumento.</translation>
    </message>
    <message>
        <source>its first line is longer than %1 bytes</source>
        <translation>a primeira linha tem mais de %1 bytes</translation>
    </message>
    <message>
        <source>SHARDSCOPE_TOKEN is set, but --demo brings its own token: unset it, or leave --demo out.</source>
        <translation>SHARDSCOPE_TOKEN está definido, mas --demo traz seu próprio token: remova a variável ou não use --demo.</translation>
    </message>
    <message>
        <source>--token-file and --demo exclude each other: --demo brings its own token.</source>
        <translation>--token-file e --demo se excluem: --demo traz seu próprio token.</translation>
    </message>
    <message>
        <source>The token is given twice, by SHARDSCOPE_TOKEN and by --token-file: use one of them.</source>
        <translation>O token foi informado duas vezes, por SHARDSCOPE_TOKEN e por --token-file: use só um deles.</translation>
    </message>
    <message>
        <source>There is no token: set SHARDSCOPE_TOKEN, give --token-file FILE (- reads standard input), or try --demo.</source>
        <translation>Não há token: defina SHARDSCOPE_TOKEN, use --token-file FILE (- lê a entrada padrão) ou experimente --demo.</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; cannot be read: %2.</source>
        <translation>Não é possível ler --token-file &quot;%1&quot;: %2.</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; holds no token in its first line.</source>
        <translation>--token-file &quot;%1&quot; não contém um token na primeira linha.</translation>
    </message>
    <message>
        <source>There is more that is not told here.</source>
        <translation>Há mais que não é listado aqui.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no dispatch in it that can be served.</source>
        <translation>“%1”: não contém nenhum dispatch que possa ser servido.</translation>
    </message>
    <message>
        <source>It was written without %1; clients get what stands in their place.</source>
        <translation>Foi gravada sem %1; os clientes recebem o que está no lugar.</translation>
    </message>
    <message>
        <source>Line %1: the dispatch has no name or no data, as --no-dispatch-data prints them; it is left out, and so are others.</source>
        <translation>Linha %1: o dispatch não tem nome ou não tem dados, como --no-dispatch-data os imprime; ele é omitido, e outros também.</translation>
    </message>
    <message>
        <source>Line %1: the dispatch is left out: its data has more than %2 MiB.</source>
        <translation>Linha %1: o dispatch é omitido: seus dados têm mais de %2 MiB.</translation>
    </message>
    <message>
        <source>Line %1: the silence of %2 s before it is shortened to %3 s.</source>
        <translation>Linha %1: o silêncio de %2 s antes dela é encurtado para %3 s.</translation>
    </message>
    <message>
        <source>Line %1: its time lies %2 s before the one above it; it is sent at once.</source>
        <translation>Linha %1: seu horário é %2 s anterior ao da linha acima; ela é enviada imediatamente.</translation>
    </message>
    <message>
        <source>Shard %1/%2 has got all there is for it, events: %3. Heartbeats go on.</source>
        <translation>O shard %1/%2 recebeu tudo o que há para ele, eventos: %3. Os heartbeats continuam.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file that can be read from its beginning for each client.</source>
        <translation>“%1” não é um arquivo que possa ser lido desde o início para cada cliente.</translation>
    </message>
    <message>
        <source>--speed &quot;%1&quot;: expected 0, or a number from %2 to %3.</source>
        <translation>--speed &quot;%1&quot;: esperado 0, ou um número de %2 a %3.</translation>
    </message>
    <message>
        <source>FILE &quot;%1&quot;: expected a file, for each client gets it from its beginning.</source>
        <translation>FILE &quot;%1&quot;: esperado um arquivo, pois cada cliente o recebe desde o início.</translation>
    </message>
    <message>
        <source>Serves a capture as a gateway on 127.0.0.1 and prints where it listens and its token as one JSON object.
Every client gets the dispatches from the beginning, in the capture&apos;s own timing, numbered anew and with their data byte for byte; one that resumes goes on. READY names this session and gateway; those of later connections, and RESUMED, are left out. Whoever identifies as shard 0/1 gets the dispatches of all shards, others those of their shard. A silence of more than an hour is shortened to one. What is damaged is told and left out.</source>
        <translation>Serve uma captura como gateway em 127.0.0.1 e imprime onde ele escuta e seu token como um único objeto JSON.
Cada cliente recebe os dispatches desde o início, no ritmo da própria captura, renumerados e com os dados byte a byte; quem retoma a sessão continua de onde parou. READY indica esta sessão e este gateway; os de conexões posteriores, e RESUMED, são omitidos. Quem se identifica como shard 0/1 recebe os dispatches de todos os shards; os demais, os do seu shard. Um silêncio de mais de uma hora é encurtado para uma hora. O que está danificado é informado e omitido.</translation>
    </message>
    <message>
        <source>A capture: .jsonl, .jsonl.zst or .jsonl.gz.</source>
        <translation>Uma captura: .jsonl, .jsonl.zst ou .jsonl.gz.</translation>
    </message>
    <message>
        <source>So many times as fast, 0.01 to 1000; 0: as fast as the client reads. Default: 1.</source>
        <translation>Fator de velocidade, de 0.01 a 1000; 0: tão rápido quanto o cliente lê. Padrão: 1.</translation>
    </message>
    <message>
        <source>a time such as 500ms, 5s or 2m, at most 24 hours</source>
        <translation>um tempo como 500ms, 5s ou 2m, no máximo 24 horas</translation>
    </message>
    <message>
        <source>Here stands %1; expected is %2.</source>
        <translation>Aqui há %1; o esperado é %2.</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>o fim da linha</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>um de %1</translation>
    </message>
    <message>
        <source>%1 with a time, such as %1 5s</source>
        <translation>%1 com um tempo, como %1 5s</translation>
    </message>
    <message>
        <source>a filter expression, such as op:2</source>
        <translation>uma expressão de filtro, como op:2</translation>
    </message>
    <message>
        <source>the end of the line: the fault comes at this step, so let a step wait before it</source>
        <translation>o fim da linha: a falha ocorre neste passo; para adiá-la, coloque antes um passo wait</translation>
    </message>
    <message>
        <source>a fault that lasts: %1</source>
        <translation>uma falha que perdura: %1</translation>
    </message>
    <message>
        <source>Here stands %1, which is not JSON: %2.</source>
        <translation>Aqui há %1, que não é JSON: %2.</translation>
    </message>
    <message>
        <source>a message such as %1</source>
        <translation>uma mensagem como %1</translation>
    </message>
    <message>
        <source>an opcode, 0 for a dispatch</source>
        <translation>um opcode, 0 para um dispatch</translation>
    </message>
    <message>
        <source>another opcode: INVALID SESSION is sent by &quot;fault op9&quot;</source>
        <translation>outro opcode: INVALID SESSION é enviado por “fault op9”</translation>
    </message>
    <message>
        <source>the name of an event in quotes</source>
        <translation>o nome de um evento entre aspas</translation>
    </message>
    <message>
        <source>one of op, t and d; the gateway numbers dispatches itself</source>
        <translation>um de op, t e d; o próprio gateway numera os dispatches</translation>
    </message>
    <message>
        <source>a dispatch with its name: t</source>
        <translation>um dispatch com seu nome: t</translation>
    </message>
    <message>
        <source>a message without t, as it is no dispatch</source>
        <translation>uma mensagem sem t, pois não é um dispatch</translation>
    </message>
    <message>
        <source>Here stands a byte that is no UTF-8; expected is a text in UTF-8.</source>
        <translation>Aqui há um byte que não é UTF-8; o esperado é um texto em UTF-8.</translation>
    </message>
    <message>
        <source>Here stands the end of the file; expected is a step, such as &quot;expect op:2 within 30s&quot;.</source>
        <translation>Aqui está o fim do arquivo; o esperado é um passo, como “expect op:2 within 30s”.</translation>
    </message>
    <message>
        <source>This came: %1</source>
        <translation>Chegou isto: %1</translation>
    </message>
    <message>
        <source>Nothing came within %1.</source>
        <translation>Nada chegou em %1.</translation>
    </message>
    <message>
        <source>Within %1 only this came: %2</source>
        <translation>Em %1 só chegou isto: %2</translation>
    </message>
    <message>
        <source>Within %1 nothing of the %2 that came matches; the last were: %3</source>
        <translation>Em %1 nada do que chegou (%2) corresponde; o último foi: %3</translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation>Nenhum cliente está conectado.</translation>
    </message>
    <message>
        <source>No client is ready.</source>
        <translation>Nenhum cliente está pronto.</translation>
    </message>
    <message>
        <source>Go through the steps of FILE, one a line: expect EXPR within TIME, never EXPR for TIME, fault NAME[=VALUE], mend NAME, send JSON, wait TIME. EXPR is a filter on what the client does, such as op:2. Ends with the last step, or with exit code 7 where one does not hold.</source>
        <translation>Percorrer os passos de FILE, um por linha: expect EXPR within TIME, never EXPR for TIME, fault NAME[=VALUE], mend NAME, send JSON, wait TIME. EXPR é um filtro sobre o que o cliente faz, como op:2. Termina com o último passo, ou com o código de saída 7 quando um não se cumpre.</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>tem mais de 1 MiB</translation>
    </message>
</context>
<context>
    <name>Shardscope::AboutDialog</name>
    <message>
        <source>About Shardscope</source>
        <translation>Sobre o Shardscope</translation>
    </message>
    <message>
        <source>Shardscope %1</source>
        <translation>Shardscope %1</translation>
    </message>
    <message>
        <source>An oscilloscope for Discord&apos;s event gateway. Free software under the MIT licence.
Not affiliated with Discord.</source>
        <translation>Um osciloscópio para o gateway de eventos do Discord. Software livre sob a licença MIT.
Sem vínculo com o Discord.</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Componentes e suas licenças</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copiar versões</translation>
    </message>
    <message>
        <source>For a report: the versions of Shardscope, of its parts and of this system</source>
        <translation>Para um relatório: as versões do Shardscope, de seus componentes e deste sistema</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Sobre o &amp;Qt</translation>
    </message>
</context>
<context>
    <name>Shardscope::Activities</name>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 foi salvo.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1 cannot be written: %2.</source>
        <translation>Nada foi salvo: não é possível gravar %1: %2.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ActivityEditor</name>
    <message>
        <source>Activity type</source>
        <translation>Tipo de atividade</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Jogando</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Transmitindo</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>Ouvindo</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Assistindo</translation>
    </message>
    <message>
        <source>Custom status</source>
        <translation>Status personalizado</translation>
    </message>
    <message>
        <source>Competing in</source>
        <translation>Competindo em</translation>
    </message>
    <message>
        <source>Activity text</source>
        <translation>Texto da atividade</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>O que exibir</translation>
    </message>
    <message>
        <source>Stream address</source>
        <translation>URL da transmissão</translation>
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
        <translation>%1 (alertas retidos desde o último: %2)</translation>
    </message>
    <message>
        <source>Show the row</source>
        <translation>Mostrar a linha</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Alertas…</translation>
    </message>
    <message>
        <source>Alert at %1: %2.</source>
        <translation>Alerta às %1: %2.</translation>
    </message>
    <message>
        <source>Alert at %1: %2. Times so far: %3.</source>
        <translation>Alerta às %1: %2. Vezes até agora: %3.</translation>
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
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>While a session is alive each rule is held against every new row. It tells you once, and again only after what made it tell has passed.</source>
        <translation>Enquanto uma sessão está ativa, cada regra é aplicada a cada nova linha. Ela avisa uma vez, e só avisa de novo depois que passa o que causou o aviso.</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Nova regra</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>pelo menos</translation>
    </message>
    <message>
        <source>none at all</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> linhas</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
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
        <translation>Como no filtro do log: t:MESSAGE_CREATE and d.author.bot:true</translation>
    </message>
    <message>
        <source>&amp;within</source>
        <translation>e&amp;m</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>&amp;Tell me of:</source>
        <translation>&amp;Avisar se houver:</translation>
    </message>
</context>
<context>
    <name>Shardscope::AlertModel</name>
    <message>
        <source>It has no filter yet.</source>
        <translation>Ainda não tem filtro.</translation>
    </message>
    <message>
        <source>● watched while connected</source>
        <translation>● monitorada durante a conexão</translation>
    </message>
    <message>
        <source>○ off</source>
        <translation>○ inativa</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Tell me of</source>
        <translation>Avisar se</translation>
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
        <translation>Cotas</translation>
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
        <translation>Aviso</translation>
    </message>
    <message>
        <source>● No budget is low.</source>
        <translation>● Nenhuma cota está baixa.</translation>
    </message>
</context>
<context>
    <name>Shardscope::BudgetModel</name>
    <message>
        <source>Budget</source>
        <translation>Cota</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Renovação</translation>
    </message>
    <message>
        <source>Messages that one connection may send in any 60 s. A part is kept for heartbeats; what is sent beyond the rest waits. Discord closes with 4008 beyond 120.</source>
        <translation>Mensagens que uma conexão pode enviar a cada 60 s. Uma parte fica reservada para heartbeats; o que passa do restante espera. Acima de 120, o Discord fecha com 4008.</translation>
    </message>
    <message>
        <source>Presences that one connection may send in any 20 s. The newest waits, those before it are dropped.</source>
        <translation>Presenças que uma conexão pode enviar a cada 20 s. A mais nova espera, as anteriores são descartadas.</translation>
    </message>
    <message>
        <source>The whole member list of a guild, once in 30 s. Sooner it is refused.</source>
        <translation>A lista completa de membros de uma guild, uma vez a cada 30 s. Antes disso, é recusada.</translation>
    </message>
    <message>
        <source>Sessions that the bot may begin in a day, all its shards together. Discord resets the token of a bot that uses them up.</source>
        <translation>Sessões que o bot pode iniciar em um dia, somando todos os seus shards. O Discord redefine o token de um bot que as esgota.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baixa</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>esgotada</translation>
    </message>
    <message>
        <source>%1, shard %2</source>
        <translation>%1, shard %2</translation>
    </message>
    <message>
        <source>Sends in 60 s</source>
        <translation>Envios em 60 s</translation>
    </message>
    <message>
        <source>Presences in 20 s</source>
        <translation>Presenças em 20 s</translation>
    </message>
    <message>
        <source>Member list of each guild in 30 s</source>
        <translation>Lista de membros de cada guild em 30 s</translation>
    </message>
    <message>
        <source>Member list of guild %1</source>
        <translation>Lista de membros da guild %1</translation>
    </message>
    <message>
        <source>Identifies in a day</source>
        <translation>Identifies em um dia</translation>
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
            <numerusform>%1 aguardando</numerusform>
            <numerusform>%1 aguardando</numerusform>
        </translation>
    </message>
    <message>
        <source>as remembered here</source>
        <translation>conforme registrado aqui</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>tudo livre</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>all in %1</source>
        <translation>todos em %1</translation>
    </message>
    <message>
        <source>one in %1</source>
        <translation>mais um em %1</translation>
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
        <translation>Antes do byte %1 de %2</translation>
    </message>
    <message>
        <source>Bytes %1 up to %2: %3</source>
        <translation>Bytes %1 a %2: %3</translation>
    </message>
</context>
<context>
    <name>Shardscope::CaptureController</name>
    <message>
        <source>A capture is being opened. Record when that is done.</source>
        <translation>Uma captura está sendo aberta. Grave quando isso terminar.</translation>
    </message>
    <message>
        <source>There is nothing in the log to be exported.</source>
        <translation>Não há nada no log para exportar.</translation>
    </message>
    <message>
        <source>A session is alive. It ends when a capture is opened, and the log is emptied.</source>
        <translation>Uma sessão está ativa. Ela termina quando uma captura é aberta, e o log é esvaziado.</translation>
    </message>
    <message>
        <source>A capture is being recorded. It ends when another one is opened.</source>
        <translation>Uma captura está sendo gravada. A gravação termina quando outra captura é aberta.</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>Abrir %1?</translation>
    </message>
    <message>
        <source>&amp;Disconnect and open</source>
        <translation>&amp;Desconectar e abrir</translation>
    </message>
    <message>
        <source>&amp;Stop recording and open</source>
        <translation>&amp;Parar gravação e abrir</translation>
    </message>
    <message>
        <source>Memory for the log</source>
        <translation>Memória para o log</translation>
    </message>
    <message>
        <source>The log may take so many MiB of memory; it takes %1 now.
When it is full the oldest rows go, or are read from the recording where there is one.</source>
        <translation>Quantos MiB de memória o log pode ocupar; agora ele ocupa %1.
Quando enche, as linhas mais antigas saem, ou são lidas da gravação, se houver uma.</translation>
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
        <translation>Captura, comprimida para ferramentas antigas (.jsonl.gz)</translation>
    </message>
    <message>
        <source>Capture, plain lines (.jsonl)</source>
        <translation>Captura, linhas sem compressão (.jsonl)</translation>
    </message>
    <message>
        <source>HTTP archive (.har)</source>
        <translation>Arquivo HTTP (.har)</translation>
    </message>
    <message>
        <source>Table without payloads (.csv)</source>
        <translation>Tabela sem payloads (.csv)</translation>
    </message>
    <message>
        <source>Tokens (usual)</source>
        <translation>Tokens (usual)</translation>
    </message>
    <message>
        <source>What people wrote and their names stay in the file.</source>
        <translation>O que as pessoas escreveram e seus nomes ficam no arquivo.</translation>
    </message>
    <message>
        <source>Tokens, message content and names (strict)</source>
        <translation>Tokens, conteúdo das mensagens e nomes (rigoroso)</translation>
    </message>
    <message>
        <source>Ids, types and times stay: fit to be shared.</source>
        <translation>Ids, tipos e horários ficam: pode ser compartilhado.</translation>
    </message>
    <message>
        <source>The bot&apos;s token alone</source>
        <translation>Só o token do bot</translation>
    </message>
    <message>
        <source>Tokens of interactions, voice servers and webhooks stay in the file, and what people wrote.</source>
        <translation>Os tokens de interações, servidores de voz e webhooks ficam no arquivo, assim como o que as pessoas escreveram.</translation>
    </message>
    <message>
        <source>&amp;Whoever gets the file may use these tokens</source>
        <translation>&amp;Quem receber o arquivo pode usar estes tokens</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Procurar…</translation>
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
        <translation>Necessário quando há tokens que ficam no arquivo</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>&amp;Omitido</translation>
    </message>
    <message>
        <source>A file is needed.</source>
        <translation>Informe um arquivo.</translation>
    </message>
    <message>
        <source>The name must end in one of %1.</source>
        <translation>O nome deve terminar em um destes: %1.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Não existe a pasta “%1”.</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>“%1” é uma pasta.</translation>
    </message>
    <message>
        <source>“%1” is in use in this window.</source>
        <translation>“%1” está em uso nesta janela.</translation>
    </message>
    <message>
        <source>Tokens that stay in the file need a second yes.</source>
        <translation>Tokens que ficam no arquivo exigem uma segunda confirmação.</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation>Omitido: %1. %2</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>“%1” já existe. Substituir?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Substituir</translation>
    </message>
</context>
<context>
    <name>Shardscope::ChannelInfoForm</name>
    <message>
        <source>Name or id of the guild</source>
        <translation>Nome ou id da guild</translation>
    </message>
    <message>
        <source>Voice channel status</source>
        <translation>Status do canal de voz</translation>
    </message>
    <message>
        <source>Voice start time</source>
        <translation>Início da chamada</translation>
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
        <translation>Verificar o token</translation>
    </message>
    <message>
        <source>The whole report, without the token</source>
        <translation>O relatório completo, sem o token</translation>
    </message>
    <message>
        <source>Stages of the check</source>
        <translation>Etapas da verificação</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Resultado da verificação</translation>
    </message>
    <message>
        <source>Chosen stage</source>
        <translation>Etapa selecionada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>O que foi visto</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Open the Developer &amp;Portal</source>
        <translation>Abrir o Developer &amp;Portal</translation>
    </message>
    <message>
        <source>O&amp;pen %1</source>
        <translation>A&amp;brir %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::CheckModel</name>
    <message>
        <source>Began after %1</source>
        <translation>Começou após %1</translation>
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
        <translation>Quando</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>O que foi visto</translation>
    </message>
</context>
<context>
    <name>Shardscope::CheckRunner</name>
    <message>
        <source>A check is under way already.</source>
        <translation>Já há uma verificação em andamento.</translation>
    </message>
</context>
<context>
    <name>Shardscope::CloseCodeDialog</name>
    <message>
        <source>Come &amp;back afterwards</source>
        <translation>&amp;Voltar depois</translation>
    </message>
    <message>
        <source>C&amp;lose the connection</source>
        <translation>&amp;Fechar a conexão</translation>
    </message>
    <message>
        <source>Close with a code</source>
        <translation>Fechar com um código</translation>
    </message>
    <message>
        <source>4000: keep the session</source>
        <translation>4000: manter a sessão</translation>
    </message>
    <message>
        <source>1000: end the session</source>
        <translation>1000: encerrar a sessão</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>outro código</translation>
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
        <translation>Fechar c&amp;om</translation>
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
        <translation>O Discord encerra a sessão e mostra o bot offline. Depois, uma nova sessão é criada, o que usa um IDENTIFY da cota; os eventos desse intervalo se perdem.</translation>
    </message>
    <message>
        <source>Discord ends the session and shows the bot offline. The run ends.</source>
        <translation>O Discord encerra a sessão e mostra o bot offline. A execução termina.</translation>
    </message>
    <message>
        <source>Discord keeps the session. It is resumed at once, and what happened meanwhile is replayed; no IDENTIFY is spent.</source>
        <translation>O Discord mantém a sessão. Ela é retomada imediatamente, e o que aconteceu nesse meio-tempo é reenviado; nenhum IDENTIFY é gasto.</translation>
    </message>
    <message>
        <source>Discord keeps the session for some minutes, and shows the bot online as long. The run ends; the next one begins with a new session.</source>
        <translation>O Discord mantém a sessão por alguns minutos e, enquanto isso, mostra o bot online. A execução termina; a próxima começa com uma nova sessão.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que faz</translation>
    </message>
</context>
<context>
    <name>Shardscope::CloseDialog</name>
    <message>
        <source>What happens next</source>
        <translation>O que acontece a seguir</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Tentar agora</translation>
    </message>
    <message>
        <source>&amp;New session…</source>
        <translation>&amp;Nova sessão…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>What ended here</source>
        <translation>O que terminou aqui</translation>
    </message>
    <message>
        <source>%1, shard %2</source>
        <translation>%1, shard %2</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>A seguir</translation>
    </message>
    <message>
        <source>Open the &amp;portal</source>
        <translation>Abrir o port&amp;al</translation>
    </message>
    <message>
        <source>O&amp;pen Discord&apos;s status</source>
        <translation>Abrir o status do &amp;Discord</translation>
    </message>
    <message>
        <source>Open the docu&amp;mentation</source>
        <translation>Abrir a docu&amp;mentação</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
        <source>All of this, without the token</source>
        <translation>Tudo isto, sem o token</translation>
    </message>
    <message>
        <source>Sho&amp;w the row</source>
        <translation>Mostrar a &amp;linha</translation>
    </message>
    <message>
        <source>What this session did just before</source>
        <translation>O que esta sessão fez logo antes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>%1 Next attempt in %2.</source>
        <translation>%1 Próxima tentativa em %2.</translation>
    </message>
    <message>
        <source>not told by the rows that there are</source>
        <translation>as linhas disponíveis não informam</translation>
    </message>
</context>
<context>
    <name>Shardscope::ColorRules</name>
    <message>
        <source>Bad</source>
        <translation>Ruim</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Ciclo de vida</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Discreto</translation>
    </message>
</context>
<context>
    <name>Shardscope::ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>Regras de cor</translation>
    </message>
    <message>
        <source>The first rule that matches a row colours it. Drag the rules into their order.</source>
        <translation>A primeira regra que corresponde a uma linha define sua cor. Arraste as regras para ordená-las.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtro:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>C&amp;or:</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Nova regra</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Descer</translation>
    </message>
</context>
<context>
    <name>Shardscope::CommandPage</name>
    <message>
        <source>JSON that will be sent</source>
        <translation>JSON que será enviado</translation>
    </message>
    <message>
        <source>Size of the message</source>
        <translation>Tamanho da mensagem</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Keep this message in the library</source>
        <translation>Guardar esta mensagem na biblioteca</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Será enviado</translation>
    </message>
    <message>
        <source>The message has %1 bytes; Discord takes %2.</source>
        <translation>A mensagem tem %1 bytes; o Discord aceita %2.</translation>
    </message>
    <message>
        <source>Nothing goes over the wire: the shard itself acts.</source>
        <translation>Nada é enviado pela rede: o próprio shard age.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 de %2 bytes</translation>
    </message>
    <message>
        <source>Not connected: this command needs a session that is ready.</source>
        <translation>Sem conexão: este comando precisa de uma sessão pronta.</translation>
    </message>
    <message>
        <source>The whole member list of a guild may be asked for once in 30 seconds.</source>
        <translation>A lista completa de membros de uma guild pode ser pedida uma vez a cada 30 segundos.</translation>
    </message>
    <message>
        <source>Not connected: the presence is remembered and goes out with the next session.</source>
        <translation>Sem conexão: a presença fica guardada e sai na próxima sessão.</translation>
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
        <translation>Buscar uma ação</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Digite algumas letras do que deseja fazer</translation>
    </message>
    <message>
        <source>Letters of the action</source>
        <translation>Letras da ação</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
</context>
<context>
    <name>Shardscope::CommandPanel</name>
    <message>
        <source>Se&amp;nd this form</source>
        <translation>&amp;Enviar formulário</translation>
    </message>
    <message>
        <source>S&amp;ave this form as a message…</source>
        <translation>Salvar &amp;formulário como mensagem…</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Presença</translation>
    </message>
    <message>
        <source>Voice state</source>
        <translation>Estado de voz</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>Soundboard</source>
        <translation>Soundboard</translation>
    </message>
    <message>
        <source>Channel info</source>
        <translation>Infos do canal</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>The session ended before the sequence did; messages not sent: %1.</source>
        <translation>A sessão terminou antes da sequência; mensagens não enviadas: %1.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ComparePage</name>
    <message>
        <source>Show what is the same</source>
        <translation>Mostrar o que é igual</translation>
    </message>
    <message>
        <source>Differences as a tree</source>
        <translation>Diferenças em árvore</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>O que é comparado</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 comparado a %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message numerus="yes">
        <source>≠ %1 changed</source>
        <translation>
            <numerusform>≠ %1 alterado</numerusform>
            <numerusform>≠ %1 alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %1 added</source>
        <translation>
            <numerusform>+ %1 adicionado</numerusform>
            <numerusform>+ %1 adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− %1 removed</source>
        <translation>
            <numerusform>− %1 removido</numerusform>
            <numerusform>− %1 removidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Nenhuma diferença</translation>
    </message>
    <message>
        <source>⇅ other order of keys</source>
        <translation>⇅ outra ordem das chaves</translation>
    </message>
    <message>
        <source>too much to show all</source>
        <translation>diferenças demais para mostrar todas</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionBar</name>
    <message>
        <source>Options…</source>
        <translation>Opções…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Testar a &amp;demo</translation>
    </message>
    <message>
        <source>Shard id and count: 0/1 for a bot that is not sharded; all runs as many as Discord recommends,
with the demo %1</source>
        <translation>Id e quantidade de shards: 0/1 para um bot sem sharding; all executa tantos quantos o Discord recomenda,
na demo, %1</translation>
    </message>
    <message>
        <source>Every other option of the connection: gateway, compression, presence, proxy, …
In brackets: how many are not at their default.</source>
        <translation>Todas as outras opções da conexão: gateway, compressão, presença, proxy, …
Entre parênteses: quantas não estão no padrão.</translation>
    </message>
    <message>
        <source>Connect to the built-in gateway: no token, no network</source>
        <translation>Conectar ao gateway embutido: sem token, sem rede</translation>
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
        <translation>Opções (%1)…</translation>
    </message>
    <message>
        <source>Paste the bot&apos;s token, from the Developer Portal under Bot.</source>
        <translation>Cole o token do bot, do Developer Portal, em Bot.</translation>
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
        <translation>Encerrar a sessão corretamente</translation>
    </message>
    <message>
        <source>Connect to the gateway</source>
        <translation>Conectar ao gateway</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionForm</name>
    <message>
        <source>Advanced options</source>
        <translation>Opções avançadas</translation>
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
        <translation>Co&amp;mpressão</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>Discord&apos;s own, asked of the API</source>
        <translation>O do Discord, obtido da API</translation>
    </message>
    <message>
        <source>Presence at the start</source>
        <translation>Presença no início</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbar</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisível</translation>
    </message>
    <message>
        <source>Offline, sent as invisible</source>
        <translation>Offline, enviado como invisível</translation>
    </message>
    <message>
        <source>Not idle</source>
        <translation>Não ausente</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>Ausente desde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Idle since now</source>
        <translation>Ausente desde agora</translation>
    </message>
    <message>
        <source>I&amp;dle since</source>
        <translation>Ausente &amp;desde</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Ati&amp;vidade</translation>
    </message>
    <message>
        <source>Away from the &amp;keyboard (AFK)</source>
        <translation>&amp;Longe do teclado (AFK)</translation>
    </message>
    <message>
        <source>A&amp;PI</source>
        <translation>A&amp;PI</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Arquivo CA</translation>
    </message>
    <message>
        <source>The system&apos;s authorities only</source>
        <translation>Só as autoridades do sistema</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Escolher o arquivo CA</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>A&amp;rquivo CA</translation>
    </message>
    <message>
        <source>Connect within, s</source>
        <translation>Conectar em (s)</translation>
    </message>
    <message>
        <source>HELLO within, s</source>
        <translation>HELLO em (s)</translation>
    </message>
    <message>
        <source>READY within, s</source>
        <translation>READY em (s)</translation>
    </message>
    <message>
        <source>Message, MiB</source>
        <translation>Mensagem (MiB)</translation>
    </message>
    <message>
        <source>&amp;Large threshold</source>
        <translation>Large &amp;threshold</translation>
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
        <translation>O do sistema; ou http:// ou socks5://</translation>
    </message>
    <message>
        <source>Hold to show the password</source>
        <translation>Segure para mostrar a senha</translation>
    </message>
    <message>
        <source>User and password of the proxy are kept together, where the token is kept.</source>
        <translation>O usuário e a senha do proxy são guardados juntos, onde o token é guardado.</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuário do proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>Proxy headers</source>
        <translation>Cabeçalhos do proxy</translation>
    </message>
    <message>
        <source>Allow ws:// and http:// to other machines, where others can read the token</source>
        <translation>Permitir ws:// e http:// para outros computadores, onde outros podem ler o token</translation>
    </message>
    <message>
        <source>Identify even where under 5 % of the session budget would be left</source>
        <translation>Identificar-se mesmo que restem menos de 5% da cota de sessões</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>recolhido</translation>
    </message>
    <message>
        <source>&amp;Advanced ▾</source>
        <translation>&amp;Avançado ▾</translation>
    </message>
    <message>
        <source>&amp;Advanced ▸</source>
        <translation>&amp;Avançado ▸</translation>
    </message>
    <message>
        <source>There is a password, but no user.</source>
        <translation>Há uma senha, mas nenhum usuário.</translation>
    </message>
    <message>
        <source>A user of a proxy has no colon in the name.</source>
        <translation>O nome de um usuário de proxy não pode ter dois-pontos.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionProbe</name>
    <message>
        <source>Nothing came within %1 s.</source>
        <translation>Nada chegou em %1 s.</translation>
    </message>
    <message>
        <source>Check the connection, the proxy and the firewall: something on the way swallows what is sent to %1.</source>
        <translation>Verifique a conexão, o proxy e o firewall: algo no caminho descarta o que é enviado a %1.</translation>
    </message>
    <message>
        <source>%1 is an address already.</source>
        <translation>%1 já é um endereço.</translation>
    </message>
    <message>
        <source>The proxy %1 is an address already and looks %2 up itself.</source>
        <translation>O proxy %1 já é um endereço e consulta %2 por conta própria.</translation>
    </message>
    <message>
        <source>The host %1 was not found: %2.</source>
        <translation>O host %1 não foi encontrado: %2.</translation>
    </message>
    <message>
        <source>Check the name in --proxy.</source>
        <translation>Verifique o nome em --proxy.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 é %2.</translation>
    </message>
    <message>
        <source>%1 is %2, and %3 more.</source>
        <translation>%1 é %2, e mais %3.</translation>
    </message>
    <message>
        <source>Connected to %1, port %2.</source>
        <translation>Conectado a %1, porta %2.</translation>
    </message>
    <message>
        <source>Connected to %1, port %2, through the proxy %3.</source>
        <translation>Conectado a %1, porta %2, pelo proxy %3.</translation>
    </message>
    <message>
        <source>%1:// on this machine is not encrypted.</source>
        <translation>%1:// neste computador não é criptografado.</translation>
    </message>
    <message>
        <source>%1:// to %2 is not encrypted: everybody on the way can read the token.</source>
        <translation>%1:// para %2 não é criptografado: qualquer um no caminho pode ler o token.</translation>
    </message>
    <message>
        <source>Use https:// and wss://.</source>
        <translation>Use https:// e wss://.</translation>
    </message>
    <message>
        <source>Give --ca-file a file of PEM certificates.</source>
        <translation>Informe em --ca-file um arquivo com certificados PEM.</translation>
    </message>
    <message>
        <source>%1; the certificate holds until %2.</source>
        <translation>%1; o certificado vale até %2.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionStages</name>
    <message>
        <source>Stages of connecting</source>
        <translation>Etapas da conexão</translation>
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
        <translation>Caminho</translation>
    </message>
    <message>
        <source>What is not as documented</source>
        <translation>O que difere da documentação</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Qtd.</translation>
    </message>
</context>
<context>
    <name>Shardscope::DriftPanel</name>
    <message>
        <source>Co&amp;py the report</source>
        <translation>Copiar o &amp;relatório</translation>
    </message>
    <message>
        <source>Values that are not as documented</source>
        <translation>Valores que diferem da documentação</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the report, one line a row</source>
        <translation>Copiar o relatório, um item por linha</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <source>Payloads are held against Discord&apos;s documentation as they arrive</source>
        <translation>Os payloads são comparados à documentação do Discord conforme chegam</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 dispatches were held against Discord&apos;s documentation: all as documented</source>
        <translation>
            <numerusform>%1 de %2 dispatches foi comparado à documentação do Discord: está conforme documentado</numerusform>
            <numerusform>%1 de %2 dispatches foram comparados à documentação do Discord: todos conforme documentado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 dispatches were held against Discord&apos;s documentation</source>
        <translation>
            <numerusform>%1 de %2 dispatches foi comparado à documentação do Discord</numerusform>
            <numerusform>%1 de %2 dispatches foram comparados à documentação do Discord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::EmptyNotice</name>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>No row matches the filter</source>
        <translation>Nenhuma linha corresponde ao filtro</translation>
    </message>
    <message numerus="yes">
        <source>%1 matches none of %2 rows.</source>
        <translation>
            <numerusform>%1 não corresponde a nenhuma linha (há só %2).</numerusform>
            <numerusform>%1 não corresponde a nenhuma das %2 linhas.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the alternatives matches any row.</source>
        <translation>Nenhuma das alternativas corresponde a alguma linha.</translation>
    </message>
    <message>
        <source>Each part matches by itself, but no row matches them all.</source>
        <translation>Cada parte sozinha tem correspondências, mas nenhuma linha corresponde a todas.</translation>
    </message>
    <message>
        <source>%1: searching…</source>
        <translation>%1: buscando…</translation>
    </message>
    <message>
        <source>▸ %1 matches none</source>
        <translation>▸ %1: nenhuma linha</translation>
    </message>
    <message numerus="yes">
        <source>%1 alone matches %2 rows</source>
        <translation>
            <numerusform>%1 sozinho corresponde a %2 linha</numerusform>
            <numerusform>%1 sozinho corresponde a %2 linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::EventChoiceModel</name>
    <message>
        <source>none: always sent</source>
        <translation>nenhuma: sempre enviado</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>▲ %1, privileged</source>
        <translation>▲ %1, privilegiada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Trazido por</translation>
    </message>
    <message>
        <source>Comes now</source>
        <translation>Chega agora</translation>
    </message>
</context>
<context>
    <name>Shardscope::EventMatrixModel</name>
    <message>
        <source>not needed</source>
        <translation>não precisa</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>%1 (privileged)</source>
        <translation>%1 (privilegiada)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Silent for %1 on shard %2, usually within %3. %4</source>
        <translation>Em silêncio há %1 no shard %2; o normal é chegar em até %3. %4</translation>
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
        <translation>Precisa da intent</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Solicitada</translation>
    </message>
    <message>
        <source>Portal allows</source>
        <translation>Portal permite</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vistos</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Por quê, e o que fazer</translation>
    </message>
</context>
<context>
    <name>Shardscope::EventMatrixPanel</name>
    <message>
        <source>Sort the e&amp;vents by the next column</source>
        <translation>Orde&amp;nar os eventos pela próxima coluna</translation>
    </message>
    <message>
        <source>Find an event or an intent</source>
        <translation>Buscar um evento ou uma intent</translation>
    </message>
    <message>
        <source>Why an event comes or not</source>
        <translation>Por que um evento chega ou não</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Lendo: %1%</translation>
    </message>
    <message>
        <source>Intents asked for: %1 of %2</source>
        <translation>Intents solicitadas: %1 de %2</translation>
    </message>
    <message>
        <source>No session was seen yet: what was asked for is not known</source>
        <translation>Nenhuma sessão foi vista ainda: não se sabe o que foi solicitado</translation>
    </message>
    <message>
        <source>the application&apos;s flags are known</source>
        <translation>as flags do aplicativo são conhecidas</translation>
    </message>
    <message>
        <source>the application&apos;s flags are not known: run the token check</source>
        <translation>as flags do aplicativo não são conhecidas: execute a verificação do token</translation>
    </message>
    <message>
        <source>events that fell silent: %1</source>
        <translation>eventos que pararam de chegar: %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::ExportController</name>
    <message>
        <source>Nothing was exported to %1: %2.</source>
        <translation>Nada foi exportado para %1: %2.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportando para %1</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 cannot be written: %2.</source>
        <translation>Nada foi exportado: não é possível gravar %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 rows to %2.</source>
        <translation>
            <numerusform>%1 linha exportada para %2.</numerusform>
            <numerusform>%1 linhas exportadas para %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 left memory before they could be written.</source>
        <translation>
            <numerusform>%1 %2 linha saiu da memória antes de ser gravada.</numerusform>
            <numerusform>%1 %2 linhas saíram da memória antes de serem gravadas.</numerusform>
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
        <translation>Linhas selecionadas: %1</translation>
    </message>
    <message>
        <source>Rows that the filter shows: %1</source>
        <translation>Linhas que o filtro mostra: %1</translation>
    </message>
    <message>
        <source>All rows: %1</source>
        <translation>Todas as linhas: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O que</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>&amp;O que</translation>
    </message>
</context>
<context>
    <name>Shardscope::FilterBar</name>
    <message>
        <source>Saved an&amp;d earlier filters</source>
        <translation>Filtros salvos e &amp;anteriores</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Salvar este filtro…</translation>
    </message>
    <message>
        <source>&amp;Edit the saved filters…</source>
        <translation>&amp;Editar os filtros salvos…</translation>
    </message>
    <message>
        <source>&amp;Forget the earlier filters</source>
        <translation>Es&amp;quecer os filtros anteriores</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>&amp;Limpar o filtro</translation>
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
        <translation>Filtros salvos e anteriores</translation>
    </message>
    <message>
        <source>Progress of the filter</source>
        <translation>Progresso do filtro</translation>
    </message>
    <message>
        <source>The filter searches the rows. Esc in the line stops it.</source>
        <translation>O filtro está buscando nas linhas. Esc no campo interrompe.</translation>
    </message>
    <message>
        <source>The filter is wrong: show where</source>
        <translation>O filtro está errado: mostrar onde</translation>
    </message>
    <message>
        <source>The filter is right</source>
        <translation>O filtro está certo</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Sem filtro</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvos</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Salvar o filtro</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nome do filtro:</translation>
    </message>
</context>
<context>
    <name>Shardscope::FilterEdit</name>
    <message>
        <source>Ways to go on</source>
        <translation>Sugestões para continuar</translation>
    </message>
</context>
<context>
    <name>Shardscope::FindBar</name>
    <message>
        <source>Find in keys and values</source>
        <translation>Buscar em chaves e valores</translation>
    </message>
    <message>
        <source>Find in the payload</source>
        <translation>Buscar no payload</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fechar a busca</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Ocorrências encontradas</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
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
        <translation>O gateway pediu outra conexão (op 7) imediatamente.</translation>
    </message>
    <message>
        <source>Try again; its host is being taken down.</source>
        <translation>Tente de novo; o host está sendo retirado do ar.</translation>
    </message>
    <message>
        <source>The gateway answered IDENTIFY with INVALID SESSION (op 9).</source>
        <translation>O gateway respondeu ao IDENTIFY com INVALID SESSION (op 9).</translation>
    </message>
    <message>
        <source>Another start of this bot within 5 s may be behind it: stop the others and try again.</source>
        <translation>Outro início deste bot nos últimos 5 s pode ser a causa: pare os outros e tente de novo.</translation>
    </message>
    <message>
        <source>The gateway closed with %1 (%2).</source>
        <translation>O gateway fechou com %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Shardscope::GatewayShard</name>
    <message>
        <source>no heartbeat ACK</source>
        <translation>sem ACK de heartbeat</translation>
    </message>
    <message>
        <source>The gateway did not acknowledge the last heartbeat before the next was due; the connection is dead.</source>
        <translation>O gateway não confirmou o último heartbeat antes de chegar a hora do próximo; a conexão está morta.</translation>
    </message>
    <message>
        <source>The user is not known before the first READY.</source>
        <translation>O usuário não é conhecido antes do primeiro READY.</translation>
    </message>
    <message>
        <source>The shard is running already.</source>
        <translation>O shard já está em execução.</translation>
    </message>
    <message>
        <source>The shard is not running.</source>
        <translation>O shard não está em execução.</translation>
    </message>
    <message>
        <source>Nothing to do: this run was ended by hand.</source>
        <translation>Nada a fazer: esta execução foi encerrada manualmente.</translation>
    </message>
    <message>
        <source>closed on request</source>
        <translation>fechada a pedido</translation>
    </message>
    <message>
        <source>No HELLO came within %1 s.</source>
        <translation>HELLO não chegou em %1 s.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s.</source>
        <translation>Sem conexão com %1 em %2 s.</translation>
    </message>
    <message>
        <source>Closed on request</source>
        <translation>Fechada a pedido</translation>
    </message>
    <message>
        <source>Closed by Shardscope</source>
        <translation>Fechada pelo Shardscope</translation>
    </message>
    <message>
        <source>Not enabled for this application: %1. Enable them in the Developer Portal under Bot, Privileged Gateway Intents, or leave them out of --intents.</source>
        <translation>Não ativadas para este aplicativo: %1. Ative-as no Developer Portal, em Bot, Privileged Gateway Intents, ou retire-as de --intents.</translation>
    </message>
    <message>
        <source>One or more of %1 are not enabled for this application. Enable them in the Developer Portal under Bot, Privileged Gateway Intents, or leave them out of --intents.</source>
        <translation>Uma ou mais de %1 não estão ativadas para este aplicativo. Ative-as no Developer Portal, em Bot, Privileged Gateway Intents, ou retire-as de --intents.</translation>
    </message>
    <message>
        <source>These bits of the intents do not exist: %1. Take them out of --intents.</source>
        <translation>Estes bits das intents não existem: %1. Retire-os de --intents.</translation>
    </message>
    <message>
        <source>The bot is in too many guilds for one connection. Raise the count of --shard: Discord recommends %1 shards.</source>
        <translation>O bot está em guilds demais para uma só conexão. Aumente a quantidade em --shard: o Discord recomenda %1 shards.</translation>
    </message>
    <message>
        <source>It was op %1 with %2 bytes.</source>
        <translation>Foi o op %1, com %2 bytes.</translation>
    </message>
    <message>
        <source>The session will be resumed.</source>
        <translation>A sessão será retomada.</translation>
    </message>
    <message>
        <source>A new session will be made.</source>
        <translation>Uma nova sessão será criada.</translation>
    </message>
    <message>
        <source>The run ended before this command could leave.</source>
        <translation>A execução terminou antes que este comando pudesse sair.</translation>
    </message>
    <message>
        <source>There is no connection at present that could be closed.</source>
        <translation>No momento não há conexão que possa ser fechada.</translation>
    </message>
    <message>
        <source>The shard is connecting already.</source>
        <translation>O shard já está conectando.</translation>
    </message>
    <message>
        <source>Nothing to do: this was asked for by hand.</source>
        <translation>Nada a fazer: isto foi pedido manualmente.</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>fechada manualmente</translation>
    </message>
    <message>
        <source>Nothing to do: the connection was dropped by hand, without a close frame.</source>
        <translation>Nada a fazer: a conexão foi derrubada manualmente, sem frame de fechamento.</translation>
    </message>
    <message>
        <source>reconnecting on request</source>
        <translation>reconectando a pedido</translation>
    </message>
    <message>
        <source>The first message was op %1 instead of HELLO.</source>
        <translation>A primeira mensagem foi op %1 em vez de HELLO.</translation>
    </message>
    <message>
        <source>reconnect requested</source>
        <translation>reconexão solicitada</translation>
    </message>
    <message>
        <source>Nothing to do: the gateway asked for a new connection, as it does before a host is taken down.</source>
        <translation>Nada a fazer: o gateway pediu uma nova conexão, como faz antes de um host ser retirado do ar.</translation>
    </message>
    <message>
        <source>The gateway sent what cannot be read: %1.</source>
        <translation>O gateway enviou algo que não pode ser lido: %1.</translation>
    </message>
    <message>
        <source>HELLO has no usable heartbeat_interval.</source>
        <translation>HELLO não tem um heartbeat_interval utilizável.</translation>
    </message>
    <message>
        <source>A dispatch came before HELLO.</source>
        <translation>Um dispatch chegou antes de HELLO.</translation>
    </message>
    <message>
        <source>not a bot</source>
        <translation>não é um bot</translation>
    </message>
    <message>
        <source>This token belongs to a user, not to a bot. Shardscope works with bots only.</source>
        <translation>Este token é de um usuário, não de um bot. O Shardscope só funciona com bots.</translation>
    </message>
    <message>
        <source>READY has no session_id: this session cannot be resumed.</source>
        <translation>READY não tem session_id: esta sessão não pode ser retomada.</translation>
    </message>
    <message>
        <source>session invalidated</source>
        <translation>sessão invalidada</translation>
    </message>
    <message>
        <source>Nothing to do: the gateway asked to resume the session on a new connection.</source>
        <translation>Nada a fazer: o gateway pediu para retomar a sessão em uma nova conexão.</translation>
    </message>
    <message>
        <source>The gateway does not know the session any more: a new one is made. Where this goes on, look whether another client uses the same token.</source>
        <translation>O gateway não conhece mais a sessão: uma nova é criada. Se isso continuar, verifique se outro cliente usa o mesmo token.</translation>
    </message>
    <message>
        <source>no identify left</source>
        <translation>nenhum identify restante</translation>
    </message>
    <message>
        <source>no identify for now</source>
        <translation>nenhum identify por enquanto</translation>
    </message>
    <message>
        <source>So many sessions were started within the last hour that the next one waits, to spare the session budget. Look at what ends them.</source>
        <translation>Tantas sessões foram iniciadas na última hora que a próxima espera, para poupar a cota de sessões. Verifique o que as encerra.</translation>
    </message>
    <message>
        <source>Waiting %1 s for its turn to identify.</source>
        <translation>Aguardando %1 s pela vez de se identificar.</translation>
    </message>
    <message>
        <source>No READY came within %1 s.</source>
        <translation>READY não chegou em %1 s.</translation>
    </message>
    <message>
        <source>No RESUMED came within %1 s.</source>
        <translation>RESUMED não chegou em %1 s.</translation>
    </message>
    <message>
        <source>The shard is not ready; try again once it is.</source>
        <translation>O shard não está pronto; tente de novo quando estiver.</translation>
    </message>
    <message>
        <source>The message has %1 bytes, but the gateway takes at most %2.</source>
        <translation>A mensagem tem %1 bytes, mas o gateway aceita no máximo %2.</translation>
    </message>
</context>
<context>
    <name>Shardscope::GatewayTransport</name>
    <message>
        <source>%1 answers the WebSocket upgrade with a header without end.</source>
        <translation>%1 responde ao upgrade do WebSocket com um cabeçalho sem fim.</translation>
    </message>
    <message>
        <source>%1 does not read what is sent to it.</source>
        <translation>%1 não lê o que lhe é enviado.</translation>
    </message>
    <message>
        <source>%1 answered the WebSocket upgrade with HTTP %2.</source>
        <translation>%1 respondeu ao upgrade do WebSocket com HTTP %2.</translation>
    </message>
    <message>
        <source>%1 did not open a WebSocket: %2.</source>
        <translation>%1 não abriu um WebSocket: %2.</translation>
    </message>
    <message>
        <source>A message is larger than --max-message allows.</source>
        <translation>Uma mensagem é maior do que --max-message permite.</translation>
    </message>
    <message>
        <source>The gateway broke the WebSocket protocol: %1.</source>
        <translation>O gateway violou o protocolo WebSocket: %1.</translation>
    </message>
</context>
<context>
    <name>Shardscope::GraphActions</name>
    <message>
        <source>Heartbeat &amp;latency</source>
        <translation>&amp;Latência do heartbeat</translation>
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
        <translation>&amp;Idade dos eventos</translation>
    </message>
    <message>
        <source>&amp;Sends in 60 s</source>
        <translation>En&amp;vios em 60 s</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic scale</source>
        <translation>Escala lo&amp;garítmica</translation>
    </message>
    <message>
        <source>Span grows &amp;with the session</source>
        <translation>In&amp;tervalo cresce com a sessão</translation>
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
        <translation>Interval&amp;o menor</translation>
    </message>
    <message>
        <source>Longe&amp;r span</source>
        <translation>Intervalo maio&amp;r</translation>
    </message>
    <message>
        <source>&amp;To the newest</source>
        <translation>Ir para o &amp;mais recente</translation>
    </message>
    <message>
        <source>Save graphs as &amp;PNG…</source>
        <translation>Salvar gráficos como &amp;PNG…</translation>
    </message>
    <message>
        <source>Save graphs as S&amp;VG…</source>
        <translation>Salvar gráficos como &amp;SVG…</translation>
    </message>
    <message>
        <source>Save values as &amp;CSV…</source>
        <translation>Salvar valores como &amp;CSV…</translation>
    </message>
</context>
<context>
    <name>Shardscope::GraphCell</name>
    <message>
        <source>Arrow keys move the cursor, plus and minus change the span, Enter goes to the row of the log, Shift with arrows and Enter filter the log.</source>
        <translation>As setas movem o cursor, mais e menos mudam o intervalo, Enter vai para a linha do log, Shift com setas e Enter filtram o log.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 às %2</translation>
    </message>
</context>
<context>
    <name>Shardscope::GraphPanel</name>
    <message>
        <source>Save the graphs</source>
        <translation>Salvar os gráficos</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Arquivos %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>Shardscope::HeaderTable</name>
    <message>
        <source>Proxy headers</source>
        <translation>Cabeçalhos do proxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add a proxy header</source>
        <translation>Adicionar um cabeçalho do proxy</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the proxy header</source>
        <translation>Remover o cabeçalho do proxy</translation>
    </message>
</context>
<context>
    <name>Shardscope::HexView</name>
    <message>
        <source>Payload as hexadecimal bytes</source>
        <translation>Payload em bytes hexadecimais</translation>
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
        <translation>Selecionar todos os &amp;bytes</translation>
    </message>
</context>
<context>
    <name>Shardscope::IncidentBanner</name>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Tentar agora</translation>
    </message>
    <message>
        <source>Retry no&amp;w</source>
        <translation>Tentar a&amp;gora</translation>
    </message>
    <message>
        <source>Connect &amp;without them</source>
        <translation>Conectar &amp;sem elas</translation>
    </message>
    <message>
        <source>Connect without the&amp;m</source>
        <translation>Conectar sem e&amp;las</translation>
    </message>
    <message>
        <source>&amp;Connect anyway</source>
        <translation>&amp;Conectar mesmo assim</translation>
    </message>
    <message>
        <source>Connect an&amp;yway</source>
        <translation>Conectar &amp;mesmo assim</translation>
    </message>
    <message>
        <source>D&amp;etails…</source>
        <translation>D&amp;etalhes…</translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation>Detal&amp;hes…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Dispensar</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Open the po&amp;rtal</source>
        <translation>Abrir o po&amp;rtal</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>O que deu errado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>The application&apos;s page in Discord&apos;s Developer Portal</source>
        <translation>A página do aplicativo no Developer Portal do Discord</translation>
    </message>
    <message numerus="yes">
        <source>%1 Next attempt in %n s.</source>
        <translation>
            <numerusform>%1 Próxima tentativa em %n s.</numerusform>
            <numerusform>%1 Próxima tentativa em %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect a&amp;gain</source>
        <translation>Conectar de no&amp;vo</translation>
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
        <translation>Modos de escolher</translation>
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
        <translation>Filtrar por intent ou evento</translation>
    </message>
    <message>
        <source>What the intent brings</source>
        <translation>O que a intent traz</translation>
    </message>
    <message>
        <source>Filter by event or intent</source>
        <translation>Filtrar por evento ou intent</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Usar estas</translation>
    </message>
    <message>
        <source>Choose exactly the intents that bring the events with a check mark</source>
        <translation>Escolher exatamente as intents que trazem os eventos marcados</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>Take all check marks away</source>
        <translation>Desmarcar tudo</translation>
    </message>
    <message>
        <source>Intents as a number or as names</source>
        <translation>Intents como número ou como nomes</translation>
    </message>
    <message>
        <source>The number that is sent; names with commas, +all and +unprivileged are read as well</source>
        <translation>O número que é enviado; nomes separados por vírgulas, +all e +unprivileged também são aceitos</translation>
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
        <translation>Nenhu&amp;ma</translation>
    </message>
    <message>
        <source>Without intents only events that are always sent arrive.</source>
        <translation>Sem intents, só chegam os eventos que são sempre enviados.</translation>
    </message>
    <message>
        <source>GUILD_MESSAGES without MESSAGE_CONTENT brings messages with empty content.</source>
        <translation>GUILD_MESSAGES sem MESSAGE_CONTENT traz mensagens com conteúdo vazio.</translation>
    </message>
    <message>
        <source>MESSAGE_CONTENT alone brings nothing: it fills the messages of GUILD_MESSAGES.</source>
        <translation>MESSAGE_CONTENT sozinha não traz nada: ela preenche as mensagens de GUILD_MESSAGES.</translation>
    </message>
    <message>
        <source>Privileged, to be turned on in the portal: %1.</source>
        <translation>Privilegiadas, a serem ativadas no portal: %1.</translation>
    </message>
    <message>
        <source>Not documented, sent all the same: %1.</source>
        <translation>Não documentadas, enviadas mesmo assim: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 intents are chosen.</source>
        <translation>%1 de %2 intents escolhidas.</translation>
    </message>
    <message>
        <source>Tick the events you want; the least intents that bring them show here.</source>
        <translation>Marque os eventos desejados; as intents mínimas que os trazem aparecem aqui.</translation>
    </message>
    <message>
        <source>These are always sent: no intents are needed.</source>
        <translation>Estes são sempre enviados: nenhuma intent é necessária.</translation>
    </message>
    <message>
        <source>Least intents: %1 (%2)</source>
        <translation>Intents mínimas: %1 (%2)</translation>
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
        <translation>%1 de %2 e outras…</translation>
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
        <translation>Sem eventos próprios: preenche content, embeds, attachments, components e poll das mensagens. Sem ela, esses campos ficam vazios, exceto em mensagens diretas, nas mensagens do próprio bot e onde o bot é mencionado.</translation>
    </message>
    <message>
        <source>Needed as well to request all members of a guild.</source>
        <translation>Também necessária para pedir todos os membros de uma guild.</translation>
    </message>
    <message>
        <source>Needed as well to request members with their presences.</source>
        <translation>Também necessária para pedir membros com suas presenças.</translation>
    </message>
    <message>
        <source>Messages in guilds; their content is empty without MESSAGE_CONTENT.</source>
        <translation>Mensagens em guilds; o conteúdo fica vazio sem MESSAGE_CONTENT.</translation>
    </message>
    <message>
        <source>In direct messages with the bot only.</source>
        <translation>Só em mensagens diretas com o bot.</translation>
    </message>
    <message>
        <source>%1 is bit %2, the number %3.</source>
        <translation>%1 é o bit %2, o número %3.</translation>
    </message>
    <message>
        <source>▲ Privileged. %1 %2</source>
        <translation>▲ Privilegiada. %1 %2</translation>
    </message>
    <message>
        <source>Brings:</source>
        <translation>Traz:</translation>
    </message>
    <message>
        <source>▲ privileged</source>
        <translation>▲ privilegiada</translation>
    </message>
    <message>
        <source>fields of messages</source>
        <translation>campos de mensagens</translation>
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
        <translation>Exige</translation>
    </message>
    <message>
        <source>Brings</source>
        <translation>Traz</translation>
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
        <translation>alterado</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>%1, in another order</source>
        <translation>%1, em outra ordem</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>Shardscope::JsonTreeModel</name>
    <message numerus="yes">
        <source>{%n keys}</source>
        <translation>
            <numerusform>{%n chave}</numerusform>
            <numerusform>{%n chaves}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%n items]</source>
        <translation>
            <numerusform>[%n item]</numerusform>
            <numerusform>[%n itens]</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>mais %1…</translation>
    </message>
    <message>
        <source>Press Enter or double-click to load more</source>
        <translation>Pressione Enter ou clique duas vezes para carregar mais</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
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
        <translation>O do sistema</translation>
    </message>
</context>
<context>
    <name>Shardscope::LibraryModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1, pasta</translation>
    </message>
    <message>
        <source>%1, message</source>
        <translation>%1, mensagem</translation>
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
        <translation>A&amp;brir no formulário</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Add to what is sent on REA&amp;DY</source>
        <translation>Adicionar ao que é enviado no REA&amp;DY</translation>
    </message>
    <message>
        <source>To READY</source>
        <translation>Para READY</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Nova &amp;pasta</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renomear</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Mover para b&amp;aixo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Exp&amp;ortar…</translation>
    </message>
    <message>
        <source>Search the saved messages</source>
        <translation>Buscar nas mensagens salvas</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Mensagens salvas</translation>
    </message>
    <message>
        <source>Send the chosen message as it is</source>
        <translation>Enviar a mensagem selecionada como está</translation>
    </message>
    <message>
        <source>Load the chosen message into its form</source>
        <translation>Carregar a mensagem selecionada no respectivo formulário</translation>
    </message>
    <message>
        <source>Add the chosen message to what is sent on READY</source>
        <translation>Adicionar a mensagem selecionada ao que é enviado no READY</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>More for saved messages</source>
        <translation>Mais opções para mensagens salvas</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation>Não é possível ler “%1”: %2</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 não foi importado. %2</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>Importar mensagens</translation>
    </message>
    <message>
        <source>Saved messages (*.json)</source>
        <translation>Mensagens salvas (*.json)</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Exportar mensagens</translation>
    </message>
</context>
<context>
    <name>Shardscope::LineWriter</name>
    <message>
        <source>it is written to too slowly: %1 MiB wait</source>
        <translation>o destino recebe os dados devagar demais: %1 MiB aguardando</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogActions</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrar</translation>
    </message>
    <message>
        <source>&amp;Show all rows, mark matches</source>
        <translation>Mostrar &amp;todas as linhas, marcar ocorrências</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>Próxima oc&amp;orrência</translation>
    </message>
    <message>
        <source>Pre&amp;vious match</source>
        <translation>Ocorrência ant&amp;erior</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <translation>&amp;Marcar ou desmarcar</translation>
    </message>
    <message>
        <source>Nex&amp;t mark</source>
        <translation>Pró&amp;xima marca</translation>
    </message>
    <message>
        <source>P&amp;revious mark</source>
        <translation>Marca a&amp;nterior</translation>
    </message>
    <message>
        <source>Remove &amp;all marks</source>
        <translation>&amp;Remover todas as marcas</translation>
    </message>
    <message>
        <source>&amp;Copy as JSON</source>
        <translation>&amp;Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;line</source>
        <translation>Copiar como &amp;linha</translation>
    </message>
    <message>
        <source>Copy as shardscope-cli comman&amp;d</source>
        <translation>Copiar como coman&amp;do do shardscope-cli</translation>
    </message>
    <message>
        <source>Compare the two c&amp;hosen rows</source>
        <translation>Comparar as 2 lin&amp;has selecionadas</translation>
    </message>
    <message>
        <source>E&amp;xplain what ended here…</source>
        <translation>Explicar o que termino&amp;u aqui…</translation>
    </message>
    <message>
        <source>&amp;Export selection…</source>
        <translation>Exportar &amp;seleção…</translation>
    </message>
    <message>
        <source>Export all ro&amp;ws shown…</source>
        <translation>Exportar linhas ex&amp;ibidas…</translation>
    </message>
    <message>
        <source>Colour r&amp;ules…</source>
        <translation>Re&amp;gras de cor…</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>Colun&amp;as…</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogClipboard</name>
    <message>
        <source>Nothing was copied: these rows are more than %1. Choose fewer, or export them to a file.</source>
        <translation>Nada foi copiado: estas linhas passam de %1. Escolha menos linhas ou exporte-as para um arquivo.</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogColumns</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Restaurar colunas</translation>
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
        <translation>&amp;Descer</translation>
    </message>
    <message>
        <source>Columns of the log</source>
        <translation>Colunas do log</translation>
    </message>
    <message>
        <source>Space shows or hides the chosen column. The first is the leftmost. Where there is little room some wait until there is more.</source>
        <translation>Espaço mostra ou oculta a coluna selecionada. A primeira é a mais à esquerda. Com pouco espaço, algumas só aparecem quando houver mais.</translation>
    </message>
    <message>
        <source>Columns from the left</source>
        <translation>Colunas a partir da esquerda</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Columns, order and widths as they were at first</source>
        <translation>Colunas, ordem e larguras como eram no início</translation>
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
        <translation>Filtrar sem %1</translation>
    </message>
    <message>
        <source>Filter only for %1</source>
        <translation>Filtrar só por %1</translation>
    </message>
    <message>
        <source>More of this row</source>
        <translation>Mais sobre esta linha</translation>
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
        <translation>corresponde ao filtro</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Time since the row before</source>
        <translation>Tempo desde a linha anterior</translation>
    </message>
    <message>
        <source>Sequence number of a dispatch</source>
        <translation>Número de sequência de um dispatch</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
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
        <translation>Na rede</translation>
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
        <translation>Usuário</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogPanel</name>
    <message>
        <source>Go to the newest row and follow</source>
        <translation>Ir para a linha mais recente e acompanhar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 linha</numerusform>
            <numerusform>%1 linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 gone</source>
        <translation>%1, %2 saíram</translation>
    </message>
    <message>
        <source>The oldest %1 rows went to stay within memory.</source>
        <translation>As %1 linhas mais antigas saíram para não exceder a memória.</translation>
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
            <numerusform>%1 nova</numerusform>
            <numerusform>%1 novas</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Mais nova</translation>
    </message>
    <message>
        <source>Show what was recorded meanwhile</source>
        <translation>Mostrar o que foi registrado nesse meio-tempo</translation>
    </message>
    <message>
        <source>Let no row come; recording goes on</source>
        <translation>Não deixar entrar linhas; o registro continua</translation>
    </message>
    <message>
        <source>Show all rows and mark what the filter matches</source>
        <translation>Mostrar todas as linhas e marcar o que corresponde ao filtro</translation>
    </message>
    <message>
        <source>There is no earlier row of this kind.</source>
        <translation>Não há linha anterior deste tipo.</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogView</name>
    <message>
        <source>Log of messages</source>
        <translation>Log de mensagens</translation>
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
        <translation>A sessão terminou durante a sequência do READY; mensagens não enviadas: %1.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Shardscope::MemberRequestForm</name>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>With presences</source>
        <translation>Com presenças</translation>
    </message>
    <message>
        <source>Without presences</source>
        <translation>Sem presenças</translation>
    </message>
    <message>
        <source>Name or id of the guild</source>
        <translation>Nome ou id da guild</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nome</translation>
    </message>
    <message>
        <source>By id</source>
        <translation>Por id</translation>
    </message>
    <message>
        <source>Beginning of the name; empty: all members</source>
        <translation>Início do nome; vazio: todos os membros</translation>
    </message>
    <message>
        <source>Up to 100 users, by name or id, separated by commas</source>
        <translation>Até 100 usuários, por nome ou id, separados por vírgulas</translation>
    </message>
    <message>
        <source>0 to 100; 0 asks for all that match</source>
        <translation>0 a 100; 0 pede todos os que correspondem</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Beginning of the name</source>
        <translation>Início do nome</translation>
    </message>
    <message>
        <source>User ids</source>
        <translation>Ids dos usuários</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membros</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>&amp;Guild</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Membros</translation>
    </message>
    <message>
        <source>P&amp;resences</source>
        <translation>P&amp;resenças</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Ties the chunks to this request</source>
        <translation>Associa os chunks a esta solicitação</translation>
    </message>
    <message>
        <source>The limit &quot;%1&quot; is no number; it is 0 to 100.</source>
        <translation>O limite “%1” não é um número; ele vai de 0 a 100.</translation>
    </message>
</context>
<context>
    <name>Shardscope::NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>Shardscope::OpeningController</name>
    <message>
        <source>Open a capture</source>
        <translation>Abrir uma captura</translation>
    </message>
    <message>
        <source>Captures (*.jsonl *.jsonl.zst *.jsonl.gz)</source>
        <translation>Capturas (*.jsonl *.jsonl.zst *.jsonl.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Não existe o arquivo “%1”.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abrindo %1</translation>
    </message>
    <message numerus="yes">
        <source>Opening %n captures</source>
        <translation>
            <numerusform>Abrindo %n captura</numerusform>
            <numerusform>Abrindo %n capturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 What was read before is shown: %2 rows.</source>
        <translation>
            <numerusform>%1 O que foi lido antes é mostrado: %2 linha.</numerusform>
            <numerusform>%1 O que foi lido antes é mostrado: %2 linhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %1 was cancelled: its first %2 rows are shown, the rest is not.</source>
        <translation>
            <numerusform>A abertura de %1 foi cancelada: só %2 linha do início é mostrada, o resto não.</numerusform>
            <numerusform>A abertura de %1 foi cancelada: as primeiras %2 linhas são mostradas, o resto não.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in the middle of something, as a crash or a full disk leaves a file. All before is shown: %2 rows. %3</source>
        <translation>
            <numerusform>%1 termina no meio de algo, como ocorre após uma falha ou com o disco cheio. Tudo o que vem antes é mostrado: %2 linha. %3</numerusform>
            <numerusform>%1 termina no meio de algo, como ocorre após uma falha ou com o disco cheio. Tudo o que vem antes é mostrado: %2 linhas. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has places that cannot be read: %2. All else is shown: %3 rows. %4</source>
        <translation>
            <numerusform>%1 tem trechos que não podem ser lidos: %2. Todo o resto é mostrado: %3 linha. %4</numerusform>
            <numerusform>%1 tem trechos que não podem ser lidos: %2. Todo o resto é mostrado: %3 linhas. %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalhes…</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %1 rows are left out: the log may take %2 of memory, and they cannot be read again from this file piece by piece.</source>
        <translation>
            <numerusform>%1 linha, a mais antiga, fica de fora: o log pode ocupar %2 de memória, e ela não pode ser relida deste arquivo por partes.</numerusform>
            <numerusform>As %1 linhas mais antigas ficam de fora: o log pode ocupar %2 de memória, e elas não podem ser relidas deste arquivo por partes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory for the log…</source>
        <translation>Memória para o log…</translation>
    </message>
</context>
<context>
    <name>Shardscope::OverviewStrip</name>
    <message>
        <source>Overview of the log</source>
        <translation>Visão geral do log</translation>
    </message>
    <message>
        <source>Marks: %1</source>
        <translation>Marcas: %1</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>Ocorrências: %1</translation>
    </message>
    <message>
        <source>Closes and errors: %1</source>
        <translation>Fechamentos e erros: %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::PayloadView</name>
    <message>
        <source>Co&amp;mpare with the previous of its kind</source>
        <translation>Comparar com a &amp;anterior do mesmo tipo</translation>
    </message>
    <message>
        <source>F&amp;ind in the payload</source>
        <translation>B&amp;uscar no payload</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>Próxima ocorrê&amp;ncia</translation>
    </message>
    <message>
        <source>Pre&amp;vious place</source>
        <translation>Ocorrênc&amp;ia anterior</translation>
    </message>
    <message>
        <source>C&amp;lose the search</source>
        <translation>F&amp;echar a busca</translation>
    </message>
    <message>
        <source>Copy the &amp;whole payload</source>
        <translation>Copiar o &amp;payload inteiro</translation>
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
        <translation>Copiar o payload como foi recebido, com os segredos mascarados</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the payload</source>
        <translation>Buscar no payload</translation>
    </message>
    <message>
        <source>Find in keys and values</source>
        <translation>Buscar em chaves e valores</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare with the previous</source>
        <translation>Comparar com a anterior</translation>
    </message>
    <message>
        <source>Compare with the previous message of its kind</source>
        <translation>Comparar com a mensagem anterior do mesmo tipo</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>Explicar…</translation>
    </message>
    <message>
        <source>Explain what ended here</source>
        <translation>Explicar o que terminou aqui</translation>
    </message>
    <message>
        <source>What it means, what the session did just before and what follows</source>
        <translation>O que significa, o que a sessão fez logo antes e o que vem a seguir</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árvore</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Views of the payload</source>
        <translation>Visualizações do payload</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>No row selected</source>
        <translation>Nenhuma linha selecionada</translation>
    </message>
    <message>
        <source>Choose a row of the log to see its payload</source>
        <translation>Escolha uma linha do log para ver o payload dela</translation>
    </message>
    <message>
        <source>%1 of JSON</source>
        <translation>%1 de JSON</translation>
    </message>
    <message>
        <source>%1 on the wire</source>
        <translation>%1 na rede</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not as documented</source>
        <translation>
            <numerusform>%n valor difere da documentação</numerusform>
            <numerusform>%n valores diferem da documentação</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::PresenceForm</name>
    <message>
        <source>Unchanged</source>
        <translation>Sem alteração</translation>
    </message>
    <message>
        <source>Away from the keyboard</source>
        <translation>Longe do teclado</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Não perturbar</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisível</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Idle since now</source>
        <translation>Ausente desde agora</translation>
    </message>
    <message>
        <source>2026-11-23T22:14:03 or milliseconds since 1970</source>
        <translation>2026-11-23T22:14:03 ou milissegundos desde 1970</translation>
    </message>
    <message>
        <source>Idle since, time</source>
        <translation>Ausente desde, horário</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
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
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;us</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>Ati&amp;vidade</translation>
    </message>
    <message>
        <source>A&amp;FK</source>
        <translation>A&amp;FK</translation>
    </message>
    <message>
        <source>Activity type</source>
        <translation>Tipo de atividade</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Jogando</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Transmitindo</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>Ouvindo</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Assistindo</translation>
    </message>
    <message>
        <source>Custom status</source>
        <translation>Status personalizado</translation>
    </message>
    <message>
        <source>Competing in</source>
        <translation>Competindo em</translation>
    </message>
    <message>
        <source>Activity text</source>
        <translation>Texto da atividade</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>O que exibir</translation>
    </message>
    <message>
        <source>Stream address</source>
        <translation>URL da transmissão</translation>
    </message>
    <message>
        <source>https://www.twitch.tv/…</source>
        <translation>https://www.twitch.tv/…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 2026-11-23T22:14:03, with a zone or in local time, or milliseconds since 1970.</source>
        <translation>“%1” não é um horário: escreva 2026-11-23T22:14:03, com fuso ou no horário local, ou milissegundos desde 1970.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProblemDialog</name>
    <message>
        <source>What cannot be read</source>
        <translation>O que não pode ser lido</translation>
    </message>
    <message>
        <source>%1
%2 rows could be read of %3 lines.</source>
        <translation>%1
Foram lidas %2 de %3 linhas.</translation>
    </message>
    <message>
        <source>Others that are not listed: %1.</source>
        <translation>Outros que não estão na lista: %1.</translation>
    </message>
    <message>
        <source>Places that cannot be read</source>
        <translation>Trechos que não podem ser lidos</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProfileController</name>
    <message>
        <source>Delete profile</source>
        <translation>Excluir perfil</translation>
    </message>
    <message>
        <source>Delete the profile &quot;%1&quot;?</source>
        <translation>Excluir o perfil “%1”?</translation>
    </message>
    <message>
        <source>Its token is removed from the keychain as well.</source>
        <translation>O token do perfil também é removido do chaveiro.</translation>
    </message>
    <message>
        <source>Its token is forgotten.</source>
        <translation>O token do perfil é esquecido.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
    <message>
        <source>The profile is deleted, but its token may still be in the keychain. %1</source>
        <translation>O perfil foi excluído, mas o token dele ainda pode estar no chaveiro. %1</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Exportar perfis</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importar perfis</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Perfis (*.json);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Não é possível ler %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Não é possível gravar %1: %2.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProfileDialog</name>
    <message>
        <source>Connection options</source>
        <translation>Opções da conexão</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Novo perfil</translation>
    </message>
    <message>
        <source>&amp;for this session only</source>
        <translation>&amp;só nesta sessão</translation>
    </message>
    <message>
        <source>in the system&apos;s &amp;keychain</source>
        <translation>no &amp;chaveiro do sistema</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>What the profile is called, also by --profile on the command line</source>
        <translation>O nome do perfil, usado também em --profile na linha de comando</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>From the Developer Portal under Bot</source>
        <translation>Do Developer Portal, em Bot</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Guardar o token</translation>
    </message>
    <message>
        <source>Neither the token nor a proxy&apos;s password is ever written into the settings or an export</source>
        <translation>Nem o token nem a senha de um proxy são gravados nas configurações ou em uma exportação</translation>
    </message>
    <message>
        <source>Without one it is asked for when you connect.</source>
        <translation>Sem um token, ele é pedido ao conectar.</translation>
    </message>
    <message>
        <source>It is forgotten when Shardscope ends.</source>
        <translation>É esquecido quando o Shardscope é encerrado.</translation>
    </message>
    <message>
        <source>It stays in the keychain, under Shardscope, until the profile is deleted.</source>
        <translation>Fica no chaveiro, em Shardscope, até que o perfil seja excluído.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Consultando o chaveiro…</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProfileField</name>
    <message>
        <source>&amp;New from these settings…</source>
        <translation>&amp;Novo a partir destas configurações…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Save these settings into it</source>
        <translation>&amp;Salvar estas configurações nele</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Mover para &amp;cima</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover para &amp;baixo</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>E&amp;xcluir…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>Exp&amp;ortar todos…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Manage profiles</source>
        <translation>Gerenciar perfis</translation>
    </message>
    <message>
        <source>New, edit, duplicate, delete, import, export</source>
        <translation>Novo, editar, duplicar, excluir, importar, exportar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>No profiles yet: save these settings as one with ⋯</source>
        <translation>Nenhum perfil ainda: salve estas configurações como perfil com ⋯</translation>
    </message>
    <message>
        <source>A profile holds every option of a connection</source>
        <translation>Um perfil guarda todas as opções de uma conexão</translation>
    </message>
</context>
<context>
    <name>Shardscope::RawForm</name>
    <message>
        <source>op 3 · Presence</source>
        <translation>op 3 · Presença</translation>
    </message>
    <message>
        <source>op 4 · Voice state</source>
        <translation>op 4 · Estado de voz</translation>
    </message>
    <message>
        <source>op 8 · Members</source>
        <translation>op 8 · Membros</translation>
    </message>
    <message>
        <source>op 31 · Soundboard sounds</source>
        <translation>op 31 · Sons do soundboard</translation>
    </message>
    <message>
        <source>op 43 · Channel info</source>
        <translation>op 43 · Infos do canal</translation>
    </message>
    <message>
        <source>Command line · reconnect</source>
        <translation>Linha de comando · reconectar</translation>
    </message>
    <message>
        <source>Send it although Discord would refuse it</source>
        <translation>Enviar mesmo que o Discord recuse</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Indentar</translation>
    </message>
    <message>
        <source>A line for each value; the tokens stay as they are</source>
        <translation>Uma linha para cada valor; os tokens ficam como estão</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>op and d as they go over the wire, or a command line of shardscope-cli tail</source>
        <translation>op e d como seguem pela rede, ou uma linha de comando do shardscope-cli tail</translation>
    </message>
    <message>
        <source>The message is empty: choose a template, or write op and d.</source>
        <translation>A mensagem está vazia: escolha um modelo ou escreva op e d.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
</context>
<context>
    <name>Shardscope::RawPage</name>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;Indentar</translation>
    </message>
    <message>
        <source>A line for each value; the received text is one line</source>
        <translation>Uma linha para cada valor; o texto recebido é uma só linha</translation>
    </message>
</context>
<context>
    <name>Shardscope::RecentMenu</name>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (não existe mais)</translation>
    </message>
</context>
<context>
    <name>Shardscope::RecordDialog</name>
    <message>
        <source>Record a capture</source>
        <translation>Gravar uma captura</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Gravar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Begin with the %1 rows that are in the log</source>
        <translation>
            <numerusform>&amp;Começar com a %1 linha que está no log</numerusform>
            <numerusform>&amp;Começar com as %1 linhas que estão no log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::RecordingController</name>
    <message>
        <source>Nothing is recorded: %1 cannot be written: %2.</source>
        <translation>Nada está sendo gravado: não é possível gravar %1: %2.</translation>
    </message>
    <message>
        <source>It is recorded, but a crash would not be noticed when Shardscope starts again: %1.</source>
        <translation>A gravação está em andamento, mas uma falha não seria percebida quando o Shardscope iniciasse de novo: %1.</translation>
    </message>
    <message>
        <source>Writing what is in the log to %1</source>
        <translation>Gravando o que está no log em %1</translation>
    </message>
    <message>
        <source>Recording was cancelled, and %1 was removed.</source>
        <translation>A gravação foi cancelada, e %1 foi removido.</translation>
    </message>
    <message>
        <source>Finishing %1</source>
        <translation>Finalizando %1</translation>
    </message>
    <message numerus="yes">
        <source>The end of %1 could not be written: %2. %3 rows are in it.</source>
        <translation>
            <numerusform>Não foi possível gravar o fim de %1: %2. Ele contém %3 linha.</numerusform>
            <numerusform>Não foi possível gravar o fim de %1: %2. Ele contém %3 linhas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %1 rows to %2, %3.</source>
        <translation>
            <numerusform>%1 linha gravada em %2, %3.</numerusform>
            <numerusform>%1 linhas gravadas em %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording stopped: %1</source>
        <translation>A gravação parou: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows (%2) are in %3 and can be opened. What came since is in the log alone.</source>
        <translation>
            <numerusform>%1 linha (%2) está em %3, que pode ser aberto. O que veio depois está só no log.</numerusform>
            <numerusform>%1 linhas (%2) estão em %3, que pode ser aberto. O que veio depois está só no log.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shardscope ended while it was recording %1 (since %2). What was written is kept: %3.</source>
        <translation>O Shardscope foi encerrado enquanto gravava %1 (desde %2). O que foi gravado está preservado: %3.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Do not offer it again; the file stays</source>
        <translation>Não oferecer de novo; o arquivo fica</translation>
    </message>
</context>
<context>
    <name>Shardscope::RecordingRow</name>
    <message>
        <source>Stop recording</source>
        <translation>Parar gravação</translation>
    </message>
    <message>
        <source>● rec</source>
        <translation>● rec</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 rows · %3 · %4</source>
        <translation>
            <numerusform>%1 · %2 linha · %3 · %4</numerusform>
            <numerusform>%1 · %2 linhas · %3 · %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Gravando %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::RequestModel</name>
    <message>
        <source>again in %1</source>
        <translation>de novo em %1</translation>
    </message>
    <message>
        <source>may be sent again now</source>
        <translation>já pode ser enviado de novo</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>aguardando a resposta</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Resposta</translation>
    </message>
</context>
<context>
    <name>Shardscope::RequestPanel</name>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de novo</translation>
    </message>
    <message>
        <source>&amp;Clear the requests</source>
        <translation>&amp;Limpar as solicitações</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Requests and what came back</source>
        <translation>Solicitações e respostas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
    <message>
        <source>Clear the requests</source>
        <translation>Limpar as solicitações</translation>
    </message>
    <message>
        <source>Again in %1</source>
        <translation>De novo em %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::RestClient</name>
    <message>
        <source>%1 would get the token unencrypted.</source>
        <translation>%1 receberia o token sem criptografia.</translation>
    </message>
    <message>
        <source>Use https://, or allow it with --allow-plaintext.</source>
        <translation>Use https:// ou permita com --allow-plaintext.</translation>
    </message>
    <message>
        <source>Give --ca-file a file of PEM certificates.</source>
        <translation>Informe em --ca-file um arquivo com certificados PEM.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes and was not read.</source>
        <translation>A resposta de %1 tem mais de %2 bytes e não foi lida.</translation>
    </message>
    <message>
        <source>Check the address given with --api.</source>
        <translation>Verifique o endereço informado com --api.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 não respondeu em %2 s.</translation>
    </message>
    <message>
        <source>Check the connection and the proxy.</source>
        <translation>Verifique a conexão e o proxy.</translation>
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
        <translation>Filtros salvos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Excluir</translation>
    </message>
</context>
<context>
    <name>Shardscope::SecretField</name>
    <message>
        <source>Paste and clear the clip&amp;board</source>
        <translation>Colar e limpar a á&amp;rea de transferência</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
</context>
<context>
    <name>Shardscope::SequenceModel</name>
    <message numerus="yes">
        <source>%1 would wait for a limit</source>
        <translation>
            <numerusform>%1 aguardaria um limite</numerusform>
            <numerusform>%1 aguardariam um limite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would be replaced by a newer presence</source>
        <translation>
            <numerusform>%1 seria substituída por uma presença mais nova</numerusform>
            <numerusform>%1 seriam substituídas por uma presença mais nova</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would be refused</source>
        <translation>
            <numerusform>%1 seria recusada</numerusform>
            <numerusform>%1 seriam recusadas</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ leaves at %1</source>
        <translation>✓ sai às %1</translation>
    </message>
    <message>
        <source>◔ leaves at %1, waits %2</source>
        <translation>◔ sai às %1, aguarda %2</translation>
    </message>
    <message>
        <source>– replaced by a newer presence</source>
        <translation>– substituída por uma presença mais nova</translation>
    </message>
    <message>
        <source>▲ refused: %1</source>
        <translation>▲ recusada: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Após</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>O que aconteceria</translation>
    </message>
</context>
<context>
    <name>Shardscope::SequencePanel</name>
    <message>
        <source>Move the step &amp;up</source>
        <translation>Mover a etapa para &amp;cima</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move the step &amp;down</source>
        <translation>Mover a etapa para &amp;baixo</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descer</translation>
    </message>
    <message>
        <source>&amp;Take the step out</source>
        <translation>&amp;Remover a etapa</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Send on &amp;READY</source>
        <translation>Enviar no &amp;READY</translation>
    </message>
    <message>
        <source>Each new session begins with these messages; a resumed one does not</source>
        <translation>Cada nova sessão começa com estas mensagens; uma sessão retomada, não</translation>
    </message>
    <message>
        <source>Messages sent on READY</source>
        <translation>Mensagens enviadas no READY</translation>
    </message>
    <message>
        <source>Add saved messages with &quot;To READY&quot;</source>
        <translation>Adicione mensagens salvas com “Para READY”</translation>
    </message>
    <message>
        <source>✓ Within the send limits</source>
        <translation>✓ Dentro dos limites de envio</translation>
    </message>
</context>
<context>
    <name>Shardscope::SessionController</name>
    <message>
        <source>This build has no built-in gateway.</source>
        <translation>Esta compilação não tem gateway embutido.</translation>
    </message>
</context>
<context>
    <name>Shardscope::SessionMetrics</name>
    <message>
        <source>Session resumed</source>
        <translation>Sessão retomada</translation>
    </message>
    <message>
        <source>Ready with a new session</source>
        <translation>Pronto com uma nova sessão</translation>
    </message>
    <message>
        <source>Reconnected with a new session</source>
        <translation>Reconectado com uma nova sessão</translation>
    </message>
</context>
<context>
    <name>Shardscope::SessionTools</name>
    <message>
        <source>This takes one of the %1 identifies left of %2.</source>
        <translation>Isto usa um dos %1 identifies que restam de %2.</translation>
    </message>
    <message>
        <source>They all come back in %1.</source>
        <translation>Todos voltam em %1.</translation>
    </message>
    <message>
        <source>▲ That is little: Discord resets the token of a bot that uses them up.</source>
        <translation>▲ É pouco: o Discord redefine o token de um bot que os esgota.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nova sessão</translation>
    </message>
    <message>
        <source>Give up this session and identify anew?</source>
        <translation>Abandonar esta sessão e identificar-se de novo?</translation>
    </message>
    <message>
        <source>The present session cannot be resumed then; events of the time between are lost.</source>
        <translation>A sessão atual não poderá mais ser retomada; os eventos desse intervalo se perdem.</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nova sessão</translation>
    </message>
</context>
<context>
    <name>Shardscope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Rules of &amp;alerts…</source>
        <translation>Regras de &amp;alertas…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atalhos de &amp;teclado…</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Apa&amp;rência</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;Memory for the log</source>
        <translation>&amp;Memória para o log</translation>
    </message>
    <message>
        <source>It takes %1 now. When it is full the oldest rows go, or are read from the recording where there is one.</source>
        <translation>Agora ele ocupa %1. Quando enche, as linhas mais antigas saem, ou são lidas da gravação, se houver uma.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>What a recording or an export begins with; each asks before it writes.</source>
        <translation>Os valores iniciais de uma gravação ou exportação; cada uma pergunta antes de gravar.</translation>
    </message>
    <message>
        <source>Next capture &amp;goes to</source>
        <translation>Próxima captura &amp;vai para</translation>
    </message>
    <message>
        <source>Captures leave &amp;out</source>
        <translation>Capturas &amp;omitem</translation>
    </message>
    <message>
        <source>Folder of captures</source>
        <translation>Pasta de capturas</translation>
    </message>
    <message>
        <source>There is no folder “%1”. The last one stays.</source>
        <translation>Não existe a pasta “%1”. A última é mantida.</translation>
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
        <translation>Já há uma execução em andamento.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardRun</name>
    <message>
        <source>Asking %1 for the gateway</source>
        <translation>Consultando %1 sobre o gateway</translation>
    </message>
    <message>
        <source>The gateway will be asked for again.</source>
        <translation>O gateway será consultado de novo.</translation>
    </message>
    <message>
        <source>The gateway is still being asked for; there is no connection yet.</source>
        <translation>O gateway ainda está sendo consultado; ainda não há conexão.</translation>
    </message>
    <message>
        <source>Shard %1 is not part of this run.</source>
        <translation>O shard %1 não faz parte desta execução.</translation>
    </message>
    <message>
        <source>No shard of this run is connected at present.</source>
        <translation>Nenhum shard desta execução está conectado no momento.</translation>
    </message>
    <message>
        <source>The shard is not ready; try again once it is.</source>
        <translation>O shard não está pronto; tente de novo quando estiver.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardWallModel</name>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>por %1</translation>
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
        <translation>aguarda %1</translation>
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
            <numerusform>reconectou %n vez</numerusform>
            <numerusform>reconectou %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>identifies in bucket %1</source>
        <translation>identifica-se no bucket %1</translation>
    </message>
    <message>
        <source>Shard %1: %2</source>
        <translation>Shard %1: %2</translation>
    </message>
    <message>
        <source>the log shows it alone</source>
        <translation>o log mostra só este</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardWallPanel</name>
    <message>
        <source>Show only this s&amp;hard in the log, or all again</source>
        <translation>&amp;Mostrar só este shard no log, ou todos de novo</translation>
    </message>
    <message>
        <source>Leave this shard o&amp;ut of the log, or show it again</source>
        <translation>Deixar este shard &amp;fora do log, ou mostrá-lo de novo</translation>
    </message>
    <message>
        <source>Ex&amp;plain its last close</source>
        <translation>E&amp;xplicar o último fechamento</translation>
    </message>
    <message>
        <source>Reconnect and resu&amp;me this shard</source>
        <translation>&amp;Reconectar e retomar este shard</translation>
    </message>
    <message>
        <source>New session of this shard…</source>
        <translation>Nova sessão deste shard…</translation>
    </message>
    <message>
        <source>Close this shard with a code…</source>
        <translation>Fechar este shard com um código…</translation>
    </message>
    <message>
        <source>Sort the shards by the next order</source>
        <translation>Ordenar os shards pelo próximo critério</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>Worst state first</source>
        <translation>Pior estado primeiro</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <translation>Mais lentos primeiro</translation>
    </message>
    <message>
        <source>Most events first</source>
        <translation>Mais eventos primeiro</translation>
    </message>
    <message>
        <source>Order of the shards</source>
        <translation>Ordem dos shards</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>A lane for each shard of the session comes here. To run all shards of a bot write all in the field Shard.</source>
        <translation>Aqui aparece uma faixa para cada shard da sessão. Para executar todos os shards de um bot, escreva all no campo Shard.</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 de %2 prontos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, shards</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>waiting for their turn: %1</source>
        <translation>aguardando a vez: %1</translation>
    </message>
    <message>
        <source>identifying at once: %1</source>
        <translation>identificando-se ao mesmo tempo: %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShortcutEditor</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e suas teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>New keys of the chosen action</source>
        <translation>Novas teclas da ação selecionada</translation>
    </message>
    <message>
        <source>&amp;Press the new keys</source>
        <translation>&amp;Pressione as novas teclas</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Sem teclas</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>Pa&amp;drão</translation>
    </message>
    <message>
        <source>&amp;All to standard</source>
        <translation>Restaurar &amp;tudo</translation>
    </message>
    <message>
        <source>%1 was in the way of %2, which has no keys now.</source>
        <translation>%1 conflitava com %2, que agora está sem teclas.</translation>
    </message>
</context>
<context>
    <name>Shardscope::SilenceNotice</name>
    <message>
        <source>Why no event?</source>
        <translation>Falta um evento?</translation>
    </message>
    <message>
        <source>%1 (shard %2)</source>
        <translation>%1 (shard %2)</translation>
    </message>
    <message>
        <source>others: %1</source>
        <translation>outros: %1</translation>
    </message>
    <message>
        <source>Stopped arriving although heartbeats go on: %1. A new session may bring it back.</source>
        <translation>Pararam de chegar, embora os heartbeats continuem: %1. Uma nova sessão pode resolver.</translation>
    </message>
</context>
<context>
    <name>Shardscope::SnowflakeField</name>
    <message>
        <source>Names seen in this session</source>
        <translation>Nomes vistos nesta sessão</translation>
    </message>
</context>
<context>
    <name>Shardscope::SoundboardForm</name>
    <message>
        <source>Names or ids of guilds, separated by commas</source>
        <translation>Nomes ou ids de guilds, separados por vírgulas</translation>
    </message>
    <message>
        <source>&amp;Guilds</source>
        <translation>&amp;Guilds</translation>
    </message>
    <message>
        <source>Each guild answers with a SOUNDBOARD_SOUNDS of its own</source>
        <translation>Cada guild responde com seu próprio SOUNDBOARD_SOUNDS</translation>
    </message>
</context>
<context>
    <name>Shardscope::TailRun</name>
    <message>
        <source>The capture &quot;%1&quot; cannot be written: %2.</source>
        <translation>Não é possível gravar a captura “%1”: %2.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>Não é possível gravar na saída padrão: %1.</translation>
    </message>
    <message>
        <source>Shard %1: %2</source>
        <translation>Shard %1: %2</translation>
    </message>
    <message>
        <source>Metrics at %1</source>
        <translation>Métricas em %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>Connection closed with %1: %2. %3</source>
        <translation>Conexão fechada com %1: %2. %3</translation>
    </message>
    <message>
        <source>Connection closed without a code: %1. %2</source>
        <translation>Conexão fechada sem código: %1. %2</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation>A linha tem mais de %1 bytes.</translation>
    </message>
</context>
<context>
    <name>Shardscope::TextView</name>
    <message>
        <source>Payload as text</source>
        <translation>Payload em texto</translation>
    </message>
    <message>
        <source>Copy raw te&amp;xt</source>
        <translation>Copiar te&amp;xto bruto</translation>
    </message>
    <message>
        <source>Select all &amp;raw text</source>
        <translation>Selecionar todo texto b&amp;ruto</translation>
    </message>
</context>
<context>
    <name>Shardscope::TimelineModel</name>
    <message>
        <source>Shard %1, connect %2: %3</source>
        <translation>Shard %1, conexão %2: %3</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Ready for, or took</source>
        <translation>Pronta por, ou durou</translation>
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
        <translation>Faltando</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Como terminou</translation>
    </message>
</context>
<context>
    <name>Shardscope::TimelinePanel</name>
    <message>
        <source>Export t&amp;he sessions…</source>
        <translation>E&amp;xportar as sessões…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Connections and their stages</source>
        <translation>Conexões e suas etapas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Lendo: %1%</translation>
    </message>
    <message>
        <source>Each connection of a shard comes here with its stages</source>
        <translation>Cada conexão de um shard aparece aqui com suas etapas</translation>
    </message>
    <message>
        <source>Connections: %1, of them resumed: %2, sequence numbers missing: %3</source>
        <translation>Conexões: %1, das quais retomadas: %2, números de sequência faltando: %3</translation>
    </message>
    <message>
        <source>older ones that are not kept: %1</source>
        <translation>mais antigas que não são guardadas: %1</translation>
    </message>
    <message>
        <source>a name that ends with .json, .csv or .txt says what is to be written</source>
        <translation>um nome terminado em .json, .csv ou .txt define o que será gravado</translation>
    </message>
    <message>
        <source>Export the sessions</source>
        <translation>Exportar as sessões</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV, a row for each connection (*.csv)</source>
        <translation>CSV, uma linha por conexão (*.csv)</translation>
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
        <translation>%1 está aberto.</translation>
    </message>
    <message>
        <source>READY; the session was closed again.</source>
        <translation>READY; a sessão foi encerrada em seguida.</translation>
    </message>
    <message>
        <source>READY as %1; the session was closed again.</source>
        <translation>READY como %1; a sessão foi encerrada em seguida.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>A verificação foi cancelada.</translation>
    </message>
    <message>
        <source>Not tried, since %1 failed.</source>
        <translation>Não testado, pois %1 falhou.</translation>
    </message>
    <message>
        <source>With --gateway and no --api, HTTP is asked only where the gateway is Discord&apos;s.</source>
        <translation>Com --gateway e sem --api, o HTTP só é consultado se o gateway for do Discord.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2.</source>
        <translation>%1 respondeu HTTP %2.</translation>
    </message>
    <message>
        <source>This API has no page for it.</source>
        <translation>Esta API não tem um endpoint para isso.</translation>
    </message>
    <message>
        <source>The API took the token.</source>
        <translation>A API aceitou o token.</translation>
    </message>
    <message>
        <source>Not asked for: it would take one of the day&apos;s sessions.</source>
        <translation>Não solicitado: usaria uma das sessões do dia.</translation>
    </message>
    <message>
        <source>Not tried: what failed before would make it fail, or spend a session in vain.</source>
        <translation>Não testado: a falha anterior também o faria falhar ou gastaria uma sessão à toa.</translation>
    </message>
    <message>
        <source>Wait, and find what starts sessions so often: each costs one of the day&apos;s.</source>
        <translation>Aguarde e descubra o que inicia sessões com tanta frequência: cada uma custa uma das sessões do dia.</translation>
    </message>
    <message>
        <source>Check --gateway. Where HTTP works and this does not, a proxy, a firewall or a virus scanner on the way does not let WebSockets through.</source>
        <translation>Verifique --gateway. Se o HTTP funciona e isto não, um proxy, um firewall ou um antivírus no caminho bloqueia WebSockets.</translation>
    </message>
    <message>
        <source>What is open there is no gateway, or it is overloaded: check --gateway, or raise --hello-timeout.</source>
        <translation>O que está aberto ali não é um gateway, ou está sobrecarregado: verifique --gateway ou aumente --hello-timeout.</translation>
    </message>
    <message>
        <source>Try again, or raise --ready-timeout.</source>
        <translation>Tente de novo ou aumente --ready-timeout.</translation>
    </message>
</context>
<context>
    <name>Shardscope::TokenField</name>
    <message>
        <source>Hold to show the token</source>
        <translation>Segure para mostrar o token</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Token do bot</translation>
    </message>
    <message>
        <source>Paste a bot token</source>
        <translation>Cole um token de bot</translation>
    </message>
    <message>
        <source>This has not the three parts of a bot&apos;s token: Discord will refuse it.</source>
        <translation>Isto não tem as três partes de um token de bot: o Discord vai recusá-lo.</translation>
    </message>
    <message>
        <source>Token of the bot %1</source>
        <translation>Token do bot %1</translation>
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
        <translation>Copiar ca&amp;minho para filtros</translation>
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
        <translation>Payload em árvore</translation>
    </message>
    <message>
        <source>&amp;Filter for this value</source>
        <translation>&amp;Filtrar por este valor</translation>
    </message>
    <message>
        <source>&amp;Exclude this value</source>
        <translation>Filtrar &amp;sem este valor</translation>
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
        <translation>Estado do shard e há quanto tempo dura</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuário</translation>
    </message>
    <message>
        <source>The bot of this session</source>
        <translation>O bot desta sessão</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>From the last heartbeat to its acknowledgement, and how long ago that was</source>
        <translation>Do último heartbeat até sua confirmação, e há quanto tempo foi</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 of 100 heartbeats were acknowledged faster</source>
        <translation>95 de cada 100 heartbeats foram confirmados mais rápido que isto</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Dispatches over the last second</source>
        <translation>Dispatches no último segundo</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Bytes received over the last second, as they came</source>
        <translation>Bytes recebidos no último segundo, como chegaram</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razão</translation>
    </message>
    <message>
        <source>JSON against bytes on the wire</source>
        <translation>JSON em relação aos bytes na rede</translation>
    </message>
    <message>
        <source>Sends left</source>
        <translation>Envios rest.</translation>
    </message>
    <message>
        <source>Of those allowed in 60 s; click for all budgets</source>
        <translation>Dos permitidos em 60 s; clique para ver todas as cotas</translation>
    </message>
    <message>
        <source>Identifies left</source>
        <translation>Identifies rest.</translation>
    </message>
    <message>
        <source>Of the bot&apos;s sessions allowed in 24 hours; click for all budgets</source>
        <translation>Das sessões do bot permitidas em 24 horas; clique para ver todas as cotas</translation>
    </message>
    <message>
        <source>other tokens kept</source>
        <translation>outros tokens mantidos</translation>
    </message>
    <message>
        <source>tokens left out</source>
        <translation>tokens omitidos</translation>
    </message>
    <message>
        <source>content left out</source>
        <translation>conteúdo omitido</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitido: %1</translation>
    </message>
    <message>
        <source>State of the session</source>
        <translation>Estado da sessão</translation>
    </message>
    <message>
        <source>%1 (demo)</source>
        <translation>%1 (demo)</translation>
    </message>
    <message>
        <source>User id %1</source>
        <translation>Id do usuário %1</translation>
    </message>
    <message>
        <source>↑ %1 of %2</source>
        <translation>↑ %1 de %2</translation>
    </message>
    <message>
        <source>, %1 waiting</source>
        <translation>, %1 aguardando</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n arquivo</numerusform>
            <numerusform>%n arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>File, %1</source>
        <translation>Arquivo, %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Bot: %1</source>
        <translation>Bot: %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>▤ Capture</source>
        <translation>▤ Captura</translation>
    </message>
    <message>
        <source>A session that was recorded; nothing is connected</source>
        <translation>Uma sessão que foi gravada; não há nada conectado</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 de %2 prontos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, shards</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The median of the newest latency of each shard; the worst is that of shard %1</source>
        <translation>A mediana da latência mais recente de cada shard; a pior é a do shard %1</translation>
    </message>
    <message>
        <source>♥ %1, worst %2</source>
        <translation>♥ %1, pior %2</translation>
    </message>
    <message>
        <source>♥ %1, %2 ago</source>
        <translation>♥ %1, há %2</translation>
    </message>
    <message>
        <source>♥ %1, now</source>
        <translation>♥ %1, agora</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Desconectado</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Awaiting HELLO</source>
        <translation>Aguardando HELLO</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>Identificando</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Retomando</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fechando</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
</context>
<context>
    <name>Shardscope::VoiceStateForm</name>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Unmuted</source>
        <translation>Não silenciado</translation>
    </message>
    <message>
        <source>Deafened</source>
        <translation>Ensurdecido</translation>
    </message>
    <message>
        <source>Undeafened</source>
        <translation>Não ensurdecido</translation>
    </message>
    <message>
        <source>Name or id of the guild</source>
        <translation>Nome ou id da guild</translation>
    </message>
    <message>
        <source>Name or id of the voice channel</source>
        <translation>Nome ou id do canal de voz</translation>
    </message>
    <message>
        <source>Channel id</source>
        <translation>Id do canal</translation>
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
        <translation>Sair</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>&amp;Guild</translation>
    </message>
    <message>
        <source>Self &amp;mute</source>
        <translation>&amp;Silenciar-se</translation>
    </message>
    <message>
        <source>Self dea&amp;f</source>
        <translation>&amp;Ensurdecer-se</translation>
    </message>
</context>
<context>
    <name>Shardscope::WebSocketClient</name>
    <message>
        <source>a frame continues a message that did not begin</source>
        <translation>um frame continua uma mensagem que não começou</translation>
    </message>
    <message>
        <source>a message begins before the one before it has ended</source>
        <translation>uma mensagem começa antes do fim da anterior</translation>
    </message>
    <message>
        <source>a message is too large</source>
        <translation>uma mensagem é grande demais</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>um texto não é UTF-8</translation>
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
        <translation>Veja tudo o que o gateway do Discord faz</translation>
    </message>
    <message>
        <source>Shardscope connects as your bot&apos;s shard would and shows every message, the latency and each error.</source>
        <translation>O Shardscope se conecta como o shard do seu bot faria e mostra cada mensagem, a latência e todos os erros.</translation>
    </message>
    <message>
        <source>Tr&amp;y the demo</source>
        <translation>Testar a &amp;demo</translation>
    </message>
    <message>
        <source>Chec&amp;k a token</source>
        <translation>Verificar um to&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Open a capture</source>
        <translation>&amp;Abrir uma captura</translation>
    </message>
    <message>
        <source>Developer Porta&amp;l</source>
        <translation>Developer Porta&amp;l</translation>
    </message>
    <message>
        <source>No bot at hand?</source>
        <translation>Sem um bot por perto?</translation>
    </message>
    <message>
        <source>The built-in gateway plays a lively server on this machine. No token, no network.</source>
        <translation>O gateway embutido simula um servidor movimentado neste computador. Sem token, sem rede.</translation>
    </message>
    <message>
        <source>You have a bot token</source>
        <translation>Você tem um token de bot</translation>
    </message>
    <message>
        <source>It stays in memory, or in the keychain with a profile: no file, no log, no capture holds it.</source>
        <translation>Ele fica na memória, ou no chaveiro com um perfil: não vai para nenhum arquivo, log ou captura.</translation>
    </message>
    <message>
        <source>Somebody sent you a capture</source>
        <translation>Alguém enviou uma captura para você</translation>
    </message>
    <message>
        <source>See its log, its graphs and what went wrong. Dropping the file here does the same.</source>
        <translation>Veja o log, os gráficos e o que deu errado. Soltar o arquivo aqui faz o mesmo.</translation>
    </message>
    <message>
        <source>You need a token</source>
        <translation>Você precisa de um token</translation>
    </message>
    <message>
        <source>Make an application in the Developer Portal; its page Bot has the token.</source>
        <translation>Crie um aplicativo no Developer Portal; o token está na página Bot.</translation>
    </message>
</context>
<context>
    <name>Shardscope::WindowActions</name>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sessão</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
    <message>
        <source>Wha&amp;t went wrong</source>
        <translation>O &amp;que deu errado</translation>
    </message>
    <message>
        <source>Ca&amp;pture</source>
        <translation>&amp;Captura</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Layout</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Painéis</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Log &amp;rows</source>
        <translation>Li&amp;nhas do log</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtros</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>Insp&amp;etor</translation>
    </message>
    <message>
        <source>Gr&amp;aphs</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>&amp;Shards</source>
        <translation>&amp;Shards</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>&amp;Commands</source>
        <translation>C&amp;omandos</translation>
    </message>
    <message>
        <source>Ch&amp;osen saved message</source>
        <translation>Mensagem seleci&amp;onada</translation>
    </message>
    <message>
        <source>Sequence on REA&amp;DY</source>
        <translation>Sequência no REA&amp;DY</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Solici&amp;tações</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
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
        <translation>Testar a de&amp;mo</translation>
    </message>
    <message>
        <source>Chec&amp;k the token…</source>
        <translation>Verificar o to&amp;ken…</translation>
    </message>
    <message>
        <source>I&amp;ntents…</source>
        <translation>&amp;Intents…</translation>
    </message>
    <message>
        <source>Connection &amp;options…</source>
        <translation>&amp;Opções da conexão…</translation>
    </message>
    <message>
        <source>&amp;Reconnect and resume</source>
        <translation>&amp;Reconectar e retomar</translation>
    </message>
    <message>
        <source>Reconnect with a ne&amp;w session…</source>
        <translation>Reconectar com &amp;nova sessão…</translation>
    </message>
    <message>
        <source>C&amp;lose with a code…</source>
        <translation>&amp;Fechar com um código…</translation>
    </message>
    <message>
        <source>Drop t&amp;he connection</source>
        <translation>Derru&amp;bar a conexão</translation>
    </message>
    <message>
        <source>&amp;Budgets…</source>
        <translation>Co&amp;tas…</translation>
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation>&amp;Alertas…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Confi&amp;gurações…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>&amp;Abrir uma captura…</translation>
    </message>
    <message>
        <source>Open the &amp;last capture</source>
        <translation>Abrir a ú&amp;ltima captura</translation>
    </message>
    <message>
        <source>&amp;Forget these captures</source>
        <translation>&amp;Esquecer estas capturas</translation>
    </message>
    <message>
        <source>R&amp;ecord…</source>
        <translation>&amp;Gravar…</translation>
    </message>
    <message>
        <source>&amp;Stop recording</source>
        <translation>&amp;Parar gravação</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Memory for the log…</source>
        <translation>&amp;Memória para o log…</translation>
    </message>
    <message>
        <source>&amp;Clear the log</source>
        <translation>L&amp;impar o log</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Acompanhar</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Log</translation>
    </message>
    <message>
        <source>&amp;Graphs</source>
        <translation>&amp;Gráficos</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Comandos</translation>
    </message>
    <message>
        <source>&amp;Reset this layout</source>
        <translation>&amp;Restaurar este layout</translation>
    </message>
    <message>
        <source>What is not as &amp;documented</source>
        <translation>O que difere da &amp;documentação</translation>
    </message>
    <message>
        <source>Why no &amp;event?</source>
        <translation>Falta um e&amp;vento?</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sessões</translation>
    </message>
    <message>
        <source>Sha&amp;rds</source>
        <translation>S&amp;hards</translation>
    </message>
    <message>
        <source>&amp;Float this panel, or dock it</source>
        <translation>&amp;Flutuar ou encaixar este painel</translation>
    </message>
    <message>
        <source>C&amp;lose this panel</source>
        <translation>Fechar este &amp;painel</translation>
    </message>
    <message>
        <source>&amp;Tool bar</source>
        <translation>&amp;Barra de ferramentas</translation>
    </message>
    <message>
        <source>To the &amp;next part</source>
        <translation>Ir para a &amp;próxima parte</translation>
    </message>
    <message>
        <source>To the &amp;part before</source>
        <translation>Ir para a parte &amp;anterior</translation>
    </message>
    <message>
        <source>To the &amp;token</source>
        <translation>Ir para o &amp;token</translation>
    </message>
    <message>
        <source>To the p&amp;rofile</source>
        <translation>Ir para o p&amp;erfil</translation>
    </message>
    <message>
        <source>To the &amp;graphs</source>
        <translation>Ir para os &amp;gráficos</translation>
    </message>
    <message>
        <source>To the &amp;log</source>
        <translation>Ir para o &amp;log</translation>
    </message>
    <message>
        <source>To the &amp;inspector</source>
        <translation>Ir para o &amp;inspetor</translation>
    </message>
    <message>
        <source>To the &amp;commands</source>
        <translation>Ir para os &amp;comandos</translation>
    </message>
    <message>
        <source>To the n&amp;ewest row, and follow</source>
        <translation>Ir para a linha &amp;mais recente e acompanhar</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>Cores do &amp;sistema</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Escuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Presence</source>
        <translation>&amp;Presença</translation>
    </message>
    <message>
        <source>&amp;Voice state</source>
        <translation>Estado de &amp;voz</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Membros</translation>
    </message>
    <message>
        <source>&amp;Soundboard sounds</source>
        <translation>&amp;Sons do soundboard</translation>
    </message>
    <message>
        <source>&amp;Channel info</source>
        <translation>Infos do &amp;canal</translation>
    </message>
    <message>
        <source>&amp;Raw message</source>
        <translation>Mensagem &amp;bruta</translation>
    </message>
    <message>
        <source>Saved m&amp;essages</source>
        <translation>Me&amp;nsagens salvas</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Buscar uma ação…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Atalhos de teclado…</translation>
    </message>
    <message>
        <source>&amp;Discord&apos;s Developer Portal</source>
        <translation>&amp;Developer Portal do Discord</translation>
    </message>
    <message>
        <source>&amp;About Shardscope</source>
        <translation>&amp;Sobre o Shardscope</translation>
    </message>
</context>
<context>
    <name>Shardscope::WindowToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de ferramentas</translation>
    </message>
</context>
<context>
    <name>Shardscope::Workspace</name>
    <message>
        <source>Graphs</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Not as documented</source>
        <translation>Fora da documentação</translation>
    </message>
    <message>
        <source>Why no event?</source>
        <translation>Falta um evento?</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessões</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Panels in one place</source>
        <translation>Painéis no mesmo lugar</translation>
    </message>
</context>
<context>
    <name>StandardInput</name>
    <message>
        <source>its first line is longer than %1 bytes</source>
        <translation>a primeira linha tem mais de %1 bytes</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>permissions of command {id}[ in {guild_id:guild}]</source>
        <translation>permissões do comando {id}[ em {guild_id:guild}]</translation>
    </message>
    <message>
        <source>a rule acted on {user_id:user}[ in {channel_id:channel}][: {content:text}]</source>
        <translation>uma regra agiu sobre {user_id:user}[ em {channel_id:channel}][: {content:text}]</translation>
    </message>
    <message>
        <source>rule {name:text}[ in {guild_id:guild}]</source>
        <translation>regra {name:text}[ em {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{:channel}[ in {guild_id:guild}]</source>
        <translation>{:channel}[ em {guild_id:guild}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{channels} channel(s)[ of {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{channels} canal[ de {guild_id:guild}]</numerusform>
            <numerusform>%n{channels} canais[ de {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel_id:channel}[, last pin {last_pin_timestamp:time}]</source>
        <translation>{channel_id:channel}[, última fixação {last_pin_timestamp:time}]</translation>
    </message>
    <message>
        <source>{:channel}[ in {guild_id:guild}][: {topic:text}]</source>
        <translation>{:channel}[ em {guild_id:guild}][: {topic:text}]</translation>
    </message>
    <message>
        <source>entitlement to {sku_id}[ for {user_id:user}][ in {guild_id:guild}]</source>
        <translation>entitlement de {sku_id}[ para {user_id:user}][ em {guild_id:guild}]</translation>
    </message>
    <message>
        <source>entitlement to {sku_id}[ for {user_id:user}][ in {guild_id:guild}][, until {ends_at:time}]</source>
        <translation>entitlement de {sku_id}[ para {user_id:user}][ em {guild_id:guild}][, até {ends_at:time}]</translation>
    </message>
    <message>
        <source>action {action_type}[ by {user_id:user}][ in {guild_id:guild}][: {reason:text}]</source>
        <translation>ação {action_type}[ por {user_id:user}][ em {guild_id:guild}][: {reason:text}]</translation>
    </message>
    <message>
        <source>{user:user} banned[ from {guild_id:guild}]</source>
        <translation>{user:user} foi banido[ de {guild_id:guild}]</translation>
    </message>
    <message>
        <source>ban of {user:user} lifted[ in {guild_id:guild}]</source>
        <translation>banimento de {user:user} revogado[ em {guild_id:guild}]</translation>
    </message>
    <message numerus="yes">
        <source>{:guild}[, {member_count} members][, %n{channels} channel(s)]</source>
        <translation>
            <numerusform>{:guild}[, {member_count} membros][, %n{channels} canal]</numerusform>
            <numerusform>{:guild}[, {member_count} membros][, %n{channels} canais]</numerusform>
        </translation>
    </message>
    <message>
        <source>{:guild}[ is unavailable{unavailable:true}]</source>
        <translation>{:guild}[ está indisponível{unavailable:true}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{emojis} emoji[ in {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{emojis} emoji[ em {guild_id:guild}]</numerusform>
            <numerusform>%n{emojis} emojis[ em {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{guild_id:guild}</source>
        <translation>{guild_id:guild}</translation>
    </message>
    <message numerus="yes">
        <source>%n{members} member(s)[ of {guild_id:guild}], chunk {chunk_index} of {chunk_count}[, nonce {nonce}]</source>
        <translation>
            <numerusform>%n{members} membro[ de {guild_id:guild}], chunk {chunk_index} de {chunk_count}[, nonce {nonce}]</numerusform>
            <numerusform>%n{members} membros[ de {guild_id:guild}], chunk {chunk_index} de {chunk_count}[, nonce {nonce}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{user:user} joined[ {guild_id:guild}]</source>
        <translation>{user:user} entrou[ em {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{user:user} left[ {guild_id:guild}]</source>
        <translation>{user:user} saiu[ de {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{user:user}[ in {guild_id:guild}][, nickname {nick:text}]</source>
        <translation>{user:user}[ em {guild_id:guild}][, apelido {nick:text}]</translation>
    </message>
    <message>
        <source>role {role.name:text}[ in {guild_id:guild}]</source>
        <translation>cargo {role.name:text}[ em {guild_id:guild}]</translation>
    </message>
    <message>
        <source>role {role_id}[ in {guild_id:guild}]</source>
        <translation>cargo {role_id}[ em {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{name:text}[ in {guild_id:guild}][, starts {scheduled_start_time:time}]</source>
        <translation>{name:text}[ em {guild_id:guild}][, início {scheduled_start_time:time}]</translation>
    </message>
    <message>
        <source>{user_id:user} comes to event {guild_scheduled_event_id}[ in {guild_id:guild}]</source>
        <translation>{user_id:user} vai ao evento {guild_scheduled_event_id}[ em {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{user_id:user} does not come to event {guild_scheduled_event_id}[ in {guild_id:guild}]</source>
        <translation>{user_id:user} não vai ao evento {guild_scheduled_event_id}[ em {guild_id:guild}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{soundboard_sounds} sound(s)[ in {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{soundboard_sounds} som[ em {guild_id:guild}]</numerusform>
            <numerusform>%n{soundboard_sounds} sons[ em {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>sound {name:text}[ in {guild_id:guild}]</source>
        <translation>som {name:text}[ em {guild_id:guild}]</translation>
    </message>
    <message>
        <source>sound {sound_id}[ in {guild_id:guild}]</source>
        <translation>som {sound_id}[ em {guild_id:guild}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{stickers} sticker(s)[ in {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{stickers} figurinha[ em {guild_id:guild}]</numerusform>
            <numerusform>%n{stickers} figurinhas[ em {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{:guild}</source>
        <translation>{:guild}</translation>
    </message>
    <message>
        <source>integration {name:text}[ in {guild_id:guild}]</source>
        <translation>integração {name:text}[ em {guild_id:guild}]</translation>
    </message>
    <message>
        <source>integration {id}[ in {guild_id:guild}]</source>
        <translation>integração {id}[ em {guild_id:guild}]</translation>
    </message>
    <message>
        <source>[{member.user:user}][{user:user}][ used /{data.name}][ used component {data.custom_id:text}][ in {channel_id:channel}]</source>
        <translation>[{member.user:user}][{user:user}][ usou /{data.name}][ usou o componente {data.custom_id:text}][ em {channel_id:channel}]</translation>
    </message>
    <message>
        <source>invite {code}[ to {channel_id:channel}][ by {inviter:user}]</source>
        <translation>convite {code}[ para {channel_id:channel}][ de {inviter:user}]</translation>
    </message>
    <message>
        <source>invite {code}[ to {channel_id:channel}]</source>
        <translation>convite {code}[ para {channel_id:channel}]</translation>
    </message>
    <message numerus="yes">
        <source>{author:user}[ in {channel_id:channel}][: {content:text}][, %n{attachments} attachment(s)]</source>
        <translation>
            <numerusform>{author:user}[ em {channel_id:channel}][: {content:text}][, %n{attachments} anexo]</numerusform>
            <numerusform>{author:user}[ em {channel_id:channel}][: {content:text}][, %n{attachments} anexos]</numerusform>
        </translation>
    </message>
    <message>
        <source>message {id}[ in {channel_id:channel}]</source>
        <translation>mensagem {id}[ em {channel_id:channel}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{ids} message(s)[ in {channel_id:channel}]</source>
        <translation>
            <numerusform>%n{ids} mensagem[ em {channel_id:channel}]</numerusform>
            <numerusform>%n{ids} mensagens[ em {channel_id:channel}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{user_id:user} voted for answer {answer_id}[ in {channel_id:channel}]</source>
        <translation>{user_id:user} votou na resposta {answer_id}[ em {channel_id:channel}]</translation>
    </message>
    <message>
        <source>{user_id:user} took back the vote for answer {answer_id}[ in {channel_id:channel}]</source>
        <translation>{user_id:user} retirou o voto da resposta {answer_id}[ em {channel_id:channel}]</translation>
    </message>
    <message>
        <source>{member.user|user_id:user} reacted with {emoji.name}[ in {channel_id:channel}]</source>
        <translation>{member.user|user_id:user} reagiu com {emoji.name}[ em {channel_id:channel}]</translation>
    </message>
    <message>
        <source>{user_id:user} took back {emoji.name}[ in {channel_id:channel}]</source>
        <translation>{user_id:user} retirou {emoji.name}[ em {channel_id:channel}]</translation>
    </message>
    <message>
        <source>all reactions of message {message_id}[ in {channel_id:channel}]</source>
        <translation>todas as reações da mensagem {message_id}[ em {channel_id:channel}]</translation>
    </message>
    <message>
        <source>all {emoji.name} of message {message_id}[ in {channel_id:channel}]</source>
        <translation>todas as reações {emoji.name} da mensagem {message_id}[ em {channel_id:channel}]</translation>
    </message>
    <message>
        <source>[{author:user}][ in {channel_id:channel}][: {content:text}]</source>
        <translation>[{author:user}][ em {channel_id:channel}][: {content:text}]</translation>
    </message>
    <message>
        <source>{user:user} is {status}[, {activities.0.name:text}][ in {guild_id:guild}]</source>
        <translation>{user:user} está {status}[, {activities.0.name:text}][ em {guild_id:guild}]</translation>
    </message>
    <message>
        <source>op {opcode}, again in {retry_after} s[, {meta.guild_id:guild}]</source>
        <translation>op {opcode}, de novo em {retry_after} s[, {meta.guild_id:guild}]</translation>
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
            <numerusform>%n{soundboard_sounds} som[ de {guild_id:guild}]</numerusform>
            <numerusform>%n{soundboard_sounds} sons[ de {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel_id:channel}[: {topic:text}]</source>
        <translation>{channel_id:channel}[: {topic:text}]</translation>
    </message>
    <message>
        <source>subscription of {user_id:user}</source>
        <translation>assinatura de {user_id:user}</translation>
    </message>
    <message>
        <source>subscription of {user_id:user}[, until {current_period_end:time}]</source>
        <translation>assinatura de {user_id:user}[, até {current_period_end:time}]</translation>
    </message>
    <message>
        <source>{:channel}[ in {parent_id:channel}][ by {owner_id:user}]</source>
        <translation>{:channel}[ em {parent_id:channel}][ por {owner_id:user}]</translation>
    </message>
    <message>
        <source>{:channel}[ in {parent_id:channel}]</source>
        <translation>{:channel}[ em {parent_id:channel}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{threads} thread(s)[ of {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{threads} tópico[ de {guild_id:guild}]</numerusform>
            <numerusform>%n{threads} tópicos[ de {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{:channel}[, {member_count} members]</source>
        <translation>{:channel}[, {member_count} membros]</translation>
    </message>
    <message>
        <source>{:channel}</source>
        <translation>{:channel}</translation>
    </message>
    <message>
        <source>{member.user|user_id:user} types[ in {channel_id:channel}]</source>
        <translation>{member.user|user_id:user} está digitando[ em {channel_id:channel}]</translation>
    </message>
    <message>
        <source>{:user}</source>
        <translation>{:user}</translation>
    </message>
    <message>
        <source>{user_id:user}[ plays {emoji.name}][ in {channel_id:channel}]</source>
        <translation>{user_id:user}[ toca {emoji.name}][ em {channel_id:channel}]</translation>
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
        <translation>[{guild_id:guild}][ em {endpoint}]</translation>
    </message>
    <message>
        <source>{member.user|user_id:user}[ in {channel_id:channel}]</source>
        <translation>{member.user|user_id:user}[ em {channel_id:channel}]</translation>
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
        <translation>usuário %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>--profile &quot;%1&quot;: there are no profiles yet.</source>
        <translation>--profile &quot;%1&quot;: ainda não há perfis.</translation>
    </message>
    <message>
        <source>--profile &quot;%1&quot;: no profile is called so; there are: %2.</source>
        <translation>--profile &quot;%1&quot;: nenhum perfil tem esse nome; os que existem são: %2.</translation>
    </message>
    <message>
        <source>An oscilloscope for Discord&apos;s event gateway.</source>
        <translation>Um osciloscópio para o gateway de eventos do Discord.</translation>
    </message>
    <message>
        <source>Connect to the built-in gateway at once.</source>
        <translation>Conecta-se imediatamente ao gateway embutido.</translation>
    </message>
    <message>
        <source>Begin with this profile; options given besides win over it.</source>
        <translation>Começa com este perfil; as opções informadas além dele prevalecem.</translation>
    </message>
    <message>
        <source>Open these captures.</source>
        <translation>Abre estas capturas.</translation>
    </message>
    <message>
        <source>Give a token or --demo, not both.</source>
        <translation>Informe um token ou --demo, não os dois.</translation>
    </message>
    <message>
        <source>Give captures or --demo, not both.</source>
        <translation>Informe capturas ou --demo, não os dois.</translation>
    </message>
</context>
</TS>
