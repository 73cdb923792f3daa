// Merge, conversion and similar records in their building blocks: looked at in both schemes, mirrored, long
// words and large text, and measured by the checks of the tour. The pictures stand beside the test program.
#include "tests/support/ui/look.h"
#include "ui/dialogs/compare_table.h"
#include "ui/shell/tour_checks.h"
#include "ui/theme/languages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/record_card.h"
#include "ui/widgets/sheet.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QRadioButton>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace kontor {

namespace {

struct MergingLook {
    const char *name;
    const char *language = "en";
    Scheme scheme = Scheme::Light;
    double text = 1;
    QSize window = {1440, 900};
};

void PrintTo(const MergingLook &look, std::ostream *out) {
    *out << look.name;
}

class MergingGallery : public ::testing::TestWithParam<MergingLook> {
protected:
    static constexpr auto plain = CompareCell::Kind::Plain, none = CompareCell::Kind::Empty,
                          fixed = CompareCell::Kind::Fixed, candidate = CompareCell::Kind::Candidate,
                          kept = CompareCell::Kind::Kept;

    MergingGallery() {
        m_languages.use(QString::fromLatin1(GetParam().language));
        testTheme().setScheme(GetParam().scheme);
        testTheme().setTextScale(GetParam().text);
        window.resize(GetParam().window);
        window.setAutoFillBackground(true);
        showActive(&window);
    }
    ~MergingGallery() override {
        testTheme().setScheme(Scheme::Light);
        testTheme().setTextScale(1);
        m_languages.use(QStringLiteral("en"));
    }

    QString w(const char *english, const char *german, const char *persian) const {
        const QString language = m_languages.current();
        return QString::fromUtf8(language == u"de" ? german : language == u"fa" ? persian : english);
    }

    void keep(const QString &scene) {
        QTest::qWait(30);
        const QImage picture = window.grab().toImage();
        QDir here(QCoreApplication::applicationDirPath());
        here.mkpath(QStringLiteral("gallery"));
        EXPECT_TRUE(picture.save(
            here.filePath(QStringLiteral("gallery/%1-%2.png").arg(scene, QLatin1String(GetParam().name)))));
        const QList<SeenText> texts = seenTexts(window);
        EXPECT_FALSE(texts.isEmpty());
        const QList<Finding> findings =
            findClipped(window, texts) + findUnnamed(window) + findPale(window, texts, picture);
        for (const Finding &one : findings)
            ADD_FAILURE() << qPrintable(one.check) << ": " << qPrintable(one.text);
    }

    CompareCell take(const QString &text) const { return {candidate, text, true}; }

    QList<CompareRecord> records() const {
        return {
            {w("Deal 412", "Verkaufschance 412", "فرصت ۴۱۲"),
             w("created 18 Jun 2026, second", "angelegt 18.06.2026, als zweite", "ایجاد ۱۴۰۵/۰۳/۲۸، دومین"),
             true},
            {w("Lead 87", "Lead 87", "سرنخ ۸۷"),
             w("created 3 Mar 2026, first", "angelegt 03.03.2026, als erster", "ایجاد ۱۴۰۴/۱۲/۱۲، اولین")},
            {w("Lead 231", "Lead 231", "سرنخ ۲۳۱"),
             w("created 2 Nov 2026, third", "angelegt 02.11.2026, als dritter", "ایجاد ۱۴۰۵/۰۸/۱۱، سومین")}};
    }

