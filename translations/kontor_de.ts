<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>The pipeline has no stage “%1”.</source>
        <translation>Die Pipeline hat keine Phase „%1“.</translation>
    </message>
    <message>
        <source>The pipeline has no lost stage.</source>
        <translation>Die Pipeline hat keine Phase für Verlorenes.</translation>
    </message>
</context>
<context>
    <name>Administrators</name>
    <message>
        <source>Nobody else may change the settings. Give that right to another employee first.</source>
        <translation>Sonst darf niemand die Einstellungen ändern. Geben Sie dieses Recht zuerst einem anderen Mitarbeiter.</translation>
    </message>
</context>
<context>
    <name>Anonymise</name>
    <message>
        <source>Records of this kind hold no person.</source>
        <translation>Datensätze dieser Art enthalten keine Person.</translation>
    </message>
    <message>
        <source>The record %1 does not exist.</source>
        <translation>Der Datensatz %1 existiert nicht.</translation>
    </message>
    <message>
        <source>Anonymised %1</source>
        <translation>Anonymisiert %1</translation>
    </message>
    <message>
        <source>“%1” could not be copied. Is there space on its disk?</source>
        <translation>„%1“ konnte nicht kopiert werden. Ist auf dem Datenträger noch Platz?</translation>
    </message>
    <message>
        <source>The old backup “%1” could not be deleted; delete it yourself.</source>
        <translation>Die alte Sicherung „%1“ konnte nicht gelöscht werden; löschen Sie sie selbst.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>There is not enough room in “%1” for a backup: %2 are missing. Nothing was changed. Free some space or choose another folder.</source>
        <translation>In „%1“ ist nicht genug Platz für eine Sicherung: Es fehlen %2. Nichts wurde geändert. Geben Sie Platz frei oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No backup could be written to the folder “%1”: %2. Choose another folder.</source>
        <translation>In den Ordner „%1“ konnte keine Sicherung geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The backup could not be written (%1). Try again, or choose another folder.</source>
        <translation>Die Sicherung konnte nicht geschrieben werden (%1). Versuchen Sie es erneut oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>a record in “%1” points to nothing</source>
        <translation>ein Datensatz in „%1“ verweist ins Leere</translation>
    </message>
    <message>
        <source>the number of records differs</source>
        <translation>die Anzahl der Datensätze weicht ab</translation>
    </message>
    <message>
        <source>The backup was made but did not pass its check (%1) and was thrown away. Run “Check data” on this file now.</source>
        <translation>Die Sicherung hat ihre Prüfung nicht bestanden (%1) und wurde verworfen. Führen Sie jetzt „Daten prüfen“ für diese Datei aus.</translation>
    </message>
    <message>
        <source>No backup was made, because the file could not be read (%1). Run “Check data” on it now.</source>
        <translation>Es wurde keine Sicherung erstellt, weil die Datei nicht gelesen werden konnte (%1). Führen Sie jetzt „Daten prüfen“ aus.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>when closing</source>
        <translation>beim Schließen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>vor neuer Version</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a change of many records</source>
        <translation>vor einer Massenänderung</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>vor dem Zusammenführen</translation>
    </message>
    <message>
        <source>before erasing</source>
        <translation>vor endgültigem Löschen</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor dem Wiederherstellen</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, cannot be made. Connect its disk or choose another folder.</source>
        <translation>Der Ordner für Sicherungen, „%1“, kann nicht angelegt werden. Schließen Sie den Datenträger an oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The backup “%1” is no longer what it was when it was made. Choose another one.</source>
        <translation>Die Sicherung „%1“ ist nicht mehr so, wie sie erstellt wurde. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and restore again.</source>
        <translation>„%1“ wird von einem anderen Programm verwendet. Schließen Sie die Datei dort und stellen Sie erneut wieder her.</translation>
    </message>
    <message>
        <source>The present file could not be kept (%1), so nothing was restored.</source>
        <translation>Die jetzige Datei konnte nicht aufgehoben werden (%1), daher wurde nichts wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Weighted: %1</source>
        <translation>Gewichtet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no exchange rate</source>
        <translation>
            <numerusform>%n ohne Wechselkurs, nicht enthalten</numerusform>
            <numerusform>%n ohne Wechselkurs, nicht enthalten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days without progress</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>won %1</source>
        <translation>gewonnen %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>verloren %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>status and day</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CardPrint</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Print, or save as PDF</source>
        <translation>Drucken oder als PDF speichern</translation>
    </message>
    <message>
        <source>The card was printed.</source>
        <translation>Die Karte wurde gedruckt.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>row %1 of “%2” points to a row of “%3” that is not there</source>
        <translation>Zeile %1 von „%2“ verweist auf eine Zeile von „%3“, die es nicht gibt</translation>
    </message>
    <message>
        <source>“%1” does not agree with the records; it can be made anew</source>
        <translation>„%1“ stimmt nicht mit den Datensätzen überein; es lässt sich neu aufbauen</translation>
    </message>
    <message>
        <source>could not be checked: %1</source>
        <translation>konnte nicht geprüft werden: %1</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <translation>%1: in Ordnung</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln problem(s)</source>
        <translation>
            <numerusform>%1: %Ln Problem</numerusform>
            <numerusform>%1: %Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages and indexes</source>
        <translation>Seiten und Indizes</translation>
    </message>
    <message>
        <source>Links between records</source>
        <translation>Verknüpfungen zwischen Datensätzen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search: not checked, because the file is open for reading only</source>
        <translation>Suche: nicht geprüft, weil die Datei nur zum Lesen geöffnet ist</translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message>
        <source>New deal</source>
        <translation>Neue Chance</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Noch keine Verkaufschancen</translation>
    </message>
    <message>
        <source>A deal is one sale to one customer. It moves from column to column until it is won or lost. Each card shows its amount, what is planned next and who is responsible.</source>
        <translation>Eine Verkaufschance ist ein Geschäft mit einem Kunden. Sie wandert von Spalte zu Spalte, bis sie gewonnen oder verloren ist. Jede Karte zeigt Betrag, nächste Aktivität und wer zuständig ist.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>An account is a company or a person you sell to, with its contacts, deals and files in one place.</source>
        <translation>Ein Kunde ist eine Firma oder Person, an die Sie verkaufen – mit Ansprechpartnern, Verkaufschancen und Dateien an einem Ort.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Ansprechpartner</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Noch keine Ansprechpartner</translation>
    </message>
    <message>
        <source>A contact is a person: with e-mail and telephone, bound to the accounts they work for.</source>
        <translation>Ein Ansprechpartner ist eine Person mit E-Mail und Telefon, verbunden mit den Kunden, für die sie arbeitet.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Noch keine Projekte</translation>
    </message>
    <message>
        <source>A project gathers what belongs together: deals, accounts and the people who work on them.</source>
        <translation>Ein Projekt fasst zusammen, was zusammengehört: Verkaufschancen, Kunden und die Menschen, die daran arbeiten.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts da</translation>
    </message>
    <message>
        <source>What you add appears here.</source>
        <translation>Was Sie hinzufügen, erscheint hier.</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Noch keine Leads</translation>
    </message>
    <message>
        <source>A lead is a request that may become a deal. Find out what it is about, then convert or disqualify it. A lead without a responsible is in the free pool, for anybody to take.</source>
        <translation>Ein Lead ist eine Anfrage, aus der eine Verkaufschance werden kann. Klären Sie, worum es geht, und wandeln Sie ihn dann um oder verwerfen Sie ihn. Ein Lead, für den niemand zuständig ist, liegt im freien Pool, und jeder kann ihn übernehmen.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Daten&amp;satz</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>New office…</source>
        <translation>Neues Büro…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open the example office</source>
        <translation>Beispielbüro öffnen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit Kontor</source>
        <translation>Kontor beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Look as the system</source>
        <translation>Aussehen wie das System</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Helles Aussehen</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Dunkles Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Narrow navigation</source>
        <translation>Schmale Navigation</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Neue Chance</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Ansprechpartner</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go to the deals</source>
        <translation>Zu den Verkaufschancen</translation>
    </message>
    <message>
        <source>Go to the accounts</source>
        <translation>Zu den Kunden</translation>
    </message>
    <message>
        <source>Go to the contacts</source>
        <translation>Zu den Ansprechpartnern</translation>
    </message>
    <message>
        <source>Go to the projects</source>
        <translation>Zu den Projekten</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search or do something…</source>
        <translation>Suchen oder etwas tun…</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Sort further by this column</source>
        <translation>Zusätzlich nach dieser Spalte sortieren</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Spalte nach links verschieben</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Spalte nach rechts verschieben</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>Spalte breiter</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>Spalte schmaler</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>Go to the leads</source>
        <translation>Zu den Leads</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>In %2 gibt es kein Feld „%1“.</translation>
    </message>
    <message>
        <source>--format is table, csv or json, not “%1”.</source>
        <translation>--format ist table, csv oder json, nicht „%1“.</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>Die Antwort konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>--%1 stands twice.</source>
        <translation>--%1 steht zweimal da.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Die Option --%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Usage: kontorctl FILE.kontor COMMAND …</source>
        <translation>Aufruf: kontorctl DATEI.kontor BEFEHL …</translation>
    </message>
    <message>
        <source>“%1” is not written as field=value.</source>
        <translation>„%1“ ist nicht als field=value geschrieben.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no whole number.</source>
        <translation>--%1: „%2“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The sum is too large.</source>
        <translation>Die Summe ist zu groß.</translation>
    </message>
    <message>
        <source>--in: “%1” is no currency.</source>
        <translation>--in: „%1“ ist keine Währung.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1.</source>
        <translation>Für %1 gibt es keinen Wechselkurs.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>--in needs --sum with the field whose sum it is.</source>
        <translation>--in braucht --sum mit dem Feld, dessen Summe es ist.</translation>
    </message>
    <message>
        <source>“%1” needs one file.</source>
        <translation>„%1“ braucht eine Datei.</translation>
    </message>
    <message>
        <source>--dates is dmy, mdy or ymd.</source>
        <translation>--dates ist dmy, mdy oder ymd.</translation>
    </message>
    <message>
        <source>--separator is one character, or tab.</source>
        <translation>--separator ist ein Zeichen oder tab.</translation>
    </message>
    <message>
        <source>--empty is leave or clear.</source>
        <translation>--empty ist leave oder clear.</translation>
    </message>
    <message>
        <source>--numbers is point or comma, as decimals are written.</source>
        <translation>--numbers ist point oder comma, je nach Dezimalzeichen.</translation>
    </message>
    <message>
        <source>--encoding: there is no encoding “%1”.</source>
        <translation>--encoding: Die Kodierung „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>--key: there is no field “%1”.</source>
        <translation>--key: Das Feld „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” can be read in two ways: use --dates.</source>
        <translation>„%1“ in der Spalte „%2“ lässt sich auf zwei Arten lesen: Verwenden Sie --dates.</translation>
    </message>
    <message>
        <source>%1: “%2” is new; did you mean “%3”?</source>
        <translation>%1: „%2“ ist neu; meinten Sie „%3“?</translation>
    </message>
    <message>
        <source>--currency: “%1” is no code of a currency.</source>
        <translation>--currency: „%1“ ist kein Währungscode.</translation>
    </message>
    <message>
        <source>--language is one of %1.</source>
        <translation>--language ist eines von %1.</translation>
    </message>
    <message>
        <source>--demo: at most %L1 deals.</source>
        <translation>--demo: höchstens %L1 Verkaufschancen.</translation>
    </message>
    <message>
        <source>“%1” is neither an id nor a #number.</source>
        <translation>„%1“ ist weder ID noch #Nummer.</translation>
    </message>
    <message>
        <source>%1 %2 does not exist.</source>
        <translation>%1 %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>“show” needs an id or a #number.</source>
        <translation>„show“ braucht eine ID oder #Nummer.</translation>
    </message>
    <message>
        <source>%1 with the id %2 does not exist.</source>
        <translation>%1 mit der ID %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>“history” needs an id or a #number.</source>
        <translation>„history“ braucht eine ID oder #Nummer.</translation>
    </message>
    <message>
        <source>The file has faults; restore a backup.</source>
        <translation>Die Datei hat Fehler; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“backup” needs the name of the file to write.</source>
        <translation>„backup“ braucht den Namen der zu schreibenden Datei.</translation>
    </message>
    <message>
        <source>A file is no backup of itself; give another name.</source>
        <translation>Eine Datei ist keine Sicherung ihrer selbst; geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>“%1” takes no option --%2.</source>
        <translation>„%1“ kennt die Option --%2 nicht.</translation>
    </message>
    <message>
        <source>--now: “%1” is no moment; it is written as 2026-11-24T08:30:00Z.</source>
        <translation>--now: „%1“ ist kein Zeitpunkt; er wird wie 2026-11-24T08:30:00Z geschrieben.</translation>
    </message>
    <message>
        <source>The office has no administrator; use --as.</source>
        <translation>Das Büro hat keinen Administrator; verwenden Sie --as.</translation>
    </message>
    <message>
        <source>Only a demo file is written at another time than now.</source>
        <translation>Nur eine Beispieldatei wird zu einer anderen Zeit als jetzt geschrieben.</translation>
    </message>
    <message>
        <source>“%1” needs a kind of record, such as deal.</source>
        <translation>„%1“ braucht eine Datensatzart, etwa deal.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation>Die Datensatzart „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” needs the ids or #numbers of records.</source>
        <translation>„%1“ braucht die Ids oder #Nummern von Datensätzen.</translation>
    </message>
    <message>
        <source>“%1” takes no fields.</source>
        <translation>„%1“ nimmt keine Felder.</translation>
    </message>
    <message>
        <source>The action “%1” does not know “%2”.</source>
        <translation>Die Aktion „%1“ kennt „%2“ nicht.</translation>
    </message>
    <message>
        <source>“%1” takes the number of steps.</source>
        <translation>„%1“ nimmt die Anzahl der Schritte.</translation>
    </message>
    <message>
        <source>“set” needs at least one field=value.</source>
        <translation>„set“ braucht mindestens ein field=value.</translation>
    </message>
    <message>
        <source>“do” needs an action, a kind of record and the ids or #numbers of records.</source>
        <translation>„do“ braucht eine Aktion, eine Datensatzart und die Ids oder #Nummern von Datensätzen.</translation>
    </message>
    <message>
        <source>There is no action “%1” for %2.</source>
        <translation>Die Aktion „%1“ gibt es nicht für %2.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>--group: “%1” holds several values.</source>
        <translation>--group: „%1“ enthält mehrere Werte.</translation>
    </message>
    <message>
        <source>--sum: “%1” is no amount.</source>
        <translation>--sum: „%1“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” can be read in two ways: use --numbers.</source>
        <translation>„%1“ in der Spalte „%2“ lässt sich auf zwei Arten lesen: --numbers verwenden.</translation>
    </message>
    <message>
        <source>%1 %2 is in the recycle bin.</source>
        <translation>%1 %2 ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Content: SHA-256 %1</source>
        <translation>Inhalt: SHA-256 %1</translation>
    </message>
    <message>
        <source>--value: “%1” is not written as Column=text=value.</source>
        <translation>--value: „%1“ ist nicht als Spalte=Text=Wert geschrieben.</translation>
    </message>
    <message>
        <source>--value: there is no column “%1”.</source>
        <translation>--value: Es gibt keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Control characters were left out of %1.</source>
        <translation>Aus %1 wurden Steuerzeichen entfernt.</translation>
    </message>
    <message>
        <source>%1: “%2” is unknown, in %3 rows; --value says what it means.</source>
        <translation>%1: „%2“ ist unbekannt, in %3 Zeilen; --value sagt, was es bedeutet.</translation>
    </message>
    <message>
        <source>--value: an import creates nothing for the column “%1”.</source>
        <translation>--value: Für die Spalte „%1“ legt ein Import nichts an.</translation>
    </message>
    <message>
        <source>in the recycle bin</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>“%1” names no record; it is written as deal:412.</source>
        <translation>„%1“ benennt keinen Datensatz; geschrieben wird er wie deal:412.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) that you may not see</source>
        <translation>
            <numerusform>%Ln weiterer Datensatz, den Sie nicht sehen dürfen</numerusform>
            <numerusform>%Ln weitere Datensätze, die Sie nicht sehen dürfen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are not compared with each other.</source>
        <translation>%1 werden nicht miteinander verglichen.</translation>
    </message>
    <message>
        <source>“similar” needs an id or a #number.</source>
        <translation>„similar“ braucht eine ID oder eine #Nummer.</translation>
    </message>
    <message>
        <source>%1 %2 was merged into %3 %4.</source>
        <translation>%1 %2 wurde mit %3 %4 zusammengeführt.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>may be used</source>
        <translation>darf genutzt werden</translation>
    </message>
    <message>
        <source>service only</source>
        <translation>nur für Service</translation>
    </message>
    <message>
        <source>may not be used</source>
        <translation>darf nicht genutzt werden</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>noted by %1</source>
        <translation>vermerkt von %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Convert</name>
    <message>
        <source>The lead %1 does not exist.</source>
        <translation>Der Lead %1 existiert nicht.</translation>
    </message>
    <message>
        <source>“%1” is converted already.</source>
        <translation>„%1“ ist schon umgewandelt.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Diesen Kunden gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
