// Opens the example office of a fixed day and goes through the scenes, language by language.
#include "ui/shell/tour.h"

#include "core/actions/new_office.h"
#include "core/records/repository.h"
#include "core/security/organisation.h"
#include "core/storage/file_lock.h"
#include "ui/card/quick_create.h"
#include "ui/shell/desk.h"
#include "ui/shell/file_problem.h"
#include "ui/shell/first_start.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/shell/quiet.h"
#include "ui/shell/tour_checks.h"
#include "ui/shell/tour_mirror.h"
#include "ui/shell/tour_scenes.h"
#include "ui/theme/languages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/sheet.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
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
    bool used = false;
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
                texts.insert(paint::initials(titleOf(reading, record)));
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

/// Until everything that was asked of the file is answered and shown, also what a short timer puts off.
void settleAll(Workspace &workspace) {
    waitUntilQuiet(workspace);
    wait(30);
    waitUntilQuiet(workspace);
}

/// An office at which nothing was done yet.
Result<std::unique_ptr<Desk>> emptyDesk(const QString &path, const Clock &clock, Languages &languages) {
    auto workspace = Workspace::create(path, clock);
    if (!workspace)
        return workspace.error();
    auto employee = setUpOffice(**workspace, {.name = QStringLiteral("Hanoi office"),
                                              .language = languages.current(),
                                              .employee = QStringLiteral("Lê Ngọc Anh")});
    if (!employee)
        return employee.error();
    return Desk::enter(std::move(*workspace), *employee, languages);
}

Result<std::unique_ptr<Desk>> deskOf(const QString &path, const Clock &clock, Languages &languages,
                                     bool readOnly) {
    auto workspace = Workspace::open(path, clock, {.readOnly = readOnly});
    if (!workspace)
        return workspace.error();
    auto people = employeesOf(**workspace);
    if (!people || people->isEmpty())
        return people ? Error{} : people.error();
    return Desk::enter(std::move(*workspace), people->first().id, languages);
}

/// The employee of the tour speaks the language, and counts years and digits as its people do.
void speak(Desk &desk, const QString &language) {
    const auto work = [id = desk.person().id, language](UnitOfWork &unit) {
        return unit.update(kind::employee, id, [&](Row<EmployeeKind> &row) {
            row.set(kind::employee.language, language);
            row.set(kind::employee.calendar,
                    language == u"fa" ? QStringLiteral("jalali") : QStringLiteral("gregorian"));
            row.set(kind::employee.nativeDigits, language == u"fa");
        });
    };
    desk.workspace().perform(QStringLiteral("edit"), work).waitForFinished();
}

/// What lies over the window.
void closePanels(QWidget &window) {
    while (QWidget *menu = QApplication::activePopupWidget())
        menu->close();
    for (Toast *toast : window.findChildren<Toast *>())
        toast->hide();
    for (Popover *panel : window.findChildren<Popover *>()) {
        if (panel->isVisible())
            panel->dismiss();
    }
    for (Palette *palette : window.findChildren<Palette *>())
        palette->dismiss();
    for (Sheet *sheet : window.findChildren<Sheet *>())
        sheet->dismiss();
    for (QuickCreate *form : window.findChildren<QuickCreate *>())
        Q_EMIT form->finished();
}

class Tour {
public:
    Tour(const TourOptions &options, Theme &theme, Languages &languages)
        : m_options(options),
          m_languages(languages), m_services{.theme = theme, .languages = languages, .clock = m_clock},
          m_allowed(readAllowed(options.allowed)), m_out(stdout) {
        QDir().mkpath(options.folder);
    }

    int run(const std::function<Result<void>(const QString &path, const QDateTime &now)> &makeDemo) {
        m_timer.start();
        if (auto made = makeDemo(demoPath(), m_clock.now()); !made)
            return fail(made.error());
        // English first: the others are compared with it.
        QStringList languages = m_options.languages;
        languages.removeAll(QStringLiteral("en"));
        languages.prepend(QStringLiteral("en"));
        for (const QString &language : std::as_const(languages)) {
            if (auto shown = show(language); !shown)
                return fail(shown.error());
        }
        summarise();
        return m_findings == 0 ? 0 : 1;
    }

private:
    int fail(const Error &error) {
        m_out << "The tour cannot go on: " << error.text << '\n';
        return 1;
    }

