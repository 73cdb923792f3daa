// A few choices of which one is always taken: Board | List | Activities.
#pragma once

#include "ui/theme/icon.h"

#include <QVector>
#include <QWidget>
#include <optional>

namespace kontor {

class Segment;

/// One tab stop; the arrow keys, as seen, choose.
class SegmentedSwitch : public QWidget {
    Q_OBJECT

public:
    explicit SegmentedSwitch(QWidget *parent = nullptr);

    void addChoice(const QString &key, const QString &text, std::optional<Icon> icon = {});
    void setText(const QString &key, const QString &text);
    /// Empty when nothing was added.
    QString current() const;
    /// Chooses without a signal.
    void setCurrent(const QString &key);
    /// Only the icons, where there is no room for names.
    void setCompact(bool on);
    /// What it takes with all names shown.
    int widthWithNames() const;

Q_SIGNALS:
    void chosen(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int index);
    int currentIndex() const;

    QVector<Segment *> m_segments;
};

} // namespace kontor
