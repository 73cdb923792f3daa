// Consent of e-mails and phones: it stays with its address, is found, and goes into tables and back.
#include "core/records/consent.h"

#include "core/actions/exporter.h"
#include "core/records/value_json.h"
#include "core/records/value_text.h"
#include "core/workspace/undo.h"
#include "tests/core/actions/import_fixture.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kontor::test {

namespace {

const QString emails = QStringLiteral("emails");

Consent objection() {
    return {.use = QStringLiteral("nothing"),
            .since = QDate(2026, 11, 3),
            .source = QStringLiteral("said \"no\" (by telephone)"),
            .notedBy = 1};
}

class Consents : public ImportTest {
protected:
    RecordId contact(const char *email, const Consent &consent) {
        return create(kind::contact,
                      {{QStringLiteral("lastName"), text("Groß")},
                       {emails, Entries{{.value = QString::fromUtf8(email), .consent = consent}}}});
    }
    Consent of(RecordId id) {
        return Held<Entries>::from(
                   get(kind::contact, id)[*workspace().schema()->field(kind::contact, emails)])
            .value(0)
            .consent;
    }
};

TEST_F(Consents, StayWithAnAddressThatIsWrittenAgain) {
    const RecordId id = contact("j.gross@gruenwald.example", objection());
    EXPECT_EQ(of(id), objection());
    ASSERT_TRUE(
        set(kind::contact, id, {{emails, Entries{{.value = QStringLiteral("J.Gross@Gruenwald.example")}}}}));
    EXPECT_EQ(of(id), objection());
    ASSERT_TRUE(
        set(kind::contact, id, {{QStringLiteral("email"), QStringLiteral("j.gross@GRUENWALD.example")}}));
    EXPECT_EQ(of(id), objection());
    ASSERT_TRUE(set(kind::contact, id, {{QStringLiteral("email"), QStringLiteral("new@gruenwald.example")}}));
    EXPECT_FALSE(isNoted(of(id)));
    const Consent anything{.since = QDate(2026, 11, 18), .notedBy = m_me};
    ASSERT_TRUE(
        set(kind::contact, id,
            {{emails, Entries{{.value = QStringLiteral("new@gruenwald.example"), .consent = anything}}}}));
    EXPECT_EQ(of(id), anything);
}

TEST_F(Consents, AreUndone) {
    const RecordId id = contact("j.gross@gruenwald.example", {});
    ASSERT_TRUE(set(
        kind::contact, id,
        {{emails, Entries{{.value = QStringLiteral("j.gross@gruenwald.example"), .consent = objection()}}}}));
    EXPECT_EQ(of(id), objection());
    ASSERT_TRUE(undo(read<qint64>([](const Reading &reading) -> Result<qint64> {
                         return nextUndo(reading)->transaction;
                     }).value()));
    EXPECT_FALSE(isNoted(of(id)));
}

TEST_F(Consents, AreFound) {
    const RecordId no = contact("no@a.example", objection());
    const RecordId service = contact("service@a.example", {.use = QStringLiteral("service")});
    const RecordId unsaid = contact("unsaid@a.example", {});
    EXPECT_EQ(find(kind::contact, "emails.consent = nothing"), QList<RecordId>{no});
    EXPECT_EQ(find(kind::contact, "email.consent = \"Nichts\""), QList<RecordId>{no});
    EXPECT_EQ(find(kind::contact, "emails.consent = anything"), QList<RecordId>{unsaid});
    EXPECT_EQ(find(kind::contact, "emails.consent in (service, nothing)"), (QList<RecordId>{service, no}));
    EXPECT_EQ(find(kind::contact, "emails.consent != nothing"), (QList<RecordId>{unsaid, service}));
    EXPECT_EQ(find(kind::contact, "emails.consent is empty"), QList<RecordId>{unsaid});
    for (const char *wrong :
         {"emails.consent = maybe", "messengers.consent = nothing", "emails.consent > 1"}) {
        const auto found = read<QList<RecordId>>([&](const Reading &reading) -> Result<QList<RecordId>> {
            return ids(reading, {.kind = "contact", .filter = *parseFilter(QString::fromLatin1(wrong))});
        });
        EXPECT_FALSE(found) << wrong;
    }
}

TEST_F(Consents, TheStricterOneHolds) {
    const Consent service{.use = QStringLiteral("service"), .since = QDate(2026, 11, 10)};
    const Consent later{.use = QStringLiteral("service"), .since = QDate(2026, 11, 12)};
    const Consent anything{.since = QDate(2026, 11, 17)};
    EXPECT_EQ(stricter(objection(), later), objection());
    EXPECT_EQ(stricter(anything, service), service);
    EXPECT_EQ(stricter(service, later), later);
    EXPECT_EQ(stricter({}, anything), anything);
    EXPECT_EQ(stricter({.use = QStringLiteral("of a later version")}, objection()).use,
              QStringLiteral("of a later version"));
}

TEST_F(Consents, StandInTextAndJson) {
    const FieldDef &field = *workspace().schema()->field(kind::contact, emails);
    Consent consent = objection();
    consent.notedBy = m_me;
    const Entries entries{{.type = QStringLiteral("work"),
                           .value = QStringLiteral("no@a.example"),
                           .primary = true,
                           .consent = consent},
                          {.value = QStringLiteral("b@a.example"), .consent = {.since = QDate(2026, 1, 2)}}};
    const QString text = valueText(field, entries);
    EXPECT_TRUE(text.contains(u"use=nothing since=2026-11-03")) << text.toStdString();
    const auto back =
        read<Value>([&](const Reading &reading) { return valueFromText(field, text, meaningIn(reading)); });
    ASSERT_TRUE(back);
    EXPECT_EQ(std::get<Entries>(*back), entries);
    const auto unknown = read<Value>([&](const Reading &reading) {
        return valueFromText(field, QStringLiteral("a@b.example (use=perhaps)"), meaningIn(reading));
    });
    EXPECT_EQ(std::get<Entries>(*unknown).first().value, QStringLiteral("a@b.example (use=perhaps)"));
    const QJsonObject first = valueJson(field, entries).toArray()[0].toObject();
    EXPECT_EQ(first[u"consent"].toObject()[u"use"].toString(), u"nothing");
}

TEST_F(Consents, GoOutAndComeBackWithTheOwnTable) {
    Consent consent = objection();
    consent.notedBy = m_me;
    const RecordId id = contact("no@a.example", consent);
    const auto hash = [&] { return get(kind::contact, id).values; };
    const auto before = hash();
    const QString out = file("contacts.csv");
    ASSERT_TRUE(read<qint64>([&](const Reading &reading) {
        return exportTable(reading,
                           {.query = {.kind = "contact"},
                            .columns = {QStringLiteral("lastName"), emails, QStringLiteral("emails.consent")},
                            .canonical = true},
                           out);
    }));
    const ImportReport report = run(plan(kind::contact, out), out);
    EXPECT_EQ(report.unchanged, 1) << told(report);
    EXPECT_EQ(hash(), before);
}

TEST_F(Consents, OfAForeignTableNeverLoosenAnObjection) {
    const RecordId no = contact("no@a.example", objection());
    const QString table = write("people.csv", "Last name;E-mail;E-mail consent\n"
                                              "Groß;NO@a.example;Alles\n"
                                              "Huber;t.huber@a.example;nein\n"
                                              "Vogel;s.vogel@a.example;Service only\n"
                                              "Wolf;e.wolf@a.example;perhaps\n");
    ImportPlan guessed = plan(kind::contact, table);
    EXPECT_EQ(guessed.columns.value(2).field, u"emails.consent");
    const ImportReport report = run(guessed, table);
    EXPECT_EQ(report.wrong, 1) << told(report);
    EXPECT_EQ(of(no), objection());
    const RecordId huber = find(kind::contact, "lastName = Huber and emails.consent = nothing").value(0);
    EXPECT_EQ(of(huber).since, QDate(2026, 11, 18));
    EXPECT_EQ(of(huber).notedBy, m_me);
    EXPECT_EQ(find(kind::contact, "lastName = Vogel and emails.consent = service").size(), 1);
}

} // namespace

} // namespace kontor::test
