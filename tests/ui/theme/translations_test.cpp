// What a translator may get wrong without seeing it: lost placeholders, missing plural forms, mnemonics
// nobody can type, sentences that begin at the wrong side.
#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

namespace kontor {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TsMessage {
    QString context;
    QString source;
    QStringList forms; // one, or one for each plural form of the language
    bool plural = false;
    bool finished = true;
};

void readTranslation(QXmlStreamReader &xml, TsMessage &message) {
    message.finished = xml.attributes().value("type"_L1).isEmpty();
    QString whole;
    while (!(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == "translation"_L1)) {
        if (xml.isStartElement() && xml.name() == "numerusform"_L1)
            message.forms << xml.readElementText();
        else if (xml.isCharacters())
            whole += xml.text();
    }
    if (!message.plural)
        message.forms = {whole};
}

// The messages of a .ts file that somebody has translated.
QList<TsMessage> translatedIn(const QString &path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    QXmlStreamReader xml(&file);
    QList<TsMessage> messages;
    QString context;
    TsMessage message;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            message = {context, {}, {}, xml.attributes().value("numerus"_L1) == "yes"_L1, true};
        } else if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            readTranslation(xml, message);
            if (message.finished)
                messages << message;
        }
    }
    EXPECT_FALSE(xml.hasError()) << path.toStdString() << ": " << xml.errorString().toStdString();
    return messages;
}

QStringList placeholdersOf(const QString &text) {
    static const QRegularExpression placeholder(u"%L?(?:\\d{1,2}|n)"_s);
    QStringList found;
    for (auto match = placeholder.globalMatch(text); match.hasNext();)
        found << match.next().captured().remove(u'L');
    found.removeDuplicates();
    found.sort();
    return found;
}

// The letter after a single "&", or nothing.
QChar mnemonicOf(QString text) {
    text.remove(u"&&"_s);
    static const QRegularExpression entity(u"&[a-z]+;"_s);
    text.remove(entity);
    const qsizetype at = text.indexOf(u'&');
    return at < 0 || at + 1 >= text.size() ? QChar() : text.at(at + 1);
}

QStringList translationFiles() {
    const QDir folder(QStringLiteral(KONTOR_SOURCE_DIR "/translations"));
    QStringList paths;
    for (const QString &name : folder.entryList({u"*.ts"_s}))
        paths << folder.filePath(name);
    return paths;
}

std::string placeInTs(const QString &path, const TsMessage &message) {
    return u"%1, %2: %3"_s.arg(path.section(u'/', -1), message.context, message.source).toStdString();
}

} // namespace

TEST(Translations, ThereIsOneFileForEachLanguageAndVietnameseForQt) {
    EXPECT_EQ(translationFiles().size(), 6);
}

TEST(Translations, KeepEveryPlaceholder) {
    for (const QString &path : translationFiles()) {
        for (const TsMessage &message : translatedIn(path)) {
            for (const QString &form : message.forms) {
                QStringList expected = placeholdersOf(message.source);
                const QStringList found = placeholdersOf(form);
                // "one deal" may do without its number.
                if (message.plural && !found.contains(u"%n"_s))
                    expected.removeAll(u"%n"_s);
                EXPECT_EQ(found, expected) << placeInTs(path, message) << " -> " << form.toStdString();
            }
        }
    }
}

TEST(Translations, HaveEveryPluralForm) {
    const QMap<QString, int> forms = {{u"en"_s, 2}, {u"vi"_s, 1}, {u"de"_s, 2}, {u"pl"_s, 3}, {u"fa"_s, 1}};
    for (const QString &path : translationFiles()) {
        const QString language = path.section(u'_', -1).section(u'.', 0, 0);
        for (const TsMessage &message : translatedIn(path)) {
            if (!message.plural)
                continue;
            EXPECT_EQ(message.forms.size(), forms.value(language)) << placeInTs(path, message);
            EXPECT_FALSE(message.forms.contains(QString())) << placeInTs(path, message);
        }
    }
}

TEST(Translations, HaveMnemonicsThatAKeyboardHas) {
    for (const QString &path : translationFiles()) {
        for (const TsMessage &message : translatedIn(path)) {
            for (const QString &form : message.forms) {
                const QChar letter = mnemonicOf(form);
                if (letter.isNull() || mnemonicOf(message.source).isNull())
                    continue;
                EXPECT_LT(letter.unicode(), 128) << placeInTs(path, message) << " -> " << form.toStdString();
            }
        }
    }
}

// A label goes where its first letter goes: a Latin name in front would turn the whole sentence, and so would
// a name that is put there. A mark (U+200F) keeps it, which the name of a copied file must not have.
TEST(Translations, SentencesInPersianBeginAtTheRight) {
    static const QRegularExpression turned(
        u"^(?!%1 ?\\()[«\u201c]?([A-Za-z]|%L?[1-9]).*[\\x{0620}-\\x{06ef}]"_s);
    const QString path = QStringLiteral(KONTOR_SOURCE_DIR "/translations/kontor_fa.ts");
    for (const TsMessage &message : translatedIn(path)) {
        if (message.context == u"Command" || message.context == u"CommandLine")
            continue; // a terminal has its own direction
        for (const QString &form : message.forms)
            EXPECT_FALSE(turned.match(form).hasMatch())
                << placeInTs(path, message) << " -> " << form.toStdString();
    }
}

TEST(Translations, AreFinishedForQtInVietnamese) {
    const QList<TsMessage> messages =
        translatedIn(QStringLiteral(KONTOR_SOURCE_DIR "/translations/qtbase_vi.ts"));
    EXPECT_GT(messages.size(), 1000);
    for (const TsMessage &message : messages)
        EXPECT_FALSE(message.forms.first().isEmpty()) << message.source.toStdString();
}

} // namespace kontor
