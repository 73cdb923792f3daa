<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>The pipeline has no stage “%1”.</source>
        <translation>Proces nie ma etapu „%1”.</translation>
    </message>
    <message>
        <source>The pipeline has no lost stage.</source>
        <translation>Ten proces nie ma etapu przegranej.</translation>
    </message>
</context>
<context>
    <name>Administrators</name>
    <message>
        <source>Nobody else may change the settings. Give that right to another employee first.</source>
        <translation>Nikt inny nie może zmieniać ustawień. Najpierw nadaj to prawo innemu pracownikowi.</translation>
    </message>
</context>
<context>
    <name>Anonymise</name>
    <message>
        <source>Records of this kind hold no person.</source>
        <translation>Rekordy tego rodzaju nie zawierają danych osoby.</translation>
    </message>
    <message>
        <source>The record %1 does not exist.</source>
        <translation>Rekord %1 nie istnieje.</translation>
    </message>
    <message>
        <source>Anonymised %1</source>
        <translation>Zanonimizowano %1</translation>
    </message>
    <message>
        <source>“%1” could not be copied. Is there space on its disk?</source>
        <translation>Nie można skopiować „%1”. Czy na dysku jest miejsce?</translation>
    </message>
    <message>
        <source>The old backup “%1” could not be deleted; delete it yourself.</source>
        <translation>Nie można usunąć starej kopii „%1”; usuń ją samodzielnie.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>There is not enough room in “%1” for a backup: %2 are missing. Nothing was changed. Free some space or choose another folder.</source>
        <translation>W „%1” nie ma miejsca na kopię zapasową: brakuje %2. Nic nie zmieniono. Zwolnij miejsce lub wybierz inny folder.</translation>
    </message>
    <message>
        <source>No backup could be written to the folder “%1”: %2. Choose another folder.</source>
        <translation>Nie udało się zapisać kopii zapasowej w folderze „%1”: %2. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>The backup could not be written (%1). Try again, or choose another folder.</source>
        <translation>Nie udało się zapisać kopii zapasowej (%1). Spróbuj ponownie lub wybierz inny folder.</translation>
    </message>
    <message>
        <source>a record in “%1” points to nothing</source>
        <translation>rekord w „%1” wskazuje na coś, czego nie ma</translation>
    </message>
    <message>
        <source>the number of records differs</source>
        <translation>liczba rekordów się nie zgadza</translation>
    </message>
    <message>
        <source>The backup was made but did not pass its check (%1) and was thrown away. Run “Check data” on this file now.</source>
        <translation>Kopia zapasowa nie przeszła kontroli (%1) i została odrzucona. Uruchom teraz „Sprawdź dane” dla tego pliku.</translation>
    </message>
    <message>
        <source>No backup was made, because the file could not be read (%1). Run “Check data” on it now.</source>
        <translation>Nie utworzono kopii zapasowej, bo pliku nie da się odczytać (%1). Uruchom teraz „Sprawdź dane”.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatyczna</translation>
    </message>
    <message>
        <source>when closing</source>
        <translation>przy zamykaniu</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>ręczna</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>przed nową wersją</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>przed importem</translation>
    </message>
    <message>
        <source>before a change of many records</source>
        <translation>przed zmianą zbiorczą</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>przed scaleniem</translation>
    </message>
    <message>
        <source>before erasing</source>
        <translation>przed trwałym usunięciem</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>przed przywróceniem</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, cannot be made. Connect its disk or choose another folder.</source>
        <translation>Nie można utworzyć folderu kopii zapasowych „%1”. Podłącz dysk lub wybierz inny folder.</translation>
    </message>
    <message>
        <source>The backup “%1” is no longer what it was when it was made. Choose another one.</source>
        <translation>Kopia „%1” nie jest już taka, jaka była po utworzeniu. Wybierz inną.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and restore again.</source>
        <translation>„%1” jest używany przez inny program. Zamknij go tam i przywróć ponownie.</translation>
    </message>
    <message>
        <source>The present file could not be kept (%1), so nothing was restored.</source>
        <translation>Nie udało się zachować obecnego pliku (%1), więc niczego nie przywrócono.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Weighted: %1</source>
        <translation>Suma ważona: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no exchange rate</source>
        <translation>
            <numerusform>pominięto %n: brak kursu</numerusform>
            <numerusform>pominięto %n: brak kursu</numerusform>
            <numerusform>pominięto %n: brak kursu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days without progress</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nic nie zaplanowano</translation>
    </message>
    <message>
        <source>won %1</source>
        <translation>wygrana %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>przegrana %1</translation>
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
        <translation>Drukuj lub zapisz jako PDF</translation>
    </message>
    <message>
        <source>The card was printed.</source>
        <translation>Wydrukowano kartę.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>row %1 of “%2” points to a row of “%3” that is not there</source>
        <translation>wiersz %1 w „%2” wskazuje na nieistniejący wiersz w „%3”</translation>
    </message>
    <message>
        <source>“%1” does not agree with the records; it can be made anew</source>
        <translation>„%1” nie zgadza się z rekordami; można to odbudować</translation>
    </message>
    <message>
        <source>could not be checked: %1</source>
        <translation>nie udało się sprawdzić: %1</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <translation>%1: w porządku</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln problem(s)</source>
        <translation>
            <numerusform>%1: %Ln problem</numerusform>
            <numerusform>%1: %Ln problemy</numerusform>
            <numerusform>%1: %Ln problemów</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages and indexes</source>
        <translation>Strony i indeksy</translation>
    </message>
    <message>
        <source>Links between records</source>
        <translation>Powiązania między rekordami</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Wyszukiwanie</translation>
    </message>
    <message>
        <source>Search: not checked, because the file is open for reading only</source>
        <translation>Wyszukiwanie: nie sprawdzono, bo plik jest otwarty tylko do odczytu</translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message>
        <source>New deal</source>
        <translation>Nowa szansa</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Nie ma jeszcze szans sprzedaży</translation>
    </message>
    <message>
        <source>A deal is one sale to one customer. It moves from column to column until it is won or lost. Each card shows its amount, what is planned next and who is responsible.</source>
        <translation>Szansa sprzedaży to jedna transakcja z jednym klientem. Przechodzi z kolumny do kolumny, aż zostanie wygrana lub przegrana. Każda karta pokazuje kwotę, następne działanie i opiekuna.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>Nie ma jeszcze klientów</translation>
    </message>
    <message>
        <source>An account is a company or a person you sell to, with its contacts, deals and files in one place.</source>
        <translation>Klient to firma lub osoba, której sprzedajesz – z osobami kontaktowymi, szansami i plikami w jednym miejscu.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nowa osoba kontaktowa</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Nie ma jeszcze osób kontaktowych</translation>
    </message>
    <message>
        <source>A contact is a person: with e-mail and telephone, bound to the accounts they work for.</source>
        <translation>Osoba kontaktowa ma e-mail i telefon i jest powiązana z klientami, dla których pracuje.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nowy projekt</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Nie ma jeszcze projektów</translation>
    </message>
    <message>
        <source>A project gathers what belongs together: deals, accounts and the people who work on them.</source>
        <translation>Projekt zbiera to, co do siebie należy: szanse, klientów i osoby, które nad nimi pracują.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Na razie pusto</translation>
    </message>
    <message>
        <source>What you add appears here.</source>
        <translation>Tu pojawi się to, co dodasz.</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nowy lead</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>Nie ma jeszcze leadów</translation>
    </message>
    <message>
        <source>A lead is a request that may become a deal. Find out what it is about, then convert or disqualify it. A lead without a responsible is in the free pool, for anybody to take.</source>
        <translation>Lead to zapytanie, z którego może powstać szansa sprzedaży. Ustal, o co chodzi, a potem go skonwertuj albo odrzuć. Lead bez opiekuna leży w wolnej puli i każdy może go przejąć.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Plik</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edycja</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Widok</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Rekord</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Idź</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>New office…</source>
        <translation>Nowe biuro…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Otwórz plik…</translation>
    </message>
    <message>
        <source>Open the example office</source>
        <translation>Otwórz przykładowe biuro</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Zamknij okno</translation>
    </message>
    <message>
        <source>Quit Kontor</source>
        <translation>Zakończ Kontor</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>Szukaj na tej stronie</translation>
    </message>
    <message>
        <source>Look as the system</source>
        <translation>Wygląd jak w systemie</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Jasny wygląd</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Ciemny wygląd</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Narrow navigation</source>
        <translation>Wąska nawigacja</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pełny ekran</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Nowa szansa</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nowy klient</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nowa osoba kontaktowa</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nowy projekt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Go to the deals</source>
        <translation>Do szans sprzedaży</translation>
    </message>
    <message>
        <source>Go to the accounts</source>
        <translation>Do klientów</translation>
    </message>
    <message>
        <source>Go to the contacts</source>
        <translation>Do osób kontaktowych</translation>
    </message>
    <message>
        <source>Go to the projects</source>
        <translation>Do projektów</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Search or do something…</source>
        <translation>Szukaj lub zrób coś…</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>Lista skrótów</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>Sortuj według tej kolumny</translation>
    </message>
    <message>
        <source>Sort further by this column</source>
        <translation>Sortuj dodatkowo według tej kolumny</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>Przesuń kolumnę w lewo</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>Przesuń kolumnę w prawo</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>Poszerz kolumnę</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>Zwęź kolumnę</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Nowy lead</translation>
    </message>
    <message>
        <source>Go to the leads</source>
        <translation>Do leadów</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>%2: nie ma pola „%1”.</translation>
    </message>
    <message>
        <source>--format is table, csv or json, not “%1”.</source>
        <translation>--format to table, csv lub json, a nie „%1”.</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>Nie udało się zapisać odpowiedzi.</translation>
    </message>
    <message>
        <source>--%1 stands twice.</source>
        <translation>--%1 występuje dwa razy.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>Nie ma opcji --%1.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 wymaga wartości.</translation>
    </message>
    <message>
        <source>Usage: kontorctl FILE.kontor COMMAND …</source>
        <translation>Użycie: kontorctl PLIK.kontor POLECENIE …</translation>
    </message>
    <message>
        <source>“%1” is not written as field=value.</source>
        <translation>„%1” nie ma postaci field=value.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no whole number.</source>
        <translation>--%1: „%2” nie jest liczbą całkowitą.</translation>
    </message>
    <message>
        <source>The sum is too large.</source>
        <translation>Suma jest za duża.</translation>
    </message>
    <message>
        <source>--in: “%1” is no currency.</source>
        <translation>--in: „%1” nie jest walutą.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1.</source>
        <translation>Nie ma kursu waluty %1.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>„%1” jest zbędne.</translation>
    </message>
    <message>
        <source>--in needs --sum with the field whose sum it is.</source>
        <translation>--in wymaga --sum z polem, które ma być sumowane.</translation>
    </message>
    <message>
        <source>“%1” needs one file.</source>
        <translation>„%1” wymaga jednego pliku.</translation>
    </message>
    <message>
        <source>--dates is dmy, mdy or ymd.</source>
        <translation>--dates to dmy, mdy lub ymd.</translation>
    </message>
    <message>
        <source>--separator is one character, or tab.</source>
        <translation>--separator to jeden znak lub tab.</translation>
    </message>
    <message>
        <source>--empty is leave or clear.</source>
        <translation>--empty to leave lub clear.</translation>
    </message>
    <message>
        <source>--numbers is point or comma, as decimals are written.</source>
        <translation>--numbers to point lub comma, zależnie od znaku dziesiętnego.</translation>
    </message>
    <message>
        <source>--encoding: there is no encoding “%1”.</source>
        <translation>--encoding: nie ma kodowania „%1”.</translation>
    </message>
    <message>
        <source>--key: there is no field “%1”.</source>
        <translation>--key: nie ma pola „%1”.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” can be read in two ways: use --dates.</source>
        <translation>„%1” w kolumnie „%2” można odczytać na dwa sposoby: użyj --dates.</translation>
    </message>
    <message>
        <source>%1: “%2” is new; did you mean “%3”?</source>
        <translation>%1: „%2” jest nowe; czy chodzi o „%3”?</translation>
    </message>
    <message>
        <source>--currency: “%1” is no code of a currency.</source>
        <translation>--currency: „%1” nie jest kodem waluty.</translation>
    </message>
    <message>
        <source>--language is one of %1.</source>
        <translation>--language to jedno z: %1.</translation>
    </message>
    <message>
        <source>--demo: at most %L1 deals.</source>
        <translation>--demo: najwyżej %L1 szans.</translation>
    </message>
    <message>
        <source>“%1” is neither an id nor a #number.</source>
        <translation>„%1” to ani id, ani #numer.</translation>
    </message>
    <message>
        <source>%1 %2 does not exist.</source>
        <translation>%1: nie ma %2.</translation>
    </message>
    <message>
        <source>“show” needs an id or a #number.</source>
        <translation>„show” wymaga id lub #numeru.</translation>
    </message>
    <message>
        <source>%1 with the id %2 does not exist.</source>
        <translation>%1: nie ma rekordu o id %2.</translation>
    </message>
    <message>
        <source>“history” needs an id or a #number.</source>
        <translation>„history” wymaga id lub #numeru.</translation>
    </message>
    <message>
        <source>The file has faults; restore a backup.</source>
        <translation>Plik zawiera błędy; przywróć kopię zapasową.</translation>
    </message>
    <message>
        <source>“backup” needs the name of the file to write.</source>
        <translation>„backup” wymaga nazwy pliku do zapisania.</translation>
    </message>
    <message>
        <source>A file is no backup of itself; give another name.</source>
        <translation>Plik nie może być swoją własną kopią; podaj inną nazwę.</translation>
    </message>
    <message>
        <source>“%1” takes no option --%2.</source>
        <translation>„%1” nie przyjmuje opcji --%2.</translation>
    </message>
    <message>
        <source>--now: “%1” is no moment; it is written as 2026-11-24T08:30:00Z.</source>
        <translation>--now: „%1” nie jest datą z godziną; zapisuje się ją jako 2026-11-24T08:30:00Z.</translation>
    </message>
    <message>
        <source>The office has no administrator; use --as.</source>
        <translation>Biuro nie ma administratora; użyj --as.</translation>
    </message>
    <message>
        <source>Only a demo file is written at another time than now.</source>
        <translation>Tylko plik przykładowy można zapisać z innym czasem niż teraz.</translation>
    </message>
    <message>
        <source>“%1” needs a kind of record, such as deal.</source>
        <translation>„%1” wymaga rodzaju rekordów, np. deal.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation>Nie ma rodzaju rekordów „%1”.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Nie ma polecenia „%1”.</translation>
    </message>
    <message>
        <source>“%1” needs the ids or #numbers of records.</source>
        <translation>„%1” wymaga id lub #numerów rekordów.</translation>
    </message>
    <message>
        <source>“%1” takes no fields.</source>
        <translation>„%1” nie przyjmuje pól.</translation>
    </message>
    <message>
        <source>The action “%1” does not know “%2”.</source>
        <translation>Akcja „%1” nie zna „%2”.</translation>
    </message>
    <message>
        <source>“%1” takes the number of steps.</source>
        <translation>„%1” przyjmuje liczbę kroków.</translation>
    </message>
    <message>
        <source>“set” needs at least one field=value.</source>
        <translation>„set” wymaga co najmniej jednego field=value.</translation>
    </message>
    <message>
        <source>“do” needs an action, a kind of record and the ids or #numbers of records.</source>
        <translation>„do” wymaga akcji, rodzaju rekordów oraz id lub #numerów rekordów.</translation>
    </message>
    <message>
        <source>There is no action “%1” for %2.</source>
        <translation>%2: nie ma akcji „%1”.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Nie ma czego ponowić.</translation>
    </message>
    <message>
        <source>--group: “%1” holds several values.</source>
        <translation>--group: „%1” ma kilka wartości.</translation>
    </message>
    <message>
        <source>--sum: “%1” is no amount.</source>
        <translation>--sum: „%1” nie jest kwotą.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” can be read in two ways: use --numbers.</source>
        <translation>„%1” w kolumnie „%2” można odczytać na dwa sposoby: użyj --numbers.</translation>
    </message>
    <message>
        <source>%1 %2 is in the recycle bin.</source>
        <translation>%1 %2: w koszu.</translation>
    </message>
    <message>
        <source>Content: SHA-256 %1</source>
        <translation>Zawartość: SHA-256 %1</translation>
    </message>
    <message>
        <source>--value: “%1” is not written as Column=text=value.</source>
        <translation>--value: „%1” nie ma postaci Kolumna=tekst=wartość.</translation>
    </message>
    <message>
        <source>--value: there is no column “%1”.</source>
        <translation>--value: nie ma kolumny „%1”.</translation>
    </message>
    <message>
        <source>Control characters were left out of %1.</source>
        <translation>Z %1 usunięto znaki sterujące.</translation>
    </message>
    <message>
        <source>%1: “%2” is unknown, in %3 rows; --value says what it means.</source>
        <translation>%1: nieznana wartość „%2”, liczba wierszy: %3; jej znaczenie podaje --value.</translation>
    </message>
    <message>
        <source>--value: an import creates nothing for the column “%1”.</source>
        <translation>--value: import niczego nie tworzy dla kolumny „%1”.</translation>
    </message>
    <message>
        <source>in the recycle bin</source>
        <translation>w koszu</translation>
    </message>
    <message>
        <source>“%1” names no record; it is written as deal:412.</source>
        <translation>„%1” nie wskazuje rekordu; zapisz go jak deal:412.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) that you may not see</source>
        <translation>
            <numerusform>Jeszcze %Ln rekord, którego nie możesz zobaczyć</numerusform>
            <numerusform>Jeszcze %Ln rekordy, których nie możesz zobaczyć</numerusform>
            <numerusform>Jeszcze %Ln rekordów, których nie możesz zobaczyć</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are not compared with each other.</source>
        <translation>%1: nie porównuje się ich ze sobą.</translation>
    </message>
    <message>
        <source>“similar” needs an id or a #number.</source>
        <translation>„similar” wymaga identyfikatora lub #numeru.</translation>
    </message>
    <message>
        <source>%1 %2 was merged into %3 %4.</source>
        <translation>%1 %2 scalono z %3 %4.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>may be used</source>
        <translation>można używać</translation>
    </message>
    <message>
        <source>service only</source>
        <translation>tylko obsługa</translation>
    </message>
    <message>
        <source>may not be used</source>
        <translation>nie używać</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>noted by %1</source>
        <translation>zapisane przez: %1</translation>
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
        <translation>Lead %1 nie istnieje.</translation>
    </message>
    <message>
        <source>“%1” is converted already.</source>
        <translation>Lead „%1” jest już skonwertowany.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>Nie ma takiego klienta.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Brakuje „%1”.</translation>
    </message>
</context>
<context>
    <name>ConvertDialog</name>
    <message>
        <source>Convert “%1”</source>
        <translation>Konwertuj „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Convert %Ln leads</source>
        <translation>
            <numerusform>Konwertuj %Ln lead</numerusform>
            <numerusform>Konwertuj %Ln leady</numerusform>
            <numerusform>Konwertuj %Ln leadów</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead stays and is marked Converted. Its timeline shows through on the deal.</source>
        <translation>Lead zostaje i jest oznaczony jako skonwertowany. Jego oś czasu widać też przy szansie.</translation>
    </message>
    <message>
        <source>The leads stay and are marked Converted. Their timelines show through on the deals.</source>
        <translation>Leady zostają i są oznaczone jako skonwertowane. Ich oś czasu widać też przy szansach.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Konwertuj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Next: field by field · can be undone as one step</source>
        <translation>Dalej: pole po polu · można cofnąć jednym krokiem</translation>
    </message>
    <message>
        <source>Can be undone as one step</source>
        <translation>Można cofnąć jednym krokiem</translation>
    </message>
    <message>
        <source>Page 2 of 2 · can be undone as one step</source>
        <translation>Strona 2 z 2 · można cofnąć jednym krokiem</translation>
    </message>
    <message>
        <source>Page 1 of 2 · can be undone as one step</source>
        <translation>Strona 1 z 2 · można cofnąć jednym krokiem</translation>
    </message>
    <message>
        <source>“%1” was converted.</source>
        <translation>Skonwertowano „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads were converted.</source>
        <translation>
            <numerusform>Skonwertowano %Ln lead.</numerusform>
            <numerusform>Skonwertowano %Ln leady.</numerusform>
            <numerusform>Skonwertowano %Ln leadów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the records to merge with.</source>
        <translation>Zaznacz rekordy, z którymi scalić.</translation>
    </message>
