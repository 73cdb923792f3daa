// A field that finds things while one types, one or several, and can offer to make a new one.
#pragma once

#include "ui/widgets/line_edit.h"
#include "ui/widgets/suggestion_list.h"

#include <QPointer>
#include <QWidget>
#include <functional>

namespace kontor {

class Chip;
class FieldError;
class FlowLayout;
class PickerFrame;

class ComboPicker : public QWidget {
    Q_OBJECT

public:
    /// Answers at once or later; an answer to an older question is thrown away.
    using Answer = std::function<void(QVector<PickerItem>)>;
    using Source = std::function<void(const QString &text, Answer answer)>;

    explicit ComboPicker(QWidget *parent = nullptr);

    void setSource(Source source);
    /// A list that never changes: found by part of a word, without regard to case.
    void setChoices(const QVector<PickerItem> &choices);
    /// Several, each as a chip that can be taken away. Before items are set.
    void setMultiple(bool on);
    /// Offers to make what was typed when nothing bears exactly that name.
    void setCreatable(bool on) { m_creatable = on; }
    /// May be left empty; true at first.
    void setClearable(bool on) { m_clearable = on; }
    void setPlaceholder(const QString &text);
    void setReadOnly(bool on);
    void setName(const QString &accessibleName);

    QVector<PickerItem> items() const { return m_chosen; }
    /// The single item's key, empty for none.
    QString key() const;
    QStringList keys() const;
    /// Something is typed that means none of the things offered.
    bool hasHalfAWord() const;
    /// Sets without a signal.
    void setItems(const QVector<PickerItem> &items);
    void setError(const QString &sentence);
    LineEdit *line() const { return m_line; }
    void openList();

Q_SIGNALS:
    /// The employee chose or took away.
    void changed();
    /// "Create X" was taken; the owner makes it and calls setItems.
    void createRequested(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    virtual void create(const QString &text);
    void choose(const PickerItem &item);

private:
    void ask(const QString &text);
    void answer(int question, const QString &text, const QVector<PickerItem> &found);
    bool handleKey(int key);
    void leave();
    void showChosen();
    void fit();
    void removeAt(int index);

    PickerFrame *m_frame;
    FlowLayout *m_flow;
    LineEdit *m_line;
    QPointer<SuggestionList> m_list;
    FieldError *m_error;
    QVector<Chip *> m_chips;
    QVector<PickerItem> m_chosen;
    Source m_source;
    QString m_placeholder;
    int m_question = 0;
    bool m_multiple = false;
    bool m_creatable = false;
    bool m_clearable = true;
    bool m_typed = false;
};

/// Words as chips: known ones are suggested, new ones simply made.
class TagEdit : public ComboPicker {
    Q_OBJECT

public:
    explicit TagEdit(QWidget *parent = nullptr);
    QStringList tags() const;
    void setTags(const QStringList &tags);
    void setKnown(const QStringList &known);

protected:
    void create(const QString &text) override;
};

} // namespace kontor