    QList<CompareRow> rows() const {
        const QString fresh = w("New", "Neu", "جدید");
        const QString offer = w("Offer, 50 %", "Angebot, 50 %", "پیش‌فاکتور، ۵۰٪");
        const QString line = w("Packaging line", "Verpackungsanlage", "خط بسته‌بندی");
        const QString bakery = QStringLiteral("Bäckerei Grünwald");
        const QString gross = QStringLiteral("Jürgen Groß");
        const QString mail = QStringLiteral("j.gross@gruenwald.example");
        const QString phone = QStringLiteral("+49 89 1234 5678");
        const QString amount = w("€130,500.00", "130.500,00 €", "€۱۳۰٬۵۰۰٫۰۰");
        const QString fair = w("Trade fair", "Fachmesse", "نمایشگاه");
        const QString call = w("Telephone", "Telefon", "تلفن");
        const auto field = [&](const char *en, const char *de, const char *fa) { return w(en, de, fa); };
        return {
            {field("Stage", "Phase", "مرحله"), {{fixed, offer}, {plain, fresh}, {plain, fresh}}, offer},
            {field("Title", "Titel", "عنوان"),
             {{candidate, line}, take(line), {candidate, QStringLiteral("Anfrage Verpackung")}},
             line},
            {field("Account", "Kunde", "مشتری"), {take(bakery), {none}, {none}}, bakery},
            {field("Contact", "Ansprechpartner", "مخاطب"),
             {{candidate, gross}, take(gross), {candidate, QStringLiteral("J. Gross")}},
             gross},
            {field("E-mails", "E-Mails", "ایمیل‌ها"),
             {{kept, mail}, {kept, mail}, {kept, QStringLiteral("einkauf@gruenwald.example")}},
             w("2 addresses kept", "2 Adressen bleiben", "۲ نشانی می‌ماند")},
            {field("Phones", "Telefonnummern", "تلفن‌ها"),
             {{kept, phone}, {none}, {kept, QStringLiteral("089 / 1234 5678")}},
             phone,
             w("the same", "dieselbe", "همان")},
            {field("Amount", "Betrag", "مبلغ"),
             {{fixed, amount}, {none}, {none}},
             amount,
             QStringLiteral("Q-2026-118")},
            {field("Source", "Herkunft", "منبع"), {{candidate, fair}, take(call), {candidate, fair}}, call},
            {field("Tags", "Schlagwörter", "برچسب‌ها"),
             {{kept, w("key, machines", "Schlüsselkunde, Maschinen", "کلیدی، ماشین")},
              {kept, w("machines", "Maschinen", "ماشین")},
              {kept, w("fair", "Messe", "نمایشگاه")}},
             w("key, machines, fair", "Schlüsselkunde, Maschinen, Messe", "کلیدی، ماشین، نمایشگاه")},
            {field("Description", "Beschreibung", "شرح"),
             {{kept, w("2 lines", "2 Zeilen", "۲ سطر")},
              {kept, w("1 line", "1 Zeile", "۱ سطر")},
              {kept, w("4 lines", "4 Zeilen", "۴ سطر")}},
             w("joined, each under its origin", "verbunden, jede unter ihrer Herkunft",
               "به هم پیوسته، هرکدام زیر مبدأ خود")},
            {field("Created", "Angelegt", "ایجاد"),
             {{plain, w("18 Jun 2026", "18.06.2026", "۱۴۰۵/۰۳/۲۸")},
              {plain, w("3 Mar 2026", "03.03.2026", "۱۴۰۴/۱۲/۱۲"), true},
              {plain, w("2 Nov 2026", "02.11.2026", "۱۴۰۵/۰۸/۱۱")}},
             w("3 Mar 2026", "03.03.2026", "۱۴۰۴/۱۲/۱۲")}};
    }

    QWidget *notes() const {
        auto *notes = new QWidget;
        auto *grid = new QGridLayout(notes);
        grid->setContentsMargins(20, 12, 20, 12);
        grid->setHorizontalSpacing(metrics::space2);
        grid->setVerticalSpacing(metrics::space1);
        grid->setColumnStretch(1, 1);
        const std::pair<Icon, QString> lines[] = {
            {Icon::Copy,
             w("Deal 412 was added to your 2 leads: it has the same e-mail as Lead 87.",
               "Verkaufschance 412 kam zu Ihren 2 Leads hinzu: sie hat dieselbe E-Mail wie Lead 87.",
               "فرصت ۴۱۲ به ۲ سرنخ شما اضافه شد: ایمیل آن همان ایمیل سرنخ ۸۷ است.")},
            {Icon::ArrowRight,
             w("Moves to Deal 412: 3 activities, 1 file, 6 chat messages, 1 observer, 1 campaign. Its own 7 "
               "activities, 5 files and 2 quotes stay.",
               "Zieht um zu Verkaufschance 412: 3 Aktivitäten, 1 Datei, 6 Nachrichten, 1 Beobachter, 1 Kampagne. "
               "Ihre eigenen 7 Aktivitäten, 5 Dateien und 2 Angebote bleiben.",
               "به فرصت ۴۱۲ منتقل می‌شود: ۳ فعالیت، ۱ فایل، ۶ پیام، ۱ ناظر، ۱ کمپین.")},
            {Icon::Undo,
             w("Nothing is lost: values that are not taken stay readable in the timeline.",
               "Nichts geht verloren: nicht übernommene Werte bleiben im Verlauf lesbar.",
               "چیزی از دست نمی‌رود: مقدارهای دیگر در خط زمان می‌مانند.")}};
        for (int i = 0; i < 3; ++i) {
            grid->addWidget(new IconMark(lines[i].first, notes), i, 0, Qt::AlignTop);
            auto *label = new Label(lines[i].second, TextRole::Body, i < 2 ? Ink::Text : Ink::Second);
            label->setWordWrap(true);
            grid->addWidget(label, i, 1);
        }
        return notes;
    }

    QComboBox *combo(const QString &name, const QString &text) const {
        auto *box = new QComboBox;
        box->setAccessibleName(name);
        box->addItem(text);
        return box;
    }

