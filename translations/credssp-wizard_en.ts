<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>credssp::CauseModel</name>
    <message numerus="yes">
        <source>%n step(s) to do and to tick. Then go on.</source>
        <translation>
            <numerusform>%n step to do and to tick. Then go on.</numerusform>
            <numerusform>%n steps to do and to tick. Then go on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::CauseTexts</name>
    <message numerus="yes">
        <source>And %n more like this.</source>
        <translation>
            <numerusform>And %n more like this.</numerusform>
            <numerusform>And %n more like these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This makes %n change(s).</source>
        <translation>
            <numerusform>This makes %n change.</numerusform>
            <numerusform>This makes %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more step(s) you do by hand.</source>
        <translation>
            <numerusform>%n more step you do by hand.</numerusform>
            <numerusform>%n more steps you do by hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::RegistryGroup</name>
    <message numerus="yes">
        <source>= %n other entries stay</source>
        <translation>
            <numerusform>= %n other entry stays</numerusform>
            <numerusform>= %n other entries stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>= %n entries stay</source>
        <translation>
            <numerusform>= %n entry stays</numerusform>
            <numerusform>= %n entries stay</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::Session</name>
    <message numerus="yes">
        <source>There are %n more findings like these.</source>
        <translation>
            <numerusform>There is %n more finding like these.</numerusform>
            <numerusform>There are %n more findings like these.</numerusform>
        </translation>
    </message>
</context>
</TS>