</context>
<context>
    <name>ConvertResults</name>
    <message>
        <source>What became of the leads</source>
        <translation>Co się stało z leadami</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Deal, or why not</source>
        <translation>Szansa sprzedaży lub powód</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Skonwertowane</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads converted</source>
        <translation>
            <numerusform>Skonwertowano %Ln lead</numerusform>
            <numerusform>Skonwertowano %Ln leady</numerusform>
            <numerusform>Skonwertowano %Ln leadów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed as they are.</source>
        <translation>
            <numerusform>%Ln pozostał bez zmian.</numerusform>
            <numerusform>%Ln pozostały bez zmian.</numerusform>
            <numerusform>%Ln pozostało bez zmian.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens a line · can be undone as one step</source>
        <translation>Enter otwiera wiersz · można cofnąć jednym krokiem</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file “%1” could not be read: %2</source>
        <translation>Nie udało się odczytać pliku „%1”: %2</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>Nieznane kodowanie „%1”.</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1</source>
        <translation>Nie udało się odczytać pliku do końca: %1</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed. Close it in the file and import the row again.</source>
        <translation>Cudzysłów jest otwarty i niezamknięty. Zamknij go w pliku i zaimportuj wiersz ponownie.</translation>
    </message>
    <message>
        <source>The row holds bytes that are no text in the encoding %1. Choose another encoding, or save the file as UTF-8.</source>
        <translation>Wiersz zawiera bajty, które w kodowaniu %1 nie są tekstem. Wybierz inne kodowanie albo zapisz plik jako UTF-8.</translation>
    </message>
    <message>
        <source>The row is too long: a cell may hold 10 MB, a row 200,000 cells. Shorten it in the file.</source>
        <translation>Wiersz jest za długi: komórka może mieć 10 MB, a wiersz 200 000 komórek. Skróć go w pliku.</translation>
    </message>
</context>
<context>
    <name>Deals</name>
    <message>
        <source>A probability is 0 to 100 %.</source>
        <translation>Prawdopodobieństwo wynosi od 0 do 100%.</translation>
    </message>
    <message>
        <source>A rate is larger than zero.</source>
        <translation>Kurs musi być większy od zera.</translation>
    </message>
    <message>
        <source>Shares are percentages from 0 to 100, together at most 100.</source>
        <translation>Udziały to procenty od 0 do 100, razem najwyżej 100.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This employee is not in the file.</source>
        <translation>Tego pracownika nie ma w pliku.</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>created it</source>
        <translation>utworzenie</translation>
    </message>
    <message>
        <source>changed it</source>
        <translation>zmiana</translation>
    </message>
    <message>
        <source>undid a step</source>
        <translation>cofnięcie kroku</translation>
    </message>
    <message>
        <source>redid a step</source>
        <translation>ponowienie kroku</translation>
    </message>
    <message>
        <source>imported it</source>
        <translation>import</translation>
    </message>
    <message>
        <source>set up the office</source>
        <translation>konfiguracja biura</translation>
    </message>
    <message>
        <source>start of the day</source>
        <translation>początek dnia</translation>
    </message>
    <message>
        <source>moved it to a stage</source>
        <translation>przeniesienie do etapu</translation>
    </message>
    <message>
        <source>unlocked it</source>
        <translation>odblokowanie</translation>
    </message>
    <message>
        <source>took it</source>
        <translation>przejęcie</translation>
    </message>
    <message>
        <source>copied it</source>
        <translation>skopiowanie</translation>
    </message>
    <message>
        <source>archived it</source>
        <translation>archiwizacja</translation>
    </message>
    <message>
        <source>took it out of the archive</source>
        <translation>przywrócenie z archiwum</translation>
    </message>
    <message>
        <source>retired it</source>
        <translation>wycofanie z użycia</translation>
    </message>
    <message>
        <source>offered it again</source>
        <translation>ponowne udostępnienie</translation>
    </message>
    <message>
        <source>deleted it</source>
        <translation>usunięcie</translation>
    </message>
    <message>
        <source>restored it</source>
        <translation>przywrócenie</translation>
    </message>
    <message>
        <source>disqualified it</source>
        <translation>odrzucenie</translation>
    </message>
    <message>
        <source>released it</source>
        <translation>oddanie do puli</translation>
    </message>
    <message>
        <source>converted it</source>
        <translation>konwersja</translation>
    </message>
    <message>
        <source>removed the personal data</source>
        <translation>usunięcie danych osobowych</translation>
    </message>
    <message>
        <source>noted that it is no duplicate</source>
        <translation>oznaczenie, że to nie duplikat</translation>
    </message>
    <message>
        <source>merged records</source>
        <translation>scalenie rekordów</translation>
    </message>
    <message>
        <source>un-merged records</source>
        <translation>cofnięcie scalenia</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>Half-typed forms cannot be kept in “%1” (%2). Save them before you close the program.</source>
        <translation>Niedokończonych formularzy nie można przechować w „%1” (%2). Zapisz je przed zamknięciem programu.</translation>
    </message>
</context>
<context>
    <name>EntryType</name>
    <message>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Komórka</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Prywatny</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Faks</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Rozliczeniowy</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Dostawa</translation>
    </message>
    <message>
        <source>Visiting</source>
        <translation>Do odwiedzin</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inny</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>%2: nie ma pola „%1”.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>Nie ma takiego rodzaju rekordów.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Type a whole number.</source>
        <translation>Wpisz liczbę całkowitą.</translation>
    </message>
    <message>
        <source>This is no day. Type one such as today, +7 or 24.11.</source>
        <translation>To nie jest dzień. Wpisz np. dziś, +7 lub 24.11.</translation>
    </message>
    <message>
        <source>Type a number from 0 to 100.</source>
        <translation>Wpisz liczbę od 0 do 100.</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <translation>%1, waluta</translation>
    </message>
    <message>
        <source>%1, time</source>
        <translation>%1, godzina</translation>
    </message>
    <message>
        <source>This is no time.</source>
        <translation>To nie jest godzina.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Brakuje dnia.</translation>
    </message>
</context>
<context>
    <name>FieldFormat</name>
    <message numerus="yes">
        <source>%Ln without an exchange rate left out of ≈</source>
        <translation>
            <numerusform>≈ bez %Ln kwoty bez kursu</numerusform>
            <numerusform>≈ bez %Ln kwot bez kursu</numerusform>
            <numerusform>≈ bez %Ln kwot bez kursu</numerusform>
        </translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
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
        <translation>%1: nie ma „%2”.</translation>
    </message>
    <message>
        <source>“%1” may be the record %2 or %3.</source>
        <translation>„%1” to może być rekord %2 lub %3.</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>Nie ma rekordu „%1”.</translation>
    </message>
    <message>
        <source>“%1” may be one of the records %2.</source>
        <translation>„%1” to może być jeden z rekordów %2.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>%2: nie ma pola „%1”.</translation>
    </message>
</context>
<context>
    <name>FieldType</name>
    <message>
        <source>Text, one line</source>
        <translation>Tekst, jeden wiersz</translation>
    </message>
    <message>
        <source>Text, several lines</source>
        <translation>Tekst, kilka wierszy</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Liczba całkowita</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>Liczba dziesiętna</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Procent</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Tak lub nie</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data i godzina</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Jedna z listy</translation>
    </message>
    <message>
        <source>Link to a record</source>
        <translation>Powiązanie z rekordem</translation>
    </message>
    <message>
        <source>Links to several records</source>
        <translation>Powiązanie z kilkoma rekordami</translation>
    </message>
    <message>
        <source>Several texts</source>
        <translation>Kilka tekstów</translation>
    </message>
</context>
<context>
    <name>FileCopy</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Nie można odczytać „%1”: %2</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>“%1” is already open, since %2. Close it there, or open a copy for reading.</source>
        <translation>„%1” jest już otwarty od %2. Zamknij go tam lub otwórz kopię do odczytu.</translation>
    </message>
    <message>
        <source>“%1” is already open on %2, since %3. Close it there, or open a copy for reading.</source>
        <translation>„%1” jest już otwarty na komputerze %2 od %3. Zamknij go tam lub otwórz kopię do odczytu.</translation>
    </message>
    <message>
        <source>“%1” is already open by %2 on %3, since %4. Close it there, or open a copy for reading.</source>
        <translation>„%1” jest już otwarty (%2 na komputerze %3, od %4). Zamknij go tam lub otwórz kopię do odczytu.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for work: nothing can be written in the folder “%2”. Open it for reading, or copy it to a folder of your own.</source>
        <translation>Nie można otworzyć „%1” do pracy: w folderze „%2” nie da się zapisywać. Otwórz plik do odczytu lub skopiuj go do własnego folderu.</translation>
    </message>
</context>
<context>
    <name>FileOutput</name>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>Nie udało się zapisać pliku „%1”: %2</translation>
    </message>
    <message>
        <source>there is a folder of that name.</source>
        <translation>istnieje folder o tej nazwie.</translation>
    </message>
    <message>
        <source>there is no room left on the disk. Free some space or choose another folder.</source>
        <translation>na dysku nie ma już miejsca. Zwolnij trochę miejsca albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>writing is not permitted there. Choose another folder.</source>
        <translation>nie wolno tam zapisywać. Wybierz inny folder.</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>This PDF asks for a password. Save it to open it with a PDF program.</source>
        <translation>Ten plik PDF wymaga hasła. Zapisz go i otwórz w programie do PDF.</translation>
    </message>
    <message>
        <source>This PDF is broken and cannot be shown. Save it to try another program.</source>
        <translation>Ten plik PDF jest uszkodzony i nie da się go pokazać. Zapisz go i spróbuj w innym programie.</translation>
    </message>
    <message>
        <source>This page cannot be shown. Save the file to open it with a PDF program.</source>
        <translation>Nie da się pokazać tej strony. Zapisz plik i otwórz go w programie do PDF.</translation>
    </message>
    <message>
        <source>This drawing names other files or is not sound, so it is not shown. Save it to open it with its program.</source>
        <translation>Ten rysunek odwołuje się do innych plików lub zawiera błędy, więc nie jest pokazywany. Zapisz go i otwórz we właściwym programie.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown: %1 × %2 points. Save it to open it with its program.</source>
        <translation>Ten obraz jest za duży, aby go pokazać: %1 × %2 punktów. Zapisz go i otwórz we właściwym programie.</translation>
    </message>
    <message>
        <source>This picture is broken and cannot be shown. Save it to try another program.</source>
        <translation>Ten obraz jest uszkodzony i nie da się go pokazać. Zapisz go i spróbuj w innym programie.</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Save it to open it with its program.</source>
        <translation>Tego rodzaju plików nie można tu obejrzeć. Zapisz plik i otwórz go we właściwym programie.</translation>
    </message>
</context>
<context>
    <name>FileProbe</name>
    <message>
        <source>There is no file “%1”. It may have been moved or renamed, or its disk is not connected. Choose another file.</source>
        <translation>Plik „%1” nie istnieje. Mógł zostać przeniesiony, mógł dostać inną nazwę albo jego dysk nie jest podłączony. Wybierz inny plik.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Make a new office in it, or choose another file.</source>
        <translation>Plik „%1” jest pusty. Utwórz w nim nowe biuro lub wybierz inny plik.</translation>
    </message>
    <message>
        <source>“%1” is not a file of Kontor and was left as it is. Choose another file; lists from other programs can be imported.</source>
        <translation>„%1” nie jest plikiem Kontora i pozostał bez zmian. Wybierz inny plik; listy z innych programów można zaimportować.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Kontor (file version %2; this program knows %3). Nothing was changed. Install the newer Kontor and open the file again.</source>
        <translation>„%1” zapisała nowsza wersja Kontora (wersja pliku %2; ten program zna %3). Nic nie zmieniono. Zainstaluj nowszą wersję Kontora i otwórz plik ponownie.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged: part of it is missing or overwritten. It was left as it is. Restore the newest backup, or rescue what can still be read into a new file.</source>
        <translation>Plik „%1” jest uszkodzony: jego części brakuje lub została nadpisana. Pozostał bez zmian. Przywróć najnowszą kopię zapasową lub uratuj do nowego pliku to, co da się odczytać.</translation>
    </message>
    <message>
        <source>You may not read the file “%1”. Ask its owner for the permission, then open it again.</source>
        <translation>Nie masz prawa czytać pliku „%1”. Poproś właściciela o uprawnienie i otwórz plik ponownie.</translation>
    </message>
    <message>
        <source>“%1” can only be read: nothing can be written to it or to its folder. To work in it, save a copy elsewhere and open the copy.</source>
        <translation>„%1” można tylko czytać: w pliku ani w jego folderze nie da się zapisywać. Aby w nim pracować, zapisz kopię w innym miejscu i ją otwórz.</translation>
    </message>
    <message>
        <source>“%1” is missing or empty, but its journal “%2” is still there. Put the file back beside its journal, or move the journal away.</source>
        <translation>Brakuje „%1” lub plik jest pusty, ale jego dziennik „%2” nadal tam jest. Umieść plik obok dziennika lub przenieś dziennik.</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive. Should the connection break while something is saved, the file may be damaged. Keep the file on this computer and the backups on the network.</source>
        <translation>„%1” leży na dysku sieciowym. Jeśli połączenie zerwie się podczas zapisu, plik może się uszkodzić. Trzymaj plik na tym komputerze, a kopie zapasowe w sieci.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that is copied to a cloud. Half-written states may be copied and put back. Keep the file in another folder and the backups in this one.</source>
        <translation>„%1” leży w folderze kopiowanym do chmury. Mogą zostać skopiowane i przywrócone stany zapisane w połowie. Trzymaj plik w innym folderze, a kopie zapasowe w tym.</translation>
    </message>
    <message>
        <source>The last work in “%1” is still in its journal “%1-wal”, and nothing can be written there. Copy both files to a folder of your own and open the copy.</source>
        <translation>Ostatnia praca w „%1” jest jeszcze w dzienniku „%1-wal”, a nie da się tam zapisywać. Skopiuj oba pliki do własnego folderu i otwórz kopię.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“%1” is too large for the office file.</source>
        <translation>„%1” jest za duży dla pliku biura.</translation>
    </message>
    <message>
        <source>The new version is too large for the office file.</source>
        <translation>Nowa wersja jest za duża dla pliku biura.</translation>
    </message>
    <message>
        <source>There is no such version.</source>
        <translation>Nie ma takiej wersji.</translation>
    </message>
    <message>
        <source>“%1” belongs to nothing else. Delete it instead.</source>
        <translation>„%1” nie należy do niczego innego. Zamiast tego usuń plik.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>“%1” is no date. Write 2026-11-24, today+7 or this month.</source>
        <translation>„%1” nie jest datą. Napisz 2026-11-24, today+7 lub this month.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>%2: nie ma pola „%1”.</translation>
    </message>
    <message>
        <source>“%1” is no id.</source>
        <translation>„%1” nie jest id.</translation>
    </message>
    <message>
        <source>“%1” links to no other record.</source>
        <translation>„%1” nie wskazuje na inny rekord.</translation>
    </message>
    <message>
        <source>“%1” has no order.</source>
        <translation>„%1” nie ma kolejności.</translation>
    </message>
    <message>
        <source>“%1” is no choice of %2.</source>
        <translation>„%1” nie ma wśród wartości pola %2.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1” nie jest liczbą.</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>„%1” ma wartość true lub false.</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>„%1” nie jest kwotą.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1.</source>
        <translation>Nie ma kursu waluty %1.</translation>
    </message>
    <message>
        <source>“%1” is a date.</source>
        <translation>„%1” jest datą.</translation>
    </message>
    <message>
        <source>“%1” is a link: use = or ~.</source>
        <translation>„%1” jest powiązaniem: użyj = lub ~.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation>Nie ma rodzaju rekordów „%1”.</translation>
    </message>
    <message>
        <source>%1 “%2” does not exist.</source>
        <translation>%1: nie ma „%2”.</translation>
    </message>
    <message>
        <source>“%1” may be: %2.</source>
        <translation>„%1” to może być: %2.</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>Character %L1: the name of a field is expected.</source>
        <translation>Znak %L1: oczekiwano nazwy pola.</translation>
    </message>
    <message>
        <source>Character %L1: behind the dot the name of a field is expected.</source>
        <translation>Znak %L1: po kropce oczekiwano nazwy pola.</translation>
    </message>
    <message>
        <source>Character %L1: one of = != &lt; &lt;= &gt; &gt;= ~, “in”, “is” or “between” is expected.</source>
        <translation>Znak %L1: oczekiwano jednego z = != &lt; &lt;= &gt; &gt;= ~, „in”, „is” lub „between”.</translation>
    </message>
    <message>
        <source>Character %L1: a value is expected, such as &quot;text&quot;, 12.5, 2026-11-24 or today.</source>
        <translation>Znak %L1: oczekiwano wartości, np. &quot;text&quot;, 12.5, 2026-11-24 lub today.</translation>
    </message>
    <message>
        <source>Character %L1: there is no such date; it is written as 2026-11-24.</source>
        <translation>Znak %L1: nie ma takiej daty; zapisuje się ją jako 2026-11-24.</translation>
    </message>
    <message>
        <source>Character %L1: digits are expected.</source>
        <translation>Znak %L1: oczekiwano cyfr.</translation>
    </message>
    <message>
        <source>Character %L1: the number of a record is expected behind #.</source>
        <translation>Znak %L1: po # oczekiwano numeru rekordu.</translation>
    </message>
    <message>
        <source>Character %L1: “and” with the second value is expected.</source>
        <translation>Znak %L1: oczekiwano „and” z drugą wartością.</translation>
    </message>
    <message>
        <source>Character %L1: “empty” or “not empty” is expected.</source>
        <translation>Znak %L1: oczekiwano „empty” lub „not empty”.</translation>
    </message>
    <message>
        <source>Character %L1: an opening bracket is expected.</source>
        <translation>Znak %L1: oczekiwano nawiasu otwierającego.</translation>
    </message>
    <message>
        <source>Character %L1: “and”, “or” or a closing bracket is expected.</source>
        <translation>Znak %L1: oczekiwano „and”, „or” lub nawiasu zamykającego.</translation>
    </message>
    <message>
        <source>Character %L1: a comma or a closing bracket is expected.</source>
        <translation>Znak %L1: oczekiwano przecinka lub nawiasu zamykającego.</translation>
    </message>
    <message>
        <source>Character %L1: the closing quotation mark is missing.</source>
        <translation>Znak %L1: brakuje cudzysłowu zamykającego.</translation>
    </message>
    <message>
        <source>Character %L1: behind \ only &quot; or \ is expected.</source>
        <translation>Znak %L1: po \ oczekiwano tylko &quot; lub \.</translation>
    </message>
    <message>
        <source>Character %L1: “and”, “or” or the end is expected.</source>
        <translation>Znak %L1: oczekiwano „and”, „or” lub końca.</translation>
    </message>
    <message>
        <source>Character %L1: brackets and “not” are nested more than 100 deep.</source>
        <translation>Znak %L1: nawiasy i „not” są zagnieżdżone ponad 100 razy.</translation>
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
        <translation>%1 ≠ %2</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 poniżej %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>%1 najwyżej %2</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 powyżej %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>%1 co najmniej %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 zawiera %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1: puste</translation>
    </message>
    <message>
        <source>%1 is filled</source>
        <translation>%1: wypełnione</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>%1 między %2 a %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>ten tydzień</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>przyszły tydzień</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>zeszły tydzień</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>ten miesiąc</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>przyszły miesiąc</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>zeszły miesiąc</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>ten kwartał</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>przyszły kwartał</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>zeszły kwartał</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>ten rok</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>zeszły rok</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>nie (%1)</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 lub %2</translation>
    </message>
    <message>
        <source>with the words “%1”</source>
        <translation>ze słowami „%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>zawiera</translation>
    </message>
    <message>
        <source>is</source>
        <translation>to</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>inne niż</translation>
    </message>
    <message>
        <source>contains not</source>
        <translation>nie zawiera</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>w okresie</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>przed</translation>
    </message>
    <message>
        <source>is at the latest</source>
        <translation>najpóźniej</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>po</translation>
    </message>
    <message>
        <source>is from</source>
        <translation>od</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>powyżej</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>co najmniej</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>najwyżej</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>poniżej</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>puste</translation>
    </message>
    <message>
        <source>is filled</source>
        <translation>wypełnione</translation>
    </message>
