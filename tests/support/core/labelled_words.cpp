// The lists. The ASCII forms of the domains were made by another program than the one under test.
#include "tests/support/core/labelled_words.h"

namespace kontor::test {

namespace {

QStringList words(const char *list) {
    return QString::fromUtf8(list).split(u'|');
}

CountryWords vietnam() {
    return {
        .country = QStringLiteral("VN"),
        .callingCode = QStringLiteral("84"),
        .mobilePrefixes = words("91|90|98|35"),
        .taxPrefix = QStringLiteral("0"),
        .familyFirst = true,
        .titles = words("Ông|Bà|TS.|ThS."),
        .given = words("An|Bảo|Bình|Cường|Dũng|Đạt|Giang|Hải|Hạnh|Hiếu|Hùng|Huyền|Khánh|Lan|Linh|Long|Nhung|"
                       "Phương|Quỳnh|Sơn|Thảo|Thắng|Trang|Uyên"),
        .middle =
            words("|Văn|Thị|Hữu|Đức|Minh|Ngọc|Thanh|Quốc|Gia|Xuân|Thu|Công|Đình|Kim|Hồng|Bích|Anh|Mạnh|Như"),
        .family =
            words("Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Tạ|Đoàn|Trịnh|"
                  "Trương|Mai|Tô|Lưu|Quách"),
        .companyPattern = QStringLiteral("%2 %1 %3"),
        .brands =
            words("Hòa Phát|Sao Vàng|Đông Á|Bình Minh|Phú Thịnh|Đại Việt|Trường Sơn|Thiên Long|Tân Tiến|"
                  "Rạng Đông|Hưng Thịnh|Minh Phát|Toàn Cầu|Ánh Dương|Kim Long|Việt Á|Đức Thành|Nam Cường|"
                  "Thăng Long|Hải Âu|Vạn Xuân|Gia Bảo|Phước Lộc|Hoàng Gia"),
        .branches = words("Vận tải|Xây dựng|Thép|Dệt may|Thủy sản|Điện lực|Cơ khí|Nội thất|Dược phẩm|Bao bì|"
                          "In ấn|Nông sản|Cà phê|Gỗ|Du lịch|Giáo dục|Phần mềm|Ô tô|Nhựa|Gốm sứ"),
        .towns = words("Hà Nội|Đà Nẵng|Hải Phòng|Cần Thơ|Huế|Nha Trang|Đà Lạt|Vinh|Biên Hòa|Quy Nhơn|Sài Gòn|"
                       "Bắc Ninh|Thái Nguyên|Vũng Tàu|Nam Định|Long An|Mỹ Tho|Pleiku|Rạch Giá|Hạ Long"),
        .formPatterns = words("Công ty TNHH %1|Công ty Cổ phần %1|Công ty CP %1|Cty TNHH %1|CTCP %1|%1|"
                              "Công ty TNHH MTV %1|Công ty TNHH Một thành viên %1|%1 Co., Ltd|%1 JSC|"
                              "%1 Joint Stock Company|Công ty Trách nhiệm hữu hạn %1|%1 Company Limited|"
                              "%1 (Công ty TNHH)"),
        .groupPatterns = words("Tập đoàn %1|Hợp tác xã %1|%1 Holding|Chi nhánh %1")};
}

CountryWords germany() {
    return {
        .country = QStringLiteral("DE"),
        .callingCode = QStringLiteral("49"),
        .mobilePrefixes = words("1511|1705|1622|1749"),
        .taxPrefix = QStringLiteral("DE"),
        .titles = words("Herr|Frau|Dr.|Prof. Dr.|Frau Dr. med.|Dipl.-Ing."),
        .given =
            words("Anna|Andreas|Björn|Christine|Dieter|Elke|Florian|Günter|Heike|Ingrid|Jörg|Jürgen|"
                  "Karin|Lukas|Matthias|Nadine|Oliver|Petra|Rainer|Sabine|Stefan|Ulrike|Volker|Wolfgang"),
        .middle = words("|Maria|Luise|Friedrich|Marie|Karl|Sophie|Johann|Paul|Käthe|Rosa|Emil|Otto|Ida|"
                        "Gustav|Emma|Heinz|Ruth|Ernst|Klara"),
        .family = words("Müller|Möller|Schmidt|Schneider|Schäfer|Schröder|Krüger|Köhler|König|Weiß|Groß|"
                        "Grünwald|Jäger|Böhm|Bauer|Baur|Meier|Meyer|Maier|Hoffmann|Hofmann|Scholz|Schulz|"
                        "Vogel"),
        .companyPattern = QStringLiteral("%1 %2 %3"),
        .brands = words("Möller|Müller|Grünthal|Schäfer|Nordstern|Weißenfels|Bärenbach|Hansa|Königstein|"
                        "Löwenherz|Rheingold|Süderhof|Tannwald|Überlinger|Voßberg|Westkamp|Zöllner|Adler|"
                        "Brückner|Eichhorn|Fährmann|Großmann|Höfer|Jäger"),
        .branches = words("Logistik|Pharma|Maschinenbau|Bäckerei|Elektrotechnik|Verpackung|Holzbau|Metallbau|"
                          "Brauerei|Druckerei|Spedition|Kältetechnik|Software|Medizintechnik|Autohaus|"
                          "Gartenbau|Möbelwerke|Textilwerke|Feinkost|Bau"),
        .towns = words("Köln|München|Düsseldorf|Nürnberg|Lübeck|Gießen|Berlin|Hamburg|Leipzig|Dresden|Fürth|"
                       "Göttingen|Würzburg|Saarbrücken|Bremen|Kassel|Mainz|Ulm|Jena|Trier"),
        .formPatterns =
            words("%1 GmbH|%1 G.m.b.H.|%1 gmbh|%1, GmbH|GmbH %1|%1 AG|%1 A.G.|%1 GmbH & Co. KG|"
                  "%1 GmbH & Co KG|%1 KG|%1 OHG|%1 UG (haftungsbeschränkt)|%1 e.K.|%1 e. K.|%1 SE|%1|"
                  "%1 Gesellschaft mit beschränkter Haftung|%1 Aktiengesellschaft"),
        .groupPatterns = words("%1 Gruppe|%1 Holding|%1 & Söhne|Gebrüder %1")};
}

CountryWords poland() {
    return {
        .country = QStringLiteral("PL"),
        .callingCode = QStringLiteral("48"),
        .hasTrunkZero = false,
        .mobilePrefixes = words("50|60|69|78"),
        .taxPrefix = QStringLiteral("5"),
        .titles = words("Pan|Pani|mgr|mgr inż.|dr"),
        .given = words("Agnieszka|Aneta|Bartosz|Błażej|Bożena|Czesław|Dorota|Elżbieta|Filip|Grażyna|Henryk|"
                       "Iwona|Jadwiga|Kamil|Łukasz|Małgorzata|Michał|Natalia|Paweł|Rafał|Sławomir|Tomasz|"
                       "Urszula|Zbigniew"),
        .middle = words("|Jan|Ewa|Józef|Zofia|Adam|Helena|Stanisław|Irena|Piotr|Wanda|Karol|Łucja|Marek|"
                        "Róża|Roman|Alicja|Leon|Hanna|Witold"),
        .family = words("Nowak|Kowalski|Kowalska|Wiśniewski|Wójcik|Kamiński|Kamińska|Lewandowski|Zieliński|"
                        "Szymański|Woźniak|Dąbrowski|Dąbrowska|Kozłowski|Mazur|Krawczyk|Grabowski|Zając|Król|"
                        "Jabłoński|Wróbel|Stępień|Górski|Bąk"),
        .companyPattern = QStringLiteral("%1 %2 %3"),
        .brands = words("Żuraw|Orzeł|Dąb|Wisła|Bałtyk|Polonia|Jaśmin|Świt|Łabędź|Kłos|Sokół|Źródło|Bursztyn|"
                        "Tęcza|Gwiazda|Jodła|Młyn|Ogród|Pszczoła|Róg|Słońce|Wąwóz|Zamek|P.H.U. Żagiel"),
        .branches = words("Logistyka|Budownictwo|Meble|Odlewnia|Piekarnia|Drukarnia|Elektronika|Opakowania|"
                          "Transport|Stocznia|Mleczarnia|Chemia|Narzędzia|Farmacja|Oprogramowanie|"
                          "Energetyka|Tekstylia|Ogrodnictwo|Szkło|Mechanika"),
        .towns = words("Łódź|Kraków|Gdańsk|Wrocław|Poznań|Toruń|Rzeszów|Białystok|Częstochowa|Radom|Kielce|"
                       "Opole|Lublin|Gdynia|Sopot|Zakopane|Elbląg|Słupsk|Płock|Chełm"),
        .formPatterns = words("%1 Sp. z o.o.|%1 sp. z o. o.|%1 SP Z OO|%1 Spółka z o.o.|Spółka z o.o. %1|"
                              "%1 spółka z ograniczoną odpowiedzialnością|%1 S.A.|%1 SA|%1 sp. j.|%1 sp. k.|"
                              "%1 P.S.A.|%1 Sp. z o.o. sp. k.|%1 spółka jawna|%1 spółka akcyjna|%1"),
        .groupPatterns = words("Grupa %1|%1 Holding|%1 i Synowie|Spółdzielnia %1")};
}

CountryWords iran() {
    return {
        .country = QStringLiteral("IR"),
        .callingCode = QStringLiteral("98"),
        .mobilePrefixes = words("912|935|901|919"),
        .taxPrefix = QStringLiteral("10"),
        .titles = words("آقای|خانم|دکتر|مهندس"),
        .given = words(
            "آرش|آرمان|الهام|امیر|ایمان|بابک|بهار|علی‌رضا|پریسا|گل‌بهار|جمشید|حامد|داریوش|رامین|رویا|"
            "ژاله|سپیده|سهراب|شیرین|فرهاد|کامران|کاوه|غلام‌حسین|نازنین"),
        .middle = words("|علی|محمد|حسین|رضا|مهدی|حسن|سید|زهرا|فاطمه|مریم|تقی|هادی|ناصر|یحیی|اکبر|باقر|جواد|"
                        "مجید|ابوالفضل"),
        .family = words("کریمی|محمدی|حسینی|احمدی|رضایی|موسوی|جعفری|صادقی|رحیمی|هاشمی|ابراهیمی|قاسمی|کاظمی|"
                        "نوری|یوسفی|عباسی|شریفی|امینی|زارعی|نجفی|طاهری|سلطانی|کیانی|دهقان"),
        .companyPattern = QStringLiteral("%2 %1 %3"),
        .brands = words("کیانی|سپاهان|پارسیان|آریا|البرز|دماوند|خاورمیانه|زاگرس|کاسپین|هخامنش|آفتاب|مهرگان|"
                        "نیلوفر|یاقوت|فیروزه|سیمرغ|کوهستان|میهن|بهاران|ستاره|الماس|یکتا|کیمیا|پیشگام"),
        .branches = words(
            "الکتریک|فولاد|نساجی|داروسازی|حمل‌ونقل|ساختمانی|نرم‌افزار|چوب|بسته‌بندی|پلاستیک|"
            "مواد غذایی|چاپ|کشاورزی|خودرو|شیمی|کاشی|فرش|انرژی|آموزش|گردشگری"),
        .towns = words("تهران|اصفهان|شیراز|تبریز|مشهد|کرمان|یزد|اهواز|رشت|ساری|قم|کرج|همدان|اراک|قزوین|زنجان|"
                       "بوشهر|گرگان|سمنان|کاشان"),
        .formPatterns =
            words("شرکت %1|شرکت %1 (سهامی خاص)|شرکت %1 (سهامی عام)|شرکت سهامی خاص %1|%1|%1 سهامی خاص|"
                  "شرکت %1 با مسئولیت محدود|شرکت %1 (با مسوولیت محدود)|شرکت با مسئولیت محدود %1"),
        .groupPatterns = words("گروه صنعتی %1|بازرگانی %1|هلدینگ %1|تعاونی %1")};
}

CountryWords britain() {
    return {
        .country = QStringLiteral("GB"),
        .callingCode = QStringLiteral("44"),
        .mobilePrefixes = words("791|780|754|739"),
        .taxPrefix = QStringLiteral("GB"),
        .titles = words("Mr|Mrs|Ms.|Dr|Miss|Sir"),
        .given = words("Alice|Andrew|Brian|Charlotte|Claire|Dylan|Edward|Eleanor|Fiona|Graham|Hazel|Isla|"
                       "Jason|Keith|Laura|Megan|Nathan|Olivia|Rachel|Simon|Sophia|Stella|Victor|Zoë"),
        .middle = words("|Rose|Grace|Joan|Lee|Hope|Kate|Louise|Mary|Neil|Ray|Renée|Sean|Tess|Vera|Guy|Hugh|"
                        "Ivy|June|Brontë"),
        .family = words("Adams|Bennett|Brown|Browne|Campbell|Clark|Clarke|Davies|Edwards|Fisher|Green|Hughes|"
                        "Johnson|Lewis|Marshall|Murphy|O'Brien|D'Arcy|Parker|Reid|Shaw|Smith-Jones|Thomson|"
                        "Thompson"),
        .companyPattern = QStringLiteral("%1 %2 %3"),
        .brands = words("Albion|Beacon|Cobalt|Drake's|Evergreen|Falcon|Granite|Harbour|Ironbridge|Juniper|"
                        "Kestrel|Lighthouse|Meridian|Northgate|Oakfield|Pinnacle|Quayside|Redwood|Silverline|"
                        "Thornhill|J. R. Union|Vanguard|Westbrook|Zephyr"),
        .branches = words("Logistics|Foods|Engineering|Textiles|Printing|Packaging|Electric|Pharma|Furniture|"
                          "Software|Brewing|Motors|Shipping|Steel|Timber|Glass|Farms|Education|Energy|"
                          "Instruments"),
        .towns = words("Leeds|York|Bristol|Dover|Exeter|Oxford|Durham|Cardiff|Glasgow|Belfast|Derby|Chester|"
                       "Norwich|Plymouth|Swansea|Dundee|Lincoln|Bath|Ely|Truro"),
        .formPatterns = words(
            "%1 Ltd|%1 Ltd.|%1 Limited|%1 LTD|%1, Ltd.|%1 LLC|%1 L.L.C.|%1 Inc.|%1, Inc|%1 Corp.|%1 Co.|"
            "%1 Co., Ltd|%1 Company Limited|%1 PLC|%1 plc|%1 LLP|%1 Pte Ltd|%1 Pty Ltd|%1 & Co|%1"),
        .groupPatterns = words("%1 Group|%1 Holding|%1 & Sons|The %1")};
}

} // namespace

const std::vector<CountryWords> &countryWords() {
    static const std::vector<CountryWords> all{vietnam(), germany(), poland(), iran(), britain()};
    return all;
}

const std::vector<Domain> &mailDomains() {
    const auto domain = [](const char *written, const char *ascii) {
        return Domain{QString::fromUtf8(written), QString::fromUtf8(ascii)};
    };
    static const std::vector<Domain> all{
        domain("bücher-welt.de", "xn--bcher-welt-9db.de"),
        domain("nordstern.example", "nordstern.example"),
        domain("schäfer-bau.de", "xn--schfer-bau-s5a.de"),
        domain("łódź-meble.pl", "xn--d-meble-k0a42esr.pl"),
        domain("mail.example.com", "mail.example.com"),
        domain("żółw-transport.pl", "xn--w-transport-peb14hfx.pl"),
        domain("đà-nẵng.vn", "xn---nng-zna70au54p.vn"),
        domain("example.org", "example.org"),
        domain("cà-phê.vn", "xn--c-ph-0na7d.vn"),
        domain("فروشگاه.ir", "xn--mgbtj4c7ad63e.ir"),
        domain("thep-hoa-phat.example.vn", "thep-hoa-phat.example.vn"),
        domain("بازرگانی-پارس.ir", "xn----ymcabb9cddo0qtxis1l.ir"),
        domain("café-north.co.uk", "xn--caf-north-d4a.co.uk"),
        domain("kraków-dom.pl", "xn--krakw-dom-86a.pl"),
    };
    return all;
}

} // namespace kontor::test
