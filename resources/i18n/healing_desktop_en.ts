<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>CentreNotice</name>
    <message numerus="yes">
        <source>%n more change(s) wait for your choice.</source>
        <translation>
            <numerusform>%n more change waits for your choice.</numerusform>
            <numerusform>%n more changes wait for your choice.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CentreReminder</name>
    <message numerus="yes">
        <source>%n group(s) of our own are soon listed no more, first “%1”, on %2.</source>
        <translation>
            <numerusform>%n group of our own is soon listed no more: “%1”, on %2.</numerusform>
            <numerusform>%n groups of our own are soon listed no more, first “%1”, on %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountDown</name>
    <message numerus="yes">
        <source>In %n second(s) everything here will be erased.</source>
        <translation>
            <numerusform>In %n second everything here will be erased.</numerusform>
            <numerusform>In %n seconds everything here will be erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedWords</name>
    <message numerus="yes">
        <source>%n group(s) of our own</source>
        <translation>
            <numerusform>%n group of our own</numerusform>
            <numerusform>%n groups of our own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n list</numerusform>
            <numerusform>%n lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watched subject(s)</source>
        <translation>
            <numerusform>%n watched subject</numerusform>
            <numerusform>%n watched subjects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DesksSection</name>
    <message numerus="yes">
        <source>%n change(s) of this desk, which a colleague changed too, wait for your choice.</source>
        <translation>
            <numerusform>%n change of this desk, which a colleague made too, waits for your choice:</numerusform>
            <numerusform>%n changes of this desk, which a colleague made too, wait for your choice. The first:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message numerus="yes">
        <source>%n more time(s) Shift hides this screen</source>
        <translation>
            <numerusform>Shift %n more time hides this screen</numerusform>
            <numerusform>Shift %n more times hides this screen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EndingBox</name>
    <message numerus="yes">
        <source>Show %n result(s)</source>
        <translation>
            <numerusform>Show %n result</numerusform>
            <numerusform>Show %n results</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take it back and show %n result(s)</source>
        <translation>
            <numerusform>Take it back and show %n result</numerusform>
            <numerusform>Take it back and show %n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FullPages</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) already stand side by side, and there is no room for more. Take one out.</source>
        <translation>
            <numerusform>%n group already stands there, and there is no room for more. Take one out.</numerusform>
            <numerusform>%n groups already stand side by side, and there is no room for more. Take one out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken out. To compare: %n group(s).</source>
        <translation>
            <numerusform>Taken out. To compare: %n group.</numerusform>
            <numerusform>Taken out. To compare: %n groups.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added. To compare: %n group(s).</source>
        <translation>
            <numerusform>Added. To compare: %n group.</numerusform>
            <numerusform>Added. To compare: %n groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message numerus="yes">
        <source>%n handout(s) to look at: %1</source>
        <translation>
            <numerusform>%n handout to look at: %1</numerusform>
            <numerusform>%n handouts to look at: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) to print</source>
        <translation>
            <numerusform>%n handout to print</numerusform>
            <numerusform>%n handouts to print</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message numerus="yes">
        <source>%n handout(s) printing</source>
        <translation>
            <numerusform>%n handout printing</numerusform>
            <numerusform>%n handouts printing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printing</source>
        <translation>
            <numerusform>%n page printing</numerusform>
            <numerusform>%n pages printing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be made any more and was left out.</source>
        <translation>
            <numerusform>%n could not be made any more and was left out.</numerusform>
            <numerusform>%n could not be made any more and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) to look at.</source>
        <translation>
            <numerusform>%n handout to look at.</numerusform>
            <numerusform>%n handouts to look at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KindsTable</name>
    <message numerus="yes">
        <source>Show %n group(s)</source>
        <translation>
            <numerusform>Show %n group</numerusform>
            <numerusform>Show %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LicenceList</name>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsDialog</name>
    <message numerus="yes">
        <source>%n handout(s)</source>
        <translation>
            <numerusform>%n handout</numerusform>
            <numerusform>%n handouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n list</numerusform>
            <numerusform>%n lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message numerus="yes">
        <source>%n have no known place: they are in the list</source>
        <translation>
            <numerusform>%n has no known place: it is in the list</numerusform>
            <numerusform>%n have no known place: they are in the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meet at a private place: they are in the list</source>
        <translation>
            <numerusform>%n meets at a private place: it is in the list</numerusform>
            <numerusform>%n meet at a private place: they are in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NetworksModel</name>
    <message numerus="yes">
        <source>%n municipalities</source>
        <translation>
            <numerusform>%n municipality</numerusform>
            <numerusform>%n municipalities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutboxSection</name>
    <message numerus="yes">
        <source>%n report(s) wait. Send them as a file, by mail or on paper.</source>
        <translation>
            <numerusform>%n report waits. Send it as a file, by mail or on paper.</numerusform>
            <numerusform>%n reports wait. Send them as a file, by mail or on paper.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnForm</name>
    <message numerus="yes">
        <source>Look at %n answer(s).</source>
        <translation>
            <numerusform>Look at %n answer.</numerusform>
            <numerusform>Look at %n answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnGroupsState</name>
    <message numerus="yes">
        <source>Kept: %n group(s).</source>
        <translation>
            <numerusform>Kept: %n group.</numerusform>
            <numerusform>Kept: %n groups.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnSection</name>
    <message numerus="yes">
        <source>%n group(s) run out soon. Call to ask whether all is still right.</source>
        <translation>
            <numerusform>%n group runs out soon. Call to ask whether all is still right.</numerusform>
            <numerusform>%n groups run out soon. Call to ask whether all is still right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of this centre. Nobody else sees them.</source>
        <translation>
            <numerusform>%n group of this centre. Nobody else sees it.</numerusform>
            <numerusform>%n groups of this centre. Nobody else sees them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PauseWords</name>
    <message numerus="yes">
        <source>Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>Wait %n second, then try again.</numerusform>
            <numerusform>Wait %n seconds, then try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordRows</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimplePaper</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%n page sent to the printer</numerusform>
            <numerusform>%n pages sent to the printer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) printing</source>
        <translation>
            <numerusform>%n page printing</numerusform>
            <numerusform>%n pages printing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayDesk</name>
    <message numerus="yes">
        <source>%1: %n handout(s) in the tray</source>
        <translation>
            <numerusform>%1: %n handout in the tray</numerusform>
            <numerusform>%1: %n handouts in the tray</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) of the tray are no longer in the directory and will not be printed: %1</source>
        <translation>
            <numerusform>%n handout of the tray is no longer in the directory and will not be printed: %1</numerusform>
            <numerusform>%n handouts of the tray are no longer in the directory and will not be printed: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) of the tray are no longer listed; the paper says so: %1</source>
        <translation>
            <numerusform>%n handout of the tray is no longer listed; the paper says so: %1</numerusform>
            <numerusform>%n handouts of the tray are no longer listed; the paper says so: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayDialog</name>
    <message numerus="yes">
        <source>Tray: %n handout(s)</source>
        <translation>
            <numerusform>Tray: %n handout</numerusform>
            <numerusform>Tray: %n handouts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s) no longer in the directory, will not be printed</source>
        <translation>
            <numerusform>%n handout is no longer in the directory and will not be printed</numerusform>
            <numerusform>%n handouts are no longer in the directory and will not be printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n handout(s), one after the other</source>
        <translation>
            <numerusform>%n handout</numerusform>
            <numerusform>%n handouts, one after the other</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As it was before. %n handout(s) in the tray.</source>
        <translation>
            <numerusform>As it was before. %n handout in the tray.</numerusform>
            <numerusform>As it was before. %n handouts in the tray.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayKeys</name>
    <message numerus="yes">
        <source>In the tray: %n handout(s)</source>
        <translation>
            <numerusform>In the tray: %n handout</numerusform>
            <numerusform>In the tray: %n handouts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitorFields</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingWords</name>
    <message numerus="yes">
        <source>%n change(s) of this desk wait for it.</source>
        <translation>
            <numerusform>%n change of this desk waits for it.</numerusform>
            <numerusform>%n changes of this desk wait for it.</numerusform>
        </translation>
    </message>
</context>
</TS>