</context>
<context>
    <name>HiddenByFilter</name>
    <message>
        <source>Nothing fits the filter</source>
        <translation>Nic nie pasuje do filtra</translation>
    </message>
    <message>
        <source>Change or leave the filter to see more.</source>
        <translation>Zmień lub usuń filtr, aby zobaczyć więcej.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Pokaż wszystko</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>„%1” to ani tak, ani nie.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>„%1” nie ma wśród możliwości.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1” nie jest liczbą całkowitą.</translation>
    </message>
    <message>
        <source>“%1” is not between 0 and 100 percent.</source>
        <translation>„%1” nie mieści się między 0 a 100 procent.</translation>
    </message>
    <message>
        <source>“%1” is not a currency.</source>
        <translation>„%1” nie jest walutą.</translation>
    </message>
    <message>
        <source>“%1” is not a moment.</source>
        <translation>„%1” nie jest datą z godziną.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1” nie jest adresem e-mail.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number.</source>
        <translation>„%1” nie jest numerem telefonu.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Czy chodzi o „%1”?</translation>
    </message>
    <message>
        <source>%1 with the id %2 does not exist.</source>
        <translation>%1: nie ma rekordu o id %2.</translation>
    </message>
    <message>
        <source>Several records have “%1” in “%2”.</source>
        <translation>Kilka rekordów ma „%1” w polu „%2”.</translation>
    </message>
    <message>
        <source>%1 “%2” does not exist.</source>
        <translation>%1: nie ma „%2”.</translation>
    </message>
    <message>
        <source>Several records of the kind %1 are named “%2”.</source>
        <translation>Kilka rekordów rodzaju %1 nazywa się „%2”.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolumna %1</translation>
    </message>
    <message>
        <source>“%1” holds no rows below its header.</source>
        <translation>„%1” nie zawiera wierszy pod nagłówkiem.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Plik nie ma kolumny „%1”.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>%2: nie ma pola „%1”.</translation>
    </message>
    <message>
        <source>Id in Kontor</source>
        <translation>Id w Kontorze</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation>%1: waluta</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was written.</source>
        <translation>Import anulowano. Niczego nie zapisano.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Co jest nie tak</translation>
    </message>
    <message>
        <source>The same record stands in line %1.</source>
        <translation>Ten sam rekord jest w wierszu %1.</translation>
    </message>
    <message>
        <source>The same e-mail or telephone stands in line %1.</source>
        <translation>Ten sam e-mail lub telefon jest w wierszu %1.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Już istnieje.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Brakuje „%1”.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>Nie ma takiego rodzaju rekordów.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns. Quote cells that hold the separator.</source>
        <translation>Wiersz ma więcej komórek niż jest kolumn. Komórki z separatorem weź w cudzysłów.</translation>
    </message>
    <message>
        <source>Control characters were left out of the value.</source>
        <translation>Z wartości usunięto znaki sterujące.</translation>
    </message>
    <message numerus="yes">
        <source>Control characters were left out of %Ln value(s), first in line %1.</source>
        <translation>
            <numerusform>Z %Ln wartości usunięto znaki sterujące, w wierszu %1.</numerusform>
            <numerusform>Z %Ln wartości usunięto znaki sterujące, najpierw w wierszu %1.</numerusform>
            <numerusform>Z %Ln wartości usunięto znaki sterujące, najpierw w wierszu %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of lines</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. Only who may change the settings can create it.</source>
        <translation>%1: nie ma „%2”. Utworzyć może tylko osoba, która ma prawo zmieniać ustawienia.</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>“%1” does not say what it may be used for.</source>
        <translation>„%1” nie mówi, do czego można tego używać.</translation>
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
            <numerusform>%Ln rekord, którego nie możesz zobaczyć</numerusform>
            <numerusform>%Ln rekordy, których nie możesz zobaczyć</numerusform>
            <numerusform>%Ln rekordów, których nie możesz zobaczyć</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (wiersz %2)</translation>
    </message>
</context>
<context>
    <name>InUse</name>
    <message>
        <source>The currency of the office cannot be deleted.</source>
        <translation>Waluty biura nie można usunąć.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in use by %Ln record(s). Retire it instead: it is no longer offered, and still shown.</source>
        <translation>
            <numerusform>„%1” jest używane przez %Ln rekord. Zamiast tego wycofaj: nie będzie już proponowane, ale pozostanie widoczne.</numerusform>
            <numerusform>„%1” jest używane przez %Ln rekordy. Zamiast tego wycofaj: nie będzie już proponowane, ale pozostanie widoczne.</numerusform>
            <numerusform>„%1” jest używane przez %Ln rekordów. Zamiast tego wycofaj: nie będzie już proponowane, ale pozostanie widoczne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in use by %Ln record(s). Take away “Active” instead.</source>
        <translation>
            <numerusform>„%1” jest używane przez %Ln rekord. Zamiast usuwać, odznacz „Aktywny”.</numerusform>
            <numerusform>„%1” jest używane przez %Ln rekordy. Zamiast usuwać, odznacz „Aktywny”.</numerusform>
            <numerusform>„%1” jest używane przez %Ln rekordów. Zamiast usuwać, odznacz „Aktywny”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>A lead gets this status by converting it.</source>
        <translation>Lead otrzymuje ten status przez konwersję.</translation>
    </message>
    <message>
        <source>This lead is converted and can only be read. Undo its conversion to change it.</source>
        <translation>Ten lead jest skonwertowany i można go tylko czytać. Aby go zmienić, cofnij konwersję.</translation>
    </message>
    <message>
        <source>Leads have one pipeline, and it exists already.</source>
        <translation>Leady mają jeden proces i on już istnieje.</translation>
    </message>
    <message>
        <source>The pipeline of leads cannot be deleted or retired.</source>
        <translation>Procesu leadów nie można usunąć ani wycofać.</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Arkusz (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to “%1”</source>
        <translation>
            <numerusform>Zapisano %Ln wiersz w „%1”</numerusform>
            <numerusform>Zapisano %Ln wiersze w „%1”</numerusform>
            <numerusform>Zapisano %Ln wierszy w „%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln szansa sprzedaży</numerusform>
            <numerusform>%Ln szanse sprzedaży</numerusform>
            <numerusform>%Ln szans sprzedaży</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPrint</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation>Liczba %1</translation>
    </message>
    <message>
        <source>Count %1 · Sum %2</source>
        <translation>Liczba %1 · Suma %2</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Wydrukowano</translation>
    </message>
</context>
<context>
    <name>LocaleFormat</name>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1” nie jest liczbą.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” can be read in two ways: write %2, or at most %n decimal(s).</source>
        <translation>
            <numerusform>„%1” można odczytać na dwa sposoby: napisz %2 lub najwyżej %n miejsce po przecinku.</numerusform>
            <numerusform>„%1” można odczytać na dwa sposoby: napisz %2 lub najwyżej %n miejsca po przecinku.</numerusform>
            <numerusform>„%1” można odczytać na dwa sposoby: napisz %2 lub najwyżej %n miejsc po przecinku.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1” nie jest datą.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>„%1” nie jest kwotą.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The record %1 does not exist.</source>
        <translation>Rekord %1 nie istnieje.</translation>
    </message>
    <message>
        <source>Merging needs at least two records.</source>
        <translation>Do scalenia potrzebne są co najmniej dwa rekordy.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln record(s) are merged at once.</source>
        <translation>
            <numerusform>Naraz scala się najwyżej %Ln rekord.</numerusform>
            <numerusform>Naraz scala się najwyżej %Ln rekordy.</numerusform>
            <numerusform>Naraz scala się najwyżej %Ln rekordów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of these kinds are not merged with each other.</source>
        <translation>Rekordów tych rodzajów nie scala się ze sobą.</translation>
    </message>
    <message>
        <source>Two sold deals are not merged: their revenue would count once.</source>
        <translation>Dwóch sprzedanych szans nie scala się: ich przychód liczyłby się raz.</translation>
    </message>
    <message>
        <source>A converted lead is not merged; merge what it became.</source>
        <translation>Skonwertowanego leada nie scala się; scal to, czym się stał.</translation>
    </message>
    <message>
        <source>A private record is not merged with one that others see.</source>
        <translation>Prywatnego rekordu nie scala się z takim, który widzą inni.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken from the record %2.</source>
        <translation>Pola „%1” nie można wziąć z rekordu %2.</translation>
    </message>
    <message>
        <source>“%1” stays as it is on the record that lives on or is sold.</source>
        <translation>Pole „%1” pozostaje takie, jak w rekordzie, który zostaje lub jest sprzedany.</translation>
    </message>
    <message>
        <source>“%1” is not chosen when merging.</source>
        <translation>Pola „%1” nie wybiera się przy scalaniu.</translation>
    </message>
    <message>
        <source>Nothing was merged into this record.</source>
        <translation>Z tym rekordem niczego nie scalono.</translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln wiersz</numerusform>
            <numerusform>%Ln wiersze</numerusform>
            <numerusform>%Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage, probability</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>te same</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses kept</source>
        <translation>
            <numerusform>Zachowano %Ln adres</numerusform>
            <numerusform>Zachowano %Ln adresy</numerusform>
            <numerusform>Zachowano %Ln adresów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers kept</source>
        <translation>
            <numerusform>Zachowano %Ln numer</numerusform>
            <numerusform>Zachowano %Ln numery</numerusform>
            <numerusform>Zachowano %Ln numerów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries kept</source>
        <translation>
            <numerusform>Zachowano %Ln wpis</numerusform>
            <numerusform>Zachowano %Ln wpisy</numerusform>
            <numerusform>Zachowano %Ln wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>joined, each under its origin</source>
        <translation>połączone, każdy tekst pod swoim źródłem</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>created %1, first</source>
        <translation>utworzono %1 (pierwszy)</translation>
    </message>
    <message>
        <source>created %1, second</source>
        <translation>utworzono %1 (drugi)</translation>
    </message>
    <message>
        <source>created %1, third</source>
        <translation>utworzono %1 (trzeci)</translation>
    </message>
    <message>
        <source>created %1, as number %2</source>
        <translation>utworzono %1 (%2.)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln notatka</numerusform>
            <numerusform>%Ln notatki</numerusform>
            <numerusform>%Ln notatek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln plik</numerusform>
            <numerusform>%Ln pliki</numerusform>
            <numerusform>%Ln plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked records</source>
        <translation>
            <numerusform>%Ln powiązany rekord</numerusform>
            <numerusform>%Ln powiązane rekordy</numerusform>
            <numerusform>%Ln powiązanych rekordów</numerusform>
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
        <translation>%1 „%2”</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <comment>kind, number, title</comment>
        <translation>%1 %2 „%3”</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one deal</source>
        <translation>
            <numerusform>Scal %Ln rekord w jedną szansę</numerusform>
            <numerusform>Scal %Ln rekordy w jedną szansę</numerusform>
            <numerusform>Scal %Ln rekordów w jedną szansę</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one lead</source>
        <translation>
            <numerusform>Scal %Ln rekord w jednego leada</numerusform>
            <numerusform>Scal %Ln rekordy w jednego leada</numerusform>
            <numerusform>Scal %Ln rekordów w jednego leada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one account</source>
        <translation>
            <numerusform>Scal %Ln rekord w jednego klienta</numerusform>
            <numerusform>Scal %Ln rekordy w jednego klienta</numerusform>
            <numerusform>Scal %Ln rekordów w jednego klienta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one contact</source>
        <translation>
            <numerusform>Scal %Ln rekord w jedną osobę kontaktową</numerusform>
            <numerusform>Scal %Ln rekordy w jedną osobę kontaktową</numerusform>
            <numerusform>Scal %Ln rekordów w jedną osobę kontaktową</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one</source>
        <translation>
            <numerusform>Scal %Ln rekord w jeden</numerusform>
            <numerusform>Scal %Ln rekordy w jeden</numerusform>
            <numerusform>Scal %Ln rekordów w jeden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lives on, because it was created first. All other values go by order of creation; choose another by a click.</source>
        <translation>Pozostaje %1, bo ten rekord powstał najwcześniej. Pozostałe wartości idą według kolejności utworzenia; kliknięcie wybiera inną.</translation>
    </message>
    <message>
        <source>%1 lives on, because it was created first, and keeps its number and stage. All other values go by order of creation; choose another by a click.</source>
        <translation>Pozostaje %1, bo ten rekord powstał najwcześniej, i zachowuje numer i etap. Pozostałe wartości idą według kolejności utworzenia; kliknięcie wybiera inną.</translation>
    </message>
    <message>
        <source>%1 lives on: the oldest deal keeps its number and stage. All other values go by order of creation, %2 first; choose another by a click.</source>
        <translation>Pozostaje %1: najstarsza szansa zachowuje numer i etap. Pozostałe wartości idą według kolejności utworzenia, najpierw %2; kliknięcie wybiera inną.</translation>
    </message>
    <message>
        <source>Moves to %1: %2.</source>
        <translation>Przechodzi do: %1 – %2.</translation>
    </message>
    <message>
        <source>Moves to %1: %2. What it has itself stays: %3.</source>
        <translation>Przechodzi do: %1 – %2. Zostaje to, co już tam jest: %3.</translation>
    </message>
    <message>
        <source>from %1; %2 has %3</source>
        <translation>z: %1; %2 ma: %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>z: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records merged into “%1”</source>
        <translation>
            <numerusform>Scalono %Ln rekord w „%1”</numerusform>
            <numerusform>Scalono %Ln rekordy w „%1”</numerusform>
            <numerusform>Scalono %Ln rekordów w „%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>This record is not merged into another one.</source>
        <translation>Ten rekord nie jest scalony z innym.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>The amount is too large.</source>
        <translation>Kwota jest za duża.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>To nie jest liczba.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>To nie jest kwota.</translation>
    </message>
    <message>
        <source>The amount has more decimals than its currency.</source>
        <translation>Kwota ma więcej miejsc po przecinku niż jej waluta.</translation>
    </message>
</context>
<context>
    <name>MoveToStage</name>
    <message>
        <source>These records have no stages.</source>
        <translation>Te rekordy nie mają etapów.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation>„%1” przeniesiono do „%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n moved to %1</source>
        <translation>
            <numerusform>przeniesiono %n do etapu „%1”</numerusform>
            <numerusform>przeniesiono %n do etapu „%1”</numerusform>
            <numerusform>przeniesiono %n do etapu „%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n not moved: %2</source>
        <translation>
            <numerusform>%1. Nie przeniesiono %n: %2</numerusform>
            <numerusform>%1. Nie przeniesiono %n: %2</numerusform>
            <numerusform>%1. Nie przeniesiono %n: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotDuplicates</name>
    <message>
        <source>Records of this kind are not compared.</source>
        <translation>Rekordów tego rodzaju się nie porównuje.</translation>
    </message>
    <message>
        <source>This needs at least two records.</source>
        <translation>Potrzebne są co najmniej dwa rekordy.</translation>
    </message>
</context>
<context>
    <name>OfficeCheck</name>
    <message>
        <source>record %1: “%2” is not what its history says</source>
        <translation>rekord %1: „%2” nie zgadza się z historią zmian</translation>
    </message>
    <message>
        <source>record %1: a change of “%2” is missing in its history</source>
        <translation>rekord %1: w historii brakuje zmiany pola „%2”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) belong to no step</source>
        <translation>
            <numerusform>%Ln zmiana nie należy do żadnego kroku</numerusform>
            <numerusform>%Ln zmiany nie należą do żadnego kroku</numerusform>
            <numerusform>%Ln zmian nie należy do żadnego kroku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) lack some of their changes</source>
        <translation>
            <numerusform>%Ln krok nie ma części zmian</numerusform>
            <numerusform>%Ln kroki nie mają części zmian</numerusform>
            <numerusform>%Ln kroków nie ma części zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>the revision is not that of the last step</source>
        <translation>rewizja nie jest rewizją ostatniego kroku</translation>
    </message>
    <message>
        <source>the number of the next step is taken</source>
        <translation>numer następnego kroku jest zajęty</translation>
    </message>
    <message>
        <source>two records have the id %1</source>
        <translation>dwa rekordy mają id %1</translation>
    </message>
    <message>
        <source>the next id is taken</source>
        <translation>następne id jest zajęte</translation>
    </message>
    <message>
        <source>record %1 is not found by the search</source>
        <translation>wyszukiwanie nie znajduje rekordu %1</translation>
    </message>
    <message>
        <source>the search finds record %1, which is not there</source>
        <translation>wyszukiwanie znajduje nieistniejący rekord %1</translation>
    </message>
    <message>
        <source>the search knows record %1 by other words</source>
        <translation>wyszukiwanie zna rekord %1 pod innymi słowami</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sum(s) differ from the deals</source>
        <translation>
            <numerusform>%Ln suma nie zgadza się z szansami</numerusform>
            <numerusform>%Ln sumy nie zgadzają się z szansami</numerusform>
            <numerusform>%Ln sum nie zgadza się z szansami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) differ from the records</source>
        <translation>
            <numerusform>%Ln liczba nie zgadza się z rekordami</numerusform>
            <numerusform>%Ln liczby nie zgadzają się z rekordami</numerusform>
            <numerusform>%Ln liczb nie zgadza się z rekordami</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia zmian</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>Identyfikatory</translation>
    </message>
    <message>
        <source>Found by search</source>
        <translation>Znajdowane w wyszukiwaniu</translation>
    </message>
    <message>
        <source>Sums of the board</source>
        <translation>Sumy tablicy</translation>
    </message>
    <message>
        <source>Numbers of records</source>
        <translation>Liczba rekordów</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) differ from the records</source>
        <translation>
            <numerusform>%Ln klucz różni się od rekordów</numerusform>
            <numerusform>%Ln klucze różnią się od rekordów</numerusform>
            <numerusform>%Ln kluczy różni się od rekordów</numerusform>
        </translation>
    </message>
    <message>
        <source>Found as duplicates</source>
        <translation>Wyszukiwanie duplikatów</translation>
    </message>
</context>
<context>
    <name>OfficeRules</name>
    <message>
        <source>Give backups 1 GB or more.</source>
        <translation>Kopie zapasowe potrzebują co najmniej 1 GB.</translation>
    </message>
</context>
<context>
    <name>OpenOffices</name>
    <message>
        <source>“%1” is the office that is open. Choose another file.</source>
        <translation>„%1” to otwarte biuro. Wybierz inny plik.</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>A field keeps its type. Add another field instead.</source>
        <translation>Pole zachowuje swój typ. Dodaj inne pole.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>„%1” nie jest liczbą całkowitą.</translation>
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
        <translation>%1: nie można odczytać „%2”. %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amounts</source>
        <translation>
            <numerusform>%Ln kwota</numerusform>
            <numerusform>%Ln kwoty</numerusform>
            <numerusform>%Ln kwot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln liczba</numerusform>
            <numerusform>%Ln liczby</numerusform>
            <numerusform>%Ln liczb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates read as year-month-day</source>
        <translation>
            <numerusform>%Ln data odczytana jako rok-miesiąc-dzień</numerusform>
            <numerusform>%Ln daty odczytane jako rok-miesiąc-dzień</numerusform>
            <numerusform>%Ln dat odczytanych jako rok-miesiąc-dzień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates read as day-month-year</source>
        <translation>
            <numerusform>%Ln data odczytana jako dzień-miesiąc-rok</numerusform>
            <numerusform>%Ln daty odczytane jako dzień-miesiąc-rok</numerusform>
            <numerusform>%Ln dat odczytanych jako dzień-miesiąc-rok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells pasted</source>
        <translation>
            <numerusform>Wklejono %Ln komórkę</numerusform>
            <numerusform>Wklejono %Ln komórki</numerusform>
            <numerusform>Wklejono %Ln komórek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A contact needs a first or a last name.</source>
        <translation>Osoba kontaktowa musi mieć imię lub nazwisko.</translation>
    </message>
    <message>
        <source>Only who created the account can make it private.</source>
        <translation>Tylko twórca klienta może uczynić go prywatnym.</translation>
    </message>
    <message>
        <source>Records of others belong to this account, so it cannot be made private.</source>
        <translation>Z tym klientem są powiązane rekordy innych osób, dlatego nie może być prywatny.</translation>
    </message>
    <message>
        <source>What belongs to a private account cannot be bound to somebody else&apos;s record.</source>
        <translation>Tego, co należy do prywatnego klienta, nie można powiązać z cudzym rekordem.</translation>
    </message>
