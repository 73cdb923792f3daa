// Every widget on one page, in both schemes and mirrored; the pictures stand beside the test program to be
// looked at.
#include "tests/support/ui/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/calendar_panel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/combo_picker.h"
#include "ui/widgets/date_edit.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/head_line.h"
#include "ui/widgets/inline_message.h"
#include "ui/widgets/label.h"
#include "ui/widgets/navigation_column.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/progress.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/stage_bar.h"
#include "ui/widgets/tab_bar.h"
#include "ui/widgets/text_area.h"
#include "ui/widgets/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>
#include <gtest/gtest.h>
#include <memory>

namespace kontor {

namespace {

struct Words {
    bool persian = false;
    QString operator()(const char *english, const char *other) const {
        return QString::fromUtf8(persian ? other : english);
    }
};

QString picturePath(const QString &name) {
    QDir here(QCoreApplication::applicationDirPath());
    here.mkpath(QStringLiteral("gallery"));
    return here.filePath(QStringLiteral("gallery/") + name + QStringLiteral(".png"));
}

class CardRow : public QWidget {
public:
    explicit CardRow(Words words) : m_words(words) { setMinimumHeight(130); }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        const Tokens &t = tokens();
        for (int i = 0; i < 4; ++i) {
            const QRect place = paint::mirrored(&painter, rect(), QRect(i * 242, 4, 230, 114));
            paint::CardState state;
            state.current = i == 1;
            state.marked = i == 2;
            if (i == 3)
                paint::dropPlace(&painter, place);
            else
                paint::card(&painter, place, state);
            const QRect inside = place.adjusted(12, 10, -12, -10);
            const auto row = [&](int y, int height) {
                return QRect(inside.left(), inside.top() + y, inside.width(), height);
            };
            paint::text(&painter, row(0, 18), m_words("Warehouse software", "سامانهٔ انبار"),
                        kontor::font(TextRole::Strong), t.text);
            paint::text(&painter, row(20, 18), QStringLiteral("Nordwind Logistik"),
                        kontor::font(TextRole::Body), t.textSecond);
            paint::figures(&painter, row(44, 18), QStringLiteral("€1,111,800.00"),
                           kontor::font(TextRole::Strong), t.text, paint::Side::Leading);
            const QString late = m_words("overdue 4 d", "۴ روز دیرکرد");
            const QSize size = paint::pillSize(late, true);
            const QRect frame = inside;
            paint::pill(&painter,
                        paint::mirrored(&painter, frame, QRect(QPoint(frame.left(), frame.top() + 72), size)),
                        late,
                        i == 0   ? Tone::Red
                        : i == 1 ? Tone::Amber
                                 : Tone::Grey,
                        Icon::Clock);
            paint::avatar(
                &painter,
                paint::mirrored(&painter, frame, QRect(frame.right() - 21, frame.top() + 71, 22, 22)),
                m_words("Lê Ngọc Anh", "لیلا نوری"));
        }
    }

private:
    Words m_words;
};

QWidget *leftColumn(Words w) {
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *buttons = new QHBoxLayout;
    auto *sold = new Button(Icon::Check, w("Sold", "فروخته شد"), Button::Kind::Primary);
    sold->setKeyHint(QStringLiteral("Ctrl N"));
    buttons->addWidget(sold);
    buttons->addWidget(new Button(Icon::Phone, w("Call", "تماس")));
    buttons->addWidget(new Button(Icon::Trash, w("Delete", "حذف"), Button::Kind::Danger));
    auto *snooze = new Button(w("Snooze", "تعویق"));
    snooze->setOpens(true);
    buttons->addWidget(snooze);
    auto *off = new Button(w("Disabled", "غیرفعال"));
    off->setEnabled(false);
    buttons->addWidget(off);
    buttons->addWidget(new Button(w("Quiet", "آرام"), Button::Kind::Quiet));
    buttons->addWidget(Button::ofIcon(Icon::More, w("More actions", "بیشتر")));
    buttons->addStretch();
    column->addLayout(buttons);

    auto *pills = new QHBoxLayout;
    pills->addWidget(new Pill(w("tomorrow 10:00", "فردا ۱۰:۰۰"), Tone::Grey, Icon::Clock));
    pills->addWidget(new Pill(w("overdue 4 d", "۴ روز دیرکرد"), Tone::Red, Icon::Clock));
    pills->addWidget(new Pill(w("today 15:00", "امروز"), Tone::Amber, Icon::Clock));
    pills->addWidget(new Pill(w("won 30 Oct 2026", "موفق"), Tone::Green, Icon::Check));
    pills->addWidget(new Pill(w("2 new", "۲ تازه"), Tone::Accent));
    pills->addWidget(new Badge({6, 0, 0, false}));
    pills->addWidget(new Badge({0, 3, 0, false}));
    pills->addWidget(new Badge({6, 3, 0, false}));
    pills->addWidget(new Badge({0, 0, 14, false}));
    pills->addWidget(new Badge({0, 0, 0, true}));
    pills->addWidget(new Badge({88, 32, 0, false}));
    for (const char *name : {"Lê Ngọc Anh", "Trần Quân", "Anna König", "Michał Wójcik", "لیلا نوری"})
        pills->addWidget(new Avatar(QString::fromUtf8(name)));
    pills->addWidget(new KeyHint(QStringLiteral("Ctrl K")));
    pills->addStretch();
    column->addLayout(pills);

    column->addWidget(new CardRow(w));
    auto *stages = new StageBar;
    stages->setStages({{QStringLiteral("n"), w("New request", "درخواست جدید"), stageColours()[0], false},
                       {QStringLiteral("q"), w("Qualification", "ارزیابی"), stageColours()[1], false},
                       {QStringLiteral("o"), w("Offer", "پیش‌فاکتور"), stageColours()[2], false},
                       {QStringLiteral("g"), w("Negotiation", "مذاکره"), stageColours()[3], false},
                       {QStringLiteral("w"), w("Won", "موفق"), stageColours()[4], true},
                       {QStringLiteral("l"), w("Lost", "از دست رفته"), stageColours()[5], true}});
    stages->setCurrent(QStringLiteral("o"));
    column->addWidget(stages);
    auto *tabs = new TabBar;
    tabs->addTab(QStringLiteral("t"), w("Timeline", "خط زمان"));
    tabs->addTab(QStringLiteral("c"), w("Chat", "گفتگو"));
    tabs->addTab(QStringLiteral("p"), w("Products", "محصولات"));
    tabs->setCount(QStringLiteral("c"), 2);
    column->addWidget(tabs);
    column->addWidget(
        new InlineMessage(InlineMessage::Kind::Info, w("Nothing leaves this computer.", "اطلاع")));
    auto *warn = new InlineMessage(InlineMessage::Kind::Warning,
                                   w("“Negotiation” holds 9 deals. Move them first.", "۹ فرصت اینجاست"));
    warn->setAction(w("Move", "انتقال"));
    column->addWidget(warn);
    column->addWidget(
        new InlineMessage(InlineMessage::Kind::Error, w("The file cannot be read.", "فایل خوانده نشد")));
    auto *progress = new ProgressLine(w("Importing", "در حال ورود"));
    progress->setProgress(420, 1570);
    column->addWidget(progress);
    auto *table = new QTableWidget(3, 3);
    table->setHorizontalHeaderLabels({w("Title", "عنوان"), w("Account", "مشتری"), w("Amount", "مبلغ")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    for (int i = 0; i < 9; ++i) {
        auto *item =
            new QTableWidgetItem(i % 3 == 2 ? QStringLiteral("€25,000.00") : w("Pilot project", "طرح"));
        if (i % 3 == 0)
            item->setCheckState(i == 3 ? Qt::Checked : Qt::Unchecked);
        table->setItem(i / 3, i % 3, item);
    }
    table->selectRow(1);
    column->addWidget(table);
    return page;
}

DateEdit::Rules dateRules(Words w) {
    const QCalendar calendar(w.persian ? QCalendar::System::Jalali : QCalendar::System::Gregorian);
    const QLocale locale(w.persian ? QStringLiteral("fa_IR") : QStringLiteral("en_US"));
    DateEdit::Rules rules;
    rules.locale = locale;
    rules.calendar = calendar;
    rules.error = QStringLiteral("There is no such day");
    rules.parse = [](const QString &text) -> std::optional<QDate> {
        if (text.startsWith(QLatin1Char('x')))
            return std::nullopt;
        return QDate(2026, 12, 11);
    };
    rules.write = [locale, calendar](const QDate &day) {
        return locale.toString(day, QStringLiteral("d MMM yyyy"), calendar);
    };
    rules.writeLong = [locale, calendar](const QDate &day) {
        return locale.toString(day, QStringLiteral("ddd d MMM yyyy"), calendar);
    };
    rules.today = [] { return QDate(2026, 11, 24); };
    return rules;
}

QWidget *formColumn(Words w) {
    auto *panel = new QFrame;
    panel->setAutoFillBackground(true);
    panel->setBackgroundRole(QPalette::Base);
    panel->setFixedWidth(380);
    auto *column = new QVBoxLayout(panel);
    auto *head = new SectionHeader(w("Deal", "فرصت"));
    head->addAction(Button::ofIcon(Icon::Pencil, w("Edit", "ویرایش")));
    column->addWidget(head);
    auto *form = new QFormLayout;
    const auto add = [&](const QString &name, QWidget *field) {
        form->addRow(new Label(name, TextRole::Body, Ink::Second), field);
    };
    add(w("Phone", "تلفن"), new ValueLabel(QStringLiteral("+49 89 1234 5678")));
    add(w("E-mail", "ایمیل"), new ValueLabel(QStringLiteral("j.gross@gruenwald.example")));
    add(w("Account", "مشتری"), new LinkLabel(w("Bäckerei Grünwald", "پارس الکتریک")));
    auto *amount = new ValueEdit;
    amount->setText(QStringLiteral("2,000.00"));
    amount->setSuffix(QStringLiteral("EUR"));
    add(w("Amount", "مبلغ"), amount);
    auto *date = new DateEdit(dateRules(w));
    date->setObjectName(QStringLiteral("date"));
    add(w("Expected close", "تاریخ"), date);
    auto *wrong = new ValueEdit;
    wrong->setText(QStringLiteral("31.02.2027"));
    wrong->setError(w("There is no such day", "چنین روزی نیست"));
    add(w("Start", "شروع"), wrong);
    auto *person = new ComboPicker;
    person->setItems({{QStringLiteral("1"), w("Anna König", "لیلا نوری"), {}, {}, {}, true}});
    add(w("Responsible", "مسئول"), person);
    auto *stage = new ComboPicker;
    stage->setItems(
        {{QStringLiteral("1"), w("Offer", "پیش‌فاکتور"), {}, {}, stageColours()[2], false}});
    add(w("Stage", "مرحله"), stage);
    auto *tags = new TagEdit;
    tags->setTags({w("key", "کلیدی"), w("machines", "ماشین‌ها"), w("trade fair", "نمایشگاه")});
    add(w("Tags", "برچسب‌ها"), tags);
    auto *combo = new QComboBox;
    combo->addItems({w("leave the field", "بگذار"), w("empty the field", "خالی کن")});
    add(w("Empty cells", "خانهٔ خالی"), combo);
    auto *check = new QCheckBox(w("Remember this", "به یاد بسپار"));
    check->setChecked(true);
    form->addRow(check);
    auto *radio = new QRadioButton(w("As the system", "مانند سیستم"));
    radio->setChecked(true);
    form->addRow(radio);
    form->addRow(new QRadioButton(w("Dark", "تیره")));
    form->addRow(new QSpinBox);
    column->addLayout(form);
    column->addWidget(new HairLine);
    auto *note = new TextArea(3, 6);
    note->setText(w("A note of two lines\nwith a second one", "یادداشت\n+49 89 1234"));
    column->addWidget(note);
    column->addStretch();
    return panel;
}

std::unique_ptr<QWidget> galleryPage(Words w) {
    auto window = std::make_unique<QWidget>();
    window->resize(1440, 900);
    auto *row = new QHBoxLayout(window.get());
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *navigation = new NavigationColumn;
    navigation->setBrand(QStringLiteral("Kontor"), w("Hanoi office", "دفتر تهران"));
    navigation->setPerson(w("Lê Ngọc Anh", "لیلا نوری"));
    navigation->addEntry(QStringLiteral("today"), Icon::Sun, w("Today", "امروز"));
    navigation->addGroup(QStringLiteral("sales"), w("Sales", "فروش"));
    navigation->addEntry(QStringLiteral("leads"), Icon::Inbox, w("Leads", "سرنخ‌ها"));
    navigation->addEntry(QStringLiteral("deals"), Icon::Handshake, w("Deals", "فرصت‌ها"));
    navigation->addEntry(QStringLiteral("accounts"), Icon::Building, w("Accounts", "مشتریان"));
    navigation->addEntry(QStringLiteral("contacts"), Icon::Users, w("Contacts", "مخاطبان"));
    navigation->addEntry(QStringLiteral("partners"), Icon::Sitemap, w("Partners", "همکاران فروش"));
    navigation->addEntry(QStringLiteral("campaigns"), Icon::Megaphone, w("Campaigns", "کمپین‌ها"));
    navigation->addEntry(QStringLiteral("products"), Icon::Box, w("Products", "محصولات"));
    navigation->addEntry(QStringLiteral("contracts"), Icon::FileText, w("Contracts", "قراردادها"));
    navigation->addGroup(QStringLiteral("work"), w("Work", "کار"));
    navigation->addEntry(QStringLiteral("tasks"), Icon::CheckSquare, w("Tasks", "وظایف"));
    navigation->addEntry(QStringLiteral("chats"), Icon::Message, w("Chats", "گفتگوها"));
    navigation->addEntry(QStringLiteral("reports"), Icon::BarChart, w("Reports", "گزارش‌ها"));
    navigation->setCounter(QStringLiteral("leads"), {0, 3, 0, false});
    navigation->setCounter(QStringLiteral("deals"), {6, 3, 0, false});
    navigation->setCounter(QStringLiteral("chats"), {0, 0, 2, false});
    navigation->setCurrent(QStringLiteral("deals"));
    row->addWidget(navigation);

    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    auto *head = new HeadLine;
    head->setTitle(w("Deals", "فرصت‌ها"));
    auto *pipeline = new Chip(w("Main pipeline", "مسیر اصلی"));
    pipeline->setOpens(true);
    pipeline->setSecond(true);
    head->addBesideTitle(pipeline);
    auto *views = new SegmentedSwitch;
    views->addChoice(QStringLiteral("board"), w("Board", "کانبان"), Icon::Board);
    views->addChoice(QStringLiteral("list"), w("List", "لیست"), Icon::List);
    views->addChoice(QStringLiteral("activities"), w("Activities", "فعالیت‌ها"), Icon::Clock);
    views->addChoice(QStringLiteral("calendar"), w("Calendar", "تقویم"), Icon::Calendar);
    head->setSwitch(views);
    head->setSearch(new SearchField(w("Search or jump to…", "جستجو یا رفتن به…"), QStringLiteral("Ctrl K")));
    head->addAction(new Button(Icon::Plus, w("New deal", "فرصت جدید"), Button::Kind::Primary));
    right->addWidget(head);
    auto *filters = new FilterLine;
    const auto chip = [&](const QString &text, const Count &count) {
        auto *made = new Chip(text);
        made->setCount(count);
        filters->addChip(made);
    };
    chip(w("Planned", "برنامه‌ریزی‌شده"), {6, 0, 0, false});
    chip(w("Incoming", "ورودی"), {0, 3, 0, false});
    chip(w("Nothing planned", "بدون برنامه"), {0, 0, 14, false});
    filters->addSeparator();
    auto *mine = new Chip(w("Responsible: me and my team", "مسئول: من و تیم من"));
    mine->setCheckable(true);
    mine->setChecked(true);
    mine->setClosable(true);
    filters->addChip(mine);
    auto *more = new Chip(Icon::Filter, w("Filter", "فیلتر"));
    more->setSecond(true);
    filters->setTail(more);
    right->addWidget(filters);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(8, 0, 0, 0);
    body->addWidget(leftColumn(w), 1);
    body->addWidget(formColumn(w));
    right->addLayout(body, 1);
    row->addLayout(right, 1);
    return window;
}

void renderPage(const QString &name, Words w) {
    const auto window = galleryPage(w);
    showActive(window.get());
    Toast toast(window.get());
    toast.showMessage(w("“Training programme” moved to Negotiation", "«دورهٔ آموزشی» به مذاکره منتقل شد"),
                      w("Undo", "برگرداندن"), QStringLiteral("Ctrl Z"));
    QTest::qWait(20);
    ASSERT_TRUE(window->grab().save(picturePath(name)));
    toast.hide();
    window->findChild<DateEdit *>()->openCalendar();
    QTest::qWait(20);
    ASSERT_TRUE(window->grab().save(picturePath(name + QStringLiteral("-calendar"))));
    for (const Button *button : window->findChildren<Button *>()) {
        if (button->isVisible() && !button->text().isEmpty()) {
            EXPECT_GE(button->width(), button->sizeHint().width()) << qPrintable(button->text());
        }
    }
}

} // namespace

TEST(Gallery, RendersInTheLightScheme) {
    testTheme().setScheme(Scheme::Light);
    renderPage(QStringLiteral("light"), {});
}

TEST(Gallery, RendersInTheDarkScheme) {
    testTheme().setScheme(Scheme::Dark);
    renderPage(QStringLiteral("dark"), {});
    testTheme().setScheme(Scheme::Light);
}

TEST(Gallery, RendersMirroredInPersian) {
    testTheme();
    const RightToLeft mirrored;
    QLocale::setDefault(QLocale(QStringLiteral("fa_IR")));
    renderPage(QStringLiteral("fa"), {true});
    QLocale::setDefault(QLocale::c());
}

TEST(Gallery, RendersNarrowWithLongWordsAndLargeText) {
    testTheme().setTextScale(1.5);
    QWidget window;
    auto *row = new QHBoxLayout(&window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *navigation = new NavigationColumn;
    navigation->setPerson(QStringLiteral("Anna König"));
    navigation->addEntry(QStringLiteral("a"), Icon::Inbox, QStringLiteral("Interessenten"));
    navigation->addGroup(QStringLiteral("g"), QStringLiteral("Vertrieb"));
    navigation->addEntry(QStringLiteral("b"), Icon::Handshake, QStringLiteral("Verkaufschancen"));
    navigation->setCounter(QStringLiteral("b"), {6, 3, 0, false});
    navigation->setCurrent(QStringLiteral("b"));
    row->addWidget(navigation);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    auto *head = new HeadLine;
    head->setTrail({QStringLiteral("Verkaufschancen")});
    head->setTitle(QStringLiteral("Verpackungsanlage"));
    auto *views = new SegmentedSwitch;
    views->addChoice(QStringLiteral("1"), QStringLiteral("Tafel"), Icon::Board);
    views->addChoice(QStringLiteral("2"), QStringLiteral("Liste"), Icon::List);
    views->addChoice(QStringLiteral("3"), QStringLiteral("Aktivitäten"), Icon::Clock);
    head->setSwitch(views);
    head->setSearch(new SearchField(QStringLiteral("Suchen oder springen zu …"), QStringLiteral("Strg K")));
    auto *primary = new Button(Icon::Plus, QStringLiteral("Neue Verkaufschance"), Button::Kind::Primary);
    head->addAction(primary);
    column->addWidget(head);
    auto *filters = new FilterLine;
    for (const char *name :
         {"Geplant", "Eingehend", "Nichts geplant", "Zuständig: ich und mein Team", "Diesen Monat"}) {
        auto *chip = new Chip(QString::fromUtf8(name));
        chip->setCount(Count{0, 0, 14, false});
        filters->addChip(chip);
    }
    filters->setTail(new Chip(Icon::Filter, QStringLiteral("Filter")));
    column->addWidget(filters);
    column->addWidget(new InlineMessage(
        InlineMessage::Kind::Error,
        QStringLiteral(
            "Die Datei „Büro Hanoi.kontor“ ist beschädigt: 12 von 40.000 Seiten lassen sich nicht lesen. "
            "Sie wird nur zum Lesen geöffnet, damit nichts verloren geht.")));
    auto *stages = new StageBar;
    stages->setStages({{QStringLiteral("n"), QStringLiteral("Neue Anfrage"), stageColours()[0], false},
                       {QStringLiteral("q"), QStringLiteral("Bedarfsermittlung und Qualifizierung"),
                        stageColours()[1], false},
                       {QStringLiteral("o"), QStringLiteral("Angebot"), stageColours()[2], false}});
    stages->setCurrent(QStringLiteral("q"));
    column->addWidget(stages);
    column->addStretch();
    window.resize(1024, 700);
    showActive(&window);
    QTest::qWait(10);
    EXPECT_TRUE(window.grab().save(picturePath(QStringLiteral("narrow"))));
    EXPECT_LE(window.width(), 1024) << "nothing forces the window to be wider";
    EXPECT_GE(primary->width(), primary->sizeHint().width());
    testTheme().setTextScale(1);
}

TEST(Gallery, RendersPanels) {
    testTheme().setScheme(Scheme::Light);
    QWidget window;
    window.resize(1100, 700);
    EmptyState empty(
        Icon::Handshake, QStringLiteral("No deals yet"),
        QStringLiteral("A deal is one sale to one customer. It moves from column to column until it is won "
                       "or lost. Each card shows its amount, what is planned next and who is responsible."),
        &window);
    empty.setAction(Icon::Plus, QStringLiteral("New deal"), QStringLiteral("Ctrl N"));
    for (const char *link : {"Import from a file", "Convert a lead", "Change the stages"})
        empty.addLink(QString::fromUtf8(link));
    empty.setGeometry(QRect(QPoint(20, 20), empty.sizeHint()));
    Button opener(QStringLiteral("Delete"), Button::Kind::Danger, &window);
    opener.setGeometry(640, 30, 90, 32);
    ComboPicker picker(&window);
    picker.setChoices(
        {{QStringLiteral("1"),
          QStringLiteral("Bäckerei Grünwald"),
          QStringLiteral("München"),
          Icon::Building,
          {},
          false},
         {QStringLiteral("2"), QStringLiteral("Anna König"), QStringLiteral("Sales"), {}, {}, true},
         {QStringLiteral("3"), QStringLiteral("Offer"), {}, {}, stageColours()[2], false}});
    picker.setCreatable(true);
    picker.setGeometry(60, 430, 320, 36);
    showActive(&window);
    picker.setFocus();
    QTest::keyClicks(picker.line(), QStringLiteral("n"));
    auto *panel = new ConfirmPanel(&opener, QStringLiteral("Delete “Packaging line”?"),
                                   {QStringLiteral("3 activities and 2 files go with it."),
                                    QStringLiteral("It can be restored from the bin for 30 days.")},
                                   QStringLiteral("Delete"), true);
    panel->open();
    picker.line()->setFocus();
    picker.openList();
    QMenu menu;
    menu.addAction(icon(Icon::Copy), QStringLiteral("Copy\tCtrl+C"));
    menu.addAction(icon(Icon::Pencil), QStringLiteral("Edit\tF2"))->setEnabled(false);
    menu.addSeparator();
    QAction *ticked = menu.addAction(QStringLiteral("Show won"));
    ticked->setCheckable(true);
    ticked->setChecked(true);
    menu.addMenu(QStringLiteral("Move to stage"));
    menu.setActiveAction(menu.actions().first());
    QTest::qWait(20);
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    menu.resize(menu.sizeHint());
    painter.drawPixmap(640, 420, menu.grab());
    painter.end();
    EXPECT_TRUE(picture.save(picturePath(QStringLiteral("panels"))));
}

TEST(Gallery, RendersIcons) {
    QPixmap sheet(12 * 84, 8 * 84);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    int index = 0;
    for (const Icon name : allIcons()) {
        const QPoint corner(index % 12 * 84, index / 12 * 84);
        painter.drawPixmap(corner + QPoint(6, 8), iconPixmap(name, 44, Qt::black, 1, Qt::LeftToRight));
        painter.drawPixmap(corner + QPoint(58, 24), iconPixmap(name, 16, Qt::black, 1, Qt::LeftToRight));
        ++index;
    }
    painter.end();
    EXPECT_TRUE(sheet.save(picturePath(QStringLiteral("icons"))));
}

} // namespace kontor
