// Figures that open the records they count.
#include "ui/card/figures_strip.h"

#include "ui/fields/field_editor.h"
#include "ui/widgets/label.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>

namespace kontor {

namespace {

/// Won ones count although they are archived.
Query queryOf(const CustomerWorth &worth, RecordId customer, const QByteArray &stageType) {
    const Filter type = Filter::condition(worth.stage + QStringLiteral(".type"), Filter::Op::Equal,
                                          {Literal::name(QString::fromLatin1(stageType))});
    const Filter ofCustomer = Filter::condition(worth.field, Filter::Op::Equal, {Literal::id(customer)});
    return {.kind = worth.kind, .filter = Filter::both(ofCustomer, type), .archived = stageType == "won"};
}

/// A word, a figure below it and what it is made of.
class Figure final : public QAbstractButton {
public:
    Figure(const QString &what, const QString &figure, const QString &detail, QWidget *parent)
        : QAbstractButton(parent), m_detail(detail), m_figure(figure) {
        setText(what);
        setAccessibleName(QStringList{what, figure, detail}.join(u' '));
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override {
        const int width = std::max({QFontMetrics(small()).horizontalAdvance(text()),
                                    QFontMetrics(small()).horizontalAdvance(m_detail),
                                    paint::figuresWidth(m_figure, large())});
        return {width + 2 * metrics::space4 + 1, 2 * line(small()) + line(large()) + 18};
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Tokens &t = tokens();
        if (underMouse())
            painter.fillRect(rect(), t.hover);
        QRect row(metrics::space4, 9, width() - 2 * metrics::space4, line(small()));
        paint::text(&painter, row, text(), small(), underMouse() ? t.textOnPill : t.textSecond);
        row = QRect(row.left(), row.bottom() + 1, row.width(), line(large()));
        paint::figures(&painter, row, m_figure, large(), t.text, paint::Side::Leading);
        row = QRect(row.left(), row.bottom() + 1, row.width(), line(small()));
        paint::text(&painter, row, m_detail, small(), underMouse() ? t.textOnPill : t.textSecond);
        painter.fillRect(paint::mirrored(&painter, rect(), QRect(width() - 1, 0, 1, height())), t.line);
        if (hasFocus())
            paint::focusRing(&painter, QRectF(rect()).adjusted(2, 2, -3, -2));
    }

private:
    static QFont small() { return kontor::font(TextRole::Secondary); }
    static QFont large() { return kontor::font(TextRole::Title); }
    static int line(const QFont &font) { return QFontMetrics(font).height() + 2; }

    QString m_detail;
    QString m_figure;
};

/// The employee with their face.
class PersonFigure final : public QWidget {
public:
    PersonFigure(const QString &what, const QString &name, QWidget *parent)
        : QWidget(parent), m_what(what), m_name(name) {
        setAccessibleName(what + u' ' + name);
    }

    QSize sizeHint() const override {
        const int name = QFontMetrics(kontor::font(TextRole::Body)).horizontalAdvance(m_name);
        return {name + metrics::avatarSize + 8 + 2 * metrics::space4, 60};
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Tokens &t = tokens();
        const int line = QFontMetrics(kontor::font(TextRole::Secondary)).height() + 2;
        const QRect what(metrics::space4, 9, width() - 2 * metrics::space4, line);
        paint::text(&painter, what, m_what, kontor::font(TextRole::Secondary), t.textSecond);
        const QRect face(metrics::space4, what.bottom() + 5, metrics::avatarSize, metrics::avatarSize);
        paint::avatar(&painter, paint::mirrored(&painter, rect(), face), m_name);
        const QRect name(face.right() + 9, face.top(), width() - face.right() - 9, face.height());
        paint::text(&painter, paint::mirrored(&painter, rect(), name), m_name, kontor::font(TextRole::Body),
                    t.text);
    }

private:
    QString m_what;
    QString m_name;
};

} // namespace

Result<QList<CustomerWorth>> worthOf(const Reading &reading, const Kind &kind, RecordId id) {
    QList<CustomerWorth> all;
    for (const Kind *other : reading.schema().kinds()) {
        const FieldDef *amount = other->staged(&Staging::amount);
        if (!amount || !other->staged(&Staging::locked)) // what is never sold is worth nothing yet
            continue;
        const QString stage = other->staged(&Staging::stage)->key;
        for (const FieldDef &link : reading.schema().fields(*other)) {
            if (link.type != FieldType::Link || link.target != kind.key() ||
                QByteArray(link.options.section) != "customer")
                continue;
            CustomerWorth worth{.kind = other->key(), .field = link.key, .stage = stage};
            auto won = totals(reading, queryOf(worth, id, "won"), amount->key);
            auto open = totals(reading, queryOf(worth, id, "open"), amount->key);
            if (!won || !open)
                return !won ? won.error() : open.error();
            worth.won = *won;
            worth.open = *open;
            all.append(worth);
        }
    }
    return all;
}

FiguresStrip::FiguresStrip(PageHost &host, QWidget *parent)
    : QWidget(parent), m_host(host), m_row(new QHBoxLayout(this)) {
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_row->addStretch(1);
    hide();
}

void FiguresStrip::add(QWidget *figure) {
    m_row->insertWidget(m_row->count() - 1, figure);
}

void FiguresStrip::addSum(const CustomerWorth &worth, const char *stageType, RecordId customer) {
    const bool won = QByteArray(stageType) == "won";
    const Totals &sums = won ? worth.won : worth.open;
    const LocaleFormat &format = m_host.format();
    const bool converted =
        sums.isMixed() || (!sums.sums.isEmpty() && sums.sums.first().currency != sums.base.currency);
    const QString amount = format.money(sums.base);
    QString detail =
        tr("%1: %2", "kind, number")
            .arg(m_host.workspace().schema()->kind(worth.kind)->plural(), format.integer(sums.count));
    if (!won && sums.count > 0)
        detail = tr("%1, weighted %2").arg(detail, LocaleFormat::isolated(format.money(sums.weighted)));
    auto *figure = new Figure(won ? tr("Won in total") : tr("Open"),
                              converted ? tr("≈ %1").arg(amount) : amount, detail, this);
    connect(figure, &QAbstractButton::clicked, this, [this, worth, customer, type = QByteArray(stageType)] {
        m_host.openQuery(queryOf(worth, customer, type));
    });
    add(figure);
}

void FiguresStrip::show(const QList<CustomerWorth> &worth, const QString &responsible, RecordId customer) {
    while (m_row->count() > 1) {
        QLayoutItem *item = m_row->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const CustomerWorth &one : worth) {
        addSum(one, "won", customer);
        addSum(one, "open", customer);
    }
    if (!responsible.isEmpty())
        add(new PersonFigure(tr("Responsible"), responsible, this));
    setVisible(!worth.isEmpty());
}

void FiguresStrip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().line);
}

} // namespace kontor