</context>
<context>
    <name>ConvertDialog</name>
    <message>
        <source>Convert “%1”</source>
        <translation>„%1“ umwandeln</translation>
    </message>
    <message numerus="yes">
        <source>Convert %Ln leads</source>
        <translation>
            <numerusform>%Ln Lead umwandeln</numerusform>
            <numerusform>%Ln Leads umwandeln</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead stays and is marked Converted. Its timeline shows through on the deal.</source>
        <translation>Der Lead bleibt und ist als umgewandelt gekennzeichnet. Sein Verlauf ist auch bei der Verkaufschance zu sehen.</translation>
    </message>
    <message>
        <source>The leads stay and are marked Converted. Their timelines show through on the deals.</source>
        <translation>Die Leads bleiben und sind als umgewandelt gekennzeichnet. Ihr Verlauf ist auch bei den Verkaufschancen zu sehen.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next: field by field · can be undone as one step</source>
        <translation>Danach Feld für Feld · als ein Schritt rückgängig</translation>
    </message>
    <message>
        <source>Can be undone as one step</source>
        <translation>Als ein Schritt rückgängig</translation>
    </message>
    <message>
        <source>Page 2 of 2 · can be undone as one step</source>
        <translation>Seite 2 von 2 · als ein Schritt rückgängig</translation>
    </message>
    <message>
        <source>Page 1 of 2 · can be undone as one step</source>
        <translation>Seite 1 von 2 · als ein Schritt rückgängig</translation>
    </message>
    <message>
        <source>“%1” was converted.</source>
        <translation>„%1“ wurde umgewandelt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads were converted.</source>
        <translation>
            <numerusform>%Ln Lead wurde umgewandelt.</numerusform>
            <numerusform>%Ln Leads wurden umgewandelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the records to merge with.</source>
        <translation>Bitte ankreuzen, womit zusammengeführt wird.</translation>
    </message>
</context>
<context>
    <name>ConvertResults</name>
    <message>
        <source>What became of the leads</source>
        <translation>Was aus den Leads wurde</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Deal, or why not</source>
        <translation>Verkaufschance oder Grund</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Umgewandelt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads converted</source>
        <translation>
            <numerusform>%Ln Lead umgewandelt</numerusform>
            <numerusform>%Ln Leads umgewandelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed as they are.</source>
        <translation>
            <numerusform>%Ln blieb, wie er ist.</numerusform>
            <numerusform>%Ln blieben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens a line · can be undone as one step</source>
        <translation>Eingabe öffnet eine Zeile · als ein Schritt rückgängig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file “%1” could not be read: %2</source>
        <translation>Die Datei „%1“ konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>Die Kodierung „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1</source>
        <translation>Die Datei konnte nicht bis zum Ende gelesen werden: %1</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed. Close it in the file and import the row again.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nicht geschlossen. Bitte in der Datei schließen und die Zeile erneut importieren.</translation>
    </message>
    <message>
        <source>The row holds bytes that are no text in the encoding %1. Choose another encoding, or save the file as UTF-8.</source>
        <translation>Die Zeile enthält Bytes, die in der Kodierung %1 kein Text sind. Andere Kodierung wählen oder die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
        <source>The row is too long: a cell may hold 10 MB, a row 200,000 cells. Shorten it in the file.</source>
        <translation>Die Zeile ist zu lang: höchstens 10 MB je Zelle und 200.000 Zellen je Zeile. Bitte in der Datei kürzen.</translation>
    </message>
</context>
<context>
    <name>Deals</name>
    <message>
        <source>A probability is 0 to 100 %.</source>
        <translation>Eine Wahrscheinlichkeit liegt zwischen 0 und 100 %.</translation>
    </message>
    <message>
        <source>A rate is larger than zero.</source>
        <translation>Ein Kurs ist größer als null.</translation>
    </message>
    <message>
        <source>Shares are percentages from 0 to 100, together at most 100.</source>
        <translation>Anteile sind Prozente von 0 bis 100, zusammen höchstens 100.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This employee is not in the file.</source>
        <translation>Dieser Mitarbeiter ist nicht in der Datei.</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>created it</source>
        <translation>hat angelegt</translation>
    </message>
    <message>
        <source>changed it</source>
        <translation>hat geändert</translation>
    </message>
    <message>
        <source>undid a step</source>
        <translation>hat einen Schritt rückgängig gemacht</translation>
    </message>
    <message>
        <source>redid a step</source>
        <translation>hat einen Schritt wiederholt</translation>
    </message>
    <message>
        <source>imported it</source>
        <translation>hat importiert</translation>
    </message>
    <message>
        <source>set up the office</source>
        <translation>hat das Büro eingerichtet</translation>
    </message>
    <message>
        <source>start of the day</source>
        <translation>Beginn des Tages</translation>
    </message>
    <message>
        <source>moved it to a stage</source>
        <translation>hat in eine Phase verschoben</translation>
    </message>
    <message>
        <source>unlocked it</source>
        <translation>hat entsperrt</translation>
    </message>
    <message>
        <source>took it</source>
        <translation>hat übernommen</translation>
    </message>
    <message>
        <source>copied it</source>
        <translation>hat kopiert</translation>
    </message>
    <message>
        <source>archived it</source>
        <translation>hat archiviert</translation>
    </message>
    <message>
        <source>took it out of the archive</source>
        <translation>hat aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>retired it</source>
        <translation>hat stillgelegt</translation>
    </message>
    <message>
        <source>offered it again</source>
        <translation>hat wieder angeboten</translation>
    </message>
    <message>
        <source>deleted it</source>
        <translation>hat gelöscht</translation>
    </message>
    <message>
        <source>restored it</source>
        <translation>hat wiederhergestellt</translation>
    </message>
    <message>
        <source>disqualified it</source>
        <translation>hat verworfen</translation>
    </message>
    <message>
        <source>released it</source>
        <translation>hat freigegeben</translation>
    </message>
    <message>
        <source>converted it</source>
        <translation>hat umgewandelt</translation>
    </message>
    <message>
        <source>removed the personal data</source>
        <translation>hat personenbezogene Daten entfernt</translation>
    </message>
    <message>
        <source>noted that it is no duplicate</source>
        <translation>hat vermerkt, dass es keine Dublette ist</translation>
    </message>
    <message>
        <source>merged records</source>
        <translation>hat Datensätze zusammengeführt</translation>
    </message>
    <message>
        <source>un-merged records</source>
        <translation>hat die Zusammenführung aufgehoben</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>Half-typed forms cannot be kept in “%1” (%2). Save them before you close the program.</source>
        <translation>Halb ausgefüllte Formulare können in „%1“ nicht aufgehoben werden (%2). Speichern Sie sie, bevor Sie das Programm schließen.</translation>
    </message>
</context>
<context>
    <name>EntryType</name>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Visiting</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>In %2 gibt es kein Feld „%1“.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>Diese Art von Datensatz gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Type a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>This is no day. Type one such as today, +7 or 24.11.</source>
        <translation>Das ist kein Tag. Geben Sie zum Beispiel heute, +7 oder 24.11. ein.</translation>
    </message>
    <message>
        <source>Type a number from 0 to 100.</source>
        <translation>Geben Sie eine Zahl von 0 bis 100 ein.</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <translation>%1, Währung</translation>
    </message>
    <message>
        <source>%1, time</source>
        <translation>%1, Uhrzeit</translation>
    </message>
    <message>
        <source>This is no time.</source>
        <translation>Das ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Der Tag fehlt.</translation>
    </message>
</context>
<context>
    <name>FieldFormat</name>
    <message numerus="yes">
        <source>%Ln without an exchange rate left out of ≈</source>
        <translation>
            <numerusform>≈ ohne %Ln Betrag ohne Wechselkurs</numerusform>
            <numerusform>≈ ohne %Ln Beträge ohne Wechselkurs</numerusform>
        </translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>%1 “%2” does not exist.</source>
        <translation>%1 „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” may be the record %2 or %3.</source>
        <translation>„%1“ kann der Datensatz %2 oder %3 sein.</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>Es gibt keinen Datensatz „%1“.</translation>
    </message>
    <message>
        <source>“%1” may be one of the records %2.</source>
        <translation>„%1“ kann einer der Datensätze %2 sein.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>In %2 gibt es kein Feld „%1“.</translation>
    </message>
</context>
<context>
    <name>FieldType</name>
    <message>
        <source>Text, one line</source>
        <translation>Text, einzeilig</translation>
    </message>
    <message>
        <source>Text, several lines</source>
        <translation>Text, mehrzeilig</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>Dezimalzahl</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Auswahl aus einer Liste</translation>
    </message>
    <message>
        <source>Link to a record</source>
        <translation>Verknüpfung mit einem Datensatz</translation>
    </message>
    <message>
        <source>Links to several records</source>
        <translation>Verknüpfung mit mehreren Datensätzen</translation>
    </message>
    <message>
        <source>Several texts</source>
        <translation>Mehrere Texte</translation>
    </message>
</context>
<context>
    <name>FileCopy</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>“%1” is already open, since %2. Close it there, or open a copy for reading.</source>
        <translation>„%1“ ist schon geöffnet, seit %2. Schließen Sie die Datei dort oder öffnen Sie eine Kopie zum Lesen.</translation>
    </message>
    <message>
        <source>“%1” is already open on %2, since %3. Close it there, or open a copy for reading.</source>
        <translation>„%1“ ist schon auf %2 geöffnet, seit %3. Schließen Sie die Datei dort oder öffnen Sie eine Kopie zum Lesen.</translation>
    </message>
    <message>
        <source>“%1” is already open by %2 on %3, since %4. Close it there, or open a copy for reading.</source>
        <translation>„%1“ ist schon von %2 auf %3 geöffnet, seit %4. Schließen Sie die Datei dort oder öffnen Sie eine Kopie zum Lesen.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for work: nothing can be written in the folder “%2”. Open it for reading, or copy it to a folder of your own.</source>
        <translation>„%1“ kann nicht zum Arbeiten geöffnet werden: Im Ordner „%2“ darf nicht geschrieben werden. Öffnen Sie die Datei zum Lesen oder kopieren Sie sie in einen eigenen Ordner.</translation>
    </message>
</context>
<context>
    <name>FileOutput</name>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>there is a folder of that name.</source>
        <translation>es gibt einen Ordner dieses Namens.</translation>
    </message>
    <message>
        <source>there is no room left on the disk. Free some space or choose another folder.</source>
        <translation>auf dem Datenträger ist kein Platz mehr. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>writing is not permitted there. Choose another folder.</source>
        <translation>dort darf nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>This PDF asks for a password. Save it to open it with a PDF program.</source>
        <translation>Diese PDF-Datei verlangt ein Kennwort. Speichern Sie sie und öffnen Sie sie mit einem PDF-Programm.</translation>
    </message>
    <message>
        <source>This PDF is broken and cannot be shown. Save it to try another program.</source>
        <translation>Diese PDF-Datei ist defekt und lässt sich nicht anzeigen. Speichern Sie sie und versuchen Sie es mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>This page cannot be shown. Save the file to open it with a PDF program.</source>
        <translation>Diese Seite lässt sich nicht anzeigen. Speichern Sie die Datei und öffnen Sie sie mit einem PDF-Programm.</translation>
    </message>
    <message>
        <source>This drawing names other files or is not sound, so it is not shown. Save it to open it with its program.</source>
        <translation>Diese Zeichnung verweist auf andere Dateien oder ist fehlerhaft und wird deshalb nicht angezeigt. Speichern Sie sie und öffnen Sie sie mit ihrem Programm.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown: %1 × %2 points. Save it to open it with its program.</source>
        <translation>Dieses Bild ist zu groß für die Anzeige: %1 × %2 Punkte. Speichern Sie es und öffnen Sie es mit seinem Programm.</translation>
    </message>
    <message>
        <source>This picture is broken and cannot be shown. Save it to try another program.</source>
        <translation>Dieses Bild ist defekt und lässt sich nicht anzeigen. Speichern Sie es und versuchen Sie es mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Save it to open it with its program.</source>
        <translation>Diese Art von Datei wird hier nicht angezeigt. Speichern Sie sie und öffnen Sie sie mit ihrem Programm.</translation>
    </message>
</context>
<context>
    <name>FileProbe</name>
    <message>
        <source>There is no file “%1”. It may have been moved or renamed, or its disk is not connected. Choose another file.</source>
        <translation>Die Datei „%1“ gibt es nicht. Vielleicht wurde sie verschoben oder umbenannt, oder ihr Datenträger ist nicht angeschlossen. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Make a new office in it, or choose another file.</source>
        <translation>Die Datei „%1“ ist leer. Legen Sie darin ein neues Büro an oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>“%1” is not a file of Kontor and was left as it is. Choose another file; lists from other programs can be imported.</source>
        <translation>„%1“ ist keine Kontor-Datei und blieb unverändert. Wählen Sie eine andere Datei; Listen aus anderen Programmen lassen sich importieren.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Kontor (file version %2; this program knows %3). Nothing was changed. Install the newer Kontor and open the file again.</source>
        <translation>„%1“ wurde mit einer neueren Version von Kontor geschrieben (Dateiversion %2; dieses Programm kennt %3). Nichts wurde geändert. Installieren Sie die neuere Version und öffnen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged: part of it is missing or overwritten. It was left as it is. Restore the newest backup, or rescue what can still be read into a new file.</source>
        <translation>Die Datei „%1“ ist beschädigt: Ein Teil fehlt oder ist überschrieben. Sie blieb unverändert. Stellen Sie die neueste Sicherung wieder her oder retten Sie, was lesbar ist, in eine neue Datei.</translation>
    </message>
    <message>
        <source>You may not read the file “%1”. Ask its owner for the permission, then open it again.</source>
        <translation>Sie dürfen die Datei „%1“ nicht lesen. Bitten Sie den Besitzer um die Berechtigung und öffnen Sie sie dann erneut.</translation>
    </message>
    <message>
        <source>“%1” can only be read: nothing can be written to it or to its folder. To work in it, save a copy elsewhere and open the copy.</source>
        <translation>„%1“ kann nur gelesen werden: Weder die Datei noch ihr Ordner ist beschreibbar. Speichern Sie zum Arbeiten eine Kopie an anderer Stelle und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>“%1” is missing or empty, but its journal “%2” is still there. Put the file back beside its journal, or move the journal away.</source>
        <translation>„%1“ fehlt oder ist leer, aber das Journal „%2“ ist noch da. Legen Sie die Datei wieder neben ihr Journal oder verschieben Sie das Journal.</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive. Should the connection break while something is saved, the file may be damaged. Keep the file on this computer and the backups on the network.</source>
        <translation>„%1“ liegt auf einem Netzlaufwerk. Bricht die Verbindung beim Speichern ab, kann die Datei beschädigt werden. Lassen Sie die Datei auf diesem Computer und die Sicherungen im Netz.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that is copied to a cloud. Half-written states may be copied and put back. Keep the file in another folder and the backups in this one.</source>
        <translation>„%1“ liegt in einem Ordner, der in eine Cloud kopiert wird. Halb geschriebene Stände können kopiert und zurückgespielt werden. Lassen Sie die Datei in einem anderen Ordner und die Sicherungen in diesem.</translation>
    </message>
    <message>
        <source>The last work in “%1” is still in its journal “%1-wal”, and nothing can be written there. Copy both files to a folder of your own and open the copy.</source>
        <translation>Die letzte Arbeit in „%1“ steht noch im Journal „%1-wal“, und dort darf nicht geschrieben werden. Kopieren Sie beide Dateien in einen eigenen Ordner und öffnen Sie die Kopie.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“%1” is too large for the office file.</source>
        <translation>„%1“ ist zu groß für die Bürodatei.</translation>
    </message>
    <message>
        <source>The new version is too large for the office file.</source>
        <translation>Die neue Version ist zu groß für die Bürodatei.</translation>
    </message>
    <message>
        <source>There is no such version.</source>
        <translation>Diese Version gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” belongs to nothing else. Delete it instead.</source>
        <translation>„%1“ gehört zu nichts anderem. Löschen Sie die Datei stattdessen.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>“%1” is no date. Write 2026-11-24, today+7 or this month.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie 2026-11-24, today+7 oder this month.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>In %2 gibt es kein Feld „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no id.</source>
        <translation>„%1“ ist keine ID.</translation>
    </message>
    <message>
        <source>“%1” links to no other record.</source>
        <translation>„%1“ verweist auf keinen anderen Datensatz.</translation>
    </message>
    <message>
        <source>“%1” has no order.</source>
        <translation>„%1“ hat keine Reihenfolge.</translation>
    </message>
    <message>
        <source>“%1” is no choice of %2.</source>
        <translation>„%1“ gehört nicht zur Auswahl von %2.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>„%1“ ist true oder false.</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>„%1“ ist kein Betrag.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1.</source>
        <translation>Für %1 gibt es keinen Wechselkurs.</translation>
    </message>
    <message>
        <source>“%1” is a date.</source>
        <translation>„%1“ ist ein Datum.</translation>
    </message>
    <message>
        <source>“%1” is a link: use = or ~.</source>
        <translation>„%1“ ist eine Verknüpfung: Verwenden Sie = oder ~.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation>Die Datensatzart „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 “%2” does not exist.</source>
        <translation>%1 „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” may be: %2.</source>
        <translation>„%1“ kann sein: %2.</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>Character %L1: the name of a field is expected.</source>
        <translation>Zeichen %L1: Der Name eines Feldes wird erwartet.</translation>
    </message>
    <message>
        <source>Character %L1: behind the dot the name of a field is expected.</source>
        <translation>Zeichen %L1: Hinter dem Punkt wird der Name eines Feldes erwartet.</translation>
    </message>
    <message>
        <source>Character %L1: one of = != &lt; &lt;= &gt; &gt;= ~, “in”, “is” or “between” is expected.</source>
        <translation>Zeichen %L1: Erwartet wird = != &lt; &lt;= &gt; &gt;= ~, „in“, „is“ oder „between“.</translation>
    </message>
    <message>
        <source>Character %L1: a value is expected, such as &quot;text&quot;, 12.5, 2026-11-24 or today.</source>
        <translation>Zeichen %L1: Ein Wert wird erwartet, etwa &quot;text&quot;, 12.5, 2026-11-24 oder today.</translation>
    </message>
    <message>
        <source>Character %L1: there is no such date; it is written as 2026-11-24.</source>
        <translation>Zeichen %L1: Dieses Datum gibt es nicht; es wird wie 2026-11-24 geschrieben.</translation>
    </message>
    <message>
        <source>Character %L1: digits are expected.</source>
        <translation>Zeichen %L1: Ziffern werden erwartet.</translation>
    </message>
    <message>
        <source>Character %L1: the number of a record is expected behind #.</source>
        <translation>Zeichen %L1: Hinter # wird die Nummer eines Datensatzes erwartet.</translation>
    </message>
    <message>
        <source>Character %L1: “and” with the second value is expected.</source>
        <translation>Zeichen %L1: „and“ mit dem zweiten Wert wird erwartet.</translation>
    </message>
    <message>
        <source>Character %L1: “empty” or “not empty” is expected.</source>
        <translation>Zeichen %L1: „empty“ oder „not empty“ wird erwartet.</translation>
    </message>
    <message>
        <source>Character %L1: an opening bracket is expected.</source>
        <translation>Zeichen %L1: Eine öffnende Klammer wird erwartet.</translation>
    </message>
    <message>
        <source>Character %L1: “and”, “or” or a closing bracket is expected.</source>
        <translation>Zeichen %L1: „and“, „or“ oder eine schließende Klammer wird erwartet.</translation>
    </message>
    <message>
        <source>Character %L1: a comma or a closing bracket is expected.</source>
        <translation>Zeichen %L1: Ein Komma oder eine schließende Klammer wird erwartet.</translation>
    </message>
    <message>
        <source>Character %L1: the closing quotation mark is missing.</source>
        <translation>Zeichen %L1: Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>Character %L1: behind \ only &quot; or \ is expected.</source>
        <translation>Zeichen %L1: Hinter \ wird nur &quot; oder \ erwartet.</translation>
    </message>
    <message>
        <source>Character %L1: “and”, “or” or the end is expected.</source>
        <translation>Zeichen %L1: „and“, „or“ oder das Ende wird erwartet.</translation>
    </message>
    <message>
        <source>Character %L1: brackets and “not” are nested more than 100 deep.</source>
        <translation>Zeichen %L1: Klammern und „not“ sind mehr als 100-fach verschachtelt.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1 ist nicht %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 unter %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 höchstens %2</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 mindestens %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 enthält %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>%1 is filled</source>
        <translation>%1 ist ausgefüllt</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 zwischen %2 und %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>nächster Monat</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>dieses Quartal</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>nächstes Quartal</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>letztes Quartal</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>nicht (%1)</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>with the words “%1”</source>
        <translation>mit den Wörtern „%1“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>contains not</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>ist in</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>ist vor</translation>
    </message>
    <message>
        <source>is at the latest</source>
        <translation>ist spätestens</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>ist nach</translation>
    </message>
    <message>
        <source>is from</source>
        <translation>ist ab</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>ist über</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>ist unter</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is filled</source>
        <translation>ist ausgefüllt</translation>
    </message>
