// Opens the example office of a fixed day and goes through the scenes, language by language.
#include "ui/shell/tour.h"

#include "core/records/repository.h"
#include "core/storage/file_lock.h"
#include "ui/shell/desk.h"
#include "ui/shell/file_problem.h"
#include "ui/shell/first_start.h"
#include "ui/shell/main_window.h"
#include "ui/shell/tour_checks.h"
#include "ui/shell/tour_scenes.h"
#include "ui/theme/languages.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextStream>
#include <cstdio>

namespace kontor {

namespace {

/// The day of the pictures: Tuesday, 24 November 2026, in the morning.
QDateTime tourMoment() {
    return {QDate(2026, 11, 24), QTime(3, 18), Qt::UTC};
}

struct Allowed {
    QString check;
    QRegularExpression text;
};

QList<Allowed> readAllowed(const QString &path) {
    QList<Allowed> allowed;
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return allowed;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#') && line.contains(u'\t'))
            allowed.append({line.section(u'\t', 0, 0), QRegularExpression(line.section(u'\t', 1))});
    }
    return allowed;
}

void addTexts(const Value &value, QSet<QString> &texts) {
    if (const auto *text = std::get_if<QString>(&value)) {
        texts.insert(text->simplified());
        texts.insert(text->section(u'\n', 0, 0));
    }
    if (const auto *entries = std::get_if<Entries>(&value)) {
        for (const Entry &entry : *entries)
            texts.insert(entry.value);
    }
}

/// Every text that stands in the file: names, titles, notes. They are the same in every language.
QStringList textsOfFile(Workspace &workspace) {
    const auto read = [](const Reading &reading) -> Result<QStringList> {
        QSet<QString> texts;
        for (const Kind *kind : reading.schema().kinds()) {
            auto found = ids(reading, {.kind = kind->key(), .archived = true});
            if (!found)
                return found.error();
            for (const Record &record : records(reading, *kind, *found)) {
                for (const Value &value : record.values)
                    addTexts(value, texts);
            }
        }
        texts.remove(QString());
        QStringList sorted(texts.cbegin(), texts.cend());
        std::ranges::sort(sorted, std::ranges::greater(), &QString::size);
        return sorted;
    };
    return workspace.read<QStringList>(Workspace::LaneKind::Quick, read).result().value_or({});
}

void wait(int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

/// Until everything that was asked of the file is answered and shown.
void settleAll(Workspace &workspace) {
    for (int round = 0; round < 4; ++round) {
        for (const auto lane : {Workspace::LaneKind::Long, Workspace::LaneKind::Quick}) {
            auto fence = workspace.read<int>(lane, [](const Reading &) -> Result<int> { return 0; });
            while (!fence.isFinished())
                QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        wait(15);
    }
}

class Tour {
public:
    Tour(const TourOptions &options, Theme &theme, Languages &languages)
        : m_options(options), m_theme(theme), m_languages(languages), m_allowed(readAllowed(options.allowed)),
          m_out(stdout) {
        QDir().mkpath(options.folder);
    }

    int run(const std::function<Result<void>(const QString &path, const QDateTime &now)> &makeDemo) {
        QElapsedTimer timer;
        timer.start();
        const QString path = m_temporary.filePath(QStringLiteral("Hanoi office.kontor"));
        if (auto made = makeDemo(path, m_clock.now()); !made)
            return fail(made.error());
        auto workspace = Workspace::open(path, m_clock);
        if (!workspace)
            return fail(workspace.error());
        auto people = employeesOf(**workspace);
        if (!people || people->isEmpty())
            return fail(people ? Error{} : people.error());
        auto desk = Desk::enter(std::move(*workspace), people->first().id, m_languages);
        if (!desk)
            return fail(desk.error());
        m_desk = std::move(*desk);
        m_data = textsOfFile(m_desk->workspace());
        // English first: the others are compared with it.
        QStringList languages = m_options.languages;
        languages.removeAll(QStringLiteral("en"));
        languages.prepend(QStringLiteral("en"));
        for (const QString &language : std::as_const(languages))
            show(language);
        m_out << "Tour of " << m_desk->officeName() << ": " << m_pictures << " pictures in "
              << QDir::toNativeSeparators(m_options.folder) << ", " << m_findings << " findings, "
              << timer.elapsed() / 1000 << " s\n";
        return m_findings == 0 ? 0 : 1;
    }

private:
    int fail(const Error &error) {
        m_out << "The tour cannot start: " << error.text << '\n';
        return 1;
    }

    void show(const QString &language) {
        m_desk->setLanguage(language);
        QElapsedTimer timer;
        timer.start();
        while (m_languages.current() != language && timer.elapsed() < 10000)
            wait(5);
        const Services services{.theme = m_theme, .languages = m_languages, .clock = m_clock};
        MainWindow window(*m_desk, services);
        window.resize(m_options.size);
        window.QMainWindow::show();
        for (const TourScene &scene : tourScenes()) {
            scene.show(window);
            visit(window, scene.name, language);
            if (scene.leave)
                scene.leave(window);
        }
        window.close();
        showOthers(services, language);
    }

    void showOthers(const Services &services, const QString &language) {
        FirstStart start(services);
        start.resize(m_options.size);
        start.show();
        visit(start, QStringLiteral("first-start"), language);
        start.close();
        for (const auto &[name, problem] : fileProblems()) {
            FileProblemPage page(problem);
            page.resize(m_options.size);
            page.show();
            visit(page, name, language);
            page.close();
        }
    }

    /// Real ones: a file in use, a cut one, none, and one that is something else.
    QList<QPair<QString, FileProblem>> fileProblems() {
        const QString whole = m_temporary.filePath(QStringLiteral("whole.kontor"));
        const QString cut = m_temporary.filePath(QStringLiteral("cut.kontor"));
        const QString other = m_temporary.filePath(QStringLiteral("letter.kontor"));
        QFile(cut).remove();
        if (auto copy = Workspace::create(cut, m_clock); copy)
            copy->reset();
        QFile(cut).resize(QFileInfo(cut).size() / 2);
        QFile letter(other);
        if (letter.open(QIODevice::WriteOnly))
            letter.write("A letter, not an office.");
        letter.close();
        auto held = lockFile(whole);
        QList<QPair<QString, FileProblem>> problems{{QStringLiteral("file-locked"),
                                                     {.kind = FileProblem::Kind::Locked,
                                                      .path = whole,
                                                      .text = lockFile(whole).error().text,
                                                      .opensReadOnly = true}}};
        for (const auto &[name, path] :
             {QPair(QStringLiteral("file-damaged"), cut), QPair(QStringLiteral("file-not-ours"), other),
              QPair(QStringLiteral("file-missing"), whole)}) {
            if (const auto problem = problemOf(probeFile(path), path))
                problems.append({name, *problem});
        }
        return problems;
    }

    void visit(QWidget &window, const QString &scene, const QString &language) {
        for (const QString &scheme : std::as_const(m_options.schemes)) {
            m_theme.setScheme(scheme == u"dark" ? Scheme::Dark : Scheme::Light);
            settleAll(m_desk->workspace());
            const QPixmap picture = window.grab();
            picture.save(QStringLiteral("%1/%2-%3-%4.png").arg(m_options.folder, scene, language, scheme));
            ++m_pictures;
            const QList<SeenText> texts = seenTexts(window);
            const QString where = QStringLiteral("%1 %2 %3").arg(scene, language, scheme);
            report(where, findPale(texts, picture.toImage(), picture.devicePixelRatio()));
            if (scheme == m_options.schemes.first())
                measure(window, texts, scene, language, where);
        }
    }

    void measure(QWidget &window, const QList<SeenText> &texts, const QString &scene, const QString &language,
                 const QString &where) {
        report(where, findClipped(window));
        report(where, findUnnamed(window));
        if (language == u"en") {
            for (const SeenText &text : texts)
                m_english[scene].insert(text.path, text.text);
            return;
        }
        report(where, findUntranslated(texts, m_english.value(scene), m_data));
        if (language == u"fa") {
            report(where, findLatinDigits(texts, m_data));
            const auto right = seenPlaces(window);
            QApplication::setLayoutDirection(Qt::LeftToRight);
            settleAll(m_desk->workspace());
            const auto left = seenPlaces(window);
            QApplication::setLayoutDirection(Qt::RightToLeft);
            settleAll(m_desk->workspace());
            report(where, findUnmirrored(left, right, window.width()));
        }
    }

    void report(const QString &where, const QList<Finding> &findings) {
        for (const Finding &finding : findings) {
            const bool isAllowed = std::ranges::any_of(m_allowed, [&](const Allowed &one) {
                return one.check == finding.check && one.text.match(finding.text).hasMatch();
            });
            if (isAllowed)
                continue;
            ++m_findings;
            m_out << finding.check << ": " << where << ": " << finding.text << '\n';
        }
    }

    TourOptions m_options;
    Theme &m_theme;
    Languages &m_languages;
    QList<Allowed> m_allowed;
    QTextStream m_out;
    QTemporaryDir m_temporary;
    FixedClock m_clock{tourMoment()};
    std::unique_ptr<Desk> m_desk;
    QStringList m_data;
    QHash<QString, QMap<QString, QString>> m_english;
    int m_pictures = 0;
    int m_findings = 0;
};

} // namespace

int runTour(const TourOptions &options, Theme &theme, Languages &languages,
            const std::function<Result<void>(const QString &path, const QDateTime &now)> &makeDemo) {
    return Tour(options, theme, languages).run(makeDemo);
}

} // namespace kontor
