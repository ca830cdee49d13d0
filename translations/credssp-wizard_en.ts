<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>credssp::AnswerWords</name>
    <message numerus="yes">
        <source>%n seconds off</source>
        <translation>
            <numerusform>%n second off</numerusform>
            <numerusform>%n seconds off</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::CauseModel</name>
    <message numerus="yes">
        <source>%n step(s) to do and to tick. Then go on.</source>
        <translation>
            <numerusform>%n step to do and to tick. Then go on.</numerusform>
            <numerusform>%n steps to do and to tick. Then go on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) here are decided by a policy.</source>
        <translation>
            <numerusform>%n setting here is decided by a policy.</numerusform>
            <numerusform>%n settings here are decided by a policy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were looked at and are as they should be.</source>
        <translation>
            <numerusform>%n thing was looked at and is as it should be.</numerusform>
            <numerusform>%n things were looked at and are as they should be.</numerusform>
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
    <name>credssp::ChangeModel</name>
    <message numerus="yes">
        <source>Everything is done. %n change(s) cannot be read back here.</source>
        <translation>
            <numerusform>Everything is done. %n change cannot be read back here.</numerusform>
            <numerusform>Everything is done. %n changes cannot be read back here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) before it were taken back.</source>
        <translation>
            <numerusform>%n step before it was taken back.</numerusform>
            <numerusform>%n steps before it were taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were made and stay made.</source>
        <translation>
            <numerusform>%n change was made and stays made.</numerusform>
            <numerusform>%n changes were made and stay made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) were not begun.</source>
        <translation>
            <numerusform>%n step was not begun.</numerusform>
            <numerusform>%n steps were not begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything you were shown was taken back. %n step(s) are reported by a person and were not read back here.</source>
        <translation>
            <numerusform>Everything you were shown was taken back. %n step is reported by a person and was not read back here.</numerusform>
            <numerusform>Everything you were shown was taken back. %n steps are reported by a person and were not read back here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything is done. %n change(s) are reported by a person and were not read back here.</source>
        <translation>
            <numerusform>Everything is done. %n change is reported by a person and was not read back here.</numerusform>
            <numerusform>Everything is done. %n changes are reported by a person and were not read back here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::CheckModel</name>
    <message numerus="yes">
        <source>%1 of %n computer(s) answered.</source>
        <translation>
            <numerusform>%1 of %n computer answered.</numerusform>
            <numerusform>%1 of %n computers answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) could not be answered.</source>
        <translation>
            <numerusform>%n question could not be answered.</numerusform>
            <numerusform>%n questions could not be answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found.</source>
        <translation>
            <numerusform>%n problem found.</numerusform>
            <numerusform>%n problems found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::CheckedComputers</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer</source>
        <translation>
            <numerusform>%n question without an answer</numerusform>
            <numerusform>%n questions without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::ClockCheck</name>
    <message numerus="yes">
        <source>The domain controller&apos;s clock differs from it by %n seconds. Windows accepts at most %1 seconds; beyond that no ticket proves who a server is.</source>
        <translation>
            <numerusform>The domain controller&apos;s clock differs from it by %n second. Windows accepts at most %1 seconds; beyond that no ticket proves who a server is.</numerusform>
            <numerusform>The domain controller&apos;s clock differs from it by %n seconds. Windows accepts at most %1 seconds; beyond that no ticket proves who a server is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The domain controller&apos;s clock differs from it by %n seconds.</source>
        <translation>
            <numerusform>The domain controller&apos;s clock differs from it by %n second.</numerusform>
            <numerusform>The domain controller&apos;s clock differs from it by %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It differs from the clock of &quot;%1&quot; by %n seconds. Windows accepts at most %2 seconds; beyond that no ticket proves who the server is.</source>
        <translation>
            <numerusform>It differs from the clock of &quot;%1&quot; by %n second. Windows accepts at most %2 seconds; beyond that no ticket proves who the server is.</numerusform>
            <numerusform>It differs from the clock of &quot;%1&quot; by %n seconds. Windows accepts at most %2 seconds; beyond that no ticket proves who the server is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It differs from the clock of &quot;%1&quot; by %n seconds.</source>
        <translation>
            <numerusform>It differs from the clock of &quot;%1&quot; by %n second.</numerusform>
            <numerusform>It differs from the clock of &quot;%1&quot; by %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::ComputersModel</name>
    <message numerus="yes">
        <source>%n entry(s) cannot be used. Correct or remove what is marked.</source>
        <translation>
            <numerusform>%n entry cannot be used. Correct or remove what is marked.</numerusform>
            <numerusform>%n entries cannot be used. Correct or remove what is marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) should be looked at again. You can go on all the same.</source>
        <translation>
            <numerusform>%n name should be looked at again. You can go on all the same.</numerusform>
            <numerusform>%n names should be looked at again. You can go on all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s) will be checked.</source>
        <translation>
            <numerusform>%n server will be checked.</numerusform>
            <numerusform>%n servers will be checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::ComputersPage</name>
    <message numerus="yes">
        <source>%n name(s) added.</source>
        <translation>
            <numerusform>%n name added.</numerusform>
            <numerusform>%n names added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::DoneModel</name>
    <message numerus="yes">
        <source>And %n more, which the report lists.</source>
        <translation>
            <numerusform>And %n more, which the report lists.</numerusform>
            <numerusform>And %n more, which the report lists.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::DonePage</name>
    <message numerus="yes">
        <source>Still on from &amp;earlier sessions: %n</source>
        <translation>
            <numerusform>Still on from &amp;earlier sessions: %n</numerusform>
            <numerusform>Still on from &amp;earlier sessions: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::EarlierSessions</name>
    <message numerus="yes">
        <source>What %n earlier run(s) did cannot be told.</source>
        <translation>
            <numerusform>What %n earlier run did cannot be told.</numerusform>
            <numerusform>What %n earlier runs did cannot be told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::Ending</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of computers, and how many more</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::OutcomeRows</name>
    <message numerus="yes">
        <source>%1 · and %n more value(s)</source>
        <translation>
            <numerusform>%1 · and %n more value</numerusform>
            <numerusform>%1 · and %n more values</numerusform>
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
    <name>credssp::Report</name>
    <message numerus="yes">
        <source>CredSSP Wizard, %n session(s)</source>
        <translation>
            <numerusform>CredSSP Wizard, %n session</numerusform>
            <numerusform>CredSSP Wizard, %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::ResultModel</name>
    <message numerus="yes">
        <source>Everything was done, but %n change(s) cannot be read back here and are not proven.</source>
        <translation>
            <numerusform>Everything was done, but %n change cannot be read back here and is not proven.</numerusform>
            <numerusform>Everything was done, but %n changes cannot be read back here and are not proven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back. Everything was read back and is as it was shown.</source>
        <translation>
            <numerusform>%n change taken back. Everything was read back and is as it was shown.</numerusform>
            <numerusform>%n changes taken back. Everything was read back and is as it was shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made. Everything was read back and is as it was shown.</source>
        <translation>
            <numerusform>%n change made. Everything was read back and is as it was shown.</numerusform>
            <numerusform>%n changes made. Everything was read back and is as it was shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>credssp::ReviewModel</name>
    <message numerus="yes">
        <source>%n change(s) on %1.</source>
        <comment>one computer, by its name</comment>
        <translation>
            <numerusform>%n change on %1.</numerusform>
            <numerusform>%n changes on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), on %1 computers.</source>
        <comment>at least two computers</comment>
        <translation>
            <numerusform>%n change, on %1 computers.</numerusform>
            <numerusform>%n changes, on %1 computers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have read %1 of %n change(s).</source>
        <translation>
            <numerusform>You have read %1 of %n change.</numerusform>
            <numerusform>You have read %1 of %n changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Take back %n change(s)</source>
        <translation>
            <numerusform>&amp;Take back %n change</numerusform>
            <numerusform>&amp;Take back %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Make %n change(s)</source>
        <translation>
            <numerusform>&amp;Make %n change</numerusform>
            <numerusform>&amp;Make %n changes</numerusform>
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
