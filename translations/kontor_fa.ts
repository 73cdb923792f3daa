<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>The pipeline has no stage “%1”.</source>
        <translation>مسیر فروش مرحلهٔ «%1» ندارد.</translation>
    </message>
    <message>
        <source>The pipeline has no lost stage.</source>
        <translation>این مسیر مرحلهٔ ناموفق ندارد.</translation>
    </message>
</context>
<context>
    <name>Administrators</name>
    <message>
        <source>Nobody else may change the settings. Give that right to another employee first.</source>
        <translation>هیچ‌کس دیگری اجازهٔ تغییر تنظیمات را ندارد. نخست این اجازه را به کارمند دیگری بدهید.</translation>
    </message>
</context>
<context>
    <name>Anonymise</name>
    <message>
        <source>Records of this kind hold no person.</source>
        <translation>رکوردهای این گونه دربارهٔ شخص نیستند.</translation>
    </message>
    <message>
        <source>The record %1 does not exist.</source>
        <translation>رکورد %1 وجود ندارد.</translation>
    </message>
    <message>
        <source>Anonymised %1</source>
        <translation>ناشناس‌شده %1</translation>
    </message>
    <message>
        <source>“%1” could not be copied. Is there space on its disk?</source>
        <translation>رونوشت «%1» ساخته نشد. آیا روی دیسک جا هست؟</translation>
    </message>
    <message>
        <source>The old backup “%1” could not be deleted; delete it yourself.</source>
        <translation>پشتیبان قدیمی «%1» پاک نشد؛ خودتان آن را پاک کنید.</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>There is not enough room in “%1” for a backup: %2 are missing. Nothing was changed. Free some space or choose another folder.</source>
        <translation>در «%1» جای کافی برای پشتیبان نیست: %2 کم است. چیزی تغییر نکرد. جا باز کنید یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>No backup could be written to the folder “%1”: %2. Choose another folder.</source>
        <translation>پشتیبان در پوشهٔ «%1» نوشته نشد: %2. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The backup could not be written (%1). Try again, or choose another folder.</source>
        <translation>پشتیبان نوشته نشد (%1). دوباره تلاش کنید یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>a record in “%1” points to nothing</source>
        <translation>رکوردی در «%1» به چیزی اشاره می‌کند که وجود ندارد</translation>
    </message>
    <message>
        <source>the number of records differs</source>
        <translation>تعداد رکوردها یکسان نیست</translation>
    </message>
    <message>
        <source>The backup was made but did not pass its check (%1) and was thrown away. Run “Check data” on this file now.</source>
        <translation>پشتیبان ساخته شد ولی در بررسی رد شد (%1) و دور انداخته شد. همین حالا «بررسی داده‌ها» را برای این فایل اجرا کنید.</translation>
    </message>
    <message>
        <source>No backup was made, because the file could not be read (%1). Run “Check data” on it now.</source>
        <translation>پشتیبان ساخته نشد، چون فایل خوانده نشد (%1). همین حالا «بررسی داده‌ها» را اجرا کنید.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>خودکار</translation>
    </message>
    <message>
        <source>when closing</source>
        <translation>هنگام بستن</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>دستی</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>پیش از نسخهٔ جدید</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>پیش از درون‌ریزی</translation>
    </message>
    <message>
        <source>before a change of many records</source>
        <translation>پیش از تغییر گروهی</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>پیش از ادغام</translation>
    </message>
    <message>
        <source>before erasing</source>
        <translation>پیش از پاک‌سازی</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>پیش از بازیابی</translation>
    </message>
    <message>
        <source>The folder for backups, “%1”, cannot be made. Connect its disk or choose another folder.</source>
        <translation>پوشهٔ پشتیبان‌ها، «%1»، ساخته نمی‌شود. دیسک آن را وصل کنید یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The backup “%1” is no longer what it was when it was made. Choose another one.</source>
        <translation>پشتیبان «%1» دیگر مانند زمان ساخت نیست. پشتیبان دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>“%1” is in use by another program. Close it there and restore again.</source>
        <translation>برنامهٔ دیگری از «%1» استفاده می‌کند. آن را آنجا ببندید و دوباره بازیابی کنید.</translation>
    </message>
    <message>
        <source>The present file could not be kept (%1), so nothing was restored.</source>
        <translation>فایل کنونی نگه داشته نشد (%1)؛ برای همین چیزی بازیابی نشد.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Weighted: %1</source>
        <translation>وزنی: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no exchange rate</source>
        <translation>
            <numerusform>%n مورد بدون نرخ ارز کنار گذاشته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days without progress</comment>
        <translation>‏%1 روز</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>بدون برنامه</translation>
    </message>
    <message>
        <source>won %1</source>
        <translation>موفق %1</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>ناموفق %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>status and day</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CardPrint</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Print, or save as PDF</source>
        <translation>چاپ یا ذخیره به‌صورت PDF</translation>
    </message>
    <message>
        <source>The card was printed.</source>
        <translation>کارت چاپ شد.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>row %1 of “%2” points to a row of “%3” that is not there</source>
        <translation>ردیف %1 از «%2» به ردیفی از «%3» اشاره می‌کند که وجود ندارد</translation>
    </message>
    <message>
        <source>“%1” does not agree with the records; it can be made anew</source>
        <translation>‏«%1» با رکوردها نمی‌خواند؛ می‌توان آن را از نو ساخت</translation>
    </message>
    <message>
        <source>could not be checked: %1</source>
        <translation>بررسی نشد: %1</translation>
    </message>
    <message>
        <source>%1: in order</source>
        <translation>‏%1: درست است</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln problem(s)</source>
        <translation>
            <numerusform>‏%1: %Ln مشکل</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages and indexes</source>
        <translation>صفحه‌ها و نمایه‌ها</translation>
    </message>
    <message>
        <source>Links between records</source>
        <translation>پیوندهای میان رکوردها</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>جستجو</translation>
    </message>
    <message>
        <source>Search: not checked, because the file is open for reading only</source>
        <translation>جستجو: بررسی نشد، چون فایل فقط برای خواندن باز است</translation>
    </message>
</context>
<context>
    <name>Collection</name>
    <message>
        <source>New deal</source>
        <translation>فرصت جدید</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>هنوز فرصتی نیست</translation>
    </message>
    <message>
        <source>A deal is one sale to one customer. It moves from column to column until it is won or lost. Each card shows its amount, what is planned next and who is responsible.</source>
        <translation>فرصت یعنی یک فروش به یک مشتری. از ستونی به ستون دیگر می‌رود تا موفق یا ناموفق شود. هر کارت مبلغ، برنامهٔ بعدی و مسئول را نشان می‌دهد.</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>مشتری جدید</translation>
    </message>
    <message>
        <source>No accounts yet</source>
        <translation>هنوز مشتری‌ای نیست</translation>
    </message>
    <message>
        <source>An account is a company or a person you sell to, with its contacts, deals and files in one place.</source>
        <translation>مشتری، شرکت یا شخصی است که به او می‌فروشید؛ با مخاطبان، فرصت‌ها و فایل‌هایش در یک جا.</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>مخاطب جدید</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>هنوز مخاطبی نیست</translation>
    </message>
    <message>
        <source>A contact is a person: with e-mail and telephone, bound to the accounts they work for.</source>
        <translation>مخاطب یک شخص است، با ایمیل و تلفن، و وابسته به مشتریانی که برایشان کار می‌کند.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>پروژهٔ جدید</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>هنوز پروژه‌ای نیست</translation>
    </message>
    <message>
        <source>A project gathers what belongs together: deals, accounts and the people who work on them.</source>
        <translation>پروژه آنچه را به هم مربوط است گرد می‌آورد: فرصت‌ها، مشتریان و کسانی که روی آن‌ها کار می‌کنند.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جدید</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>هنوز چیزی نیست</translation>
    </message>
    <message>
        <source>What you add appears here.</source>
        <translation>آنچه بیفزایید اینجا دیده می‌شود.</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>سرنخ تازه</translation>
    </message>
    <message>
        <source>No leads yet</source>
        <translation>هنوز سرنخی نیست</translation>
    </message>
    <message>
        <source>A lead is a request that may become a deal. Find out what it is about, then convert or disqualify it. A lead without a responsible is in the free pool, for anybody to take.</source>
        <translation>سرنخ درخواستی است که شاید به فرصت تبدیل شود. ببینید موضوع چیست، سپس آن را تبدیل کنید یا کنار بگذارید. سرنخ بدون مسئول برای همه آزاد است و هر کسی می‌تواند آن را بردارد.</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>نما</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>رفتن</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>راهنما</translation>
    </message>
    <message>
        <source>New office…</source>
        <translation>دفتر جدید…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>باز کردن فایل…</translation>
    </message>
    <message>
        <source>Open the example office</source>
        <translation>باز کردن دفتر نمونه</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>بستن پنجره</translation>
    </message>
    <message>
        <source>Quit Kontor</source>
        <translation>خروج از Kontor</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>Search in this page</source>
        <translation>جستجو در این صفحه</translation>
    </message>
    <message>
        <source>Look as the system</source>
        <translation>ظاهر سیستم</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>ظاهر روشن</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>ظاهر تیره</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Narrow navigation</source>
        <translation>ناوبری باریک</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>تمام‌صفحه</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>فرصت جدید</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>مشتری جدید</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>مخاطب جدید</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>پروژهٔ جدید</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جدید</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Go to the deals</source>
        <translation>رفتن به فرصت‌ها</translation>
    </message>
    <message>
        <source>Go to the accounts</source>
        <translation>رفتن به مشتریان</translation>
    </message>
    <message>
        <source>Go to the contacts</source>
        <translation>رفتن به مخاطبان</translation>
    </message>
    <message>
        <source>Go to the projects</source>
        <translation>رفتن به پروژه‌ها</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>سطل بازیافت</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Search or do something…</source>
        <translation>جستجو یا انجام کاری…</translation>
    </message>
    <message>
        <source>List of keys</source>
        <translation>فهرست کلیدها</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>درون‌ریزی…</translation>
    </message>
    <message>
        <source>Sort by this column</source>
        <translation>مرتب کردن با این ستون</translation>
    </message>
    <message>
        <source>Sort further by this column</source>
        <translation>مرتب کردن با این ستون نیز</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>بردن ستون به چپ</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>بردن ستون به راست</translation>
    </message>
    <message>
        <source>Make the column wider</source>
        <translation>پهن‌تر کردن ستون</translation>
    </message>
    <message>
        <source>Make the column narrower</source>
        <translation>باریک‌تر کردن ستون</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>سرنخ تازه</translation>
    </message>
    <message>
        <source>Go to the leads</source>
        <translation>رفتن به سرنخ‌ها</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>در %2 فیلد «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>--format is table, csv or json, not “%1”.</source>
        <translation>--format یکی از table، csv یا json است، نه «%1».</translation>
    </message>
    <message>
        <source>The answer could not be written.</source>
        <translation>پاسخ نوشته نشد.</translation>
    </message>
    <message>
        <source>--%1 stands twice.</source>
        <translation>--%1 دو بار آمده است.</translation>
    </message>
    <message>
        <source>There is no option --%1.</source>
        <translation>گزینهٔ --%1 وجود ندارد.</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 مقدار می‌خواهد.</translation>
    </message>
    <message>
        <source>Usage: kontorctl FILE.kontor COMMAND …</source>
        <translation>کاربرد: kontorctl FILE.kontor COMMAND …</translation>
    </message>
    <message>
        <source>“%1” is not written as field=value.</source>
        <translation>«%1» به‌شکل field=value نوشته نشده است.</translation>
    </message>
    <message>
        <source>--%1: “%2” is no whole number.</source>
        <translation>--%1: «%2» عدد صحیح نیست.</translation>
    </message>
    <message>
        <source>The sum is too large.</source>
        <translation>جمع بیش از حد بزرگ است.</translation>
    </message>
    <message>
        <source>--in: “%1” is no currency.</source>
        <translation>--in: «%1» ارز نیست.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1.</source>
        <translation>برای %1 نرخ ارزی نیست.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>«%1» زیادی است.</translation>
    </message>
    <message>
        <source>--in needs --sum with the field whose sum it is.</source>
        <translation>--in به --sum با فیلدی که جمع می‌شود نیاز دارد.</translation>
    </message>
    <message>
        <source>“%1” needs one file.</source>
        <translation>«%1» یک فایل می‌خواهد.</translation>
    </message>
    <message>
        <source>--dates is dmy, mdy or ymd.</source>
        <translation>--dates یکی از dmy، mdy یا ymd است.</translation>
    </message>
    <message>
        <source>--separator is one character, or tab.</source>
        <translation>--separator یک نویسه یا tab است.</translation>
    </message>
    <message>
        <source>--empty is leave or clear.</source>
        <translation>--empty یکی از leave یا clear است.</translation>
    </message>
    <message>
        <source>--numbers is point or comma, as decimals are written.</source>
        <translation>--numbers بسته به نشانهٔ اعشار، point یا comma است.</translation>
    </message>
    <message>
        <source>--encoding: there is no encoding “%1”.</source>
        <translation>--encoding: کدگذاری «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>--key: there is no field “%1”.</source>
        <translation>--key: فیلد «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” can be read in two ways: use --dates.</source>
        <translation>«%1» در ستون «%2» را دو جور می‌توان خواند: --dates را به کار ببرید.</translation>
    </message>
    <message>
        <source>%1: “%2” is new; did you mean “%3”?</source>
        <translation>%1: «%2» تازه است؛ منظورتان «%3» است؟</translation>
    </message>
    <message>
        <source>--currency: “%1” is no code of a currency.</source>
        <translation>--currency: «%1» کد ارز نیست.</translation>
    </message>
    <message>
        <source>--language is one of %1.</source>
        <translation>--language یکی از %1 است.</translation>
    </message>
    <message>
        <source>--demo: at most %L1 deals.</source>
        <translation>--demo: حداکثر %L1 فرصت.</translation>
    </message>
    <message>
        <source>“%1” is neither an id nor a #number.</source>
        <translation>«%1» نه شناسه است و نه #شماره.</translation>
    </message>
    <message>
        <source>%1 %2 does not exist.</source>
        <translation>%1 %2 وجود ندارد.</translation>
    </message>
    <message>
        <source>“show” needs an id or a #number.</source>
        <translation>«show» شناسه یا #شماره می‌خواهد.</translation>
    </message>
    <message>
        <source>%1 with the id %2 does not exist.</source>
        <translation>%1 با شناسهٔ %2 وجود ندارد.</translation>
    </message>
    <message>
        <source>“history” needs an id or a #number.</source>
        <translation>«history» شناسه یا #شماره می‌خواهد.</translation>
    </message>
    <message>
        <source>The file has faults; restore a backup.</source>
        <translation>فایل خطا دارد؛ پشتیبانی را بازیابی کنید.</translation>
    </message>
    <message>
        <source>“backup” needs the name of the file to write.</source>
        <translation>«backup» نام فایلی را که نوشته شود می‌خواهد.</translation>
    </message>
    <message>
        <source>A file is no backup of itself; give another name.</source>
        <translation>فایل پشتیبانِ خودش نیست؛ نام دیگری بدهید.</translation>
    </message>
    <message>
        <source>“%1” takes no option --%2.</source>
        <translation>«%1» گزینهٔ --%2 را نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>--now: “%1” is no moment; it is written as 2026-11-24T08:30:00Z.</source>
        <translation>--now: «%1» زمان نیست؛ زمان به‌شکل 2026-11-24T08:30:00Z نوشته می‌شود.</translation>
    </message>
    <message>
        <source>The office has no administrator; use --as.</source>
        <translation>دفتر مدیری ندارد؛ --as را به کار ببرید.</translation>
    </message>
    <message>
        <source>Only a demo file is written at another time than now.</source>
        <translation>فقط فایل نمونه در زمانی جز اکنون نوشته می‌شود.</translation>
    </message>
    <message>
        <source>“%1” needs a kind of record, such as deal.</source>
        <translation>«%1» نوع رکورد می‌خواهد، مانند deal.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation>نوع رکورد «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>فرمان «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>“%1” needs the ids or #numbers of records.</source>
        <translation>«%1» شناسه‌ها یا #شماره‌های رکوردها را می‌خواهد.</translation>
    </message>
    <message>
        <source>“%1” takes no fields.</source>
        <translation>«%1» فیلد نمی‌پذیرد.</translation>
    </message>
    <message>
        <source>The action “%1” does not know “%2”.</source>
        <translation>عملیات «%1» مقدار «%2» را نمی‌شناسد.</translation>
    </message>
    <message>
        <source>“%1” takes the number of steps.</source>
        <translation>«%1» شمار گام‌ها را می‌پذیرد.</translation>
    </message>
    <message>
        <source>“set” needs at least one field=value.</source>
        <translation>«set» دست‌کم یک field=value می‌خواهد.</translation>
    </message>
    <message>
        <source>“do” needs an action, a kind of record and the ids or #numbers of records.</source>
        <translation>«do» یک کار، نوع رکورد و شناسه‌ها یا #شماره‌های رکوردها را می‌خواهد.</translation>
    </message>
    <message>
        <source>There is no action “%1” for %2.</source>
        <translation>برای %2 عملیات «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای برگرداندن نیست.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>چیزی برای انجام دوباره نیست.</translation>
    </message>
    <message>
        <source>--group: “%1” holds several values.</source>
        <translation>--group: «%1» چند مقدار دارد.</translation>
    </message>
    <message>
        <source>--sum: “%1” is no amount.</source>
        <translation>--sum: «%1» مبلغ نیست.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” can be read in two ways: use --numbers.</source>
        <translation>«%1» در ستون «%2» دو جور خوانده می‌شود: ‎--numbers را به کار ببرید.</translation>
    </message>
    <message>
        <source>%1 %2 is in the recycle bin.</source>
        <translation>%1 %2 در سطل بازیافت است.</translation>
    </message>
    <message>
        <source>Content: SHA-256 %1</source>
        <translation>محتوا: SHA-256 %1</translation>
    </message>
    <message>
        <source>--value: “%1” is not written as Column=text=value.</source>
        <translation>‏--value: «%1» به شکل ستون=متن=مقدار نوشته نشده است.</translation>
    </message>
    <message>
        <source>--value: there is no column “%1”.</source>
        <translation>‏--value: ستونی به نام «%1» نیست.</translation>
    </message>
    <message>
        <source>Control characters were left out of %1.</source>
        <translation>نویسه‌های کنترلی از %1 حذف شد.</translation>
    </message>
    <message>
        <source>%1: “%2” is unknown, in %3 rows; --value says what it means.</source>
        <translation>%1: «%2» در %3 ردیف ناشناخته است؛ معنای آن را با ‎--value‏ بگویید.</translation>
    </message>
    <message>
        <source>--value: an import creates nothing for the column “%1”.</source>
        <translation>--value: درون‌ریزی برای ستون «%1» چیزی نمی‌سازد.</translation>
    </message>
    <message>
        <source>in the recycle bin</source>
        <translation>در سطل بازیافت</translation>
    </message>
    <message>
        <source>“%1” names no record; it is written as deal:412.</source>
        <translation>عبارت «%1» رکوردی را نشان نمی‌دهد؛ مانند deal:412 نوشته می‌شود.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) that you may not see</source>
        <translation>
            <numerusform>و %Ln رکورد دیگر که اجازهٔ دیدنش را ندارید</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 are not compared with each other.</source>
        <translation>‏%1 با هم مقایسه نمی‌شوند.</translation>
    </message>
    <message>
        <source>“similar” needs an id or a #number.</source>
        <translation>فرمان «similar» یک شناسه یا #شماره می‌خواهد.</translation>
    </message>
    <message>
        <source>%1 %2 was merged into %3 %4.</source>
        <translation>‏%1 %2 در %3 %4 ادغام شده است.</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>may be used</source>
        <translation>قابل استفاده</translation>
    </message>
    <message>
        <source>service only</source>
        <translation>فقط برای خدمات</translation>
    </message>
    <message>
        <source>may not be used</source>
        <translation>استفاده نشود</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>از %1</translation>
    </message>
    <message>
        <source>noted by %1</source>
        <translation>ثبت از %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Convert</name>
    <message>
        <source>The lead %1 does not exist.</source>
        <translation>سرنخ %1 وجود ندارد.</translation>
    </message>
    <message>
        <source>“%1” is converted already.</source>
        <translation>سرنخ «%1» پیش‌تر تبدیل شده است.</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>چنین مشتری‌ای نیست.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>‏«%1» نیست.</translation>
    </message>
</context>
<context>
    <name>ConvertDialog</name>
    <message>
        <source>Convert “%1”</source>
        <translation>تبدیل «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Convert %Ln leads</source>
        <translation>
            <numerusform>تبدیل %Ln سرنخ</numerusform>
        </translation>
    </message>
    <message>
        <source>The lead stays and is marked Converted. Its timeline shows through on the deal.</source>
        <translation>سرنخ می‌ماند و «تبدیل‌شده» علامت می‌خورد. خط زمان آن در فرصت هم دیده می‌شود.</translation>
    </message>
    <message>
        <source>The leads stay and are marked Converted. Their timelines show through on the deals.</source>
        <translation>سرنخ‌ها می‌مانند و «تبدیل‌شده» علامت می‌خورند. خط زمانشان در فرصت‌ها هم دیده می‌شود.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>بعدی</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>تبدیل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Next: field by field · can be undone as one step</source>
        <translation>بعد: فیلد به فیلد · با یک گام برمی‌گردد</translation>
    </message>
    <message>
        <source>Can be undone as one step</source>
        <translation>با یک گام برمی‌گردد</translation>
    </message>
    <message>
        <source>Page 2 of 2 · can be undone as one step</source>
        <translation>صفحهٔ ۲ از ۲ · با یک گام برمی‌گردد</translation>
    </message>
    <message>
        <source>Page 1 of 2 · can be undone as one step</source>
        <translation>صفحهٔ ۱ از ۲ · با یک گام برمی‌گردد</translation>
    </message>
    <message>
        <source>“%1” was converted.</source>
        <translation>سرنخ «%1» تبدیل شد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads were converted.</source>
        <translation>
            <numerusform>%Ln سرنخ تبدیل شد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick the records to merge with.</source>
        <translation>رکوردهایی را که باید ادغام شوند علامت بزنید.</translation>
    </message>
