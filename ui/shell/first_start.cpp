// Built anew when the language changes; what was typed is kept.
#include "ui/shell/first_start.h"

#include "core/base/coded_text.h"
#include "core/base/currency_name.h"
#include "core/base/locale_format.h"
#include "ui/shell/way_button.h"
#include "ui/theme/languages.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/combo_picker.h"
#include "ui/widgets/file_dialog.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/navigation_list.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/value_edit.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>
#include <QScrollArea>
#include <QSettings>
#include <QStandardPaths>

namespace kontor {

namespace {

/// The countries of our languages first, then all of them by name.
const QStringList nearCountries{QStringLiteral("VN"), QStringLiteral("DE"), QStringLiteral("AT"),
                                QStringLiteral("CH"), QStringLiteral("PL"), QStringLiteral("IR"),
                                QStringLiteral("GB"), QStringLiteral("US")};

QString countryOfMachine() {
    const QString code = QLocale::system().name().section(u'_', 1, 1).left(2);
    const bool isCountry = code.size() == 2 && QLocale::codeToTerritory(code) != QLocale::AnyTerritory;
    return isCountry ? code : QStringLiteral("VN");
}

QVector<PickerItem> countryItems(const QString &language) {
    const LocaleFormat format(language, QCalendar::System::Gregorian, false, QTimeZone::utc());
    QVector<PickerItem> items;
    for (const QString &code : nearCountries)
        items.append({.key = code, .text = codeText(Code::Country, code, format)});
    for (const auto &[code, name] : codeChoices(Code::Country, format)) {
        if (!nearCountries.contains(code))
            items.append({.key = code, .text = name});
    }
    return items;
}

/// The usual ones, and that of the country.
QVector<PickerItem> currencyItems(const QString &country, const QString &language) {
    QStringList codes{QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("GBP"),
                      QStringLiteral("CHF"), QStringLiteral("PLN"), QStringLiteral("VND"),
                      QStringLiteral("IRR")};
    if (const QString own = countryFacts(country).currency; !codes.contains(own))
        codes.append(own);
    QVector<PickerItem> items;
    for (const QString &code : std::as_const(codes))
        items.append({.key = code,
                      .text = FirstStart::tr("%1 %2", "code and name of a currency")
                                  .arg(code, currencyName(code, language))});
    return items;
}

PickerItem itemOf(const QVector<PickerItem> &items, const QString &key) {
    for (const PickerItem &item : items) {
        if (item.key == key)
            return item;
    }
    return items.first();
}

} // namespace

FirstStart::FirstStart(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_typed.country = countryOfMachine();
    m_typed.currency = countryFacts(m_typed.country).currency;
    resize(1180, 800);
    rebuild();
}

void FirstStart::changeEvent(QEvent *event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        keepTyped();
        rebuild();
    }
}

void FirstStart::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().page);
}

void FirstStart::keepTyped() {
    if (!m_name)
        return;
    m_typed.name = m_name->text();
    m_typed.person = m_person->text();
    m_typed.country = m_country->key();
    m_typed.currency = m_currency->key();
    m_typed.path = m_path->text();
}

void FirstStart::rebuild() {
    setWindowTitle(tr("Welcome to Kontor"));
    if (m_panel) {
        m_panel->hide();
        m_panel->deleteLater();
    }
    auto *scroll = new QScrollArea(this);
    scroll->setFocusPolicy(Qt::NoFocus); // what stands in it has the focus
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Welcome to Kontor"));
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *centre = new QWidget;
    auto *around = new QVBoxLayout(centre);
    around->setContentsMargins(metrics::space5, metrics::space5, metrics::space5, metrics::space5);
    auto *surface = new Surface(centre);
    surface->setMaximumWidth(900);
    surface->setMinimumWidth(820);
    auto *row = new QHBoxLayout(surface);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    auto *main = new QWidget(surface);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(metrics::space3);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::space3);
    head->addWidget(new BrandMark(34, main));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Label(tr("Welcome to Kontor"), TextRole::Display, Ink::Text, main));
    auto *sentence = new Label(tr("Everything of your office in one file. No server, no internet needed."),
                               TextRole::Body, Ink::Second, main);
    sentence->setWordWrap(true);
    words->addWidget(sentence);
    head->addLayout(words, 1);
    column->addLayout(head);
    column->addWidget(makeWays(main));
    column->addWidget(makeForm(main));
    row->addWidget(main, 1);
    row->addWidget(new HairLine(Qt::Vertical, surface));
    row->addWidget(makeSide(surface));
    around->addStretch(1);
    around->addWidget(surface, 0, Qt::AlignHCenter);
    around->addStretch(1);
    scroll->setWidget(centre);
    m_layout->addWidget(scroll);
    m_panel = scroll;
    m_ways.first()->setFocus(); // so that the number keys choose
}