</context>
<context>
    <name>Pipelines</name>
    <message>
        <source>There is no such stage.</source>
        <translation>Nie ma takiego etapu.</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>Nie ma takiego miejsca.</translation>
    </message>
    <message numerus="yes">
        <source>The stage holds %n records. Move them first.</source>
        <translation>
            <numerusform>Etap zawiera %n wpis. Najpierw go przenieś.</numerusform>
            <numerusform>Etap zawiera %n wpisy. Najpierw je przenieś.</numerusform>
            <numerusform>Etap zawiera %n wpisów. Najpierw je przenieś.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open stages come first, then the won one, then the lost ones.</source>
        <translation>Najpierw etapy otwarte, potem wygrany, potem przegrane.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>A private account cannot be bound to a record that somebody else made or answers for.</source>
        <translation>Prywatnego klienta nie można powiązać z rekordem, który ktoś inny utworzył lub prowadzi.</translation>
    </message>
</context>
<context>
    <name>PrivateCopy</name>
    <message>
        <source>“%1” can only be looked at in a copy, and none could be made: %2</source>
        <translation>Plik „%1” można obejrzeć tylko w kopii, a kopii nie udało się utworzyć: %2</translation>
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
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
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
        <translation>Spacja</translation>
    </message>
</context>
<context>
    <name>Readable</name>
    <message>
        <source>The folder “%1” cannot be made. Choose another one.</source>
        <translation>Nie można utworzyć folderu „%1”. Wybierz inny.</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <comment>name of a file that holds an older content</comment>
        <translation>%1 (wersja %2)</translation>
    </message>
</context>
<context>
    <name>ReadyFilters</name>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Free pool</source>
        <translation>Wolna pula</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Zarchiwizowane</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Skonwertowane</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>Odrzucone</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>Usunąć „%1”?</translation>
    </message>
    <message>
        <source>It goes to the recycle bin and can be brought back.</source>
        <translation>Trafi do kosza i można to przywrócić.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin</source>
        <translation>%1 jest w koszu</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Nothing can be rescued from this file: the list of its tables is destroyed. Restore the newest backup.</source>
        <translation>Z tego pliku nie da się nic uratować: spis jego tabel jest zniszczony. Przywróć najnowszą kopię zapasową.</translation>
    </message>
    <message>
        <source>The rescued file could not be written (%1). Free some space or choose another folder.</source>
        <translation>Nie udało się zapisać uratowanego pliku (%1). Zwolnij miejsce lub wybierz inny folder.</translation>
    </message>
    <message>
        <source>The index “%1” could not be made.</source>
        <translation>Nie udało się utworzyć indeksu „%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) rescued</source>
        <translation>
            <numerusform>%1: uratowano %Ln wiersz</numerusform>
            <numerusform>%1: uratowano %Ln wiersze</numerusform>
            <numerusform>%1: uratowano %Ln wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>    lost: %Ln row(s), ids %1</source>
        <translation>
            <numerusform>    utracono: %Ln wiersz, id %1</numerusform>
            <numerusform>    utracono: %Ln wiersze, id %1</numerusform>
            <numerusform>    utracono: %Ln wierszy, id %1</numerusform>
        </translation>
    </message>
    <message>
        <source>    lost: whatever came after id %1</source>
        <translation>    utracono: wszystko po ID %1</translation>
    </message>
    <message>
        <source>    lost: whatever was between the ids %1 and %2</source>
        <translation>    utracono: wszystko między id %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>    lost: %Ln row(s) that no longer mean anything</source>
        <translation>
            <numerusform>    utracono: %Ln wiersz, który nic już nie znaczy</numerusform>
            <numerusform>    utracono: %Ln wiersze, które nic już nie znaczą</numerusform>
            <numerusform>    utracono: %Ln wierszy, które nic już nie znaczą</numerusform>
        </translation>
    </message>
    <message>
        <source>    lost: an unknown number of rows in the middle</source>
        <translation>    utracono: nieznaną liczbę wierszy w środku</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) left out, because “%2” was lost</source>
        <translation>
            <numerusform>%1: pominięto %Ln wiersz, bo utracono „%2”</numerusform>
            <numerusform>%1: pominięto %Ln wiersze, bo utracono „%2”</numerusform>
            <numerusform>%1: pominięto %Ln wierszy, bo utracono „%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln link(s) to lost rows of “%2” emptied</source>
        <translation>
            <numerusform>%1: wyczyszczono %Ln powiązanie z utraconymi wierszami „%2”</numerusform>
            <numerusform>%1: wyczyszczono %Ln powiązania z utraconymi wierszami „%2”</numerusform>
            <numerusform>%1: wyczyszczono %Ln powiązań z utraconymi wierszami „%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>„%1” już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>What was rescued does not hang together. Restore the newest backup.</source>
        <translation>Uratowane dane nie są spójne. Przywróć najnowszą kopię zapasową.</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>You already have a filter called “%1”. Choose another name.</source>
        <translation>Masz już filtr „%1”. Wybierz inną nazwę.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Office</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Dla mnie</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Pracownicy</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Działy</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Zespoły</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Waluty</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Kursy walut</translation>
    </message>
    <message>
        <source>Pipelines and stages</source>
        <translation>Procesy i etapy</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Pola własne</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Powody przegranej</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Wygląd i język</translation>
    </message>
    <message>
        <source>Disqualification reasons</source>
        <translation>Powody odrzucenia</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>Same e-mail</source>
        <translation>Ten sam e-mail</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>Ten sam telefon</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>To samo imię i nazwisko</translation>
    </message>
    <message>
        <source>Same company</source>
        <translation>Ta sama firma</translation>
    </message>
    <message>
        <source>Same tax number</source>
        <translation>Ten sam numer podatkowy</translation>
    </message>
    <message>
        <source>Same registration number</source>
        <translation>Ten sam numer rejestrowy</translation>
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
        <translation>%1 · przegrana: %2</translation>
    </message>
    <message>
        <source>%1 · created first</source>
        <translation>%1 · najstarszy rekord</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln notatka</numerusform>
            <numerusform>%Ln notatki</numerusform>
            <numerusform>%Ln notatek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln plik</numerusform>
            <numerusform>%Ln pliki</numerusform>
            <numerusform>%Ln plików</numerusform>
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
        <translation>%1 „%2”</translation>
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
            <numerusform>%Ln bajt</numerusform>
            <numerusform>%Ln bajty</numerusform>
            <numerusform>%Ln bajtów</numerusform>
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
        <translation>Nie ma takiego etapu.</translation>
    </message>
    <message>
        <source>This stage needs “%1”.</source>
        <translation>Ten etap wymaga pola „%1”.</translation>
    </message>
    <message>
        <source>Choose why it was lost.</source>
        <translation>Wybierz powód przegranej.</translation>
    </message>
    <message>
        <source>It is sold and locked. Unlock it to change it.</source>
        <translation>Sprzedane i zablokowane. Odblokuj, aby coś zmienić.</translation>
    </message>
    <message>
        <source>It is not locked.</source>
        <translation>To nie jest zablokowane.</translation>
    </message>
    <message>
        <source>Choose an open stage.</source>
        <translation>Wybierz otwarty etap.</translation>
    </message>
    <message>
        <source>The stage is open: only a lost one takes a reason and a comment.</source>
        <translation>Etap jest otwarty: powód i komentarz przyjmuje tylko etap przegranej.</translation>
    </message>
</context>
<context>
    <name>TextRules</name>
    <message>
        <source>The text is longer than 1 MB. Shorten it, or keep it as a file.</source>
        <translation>Tekst ma ponad 1 MB. Skróć go albo dołącz jako plik.</translation>
    </message>
    <message>
        <source>The text holds a broken character. Write it anew.</source>
        <translation>Tekst zawiera uszkodzony znak. Wpisz go ponownie.</translation>
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
        <translation>przeniesienie do kosza</translation>
    </message>
    <message>
        <source>brought it back from the recycle bin</source>
        <translation>przywrócenie z kosza</translation>
    </message>
    <message>
        <source>moved it from %1 to %2</source>
        <translation>przeniesienie z „%1” do „%2”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln fields</source>
        <translation>
            <numerusform>zmiana %Ln pola</numerusform>
            <numerusform>zmiana %Ln pól</numerusform>
            <numerusform>zmiana %Ln pól</numerusform>
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
        <translation>rekord niewidoczny dla Ciebie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other values of %1</source>
        <translation>
            <numerusform>%Ln inna wartość: %1</numerusform>
            <numerusform>%Ln inne wartości: %1</numerusform>
            <numerusform>%Ln innych wartości: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>un-merged %1</source>
        <translation>cofnięcie scalenia z: %1</translation>
    </message>
    <message>
        <source>merged %1 into it</source>
        <translation>scalenie z: %1</translation>
    </message>
    <message numerus="yes">
        <source>un-merged %Ln records</source>
        <translation>
            <numerusform>cofnięcie scalenia z %Ln rekordem</numerusform>
            <numerusform>cofnięcie scalenia z %Ln rekordami</numerusform>
            <numerusform>cofnięcie scalenia z %Ln rekordami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merged %Ln records into it</source>
        <translation>
            <numerusform>scalenie z %Ln rekordem</numerusform>
            <numerusform>scalenie z %Ln rekordami</numerusform>
            <numerusform>scalenie z %Ln rekordami</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was un-merged since</source>
        <translation>%1: scalenie cofnięto od tego czasu</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>merged it into %1</source>
        <translation>scalenie z: %1</translation>
    </message>
    <message>
        <source>un-merged it from %1</source>
        <translation>cofnięcie scalenia z: %1</translation>
    </message>
    <message>
        <source>together with %1, merged before</source>
        <translation>razem z: %1, scalone wcześniej</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>This step can no longer be undone: what it changed was changed again.</source>
        <translation>Tego kroku nie da się już cofnąć: jego zmiany zostały ponownie zmienione.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Nie ma czego ponowić.</translation>
    </message>
</context>
<context>
    <name>UnitOfWork</name>
    <message>
        <source>%1 with the id %2 does not exist.</source>
        <translation>%1: nie ma rekordu o id %2.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>%2: nie ma pola „%1”.</translation>
    </message>
    <message>
        <source>You may not change this record: %1.</source>
        <translation>Nie możesz zmienić tego rekordu: %1.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Brakuje „%1”.</translation>
    </message>
    <message>
        <source>“%1” is already taken.</source>
        <translation>„%1” jest już zajęte.</translation>
    </message>
    <message>
        <source>The rules set each other off without end.</source>
        <translation>Reguły uruchamiają się nawzajem bez końca.</translation>
    </message>
    <message>
        <source>This record is in the recycle bin: %1.</source>
        <translation>Ten rekord (%1) jest w koszu.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile.</source>
        <translation>Pole „%1” zostało w tym czasie zmienione.</translation>
    </message>
    <message>
        <source>“%1” cannot be set by hand.</source>
        <translation>Pola „%1” nie można ustawić ręcznie.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Unlock “%1”?</source>
        <translation>Odblokować „%1”?</translation>
    </message>
    <message>
        <source>It is sold. Amount, customer and stage can change again after this.</source>
        <translation>Ta szansa jest sprzedana. Po odblokowaniu będzie można znów zmieniać kwotę, klienta i etap.</translation>
    </message>
    <message>
        <source>Back to the stage</source>
        <translation>Z powrotem do etapu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>“%1” is unlocked</source>
        <translation>Odblokowano „%1”</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Tego już nie ma.</translation>
    </message>
</context>
<context>
    <name>UnmergePanel</name>
    <message>
        <source>Un-merge “%1”?</source>
        <translation>Cofnąć scalenie „%1”?</translation>
    </message>
    <message>
        <source>What comes back has its own values and what was moved from it again. A value that was edited since the merge stays.</source>
        <translation>To, co wraca, ma znów własne wartości i to, co z niego przeniesiono. Wartość zmieniona po scaleniu zostaje.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Un-merge</source>
        <translation>Cofnij scalenie</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>Przywrócono: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are back</source>
        <translation>
            <numerusform>Przywrócono %Ln rekord</numerusform>
            <numerusform>Przywrócono %Ln rekordy</numerusform>
            <numerusform>Przywrócono %Ln rekordów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueGuess</name>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1” nie jest datą.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1” nie jest liczbą.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways.</source>
        <translation>„%1” można odczytać na dwa sposoby.</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>%1: „%2” nie jest liczbą.</translation>
    </message>
    <message>
        <source>%1: “%2” is no whole number.</source>
        <translation>%1: „%2” nie jest liczbą całkowitą.</translation>
    </message>
    <message>
        <source>%1: “%2” is not between 0 and 100 percent.</source>
        <translation>%1: „%2” nie mieści się między 0 a 100 procent.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither true nor false.</source>
        <translation>%1: „%2” to ani prawda, ani fałsz.</translation>
    </message>
    <message>
        <source>%1: “%2” is no amount; it is written as 100.50 EUR.</source>
        <translation>%1: „%2” nie jest kwotą; zapisuje się ją jako 100.50 EUR.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date; it is written as 2026-11-24.</source>
        <translation>%1: „%2” nie jest datą; zapisuje się ją jako 2026-11-24.</translation>
    </message>
    <message>
        <source>%1: “%2” is no moment; it is written as 2026-11-24T08:30:00Z.</source>
        <translation>%1: „%2” nie jest datą z godziną; zapisuje się ją jako 2026-11-24T08:30:00Z.</translation>
    </message>
    <message>
        <source>%1: “%2” is none of %3.</source>
        <translation>%1: „%2” nie jest żadnym z: %3.</translation>
    </message>
    <message>
        <source>%1: there is no “%2”.</source>
        <translation>%1: nie ma „%2”.</translation>
    </message>
    <message>
        <source>“%1”: the closing quotation mark is missing.</source>
        <translation>„%1”: brakuje cudzysłowu zamykającego.</translation>
    </message>
    <message>
        <source>%1: there is no currency “%2”.</source>
        <translation>%1: nie ma waluty „%2”.</translation>
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
        <translation>już nieaktualne</translation>
    </message>
    <message>
        <source>not visible to you</source>
        <translation>niewidoczne dla Ciebie</translation>
    </message>
    <message>
        <source>%1, in the recycle bin</source>
        <translation>%1, w koszu</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>puste</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>„%1” już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>There is no such employee.</source>
        <translation>Nie ma takiego pracownika.</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Plik jest otwarty tylko do odczytu.</translation>
    </message>
    <message>
        <source>Another program wrote to “%1”. Close it there, then open the file again.</source>
        <translation>Inny program zapisał coś w „%1”. Zamknij go tam i otwórz plik ponownie.</translation>
    </message>
    <message>
        <source>The disk failed, and it is not known whether the last change was saved. Close the file, open it again and look.</source>
        <translation>Dysk zawiódł i nie wiadomo, czy ostatnia zmiana została zapisana. Zamknij plik, otwórz go ponownie i sprawdź.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full. Nothing of this step was saved; free some space and try again.</source>
        <translation>Dysk z plikiem „%1” jest pełny. Nic z tego kroku nie zapisano; zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“%1” can only be read. Save a copy elsewhere to work on it.</source>
        <translation>„%1” można tylko czytać. Aby pracować, zapisz kopię w innym miejscu.</translation>
    </message>
    <message>
        <source>There is not enough memory to go on with “%1”. Nothing of this step was saved; close something and try again.</source>
        <translation>Za mało pamięci, aby dalej pracować z „%1”. Nic z tego kroku nie zapisano; zamknij inne programy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). Nothing is written to it any more; repair a copy or restore a backup.</source>
        <translation>„%1” jest uszkodzony (%2). Nic już nie będzie w nim zapisywane; napraw kopię lub przywróć kopię zapasową.</translation>
    </message>
    <message>
        <source>“%1” cannot be used now (%2). Try again; if it stays so, save a copy elsewhere.</source>
        <translation>Nie można teraz używać „%1” (%2). Spróbuj ponownie; jeśli to nie pomoże, zapisz kopię w innym miejscu.</translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced while it was open. Nothing is written to it any more; save a copy under another name to go on.</source>
        <translation>„%1” przeniesiono, usunięto lub zastąpiono, gdy był otwarty. Nic już nie będzie w nim zapisywane; aby pracować dalej, zapisz kopię pod inną nazwą.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Nothing is written to it any more; repair a copy or restore a backup.</source>
        <translation>„%1” jest uszkodzony. Nic już nie będzie w nim zapisywane; napraw kopię lub przywróć kopię zapasową.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>Nie udało się zapisać pliku „%1”: %2</translation>
    </message>
    <message>
        <source>a spreadsheet cannot hold so many columns.</source>
        <translation>arkusz nie pomieści tylu kolumn.</translation>
    </message>
    <message>
        <source>a spreadsheet cannot hold so many rows.</source>
        <translation>arkusz nie pomieści tylu wierszy.</translation>
    </message>
    <message>
        <source>there is no room for temporary files. Free some space, then try again.</source>
        <translation>nie ma miejsca na pliki tymczasowe. Zwolnij trochę miejsca i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>there is no room left on the disk. Free some space or choose another folder.</source>
        <translation>na dysku nie ma już miejsca. Zwolnij trochę miejsca albo wybierz inny folder.</translation>
    </message>
    <message>
        <source>writing is not permitted there. Choose another folder.</source>
        <translation>nie wolno tam zapisywać. Wybierz inny folder.</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Move to stage</source>
        <translation>Przenieś do etapu</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwizuj</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Przywróć z archiwum</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Przywróć do użycia</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Oddaj do puli</translation>
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
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>Inny klient</translation>
    </message>
    <message>
        <source>Employee of the customer</source>
        <translation>Pracownik klienta</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Konsultant</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>Osoba prywatna</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Wietnamski</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Niemiecki</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polski</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Perski</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Szanse sprzedaży</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Wygrana</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Przegrana</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Gregoriański</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>Dżalali</translation>
    </message>
    <message>
        <source>Sales representative</source>
        <translation>Handlowiec</translation>
    </message>
    <message>
        <source>Sales director</source>
        <translation>Dyrektor sprzedaży</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Department and below</source>
        <translation>Dział i podległe</translation>
    </message>
    <message>
        <source>Own department</source>
        <translation>Własny dział</translation>
    </message>
    <message>
        <source>Own team</source>
        <translation>Własny zespół</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Własne</translation>
    </message>
    <message>
        <source>As each language writes them</source>
        <translation>Tak jak w danym języku</translation>
    </message>
    <message>
        <source>Comma for thousands, point for decimals</source>
        <translation>Przecinek przy tysiącach, kropka dziesiętna</translation>
    </message>
    <message>
        <source>Point for thousands, comma for decimals</source>
        <translation>Kropka przy tysiącach, przecinek dziesiętny</translation>
    </message>
    <message>
        <source>Space for thousands, comma for decimals</source>
        <translation>Spacja przy tysiącach, przecinek dziesiętny</translation>
    </message>
    <message>
        <source>Apostrophe for thousands, point for decimals</source>
        <translation>Apostrof przy tysiącach, kropka dziesiętna</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Zwykły</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niski</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nie porównuj</translation>
    </message>
    <message>
        <source>Among accounts</source>
        <translation>Wśród klientów</translation>
    </message>
    <message>
        <source>Among all records</source>
        <translation>Wśród wszystkich rekordów</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>Service only</source>
        <translation>Tylko obsługa</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nic</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Komunikator</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Strona WWW</translation>
    </message>
    <message>
        <source>Further address</source>
        <translation>Dodatkowy adres</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>Obserwatorzy</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Dla wszystkich</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Prywatny</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>W archiwum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Rodzaj klienta</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numer rejestrowy</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branża</translation>
    </message>
    <message>
        <source>Key account</source>
        <translation>Klient kluczowy</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Należy do</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Service until</source>
        <translation>Serwis do</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Contact type</source>
        <translation>Rodzaj osoby</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Ważny od</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Proces sprzedaży</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Stage type</source>
        <translation>Rodzaj etapu</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Prawdopodobieństwo</translation>
    </message>
    <message>
        <source>Stale after days</source>
        <translation>Bez ruchu po (dni)</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>Pola wymagane</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Osoba kontaktowa</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Probability set by hand</source>
        <translation>Prawdopodobieństwo ręczne</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Przewidywane zamknięcie</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>W tym etapie od</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięto</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Powód przegranej</translation>
    </message>
    <message>
        <source>Lost comment</source>
        <translation>Komentarz do przegranej</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Udziały</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zablokowana</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentarz</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Utworzył(a)</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Zmienił(a)</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nazwa po angielsku</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation>Nazwa po wietnamsku</translation>
    </message>
    <message>
        <source>Name in German</source>
        <translation>Nazwa po niemiecku</translation>
    </message>
    <message>
        <source>Name in Polish</source>
        <translation>Nazwa po polsku</translation>
    </message>
    <message>
        <source>Name in Persian</source>
        <translation>Nazwa po persku</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Wycofane</translation>
    </message>
    <message>
        <source>Office name</source>
        <translation>Nazwa biura</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Strefa czasowa</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Pierwszy dzień tygodnia</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>Weekend</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Godziny pracy</translation>
    </message>
    <message>
        <source>Fiscal year starts</source>
        <translation>Początek roku obrotowego</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Folder kopii zapasowych</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>Nadrzędny</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kierownik</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Lider</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Zespoły</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>Typ pracownika</translation>
    </message>
    <message>
        <source>Digits of the language</source>
        <translation>Cyfry języka</translation>
    </message>
    <message>
        <source>Sees the records of</source>
        <translation>Widzi rekordy</translation>
    </message>
    <message>
        <source>Changes settings</source>
        <translation>Zmienia ustawienia</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Rodzaj rekordu</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Links to</source>
        <translation>Wskazuje na</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Wymagane</translation>
    </message>
    <message>
        <source>Holds personal data</source>
        <translation>Zawiera dane osobowe</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Wspólny</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Domyślny</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Członkowie</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>Pierwszy wiersz</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nazwa pliku</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Format liczb</translation>
    </message>
    <message>
        <source>Most space for backups in GB</source>
        <translation>Najwięcej miejsca na kopie zapasowe (GB)</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>Nie są duplikatami</translation>
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
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>In this status since</source>
        <translation>W tym statusie od</translation>
    </message>
    <message>
        <source>Disqualification reason</source>
        <translation>Powód odrzucenia</translation>
    </message>
    <message>
        <source>Disqualification comment</source>
        <translation>Komentarz do odrzucenia</translation>
    </message>
    <message>
        <source>Converted to</source>
        <translation>Skonwertowano na</translation>
    </message>
    <message>
        <source>Equal phone numbers are duplicates</source>
        <translation>Równe numery telefonu to duplikaty</translation>
    </message>
    <message>
        <source>Equal tax numbers</source>
        <translation>Równe numery podatkowe</translation>
    </message>
    <message>
        <source>Equal registration numbers</source>
        <translation>Równe numery rejestrowe</translation>
    </message>
    <message>
        <source>Equal names are duplicates</source>
        <translation>Równe nazwy to duplikaty</translation>
    </message>
    <message>
        <source>Uses leads</source>
        <translation>Pracuje z leadami</translation>
    </message>
    <message>
        <source>Works without leads</source>
        <translation>Pracuje bez leadów</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>Można używać do</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Zapisano dnia</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>Jak to przekazano</translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>Account</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Klienci</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Osoba kontaktowa</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Osoby kontaktowe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Waluty</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Kurs waluty</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Kursy walut</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Powód przegranej</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Powody przegranej</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Proces sprzedaży</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Procesy sprzedaży</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapy</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Szansa sprzedaży</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Szanse sprzedaży</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Biura</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Dział</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Działy</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Zespoły</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Pracownicy</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>Pole własne</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Pola własne</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>Zapisany filtr</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Zapisane filtry</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekty</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notatki</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Disqualification reason</source>
        <translation>Powód odrzucenia</translation>
    </message>
    <message>
        <source>Disqualification reasons</source>
        <translation>Powody odrzucenia</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
    </message>
