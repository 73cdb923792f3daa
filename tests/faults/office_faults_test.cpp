// A disk that fails under an open office: what is said is true, nothing is half done, work goes on
// afterwards.
#include "tests/faults/fault_memory.h"
#include "tests/faults/fault_vfs.h"
#include "tests/faults/office_file.h"
#include "tests/support/core/child.h"
#include "tests/support/core/storage_files.h"

#include <QDir>
#include <gtest/gtest.h>
#include <iostream>
#include <sqlite3.h>

using namespace kontor;
using namespace kontor::faults;

namespace {

struct OfficeCase {
    const char *name;
    Fault fault;
    int code; // SQLITE_NOMEM: memory fails, not the disk

    bool isMemory() const { return code == SQLITE_NOMEM; }
    void arm(long k) const {
        if (isMemory())
            armMemory(k, fault == Fault::FromThenOn);
        else
            faults::arm(fault, k, code);
    }
    /// How many faults there were.
    long disarm() const {
        if (!isMemory()) {
            faults::disarm();
            return delivered();
        }
        disarmMemory();
        return memoryRefused();
    }
    /// Memory is asked for thousands of times: KONTOR_FAULT_STEPS is how many k are tried in each decade, 0 =
    /// all.
    long next(long k) const {
        const int steps = test::numberFromEnvironment("KONTOR_FAULT_STEPS", 12);
        return isMemory() && steps > 0 ? k + 1 + k / steps : k + 1;
    }
};

class OfficeFaults : public ::testing::TestWithParam<OfficeCase> {
protected:
    ~OfficeFaults() override { (void)GetParam().disarm(); }

    /// One unit of work with the k-th request to the disk failing. False when nothing failed any more.
    bool tried(long k, const std::function<Result<void>()> &work, bool &acknowledged) {
        GetParam().arm(k);
        const auto result = work();
        const long faults = GetParam().disarm();
        acknowledged = result.has_value();
        if (!result) {
            EXPECT_EQ(result.error().code, ErrorCode::Storage) << result.error().text.toStdString();
            EXPECT_FALSE(result.error().text.isEmpty());
        }
        return faults > 0;
    }

    /// Runs `work` with every k, and compares what it said with what is in the file.
    void loop(const std::function<Result<void>(Workspace &, RecordId, int)> &work,
              const std::function<bool(const QHash<RecordId, DealState> &, RecordId, int)> &isDone,
              const std::function<void(Workspace &, RecordId, int)> &prepare = {}) {
        auto workspace = m_office.open();
        ASSERT_TRUE(workspace);
        const auto deal = createDeal(*workspace, QStringLiteral("Deal"));
        ASSERT_TRUE(deal);
        int k = 1;
        int tries = 0;
        for (bool more = true; more; k = int(GetParam().next(k))) {
            if (prepare)
                prepare(*workspace, *deal, k);
            bool acknowledged = false;
            more = tried(
                k, [&] { return work(*workspace, *deal, k); }, acknowledged);
            const bool found = isDone(dealsIn(*workspace), *deal, k);
            // While the disk goes on failing the truth cannot be read back: then an error may mean "done".
            if (acknowledged || GetParam().fault == Fault::Once) {
                ASSERT_EQ(found, acknowledged) << "k=" << k;
            }
            if (++tries % 10 == 0 || !more) {
                ASSERT_EQ(faultsOf(*workspace).toStdString(), std::string()) << "k=" << k;
            }
        }
        EXPECT_GT(tries, 3);
        std::cout << tries << " faults, up to the " << k << "th request\n";
        workspace.reset();
        workspace = m_office.open();
        ASSERT_TRUE(workspace);
        EXPECT_EQ(faultsOf(*workspace).toStdString(), std::string());
        EXPECT_TRUE(createDeal(*workspace, QStringLiteral("Afterwards")));
    }