</context>
<context>
    <name>ConvertResults</name>
    <message>
        <source>What became of the leads</source>
        <translation>سرنخ‌ها چه شدند</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>سرنخ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Deal, or why not</source>
        <translation>فرصت، یا دلیل</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>تبدیل‌شده</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>کنار مانده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads converted</source>
        <translation>
            <numerusform>%Ln سرنخ تبدیل شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stayed as they are.</source>
        <translation>
            <numerusform>%Ln مورد همان‌طور ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter opens a line · can be undone as one step</source>
        <translation>کلید Enter هر سطر را باز می‌کند · با یک گام برمی‌گردد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file “%1” could not be read: %2</source>
        <translation>فایل «%1» خوانده نشد: %2</translation>
    </message>
    <message>
        <source>The encoding “%1” is not known.</source>
        <translation>کدگذاری «%1» شناخته‌شده نیست.</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1</source>
        <translation>فایل تا پایان خوانده نشد: %1</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed. Close it in the file and import the row again.</source>
        <translation>گیومه‌ای باز شده و بسته نشده است. آن را در فایل ببندید و این ردیف را دوباره درون‌ریزی کنید.</translation>
    </message>
    <message>
        <source>The row holds bytes that are no text in the encoding %1. Choose another encoding, or save the file as UTF-8.</source>
        <translation>این ردیف بایت‌هایی دارد که در کدگذاری %1 متن نیستند. کدگذاری دیگری برگزینید یا فایل را با UTF-8 ذخیره کنید.</translation>
    </message>
    <message>
        <source>The row is too long: a cell may hold 10 MB, a row 200,000 cells. Shorten it in the file.</source>
        <translation>این ردیف بیش از حد بلند است: هر خانه تا ۱۰ مگابایت و هر ردیف تا ۲۰۰٬۰۰۰ خانه جا دارد. آن را در فایل کوتاه کنید.</translation>
    </message>
</context>
<context>
    <name>Deals</name>
    <message>
        <source>A probability is 0 to 100 %.</source>
        <translation>احتمال از ۰ تا ۱۰۰٪ است.</translation>
    </message>
    <message>
        <source>A rate is larger than zero.</source>
        <translation>نرخ باید بزرگ‌تر از صفر باشد.</translation>
    </message>
    <message>
        <source>Shares are percentages from 0 to 100, together at most 100.</source>
        <translation>سهم‌ها درصدی از ۰ تا ۱۰۰ هستند و جمعشان حداکثر ۱۰۰ است.</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>This employee is not in the file.</source>
        <translation>این کارمند در فایل نیست.</translation>
    </message>
</context>
<context>
    <name>Done</name>
    <message>
        <source>created it</source>
        <translation>ایجاد کرد</translation>
    </message>
    <message>
        <source>changed it</source>
        <translation>تغییر داد</translation>
    </message>
    <message>
        <source>undid a step</source>
        <translation>یک گام را واگرداند</translation>
    </message>
    <message>
        <source>redid a step</source>
        <translation>یک گام را دوباره انجام داد</translation>
    </message>
    <message>
        <source>imported it</source>
        <translation>درون‌ریزی کرد</translation>
    </message>
    <message>
        <source>set up the office</source>
        <translation>دفتر را راه‌اندازی کرد</translation>
    </message>
    <message>
        <source>start of the day</source>
        <translation>آغاز روز</translation>
    </message>
    <message>
        <source>moved it to a stage</source>
        <translation>به مرحله‌ای برد</translation>
    </message>
    <message>
        <source>unlocked it</source>
        <translation>قفل را باز کرد</translation>
    </message>
    <message>
        <source>took it</source>
        <translation>برداشت</translation>
    </message>
    <message>
        <source>copied it</source>
        <translation>رونوشت گرفت</translation>
    </message>
    <message>
        <source>archived it</source>
        <translation>بایگانی کرد</translation>
    </message>
    <message>
        <source>took it out of the archive</source>
        <translation>از بایگانی درآورد</translation>
    </message>
    <message>
        <source>retired it</source>
        <translation>غیرفعال کرد</translation>
    </message>
    <message>
        <source>offered it again</source>
        <translation>دوباره فعال کرد</translation>
    </message>
    <message>
        <source>deleted it</source>
        <translation>حذف کرد</translation>
    </message>
    <message>
        <source>restored it</source>
        <translation>بازگرداند</translation>
    </message>
    <message>
        <source>disqualified it</source>
        <translation>کنار گذاشت</translation>
    </message>
    <message>
        <source>released it</source>
        <translation>آزاد کرد</translation>
    </message>
    <message>
        <source>converted it</source>
        <translation>آن را تبدیل کرد</translation>
    </message>
    <message>
        <source>removed the personal data</source>
        <translation>داده‌های شخصی را پاک کرد</translation>
    </message>
    <message>
        <source>noted that it is no duplicate</source>
        <translation>یادداشت کرد که تکراری نیست</translation>
    </message>
    <message>
        <source>merged records</source>
        <translation>رکوردها را ادغام کرد</translation>
    </message>
    <message>
        <source>un-merged records</source>
        <translation>ادغام را باز کرد</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>Half-typed forms cannot be kept in “%1” (%2). Save them before you close the program.</source>
        <translation>فرم‌های نیمه‌کاره در «%1» نگه داشته نمی‌شوند (%2). پیش از بستن برنامه آن‌ها را ذخیره کنید.</translation>
    </message>
</context>
<context>
    <name>EntryType</name>
    <message>
        <source>Work</source>
        <translation>محل کار</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>همراه</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>شخصی</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>نمابر</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>صورت‌حساب</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>تحویل</translation>
    </message>
    <message>
        <source>Visiting</source>
        <translation>مراجعه</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>دیگر</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>در %2 فیلد «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>لغو شد.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>چنین نوع رکوردی وجود ندارد.</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>Type a whole number.</source>
        <translation>عدد صحیح وارد کنید.</translation>
    </message>
    <message>
        <source>This is no day. Type one such as today, +7 or 24.11.</source>
        <translation>این تاریخ نیست. برای نمونه امروز، ‎+7 یا ۰۳/۰۹ بنویسید.</translation>
    </message>
    <message>
        <source>Type a number from 0 to 100.</source>
        <translation>عددی از ۰ تا ۱۰۰ وارد کنید.</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <translation>‏%1، ارز</translation>
    </message>
    <message>
        <source>%1, time</source>
        <translation>‏%1، ساعت</translation>
    </message>
    <message>
        <source>This is no time.</source>
        <translation>این ساعت نیست.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>روز نوشته نشده است.</translation>
    </message>
</context>
<context>
    <name>FieldFormat</name>
    <message numerus="yes">
        <source>%Ln without an exchange rate left out of ≈</source>
        <translation>
            <numerusform>≈ بدون %Ln مبلغ که نرخ ارز ندارد</numerusform>
        </translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>FieldTexts</name>
    <message>
        <source>%1 “%2” does not exist.</source>
        <translation>‏%1 «%2» وجود ندارد.</translation>
    </message>
    <message>
        <source>“%1” may be the record %2 or %3.</source>
        <translation>‏«%1» ممکن است رکورد %2 یا %3 باشد.</translation>
    </message>
    <message>
        <source>There is no record “%1”.</source>
        <translation>رکورد «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>“%1” may be one of the records %2.</source>
        <translation>‏«%1» ممکن است یکی از رکوردهای %2 باشد.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>در %2 فیلد «%1» وجود ندارد.</translation>
    </message>
</context>
<context>
    <name>FieldType</name>
    <message>
        <source>Text, one line</source>
        <translation>متن یک‌خطی</translation>
    </message>
    <message>
        <source>Text, several lines</source>
        <translation>متن چندخطی</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>عدد صحیح</translation>
    </message>
    <message>
        <source>Number with decimals</source>
        <translation>عدد اعشاری</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>درصد</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>بله یا خیر</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاریخ</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>تاریخ و ساعت</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>یکی از فهرست</translation>
    </message>
    <message>
        <source>Link to a record</source>
        <translation>پیوند به یک رکورد</translation>
    </message>
    <message>
        <source>Links to several records</source>
        <translation>پیوند به چند رکورد</translation>
    </message>
    <message>
        <source>Several texts</source>
        <translation>چند متن</translation>
    </message>
</context>
<context>
    <name>FileCopy</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>‏«%1» خوانده نمی‌شود: %2</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>“%1” is already open, since %2. Close it there, or open a copy for reading.</source>
        <translation>‏«%1» از %2 باز است. آن را آنجا ببندید یا یک رونوشت را برای خواندن باز کنید.</translation>
    </message>
    <message>
        <source>“%1” is already open on %2, since %3. Close it there, or open a copy for reading.</source>
        <translation>‏«%1» روی %2 از %3 باز است. آن را آنجا ببندید یا یک رونوشت را برای خواندن باز کنید.</translation>
    </message>
    <message>
        <source>“%1” is already open by %2 on %3, since %4. Close it there, or open a copy for reading.</source>
        <translation>‏«%1» را %2 روی %3 از %4 باز کرده است. آن را آنجا ببندید یا یک رونوشت را برای خواندن باز کنید.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for work: nothing can be written in the folder “%2”. Open it for reading, or copy it to a folder of your own.</source>
        <translation>‏«%1» برای کار باز نمی‌شود: در پوشهٔ «%2» نمی‌توان نوشت. آن را برای خواندن باز کنید یا در پوشهٔ خودتان رونوشت بگیرید.</translation>
    </message>
</context>
<context>
    <name>FileOutput</name>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>فایل «%1» نوشته نشد: %2</translation>
    </message>
    <message>
        <source>there is a folder of that name.</source>
        <translation>پوشه‌ای با این نام وجود دارد.</translation>
    </message>
    <message>
        <source>there is no room left on the disk. Free some space or choose another folder.</source>
        <translation>دیگر جایی روی دیسک نیست. کمی جا باز کنید یا پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>writing is not permitted there. Choose another folder.</source>
        <translation>نوشتن در آنجا مجاز نیست. پوشهٔ دیگری برگزینید.</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>This PDF asks for a password. Save it to open it with a PDF program.</source>
        <translation>این PDF گذرواژه می‌خواهد. آن را ذخیره و با برنامهٔ PDF باز کنید.</translation>
    </message>
    <message>
        <source>This PDF is broken and cannot be shown. Save it to try another program.</source>
        <translation>این PDF خراب است و نشان داده نمی‌شود. آن را ذخیره کنید و با برنامهٔ دیگری بیازمایید.</translation>
    </message>
    <message>
        <source>This page cannot be shown. Save the file to open it with a PDF program.</source>
        <translation>این صفحه نشان داده نمی‌شود. فایل را ذخیره و با برنامهٔ PDF باز کنید.</translation>
    </message>
    <message>
        <source>This drawing names other files or is not sound, so it is not shown. Save it to open it with its program.</source>
        <translation>این طرح به فایل‌های دیگر اشاره می‌کند یا سالم نیست و نشان داده نمی‌شود. آن را ذخیره و با برنامهٔ خودش باز کنید.</translation>
    </message>
    <message>
        <source>This picture is too large to be shown: %1 × %2 points. Save it to open it with its program.</source>
        <translation>این تصویر برای نمایش بیش از اندازه بزرگ است: %1 × %2 نقطه. آن را ذخیره و با برنامهٔ خودش باز کنید.</translation>
    </message>
    <message>
        <source>This picture is broken and cannot be shown. Save it to try another program.</source>
        <translation>این تصویر خراب است و نشان داده نمی‌شود. آن را ذخیره کنید و با برنامهٔ دیگری بیازمایید.</translation>
    </message>
    <message>
        <source>This kind of file is not shown here. Save it to open it with its program.</source>
        <translation>این نوع فایل اینجا نشان داده نمی‌شود. آن را ذخیره و با برنامهٔ خودش باز کنید.</translation>
    </message>
</context>
<context>
    <name>FileProbe</name>
    <message>
        <source>There is no file “%1”. It may have been moved or renamed, or its disk is not connected. Choose another file.</source>
        <translation>فایل «%1» وجود ندارد. شاید جابه‌جا یا نامش عوض شده یا دیسک آن وصل نیست. فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The file “%1” is empty. Make a new office in it, or choose another file.</source>
        <translation>فایل «%1» خالی است. دفتر جدیدی در آن بسازید یا فایل دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>“%1” is not a file of Kontor and was left as it is. Choose another file; lists from other programs can be imported.</source>
        <translation>‏«%1» فایل Kontor نیست و دست‌نخورده ماند. فایل دیگری انتخاب کنید؛ فهرست‌های برنامه‌های دیگر را می‌توان درون‌ریزی کرد.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Kontor (file version %2; this program knows %3). Nothing was changed. Install the newer Kontor and open the file again.</source>
        <translation>‏«%1» را Kontor جدیدتری نوشته است (نسخهٔ فایل %2؛ این برنامه %3 را می‌شناسد). چیزی تغییر نکرد. Kontor جدیدتر را نصب و فایل را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>The file “%1” is damaged: part of it is missing or overwritten. It was left as it is. Restore the newest backup, or rescue what can still be read into a new file.</source>
        <translation>فایل «%1» آسیب دیده است: بخشی از آن نیست یا بازنویسی شده است. فایل دست‌نخورده ماند. تازه‌ترین پشتیبان را بازیابی کنید یا آنچه را خواندنی است در فایل جدیدی نجات دهید.</translation>
    </message>
    <message>
        <source>You may not read the file “%1”. Ask its owner for the permission, then open it again.</source>
        <translation>اجازهٔ خواندن فایل «%1» را ندارید. از صاحب آن اجازه بگیرید و دوباره بازش کنید.</translation>
    </message>
    <message>
        <source>“%1” can only be read: nothing can be written to it or to its folder. To work in it, save a copy elsewhere and open the copy.</source>
        <translation>‏«%1» فقط‌خواندنی است: در فایل یا پوشهٔ آن نمی‌توان نوشت. برای کار، رونوشتی را جای دیگری ذخیره و باز کنید.</translation>
    </message>
    <message>
        <source>“%1” is missing or empty, but its journal “%2” is still there. Put the file back beside its journal, or move the journal away.</source>
        <translation>‏«%1» نیست یا خالی است، ولی روزنگار آن «%2» هنوز هست. فایل را کنار روزنگارش برگردانید یا روزنگار را جابه‌جا کنید.</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive. Should the connection break while something is saved, the file may be damaged. Keep the file on this computer and the backups on the network.</source>
        <translation>‏«%1» روی دیسک شبکه است. اگر هنگام ذخیره ارتباط قطع شود، فایل ممکن است آسیب ببیند. فایل را روی این رایانه و پشتیبان‌ها را روی شبکه نگه دارید.</translation>
    </message>
    <message>
        <source>“%1” lies in a folder that is copied to a cloud. Half-written states may be copied and put back. Keep the file in another folder and the backups in this one.</source>
        <translation>‏«%1» در پوشه‌ای است که در فضای ابری رونوشت می‌شود. ممکن است حالت نیمه‌نوشته رونوشت و بازگردانده شود. فایل را در پوشهٔ دیگر و پشتیبان‌ها را در این پوشه نگه دارید.</translation>
    </message>
    <message>
        <source>The last work in “%1” is still in its journal “%1-wal”, and nothing can be written there. Copy both files to a folder of your own and open the copy.</source>
        <translation>آخرین کار در «%1» هنوز در روزنگار «%1-wal» است و آنجا نمی‌توان نوشت. هر دو فایل را در پوشهٔ خودتان رونوشت بگیرید و رونوشت را باز کنید.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>“%1” is too large for the office file.</source>
        <translation>‏«%1» برای فایل دفتر بیش از حد بزرگ است.</translation>
    </message>
    <message>
        <source>The new version is too large for the office file.</source>
        <translation>نسخهٔ جدید برای فایل دفتر بیش از حد بزرگ است.</translation>
    </message>
    <message>
        <source>There is no such version.</source>
        <translation>چنین نسخه‌ای وجود ندارد.</translation>
    </message>
    <message>
        <source>“%1” belongs to nothing else. Delete it instead.</source>
        <translation>‏«%1» به چیز دیگری پیوست نیست. به جای آن حذفش کنید.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>“%1” is no date. Write 2026-11-24, today+7 or this month.</source>
        <translation>‏«%1» تاریخ نیست. بنویسید 2026-11-24، ‏today+7 یا this month.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>در %2 فیلد «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>“%1” is no id.</source>
        <translation>‏«%1» شناسه نیست.</translation>
    </message>
    <message>
        <source>“%1” links to no other record.</source>
        <translation>‏«%1» به رکورد دیگری پیوند ندارد.</translation>
    </message>
    <message>
        <source>“%1” has no order.</source>
        <translation>‏«%1» ترتیب ندارد.</translation>
    </message>
    <message>
        <source>“%1” is no choice of %2.</source>
        <translation>‏«%1» از گزینه‌های %2 نیست.</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>‏«%1» عدد نیست.</translation>
    </message>
    <message>
        <source>“%1” is true or false.</source>
        <translation>‏«%1» یا true است یا false.</translation>
    </message>
    <message>
        <source>“%1” is no amount.</source>
        <translation>‏«%1» مبلغ نیست.</translation>
    </message>
    <message>
        <source>There is no exchange rate for %1.</source>
        <translation>برای %1 نرخ ارزی نیست.</translation>
    </message>
    <message>
        <source>“%1” is a date.</source>
        <translation>‏«%1» تاریخ است.</translation>
    </message>
    <message>
        <source>“%1” is a link: use = or ~.</source>
        <translation>‏«%1» پیوند است: = یا ~ را به کار ببرید.</translation>
    </message>
    <message>
        <source>There is no kind of record “%1”.</source>
        <translation>نوع رکورد «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>%1 “%2” does not exist.</source>
        <translation>‏%1 «%2» وجود ندارد.</translation>
    </message>
    <message>
        <source>“%1” may be: %2.</source>
        <translation>‏«%1» ممکن است یکی از این‌ها باشد: %2.</translation>
    </message>
</context>
<context>
    <name>FilterText</name>
    <message>
        <source>Character %L1: the name of a field is expected.</source>
        <translation>نویسهٔ %L1: نام فیلد لازم است.</translation>
    </message>
    <message>
        <source>Character %L1: behind the dot the name of a field is expected.</source>
        <translation>نویسهٔ %L1: پس از نقطه نام فیلد لازم است.</translation>
    </message>
    <message>
        <source>Character %L1: one of = != &lt; &lt;= &gt; &gt;= ~, “in”, “is” or “between” is expected.</source>
        <translation>نویسهٔ %L1: یکی از = != &lt; &lt;= &gt; &gt;= ~، «in»، «is» یا «between» لازم است.</translation>
    </message>
    <message>
        <source>Character %L1: a value is expected, such as &quot;text&quot;, 12.5, 2026-11-24 or today.</source>
        <translation>نویسهٔ %L1: مقداری لازم است، مانند &quot;text&quot;، 12.5، 2026-11-24 یا today.</translation>
    </message>
    <message>
        <source>Character %L1: there is no such date; it is written as 2026-11-24.</source>
        <translation>نویسهٔ %L1: چنین تاریخی نیست؛ تاریخ به‌شکل 2026-11-24 نوشته می‌شود.</translation>
    </message>
    <message>
        <source>Character %L1: digits are expected.</source>
        <translation>نویسهٔ %L1: رقم لازم است.</translation>
    </message>
    <message>
        <source>Character %L1: the number of a record is expected behind #.</source>
        <translation>نویسهٔ %L1: پس از # شمارهٔ رکورد لازم است.</translation>
    </message>
    <message>
        <source>Character %L1: “and” with the second value is expected.</source>
        <translation>نویسهٔ %L1: «and» و مقدار دوم لازم است.</translation>
    </message>
    <message>
        <source>Character %L1: “empty” or “not empty” is expected.</source>
        <translation>نویسهٔ %L1: «empty» یا «not empty» لازم است.</translation>
    </message>
    <message>
        <source>Character %L1: an opening bracket is expected.</source>
        <translation>نویسهٔ %L1: پرانتز باز لازم است.</translation>
    </message>
    <message>
        <source>Character %L1: “and”, “or” or a closing bracket is expected.</source>
        <translation>نویسهٔ %L1: «and»، «or» یا پرانتز بسته لازم است.</translation>
    </message>
    <message>
        <source>Character %L1: a comma or a closing bracket is expected.</source>
        <translation>نویسهٔ %L1: ویرگول یا پرانتز بسته لازم است.</translation>
    </message>
    <message>
        <source>Character %L1: the closing quotation mark is missing.</source>
        <translation>نویسهٔ %L1: گیومهٔ پایانی نیست.</translation>
    </message>
    <message>
        <source>Character %L1: behind \ only &quot; or \ is expected.</source>
        <translation>نویسهٔ %L1: پس از \ فقط &quot; یا \ می‌آید.</translation>
    </message>
    <message>
        <source>Character %L1: “and”, “or” or the end is expected.</source>
        <translation>نویسهٔ %L1: «and»، «or» یا پایان لازم است.</translation>
    </message>
    <message>
        <source>Character %L1: brackets and “not” are nested more than 100 deep.</source>
        <translation>نویسهٔ %L1: پرانتزها و «not» بیش از ۱۰۰ لایه تودرتو هستند.</translation>
    </message>