</context>
<context>
    <name>kontor::BackupsPane</name>
    <message>
        <source>Open read-only</source>
        <translation>Otwórz do odczytu</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Przywróć…</translation>
    </message>
    <message>
        <source>Kontor makes a backup every half hour of change, when the file is closed, and before an import or a change of many records. Each one is checked.</source>
        <translation>Kontor tworzy kopię co pół godziny, jeśli coś się zmieniło, przy zamykaniu pliku oraz przed importem lub zmianą wielu rekordów. Każda kopia jest sprawdzana.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Utwórz kopię teraz</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Folder kopii zapasowych</translation>
    </message>
    <message>
        <source>Backups go to another folder from now on</source>
        <translation>Kopie będą trafiać odtąd do innego folderu</translation>
    </message>
    <message>
        <source>Backup made and checked</source>
        <translation>Utworzono i sprawdzono kopię</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Przywrócić kopię z %1?</translation>
    </message>
    <message>
        <source>The file as it is now is kept as a backup first.</source>
        <translation>Obecny plik zostanie najpierw zachowany jako kopia.</translation>
    </message>
    <message>
        <source>What was changed since then is no longer in the file.</source>
        <translation>Późniejszych zmian nie będzie już w pliku.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Sprawdź wszystkie</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Zawartość</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Sprawdzono</translation>
    </message>
    <message>
        <source>A backup was restored. Older backups are all kept until you say that the restored file is the right one.</source>
        <translation>Przywrócono kopię zapasową. Wszystkie starsze kopie zostaną zachowane, dopóki nie potwierdzisz, że to właściwy plik.</translation>
    </message>
    <message>
        <source>The file is right</source>
        <translation>To właściwy plik</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>when made</source>
        <translation>przy tworzeniu</translation>
    </message>
    <message>
        <source>now, whole</source>
        <translation>teraz, cała</translation>
    </message>
    <message>
        <source>broken since</source>
        <translation>później uszkodzona</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) changed since they were made. Do not rely on them; make a new one.</source>
        <translation>
            <numerusform>%Ln kopia zmieniła się od utworzenia. Nie polegaj na niej; utwórz nową.</numerusform>
            <numerusform>%Ln kopie zmieniły się od utworzenia. Nie polegaj na nich; utwórz nową.</numerusform>
            <numerusform>%Ln kopii zmieniło się od utworzenia. Nie polegaj na nich; utwórz nową.</numerusform>
        </translation>
    </message>
    <message>
        <source>All backups are whole</source>
        <translation>Wszystkie kopie są całe</translation>
    </message>
    <message>
        <source>No backup in this folder yet.</source>
        <translation>W tym folderze nie ma jeszcze kopii zapasowej.</translation>
    </message>
</context>
<context>
    <name>kontor::BoardView</name>
    <message>
        <source>Move to %1</source>
        <translation>Przenieś do „%1”</translation>
    </message>
    <message numerus="yes">
        <source>Move %n cards to %1</source>
        <translation>
            <numerusform>Przenieś %n kartę do „%1”</numerusform>
            <numerusform>Przenieś %n karty do „%1”</numerusform>
            <numerusform>Przenieś %n kart do „%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a drop does, and the probability</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>powód</translation>
    </message>
    <message>
        <source>asks for: %1</source>
        <translation>wymagane: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Otwórz w osobnym oknie</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>Przenieś do etapu</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Konwertuj…</translation>
    </message>
</context>
<context>
    <name>kontor::BulkActions</name>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>Przenieś do etapu</translation>
    </message>
    <message>
        <source>Change responsible</source>
        <translation>Zmień opiekuna</translation>
    </message>
    <message>
        <source>Edit fields</source>
        <translation>Edytuj pola</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records restored</source>
        <translation>
            <numerusform>Przywrócono %Ln rekord</numerusform>
            <numerusform>Przywrócono %Ln rekordy</numerusform>
            <numerusform>Przywrócono %Ln rekordów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed in %Ln records</source>
        <translation>
            <numerusform>%1: zmieniono w %Ln rekordzie</numerusform>
            <numerusform>%1: zmieniono w %Ln rekordach</numerusform>
            <numerusform>%1: zmieniono w %Ln rekordach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln records?</source>
        <translation>
            <numerusform>Usunąć %Ln rekord?</numerusform>
            <numerusform>Usunąć %Ln rekordy?</numerusform>
            <numerusform>Usunąć %Ln rekordów?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records deleted</source>
        <translation>
            <numerusform>Usunięto %Ln rekord</numerusform>
            <numerusform>Usunięto %Ln rekordy</numerusform>
            <numerusform>Usunięto %Ln rekordów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records go to the recycle bin and can be restored from there.</source>
        <translation>
            <numerusform>%Ln rekord trafi do kosza, skąd można go przywrócić.</numerusform>
            <numerusform>%Ln rekordy trafią do kosza, skąd można je przywrócić.</numerusform>
            <numerusform>%Ln rekordów trafi do kosza, skąd można je przywrócić.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>Zmień status</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Oddaj do puli</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwizuj</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Przywróć z archiwum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records taken</source>
        <translation>
            <numerusform>Przejęto %Ln rekord</numerusform>
            <numerusform>Przejęto %Ln rekordy</numerusform>
            <numerusform>Przejęto %Ln rekordów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records released</source>
        <translation>
            <numerusform>Oddano do wolnej puli %Ln rekord</numerusform>
            <numerusform>Oddano do wolnej puli %Ln rekordy</numerusform>
            <numerusform>Oddano do wolnej puli %Ln rekordów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records archived</source>
        <translation>
            <numerusform>Zarchiwizowano %Ln rekord</numerusform>
            <numerusform>Zarchiwizowano %Ln rekordy</numerusform>
            <numerusform>Zarchiwizowano %Ln rekordów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records taken out of the archive</source>
        <translation>
            <numerusform>Przywrócono z archiwum %Ln rekord</numerusform>
            <numerusform>Przywrócono z archiwum %Ln rekordy</numerusform>
            <numerusform>Przywrócono z archiwum %Ln rekordów</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Konwertuj</translation>
    </message>
</context>
<context>
    <name>kontor::BulkPanel</name>
    <message numerus="yes">
        <source>%Ln records will be changed.</source>
        <translation>
            <numerusform>Zmieniony zostanie %Ln rekord.</numerusform>
            <numerusform>Zmienione zostaną %Ln rekordy.</numerusform>
            <numerusform>Zmienionych zostanie %Ln rekordów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
</context>
<context>
    <name>kontor::Button</name>
    <message>
        <source>The file is open for reading only.</source>
        <translation>Plik jest otwarty tylko do odczytu.</translation>
    </message>
</context>
<context>
    <name>kontor::CalendarPanel</name>
    <message>
        <source>Previous month</source>
        <translation>Poprzedni miesiąc</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Następny miesiąc</translation>
    </message>
</context>
<context>
    <name>kontor::CardPage</name>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Napisz notatkę</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>Dodaj plik…</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>Przenieś do etapu</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Odblokuj…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>Kopiuj…</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Otwórz w osobnym oknie</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Drukuj lub zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Select fields…</source>
        <translation>Wybierz pola…</translation>
    </message>
    <message>
        <source>No longer open to all</source>
        <translation>Cofnij dostęp dla wszystkich</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>Dla wszystkich</translation>
    </message>
    <message>
        <source>No longer open to all.</source>
        <translation>Już niedostępne dla wszystkich.</translation>
    </message>
    <message>
        <source>Everybody can see it now.</source>
        <translation>Teraz widzą to wszyscy.</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Przywróć z archiwum</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwizuj</translation>
    </message>
    <message>
        <source>Taken out of the archive.</source>
        <translation>Przywrócono z archiwum.</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>Zarchiwizowano.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Zablokowana</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>W archiwum</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Więcej akcji</translation>
    </message>
    <message>
        <source>This record is not here</source>
        <translation>Tego rekordu tu nie ma</translation>
    </message>
    <message>
        <source>It was erased, or you may not see it.</source>
        <translation>Został trwale usunięty lub nie masz prawa go widzieć.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Pliki</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Powiązania</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia zmian</translation>
    </message>
    <message>
        <source>This record is in the recycle bin.</source>
        <translation>Ten rekord jest w koszu.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Odblokuj</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sprzedane</translation>
    </message>
    <message>
        <source>It goes to the recycle bin and can be brought back.</source>
        <translation>Trafi do kosza i można to przywrócić.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes go along.</source>
        <translation>
            <numerusform>Razem z %Ln notatką.</numerusform>
            <numerusform>Razem z %Ln notatkami.</numerusform>
            <numerusform>Razem z %Ln notatkami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files go along.</source>
        <translation>
            <numerusform>Razem z %Ln plikiem.</numerusform>
            <numerusform>Razem z %Ln plikami.</numerusform>
            <numerusform>Razem z %Ln plikami.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that link to it stay, and show its name greyed.</source>
        <translation>
            <numerusform>%Ln powiązany rekord zostaje i pokazuje wyszarzoną nazwę.</numerusform>
            <numerusform>%Ln powiązane rekordy zostają i pokazują wyszarzoną nazwę.</numerusform>
            <numerusform>%Ln powiązanych rekordów zostaje i pokazuje wyszarzoną nazwę.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Usunąć „%1”?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin.</source>
        <translation>„%1” jest w koszu.</translation>
    </message>
    <message>
        <source>“%1” was brought back.</source>
        <translation>Przywrócono „%1”.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 zamiast %3</translation>
    </message>
    <message>
        <source>You had typed here on %1 — %2</source>
        <translation>Masz tu niedokończony wpis z %1 — %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Wstaw</translation>
    </message>
    <message>
        <source>Attach an existing file…</source>
        <translation>Dołącz istniejący plik…</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>Odrzuć…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Przejmij</translation>
    </message>
    <message>
        <source>“%1” is yours now.</source>
        <translation>„%1” należy teraz do Ciebie.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Oddaj do puli</translation>
    </message>
    <message>
        <source>“%1” is free for anybody to take.</source>
        <translation>„%1” jest w wolnej puli.</translation>
    </message>
    <message>
        <source>Un-merge…</source>
        <translation>Cofnij scalenie…</translation>
    </message>
    <message>
        <source>It was merged into this record.</source>
        <translation>Scalono z tym rekordem.</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Konwertuj…</translation>
    </message>
    <message>
        <source>This lead is converted and can only be read. Undo its conversion to change it.</source>
        <translation>Ten lead jest skonwertowany i można go tylko czytać. Aby go zmienić, cofnij konwersję.</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Konwertuj</translation>
    </message>
    <message>
        <source>Show similar records</source>
        <translation>Pokaż podobne rekordy</translation>
    </message>
</context>
<context>
    <name>kontor::ChangesPanel</name>
    <message>
        <source>in the recycle bin</source>
        <translation>w koszu</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>Changed since the backup</source>
        <translation>Zmienione od czasu kopii zapasowej</translation>
    </message>
    <message>
        <source>The repaired file holds them; the backup does not.</source>
        <translation>Naprawiony plik je zawiera, kopia zapasowa nie.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekord</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::CollectionPage</name>
    <message>
        <source>“%1” created</source>
        <translation>Utworzono „%1”</translation>
    </message>
    <message>
        <source>Recycle bin: %1</source>
        <translation>Kosz: %1</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>Szukaj lub filtruj</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablica</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Proces sprzedaży</translation>
    </message>
    <message>
        <source>Fold the column</source>
        <translation>Zwiń kolumnę</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>tylko do odczytu</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Drukuj lub zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>Pokaż jako listę</translation>
    </message>
    <message>
        <source>Show as board</source>
        <translation>Pokaż jako tablicę</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Importuj z pliku</translation>
    </message>
    <message>
        <source>Change the stages</source>
        <translation>Zmień etapy</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Szukaj duplikatów</translation>
    </message>
</context>
<context>
    <name>kontor::ColumnHead</name>
    <message>
        <source>Fold the column</source>
        <translation>Zwiń kolumnę</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowy</translation>
    </message>
    <message>
        <source>%1 · last 30 days</source>
        <translation>%1 · ostatnie 30 dni</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>Dodaj w „%1”</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Zwiń „%1”</translation>
    </message>
</context>
<context>
    <name>kontor::ComboPicker</name>
    <message>
        <source>Create “%1”</source>
        <translation>Utwórz „%1”</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
</context>
<context>
    <name>kontor::CompareModel</name>
    <message>
        <source>%1, result: %2</source>
        <translation>%1, wynik: %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Wynik: %1</translation>
    </message>
    <message>
        <source>%1: empty, %2</source>
        <translation>%1: puste, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, chosen</source>
        <translation>%1: %2, %3, wybrane</translation>
    </message>
    <message>
        <source>%1: %2, %3, not chosen</source>
        <translation>%1: %2, %3, niewybrane</translation>
    </message>
    <message>
        <source>%1: %2, %3, fixed</source>
        <translation>%1: %2, %3, ustalone</translation>
    </message>
    <message>
        <source>%1: %2, %3, kept</source>
        <translation>%1: %2, %3, zachowane</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>lives on</source>
        <translation>pozostaje</translation>
    </message>
</context>
<context>
    <name>kontor::CompareTable</name>
    <message>
        <source>Values of the records</source>
        <translation>Wartości rekordów</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Rekordy</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Pola</translation>
    </message>
</context>
<context>
    <name>kontor::ConditionRow</name>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>Usuń warunek</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>kontor::ConfirmPanel</name>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
</context>
<context>
    <name>kontor::ConsentPanel</name>
    <message>
        <source>Noted by %1</source>
        <translation>Zapisane przez: %1</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>kontor::ConvertForm</name>
    <message>
        <source>It stands on the lead.</source>
        <translation>Jest już wpisany przy leadzie.</translation>
    </message>
    <message>
        <source>Found by e-mail: %1</source>
        <translation>Znaleziono po adresie e-mail: %1</translation>
    </message>
    <message>
        <source>Found by telephone: %1</source>
        <translation>Znaleziono po telefonie: %1</translation>
    </message>
    <message>
        <source>Found by name: %1</source>
        <translation>Znaleziono po nazwie: %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Czynność</translation>
    </message>
    <message>
        <source>Convert to a deal</source>
        <translation>Konwertuj na szansę sprzedaży</translation>
    </message>
    <message>
        <source>Merge with a similar record</source>
        <translation>Scal z podobnym rekordem</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>zalecane</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Owners, in turn</source>
        <translation>Opiekunowie, po kolei</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nikt</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Zespół</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Bez zespołu</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Link to those that exist, else create</source>
        <translation>Powiąż z istniejącymi, inaczej utwórz</translation>
    </message>
    <message>
        <source>Create from each lead</source>
        <translation>Utwórz z każdego leada</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Link to an existing one</source>
        <translation>Powiąż z istniejącym</translation>
    </message>
    <message>
        <source>Account or contact</source>
        <translation>Klient lub osoba kontaktowa</translation>
    </message>
    <message>
        <source>Create from the lead</source>
        <translation>Utwórz z leada</translation>
    </message>
    <message>
        <source>it names neither a company nor a person</source>
        <translation>nie podaje firmy ani osoby</translation>
    </message>
    <message>
        <source>account</source>
        <translation>klient</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>osoba kontaktowa</translation>
    </message>
    <message>
        <source>account and contact</source>
        <translation>klient i osoba kontaktowa</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Proces sprzedaży</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wybierz z listy.</translation>
    </message>
    <message>
        <source>Choose a customer, or another answer.</source>
        <translation>Wybierz klienta lub inną odpowiedź.</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Jak dotąd</translation>
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
        <translation>potem tylko do odczytu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln szansa sprzedaży</numerusform>
            <numerusform>%Ln szanse sprzedaży</numerusform>
            <numerusform>%Ln szans sprzedaży</numerusform>
        </translation>
    </message>
    <message>
        <source>have them dealt in turn</source>
        <translation>otrzymują je po kolei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln klient</numerusform>
            <numerusform>%Ln klientów</numerusform>
            <numerusform>%Ln klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>from the leads</source>
        <translation>z leadów</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln osoba kontaktowa</numerusform>
            <numerusform>%Ln osoby kontaktowe</numerusform>
            <numerusform>%Ln osób kontaktowych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals → customers that exist</source>
        <translation>
            <numerusform>%Ln szansa → istniejący klient</numerusform>
            <numerusform>%Ln szanse → istniejący klienci</numerusform>
            <numerusform>%Ln szans → istniejący klienci</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing on them changes</source>
        <translation>nic się w nich nie zmienia</translation>
    </message>
    <message>
        <source>Leads → %1</source>
        <translation>Leady → %1</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nic nie ginie</translation>
    </message>
    <message>
        <source>and it can be taken apart at any time</source>
        <translation>i w każdej chwili można to rozdzielić</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>Szansa %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Klient %1</translation>
    </message>
    <message>
        <source>from the lead</source>
        <translation>z leada</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>Osoba kontaktowa %1</translation>
    </message>
    <message>
        <source>at %1, from the lead</source>
        <translation>w %1, z leada</translation>
    </message>
    <message>
        <source>exists, nothing on it changes</source>
        <translation>już istnieje, nic się w nim nie zmienia</translation>
    </message>
    <message>
        <source>Deal → account %1</source>
        <translation>Szansa → klient %1</translation>
    </message>
    <message>
        <source>Deal → contact %1</source>
        <translation>Szansa → osoba kontaktowa %1</translation>
    </message>
    <message>
        <source>Lead → deal</source>
        <translation>Lead → szansa</translation>
    </message>
    <message>
        <source>lead → account</source>
        <translation>lead → klient</translation>
    </message>
    <message>
        <source>lead → contact</source>
        <translation>lead → osoba kontaktowa</translation>
    </message>
    <message>
        <source>can be followed in both directions</source>
        <translation>widoczne w obie strony</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln notatka</numerusform>
            <numerusform>%Ln notatki</numerusform>
            <numerusform>%Ln notatek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln plik</numerusform>
            <numerusform>%Ln pliki</numerusform>
            <numerusform>%Ln plików</numerusform>
        </translation>
    </message>
    <message>
        <source>bound to the deal too, not copied</source>
        <translation>dołączone też do szansy, bez kopiowania</translation>
    </message>
    <message numerus="yes">
        <source>%Ln observers</source>
        <translation>
            <numerusform>%Ln obserwator</numerusform>
            <numerusform>%Ln obserwatorów</numerusform>
            <numerusform>%Ln obserwatorów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shares</source>
        <translation>
            <numerusform>%Ln udział</numerusform>
            <numerusform>%Ln udziały</numerusform>
            <numerusform>%Ln udziałów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln etykieta</numerusform>
            <numerusform>%Ln etykiety</numerusform>
            <numerusform>%Ln etykiet</numerusform>
        </translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>źródło %1</translation>
    </message>
    <message>
        <source>taken over by the deal</source>
        <translation>przejmuje szansa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads are left out: %1</source>
        <translation>
            <numerusform>Pominięty zostanie %Ln lead: %1</numerusform>
            <numerusform>Pominięte zostaną %Ln leady: %1</numerusform>
            <numerusform>Pominiętych zostanie %Ln leadów: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Co powstanie</translation>
    </message>
    <message>
        <source>Still empty and required on the next page: %1</source>
        <translation>Jeszcze puste, wymagane na następnej stronie: %1</translation>
    </message>
