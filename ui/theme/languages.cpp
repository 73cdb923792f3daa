// Installs the translators, layout direction and default locale of the language that is chosen.
#include "ui/theme/languages.h"

#include <QApplication>
#include <QLocale>
#include <QWidget>

#include <algorithm>

namespace kontor {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOfferedLanguage(const QString &code) {
    const QList<Language> offered = languages();
    return std::any_of(offered.cbegin(), offered.cend(),
                       [&](const Language &one) { return one.code == code; });
}

// The machine's locale when it speaks the language (it knows the country too), else the language's usual one.
QLocale localeOfLanguage(const QString &code) {
    const QLocale usual(code);
    const QLocale machine = QLocale::system();
    return machine.language() == usual.language() ? machine : usual;
}

// A window keeps the locale that was the default when it was made; without this its spin boxes and dates stay
// behind.
void renewLocaleOfWindows() {
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->testAttribute(Qt::WA_SetLocale))
            window->unsetLocale();
    }
}

} // namespace

QList<Language> languages() {
    return {{u"en"_s, u"English"_s},
            {u"vi"_s, u"Tiếng Việt"_s},
            {u"de"_s, u"Deutsch"_s},
            {u"pl"_s, u"Polski"_s},
            {u"fa"_s, u"فارسی"_s}};
}

QString languageText(const QString &code) {
    if (code == u"vi")
        return Languages::tr("Vietnamese");
    if (code == u"de")
        return Languages::tr("German");
    if (code == u"pl")
        return Languages::tr("Polish");
    return code == u"fa" ? Languages::tr("Persian") : Languages::tr("English");
}

QString CountingTranslator::translate(const char *context, const char *source, const char *comment,
                                      int n) const {
    QString text = QTranslator::translate(context, source, comment, n);
    if (n >= 0)
        text.replace(u"%Ln"_s, counts.integer(n));
    return text;
}

Languages::Languages(QObject *parent) : QObject(parent), m_current(u"en"_s) {}

Languages::~Languages() = default;

QString Languages::ofThisMachine() {
    return firstOffered(QLocale::system().uiLanguages());
}

QString Languages::firstOffered(const QStringList &wanted) {
    for (const QString &tag : wanted) {
        const QString code = tag.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (isOfferedLanguage(code))
            return code;
    }
    return u"en"_s;
}

bool Languages::use(const QString &code) {
    if (!isOfferedLanguage(code))
        return false;
    use({code, QCalendar::System::Gregorian, code == u"fa", QTimeZone::utc()});
    return true;
}

void Languages::use(const LocaleFormat &format) {
    const QString code = format.languageCode();
    m_current = code;

    // Before the translators: they send LanguageChange, and who answers it formats numbers and lays out
    // again.
    const QLocale locale = localeOfLanguage(code);
    QLocale::setDefault(locale);
    renewLocaleOfWindows();
    QApplication::setLayoutDirection(locale.textDirection());

    load(m_qtText, u"qtbase_"_s + code);
    QCoreApplication::removeTranslator(&m_ownText);
    m_ownText.counts = format;
    load(m_ownText, u"kontor_"_s + code);
    Q_EMIT changed();
}

void Languages::load(QTranslator &translator, const QString &name) {
    QCoreApplication::removeTranslator(&translator);
    // English has no file for Qt's own text, which is English already.
    if (translator.load(name, u":/i18n"_s))
        QCoreApplication::installTranslator(&translator);
}

} // namespace kontor