QWidget *FirstStart::makeWays(QWidget *parent) {
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, metrics::space2, 0, metrics::space2);
    column->setSpacing(metrics::space2);
    m_ways = {new WayButton(Icon::FilePlus, tr("Start a new office"),
                            tr("Makes an empty file with one pipeline. You are its administrator."), 1, box),
              new WayButton(Icon::Folder, tr("Open a file of Kontor"),
                            tr("From this computer. A file in use is opened read-only."), 2, box),
              new WayButton(Icon::Sparkle, tr("Look around with example data"),
                            tr("Deals of a machine dealer. Throw it away any time."), 3, box),
              new WayButton(Icon::Restore, tr("Restore a backup"),
                            tr("Brings a file back as it was when the backup was made."), 4, box)};
    for (int i = 0; i < m_ways.size(); ++i) {
        column->addWidget(m_ways.at(i));
        connect(m_ways.at(i), &QAbstractButton::clicked, this, [this, i] { take(i); });
    }
    return box;
}

QWidget *FirstStart::makeForm(QWidget *parent) {
    auto *box = new QWidget(parent);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::space4);
    grid->setVerticalSpacing(metrics::space2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new SectionHeader(tr("New office"), box), 0, 0, 1, 2);
    const auto addRow = [&](const QString &text, QWidget *field) {
        const int row = grid->rowCount();
        grid->addWidget(new Label(text, TextRole::Body, Ink::Second, box), row, 0);
        grid->addWidget(field, row, 1);
    };
    m_name = new ValueEdit(box);
    m_name->setText(m_typed.name);
    m_name->line()->setAccessibleName(tr("Name of the office"));
    addRow(tr("Name of the office"), m_name);
    m_person = new ValueEdit(box);
    m_person->setText(m_typed.person);
    m_person->line()->setAccessibleName(tr("Your name"));
    addRow(tr("Your name"), m_person);
    auto *places = new QWidget(box);
    auto *two = new QHBoxLayout(places);
    two->setContentsMargins(0, 0, 0, 0);
    m_country = new ComboPicker(places);
    m_country->setName(tr("Country"));
    m_country->setClearable(false);
    const QVector<PickerItem> countries = countryItems(m_services.languages.current());
    m_country->setChoices(countries);
    m_country->setItems({itemOf(countries, m_typed.country)});
    m_currency = new ComboPicker(places);
    m_currency->setName(tr("Currency"));
    m_currency->setClearable(false);
    const QVector<PickerItem> currencies = currencyItems(m_typed.country, m_services.languages.current());
    m_currency->setChoices(currencies);
    m_currency->setItems({itemOf(currencies, m_typed.currency)});
    two->addWidget(m_country, 4);
    two->addWidget(m_currency, 5);
    addRow(tr("Country, currency"), places);
    m_facts = new Label({}, TextRole::Secondary, Ink::Second, box);
    m_facts->setWordWrap(true);
    m_facts->setMinimumHeight(2 * QFontMetrics(kontor::font(TextRole::Secondary)).height() + 4);
    grid->addWidget(m_facts, grid->rowCount(), 1);
    auto *file = new QWidget(box);
    auto *line = new QHBoxLayout(file);
    line->setContentsMargins(0, 0, 0, 0);
    m_path = new ValueEdit(file);
    m_path->line()->setAccessibleName(tr("File"));
    m_path->line()->setLayoutDirection(Qt::LeftToRight); // the parts of a path do not change places
    m_path->setText(m_typed.path);
    line->addWidget(m_path, 1);
    auto *choose = new Button(tr("Choose…"), Button::Kind::Secondary, file);
    line->addWidget(choose);
    addRow(tr("File"), file);
    m_error = new FieldError(box);
    grid->addWidget(m_error, grid->rowCount(), 0, 1, 2);
    auto *foot = new QHBoxLayout;
    auto *promise = new Label(tr("Nothing leaves this computer"), TextRole::Secondary, Ink::Second, box);
    foot->setSpacing(metrics::space2);
    foot->addWidget(new IconMark(Icon::Lock, box));
    foot->addWidget(promise, 1);
    auto *make = new Button(tr("Create the file"), Button::Kind::Primary, box);
    make->setKeyHint(QKeySequence(Qt::Key_Enter).toString(QKeySequence::NativeText));
    foot->addWidget(make);
    grid->addLayout(foot, grid->rowCount(), 0, 1, 2);
    connect(m_country, &ComboPicker::changed, this, [this] { suggestFrom(m_country->key()); });
    connect(m_name, &ValueEdit::edited, this, &FirstStart::suggestPath);
    connect(m_path, &ValueEdit::edited, this, [this] { m_typed.pathByHand = true; });
    connect(choose, &QAbstractButton::clicked, this, &FirstStart::choosePath);
    connect(make, &QAbstractButton::clicked, this, &FirstStart::create);
    suggestFrom({});
    suggestPath();
    return box;
}

