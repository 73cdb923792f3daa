// Draws fields, buttons, tick boxes, scroll bars, menus and focus in the tokens in force.
#include "ui/theme/style.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace kontor {

namespace {

constexpr int choiceHeight = 24; // of a box or a radio with its text

bool hasState(const QStyleOption *option, QStyle::StateFlag flag) {
    return option->state.testFlag(flag);
}

void styleBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, double radius,
              double width = 1) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = line.isValid() ? width / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

/// A field that holds the keyboard has an accent frame and a soft ring just inside its edge.
void fieldPanel(QPainter *painter, const QStyleOption *option, const QWidget *widget) {
    const Tokens &t = tokens();
    const bool focus = hasState(option, QStyle::State_HasFocus);
    const bool enabled = hasState(option, QStyle::State_Enabled);
    const QColor ground = enabled ? option->palette.color(QPalette::Base) : t.page;
    const bool wrong = widget && widget->property("wrong").toBool();
    const QColor line = wrong ? t.red : focus ? t.accent : t.line;
    if (focus || wrong) {
        if (focus)
            styleBox(painter, option->rect, blend(t.surface, line, 0.22), {}, metrics::radiusControl + 1);
        styleBox(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), ground, line, metrics::radiusControl,
                 1.2);
        return;
    }
    styleBox(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), ground, line, metrics::radiusControl);
}

void tickBox(QPainter *painter, const QStyleOption *option) {
    const Tokens &t = tokens();
    QRectF square(0, 0, 16, 16);
    square.moveCenter(QRectF(option->rect).center());
    const bool enabled = hasState(option, QStyle::State_Enabled);
    const bool filled = hasState(option, QStyle::State_On) || hasState(option, QStyle::State_NoChange);
    const QColor on = enabled ? t.accent : t.idle;
    styleBox(painter, square, filled ? on : (enabled ? t.surface : t.page), filled ? on : t.fieldLine, 4,
             1.2);
    if (filled)
        paintIcon(painter, square.toRect().adjusted(1, 1, -1, -1),
                  hasState(option, QStyle::State_On) ? Icon::Check : Icon::Minus, t.onAccent);
}

void radioButton(QPainter *painter, const QStyleOption *option) {
    const Tokens &t = tokens();
    QRectF square(0, 0, 16, 16);
    square.moveCenter(QRectF(option->rect).center());
    const bool on = hasState(option, QStyle::State_On);
    const QColor colour = hasState(option, QStyle::State_Enabled) ? t.accent : t.idle;
    styleBox(painter, square, on ? colour : t.surface, on ? colour : t.fieldLine, 8, 1.2);
    if (on)
        styleBox(painter, square.adjusted(4.5, 4.5, -4.5, -4.5), t.onAccent, {}, 4);
}

void buttonPanel(QPainter *painter, const QStyleOption *option) {
    const Tokens &t = tokens();
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool primary = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool down = hasState(option, QStyle::State_Sunken) || hasState(option, QStyle::State_On);
    const bool over = hasState(option, QStyle::State_MouseOver) && hasState(option, QStyle::State_Enabled);
    if (primary && hasState(option, QStyle::State_Enabled)) {
        styleBox(painter, option->rect,
                 blend(t.accent, t.text,
                       down   ? 0.2
                       : over ? 0.1
                              : 0),
                 {}, metrics::radiusControl);
        return;
    }
    styleBox(painter, option->rect,
             down   ? t.pillGround
             : over ? t.hover
                    : t.surface,
             t.line, metrics::radiusControl);
}

/// Keyboard focus: one accent ring, never colour of the text alone.
void focusRing(QPainter *painter, const QStyleOption *option) {
    styleBox(painter, QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), {}, tokens().accent,
             metrics::radiusControl, 1.6);
}

