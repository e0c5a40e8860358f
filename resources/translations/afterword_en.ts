<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BringIn</name>
    <message numerus="yes">
        <source>%Ln entries.</source>
        <translation>
            <numerusform>%Ln entry.</numerusform>
            <numerusform>%Ln entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>Days with more than one part: %n. Each comes in as one page; --parts makes a page of each part.</source>
        <translation>
            <numerusform>Days with more than one part: %n. Each comes in as one page; --parts makes a page of each part.</numerusform>
            <numerusform>Days with more than one part: %n. Each comes in as one page; --parts makes a page of each part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Drawn from the %n days you marked, not from every day.</source>
        <translation>
            <numerusform>Drawn from the one day you marked, not from every day.</numerusform>
            <numerusform>Drawn from the %n days you marked, not from every day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days marked</source>
        <translation>
            <numerusform>%n day marked</numerusform>
            <numerusform>%n days marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer less than %n days after another is not drawn.</source>
        <translation>
            <numerusform>An answer less than a day after another is not drawn.</numerusform>
            <numerusform>An answer less than %n days after another is not drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check-ins</source>
        <translation>
            <numerusform>%n check-in</numerusform>
            <numerusform>%n check-ins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::BinPanel</name>
    <message numerus="yes">
        <source>Erase these %Ln pages for good?</source>
        <translation>
            <numerusform>Erase this page for good?</numerusform>
            <numerusform>Erase these %Ln pages for good?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::BringPanel</name>
    <message numerus="yes">
        <source>Days with more than one part: %n. A line, a title or a time begins each.</source>
        <translation>
            <numerusform>Days with more than one part: %n. A line, a title or a time begins each.</numerusform>
            <numerusform>Days with more than one part: %n. A line, a title or a time begins each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ErasePanel</name>
    <message numerus="yes">
        <source>Erase its copies as well: %n</source>
        <translation>
            <numerusform>Erase its copy as well</numerusform>
            <numerusform>Erase its %n copies as well</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ExportPanel</name>
    <message numerus="yes">
        <source>%Ln pages go into the copy. The journal keeps them.</source>
        <translation>
            <numerusform>%Ln page goes into the copy. The journal keeps it.</numerusform>
            <numerusform>%Ln pages go into the copy. The journal keeps them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::FileBanner</name>
    <message numerus="yes">
        <source>%Ln saves</source>
        <comment>how much older a copy is</comment>
        <translation>
            <numerusform>one save</numerusform>
            <numerusform>%Ln saves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::ImportRows</name>
    <message numerus="yes">
        <source>Changed since: %n.</source>
        <translation>
            <numerusform>Changed since: %n.</numerusform>
            <numerusform>Changed since: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages of it here: %n.</source>
        <translation>
            <numerusform>Pages of it here: %n.</numerusform>
            <numerusform>Pages of it here: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::JournalRoom</name>
    <message numerus="yes">
        <source>%Ln pages found</source>
        <translation>
            <numerusform>%Ln page found</numerusform>
            <numerusform>%Ln pages found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::MonthView</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::NamesPage</name>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::OwnDeckBox</name>
    <message numerus="yes">
        <source>%n taken in.</source>
        <translation>
            <numerusform>%n taken in.</numerusform>
            <numerusform>%n taken in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::StepView</name>
    <message numerus="yes">
        <source>A quiet sign after %Ln minutes</source>
        <translation>
            <numerusform>A quiet sign after one minute</numerusform>
            <numerusform>A quiet sign after %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::TakeOutPanel</name>
    <message numerus="yes">
        <source>Changed by you since: %n.</source>
        <translation>
            <numerusform>Changed by you since: %n.</numerusform>
            <numerusform>Changed by you since: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pages here from %1: %n. The file they came from stays where it is. Tags and letters that came with them go too. Until you close the next message you can undo it.</source>
        <translation>
            <numerusform>Pages here from %1: %n. The file they came from stays where it is. Tags and letters that came with them go too. Until you close the next message you can undo it.</numerusform>
            <numerusform>Pages here from %1: %n. The file they came from stays where it is. Tags and letters that came with them go too. Until you close the next message you can undo it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::UrgePage</name>
    <message numerus="yes">
        <source>%Ln minutes left</source>
        <translation>
            <numerusform>One minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>afterword::WaitPane</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <comment>how long is left</comment>
        <translation>
            <numerusform>One minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