</context>
<context>
    <name>FilterWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>‏%1 %2 نباشد</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>‏%1 زیر %2</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <translation>‏%1 حداکثر %2</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>‏%1 بالای %2</translation>
    </message>
    <message>
        <source>%1 at least %2</source>
        <translation>‏%1 دست‌کم %2</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>‏%1 شامل %2</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>‏%1 خالی است</translation>
    </message>
    <message>
        <source>%1 is filled</source>
        <translation>‏%1 پر است</translation>
    </message>
    <message>
        <source>%1 between %2 and %3</source>
        <translation>‏%1 میان %2 و %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>فردا</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>این هفته</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>هفتهٔ بعد</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>هفتهٔ پیش</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>این ماه</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>ماه بعد</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>این سه‌ماهه</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>سه‌ماههٔ بعد</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>سه‌ماههٔ پیش</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>امسال</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>پارسال</translation>
    </message>
    <message>
        <source>me</source>
        <translation>من</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>نه (%1)</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>‏%1 و %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>‏%1 یا %2</translation>
    </message>
    <message>
        <source>with the words “%1”</source>
        <translation>با واژه‌های «%1»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>شامل</translation>
    </message>
    <message>
        <source>is</source>
        <translation>برابر است با</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>برابر نیست با</translation>
    </message>
    <message>
        <source>contains not</source>
        <translation>شامل نیست</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>در</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>پیش از</translation>
    </message>
    <message>
        <source>is at the latest</source>
        <translation>دیرترین</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>پس از</translation>
    </message>
    <message>
        <source>is from</source>
        <translation>از</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>بالای</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>دست‌کم</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>حداکثر</translation>
    </message>
    <message>
        <source>is below</source>
        <translation>زیر</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>خالی است</translation>
    </message>
    <message>
        <source>is filled</source>
        <translation>پر است</translation>
    </message>
</context>
<context>
    <name>HiddenByFilter</name>
    <message>
        <source>Nothing fits the filter</source>
        <translation>چیزی با فیلتر نمی‌خواند</translation>
    </message>
    <message>
        <source>Change or leave the filter to see more.</source>
        <translation>برای دیدن بیشتر، فیلتر را تغییر دهید یا بردارید.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>نمایش همه</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>‏«%1» نه بله است و نه خیر.</translation>
    </message>
    <message>
        <source>“%1” is none of the choices.</source>
        <translation>‏«%1» در میان گزینه‌ها نیست.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>‏«%1» عدد صحیح نیست.</translation>
    </message>
    <message>
        <source>“%1” is not between 0 and 100 percent.</source>
        <translation>‏«%1» میان ۰ و ۱۰۰ درصد نیست.</translation>
    </message>
    <message>
        <source>“%1” is not a currency.</source>
        <translation>‏«%1» ارز نیست.</translation>
    </message>
    <message>
        <source>“%1” is not a moment.</source>
        <translation>‏«%1» زمان نیست.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>‏«%1» نشانی ایمیل نیست.</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number.</source>
        <translation>‏«%1» شمارهٔ تلفن نیست.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>منظورتان «%1» است؟</translation>
    </message>
    <message>
        <source>%1 with the id %2 does not exist.</source>
        <translation>‏%1 با شناسهٔ %2 وجود ندارد.</translation>
    </message>
    <message>
        <source>Several records have “%1” in “%2”.</source>
        <translation>چند رکورد در «%2» مقدار «%1» دارند.</translation>
    </message>
    <message>
        <source>%1 “%2” does not exist.</source>
        <translation>‏%1 «%2» وجود ندارد.</translation>
    </message>
    <message>
        <source>Several records of the kind %1 are named “%2”.</source>
        <translation>چند رکورد از نوع %1 نام «%2» دارند.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>ستون %1</translation>
    </message>
    <message>
        <source>“%1” holds no rows below its header.</source>
        <translation>‏«%1» زیر سرستون‌ها ردیفی ندارد.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>فایل ستون «%1» ندارد.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>در %2 فیلد «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>Id in Kontor</source>
        <translation>شناسه در Kontor</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation>‏%1: ارز</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was written.</source>
        <translation>درون‌ریزی لغو شد. چیزی نوشته نشد.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>چه نادرست است</translation>
    </message>
    <message>
        <source>The same record stands in line %1.</source>
        <translation>همین رکورد در ردیف %1 هست.</translation>
    </message>
    <message>
        <source>The same e-mail or telephone stands in line %1.</source>
        <translation>همین ایمیل یا تلفن در ردیف %1 هست.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>از پیش وجود دارد.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>‏«%1» نیست.</translation>
    </message>
    <message>
        <source>There is no such kind of record.</source>
        <translation>چنین نوع رکوردی وجود ندارد.</translation>
    </message>
    <message>
        <source>The row has more cells than there are columns. Quote cells that hold the separator.</source>
        <translation>خانه‌های این ردیف بیش از ستون‌هاست. خانه‌هایی را که جداکننده دارند در گیومه بگذارید.</translation>
    </message>
    <message>
        <source>Control characters were left out of the value.</source>
        <translation>نویسه‌های کنترلی از این مقدار حذف شد.</translation>
    </message>
    <message numerus="yes">
        <source>Control characters were left out of %Ln value(s), first in line %1.</source>
        <translation>
            <numerusform>نویسه‌های کنترلی از %Ln مقدار حذف شد، نخست در سطر %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers of lines</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>No</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>There is no %1 “%2”. Only who may change the settings can create it.</source>
        <translation>‏%1 «%2» وجود ندارد. تنها کسی که اجازهٔ تغییر تنظیمات را دارد می‌تواند آن را بسازد.</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>ساخته شود</translation>
    </message>
    <message>
        <source>“%1” does not say what it may be used for.</source>
        <translation>‏«%1» نمی‌گوید برای چه کاری می‌توان از آن استفاده کرد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, its part</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ImportSimilar</name>
    <message>
        <source>%1: %2</source>
        <comment>what is the same, and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>؛ </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that you may not see</source>
        <translation>
            <numerusform>%Ln رکورد که اجازهٔ دیدنش را ندارید</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1 (سطر %2)</translation>
    </message>
</context>
<context>
    <name>InUse</name>
    <message>
        <source>The currency of the office cannot be deleted.</source>
        <translation>ارز دفتر را نمی‌توان حذف کرد.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in use by %Ln record(s). Retire it instead: it is no longer offered, and still shown.</source>
        <translation>
            <numerusform>‏«%1» در %Ln رکورد به کار رفته است. به جای حذف آن را غیرفعال کنید: دیگر پیشنهاد نمی‌شود ولی همچنان نشان داده می‌شود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in use by %Ln record(s). Take away “Active” instead.</source>
        <translation>
            <numerusform>‏«%1» در %Ln رکورد به کار رفته است. به جای حذف، «فعال» را بردارید.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Leads</name>
    <message>
        <source>A lead gets this status by converting it.</source>
        <translation>سرنخ تنها با تبدیل به این وضعیت می‌رسد.</translation>
    </message>
    <message>
        <source>This lead is converted and can only be read. Undo its conversion to change it.</source>
        <translation>این سرنخ تبدیل شده و تنها خواندنی است. برای تغییر آن، تبدیل را برگردانید.</translation>
    </message>
    <message>
        <source>Leads have one pipeline, and it exists already.</source>
        <translation>سرنخ‌ها یک مسیر دارند و آن هم اکنون هست.</translation>
    </message>
    <message>
        <source>The pipeline of leads cannot be deleted or retired.</source>
        <translation>مسیر سرنخ‌ها را نمی‌توان حذف یا غیرفعال کرد.</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Export</source>
        <translation>برون‌بری</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>صفحه‌گسترده (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows written to “%1”</source>
        <translation>
            <numerusform>%Ln ردیف در «%1» نوشته شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln فرصت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPrint</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحهٔ %1 از %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation>تعداد %1</translation>
    </message>
    <message>
        <source>Count %1 · Sum %2</source>
        <translation>تعداد %1 · جمع %2</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>چاپ شد</translation>
    </message>
</context>
<context>
    <name>LocaleFormat</name>
    <message>
        <source>today</source>
        <translation>امروز</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>فردا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>دیروز</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>‏«%1» عدد نیست.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” can be read in two ways: write %2, or at most %n decimal(s).</source>
        <translation>
            <numerusform>‏«%1» را دو جور می‌توان خواند: بنویسید %2، یا حداکثر %n رقم اعشار.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>‏«%1» تاریخ نیست.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>‏«%1» مبلغ نیست.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>The record %1 does not exist.</source>
        <translation>رکورد %1 وجود ندارد.</translation>
    </message>
    <message>
        <source>Merging needs at least two records.</source>
        <translation>برای ادغام دست‌کم دو رکورد لازم است.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln record(s) are merged at once.</source>
        <translation>
            <numerusform>هر بار دست بالا %Ln رکورد ادغام می‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of these kinds are not merged with each other.</source>
        <translation>رکوردهای این گونه‌ها با هم ادغام نمی‌شوند.</translation>
    </message>
    <message>
        <source>Two sold deals are not merged: their revenue would count once.</source>
        <translation>دو فرصت فروخته‌شده ادغام نمی‌شوند: درآمدشان یک بار شمرده می‌شد.</translation>
    </message>
    <message>
        <source>A converted lead is not merged; merge what it became.</source>
        <translation>سرنخ تبدیل‌شده ادغام نمی‌شود؛ آنچه را از آن ساخته شده ادغام کنید.</translation>
    </message>
    <message>
        <source>A private record is not merged with one that others see.</source>
        <translation>رکورد خصوصی با رکوردی که دیگران می‌بینند ادغام نمی‌شود.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken from the record %2.</source>
        <translation>مقدار «%1» را نمی‌توان از رکورد %2 گرفت.</translation>
    </message>
    <message>
        <source>“%1” stays as it is on the record that lives on or is sold.</source>
        <translation>مقدار «%1» همان می‌ماند که در رکورد ماندگار یا فروخته‌شده است.</translation>
    </message>
    <message>
        <source>“%1” is not chosen when merging.</source>
        <translation>مقدار «%1» هنگام ادغام انتخاب نمی‌شود.</translation>
    </message>
    <message>
        <source>Nothing was merged into this record.</source>
        <translation>چیزی در این رکورد ادغام نشده است.</translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage, probability</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>یکسان</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses kept</source>
        <translation>
            <numerusform>%Ln نشانی می‌ماند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers kept</source>
        <translation>
            <numerusform>%Ln شماره می‌ماند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries kept</source>
        <translation>
            <numerusform>%Ln مورد می‌ماند</numerusform>
        </translation>
    </message>
    <message>
        <source>joined, each under its origin</source>
        <translation>به هم پیوسته، هر متن زیر مبدأ خود</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>created %1, first</source>
        <translation>ساخته‌شده در %1، اول</translation>
    </message>
    <message>
        <source>created %1, second</source>
        <translation>ساخته‌شده در %1، دوم</translation>
    </message>
    <message>
        <source>created %1, third</source>
        <translation>ساخته‌شده در %1، سوم</translation>
    </message>
    <message>
        <source>created %1, as number %2</source>
        <translation>ساخته‌شده در %1، شمارهٔ %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln یادداشت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln فایل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln linked records</source>
        <translation>
            <numerusform>%Ln رکورد وابسته</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind, title</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <comment>kind, number, title</comment>
        <translation>%1 %2 «%3»</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one deal</source>
        <translation>
            <numerusform>ادغام %Ln رکورد در یک فرصت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one lead</source>
        <translation>
            <numerusform>ادغام %Ln رکورد در یک سرنخ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one account</source>
        <translation>
            <numerusform>ادغام %Ln رکورد در یک مشتری</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one contact</source>
        <translation>
            <numerusform>ادغام %Ln رکورد در یک مخاطب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records into one</source>
        <translation>
            <numerusform>ادغام %Ln رکورد در یک رکورد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lives on, because it was created first. All other values go by order of creation; choose another by a click.</source>
        <translation>‏%1 باقی می‌ماند، چون اول ساخته شده است. مقدارهای دیگر به ترتیب ساخت برداشته می‌شوند؛ با یک کلیک مقدار دیگری برگزینید.</translation>
    </message>
    <message>
        <source>%1 lives on, because it was created first, and keeps its number and stage. All other values go by order of creation; choose another by a click.</source>
        <translation>‏%1 باقی می‌ماند، چون اول ساخته شده است، و شماره و مرحله‌اش را نگه می‌دارد. مقدارهای دیگر به ترتیب ساخت برداشته می‌شوند؛ با یک کلیک مقدار دیگری برگزینید.</translation>
    </message>
    <message>
        <source>%1 lives on: the oldest deal keeps its number and stage. All other values go by order of creation, %2 first; choose another by a click.</source>
        <translation>‏%1 باقی می‌ماند: قدیمی‌ترین فرصت شماره و مرحله‌اش را نگه می‌دارد. مقدارهای دیگر به ترتیب ساخت برداشته می‌شوند، اول %2؛ با یک کلیک مقدار دیگری برگزینید.</translation>
    </message>
    <message>
        <source>Moves to %1: %2.</source>
        <translation>به %1 منتقل می‌شود: %2.</translation>
    </message>
    <message>
        <source>Moves to %1: %2. What it has itself stays: %3.</source>
        <translation>به %1 منتقل می‌شود: %2. آنچه خودش دارد می‌ماند: %3.</translation>
    </message>
    <message>
        <source>from %1; %2 has %3</source>
        <translation>از %1؛ در %2: %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>از %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records merged into “%1”</source>
        <translation>
            <numerusform>%Ln رکورد در «%1» ادغام شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Merging</name>
    <message>
        <source>This record is not merged into another one.</source>
        <translation>این رکورد در رکورد دیگری ادغام نشده است.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>The amount is too large.</source>
        <translation>مبلغ بیش از حد بزرگ است.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>این عدد نیست.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>این مبلغ نیست.</translation>
    </message>
    <message>
        <source>The amount has more decimals than its currency.</source>
        <translation>رقم‌های اعشار مبلغ بیش از ارز آن است.</translation>
    </message>
</context>
<context>
    <name>MoveToStage</name>
    <message>
        <source>These records have no stages.</source>
        <translation>این رکوردها مرحله ندارند.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” moved to %2</source>
        <translation>‏«%1» به %2 منتقل شد</translation>
    </message>
    <message numerus="yes">
        <source>%n moved to %1</source>
        <translation>
            <numerusform>%n مورد به %1 منتقل شد</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message numerus="yes">
        <source>%1. %n not moved: %2</source>
        <translation>
            <numerusform>‏%1. %n مورد منتقل نشد: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotDuplicates</name>
    <message>
        <source>Records of this kind are not compared.</source>
        <translation>رکوردهای این گونه مقایسه نمی‌شوند.</translation>
    </message>
    <message>
        <source>This needs at least two records.</source>
        <translation>برای این کار دست‌کم دو رکورد لازم است.</translation>
    </message>
</context>
<context>
    <name>OfficeCheck</name>
    <message>
        <source>record %1: “%2” is not what its history says</source>
        <translation>رکورد %1: «%2» با تاریخچهٔ آن نمی‌خواند</translation>
    </message>
    <message>
        <source>record %1: a change of “%2” is missing in its history</source>
        <translation>رکورد %1: یک تغییر «%2» در تاریخچه نیست</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) belong to no step</source>
        <translation>
            <numerusform>%Ln تغییر به هیچ گامی تعلق ندارد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) lack some of their changes</source>
        <translation>
            <numerusform>%Ln گام برخی تغییرهایش را ندارد</numerusform>
        </translation>
    </message>
    <message>
        <source>the revision is not that of the last step</source>
        <translation>شمارهٔ بازنگری از آنِ آخرین گام نیست</translation>
    </message>
    <message>
        <source>the number of the next step is taken</source>
        <translation>شمارهٔ گام بعدی گرفته شده است</translation>
    </message>
    <message>
        <source>two records have the id %1</source>
        <translation>دو رکورد شناسهٔ %1 دارند</translation>
    </message>
    <message>
        <source>the next id is taken</source>
        <translation>شناسهٔ بعدی گرفته شده است</translation>
    </message>
    <message>
        <source>record %1 is not found by the search</source>
        <translation>جستجو رکورد %1 را نمی‌یابد</translation>
    </message>
    <message>
        <source>the search finds record %1, which is not there</source>
        <translation>جستجو رکورد %1 را می‌یابد که وجود ندارد</translation>
    </message>
    <message>
        <source>the search knows record %1 by other words</source>
        <translation>جستجو رکورد %1 را با واژه‌های دیگری می‌شناسد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sum(s) differ from the deals</source>
        <translation>
            <numerusform>%Ln جمع با فرصت‌ها نمی‌خواند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) differ from the records</source>
        <translation>
            <numerusform>%Ln عدد با رکوردها نمی‌خواند</numerusform>
        </translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>گام‌ها</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچهٔ تغییرات</translation>
    </message>
    <message>
        <source>Ids</source>
        <translation>شناسه‌ها</translation>
    </message>
    <message>
        <source>Found by search</source>
        <translation>یافتنی در جستجو</translation>
    </message>
    <message>
        <source>Sums of the board</source>
        <translation>جمع‌های کانبان</translation>
    </message>
    <message>
        <source>Numbers of records</source>
        <translation>تعداد رکوردها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln key(s) differ from the records</source>
        <translation>
            <numerusform>%Ln کلید با رکوردها نمی‌خواند</numerusform>
        </translation>
    </message>
    <message>
        <source>Found as duplicates</source>
        <translation>یافتن تکراری‌ها</translation>
    </message>
</context>
<context>
    <name>OfficeRules</name>
    <message>
        <source>Give backups 1 GB or more.</source>
        <translation>برای پشتیبان‌ها ۱ گیگابایت یا بیشتر بگذارید.</translation>
    </message>
</context>
<context>
    <name>OpenOffices</name>
    <message>
        <source>“%1” is the office that is open. Choose another file.</source>
        <translation>‏«%1» همان دفتری است که باز است. فایل دیگری برگزینید.</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>A field keeps its type. Add another field instead.</source>
        <translation>نوع فیلد تغییر نمی‌کند. فیلد دیگری بیفزایید.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>‏«%1» عدد صحیح نیست.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>8 cells pasted: 4 amounts, 4 dates</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: “%2” cannot be read. %3</source>
        <translation>‏%1: «%2» خوانده نمی‌شود. %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amounts</source>
        <translation>
            <numerusform>%Ln مبلغ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln numbers</source>
        <translation>
            <numerusform>%Ln عدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates read as year-month-day</source>
        <translation>
            <numerusform>%Ln تاریخ به‌صورت سال-ماه-روز خوانده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln dates read as day-month-year</source>
        <translation>
            <numerusform>%Ln تاریخ به‌صورت روز-ماه-سال خوانده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells pasted</source>
        <translation>
            <numerusform>%Ln خانه چسبانده شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A contact needs a first or a last name.</source>
        <translation>مخاطب باید نام یا نام خانوادگی داشته باشد.</translation>
    </message>
    <message>
        <source>Only who created the account can make it private.</source>
        <translation>تنها سازندهٔ مشتری می‌تواند آن را خصوصی کند.</translation>
    </message>
    <message>
        <source>Records of others belong to this account, so it cannot be made private.</source>
        <translation>رکوردهای دیگران به این مشتری وابسته است؛ برای همین نمی‌توان آن را خصوصی کرد.</translation>
    </message>
    <message>
        <source>What belongs to a private account cannot be bound to somebody else&apos;s record.</source>
        <translation>آنچه از آنِ مشتری خصوصی است را نمی‌توان به رکورد دیگران بست.</translation>
    </message>
</context>
<context>
    <name>Pipelines</name>
    <message>
        <source>There is no such stage.</source>
        <translation>چنین مرحله‌ای وجود ندارد.</translation>
    </message>
    <message>
        <source>There is no such place.</source>
        <translation>چنین جایی وجود ندارد.</translation>
    </message>
    <message numerus="yes">
        <source>The stage holds %n records. Move them first.</source>
        <translation>
            <numerusform>این مرحله %n مورد دارد. نخست آن‌ها را جابه‌جا کنید.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open stages come first, then the won one, then the lost ones.</source>
        <translation>نخست مراحل باز، سپس مرحلهٔ موفق، سپس مراحل ناموفق.</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>A private account cannot be bound to a record that somebody else made or answers for.</source>
        <translation>مشتری خصوصی را نمی‌توان به رکوردی وصل کرد که دیگری ساخته یا مسئول آن است.</translation>
    </message>
</context>
<context>
    <name>PrivateCopy</name>
    <message>
        <source>“%1” can only be looked at in a copy, and none could be made: %2</source>
        <translation>‏«%1» را فقط در یک رونوشت می‌توان دید و ساختن رونوشت ممکن نشد: %2</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, count</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
</context>
<context>
    <name>Readable</name>
    <message>
        <source>The folder “%1” cannot be made. Choose another one.</source>
        <translation>پوشهٔ «%1» ساخته نشد. پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>%1 (version %2)</source>
        <comment>name of a file that holds an older content</comment>
        <translation>%1 (نسخهٔ %2)</translation>
    </message>
