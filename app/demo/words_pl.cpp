// Polish words of the demo office.
#include "app/demo/word_lists.h"

namespace kontor::demo {

Words polishWords() {
    return {
        .language = QStringLiteral("pl"),
        .country = QStringLiteral("PL"),
        .currency = QStringLiteral("PLN"),
        .firstNames = words(
            "Adam|Agata|Agnieszka|Aleksandra|Andrzej|Aneta|Anna|Artur|Barbara|Bartosz|Beata|Błażej|Bożena|"
            "Celina|Czesław|Damian|Danuta|Dariusz|Dorota|Edyta|Elżbieta|Ewa|Filip|Grażyna|Grzegorz|Halina|"
            "Hanna|Henryk|Irena|Iwona|Jacek|Jadwiga|Jakub|Jan|Joanna|Józef|Justyna|Kamil|Karolina|Katarzyna|"
            "Krzysztof|Łukasz|Maciej|Magdalena|Małgorzata|Marcin|Marek|Maria|Mateusz|Michał|Monika|Natalia|"
            "Paweł|Piotr|Przemysław|Rafał|Renata|Robert|Sławomir|Stanisław|Tomasz|Urszula|Wiesława|Wojciech|"
            "Zbigniew|Zofia"),
        .lastNames = words(
            "Nowak|Kowalczyk|Wiśniewski|Wójcik|Kamiński|Lewandowski|Zieliński|Szymański|Woźniak|Dąbrowski|"
            "Kozłowski|Jankowski|Mazur|Wojciechowski|Kwiatkowski|Krawczyk|Kaczmarek|Piotrowski|Grabowski|"
            "Zając|Pawłowski|Michalski|Król|Wieczorek|Jabłoński|Wróbel|Nowakowski|Majewski|Olszewski|Stępień|"
            "Malinowski|Jaworski|Adamczyk|Dudek|Nowicki|Pawlak|Górski|Witkowski|Walczak|Sikora|Baran|"
            "Rutkowski|"
            "Michalak|Szewczyk|Ostrowski|Tomaszewski|Pietrzak|Zalewski|Wróblewski|Marciniak|Jasiński|"
            "Zawadzki|"
            "Bąk|Jakubowski|Sadowski|Duda|Włodarczyk|Wilk|Chmielewski|Borkowski|Sokołowski|Szczepański"),
        .companies = words("%2 %1 Sp. z o.o.|%1 i Synowie|%2 %3 S.A.|Zakłady %2 %3|Grupa %1|%1 %2|P.H.U. %1|"
                           "Spółdzielnia %2 %3"),
        .branches = words(
            "Logistyka|Budownictwo|Meble|Odlewnia|Piekarnia|Drukarnia|Elektronika|Opakowania|Transport|"
            "Stocznia|"
            "Mleczarnia|Chemia|Narzędzia|Farmacja|Oprogramowanie|Energetyka|Tekstylia|Ogrodnictwo|Szkło|"
            "Mechanika"),
        .streets =
            words("ul. Długa %1|ul. Piotrkowska %1|ul. Kościuszki %1|al. Niepodległości %1|ul. Polna %1|"
                  "ul. Portowa %1|pl. Wolności %1|ul. Mickiewicza %1"),
        .goods = words("Maszyny pakujące|Meble biurowe|Krzesła biurowe|Owijarka do palet|Wymiana "
                       "kotła|Przeniesienie serwerowni|"
                       "Drukarki etykiet|Oświetlenie hali|Szkolenie zespołu|Umowa serwisowa 2027|Wózki "
                       "widłowe|Przenośnik|"
                       "Sprężarka|Czujniki chłodni|Nowa strona|Program magazynowy|Regały|Waga "
                       "przemysłowa|Sieć bezprzewodowa|"
                       "Części zamienne|System alarmowy|Agregat|Licencje|Odzież robocza|Stoisko targowe"),
        .details = words("%1|%1|%1, etap %2|%1 dla %2 oddziałów|%1, %2 szt.|Rozbudowa: %1|%1, hala %2"),
        .notes = words(
            "Klient chce zobaczyć próbkę przed podpisaniem.|Oferta wysłana e-mailem.|Dostawa przed świętami.|"
            "Zarząd zdecyduje w przyszłym tygodniu.|Brakuje rysunku technicznego.|Oddzwonić po 15.00.|"
            "Porównuje z dwoma innymi dostawcami.|Płatność w dwóch ratach."),
        .positions = words("Prezes|Zakupy|Księgowość|Inżynier|Asystentka|Kierownik magazynu"),
        .industries = words("Logistyka|Spożywcza|Budownictwo|Edukacja|Zdrowie|Przemysł|Handel"),
        .towns = towns(
            "Warszawa,00-001,+48 22|Kraków,30-001,+48 12|Łódź,90-001,+48 42|Wrocław,50-001,+48 71|"
            "Poznań,60-001,+48 61|Gdańsk,80-001,+48 58|Szczecin,70-001,+48 91|Bydgoszcz,85-001,+48 52|"
            "Lublin,20-001,+48 81|Białystok,15-001,+48 85|Częstochowa,42-200,+48 34|Rzeszów,35-001,+48 17")};
}

} // namespace kontor::demo
