// Page and PageHost: what every page is, and what it may ask of the window around it. Pages never include one
// another.
#pragma once

#include "core/base/locale_format.h"
#include "core/records/query.h"
#include "core/workspace/workspace.h"

#include <QWidget>

namespace kontor {

class DraftStore;
class Page;

/// The window as a page sees it. Implemented by ui/shell.
class PageHost {
public:
    virtual ~PageHost() = default;
    virtual Workspace &workspace() = 0;
    /// Language, calendar and digits of the employee.
    virtual const LocaleFormat &format() const = 0;
    /// `among`: the ids of the view it is opened from, for Alt+Up and Alt+Down.
    virtual void openRecord(const QByteArray &kind, RecordId id, const QList<RecordId> &among = {}) = 0;
    /// In the place of that page, also on the way back: what its record was merged into (X1).
    virtual void openInstead(const Page &, const QByteArray &kind, RecordId id) { openRecord(kind, id); }
    virtual void openRecordInWindow(const QByteArray &kind, RecordId id) = 0;
    /// The list or board of that kind with that filter.
    virtual void openQuery(const Query &query) = 0;
    /// The panel of quick create, with values filled in; `done` gets the new id.
    virtual void createRecord(const QByteArray &kind, const FieldValues &preset,
                              std::function<void(RecordId)> done = {}) = 0;
    /// A line at the foot that says what happened, and offers Undo.
    virtual void showDone(const QString &text, bool offersUndo = true) = 0;
    virtual void showError(const Error &error) = 0;
    /// Runs perform(), shows `done` or the error. The future is the same as perform()'s.
    virtual QFuture<Result<ChangeSet>> perform(const QString &action, const QString &done,
                                               std::function<Result<void>(UnitOfWork &)> work) = 0;
    virtual void goBack() = 0;
    /// What may be the same as that record, side by side (X2, MG3).
    virtual void openSimilar(const QByteArray &, RecordId) {}
    /// All groups of records of that kind that may be the same.
    virtual void openDuplicates(const QByteArray &) {}
    /// A section of the settings, by its key.
    virtual void openSettings(const QByteArray &) {}
    /// The import of records of that kind.
    virtual void openImport(const QByteArray &) {}
    /// Where half-typed forms are kept; nullptr: nowhere.
    virtual DraftStore *drafts() { return nullptr; }
};

class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(PageHost &host, QWidget *parent = nullptr) : QWidget(parent), m_host(host) {}
    /// What the window's title and the trail call it.
    virtual QString title() const = 0;
    /// Puts the keyboard where work on this page begins.
    virtual void focusContent() { setFocus(); }
    /// "/" pressed: the search field of the page.
    virtual void focusSearch() {}
    /// Records are opened from it to be looked at: their trail leads back to it by its title (MG10).
    virtual bool isWayPoint() const { return false; }
    virtual void setWayBack(const QString &) {}
    /// In another language the page is made anew, as many texts of it stand in many parts; else it turns them
    /// itself.
    virtual bool isMadeAnew() const { return false; }
    /// What is half done on `before`, the same page in the language of before, goes on here.
    virtual void takeOver(const Page &) {}

Q_SIGNALS:
    void titleChanged();

protected:
    PageHost &host() const { return m_host; }
    Workspace &workspace() const { return m_host.workspace(); }

private:
    PageHost &m_host;
};

} // namespace kontor