QWidget *FirstStart::makeSide(QWidget *parent) {
    auto *side = new QWidget(parent);
    side->setFixedWidth(232);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(metrics::space3, 24, metrics::space3, metrics::space4);
    column->setSpacing(metrics::space2);
    auto *list = new NavigationList(tr("Language"), side);
    list->addHead(tr("Language"));
    for (const Language &language : languages())
        list->addEntry(language.code, language.nativeName);
    list->setMarksCurrent(true);
    list->setCurrent(m_services.languages.current());
    list->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    list->setFixedHeight(list->sizeHintForRow(0) + 5 * list->sizeHintForRow(1) + 8);
    list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Not now: the list goes with the language.
    connect(list, &NavigationList::chosen, this, &FirstStart::languageChosen, Qt::QueuedConnection);
    column->addWidget(list);
    auto *look = new QWidget(side);
    auto *choices = new QVBoxLayout(look);
    choices->setContentsMargins(18, metrics::space2, 18, 0);
    choices->addWidget(new Label(tr("Look"), TextRole::Group, Ink::Second, look));
    auto *group = new QButtonGroup(look);
    const QPair<Scheme, QString> looks[] = {
        {Scheme::System, tr("As the system")}, {Scheme::Light, tr("Light")}, {Scheme::Dark, tr("Dark")}};
    for (const auto &[scheme, text] : looks) {
        auto *choice = new QRadioButton(text, look);
        choice->setChecked(m_services.theme.scheme() == scheme);
        group->addButton(choice, int(scheme));
        choices->addWidget(choice);
    }
    connect(group, &QButtonGroup::idClicked, this, [this](int scheme) {
        m_services.theme.setScheme(Scheme(scheme));
        QSettings().setValue(QStringLiteral("look/scheme"), scheme);
    });
    connect(&m_services.theme, &Theme::changed, group,
            [this, group] { group->button(int(m_services.theme.scheme()))->setChecked(true); });
    auto *later = new Label(tr("Both can be changed at any time, without a restart."), TextRole::Secondary,
                            Ink::Second, look);
    later->setWordWrap(true);
    choices->addSpacing(metrics::space2);
    choices->addWidget(later);
    column->addWidget(look);
    column->addStretch(1);
    return side;
}

void FirstStart::suggestFrom(const QString &country) {
    if (!country.isEmpty()) {
        const QVector<PickerItem> items = currencyItems(country, m_services.languages.current());
        m_currency->setChoices(items);
        m_currency->setItems({itemOf(items, countryFacts(country).currency)});
    }
    const CountryFacts facts = countryFacts(m_country->key());
    const LocaleFormat format(m_services.languages.current(), QCalendar::System::Gregorian,
                              m_services.languages.current() == u"fa", QTimeZone::utc());
    const QString hours = format.withOwnDigits(facts.workingHours);
    m_facts->setText(tr("%1 · week from %2 · %3 · %4")
                         .arg(LocaleFormat::isolated(QString::fromLatin1(facts.zone)),
                              format.dayName(Qt::DayOfWeek(facts.firstDayOfWeek), QLocale::LongFormat),
                              tr("%1 to %2", "working hours, from … to …")
                                  .arg(hours.section(u'-', 0, 0), hours.section(u'-', 1)),
                              facts.jalali ? tr("Jalali calendar") : tr("Gregorian calendar")));
}

void FirstStart::suggestPath() {
    if (m_typed.pathByHand)
        return;
    QString name = m_name->text().trimmed();
    name.remove(u'/').remove(u'\\');
    if (name.isEmpty())
        name = tr("My office");
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_path->setText(QDir::toNativeSeparators(folder.filePath(name + QStringLiteral(".kontor"))));
}

void FirstStart::choosePath() {
    const QString path = FileDialog::getSaveFileName(this, tr("File of the new office"), m_path->text(),
                                                     tr("Kontor files (*.kontor)"));
    if (path.isEmpty())
        return;
    m_path->setText(path);
    m_typed.pathByHand = true;
}

NewOffice FirstStart::office() const {
    const QString name = m_name->text().trimmed();
    return {.name = name.isEmpty() ? tr("My office") : name,
            .country = m_country->key(),
            .language = m_services.languages.current(),
            .currency = m_currency->key(),
            .employee = m_person->text().trimmed()};
}

QString FirstStart::path() const {
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void FirstStart::create() {
    m_error->setText({});
    if (m_name->text().trimmed().isEmpty()) {
        m_name->setError(tr("Give the office a name."));
        m_name->line()->setFocus();
    } else if (m_person->text().trimmed().isEmpty()) {
        m_person->setError(tr("Type your name; it stands beside what you do."));
        m_person->line()->setFocus();
    } else if (path().isEmpty()) {
        m_path->setError(tr("Choose where the file should be."));
        m_path->line()->setFocus();
    } else {
        Q_EMIT newOfficeRequested(office(), path());
    }
}

void FirstStart::showError(const Error &error) {
    m_error->setText(error.text);
}

void FirstStart::take(int way) {
    switch (way) {
    case 0:
        m_name->line()->setFocus();
        break;
    case 1:
        Q_EMIT openRequested();
        break;
    case 2:
        Q_EMIT demoRequested();
        break;
    default:
        Q_EMIT restoreRequested();
    }
}

void FirstStart::keyPressEvent(QKeyEvent *event) {
    const int way = event->key() - Qt::Key_1;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        create();
    else if (way >= 0 && way < m_ways.size())
        take(way);
    else
        QWidget::keyPressEvent(event);
}

} // namespace kontor
