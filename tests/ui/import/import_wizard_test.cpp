// The wizard over a real file: suggested, dry, written, undone; its pictures stand beside the test program.
#include "tests/support/ui/fake_host.h"
#include "tests/support/ui/look.h"
#include "ui/import/import_wizard.h"
#include "ui/theme/languages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <algorithm>

namespace kontor {
namespace {

using test::FakeHost;
using test::OfficeTest;
using test::text;
using test::waitFor;

constexpr const char *kTable = "ID;Nazwa szansy;Klient;Etap;Wartość;Waluta;Przewidywane zamknięcie;Uwagi\n"
                               "A1;Magazyn Łódź;Zakłady Łódź S.A.;Oferta;212 500,00;PLN;03.12.2026;pilne\n"
                               "A2;Port;GdańskPort;Nowe zapytanie;96 300,00;PLN;11.12.2026;\n"
                               "A3;Dach;Zakłady Łódź S.A.;Oferta;1 200,50;EUR;31.02.2027;\n"
                               "A4;Drzwi;Gdańsk Port;Nigdzie;700,00;EUR;14.12.2026;\n"
                               "A5;Okna;Gdańsk Port;Oferta;ok. 5000;EUR;15.12.2026;\n"
                               "A6;Brama;Gdańsk Port;Wygrana;12 000,00;EUR;20.12.2026;\n";

class ImportWizardTest : public OfficeTest {
protected:
    void SetUp() override {
        OfficeTest::SetUp();
        create(kind::account, {{QStringLiteral("name"), text("Gdańsk Port")}});
        QFile file(table());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(kTable);
        m_host = std::make_unique<FakeHost>(workspace());
    }
    void TearDown() override {
        m_page.reset();
        m_host.reset();
        OfficeTest::TearDown();
    }
    QString table() const { return m_folder.filePath(QStringLiteral("klienci-2026.csv")); }
    void open() {
        m_page = std::make_unique<ImportWizard>(*m_host, kind::deal.key());
        m_page->resize(1180, 860);
        showActive(m_page.get());
        m_page->openFile(table());
        ASSERT_TRUE(waitFor([&] { return m_page->isReady(); }));
    }
    Button *button(const QString &part) {
        for (Button *one : m_page->findChildren<Button *>()) {
            if (one->isVisible() && one->text().contains(part))
                return one;
        }
        return nullptr;
    }
    void picture(const QString &name) {
        QDir here(QCoreApplication::applicationDirPath());
        here.mkpath(QStringLiteral("gallery"));
        QTest::qWait(30);
        m_page->grab().save(here.filePath(QStringLiteral("gallery/import-%1.png").arg(name)));
    }
    QComboBox *box(const QString &name) {
        for (QComboBox *one : m_page->findChildren<QComboBox *>()) {
            if (one->isVisible() && one->accessibleName().contains(name))
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<FakeHost> m_host;
    std::unique_ptr<ImportWizard> m_page;
};

TEST_F(ImportWizardTest, SaysWhatWouldHappenAndDoesJustThat) {
    open();
    Button *go = button(QStringLiteral("Import 3 "));
    ASSERT_NE(go, nullptr);
    EXPECT_TRUE(find(kind::deal, "title is not empty").isEmpty());
    go->click();
    ASSERT_TRUE(waitFor([&] { return find(kind::deal, "title is not empty").size() == 3; }));
    ASSERT_TRUE(waitFor([&] { return button(QStringLiteral("Undo")) != nullptr; }));
    button(QStringLiteral("Undo"))->click();
    EXPECT_TRUE(waitFor([&] { return find(kind::deal, "title is not empty").isEmpty(); }));
}

TEST_F(ImportWizardTest, SaysWhereValuesAreCleaned) {
    {
        QFile file(table());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(kTable).replace("Magazyn", "Maga\x07zyn"));
    }
    open();
    const auto said = [this] {
        for (const Label *label : m_page->findChildren<Label *>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("left out of 1 value")))
                return true;
        }
        return false;
    };
    EXPECT_TRUE(said());
    picture(QStringLiteral("cleaned"));
    button(QStringLiteral("Import "))->click();
    ASSERT_TRUE(waitFor([&] { return button(QStringLiteral("Undo")) != nullptr; }));
    EXPECT_TRUE(said());
}

TEST_F(ImportWizardTest, AColumnLeftOutChangesTheDryRun) {
    open();
    QComboBox *amount = box(QStringLiteral("Wartość goes to"));
    ASSERT_NE(amount, nullptr);
    amount->setCurrentIndex(0);
    Q_EMIT amount->activated(0);
    ASSERT_TRUE(waitFor([&] { return button(QStringLiteral("Import 4 ")) != nullptr; }));
}

TEST_F(ImportWizardTest, AnUnknownStageIsGivenItsMeaningAndTakenBack) {
    open();
    ASSERT_TRUE(waitFor([&] { return box(QStringLiteral("“Nigdzie” means")) != nullptr; }));
    const auto choose = [this](const QString &meaning) {
        QComboBox *means = box(QStringLiteral("“Nigdzie” means"));
        means->setFocus();
        means->setCurrentIndex(means->findText(meaning));
        Q_EMIT means->activated(means->currentIndex());
    };
    EXPECT_TRUE(button(QStringLiteral("Import 3 "))->hasFocus());
    EXPECT_GE(box(QStringLiteral("“Nigdzie” means"))->findText(QStringLiteral("Negotiation")), 1);
    choose(QStringLiteral("Negotiation"));
    ASSERT_TRUE(waitFor([&] { return button(QStringLiteral("Import 4 ")) != nullptr; }));
    picture(QStringLiteral("values"));
    // Who was choosing stays there, and can think again.
    EXPECT_TRUE(waitFor([&] { return box(QStringLiteral("“Nigdzie” means"))->hasFocus(); }));
    choose(QStringLiteral("Nothing: leave the rows out"));
    ASSERT_TRUE(waitFor([&] { return button(QStringLiteral("Import 3 ")) != nullptr; }));
    choose(QStringLiteral("Negotiation"));
    ASSERT_TRUE(waitFor([&] { return button(QStringLiteral("Import 4 ")) != nullptr; }));
    button(QStringLiteral("Import 4 "))->click();
    ASSERT_TRUE(waitFor([&] { return find(kind::deal, "stage = \"Negotiation\"").size() == 1; }));
}

TEST_F(ImportWizardTest, AnUnknownStageIsCreatedByKeyboardAndGoesWithTheImport) {
    open();
    ASSERT_TRUE(waitFor([&] { return box(QStringLiteral("“Nigdzie” means")) != nullptr; }));
    QComboBox *means = box(QStringLiteral("“Nigdzie” means"));
    means->setFocus();
    QTest::keyClick(means, Qt::Key_End);
    EXPECT_EQ(means->currentText(), QStringLiteral("Create it"));
    ASSERT_TRUE(waitFor([&] { return button(QStringLiteral("Import 4 ")) != nullptr; }));
    const auto says = [this](const QString &part) {
        const auto labels = m_page->findChildren<Label *>();
        return std::ranges::any_of(labels, [&](const Label *label) { return label->text().contains(part); });
    };
    EXPECT_TRUE(says(QStringLiteral("Stages (1)")));
    picture(QStringLiteral("create"));
    button(QStringLiteral("Import 4 "))->click();
    ASSERT_TRUE(waitFor([&] { return find(kind::stage, "name = \"Nigdzie\"").size() == 1; }));
    ASSERT_TRUE(waitFor([&] { return button(QStringLiteral("Undo")) != nullptr; }));
    button(QStringLiteral("Undo"))->click();
    EXPECT_TRUE(waitFor([&] { return find(kind::stage, "name = \"Nigdzie\"").isEmpty(); }));
}

TEST_F(ImportWizardTest, WhatOnlyTheUserCanDecideHasTheKeys) {
    {
        QFile file(table());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("title,expectedClose\nOne,01/02/2027\nTwo,03/04/2027\n");
    }
    open();
    QComboBox *order = box(QStringLiteral("expectedClose is read as"));
    ASSERT_NE(order, nullptr);
    EXPECT_TRUE(waitFor([&] { return order->hasFocus(); }));
}

TEST_F(ImportWizardTest, ARowWithTwoFaultsHasALineForEachAndItsNumberOnce) {
    {
        QFile file(table());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(kTable).replace("15.12.2026", "31.04.2026"));
    }
    open();
    const auto labels = m_page->findChildren<ValueLabel *>();
    const auto shown = [&](const QString &text) {
        return std::ranges::count_if(labels, [&](const ValueLabel *label) { return label->text() == text; });
    };
    EXPECT_EQ(shown(QStringLiteral("ok. 5000")), 1);
    EXPECT_EQ(shown(QStringLiteral("31.04.2026")), 1);
    EXPECT_EQ(shown(QStringLiteral("6")), 1);
    EXPECT_NE(button(QStringLiteral("Save the 3 row")), nullptr);
    picture(QStringLiteral("faults"));
}

TEST_F(ImportWizardTest, LooksAsDrawn) {
    open();
    picture(QStringLiteral("en-light"));
    testTheme().setScheme(Scheme::Dark);
    picture(QStringLiteral("en-dark"));
    testTheme().setScheme(Scheme::Light);
}

TEST_F(ImportWizardTest, SpeaksOtherLanguages) {
    Languages languages(qApp);
    open();
    ASSERT_TRUE(waitFor([&] { return box(QStringLiteral("“Nigdzie” means")) != nullptr; }));
    QTest::keyClick(box(QStringLiteral("“Nigdzie” means")), Qt::Key_End);
    ASSERT_TRUE(waitFor([&] { return button(QStringLiteral("Import 4 ")) != nullptr; }));
    for (const char *code : {"de", "fa"}) {
        languages.use(QString::fromLatin1(code));
        picture(QString::fromLatin1(code));
    }
    languages.use(QStringLiteral("en"));
}

} // namespace
} // namespace kontor
