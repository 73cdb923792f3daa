// Keys of names and numbers: spellings of one company, person or number meet, those of two do not (X2, X18).
#include "core/base/name_keys.h"

#include <gtest/gtest.h>

#include <QStringList>
#include <initializer_list>

using namespace kontor;

namespace {

using Key = QString (*)(QStringView);

void expectOneKey(Key key, const QString &expected, std::initializer_list<QStringView> spellings) {
    for (const QStringView spelling : spellings)
        EXPECT_EQ(key(spelling).toStdString(), expected.toStdString()) << spelling.toString().toStdString();
}

void expectManyKeys(Key key, std::initializer_list<QStringView> names) {
    QStringList seen;
    for (const QStringView name : names) {
        EXPECT_FALSE(seen.contains(key(name))) << name.toString().toStdString();
        seen.append(key(name));
    }
}

} // namespace

TEST(CompanyKeys, IgnoreCaseAccentsBlanksAndPunctuation) {
    expectOneKey(companyKey, QStringLiteral("schafer holzbau"),
                 {u"Schäfer Holzbau", u"SCHÄFER HOLZBAU", u"  Schäfer   Holzbau ", u"Schafer Holzbau",
                  u"Scha\u0308fer-Holzbau", u"Schäfer, Holzbau.", u"»Schäfer« Holzbau",
                  u"Schäfer\u00A0Holzbau"});
    expectOneKey(companyKey, QStringLiteral("gross"), {u"Groß", u"GROSS", u"Gross", u"GROẞ"});
    expectOneKey(companyKey, QStringLiteral("lodz meble"), {u"Łódź Meble", u"LODZ MEBLE", u"łódź–meble"});
    expectOneKey(companyKey, QStringLiteral("da nang"), {u"Đà Nẵng", u"Da Nang", u"ĐÀ NẴNG"});
}

TEST(CompanyKeys, ReadEvenlyWhateverTheKeyboardWrote) {
    expectOneKey(companyKey, companyKey(u"فولاد کیانی"),
                 {u"فولاد كياني", u"فولاد  کیانی", u"فولادِ کیانی", u"فولاد، کیانی"});
    expectOneKey(companyKey, companyKey(u"حمل‌ونقل پارس"), {u"حملونقل پارس"});
    expectOneKey(companyKey, QStringLiteral("obrien sons 24"),
                 {u"O'Brien & Sons 24", u"O’Brien + Sons ۲۴", u"OBrien Sons ２４"});
    expectOneKey(companyKey, QStringLiteral("phu kowalski"),
                 {u"P.H.U. Kowalski", u"P. H. U. Kowalski", u"PHU Kowalski"});
    expectOneKey(companyKey, QStringLiteral("hm"), {u"H&M", u"H & M", u"HM"});
}

TEST(CompanyKeys, LeaveOutGermanForms) {
    expectOneKey(companyKey, QStringLiteral("muller bau"),
                 {u"Müller Bau",
                  u"Müller Bau GmbH",
                  u"Müller Bau G.m.b.H.",
                  u"Müller Bau G. m. b. H.",
                  u"Müller Bau (GmbH)",
                  u"GmbH Müller Bau",
                  u"Müller Bau gesellschaft mit beschränkter Haftung",
                  u"Müller Bau gGmbH",
                  u"Müller Bau Ges.m.b.H.",
                  u"Müller Bau GmbH & Co. KG",
                  u"Müller Bau GmbH & Co KG",
                  u"Müller Bau GmbH und Co. KG",
                  u"Müller Bau GmbH & Co. KGaA",
                  u"Müller Bau AG",
                  u"Müller Bau A.G.",
                  u"Müller Bau KG",
                  u"Müller Bau OHG",
                  u"Müller Bau UG (haftungsbeschränkt)",
                  u"Müller Bau UG",
                  u"Müller Bau UG (haftungsbeschränkt) & Co. KG",
                  u"Müller Bau e.K.",
                  u"Müller Bau e. K.",
                  u"Müller Bau SE",
                  u"Müller Bau eG",
                  u"Müller Bau e.V.",
                  u"Müller Bau GbR"});
}

TEST(CompanyKeys, LeaveOutPolishForms) {
    expectOneKey(
        companyKey, QStringLiteral("zielinski meble"),
        {u"Zieliński Meble", u"Zieliński Meble Sp. z o.o.", u"Zieliński Meble sp. z o. o.",
         u"Zieliński Meble SP Z OO", u"Zieliński Meble Sp.zo.o.", u"Zieliński Meble Spółka z o.o.",
         u"Spółka z o.o. Zieliński Meble", u"Zieliński Meble spółka z ograniczoną odpowiedzialnością",
         u"Zieliński Meble Sp. z o.o. sp. k.", u"Zieliński Meble S.A.", u"Zieliński Meble SA",
         u"Zieliński Meble spółka akcyjna", u"Zieliński Meble sp. j.", u"Zieliński Meble Sp. K.",
         u"Zieliński Meble P.S.A.", u"Zieliński Meble prosta spółka akcyjna", u"Zieliński Meble s.c."});
}

