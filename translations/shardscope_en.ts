<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Shardscope::EmptyNotice</name>
    <message numerus="yes">
        <source>%1 alone matches %2 rows</source>
        <translation>
            <numerusform>%1 alone matches %2 row</numerusform>
            <numerusform>%1 alone matches %2 rows</numerusform>
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