    void summarise() {
        m_out << "Tour: " << m_pictures << " pictures in " << QDir::toNativeSeparators(m_options.folder)
              << ", " << m_findings << " findings, " << m_texts << " texts read, " << m_passed
              << " let pass by the list, " << m_timer.elapsed() / 1000 << " s\n";
        if (m_strict + m_anchored + m_following > 0)
            m_out << "Mirror: " << m_strict << " widgets at the mirrored place, " << m_anchored
                  << " at the mirrored edge of their parent, " << m_following
                  << " beside the same neighbour\n";
        for (const Allowed &one : std::as_const(m_allowed)) {
            if (!one.used && m_options.languages.size() > 4)
                m_out << "The list of what is allowed has a line that nothing needs: " << one.text.pattern()
                      << '\n';
        }
    }

    QString demoPath() const { return m_temporary.filePath(QStringLiteral("Hanoi office.kontor")); }

    /// Every language has a copy of the office of its own, so that scenes may write.
    Result<void> show(const QString &language) {
        QDir(m_temporary.path()).mkpath(language);
        const QString path = m_temporary.filePath(language + QStringLiteral("/Hanoi office.kontor"));
        QFile::copy(demoPath(), path);
        auto desk = deskOf(path, m_clock, m_languages, false);
        if (!desk)
            return desk.error();
        m_desk = std::move(*desk);
        speak(*m_desk, language);
        QElapsedTimer timer;
        timer.start();
        while (m_languages.current() != language && timer.elapsed() < 10000)
            wait(5);
        m_own = OwnTexts(textsOfFile(m_desk->workspace()) + tourFiles() + ownPlaces());
        showScenes(tourScenes(), language);
        m_desk.reset();
        auto looked = deskOf(path, m_clock, m_languages, true);
        if (!looked)
            return looked.error();
        m_desk = std::move(*looked);
        showScenes(
            {{QStringLiteral("read-only"), [](const TourStage &stage) { stage.window.openSection("deal"); }}},
            language);
        auto empty =
            emptyDesk(m_temporary.filePath(language + QStringLiteral("/new.kontor")), m_clock, m_languages);
        if (!empty)
            return empty.error();
        m_desk = std::move(*empty);
        speak(*m_desk, language);
        showScenes(emptyScenes(), language);
        showOthers(language);
        m_desk.reset();
        return {};
    }

    /// What a path and a table of the tour say.
    QStringList ownPlaces() const {
        QStringList texts = QString::fromUtf8(tourTable()).split(u'\n').join(u';').split(u';');
        for (const char *file : {"whole", "cut", "letter", "newer", "Hanoi office", "new"})
            texts += {m_temporary.path() + u'/' + QString::fromLatin1(file) + QStringLiteral(".kontor"),
                      QString::fromLatin1(file) + QStringLiteral(".kontor")};
        return texts;
    }

    void showScenes(const QList<TourScene> &scenes, const QString &language) {
        MainWindow window(*m_desk, m_services);
        window.setProperty("tourSize", m_options.size);
        window.resize(m_options.size);
        window.QMainWindow::show();
        QApplication::setActiveWindow(&window);
        const TourStage stage{.window = window, .folder = m_temporary.path(), .settle = [this] {
                                  settleAll(m_desk->workspace());
                              }};
        for (const TourScene &scene : scenes) {
            if (!m_options.scenes.isEmpty() && !m_options.scenes.contains(scene.name))
                continue;
            scene.show(stage);
            visit(window, scene.name, language);
            closePanels(window);
            if (scene.leave) {
                scene.leave(stage);
                stage.settle();
                window.toast()->hide(); // of what was taken back
            }
        }
        window.close();
    }

