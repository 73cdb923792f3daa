// What another process shows, as a screen reader finds it: names and places of what is visible (AT-SPI).
#pragma once

#include "tests/journeys/hands.h"

#include <QDBusConnection>

namespace kontor::journey {

class AccessibleTree {
public:
    /// `bus` is the session bus that the program was started with.
    explicit AccessibleTree(const QString &bus);
    ~AccessibleTree();
    AccessibleTree(const AccessibleTree &) = delete;
    AccessibleTree &operator=(const AccessibleTree &) = delete;

    bool isConnected() const { return m_bus.isConnected(); }
    /// On the screen; null when nothing visible has this name.
    QRect find(const QString &name, Part part);

private:
    struct Node {
        QString service;
        QString path;
    };

    QVariant call(const Node &node, const char *interface, const char *method,
                  const QVariantList &values = {});
    QVariant property(const Node &node, const char *name);
    QList<Node> children(const Node &node);
    bool isShown(const Node &node);
    QRect place(const Node &node);
    QRect findBelow(const Node &node, const QString &name, Part part, int depth);

    QString m_name;
    QDBusConnection m_bus;
};

} // namespace kontor::journey
