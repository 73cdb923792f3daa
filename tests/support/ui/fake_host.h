// A window of the smallest kind around a page, for tests: does what pages ask, and notes it.
#pragma once

#include "tests/support/core/office_fixture.h"
#include "ui/answer.h"
#include "ui/page.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QTest>

namespace kontor::test {

class FakeHost final : public PageHost {
public:
    explicit FakeHost(Workspace &workspace, const QString &language = QStringLiteral("en"))
        : m_workspace(workspace),
          m_format(language, language == u"fa" ? QCalendar::System::Jalali : QCalendar::System::Gregorian,
                   language == u"fa", workspace.context()->office.zone, workspace.context()->office.numbers) {
    }

    Workspace &workspace() override { return m_workspace; }
    const LocaleFormat &format() const override { return m_format; }
    void openRecord(const QByteArray &, RecordId id, const QList<RecordId> &among = {}) override {
        opened = id;
        openedAmong = among;
    }
    void openRecordInWindow(const QByteArray &, RecordId id) override { openedInWindow = id; }
    void openQuery(const Query &query) override { queries.append(query); }
    void createRecord(const QByteArray &kind, const FieldValues &preset,
                      std::function<void(RecordId)> done) override {
        createdKind = kind;
        createdPreset = preset;
        createdDone = std::move(done);
    }
    void showDone(const QString &text, bool offersUndo) override {
        doneText = text;
        doneOffersUndo = offersUndo;
    }
    void showError(const Error &error) override { errors.append(error); }
    QFuture<Result<ChangeSet>> perform(const QString &action, const QString &done,
                                       std::function<Result<void>(UnitOfWork &)> work) override {
        QFuture<Result<ChangeSet>> future = m_workspace.perform(action, std::move(work));
        onAnswer(future, &m_context, [this, done](const Result<ChangeSet> &result) {
            if (result)
                showDone(done, true);
            else
                showError(result.error());
        });
        return future;
    }
    void goBack() override { ++back; }
    void openSimilar(const QByteArray &kind, RecordId id) override { similarTo = {kind, id}; }
    void openDuplicates(const QByteArray &kind) override { duplicatesOf = kind; }

    RecordId opened = 0;
    QList<RecordId> openedAmong;
    RecordId openedInWindow = 0;
    RecordRef similarTo;
    QByteArray duplicatesOf;
    QList<Query> queries;
    QByteArray createdKind;
    FieldValues createdPreset;
    std::function<void(RecordId)> createdDone;
    QString doneText;
    bool doneOffersUndo = false;
    QList<Error> errors;
    int back = 0;

private:
    Workspace &m_workspace;
    LocaleFormat m_format;
    QObject m_context; // an answer that comes after the host has gone is dropped
};

/// Types letters of any script; QTest::keyClicks knows ASCII only.
inline void typeText(QWidget *into, const QString &text) {
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(into, &press);
    }
}

/// Lets the window work until the condition holds; false after half a minute, which a busy machine may need.
template <class F>
bool waitFor(F condition) {
    return QTest::qWaitFor(condition, 30'000);
}

} // namespace kontor::test