</context>
<context>
    <name>ReadyFilters</name>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Free pool</source>
        <translation>بدون مسئول</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>بایگانی‌شده</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>تبدیل‌شده</translation>
    </message>
    <message>
        <source>Disqualified</source>
        <translation>کنار گذاشته‌شده</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>Delete “%1”?</source>
        <translation>‏«%1» حذف شود؟</translation>
    </message>
    <message>
        <source>It goes to the recycle bin and can be brought back.</source>
        <translation>به سطل بازیافت می‌رود و بازگرداندنی است.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin</source>
        <translation>‏%1 در سطل بازیافت است</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>Nothing can be rescued from this file: the list of its tables is destroyed. Restore the newest backup.</source>
        <translation>از این فایل چیزی نجات نمی‌یابد: فهرست جدول‌هایش از بین رفته است. تازه‌ترین پشتیبان را بازیابی کنید.</translation>
    </message>
    <message>
        <source>The rescued file could not be written (%1). Free some space or choose another folder.</source>
        <translation>فایل نجات‌یافته نوشته نشد (%1). جا باز کنید یا پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>The index “%1” could not be made.</source>
        <translation>نمایهٔ «%1» ساخته نشد.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) rescued</source>
        <translation>
            <numerusform>‏%1: %Ln ردیف نجات یافت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>    lost: %Ln row(s), ids %1</source>
        <translation>
            <numerusform>    از دست رفت: %Ln ردیف، شناسه %1</numerusform>
        </translation>
    </message>
    <message>
        <source>    lost: whatever came after id %1</source>
        <translation>    از دست رفت: هرچه پس از شناسهٔ %1 بود</translation>
    </message>
    <message>
        <source>    lost: whatever was between the ids %1 and %2</source>
        <translation>    از دست رفت: هرچه میان شناسه‌های %1 و %2 بود</translation>
    </message>
    <message numerus="yes">
        <source>    lost: %Ln row(s) that no longer mean anything</source>
        <translation>
            <numerusform>    از دست رفت: %Ln ردیف که دیگر معنایی ندارد</numerusform>
        </translation>
    </message>
    <message>
        <source>    lost: an unknown number of rows in the middle</source>
        <translation>    از دست رفت: شمار نامعلومی ردیف در میانه</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s) left out, because “%2” was lost</source>
        <translation>
            <numerusform>‏%1: %Ln ردیف کنار گذاشته شد، چون «%2» از دست رفته است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln link(s) to lost rows of “%2” emptied</source>
        <translation>
            <numerusform>‏%1: %Ln پیوند به ردیف‌های ازدست‌رفتهٔ «%2» خالی شد</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>‏«%1» از پیش وجود دارد. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>What was rescued does not hang together. Restore the newest backup.</source>
        <translation>آنچه نجات یافت به هم نمی‌خواند. تازه‌ترین پشتیبان را بازیابی کنید.</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>You already have a filter called “%1”. Choose another name.</source>
        <translation>فیلتری به نام «%1» دارید. نام دیگری برگزینید.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Office</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>فروش</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>برای من</translation>
    </message>
    <message>
        <source>General</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>کارمندان</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>واحدها</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>تیم‌ها</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>ارزها</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>نرخ‌های ارز</translation>
    </message>
    <message>
        <source>Pipelines and stages</source>
        <translation>مسیرهای فروش و مراحل</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>فیلدهای اختصاصی</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>منبع‌ها</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>دلایل از دست رفتن</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>ظاهر و زبان</translation>
    </message>
    <message>
        <source>Disqualification reasons</source>
        <translation>دلیل‌های کنار گذاشتن</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>Same e-mail</source>
        <translation>ایمیل یکسان</translation>
    </message>
    <message>
        <source>Same phone</source>
        <translation>تلفن یکسان</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>نام یکسان</translation>
    </message>
    <message>
        <source>Same company</source>
        <translation>شرکت یکسان</translation>
    </message>
    <message>
        <source>Same tax number</source>
        <translation>شمارهٔ مالیاتی یکسان</translation>
    </message>
    <message>
        <source>Same registration number</source>
        <translation>شمارهٔ ثبت یکسان</translation>
    </message>
</context>
<context>
    <name>SimilarRecords</name>
    <message>
        <source>%1: %2</source>
        <comment>kind, stage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · lost: %2</source>
        <comment>record, why</comment>
        <translation>‏%1 · ناموفق: %2</translation>
    </message>
    <message>
        <source>%1 · created first</source>
        <translation>‏%1 · ساخته‌شده پیش از همه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln یادداشت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln فایل</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>kind, title</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is the same</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Size</name>
    <message numerus="yes">
        <source>%Ln bytes</source>
        <translation>
            <numerusform>%Ln بایت</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>‏%1 کیلوبایت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>‏%1 مگابایت</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>‏%1 گیگابایت</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>‏%1 ترابایت</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>There is no such stage.</source>
        <translation>چنین مرحله‌ای وجود ندارد.</translation>
    </message>
    <message>
        <source>This stage needs “%1”.</source>
        <translation>این مرحله «%1» را لازم دارد.</translation>
    </message>
    <message>
        <source>Choose why it was lost.</source>
        <translation>دلیل از دست رفتن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>It is sold and locked. Unlock it to change it.</source>
        <translation>فروخته و قفل شده است. برای تغییر، قفل را باز کنید.</translation>
    </message>
    <message>
        <source>It is not locked.</source>
        <translation>قفل نیست.</translation>
    </message>
    <message>
        <source>Choose an open stage.</source>
        <translation>مرحله‌ای باز انتخاب کنید.</translation>
    </message>
    <message>
        <source>The stage is open: only a lost one takes a reason and a comment.</source>
        <translation>این مرحله باز است: دلیل و توضیح فقط برای مرحلهٔ ناموفق است.</translation>
    </message>
</context>
<context>
    <name>TextRules</name>
    <message>
        <source>The text is longer than 1 MB. Shorten it, or keep it as a file.</source>
        <translation>متن بلندتر از ۱ مگابایت است. آن را کوتاه کنید یا به‌صورت فایل نگه دارید.</translation>
    </message>
    <message>
        <source>The text holds a broken character. Write it anew.</source>
        <translation>متن نویسه‌ای خراب دارد. آن را دوباره بنویسید.</translation>
    </message>
</context>
<context>
    <name>TimelineEntry</name>
    <message>
        <source>%1 → %2</source>
        <translation>‏%1 ← %2</translation>
    </message>
    <message>
        <source>moved it to the recycle bin</source>
        <translation>به سطل بازیافت منتقل کرد</translation>
    </message>
    <message>
        <source>brought it back from the recycle bin</source>
        <translation>از سطل بازیافت بازگرداند</translation>
    </message>
    <message>
        <source>moved it from %1 to %2</source>
        <translation>از «%1» به «%2» منتقل کرد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>‏%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>changed %Ln fields</source>
        <translation>
            <numerusform>%Ln فیلد را تغییر داد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>a record that is not visible to you</source>
        <translation>رکوردی که برای شما دیدنی نیست</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other values of %1</source>
        <translation>
            <numerusform>%Ln مقدار دیگر از %1</numerusform>
        </translation>
    </message>
    <message>
        <source>un-merged %1</source>
        <translation>ادغام %1 را لغو کرد</translation>
    </message>
    <message>
        <source>merged %1 into it</source>
        <translation>‏%1 را در آن ادغام کرد</translation>
    </message>
    <message numerus="yes">
        <source>un-merged %Ln records</source>
        <translation>
            <numerusform>ادغام %Ln رکورد را لغو کرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>merged %Ln records into it</source>
        <translation>
            <numerusform>%Ln رکورد را در آن ادغام کرد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was un-merged since</source>
        <translation>ادغام %1 پس از آن لغو شد</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>merged it into %1</source>
        <translation>آن را در %1 ادغام کرد</translation>
    </message>
    <message>
        <source>un-merged it from %1</source>
        <translation>ادغام آن در %1 را لغو کرد</translation>
    </message>
    <message>
        <source>together with %1, merged before</source>
        <translation>همراه با %1 که پیش‌تر ادغام شده بود</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>This step can no longer be undone: what it changed was changed again.</source>
        <translation>این گام دیگر برگرداندنی نیست: آنچه تغییر داده بود دوباره تغییر کرده است.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>چیزی برای انجام دوباره نیست.</translation>
    </message>
</context>
<context>
    <name>UnitOfWork</name>
    <message>
        <source>%1 with the id %2 does not exist.</source>
        <translation>‏%1 با شناسهٔ %2 وجود ندارد.</translation>
    </message>
    <message>
        <source>There is no field “%1” in %2.</source>
        <translation>در %2 فیلد «%1» وجود ندارد.</translation>
    </message>
    <message>
        <source>You may not change this record: %1.</source>
        <translation>اجازهٔ تغییر این %1 را ندارید.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>‏«%1» نیست.</translation>
    </message>
    <message>
        <source>“%1” is already taken.</source>
        <translation>‏«%1» گرفته شده است.</translation>
    </message>
    <message>
        <source>The rules set each other off without end.</source>
        <translation>قانون‌ها بی‌پایان یکدیگر را اجرا می‌کنند.</translation>
    </message>
    <message>
        <source>This record is in the recycle bin: %1.</source>
        <translation>این %1 در سطل بازیافت است.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile.</source>
        <translation>‏«%1» در این میان تغییر کرد.</translation>
    </message>
    <message>
        <source>“%1” cannot be set by hand.</source>
        <translation>‏«%1» را دستی نمی‌توان تعیین کرد.</translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message>
        <source>Unlock “%1”?</source>
        <translation>قفل «%1» باز شود؟</translation>
    </message>
    <message>
        <source>It is sold. Amount, customer and stage can change again after this.</source>
        <translation>فروخته شده است. پس از این مبلغ، مشتری و مرحله دوباره تغییرپذیر است.</translation>
    </message>
    <message>
        <source>Back to the stage</source>
        <translation>بازگشت به مرحلهٔ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>باز کردن قفل</translation>
    </message>
    <message>
        <source>“%1” is unlocked</source>
        <translation>قفل «%1» باز شد</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>این مورد دیگر نیست.</translation>
    </message>
</context>
<context>
    <name>UnmergePanel</name>
    <message>
        <source>Un-merge “%1”?</source>
        <translation>ادغام «%1» لغو شود؟</translation>
    </message>
    <message>
        <source>What comes back has its own values and what was moved from it again. A value that was edited since the merge stays.</source>
        <translation>رکوردی که برمی‌گردد دوباره مقدارهای خود و آنچه را از آن منتقل شده دارد. مقداری که پس از ادغام ویرایش شده می‌ماند.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Un-merge</source>
        <translation>لغو ادغام</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>‏%1 برگشت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are back</source>
        <translation>
            <numerusform>%Ln رکورد برگشت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueGuess</name>
    <message>
        <source>“%1” is not a date.</source>
        <translation>‏«%1» تاریخ نیست.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>‏«%1» عدد نیست.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways.</source>
        <translation>‏«%1» را دو جور می‌توان خواند.</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>%1: “%2” is no number.</source>
        <translation>‏%1: «%2» عدد نیست.</translation>
    </message>
    <message>
        <source>%1: “%2” is no whole number.</source>
        <translation>‏%1: «%2» عدد صحیح نیست.</translation>
    </message>
    <message>
        <source>%1: “%2” is not between 0 and 100 percent.</source>
        <translation>‏%1: «%2» میان ۰ و ۱۰۰ درصد نیست.</translation>
    </message>
    <message>
        <source>%1: “%2” is neither true nor false.</source>
        <translation>‏%1: «%2» نه درست است و نه نادرست.</translation>
    </message>
    <message>
        <source>%1: “%2” is no amount; it is written as 100.50 EUR.</source>
        <translation>‏%1: «%2» مبلغ نیست؛ مبلغ به‌شکل 100.50 EUR نوشته می‌شود.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date; it is written as 2026-11-24.</source>
        <translation>‏%1: «%2» تاریخ نیست؛ تاریخ به‌شکل 2026-11-24 نوشته می‌شود.</translation>
    </message>
    <message>
        <source>%1: “%2” is no moment; it is written as 2026-11-24T08:30:00Z.</source>
        <translation>‏%1: «%2» زمان نیست؛ زمان به‌شکل 2026-11-24T08:30:00Z نوشته می‌شود.</translation>
    </message>
    <message>
        <source>%1: “%2” is none of %3.</source>
        <translation>‏%1: «%2» هیچ‌یک از %3 نیست.</translation>
    </message>
    <message>
        <source>%1: there is no “%2”.</source>
        <translation>‏%1: «%2» وجود ندارد.</translation>
    </message>
    <message>
        <source>“%1”: the closing quotation mark is missing.</source>
        <translation>‏«%1»: گیومهٔ پایانی نیست.</translation>
    </message>
    <message>
        <source>%1: there is no currency “%2”.</source>
        <translation>‏%1: ارز «%2» وجود ندارد.</translation>
    </message>
</context>
<context>
    <name>ValueView</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>دیگر معتبر نیست</translation>
    </message>
    <message>
        <source>not visible to you</source>
        <translation>برای شما دیدنی نیست</translation>
    </message>
    <message>
        <source>%1, in the recycle bin</source>
        <translation>‏%1، در سطل بازیافت</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>خالی</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>“%1” exists already. Choose another name.</source>
        <translation>‏«%1» از پیش وجود دارد. نام دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>There is no such employee.</source>
        <translation>چنین کارمندی وجود ندارد.</translation>
    </message>
    <message>
        <source>The file is open for reading only.</source>
        <translation>فایل فقط برای خواندن باز است.</translation>
    </message>
    <message>
        <source>Another program wrote to “%1”. Close it there, then open the file again.</source>
        <translation>برنامهٔ دیگری در «%1» نوشت. آن را آنجا ببندید و فایل را دوباره باز کنید.</translation>
    </message>
    <message>
        <source>The disk failed, and it is not known whether the last change was saved. Close the file, open it again and look.</source>
        <translation>دیسک خطا داد و معلوم نیست آخرین تغییر ذخیره شده باشد. فایل را ببندید، دوباره باز کنید و ببینید.</translation>
    </message>
    <message>
        <source>The disk of “%1” is full. Nothing of this step was saved; free some space and try again.</source>
        <translation>دیسک «%1» پر است. چیزی از این گام ذخیره نشد؛ جا باز کنید و دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>“%1” can only be read. Save a copy elsewhere to work on it.</source>
        <translation>‏«%1» فقط‌خواندنی است. برای کار، رونوشتی در جای دیگر ذخیره کنید.</translation>
    </message>
    <message>
        <source>There is not enough memory to go on with “%1”. Nothing of this step was saved; close something and try again.</source>
        <translation>برای ادامهٔ کار با «%1» حافظه کافی نیست. چیزی از این گام ذخیره نشد؛ برنامه‌ای را ببندید و دوباره بیازمایید.</translation>
    </message>
    <message>
        <source>“%1” is damaged (%2). Nothing is written to it any more; repair a copy or restore a backup.</source>
        <translation>‏«%1» آسیب دیده است (%2). دیگر چیزی در آن نوشته نمی‌شود؛ رونوشتی را تعمیر یا پشتیبانی را بازیابی کنید.</translation>
    </message>
    <message>
        <source>“%1” cannot be used now (%2). Try again; if it stays so, save a copy elsewhere.</source>
        <translation>‏«%1» اکنون در دسترس نیست (%2). دوباره بیازمایید؛ اگر چنین ماند، رونوشتی در جای دیگر ذخیره کنید.</translation>
    </message>
    <message>
        <source>“%1” was moved, deleted or replaced while it was open. Nothing is written to it any more; save a copy under another name to go on.</source>
        <translation>‏«%1» هنگامی که باز بود جابه‌جا، حذف یا جایگزین شد. دیگر چیزی در آن نوشته نمی‌شود؛ برای ادامه، رونوشتی با نام دیگر ذخیره کنید.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Nothing is written to it any more; repair a copy or restore a backup.</source>
        <translation>‏«%1» آسیب دیده است. دیگر چیزی در آن نوشته نمی‌شود؛ رونوشتی را تعمیر یا پشتیبانی را بازیابی کنید.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>The file “%1” could not be written: %2</source>
        <translation>فایل «%1» نوشته نشد: %2</translation>
    </message>
    <message>
        <source>a spreadsheet cannot hold so many columns.</source>
        <translation>صفحه‌گسترده این همه ستون جا نمی‌دهد.</translation>
    </message>
    <message>
        <source>a spreadsheet cannot hold so many rows.</source>
        <translation>صفحه‌گسترده این همه ردیف جا نمی‌دهد.</translation>
    </message>
    <message>
        <source>there is no room for temporary files. Free some space, then try again.</source>
        <translation>برای فایل‌های موقت جایی نیست. کمی جا باز کنید و دوباره بکوشید.</translation>
    </message>
    <message>
        <source>there is no room left on the disk. Free some space or choose another folder.</source>
        <translation>دیگر جایی روی دیسک نیست. کمی جا باز کنید یا پوشهٔ دیگری برگزینید.</translation>
    </message>
    <message>
        <source>writing is not permitted there. Choose another folder.</source>
        <translation>نوشتن در آنجا مجاز نیست. پوشهٔ دیگری برگزینید.</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>Move to stage</source>
        <translation>انتقال به مرحله</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>باز کردن قفل</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>خروج از بایگانی</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>غیرفعال کردن</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>فعال کردن دوباره</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>آزاد کردن</translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>Company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Other account</source>
        <translation>مشتری دیگر</translation>
    </message>
    <message>
        <source>Employee of the customer</source>
        <translation>کارمند مشتری</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>مشاور</translation>
    </message>
    <message>
        <source>Private person</source>
        <translation>شخص حقیقی</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگلیسی</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ویتنامی</translation>
    </message>
    <message>
        <source>German</source>
        <translation>آلمانی</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>لهستانی</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>فرصت‌ها</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>سرنخ‌ها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>موفق</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>ناموفق</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>میلادی</translation>
    </message>
    <message>
        <source>Jalali</source>
        <translation>جلالی</translation>
    </message>
    <message>
        <source>Sales representative</source>
        <translation>کارشناس فروش</translation>
    </message>
    <message>
        <source>Sales director</source>
        <translation>مدیر فروش</translation>
    </message>
    <message>
        <source>All</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>Department and below</source>
        <translation>واحد و زیرمجموعه</translation>
    </message>
    <message>
        <source>Own department</source>
        <translation>واحد خود</translation>
    </message>
    <message>
        <source>Own team</source>
        <translation>تیم خود</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>موارد خود</translation>
    </message>
    <message>
        <source>As each language writes them</source>
        <translation>به شیوهٔ هر زبان</translation>
    </message>
    <message>
        <source>Comma for thousands, point for decimals</source>
        <translation>ویرگول برای هزارگان، نقطه برای اعشار</translation>
    </message>
    <message>
        <source>Point for thousands, comma for decimals</source>
        <translation>نقطه برای هزارگان، ویرگول برای اعشار</translation>
    </message>
    <message>
        <source>Space for thousands, comma for decimals</source>
        <translation>فاصله برای هزارگان، ویرگول برای اعشار</translation>
    </message>
    <message>
        <source>Apostrophe for thousands, point for decimals</source>
        <translation>آپوستروف برای هزارگان، نقطه برای اعشار</translation>
    </message>
    <message>
        <source>High</source>
        <translation>بالا</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>معمولی</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>پایین</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>مقایسه نشود</translation>
    </message>
    <message>
        <source>Among accounts</source>
        <translation>میان مشتریان</translation>
    </message>
    <message>
        <source>Among all records</source>
        <translation>میان همهٔ رکوردها</translation>
    </message>
    <message>
        <source>Anything</source>
        <translation>همه چیز</translation>
    </message>
    <message>
        <source>Service only</source>
        <translation>فقط خدمات</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>هیچ چیز</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>پیام‌رسان</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>وب‌سایت</translation>
    </message>
    <message>
        <source>Further address</source>
        <translation>نشانی دیگر</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>خیابان</translation>
    </message>
    <message>
        <source>City</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>کد پستی</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Observers</source>
        <translation>ناظران</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پروژه</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>باز برای همه</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خصوصی</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>بایگانی‌شده</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>نوع مشتری</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>نام خانوادگی</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>شمارهٔ ثبت</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>شناسهٔ مالیاتی</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>صنعت</translation>
    </message>
    <message>
        <source>Key account</source>
        <translation>مشتری کلیدی</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>وابسته به</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>تیم</translation>
    </message>
    <message>
        <source>Service until</source>
        <translation>خدمات تا</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>نام کامل</translation>
    </message>
    <message>
        <source>Contact type</source>
        <translation>نوع مخاطب</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>سمت</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاریخ تولد</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>کد</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>ارز</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>معتبر از</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>نرخ</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>کاربرد</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>ترتیب</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>مسیر فروش</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>رنگ</translation>
    </message>
    <message>
        <source>Stage type</source>
        <translation>نوع مرحله</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>احتمال</translation>
    </message>
    <message>
        <source>Stale after days</source>
        <translation>راکد پس از (روز)</translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation>فیلدهای لازم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>مخاطب</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Probability set by hand</source>
        <translation>احتمال دستی</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>تاریخ بستن احتمالی</translation>
    </message>
    <message>
        <source>In this stage since</source>
        <translation>در این مرحله از</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>بسته‌شده در</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>دلیل از دست رفتن</translation>
    </message>
    <message>
        <source>Lost comment</source>
        <translation>توضیح از دست رفتن</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>سهم‌ها</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>قفل‌شده</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>توضیح</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>ساخته‌شده در</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>سازنده</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغییر در</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>تغییردهنده</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>نام به انگلیسی</translation>
    </message>
    <message>
        <source>Name in Vietnamese</source>
        <translation>نام به ویتنامی</translation>
    </message>
    <message>
        <source>Name in German</source>
        <translation>نام به آلمانی</translation>
    </message>
    <message>
        <source>Name in Polish</source>
        <translation>نام به لهستانی</translation>
    </message>
    <message>
        <source>Name in Persian</source>
        <translation>نام به فارسی</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>غیرفعال</translation>
    </message>
    <message>
        <source>Office name</source>
        <translation>نام دفتر</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>منطقهٔ زمانی</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>نخستین روز هفته</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>آخر هفته</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعت کاری</translation>
    </message>
    <message>
        <source>Fiscal year starts</source>
        <translation>آغاز سال مالی</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>پوشهٔ پشتیبان</translation>
    </message>
    <message>
        <source>Above it</source>
        <translation>بالادست</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>مدیر</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>سرپرست</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>نام کاربری</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>تیم‌ها</translation>
    </message>
    <message>
        <source>Employee type</source>
        <translation>نوع کارمند</translation>
    </message>
    <message>
        <source>Digits of the language</source>
        <translation>رقم‌های همان زبان</translation>
    </message>
    <message>
        <source>Sees the records of</source>
        <translation>رکوردهایی که می‌بیند</translation>
    </message>
    <message>
        <source>Changes settings</source>
        <translation>تغییر تنظیمات</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>فعال</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع رکورد</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Links to</source>
        <translation>پیوند به</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>گزینه‌ها</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>Holds personal data</source>
        <translation>دارای دادهٔ شخصی</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>فیلتر</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مالک</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>مشترک</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>پیش‌فرض</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>اعضا</translation>
    </message>
    <message>
        <source>First line</source>
        <translation>خط نخست</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>متن</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>نام فایل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>شیوهٔ نوشتن اعداد</translation>
    </message>
    <message>
        <source>Most space for backups in GB</source>
        <translation>بیشترین فضای پشتیبان‌ها (گیگابایت)</translation>
    </message>
    <message>
        <source>Not duplicates</source>
        <translation>تکراری نیستند</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شرکت</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>وضعیت</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>اولویت</translation>
    </message>
    <message>
        <source>In this status since</source>
        <translation>در این وضعیت از</translation>
    </message>
    <message>
        <source>Disqualification reason</source>
        <translation>دلیل کنار گذاشتن</translation>
    </message>
    <message>
        <source>Disqualification comment</source>
        <translation>توضیح کنار گذاشتن</translation>
    </message>
    <message>
        <source>Converted to</source>
        <translation>تبدیل شده به</translation>
    </message>
    <message>
        <source>Equal phone numbers are duplicates</source>
        <translation>شمارهٔ تلفن یکسان، تکراری است</translation>
    </message>
    <message>
        <source>Equal tax numbers</source>
        <translation>شمارهٔ مالیاتی یکسان</translation>
    </message>
    <message>
        <source>Equal registration numbers</source>
        <translation>شمارهٔ ثبت یکسان</translation>
    </message>
    <message>
        <source>Equal names are duplicates</source>
        <translation>نام یکسان، تکراری است</translation>
    </message>
    <message>
        <source>Uses leads</source>
        <translation>کار با سرنخ‌ها</translation>
    </message>
    <message>
        <source>Works without leads</source>
        <translation>کار بدون سرنخ</translation>
    </message>
    <message>
        <source>May be used for</source>
        <translation>اجازهٔ استفاده برای</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>تاریخ ثبت</translation>
    </message>
    <message>
        <source>How it was said</source>
        <translation>چگونه گفته شد</translation>
    </message>