</context>
<context>
    <name>HiddenByFilter</name>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Change or leave the filter to see more.</source>
        <translation>Ändern oder verlassen Sie den Filter, um mehr zu sehen.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1“ ist weder ja noch nein.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>„%1“ gehört nicht zur Auswahl.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not between 0 and 100 percent.</source>
        <translation>„%1“ liegt nicht zwischen 0 und 100 Prozent.</translation>
    </message>
    <message>
        <source>“%1” is not a currency.</source>
        <translation>„%1“ ist keine Währung.</translation>
    </message>
    <message>
        <source>“%1” is not a moment.</source>
        <translation>„%1“ ist kein Zeitpunkt.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number.</source>
        <translation>„%1“ ist keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>%1 with the id %2 does not exist.</source>
        <translation>%1 mit der ID %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>Several records have “%1” in “%2”.</source>
        <translation>Mehrere Datensätze haben „%1“ in „%2“.</translation>
    </message>
    <message>
        <source>%1 “%2” does not exist.</source>
        <translation>%1 „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Several records of the kind %1 are named “%2”.</source>
        <translation>Mehrere Datensätze der Art %1 heißen „%2“.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>“%1” holds no rows below its header.</source>
        <translation>„%1“ enthält unter der Kopfzeile keine Zeilen.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Die Datei hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>In %2 gibt es kein Feld „%1“.</translation>
    </message>
    <message>
        <source>Id in Kontor</source>
        <translation>ID in Kontor</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation>%1: Währung</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was written.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was ist falsch</translation>
    </message>
    <message>
        <source>The same record stands in line %1.</source>
        <translation>Derselbe Datensatz steht in Zeile %1.</translation>
    </message>
    <message>
        <source>The same e-mail or telephone stands in line %1.</source>
        <translation>Dieselbe E-Mail oder Telefonnummer steht in Zeile %1.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Gibt es schon.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>Diese Art von Datensatz gibt es nicht.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns. Quote cells that hold the separator.</source>
        <translation>Die Zeile hat mehr Zellen, als es Spalten gibt. Zellen mit dem Trennzeichen gehören in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Control characters were left out of the value.</source>
        <translation>Steuerzeichen wurden aus dem Wert entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Control characters were left out of %Ln value(s), first in line %1.</source>
        <translation>
            <numerusform>Aus %Ln Wert wurden Steuerzeichen entfernt, in Zeile %1.</numerusform>
            <numerusform>Aus %Ln Werten wurden Steuerzeichen entfernt, zuerst in Zeile %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of lines</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. Only who may change the settings can create it.</source>
        <translation>%1 „%2“ gibt es nicht. Nur wer die Einstellungen ändern darf, kann das anlegen.</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>Neu anlegen</translation>
    </message>
    <message>
        <source>“%1” does not say what it may be used for.</source>
        <translation>„%1“ sagt nicht, wofür es genutzt werden darf.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, its part</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ImportSimilar</name>
    <message>
        <source>%1: %2</source>
        <comment>what is the same, and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that you may not see</source>
        <translation>
            <numerusform>%Ln Datensatz, den Sie nicht sehen dürfen</numerusform>
            <numerusform>%Ln Datensätze, die Sie nicht sehen dürfen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (Zeile %2)</translation>
    </message>
</context>
<context>
    <name>InUse</name>
    <message>
        <source>The currency of the office cannot be deleted.</source>
        <translation>Die Währung des Büros lässt sich nicht löschen.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in use by %Ln record(s). Retire it instead: it is no longer offered, and still shown.</source>
        <translation>
            <numerusform>„%1“ wird von %Ln Datensatz verwendet. Legen Sie es stattdessen still: Es wird nicht mehr angeboten, aber weiter angezeigt.</numerusform>
            <numerusform>„%1“ wird von %Ln Datensätzen verwendet. Legen Sie es stattdessen still: Es wird nicht mehr angeboten, aber weiter angezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in use by %Ln record(s). Take away “Active” instead.</source>
        <translation>
            <numerusform>„%1“ wird von %Ln Datensatz verwendet. Nehmen Sie stattdessen „Aktiv“ weg.</numerusform>
            <numerusform>„%1“ wird von %Ln Datensätzen verwendet. Nehmen Sie stattdessen „Aktiv“ weg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>A lead gets this status by converting it.</source>
        <translation>Ein Lead bekommt diesen Status, wenn er umgewandelt wird.</translation>
    </message>
    <message>
        <source>This lead is converted and can only be read. Undo its conversion to change it.</source>
        <translation>Dieser Lead ist umgewandelt und kann nur gelesen werden. Machen Sie die Umwandlung rückgängig, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Leads have one pipeline, and it exists already.</source>
        <translation>Leads haben eine Pipeline, und die gibt es schon.</translation>
    </message>
    <message>
        <source>The pipeline of leads cannot be deleted or retired.</source>
        <translation>Die Pipeline der Leads kann weder gelöscht noch stillgelegt werden.</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Tabelle (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to “%1”</source>
        <translation>
            <numerusform>%Ln Zeile in „%1“ geschrieben</numerusform>
            <numerusform>%Ln Zeilen in „%1“ geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln Verkaufschance</numerusform>
            <numerusform>%Ln Verkaufschancen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPrint</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation>Anzahl %1</translation>
    </message>
    <message>
        <source>Count %1 · Sum %2</source>
        <translation>Anzahl %1 · Summe %2</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
</context>
<context>
    <name>LocaleFormat</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” can be read in two ways: write %2, or at most %n decimal(s).</source>
        <translation>
            <numerusform>„%1“ lässt sich auf zwei Arten lesen: Schreiben Sie %2 oder höchstens %n Nachkommastelle.</numerusform>
            <numerusform>„%1“ lässt sich auf zwei Arten lesen: Schreiben Sie %2 oder höchstens %n Nachkommastellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>„%1“ ist kein Betrag.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The record %1 does not exist.</source>
        <translation>Der Datensatz %1 existiert nicht.</translation>
    </message>
    <message>
        <source>Merging needs at least two records.</source>
        <translation>Zum Zusammenführen braucht es mindestens zwei Datensätze.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln record(s) are merged at once.</source>
        <translation>
            <numerusform>Höchstens %Ln Datensatz wird auf einmal zusammengeführt.</numerusform>
            <numerusform>Höchstens %Ln Datensätze werden auf einmal zusammengeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of these kinds are not merged with each other.</source>
        <translation>Datensätze dieser Arten werden nicht zusammengeführt.</translation>
    </message>
    <message>
        <source>Two sold deals are not merged: their revenue would count once.</source>
        <translation>Zwei verkaufte Chancen werden nicht zusammengeführt: Ihr Umsatz zählte nur einmal.</translation>
    </message>
    <message>
        <source>A converted lead is not merged; merge what it became.</source>
        <translation>Ein umgewandelter Lead wird nicht zusammengeführt; führen Sie zusammen, was aus ihm wurde.</translation>
    </message>
    <message>
        <source>A private record is not merged with one that others see.</source>
        <translation>Ein privater Datensatz wird nicht mit einem zusammengeführt, den andere sehen.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken from the record %2.</source>
        <translation>„%1“ kann nicht vom Datensatz %2 übernommen werden.</translation>
    </message>
    <message>
        <source>“%1” stays as it is on the record that lives on or is sold.</source>
        <translation>„%1“ bleibt, wie es beim verbleibenden oder verkauften Datensatz ist.</translation>
    </message>
    <message>
        <source>“%1” is not chosen when merging.</source>
        <translation>„%1“ wird beim Zusammenführen nicht gewählt.</translation>
    </message>
    <message>
        <source>Nothing was merged into this record.</source>
        <translation>Mit diesem Datensatz wurde nichts zusammengeführt.</translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage, probability</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses kept</source>
        <translation>
            <numerusform>%Ln Adresse bleibt</numerusform>
            <numerusform>%Ln Adressen bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers kept</source>
        <translation>
            <numerusform>%Ln Nummer bleibt</numerusform>
            <numerusform>%Ln Nummern bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries kept</source>
        <translation>
            <numerusform>%Ln Eintrag bleibt</numerusform>
            <numerusform>%Ln Einträge bleiben</numerusform>
        </translation>
    </message>
    <message>
        <source>joined, each under its origin</source>
        <translation>verbunden, jeder Text unter seiner Herkunft</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>created %1, first</source>
        <translation>angelegt %1, zuerst</translation>
    </message>
    <message>
        <source>created %1, second</source>
        <translation>angelegt %1, als zweites</translation>
    </message>
    <message>
        <source>created %1, third</source>
        <translation>angelegt %1, als drittes</translation>
    </message>
    <message>
        <source>created %1, as number %2</source>
        <translation>angelegt %1, als %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked records</source>
        <translation>
            <numerusform>%Ln verknüpfter Datensatz</numerusform>
            <numerusform>%Ln verknüpfte Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind, title</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <comment>kind, number, title</comment>
        <translation>%1 %2 „%3“</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one deal</source>
        <translation>
            <numerusform>%Ln Datensatz zu einer Verkaufschance zusammenführen</numerusform>
            <numerusform>%Ln Datensätze zu einer Verkaufschance zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one lead</source>
        <translation>
            <numerusform>%Ln Datensatz zu einem Lead zusammenführen</numerusform>
            <numerusform>%Ln Datensätze zu einem Lead zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one account</source>
        <translation>
            <numerusform>%Ln Datensatz zu einem Kunden zusammenführen</numerusform>
            <numerusform>%Ln Datensätze zu einem Kunden zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one contact</source>
        <translation>
            <numerusform>%Ln Datensatz zu einem Ansprechpartner zusammenführen</numerusform>
            <numerusform>%Ln Datensätze zu einem Ansprechpartner zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one</source>
        <translation>
            <numerusform>%Ln Datensatz zu einem zusammenführen</numerusform>
            <numerusform>%Ln Datensätze zu einem zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lives on, because it was created first. All other values go by order of creation; choose another by a click.</source>
        <translation>%1 bleibt bestehen, weil zuerst angelegt. Alle anderen Werte gehen nach der Reihenfolge des Anlegens; ein Klick wählt einen anderen.</translation>
    </message>
    <message>
        <source>%1 lives on, because it was created first, and keeps its number and stage. All other values go by order of creation; choose another by a click.</source>
        <translation>%1 bleibt bestehen, weil zuerst angelegt, und behält Nummer und Phase. Alle anderen Werte gehen nach der Reihenfolge des Anlegens; ein Klick wählt einen anderen.</translation>
    </message>
    <message>
        <source>%1 lives on: the oldest deal keeps its number and stage. All other values go by order of creation, %2 first; choose another by a click.</source>
        <translation>%1 bleibt bestehen: Die älteste Verkaufschance behält Nummer und Phase. Alle anderen Werte gehen nach der Reihenfolge des Anlegens, %2 zuerst; ein Klick wählt einen anderen.</translation>
    </message>
    <message>
        <source>Moves to %1: %2.</source>
        <translation>Zieht um zu %1: %2.</translation>
    </message>
    <message>
        <source>Moves to %1: %2. What it has itself stays: %3.</source>
        <translation>Zieht um zu %1: %2. Was dort schon ist, bleibt: %3.</translation>
    </message>
    <message>
        <source>from %1; %2 has %3</source>
        <translation>aus %1; bei %2: %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records merged into “%1”</source>
        <translation>
            <numerusform>%Ln Datensatz zu „%1“ zusammengeführt</numerusform>
            <numerusform>%Ln Datensätze zu „%1“ zusammengeführt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>This record is not merged into another one.</source>
        <translation>Dieser Datensatz ist nicht mit einem anderen zusammengeführt.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>The amount is too large.</source>
        <translation>Der Betrag ist zu groß.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
    <message>
        <source>The amount has more decimals than its currency.</source>
        <translation>Der Betrag hat mehr Nachkommastellen als seine Währung.</translation>
    </message>
</context>
<context>
    <name>MoveToStage</name>
    <message>
        <source>These records have no stages.</source>
        <translation>Diese Datensätze haben keine Phasen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation>„%1“ nach „%2“ verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%n moved to %1</source>
        <translation>
            <numerusform>%n nach „%1“ verschoben</numerusform>
            <numerusform>%n nach „%1“ verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n not moved: %2</source>
        <translation>
            <numerusform>%1. %n nicht verschoben: %2</numerusform>
            <numerusform>%1. %n nicht verschoben: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotDuplicates</name>
    <message>
        <source>Records of this kind are not compared.</source>
        <translation>Datensätze dieser Art werden nicht verglichen.</translation>
    </message>
    <message>
        <source>This needs at least two records.</source>
        <translation>Dazu braucht es mindestens zwei Datensätze.</translation>
    </message>
</context>
<context>
    <name>OfficeCheck</name>
    <message>
        <source>record %1: “%2” is not what its history says</source>
        <translation>Datensatz %1: „%2“ stimmt nicht mit dem Änderungsprotokoll überein</translation>
    </message>
    <message>
        <source>record %1: a change of “%2” is missing in its history</source>
        <translation>Datensatz %1: Eine Änderung von „%2“ fehlt im Änderungsprotokoll</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) belong to no step</source>
        <translation>
            <numerusform>%Ln Änderung gehört zu keinem Schritt</numerusform>
            <numerusform>%Ln Änderungen gehören zu keinem Schritt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) lack some of their changes</source>
        <translation>
            <numerusform>%Ln Schritt fehlen Änderungen</numerusform>
            <numerusform>%Ln Schritten fehlen Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>the revision is not that of the last step</source>
        <translation>die Revision ist nicht die des letzten Schritts</translation>
    </message>
    <message>
        <source>the number of the next step is taken</source>
        <translation>die Nummer des nächsten Schritts ist vergeben</translation>
    </message>
    <message>
        <source>two records have the id %1</source>
        <translation>zwei Datensätze haben die ID %1</translation>
    </message>
    <message>
        <source>the next id is taken</source>
        <translation>die nächste ID ist vergeben</translation>
    </message>
    <message>
        <source>record %1 is not found by the search</source>
        <translation>die Suche findet Datensatz %1 nicht</translation>
    </message>
    <message>
        <source>the search finds record %1, which is not there</source>
        <translation>die Suche findet Datensatz %1, den es nicht gibt</translation>
    </message>
    <message>
        <source>the search knows record %1 by other words</source>
        <translation>die Suche kennt Datensatz %1 mit anderen Wörtern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sum(s) differ from the deals</source>
        <translation>
            <numerusform>%Ln Summe weicht von den Verkaufschancen ab</numerusform>
            <numerusform>%Ln Summen weichen von den Verkaufschancen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) differ from the records</source>
        <translation>
            <numerusform>%Ln Zahl weicht von den Datensätzen ab</numerusform>
            <numerusform>%Ln Zahlen weichen von den Datensätzen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Ids</translation>
    </message>
    <message>
        <source>Found by search</source>
        <translation>Über die Suche gefunden</translation>
    </message>
    <message>
        <source>Sums of the board</source>
        <translation>Summen des Boards</translation>
    </message>
    <message>
        <source>Numbers of records</source>
        <translation>Anzahl der Datensätze</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) differ from the records</source>
        <translation>
            <numerusform>%Ln Schlüssel weicht von den Datensätzen ab</numerusform>
            <numerusform>%Ln Schlüssel weichen von den Datensätzen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Found as duplicates</source>
        <translation>Auffinden von Dubletten</translation>
    </message>
