// The stages of a record as coloured segments; choosing one moves the record.
#pragma once

#include <QColor>
#include <QVector>
#include <QWidget>

namespace kontor {

class StageSegment;

struct StageItem {
    QString key;
    QString name;
    QColor colour;
    /// Won and lost: not coloured merely because a later one is current.
    bool final = false;
};

/// One tab stop; the arrow keys, as seen, walk, Enter or Space chooses. Passed and current stages are
/// coloured.
class StageBar : public QWidget {
    Q_OBJECT

public:
    explicit StageBar(QWidget *parent = nullptr);

    void setStages(const QVector<StageItem> &stages);
    void setCurrent(const QString &key);
    QString current() const { return m_current; }
    /// Every stage in its colour, for settings and previews.
    void setAllColoured(bool on);
    /// Shown only: nothing can be chosen.
    void setReadOnly(bool on);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void apply();
    void share();
    void walk(int step);

    QVector<StageItem> m_stages;
    QVector<StageSegment *> m_segments;
    QString m_current;
    bool m_all = false;
    bool m_readOnly = false;
};

} // namespace kontor
