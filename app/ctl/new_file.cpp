// The command new: an empty office, or a demo office with as many deals as asked for.
#include "app/ctl/commands.h"
#include "app/demo/demo.h"
#include "core/actions/new_office.h"
#include "core/schema/every_language.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <limits>

namespace kontor::ctl {

using namespace Qt::Literals::StringLiterals;

namespace {

QString sayNew(const char *text) {
    return QCoreApplication::translate("CommandLine", text);
}

Result<void> makeEmpty(const CommandLine &line, const QString &currency, const QString &language,
                       const QDateTime &now) {
    static const QHash<QString, QString> countries{
        {u"en"_s, u"GB"_s}, {u"vi"_s, u"VN"_s}, {u"de"_s, u"DE"_s}, {u"pl"_s, u"PL"_s}, {u"fa"_s, u"IR"_s}};
    const FixedClock clock(now);
    auto workspace = Workspace::create(line.file, clock);
    if (!workspace)
        return workspace.error();
    const auto done =
        setUpOffice(**workspace, {.name = line.value(u"office"_s, QFileInfo(line.file).completeBaseName()),
                                  .country = line.value(u"country"_s, countries.value(language)),
                                  .language = language,
                                  .currency = currency,
                                  .employee = line.value(u"employee"_s)});
    return done ? Result<void>() : done.error();
}

} // namespace

Result<void> makeFile(const CommandLine &line, const QDateTime &now) {
    if (!line.words.isEmpty())
        return usageError(
            sayNew(QT_TRANSLATE_NOOP("CommandLine", "“%1” is too much.")).arg(line.words.first()));
    const QString currency = line.value(u"currency"_s, u"EUR"_s).toUpper();
    if (Currency(currency).isEmpty())
        return usageError(
            sayNew(QT_TRANSLATE_NOOP("CommandLine", "--currency: “%1” is no code of a currency."))
                .arg(currency));
    const QString language = line.value(u"language"_s, u"en"_s);
    if (!languageCodes().contains(language))
        return usageError(sayNew(QT_TRANSLATE_NOOP("CommandLine", "--language is one of %1."))
                              .arg(languageCodes().join(u", "_s)));
    if (!line.has(u"demo"_s))
        return makeEmpty(line, currency, language, now);
    const auto deals = wholeNumber(u"demo"_s, line.value(u"demo"_s));
    const auto seed = wholeNumber(u"seed"_s, line.value(u"seed"_s, u"1"_s));
    if (!deals || !seed)
        return !deals ? deals.error() : seed.error();
    constexpr qint64 most = 10'000'000;
    if (*deals > most)
        return usageError(sayNew(QT_TRANSLATE_NOOP("CommandLine", "--demo: at most %L1 deals.")).arg(most));
    DemoOptions options;
    options.deals = int(*deals);
    options.seed = quint32(*seed);
    options.currency = currency;
    options.language = language;
    options.office = line.value(u"office"_s, options.office);
    options.country = line.value(u"country"_s, options.country);
    return makeDemoOffice(line.file, options, now);
}

} // namespace kontor::ctl
