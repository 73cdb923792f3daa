// MainWindow: navigation, the stack of pages with the way back, toast, menus; the window as pages see it.
#pragma once

#include "ui/page.h"
#include "ui/shell/desk.h"
#include "ui/shell/services.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QPointer>

class QBoxLayout;
class QStackedWidget;

namespace kontor {

class CommandBook;
class InlineMessage;
class FileWatch;
class NavigationColumn;
class Notices;
class Palette;
struct PaletteRow;
class RepairPanel;
class Toast;

/// A page of the trail and how to make it anew.
struct Place {
    std::function<Page *(PageHost &)> make;
    QByteArray section; // key of the navigation entry that is marked
    Page *page = nullptr;
};

class MainWindow final : public QMainWindow, public PageHost {
    Q_OBJECT

public:
    enum class Frame { Full, RecordOnly };

    MainWindow(Desk &desk, const Services &services, Frame frame = Frame::Full);
    ~MainWindow() override;

    Workspace &workspace() override { return m_desk.workspace(); }
    const LocaleFormat &format() const override { return m_desk.format(); }
    DraftStore *drafts() override { return m_desk.drafts(); }
    void openRecord(const QByteArray &kind, RecordId id, const QList<RecordId> &among = {}) override;
    void openInstead(const Page &page, const QByteArray &kind, RecordId id) override;
    void openRecordInWindow(const QByteArray &kind, RecordId id) override;
    void openQuery(const Query &query) override;
    void createRecord(const QByteArray &kind, const FieldValues &preset,
                      std::function<void(RecordId)> done = {}) override;
    void showDone(const QString &text, bool offersUndo = true) override;
    void showError(const Error &error) override;
    QFuture<Result<ChangeSet>> perform(const QString &action, const QString &done,
                                       std::function<Result<void>(UnitOfWork &)> work) override;
    void goBack() override;

    Desk &desk() const { return m_desk; }
    const Services &services() const { return m_services; }
    CommandBook &commands() const { return *m_commands; }
    Page *currentPage() const;
    /// Key of a navigation entry: a kind, "bin", "settings".
    void openSection(const QByteArray &section);
    /// A section of the settings; empty opens the first.
    void openSettings(const QByteArray &section = {}) override;
    void openImport(const QByteArray &kind) override;
    void openSimilar(const QByteArray &kind, RecordId id) override;
    void openDuplicates(const QByteArray &kind) override;
    void openPalette();
    /// The list of all keys.
    void openKeys();
    void undo();
    void redo();
    Toast *toast() const { return m_toast; }
    Notices *notices() const { return m_notices; }
    /// The steps for a damaged file, beside the page.
    void openRepair();

Q_SIGNALS:
    /// File > Open, New, demo …: the program decides.
    void fileRequested(const QByteArray &command);
    void pageShown(kontor::Page *page);
    void backupRequested(const QString &path);
    void restoreRequested(const kontor::BackupInfo &backup);
    /// The file itself, or a copy of it, is to be opened.
    void openRequested(const QString &path);
    /// Somebody else wants to work at this desk.
    void personChangeRequested();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void makeFrame();
    void makeNavigation();
    void watchFile();
    void openDraft(const QString &formKey);
    void openPersonMenu();
    void makeFileCommands();
    void makeEditCommands();
    void makeViewCommands();
    void makeRecordCommands();
    void makeGoCommands();
    void makeHelpCommands();
    void nameNavigation();
    /// The navigation and commands of leads, as the office and its teams use them (LD21).
    void showKinds();
    void nameWindow();
    void markChoices();
    void fillRecordMenu();
    void replace(const QByteArray &section, std::function<Page *(PageHost &)> make);
    /// Beside the place that the section has in the navigation, or else the one before.
    void push(std::function<Page *(PageHost &)> make, const QByteArray &section = {});
    void make(Place &place);
    void show(Place &place);
    void drop(Place &place);
    void renewPages();
    void stepBack(bool again);
    QByteArray kindOfPage();
    QList<PaletteRow> placesOfPalette();

    Desk &m_desk;
    Services m_services;
    Frame m_frame;
    CommandBook *m_commands;
    NavigationColumn *m_navigation = nullptr;
    QStackedWidget *m_stack;
    Toast *m_toast;
    InlineMessage *m_message;
    Notices *m_notices = nullptr;
    FileWatch *m_watch = nullptr;
    QBoxLayout *m_content = nullptr; // the pages, and what stands beside them
    QPointer<RepairPanel> m_beside;
    QPointer<Palette> m_palette;
    QList<Place> m_trail;
    QList<QAction *> m_pageActions;
};

} // namespace kontor