bool drawMenuItem(const QStyleOption *option, QPainter *painter) {
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return false;
    const Tokens &t = tokens();
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(item->rect.left() + 10, item->rect.center().y(), item->rect.width() - 20, 1),
                          t.line);
        return true;
    }
    const bool enabled = hasState(option, QStyle::State_Enabled);
    const bool chosen = hasState(option, QStyle::State_Selected) && enabled;
    if (chosen)
        styleBox(painter, QRectF(item->rect).adjusted(4, 1, -4, -1), t.accentSoft, {},
                 metrics::radiusControl);
    const QColor ink = !enabled ? option->palette.color(QPalette::Disabled, QPalette::Text) : t.text;
    const auto place = [item](int x, int width) {
        return QStyle::visualRect(item->direction, item->rect,
                                  QRect(item->rect.left() + x, item->rect.top(), width, item->rect.height()));
    };
    const int width = item->rect.width();
    if (item->checked)
        paintIcon(painter, place(12, 16).adjusted(0, 4, 0, -4), Icon::Check, t.accentText);
    else if (!item->icon.isNull())
        item->icon.paint(painter, place(12, 16), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const bool room = item->maxIconWidth > 0 || item->menuHasCheckableItems;
    const int start = room ? 36 : 14;
    const bool rightToLeft = item->direction == Qt::RightToLeft;
    const int lead = int(rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter;
    const int trail =
        int(rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter;
    const int flags = Qt::TextShowMnemonic | Qt::TextSingleLine;
    const QStringList parts = item->text.split(QLatin1Char('\t'));
    painter->setFont(item->font);
    painter->setPen(ink);
    painter->drawText(place(start, width - start - 14), lead | flags, parts.first());
    if (parts.size() > 1) {
        painter->setPen(!enabled ? ink : chosen ? t.textOnPill : t.textSecond);
        painter->drawText(place(start, width - start - 14), trail | Qt::TextSingleLine, parts.last());
    }
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, place(width - 28, 16), Icon::ChevronRight, t.textSecond);
    return true;
}

void scrollBar(const QStyleOptionComplex *option, QPainter *painter, const QStyle *style,
               const QWidget *widget) {
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    QRectF handle = style->subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    if (slider->minimum == slider->maximum)
        return;
    if (slider->orientation == Qt::Vertical)
        handle.adjust(3, 2, -3, -2);
    else
        handle.adjust(2, 3, -2, -3);
    const Tokens &t = tokens();
    const bool strong = hasState(option, QStyle::State_MouseOver) || hasState(option, QStyle::State_Sunken);
    styleBox(painter, handle, strong ? t.fieldLine : blend(t.page, t.idle, 0.7), {}, 3);
}

void comboBox(const QStyleOptionComplex *option, QPainter *painter, const QStyle *style,
              const QWidget *widget) {
    fieldPanel(painter, option, widget);
    const QRect arrow = style->subControlRect(QStyle::CC_ComboBox, option, QStyle::SC_ComboBoxArrow, widget);
    QRect place(0, 0, 14, 14);
    place.moveCenter(arrow.center());
    const Tokens &t = tokens();
    paintIcon(painter, place, Icon::ChevronDown,
              hasState(option, QStyle::State_Enabled)
                  ? t.textSecond
                  : option->palette.color(QPalette::Disabled, QPalette::Text));
}

void spinBox(const QStyleOptionComplex *option, QPainter *painter, const QStyle *style,
             const QWidget *widget) {
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (spin->frame)
        fieldPanel(painter, option, widget);
    if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl part, Icon name, QAbstractSpinBox::StepEnabledFlag step) {
        QRect place(0, 0, 12, 12);
        place.moveCenter(style->subControlRect(QStyle::CC_SpinBox, option, part, widget).center());
        place.translate(spin->direction == Qt::RightToLeft ? 4 : -4, 0);
        const bool on = hasState(option, QStyle::State_Enabled) && spin->stepEnabled.testFlag(step);
        paintIcon(painter, place, name, on ? tokens().textOnPill : tokens().idle);
    };
    arrow(QStyle::SC_SpinBoxUp, Icon::ChevronUp, QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, Icon::ChevronDown, QAbstractSpinBox::StepDownEnabled);
}

