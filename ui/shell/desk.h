// Desk: an open office file with who sits at it: their language, calendar and digits, followed live.
#pragma once

#include "core/base/locale_format.h"
#include "core/workspace/workspace.h"

#include <QObject>

namespace kontor {

class DraftStore;
class Languages;

/// The employee who is logged in, as far as the window needs it.
struct Person {
    RecordId id = 0;
    QString name = {};
    QString language = QStringLiteral("en");
    bool jalali = false;
    bool nativeDigits = false;
    bool administrator = false;
    bool operator==(const Person &) const = default;
};

/// The active employees of a file, administrators first, then by name. Logs in as the system for a moment.
Result<QList<Person>> employeesOf(Workspace &workspace);

class Desk : public QObject {
    Q_OBJECT

public:
    ~Desk() override;
    /// `employee` must be one of employeesOf(), else the workspace stays where it is; the language of the
    /// program becomes theirs.
    static Result<std::unique_ptr<Desk>> enter(std::unique_ptr<Workspace> &&workspace, RecordId employee,
                                               Languages &languages);

    Workspace &workspace() const { return *m_workspace; }
    Languages &languages() const { return m_languages; }
    const LocaleFormat &format() const { return m_format; }
    /// Half-typed forms; nullptr in a file that can only be read.
    DraftStore *drafts() const { return m_drafts.get(); }
    /// For a job of the workspace: its last ones run when the drafts are gone.
    std::weak_ptr<DraftStore> draftsForJobs() const { return m_drafts; }
    const Person &person() const { return m_person; }
    QString officeName() const { return m_workspace->context()->office.name; }

    /// Kept with the employee; in a file that can only be read, for this run alone.
    void setLanguage(const QString &code);

Q_SIGNALS:
    /// Name, language, calendar, digits or number format are others; all but the name are told by
    /// QEvent::LanguageChange as well.
    void personChanged();
    void failed(const kontor::Error &error);

private:
    Desk(std::unique_ptr<Workspace> workspace, Languages &languages);
    void follow(const ChangeSet &changes);
    void followDays();
    void read();
    void take(const Person &person);

    std::unique_ptr<Workspace> m_workspace;
    std::shared_ptr<DraftStore> m_drafts;
    Languages &m_languages;
    LocaleFormat m_format;
    Person m_person;
};

} // namespace kontor