</context>
<context>
    <name>OfficeRules</name>
    <message>
        <source>Give backups 1 GB or more.</source>
        <translation>Sicherungen brauchen 1 GB oder mehr.</translation>
    </message>
</context>
<context>
    <name>OpenOffices</name>
    <message>
        <source>“%1” is the office that is open. Choose another file.</source>
        <translation>„%1“ ist das geöffnete Büro. Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>A field keeps its type. Add another field instead.</source>
        <translation>Ein Feld behält seinen Typ. Fügen Sie stattdessen ein neues Feld hinzu.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>8 cells pasted: 4 amounts, 4 dates</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. %3</source>
        <translation>%1: „%2“ ist nicht lesbar. %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amounts</source>
        <translation>
            <numerusform>%Ln Betrag</numerusform>
            <numerusform>%Ln Beträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln Zahl</numerusform>
            <numerusform>%Ln Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates read as year-month-day</source>
        <translation>
            <numerusform>%Ln Datum als Jahr-Monat-Tag gelesen</numerusform>
            <numerusform>%Ln Daten als Jahr-Monat-Tag gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates read as day-month-year</source>
        <translation>
            <numerusform>%Ln Datum als Tag-Monat-Jahr gelesen</numerusform>
            <numerusform>%Ln Daten als Tag-Monat-Jahr gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells pasted</source>
        <translation>
            <numerusform>%Ln Zelle eingefügt</numerusform>
            <numerusform>%Ln Zellen eingefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A contact needs a first or a last name.</source>
        <translation>Ein Ansprechpartner braucht einen Vor- oder Nachnamen.</translation>
    </message>
    <message>
        <source>Only who created the account can make it private.</source>
        <translation>Nur wer den Kunden angelegt hat, kann ihn privat machen.</translation>
    </message>
    <message>
        <source>Records of others belong to this account, so it cannot be made private.</source>
        <translation>An diesem Kunden hängen Datensätze anderer, deshalb kann er nicht privat werden.</translation>
    </message>
    <message>
        <source>What belongs to a private account cannot be bound to somebody else&apos;s record.</source>
        <translation>Was zu einem privaten Kunden gehört, kann nicht mit einem fremden Datensatz verbunden werden.</translation>
    </message>
</context>
<context>
    <name>Pipelines</name>
    <message>
        <source>There is no such stage.</source>
        <translation>Diese Phase gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>Diese Stelle gibt es nicht.</translation>
    </message>
    <message numerus="yes">
        <source>The stage holds %n records. Move them first.</source>
        <translation>
            <numerusform>Die Phase enthält %n Datensatz. Verschieben Sie ihn zuerst.</numerusform>
            <numerusform>Die Phase enthält %n Datensätze. Verschieben Sie sie zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open stages come first, then the won one, then the lost ones.</source>
        <translation>Zuerst kommen offene Phasen, dann die gewonnene, dann die verlorenen.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>A private account cannot be bound to a record that somebody else made or answers for.</source>
        <translation>Ein privater Kunde kann nicht mit einem Datensatz verbunden werden, den jemand anders angelegt hat oder betreut.</translation>
    </message>
</context>
<context>
    <name>PrivateCopy</name>
    <message>
        <source>“%1” can only be looked at in a copy, and none could be made: %2</source>
        <translation>„%1“ lässt sich nur in einer Kopie ansehen, und diese konnte nicht angelegt werden: %2</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>Readable</name>
    <message>
        <source>The folder “%1” cannot be made. Choose another one.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <comment>name of a file that holds an older content</comment>
        <translation>%1 (Version %2)</translation>
    </message>
</context>
<context>
    <name>ReadyFilters</name>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Free pool</source>
        <translation>Freier Pool</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Umgewandelt</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Verworfen</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>It goes to the recycle bin and can be brought back.</source>
        <translation>Wandert in den Papierkorb und lässt sich dort wiederherstellen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin</source>
        <translation>%1 ist im Papierkorb</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Nothing can be rescued from this file: the list of its tables is destroyed. Restore the newest backup.</source>
        <translation>Aus dieser Datei lässt sich nichts retten: Das Verzeichnis ihrer Tabellen ist zerstört. Stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The rescued file could not be written (%1). Free some space or choose another folder.</source>
        <translation>Die gerettete Datei konnte nicht geschrieben werden (%1). Geben Sie Platz frei oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The index “%1” could not be made.</source>
        <translation>Der Index „%1“ konnte nicht angelegt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) rescued</source>
        <translation>
            <numerusform>%1: %Ln Zeile gerettet</numerusform>
            <numerusform>%1: %Ln Zeilen gerettet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>    lost: %Ln row(s), ids %1</source>
        <translation>
            <numerusform>    verloren: %Ln Zeile, ID %1</numerusform>
            <numerusform>    verloren: %Ln Zeilen, Ids %1</numerusform>
        </translation>
    </message>
    <message>
        <source>    lost: whatever came after id %1</source>
        <translation>    verloren: alles nach ID %1</translation>
    </message>
    <message>
        <source>    lost: whatever was between the ids %1 and %2</source>
        <translation>    verloren: alles zwischen den Ids %1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>    lost: %Ln row(s) that no longer mean anything</source>
        <translation>
            <numerusform>    verloren: %Ln Zeile, die nichts mehr bedeutet</numerusform>
            <numerusform>    verloren: %Ln Zeilen, die nichts mehr bedeuten</numerusform>
        </translation>
    </message>
    <message>
        <source>    lost: an unknown number of rows in the middle</source>
        <translation>    verloren: eine unbekannte Anzahl Zeilen in der Mitte</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) left out, because “%2” was lost</source>
        <translation>
            <numerusform>%1: %Ln Zeile ausgelassen, weil „%2“ verloren ist</numerusform>
            <numerusform>%1: %Ln Zeilen ausgelassen, weil „%2“ verloren ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln link(s) to lost rows of “%2” emptied</source>
        <translation>
            <numerusform>%1: %Ln Verknüpfung zu verlorenen Zeilen von „%2“ geleert</numerusform>
            <numerusform>%1: %Ln Verknüpfungen zu verlorenen Zeilen von „%2“ geleert</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>What was rescued does not hang together. Restore the newest backup.</source>
        <translation>Das Gerettete passt nicht zusammen. Stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>You already have a filter called “%1”. Choose another name.</source>
        <translation>Sie haben schon einen Filter „%1“. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Pipelines and stages</source>
        <translation>Pipelines und Phasen</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Verlustgründe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Disqualification reasons</source>
        <translation>Gründe für das Verwerfen</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>Same e-mail</source>
        <translation>Gleiche E-Mail</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Same company</source>
        <translation>Gleiche Firma</translation>
    </message>
    <message>
        <source>Same tax number</source>
        <translation>Gleiche Steuernummer</translation>
    </message>
    <message>
        <source>Same registration number</source>
        <translation>Gleiche Registernummer</translation>
    </message>
</context>
<context>
    <name>SimilarRecords</name>
    <message>
        <source>%1: %2</source>
        <comment>kind, stage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · lost: %2</source>
        <comment>record, why</comment>
        <translation>%1 · verloren: %2</translation>
    </message>
    <message>
        <source>%1 · created first</source>
        <translation>%1 · zuerst angelegt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind, title</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is the same</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln Byte</numerusform>
            <numerusform>%Ln Byte</numerusform>
        </translation>
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
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>There is no such stage.</source>
        <translation>Diese Phase gibt es nicht.</translation>
    </message>
    <message>
        <source>This stage needs “%1”.</source>
        <translation>Diese Phase verlangt „%1“.</translation>
    </message>
    <message>
        <source>Choose why it was lost.</source>
        <translation>Wählen Sie den Verlustgrund.</translation>
    </message>
    <message>
        <source>It is sold and locked. Unlock it to change it.</source>
        <translation>Verkauft und gesperrt. Zum Ändern erst entsperren.</translation>
    </message>
    <message>
        <source>It is not locked.</source>
        <translation>Hier ist nichts gesperrt.</translation>
    </message>
    <message>
        <source>Choose an open stage.</source>
        <translation>Wählen Sie eine offene Phase.</translation>
    </message>
    <message>
        <source>The stage is open: only a lost one takes a reason and a comment.</source>
        <translation>Die Phase ist offen: Grund und Kommentar gehören nur zu einer verlorenen.</translation>
    </message>
</context>
<context>
    <name>TextRules</name>
    <message>
        <source>The text is longer than 1 MB. Shorten it, or keep it as a file.</source>
        <translation>Der Text ist länger als 1 MB. Bitte kürzen oder als Datei ablegen.</translation>
    </message>
    <message>
        <source>The text holds a broken character. Write it anew.</source>
        <translation>Der Text enthält ein ungültiges Zeichen. Bitte neu schreiben.</translation>
    </message>
</context>
<context>
    <name>TimelineEntry</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>moved it to the recycle bin</source>
        <translation>in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>brought it back from the recycle bin</source>
        <translation>aus dem Papierkorb zurückgeholt</translation>
    </message>
    <message>
        <source>moved it from %1 to %2</source>
        <translation>von „%1“ nach „%2“ verschoben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln fields</source>
        <translation>
            <numerusform>%Ln Feld geändert</numerusform>
            <numerusform>%Ln Felder geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>a record that is not visible to you</source>
        <translation>ein Datensatz, der für Sie nicht sichtbar ist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other values of %1</source>
        <translation>
            <numerusform>%Ln anderer Wert aus %1</numerusform>
            <numerusform>%Ln andere Werte aus %1</numerusform>
        </translation>
    </message>
    <message>
        <source>un-merged %1</source>
        <translation>Zusammenführung mit %1 aufgehoben</translation>
    </message>
    <message>
        <source>merged %1 into it</source>
        <translation>mit %1 zusammengeführt</translation>
    </message>
    <message numerus="yes">
        <source>un-merged %Ln records</source>
        <translation>
            <numerusform>Zusammenführung mit %Ln Datensatz aufgehoben</numerusform>
            <numerusform>Zusammenführung mit %Ln Datensätzen aufgehoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merged %Ln records into it</source>
        <translation>
            <numerusform>mit %Ln Datensatz zusammengeführt</numerusform>
            <numerusform>mit %Ln Datensätzen zusammengeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was un-merged since</source>
        <translation>%1: Zusammenführung seitdem aufgehoben</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>merged it into %1</source>
        <translation>mit %1 zusammengeführt</translation>
    </message>
    <message>
        <source>un-merged it from %1</source>
        <translation>Zusammenführung mit %1 aufgehoben</translation>
    </message>
    <message>
        <source>together with %1, merged before</source>
        <translation>zusammen mit %1, davor zusammengeführt</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>This step can no longer be undone: what it changed was changed again.</source>
        <translation>Dieser Schritt lässt sich nicht mehr rückgängig machen: Das Geänderte wurde erneut geändert.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