/// The names of columns: quiet, at the edge their column keeps to, with the arrow of the order behind them.
void menuBarItem(const QStyleOption *option, QPainter *painter) {
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const Tokens &t = tokens();
    painter->fillRect(item->rect, t.surface);
    const bool chosen = item->state & QStyle::State_Selected;
    if (chosen)
        painter->fillRect(item->rect.adjusted(1, 1, -1, -1), t.accentSoft);
    painter->setFont(font(TextRole::Body));
    painter->setPen(chosen ? t.accentText : t.text);
    painter->drawText(item->rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, item->text);
}

void headerLabel(const QStyleOption *option, QPainter *painter) {
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    const Tokens &t = tokens();
    QFont shown = font(TextRole::Secondary);
    shown.setWeight(QFont::DemiBold);
    painter->setFont(shown);
    painter->setPen(t.textSecond);
    const auto align = QStyle::visualAlignment(header->direction, header->textAlignment);
    const QFontMetrics measure(shown);
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    const int room = header->rect.width() - (sorted ? 18 : 0);
    const QString text = measure.elidedText(header->text, Qt::ElideRight, room);
    const int width = measure.horizontalAdvance(text) + (sorted ? 18 : 0);
    QRect place = QStyle::alignedRect(header->direction, header->textAlignment,
                                      QSize(width, header->rect.height()), header->rect);
    painter->drawText(QStyle::visualRect(header->direction, place, place.adjusted(0, 0, sorted ? -18 : 0, 0)),
                      int(align) | Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine, text);
    if (sorted) {
        // Qt calls the arrow of an ascending order "down".
        const Icon arrow =
            header->sortIndicator == QStyleOptionHeader::SortDown ? Icon::ArrowUp : Icon::ArrowDown;
        const QRect end(place.right() - 13, place.center().y() - 6, 13, 13);
        paintIcon(painter, QStyle::visualRect(header->direction, place, end), arrow, t.text);
    }
}

