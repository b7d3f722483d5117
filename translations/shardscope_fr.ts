<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Activity</name>
    <message>
        <source>&quot;%1&quot; is not an activity: it is TYPE:TEXT[@URL], with a type of 0 to 5 or playing, streaming, listening, watching, custom or competing.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une activité&#xa0;: la forme est TYPE:TEXT[@URL], avec un type de 0 à 5 ou playing, streaming, listening, watching, custom ou competing.</translation>
    </message>
    <message>
        <source>The activity &quot;%1&quot; has no text.</source>
        <translation>L’activité «&#xa0;%1&#xa0;» n’a pas de texte.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>connect and print what happens</source>
        <translation>se connecter et afficher ce qui se passe</translation>
    </message>
    <message>
        <source>find what is wrong with a token</source>
        <translation>trouver ce qui ne va pas avec un token</translation>
    </message>
    <message>
        <source>run the built-in gateway</source>
        <translation>lancer la gateway intégrée</translation>
    </message>
    <message>
        <source>write a capture in another form</source>
        <translation>convertir une capture dans un autre format</translation>
    </message>
    <message>
        <source>An oscilloscope for Discord&apos;s event gateway, without its window.

Commands:%1

Each has its own --help.</source>
        <translation>Un oscilloscope pour la gateway d’événements de Discord, sans sa fenêtre.

Commandes&#xa0;:%1

Chacune a sa propre option --help.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Indiquez une commande.</translation>
    </message>
    <message>
        <source>serve a capture as a gateway</source>
        <translation>servir une capture comme gateway</translation>
    </message>
</context>
<context>
    <name>ConnectionConfig</name>
    <message>
        <source>The API recommends %1 shards, but one process runs at most %2. Choose one with --shard ID/COUNT.</source>
        <translation>L’API recommande %1 shards, mais un processus en exécute au plus %2. Choisissez-en un avec --shard ID/COUNT.</translation>
    </message>
    <message>
        <source>The API must be an http:// or https:// address with a host and without a user, not &quot;%1&quot;.</source>
        <translation>L’API doit être une adresse http:// ou https:// avec un hôte et sans utilisateur, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>http:// to %1 would send the token unencrypted. Use https://, or allow it with --allow-plaintext.</source>
        <translation>http:// vers %1 enverrait le token en clair. Utilisez https://, ou autorisez-le avec --allow-plaintext.</translation>
    </message>
    <message>
        <source>How many shards are all is asked of the HTTP API: give it with --api, or choose with --shard ID/COUNT.</source>
        <translation>Le nombre total de shards est demandé à l’API HTTP&#xa0;: indiquez-la avec --api, ou choisissez avec --shard ID/COUNT.</translation>
    </message>
    <message>
        <source>One process runs at most %1 shards, not %2.</source>
        <translation>Un processus exécute au plus %1 shards, pas %2.</translation>
    </message>
    <message>
        <source>The shards must be from 0 to %1, each once and in order.</source>
        <translation>Les shards doivent aller de 0 à %1, chacun une seule fois et dans l’ordre.</translation>
    </message>
</context>
<context>
    <name>FilterSuggestions</name>
    <message>
        <source>not documented</source>
        <translation>non documenté</translation>
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
        <translation>%1 j</translation>
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
        <translation>La connexion a été coupée sans trame de fermeture. Vérifiez le réseau, un proxy ou un pare-feu entre cette machine et la gateway.</translation>
    </message>
    <message>
        <source>Normal closure</source>
        <translation>Fermeture normale</translation>
    </message>
    <message>
        <source>The gateway ended the connection on purpose. Nothing to do: the session is resumed once, then made anew.</source>
        <translation>La gateway a mis fin à la connexion volontairement. Rien à faire&#xa0;: une reprise de la session est tentée, puis une nouvelle session est créée.</translation>
    </message>
    <message>
        <source>Going away</source>
        <translation>Départ annoncé</translation>
    </message>
    <message>
        <source>The gateway&apos;s host is being taken down. Nothing to do: another host takes over.</source>
        <translation>L’hôte de la gateway est mis hors service. Rien à faire&#xa0;: un autre hôte prend le relais.</translation>
    </message>
    <message>
        <source>Protocol error</source>
        <translation>Erreur de protocole</translation>
    </message>
    <message>
        <source>One side broke the WebSocket protocol. Look for a proxy that changes the traffic.</source>
        <translation>L’un des deux côtés a enfreint le protocole WebSocket. Cherchez un proxy qui modifie le trafic.</translation>
    </message>
    <message>
        <source>Unsupported data</source>
        <translation>Données non acceptées</translation>
    </message>
    <message>
        <source>One side got a kind of frame that it cannot read. Try another compression.</source>
        <translation>L’un des deux côtés a reçu un type de trame qu’il ne sait pas lire. Essayez une autre compression.</translation>
    </message>
    <message>
        <source>Invalid data</source>
        <translation>Données invalides</translation>
    </message>
    <message>
        <source>A text message was not UTF-8. Look for a proxy that changes the traffic.</source>
        <translation>Un message texte n’était pas en UTF-8. Cherchez un proxy qui modifie le trafic.</translation>
    </message>
    <message>
        <source>Policy violation</source>
        <translation>Violation de règle</translation>
    </message>
    <message>
        <source>The other side refuses what was sent. Check the last message sent; its reason, where it gave one, tells more.</source>
        <translation>L’autre côté refuse ce qui a été envoyé. Vérifiez le dernier message envoyé&#xa0;; la raison, si elle est donnée, en dit plus.</translation>
    </message>
    <message>
        <source>Message too big</source>
        <translation>Message trop volumineux</translation>
    </message>
    <message>
        <source>A message was larger than the receiver takes. Raise --max-message where it was ours.</source>
        <translation>Un message dépassait ce que le destinataire accepte. Augmentez --max-message si c’était nous.</translation>
    </message>
    <message>
        <source>Internal server error</source>
        <translation>Erreur interne du serveur</translation>
    </message>
    <message>
        <source>The gateway failed. Nothing to do but to try again, which happens by itself.</source>
        <translation>La gateway a rencontré une erreur. Rien à faire sinon réessayer, ce qui est automatique.</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Erreur inconnue</translation>
    </message>
    <message>
        <source>The gateway is not sure what went wrong. Nothing to do: the session is resumed.</source>
        <translation>La gateway ne sait pas exactement ce qui s’est passé. Rien à faire&#xa0;: la session est reprise.</translation>
    </message>
    <message>
        <source>Unknown opcode</source>
        <translation>Opcode inconnu</translation>
    </message>
    <message>
        <source>An opcode that does not exist, or a payload that does not fit its opcode, was sent. Check the last message sent.</source>
        <translation>Un opcode inexistant, ou un payload qui ne correspond pas à son opcode, a été envoyé. Vérifiez le dernier message envoyé.</translation>
    </message>
    <message>
        <source>Decode error</source>
        <translation>Erreur de décodage</translation>
    </message>
    <message>
        <source>A payload could not be decoded, or had more than 4,096 bytes. Check the last message sent.</source>
        <translation>Un payload n’a pas pu être décodé ou dépassait 4&#xa0;096 octets. Vérifiez le dernier message envoyé.</translation>
    </message>
    <message>
        <source>Not authenticated</source>
        <translation>Non authentifié</translation>
    </message>
    <message>
        <source>Something was sent before IDENTIFY, or the session was invalidated, as it is when the application&apos;s intents change. Nothing to do: a new session is made.</source>
        <translation>Quelque chose a été envoyé avant IDENTIFY, ou la session a été invalidée, comme c’est le cas quand les intents de l’application changent. Rien à faire&#xa0;: une nouvelle session est créée.</translation>
    </message>
    <message>
        <source>Authentication failed</source>
        <translation>Échec d’authentification</translation>
    </message>
    <message>
        <source>The token is not valid. Copy the bot&apos;s token again, or reset it, in the Developer Portal under Bot.</source>
        <translation>Le token n’est pas valide. Recopiez le token du bot, ou réinitialisez-le, dans le Developer Portal, sous Bot.</translation>
    </message>
    <message>
        <source>Already authenticated</source>
        <translation>Déjà authentifié</translation>
    </message>
    <message>
        <source>IDENTIFY was sent twice on one connection. Nothing to do: a new session is made.</source>
        <translation>IDENTIFY a été envoyé deux fois sur une même connexion. Rien à faire&#xa0;: une nouvelle session est créée.</translation>
    </message>
    <message>
        <source>Invalid seq</source>
        <translation>Séquence invalide</translation>
    </message>
    <message>
        <source>The sequence sent with RESUME was not valid. Nothing to do: a new session is made.</source>
        <translation>Le numéro de séquence envoyé avec RESUME n’était pas valide. Rien à faire&#xa0;: une nouvelle session est créée.</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Limite de débit atteinte</translation>
    </message>
    <message>
        <source>More than 120 messages were sent in 60 seconds. Send less; another client with this token does not count.</source>
        <translation>Plus de 120 messages ont été envoyés en 60 secondes. Envoyez moins&#xa0;; un autre client avec ce token ne compte pas.</translation>
    </message>
    <message>
        <source>Session timed out</source>
        <translation>Session expirée</translation>
    </message>
    <message>
        <source>The session is too old to be resumed. Nothing to do: a new session is made.</source>
        <translation>La session est trop ancienne pour être reprise. Rien à faire&#xa0;: une nouvelle session est créée.</translation>
    </message>
    <message>
        <source>Invalid shard</source>
        <translation>Shard invalide</translation>
    </message>
    <message>
        <source>The shard number or count does not fit. Change --shard: its number must be from 0 to count - 1.</source>
        <translation>Le numéro ou le nombre de shards ne convient pas. Modifiez --shard&#xa0;: le numéro doit aller de 0 au nombre de shards - 1.</translation>
    </message>
    <message>
        <source>Sharding required</source>
        <translation>Sharding requis</translation>
    </message>
    <message>
        <source>The bot is in too many guilds for one connection. Raise the count of --shard to at least the number that GET /gateway/bot recommends.</source>
        <translation>Le bot est dans trop de guilds pour une seule connexion. Augmentez le nombre de --shard au moins jusqu’à celui que recommande GET /gateway/bot.</translation>
    </message>
    <message>
        <source>Invalid API version</source>
        <translation>Version d’API invalide</translation>
    </message>
    <message>
        <source>The gateway does not speak version 10. Check the address given with --gateway.</source>
        <translation>La gateway ne parle pas la version 10. Vérifiez l’adresse donnée avec --gateway.</translation>
    </message>
    <message>
        <source>Invalid intents</source>
        <translation>Intents invalides</translation>
    </message>
    <message>
        <source>The intents number has bits that do not exist. Take them out of --intents.</source>
        <translation>La valeur des intents contient des bits qui n’existent pas. Retirez-les de --intents.</translation>
    </message>
    <message>
        <source>Disallowed intents</source>
        <translation>Intents non autorisés</translation>
    </message>
    <message>
        <source>A privileged intent is not enabled for this application. Enable it in the Developer Portal under Bot, Privileged Gateway Intents, or leave it out of --intents.</source>
        <translation>Un intent privilégié n’est pas activé pour cette application. Activez-le dans le Developer Portal, sous Bot, Privileged Gateway Intents, ou retirez-le de --intents.</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Connexion perdue</translation>
    </message>
    <message>
        <source>Undocumented close code</source>
        <translation>Code de fermeture non documenté</translation>
    </message>
    <message>
        <source>Discord does not document this code. The session is resumed; the gateway&apos;s own reason may tell more.</source>
        <translation>Discord ne documente pas ce code. La session est reprise&#xa0;; la raison donnée par la gateway peut en dire plus.</translation>
    </message>
</context>
<context>
    <name>GatewayIntents</name>
    <message>
        <source>The list of intents is empty.</source>
        <translation>La liste des intents est vide.</translation>
    </message>
    <message>
        <source>The intents number %1 is too large.</source>
        <translation>La valeur d’intents %1 est trop grande.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an intent; use documented names such as GUILD_MESSAGES, +all, +unprivileged or a number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un intent&#xa0;; utilisez des noms documentés comme GUILD_MESSAGES, +all, +unprivileged ou un nombre.</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Not connected: an option is wrong</source>
        <translation>Non connecté&#xa0;: une option est incorrecte</translation>
    </message>
    <message>
        <source>An intent is missing</source>
        <translation>Il manque un intent</translation>
    </message>
    <message>
        <source>Not possible now</source>
        <translation>Impossible pour le moment</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>Le message est trop volumineux</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Limite de débit atteinte</translation>
    </message>
    <message>
        <source>Too many messages are waiting</source>
        <translation>Trop de messages en attente</translation>
    </message>
    <message>
        <source>No IDENTIFY was spent: the session budget is too low</source>
        <translation>Aucun IDENTIFY dépensé&#xa0;: le budget de sessions est trop bas</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Erreur réseau</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Pas de connexion sécurisée</translation>
    </message>
    <message>
        <source>The gateway sent something wrong</source>
        <translation>La gateway a envoyé quelque chose d’incorrect</translation>
    </message>
    <message>
        <source>The token was refused</source>
        <translation>Le token a été refusé</translation>
    </message>
    <message>
        <source>The run is over.</source>
        <translation>L’exécution est terminée.</translation>
    </message>
    <message>
        <source>The session will be resumed.</source>
        <translation>La session va être reprise.</translation>
    </message>
    <message>
        <source>A new session will be made.</source>
        <translation>Une nouvelle session va être créée.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>%1 The gateway said: “%2”</source>
        <translation>%1 Message de la gateway&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>LogText</name>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>invalide</translation>
    </message>
    <message>
        <source>heartbeat</source>
        <translation>heartbeat</translation>
    </message>
    <message>
        <source>close</source>
        <translation>fermeture</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>command</source>
        <translation>commande</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>limite de débit</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>bilan</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>capture</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>type inconnu</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pendant %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>session %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>leaves in %1</source>
        <translation>part dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 left</source>
        <translation>
            <numerusform>%1 restant</numerusform>
            <numerusform>%1 restants</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>one more in %1</source>
        <translation>un de plus dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 dispatches</source>
        <translation>
            <numerusform>%1 dispatch</numerusform>
            <numerusform>%1 dispatchs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reconnects</source>
        <translation>
            <numerusform>%1 reconnexion</numerusform>
            <numerusform>%1 reconnexions</numerusform>
        </translation>
    </message>
    <message>
        <source>guild %1</source>
        <translation>guild %1</translation>
    </message>
    <message>
        <source>channel %1</source>
        <translation>salon %1</translation>
    </message>
    <message>
        <source>acknowledged after %1</source>
        <translation>acquitté après %1</translation>
    </message>
</context>
<context>
    <name>ReplyThread</name>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message numerus="yes">
        <source>chunk %1 of %2 · %3 members</source>
        <translation>
            <numerusform>chunk %1 sur %2 · %3 membre</numerusform>
            <numerusform>chunk %1 sur %2 · %3 membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 presences</source>
        <translation>
            <numerusform>%1 présence</numerusform>
            <numerusform>%1 présences</numerusform>
        </translation>
    </message>
    <message>
        <source>not found: %1</source>
        <translation>introuvable&#xa0;: %1</translation>
    </message>
    <message>
        <source>▲ again in %1</source>
        <translation>▲ réessayer dans %1</translation>
    </message>
    <message>
        <source>in no channel</source>
        <translation>dans aucun salon</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>no voice server is free at present; another update will follow</source>
        <translation>aucun serveur vocal libre pour l’instant&#xa0;; une autre mise à jour suivra</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE came: left the channel</source>
        <translation>VOICE_STATE_UPDATE reçu&#xa0;: salon quitté</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE and VOICE_SERVER_UPDATE came</source>
        <translation>VOICE_STATE_UPDATE et VOICE_SERVER_UPDATE reçus</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE came, VOICE_SERVER_UPDATE is missing</source>
        <translation>VOICE_STATE_UPDATE reçu, VOICE_SERVER_UPDATE manquant</translation>
    </message>
    <message>
        <source>VOICE_SERVER_UPDATE came, VOICE_STATE_UPDATE is missing</source>
        <translation>VOICE_SERVER_UPDATE reçu, VOICE_STATE_UPDATE manquant</translation>
    </message>
    <message numerus="yes">
        <source>%1 channels, %2 of them in use</source>
        <translation>
            <numerusform>%1 salon, dont %2 utilisé</numerusform>
            <numerusform>%1 salons, dont %2 utilisés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 sounds</source>
        <translation>
            <numerusform>%1&#xa0;: %2 son</numerusform>
            <numerusform>%1&#xa0;: %2 sons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 guilds · %3 sounds</source>
        <translation>
            <numerusform>%1 guilds sur %2 · %3 son</numerusform>
            <numerusform>%1 guilds sur %2 · %3 sons</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ no GUILD_MEMBERS_CHUNK so far: is the bot in this guild, and does the guild belong to this shard?</source>
        <translation>▲ pas encore de GUILD_MEMBERS_CHUNK&#xa0;: le bot est-il dans cette guild, et celle-ci appartient-elle à ce shard&#xa0;?</translation>
    </message>
    <message>
        <source>▲ %1 · further chunks are late</source>
        <translation>▲ %1 · les chunks suivants tardent</translation>
    </message>
    <message>
        <source>▲ no CHANNEL_INFO so far: is the bot in this guild, and does the guild belong to this shard?</source>
        <translation>▲ pas encore de CHANNEL_INFO&#xa0;: le bot est-il dans cette guild, et celle-ci appartient-elle à ce shard&#xa0;?</translation>
    </message>
    <message>
        <source>▲ no SOUNDBOARD_SOUNDS so far of %1: is the bot in this guild?</source>
        <translation>▲ pas encore de SOUNDBOARD_SOUNDS de %1&#xa0;: le bot est-il dans cette guild&#xa0;?</translation>
    </message>
    <message>
        <source>VOICE_SERVER_UPDATE came; VOICE_STATE_UPDATE cannot: the intent GUILD_VOICE_STATES is not requested</source>
        <translation>VOICE_SERVER_UPDATE reçu&#xa0;; VOICE_STATE_UPDATE ne peut pas arriver&#xa0;: l’intent GUILD_VOICE_STATES n’est pas demandé</translation>
    </message>
    <message>
        <source>neither leg came: the intent GUILD_VOICE_STATES is not requested, and the channel may not be open to the bot</source>
        <translation>aucun des deux événements reçu&#xa0;: l’intent GUILD_VOICE_STATES n’est pas demandé, et le salon n’est peut-être pas ouvert au bot</translation>
    </message>
    <message>
        <source>neither leg came: the channel does not exist or is full, or the bot lacks View Channel or Connect there</source>
        <translation>aucun des deux événements reçu&#xa0;: le salon n’existe pas ou est plein, ou le bot n’y a pas View Channel ou Connect</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE is missing: the bot was in no voice channel of this guild</source>
        <translation>VOICE_STATE_UPDATE manquant&#xa0;: le bot n’était dans aucun salon vocal de cette guild</translation>
    </message>
    <message>
        <source>VOICE_SERVER_UPDATE is missing: the bot was in that channel already, or no voice server is free</source>
        <translation>VOICE_SERVER_UPDATE manquant&#xa0;: le bot était déjà dans ce salon, ou aucun serveur vocal n’est libre</translation>
    </message>
    <message>
        <source>VOICE_STATE_UPDATE is missing: it may have been lost with a session; send again</source>
        <translation>VOICE_STATE_UPDATE manquant&#xa0;: il a pu se perdre avec une session&#xa0;; renvoyez la commande</translation>
    </message>
</context>
<context>
    <name>Shape</name>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
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
        <translation>un ensemble de permissions</translation>
    </message>
    <message>
        <source>an ISO 8601 time</source>
        <translation>une date ISO 8601</translation>
    </message>
    <message>
        <source>a time since 1970</source>
        <translation>un timestamp Unix</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>une valeur</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>un entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>a boolean</source>
        <translation>un booléen</translation>
    </message>
    <message>
        <source>%1 has no such field</source>
        <translation>%1 n’a pas ce champ</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 is expected, %2 stands there</source>
        <translation>attendu&#xa0;: %1&#xa0;; trouvé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is expected, null stands there</source>
        <translation>attendu&#xa0;: %1&#xa0;; trouvé&#xa0;: null</translation>
    </message>
    <message>
        <source>%1 is a value without a name</source>
        <translation>%1 est une valeur sans nom</translation>
    </message>