</context>
<context>
    <name>kind</name>
    <message>
        <source>Account</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>مشتریان</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>مخاطب</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>مخاطبان</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>ارز</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>ارزها</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>نرخ ارز</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>نرخ‌های ارز</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>منبع</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>منبع‌ها</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>دلیل از دست رفتن</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>دلایل از دست رفتن</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>مسیر فروش</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>مسیرهای فروش</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>مراحل</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>فرصت</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>فرصت‌ها</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>دفترها</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>واحدها</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>تیم</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>تیم‌ها</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>کارمند</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>کارمندان</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>برچسب</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>برچسب‌ها</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>فیلد اختصاصی</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>فیلدهای اختصاصی</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>فیلتر ذخیره‌شده</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>فیلترهای ذخیره‌شده</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>پروژه</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>پروژه‌ها</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>یادداشت‌ها</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>Disqualification reason</source>
        <translation>دلیل کنار گذاشتن</translation>
    </message>
    <message>
        <source>Disqualification reasons</source>
        <translation>دلایل کنار گذاشتن</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>سرنخ</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>سرنخ‌ها</translation>
    </message>
</context>
<context>
    <name>kontor::BackupsPane</name>
    <message>
        <source>Open read-only</source>
        <translation>باز کردن فقط‌خواندنی</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>بازیابی…</translation>
    </message>
    <message>
        <source>Kontor makes a backup every half hour of change, when the file is closed, and before an import or a change of many records. Each one is checked.</source>
        <translation>‏Kontor پس از هر نیم ساعت تغییر، هنگام بستن فایل و پیش از درون‌ریزی یا تغییر رکوردهای زیاد پشتیبان می‌گیرد. هر پشتیبان بررسی می‌شود.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>پوشه</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>زمان</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>اندازه</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>پشتیبان‌گیری</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>پوشهٔ پشتیبان‌ها</translation>
    </message>
    <message>
        <source>Backups go to another folder from now on</source>
        <translation>از این پس پشتیبان‌ها در پوشهٔ دیگری ذخیره می‌شوند</translation>
    </message>
    <message>
        <source>Backup made and checked</source>
        <translation>پشتیبان ساخته و بررسی شد</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>پشتیبان %1 بازیابی شود؟</translation>
    </message>
    <message>
        <source>The file as it is now is kept as a backup first.</source>
        <translation>فایل کنونی نخست به‌صورت پشتیبان نگه داشته می‌شود.</translation>
    </message>
    <message>
        <source>What was changed since then is no longer in the file.</source>
        <translation>آنچه از آن زمان تغییر کرده دیگر در فایل نخواهد بود.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>بررسی همه</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>محتوا</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>بررسی</translation>
    </message>
    <message>
        <source>A backup was restored. Older backups are all kept until you say that the restored file is the right one.</source>
        <translation>پشتیبانی بازیابی شد. همهٔ پشتیبان‌های قدیمی‌تر می‌مانند تا بگویید فایل بازیابی‌شده درست است.</translation>
    </message>
    <message>
        <source>The file is right</source>
        <translation>فایل درست است</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>when made</source>
        <translation>هنگام ساخت</translation>
    </message>
    <message>
        <source>now, whole</source>
        <translation>اکنون، سالم</translation>
    </message>
    <message>
        <source>broken since</source>
        <translation>پس از آن خراب شده</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backup(s) changed since they were made. Do not rely on them; make a new one.</source>
        <translation>
            <numerusform>%Ln پشتیبان پس از ساخت تغییر کرده است. به آن تکیه نکنید؛ پشتیبان تازه‌ای بسازید.</numerusform>
        </translation>
    </message>
    <message>
        <source>All backups are whole</source>
        <translation>همهٔ پشتیبان‌ها سالم‌اند</translation>
    </message>
    <message>
        <source>No backup in this folder yet.</source>
        <translation>در این پوشه هنوز هیچ نسخهٔ پشتیبان نیست.</translation>
    </message>
</context>
<context>
    <name>kontor::BoardView</name>
    <message>
        <source>Move to %1</source>
        <translation>انتقال به %1</translation>
    </message>
    <message numerus="yes">
        <source>Move %n cards to %1</source>
        <translation>
            <numerusform>انتقال %n کارت به %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what a drop does, and the probability</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>the reason</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>asks for: %1</source>
        <translation>لازم: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>باز کردن در پنجرهٔ جدا</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>انتقال به مرحله</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>تبدیل…</translation>
    </message>
</context>
<context>
    <name>kontor::BulkActions</name>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>انتقال به مرحله</translation>
    </message>
    <message>
        <source>Change responsible</source>
        <translation>تغییر مسئول</translation>
    </message>
    <message>
        <source>Edit fields</source>
        <translation>ویرایش فیلدها</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>برون‌بری</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records restored</source>
        <translation>
            <numerusform>%Ln رکورد بازگردانده شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed in %Ln records</source>
        <translation>
            <numerusform>‏%1 در %Ln رکورد تغییر کرد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln records?</source>
        <translation>
            <numerusform>%Ln رکورد حذف شود؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records deleted</source>
        <translation>
            <numerusform>%Ln رکورد حذف شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records go to the recycle bin and can be restored from there.</source>
        <translation>
            <numerusform>%Ln رکورد به سطل بازیافت می‌رود و می‌توان آن را از آنجا بازگرداند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change status</source>
        <translation>تغییر وضعیت</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>آزاد کردن</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>خروج از بایگانی</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records taken</source>
        <translation>
            <numerusform>%Ln رکورد برداشته شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records released</source>
        <translation>
            <numerusform>%Ln رکورد آزاد شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records archived</source>
        <translation>
            <numerusform>%Ln رکورد بایگانی شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records taken out of the archive</source>
        <translation>
            <numerusform>%Ln رکورد از بایگانی بیرون آمد</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>ادغام</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>تبدیل</translation>
    </message>
</context>
<context>
    <name>kontor::BulkPanel</name>
    <message numerus="yes">
        <source>%Ln records will be changed.</source>
        <translation>
            <numerusform>%Ln رکورد تغییر می‌کند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغییر</translation>
    </message>
</context>
<context>
    <name>kontor::Button</name>
    <message>
        <source>The file is open for reading only.</source>
        <translation>فایل فقط برای خواندن باز است.</translation>
    </message>
</context>
<context>
    <name>kontor::CalendarPanel</name>
    <message>
        <source>Previous month</source>
        <translation>ماه پیش</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>ماه بعد</translation>
    </message>
</context>
<context>
    <name>kontor::CardPage</name>
    <message>
        <source>Edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>نوشتن یادداشت</translation>
    </message>
    <message>
        <source>Add a file…</source>
        <translation>افزودن فایل…</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>انتقال به مرحله</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>باز کردن قفل…</translation>
    </message>
    <message>
        <source>Copy…</source>
        <translation>رونوشت…</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>باز کردن در پنجرهٔ جدا</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>چاپ یا ذخیره به‌صورت PDF…</translation>
    </message>
    <message>
        <source>Select fields…</source>
        <translation>انتخاب فیلدها…</translation>
    </message>
    <message>
        <source>No longer open to all</source>
        <translation>دیگر برای همه باز نباشد</translation>
    </message>
    <message>
        <source>Open to all</source>
        <translation>باز برای همه</translation>
    </message>
    <message>
        <source>No longer open to all.</source>
        <translation>دیگر برای همه باز نیست.</translation>
    </message>
    <message>
        <source>Everybody can see it now.</source>
        <translation>اکنون همه می‌توانند ببینند.</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>خروج از بایگانی</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>بایگانی</translation>
    </message>
    <message>
        <source>Taken out of the archive.</source>
        <translation>از بایگانی خارج شد.</translation>
    </message>
    <message>
        <source>Archived.</source>
        <translation>بایگانی شد.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>قفل‌شده</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>بایگانی‌شده</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>عملیات بیشتر</translation>
    </message>
    <message>
        <source>This record is not here</source>
        <translation>این رکورد اینجا نیست</translation>
    </message>
    <message>
        <source>It was erased, or you may not see it.</source>
        <translation>پاک شده است یا اجازهٔ دیدنش را ندارید.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>خط زمان</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایل‌ها</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>ارتباط‌ها</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچهٔ تغییرات</translation>
    </message>
    <message>
        <source>This record is in the recycle bin.</source>
        <translation>این رکورد در سطل بازیافت است.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>باز کردن قفل</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>فروخته شد</translation>
    </message>
    <message>
        <source>It goes to the recycle bin and can be brought back.</source>
        <translation>به سطل بازیافت می‌رود و می‌توان آن را بازگرداند.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes go along.</source>
        <translation>
            <numerusform>%Ln یادداشت هم می‌رود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files go along.</source>
        <translation>
            <numerusform>%Ln فایل هم می‌رود.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records that link to it stay, and show its name greyed.</source>
        <translation>
            <numerusform>%Ln رکورد وابسته می‌ماند و نام آن را خاکستری نشان می‌دهد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>‏«%1» حذف شود؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin.</source>
        <translation>‏«%1» در سطل بازیافت است.</translation>
    </message>
    <message>
        <source>“%1” was brought back.</source>
        <translation>‏«%1» بازگردانده شد.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>‏%1: %2 به‌جای %3</translation>
    </message>
    <message>
        <source>You had typed here on %1 — %2</source>
        <translation>در %1 اینجا چیزی نوشته بودید — %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>گذاشتن در فرم</translation>
    </message>
    <message>
        <source>Attach an existing file…</source>
        <translation>پیوست فایل موجود…</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>کنار گذاشتن…</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>“%1” is yours now.</source>
        <translation>‏«%1» اکنون با شماست.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>آزاد کردن</translation>
    </message>
    <message>
        <source>“%1” is free for anybody to take.</source>
        <translation>‏«%1» آزاد است و هر کسی می‌تواند آن را بردارد.</translation>
    </message>
    <message>
        <source>Un-merge…</source>
        <translation>لغو ادغام…</translation>
    </message>
    <message>
        <source>It was merged into this record.</source>
        <translation>در این رکورد ادغام شده است.</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>تبدیل…</translation>
    </message>
    <message>
        <source>This lead is converted and can only be read. Undo its conversion to change it.</source>
        <translation>این سرنخ تبدیل شده و تنها خواندنی است. برای تغییر آن، تبدیل را برگردانید.</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>تبدیل</translation>
    </message>
    <message>
        <source>Show similar records</source>
        <translation>نمایش رکوردهای مشابه</translation>
    </message>
</context>
<context>
    <name>kontor::ChangesPanel</name>
    <message>
        <source>in the recycle bin</source>
        <translation>در سطل بازیافت</translation>
    </message>
    <message>
        <source>new</source>
        <translation>تازه</translation>
    </message>
    <message>
        <source>Changed since the backup</source>
        <translation>تغییرها پس از پشتیبان</translation>
    </message>
    <message>
        <source>The repaired file holds them; the backup does not.</source>
        <translation>فایل تعمیرشده آن‌ها را دارد، پشتیبان ندارد.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>What</source>
        <translation>چه چیزی</translation>
    </message>
    <message>
        <source>By</source>
        <translation>چه کسی</translation>
    </message>
    <message>
        <source>When</source>
        <translation>چه زمانی</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::CollectionPage</name>
    <message>
        <source>“%1” created</source>
        <translation>‏«%1» ساخته شد</translation>
    </message>
    <message>
        <source>Recycle bin: %1</source>
        <translation>سطل بازیافت: %1</translation>
    </message>
    <message>
        <source>Search or filter</source>
        <translation>جستجو یا فیلتر</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>کانبان</translation>
    </message>
    <message>
        <source>List</source>
        <translation>لیست</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>مسیر فروش</translation>
    </message>
    <message>
        <source>Fold the column</source>
        <translation>جمع کردن ستون</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>فقط‌خواندنی</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>چاپ یا ذخیرهٔ PDF…</translation>
    </message>
    <message>
        <source>Show as list</source>
        <translation>نمایش به صورت لیست</translation>
    </message>
    <message>
        <source>Show as board</source>
        <translation>نمایش به صورت کانبان</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>درون‌ریزی از فایل</translation>
    </message>
    <message>
        <source>Change the stages</source>
        <translation>تغییر مراحل</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>یافتن موارد تکراری</translation>
    </message>
</context>
<context>
    <name>kontor::ColumnHead</name>
    <message>
        <source>Fold the column</source>
        <translation>جمع کردن ستون</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جدید</translation>
    </message>
    <message>
        <source>%1 · last 30 days</source>
        <translation>%1 (۳۰ روز گذشته)</translation>
    </message>
    <message>
        <source>New in %1</source>
        <translation>جدید در %1</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>جمع کردن %1</translation>
    </message>
</context>
<context>
    <name>kontor::ComboPicker</name>
    <message>
        <source>Create “%1”</source>
        <translation>ساختن «%1»</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
</context>
<context>
    <name>kontor::CompareModel</name>
    <message>
        <source>%1, result: %2</source>
        <translation>‏%1، نتیجه: %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>نتیجه: %1</translation>
    </message>
    <message>
        <source>%1: empty, %2</source>
        <translation>‏%1: خالی، %2</translation>
    </message>
    <message>
        <source>%1: %2, %3, chosen</source>
        <translation>‏%1: %2، %3، انتخاب‌شده</translation>
    </message>
    <message>
        <source>%1: %2, %3, not chosen</source>
        <translation>‏%1: %2، %3، انتخاب‌نشده</translation>
    </message>
    <message>
        <source>%1: %2, %3, fixed</source>
        <translation>‏%1: %2، %3، ثابت</translation>
    </message>
    <message>
        <source>%1: %2, %3, kept</source>
        <translation>‏%1: %2، %3، حفظ می‌شود</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>‏%1: %2، %3</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
    <message>
        <source>lives on</source>
        <translation>باقی می‌ماند</translation>
    </message>
</context>
<context>
    <name>kontor::CompareTable</name>
    <message>
        <source>Values of the records</source>
        <translation>مقدارهای رکوردها</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>رکوردها</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>فیلدها</translation>
    </message>
</context>
<context>
    <name>kontor::ConditionRow</name>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>برداشتن شرط</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>no</source>
        <translation>خیر</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>من</translation>
    </message>
</context>
<context>
    <name>kontor::ConfirmPanel</name>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
</context>
<context>
    <name>kontor::ConsentPanel</name>
    <message>
        <source>Noted by %1</source>
        <translation>ثبت از %1</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>ثبت</translation>
    </message>
</context>
<context>
    <name>kontor::ConvertForm</name>
    <message>
        <source>It stands on the lead.</source>
        <translation>روی خود سرنخ نوشته شده است.</translation>
    </message>
    <message>
        <source>Found by e-mail: %1</source>
        <translation>با ایمیل پیدا شد: %1</translation>
    </message>
    <message>
        <source>Found by telephone: %1</source>
        <translation>با تلفن پیدا شد: %1</translation>
    </message>
    <message>
        <source>Found by name: %1</source>
        <translation>با نام پیدا شد: %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>کار</translation>
    </message>
    <message>
        <source>Convert to a deal</source>
        <translation>تبدیل به فرصت</translation>
    </message>
    <message>
        <source>Merge with a similar record</source>
        <translation>ادغام با رکورد مشابه</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>پیشنهاد می‌شود</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Owners, in turn</source>
        <translation>مسئولان، به نوبت</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>هیچ‌کس</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>تیم</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>بدون تیم</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Link to those that exist, else create</source>
        <translation>پیوند به مشتریان موجود، وگرنه ساختن</translation>
    </message>
    <message>
        <source>Create from each lead</source>
        <translation>ساختن از هر سرنخ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>هیچ‌کدام</translation>
    </message>
    <message>
        <source>Link to an existing one</source>
        <translation>پیوند به مشتری موجود</translation>
    </message>
    <message>
        <source>Account or contact</source>
        <translation>مشتری یا مخاطب</translation>
    </message>
    <message>
        <source>Create from the lead</source>
        <translation>ساختن از سرنخ</translation>
    </message>
    <message>
        <source>it names neither a company nor a person</source>
        <translation>نه شرکتی در آن آمده و نه شخصی</translation>
    </message>
    <message>
        <source>account</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>مخاطب</translation>
    </message>
    <message>
        <source>account and contact</source>
        <translation>مشتری و مخاطب</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>مسیر فروش</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>یکی را از لیست انتخاب کنید.</translation>
    </message>
    <message>
        <source>Choose a customer, or another answer.</source>
        <translation>یک مشتری یا پاسخ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>همان‌طور که هست</translation>
    </message>
</context>
<context>
    <name>kontor::ConvertPreview</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Lead: %1 → %2</source>
        <translation>سرنخ: %1 ← %2</translation>
    </message>
    <message>
        <source>can only be read from then on</source>
        <translation>از آن پس تنها خواندنی است</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln فرصت</numerusform>
        </translation>
    </message>
    <message>
        <source>have them dealt in turn</source>
        <translation>به نوبت میانشان تقسیم می‌شود</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>%Ln مشتری</numerusform>
        </translation>
    </message>
    <message>
        <source>from the leads</source>
        <translation>از سرنخ‌ها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln مخاطب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals → customers that exist</source>
        <translation>
            <numerusform>%Ln فرصت ← مشتریان موجود</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing on them changes</source>
        <translation>چیزی در آن‌ها تغییر نمی‌کند</translation>
    </message>
    <message>
        <source>Leads → %1</source>
        <translation>سرنخ‌ها ← %1</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>چیزی از دست نمی‌رود</translation>
    </message>
    <message>
        <source>and it can be taken apart at any time</source>
        <translation>و هر وقت بخواهید جدا می‌شود</translation>
    </message>
    <message>
        <source>Deal %1</source>
        <translation>فرصت %1</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>مشتری %1</translation>
    </message>
    <message>
        <source>from the lead</source>
        <translation>از سرنخ</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>مخاطب %1</translation>
    </message>
    <message>
        <source>at %1, from the lead</source>
        <translation>در %1، از سرنخ</translation>
    </message>
    <message>
        <source>exists, nothing on it changes</source>
        <translation>هست و چیزی در آن تغییر نمی‌کند</translation>
    </message>
    <message>
        <source>Deal → account %1</source>
        <translation>فرصت ← مشتری %1</translation>
    </message>
    <message>
        <source>Deal → contact %1</source>
        <translation>فرصت ← مخاطب %1</translation>
    </message>
    <message>
        <source>Lead → deal</source>
        <translation>سرنخ ← فرصت</translation>
    </message>
    <message>
        <source>lead → account</source>
        <translation>سرنخ ← مشتری</translation>
    </message>
    <message>
        <source>lead → contact</source>
        <translation>سرنخ ← مخاطب</translation>
    </message>
    <message>
        <source>can be followed in both directions</source>
        <translation>از هر دو سو دیده می‌شود</translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <translation>
            <numerusform>%Ln یادداشت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln فایل</numerusform>
        </translation>
    </message>
    <message>
        <source>bound to the deal too, not copied</source>
        <translation>به فرصت هم وصل می‌شود، کپی نمی‌شود</translation>
    </message>
    <message numerus="yes">
        <source>%Ln observers</source>
        <translation>
            <numerusform>%Ln ناظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln shares</source>
        <translation>
            <numerusform>%Ln سهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln برچسب</numerusform>
        </translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>منبع %1</translation>
    </message>
    <message>
        <source>taken over by the deal</source>
        <translation>به فرصت می‌رسد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads are left out: %1</source>
        <translation>
            <numerusform>%Ln سرنخ کنار می‌ماند: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>چه ساخته می‌شود</translation>
    </message>
    <message>
        <source>Still empty and required on the next page: %1</source>
        <translation>هنوز خالی است و در صفحهٔ بعد لازم است: %1</translation>
    </message>
