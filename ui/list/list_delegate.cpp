// Painting with kept texts; editing with the editor of the field's type.
#include "ui/list/list_delegate.h"

#include "core/records/suggestions.h"
#include "ui/fields/field_editor.h"
#include "ui/widgets/combo_picker.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>

namespace kontor {

namespace {

constexpr int dotSize = 8;
constexpr int dotGap = 7;

/// A link to a person is shown as a circle with initials.
bool isPerson(const FieldDef &field) {
    return field.target == "employee";
}

QRect dotRect(const QPainter *painter, const QRect &rect) {
    const QRect dot(rect.left(), rect.center().y() - dotSize / 2 + 1, dotSize, dotSize);
    return paint::mirrored(painter, rect, dot);
}

/// Without the first `width` pixels in reading direction.
QRect behind(const QPainter *painter, const QRect &rect, int width) {
    return paint::mirrored(painter, rect, rect.adjusted(width, 0, 0, 0));
}

} // namespace

ListDelegate::ListDelegate(TableModel &model, LinkLooks &looks, PageHost &host, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_looks(looks), m_host(host) {
    connect(&model.cache(), &RecordCache::namesChanged, this, [this] { m_shown.clear(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_shown.clear(); });
}

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const {
    paintGround(painter, option, index);
    const FieldDef *field = m_model.field(index.column());
    if (!field)
        return paintTick(painter, option, index);
    const QRect inner = option.rect.adjusted(padding, 0, -padding, -1);
    const Record *record = m_model.recordAt(index.row());
    if (record)
        paintValue(painter, inner, *field, *record);
    else
        paintPlaceholder(painter, inner, index.row());
}

void ListDelegate::paintGround(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const {
    const Tokens &t = tokens();
    const RecordId id = m_model.idAt(index.row());
    const FieldDef *field = m_model.field(index.column());
    const bool isBlock = option.state.testFlag(QStyle::State_Selected) ||
                         (field && !m_marked.isEmpty() && m_marked.contains({id, field->key}));
    QColor ground = t.surface;
    if (m_model.isTicked(id) || isBlock)
        ground = t.accentSoft;
    else if (index.row() == m_hovered)
        ground = t.hover;
    painter->fillRect(option.rect, ground);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), t.line);
    if (option.state.testFlag(QStyle::State_HasFocus) && field)
        paint::box(painter, QRectF(option.rect).adjusted(1, 1, -1, -2), {}, t.accent, 3, 1.4);
}

void ListDelegate::paintTick(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const {
    QStyleOptionViewItem box(option);
    const int size = option.widget->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, option.widget);
    box.rect = QRect(0, 0, size, size);
    box.rect.moveCenter(option.rect.center());
    const bool isTicked = m_model.isTicked(m_model.idAt(index.row()));
    box.state.setFlag(QStyle::State_On, isTicked);
    box.state.setFlag(QStyle::State_Off, !isTicked);
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter,
                                          option.widget);
}

void ListDelegate::clearTexts() {
    m_texts.clear();
    m_shown.clear();
    m_avatars.clear();
}

QString ListDelegate::shownText(const Record &record, const FieldDef &field) const {
    constexpr qsizetype mostKept = 20000;
    if (m_shown.size() > mostKept)
        m_shown.clear();
    const quint32 version = m_model.cache().version(record.id);
    Shown &shown = m_shown[{record.id, field.index}];
    if (shown.version != version)
        shown = {version, m_model.format().line(field, record, m_model.cache().names())};
    return shown.text;
}

void ListDelegate::paintValue(QPainter *painter, const QRect &rect, const FieldDef &field,
                              const Record &record) const {
    const QString text = shownText(record, field);
    if (text.isEmpty())
        return;
    if (field.type == FieldType::Link)
        return paintLink(painter, rect, field, std::get<qint64>(record[field]), text);
    const bool isTitle = field.key == QLatin1String(m_model.kind().options().titleField);
    m_texts.draw(painter, rect, text, isTitle ? TextRole::Strong : TextRole::Body, tokens().text,
                 m_model.format().alignment(field),
                 FieldFormat::isFigure(field) || field.type == FieldType::Date);
}

void ListDelegate::paintAvatar(QPainter *painter, const QRect &circle, const QString &name) const {
    const double ratio = painter->device()->devicePixelRatioF();
    QPixmap &kept = m_avatars[name];
    if (kept.isNull() || kept.devicePixelRatio() != ratio) {
        kept = QPixmap(circle.size() * ratio);
        kept.setDevicePixelRatio(ratio);
        kept.fill(Qt::transparent);
        QPainter into(&kept);
        paint::avatar(&into, QRect(QPoint(), circle.size()), name);
    }
    painter->drawPixmap(circle.topLeft(), kept);
}

void ListDelegate::paintLink(QPainter *painter, QRect rect, const FieldDef &field, RecordId id,
                             const QString &name) const {
    if (isPerson(field)) {
        const int size = metrics::avatarSize;
        const QRect circle(rect.left(), rect.center().y() - size / 2, size, size);
        paintAvatar(painter, paint::mirrored(painter, rect, circle), name);
        if (rect.width() < 3 * size)
            return;
        rect = behind(painter, rect, size + dotGap);
    } else if (const QColor colour = m_looks.colour(id); colour.isValid()) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawEllipse(dotRect(painter, rect));
        painter->restore();
        rect = behind(painter, rect, dotSize + dotGap);
    }
    m_texts.draw(painter, rect, name, TextRole::Body, tokens().text, Qt::AlignLeading | Qt::AlignVCenter);
}