    QWidget *foot() const {
        auto *foot = new QWidget;
        auto *row = new FlowLayout(foot);
        const QString responsible = w("Responsible", "Zuständig", "مسئول");
        row->addWidget(new Label(responsible, TextRole::Body, Ink::Second));
        row->addWidget(combo(responsible, QStringLiteral("Trần Quân")));
        row->addWidget(new Label(w("Team", "Team", "تیم"), TextRole::Body, Ink::Second));
        row->addWidget(combo(w("Team", "Team", "تیم"), w("Industry south", "Industrie Süd", "صنعت جنوب")));
        return foot;
    }

    Sheet *merge(const QList<CompareRecord> &all) {
        auto *sheet = new Sheet(&window);
        sheet->setTitle(w("Merge 3 records into one deal",
                          "3 Datensätze zu einer Verkaufschance zusammenführen", "ادغام ۳ رکورد در یک فرصت"));
        sheet->setSecondLine(
            w("Deal 412 lives on: the oldest deal keeps its number, stage and quotes. All other values go by "
              "order of creation, Lead 87 first; choose another by a click.",
              "Verkaufschance 412 bleibt bestehen: die älteste behält Nummer, Phase und Angebote. Alle anderen "
              "Werte gehen nach der Reihenfolge des Anlegens, Lead 87 zuerst.",
              "فرصت ۴۱۲ می‌ماند: قدیمی‌ترین فرصت شماره، مرحله و پیش‌فاکتورهایش را نگه می‌دارد."),
            {w("Deal 412", "Verkaufschance 412", "فرصت ۴۱۲"), QStringLiteral("Lead 87")});
        auto *table = new CompareTable;
        table->setContent(all, rows());
        sheet->setBody(table);
        sheet->setNotes(notes());
        sheet->setFoot(foot());
        sheet->setPrimary(w("Merge", "Zusammenführen", "ادغام"));
        sheet->open();
        return sheet;
    }

    QWidget window;

private:
    Languages m_languages;
};

} // namespace

TEST_P(MergingGallery, RendersTheMerge) {
    merge(records());
    keep(QStringLiteral("merge"));
}

TEST_P(MergingGallery, RendersAMergeOfManyThatWasRefused) {
    QList<CompareRecord> all = records();
    while (all.size() < 9)
        all.append(all.last());
    merge(all)->setProblem(w("Two sold deals are not merged.",
                             "Zwei verkaufte Chancen werden nicht zusammengeführt.",
                             "دو فرصت فروخته‌شده ادغام نمی‌شوند."));
    keep(QStringLiteral("merge-many"));
}

TEST_P(MergingGallery, RendersTheConversion) {
    auto *sheet = new Sheet(&window);
    sheet->setTitle(
        w("Convert “Anfrage Verpackung”", "„Anfrage Verpackung“ umwandeln", "تبدیل «Anfrage Verpackung»"));
    sheet->setSecondLine(
        w("The lead stays and is marked Converted. Its timeline shows through on the deal.",
          "Der Lead bleibt und wird als umgewandelt markiert.",
          "سرنخ می‌ماند و «تبدیل‌شده» علامت می‌خورد."));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(20, 16, 20, 16);
    auto *convert =
        new QRadioButton(w("Convert to a deal", "In eine Verkaufschance umwandeln", "تبدیل به فرصت"));
    convert->setChecked(true);
    column->addWidget(convert);
    column->addWidget(
        new QRadioButton(w("Merge with a similar record", "Mit einem ähnlichen Datensatz zusammenführen",
                           "ادغام با رکورد مشابه")));
    column->addWidget(
        combo(w("Pipeline", "Pipeline", "مسیر فروش"), w("Main pipeline", "Hauptpipeline", "مسیر اصلی")));
    column->addStretch(1);
    sheet->setBody(body);
    auto *side = new QWidget;
    auto *list = new QVBoxLayout(side);
    list->setContentsMargins(18, 14, 18, 14);
    list->setSpacing(metrics::space3);
    list->addWidget(new Label(w("What will be made", "Was entsteht", "چه ساخته می‌شود"),
                              TextRole::Group, Ink::Second));
    for (int i = 0; i < 9; ++i) {
        auto *line = new StressedLabel(TextRole::Body, Ink::Text);
        line->setSentence(
            w("Deal Anfrage Verpackung", "Verkaufschance Anfrage Verpackung", "فرصت Anfrage Verpackung"),
            {QStringLiteral("Anfrage Verpackung")});
        list->addWidget(line);
        list->addWidget(
            new Label(w("exists, nothing on it changes", "gibt es schon, nichts daran ändert sich",
                        "هست، چیزی در آن تغییر نمی‌کند"),
                      TextRole::Secondary, Ink::Second));
    }
    list->addStretch(1);
    sheet->setSide(side);
    sheet->setFoot(new Label(
        w("Page 1 of 2 · can be undone as one step", "Seite 1 von 2 · als ein Schritt rückgängig",
          "صفحهٔ ۱ از ۲ · با یک بار برگرداندن پس گرفته می‌شود"),
        TextRole::Body, Ink::Second));
    sheet->setPrimary(w("Next", "Weiter", "بعدی"));
    sheet->open();
    keep(QStringLiteral("convert"));
}