</context>
<context>
    <name>kontor::ConvertSimilar</name>
    <message numerus="yes">
        <source>%Ln open records of the same person: merging keeps one history</source>
        <translation>
            <numerusform>%Ln رکورد باز از همین شخص: با ادغام، تاریخچه یکی می‌ماند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar records</source>
        <translation>
            <numerusform>%Ln رکورد مشابه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more that you may not see</source>
        <translation>
            <numerusform>%Ln مورد دیگر که اجازهٔ دیدنش را ندارید</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge with “%1”</source>
        <translation>ادغام با «%1»</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>ایجاد %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>title, then kind and stage</comment>
        <translation>‏%1 %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Open “%1” in its own window</source>
        <translation>باز کردن «%1» در پنجرهٔ خودش</translation>
    </message>
</context>
<context>
    <name>kontor::CriteriaLine</name>
    <message>
        <source>Compared by</source>
        <translation>مقایسه بر پایهٔ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ایمیل</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>تلفن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>نام کامل</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>شناسهٔ مالیاتی</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>شمارهٔ ثبت</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>what is not compared</comment>
        <translation>‏%1: خاموش</translation>
    </message>
    <message>
        <source>Records with the same e-mail are always similar.</source>
        <translation>رکوردهایی که ایمیل یکسان دارند همیشه مشابه شمرده می‌شوند.</translation>
    </message>
    <message>
        <source>%1 is compared now, in the whole office.</source>
        <translation>از این پس %1 در همهٔ دفتر مقایسه می‌شود.</translation>
    </message>
    <message>
        <source>%1 is no longer compared, in the whole office.</source>
        <translation>دیگر %1 در هیچ جای دفتر مقایسه نمی‌شود.</translation>
    </message>
    <message>
        <source>This is a setting of the office. Who can change it: %1.</source>
        <translation>این تنظیمی برای کل دفتر است. کسانی که می‌توانند تغییرش دهند: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>kontor::DateEdit</name>
    <message>
        <source>Open the calendar</source>
        <translation>باز کردن تقویم</translation>
    </message>
</context>
<context>
    <name>kontor::DryRunPanel</name>
    <message>
        <source>Dry run</source>
        <translation>اجرای آزمایشی</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جدید</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>به‌روزشده</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>بی‌تغییر</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تکراری</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>نادرست</translation>
    </message>
    <message>
        <source>found again by id, e-mail or telephone</source>
        <translation>یافته با شناسه، ایمیل یا تلفن</translation>
    </message>
    <message>
        <source>there already, just like this</source>
        <translation>همین‌گونه از پیش هست</translation>
    </message>
    <message>
        <source>of other rows of the file</source>
        <translation>ردیف‌های دیگر فایل</translation>
    </message>
    <message>
        <source>left out, with the reason</source>
        <translation>کنار گذاشته، با دلیل</translation>
    </message>
    <message>
        <source>Did you mean …?</source>
        <translation>منظورتان …؟</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>نمایش</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>نمایش: %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>کامل</translation>
    </message>
    <message>
        <source>running</source>
        <translation>در حال اجرا</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>‏%1 ردیف</translation>
    </message>
    <message>
        <source>also new: %1</source>
        <translation>همچنین جدید: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>“%1” is “%2”</source>
        <translation>‏«%1» همان «%2» است</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::DuplicatesPage</name>
    <message>
        <source>Not duplicates</source>
        <translation>تکراری نیستند</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>ادغام…</translation>
    </message>
    <message>
        <source>Looking for duplicates: %1 addresses and numbers compared</source>
        <translation>جستجوی موارد تکراری: %1 نشانی و شماره مقایسه شد</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>موارد تکراری</translation>
    </message>
    <message>
        <source>Groups of duplicates</source>
        <translation>گروه‌های تکراری</translation>
    </message>
    <message>
        <source>Duplicates among</source>
        <translation>تکراری‌ها در میان</translation>
    </message>
    <message>
        <source>They are no longer shown as duplicates.</source>
        <translation>دیگر به‌عنوان تکراری نمایش داده نمی‌شوند.</translation>
    </message>
    <message>
        <source>Merge the group</source>
        <translation>ادغام گروه</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>تکراری نیست</translation>
    </message>
    <message>
        <source>Next group</source>
        <translation>گروه بعدی</translation>
    </message>
    <message>
        <source>Previous group</source>
        <translation>گروه قبلی</translation>
    </message>
    <message>
        <source>Looking for duplicates</source>
        <translation>جستجوی موارد تکراری</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>مورد تکراری نیست</translation>
    </message>
    <message>
        <source>%1: no two that you may see have the same e-mail or whatever else the office compares.</source>
        <translation>‏%1: هیچ دو رکوردی که اجازهٔ دیدنشان را دارید ایمیل یکسان یا چیز یکسان دیگری که دفتر مقایسه می‌کند ندارند.</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>جستجو متوقف شد</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>چیزی تغییر نکرد.</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>جستجوی دوباره</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records…</source>
        <translation>
            <numerusform>ادغام %Ln رکورد…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln گروه</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no longer shown as similar.</source>
        <translation>‏«%1» دیگر مشابه نشان داده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>kontor::EmployeeChoice</name>
    <message>
        <source>%1 – who is at the desk?</source>
        <translation>‏%1 – چه کسی پشت میز است؟</translation>
    </message>
    <message>
        <source>Who is at the desk?</source>
        <translation>چه کسی پشت میز است؟</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln employee(s)</source>
        <translation>
            <numerusform>‏%1 · %Ln کارمند</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>نامی بنویسید</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>کارمندان</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Start work</source>
        <translation>آغاز کار</translation>
    </message>
    <message>
        <source>Remembered on this computer. Another employee is chosen at the foot of the navigation.</source>
        <translation>روی این رایانه به یاد می‌ماند. کارمند دیگر در پایین ناوبری انتخاب می‌شود.</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>باز کردن فایل دیگر</translation>
    </message>
    <message>
        <source>Nobody bears that name</source>
        <translation>کسی با این نام نیست</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>مدیر سامانه</translation>
    </message>
</context>
<context>
    <name>kontor::EntriesEditor</name>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>‏%1: افزودن</translation>
    </message>
    <message>
        <source>%1, type</source>
        <translation>‏%1، نوع</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>اصلی</translation>
    </message>
    <message>
        <source>Still valid</source>
        <translation>هنوز معتبر</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>برداشتن</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>‏«%1» نشانی ایمیل نیست.</translation>
    </message>
    <message>
        <source>May be used for: %1</source>
        <translation>اجازهٔ استفاده برای: %1</translation>
    </message>
</context>
<context>
    <name>kontor::FieldChooser</name>
    <message>
        <source>Fields of the form</source>
        <translation>فیلدهای فرم</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>فیلد جدید…</translation>
    </message>
</context>
<context>
    <name>kontor::FieldEditor</name>
    <message>
        <source>Choose one from the list.</source>
        <translation>یکی را از لیست انتخاب کنید.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>این لازم است.</translation>
    </message>
    <message>
        <source>%1 Control characters were left out.</source>
        <comment>%1: what was done, a sentence</comment>
        <translation>‏%1 نویسه‌های کنترلی حذف شد.</translation>
    </message>
</context>
<context>
    <name>kontor::FiguresStrip</name>
    <message>
        <source>%1: %2</source>
        <comment>kind, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, weighted %2</source>
        <translation>‏%1، وزنی %2</translation>
    </message>
    <message>
        <source>Won in total</source>
        <translation>مجموع موفق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>مسئول</translation>
    </message>
</context>
<context>
    <name>kontor::FilePreview</name>
    <message>
        <source>Save as</source>
        <translation>ذخیره با نام</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>با نام «%1» ذخیره شد.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>همهٔ فایل‌ها</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>ذخیره با نام…</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>محتوای فایل</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>نسخهٔ %1</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>‏%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>بازگشت به این نسخه</translation>
    </message>
    <message>
        <source>The earlier version is the present one again.</source>
        <translation>نسخهٔ پیشین دوباره نسخهٔ کنونی شد.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>نسخه‌ها</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>صفحهٔ پیش</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>صفحهٔ بعد</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>خواندن فایل…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحهٔ %1 از %2</translation>
    </message>
</context>
<context>
    <name>kontor::FileProblemPage</name>
    <message>
        <source>%1 is in use</source>
        <translation>‏%1 در حال استفاده است</translation>
    </message>
    <message>
        <source>%1 is damaged</source>
        <translation>‏%1 آسیب دیده است</translation>
    </message>
    <message>
        <source>%1 was made by a newer Kontor</source>
        <translation>‏%1 را Kontor جدیدتری ساخته است</translation>
    </message>
    <message>
        <source>%1 is no file of Kontor</source>
        <translation>‏%1 فایل Kontor نیست</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>‏%1 وجود ندارد</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>‏%1 خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>%1 cannot be opened</source>
        <translation>‏%1 باز نمی‌شود</translation>
    </message>
    <message>
        <source>Open a read-only copy</source>
        <translation>باز کردن رونوشت فقط‌خواندنی</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>تلاش دوباره</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>بازیابی پشتیبان…</translation>
    </message>
    <message>
        <source>Open another file…</source>
        <translation>باز کردن فایل دیگر…</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>بازگشت به آغاز</translation>
    </message>
</context>
<context>
    <name>kontor::FileWatch</name>
    <message>
        <source>%1 is damaged. Nothing is written to it any more; what can be read can be seen, searched and exported.</source>
        <translation>‏%1 آسیب دیده است. دیگر چیزی در آن نوشته نمی‌شود؛ هر چه را خواندنی است می‌توان دید، جستجو و برون‌بری کرد.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>چه باید کرد</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Everything can be seen, searched and exported, nothing can be changed.</source>
        <translation>‏%1 فقط برای خواندن باز است. همه چیز را می‌توان دید، جستجو و برون‌بری کرد؛ چیزی را نمی‌توان تغییر داد.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>ذخیرهٔ رونوشت…</translation>
    </message>
    <message>
        <source>A form was half filled on %1. What was typed is kept.</source>
        <translation>فرمی در %1 نیمه‌کاره ماند. آنچه نوشته شد نگه داشته شده است.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>ادامهٔ آن</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>ذخیرهٔ رونوشت</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (رونوشت)</translation>
    </message>
    <message>
        <source>Kontor files (*.kontor)</source>
        <translation>فایل‌های Kontor (*.kontor)</translation>
    </message>
    <message numerus="yes">
        <source>For %Ln days there has been no backup of %1 on another disk. Should this disk fail, that work is lost.</source>
        <translation>
            <numerusform>%Ln روز است که از %1 روی دیسک دیگری پشتیبان گرفته نشده است. اگر این دیسک خراب شود، کار از دست می‌رود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>انتخاب پوشه…</translation>
    </message>
</context>
<context>
    <name>kontor::FilesTab</name>
    <message>
        <source>Add files…</source>
        <translation>افزودن فایل…</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>هنوز فایلی نیست</translation>
    </message>
    <message>
        <source>Drop files here, or add them. They are kept inside the office file.</source>
        <translation>فایل‌ها را اینجا رها کنید یا بیفزایید. درون فایل دفتر نگه داشته می‌شوند.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>‏%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln versions</source>
        <translation>
            <numerusform>‏%1 · %Ln نسخه</numerusform>
        </translation>
    </message>
    <message>
        <source>Save “%1” as…</source>
        <translation>ذخیرهٔ «%1» با نام…</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>‏«%1» حذف شود؟</translation>
    </message>
    <message>
        <source>It goes to the recycle bin with all its versions.</source>
        <translation>با همهٔ نسخه‌هایش به سطل بازیافت می‌رود.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>“%1” is in the recycle bin.</source>
        <translation>‏«%1» در سطل بازیافت است.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>افزودن فایل</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>‏«%1» خوانده نمی‌شود: %2</translation>
    </message>
    <message>
        <source>“%1” is too large for the office file.</source>
        <translation>‏«%1» برای فایل دفتر بیش از حد بزرگ است.</translation>
    </message>
    <message>
        <source>“%1” is here already.</source>
        <translation>‏«%1» از پیش اینجاست.</translation>
    </message>
    <message>
        <source>The older content stays as an earlier version.</source>
        <translation>محتوای قدیمی به‌صورت نسخهٔ پیشین می‌ماند.</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>نسخهٔ جدید</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>نگه داشتن هر دو</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>‏«%1» افزوده شد.</translation>
    </message>
    <message>
        <source>Attach an existing file…</source>
        <translation>پیوست فایل موجود…</translation>
    </message>
    <message>
        <source>Detach “%1”</source>
        <translation>جدا کردن «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other records have it, too.</source>
        <translation>
            <numerusform>%Ln رکورد دیگر هم این فایل را دارند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach an existing file</source>
        <translation>پیوست فایل موجود</translation>
    </message>
    <message>
        <source>Search for a file by its name</source>
        <translation>جست‌وجوی فایل با نام آن</translation>
    </message>
    <message>
        <source>“%1” was attached.</source>
        <translation>‏«%1» پیوست شد.</translation>
    </message>
    <message>
        <source>“%1” was detached.</source>
        <translation>‏«%1» جدا شد.</translation>
    </message>
</context>
<context>
    <name>kontor::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>فیلتر</translation>
    </message>
    <message>
        <source>Conditions of the filter</source>
        <translation>شرط‌های فیلتر</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>all records of a kind</comment>
        <translation>همهٔ %1</translation>
    </message>
    <message>
        <source>Own filter</source>
        <translation>فیلتر دلخواه</translation>
    </message>
    <message>
        <source>Open and mine</source>
        <translation>بازِ خودم</translation>
    </message>
    <message>
        <source>%1 (shared)</source>
        <translation>%1 (مشترک)</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>ذخیره به‌صورت نما…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>نام فیلتر</translation>
    </message>
    <message>
        <source>For all employees</source>
        <translation>برای همهٔ کارمندان</translation>
    </message>
    <message>
        <source>Open with it</source>
        <translation>باز شدن با این فیلتر</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>ذخیرهٔ فیلتر</translation>
    </message>
    <message>
        <source>Filter “%1” saved</source>
        <translation>فیلتر «%1» ذخیره شد</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>حذف «%1»</translation>
    </message>
    <message>
        <source>Filter “%1” deleted</source>
        <translation>فیلتر «%1» حذف شد</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>تغییر نام «%1»…</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>تغییر نام فیلتر</translation>
    </message>
</context>
<context>
    <name>kontor::FilterLine</name>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
</context>
<context>
    <name>kontor::FilterPanel</name>
    <message>
        <source>Filter</source>
        <translation>فیلتر</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>شرط‌ها</translation>
    </message>
    <message>
        <source>all</source>
        <translation>همه</translation>
    </message>
    <message>
        <source>any</source>
        <translation>دست‌کم یکی</translation>
    </message>
    <message>
        <source>Match all or any of the conditions</source>
        <translation>همهٔ شرط‌ها یا دست‌کم یکی</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>گروه</translation>
    </message>
    <message>
        <source>Save as view…</source>
        <translation>ذخیره به‌صورت نما…</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>اعمال</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 از %2</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>or</source>
        <translation>یا</translation>
    </message>
</context>
<context>
    <name>kontor::FirstStart</name>
    <message>
        <source>Welcome to Kontor</source>
        <translation>به Kontor خوش آمدید</translation>
    </message>
    <message>
        <source>Everything of your office in one file. No server, no internet needed.</source>
        <translation>همه‌چیز دفتر شما در یک فایل. بی‌نیاز از سرور و اینترنت.</translation>
    </message>
    <message>
        <source>Start a new office</source>
        <translation>ساختن دفتر جدید</translation>
    </message>
    <message>
        <source>Makes an empty file with one pipeline. You are its administrator.</source>
        <translation>فایلی خالی با یک مسیر فروش می‌سازد. شما مدیر آن هستید.</translation>
    </message>
    <message>
        <source>Open a file of Kontor</source>
        <translation>باز کردن فایل Kontor</translation>
    </message>
    <message>
        <source>From this computer. A file in use is opened read-only.</source>
        <translation>از این رایانه. فایلِ در حال استفاده فقط‌خواندنی باز می‌شود.</translation>
    </message>
    <message>
        <source>Look around with example data</source>
        <translation>گشتی با داده‌های نمونه</translation>
    </message>
    <message>
        <source>Deals of a machine dealer. Throw it away any time.</source>
        <translation>فرصت‌های یک فروشندهٔ ماشین‌آلات. هر وقت خواستید دور بیندازید.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>بازیابی پشتیبان</translation>
    </message>
    <message>
        <source>Brings a file back as it was when the backup was made.</source>
        <translation>فایل را به حالت زمان پشتیبان‌گیری بازمی‌گرداند.</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>دفتر جدید</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>نام دفتر</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>نام شما</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>کشور</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>ارز</translation>
    </message>
    <message>
        <source>Country, currency</source>
        <translation>کشور، ارز</translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>انتخاب…</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>چیزی از این رایانه بیرون نمی‌رود</translation>
    </message>
    <message>
        <source>Create the file</source>
        <translation>ساختن فایل</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Both can be changed at any time, without a restart.</source>
        <translation>هر دو را هر زمان می‌توان بی راه‌اندازی دوباره تغییر داد.</translation>
    </message>
    <message>
        <source>%1 · week from %2 · %3 · %4</source>
        <translation>‏%1، هفته از %2، %3، %4</translation>
    </message>
    <message>
        <source>Jalali calendar</source>
        <translation>تقویم جلالی</translation>
    </message>
    <message>
        <source>Gregorian calendar</source>
        <translation>تقویم میلادی</translation>
    </message>
    <message>
        <source>My office</source>
        <translation>دفتر من</translation>
    </message>
    <message>
        <source>File of the new office</source>
        <translation>فایل دفتر جدید</translation>
    </message>
    <message>
        <source>Kontor files (*.kontor)</source>
        <translation>فایل‌های Kontor (*.kontor)</translation>
    </message>
    <message>
        <source>Give the office a name.</source>
        <translation>نامی برای دفتر بنویسید.</translation>
    </message>
    <message>
        <source>Type your name; it stands beside what you do.</source>
        <translation>نام خود را بنویسید؛ کنار کارهایتان دیده می‌شود.</translation>
    </message>
    <message>
        <source>Choose where the file should be.</source>
        <translation>جای فایل را انتخاب کنید.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>working hours, from … to …</comment>
        <translation>‏%1 تا %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code and name of a currency</comment>
        <translation>%2 (%1)</translation>
    </message>
</context>
<context>
    <name>kontor::FoldedColumn</name>
    <message>
        <source>Unfold %1</source>
        <translation>باز کردن %1</translation>
    </message>
</context>
<context>
    <name>kontor::FormSection</name>
    <message>
        <source>Edit “%1”</source>
        <translation>ویرایش «%1»</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>‏%1: افزودن</translation>
    </message>
</context>
<context>
    <name>kontor::GroupModel</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln رکورد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, number of records</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>kontor::HistoryTab</name>
    <message>
        <source>Show older</source>
        <translation>نمایش قدیمی‌ترها</translation>
    </message>
    <message>
        <source>Nothing was changed since it was created.</source>
        <translation>از زمان ساخت چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>%1, undone</source>
        <translation>‏%1، برگردانده شد</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Bring back the value of “%1”</source>
        <translation>بازگرداندن مقدار «%1»</translation>
    </message>
    <message>
        <source>“%1” has its old value again.</source>
        <translation>‏«%1» دوباره مقدار پیشین را دارد.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>تاریخچهٔ تغییرات</translation>
    </message>
    <message>
        <source>Undo this step</source>
        <translation>برگرداندن این گام</translation>
    </message>
    <message>
        <source>Undo the step of %1</source>
        <translation>برگرداندن گام %1</translation>
    </message>
    <message>
        <source>Undo this step?</source>
        <translation>این گام برگردانده شود؟</translation>
    </message>
    <message numerus="yes">
        <source>It touched %Ln records. Each of them becomes what it was before, except for what was changed again meanwhile.</source>
        <translation>
            <numerusform>این گام %Ln رکورد را تغییر داده است. همه به حال پیشین برمی‌گردند؛ آنچه پس از آن دوباره تغییر کرده است می‌ماند.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>The step is undone.</source>
        <translation>گام برگردانده شد.</translation>
    </message>
    <message numerus="yes">
        <source>The step is undone, but %Ln values were changed meanwhile.</source>
        <translation>
            <numerusform>گام برگردانده شد، ولی %Ln مقدار در این میان تغییر کرده بود.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::ImportHabits</name>
    <message>
        <source>Remember this mapping for files like this one</source>
        <translation>این نگاشت برای چنین فایل‌هایی به خاطر بماند</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>ارز</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>خانه‌های خالی</translation>
    </message>
    <message>
        <source>Existing records</source>
        <translation>رکوردهای موجود</translation>
    </message>
    <message>
        <source>leave the field</source>
        <translation>فیلد بماند</translation>
    </message>
    <message>
        <source>empty the field</source>
        <translation>فیلد خالی شود</translation>
    </message>
    <message>
        <source>fill empty fields</source>
        <translation>پر کردن فیلدهای خالی</translation>
    </message>
    <message>
        <source>overwrite</source>
        <translation>بازنویسی</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>make another one</source>
        <translation>ساختن یکی دیگر</translation>
    </message>
