// Joins the lists of the languages and spells names in Latin letters.
#include "app/demo/words.h"

#include "app/demo/word_lists.h"
#include "core/base/fold.h"

#include <QHash>

namespace kontor::demo {

namespace {

QString latinLetter(QChar letter) {
    static const QHash<QChar, QString> persian = [] {
        QHash<QChar, QString> table;
        const QStringList pairs =
            words("ا a|ب b|پ p|ت t|ث s|ج j|چ ch|ح h|خ kh|د d|ذ z|ر r|ز z|ژ zh|س s|ش sh|ص s|ض z|ط t|ظ z|"
                  "ع a|غ gh|ف f|ق gh|ک k|ك k|گ g|ل l|م m|ن n|و v|ه h|ی i|ي i");
        for (const QString &pair : pairs)
            table.insert(pair[0], pair.sliced(2));
        return table;
    }();
    if (letter.unicode() < 128)
        return letter.isLetterOrNumber() ? QString(letter) : QString();
    return persian.value(letter);
}

} // namespace

QStringList words(const char *text) {
    return QString::fromUtf8(text).split(u'|', Qt::SkipEmptyParts);
}

QList<Town> towns(const char *text) {
    QList<Town> list;
    for (const QString &town : words(text)) {
        const QStringList parts = town.split(u',');
        list.append({parts.value(0), parts.value(1), parts.value(2)});
    }
    return list;
}

const QList<Words> &allWords() {
    static const QList<Words> all{vietnameseWords(), germanWords(), polishWords(), englishWords(),
                                  persianWords()};
    return all;
}

QString latinName(const QString &text) {
    QString name;
    for (const QChar letter : foldAlternative(text))
        name += latinLetter(letter);
    return name;
}

} // namespace kontor::demo
