// Cards on their way from one place of the board to another.
#pragma once

#include "core/base/id.h"

#include <QElapsedTimer>
#include <QHash>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace kontor {

/// Lies over the part of the board where cards move, and takes no input. A journey begins when its end is
/// known.
class GlideLayer : public QWidget {
    Q_OBJECT

public:
    explicit GlideLayer(QWidget *parent);

    /// Remembers where a card was; nothing is shown yet.
    void prepare(RecordId id, const QString &origin, const QPixmap &picture, const QPoint &from);
    /// The column it was in.
    QString origin(RecordId id) const { return m_waiting.value(id).origin; }
    QList<RecordId> prepared() const { return m_waiting.keys(); }
    void start(RecordId id, const QPoint &to);
    void drop(RecordId id) { m_waiting.remove(id); }
    /// What was prepared and never began.
    void forget() { m_waiting.clear(); }

Q_SIGNALS:
    void arrived(kontor::RecordId id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Journey {
        QString origin;
        QPixmap picture;
        QPoint from;
        QPoint to = {};
        qint64 began = 0;
        QPoint shown = {}; // where it was painted last
        /// What it covers at that place of the board.
        QRect covers(const QPoint &place) const {
            return {place, (QSizeF(picture.size()) / picture.devicePixelRatio()).toSize()};
        }
    };
    void step();
    void cover();
    static QPoint at(const Journey &journey, qint64 now);

    QHash<RecordId, Journey> m_waiting;
    QHash<RecordId, Journey> m_moving;
    QElapsedTimer m_clock;
    QTimer m_timer;
};

} // namespace kontor
