// Each check of the tour finds the fault that is planted for it, and is silent without it.
#include "ui/shell/tour_checks.h"
#include "ui/shell/tour_mirror.h"
#include "ui/shell/tour_paper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QVBoxLayout>
#include <gtest/gtest.h>

namespace kontor::test {
namespace {

QStringList textsOf(const QList<Finding> &findings) {
    QStringList texts;
    for (const Finding &one : findings)
        texts.append(one.check + u' ' + one.text);
    return texts;
}

class TourChecks : public ::testing::Test {
protected:
    TourChecks() {
        m_theme.setScheme(Scheme::Light);
        m_window.resize(400, 200);
        m_window.setAutoFillBackground(true);
    }

    Label *label(const QString &text, int width) {
        auto *one = new Label(text, TextRole::Body, Ink::Text, &m_window);
        one->setGeometry(10, 10, width, 24);
        return one;
    }
    QList<SeenText> read() {
        m_window.show();
        QCoreApplication::processEvents();
        return seenTexts(m_window);
    }
    QList<Finding> clipped() {
        const QList<SeenText> texts = read();
        return findClipped(m_window, texts);
    }
    QList<Finding> pale() {
        const QList<SeenText> texts = read();
        return findPale(m_window, texts, m_window.grab().toImage());
    }
    static SeenText seen(const QString &text) { return {.path = QStringLiteral("Label0"), .text = text}; }