</context>
<context>
    <name>kontor::ImportWizard</name>
    <message>
        <source>Import</source>
        <translation>درون‌ریزی</translation>
    </message>
    <message>
        <source>Import: %1</source>
        <translation>درون‌ریزی %1</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>درون‌ریزی «%1»</translation>
    </message>
    <message>
        <source>Nothing is written before you press Import. The import can be undone as one step.</source>
        <translation>تا دکمهٔ درون‌ریزی را نزنید چیزی نوشته نمی‌شود. درون‌ریزی را می‌توان در یک گام برگرداند.</translation>
    </message>
    <message>
        <source>Choose a table, or drop it here</source>
        <translation>جدولی انتخاب کنید یا اینجا رها کنید</translation>
    </message>
    <message>
        <source>CSV in any encoding and with any separator, also exports of other programs. What its columns mean is suggested; you see what would happen before anything is written.</source>
        <translation>‏CSV با هر کدگذاری و جداکننده، خروجی برنامه‌های دیگر هم. معنای ستون‌ها پیشنهاد می‌شود؛ پیش از نوشتن می‌بینید چه رخ می‌دهد.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>انتخاب فایل…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>بازگشت</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>برگرداندن درون‌ریزی</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>نمایش %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>درون‌ریزی %Ln ردیف</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables (%1);;All files (%2)</source>
        <translation>جدول‌ها (%1);;همهٔ فایل‌ها (%2)</translation>
    </message>
    <message>
        <source>The columns go where they went for the last file like this.</source>
        <translation>ستون‌ها مانند آخرین فایل از این دست نگاشته شده‌اند.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>در حال درون‌ریزی…</translation>
    </message>
    <message>
        <source>Dry run…</source>
        <translation>اجرای آزمایشی…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln ردیف درون‌ریزی شد</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1. Updated: %2. Unchanged: %3. Duplicate: %4. Wrong: %5.</source>
        <translation>جدید: %1. به‌روزشده: %2. بی‌تغییر: %3. تکراری: %4. نادرست: %5.</translation>
    </message>
    <message>
        <source>The import is undone</source>
        <translation>درون‌ریزی برگردانده شد</translation>
    </message>
    <message>
        <source>Save the wrong rows</source>
        <translation>ذخیرهٔ ردیف‌های نادرست</translation>
    </message>
    <message>
        <source>Tables (%1)</source>
        <translation>جدول‌ها (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) saved</source>
        <translation>
            <numerusform>%Ln ردیف ذخیره شد</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>فایل</translation>
    </message>
    <message>
        <source>Columns and dry run</source>
        <translation>ستون‌ها و اجرای آزمایشی</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>نتیجه</translation>
    </message>
</context>
<context>
    <name>kontor::InlineMessage</name>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
</context>
<context>
    <name>kontor::KeyButton</name>
    <message>
        <source>%1: %2</source>
        <comment>action, its keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter or click, then press the new keys. Delete takes them away, Backspace gives the usual ones back.</source>
        <translation>با Enter یا کلیک آغاز کنید، سپس کلیدهای تازه را بزنید. Delete آن‌ها را برمی‌دارد و Backspace کلیدهای معمول را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>press the keys</source>
        <translation>کلیدها را بزنید</translation>
    </message>
    <message>
        <source>none</source>
        <comment>keys of an action</comment>
        <translation>ندارد</translation>
    </message>
</context>
<context>
    <name>kontor::KeysPage</name>
    <message>
        <source>List of keys</source>
        <translation>فهرست کلیدها</translation>
    </message>
    <message>
        <source>Enter or click on keys, then press the new ones. Delete takes them away, Backspace gives the usual ones back.</source>
        <translation>روی کلیدها Enter بزنید یا کلیک کنید، سپس کلیدهای تازه را بزنید. Delete آن‌ها را برمی‌دارد و Backspace کلیدهای معمول را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>On boards, lists and cards</source>
        <translation>در کانبان، لیست و کارت</translation>
    </message>
    <message>
        <source>Move the card to the next column</source>
        <translation>بردن کارت به ستون کناری</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>انتخاب همه</translation>
    </message>
    <message>
        <source>Open, in a window of its own</source>
        <translation>باز کردن، در پنجرهٔ جدا</translation>
    </message>
    <message>
        <source>Edit the field</source>
        <translation>ویرایش فیلد</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>پر کردن به پایین</translation>
    </message>
    <message>
        <source>Save, save and next</source>
        <translation>ذخیره، ذخیره و بعدی</translation>
    </message>
    <message>
        <source>Previous and next record</source>
        <translation>رکورد قبلی و بعدی</translation>
    </message>
    <message>
        <source>New note, on a card</source>
        <translation>یادداشت تازه، روی کارت</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>فیلتر کردن</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>حروف</translation>
    </message>
    <message>
        <source>%1 is taken by “%2”.</source>
        <translation>‏%1 برای «%2» به کار رفته است.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>kontor::KindPane</name>
    <message>
        <source>Form</source>
        <translation>فرم</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>ساختن</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>‏%1 جدید</translation>
    </message>
    <message>
        <source>%1: nothing here yet</source>
        <translation>‏%1: هنوز چیزی نیست</translation>
    </message>
</context>
<context>
    <name>kontor::Languages</name>
    <message>
        <source>Vietnamese</source>
        <translation>ویتنامی</translation>
    </message>
    <message>
        <source>German</source>
        <translation>آلمانی</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>لهستانی</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>فارسی</translation>
    </message>
    <message>
        <source>English</source>
        <translation>انگلیسی</translation>
    </message>
</context>
<context>
    <name>kontor::LeadsOffPanel</name>
    <message>
        <source>They stay as they are</source>
        <translation>همان‌طور می‌مانند</translation>
    </message>
    <message>
        <source>They are disqualified</source>
        <translation>کنار گذاشته می‌شوند</translation>
    </message>
    <message>
        <source>Switch leads off?</source>
        <translation>سرنخ‌ها خاموش شوند؟</translation>
    </message>
    <message>
        <source>Their pages are gone then, and a new request is a deal.</source>
        <translation>آنگاه صفحه‌هایشان پنهان می‌شود و درخواست تازه از آغاز فرصت است.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads are open. What becomes of them?</source>
        <translation>
            <numerusform>%Ln سرنخ باز است. با آن‌ها چه شود؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep leads</source>
        <translation>سرنخ‌ها بمانند</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>خاموش کردن</translation>
    </message>
    <message>
        <source>Choose why they are disqualified.</source>
        <translation>دلیل کنار گذاشتن را انتخاب کنید.</translation>
    </message>
    <message>
        <source>Leads are switched off</source>
        <translation>سرنخ‌ها خاموش شد</translation>
    </message>
</context>
<context>
    <name>kontor::LinksEditor</name>
    <message>
        <source>Add</source>
        <translation>افزودن</translation>
    </message>
</context>
<context>
    <name>kontor::ListFoot</name>
    <message>
        <source>Sum %1</source>
        <translation>جمع %1</translation>
    </message>
    <message>
        <source>Weighted %1</source>
        <translation>وزنی %1</translation>
    </message>
</context>
<context>
    <name>kontor::LookPane</name>
    <message>
        <source>Look and language</source>
        <translation>ظاهر و زبان</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>زبان</translation>
    </message>
    <message>
        <source>Calendar and digits</source>
        <translation>تقویم و رقم‌ها</translation>
    </message>
    <message>
        <source>Gregorian calendar</source>
        <translation>تقویم میلادی</translation>
    </message>
    <message>
        <source>Jalali calendar</source>
        <translation>تقویم جلالی</translation>
    </message>
    <message>
        <source>Latin digits</source>
        <translation>رقم‌های لاتین</translation>
    </message>
    <message>
        <source>Digits of the language</source>
        <translation>رقم‌های همان زبان</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مانند سیستم</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>روشن</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>تیره</translation>
    </message>
    <message>
        <source>Your look is changed</source>
        <translation>ظاهر شما تغییر کرد</translation>
    </message>
</context>
<context>
    <name>kontor::MainWindow</name>
    <message>
        <source>%1 – %2</source>
        <comment>page, office</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>برگرداندن</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>چیزی برای انجام دوباره نیست.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>چیزی برای برگرداندن نیست.</translation>
    </message>
    <message numerus="yes">
        <source>Redone, but %Ln values were changed meanwhile</source>
        <translation>
            <numerusform>دوباره انجام شد، ولی %Ln مقدار در این میان تغییر کرده بود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone, but %Ln values were changed meanwhile</source>
        <translation>
            <numerusform>برگردانده شد، ولی %Ln مقدار در این میان تغییر کرده بود</numerusform>
        </translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>دوباره انجام شد</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>برگردانده شد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>انجام دوباره</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>سطل بازیافت</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Settings › %1</source>
        <translation>تنظیمات › %1</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>زبان: %1</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>ظاهر و زبان</translation>
    </message>
    <message>
        <source>Change the employee…</source>
        <translation>تغییر کارمند…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records, filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ready filter</source>
        <translation>فیلتر آماده</translation>
    </message>
</context>
<context>
    <name>kontor::MappingTable</name>
    <message>
        <source>Column in the file</source>
        <translation>ستون در فایل</translation>
    </message>
    <message>
        <source>First rows</source>
        <translation>نخستین ردیف‌ها</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>می‌رود به</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>خوانده به‌صورت</translation>
    </message>
    <message>
        <source>%1 goes to</source>
        <translation>‏%1 می‌رود به</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>درون‌ریزی نشود</translation>
    </message>
    <message>
        <source>source id</source>
        <translation>شناسهٔ منبع</translation>
    </message>
    <message>
        <source>found by name</source>
        <translation>با نام یافته می‌شود</translation>
    </message>
    <message>
        <source>finds duplicates</source>
        <translation>تکراری‌ها را می‌یابد</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>همان‌گونه</translation>
    </message>
    <message>
        <source>%1 is read as</source>
        <translation>‏%1 خوانده به‌صورت</translation>
    </message>
    <message>
        <source>Which order? %1</source>
        <translation>کدام ترتیب؟ %1</translation>
    </message>
    <message>
        <source>day.month.year</source>
        <translation>روز.ماه.سال</translation>
    </message>
    <message>
        <source>month/day/year</source>
        <translation>ماه/روز/سال</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>سال-ماه-روز</translation>
    </message>
    <message>
        <source>Which one? %1</source>
        <translation>کدام؟ %1</translation>
    </message>
</context>
<context>
    <name>kontor::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>ادغام</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records</source>
        <translation>
            <numerusform>ادغام %Ln رکورد</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>کنار گذاشتن</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>کنار گذاشتن %1</translation>
    </message>
    <message>
        <source>%1 is sold: the result is sold and locked, with its stage and amount.</source>
        <translation>‏%1 فروخته شده است: نتیجه فروخته‌شده و قفل‌شده است، با همان مرحله و مبلغ.</translation>
    </message>
    <message>
        <source>Nothing is lost: values that are not taken stay readable in the timeline, and Un-merge brings every record back at any time.</source>
        <translation>چیزی از دست نمی‌رود: مقدارهایی که برداشته نشده‌اند در خط زمان خواندنی می‌مانند، و «لغو ادغام» هر رکورد را هر زمان برمی‌گرداند.</translation>
    </message>
</context>
<context>
    <name>kontor::MovePanel</name>
    <message>
        <source>Sold: “%1”</source>
        <translation>فروخته شد: «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n deals sold</source>
        <translation>
            <numerusform>%n فرصت فروخته شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “%1” to %2</source>
        <translation>انتقال «%1» به %2</translation>
    </message>
    <message numerus="yes">
        <source>Move %n records to %1</source>
        <translation>
            <numerusform>انتقال %n رکورد به %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no active quote, so no contracts are made.</source>
        <translation>پیش‌فاکتور فعالی نیست؛ برای همین قراردادی ساخته نمی‌شود.</translation>
    </message>
    <message>
        <source>A sold deal is locked: amount, customer and stage stay as they are until it is unlocked.</source>
        <translation>فرصت فروخته‌شده قفل است: مبلغ، مشتری و مرحله تا باز شدن قفل همان می‌ماند.</translation>
    </message>
    <message numerus="yes">
        <source>%n are sold and locked: they stay where they are.</source>
        <translation>
            <numerusform>%n مورد فروخته و قفل شده است و جابه‌جا نمی‌شود.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>فروخته شد</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>The stage asks for this.</source>
        <translation>این مرحله آن را لازم دارد.</translation>
    </message>
    <message>
        <source>Create “%1” in %2</source>
        <translation>ساختن «%1» در %2</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>ساختن</translation>
    </message>
</context>
<context>
    <name>kontor::NavigationColumn</name>
    <message>
        <source>%1, %2 waiting</source>
        <translation>‏%1، %2 در انتظار</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>ناوبری</translation>
    </message>
</context>
<context>
    <name>kontor::NoteEdit</name>
    <message>
        <source>Save note</source>
        <translation>ذخیرهٔ یادداشت</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>یادداشت</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>نوشتن یادداشت…</translation>
    </message>
</context>
<context>
    <name>kontor::OfficePane</name>
    <message>
        <source>General</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>دفتر</translation>
    </message>
    <message>
        <source>Calendar, hours and numbers</source>
        <translation>تقویم، ساعت‌ها و اعداد</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>موارد تکراری</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>سرنخ‌ها</translation>
    </message>
</context>
<context>
    <name>kontor::OwnFieldsPane</name>
    <message>
        <source>Field</source>
        <translation>فیلد</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>رکوردها</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>لازم</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>فرم</translation>
    </message>
    <message>
        <source>Links to</source>
        <translation>پیوند به</translation>
    </message>
    <message>
        <source>Choices, one a line</source>
        <translation>گزینه‌ها، هر کدام در یک خط</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>برداشتن فیلد</translation>
    </message>
    <message>
        <source>Add the field</source>
        <translation>افزودن فیلد</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>فیلد جدید</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>بله</translation>
    </message>
    <message>
        <source>Choices saved</source>
        <translation>گزینه‌ها ذخیره شد</translation>
    </message>
    <message>
        <source>%1 is removed; what was filled in is kept</source>
        <translation>‏%1 برداشته شد؛ آنچه پر شده بود نگه داشته می‌شود</translation>
    </message>
    <message>
        <source>No own fields yet. What your office wants to know beyond the fields that are there is added here, and stands on cards, in lists, filters and imports.</source>
        <translation>هنوز فیلد اختصاصی نیست. آنچه دفتر شما افزون بر فیلدهای موجود می‌خواهد بداند اینجا افزوده می‌شود و روی کارت‌ها، در لیست‌ها، فیلترها و درون‌ریزی می‌آید.</translation>
    </message>
</context>
<context>
    <name>kontor::Palette</name>
    <message>
        <source>Command palette</source>
        <translation>پالت فرمان‌ها</translation>
    </message>
    <message>
        <source>Search or do something…</source>
        <translation>جستجو یا انجام کاری…</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>یافته‌ها</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>own window</source>
        <translation>پنجرهٔ جدا</translation>
    </message>
    <message>
        <source>actions on it</source>
        <translation>عملیات روی آن</translation>
    </message>
    <message>
        <source>only actions</source>
        <translation>فقط عملیات</translation>
    </message>
    <message>
        <source>Actions on %1</source>
        <translation>عملیات روی %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>باز کردن %1</translation>
    </message>
    <message>
        <source>Open %1 in its own window</source>
        <translation>باز کردن %1 در پنجرهٔ جدا</translation>
    </message>
    <message>
        <source>New deal for %1</source>
        <translation>فرصت جدید برای %1</translation>
    </message>
    <message>
        <source>Move %1 to the recycle bin</source>
        <translation>انتقال %1 به سطل بازیافت</translation>
    </message>
    <message>
        <source>%1 is in the recycle bin</source>
        <translation>‏%1 در سطل بازیافت است</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>بایگانی‌شده</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>رکوردها</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>عملیات</translation>
    </message>
    <message>
        <source>Pages and settings</source>
        <translation>صفحه‌ها و تنظیمات</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>چیزی پیدا نشد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln مورد پیدا شد</numerusform>
        </translation>
    </message>
    <message>
        <source>Convert %1…</source>
        <translation>تبدیل %1…</translation>
    </message>
</context>
<context>
    <name>kontor::PipelinePanel</name>
    <message>
        <source>Pipeline</source>
        <translation>مسیر فروش</translation>
    </message>
    <message>
        <source>Delete the pipeline</source>
        <translation>حذف مسیر فروش</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمام</translation>
    </message>
</context>
<context>
    <name>kontor::PipelinesPane</name>
    <message>
        <source>Pipelines</source>
        <translation>مسیرهای فروش</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>مراحل</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>احتمال</translation>
    </message>
    <message>
        <source>Stale after</source>
        <translation>راکد پس از</translation>
    </message>
    <message>
        <source>Must be filled to enter</source>
        <translation>لازم برای ورود</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>فرصت‌ها</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>مرحلهٔ جدید</translation>
    </message>
    <message>
        <source>Order: open stages, then one won stage, then one or more lost stages.</source>
        <translation>ترتیب: مراحل باز، سپس یک مرحلهٔ موفق، سپس یک یا چند مرحلهٔ ناموفق.</translation>
    </message>
    <message>
        <source>move a stage</source>
        <translation>جابه‌جایی مرحله</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>مسیر فروش جدید</translation>
    </message>
    <message>
        <source>%1 (retired)</source>
        <translation>%1 (غیرفعال)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln روز</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of the stages is changed</source>
        <translation>ترتیب مراحل تغییر کرد</translation>
    </message>
    <message>
        <source>Stage created</source>
        <translation>مرحله ساخته شد</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>درخواست جدید</translation>
    </message>
    <message>
        <source>Pipeline created</source>
        <translation>مسیر فروش ساخته شد</translation>
    </message>
    <message>
        <source>Edit the pipeline</source>
        <translation>ویرایش مسیر فروش</translation>
    </message>
</context>
<context>
    <name>kontor::ProblemTable</name>
    <message>
        <source>Duplicate rows</source>
        <translation>ردیف‌های تکراری</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>رکوردهای جدید</translation>
    </message>
    <message>
        <source>Records that change</source>
        <translation>رکوردهایی که تغییر می‌کنند</translation>
    </message>
    <message>
        <source>Rows with errors</source>
        <translation>ردیف‌های دارای خطا</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln row(s) as CSV</source>
        <translation>
            <numerusform>ذخیرهٔ %Ln ردیف به‌صورت CSV</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ردیف</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>مقدار</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>چه نادرست است</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>چرا</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::Program</name>
    <message>
        <source>No active employee is in the file.</source>
        <translation>در فایل کارمند فعالی نیست.</translation>
    </message>
    <message>
        <source>Open a file of Kontor</source>
        <translation>باز کردن فایل Kontor</translation>
    </message>
    <message>
        <source>Kontor files (*.kontor)</source>
        <translation>فایل‌های Kontor (*.kontor)</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>پوشهٔ پشتیبان‌ها</translation>
    </message>
    <message>
        <source>There is no whole backup in this folder. Choose another one.</source>
        <translation>در این پوشه پشتیبان سالمی نیست. پوشهٔ دیگری انتخاب کنید.</translation>
    </message>
    <message>
        <source>Where should the restored file be?</source>
        <translation>فایل بازیابی‌شده کجا باشد؟</translation>
    </message>
    <message>
        <source>The backup is restored; the file of before is kept as %1</source>
        <translation>پشتیبان بازیابی شد؛ فایل پیشین با نام %1 نگه داشته شد</translation>
    </message>
</context>
<context>
    <name>kontor::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 از %2</translation>
    </message>
</context>
<context>
    <name>kontor::QuickAdd</name>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
</context>
<context>
    <name>kontor::QuickCreate</name>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>ذخیره و بعدی</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>همهٔ فیلدها</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Created.</source>
        <translation>ساخته شد.</translation>
    </message>
    <message>
        <source>“%1” was created.</source>
        <translation>‏«%1» ساخته شد.</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>آنچه نوشته‌اید دور انداخته شود؟</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>You had typed something here on %1.</source>
        <translation>در %1 اینجا چیزی نوشته بودید.</translation>
    </message>
    <message>
        <source>Put it in</source>
        <translation>گذاشتن در فرم</translation>
    </message>
</context>
<context>
    <name>kontor::ReadingLine</name>
    <message>
        <source>Encoding</source>
        <translation>کدگذاری</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>جداکننده</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>گیومه</translation>
    </message>
    <message>
        <source>First row</source>
        <translation>ردیف نخست</translation>
    </message>
    <message>
        <source>Source id</source>
        <translation>شناسهٔ منبع</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>شناسایی‌شده</translation>
    </message>
    <message>
        <source>, comma</source>
        <translation>, ویرگول</translation>
    </message>
    <message>
        <source>; semicolon</source>
        <translation>; نقطه‌ویرگول</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>جهش (tab)</translation>
    </message>
    <message>
        <source>| bar</source>
        <translation>| خط عمودی</translation>
    </message>
    <message>
        <source>&quot; double</source>
        <translation>&quot; دوتایی</translation>
    </message>
    <message>
        <source>&apos; single</source>
        <translation>&apos; تکی</translation>
    </message>
    <message>
        <source>none</source>
        <translation>هیچ</translation>
    </message>
    <message>
        <source>names</source>
        <translation>نام‌ها</translation>
    </message>
    <message>
        <source>data, no names</source>
        <translation>داده، بدون نام</translation>
    </message>
    <message>
        <source>names in row %L1</source>
        <translation>نام‌ها در ردیف %L1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>ستون %1</translation>
    </message>
</context>
<context>
    <name>kontor::RecordCard</name>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقایسه</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>تکراری نیست</translation>
    </message>
    <message>
        <source>this record</source>
        <translation>این رکورد</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>بدون مبلغ</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>علامت‌خورده</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>بدون علامت</translation>
    </message>
</context>
<context>
    <name>kontor::RecordForm</name>
    <message>
        <source>Select fields…</source>
        <translation>انتخاب فیلدها…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>ذخیره</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>ذخیره شد.</translation>
    </message>
    <message>
        <source>The record is no longer there.</source>
        <translation>این رکورد دیگر نیست.</translation>
    </message>
    <message>
        <source>“%1” was changed meanwhile.</source>
        <translation>‏«%1» در این میان تغییر کرد.</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>مقدار شما: %1</translation>
    </message>
    <message>
        <source>In the file now: %1</source>
        <translation>اکنون در فایل: %1</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>نگه داشتن مقدار من</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>آنچه نوشته‌اید دور انداخته شود؟</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>دور انداختن</translation>
    </message>
    <message>
        <source>Take the other</source>
        <translation>گرفتن مقدار دیگر</translation>
    </message>
