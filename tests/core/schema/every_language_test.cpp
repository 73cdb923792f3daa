// A choice answers to its key and to its name in every language, whatever language the program speaks.
#include "core/schema/every_language.h"

#include "core/people/people.h"
#include "core/schema/schema.h"

#include <gtest/gtest.h>

namespace kontor {

TEST(EveryLanguage, FindsAChoiceByKeyAndByEveryName) {
    const FieldDef &type = kind::account.declaredFields()[size_t(kind::account.type.index)];
    EXPECT_EQ(choiceMeant(type, QStringLiteral("company")), QStringLiteral("company"));
    EXPECT_EQ(choiceMeant(type, QStringLiteral("COMPANY")), QStringLiteral("company"));
    EXPECT_EQ(choiceMeant(type, QStringLiteral("nonsense")), QString());
    for (const QString &language : languageCodes()) {
        const QString name = translatedInto(language, "choice", "Company");
        EXPECT_EQ(choiceMeant(type, name), QStringLiteral("company")) << name.toStdString();
        EXPECT_TRUE(choicesContaining(type, name.left(3)).contains(QStringLiteral("company")))
            << name.toStdString();
    }
}

TEST(EveryLanguage, HasItsTextsInTheProgram) {
    EXPECT_EQ(languageCodes().size(), 5);
    EXPECT_EQ(translatedInto(QStringLiteral("de"), "no such context", "Text"), QStringLiteral("Text"));
}

} // namespace kontor
