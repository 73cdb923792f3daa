// What stays of the backups as time passes.
#include "core/storage/backup_thinning.h"

#include <QTimeZone>
#include <gtest/gtest.h>
#include <limits>

using namespace kontor;

namespace {

constexpr qint64 plenty = std::numeric_limits<qint64>::max();

QDateTime utc(int year, int month, int day, int hour, int minute = 0) {
    return {QDate(year, month, day), QTime(hour, minute), Qt::UTC};
}

BackupInfo backupOf(const QDateTime &at) {
    BackupInfo backup;
    backup.path = at.toString(Qt::ISODate);
    backup.at = at;
    return backup;
}

QList<BackupInfo> remaining(const QList<BackupInfo> &backups, const QDateTime &now) {
    QList<BackupInfo> rest = backups;
    for (const BackupInfo &gone : superfluousBackups(backups, now, plenty))
        rest.removeIf([&gone](const BackupInfo &backup) { return backup.path == gone.path; });
    return rest;
}

QStringList namesOf(const QList<BackupInfo> &backups) {
    QStringList names;
    for (const BackupInfo &backup : backups)
        names << backup.path;
    return names;
}

} // namespace

TEST(Thinning, KeepsAllOfTwoDays) {
    QList<BackupInfo> backups;
    const QDateTime now = utc(2026, 11, 18, 18);
    for (int i = 0; i < 96; ++i)
        backups << backupOf(now.addSecs(-1800 * i));
    EXPECT_TRUE(superfluousBackups(backups, now, plenty).isEmpty());
}

TEST(Thinning, KeepsTheNewestOfEachOlderDay) {
    const QList<BackupInfo> backups{backupOf(utc(2026, 11, 18, 9)), backupOf(utc(2026, 11, 14, 17)),
                                    backupOf(utc(2026, 11, 14, 9)), backupOf(utc(2026, 11, 13, 17)),
                                    backupOf(utc(2026, 11, 13, 16, 59))};
    EXPECT_EQ(namesOf(superfluousBackups(backups, utc(2026, 11, 18, 18), plenty)),
              (QStringList{QStringLiteral("2026-11-14T09:00:00Z"), QStringLiteral("2026-11-13T16:59:00Z")}));
}

TEST(Thinning, CountsDaysInTheZoneOfTheOffice) {
    // 23:30 and 00:30 in Hanoi on two days, both on one day in UTC.
    const QList<BackupInfo> backups{backupOf(utc(2026, 11, 10, 17, 30)), backupOf(utc(2026, 11, 10, 16, 30))};
    const QDateTime now = utc(2026, 11, 18, 18);
    EXPECT_EQ(superfluousBackups(backups, now, plenty).size(), 1);
    EXPECT_EQ(superfluousBackups(backups, now.toTimeZone(QTimeZone("Asia/Ho_Chi_Minh")), plenty).size(), 0);
}

TEST(Thinning, KeepsTwelveDaysTenWeeksNineMonths) {
    // One backup at noon of each day of three years, ending on Wednesday the 18th of November 2026.
    QList<BackupInfo> backups;
    for (QDate day(2023, 11, 18); day <= QDate(2026, 11, 18); day = day.addDays(1))
        backups << backupOf(QDateTime(day, QTime(12, 0), Qt::UTC));
    const QStringList kept = namesOf(remaining(backups, utc(2026, 11, 18, 13)));
    // 17th and 18th whole; the 16th at noon is older than 48 hours and the first of the twelve days.
    ASSERT_EQ(kept.size(), 2 + 12 + 10 + 9);
    QStringList days;
    for (const QString &name : kept)
        days.prepend(name.left(10));
    EXPECT_EQ(days.at(1), QStringLiteral("2026-11-17"));
    EXPECT_EQ(days.at(2), QStringLiteral("2026-11-16"));
    EXPECT_EQ(days.at(13), QStringLiteral("2026-11-05"));
    EXPECT_EQ(days.at(14), QStringLiteral("2026-11-01")); // Sundays
    EXPECT_EQ(days.at(15), QStringLiteral("2026-10-25"));
    EXPECT_EQ(days.at(23), QStringLiteral("2026-08-30"));
    EXPECT_EQ(days.at(24), QStringLiteral("2026-07-31")); // last days of months
    EXPECT_EQ(days.at(25), QStringLiteral("2026-06-30"));
    EXPECT_EQ(days.at(32), QStringLiteral("2025-11-30"));
}

TEST(Thinning, DoneEveryDayEndsWithTheSame) {
    QList<BackupInfo> backups;
    for (QDate day(2024, 1, 1); day <= QDate(2026, 11, 18); day = day.addDays(1)) {
        for (int hour : {9, 12, 17})
            backups << backupOf(QDateTime(day, QTime(hour, 0), Qt::UTC));
        backups = remaining(backups, QDateTime(day, QTime(18, 0), Qt::UTC));
    }
    // 6 of the last two days, those at 9, 12 and 17 of the 16th being older.
    ASSERT_EQ(backups.size(), 6 + 12 + 10 + 9);
    const qint64 reach = backups.first().at.daysTo(backups.last().at);
    EXPECT_GT(reach, 12 + 10 * 7 + 8 * 30);
}

TEST(Thinning, NeverDeletesWhenTheClockWasSetBack) {
    QList<BackupInfo> backups;
    for (int i = 0; i < 400; ++i)
        backups << backupOf(utc(2026, 11, 18, 12).addDays(-i));
    EXPECT_TRUE(superfluousBackups(backups, utc(2026, 11, 15, 12), plenty).isEmpty());
    EXPECT_TRUE(superfluousBackups(backups, utc(2024, 11, 15, 12), plenty).isEmpty());
    EXPECT_FALSE(superfluousBackups(backups, utc(2026, 11, 18, 12), plenty).isEmpty());
}

TEST(Thinning, KeepsTheLastOne) {
    EXPECT_TRUE(superfluousBackups({backupOf(utc(2020, 1, 1, 12))}, utc(2026, 11, 18, 12), plenty).isEmpty());
    EXPECT_TRUE(superfluousBackups({}, utc(2026, 11, 18, 12), plenty).isEmpty());
}

TEST(Thinning, DropsTheOldestWhenThereIsNoRoomForThem) {
    QList<BackupInfo> backups;
    const QDateTime now = utc(2026, 11, 18, 18);
    for (int i = 0; i < 6; ++i) {
        backups << backupOf(now.addSecs(-1800 * i));
        backups.last().bytes = 10;
    }
    EXPECT_TRUE(superfluousBackups(backups, now, 60).isEmpty());
    EXPECT_EQ(namesOf(superfluousBackups(backups, now, 59)), QStringList{backups.last().path});
    EXPECT_EQ(superfluousBackups(backups, now, 40).size(), 2);
    EXPECT_EQ(superfluousBackups(backups, now, 5).size(), 3) << "the newest three stay";
}
