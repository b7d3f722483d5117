<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>LogText</name>
    <message numerus="yes">
        <source>%1 left</source>
        <translation>
            <numerusform>%1 left</numerusform>
            <numerusform>%1 left</numerusform>
        </translation>
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
            <numerusform>%1 reconnect</numerusform>
            <numerusform>%1 reconnects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplyThread</name>
    <message numerus="yes">
        <source>chunk %1 of %2 · %3 members</source>
        <translation>
            <numerusform>chunk %1 of %2 · %3 member</numerusform>
            <numerusform>chunk %1 of %2 · %3 members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 presences</source>
        <translation>
            <numerusform>%1 presence</numerusform>
            <numerusform>%1 presences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 channels, %2 of them in use</source>
        <translation>
            <numerusform>%1 channel, %2 of them in use</numerusform>
            <numerusform>%1 channels, %2 of them in use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 sounds</source>
        <translation>
            <numerusform>%1: %2 sound</numerusform>
            <numerusform>%1: %2 sounds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 guilds · %3 sounds</source>
        <translation>
            <numerusform>%1 of %2 guilds · %3 sound</numerusform>
            <numerusform>%1 of %2 guilds · %3 sounds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope</name>
    <message numerus="yes">
        <source>%1 of %2 sessions are left; a run takes %3.</source>
        <translation>
            <numerusform>%1 of %2 sessions is left; a run takes %3.</numerusform>
            <numerusform>%1 of %2 sessions are left; a run takes %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 commands wait already; send less, or wait until some have left.</source>
        <translation>
            <numerusform>%1 command waits already; send less, or wait until it has left.</numerusform>
            <numerusform>%1 commands wait already; send less, or wait until some have left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of %2 sessions may be started before the budget resets in %3 min; this run needs %4. An empty budget resets the bot&apos;s token. Wait, or go on with --spend-budget.</source>
        <translation>
            <numerusform>Only %1 of %2 sessions may be started before the budget resets in %3 min; this run needs %4. An empty budget resets the bot&apos;s token. Wait, or go on with --spend-budget.</numerusform>
            <numerusform>Only %1 of %2 sessions may be started before the budget resets in %3 min; this run needs %4. An empty budget resets the bot&apos;s token. Wait, or go on with --spend-budget.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 guilds</source>
        <translation>
            <numerusform>%1 guild</numerusform>
            <numerusform>%1 guilds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at most, %2 of them kept for heartbeats</source>
        <translation>
            <numerusform>%1 at most, %2 of them kept for heartbeats</numerusform>
            <numerusform>%1 at most, %2 of them kept for heartbeats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::BudgetModel</name>
    <message numerus="yes">
        <source>%1 kept for heartbeats</source>
        <translation>
            <numerusform>%1 kept for heartbeats</numerusform>
            <numerusform>%1 kept for heartbeats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 waiting</numerusform>
            <numerusform>%1 waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::ComparePage</name>
    <message numerus="yes">
        <source>≠ %1 changed</source>
        <translation>
            <numerusform>≠ %1 changed</numerusform>
            <numerusform>≠ %1 changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %1 added</source>
        <translation>
            <numerusform>+ %1 added</numerusform>
            <numerusform>+ %1 added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>− %1 removed</source>
        <translation>
            <numerusform>− %1 removed</numerusform>
            <numerusform>− %1 removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::DriftPanel</name>
    <message numerus="yes">
        <source>%1 of %2 dispatches were held against Discord&apos;s documentation: all as documented</source>
        <translation>
            <numerusform>%1 of %2 dispatches was held against Discord&apos;s documentation: as documented</numerusform>
            <numerusform>%1 of %2 dispatches were held against Discord&apos;s documentation: all as documented</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 dispatches were held against Discord&apos;s documentation</source>
        <translation>
            <numerusform>%1 of %2 dispatches was held against Discord&apos;s documentation</numerusform>
            <numerusform>%1 of %2 dispatches were held against Discord&apos;s documentation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::EmptyNotice</name>
    <message numerus="yes">
        <source>%1 alone matches %2 rows</source>
        <translation>
            <numerusform>%1 alone matches %2 row</numerusform>
            <numerusform>%1 alone matches %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 matches none of %2 rows.</source>
        <translation>
            <numerusform>%1 does not match the %2 row that there is.</numerusform>
            <numerusform>%1 matches none of %2 rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::ExportController</name>
    <message numerus="yes">
        <source>Exported %1 rows to %2.</source>
        <translation>
            <numerusform>Exported %1 row to %2.</numerusform>
            <numerusform>Exported %1 rows to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 left memory before they could be written.</source>
        <translation>
            <numerusform>%1 %2 left memory before it could be written.</numerusform>
            <numerusform>%1 %2 left memory before they could be written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::IncidentBanner</name>
    <message numerus="yes">
        <source>%1 Next attempt in %n s.</source>
        <translation>
            <numerusform>%1 Next attempt in %n s.</numerusform>
            <numerusform>%1 Next attempt in %n s.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::IntentsModel</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::JsonTreeModel</name>
    <message numerus="yes">
        <source>{%n keys}</source>
        <translation>
            <numerusform>{%n key}</numerusform>
            <numerusform>{%n keys}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>[%n items]</source>
        <translation>
            <numerusform>[%n item]</numerusform>
            <numerusform>[%n items]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::LogPanel</name>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 row</numerusform>
            <numerusform>%1 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new</source>
        <translation>
            <numerusform>%1 new</numerusform>
            <numerusform>%1 new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::OpeningController</name>
    <message numerus="yes">
        <source>Opening %n captures</source>
        <translation>
            <numerusform>Opening %n capture</numerusform>
            <numerusform>Opening %n captures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 What was read before is shown: %2 rows.</source>
        <translation>
            <numerusform>%1 What was read before is shown: %2 row.</numerusform>
            <numerusform>%1 What was read before is shown: %2 rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opening %1 was cancelled: its first %2 rows are shown, the rest is not.</source>
        <translation>
            <numerusform>Opening %1 was cancelled: its first %2 row is shown, the rest is not.</numerusform>
            <numerusform>Opening %1 was cancelled: its first %2 rows are shown, the rest is not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in the middle of something, as a crash or a full disk leaves a file. All before is shown: %2 rows. %3</source>
        <translation>
            <numerusform>%1 ends in the middle of something, as a crash or a full disk leaves a file. All before is shown: %2 row. %3</numerusform>
            <numerusform>%1 ends in the middle of something, as a crash or a full disk leaves a file. All before is shown: %2 rows. %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has places that cannot be read: %2. All else is shown: %3 rows. %4</source>
        <translation>
            <numerusform>%1 has places that cannot be read: %2. All else is shown: %3 row. %4</numerusform>
            <numerusform>%1 has places that cannot be read: %2. All else is shown: %3 rows. %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest %1 rows are left out: the log may take %2 of memory, and they cannot be read again from this file piece by piece.</source>
        <translation>
            <numerusform>The oldest %1 row is left out: the log may take %2 of memory, and it cannot be read again from this file piece by piece.</numerusform>
            <numerusform>The oldest %1 rows are left out: the log may take %2 of memory, and they cannot be read again from this file piece by piece.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::PayloadView</name>
    <message numerus="yes">
        <source>%n value(s) not as documented</source>
        <translation>
            <numerusform>%n value not as documented</numerusform>
            <numerusform>%n values not as documented</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::RecordDialog</name>
    <message numerus="yes">
        <source>&amp;Begin with the %1 rows that are in the log</source>
        <translation>
            <numerusform>&amp;Begin with the %1 row that is in the log</numerusform>
            <numerusform>&amp;Begin with the %1 rows that are in the log</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::RecordingController</name>
    <message numerus="yes">
        <source>The end of %1 could not be written: %2. %3 rows are in it.</source>
        <translation>
            <numerusform>The end of %1 could not be written: %2. %3 row is in it.</numerusform>
            <numerusform>The end of %1 could not be written: %2. %3 rows are in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded %1 rows to %2, %3.</source>
        <translation>
            <numerusform>Recorded %1 row to %2, %3.</numerusform>
            <numerusform>Recorded %1 rows to %2, %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows (%2) are in %3 and can be opened. What came since is in the log alone.</source>
        <translation>
            <numerusform>%1 row (%2) is in %3 and can be opened. What came since is in the log alone.</numerusform>
            <numerusform>%1 rows (%2) are in %3 and can be opened. What came since is in the log alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::RecordingRow</name>
    <message numerus="yes">
        <source>%1 · %2 rows · %3 · %4</source>
        <translation>
            <numerusform>%1 · %2 row · %3 · %4</numerusform>
            <numerusform>%1 · %2 rows · %3 · %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::SequenceModel</name>
    <message numerus="yes">
        <source>%1 would wait for a limit</source>
        <translation>
            <numerusform>%1 would wait for a limit</numerusform>
            <numerusform>%1 would wait for a limit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would be replaced by a newer presence</source>
        <translation>
            <numerusform>%1 would be replaced by a newer presence</numerusform>
            <numerusform>%1 would be replaced by a newer presence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would be refused</source>
        <translation>
            <numerusform>%1 would be refused</numerusform>
            <numerusform>%1 would be refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::ShardWallModel</name>
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
            <numerusform>reconnected %n time</numerusform>
            <numerusform>reconnected %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shardscope::VitalStrip</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n{channels} channel(s)[ of {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{channels} channel[ of {guild_id:guild}]</numerusform>
            <numerusform>%n{channels} channels[ of {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{:guild}[, {member_count} members][, %n{channels} channel(s)]</source>
        <translation>
            <numerusform>{:guild}[, {member_count} members][, %n{channels} channel]</numerusform>
            <numerusform>{:guild}[, {member_count} members][, %n{channels} channels]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n{emojis} emoji[ in {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{emojis} emoji[ in {guild_id:guild}]</numerusform>
            <numerusform>%n{emojis} emoji[ in {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n{members} member(s)[ of {guild_id:guild}], chunk {chunk_index} of {chunk_count}[, nonce {nonce}]</source>
        <translation>
            <numerusform>%n{members} member[ of {guild_id:guild}], chunk {chunk_index} of {chunk_count}[, nonce {nonce}]</numerusform>
            <numerusform>%n{members} members[ of {guild_id:guild}], chunk {chunk_index} of {chunk_count}[, nonce {nonce}]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n{soundboard_sounds} sound(s)[ in {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{soundboard_sounds} sound[ in {guild_id:guild}]</numerusform>
            <numerusform>%n{soundboard_sounds} sounds[ in {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n{stickers} sticker(s)[ in {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{stickers} sticker[ in {guild_id:guild}]</numerusform>
            <numerusform>%n{stickers} stickers[ in {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{author:user}[ in {channel_id:channel}][: {content:text}][, %n{attachments} attachment(s)]</source>
        <translation>
            <numerusform>{author:user}[ in {channel_id:channel}][: {content:text}][, %n{attachments} attachment]</numerusform>
            <numerusform>{author:user}[ in {channel_id:channel}][: {content:text}][, %n{attachments} attachments]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n{ids} message(s)[ in {channel_id:channel}]</source>
        <translation>
            <numerusform>%n{ids} message[ in {channel_id:channel}]</numerusform>
            <numerusform>%n{ids} messages[ in {channel_id:channel}]</numerusform>
        </translation>
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
            <numerusform>%n{soundboard_sounds} sound[ of {guild_id:guild}]</numerusform>
            <numerusform>%n{soundboard_sounds} sounds[ of {guild_id:guild}]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n{threads} thread(s)[ of {guild_id:guild}]</source>
        <translation>
            <numerusform>%n{threads} thread[ of {guild_id:guild}]</numerusform>
            <numerusform>%n{threads} threads[ of {guild_id:guild}]</numerusform>
        </translation>
    </message>
</context>
</TS>
