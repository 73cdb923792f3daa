// Makes the demo office: settings and customers, then everything that happens in the order of time.
#include "app/demo/demo.h"

#include "app/demo/demo_office.h"
#include "core/actions/new_office.h"
#include "core/storage/connection.h"

#include <QFile>
#include <algorithm>

namespace kontor {

namespace {

constexpr int kDaysBefore = 550;

Result<void> fill(Workspace &workspace, FixedClock &clock, const DemoOptions &options, const QDateTime &now) {
    const auto me = setUpOffice(workspace, {.name = options.office,
                                            .country = options.country,
                                            .language = options.language,
                                            .currency = options.currency,
                                            .employee = QStringLiteral("Lê Ngọc Anh"),
                                            .login = QStringLiteral("anh"),
                                            .numbers = NumberMarks::OfLanguage});
    if (!me)
        return me.error();
    demo::DemoOffice office{.workspace = workspace,
                            .clock = clock,
                            .options = options,
                            .now = now,
                            .generator = demo::Generator(options.seed),
                            .me = *me};
    if (auto done = demo::addSettings(office); !done)
        return done;
    if (auto done = demo::addCustomers(office); !done)
        return done;
    QList<demo::Happening> happenings =
        demo::otherHappenings(office) + demo::boardHappenings(office) + demo::leadHappenings(office);
    std::stable_sort(happenings.begin(), happenings.end(), [](const auto &a, const auto &b) {
        return std::pair(-a.daysAgo, -a.secondsEarlier) < std::pair(-b.daysAgo, -b.secondsEarlier);
    });
    for (const demo::Happening &happening : std::as_const(happenings)) {
        office.standAt(happening.daysAgo, happening.secondsEarlier);
        if (auto done = happening.run(); !done)
            return done;
    }
    return demo::addNotes(office);
}

Result<void> markAsDemo(Workspace &workspace) {
    return workspace
        .maintain([](Connection &writer) -> Result<void> {
            writer.exec("UPDATE state SET demo = 1");
            return {};
        })
        .result();
}

} // namespace

Result<void> makeDemoOffice(const QString &path, const DemoOptions &options, const QDateTime &now) {
    FixedClock clock(now.addDays(-kDaysBefore));
    Result<void> done;
    {
        auto workspace = Workspace::create(path, clock);
        if (!workspace)
            return workspace.error();
        done = fill(**workspace, clock, options, now);
        if (done)
            done = markAsDemo(**workspace);
    }
    if (!done) {
        for (const char *ending : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1StringView(ending));
    }
    return done;
}

bool isDemo(Workspace &workspace) {
    bool demo = false;
    const auto read = workspace
                          .maintain([&demo](Connection &connection) -> Result<void> {
                              const Connection::Trusted trusted(connection);
                              Statement row(connection, "SELECT demo FROM state");
                              demo = row.step() && row.integer(0) != 0;
                              return {};
                          })
                          .result();
    return read && demo;
}

} // namespace kontor