</context>
<context>
    <name>UnitOfWork</name>
    <message>
        <source>%1 with the id %2 does not exist.</source>
        <translation>%1 mit der ID %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>In %2 gibt es kein Feld „%1“.</translation>
    </message>
    <message>
        <source>You may not change this record: %1.</source>
        <translation>Sie dürfen diesen Datensatz nicht ändern: %1.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is already taken.</source>
        <translation>„%1“ ist schon vergeben.</translation>
    </message>
    <message>
        <source>The rules set each other off without end.</source>
        <translation>Die Regeln lösen sich endlos gegenseitig aus.</translation>
    </message>
    <message>
        <source>This record is in the recycle bin: %1.</source>
        <translation>Dieser Datensatz (%1) ist im Papierkorb.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile.</source>
        <translation>„%1“ wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be set by hand.</source>
        <translation>„%1“ lässt sich nicht von Hand setzen.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Unlock “%1”?</source>
        <translation>„%1“ entsperren?</translation>
    </message>
    <message>
        <source>It is sold. Amount, customer and stage can change again after this.</source>
        <translation>Diese Chance ist verkauft. Nach dem Entsperren lassen sich Betrag, Kunde und Phase wieder ändern.</translation>
    </message>
    <message>
        <source>Back to the stage</source>
        <translation>Zurück in die Phase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>“%1” is unlocked</source>
        <translation>„%1“ ist entsperrt</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Das gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>UnmergePanel</name>
    <message>
        <source>Un-merge “%1”?</source>
        <translation>Zusammenführung von „%1“ aufheben?</translation>
    </message>
    <message>
        <source>What comes back has its own values and what was moved from it again. A value that was edited since the merge stays.</source>
        <translation>Was zurückkommt, hat wieder seine eigenen Werte und das, was von ihm umgezogen ist. Ein Wert, der seit dem Zusammenführen geändert wurde, bleibt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Un-merge</source>
        <translation>Zusammenführung aufheben</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist wieder da</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are back</source>
        <translation>
            <numerusform>%Ln Datensatz ist wieder da</numerusform>
            <numerusform>%Ln Datensätze sind wieder da</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueGuess</name>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways.</source>
        <translation>„%1“ lässt sich auf zwei Arten lesen.</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>%1: „%2“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>%1: “%2” is no whole number.</source>
        <translation>%1: „%2“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1: “%2” is not between 0 and 100 percent.</source>
        <translation>%1: „%2“ liegt nicht zwischen 0 und 100 Prozent.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither true nor false.</source>
        <translation>%1: „%2“ ist weder wahr noch falsch.</translation>
    </message>
    <message>
        <source>%1: “%2” is no amount; it is written as 100.50 EUR.</source>
        <translation>%1: „%2“ ist kein Betrag; er wird wie 100.50 EUR geschrieben.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date; it is written as 2026-11-24.</source>
        <translation>%1: „%2“ ist kein Datum; es wird wie 2026-11-24 geschrieben.</translation>
    </message>
    <message>
        <source>%1: “%2” is no moment; it is written as 2026-11-24T08:30:00Z.</source>
        <translation>%1: „%2“ ist kein Zeitpunkt; er wird wie 2026-11-24T08:30:00Z geschrieben.</translation>
    </message>
    <message>
        <source>%1: “%2” is none of %3.</source>
        <translation>%1: „%2“ gehört nicht zu %3.</translation>
    </message>
    <message>
        <source>%1: there is no “%2”.</source>
        <translation>%1: „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1”: the closing quotation mark is missing.</source>
        <translation>„%1“: Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>%1: there is no currency “%2”.</source>
        <translation>%1: Die Währung „%2“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>ValueView</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>nicht mehr gültig</translation>
    </message>
    <message>
        <source>not visible to you</source>
        <translation>für Sie nicht sichtbar</translation>
    </message>
    <message>
        <source>%1, in the recycle bin</source>
        <translation>%1, im Papierkorb</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no such employee.</source>
        <translation>Diesen Mitarbeiter gibt es nicht.</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Die Datei ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Another program wrote to “%1”. Close it there, then open the file again.</source>
        <translation>Ein anderes Programm hat in „%1“ geschrieben. Schließen Sie die Datei dort und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The disk failed, and it is not known whether the last change was saved. Close the file, open it again and look.</source>
        <translation>Der Datenträger hat versagt; ob die letzte Änderung gespeichert ist, ist unklar. Schließen Sie die Datei, öffnen Sie sie erneut und sehen Sie nach.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full. Nothing of this step was saved; free some space and try again.</source>
        <translation>Der Datenträger von „%1“ ist voll. Von diesem Schritt wurde nichts gespeichert; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” can only be read. Save a copy elsewhere to work on it.</source>
        <translation>„%1“ lässt sich nur lesen. Speichern Sie zum Arbeiten eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>There is not enough memory to go on with “%1”. Nothing of this step was saved; close something and try again.</source>
        <translation>Für „%1“ reicht der Arbeitsspeicher nicht. Von diesem Schritt wurde nichts gespeichert; schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). Nothing is written to it any more; repair a copy or restore a backup.</source>
        <translation>„%1“ ist beschädigt (%2). Es wird nichts mehr hineingeschrieben; reparieren Sie eine Kopie oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“%1” cannot be used now (%2). Try again; if it stays so, save a copy elsewhere.</source>
        <translation>„%1“ lässt sich gerade nicht verwenden (%2). Versuchen Sie es erneut; bleibt es so, speichern Sie eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced while it was open. Nothing is written to it any more; save a copy under another name to go on.</source>
        <translation>„%1“ wurde verschoben, gelöscht oder ersetzt, während die Datei geöffnet war. Es wird nichts mehr hineingeschrieben; speichern Sie eine Kopie unter anderem Namen, um weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Nothing is written to it any more; repair a copy or restore a backup.</source>
        <translation>„%1“ ist beschädigt. Es wird nichts mehr hineingeschrieben; reparieren Sie eine Kopie oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>Die Datei „%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>a spreadsheet cannot hold so many columns.</source>
        <translation>eine Tabelle kann nicht so viele Spalten aufnehmen.</translation>
    </message>
    <message>
        <source>a spreadsheet cannot hold so many rows.</source>
        <translation>eine Tabelle kann nicht so viele Zeilen aufnehmen.</translation>
    </message>
    <message>
        <source>there is no room for temporary files. Free some space, then try again.</source>
        <translation>für Zwischendateien ist kein Platz. Schaffen Sie Platz und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>there is no room left on the disk. Free some space or choose another folder.</source>
        <translation>auf dem Datenträger ist kein Platz mehr. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>writing is not permitted there. Choose another folder.</source>
        <translation>dort darf nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Move to stage</source>
        <translation>In Phase verschieben</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>Anderer Kunde</translation>
    </message>
    <message>
        <source>Employee of the customer</source>
        <translation>Mitarbeiter des Kunden</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Berater</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Privatperson</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Gregorianisch</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>Dschalali</translation>
    </message>
    <message>
        <source>Sales representative</source>
        <translation>Vertriebsmitarbeiter</translation>
    </message>
    <message>
        <source>Sales director</source>
        <translation>Vertriebsleiter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Department and below</source>
        <translation>Abteilung und darunter</translation>
    </message>
    <message>
        <source>Own department</source>
        <translation>Eigene Abteilung</translation>
    </message>
    <message>
        <source>Own team</source>
        <translation>Eigenes Team</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>As each language writes them</source>
        <translation>Wie in der jeweiligen Sprache</translation>
    </message>
    <message>
        <source>Comma for thousands, point for decimals</source>
        <translation>Komma bei Tausendern, Punkt bei Dezimalen</translation>
    </message>
    <message>
        <source>Point for thousands, comma for decimals</source>
        <translation>Punkt bei Tausendern, Komma bei Dezimalen</translation>
    </message>
    <message>
        <source>Space for thousands, comma for decimals</source>
        <translation>Leerzeichen bei Tausendern, Komma bei Dezimalen</translation>
    </message>
    <message>
        <source>Apostrophe for thousands, point for decimals</source>
        <translation>Apostroph bei Tausendern, Punkt bei Dezimalen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht vergleichen</translation>
    </message>
    <message>
        <source>Among accounts</source>
        <translation>Unter Kunden</translation>
    </message>
    <message>
        <source>Among all records</source>
        <translation>Unter allen Datensätzen</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Service only</source>
        <translation>Nur Service</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Messenger</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Further address</source>
        <translation>Weitere Adresse</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Beobachter</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Für alle offen</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Kundenart</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Key account</source>
        <translation>Schlüsselkunde</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Service until</source>
        <translation>Service bis</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Contact type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Stage type</source>
        <translation>Phasentyp</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Stale after days</source>
        <translation>Ohne Bewegung nach Tagen</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Pflichtfelder</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Probability set by hand</source>
        <translation>Wahrscheinlichkeit von Hand</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Abschluss erwartet</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>In dieser Phase seit</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Verlustgrund</translation>
    </message>
    <message>
        <source>Lost comment</source>
        <translation>Kommentar zum Verlust</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Name auf Englisch</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation>Name auf Vietnamesisch</translation>
    </message>
    <message>
        <source>Name in German</source>
        <translation>Name auf Deutsch</translation>
    </message>
    <message>
        <source>Name in Polish</source>
        <translation>Name auf Polnisch</translation>
    </message>
    <message>
        <source>Name in Persian</source>
        <translation>Name auf Persisch</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Stillgelegt</translation>
    </message>
    <message>
        <source>Office name</source>
        <translation>Name des Büros</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Erster Wochentag</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>Fiscal year starts</source>
        <translation>Beginn Geschäftsjahr</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Sicherungsordner</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>Übergeordnet</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>Mitarbeitertyp</translation>
    </message>
    <message>
        <source>Digits of the language</source>
        <translation>Ziffern der Sprache</translation>
    </message>
    <message>
        <source>Sees the records of</source>
        <translation>Sieht Datensätze von</translation>
    </message>
    <message>
        <source>Changes settings</source>
        <translation>Ändert Einstellungen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Datensatzart</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Links to</source>
        <translation>Verweist auf</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>Holds personal data</source>
        <translation>Enthält personenbezogene Daten</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Besitzer</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>Most space for backups in GB</source>
        <translation>Platz für Sicherungen, höchstens (GB)</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Keine Dubletten</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>In this status since</source>
        <translation>In diesem Status seit</translation>
    </message>
    <message>
        <source>Disqualification reason</source>
        <translation>Verwerfungsgrund</translation>
    </message>
    <message>
        <source>Disqualification comment</source>
        <translation>Bemerkung zum Verwerfen</translation>
    </message>
    <message>
        <source>Converted to</source>
        <translation>Umgewandelt in</translation>
    </message>
    <message>
        <source>Equal phone numbers are duplicates</source>
        <translation>Gleiche Telefonnummern sind Dubletten</translation>
    </message>
    <message>
        <source>Equal tax numbers</source>
        <translation>Gleiche Steuernummern</translation>
    </message>
    <message>
        <source>Equal registration numbers</source>
        <translation>Gleiche Registernummern</translation>
    </message>
    <message>
        <source>Equal names are duplicates</source>
        <translation>Gleiche Namen sind Dubletten</translation>
    </message>
    <message>
        <source>Uses leads</source>
        <translation>Arbeitet mit Leads</translation>
    </message>
    <message>
        <source>Works without leads</source>
        <translation>Arbeitet ohne Leads</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Darf genutzt werden für</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Vermerkt am</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Wie es gesagt wurde</translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Verlustgrund</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Verlustgründe</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Verkaufschancen</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Büros</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Gespeicherter Filter</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Disqualification reason</source>
        <translation>Verwerfungsgrund</translation>
    </message>
    <message>
        <source>Disqualification reasons</source>
        <translation>Verwerfungsgründe</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>kontor::BackupsPane</name>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Kontor makes a backup every half hour of change, when the file is closed, and before an import or a change of many records. Each one is checked.</source>
        <translation>Kontor sichert alle halbe Stunde, wenn sich etwas geändert hat, beim Schließen der Datei und vor einem Import oder einer Massenänderung. Jede Sicherung wird geprüft.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>Backups go to another folder from now on</source>
        <translation>Sicherungen kommen ab jetzt in einen anderen Ordner</translation>
    </message>
    <message>
        <source>Backup made and checked</source>
        <translation>Sicherung erstellt und geprüft</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Sicherung vom %1 wiederherstellen?</translation>
    </message>
    <message>
        <source>The file as it is now is kept as a backup first.</source>
        <translation>Die jetzige Datei wird vorher als Sicherung aufgehoben.</translation>
    </message>
    <message>
        <source>What was changed since then is no longer in the file.</source>
        <translation>Was seither geändert wurde, ist dann nicht mehr in der Datei.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alle prüfen</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>A backup was restored. Older backups are all kept until you say that the restored file is the right one.</source>
        <translation>Eine Sicherung wurde wiederhergestellt. Alle älteren Sicherungen bleiben erhalten, bis Sie bestätigen, dass es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>The file is right</source>
        <translation>Die Datei ist richtig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>when made</source>
        <translation>bei der Erstellung</translation>
    </message>
    <message>
        <source>now, whole</source>
        <translation>eben, unversehrt</translation>
    </message>
    <message>
        <source>broken since</source>
        <translation>seither defekt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) changed since they were made. Do not rely on them; make a new one.</source>
        <translation>
            <numerusform>%Ln Sicherung hat sich seit der Erstellung verändert. Verlassen Sie sich nicht darauf; erstellen Sie eine neue.</numerusform>
            <numerusform>%Ln Sicherungen haben sich seit der Erstellung verändert. Verlassen Sie sich nicht darauf; erstellen Sie eine neue.</numerusform>
        </translation>
    </message>
    <message>
        <source>All backups are whole</source>
        <translation>Alle Sicherungen sind unversehrt</translation>
    </message>
    <message>
        <source>No backup in this folder yet.</source>
        <translation>In diesem Ordner ist noch keine Sicherung.</translation>
    </message>
</context>
<context>
    <name>kontor::BoardView</name>
    <message>
        <source>Move to %1</source>
        <translation>Nach „%1“ verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n cards to %1</source>
        <translation>
            <numerusform>%n Karte nach „%1“ verschieben</numerusform>
            <numerusform>%n Karten nach „%1“ verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a drop does, and the probability</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>den Grund</translation>
    </message>
    <message>
        <source>asks for: %1</source>
        <translation>erforderlich: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>In Phase verschieben</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Umwandeln…</translation>
    </message>
</context>
<context>
    <name>kontor::BulkActions</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>In Phase verschieben</translation>
    </message>
    <message>
        <source>Change responsible</source>
        <translation>Zuständigkeit ändern</translation>
    </message>
    <message>
        <source>Edit fields</source>
        <translation>Felder bearbeiten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records restored</source>
        <translation>
            <numerusform>%Ln Datensatz wiederhergestellt</numerusform>
            <numerusform>%Ln Datensätze wiederhergestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed in %Ln records</source>
        <translation>
            <numerusform>%1 in %Ln Datensatz geändert</numerusform>
            <numerusform>%1 in %Ln Datensätzen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln records?</source>
        <translation>
            <numerusform>%Ln Datensatz löschen?</numerusform>
            <numerusform>%Ln Datensätze löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records deleted</source>
        <translation>
            <numerusform>%Ln Datensatz gelöscht</numerusform>
            <numerusform>%Ln Datensätze gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records go to the recycle bin and can be restored from there.</source>
        <translation>
            <numerusform>%Ln Datensatz wandert in den Papierkorb und lässt sich dort wiederherstellen.</numerusform>
            <numerusform>%Ln Datensätze wandern in den Papierkorb und lassen sich dort wiederherstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Status ändern</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records taken</source>
        <translation>
            <numerusform>%Ln Datensatz übernommen</numerusform>
            <numerusform>%Ln Datensätze übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records released</source>
        <translation>
            <numerusform>%Ln Datensatz freigegeben</numerusform>
            <numerusform>%Ln Datensätze freigegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records archived</source>
        <translation>
            <numerusform>%Ln Datensatz archiviert</numerusform>
            <numerusform>%Ln Datensätze archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records taken out of the archive</source>
        <translation>
            <numerusform>%Ln Datensatz aus dem Archiv geholt</numerusform>
            <numerusform>%Ln Datensätze aus dem Archiv geholt</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
</context>
<context>
    <name>kontor::BulkPanel</name>
    <message numerus="yes">
        <source>%Ln records will be changed.</source>
        <translation>
            <numerusform>%Ln Datensatz wird geändert.</numerusform>
            <numerusform>%Ln Datensätze werden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>kontor::Button</name>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Die Datei ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>kontor::CalendarPanel</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>kontor::CardPage</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>In Phase verschieben</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopieren…</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Drucken oder als PDF speichern…</translation>
    </message>
    <message>
        <source>Select fields…</source>
        <translation>Felder auswählen…</translation>
    </message>
    <message>
        <source>No longer open to all</source>
        <translation>Nicht mehr für alle offen</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Für alle offen</translation>
    </message>
    <message>
        <source>No longer open to all.</source>
        <translation>Nicht mehr für alle offen.</translation>
    </message>
    <message>
        <source>Everybody can see it now.</source>
        <translation>Jetzt können es alle sehen.</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Aus dem Archiv holen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Taken out of the archive.</source>
        <translation>Aus dem Archiv geholt.</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Archiviert.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>This record is not here</source>
        <translation>Diesen Datensatz gibt es hier nicht</translation>
    </message>
    <message>
        <source>It was erased, or you may not see it.</source>
        <translation>Er wurde endgültig gelöscht oder Sie dürfen ihn nicht sehen.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Beziehungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>This record is in the recycle bin.</source>
        <translation>Dieser Datensatz ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>It goes to the recycle bin and can be brought back.</source>
        <translation>Wandert in den Papierkorb und lässt sich dort wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes go along.</source>
        <translation>
            <numerusform>%Ln Notiz geht mit.</numerusform>
            <numerusform>%Ln Notizen gehen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files go along.</source>
        <translation>
            <numerusform>%Ln Datei geht mit.</numerusform>
            <numerusform>%Ln Dateien gehen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that link to it stay, and show its name greyed.</source>
        <translation>
            <numerusform>%Ln Datensatz, der darauf verweist, bleibt und zeigt den Namen ausgegraut.</numerusform>
            <numerusform>%Ln Datensätze, die darauf verweisen, bleiben und zeigen den Namen ausgegraut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin.</source>
        <translation>„%1“ ist im Papierkorb.</translation>
    </message>
    <message>
        <source>“%1” was brought back.</source>
        <translation>„%1“ wurde zurückgeholt.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
    <message>
        <source>You had typed here on %1 — %2</source>
        <translation>Nicht gespeicherte Eingabe vom %1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Attach an existing file…</source>
        <translation>Vorhandene Datei anhängen…</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>“%1” is yours now.</source>
        <translation>„%1“ gehört jetzt Ihnen.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>“%1” is free for anybody to take.</source>
        <translation>„%1“ liegt im freien Pool.</translation>
    </message>
    <message>
        <source>Un-merge…</source>
        <translation>Zusammenführung aufheben…</translation>
    </message>
    <message>
        <source>It was merged into this record.</source>
        <translation>Mit diesem Datensatz zusammengeführt.</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Umwandeln…</translation>
    </message>
    <message>
        <source>This lead is converted and can only be read. Undo its conversion to change it.</source>
        <translation>Dieser Lead ist umgewandelt und kann nur gelesen werden. Machen Sie die Umwandlung rückgängig, um ihn zu ändern.</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Show similar records</source>
        <translation>Ähnliche Datensätze zeigen</translation>
    </message>
</context>
<context>
    <name>kontor::ChangesPanel</name>
    <message>
        <source>in the recycle bin</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Changed since the backup</source>
        <translation>Seit der Sicherung geändert</translation>
    </message>
    <message>
        <source>The repaired file holds them; the backup does not.</source>
        <translation>Die reparierte Datei enthält sie, die Sicherung nicht.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::CollectionPage</name>
    <message>
        <source>“%1” created</source>
        <translation>„%1“ angelegt</translation>
    </message>
    <message>
        <source>Recycle bin: %1</source>
        <translation>Papierkorb: %1</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>Suchen oder filtern</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Fold the column</source>
        <translation>Spalte einklappen</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>schreibgeschützt</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Drucken oder als PDF speichern…</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>Show as board</source>
        <translation>Als Board zeigen</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Change the stages</source>
        <translation>Phasen ändern</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Dubletten suchen</translation>
    </message>
</context>
<context>
    <name>kontor::ColumnHead</name>
    <message>
        <source>Fold the column</source>
        <translation>Spalte einklappen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1 · last 30 days</source>
        <translation>%1 · letzte 30 Tage</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>Neu in „%1“</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>„%1“ einklappen</translation>
    </message>
</context>
<context>
    <name>kontor::ComboPicker</name>
    <message>
        <source>Create “%1”</source>
        <translation>„%1“ anlegen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>kontor::CompareModel</name>
    <message>
        <source>%1, result: %2</source>
        <translation>%1, Ergebnis: %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>%1: empty, %2</source>
        <translation>%1: leer, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, chosen</source>
        <translation>%1: %2, %3, gewählt</translation>
    </message>
    <message>
        <source>%1: %2, %3, not chosen</source>
        <translation>%1: %2, %3, nicht gewählt</translation>
    </message>
    <message>
        <source>%1: %2, %3, fixed</source>
        <translation>%1: %2, %3, festgelegt</translation>
    </message>
    <message>
        <source>%1: %2, %3, kept</source>
        <translation>%1: %2, %3, bleibt erhalten</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>lives on</source>
        <translation>bleibt bestehen</translation>
    </message>
</context>
<context>
    <name>kontor::CompareTable</name>
    <message>
        <source>Values of the records</source>
        <translation>Werte der Datensätze</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
</context>
<context>
    <name>kontor::ConditionRow</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Bedingung entfernen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
</context>
<context>
    <name>kontor::ConfirmPanel</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>kontor::ConsentPanel</name>
    <message>
        <source>Noted by %1</source>
        <translation>Vermerkt von %1</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Vermerken</translation>
    </message>
</context>
<context>
    <name>kontor::ConvertForm</name>
    <message>
        <source>It stands on the lead.</source>
        <translation>Steht schon beim Lead.</translation>
    </message>
    <message>
        <source>Found by e-mail: %1</source>
        <translation>Gefunden über die E-Mail: %1</translation>
    </message>
    <message>
        <source>Found by telephone: %1</source>
        <translation>Gefunden über das Telefon: %1</translation>
    </message>
    <message>
        <source>Found by name: %1</source>
        <translation>Gefunden über den Namen: %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Convert to a deal</source>
        <translation>In eine Verkaufschance umwandeln</translation>
    </message>
    <message>
        <source>Merge with a similar record</source>
        <translation>Mit einem ähnlichen zusammenführen</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>empfohlen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Owners, in turn</source>
        <translation>Zuständig, reihum</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Kein Team</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Link to those that exist, else create</source>
        <translation>Mit bestehenden verknüpfen, sonst anlegen</translation>
    </message>
    <message>
        <source>Create from each lead</source>
        <translation>Aus jedem Lead anlegen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Link to an existing one</source>
        <translation>Mit einem bestehenden verknüpfen</translation>
    </message>
    <message>
        <source>Account or contact</source>
        <translation>Kunde oder Ansprechpartner</translation>
    </message>
    <message>
        <source>Create from the lead</source>
        <translation>Aus dem Lead anlegen</translation>
    </message>
    <message>
        <source>it names neither a company nor a person</source>
        <translation>er nennt weder Firma noch Person</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>account and contact</source>
        <translation>Kunde und Ansprechpartner</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Bitte aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Choose a customer, or another answer.</source>
        <translation>Bitte einen Kunden wählen oder eine andere Antwort.</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie bisher</translation>
    </message>
