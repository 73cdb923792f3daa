// The list against the barest table that shows the same: QTableView, cached QStaticText, texts in an array.
#include "tests/bench/gui/rows.h"
#include "ui/list/record_list.h"
#include "ui/list/record_table.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStaticText>
#include <QStyledItemDelegate>
#include <QWheelEvent>
#include <random>

namespace kontor::bench {

namespace {

constexpr int textsKept = 20'000;
constexpr int rowsOfText = 512;

class BareModel : public QAbstractTableModel {
public:
    BareModel(QList<QStringList> rows, int count) : m_rows(std::move(rows)), m_count(count) {}
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }
    int columnCount(const QModelIndex &parent = {}) const override {
        return parent.isValid() ? 0 : int(m_rows.constFirst().size());
    }
    QVariant data(const QModelIndex &index, int role) const override {
        if (role != Qt::DisplayRole)
            return {};
        return m_rows[index.row() % m_rows.size()][index.column()];
    }

private:
    QList<QStringList> m_rows;
    int m_count;
};

class BareDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const QString text = index.data().toString();
        auto known = m_texts.constFind(text);
        if (known == m_texts.constEnd()) {
            if (m_texts.size() > textsKept)
                m_texts.clear();
            QStaticText made(text);
            made.setTextFormat(Qt::PlainText);
            made.prepare({}, option.font);
            known = m_texts.insert(text, made);
        }
        painter->save();
        painter->setPen(option.palette.color(QPalette::Text));
        painter->setClipRect(option.rect);
        painter->drawStaticText(option.rect.left() + 4, option.rect.top() + 6, *known);
        painter->restore();
    }

private:
    mutable QHash<QString, QStaticText> m_texts;
};

/// The steps of a person who looks through the list; each ends with the table painted whole.
struct Scrolling {
    QList<Sample> wheel;
    QList<Sample> page;
    QList<Sample> jump;
};

Scrolling scroll(QTableView &table, int steps, quint32 seed) {
    BenchApplication &app = BenchApplication::get();
    QScrollBar *bar = table.verticalScrollBar();
    std::mt19937 random(seed);
    bar->setValue(0);
    Scrolling took;
    for (int i = 0; i < steps; ++i)
        took.wheel.append(app.frame(table.viewport(), [&] {
            const QPoint centre = table.viewport()->rect().center();
            QWheelEvent turn(centre, table.viewport()->mapToGlobal(centre), {}, QPoint(0, -120), Qt::NoButton,
                             Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(table.viewport(), &turn);
        }));
    for (int i = 0; i < steps; ++i)
        took.page.append(
            app.frame(table.viewport(), [&] { bar->triggerAction(QAbstractSlider::SliderPageStepAdd); }));
    for (int i = 0; i < steps; ++i)
        took.jump.append(app.frame(
            table.viewport(), [&] { bar->setValue(int(random() % unsigned(std::max(1, bar->maximum())))); }));
    return took;
}

QList<Sample> repaints(QTableView &table, int times) {
    QList<Sample> took;
    table.viewport()->repaint(); // everything is kept by then
    for (int i = 0; i < times; ++i) {
        const Stopwatch watch;
        table.viewport()->repaint();
        took.append(watch.lap());
    }
    return took;
}

QStringList twelveColumns(const TableModel &model) {
    QStringList columns;
    const Kind &deals = model.kind();
    for (const FieldDef &field : model.format().schema().fields(deals)) {
        const bool isPlain = field.type != FieldType::EntryList && field.type != FieldType::Links &&
                             field.type != FieldType::LongText;
        if (isPlain && columns.size() < 12)
            columns.append(field.key);
    }
    return columns;
}

QList<QStringList> textsOf(const QTableView &table) {
    QList<QStringList> rows;
    const int count = std::min(rowsOfText, table.model()->rowCount());
    for (int row = 0; row < count; ++row) {
        QStringList texts;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            texts.append(table.model()->index(row, column).data().toString());
        rows.append(texts);
    }
    return rows;
}

Measured row(const char *what, const QList<Sample> &samples, const QList<Sample> &bare, double factor) {
    Measured measured{.row = QStringLiteral("11"),
                      .what = QString::fromLatin1(what),
                      .samples = samples,
                      .judgesCpu = true};
    const Measured floor{.row = {}, .what = {}, .samples = bare};
    measured.floor = floor.cpu(Measured::By::Median);
    measured.goal = factor * *measured.floor;
    return measured;
}

Measured longest(const char *what, const QList<Sample> &samples) {
    constexpr double longestFrame = 16.7;
    return {.row = QStringLiteral("11"),
            .what = QString::fromLatin1(what),
            .samples = samples,
            .goal = longestFrame,
            .judgedBy = Measured::By::Max,
            .judgesCpu = true};
}

} // namespace

void measureTable(const Bench &bench, BenchDesk &desk) {
    if (!bench.options.wants(QStringLiteral("11")))
        return;
    const int steps = 20 * bench.options.runs;
    RecordTable &table = desk.showList();
    RecordList &list = desk.page<CollectionPage>()->list();
    const ListLayout usual = list.layoutShown();
    ListLayout wide = usual;
    wide.columns = twelveColumns(list.model());
    for (const QString &column : std::as_const(wide.columns))
        wide.widths.insert(column, (table.viewport()->width() - 40) / 12);
    list.setLayoutShown(wide);
    desk.settle();
    for (int first = 0; first < rowsOfText; first += int(RecordCache::pageSize))
        (void)list.model().recordAt(first);
    desk.settle();

    BareModel bareModel(textsOf(table), table.model()->rowCount());
    QTableView bare;
    BareDelegate bareDelegate;
    bare.setModel(&bareModel);
    bare.setItemDelegate(&bareDelegate);
    bare.setFrameShape(QFrame::NoFrame);
    bare.setShowGrid(false);
    bare.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    bare.verticalHeader()->hide();
    bare.verticalHeader()->setDefaultSectionSize(table.verticalHeader()->defaultSectionSize());
    for (int column = 0; column < bareModel.columnCount(); ++column)
        bare.setColumnWidth(column, table.columnWidth(column));
    bare.resize(table.size());
    bare.show();
    BenchApplication::get().work();

    const auto floorPaint = repaints(bare, steps);
    const auto paint = repaints(table, steps);
    const Scrolling floor = scroll(bare, steps, bench.options.seed);
    bare.hide();
    QApplication::setActiveWindow(&desk.window());
    const Scrolling ours = scroll(table, steps, bench.options.seed);
    bench.report.add(row("list, painted whole", paint, floorPaint, 2));
    bench.report.add(row("list, a turn of the wheel", ours.wheel, floor.wheel, 2));
    bench.report.add(row("list, a page down", ours.page, floor.page, 2));
    bench.report.add(row("list, a jump", ours.jump, floor.jump, 2));
    bench.report.add(longest("list, longest frame of all", ours.wheel + ours.page + ours.jump));
    list.setLayoutShown(usual);
    desk.settle();
}

} // namespace kontor::bench
