// Lists of names, one line a field; languages and programs mixed, because files are.
#include "core/actions/import_aliases.h"

#include "core/base/fold.h"
#include "core/records/consent.h"
#include "core/schema/every_language.h"

#include <algorithm>
#include <array>

namespace kontor {

namespace {

struct HeaderNames {
    const char *target;
    const char *names; // separated by |
};

/// Of every kind that has the field.
constexpr HeaderNames kEveryKind[] = {
    {"amount",
     "amount|value|deal value|deal amount|opportunity amount|expected revenue|revenue|betrag|wert|"
     "auftragswert|umsatz|summe|kwota|wartość|wartość szansy|suma|giá trị|số tiền|doanh thu|مبلغ|ارزش|"
     "opportunity value|total|price|preis|cena"},
    {"amount.currency", "currency|currency code|currency iso code|deal currency|währung|waluta|"
                        "tiền tệ|loại tiền|ارز|واحد پول"},
    {"emails.consent", "e-mail consent|email consent|consent e-mail|email opt in|e-mail einwilligung|"
                       "einwilligung e-mail|zgoda e-mail|zgoda na e-mail|đồng ý email|رضایت ایمیل"},
    {"phones.consent", "phone consent|consent phone|call consent|telefon einwilligung|einwilligung telefon|"
                       "zgoda telefon|zgoda na telefon|đồng ý gọi điện|رضایت تلفن"},
    {"stage", "stage|deal stage|stage name|status|deal status|phase|verkaufsphase|etap|faza|giai đoạn|"
              "trạng thái|مرحله|وضعیت"},
    {"status", "status|lead status|stage|lead stage|stan|etap|trạng thái|وضعیت"},
    {"company", "company|company name|account name|organization|organisation|firma|firmenname|unternehmen|"
                "nazwa firmy|công ty|tên công ty|شرکت|نام شرکت"},
    {"priority", "priority|rating|priorität|priorytet|ưu tiên|độ ưu tiên|اولویت"},
    {"disqualifyReason", "disqualification reason|unqualified reason|reason|verwerfungsgrund|"
                         "powód odrzucenia|lý do loại|دلیل کنار گذاشتن"},
    {"pipeline", "pipeline|deal pipeline|sales pipeline|proces sprzedaży|quy trình|quy trình bán hàng|"
                 "مسیر فروش|lejek"},
    {"account", "account|account name|company|company name|associated company|organization|organisation|"
                "organization name|customer|client|partner name|firma|firmenname|unternehmen|kunde|"
                "nazwa firmy|klient|kontrahent|công ty|tên công ty|khách hàng|شرکت|مشتری|نام شرکت"},
    {"contact", "contact|contact name|associated contact|primary contact|contact person|person|kontakt|"
                "ansprechpartner|osoba|osoba kontaktowa|người liên hệ|مخاطب|شخص"},
    {"responsible",
     "responsible|responsible person|owner|record owner|deal owner|contact owner|account owner|"
     "company owner|opportunity owner|salesperson|assigned to|sales rep|zuständig|"
     "verantwortlich|besitzer|bearbeiter|verkäufer|opiekun|właściciel|handlowiec|"
     "odpowiedzialny|người phụ trách|phụ trách|nhân viên|مسئول|کارشناس"},
    {"probability", "probability|probability %|deal probability|chance|wahrscheinlichkeit|prawdopodobieństwo|"
                    "xác suất|احتمال"},
    {"expectedClose",
     "expected close|expected close date|close date|closing date|estimated close|"
     "expected closing|abschluss erwartet|abschlussdatum|voraussichtlicher abschluss|"
     "przewidywane zamknięcie|data zamknięcia|planowane zamknięcie|ngày chốt|"
     "ngày chốt dự kiến|ngày dự kiến|dự kiến chốt|تاریخ بستن|تاریخ بستن احتمالی|due date|date|datum|data|ngày|تاریخ"},
    {"closed", "closed|closed on|close day|won date|abgeschlossen am|zamknięto|ngày đóng|بسته شده"},
    {"lostReason", "lost reason|closed lost reason|loss reason|verlustgrund|powód przegranej|lý do thất bại|"
                   "دلیل از دست رفتن"},
    {"source", "source|lead source|original source|quelle|herkunft|źródło|nguồn|منبع"},
    {"project", "project|projekt|dự án|پروژه"},
    {"team", "team|sales team|zespół|nhóm|تیم"},
    {"tags", "tags|labels|label|tag|schlagworte|etykiety|tagi|nhãn|برچسب|برچسب ها"},
    {"comment",
     "comment|comments|note|notes|description|deal description|bemerkung|bemerkungen|notiz|notizen|"
     "kommentar|beschreibung|uwagi|opis|notatki|komentarz|ghi chú|mô tả|توضیحات|یادداشت"},
    {"firstName", "first name|given name|vorname|imię|tên|نام کوچک|نام"},
    {"lastName", "last name|family name|surname|nachname|familienname|nazwisko|họ|نام خانوادگی"},
    {"email", "email|e-mail|mail|email address|e-mail address|primary email|work email|e-mail work|"
              "work e-mail|e-mail 1 value|adres e-mail|e-mail-adresse|thư điện tử|địa chỉ email|ایمیل|"
              "رایانامه|email 1"},
    {"phone", "phone|phone number|telephone|tel|mobile|mobile phone|mobile phone number|mobile number|"
              "business phone|work phone|home phone|company phone|phone 1 value|telefon|telefonnummer|"
              "handy|mobil|mobiltelefon|telefon komórkowy|numer telefonu|komórka|điện thoại|"
              "số điện thoại|di động|تلفن|موبایل|شماره تلفن|تلفن همراه|main phone|other phone"},
    {"website", "website|web|web page|url|homepage|website url|company domain name|website 1 value|webseite|"
                "strona www|strona internetowa|trang web|وب سایت"},
    {"messenger", "messenger|zalo|whatsapp|telegram|skype"},
    {"street", "street|street address|address|address 1|address 1 street|business street|billing street|"
               "mailing street|straße|strasse|adresse|ulica|adres|địa chỉ|đường|نشانی|آدرس|خیابان"},
    {"city", "city|town|address 1 city|business city|billing city|mailing city|ort|stadt|miasto|"
             "miejscowość|thành phố|شهر"},
    {"postalCode", "postal code|zip|zip code|postcode|address 1 postal code|business postal code|"
                   "billing postal code|mailing postal code|plz|postleitzahl|kod pocztowy|mã bưu chính|"
                   "mã bưu điện|کد پستی"},
    {"country", "country|country region|address 1 country|business country region|billing country|"
                "mailing country|land|kraj|państwo|quốc gia|کشور"},
    {"industry", "industry|branche|branża|ngành|lĩnh vực|صنعت"},
    {"taxNumber", "tax number|vat|vat number|tax id|vat id|steuernummer|ust-id|ust-idnr|umsatzsteuer-id|nip|"
                  "mã số thuế|شماره مالیاتی|کد اقتصادی"},
    {"registrationNumber", "registration number|company number|handelsregister|regon|krs|"
                           "mã số doanh nghiệp|شماره ثبت"},
    {"position", "position|job title|title|organization title|function|role|stanowisko|funktion|chức vụ|"
                 "chức danh|سمت"},
    {"birthday", "birthday|date of birth|geburtstag|geburtsdatum|data urodzenia|urodziny|ngày sinh|"
                 "تاریخ تولد"},
    {"language", "language|sprache|język|ngôn ngữ|زبان"},
    {"parent", "parent|parent account|parent company|parent company name|muttergesellschaft|"
               "firma nadrzędna|công ty mẹ|شرکت مادر"},
};

/// What the kind's own name is called.
constexpr HeaderNames kTitles[] = {
    {"deal",
     "title|name|deal|deal name|deal title|opportunity|opportunity name|subject|titel|betreff|"
     "verkaufschance|chance|bezeichnung|tytuł|nazwa|nazwa szansy|szansa|tên|tiêu đề|cơ hội|tên cơ hội|"
     "عنوان|فرصت|نام"},
    {"lead", "title|lead|lead name|lead title|subject|titel|betreff|bezeichnung|tytuł|nazwa|tiêu đề|tên|"
             "khách hàng tiềm năng|عنوان|سرنخ"},
    {"account", "name|account|account name|company|company name|organization|organisation|"
                "organization name|customer|client|firma|firmenname|unternehmen|kunde|kundenname|nazwa|"
                "nazwa firmy|klient|kontrahent|công ty|tên công ty|khách hàng|tên khách hàng|tên|شرکت|"
                "مشتری|نام شرکت|نام مشتری|نام"},
    {"contact", "name|full name|contact|contact name|display name|person|osoba|imię i nazwisko|"
                "ansprechpartner|vollständiger name|họ tên|họ và tên|người liên hệ|نام کامل|مخاطب|"
                "نام و نام خانوادگی"},
};

constexpr const char *kIds =
    "id|record id|external id|deal id|opportunity id|contact id|account id|company id|"
    "lead id|record-id|hs object id|crm id|uid|uuid|datensatz-id|externe id|"
    "id rekordu|mã|mã số|شناسه";

struct System {
    const char *name;
    const char *headers; // all of them are there
};
constexpr System kSystems[] = {
    {"hubspot", "record id|create date"},  {"hubspot", "record id|email"},
    {"hubspot", "record id|deal name"},    {"hubspot", "record id|company name"},
    {"salesforce", "id|isdeleted"},        {"salesforce", "id|stagename"},
    {"salesforce", "id|lastname|email"},   {"odoo", "external id"},
    {"bitrix24", "id|responsible person"},
};

constexpr const char *kYes = "yes|true|y|t|1|x|ja|j|wahr|tak|prawda|có|đúng|بله|آری|درست|✓|✔|on";
constexpr const char *kNo = "no|false|n|f|0|nein|falsch|nie|fałsz|không|sai|خیر|نه|نادرست|off";

QStringList squeezedNames(const char *names) {
    QStringList list;
    for (const QString &name : QString::fromUtf8(names).split(u'|'))
        list.append(squeezed(name));
    return list;
}

using TargetByName = QHash<QString, QString>;

void addNames(TargetByName &targets, const QString &target, const char *names) {
    for (const QString &name : squeezedNames(names)) {
        if (!targets.contains(name))
            targets.insert(name, target);
    }
}

/// The label of a field in each language.
QStringList labelsOf(const FieldDef &field) {
    if (!field.ownLabels.isEmpty())
        return field.ownLabels.values();
    QStringList labels;
    for (const QString &language : languageCodes())
        labels.append(translatedInto(language, "field", field.label));
    return labels;
}

bool canBeImported(const FieldDef &field) {
    return !field.options.readOnly && !field.options.derived;
}

TargetByName makeTargets(const Schema &schema, const Kind &kind) {
    TargetByName targets;
    const QString title = schema.titleField(kind).key;
    for (const FieldDef &field : schema.fields(kind)) {
        if (canBeImported(field) || field.key == title)
            targets.insert(squeezed(field.key), field.key);
        if (field.type == FieldType::EntryList && hasConsent(field))
            targets.insert(squeezed(field.key + u'.' + consentField().key),
                           field.key + u'.' + consentField().key);
        if (field.type == FieldType::Money && canBeImported(field))
            targets.insert(squeezed(QString(field.key + QStringLiteral(".currency"))),
                           field.key + QStringLiteral(".currency"));
    }
    for (const HeaderNames &names : kTitles) {
        if (kind.key() == names.target)
            addNames(targets, title, names.names);
    }
    for (const FieldDef &field : schema.fields(kind)) {
        const bool listBesidePrimary = field.type == FieldType::EntryList;
        if (!canBeImported(field) || listBesidePrimary)
            continue;
        for (const QString &label : labelsOf(field)) {
            if (!targets.contains(squeezed(label)))
                targets.insert(squeezed(label), field.key);
        }
    }
    for (const HeaderNames &names : kEveryKind) {
        const QString target = QString::fromLatin1(names.target);
        const FieldDef *field = schema.field(kind, target.section(u'.', 0, 0));
        if (field && canBeImported(*field))
            addNames(targets, target, names.names);
    }
    return targets;
}

/// "E-mail 2", "Phone 1 - Value": the same list, another place.
QString withoutPlace(QString name) {
    if (name.endsWith(u"value"))
        name.chop(5);
    while (!name.isEmpty() && name.back().isDigit())
        name.chop(1);
    return name;
}

} // namespace

QString squeezed(QStringView text) {
    QString kept = fold(text);
    kept.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return kept;
}

QString targetOfHeader(const Schema &schema, const Kind &kind, const QString &header) {
    const TargetByName targets = makeTargets(schema, kind);
    const QString name = squeezed(header);
    if (name.isEmpty())
        return {};
    if (const QString target = targets.value(name); !target.isEmpty())
        return target;
    const QString target = targets.value(withoutPlace(name));
    const FieldDef *field = target.isEmpty() ? nullptr : schema.field(kind, target);
    return field && (field->isPrimary() || field->type == FieldType::EntryList) ? target : QString();
}

QString entryTypeOfHeader(const QString &header) {
    static constexpr std::array kTypes = {
        std::pair{"mobile", "mobile|mobil|handy|komork|cell|didong|موبایل|همراه"},
        std::pair{"work", "work|business|office|company|geschaft|arbeit|sluzb|prac|coquan|congty|کاری"},
        std::pair{"private", "private|home|privat|prywat|domow|canhan|nharieng|خانه"},
    };
    const QString name = squeezed(header);
    for (const auto &[type, words] : kTypes) {
        for (const QString &word : squeezedNames(words)) {
            if (name.contains(word))
                return QString::fromLatin1(type);
        }
    }
    return {};
}

bool isIdHeader(const Kind &kind, const QString &header) {
    static const QStringList names = squeezedNames(kIds);
    const QString name = squeezed(header);
    return names.contains(name) || name == squeezed(QString::fromUtf8(kind.key())) + QStringLiteral("id");
}

QString systemOfHeaders(const QStringList &headers) {
    QStringList names;
    for (const QString &header : headers)
        names.append(squeezed(header));
    for (const System &system : kSystems) {
        const QStringList wanted = squeezedNames(system.headers);
        if (std::all_of(wanted.begin(), wanted.end(),
                        [&](const QString &name) { return names.contains(name); }))
            return QString::fromLatin1(system.name);
    }
    return {};
}

std::optional<bool> truthMeant(const QString &text) {
    static const QStringList yes = QString::fromUtf8(kYes).split(u'|');
    static const QStringList no = QString::fromUtf8(kNo).split(u'|');
    const QString wanted = fold(text.trimmed());
    const auto isWanted = [&wanted](const QString &word) { return fold(word) == wanted; };
    if (std::any_of(yes.begin(), yes.end(), isWanted))
        return true;
    if (std::any_of(no.begin(), no.end(), isWanted))
        return false;
    return std::nullopt;
}

} // namespace kontor