    OfficeFile m_office;
};

const OfficeCase officeCases[] = {{"FullOnce", Fault::Once, SQLITE_FULL},
                                  {"FullFromThenOn", Fault::FromThenOn, SQLITE_FULL},
                                  {"BrokenOnce", Fault::Once, SQLITE_IOERR_WRITE},
                                  {"BrokenFromThenOn", Fault::FromThenOn, SQLITE_IOERR_WRITE},
                                  {"NoMemoryOnce", Fault::Once, SQLITE_NOMEM},
                                  {"NoMemoryFromThenOn", Fault::FromThenOn, SQLITE_NOMEM}};

QString titleFor(int k) {
    return QStringLiteral("title %1 %2").arg(k).arg(QString(3000, u'x'));
}

} // namespace

TEST_P(OfficeFaults, WhileCreating) {
    loop(
        [](Workspace &workspace, RecordId, int k) -> Result<void> {
            auto made = createMany(workspace, QStringLiteral("k%1").arg(k), 5);
            return made ? Result<void>() : Result<void>(made.error());
        },
        [](const QHash<RecordId, DealState> &deals, RecordId, int k) {
            const QString tag = QStringLiteral("k%1-").arg(k);
            const auto count = std::count_if(deals.begin(), deals.end(), [&](const DealState &deal) {
                return deal.title.startsWith(tag);
            });
            EXPECT_TRUE(count == 0 || count == 5) << "half a unit of work, k=" << k;
            return count == 5;
        });
}

TEST_P(OfficeFaults, WhileEditing) {
    loop([](Workspace &workspace, RecordId deal, int k) { return retitle(workspace, deal, titleFor(k)); },
         [](const QHash<RecordId, DealState> &deals, RecordId deal, int k) {
             return deals.value(deal).title == titleFor(k);
         });
}

TEST_P(OfficeFaults, WhileUndoing) {
    loop([](Workspace &workspace, RecordId, int) { return undoLast(workspace); },
         [](const QHash<RecordId, DealState> &deals, RecordId deal, int k) {
             return deals.value(deal).title != titleFor(k);
         },
         [](Workspace &workspace, RecordId deal, int k) {
             const auto done = retitle(workspace, deal, titleFor(k));
             ASSERT_TRUE(done) << "k=" << k << ' ' << done.error().text.toStdString();
         });
}

TEST_P(OfficeFaults, WhileOpening) {
    for (long k = 1;; k += 1 + k / (GetParam().isMemory() ? 6 : 20)) {
        m_office.startAnew();
        const SystemClock clock;
        GetParam().arm(k);
        {
            auto workspace = Workspace::open(m_office.path(), clock);
            if (workspace)
                (void)(*workspace)->login(m_office.me()).result();
            else
                EXPECT_FALSE(workspace.error().text.isEmpty());
        }
        const long faults = GetParam().disarm();
        auto workspace = m_office.open();
        ASSERT_TRUE(workspace) << "k=" << k;
        ASSERT_EQ(dealsIn(*workspace).size(), 30) << "k=" << k;
        if (faults == 0)
            break;
    }
}

INSTANTIATE_TEST_SUITE_P(All, OfficeFaults, ::testing::ValuesIn(officeCases),
                         [](const auto &instance) { return std::string(instance.param.name); });

TEST(FullDisk, IsSaidAndWorkGoesOnWhenThereIsRoomAgain) {
    OfficeFile office;
    QTemporaryDir folder;
    test::SmallDisk disk(folder.path(), 2500);
    if (!disk.isMounted())
        GTEST_SKIP() << "cannot mount here";
    const QString path = folder.filePath(QStringLiteral("a.kontor"));
    ASSERT_TRUE(QFile::copy(office.path(), path));
    const SystemClock clock;
    auto workspace = Workspace::open(path, clock);
    ASSERT_TRUE(workspace) << workspace.error().text.toStdString();
    ASSERT_TRUE((*workspace)->login(office.me()).result());
    int done = 0;
    const QString filler = QString(20'000, u'x');
    Result<RecordId> made = createDeal(**workspace, QStringLiteral("0") + filler);
    while (made && ++done < 1000)
        made = createDeal(**workspace, QString::number(done) + filler);
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::Storage);
    EXPECT_EQ(dealsIn(**workspace).size(), 30 + done);
    ASSERT_TRUE(disk.enlarge(20'000));
    EXPECT_TRUE(createDeal(**workspace, QStringLiteral("Room again")));
    EXPECT_EQ(faultsOf(**workspace).toStdString(), std::string());
}
