// The languages of the program and the switch between them while it runs.
#pragma once

#include "core/base/locale_format.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTranslator>

namespace kontor {

struct Language {
    QString code;       // ISO 639-1: what settings and employees keep
    QString nativeName; // as its speakers write it, whatever language is shown
};

// The five languages, in the order in which they are offered.
QList<Language> languages();

// "Persian", in the language shown.
QString languageText(const QString &code);

// The texts of the program, with counts in them ("%Ln deals") as the employee writes numbers, which Qt would
// take from the locale of the language alone.
class CountingTranslator final : public QTranslator {
public:
    QString translate(const char *context, const char *source, const char *comment, int n) const override;
    LocaleFormat counts; // changed only while this is not installed: other threads translate too
};

// Sets text, direction and number locale of the whole program (Z13). Lives as long as the QApplication; one
// of it.
class Languages final : public QObject {
    Q_OBJECT

public:
    explicit Languages(QObject *parent = nullptr);
    ~Languages() override;

    // The first of the machine's languages that is offered, else English: what somebody sees before signing
    // in.
    [[nodiscard]] static QString ofThisMachine();
    // The same choice from a list such as QLocale::uiLanguages() gives, best first.
    [[nodiscard]] static QString firstOffered(const QStringList &wanted);

    // The code of the language shown.
    [[nodiscard]] QString current() const { return m_current; }

    // Shows the program in a language from now on, open windows included (each gets QEvent::LanguageChange).
    // Returns false and changes nothing when the code is not one of languages().
    bool use(const QString &code);
    // The same with numbers written as in `format`, whose language it is.
    void use(const LocaleFormat &format);
    [[nodiscard]] const LocaleFormat &counts() const { return m_ownText.counts; }

Q_SIGNALS:
    // After text, direction and default locale are all those of the new language.
    void changed();

private:
    void load(QTranslator &translator, const QString &name);

    QTranslator m_qtText;
    CountingTranslator m_ownText;
    QString m_current;
};

} // namespace kontor
