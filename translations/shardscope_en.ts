<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
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
</TS>
