// The commands of kontorctl: each a function of the open file and the command line.
#pragma once

#include "app/ctl/command_line.h"
#include "core/workspace/workspace.h"

namespace kontor::ctl {

struct Session {
    Workspace &workspace;
    const CommandLine &line;

    const Kind *kind = nullptr; // of the commands whose first word is one
    QString format() const { return line.value(QStringLiteral("format"), QStringLiteral("table")); }
};

// Reading.
Result<void> listKinds(const Session &session);
Result<void> listRecords(const Session &session);
Result<void> countRecords(const Session &session);
Result<void> showRecord(const Session &session);
Result<void> showHistory(const Session &session);
Result<void> checkFile(const Session &session);
Result<void> exportRecords(const Session &session);
Result<void> backupTo(const Session &session);
Result<void> listSimilar(const Session &session);
Result<void> listDuplicates(const Session &session);

// Writing.
Result<void> createRecord(const Session &session);
Result<void> setFields(const Session &session);
Result<void> deleteRecords(const Session &session);
Result<void> restoreRecords(const Session &session);
Result<void> doAction(const Session &session);
/// Of records of several kinds: "lead:12 deal:7", or "lead 12 15".
Result<void> doNotDuplicates(const Session &session, const QStringList &words);
Result<void> undoSteps(const Session &session);
Result<void> redoSteps(const Session &session);
Result<void> importFile(const Session &session);

// Actions of "do" with words of their own.
Result<void> mergeFromWords(const Session &session, const QStringList &words);
Result<void> unmergeFromWords(const Session &session, const Kind &kind, const QStringList &words);
Result<void> convertFromWords(const Session &session, const QStringList &words);
Result<void> anonymiseFromWords(const Session &session, const Kind &kind, const QStringList &words);

/// Without a session: the file does not exist yet.
Result<void> makeFile(const CommandLine &line, const QDateTime &now);

/// The id that a word means: an id or #number; with `bin` also of what is in the recycle bin. Usage,
/// NotFound.
Result<RecordId> recordOfWord(const Reading &reading, const Kind &kind, const QString &word, bool bin);

struct MeantRecord {
    const Kind *kind = nullptr;
    RecordId id = 0;
};
/// As recordOfWord(); of a record that was merged into another one that one, which may be of another kind,
/// and it is said beside the answer (X1).
Result<MeantRecord> recordMeant(const Reading &reading, const Kind &kind, const QString &word, bool bin);

/// The query of --where, --search, --sort, --bin and --archived.
Result<Query> queryOf(const Session &session);

} // namespace kontor::ctl
