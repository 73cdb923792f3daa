// Half-typed forms come back.
#include "core/storage/draft_store.h"

#include "core/storage/connection.h"
#include "tests/support/core/child.h"
#include "tests/support/core/storage_files.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>
#include <gtest/gtest.h>

using namespace kontor;
using namespace kontor::test;

namespace {

const QString draftForm = QStringLiteral("deal/new");

QJsonObject draftFields(const QString &text) {
    return {{QStringLiteral("title"), text}};
}

QString draftText(const FormDraft &draft) {
    return draft.fields.value(QStringLiteral("title")).toString();
}

class Drafts : public ::testing::Test {
protected:
    Drafts() { writeBytes(path(), "office"); }
    QString path() const { return m_folder.filePath(QStringLiteral("a.kontor")); }
    void put(RecordId employee, const QString &form, const QString &text) {
        DraftStore(path(), m_clock).put(employee, form, draftFields(text));
    }
    QStringList textsOf(RecordId employee) {
        QStringList texts;
        for (const FormDraft &draft : DraftStore(path(), m_clock).list(employee))
            texts << draftText(draft);
        return texts;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 11, 18), QTime(9, 0), Qt::UTC)};
};

/// Types a letter every few milliseconds and tells the parent when each was typed.
const ChildRole typist("type", [](const QStringList &arguments) {
    const SystemClock clock;
    DraftStore drafts(arguments.at(0), clock);
    QString text;
    while (true) {
        text += QChar(u'a' + int(text.size() % 26));
        drafts.put(1, draftForm, draftFields(text));
        tellParent(QByteArray::number(clock.now().toMSecsSinceEpoch()));
        QThread::msleep(7);
    }
    return 0;
});

struct Typing {
    QTemporaryDir folder;
    QProcess child;
    QList<qint64> keys; // when each letter was typed, ms
    QString path() const { return folder.filePath(QStringLiteral("a.kontor")); }
};

} // namespace

TEST_F(Drafts, SurviveARestartAndAreTakenOnce) {
    put(1, draftForm, QStringLiteral("Đèn 🙂 \"x\""));
    EXPECT_EQ(textsOf(1), QStringList{QStringLiteral("Đèn 🙂 \"x\"")});
    {
        DraftStore drafts(path(), m_clock);
        const auto taken = drafts.take(1, draftForm);
        ASSERT_TRUE(taken);
        EXPECT_EQ(taken->at, m_clock.now());
        EXPECT_FALSE(drafts.take(1, draftForm));
        EXPECT_TRUE(drafts.problem().isEmpty());
    }
    EXPECT_TRUE(textsOf(1).isEmpty());
}

TEST_F(Drafts, BelongToTheirEmployeeAndForm) {
    put(1, draftForm, QStringLiteral("mine"));
    m_clock.set(m_clock.now().addSecs(60));
    put(1, QStringLiteral("deal/7"), QStringLiteral("also mine"));
    put(2, draftForm, QStringLiteral("hers"));
    EXPECT_EQ(textsOf(1), (QStringList{QStringLiteral("also mine"), QStringLiteral("mine")}));
    DraftStore(path(), m_clock).remove(1, draftForm);
    EXPECT_EQ(textsOf(1), QStringList{QStringLiteral("also mine")});
    EXPECT_EQ(textsOf(2), QStringList{QStringLiteral("hers")});
}

TEST_F(Drafts, LeaveNoTraceOfAnErasedPerson) {
    put(1, QStringLiteral("contact/5"), QStringLiteral("Wilhelmina Tran"));
    put(2, draftForm, QStringLiteral("stays"));
    DraftStore(path(), m_clock).removeIf([](const FormDraft &draft) {
        return draft.formKey == QStringLiteral("contact/5");
    });
    EXPECT_EQ(textsOf(2), QStringList{QStringLiteral("stays")});
    for (const QString &name : namesIn(m_folder.path()))
        EXPECT_FALSE(bytesOf(m_folder.filePath(name)).contains("Wilhelmina")) << name.toStdString();
}

TEST_F(Drafts, AreReadByNobodyElse) {
    put(1, draftForm, QStringLiteral("secret"));
    const auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    EXPECT_EQ(QFileInfo(DraftStore::pathOf(path())).permissions() & others, 0);
}

TEST_F(Drafts, InADamagedFileDoNotStopNewOnes) {
    writeBytes(DraftStore::pathOf(path()), QByteArray(9000, 'x'));
    put(1, draftForm, QStringLiteral("new"));
    EXPECT_EQ(textsOf(1), QStringList{QStringLiteral("new")});
}

TEST_F(Drafts, ThatCannotBeWrittenAreSaidSoAndStayInMemory) {
    QDir(m_folder.path()).mkdir(QStringLiteral("disk"));
    SmallDisk disk(m_folder.filePath(QStringLiteral("disk")), 256);
    if (!disk.isMounted())
        GTEST_SKIP() << "cannot mount here";
    ASSERT_TRUE(disk.freeze());
    DraftStore drafts(m_folder.filePath(QStringLiteral("disk/a.kontor")), m_clock);
    drafts.put(1, draftForm, draftFields(QStringLiteral("typed")));
    EXPECT_EQ(drafts.list(1).size(), 1);
    EXPECT_FALSE(drafts.problem().isEmpty());
}

TEST_F(Drafts, OfAKilledProcessLackAtMostTwoSeconds) {
    const quint32 seed = QRandomGenerator::global()->generate();
    SCOPED_TRACE(seed);
    QRandomGenerator random(seed);
    constexpr int together = 5;
    int kills = numberFromEnvironment("KONTOR_DRAFT_KILLS", 20);
    qint64 worst = 0;
    while (kills > 0) {
        std::vector<std::unique_ptr<Typing>> typings;
        for (int i = 0; i < qMin(together, kills); ++i) {
            typings.push_back(std::make_unique<Typing>());
            startChild(typings.back()->child, "type", {typings.back()->path()});
        }
        std::vector<std::pair<int, Typing *>> order;
        order.reserve(typings.size());
        for (const auto &typing : typings)
            order.emplace_back(100 + int(random.bounded(4000u)), typing.get());
        std::sort(order.begin(), order.end());
        QElapsedTimer since;
        since.start();
        for (const auto &[when, typing] : order) {
            QThread::msleep(ulong(qMax<qint64>(0, when - since.elapsed())));
            killChild(typing->child);
            for (const QByteArray &line : typing->child.readAllStandardOutput().split('\n')) {
                if (line.size() == 13)
                    typing->keys << line.toLongLong();
            }
        }
        for (const auto &typing : typings) {
            const auto drafts = DraftStore(typing->path(), m_clock).list(1);
            const qsizetype kept = drafts.isEmpty() ? 0 : draftText(drafts[0]).size();
            if (kept < typing->keys.size())
                worst = qMax(worst, typing->keys.last() - typing->keys.at(kept));
        }
        kills -= int(typings.size());
    }
    RecordProperty("worst", std::to_string(worst));
    EXPECT_LE(worst, 2000);
    std::cout << "most typing lost: " << worst << " ms\n";
}
