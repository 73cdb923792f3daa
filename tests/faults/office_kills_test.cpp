// kill -9 of a process that works: the file is sound, and nothing it was told is missing (issue: Must show
// 6).
#include "tests/faults/fault_vfs.h"
#include "tests/faults/office_file.h"
#include "tests/support/core/child.h"

#include <QRandomGenerator>
#include <QThread>
#include <gtest/gtest.h>
#include <iostream>

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

/// Works until it is killed: `path employee tag seed`, and `k` for a kill at the k-th request to the disk.
const ChildRole clerk("clerk", [](const QStringList &arguments) {
    const SystemClock clock;
    if (const long k = arguments.value(4).toLong(); k > 0)
        arm(Fault::Kill, k, 0);
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
    qint64 acknowledged() const { return m_acknowledged; }
    qint64 unspoken() const { return m_unspoken; }

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
        qsizetype extra = 0;
        for (auto it = found.cbegin(); it != found.cend(); ++it) {
            const auto told = m_told.constFind(it.key());
            if (told != m_told.cend() && *told == *it)
                continue;
            if (!isPending(it.key(), *it, told == m_told.cend()))
                return QStringLiteral("deal %1 is “%2”, nobody said so").arg(it.key()).arg(it->title);
            ++extra;
        }
        for (auto it = m_told.cbegin(); it != m_told.cend(); ++it) {
            if (!found.contains(it.key()))
                return QStringLiteral("deal %1 is lost").arg(it.key());
        }
        // The acknowledgement of a unit is many lines; the kill may have come between them.
        if (extra > 1 && extra + m_pendingTold != manyDeals)
            return QStringLiteral("%1 deals of %2 are there").arg(extra).arg(manyDeals);
        m_unspoken += extra > 0;
        m_told = found;
        return {};
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
    /// One child, killed; then the file is looked at.
    void kill(int run, quint32 seed, long atRequest, unsigned long afterMs) {
        QProcess child;
        startChild(child, "clerk",
                   {m_office.path(), QString::number(m_office.me()), QStringLiteral("r%1").arg(run),
                    QString::number(seed), QString::number(atRequest)});
        if (atRequest > 0) {
            child.waitForFinished(20'000);
        } else {
            QThread::msleep(afterMs);
            killChild(child);
        }
        ASSERT_EQ(child.exitStatus(), QProcess::CrashExit) << "exit code " << child.exitCode();
        m_ledger.hear(child.readAllStandardOutput());
        const QString wrong = m_ledger.compare(checkedDeals(m_office));
        ASSERT_EQ(wrong.toStdString(), std::string()) << "run " << run;
    }
    void startAnew() {
        m_office.startAnew();
        m_ledger = Ledger(checkedDeals(m_office));
    }

    OfficeFile m_office;
    Ledger m_ledger{checkedDeals(m_office)};
};

} // namespace

TEST_F(OfficeKills, AtAnyMomentLoseNothingAcknowledged) {
    const quint32 seed = QRandomGenerator::global()->generate();
    SCOPED_TRACE(seed);
    QRandomGenerator random(seed);
    const int kills = numberFromEnvironment("KONTOR_KILLS", 40);
    qint64 acknowledged = 0;
    qint64 unspoken = 0;
    for (int run = 0; run < kills && !HasFatalFailure(); ++run) {
        if (run % 20 == 0 && run > 0) {
            acknowledged += m_ledger.acknowledged();
            unspoken += m_ledger.unspoken();
            startAnew();
        }
        kill(run, random.generate(), 0, 100 + random.bounded(600u));
    }
    acknowledged += m_ledger.acknowledged();
    unspoken += m_ledger.unspoken();
    std::cout << kills << " kills, " << acknowledged << " acknowledged changes, none lost; " << unspoken
              << " were done though the kill came before the acknowledgement\n";
}

TEST_F(OfficeKills, AtAnyRequestToTheDiskLoseNothingAcknowledged) {
    const quint32 seed = QRandomGenerator::global()->generate();
    SCOPED_TRACE(seed);
    QRandomGenerator random(seed);
    const int kills = numberFromEnvironment("KONTOR_REQUEST_KILLS", 15);
    for (int run = 0; run < kills && !HasFatalFailure(); ++run)
        kill(run, random.generate(), 1 + long(random.bounded(600u)), 0);
}