</context>
<context>
    <name>kontor::ConvertPreview</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Lead: %1 → %2</source>
        <translation>Lead: %1 → %2</translation>
    </message>
    <message>
        <source>can only be read from then on</source>
        <translation>kann danach nur gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln Verkaufschance</numerusform>
            <numerusform>%Ln Verkaufschancen</numerusform>
        </translation>
    </message>
    <message>
        <source>have them dealt in turn</source>
        <translation>bekommen sie reihum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln Kunde</numerusform>
            <numerusform>%Ln Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>from the leads</source>
        <translation>aus den Leads</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln Ansprechpartner</numerusform>
            <numerusform>%Ln Ansprechpartner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals → customers that exist</source>
        <translation>
            <numerusform>%Ln Verkaufschance → bestehender Kunde</numerusform>
            <numerusform>%Ln Verkaufschancen → bestehende Kunden</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing on them changes</source>
        <translation>an ihnen ändert sich nichts</translation>
    </message>
    <message>
        <source>Leads → %1</source>
        <translation>Leads → %1</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>and it can be taken apart at any time</source>
        <translation>und es lässt sich jederzeit wieder trennen</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Verkaufschance %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Kunde %1</translation>
    </message>
    <message>
        <source>from the lead</source>
        <translation>aus dem Lead</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>Ansprechpartner %1</translation>
    </message>
    <message>
        <source>at %1, from the lead</source>
        <translation>bei %1, aus dem Lead</translation>
    </message>
    <message>
        <source>exists, nothing on it changes</source>
        <translation>besteht schon, nichts daran ändert sich</translation>
    </message>
    <message>
        <source>Deal → account %1</source>
        <translation>Verkaufschance → Kunde %1</translation>
    </message>
    <message>
        <source>Deal → contact %1</source>
        <translation>Verkaufschance → Ansprechpartner %1</translation>
    </message>
    <message>
        <source>Lead → deal</source>
        <translation>Lead → Verkaufschance</translation>
    </message>
    <message>
        <source>lead → account</source>
        <translation>Lead → Kunde</translation>
    </message>
    <message>
        <source>lead → contact</source>
        <translation>Lead → Ansprechpartner</translation>
    </message>
    <message>
        <source>can be followed in both directions</source>
        <translation>in beide Richtungen zu verfolgen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>bound to the deal too, not copied</source>
        <translation>auch an die Verkaufschance gebunden, nicht kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln observers</source>
        <translation>
            <numerusform>%Ln Beobachter</numerusform>
            <numerusform>%Ln Beobachter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shares</source>
        <translation>
            <numerusform>%Ln Anteil</numerusform>
            <numerusform>%Ln Anteile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln Schlagwort</numerusform>
            <numerusform>%Ln Schlagwörter</numerusform>
        </translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>taken over by the deal</source>
        <translation>übernimmt die Verkaufschance</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads are left out: %1</source>
        <translation>
            <numerusform>%Ln Lead wird ausgelassen: %1</numerusform>
            <numerusform>%Ln Leads werden ausgelassen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Was entsteht</translation>
    </message>
    <message>
        <source>Still empty and required on the next page: %1</source>
        <translation>Noch leer, auf der nächsten Seite gefragt: %1</translation>
    </message>
</context>
<context>
    <name>kontor::ConvertSimilar</name>
    <message numerus="yes">
        <source>%Ln open records of the same person: merging keeps one history</source>
        <translation>
            <numerusform>%Ln offener Datensatz derselben Person: Zusammenführen hält die Geschichte beieinander</numerusform>
            <numerusform>%Ln offene Datensätze derselben Person: Zusammenführen hält die Geschichte beieinander</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar records</source>
        <translation>
            <numerusform>%Ln ähnlicher Datensatz</numerusform>
            <numerusform>%Ln ähnliche Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more that you may not see</source>
        <translation>
            <numerusform>%Ln weiterer, den Sie nicht sehen dürfen</numerusform>
            <numerusform>%Ln weitere, die Sie nicht sehen dürfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge with “%1”</source>
        <translation>Mit „%1“ zusammenführen</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>angelegt %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>title, then kind and stage</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open “%1” in its own window</source>
        <translation>„%1“ in eigenem Fenster öffnen</translation>
    </message>
</context>
<context>
    <name>kontor::CriteriaLine</name>
    <message>
        <source>Compared by</source>
        <translation>Verglichen nach</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Registernummer</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>what is not compared</comment>
        <translation>%1: aus</translation>
    </message>
    <message>
        <source>Records with the same e-mail are always similar.</source>
        <translation>Datensätze mit gleicher E-Mail gelten immer als ähnlich.</translation>
    </message>
    <message>
        <source>%1 is compared now, in the whole office.</source>
        <translation>%1 wird jetzt verglichen, im ganzen Büro.</translation>
    </message>
    <message>
        <source>%1 is no longer compared, in the whole office.</source>
        <translation>%1 wird nicht mehr verglichen, im ganzen Büro.</translation>
    </message>
    <message>
        <source>This is a setting of the office. Who can change it: %1.</source>
        <translation>Das ist eine Einstellung des Büros. Ändern kann sie: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>kontor::DateEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
</context>
<context>
    <name>kontor::DryRunPanel</name>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dublette</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>found again by id, e-mail or telephone</source>
        <translation>über ID, E-Mail oder Telefon wiedergefunden</translation>
    </message>
    <message>
        <source>there already, just like this</source>
        <translation>genau so schon vorhanden</translation>
    </message>
    <message>
        <source>of other rows of the file</source>
        <translation>anderer Zeilen der Datei</translation>
    </message>
    <message>
        <source>left out, with the reason</source>
        <translation>ausgelassen, mit Begründung</translation>
    </message>
    <message>
        <source>Did you mean …?</source>
        <translation>Meinten Sie …?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>also new: %1</source>
        <translation>außerdem neu: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” is “%2”</source>
        <translation>„%1“ ist „%2“</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::DuplicatesPage</name>
    <message>
        <source>Not duplicates</source>
        <translation>Keine Dubletten</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Looking for duplicates: %1 addresses and numbers compared</source>
        <translation>Dubletten werden gesucht: %1 Adressen und Nummern verglichen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation>Gruppen von Dubletten</translation>
    </message>
    <message>
        <source>Duplicates among</source>
        <translation>Dubletten unter</translation>
    </message>
    <message>
        <source>They are no longer shown as duplicates.</source>
        <translation>Sie werden nicht mehr als Dubletten gezeigt.</translation>
    </message>
    <message>
        <source>Merge the group</source>
        <translation>Gruppe zusammenführen</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Keine Dublette</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Nächste Gruppe</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Vorherige Gruppe</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Dubletten werden gesucht</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine Dubletten</translation>
    </message>
    <message>
        <source>%1: no two that you may see have the same e-mail or whatever else the office compares.</source>
        <translation>%1: Keine zwei, die Sie sehen dürfen, haben dieselbe E-Mail oder was das Büro sonst vergleicht.</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>Die Suche wurde angehalten</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records…</source>
        <translation>
            <numerusform>%Ln Datensatz zusammenführen…</numerusform>
            <numerusform>%Ln Datensätze zusammenführen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln Gruppe</numerusform>
            <numerusform>%Ln Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer shown as similar.</source>
        <translation>„%1“ wird nicht mehr als ähnlich gezeigt.</translation>
    </message>
</context>
<context>
    <name>kontor::EmployeeChoice</name>
    <message>
        <source>%1 – who is at the desk?</source>
        <translation>%1 – wer arbeitet hier?</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Wer arbeitet hier?</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln employee(s)</source>
        <translation>
            <numerusform>%1 · %Ln Mitarbeiter</numerusform>
            <numerusform>%1 · %Ln Mitarbeiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Arbeit beginnen</translation>
    </message>
    <message>
        <source>Remembered on this computer. Another employee is chosen at the foot of the navigation.</source>
        <translation>Wird auf diesem Computer gemerkt. Einen anderen Mitarbeiter wählen Sie unten in der Navigation.</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Andere Datei öffnen</translation>
    </message>
    <message>
        <source>Nobody bears that name</source>
        <translation>Niemand heißt so</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
</context>
<context>
    <name>kontor::EntriesEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1: hinzufügen</translation>
    </message>
    <message>
        <source>%1, type</source>
        <translation>%1, Typ</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Hauptangabe</translation>
    </message>
    <message>
        <source>Still valid</source>
        <translation>Noch gültig</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>May be used for: %1</source>
        <translation>Darf genutzt werden für: %1</translation>
    </message>
</context>
<context>
    <name>kontor::FieldChooser</name>
    <message>
        <source>Fields of the form</source>
        <translation>Felder des Formulars</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Neues Feld…</translation>
    </message>
</context>
<context>
    <name>kontor::FieldEditor</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>Bitte aus der Liste wählen.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Bitte ausfüllen.</translation>
    </message>
    <message>
        <source>%1 Control characters were left out.</source>
        <comment>%1: what was done, a sentence</comment>
        <translation>%1 Steuerzeichen wurden entfernt.</translation>
    </message>
</context>
<context>
    <name>kontor::FiguresStrip</name>
    <message>
        <source>%1: %2</source>
        <comment>kind, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, weighted %2</source>
        <translation>%1, gewichtet %2</translation>
    </message>
    <message>
        <source>Won in total</source>
        <translation>Insgesamt gewonnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
</context>
<context>
    <name>kontor::FilePreview</name>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Zu dieser zurückkehren</translation>
    </message>
    <message>
        <source>The earlier version is the present one again.</source>
        <translation>Die frühere Version ist wieder die aktuelle.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>kontor::FileProblemPage</name>
    <message>
        <source>%1 is in use</source>
        <translation>%1 wird verwendet</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>%1 was made by a newer Kontor</source>
        <translation>%1 stammt aus einer neueren Version von Kontor</translation>
    </message>
    <message>
        <source>%1 is no file of Kontor</source>
        <translation>%1 ist keine Kontor-Datei</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Open a read-only copy</source>
        <translation>Schreibgeschützte Kopie öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Andere Datei öffnen…</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Start</translation>
    </message>
</context>
<context>
    <name>kontor::FileWatch</name>
    <message>
        <source>%1 is damaged. Nothing is written to it any more; what can be read can be seen, searched and exported.</source>
        <translation>%1 ist beschädigt. Es wird nichts mehr hineingeschrieben; was lesbar ist, lässt sich ansehen, durchsuchen und exportieren.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Everything can be seen, searched and exported, nothing can be changed.</source>
        <translation>%1 ist nur zum Lesen geöffnet. Alles lässt sich ansehen, durchsuchen und exportieren, nichts lässt sich ändern.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>A form was half filled on %1. What was typed is kept.</source>
        <translation>Am %1 blieb ein Formular halb ausgefüllt. Das Getippte ist aufgehoben.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weiter ausfüllen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Kontor files (*.kontor)</source>
        <translation>Kontor-Dateien (*.kontor)</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days there has been no backup of %1 on another disk. Should this disk fail, that work is lost.</source>
        <translation>
            <numerusform>Seit %Ln Tag gibt es keine Sicherung von %1 auf einem anderen Datenträger. Fällt dieser aus, ist die Arbeit verloren.</numerusform>
            <numerusform>Seit %Ln Tagen gibt es keine Sicherung von %1 auf einem anderen Datenträger. Fällt dieser aus, ist die Arbeit verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
</context>
<context>
    <name>kontor::FilesTab</name>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Drop files here, or add them. They are kept inside the office file.</source>
        <translation>Legen Sie Dateien hier ab oder fügen Sie sie hinzu. Sie werden in der Bürodatei aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln versions</source>
        <translation>
            <numerusform>%1 · %Ln Version</numerusform>
            <numerusform>%1 · %Ln Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save “%1” as…</source>
        <translation>„%1“ speichern unter…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>It goes to the recycle bin with all its versions.</source>
        <translation>Wandert mit allen Versionen in den Papierkorb.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin.</source>
        <translation>„%1“ ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” is too large for the office file.</source>
        <translation>„%1“ ist zu groß für die Bürodatei.</translation>
    </message>
    <message>
        <source>“%1” is here already.</source>
        <translation>„%1“ ist schon hier.</translation>
    </message>
    <message>
        <source>The older content stays as an earlier version.</source>
        <translation>Der ältere Inhalt bleibt als frühere Version.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>„%1“ wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Attach an existing file…</source>
        <translation>Vorhandene Datei anhängen…</translation>
    </message>
    <message>
        <source>Detach “%1”</source>
        <translation>Verknüpfung mit „%1“ lösen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other records have it, too.</source>
        <translation>
            <numerusform>Auch %Ln weiterer Datensatz hat sie.</numerusform>
            <numerusform>Auch %Ln weitere Datensätze haben sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach an existing file</source>
        <translation>Vorhandene Datei anhängen</translation>
    </message>
    <message>
        <source>Search for a file by its name</source>
        <translation>Datei nach Namen suchen</translation>
    </message>
    <message>
        <source>“%1” was attached.</source>
        <translation>„%1“ wurde angehängt.</translation>
    </message>
    <message>
        <source>“%1” was detached.</source>
        <translation>Verknüpfung mit „%1“ gelöst.</translation>
    </message>
</context>
<context>
    <name>kontor::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Conditions of the filter</source>
        <translation>Bedingungen des Filters</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>all records of a kind</comment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Own filter</source>
        <translation>Eigener Filter</translation>
    </message>
    <message>
        <source>Open and mine</source>
        <translation>Meine offenen</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <translation>%1 (geteilt)</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>For all employees</source>
        <translation>Für alle Mitarbeiter</translation>
    </message>
    <message>
        <source>Open with it</source>
        <translation>Damit öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Filter “%1” saved</source>
        <translation>Filter „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>„%1“ löschen</translation>
    </message>
    <message>
        <source>Filter “%1” deleted</source>
        <translation>Filter „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>„%1“ umbenennen…</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Filter umbenennen</translation>
    </message>
</context>
<context>
    <name>kontor::FilterLine</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>kontor::FilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle Bedingungen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>mindestens eine</translation>
    </message>
    <message>
        <source>Match all or any of the conditions</source>
        <translation>Alle oder mindestens eine der Bedingungen</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
</context>
<context>
    <name>kontor::FirstStart</name>
    <message>
        <source>Welcome to Kontor</source>
        <translation>Willkommen bei Kontor</translation>
    </message>
    <message>
        <source>Everything of your office in one file. No server, no internet needed.</source>
        <translation>Alles aus Ihrem Büro in einer Datei. Kein Server, kein Internet nötig.</translation>
    </message>
    <message>
        <source>Start a new office</source>
        <translation>Neues Büro anlegen</translation>
    </message>
    <message>
        <source>Makes an empty file with one pipeline. You are its administrator.</source>
        <translation>Legt eine leere Datei mit einer Pipeline an. Sie sind Administrator.</translation>
    </message>
    <message>
        <source>Open a file of Kontor</source>
        <translation>Kontor-Datei öffnen</translation>
    </message>
    <message>
        <source>From this computer. A file in use is opened read-only.</source>
        <translation>Von diesem Computer. Wird sie schon benutzt, schreibgeschützt.</translation>
    </message>
    <message>
        <source>Look around with example data</source>
        <translation>Mit Beispieldaten umsehen</translation>
    </message>
    <message>
        <source>Deals of a machine dealer. Throw it away any time.</source>
        <translation>Verkaufschancen eines Maschinenhändlers. Jederzeit löschbar.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Brings a file back as it was when the backup was made.</source>
        <translation>Bringt eine Datei auf den Stand der Sicherung.</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Neues Büro</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Name des Büros</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Country, currency</source>
        <translation>Land, Währung</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>Datei anlegen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Both can be changed at any time, without a restart.</source>
        <translation>Beides lässt sich jederzeit ändern, ohne Neustart.</translation>
    </message>
    <message>
        <source>%1 · week from %2 · %3 · %4</source>
        <translation>%1 · Woche ab %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Jalali calendar</source>
        <translation>Persischer Kalender</translation>
    </message>
    <message>
        <source>Gregorian calendar</source>
        <translation>Gregorianischer Kalender</translation>
    </message>
    <message>
        <source>My office</source>
        <translation>Mein Büro</translation>
    </message>
    <message>
        <source>File of the new office</source>
        <translation>Datei des neuen Büros</translation>
    </message>
    <message>
        <source>Kontor files (*.kontor)</source>
        <translation>Kontor-Dateien (*.kontor)</translation>
    </message>
    <message>
        <source>Give the office a name.</source>
        <translation>Geben Sie dem Büro einen Namen.</translation>
    </message>
    <message>
        <source>Type your name; it stands beside what you do.</source>
        <translation>Geben Sie Ihren Namen ein; er steht neben allem, was Sie tun.</translation>
    </message>
    <message>
        <source>Choose where the file should be.</source>
        <translation>Wählen Sie, wo die Datei liegen soll.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>working hours, from … to …</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and name of a currency</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>kontor::FoldedColumn</name>
    <message>
        <source>Unfold %1</source>
        <translation>„%1“ ausklappen</translation>
    </message>
</context>
<context>
    <name>kontor::FormSection</name>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1: hinzufügen</translation>
    </message>
