// Two copies of a file never give out the same id; sort keys follow the language of the office.
#include "core/security/organisation.h"
#include "tests/support/core/office_fixture.h"

#include <QFile>

namespace kontor::test {

class CopiesTest : public OfficeTest {
protected:
    RecordId newAccount(const char *name) {
        return create(kind::account, {{QStringLiteral("name"), text(name)}});
    }
    QStringList namesInOrder() {
        auto list = read<QStringList>([](const Reading &reading) -> Result<QStringList> {
            auto sorted = ids(reading, {.kind = "account", .sort = {{QStringLiteral("name")}}});
            if (!sorted)
                return sorted.error();
            QStringList found;
            const RecordNames all = names(reading, kind::account, *sorted);
            for (const RecordId id : *sorted)
                found.append(all.value(id).text);
            return found;
        });
        return *list;
    }
};

TEST_F(CopiesTest, ACopiedFileTakesANumberOfItsOwn) {
    const RecordId before = newAccount("Before");
    EXPECT_LT(before, RecordId(1) << 33);
    m_workspace.reset();
    const QString other = m_folder.filePath(QStringLiteral("copy.kontor"));
    ASSERT_TRUE(QFile::copy(path(), other));
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(QFile::copy(other, path()));
    reopen();
    const RecordId after = newAccount("After");
    EXPECT_GT(after, RecordId(1) << 33);
    EXPECT_LT(after, RecordId(1) << 49);
    reopen();
    EXPECT_EQ(newAccount("Again") >> 33, after >> 33);
}

TEST_F(CopiesTest, SortKeysAreMadeAnewWhenTheOfficeChangesItsLanguage) {
    for (const char *name : {"Ân", "An", "Ăn", "Đặng", "Do", "Eva"})
        newAccount(name);
    EXPECT_NE(namesInOrder(),
              (QStringList{QStringLiteral("An"), QStringLiteral("Ăn"), QStringLiteral("Ân"),
                           QStringLiteral("Do"), QStringLiteral("Đặng"), QStringLiteral("Eva")}));
    const QList<RecordId> office = find(kind::office, "name is not empty");
    ASSERT_TRUE(set(kind::office, office.value(0), {{QStringLiteral("language"), text("vi")}}));
    EXPECT_EQ(namesInOrder(),
              (QStringList{QStringLiteral("An"), QStringLiteral("Ăn"), QStringLiteral("Ân"),
                           QStringLiteral("Do"), QStringLiteral("Đặng"), QStringLiteral("Eva")}));
}

} // namespace kontor::test
