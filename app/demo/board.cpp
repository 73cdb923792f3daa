// The example board, row by row.
#include "app/demo/board.h"

namespace kontor::demo {

using namespace Qt::Literals::StringLiterals;

const QList<BoardPerson> &boardPeople() {
    static const QList<BoardPerson> people{
        {u"LN"_s, u"Lê Ngọc Anh"_s, u"anh"_s, u"vi"_s}, {u"AK"_s, u"Anna König"_s, u"anna"_s, u"de"_s},
        {u"TQ"_s, u"Trần Quân"_s, u"quan"_s, u"vi"_s},  {u"MW"_s, u"Marek Wiśniewski"_s, u"marek"_s, u"pl"_s},
        {u"SK"_s, u"سارا کریمی"_s, u"sara"_s, u"fa"_s}, {u"GM"_s, u"Grace Miller"_s, u"grace"_s, u"en"_s}};
    return people;
}

const QList<BoardAccount> &boardAccounts() {
    static const QList<BoardAccount> accounts{{u"Hoàng Long Co., Ltd"_s, 0, u"Hà Nội"_s, u"Bán lẻ"_s},
                                              {u"Đại học Y Hà Nội"_s, 0, u"Hà Nội"_s, u"Giáo dục"_s},
                                              {u"Zakłady Łódź S.A."_s, 2, u"Łódź"_s, u"Przemysł"_s},
                                              {u"Müller & Söhne GmbH"_s, 1, u"Nürnberg"_s, u"Handel"_s},
                                              {u"Isar Pharma AG"_s, 1, u"München"_s, u"Gesundheit"_s},
                                              {u"Nordwind Logistik"_s, 1, u"Hamburg"_s, u"Logistik"_s},
                                              {u"پارس الکتریک"_s, 4, u"تهران"_s, u"صنعت"_s},
                                              {u"Gdańsk Port"_s, 2, u"Gdańsk"_s, u"Logistyka"_s},
                                              {u"Bäckerei Grünwald"_s, 1, u"München"_s, u"Lebensmittel"_s},
                                              {u"An Bình Transport"_s, 0, u"Hải Phòng"_s, u"Vận tải"_s},
                                              {u"Sao Việt Education"_s, 0, u"Đà Nẵng"_s, u"Giáo dục"_s},
                                              {u"Kraków Cloud"_s, 2, u"Kraków"_s, u"Edukacja"_s},
                                              {u"Thép Miền Nam"_s, 0, u"Biên Hòa"_s, u"Xây dựng"_s}};
    return accounts;
}

const QList<BoardDeal> &boardDeals() {
    static const QList<BoardDeal> deals{
        {u"Website relaunch"_s, u"Hoàng Long Co., Ltd"_s, 480'000'000, u"VND"_s, 0, u"TQ"_s, 3, 2},
        {u"Warehouse software"_s, u"Nordwind Logistik"_s, 27'800, u"EUR"_s, 1, u"LN"_s, 8, 5},
        {u"Packaging line"_s, u"Bäckerei Grünwald"_s, 130'500, u"EUR"_s, 2, u"AK"_s, 17, 6},
        {u"Office chairs"_s, u"Gdańsk Port"_s, 38'900, u"PLN"_s, 3, u"LN"_s, 0, 3},
        {u"Pilot project"_s, u"Isar Pharma AG"_s, 25'000, u"EUR"_s, 4, u"AK"_s, -25, 25},
        {u"Reading room"_s, u"Đại học Y Hà Nội"_s, 320'000'000, u"VND"_s, 0, u"LN"_s, 7, 4},
        {u"سامانهٔ انبار"_s, u"پارس الکتریک"_s, 9'800'000'000, u"IRR"_s, 1, u"LN"_s, 10, 7},
        {u"Sensor kit"_s, u"Isar Pharma AG"_s, 960, u"EUR"_s, 2, u"LN"_s, 23, 2},
        {u"Training programme"_s, u"Sao Việt Education"_s, 150'000'000, u"VND"_s, 3, u"LN"_s, 6, 1},
        {u"Spare parts"_s, u"Thép Miền Nam"_s, 88'000'000, u"VND"_s, 4, u"TQ"_s, -18, 18},
        {u"Maszyny pakujące"_s, u"Zakłady Łódź S.A."_s, 212'500, u"PLN"_s, 0, u"LN"_s, 9, 6},
        {u"Cold store doors"_s, u"Isar Pharma AG"_s, 61'750, u"EUR"_s, 1, u"AK"_s, 13, 3},
        {u"Fleet tracking, 120 cars"_s, u"An Bình Transport"_s, 2'310'000'000, u"VND"_s, 2, u"TQ"_s, 21, 4},
        {u"Training day"_s, u"Nordwind Logistik"_s, 1'150, u"EUR"_s, 3, u"TQ"_s, 15, 5},
        {u"Pallet wrapper"_s, u"Zakłady Łódź S.A."_s, 88'600, u"PLN"_s, 4, u"MW"_s, -12, 12},
        {u"Support contract 2027"_s, u"Müller & Söhne GmbH"_s, 18'400, u"EUR"_s, 0, u"AK"_s, 14, 26},
        {u"Office furniture"_s, u"Gdańsk Port"_s, 96'300, u"PLN"_s, 1, u"MW"_s, 15, 6},
        {u"Máy in nhãn"_s, u"An Bình Transport"_s, 42'000'000, u"VND"_s, 2, u"LN"_s, 24, 8},
        {u"Data centre move"_s, u"Kraków Cloud"_s, 540'000, u"PLN"_s, 3, u"MW"_s, 22, 2},
        {u"Licence upgrade"_s, u"Nordwind Logistik"_s, 12'600, u"EUR"_s, 4, u"LN"_s, -4, 4},
        {u"Boiler upgrade"_s, u"Zakłady Łódź S.A."_s, 74'200, u"PLN"_s, 0, u"MW"_s, 20, 9},
        {u"Label printers"_s, u"Müller & Söhne GmbH"_s, 9'450, u"EUR"_s, 1, u"LN"_s, 16, 2},
        {u"Spare belts"_s, u"Müller & Söhne GmbH"_s, 1'280, u"EUR"_s, 2, u"AK"_s, 27, 5},
        {u"Camera cổng sau"_s, u"Hoàng Long Co., Ltd"_s, 37'800'000, u"VND"_s, 3, u"LN"_s, 24, 3},
        {u"Cold room sensors"_s, u"Isar Pharma AG"_s, 25'000, u"EUR"_s, 0, u"LN"_s, 22, 1}};
    return deals;
}

} // namespace kontor::demo