    Theme m_theme;
    QWidget m_window;
};

TEST_F(TourChecks, FindsWhatMakesTheWindowLarger) {
    auto *column = new QVBoxLayout(&m_window);
    auto *wide = new QLabel(QStringLiteral("Wide"));
    column->addWidget(wide);
    read();
    EXPECT_TRUE(findTooLarge(m_window, {400, 200}).isEmpty());
    wide->setMinimumWidth(600);
    column->activate();
    const QStringList found = textsOf(findTooLarge(m_window, {400, 200}));
    ASSERT_EQ(found.size(), 1);
    EXPECT_TRUE(found.first().contains(QStringLiteral("QLabel0"))) << found.first().toStdString();
}

TEST_F(TourChecks, ReadsWhatIsPaintedAsOneText) {
    label(QStringLiteral("Packaging line"), 200);
    auto *figure = new ValueLabel(QStringLiteral("€130,500.00"), TextRole::Body, &m_window);
    figure->setFigures(true); // set digit by digit
    figure->setGeometry(10, 60, 200, 24);
    QStringList texts;
    for (const SeenText &one : read())
        texts.append(one.text);
    EXPECT_EQ(texts, (QStringList{QStringLiteral("Packaging line"), QStringLiteral("€130,500.00")}));
}

TEST_F(TourChecks, ReadsPersianInItsOrder) {
    label(QStringLiteral("فرصت‌های فروش من"), 200);
    const QList<SeenText> texts = read();
    ASSERT_EQ(texts.size(), 1);
    EXPECT_EQ(texts.first().text.simplified(), QStringLiteral("فرصت‌های فروش من"));
}

TEST_F(TourChecks, FindsATextThatItsWidgetCuts) {
    Label *wide = label(QStringLiteral("A sentence that has room"), 300);
    EXPECT_TRUE(clipped().isEmpty()) << textsOf(clipped()).join(u'\n').toStdString();
    wide->setFixedWidth(60);
    EXPECT_EQ(clipped().size(), 1);
}

TEST_F(TourChecks, FindsATextThatTheWindowCuts) {
    Label *one = label(QStringLiteral("A sentence that has room"), 300);
    one->move(300, 10);
    EXPECT_EQ(clipped().size(), 1);
}

TEST_F(TourChecks, LetsBeScrolledWhatCanBeScrolled) {
    auto *area = new QScrollArea(&m_window);
    area->setGeometry(0, 0, 200, 60);
    auto *body = new QWidget;
    body->resize(180, 400);
    auto *low = new Label(QStringLiteral("Half below the edge"), TextRole::Body, Ink::Text, body);
    low->setGeometry(4, 48, 160, 24);
    area->setWidget(body);
    EXPECT_TRUE(clipped().isEmpty()) << textsOf(clipped()).join(u'\n').toStdString();
    area->setWidgetResizable(true);
    body->setMaximumHeight(20); // nothing to scroll any more
    area->takeWidget()->setParent(&m_window);
    body->setFixedSize(180, 60);
    body->show();
    EXPECT_EQ(clipped().size(), 1);
}

TEST_F(TourChecks, FindsAnElidedTextWithoutAToolTip) {
    auto *value = new ValueLabel(QStringLiteral("Bäckerei Grünwald und Söhne"), TextRole::Body, &m_window);
    value->setGeometry(10, 10, 80, 24);
    EXPECT_TRUE(clipped().isEmpty()) << "a ValueLabel tells the whole text: "
                                     << textsOf(clipped()).join(u'\n').toStdString();
    value->hide();
    QTableWidget table(1, 1, &m_window);
    table.setGeometry(0, 0, 300, 150);
    table.setColumnWidth(0, 60);
    auto *item = new QTableWidgetItem(QStringLiteral("Bäckerei Grünwald und Söhne"));
    item->setToolTip(QStringLiteral("Bäckerei Grünwald und Söhne"));
    table.setItem(0, 0, item);
    table.show();
    EXPECT_TRUE(clipped().isEmpty()) << textsOf(clipped()).join(u'\n').toStdString();
    item->setToolTip(QString());
    EXPECT_EQ(clipped().size(), 1);
}

TEST_F(TourChecks, KnowsAnEllipsisThatIsMeant) {
    auto *button = new Button(QStringLiteral("Move to stage…"), Button::Kind::Secondary, &m_window);
    button->setGeometry(10, 10, 200, 32);
    EXPECT_TRUE(clipped().isEmpty()) << textsOf(clipped()).join(u'\n').toStdString();
}

TEST_F(TourChecks, FindsPaleTextInThePixels) {
    auto *one = new QLabel(QStringLiteral("Readable"), &m_window);
    one->setGeometry(10, 10, 200, 24);
    EXPECT_TRUE(pale().isEmpty()) << textsOf(pale()).join(u'\n').toStdString();
    QPalette grey;
    grey.setColor(QPalette::WindowText, QColor(0xA8AEB8));
    one->setPalette(grey);
    EXPECT_EQ(pale().size(), 1);
}

TEST_F(TourChecks, FindsTextThatStaysEnglish) {
    const QSet<QString> english{QStringLiteral("Deals"), QStringLiteral("Packaging line"),
                                QStringLiteral("3")};
    const OwnTexts own({QStringLiteral("Packaging line")});
    const QList<SeenText> german{seen(QStringLiteral("Deals")), seen(QStringLiteral("Packaging line")),
                                 seen(QStringLiteral("3")), seen(QStringLiteral("Kunden"))};
    EXPECT_EQ(textsOf(findUntranslated(german, english, own)),
              QStringList{QStringLiteral("untranslated Deals @ Label0")});
}

TEST_F(TourChecks, KnowsTheTextsOfTheFileWholeCutAndInParts) {
    const OwnTexts own({QStringLiteral("Bäckerei Grünwald"), QStringLiteral("key")});
    EXPECT_TRUE(own.hold(QStringLiteral("Bäckerei Grün…")));
    EXPECT_TRUE(own.hold(QStringLiteral("Bäckerei Grünwald · key")));
    EXPECT_FALSE(own.hold(QStringLiteral("Bäckerei Grünwald · Account")));
    EXPECT_FALSE(own.hold(QStringLiteral("keyboard")));
    EXPECT_FALSE(own.hold(QStringLiteral("ey")));
}

TEST_F(TourChecks, FindsLatinDigitsInPersian) {
    const OwnTexts own({QStringLiteral("Support contract 2027")});
    const QList<SeenText> fine{seen(QStringLiteral("۱۲ فرصت")), seen(QStringLiteral("+49 89 1234 5678")),
                               seen(QStringLiteral("info12@example.org")), seen(QStringLiteral("D-2026-19")),
                               seen(QStringLiteral("Support contract 2027"))};
    EXPECT_EQ(textsOf(findLatinDigits(fine, own)), QStringList());
    const QList<SeenText> wrong{seen(QStringLiteral("12 فرصت")), seen(QStringLiteral("2027")),
                                seen(QStringLiteral("Support contract · 12"))};
    EXPECT_EQ(findLatinDigits(wrong, own).size(), 3);
}

TEST_F(TourChecks, FindsPersianThatRunsFromTheLeft) {
    const OwnTexts own({QStringLiteral("Anlage پارس")});
    Label *one = label(QStringLiteral("\u200f«Kontor» باز است"), 300);
    read();
    EXPECT_TRUE(findTurned(m_window, own).isEmpty());
    one->setText(QStringLiteral("Anlage پارس"));
    EXPECT_TRUE(findTurned(m_window, own).isEmpty()) << "as it stands in the file";
    one->setText(QStringLiteral("«Kontor» باز است"));
    EXPECT_EQ(findTurned(m_window, own).size(), 1);
}

TEST_F(TourChecks, FindsControlsWithoutANameOrARole) {
    auto *named = new QPushButton(QStringLiteral("Save"), &m_window);
    named->setGeometry(0, 0, 80, 30);
    read();
    EXPECT_TRUE(findUnnamed(m_window).isEmpty());
    named->setText(QString());
    EXPECT_EQ(findUnnamed(m_window).size(), 1);
    named->setAccessibleName(QStringLiteral("Save"));
    auto *bare = new QWidget(&m_window);
    bare->setGeometry(100, 0, 80, 30);
    bare->setFocusPolicy(Qt::StrongFocus);
    bare->setAccessibleName(QStringLiteral("Board"));
    bare->show();
    const QStringList found = textsOf(findUnnamed(m_window));
    ASSERT_EQ(found.size(), 1);
    EXPECT_TRUE(found.first().contains(QStringLiteral("no role")));
}

/// Two pages of a window of 400 px: a side panel, a row of two buttons in the rest.
class MirrorCheck : public ::testing::Test {
protected:
    SeenPlaces m_english{{QStringLiteral("Side0"), {0, 0, 100, 200}},
                         {QStringLiteral("Main0"), {100, 0, 300, 200}},
                         {QStringLiteral("Main0/Button0"), {110, 10, 60, 30}},
                         {QStringLiteral("Main0/Button1"), {178, 10, 60, 30}},
                         {QStringLiteral("Main0/Save0"), {330, 160, 60, 30}}};
    static SeenPlaces turned(const SeenPlaces &places) {
        SeenPlaces other;
        for (auto it = places.cbegin(); it != places.cend(); ++it)
            other.insert(it.key(), QRect(400 - it->x() - it->width(), it->y(), it->width(), it->height()));
        return other;
    }
};

TEST_F(MirrorCheck, AMirroredPageIsRight) {
    const MirrorReport report = findUnmirrored(m_english, turned(m_english), 400);
    EXPECT_TRUE(report.findings.isEmpty());
    EXPECT_EQ(report.strict, 5);
}

TEST_F(MirrorCheck, AWiderTextMovesItsNeighboursAndIsRight) {
    SeenPlaces persian = m_english;
    persian[QStringLiteral("Main0/Button0")].setWidth(90);
    persian[QStringLiteral("Main0/Button1")].moveLeft(208);
    persian[QStringLiteral("Main0/Save0")].setLeft(300);
    const MirrorReport report = findUnmirrored(m_english, turned(persian), 400);
    EXPECT_TRUE(report.findings.isEmpty()) << textsOf(report.findings).join(u'\n').toStdString();
    EXPECT_EQ(report.anchored, 1);
    EXPECT_EQ(report.following, 1);
}

TEST_F(MirrorCheck, FindsWhatStaysOnTheSameSide) {
    EXPECT_EQ(findUnmirrored(m_english, m_english, 400).findings.size(), 5);
}

TEST_F(MirrorCheck, FindsOneWidgetThatIsNotTurned) {
    SeenPlaces persian = turned(m_english);
    persian[QStringLiteral("Main0/Save0")] = {230, 160, 60, 30}; // as far from the left as in English
    const MirrorReport report = findUnmirrored(m_english, persian, 400);
    EXPECT_EQ(textsOf(report.findings),
              QStringList{QStringLiteral("mirrored Main0/Save0: 10 px from its edge, 230 in English")});
}

TEST_F(MirrorCheck, FindsAMarginThatIsNotTurned) {
    SeenPlaces english{{QStringLiteral("Card0"), {0, 0, 400, 50}},
                       {QStringLiteral("Card0/Text0"), {36, 0, 364, 50}}};
    SeenPlaces persian = turned(english);
    EXPECT_TRUE(findUnmirrored(english, persian, 400).findings.isEmpty());
    persian[QStringLiteral("Card0/Text0")] = {36, 0, 364, 50};
    EXPECT_EQ(findUnmirrored(english, persian, 400).findings.size(), 1);
}

} // namespace
} // namespace kontor::test