    void showOthers(const QString &language) {
        if (!m_options.scenes.isEmpty() && !m_options.scenes.contains(QStringLiteral("first-start")))
            return;
        m_services.theme.setScheme(m_options.schemes.first() == u"dark" ? Scheme::Dark : Scheme::Light);
        FirstStart start(m_services);
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

    /// Real ones: a file in use, a cut one, none, a newer one, and one that is something else.
    QList<QPair<QString, FileProblem>> fileProblems() {
        const QString whole = m_temporary.filePath(QStringLiteral("whole.kontor"));
        const QString cut = m_temporary.filePath(QStringLiteral("cut.kontor"));
        const QString other = m_temporary.filePath(QStringLiteral("letter.kontor"));
        const QString newer = m_temporary.filePath(QStringLiteral("newer.kontor"));
        for (const QString &path : {cut, newer}) {
            QFile(path).remove();
            if (auto made = Workspace::create(path, m_clock); made)
                made->reset();
        }
        QFile(cut).resize(QFileInfo(cut).size() / 2);
        overwrite(newer, 60, QByteArray::fromHex("00007fff")); // its version, as SQLite keeps it
        overwrite(other, 0, "A letter, not an office.");
        auto held = lockFile(whole);
        QList<QPair<QString, FileProblem>> problems{{QStringLiteral("file-locked"),
                                                     {.kind = FileProblem::Kind::Locked,
                                                      .path = whole,
                                                      .text = lockFile(whole).error().text,
                                                      .opensReadOnly = true}}};
        for (const auto &[name, path] :
             {std::pair(QStringLiteral("file-damaged"), cut), std::pair(QStringLiteral("file-newer"), newer),
              std::pair(QStringLiteral("file-not-ours"), other),
              std::pair(QStringLiteral("file-missing"), whole)}) {
            if (const auto problem = problemOf(probeFile(path), path))
                problems.append({name, *problem});
        }
        return problems;
    }

    static void overwrite(const QString &path, qint64 at, const QByteArray &bytes) {
        QFile file(path);
        if (file.open(QIODevice::ReadWrite) && file.seek(at))
            file.write(bytes);
    }

    void visit(QWidget &window, const QString &scene, const QString &language) {
        for (const QString &scheme : std::as_const(m_options.schemes)) {
            m_services.theme.setScheme(scheme == u"dark" ? Scheme::Dark : Scheme::Light);
            settleAll(m_desk->workspace());
            QImage picture = window.grab().toImage();
            QWidget *menu = QApplication::activePopupWidget(); // a window of its own
            QList<SeenText> menuTexts;
            if (menu) {
                QPainter(&picture).drawPixmap(window.mapFromGlobal(menu->pos()), menu->grab());
                menuTexts = seenTexts(*menu);
            }
            picture.save(QStringLiteral("%1/%2-%3-%4.png").arg(m_options.folder, scene, language, scheme),
                         "PNG", 80);
            ++m_pictures;
            const QList<SeenText> texts = seenTexts(window);
            m_texts += int(texts.size() + menuTexts.size());
            const QString where = QStringLiteral("%1 %2 %3").arg(scene, language, scheme);
            report(where, findPale(window, texts, picture));
            if (menu)
                report(where, findPale(*menu, menuTexts, menu->grab().toImage()));
            if (scheme == m_options.schemes.first())
                measure(window, texts, menuTexts, scene, language, where);
        }
    }

    void measure(QWidget &window, const QList<SeenText> &texts, const QList<SeenText> &ofMenu,
                 const QString &scene, const QString &language, const QString &where) {
        report(where, findClipped(window, texts));
        report(where, findTooLarge(window, m_options.size));
        report(where, findUnnamed(window));
        if (language == u"en") {
            for (const SeenText &text : texts + ofMenu)
                m_english[scene].insert(text.text.simplified());
            m_englishPlaces[scene] = seenPlaces(window);
            return;
        }
        report(where, findUntranslated(texts + ofMenu, m_english.value(scene), m_own));
        if (language != u"fa")
            return;
        report(where, findLatinDigits(texts + ofMenu, m_own));
        report(where, findTurned(window, m_own));
        const MirrorReport mirror =
            findUnmirrored(m_englishPlaces.value(scene), seenPlaces(window), window.width());
        report(where, mirror.findings);
        m_strict += mirror.strict;
        m_anchored += mirror.anchored;
        m_following += mirror.following;
    }

    void report(const QString &where, const QList<Finding> &findings) {
        for (const Finding &finding : findings) {
            const auto allowed = std::ranges::find_if(m_allowed, [&](const Allowed &one) {
                return one.check == finding.check &&
                       one.text.match(where + QStringLiteral(": ") + finding.text).hasMatch();
            });
            if (allowed != m_allowed.end()) {
                allowed->used = true;
                ++m_passed;
                continue;
            }
            ++m_findings;
            m_out << finding.check << ": " << where << ": " << finding.text << Qt::endl;
        }
    }

    TourOptions m_options;
    Languages &m_languages;
    FixedClock m_clock{tourMoment()};
    Services m_services;
    QList<Allowed> m_allowed;
    QTextStream m_out;
    QTemporaryDir m_temporary;
    QElapsedTimer m_timer;
    std::unique_ptr<Desk> m_desk;
    OwnTexts m_own;
    QHash<QString, QSet<QString>> m_english;
    QHash<QString, SeenPlaces> m_englishPlaces;
    int m_pictures = 0;
    int m_findings = 0;
    int m_passed = 0;
    int m_texts = 0;
    int m_strict = 0;
    int m_anchored = 0;
    int m_following = 0;
};

} // namespace

int runTour(const TourOptions &options, Theme &theme, Languages &languages,
            const std::function<Result<void>(const QString &path, const QDateTime &now)> &makeDemo) {
    return Tour(options, theme, languages).run(makeDemo);
}

} // namespace kontor