void ListDelegate::paintPlaceholder(QPainter *painter, const QRect &rect, int row) {
    // Of different lengths, as texts are.
    const int width = rect.width() * (45 + (row * 37 + rect.left()) % 40) / 100;
    const QRect bar(rect.left(), rect.center().y() - 4, width, 8);
    painter->fillRect(paint::mirrored(painter, rect, bar), tokens().pillGround);
}

int ListDelegate::wantedWidth(const FieldDef &field, const QString &text) const {
    int width = 2 * padding + 2;
    const bool isTitle = field.key == QLatin1String(m_model.kind().options().titleField);
    const QFont used = font(isTitle ? TextRole::Strong : TextRole::Body);
    width += FieldFormat::isFigure(field) ? paint::figuresWidth(text, used)
                                          : QFontMetrics(used).horizontalAdvance(text);
    if (isPerson(field))
        width += metrics::avatarSize + dotGap;
    else if (m_looks.isColoured(field.target))
        width += dotSize + dotGap;
    return width;
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const {
    const FieldDef *field = m_model.field(index.column());
    return {field ? wantedWidth(*field, index.data().toString()) : 40, metrics::rowHeight};
}

QWidget *ListDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                    const QModelIndex &index) const {
    const FieldDef *field = m_model.field(index.column());
    const Record *record = field ? m_model.recordAt(index.row()) : nullptr;
    if (!record)
        return nullptr;
    FieldEditor *editor = makeFieldEditor(*field, m_host, parent);
    editor->setScope(suggestionScope(m_model.format().schema(), m_model.kind(), *field, *record));
    editor->setAutoFillBackground(true);
    editor->setValue((*record)[*field], m_model.cache().names());
    editor->setProperty("record", record->id);
    editor->setProperty("seen", QVariant::fromValue(std::make_shared<Value>((*record)[*field])));
    QWidget *first = editor;
    while (first->focusProxy())
        first = first->focusProxy();
    auto *self = const_cast<ListDelegate *>(this);
    first->installEventFilter(self);
    // Chosen from a list, or left by the mouse.
    connect(
        editor, &FieldEditor::committed, editor, [self, editor] { self->finish(editor, NoHint); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(
        editor, [editor] { editor->selectAll(); }, Qt::QueuedConnection);
    return editor;
}

void ListDelegate::setEditorData(QWidget *, const QModelIndex &) const {
    // Set once when it opened: rows that arrive meanwhile must not overwrite what is being typed.
}

void ListDelegate::setModelData(QWidget *widget, QAbstractItemModel *, const QModelIndex &) const {
    const auto *editor = qobject_cast<FieldEditor *>(widget);
    if (!editor || !editor->error().isEmpty())
        return;
    const auto seen = editor->property("seen").value<std::shared_ptr<Value>>();
    const Value value = editor->value();
    if (seen && !sameValue(value, *seen))
        Q_EMIT edited(editor->property("record").toLongLong(), editor->field().key, value, *seen);
}

void ListDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex &) const {
    QRect place = option.rect.adjusted(1, 1, -1, -2);
    const int wanted = std::max({place.width(), 170, editor->minimumSizeHint().width()});
    if (wanted > place.width())
        place = option.direction == Qt::RightToLeft ? place.adjusted(place.width() - wanted, 0, 0, 0)
                                                    : place.adjusted(0, 0, wanted - place.width(), 0);
    const int height = std::max(place.height(), editor->sizeHint().height());
    place.setHeight(std::min(height, 4 * metrics::rowHeight));
    const QRect room = editor->parentWidget()->rect();
    place.moveLeft(
        std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - place.width())));
    place.moveTop(std::clamp(place.top(), room.top(), std::max(room.top(), room.bottom() - place.height())));
    editor->setGeometry(place);
}

void ListDelegate::finish(FieldEditor *editor, EndEditHint hint) {
    if (editor->property("finished").toBool())
        return;
    if (const QString wrong = editor->error(); !wrong.isEmpty())
        return editor->showError(wrong);
    editor->setProperty("finished", true);
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, hint);
}

bool ListDelegate::eventFilter(QObject *watched, QEvent *event) {
    auto *widget = qobject_cast<QWidget *>(watched);
    FieldEditor *editor = nullptr;
    for (QWidget *up = widget; up && !editor; up = up->parentWidget())
        editor = qobject_cast<FieldEditor *>(up);
    if (!editor)
        return QStyledItemDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (key == Qt::Key_Escape) {
            editor->setProperty("finished", true);
            Q_EMIT closeEditor(editor, RevertModelCache);
            return true;
        }
        // In a picker Enter takes what is marked in its list, and that commits.
        if (isEnter && qobject_cast<ComboPicker *>(widget->parentWidget()))
            return false;
        if (isEnter || key == Qt::Key_Tab || key == Qt::Key_Backtab) {
            finish(editor, key == Qt::Key_Tab       ? EditNextItem
                           : key == Qt::Key_Backtab ? EditPreviousItem
                                                    : NoHint);
            return true;
        }
        return false;
    }
    // The base class would close the editor when a calendar or a list opens beside it.
    if (event->type() == QEvent::FocusOut)
        return false;
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace kontor

Q_DECLARE_METATYPE(std::shared_ptr<kontor::Value>)
