<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Board</name>
    <message numerus="yes">
        <source>%n left out: no exchange rate</source>
        <translation>
            <numerusform>%n left out: no exchange rate</numerusform>
            <numerusform>%n left out: no exchange rate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>%1: %Ln problem(s)</source>
        <translation>
            <numerusform>%1: %Ln problem</numerusform>
            <numerusform>%1: %Ln problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%Ln more record(s) that you may not see</source>
        <translation>
            <numerusform>%Ln more record that you may not see</numerusform>
            <numerusform>%Ln more records that you may not see</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConvertDialog</name>
    <message numerus="yes">
        <source>Convert %Ln leads</source>
        <translation>
            <numerusform>Convert %Ln lead</numerusform>
            <numerusform>Convert %Ln leads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads were converted.</source>
        <translation>
            <numerusform>%Ln lead was converted.</numerusform>
            <numerusform>%Ln leads were converted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConvertResults</name>
    <message numerus="yes">
        <source>%Ln leads converted</source>
        <translation>
            <numerusform>%Ln lead converted</numerusform>
            <numerusform>%Ln leads converted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed as they are.</source>
        <translation>
            <numerusform>%Ln stayed as it is.</numerusform>
            <numerusform>%Ln stayed as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldFormat</name>
    <message numerus="yes">
        <source>%Ln without an exchange rate left out of ≈</source>
        <translation>
            <numerusform>%Ln without an exchange rate left out of ≈</numerusform>
            <numerusform>%Ln without an exchange rate left out of ≈</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Control characters were left out of %Ln value(s), first in line %1.</source>
        <translation>
            <numerusform>Control characters were left out of %Ln value, in line %1.</numerusform>
            <numerusform>Control characters were left out of %Ln values, first in line %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSimilar</name>
    <message numerus="yes">
        <source>%Ln record(s) that you may not see</source>
        <translation>
            <numerusform>%Ln record that you may not see</numerusform>
            <numerusform>%Ln records that you may not see</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InUse</name>
    <message numerus="yes">
        <source>“%1” is in use by %Ln record(s). Retire it instead: it is no longer offered, and still shown.</source>
        <translation>
            <numerusform>“%1” is in use by %Ln record. Retire it instead: it is no longer offered, and still shown.</numerusform>
            <numerusform>“%1” is in use by %Ln records. Retire it instead: it is no longer offered, and still shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in use by %Ln record(s). Take away “Active” instead.</source>
        <translation>
            <numerusform>“%1” is in use by %Ln record. Take away “Active” instead.</numerusform>
            <numerusform>“%1” is in use by %Ln records. Take away “Active” instead.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message numerus="yes">
        <source>%Ln rows written to “%1”</source>
        <translation>
            <numerusform>%Ln row written to “%1”</numerusform>
            <numerusform>%Ln rows written to “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocaleFormat</name>
    <message numerus="yes">
        <source>“%1” can be read in two ways: write %2, or at most %n decimal(s).</source>
        <translation>
            <numerusform>“%1” can be read in two ways: write %2, or at most %n decimal.</numerusform>
            <numerusform>“%1” can be read in two ways: write %2, or at most %n decimals.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>At most %Ln record(s) are merged at once.</source>
        <translation>
            <numerusform>At most %Ln record is merged at once.</numerusform>
            <numerusform>At most %Ln records are merged at once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses kept</source>
        <translation>
            <numerusform>%Ln address kept</numerusform>
            <numerusform>%Ln addresses kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers kept</source>
        <translation>
            <numerusform>%Ln number kept</numerusform>
            <numerusform>%Ln numbers kept</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries kept</source>
        <translation>
            <numerusform>%Ln entry kept</numerusform>
            <numerusform>%Ln entries kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked records</source>
        <translation>
            <numerusform>%Ln linked record</numerusform>
            <numerusform>%Ln linked records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one deal</source>
        <translation>
            <numerusform>Merge %Ln record into one deal</numerusform>
            <numerusform>Merge %Ln records into one deal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one lead</source>
        <translation>
            <numerusform>Merge %Ln record into one lead</numerusform>
            <numerusform>Merge %Ln records into one lead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one account</source>
        <translation>
            <numerusform>Merge %Ln record into one account</numerusform>
            <numerusform>Merge %Ln records into one account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one contact</source>
        <translation>
            <numerusform>Merge %Ln record into one contact</numerusform>
            <numerusform>Merge %Ln records into one contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one</source>
        <translation>
            <numerusform>Merge %Ln record into one</numerusform>
            <numerusform>Merge %Ln records into one</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records merged into “%1”</source>
        <translation>
            <numerusform>%Ln record merged into “%1”</numerusform>
            <numerusform>%Ln records merged into “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveToStage</name>
    <message numerus="yes">
        <source>%n moved to %1</source>
        <translation>
            <numerusform>%n moved to %1</numerusform>
            <numerusform>%n moved to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n not moved: %2</source>
        <translation>
            <numerusform>%1. %n not moved: %2</numerusform>
            <numerusform>%1. %n not moved: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfficeCheck</name>
    <message numerus="yes">
        <source>%Ln change(s) belong to no step</source>
        <translation>
            <numerusform>%Ln change belongs to no step</numerusform>
            <numerusform>%Ln changes belong to no step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) lack some of their changes</source>
        <translation>
            <numerusform>%Ln step lacks some of its changes</numerusform>
            <numerusform>%Ln steps lack some of their changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sum(s) differ from the deals</source>
        <translation>
            <numerusform>%Ln sum differs from the deals</numerusform>
            <numerusform>%Ln sums differ from the deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) differ from the records</source>
        <translation>
            <numerusform>%Ln number differs from the records</numerusform>
            <numerusform>%Ln numbers differ from the records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) differ from the records</source>
        <translation>
            <numerusform>%Ln key differs from the records</numerusform>
            <numerusform>%Ln keys differ from the records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message numerus="yes">
        <source>%Ln amounts</source>
        <translation>
            <numerusform>%Ln amount</numerusform>
            <numerusform>%Ln amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln number</numerusform>
            <numerusform>%Ln numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates read as year-month-day</source>
        <translation>
            <numerusform>%Ln date read as year-month-day</numerusform>
            <numerusform>%Ln dates read as year-month-day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates read as day-month-year</source>
        <translation>
            <numerusform>%Ln date read as day-month-year</numerusform>
            <numerusform>%Ln dates read as day-month-year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells pasted</source>
        <translation>
            <numerusform>%Ln cell pasted</numerusform>
            <numerusform>%Ln cells pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pipelines</name>
    <message numerus="yes">
        <source>The stage holds %n records. Move them first.</source>
        <translation>
            <numerusform>The stage holds %n record. Move it first.</numerusform>
            <numerusform>The stage holds %n records. Move them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message numerus="yes">
        <source>%1: %Ln row(s) rescued</source>
        <translation>
            <numerusform>%1: %Ln row rescued</numerusform>
            <numerusform>%1: %Ln rows rescued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>    lost: %Ln row(s), ids %1</source>
        <translation>
            <numerusform>    lost: %Ln row, id %1</numerusform>
            <numerusform>    lost: %Ln rows, ids %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>    lost: %Ln row(s) that no longer mean anything</source>
        <translation>
            <numerusform>    lost: %Ln row that no longer means anything</numerusform>
            <numerusform>    lost: %Ln rows that no longer mean anything</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) left out, because “%2” was lost</source>
        <translation>
            <numerusform>%1: %Ln row left out, because “%2” was lost</numerusform>
            <numerusform>%1: %Ln rows left out, because “%2” was lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln link(s) to lost rows of “%2” emptied</source>
        <translation>
            <numerusform>%1: %Ln link to lost rows of “%2” emptied</numerusform>
            <numerusform>%1: %Ln links to lost rows of “%2” emptied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SimilarRecords</name>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineEntry</name>
    <message numerus="yes">
        <source>changed %Ln fields</source>
        <translation>
            <numerusform>changed %Ln field</numerusform>
            <numerusform>changed %Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other values of %1</source>
        <translation>
            <numerusform>%Ln other value of %1</numerusform>
            <numerusform>%Ln other values of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>un-merged %Ln records</source>
        <translation>
            <numerusform>un-merged %Ln record</numerusform>
            <numerusform>un-merged %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merged %Ln records into it</source>
        <translation>
            <numerusform>merged %Ln record into it</numerusform>
            <numerusform>merged %Ln records into it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnmergePanel</name>
    <message numerus="yes">
        <source>%Ln records are back</source>
        <translation>
            <numerusform>%Ln record is back</numerusform>
            <numerusform>%Ln records are back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::BackupsPane</name>
    <message numerus="yes">
        <source>%Ln backup(s) changed since they were made. Do not rely on them; make a new one.</source>
        <translation>
            <numerusform>%Ln backup changed since it was made. Do not rely on it; make a new one.</numerusform>
            <numerusform>%Ln backups changed since they were made. Do not rely on them; make a new one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::BoardView</name>
    <message numerus="yes">
        <source>Move %n cards to %1</source>
        <translation>
            <numerusform>Move %n card to %1</numerusform>
            <numerusform>Move %n cards to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::BulkActions</name>
    <message numerus="yes">
        <source>%Ln records restored</source>
        <translation>
            <numerusform>%Ln record restored</numerusform>
            <numerusform>%Ln records restored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed in %Ln records</source>
        <translation>
            <numerusform>%1 changed in %Ln record</numerusform>
            <numerusform>%1 changed in %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln records?</source>
        <translation>
            <numerusform>Delete %Ln record?</numerusform>
            <numerusform>Delete %Ln records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records deleted</source>
        <translation>
            <numerusform>%Ln record deleted</numerusform>
            <numerusform>%Ln records deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records go to the recycle bin and can be restored from there.</source>
        <translation>
            <numerusform>%Ln record goes to the recycle bin and can be restored from there.</numerusform>
            <numerusform>%Ln records go to the recycle bin and can be restored from there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records taken</source>
        <translation>
            <numerusform>%Ln record taken</numerusform>
            <numerusform>%Ln records taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records released</source>
        <translation>
            <numerusform>%Ln record released</numerusform>
            <numerusform>%Ln records released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records archived</source>
        <translation>
            <numerusform>%Ln record archived</numerusform>
            <numerusform>%Ln records archived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records taken out of the archive</source>
        <translation>
            <numerusform>%Ln record taken out of the archive</numerusform>
            <numerusform>%Ln records taken out of the archive</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::BulkPanel</name>
    <message numerus="yes">
        <source>%Ln records will be changed.</source>
        <translation>
            <numerusform>%Ln record will be changed.</numerusform>
            <numerusform>%Ln records will be changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::CardPage</name>
    <message numerus="yes">
        <source>%Ln notes go along.</source>
        <translation>
            <numerusform>%Ln note goes along.</numerusform>
            <numerusform>%Ln notes go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files go along.</source>
        <translation>
            <numerusform>%Ln file goes along.</numerusform>
            <numerusform>%Ln files go along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that link to it stay, and show its name greyed.</source>
        <translation>
            <numerusform>%Ln record that links to it stays, and shows its name greyed.</numerusform>
            <numerusform>%Ln records that link to it stay, and show its name greyed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ChangesPanel</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ConvertPreview</name>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln deal</numerusform>
            <numerusform>%Ln deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals → customers that exist</source>
        <translation>
            <numerusform>%Ln deal → customer that exists</numerusform>
            <numerusform>%Ln deals → customers that exist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln observers</source>
        <translation>
            <numerusform>%Ln observer</numerusform>
            <numerusform>%Ln observers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shares</source>
        <translation>
            <numerusform>%Ln share</numerusform>
            <numerusform>%Ln shares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads are left out: %1</source>
        <translation>
            <numerusform>%Ln lead is left out: %1</numerusform>
            <numerusform>%Ln leads are left out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ConvertSimilar</name>
    <message numerus="yes">
        <source>%Ln open records of the same person: merging keeps one history</source>
        <translation>
            <numerusform>%Ln open record of the same person: merging keeps one history</numerusform>
            <numerusform>%Ln open records of the same person: merging keeps one history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar records</source>
        <translation>
            <numerusform>%Ln similar record</numerusform>
            <numerusform>%Ln similar records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more that you may not see</source>
        <translation>
            <numerusform>%Ln more that you may not see</numerusform>
            <numerusform>%Ln more that you may not see</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::DryRunPanel</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::DuplicatesPage</name>
    <message numerus="yes">
        <source>Merge %Ln records…</source>
        <translation>
            <numerusform>Merge %Ln record…</numerusform>
            <numerusform>Merge %Ln records…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln group</numerusform>
            <numerusform>%Ln groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::EmployeeChoice</name>
    <message numerus="yes">
        <source>%1 · %Ln employee(s)</source>
        <translation>
            <numerusform>%1 · %Ln employee</numerusform>
            <numerusform>%1 · %Ln employees</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::FileWatch</name>
    <message numerus="yes">
        <source>For %Ln days there has been no backup of %1 on another disk. Should this disk fail, that work is lost.</source>
        <translation>
            <numerusform>For %Ln day there has been no backup of %1 on another disk. Should this disk fail, that work is lost.</numerusform>
            <numerusform>For %Ln days there has been no backup of %1 on another disk. Should this disk fail, that work is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::FilesTab</name>
    <message numerus="yes">
        <source>%1 · %Ln versions</source>
        <translation>
            <numerusform>%1 · %Ln version</numerusform>
            <numerusform>%1 · %Ln versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other records have it, too.</source>
        <translation>
            <numerusform>%Ln other record has it, too.</numerusform>
            <numerusform>%Ln other records have it, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::GroupModel</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::HistoryTab</name>
    <message numerus="yes">
        <source>It touched %Ln records. Each of them becomes what it was before, except for what was changed again meanwhile.</source>
        <translation>
            <numerusform>It touched %Ln record, which becomes what it was before, except for what was changed again meanwhile.</numerusform>
            <numerusform>It touched %Ln records. Each of them becomes what it was before, except for what was changed again meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The step is undone, but %Ln values were changed meanwhile.</source>
        <translation>
            <numerusform>The step is undone, but %Ln value was changed meanwhile.</numerusform>
            <numerusform>The step is undone, but %Ln values were changed meanwhile.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ImportWizard</name>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln row imported</numerusform>
            <numerusform>%Ln rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved</source>
        <translation>
            <numerusform>%Ln row saved</numerusform>
            <numerusform>%Ln rows saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::LeadsOffPanel</name>
    <message numerus="yes">
        <source>%Ln leads are open. What becomes of them?</source>
        <translation>
            <numerusform>%Ln lead is open. What becomes of it?</numerusform>
            <numerusform>%Ln leads are open. What becomes of them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::MainWindow</name>
    <message numerus="yes">
        <source>Redone, but %Ln values were changed meanwhile</source>
        <translation>
            <numerusform>Redone, but %Ln value was changed meanwhile</numerusform>
            <numerusform>Redone, but %Ln values were changed meanwhile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone, but %Ln values were changed meanwhile</source>
        <translation>
            <numerusform>Undone, but %Ln value was changed meanwhile</numerusform>
            <numerusform>Undone, but %Ln values were changed meanwhile</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::MergeDialog</name>
    <message numerus="yes">
        <source>Merge %Ln records</source>
        <translation>
            <numerusform>Merge %Ln record</numerusform>
            <numerusform>Merge %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::MovePanel</name>
    <message numerus="yes">
        <source>%n deals sold</source>
        <translation>
            <numerusform>%n deal sold</numerusform>
            <numerusform>%n deals sold</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n records to %1</source>
        <translation>
            <numerusform>Move %n record to %1</numerusform>
            <numerusform>Move %n records to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are sold and locked: they stay where they are.</source>
        <translation>
            <numerusform>%n is sold and locked: it stays where it is.</numerusform>
            <numerusform>%n are sold and locked: they stay where they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::Palette</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::PipelinesPane</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ProblemTable</name>
    <message numerus="yes">
        <source>Save the %Ln row(s) as CSV</source>
        <translation>
            <numerusform>Save the %Ln row as CSV</numerusform>
            <numerusform>Save the %Ln rows as CSV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::RecordList</name>
    <message numerus="yes">
        <source>%Ln cells copied</source>
        <translation>
            <numerusform>%Ln cell copied</numerusform>
            <numerusform>%Ln cells copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells filled</source>
        <translation>
            <numerusform>%Ln cell filled</numerusform>
            <numerusform>%Ln cells filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked: %Ln cells</source>
        <translation>
            <numerusform>Marked: %Ln cell</numerusform>
            <numerusform>Marked: %Ln cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln amounts</source>
        <translation>
            <numerusform>%Ln amount</numerusform>
            <numerusform>%Ln amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln currencies</source>
        <translation>
            <numerusform>%Ln currency</numerusform>
            <numerusform>%Ln currencies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::RecycleBin</name>
    <message numerus="yes">
        <source>%Ln records are restored</source>
        <translation>
            <numerusform>%Ln record is restored</numerusform>
            <numerusform>%Ln records are restored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::RelationsTab</name>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>All %Ln</numerusform>
            <numerusform>All %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::RepairPanel</name>
    <message numerus="yes">
        <source>Since then %Ln record(s) changed; the repaired file keeps them.</source>
        <translation>
            <numerusform>Since then %Ln record changed; the repaired file keeps it.</numerusform>
            <numerusform>Since then %Ln records changed; the repaired file keeps them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then %Ln record(s) changed, as far as can be read; the repaired file keeps them.</source>
        <translation>
            <numerusform>Since then %Ln record changed, as far as can be read; the repaired file keeps it.</numerusform>
            <numerusform>Since then %Ln records changed, as far as can be read; the repaired file keeps them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln change(s)</source>
        <translation>
            <numerusform>Show the change</numerusform>
            <numerusform>Show the %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are written as tables to the folder %1.</source>
        <translation>
            <numerusform>%Ln record is written as a table to the folder %1.</numerusform>
            <numerusform>%Ln records are written as tables to the folder %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) lie beside them.</source>
        <translation>
            <numerusform>%Ln file lies beside them.</numerusform>
            <numerusform>%Ln files lie beside them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are damaged and were left out:</source>
        <translation>
            <numerusform>%Ln file is damaged and was left out:</numerusform>
            <numerusform>%Ln files are damaged and were left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::SimilarButton</name>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation>
            <numerusform>%Ln similar</numerusform>
            <numerusform>%Ln similar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::SimilarPage</name>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation>
            <numerusform>%Ln similar</numerusform>
            <numerusform>%Ln similar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records…</source>
        <translation>
            <numerusform>Merge %Ln record…</numerusform>
            <numerusform>Merge %Ln records…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln ticked, together with this record</source>
        <translation>
            <numerusform>%1 of %Ln ticked, together with this record</numerusform>
            <numerusform>%1 of %Ln ticked, together with this record</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::SimilarSide</name>
    <message numerus="yes">
        <source>%Ln more that you may not see</source>
        <translation>
            <numerusform>%Ln more that you may not see</numerusform>
            <numerusform>%Ln more that you may not see</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::SimilarWarning</name>
    <message numerus="yes">
        <source>%Ln more are similar</source>
        <translation>
            <numerusform>%Ln more is similar</numerusform>
            <numerusform>%Ln more are similar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more that you may not see</source>
        <translation>
            <numerusform>%Ln more that you may not see</numerusform>
            <numerusform>%Ln more that you may not see</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::StageEditor</name>
    <message numerus="yes">
        <source>“%1” holds %Ln records</source>
        <translation>
            <numerusform>“%1” holds %Ln record</numerusform>
            <numerusform>“%1” holds %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::TabBar</name>
    <message numerus="yes">
        <source>%1, %Ln</source>
        <translation>
            <numerusform>%1, %Ln</numerusform>
            <numerusform>%1, %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ValueTable</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
