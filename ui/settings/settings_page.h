// The settings: a list of sections at the side, the chosen one beside it.
#pragma once

#include "core/storage/backup.h"
#include "ui/page.h"

class QHBoxLayout;
class QVBoxLayout;

namespace kontor {

class HeadLine;
class NavigationList;
class Theme;

/// What the settings ask of the program, because it is not the file's business or the file must be closed for
/// it.
struct SettingsControl {
    Theme &theme;
    std::function<void(const QString &path)> openReadOnly = {};
    std::function<void(const BackupInfo &backup)> restore = {};
};

/// A section. Its buttons for the head line stand in headActions() and belong to the head line then.
class SettingsPane : public QWidget {
    Q_OBJECT

public:
    explicit SettingsPane(QWidget *parent = nullptr) : QWidget(parent) {}
    virtual QList<QWidget *> headActions() { return {}; }
    virtual void focusFirst() { setFocus(); }
    /// What is half typed on `before`, the pane of this section in the language of before, goes on here.
    virtual void takeOver(const SettingsPane &) {}

protected:
    /// A column that scrolls and fills the pane; `name` for those who hear it. To end with a stretch.
    QVBoxLayout *makeScrolledColumn(const QString &name);
};

class SettingsPage final : public Page {
    Q_OBJECT

public:
    /// `section`: a key of settingsSections(); empty or unknown opens the first.
    SettingsPage(PageHost &host, const SettingsControl &control, const QByteArray &section);
    QString title() const override;
    void focusContent() override;
    void open(const QByteArray &section);
    QByteArray section() const { return m_section; }
    SettingsPane *pane() const { return m_pane; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    SettingsPane *makePane();

    SettingsControl m_control;
    QByteArray m_section;
    QHBoxLayout *m_row;
    QWidget *m_content = nullptr;
    NavigationList *m_list = nullptr;
    SettingsPane *m_pane = nullptr;
};

} // namespace kontor
