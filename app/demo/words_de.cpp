// German words of the demo office.
#include "app/demo/word_lists.h"

namespace kontor::demo {

Words germanWords() {
    return {
        .language = QStringLiteral("de"),
        .country = QStringLiteral("DE"),
        .currency = QStringLiteral("EUR"),
        .firstNames = words(
            "Anna|Andreas|Anja|Barbara|Bernd|Birgit|Björn|Christian|Christine|Claudia|Daniel|Dieter|Elke|"
            "Erik|Eva|Florian|Frank|Franziska|Gabriele|Georg|Gisela|Günter|Hannah|Hans|Heike|Helga|Ines|"
            "Ingrid|Jan|Jana|Jens|Johanna|Jörg|Julia|Jürgen|Karin|Katharina|Klaus|Lars|Laura|Lukas|Manfred|"
            "Maria|Markus|Martina|Matthias|Michael|Monika|Nadine|Nico|Olaf|Oliver|Petra|Rainer|Renate|Sabine|"
            "Sandra|Sebastian|Silke|Stefan|Susanne|Thomas|Timo|Ulrike|Uwe|Volker|Wolfgang"),
        .lastNames = words(
            "Müller|Schmidt|Schneider|Fischer|Weber|Meyer|Wagner|Becker|Schulz|Hoffmann|Schäfer|Koch|Bauer|"
            "Richter|Klein|Wolf|Schröder|Neumann|Schwarz|Zimmermann|Braun|Krüger|Hofmann|Hartmann|Lange|"
            "Schmitt|Werner|Krause|Meier|Lehmann|Schmid|Schulze|Maier|Köhler|Herrmann|König|Walter|Mayer|"
            "Huber|Kaiser|Fuchs|Peters|Lang|Scholz|Möller|Weiß|Jung|Hahn|Schubert|Vogel|Friedrich|Keller|"
            "Günther|Frank|Berger|Winkler|Roth|Beck|Lorenz|Baumann|Groß|Grünwald|Jäger|Böhm"),
        .companies =
            words("%1 & Söhne GmbH|%2 %1|%1 %2 GmbH|%1 %2 AG|%3er %2 GmbH & Co. KG|Gebrüder %1 OHG|%2 %3 eG|"
                  "%1 Gruppe"),
        .branches = words(
            "Logistik|Pharma|Maschinenbau|Bäckerei|Elektrotechnik|Verpackung|Bau|Holzbau|Metallbau|Brauerei|"
            "Druckerei|Spedition|Kältetechnik|Software|Medizintechnik|Autohaus|Gartenbau|Möbelwerke|"
            "Textilwerke|Feinkost"),
        .streets = words(
            "Hauptstraße %1|Bahnhofstraße %1|Isarstraße %1|Gartenweg %1|Lindenallee %1|Industriestraße %1|"
            "Am Hafen %1|Schillerplatz %1"),
        .goods = words(
            "Verpackungslinie|Lagersoftware|Kühlraumtüren|Etikettendrucker|Sensorpaket|Bürostühle|"
            "Wartungsvertrag|"
            "Schulungstag|Ersatzriemen|Förderband|Palettenwickler|Webauftritt|Netzwerkausbau|Gabelstapler|"
            "Heizkesseltausch|Beleuchtung|Lizenzerweiterung|Pilotprojekt|Waage|Brandmeldeanlage|Serverumzug|"
            "Regalsystem|Prüfgerät|Kompressor|Messestand"),
        .details =
            words("%1|%1|%1, Abschnitt %2|%1 für %2 Standorte|%1, %2 Stück|Erweiterung %1|%1 Halle %2"),
        .notes = words(
            "Möchte vor der Unterschrift ein Muster sehen.|Angebot per E-Mail geschickt.|"
            "Lieferung vor den Betriebsferien.|Die Geschäftsführung entscheidet nächste Woche.|"
            "Technische Zeichnung fehlt noch.|Rückruf nach 15 Uhr.|Vergleicht mit zwei anderen Anbietern.|"
            "Zahlung in zwei Raten gewünscht."),
        .positions = words("Geschäftsführerin|Einkauf|Buchhaltung|Technik|Assistenz|Lagerleitung"),
        .industries = words("Logistik|Lebensmittel|Bau|Bildung|Gesundheit|Maschinenbau|Handel"),
        .towns = towns(
            "München,80469,+49 89|Berlin,10115,+49 30|Hamburg,20095,+49 40|Köln,50667,+49 221|"
            "Nürnberg,90402,+49 911|Leipzig,04109,+49 341|Düsseldorf,40213,+49 211|Bremen,28195,+49 421|"
            "Würzburg,97070,+49 931|Lübeck,23552,+49 451|Görlitz,02826,+49 3581|Tübingen,72070,+49 7071")};
}

} // namespace kontor::demo
