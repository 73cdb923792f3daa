// Whole sentences per kind: languages do not put them together alike.
#include "ui/fields/kind_words.h"

#include <QCoreApplication>

namespace kontor {

namespace {

struct KindWords {
    const char *kind;
    const char *make;
    const char *none;
    const char *sentence;
};

constexpr KindWords kindWords[] = {
    {"lead", QT_TRANSLATE_NOOP("Collection", "New lead"), QT_TRANSLATE_NOOP("Collection", "No leads yet"),
     QT_TRANSLATE_NOOP("Collection",
                       "A lead is a request that may become a deal. Find out what it is about, then convert "
                       "or disqualify it. A lead without a responsible is in the free pool, for anybody to "
                       "take.")},
    {"deal", QT_TRANSLATE_NOOP("Collection", "New deal"), QT_TRANSLATE_NOOP("Collection", "No deals yet"),
     QT_TRANSLATE_NOOP("Collection",
                       "A deal is one sale to one customer. It moves from column to column until it is won "
                       "or lost. Each card shows its amount, what is planned next and who is responsible.")},
    {"account", QT_TRANSLATE_NOOP("Collection", "New account"),
     QT_TRANSLATE_NOOP("Collection", "No accounts yet"),
     QT_TRANSLATE_NOOP("Collection",
                       "An account is a company or a person you sell to, with its contacts, deals and files "
                       "in one place.")},
    {"contact", QT_TRANSLATE_NOOP("Collection", "New contact"),
     QT_TRANSLATE_NOOP("Collection", "No contacts yet"),
     QT_TRANSLATE_NOOP("Collection",
                       "A contact is a person: with e-mail and telephone, bound to the accounts they "
                       "work for.")},
    {"project", QT_TRANSLATE_NOOP("Collection", "New project"),
     QT_TRANSLATE_NOOP("Collection", "No projects yet"),
     QT_TRANSLATE_NOOP("Collection",
                       "A project gathers what belongs together: deals, accounts and the people who "
                       "work on them.")},
};

constexpr KindWords anyWords = {"", QT_TRANSLATE_NOOP("Collection", "New"),
                                QT_TRANSLATE_NOOP("Collection", "Nothing yet"),
                                QT_TRANSLATE_NOOP("Collection", "What you add appears here.")};

const KindWords &wordsOf(const Kind &kind) {
    for (const KindWords &words : kindWords) {
        if (kind.key() == words.kind)
            return words;
    }
    return anyWords;
}

QString collectionText(const char *text) {
    return QCoreApplication::translate("Collection", text);
}

} // namespace

QString newRecordText(const Kind &kind) {
    return collectionText(wordsOf(kind).make);
}
QString emptyTitle(const Kind &kind) {
    return collectionText(wordsOf(kind).none);
}
QString emptySentence(const Kind &kind) {
    return collectionText(wordsOf(kind).sentence);
}

Icon iconOfKind(const Kind &kind) {
    return iconByName(QString::fromLatin1(kind.options().icon)).value_or(Icon::File);
}

} // namespace kontor