TEST(CompanyKeys, LeaveOutVietnameseForms) {
    expectOneKey(companyKey, QStringLiteral("hoa phat"),
                 {u"Hòa Phát", u"Công ty TNHH Hòa Phát", u"CÔNG TY TNHH HÒA PHÁT", u"Cong ty TNHH Hoa Phat",
                  u"Cty TNHH Hòa Phát", u"Công ty TNHH MTV Hòa Phát", u"Công ty TNHH Một thành viên Hòa Phát",
                  u"Công ty Trách nhiệm hữu hạn Hòa Phát", u"Công ty T.N.H.H. Hòa Phát",
                  u"Công ty Cổ phần Hòa Phát", u"Công ty CP Hòa Phát", u"CTCP Hòa Phát", u"Hòa Phát JSC",
                  u"Hòa Phát Joint Stock Company", u"Hòa Phát Co., Ltd", u"Hòa Phát Company Limited",
                  u"Hòa Phát, Công ty TNHH", u"DNTN Hòa Phát", u"Hoa Phat One Member Co., Ltd."});
}

TEST(CompanyKeys, LeaveOutPersianForms) {
    expectOneKey(companyKey, companyKey(u"فولاد کیانی"),
                 {u"شرکت فولاد کیانی", u"شركت فولاد كياني", u"شرکت فولاد کیانی (سهامی خاص)",
                  u"شرکت فولاد کیانی (سهامی‌عام)", u"شرکت سهامی خاص فولاد کیانی",
                  u"شرکت فولاد کیانی با مسئولیت محدود", u"شرکت فولاد کیانی (با مسوولیت محدود)",
                  u"شرکت با مسئوليت محدود فولاد کیانی"});
}

TEST(CompanyKeys, LeaveOutEnglishAndOtherForms) {
    expectOneKey(companyKey, QStringLiteral("north star"),
                 {u"North Star",          u"North Star Ltd",
                  u"North Star Ltd.",     u"North Star L.T.D.",
                  u"North Star Limited",  u"North Star LLC",
                  u"North Star L.L.C.",   u"North Star, Inc.",
                  u"North Star Corp.",    u"North Star Co.",
                  u"North Star & Co",     u"North Star and Company",
                  u"North Star Co., Ltd", u"North Star PLC",
                  u"North Star LLP",      u"North Star S.r.l.",
                  u"North Star SARL",     u"North Star B.V.",
                  u"North Star N.V.",     u"North Star Oy",
                  u"North Star AB",       u"North Star A/S",
                  u"North Star PTE LTD",  u"North Star Pte. Ltd.",
                  u"North Star Pty Ltd",  u"North Star Private Limited",
                  u"LLC North Star",      u"JSC \"North Star\"",
                  u"North Star s.r.o."});
}

TEST(CompanyKeys, KeepFormsInsideWordsAndNames) {
    expectManyKeys(companyKey,
                   {u"Agfa", u"Fa AG", u"Nordag", u"Nord AG", u"AB Foods", u"Foods AB", u"SE Solutions",
                    u"Solutions", u"Limited Brands", u"Brands", u"Incognito", u"Cognito Inc"});
    expectManyKeys(companyKey, {u"Nord", u"Nord Holding", u"Nord Group", u"Tập đoàn Nord", u"The Nord"});
    EXPECT_EQ(companyKey(u"Nord AG Logistik"), QStringLiteral("nord ag logistik"));
    EXPECT_EQ(companyKey(u"Müller Sp"), QStringLiteral("muller sp"));
}

TEST(CompanyKeys, KeepANameThatIsNothingButAForm) {
    expectOneKey(companyKey, QStringLiteral("gmbh co kg"), {u"GmbH & Co. KG"});
    EXPECT_EQ(companyKey(u"Công ty TNHH"), QStringLiteral("cong ty tnhh"));
    EXPECT_EQ(companyKey(u"S.A."), QStringLiteral("sa"));
    EXPECT_EQ(companyKey(u"شرکت"), QStringLiteral("شرکت"));
}

TEST(CompanyKeys, AreEmptyWithoutLetterOrDigit) {
    expectOneKey(companyKey, QString(), {u"", u"   ", u"-", u"...", u"?!", u"–", u"\u200C", u"&", u"'"});
}

TEST(CompanyKeys, AreTheSameWhenRepeated) {
    for (const QStringView name :
         {u"P. H. U. Kowalski S.A.", u"Công ty TNHH Kim Sa", u"GmbH & Co. KG", u"A B A G",
          u"شرکت فولاد کیانی (سهامی خاص)", u"Oy Karl Fazer Ab", u"H & M", u"Co Co Ltd"})
        EXPECT_EQ(companyKey(companyKey(name)), companyKey(name)) << name.toString().toStdString();
}