</context>
<context>
    <name>kontor::ConvertSimilar</name>
    <message numerus="yes">
        <source>%Ln open records of the same person: merging keeps one history</source>
        <translation>
            <numerusform>%Ln otwarty rekord tej samej osoby: scalenie zachowa jedną historię</numerusform>
            <numerusform>%Ln otwarte rekordy tej samej osoby: scalenie zachowa jedną historię</numerusform>
            <numerusform>%Ln otwartych rekordów tej samej osoby: scalenie zachowa jedną historię</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar records</source>
        <translation>
            <numerusform>%Ln podobny rekord</numerusform>
            <numerusform>%Ln podobne rekordy</numerusform>
            <numerusform>%Ln podobnych rekordów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more that you may not see</source>
        <translation>
            <numerusform>jeszcze %Ln, którego nie możesz zobaczyć</numerusform>
            <numerusform>jeszcze %Ln, których nie możesz zobaczyć</numerusform>
            <numerusform>jeszcze %Ln, których nie możesz zobaczyć</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge with “%1”</source>
        <translation>Scal z „%1”</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>utworzono %1</translation>
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
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open “%1” in its own window</source>
        <translation>Otwórz „%1” w osobnym oknie</translation>
    </message>
</context>
<context>
    <name>kontor::CriteriaLine</name>
    <message>
        <source>Compared by</source>
        <translation>Porównywane według</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numer rejestrowy</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>what is not compared</comment>
        <translation>%1: wył.</translation>
    </message>
    <message>
        <source>Records with the same e-mail are always similar.</source>
        <translation>Rekordy z tym samym e-mailem są zawsze podobne.</translation>
    </message>
    <message>
        <source>%1 is compared now, in the whole office.</source>
        <translation>%1: od teraz porównywane w całym biurze.</translation>
    </message>
    <message>
        <source>%1 is no longer compared, in the whole office.</source>
        <translation>%1: nie jest już porównywane w całym biurze.</translation>
    </message>
    <message>
        <source>This is a setting of the office. Who can change it: %1.</source>
        <translation>To ustawienie biura. Może je zmienić: %1.</translation>
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
        <translation>Otwórz kalendarz</translation>
    </message>
</context>
<context>
    <name>kontor::DryRunPanel</name>
    <message>
        <source>Dry run</source>
        <translation>Import próbny</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Zaktualizowane</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikaty</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Błędne</translation>
    </message>
    <message>
        <source>found again by id, e-mail or telephone</source>
        <translation>rozpoznane po ID, e-mailu lub telefonie</translation>
    </message>
    <message>
        <source>there already, just like this</source>
        <translation>już takie istnieją</translation>
    </message>
    <message>
        <source>of other rows of the file</source>
        <translation>innych wierszy pliku</translation>
    </message>
    <message>
        <source>left out, with the reason</source>
        <translation>pominięte, z podaniem powodu</translation>
    </message>
    <message>
        <source>Did you mean …?</source>
        <translation>Czy chodzi o …?</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Pokaż: %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>gotowy</translation>
    </message>
    <message>
        <source>running</source>
        <translation>trwa</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>Wiersze: %1</translation>
    </message>
    <message>
        <source>also new: %1</source>
        <translation>także nowe: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” is “%2”</source>
        <translation>„%1” to „%2”</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::DuplicatesPage</name>
    <message>
        <source>Not duplicates</source>
        <translation>To nie duplikaty</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Scal…</translation>
    </message>
    <message>
        <source>Looking for duplicates: %1 addresses and numbers compared</source>
        <translation>Szukanie duplikatów: porównano adresy i numery: %1</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaty</translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation>Grupy duplikatów</translation>
    </message>
    <message>
        <source>Duplicates among</source>
        <translation>Duplikaty wśród</translation>
    </message>
    <message>
        <source>They are no longer shown as duplicates.</source>
        <translation>Nie będą już pokazywane jako duplikaty.</translation>
    </message>
    <message>
        <source>Merge the group</source>
        <translation>Scal grupę</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>To nie duplikat</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>Następna grupa</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>Poprzednia grupa</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>Szukanie duplikatów</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Brak duplikatów</translation>
    </message>
    <message>
        <source>%1: no two that you may see have the same e-mail or whatever else the office compares.</source>
        <translation>%1: żadne dwa rekordy, które możesz zobaczyć, nie mają tego samego e-maila ani niczego innego, co porównuje biuro.</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>Wyszukiwanie zatrzymano</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Szukaj ponownie</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records…</source>
        <translation>
            <numerusform>Scal %Ln rekord…</numerusform>
            <numerusform>Scal %Ln rekordy…</numerusform>
            <numerusform>Scal %Ln rekordów…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln grupa</numerusform>
            <numerusform>%Ln grupy</numerusform>
            <numerusform>%Ln grup</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer shown as similar.</source>
        <translation>„%1” nie będzie już pokazywane jako podobne.</translation>
    </message>
</context>
<context>
    <name>kontor::EmployeeChoice</name>
    <message>
        <source>%1 – who is at the desk?</source>
        <translation>%1 – kto pracuje?</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>Kto pracuje?</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln employee(s)</source>
        <translation>
            <numerusform>%1 · %Ln pracownik</numerusform>
            <numerusform>%1 · %Ln pracowników</numerusform>
            <numerusform>%1 · %Ln pracowników</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Wpisz nazwisko</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Pracownicy</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wybór</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>Zacznij pracę</translation>
    </message>
    <message>
        <source>Remembered on this computer. Another employee is chosen at the foot of the navigation.</source>
        <translation>Zapamiętane na tym komputerze. Innego pracownika wybiera się na dole nawigacji.</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Otwórz inny plik</translation>
    </message>
    <message>
        <source>Nobody bears that name</source>
        <translation>Nikt się tak nie nazywa</translation>
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
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1: dodaj</translation>
    </message>
    <message>
        <source>%1, type</source>
        <translation>%1, typ</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>Główny</translation>
    </message>
    <message>
        <source>Still valid</source>
        <translation>Nadal aktualny</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>„%1” nie jest adresem e-mail.</translation>
    </message>
    <message>
        <source>May be used for: %1</source>
        <translation>Można używać do: %1</translation>
    </message>
</context>
<context>
    <name>kontor::FieldChooser</name>
    <message>
        <source>Fields of the form</source>
        <translation>Pola formularza</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Nowe pole…</translation>
    </message>
</context>
<context>
    <name>kontor::FieldEditor</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>Wybierz z listy.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>To pole jest wymagane.</translation>
    </message>
    <message>
        <source>%1 Control characters were left out.</source>
        <comment>%1: what was done, a sentence</comment>
        <translation>%1 Znaki sterujące usunięto.</translation>
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
        <translation>%1, suma ważona %2</translation>
    </message>
    <message>
        <source>Won in total</source>
        <translation>Wygrane łącznie</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Opiekun</translation>
    </message>
</context>
<context>
    <name>kontor::FilePreview</name>
    <message>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Zapisano jako „%1”.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Zawartość pliku</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Wróć do tej</translation>
    </message>
    <message>
        <source>The earlier version is the present one again.</source>
        <translation>Wcześniejsza wersja jest znów bieżąca.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Poprzednia strona</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Następna strona</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Odczyt pliku…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
</context>
<context>
    <name>kontor::FileProblemPage</name>
    <message>
        <source>%1 is in use</source>
        <translation>%1 jest w użyciu</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 jest uszkodzony</translation>
    </message>
    <message>
        <source>%1 was made by a newer Kontor</source>
        <translation>%1 pochodzi z nowszej wersji Kontora</translation>
    </message>
    <message>
        <source>%1 is no file of Kontor</source>
        <translation>%1 nie jest plikiem Kontora</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>Brak pliku %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>Nie można odczytać %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>Nie można otworzyć %1</translation>
    </message>
    <message>
        <source>Open a read-only copy</source>
        <translation>Otwórz kopię do odczytu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Przywróć kopię zapasową…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>Otwórz inny plik…</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Do ekranu startowego</translation>
    </message>
</context>
<context>
    <name>kontor::FileWatch</name>
    <message>
        <source>%1 is damaged. Nothing is written to it any more; what can be read can be seen, searched and exported.</source>
        <translation>%1 jest uszkodzony. Nic już nie będzie w nim zapisywane; to, co da się odczytać, można przeglądać, przeszukiwać i eksportować.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Everything can be seen, searched and exported, nothing can be changed.</source>
        <translation>%1 jest otwarty tylko do odczytu. Wszystko można przeglądać, przeszukiwać i eksportować, niczego nie można zmienić.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Zapisz kopię…</translation>
    </message>
    <message>
        <source>A form was half filled on %1. What was typed is kept.</source>
        <translation>Dnia %1 formularz został w połowie wypełniony. Wpisana treść jest zachowana.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Wypełniaj dalej</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Zapisz kopię</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>Kontor files (*.kontor)</source>
        <translation>Pliki Kontor (*.kontor)</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days there has been no backup of %1 on another disk. Should this disk fail, that work is lost.</source>
        <translation>
            <numerusform>Od %Ln dnia nie ma kopii zapasowej %1 na innym dysku. Jeśli ten dysk zawiedzie, praca przepadnie.</numerusform>
            <numerusform>Od %Ln dni nie ma kopii zapasowej %1 na innym dysku. Jeśli ten dysk zawiedzie, praca przepadnie.</numerusform>
            <numerusform>Od %Ln dni nie ma kopii zapasowej %1 na innym dysku. Jeśli ten dysk zawiedzie, praca przepadnie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
</context>
<context>
    <name>kontor::FilesTab</name>
    <message>
        <source>Add files…</source>
        <translation>Dodaj pliki…</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Nie ma jeszcze plików</translation>
    </message>
    <message>
        <source>Drop files here, or add them. They are kept inside the office file.</source>
        <translation>Upuść tu pliki lub je dodaj. Są przechowywane w pliku biura.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln versions</source>
        <translation>
            <numerusform>%1 · %Ln wersja</numerusform>
            <numerusform>%1 · %Ln wersje</numerusform>
            <numerusform>%1 · %Ln wersji</numerusform>
        </translation>
    </message>
    <message>
        <source>Save “%1” as…</source>
        <translation>Zapisz „%1” jako…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Usuń „%1”</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Usunąć „%1”?</translation>
    </message>
    <message>
        <source>It goes to the recycle bin with all its versions.</source>
        <translation>Trafi do kosza ze wszystkimi wersjami.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin.</source>
        <translation>„%1” jest w koszu.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dodaj pliki</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Nie można odczytać „%1”: %2</translation>
    </message>
    <message>
        <source>“%1” is too large for the office file.</source>
        <translation>„%1” jest za duży dla pliku biura.</translation>
    </message>
    <message>
        <source>“%1” is here already.</source>
        <translation>„%1” już tu jest.</translation>
    </message>
    <message>
        <source>The older content stays as an earlier version.</source>
        <translation>Starsza zawartość pozostaje jako wcześniejsza wersja.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Nowa wersja</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Zachowaj oba</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>Dodano „%1”.</translation>
    </message>
    <message>
        <source>Attach an existing file…</source>
        <translation>Dołącz istniejący plik…</translation>
    </message>
    <message>
        <source>Detach “%1”</source>
        <translation>Odłącz „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other records have it, too.</source>
        <translation>
            <numerusform>Ma go też %Ln inny rekord.</numerusform>
            <numerusform>Mają go też %Ln inne rekordy.</numerusform>
            <numerusform>Ma go też %Ln innych rekordów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach an existing file</source>
        <translation>Dołącz istniejący plik</translation>
    </message>
    <message>
        <source>Search for a file by its name</source>
        <translation>Szukaj pliku po nazwie</translation>
    </message>
    <message>
        <source>“%1” was attached.</source>
        <translation>Dołączono „%1”.</translation>
    </message>
    <message>
        <source>“%1” was detached.</source>
        <translation>Odłączono „%1”.</translation>
    </message>
</context>
<context>
    <name>kontor::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Conditions of the filter</source>
        <translation>Warunki filtra</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>all records of a kind</comment>
        <translation>%1: pełna lista</translation>
    </message>
    <message>
        <source>Own filter</source>
        <translation>Własny filtr</translation>
    </message>
    <message>
        <source>Open and mine</source>
        <translation>Moje otwarte</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <translation>%1 (wspólny)</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Zapisz jako widok…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Nazwa filtra</translation>
    </message>
    <message>
        <source>For all employees</source>
        <translation>Dla wszystkich pracowników</translation>
    </message>
    <message>
        <source>Open with it</source>
        <translation>Otwieraj z tym filtrem</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>Zapisz filtr</translation>
    </message>
    <message>
        <source>Filter “%1” saved</source>
        <translation>Zapisano filtr „%1”</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>Usuń „%1”</translation>
    </message>
    <message>
        <source>Filter “%1” deleted</source>
        <translation>Usunięto filtr „%1”</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>Zmień nazwę „%1”…</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Zmień nazwę filtra</translation>
    </message>
</context>
<context>
    <name>kontor::FilterLine</name>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>kontor::FilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtr</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Spełnia</translation>
    </message>
    <message>
        <source>all</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>any</source>
        <translation>dowolny</translation>
    </message>
    <message>
        <source>Match all or any of the conditions</source>
        <translation>Wszystkie lub dowolny z warunków</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Warunek</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>Zapisz jako widok…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>and</source>
        <translation>i</translation>
    </message>
    <message>
        <source>or</source>
        <translation>lub</translation>
    </message>
</context>
<context>
    <name>kontor::FirstStart</name>
    <message>
        <source>Welcome to Kontor</source>
        <translation>Witaj w Kontorze</translation>
    </message>
    <message>
        <source>Everything of your office in one file. No server, no internet needed.</source>
        <translation>Całe biuro w jednym pliku. Bez serwera i bez internetu.</translation>
    </message>
    <message>
        <source>Start a new office</source>
        <translation>Załóż nowe biuro</translation>
    </message>
    <message>
        <source>Makes an empty file with one pipeline. You are its administrator.</source>
        <translation>Tworzy pusty plik z jednym procesem sprzedaży. Jesteś administratorem.</translation>
    </message>
    <message>
        <source>Open a file of Kontor</source>
        <translation>Otwórz plik Kontora</translation>
    </message>
    <message>
        <source>From this computer. A file in use is opened read-only.</source>
        <translation>Z tego komputera. Plik w użyciu otworzy się tylko do odczytu.</translation>
    </message>
    <message>
        <source>Look around with example data</source>
        <translation>Rozejrzyj się na przykładowych danych</translation>
    </message>
    <message>
        <source>Deals of a machine dealer. Throw it away any time.</source>
        <translation>Szanse sprzedaży dealera maszyn. Można je usunąć w każdej chwili.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Przywróć kopię zapasową</translation>
    </message>
    <message>
        <source>Brings a file back as it was when the backup was made.</source>
        <translation>Przywraca plik do stanu z chwili utworzenia kopii.</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Nowe biuro</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Nazwa biura</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Twoje imię i nazwisko</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Country, currency</source>
        <translation>Kraj, waluta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nic nie opuszcza tego komputera</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>Utwórz plik</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Both can be changed at any time, without a restart.</source>
        <translation>Oba można zmienić w każdej chwili, bez ponownego uruchamiania.</translation>
    </message>
    <message>
        <source>%1 · week from %2 · %3 · %4</source>
        <translation>%1 · pierwszy dzień tygodnia: %2 · %3 · %4</translation>
    </message>
    <message>
        <source>Jalali calendar</source>
        <translation>Kalendarz perski</translation>
    </message>
    <message>
        <source>Gregorian calendar</source>
        <translation>Kalendarz gregoriański</translation>
    </message>
    <message>
        <source>My office</source>
        <translation>Moje biuro</translation>
    </message>
    <message>
        <source>File of the new office</source>
        <translation>Plik nowego biura</translation>
    </message>
    <message>
        <source>Kontor files (*.kontor)</source>
        <translation>Pliki Kontora (*.kontor)</translation>
    </message>
    <message>
        <source>Give the office a name.</source>
        <translation>Nadaj biuru nazwę.</translation>
    </message>
    <message>
        <source>Type your name; it stands beside what you do.</source>
        <translation>Wpisz swoje imię i nazwisko; będzie widoczne przy tym, co robisz.</translation>
    </message>
    <message>
        <source>Choose where the file should be.</source>
        <translation>Wybierz miejsce dla pliku.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>working hours, from … to …</comment>
        <translation>od %1 do %2</translation>
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
        <translation>Rozwiń „%1”</translation>
    </message>
</context>
<context>
    <name>kontor::FormSection</name>
    <message>
        <source>Edit “%1”</source>
        <translation>Edytuj „%1”</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1: dodaj</translation>
    </message>
</context>
<context>
    <name>kontor::GroupModel</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln rekord</numerusform>
            <numerusform>%Ln rekordy</numerusform>
            <numerusform>%Ln rekordów</numerusform>
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
        <translation>Pokaż starsze</translation>
    </message>
    <message>
        <source>Nothing was changed since it was created.</source>
        <translation>Od utworzenia nic nie zmieniono.</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>%1, cofnięto</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Bring back the value of “%1”</source>
        <translation>Przywróć wartość pola „%1”</translation>
    </message>
    <message>
        <source>“%1” has its old value again.</source>
        <translation>„%1” ma znów dawną wartość.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia zmian</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>Cofnij ten krok</translation>
    </message>
    <message>
        <source>Undo the step of %1</source>
        <translation>Cofnij krok z %1</translation>
    </message>
    <message>
        <source>Undo this step?</source>
        <translation>Cofnąć ten krok?</translation>
    </message>
    <message numerus="yes">
        <source>It touched %Ln records. Each of them becomes what it was before, except for what was changed again meanwhile.</source>
        <translation>
            <numerusform>Dotyczy on %Ln rekordu. Wróci on do poprzedniego stanu; to, co później znów zmieniono, zostaje.</numerusform>
            <numerusform>Dotyczy on %Ln rekordów. Wszystkie wrócą do poprzedniego stanu; to, co później znów zmieniono, zostaje.</numerusform>
            <numerusform>Dotyczy on %Ln rekordów. Wszystkie wrócą do poprzedniego stanu; to, co później znów zmieniono, zostaje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>The step is undone.</source>
        <translation>Krok cofnięto.</translation>
    </message>
    <message numerus="yes">
        <source>The step is undone, but %Ln values were changed meanwhile.</source>
        <translation>
            <numerusform>Krok cofnięto, ale %Ln wartość w międzyczasie zmieniono.</numerusform>
            <numerusform>Krok cofnięto, ale %Ln wartości w międzyczasie zmieniono.</numerusform>
            <numerusform>Krok cofnięto, ale %Ln wartości w międzyczasie zmieniono.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ImportHabits</name>
    <message>
        <source>Remember this mapping for files like this one</source>
        <translation>Zapamiętaj to przypisanie dla podobnych plików</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Puste komórki</translation>
    </message>
    <message>
        <source>Existing records</source>
        <translation>Istniejące rekordy</translation>
    </message>
    <message>
        <source>leave the field</source>
        <translation>nie zmieniaj pola</translation>
    </message>
    <message>
        <source>empty the field</source>
        <translation>wyczyść pole</translation>
    </message>
    <message>
        <source>fill empty fields</source>
        <translation>wypełnij puste pola</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>nadpisz</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>pomiń</translation>
    </message>
    <message>
        <source>make another one</source>
        <translation>utwórz kolejny</translation>
    </message>
