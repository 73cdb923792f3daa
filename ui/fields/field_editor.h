// FieldEditor: how a field of any type is edited, in a form, a cell or a panel. The one switch over field
// types for editing stands in makeFieldEditor().
#pragma once

#include "core/records/suggestions.h"
#include "ui/page.h"

namespace kontor {

/// For destructors: a field inside that loses the focus while it is deleted must not tell an owner half gone.
void cutOffChildren(QObject *owner);

class FieldEditor : public QWidget {
    Q_OBJECT

public:
    FieldEditor(const FieldDef &field, PageHost &host, QWidget *parent);
    ~FieldEditor() override;

    const FieldDef &field() const { return m_field; }
    /// What is typed, as far as it can be read; look at error() first.
    virtual Value value() const = 0;
    /// Sets without a signal. `names` are those of linked records.
    virtual void setValue(const Value &value, const RecordNames &names) = 0;
    /// A sentence why what is typed cannot be read; empty when it can. An empty field can.
    virtual QString error() const { return {}; }
    /// As it stands in its lines, for another editor of the field: of what cannot be read value() tells
    /// nothing.
    virtual QStringList typedTexts() const { return {}; }
    virtual void setTypedTexts(const QStringList &) {}
    /// Whether something is typed that value(), or the file, leaves out.
    virtual bool holdsControls() const { return false; }
    /// An error that the form or the file found; typing takes it away. Empty takes it away too.
    virtual void showError(const QString &sentence) = 0;
    /// Only for links: which records are offered.
    virtual void setScope(const SuggestionScope &) {}
    /// Needs the whole width of a form, below its label.
    virtual bool isWide() const { return false; }
    virtual void selectAll() {}

Q_SIGNALS:
    /// With every key.
    void edited();
    /// Enter, the field was left after a change, or something was chosen.
    void committed();

protected:
    PageHost &host() const { return m_host; }
    Workspace &workspace() const { return m_host.workspace(); }
    const LocaleFormat &format() const { return m_host.format(); }
    /// The field's label, for accessible names.
    QString label() const;

private:
    FieldDef m_field; // a copy: the Schema may be replaced while the editor lives
    PageHost &m_host;
};

/// Says beside each of them what cannot be read, or that it is needed and empty. The first of those; nullptr:
/// all is well.
FieldEditor *showWhatIsWrong(const QList<FieldEditor *> &editors,
                             const std::function<bool(const FieldDef &)> &isNeeded);

/// What was done, and whether something that was typed was left out.
QString toldDone(const QString &done, const QList<FieldEditor *> &editors);

/// Owned by `parent`. Never nullptr.
FieldEditor *makeFieldEditor(const FieldDef &field, PageHost &host, QWidget *parent);

} // namespace kontor
