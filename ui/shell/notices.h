// Notices: lines above the page that stay until they are dealt with: a damaged file, a copy for reading, a
// half-filled form.
#pragma once

#include "ui/widgets/inline_message.h"

#include <QHash>
#include <functional>

class QVBoxLayout;

namespace kontor {

class Notices : public QWidget {
    Q_OBJECT

public:
    explicit Notices(QWidget *parent = nullptr);

    struct Notice {
        InlineMessage::Kind kind = InlineMessage::Kind::Info;
        QString text = {};
        QString action = {}; // empty: none
        std::function<void()> run = {};
        bool closable = true;
    };
    /// In the place of an earlier one of that key.
    void put(const QByteArray &key, const Notice &notice);
    void take(const QByteArray &key);
    InlineMessage *at(const QByteArray &key) const { return m_lines.value(key); }

private:
    QVBoxLayout *m_column;
    QHash<QByteArray, InlineMessage *> m_lines;
};

} // namespace kontor
