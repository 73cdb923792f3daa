// The head of a column: its colour, name, count and sums; folded, a narrow strip with name and count.
#pragma once

#include "core/base/locale_format.h"
#include "ui/models/board_columns.h"

#include <QAbstractButton>
#include <QWidget>

namespace kontor {

class Button;

/// The one line of a head: sum and weighted sum, in the office's currency (X16).
struct HeadFigures {
    bool isConverted = false; // an ≈ stands before it
    QString sum;              // "€194,702"
    QString weighted;         // "38,940"
    QString exact;            // every currency by itself, line by line: the tool tip
};
/// `isWeighted`: its records have a probability.
HeadFigures headFigures(const Totals &totals, const LocaleFormat &format, bool isWeighted);

class ColumnHead : public QWidget {
    Q_OBJECT

public:
    explicit ColumnHead(QWidget *parent = nullptr);

    /// False where nothing can be written.
    void setMayAdd(bool on) { m_mayAdd = on; }
    void show(const BoardColumn &column, const std::optional<Totals> &totals, const LocaleFormat &format);
    const HeadFigures &figures() const { return m_figures; }
    const QString &countShown() const { return m_count; }
    Button *addButton() const { return m_add; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void addRequested();
    void foldRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void placeButtons();
    void showFold(bool on);

    BoardColumn m_column;
    HeadFigures m_figures;
    QString m_count;
    Button *m_add;
    bool m_mayAdd = true;
    Button *m_fold;
};

/// A folded column: pressing it unfolds.
class FoldedColumn : public QAbstractButton {
    Q_OBJECT

public:
    explicit FoldedColumn(QWidget *parent = nullptr);
    void show(const BoardColumn &column, const QString &count);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BoardColumn m_column;
    QString m_count;
};

} // namespace kontor
