// kill -9 of a process that works: the file is sound, and nothing it was told is missing (issue: Must show
// 6).
#include "tests/faults/fault_vfs.h"
#include "tests/faults/office_file.h"
#include "tests/support/core/child.h"

#include <QRandomGenerator>
#include <QThread>
#include <gtest/gtest.h>
#include <iostream>
#include <sqlite3.h>

using namespace kontor;
using namespace kontor::faults;
using namespace kontor::test;

namespace {

constexpr int manyDeals = 20;

/// Says "> id bin title" before a unit of work and "+ id bin title" when it was acknowledged.
void tellDeal(char what, RecordId id, const DealState &state) {
    tellParent(QByteArray(1, what) + ' ' + QByteArray::number(id) + (state.inBin ? " 1 " : " 0 ") +
               state.title.toUtf8());
}

class Clerk {
public:
    Clerk(Workspace &workspace, QString tag, quint32 seed)
        : m_workspace(workspace), m_tag(std::move(tag)), m_random(seed) {}

    bool doSomething() {
        const int dice = int(m_random.bounded(10u));
        if (m_mine.isEmpty() || dice < 3)
            return create();
        if (dice == 3)
            return createSome();
        auto it = m_mine.begin();
        std::advance(it, qsizetype(m_random.bounded(quint32(m_mine.size()))));
        const RecordId id = it.key();
        const DealState before = *it;
        DealState after = before;
        if (dice < 8 && !before.inBin)
            after.title = nextTitle();
        else
            after.inBin = !before.inBin;
        if (!change(id, after))
            return false;
        return dice % 3 != 0 || undo(id, before);
    }

private:
    QString nextTitle() { return QStringLiteral("%1 Đơn %2").arg(m_tag).arg(++m_number); }

    bool create() {
        const DealState state{nextTitle()};
        tellDeal('>', 0, state);
        auto made = createDeal(m_workspace, state.title);
        if (!made)
            return false;
        tellDeal('+', *made, state);
        m_mine.insert(*made, state);
        return true;
    }
    bool createSome() {
        const QString tag = nextTitle();
        tellDeal('>', 0, {tag});
        auto made = createMany(m_workspace, tag, manyDeals);
        if (!made)
            return false;
        for (qsizetype i = 0; i < made->size(); ++i) {
            const DealState state{QStringLiteral("%1-%2").arg(tag).arg(i)};
            tellDeal('+', made->at(i), state);
            m_mine.insert(made->at(i), state);
        }
        return true;
    }
    bool change(RecordId id, const DealState &after) {
        tellDeal('>', id, after);
        const auto done = after.inBin != m_mine.value(id).inBin ? putInBin(m_workspace, id, after.inBin)
                                                                : retitle(m_workspace, id, after.title);
        if (done) {
            tellDeal('+', id, after);
            m_mine.insert(id, after);
        }
        return done.has_value();
    }
    bool undo(RecordId id, const DealState &before) {
        tellDeal('>', id, before);
        const auto done = undoLast(m_workspace);
        if (done) {
            tellDeal('+', id, before);
            m_mine.insert(id, before);
        }
        return done.has_value();
    }

    Workspace &m_workspace;
    QString m_tag;
    QRandomGenerator m_random;
    int m_number = 0;
    QHash<RecordId, DealState> m_mine;
};

/// How a child ends: by itself, at the k-th request to the disk, or with the power.
enum class End { Killed, KilledAtRequest, PowerCut };

/// Works until it ends: `path employee tag seed k end`.
const ChildRole clerk("clerk", [](const QStringList &arguments) {
    const SystemClock clock;
    const long k = arguments.value(4).toLong();
    const auto end = End(arguments.value(5).toInt());
    if (end == End::PowerCut)
        rememberUnsynced(arguments.at(3).toUInt());
    if (end != End::Killed)
        arm(end == End::PowerCut ? Fault::PowerCut : Fault::Kill, k, 0);
    auto workspace = Workspace::open(arguments.at(0), clock);
    if (!workspace || !(*workspace)->login(arguments.at(1).toLongLong()).result())
        return 1;
    Clerk worker(**workspace, arguments.at(2), arguments.at(3).toUInt());
    while (worker.doSomething()) {
    }
    return 2;
});

/// What the parent knows of the file from what the children said.
class Ledger {
public:
    explicit Ledger(QHash<RecordId, DealState> deals) : m_told(std::move(deals)) {}
    /// Another file; what was counted stays.
    void startAnew(QHash<RecordId, DealState> deals) { m_told = std::move(deals); }
    std::string counted() const {
        return QStringLiteral("%1 acknowledged changes, %2 deals lost or other than acknowledged, %3 that "
                              "nobody asked for; %4 were done though the end came before the acknowledgement")
            .arg(m_acknowledged)
            .arg(m_lost)
            .arg(m_strange)
            .arg(m_unspoken)
            .toStdString();
    }