</context>
<context>
    <name>kontor::GroupModel</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, number of records</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>kontor::HistoryTab</name>
    <message>
        <source>Show older</source>
        <translation>Ältere anzeigen</translation>
    </message>
    <message>
        <source>Nothing was changed since it was created.</source>
        <translation>Seit dem Anlegen wurde nichts geändert.</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, rückgängig gemacht</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back the value of “%1”</source>
        <translation>Wert von „%1“ zurückholen</translation>
    </message>
    <message>
        <source>“%1” has its old value again.</source>
        <translation>„%1“ hat wieder den alten Wert.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>Undo the step of %1</source>
        <translation>Schritt vom %1 rückgängig machen</translation>
    </message>
    <message>
        <source>Undo this step?</source>
        <translation>Diesen Schritt rückgängig machen?</translation>
    </message>
    <message numerus="yes">
        <source>It touched %Ln records. Each of them becomes what it was before, except for what was changed again meanwhile.</source>
        <translation>
            <numerusform>Er betrifft %Ln Datensatz. Dieser wird wieder wie vorher; was inzwischen erneut geändert wurde, bleibt.</numerusform>
            <numerusform>Er betrifft %Ln Datensätze. Alle werden wieder wie vorher; was inzwischen erneut geändert wurde, bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The step is undone.</source>
        <translation>Der Schritt ist rückgängig gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>The step is undone, but %Ln values were changed meanwhile.</source>
        <translation>
            <numerusform>Der Schritt ist rückgängig gemacht, aber %Ln Wert wurde inzwischen geändert.</numerusform>
            <numerusform>Der Schritt ist rückgängig gemacht, aber %Ln Werte wurden inzwischen geändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ImportHabits</name>
    <message>
        <source>Remember this mapping for files like this one</source>
        <translation>Diese Zuordnung für solche Dateien merken</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Leere Zellen</translation>
    </message>
    <message>
        <source>Existing records</source>
        <translation>Vorhandene Datensätze</translation>
    </message>
    <message>
        <source>leave the field</source>
        <translation>Feld nicht ändern</translation>
    </message>
    <message>
        <source>empty the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>fill empty fields</source>
        <translation>leere Felder füllen</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>überschreiben</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>make another one</source>
        <translation>weiteren anlegen</translation>
    </message>
</context>
<context>
    <name>kontor::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>Nothing is written before you press Import. The import can be undone as one step.</source>
        <translation>Nichts wird geschrieben, bevor Sie auf Importieren drücken. Der Import lässt sich als ein Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>Choose a table, or drop it here</source>
        <translation>Tabelle auswählen oder hier ablegen</translation>
    </message>
    <message>
        <source>CSV in any encoding and with any separator, also exports of other programs. What its columns mean is suggested; you see what would happen before anything is written.</source>
        <translation>CSV in jeder Kodierung und mit jedem Trennzeichen, auch Exporte anderer Programme. Was die Spalten bedeuten, wird vorgeschlagen; Sie sehen, was geschieht, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile importieren</numerusform>
            <numerusform>%Ln Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (%1);;All files (%2)</source>
        <translation>Tabellen (%1);;Alle Dateien (%2)</translation>
    </message>
    <message>
        <source>The columns go where they went for the last file like this.</source>
        <translation>Die Spalten sind zugeordnet wie bei der letzten solchen Datei.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Dry run…</source>
        <translation>Probelauf…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln Zeile importiert</numerusform>
            <numerusform>%Ln Zeilen importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1. Updated: %2. Unchanged: %3. Duplicate: %4. Wrong: %5.</source>
        <translation>Neu: %1. Aktualisiert: %2. Unverändert: %3. Dubletten: %4. Fehlerhaft: %5.</translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>Der Import ist rückgängig gemacht</translation>
    </message>
    <message>
        <source>Save the wrong rows</source>
        <translation>Fehlerhafte Zeilen speichern</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tabellen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved</source>
        <translation>
            <numerusform>%Ln Zeile gespeichert</numerusform>
            <numerusform>%Ln Zeilen gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns and dry run</source>
        <translation>Spalten und Probelauf</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>kontor::InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>kontor::KeyButton</name>
    <message>
        <source>%1: %2</source>
        <comment>action, its keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter or click, then press the new keys. Delete takes them away, Backspace gives the usual ones back.</source>
        <translation>Enter drücken oder klicken, dann die neue Tastenkombination drücken. Entf entfernt sie, die Rücktaste stellt die übliche wieder her.</translation>
    </message>
    <message>
        <source>press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys of an action</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>kontor::KeysPage</name>
    <message>
        <source>List of keys</source>
        <translation>Tastenübersicht</translation>
    </message>
    <message>
        <source>Enter or click on keys, then press the new ones. Delete takes them away, Backspace gives the usual ones back.</source>
        <translation>Auf eine Tastenkombination klicken oder dort Enter drücken, dann die neue drücken. Entf entfernt sie, die Rücktaste stellt die übliche wieder her.</translation>
    </message>
    <message>
        <source>On boards, lists and cards</source>
        <translation>Auf Boards, Listen und Karten</translation>
    </message>
    <message>
        <source>Move the card to the next column</source>
        <translation>Karte in die Nachbarspalte verschieben</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Open, in a window of its own</source>
        <translation>Öffnen, in eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Edit the field</source>
        <translation>Feld bearbeiten</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>Save, save and next</source>
        <translation>Speichern, speichern und weiter</translation>
    </message>
    <message>
        <source>Previous and next record</source>
        <translation>Voriger und nächster Datensatz</translation>
    </message>
    <message>
        <source>New note, on a card</source>
        <translation>Neue Notiz, auf einer Karte</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 gehört schon zu „%2“.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>kontor::KindPane</name>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>%1: nothing here yet</source>
        <translation>%1: noch nichts da</translation>
    </message>
</context>
<context>
    <name>kontor::Languages</name>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
</context>
<context>
    <name>kontor::LeadsOffPanel</name>
    <message>
        <source>They stay as they are</source>
        <translation>Sie bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>They are disqualified</source>
        <translation>Sie werden verworfen</translation>
    </message>
    <message>
        <source>Switch leads off?</source>
        <translation>Leads ausschalten?</translation>
    </message>
    <message>
        <source>Their pages are gone then, and a new request is a deal.</source>
        <translation>Ihre Seiten verschwinden dann, und eine neue Anfrage ist gleich eine Verkaufschance.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads are open. What becomes of them?</source>
        <translation>
            <numerusform>%Ln Lead ist offen. Was wird aus ihm?</numerusform>
            <numerusform>%Ln Leads sind offen. Was wird aus ihnen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep leads</source>
        <translation>Leads behalten</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Choose why they are disqualified.</source>
        <translation>Wählen Sie, warum sie verworfen werden.</translation>
    </message>
    <message>
        <source>Leads are switched off</source>
        <translation>Leads sind ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>kontor::LinksEditor</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>kontor::ListFoot</name>
    <message>
        <source>Sum %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Weighted %1</source>
        <translation>Gewichtet %1</translation>
    </message>
</context>
<context>
    <name>kontor::LookPane</name>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Calendar and digits</source>
        <translation>Kalender und Ziffern</translation>
    </message>
    <message>
        <source>Gregorian calendar</source>
        <translation>Gregorianischer Kalender</translation>
    </message>
    <message>
        <source>Jalali calendar</source>
        <translation>Persischer Kalender</translation>
    </message>
    <message>
        <source>Latin digits</source>
        <translation>Lateinische Ziffern</translation>
    </message>
    <message>
        <source>Digits of the language</source>
        <translation>Ziffern der Sprache</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Your look is changed</source>
        <translation>Ihr Aussehen ist geändert</translation>
    </message>
</context>
<context>
    <name>kontor::MainWindow</name>
    <message>
        <source>%1 – %2</source>
        <comment>page, office</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message numerus="yes">
        <source>Redone, but %Ln values were changed meanwhile</source>
        <translation>
            <numerusform>Wiederholt, aber %Ln Wert wurde inzwischen geändert</numerusform>
            <numerusform>Wiederholt, aber %Ln Werte wurden inzwischen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone, but %Ln values were changed meanwhile</source>
        <translation>
            <numerusform>Rückgängig gemacht, aber %Ln Wert wurde inzwischen geändert</numerusform>
            <numerusform>Rückgängig gemacht, aber %Ln Werte wurden inzwischen geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings › %1</source>
        <translation>Einstellungen › %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Change the employee…</source>
        <translation>Mitarbeiter wechseln…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records, filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ready filter</source>
        <translation>Fertiger Filter</translation>
    </message>
</context>
<context>
    <name>kontor::MappingTable</name>
    <message>
        <source>Column in the file</source>
        <translation>Spalte in der Datei</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Erste Zeilen</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Kommt in</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>%1 goes to</source>
        <translation>%1 kommt in</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>source id</source>
        <translation>Quell-ID</translation>
    </message>
    <message>
        <source>found by name</source>
        <translation>am Namen erkannt</translation>
    </message>
    <message>
        <source>finds duplicates</source>
        <translation>findet Dubletten</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>%1 is read as</source>
        <translation>%1 gelesen als</translation>
    </message>
    <message>
        <source>Which order? %1</source>
        <translation>Welche Reihenfolge? %1</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>Tag.Monat.Jahr</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>Monat/Tag/Jahr</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>Which one? %1</source>
        <translation>Welche? %1</translation>
    </message>
</context>
<context>
    <name>kontor::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records</source>
        <translation>
            <numerusform>%Ln Datensatz zusammenführen</numerusform>
            <numerusform>%Ln Datensätze zusammenführen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>%1 is sold: the result is sold and locked, with its stage and amount.</source>
        <translation>%1 ist verkauft: Das Ergebnis ist verkauft und gesperrt, mit dieser Phase und diesem Betrag.</translation>
    </message>
    <message>
        <source>Nothing is lost: values that are not taken stay readable in the timeline, and Un-merge brings every record back at any time.</source>
        <translation>Nichts geht verloren: Nicht übernommene Werte bleiben im Verlauf lesbar, und „Zusammenführung aufheben“ bringt jeden Datensatz jederzeit zurück.</translation>
    </message>
</context>
<context>
    <name>kontor::MovePanel</name>
    <message>
        <source>Sold: “%1”</source>
        <translation>Verkauft: „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n deals sold</source>
        <translation>
            <numerusform>%n Verkaufschance verkauft</numerusform>
            <numerusform>%n Verkaufschancen verkauft</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>„%1“ nach „%2“ verschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move %n records to %1</source>
        <translation>
            <numerusform>%n Datensatz nach „%1“ verschieben</numerusform>
            <numerusform>%n Datensätze nach „%1“ verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no active quote, so no contracts are made.</source>
        <translation>Es gibt kein aktives Angebot, daher entstehen keine Verträge.</translation>
    </message>
    <message>
        <source>A sold deal is locked: amount, customer and stage stay as they are until it is unlocked.</source>
        <translation>Eine verkaufte Chance ist gesperrt: Betrag, Kunde und Phase bleiben, bis sie entsperrt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n are sold and locked: they stay where they are.</source>
        <translation>
            <numerusform>%n ist verkauft und gesperrt: bleibt, wo sie ist.</numerusform>
            <numerusform>%n sind verkauft und gesperrt: bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>The stage asks for this.</source>
        <translation>Die Phase verlangt das.</translation>
    </message>
    <message>
        <source>Create “%1” in %2</source>
        <translation>„%1“ in %2 anlegen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>kontor::NavigationColumn</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, %2 offen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>kontor::NoteEdit</name>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
</context>
<context>
    <name>kontor::OfficePane</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Büro</translation>
    </message>
    <message>
        <source>Calendar, hours and numbers</source>
        <translation>Kalender, Arbeitszeit und Zahlen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
</context>
<context>
    <name>kontor::OwnFieldsPane</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Links to</source>
        <translation>Verweist auf</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Auswahl, eine je Zeile</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Feld entfernen</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Choices saved</source>
        <translation>Auswahl gespeichert</translation>
    </message>
    <message>
        <source>%1 is removed; what was filled in is kept</source>
        <translation>%1 ist entfernt; das Eingetragene bleibt erhalten</translation>
    </message>
    <message>
        <source>No own fields yet. What your office wants to know beyond the fields that are there is added here, and stands on cards, in lists, filters and imports.</source>
        <translation>Noch keine eigenen Felder. Was Ihr Büro über die vorhandenen Felder hinaus wissen möchte, fügen Sie hier hinzu; es steht dann auf Karten, in Listen, Filtern und Importen.</translation>
    </message>
</context>
<context>
    <name>kontor::Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Search or do something…</source>
        <translation>Suchen oder etwas tun…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>own window</source>
        <translation>eigenes Fenster</translation>
    </message>
    <message>
        <source>actions on it</source>
        <translation>Aktionen dazu</translation>
    </message>
    <message>
        <source>only actions</source>
        <translation>nur Aktionen</translation>
    </message>
    <message>
        <source>Actions on %1</source>
        <translation>Aktionen für %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Open %1 in its own window</source>
        <translation>%1 in eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>New deal for %1</source>
        <translation>Neue Chance für %1</translation>
    </message>
    <message>
        <source>Move %1 to the recycle bin</source>
        <translation>%1 in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin</source>
        <translation>%1 ist im Papierkorb</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Pages and settings</source>
        <translation>Seiten und Einstellungen</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert %1…</source>
        <translation>%1 umwandeln…</translation>
    </message>
</context>
<context>
    <name>kontor::PipelinePanel</name>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Delete the pipeline</source>
        <translation>Pipeline löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>kontor::PipelinesPane</name>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>Ohne Bewegung nach</translation>
    </message>
    <message>
        <source>Must be filled to enter</source>
        <translation>Beim Eintritt erforderlich</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Neue Phase</translation>
    </message>
    <message>
        <source>Order: open stages, then one won stage, then one or more lost stages.</source>
        <translation>Reihenfolge: offene Phasen, dann eine gewonnene, dann eine oder mehrere verlorene.</translation>
    </message>
    <message>
        <source>move a stage</source>
        <translation>Phase verschieben</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Neue Pipeline</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of the stages is changed</source>
        <translation>Reihenfolge der Phasen geändert</translation>
    </message>
    <message>
        <source>Stage created</source>
        <translation>Phase angelegt</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Pipeline created</source>
        <translation>Pipeline angelegt</translation>
    </message>
    <message>
        <source>Edit the pipeline</source>
        <translation>Pipeline bearbeiten</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (stillgelegt)</translation>
    </message>
</context>
<context>
    <name>kontor::ProblemTable</name>
    <message>
        <source>Duplicate rows</source>
        <translation>Doppelte Zeilen</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>Neue Datensätze</translation>
    </message>
    <message>
        <source>Records that change</source>
        <translation>Geänderte Datensätze</translation>
    </message>
    <message>
        <source>Rows with errors</source>
        <translation>Zeilen mit Fehlern</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln row(s) as CSV</source>
        <translation>
            <numerusform>%Ln Zeile als CSV speichern</numerusform>
            <numerusform>%Ln Zeilen als CSV speichern</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was ist falsch</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::Program</name>
    <message>
        <source>No active employee is in the file.</source>
        <translation>In der Datei gibt es keinen aktiven Mitarbeiter.</translation>
    </message>
    <message>
        <source>Open a file of Kontor</source>
        <translation>Kontor-Datei öffnen</translation>
    </message>
    <message>
        <source>Kontor files (*.kontor)</source>
        <translation>Kontor-Dateien (*.kontor)</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>There is no whole backup in this folder. Choose another one.</source>
        <translation>In diesem Ordner ist keine vollständige Sicherung. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Where should the restored file be?</source>
        <translation>Wohin soll die wiederhergestellte Datei?</translation>
    </message>
    <message>
        <source>The backup is restored; the file of before is kept as %1</source>
        <translation>Die Sicherung ist wiederhergestellt; die vorherige Datei bleibt als %1 erhalten</translation>
    </message>
</context>
<context>
    <name>kontor::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>kontor::QuickAdd</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
</context>
<context>
    <name>kontor::QuickCreate</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Speichern und weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Created.</source>
        <translation>Angelegt.</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>„%1“ wurde angelegt.</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>You had typed something here on %1.</source>
        <translation>Hier gibt es eine nicht gespeicherte Eingabe vom %1.</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>kontor::ReadingLine</name>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Erste Zeile</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>Quell-ID</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, Komma</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>| bar</source>
        <translation>| Strich</translation>
    </message>
    <message>
        <source>&quot; double</source>
        <translation>&quot; doppelt</translation>
    </message>
    <message>
        <source>&apos; single</source>
        <translation>&apos; einfach</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>data, no names</source>
        <translation>Daten, keine Namen</translation>
    </message>
    <message>
        <source>names in row %L1</source>
        <translation>Namen in Zeile %L1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>kontor::RecordCard</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Keine Dublette</translation>
    </message>
    <message>
        <source>this record</source>
        <translation>dieser Datensatz</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>ohne Betrag</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
</context>
<context>
    <name>kontor::RecordForm</name>
    <message>
        <source>Select fields…</source>
        <translation>Felder auswählen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>Den Datensatz gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile.</source>
        <translation>„%1“ wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Ihr Wert: %1</translation>
    </message>
    <message>
        <source>In the file now: %1</source>
        <translation>Jetzt in der Datei: %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meinen Wert behalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Anderen Wert übernehmen</translation>
    </message>