</context>
<context>
    <name>Shardscope</name>
    <message>
        <source>any, once in %1 s</source>
        <translation>dès la première, au plus une alerte en %1 s</translation>
    </message>
    <message>
        <source>%1 or more within %2 s</source>
        <translation>%1 ou plus en %2 s</translation>
    </message>
    <message>
        <source>none for %1 s</source>
        <translation>aucune pendant %1 s</translation>
    </message>
    <message>
        <source>the name says nothing of the form; expected one that ends in .jsonl, .jsonl.zst or .jsonl.gz</source>
        <translation>le nom n’indique pas le format&#xa0;; il doit se terminer par .jsonl, .jsonl.zst ou .jsonl.gz</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Ligne %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no capture: none of its first %2 lines is a line of the format. %3</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une capture&#xa0;: aucune de ses %2 premières lignes n’est une ligne de ce format. %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the file ends in the middle of a compressed frame</source>
        <translation>le fichier se termine au milieu d’une trame compressée</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no capture: no line of the format can be read in it. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une capture&#xa0;: aucune ligne de ce format n’y est lisible. %2</translation>
    </message>
    <message>
        <source>the line is longer than %1 MiB</source>
        <translation>la ligne dépasse %1 MiB</translation>
    </message>
    <message>
        <source>the file ends in the middle of the line</source>
        <translation>le fichier se termine au milieu de la ligne</translation>
    </message>
    <message>
        <source>the compressed data is damaged at byte %1: %2</source>
        <translation>les données compressées sont corrompues à l’octet %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>At character %1 stands %2; expected is %3.</source>
        <translation>Au caractère %1&#xa0;: %2&#xa0;; attendu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>a number, for %1 is one</source>
        <translation>un nombre, car %1 en est un</translation>
    </message>
    <message>
        <source>a moment such as 2026-11-28T22:14:03.120Z, which may end earlier</source>
        <translation>un moment tel que 2026-11-28T22:14:03.120Z, qui peut être abrégé</translation>
    </message>
    <message>
        <source>name of a dispatch event: t:MESSAGE_*</source>
        <translation>nom d’un événement dispatch&#xa0;: t:MESSAGE_*</translation>
    </message>
    <message>
        <source>opcode of a message: op:0 is a dispatch</source>
        <translation>opcode d’un message&#xa0;: op:0 est un dispatch</translation>
    </message>
    <message>
        <source>sequence number of a dispatch: s:100..200</source>
        <translation>numéro de séquence d’un dispatch&#xa0;: s:100..200</translation>
    </message>
    <message>
        <source>kind of a row: kind:heartbeat</source>
        <translation>type d’une ligne&#xa0;: kind:heartbeat</translation>
    </message>
    <message>
        <source>id of the guild it is about</source>
        <translation>id de la guild concernée</translation>
    </message>
    <message>
        <source>id of the channel or thread it is about</source>
        <translation>id du salon ou du fil concerné</translation>
    </message>
    <message>
        <source>id of the user it is about</source>
        <translation>id de l’utilisateur concerné</translation>
    </message>
    <message>
        <source>length of a message&apos;s JSON text: bytes:4096..</source>
        <translation>longueur du texte JSON d’un message&#xa0;: bytes:4096..</translation>
    </message>
    <message>
        <source>milliseconds of a heartbeat: latency:250..</source>
        <translation>latence d’un heartbeat en millisecondes&#xa0;: latency:250..</translation>
    </message>
    <message>
        <source>number of the shard</source>
        <translation>numéro du shard</translation>
    </message>
    <message>
        <source>moment, UTC: at:2026-11-28T22:14 is that whole minute</source>
        <translation>moment, UTC&#xa0;: at:2026-11-28T22:14 désigne toute cette minute</translation>
    </message>
    <message>
        <source>a value of the payload: d.author.bot:true, d.mentions[*].id:42</source>
        <translation>une valeur du payload&#xa0;: d.author.bot:true, d.mentions[*].id:42</translation>
    </message>
    <message>
        <source>the end of the expression</source>
        <translation>la fin de l’expression</translation>
    </message>
    <message>
        <source>a space</source>
        <translation>une espace</translation>
    </message>
    <message>
        <source>the end of the regular expression, or &quot;i&quot; to ignore case; a slash within it is written &quot;\/&quot;</source>
        <translation>la fin de l’expression régulière, ou &quot;i&quot; pour ignorer la casse&#xa0;; une barre oblique s’y écrit &quot;\/&quot;</translation>
    </message>
    <message>
        <source>a space; names of fields stand without quotes, and a text with a colon stands in quotes as a whole</source>
        <translation>une espace&#xa0;; les noms de champs s’écrivent sans guillemets, et un texte contenant un deux-points se met entièrement entre guillemets</translation>
    </message>
    <message>
        <source>a space behind the closing quote</source>
        <translation>une espace après le guillemet fermant</translation>
    </message>
    <message>
        <source>no quote within a word; the whole word in quotes, a quote in it as &quot;\&quot;&quot;</source>
        <translation>pas de guillemet dans un mot&#xa0;; le mot entier entre guillemets, un guillemet s’y écrivant &quot;\&quot;&quot;</translation>
    </message>
    <message>
        <source>the name of a field directly before the colon, or the whole text in quotes</source>
        <translation>le nom d’un champ juste avant le deux-points, ou le texte entier entre guillemets</translation>
    </message>
    <message>
        <source>a colon and a value behind the path</source>
        <translation>un deux-points et une valeur après le chemin</translation>
    </message>
    <message>
        <source>the whole value in quotes, for it has quotes or colons in it</source>
        <translation>la valeur entière entre guillemets, car elle contient des guillemets ou des deux-points</translation>
    </message>
    <message>
        <source>four hexadecimal digits behind &quot;\u&quot;</source>
        <translation>quatre chiffres hexadécimaux après &quot;\u&quot;</translation>
    </message>
    <message>
        <source>a quote that is not closed</source>
        <translation>un guillemet non fermé</translation>
    </message>
    <message>
        <source>a closing quote</source>
        <translation>un guillemet fermant</translation>
    </message>
    <message>
        <source>a regular expression that is not closed</source>
        <translation>une expression régulière non fermée</translation>
    </message>
    <message>
        <source>a closing slash, or quotes where the slash is meant as it is</source>
        <translation>une barre oblique fermante, ou des guillemets si la barre est à prendre telle quelle</translation>
    </message>
    <message>
        <source>a range that is empty</source>
        <translation>une plage vide</translation>
    </message>
    <message>
        <source>the smaller value before the dots</source>
        <translation>la plus petite valeur avant les points</translation>
    </message>
    <message>
        <source>an opening parenthesis before it, or the end of the expression</source>
        <translation>une parenthèse ouvrante avant, ou la fin de l’expression</translation>
    </message>
    <message>
        <source>a text, a field with its value, or an expression in parentheses</source>
        <translation>un texte, un champ avec sa valeur ou une expression entre parenthèses</translation>
    </message>
    <message>
        <source>parentheses no more than %1 deep</source>
        <translation>au plus %1 niveaux de parenthèses</translation>
    </message>
    <message>
        <source>a closing parenthesis</source>
        <translation>une parenthèse fermante</translation>
    </message>
    <message>
        <source>a path such as d.content</source>
        <translation>un chemin tel que d.content</translation>
    </message>
    <message>
        <source>one of %1; a text with a colon stands in quotes</source>
        <translation>l’un de %1&#xa0;; un texte contenant un deux-points se met entre guillemets</translation>
    </message>
    <message>
        <source>the unknown field %1</source>
        <translation>le champ inconnu %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; perhaps, or %2</source>
        <translation>peut-être &quot;%1&quot;, ou %2</translation>
    </message>
    <message>
        <source>a value directly behind the colon</source>
        <translation>une valeur juste après le deux-points</translation>
    </message>
    <message>
        <source>a space, or the whole value in quotes</source>
        <translation>une espace, ou la valeur entière entre guillemets</translation>
    </message>
    <message>
        <source>a value before or behind the dots</source>
        <translation>une valeur avant ou après les points</translation>
    </message>
    <message>
        <source>the last value of the range</source>
        <translation>la dernière valeur de la plage</translation>
    </message>
    <message>
        <source>a space behind the range, or values with dots in quotes</source>
        <translation>une espace après la plage, ou des guillemets autour des valeurs qui contiennent des points</translation>
    </message>
    <message>
        <source>a wrong regular expression (%1)</source>
        <translation>une expression régulière incorrecte (%1)</translation>
    </message>
    <message>
        <source>one that Perl understands</source>
        <translation>une expression comprise par Perl</translation>
    </message>
    <message>
        <source>an expression of %1 characters</source>
        <translation>une expression de %1 caractères</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>the end of the path</source>
        <translation>la fin du chemin</translation>
    </message>
    <message>
        <source>a path no more than %1 deep</source>
        <translation>un chemin d’au plus %1 niveaux</translation>
    </message>
    <message>
        <source>&quot;.&quot; and a key, &quot;[0]&quot;, &quot;[*]&quot; or the colon</source>
        <translation>&quot;.&quot; et une clé, &quot;[0]&quot;, &quot;[*]&quot; ou le deux-points</translation>
    </message>
    <message>
        <source>a key; one with signs in it stands in quotes</source>
        <translation>une clé&#xa0;; entre guillemets si elle contient des caractères spéciaux</translation>
    </message>
    <message>
        <source>the number of an element, or &quot;*&quot; for each, and &quot;]&quot;</source>
        <translation>le numéro d’un élément, ou &quot;*&quot; pour tous, puis &quot;]&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong type</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas le bon type</translation>
    </message>
    <message>
        <source>&quot;kind&quot; is missing</source>
        <translation>«&#xa0;kind&#xa0;» manque</translation>
    </message>
    <message>
        <source>&quot;at&quot; is missing</source>
        <translation>«&#xa0;at&#xa0;» manque</translation>
    </message>
    <message>
        <source>&quot;at&quot; is no time</source>
        <translation>«&#xa0;at&#xa0;» n’est pas une date</translation>
    </message>
    <message>
        <source>the name says nothing of the form; expected one that ends in .jsonl, .jsonl.zst, .jsonl.gz, .har or .csv</source>
        <translation>le nom n’indique pas le format&#xa0;; il doit se terminer par .jsonl, .jsonl.zst, .jsonl.gz, .har ou .csv</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written to</source>
        <translation>impossible d’écrire dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the bot&apos;s token</source>
        <translation>le token du bot</translation>
    </message>
    <message>
        <source>the ids of the bot&apos;s sessions</source>
        <translation>les ids des sessions du bot</translation>
    </message>
    <message>
        <source>tokens of interactions, voice servers and webhooks</source>
        <translation>les tokens d’interactions, de serveurs vocaux et de webhooks</translation>
    </message>
    <message>
        <source>content of messages and whatever else was written</source>
        <translation>le contenu des messages et tout autre texte écrit</translation>
    </message>
    <message>
        <source>names of people, guilds, channels, roles, emoji and commands</source>
        <translation>les noms des personnes, guilds, salons, rôles, émojis et commandes</translation>
    </message>
    <message>
        <source>addresses, file names, invites and pictures</source>
        <translation>les adresses, noms de fichiers, invitations et images</translation>
    </message>
    <message>
        <source>messages that could not be read</source>
        <translation>les messages illisibles</translation>
    </message>
    <message>
        <source>The saved messages in %1 cannot be read: %2 They stay as they are, and nothing is saved over them.</source>
        <translation>Impossible de lire les messages enregistrés dans %1&#xa0;: %2 Ils restent tels quels et rien n’est enregistré par-dessus.</translation>
    </message>
    <message>
        <source>The saved messages cannot be read: %1 The file was kept as %2.</source>
        <translation>Impossible de lire les messages enregistrés&#xa0;: %1 Le fichier a été conservé sous le nom %2.</translation>
    </message>
    <message>
        <source>%1 could not be read and is left as it is: nothing was saved. Move it away and start again.</source>
        <translation>Impossible de lire %1, qui reste tel quel&#xa0;: rien n’a été enregistré. Déplacez-le et relancez Shardscope.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>Impossible d’ouvrir %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large for a library of messages.</source>
        <translation>%1 est trop volumineux pour une bibliothèque de messages.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Not JSON: %1.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A message is an object: {&quot;op&quot;:3,&quot;d&quot;:{…}} or {&quot;command&quot;:&quot;…&quot;}.</source>
        <translation>Un message est un objet&#xa0;: {&quot;op&quot;:3,&quot;d&quot;:{…}} ou {&quot;command&quot;:&quot;…&quot;}.</translation>
    </message>
    <message>
        <source>op %1 (%2) is not for clients to send; Discord may close the connection.</source>
        <translation>op %1 (%2) n’est pas à envoyer par un client&#xa0;; Discord peut fermer la connexion.</translation>
    </message>
    <message>
        <source>op %1 is not documented; Discord may close the connection with 4001.</source>
        <translation>op %1 n’est pas documenté&#xa0;; Discord peut fermer la connexion avec 4001.</translation>
    </message>
    <message>
        <source>It is no library of saved messages: &quot;shardscope-library&quot; and &quot;items&quot; are missing.</source>
        <translation>Ce n’est pas une bibliothèque de messages enregistrés&#xa0;: «&#xa0;shardscope-library&#xa0;» et «&#xa0;items&#xa0;» manquent.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Shardscope.</source>
        <translation>Elle a été écrite par une version plus récente de Shardscope.</translation>
    </message>
    <message>
        <source>Its folders are nested deeper than %1 levels.</source>
        <translation>Ses dossiers sont imbriqués sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; is neither a folder with &quot;items&quot; nor a message with &quot;command&quot;.</source>
        <translation>L’élément «&#xa0;%1&#xa0;» n’est ni un dossier avec «&#xa0;items&#xa0;» ni un message avec «&#xa0;command&#xa0;».</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The message is larger than %1 bytes.</source>
        <translation>Le message dépasse %1 octets.</translation>
    </message>
    <message>
        <source>Token shape</source>
        <translation>Forme du token</translation>
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
        <translation>Budget de sessions</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
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
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>En échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Nothing wrong was found</source>
        <translation>Aucun problème trouvé</translation>
    </message>
    <message>
        <source>It works; look at: %1</source>
        <translation>Tout fonctionne&#xa0;; à examiner&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Copy it again from the Developer Portal under Bot: three parts with a dot between them and nothing around them.</source>
        <translation>Recopiez-le depuis le Developer Portal, sous Bot&#xa0;: trois parties séparées par des points, et rien autour.</translation>
    </message>
    <message>
        <source>&quot;Bot &quot; stands before the token.</source>
        <translation>Le token est précédé de &quot;Bot &quot;.</translation>
    </message>
    <message>
        <source>Take &quot;Bot &quot; away: it is put before the token where it belongs.</source>
        <translation>Retirez &quot;Bot &quot;&#xa0;: il est ajouté devant le token là où il le faut.</translation>
    </message>
    <message>
        <source>No shape of a bot&apos;s token, which only Discord asks for.</source>
        <translation>N’a pas la forme d’un token de bot, que seul Discord exige.</translation>
    </message>
    <message>
        <source>A bot&apos;s token, of the bot %1.</source>
        <translation>Un token de bot, celui du bot %1.</translation>
    </message>
    <message>
        <source>The token is of the bot %1, but the API answers for %2.</source>
        <translation>Le token est celui du bot %1, mais l’API répond pour %2.</translation>
    </message>
    <message>
        <source>Check which token is used, and the address given with --api: they do not belong together.</source>
        <translation>Vérifiez quel token est utilisé, et l’adresse donnée avec --api&#xa0;: ils ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The bot %1.</source>
        <translation>Le bot %1.</translation>
    </message>
    <message>
        <source>The bot %1 (%2).</source>
        <translation>Le bot %1 (%2).</translation>
    </message>
    <message>
        <source>%1 are privileged, and the API does not tell whether they are enabled.</source>
        <translation>%1&#xa0;: privilégiés, et l’API ne dit pas s’ils sont activés.</translation>
    </message>
    <message>
        <source>Where the gateway closes with 4014, enable them for the application or do not ask for them.</source>
        <translation>Si la gateway ferme avec 4014, activez-les pour l’application ou ne les demandez pas.</translation>
    </message>
    <message>
        <source>Asked for, but not enabled for this application: %1. The gateway would close with 4014.</source>
        <translation>Demandés, mais pas activés pour cette application&#xa0;: %1. La gateway fermerait avec 4014.</translation>
    </message>
    <message>
        <source>Enable %1 in the Developer Portal under Bot, Privileged Gateway Intents, or leave it out of the intents (--intents).</source>
        <translation>Activez %1 dans le Developer Portal, sous Bot, Privileged Gateway Intents, ou retirez-les des intents (--intents).</translation>
    </message>
    <message>
        <source>The bits %1 are not documented; Discord closes with 4013 for such.</source>
        <translation>Les bits %1 ne sont pas documentés&#xa0;; Discord ferme alors avec 4013.</translation>
    </message>
    <message>
        <source>Take them out of --intents unless you know better.</source>
        <translation>Retirez-les de --intents, à moins d’être sûr de vous.</translation>
    </message>
    <message>
        <source>%1 asked for, none of them privileged.</source>
        <translation>Intents demandés&#xa0;: %1, aucun n’est privilégié.</translation>
    </message>
    <message>
        <source>%1 asked for; the privileged ones are enabled: %2.</source>
        <translation>Intents demandés&#xa0;: %1&#xa0;; les privilégiés sont activés&#xa0;: %2.</translation>
    </message>
    <message>
        <source>All shards are asked for, as many as are recommended: %1.</source>
        <translation>Tous les shards sont demandés, autant que recommandé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Shard %1/%2 is asked for; the recommended count is %3.</source>
        <translation>Le shard %1/%2 est demandé&#xa0;; le nombre recommandé est %3.</translation>
    </message>
    <message>
        <source>Use --shard ID/%1.</source>
        <translation>Utilisez --shard ID/%1.</translation>
    </message>
    <message>
        <source>The bot is in about %1 guilds, more than %2 for each shard: the gateway would close with 4011.</source>
        <translation>Le bot est dans environ %1 guilds, plus de %2 par shard&#xa0;: la gateway fermerait avec 4011.</translation>
    </message>
    <message>
        <source>Fewer than recommended, the gateway may close with 4011 once a shard has too many guilds.</source>
        <translation>Avec moins que recommandé, la gateway peut fermer avec 4011 dès qu’un shard a trop de guilds.</translation>
    </message>
    <message>
        <source>Of a large bot the count must be a multiple, or the gateway closes with 4010.</source>
        <translation>Pour un gros bot, le nombre doit être un multiple, sinon la gateway ferme avec 4010.</translation>
    </message>
    <message>
        <source>Guilds: about %1.</source>
        <translation>Guilds&#xa0;: environ %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 sessions are left; a run takes %3.</source>
        <translation>
            <numerusform>Il reste %1 session sur %2&#xa0;; une exécution en prend %3.</numerusform>
            <numerusform>Il reste %1 sessions sur %2&#xa0;; une exécution en prend %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>All come back in %1 min.</source>
        <translation>Elles seront toutes à nouveau disponibles dans %1 min.</translation>
    </message>
    <message>
        <source>Find what starts sessions so often: an empty budget resets the bot&apos;s token.</source>
        <translation>Trouvez ce qui démarre des sessions si souvent&#xa0;: un budget vide réinitialise le token du bot.</translation>
    </message>
    <message>
        <source>Wait until it resets.</source>
        <translation>Attendez sa réinitialisation.</translation>
    </message>
    <message>
        <source>Wait until it resets, or go on with --spend-budget.</source>
        <translation>Attendez sa réinitialisation, ou continuez avec --spend-budget.</translation>
    </message>
    <message>
        <source>The API does not tell its time.</source>
        <translation>L’API n’indique pas son heure.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is right to the second.</source>
        <translation>L’horloge de cette machine est juste à la seconde près.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s ahead of the server&apos;s.</source>
        <translation>L’horloge de cette machine avance de %1 s sur celle du serveur.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 s behind the server&apos;s.</source>
        <translation>L’horloge de cette machine retarde de %1 s sur celle du serveur.</translation>
    </message>
    <message>
        <source>Set the clock (NTP): the age of events is wrong by as much, and far off certificates fail.</source>
        <translation>Mettez l’horloge à l’heure (NTP)&#xa0;: l’âge des événements est faux d’autant, et avec un grand écart les certificats sont refusés.</translation>
    </message>
    <message>
        <source>HELLO came after %1 ms; a heartbeat every %2 s.</source>
        <translation>HELLO est arrivé après %1 ms&#xa0;; un heartbeat toutes les %2 s.</translation>
    </message>
    <message>
        <source>Look at the network and at a proxy on the way; where both are well the gateway itself is slow.</source>
        <translation>Vérifiez le réseau et un éventuel proxy&#xa0;; s’ils vont bien, c’est la gateway elle-même qui est lente.</translation>
    </message>
    <message>
        <source>the gateway, with a close frame</source>
        <translation>la gateway, avec une trame de fermeture</translation>
    </message>
    <message>
        <source>Shardscope</source>
        <translation>Shardscope</translation>
    </message>
    <message>
        <source>nobody: the connection went away without a close frame</source>
        <translation>personne&#xa0;: la connexion a été coupée sans trame de fermeture</translation>
    </message>
    <message>
        <source>may be resumed; what happened meanwhile is replayed</source>
        <translation>peut être reprise&#xa0;; ce qui s’est passé entre-temps est rejoué</translation>
    </message>
    <message>
        <source>is gone; a new one takes one IDENTIFY of the budget</source>
        <translation>est perdue&#xa0;; une nouvelle coûte un IDENTIFY du budget</translation>
    </message>
    <message>
        <source>is gone, and connecting again ends the same way until the cause is mended</source>
        <translation>est perdue, et toute reconnexion finira de même tant que la cause n’est pas corrigée</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>none: no close frame came</source>
        <translation>aucun&#xa0;: pas de trame de fermeture reçue</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Discord does not document this code</source>
        <translation>Discord ne documente pas ce code</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Fermée par</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Raison donnée</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>La session</translation>
    </message>
    <message>
        <source>was ended on request</source>
        <translation>a été terminée sur demande</translation>
    </message>
    <message>
        <source>The token was refused</source>
        <translation>Le token a été refusé</translation>
    </message>
    <message>
        <source>No IDENTIFY was spent</source>
        <translation>Aucun IDENTIFY dépensé</translation>
    </message>
    <message>
        <source>The connection failed</source>
        <translation>La connexion a échoué</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>had not begun yet</source>
        <translation>n’avait pas encore commencé</translation>
    </message>
    <message>
        <source>op 9 Invalid Session</source>
        <translation>op 9 Invalid Session</translation>
    </message>
    <message>
        <source>Nothing to do: the session is resumed after 1 to 5 s, as the gateway asks.</source>
        <translation>Rien à faire&#xa0;: la session est reprise après 1 à 5 s, comme la gateway le demande.</translation>
    </message>
    <message>
        <source>Nothing to do: a new session is made after 1 to 5 s. Where this follows each IDENTIFY, look for another program that identifies with this token at the same time.</source>
        <translation>Rien à faire&#xa0;: une nouvelle session est créée après 1 à 5 s. Si cela suit chaque IDENTIFY, cherchez un autre programme qui s’identifie avec ce token au même moment.</translation>
    </message>
    <message>
        <source>The session is not valid at present, and may be resumed (d is true)</source>
        <translation>La session n’est pas valide pour l’instant et peut être reprise (d vaut true)</translation>
    </message>
    <message>
        <source>The session is not valid, and may not be resumed (d is false)</source>
        <translation>La session n’est pas valide et ne peut pas être reprise (d vaut false)</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Demandé par</translation>
    </message>
    <message>
        <source>the gateway</source>
        <translation>la gateway</translation>
    </message>
    <message>
        <source>op 7 Reconnect</source>
        <translation>op 7 Reconnect</translation>
    </message>
    <message>
        <source>Nothing to do: the gateway&apos;s host is being taken down, and another takes over.</source>
        <translation>Rien à faire&#xa0;: l’hôte de la gateway est mis hors service et un autre prend le relais.</translation>
    </message>
    <message>
        <source>The client is to reconnect and to resume</source>
        <translation>Le client doit se reconnecter et reprendre la session</translation>
    </message>
    <message>
        <source>Ready for</source>
        <translation>Prête pendant</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>never on this connection, begun %1 s before</source>
        <translation>jamais sur cette connexion, ouverte %1 s avant</translation>
    </message>
    <message>
        <source>Intents asked for</source>
        <translation>Intents demandés</translation>
    </message>
    <message>
        <source>not known: no IDENTIFY is among the rows just before</source>
        <translation>inconnus&#xa0;: pas d’IDENTIFY parmi les lignes qui précèdent</translation>
    </message>
    <message>
        <source>Sent in 60 s</source>
        <translation>Envoyés en 60 s</translation>
    </message>
    <message>
        <source>%1 of %2, heartbeats included</source>
        <translation>%1 sur %2, heartbeats compris</translation>
    </message>
    <message>
        <source>Identifies left</source>
        <translation>IDENTIFY restants</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>sent %1, %2 bytes</source>
        <translation>%1 envoyé, %2 octets</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>%1 reçu</translation>
    </message>
    <message>
        <source>heartbeat acknowledged after %1 ms</source>
        <translation>heartbeat acquitté après %1 ms</translation>
    </message>
    <message>
        <source>sent a heartbeat that was not acknowledged</source>
        <translation>heartbeat envoyé, jamais acquitté</translation>
    </message>
    <message>
        <source>Shardscope waits %1 s and then tries again.</source>
        <translation>Shardscope attend %1 s puis réessaie.</translation>
    </message>
    <message>
        <source>The session was resumed %1 s later.</source>
        <translation>La session a été reprise %1 s plus tard.</translation>
    </message>
    <message>
        <source>A new session was ready %1 s later.</source>
        <translation>Une nouvelle session était prête %1 s plus tard.</translation>
    </message>
    <message>
        <source>The run ended with it.</source>
        <translation>L’exécution s’est arrêtée là.</translation>
    </message>
    <message>
        <source>Just before:</source>
        <translation>Juste avant&#xa0;:</translation>
    </message>
    <message>
        <source>%1 s before: %2</source>
        <translation>%1 s avant&#xa0;: %2</translation>
    </message>
    <message>
        <source>The bot needs the permission View Audit Log.</source>
        <translation>Le bot a besoin de la permission View Audit Log.</translation>
    </message>
    <message>
        <source>The bot needs the permission Manage Server.</source>
        <translation>Le bot a besoin de la permission Manage Server.</translation>
    </message>
    <message>
        <source>The bot needs the permission Manage Channels, or Manage Server.</source>
        <translation>Le bot a besoin de la permission Manage Channels, ou Manage Server.</translation>
    </message>
    <message>
        <source>It comes only where the application sells something.</source>
        <translation>Il n’arrive que si l’application vend quelque chose.</translation>
    </message>
    <message>
        <source>The bot needs the permission Manage Server, and the guild a rule of AutoMod.</source>
        <translation>Le bot a besoin de la permission Manage Server, et la guild d’une règle AutoMod.</translation>
    </message>
    <message>
        <source>It only answers op 43, Request Channel Info.</source>
        <translation>Il ne fait que répondre à op 43, Request Channel Info.</translation>
    </message>
    <message>
        <source>It only answers op 8, Request Guild Members.</source>
        <translation>Il ne fait que répondre à op 8, Request Guild Members.</translation>
    </message>
    <message>
        <source>An Interactions Endpoint URL in the portal takes them away from the gateway: clear it.</source>
        <translation>Une Interactions Endpoint URL définie dans le portail les détourne de la gateway&#xa0;: effacez-la.</translation>
    </message>
    <message>
        <source>It comes only where a request was sent too often.</source>
        <translation>Il n’arrive que si une requête a été envoyée trop souvent.</translation>
    </message>
    <message>
        <source>It only ends the replay after a RESUME.</source>
        <translation>Il ne fait que terminer ce qui est rejoué après un RESUME.</translation>
    </message>
    <message>
        <source>It only answers op 31, Request Soundboard Sounds.</source>
        <translation>Il ne fait que répondre à op 31, Request Soundboard Sounds.</translation>
    </message>
    <message>
        <source>It comes only where the bot&apos;s own user changes.</source>
        <translation>Il n’arrive que si l’utilisateur du bot lui-même change.</translation>
    </message>
    <message>
        <source>It follows only where the bot itself joins a voice channel.</source>
        <translation>Il n’arrive que si le bot lui-même rejoint un salon vocal.</translation>
    </message>
    <message>
        <source>Usual reasons: no guild, no permission, or nothing happened.</source>
        <translation>Raisons habituelles&#xa0;: aucune guild, pas de permission, ou il ne s’est rien passé.</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Not asked for: add %1.</source>
        <translation>Non demandé&#xa0;: ajoutez %1.</translation>
    </message>
    <message>
        <source>It is privileged: run the token check to see whether the application has it.</source>
        <translation>Il est privilégié&#xa0;: lancez la vérification du token pour savoir si l’application l’a.</translation>
    </message>
    <message>
        <source>The application has it not: switch it on in the portal first.</source>
        <translation>L’application ne l’a pas&#xa0;: activez-le d’abord dans le portail.</translation>
    </message>
    <message>
        <source>Needs no intent, none came. %1</source>
        <translation>Aucun intent requis, aucun événement reçu. %1</translation>
    </message>
    <message>
        <source>Asked for, but the application has no %1: switch it on in the portal.</source>
        <translation>Demandé, mais l’application n’a pas %1&#xa0;: activez-le dans le portail.</translation>
    </message>
    <message>
        <source>Asked for; the session is not ready yet.</source>
        <translation>Demandé&#xa0;; la session n’est pas encore prête.</translation>
    </message>
    <message>
        <source>Asked for, none came. Whether the application has %1 is not known: run the token check.</source>
        <translation>Demandé, aucun reçu. On ne sait pas si l’application a %1&#xa0;: lancez la vérification du token.</translation>
    </message>
    <message>
        <source>Asked for and allowed, none came. %1</source>
        <translation>Demandé et autorisé, aucun reçu. %1</translation>
    </message>
    <message>
        <source>Some of them need %1, which was not asked for.</source>
        <translation>Certains exigent %1, qui n’a pas été demandé.</translation>
    </message>
    <message>
        <source>Stopped although heartbeats go on. Where it should come, reconnect with a new session.</source>
        <translation>N’arrive plus alors que les heartbeats continuent. S’il devrait arriver, reconnectez-vous avec une nouvelle session.</translation>
    </message>
    <message>
        <source>Arrives.</source>
        <translation>Arrive.</translation>
    </message>
    <message>
        <source>No IDENTIFY was seen: what was asked for is known once a session begins.</source>
        <translation>Aucun IDENTIFY observé&#xa0;: ce qui est demandé sera connu au début d’une session.</translation>
    </message>
    <message>
        <source>Fills content, embeds, attachments, components and poll of messages.</source>
        <translation>Remplit content, embeds, attachments, components et poll des messages.</translation>
    </message>
    <message>
        <source>Brings %1.</source>
        <translation>Apporte %1.</translation>
    </message>
    <message>
        <source>Without it these fields are empty.</source>
        <translation>Sans lui, ces champs sont vides.</translation>
    </message>
    <message>
        <source>Without it these events do not come.</source>
        <translation>Sans lui, ces événements n’arrivent pas.</translation>
    </message>
    <message>
        <source>Ask for it: add %1 to --intents.</source>
        <translation>Demandez-le&#xa0;: ajoutez %1 à --intents.</translation>
    </message>
    <message>
        <source>Asked for and not allowed, the gateway closes with 4014 and the run is over.</source>
        <translation>S’il est demandé sans être autorisé, la gateway ferme avec 4014 et l’exécution est terminée.</translation>
    </message>
    <message>
        <source>Turn on “%1” in the Developer Portal under Bot, Privileged Gateway Intents, and add %2 to --intents; or leave it out of --intents.</source>
        <translation>Activez «&#xa0;%1&#xa0;» dans le Developer Portal, sous Bot, Privileged Gateway Intents, et ajoutez %2 à --intents&#xa0;; sinon, retirez-le de --intents.</translation>
    </message>
    <message>
        <source>empty: the application has no MESSAGE_CONTENT, switch it on in the portal</source>
        <translation>vide&#xa0;: l’application n’a pas MESSAGE_CONTENT, activez-le dans le portail</translation>
    </message>
    <message>
        <source>empty: MESSAGE_CONTENT was not asked for</source>
        <translation>vide&#xa0;: MESSAGE_CONTENT n’a pas été demandé</translation>
    </message>
    <message>
        <source>Look-up of the gateway</source>
        <translation>Requête à l’API HTTP</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Wait for the turn to IDENTIFY</source>
        <translation>Attente du tour pour IDENTIFY</translation>
    </message>
    <message>
        <source>IDENTIFY until READY</source>
        <translation>IDENTIFY jusqu’à READY</translation>
    </message>
    <message>
        <source>RESUME until RESUMED</source>
        <translation>RESUME jusqu’à RESUMED</translation>
    </message>
    <message>
        <source>closed by the gateway</source>
        <translation>fermée par la gateway</translation>
    </message>
    <message>
        <source>closed by us</source>
        <translation>fermée par nous</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>Stood already</source>
        <translation>Déjà établie</translation>
    </message>
    <message>
        <source>Resumed</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Never ready</source>
        <translation>Jamais prête</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>%1  Shard %2, connect %3: %4</source>
        <translation>%1  Shard %2, connexion %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>%1: %2 ms</source>
        <translation>%1&#xa0;: %2 ms</translation>
    </message>
    <message>
        <source>%1: did not end</source>
        <translation>%1&#xa0;: inachevé</translation>
    </message>
    <message>
        <source>Events: %1, replayed: %2, sequence gaps: %3 (missing: %4), duplicates: %5</source>
        <translation>Événements&#xa0;: %1, rejoués&#xa0;: %2, trous de séquence&#xa0;: %3 (manquants&#xa0;: %4), doublons&#xa0;: %5</translation>
    </message>
    <message>
        <source>Ended %1 after %2 ms: %3</source>
        <translation>Fin à %1, après %2 ms&#xa0;: %3</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>the event is not documented</source>
        <translation>l’événement n’est pas documenté</translation>
    </message>
    <message>
        <source>The activity&apos;s type must be 0 to 5 or a name such as &quot;playing&quot;.</source>
        <translation>Le type de l’activité doit être de 0 à 5 ou un nom tel que &quot;playing&quot;.</translation>
    </message>
    <message>
        <source>status is &quot;%1&quot;, but must be online, dnd, idle, invisible or offline.</source>
        <translation>status vaut «&#xa0;%1&#xa0;», mais doit être online, dnd, idle, invisible ou offline.</translation>
    </message>
    <message>
        <source>%1 must be an object.</source>
        <translation>%1 doit être un objet.</translation>
    </message>
    <message>
        <source>The activity&apos;s type must be a number from 0 to 5.</source>
        <translation>Le type de l’activité doit être un nombre de 0 à 5.</translation>
    </message>
    <message>
        <source>channel_id is missing: give the channel&apos;s id, or null to leave.</source>
        <translation>channel_id manque&#xa0;: donnez l’id du salon, ou null pour quitter.</translation>
    </message>
    <message>
        <source>Either query or user_ids must be there.</source>
        <translation>Il faut query ou user_ids.</translation>
    </message>
    <message>
        <source>query needs a limit; 0 asks for all that match.</source>
        <translation>query a besoin d’un limit&#xa0;; 0 demande tout ce qui correspond.</translation>
    </message>
    <message>
        <source>d of op %1 must be an object.</source>
        <translation>d de l’op %1 doit être un objet.</translation>
    </message>
    <message>
        <source>The line is not JSON: %1 at byte %2.</source>
        <translation>La ligne n’est pas du JSON&#xa0;: %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>The line is not a JSON object such as {&quot;command&quot;:&quot;close&quot;}.</source>
        <translation>La ligne n’est pas un objet JSON tel que {&quot;command&quot;:&quot;close&quot;}.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a command; there are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande&#xa0;; les commandes sont %2.</translation>
    </message>
    <message>
        <source>The whole member list of a guild may be asked for once in 30 seconds; try again in %1 s.</source>
        <translation>La liste complète des membres d’une guild ne peut être demandée qu’une fois en 30 secondes&#xa0;; réessayez dans %1 s.</translation>
    </message>
    <message numerus="yes">
        <source>%1 commands wait already; send less, or wait until some have left.</source>
        <translation>
            <numerusform>%1 commande attend déjà&#xa0;; envoyez moins, ou attendez qu’elle soit partie.</numerusform>
            <numerusform>%1 commandes attendent déjà&#xa0;; envoyez moins, ou attendez que quelques-unes soient parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>un texte entre guillemets</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>%1 must be an integer.</source>
        <translation>%1 doit être un entier.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts in quotes.</source>
        <translation>%1 doit être une liste de textes entre guillemets.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 doit être une liste.</translation>
    </message>
    <message>
        <source>%1 must be an object or null.</source>
        <translation>%1 doit être un objet ou null.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a key of this command.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une clé de cette commande.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>%1 must be %2.</source>
        <translation>%1 doit être %2.</translation>
    </message>
    <message>
        <source>%1 is missing: give the id as digits in quotes.</source>
        <translation>%1 manque&#xa0;: donnez l’id en chiffres entre guillemets.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot;, but an id has digits only.</source>
        <translation>%1 vaut «&#xa0;%2&#xa0;», mais un id ne contient que des chiffres.</translation>
    </message>
    <message>
        <source>idle_since is milliseconds since 1970 and cannot be negative.</source>
        <translation>idle_since est en millisecondes depuis 1970 et ne peut pas être négatif.</translation>
    </message>
    <message>
        <source>The activity has no name.</source>
        <translation>L’activité n’a pas de nom.</translation>
    </message>
    <message>
        <source>A custom status needs its text in &quot;state&quot;.</source>
        <translation>Un statut personnalisé a besoin de son texte dans &quot;state&quot;.</translation>
    </message>
    <message>
        <source>The activity&apos;s url must begin with https://.</source>
        <translation>L’url de l’activité doit commencer par https://.</translation>
    </message>
    <message>
        <source>query cannot go together with user_ids: ask for names or for ids.</source>
        <translation>query et user_ids s’excluent&#xa0;: demandez des noms ou des ids.</translation>
    </message>
    <message>
        <source>limit cannot go together with user_ids: every id is looked up.</source>
        <translation>limit et user_ids s’excluent&#xa0;: chaque id est recherché.</translation>
    </message>
    <message>
        <source>limit is %1, but must be from 0 to 100.</source>
        <translation>limit vaut %1, mais doit être de 0 à 100.</translation>
    </message>
    <message>
        <source>user_ids has %1 ids, but must have 1 to 100.</source>
        <translation>user_ids contient %1 ids, mais doit en contenir de 1 à 100.</translation>
    </message>
    <message>
        <source>nonce has %1 bytes, but at most 32 are allowed.</source>
        <translation>nonce fait %1 octets, mais 32 au plus sont autorisés.</translation>
    </message>
    <message>
        <source>An empty query asks for all members, which needs the intent GUILD_MEMBERS.</source>
        <translation>Un query vide demande tous les membres, ce qui exige l’intent GUILD_MEMBERS.</translation>
    </message>
    <message>
        <source>presences needs the intent GUILD_PRESENCES.</source>
        <translation>presences exige l’intent GUILD_PRESENCES.</translation>
    </message>
    <message>
        <source>guild_ids is empty: name at least one guild.</source>
        <translation>guild_ids est vide&#xa0;: indiquez au moins une guild.</translation>
    </message>
    <message>
        <source>fields is empty: ask for &quot;status&quot;, &quot;voice_start_time&quot; or both.</source>
        <translation>fields est vide&#xa0;: demandez &quot;status&quot;, &quot;voice_start_time&quot; ou les deux.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field of channel info: use &quot;status&quot; or &quot;voice_start_time&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ de channel info&#xa0;: utilisez &quot;status&quot; ou &quot;voice_start_time&quot;.</translation>
    </message>
    <message>
        <source>op is missing or negative.</source>
        <translation>op manque ou est négatif.</translation>
    </message>
    <message>
        <source>op %1 belongs to the shard: sending it by hand would break the session.</source>
        <translation>op %1 appartient au shard&#xa0;: l’envoyer à la main casserait la session.</translation>
    </message>
    <message>
        <source>the message is not a JSON object</source>
        <translation>le message n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>the message cannot be read</source>
        <translation>le message est illisible</translation>
    </message>
    <message>
        <source>&quot;op&quot; is missing</source>
        <translation>«&#xa0;op&#xa0;» manque</translation>
    </message>
    <message>
        <source>The gateway asked to resume at %1, which is not Discord&apos;s; the session goes on at the original address.</source>
        <translation>La gateway a demandé de reprendre sur %1, qui n’appartient pas à Discord&#xa0;; la session continue à l’adresse d’origine.</translation>
    </message>
    <message>
        <source>The gateway gave no encrypted address to resume at; the session goes on at the original address.</source>
        <translation>La gateway n’a pas donné d’adresse chiffrée pour la reprise&#xa0;; la session continue à l’adresse d’origine.</translation>
    </message>
    <message>
        <source>The gateway must be a ws:// or wss:// address with a host, not &quot;%1&quot;.</source>
        <translation>La gateway doit être une adresse ws:// ou wss:// avec un hôte, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The gateway&apos;s address must not hold a user or password.</source>
        <translation>L’adresse de la gateway ne doit contenir ni utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>ws:// to %1 would send the token unencrypted. Use wss://, or allow it with --allow-plaintext.</source>
        <translation>ws:// vers %1 enverrait le token en clair. Utilisez wss://, ou autorisez-le avec --allow-plaintext.</translation>
    </message>
    <message>
        <source>A proxy spoken to over https:// is not supported by Qt; use http:// or socks5://. What goes through it stays encrypted.</source>
        <translation>Qt ne prend pas en charge un proxy joint par https://&#xa0;; utilisez http:// ou socks5://. Ce qui y passe reste chiffré.</translation>
    </message>
    <message>
        <source>The proxy must be an http:// or socks5:// address with a host.</source>
        <translation>Le proxy doit être une adresse http:// ou socks5:// avec un hôte.</translation>
    </message>
    <message>
        <source>The proxy&apos;s address must not hold a user or password: give them as user:password in SHARDSCOPE_PROXY_AUTH.</source>
        <translation>L’adresse du proxy ne doit contenir ni utilisateur ni mot de passe&#xa0;: donnez-les sous la forme user:password dans SHARDSCOPE_PROXY_AUTH.</translation>
    </message>
    <message>
        <source>The CA file %1 holds no PEM certificate.</source>
        <translation>Le fichier CA %1 ne contient aucun certificat PEM.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read: %2.</source>
        <translation>Impossible de lire le fichier CA %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no token.</source>
        <translation>Il n’y a pas de token.</translation>
    </message>
    <message>
        <source>The token has white space in it; copy it again without.</source>
        <translation>Le token contient des espaces&#xa0;; recopiez-le sans.</translation>
    </message>
    <message>
        <source>The token has control characters in it; copy it again without.</source>
        <translation>Le token contient des caractères de contrôle&#xa0;; recopiez-le sans.</translation>
    </message>
    <message>
        <source>This is not a bot&apos;s token: it has three parts with a dot between them. Copy it from the Developer Portal under Bot.</source>
        <translation>Ce n’est pas un token de bot&#xa0;: celui-ci a trois parties séparées par des points. Copiez-le depuis le Developer Portal, sous Bot.</translation>
    </message>
    <message>
        <source>The shard count is %1, but must be at least 1.</source>
        <translation>Le nombre de shards est %1, mais doit être d’au moins 1.</translation>
    </message>
    <message>
        <source>The shard is %1, but must be from 0 to %2.</source>
        <translation>Le shard est %1, mais doit être de 0 à %2.</translation>
    </message>
    <message>
        <source>The large threshold is %1, but must be from 50 to 250.</source>
        <translation>large_threshold vaut %1, mais doit être de 50 à 250.</translation>
    </message>
    <message>
        <source>Only JSON is spoken.</source>
        <translation>Seul JSON est pris en charge.</translation>
    </message>
    <message>
        <source>The largest message is %1 bytes, but must be at least 1024.</source>
        <translation>La taille maximale d’un message est de %1 octets, mais doit être d’au moins 1024.</translation>
    </message>
    <message>
        <source>A time-out must be longer than 0.</source>
        <translation>Un délai d’attente doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>The intents have bits that are not documented (%1); they are sent all the same, and Discord answers such with 4013.</source>
        <translation>Les intents ont des bits non documentés (%1)&#xa0;; ils sont envoyés quand même, et Discord y répond par 4013.</translation>
    </message>
    <message>
        <source>A streaming activity without a Twitch or YouTube address is shown as playing.</source>
        <translation>Une activité streaming sans adresse Twitch ou YouTube est affichée comme playing.</translation>
    </message>
    <message>
        <source>zlib could not be set up</source>
        <translation>impossible d’initialiser zlib</translation>
    </message>
    <message>
        <source>the zlib data is corrupt: %1</source>
        <translation>les données zlib sont corrompues&#xa0;: %1</translation>
    </message>
    <message>
        <source>data came after the end of the zlib stream</source>
        <translation>des données sont arrivées après la fin du flux zlib</translation>
    </message>
    <message>
        <source>the zlib stream ended in the middle of a message</source>
        <translation>le flux zlib s’est terminé au milieu d’un message</translation>
    </message>
    <message>
        <source>the compressed message is cut off</source>
        <translation>le message compressé est tronqué</translation>
    </message>
    <message>
        <source>zstd could not be set up</source>
        <translation>impossible d’initialiser zstd</translation>
    </message>
    <message>
        <source>the zstd data is corrupt: %1</source>
        <translation>les données zstd sont corrompues&#xa0;: %1</translation>
    </message>
    <message>
        <source>a message is larger than %1 bytes; --max-message raises the limit</source>
        <translation>un message dépasse %1 octets&#xa0;; --max-message relève la limite</translation>
    </message>
    <message>
        <source>a text frame came where compressed data was agreed on; the gateway may not know this compression</source>
        <translation>une trame texte est arrivée alors que des données compressées étaient convenues&#xa0;; la gateway ne connaît peut-être pas cette compression</translation>
    </message>
    <message>
        <source>a binary frame came where text was agreed on; the gateway may compress unasked</source>
        <translation>une trame binaire est arrivée alors que du texte était convenu&#xa0;; la gateway compresse peut-être sans qu’on le demande</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <translation>Le certificat de %1 a expiré le %2.</translation>
    </message>
    <message>
        <source>Who runs %1 must renew it. Check this machine&apos;s clock too.</source>
        <translation>L’exploitant de %1 doit le renouveler. Vérifiez aussi l’horloge de cette machine.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid before %2.</source>
        <translation>Le certificat de %1 n’est pas valide avant le %2.</translation>
    </message>
    <message>
        <source>Set this machine&apos;s clock.</source>
        <translation>Mettez l’horloge de cette machine à l’heure.</translation>
    </message>
    <message>
        <source>The certificate that %1 shows is for %2.</source>
        <translation>Le certificat présenté par %1 est au nom de %2.</translation>
    </message>
    <message>
        <source>Check the address. If it is right, something else answers in place of %1.</source>
        <translation>Vérifiez l’adresse. Si elle est juste, autre chose répond à la place de %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by an authority that is not trusted here: %2.</source>
        <translation>Le certificat de %1 a été émis par une autorité qui n’est pas reconnue ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Where it is your own, as of a company&apos;s proxy or a test server, give its certificate with --ca-file. Otherwise somebody listens in.</source>
        <translation>Si elle est la vôtre, par exemple celle d’un proxy d’entreprise ou d’un serveur de test, donnez son certificat avec --ca-file. Sinon, quelqu’un intercepte la connexion.</translation>
    </message>
    <message>
        <source>%1 closed the connection before its answer was complete.</source>
        <translation>%1 a fermé la connexion avant la fin de sa réponse.</translation>
    </message>
    <message>
        <source>Try again; a firewall or a proxy on the way may do so.</source>
        <translation>Réessayez&#xa0;; un pare-feu ou un proxy en chemin peut en être la cause.</translation>
    </message>
    <message>
        <source>The proxy wants a user and a password.</source>
        <translation>Le proxy demande un utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Give them as user:password in SHARDSCOPE_PROXY_AUTH.</source>
        <translation>Donnez-les sous la forme user:password dans SHARDSCOPE_PROXY_AUTH.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let us through to %2: %3.</source>
        <translation>Le proxy %1 ne nous a pas laissés passer vers %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Check --proxy, and what that proxy allows.</source>
        <translation>Vérifiez --proxy et ce que ce proxy autorise.</translation>
    </message>
    <message>
        <source>The host %1 was not found.</source>
        <translation>L’hôte %1 est introuvable.</translation>
    </message>
    <message>
        <source>Check the name, the connection and the name server.</source>
        <translation>Vérifiez le nom, la connexion et le serveur de noms.</translation>
    </message>
    <message>
        <source>%1 refused the connection on port %2.</source>
        <translation>%1 a refusé la connexion sur le port %2.</translation>
    </message>
    <message>
        <source>Check the address, and that something listens there.</source>
        <translation>Vérifiez l’adresse, et que quelque chose y écoute.</translation>
    </message>
    <message>
        <source>The connection to %1 failed: %2.</source>
        <translation>La connexion à %1 a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not accepted: %2.</source>
        <translation>Le certificat de %1 n’est pas accepté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Who runs %1 must mend it.</source>
        <translation>L’exploitant de %1 doit corriger cela.</translation>
    </message>
    <message>
        <source>The encrypted connection to %1 failed: %2.</source>
        <translation>La connexion chiffrée à %1 a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the port and that it speaks TLS. Where its authority is your own, give it with --ca-file.</source>
        <translation>Vérifiez le port, et qu’il parle TLS. Si son autorité est la vôtre, donnez-la avec --ca-file.</translation>
    </message>
    <message>
        <source>%1 is no code that a client may close with: use 1000, or one from %2 to %3.</source>
        <translation>Un client ne peut pas fermer avec le code %1&#xa0;: utilisez 1000, ou un code de %2 à %3.</translation>
    </message>
    <message>
        <source>a frame has reserved bits set</source>
        <translation>une trame a des bits réservés à 1</translation>
    </message>
    <message>
        <source>a frame has the unknown opcode %1</source>
        <translation>une trame a l’opcode inconnu %1</translation>
    </message>
    <message>
        <source>a frame is masked, which servers must not do</source>
        <translation>une trame est masquée, ce qui est interdit aux serveurs</translation>
    </message>
    <message>
        <source>a control frame is cut up or longer than 125 bytes</source>
        <translation>une trame de contrôle est fragmentée ou dépasse 125 octets</translation>
    </message>
    <message>
        <source>the length of a frame takes more bytes than it needs</source>
        <translation>la longueur d’une trame occupe plus d’octets que nécessaire</translation>
    </message>
    <message>
        <source>a frame is too large</source>
        <translation>une trame est trop volumineuse</translation>
    </message>
    <message>
        <source>a close frame has the invalid code %1</source>
        <translation>une trame de fermeture a le code invalide %1</translation>
    </message>
    <message>
        <source>the reason of a close frame is not UTF-8</source>
        <translation>la raison d’une trame de fermeture n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>what it answers is not HTTP</source>
        <translation>sa réponse n’est pas en HTTP</translation>
    </message>
    <message>
        <source>it switches to another protocol than WebSocket</source>
        <translation>il passe à un autre protocole que WebSocket</translation>
    </message>
    <message>
        <source>Sec-WebSocket-Accept is not the answer to our key</source>
        <translation>Sec-WebSocket-Accept ne répond pas à notre clé</translation>
    </message>
    <message>
        <source>it chose an extension or a protocol that was not offered</source>
        <translation>il a choisi une extension ou un protocole qui n’était pas proposé</translation>
    </message>
    <message>
        <source>Port %1 on %2 cannot be used: %3.</source>
        <translation>Impossible d’utiliser le port %1 sur %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no host; an IPv6 address stands in brackets</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un hôte&#xa0;; une adresse IPv6 s’écrit entre crochets</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port; it is a number from 0 to 65535</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un port&#xa0;; c’est un nombre de 0 à 65535</translation>
    </message>
    <message>
        <source>The host &quot;%1&quot; cannot be found: %2.</source>
        <translation>L’hôte «&#xa0;%1&#xa0;» est introuvable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>le texte est vide</translation>
    </message>
    <message>
        <source>something follows the JSON value</source>
        <translation>quelque chose suit la valeur JSON</translation>
    </message>
    <message>
        <source>the text ends too early</source>
        <translation>le texte se termine trop tôt</translation>
    </message>
    <message>
        <source>nested deeper than %1 levels</source>
        <translation>imbrication de plus de %1 niveaux</translation>
    </message>
    <message>
        <source>a key in quotes is missing</source>
        <translation>il manque une clé entre guillemets</translation>
    </message>
    <message>
        <source>a colon is missing</source>
        <translation>il manque un deux-points</translation>
    </message>
    <message>
        <source>a comma or a closing brace is missing</source>
        <translation>il manque une virgule ou une accolade fermante</translation>
    </message>
    <message>
        <source>a comma or a closing bracket is missing</source>
        <translation>il manque une virgule ou un crochet fermant</translation>
    </message>
    <message>
        <source>not a JSON value</source>
        <translation>ce n’est pas une valeur JSON</translation>
    </message>
    <message>
        <source>a digit is missing</source>
        <translation>il manque un chiffre</translation>
    </message>
    <message>
        <source>a control character stands in a string</source>
        <translation>une chaîne contient un caractère de contrôle</translation>
    </message>
    <message>
        <source>a string is not UTF-8</source>
        <translation>une chaîne n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>an unknown escape stands in a string</source>
        <translation>une chaîne contient un échappement inconnu</translation>
    </message>
    <message>
        <source>\u needs four hexadecimal digits</source>
        <translation>\u exige quatre chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>%1 (byte %2)</source>
        <translation>%1 (octet %2)</translation>
    </message>
    <message>
        <source>No keychain answers on this system. Start one (GNOME Keyring, KWallet), or keep the token for this session only.</source>
        <translation>Aucun trousseau ne répond sur ce système. Démarrez-en un (GNOME Keyring, KWallet), ou gardez le token pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain is locked or was never set up. Unlock it, or keep the token for this session only.</source>
        <translation>Le trousseau est verrouillé ou n’a jamais été configuré. Déverrouillez-le, ou gardez le token pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain refused the access. Allow it there, or keep the token for this session only.</source>
        <translation>Le trousseau a refusé l’accès. Autorisez-le, ou gardez le token pour cette session seulement.</translation>
    </message>
    <message>
        <source>The keychain failed: %1.</source>
        <translation>Erreur du trousseau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>it did not say why</source>
        <translation>raison non précisée</translation>
    </message>
    <message>
        <source>Web pages and requests for another host are refused.</source>
        <translation>Les pages web et les requêtes destinées à un autre hôte sont refusées.</translation>
    </message>
    <message>
        <source>The head of the request is too long.</source>
        <translation>L’en-tête de la requête est trop long.</translation>
    </message>
    <message>
        <source>There is nothing here; the metrics are at /metrics.</source>
        <translation>Il n’y a rien ici&#xa0;; les métriques sont sous /metrics.</translation>
    </message>
    <message>
        <source>Metrics can only be read: use GET or HEAD.</source>
        <translation>Les métriques sont en lecture seule&#xa0;: utilisez GET ou HEAD.</translation>
    </message>
    <message>
        <source>it is not JSON: %1</source>
        <translation>ce n’est pas du JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is not a JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>an integer of at least %1</source>
        <translation>un entier d’au moins %1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>its &quot;%1&quot; is not %2</source>
        <translation>son champ «&#xa0;%1&#xa0;» n’est pas %2</translation>
    </message>
    <message>
        <source>its &quot;url&quot; is no WebSocket address</source>
        <translation>son champ «&#xa0;url&#xa0;» n’est pas une adresse WebSocket</translation>
    </message>
    <message>
        <source>its &quot;url&quot; leads away from Discord</source>
        <translation>son champ «&#xa0;url&#xa0;» mène hors de Discord</translation>
    </message>
    <message>
        <source>its &quot;url&quot; is missing</source>
        <translation>son champ «&#xa0;url&#xa0;» manque</translation>
    </message>
    <message>
        <source>The answer of %1 cannot be used: %2.</source>
        <translation>La réponse de %1 est inutilisable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the address given with --api, and whether a page to log in stands before the network.</source>
        <translation>Vérifiez l’adresse donnée avec --api, et si une page de connexion bloque l’accès au réseau.</translation>
    </message>
    <message>
        <source>This token belongs to a user, not to a bot.</source>
        <translation>Ce token appartient à un utilisateur, pas à un bot.</translation>
    </message>
    <message>
        <source>Shardscope works with bots only: copy the token of a bot from the Developer Portal under Bot.</source>
        <translation>Shardscope ne fonctionne qu’avec des bots&#xa0;: copiez le token d’un bot depuis le Developer Portal, sous Bot.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: nothing new, as a cache would say.</source>
        <translation>%1 a répondu HTTP %2&#xa0;: rien de nouveau, comme le dirait un cache.</translation>
    </message>
    <message>
        <source>Check the proxy: what it hands on must not come from a cache.</source>
        <translation>Vérifiez le proxy&#xa0;: ce qu’il transmet ne doit pas venir d’un cache.</translation>
    </message>
    <message>
        <source>%1 points to another address (HTTP %2).</source>
        <translation>%1 renvoie vers une autre adresse (HTTP %2).</translation>
    </message>
    <message>
        <source>Redirects are not followed, since another host must not get the token; give the right address with --api.</source>
        <translation>Les redirections ne sont pas suivies, car un autre hôte ne doit pas recevoir le token&#xa0;; donnez la bonne adresse avec --api.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: the question was not understood%3.</source>
        <translation>%1 a répondu HTTP %2&#xa0;: la requête n’a pas été comprise%3.</translation>
    </message>
    <message>
        <source>Check the address given with --api, and whether a proxy changes what is sent.</source>
        <translation>Vérifiez l’adresse donnée avec --api, et si un proxy modifie ce qui est envoyé.</translation>
    </message>
    <message>
        <source>The token was refused: %1 answered HTTP %2.</source>
        <translation>Le token a été refusé&#xa0;: %1 a répondu HTTP %2.</translation>
    </message>
    <message>
        <source>It is wrong, or was reset; copy it again from the Developer Portal under Bot.</source>
        <translation>Il est faux ou a été réinitialisé&#xa0;; recopiez-le depuis le Developer Portal, sous Bot.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: this address may not ask%3.</source>
        <translation>%1 a répondu HTTP %2&#xa0;: cette adresse n’a pas le droit de faire cette requête%3.</translation>
    </message>
    <message>
        <source>A firewall, a proxy or a ban for too many bad requests can be behind it. Try from another network, or wait an hour.</source>
        <translation>Un pare-feu, un proxy ou un bannissement pour trop de mauvaises requêtes peut en être la cause. Essayez depuis un autre réseau, ou attendez une heure.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: there is no such page%3.</source>
        <translation>%1 a répondu HTTP %2&#xa0;: cette page n’existe pas%3.</translation>
    </message>
    <message>
        <source>Check the address given with --api.</source>
        <translation>Vérifiez l’adresse donnée avec --api.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: it may not be asked for with GET%3.</source>
        <translation>%1 a répondu HTTP %2&#xa0;: GET n’y est pas autorisé%3.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: too many requests from this bot or this address.</source>
        <translation>%1 a répondu HTTP %2&#xa0;: trop de requêtes de ce bot ou de cette adresse.</translation>
    </message>
    <message>
        <source>Wait before trying again, and find what asks so often with this token.</source>
        <translation>Attendez avant de réessayer, et trouvez ce qui interroge si souvent avec ce token.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: nothing behind it was there to answer%3.</source>
        <translation>%1 a répondu HTTP %2&#xa0;: aucun serveur disponible derrière pour répondre%3.</translation>
    </message>
    <message>
        <source>Try again later; https://discordstatus.com tells of outages.</source>
        <translation>Réessayez plus tard&#xa0;; https://discordstatus.com signale les pannes.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2: the server has trouble of its own%3.</source>
        <translation>%1 a répondu HTTP %2&#xa0;: le serveur a lui-même un problème%3.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2%3, which is not what a gateway&apos;s API answers.</source>
        <translation>%1 a répondu HTTP %2%3, réponse inattendue pour l’API d’une gateway.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Il s’agit de %1.</translation>
    </message>
    <message>
        <source>It holds for everything this bot asks.</source>
        <translation>Cela vaut pour toutes les requêtes de ce bot.</translation>
    </message>
    <message>
        <source>It lets us in again in %1 s.</source>
        <translation>Nouvel essai possible dans %1 s.</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>il faut %1</translation>
    </message>
    <message>
        <source>an address must not hold a user or password</source>
        <translation>une adresse ne doit contenir ni utilisateur ni mot de passe</translation>
    </message>
    <message>
        <source>a ws:// or wss:// address with a host</source>
        <translation>une adresse ws:// ou wss:// avec un hôte</translation>
    </message>
    <message>
        <source>an http:// or https:// address with a host</source>
        <translation>une adresse http:// ou https:// avec un hôte</translation>
    </message>
    <message>
        <source>ID/COUNT with an ID from 0 to COUNT - 1, such as 0/1, or all</source>
        <translation>ID/COUNT avec un ID de 0 à COUNT - 1, par exemple 0/1, ou all</translation>
    </message>
    <message>
        <source>an integer from 50 to 250</source>
        <translation>un entier de 50 à 250</translation>
    </message>
    <message>
        <source>an integer of at least 0</source>
        <translation>un entier d’au moins 0</translation>
    </message>
    <message>
        <source>ISO 8601 with a zone, such as 2026-11-23T22:14:03Z, or integer milliseconds since 1970</source>
        <translation>ISO 8601 avec fuseau, par exemple 2026-11-23T22:14:03Z, ou un entier en millisecondes depuis 1970</translation>
    </message>
    <message>
        <source>an address must not hold a user or password; give them as user:password in SHARDSCOPE_PROXY_AUTH</source>
        <translation>une adresse ne doit contenir ni utilisateur ni mot de passe&#xa0;; donnez-les sous la forme user:password dans SHARDSCOPE_PROXY_AUTH</translation>
    </message>
    <message>
        <source>a proxy that is itself spoken to over https:// is not supported by Qt; use http:// or socks5://, what goes through it stays encrypted</source>
        <translation>Qt ne prend pas en charge un proxy joint lui-même par https://&#xa0;; utilisez http:// ou socks5://, ce qui y passe reste chiffré</translation>
    </message>
    <message>
        <source>an http:// or socks5:// address with a host</source>
        <translation>une adresse http:// ou socks5:// avec un hôte</translation>
    </message>
    <message>
        <source>NAME:VALUE, as in a header of HTTP</source>
        <translation>NAME:VALUE, comme dans un en-tête HTTP</translation>
    </message>
    <message>
        <source>the path of a file with PEM certificates</source>
        <translation>le chemin d’un fichier de certificats PEM</translation>
    </message>
    <message>
        <source>seconds above 0, at most 86400</source>
        <translation>un nombre de secondes supérieur à 0, au plus 86400</translation>
    </message>
    <message>
        <source>an integer from 1 to 1024, in MiB</source>
        <translation>un entier de 1 à 1024, en MiB</translation>
    </message>
    <message>
        <source>The gateway itself (ws:// or wss://); the HTTP look-up is skipped.</source>
        <translation>La gateway elle-même (ws:// ou wss://)&#xa0;; l’API HTTP n’est alors pas interrogée.</translation>
    </message>
    <message>
        <source>Where the HTTP look-ups are made. Default: Discord&apos;s API v10.</source>
        <translation>Adresse de l’API HTTP à interroger. Par défaut&#xa0;: l’API v10 de Discord.</translation>
    </message>
    <message>
        <source>Names, comma-separated, +all, +unprivileged (default), or an integer.</source>
        <translation>Noms séparés par des virgules, +all, +unprivileged (par défaut) ou un entier.</translation>
    </message>
    <message>
        <source>Which shard of how many, or all that are recommended. Default: 0/1.</source>
        <translation>Quel shard sur combien, ou all pour tous ceux recommandés. Par défaut&#xa0;: 0/1.</translation>
    </message>
    <message>
        <source>zstd-stream, zlib-stream (default), payload or none.</source>
        <translation>zstd-stream, zlib-stream (par défaut), payload ou none.</translation>
    </message>
    <message>
        <source>Members above which a guild comes without its offline ones, 50 to 250 (default).</source>
        <translation>Nombre de membres au-delà duquel une guild arrive sans ses membres hors ligne, de 50 à 250 (par défaut).</translation>
    </message>
    <message>
        <source>Capabilities to identify with; not sent where 0 (default).</source>
        <translation>Capacités à annoncer dans IDENTIFY&#xa0;; rien n’est envoyé si 0 (par défaut).</translation>
    </message>
    <message>
        <source>Initial status: online, dnd, idle, invisible or offline.</source>
        <translation>Statut initial&#xa0;: online, dnd, idle, invisible ou offline.</translation>
    </message>
    <message>
        <source>Initial activity; the type is playing, streaming, listening, watching, custom, competing or 0 to 5.</source>
        <translation>Activité initiale&#xa0;; le type est playing, streaming, listening, watching, custom, competing ou de 0 à 5.</translation>
    </message>
    <message>
        <source>Initially away from the keyboard.</source>
        <translation>Absent du clavier au départ.</translation>
    </message>
    <message>
        <source>Initially idle since: ISO 8601 with a zone, or milliseconds since 1970.</source>
        <translation>Inactif au départ depuis&#xa0;: ISO 8601 avec fuseau, ou millisecondes depuis 1970.</translation>
    </message>
    <message>
        <source>http:// or socks5:// proxy in place of the system&apos;s; user:password come from SHARDSCOPE_PROXY_AUTH.</source>
        <translation>Proxy http:// ou socks5:// à la place de celui du système&#xa0;; user:password viennent de SHARDSCOPE_PROXY_AUTH.</translation>
    </message>
    <message>
        <source>A header for the HTTP proxy; may be repeated.</source>
        <translation>Un en-tête pour le proxy HTTP&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>PEM certificates of authorities to trust besides the system&apos;s.</source>
        <translation>Certificats PEM d’autorités reconnues en plus de celles du système.</translation>
    </message>
    <message>
        <source>Seconds for look-up, connection and upgrade. Default: 30.</source>
        <translation>Secondes pour la résolution, la connexion et l’upgrade. Par défaut&#xa0;: 30.</translation>
    </message>
    <message>
        <source>Seconds for HELLO to come. Default: 20.</source>
        <translation>Secondes d’attente de HELLO. Par défaut&#xa0;: 20.</translation>
    </message>
    <message>
        <source>Seconds for READY or RESUMED to come. Default: 30.</source>
        <translation>Secondes d’attente de READY ou RESUMED. Par défaut&#xa0;: 30.</translation>
    </message>
    <message>
        <source>Largest JSON of one message, 1 to 1024. Default: 64.</source>
        <translation>Taille maximale du JSON d’un message, de 1 à 1024. Par défaut&#xa0;: 64.</translation>
    </message>
    <message>
        <source>Allow ws:// and http:// to hosts that are not loopback; they see the token.</source>
        <translation>Autoriser ws:// et http:// vers des hôtes hors boucle locale&#xa0;; ils voient le token.</translation>
    </message>
    <message>
        <source>Start a session even where under 5 % of the session budget would be left.</source>
        <translation>Démarrer une session même s’il devait rester moins de 5&#xa0;% du budget de sessions.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Donnez un nom au profil.</translation>
    </message>
    <message>
        <source>The name has %1 characters, but may have %2.</source>
        <translation>Le nom a %1 caractères, mais ne peut en avoir que %2.</translation>
    </message>
    <message>
        <source>This is a bot&apos;s token, and names are written into the settings: put it into the field of the token.</source>
        <translation>C’est un token de bot, et les noms sont écrits dans les paramètres&#xa0;: mettez-le dans le champ du token.</translation>
    </message>
    <message>
        <source>There is a bot&apos;s token in it, which would be written into the settings: put it into the field of the token.</source>
        <translation>Il contient un token de bot, qui serait écrit dans les paramètres&#xa0;: mettez-le dans le champ du token.</translation>
    </message>
    <message>
        <source>%1 carries a credential, which would be written into the settings: give the proxy&apos;s user and password instead.</source>
        <translation>%1 contient un identifiant secret, qui serait écrit dans les paramètres&#xa0;: donnez plutôt l’utilisateur et le mot de passe du proxy.</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot;: %2</source>
        <translation>Profil «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>secrets is neither &quot;session&quot; nor &quot;keychain&quot;; &quot;session&quot; is used.</source>
        <translation>secrets ne vaut ni &quot;session&quot; ni &quot;keychain&quot;&#xa0;; &quot;session&quot; est utilisé.</translation>
    </message>
    <message>
        <source>the option &quot;%1&quot; is not known here and is left out.</source>
        <translation>l’option «&#xa0;%1&#xa0;» est inconnue ici et est ignorée.</translation>
    </message>
    <message>
        <source>this is no value of such an option.</source>
        <translation>ce n’est pas une valeur pour cette option.</translation>
    </message>
    <message>
        <source>%1 is left at its default: %2</source>
        <translation>%1 garde sa valeur par défaut&#xa0;: %2</translation>
    </message>
    <message>
        <source>This build cannot speak to a keychain: keep the token for this session only.</source>
        <translation>Cette version est compilée sans accès au trousseau&#xa0;: gardez le token pour cette session seulement.</translation>
    </message>
    <message>
        <source>A profile in the settings cannot be read and is left out: %1.</source>
        <translation>Un profil des paramètres est illisible et ignoré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>Another profile is called &quot;%1&quot;.</source>
        <translation>Un autre profil s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file is too large for profiles.</source>
        <translation>Le fichier est trop volumineux pour des profils.</translation>
    </message>
    <message>
        <source>This is no JSON: %1 at byte %2.</source>
        <translation>Ce n’est pas du JSON&#xa0;: %1 à l’octet %2.</translation>
    </message>
    <message>
        <source>These profiles are of another version of Shardscope.</source>
        <translation>Ces profils viennent d’une autre version de Shardscope.</translation>
    </message>
    <message>
        <source>These are no profiles of Shardscope: &quot;%1&quot; is missing.</source>
        <translation>Ce ne sont pas des profils de Shardscope&#xa0;: «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>What is no object is left out.</source>
        <translation>Ce qui n’est pas un objet est ignoré.</translation>
    </message>
    <message>
        <source>Profile &quot;%1&quot; is left out: %2</source>
        <translation>Le profil «&#xa0;%1&#xa0;» est ignoré&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no profile in the file.</source>
        <translation>Le fichier ne contient aucun profil.</translation>
    </message>
    <message>
        <source>Shard %1 is not part of this run; it has shard %2.</source>
        <translation>Le shard %1 ne fait pas partie de cette exécution&#xa0;; elle a le shard %2.</translation>
    </message>
    <message>
        <source>Shard %1 is not part of this run; it has %2 shards from %3 to %4.</source>
        <translation>Le shard %1 ne fait pas partie de cette exécution&#xa0;; elle a %2 shards, de %3 à %4.</translation>
    </message>
    <message>
        <source>The guild %1 belongs to shard %2, which is not part of this run.</source>
        <translation>La guild %1 appartient au shard %2, qui ne fait pas partie de cette exécution.</translation>
    </message>
    <message>
        <source>This guild belongs to shard %1, which is not part of this run.</source>
        <translation>Cette guild appartient au shard %1, qui ne fait pas partie de cette exécution.</translation>
    </message>
    <message>
        <source>%1 sessions were started within %2 s and none lasted 30 s. To spare the session budget no more are started; find the cause first.</source>
        <translation>%1 sessions ont été démarrées en %2 s et aucune n’a duré 30 s. Pour épargner le budget de sessions, aucune autre n’est démarrée&#xa0;; cherchez d’abord la cause.</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %2 sessions may be started before the budget resets in %3 min; this run needs %4. An empty budget resets the bot&apos;s token. Wait, or go on with --spend-budget.</source>
        <translation>
            <numerusform>Seule %1 session sur %2 peut être démarrée avant la réinitialisation du budget dans %3 min&#xa0;; cette exécution en demande %4. Un budget vide réinitialise le token du bot. Attendez, ou continuez avec --spend-budget.</numerusform>
            <numerusform>Seules %1 sessions sur %2 peuvent être démarrées avant la réinitialisation du budget dans %3 min&#xa0;; cette exécution en demande %4. Un budget vide réinitialise le token du bot. Attendez, ou continuez avec --spend-budget.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the budget of %1 sessions only the last 5 % are left, which are kept back; it resets in %2 min.</source>
        <translation>Du budget de %1 sessions, il ne reste que les derniers 5&#xa0;%, gardés en réserve&#xa0;; réinitialisation dans %2 min.</translation>
    </message>
    <message>
        <source>The budget of %1 sessions is empty; it resets in %2 min.</source>
        <translation>Le budget de %1 sessions est vide&#xa0;; réinitialisation dans %2 min.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be read.</source>
        <translation>Impossible de lire le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no *.json file.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne contient aucun fichier *.json.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 64 MiB.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 64 MiB.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a JSON object: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un objet JSON&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a gateway message: it has no number &quot;op&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un message de gateway&#xa0;: il n’a pas de nombre «&#xa0;op&#xa0;».</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; holds no dispatch (op 0).</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne contient aucun dispatch (op 0).</translation>
    </message>
    <message>
        <source>The rate goes from 1 to 50,000 events a second.</source>
        <translation>Le débit va de 1 à 50&#xa0;000 événements par seconde.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a fault; there are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une panne connue&#xa0;; les pannes sont %2.</translation>
    </message>
    <message>
        <source>The fault %1 needs a value: %1=VALUE.</source>
        <translation>La panne %1 exige une valeur&#xa0;: %1=VALUE.</translation>
    </message>
    <message>
        <source>The fault %1 takes no value.</source>
        <translation>La panne %1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the fault %2; it takes true or false.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de la panne %2&#xa0;; elle prend true ou false.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no close code; it is 1000 to 1003, 1007 to 1014 or 3000 to 4999.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un code de fermeture&#xa0;; ils vont de 1000 à 1003, de 1007 à 1014 ou de 3000 à 4999.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no value of the fault %2; it goes from %3 to %4.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une valeur de la panne %2&#xa0;; elle va de %3 à %4.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no moment for the fault %2; it is start, ready, seconds such as 5s or events such as 100ev.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un moment pour la panne %2&#xa0;; c’est start, ready, des secondes comme 5s ou des événements comme 100ev.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Uses nothing of the send limits</source>
        <translation>Ne consomme rien des limites d’envoi</translation>
    </message>
    <message>
        <source>Uses 1 of %1 in 60 s (%2 used)</source>
        <translation>Consomme 1 envoi sur %1 en 60 s (%2 utilisés)</translation>
    </message>
    <message>
        <source>Uses 1 of 120 in 60 s</source>
        <translation>Consomme 1 envoi sur 120 en 60 s</translation>
    </message>
    <message>
        <source>presence 1 of %1 in 20 s (%2 used)</source>
        <translation>présence&#xa0;: 1 sur %1 en 20 s (%2 utilisées)</translation>
    </message>
    <message>
        <source>▲ member list of this guild: in %1</source>
        <translation>▲ liste des membres de cette guild&#xa0;: dans %1</translation>
    </message>
    <message>
        <source>member list of this guild: free, then in 30 s</source>
        <translation>liste des membres de cette guild&#xa0;: libre, puis dans 30 s</translation>
    </message>
    <message>
        <source>◔ waits %1</source>
        <translation>◔ attend %1</translation>
    </message>
    <message>
        <source>◔ waits until one is free</source>
        <translation>◔ attend qu’une place se libère</translation>
    </message>
    <message>
        <source>%1 wait already</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Presence · %1</source>
        <translation>Présence · %1</translation>
    </message>
    <message>
        <source>Join voice · %1</source>
        <translation>Rejoindre un vocal · %1</translation>
    </message>
    <message>
        <source>Leave voice · %1</source>
        <translation>Quitter le vocal · %1</translation>
    </message>
    <message>
        <source>Members · %1</source>
        <translation>Membres · %1</translation>
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
        <translation>Infos de salon · %1</translation>
    </message>
    <message>
        <source>op %1 by hand · %2</source>
        <translation>op %1 à la main · %2</translation>
    </message>
    <message>
        <source>op %1 by hand</source>
        <translation>op %1 à la main</translation>
    </message>
    <message>
        <source>Reconnect and resume</source>
        <translation>Se reconnecter et reprendre</translation>
    </message>
    <message>
        <source>Reconnect with a new session</source>
        <translation>Se reconnecter avec une nouvelle session</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>✓ sent</source>
        <translation>✓ envoyé</translation>
    </message>
    <message>
        <source>◔ queued, leaves in %1</source>
        <translation>◔ en file, part dans %1</translation>
    </message>
    <message>
        <source>◔ queued</source>
        <translation>◔ en file</translation>
    </message>
    <message>
        <source>✓ remembered, goes out with the next session</source>
        <translation>✓ mémorisé, part avec la prochaine session</translation>
    </message>
    <message>
        <source>– superseded by a newer one</source>
        <translation>– remplacé par un plus récent</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 plus tôt</translation>
    </message>
    <message>
        <source>%1 later</source>
        <translation>%1 plus tard</translation>
    </message>
    <message>
        <source>%1 earlier than the message came</source>
        <translation>%1 avant l’arrivée du message</translation>
    </message>
    <message>
        <source>%1 later than the message came</source>
        <translation>%1 après l’arrivée du message</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Local: %1</source>
        <translation>Heure locale&#xa0;: %1</translation>
    </message>
    <message>
        <source>UTC: %1</source>
        <translation>UTC&#xa0;: %1</translation>
    </message>
    <message>
        <source>Worker %1, process %2, number %3</source>
        <translation>Worker %1, processus %2, numéro %3</translation>
    </message>
    <message>
        <source>Nothing is set</source>
        <translation>Rien n’est activé</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Shardscope: graphs</source>
        <translation>Shardscope&#xa0;: graphiques</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à %3)</translation>
    </message>
    <message>
        <source>nothing at %1</source>
        <translation>rien à %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Heartbeat latency</source>
        <translation>Latence des heartbeats</translation>
    </message>
    <message>
        <source>No heartbeat was acknowledged yet</source>
        <translation>Aucun heartbeat acquitté pour l’instant</translation>
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
        <translation>latence</translation>
    </message>
    <message>
        <source>median %1, worst %2 (shard %3)</source>
        <translation>médiane %1, pire %2 (shard %3)</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>dernier %1</translation>
    </message>
    <message>
        <source>p95 %1</source>
        <translation>p95 %1</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, à l’instant</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <translation>%1, il y a %2</translation>
    </message>
    <message>
        <source>p50 %1</source>
        <translation>p50 %1</translation>
    </message>
    <message>
        <source>max %1</source>
        <translation>max %1</translation>
    </message>
    <message>
        <source>Events a second</source>
        <translation>Événements par seconde</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aucun événement pour l’instant</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>undocumented</source>
        <translation>non documentés</translation>
    </message>
    <message>
        <source>most often %1</source>
        <translation>le plus fréquent&#xa0;: %1</translation>
    </message>
    <message>
        <source>rest %1</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Octets par seconde</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>No bytes yet</source>
        <translation>Aucun octet pour l’instant</translation>
    </message>
    <message>
        <source>inflated</source>
        <translation>décompressé</translation>
    </message>
    <message>
        <source>on the wire</source>
        <translation>sur le réseau</translation>
    </message>
    <message>
        <source>%1 on the wire</source>
        <translation>%1 sur le réseau</translation>
    </message>
    <message>
        <source>%1 inflated</source>
        <translation>%1 décompressés</translation>
    </message>
    <message>
        <source>Event age</source>
        <translation>Âge des événements</translation>
    </message>
    <message>
        <source>No event with its time in its id yet</source>
        <translation>Aucun événement daté par son id pour l’instant</translation>
    </message>
    <message>
        <source>age</source>
        <translation>âge</translation>
    </message>
    <message>
        <source>below 0: the clocks differ</source>
        <translation>sous 0&#xa0;: les horloges diffèrent</translation>
    </message>
    <message>
        <source>not corrected</source>
        <translation>non corrigé</translation>
    </message>
    <message>
        <source>the clock agrees with the gateway&apos;s</source>
        <translation>l’horloge concorde avec celle de la gateway</translation>
    </message>
    <message>
        <source>corrected, since the clock is %1 behind</source>
        <translation>corrigé, car l’horloge retarde de %1</translation>
    </message>
    <message>
        <source>corrected, since the clock is %1 ahead</source>
        <translation>corrigé, car l’horloge avance de %1</translation>
    </message>
    <message>
        <source>Sends in 60 s</source>
        <translation>Envois en 60 s</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Rien n’a encore été envoyé</translation>
    </message>
    <message>
        <source>heartbeats</source>
        <translation>heartbeats</translation>
    </message>
    <message>
        <source>all sends</source>
        <translation>tous les envois</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <translation>%1 au plus</translation>
    </message>
    <message numerus="yes">
        <source>%1 at most, %2 of them kept for heartbeats</source>
        <translation>
            <numerusform>%1 au plus, dont %2 réservé aux heartbeats</numerusform>
            <numerusform>%1 au plus, dont %2 réservés aux heartbeats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 envoyés sur %2</translation>
    </message>
    <message>
        <source>heartbeats among them: %1</source>
        <translation>dont heartbeats&#xa0;: %1</translation>
    </message>
    <message>
        <source>kept for heartbeats: %1</source>
        <translation>réservés aux heartbeats&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tells what is wrong with a token, its intents, its budget and the way to the gateway.
No session is started unless --identify is given. A stage may take 4 s, or what its time-out says.
The token comes from SHARDSCOPE_TOKEN or --token-file, never from an argument.</source>
        <translation>Dit ce qui ne va pas avec un token, ses intents, son budget et le chemin vers la gateway.
Aucune session n’est démarrée sans --identify. Une étape peut prendre 4 s, ou la durée de son délai d’attente.
Le token vient de SHARDSCOPE_TOKEN ou de --token-file, jamais d’un argument.</translation>
    </message>
    <message>
        <source>Print the findings as one JSON object.</source>
        <translation>Afficher les résultats sous forme d’un objet JSON.</translation>
    </message>
    <message>
        <source>Also start a session and close it; takes one of the bot&apos;s daily sessions.</source>
        <translation>Démarrer aussi une session et la fermer&#xa0;; consomme une des sessions quotidiennes du bot.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Impossible d’écrire sur la sortie standard.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Usage: shardscope-cli %1</source>
        <translation>Utilisation&#xa0;: shardscope-cli %1</translation>
    </message>
    <message>
        <source>See &quot;shardscope-cli %1&quot;.</source>
        <translation>Voir «&#xa0;shardscope-cli %1&#xa0;».</translation>
    </message>
    <message>
        <source>An argument looks like a bot&apos;s token, which others on this machine can read there: reset it, and give the new one in SHARDSCOPE_TOKEN or with --token-file.</source>
        <translation>Un argument ressemble à un token de bot, que d’autres sur cette machine peuvent y lire&#xa0;: réinitialisez-le et donnez le nouveau dans SHARDSCOPE_TOKEN ou avec --token-file.</translation>
    </message>
    <message>
        <source>Unknown argument --%1.</source>
        <translation>Argument inconnu --%1.</translation>
    </message>
    <message>
        <source>Unknown argument &quot;%1&quot;.</source>
        <translation>Argument inconnu «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot;: expected an integer from %3 to %4.</source>
        <translation>--%1 &quot;%2&quot;&#xa0;: il faut un entier de %3 à %4.</translation>
    </message>
    <message>
        <source>--%1 &quot;%2&quot;: expected a number from %3 to %4.</source>
        <translation>--%1 &quot;%2&quot;&#xa0;: il faut un nombre de %3 à %4.</translation>
    </message>
    <message>
        <source>SHARDSCOPE_PROXY_AUTH does not hold user:password.</source>
        <translation>SHARDSCOPE_PROXY_AUTH ne contient pas user:password.</translation>
    </message>
    <message>
        <source>--%1 is given %2 times, but may be given once.</source>
        <translation>--%1 est donné %2 fois, mais ne peut l’être qu’une fois.</translation>
    </message>
    <message>
        <source>Read the token from the first line of FILE, - for standard input; otherwise it comes from SHARDSCOPE_TOKEN.</source>
        <translation>Lire le token à la première ligne de FILE, - pour l’entrée standard&#xa0;; sinon il vient de SHARDSCOPE_TOKEN.</translation>
    </message>
    <message>
        <source>Start the built-in gateway and connect to it; no token needed.</source>
        <translation>Démarrer la gateway intégrée et s’y connecter&#xa0;; aucun token requis.</translation>
    </message>
    <message>
        <source>--demo and --gateway or --api exclude each other: --demo is a gateway of its own.</source>
        <translation>--demo et --gateway ou --api s’excluent&#xa0;: --demo a sa propre gateway.</translation>
    </message>
    <message>
        <source>--ca-file &quot;%1&quot; cannot be read: %2.</source>
        <translation>--ca-file &quot;%1&quot;&#xa0;: lecture impossible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A capture in any form, - for standard input.</source>
        <translation>Une capture dans n’importe quel format, - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>What to write: .jsonl, .jsonl.zst, .jsonl.gz, or an export as .har or .csv; - for standard output.</source>
        <translation>Ce qu’il faut écrire&#xa0;: .jsonl, .jsonl.zst, .jsonl.gz, ou un export en .har ou .csv&#xa0;; - pour la sortie standard.</translation>
    </message>
    <message>
        <source>Leave the tokens of interactions, voice servers and webhooks in.</source>
        <translation>Laisser les tokens d’interactions, de serveurs vocaux et de webhooks.</translation>
    </message>
    <message>
        <source>Also replace what people wrote, and every name, picture and address.</source>
        <translation>Remplacer aussi ce que les gens ont écrit, ainsi que tous les noms, images et adresses.</translation>
    </message>
    <message>
        <source>--strict and --keep-tokens exclude each other.</source>
        <translation>--strict et --keep-tokens s’excluent.</translation>
    </message>
    <message>
        <source>OUT &quot;%1&quot;: %2.</source>
        <translation>OUT &quot;%1&quot;&#xa0;: %2.</translation>
    </message>
    <message>
        <source>IN and OUT are the same file.</source>
        <translation>IN et OUT sont le même fichier.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: problems that are not told here: %2.</source>
        <translation>&quot;%1&quot;&#xa0;: problèmes non affichés ici&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: %2.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Writes a capture in another form. Tokens of interactions, voice servers and webhooks are masked.
What is damaged is told and left out, and the rest is kept.</source>
        <translation>Convertit une capture dans un autre format. Les tokens d’interactions, de serveurs vocaux et de webhooks sont masqués.
Ce qui est endommagé est signalé et ignoré, le reste est conservé.</translation>
    </message>
    <message>
        <source>Leave out the dispatch, received, sent and heartbeat lines that do not match EXPR, for example &quot;t:MESSAGE_* and d.author.bot:false&quot;.</source>
        <translation>Retirer les lignes dispatch, received, sent et heartbeat qui ne correspondent pas à EXPR, par exemple &quot;t:MESSAGE_* and d.author.bot:false&quot;.</translation>
    </message>
    <message>
        <source>--filter: %1</source>
        <translation>--filter&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 % of %2 MiB</source>
        <translation>%1&#xa0;% de %2 MiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1. Default: a free one.</source>
        <translation>Port sur 127.0.0.1. Par défaut&#xa0;: un port libre.</translation>
    </message>
    <message>
        <source>Events a second, 1 to 50000. Default: 20.</source>
        <translation>Événements par seconde, de 1 à 50000. Par défaut&#xa0;: 20.</translation>
    </message>
    <message>
        <source>Send so many events after READY, then heartbeats only.</source>
        <translation>Envoyer ce nombre d’événements après READY, puis seulement des heartbeats.</translation>
    </message>
    <message>
        <source>The same seed makes the same world. Default: 1.</source>
        <translation>La même graine donne le même monde. Par défaut&#xa0;: 1.</translation>
    </message>
    <message>
        <source>Send the dispatches of the *.json files in DIR once, in byte order of their names.</source>
        <translation>Envoyer une fois les dispatchs des fichiers *.json de DIR, dans l’ordre des octets de leurs noms.</translation>
    </message>
    <message>
        <source>Something that goes wrong: no-ack, op7, op9, close=CODE, hello-delay=S, ready-delay=S, http=STATUS, bot=false, flags=N, remaining=N, shards=N, max-concurrency=N, clock=S; WHEN is start (default), ready, 5s or 100ev. May be repeated.</source>
        <translation>Quelque chose qui se passe mal&#xa0;: no-ack, op7, op9, close=CODE, hello-delay=S, ready-delay=S, http=STATUS, bot=false, flags=N, remaining=N, shards=N, max-concurrency=N, clock=S&#xa0;; WHEN vaut start (par défaut), ready, 5s ou 100ev. Peut être répété.</translation>
    </message>
    <message>
        <source>Let every token in.</source>
        <translation>Accepter n’importe quel token.</translation>
    </message>
    <message>
        <source>--fault &quot;%1&quot;: %2</source>
        <translation>--fault &quot;%1&quot;&#xa0;: %2</translation>
    </message>
    <message>
        <source>--payloads &quot;&quot;: expected the path of a folder.</source>
        <translation>--payloads &quot;&quot;&#xa0;: il faut le chemin d’un dossier.</translation>
    </message>
    <message>
        <source>Runs the built-in gateway on 127.0.0.1 and prints where it listens and its token as one JSON object.</source>
        <translation>Lance la gateway intégrée sur 127.0.0.1 et affiche son adresse d’écoute et son token sous forme d’un objet JSON.</translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation>%1 événements par seconde</translation>
    </message>
    <message>
        <source>End after N printed dispatch lines.</source>
        <translation>S’arrêter après N lignes dispatch affichées.</translation>
    </message>
    <message>
        <source>End after S seconds.</source>
        <translation>S’arrêter après S secondes.</translation>
    </message>
    <message>
        <source>Also write every line to FILE (.jsonl, .jsonl.zst or .jsonl.gz), readable for you alone.</source>
        <translation>Écrire aussi chaque ligne dans FILE (.jsonl, .jsonl.zst ou .jsonl.gz), lisible par vous seul.</translation>
    </message>
    <message>
        <source>Leave the tokens of interactions, voice servers and webhooks in the capture.</source>
        <translation>Laisser les tokens d’interactions, de serveurs vocaux et de webhooks dans la capture.</translation>
    </message>
    <message>
        <source>Print dispatch lines without their d.</source>
        <translation>Afficher les lignes dispatch sans leur d.</translation>
    </message>
    <message>
        <source>Serve metrics for Prometheus at http://HOST:PORT/metrics. HOST: 127.0.0.1; port 0: a free one.</source>
        <translation>Fournir des métriques pour Prometheus sur http://HOST:PORT/metrics. HOST&#xa0;: 127.0.0.1&#xa0;; port 0&#xa0;: un port libre.</translation>
    </message>
    <message>
        <source>--metrics &quot;%1&quot;: %2.</source>
        <translation>--metrics &quot;%1&quot;&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--capture &quot;&quot;: expected the path of a file.</source>
        <translation>--capture &quot;&quot;&#xa0;: il faut le chemin d’un fichier.</translation>
    </message>
    <message>
        <source>--capture &quot;%1&quot;: %2.</source>
        <translation>--capture &quot;%1&quot;&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Connects to the gateway and prints what happens, one JSON object a line.
Commands are read from standard input, one JSON object a line.
The token comes from SHARDSCOPE_TOKEN or --token-file, never from an argument.</source>
        <translation>Se connecte à la gateway et affiche ce qui se passe, un objet JSON par ligne.
Les commandes sont lues sur l’entrée standard, un objet JSON par ligne.
Le token vient de SHARDSCOPE_TOKEN ou de --token-file, jamais d’un argument.</translation>
    </message>
    <message>
        <source>its first line is longer than %1 bytes</source>
        <translation>sa première ligne dépasse %1 octets</translation>
    </message>
    <message>
        <source>SHARDSCOPE_TOKEN is set, but --demo brings its own token: unset it, or leave --demo out.</source>
        <translation>SHARDSCOPE_TOKEN est défini, mais --demo apporte son propre token&#xa0;: supprimez la variable, ou retirez --demo.</translation>
    </message>
    <message>
        <source>--token-file and --demo exclude each other: --demo brings its own token.</source>
        <translation>--token-file et --demo s’excluent&#xa0;: --demo apporte son propre token.</translation>
    </message>
    <message>
        <source>The token is given twice, by SHARDSCOPE_TOKEN and by --token-file: use one of them.</source>
        <translation>Le token est donné deux fois, par SHARDSCOPE_TOKEN et par --token-file&#xa0;: n’utilisez que l’un des deux.</translation>
    </message>
    <message>
        <source>There is no token: set SHARDSCOPE_TOKEN, give --token-file FILE (- reads standard input), or try --demo.</source>
        <translation>Il n’y a pas de token&#xa0;: définissez SHARDSCOPE_TOKEN, donnez --token-file FILE (- lit l’entrée standard), ou essayez --demo.</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; cannot be read: %2.</source>
        <translation>--token-file &quot;%1&quot;&#xa0;: lecture impossible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>--token-file &quot;%1&quot; holds no token in its first line.</source>
        <translation>--token-file &quot;%1&quot;&#xa0;: aucun token à la première ligne.</translation>
    </message>
    <message>
        <source>There is more that is not told here.</source>
        <translation>Il y en a d’autres, qui ne sont pas signalés ici.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>« %1 » : %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: there is no dispatch in it that can be served.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: aucun dispatch à servir dans ce fichier.</translation>
    </message>
    <message>
        <source>It was written without %1; clients get what stands in their place.</source>
        <translation>Écrite sans %1&#xa0;; les clients reçoivent ce qui les remplace.</translation>
    </message>
    <message>
        <source>Line %1: the dispatch has no name or no data, as --no-dispatch-data prints them; it is left out, and so are others.</source>
        <translation>Ligne %1&#xa0;: le dispatch n’a pas de nom ou pas de données, comme les affiche --no-dispatch-data&#xa0;; il est ignoré, et d’autres aussi.</translation>
    </message>
    <message>
        <source>Line %1: the dispatch is left out: its data has more than %2 MiB.</source>
        <translation>Ligne %1&#xa0;: le dispatch est ignoré&#xa0;: ses données dépassent %2 MiB.</translation>
    </message>
    <message>
        <source>Line %1: the silence of %2 s before it is shortened to %3 s.</source>
        <translation>Ligne %1&#xa0;: le silence de %2 s qui la précède est réduit à %3 s.</translation>
    </message>
    <message>
        <source>Line %1: its time lies %2 s before the one above it; it is sent at once.</source>
        <translation>Ligne %1&#xa0;: son heure précède de %2 s celle de la ligne au-dessus&#xa0;; elle est envoyée aussitôt.</translation>
    </message>
    <message>
        <source>Shard %1/%2 has got all there is for it, events: %3. Heartbeats go on.</source>
        <translation>Le shard %1/%2 a reçu tout ce qu’il y a pour lui, événements&#xa0;: %3. Les heartbeats continuent.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file that can be read from its beginning for each client.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier qui puisse être lu depuis le début pour chaque client.</translation>
    </message>
    <message>
        <source>--speed &quot;%1&quot;: expected 0, or a number from %2 to %3.</source>
        <translation>--speed &quot;%1&quot;&#xa0;: il faut 0, ou un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>FILE &quot;%1&quot;: expected a file, for each client gets it from its beginning.</source>
        <translation>FILE &quot;%1&quot;&#xa0;: il faut un fichier, car chaque client le reçoit depuis le début.</translation>
    </message>
    <message>
        <source>Serves a capture as a gateway on 127.0.0.1 and prints where it listens and its token as one JSON object.
Every client gets the dispatches from the beginning, in the capture&apos;s own timing, numbered anew and with their data byte for byte; one that resumes goes on. READY names this session and gateway; those of later connections, and RESUMED, are left out. Whoever identifies as shard 0/1 gets the dispatches of all shards, others those of their shard. A silence of more than an hour is shortened to one. What is damaged is told and left out.</source>
        <translation>Sert une capture comme gateway sur 127.0.0.1 et affiche son adresse d’écoute et son token sous forme d’un objet JSON.
Chaque client reçoit les dispatchs depuis le début, au rythme de la capture, renumérotés et avec leurs données à l’octet près&#xa0;; celui qui reprend sa session reçoit la suite. READY indique cette session et cette gateway&#xa0;; les READY des connexions suivantes, et RESUMED, sont retirés. Qui s’identifie comme shard 0/1 reçoit les dispatchs de tous les shards, les autres ceux de leur shard. Un silence de plus d’une heure est réduit à une heure. Ce qui est abîmé est signalé et ignoré.</translation>
    </message>
    <message>
        <source>A capture: .jsonl, .jsonl.zst or .jsonl.gz.</source>
        <translation>Une capture&#xa0;: .jsonl, .jsonl.zst ou .jsonl.gz.</translation>
    </message>
    <message>
        <source>So many times as fast, 0.01 to 1000; 0: as fast as the client reads. Default: 1.</source>
        <translation>Facteur de vitesse, de 0.01 à 1000&#xa0;; 0&#xa0;: aussi vite que le client lit. Par défaut&#xa0;: 1.</translation>
    </message>
    <message>
        <source>a time such as 500ms, 5s or 2m, at most 24 hours</source>
        <translation>une durée telle que 500ms, 5s ou 2m, au plus 24 heures</translation>
    </message>
    <message>
        <source>Here stands %1; expected is %2.</source>
        <translation>Ici&#xa0;: %1&#xa0;; attendu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the end of the line</source>
        <translation>la fin de la ligne</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>%1 with a time, such as %1 5s</source>
        <translation>%1 suivi d’une durée, par exemple %1 5s</translation>
    </message>
    <message>
        <source>a filter expression, such as op:2</source>
        <translation>une expression de filtre, par exemple op:2</translation>
    </message>
    <message>
        <source>the end of the line: the fault comes at this step, so let a step wait before it</source>
        <translation>la fin de la ligne&#xa0;: la panne survient à cette étape&#xa0;; pour la retarder, placez une étape wait avant elle</translation>
    </message>
    <message>
        <source>a fault that lasts: %1</source>
        <translation>une panne qui dure&#xa0;: %1</translation>
    </message>
    <message>
        <source>Here stands %1, which is not JSON: %2.</source>
        <translation>Ici&#xa0;: %1, qui n’est pas du JSON&#xa0;: %2.</translation>
    </message>
    <message>
        <source>a message such as %1</source>
        <translation>un message tel que %1</translation>
    </message>
    <message>
        <source>an opcode, 0 for a dispatch</source>
        <translation>un opcode, 0 pour un dispatch</translation>
    </message>
    <message>
        <source>another opcode: INVALID SESSION is sent by &quot;fault op9&quot;</source>
        <translation>un autre opcode&#xa0;: INVALID SESSION s’envoie avec «&#xa0;fault op9&#xa0;»</translation>
    </message>
    <message>
        <source>the name of an event in quotes</source>
        <translation>le nom d’un événement entre guillemets</translation>
    </message>
    <message>
        <source>one of op, t and d; the gateway numbers dispatches itself</source>
        <translation>l’un de op, t et d&#xa0;; le gateway numérote lui-même les dispatches</translation>
    </message>
    <message>
        <source>a dispatch with its name: t</source>
        <translation>un dispatch avec son nom&#xa0;: t</translation>
    </message>
    <message>
        <source>a message without t, as it is no dispatch</source>
        <translation>un message sans t, puisque ce n’est pas un dispatch</translation>
    </message>
    <message>
        <source>Here stands a byte that is no UTF-8; expected is a text in UTF-8.</source>
        <translation>Ici&#xa0;: un octet qui n’est pas de l’UTF-8&#xa0;; attendu&#xa0;: un texte en UTF-8.</translation>
    </message>
    <message>
        <source>Here stands the end of the file; expected is a step, such as &quot;expect op:2 within 30s&quot;.</source>
        <translation>Ici&#xa0;: la fin du fichier&#xa0;; attendu&#xa0;: une étape, par exemple «&#xa0;expect op:2 within 30s&#xa0;».</translation>
    </message>
    <message>
        <source>This came: %1</source>
        <translation>Ceci est arrivé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing came within %1.</source>
        <translation>Rien n’est arrivé en %1.</translation>
    </message>
    <message>
        <source>Within %1 only this came: %2</source>
        <translation>En %1, seul ceci est arrivé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Within %1 nothing of the %2 that came matches; the last were: %3</source>
        <translation>En %1, rien de ce qui est arrivé (%2) ne correspond&#xa0;; en dernier&#xa0;: %3</translation>
    </message>
    <message>
        <source>No client is connected.</source>
        <translation>Aucun client n’est connecté.</translation>
    </message>
    <message>
        <source>No client is ready.</source>
        <translation>Aucun client n’est prêt.</translation>
    </message>
    <message>
        <source>Go through the steps of FILE, one a line: expect EXPR within TIME, never EXPR for TIME, fault NAME[=VALUE], mend NAME, send JSON, wait TIME. EXPR is a filter on what the client does, such as op:2. Ends with the last step, or with exit code 7 where one does not hold.</source>
        <translation>Suivre les étapes de FILE, une par ligne&#xa0;: expect EXPR within TIME, never EXPR for TIME, fault NAME[=VALUE], mend NAME, send JSON, wait TIME. EXPR est un filtre sur ce que fait le client, par exemple op:2. Se termine avec la dernière étape, ou avec le code de sortie 7 si l’une n’est pas remplie.</translation>
    </message>
    <message>
        <source>it is larger than 1 MiB</source>
        <translation>il dépasse 1 MiB</translation>
    </message>
</context>
<context>
    <name>Shardscope::AboutDialog</name>
    <message>
        <source>About Shardscope</source>
        <translation>À propos de Shardscope</translation>
    </message>
    <message>
        <source>Shardscope %1</source>
        <translation>Shardscope %1</translation>
    </message>
    <message>
        <source>An oscilloscope for Discord&apos;s event gateway. Free software under the MIT licence.
Not affiliated with Discord.</source>
        <translation>Un oscilloscope pour la gateway d’événements de Discord. Logiciel libre sous licence MIT.
Sans lien avec Discord.</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Composants et leurs licences</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>&amp;Copier les versions</translation>
    </message>
    <message>
        <source>For a report: the versions of Shardscope, of its parts and of this system</source>
        <translation>Pour un rapport&#xa0;: les versions de Shardscope, de ses composants et de ce système</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>À propos de &amp;Qt</translation>
    </message>
</context>
<context>
    <name>Shardscope::Activities</name>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Nothing was saved: %1 cannot be written: %2.</source>
        <translation>Rien n’a été enregistré&#xa0;: impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ActivityEditor</name>
    <message>
        <source>Activity type</source>
        <translation>Type d’activité</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Joue à</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streame</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Regarde</translation>
    </message>
    <message>
        <source>Custom status</source>
        <translation>Statut personnalisé</translation>
    </message>
    <message>
        <source>Competing in</source>
        <translation>Participe à</translation>
    </message>
    <message>
        <source>Activity text</source>
        <translation>Texte de l’activité</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Ce qu’il faut afficher</translation>
    </message>
    <message>
        <source>Stream address</source>
        <translation>Adresse du stream</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (alerts held back since the last: %2)</source>
        <translation>%1 (alertes retenues depuis la dernière&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Show the row</source>
        <translation>Afficher la ligne</translation>
    </message>
    <message>
        <source>Alerts…</source>
        <translation>Alertes…</translation>
    </message>
    <message>
        <source>Alert at %1: %2.</source>
        <translation>Alerte à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Alert at %1: %2. Times so far: %3.</source>
        <translation>Alerte à %1&#xa0;: %2. Total&#xa0;: %3 fois.</translation>
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
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>While a session is alive each rule is held against every new row. It tells you once, and again only after what made it tell has passed.</source>
        <translation>Tant qu’une session est active, chaque règle est comparée à chaque nouvelle ligne. Elle alerte une fois, puis de nouveau seulement quand la cause a disparu.</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Nouvelle règle</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>none at all</source>
        <translation>aucune ligne</translation>
    </message>
    <message>
        <source> rows</source>
        <translation> lignes</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>As in the filter of the log: t:MESSAGE_CREATE and d.author.bot:true</source>
        <translation>Comme dans le filtre du journal&#xa0;: t:MESSAGE_CREATE and d.author.bot:true</translation>
    </message>
    <message>
        <source>&amp;within</source>
        <translation>&amp;en</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Tell me of:</source>
        <translation>S&amp;ignaler&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Shardscope::AlertModel</name>
    <message>
        <source>It has no filter yet.</source>
        <translation>Elle n’a pas encore de filtre.</translation>
    </message>
    <message>
        <source>● watched while connected</source>
        <translation>● active pendant la connexion</translation>
    </message>
    <message>
        <source>○ off</source>
        <translation>○ désactivée</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Tell me of</source>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
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
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>● No budget is low.</source>
        <translation>● Aucun budget n’est bas.</translation>
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
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Comes back</source>
        <translation>Recharge</translation>
    </message>
    <message>
        <source>Messages that one connection may send in any 60 s. A part is kept for heartbeats; what is sent beyond the rest waits. Discord closes with 4008 beyond 120.</source>
        <translation>Messages qu’une connexion peut envoyer sur toute période de 60 s. Une part est réservée aux heartbeats&#xa0;; ce qui dépasse le reste attend. Discord ferme avec 4008 au-delà de 120.</translation>
    </message>
    <message>
        <source>Presences that one connection may send in any 20 s. The newest waits, those before it are dropped.</source>
        <translation>Présences qu’une connexion peut envoyer sur toute période de 20 s. La plus récente attend, les précédentes sont abandonnées.</translation>
    </message>
    <message>
        <source>The whole member list of a guild, once in 30 s. Sooner it is refused.</source>
        <translation>Liste complète des membres d’une guild, une fois toutes les 30 s. Avant ce délai, la demande est refusée.</translation>
    </message>
    <message>
        <source>Sessions that the bot may begin in a day, all its shards together. Discord resets the token of a bot that uses them up.</source>
        <translation>Sessions que le bot peut commencer par jour, tous ses shards réunis. Discord réinitialise le token d’un bot qui les épuise.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>%1, shard %2</source>
        <translation>%1, shard %2</translation>
    </message>
    <message>
        <source>Sends in 60 s</source>
        <translation>Envois en 60 s</translation>
    </message>
    <message>
        <source>Presences in 20 s</source>
        <translation>Présences en 20 s</translation>
    </message>
    <message>
        <source>Member list of each guild in 30 s</source>
        <translation>Liste des membres de chaque guild en 30 s</translation>
    </message>
    <message>
        <source>Member list of guild %1</source>
        <translation>Liste des membres de la guild %1</translation>
    </message>
    <message>
        <source>Identifies in a day</source>
        <translation>IDENTIFY par jour</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>used</source>
        <translation>utilisés</translation>
    </message>
    <message numerus="yes">
        <source>%1 kept for heartbeats</source>
        <translation>
            <numerusform>%1 réservé aux heartbeats</numerusform>
            <numerusform>%1 réservés aux heartbeats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 en attente</numerusform>
            <numerusform>%1 en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>as remembered here</source>
        <translation>mémorisé ici</translation>
    </message>
    <message>
        <source>all there</source>
        <translation>au complet</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>all in %1</source>
        <translation>tout dans %1</translation>
    </message>
    <message>
        <source>one in %1</source>
        <translation>un dans %1</translation>
    </message>
    <message>
        <source>%1 of %2 used</source>
        <translation>%1 sur %2 utilisés</translation>
    </message>
</context>
<context>
    <name>Shardscope::ByteView</name>
    <message>
        <source>Before byte %1 of %2</source>
        <translation>Avant l’octet %1 sur %2</translation>
    </message>
    <message>
        <source>Bytes %1 up to %2: %3</source>
        <translation>Octets %1 à %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Shardscope::CaptureController</name>
    <message>
        <source>A capture is being opened. Record when that is done.</source>
        <translation>Une capture est en cours d’ouverture. Enregistrez une fois que c’est terminé.</translation>
    </message>
    <message>
        <source>There is nothing in the log to be exported.</source>
        <translation>Il n’y a rien à exporter dans le journal.</translation>
    </message>
    <message>
        <source>A session is alive. It ends when a capture is opened, and the log is emptied.</source>
        <translation>Une session est active. Elle prend fin à l’ouverture d’une capture, et le journal est vidé.</translation>
    </message>
    <message>
        <source>A capture is being recorded. It ends when another one is opened.</source>
        <translation>Une capture est en cours d’enregistrement. Elle s’arrête à l’ouverture d’une autre.</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>Ouvrir %1&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Disconnect and open</source>
        <translation>&amp;Déconnecter et ouvrir</translation>
    </message>
    <message>
        <source>&amp;Stop recording and open</source>
        <translation>&amp;Arrêter l’enregistrement et ouvrir</translation>
    </message>
    <message>
        <source>Memory for the log</source>
        <translation>Mémoire du journal</translation>
    </message>
    <message>
        <source>The log may take so many MiB of memory; it takes %1 now.
When it is full the oldest rows go, or are read from the recording where there is one.</source>
        <translation>Le journal peut occuper ce nombre de MiB de mémoire&#xa0;; il en occupe %1 actuellement.
Quand il est plein, les lignes les plus anciennes disparaissent, ou sont relues dans l’enregistrement s’il y en a un.</translation>
    </message>
</context>
<context>
    <name>Shardscope::CaptureDialog</name>
    <message>
        <source>Capture, compressed (.jsonl.zst)</source>
        <translation>Capture, compressée (.jsonl.zst)</translation>
    </message>
    <message>
        <source>Capture, compressed for older tools (.jsonl.gz)</source>
        <translation>Capture, compressée pour outils anciens (.jsonl.gz)</translation>
    </message>
    <message>
        <source>Capture, plain lines (.jsonl)</source>
        <translation>Capture, lignes simples (.jsonl)</translation>
    </message>
    <message>
        <source>HTTP archive (.har)</source>
        <translation>Archive HTTP (.har)</translation>
    </message>
    <message>
        <source>Table without payloads (.csv)</source>
        <translation>Tableau sans payloads (.csv)</translation>
    </message>
    <message>
        <source>Tokens (usual)</source>
        <translation>Tokens (habituel)</translation>
    </message>
    <message>
        <source>What people wrote and their names stay in the file.</source>
        <translation>Ce que les gens ont écrit et leurs noms restent dans le fichier.</translation>
    </message>
    <message>
        <source>Tokens, message content and names (strict)</source>
        <translation>Tokens, contenu des messages et noms (strict)</translation>
    </message>
    <message>
        <source>Ids, types and times stay: fit to be shared.</source>
        <translation>Les ids, types et dates restent&#xa0;: peut être partagé.</translation>
    </message>
    <message>
        <source>The bot&apos;s token alone</source>
        <translation>Le token du bot seul</translation>
    </message>
    <message>
        <source>Tokens of interactions, voice servers and webhooks stay in the file, and what people wrote.</source>
        <translation>Les tokens d’interactions, de serveurs vocaux et de webhooks restent dans le fichier, ainsi que ce que les gens ont écrit.</translation>
    </message>
    <message>
        <source>&amp;Whoever gets the file may use these tokens</source>
        <translation>&amp;Quiconque reçoit le fichier peut utiliser ces tokens</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Needed where tokens stay in the file</source>
        <translation>Nécessaire si des tokens restent dans le fichier</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>F&amp;orm</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Left out</source>
        <translation>&amp;Retiré</translation>
    </message>
    <message>
        <source>A file is needed.</source>
        <translation>Il faut un fichier.</translation>
    </message>
    <message>
        <source>The name must end in one of %1.</source>
        <translation>Le nom doit se terminer par l’une de ces extensions&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no folder “%1”.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is a folder.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier.</translation>
    </message>
    <message>
        <source>“%1” is in use in this window.</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Tokens that stay in the file need a second yes.</source>
        <translation>Des tokens qui restent dans le fichier exigent une seconde confirmation.</translation>
    </message>
    <message>
        <source>Left out: %1. %2</source>
        <translation>Retirés&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>“%1” is there already. Replace it?</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Le remplacer&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Re&amp;mplacer</translation>
    </message>
</context>
<context>
    <name>Shardscope::ChannelInfoForm</name>
    <message>
        <source>Name or id of the guild</source>
        <translation>Nom ou id de la guild</translation>
    </message>
    <message>
        <source>Voice channel status</source>
        <translation>Statut du salon vocal</translation>
    </message>
    <message>
        <source>Voice start time</source>
        <translation>Début du vocal</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>&amp;Guild</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
</context>
<context>
    <name>Shardscope::CheckDialog</name>
    <message>
        <source>&amp;Run again</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>Check the token</source>
        <translation>Vérifier le token</translation>
    </message>
    <message>
        <source>The whole report, without the token</source>
        <translation>Le rapport complet, sans le token</translation>
    </message>
    <message>
        <source>Stages of the check</source>
        <translation>Étapes de la vérification</translation>
    </message>
    <message>
        <source>Result of the check</source>
        <translation>Résultat de la vérification</translation>
    </message>
    <message>
        <source>Chosen stage</source>
        <translation>Étape choisie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Open the Developer &amp;Portal</source>
        <translation>Ouvrir le Developer &amp;Portal</translation>
    </message>
    <message>
        <source>O&amp;pen %1</source>
        <translation>&amp;Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::CheckModel</name>
    <message>
        <source>Began after %1</source>
        <translation>Commencé après %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Constat</translation>
    </message>
</context>
<context>
    <name>Shardscope::CheckRunner</name>
    <message>
        <source>A check is under way already.</source>
        <translation>Une vérification est déjà en cours.</translation>
    </message>
</context>
<context>
    <name>Shardscope::CloseCodeDialog</name>
    <message>
        <source>Come &amp;back afterwards</source>
        <translation>Reve&amp;nir ensuite</translation>
    </message>
    <message>
        <source>C&amp;lose the connection</source>
        <translation>&amp;Fermer la connexion</translation>
    </message>
    <message>
        <source>Close with a code</source>
        <translation>Fermer avec un code</translation>
    </message>
    <message>
        <source>4000: keep the session</source>
        <translation>4000&#xa0;: garder la session</translation>
    </message>
    <message>
        <source>1000: end the session</source>
        <translation>1000&#xa0;: terminer la session</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>un autre code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Close &amp;with</source>
        <translation>Fermer &amp;avec</translation>
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
        <translation>Discord met fin à la session et affiche le bot hors ligne. Une nouvelle session est ensuite créée, ce qui coûte un IDENTIFY du budget&#xa0;; les événements survenus entre-temps sont perdus.</translation>
    </message>
    <message>
        <source>Discord ends the session and shows the bot offline. The run ends.</source>
        <translation>Discord met fin à la session et affiche le bot hors ligne. L’exécution se termine.</translation>
    </message>
    <message>
        <source>Discord keeps the session. It is resumed at once, and what happened meanwhile is replayed; no IDENTIFY is spent.</source>
        <translation>Discord garde la session. Elle est reprise aussitôt, et ce qui s’est passé entre-temps est rejoué&#xa0;; aucun IDENTIFY n’est dépensé.</translation>
    </message>
    <message>
        <source>Discord keeps the session for some minutes, and shows the bot online as long. The run ends; the next one begins with a new session.</source>
        <translation>Discord garde la session quelques minutes et affiche le bot en ligne pendant ce temps. L’exécution se termine&#xa0;; la suivante commence avec une nouvelle session.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
</context>
<context>
    <name>Shardscope::CloseDialog</name>
    <message>
        <source>What happens next</source>
        <translation>Ce qui se passe ensuite</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;New session…</source>
        <translation>&amp;Nouvelle session…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>What ended here</source>
        <translation>Ce qui s’est terminé ici</translation>
    </message>
    <message>
        <source>%1, shard %2</source>
        <translation>%1, shard %2</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Ensuite</translation>
    </message>
    <message>
        <source>Open the &amp;portal</source>
        <translation>Ouvrir le &amp;portail</translation>
    </message>
    <message>
        <source>O&amp;pen Discord&apos;s status</source>
        <translation>Ouvrir le &amp;statut de Discord</translation>
    </message>
    <message>
        <source>Open the docu&amp;mentation</source>
        <translation>Ouvrir la &amp;documentation</translation>
    </message>
    <message>
        <source>&amp;Copy as text</source>
        <translation>&amp;Copier en texte</translation>
    </message>
    <message>
        <source>All of this, without the token</source>
        <translation>Tout ceci, sans le token</translation>
    </message>
    <message>
        <source>Sho&amp;w the row</source>
        <translation>Afficher la &amp;ligne</translation>
    </message>
    <message>
        <source>What this session did just before</source>
        <translation>Ce que cette session a fait juste avant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>%1 Next attempt in %2.</source>
        <translation>%1 Prochaine tentative dans %2.</translation>
    </message>
    <message>
        <source>not told by the rows that there are</source>
        <translation>non indiqué par les lignes disponibles</translation>
    </message>
</context>
<context>
    <name>Shardscope::ColorRules</name>
    <message>
        <source>Bad</source>
        <translation>Mauvais</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Lifecycle</source>
        <translation>Cycle de vie</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Atténué</translation>
    </message>
</context>
<context>
    <name>Shardscope::ColorRulesDialog</name>
    <message>
        <source>Colour rules</source>
        <translation>Règles de couleur</translation>
    </message>
    <message>
        <source>The first rule that matches a row colours it. Drag the rules into their order.</source>
        <translation>La première règle qui correspond à une ligne la colore. Faites glisser les règles pour les ordonner.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>&amp;Filter:</source>
        <translation>&amp;Filtre&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;olour:</source>
        <translation>C&amp;ouleur&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Nouvelle règle</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
</context>
<context>
    <name>Shardscope::CommandPage</name>
    <message>
        <source>JSON that will be sent</source>
        <translation>JSON qui sera envoyé</translation>
    </message>
    <message>
        <source>Size of the message</source>
        <translation>Taille du message</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Keep this message in the library</source>
        <translation>Garder ce message dans la bibliothèque</translation>
    </message>
    <message>
        <source>S&amp;end</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Will be sent</source>
        <translation>Sera envoyé</translation>
    </message>
    <message>
        <source>The message has %1 bytes; Discord takes %2.</source>
        <translation>Le message fait %1 octets&#xa0;; Discord en accepte %2.</translation>
    </message>
    <message>
        <source>Nothing goes over the wire: the shard itself acts.</source>
        <translation>Rien ne passe sur le réseau&#xa0;: le shard agit lui-même.</translation>
    </message>
    <message>
        <source>%1 of %2 bytes</source>
        <translation>%1 sur %2 octets</translation>
    </message>
    <message>
        <source>Not connected: this command needs a session that is ready.</source>
        <translation>Non connecté&#xa0;: cette commande exige une session prête.</translation>
    </message>
    <message>
        <source>The whole member list of a guild may be asked for once in 30 seconds.</source>
        <translation>La liste complète des membres d’une guild ne peut être demandée qu’une fois en 30 secondes.</translation>
    </message>
    <message>
        <source>Not connected: the presence is remembered and goes out with the next session.</source>
        <translation>Non connecté&#xa0;: la présence est mémorisée et part avec la prochaine session.</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
</context>
<context>
    <name>Shardscope::CommandPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Trouver une action</translation>
    </message>
    <message>
        <source>Type a few letters of what you want to do</source>
        <translation>Tapez quelques lettres de ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Letters of the action</source>
        <translation>Lettres de l’action</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>Shardscope::CommandPanel</name>
    <message>
        <source>Se&amp;nd this form</source>
        <translation>Envoyer ce &amp;formulaire</translation>
    </message>
    <message>
        <source>S&amp;ave this form as a message…</source>
        <translation>Enregistrer ce formulaire comme messa&amp;ge…</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Voice state</source>
        <translation>État vocal</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>Soundboard</source>
        <translation>Soundboard</translation>
    </message>
    <message>
        <source>Channel info</source>
        <translation>Infos de salon</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>The session ended before the sequence did; messages not sent: %1.</source>
        <translation>La session s’est terminée avant la séquence&#xa0;; messages non envoyés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ComparePage</name>
    <message>
        <source>Show what is the same</source>
        <translation>Afficher l’identique</translation>
    </message>
    <message>
        <source>Differences as a tree</source>
        <translation>Différences en arborescence</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 par rapport à %2</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message numerus="yes">
        <source>≠ %1 changed</source>
        <translation>
            <numerusform>≠ %1 modifié</numerusform>
            <numerusform>≠ %1 modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %1 added</source>
        <translation>
            <numerusform>+ %1 ajouté</numerusform>
            <numerusform>+ %1 ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− %1 removed</source>
        <translation>
            <numerusform>− %1 retiré</numerusform>
            <numerusform>− %1 retirés</numerusform>
        </translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message>
        <source>⇅ other order of keys</source>
        <translation>⇅ autre ordre des clés</translation>
    </message>
    <message>
        <source>too much to show all</source>
        <translation>trop pour tout afficher</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionBar</name>
    <message>
        <source>Options…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Essayer la dé&amp;mo</translation>
    </message>
    <message>
        <source>Shard id and count: 0/1 for a bot that is not sharded; all runs as many as Discord recommends,
with the demo %1</source>
        <translation>Id et nombre de shards&#xa0;: 0/1 pour un bot sans sharding&#xa0;; all en exécute autant que Discord recommande,
avec la démo %1</translation>
    </message>
    <message>
        <source>Every other option of the connection: gateway, compression, presence, proxy, …
In brackets: how many are not at their default.</source>
        <translation>Toutes les autres options de la connexion&#xa0;: gateway, compression, présence, proxy, …
Entre parenthèses&#xa0;: combien ne sont pas à leur valeur par défaut.</translation>
    </message>
    <message>
        <source>Connect to the built-in gateway: no token, no network</source>
        <translation>Se connecter à la gateway intégrée&#xa0;: pas de token, pas de réseau</translation>
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
        <translation>Sh&amp;ard</translation>
    </message>
    <message>
        <source>Options (%1)…</source>
        <translation>Options (%1)…</translation>
    </message>
    <message>
        <source>Paste the bot&apos;s token, from the Developer Portal under Bot.</source>
        <translation>Collez le token du bot, depuis le Developer Portal, sous Bot.</translation>
    </message>
    <message>
        <source>Disco&amp;nnect</source>
        <translation>Déco&amp;nnecter</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Co&amp;nnecter</translation>
    </message>
    <message>
        <source>End the session cleanly</source>
        <translation>Terminer la session proprement</translation>
    </message>
    <message>
        <source>Connect to the gateway</source>
        <translation>Se connecter à la gateway</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionForm</name>
    <message>
        <source>Advanced options</source>
        <translation>Options avancées</translation>
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
        <translation>Co&amp;mpression</translation>
    </message>
    <message>
        <source>&amp;Gateway</source>
        <translation>&amp;Gateway</translation>
    </message>
    <message>
        <source>Discord&apos;s own, asked of the API</source>
        <translation>Celle de Discord, demandée à l’API</translation>
    </message>
    <message>
        <source>Presence at the start</source>
        <translation>Présence au départ</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;ut</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>Offline, sent as invisible</source>
        <translation>Hors ligne, envoyé comme invisible</translation>
    </message>
    <message>
        <source>Not idle</source>
        <translation>Pas inactif</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>Inactif depuis</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Idle since now</source>
        <translation>Inactif depuis maintenant</translation>
    </message>
    <message>
        <source>I&amp;dle since</source>
        <translation>Inactif &amp;depuis</translation>
    </message>
    <message>
        <source>Acti&amp;vity</source>
        <translation>Acti&amp;vité</translation>
    </message>
    <message>
        <source>Away from the &amp;keyboard (AFK)</source>
        <translation>Absent du clavier (AF&amp;K)</translation>
    </message>
    <message>
        <source>A&amp;PI</source>
        <translation>A&amp;PI</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier CA</translation>
    </message>
    <message>
        <source>The system&apos;s authorities only</source>
        <translation>Autorités du système seulement</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Choisir le fichier CA</translation>
    </message>
    <message>
        <source>CA &amp;file</source>
        <translation>&amp;Fichier CA</translation>
    </message>
    <message>
        <source>Connect within, s</source>
        <translation>Délai connexion, s</translation>
    </message>
    <message>
        <source>HELLO within, s</source>
        <translation>Délai HELLO, s</translation>
    </message>
    <message>
        <source>READY within, s</source>
        <translation>Délai READY, s</translation>
    </message>
    <message>
        <source>Message, MiB</source>
        <translation>Message, MiB</translation>
    </message>
    <message>
        <source>&amp;Large threshold</source>
        <translation>Seui&amp;l «&#xa0;large&#xa0;»</translation>
    </message>
    <message>
        <source>Capabilities</source>
        <translation>Capacités</translation>
    </message>
    <message>
        <source>Prox&amp;y</source>
        <translation>Prox&amp;y</translation>
    </message>
    <message>
        <source>The system&apos;s; else http:// or socks5://</source>
        <translation>Celui du système&#xa0;; sinon http:// ou socks5://</translation>
    </message>
    <message>
        <source>Hold to show the password</source>
        <translation>Maintenir pour afficher le mot de passe</translation>
    </message>
    <message>
        <source>User and password of the proxy are kept together, where the token is kept.</source>
        <translation>L’utilisateur et le mot de passe du proxy sont gardés ensemble, au même endroit que le token.</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Utilisateur proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe proxy</translation>
    </message>
    <message>
        <source>Proxy headers</source>
        <translation>En-têtes proxy</translation>
    </message>
    <message>
        <source>Allow ws:// and http:// to other machines, where others can read the token</source>
        <translation>Autoriser ws:// et http:// vers d’autres machines, où d’autres peuvent lire le token</translation>
    </message>
    <message>
        <source>Identify even where under 5 % of the session budget would be left</source>
        <translation>S’identifier même s’il restait moins de 5&#xa0;% du budget de sessions</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>&amp;Advanced ▾</source>
        <translation>&amp;Avancé ▾</translation>
    </message>
    <message>
        <source>&amp;Advanced ▸</source>
        <translation>&amp;Avancé ▸</translation>
    </message>
    <message>
        <source>There is a password, but no user.</source>
        <translation>Il y a un mot de passe, mais pas d’utilisateur.</translation>
    </message>
    <message>
        <source>A user of a proxy has no colon in the name.</source>
        <translation>Le nom d’un utilisateur de proxy ne contient pas de deux-points.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionProbe</name>
    <message>
        <source>Nothing came within %1 s.</source>
        <translation>Rien n’est arrivé en %1 s.</translation>
    </message>
    <message>
        <source>Check the connection, the proxy and the firewall: something on the way swallows what is sent to %1.</source>
        <translation>Vérifiez la connexion, le proxy et le pare-feu&#xa0;: quelque chose en chemin absorbe ce qui est envoyé à %1.</translation>
    </message>
    <message>
        <source>%1 is an address already.</source>
        <translation>%1 est déjà une adresse IP.</translation>
    </message>
    <message>
        <source>The proxy %1 is an address already and looks %2 up itself.</source>
        <translation>Le proxy %1 est déjà une adresse IP et résout lui-même %2.</translation>
    </message>
    <message>
        <source>The host %1 was not found: %2.</source>
        <translation>L’hôte %1 est introuvable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the name in --proxy.</source>
        <translation>Vérifiez le nom dans --proxy.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 correspond à %2.</translation>
    </message>
    <message>
        <source>%1 is %2, and %3 more.</source>
        <translation>%1 correspond à %2, et %3 autres.</translation>
    </message>
    <message>
        <source>Connected to %1, port %2.</source>
        <translation>Connecté à %1, port %2.</translation>
    </message>
    <message>
        <source>Connected to %1, port %2, through the proxy %3.</source>
        <translation>Connecté à %1, port %2, via le proxy %3.</translation>
    </message>
    <message>
        <source>%1:// on this machine is not encrypted.</source>
        <translation>%1:// sur cette machine n’est pas chiffré.</translation>
    </message>
    <message>
        <source>%1:// to %2 is not encrypted: everybody on the way can read the token.</source>
        <translation>%1:// vers %2 n’est pas chiffré&#xa0;: n’importe qui en chemin peut lire le token.</translation>
    </message>
    <message>
        <source>Use https:// and wss://.</source>
        <translation>Utilisez https:// et wss://.</translation>
    </message>
    <message>
        <source>Give --ca-file a file of PEM certificates.</source>
        <translation>Donnez à --ca-file un fichier de certificats PEM.</translation>
    </message>
    <message>
        <source>%1; the certificate holds until %2.</source>
        <translation>%1&#xa0;; le certificat est valable jusqu’au %2.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ConnectionStages</name>
    <message>
        <source>Stages of connecting</source>
        <translation>Étapes de la connexion</translation>
    </message>
    <message>
        <source>Look-up</source>
        <translation>API HTTP</translation>
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
        <translation>Événement</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>What is not as documented</source>
        <translation>Écart avec la documentation</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>Shardscope::DriftPanel</name>
    <message>
        <source>Co&amp;py the report</source>
        <translation>Copier le &amp;rapport</translation>
    </message>
    <message>
        <source>Values that are not as documented</source>
        <translation>Valeurs non conformes à la documentation</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the report, one line a row</source>
        <translation>Copier le rapport, une ligne par entrée</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Payloads are held against Discord&apos;s documentation as they arrive</source>
        <translation>Les payloads sont comparés à la documentation de Discord à leur arrivée</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 dispatches were held against Discord&apos;s documentation: all as documented</source>
        <translation>
            <numerusform>%1 dispatch sur %2 comparé à la documentation de Discord&#xa0;: tout est conforme</numerusform>
            <numerusform>%1 dispatchs sur %2 comparés à la documentation de Discord&#xa0;: tout est conforme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 dispatches were held against Discord&apos;s documentation</source>
        <translation>
            <numerusform>%1 dispatch sur %2 comparé à la documentation de Discord</numerusform>
            <numerusform>%1 dispatchs sur %2 comparés à la documentation de Discord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::EmptyNotice</name>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>No row matches the filter</source>
        <translation>Aucune ligne ne correspond au filtre</translation>
    </message>
    <message numerus="yes">
        <source>%1 matches none of %2 rows.</source>
        <translation>
            <numerusform>%1 ne correspond à aucune ligne (sur %2).</numerusform>
            <numerusform>%1 ne correspond à aucune des %2 lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the alternatives matches any row.</source>
        <translation>Aucune des alternatives ne correspond à une ligne.</translation>
    </message>
    <message>
        <source>Each part matches by itself, but no row matches them all.</source>
        <translation>Chaque partie a des correspondances à elle seule, mais aucune ligne ne les réunit toutes.</translation>
    </message>
    <message>
        <source>%1: searching…</source>
        <translation>%1&#xa0;: recherche…</translation>
    </message>
    <message>
        <source>▸ %1 matches none</source>
        <translation>▸ %1&#xa0;: aucune ligne</translation>
    </message>
    <message numerus="yes">
        <source>%1 alone matches %2 rows</source>
        <translation>
            <numerusform>%1 seul&#xa0;: %2 ligne</numerusform>
            <numerusform>%1 seul&#xa0;: %2 lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::EventChoiceModel</name>
    <message>
        <source>none: always sent</source>
        <translation>aucun&#xa0;: toujours envoyé</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>▲ %1, privileged</source>
        <translation>▲ %1, privilégié</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Apporté par</translation>
    </message>
    <message>
        <source>Comes now</source>
        <translation>Arrive déjà</translation>
    </message>
</context>
<context>
    <name>Shardscope::EventMatrixModel</name>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 (privileged)</source>
        <translation>%1 (privilégié)</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Silent for %1 on shard %2, usually within %3. %4</source>
        <translation>Silencieux depuis %1 sur le shard %2, d’habitude moins de %3 entre deux. %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Needs the intent</source>
        <translation>Intent requis</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Portal allows</source>
        <translation>Autorisé</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vus</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Dernier vu</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Pourquoi, et que faire</translation>
    </message>
</context>
<context>
    <name>Shardscope::EventMatrixPanel</name>
    <message>
        <source>Sort the e&amp;vents by the next column</source>
        <translation>&amp;Trier les événements selon la colonne suivante</translation>
    </message>
    <message>
        <source>Find an event or an intent</source>
        <translation>Trouver un événement ou un intent</translation>
    </message>
    <message>
        <source>Why an event comes or not</source>
        <translation>Pourquoi un événement arrive ou non</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Lecture&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Intents asked for: %1 of %2</source>
        <translation>Intents demandés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>No session was seen yet: what was asked for is not known</source>
        <translation>Aucune session observée&#xa0;: on ne sait pas ce qui a été demandé</translation>
    </message>
    <message>
        <source>the application&apos;s flags are known</source>
        <translation>les flags de l’application sont connus</translation>
    </message>
    <message>
        <source>the application&apos;s flags are not known: run the token check</source>
        <translation>les flags de l’application sont inconnus&#xa0;: lancez la vérification du token</translation>
    </message>
    <message>
        <source>events that fell silent: %1</source>
        <translation>événements devenus silencieux&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::ExportController</name>
    <message>
        <source>Nothing was exported to %1: %2.</source>
        <translation>Rien n’a été exporté vers %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export vers %1</translation>
    </message>
    <message>
        <source>Nothing was exported: %1 cannot be written: %2.</source>
        <translation>Rien n’a été exporté&#xa0;: impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Exported %1 rows to %2.</source>
        <translation>
            <numerusform>%1 ligne exportée vers %2.</numerusform>
            <numerusform>%1 lignes exportées vers %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 left memory before they could be written.</source>
        <translation>
            <numerusform>%1 %2 ligne a quitté la mémoire avant de pouvoir être écrite.</numerusform>
            <numerusform>%1 %2 lignes ont quitté la mémoire avant de pouvoir être écrites.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>Selected rows: %1</source>
        <translation>Lignes sélectionnées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows that the filter shows: %1</source>
        <translation>Lignes que montre le filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>All rows: %1</source>
        <translation>Toutes les lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Wh&amp;at</source>
        <translation>&amp;Lignes</translation>
    </message>
</context>
<context>
    <name>Shardscope::FilterBar</name>
    <message>
        <source>Saved an&amp;d earlier filters</source>
        <translation>Filtres enregistrés et &amp;précédents</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>&amp;Edit the saved filters…</source>
        <translation>&amp;Modifier les filtres enregistrés…</translation>
    </message>
    <message>
        <source>&amp;Forget the earlier filters</source>
        <translation>&amp;Oublier les filtres précédents</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>E&amp;ffacer le filtre</translation>
    </message>
    <message>
        <source>Filter, such as t:MESSAGE_* -d.author.bot:true</source>
        <translation>Filtre, par exemple t:MESSAGE_* -d.author.bot:true</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Saved and earlier filters</source>
        <translation>Filtres enregistrés et précédents</translation>
    </message>
    <message>
        <source>Progress of the filter</source>
        <translation>Progression du filtre</translation>
    </message>
    <message>
        <source>The filter searches the rows. Esc in the line stops it.</source>
        <translation>Le filtre parcourt les lignes. Échap dans le champ l’arrête.</translation>
    </message>
    <message>
        <source>The filter is wrong: show where</source>
        <translation>Le filtre est incorrect&#xa0;: montrer où</translation>
    </message>
    <message>
        <source>The filter is right</source>
        <translation>Le filtre est correct</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>Aucun filtre</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Précédents</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nom du filtre&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Shardscope::FilterEdit</name>
    <message>
        <source>Ways to go on</source>
        <translation>Suites possibles</translation>
    </message>
</context>
<context>
    <name>Shardscope::FindBar</name>
    <message>
        <source>Find in keys and values</source>
        <translation>Rechercher dans les clés et les valeurs</translation>
    </message>
    <message>
        <source>Find in the payload</source>
        <translation>Rechercher dans le payload</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Résultats trouvés</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Shardscope::GatewayProbe</name>
    <message>
        <source>The gateway asked for another connection (op 7) at once.</source>
        <translation>La gateway a aussitôt demandé une autre connexion (op 7).</translation>
    </message>
    <message>
        <source>Try again; its host is being taken down.</source>
        <translation>Réessayez&#xa0;; son hôte est mis hors service.</translation>
    </message>
    <message>
        <source>The gateway answered IDENTIFY with INVALID SESSION (op 9).</source>
        <translation>La gateway a répondu à IDENTIFY par INVALID SESSION (op 9).</translation>
    </message>
    <message>
        <source>Another start of this bot within 5 s may be behind it: stop the others and try again.</source>
        <translation>Un autre démarrage de ce bot dans les 5 s peut en être la cause&#xa0;: arrêtez les autres et réessayez.</translation>
    </message>
    <message>
        <source>The gateway closed with %1 (%2).</source>
        <translation>La gateway a fermé avec %1 (%2).</translation>
    </message>
</context>
<context>
    <name>Shardscope::GatewayShard</name>
    <message>
        <source>no heartbeat ACK</source>
        <translation>pas d’ACK de heartbeat</translation>
    </message>
    <message>
        <source>The gateway did not acknowledge the last heartbeat before the next was due; the connection is dead.</source>
        <translation>La gateway n’a pas acquitté le dernier heartbeat avant l’échéance du suivant&#xa0;; la connexion est morte.</translation>
    </message>
    <message>
        <source>The user is not known before the first READY.</source>
        <translation>L’utilisateur n’est pas connu avant le premier READY.</translation>
    </message>
    <message>
        <source>The shard is running already.</source>
        <translation>Le shard est déjà en marche.</translation>
    </message>
    <message>
        <source>The shard is not running.</source>
        <translation>Le shard n’est pas en marche.</translation>
    </message>
    <message>
        <source>Nothing to do: this run was ended by hand.</source>
        <translation>Rien à faire&#xa0;: cette exécution a été arrêtée à la main.</translation>
    </message>
    <message>
        <source>closed on request</source>
        <translation>fermée sur demande</translation>
    </message>
    <message>
        <source>No HELLO came within %1 s.</source>
        <translation>Aucun HELLO reçu en %1 s.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2 s.</source>
        <translation>Pas de connexion à %1 en %2 s.</translation>
    </message>
    <message>
        <source>Closed on request</source>
        <translation>Fermée sur demande</translation>
    </message>
    <message>
        <source>Closed by Shardscope</source>
        <translation>Fermée par Shardscope</translation>
    </message>
    <message>
        <source>Not enabled for this application: %1. Enable them in the Developer Portal under Bot, Privileged Gateway Intents, or leave them out of --intents.</source>
        <translation>Non activés pour cette application&#xa0;: %1. Activez-les dans le Developer Portal, sous Bot, Privileged Gateway Intents, ou retirez-les de --intents.</translation>
    </message>
    <message>
        <source>One or more of %1 are not enabled for this application. Enable them in the Developer Portal under Bot, Privileged Gateway Intents, or leave them out of --intents.</source>
        <translation>Un ou plusieurs intents parmi %1 ne sont pas activés pour cette application. Activez-les dans le Developer Portal, sous Bot, Privileged Gateway Intents, ou retirez-les de --intents.</translation>
    </message>
    <message>
        <source>These bits of the intents do not exist: %1. Take them out of --intents.</source>
        <translation>Ces bits des intents n’existent pas&#xa0;: %1. Retirez-les de --intents.</translation>
    </message>
    <message>
        <source>The bot is in too many guilds for one connection. Raise the count of --shard: Discord recommends %1 shards.</source>
        <translation>Le bot est dans trop de guilds pour une seule connexion. Augmentez le nombre de --shard&#xa0;: Discord recommande %1 shards.</translation>
    </message>
    <message>
        <source>It was op %1 with %2 bytes.</source>
        <translation>C’était l’op %1, avec %2 octets.</translation>
    </message>
    <message>
        <source>The session will be resumed.</source>
        <translation>La session va être reprise.</translation>
    </message>
    <message>
        <source>A new session will be made.</source>
        <translation>Une nouvelle session va être créée.</translation>
    </message>
    <message>
        <source>The run ended before this command could leave.</source>
        <translation>L’exécution s’est terminée avant le départ de cette commande.</translation>
    </message>
    <message>
        <source>There is no connection at present that could be closed.</source>
        <translation>Il n’y a pour l’instant aucune connexion à fermer.</translation>
    </message>
    <message>
        <source>The shard is connecting already.</source>
        <translation>Le shard est déjà en train de se connecter.</translation>
    </message>
    <message>
        <source>Nothing to do: this was asked for by hand.</source>
        <translation>Rien à faire&#xa0;: cela a été demandé à la main.</translation>
    </message>
    <message>
        <source>closed by hand</source>
        <translation>fermée à la main</translation>
    </message>
    <message>
        <source>Nothing to do: the connection was dropped by hand, without a close frame.</source>
        <translation>Rien à faire&#xa0;: la connexion a été coupée à la main, sans trame de fermeture.</translation>
    </message>
    <message>
        <source>reconnecting on request</source>
        <translation>reconnexion sur demande</translation>
    </message>
    <message>
        <source>The first message was op %1 instead of HELLO.</source>
        <translation>Le premier message était l’op %1 au lieu de HELLO.</translation>
    </message>
    <message>
        <source>reconnect requested</source>
        <translation>reconnexion demandée</translation>
    </message>
    <message>
        <source>Nothing to do: the gateway asked for a new connection, as it does before a host is taken down.</source>
        <translation>Rien à faire&#xa0;: la gateway a demandé une nouvelle connexion, comme avant la mise hors service d’un hôte.</translation>
    </message>
    <message>
        <source>The gateway sent what cannot be read: %1.</source>
        <translation>La gateway a envoyé quelque chose d’illisible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>HELLO has no usable heartbeat_interval.</source>
        <translation>HELLO n’a pas de heartbeat_interval utilisable.</translation>
    </message>
    <message>
        <source>A dispatch came before HELLO.</source>
        <translation>Un dispatch est arrivé avant HELLO.</translation>
    </message>
    <message>
        <source>not a bot</source>
        <translation>pas un bot</translation>
    </message>
    <message>
        <source>This token belongs to a user, not to a bot. Shardscope works with bots only.</source>
        <translation>Ce token appartient à un utilisateur, pas à un bot. Shardscope ne fonctionne qu’avec des bots.</translation>
    </message>
    <message>
        <source>READY has no session_id: this session cannot be resumed.</source>
        <translation>READY n’a pas de session_id&#xa0;: cette session ne peut pas être reprise.</translation>
    </message>
    <message>
        <source>session invalidated</source>
        <translation>session invalidée</translation>
    </message>
    <message>
        <source>Nothing to do: the gateway asked to resume the session on a new connection.</source>
        <translation>Rien à faire&#xa0;: la gateway a demandé de reprendre la session sur une nouvelle connexion.</translation>
    </message>
    <message>
        <source>The gateway does not know the session any more: a new one is made. Where this goes on, look whether another client uses the same token.</source>
        <translation>La gateway ne connaît plus la session&#xa0;: une nouvelle est créée. Si cela continue, vérifiez si un autre client utilise le même token.</translation>
    </message>
    <message>
        <source>no identify left</source>
        <translation>plus d’IDENTIFY disponible</translation>
    </message>
    <message>
        <source>no identify for now</source>
        <translation>pas d’IDENTIFY pour le moment</translation>
    </message>
    <message>
        <source>So many sessions were started within the last hour that the next one waits, to spare the session budget. Look at what ends them.</source>
        <translation>Tant de sessions ont été démarrées depuis une heure que la prochaine attend, pour épargner le budget de sessions. Cherchez ce qui y met fin.</translation>
    </message>
    <message>
        <source>Waiting %1 s for its turn to identify.</source>
        <translation>Attente de %1 s avant son tour de s’identifier.</translation>
    </message>
    <message>
        <source>No READY came within %1 s.</source>
        <translation>Aucun READY reçu en %1 s.</translation>
    </message>
    <message>
        <source>No RESUMED came within %1 s.</source>
        <translation>Aucun RESUMED reçu en %1 s.</translation>
    </message>
    <message>
        <source>The shard is not ready; try again once it is.</source>
        <translation>Le shard n’est pas prêt&#xa0;; réessayez quand il le sera.</translation>
    </message>
    <message>
        <source>The message has %1 bytes, but the gateway takes at most %2.</source>
        <translation>Le message fait %1 octets, mais la gateway en accepte au plus %2.</translation>
    </message>
</context>
<context>
    <name>Shardscope::GatewayTransport</name>
    <message>
        <source>%1 answers the WebSocket upgrade with a header without end.</source>
        <translation>%1 répond à l’upgrade WebSocket par un en-tête sans fin.</translation>
    </message>
    <message>
        <source>%1 does not read what is sent to it.</source>
        <translation>%1 ne lit pas ce qui lui est envoyé.</translation>
    </message>
    <message>
        <source>%1 answered the WebSocket upgrade with HTTP %2.</source>
        <translation>%1 a répondu à l’upgrade WebSocket par HTTP %2.</translation>
    </message>
    <message>
        <source>%1 did not open a WebSocket: %2.</source>
        <translation>%1 n’a pas ouvert de WebSocket&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A message is larger than --max-message allows.</source>
        <translation>Un message dépasse ce que --max-message autorise.</translation>
    </message>
    <message>
        <source>The gateway broke the WebSocket protocol: %1.</source>
        <translation>La gateway a enfreint le protocole WebSocket&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Shardscope::GraphActions</name>
    <message>
        <source>Heartbeat &amp;latency</source>
        <translation>&amp;Latence des heartbeats</translation>
    </message>
    <message>
        <source>&amp;Events a second</source>
        <translation>Événe&amp;ments par seconde</translation>
    </message>
    <message>
        <source>&amp;Bytes a second</source>
        <translation>&amp;Octets par seconde</translation>
    </message>
    <message>
        <source>Event &amp;age</source>
        <translation>Â&amp;ge des événements</translation>
    </message>
    <message>
        <source>&amp;Sends in 60 s</source>
        <translation>En&amp;vois en 60 s</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic scale</source>
        <translation>Échelle log&amp;arithmique</translation>
    </message>
    <message>
        <source>Span grows &amp;with the session</source>
        <translation>Plage &amp;croissant avec la session</translation>
    </message>
    <message>
        <source>Span of &amp;1 minute</source>
        <translation>Plage de &amp;1 minute</translation>
    </message>
    <message>
        <source>Span of &amp;5 minutes</source>
        <translation>Plage de &amp;5 minutes</translation>
    </message>
    <message>
        <source>Span of 15 mi&amp;nutes</source>
        <translation>Plage de 15 mi&amp;nutes</translation>
    </message>
    <message>
        <source>Span of 1 &amp;hour</source>
        <translation>Plage de 1 &amp;heure</translation>
    </message>
    <message>
        <source>Span of &amp;6 hours</source>
        <translation>Plage de &amp;6 heures</translation>
    </message>
    <message>
        <source>Span of &amp;24 hours</source>
        <translation>Plage de &amp;24 heures</translation>
    </message>
    <message>
        <source>Sh&amp;orter span</source>
        <translation>Plage plus cou&amp;rte</translation>
    </message>
    <message>
        <source>Longe&amp;r span</source>
        <translation>Plage plus long&amp;ue</translation>
    </message>
    <message>
        <source>&amp;To the newest</source>
        <translation>Aller au plus récen&amp;t</translation>
    </message>
    <message>
        <source>Save graphs as &amp;PNG…</source>
        <translation>Enregistrer les graphiques en &amp;PNG…</translation>
    </message>
    <message>
        <source>Save graphs as S&amp;VG…</source>
        <translation>Enregistrer les graphiques en &amp;SVG…</translation>
    </message>
    <message>
        <source>Save values as &amp;CSV…</source>
        <translation>Enregistrer les val&amp;eurs en CSV…</translation>
    </message>
</context>
<context>
    <name>Shardscope::GraphCell</name>
    <message>
        <source>Arrow keys move the cursor, plus and minus change the span, Enter goes to the row of the log, Shift with arrows and Enter filter the log.</source>
        <translation>Les flèches déplacent le curseur, plus et moins changent la plage, Entrée va à la ligne du journal, Maj avec les flèches puis Entrée filtre le journal.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>Shardscope::GraphPanel</name>
    <message>
        <source>Save the graphs</source>
        <translation>Enregistrer les graphiques</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>Fichiers %1 (*.%2)</translation>
    </message>
</context>
<context>
    <name>Shardscope::HeaderTable</name>
    <message>
        <source>Proxy headers</source>
        <translation>En-têtes proxy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a proxy header</source>
        <translation>Ajouter un en-tête proxy</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the proxy header</source>
        <translation>Supprimer l’en-tête proxy</translation>
    </message>
</context>
<context>
    <name>Shardscope::HexView</name>
    <message>
        <source>Payload as hexadecimal bytes</source>
        <translation>Payload en octets hexadécimaux</translation>
    </message>
    <message>
        <source>Copy bytes as &amp;hex</source>
        <translation>Copier les octets en &amp;hexa</translation>
    </message>
    <message>
        <source>Copy bytes as &amp;text</source>
        <translation>Copier les octets en &amp;texte</translation>
    </message>
    <message>
        <source>Select &amp;all bytes</source>
        <translation>&amp;Sélectionner tous les octets</translation>
    </message>
</context>
<context>
    <name>Shardscope::IncidentBanner</name>
    <message>
        <source>&amp;Retry now</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>Retry no&amp;w</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Connect &amp;without them</source>
        <translation>Se connecter &amp;sans eux</translation>
    </message>
    <message>
        <source>Connect without the&amp;m</source>
        <translation>Se connecter sans eu&amp;x</translation>
    </message>
    <message>
        <source>&amp;Connect anyway</source>
        <translation>Se &amp;connecter quand même</translation>
    </message>
    <message>
        <source>Connect an&amp;yway</source>
        <translation>Se connecter &amp;quand même</translation>
    </message>
    <message>
        <source>D&amp;etails…</source>
        <translation>&amp;Détails…</translation>
    </message>
    <message>
        <source>De&amp;tails…</source>
        <translation>Détai&amp;ls…</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Open the po&amp;rtal</source>
        <translation>Ouvrir le p&amp;ortail</translation>
    </message>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui s’est mal passé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>The application&apos;s page in Discord&apos;s Developer Portal</source>
        <translation>La page de l’application dans le Developer Portal de Discord</translation>
    </message>
    <message numerus="yes">
        <source>%1 Next attempt in %n s.</source>
        <translation>
            <numerusform>%1 Prochaine tentative dans %n s.</numerusform>
            <numerusform>%1 Prochaine tentative dans %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect a&amp;gain</source>
        <translation>Se &amp;reconnecter</translation>
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
        <translation>Façons de choisir</translation>
    </message>
    <message>
        <source>&amp;Intents</source>
        <translation>&amp;Intents</translation>
    </message>
    <message>
        <source>From &amp;events</source>
        <translation>Par événemen&amp;ts</translation>
    </message>
    <message>
        <source>Filter by intent or event</source>
        <translation>Filtrer par intent ou événement</translation>
    </message>
    <message>
        <source>What the intent brings</source>
        <translation>Ce que l’intent apporte</translation>
    </message>
    <message>
        <source>Filter by event or intent</source>
        <translation>Filtrer par événement ou intent</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>&amp;Use these</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <source>Choose exactly the intents that bring the events with a check mark</source>
        <translation>Choisir exactement les intents qui apportent les événements cochés</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Take all check marks away</source>
        <translation>Décocher tout</translation>
    </message>
    <message>
        <source>Intents as a number or as names</source>
        <translation>Intents sous forme de nombre ou de noms</translation>
    </message>
    <message>
        <source>The number that is sent; names with commas, +all and +unprivileged are read as well</source>
        <translation>Le nombre envoyé&#xa0;; des noms séparés par des virgules, +all et +unprivileged sont aussi acceptés</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nombre</translation>
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
        <translation>Au&amp;cun</translation>
    </message>
    <message>
        <source>Without intents only events that are always sent arrive.</source>
        <translation>Sans intents, seuls arrivent les événements toujours envoyés.</translation>
    </message>
    <message>
        <source>GUILD_MESSAGES without MESSAGE_CONTENT brings messages with empty content.</source>
        <translation>GUILD_MESSAGES sans MESSAGE_CONTENT apporte des messages au contenu vide.</translation>
    </message>
    <message>
        <source>MESSAGE_CONTENT alone brings nothing: it fills the messages of GUILD_MESSAGES.</source>
        <translation>MESSAGE_CONTENT seul n’apporte rien&#xa0;: il remplit les messages de GUILD_MESSAGES.</translation>
    </message>
    <message>
        <source>Privileged, to be turned on in the portal: %1.</source>
        <translation>Privilégiés, à activer dans le portail&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not documented, sent all the same: %1.</source>
        <translation>Non documentés, envoyés quand même&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 intents are chosen.</source>
        <translation>%1 intents choisis sur %2.</translation>
    </message>
    <message>
        <source>Tick the events you want; the least intents that bring them show here.</source>
        <translation>Cochez les événements voulus&#xa0;; le minimum d’intents qui les apporte s’affiche ici.</translation>
    </message>
    <message>
        <source>These are always sent: no intents are needed.</source>
        <translation>Ils sont toujours envoyés&#xa0;: aucun intent nécessaire.</translation>
    </message>
    <message>
        <source>Least intents: %1 (%2)</source>
        <translation>Intents minimaux&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Shardscope::IntentsField</name>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 sur %2…</translation>
    </message>
    <message>
        <source>%1 of %2 and others…</source>
        <translation>%1 sur %2 et d’autres…</translation>
    </message>
    <message>
        <source>Intents, %1</source>
        <translation>Intents, %1</translation>
    </message>
    <message>
        <source>Intents: %1</source>
        <translation>Intents&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::IntentsModel</name>
    <message>
        <source>No events of its own: it fills content, embeds, attachments, components and poll of messages. Without it they are empty, except in direct messages, in the bot&apos;s own messages and where the bot is mentioned.</source>
        <translation>Aucun événement propre&#xa0;: il remplit content, embeds, attachments, components et poll des messages. Sans lui, ils sont vides, sauf dans les messages privés, dans les messages du bot et là où le bot est mentionné.</translation>
    </message>
    <message>
        <source>Needed as well to request all members of a guild.</source>
        <translation>Nécessaire aussi pour demander tous les membres d’une guild.</translation>
    </message>
    <message>
        <source>Needed as well to request members with their presences.</source>
        <translation>Nécessaire aussi pour demander des membres avec leurs présences.</translation>
    </message>
    <message>
        <source>Messages in guilds; their content is empty without MESSAGE_CONTENT.</source>
        <translation>Messages dans les guilds&#xa0;; leur contenu est vide sans MESSAGE_CONTENT.</translation>
    </message>
    <message>
        <source>In direct messages with the bot only.</source>
        <translation>Dans les messages privés avec le bot seulement.</translation>
    </message>
    <message>
        <source>%1 is bit %2, the number %3.</source>
        <translation>%1 est le bit %2, le nombre %3.</translation>
    </message>
    <message>
        <source>▲ Privileged. %1 %2</source>
        <translation>▲ Privilégié. %1 %2</translation>
    </message>
    <message>
        <source>Brings:</source>
        <translation>Apporte&#xa0;:</translation>
    </message>
    <message>
        <source>▲ privileged</source>
        <translation>▲ privilégié</translation>
    </message>
    <message>
        <source>fields of messages</source>
        <translation>champs des messages</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n événement</numerusform>
            <numerusform>%n événements</numerusform>
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
        <translation>Apporte</translation>
    </message>
</context>
<context>
    <name>Shardscope::JobRow</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
</context>
<context>
    <name>Shardscope::JsonDiffModel</name>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>%1, in another order</source>
        <translation>%1, dans un autre ordre</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
</context>
<context>
    <name>Shardscope::JsonTreeModel</name>
    <message numerus="yes">
        <source>{%n keys}</source>
        <translation>
            <numerusform>{%n clé}</numerusform>
            <numerusform>{%n clés}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%n items]</source>
        <translation>
            <numerusform>[%n élément]</numerusform>
            <numerusform>[%n éléments]</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more…</source>
        <translation>%1 de plus…</translation>
    </message>
    <message>
        <source>Press Enter or double-click to load more</source>
        <translation>Entrée ou double-clic pour en charger davantage</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Shardscope::LanguageField</name>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
</context>
<context>
    <name>Shardscope::LibraryModel</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1, folder</source>
        <translation>%1, dossier</translation>
    </message>
    <message>
        <source>%1, message</source>
        <translation>%1, message</translation>
    </message>
</context>
<context>
    <name>Shardscope::LibraryPage</name>
    <message>
        <source>S&amp;end</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>&amp;Open in its form</source>
        <translation>&amp;Ouvrir dans son formulaire</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Add to what is sent on REA&amp;DY</source>
        <translation>&amp;Ajouter à ce qui est envoyé au READY</translation>
    </message>
    <message>
        <source>To READY</source>
        <translation>Au READY</translation>
    </message>
    <message>
        <source>New &amp;folder</source>
        <translation>Nouveau &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Des&amp;cendre</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Search the saved messages</source>
        <translation>Rechercher dans les messages enregistrés</translation>
    </message>
    <message>
        <source>Saved messages</source>
        <translation>Messages enregistrés</translation>
    </message>
    <message>
        <source>Send the chosen message as it is</source>
        <translation>Envoyer le message choisi tel quel</translation>
    </message>
    <message>
        <source>Load the chosen message into its form</source>
        <translation>Charger le message choisi dans son formulaire</translation>
    </message>
    <message>
        <source>Add the chosen message to what is sent on READY</source>
        <translation>Ajouter le message choisi à ce qui est envoyé au READY</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>P&amp;lus</translation>
    </message>
    <message>
        <source>More for saved messages</source>
        <translation>Plus d’actions sur les messages enregistrés</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 n’a pas été importé. %2</translation>
    </message>
    <message>
        <source>Import messages</source>
        <translation>Importer des messages</translation>
    </message>
    <message>
        <source>Saved messages (*.json)</source>
        <translation>Messages enregistrés (*.json)</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Exporter des messages</translation>
    </message>
</context>
<context>
    <name>Shardscope::LineWriter</name>
    <message>
        <source>it is written to too slowly: %1 MiB wait</source>
        <translation>l’écriture est trop lente&#xa0;: %1 MiB en attente</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogActions</name>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>&amp;Show all rows, mark matches</source>
        <translation>Tout affic&amp;her, signaler les correspondances</translation>
    </message>
    <message>
        <source>&amp;Next match</source>
        <translation>Correspondance &amp;suivante</translation>
    </message>
    <message>
        <source>Pre&amp;vious match</source>
        <translation>Correspondance &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Mark or unmark</source>
        <translation>&amp;Marquer ou démarquer</translation>
    </message>
    <message>
        <source>Nex&amp;t mark</source>
        <translation>Marque sui&amp;vante</translation>
    </message>
    <message>
        <source>P&amp;revious mark</source>
        <translation>Marque p&amp;récédente</translation>
    </message>
    <message>
        <source>Remove &amp;all marks</source>
        <translation>Supprimer &amp;toutes les marques</translation>
    </message>
    <message>
        <source>&amp;Copy as JSON</source>
        <translation>&amp;Copier en JSON</translation>
    </message>
    <message>
        <source>Copy as &amp;line</source>
        <translation>Copier la &amp;ligne</translation>
    </message>
    <message>
        <source>Copy as shardscope-cli comman&amp;d</source>
        <translation>Copier en comman&amp;de shardscope-cli</translation>
    </message>
    <message>
        <source>Compare the two c&amp;hosen rows</source>
        <translation>Comparer les deux li&amp;gnes choisies</translation>
    </message>
    <message>
        <source>E&amp;xplain what ended here…</source>
        <translation>E&amp;xpliquer cette fin…</translation>
    </message>
    <message>
        <source>&amp;Export selection…</source>
        <translation>&amp;Exporter la sélection…</translation>
    </message>
    <message>
        <source>Export all ro&amp;ws shown…</source>
        <translation>Exporter toutes les lignes &amp;affichées…</translation>
    </message>
    <message>
        <source>Colour r&amp;ules…</source>
        <translation>Règles de c&amp;ouleur…</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>Colo&amp;nnes…</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogClipboard</name>
    <message>
        <source>Nothing was copied: these rows are more than %1. Choose fewer, or export them to a file.</source>
        <translation>Rien n’a été copié&#xa0;: ces lignes dépassent %1. Choisissez-en moins, ou exportez-les dans un fichier.</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogColumns</name>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogColumnsDialog</name>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Columns of the log</source>
        <translation>Colonnes du journal</translation>
    </message>
    <message>
        <source>Space shows or hides the chosen column. The first is the leftmost. Where there is little room some wait until there is more.</source>
        <translation>Espace affiche ou masque la colonne choisie. La première est la plus à gauche. Si la place manque, certaines restent masquées jusqu’à ce qu’il y en ait assez.</translation>
    </message>
    <message>
        <source>Columns from the left</source>
        <translation>Colonnes depuis la gauche</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Columns, order and widths as they were at first</source>
        <translation>Remettre les colonnes, leur ordre et leurs largeurs d’origine</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogMenu</name>
    <message>
        <source>Filter for %1</source>
        <translation>Filtrer sur %1</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>Exclure %1</translation>
    </message>
    <message>
        <source>Filter only for %1</source>
        <translation>Filtrer uniquement sur %1</translation>
    </message>
    <message>
        <source>More of this row</source>
        <translation>Plus sur cette ligne</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogModel</name>
    <message>
        <source>marked</source>
        <translation>marquée</translation>
    </message>
    <message>
        <source>matches the filter</source>
        <translation>correspond au filtre</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Time since the row before</source>
        <translation>Temps écoulé depuis la ligne précédente</translation>
    </message>
    <message>
        <source>Sequence number of a dispatch</source>
        <translation>Numéro de séquence d’un dispatch</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
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
        <translation>Événement</translation>
    </message>
    <message>
        <source>s</source>
        <comment>sequence number</comment>
        <translation>s</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Réseau</translation>
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
        <translation>Salon</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogPanel</name>
    <message>
        <source>Go to the newest row and follow</source>
        <translation>Aller à la ligne la plus récente et suivre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 ligne</numerusform>
            <numerusform>%1 lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 gone</source>
        <translation>%1, %2 disparues</translation>
    </message>
    <message>
        <source>The oldest %1 rows went to stay within memory.</source>
        <translation>Les %1 lignes les plus anciennes ont disparu pour rester dans la mémoire allouée.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Contin&amp;uer</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 nouvelle</numerusform>
            <numerusform>%1 nouvelles</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Dernières</translation>
    </message>
    <message>
        <source>Show what was recorded meanwhile</source>
        <translation>Afficher ce qui a été enregistré entre-temps</translation>
    </message>
    <message>
        <source>Let no row come; recording goes on</source>
        <translation>N’ajouter aucune ligne&#xa0;; l’enregistrement continue</translation>
    </message>
    <message>
        <source>Show all rows and mark what the filter matches</source>
        <translation>Afficher toutes les lignes et signaler ce qui correspond au filtre</translation>
    </message>
    <message>
        <source>There is no earlier row of this kind.</source>
        <translation>Il n’y a pas de ligne antérieure de ce type.</translation>
    </message>
</context>
<context>
    <name>Shardscope::LogView</name>
    <message>
        <source>Log of messages</source>
        <translation>Journal des messages</translation>
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
        <translation>La session s’est terminée pendant la séquence au READY&#xa0;: messages non envoyés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Shardscope::MemberRequestForm</name>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>With presences</source>
        <translation>Avec présences</translation>
    </message>
    <message>
        <source>Without presences</source>
        <translation>Sans présences</translation>
    </message>
    <message>
        <source>Name or id of the guild</source>
        <translation>Nom ou id de la guild</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By id</source>
        <translation>Par id</translation>
    </message>
    <message>
        <source>Beginning of the name; empty: all members</source>
        <translation>Début du nom&#xa0;; vide&#xa0;: tous les membres</translation>
    </message>
    <message>
        <source>Up to 100 users, by name or id, separated by commas</source>
        <translation>Jusqu’à 100 utilisateurs, par nom ou id, séparés par des virgules</translation>
    </message>
    <message>
        <source>0 to 100; 0 asks for all that match</source>
        <translation>0 à 100&#xa0;; 0 demande tout ce qui correspond</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Beginning of the name</source>
        <translation>Début du nom</translation>
    </message>
    <message>
        <source>User ids</source>
        <translation>Ids d’utilisateurs</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Membres</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>&amp;Guild</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Membres</translation>
    </message>
    <message>
        <source>P&amp;resences</source>
        <translation>P&amp;résences</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>Ties the chunks to this request</source>
        <translation>Relie les chunks à cette requête</translation>
    </message>
    <message>
        <source>The limit &quot;%1&quot; is no number; it is 0 to 100.</source>
        <translation>La limite «&#xa0;%1&#xa0;» n’est pas un nombre&#xa0;; elle va de 0 à 100.</translation>
    </message>
</context>
<context>
    <name>Shardscope::NoticeRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>Shardscope::OpeningController</name>
    <message>
        <source>Open a capture</source>
        <translation>Ouvrir une capture</translation>
    </message>
    <message>
        <source>Captures (*.jsonl *.jsonl.zst *.jsonl.gz)</source>
        <translation>Captures (*.jsonl *.jsonl.zst *.jsonl.gz)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message numerus="yes">
        <source>Opening %n captures</source>
        <translation>
            <numerusform>Ouverture de %n capture</numerusform>
            <numerusform>Ouverture de %n captures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 What was read before is shown: %2 rows.</source>
        <translation>
            <numerusform>%1 Ce qui a été lu avant est affiché&#xa0;: %2 ligne.</numerusform>
            <numerusform>%1 Ce qui a été lu avant est affiché&#xa0;: %2 lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %1 was cancelled: its first %2 rows are shown, the rest is not.</source>
        <translation>
            <numerusform>L’ouverture de %1 a été annulée&#xa0;: %2 ligne du début est affichée, le reste ne l’est pas.</numerusform>
            <numerusform>L’ouverture de %1 a été annulée&#xa0;: ses %2 premières lignes sont affichées, le reste ne l’est pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in the middle of something, as a crash or a full disk leaves a file. All before is shown: %2 rows. %3</source>
        <translation>
            <numerusform>%1 se termine en plein milieu, comme après un plantage ou sur un disque plein. Tout ce qui précède est affiché&#xa0;: %2 ligne. %3</numerusform>
            <numerusform>%1 se termine en plein milieu, comme après un plantage ou sur un disque plein. Tout ce qui précède est affiché&#xa0;: %2 lignes. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has places that cannot be read: %2. All else is shown: %3 rows. %4</source>
        <translation>
            <numerusform>%1 contient des passages illisibles&#xa0;: %2. Tout le reste est affiché&#xa0;: %3 ligne. %4</numerusform>
            <numerusform>%1 contient des passages illisibles&#xa0;: %2. Tout le reste est affiché&#xa0;: %3 lignes. %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %1 rows are left out: the log may take %2 of memory, and they cannot be read again from this file piece by piece.</source>
        <translation>
            <numerusform>%1 ligne, la plus ancienne, est laissée de côté&#xa0;: le journal peut occuper %2 de mémoire, et elle ne peut pas être relue séparément dans ce fichier.</numerusform>
            <numerusform>Les %1 lignes les plus anciennes sont laissées de côté&#xa0;: le journal peut occuper %2 de mémoire, et elles ne peuvent pas être relues morceau par morceau dans ce fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Memory for the log…</source>
        <translation>Mémoire du journal…</translation>
    </message>
</context>
<context>
    <name>Shardscope::OverviewStrip</name>
    <message>
        <source>Overview of the log</source>
        <translation>Vue d’ensemble du journal</translation>
    </message>
    <message>
        <source>Marks: %1</source>
        <translation>Marques&#xa0;: %1</translation>
    </message>
    <message>
        <source>Matches: %1</source>
        <translation>Correspondances&#xa0;: %1</translation>
    </message>
    <message>
        <source>Closes and errors: %1</source>
        <translation>Fermetures et erreurs&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::PayloadView</name>
    <message>
        <source>Co&amp;mpare with the previous of its kind</source>
        <translation>Comparer avec le précédent du &amp;même type</translation>
    </message>
    <message>
        <source>F&amp;ind in the payload</source>
        <translation>&amp;Rechercher dans le payload</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>Résultat s&amp;uivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious place</source>
        <translation>Résultat &amp;précédent</translation>
    </message>
    <message>
        <source>C&amp;lose the search</source>
        <translation>Fermer &amp;la recherche</translation>
    </message>
    <message>
        <source>Copy the &amp;whole payload</source>
        <translation>Copier tout le p&amp;ayload</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy payload</source>
        <translation>Copier le payload</translation>
    </message>
    <message>
        <source>Copy the payload as it was received, secrets masked</source>
        <translation>Copier le payload tel que reçu, secrets masqués</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in the payload</source>
        <translation>Rechercher dans le payload</translation>
    </message>
    <message>
        <source>Find in keys and values</source>
        <translation>Rechercher dans les clés et les valeurs</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare with the previous</source>
        <translation>Comparer avec le précédent</translation>
    </message>
    <message>
        <source>Compare with the previous message of its kind</source>
        <translation>Comparer avec le message précédent du même type</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>Expliquer…</translation>
    </message>
    <message>
        <source>Explain what ended here</source>
        <translation>Expliquer ce qui s’est terminé ici</translation>
    </message>
    <message>
        <source>What it means, what the session did just before and what follows</source>
        <translation>Ce que cela signifie, ce que la session a fait juste avant et ce qui suit</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Arbre</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hexa</translation>
    </message>
    <message>
        <source>Views of the payload</source>
        <translation>Vues du payload</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>No row selected</source>
        <translation>Aucune ligne sélectionnée</translation>
    </message>
    <message>
        <source>Choose a row of the log to see its payload</source>
        <translation>Choisissez une ligne du journal pour voir son payload</translation>
    </message>
    <message>
        <source>%1 of JSON</source>
        <translation>%1 de JSON</translation>
    </message>
    <message>
        <source>%1 on the wire</source>
        <translation>%1 sur le réseau</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) not as documented</source>
        <translation>
            <numerusform>%n valeur non conforme</numerusform>
            <numerusform>%n valeurs non conformes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::PresenceForm</name>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Away from the keyboard</source>
        <translation>Absent du clavier</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Ne pas déranger</translation>
    </message>
    <message>
        <source>Invisible</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Idle since now</source>
        <translation>Inactif depuis maintenant</translation>
    </message>
    <message>
        <source>2026-11-23T22:14:03 or milliseconds since 1970</source>
        <translation>2026-11-23T22:14:03 ou millisecondes depuis 1970</translation>
    </message>
    <message>
        <source>Idle since, time</source>
        <translation>Inactif depuis, date</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>Idle since</source>
        <translation>Inactif depuis</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Stat&amp;us</source>
        <translation>Stat&amp;ut</translation>
    </message>
    <message>
        <source>Activit&amp;y</source>
        <translation>Activi&amp;té</translation>
    </message>
    <message>
        <source>A&amp;FK</source>
        <translation>A&amp;FK</translation>
    </message>
    <message>
        <source>Activity type</source>
        <translation>Type d’activité</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Joue à</translation>
    </message>
    <message>
        <source>Streaming</source>
        <translation>Streame</translation>
    </message>
    <message>
        <source>Listening to</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Regarde</translation>
    </message>
    <message>
        <source>Custom status</source>
        <translation>Statut personnalisé</translation>
    </message>
    <message>
        <source>Competing in</source>
        <translation>Participe à</translation>
    </message>
    <message>
        <source>Activity text</source>
        <translation>Texte de l’activité</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Ce qu’il faut afficher</translation>
    </message>
    <message>
        <source>Stream address</source>
        <translation>Adresse du stream</translation>
    </message>
    <message>
        <source>https://www.twitch.tv/…</source>
        <translation>https://www.twitch.tv/…</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time: write 2026-11-23T22:14:03, with a zone or in local time, or milliseconds since 1970.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;: écrivez 2026-11-23T22:14:03, avec fuseau ou en heure locale, ou des millisecondes depuis 1970.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProblemDialog</name>
    <message>
        <source>What cannot be read</source>
        <translation>Ce qui est illisible</translation>
    </message>
    <message>
        <source>%1
%2 rows could be read of %3 lines.</source>
        <translation>%1
Lignes lues&#xa0;: %2, sur %3 dans le fichier.</translation>
    </message>
    <message>
        <source>Others that are not listed: %1.</source>
        <translation>Autres, non listés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Places that cannot be read</source>
        <translation>Passages illisibles</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProfileController</name>
    <message>
        <source>Delete profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>Delete the profile &quot;%1&quot;?</source>
        <translation>Supprimer le profil «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Its token is removed from the keychain as well.</source>
        <translation>Son token est aussi retiré du trousseau.</translation>
    </message>
    <message>
        <source>Its token is forgotten.</source>
        <translation>Son token est oublié.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>The profile is deleted, but its token may still be in the keychain. %1</source>
        <translation>Le profil est supprimé, mais son token est peut-être encore dans le trousseau. %1</translation>
    </message>
    <message>
        <source>Export profiles</source>
        <translation>Exporter les profils</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importer des profils</translation>
    </message>
    <message>
        <source>Profiles (*.json);;All files (*)</source>
        <translation>Profils (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProfileDialog</name>
    <message>
        <source>Connection options</source>
        <translation>Options de connexion</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>&amp;for this session only</source>
        <translation>pour c&amp;ette session seulement</translation>
    </message>
    <message>
        <source>in the system&apos;s &amp;keychain</source>
        <translation>dans le t&amp;rousseau du système</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>What the profile is called, also by --profile on the command line</source>
        <translation>Le nom du profil, aussi pour --profile en ligne de commande</translation>
    </message>
    <message>
        <source>&amp;Token</source>
        <translation>&amp;Token</translation>
    </message>
    <message>
        <source>From the Developer Portal under Bot</source>
        <translation>Depuis le Developer Portal, sous Bot</translation>
    </message>
    <message>
        <source>Keep the token</source>
        <translation>Garder le token</translation>
    </message>
    <message>
        <source>Neither the token nor a proxy&apos;s password is ever written into the settings or an export</source>
        <translation>Ni le token ni le mot de passe d’un proxy ne sont jamais écrits dans les paramètres ou dans un export</translation>
    </message>
    <message>
        <source>Without one it is asked for when you connect.</source>
        <translation>S’il n’y en a pas, il est demandé à la connexion.</translation>
    </message>
    <message>
        <source>It is forgotten when Shardscope ends.</source>
        <translation>Il est oublié quand Shardscope se ferme.</translation>
    </message>
    <message>
        <source>It stays in the keychain, under Shardscope, until the profile is deleted.</source>
        <translation>Il reste dans le trousseau, sous Shardscope, jusqu’à la suppression du profil.</translation>
    </message>
    <message>
        <source>Asking the keychain…</source>
        <translation>Interrogation du trousseau…</translation>
    </message>
</context>
<context>
    <name>Shardscope::ProfileField</name>
    <message>
        <source>&amp;New from these settings…</source>
        <translation>&amp;Nouveau d’après ces paramètres…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Save these settings into it</source>
        <translation>&amp;Enregistrer ces paramètres dans ce profil</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>De&amp;scendre</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>E&amp;xport all…</source>
        <translation>E&amp;xporter tout…</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Manage profiles</source>
        <translation>Gérer les profils</translation>
    </message>
    <message>
        <source>New, edit, duplicate, delete, import, export</source>
        <translation>Nouveau, modifier, dupliquer, supprimer, importer, exporter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>No profiles yet: save these settings as one with ⋯</source>
        <translation>Pas encore de profil&#xa0;: enregistrez ces paramètres comme profil avec ⋯</translation>
    </message>
    <message>
        <source>A profile holds every option of a connection</source>
        <translation>Un profil contient toutes les options d’une connexion</translation>
    </message>
</context>
<context>
    <name>Shardscope::RawForm</name>
    <message>
        <source>op 3 · Presence</source>
        <translation>op 3 · Présence</translation>
    </message>
    <message>
        <source>op 4 · Voice state</source>
        <translation>op 4 · État vocal</translation>
    </message>
    <message>
        <source>op 8 · Members</source>
        <translation>op 8 · Membres</translation>
    </message>
    <message>
        <source>op 31 · Soundboard sounds</source>
        <translation>op 31 · Sons de soundboard</translation>
    </message>
    <message>
        <source>op 43 · Channel info</source>
        <translation>op 43 · Infos de salon</translation>
    </message>
    <message>
        <source>Command line · reconnect</source>
        <translation>Ligne de commande · reconnect</translation>
    </message>
    <message>
        <source>Send it although Discord would refuse it</source>
        <translation>L’envoyer même si Discord le refuserait</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Indenter</translation>
    </message>
    <message>
        <source>A line for each value; the tokens stay as they are</source>
        <translation>Une ligne par valeur&#xa0;; les tokens JSON restent tels quels</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>op and d as they go over the wire, or a command line of shardscope-cli tail</source>
        <translation>op et d tels qu’ils passent sur le réseau, ou une ligne de commande pour shardscope-cli tail</translation>
    </message>
    <message>
        <source>The message is empty: choose a template, or write op and d.</source>
        <translation>Le message est vide&#xa0;: choisissez un modèle, ou écrivez op et d.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Shardscope::RawPage</name>
    <message>
        <source>&amp;Indent</source>
        <translation>&amp;Indenter</translation>
    </message>
    <message>
        <source>A line for each value; the received text is one line</source>
        <translation>Une ligne par valeur&#xa0;; le texte reçu tient sur une ligne</translation>
    </message>
</context>
<context>
    <name>Shardscope::RecentMenu</name>
    <message>
        <source>%1 (not there any more)</source>
        <translation>%1 (n’existe plus)</translation>
    </message>
</context>
<context>
    <name>Shardscope::RecordDialog</name>
    <message>
        <source>Record a capture</source>
        <translation>Enregistrer une capture</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Begin with the %1 rows that are in the log</source>
        <translation>
            <numerusform>&amp;Commencer par %1 ligne du journal</numerusform>
            <numerusform>&amp;Commencer par les %1 lignes du journal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::RecordingController</name>
    <message>
        <source>Nothing is recorded: %1 cannot be written: %2.</source>
        <translation>Rien n’est enregistré&#xa0;: impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is recorded, but a crash would not be noticed when Shardscope starts again: %1.</source>
        <translation>L’enregistrement est en cours, mais un plantage ne serait pas détecté au redémarrage de Shardscope&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Writing what is in the log to %1</source>
        <translation>Écriture du contenu du journal dans %1</translation>
    </message>
    <message>
        <source>Recording was cancelled, and %1 was removed.</source>
        <translation>L’enregistrement a été annulé et %1 supprimé.</translation>
    </message>
    <message>
        <source>Finishing %1</source>
        <translation>Finalisation de %1</translation>
    </message>
    <message numerus="yes">
        <source>The end of %1 could not be written: %2. %3 rows are in it.</source>
        <translation>
            <numerusform>La fin de %1 n’a pas pu être écrite&#xa0;: %2. Il contient %3 ligne.</numerusform>
            <numerusform>La fin de %1 n’a pas pu être écrite&#xa0;: %2. Il contient %3 lignes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %1 rows to %2, %3.</source>
        <translation>
            <numerusform>%1 ligne enregistrée dans %2, %3.</numerusform>
            <numerusform>%1 lignes enregistrées dans %2, %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording stopped: %1</source>
        <translation>Enregistrement arrêté&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows (%2) are in %3 and can be opened. What came since is in the log alone.</source>
        <translation>
            <numerusform>%1 ligne (%2) est dans %3 et peut être ouverte. Ce qui est arrivé depuis n’est que dans le journal.</numerusform>
            <numerusform>%1 lignes (%2) sont dans %3 et peuvent être ouvertes. Ce qui est arrivé depuis n’est que dans le journal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shardscope ended while it was recording %1 (since %2). What was written is kept: %3.</source>
        <translation>Shardscope s’est arrêté pendant l’enregistrement de %1 (depuis %2). Ce qui a été écrit est conservé&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Do not offer it again; the file stays</source>
        <translation>Ne plus le proposer&#xa0;; le fichier reste</translation>
    </message>
</context>
<context>
    <name>Shardscope::RecordingRow</name>
    <message>
        <source>Stop recording</source>
        <translation>Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>● rec</source>
        <translation>● enr.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 rows · %3 · %4</source>
        <translation>
            <numerusform>%1 · %2 ligne · %3 · %4</numerusform>
            <numerusform>%1 · %2 lignes · %3 · %4</numerusform>
        </translation>
    </message>
    <message>
        <source>Recording %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::RequestModel</name>
    <message>
        <source>again in %1</source>
        <translation>renvoi possible dans %1</translation>
    </message>
    <message>
        <source>may be sent again now</source>
        <translation>peut être renvoyé maintenant</translation>
    </message>
    <message>
        <source>handed over</source>
        <translation>transmis</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>en attente de la réponse</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Réponse obtenue</translation>
    </message>
</context>
<context>
    <name>Shardscope::RequestPanel</name>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>&amp;Clear the requests</source>
        <translation>&amp;Effacer les requêtes</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Requests and what came back</source>
        <translation>Requêtes et réponses obtenues</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the requests</source>
        <translation>Effacer les requêtes</translation>
    </message>
    <message>
        <source>Again in %1</source>
        <translation>Renvoyer dans %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::RestClient</name>
    <message>
        <source>%1 would get the token unencrypted.</source>
        <translation>%1 recevrait le token en clair.</translation>
    </message>
    <message>
        <source>Use https://, or allow it with --allow-plaintext.</source>
        <translation>Utilisez https://, ou autorisez-le avec --allow-plaintext.</translation>
    </message>
    <message>
        <source>Give --ca-file a file of PEM certificates.</source>
        <translation>Donnez à --ca-file un fichier de certificats PEM.</translation>
    </message>
    <message>
        <source>The answer of %1 is larger than %2 bytes and was not read.</source>
        <translation>La réponse de %1 dépasse %2 octets et n’a pas été lue.</translation>
    </message>
    <message>
        <source>Check the address given with --api.</source>
        <translation>Vérifiez l’adresse donnée avec --api.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 n’a pas répondu en %2 s.</translation>
    </message>
    <message>
        <source>Check the connection and the proxy.</source>
        <translation>Vérifiez la connexion et le proxy.</translation>
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
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>Shardscope::SecretField</name>
    <message>
        <source>Paste and clear the clip&amp;board</source>
        <translation>Coller et vider le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Effacer</translation>
    </message>
</context>
<context>
    <name>Shardscope::SequenceModel</name>
    <message numerus="yes">
        <source>%1 would wait for a limit</source>
        <translation>
            <numerusform>%1 attendrait une limite</numerusform>
            <numerusform>%1 attendraient une limite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would be replaced by a newer presence</source>
        <translation>
            <numerusform>%1 serait remplacé par une présence plus récente</numerusform>
            <numerusform>%1 seraient remplacés par une présence plus récente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would be refused</source>
        <translation>
            <numerusform>%1 serait refusé</numerusform>
            <numerusform>%1 seraient refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ leaves at %1</source>
        <translation>✓ part à %1</translation>
    </message>
    <message>
        <source>◔ leaves at %1, waits %2</source>
        <translation>◔ part à %1, attend %2</translation>
    </message>
    <message>
        <source>– replaced by a newer presence</source>
        <translation>– remplacé par une présence plus récente</translation>
    </message>
    <message>
        <source>▲ refused: %1</source>
        <translation>▲ refusé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>Ce qu’il deviendrait</translation>
    </message>
</context>
<context>
    <name>Shardscope::SequencePanel</name>
    <message>
        <source>Move the step &amp;up</source>
        <translation>&amp;Monter l’étape</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the step &amp;down</source>
        <translation>&amp;Descendre l’étape</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>&amp;Take the step out</source>
        <translation>&amp;Retirer l’étape</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Send on &amp;READY</source>
        <translation>Envoyer au &amp;READY</translation>
    </message>
    <message>
        <source>Each new session begins with these messages; a resumed one does not</source>
        <translation>Chaque nouvelle session commence par ces messages&#xa0;; pas une session reprise</translation>
    </message>
    <message>
        <source>Messages sent on READY</source>
        <translation>Messages envoyés au READY</translation>
    </message>
    <message>
        <source>Add saved messages with &quot;To READY&quot;</source>
        <translation>Ajoutez des messages enregistrés avec «&#xa0;Au READY&#xa0;»</translation>
    </message>
    <message>
        <source>✓ Within the send limits</source>
        <translation>✓ Dans les limites d’envoi</translation>
    </message>
</context>
<context>
    <name>Shardscope::SessionController</name>
    <message>
        <source>This build has no built-in gateway.</source>
        <translation>Cette version est compilée sans gateway intégrée.</translation>
    </message>
</context>
<context>
    <name>Shardscope::SessionMetrics</name>
    <message>
        <source>Session resumed</source>
        <translation>Session reprise</translation>
    </message>
    <message>
        <source>Ready with a new session</source>
        <translation>Prête avec une nouvelle session</translation>
    </message>
    <message>
        <source>Reconnected with a new session</source>
        <translation>Reconnectée avec une nouvelle session</translation>
    </message>
</context>
<context>
    <name>Shardscope::SessionTools</name>
    <message>
        <source>This takes one of the %1 identifies left of %2.</source>
        <translation>Cela consomme un des %1 IDENTIFY restants sur %2.</translation>
    </message>
    <message>
        <source>They all come back in %1.</source>
        <translation>Ils seront tous à nouveau disponibles dans %1.</translation>
    </message>
    <message>
        <source>▲ That is little: Discord resets the token of a bot that uses them up.</source>
        <translation>▲ C’est peu&#xa0;: Discord réinitialise le token d’un bot qui les épuise.</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Give up this session and identify anew?</source>
        <translation>Abandonner cette session et s’identifier à nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>The present session cannot be resumed then; events of the time between are lost.</source>
        <translation>La session actuelle ne pourra alors plus être reprise&#xa0;; les événements survenus entre-temps sont perdus.</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nouvelle session</translation>
    </message>
</context>
<context>
    <name>Shardscope::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>Rules of &amp;alerts…</source>
        <translation>Règles d’&amp;alerte…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Raccourcis &amp;clavier…</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>La&amp;ngue</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>&amp;Memory for the log</source>
        <translation>&amp;Mémoire du journal</translation>
    </message>
    <message>
        <source>It takes %1 now. When it is full the oldest rows go, or are read from the recording where there is one.</source>
        <translation>Il en occupe %1 actuellement. Quand il est plein, les lignes les plus anciennes disparaissent, ou sont relues dans l’enregistrement s’il y en a un.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Parc&amp;ourir…</translation>
    </message>
    <message>
        <source>What a recording or an export begins with; each asks before it writes.</source>
        <translation>Proposition de départ d’un enregistrement ou d’un export&#xa0;; chacun demande avant d’écrire.</translation>
    </message>
    <message>
        <source>Next capture &amp;goes to</source>
        <translation>&amp;Dossier des captures</translation>
    </message>
    <message>
        <source>Captures leave &amp;out</source>
        <translation>&amp;Retirer des captures</translation>
    </message>
    <message>
        <source>Folder of captures</source>
        <translation>Dossier des captures</translation>
    </message>
    <message>
        <source>There is no folder “%1”. The last one stays.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;». Le dernier reste en vigueur.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardLaneDelegate</name>
    <message>
        <source>filtered</source>
        <translation>filtré</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardManager</name>
    <message>
        <source>A run is under way already.</source>
        <translation>Une exécution est déjà en cours.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardRun</name>
    <message>
        <source>Asking %1 for the gateway</source>
        <translation>Demande de l’adresse de la gateway à %1</translation>
    </message>
    <message>
        <source>The gateway will be asked for again.</source>
        <translation>L’adresse de la gateway sera redemandée.</translation>
    </message>
    <message>
        <source>The gateway is still being asked for; there is no connection yet.</source>
        <translation>L’adresse de la gateway est encore en cours de demande&#xa0;; il n’y a pas encore de connexion.</translation>
    </message>
    <message>
        <source>Shard %1 is not part of this run.</source>
        <translation>Le shard %1 ne fait pas partie de cette exécution.</translation>
    </message>
    <message>
        <source>No shard of this run is connected at present.</source>
        <translation>Aucun shard de cette exécution n’est connecté pour l’instant.</translation>
    </message>
    <message>
        <source>The shard is not ready; try again once it is.</source>
        <translation>Le shard n’est pas prêt&#xa0;; réessayez quand il le sera.</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardWallModel</name>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>encore %1</translation>
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
        <translation>attend %1</translation>
    </message>
    <message>
        <source>%1 events a second</source>
        <translation>%1 événements par seconde</translation>
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
            <numerusform>reconnecté %n fois</numerusform>
            <numerusform>reconnecté %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>identifies in bucket %1</source>
        <translation>s’identifie dans le bucket %1</translation>
    </message>
    <message>
        <source>Shard %1: %2</source>
        <translation>Shard %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the log shows it alone</source>
        <translation>le journal n’affiche que lui</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardWallPanel</name>
    <message>
        <source>Show only this s&amp;hard in the log, or all again</source>
        <translation>N’afficher que ce s&amp;hard dans le journal, ou tous à nouveau</translation>
    </message>
    <message>
        <source>Leave this shard o&amp;ut of the log, or show it again</source>
        <translation>Mas&amp;quer ce shard dans le journal, ou le réafficher</translation>
    </message>
    <message>
        <source>Ex&amp;plain its last close</source>
        <translation>E&amp;xpliquer sa dernière fermeture</translation>
    </message>
    <message>
        <source>Reconnect and resu&amp;me this shard</source>
        <translation>Reconnecter ce shard et &amp;reprendre</translation>
    </message>
    <message>
        <source>New session of this shard…</source>
        <translation>Nouvelle session de ce shard…</translation>
    </message>
    <message>
        <source>Close this shard with a code…</source>
        <translation>Fermer ce shard avec un code…</translation>
    </message>
    <message>
        <source>Sort the shards by the next order</source>
        <translation>Trier les shards selon l’ordre suivant</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Par numéro</translation>
    </message>
    <message>
        <source>Worst state first</source>
        <translation>Pires états d’abord</translation>
    </message>
    <message>
        <source>Slowest first</source>
        <translation>Plus lents d’abord</translation>
    </message>
    <message>
        <source>Most events first</source>
        <translation>Plus actifs d’abord</translation>
    </message>
    <message>
        <source>Order of the shards</source>
        <translation>Ordre des shards</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>A lane for each shard of the session comes here. To run all shards of a bot write all in the field Shard.</source>
        <translation>Chaque shard de la session a ici sa piste. Pour exécuter tous les shards d’un bot, écrivez all dans le champ Shard.</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 prêts sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, shards</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>waiting for their turn: %1</source>
        <translation>en attente de leur tour&#xa0;: %1</translation>
    </message>
    <message>
        <source>identifying at once: %1</source>
        <translation>identifications simultanées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::ShortcutEditor</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>New keys of the chosen action</source>
        <translation>Nouvelles touches de l’action choisie</translation>
    </message>
    <message>
        <source>&amp;Press the new keys</source>
        <translation>Nou&amp;velles touches</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>Aucu&amp;ne touche</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Par défaut</translation>
    </message>
    <message>
        <source>&amp;All to standard</source>
        <translation>&amp;Tout par défaut</translation>
    </message>
    <message>
        <source>%1 was in the way of %2, which has no keys now.</source>
        <translation>%1 entrait en conflit avec %2, qui n’a plus de touches.</translation>
    </message>
</context>
<context>
    <name>Shardscope::SilenceNotice</name>
    <message>
        <source>Why no event?</source>
        <translation>Événement absent&#xa0;?</translation>
    </message>
    <message>
        <source>%1 (shard %2)</source>
        <translation>%1 (shard %2)</translation>
    </message>
    <message>
        <source>others: %1</source>
        <translation>autres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped arriving although heartbeats go on: %1. A new session may bring it back.</source>
        <translation>N’arrivent plus alors que les heartbeats continuent&#xa0;: %1. Une nouvelle session peut y remédier.</translation>
    </message>
</context>
<context>
    <name>Shardscope::SnowflakeField</name>
    <message>
        <source>Names seen in this session</source>
        <translation>Noms vus pendant cette session</translation>
    </message>
</context>
<context>
    <name>Shardscope::SoundboardForm</name>
    <message>
        <source>Names or ids of guilds, separated by commas</source>
        <translation>Noms ou ids de guilds, séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;Guilds</source>
        <translation>&amp;Guilds</translation>
    </message>
    <message>
        <source>Each guild answers with a SOUNDBOARD_SOUNDS of its own</source>
        <translation>Chaque guild répond par son propre SOUNDBOARD_SOUNDS</translation>
    </message>
</context>
<context>
    <name>Shardscope::TailRun</name>
    <message>
        <source>The capture &quot;%1&quot; cannot be written: %2.</source>
        <translation>Impossible d’écrire la capture «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Standard output cannot be written: %1.</source>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Shard %1: %2</source>
        <translation>Shard %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Metrics at %1</source>
        <translation>Métriques sur %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Connection closed with %1: %2. %3</source>
        <translation>Connexion fermée avec %1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Connection closed without a code: %1. %2</source>
        <translation>Connexion fermée sans code&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>The line is longer than %1 bytes.</source>
        <translation>La ligne dépasse %1 octets.</translation>
    </message>
</context>
<context>
    <name>Shardscope::TextView</name>
    <message>
        <source>Payload as text</source>
        <translation>Payload sous forme de texte</translation>
    </message>
    <message>
        <source>Copy raw te&amp;xt</source>
        <translation>Copier le te&amp;xte brut</translation>
    </message>
    <message>
        <source>Select all &amp;raw text</source>
        <translation>Sélectionner tout le texte &amp;brut</translation>
    </message>
</context>
<context>
    <name>Shardscope::TimelineModel</name>
    <message>
        <source>Shard %1, connect %2: %3</source>
        <translation>Shard %1, connexion %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ready for, or took</source>
        <translation>Prête pendant, ou durée</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation>Rejoués</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>Shardscope::TimelinePanel</name>
    <message>
        <source>Export t&amp;he sessions…</source>
        <translation>E&amp;xporter les sessions…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Connections and their stages</source>
        <translation>Connexions et leurs étapes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Reading: %1 %</source>
        <translation>Lecture&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Each connection of a shard comes here with its stages</source>
        <translation>Chaque connexion d’un shard apparaît ici avec ses étapes</translation>
    </message>
    <message>
        <source>Connections: %1, of them resumed: %2, sequence numbers missing: %3</source>
        <translation>Connexions&#xa0;: %1, dont reprises&#xa0;: %2, numéros de séquence manquants&#xa0;: %3</translation>
    </message>
    <message>
        <source>older ones that are not kept: %1</source>
        <translation>plus anciennes, non conservées&#xa0;: %1</translation>
    </message>
    <message>
        <source>a name that ends with .json, .csv or .txt says what is to be written</source>
        <translation>l’extension du nom, .json, .csv ou .txt, indique ce qu’il faut écrire</translation>
    </message>
    <message>
        <source>Export the sessions</source>
        <translation>Exporter les sessions</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV, a row for each connection (*.csv)</source>
        <translation>CSV, une ligne par connexion (*.csv)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>Shardscope::TokenCheck</name>
    <message>
        <source>%1 is open.</source>
        <translation>%1 est ouvert.</translation>
    </message>
    <message>
        <source>READY; the session was closed again.</source>
        <translation>READY&#xa0;; la session a été refermée.</translation>
    </message>
    <message>
        <source>READY as %1; the session was closed again.</source>
        <translation>READY en tant que %1&#xa0;; la session a été refermée.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La vérification a été annulée.</translation>
    </message>
    <message>
        <source>Not tried, since %1 failed.</source>
        <translation>Non tenté, car l’étape «&#xa0;%1&#xa0;» a échoué.</translation>
    </message>
    <message>
        <source>With --gateway and no --api, HTTP is asked only where the gateway is Discord&apos;s.</source>
        <translation>Avec --gateway et sans --api, HTTP n’est interrogé que si la gateway est celle de Discord.</translation>
    </message>
    <message>
        <source>%1 answered HTTP %2.</source>
        <translation>%1 a répondu HTTP %2.</translation>
    </message>
    <message>
        <source>This API has no page for it.</source>
        <translation>Cette API n’a pas de page pour cela.</translation>
    </message>
    <message>
        <source>The API took the token.</source>
        <translation>L’API a accepté le token.</translation>
    </message>
    <message>
        <source>Not asked for: it would take one of the day&apos;s sessions.</source>
        <translation>Non demandé&#xa0;: cela consommerait une des sessions du jour.</translation>
    </message>
    <message>
        <source>Not tried: what failed before would make it fail, or spend a session in vain.</source>
        <translation>Non tenté&#xa0;: ce qui a échoué avant le ferait échouer, ou dépenserait une session en vain.</translation>
    </message>
    <message>
        <source>Wait, and find what starts sessions so often: each costs one of the day&apos;s.</source>
        <translation>Attendez, et trouvez ce qui démarre des sessions si souvent&#xa0;: chacune compte parmi celles du jour.</translation>
    </message>
    <message>
        <source>Check --gateway. Where HTTP works and this does not, a proxy, a firewall or a virus scanner on the way does not let WebSockets through.</source>
        <translation>Vérifiez --gateway. Si HTTP fonctionne mais pas ceci, un proxy, un pare-feu ou un antivirus en chemin bloque les WebSockets.</translation>
    </message>
    <message>
        <source>What is open there is no gateway, or it is overloaded: check --gateway, or raise --hello-timeout.</source>
        <translation>Ce qui est ouvert là n’est pas une gateway, ou elle est surchargée&#xa0;: vérifiez --gateway, ou augmentez --hello-timeout.</translation>
    </message>
    <message>
        <source>Try again, or raise --ready-timeout.</source>
        <translation>Réessayez, ou augmentez --ready-timeout.</translation>
    </message>
</context>
<context>
    <name>Shardscope::TokenField</name>
    <message>
        <source>Hold to show the token</source>
        <translation>Maintenir pour afficher le token</translation>
    </message>
    <message>
        <source>Bot token</source>
        <translation>Token du bot</translation>
    </message>
    <message>
        <source>Paste a bot token</source>
        <translation>Collez un token de bot</translation>
    </message>
    <message>
        <source>This has not the three parts of a bot&apos;s token: Discord will refuse it.</source>
        <translation>Il n’a pas les trois parties d’un token de bot&#xa0;: Discord le refusera.</translation>
    </message>
    <message>
        <source>Token of the bot %1</source>
        <translation>Token du bot %1</translation>
    </message>
</context>
<context>
    <name>Shardscope::ToneLabel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Shardscope::TreePage</name>
    <message>
        <source>&amp;Copy value</source>
        <translation>&amp;Copier la valeur</translation>
    </message>
    <message>
        <source>Copy &amp;path for filters</source>
        <translation>Copier le chem&amp;in pour les filtres</translation>
    </message>
    <message>
        <source>Copy JSON P&amp;ointer</source>
        <translation>Copier le JSON P&amp;ointer</translation>
    </message>
    <message>
        <source>Copy as P&amp;ython</source>
        <translation>Copier en P&amp;ython</translation>
    </message>
    <message>
        <source>Copy as &amp;JavaScript</source>
        <translation>Copier en &amp;JavaScript</translation>
    </message>
    <message>
        <source>Payload as a tree</source>
        <translation>Payload en arborescence</translation>
    </message>
    <message>
        <source>&amp;Filter for this value</source>
        <translation>&amp;Filtrer sur cette valeur</translation>
    </message>
    <message>
        <source>&amp;Exclude this value</source>
        <translation>&amp;Exclure cette valeur</translation>
    </message>
</context>
<context>
    <name>Shardscope::VitalStrip</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>State of the shard and how long it has lasted</source>
        <translation>État du shard et depuis quand il dure</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>The bot of this session</source>
        <translation>Le bot de cette session</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>From the last heartbeat to its acknowledgement, and how long ago that was</source>
        <translation>Du dernier heartbeat à son acquittement, et depuis combien de temps</translation>
    </message>
    <message>
        <source>p95</source>
        <translation>p95</translation>
    </message>
    <message>
        <source>95 of 100 heartbeats were acknowledged faster</source>
        <translation>95 heartbeats sur 100 ont été acquittés plus vite</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Dispatches over the last second</source>
        <translation>Dispatchs au cours de la dernière seconde</translation>
    </message>
    <message>
        <source>Wire</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Bytes received over the last second, as they came</source>
        <translation>Octets reçus au cours de la dernière seconde, tels qu’ils arrivent</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Ratio</translation>
    </message>
    <message>
        <source>JSON against bytes on the wire</source>
        <translation>JSON par rapport aux octets sur le réseau</translation>
    </message>
    <message>
        <source>Sends left</source>
        <translation>Envois rest.</translation>
    </message>
    <message>
        <source>Of those allowed in 60 s; click for all budgets</source>
        <translation>Sur ceux permis en 60 s&#xa0;; cliquez pour voir tous les budgets</translation>
    </message>
    <message>
        <source>Identifies left</source>
        <translation>IDENTIFY rest.</translation>
    </message>
    <message>
        <source>Of the bot&apos;s sessions allowed in 24 hours; click for all budgets</source>
        <translation>Sur les sessions du bot permises en 24 heures&#xa0;; cliquez pour voir tous les budgets</translation>
    </message>
    <message>
        <source>other tokens kept</source>
        <translation>autres tokens gardés</translation>
    </message>
    <message>
        <source>tokens left out</source>
        <translation>tokens retirés</translation>
    </message>
    <message>
        <source>content left out</source>
        <translation>contenu retiré</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Retirés&#xa0;: %1</translation>
    </message>
    <message>
        <source>State of the session</source>
        <translation>État de la session</translation>
    </message>
    <message>
        <source>%1 (demo)</source>
        <translation>%1 (démo)</translation>
    </message>
    <message>
        <source>User id %1</source>
        <translation>Id d’utilisateur %1</translation>
    </message>
    <message>
        <source>↑ %1 of %2</source>
        <translation>↑ %1 sur %2</translation>
    </message>
    <message>
        <source>, %1 waiting</source>
        <translation>, %1 en attente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>File, %1</source>
        <translation>Fichier, %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Bot: %1</source>
        <translation>Bot&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>▤ Capture</source>
        <translation>▤ Capture</translation>
    </message>
    <message>
        <source>A session that was recorded; nothing is connected</source>
        <translation>Une session enregistrée&#xa0;; rien n’est connecté</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 prêts sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, shards</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The median of the newest latency of each shard; the worst is that of shard %1</source>
        <translation>La médiane des dernières latences de chaque shard&#xa0;; la pire est celle du shard %1</translation>
    </message>
    <message>
        <source>♥ %1, worst %2</source>
        <translation>♥ %1, pire %2</translation>
    </message>
    <message>
        <source>♥ %1, %2 ago</source>
        <translation>♥ %1, il y a %2</translation>
    </message>
    <message>
        <source>♥ %1, now</source>
        <translation>♥ %1, à l’instant</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Awaiting HELLO</source>
        <translation>Attente de HELLO</translation>
    </message>
    <message>
        <source>Identifying</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Resuming</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Backing off</source>
        <translation>Temporisation</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Fermeture</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
</context>
<context>
    <name>Shardscope::VoiceStateForm</name>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Unmuted</source>
        <translation>Non muet</translation>
    </message>
    <message>
        <source>Deafened</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>Undeafened</source>
        <translation>Sans sourdine</translation>
    </message>
    <message>
        <source>Name or id of the guild</source>
        <translation>Nom ou id de la guild</translation>
    </message>
    <message>
        <source>Name or id of the voice channel</source>
        <translation>Nom ou id du salon vocal</translation>
    </message>
    <message>
        <source>Channel id</source>
        <translation>Id du salon</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Salon</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>&amp;Guild</source>
        <translation>&amp;Guild</translation>
    </message>
    <message>
        <source>Self &amp;mute</source>
        <translation>&amp;Muet</translation>
    </message>
    <message>
        <source>Self dea&amp;f</source>
        <translation>S&amp;ourdine</translation>
    </message>
</context>
<context>
    <name>Shardscope::WebSocketClient</name>
    <message>
        <source>a frame continues a message that did not begin</source>
        <translation>une trame continue un message qui n’a pas commencé</translation>
    </message>
    <message>
        <source>a message begins before the one before it has ended</source>
        <translation>un message commence avant la fin du précédent</translation>
    </message>
    <message>
        <source>a message is too large</source>
        <translation>un message est trop volumineux</translation>
    </message>
    <message>
        <source>a text is not UTF-8</source>
        <translation>un texte n’est pas en UTF-8</translation>
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
        <translation>Voyez tout ce que fait la gateway de Discord</translation>
    </message>
    <message>
        <source>Shardscope connects as your bot&apos;s shard would and shows every message, the latency and each error.</source>
        <translation>Shardscope se connecte comme le ferait le shard de votre bot et montre chaque message, la latence et chaque erreur.</translation>
    </message>
    <message>
        <source>Tr&amp;y the demo</source>
        <translation>Essa&amp;yer la démo</translation>
    </message>
    <message>
        <source>Chec&amp;k a token</source>
        <translation>Vérifier un to&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Open a capture</source>
        <translation>Ouvrir &amp;une capture</translation>
    </message>
    <message>
        <source>Developer Porta&amp;l</source>
        <translation>De&amp;veloper Portal</translation>
    </message>
    <message>
        <source>No bot at hand?</source>
        <translation>Pas de bot sous la main&#xa0;?</translation>
    </message>
    <message>
        <source>The built-in gateway plays a lively server on this machine. No token, no network.</source>
        <translation>La gateway intégrée simule un serveur animé sur cette machine. Pas de token, pas de réseau.</translation>
    </message>
    <message>
        <source>You have a bot token</source>
        <translation>Vous avez un token de bot</translation>
    </message>
    <message>
        <source>It stays in memory, or in the keychain with a profile: no file, no log, no capture holds it.</source>
        <translation>Il reste en mémoire, ou dans le trousseau avec un profil&#xa0;: aucun fichier, aucun journal, aucune capture ne le contient.</translation>
    </message>
    <message>
        <source>Somebody sent you a capture</source>
        <translation>On vous a envoyé une capture</translation>
    </message>
    <message>
        <source>See its log, its graphs and what went wrong. Dropping the file here does the same.</source>
        <translation>Voyez son journal, ses graphiques et ce qui s’est mal passé. Déposer le fichier ici fait la même chose.</translation>
    </message>
    <message>
        <source>You need a token</source>
        <translation>Il vous faut un token</translation>
    </message>
    <message>
        <source>Make an application in the Developer Portal; its page Bot has the token.</source>
        <translation>Créez une application dans le Developer Portal&#xa0;; sa page Bot contient le token.</translation>
    </message>
</context>
<context>
    <name>Shardscope::WindowActions</name>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>Profi&amp;l</translation>
    </message>
    <message>
        <source>Wha&amp;t went wrong</source>
        <translation>Incid&amp;ent</translation>
    </message>
    <message>
        <source>Ca&amp;pture</source>
        <translation>Ca&amp;pture</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Captures &amp;récentes</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panneaux</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>Log &amp;rows</source>
        <translation>&amp;Lignes du journal</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>&amp;Filtres</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspecteur</translation>
    </message>
    <message>
        <source>Gr&amp;aphs</source>
        <translation>&amp;Graphiques</translation>
    </message>
    <message>
        <source>&amp;Shards</source>
        <translation>&amp;Shards</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Commands</source>
        <translation>&amp;Commandes</translation>
    </message>
    <message>
        <source>Ch&amp;osen saved message</source>
        <translation>Message enregistré c&amp;hoisi</translation>
    </message>
    <message>
        <source>Sequence on REA&amp;DY</source>
        <translation>Séquence au READ&amp;Y</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>Re&amp;quêtes</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>D&amp;isconnect</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Essayer la dé&amp;mo</translation>
    </message>
    <message>
        <source>Chec&amp;k the token…</source>
        <translation>&amp;Vérifier le token…</translation>
    </message>
    <message>
        <source>I&amp;ntents…</source>
        <translation>&amp;Intents…</translation>
    </message>
    <message>
        <source>Connection &amp;options…</source>
        <translation>&amp;Options de connexion…</translation>
    </message>
    <message>
        <source>&amp;Reconnect and resume</source>
        <translation>Se &amp;reconnecter et reprendre</translation>
    </message>
    <message>
        <source>Reconnect with a ne&amp;w session…</source>
        <translation>Se reconnecter avec une &amp;nouvelle session…</translation>
    </message>
    <message>
        <source>C&amp;lose with a code…</source>
        <translation>&amp;Fermer avec un code…</translation>
    </message>
    <message>
        <source>Drop t&amp;he connection</source>
        <translation>Couper la conne&amp;xion</translation>
    </message>
    <message>
        <source>&amp;Budgets…</source>
        <translation>&amp;Budgets…</translation>
    </message>
    <message>
        <source>&amp;Alerts…</source>
        <translation>&amp;Alertes…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Open a capture…</source>
        <translation>&amp;Ouvrir une capture…</translation>
    </message>
    <message>
        <source>Open the &amp;last capture</source>
        <translation>Ouvrir la &amp;dernière capture</translation>
    </message>
    <message>
        <source>&amp;Forget these captures</source>
        <translation>&amp;Oublier ces captures</translation>
    </message>
    <message>
        <source>R&amp;ecord…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Stop recording</source>
        <translation>&amp;Arrêter l’enregistrement</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>Ex&amp;porter…</translation>
    </message>
    <message>
        <source>&amp;Memory for the log…</source>
        <translation>&amp;Mémoire du journal…</translation>
    </message>
    <message>
        <source>&amp;Clear the log</source>
        <translation>E&amp;ffacer le journal</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Surveillance</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Graphs</source>
        <translation>&amp;Graphiques</translation>
    </message>
    <message>
        <source>&amp;Command</source>
        <translation>&amp;Commande</translation>
    </message>
    <message>
        <source>&amp;Reset this layout</source>
        <translation>&amp;Réinitialiser cette disposition</translation>
    </message>
    <message>
        <source>What is not as &amp;documented</source>
        <translation>Écarts avec la &amp;doc</translation>
    </message>
    <message>
        <source>Why no &amp;event?</source>
        <translation>Événement a&amp;bsent&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sessions</translation>
    </message>
    <message>
        <source>Sha&amp;rds</source>
        <translation>S&amp;hards</translation>
    </message>
    <message>
        <source>&amp;Float this panel, or dock it</source>
        <translation>Détacher ou ancrer ce &amp;panneau</translation>
    </message>
    <message>
        <source>C&amp;lose this panel</source>
        <translation>&amp;Fermer ce panneau</translation>
    </message>
    <message>
        <source>&amp;Tool bar</source>
        <translation>&amp;Barre d’outils</translation>
    </message>
    <message>
        <source>To the &amp;next part</source>
        <translation>À la partie &amp;suivante</translation>
    </message>
    <message>
        <source>To the &amp;part before</source>
        <translation>À la partie &amp;précédente</translation>
    </message>
    <message>
        <source>To the &amp;token</source>
        <translation>Au &amp;token</translation>
    </message>
    <message>
        <source>To the p&amp;rofile</source>
        <translation>Au p&amp;rofil</translation>
    </message>
    <message>
        <source>To the &amp;graphs</source>
        <translation>Aux &amp;graphiques</translation>
    </message>
    <message>
        <source>To the &amp;log</source>
        <translation>Au &amp;journal</translation>
    </message>
    <message>
        <source>To the &amp;inspector</source>
        <translation>À l’&amp;inspecteur</translation>
    </message>
    <message>
        <source>To the &amp;commands</source>
        <translation>Aux &amp;commandes</translation>
    </message>
    <message>
        <source>To the n&amp;ewest row, and follow</source>
        <translation>À la dernière &amp;ligne, et suivre</translation>
    </message>
    <message>
        <source>&amp;System colours</source>
        <translation>Couleurs du &amp;système</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste éle&amp;vé</translation>
    </message>
    <message>
        <source>&amp;Presence</source>
        <translation>&amp;Présence</translation>
    </message>
    <message>
        <source>&amp;Voice state</source>
        <translation>État &amp;vocal</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Membres</translation>
    </message>
    <message>
        <source>&amp;Soundboard sounds</source>
        <translation>&amp;Sons du soundboard</translation>
    </message>
    <message>
        <source>&amp;Channel info</source>
        <translation>&amp;Infos de salon</translation>
    </message>
    <message>
        <source>&amp;Raw message</source>
        <translation>Message &amp;brut</translation>
    </message>
    <message>
        <source>Saved m&amp;essages</source>
        <translation>M&amp;essages enregistrés</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Trouver une action…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>&amp;Discord&apos;s Developer Portal</source>
        <translation>&amp;Developer Portal de Discord</translation>
    </message>
    <message>
        <source>&amp;About Shardscope</source>
        <translation>À &amp;propos de Shardscope</translation>
    </message>
</context>
<context>
    <name>Shardscope::WindowToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
</context>
<context>
    <name>Shardscope::Workspace</name>
    <message>
        <source>Graphs</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Not as documented</source>
        <translation>Écarts avec la doc</translation>
    </message>
    <message>
        <source>Why no event?</source>
        <translation>Événement absent&#xa0;?</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Shards</source>
        <translation>Shards</translation>
    </message>
    <message>
        <source>Panels in one place</source>
        <translation>Panneaux au même endroit</translation>
    </message>
</context>
<context>
    <name>StandardInput</name>
    <message>
        <source>its first line is longer than %1 bytes</source>
        <translation>sa première ligne dépasse %1 octets</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>permissions of command {id}[ in {guild_id:guild}]</source>
        <translation>permissions de la commande {id}[ dans {guild_id:guild}]</translation>
    </message>
    <message>
        <source>a rule acted on {user_id:user}[ in {channel_id:channel}][: {content:text}]</source>
        <translation>une règle a agi sur {user_id:user}[ dans {channel_id:channel}][&#xa0;: {content:text}]</translation>
    </message>
    <message>
        <source>rule {name:text}[ in {guild_id:guild}]</source>
        <translation>règle {name:text}[ dans {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{:channel}[ in {guild_id:guild}]</source>
        <translation>{:channel}[ dans {guild_id:guild}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{channels} channel(s)[ of {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{channels} salon[ de {guild_id:guild}]</numerusform>
            <numerusform>%n{channels} salons[ de {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel_id:channel}[, last pin {last_pin_timestamp:time}]</source>
        <translation>{channel_id:channel}[, dernière épingle {last_pin_timestamp:time}]</translation>
    </message>
    <message>
        <source>{:channel}[ in {guild_id:guild}][: {topic:text}]</source>
        <translation>{:channel}[ dans {guild_id:guild}][&#xa0;: {topic:text}]</translation>
    </message>
    <message>
        <source>entitlement to {sku_id}[ for {user_id:user}][ in {guild_id:guild}]</source>
        <translation>droit d’accès à {sku_id}[ pour {user_id:user}][ dans {guild_id:guild}]</translation>
    </message>
    <message>
        <source>entitlement to {sku_id}[ for {user_id:user}][ in {guild_id:guild}][, until {ends_at:time}]</source>
        <translation>droit d’accès à {sku_id}[ pour {user_id:user}][ dans {guild_id:guild}][, jusqu’à {ends_at:time}]</translation>
    </message>
    <message>
        <source>action {action_type}[ by {user_id:user}][ in {guild_id:guild}][: {reason:text}]</source>
        <translation>action {action_type}[ par {user_id:user}][ dans {guild_id:guild}][&#xa0;: {reason:text}]</translation>
    </message>
    <message>
        <source>{user:user} banned[ from {guild_id:guild}]</source>
        <translation>{user:user} banni[ de {guild_id:guild}]</translation>
    </message>
    <message>
        <source>ban of {user:user} lifted[ in {guild_id:guild}]</source>
        <translation>bannissement de {user:user} levé[ dans {guild_id:guild}]</translation>
    </message>
    <message numerus="yes">
        <source>{:guild}[, {member_count} members][, %n{channels} channel(s)]</source>
        <translation>
            <numerusform>{:guild}[, {member_count} membres][, %n{channels} salon]</numerusform>
            <numerusform>{:guild}[, {member_count} membres][, %n{channels} salons]</numerusform>
        </translation>
    </message>
    <message>
        <source>{:guild}[ is unavailable{unavailable:true}]</source>
        <translation>{:guild}[ est indisponible{unavailable:true}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{emojis} emoji[ in {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{emojis} émoji[ dans {guild_id:guild}]</numerusform>
            <numerusform>%n{emojis} émojis[ dans {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{guild_id:guild}</source>
        <translation>{guild_id:guild}</translation>
    </message>
    <message numerus="yes">
        <source>%n{members} member(s)[ of {guild_id:guild}], chunk {chunk_index} of {chunk_count}[, nonce {nonce}]</source>
        <translation>
            <numerusform>%n{members} membre[ de {guild_id:guild}], chunk {chunk_index} sur {chunk_count}[, nonce {nonce}]</numerusform>
            <numerusform>%n{members} membres[ de {guild_id:guild}], chunk {chunk_index} sur {chunk_count}[, nonce {nonce}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{user:user} joined[ {guild_id:guild}]</source>
        <translation>{user:user} a rejoint[ {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{user:user} left[ {guild_id:guild}]</source>
        <translation>{user:user} a quitté[ {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{user:user}[ in {guild_id:guild}][, nickname {nick:text}]</source>
        <translation>{user:user}[ dans {guild_id:guild}][, pseudo {nick:text}]</translation>
    </message>
    <message>
        <source>role {role.name:text}[ in {guild_id:guild}]</source>
        <translation>rôle {role.name:text}[ dans {guild_id:guild}]</translation>
    </message>
    <message>
        <source>role {role_id}[ in {guild_id:guild}]</source>
        <translation>rôle {role_id}[ dans {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{name:text}[ in {guild_id:guild}][, starts {scheduled_start_time:time}]</source>
        <translation>{name:text}[ dans {guild_id:guild}][, début {scheduled_start_time:time}]</translation>
    </message>
    <message>
        <source>{user_id:user} comes to event {guild_scheduled_event_id}[ in {guild_id:guild}]</source>
        <translation>{user_id:user} participe à l’événement {guild_scheduled_event_id}[ dans {guild_id:guild}]</translation>
    </message>
    <message>
        <source>{user_id:user} does not come to event {guild_scheduled_event_id}[ in {guild_id:guild}]</source>
        <translation>{user_id:user} ne participe plus à l’événement {guild_scheduled_event_id}[ dans {guild_id:guild}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{soundboard_sounds} sound(s)[ in {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{soundboard_sounds} son[ dans {guild_id:guild}]</numerusform>
            <numerusform>%n{soundboard_sounds} sons[ dans {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>sound {name:text}[ in {guild_id:guild}]</source>
        <translation>son {name:text}[ dans {guild_id:guild}]</translation>
    </message>
    <message>
        <source>sound {sound_id}[ in {guild_id:guild}]</source>
        <translation>son {sound_id}[ dans {guild_id:guild}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{stickers} sticker(s)[ in {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{stickers} autocollant[ dans {guild_id:guild}]</numerusform>
            <numerusform>%n{stickers} autocollants[ dans {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{:guild}</source>
        <translation>{:guild}</translation>
    </message>
    <message>
        <source>integration {name:text}[ in {guild_id:guild}]</source>
        <translation>intégration {name:text}[ dans {guild_id:guild}]</translation>
    </message>
    <message>
        <source>integration {id}[ in {guild_id:guild}]</source>
        <translation>intégration {id}[ dans {guild_id:guild}]</translation>
    </message>
    <message>
        <source>[{member.user:user}][{user:user}][ used /{data.name}][ used component {data.custom_id:text}][ in {channel_id:channel}]</source>
        <translation>[{member.user:user}][{user:user}][ a utilisé /{data.name}][ a utilisé le composant {data.custom_id:text}][ dans {channel_id:channel}]</translation>
    </message>
    <message>
        <source>invite {code}[ to {channel_id:channel}][ by {inviter:user}]</source>
        <translation>invitation {code}[ vers {channel_id:channel}][ par {inviter:user}]</translation>
    </message>
    <message>
        <source>invite {code}[ to {channel_id:channel}]</source>
        <translation>invitation {code}[ vers {channel_id:channel}]</translation>
    </message>
    <message numerus="yes">
        <source>{author:user}[ in {channel_id:channel}][: {content:text}][, %n{attachments} attachment(s)]</source>
        <translation>
            <numerusform>{author:user}[ dans {channel_id:channel}][&#xa0;: {content:text}][, %n{attachments} pièce jointe]</numerusform>
            <numerusform>{author:user}[ dans {channel_id:channel}][&#xa0;: {content:text}][, %n{attachments} pièces jointes]</numerusform>
        </translation>
    </message>
    <message>
        <source>message {id}[ in {channel_id:channel}]</source>
        <translation>message {id}[ dans {channel_id:channel}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{ids} message(s)[ in {channel_id:channel}]</source>
        <translation>
            <numerusform>%n{ids} message[ dans {channel_id:channel}]</numerusform>
            <numerusform>%n{ids} messages[ dans {channel_id:channel}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{user_id:user} voted for answer {answer_id}[ in {channel_id:channel}]</source>
        <translation>{user_id:user} a voté pour la réponse {answer_id}[ dans {channel_id:channel}]</translation>
    </message>
    <message>
        <source>{user_id:user} took back the vote for answer {answer_id}[ in {channel_id:channel}]</source>
        <translation>{user_id:user} a retiré son vote pour la réponse {answer_id}[ dans {channel_id:channel}]</translation>
    </message>
    <message>
        <source>{member.user|user_id:user} reacted with {emoji.name}[ in {channel_id:channel}]</source>
        <translation>{member.user|user_id:user} a réagi avec {emoji.name}[ dans {channel_id:channel}]</translation>
    </message>
    <message>
        <source>{user_id:user} took back {emoji.name}[ in {channel_id:channel}]</source>
        <translation>{user_id:user} a retiré {emoji.name}[ dans {channel_id:channel}]</translation>
    </message>
    <message>
        <source>all reactions of message {message_id}[ in {channel_id:channel}]</source>
        <translation>toutes les réactions du message {message_id}[ dans {channel_id:channel}]</translation>
    </message>
    <message>
        <source>all {emoji.name} of message {message_id}[ in {channel_id:channel}]</source>
        <translation>toutes les réactions {emoji.name} du message {message_id}[ dans {channel_id:channel}]</translation>
    </message>
    <message>
        <source>[{author:user}][ in {channel_id:channel}][: {content:text}]</source>
        <translation>[{author:user}][ dans {channel_id:channel}][&#xa0;: {content:text}]</translation>
    </message>
    <message>
        <source>{user:user} is {status}[, {activities.0.name:text}][ in {guild_id:guild}]</source>
        <translation>{user:user} est {status}[, {activities.0.name:text}][ dans {guild_id:guild}]</translation>
    </message>
    <message>
        <source>op {opcode}, again in {retry_after} s[, {meta.guild_id:guild}]</source>
        <translation>op {opcode}, réessayer dans {retry_after} s[, {meta.guild_id:guild}]</translation>
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
            <numerusform>%n{soundboard_sounds} son[ de {guild_id:guild}]</numerusform>
            <numerusform>%n{soundboard_sounds} sons[ de {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{channel_id:channel}[: {topic:text}]</source>
        <translation>{channel_id:channel}[&#xa0;: {topic:text}]</translation>
    </message>
    <message>
        <source>subscription of {user_id:user}</source>
        <translation>abonnement de {user_id:user}</translation>
    </message>
    <message>
        <source>subscription of {user_id:user}[, until {current_period_end:time}]</source>
        <translation>abonnement de {user_id:user}[, jusqu’à {current_period_end:time}]</translation>
    </message>
    <message>
        <source>{:channel}[ in {parent_id:channel}][ by {owner_id:user}]</source>
        <translation>{:channel}[ dans {parent_id:channel}][ par {owner_id:user}]</translation>
    </message>
    <message>
        <source>{:channel}[ in {parent_id:channel}]</source>
        <translation>{:channel}[ dans {parent_id:channel}]</translation>
    </message>
    <message numerus="yes">
        <source>%n{threads} thread(s)[ of {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{threads} fil[ de {guild_id:guild}]</numerusform>
            <numerusform>%n{threads} fils[ de {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message>
        <source>{:channel}[, {member_count} members]</source>
        <translation>{:channel}[, {member_count} membres]</translation>
    </message>
    <message>
        <source>{:channel}</source>
        <translation>{:channel}</translation>
    </message>
    <message>
        <source>{member.user|user_id:user} types[ in {channel_id:channel}]</source>
        <translation>{member.user|user_id:user} écrit[ dans {channel_id:channel}]</translation>
    </message>
    <message>
        <source>{:user}</source>
        <translation>{:user}</translation>
    </message>
    <message>
        <source>{user_id:user}[ plays {emoji.name}][ in {channel_id:channel}]</source>
        <translation>{user_id:user}[ joue {emoji.name}][ dans {channel_id:channel}]</translation>
    </message>
    <message>
        <source>{:channel}[, since {voice_start_time:time}]</source>
        <translation>{:channel}[, depuis {voice_start_time:time}]</translation>
    </message>
    <message>
        <source>{:channel}[: {status:text}]</source>
        <translation>{:channel}[&#xa0;: {status:text}]</translation>
    </message>
    <message>
        <source>[{guild_id:guild}][ on {endpoint}]</source>
        <translation>[{guild_id:guild}][ sur {endpoint}]</translation>
    </message>
    <message>
        <source>{member.user|user_id:user}[ in {channel_id:channel}]</source>
        <translation>{member.user|user_id:user}[ dans {channel_id:channel}]</translation>
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
        <translation>salon %1</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>utilisateur %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>--profile &quot;%1&quot;: there are no profiles yet.</source>
        <translation>--profile &quot;%1&quot;&#xa0;: il n’y a pas encore de profils.</translation>
    </message>
    <message>
        <source>--profile &quot;%1&quot;: no profile is called so; there are: %2.</source>
        <translation>--profile &quot;%1&quot;&#xa0;: aucun profil de ce nom&#xa0;; profils existants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>An oscilloscope for Discord&apos;s event gateway.</source>
        <translation>Un oscilloscope pour la gateway d’événements de Discord.</translation>
    </message>
    <message>
        <source>Connect to the built-in gateway at once.</source>
        <translation>Se connecter à la gateway intégrée dès le lancement.</translation>
    </message>
    <message>
        <source>Begin with this profile; options given besides win over it.</source>
        <translation>Commencer avec ce profil&#xa0;; les options données en plus sont prioritaires.</translation>
    </message>
    <message>
        <source>Open these captures.</source>
        <translation>Ouvrir ces captures.</translation>
    </message>
    <message>
        <source>Give a token or --demo, not both.</source>
        <translation>Donnez un token ou --demo, pas les deux.</translation>
    </message>
    <message>
        <source>Give captures or --demo, not both.</source>
        <translation>Donnez des captures ou --demo, pas les deux.</translation>
    </message>
</context>
</TS>