</context>
<context>
    <name>kontor::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importuj „%1”</translation>
    </message>
    <message>
        <source>Nothing is written before you press Import. The import can be undone as one step.</source>
        <translation>Nic nie zostanie zapisane, zanim naciśniesz Importuj. Import można cofnąć jako jeden krok.</translation>
    </message>
    <message>
        <source>Choose a table, or drop it here</source>
        <translation>Wybierz tabelę lub upuść ją tutaj</translation>
    </message>
    <message>
        <source>CSV in any encoding and with any separator, also exports of other programs. What its columns mean is suggested; you see what would happen before anything is written.</source>
        <translation>CSV w dowolnym kodowaniu i z dowolnym separatorem, także eksporty innych programów. Znaczenie kolumn jest podpowiadane; widzisz, co się stanie, zanim cokolwiek zostanie zapisane.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Cofnij import</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Pokaż: %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importuj %Ln wiersz</numerusform>
            <numerusform>Importuj %Ln wiersze</numerusform>
            <numerusform>Importuj %Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (%1);;All files (%2)</source>
        <translation>Tabele (%1);;Wszystkie pliki (%2)</translation>
    </message>
    <message>
        <source>The columns go where they went for the last file like this.</source>
        <translation>Kolumny przypisano jak przy ostatnim takim pliku.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importowanie…</translation>
    </message>
    <message>
        <source>Dry run…</source>
        <translation>Import próbny…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>Zaimportowano %Ln wiersz</numerusform>
            <numerusform>Zaimportowano %Ln wiersze</numerusform>
            <numerusform>Zaimportowano %Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1. Updated: %2. Unchanged: %3. Duplicate: %4. Wrong: %5.</source>
        <translation>Nowe: %1. Zaktualizowane: %2. Bez zmian: %3. Duplikaty: %4. Błędne: %5.</translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>Import cofnięto</translation>
    </message>
    <message>
        <source>Save the wrong rows</source>
        <translation>Zapisz błędne wiersze</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>Tabele (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved</source>
        <translation>
            <numerusform>Zapisano %Ln wiersz</numerusform>
            <numerusform>Zapisano %Ln wiersze</numerusform>
            <numerusform>Zapisano %Ln wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Columns and dry run</source>
        <translation>Kolumny i import próbny</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
</context>
<context>
    <name>kontor::InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
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
        <translation>Naciśnij Enter lub kliknij, a potem naciśnij nowe klawisze. Delete usuwa skrót, Backspace przywraca domyślny.</translation>
    </message>
    <message>
        <source>press the keys</source>
        <translation>naciśnij klawisze</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys of an action</comment>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>kontor::KeysPage</name>
    <message>
        <source>List of keys</source>
        <translation>Lista skrótów</translation>
    </message>
    <message>
        <source>Enter or click on keys, then press the new ones. Delete takes them away, Backspace gives the usual ones back.</source>
        <translation>Kliknij skrót lub naciśnij na nim Enter, a potem naciśnij nowy. Delete usuwa skrót, Backspace przywraca domyślny.</translation>
    </message>
    <message>
        <source>On boards, lists and cards</source>
        <translation>Na tablicach, listach i kartach</translation>
    </message>
    <message>
        <source>Move the card to the next column</source>
        <translation>Przenieś kartę do sąsiedniej kolumny</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Zaznacz</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Open, in a window of its own</source>
        <translation>Otwórz, otwórz w osobnym oknie</translation>
    </message>
    <message>
        <source>Edit the field</source>
        <translation>Edytuj pole</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Wypełnij w dół</translation>
    </message>
    <message>
        <source>Save, save and next</source>
        <translation>Zapisz, zapisz i następny</translation>
    </message>
    <message>
        <source>Previous and next record</source>
        <translation>Poprzedni i następny rekord</translation>
    </message>
    <message>
        <source>New note, on a card</source>
        <translation>Nowa notatka, na karcie</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtruj</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>litery</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>%1 jest już używany przez „%2”.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>kontor::KindPane</name>
    <message>
        <source>Form</source>
        <translation>Formularz</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Dodaj: %1</translation>
    </message>
    <message>
        <source>%1: nothing here yet</source>
        <translation>%1: na razie pusto</translation>
    </message>
</context>
<context>
    <name>kontor::Languages</name>
    <message>
        <source>Vietnamese</source>
        <translation>wietnamski</translation>
    </message>
    <message>
        <source>German</source>
        <translation>niemiecki</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polski</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>perski</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angielski</translation>
    </message>
</context>
<context>
    <name>kontor::LeadsOffPanel</name>
    <message>
        <source>They stay as they are</source>
        <translation>Zostają, jak są</translation>
    </message>
    <message>
        <source>They are disqualified</source>
        <translation>Zostają odrzucone</translation>
    </message>
    <message>
        <source>Switch leads off?</source>
        <translation>Wyłączyć leady?</translation>
    </message>
    <message>
        <source>Their pages are gone then, and a new request is a deal.</source>
        <translation>Ich strony wtedy znikają, a nowe zapytanie jest od razu szansą sprzedaży.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads are open. What becomes of them?</source>
        <translation>
            <numerusform>%Ln lead jest otwarty. Co się z nim stanie?</numerusform>
            <numerusform>%Ln leady są otwarte. Co się z nimi stanie?</numerusform>
            <numerusform>%Ln leadów jest otwartych. Co się z nimi stanie?</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep leads</source>
        <translation>Zostaw leady</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>Choose why they are disqualified.</source>
        <translation>Wybierz powód odrzucenia.</translation>
    </message>
    <message>
        <source>Leads are switched off</source>
        <translation>Leady są wyłączone</translation>
    </message>
</context>
<context>
    <name>kontor::LinksEditor</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
</context>
<context>
    <name>kontor::ListFoot</name>
    <message>
        <source>Sum %1</source>
        <translation>Suma %1</translation>
    </message>
    <message>
        <source>Weighted %1</source>
        <translation>Suma ważona %1</translation>
    </message>
</context>
<context>
    <name>kontor::LookPane</name>
    <message>
        <source>Look and language</source>
        <translation>Wygląd i język</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Calendar and digits</source>
        <translation>Kalendarz i cyfry</translation>
    </message>
    <message>
        <source>Gregorian calendar</source>
        <translation>Kalendarz gregoriański</translation>
    </message>
    <message>
        <source>Jalali calendar</source>
        <translation>Kalendarz perski</translation>
    </message>
    <message>
        <source>Latin digits</source>
        <translation>Cyfry łacińskie</translation>
    </message>
    <message>
        <source>Digits of the language</source>
        <translation>Cyfry języka</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>Your look is changed</source>
        <translation>Zmieniono wygląd</translation>
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
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Nie ma czego ponowić.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message numerus="yes">
        <source>Redone, but %Ln values were changed meanwhile</source>
        <translation>
            <numerusform>Ponowiono, ale %Ln wartość w międzyczasie zmieniono</numerusform>
            <numerusform>Ponowiono, ale %Ln wartości w międzyczasie zmieniono</numerusform>
            <numerusform>Ponowiono, ale %Ln wartości w międzyczasie zmieniono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone, but %Ln values were changed meanwhile</source>
        <translation>
            <numerusform>Cofnięto, ale %Ln wartość w międzyczasie zmieniono</numerusform>
            <numerusform>Cofnięto, ale %Ln wartości w międzyczasie zmieniono</numerusform>
            <numerusform>Cofnięto, ale %Ln wartości w międzyczasie zmieniono</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Ponowiono</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Settings › %1</source>
        <translation>Ustawienia › %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Język: %1</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Wygląd i język</translation>
    </message>
    <message>
        <source>Change the employee…</source>
        <translation>Zmień pracownika…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records, filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ready filter</source>
        <translation>Gotowy filtr</translation>
    </message>
</context>
<context>
    <name>kontor::MappingTable</name>
    <message>
        <source>Column in the file</source>
        <translation>Kolumna w pliku</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>Pierwsze wiersze</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Trafia do</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Odczytano jako</translation>
    </message>
    <message>
        <source>%1 goes to</source>
        <translation>%1 trafia do</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nie importuj</translation>
    </message>
    <message>
        <source>source id</source>
        <translation>ID źródła</translation>
    </message>
    <message>
        <source>found by name</source>
        <translation>znajdowane po nazwie</translation>
    </message>
    <message>
        <source>finds duplicates</source>
        <translation>znajduje duplikaty</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>%1 is read as</source>
        <translation>%1 odczyt jako</translation>
    </message>
    <message>
        <source>Which order? %1</source>
        <translation>Jaka kolejność? %1</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>dzień.miesiąc.rok</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>miesiąc/dzień/rok</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>rok-miesiąc-dzień</translation>
    </message>
    <message>
        <source>Which one? %1</source>
        <translation>Który? %1</translation>
    </message>
</context>
<context>
    <name>kontor::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records</source>
        <translation>
            <numerusform>Scal %Ln rekord</numerusform>
            <numerusform>Scal %Ln rekordy</numerusform>
            <numerusform>Scal %Ln rekordów</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Pomiń: %1</translation>
    </message>
    <message>
        <source>%1 is sold: the result is sold and locked, with its stage and amount.</source>
        <translation>%1 – sprzedane: wynik jest sprzedany i zablokowany, z tym etapem i kwotą.</translation>
    </message>
    <message>
        <source>Nothing is lost: values that are not taken stay readable in the timeline, and Un-merge brings every record back at any time.</source>
        <translation>Nic nie ginie: wartości, które nie zostały wybrane, można przeczytać na osi czasu, a „Cofnij scalenie” przywraca każdy rekord w dowolnej chwili.</translation>
    </message>
</context>
<context>
    <name>kontor::MovePanel</name>
    <message>
        <source>Sold: “%1”</source>
        <translation>Sprzedane: „%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n deals sold</source>
        <translation>
            <numerusform>Sprzedano %n szansę</numerusform>
            <numerusform>Sprzedano %n szanse</numerusform>
            <numerusform>Sprzedano %n szans</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>Przenieś „%1” do „%2”</translation>
    </message>
    <message numerus="yes">
        <source>Move %n records to %1</source>
        <translation>
            <numerusform>Przenieś %n rekord do „%1”</numerusform>
            <numerusform>Przenieś %n rekordy do „%1”</numerusform>
            <numerusform>Przenieś %n rekordów do „%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no active quote, so no contracts are made.</source>
        <translation>Nie ma aktywnej oferty, więc nie powstaną umowy.</translation>
    </message>
    <message>
        <source>A sold deal is locked: amount, customer and stage stay as they are until it is unlocked.</source>
        <translation>Sprzedana szansa jest zablokowana: kwota, klient i etap pozostają bez zmian do odblokowania.</translation>
    </message>
    <message numerus="yes">
        <source>%n are sold and locked: they stay where they are.</source>
        <translation>
            <numerusform>%n sprzedana i zablokowana: pozostaje na miejscu.</numerusform>
            <numerusform>%n sprzedane i zablokowane: pozostają na miejscu.</numerusform>
            <numerusform>%n sprzedanych i zablokowanych: pozostają na miejscu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Sprzedane</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Przenieś</translation>
    </message>
    <message>
        <source>The stage asks for this.</source>
        <translation>Etap tego wymaga.</translation>
    </message>
    <message>
        <source>Create “%1” in %2</source>
        <translation>Utwórz „%1” w etapie %2</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Utwórz</translation>
    </message>
</context>
<context>
    <name>kontor::NavigationColumn</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>%1, oczekuje: %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Nawigacja</translation>
    </message>
</context>
<context>
    <name>kontor::NoteEdit</name>
    <message>
        <source>Save note</source>
        <translation>Zapisz notatkę</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Napisz notatkę…</translation>
    </message>
</context>
<context>
    <name>kontor::OfficePane</name>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>Calendar, hours and numbers</source>
        <translation>Kalendarz, godziny i liczby</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaty</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
    </message>
</context>
<context>
    <name>kontor::OwnFieldsPane</name>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Rekordy</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Wymagane</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formularz</translation>
    </message>
    <message>
        <source>Links to</source>
        <translation>Wskazuje na</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>Wartości, po jednej w wierszu</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Usuń pole</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>Dodaj pole</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Nowe pole</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Choices saved</source>
        <translation>Zapisano wartości</translation>
    </message>
    <message>
        <source>%1 is removed; what was filled in is kept</source>
        <translation>Usunięto: %1; wpisane wartości są zachowane</translation>
    </message>
    <message>
        <source>No own fields yet. What your office wants to know beyond the fields that are there is added here, and stands on cards, in lists, filters and imports.</source>
        <translation>Nie ma jeszcze pól własnych. Tutaj dodasz to, co Twoje biuro chce wiedzieć poza gotowymi polami; pojawi się na kartach, listach, w filtrach i imporcie.</translation>
    </message>
</context>
<context>
    <name>kontor::Palette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta poleceń</translation>
    </message>
    <message>
        <source>Search or do something…</source>
        <translation>Szukaj lub zrób coś…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znalezione</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wybierz</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwórz</translation>
    </message>
    <message>
        <source>own window</source>
        <translation>osobne okno</translation>
    </message>
    <message>
        <source>actions on it</source>
        <translation>akcje na tym</translation>
    </message>
    <message>
        <source>only actions</source>
        <translation>tylko akcje</translation>
    </message>
    <message>
        <source>Actions on %1</source>
        <translation>Akcje: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz: %1</translation>
    </message>
    <message>
        <source>Open %1 in its own window</source>
        <translation>Otwórz w osobnym oknie: %1</translation>
    </message>
    <message>
        <source>New deal for %1</source>
        <translation>Nowa szansa: %1</translation>
    </message>
    <message>
        <source>Move %1 to the recycle bin</source>
        <translation>Przenieś do kosza: %1</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin</source>
        <translation>%1 jest w koszu</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>w archiwum</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Rekordy</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Akcje</translation>
    </message>
    <message>
        <source>Pages and settings</source>
        <translation>Strony i ustawienia</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>znaleziono: %Ln</numerusform>
            <numerusform>znaleziono: %Ln</numerusform>
            <numerusform>znaleziono: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert %1…</source>
        <translation>Konwertuj %1…</translation>
    </message>
</context>
<context>
    <name>kontor::PipelinePanel</name>
    <message>
        <source>Pipeline</source>
        <translation>Proces sprzedaży</translation>
    </message>
    <message>
        <source>Delete the pipeline</source>
        <translation>Usuń proces sprzedaży</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>kontor::PipelinesPane</name>
    <message>
        <source>Pipelines</source>
        <translation>Procesy sprzedaży</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapy</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Prawdopodobieństwo</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>Bez ruchu po</translation>
    </message>
    <message>
        <source>Must be filled to enter</source>
        <translation>Wymagane przy wejściu</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Nowy etap</translation>
    </message>
    <message>
        <source>Order: open stages, then one won stage, then one or more lost stages.</source>
        <translation>Kolejność: etapy otwarte, potem jeden wygrany, potem co najmniej jeden przegrany.</translation>
    </message>
    <message>
        <source>move a stage</source>
        <translation>przesuń etap</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Nowy proces sprzedaży</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln dzień</numerusform>
            <numerusform>%Ln dni</numerusform>
            <numerusform>%Ln dni</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of the stages is changed</source>
        <translation>Zmieniono kolejność etapów</translation>
    </message>
    <message>
        <source>Stage created</source>
        <translation>Utworzono etap</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nowe zapytanie</translation>
    </message>
    <message>
        <source>Pipeline created</source>
        <translation>Utworzono proces sprzedaży</translation>
    </message>
    <message>
        <source>Edit the pipeline</source>
        <translation>Edytuj proces sprzedaży</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (wycofany)</translation>
    </message>
</context>
<context>
    <name>kontor::ProblemTable</name>
    <message>
        <source>Duplicate rows</source>
        <translation>Zduplikowane wiersze</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>Nowe rekordy</translation>
    </message>
    <message>
        <source>Records that change</source>
        <translation>Zmieniane rekordy</translation>
    </message>
    <message>
        <source>Rows with errors</source>
        <translation>Wiersze z błędami</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln row(s) as CSV</source>
        <translation>
            <numerusform>Zapisz %Ln wiersz jako CSV</numerusform>
            <numerusform>Zapisz %Ln wiersze jako CSV</numerusform>
            <numerusform>Zapisz %Ln wierszy jako CSV</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Co jest nie tak</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::Program</name>
    <message>
        <source>No active employee is in the file.</source>
        <translation>W pliku nie ma aktywnego pracownika.</translation>
    </message>
    <message>
        <source>Open a file of Kontor</source>
        <translation>Otwórz plik Kontora</translation>
    </message>
    <message>
        <source>Kontor files (*.kontor)</source>
        <translation>Pliki Kontora (*.kontor)</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Folder kopii zapasowych</translation>
    </message>
    <message>
        <source>There is no whole backup in this folder. Choose another one.</source>
        <translation>W tym folderze nie ma nieuszkodzonej kopii zapasowej. Wybierz inny.</translation>
    </message>
    <message>
        <source>Where should the restored file be?</source>
        <translation>Gdzie umieścić przywrócony plik?</translation>
    </message>
    <message>
        <source>The backup is restored; the file of before is kept as %1</source>
        <translation>Przywrócono kopię; poprzedni plik zachowano jako %1</translation>
    </message>
</context>
<context>
    <name>kontor::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>kontor::QuickAdd</name>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
</context>
<context>
    <name>kontor::QuickCreate</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Zapisz i następny</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Wszystkie pola</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Created.</source>
        <translation>Utworzono.</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>Utworzono „%1”.</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Odrzucić wpisane dane?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>You had typed something here on %1.</source>
        <translation>Masz tu niedokończony wpis z %1.</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>Wstaw</translation>
    </message>
</context>
<context>
    <name>kontor::ReadingLine</name>
    <message>
        <source>Encoding</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separator</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Cudzysłów</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>Pierwszy wiersz</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>ID źródła</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>wykryto</translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, przecinek</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; średnik</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulator</translation>
    </message>
    <message>
        <source>| bar</source>
        <translation>| kreska</translation>
    </message>
    <message>
        <source>&quot; double</source>
        <translation>&quot; podwójny</translation>
    </message>
    <message>
        <source>&apos; single</source>
        <translation>&apos; pojedynczy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nazwy</translation>
    </message>
    <message>
        <source>data, no names</source>
        <translation>dane, bez nazw</translation>
    </message>
    <message>
        <source>names in row %L1</source>
        <translation>nazwy w wierszu %L1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolumna %1</translation>
    </message>
</context>
<context>
    <name>kontor::RecordCard</name>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>To nie duplikat</translation>
    </message>
    <message>
        <source>this record</source>
        <translation>ten rekord</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>bez kwoty</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>zaznaczone</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>niezaznaczone</translation>
    </message>
</context>
<context>
    <name>kontor::RecordForm</name>
    <message>
        <source>Select fields…</source>
        <translation>Wybierz pola…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Zapisano.</translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>Rekordu już nie ma.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile.</source>
        <translation>Pole „%1” zostało w tym czasie zmienione.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>Twoja wartość: %1</translation>
    </message>
    <message>
        <source>In the file now: %1</source>
        <translation>Teraz w pliku: %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Zachowaj moją</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Odrzucić wpisane dane?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>Przyjmij drugą</translation>
    </message>
</context>
<context>
    <name>kontor::RecordList</name>
    <message numerus="yes">
        <source>%Ln cells copied</source>
        <translation>
            <numerusform>Skopiowano %Ln komórkę</numerusform>
            <numerusform>Skopiowano %Ln komórki</numerusform>
            <numerusform>Skopiowano %Ln komórek</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells filled</source>
        <translation>
            <numerusform>Wypełniono %Ln komórkę</numerusform>
            <numerusform>Wypełniono %Ln komórki</numerusform>
            <numerusform>Wypełniono %Ln komórek</numerusform>
        </translation>
    </message>
    <message>
        <source>all %1 of the filter selected</source>
        <translation>zaznaczono wszystkie z filtra (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>Zaznaczono %1 z %2</translation>
    </message>
    <message>
        <source>won and lost: last 30 days</source>
        <translation>wygrane i przegrane: ostatnie 30 dni</translation>
    </message>
    <message numerus="yes">
        <source>Marked: %Ln cells</source>
        <translation>
            <numerusform>Zaznaczono: %Ln komórkę</numerusform>
            <numerusform>Zaznaczono: %Ln komórki</numerusform>
            <numerusform>Zaznaczono: %Ln komórek</numerusform>
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
            <numerusform>%Ln kwota</numerusform>
            <numerusform>%Ln kwoty</numerusform>
            <numerusform>%Ln kwot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln currencies</source>
        <translation>
            <numerusform>%Ln waluta</numerusform>
            <numerusform>%Ln waluty</numerusform>
            <numerusform>%Ln walut</numerusform>
        </translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>Kosz jest pusty</translation>
    </message>
    <message>
        <source>What is deleted comes here and can be restored.</source>
        <translation>Trafia tu to, co usunięto, i można to przywrócić.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1: zmieniono</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Przywróć kolumny</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>Otwórz w osobnym oknie</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>Kopiuj komórki</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>Wklej komórki</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Wypełnij w dół</translation>
    </message>
    <message>
        <source>select</source>
        <translation>zaznacz</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>edytuj</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwórz</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>closed: last 30 days</source>
        <translation>zamknięte: ostatnie 30 dni</translation>
    </message>
</context>
<context>
    <name>kontor::RecordPicker</name>
    <message>
        <source>“%1” was added.</source>
        <translation>Dodano „%1”.</translation>
    </message>
</context>
<context>
    <name>kontor::RecordTable</name>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>kontor::RecycleBin</name>
    <message>
        <source>Recycle bin</source>
        <translation>Kosz</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Usunięto</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto usunął</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>Kosz jest pusty</translation>
    </message>
    <message>
        <source>What you delete is kept here and can be brought back with everything that belongs to it.</source>
        <translation>To, co usuniesz, zostaje tutaj i można to przywrócić ze wszystkim, co do tego należy.</translation>
    </message>
    <message>
        <source>%1 is restored</source>
        <translation>Przywrócono: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are restored</source>
        <translation>
            <numerusform>Przywrócono %Ln rekord</numerusform>
            <numerusform>Przywrócono %Ln rekordy</numerusform>
            <numerusform>Przywrócono %Ln rekordów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::RelationsTab</name>
    <message>
        <source>Nothing links to this record.</source>
        <translation>Żaden inny rekord nie odwołuje się jeszcze do tego.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>Wszystkie (%Ln)</numerusform>
            <numerusform>Wszystkie (%Ln)</numerusform>
            <numerusform>Wszystkie (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::RepairPanel</name>
    <message>
        <source>%1 (repaired)</source>
        <translation>%1 (naprawiony)</translation>
    </message>
    <message>
        <source>%1 (repaired %2)</source>
        <translation>%1 (naprawiony %2)</translation>
    </message>
    <message>
        <source>Repair a copy</source>
        <translation>Napraw kopię</translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation>Obejrzyj kopię zapasową</translation>
    </message>
    <message>
        <source>Open the repaired file</source>
        <translation>Otwórz naprawiony plik</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Likely causes: a disk that fails or was taken off while something was saved, or another program that copied onto the file. The damaged file stays as it is.</source>
        <translation>Możliwe przyczyny: wadliwy dysk, dysk odłączony podczas zapisu lub inny program, który nadpisał plik. Uszkodzony plik pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Kontor writes %1 beside it, with everything that can still be read.</source>
        <translation>Kontor zapisze obok %1 ze wszystkim, co da się jeszcze odczytać.</translation>
    </message>
    <message>
        <source>Looking for a backup…</source>
        <translation>Szukanie kopii zapasowej…</translation>
    </message>
    <message>
        <source>Compare with the backup</source>
        <translation>Porównaj z kopią zapasową</translation>
    </message>
    <message>
        <source>Kontor opens it from then on. The damaged file is kept beside it.</source>
        <translation>Odtąd Kontor będzie otwierać ten plik. Uszkodzony zostanie obok.</translation>
    </message>
    <message>
        <source>Go on with the repaired file</source>
        <translation>Pracuj dalej z naprawionym plikiem</translation>
    </message>
    <message>
        <source>After step 1</source>
        <translation>Po kroku 1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>The newest whole backup is of %1.</source>
        <translation>Najnowsza cała kopia pochodzi z %1.</translation>
    </message>
    <message>
        <source>There is no whole backup in the folder of backups.</source>
        <translation>W folderze kopii zapasowych nie ma nieuszkodzonej kopii.</translation>
    </message>
    <message>
        <source>Reading what can be read. This may take some minutes…</source>
        <translation>Odczyt wszystkiego, co się da. To może potrwać kilka minut…</translation>
    </message>
    <message>
        <source>Done in %1 s: %2 is written and checked.</source>
        <translation>Gotowe w %1 s: zapisano i sprawdzono %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: what is lost</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything could be read</source>
        <translation>Wszystko udało się odczytać</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nie do odczytania</translation>
    </message>
    <message>
        <source>%1: %2 in the repaired file, %3 in the backup</source>
        <translation>%1: %2 w naprawionym pliku, %3 w kopii zapasowej</translation>
    </message>
    <message>
        <source>Both have the same number of records.</source>
        <translation>Oba mają tyle samo rekordów.</translation>
    </message>
    <message>
        <source>Export everything readable</source>
        <translation>Eksportuj wszystko, co da się odczytać</translation>
    </message>
    <message numerus="yes">
        <source>Since then %Ln record(s) changed; the repaired file keeps them.</source>
        <translation>
            <numerusform>Od tego czasu zmienił się %Ln rekord; naprawiony plik go zachowa.</numerusform>
            <numerusform>Od tego czasu zmieniły się %Ln rekordy; naprawiony plik je zachowa.</numerusform>
            <numerusform>Od tego czasu zmieniło się %Ln rekordów; naprawiony plik je zachowa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then %Ln record(s) changed, as far as can be read; the repaired file keeps them.</source>
        <translation>
            <numerusform>O ile da się odczytać, od tego czasu zmienił się %Ln rekord; naprawiony plik go zachowa.</numerusform>
            <numerusform>O ile da się odczytać, od tego czasu zmieniły się %Ln rekordy; naprawiony plik je zachowa.</numerusform>
            <numerusform>O ile da się odczytać, od tego czasu zmieniło się %Ln rekordów; naprawiony plik je zachowa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed since then.</source>
        <translation>Od tego czasu nic się nie zmieniło.</translation>
    </message>
    <message>
        <source>Whether something changed since then cannot be read.</source>
        <translation>Nie da się odczytać, czy od tego czasu coś się zmieniło.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln change(s)</source>
        <translation>
            <numerusform>Pokaż %Ln zmianę</numerusform>
            <numerusform>Pokaż %Ln zmiany</numerusform>
            <numerusform>Pokaż %Ln zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (readable)</source>
        <translation>%1 (do odczytu)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are written as tables to the folder %1.</source>
        <translation>
            <numerusform>%Ln rekord zapisano jako tabelę w folderze %1.</numerusform>
            <numerusform>%Ln rekordy zapisano jako tabele w folderze %1.</numerusform>
            <numerusform>%Ln rekordów zapisano jako tabele w folderze %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) lie beside them.</source>
        <translation>
            <numerusform>Obok leży %Ln plik.</numerusform>
            <numerusform>Obok leżą %Ln pliki.</numerusform>
            <numerusform>Obok leży %Ln plików.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are damaged and were left out:</source>
        <translation>
            <numerusform>%Ln plik jest uszkodzony i został pominięty:</numerusform>
            <numerusform>%Ln pliki są uszkodzone i zostały pominięte:</numerusform>
            <numerusform>%Ln plików jest uszkodzonych i zostało pominiętych:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::SelectionLine</name>
    <message>
        <source>Leave the selection</source>
        <translation>Usuń zaznaczenie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
</context>
<context>
    <name>kontor::SettingsForm</name>
    <message>
        <source>%1 saved</source>
        <translation>%1: zapisano</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>%1: utworzono</translation>
    </message>
</context>
<context>
    <name>kontor::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sekcje ustawień</translation>
    </message>
</context>
<context>
    <name>kontor::SharesEditor</name>
    <message>
        <source>Add a share</source>
        <translation>Dodaj udział</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>%1: dodaj</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation>%1, procent</translation>
    </message>
    <message>
        <source>Type a number up to 100.</source>
        <translation>Wpisz liczbę do 100.</translation>
    </message>
    <message>
        <source>Remove this share</source>
        <translation>Usuń ten udział</translation>
    </message>
    <message>
        <source>The shares are more than 100 percent.</source>
        <translation>Udziały przekraczają 100 procent.</translation>
    </message>
</context>
<context>
    <name>kontor::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>kontor::SimilarButton</name>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation>
            <numerusform>%Ln podobny</numerusform>
            <numerusform>%Ln podobne</numerusform>
            <numerusform>%Ln podobnych</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that may be the same (%1)</source>
        <translation>Rekordy, które mogą być tym samym (%1)</translation>
    </message>
</context>
<context>
    <name>kontor::SimilarList</name>
    <message>
        <source>Ticked</source>
        <translation>Zaznaczone</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekord</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Dlaczego</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Opiekun</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>zaznaczone</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>niezaznaczone</translation>
    </message>
    <message>
        <source>this record</source>
        <translation>ten rekord</translation>
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
        <translation>Wróć do rekordu</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Scal…</translation>
    </message>
    <message>
        <source>Nothing is similar</source>
        <translation>Nic podobnego</translation>
    </message>
    <message>
        <source>No other record that you may see has the same e-mail or whatever else the office compares.</source>
        <translation>Żaden inny rekord, który możesz zobaczyć, nie ma tego samego e-maila ani niczego innego, co porównuje biuro.</translation>
    </message>
    <message>
        <source>Similar records</source>
        <translation>Podobne rekordy</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablica</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Back to the record (%1)</source>
        <translation>Wróć do rekordu (%1)</translation>
    </message>
    <message>
        <source>Merge with this record</source>
        <translation>Scal z tym rekordem</translation>
    </message>
    <message>
        <source>Compare with this record</source>
        <translation>Porównaj z tym rekordem</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>To nie duplikat</translation>
    </message>
    <message>
        <source>Board or list</source>
        <translation>Tablica lub lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation>
            <numerusform>%Ln podobny</numerusform>
            <numerusform>%Ln podobne</numerusform>
            <numerusform>%Ln podobnych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records…</source>
        <translation>
            <numerusform>Scal %Ln rekord…</numerusform>
            <numerusform>Scal %Ln rekordy…</numerusform>
            <numerusform>Scal %Ln rekordów…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln ticked, together with this record</source>
        <translation>
            <numerusform>zaznaczono %1 z %Ln, razem z tym rekordem</numerusform>
            <numerusform>zaznaczono %1 z %Ln, razem z tym rekordem</numerusform>
            <numerusform>zaznaczono %1 z %Ln, razem z tym rekordem</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lives on with its number and stage: it was created first. All other values go by order of creation.</source>
        <translation>%1 pozostaje ze swoim numerem i etapem: utworzono go najwcześniej. Pozostałe wartości według kolejności utworzenia.</translation>
    </message>
    <message>
        <source>%1 lives on: it was created first. All other values go by order of creation.</source>
        <translation>%1 pozostaje: utworzono go najwcześniej. Pozostałe wartości według kolejności utworzenia.</translation>
    </message>
    <message>
        <source>%1 lives on with its number and stage. All other values go by order of creation: %2 first. It then shows %3 as the day it was created.</source>
        <translation>%1 pozostaje ze swoim numerem i etapem. Pozostałe wartości według kolejności utworzenia: najpierw %2. Jako dzień utworzenia widać potem %3.</translation>
    </message>
    <message>
        <source>“%1” is no longer shown as similar.</source>
        <translation>„%1” nie będzie już pokazywane jako podobne.</translation>
    </message>
</context>
<context>
    <name>kontor::SimilarSide</name>
    <message>
        <source>Nothing of it is shown. An administrator may look at it and decide.</source>
        <translation>Nic z tego nie jest pokazywane. Administrator może to obejrzeć i zdecydować.</translation>
    </message>
    <message>
        <source>If you merge</source>
        <translation>Jeśli scalisz</translation>
    </message>
    <message>
        <source>Nothing is lost. Un-merge brings every record back at any time.</source>
        <translation>Nic nie ginie. Cofnięcie scalenia przywraca każdy rekord w dowolnej chwili.</translation>
    </message>
    <message>
        <source>Sold, not counted</source>
        <translation>Sprzedane, nieliczone</translation>
    </message>
    <message>
        <source>A customer who buys again is no duplicate.</source>
        <translation>Klient, który kupuje ponownie, nie jest duplikatem.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more that you may not see</source>
        <translation>
            <numerusform>Jeszcze %Ln, którego nie możesz zobaczyć</numerusform>
            <numerusform>Jeszcze %Ln, których nie możesz zobaczyć</numerusform>
            <numerusform>Jeszcze %Ln, których nie możesz zobaczyć</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::SimilarViews</name>
    <message>
        <source>Similar records</source>
        <translation>Podobne rekordy</translation>
    </message>
</context>
<context>
    <name>kontor::SimilarWarning</name>
    <message>
        <source>%1 “%2”</source>
        <comment>kind, title</comment>
        <translation>%1 „%2”</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <comment>kind, number, title</comment>
        <translation>%1 %2 „%3”</translation>
    </message>
    <message>
        <source>Similar: %1 — %2</source>
        <translation>Podobne: %1 — %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are similar</source>
        <translation>
            <numerusform>Podobny jest jeszcze %Ln</numerusform>
            <numerusform>Podobne są jeszcze %Ln</numerusform>
            <numerusform>Podobnych jest jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more that you may not see</source>
        <translation>
            <numerusform>Jeszcze %Ln, którego nie możesz zobaczyć</numerusform>
            <numerusform>Jeszcze %Ln, których nie możesz zobaczyć</numerusform>
            <numerusform>Jeszcze %Ln, których nie możesz zobaczyć</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar records</source>
        <translation>Podobne rekordy</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Otwórz: %1</translation>
    </message>
    <message>
        <source>In a window of its own; what you typed stays here</source>
        <translation>W osobnym oknie; to, co wpisano, zostaje tutaj</translation>
    </message>
</context>
<context>
    <name>kontor::Spinner</name>
    <message>
        <source>Working</source>
        <translation>Trwa praca</translation>
    </message>
</context>
<context>
    <name>kontor::StageBar</name>
    <message>
        <source>%1, current stage</source>
        <translation>%1, bieżący etap</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapy</translation>
    </message>
</context>
<context>
    <name>kontor::StageEditor</name>
    <message>
        <source>Grey</source>
        <translation>Szary</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Fioletowy</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Pomarańczowy</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Czerwony</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Morski</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Różowy</translation>
    </message>
    <message>
        <source>Colour changed</source>
        <translation>Zmieniono kolor</translation>
    </message>
    <message>
        <source>Must be filled to enter</source>
        <translation>Wymagane przy wejściu</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Dodaj pole</translation>
    </message>
    <message>
        <source>Delete the stage</source>
        <translation>Usuń etap</translation>
    </message>
    <message>
        <source>Or retire the stage: it is no longer offered, still shown and filterable.</source>
        <translation>Lub wycofaj etap: nie będzie już do wyboru, nadal widoczny i dostępny w filtrach.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Wycofaj</translation>
    </message>
    <message>
        <source>Move and delete</source>
        <translation>Przenieś i usuń</translation>
    </message>
    <message>
        <source>Required fields changed</source>
        <translation>Zmieniono pola wymagane</translation>
    </message>
    <message>
        <source>Stage %1 deleted</source>
        <translation>Usunięto etap „%1”</translation>
    </message>
    <message>
        <source>Stage retired</source>
        <translation>Wycofano etap</translation>
    </message>
    <message>
        <source>A stage that holds records cannot be deleted. Move them first:</source>
        <translation>Nie można usunąć etapu, w którym coś jest. Najpierw przenieś wpisy:</translation>
    </message>
    <message>
        <source>New stage of the records</source>
        <translation>Nowy etap wpisów</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %Ln records</source>
        <translation>
            <numerusform>„%1” zawiera %Ln wpis</numerusform>
            <numerusform>„%1” zawiera %Ln wpisy</numerusform>
            <numerusform>„%1” zawiera %Ln wpisów</numerusform>
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
        <translation>gotowe</translation>
    </message>
    <message>
        <source>now</source>
        <translation>teraz</translation>
    </message>
</context>
<context>
    <name>kontor::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Podpowiedzi</translation>
    </message>
</context>
<context>
    <name>kontor::TabBar</name>
    <message numerus="yes">
        <source>%1, %Ln</source>
        <translation>
            <numerusform>%1, %Ln</numerusform>
            <numerusform>%1, %Ln</numerusform>
            <numerusform>%1, %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::TableModel</name>
    <message>
        <source>Selected</source>
        <translation>Zaznaczone</translation>
    </message>
</context>
<context>
    <name>kontor::TimelineEntry</name>
    <message>
        <source>wrote a note, edited</source>
        <translation>notatka, edytowana</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>notatka</translation>
    </message>
    <message>
        <source>%1, version %2, added by %3</source>
        <translation>%1, wersja %2, dodany przez: %3</translation>
    </message>
    <message>
        <source>%1, added by %2</source>
        <translation>%1, dodany przez: %2</translation>
    </message>
    <message>
        <source>created it</source>
        <translation>utworzenie</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Przy</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Edytuj notatkę</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Usuń notatkę</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Zapisano notatkę.</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>Usunąć tę notatkę?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>Usunięto notatkę.</translation>
    </message>
</context>
<context>
    <name>kontor::TimelineTab</name>
    <message>
        <source>Write a note…</source>
        <translation>Napisz notatkę…</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Pokaż starsze</translation>
    </message>
    <message>
        <source>Only this record</source>
        <translation>Tylko ten rekord</translation>
    </message>
    <message>
        <source>Also what belongs to it</source>
        <translation>Także to, co do niego należy</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>Dodano notatkę.</translation>
    </message>
</context>
<context>
    <name>kontor::ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
</context>
<context>
    <name>kontor::ValueTable</name>
    <message>
        <source>What do these values mean?</source>
        <translation>Co znaczą te wartości?</translation>
    </message>
    <message>
        <source>The file writes them otherwise than this office. Rows whose value means nothing are left out.</source>
        <translation>W pliku nazywają się inaczej niż w tym biurze. Wiersze bez przypisania są pomijane.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>Wartość w pliku</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Znaczy</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
            <numerusform>… i jeszcze %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” means</source>
        <translation>„%1” znaczy</translation>
    </message>
    <message>
        <source>Nothing: leave the rows out</source>
        <translation>Nic: pomiń te wiersze</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Kontor keeps the sales of an office in one file.</source>
        <translation>Kontor trzyma sprzedaż biura w jednym pliku.</translation>
    </message>
    <message>
        <source>The office file to open.</source>
        <translation>Plik biura do otwarcia.</translation>
    </message>
    <message>
        <source>Open the example office; make it first if need be.</source>
        <translation>Otwiera przykładowe biuro; w razie potrzeby najpierw je tworzy.</translation>
    </message>
    <message>
        <source>Write a picture of every page into a folder, and check them.</source>
        <translation>Zapisuje obraz każdej strony w folderze i je sprawdza.</translation>
    </message>
    <message>
        <source>Languages of the tour, with commas between.</source>
        <translation>Języki przeglądu, oddzielone przecinkami.</translation>
    </message>
    <message>
        <source>Size of the pictures of the tour: 1024x700.</source>
        <translation>Rozmiar obrazów przeglądu: 1024x700.</translation>
    </message>
    <message>
        <source>File of the findings that the tour allows.</source>
        <translation>Plik uwag, na które przegląd pozwala.</translation>
    </message>
    <message>
        <source>Schemes of the tour: light, dark.</source>
        <translation>Schematy przeglądu: light, dark.</translation>
    </message>
    <message>
        <source>Pages of the tour by their names, with commas between.</source>
        <translation>Strony przeglądu według nazw, oddzielone przecinkami.</translation>
    </message>
</context>
<context>
    <name>section</name>
    <message>
        <source>General</source>
        <translation>Ogólne</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Pola własne</translation>
    </message>
    <message>
        <source>Names in other languages</source>
        <translation>Nazwy w innych językach</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Bezpieczeństwo</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Uprawnienia</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Rekord</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikaty</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leady</translation>
    </message>
</context>
</TS>
