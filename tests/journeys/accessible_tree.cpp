// Asks the program over the bus of assistive technology; no part of the program knows that a test asks.
#include "tests/journeys/accessible_tree.h"

#include <QDBusArgument>
#include <QDBusInterface>
#include <QDBusMessage>
#include <QDBusReply>

namespace kontor::journey {

namespace {

constexpr int answerTime = 3000; // ms
constexpr int deepest = 40;
constexpr uint roleList = 31; // numbers of AtspiRole
constexpr uint roleListItem = 32;
constexpr uint roleTableCell = 56;
constexpr uint stateShowing = 25; // numbers of AtspiStateType
constexpr uint stateVisible = 30;

/// The address of the accessibility bus; asking starts it.
QString accessibilityBus(const QString &sessionBus) {
    const QString name = QStringLiteral("kontor-journey-session");
    QString address;
    {
        QDBusConnection session = QDBusConnection::connectToBus(sessionBus, name);
        QDBusInterface bus(QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                           QStringLiteral("org.a11y.Bus"), session);
        address = QDBusReply<QString>(bus.call(QStringLiteral("GetAddress"))).value();
    }
    QDBusConnection::disconnectFromBus(name);
    return address;
}

bool fits(uint role, Part part) {
    switch (part) {
    case Part::Any:
        return true;
    case Part::Item:
        return role == roleListItem || role == roleTableCell;
    case Part::Column:
        return role == roleList;
    }
    return false;
}

} // namespace

AccessibleTree::AccessibleTree(const QString &bus)
    : m_name(QStringLiteral("kontor-journey")),
      m_bus(QDBusConnection::connectToBus(accessibilityBus(bus), m_name)) {}

AccessibleTree::~AccessibleTree() {
    QDBusConnection::disconnectFromBus(m_name);
}

QVariant AccessibleTree::call(const Node &node, const char *interface, const char *method,
                              const QVariantList &values) {
    QDBusMessage message = QDBusMessage::createMethodCall(
        node.service, node.path, QStringLiteral("org.a11y.atspi.") + QLatin1String(interface),
        QLatin1String(method));
    message.setArguments(values);
    const QDBusMessage answer = m_bus.call(message, QDBus::Block, answerTime);
    return answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty()
               ? answer.arguments().constFirst()
               : QVariant();
}

QVariant AccessibleTree::property(const Node &node, const char *name) {
    QDBusMessage message = QDBusMessage::createMethodCall(
        node.service, node.path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message.setArguments({QStringLiteral("org.a11y.atspi.Accessible"), QLatin1String(name)});
    const QDBusMessage answer = m_bus.call(message, QDBus::Block, answerTime);
    return answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty()
               ? answer.arguments().constFirst().value<QDBusVariant>().variant()
               : QVariant();
}

QList<AccessibleTree::Node> AccessibleTree::children(const Node &node) {
    QList<Node> found;
    const QVariant answer = call(node, "Accessible", "GetChildren");
    if (!answer.isValid())
        return found;
    const auto list = answer.value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        Node child;
        QDBusObjectPath path;
        list.beginStructure();
        list >> child.service >> path;
        list.endStructure();
        child.path = path.path();
        found.append(child);
    }
    list.endArray();
    return found;
}

bool AccessibleTree::isShown(const Node &node) {
    const QVariant answer = call(node, "Accessible", "GetState");
    if (!answer.isValid())
        return false;
    QList<uint> words;
    answer.value<QDBusArgument>() >> words;
    const quint32 low = words.value(0);
    return (low & (1U << stateVisible)) != 0 && (low & (1U << stateShowing)) != 0;
}

QRect AccessibleTree::place(const Node &node) {
    const QVariant answer = call(node, "Component", "GetExtents", {uint(0)});
    if (!answer.isValid())
        return {};
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    const auto rect = answer.value<QDBusArgument>();
    rect.beginStructure();
    rect >> x >> y >> width >> height;
    rect.endStructure();
    return {x, y, width, height};
}

QRect AccessibleTree::findBelow(const Node &node, const QString &name, Part part, int depth) {
    if (depth > deepest)
        return {};
    // What lies on top comes last among the children.
    const QList<Node> all = children(node);
    for (qsizetype i = all.size() - 1; i >= 0; --i) {
        const Node &child = all[i];
        if (!isShown(child))
            continue;
        const QString called = property(child, "Name").toString();
        const bool isCalled = part == Part::Item ? called.startsWith(name) : called == name;
        if (isCalled && fits(call(child, "Accessible", "GetRole").toUInt(), part)) {
            if (const QRect there = place(child); !there.isEmpty())
                return there;
        }
        if (const QRect there = findBelow(child, name, part, depth + 1); !there.isEmpty())
            return there;
    }
    return {};
}

QRect AccessibleTree::find(const QString &name, Part part) {
    const Node root{QStringLiteral("org.a11y.atspi.Registry"),
                    QStringLiteral("/org/a11y/atspi/accessible/root")};
    for (const Node &program : children(root)) {
        for (const Node &window : children(program)) {
            if (const QRect there = findBelow(window, name, part, 0); !there.isEmpty())
                return there;
        }
    }
    return {};
}

} // namespace kontor::journey
