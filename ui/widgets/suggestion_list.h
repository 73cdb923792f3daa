// The list that opens below a field while one types.
#pragma once

#include "ui/theme/icon.h"

#include <QFrame>
#include <QPointer>
#include <QVector>
#include <optional>

class QListWidget;

namespace kontor {

/// One suggestion. `key` is the owner's; `detail` stands behind the text in grey.
struct PickerItem {
    QString key = {};
    QString text = {};
    QString detail = {};
    std::optional<Icon> icon = {};
    QColor colour = {};  // a dot, e.g. of a stage; invalid for none
    bool avatar = false; // a person: initials before the text
};

/// Never takes the focus: the field it belongs to goes on being typed into and hands keys on.
class SuggestionList : public QFrame {
    Q_OBJECT

public:
    explicit SuggestionList(QWidget *owner);

    /// `create` is a last line that stands for making what was typed; empty for none.
    void showItems(const QVector<PickerItem> &items, const QString &create, const QString &nothing);
    bool isOpen() const { return isVisible(); }
    void move(int step);
    /// Takes the marked line; false when none is.
    bool take();
    void close();

Q_SIGNALS:
    void taken(const PickerItem &item);
    void createTaken();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    QPointer<QWidget> m_owner;
    QListWidget *m_list;
    QVector<PickerItem> m_items;
    bool m_create = false;
};

} // namespace kontor