</context>
<context>
    <name>kontor::RecordList</name>
    <message numerus="yes">
        <source>%Ln cells copied</source>
        <translation>
            <numerusform>%Ln خانه رونوشت شد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells filled</source>
        <translation>
            <numerusform>%Ln خانه پر شد</numerusform>
        </translation>
    </message>
    <message>
        <source>all %1 of the filter selected</source>
        <translation>همهٔ %1 مورد فیلتر انتخاب شده</translation>
    </message>
    <message>
        <source>%1 of %2 selected</source>
        <translation>‏%1 مورد از %2 انتخاب شده</translation>
    </message>
    <message>
        <source>won and lost: last 30 days</source>
        <translation>موفق و ناموفق: ۳۰ روز گذشته</translation>
    </message>
    <message numerus="yes">
        <source>Marked: %Ln cells</source>
        <translation>
            <numerusform>نشان‌شده: %Ln خانه</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>marked cells, amounts, currencies</comment>
        <translation>‏%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln amounts</source>
        <translation>
            <numerusform>%Ln مبلغ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln currencies</source>
        <translation>
            <numerusform>%Ln ارز</numerusform>
        </translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>سطل بازیافت خالی است</translation>
    </message>
    <message>
        <source>What is deleted comes here and can be restored.</source>
        <translation>آنچه حذف شود اینجا می‌آید و می‌توان آن را بازگرداند.</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>‏%1 تغییر کرد</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>ستون‌ها مانند آغاز</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>باز کردن در پنجرهٔ جدا</translation>
    </message>
    <message>
        <source>Copy cells</source>
        <translation>رونوشت خانه‌ها</translation>
    </message>
    <message>
        <source>Paste cells</source>
        <translation>چسباندن خانه‌ها</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>پر کردن به پایین</translation>
    </message>
    <message>
        <source>select</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>ویرایش</translation>
    </message>
    <message>
        <source>open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ستون‌ها</translation>
    </message>
    <message>
        <source>closed: last 30 days</source>
        <translation>بسته‌شده: ۳۰ روز گذشته</translation>
    </message>
</context>
<context>
    <name>kontor::RecordPicker</name>
    <message>
        <source>“%1” was added.</source>
        <translation>‏«%1» افزوده شد.</translation>
    </message>
</context>
<context>
    <name>kontor::RecordTable</name>
    <message>
        <source>List</source>
        <translation>لیست</translation>
    </message>
</context>
<context>
    <name>kontor::RecycleBin</name>
    <message>
        <source>Recycle bin</source>
        <translation>سطل بازیافت</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>بازگرداندن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>نام</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>نوع</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>زمان حذف</translation>
    </message>
    <message>
        <source>By</source>
        <translation>حذف‌کننده</translation>
    </message>
    <message>
        <source>The recycle bin is empty</source>
        <translation>سطل بازیافت خالی است</translation>
    </message>
    <message>
        <source>What you delete is kept here and can be brought back with everything that belongs to it.</source>
        <translation>آنچه حذف کنید اینجا می‌ماند و می‌توان آن را با هر چه به آن وابسته است بازگرداند.</translation>
    </message>
    <message>
        <source>%1 is restored</source>
        <translation>‏%1 بازگردانده شد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are restored</source>
        <translation>
            <numerusform>%Ln رکورد بازگردانده شد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::RelationsTab</name>
    <message>
        <source>Nothing links to this record.</source>
        <translation>چیزی به این رکورد پیوند ندارد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>همهٔ %Ln مورد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::RepairPanel</name>
    <message>
        <source>%1 (repaired)</source>
        <translation>%1 (تعمیرشده)</translation>
    </message>
    <message>
        <source>%1 (repaired %2)</source>
        <translation>%1 (تعمیرشده %2)</translation>
    </message>
    <message>
        <source>Repair a copy</source>
        <translation>تعمیر یک رونوشت</translation>
    </message>
    <message>
        <source>Look into the backup</source>
        <translation>دیدن پشتیبان</translation>
    </message>
    <message>
        <source>Open the repaired file</source>
        <translation>باز کردن فایل تعمیرشده</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>چه باید کرد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>بستن</translation>
    </message>
    <message>
        <source>Likely causes: a disk that fails or was taken off while something was saved, or another program that copied onto the file. The damaged file stays as it is.</source>
        <translation>دلیل‌های محتمل: دیسکی خراب یا جداشده هنگام ذخیره، یا برنامه‌ای دیگر که روی فایل نوشته است. فایل آسیب‌دیده همان‌گونه می‌ماند.</translation>
    </message>
    <message>
        <source>Kontor writes %1 beside it, with everything that can still be read.</source>
        <translation>‏Kontor فایل %1 را در کنار آن با هر چه هنوز خواندنی است می‌نویسد.</translation>
    </message>
    <message>
        <source>Looking for a backup…</source>
        <translation>جستجوی پشتیبان…</translation>
    </message>
    <message>
        <source>Compare with the backup</source>
        <translation>مقایسه با پشتیبان</translation>
    </message>
    <message>
        <source>Kontor opens it from then on. The damaged file is kept beside it.</source>
        <translation>از آن پس Kontor همین را باز می‌کند. فایل آسیب‌دیده می‌ماند.</translation>
    </message>
    <message>
        <source>Go on with the repaired file</source>
        <translation>ادامه با فایل تعمیرشده</translation>
    </message>
    <message>
        <source>After step 1</source>
        <translation>پس از گام ۱</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>ذخیرهٔ گزارش</translation>
    </message>
    <message>
        <source>The newest whole backup is of %1.</source>
        <translation>تازه‌ترین پشتیبان سالم از %1 است.</translation>
    </message>
    <message>
        <source>There is no whole backup in the folder of backups.</source>
        <translation>در پوشهٔ پشتیبان‌ها پشتیبان سالمی نیست.</translation>
    </message>
    <message>
        <source>Reading what can be read. This may take some minutes…</source>
        <translation>خواندن هر چه خواندنی است. شاید چند دقیقه طول بکشد…</translation>
    </message>
    <message>
        <source>Done in %1 s: %2 is written and checked.</source>
        <translation>در %1 ثانیه انجام شد: %2 نوشته و بررسی شد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record: what is lost</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything could be read</source>
        <translation>همه چیز خوانده شد</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>خوانده نمی‌شود</translation>
    </message>
    <message>
        <source>%1: %2 in the repaired file, %3 in the backup</source>
        <translation>‏%1: %2 در فایل تعمیرشده، %3 در پشتیبان</translation>
    </message>
    <message>
        <source>Both have the same number of records.</source>
        <translation>هر دو به یک شمار رکورد دارند.</translation>
    </message>
    <message>
        <source>Export everything readable</source>
        <translation>برون‌بری هر آنچه خواناست</translation>
    </message>
    <message numerus="yes">
        <source>Since then %Ln record(s) changed; the repaired file keeps them.</source>
        <translation>
            <numerusform>از آن زمان %Ln رکورد تغییر کرده است؛ فایل تعمیرشده آن‌ها را نگه می‌دارد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since then %Ln record(s) changed, as far as can be read; the repaired file keeps them.</source>
        <translation>
            <numerusform>تا جایی که خواندنی است، از آن زمان %Ln رکورد تغییر کرده است؛ فایل تعمیرشده آن‌ها را نگه می‌دارد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed since then.</source>
        <translation>از آن زمان چیزی تغییر نکرده است.</translation>
    </message>
    <message>
        <source>Whether something changed since then cannot be read.</source>
        <translation>نمی‌توان خواند که از آن زمان چیزی تغییر کرده است یا نه.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln change(s)</source>
        <translation>
            <numerusform>نمایش %Ln تغییر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (readable)</source>
        <translation>%1 (خواندنی)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) are written as tables to the folder %1.</source>
        <translation>
            <numerusform>%Ln رکورد به‌صورت جدول در پوشهٔ %1 نوشته شد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) lie beside them.</source>
        <translation>
            <numerusform>%Ln فایل هم کنار آن‌هاست.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are damaged and were left out:</source>
        <translation>
            <numerusform>%Ln فایل آسیب دیده و کنار گذاشته شد:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::SelectionLine</name>
    <message>
        <source>Leave the selection</source>
        <translation>لغو انتخاب</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
</context>
<context>
    <name>kontor::SettingsForm</name>
    <message>
        <source>%1 saved</source>
        <translation>‏%1 ذخیره شد</translation>
    </message>
    <message>
        <source>%1 created</source>
        <translation>‏%1 ساخته شد</translation>
    </message>
</context>
<context>
    <name>kontor::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>تنظیمات</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>بخش‌های تنظیمات</translation>
    </message>
</context>
<context>
    <name>kontor::SharesEditor</name>
    <message>
        <source>Add a share</source>
        <translation>افزودن سهم</translation>
    </message>
    <message>
        <source>%1: add</source>
        <translation>‏%1: افزودن</translation>
    </message>
    <message>
        <source>%1, percent</source>
        <translation>‏%1، درصد</translation>
    </message>
    <message>
        <source>Type a number up to 100.</source>
        <translation>عددی تا ۱۰۰ وارد کنید.</translation>
    </message>
    <message>
        <source>Remove this share</source>
        <translation>برداشتن این سهم</translation>
    </message>
    <message>
        <source>The shares are more than 100 percent.</source>
        <translation>سهم‌ها بیش از ۱۰۰ درصد است.</translation>
    </message>
</context>
<context>
    <name>kontor::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>انصراف</translation>
    </message>
</context>
<context>
    <name>kontor::SimilarButton</name>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation>
            <numerusform>%Ln مشابه</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that may be the same (%1)</source>
        <translation>رکوردهایی که شاید یکی باشند (%1)</translation>
    </message>
</context>
<context>
    <name>kontor::SimilarList</name>
    <message>
        <source>Ticked</source>
        <translation>انتخاب</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>دلیل</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>مرحله</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>مسئول</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>ساخته‌شده</translation>
    </message>
    <message>
        <source>ticked</source>
        <translation>انتخاب‌شده</translation>
    </message>
    <message>
        <source>not ticked</source>
        <translation>انتخاب‌نشده</translation>
    </message>
    <message>
        <source>this record</source>
        <translation>این رکورد</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>kontor::SimilarPage</name>
    <message>
        <source>Back to the record</source>
        <translation>بازگشت به رکورد</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>ادغام…</translation>
    </message>
    <message>
        <source>Nothing is similar</source>
        <translation>رکورد مشابهی نیست</translation>
    </message>
    <message>
        <source>No other record that you may see has the same e-mail or whatever else the office compares.</source>
        <translation>هیچ رکورد دیگری که اجازهٔ دیدنش را دارید ایمیل یکسان یا چیز یکسان دیگری که دفتر مقایسه می‌کند ندارد.</translation>
    </message>
    <message>
        <source>Similar records</source>
        <translation>رکوردهای مشابه</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>کانبان</translation>
    </message>
    <message>
        <source>List</source>
        <translation>لیست</translation>
    </message>
    <message>
        <source>Back to the record (%1)</source>
        <translation>بازگشت به رکورد (%1)</translation>
    </message>
    <message>
        <source>Merge with this record</source>
        <translation>ادغام با این رکورد</translation>
    </message>
    <message>
        <source>Compare with this record</source>
        <translation>مقایسه با این رکورد</translation>
    </message>
    <message>
        <source>Not a duplicate</source>
        <translation>تکراری نیست</translation>
    </message>
    <message>
        <source>Board or list</source>
        <translation>کانبان یا فهرست</translation>
    </message>
    <message numerus="yes">
        <source>%Ln similar</source>
        <translation>
            <numerusform>%Ln مشابه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln records…</source>
        <translation>
            <numerusform>ادغام %Ln رکورد…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln ticked, together with this record</source>
        <translation>
            <numerusform>‏%1 از %Ln انتخاب شده، همراه با این رکورد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lives on with its number and stage: it was created first. All other values go by order of creation.</source>
        <translation>‏%1 با شماره و مرحله‌اش می‌ماند، چون پیش از همه ساخته شده است. مقدارهای دیگر به ترتیب ساخته‌شدن برداشته می‌شوند.</translation>
    </message>
    <message>
        <source>%1 lives on: it was created first. All other values go by order of creation.</source>
        <translation>‏%1 می‌ماند، چون پیش از همه ساخته شده است. مقدارهای دیگر به ترتیب ساخته‌شدن برداشته می‌شوند.</translation>
    </message>
    <message>
        <source>%1 lives on with its number and stage. All other values go by order of creation: %2 first. It then shows %3 as the day it was created.</source>
        <translation>‏%1 با شماره و مرحله‌اش می‌ماند. مقدارهای دیگر به ترتیب ساخته‌شدن برداشته می‌شوند: نخست %2. سپس روز ساخته‌شدن %3 نشان داده می‌شود.</translation>
    </message>
    <message>
        <source>“%1” is no longer shown as similar.</source>
        <translation>‏«%1» دیگر مشابه نشان داده نمی‌شود.</translation>
    </message>
</context>
<context>
    <name>kontor::SimilarSide</name>
    <message>
        <source>Nothing of it is shown. An administrator may look at it and decide.</source>
        <translation>چیزی از آن نمایش داده نمی‌شود. مدیر سیستم می‌تواند ببیند و تصمیم بگیرد.</translation>
    </message>
    <message>
        <source>If you merge</source>
        <translation>اگر ادغام کنید</translation>
    </message>
    <message>
        <source>Nothing is lost. Un-merge brings every record back at any time.</source>
        <translation>چیزی از دست نمی‌رود. لغو ادغام هر زمان همهٔ رکوردها را برمی‌گرداند.</translation>
    </message>
    <message>
        <source>Sold, not counted</source>
        <translation>فروخته‌شده، شمرده نمی‌شود</translation>
    </message>
    <message>
        <source>A customer who buys again is no duplicate.</source>
        <translation>مشتری‌ای که دوباره می‌خرد تکراری نیست.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more that you may not see</source>
        <translation>
            <numerusform>%Ln رکورد دیگر که اجازهٔ دیدنش را ندارید</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::SimilarViews</name>
    <message>
        <source>Similar records</source>
        <translation>رکوردهای مشابه</translation>
    </message>
</context>
<context>
    <name>kontor::SimilarWarning</name>
    <message>
        <source>%1 “%2”</source>
        <comment>kind, title</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <comment>kind, number, title</comment>
        <translation>%1 %2 «%3»</translation>
    </message>
    <message>
        <source>Similar: %1 — %2</source>
        <translation>مشابه: %1 — %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are similar</source>
        <translation>
            <numerusform>%Ln رکورد دیگر هم مشابه است</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more that you may not see</source>
        <translation>
            <numerusform>%Ln رکورد دیگر که اجازهٔ دیدنش را ندارید</numerusform>
        </translation>
    </message>
    <message>
        <source>Similar records</source>
        <translation>رکوردهای مشابه</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>باز کردن</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>باز کردن: %1</translation>
    </message>
    <message>
        <source>In a window of its own; what you typed stays here</source>
        <translation>در پنجره‌ای جداگانه؛ آنچه نوشته‌اید همین‌جا می‌ماند</translation>
    </message>
</context>
<context>
    <name>kontor::Spinner</name>
    <message>
        <source>Working</source>
        <translation>در حال کار</translation>
    </message>
</context>
<context>
    <name>kontor::StageBar</name>
    <message>
        <source>%1, current stage</source>
        <translation>‏%1، مرحلهٔ کنونی</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>مراحل</translation>
    </message>
</context>
<context>
    <name>kontor::StageEditor</name>
    <message>
        <source>Grey</source>
        <translation>خاکستری</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>آبی</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفش</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>نارنجی</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>سبز</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>قرمز</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>سبزآبی</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>صورتی</translation>
    </message>
    <message>
        <source>Colour changed</source>
        <translation>رنگ تغییر کرد</translation>
    </message>
    <message>
        <source>Must be filled to enter</source>
        <translation>لازم برای ورود</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>افزودن فیلد</translation>
    </message>
    <message>
        <source>Delete the stage</source>
        <translation>حذف مرحله</translation>
    </message>
    <message>
        <source>Or retire the stage: it is no longer offered, still shown and filterable.</source>
        <translation>یا مرحله را غیرفعال کنید: دیگر پیشنهاد نمی‌شود ولی دیده و فیلتر می‌شود.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>نگه داشتن</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>غیرفعال کردن</translation>
    </message>
    <message>
        <source>Move and delete</source>
        <translation>انتقال و حذف</translation>
    </message>
    <message>
        <source>Required fields changed</source>
        <translation>فیلدهای لازم تغییر کرد</translation>
    </message>
    <message>
        <source>Stage %1 deleted</source>
        <translation>مرحلهٔ %1 حذف شد</translation>
    </message>
    <message>
        <source>Stage retired</source>
        <translation>مرحله غیرفعال شد</translation>
    </message>
    <message>
        <source>A stage that holds records cannot be deleted. Move them first:</source>
        <translation>مرحله‌ای که مورد دارد حذف نمی‌شود. نخست آن‌ها را جابه‌جا کنید:</translation>
    </message>
    <message>
        <source>New stage of the records</source>
        <translation>مرحلهٔ تازهٔ موارد</translation>
    </message>
    <message numerus="yes">
        <source>“%1” holds %Ln records</source>
        <translation>
            <numerusform>‏«%1» %Ln مورد دارد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::StepMark</name>
    <message>
        <source>%1. %2</source>
        <comment>number and name of a step</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>انجام‌شده</translation>
    </message>
    <message>
        <source>now</source>
        <translation>اکنون</translation>
    </message>
</context>
<context>
    <name>kontor::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>پیشنهادها</translation>
    </message>
</context>
<context>
    <name>kontor::TabBar</name>
    <message numerus="yes">
        <source>%1, %Ln</source>
        <translation>
            <numerusform>%1، %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kontor::TableModel</name>
    <message>
        <source>Selected</source>
        <translation>انتخاب‌شده</translation>
    </message>
</context>
<context>
    <name>kontor::TimelineEntry</name>
    <message>
        <source>wrote a note, edited</source>
        <translation>یادداشتی نوشت، ویرایش‌شده</translation>
    </message>
    <message>
        <source>wrote a note</source>
        <translation>یادداشتی نوشت</translation>
    </message>
    <message>
        <source>%1, version %2, added by %3</source>
        <translation>‏%1، نسخهٔ %2، افزودهٔ %3</translation>
    </message>
    <message>
        <source>%1, added by %2</source>
        <translation>‏%1، افزودهٔ %2</translation>
    </message>
    <message>
        <source>created it</source>
        <translation>آن را ساخت</translation>
    </message>
    <message>
        <source>At</source>
        <translation>در</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>ویرایش یادداشت</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>حذف یادداشت</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>یادداشت ذخیره شد.</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>این یادداشت حذف شود؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Note deleted.</source>
        <translation>یادداشت حذف شد.</translation>
    </message>
</context>
<context>
    <name>kontor::TimelineTab</name>
    <message>
        <source>Write a note…</source>
        <translation>نوشتن یادداشت…</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>نمایش قدیمی‌ترها</translation>
    </message>
    <message>
        <source>Only this record</source>
        <translation>فقط این رکورد</translation>
    </message>
    <message>
        <source>Also what belongs to it</source>
        <translation>وابسته‌هایش هم</translation>
    </message>
    <message>
        <source>Note added.</source>
        <translation>یادداشت افزوده شد.</translation>
    </message>
</context>
<context>
    <name>kontor::ValueLabel</name>
    <message>
        <source>Copy</source>
        <translation>رونوشت</translation>
    </message>
</context>
<context>
    <name>kontor::ValueTable</name>
    <message>
        <source>What do these values mean?</source>
        <translation>این مقدارها یعنی چه؟</translation>
    </message>
    <message>
        <source>The file writes them otherwise than this office. Rows whose value means nothing are left out.</source>
        <translation>فایل آن‌ها را جور دیگری از این دفتر نوشته است. ردیف‌هایی که مقدارشان معنایی ندارد کنار گذاشته می‌شوند.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ستون</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>مقدار در فایل</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>ردیف‌ها</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>یعنی</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… و %Ln مورد دیگر</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” means</source>
        <translation>‏«%1» یعنی</translation>
    </message>
    <message>
        <source>Nothing: leave the rows out</source>
        <translation>هیچ: ردیف‌ها کنار گذاشته شوند</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Kontor keeps the sales of an office in one file.</source>
        <translation>‏Kontor فروش یک دفتر را در یک فایل نگه می‌دارد.</translation>
    </message>
    <message>
        <source>The office file to open.</source>
        <translation>فایل دفتری که باز شود.</translation>
    </message>
    <message>
        <source>Open the example office; make it first if need be.</source>
        <translation>دفتر نمونه را باز می‌کند و اگر لازم باشد نخست می‌سازد.</translation>
    </message>
    <message>
        <source>Write a picture of every page into a folder, and check them.</source>
        <translation>از هر صفحه تصویری در پوشه‌ای می‌نویسد و بررسی می‌کند.</translation>
    </message>
    <message>
        <source>Languages of the tour, with commas between.</source>
        <translation>زبان‌های گشت، جداشده با ویرگول.</translation>
    </message>
    <message>
        <source>Size of the pictures of the tour: 1024x700.</source>
        <translation>اندازهٔ تصویرهای گشت: 1024x700.</translation>
    </message>
    <message>
        <source>File of the findings that the tour allows.</source>
        <translation>فایل یافته‌هایی که گشت می‌پذیرد.</translation>
    </message>
    <message>
        <source>Schemes of the tour: light, dark.</source>
        <translation>طرح‌های رنگ گشت: light، dark.</translation>
    </message>
    <message>
        <source>Pages of the tour by their names, with commas between.</source>
        <translation>نام صفحه‌های گشت، با ویرگول میان آن‌ها.</translation>
    </message>
</context>
<context>
    <name>section</name>
    <message>
        <source>General</source>
        <translation>عمومی</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>مشتری</translation>
    </message>
    <message>
        <source>How to reach</source>
        <translation>راه‌های تماس</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>نشانی</translation>
    </message>
    <message>
        <source>More</source>
        <translation>بیشتر</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>فیلدهای اختصاصی</translation>
    </message>
    <message>
        <source>Names in other languages</source>
        <translation>نام به زبان‌های دیگر</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>تقویم</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>ایمنی</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>ظاهر</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>دسترسی‌ها</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>رکورد</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>تکراری‌ها</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>سرنخ‌ها</translation>
    </message>
</context>
</TS>
