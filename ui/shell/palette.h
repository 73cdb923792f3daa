// Palette: one field that finds every record, action, page and setting (Z11).
#pragma once

#include "core/workspace/search.h"
#include "ui/page.h"
#include "ui/theme/icon.h"

#include <QKeySequence>
#include <QPointer>

class QAction;
class QListView;

namespace kontor {

class Label;
class PaletteModel;
class SearchField;

/// One line: a head of a group, or something that can be taken.
struct PaletteRow {
    QString text;
    QString detail = {};
    QString keys = {};
    QString english = {}; // found by that name as well, whatever language is shown
    Icon symbol = Icon::Search;
    bool isHead = false;
    QByteArray kind = {}; // of a record
    RecordId id = 0;
    std::function<void()> run = {};         // of everything else
    std::function<void()> runInWindow = {}; // Shift+Enter
};

/// Lies over its window; Escape and a click beside it close it, and the focus goes back to where it was.
class Palette : public QWidget {
    Q_OBJECT

public:
    /// `commands`: the actions that can be run now; `places`: pages and settings.
    Palette(QWidget *window, PageHost &host, const QList<QAction *> &commands,
            const QList<PaletteRow> &places);
    ~Palette() override;

    void open();
    void setText(const QString &text);
    /// As shown, heads included.
    QList<PaletteRow> rows() const;

public Q_SLOTS:
    void dismiss();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void makePanel();
    QWidget *makeFoot();
    void place();
    void ask();
    void showHits(const QList<SearchHit> &hits);
    void show(const QList<PaletteRow> &records, bool onlyActions);
    QList<PaletteRow> actionsFor(const PaletteRow &record);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void move(int step);
    void take(bool inWindow);
    void openActions();

    PageHost &m_host;
    QKeySequence m_opener; // closes it as well
    QList<PaletteRow> m_commands;
    QList<PaletteRow> m_places;
    QWidget *m_panel = nullptr;
    SearchField *m_field = nullptr;
    QListView *m_list = nullptr;
    PaletteModel *m_model = nullptr;
    Label *m_found = nullptr;
    QPointer<QWidget> m_before;
    CancelFlag m_cancel;
    int m_question = 0;
    PaletteRow m_subject; // the record whose actions are shown
};

} // namespace kontor