</context>
<context>
    <name>kontor::RecordList</name>
    <message numerus="yes">
        <source>%Ln cells copied</source>
        <translation>
            <numerusform>%Ln Zelle kopiert</numerusform>
            <numerusform>%Ln Zellen kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells filled</source>
        <translation>
            <numerusform>%Ln Zelle ausgefüllt</numerusform>
            <numerusform>%Ln Zellen ausgefüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>all %1 of the filter selected</source>
        <translation>alle %1 des Filters ausgewählt</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>%1 von %2 ausgewählt</translation>
    </message>
    <message>
        <source>won and lost: last 30 days</source>
        <translation>gewonnen und verloren: letzte 30 Tage</translation>
    </message>
    <message numerus="yes">
        <source>Marked: %Ln cells</source>
        <translation>
            <numerusform>Markiert: %Ln Zelle</numerusform>
            <numerusform>Markiert: %Ln Zellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>marked cells, amounts, currencies</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amounts</source>
        <translation>
            <numerusform>%Ln Betrag</numerusform>
            <numerusform>%Ln Beträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln currencies</source>
        <translation>
            <numerusform>%Ln Währung</numerusform>
            <numerusform>%Ln Währungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What is deleted comes here and can be restored.</source>
        <translation>Gelöschtes kommt hierher und lässt sich wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Zellen kopieren</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Zellen einfügen</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Nach unten ausfüllen</translation>
    </message>
    <message>
        <source>select</source>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>bearbeiten</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>closed: last 30 days</source>
        <translation>abgeschlossen: letzte 30 Tage</translation>
    </message>
</context>
<context>
    <name>kontor::RecordPicker</name>
    <message>
        <source>“%1” was added.</source>
        <translation>„%1“ wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>kontor::RecordTable</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
</context>
<context>
    <name>kontor::RecycleBin</name>
    <message>
        <source>Recycle bin</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What you delete is kept here and can be brought back with everything that belongs to it.</source>
        <translation>Was Sie löschen, bleibt hier und lässt sich mit allem, was dazugehört, wiederherstellen.</translation>
    </message>
    <message>
        <source>%1 is restored</source>
        <translation>%1 ist wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are restored</source>
        <translation>
            <numerusform>%Ln Datensatz ist wiederhergestellt</numerusform>
            <numerusform>%Ln Datensätze sind wiederhergestellt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::RelationsTab</name>
    <message>
        <source>Nothing links to this record.</source>
        <translation>Noch kein anderer Datensatz verweist auf diesen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>Alle %Ln</numerusform>
            <numerusform>Alle %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::RepairPanel</name>
    <message>
        <source>%1 (repaired)</source>
        <translation>%1 (repariert)</translation>
    </message>
    <message>
        <source>%1 (repaired %2)</source>
        <translation>%1 (repariert %2)</translation>
    </message>
    <message>
        <source>Repair a copy</source>
        <translation>Kopie reparieren</translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation>Sicherung ansehen</translation>
    </message>
    <message>
        <source>Open the repaired file</source>
        <translation>Reparierte Datei öffnen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Likely causes: a disk that fails or was taken off while something was saved, or another program that copied onto the file. The damaged file stays as it is.</source>
        <translation>Mögliche Ursachen: Ein Datenträger ist defekt oder wurde beim Speichern abgezogen, oder ein anderes Programm hat die Datei überschrieben. Die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Kontor writes %1 beside it, with everything that can still be read.</source>
        <translation>Kontor schreibt %1 daneben, mit allem, was noch lesbar ist.</translation>
    </message>
    <message>
        <source>Looking for a backup…</source>
        <translation>Sicherung wird gesucht…</translation>
    </message>
    <message>
        <source>Compare with the backup</source>
        <translation>Mit der Sicherung vergleichen</translation>
    </message>
    <message>
        <source>Kontor opens it from then on. The damaged file is kept beside it.</source>
        <translation>Kontor öffnet sie von da an. Die beschädigte Datei bleibt daneben liegen.</translation>
    </message>
    <message>
        <source>Go on with the repaired file</source>
        <translation>Mit der reparierten Datei weiterarbeiten</translation>
    </message>
    <message>
        <source>After step 1</source>
        <translation>Nach Schritt 1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The newest whole backup is of %1.</source>
        <translation>Die neueste unversehrte Sicherung ist vom %1.</translation>
    </message>
    <message>
        <source>There is no whole backup in the folder of backups.</source>
        <translation>Im Sicherungsordner gibt es keine unversehrte Sicherung.</translation>
    </message>
    <message>
        <source>Reading what can be read. This may take some minutes…</source>
        <translation>Lesbares wird gelesen. Das kann einige Minuten dauern…</translation>
    </message>
    <message>
        <source>Done in %1 s: %2 is written and checked.</source>
        <translation>Fertig nach %1 s: %2 ist geschrieben und geprüft.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: what is lost</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything could be read</source>
        <translation>Alles war lesbar</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>%1: %2 in the repaired file, %3 in the backup</source>
        <translation>%1: %2 in der reparierten Datei, %3 in der Sicherung</translation>
    </message>
    <message>
        <source>Both have the same number of records.</source>
        <translation>Beide haben gleich viele Datensätze.</translation>
    </message>
    <message>
        <source>Export everything readable</source>
        <translation>Alles Lesbare exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Since then %Ln record(s) changed; the repaired file keeps them.</source>
        <translation>
            <numerusform>Seitdem wurde %Ln Datensatz geändert; die reparierte Datei behält ihn.</numerusform>
            <numerusform>Seitdem wurden %Ln Datensätze geändert; die reparierte Datei behält sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then %Ln record(s) changed, as far as can be read; the repaired file keeps them.</source>
        <translation>
            <numerusform>Seitdem wurde, soweit lesbar, %Ln Datensatz geändert; die reparierte Datei behält ihn.</numerusform>
            <numerusform>Seitdem wurden, soweit lesbar, %Ln Datensätze geändert; die reparierte Datei behält sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed since then.</source>
        <translation>Seitdem wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Whether something changed since then cannot be read.</source>
        <translation>Ob sich seitdem etwas geändert hat, lässt sich nicht lesen.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln change(s)</source>
        <translation>
            <numerusform>Die Änderung zeigen</numerusform>
            <numerusform>Die %Ln Änderungen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (readable)</source>
        <translation>%1 (lesbar)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are written as tables to the folder %1.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde als Tabelle in den Ordner %1 geschrieben.</numerusform>
            <numerusform>%Ln Datensätze wurden als Tabellen in den Ordner %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) lie beside them.</source>
        <translation>
            <numerusform>%Ln Datei liegt daneben.</numerusform>
            <numerusform>%Ln Dateien liegen daneben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are damaged and were left out:</source>
        <translation>
            <numerusform>%Ln Datei ist beschädigt und wurde weggelassen:</numerusform>
            <numerusform>%Ln Dateien sind beschädigt und wurden weggelassen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::SelectionLine</name>
    <message>
        <source>Leave the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>kontor::SettingsForm</name>
    <message>
        <source>%1 saved</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>%1 angelegt</translation>
    </message>
</context>
<context>
    <name>kontor::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
</context>
<context>
    <name>kontor::SharesEditor</name>
    <message>
        <source>Add a share</source>
        <translation>Anteil hinzufügen</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1: hinzufügen</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation>%1, Prozent</translation>
    </message>
    <message>
        <source>Type a number up to 100.</source>
        <translation>Geben Sie eine Zahl bis 100 ein.</translation>
    </message>
    <message>
        <source>Remove this share</source>
        <translation>Diesen Anteil entfernen</translation>
    </message>
    <message>
        <source>The shares are more than 100 percent.</source>
        <translation>Die Anteile ergeben mehr als 100 Prozent.</translation>
    </message>
</context>
<context>
    <name>kontor::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>kontor::SimilarButton</name>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation>
            <numerusform>%Ln ähnlicher</numerusform>
            <numerusform>%Ln ähnliche</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that may be the same (%1)</source>
        <translation>Datensätze, die dasselbe sein können (%1)</translation>
    </message>
</context>
<context>
    <name>kontor::SimilarList</name>
    <message>
        <source>Ticked</source>
        <translation>Angehakt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>angehakt</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>nicht angehakt</translation>
    </message>
    <message>
        <source>this record</source>
        <translation>dieser Datensatz</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>kontor::SimilarPage</name>
    <message>
        <source>Back to the record</source>
        <translation>Zurück zum Datensatz</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Nothing is similar</source>
        <translation>Nichts Ähnliches</translation>
    </message>
    <message>
        <source>No other record that you may see has the same e-mail or whatever else the office compares.</source>
        <translation>Kein anderer Datensatz, den Sie sehen dürfen, hat dieselbe E-Mail oder was das Büro sonst vergleicht.</translation>
    </message>
    <message>
        <source>Similar records</source>
        <translation>Ähnliche Datensätze</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Back to the record (%1)</source>
        <translation>Zurück zum Datensatz (%1)</translation>
    </message>
    <message>
        <source>Merge with this record</source>
        <translation>Mit diesem Datensatz zusammenführen</translation>
    </message>
    <message>
        <source>Compare with this record</source>
        <translation>Mit diesem Datensatz vergleichen</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>Keine Dublette</translation>
    </message>
    <message>
        <source>Board or list</source>
        <translation>Board oder Liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation>
            <numerusform>%Ln ähnlicher</numerusform>
            <numerusform>%Ln ähnliche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records…</source>
        <translation>
            <numerusform>%Ln Datensatz zusammenführen…</numerusform>
            <numerusform>%Ln Datensätze zusammenführen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln ticked, together with this record</source>
        <translation>
            <numerusform>%1 von %Ln angehakt, zusammen mit diesem Datensatz</numerusform>
            <numerusform>%1 von %Ln angehakt, zusammen mit diesem Datensatz</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lives on with its number and stage: it was created first. All other values go by order of creation.</source>
        <translation>%1 bleibt mit Nummer und Phase bestehen: zuerst angelegt. Alle anderen Werte gehen nach der Reihenfolge des Anlegens.</translation>
    </message>
    <message>
        <source>%1 lives on: it was created first. All other values go by order of creation.</source>
        <translation>%1 bleibt bestehen: zuerst angelegt. Alle anderen Werte gehen nach der Reihenfolge des Anlegens.</translation>
    </message>
    <message>
        <source>%1 lives on with its number and stage. All other values go by order of creation: %2 first. It then shows %3 as the day it was created.</source>
        <translation>%1 bleibt mit Nummer und Phase bestehen. Alle anderen Werte gehen nach der Reihenfolge des Anlegens: %2 zuerst. Als Tag des Anlegens steht dann der %3.</translation>
    </message>
    <message>
        <source>“%1” is no longer shown as similar.</source>
        <translation>„%1“ wird nicht mehr als ähnlich gezeigt.</translation>
    </message>
</context>
<context>
    <name>kontor::SimilarSide</name>
    <message>
        <source>Nothing of it is shown. An administrator may look at it and decide.</source>
        <translation>Davon wird nichts gezeigt. Ein Administrator kann nachsehen und entscheiden.</translation>
    </message>
    <message>
        <source>If you merge</source>
        <translation>Wenn Sie zusammenführen</translation>
    </message>
    <message>
        <source>Nothing is lost. Un-merge brings every record back at any time.</source>
        <translation>Nichts geht verloren. Die Zusammenführung lässt sich jederzeit aufheben; jeder Datensatz kommt dann zurück.</translation>
    </message>
    <message>
        <source>Sold, not counted</source>
        <translation>Verkauft, nicht mitgezählt</translation>
    </message>
    <message>
        <source>A customer who buys again is no duplicate.</source>
        <translation>Ein Kunde, der wieder kauft, ist keine Dublette.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more that you may not see</source>
        <translation>
            <numerusform>%Ln weiterer, den Sie nicht sehen dürfen</numerusform>
            <numerusform>%Ln weitere, die Sie nicht sehen dürfen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::SimilarViews</name>
    <message>
        <source>Similar records</source>
        <translation>Ähnliche Datensätze</translation>
    </message>
</context>
<context>
    <name>kontor::SimilarWarning</name>
    <message>
        <source>%1 “%2”</source>
        <comment>kind, title</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <comment>kind, number, title</comment>
        <translation>%1 %2 „%3“</translation>
    </message>
    <message>
        <source>Similar: %1 — %2</source>
        <translation>Ähnlich: %1 — %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are similar</source>
        <translation>
            <numerusform>%Ln weiterer ist ähnlich</numerusform>
            <numerusform>%Ln weitere sind ähnlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more that you may not see</source>
        <translation>
            <numerusform>%Ln weiterer, den Sie nicht sehen dürfen</numerusform>
            <numerusform>%Ln weitere, die Sie nicht sehen dürfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar records</source>
        <translation>Ähnliche Datensätze</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen: %1</translation>
    </message>
    <message>
        <source>In a window of its own; what you typed stays here</source>
        <translation>In einem eigenen Fenster; was Sie getippt haben, bleibt hier</translation>
    </message>
</context>
<context>
    <name>kontor::Spinner</name>
    <message>
        <source>Working</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>kontor::StageBar</name>
    <message>
        <source>%1, current stage</source>
        <translation>%1, aktuelle Phase</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
</context>
<context>
    <name>kontor::StageEditor</name>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Colour changed</source>
        <translation>Farbe geändert</translation>
    </message>
    <message>
        <source>Must be filled to enter</source>
        <translation>Beim Eintritt erforderlich</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Delete the stage</source>
        <translation>Phase löschen</translation>
    </message>
    <message>
        <source>Or retire the stage: it is no longer offered, still shown and filterable.</source>
        <translation>Oder stilllegen: Die Phase wird nicht mehr angeboten, bleibt aber sichtbar und filterbar.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Stilllegen</translation>
    </message>
    <message>
        <source>Move and delete</source>
        <translation>Verschieben und löschen</translation>
    </message>
    <message>
        <source>Required fields changed</source>
        <translation>Pflichtfelder geändert</translation>
    </message>
    <message>
        <source>Stage %1 deleted</source>
        <translation>Phase „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Stage retired</source>
        <translation>Phase stillgelegt</translation>
    </message>
    <message>
        <source>A stage that holds records cannot be deleted. Move them first:</source>
        <translation>Eine Phase mit Inhalt lässt sich nicht löschen. Verschieben Sie ihn zuerst nach:</translation>
    </message>
    <message>
        <source>New stage of the records</source>
        <translation>Neue Phase der Datensätze</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %Ln records</source>
        <translation>
            <numerusform>„%1“ enthält %Ln Datensatz</numerusform>
            <numerusform>„%1“ enthält %Ln Datensätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::StepMark</name>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>kontor::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
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
    <name>kontor::TableModel</name>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
</context>
<context>
    <name>kontor::TimelineEntry</name>
    <message>
        <source>wrote a note, edited</source>
        <translation>Notiz geschrieben, bearbeitet</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>%1, version %2, added by %3</source>
        <translation>%1, Version %2, hinzugefügt von %3</translation>
    </message>
    <message>
        <source>%1, added by %2</source>
        <translation>%1, hinzugefügt von %2</translation>
    </message>
    <message>
        <source>created it</source>
        <translation>angelegt</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Notiz gespeichert.</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>Diese Notiz löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Notiz gelöscht.</translation>
    </message>
</context>
<context>
    <name>kontor::TimelineTab</name>
    <message>
        <source>Write a note…</source>
        <translation>Notiz schreiben…</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Ältere anzeigen</translation>
    </message>
    <message>
        <source>Only this record</source>
        <translation>Nur dieser Datensatz</translation>
    </message>
    <message>
        <source>Also what belongs to it</source>
        <translation>Auch was dazugehört</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>Notiz hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>kontor::ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>kontor::ValueTable</name>
    <message>
        <source>What do these values mean?</source>
        <translation>Was bedeuten diese Werte?</translation>
    </message>
    <message>
        <source>The file writes them otherwise than this office. Rows whose value means nothing are left out.</source>
        <translation>In der Datei heißen sie anders als in diesem Büro. Zeilen ohne Zuordnung werden ausgelassen.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>Wert in der Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Bedeutet</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weiterer</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” means</source>
        <translation>„%1“ bedeutet</translation>
    </message>
    <message>
        <source>Nothing: leave the rows out</source>
        <translation>Nichts: Zeilen auslassen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Kontor keeps the sales of an office in one file.</source>
        <translation>Kontor hält den Vertrieb eines Büros in einer Datei.</translation>
    </message>
    <message>
        <source>The office file to open.</source>
        <translation>Die zu öffnende Bürodatei.</translation>
    </message>
    <message>
        <source>Open the example office; make it first if need be.</source>
        <translation>Das Beispielbüro öffnen; bei Bedarf vorher anlegen.</translation>
    </message>
    <message>
        <source>Write a picture of every page into a folder, and check them.</source>
        <translation>Von jeder Seite ein Bild in einen Ordner schreiben und prüfen.</translation>
    </message>
    <message>
        <source>Languages of the tour, with commas between.</source>
        <translation>Sprachen des Rundgangs, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Size of the pictures of the tour: 1024x700.</source>
        <translation>Größe der Bilder des Rundgangs: 1024x700.</translation>
    </message>
    <message>
        <source>File of the findings that the tour allows.</source>
        <translation>Datei der Befunde, die der Rundgang zulässt.</translation>
    </message>
    <message>
        <source>Schemes of the tour: light, dark.</source>
        <translation>Farbschemata des Rundgangs: light, dark.</translation>
    </message>
    <message>
        <source>Pages of the tour by their names, with commas between.</source>
        <translation>Seiten des Rundgangs nach ihren Namen, durch Kommas getrennt.</translation>
    </message>
</context>
<context>
    <name>section</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Names in other languages</source>
        <translation>Namen in anderen Sprachen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
</context>
</TS>
