// Tab goes through rows where they stand, whenever they came.
#include "tests/support/ui/look.h"
#include "ui/widgets/reading_order.h"

#include <QLineEdit>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace kontor {

namespace {

QStringList tabbed(QWidget *window, QWidget *from, int steps) {
    from->setFocus();
    QStringList names{from->objectName()};
    for (int i = 0; i < steps; ++i) {
        QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
        names.append(window->focusWidget()->objectName());
    }
    return names;
}

QLineEdit *fieldIn(QBoxLayout *layout, const char *name) {
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1StringView(name));
    layout->addWidget(field);
    return field;
}

} // namespace

TEST(ReadingOrderTest, RowsThatCameLaterAreReachedWhereTheyStand) {
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    QLineEdit *above = fieldIn(column, "above");
    auto *form = new QWidget;
    auto *inside = new QVBoxLayout(form);
    auto *rows = new QVBoxLayout;
    inside->addLayout(rows);
    fieldIn(inside, "foot");
    column->addWidget(form);
    fieldIn(column, "below");
    showActive(&window);
    fieldIn(rows, "first");
    auto *row = new QWidget;
    auto *wide = new QHBoxLayout(row);
    fieldIn(wide, "second");
    fieldIn(wide, "third");
    rows->addWidget(row);
    QCoreApplication::processEvents(); // the layouts show what was added
    ASSERT_EQ(tabbed(&window, above, 5).join(u' ').toStdString(),
              "above foot below first second third"); // as Qt has it
    tabInReadingOrder(form);
    EXPECT_EQ(tabbed(&window, above, 6).join(u' ').toStdString(),
              "above first second third foot below above");
}

} // namespace kontor
