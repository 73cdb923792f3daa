// Reads every include against the map of the house (DESIGN 2).
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <gtest/gtest.h>

namespace {

QStringList includesOf(const QString &path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    static const QRegularExpression include(QStringLiteral("^#include [<\"]([^>\"]+)[>\"]"),
                                            QRegularExpression::MultilineOption);
    QStringList found;
    auto matches = include.globalMatch(QString::fromUtf8(file.readAll()));
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

/// Rooms in their order: a room includes itself and what stands before it.
int placeOf(const QString &path) {
    static const QStringList order{QStringLiteral("core/base/"),      QStringLiteral("core/kinds_fwd.h"),
                                   QStringLiteral("core/schema/"),    QStringLiteral("core/storage/"),
                                   QStringLiteral("core/exchange/"),  QStringLiteral("core/net/"),
                                   QStringLiteral("core/records/"),   QStringLiteral("core/workspace/"),
                                   QStringLiteral("core/security/"),  QStringLiteral("core/people/"),
                                   QStringLiteral("core/products/"),  QStringLiteral("core/sales/"),
                                   QStringLiteral("core/marketing/"), QStringLiteral("core/work/"),
                                   QStringLiteral("core/talk/"),      QStringLiteral("core/automation/"),
                                   QStringLiteral("core/insight/"),   QStringLiteral("core/actions/"),
                                   QStringLiteral("core/kinds")};
    for (int i = 0; i < order.size(); ++i) {
        if (path.startsWith(order.at(i)))
            return i;
    }
    return -1;
}

/// The list of kinds is told to who fills registries; the map allows it where the program is put together.
const QStringList knowsAllKinds{QStringLiteral("core/workspace/workspace.cpp")};

template <class Check>
void eachFile(const QString &room, const Check &check) {
    const QDir root(QStringLiteral(KONTOR_SOURCE_DIR));
    QDirIterator files(root.filePath(room), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                       QDirIterator::Subdirectories);
    int seen = 0;
    while (files.hasNext()) {
        const QString path = files.next();
        check(root.relativeFilePath(path), includesOf(path));
        ++seen;
    }
    EXPECT_GT(seen, 0);
}

} // namespace

TEST(Architecture, CoreKnowsNoWindow) {
    static const QRegularExpression window(QStringLiteral(
        "^(ui/|app/|QtWidgets|QtGui|QWidget$|QApplication|QMessageBox|QColor|QPainter|QIcon|QFont|QImage)"));
    eachFile(QStringLiteral("core"), [](const QString &file, const QStringList &includes) {
        for (const QString &include : includes)
            EXPECT_FALSE(window.match(include).hasMatch())
                << file.toStdString() << " includes " << include.toStdString();
    });
}

TEST(Architecture, RoomsIncludeOnlyWhatStandsBeforeThem) {
    eachFile(QStringLiteral("core"), [](const QString &file, const QStringList &includes) {
        const int place = placeOf(file);
        ASSERT_GE(place, 0) << file.toStdString() << " is in no room of the map";
        for (const QString &include : includes) {
            if (include == u"core/kinds.h" && knowsAllKinds.contains(file))
                continue;
            EXPECT_LE(placeOf(include), place) << file.toStdString() << " includes " << include.toStdString();
        }
    });
}

TEST(Architecture, ModelsKnowNoWidgets) {
    eachFile(QStringLiteral("ui/models"), [](const QString &file, const QStringList &includes) {
        for (const QString &include : includes) {
            // Answers of the core are waited for with Qt Core alone.
            const bool allowed =
                !include.startsWith(u"ui/") || include.startsWith(u"ui/models/") || include == u"ui/answer.h";
            EXPECT_TRUE(allowed && !include.startsWith(u"QWidget"))
                << file.toStdString() << " includes " << include.toStdString();
        }
    });
}

TEST(Architecture, SmallWidgetsKnowNoRecords) {
    for (const char *room : {"ui/widgets", "ui/theme"}) {
        eachFile(QString::fromLatin1(room), [](const QString &file, const QStringList &includes) {
            for (const QString &include : includes) {
                const bool knows = include.startsWith(u"core/") && !include.startsWith(u"core/base/");
                EXPECT_FALSE(knows) << file.toStdString() << " includes " << include.toStdString();
            }
        });
    }
}

TEST(Architecture, NobodyIncludesThePrograms) {
    for (const char *room : {"core", "ui"}) {
        eachFile(QString::fromLatin1(room), [](const QString &file, const QStringList &includes) {
            for (const QString &include : includes)
                EXPECT_FALSE(include.startsWith(u"app/")) << file.toStdString();
        });
    }
}