TEST_P(MergingGallery, RendersSimilarRecords) {
    const QString mail =
        w("same e-mail: j.gross@gruenwald.example", "gleiche E-Mail: j.gross@gruenwald.example",
          "ایمیل یکسان: \u2068j.gross@gruenwald.example\u2069");
    const QString people =
        w("name: J. Gross, Jürgen Groß", "Name: J. Gross, Jürgen Groß", "نام: J. Gross، Jürgen Groß");
    RecordCardFacts self{.origin = w("Deal 412", "Verkaufschance 412", "فرصت ۴۱۲"),
                         .person = QStringLiteral("Anna König"),
                         .title = w("Packaging line", "Verpackungsanlage", "خط بسته‌بندی"),
                         .second = QStringLiteral("Bäckerei Grünwald · Jürgen Groß"),
                         .amount = w("€130,500.00", "130.500,00 €", "€۱۳۰٬۵۰۰٫۰۰"),
                         .date = w("18 Jun 2026", "18.06.2026", "۱۴۰۵/۰۳/۲۸"),
                         .state = w("overdue 4 d", "4 T. überfällig", "۴ روز دیرکرد"),
                         .stateTone = Tone::Red,
                         .stateIcon = Icon::Clock,
                         .isThis = true};
    RecordCardFacts first{
        .origin = w("Lead 87 · created first", "Lead 87 · zuerst angelegt", "سرنخ ۸۷ · اول ایجاد شد"),
        .person = QStringLiteral("Trần Quân"),
        .title = self.title,
        .second = QStringLiteral("Jürgen Groß"),
        .reasons = {{mail}},
        .date = w("3 Mar 2026", "03.03.2026", "۱۴۰۴/۱۲/۱۲"),
        .state = w("nothing planned", "nichts geplant", "بدون برنامه"),
        .stateIcon = Icon::CircleDashed,
        .ticked = true};
    RecordCardFacts second = first;
    second.reasons = {{w("same telephone: 089 / 1234 5678", "gleiches Telefon: 089 / 1234 5678",
                         "تلفن یکسان: \u2068089 / 1234 5678\u2069")},
                      {people, false}};
    second.state = w("today 11:00", "heute 11:00", "امروز ۱۱:۰۰");
    second.stateTone = Tone::Amber;
    second.stateIcon = Icon::Clock;
    RecordCardFacts lost = first;
    lost.origin =
        w("Deal 298 · lost: price", "Verkaufschance 298 · verloren: Preis", "فرصت ۲۹۸ · ناموفق: قیمت");
    lost.amount = w("€88,000.00", "88.000,00 €", "€۸۸٬۰۰۰٫۰۰");
    lost.state.clear();
    lost.ticked = false;
    auto *grid = new QGridLayout(&window);
    grid->addWidget(new RecordCard(self), 0, 0, Qt::AlignTop);
    auto *held = new RecordCard(first);
    grid->addWidget(held, 0, 1, Qt::AlignTop);
    grid->addWidget(new RecordCard(second), 1, 1, Qt::AlignTop);
    grid->addWidget(new RecordCard(lost), 0, 2, Qt::AlignTop);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(2, 1);
    held->setFocus();
    keep(QStringLiteral("similar"));
}

INSTANTIATE_TEST_SUITE_P(
    Looks, MergingGallery,
    ::testing::Values(MergingLook{"en-light"}, MergingLook{"en-dark", "en", Scheme::Dark},
                      MergingLook{"fa-light", "fa"}, MergingLook{"fa-dark-150", "fa", Scheme::Dark, 1.5},
                      MergingLook{"de-light-small", "de", Scheme::Light, 1, {1024, 700}},
                      MergingLook{"de-light-150", "de", Scheme::Light, 1.5, {1024, 700}},
                      MergingLook{"de-light-200", "de", Scheme::Light, 2, {1024, 700}},
                      MergingLook{"vi-light-150", "vi", Scheme::Light, 1.5},
                      MergingLook{"pl-dark-200", "pl", Scheme::Dark, 2}),
    [](const auto &one) { return QString::fromLatin1(one.param.name).replace(u'-', u'_').toStdString(); });

} // namespace kontor