    void hear(const QByteArray &output) {
        m_pending.reset();
        const qsizetype end = output.lastIndexOf('\n');
        for (const QByteArray &line : output.left(end).split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() < 4)
                continue;
            const RecordId id = words.at(1).toLongLong();
            const DealState state{QString::fromUtf8(words.mid(3).join(' ')), words.at(2) == "1"};
            if (words.at(0) == ">") {
                m_pending.emplace(id, state);
                m_pendingTold = 0;
            } else {
                m_told.insert(id, state);
                ++m_pendingTold;
                ++m_acknowledged;
            }
        }
    }

    /// What is wrong with the deals of the file; empty = nothing. Takes over what was done but not
    /// acknowledged.
    QString compare(const QHash<RecordId, DealState> &found) {
        QString wrong;
        qsizetype extra = 0;
        for (auto it = found.cbegin(); it != found.cend(); ++it) {
            const auto told = m_told.constFind(it.key());
            if (told != m_told.cend() && *told == *it)
                continue;
            if (isPending(it.key(), *it, told == m_told.cend())) {
                ++extra;
                continue;
            }
            ++(told == m_told.cend() ? m_strange : m_lost);
            wrong = QStringLiteral("deal %1 is “%2”, nobody said so").arg(it.key()).arg(it->title);
        }
        for (auto it = m_told.cbegin(); it != m_told.cend(); ++it) {
            if (found.contains(it.key()))
                continue;
            ++m_lost;
            wrong = QStringLiteral("deal %1 is lost").arg(it.key());
        }
        // The acknowledgement of a unit is many lines; the kill may have come between them.
        if (extra > 1 && extra + m_pendingTold != manyDeals)
            wrong = QStringLiteral("%1 deals of %2 are there").arg(extra).arg(manyDeals);
        m_unspoken += extra > 0;
        m_told = found;
        return wrong;
    }

private:
    bool isPending(RecordId id, const DealState &state, bool isNew) const {
        if (!m_pending)
            return false;
        if (m_pending->first != 0 || !isNew)
            return m_pending->first == id && m_pending->second == state;
        return state.title == m_pending->second.title ||
               state.title.startsWith(m_pending->second.title + u'-');
    }

    QHash<RecordId, DealState> m_told;
    std::optional<QPair<RecordId, DealState>> m_pending;
    qsizetype m_pendingTold = 0;
    qint64 m_acknowledged = 0;
    qint64 m_unspoken = 0;
    qint64 m_lost = 0;
    qint64 m_strange = 0;
};

QHash<RecordId, DealState> checkedDeals(const OfficeFile &office) {
    auto workspace = office.open();
    EXPECT_TRUE(workspace);
    if (!workspace)
        return {};
    EXPECT_EQ(faultsOf(*workspace).toStdString(), std::string());
    return dealsIn(*workspace);
}