bool isTextArea(const QWidget *widget) {
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const {
    const Tokens &t = tokens();
    switch (element) {
    case PE_PanelLineEdit:
        // A line edit inside a combo or a cell without frame keeps to the frame around it.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            return fieldPanel(painter, option, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return tickBox(painter, option);
    case PE_IndicatorRadioButton:
        return radioButton(painter, option);
    case PE_PanelButtonCommand:
        return buttonPanel(painter, option);
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            return styleBox(painter, QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), {}, t.accent, 3,
                            1.2);
        return focusRing(painter, option);
    case PE_Frame:
        if (isTextArea(widget))
            return fieldPanel(painter, option, widget);
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return styleBox(painter, option->rect, {}, hasState(option, State_HasFocus) ? t.accent : t.line,
                            metrics::radiusControl);
        break;
    case PE_FrameMenu:
        return styleBox(painter, option->rect, {}, t.line, metrics::radiusControl);
    case PE_PanelMenu:
        return styleBox(painter, option->rect, t.surface, t.line, metrics::radiusControl);
    case PE_PanelTipLabel:
        return styleBox(painter, option->rect, t.toastGround, t.toastLine, metrics::radiusControl);
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.window());
        return;
    case PE_IndicatorTabClose:
        return paintIcon(painter, option->rect.adjusted(2, 2, -2, -2), Icon::X, t.textSecond);
    case PE_IndicatorBranch:
        if (hasState(option, State_Children)) {
            QRect place(0, 0, 14, 14);
            place.moveCenter(option->rect.center());
            paintIcon(painter, place, hasState(option, State_Open) ? Icon::ChevronDown : Icon::ChevronRight,
                      t.textSecond);
        }
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const {
    const Tokens &t = tokens();
    switch (element) {
    case CE_MenuItem:
        if (drawMenuItem(option, painter))
            return;
        break;
    case CE_MenuBarItem:
        return menuBarItem(option, painter);
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, t.surface);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.surface);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
        return;
    case CE_HeaderLabel:
        return headerLabel(option, painter);
    case CE_Splitter:
        painter->fillRect(option->rect, t.line);
        return;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
            hasState(option, State_Enabled)) {
            QStyleOptionButton filled(*button);
            filled.palette.setColor(QPalette::ButtonText, t.onAccent);
            QProxyStyle::drawControl(element, &filled, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        return styleBox(painter, option->rect, t.counterGround, {}, 3);
    default:
        break;
    }
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        combo && element == CE_ComboBoxLabel) {
        QStyleOptionComboBox shown(*combo);
        const int room = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxEditField, widget).width();
        shown.currentText = shown.fontMetrics.elidedText(shown.currentText, Qt::ElideRight, room);
        return QProxyStyle::drawControl(element, &shown, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const {
    if (control == CC_ScrollBar)
        return scrollBar(option, painter, proxy(), widget);
    if (control == CC_ComboBox)
        return comboBox(option, painter, proxy(), widget);
    if (control == CC_SpinBox)
        return spinBox(option, painter, proxy(), widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const {
    if (control == CC_ScrollBar) {
        // No arrow buttons: they are never used and double the ink at the edge.
        const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        const bool vertical = slider->orientation == Qt::Vertical;
        const int length = vertical ? option->rect.height() : option->rect.width();
        const int range = slider->maximum - slider->minimum;
        const int span =
            range > 0
                ? qBound(28, int(qint64(length) * slider->pageStep / (range + slider->pageStep)), length)
                : length;
        const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                  length - span, slider->upsideDown);
        const auto part_of = [&](int from, int to) {
            const QRect rect = vertical ? QRect(0, from, option->rect.width(), to - from)
                                        : QRect(from, 0, to - from, option->rect.height());
            return visualRect(slider->direction, option->rect, rect);
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return part_of(start, start + span);
        case SC_ScrollBarGroove:
            return option->rect;
        case SC_ScrollBarSubPage:
            return part_of(0, start);
        case SC_ScrollBarAddPage:
            return part_of(start + span, length);
        default:
            return {};
        }
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect inner = option->rect.adjusted(8, 2, -28, -2);
        return visualRect(option->direction, option->rect, inner);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, option->rect,
                          QRect(option->rect.right() - 27, option->rect.top(), 26, option->rect.height()));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const {
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
        result.setHeight(std::max(result.height(), metrics::fieldHeight + 2));
        if (type == CT_ComboBox)
            result.rwidth() += 16;
        break;
    case CT_SpinBox:
        result.setHeight(std::max(result.height(), metrics::fieldHeight + 2));
        break;
    case CT_PushButton:
        result = QSize(std::max(result.width() + 8, 72), std::max(result.height(), metrics::controlHeight));
        break;
    case CT_RadioButton:
    case CT_CheckBox:
        result.setHeight(std::min(result.height(), grown(choiceHeight))); // Persian beside Latin names too
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator) {
            result.setHeight(std::max(result.height(), 30));
            result.rwidth() += 32;
        }
        break;
    case CT_HeaderSection:
        result.setHeight(std::max(result.height(), 34));
        break;
    default:
        break;
    }
    return result;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_DefaultFrameWidth:
        if (isTextArea(widget))
            return 5;
        return QProxyStyle::pixelMetric(metric, option, widget);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return metrics::iconSize;
    case PM_SplitterWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::space2;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
        return 0;
    case SH_Menu_Mask:
    case SH_ToolTip_Mask:
        if (auto *mask = qstyleoption_cast<QStyleHintReturnMask *>(data)) {
            QPainterPath path;
            path.addRoundedRect(QRectF(option->rect), metrics::radiusControl, metrics::radiusControl);
            mask->region = QRegion(path.toFillPolygon().toPolygon());
        }
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_MenuBar_MouseTracking:
    case SH_Menu_MouseTracking:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace kontor
