// An office file in a temporary folder, for tests.
#pragma once

#include "core/actions/new_office.h"
#include "core/people/people.h"
#include "core/sales/deal.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace kontor::test {

/// Wednesday, 18 November 2026, 10:00 in the office (Berlin).
inline QDateTime someMorning() {
    return {QDate(2026, 11, 18), QTime(9, 0), Qt::UTC};
}

class OfficeTest : public ::testing::Test {
protected:
    void SetUp() override {
        auto made = Workspace::create(path(), m_clock);
        ASSERT_TRUE(made) << made.error().text.toStdString();
        m_workspace = std::move(*made);
        auto employee = setUpOffice(*m_workspace, {.name = QStringLiteral("Test"),
                                                   .country = QStringLiteral("DE"),
                                                   .employee = QStringLiteral("Anna König"),
                                                   .numbers = NumberMarks::OfLanguage});
        ASSERT_TRUE(employee) << employee.error().text.toStdString();
        m_me = *employee;
    }

    QString path() const { return m_folder.filePath(QStringLiteral("office.kontor")); }
    Workspace &workspace() { return *m_workspace; }

    void reopen() {
        m_workspace.reset();
        auto opened = Workspace::open(path(), m_clock);
        ASSERT_TRUE(opened) << opened.error().text.toStdString();
        m_workspace = std::move(*opened);
        ASSERT_TRUE(m_workspace->login(m_me).result());
    }

    Result<ChangeSet> perform(std::function<Result<void>(UnitOfWork &)> work, const char *action = "edit") {
        return m_workspace->perform(QString::fromLatin1(action), std::move(work)).result();
    }

    RecordId create(const Kind &kind, FieldValues values) {
        RecordId id = 0;
        auto done = perform(
            [&](UnitOfWork &unit) -> Result<void> {
                auto made = unit.create(kind, values);
                if (!made)
                    return made.error();
                id = *made;
                return {};
            },
            "create");
        EXPECT_TRUE(done) << done.error().text.toStdString();
        return id;
    }

    Result<ChangeSet> set(const Kind &kind, RecordId id, FieldValues values) {
        return perform([&](UnitOfWork &unit) { return unit.update(kind, id, values); });
    }

    template <class T>
    Result<T> read(std::function<Result<T>(const Reading &)> job) {
        return m_workspace->read<T>(Workspace::LaneKind::Quick, std::move(job)).result();
    }

    Record get(const Kind &kind, RecordId id) {
        auto found = read<Record>([&](const Reading &reading) -> Result<Record> {
            auto one = record(reading, kind, id);
            if (!one)
                return Error{ErrorCode::NotFound, {}, {}};
            return *one;
        });
        EXPECT_TRUE(found);
        return found ? *found : Record{.kind = &kind, .values = std::vector<Value>(200)};
    }

    QList<RecordId> find(const Kind &kind, const char *filter) {
        auto found = read<QList<RecordId>>([&](const Reading &reading) -> Result<QList<RecordId>> {
            auto parsed = parseFilter(QString::fromUtf8(filter));
            if (!parsed)
                return parsed.error();
            return ids(reading, {.kind = kind.key(), .filter = *parsed});
        });
        EXPECT_TRUE(found) << found.error().text.toStdString();
        return found ? *found : QList<RecordId>{};
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{someMorning()};
    std::unique_ptr<Workspace> m_workspace;
    RecordId m_me = 0;
};

inline Value text(const char *utf8) {
    return QString::fromUtf8(utf8);
}
inline Value money(const char *amount, const char *currency) {
    return *parseMoney(QString::fromLatin1(amount), Currency(QString::fromLatin1(currency)));
}

} // namespace kontor::test