class OfficeKills : public ::testing::Test {
protected:
    /// One child, whose end comes after so many milliseconds or at that request; its acknowledgements are
    /// heard.
    void runChild(int run, quint32 seed, End end, unsigned long when) {
        QProcess child;
        startChild(child, "clerk",
                   {m_office.path(), QString::number(m_office.me()), QStringLiteral("r%1").arg(run),
                    QString::number(seed), QString::number(when), QString::number(int(end))});
        if (end != End::Killed) {
            child.waitForFinished(60'000);
        } else {
            QThread::msleep(when);
            killChild(child);
        }
        ASSERT_EQ(child.exitStatus(), QProcess::CrashExit) << "exit code " << child.exitCode();
        m_ledger.hear(child.readAllStandardOutput());
    }
    /// Then the file is looked at.
    void kill(int run, quint32 seed, End end, unsigned long when) {
        runChild(run, seed, end, when);
        if (HasFatalFailure())
            return;
        const QString wrong = m_ledger.compare(checkedDeals(m_office));
        ASSERT_EQ(wrong.toStdString(), std::string())
            << "run " << run << ", seed " << seed << ", request " << when;
    }
    /// So many ends of that kind, on a file that is made anew now and then.
    void endOften(int times, End end, quint32 least, quint32 most, const char *what) {
        const quint32 seed =
            quint32(numberFromEnvironment("KONTOR_SEED", int(QRandomGenerator::global()->generate() >> 1)));
        SCOPED_TRACE(seed);
        QRandomGenerator random(seed);
        int run = 0;
        for (; run < times && !HasFatalFailure(); ++run) {
            if (run % 20 == 0 && run > 0)
                startAnew();
            const quint32 seedOfRun = random.generate();
            kill(run, seedOfRun, end, least + random.bounded(most - least));
        }
        std::cout << run << " of " << times << ' ' << what << " (seed " << seed << "), " << m_ledger.counted()
                  << (HasFailure() ? "; ended with a failure\n" : "\n");
    }
    void startAnew() {
        m_office.startAnew();
        m_ledger.startAnew(checkedDeals(m_office));
    }

    OfficeFile m_office;
    Ledger m_ledger{checkedDeals(m_office)};
};

} // namespace

TEST_F(OfficeKills, AtAnyMomentLoseNothingAcknowledged) {
    endOften(numberFromEnvironment("KONTOR_KILLS", 40), End::Killed, 100, 700, "kills");
}

TEST_F(OfficeKills, AtAnyRequestToTheDiskLoseNothingAcknowledged) {
    endOften(numberFromEnvironment("KONTOR_REQUEST_KILLS", 15), End::KilledAtRequest, 1, 600,
             "kills at a request");
}

TEST_F(OfficeKills, PowerCutsLoseNothingAcknowledged) {
    endOften(numberFromEnvironment("KONTOR_POWER_CUTS", 20), End::PowerCut, 1, 900, "power cuts");
}

/// The disk fails while what a power cut left is put in order: what was acknowledged is still there
/// afterwards.
TEST_F(OfficeKills, AFaultWhileRecoveringLosesNothing) {
    const quint32 seed =
        quint32(numberFromEnvironment("KONTOR_SEED", int(QRandomGenerator::global()->generate() >> 1)));
    SCOPED_TRACE(seed);
    QRandomGenerator random(seed);
    const int cuts = numberFromEnvironment("KONTOR_COMPOUND", 4);
    const SystemClock clock;
    int faults = 0;
    for (int run = 0; run < cuts && !HasFatalFailure(); ++run) {
        const quint32 seedOfRun = random.generate();
        runChild(run, seedOfRun, run % 2 == 0 ? End::PowerCut : End::KilledAtRequest,
                 200 + random.bounded(700u));
        for (int again = 0; again < cuts && !HasFatalFailure(); ++again) {
            const int code = again % 2 == 0 ? SQLITE_IOERR_WRITE : SQLITE_FULL;
            arm(again % 4 < 2 ? Fault::Once : Fault::FromThenOn, 1 + long(random.bounded(60u)), code);
            if (auto workspace = Workspace::open(m_office.path(), clock))
                (void)(*workspace)->login(m_office.me()).result();
            else
                EXPECT_FALSE(workspace.error().text.isEmpty());
            faults += delivered() > 0;
            disarm();
        }
        const QString wrong = m_ledger.compare(checkedDeals(m_office));
        EXPECT_EQ(wrong.toStdString(), std::string()) << "run " << run << ", seed " << seedOfRun;
    }
    std::cout << cuts << " x " << cuts << " (seed " << seed << "): " << faults << " faults while recovering, "
              << m_ledger.counted() << (HasFailure() ? "; ended with a failure\n" : "\n");
}
