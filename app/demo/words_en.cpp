// English words of the demo office.
#include "app/demo/word_lists.h"

namespace kontor::demo {

Words englishWords() {
    return {
        .language = QStringLiteral("en"),
        .country = QStringLiteral("GB"),
        .currency = QStringLiteral("USD"),
        .firstNames = words(
            "Adam|Alice|Amy|Andrew|Arthur|Ben|Beth|Brian|Carol|Charlotte|Chloe|Claire|Colin|Daniel|David|"
            "Diana|"
            "Dylan|Edward|Eleanor|Ellen|Emma|Ethan|Fiona|Frances|George|Grace|Graham|Hannah|Harry|Hazel|"
            "Helen|"
            "Hugh|Isla|Jack|Jane|Jason|Joan|Joseph|Karen|Keith|Kevin|Laura|Leo|Lily|Lucy|Mark|Martin|Megan|"
            "Molly|Nathan|Neil|Nina|Oliver|Olivia|Oscar|Paul|Peter|Rachel|Rose|Ruth|Sam|Sean|Simon|Sophie|"
            "Stella|Victor|William"),
        .lastNames = words(
            "Adams|Allen|Anderson|Bailey|Baker|Barnes|Bell|Bennett|Brooks|Brown|Campbell|Carter|Clark|"
            "Collins|"
            "Cook|Cooper|Cox|Davies|Edwards|Evans|Fisher|Foster|Gray|Green|Hall|Harris|Hill|Howard|Hughes|"
            "Jackson|James|Johnson|Jones|Kelly|King|Lee|Lewis|Marshall|Martin|Mason|Miller|Mitchell|Moore|"
            "Morgan|Morris|Murphy|Parker|Phillips|Price|Reed|Richardson|Roberts|Robinson|Rogers|Russell|"
            "Scott|"
            "Shaw|Stewart|Taylor|Thomas|Turner|Walker|Ward|Watson|White|Wilson|Wood|Wright|O'Brien"),
        .companies = words("%1 %2 Ltd|%1 & Sons|%3 %2 plc|%1 Group|%2 %3 Ltd|%1 Brothers %2|The %3 %2 "
                           "Company|%1 Partners LLP"),
        .branches = words("Logistics|Foods|Engineering|Textiles|Printing|Packaging|Electric|Pharma|Furniture|"
                          "Software|Brewing|"
                          "Motors|Shipping|Steel|Timber|Glass|Farms|Education|Energy|Instruments"),
        .streets =
            words("%1 High Street|%1 Station Road|%1 Church Lane|%1 Mill Road|%1 Harbour View|%1 Park Avenue|"
                  "%1 King Street|%1 Victoria Road"),
        .goods =
            words("Packaging line|Warehouse software|Office chairs|Label printers|Sensor kit|Fleet tracking|"
                  "Training programme|Cold store doors|Boiler upgrade|Data centre move|Spare belts|Support "
                  "contract 2027|"
                  "Website relaunch|Pallet wrapper|Licence upgrade|Pilot project|Forklift "
                  "trucks|Conveyor|Compressor|"
                  "Floor scales|Fire alarm|Wireless network|Trade fair stand|Shelving|Work clothes"),
        .details = words("%1|%1|%1, phase %2|%1 for %2 sites|%1, %2 units|Extended: %1|%1, hall %2"),
        .notes = words(
            "Wants to see a sample before signing.|Offer sent by e-mail.|Delivery before the holidays.|"
            "The board decides next week.|The technical drawing is still missing.|Call back after 3 pm.|"
            "Compares us with two other suppliers.|Would like to pay in two instalments."),
        .positions = words("Managing director|Purchasing|Accounts|Engineering|Assistant|Warehouse manager"),
        .industries = words("Logistics|Food|Construction|Education|Health|Manufacturing|Retail"),
        .towns = towns(
            "London,SE1 9GF,+44 20|Manchester,M1 1AE,+44 161|Bristol,BS1 4DJ,+44 117|Leeds,LS1 4DY,+44 113|"
            "Glasgow,G1 1XQ,+44 141|Liverpool,L1 8JQ,+44 151|Cardiff,CF10 1EP,+44 29|Sheffield,S1 2HE,+44 "
            "114|"
            "Edinburgh,EH1 1YZ,+44 131|Nottingham,NG1 5DT,+44 115|York,YO1 7HH,+44 1904|Norwich,NR2 1RQ,+44 "
            "1603")};
}

} // namespace kontor::demo
