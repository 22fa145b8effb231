<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
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
</TS>