TEST(PersonKeys, IgnoreTheOrderOfNames) {
    expectOneKey(personKey, QStringLiteral("anna schmidt"),
                 {u"Anna Schmidt", u"Schmidt Anna", u"Schmidt, Anna", u"SCHMIDT, ANNA", u" anna  schmidt ",
                  u"Schmidt,Anna"});
    expectOneKey(personKey, personKey(u"Nguyễn Văn Đức"),
                 {u"Đức Nguyễn Văn", u"Văn Đức Nguyễn", u"Nguyen Van Duc", u"NGUYỄN VĂN ĐỨC",
                  u"Nguye\u0302\u0303n Va\u0306n Đu\u031B\u0301c"});
    expectOneKey(personKey, personKey(u"Łukasz Wiśniewski"),
                 {u"Wiśniewski Łukasz", u"LUKASZ WISNIEWSKI", u"Wisniewski, Lukasz"});
    expectOneKey(personKey, personKey(u"علی‌رضا کریمی"),
                 {u"کریمی علیرضا", u"علي‌رضا كريمي", u"کریمی، علی‌رضا"});
    expectOneKey(personKey, personKey(u"Sean O'Brien"), {u"O’Brien, Sean", u"Sean OBrien"});
    expectOneKey(personKey, personKey(u"Hans-Peter Groß"), {u"Hans Peter Gross", u"GROSS Hans Peter"});
}

TEST(PersonKeys, LeaveOutTitles) {
    expectOneKey(personKey, QStringLiteral("anna schmidt"),
                 {u"Dr. Anna Schmidt", u"Frau Dr. Anna Schmidt", u"Prof. Dr. med. Anna Schmidt",
                  u"Schmidt, Dr. Anna", u"Mrs Anna Schmidt", u"Ms. Anna Schmidt", u"Pani Anna Schmidt",
                  u"mgr inż. Anna Schmidt", u"Dipl.-Ing. Anna Schmidt"});
    expectOneKey(personKey, personKey(u"Jan Kowalski"),
                 {u"Pan Jan Kowalski", u"Herr Jan Kowalski", u"Mr Jan Kowalski"});
    expectOneKey(personKey, personKey(u"Nguyễn Văn An"),
                 {u"Ông Nguyễn Văn An", u"ong nguyen van an", u"TS. Nguyễn Văn An"});
    expectOneKey(personKey, personKey(u"Trần Thu Hà"), {u"Bà Trần Thu Hà", u"Hà, Bà Trần Thu"});
    expectOneKey(personKey, personKey(u"آرش کریمی"),
                 {u"آقای آرش کریمی", u"آقاي ارش كريمي", u"دکتر آرش کریمی"});
    expectOneKey(personKey, personKey(u"مریم کریمی"), {u"خانم مریم کریمی", u"سرکار خانم مریم کریمی"});
}

TEST(PersonKeys, KeepATitleThatIsTheName) {
    EXPECT_EQ(personKey(u"Frau"), QStringLiteral("frau"));
    EXPECT_EQ(personKey(u"Herr Dr."), QStringLiteral("dr herr"));
    expectManyKeys(personKey, {u"Ba Nguyễn", u"Nguyễn", u"Wei Pan", u"Wei", u"Khiêm Ông", u"Khiêm"});
}

TEST(PersonKeys, TellPeopleApart) {
    expectManyKeys(personKey, {u"Anna Müller", u"Anna Möller", u"Anne Müller", u"Anna Maria Müller",
                               u"Müller", u"Anna", u"Anna Mueller", u"Jan Kowalski", u"Jan Kowalska"});
}

TEST(PersonKeys, AreEmptyWithoutLetters) {
    expectOneKey(personKey, QString(), {u"", u"  ", u"-", u"?", u"0912 345", u"...", u"۱۲۳"});
}

TEST(NumberKeys, AreUpperCaseLettersAndDigits) {
    expectOneKey(numberKey, QStringLiteral("DE123456789"),
                 {u"DE 123 456 789", u"de123456789", u"DE-123.456/789", u"DE ۱۲۳ ۴۵۶ ۷۸۹", u"DE ١٢٣٤٥٦٧٨٩",
                  u"\u200EDE\u00A0123456789", u"ＤＥ１２３４５６７８９", u"(DE) 123_456_789"});
    expectOneKey(numberKey, QStringLiteral("0312345678001"), {u"0312345678-001", u"0312345678 001"});
    expectManyKeys(numberKey, {u"0312345678-001", u"0312345678", u"0312345678-002", u"HRB 12345",
                               u"HRA 12345", u"HRB 12345 B", u"123456789", u"DE123456789"});
}

TEST(NumberKeys, AreEmptyForWhatIsNoNumber) {
    expectOneKey(numberKey, QString(),
                 {u"", u"-", u"123", u"n/a", u"keine", u"0000", u"000 000 000", u"۰۰۰۰۰", u"1111111",
                  u"DE 000 000 000", u"XXXX", u"99-99-99", u"بدون شماره"});
    EXPECT_EQ(numberKey(u"1234"), QStringLiteral("1234"));
}
